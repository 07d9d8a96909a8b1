//! The catalogue of techniques: what each act does to tension and trust in each phase, and which
//! criteria it speaks for or against.
//!
//! Everything is read from `assets/techniques.ron`; here are the checked shapes that play and
//! assessment hold. The rule behind each row is sourced; each number is the project's choice.

use super::model::Model;

/// Most criteria a catalogue may name: the leaves of AMIS and the three transversals.
pub const MAX_CRITERIA: usize = 16;

/// One number per criterion, in the catalogue's order; unused places stay 0.
pub type PerCriterion = [i8; MAX_CRITERIA];

/// A criterion, by its place in [`Catalogue::criteria`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CriterionIx(pub u8);

/// A technique, by its place in [`Catalogue::techniques`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TechniqueIx(pub u16);

/// A role in which the same act may be right or wrong ("amis", "msads").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleIx(pub u8);

/// Where a person stands in the cycle of a crisis (Kaplan and Wheeler, 1983).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
pub enum Phase {
    /// At rest.
    Calm,
    /// Something has begun.
    Triggered,
    /// Rising.
    Escalating,
    /// The peak: reasons are not heard.
    Crisis,
    /// Coming down; re-triggers easily.
    Recovering,
    /// Tired, sorry, empty.
    Spent,
}

impl Phase {
    /// All phases in order.
    pub const ALL: [Phase; 6] = [
        Phase::Calm,
        Phase::Triggered,
        Phase::Escalating,
        Phase::Crisis,
        Phase::Recovering,
        Phase::Spent,
    ];

    /// The word that Fluent selectors use.
    pub const fn word(self) -> &'static str {
        match self {
            Phase::Calm => "calm",
            Phase::Triggered => "triggered",
            Phase::Escalating => "escalating",
            Phase::Crisis => "crisis",
            Phase::Recovering => "recovering",
            Phase::Spent => "spent",
        }
    }
}

/// How an act is done; gives the card its icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum Manner {
    /// With words.
    Say,
    /// With the body or a tool.
    Do,
    /// By waiting.
    Wait,
}

/// What decides an act's marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum By {
    /// The phase of the person addressed.
    #[default]
    Phase,
    /// The danger of the situation, 0 to 3.
    Danger,
}

/// One row of the catalogue.
#[derive(Clone, Debug)]
pub struct Technique {
    /// Its id, as scenarios write it.
    pub id: String,
    /// How it is done.
    pub manner: Manner,
    /// Whether it gives the person the floor (counted by the gauge `Heard`).
    pub gives_floor: bool,
    /// What its marks depend on.
    pub by: By,
    /// Change of (tension, trust) by phase of the person reached.
    pub effects: [(i8, i8); 6],
    /// Marks −2..=2 by role, then by row (phase, or danger for the first four), then criterion.
    pub marks: Box<[[PerCriterion; 6]]>,
    /// The rule's source: a key of [`Catalogue::sources`].
    pub source: String,
}

/// Where a rule comes from.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its key.
    pub id: String,
    /// Its title, as published.
    pub title: String,
    /// Where it is found.
    pub place: String,
    /// The day somebody looked, `YYYY-MM-DD`.
    pub checked_on: String,
    /// How sure it is.
    pub certainty: super::Certainty,
}

/// The whole catalogue, checked: every index in it is in range.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// Roles, in order.
    pub roles: Box<[String]>,
    /// Criteria that marks speak of, in order.
    pub criteria: Box<[String]>,
    /// Rows, in the file's order.
    pub techniques: Box<[Technique]>,
    /// Words of courtesy by language, in lower case; a star lets the last word go on.
    pub courtesies: Box<[(String, Box<[String]>)]>,
    /// Sources of the rules.
    pub sources: Box<[Source]>,
    /// The numbers of the tension model.
    pub model: Model,
}

impl Catalogue {
    /// Words of courtesy of a language (`fr-simple` has those of `fr`); none where it has no row.
    pub fn courtesies(&self, lang: &str) -> &[String] {
        let base = lang.split('-').next().unwrap_or(lang);
        let row = self.courtesies.iter().find(|(known, _)| known == base);
        row.map_or(&[], |(_, words)| words)
    }

    /// The technique of that id.
    pub fn technique(&self, id: &str) -> Option<TechniqueIx> {
        self.techniques
            .iter()
            .position(|row| row.id == id)
            .map(|at| TechniqueIx(at as u16))
    }

    /// The criterion of that id.
    pub fn criterion(&self, id: &str) -> Option<CriterionIx> {
        self.criteria
            .iter()
            .position(|known| known == id)
            .map(|at| CriterionIx(at as u8))
    }

    /// The role of that id.
    pub fn role(&self, id: &str) -> Option<RoleIx> {
        self.roles
            .iter()
            .position(|known| known == id)
            .map(|at| RoleIx(at as u8))
    }
}

impl std::ops::Index<TechniqueIx> for Catalogue {
    type Output = Technique;
    fn index(&self, index: TechniqueIx) -> &Technique {
        &self.techniques[index.0 as usize]
    }
}
