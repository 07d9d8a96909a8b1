//! What happens: state, session, the one transition function, the tension model, seeded chance.
//!
//! Invariants: the same opening and answers give the same states and happenings, on every machine,
//! in debug and release: integers, saturating and clamped; tables in file order; no hash map, no
//! clock, no global chance. [`REVISION`] goes up whenever a golden changes. What a person sees
//! never leaves as text: only ids and numbers do.
//!
//! May use: scenario, curriculum.

mod advance;
mod answer;
mod chance;
mod condition;
mod effect;
mod happening;
mod input;
pub mod json;
mod offer;
mod session;
mod state;
pub mod task;
mod tension;
mod written;

pub use advance::{advance, begin, breaches, forbidden, released};
pub use answer::Answer;
pub use chance::{Purpose, draw};
pub use condition::{holds, read, today};
pub use happening::{Ground, Happening, Why};
pub use input::{Input, NONE, Placed, Rejected, person_id, work};
pub use offer::{Offers, offers, shown_order};
pub use session::{Opening, Rules, Session, Step};
pub use state::{Awaits, Duty, Place, State};
pub use tension::fresh_phase;

/// The revision of the play model. An attempt names the one it was played with.
pub const REVISION: u32 = 1;

/// What the transition function reads: never changed by play.
#[derive(Clone, Copy, Debug)]
pub struct Story<'a> {
    /// The scenario.
    pub scenario: &'a crate::scenario::Scenario,
    /// The catalogue.
    pub catalogue: &'a crate::curriculum::Catalogue,
    /// Chance.
    pub seed: u64,
}
