//! From ids to indices: what is declared, once; what is looked up, with "did you mean".

use super::raw::Id;
use crate::source::{Code, Diagnostic, Diagnostics, FileId, Place, Spanned};
use std::collections::BTreeMap;

/// Longest id, in signs.
const LONGEST: usize = 40;

/// Ids that Fluent variables or keys already use.
const RESERVED_NAMES: &[&str] = &[
    "mediator", "manager", "partner", "landlord", "all", "strain", "visit", "say", "why", "reply",
];
/// Ids that would be read as the first segment of another text key.
const RESERVED_PLACES: &[&str] = &[
    "scenario", "scene", "party", "document", "fact", "deadline", "counter", "always", "must",
    "never", "ending", "account", "jury",
];

/// The place of something spanned in `file`.
pub fn place<T>(file: FileId, spanned: &Spanned<T>) -> Place {
    spanned.span().of(file)
}

/// Whether `id` has the shape of an id: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
pub fn well_formed(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
        })
}

/// Checks the shape of a declared id.
pub fn check_shape(file: FileId, id: &Id, sink: &Diagnostics) {
    let name = id.get_ref();
    if !well_formed(name) {
        sink.push(Diagnostic::new(Code::E0101, place(file, id)).with("name", name.as_str()));
    } else if name.len() > LONGEST {
        let fault = Diagnostic::new(Code::E0102, place(file, id));
        sink.push(
            fault
                .with("name", name.as_str())
                .with("most", LONGEST as i64),
        );
    }
}

/// Checks a declared name (party, fact, counter, deadline).
pub fn check_name(file: FileId, id: &Id, sink: &Diagnostics) {
    check_shape(file, id, sink);
    if RESERVED_NAMES.contains(&id.get_ref().as_str()) {
        sink.push(
            Diagnostic::new(Code::E0103, place(file, id)).with("name", id.get_ref().as_str()),
        );
    }
}

/// Checks a declared place (beat, scene, ending).
pub fn check_place(file: FileId, id: &Id, sink: &Diagnostics) {
    check_shape(file, id, sink);
    if RESERVED_PLACES.contains(&id.get_ref().as_str()) {
        sink.push(
            Diagnostic::new(Code::E0104, place(file, id)).with("name", id.get_ref().as_str()),
        );
    }
}

/// Declared ids of one namespace with what they stand for and where.
#[derive(Debug)]
pub struct Names<T> {
    known: BTreeMap<String, (T, Place)>,
    unknown: Code,
    twice: Code,
}

impl<T: Copy> Names<T> {
    /// A namespace whose faults carry these codes.
    pub fn new(unknown: Code, twice: Code) -> Names<T> {
        Names {
            known: BTreeMap::new(),
            unknown,
            twice,
        }
    }

    /// Declares `id`; a second declaration is reported with the place of the first.
    pub fn declare(&mut self, file: FileId, id: &Id, means: T, sink: &Diagnostics) {
        let here = place(file, id);
        if let Some((_, first)) = self.known.get(id.get_ref()) {
            let fault = Diagnostic::new(self.twice, here).with("name", id.get_ref().as_str());
            sink.push(fault.label(*first, "first"));
        } else {
            self.known.insert(id.get_ref().clone(), (means, here));
        }
    }

    /// What `id` stands for; an unknown one is reported.
    pub fn look_up(&self, file: FileId, id: &Id, sink: &Diagnostics) -> Option<T> {
        let found = self.get(id.get_ref());
        if found.is_none() {
            let fault =
                Diagnostic::new(self.unknown, place(file, id)).with("name", id.get_ref().as_str());
            sink.push(fault.near(id.get_ref(), self.known.keys().map(String::as_str)));
        }
        found
    }

    /// What `id` stands for, silently.
    pub fn get(&self, id: &str) -> Option<T> {
        self.known.get(id).map(|(means, _)| *means)
    }

    /// Where `id` is declared.
    pub fn place_of(&self, id: &str) -> Option<Place> {
        self.known.get(id).map(|(_, place)| *place)
    }

    /// Declared ids, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }
}
