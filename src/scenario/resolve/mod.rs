//! The whole file: raw to resolved, in one pass over what was declared.
//!
//! Declarations first, so that everything can be looked up; then conditions, beats and choices;
//! then what conditions turned out to ask of the past is written into the choices. Nothing stops
//! at the first fault; a scenario is returned only if there was none.
//!
//! Names are declared by `declare` and looked up through `lookup`; then each table has its file.

mod beat;
mod cast;
mod condition;
mod declare;
mod duty;
mod ending;
mod head;
mod lookup;
mod remember;
mod scene;
mod task;

use super::raw::{self, Id};
use super::{Ending, Files, Must, Never, Scenario, limit};
use crate::curriculum::{Catalogue, Legal};
use crate::source::{Code, Diagnostics, FileId, Place, Sources, Span};
use beat::Tables;
use cast::{counters, deadlines, documents, facts, pairs, parties};
use declare::declare;
use duty::{must, never};
use ending::{ending, lay_account};
use head::{head, start};
use lookup::{Lookup, check_list};
use remember::remember;
use scene::lay_scenes;

/// Resolves a raw scenario. `scenes`: those of `scenes/<id>.ron`, each with its file.
pub(super) fn resolve(
    files: &Files,
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

    let head = head(&lookup, raw, legal);
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
        pairs: pairs(&lookup, raw),
        facts,
        deadlines,
        documents: documents(&lookup, raw),
        counters: counters(&lookup, raw),
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
