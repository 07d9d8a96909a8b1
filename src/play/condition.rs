//! Conditions over the state: the small tree of [`When`] read as it is written.

use super::state::State;
use crate::scenario::{Gauge, Scenario, When};

/// Whether `when` is true in `state`.
#[inline]
pub fn holds(scenario: &Scenario, state: &State, when: &When) -> bool {
    // Most conditions say nothing, and are met at every step.
    matches!(when, When::Always) || tree_holds(scenario, state, when)
}

fn tree_holds(scenario: &Scenario, state: &State, when: &When) -> bool {
    match when {
        When::Always => true,
        When::Fact(fact) => state.facts >> fact.0 & 1 == 1,
        When::SeenBeat(beat) => state.has_seen(*beat),
        When::SeenScene(scene) => state.seen_scenes >> scene.0 & 1 == 1,
        When::SeenEnding(ending) => state.endings >> ending.0 & 1 == 1,
        When::Remembers(bit) => state.remembered >> bit & 1 == 1,
        When::Present(party) => state.is_present(*party),
        When::Phase(party, phase) => state.phase[party.at()] == *phase,
        When::AtLeast(gauge, least) => read(scenario, state, *gauge) >= *least,
        When::Below(gauge, bound) => read(scenario, state, *gauge) < *bound,
        When::All(all) => all.iter().all(|one| holds(scenario, state, one)),
        When::Any(any) => any.iter().any(|one| holds(scenario, state, one)),
        When::Not(not) => !holds(scenario, state, not),
    }
}

/// What a gauge shows.
pub fn read(scenario: &Scenario, state: &State, gauge: Gauge) -> u8 {
    match gauge {
        Gauge::Tension(party) => state.tension[party.at()],
        Gauge::Trust(party) => state.trust[party.at()],
        Gauge::Glasl(pair) => state.glasl[pair.at()],
        Gauge::Heard(party) => state.heard[party.at()],
        Gauge::Strain => state.strain,
        Gauge::Danger => state.danger,
        Gauge::Minutes => state.minutes,
        Gauge::Counter(counter) => state.counters[counter.at()],
        Gauge::DaysLeft(deadline) => days_left(scenario, state, scenario[deadline].last_day),
        Gauge::Result => state.result,
    }
}

/// Whole days left until `last_day`, today included: 1 on the last day, 0 afterwards, 255 at most.
fn days_left(scenario: &Scenario, state: &State, last_day: i32) -> u8 {
    let left = i64::from(last_day) - today(scenario, state) + 1;
    left.clamp(0, 255) as u8
}

/// The day of the story, in days since 1 January 1970.
pub fn today(scenario: &Scenario, state: &State) -> i64 {
    (scenario.head.clock + i64::from(state.elapsed)).div_euclid(24 * 60)
}
