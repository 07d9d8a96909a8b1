//! A scenario as play holds it: its head, and dense tables with typed indices. Made only by
//! [`super::check`].
//!
//! Invariants: every index is in range; every table is in the file's order; nothing here is text
//! to be read by a person, only ids.
//!
//! The rows are each by their idea: `cast`, `story`, `condition`, `task`, `duty`, `ending`,
//! `account`; the indices in `index`.

use super::{
    Account, Beat, BeatIx, Choice, ChoiceIx, Counter, Deadline, Document, Ending, EndingIx, Fact,
    Line, Must, Never, Pair, Party, PartyIx, Remembered, Scene, SceneIx, Watched,
};
use crate::curriculum::CriterionIx;

/// A scenario, checked.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its folder's name.
    pub id: String,
    /// Its head.
    pub head: Head,
    /// Parties.
    pub parties: Box<[Party]>,
    /// Pairs.
    pub pairs: Box<[Pair]>,
    /// Facts.
    pub facts: Box<[Fact]>,
    /// Deadlines.
    pub deadlines: Box<[Deadline]>,
    /// Documents.
    pub documents: Box<[Document]>,
    /// Counters.
    pub counters: Box<[Counter]>,
    /// The mediator's strain at the start.
    pub strain: u8,
    /// The danger at the start.
    pub danger: u8,
    /// Choices: own ones in the order of the beats, then standing acts.
    pub choices: Box<[Choice]>,
    /// How many of [`Self::choices`] are own; the rest are standing.
    pub own_choices: u16,
    /// Duties.
    pub musts: Box<[Must]>,
    /// Prohibitions.
    pub nevers: Box<[Never]>,
    /// The first scene.
    pub start: SceneIx,
    /// Scenes.
    pub scenes: Box<[Scene]>,
    /// Beats.
    pub beats: Box<[Beat]>,
    /// Lines.
    pub lines: Box<[Line]>,
    /// Endings.
    pub endings: Box<[Ending]>,
    /// The compte rendu.
    pub account: Option<Account>,
    /// Questions a jury would ask.
    pub jury: Box<[String]>,
    /// What conditions ask of the past.
    pub remembered: Box<[Remembered]>,
    /// What conditions look at.
    pub watched: Watched,
    /// How what is declared is used.
    pub usage: Usage,
}

impl Scenario {
    /// The standing act of that rank.
    pub fn standing(&self, rank: u8) -> ChoiceIx {
        ChoiceIx(self.own_choices + u16::from(rank))
    }

    /// How many standing acts there are.
    pub fn standing_count(&self) -> u8 {
        (self.choices.len() - self.own_choices as usize) as u8
    }

    /// The rank of a standing act; none for an own choice.
    pub fn standing_rank(&self, choice: ChoiceIx) -> Option<u8> {
        choice
            .0
            .checked_sub(self.own_choices)
            .map(|rank| rank as u8)
    }

    /// The party of that id.
    pub fn party(&self, id: &str) -> Option<PartyIx> {
        self.parties
            .iter()
            .position(|row| row.id == id)
            .map(|at| PartyIx(at as u8))
    }

    /// The beat of that id.
    pub fn beat(&self, id: &str) -> Option<BeatIx> {
        self.beats
            .iter()
            .position(|row| row.id == id)
            .map(|at| BeatIx(at as u16))
    }

    /// The ending of that id.
    pub fn ending(&self, id: &str) -> Option<EndingIx> {
        self.endings
            .iter()
            .position(|row| row.id == id)
            .map(|at| EndingIx(at as u8))
    }

    /// `"palier/se-presenter"` or `"always/souffler"`.
    pub fn path(&self, choice: ChoiceIx) -> String {
        let row = &self[choice];
        match row.beat {
            Some(beat) => format!("{}/{}", self[beat].id, row.id),
            None => format!("always/{}", row.id),
        }
    }
}

/// The head of the file.
#[derive(Clone, Debug)]
pub struct Head {
    /// Who wrote it.
    pub authors: Box<[String]>,
    /// Under which licence.
    pub licence: String,
    /// What may hurt.
    pub themes: Box<[Theme]>,
    /// Where it is laid.
    pub context: Context,
    /// Missions touched.
    pub missions: Box<[Mission]>,
    /// 1 to 3.
    pub level: u8,
    /// How long it takes.
    pub minutes: u16,
    /// The story's first instant, in minutes since 1 January 1970 (no time zone).
    pub clock: i64,
    /// Criteria it sets out to show.
    pub targets: Box<[CriterionIx]>,
    /// The same by id, in the same order.
    pub target_ids: Box<[String]>,
    /// Legal facts that its texts state, by id, each where it is named.
    pub states: Box<[(String, crate::source::Place)]>,
}

impl Head {
    /// The missions as the file writes them.
    pub fn mission_words(&self) -> Vec<String> {
        let missions = self.missions.iter();
        missions.map(|mission| format!("{mission:?}")).collect()
    }
}

/// Where the scene is laid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum Context {
    /// A building, a street, a yard.
    Neighbourhood,
    /// A counter, a letter, a right.
    Administrative,
    /// A station, a square, a tram.
    PublicSpace,
}

/// The seven missions of ROME K1204's card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum Mission {
    /// Being there.
    Proximity,
    /// Preventing and settling conflicts.
    ConflictPrevention,
    /// Linking people and services.
    ServiceLink,
    /// Consulting residents.
    Consultation,
    /// Raising awareness.
    Awareness,
    /// Events.
    Events,
    /// Between cultures.
    Intercultural,
}

/// What may hurt; gives a warning before and help numbers after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Theme {
    Violence,
    DomesticViolence,
    Child,
    Suicide,
    Racism,
    Addiction,
    Illness,
    Death,
    Destitution,
}

/// How what is declared is used, one bit each.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// Facts read by a condition.
    pub tested: u64,
    /// Facts learned by an effect.
    pub learned: u64,
    /// Facts told by a choice or statement.
    pub told: u64,
    /// Counters read by a condition.
    pub counters: u16,
    /// Deadlines read.
    pub deadlines: u8,
    /// Documents shown or read.
    pub documents: u32,
    /// Parties that are ever present, or heard from elsewhere.
    pub parties: u8,
}
