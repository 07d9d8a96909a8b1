//! The whole file: raw to resolved, in one pass over what was declared.
//!
//! Declarations first, so that everything can be looked up; then conditions, beats and choices;
//! then what conditions turned out to ask of the past is written into the choices. Nothing stops
//! at the first fault; a scenario is returned only if there was none.

use super::lookup::{Lookup, Target, check_ids};
use super::model::{
    Account, Asks, Beat, Context, Counter, Deadline, Document, Ending, Fact, FactIx, Head, Must,
    Never, Pair, Party, PartyIx, Scenario, Scene, SceneIx, Statement, Work, limit,
};
use super::names::{Names, check_name, check_place, check_shape, place};
use super::raw::{self, Id};
use super::resolve_beat::Tables;
use super::{BeatIx, CounterIx, DeadlineIx, DocumentIx, EndingIx, Gauges, Kind, Person};
use crate::curriculum::{Catalogue, Certainty, Legal};
use crate::source::{Code, Diagnostic, Diagnostics, FileId, Place, Sources, Span};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// Resolves a raw scenario. `scenes`: those of `scenes/<id>.ron`, each with its file.
pub fn resolve(
    files: &super::Files,
    raw: &raw::Scenario,
    scenes: &[(FileId, Id, raw::Scene)],
    catalogue: &Catalogue,
    legal: &Legal,
    sources: &Sources,
    sink: &Diagnostics,
) -> Option<Scenario> {
    let before = sink.errors();
    let file = files.scenario;
    let mut all: Vec<(FileId, &Id, &raw::Scene)> = raw
        .scenes
        .iter()
        .map(|(id, scene)| (file, id, scene))
        .collect();
    all.extend(scenes.iter().map(|(file, id, scene)| (*file, id, scene)));
    let lookup = declare(raw, file, &all, catalogue, sink);
    let whole = Place {
        file,
        span: Span { start: 0, end: 0 },
    };

    let head = head(&lookup, raw);
    let facts = facts(&lookup, raw);
    let deadlines = deadlines(&lookup, raw, legal);
    let parties = parties(&lookup, raw);
    let mut tables = Tables::default();
    let (rows, beats) = lay_scenes(&lookup, &mut tables, sources, &all, raw.always.len());
    lookup.file.set(file);
    let own_choices = tables.choices.len();
    let written = all
        .iter()
        .flat_map(|(.., scene)| scene.beats.iter())
        .map(|(_, beat)| beat.choices.len());
    lookup.at_most(Code::E0306, whole, written.sum(), limit::CHOICES);
    for row in raw.always.iter().take(limit::STANDING) {
        tables.choices.extend(lookup.choice(sources, None, row));
    }
    let musts: Box<[Must]> = raw
        .must
        .iter()
        .filter_map(|row| must(&lookup, sources, row))
        .collect();
    let nevers: Box<[Never]> = raw.never.iter().map(|row| never(&lookup, row)).collect();
    let endings: Box<[Ending]> = raw
        .endings
        .iter()
        .map(|row| ending(&lookup, sources, row))
        .collect();
    let account = raw
        .account
        .as_ref()
        .and_then(|account| lay_account(&lookup, sources, account));
    lookup.at_most(Code::E0319, whole, lookup.once.get(), limit::ONCE);
    lookup.at_most(Code::E0328, whole, raw.jury.len(), limit::JURY);
    check_list(&lookup, &raw.jury);
    let start = start(&lookup, raw);
    if sink.errors() > before {
        return None;
    }
    report_unused(&lookup, raw);
    let mut scenario = Scenario {
        id: files.id.clone(),
        head: head?,
        parties,
        pairs: lookup
            .pairs
            .iter()
            .zip(raw.pairs.iter())
            .map(|((first, second), raw)| Pair {
                first: *first,
                second: *second,
                glasl: *raw.glasl.get_ref() as u8,
            })
            .collect(),
        facts,
        deadlines,
        documents: raw
            .documents
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
            .collect(),
        counters: raw
            .counters
            .iter()
            .map(|(id, raw)| Counter {
                id: id.get_ref().clone(),
                start: raw.start.as_ref().map_or(0, |start| *start.get_ref() as u8),
                max: *raw.max.get_ref() as u8,
                place: lookup.place(id),
            })
            .collect(),
        strain: raw
            .strain
            .as_ref()
            .map_or(20, |value| *value.get_ref() as u8),
        danger: raw
            .danger
            .as_ref()
            .map_or(0, |value| *value.get_ref() as u8),
        choices: tables.choices.into(),
        own_choices: own_choices as u16,
        musts,
        nevers,
        start: start?,
        scenes: rows.into_iter().collect::<Option<_>>()?,
        beats: beats.into_iter().collect::<Option<_>>()?,
        lines: tables.lines.into(),
        endings,
        account,
        jury: raw.jury.iter().map(|id| id.get_ref().clone()).collect(),
        remembered: lookup.remembered.borrow().clone().into(),
        watched: lookup.watched.borrow().clone(),
        usage: lookup.usage.get(),
    };
    remember(&lookup, &mut scenario);
    Some(scenario)
}

