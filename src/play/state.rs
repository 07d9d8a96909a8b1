//! Everything that can change while a scenario is played: one fixed-size value, copied, compared
//! and hashed whole.
//!
//! Invariants: integers only; gauges within their ranges; two equal states go on alike.

use crate::curriculum::{Catalogue, Phase};
use crate::scenario::{
    Asks, BeatIx, EndingIx, PartyIx, Scenario, SceneIx, Watched,
    limit::{BEATS, COUNTERS, MUSTS, PAIRS, PARTIES},
};

/// Where one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In a beat.
    Beat(BeatIx),
    /// At an ending.
    Ending(EndingIx),
}

/// What is awaited next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Awaits {
    /// One's own words, before the choices show.
    Words,
    /// A choice.
    Choice,
    /// The answer to a task.
    Task,
    /// The compte rendu.
    Account,
    /// The self-rating.
    Rating,
    /// The decision one would take again.
    Redo,
    /// Nothing: it is over.
    Nothing,
    /// Nothing can be chosen: the scenario has a hole that a check missed. Unjudged.
    Stuck,
}

/// A duty's life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Duty {
    /// Not yet due.
    #[default]
    Idle,
    /// Due, with so many choices left.
    Due(u8),
    /// Done in time.
    Done,
    /// Not done in time.
    Missed,
}

/// The state of a play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// Where one is.
    pub at: Place,
    /// The scene one is in, or was in at the end.
    pub scene: SceneIx,
    /// What is awaited.
    pub awaits: Awaits,
    /// Answers given so far.
    pub turn: u16,
    /// Tension by party, 0 to 100.
    pub tension: [u8; PARTIES],
    /// Trust by party, 0 to 100.
    pub trust: [u8; PARTIES],
    /// Phase by party.
    pub phase: [Phase; PARTIES],
    /// Times each party was given the floor in this scene.
    pub heard: [u8; PARTIES],
    /// Glasl step by pair.
    pub glasl: [u8; PAIRS],
    /// Counters.
    pub counters: [u8; COUNTERS],
    /// Duties.
    pub musts: [Duty; MUSTS],
    /// The mediator's strain, 0 to 100.
    pub strain: u8,
    /// Danger, 0 to 3.
    pub danger: u8,
    /// Minutes of story since the scene began.
    pub minutes: u8,
    /// Percent of the last task.
    pub result: u8,
    /// Who is present, one bit a party.
    pub present: u8,
    /// Choices closed until the beat is left: own ones from bit 0, standing ones from bit 8.
    pub closed: u16,
    /// Minutes of story since the clock of the scenario.
    pub elapsed: u32,
    /// Facts known, one bit each.
    pub facts: u64,
    /// Choices closed for good, one bit each.
    pub once: u64,
    /// What is remembered, one bit each.
    pub remembered: u64,
    /// Beats left before, one bit each.
    pub seen: [u64; BEATS / 64],
    /// Scenes left before, one bit each.
    pub seen_scenes: u64,
    /// Endings reached, one bit each.
    pub endings: u32,
    /// Visits by beat, four bits each, at most 9.
    pub visits: [u8; BEATS / 2],
}

impl State {
    /// The state before anything is entered.
    pub(super) fn new(scenario: &Scenario, catalogue: &Catalogue) -> State {
        let mut state = State {
            at: Place::Beat(scenario[scenario.start].start),
            scene: scenario.start,
            awaits: Awaits::Choice,
            turn: 0,
            tension: [0; PARTIES],
            trust: [0; PARTIES],
            phase: [Phase::Calm; PARTIES],
            heard: [0; PARTIES],
            glasl: [0; PAIRS],
            counters: [0; COUNTERS],
            musts: [Duty::Idle; MUSTS],
            strain: scenario.strain,
            danger: scenario.danger,
            minutes: 0,
            result: 0,
            present: 0,
            closed: 0,
            elapsed: 0,
            facts: 0,
            once: 0,
            remembered: 0,
            seen: [0; BEATS / 64],
            seen_scenes: 0,
            endings: 0,
            visits: [0; BEATS / 2],
        };
        for (at, party) in scenario.parties.iter().enumerate() {
            if let Some(gauges) = party.gauges {
                state.tension[at] = gauges.tension;
                state.trust[at] = gauges.trust;
                state.phase[at] = super::tension::fresh_phase(&catalogue.model, gauges.tension);
            }
        }
        for (at, pair) in scenario.pairs.iter().enumerate() {
            state.glasl[at] = pair.glasl;
        }
        for (at, counter) in scenario.counters.iter().enumerate() {
            state.counters[at] = counter.start;
        }
        state
    }

