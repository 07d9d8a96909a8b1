//! Plays a scenario in every way it can go: exactly where its states allow, else within a bound
//! that is told.
//!
//! Two states that go on alike are one (`State::forget_unwatched`). Past the bound, each beat keeps
//! as many states as its share allows, taken in an order that a hash scatters, so that late beats
//! are walked as well as early ones. Whatever is found comes with the answers that lead to it, the
//! shortest way there.

use crate::play::{
    Awaits, Happening, Input, NONE, Place, Placed, State, Story, advance, begin, offers, task,
};
use crate::scenario::{Asks, BeatIx, ChoiceIx, Scenario, Task, Want, Work, limit};
use std::collections::{BTreeSet, BinaryHeap, HashMap, VecDeque};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// Seeds tried where a step draws.
const SEEDS: u64 = 12;
/// A draw whose rarest arm is rarer than one in this many may be missed.
const RAREST: u32 = 4;
/// Answers to one task tried at most.
const MOST_WORK: u32 = 100_000;

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

/// Answers to the task of a beat that the story tells apart, and whether these are all.
type Answers = (Vec<Input<'static>>, bool);

/// What can be answered in `state`. True where only some of the possible answers are given.
fn answers(
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
            let options: Vec<u64> = asks.iter().map(|it| it.remembers.len() as u64 + 1).collect();
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
                orders(still, moving, with)
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
fn orders(placed: Vec<u8>, left: Vec<u8>, with: &mut dyn FnMut(Input<'static>) -> bool) -> bool {
    if left.is_empty() {
        let mut row = Placed::default();
        for item in placed {
            row.items[row.count as usize] = item;
            row.count += 1;
        }
        return with(Input::Place(row));
    }
    (0..left.len()).all(|at| {
        let (mut placed, mut left) = (placed.clone(), left.clone());
        placed.push(left.remove(at));
        orders(placed, left, with)
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
