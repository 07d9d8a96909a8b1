//! What words are used: Fluent loading, whole-unit fallback, numbers, dates, lists.
//!
//! May use: source, scenario, play, library.
