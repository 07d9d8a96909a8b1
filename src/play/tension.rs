//! The tension model: what acts do to people, how people pull at each other, what strains the
//! mediator, what time heals.
//!
//! Percentages round to the nearest, halves away from zero. Phases follow tension with
//! hysteresis: the threshold to fall back is lower than the one to rise. A crisis is left through
//! *recovering*, from where the way back into crisis is short, then *spent*.

use super::happening::{Happening, Why};
use super::state::State;
use crate::curriculum::{Catalogue, Model, Phase};
use crate::scenario::{Act, Gauge, PartyIx, Scenario};

/// The phase of someone of whom only the tension is known.
pub fn fresh_phase(model: &Model, tension: u8) -> Phase {
    match tension {
        t if t >= model.rise.crisis => Phase::Crisis,
        t if t >= model.rise.escalating => Phase::Escalating,
        t if t >= model.rise.triggered => Phase::Triggered,
        _ => Phase::Calm,
    }
}

/// The phase that follows `phase` at that tension.
pub fn next_phase(model: &Model, phase: Phase, tension: u8) -> Phase {
    let (rise, fall) = (&model.rise, &model.fall);
    match phase {
        Phase::Calm => fresh_phase(model, tension),
        Phase::Triggered if tension < fall.calm => Phase::Calm,
        Phase::Triggered => fresh_phase(model, tension).max(Phase::Triggered),
        Phase::Escalating if tension >= rise.crisis => Phase::Crisis,
        Phase::Escalating if tension < fall.calm => Phase::Calm,
        Phase::Escalating if tension < fall.triggered => Phase::Triggered,
        Phase::Crisis | Phase::Recovering if tension < fall.spent => Phase::Spent,
        Phase::Crisis if tension < fall.recovering => Phase::Recovering,
        Phase::Recovering if tension >= rise.again => Phase::Crisis,
        Phase::Spent if tension >= rise.again => Phase::Crisis,
        Phase::Spent if tension >= rise.escalating => Phase::Escalating,
        Phase::Spent if tension >= rise.reopened => Phase::Triggered,
        same => same,
    }
}

/// `value` times `percent` / 100, to the nearest, halves away from zero.
fn scaled(value: i32, percent: u16) -> i32 {
    let product = value * i32::from(percent);
    (product + 50 * product.signum()) / 100
}

fn shifted(from: u8, by: i32) -> u8 {
    (i32::from(from) + by).clamp(0, 100) as u8
}

/// Sets a gauge and says so if it moved.
pub(super) fn set(gauge: Gauge, cell: &mut u8, to: u8, why: Why, sink: &mut impl FnMut(Happening)) {
    let from = *cell;
    if from != to {
        *cell = to;
        sink(Happening::Moved {
            gauge,
            from,
            to,
            why,
        });
    }
}

/// Acts in order; each reads the phases of `frozen` and moves the gauges of `state`.
pub(super) fn act(
    scenario: &Scenario,
    catalogue: &Catalogue,
    frozen: &State,
    state: &mut State,
    acts: &[Act],
    sink: &mut impl FnMut(Happening),
) {
    for (rank, act) in acts.iter().enumerate() {
        let why = Why::Act(rank as u8);
        let reach = |party: PartyIx, state: &mut State, sink: &mut _| {
            react(scenario, catalogue, frozen, state, *act, party, why, sink);
        };
        match *act {
            Act::To(_, party) | Act::Between(_, _, party) => reach(party, state, sink),
            Act::ToAll(_) => {
                for at in 0..scenario.parties.len() {
                    reach(PartyIx(at as u8), state, sink);
                }
            }
            Act::Do(_) => {}
        }
    }
}

