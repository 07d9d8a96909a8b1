//! Simulated trainees: robots that must fail, people who take the best choice more or less often.
//!
//! A robot plays whole scenarios by a rule that has nothing to do with the trade. Who should fail,
//! fails: its lowest target stays under the cut in 95 % of seeds.

use super::best;
use crate::assess::{Marker, Opportunity, value};
use crate::curriculum::{CriterionIx, Cuts, RoleIx, TechniqueIx};
use crate::play::{
    Awaits, Input, NONE, Placed, Purpose, State, Story, advance, begin, draw, offers, shown_order,
};
use crate::scenario::{Asks, ChoiceIx, ChoiceText, Scenario, Work, limit};

/// Most answers of one play.
const MOST_ANSWERS: u16 = 400;

/// How a trainee chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trainee {
    /// Anything offered.
    Random,
    /// The first shown.
    First,
    /// The last shown.
    Last,
    /// The longest text.
    Longest,
    /// The shortest text.
    Shortest,
    /// The most courteous text.
    Politest,
    /// One technique wherever it is offered.
    OneTechnique(TechniqueIx),
    /// Whatever asks a question.
    QuestionMark,
    /// The middle rating.
    Middle,
    /// The best-rated choice in so many of a hundred decisions, anything in the others.
    Learner(u8),
}

impl Trainee {
    /// As `explain` and the words of E0623 write it.
    pub const fn slug(self) -> &'static str {
        match self {
            Trainee::Random => "random",
            Trainee::First => "first",
            Trainee::Last => "last",
            Trainee::Longest => "longest",
            Trainee::Shortest => "shortest",
            Trainee::Politest => "politest",
            Trainee::OneTechnique(_) => "one-technique",
            Trainee::QuestionMark => "question-mark",
            Trainee::Middle => "middle",
            Trainee::Learner(_) => "learner",
        }
    }

    /// The robots for a scenario. `OneTechnique` has the technique that most good choices use.
    pub fn robots(scenario: &Scenario) -> Vec<Trainee> {
        let mut robots = vec![
            Trainee::Random,
            Trainee::First,
            Trainee::Last,
            Trainee::Longest,
            Trainee::Shortest,
            Trainee::Politest,
            Trainee::QuestionMark,
            Trainee::Middle,
        ];
        robots.extend(favourite(scenario).map(Trainee::OneTechnique));
        robots
    }
}

fn favourite(scenario: &Scenario) -> Option<TechniqueIx> {
    let good = scenario.choices.iter().filter(|choice| choice.rating > 0);
    let mut used: Vec<TechniqueIx> = good
        .flat_map(|choice| choice.acts.iter().map(|act| act.technique()))
        .collect();
    used.sort();
    let count = |technique: &&TechniqueIx| used.iter().filter(|other| other == technique).count();
    used.iter().max_by_key(count).copied()
}

/// What a play came to: lowest target (none: some target without enough evidence, or no ending) and
/// whether a critical fault was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The lowest score of a target, in permille.
    pub lowest: Option<u16>,
    /// Whether a critical fault was found.
    pub critical: bool,
}

impl Outcome {
    /// Of a marked play.
    pub fn of(scenario: &Scenario, marker: &Marker) -> Outcome {
        let scores = scenario.head.targets.iter();
        let scores = scores.map(|criterion: &CriterionIx| marker.tally().score(*criterion));
        let lowest = scores
            .collect::<Option<Vec<u16>>>()
            .and_then(|all| all.into_iter().min())
            // Who never comes to an end is not judged.
            .filter(|_| marker.ended().is_some());
        Outcome {
            lowest,
            critical: marker.critical() != 0,
        }
    }

    /// Whether it would pass on this scenario alone.
    pub fn passes(self, cuts: &Cuts) -> bool {
        !self.critical && self.lowest.is_some_and(|score| score >= cuts.acquired)
    }
}

/// One whole play.
pub fn play(story: &Story<'_>, role: RoleIx, trainee: Trainee, texts: &[ChoiceText]) -> Outcome {
    let marker = marked(story, role, trainee, texts, &mut |_, _| {}, &mut |_| {});
    Outcome::of(story.scenario, &marker)
}

/// The same, with every state answered in and every opportunity met on the way.
pub fn marked(
    story: &Story<'_>,
    role: RoleIx,
    trainee: Trainee,
    texts: &[ChoiceText],
    seen: &mut impl FnMut(&State, &Input<'static>),
    sink: &mut impl FnMut(Opportunity),
) -> Marker {
    let mut marker = Marker::new(role);
    let mut state = begin(story, &mut |_| {});
    let mut chance = Chance {
        seed: story.seed,
        turn: 0,
    };
    for _ in 0..MOST_ANSWERS {
        let Some(input) = answer(story, role, trainee, texts, &state, &mut chance) else {
            break;
        };
        seen(&state, &input);
        marker.before(story, &state, &input, sink);
        let before = state;
        let told = advance(story, &mut state, &input, &mut |happening| {
            marker.happened(story, &before, happening, sink);
        });
        if told.is_err() {
            break;
        }
        marker.after(story, &state);
    }
    marker.finish(story, sink);
    marker
}

/// Draws that belong to the trainee, never to the story.
struct Chance {
    seed: u64,
    turn: u16,
}

impl Chance {
    fn below(&mut self, n: u32) -> u32 {
        self.turn = self.turn.wrapping_add(1);
        draw(
            self.seed ^ 0x7261_696e_6565,
            Purpose::Draw { rank: u16::MAX },
            self.turn,
            n,
        )
    }
}

fn answer(
    story: &Story<'_>,
    role: RoleIx,
    trainee: Trainee,
    texts: &[ChoiceText],
    state: &State,
    chance: &mut Chance,
) -> Option<Input<'static>> {
    if let Trainee::Learner(percent) = trainee
        && matches!(
            state.awaits,
            Awaits::Choice | Awaits::Task | Awaits::Account
        )
        && chance.below(100) < u32::from(percent)
    {
        return best::answer(story, role, state);
    }
    match state.awaits {
        Awaits::Words => Some(Input::Words("")),
        Awaits::Choice => choose(story, role, trainee, texts, state, chance).map(Input::Choose),
        Awaits::Task => guess(story.scenario, state, &mut |n| chance.below(n)),
        Awaits::Account => {
            let account = story.scenario.account.as_ref()?;
            Some(Input::Keep(keep(
                story.scenario,
                state,
                account,
                &mut |n| chance.below(n),
            )))
        }
        Awaits::Rating | Awaits::Redo | Awaits::Nothing | Awaits::Stuck => None,
    }
}

