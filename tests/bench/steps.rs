//! How many choices a second are played: the transition function, `step` with `commit`, and
//! `bladeink` on the same story with its text read; and how many whole plays a minute.

mod ink;
mod measure;

use bladeink::story::Story as Ink;
use criterion::{Criterion, Throughput};
use entremise::library::{Entry, House, Shelf};
use entremise::play::{
    Awaits, Input, Offers, Opening, Rules, Session, State, Story, advance, begin, offers,
};
use entremise::scenario::{ChoiceIx, Scenario, limit};
use measure::{Round, rates};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What is played.
const SCENARIO: &str = "cage-escalier";
/// Most answers of one play.
const MOST_ANSWERS: usize = 400;
/// Rounds of one measure are at least this long.
const ROUND: Duration = Duration::from_millis(400);

/// Chances drawn beforehand, taken in turn.
struct Chances {
    all: Vec<u32>,
    at: usize,
}

impl Chances {
    fn new(seed: u64) -> Chances {
        let mut state = seed | 1;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 32) as u32
        };
        let all = std::iter::repeat_with(&mut next).take(1 << 14).collect();
        Chances { all, at: 0 }
    }

    /// A number below `n`.
    fn below(&mut self, n: u32) -> u32 {
        self.at = (self.at + 1) % self.all.len();
        ((u64::from(self.all[self.at]) * u64::from(n)) >> 32) as u32
    }
}

/// One of the choices offered.
fn any(
    scenario: &Scenario,
    state: &State,
    offered: Offers,
    chances: &mut Chances,
) -> Option<ChoiceIx> {
    let mut all = u16::from(offered.own) | u16::from(offered.standing) << 8;
    for _ in 0..chances.below(all.count_ones().max(1)) {
        all &= all - 1;
    }
    match all.trailing_zeros() {
        own @ 0..8 => Some(ChoiceIx(scenario[state.beat()?].own().start + own as u16)),
        standing @ 8..16 => Some(scenario.standing(standing as u8 - 8)),
        _ => None,
    }
}

/// What a robot answers; nothing at the end.
fn answer(scenario: &Scenario, state: &State, chances: &mut Chances) -> Option<Input<'static>> {
    match state.awaits {
        Awaits::Choice => any(scenario, state, offers(scenario, state), chances).map(Input::Choose),
        Awaits::Words => Some(Input::Words("")),
        Awaits::Account => Some(Input::Keep(0)),
        Awaits::Rating => Some(Input::Rate([2; limit::TARGETS])),
        Awaits::Redo => Some(Input::Redo(entremise::scenario::BeatIx(0), "")),
        Awaits::Task | Awaits::Nothing | Awaits::Stuck => None,
    }
}

/// One whole play, from its first state to the last answer; how many choices it took.
fn advance_play(story: &Story<'_>, first: &State, chances: &mut Chances) -> u32 {
    let mut state = *first;
    let mut choices = 0;
    for _ in 0..MOST_ANSWERS {
        let Some(input) = answer(story.scenario, &state, chances) else {
            break;
        };
        choices += u32::from(matches!(input, Input::Choose(_)));
        let taken = advance(story, &mut state, &input, &mut |happening| {
            black_box(happening);
        });
        assert!(taken.is_ok());
    }
    assert_eq!(state.awaits, Awaits::Nothing);
    choices
}

/// The same in a session, as a window plays it.
fn session_play(opening: &Opening, chances: &mut Chances) -> u32 {
    let mut session = Session::new(opening.clone());
    let mut choices = 0;
    for _ in 0..MOST_ANSWERS {
        let Some(input) = answer(&opening.scenario, session.state(), chances) else {
            break;
        };
        choices += u32::from(matches!(input, Input::Choose(_)));
        let step = session.step(input).expect("what is offered is taken");
        black_box(session.commit(step));
    }
    assert_eq!(session.state().awaits, Awaits::Nothing);
    choices
}

/// The same by the peer, its text read; how many choices and bytes of text.
fn ink_play(ink: &mut Ink, chances: &mut Chances) -> (u32, u32) {
    ink.reset_state().expect("a story starts again");
    let (mut choices, mut bytes) = (0, 0);
    for _ in 0..MOST_ANSWERS {
        while ink.can_continue() {
            bytes += black_box(ink.cont().expect("a story goes on")).len() as u32;
        }
        let offered = ink.get_current_choices();
        if offered.is_empty() {
            break;
        }
        bytes += offered
            .iter()
            .map(|choice| choice.text.len() as u32)
            .sum::<u32>();
        let taken = chances.below(offered.len() as u32) as usize;
        ink.choose_choice_index(taken)
            .expect("what is offered is taken");
        choices += 1;
    }
    (choices, bytes)
}

/// Runs `work` over and over for about [`ROUND`]; it says how many units it did.
fn round(mut work: impl FnMut() -> u32) -> Round {
    let start = Instant::now();
    let mut units = 0;
    loop {
        units += work();
        let took = start.elapsed();
        if took >= ROUND {
            return Round { took, units };
        }
    }
}

