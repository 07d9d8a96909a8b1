//! Tasks, one for each kind of work: reading, arranging, assigning.

use super::lookup::{Lookup, check_ids};
use crate::scenario::names::check_shape;
use crate::scenario::raw::{self, Id};
use crate::scenario::{Ask, Item, Job, Person, Task, Work, limit};
use crate::source::{Code, Diagnostic, Place, Sources, Span, Spanned};

impl Lookup<'_> {
    pub(super) fn task(&self, sources: &Sources, task: &Spanned<raw::Task>) -> Option<Task> {
        // Said at the word that begins it, not under the whole of it.
        let word = match task.get_ref() {
            raw::Task::Read { .. } => "Read",
            raw::Task::Arrange { .. } => "Arrange",
            raw::Task::Assign { .. } => "Assign",
        };
        let start = task.span().start as usize;
        let place = Span::new(start, start + word.len()).of(self.file.get());
        let (acts, work) = match task.get_ref() {
            raw::Task::Read {
                document,
                acts,
                asks,
            } => (acts, self.read(document, asks, place)?),
            raw::Task::Arrange {
                acts,
                items,
                limit,
                ordered,
                before,
            } => (acts, self.arrange(items, *limit, *ordered, before, place)?),
            raw::Task::Assign {
                acts,
                people,
                slots,
                at_most,
                everyone,
                jobs,
            } => (
                acts,
                self.assign(people, slots, *at_most, everyone, jobs, place)?,
            ),
        };
        let acts = self.acts(acts);
        Some(Task {
            acts,
            work,
            remembers: 0,
            place,
            line: sources.line_column(place).0 as u32,
        })
    }

    fn read(&self, document: &Id, asks: &[(Id, raw::Ask)], place: Place) -> Option<Work> {
        self.at_most(Code::E0316, place, asks.len(), limit::ASKS);
        self.not_empty(asks.len(), place, "asks");
        check_ids(self, asks);
        let parts = self.parts.get(document.get_ref().as_str());
        let document = self.document(document)?;
        let parts = parts?;
        let ask = |(id, raw): &(Id, raw::Ask)| {
            let mut bits = 0;
            for part in &raw.parts {
                match parts.iter().position(|known| known == part.get_ref()) {
                    // A part past the limit is reported with its document.
                    Some(at) => bits |= if at < limit::PARTS { 1 << at } else { 0 },
                    None => self.unknown(Code::E0115, part, parts.iter().map(String::as_str)),
                }
            }
            self.not_empty(raw.parts.len(), self.place(id), "parts");
            Ask {
                id: id.get_ref().clone(),
                parts: bits,
                remembers: vec![0; parts.len()].into(),
                place: self.place(id),
            }
        };
        let asks = asks.iter().take(limit::ASKS).map(ask).collect();
        Some(Work::Read { document, asks })
    }

    fn arrange(
        &self,
        items: &[(Id, raw::Item)],
        most: Option<u16>,
        ordered: bool,
        before: &[Spanned<(Id, Id)>],
        place: Place,
    ) -> Option<Work> {
        self.at_most(Code::E0315, place, items.len(), limit::ITEMS);
        self.not_empty(items.len(), place, "items");
        check_ids(self, items);
        if let Some(pair) = before.first().filter(|_| !ordered) {
            self.sink
                .push(Diagnostic::new(Code::E0419, self.place(pair)));
        }
        let find = |id: &Id| {
            let at = items
                .iter()
                .position(|(known, _)| known.get_ref() == id.get_ref());
            if at.is_none() {
                self.unknown(
                    Code::E0124,
                    id,
                    items.iter().map(|(known, _)| known.get_ref().as_str()),
                );
            }
            at.map(|at| at as u8)
        };
        let before = before
            .iter()
            .map(Spanned::get_ref)
            .filter_map(|(a, b)| Some((find(a)?, find(b)?)))
            .collect();
        let item = |(id, raw): &(Id, raw::Item)| Item {
            id: id.get_ref().clone(),
            want: raw.want,
            cost: raw.cost,
            remembers: 0,
            place: self.place(id),
        };
        let items = items.iter().take(limit::ITEMS).map(item).collect();
        Some(Work::Arrange {
            items,
            limit: most,
            ordered,
            before,
        })
    }

    fn assign(
        &self,
        people: &[Id],
        slots: &[Id],
        at_most: Option<u8>,
        everyone: &[Id],
        jobs: &[(Id, raw::Job)],
        place: Place,
    ) -> Option<Work> {
        self.at_most(Code::E0315, place, jobs.len(), limit::ITEMS);
        self.at_most(Code::E0327, place, slots.len(), limit::SLOTS);
        self.not_empty(jobs.len(), place, "jobs");
        self.not_empty(people.len(), place, "people");
        check_ids(self, jobs);
        slots
            .iter()
            .for_each(|slot| check_shape(self.file.get(), slot, self.sink));
        for (at, slot) in slots.iter().enumerate() {
            if people
                .iter()
                .any(|person| person.get_ref() == slot.get_ref())
            {
                self.fault(Code::E0418, slot, slot.get_ref());
            } else if slots[..at]
                .iter()
                .any(|other| other.get_ref() == slot.get_ref())
            {
                self.fault(Code::E0129, slot, slot.get_ref());
            }
        }
        for (at, person) in people.iter().enumerate() {
            if people[..at].contains(person) {
                self.fault(Code::E0129, person, person.get_ref());
            }
        }
        let bit = |code: Code, names: &[Id], id: &Id| {
            let at = names.iter().position(|name| name.get_ref() == id.get_ref());
            if at.is_none() {
                self.unknown(code, id, names.iter().map(|name| name.get_ref().as_str()));
            }
            // Names past the limit are reported with their list.
            at.filter(|at| *at < 16).map_or(0, |at| 1_u16 << at)
        };
        let bits = |code: Code, names: &[Id], ids: &[Id]| {
            ids.iter().fold(0, |bits, id| bits | bit(code, names, id))
        };
        let person = |id: &Id| match id.get_ref().as_str() {
            "mediator" => Some(Person::Mediator),
            _ => self.party(id).map(Person::Party),
        };
        let job = |(id, raw): &(Id, raw::Job)| Job {
            id: id.get_ref().clone(),
            fits: bits(Code::E0126, people, &raw.fits),
            slots: bits(Code::E0125, slots, &raw.slots),
            by_person: vec![0; people.len()].into(),
            by_slot: vec![0; slots.len()].into(),
            place: self.place(id),
        };
        Some(Work::Assign {
            everyone: bits(Code::E0126, people, everyone),
            jobs: jobs.iter().take(limit::ITEMS).map(job).collect(),
            people: people.iter().take(16).map(person).collect::<Option<_>>()?,
            slots: slots
                .iter()
                .take(limit::SLOTS)
                .map(|slot| slot.get_ref().clone())
                .collect(),
            at_most,
        })
    }
}
