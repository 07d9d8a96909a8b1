//! From a record back to play.
//!
//! The answers in order are all that a replay needs besides the manifest; own words that were
//! erased come back empty, and nothing depends on them.

use crate::play::Answer;

use super::{Deed, Event};

/// The answers, in order; what is not an answer (resume, clock jump, close) is left out.
pub fn answers(events: &[Event]) -> Vec<Answer> {
    let answer = |event: &Event| match &event.deed {
        Deed::Answer { answer, .. } => Some(answer.clone()),
        _ => None,
    };
    events.iter().filter_map(answer).collect()
}
