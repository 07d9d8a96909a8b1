//! Which page follows which and what each says, as plain data.
//!
//! A [`Flow`] is asked for its [`Page`] and given an [`Action`]; whoever draws the page knows
//! nothing of scenarios, and two front ends that act alike write the same journal.
//!
//! Invariants: nothing is shown that the keeper did not accept; a refused action changes nothing
//! and says so on the same page; no words in here, only keys of the locales; no clock and no
//! chance but through [`Edge`].
//!
//! May use: source, library, language, play, assess, record, curriculum, scenario, study, settings.

mod account;
mod attempt;
mod attempts;
mod debrief;
mod edge;
mod error;
mod help;
mod home;
mod keeper;
pub mod names;
mod page;
mod preferences;
pub mod progress;
mod rating;
mod redo;
mod refused;
mod scene;
mod task;
mod voice;
mod warning;
mod way;
mod welcome;

pub use attempt::{Attempt, Start, Turn};
#[cfg(feature = "store")]
pub use attempt::{outcome, replay};
pub use debrief::{Debrief, Part, whole};
pub use edge::{Edge, Reading, seed};

pub use home::Listed;
pub use keeper::{Keeper, Kept, KeptState};
pub use page::{
    Act, Action, Ask, Block, Choice, CurvePoint, CurveRow, Kind, Page, PageId, Part as PaperPart,
    Phase, Spot, Text,
};
pub use refused::Refused;
pub use voice::{Tale, Voice};
pub use way::{Begin, Flow, Left, Next};
