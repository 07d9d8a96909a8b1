//! The pages in plain lines: screen readers, SSH, pipes, tests.
//!
//! Lines go down the screen and are never drawn over; nothing is said by colour; a number then
//! Enter selects, so that a slip of a key is not an answer. The end of the input leaves, and what
//! was answered is kept.
//!
//! May use: flow, language, settings.

mod ask;
mod draw;
mod input;
mod interrupt;
mod machine;
mod run;
mod wrap;

pub use draw::Pen;
pub use input::{Heard, Lines, Plain, Timed};
pub use interrupt::Interrupt;
pub use machine::Machine;
pub use run::{Options, print, run};
pub use wrap::{bold, width};
