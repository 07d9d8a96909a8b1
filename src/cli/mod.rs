//! One file per command.
//!
//! May use: all.
