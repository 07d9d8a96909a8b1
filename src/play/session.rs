//! One play in progress. `step` changes nothing; the journal accepts; `commit` cannot fail.

use super::advance::{advance, begin};
use super::happening::Happening;
use super::input::{Input, Rejected};
use super::state::State;
use super::{Answer, Story};
use crate::curriculum::Catalogue;
use crate::scenario::Scenario;
use std::sync::Arc;

/// What a play starts from: with its answers, everything needed to play it again.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The catalogue.
    pub catalogue: Arc<Catalogue>,
    /// Chance.
    pub seed: u64,
    /// What is allowed.
    pub rules: Rules,
}

/// What is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether one may go back (practice).
    pub rollback: bool,
}

impl Rules {
    /// Training.
    pub const PRACTICE: Rules = Rules { rollback: true };
    /// Certification.
    pub const EXAM: Rules = Rules { rollback: false };
}

impl Opening {
    /// The story that the transition function reads.
    pub fn story(&self) -> Story<'_> {
        Story {
            scenario: &self.scenario,
            catalogue: &self.catalogue,
            seed: self.seed,
        }
    }
}

/// An accepted answer, not yet committed.
#[derive(Clone, Copy, Debug)]
#[must_use = "a step does nothing until it is committed"]
pub struct Step<'a> {
    input: Input<'a>,
    after: State,
}

impl Step<'_> {
    /// The state it leads to.
    pub fn after(&self) -> &State {
        &self.after
    }
}

/// One play in progress.
#[derive(Clone, Debug)]
pub struct Session {
    opening: Opening,
    state: State,
    past: Vec<State>,
    happenings: Vec<Happening>,
}

impl Session {
    /// Enters the first beat.
    pub fn new(opening: Opening) -> Session {
        let mut happenings = Vec::with_capacity(256);
        let state = begin(&opening.story(), &mut |happening| {
            happenings.push(happening)
        });
        Session {
            opening,
            state,
            past: Vec::with_capacity(64),
            happenings,
        }
    }

    /// Plays kept answers again; says which one does not fit, from 0.
    pub fn resume<'a>(
        opening: Opening,
        answers: impl IntoIterator<Item = &'a Answer>,
    ) -> Result<Session, (usize, Rejected)> {
        let mut session = Session::new(opening);
        for (at, answer) in answers.into_iter().enumerate() {
            session.answer(answer).map_err(|rejected| (at, rejected))?;
        }
        Ok(session)
    }

    /// What the play starts from.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Where the play is.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What the last commit (or the opening) made happen.
    pub fn happenings(&self) -> &[Happening] {
        &self.happenings
    }

    /// How many answers one can go back.
    pub fn depth(&self) -> u16 {
        self.past.len() as u16
    }

    /// What that answer would lead to. Changes nothing, allocates nothing.
    pub fn step<'a>(&self, input: Input<'a>) -> Result<Step<'a>, Rejected> {
        let after = match input {
            Input::Back(turns) => self.earlier(turns)?,
            _ => {
                let mut after = self.state;
                advance(&self.opening.story(), &mut after, &input, &mut |_| {})?;
                after
            }
        };
        Ok(Step { input, after })
    }

    fn earlier(&self, turns: u16) -> Result<State, Rejected> {
        if !self.opening.rules.rollback {
            return Err(Rejected::NoWayBack);
        }
        let possible = self.past.len();
        let at = possible.checked_sub(turns as usize).filter(|_| turns > 0);
        at.map(|at| self.past[at]).ok_or(Rejected::TooFarBack {
            possible: possible as u16,
        })
    }

    /// Takes an accepted step; what happened is returned and stays readable.
    pub fn commit(&mut self, step: Step<'_>) -> &[Happening] {
        self.happenings.clear();
        if let Input::Back(turns) = step.input {
            self.past
                .truncate(self.past.len().saturating_sub(turns as usize));
            self.happenings.push(Happening::WentBack {
                turn: step.after.turn,
            });
        } else {
            let mut replayed = self.state;
            let happenings = &mut self.happenings;
            let story = self.opening.story();
            let accepted = advance(&story, &mut replayed, &step.input, &mut |it| {
                happenings.push(it)
            });
            debug_assert!(
                accepted.is_ok(),
                "a step is committed to the session that made it"
            );
            self.past.push(self.state);
        }
        self.state = step.after;
        &self.happenings
    }

    /// Reads, steps and commits at once, where nothing is to be kept.
    pub fn answer(&mut self, answer: &Answer) -> Result<&[Happening], Rejected> {
        let input = Input::read(answer, &self.opening.scenario, &self.state)?;
        let step = self.step(input)?;
        Ok(self.commit(step))
    }
}
