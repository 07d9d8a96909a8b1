//! Beats, their lines and choices: raw to resolved.

use super::lookup::{Lookup, check_ids, fault_bits};
use crate::scenario::names::check_shape;
use crate::scenario::raw::{self, Id};
use crate::scenario::{
    Asks, Beat, BeatIx, Choice, Line, Next, Reply, SceneIx, Spoken, When, limit,
};
use crate::source::{Code, Diagnostic, Place, Sources, Spanned};
use std::collections::BTreeMap;

/// Tables that grow while beats are resolved.
#[derive(Default)]
pub struct Tables {
    /// Lines of all beats.
    pub lines: Vec<Line>,
    /// Choices of all beats, then the standing ones.
    pub choices: Vec<Choice>,
}

impl Lookup<'_> {
    /// One beat of `scene`.
    pub fn beat(
        &self,
        tables: &mut Tables,
        sources: &Sources,
        scene: SceneIx,
        at: BeatIx,
        (id, raw): (&Id, &raw::Beat),
        standing: u8,
    ) -> Option<Beat> {
        let first_line = tables.lines.len() as u16;
        let mut seen = BTreeMap::new();
        for line in &raw.lines {
            self.line(&mut tables.lines, &mut seen, line, &When::Always);
        }
        let lines = first_line..tables.lines.len() as u16;
        if let Some(raw::Task::Assign { slots, .. }) = raw.task.as_ref().map(Spanned::get_ref) {
            self.slots_apart(&seen, slots);
        }
        let asks = self.asks(tables, sources, scene, at, id, raw, standing)?;
        self.timer(id, raw);
        let timeout = raw
            .timeout
            .as_ref()
            .and_then(|next| self.next(next, Some(scene), true));
        let seconds = raw
            .seconds
            .as_ref()
            .and_then(|value| self.within(Code::E0210, value, 10, 3600));
        let say_first = raw.say_first.as_ref().is_some_and(|given| *given.get_ref());
        if let Some(given) = raw
            .say_first
            .as_ref()
            .filter(|_| say_first && raw.choices.is_empty())
        {
            self.fault(Code::E0415, given, id.get_ref());
        }
        Some(Beat {
            id: id.get_ref().clone(),
            scene,
            enter: self.effects(raw.when_entered.iter()),
            lines,
            say_first,
            asks,
            seconds: seconds.unwrap_or(0) as u16,
            timeout,
            place: self.place(id),
        })
    }

    /// Slots and lines of a beat have their texts side by side, so different names.
    fn slots_apart(&self, lines: &BTreeMap<String, Place>, slots: &[Id]) {
        for slot in slots {
            if let Some(line) = lines.get(slot.get_ref()) {
                let fault =
                    Diagnostic::new(Code::E0412, self.place(slot)).with("name", slot.get_ref());
                self.sink.push(fault.label(*line, "first"));
            }
        }
    }

    fn timer(&self, id: &Id, raw: &raw::Beat) {
        let timed = raw.seconds.is_some() || raw.timeout.is_some();
        if raw.seconds.is_some() != raw.timeout.is_some() {
            self.fault(Code::E0402, id, id.get_ref());
        } else if timed && raw.choices.is_empty() {
            self.fault(Code::E0403, id, id.get_ref());
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn asks(
        &self,
        tables: &mut Tables,
        sources: &Sources,
        scene: SceneIx,
        at: BeatIx,
        id: &Id,
        raw: &raw::Beat,
        standing: u8,
    ) -> Option<Asks> {
        let mut offered = standing;
        for act in &raw.without {
            if let Some(rank) = self.standing.look_up(self.file.get(), act, self.sink) {
                offered &= !(1 << rank);
            }
        }
        if raw.task.is_none()
            && let Some(effect) = raw.effects.first()
        {
            self.fault(Code::E0404, effect, id.get_ref());
        }
        match (raw.choices.is_empty(), &raw.task, &raw.next) {
            (false, None, None) => {
                self.at_most(
                    Code::E0311,
                    self.place(id),
                    raw.choices.len(),
                    limit::CHOICES_IN_A_BEAT,
                );
                let first = tables.choices.len() as u16;
                check_ids(self, &raw.choices);
                for row in raw.choices.iter().take(limit::CHOICES_IN_A_BEAT) {
                    if let Some(choice) = self.choice(sources, Some((at, scene)), row) {
                        tables.choices.push(choice);
                    }
                }
                Some(Asks::Choice {
                    own: first..tables.choices.len() as u16,
                    standing: offered,
                })
            }
            (true, Some(task), Some(next)) => Some(Asks::Task {
                task: Box::new(self.task(sources, task)?),
                standing: offered,
                effects: self.effects(raw.effects.iter().map(Spanned::get_ref)),
                next: self.next(next, Some(scene), false)?,
            }),
            (true, None, Some(next)) => Some(Asks::Passage(self.next(next, Some(scene), false)?)),
            _ => {
                self.fault(Code::E0401, id, id.get_ref());
                None
            }
        }
    }

    fn line(
        &self,
        lines: &mut Vec<Line>,
        seen: &mut BTreeMap<String, Place>,
        line: &Spanned<raw::Line>,
        under: &When,
    ) -> Option<()> {
        let tag = |tag: &Id| {
            check_shape(self.file.get(), tag, self.sink);
            tag.get_ref().clone()
        };
        let spoken = match line.get_ref() {
            raw::Line::Says(party) => Spoken::Says(self.party(party)?),
            raw::Line::SaysAs(party, as_tag) => Spoken::SaysAs(self.party(party)?, tag(as_tag)),
            raw::Line::Off(party, as_tag) => {
                let party = self.party(party)?;
                self.used(|usage| usage.parties |= 1 << party.0);
                Spoken::Off(party, tag(as_tag))
            }
            raw::Line::Narrates(narrated) => {
                // `.say` is the prompt for one's own words.
                if narrated.get_ref() == "say" {
                    self.fault(Code::E0103, narrated, "say");
                }
                Spoken::Narrates(tag(narrated))
            }
            raw::Line::Shows(document) => Spoken::Shows(self.document(document)?),
            raw::Line::If(when, then) => {
                let own = self.when(when, false);
                let both = if *under == When::Always {
                    own
                } else {
                    When::All([under.clone(), own].into())
                };
                for line in then {
                    self.line(lines, seen, line, &both);
                }
                return None;
            }
        };
        let here = self.place(line);
        let key = self.line_key(&spoken);
        if let Some(first) = seen.get(&key) {
            // The same line twice, or two lines whose texts would have the same name.
            let again = lines
                .iter()
                .any(|other| other.place == *first && other.spoken == spoken);
            let code = if again { Code::E0411 } else { Code::E0412 };
            self.sink.push(
                Diagnostic::new(code, here)
                    .with("name", key)
                    .label(*first, "first"),
            );
            return None;
        }
        seen.insert(key, here);
        lines.push(Line {
            spoken,
            when: under.clone(),
            place: here,
        });
        Some(())
    }

    /// The attribute (or document) that a line reads.
    fn line_key(&self, spoken: &Spoken) -> String {
        let party = |ix: &crate::scenario::PartyIx| {
            self.parties
                .ids()
                .find(|id| self.parties.get(id) == Some(*ix))
                .unwrap_or_default()
                .to_owned()
        };
        match spoken {
            Spoken::Says(speaker) => party(speaker),
            Spoken::SaysAs(speaker, tag) | Spoken::Off(speaker, tag) => {
                format!("{}-{tag}", party(speaker))
            }
            Spoken::Narrates(tag) => tag.clone(),
            Spoken::Shows(document) => format!("document {}", document.0),
        }
    }

    /// One choice; a standing act has no beat.
    pub fn choice(
        &self,
        sources: &Sources,
        of: Option<(BeatIx, SceneIx)>,
        (id, raw): (&Id, &raw::Choice),
    ) -> Option<Choice> {
        let place = self.place(id);
        let once = raw.once.then(|| self.once.replace(self.once.get() + 1));
        let rated = raw.rated.iter().filter_map(|(when, value)| {
            Some((
                self.when(when, false),
                self.within(Code::E0204, value, -2, 2)? as i8,
            ))
        });
        let rated_by = raw.rated_by.iter().filter_map(|(role, value)| {
            Some((
                self.role(role)?,
                self.within(Code::E0204, value, -2, 2)? as i8,
            ))
        });
        let shows = raw.shows.iter().filter_map(|(criterion, value)| {
            Some((
                self.criterion(criterion)?,
                self.within(Code::E0204, value, -2, 2)? as i8,
            ))
        });
        let reply = raw.reply.as_ref().and_then(|reply| match reply.get_ref() {
            raw::Reply::Narrated => Some(Reply::Narrated),
            raw::Reply::Go(party) => {
                let party: Id = Spanned::new(reply.span(), party.clone());
                self.party(&party).map(Reply::Party)
            }
        });
        let next = self.next(&raw.next, of.map(|(_, scene)| scene), true);
        if next == Some(Next::Stay) && raw.reply.is_none() {
            self.sink
                .push(Diagnostic::new(Code::E0414, place).with("choice", id.get_ref().as_str()));
        }
        Some(Choice {
            id: id.get_ref().clone(),
            beat: of.map(|(beat, _)| beat),
            when: self.optional_when(raw.when.as_ref(), true),
            needs: self.optional_when(raw.needs.as_ref(), true),
            once: once.filter(|bit| *bit < limit::ONCE).map(|bit| bit as u8),
            acts: self.acts(&raw.acts),
            rating: self.within(Code::E0204, &raw.rating, -2, 2).unwrap_or(0) as i8,
            rated: rated.collect(),
            rated_by: rated_by.collect(),
            shows: shows.collect(),
            tells: self.told(&raw.tells),
            heard_by: raw.heard_by.as_ref().map(|ids| self.parties_of(ids)),
            fault: raw.fault.as_ref().map(|kind| *kind.get_ref()),
            repairs: fault_bits(&raw.repairs),
            reply,
            effects: self.effects(raw.effects.iter()),
            next: next?,
            remembers: 0,
            place,
            line: sources.line_column(place).0 as u32,
            panel: None,
        })
    }
}
