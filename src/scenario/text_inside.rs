//! What stands inside the texts: variables, functions, variants and references, each of which must
//! mean something when the text is read.
//!
//! A variant that no value of its variable can choose is a mistake of spelling more often than
//! not; a translation that leaves out a variable of the reference leaves out part of the story.

use super::Scenario;
use super::text::{Shown, Tongue};
use crate::source::ftl::{Entry, Pattern, Selector};
use crate::source::{Code, Diagnostic, Diagnostics, Place, Span};
use std::collections::{BTreeMap, BTreeSet};

/// The functions that texts may call: numbers and dates come formatted.
const FUNCTIONS: &[&str] = &["NUMBER"];
/// The variable for agreement in gender, which not every language needs.
const GENDER: &str = "mediator-gender";

/// What a variable stands for, so which variants it can choose.
#[derive(Clone, Copy)]
enum Stands {
    /// One of these words.
    For(&'static [&'static str]),
    /// A whole number between these.
    Number(i64, i64),
    /// A date, written out: nothing chooses by it.
    Date,
    /// Somebody's name.
    Name,
}

const PHASES: &[&str] = &[
    "calm",
    "triggered",
    "escalating",
    "crisis",
    "recovering",
    "spent",
];
const YES_NO: &[&str] = &["yes", "no"];
const LOW_HIGH: &[&str] = &["low", "high"];
const GENDERS: &[&str] = &["f", "m", "other"];

/// Every variable that the player gives to the texts.
fn variables(scenario: &Scenario) -> BTreeMap<String, Stands> {
    let mut all = BTreeMap::from([
        ("visit".to_owned(), Stands::Number(1, 9)),
        ("strain".to_owned(), Stands::For(LOW_HIGH)),
        ("mediator".to_owned(), Stands::Name),
        (GENDER.to_owned(), Stands::For(GENDERS)),
    ]);
    for party in &scenario.parties {
        let count = i64::from(party.count());
        all.insert(format!("{}-count", party.id), Stands::Number(count, count));
        if party.gauges.is_some() {
            all.insert(party.id.clone(), Stands::For(PHASES));
        }
    }
    all.extend(
        scenario
            .facts
            .iter()
            .map(|fact| (fact.id.clone(), Stands::For(YES_NO))),
    );
    for counter in &scenario.counters {
        all.insert(counter.id.clone(), Stands::Number(0, counter.max.into()));
    }
    for deadline in &scenario.deadlines {
        all.insert(deadline.id.clone(), Stands::Date);
        all.insert(format!("{}-days", deadline.id), Stands::Number(0, 255));
    }
    all
}

/// Looks into every text of a language that the scenario shows.
pub fn check(
    scenario: &Scenario,
    shown: &[Shown<'_>],
    tongue: &Tongue<'_>,
    model: Option<&Tongue<'_>>,
    sink: &Diagnostics,
) {
    let inside = Inside {
        variables: variables(scenario),
        tongue,
        sink,
    };
    for (entry, shown) in shown {
        let key = entry.id.as_str();
        if shown.is_none() && !tongue.is_referred(key) {
            continue;
        }
        for (attribute, place, pattern) in parts(entry) {
            let surplus = |name: &&str| {
                shown.is_some_and(|shown| shown.attributes.iter().all(|(known, _)| known != name))
            };
            if attribute.as_ref().is_some_and(surplus) {
                continue;
            }
            inside.look(entry, pattern);
            let same = model.and_then(|model| model.sound(key));
            let same = same.and_then(|entry| parts(entry).find(|(name, ..)| *name == attribute));
            if let Some((_, other_place, other)) = same {
                inside.compare(key, (place, pattern), (other_place, other));
            }
        }
    }
    inside.report_cycles();
}

/// The texts of a message: attribute (none: its value), where its name stands, text.
fn parts(entry: &Entry) -> impl Iterator<Item = (Option<&str>, Place, &Pattern)> {
    let file = entry.place.file;
    let value = entry
        .value
        .iter()
        .map(|pattern| (None, entry.place, pattern));
    value.chain(
        entry
            .attributes
            .iter()
            .map(move |(name, span, pattern)| (Some(name.as_str()), span.of(file), pattern)),
    )
}

struct Inside<'a> {
    variables: BTreeMap<String, Stands>,
    tongue: &'a Tongue<'a>,
    sink: &'a Diagnostics,
}

