//! Which scenarios there are: embedded or in folders.
//!
//! May use: source, scenario, curriculum.
