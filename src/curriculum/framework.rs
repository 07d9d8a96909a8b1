//! Diplomas: unit, competency; what a simulator can show of each, and who validates it.
//!
//! Titles are labels in the locales; ids are ours and stable. What was not found stays not found.

use super::Certainty;
use crate::source::{Spanned, Table};
use serde::Deserialize;

/// Whether the diploma can still be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Status {
    /// It can.
    Active,
    /// It was replaced.
    Closed,
}

/// How much of a competency decisions and words can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Ceiling {
    /// All of it.
    Full,
    /// A part.
    Partial,
    /// Nothing.
    None,
}

/// Who can say that it is acquired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Validator {
    /// Trained and shown here; the jury still decides.
    Simulator,
    /// The first-aid certificate.
    Sst,
    /// The professional file.
    Dossier,
    /// The jury alone.
    Jury,
}

/// Whether an official title was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Official {
    /// It was.
    Found,
    /// It was not: shown as such.
    NotFound,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    pub format: Spanned<i64>,
    pub id: String,
    pub code: Option<String>,
    pub level: Option<u8>,
    pub role: Option<String>,
    pub status: Status,
    pub valid_from: Option<String>,
    pub valid_until: Option<String>,
    pub certifier: String,
    pub source: String,
    pub checked_on: String,
    pub certainty: Certainty,
    pub units: Table<RawUnit>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawUnit {
    pub code: Option<String>,
    pub exam: Option<String>,
    pub source: String,
    pub checked_on: String,
    pub certainty: Certainty,
    pub competencies: Table<Row>,
}

/// What a file says of a competency.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Its official code, where one was seen.
    pub code: Option<String>,
    /// Where that number comes from, if not from the State.
    pub number_source: Option<String>,
    /// What can be shown here.
    pub ceiling: Ceiling,
    /// Who validates.
    pub validated_by: Vec<Validator>,
    /// Whether the official title was seen.
    pub official: Official,
    /// Where.
    pub source: String,
    /// When, `YYYY-MM-DD`.
    pub checked_on: String,
    /// How sure.
    pub certainty: Certainty,
}

/// A competency: a leaf, the criterion that marks speak of.
#[derive(Clone, Debug)]
pub struct Competency {
    /// Our id, a criterion of the catalogue.
    pub id: String,
    /// The rest.
    pub row: Row,
}

/// A unit (CCP, block).
#[derive(Clone, Debug)]
pub struct Unit {
    /// Our id.
    pub id: String,
    /// Its official code.
    pub code: Option<String>,
    /// Its name in the exam.
    pub exam: Option<String>,
    /// Where it was read.
    pub source: String,
    /// When.
    pub checked_on: String,
    /// How sure.
    pub certainty: Certainty,
    /// Its competencies.
    pub competencies: Vec<Competency>,
}

/// A diploma, or the transversals that stand beside every one.
#[derive(Clone, Debug)]
pub struct Framework {
    /// Our id.
    pub id: String,
    /// Its official code.
    pub code: Option<String>,
    /// Its level.
    pub level: Option<u8>,
    /// The role in which conduct is judged: one of the catalogue's.
    pub role: Option<String>,
    /// Whether it is open.
    pub status: Status,
    /// From when, `YYYY-MM-DD`.
    pub valid_from: Option<String>,
    /// Until when, `YYYY-MM-DD`.
    pub valid_until: Option<String>,
    /// Who certifies: a key of the locales.
    pub certifier: String,
    /// Where it was read.
    pub source: String,
    /// When.
    pub checked_on: String,
    /// How sure.
    pub certainty: Certainty,
    /// Its units.
    pub units: Vec<Unit>,
}

impl Framework {
    /// All its competencies, in order.
    pub fn competencies(&self) -> impl Iterator<Item = &Competency> {
        self.units.iter().flat_map(|unit| &unit.competencies)
    }
}

/// Cut scores, in permille, with what must be there before anything is said.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cuts {
    /// The format of the file.
    pub format: u8,
    /// How they were set.
    pub method: String,
    /// Whether a panel sat; if not, `sans panel` stands beside every result.
    pub panel: bool,
    /// Between the four levels.
    pub levels: (u16, u16, u16),
    /// The level at which a competency is acquired.
    pub acquired: u16,
    /// Within so much of it, a jury looks.
    pub near: u16,
    /// Opportunities shown that are needed.
    pub opportunities: u16,
    /// Scenarios that are needed.
    pub scenarios: u16,
    /// Why: a key of the locales.
    pub why: String,
}

impl Cuts {
    /// The level, 0 to 3, of a score in permille.
    pub fn level(&self, score: u16) -> u8 {
        let (first, second, third) = self.levels;
        u8::from(score >= first) + u8::from(score >= second) + u8::from(score >= third)
    }
}
