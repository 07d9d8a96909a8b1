//! Which page follows which and what each says, as plain data.
//!
//! May use: source, library, language, play, assess, record, curriculum, scenario, settings.
