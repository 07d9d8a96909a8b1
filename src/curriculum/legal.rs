//! Legal facts, delays and telephone numbers, each with source, date and certainty.

use super::Certainty;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

/// What a fact is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Worth {
    /// A delay in days.
    Days(u16),
    /// A delay in months: same day of the month, or its last.
    Months(u16),
    /// An amount.
    Euros(u32),
    /// A telephone number, as it is written.
    Number(String),
    /// An article of a code.
    Article(String),
    /// A rule, said by its words alone.
    Rule,
}

/// A fact that a text may state.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is.
    pub value: Worth,
    /// Where it was read.
    pub source: String,
    /// The day it came into force, `YYYY-MM-DD`, where the source says so.
    pub valid_from: Option<String>,
    /// The day somebody checked it, `YYYY-MM-DD`.
    pub checked_on: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// All facts, and the numbers to show after a scene by theme.
#[derive(Clone, Debug, Default)]
pub struct Legal {
    /// By id, in the file's order.
    pub facts: Vec<(String, Fact)>,
    /// Ids of numbers by theme.
    pub helplines: Vec<(String, Vec<String>)>,
}

impl Legal {
    /// The fact of that id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, fact)| fact)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.facts.iter().map(|(id, _)| id.as_str())
    }

    /// Ids and telephone numbers for a theme (`"Violence"`).
    pub fn helplines<'a>(&'a self, theme: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let listed = self
            .helplines
            .iter()
            .filter(move |(known, _)| known == theme)
            .flat_map(|(_, ids)| ids);
        let listed: Vec<&String> = listed.collect();
        listed
            .into_iter()
            .filter_map(|id| match self.fact(id).map(|fact| &fact.value) {
                Some(Worth::Number(number)) => Some((id.as_str(), number.as_str())),
                _ => None,
            })
    }
}

/// Ids of the facts that nobody has checked for more than `months` months. A date that cannot be
/// read was refused when the facts were.
pub fn grown_old(legal: &Legal, today: Date, months: i32) -> impl Iterator<Item = &str> {
    let old = move |fact: &Fact| {
        let checked = fact.checked_on.parse::<Date>().ok();
        let until = checked.and_then(|day| day.checked_add(months.months()).ok());
        until.is_some_and(|until| until < today)
    };
    let facts = legal.facts.iter().filter(move |(_, fact)| old(fact));
    facts.map(|(id, _)| id.as_str())
}
