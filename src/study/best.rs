//! The best-rated play: what someone does who always takes the highest-rated choice, prepares what
//! should be prepared and does what is due. It must get 1000 everywhere; the check says where not.

use crate::assess::{account, scale, value};
use crate::curriculum::RoleIx;
use crate::play::{
    Awaits, Duty, Happening, Input, NONE, Placed, State, Story, advance, begin, offers,
};
use crate::scenario::{
    Act, Asks, Choice, ChoiceIx, Item, Job, MustIx, Person, Scenario, Task, Want, Work, limit,
};

/// Most answers of one play: a loop that never ends is not played for ever.
const MOST_ANSWERS: usize = 2000;

/// Plays the best-rated play; each state goes to `visit` with the answer
/// given in it, what it made happen, and the state after. Returns the
/// state it ends in.
pub fn play(
    story: &Story<'_>,
    role: RoleIx,
    visit: &mut impl FnMut(&State, &Input<'static>, &[Happening], &State),
) -> State {
    let mut happenings = Vec::new();
    let mut state = begin(story, &mut |_| {});
    for _ in 0..MOST_ANSWERS {
        let Some(input) = answer(story, role, &state) else {
            break;
        };
        let before = state;
        happenings.clear();
        if advance(story, &mut state, &input, &mut |it| happenings.push(it)).is_err() {
            break;
        }
        visit(&before, &input, &happenings, &state);
    }
    state
}

/// What the best-rated play answers in `state`; none when it is over.
pub fn answer(story: &Story<'_>, role: RoleIx, state: &State) -> Option<Input<'static>> {
    let scenario = story.scenario;
    Some(match state.awaits {
        Awaits::Words => Input::Words(""),
        Awaits::Choice => Input::Choose(choose(story, role, state)?),
        Awaits::Task => match owed(story, role, state) {
            Some(act) => Input::Choose(act),
            None => work(scenario, state)?,
        },
        Awaits::Account => {
            let account = scenario.account.as_ref()?;
            Input::Keep(account::best(scenario, state, account))
        }
        Awaits::Rating => Input::Rate([3; limit::TARGETS]),
        Awaits::Redo | Awaits::Nothing | Awaits::Stuck => return None,
    })
}

/// The best choice: one that is owed, else the highest-rated; where that one is not offered, what
/// may prepare it comes first.
fn choose(story: &Story<'_>, role: RoleIx, state: &State) -> Option<ChoiceIx> {
    if let Some(owed) = owed(story, role, state) {
        return Some(owed);
    }
    let scenario = story.scenario;
    let beat = state.beat()?;
    let own = scenario[beat].own();
    let offered = offers(scenario, state);
    let open = || {
        own.clone()
            .enumerate()
            .filter(move |(rank, _)| offered.own >> rank & 1 == 1)
            .map(|(_, choice)| ChoiceIx(choice))
    };
    let rated = |choice: ChoiceIx| value::rating(story, role, state, &scenario[choice]);
    let leaving = || open().filter(|choice| !scenario[*choice].next.stays());
    let best = leaving().fold(None, |best: Option<ChoiceIx>, choice| match best {
        Some(known) if rated(known) >= rated(choice) => best,
        _ => Some(choice),
    });
    let wanted = scale(story, role, state, beat).best;
    if best.is_none_or(|best| rated(best) < wanted) {
        let sound = |row: &Choice| row.next.stays() && !spoilt(row);
        let preparing = open().find(|choice| sound(&scenario[*choice]) && rated(*choice) >= 0);
        if preparing.is_some() {
            return preparing;
        }
    }
    best.or_else(|| open().next())
}

/// An offered choice, rated above 0, that does a duty that is due; rather one that stays, since
/// the best choice of the beat is then still open, and shows nothing bad beside the duty.
fn owed(story: &Story<'_>, role: RoleIx, state: &State) -> Option<ChoiceIx> {
    let scenario = story.scenario;
    let due = |at: &usize| matches!(state.musts[*at], Duty::Due(_));
    let musts: Vec<MustIx> = (0..scenario.musts.len())
        .filter(due)
        .map(|at| MustIx(at as u8))
        .collect();
    if musts.is_empty() {
        return None;
    }
    let does = |acts: &[Act]| {
        let done = |must: &MustIx| {
            acts.iter()
                .any(|act| scenario[*must].acts.contains(&act.technique()))
        };
        musts.iter().any(done)
    };
    let beat = state.beat()?;
    let offered = offers(scenario, state);
    let standing = (0..scenario.standing_count()).map(|rank| scenario.standing(rank));
    let all = scenario[beat].own().map(ChoiceIx).chain(standing);
    all.filter(|choice| offered.has(scenario, state, *choice))
        .filter(|choice| does(&scenario[*choice].acts))
        .map(|choice| {
            let row = &scenario[choice];
            let spoilt = row.shows.iter().any(|(_, value)| *value < 0);
            let rating = value::rating(story, role, state, row);
            (row.next.stays(), !spoilt, rating, std::cmp::Reverse(choice))
        })
        .filter(|(_, _, rating, _)| *rating > 0)
        .max()
        .map(|(.., choice)| choice.0)
}

/// Whether it shows something bad on some criterion, whatever its rating.
fn spoilt(choice: &Choice) -> bool {
    choice.shows.iter().any(|(_, value)| *value < 0)
}

fn work(scenario: &Scenario, state: &State) -> Option<Input<'static>> {
    let Asks::Task { task, .. } = &scenario[state.beat()?].asks else {
        return None;
    };
    Some(best_work(task))
}

/// An answer to a task that gets everything right, where one exists.
pub fn best_work(task: &Task) -> Input<'static> {
    match &task.work {
        Work::Read { asks, .. } => {
            let mut parts = [NONE; limit::ASKS];
            for (part, ask) in parts.iter_mut().zip(asks) {
                *part = ask.parts.trailing_zeros().min(31) as u8;
            }
            Input::Read(parts)
        }
        Work::Arrange { items, before, .. } => Input::Place(place(items, before)),
        Work::Assign {
            people,
            slots,
            at_most,
            everyone,
            jobs,
        } => Input::Give(share(people, !slots.is_empty(), *at_most, *everyone, jobs)),
    }
}

