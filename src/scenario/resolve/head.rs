//! The head of the file: level, length, clock, targets; and the first scene.

use super::lookup::{Lookup, Target, days_since_1970};
use crate::curriculum::Legal;
use crate::scenario::raw::{self, Id};
use crate::scenario::{Head, SceneIx, limit};
use crate::source::{Code, Diagnostic};

pub(super) fn head(lookup: &Lookup<'_>, raw: &raw::Scenario, legal: &Legal) -> Option<Head> {
    lookup.within(Code::E0201, &raw.format, 1, 1);
    lookup.within(Code::E0202, &raw.level, 1, 3);
    let minutes = lookup.within(Code::E0024, &raw.minutes, 1, 600);
    if let Some(strain) = &raw.strain {
        lookup.within(Code::E0203, strain, 0, 100);
    }
    if let Some(danger) = &raw.danger {
        lookup.within(Code::E0206, danger, 0, 3);
    }
    for (at, target) in raw.targets.iter().enumerate() {
        if raw.targets[..at].contains(target) {
            lookup.fault(Code::E0129, target, target.get_ref());
        }
    }
    for (at, stated) in raw.states.iter().enumerate() {
        if raw.states[..at].contains(stated) {
            lookup.fault(Code::E0129, stated, stated.get_ref());
        }
        lookup.legal(stated, legal);
    }
    let states = raw.states.iter();
    let states = states.map(|id| (id.get_ref().clone(), lookup.place(id)));
    let targets = raw.targets.iter().filter_map(|id| lookup.criterion(id));
    let head = Head {
        authors: raw.authors.iter().cloned().collect(),
        licence: raw
            .licence
            .clone()
            .unwrap_or_else(|| "CC-BY-4.0".to_owned()),
        themes: raw.themes.iter().copied().collect(),
        context: raw.context,
        missions: raw.missions.iter().copied().collect(),
        level: *raw.level.get_ref() as u8,
        minutes: minutes.unwrap_or(1) as u16,
        clock: clock(lookup, &raw.clock)?,
        targets: targets.collect(),
        target_ids: raw.targets.iter().map(|id| id.get_ref().clone()).collect(),
        states: states.collect(),
    };
    let whole = lookup.place(&raw.format);
    lookup.not_empty(raw.targets.len(), whole, "targets");
    let last = raw
        .targets
        .get(limit::TARGETS)
        .map_or(whole, |target| lookup.place(target));
    lookup.at_most(Code::E0324, last, raw.targets.len(), limit::TARGETS);
    Some(head)
}

/// Minutes since 1 January 1970, from `YYYY-MM-DDTHH:MM`.
fn clock(lookup: &Lookup<'_>, id: &Id) -> Option<i64> {
    let written = id.get_ref();
    let instant: Option<jiff::civil::DateTime> = written
        .parse()
        .ok()
        .filter(|_| written.len() == "2026-03-03T23:40".len());
    let Some(instant) = instant else {
        lookup
            .sink
            .push(Diagnostic::new(Code::E0207, lookup.place(id)).with("value", written.as_str()));
        return None;
    };
    Some(
        days_since_1970(instant.date()) * 24 * 60
            + i64::from(instant.hour()) * 60
            + i64::from(instant.minute()),
    )
}

pub(super) fn start(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Option<SceneIx> {
    match lookup.places.get(raw.start.get_ref()) {
        Some(Target::Scene(scene)) => Some(scene),
        _ => {
            let scenes = lookup
                .places
                .ids()
                .filter(|id| matches!(lookup.places.get(id), Some(Target::Scene(_))));
            let fault = Diagnostic::new(Code::E0123, lookup.place(&raw.start));
            let fault = fault
                .with("name", raw.start.get_ref().as_str())
                .near(raw.start.get_ref(), scenes);
            lookup.sink.push(fault);
            None
        }
    }
}
