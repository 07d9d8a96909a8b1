//! What the author's effects change, in the order they are written.

use super::condition::{holds, read};
use super::happening::{Happening, Why};
use super::state::State;
use super::tension::set;
use crate::scenario::{Effect, Gauge, Scenario};

/// Applies `effects`; each `If` sees the ones before it.
pub(super) fn apply(
    scenario: &Scenario,
    state: &mut State,
    effects: &[Effect],
    sink: &mut impl FnMut(Happening),
) {
    for effect in effects {
        match effect {
            Effect::Learn(fact) if state.facts >> fact.0 & 1 == 0 => {
                state.facts |= 1 << fact.0;
                sink(Happening::Learned(*fact));
            }
            Effect::Forget(fact) if state.facts >> fact.0 & 1 == 1 => {
                state.facts &= !(1 << fact.0);
                sink(Happening::Forgot(*fact));
            }
            Effect::Learn(_) | Effect::Forget(_) => {}
            Effect::Raise(gauge, by) => {
                let to = read(scenario, state, *gauge).saturating_add(*by);
                put(scenario, state, *gauge, to, sink);
            }
            Effect::Lower(gauge, by) => {
                let to = read(scenario, state, *gauge).saturating_sub(*by);
                put(scenario, state, *gauge, to, sink);
            }
            Effect::Set(gauge, to) => put(scenario, state, *gauge, *to, sink),
            Effect::Arrives(party) if !state.is_present(*party) => {
                state.present |= 1 << party.0;
                sink(Happening::Arrived(*party));
            }
            Effect::Leaves(party) if state.is_present(*party) => {
                state.present &= !(1 << party.0);
                sink(Happening::Left(*party));
            }
            Effect::Arrives(_) | Effect::Leaves(_) => {}
            Effect::Spend(minutes) => {
                state.minutes = state.minutes.saturating_add((*minutes).min(255) as u8);
                state.elapsed = state.elapsed.saturating_add(u32::from(*minutes));
                sink(Happening::Spent(*minutes));
            }
            Effect::If(when, then) => {
                if holds(scenario, state, when) {
                    apply(scenario, state, then, sink);
                }
            }
        }
    }
}

fn put(
    scenario: &Scenario,
    state: &mut State,
    gauge: Gauge,
    to: u8,
    sink: &mut impl FnMut(Happening),
) {
    let (cell, to) = match gauge {
        Gauge::Tension(party) => (&mut state.tension[party.at()], to.min(100)),
        Gauge::Trust(party) => (&mut state.trust[party.at()], to.min(100)),
        Gauge::Glasl(pair) => (&mut state.glasl[pair.at()], to.clamp(1, 9)),
        Gauge::Strain => (&mut state.strain, to.min(100)),
        Gauge::Danger => (&mut state.danger, to.min(3)),
        Gauge::Counter(counter) => (
            &mut state.counters[counter.at()],
            to.min(scenario[counter].max),
        ),
        // The check refuses to set what is only measured.
        Gauge::Heard(_) | Gauge::Minutes | Gauge::DaysLeft(_) | Gauge::Result => return,
    };
    set(gauge, cell, to, Why::Scenario, sink);
}
