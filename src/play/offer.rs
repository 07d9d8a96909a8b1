//! What can be chosen now, and in which order it is shown.

use super::Story;
use super::chance::{Purpose, draw};
use super::condition::holds;
use super::state::State;
use crate::scenario::{Asks, ChoiceIx, Scenario, limit};

/// What is offered: one bit per own choice of the beat, one per standing act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// Own choices.
    pub own: u8,
    /// Standing acts.
    pub standing: u8,
}

impl Offers {
    /// Whether that choice is among them.
    pub fn has(self, scenario: &Scenario, state: &State, choice: ChoiceIx) -> bool {
        match scenario.standing_rank(choice) {
            Some(rank) => self.standing >> rank & 1 == 1,
            None => state.beat().is_some_and(|beat| {
                let own = scenario[beat].own();
                own.contains(&choice.0) && self.own >> (choice.0 - own.start) & 1 == 1
            }),
        }
    }
}

/// What is offered in `state`: own choices with `when` and `needs` true and not closed, then the
/// standing acts under the same conditions.
pub fn offers(scenario: &Scenario, state: &State) -> Offers {
    let Some(beat) = state.beat() else {
        return Offers::default();
    };
    let row = &scenario[beat];
    let open = |choice: ChoiceIx, closed: u16| {
        let row = &scenario[choice];
        state.closed >> closed & 1 == 0
            && row.once.is_none_or(|bit| state.once >> bit & 1 == 0)
            && holds(scenario, state, &row.when)
            && holds(scenario, state, &row.needs)
    };
    let mut offers = Offers::default();
    if let Asks::Choice { own, .. } = &row.asks {
        for (rank, choice) in own.clone().enumerate() {
            offers.own |= u8::from(open(ChoiceIx(choice), rank as u16)) << rank;
        }
    }
    let standing = row.standing();
    for rank in 0..scenario.standing_count() {
        if standing >> rank & 1 == 1 {
            offers.standing |= u8::from(open(scenario.standing(rank), 8 + u16::from(rank))) << rank;
        }
    }
    offers
}

/// The own choices of the current beat in the order they are shown, drawn from the seed for this
/// visit: the same after a choice that stays. Offered or not: filter with [`offers`].
pub fn shown_order(
    story: &Story<'_>,
    state: &State,
) -> ([ChoiceIx; limit::CHOICES_IN_A_BEAT], usize) {
    let mut order = [ChoiceIx(0); limit::CHOICES_IN_A_BEAT];
    let Some(beat) = state.beat() else {
        return (order, 0);
    };
    let own = story.scenario[beat].own();
    let count = own.len().min(order.len());
    for (slot, choice) in order.iter_mut().zip(own) {
        *slot = ChoiceIx(choice);
    }
    let visit = state.visits(beat);
    for last in (1..count).rev() {
        let purpose = Purpose::Order {
            beat: beat.0,
            visit,
            exchange: last as u8,
        };
        order.swap(last, draw(story.seed, purpose, 0, last as u32 + 1) as usize);
    }
    (order, count)
}
