//! The numbers of the tension model: thresholds, temperaments, contagion, strain, rest.
//!
//! They are the project's choice, tuned on plays, and stand with their reasons in
//! `assets/techniques.ron`; `play::tension` says what is done with them.

use serde::Deserialize;

/// How a party answers to what is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Temperament {
    /// As the catalogue says.
    #[default]
    Steady,
    /// Rises fast, falls fast.
    Expressive,
    /// Moves little, gives trust slowly.
    Withdrawn,
    /// Rises fast, falls slowly.
    Anxious,
    /// Loses trust fast.
    Proud,
}

/// Thresholds at which a rising tension changes the phase, 0 to 100.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rise {
    /// Calm becomes triggered.
    pub triggered: u8,
    /// Triggered becomes escalating.
    pub escalating: u8,
    /// Escalating becomes crisis.
    pub crisis: u8,
    /// Recovering falls back into crisis.
    pub again: u8,
    /// Spent becomes triggered.
    pub reopened: u8,
}

/// Thresholds under which a falling tension changes the phase: lower than those of [`Rise`], so
/// that a phase does not flicker.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fall {
    /// Triggered becomes calm.
    pub calm: u8,
    /// Escalating becomes triggered.
    pub triggered: u8,
    /// Crisis becomes recovering.
    pub recovering: u8,
    /// Recovering becomes spent.
    pub spent: u8,
}

/// Percent by which a temperament scales what the catalogue says.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Rising tension.
    pub rise: u16,
    /// Falling tension.
    pub fall: u16,
    /// Trust gained.
    pub gain: u16,
    /// Trust lost.
    pub loss: u16,
}

/// How the tensest person present pulls the others up.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contagion {
    /// Gap under which nothing passes.
    pub margin: u8,
    /// Percent of the gap that passes in one step.
    pub percent: u8,
    /// Most points in one step.
    pub most: u8,
}

/// The mediator's own strain.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strain {
    /// It rises while the tensest person present is at least here.
    pub above: u8,
    /// Points it rises in one step.
    pub rise: u8,
    /// Points it rests in one step otherwise.
    pub rest: u8,
    /// From here `$strain` is `high`.
    pub high: u8,
}

/// What time between two scenes does: permille of what exceeds `rest` that remains.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relax {
    /// The level towards which tension and strain go.
    pub rest: u8,
    /// After less than an hour.
    pub under_an_hour: u16,
    /// After less than a day.
    pub under_a_day: u16,
    /// After a day or more.
    pub later: u16,
}

/// All the numbers of the model.
#[derive(Clone, Debug)]
pub struct Model {
    /// Rising thresholds.
    pub rise: Rise,
    /// Falling thresholds.
    pub fall: Fall,
    /// Scales, in the order of [`Temperament`].
    pub temperament: [Scale; 5],
    /// Contagion.
    pub contagion: Contagion,
    /// Strain.
    pub strain: Strain,
    /// Rest.
    pub relax: Relax,
}