/// Whole plays a minute, on so many threads at once.
fn plays_a_minute(threads: u64, thread: impl Fn(u64) -> u32 + Sync) -> Round {
    let start = Instant::now();
    let units = std::thread::scope(|scope| {
        let thread = &thread;
        let all: Vec<_> = (0..threads)
            .map(|seed| scope.spawn(move || thread(seed + 1)))
            .collect();
        all.into_iter()
            .map(|one| one.join().expect("a thread ends"))
            .sum()
    });
    // A minute for a second: the rate is by the minute.
    Round {
        took: start.elapsed() / 60,
        units,
    }
}

fn main() {
    let house = House::open().unwrap_or_else(|_| panic!("the project's own data is sound"));
    let entry = Entry::check(Shelf::bundle(SCENARIO).expect("the scenario"), &house);
    let checked = entry.checked.as_ref().expect("it is checked");
    let scenario = Arc::new(entry.scenario().expect("it is sound").clone());
    let json = ink::story(&scenario, &checked.texts[0].1);
    let opening = Opening {
        scenario: Arc::clone(&scenario),
        catalogue: Arc::clone(&house.catalogue),
        seed: 1,
        rules: Rules::PRACTICE,
    };
    let first = begin(&opening.story(), &mut |_| {});
    describe(&opening, &first, &json);
    // A profile is of one side alone.
    if std::env::args().all(|argument| argument != "--profile-time") {
        compare(&opening, &first, &json);
    }
    let mut ink = Ink::new(&json).expect("ink reads it");
    let mut chances = Chances::new(7);
    let mut criterion = Criterion::default()
        .sample_size(20)
        .measurement_time(Duration::from_secs(2))
        .warm_up_time(Duration::from_millis(500))
        .configure_from_args();
    let mut group = criterion.benchmark_group("whole-play");
    group.throughput(Throughput::Elements(1));
    group.bench_function("advance", |bencher| {
        bencher.iter(|| advance_play(&opening.story(), &first, &mut chances));
    });
    group.bench_function("step-commit", |bencher| {
        bencher.iter(|| session_play(&opening, &mut chances));
    });
    group.bench_function("bladeink", |bencher| {
        bencher.iter(|| ink_play(&mut ink, &mut chances))
    });
    group.finish();
    criterion.final_summary();
}

/// That the two stories are alike: choices in a play, and that text is read.
fn describe(opening: &Opening, first: &State, json: &str) {
    let (mut ours, mut theirs) = (Chances::new(3), Chances::new(3));
    let mut ink = Ink::new(json).expect("ink reads it");
    let mean = |total: u32| f64::from(total) / 2000.0;
    let choices = (0..2000)
        .map(|_| advance_play(&opening.story(), first, &mut ours))
        .sum();
    let ink: Vec<_> = (0..2000).map(|_| ink_play(&mut ink, &mut theirs)).collect();
    let ink_choices = ink.iter().map(|(choices, _)| choices).sum();
    let bytes = ink.iter().map(|(_, bytes)| bytes).sum();
    println!(
        "STORY {SCENARIO}: {:.1} choices a play, bladeink {:.1} with {:.0} bytes of text",
        mean(choices),
        mean(ink_choices),
        mean(bytes),
    );
}

/// The bars.
fn compare(opening: &Opening, first: &State, json: &str) {
    let story = opening.story();
    let mut ink = Ink::new(json).expect("ink reads it");
    let (mut a, mut b, mut c) = (Chances::new(5), Chances::new(5), Chances::new(5));
    let [advanced, stepped, peer] = rates(&mut [
        &mut || round(|| (0..100).map(|_| advance_play(&story, first, &mut a)).sum()),
        &mut || round(|| (0..100).map(|_| session_play(opening, &mut b)).sum()),
        &mut || round(|| ink_play(&mut ink, &mut c).0),
    ]);
    println!(
        "RATE advance {advanced:.0}, step+commit {stepped:.0}, bladeink {peer:.0} choices a second"
    );
    println!(
        "RATIO advance/bladeink {:.0} (bar: at least 50)",
        advanced / peer
    );
    println!("RATIO step-commit/bladeink {:.0} (no bar)", stepped / peer);
    let ours = |seed| {
        let mut chances = Chances::new(seed);
        for _ in 0..200_000 {
            black_box(advance_play(&opening.story(), first, &mut chances));
        }
        200_000
    };
    let theirs = |seed| {
        let mut chances = Chances::new(seed);
        let mut ink = Ink::new(json).expect("ink reads it");
        for _ in 0..2_000 {
            black_box(ink_play(&mut ink, &mut chances));
        }
        2_000
    };
    let [ours, theirs] = rates(&mut [&mut || plays_a_minute(2, ours), &mut || {
        plays_a_minute(2, theirs)
    }]);
    println!(
        "PLAYS {ours:.0} a minute on two threads (bar: at least 10000000), bladeink {theirs:.0}"
    );
    println!("RATIO plays/bladeink {:.0} (no bar)", ours / theirs);
}