#[allow(clippy::too_many_arguments)]
fn react(
    scenario: &Scenario,
    catalogue: &Catalogue,
    frozen: &State,
    state: &mut State,
    act: Act,
    party: PartyIx,
    why: Why,
    sink: &mut impl FnMut(Happening),
) {
    let row = &scenario[party];
    if row.gauges.is_none() || !frozen.is_present(party) {
        return;
    }
    let at = party.at();
    let technique = act.technique();
    let own = row
        .reacts
        .iter()
        .find(|(known, _)| *known == technique)
        .map(|(_, change)| *change);
    let (tension, trust) = own.unwrap_or(catalogue[technique].effects[frozen.phase[at] as usize]);
    let scale = &catalogue.model.temperament[row.temperament as usize];
    let tension = scaled(
        tension.into(),
        if tension > 0 { scale.rise } else { scale.fall },
    );
    let trust = scaled(
        trust.into(),
        if trust > 0 { scale.gain } else { scale.loss },
    );
    let to = shifted(state.tension[at], tension);
    set(Gauge::Tension(party), &mut state.tension[at], to, why, sink);
    let to = shifted(state.trust[at], trust);
    set(Gauge::Trust(party), &mut state.trust[at], to, why, sink);
}

/// The tensest person present pulls the calmer ones up; the mediator's strain follows.
pub(super) fn settle(
    scenario: &Scenario,
    catalogue: &Catalogue,
    state: &mut State,
    sink: &mut impl FnMut(Happening),
) {
    let model = &catalogue.model;
    let tensest = state.tensest_present(scenario);
    let peak = tensest.map_or(0, |party| state.tension[party.at()]);
    for (at, party) in scenario.parties.iter().enumerate() {
        let here = PartyIx(at as u8);
        let gap = peak.saturating_sub(state.tension[at]);
        if party.gauges.is_some() && state.is_present(here) && gap >= model.contagion.margin {
            let pull =
                scaled(gap.into(), model.contagion.percent.into()).min(model.contagion.most.into());
            let to = shifted(state.tension[at], pull);
            set(
                Gauge::Tension(here),
                &mut state.tension[at],
                to,
                Why::Contagion,
                sink,
            );
        }
    }
    let by = if peak >= model.strain.above {
        i32::from(model.strain.rise)
    } else {
        -i32::from(model.strain.rest)
    };
    let to = shifted(state.strain, by);
    set(Gauge::Strain, &mut state.strain, to, Why::Strain, sink);
}

/// Every phase follows its tension, once.
pub(super) fn turn_phases(
    scenario: &Scenario,
    catalogue: &Catalogue,
    state: &mut State,
    sink: &mut impl FnMut(Happening),
) {
    for (at, party) in scenario.parties.iter().enumerate() {
        if party.gauges.is_some() {
            let from = state.phase[at];
            let to = next_phase(&catalogue.model, from, state.tension[at]);
            if from != to {
                state.phase[at] = to;
                sink(Happening::Turned {
                    party: PartyIx(at as u8),
                    from,
                    to,
                });
            }
        }
    }
}

/// Time between two scenes: tension and strain go towards rest; after an hour or more the phase is
/// read afresh.
pub(super) fn relax(
    scenario: &Scenario,
    catalogue: &Catalogue,
    state: &mut State,
    minutes: u32,
    sink: &mut impl FnMut(Happening),
) {
    let relax = &catalogue.model.relax;
    let left = match minutes {
        0..60 => relax.under_an_hour,
        60..1440 => relax.under_a_day,
        _ => relax.later,
    };
    let rested = |from: u8| {
        let over = u32::from(from.saturating_sub(relax.rest));
        (u32::from(from.min(relax.rest)) + (over * u32::from(left) + 500) / 1000) as u8
    };
    for (at, party) in scenario.parties.iter().enumerate() {
        if party.gauges.is_some() {
            let here = PartyIx(at as u8);
            let to = rested(state.tension[at]);
            set(
                Gauge::Tension(here),
                &mut state.tension[at],
                to,
                Why::Time,
                sink,
            );
            if minutes >= 60 {
                let from = state.phase[at];
                let to = fresh_phase(&catalogue.model, state.tension[at]);
                if from != to {
                    state.phase[at] = to;
                    sink(Happening::Turned {
                        party: here,
                        from,
                        to,
                    });
                }
            }
        }
    }
    let to = rested(state.strain);
    set(Gauge::Strain, &mut state.strain, to, Why::Time, sink);
}
