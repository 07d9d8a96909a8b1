//! What the story's graph alone tells: what nothing leads to, what leads nowhere, passages that
//! run in a circle. Conditions are taken as possible; what they close is found by play.

use super::{Asks, Beat, BeatIx, ChoiceIx, Next, Scenario};
use crate::source::{Code, Diagnostic, Diagnostics};

/// A place of the graph: beats first, then endings.
type Node = usize;

/// Checks the whole scenario.
pub fn check(scenario: &Scenario, sink: &Diagnostics) {
    let exits: Vec<Vec<Node>> = (0..scenario.beats.len())
        .map(|at| exits(scenario, BeatIx(at as u16)))
        .collect();
    let nodes = scenario.beats.len() + scenario.endings.len();
    let reached = reached(scenario, &exits, nodes);
    report_unreached(scenario, &reached, sink);
    report_dead(scenario, &exits, &reached, nodes, sink);
    report_passage_cycles(scenario, sink);
}

fn exits(scenario: &Scenario, beat: BeatIx) -> Vec<Node> {
    let mut nodes = Vec::new();
    each_exit(scenario, beat, &mut |next| {
        nodes.extend(node(scenario, next))
    });
    nodes
}

fn node(scenario: &Scenario, next: &Next) -> Option<Node> {
    match next {
        Next::Beat(beat) => Some(beat.at()),
        Next::Scene(scene) => Some(scenario[*scene].start.at()),
        Next::Ending(ending) => Some(scenario.beats.len() + ending.at()),
        _ => None,
    }
}

fn each_exit(scenario: &Scenario, beat: BeatIx, visit: &mut impl FnMut(&Next)) {
    let row: &Beat = &scenario[beat];
    match &row.asks {
        Asks::Passage(next) => next.each(visit),
        Asks::Task { next, .. } => next.each(visit),
        Asks::Choice { own, .. } => {
            own.clone()
                .for_each(|choice| scenario[ChoiceIx(choice)].next.each(visit));
        }
    }
    for rank in (0..scenario.standing_count()).filter(|rank| row.standing() >> rank & 1 == 1) {
        scenario[scenario.standing(rank)].next.each(visit);
    }
    if let Some(next) = &row.timeout {
        next.each(visit);
    }
}

fn reached(scenario: &Scenario, exits: &[Vec<Node>], nodes: usize) -> Vec<bool> {
    let mut reached = vec![false; nodes];
    let mut open = vec![scenario[scenario.start].start.at()];
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut reached[at], true) && at < exits.len() {
            open.extend(&exits[at]);
        }
    }
    reached
}

fn report_unreached(scenario: &Scenario, reached: &[bool], sink: &Diagnostics) {
    for scene in &scenario.scenes {
        let beats = scene.beats.start as usize..scene.beats.end as usize;
        if beats.clone().all(|at| !reached[at]) {
            sink.push(Diagnostic::new(Code::E0502, scene.place).with("name", scene.id.as_str()));
            continue;
        }
        for at in beats.filter(|at| !reached[*at]) {
            let beat = &scenario.beats[at];
            sink.push(Diagnostic::new(Code::E0501, beat.place).with("name", beat.id.as_str()));
        }
    }
    for (at, ending) in scenario.endings.iter().enumerate() {
        if !reached[scenario.beats.len() + at] {
            sink.push(Diagnostic::new(Code::E0503, ending.place).with("name", ending.id.as_str()));
        }
    }
}

/// Beats from which no ending can be reached: with no way out of themselves, or in a loop.
fn report_dead(
    scenario: &Scenario,
    exits: &[Vec<Node>],
    reached: &[bool],
    nodes: usize,
    sink: &Diagnostics,
) {
    let mut into: Vec<Vec<Node>> = vec![Vec::new(); nodes];
    for (from, list) in exits.iter().enumerate() {
        list.iter().for_each(|to| into[*to].push(from));
    }
    let mut ends = vec![false; nodes];
    let mut open: Vec<Node> = (scenario.beats.len()..nodes).collect();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut ends[at], true) {
            open.extend(&into[at]);
        }
    }
    for (at, beat) in scenario.beats.iter().enumerate() {
        if !reached[at] || ends[at] {
            continue;
        }
        let code = if exits[at].is_empty() {
            Code::E0504
        } else {
            Code::E0505
        };
        // Of a loop, the first beat alone; what merely leads into a dead end stays silent.
        let looped = leads_back(exits, at);
        if code == Code::E0504
            || looped && !(0..at).any(|other| !ends[other] && leads_to(exits, at, other))
        {
            sink.push(Diagnostic::new(code, beat.place).with("name", beat.id.as_str()));
        }
    }
}

fn leads_back(exits: &[Vec<Node>], at: Node) -> bool {
    exits[at]
        .iter()
        .any(|next| *next == at || leads_to(exits, *next, at))
}

fn leads_to(exits: &[Vec<Node>], from: Node, to: Node) -> bool {
    let mut seen = vec![false; exits.len()];
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        if at == to {
            return true;
        }
        if at < exits.len() && !std::mem::replace(&mut seen[at], true) {
            open.extend(&exits[at]);
        }
    }
    false
}

fn report_passage_cycles(scenario: &Scenario, sink: &Diagnostics) {
    let onward = |at: BeatIx| -> Vec<BeatIx> {
        let mut beats = Vec::new();
        if let Asks::Passage(next) = &scenario[at].asks {
            next.each(&mut |next| match next {
                Next::Beat(beat) => beats.push(*beat),
                Next::Scene(scene) => beats.push(scenario[*scene].start),
                _ => {}
            });
        }
        beats
    };
    // Depth first: 0 not seen, 1 on the path, 2 done.
    let mut colour = vec![0_u8; scenario.beats.len()];
    for first in (0..scenario.beats.len()).map(|at| BeatIx(at as u16)) {
        if colour[first.at()] != 0 {
            continue;
        }
        colour[first.at()] = 1;
        let mut path = vec![(first, onward(first))];
        while let Some((at, left)) = path.last_mut() {
            match left.pop() {
                Some(next) if colour[next.at()] == 1 => {
                    let beat = &scenario[next];
                    sink.push(
                        Diagnostic::new(Code::E0407, beat.place).with("name", beat.id.as_str()),
                    );
                }
                Some(next) if colour[next.at()] == 0 => {
                    colour[next.at()] = 1;
                    path.push((next, onward(next)));
                }
                Some(_) => {}
                None => {
                    colour[at.at()] = 2;
                    path.pop();
                }
            }
        }
    }
}
