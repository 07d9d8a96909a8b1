//! What resolving needs at hand: every namespace, where faults go, and what conditions were seen
//! to look at.

use crate::curriculum::{Catalogue, Certainty, CriterionIx, Legal, TechniqueIx};
use crate::scenario::names::{Names, check_shape, place};
use crate::scenario::raw::{self, Id, Int};
use crate::scenario::{
    Act, BeatIx, CounterIx, DeadlineIx, DocumentIx, EndingIx, FactIx, Fault, Hearer, PairIx,
    PartyIx, Remembered, SceneIx, Usage, Watched, limit,
};
use crate::source::{Code, Diagnostic, Diagnostics, FileId, Place, Spanned};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// What a place id stands for.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// A beat and its scene.
    Beat(BeatIx, SceneIx),
    /// A scene.
    Scene(SceneIx),
    /// An ending.
    Ending(EndingIx),
}

/// A scene as it is written, its id, and its file.
pub type InFile<'a> = (FileId, &'a Id, &'a raw::Scene);

/// The namespaces of one scenario.
pub struct Lookup<'a> {
    /// The file being resolved.
    pub file: Cell<FileId>,
    /// Where faults go.
    pub sink: &'a Diagnostics,
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// Parties.
    pub parties: Names<PartyIx>,
    /// Facts.
    pub facts: Names<FactIx>,
    /// Counters and their greatest value.
    pub counters: Names<(CounterIx, u8)>,
    /// Deadlines.
    pub deadlines: Names<DeadlineIx>,
    /// Documents.
    pub documents: Names<DocumentIx>,
    /// Beats, scenes, endings.
    pub places: Names<Target>,
    /// Standing acts.
    pub standing: Names<u8>,
    /// Declared pairs.
    pub pairs: Vec<(PartyIx, PartyIx)>,
    /// Parties with gauges, one bit each.
    pub gauged: u8,
    /// Parts by document.
    pub parts: BTreeMap<String, Vec<String>>,
    /// The scenario and its scenes as they are written.
    pub written: (&'a raw::Scenario, &'a [InFile<'a>]),
    /// Every path that `Chose` may name, once one is asked for.
    pub paths: OnceCell<BTreeSet<String>>,
    /// What conditions ask of the past.
    pub remembered: RefCell<Vec<Remembered>>,
    /// What conditions look at.
    pub watched: RefCell<Watched>,
    /// How facts and the rest are used.
    pub usage: Cell<Usage>,
    /// Bits given to `once` choices.
    pub once: Cell<usize>,
}

impl Lookup<'_> {
    /// Where something is written.
    pub fn place<T>(&self, spanned: &Spanned<T>) -> Place {
        place(self.file.get(), spanned)
    }

    /// Reports a fault at `at`.
    pub fn fault<T>(&self, code: Code, at: &Spanned<T>, name: &str) {
        self.sink
            .push(Diagnostic::new(code, self.place(at)).with("name", name));
    }

    /// Changes what is known of usage.
    pub fn used(&self, change: impl FnOnce(&mut Usage)) {
        let mut usage = self.usage.get();
        change(&mut usage);
        self.usage.set(usage);
    }

    /// A number within `least..=most`; another is reported with `code` and left out.
    pub fn within(&self, code: Code, value: &Int, least: i64, most: i64) -> Option<i64> {
        let given = *value.get_ref();
        if (least..=most).contains(&given) {
            return Some(given);
        }
        let fault = Diagnostic::new(code, self.place(value));
        self.sink.push(
            fault
                .with("value", given)
                .with("least", least)
                .with("most", most),
        );
        None
    }

    /// Reports that there are more than `most`.
    pub fn at_most(&self, code: Code, at: Place, count: usize, most: usize) -> bool {
        if count > most {
            self.sink.push(
                Diagnostic::new(code, at)
                    .with("count", count as i64)
                    .with("most", most as i64),
            );
        }
        count <= most
    }

    /// Reports something that has nothing in it.
    pub fn not_empty(&self, count: usize, place: Place, name: &'static str) {
        if count == 0 {
            self.sink
                .push(Diagnostic::new(Code::E0217, place).with("name", name));
        }
    }

    /// Reports a name that is none of `known`.
    pub(super) fn unknown<'n>(&self, code: Code, id: &Id, known: impl Iterator<Item = &'n str>) {
        let fault = Diagnostic::new(code, self.place(id)).with("name", id.get_ref().as_str());
        self.sink.push(fault.near(id.get_ref(), known));
    }

    /// A party.
    pub fn party(&self, id: &Id) -> Option<PartyIx> {
        self.parties.look_up(self.file.get(), id, self.sink)
    }

    /// A party with gauges.
    pub fn gauged_party(&self, id: &Id) -> Option<PartyIx> {
        let party = self.party(id)?;
        if self.gauged >> party.0 & 1 == 0 {
            self.fault(Code::E0213, id, id.get_ref());
            return None;
        }
        Some(party)
    }

    /// A fact.
    pub fn fact(&self, id: &Id) -> Option<FactIx> {
        self.facts.look_up(self.file.get(), id, self.sink)
    }

    /// A document.
    pub fn document(&self, id: &Id) -> Option<DocumentIx> {
        let found = self.documents.look_up(self.file.get(), id, self.sink)?;
        self.used(|usage| usage.documents |= 1 << found.0);
        Some(found)
    }

    /// A place.
    pub fn target(&self, id: &Id) -> Option<Target> {
        self.places.look_up(self.file.get(), id, self.sink)
    }

    /// Every path that `Chose` may name.
    pub fn paths(&self) -> &BTreeSet<String> {
        self.paths.get_or_init(|| all_paths(self))
    }

    /// A declared pair.
    pub fn pair(&self, first: &Id, second: &Id) -> Option<PairIx> {
        let (a, b) = (self.party(first)?, self.party(second)?);
        let same = |(x, y): &(PartyIx, PartyIx)| (*x, *y) == (a, b) || (*x, *y) == (b, a);
        let found = self.pairs.iter().position(same).map(|at| PairIx(at as u8));
        if found.is_none() {
            self.fault(
                Code::E0128,
                first,
                &format!("{}, {}", first.get_ref(), second.get_ref()),
            );
        }
        found
    }

    /// A technique.
    pub fn technique(&self, id: &Id) -> Option<TechniqueIx> {
        let found = self.catalogue.technique(id.get_ref());
        if found.is_none() {
            let known = self.catalogue.techniques.iter().map(|row| row.id.as_str());
            let fault =
                Diagnostic::new(Code::E0117, self.place(id)).with("name", id.get_ref().as_str());
            self.sink.push(fault.near(id.get_ref(), known));
        }
        found
    }

    /// A legal fact that may be stated: it is on the list, and somebody has seen it in a source.
    pub fn legal(&self, id: &Id, legal: &Legal) {
        let fault =
            |code| Diagnostic::new(code, self.place(id)).with("name", id.get_ref().as_str());
        match legal.fact(id.get_ref()) {
            None => self
                .sink
                .push(fault(Code::E0122).near(id.get_ref(), legal.ids())),
            Some(fact) if fact.certainty == Certainty::M => self.sink.push(fault(Code::E1104)),
            Some(_) => {}
        }
    }

    /// A criterion.
    pub fn criterion(&self, id: &Id) -> Option<CriterionIx> {
        let found = self.catalogue.criterion(id.get_ref());
        if found.is_none() {
            let known = self.catalogue.criteria.iter().map(String::as_str);
            let fault =
                Diagnostic::new(Code::E0118, self.place(id)).with("name", id.get_ref().as_str());
            self.sink.push(fault.near(id.get_ref(), known));
        }
        found
    }

    /// A role.
    pub fn role(&self, id: &Id) -> Option<crate::curriculum::RoleIx> {
        let found = self.catalogue.role(id.get_ref());
        if found.is_none() {
            let known = self.catalogue.roles.iter().map(String::as_str);
            let fault =
                Diagnostic::new(Code::E0119, self.place(id)).with("name", id.get_ref().as_str());
            self.sink.push(fault.near(id.get_ref(), known));
        }
        found
    }

    /// Someone to whom a fact may be released.
    pub fn hearer(&self, id: &Id) -> Option<Hearer> {
        match id.get_ref().as_str() {
            "manager" => Some(Hearer::Manager),
            "partner" => Some(Hearer::Partner),
            "landlord" => Some(Hearer::Landlord),
            "all" => Some(Hearer::All),
            name => {
                let found = self.parties.get(name).map(Hearer::Party);
                if found.is_none() {
                    let own = ["manager", "partner", "landlord", "all"];
                    let fault = Diagnostic::new(Code::E0127, self.place(id)).with("name", name);
                    self.sink
                        .push(fault.near(name, own.into_iter().chain(self.parties.ids())));
                }
                found
            }
        }
    }

    /// Parties as bits; one listed twice is reported.
    pub fn parties_of(&self, ids: &[Id]) -> u8 {
        let mut bits = 0;
        for id in ids {
            let Some(party) = self.party(id) else {
                continue;
            };
            if bits >> party.0 & 1 == 1 {
                self.fault(Code::E0129, id, id.get_ref());
            }
            bits |= 1 << party.0;
        }
        bits
    }

    /// Facts told.
    pub fn told(&self, ids: &[Id]) -> Box<[FactIx]> {
        let facts: Box<[FactIx]> = ids.iter().filter_map(|id| self.fact(id)).collect();
        self.used(|usage| facts.iter().for_each(|fact| usage.told |= 1 << fact.0));
        facts
    }

    /// Acts.
    pub fn acts(&self, acts: &[Spanned<raw::Act>]) -> Box<[Act]> {
        acts.iter().filter_map(|act| self.act(act)).collect()
    }

    fn act(&self, act: &Spanned<raw::Act>) -> Option<Act> {
        Some(match act.get_ref() {
            raw::Act::To(technique, party) => {
                Act::To(self.technique(technique)?, self.party(party)?)
            }
            raw::Act::Between(technique, about, toward) => {
                let (technique, about, to) = (
                    self.technique(technique)?,
                    self.party(about)?,
                    self.party(toward)?,
                );
                if about == to {
                    self.fault(Code::E0421, toward, toward.get_ref());
                    return None;
                }
                Act::Between(technique, about, to)
            }
            raw::Act::ToAll(technique) => Act::ToAll(self.technique(technique)?),
            raw::Act::Do(technique) => Act::Do(self.technique(technique)?),
        })
    }

    /// Techniques.
    pub fn techniques(&self, ids: &[Id]) -> Box<[TechniqueIx]> {
        ids.iter().filter_map(|id| self.technique(id)).collect()
    }

    /// The bit that keeps what a condition asks of the past.
    pub fn remember<T>(&self, what: Remembered, at: &Spanned<T>) -> Option<u8> {
        let mut remembered = self.remembered.borrow_mut();
        if let Some(known) = remembered.iter().position(|other| *other == what) {
            return Some(known as u8);
        }
        remembered.push(what);
        let count = remembered.len();
        if count == limit::REMEMBERED + 1 {
            self.at_most(Code::E0320, self.place(at), count, limit::REMEMBERED);
        }
        (count <= limit::REMEMBERED).then_some((count - 1) as u8)
    }

    /// The bits of [`Remembered`] that doing those acts sets.
    pub fn remembers_acts(&self, acts: &[Act]) -> u64 {
        let done = |what: &Remembered| matches!(what, Remembered::Did(t) if acts.iter().any(|a| a.technique() == *t));
        self.bits(done)
    }

    /// The bits of [`Remembered`] that taking that path sets.
    pub fn remembers_path(&self, path: &str) -> u64 {
        self.bits(|what| matches!(what, Remembered::Chose(known) if known == path))
    }

    fn bits(&self, is: impl Fn(&Remembered) -> bool) -> u64 {
        let remembered = self.remembered.borrow();
        let rows = remembered.iter().take(limit::REMEMBERED).enumerate();
        rows.filter(|(_, what)| is(what))
            .fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// A day, from `YYYY-MM-DD`.
    pub fn day(&self, id: &Id) -> Option<jiff::civil::Date> {
        let day = id
            .get_ref()
            .parse()
            .ok()
            .filter(|_| id.get_ref().len() == "2026-03-03".len());
        if day.is_none() {
            self.sink.push(
                Diagnostic::new(Code::E0207, self.place(id)).with("value", id.get_ref().as_str()),
            );
        }
        day
    }
}

