//! What it is worth: opportunities, scores, gates, compte rendu, debrief.
//!
//! Invariants: an assessment is recomputed from opening and answers, never trusted; integers only;
//! every mark names its decision and its line of script; the best-rated play gets 1000 on every
//! criterion; losing options never gains; too little evidence gives no number.
//!
//! May use: play, scenario, curriculum.

pub mod account;
mod assessment;
mod gate;
mod json;
mod marker;
pub mod mastery;
mod scale;
pub mod value;

pub use assessment::{
    AccountFound, Assessment, Decision, DutyFound, FaultFound, Point, Score, Stronger, TaskFound,
    Turning, assess, line_of,
};
pub use gate::{Evidence, Outcome, outcome, pooled};
pub use json::{awaited, json};
pub use marker::{LEAST_AVAILABLE, Marker, Occasion, Opportunity, Tally};
pub use scale::{Scale, scale};
