//! One scenario's texts, in each of its languages, with fallback by whole units.
//!
//! A unit is a beat with its choices, items, questions, reasons and replies, or one message of
//! another kind. If any part of a unit is missing or broken in a language, all of it comes from
//! the next one: a person never reads half a scene in each. Whether a unit is whole is settled
//! when the texts are read, from the syntax tree, so that it does not change as one plays.

use std::collections::{BTreeMap, BTreeSet};

use super::bundle::{Bundle, missing};
use super::shape::Shape;
use super::{Args, Language};
use crate::source::Refused;

/// What texts must hold.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The ids of the scenario's beats: their messages form units.
    pub beats: BTreeSet<String>,
    /// The variables that the player will give; none when any is good.
    pub variables: Option<BTreeSet<String>>,
    /// Messages (no attribute) and attributes needed beyond what the reference language has.
    pub required: Vec<(String, Option<String>)>,
}

impl Plan {
    /// The unit a message belongs to: its beat's id, or its own key.
    pub fn unit<'k>(&self, key: &'k str) -> &'k str {
        let head = key.split_once("--").map_or(key, |cut| cut.0);
        if self.beats.contains(head) { head } else { key }
    }
}

/// What is wrong with one of the texts given; the rest of them is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The file was not parsed at all.
    Refused(Language, Refused),
    /// So many places of the file could not be read.
    Junk(Language, usize),
    /// So many messages had a key already used in the language.
    Doubled(Language, usize),
    /// This unit is not whole in a language other than the reference, and falls back.
    Unit(Language, String),
}

/// A text and the language it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text, with isolation marks.
    pub text: String,
    /// The language it is in, which may not be the one asked for.
    pub lang: Language,
}

struct Tongue {
    bundle: Bundle,
    broken: BTreeSet<String>,
}

/// One scenario's texts.
pub struct Texts {
    reference: Language,
    plan: Plan,
    tongues: BTreeMap<Language, Tongue>,
}

impl Texts {
    /// Reads the texts of a scenario: each file's language and FTL. Never fails: what cannot be
    /// used is told in the flaws and falls back.
    pub fn new(
        reference: &Language,
        plan: Plan,
        files: Vec<(Language, String)>,
    ) -> (Self, Vec<Flaw>) {
        let mut flaws = Vec::new();
        let mut read: BTreeMap<Language, (Bundle, Shape)> = BTreeMap::new();
        for (language, text) in files {
            let (resource, junk) = match Bundle::read(text) {
                Ok(resource) => resource,
                Err(refused) => {
                    flaws.push(Flaw::Refused(language, refused));
                    continue;
                }
            };
            if junk > 0 {
                flaws.push(Flaw::Junk(language.clone(), junk));
            }
            let (bundle, shape) = read
                .entry(language.clone())
                .or_insert_with(|| (Bundle::new(&language), Shape::default()));
            shape.add(&resource);
            let doubled = bundle.add(resource);
            if doubled > 0 {
                flaws.push(Flaw::Doubled(language, doubled));
            }
        }
        let mut needed: BTreeSet<(String, Option<String>)> =
            plan.required.iter().cloned().collect();
        if let Some((_, shape)) = read.get(reference) {
            needed.extend(shape.parts().cloned());
        }
        let mut tongues = BTreeMap::new();
        for (language, (bundle, shape)) in read {
            let broken: BTreeSet<String> = needed
                .iter()
                .filter(|part| !shape.sound(part, plan.variables.as_ref()))
                .map(|(key, _)| plan.unit(key).to_owned())
                .collect();
            if language != *reference {
                let units = broken.iter().cloned();
                flaws.extend(units.map(|unit| Flaw::Unit(language.clone(), unit)));
            }
            tongues.insert(language, Tongue { bundle, broken });
        }
        (
            Self {
                reference: reference.clone(),
                plan,
                tongues,
            },
            flaws,
        )
    }

    /// The languages that have some text.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.tongues.keys()
    }

    /// Whether some language of the chain has this message or attribute.
    pub fn has(&self, asked: &Language, key: &str, attr: Option<&str>) -> bool {
        self.chain(asked).any(|tongue| tongue.bundle.has(key, attr))
    }

    /// The text of a message or of its attribute, its whole unit in one language.
    pub fn say(&self, asked: &Language, key: &str, attr: Option<&str>, args: &Args) -> Said {
        let unit = self.plan.unit(key);
        let mut spare = None;
        for tongue in self.chain(asked) {
            let Some((text, clean)) = tongue.bundle.say(key, attr, args) else {
                continue;
            };
            let said = Said {
                text,
                lang: tongue.bundle.language.clone(),
            };
            if clean && !tongue.broken.contains(unit) {
                return said;
            }
            // Nothing whole further on: the reference's broken unit is better than none.
            spare = Some(said);
        }
        spare.unwrap_or_else(|| Said {
            text: missing(key, attr),
            lang: self.reference.clone(),
        })
    }

    fn chain(&self, asked: &Language) -> impl Iterator<Item = &Tongue> {
        asked
            .chain(&self.reference)
            .into_iter()
            .filter_map(|language| self.tongues.get(&language))
    }
}
