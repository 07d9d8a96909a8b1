//! The texts a scenario needs, held against those it has, in every language.
//!
//! `text_wanted` derives from the scenario which messages and attributes there must be; here each
//! language is held against that list, and a translation against the reference as well: what the
//! reference leaves out, a translation leaves out too. `text_inside` looks into the texts
//! (variables, variants, references), `text_writing` at how the choices read.

use super::Scenario;
use super::check::{Files, REFERENCE};
use super::text_inside;
use super::text_wanted::{Need, Wanted, wanted};
use super::text_writing::{self, ChoiceText};
use crate::curriculum::Catalogue;
use crate::source::ftl::{Entry, Ftl};
use crate::source::{Code, Diagnostic, Diagnostics, Place};
use std::collections::{BTreeMap, BTreeSet};

/// One language's messages, to be found by name.
pub struct Tongue<'f> {
    /// The language.
    pub lang: &'f str,
    /// Its words of courtesy.
    pub courtesies: &'f [String],
    /// Messages and terms by name.
    pub messages: BTreeMap<&'f str, &'f Entry>,
    /// Messages that could not be read, which was reported.
    pub broken: BTreeSet<&'f str>,
    /// Messages, terms and `message.attribute` that another text refers to.
    pub referred: BTreeSet<&'f str>,
}

impl<'f> Tongue<'f> {
    fn new(lang: &'f str, ftl: &'f Ftl, catalogue: &'f Catalogue) -> Tongue<'f> {
        let messages: BTreeMap<&str, &Entry> = ftl
            .messages
            .iter()
            .map(|entry| (entry.id.as_str(), entry))
            .collect();
        let patterns = ftl.messages.iter().flat_map(|entry| {
            entry
                .value
                .iter()
                .chain(entry.attributes.iter().map(|(.., pattern)| pattern))
        });
        let referred = patterns.flat_map(|pattern| &pattern.references);
        Tongue {
            lang,
            courtesies: catalogue.courtesies(lang),
            messages,
            broken: ftl.broken.iter().map(String::as_str).collect(),
            referred: referred.map(|(name, _)| name.as_str()).collect(),
        }
    }

    /// The message, if it could be read as a whole.
    pub fn sound(&self, key: &str) -> Option<&'f Entry> {
        self.messages
            .get(key)
            .copied()
            .filter(|_| !self.broken.contains(key))
    }

    /// Whether some text refers to the message or to one of its attributes.
    pub fn is_referred(&self, key: &str) -> bool {
        let attributes = format!("{key}.");
        let next = self.referred.range(attributes.as_str()..).next();
        self.referred.contains(key) || next.is_some_and(|name| name.starts_with(&attributes))
    }
}

/// Compares the texts of every language with what the scenario needs. Returns, by language, how
/// its choices read.
pub fn check(
    scenario: &Scenario,
    files: &Files,
    catalogue: &Catalogue,
    texts: &[(&str, &Ftl)],
    sink: &Diagnostics,
) -> Vec<(String, Vec<ChoiceText>)> {
    let wanted = wanted(scenario, files.scenario);
    let mut sorted: Vec<(&str, usize)> =
        wanted.iter().map(|row| row.key.as_str()).zip(0..).collect();
    sorted.sort_unstable();
    let tongues: Vec<Tongue> = texts
        .iter()
        .map(|(lang, ftl)| Tongue::new(lang, ftl, catalogue))
        .collect();
    let reference = tongues.iter().find(|tongue| tongue.lang == REFERENCE);
    let mut choices = Vec::with_capacity(tongues.len());
    for tongue in &tongues {
        let model = reference.filter(|reference| reference.lang != tongue.lang);
        let Paired { shown, found } = pair(&wanted, &sorted, tongue);
        for (message, entry) in wanted.iter().zip(&found) {
            hold(message, *entry, tongue, model, sink);
        }
        report_left_over(&sorted, &shown, tongue, sink);
        text_inside::check(scenario, &shown, tongue, model, sink);
        // The choices come last among what is wanted.
        choices.push(found[wanted.len() - scenario.choices.len()..].to_vec());
    }
    report_unused(scenario, &tongues, sink);
    text_writing::check(scenario, &tongues, &choices, sink)
}

/// A message and what the scenario wants of it, if anything.
pub type Shown<'a> = (&'a Entry, Option<&'a Wanted<'a>>);

/// A language's messages beside what is wanted.
struct Paired<'a> {
    /// Every message, by name.
    shown: Vec<Shown<'a>>,
    /// The message of each thing wanted, in the scenario's order.
    found: Vec<Option<&'a Entry>>,
}

/// Walks both lists, sorted by name, at once: far fewer names are compared than by looking up.
fn pair<'a>(wanted: &'a [Wanted<'a>], sorted: &[(&str, usize)], tongue: &Tongue<'a>) -> Paired<'a> {
    let mut found = vec![None; wanted.len()];
    let mut ahead = sorted.iter().peekable();
    let shown = tongue.messages.iter().map(|(name, entry)| {
        while ahead.next_if(|(key, _)| key < name).is_some() {}
        let mut wants = None;
        while let Some((_, at)) = ahead.next_if(|(key, _)| key == name) {
            found[*at] = Some(*entry);
            wants = Some(&wanted[*at]);
        }
        (*entry, wants)
    });
    Paired {
        shown: shown.collect(),
        found,
    }
}

