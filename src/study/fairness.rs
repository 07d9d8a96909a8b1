//! Whether the scenario can be passed without the trade, and failed without a way back.

use super::best;
use super::trainee::{Trainee, guess, keep, play};
use super::walk::Walk;
use crate::assess::{Marker, account};
use crate::curriculum::{Cuts, RoleIx};
use crate::play::{Awaits, Happening, Input, Purpose, State, Story, advance, draw, offers, task};
use crate::scenario::{Asks, ChoiceIx, ChoiceText, Fault};
use crate::source::{Code, Diagnostic, Diagnostics};

/// Plays of each robot.
const SEEDS: u64 = 200;
/// Percent of them that must fail.
const MUST_FAIL: u64 = 95;
/// Random answers to each task.
const GUESSES: u16 = 400;
/// Percent that they may not reach on average.
const GUESSED: u32 = 50;
/// States in which each serious fault is tried, about.
const FAULTS_TRIED: usize = 64;

/// Reports robots that pass.
pub fn report_robots(
    story: &Story<'_>,
    role: RoleIx,
    cuts: &Cuts,
    texts: &[ChoiceText],
    sink: &Diagnostics,
) {
    for robot in Trainee::robots(story.scenario) {
        let passed = (0..SEEDS).filter(|seed| {
            let story = Story {
                seed: *seed,
                ..*story
            };
            play(&story, role, robot, texts).passes(cuts)
        });
        let passed = passed.count() as u64;
        if passed * 100 > SEEDS * (100 - MUST_FAIL) {
            let fault = Diagnostic::new(Code::E0623, story.scenario[story.scenario.start].place);
            let fault = fault
                .with("robot", robot.slug())
                .with("score", passed * 1000 / SEEDS);
            sink.push(fault.with("wanted", 1000 - MUST_FAIL * 10));
        }
    }
}

/// Reports tasks, and a compte rendu, that random answers get half right.
pub fn report_guesses(story: &Story<'_>, role: RoleIx, walk: &Walk, sink: &Diagnostics) {
    let scenario = story.scenario;
    let mean = |one: &mut dyn FnMut(&mut dyn FnMut(u32) -> u32) -> u32| {
        let mut turn = 0_u16;
        let mut below = |n: u32| {
            turn = turn.wrapping_add(1);
            draw(u64::from(turn) << 16, Purpose::Draw { rank: 0 }, turn, n)
        };
        (0..GUESSES).map(|_| one(&mut below)).sum::<u32>() / u32::from(GUESSES)
    };
    for (at, beat) in scenario.beats.iter().enumerate() {
        let Asks::Task { task, .. } = &beat.asks else {
            continue;
        };
        let here = |state: &State| {
            state.beat().is_some_and(|beat| beat.at() == at) && state.awaits == Awaits::Task
        };
        let Some(node) = walk.nodes.iter().find(|node| here(&node.state)) else {
            continue;
        };
        let score = mean(&mut |below| {
            let input = guess(scenario, &node.state, &mut |n| below(n));
            let mark = input.and_then(|input| task::mark(scenario, task, &input).ok());
            mark.map_or(0, |(mark, _)| u32::from(mark.percent()))
        });
        if score > GUESSED {
            let fault = Diagnostic::new(Code::E0619, task.place).with("name", beat.id.as_str());
            sink.push(fault.with("score", score));
        }
    }
    let Some(row) = &scenario.account else { return };
    let end = best::play(story, role, &mut |_, _, _, _| {});
    let score = mean(&mut |below| {
        let kept = keep(scenario, &end, row, &mut |n| below(n));
        account::mark(scenario, &end, row, kept).percent().into()
    });
    if score > GUESSED {
        let fault = Diagnostic::new(Code::E0619, row.place).with("name", "account");
        sink.push(fault.with("score", score));
    }
}

/// Reports serious faults that even who repairs whatever can be repaired does not repair.
pub fn report_no_way_back(story: &Story<'_>, role: RoleIx, walk: &Walk, sink: &Diagnostics) {
    let scenario = story.scenario;
    for at in 0..scenario.choices.len() {
        let choice = ChoiceIx(at as u16);
        let Some(kind) = scenario[choice].fault.filter(|kind| !kind.critical()) else {
            continue;
        };
        let offered = |state: &State| {
            state.awaits == Awaits::Choice && offers(scenario, state).has(scenario, state, choice)
        };
        let nodes = (0..walk.nodes.len() as u32)
            .filter(|node| offered(&walk.nodes[*node as usize].state))
            .collect::<Vec<u32>>();
        // Some of them, spread over the walk: what happened before may have closed the way back.
        let some = nodes.iter().step_by(nodes.len() / FAULTS_TRIED + 1);
        let mut left = some.filter(|node| {
            let state = walk.nodes[**node as usize].state;
            left_after(story, role, state, choice, kind)
        });
        if let Some(node) = left.next() {
            let fault = Diagnostic::new(Code::W0622, scenario[choice].place);
            let fault = fault.with("path", walk.written(scenario, *node));
            sink.push(
                fault
                    .with("kind", kind.word())
                    .with("choice", scenario[choice].id.as_str()),
            );
        }
    }
}

/// Whether the fault is left when one repairs first and then does one's best. Where no choice
/// follows there is nothing to repair it with.
fn left_after(story: &Story<'_>, role: RoleIx, from: State, taken: ChoiceIx, kind: Fault) -> bool {
    let scenario = story.scenario;
    let mut marker = Marker::new(role);
    let mut state = from;
    let mut input = Input::Choose(taken);
    let mut followed = false;
    for _ in 0..400 {
        marker.before(story, &state, &input, &mut |_| {});
        let before = state;
        let told = advance(story, &mut state, &input, &mut |happening: Happening| {
            marker.happened(story, &before, happening, &mut |_| {});
        });
        if told.is_err() {
            return false;
        }
        marker.after(story, &state);
        let offered = offers(scenario, &state);
        let repairs = state.beat().and_then(|beat| {
            let standing = (0..scenario.standing_count()).map(|rank| scenario.standing(rank));
            let mut all = scenario[beat].own().map(ChoiceIx).chain(standing);
            all.find(|choice| {
                scenario[*choice].repairs & kind.bit() != 0
                    && offered.has(scenario, &state, *choice)
            })
        });
        let next = match repairs.filter(|_| state.awaits == Awaits::Choice) {
            Some(choice) if marker.unrepaired() & kind.bit() != 0 => Some(Input::Choose(choice)),
            _ => best::answer(story, role, &state),
        };
        let Some(next) = next.filter(|_| state.ending().is_none()) else {
            break;
        };
        followed |= matches!(next, Input::Choose(_));
        input = next;
    }
    // Who leaves because leaving is due has nothing to mend first.
    let rightly = state.ending().is_some_and(|it| scenario[it].rightful);
    followed && !rightly && marker.unrepaired() & kind.bit() != 0
}
