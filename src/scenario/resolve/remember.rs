//! What conditions turned out to ask of the past, written into the choices and tasks that answer.

use super::lookup::Lookup;
use crate::scenario::{Asks, Person, Scenario, Work};

/// Writes into choices and tasks the bits that conditions turned out to ask for.
pub(super) fn remember(lookup: &Lookup<'_>, scenario: &mut Scenario) {
    if lookup.remembered.borrow().is_empty() {
        return;
    }
    let beats: Vec<String> = scenario.beats.iter().map(|beat| beat.id.clone()).collect();
    for choice in &mut scenario.choices {
        let path = match choice.beat {
            Some(beat) => format!("{}/{}", beats[beat.at()], choice.id),
            None => format!("always/{}", choice.id),
        };
        choice.remembers = lookup.remembers_path(&path) | lookup.remembers_acts(&choice.acts);
    }
    let names: Vec<String> = scenario
        .parties
        .iter()
        .map(|party| party.id.clone())
        .collect();
    let documents = scenario.documents.clone();
    for beat in &mut scenario.beats {
        let Asks::Task { task, .. } = &mut beat.asks else {
            continue;
        };
        task.remembers = lookup.remembers_acts(&task.acts);
        let path = |middle: &str, last: &str| {
            lookup.remembers_path(&format!("{}/{middle}/{last}", beat.id))
        };
        match &mut task.work {
            Work::Read { document, asks } => {
                for ask in asks {
                    for (bits, part) in ask
                        .remembers
                        .iter_mut()
                        .zip(&documents[document.at()].parts)
                    {
                        *bits = path(&ask.id, part);
                    }
                }
            }
            Work::Arrange { items, .. } => {
                for item in items {
                    item.remembers = lookup.remembers_path(&format!("{}/{}", beat.id, item.id));
                }
            }
            Work::Assign {
                people,
                slots,
                jobs,
                ..
            } => {
                for job in jobs {
                    for (bits, person) in job.by_person.iter_mut().zip(people.iter()) {
                        let who = match person {
                            Person::Party(party) => &names[party.at()],
                            Person::Mediator => "mediator",
                        };
                        *bits = path(&job.id, who);
                    }
                    for (bits, slot) in job.by_slot.iter_mut().zip(slots.iter()) {
                        *bits = path(&job.id, slot);
                    }
                }
            }
        }
    }
}
