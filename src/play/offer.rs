//! What can be chosen now, and in which order it is shown.

use super::Story;
use super::chance::{Purpose, draw};
use super::condition::holds;
use super::state::State;
use crate::scenario::{Beat, ChoiceIx, Scenario, limit};

/// The first bit of [`State::closed`] that is a standing act's.
const STANDING: u16 = 8;

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
    let mut offers = Offers::default();
    for (choice, bit) in candidates(scenario, state) {
        let open = u16::from(is_open(scenario, state, choice, bit)) << bit;
        offers.own |= open as u8;
        offers.standing |= (open >> STANDING) as u8;
    }
    offers
}

/// Whether anything is offered.
pub(super) fn anything_offered(scenario: &Scenario, state: &State) -> bool {
    candidates(scenario, state).any(|(choice, bit)| is_open(scenario, state, choice, bit))
}

/// Whether that choice is offered.
pub(super) fn is_offered(scenario: &Scenario, state: &State, choice: ChoiceIx) -> bool {
    let mut all = candidates(scenario, state);
    all.any(|(known, bit)| known == choice && is_open(scenario, state, choice, bit))
}

/// The choices of the current beat, open or not, each with its bit in [`State::closed`].
fn candidates<'s>(
    scenario: &'s Scenario,
    state: &State,
) -> impl Iterator<Item = (ChoiceIx, u16)> + use<'s> {
    let row = state.beat().map(|beat| &scenario[beat]);
    let own = row.map_or(0..0, Beat::own).map(ChoiceIx).zip(0..);
    let standing = row.map_or(0, Beat::standing);
    let ranks = 0..if standing == 0 {
        0
    } else {
        scenario.standing_count()
    };
    own.chain(
        ranks
            .filter(move |rank| standing >> rank & 1 == 1)
            .map(|rank| (scenario.standing(rank), STANDING + u16::from(rank))),
    )
}

fn is_open(scenario: &Scenario, state: &State, choice: ChoiceIx, bit: u16) -> bool {
    let row = &scenario[choice];
    state.closed >> bit & 1 == 0
        && row.once.is_none_or(|bit| state.once >> bit & 1 == 0)
        && holds(scenario, state, &row.when)
        && holds(scenario, state, &row.needs)
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
