//! What a scenario lets somebody show: opportunities per play, by criterion or by leaf of a diploma.
//!
//! Counted on generated plays, never promised beyond them: people of rising skill play the same
//! seeds, and only plays that come to an ending count.

use super::trainee::{self, Trainee};
use crate::assess::{Occasion, Opportunity};
use crate::curriculum::{CriterionIx, RoleIx};
use crate::play::Story;
use crate::scenario::ChoiceText;

/// Shares of decisions taken at best, of a hundred.
const SKILLS: [u8; 5] = [20, 40, 60, 80, 100];
/// Seeds that each plays.
const SEEDS: u64 = 40;

/// Fewest, usual and most opportunities on a play.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// On the poorest.
    pub least: u16,
    /// On half of them at least.
    pub typical: u16,
    /// On the richest.
    pub most: u16,
}

/// The plays: of each, the criteria that each occasion showed, one bit each.
#[derive(Clone, Debug, Default)]
pub struct Plays(Vec<Vec<u16>>);

/// Plays a scenario as people of rising skill would. `texts` as for [`trainee::play`].
pub fn plays(story: &Story<'_>, role: RoleIx, texts: &[ChoiceText]) -> Plays {
    let mut all = Vec::new();
    for skill in SKILLS {
        for seed in 0..SEEDS {
            let story = Story { seed, ..*story };
            let mut met: Vec<(Occasion, u16)> = Vec::new();
            let mut meet = |found: Opportunity| {
                if !found.shown {
                    return;
                }
                let bit = 1 << found.criterion.0;
                match met.iter_mut().find(|(known, _)| *known == found.occasion) {
                    Some((_, criteria)) => *criteria |= bit,
                    None => met.push((found.occasion, bit)),
                }
            };
            let learner = Trainee::Learner(skill);
            let marker = trainee::marked(&story, role, learner, texts, &mut |_, _| {}, &mut meet);
            if marker.ended().is_some() {
                all.push(met.into_iter().map(|(_, criteria)| criteria).collect());
            }
        }
    }
    Plays(all)
}

impl Plays {
    /// Opportunities on any of `criteria`; one that speaks of several of them is counted once.
    pub fn reach(&self, criteria: &[CriterionIx]) -> Reach {
        let wanted = criteria.iter().fold(0_u16, |bits, it| bits | 1 << it.0);
        let count = |play: &Vec<u16>| {
            let met = play.iter().filter(|criteria| *criteria & wanted != 0);
            u16::try_from(met.count()).unwrap_or(u16::MAX)
        };
        let mut counts: Vec<u16> = self.0.iter().map(count).collect();
        counts.sort_unstable();
        let at = |rank: usize| counts.get(rank).copied().unwrap_or_default();
        Reach {
            least: at(0),
            typical: at(counts.len().saturating_sub(1) / 2),
            most: at(counts.len().saturating_sub(1)),
        }
    }
}
