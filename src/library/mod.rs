//! Which scenarios there are: embedded in the program, or in folders on the disk.
//!
//! Invariants: the built binary alone, in an empty folder, finds the whole library; nothing outside
//! the folder that was named is read; a file larger than its limit is refused, never truncated in
//! silence.
//!
//! May use: source, scenario, curriculum.

mod bundle;
mod shelf;

pub use bundle::{Bundle, digest};
pub use shelf::{DEFAULT, Entry, House, Shelf};
