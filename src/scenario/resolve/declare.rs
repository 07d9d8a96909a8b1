//! Declarations first: every name of the file is put where the rest can look it up, and limits on
//! how many there are are checked.

use super::lookup::{InFile, Lookup, Target, check_ids, check_list};
use crate::curriculum::Catalogue;
use crate::scenario::names::{Names, check_name, check_place, check_shape, place};
use crate::scenario::raw::{self, Id};
use crate::scenario::{
    BeatIx, CounterIx, DeadlineIx, DocumentIx, EndingIx, FactIx, PartyIx, SceneIx, limit,
};
use crate::source::{Code, Diagnostic, Diagnostics, FileId, Place, Span};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;

pub(super) fn declare<'a>(
    raw: &'a raw::Scenario,
    file: FileId,
    scenes: &'a [InFile<'a>],
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
        written: (raw, scenes),
        paths: OnceCell::new(),
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