fn choose(
    story: &Story<'_>,
    role: RoleIx,
    trainee: Trainee,
    texts: &[ChoiceText],
    state: &State,
    chance: &mut Chance,
) -> Option<ChoiceIx> {
    let scenario = story.scenario;
    let offered = offers(scenario, state);
    let (order, count) = shown_order(story, state);
    let open: Vec<ChoiceIx> = order[..count]
        .iter()
        .copied()
        .filter(|it| offered.has(scenario, state, *it))
        .collect();
    let text = |choice: &ChoiceIx| texts.get(choice.at()).copied().unwrap_or_default();
    let any = |open: &[ChoiceIx], chance: &mut Chance| {
        if open.is_empty() {
            let standing = (0..scenario.standing_count()).map(|rank| scenario.standing(rank));
            return standing
                .into_iter()
                .find(|act| offered.has(scenario, state, *act));
        }
        Some(open[chance.below(open.len() as u32) as usize])
    };
    let among = |wanted: Vec<ChoiceIx>, chance: &mut Chance| {
        if wanted.is_empty() {
            any(&open, chance)
        } else {
            any(&wanted, chance)
        }
    };
    let picked = match trainee {
        Trainee::First => open.first().copied(),
        Trainee::Last => open.last().copied(),
        Trainee::Longest => open.iter().copied().max_by_key(|choice| text(choice).chars),
        Trainee::Shortest => open.iter().copied().min_by_key(|choice| text(choice).chars),
        Trainee::Politest => {
            let most = open.iter().map(|choice| text(choice).courtesies).max();
            let polite = |choice: &ChoiceIx| Some(text(choice).courtesies) == most;
            among(open.iter().copied().filter(polite).collect(), chance)
        }
        Trainee::QuestionMark => among(
            open.iter()
                .copied()
                .filter(|choice| text(choice).asks)
                .collect(),
            chance,
        ),
        Trainee::OneTechnique(technique) => {
            let uses = |choice: &ChoiceIx| {
                scenario[*choice]
                    .acts
                    .iter()
                    .any(|act| act.technique() == technique)
            };
            among(open.iter().copied().filter(uses).collect(), chance)
        }
        Trainee::Middle => {
            let mut rated = open.clone();
            rated.sort_by_key(|choice| value::rating(story, role, state, &scenario[*choice]));
            rated.get(rated.len() / 2).copied()
        }
        Trainee::Random | Trainee::Learner(_) => None,
    };
    picked.or_else(|| any(&open, chance))
}

/// A random answer to the task awaited.
pub fn guess(
    scenario: &Scenario,
    state: &State,
    below: &mut impl FnMut(u32) -> u32,
) -> Option<Input<'static>> {
    let Asks::Task { task, .. } = &scenario[state.beat()?].asks else {
        return None;
    };
    Some(match &task.work {
        Work::Read { asks, .. } => {
            let mut parts = [NONE; limit::ASKS];
            for (part, ask) in parts.iter_mut().zip(asks) {
                *part = below(ask.remembers.len() as u32) as u8;
            }
            Input::Read(parts)
        }
        Work::Arrange { items, .. } => {
            let mut placed = Placed::default();
            for item in (0..items.len() as u8)
                .filter(|_| below(2) == 1)
                .collect::<Vec<_>>()
            {
                let at = below(u32::from(placed.count) + 1) as usize;
                placed.items[at..=placed.count as usize].rotate_right(1);
                placed.items[at] = item;
                placed.count += 1;
            }
            Input::Place(placed)
        }
        Work::Assign {
            people,
            slots,
            at_most,
            jobs,
            ..
        } => {
            let mut shares = [(NONE, NONE); limit::ITEMS];
            for at in 0..jobs.len() {
                let who = below(people.len() as u32) as u8;
                let held = shares.iter().filter(|(known, _)| *known == who).count();
                if at_most.is_none_or(|most| held < most as usize) {
                    let slot = if slots.is_empty() {
                        NONE
                    } else {
                        below(slots.len() as u32) as u8
                    };
                    shares[at] = (who, slot);
                }
            }
            Input::Give(shares)
        }
    })
}

/// Statements kept at random among those proposed.
pub fn keep(
    scenario: &Scenario,
    state: &State,
    account: &crate::scenario::Account,
    below: &mut impl FnMut(u32) -> u32,
) -> u64 {
    let rows = account.statements.iter().enumerate();
    rows.filter(|(_, row)| crate::assess::account::proposed(scenario, state, row))
        .filter(|_| below(2) == 1)
        .fold(0, |bits, (at, _)| bits | 1 << at)
}
