//! How a story ends. Endings differ and none is the score: what was done on the way is.

use crate::curriculum::CriterionIx;
use crate::source::Place;

/// An ending.
#[derive(Clone, Debug)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// How it counts.
    pub outcome: Outcome,
    /// Whether stopping there was right.
    pub rightful: bool,
    /// Criteria that it gives up.
    pub forfeits: Box<[CriterionIx]>,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file.
    pub line: u32,
}

/// How an ending counts among endings. It weighs nothing in the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Outcome {
    Agreement,
    Deferred,
    Handover,
    Refusal,
    Stopped,
    Breakdown,
}
