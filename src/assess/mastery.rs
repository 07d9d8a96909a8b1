//! What a person's plays, taken together, say of a diploma.
//!
//! Of each scenario the first play of the version last played counts; of those, for a competency,
//! the six most recent that show it. A play again is shown elsewhere and never counted: who knows
//! the scene shows memory, not competence.

use super::Assessment;
use super::gate::{Evidence, Outcome, outcome, pooled};
use super::marker::Occasion;
use crate::curriculum::{Competency, CriterionIx, Cuts, Framework};

/// Plays that count for one competency.
const RECENT: usize = 6;

/// One closed play.
#[derive(Clone, Debug)]
pub struct Play<A = Assessment> {
    /// The attempt.
    pub attempt: String,
    /// Its scenario.
    pub scenario: String,
    /// The digest of the scenario as it was.
    pub version: String,
    /// When it was opened, `2027-03-02T09:14:05Z`.
    pub opened: String,
    /// The missions of its scenario, as the scenario writes them.
    pub missions: Vec<String>,
    /// What it was worth, in the role of the diploma.
    pub assessment: A,
}

/// Where somebody stands in one competency.
#[derive(Clone, Debug)]
pub struct Standing<'f> {
    /// Which.
    pub competency: &'f Competency,
    /// What may be said.
    pub outcome: Outcome,
    /// Points of the plays that count, together, in permille.
    pub pooled: Option<u16>,
    /// Opportunities that showed it, over those plays.
    pub shown: u16,
    /// The plays that count, most recent first, by rank among those given.
    pub plays: Vec<usize>,
}

/// The ranks of the plays that count, most recent first: of each scenario, the first play of the
/// version last played. `plays` in the order in which they were opened.
pub fn counted<A>(plays: &[Play<A>]) -> Vec<usize> {
    let mut counted: Vec<usize> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for play in plays.iter().rev() {
        if seen.contains(&play.scenario.as_str()) {
            continue;
        }
        seen.push(&play.scenario);
        let alike =
            |other: &Play<A>| other.scenario == play.scenario && other.version == play.version;
        counted.extend(plays.iter().position(alike));
    }
    counted.sort_by(|one, other| plays[*other].opened.cmp(&plays[*one].opened));
    counted
}

/// Where somebody stands in every competency of a diploma that decisions can say something of.
pub fn standings<'f>(framework: &'f Framework, cuts: &Cuts, plays: &[Play]) -> Vec<Standing<'f>> {
    let counted = counted(plays);
    let standing = |competency: &'f Competency| {
        let showing: Vec<(usize, Evidence)> = counted
            .iter()
            .filter(|at| competency.counts_in(&plays[**at].missions))
            .map(|at| (*at, evidence(&plays[*at].assessment, &competency.criteria)))
            .filter(|(_, found)| found.shown > 0)
            .take(RECENT)
            .collect();
        let rows: Vec<Evidence> = showing.iter().map(|(_, found)| *found).collect();
        Standing {
            competency,
            outcome: outcome(cuts, &rows),
            pooled: pooled(&rows),
            shown: rows.iter().map(|row| row.shown).sum(),
            plays: showing.into_iter().map(|(at, _)| at).collect(),
        }
    };
    framework
        .competencies()
        .filter(|competency| competency.assessable())
        .map(standing)
        .collect()
}

/// What one play says of a union of criteria. An occasion that speaks of several of them is one
/// occasion: the criterion that weighs most there speaks, the more careful of two as heavy.
pub fn evidence(found: &Assessment, criteria: &[CriterionIx]) -> Evidence {
    let mut met: Vec<(Occasion, u16, u16, bool)> = Vec::new();
    for (_, one) in &found.opportunities {
        if !criteria.contains(&one.criterion) {
            continue;
        }
        match met
            .iter_mut()
            .find(|(occasion, ..)| *occasion == one.occasion)
        {
            None => met.push((one.occasion, one.earned, one.available, one.shown)),
            Some((_, earned, available, shown)) => {
                let heavier = one.available > *available;
                let careful = one.available == *available && one.earned < *earned;
                if heavier || careful {
                    (*earned, *available) = (one.earned, one.available);
                }
                *shown |= one.shown;
            }
        }
    }
    Evidence {
        earned: met.iter().map(|(_, earned, ..)| earned).sum(),
        available: met.iter().map(|(_, _, available, _)| available).sum(),
        shown: met.iter().filter(|(.., shown)| *shown).count() as u16,
        critical: found.critical != 0,
        unrepaired: found.unrepaired != 0,
    }
}
