//! What is declared before the story, row by row: parties, pairs, facts, deadlines, documents,
//! counters.

use super::lookup::{Lookup, days_since_1970};
use crate::curriculum::Legal;
use crate::scenario::raw::{self, Id};
use crate::scenario::{Counter, Deadline, Document, Fact, Gauges, Kind, Pair, Party, limit};
use crate::source::{Code, Diagnostic};

pub(super) fn parties(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Box<[Party]> {
    raw.parties
        .iter()
        .take(limit::PARTIES)
        .map(|row| party(lookup, row))
        .collect()
}

fn party(lookup: &Lookup<'_>, (id, raw): (&Id, &raw::Party)) -> Party {
    let value = |given: &Option<raw::Int>| {
        given
            .as_ref()
            .and_then(|it| lookup.within(Code::E0203, it, 0, 100))
    };
    let (tension, trust) = (value(&raw.tension), value(&raw.trust));
    let gauges = match (&raw.tension, &raw.trust) {
        (Some(_), Some(_)) => tension.zip(trust),
        (None, None) => {
            if matches!(raw.kind, Kind::Person | Kind::Child | Kind::Group(_)) {
                lookup.fault(Code::E0212, id, id.get_ref());
            }
            None
        }
        _ => {
            lookup.fault(Code::E0211, id, id.get_ref());
            None
        }
    };
    if matches!(raw.kind, Kind::Group(0) | Kind::Bystanders(0)) {
        lookup.fault(Code::E0220, id, id.get_ref());
    }
    Party {
        id: id.get_ref().clone(),
        kind: raw.kind,
        gauges: gauges.map(|(tension, trust)| Gauges {
            tension: tension as u8,
            trust: trust as u8,
        }),
        temperament: raw.temperament,
        channel: raw.channel,
        language: raw.language.clone(),
        portrait: raw.portrait.clone(),
        reacts: raw
            .reacts
            .iter()
            .filter_map(|(id, change)| {
                Some((lookup.technique(id)?, (change.tension, change.trust)))
            })
            .collect(),
        place: lookup.place(id),
    }
}

/// The declared pairs, found while names were declared.
pub(super) fn pairs(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Box<[Pair]> {
    lookup
        .pairs
        .iter()
        .zip(raw.pairs.iter())
        .map(|((first, second), raw)| Pair {
            first: *first,
            second: *second,
            glasl: *raw.glasl.get_ref() as u8,
        })
        .collect()
}

pub(super) fn documents(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Box<[Document]> {
    raw.documents
        .iter()
        .map(|(id, raw)| Document {
            id: id.get_ref().clone(),
            parts: raw
                .parts
                .iter()
                .map(|part| part.get_ref().clone())
                .collect(),
            place: lookup.place(id),
        })
        .collect()
}

pub(super) fn counters(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Box<[Counter]> {
    raw.counters
        .iter()
        .map(|(id, raw)| Counter {
            id: id.get_ref().clone(),
            start: raw.start.as_ref().map_or(0, |start| *start.get_ref() as u8),
            max: *raw.max.get_ref() as u8,
            place: lookup.place(id),
        })
        .collect()
}

pub(super) fn facts(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Box<[Fact]> {
    let fact = |(id, raw): (&Id, &raw::Fact)| Fact {
        id: id.get_ref().clone(),
        owner: raw.owner.as_ref().and_then(|id| lookup.party(id)),
        private: raw.private,
        released: raw
            .released
            .iter()
            .filter_map(|(hearer, when)| Some((lookup.hearer(hearer)?, lookup.when(when, false))))
            .collect(),
        place: lookup.place(id),
    };
    raw.facts.iter().take(limit::FACTS).map(fact).collect()
}

pub(super) fn deadlines(
    lookup: &Lookup<'_>,
    raw: &raw::Scenario,
    legal: &Legal,
) -> Box<[Deadline]> {
    let rows = raw.deadlines.iter().take(limit::DEADLINES);
    rows.filter_map(|(id, raw)| {
        if let Some(source) = &raw.source {
            lookup.legal(source, legal);
        }
        let last = match (&raw.date, &raw.from, &raw.lasts) {
            (Some(date), None, None) => lookup.day(date)?,
            (None, Some(from), Some(lasts)) => {
                let from = lookup.day(from)?;
                let span = match lasts {
                    raw::Lasts::Days(days) => jiff::Span::new().try_days(i64::from(*days)),
                    raw::Lasts::Months(months) => jiff::Span::new().try_months(i64::from(*months)),
                };
                span.and_then(|span| from.checked_add(span)).ok()?
            }
            _ => {
                lookup.sink.push(
                    Diagnostic::new(Code::E0207, lookup.place(id)).with("value", id.get_ref()),
                );
                return None;
            }
        };
        Some(Deadline {
            id: id.get_ref().clone(),
            last_day: days_since_1970(last) as i32,
            source: raw.source.as_ref().map(|id| id.get_ref().clone()),
            place: lookup.place(id),
        })
    })
    .collect()
}