fn declare<'a>(
    raw: &raw::Scenario,
    file: FileId,
    scenes: &[(FileId, &Id, &raw::Scene)],
    catalogue: &'a Catalogue,
    sink: &'a Diagnostics,
) -> Lookup<'a> {
    let mut lookup = Lookup {
        file: Cell::new(file),
        sink,
        catalogue,
        parties: Names::new(Code::E0110, Code::E0106),
        facts: Names::new(Code::E0111, Code::E0106),
        counters: Names::new(Code::E0112, Code::E0106),
        deadlines: Names::new(Code::E0113, Code::E0106),
        documents: Names::new(Code::E0114, Code::E0106),
        places: Names::new(Code::E0116, Code::E0105),
        standing: Names::new(Code::E0120, Code::E0106),
        parts: raw
            .documents
            .iter()
            .map(|(id, raw)| {
                (
                    id.get_ref().clone(),
                    raw.parts
                        .iter()
                        .map(|part| part.get_ref().clone())
                        .collect(),
                )
            })
            .collect(),
        pairs: Vec::new(),
        gauged: 0,
        paths: BTreeSet::new(),
        remembered: RefCell::default(),
        watched: RefCell::default(),
        usage: Cell::default(),
        once: Cell::new(0),
    };
    let whole = Place {
        file,
        span: Span { start: 0, end: 0 },
    };
    declare_names(&mut lookup, raw, file, whole);
    declare_places(&mut lookup, raw, file, scenes, whole);
    declare_paths(&mut lookup, raw, scenes);
    lookup
}

