//! Gates, not averages: when a competency may be called acquired, and when nothing may be said.
//!
//! Over several scenarios' latest plays; the jury decides, this is evidence.

use crate::curriculum::Cuts;

/// What one scenario's play says of one competency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Points earned.
    pub earned: u16,
    /// Points available.
    pub available: u16,
    /// Opportunities that show.
    pub shown: u16,
    /// Whether a critical fault was found in that play.
    pub critical: bool,
    /// Whether a serious fault was left unrepaired in that play.
    pub unrepaired: bool,
}

/// What may be said of a competency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Reached, with enough evidence and no fault that forbids it.
    Acquired,
    /// Not reached, or a critical fault.
    NotAcquired,
    /// Near the cut, or a serious fault left: a jury looks.
    Jury,
    /// Too little evidence.
    NotEnough {
        /// Opportunities still missing.
        opportunities: u16,
        /// Scenarios still missing.
        scenarios: u16,
    },
}

/// The outcome for one competency.
pub fn outcome(cuts: &Cuts, plays: &[Evidence]) -> Outcome {
    let shown: u16 = plays.iter().map(|play| play.shown).sum();
    let showing = plays.iter().filter(|play| play.shown > 0).count() as u16;
    if plays.iter().any(|play| play.critical) {
        return Outcome::NotAcquired;
    }
    let opportunities = cuts.opportunities.saturating_sub(shown);
    let scenarios = cuts.scenarios.saturating_sub(showing);
    let Some(score) = pooled(plays).filter(|_| opportunities == 0 && scenarios == 0) else {
        return Outcome::NotEnough {
            opportunities,
            scenarios,
        };
    };
    if plays.iter().any(|play| play.unrepaired) || score.abs_diff(cuts.acquired) <= cuts.near {
        return Outcome::Jury;
    }
    if score > cuts.acquired {
        Outcome::Acquired
    } else {
        Outcome::NotAcquired
    }
}

/// Points of all plays together, in permille, rounded half up.
pub fn pooled(plays: &[Evidence]) -> Option<u16> {
    let earned: u32 = plays.iter().map(|play| u32::from(play.earned)).sum();
    let available: u32 = plays.iter().map(|play| u32::from(play.available)).sum();
    (available > 0).then(|| ((2000 * earned + available) / (2 * available)) as u16)
}
