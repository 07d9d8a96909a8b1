//! What a person answered, by id: the form that plays.ron, the command line and the record share.
//!
//! Play itself works on indices; ids are what survives an edited file, so ids
//! are what is written down.

use std::collections::BTreeMap;

/// One answer. Ids are those of the scenario; tables are sorted by id so that equal answers are
/// equal bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// An own choice of the beat, or a standing act.
    Choose(String),
    /// The time ran out.
    Timeout,
    /// Goes back this many answers (at least 1); they stay written, the first answer counts.
    Back(u16),
    /// One's own words, before the choices show. May be empty.
    Words(String),
    /// Each question of a document to read with the part that answers it.
    Read(BTreeMap<String, String>),
    /// Items placed, in order.
    Place(Vec<String>),
    /// Each job with its person and slot; the slot is empty where the task has none.
    Give(BTreeMap<String, (String, String)>),
    /// The statements kept in the compte rendu, in the file's order.
    Keep(Vec<String>),
    /// The self-rating: each target criterion with a number from 1 to 4.
    Rate(BTreeMap<String, u8>),
    /// The beat one would answer otherwise, and why. Shown, not scored.
    Redo(String, String),
}