/// Holds one wanted message against what the language has.
fn hold(
    wanted: &Wanted<'_>,
    found: Option<&Entry>,
    tongue: &Tongue<'_>,
    model: Option<&Tongue<'_>>,
    sink: &Diagnostics,
) {
    let fault = |code, place| {
        let fault = Diagnostic::new(code, place);
        fault.with("key", &wanted.key).with("lang", tongue.lang)
    };
    if tongue.broken.contains(wanted.key.as_str()) {
        return;
    }
    let model = Model::of(wanted, model);
    let Some(entry) = found else {
        if wanted.due() || model.is_there() {
            sink.push(fault(Code::E0701, wanted.place));
        }
        return;
    };
    if !wanted.due() && model.is_absent() {
        sink.push(fault(Code::E0703, entry.place));
        return;
    }
    match (
        model.settle(wanted.value, |entry| entry.value.is_some()),
        &entry.value,
    ) {
        (Need::Due, None) => sink.push(fault(Code::E0708, entry.place)),
        (Need::Surplus, Some(value)) => {
            sink.push(fault(Code::E0709, value.span.of(entry.place.file)));
        }
        _ => {}
    }
    let need = |name: &str| {
        model.settle(wanted.attribute(name), |entry| {
            entry.attribute(name).is_some()
        })
    };
    for (name, _) in &wanted.attributes {
        if need(name) == Need::Due && entry.attribute(name).is_none() {
            sink.push(fault(Code::E0702, entry.place).with("attribute", &**name));
        }
    }
    for (name, span, _) in &entry.attributes {
        let referred = || {
            let name = format!("{}.{name}", entry.id);
            tongue.referred.contains(name.as_str())
        };
        if need(name) == Need::Surplus && !referred() {
            let left = fault(Code::E0704, span.of(entry.place.file)).with("attribute", name);
            let lacking = wanted.attributes.iter().map(|(known, _)| &**known);
            sink.push(left.near(
                name,
                lacking.filter(|known| entry.attribute(known).is_none()),
            ));
        }
    }
}

/// The message of the reference that a translation is held against.
enum Model<'f> {
    /// There is no reference, this is it, or its message is broken or missing by mistake.
    Unknown,
    /// The reference does without.
    Absent,
    /// This.
    Is(&'f Entry),
}

impl<'f> Model<'f> {
    fn of(wanted: &Wanted<'_>, reference: Option<&Tongue<'f>>) -> Model<'f> {
        let Some(reference) = reference else {
            return Model::Unknown;
        };
        if reference.broken.contains(wanted.key.as_str()) {
            return Model::Unknown;
        }
        match reference.sound(&wanted.key) {
            Some(entry) => Model::Is(entry),
            None if wanted.due() => Model::Unknown,
            None => Model::Absent,
        }
    }

    fn is_there(&self) -> bool {
        matches!(self, Model::Is(_))
    }

    fn is_absent(&self) -> bool {
        matches!(self, Model::Absent)
    }

    /// What the scenario leaves free, the reference decides.
    fn settle(&self, need: Need, has: impl Fn(&Entry) -> bool) -> Need {
        match (need, self) {
            (Need::Free, Model::Is(entry)) if has(entry) => Need::Due,
            (Need::Free, Model::Is(_)) => Need::Surplus,
            _ => need,
        }
    }
}

fn report_left_over(
    sorted: &[(&str, usize)],
    shown: &[Shown<'_>],
    tongue: &Tongue<'_>,
    sink: &Diagnostics,
) {
    for (entry, wanted) in shown {
        let key = entry.id.as_str();
        if wanted.is_none() && !tongue.is_referred(key) {
            let fault = Diagnostic::new(Code::E0703, entry.place).with("key", key);
            let lacking = sorted
                .iter()
                .map(|(key, _)| *key)
                .filter(|key| !tongue.messages.contains_key(key));
            sink.push(fault.with("lang", tongue.lang).near(key, lacking));
        }
    }
}

/// What is declared and read neither by a condition nor by a text.
fn report_unused(scenario: &Scenario, tongues: &[Tongue<'_>], sink: &Diagnostics) {
    let entries = tongues.iter().flat_map(|tongue| tongue.messages.values());
    let patterns = entries.flat_map(|entry| {
        entry
            .value
            .iter()
            .chain(entry.attributes.iter().map(|(.., pattern)| pattern))
    });
    let said: BTreeSet<&str> = patterns
        .flat_map(|pattern| &pattern.variables)
        .map(|(name, _)| name.as_str())
        .collect();
    let report = |code: Code, id: &str, place: Place, used: bool| {
        if !used && !said.contains(id) {
            sink.push(Diagnostic::new(code, place).with("name", id));
        }
    };
    let usage = scenario.usage;
    for (at, fact) in scenario.facts.iter().enumerate() {
        let used = (usage.tested | usage.told) >> at & 1 == 1;
        report(Code::W0130, &fact.id, fact.place, used);
    }
    for (at, counter) in scenario.counters.iter().enumerate() {
        report(
            Code::W0131,
            &counter.id,
            counter.place,
            usage.counters >> at & 1 == 1,
        );
    }
    for (at, deadline) in scenario.deadlines.iter().enumerate() {
        let days = said.contains(format!("{}-days", deadline.id).as_str());
        let used = days || usage.deadlines >> at & 1 == 1;
        report(Code::W0132, &deadline.id, deadline.place, used);
    }
}
