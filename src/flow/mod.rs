//! Which page follows which and what each says, as plain data.
//!
//! May use: source, library, language, play, assess, record, curriculum, scenario, settings.

mod attempt;
mod edge;
mod keeper;
pub mod names;
mod refused;

#[cfg(feature = "store")]
pub use attempt::replay;
pub use attempt::{Attempt, Start, Turn};
pub use edge::{Edge, Reading, seed};
pub use keeper::{Keeper, Kept, KeptState};
pub use refused::Refused;
