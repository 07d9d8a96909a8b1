//! Entremise, a training and certification simulator for social mediators.
//!
//! Data flows one way:
//!
//! ```text
//! scenario.ron + *.ftl -> source -> scenario::check -> Scenario
//! Opening{scenario, catalogue, seed, rules} -> play::Session
//!     step(input) -> Step -> record appends it -> commit -> happenings -> flow::Page -> terminal -> input
//! record -> replay -> assess(Scenario, Attempt, Framework) -> Assessment -> debrief
//! ```
//!
//! Each room's `mod.rs` says what it holds, which rooms it may use (`May use:`, enforced by
//! `tests/house.rs`) and what is always true in it.

pub mod assess;
pub mod cli;
pub mod curriculum;
pub mod flow;
#[cfg(feature = "window")]
pub mod game;
pub mod language;
pub mod library;
pub mod play;
#[cfg(feature = "store")]
pub mod record;
pub mod scenario;
pub mod settings;
pub mod source;
pub mod study;
pub mod terminal;
