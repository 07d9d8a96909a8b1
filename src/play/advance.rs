//! The one transition function: a state and an answer give the next state, in the order of
//! format 1, section 3. The numbers in the comments are those of its steps.
//!
//! Invariants: nothing is allocated; a refused answer changes nothing; every loop is bounded.

use super::chance::{Purpose, draw};
use super::condition::holds;
use super::happening::{Ground, Happening};
use super::input::{Input, Rejected};
use super::offer::{anything_offered, is_offered};
use super::state::{Awaits, Duty, Place, State, awaited_by};
use super::{Story, effect, task, tension};
use crate::scenario::{
    Act, Asks, Beat, BeatIx, Choice, ChoiceIx, EndingIx, Hearer, MustIx, NeverIx, Next, PartyIx,
    Scenario, SceneIx,
};

/// Most passages in one step; the check refuses cycles, so this is never met.
const MOST_PASSAGES: u16 = 1024;

/// Plays one answer; what happens goes to `sink`. `Back` is the session's.
pub fn advance(
    story: &Story<'_>,
    state: &mut State,
    input: &Input<'_>,
    sink: &mut impl FnMut(Happening),
) -> Result<(), Rejected> {
    let mut play = Play {
        story,
        sink,
        drawn: 0,
    };
    match (input, state.awaits) {
        (Input::Choose(choice), Awaits::Choice | Awaits::Task) => play.choose(state, *choice)?,
        (Input::Timeout, Awaits::Choice) => play.time_out(state)?,
        (Input::Words(_), Awaits::Words) => {
            state.awaits = Awaits::Choice;
            if let Some(beat) = state.beat() {
                (play.sink)(Happening::Spoke(beat));
            }
        }
        (Input::Read(_) | Input::Place(_) | Input::Give(_), Awaits::Task) => {
            play.work(state, input)?
        }
        (Input::Keep(kept), Awaits::Account) => {
            refuse_unproposed(story.scenario, state, *kept)?;
            state.awaits = Awaits::Rating;
            (play.sink)(Happening::Accounted);
        }
        (Input::Rate(_), Awaits::Rating) => {
            state.awaits = Awaits::Redo;
            (play.sink)(Happening::Rated);
        }
        (Input::Redo(beat, _), Awaits::Redo) => {
            state.awaits = Awaits::Nothing;
            (play.sink)(Happening::Redid(*beat));
        }
        (_, awaited) => return Err(Rejected::NotAwaited(awaited)),
    }
    state.turn = state.turn.saturating_add(1);
    Ok(())
}

/// Enters the first scene.
pub fn begin(story: &Story<'_>, sink: &mut impl FnMut(Happening)) -> State {
    let mut state = State::new(story.scenario, story.catalogue);
    let mut play = Play {
        story,
        sink,
        drawn: 0,
    };
    play.open_scene(&mut state, story.scenario.start);
    play.arrive(&mut state);
    state
}

fn refuse_unproposed(scenario: &Scenario, state: &State, kept: u64) -> Result<(), Rejected> {
    let statements = scenario
        .account
        .as_ref()
        .map_or(&[][..], |account| &account.statements);
    for (at, statement) in statements.iter().enumerate() {
        if kept >> at & 1 == 1 && !holds(scenario, state, &statement.when) {
            return Err(Rejected::NotProposed(statement.id.clone()));
        }
    }
    Ok(())
}

/// The facts among those a choice tells that reach a wrong ear, with the first such hearer.
///
/// `frozen` is the state in which the choice is offered.
pub fn breaches<'s>(
    scenario: &'s Scenario,
    frozen: &'s State,
    choice: &'s Choice,
) -> impl Iterator<Item = (crate::scenario::FactIx, PartyIx)> + 's {
    let hearers = choice
        .heard_by
        .map_or(frozen.present, |some| some & frozen.present);
    choice.tells.iter().filter_map(move |fact| {
        let row = &scenario[*fact];
        let wrong = |party: &PartyIx| {
            hearers >> party.0 & 1 == 1
                && row.owner != Some(*party)
                && !scenario[*party].bound_to_secrecy()
                && !released(scenario, frozen, *fact, Hearer::Party(*party))
        };
        let first = (0..scenario.parties.len() as u8).map(PartyIx).find(wrong);
        first.filter(|_| row.private).map(|hearer| (*fact, hearer))
    })
}