    /// The beat one is in.
    pub fn beat(&self) -> Option<BeatIx> {
        match self.at {
            Place::Beat(beat) => Some(beat),
            Place::Ending(_) => None,
        }
    }

    /// The ending one has reached.
    pub fn ending(&self) -> Option<EndingIx> {
        match self.at {
            Place::Beat(_) => None,
            Place::Ending(ending) => Some(ending),
        }
    }

    /// Whether the party is there.
    pub fn is_present(&self, party: PartyIx) -> bool {
        self.present >> party.0 & 1 == 1
    }

    /// Whether the beat was left before.
    pub fn has_seen(&self, beat: BeatIx) -> bool {
        self.seen[beat.at() / 64] >> (beat.at() % 64) & 1 == 1
    }

    /// How many times the beat was entered, at most 9.
    pub fn visits(&self, beat: BeatIx) -> u8 {
        self.visits[beat.at() / 2] >> (4 * (beat.0 % 2)) & 0xf
    }

    pub(super) fn count_visit(&mut self, beat: BeatIx) -> u8 {
        let visits = (self.visits(beat) + 1).min(9);
        let shift = 4 * (beat.0 % 2);
        let cell = &mut self.visits[beat.at() / 2];
        *cell = *cell & !(0xf << shift) | visits << shift;
        visits
    }

    pub(super) fn mark_seen(&mut self, beat: BeatIx) {
        self.seen[beat.at() / 64] |= 1 << (beat.at() % 64);
    }

    /// Forgets what no condition of the scenario looks at, so that two states that go on alike
    /// compare equal. For walks; never recorded.
    pub fn forget_unwatched(&mut self, watched: &Watched) {
        self.turn = 0;
        self.visits = [0; BEATS / 2];
        self.seen_scenes = if watched.beats == [0; 8] {
            0
        } else {
            self.seen_scenes
        };
        for (seen, kept) in self.seen.iter_mut().zip(watched.beats) {
            *seen &= kept;
        }
        if !watched.minutes {
            self.minutes = 0;
        }
        if !watched.days {
            self.elapsed = 0;
        }
        if !watched.result {
            self.result = 0;
        }
        for (at, heard) in self.heard.iter_mut().enumerate() {
            if watched.heard >> at & 1 == 0 {
                *heard = 0;
            }
        }
    }

    /// The present party with gauges whose tension is highest, the first named among equals.
    pub fn tensest_present(&self, scenario: &Scenario) -> Option<PartyIx> {
        let mut tensest: Option<PartyIx> = None;
        for (at, party) in scenario.parties.iter().enumerate() {
            let here = PartyIx(at as u8);
            if party.gauges.is_some()
                && self.is_present(here)
                && tensest.is_none_or(|other| self.tension[at] > self.tension[other.at()])
            {
                tensest = Some(here);
            }
        }
        tensest
    }
}

/// What a beat awaits when it is entered.
pub(super) fn awaited_by(scenario: &Scenario, beat: BeatIx) -> Awaits {
    match &scenario[beat].asks {
        Asks::Choice { .. } if scenario[beat].say_first => Awaits::Words,
        Asks::Choice { .. } | Asks::Passage(_) => Awaits::Choice,
        Asks::Task { .. } => Awaits::Task,
    }
}
