//! How little evidence a path through the scenario can leave: the fewest opportunities and points
//! on any complete path, the fewest decisions before each ending.
//!
//! Shortest paths over the walk's graph, one per target and measure. A beat left twice counts
//! once in a play and may count twice here, so that what is reported is never more than there is.

use super::findings::decision;
use super::walk::{Edge, Walk};
use crate::assess::{LEAST_AVAILABLE, scale, value};
use crate::curriculum::{CriterionIx, RoleIx};
use crate::play::{Input, Place, State, Story};
use crate::scenario::{Act, Asks, EndingIx, Scenario};
use crate::source::{Code, Diagnostic, Diagnostics};
use std::collections::VecDeque;

/// Opportunities that every complete path must leave on a target.
const OPPORTUNITIES: u16 = 3;
/// What a duty, a task or the compte rendu is worth.
const WORTH: u16 = 4;

/// What one way is worth on one target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Gain {
    shown: u16,
    available: u16,
}

/// Reports targets with too little evidence on some complete path, and endings that come early
/// without saying so. `decisions`: those of the best-rated play.
pub fn report(story: &Story<'_>, role: RoleIx, walk: &Walk, decisions: u16, sink: &Diagnostics) {
    let scenario = story.scenario;
    let out = outgoing(walk);
    // An ending that comes too early to be complete is told of once, as that.
    let early = report_early_endings(scenario, walk, &out, decisions, sink);
    let complete = |node: u32| {
        let ending = walk.nodes[node as usize].state.ending();
        ending.is_some_and(|it| {
            let row = &scenario[it];
            !row.rightful && row.forfeits.is_empty() && early >> it.0 & 1 == 0
        })
    };
    let ends: Vec<u32> = (0..walk.nodes.len() as u32)
        .filter(|node| complete(*node))
        .collect();
    let targets = scenario.head.targets.iter().zip(&scenario.head.target_ids);
    for (criterion, id) in targets {
        let gains: Vec<Gain> = walk
            .edges
            .iter()
            .map(|edge| gain(story, role, walk, edge, *criterion))
            .collect();
        let last =
            |node: u32| at_the_end(story, role, &walk.nodes[node as usize].state, *criterion);
        let measures: [(Code, u16, fn(&Gain) -> u16); 2] = [
            (Code::E0608, OPPORTUNITIES, |gain| gain.shown),
            (Code::E0609, LEAST_AVAILABLE, |gain| gain.available),
        ];
        for (code, least, measure) in measures {
            let (sums, from) = shortest(walk, &out, &|edge| measure(&gains[edge]));
            let whole = |node: &u32| sums[*node as usize].map(|sum| sum + measure(&last(*node)));
            let poorest = ends
                .iter()
                .filter_map(|node| Some((whole(node)?, *node)))
                .min();
            if let Some((count, node)) = poorest.filter(|(count, _)| *count < least) {
                let fault = Diagnostic::new(code, scenario[scenario.start].place);
                let fault = fault.with("criterion", id).with("count", count);
                sink.push(fault.with("path", path(walk, scenario, &from, node)));
            }
        }
    }
}

/// Returns them, one bit each.
fn report_early_endings(
    scenario: &Scenario,
    walk: &Walk,
    out: &[Vec<usize>],
    decisions: u16,
    sink: &Diagnostics,
) -> u32 {
    let mut early = 0;
    let (sums, from) = shortest(walk, out, &|edge| {
        u16::from(decision(scenario, &walk.edges[edge].by).is_some())
    });
    for (at, ending) in scenario.endings.iter().enumerate() {
        let here =
            |node: &u32| walk.nodes[*node as usize].state.ending() == Some(EndingIx(at as u8));
        let nodes = (0..walk.nodes.len() as u32).filter(here);
        let earliest = nodes
            .filter_map(|node| Some((sums[node as usize]?, node)))
            .min();
        let said = ending.rightful || !ending.forfeits.is_empty();
        if let Some((count, node)) = earliest
            && count * 2 < decisions
            && !said
        {
            early |= 1 << at;
            let fault = Diagnostic::new(Code::E0611, ending.place).with("name", ending.id.as_str());
            sink.push(fault.with("path", path(walk, scenario, &from, node)));
        }
    }
    early
}

