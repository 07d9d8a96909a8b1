//! The proof that a scenario is fair, before anyone plays it: all of it can be met, who does not
//! know the trade fails, who knows it better gets more, each decision goes with the rest.
//!
//! Thousands of whole plays on every core; the same seeds give the same proof on every machine.

use super::trainee::{self, Outcome, Trainee};
use super::walk::Walk;
use crate::assess::{Occasion, Tally};
use crate::curriculum::{CriterionIx, Cuts, RoleIx};
use crate::play::{Input, Place, State, Story};
use crate::scenario::{BeatIx, ChoiceText, Scenario};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Shares of decisions taken at best by the simulated people, of a hundred.
const SKILLS: [u8; 6] = [50, 60, 70, 80, 90, 100];
/// Percent of a robot's plays that must fail.
const MUST_FAIL: u64 = 95;
/// Skill from which half of the plays at least should pass.
const SKILLED: u8 = 90;

/// What was found.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Plays of each trainee.
    pub seeds: u64,
    /// States walked.
    pub states: usize,
    /// Whether all of them were.
    pub exact: bool,
    /// Beats, choices and endings that nothing leads to, by path; certain only when `exact`.
    pub unmet: Vec<String>,
    /// How often each ending was reached by the simulated people, in permille.
    pub endings: Vec<(String, u16)>,
    /// Robots, with the permille of their plays that would pass.
    pub robots: Vec<(&'static str, u16)>,
    /// Simulated people, by rising skill.
    pub people: Vec<Skill>,
    /// Decisions, in file order.
    pub decisions: Vec<Decision>,
}

/// What people of one skill get.
#[derive(Clone, Debug)]
pub struct Skill {
    /// Share of decisions taken at best, of a hundred.
    pub best: u8,
    /// Plays that would pass, in permille.
    pub passed: u16,
    /// By target: least, first quarter, half, third quarter, most, in permille; none where no play
    /// has enough evidence.
    pub scores: Vec<Option<[u16; 5]>>,
}

/// How a decision behaves.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Its beat.
    pub beat: String,
    /// Plays that met it.
    pub met: u32,
    /// Points earned there, in permille of those available.
    pub earned: u16,
    /// Correlation with the rest of the play, in permille; none where either never varies.
    pub consistency: Option<i16>,
}

impl Proof {
    /// Robots that pass more often than they may.
    pub fn passing(&self) -> impl Iterator<Item = &'static str> {
        let too_many =
            |(_, passed): &&(&'static str, u16)| u64::from(*passed) > (100 - MUST_FAIL) * 10;
        self.robots.iter().filter(too_many).map(|(slug, _)| *slug)
    }

    /// Whether more skill never passes less often.
    pub fn rises(&self) -> bool {
        self.people
            .windows(2)
            .all(|pair| pair[0].passed <= pair[1].passed)
    }

    /// Whether who is skilled passes more often than not.
    pub fn rewards(&self) -> bool {
        let skilled = self.people.iter().find(|row| row.best == SKILLED);
        skilled.is_some_and(|row| row.passed >= 500)
    }

    /// Whether it may be used.
    pub fn holds(&self) -> bool {
        (self.unmet.is_empty() || !self.exact)
            && self.passing().next().is_none()
            && self.rises()
            && self.rewards()
    }
}

/// All plays of one trainee.
struct Played {
    passed: u64,
    /// By target, the scores of the plays that have one.
    scores: Vec<Vec<u16>>,
    endings: BTreeMap<u8, u32>,
    /// Of each play, what was earned and available: in all, and decision by decision.
    plays: Vec<Vec<(BeatIx, u16, u16)>>,
}