fn declare_names(lookup: &mut Lookup<'_>, raw: &raw::Scenario, file: FileId, whole: Place) {
    let sink = lookup.sink;
    let mut names: BTreeMap<&str, Place> = BTreeMap::new();
    let every = raw
        .parties
        .keys()
        .chain(raw.facts.keys())
        .chain(raw.counters.keys())
        .chain(raw.deadlines.keys());
    for id in every {
        check_name(file, id, sink);
        // Doubled keys of one table are already reported; this is about two tables.
        if let Some(first) = names.insert(id.get_ref(), place(file, id)) {
            let fault =
                Diagnostic::new(Code::E0106, place(file, id)).with("name", id.get_ref().as_str());
            sink.push(fault.label(first, "first"));
        }
    }
    lookup.at_most(Code::E0301, whole, raw.parties.len(), limit::PARTIES);
    lookup.at_most(Code::E0302, whole, raw.facts.len(), limit::FACTS);
    lookup.at_most(Code::E0303, whole, raw.counters.len(), limit::COUNTERS);
    lookup.at_most(Code::E0304, whole, raw.documents.len(), limit::DOCUMENTS);
    lookup.at_most(Code::E0309, whole, raw.deadlines.len(), limit::DEADLINES);
    lookup.at_most(Code::E0312, whole, raw.always.len(), limit::STANDING);
    lookup.at_most(Code::E0313, whole, raw.must.len(), limit::MUSTS);
    lookup.at_most(Code::E0314, whole, raw.never.len(), limit::NEVERS);
    lookup.not_empty(raw.parties.len(), whole, "parties");
    for (at, (id, party)) in raw.parties.iter().enumerate().take(limit::PARTIES) {
        lookup.parties.declare(file, id, PartyIx(at as u8), sink);
        if party.tension.is_some() && party.trust.is_some() {
            lookup.gauged |= 1 << at;
        }
    }
    for (at, (id, _)) in raw.facts.iter().enumerate().take(limit::FACTS) {
        lookup.facts.declare(file, id, FactIx(at as u8), sink);
    }
    for (at, (id, counter)) in raw.counters.iter().enumerate().take(limit::COUNTERS) {
        let most = lookup
            .within(Code::E0203, &counter.max, 1, 255)
            .unwrap_or(255);
        if let Some(start) = &counter.start
            && !(0..=most).contains(start.get_ref())
        {
            let fault =
                Diagnostic::new(Code::E0214, lookup.place(start)).with("value", *start.get_ref());
            sink.push(fault.with("most", most));
        }
        lookup
            .counters
            .declare(file, id, (CounterIx(at as u8), most as u8), sink);
    }
    for (at, (id, _)) in raw.deadlines.iter().enumerate().take(limit::DEADLINES) {
        lookup
            .deadlines
            .declare(file, id, DeadlineIx(at as u8), sink);
    }
    for (at, (id, document)) in raw.documents.iter().enumerate().take(limit::DOCUMENTS) {
        check_shape(file, id, sink);
        check_list(lookup, &document.parts);
        lookup.at_most(
            Code::E0310,
            place(file, id),
            document.parts.len(),
            limit::PARTS,
        );
        lookup.not_empty(document.parts.len(), place(file, id), "parts");
        lookup
            .documents
            .declare(file, id, DocumentIx(at as u8), sink);
    }
    for (at, (id, _)) in raw.always.iter().enumerate().take(limit::STANDING) {
        check_shape(file, id, sink);
        lookup.standing.declare(file, id, at as u8, sink);
    }
    check_ids(lookup, &raw.must);
    check_ids(lookup, &raw.never);
    for pair in &raw.pairs {
        let (first, second) = (&pair.between.0, &pair.between.1);
        lookup.within(Code::E0205, &pair.glasl, 1, 9);
        let (Some(a), Some(b)) = (lookup.party(first), lookup.party(second)) else {
            continue;
        };
        let known = lookup
            .pairs
            .iter()
            .any(|(x, y)| (*x, *y) == (a, b) || (*x, *y) == (b, a));
        if a == b {
            lookup.fault(Code::E0216, second, second.get_ref());
        } else if known {
            lookup.fault(Code::E0129, second, second.get_ref());
        }
        lookup.pairs.push((a, b));
    }
}

fn declare_places(
    lookup: &mut Lookup<'_>,
    raw: &raw::Scenario,
    file: FileId,
    scenes: &[(FileId, &Id, &raw::Scene)],
    whole: Place,
) {
    let sink = lookup.sink;
    lookup.not_empty(scenes.len(), whole, "scenes");
    lookup.not_empty(raw.endings.len(), whole, "endings");
    lookup.at_most(Code::E0321, whole, scenes.len(), limit::SCENES);
    lookup.at_most(Code::E0322, whole, raw.endings.len(), limit::ENDINGS);
    let mut beats = 0_usize;
    for (at, (scene_file, id, scene)) in scenes.iter().enumerate().take(limit::SCENES) {
        check_place(*scene_file, id, sink);
        lookup
            .places
            .declare(*scene_file, id, Target::Scene(SceneIx(at as u8)), sink);
        lookup.not_empty(scene.beats.len(), place(*scene_file, id), "beats");
        for (beat, _) in scene.beats.iter() {
            check_place(*scene_file, beat, sink);
            // Past the limit, which is reported below, all stand for the last.
            let ix = BeatIx(beats.min(limit::BEATS - 1) as u16);
            lookup
                .places
                .declare(*scene_file, beat, Target::Beat(ix, SceneIx(at as u8)), sink);
            beats += 1;
        }
    }
    lookup.at_most(Code::E0305, whole, beats, limit::BEATS);
    for (at, (id, _)) in raw.endings.iter().enumerate().take(limit::ENDINGS) {
        check_place(file, id, sink);
        lookup
            .places
            .declare(file, id, Target::Ending(EndingIx(at as u8)), sink);
    }
}

