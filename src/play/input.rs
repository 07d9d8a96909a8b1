//! An answer as play takes it: indices, fixed size, no allocation. Words are borrowed: they change
//! no state.

use super::answer::Answer;
use super::state::{Awaits, State};
use crate::scenario::{Asks, BeatIx, ChoiceIx, Person, Scenario, Task, Work, limit};

/// What is placed, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// Items by rank.
    pub items: [u8; limit::ITEMS],
    /// How many.
    pub count: u8,
}

impl Placed {
    /// The items, in order.
    pub fn order(&self) -> &[u8] {
        &self.items[..(self.count as usize).min(limit::ITEMS)]
    }
}

/// No answer, nobody, no slot.
pub const NONE: u8 = u8::MAX;

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input<'a> {
    /// An own choice or a standing act.
    Choose(ChoiceIx),
    /// Time ran out.
    Timeout,
    /// So many answers back.
    Back(u16),
    /// One's own words.
    Words(&'a str),
    /// The part given to each question, or [`NONE`].
    Read([u8; limit::ASKS]),
    /// Items in order.
    Place(Placed),
    /// Person and slot by job, or [`NONE`].
    Give([(u8, u8); limit::ITEMS]),
    /// Statements kept, one bit each.
    Keep(u64),
    /// A number from 1 to 4 by target.
    Rate([u8; limit::TARGETS]),
    /// A decision to take again, and why.
    Redo(BeatIx, &'a str),
}

/// Why an answer is not taken. Nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejected {
    /// No choice of that id is offered here.
    UnknownChoice(String),
    /// The choice exists here but is not offered now.
    NotOffered(String),
    /// Something else is awaited.
    NotAwaited(Awaits),
    /// There is no timer here.
    NoTimer,
    /// These rules do not allow going back.
    NoWayBack,
    /// There are not that many answers to go back.
    TooFarBack {
        /// How many there are.
        possible: u16,
    },
    /// The id names nothing in this task, compte rendu, or list of targets.
    UnknownName(String),
    /// The same item, job or question twice.
    Twice(String),
    /// More jobs for one person than the task allows.
    TooMany(String),
    /// A target without a number from 1 to 4.
    BadRating(String),
    /// A slot is due, or none is.
    BadSlot(String),
    /// The statement is not proposed on this path.
    NotProposed(String),
}