/// Makes the proof with so many seeds. `walked` is the scenario's own walk; `texts` as for
/// [`trainee::play`]; `done` is called with the trainees that are through, of how many.
pub fn prove(
    story: &Story<'_>,
    role: RoleIx,
    cuts: &Cuts,
    walked: &Walk,
    texts: &[ChoiceText],
    seeds: u64,
    done: &(impl Fn(usize, usize) + Sync),
) -> Proof {
    let scenario = story.scenario;
    let mut trainees = Trainee::robots(scenario);
    let robots = trainees.len();
    trainees.extend(SKILLS.map(Trainee::Learner));
    let played = on_every_core(&trainees, done, &|trainee| {
        play_all(story, role, cuts, trainee, texts, seeds)
    });
    let (of_robots, of_people) = played.split_at(robots);
    let permille = |passed: u64| u16::try_from(passed * 1000 / seeds.max(1)).unwrap_or(1000);
    let mut endings: BTreeMap<u8, u32> = BTreeMap::new();
    for (at, count) in of_people.iter().flat_map(|row| &row.endings) {
        *endings.entry(*at).or_default() += count;
    }
    let all = u64::from(endings.values().sum::<u32>()).max(1);
    let share = |at: usize| {
        let count = u8::try_from(at).ok().and_then(|at| endings.get(&at));
        u16::try_from(u64::from(count.copied().unwrap_or_default()) * 1000 / all).unwrap_or(1000)
    };
    Proof {
        seeds,
        states: walked.nodes.len(),
        exact: walked.exact,
        unmet: unmet(scenario, walked),
        endings: scenario
            .endings
            .iter()
            .enumerate()
            .map(|(at, ending)| (ending.id.clone(), share(at)))
            .collect(),
        robots: trainees
            .iter()
            .zip(of_robots)
            .map(|(trainee, row)| (trainee.slug(), permille(row.passed)))
            .collect(),
        people: SKILLS
            .iter()
            .zip(of_people)
            .map(|(best, row)| Skill {
                best: *best,
                passed: permille(row.passed),
                scores: row.scores.iter().map(|scores| spread(scores)).collect(),
            })
            .collect(),
        decisions: decisions(scenario, of_people),
    }
}

/// Each trainee by whichever core is free; the answers in the order of the trainees.
fn on_every_core(
    trainees: &[Trainee],
    done: &(impl Fn(usize, usize) + Sync),
    play: &(impl Fn(Trainee) -> Played + Sync),
) -> Vec<Played> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let (next, through) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let found: Vec<Mutex<Option<Played>>> = trainees.iter().map(|_| Mutex::new(None)).collect();
    let work = || {
        while let Some(trainee) = trainees.get(next.fetch_add(1, Ordering::Relaxed)).copied() {
            let at = trainees.iter().position(|known| *known == trainee);
            let played = play(trainee);
            if let Some(slot) = at.and_then(|at| found.get(at)) {
                *slot
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner) = Some(played);
            }
            done(through.fetch_add(1, Ordering::Relaxed) + 1, trainees.len());
        }
    };
    std::thread::scope(|scope| {
        (1..cores.min(trainees.len())).for_each(|_| {
            scope.spawn(work);
        });
        work();
    });
    let inner = |slot: Mutex<Option<Played>>| {
        slot.into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    };
    found.into_iter().filter_map(inner).collect()
}

fn play_all(
    story: &Story<'_>,
    role: RoleIx,
    cuts: &Cuts,
    trainee: Trainee,
    texts: &[ChoiceText],
    seeds: u64,
) -> Played {
    let targets = &story.scenario.head.targets;
    let mut all = Played {
        passed: 0,
        scores: vec![Vec::new(); targets.len()],
        endings: BTreeMap::new(),
        plays: Vec::new(),
    };
    let person = matches!(trainee, Trainee::Learner(_));
    for seed in 0..seeds {
        let story = Story { seed, ..*story };
        let mut met: Vec<(BeatIx, u16, u16)> = Vec::new();
        let marker = trainee::marked(&story, role, trainee, texts, &mut |_, _| {}, &mut |one| {
            let Occasion::Decision(beat, _) = one.occasion else {
                return;
            };
            match met.iter_mut().find(|(known, ..)| *known == beat) {
                Some((_, earned, available)) => {
                    *earned += one.earned;
                    *available += one.available;
                }
                None => met.push((beat, one.earned, one.available)),
            }
        });
        all.passed += u64::from(Outcome::of(story.scenario, &marker).passes(cuts));
        if !person {
            continue;
        }
        let Some(ending) = marker.ended() else {
            continue;
        };
        *all.endings.entry(ending.0).or_default() += 1;
        for (scores, criterion) in all.scores.iter_mut().zip(targets.iter()) {
            scores.extend(score(marker.tally(), *criterion));
        }
        all.plays.push(met);
    }
    all
}

