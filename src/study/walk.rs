//! Plays a scenario in every way it can go: exactly where its states allow, else within a bound
//! that is told.
//!
//! Two states that go on alike are one (`State::forget_unwatched`). Past the bound, each beat keeps
//! as many states as its share allows, taken in an order that a hash scatters, so that late beats
//! are walked as well as early ones. Whatever is found comes with the answers that lead to it, the
//! shortest way there.

use super::answers::{Answers, answers};
use crate::play::{Happening, Input, Place, State, Story, advance, begin};
use crate::scenario::{Asks, BeatIx, Scenario};
use std::collections::{BinaryHeap, HashMap, VecDeque};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// Seeds tried where a step draws.
const SEEDS: u64 = 12;
/// A draw whose rarest arm is rarer than one in this many may be missed.
const RAREST: u32 = 4;

type Known = HashMap<State, u32, BuildHasherDefault<DefaultHasher>>;

/// A state met, and how.
#[derive(Clone, Debug)]
pub struct Node {
    /// The state.
    pub state: State,
    /// The node before it on its shortest way; itself at the start.
    pub from: u32,
    /// The answer that led here.
    pub by: Option<Input<'static>>,
}

/// A way from one state to another.
#[derive(Clone, Debug)]
pub struct Edge {
    /// From where.
    pub from: u32,
    /// To where.
    pub to: u32,
    /// By which answer.
    pub by: Input<'static>,
    /// Duties that fell due on the way, one bit each.
    pub due: u8,
}

/// What the walk met.
#[derive(Debug)]
pub struct Walk {
    /// States, the first one first.
    pub nodes: Vec<Node>,
    /// Ways.
    pub edges: Vec<Edge>,
    /// Whether every state that can be met was.
    pub exact: bool,
}

impl Walk {
    /// The answers that lead to a node.
    pub fn path(&self, node: u32) -> Vec<Input<'static>> {
        let mut inputs = Vec::new();
        let mut at = node;
        while let Some(by) = self.nodes[at as usize].by {
            inputs.push(by);
            at = self.nodes[at as usize].from;
        }
        inputs.reverse();
        inputs
    }

    /// The same by id, `a, b, c`.
    pub fn written(&self, scenario: &Scenario, node: u32) -> String {
        let ids = self
            .path(node)
            .into_iter()
            .map(|input| written(scenario, &input));
        ids.collect::<Vec<_>>().join(", ")
    }
}

/// An answer in short: the id of a choice, or what kind it is.
pub fn written(scenario: &Scenario, input: &Input<'_>) -> String {
    match input {
        Input::Choose(choice) => scenario[*choice].id.clone(),
        Input::Timeout => "Timeout".to_owned(),
        Input::Words(_) => "Words(\"\")".to_owned(),
        Input::Read(_) => "Read({…})".to_owned(),
        Input::Place(_) => "Place([…])".to_owned(),
        _ => "Give({…})".to_owned(),
    }
}

/// Walks the scenario over at most about `most` states.
pub fn walk(story: &Story<'_>, most: usize) -> Walk {
    let scenario = story.scenario;
    let places = scenario.beats.len() + scenario.endings.len();
    let mut work = Walker {
        story,
        walk: Walk {
            nodes: Vec::new(),
            edges: Vec::new(),
            exact: true,
        },
        known: Known::default(),
        counts: vec![0; places],
        share: (most / places.max(1)).max(64),
        most,
        open: BinaryHeap::new(),
        tasks: HashMap::new(),
    };
    work.start();
    while let Some((_, at)) = work.open.pop() {
        work.expand(at);
    }
    nearest_first(&work.walk)
}

