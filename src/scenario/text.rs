//! The texts a scenario needs, held against those it has, in every language.
//!
//! `text_wanted` derives from the scenario which messages and attributes there must be; here each
//! language is held against that list, and a translation against the reference as well: what the
//! reference leaves out, a translation leaves out too. `text_inside` looks into the texts
//! (variables, variants, references), `text_writing` at how the choices read.

use super::check::{Files, REFERENCE};
use super::model::Scenario;
use super::text_inside;
use super::text_wanted::{Need, Wanted, wanted};
use super::text_writing::{self, ChoiceText};
use crate::source::ftl::{Entry, Ftl};
use crate::source::{Code, Diagnostic, Diagnostics, Place};
use std::collections::{BTreeMap, BTreeSet};

/// One language's messages, to be found by name.
pub struct Tongue<'f> {
    /// The language.
    pub lang: &'f str,
    /// Messages and terms by name.
    pub messages: BTreeMap<&'f str, &'f Entry>,
    /// Messages that could not be read, which was reported.
    pub broken: BTreeSet<&'f str>,
    /// Messages, terms and `message.attribute` that another text refers to.
    pub referred: BTreeSet<&'f str>,
}

impl<'f> Tongue<'f> {
    fn new(lang: &'f str, ftl: &'f Ftl) -> Tongue<'f> {
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
    texts: &[(&str, &Ftl)],
    sink: &Diagnostics,
) -> Vec<(String, Vec<ChoiceText>)> {
    let wanted = wanted(scenario, files.scenario);
    let by_key: BTreeMap<&str, &Wanted> = wanted
        .iter()
        .map(|message| (message.key.as_str(), message))
        .collect();
    let tongues: Vec<Tongue> = texts
        .iter()
        .map(|(lang, ftl)| Tongue::new(lang, ftl))
        .collect();
    let reference = tongues.iter().find(|tongue| tongue.lang == REFERENCE);
    for tongue in &tongues {
        let model = reference.filter(|reference| reference.lang != tongue.lang);
        for message in &wanted {
            hold(message, tongue, model, sink);
        }
        report_left_over(&by_key, tongue, sink);
        text_inside::check(scenario, &by_key, tongue, model, sink);
    }
    report_unused(scenario, &tongues, sink);
    text_writing::check(scenario, &tongues, sink)
}

/// Holds one wanted message against what the language has.
fn hold(wanted: &Wanted, tongue: &Tongue<'_>, model: Option<&Tongue<'_>>, sink: &Diagnostics) {
    let fault = |code, place| {
        let fault = Diagnostic::new(code, place);
        fault.with("key", &wanted.key).with("lang", tongue.lang)
    };
    if tongue.broken.contains(wanted.key.as_str()) {
        return;
    }
    let model = Model::of(wanted, model);
    let Some(entry) = tongue.sound(&wanted.key) else {
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
            sink.push(fault(Code::E0702, entry.place).with("attribute", name));
        }
    }
    for (name, span, _) in &entry.attributes {
        let referred = tongue
            .referred
            .contains(format!("{}.{name}", entry.id).as_str());
        if need(name) == Need::Surplus && !referred {
            let left = fault(Code::E0704, span.of(entry.place.file)).with("attribute", name);
            let lacking = wanted.attributes.iter().map(|(known, _)| known.as_str());
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
    fn of(wanted: &Wanted, reference: Option<&Tongue<'f>>) -> Model<'f> {
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

fn report_left_over(wanted: &BTreeMap<&str, &Wanted>, tongue: &Tongue<'_>, sink: &Diagnostics) {
    for (key, entry) in &tongue.messages {
        if !wanted.contains_key(key) && !tongue.is_referred(key) {
            let fault = Diagnostic::new(Code::E0703, entry.place).with("key", *key);
            let lacking = wanted
                .keys()
                .copied()
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
