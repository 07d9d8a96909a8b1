//! What the diplomas ask: frameworks and their criteria, the catalogue of techniques, legal facts.
//!
//! Invariants: a [`Catalogue`] exists only checked; each row keeps its source and its certainty;
//! what is not known is marked so and never filled in.
//!
//! May use: source.

mod framework;
mod legal;
mod load;
mod model;
mod technique;

pub use framework::{Ceiling, Competency, Cuts, Framework, Official, Row, Status, Unit, Validator};
pub use legal::{Fact as LegalFact, Legal, Worth, grown_old};
pub use load::{catalogue, cuts, framework, legal};
pub use model::{Contagion, Fall, Model, Relax, Rise, Scale, Strain, Temperament};
pub use technique::{
    By, Catalogue, CriterionIx, MAX_CRITERIA, Manner, PerCriterion, Phase, RoleIx, Source,
    Technique, TechniqueIx,
};

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
pub enum Certainty {
    /// An official text was read.
    A,
    /// A serious secondary source was read.
    B,
    /// A re-use of an official text was read; the wording may be shortened.
    C,
    /// General knowledge: not shown to a learner as a fact before somebody has checked it.
    M,
}
