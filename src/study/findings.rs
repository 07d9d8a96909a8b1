//! What a walk tells: exits that can all close, moves never offered, keys that contradict
//! themselves, paths with too little evidence. Each with the answers that lead there.

use super::walk::Walk;
use crate::assess::{Scale, scale, value};
use crate::curriculum::{Catalogue, MAX_CRITERIA, RoleIx};
use crate::play::{Awaits, Duty, Input, State, Story, breaches, forbidden, holds, offers};
use crate::scenario::{Act, Asks, BeatIx, Choice, ChoiceIx, MustIx, Next, Scenario};
use crate::source::{Code, Diagnostic, Diagnostics, Place};
use std::collections::BTreeSet;

/// Reports everything that single states of the walk tell.
pub fn report(story: &Story<'_>, role: RoleIx, walk: &Walk, sink: &Diagnostics) {
    let mut seen = Seen::new(story, role, walk, sink);
    for at in 0..walk.nodes.len() as u32 {
        seen.look(at);
    }
    seen.report_never_met();
}

struct Seen<'s> {
    story: &'s Story<'s>,
    role: RoleIx,
    walk: &'s Walk,
    sink: &'s Diagnostics,
    told: BTreeSet<(Code, usize, usize)>,
    offered: Vec<bool>,
    reached: Vec<bool>,
    separates: Vec<bool>,
    decided: Vec<bool>,
    arms: Vec<Vec<bool>>,
    armed: u8,
    applied: u8,
}