/// The bits of fault kinds.
pub fn fault_bits(kinds: &[Fault]) -> u16 {
    kinds.iter().fold(0, |bits, kind| bits | kind.bit())
}

/// Checks the ids of a table that is its own namespace.
pub fn check_ids<V>(lookup: &Lookup<'_>, rows: &[(Id, V)]) {
    for (id, _) in rows {
        check_shape(lookup.file.get(), id, lookup.sink);
    }
}

/// Ids of a list: their shape, and none twice.
pub(super) fn check_list(lookup: &Lookup<'_>, ids: &[Id]) {
    for (at, id) in ids.iter().enumerate() {
        check_shape(lookup.file.get(), id, lookup.sink);
        if ids[..at].contains(id) {
            lookup.fault(Code::E0129, id, id.get_ref());
        }
    }
}

/// Days from 1 January 1970.
pub(super) fn days_since_1970(day: jiff::civil::Date) -> i64 {
    let first = jiff::civil::date(1970, 1, 1);
    first
        .until(day)
        .map_or(0, |span| i64::from(span.get_days()))
}

/// Every path that a condition may name by `Chose`.
fn all_paths(lookup: &Lookup<'_>) -> BTreeSet<String> {
    let (raw, scenes) = lookup.written;
    let mut paths = BTreeSet::new();
    paths.extend(
        raw.always
            .keys()
            .map(|id| format!("always/{}", id.get_ref())),
    );
    for (beat, raw) in scenes.iter().flat_map(|(_, _, scene)| scene.beats.iter()) {
        let beat = beat.get_ref();
        paths.extend(
            raw.choices
                .keys()
                .map(|id| format!("{beat}/{}", id.get_ref())),
        );
        match raw.task.as_ref().map(crate::source::Spanned::get_ref) {
            Some(raw::Task::Read { document, asks, .. }) => {
                let parts = lookup
                    .parts
                    .get(document.get_ref())
                    .map_or(&[][..], Vec::as_slice);
                for ask in asks.keys() {
                    paths.extend(
                        parts
                            .iter()
                            .map(|part| format!("{beat}/{}/{part}", ask.get_ref())),
                    );
                }
            }
            Some(raw::Task::Arrange { items, .. }) => {
                paths.extend(items.keys().map(|id| format!("{beat}/{}", id.get_ref())));
            }
            Some(raw::Task::Assign {
                people,
                slots,
                jobs,
                ..
            }) => {
                for job in jobs.keys() {
                    let who = people.iter().chain(slots.iter());
                    paths.extend(
                        who.map(|who| format!("{beat}/{}/{}", job.get_ref(), who.get_ref())),
                    );
                }
            }
            None => {}
        }
    }
    paths
}
