//! One language's messages, and what is put into them.
//!
//! A bundle is the concurrent kind, so that a window may hold it. Isolation marks are on: a name
//! written right to left cannot stir the sentence around it. Dates stay dates until a bundle
//! formats them, so that a text that fell back to another language has its dates in that one.

use std::borrow::Cow;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::{Language, Style, Words};
use crate::source::{Refused, too_big_or_deep};

/// What a message's variables stand for.
#[derive(Clone, Debug, Default)]
pub struct Args(Vec<(Cow<'static, str>, Value)>);

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    Number(i64),
    Decimal(f64),
    Date(i16, i8, i8),
}

impl Args {
    /// No variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds words. Isolation marks in them are dropped, so that they cannot end their own.
    #[must_use]
    pub fn text(self, name: impl Into<Cow<'static, str>>, text: impl AsRef<str>) -> Self {
        self.with(name, Value::Text(plain(text.as_ref())))
    }

    /// Adds a whole number, which also chooses plurals.
    #[must_use]
    pub fn number(self, name: impl Into<Cow<'static, str>>, number: impl TryInto<i64>) -> Self {
        self.with(name, Value::Number(number.try_into().unwrap_or(i64::MAX)))
    }

    /// Adds a number with decimals.
    #[must_use]
    pub fn decimal(self, name: impl Into<Cow<'static, str>>, number: f64) -> Self {
        self.with(name, Value::Decimal(number))
    }

    /// Adds a date (year, month, day), written in the language of the text it ends up in.
    #[must_use]
    pub fn date(self, name: impl Into<Cow<'static, str>>, date: (i16, i8, i8)) -> Self {
        self.with(name, Value::Date(date.0, date.1, date.2))
    }

    fn with(mut self, name: impl Into<Cow<'static, str>>, value: Value) -> Self {
        self.0.push((name.into(), value));
        self
    }

    fn fluent(&self, language: &Language) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.0.len());
        for (name, value) in &self.0 {
            let value: FluentValue = match value {
                Value::Text(text) => text.as_str().into(),
                Value::Number(number) => (*number).into(),
                Value::Decimal(number) => (*number).into(),
                Value::Date(year, month, day) => {
                    Words::shared(language).date((*year, *month, *day)).into()
                }
            };
            args.set(name.as_ref(), value);
        }
        args
    }
}

/// Takes the isolation marks (U+2066 to U+2069) out of a text.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !('\u{2066}'..='\u{2069}').contains(c))
        .collect()
}

pub(super) struct Bundle {
    pub(super) language: Language,
    fluent: FluentBundle<FluentResource>,
}

impl Bundle {
    pub(super) fn new(language: &Language) -> Self {
        let mut fluent = FluentBundle::new_concurrent(vec![language.rules()]);
        fluent.set_formatter(Some(Style::of(language).formatter()));
        // Only fails when the bundle already has a NUMBER, and it is new.
        let _ = fluent.add_builtins();
        Self {
            language: language.clone(),
            fluent,
        }
    }

    /// Reads a text past the guard; what is broken in it comes back with the rest.
    pub(super) fn read(text: String) -> Result<(FluentResource, usize), Refused> {
        match too_big_or_deep(&text) {
            Some(refused) => Err(refused),
            None => Ok(match FluentResource::try_new(text) {
                Ok(whole) => (whole, 0),
                Err((usable, faults)) => (usable, faults.len()),
            }),
        }
    }

    /// Adds messages; of two with one key the first stays. Returns how many were left out.
    pub(super) fn add(&mut self, resource: FluentResource) -> usize {
        self.fluent
            .add_resource(resource)
            .err()
            .map_or(0, |doubled| doubled.len())
    }

    pub(super) fn has(&self, key: &str, attr: Option<&str>) -> bool {
        self.pattern(key, attr).is_some()
    }

    /// The text, and whether it formatted without a fault; none when it is not here.
    pub(super) fn say(&self, key: &str, attr: Option<&str>, args: &Args) -> Option<(String, bool)> {
        let pattern = self.pattern(key, attr)?;
        let mut faults = Vec::new();
        let args = args.fluent(&self.language);
        let text = self
            .fluent
            .format_pattern(pattern, Some(&args), &mut faults)
            .into_owned();
        Some((text, faults.is_empty()))
    }

    fn pattern(&self, key: &str, attr: Option<&str>) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let message = self.fluent.get_message(key)?;
        match attr {
            None => message.value(),
            Some(attr) => Some(message.get_attribute(attr)?.value()),
        }
    }
}

/// What is shown where no language has the words.
pub(super) fn missing(key: &str, attr: Option<&str>) -> String {
    attr.map_or_else(|| format!("⟦{key}⟧"), |attr| format!("⟦{key}.{attr}⟧"))
}