/// The same walk, its nodes in the order in which somebody would meet them who tries every answer
/// in the order of the file: each by its shortest way.
fn nearest_first(walk: &Walk) -> Walk {
    let mut out = vec![Vec::new(); walk.nodes.len()];
    for edge in &walk.edges {
        out[edge.from as usize].push(edge);
    }
    let mut known: Vec<Option<u32>> = vec![None; walk.nodes.len()];
    let (mut nodes, mut edges) = (Vec::new(), Vec::new());
    let mut open = VecDeque::new();
    let starts = (0..walk.nodes.len()).filter(|at| walk.nodes[*at].by.is_none());
    for at in starts {
        known[at] = Some(nodes.len() as u32);
        nodes.push(walk.nodes[at].clone());
        open.push_back(at);
    }
    let mut from = 0;
    while let Some(at) = open.pop_front() {
        for Edge { to, by, due, .. } in out[at].iter().copied() {
            let target = *to as usize;
            let to = *known[target].get_or_insert_with(|| {
                open.push_back(target);
                nodes.push(Node {
                    state: walk.nodes[target].state,
                    from,
                    by: Some(*by),
                });
                nodes.len() as u32 - 1
            });
            let (by, due) = (*by, *due);
            edges.push(Edge { from, to, by, due });
        }
        from += 1;
    }
    Walk {
        nodes,
        edges,
        exact: walk.exact,
    }
}

struct Walker<'s> {
    story: &'s Story<'s>,
    walk: Walk,
    known: Known,
    counts: Vec<usize>,
    share: usize,
    most: usize,
    open: BinaryHeap<(u64, u32)>,
    tasks: HashMap<BeatIx, Answers>,
}

impl Walker<'_> {
    fn start(&mut self) {
        for seed in 0..SEEDS {
            let story = Story {
                seed,
                ..*self.story
            };
            let state = begin(&story, &mut |_| {});
            self.meet(state, 0, None);
        }
    }

    /// The node of a state; none where its beat has had its share.
    fn meet(&mut self, mut state: State, from: u32, by: Option<Input<'static>>) -> Option<u32> {
        state.forget_unwatched(&self.story.scenario.watched);
        if let Some(known) = self.known.get(&state) {
            return Some(*known);
        }
        let place = match state.at {
            Place::Beat(beat) => beat.at(),
            Place::Ending(ending) => self.story.scenario.beats.len() + ending.at(),
        };
        // As long as there is room in all, a beat may take more than its share.
        let room = self.walk.nodes.len() < self.most / 2;
        if self.counts[place] >= self.share && !room {
            self.walk.exact = false;
            return None;
        }
        self.counts[place] += 1;
        let at = self.walk.nodes.len() as u32;
        let key = self.known.hasher().hash_one(state);
        self.known.insert(state, at);
        self.walk.nodes.push(Node { state, from, by });
        if state.beat().is_some() {
            self.open.push((key, at));
        }
        Some(at)
    }

    fn expand(&mut self, at: u32) {
        let state = self.walk.nodes[at as usize].state;
        let mut inputs = Vec::new();
        if answers(self.story.scenario, &state, &mut self.tasks, &mut inputs) {
            self.walk.exact = false;
        }
        for input in inputs {
            for seed in 0..SEEDS {
                let story = Story {
                    seed,
                    ..*self.story
                };
                let mut after = state;
                let (mut due, mut drew) = (0_u8, false);
                let told = advance(
                    &story,
                    &mut after,
                    &input,
                    &mut |happening| match happening {
                        Happening::Due(must) => due |= 1 << must.0,
                        Happening::Drew { .. } => drew = true,
                        _ => {}
                    },
                );
                if told.is_ok()
                    && let Some(to) = self.meet(after, at, Some(input))
                {
                    let (from, by) = (at, input);
                    self.walk.edges.push(Edge { from, to, by, due });
                }
                if !drew {
                    break;
                }
                self.walk.exact &= rarest_is_common(self.story.scenario);
            }
        }
    }
}

/// Whether every draw's rarest arm is common enough to be met by the seeds tried.
fn rarest_is_common(scenario: &Scenario) -> bool {
    use crate::scenario::Next;
    fn common(next: &Next) -> bool {
        match next {
            Next::Draw(arms) => {
                let of: u32 = arms.iter().map(|(weight, _)| u32::from(*weight)).sum();
                let least = arms.iter().map(|(weight, _)| u32::from(*weight)).min();
                least.is_none_or(|least| least * RAREST >= of)
                    && arms.iter().all(|(_, next)| common(next))
            }
            Next::Route(arms, otherwise) => {
                arms.iter().all(|(_, next)| common(next)) && common(otherwise)
            }
            _ => true,
        }
    }
    scenario.choices.iter().all(|choice| common(&choice.next))
        && scenario.beats.iter().all(|beat| match &beat.asks {
            Asks::Passage(next) | Asks::Task { next, .. } => common(next),
            Asks::Choice { .. } => true,
        })
}
