//! What can be answered in a state: every choice offered, and of the answers to a task one for each
//! way in which the story can tell them apart.

use crate::play::{Awaits, Input, NONE, Placed, State, offers, task};
use crate::scenario::{Asks, BeatIx, ChoiceIx, Scenario, Task, Want, Work, limit};
use std::collections::{BTreeSet, HashMap};

/// Answers to one task tried at most.
const MOST_WORK: u32 = 100_000;

/// Answers to the task of a beat that the story tells apart, and whether these are all.
pub type Answers = (Vec<Input<'static>>, bool);

/// What can be answered in `state`. True where only some of the possible answers are given.
pub fn answers(
    scenario: &Scenario,
    state: &State,
    tasks: &mut HashMap<BeatIx, Answers>,
    inputs: &mut Vec<Input<'static>>,
) -> bool {
    let Some(beat) = state.beat() else {
        return false;
    };
    match state.awaits {
        Awaits::Words => {
            inputs.push(Input::Words(""));
            return false;
        }
        Awaits::Choice | Awaits::Task => {}
        _ => return false,
    }
    let offered = offers(scenario, state);
    let standing = (0..scenario.standing_count()).map(|rank| scenario.standing(rank));
    let all = scenario[beat].own().map(ChoiceIx).chain(standing);
    let open = all.filter(|choice| offered.has(scenario, state, *choice));
    inputs.extend(open.map(Input::Choose));
    if scenario[beat].timeout.is_some() && state.awaits == Awaits::Choice {
        inputs.push(Input::Timeout);
    }
    match &scenario[beat].asks {
        Asks::Task { task, .. } => {
            let known = tasks.entry(beat).or_insert_with(|| work(scenario, task));
            inputs.extend(&known.0);
            !known.1
        }
        _ => false,
    }
}

/// Answers to a task: everything right, then one for each way that the story can tell answers
/// apart (the percent, where a condition asks for it, and what is remembered). Where there are too
/// many to try, nothing and each single departure from what is right.
fn work(scenario: &Scenario, task: &Task) -> Answers {
    let best = super::best::best_work(task);
    let mut inputs = vec![best];
    let mut met = BTreeSet::new();
    let mut told_apart = |input: &Input<'static>| {
        task::mark(scenario, task, input).is_ok_and(|(mark, remembers)| {
            let percent = scenario.watched.result.then(|| mark.percent());
            met.insert((percent, remembers))
        })
    };
    told_apart(&best);
    let mut left = MOST_WORK;
    let all = every(&task.work, &mut |input| {
        if told_apart(&input) {
            inputs.push(input);
        }
        left -= 1;
        left > 0
    });
    if !all {
        inputs.truncate(1);
        departures(task, best, &mut inputs);
    }
    (inputs, all)
}

/// Gives every possible answer to `with`, until it says to stop. Whether all were given. Items
/// whose order is not asked come in one order only.
fn every(work: &Work, with: &mut dyn FnMut(Input<'static>) -> bool) -> bool {
    match work {
        Work::Read { asks, .. } => {
            let options: Vec<u64> = asks
                .iter()
                .map(|it| it.remembers.len() as u64 + 1)
                .collect();
            numbers(&options, &mut |row| {
                let mut parts = [NONE; limit::ASKS];
                for (part, number) in parts.iter_mut().zip(row) {
                    *part = number.checked_sub(1).map_or(NONE, |part| part as u8);
                }
                with(Input::Read(parts))
            })
        }
        Work::Arrange {
            items,
            ordered,
            before,
            ..
        } => {
            let moves = |at: u8| *ordered && before.iter().any(|row| row.0 == at || row.1 == at);
            (0..1_u16 << items.len()).all(|mask| {
                let in_it = (0..items.len() as u8).filter(|at| mask >> at & 1 == 1);
                let (moving, still): (Vec<u8>, Vec<u8>) = in_it.partition(|at| moves(*at));
                orders(still, &moving, with)
            })
        }
        Work::Assign {
            people,
            slots,
            jobs,
            ..
        } => {
            let share = slots.len().max(1) as u64;
            let options = vec![people.len() as u64 * share + 1; jobs.len()];
            numbers(&options, &mut |row| {
                let mut shares = [(NONE, NONE); limit::ITEMS];
                for (given, number) in shares.iter_mut().zip(row) {
                    let Some(number) = number.checked_sub(1) else {
                        continue;
                    };
                    let slot = if slots.is_empty() {
                        NONE
                    } else {
                        (number % share) as u8
                    };
                    *given = ((number / share) as u8, slot);
                }
                with(Input::Give(shares))
            })
        }
    }
}

/// Every row of numbers, each under its option.
fn numbers(options: &[u64], with: &mut dyn FnMut(&[u64]) -> bool) -> bool {
    let mut row = vec![0; options.len()];
    loop {
        if !with(&row) {
            return false;
        }
        let mut at = 0;
        while at < row.len() {
            row[at] += 1;
            if row[at] < options[at] {
                break;
            }
            row[at] = 0;
            at += 1;
        }
        if at == row.len() {
            return true;
        }
    }
}

/// `placed`, then what is left in every order.
fn orders(placed: Vec<u8>, left: &[u8], with: &mut dyn FnMut(Input<'static>) -> bool) -> bool {
    if left.is_empty() {
        let mut row = Placed::default();
        for item in placed {
            row.items[row.count as usize] = item;
            row.count += 1;
        }
        return with(Input::Place(row));
    }
    (0..left.len()).all(|at| {
        let (mut placed, mut left) = (placed.clone(), left.to_vec());
        placed.push(left.remove(at));
        orders(placed, &left, with)
    })
}

/// Nothing, and each single departure from what is right.
fn departures(task: &Task, best: Input<'static>, inputs: &mut Vec<Input<'static>>) {
    match (&task.work, best) {
        (Work::Read { asks, .. }, Input::Read(best)) => {
            inputs.push(Input::Read([NONE; limit::ASKS]));
            for (at, ask) in asks.iter().enumerate() {
                for part in 0..ask.remembers.len() as u8 {
                    let mut parts = best;
                    parts[at] = part;
                    inputs.push(Input::Read(parts));
                }
            }
        }
        (Work::Arrange { items, .. }, Input::Place(best)) => {
            inputs.push(Input::Place(Placed::default()));
            for (at, item) in items.iter().enumerate() {
                inputs.push(Input::Place(if item.want == Want::Must {
                    without(&best, at as u8)
                } else {
                    with(&best, at as u8)
                }));
            }
        }
        (Work::Assign { people, jobs, .. }, Input::Give(best)) => {
            inputs.push(Input::Give([(NONE, NONE); limit::ITEMS]));
            for at in 0..jobs.len() {
                for who in 0..people.len() as u8 {
                    let mut shares = best;
                    shares[at].0 = who;
                    inputs.push(Input::Give(shares));
                }
            }
        }
        _ => {}
    }
}

fn without(placed: &Placed, item: u8) -> Placed {
    let mut kept = Placed::default();
    for at in placed.order().iter().filter(|at| **at != item) {
        kept.items[kept.count as usize] = *at;
        kept.count += 1;
    }
    kept
}

fn with(placed: &Placed, item: u8) -> Placed {
    let mut more = *placed;
    if (more.count as usize) < limit::ITEMS {
        more.items[more.count as usize] = item;
        more.count += 1;
    }
    more
}
