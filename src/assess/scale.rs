//! The scale of a beat's one decision: from the worst that was offered to what the best-rated
//! choice shows.

use super::value;
use crate::curriculum::{MAX_CRITERIA, PerCriterion, RoleIx};
use crate::play::{Offers, State, Story, holds, offers};
use crate::scenario::{BeatIx, ChoiceIx};

/// The scale of one decision, in the state in which it is offered.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// What the best-rated choices all show, by criterion.
    pub high: PerCriterion,
    /// The least that was offered, by criterion.
    pub low: PerCriterion,
    /// The highest rating of a choice that the situation holds.
    pub best: i8,
    /// The best-rated choices, one bit each by rank in the beat.
    pub strongest: u8,
    /// What was offered.
    pub offered: Offers,
    /// Whether experts part on one of the choices: shown, not scored.
    pub contested: bool,
}

impl Scale {
    /// Points available on a criterion, none where the decision does not speak of it.
    pub fn available(&self, criterion: usize) -> u16 {
        if self.contested {
            0
        } else {
            (self.high[criterion] - self.low[criterion]).max(0) as u16
        }
    }

    /// Points earned there by a choice of that value.
    pub fn earned(&self, criterion: usize, value: i8) -> u16 {
        let (low, high) = (self.low[criterion], self.high[criterion]);
        if self.available(criterion) == 0 {
            0
        } else {
            (value.clamp(low, high) - low) as u16
        }
    }

    /// Whether the opportunity shows a competence, or only resists a temptation.
    pub fn shows(&self, criterion: usize) -> bool {
        self.high[criterion] > 0
    }
}

/// The scale of `beat` in `frozen`.
///
/// It holds every own choice that leaves and whose `when` is true, `needs` true or not: a move the
/// situation did not offer is no merit to miss, a move not prepared is one lost.
pub fn scale(story: &Story<'_>, role: RoleIx, frozen: &State, beat: BeatIx) -> Scale {
    let scenario = story.scenario;
    let offered = offers(scenario, frozen);
    let own = scenario[beat].own();
    let mut scale = Scale {
        high: [0; MAX_CRITERIA],
        low: [i8::MAX; MAX_CRITERIA],
        best: i8::MIN,
        strongest: 0,
        offered,
        contested: false,
    };
    for (rank, choice) in own.clone().map(ChoiceIx).enumerate() {
        let row = &scenario[choice];
        let closed = frozen.closed >> rank & 1 == 1
            || row.once.is_some_and(|bit| frozen.once >> bit & 1 == 1);
        if row.next.stays() || closed || !holds(scenario, frozen, &row.when) {
            continue;
        }
        scale.contested |= row.panel.as_ref().is_some_and(|panel| panel.contested);
        let values = value::of_choice(story, role, frozen, row);
        let rating = value::rating(story, role, frozen, row);
        if rating > scale.best {
            (scale.best, scale.strongest, scale.high) = (rating, 1 << rank, values);
        } else if rating == scale.best {
            scale.strongest |= 1 << rank;
            scale
                .high
                .iter_mut()
                .zip(values)
                .for_each(|(high, value)| *high = (*high).min(value));
        }
        if offered.own >> rank & 1 == 1 {
            scale
                .low
                .iter_mut()
                .zip(values)
                .for_each(|(low, value)| *low = (*low).min(value));
        }
    }
    if scale.best == i8::MIN {
        scale.best = 0;
        scale.low = [0; MAX_CRITERIA];
    }
    if scale.low[0] == i8::MAX {
        // Nothing that leaves was offered: no scale.
        scale.low = scale.high;
    }
    scale
}