impl<'s> Seen<'s> {
    fn new(story: &'s Story<'s>, role: RoleIx, walk: &'s Walk, sink: &'s Diagnostics) -> Seen<'s> {
        let scenario = story.scenario;
        Seen {
            story,
            role,
            walk,
            sink,
            told: BTreeSet::new(),
            offered: vec![false; scenario.choices.len()],
            reached: vec![false; scenario.beats.len()],
            separates: vec![false; scenario.beats.len()],
            decided: vec![false; scenario.beats.len()],
            arms: scenario
                .choices
                .iter()
                .map(|choice| vec![false; choice.rated.len()])
                .collect(),
            armed: 0,
            applied: 0,
        }
    }

    /// A fault told once for `what`, with the path to the node where it was first met.
    fn tell(
        &mut self,
        code: Code,
        what: (usize, usize),
        node: u32,
        place: Place,
    ) -> Option<Diagnostic> {
        self.told.insert((code, what.0, what.1)).then(|| {
            let path = self.walk.written(self.story.scenario, node);
            Diagnostic::new(code, place).with("path", path)
        })
    }

    fn look(&mut self, node: u32) {
        let scenario = self.story.scenario;
        let state = &self.walk.nodes[node as usize].state;
        for at in 0..scenario.musts.len() {
            self.armed |= u8::from(state.musts[at] != Duty::Idle) << at;
        }
        let Some(beat) = state.beat() else { return };
        self.reached[beat.at()] = true;
        if !matches!(state.awaits, Awaits::Choice | Awaits::Task | Awaits::Stuck) {
            return;
        }
        let offered = offers(scenario, state);
        let standing = (0..scenario.standing_count()).map(|rank| scenario.standing(rank));
        let own = scenario[beat].own().map(ChoiceIx);
        let open: Vec<ChoiceIx> = own
            .chain(standing)
            .filter(|choice| offered.has(scenario, state, *choice))
            .collect();
        self.look_at_exits(node, state, beat, &open);
        self.look_at_duties(node, state, beat, &open);
        if let Asks::Task { task, .. } = &scenario[beat].asks {
            let broken = forbidden(scenario, state, &task.acts);
            self.applied |= broken.fold(0, |bits, never| bits | 1 << never.0);
        }
        for choice in open {
            self.offered[choice.at()] = true;
            self.look_at_choice(node, state, choice);
        }
        if !scenario[beat].own().is_empty() {
            self.look_at_scale(node, state, beat);
        }
    }

    fn look_at_exits(&mut self, node: u32, state: &State, beat: BeatIx, open: &[ChoiceIx]) {
        let scenario = self.story.scenario;
        let row = &scenario[beat];
        let own = open.iter().any(|choice| scenario[*choice].beat.is_some());
        if matches!(row.asks, Asks::Choice { .. })
            && !own
            && row.timeout.as_ref().is_none_or(Next::stays)
            && state.awaits != Awaits::Words
            && let Some(fault) = self.tell(Code::E0506, (beat.at(), 0), node, row.place)
        {
            self.sink.push(fault.with("name", row.id.as_str()));
        }
    }

    fn look_at_duties(&mut self, node: u32, state: &State, beat: BeatIx, open: &[ChoiceIx]) {
        let scenario = self.story.scenario;
        for at in 0..scenario.musts.len() {
            let row = &scenario[MustIx(at as u8)];
            // Only where it has just fallen due: later, another beat may have been the chance.
            if state.musts[at] != Duty::Due(row.within) {
                continue;
            }
            let does = |acts: &[Act]| acts.iter().any(|act| row.acts.contains(&act.technique()));
            let task = match &scenario[beat].asks {
                Asks::Task { task, .. } => does(&task.acts),
                _ => false,
            };
            if !task
                && !open.iter().any(|choice| does(&scenario[*choice].acts))
                && let Some(fault) = self.tell(Code::E0510, (at, beat.at()), node, row.place)
            {
                self.sink.push(fault.with("name", row.id.as_str()));
            }
        }
    }

    fn look_at_choice(&mut self, node: u32, state: &State, choice: ChoiceIx) {
        let scenario = self.story.scenario;
        let row: &Choice = &scenario[choice];
        let key = value::rating(self.story, self.role, state, row);
        let arm = row
            .rated
            .iter()
            .position(|(when, _)| holds(scenario, state, when));
        if let Some(arm) = arm {
            self.arms[choice.at()][arm] = true;
        }
        for never in forbidden(scenario, state, &row.acts) {
            self.applied |= 1 << never.0;
        }
        let id = row.id.as_str();
        if key > 0 && breaches(scenario, state, row).next().is_some() {
            let fault = self.tell(Code::E0601, (choice.at(), 0), node, row.place);
            self.sink
                .extend(fault.map(|fault| fault.with("choice", id)));
        }
        if key > 0 && forbidden(scenario, state, &row.acts).next().is_some() {
            let fault = self.tell(Code::E0603, (choice.at(), 0), node, row.place);
            self.sink
                .extend(fault.map(|fault| fault.with("choice", id)));
        }
        for fact in row
            .tells
            .iter()
            .filter(|fact| state.facts >> fact.0 & 1 == 0)
        {
            let fault = self.tell(Code::E0613, (choice.at(), fact.at()), node, row.place);
            let name = scenario[*fact].id.as_str();
            self.sink
                .extend(fault.map(|fault| fault.with("choice", id).with("name", name)));
        }
        let marks = value::of_acts(self.story, self.role, state, &row.acts);
        for (at, mark) in marks.into_iter().enumerate() {
            let replaced = row
                .shows
                .iter()
                .any(|(criterion, _)| criterion.0 as usize == at);
            if mark.signum() * key.signum() < 0 && !replaced {
                let fault = self.tell(Code::W0606, (choice.at(), at), node, row.place);
                let criterion = self.criterion(at);
                self.sink.extend(
                    fault.map(|fault| fault.with("choice", id).with("criterion", criterion)),
                );
            }
        }
    }

    fn look_at_scale(&mut self, node: u32, state: &State, beat: BeatIx) {
        let scenario = self.story.scenario;
        let scale: Scale = scale(self.story, self.role, state, beat);
        self.decided[beat.at()] = true;
        let criteria = 0..MAX_CRITERIA;
        self.separates[beat.at()] |=
            scale.contested || criteria.clone().any(|at| scale.available(at) > 0);
        for at in criteria.filter(|at| scale.high[*at] < 0) {
            let own = scenario[beat].own().start;
            let best = ChoiceIx(own + scale.strongest.trailing_zeros() as u16);
            let row = &scenario[best];
            let fault = self.tell(Code::E0604, (best.at(), at), node, row.place);
            let criterion = self.criterion(at);
            self.sink.extend(fault.map(|fault| {
                let fault = fault
                    .with("choice", row.id.as_str())
                    .with("criterion", criterion);
                fault.with("value", scale.high[at])
            }));
        }
    }

    /// A bounded walk that met everything needs no word; one that did not says how far it went.
    fn report_bound(&self) {
        let scenario = self.story.scenario;
        let asks = |at: usize| !matches!(scenario.beats[at].asks, Asks::Passage(_));
        let beats = self
            .reached
            .iter()
            .enumerate()
            .all(|(at, met)| *met || !asks(at));
        if !beats || self.offered.iter().any(|met| !met) {
            let fault = Diagnostic::new(Code::W0509, scenario[scenario.start].place);
            self.sink.push(fault.with("states", self.walk.nodes.len()));
        }
    }

    fn criterion(&self, at: usize) -> &'s str {
        let catalogue: &'s Catalogue = self.story.catalogue;
        catalogue.criteria.get(at).map_or("", String::as_str)
    }

    /// What no state met. Said only of an exact walk: a bounded one may have missed it.
    fn report_never_met(&self) {
        let scenario: &Scenario = self.story.scenario;
        for (at, beat) in scenario.beats.iter().enumerate() {
            if self.decided[at] && !self.separates[at] {
                let fault = Diagnostic::new(Code::W0620, beat.place);
                self.sink.push(fault.with("name", beat.id.as_str()));
            }
        }
        if !self.walk.exact {
            self.report_bound();
            return;
        }
        for (at, choice) in scenario.choices.iter().enumerate() {
            let choice_id = choice.id.as_str();
            if !self.offered[at] {
                let reached = choice.beat.is_none_or(|beat| self.reached[beat.at()]);
                if reached {
                    let fault = Diagnostic::new(Code::W0507, choice.place);
                    self.sink.push(fault.with("choice", choice_id));
                }
                continue;
            }
            if self.arms[at].iter().any(|used| !used) {
                let fault = Diagnostic::new(Code::W0513, choice.place);
                self.sink.push(fault.with("choice", choice_id));
            }
        }
        for (at, beat) in scenario.beats.iter().enumerate() {
            let asks = !matches!(beat.asks, Asks::Passage(_));
            if asks && !self.reached[at] {
                let fault = Diagnostic::new(Code::W0508, beat.place);
                self.sink.push(fault.with("name", beat.id.as_str()));
            }
        }
        for (at, must) in scenario.musts.iter().enumerate() {
            if self.armed >> at & 1 == 0 {
                let fault = Diagnostic::new(Code::W0511, must.place);
                self.sink.push(fault.with("name", must.id.as_str()));
            }
        }
        for (at, never) in scenario.nevers.iter().enumerate() {
            if self.applied >> at & 1 == 0 {
                let fault = Diagnostic::new(Code::W0512, never.place);
                self.sink.push(fault.with("name", never.id.as_str()));
            }
        }
    }
}

/// The own choice that an input takes, if it takes one that leaves.
pub fn decision(scenario: &Scenario, input: &Input<'_>) -> Option<ChoiceIx> {
    match input {
        Input::Choose(choice)
            if scenario[*choice].beat.is_some() && !scenario[*choice].next.stays() =>
        {
            Some(*choice)
        }
        _ => None,
    }
}
