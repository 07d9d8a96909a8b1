//! Diplomas: unit, competency; what a simulator can show of each, and who validates it.
//!
//! Titles are labels in the locales; ids are ours and stable. What was not found stays not found.
//! Marks are given once, on the criteria of the catalogue (the leaves of AMIS and the transversals);
//! the leaf of any other diploma is a union of them: that is the crosswalk.

use super::{Catalogue, Certainty, CriterionIx};
use crate::source::{List, Spanned, Table};
use jiff::civil::Date;
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
    pub successor: Option<String>,
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
    pub coefficient: Option<u8>,
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
    /// The criteria of the catalogue that count for it; none named: the one that has its id.
    #[serde(default)]
    pub(super) counts: List<Spanned<String>>,
    /// The mission whose scenarios alone count, as scenarios name it; none: all of them.
    pub mission: Option<String>,
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

/// A competency: a leaf of a diploma.
#[derive(Clone, Debug)]
pub struct Competency {
    /// Our id: a criterion of the catalogue, or the diploma's own.
    pub id: String,
    /// The criteria that count for it, in the catalogue's order, each once. A decision that speaks
    /// of several of them is still one decision.
    pub criteria: Vec<CriterionIx>,
    /// The rest.
    pub row: Row,
}

impl Competency {
    /// Whether decisions can say something of it.
    pub fn assessable(&self) -> bool {
        self.row.ceiling != Ceiling::None
    }

    /// Whether a scenario of those missions, as it writes them, counts for it.
    pub fn counts_in(&self, missions: &[String]) -> bool {
        let mission = self.row.mission.as_ref();
        mission.is_none_or(|mission| missions.contains(mission))
    }

    pub(super) fn resolve(id: &Spanned<String>, row: Row, catalogue: &Catalogue) -> Competency {
        let mut criteria: Vec<CriterionIx> = row
            .counts
            .iter()
            .filter_map(|name| catalogue.criterion(name.get_ref()))
            .chain(catalogue.criterion(id.get_ref()))
            .collect();
        criteria.sort_by_key(|criterion| criterion.0);
        criteria.dedup();
        Competency {
            id: id.get_ref().clone(),
            criteria,
            row,
        }
    }
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
    /// Its weight in the exam, where marks are weighed.
    pub coefficient: Option<u8>,
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
    /// The diploma that took its place, by our id.
    pub successor: Option<String>,
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

    /// Whether it can no longer be taken on a day. Attempts of before are read all the same.
    pub fn closed_on(&self, day: Date) -> bool {
        let until = self.valid_until.as_deref();
        let until = until.and_then(|until| until.parse::<Date>().ok());
        self.status == Status::Closed || until.is_some_and(|until| until < day)
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
