//! What words are used: Fluent loading, whole-unit fallback, numbers, dates, lists.
//!
//! May use: source, scenario, play, library.
//!
//! Two sets of words. [`Words`] are the interface's, embedded in the program; [`Texts`] are one
//! scenario's, given by its files. Both look along one chain: the language asked for, its base
//! (`fr-simple`, then `fr`), the reference. Always true here: no call panics on what a file holds;
//! no FTL is parsed before [`crate::source::too_big_or_deep`] has let it through; what is inserted into a sentence
//! stands between isolation marks, which [`plain`] takes away for pipes, exports and tests.

mod bundle;
mod calendar;
mod number;
mod shape;
mod speak;
mod tag;
mod texts;
mod words;

pub use bundle::{Args, plain};
pub use number::Style;
pub use tag::{Language, languages};
pub use texts::{Flaw, Plan, Said, Texts};
pub use words::Words;
