//! Work that is not talk: a document to read, items to arrange, jobs to assign.

use super::{Act, DocumentIx, PartyIx};
use crate::source::Place;

/// A task that is not talk.
#[derive(Clone, Debug)]
pub struct Task {
    /// What doing it is.
    pub acts: Box<[Act]>,
    /// What there is to do.
    pub work: Work,
    /// Techniques among those remembered.
    pub remembers: u64,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file.
    pub line: u32,
}

/// The three kinds of task.
#[derive(Clone, Debug)]
pub enum Work {
    /// Find the parts of a document that answer.
    Read {
        /// The document.
        document: DocumentIx,
        /// The questions.
        asks: Box<[Ask]>,
    },
    /// Choose and perhaps order items.
    Arrange {
        /// The items.
        items: Box<[Item]>,
        /// What the costs may reach.
        limit: Option<u16>,
        /// Whether order counts.
        ordered: bool,
        /// Pairs that must stand in that order.
        before: Box<[(u8, u8)]>,
    },
    /// Give jobs to people.
    Assign {
        /// Who can take one.
        people: Box<[Person]>,
        /// When.
        slots: Box<[String]>,
        /// Most jobs for one.
        at_most: Option<u8>,
        /// Who should hold one, one bit each in the order of `people`.
        everyone: u16,
        /// The jobs.
        jobs: Box<[Job]>,
    },
}

/// A question about a document.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Its id.
    pub id: String,
    /// Parts that answer it, one bit each.
    pub parts: u32,
    /// Bits of [`Scenario::remembered`] by part answered.
    pub remembers: Box<[u64]>,
    /// Where it is written.
    pub place: Place,
}

/// An item to place.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Whether it belongs there.
    pub want: Want,
    /// What it costs against the limit.
    pub cost: u16,
    /// Bits of [`Scenario::remembered`] that placing it sets.
    pub remembers: u64,
    /// Where it is written.
    pub place: Place,
}

/// Whether an item belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Want {
    /// It must.
    Must,
    /// It may.
    #[default]
    May,
    /// It must not.
    Never,
}

/// A job to give.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its id.
    pub id: String,
    /// People whom it fits, one bit each in the order of the task's people.
    pub fits: u16,
    /// Slots that fit, one bit each.
    pub slots: u16,
    /// Bits of [`Scenario::remembered`] by person.
    pub by_person: Box<[u64]>,
    /// Bits of [`Scenario::remembered`] by slot.
    pub by_slot: Box<[u64]>,
    /// Where it is written.
    pub place: Place,
}

/// Someone who can take a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// A party.
    Party(PartyIx),
    /// The trainee.
    Mediator,
}