/// Every path that a condition may name by `Chose`.
fn declare_paths(
    lookup: &mut Lookup<'_>,
    raw: &raw::Scenario,
    scenes: &[(FileId, &Id, &raw::Scene)],
) {
    let paths = &mut lookup.paths;
    paths.extend(
        raw.always
            .keys()
            .map(|id| format!("always/{}", id.get_ref())),
    );
    for (beat, raw) in scenes.iter().flat_map(|(_, _, scene)| scene.beats.iter()) {
        let beat = beat.get_ref();
        paths.extend(
            raw.choices
                .keys()
                .map(|id| format!("{beat}/{}", id.get_ref())),
        );
        match raw.task.as_ref().map(crate::source::Spanned::get_ref) {
            Some(raw::Task::Read { document, asks, .. }) => {
                let parts = lookup
                    .parts
                    .get(document.get_ref())
                    .map_or(&[][..], Vec::as_slice);
                for ask in asks.keys() {
                    paths.extend(
                        parts
                            .iter()
                            .map(|part| format!("{beat}/{}/{part}", ask.get_ref())),
                    );
                }
            }
            Some(raw::Task::Arrange { items, .. }) => {
                paths.extend(items.keys().map(|id| format!("{beat}/{}", id.get_ref())));
            }
            Some(raw::Task::Assign {
                people,
                slots,
                jobs,
                ..
            }) => {
                for job in jobs.keys() {
                    let who = people.iter().chain(slots.iter());
                    paths.extend(
                        who.map(|who| format!("{beat}/{}/{}", job.get_ref(), who.get_ref())),
                    );
                }
            }
            None => {}
        }
    }
}

/// Ids of a list: their shape, and none twice.
fn check_list(lookup: &Lookup<'_>, ids: &[Id]) {
    for (at, id) in ids.iter().enumerate() {
        check_shape(lookup.file.get(), id, lookup.sink);
        if ids[..at].contains(id) {
            lookup.fault(Code::E0129, id, id.get_ref());
        }
    }
}