/// Whether the fact may be told to that hearer (or to all) now.
pub fn released(
    scenario: &Scenario,
    state: &State,
    fact: crate::scenario::FactIx,
    to: Hearer,
) -> bool {
    let mut entries = scenario[fact].released.iter();
    entries.any(|(hearer, when)| {
        (*hearer == to || *hearer == Hearer::All) && holds(scenario, state, when)
    })
}

/// The prohibitions that a choice falls under in `frozen`.
pub fn forbidden<'s>(
    scenario: &'s Scenario,
    frozen: &'s State,
    acts: &'s [Act],
) -> impl Iterator<Item = NeverIx> + 's {
    (0..scenario.nevers.len() as u8)
        .map(NeverIx)
        .filter(move |never| {
            let row = &scenario[*never];
            acts.iter().any(|act| row.acts.contains(&act.technique()))
                && holds(scenario, frozen, &row.when)
        })
}

struct Play<'p, S> {
    story: &'p Story<'p>,
    sink: &'p mut S,
    drawn: u16,
}

impl<S: FnMut(Happening)> Play<'_, S> {
    fn scenario(&self) -> &Scenario {
        self.story.scenario
    }

    fn choose(&mut self, state: &mut State, taken: ChoiceIx) -> Result<(), Rejected> {
        let scenario = self.story.scenario;
        let Some(choice) = scenario.choices.get(taken.at()) else {
            return Err(Rejected::UnknownChoice(taken.0.to_string()));
        };
        if !is_offered(scenario, state, taken) {
            return Err(Rejected::NotOffered(choice.id.clone()));
        }
        let frozen = *state; // 1
        (self.sink)(Happening::Chosen(taken));
        self.remember(state, &frozen, choice); // 2
        tension::act(
            scenario,
            self.story.catalogue,
            &frozen,
            state,
            &choice.acts,
            self.sink,
        ); // 3
        self.judge(&frozen, choice); // 4
        effect::apply(scenario, state, &choice.effects, self.sink); // 5
        tension::settle(scenario, self.story.catalogue, state, self.sink); // 6
        tension::turn_phases(scenario, self.story.catalogue, state, self.sink);
        if choice.reply.is_some() {
            (self.sink)(Happening::Replied(taken)); // 7
        }
        self.count_towards_duties(state, &choice.acts, true);
        let stays = !self.go(state, &choice.next); // 8
        if stays {
            let bit = scenario.standing_rank(taken).map_or_else(
                || taken.0 - scenario[choice.beat.unwrap_or(BeatIx(0))].own().start,
                |rank| 8 + u16::from(rank),
            );
            state.closed |= 1 << bit; // 9
            self.see_whether_stuck(state);
        } else {
            self.arrive(state); // 11
        }
        Ok(())
    }

    /// What conditions may ask of the past becomes true before anything else moves.
    fn remember(&self, state: &mut State, frozen: &State, choice: &Choice) {
        state.remembered |= choice.remembers;
        if let Some(bit) = choice.once {
            state.once |= 1 << bit;
        }
        self.give_floor(state, frozen, &choice.acts);
    }

    fn give_floor(&self, state: &mut State, frozen: &State, acts: &[Act]) {
        for act in acts {
            if !self.story.catalogue[act.technique()].gives_floor {
                continue;
            }
            let reached = act.reaches(frozen.present);
            for (at, heard) in state.heard.iter_mut().enumerate() {
                *heard = heard.saturating_add(reached >> at & 1);
            }
        }
    }

    fn judge(&mut self, frozen: &State, choice: &Choice) {
        let scenario = self.story.scenario;
        if let Some((fact, hearer)) = breaches(scenario, frozen, choice).next() {
            let kind = crate::scenario::Fault::Confidence;
            (self.sink)(Happening::Faulted {
                kind,
                ground: Ground::Breach { fact, hearer },
            });
        }
        if let Some(kind) = choice.fault {
            (self.sink)(Happening::Faulted {
                kind,
                ground: Ground::Choice,
            });
        }
        self.judge_acts(frozen, &choice.acts);
        if choice.repairs != 0 {
            (self.sink)(Happening::Repaired(choice.repairs));
        }
    }

    fn judge_acts(&mut self, frozen: &State, acts: &[Act]) {
        for never in forbidden(self.story.scenario, frozen, acts) {
            let kind = self.story.scenario[never].fault;
            (self.sink)(Happening::Faulted {
                kind,
                ground: Ground::Never(never),
            });
        }
    }

    /// A duty is done by its acts, or draws nearer to being missed with every other choice.
    fn count_towards_duties(&mut self, state: &mut State, acts: &[Act], is_choice: bool) {
        for at in 0..self.scenario().musts.len() {
            let Duty::Due(left) = state.musts[at] else {
                continue;
            };
            let must = MustIx(at as u8);
            if acts
                .iter()
                .any(|act| self.scenario()[must].acts.contains(&act.technique()))
            {
                state.musts[at] = Duty::Done;
                (self.sink)(Happening::Done(must));
            } else if is_choice && left <= 1 {
                self.miss(state, must);
            } else if is_choice {
                state.musts[at] = Duty::Due(left - 1);
            }
        }
    }

    fn miss(&mut self, state: &mut State, must: MustIx) {
        state.musts[must.at()] = Duty::Missed;
        (self.sink)(Happening::Missed(must));
        if let Some(kind) = self.scenario()[must].fault {
            (self.sink)(Happening::Faulted {
                kind,
                ground: Ground::Must(must),
            });
        }
    }

    fn time_out(&mut self, state: &mut State) -> Result<(), Rejected> {
        let scenario = self.story.scenario;
        let beat = state.beat().ok_or(Rejected::NoTimer)?;
        let next = scenario[beat].timeout.as_ref().ok_or(Rejected::NoTimer)?;
        (self.sink)(Happening::TimedOut(beat));
        if self.go(state, next) {
            self.arrive(state);
        }
        Ok(())
    }

    fn work(&mut self, state: &mut State, input: &Input<'_>) -> Result<(), Rejected> {
        let scenario = self.story.scenario;
        let Some(beat) = state.beat() else {
            return Err(Rejected::NotAwaited(state.awaits));
        };
        let Asks::Task {
            task,
            effects,
            next,
            ..
        } = &scenario[beat].asks
        else {
            return Err(Rejected::NotAwaited(state.awaits));
        };
        let (mark, remembers) = task::mark(scenario, task, input)?;
        let frozen = *state; // 1
        state.remembered |= remembers | task.remembers;
        self.give_floor(state, &frozen, &task.acts);
        tension::act(
            scenario,
            self.story.catalogue,
            &frozen,
            state,
            &task.acts,
            self.sink,
        ); // 3
        self.judge_acts(&frozen, &task.acts);
        state.result = mark.percent();
        (self.sink)(Happening::Worked {
            beat,
            right: mark.right,
            total: mark.total,
        });
        effect::apply(scenario, state, effects, self.sink);
        tension::settle(scenario, self.story.catalogue, state, self.sink); // 6
        tension::turn_phases(scenario, self.story.catalogue, state, self.sink);
        self.count_towards_duties(state, &task.acts, false);
        self.go(state, next); // 8
        self.arrive(state); // 11
        Ok(())
    }

    /// Follows `next`; true unless it stays.
    fn go(&mut self, state: &mut State, next: &Next) -> bool {
        let scenario = self.story.scenario;
        let mut next = next;
        for _ in 0..MOST_PASSAGES {
            let target = self.resolve(state, next);
            let from = state.scene;
            match target {
                Next::Stay | Next::Route(..) | Next::Draw(_) => return false,
                _ => self.leave(state),
            }
            match *target {
                Next::Beat(beat) => self.enter_beat(state, beat),
                Next::Scene(scene) => {
                    state.seen_scenes |= 1 << from.0;
                    self.open_scene(state, scene);
                }
                Next::Ending(ending) => {
                    state.seen_scenes |= 1 << from.0;
                    self.end(state, ending);
                    return true;
                }
                Next::Stay | Next::Route(..) | Next::Draw(_) => return false,
            }
            match state.beat().map(|beat| &scenario[beat].asks) {
                Some(Asks::Passage(onward)) => next = onward,
                _ => return true,
            }
        }
        true
    }

    fn resolve<'n>(&mut self, state: &State, next: &'n Next) -> &'n Next {
        match next {
            Next::Route(arms, otherwise) => {
                let arm = arms
                    .iter()
                    .find(|(when, _)| holds(self.story.scenario, state, when));
                self.resolve(state, arm.map_or(&**otherwise, |(_, next)| next))
            }
            Next::Draw(arms) => {
                let of: u32 = arms.iter().map(|(weight, _)| u32::from(*weight)).sum();
                let got = draw(
                    self.story.seed,
                    Purpose::Draw { rank: self.drawn },
                    state.turn,
                    of,
                );
                self.drawn += 1;
                (self.sink)(Happening::Drew { of, got });
                let mut left = got;
                for (weight, next) in arms {
                    if left < u32::from(*weight) {
                        return self.resolve(state, next);
                    }
                    left -= u32::from(*weight);
                }
                &Next::Stay
            }
            simple => simple,
        }
    }

    fn leave(&self, state: &mut State) {
        if let Some(beat) = state.beat() {
            state.mark_seen(beat); // 10
        }
        state.closed = 0;
    }

    fn open_scene(&mut self, state: &mut State, scene: SceneIx) {
        let scenario = self.story.scenario;
        let row = &scenario[scene];
        (self.sink)(Happening::SceneOpened {
            scene,
            after: row.after,
        });
        if row.after > 0 {
            state.elapsed = state.elapsed.saturating_add(row.after);
            tension::relax(scenario, self.story.catalogue, state, row.after, self.sink);
        }
        state.scene = scene;
        state.minutes = 0;
        state.heard = Default::default();
        state.present = row.present;
        self.enter_beat(state, row.start);
    }

    fn enter_beat(&mut self, state: &mut State, beat: BeatIx) {
        let scenario = self.story.scenario;
        let row: &Beat = &scenario[beat];
        state.at = Place::Beat(beat);
        state.awaits = awaited_by(scenario, beat);
        let visit = state.count_visit(beat);
        (self.sink)(Happening::Entered { beat, visit });
        effect::apply(scenario, state, &row.enter, self.sink);
        tension::turn_phases(scenario, self.story.catalogue, state, self.sink);
        for line in row.lines.clone().map(crate::scenario::LineIx) {
            if holds(scenario, state, &scenario[line].when) {
                (self.sink)(Happening::Line(line));
            }
        }
    }

    fn end(&mut self, state: &mut State, ending: EndingIx) {
        state.at = Place::Ending(ending);
        state.endings |= 1 << ending.0;
        state.awaits = if self.scenario().account.is_some() {
            Awaits::Account
        } else {
            Awaits::Rating
        };
        (self.sink)(Happening::Ended(ending));
    }

    /// A beat that asks something, or an ending, has been reached: duties fall due, or are missed
    /// at an ending when at least one choice was taken since.
    fn arrive(&mut self, state: &mut State) {
        // The first scene may open on passages.
        if let Some(Asks::Passage(next)) = state.beat().map(|beat| &self.story.scenario[beat].asks)
        {
            self.go(state, next);
        }
        for at in 0..self.scenario().musts.len() {
            let must = MustIx(at as u8);
            match state.musts[at] {
                Duty::Idle if holds(self.scenario(), state, &self.scenario()[must].when) => {
                    state.musts[at] = Duty::Due(self.scenario()[must].within);
                    (self.sink)(Happening::Due(must));
                }
                Duty::Due(left)
                    if state.ending().is_some() && left < self.scenario()[must].within =>
                {
                    self.miss(state, must);
                }
                _ => {}
            }
        }
        self.see_whether_stuck(state);
    }

    fn see_whether_stuck(&mut self, state: &mut State) {
        let Some(beat) = state.beat() else { return };
        let asks = matches!(state.awaits, Awaits::Choice | Awaits::Words);
        if asks && !anything_offered(self.scenario(), state) {
            state.awaits = Awaits::Stuck;
            (self.sink)(Happening::Stuck(beat));
        }
    }
}