impl<'a> Input<'a> {
    /// The input that `answer` means in `state`.
    pub fn read(
        answer: &'a Answer,
        scenario: &Scenario,
        state: &State,
    ) -> Result<Input<'a>, Rejected> {
        let input = match answer {
            Answer::Choose(id) => Input::Choose(choice(scenario, state, id)?),
            Answer::Timeout => Input::Timeout,
            Answer::Back(turns) => Input::Back(*turns),
            Answer::Words(text) => Input::Words(text),
            Answer::Redo(beat, why) => {
                let known = scenario
                    .beat(beat)
                    .ok_or_else(|| Rejected::UnknownName(beat.clone()))?;
                Input::Redo(known, why)
            }
            Answer::Keep(kept) => {
                let statements = scenario
                    .account
                    .as_ref()
                    .map_or(&[][..], |account| &account.statements);
                let mut bits = 0;
                for id in kept {
                    let at = find(statements.iter().map(|row| row.id.as_str()), id)?;
                    bits |= 1_u64 << at;
                }
                Input::Keep(bits)
            }
            Answer::Rate(given) => rate(scenario, given)?,
            Answer::Read(given) => {
                let (Work::Read { document, asks }, _) = work(scenario, state)? else {
                    return Err(Rejected::NotAwaited(state.awaits));
                };
                let mut parts = [NONE; limit::ASKS];
                for (ask, part) in given {
                    let ask = find(asks.iter().map(|row| row.id.as_str()), ask)?;
                    let part = find(scenario[*document].parts.iter().map(String::as_str), part)?;
                    parts[ask as usize] = part;
                }
                Input::Read(parts)
            }
            Answer::Place(given) => {
                let (Work::Arrange { items, .. }, _) = work(scenario, state)? else {
                    return Err(Rejected::NotAwaited(state.awaits));
                };
                let mut placed = Placed::default();
                for id in given {
                    let item = find(items.iter().map(|row| row.id.as_str()), id)?;
                    if placed.order().contains(&item) {
                        return Err(Rejected::Twice(id.clone()));
                    }
                    placed.items[placed.count as usize] = item;
                    placed.count += 1;
                }
                Input::Place(placed)
            }
            Answer::Give(given) => {
                let (
                    Work::Assign {
                        people,
                        slots,
                        jobs,
                        ..
                    },
                    _,
                ) = work(scenario, state)?
                else {
                    return Err(Rejected::NotAwaited(state.awaits));
                };
                let mut shares = [(NONE, NONE); limit::ITEMS];
                for (job, (person, slot)) in given {
                    let job = find(jobs.iter().map(|row| row.id.as_str()), job)?;
                    let who = find(people.iter().map(|row| person_id(scenario, *row)), person)?;
                    let when = match (slots.is_empty(), slot.is_empty()) {
                        (true, true) => NONE,
                        (false, false) => find(slots.iter().map(String::as_str), slot)?,
                        _ => return Err(Rejected::BadSlot(slot.clone())),
                    };
                    shares[job as usize] = (who, when);
                }
                Input::Give(shares)
            }
        };
        Ok(input)
    }

    /// The answer that this input is, by id. The inverse of [`Input::read`].
    pub fn answer(&self, scenario: &Scenario, state: &State) -> Answer {
        match *self {
            Input::Choose(choice) => Answer::Choose(scenario[choice].id.clone()),
            Input::Timeout => Answer::Timeout,
            Input::Back(turns) => Answer::Back(turns),
            Input::Words(text) => Answer::Words(text.to_owned()),
            Input::Redo(beat, why) => Answer::Redo(scenario[beat].id.clone(), why.to_owned()),
            Input::Keep(bits) => {
                let statements = scenario
                    .account
                    .as_ref()
                    .map_or(&[][..], |account| &account.statements);
                let kept = statements
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| bits >> at & 1 == 1);
                Answer::Keep(kept.map(|(_, row)| row.id.clone()).collect())
            }
            Input::Rate(given) => {
                let rows = scenario.head.target_ids.iter().zip(given);
                Answer::Rate(rows.map(|(id, value)| (id.clone(), value)).collect())
            }
            Input::Read(parts) => match work(scenario, state) {
                Ok((Work::Read { document, asks }, _)) => {
                    let rows = asks.iter().zip(parts).filter(|(_, part)| *part != NONE);
                    let named = |part: u8| scenario[*document].parts[part as usize].clone();
                    Answer::Read(
                        rows.map(|(ask, part)| (ask.id.clone(), named(part)))
                            .collect(),
                    )
                }
                _ => Answer::Read(std::collections::BTreeMap::new()),
            },
            Input::Place(placed) => match work(scenario, state) {
                Ok((Work::Arrange { items, .. }, _)) => Answer::Place(
                    placed
                        .order()
                        .iter()
                        .map(|at| items[*at as usize].id.clone())
                        .collect(),
                ),
                _ => Answer::Place(Vec::new()),
            },
            Input::Give(shares) => match work(scenario, state) {
                Ok((
                    Work::Assign {
                        people,
                        slots,
                        jobs,
                        ..
                    },
                    _,
                )) => {
                    let rows = jobs.iter().zip(shares).filter(|(_, (who, _))| *who != NONE);
                    let named = |(who, slot): (u8, u8)| {
                        let slot = slots.get(slot as usize).cloned().unwrap_or_default();
                        (person_id(scenario, people[who as usize]).to_owned(), slot)
                    };
                    Answer::Give(
                        rows.map(|(job, share)| (job.id.clone(), named(share)))
                            .collect(),
                    )
                }
                _ => Answer::Give(std::collections::BTreeMap::new()),
            },
        }
    }
}

/// The id of someone who can take a job.
pub fn person_id(scenario: &Scenario, person: Person) -> &str {
    match person {
        Person::Party(party) => &scenario[party].id,
        Person::Mediator => "mediator",
    }
}

/// The task awaited.
pub fn work<'s>(scenario: &'s Scenario, state: &State) -> Result<(&'s Work, &'s Task), Rejected> {
    match state.beat().map(|beat| &scenario[beat].asks) {
        Some(Asks::Task { task, .. }) if state.awaits == Awaits::Task => Ok((&task.work, task)),
        _ => Err(Rejected::NotAwaited(state.awaits)),
    }
}

fn find<'n>(mut names: impl Iterator<Item = &'n str>, id: &str) -> Result<u8, Rejected> {
    names
        .position(|name| name == id)
        .map(|at| at as u8)
        .ok_or_else(|| Rejected::UnknownName(id.to_owned()))
}

fn choice(scenario: &Scenario, state: &State, id: &str) -> Result<ChoiceIx, Rejected> {
    let Some(beat) = state.beat() else {
        return Err(Rejected::NotAwaited(state.awaits));
    };
    let own = scenario[beat].own().map(ChoiceIx);
    let standing = (0..scenario.standing_count()).map(|rank| scenario.standing(rank));
    own.chain(standing)
        .find(|choice| scenario[*choice].id == id)
        .ok_or_else(|| Rejected::UnknownChoice(id.to_owned()))
}

fn rate<'a>(
    scenario: &Scenario,
    given: &std::collections::BTreeMap<String, u8>,
) -> Result<Input<'a>, Rejected> {
    let mut rates = [0; limit::TARGETS];
    for (id, value) in given {
        let at = find(scenario.head.target_ids.iter().map(String::as_str), id)?;
        if !(1..=4).contains(value) {
            return Err(Rejected::BadRating(id.clone()));
        }
        rates[at as usize] = *value;
    }
    match scenario
        .head
        .target_ids
        .iter()
        .zip(rates)
        .find(|(_, rate)| *rate == 0)
    {
        Some((missing, _)) => Err(Rejected::BadRating(missing.clone())),
        None => Ok(Input::Rate(rates)),
    }
}
