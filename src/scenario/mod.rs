//! What a trainer writes. A [`Scenario`] exists only checked.
//!
//! May use: source, curriculum.

mod model;

pub use model::*;
