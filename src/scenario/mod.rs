//! What a trainer writes. A [`Scenario`] exists only checked.
//!
//! `raw` is a file as it is written, `resolve` makes of it the tables of `model`, and `check` says
//! what is wrong. The rows of the tables are by idea: `cast`, `story`, `condition`, `task`, `duty`,
//! `ending`, `account`.
//!
//! May use: source, curriculum.

mod account;
mod cast;
mod check;
mod condition;
mod duty;
mod ending;
mod graph;
mod index;
mod key;
pub mod limit;
mod model;
mod names;
mod panel;
mod presence;
pub mod raw;
mod resolve;
mod story;
mod task;
mod text;
mod text_courtesy;
mod text_inside;
mod text_wanted;
mod text_writing;

pub use account::*;
pub use cast::*;
pub use check::{Checked, Files, REFERENCE, check};
pub use condition::*;
pub use duty::*;
pub use ending::*;
pub use index::*;
pub use model::*;
pub use story::*;
pub use task::*;
pub use text_writing::ChoiceText;
