//! One fault, and the sink that collects them.
//!
//! A diagnostic carries a code, a place and arguments, never words: the sentence is the Fluent
//! message of the code's name, spoken at the edge (`render`).

use super::{Code, Place, Severity};
use std::cell::RefCell;

/// At most this many known names are listed when nothing comes near.
const LISTED: usize = 8;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// A name, an id, a piece of the file.
    Text(String),
    /// A count, a limit, a number of the file.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<char> for Value {
    fn from(sign: char) -> Value {
        Value::Text(sign.to_string())
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Value {
            fn from(number: $integer) -> Value {
                Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

from_integers! { i8 i16 i32 i64 u8 u16 u32 u64 usize }

/// A second place, said with `label-<slug>` of the code's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// Which attribute of the message says it.
    pub slug: &'static str,
    /// Its own arguments, besides those of the diagnostic.
    pub args: Vec<(&'static str, Value)>,
}

/// What would mend it: put `text` in place of what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; an empty span inserts.
    pub place: Place,
    /// By what.
    pub text: String,
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which fault.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// What its message needs.
    pub args: Vec<(&'static str, Value)>,
    /// Other places that explain it.
    pub labels: Vec<Label>,
    /// What would mend it, when that is certain.
    pub fix: Option<Edit>,
}

impl Diagnostic {
    /// A fault at a place, without arguments yet.
    pub fn new(code: Code, place: Place) -> Diagnostic {
        Diagnostic {
            code,
            place,
            args: Vec::new(),
            labels: Vec::new(),
            fix: None,
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn label(self, place: Place, slug: &'static str) -> Diagnostic {
        self.label_with(place, slug, Vec::new())
    }

    /// Adds a second place whose words need arguments of their own.
    #[must_use]
    pub fn label_with(
        mut self,
        place: Place,
        slug: &'static str,
        args: Vec<(&'static str, Value)>,
    ) -> Diagnostic {
        self.labels.push(Label { place, slug, args });
        self
    }

    /// Adds `near`, the known name that `wanted` probably meant; else `known`, some known names.
    #[must_use]
    pub fn near<'a>(self, wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
        let known: Vec<&str> = known.into_iter().collect();
        if let Some(near) = nearest(wanted, &known) {
            return self.with("near", near);
        }
        if known.is_empty() {
            return self;
        }
        let listed = known
            .iter()
            .take(LISTED)
            .copied()
            .collect::<Vec<_>>()
            .join(", ");
        self.with("known", listed)
    }

    /// Says what would mend it.
    #[must_use]
    pub fn fix(mut self, place: Place, text: impl Into<String>) -> Diagnostic {
        self.fix = Some(Edit {
            place,
            text: text.into(),
        });
        self
    }

    /// The argument of that name.
    pub fn arg(&self, name: &str) -> Option<&Value> {
        self.args
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }
}

/// The known name within two changes of `wanted`, or within a third of its length.
fn nearest<'a>(wanted: &str, known: &[&'a str]) -> Option<&'a str> {
    let length = wanted.chars().count();
    let allowed = (length / 3).max(2).min(length.saturating_sub(1));
    known
        .iter()
        .filter(|name| name.chars().count().abs_diff(length) <= allowed)
        .map(|name| (strsim::damerau_levenshtein(wanted, name), *name))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Where faults go. Shared by reference, so that a pass never has to carry it about mutably.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: RefCell<Vec<Diagnostic>>,
}

impl Diagnostics {
    /// An empty sink.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Adds one fault.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    /// Adds several.
    pub fn extend(&self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        // Collected first: the iterator may itself push here.
        let diagnostics: Vec<Diagnostic> = diagnostics.into_iter().collect();
        self.found.borrow_mut().extend(diagnostics);
    }

    /// Nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// How many were found.
    pub fn len(&self) -> usize {
        self.found.borrow().len()
    }

    /// Something was found that forbids using the file.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many such things were found.
    pub fn errors(&self) -> usize {
        let found = self.found.borrow();
        let errors = found
            .iter()
            .filter(|found| found.code.severity() == Severity::Error);
        errors.count()
    }

    /// All of them, by file, place and code; the same fault said twice is said once.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        found.sort_by(|a, b| (a.place, a.code, &a.args).cmp(&(b.place, b.code, &b.args)));
        found.dedup();
        found
    }
}