fn score(tally: &Tally, criterion: CriterionIx) -> Option<u16> {
    tally.score(criterion)
}

/// Least, quarters and most.
fn spread(scores: &[u16]) -> Option<[u16; 5]> {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable();
    let last = sorted.len().checked_sub(1)?;
    Some([0, last / 4, last / 2, last * 3 / 4, last].map(|at| sorted[at]))
}

/// Paths of what the walk never met.
fn unmet(scenario: &Scenario, walked: &Walk) -> Vec<String> {
    let (mut places, mut choices) = (BTreeSet::new(), BTreeSet::new());
    let place = |state: &State| match state.at {
        Place::Beat(beat) => (0, u16::try_from(beat.at()).unwrap_or_default()),
        Place::Ending(ending) => (1, u16::from(ending.0)),
    };
    places.extend(walked.nodes.iter().map(|node| place(&node.state)));
    for edge in &walked.edges {
        if let Input::Choose(choice) = edge.by {
            choices.insert(choice.at());
        }
    }
    let mut unmet = Vec::new();
    for (at, beat) in scenario.beats.iter().enumerate() {
        // A passage asks nothing: one goes through it within a step.
        let asks = !matches!(beat.asks, crate::scenario::Asks::Passage(_));
        if asks && !places.contains(&(0, u16::try_from(at).unwrap_or_default())) {
            unmet.push(beat.id.clone());
        }
    }
    for (at, choice) in scenario.choices.iter().enumerate() {
        if !choices.contains(&at) {
            unmet.push(choice.id.clone());
        }
    }
    for (at, ending) in scenario.endings.iter().enumerate() {
        if !places.contains(&(1, u16::try_from(at).unwrap_or_default())) {
            unmet.push(ending.id.clone());
        }
    }
    unmet
}

/// Each decision beside the rest of its plays.
fn decisions(scenario: &Scenario, people: &[Played]) -> Vec<Decision> {
    let plays: Vec<&Vec<(BeatIx, u16, u16)>> = people.iter().flat_map(|row| &row.plays).collect();
    let share = |earned: u32, available: u32| f64::from(earned) / f64::from(available.max(1));
    let mut found = Vec::new();
    for (at, beat) in scenario.beats.iter().enumerate() {
        let (mut here, mut rest) = (Vec::new(), Vec::new());
        let (mut earned, mut available) = (0_u64, 0_u64);
        for play in &plays {
            let Some((_, own, most)) = play.iter().find(|(known, ..)| known.at() == at) else {
                continue;
            };
            earned += u64::from(*own);
            available += u64::from(*most);
            let sum = |pick: fn(&(BeatIx, u16, u16)) -> u16| -> u32 {
                play.iter().map(|row| u32::from(pick(row))).sum()
            };
            let (all, of) = (sum(|row| row.1), sum(|row| row.2));
            here.push(share(u32::from(*own), u32::from(*most)));
            rest.push(share(all - u32::from(*own), of - u32::from(*most)));
        }
        if available == 0 {
            continue;
        }
        found.push(Decision {
            beat: beat.id.clone(),
            met: u32::try_from(here.len()).unwrap_or(u32::MAX),
            earned: u16::try_from(earned * 1000 / available).unwrap_or(1000),
            consistency: correlation(&here, &rest),
        });
    }
    found
}

/// Pearson's, in permille.
fn correlation(one: &[f64], other: &[f64]) -> Option<i16> {
    #[allow(clippy::cast_precision_loss)]
    let count = one.len() as f64;
    let mean = |all: &[f64]| all.iter().sum::<f64>() / count;
    let (a, b) = (mean(one), mean(other));
    let (mut both, mut left, mut right) = (0.0, 0.0, 0.0);
    for (x, y) in one.iter().zip(other) {
        both += (x - a) * (y - b);
        left += (x - a) * (x - a);
        right += (y - b) * (y - b);
    }
    let scale = (left * right).sqrt();
    #[allow(clippy::cast_possible_truncation)]
    (scale > 1e-9).then(|| (both / scale * 1000.0).round() as i16)
}
