//! What a trainer writes. A [`Scenario`] exists only checked.
//!
//! May use: source, curriculum.

mod check;
mod graph;
mod key;
mod lookup;
mod model;
mod names;
mod panel;
mod presence;
pub mod raw;
mod resolve;
mod resolve_beat;
mod resolve_when;
mod text;
mod text_courtesy;
mod text_inside;
mod text_wanted;
mod text_writing;

pub use check::{Checked, Files, REFERENCE, check};
pub use model::*;
pub use text_writing::ChoiceText;