fn head(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Option<Head> {
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
    };
    let whole = lookup.place(&raw.format);
    lookup.not_empty(raw.targets.len(), whole, "targets");
    let last = raw
        .targets
        .get(limit::TARGETS)
        .map_or(whole, |target| lookup.place(target));
    lookup.at_most(Code::E0324, last, raw.targets.len(), limit::TARGETS);
    let _: Context = head.context;
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

/// Days from 1 January 1970.
fn days_since_1970(day: jiff::civil::Date) -> i64 {
    let first = jiff::civil::date(1970, 1, 1);
    first
        .until(day)
        .map_or(0, |span| i64::from(span.get_days()))
}

fn parties(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Box<[Party]> {
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

fn facts(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Box<[Fact]> {
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

fn deadlines(lookup: &Lookup<'_>, raw: &raw::Scenario, legal: &Legal) -> Box<[Deadline]> {
    let rows = raw.deadlines.iter().take(limit::DEADLINES);
    rows.filter_map(|(id, raw)| {
        if let Some(source) = &raw.source {
            let fault = |code| {
                Diagnostic::new(code, lookup.place(source)).with("name", source.get_ref().as_str())
            };
            match legal.fact(source.get_ref()) {
                None => lookup
                    .sink
                    .push(fault(Code::E0122).near(source.get_ref(), legal.ids())),
                // What nobody has seen in a source is not shown.
                Some(fact) if fact.certainty == Certainty::M => {
                    lookup.sink.push(fault(Code::E1104))
                }
                Some(_) => {}
            }
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

type Scenes = (Vec<Option<Scene>>, Vec<Option<Beat>>);

fn lay_scenes(
    lookup: &Lookup<'_>,
    tables: &mut Tables,
    sources: &Sources,
    scenes: &[(FileId, &Id, &raw::Scene)],
    standing: usize,
) -> Scenes {
    let mut rows = Vec::new();
    let mut beats: Vec<Option<Beat>> = Vec::new();
    let standing = ((1_u16 << standing.min(limit::STANDING)) - 1) as u8;
    for (at, (file, id, raw)) in scenes.iter().enumerate().take(limit::SCENES) {
        lookup.file.set(*file);
        let first = beats.len() as u16;
        let room = limit::BEATS - beats.len();
        for (rank, (beat, raw)) in raw.beats.iter().enumerate().take(room) {
            let ix = BeatIx(first + rank as u16);
            beats.push(lookup.beat(
                tables,
                sources,
                SceneIx(at as u8),
                ix,
                (beat, raw),
                standing,
            ));
        }
        rows.push(scene(
            lookup,
            SceneIx(at as u8),
            id,
            raw,
            first..beats.len() as u16,
        ));
    }
    (rows, beats)
}

fn scene(
    lookup: &Lookup<'_>,
    at: SceneIx,
    id: &Id,
    raw: &raw::Scene,
    beats: std::ops::Range<u16>,
) -> Option<Scene> {
    let present = lookup.parties_of(&raw.present);
    lookup.used(|usage| usage.parties |= present);
    check_shape(lookup.file.get(), &raw.setting, lookup.sink);
    let channels = raw
        .channels
        .iter()
        .filter_map(|(id, channel)| Some((lookup.party(id)?, *channel)));
    let channels = channels.collect();
    let start = match lookup.places.get(raw.start.get_ref()) {
        Some(Target::Beat(beat, scene)) if scene == at => Some(beat),
        _ => {
            let known = raw.beats.keys().map(|id| id.get_ref().as_str());
            let fault = Diagnostic::new(Code::E0123, lookup.place(&raw.start));
            lookup.sink.push(
                fault
                    .with("name", raw.start.get_ref().as_str())
                    .near(raw.start.get_ref(), known),
            );
            None
        }
    };
    let after = match raw.after {
        None => 0,
        Some(raw::Delay::Minutes(n)) => u32::from(n),
        Some(raw::Delay::Hours(n)) => u32::from(n) * 60,
        Some(raw::Delay::Days(n)) => u32::from(n) * 24 * 60,
    };
    Some(Scene {
        id: id.get_ref().clone(),
        form: raw.form,
        setting: raw.setting.get_ref().clone(),
        time: raw.time,
        after,
        has_after: raw.after.is_some(),
        present,
        channels,
        start: start?,
        beats,
        place: lookup.place(id),
    })
}

fn must(lookup: &Lookup<'_>, sources: &Sources, (id, raw): (&Id, &raw::Must)) -> Option<Must> {
    lookup.not_empty(raw.acts.len(), lookup.place(id), "acts");
    let within = raw
        .within
        .as_ref()
        .map_or(Some(1), |value| lookup.within(Code::E0209, value, 1, 5));
    let place = lookup.place(id);
    Some(Must {
        id: id.get_ref().clone(),
        acts: lookup.techniques(&raw.acts),
        when: lookup.when(&raw.when, false),
        within: within? as u8,
        fault: raw.fault,
        place,
        line: sources.line_column(place).0 as u32,
    })
}

fn never(lookup: &Lookup<'_>, (id, raw): (&Id, &raw::Never)) -> Never {
    lookup.not_empty(raw.acts.len(), lookup.place(id), "acts");
    Never {
        id: id.get_ref().clone(),
        acts: lookup.techniques(&raw.acts),
        when: lookup.when(&raw.when, false),
        fault: raw.fault,
        place: lookup.place(id),
    }
}

fn ending(lookup: &Lookup<'_>, sources: &Sources, (id, raw): (&Id, &raw::Ending)) -> Ending {
    if raw.rightful && !raw.forfeits.is_empty() {
        lookup.fault(Code::E0420, id, id.get_ref());
    }
    Ending {
        id: id.get_ref().clone(),
        outcome: raw.outcome,
        rightful: raw.rightful,
        forfeits: raw
            .forfeits
            .iter()
            .filter_map(|id| lookup.criterion(id))
            .collect(),
        place: lookup.place(id),
        line: sources.line_column(lookup.place(id)).0 as u32,
    }
}

fn lay_account(lookup: &Lookup<'_>, sources: &Sources, raw: &raw::Account) -> Option<Account> {
    let first = raw.statements.keys().next();
    let place = first.map_or(
        Place {
            file: lookup.file.get(),
            span: Span { start: 0, end: 0 },
        },
        |id| lookup.place(id),
    );
    lookup.not_empty(raw.statements.len(), place, "statements");
    lookup.at_most(Code::E0323, place, raw.statements.len(), limit::STATEMENTS);
    check_ids(lookup, &raw.statements);
    let statement = |(id, raw): (&Id, &raw::Statement)| Statement {
        id: id.get_ref().clone(),
        is: raw.is,
        when: lookup.optional_when(raw.when.as_ref(), false),
        holds: lookup.optional_when(raw.holds.as_ref(), false),
        tells: lookup.told(&raw.tells),
        place: lookup.place(id),
    };
    Some(Account {
        to: raw.to,
        acts: lookup.acts(&raw.acts),
        statements: raw
            .statements
            .iter()
            .take(limit::STATEMENTS)
            .map(statement)
            .collect(),
        place,
        line: sources.line_column(place).0 as u32,
    })
}

fn start(lookup: &Lookup<'_>, raw: &raw::Scenario) -> Option<SceneIx> {
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

/// What is declared and serves nothing. Facts wait for the texts, which may use them too.
fn report_unused(lookup: &Lookup<'_>, raw: &raw::Scenario) {
    let usage = lookup.usage.get();
    let report = |code: Code, id: &Id, used: bool| {
        if !used {
            lookup.fault(code, id, id.get_ref());
        }
    };
    for (at, id) in raw.documents.keys().enumerate().take(limit::DOCUMENTS) {
        report(Code::E0133, id, usage.documents >> at & 1 == 1);
    }
    for (at, id) in raw.parties.keys().enumerate().take(limit::PARTIES) {
        report(Code::W0134, id, usage.parties >> at & 1 == 1);
    }
    for (at, id) in raw.facts.keys().enumerate().take(limit::FACTS) {
        let asked = usage.tested >> at & 1 == 1 || usage.told >> at & 1 == 1;
        report(Code::W0135, id, !asked || usage.learned >> at & 1 == 1);
    }
}

/// Writes into choices and tasks the bits that conditions turned out to ask for.
fn remember(lookup: &Lookup<'_>, scenario: &mut Scenario) {
    let beats: Vec<String> = scenario.beats.iter().map(|beat| beat.id.clone()).collect();
    for choice in &mut scenario.choices {
        let path = match choice.beat {
            Some(beat) => format!("{}/{}", beats[beat.at()], choice.id),
            None => format!("always/{}", choice.id),
        };
        choice.remembers = lookup.remembers_path(&path) | lookup.remembers_acts(&choice.acts);
    }
    let names: Vec<String> = scenario
        .parties
        .iter()
        .map(|party| party.id.clone())
        .collect();
    let documents = scenario.documents.clone();
    for beat in &mut scenario.beats {
        let Asks::Task { task, .. } = &mut beat.asks else {
            continue;
        };
        task.remembers = lookup.remembers_acts(&task.acts);
        let path = |middle: &str, last: &str| {
            lookup.remembers_path(&format!("{}/{middle}/{last}", beat.id))
        };
        match &mut task.work {
            Work::Read { document, asks } => {
                for ask in asks {
                    for (bits, part) in ask
                        .remembers
                        .iter_mut()
                        .zip(&documents[document.at()].parts)
                    {
                        *bits = path(&ask.id, part);
                    }
                }
            }
            Work::Arrange { items, .. } => {
                for item in items {
                    item.remembers = lookup.remembers_path(&format!("{}/{}", beat.id, item.id));
                }
            }
            Work::Assign {
                people,
                slots,
                jobs,
                ..
            } => {
                for job in jobs {
                    for (bits, person) in job.by_person.iter_mut().zip(people.iter()) {
                        let who = match person {
                            Person::Party(party) => &names[party.at()],
                            Person::Mediator => "mediator",
                        };
                        *bits = path(&job.id, who);
                    }
                    for (bits, slot) in job.by_slot.iter_mut().zip(slots.iter()) {
                        *bits = path(&job.id, slot);
                    }
                }
            }
        }
    }
}