/// Every item that must be there, each after those that must come before it.
fn place(items: &[Item], before: &[(u8, u8)]) -> Placed {
    let mut placed = Placed::default();
    let wanted = |at: &u8| items[*at as usize].want == Want::Must;
    let all: Vec<u8> = (0..items.len() as u8).filter(wanted).collect();
    while (placed.count as usize) < all.len() {
        let free = |at: &&u8| {
            let waits = |(first, second): &(u8, u8)| {
                second == *at && all.contains(first) && !placed.order().contains(first)
            };
            !placed.order().contains(at) && !before.iter().any(waits)
        };
        // A circle of orders cannot be satisfied: the first item left then comes first.
        let next = all.iter().find(free);
        let next = next.or_else(|| all.iter().find(|at| !placed.order().contains(at)));
        let Some(next) = next else { break };
        placed.items[placed.count as usize] = *next;
        placed.count += 1;
    }
    placed
}

/// Gives each job to someone it fits, so that everyone who should hold one does: tries people in
/// order and turns back where that leads nowhere.
fn share(
    people: &[Person],
    slotted: bool,
    at_most: Option<u8>,
    everyone: u16,
    jobs: &[Job],
) -> [(u8, u8); limit::ITEMS] {
    fn fill(
        shares: &mut [(u8, u8); limit::ITEMS],
        job: usize,
        jobs: &[Job],
        people: usize,
        most: u8,
        everyone: u16,
    ) -> bool {
        if job == jobs.len() {
            let held = shares[..job]
                .iter()
                .filter(|(who, _)| *who != NONE)
                .fold(0_u16, |bits, (who, _)| bits | 1 << who);
            return held & everyone == everyone;
        }
        for who in (0..people as u8).filter(|who| jobs[job].fits >> who & 1 == 1) {
            let held = shares[..job].iter().filter(|(known, _)| *known == who);
            if held.count() < most as usize {
                shares[job].0 = who;
                if fill(shares, job + 1, jobs, people, most, everyone) {
                    return true;
                }
            }
        }
        shares[job].0 = NONE;
        false
    }
    let mut shares = [(NONE, NONE); limit::ITEMS];
    let most = at_most.unwrap_or(u8::MAX);
    if !fill(&mut shares, 0, jobs, people.len(), most, everyone) {
        // Not everyone can hold one: at least give each job to someone it fits.
        fill(&mut shares, 0, jobs, people.len(), most, 0);
    }
    for (share, job) in shares.iter_mut().zip(jobs) {
        if slotted && share.0 != NONE && job.slots != 0 {
            share.1 = job.slots.trailing_zeros() as u8;
        } else if slotted {
            share.0 = NONE;
        }
    }
    shares
}
