//! The compte rendu: the statements proposed, what each of them is, and who will read it.

use super::{Act, FactIx, When};
use crate::source::Place;

/// The compte rendu.
#[derive(Clone, Debug)]
pub struct Account {
    /// Who reads it.
    pub to: Reader,
    /// What writing it is.
    pub acts: Box<[Act]>,
    /// What may be kept.
    pub statements: Box<[Statement]>,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file.
    pub line: u32,
}

/// Who reads the compte rendu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Reader {
    Manager,
    Partner,
    Landlord,
}

/// A statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its id.
    pub id: String,
    /// What it is.
    pub is: StatementKind,
    /// When it is proposed.
    pub when: When,
    /// When it is true.
    pub holds: When,
    /// Facts that keeping it tells.
    pub tells: Box<[FactIx]>,
    /// Where it is written.
    pub place: Place,
}

/// What a statement of the compte rendu is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum StatementKind {
    /// Seen or done.
    Fact,
    /// Said by somebody, and so reported.
    Reported,
    /// A judgement.
    Opinion,
    /// Told in confidence.
    Confidence,
    /// What may be said of a confidence without betraying it.
    Reserved,
    /// Decided.
    Decision,
    /// What follows.
    FollowUp,
    /// What is not known, or to be seen as a team.
    Gap,
}
