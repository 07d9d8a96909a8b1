//! Which messages and attributes a scenario needs, by format 1, section 5.
//!
//! One row a message: its key, where in the scenario it is called for, and what its value and each
//! attribute are: due, free or surplus. Everything else in a language is left over.

use super::{Asks, Beat, Choice, ChoiceIx, Scenario, Spoken, Work};
use crate::source::{FileId, Place, Span};
use std::borrow::Cow;

/// Whether a text must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Due,
    /// It may.
    Free,
    /// It must not: nothing shows it.
    Surplus,
}

/// A message that the scenario can show.
#[derive(Debug)]
pub struct Wanted<'s> {
    /// Its name.
    pub key: String,
    /// What calls for it.
    pub place: Place,
    /// Its own text.
    pub value: Need,
    /// Its attributes; any other is surplus.
    pub attributes: Vec<(Cow<'s, str>, Need)>,
}

impl<'s> Wanted<'s> {
    fn new(key: String, place: Place) -> Wanted<'s> {
        Wanted {
            key,
            place,
            value: Need::Due,
            attributes: Vec::new(),
        }
    }

    fn free(mut self) -> Wanted<'s> {
        self.value = Need::Free;
        self
    }

    fn with(mut self, attribute: impl Into<Cow<'s, str>>, need: Need) -> Wanted<'s> {
        self.attributes.push((attribute.into(), need));
        self
    }

    /// Whether the message must be there at all.
    pub fn due(&self) -> bool {
        let mut needs = self
            .attributes
            .iter()
            .map(|(_, need)| *need)
            .chain([self.value]);
        needs.any(|need| need == Need::Due)
    }

    /// What an attribute is.
    pub fn attribute(&self, name: &str) -> Need {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or(Need::Surplus, |(_, need)| *need)
    }
}

/// The name of a choice's message.
fn choice_key(scenario: &Scenario, choice: ChoiceIx) -> String {
    let row = &scenario[choice];
    match row.beat {
        Some(beat) => format!("{}--{}", scenario[beat].id, row.id),
        None => format!("always--{}", row.id),
    }
}

/// Every message that the scenario can show, in its order.
pub fn wanted(scenario: &Scenario, file: FileId) -> Vec<Wanted<'_>> {
    let head = Span::at(0).of(file);
    let mut all = Vec::with_capacity(scenario.beats.len() * 5 + 64);
    for name in ["title", "pitch", "brief"] {
        all.push(Wanted::new(format!("scenario--{name}"), head));
    }
    for name in ["sources", "account"] {
        all.push(Wanted::new(format!("scenario--{name}"), head).free());
    }
    for id in &scenario.jury {
        all.push(Wanted::new(format!("jury--{id}"), head));
    }
    declared(scenario, &mut all);
    for scene in &scenario.scenes {
        let heading = Wanted::new(format!("scene--{}", scene.id), scene.place);
        all.push(if scene.has_after {
            heading
        } else {
            heading.free()
        });
    }
    for row in &scenario.beats {
        all.push(beat(scenario, row));
        if let Asks::Task { task, .. } = &row.asks {
            let explained = |(id, place): (&String, Place)| {
                Wanted::new(format!("{}--{id}", row.id), place).with("why", Need::Due)
            };
            match &task.work {
                Work::Read { asks, .. } => {
                    all.extend(asks.iter().map(|ask| (&ask.id, ask.place)).map(explained));
                }
                Work::Arrange { items, .. } => {
                    all.extend(
                        items
                            .iter()
                            .map(|item| (&item.id, item.place))
                            .map(explained),
                    );
                }
                Work::Assign { jobs, .. } => {
                    all.extend(jobs.iter().map(|job| (&job.id, job.place)).map(explained));
                }
            }
        }
    }
    for (at, row) in scenario.choices.iter().enumerate() {
        all.push(choice(choice_key(scenario, ChoiceIx(at as u16)), row));
    }
    all
}

/// What stands outside the scenes.
fn declared<'s>(scenario: &'s Scenario, all: &mut Vec<Wanted<'s>>) {
    for party in &scenario.parties {
        let sheet = Wanted::new(format!("party--{}", party.id), party.place);
        all.push(
            sheet
                .with("role", Need::Due)
                .with("alt", Need::Due)
                .with("about", Need::Free),
        );
    }
    for document in &scenario.documents {
        let title = Wanted::new(format!("document--{}", document.id), document.place);
        all.push(
            document
                .parts
                .iter()
                .fold(title, |all, part| all.with(part, Need::Due)),
        );
    }
    for fact in scenario.facts.iter().filter(|fact| fact.private) {
        all.push(Wanted::new(format!("fact--{}", fact.id), fact.place));
    }
    for deadline in &scenario.deadlines {
        all.push(Wanted::new(format!("deadline--{}", deadline.id), deadline.place).free());
    }
    for counter in &scenario.counters {
        all.push(Wanted::new(format!("counter--{}", counter.id), counter.place).free());
    }
    for must in &scenario.musts {
        all.push(Wanted::new(format!("must--{}", must.id), must.place));
    }
    for never in &scenario.nevers {
        all.push(Wanted::new(format!("never--{}", never.id), never.place));
    }
    for ending in &scenario.endings {
        let told = Wanted::new(format!("ending--{}", ending.id), ending.place);
        all.push(told.with("later", Need::Free));
    }
    for statement in scenario
        .account
        .iter()
        .flat_map(|account| &account.statements)
    {
        let claim = Wanted::new(format!("account--{}", statement.id), statement.place);
        all.push(claim.with("why", Need::Due));
    }
}

/// What is seen, and a text for each line, each slot, and the prompt for one's own words.
fn beat<'s>(scenario: &'s Scenario, row: &'s Beat) -> Wanted<'s> {
    let lines = &scenario.lines[row.lines.start as usize..row.lines.end as usize];
    let seen = Wanted::new(row.id.clone(), row.place);
    let passage = matches!(row.asks, Asks::Passage(_));
    let mut all = if passage || !lines.is_empty() {
        seen.free()
    } else {
        seen
    };
    for line in lines {
        let party = |party: super::PartyIx| scenario[party].id.as_str();
        let name = match &line.spoken {
            Spoken::Says(speaker) => Cow::from(party(*speaker)),
            Spoken::SaysAs(speaker, tag) | Spoken::Off(speaker, tag) => {
                Cow::from(format!("{}-{tag}", party(*speaker)))
            }
            Spoken::Narrates(tag) => Cow::from(tag),
            Spoken::Shows(_) => continue,
        };
        all = all.with(name, Need::Due);
    }
    if row.say_first {
        all = all.with("say", Need::Free);
    }
    if let Asks::Task { task, .. } = &row.asks
        && let Work::Assign { slots, .. } = &task.work
    {
        all = slots
            .iter()
            .fold(all, |all, slot| all.with(slot, Need::Due));
    }
    all
}

fn choice<'s>(key: String, row: &Choice) -> Wanted<'s> {
    let explained = Wanted::new(key, row.place).with("why", Need::Due);
    if row.reply.is_some() {
        explained.with("reply", Need::Due)
    } else {
        explained
    }
}
