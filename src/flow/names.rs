//! What a scenario's texts may ask of the state: phases, facts, counts, dates, the mediator's name.
//!
//! The names are those of format 1, section 5; no other is ever given.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::language::Args;
use crate::play::{Opening, State, read};
use crate::scenario::{BeatIx, DeadlineIx, FactIx, Gauge, PartyIx, Scenario};
use crate::settings::Mediator;

/// All names that a text of this scenario may use.
pub fn variables(scenario: &Scenario) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = ["strain", "visit", "mediator", "mediator-gender"]
        .map(str::to_owned)
        .into();
    for party in &scenario.parties {
        names.insert(party.id.clone());
        names.insert(format!("{}-count", party.id));
    }
    names.extend(scenario.facts.iter().map(|fact| fact.id.clone()));
    names.extend(scenario.counters.iter().map(|counter| counter.id.clone()));
    for deadline in &scenario.deadlines {
        names.insert(deadline.id.clone());
        names.insert(format!("{}-days", deadline.id));
    }
    names
}

/// What they stand for in `state`, in a beat (for its visit) or outside.
pub fn arguments(
    opening: &Opening,
    state: &State,
    beat: Option<BeatIx>,
    mediator: &Mediator,
) -> Args {
    let scenario = &*opening.scenario;
    let mut args = Args::new()
        .text("mediator", &mediator.name)
        .text("mediator-gender", mediator.gender.word())
        .text("strain", strain(opening, state))
        .number("visit", beat.map_or(1, |beat| state.visits(beat).max(1)));
    for (at, party) in scenario.parties.iter().enumerate() {
        let phase = state.phase[PartyIx(at as u8).at()];
        args = args.text(party.id.clone(), phase.word());
        args = args.number(format!("{}-count", party.id), party.count());
    }
    for (at, fact) in scenario.facts.iter().enumerate() {
        let known = state.facts >> FactIx(at as u8).0 & 1 == 1;
        args = args.text(fact.id.clone(), if known { "yes" } else { "no" });
    }
    for (at, counter) in scenario.counters.iter().enumerate() {
        args = args.number(counter.id.clone(), state.counters[at]);
    }
    for (at, deadline) in scenario.deadlines.iter().enumerate() {
        let left = read(scenario, state, Gauge::DaysLeft(DeadlineIx(at as u8)));
        args = args.date(deadline.id.clone(), civil(deadline.last_day.into()));
        args = args.number(format!("{}-days", deadline.id), left);
    }
    args
}

fn strain(opening: &Opening, state: &State) -> &'static str {
    if state.strain >= opening.catalogue.model.strain.high {
        "high"
    } else {
        "low"
    }
}

/// Year, month and day of a day counted from 1 January 1970; an impossible one stays impossible.
pub fn civil(days: i64) -> (i16, i8, i8) {
    let first = Date::constant(1970, 1, 1);
    match first.checked_add(days.days()) {
        Ok(date) => (date.year(), date.month(), date.day()),
        Err(_) => (0, 0, 0),
    }
}

/// The story's day, hour and minute.
pub fn story_time(scenario: &Scenario, state: &State) -> ((i16, i8, i8), u8, u8) {
    let minutes = scenario.head.clock + i64::from(state.elapsed);
    let of_day = minutes.rem_euclid(24 * 60);
    (
        civil(minutes.div_euclid(24 * 60)),
        (of_day / 60) as u8,
        (of_day % 60) as u8,
    )
}