impl Inside<'_> {
    fn look(&self, entry: &Entry, pattern: &Pattern) {
        let file = entry.place.file;
        let fault = |code, span: Span, name: &str| {
            let fault = Diagnostic::new(code, span.of(file));
            fault.with("key", &entry.id).with("name", name)
        };
        // A term sees only what its caller hands it.
        let term = entry.id.starts_with('-');
        let unknown = pattern
            .variables
            .iter()
            .filter(|(name, _)| !self.variables.contains_key(name));
        for (name, span) in unknown.filter(|_| !term) {
            let known = self.variables.keys().map(String::as_str);
            self.sink
                .push(fault(Code::E0705, *span, name).near(name, known));
        }
        for (name, span) in &pattern.functions {
            if !FUNCTIONS.contains(&name.as_str()) {
                self.sink
                    .push(fault(Code::E0713, *span, name).near(name, FUNCTIONS.iter().copied()));
            }
        }
        for (name, span) in &pattern.references {
            let message = name
                .split_once('.')
                .map_or(name.as_str(), |(message, _)| message);
            if self.pattern(name).is_none() && !self.tongue.broken.contains(message) {
                let known = self.tongue.messages.keys().copied();
                self.sink
                    .push(fault(Code::E0715, *span, name).near(name, known));
            }
        }
        for selector in pattern.selectors.iter().filter(|_| !term) {
            for (key, span) in self.never_chosen(selector) {
                self.sink.push(fault(Code::E0714, span, key));
            }
        }
    }

    /// The variants that nothing chooses.
    fn never_chosen<'s>(&self, selector: &'s Selector) -> Vec<(&'s str, Span)> {
        let stands = selector
            .variable
            .as_ref()
            .and_then(|name| self.variables.get(name));
        let Some(stands) = stands else {
            return Vec::new();
        };
        let mut free: BTreeSet<&str> = match stands {
            Stands::For(words) => words.iter().copied().collect(),
            _ => BTreeSet::new(),
        };
        let mut before = BTreeSet::new();
        let mut never = Vec::new();
        for (key, span, default) in &selector.variants {
            let can = match stands {
                Stands::For(_) => free.remove(key.as_str()),
                Stands::Number(least, most) => self.counts(key, *least, *most),
                Stands::Date => false,
                Stands::Name => true,
            };
            let chosen = can && before.insert(key.as_str());
            if !default && !chosen {
                never.push((key.as_str(), *span));
            }
        }
        // The default is read for whatever the others leave.
        if let (Stands::For(words), true) = (stands, free.is_empty()) {
            let spare = selector
                .variants
                .iter()
                .filter(|(key, _, default)| *default && !words.contains(&key.as_str()));
            never.extend(spare.map(|(key, span, _)| (key.as_str(), *span)));
        }
        never
    }

    /// Whether a number can choose a variant: by its digits, or by its plural category.
    fn counts(&self, key: &str, least: i64, most: i64) -> bool {
        let language = self.tongue.lang.split('-').next().unwrap_or_default();
        let categories: &[&str] = match language {
            "fr" => &["one", "many", "other"],
            // With the ordinal ones: first, second, third.
            "en" => &["one", "two", "few", "other"],
            _ => &["zero", "one", "two", "few", "many", "other"],
        };
        key.parse()
            .is_ok_and(|number: i64| (least..=most).contains(&number))
            || categories.contains(&key)
    }

    /// Compares the variables of a translation with those of the reference.
    fn compare(&self, key: &str, here: (Place, &Pattern), there: (Place, &Pattern)) {
        let lacks = |pattern: &Pattern, name: &str| {
            name != GENDER && pattern.variables.iter().all(|(known, _)| known != name)
        };
        let fault = |place, name: &str, other| {
            let fault = Diagnostic::new(Code::E0711, place)
                .with("key", key)
                .with("name", name);
            self.sink
                .push(fault.with("lang", self.tongue.lang).label(other, "other"));
        };
        let mut said = BTreeSet::new();
        for (name, span) in &here.1.variables {
            // One that nobody knows was reported as such.
            if self.variables.contains_key(name) && lacks(there.1, name) && said.insert(name) {
                fault(span.of(here.0.file), name, there.0);
            }
        }
        for (name, span) in &there.1.variables {
            if self.variables.contains_key(name) && lacks(here.1, name) && said.insert(name) {
                fault(here.0, name, span.of(there.0.file));
            }
        }
    }

    /// The text that a reference names: `message`, `message.attribute`, `-term`, `-term.attribute`.
    fn pattern(&self, name: &str) -> Option<(&Entry, &Pattern)> {
        let (message, attribute) = match name.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (name, None),
        };
        let entry = *self.tongue.messages.get(message)?;
        let pattern = attribute.map_or(entry.value.as_ref(), |name| entry.attribute(name))?;
        Some((entry, pattern))
    }

    /// References that come back to where they began, each once.
    fn report_cycles(&self) {
        let referring = self.tongue.referred.iter().copied();
        let mut done: BTreeSet<&str> = BTreeSet::new();
        for first in referring {
            if done.contains(first) {
                continue;
            }
            let mut on_path = BTreeSet::from([first]);
            let mut path = vec![(first, 0)];
            while let Some((name, next)) = path.last_mut() {
                let name = *name;
                let found = self.pattern(name);
                let reference = found.and_then(|(_, pattern)| pattern.references.get(*next));
                *next += 1;
                match (found, reference) {
                    (Some((entry, _)), Some((to, span))) if on_path.contains(to.as_str()) => {
                        let place = span.of(entry.place.file);
                        self.sink
                            .push(Diagnostic::new(Code::E0716, place).with("key", to));
                    }
                    (_, Some((to, _))) if !done.contains(to.as_str()) => {
                        on_path.insert(to);
                        path.push((to, 0));
                    }
                    (_, Some(_)) => {}
                    (_, None) => {
                        on_path.remove(name);
                        done.insert(name);
                        path.pop();
                    }
                }
            }
        }
    }
}