/// What an answer is worth on a criterion: its decision's scale, the task it answers, the duties
/// that fall due.
fn gain(story: &Story<'_>, role: RoleIx, walk: &Walk, edge: &Edge, criterion: CriterionIx) -> Gain {
    let scenario = story.scenario;
    let at = criterion.0 as usize;
    let before = &walk.nodes[edge.from as usize].state;
    let mut gain = Gain::default();
    let mut whole = |acts: &[Act], state: &State| {
        if value::of_acts(story, role, state, acts)[at] > 0 {
            gain.shown += 1;
            gain.available += WORTH;
        }
    };
    match (&edge.by, before.beat()) {
        (Input::Read(_) | Input::Place(_) | Input::Give(_), Some(beat)) => {
            if let Asks::Task { task, .. } = &scenario[beat].asks {
                whole(&task.acts, before);
            }
        }
        (by, Some(beat)) if decision(scenario, by).is_some() => {
            let scale = scale(story, role, before, beat);
            let available = scale.available(at);
            gain.shown += u16::from(available > 0 && scale.shows(at));
            gain.available += available;
        }
        _ => {}
    }
    let after = &walk.nodes[edge.to as usize].state;
    for must in (0..scenario.musts.len()).filter(|must| edge.due >> must & 1 == 1) {
        let toward = after.tensest_present(scenario);
        let first = scenario.musts[must].acts.first();
        let marks = first.map(|first| value::of_technique(story, role, after, *first, toward));
        if marks.is_some_and(|marks| marks[at] > 0) {
            gain.shown += 1;
            gain.available += WORTH;
        }
    }
    gain
}

/// What the compte rendu adds.
fn at_the_end(story: &Story<'_>, role: RoleIx, end: &State, criterion: CriterionIx) -> Gain {
    let Some(account) = &story.scenario.account else {
        return Gain::default();
    };
    let best = crate::assess::account::best(story.scenario, end, account);
    let speaks = value::of_acts(story, role, end, &account.acts)[criterion.0 as usize] > 0;
    if speaks && best != 0 {
        Gain {
            shown: 1,
            available: WORTH,
        }
    } else {
        Gain::default()
    }
}

fn outgoing(walk: &Walk) -> Vec<Vec<usize>> {
    let mut out = vec![Vec::new(); walk.nodes.len()];
    for (at, edge) in walk.edges.iter().enumerate() {
        out[edge.from as usize].push(at);
    }
    out
}

/// The least sum over edges from the start to each node, and the edge it came by.
fn shortest(
    walk: &Walk,
    out: &[Vec<usize>],
    cost: &dyn Fn(usize) -> u16,
) -> (Vec<Option<u16>>, Vec<Option<usize>>) {
    let mut sums: Vec<Option<u16>> = vec![None; walk.nodes.len()];
    let mut from: Vec<Option<usize>> = vec![None; walk.nodes.len()];
    let mut open = VecDeque::new();
    for (at, node) in walk.nodes.iter().enumerate() {
        if node.by.is_none() {
            sums[at] = Some(0);
            open.push_back(at);
        }
    }
    while let Some(at) = open.pop_front() {
        let Some(sum) = sums[at] else { continue };
        for edge in &out[at] {
            let to = walk.edges[*edge].to as usize;
            let more = sum.saturating_add(cost(*edge));
            if sums[to].is_none_or(|known| more < known) {
                sums[to] = Some(more);
                from[to] = Some(*edge);
                // What costs nothing comes first, so that little is looked at twice.
                if cost(*edge) == 0 {
                    open.push_front(to)
                } else {
                    open.push_back(to)
                }
            }
        }
    }
    (sums, from)
}

fn path(walk: &Walk, scenario: &Scenario, from: &[Option<usize>], node: u32) -> String {
    let mut ids = Vec::new();
    let mut at = node as usize;
    while let Some(edge) = from[at].map(|edge| &walk.edges[edge]) {
        ids.push(super::walk::written(scenario, &edge.by));
        at = edge.from as usize;
        debug_assert!(matches!(walk.nodes[at].state.at, Place::Beat(_)));
    }
    ids.reverse();
    ids.join(", ")
}
