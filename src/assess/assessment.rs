//! A whole attempt, assessed: what each decision showed, what each criterion holds, which faults
//! were found, how the tension went. Recomputed from the opening and the answers, never trusted.

use super::account;
use super::marker::{Marker, Occasion, Opportunity, Tally};
use super::scale::Scale;
use super::value;
use crate::curriculum::{CriterionIx, MAX_CRITERIA, PerCriterion, Phase, RoleIx};
use crate::play::task::Mark;
use crate::play::{
    Answer, Awaits, Ground, Happening, Input, Opening, Rejected, Session, State, Why,
};
use crate::scenario::{BeatIx, ChoiceIx, EndingIx, Fault, Gauge, PartyIx, limit};

/// A decision, or another own choice taken.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The answer's rank among all answers, from 0.
    pub answer: usize,
    /// The beat.
    pub beat: BeatIx,
    /// What was taken.
    pub taken: ChoiceIx,
    /// Its effective rating.
    pub rating: i8,
    /// What it is worth by criterion.
    pub values: PerCriterion,
    /// The scale, when this is the one decision of the beat that counts.
    pub scale: Option<Scale>,
    /// Whether it is given again after going back: shown, not counted.
    pub reprise: bool,
    /// The highest-rated choice, when it is another one.
    pub stronger: Option<Stronger>,
}

/// A choice that would have shown more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stronger {
    /// Which.
    pub choice: ChoiceIx,
    /// Whether it was offered; if not, it had to be prepared.
    pub offered: bool,
}

/// A fault, where it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultFound {
    /// Which.
    pub kind: Fault,
    /// Why.
    pub ground: Ground,
    /// The answer's rank, from 0.
    pub answer: usize,
    /// The choice, if one was taken.
    pub choice: Option<ChoiceIx>,
    /// The answer that repaired it.
    pub repaired: Option<usize>,
    /// Whether it was found after going back: shown, not counted.
    pub reprise: bool,
}

/// What became of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyFound {
    /// Which.
    pub must: crate::scenario::MustIx,
    /// Done, or missed.
    pub done: bool,
    /// The answer's rank, from 0.
    pub answer: usize,
}

/// One point of the tension curve: the state after an answer (or at the start).
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// Answers given when it was taken.
    pub answers: usize,
    /// The beat or ending then reached: none at an ending.
    pub beat: Option<BeatIx>,
    /// Tension by party.
    pub tension: [u8; limit::PARTIES],
    /// Trust by party.
    pub trust: [u8; limit::PARTIES],
    /// Phase by party.
    pub phase: [Phase; limit::PARTIES],
    /// Who was present, one bit each.
    pub present: u8,
}

/// A moment at which the scene turned; none in what is answered again after going back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turning {
    /// The answer's rank, from 0.
    pub answer: usize,
    /// The choice that turned it.
    pub choice: ChoiceIx,
    /// Whose tension moved most.
    pub party: PartyIx,
    /// Before.
    pub from: u8,
    /// After.
    pub to: u8,
}

/// What one criterion holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// Which.
    pub criterion: CriterionIx,
    /// Whether the scenario sets out to show it.
    pub target: bool,
    /// Points earned.
    pub earned: u16,
    /// Points available.
    pub available: u16,
    /// Opportunities that show.
    pub shown: u16,
    /// Opportunities that only resist.
    pub resisted: u16,
    /// Permille; none without enough evidence.
    pub permille: Option<u16>,
}

/// The compte rendu as it was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountFound {
    /// Statements kept, one bit each.
    pub kept: u64,
    /// Statements that were proposed.
    pub proposed: u64,
    /// Statements that belonged.
    pub belonged: u64,
    /// Its mark.
    pub mark: Mark,
}

/// A task as it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskFound {
    /// The answer's rank, from 0.
    pub answer: usize,
    /// Where.
    pub beat: BeatIx,
    /// Its mark.
    pub mark: Mark,
}

/// An attempt, assessed.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// In which role.
    pub role: RoleIx,
    /// The ending first reached.
    pub ending: Option<EndingIx>,
    /// What is awaited at the end of the answers.
    pub awaits: Awaits,
    /// Decisions in order.
    pub decisions: Vec<Decision>,
    /// Every opportunity with the answer that met it (the number of answers, at an ending).
    pub opportunities: Vec<(usize, Opportunity)>,
    /// Every criterion that holds something, in the catalogue's order.
    pub scores: Vec<Score>,
    /// Faults.
    pub faults: Vec<FaultFound>,
    /// A private fact that the compte rendu told.
    pub account_breach: Option<crate::scenario::FactIx>,
    /// Duties.
    pub duties: Vec<DutyFound>,
    /// Tasks.
    pub tasks: Vec<TaskFound>,
    /// The compte rendu.
    pub account: Option<AccountFound>,
    /// The self-rating by target, 1 to 4.
    pub rated: Option<[u8; limit::TARGETS]>,
    /// The decision to take again.
    pub redo: Option<BeatIx>,
    /// The tension curve.
    pub curve: Vec<Point>,
    /// Moments that turned it, the strongest first, at most three.
    pub turnings: Vec<Turning>,
    /// Times each party was given the floor, all scenes together, what is answered again left out:
    /// shown, not scored.
    pub heard: [u16; limit::PARTIES],
    /// The sums.
    pub tally: Tally,
    /// Kinds of critical faults.
    pub critical: u16,
    /// Kinds of serious faults left unrepaired.
    pub unrepaired: u16,
    /// Kinds of serious faults repaired.
    pub repaired: u16,
}

impl Assessment {
    /// The score of a criterion in permille.
    pub fn score(&self, criterion: CriterionIx) -> Option<u16> {
        self.tally.score(criterion)
    }

    /// Kinds of faults found that count, in the order of severity.
    pub fn fault_kinds(&self) -> Vec<Fault> {
        let found = self.critical | self.unrepaired | self.repaired;
        Fault::ALL
            .into_iter()
            .filter(|kind| found & kind.bit() != 0)
            .collect()
    }
}

/// Assesses the answers to an opening in a role. An answer that the engine refuses is named by its
/// rank.
pub fn assess(
    opening: &Opening,
    role: RoleIx,
    answers: &[Answer],
) -> Result<Assessment, (usize, Rejected)> {
    let mut session = Session::new(opening.clone());
    let mut work = Work::new(&session, role);
    for (at, answer) in answers.iter().enumerate() {
        work.take(&mut session, at, answer)
            .map_err(|rejected| (at, rejected))?;
    }
    Ok(work.finish(&session, answers.len()))
}

struct Work {
    marker: Marker,
    found: Assessment,
}

impl Work {
    fn new(session: &Session, role: RoleIx) -> Work {
        let opening = session.opening();
        let mut work = Work {
            marker: Marker::new(role),
            found: Assessment {
                role,
                ending: None,
                awaits: session.state().awaits,
                decisions: Vec::new(),
                opportunities: Vec::new(),
                scores: Vec::new(),
                faults: Vec::new(),
                account_breach: None,
                duties: Vec::new(),
                tasks: Vec::new(),
                account: None,
                rated: None,
                redo: None,
                curve: vec![point(session.state(), 0)],
                turnings: Vec::new(),
                heard: [0; limit::PARTIES],
                tally: Tally::default(),
                critical: 0,
                unrepaired: 0,
                repaired: 0,
            },
        };
        let state = *session.state();
        for happening in session.happenings() {
            work.marker
                .happened(&opening.story(), &state, *happening, &mut |_| {});
        }
        work.marker.after(&opening.story(), &state);
        work
    }

    fn take(&mut self, session: &mut Session, at: usize, answer: &Answer) -> Result<(), Rejected> {
        let opening = session.opening().clone();
        let story = opening.story();
        let before = *session.state();
        let input = Input::read(answer, &opening.scenario, &before)?;
        let step = session.step(input)?;
        let found = &mut self.found;
        let mut sink = |opportunity| found.opportunities.push((at, opportunity));
        let scale = self.marker.before(&story, &before, &input, &mut sink);
        let happenings = session.commit(step);
        for happening in happenings {
            self.marker.happened(&story, &before, *happening, &mut sink);
        }
        let happenings = happenings.to_vec();
        self.marker.after(&story, session.state());
        let reprise = self.marker.is_reprise();
        let chosen = match input {
            Input::Choose(choice) => Some(choice),
            _ => None,
        };
        for happening in &happenings {
            self.note(at, chosen, reprise, *happening);
        }
        if let Some(choice) = chosen {
            self.decide(&story, &before, at, choice, scale, reprise);
            // What is answered again is shown, and turned nothing.
            if !reprise {
                self.turn(at, choice, &happenings);
                self.count_floor(&story, &before, choice);
            }
        }
        if let (Input::Keep(kept), Some(account), None) =
            (input, &opening.scenario.account, self.found.account)
        {
            let scenario = &opening.scenario;
            let rows = account.statements.iter().enumerate();
            let proposed = rows.filter(|(_, row)| account::proposed(scenario, &before, row));
            self.found.account = Some(AccountFound {
                kept,
                proposed: proposed.fold(0, |bits, (at, _)| bits | 1 << at),
                belonged: account::best(scenario, &before, account),
                mark: account::mark(scenario, &before, account, kept),
            });
            self.found.account_breach = account::breach(scenario, &before, account, kept);
        }
        match input {
            Input::Rate(rates) => self.found.rated = self.found.rated.or(Some(rates)),
            Input::Redo(beat, _) => self.found.redo = Some(beat),
            _ => {}
        }
        if !matches!(
            input,
            Input::Words(_) | Input::Rate(_) | Input::Redo(..) | Input::Keep(_)
        ) {
            self.found.curve.push(point(session.state(), at + 1));
        }
        Ok(())
    }

    fn note(&mut self, at: usize, choice: Option<ChoiceIx>, reprise: bool, happening: Happening) {
        let found = &mut self.found;
        match happening {
            Happening::Faulted { kind, ground } => {
                found.faults.push(FaultFound {
                    kind,
                    ground,
                    answer: at,
                    choice,
                    repaired: None,
                    reprise: !self.marker.counts(ground),
                });
            }
            Happening::Repaired(kinds) => {
                // What is answered again repairs nothing that counts.
                let open = found.faults.iter_mut().filter(|fault| {
                    !fault.kind.critical()
                        && fault.repaired.is_none()
                        && fault.answer < at
                        && (!reprise || fault.reprise)
                });
                open.filter(|fault| kinds & fault.kind.bit() != 0)
                    .for_each(|fault| fault.repaired = Some(at));
            }
            Happening::Done(must) => found.duties.push(DutyFound {
                must,
                done: true,
                answer: at,
            }),
            Happening::Missed(must) => found.duties.push(DutyFound {
                must,
                done: false,
                answer: at,
            }),
            Happening::Worked { beat, right, total } => {
                found.tasks.push(TaskFound {
                    answer: at,
                    beat,
                    mark: Mark { right, total },
                });
            }
            Happening::Ended(ending) => found.ending = found.ending.or(Some(ending)),
            _ => {}
        }
    }

    fn decide(
        &mut self,
        story: &crate::play::Story<'_>,
        before: &State,
        at: usize,
        taken: ChoiceIx,
        scale: Option<Scale>,
        reprise: bool,
    ) {
        let Some(beat) = before.beat() else { return };
        let choice = &story.scenario[taken];
        let rating = value::rating(story, self.found.role, before, choice);
        let seen =
            scale.unwrap_or_else(|| super::scale::scale(story, self.found.role, before, beat));
        let own = story.scenario[beat].own();
        let strongest = |rank: &u16| seen.strongest >> rank & 1 == 1;
        let is_strongest = choice.beat.is_some() && strongest(&(taken.0 - own.start));
        // An offered one first; else one that had to be prepared.
        let ranks = || (0..own.len() as u16).filter(strongest);
        let offered = ranks().find(|rank| seen.offered.own >> rank & 1 == 1);
        let stronger = offered
            .or_else(|| ranks().next())
            .filter(|_| !is_strongest && rating < seen.best);
        self.found.decisions.push(Decision {
            answer: at,
            beat,
            taken,
            rating,
            values: value::of_choice(story, self.found.role, before, choice),
            scale,
            reprise,
            stronger: stronger.map(|rank| Stronger {
                choice: ChoiceIx(own.start + rank),
                offered: offered.is_some(),
            }),
        });
    }

    fn turn(&mut self, answer: usize, choice: ChoiceIx, happenings: &[Happening]) {
        let mut moves = [(0_u8, 0_u8, false); limit::PARTIES];
        for happening in happenings {
            if let Happening::Moved {
                gauge: Gauge::Tension(party),
                from,
                to,
                why,
            } = happening
                && *why != Why::Time
            {
                let (first, last, seen) = &mut moves[party.at()];
                if !*seen {
                    *first = *from;
                }
                (*last, *seen) = (*to, true);
            }
        }
        let rows = moves.iter().enumerate().filter(|(_, (_, _, seen))| *seen);
        let most =
            rows.max_by_key(|(at, (from, to, _))| (from.abs_diff(*to), std::cmp::Reverse(*at)));
        if let Some((at, (from, to, _))) = most
            && from.abs_diff(*to) >= LEAST_TURN
        {
            self.found.turnings.push(Turning {
                answer,
                choice,
                party: PartyIx(at as u8),
                from: *from,
                to: *to,
            });
        }
    }

    fn count_floor(&mut self, story: &crate::play::Story<'_>, before: &State, choice: ChoiceIx) {
        for act in &story.scenario[choice].acts {
            if !story.catalogue[act.technique()].gives_floor {
                continue;
            }
            let reached = act.reaches(before.present);
            for (at, heard) in self.found.heard.iter_mut().enumerate() {
                *heard += u16::from(reached >> at & 1);
            }
        }
    }

    fn finish(mut self, session: &Session, answers: usize) -> Assessment {
        let opening = session.opening();
        let found = &mut self.found;
        self.marker.finish(&opening.story(), &mut |opportunity| {
            found.opportunities.push((answers, opportunity))
        });
        let mut found = self.found;
        found.tally = *self.marker.tally();
        found.critical = self.marker.critical();
        found.unrepaired = self.marker.unrepaired();
        found.repaired = self.marker.repaired();
        found.awaits = session.state().awaits;
        for at in 0..opening.catalogue.criteria.len().min(MAX_CRITERIA) {
            let criterion = CriterionIx(at as u8);
            let target = opening.scenario.head.targets.contains(&criterion);
            if target || found.tally.available[at] > 0 {
                found.scores.push(Score {
                    criterion,
                    target,
                    earned: found.tally.earned[at],
                    available: found.tally.available[at],
                    shown: found.tally.shown[at],
                    resisted: found.tally.resisted[at],
                    permille: found.tally.score(criterion),
                });
            }
        }
        found
            .turnings
            .sort_by_key(|turn| (std::cmp::Reverse(turn.from.abs_diff(turn.to)), turn.answer));
        found.turnings.truncate(3);
        found
    }
}

/// Points of tension that one answer must move to be a turning point. The project's choice: about
/// what one well-placed or misplaced act does.
const LEAST_TURN: u8 = 8;

fn point(state: &State, answers: usize) -> Point {
    Point {
        answers,
        beat: state.beat(),
        tension: state.tension,
        trust: state.trust,
        phase: state.phase,
        present: state.present,
    }
}

/// The line of the scenario's file that an occasion stands on.
pub fn line_of(scenario: &crate::scenario::Scenario, occasion: Occasion) -> u32 {
    match occasion {
        Occasion::Decision(_, choice) | Occasion::Aside(_, choice) => scenario[choice].line,
        Occasion::Must(must) => scenario[must].line,
        Occasion::Task(beat) => match &scenario[beat].asks {
            crate::scenario::Asks::Task { task, .. } => task.line,
            _ => 0,
        },
        Occasion::Account => scenario.account.as_ref().map_or(0, |account| account.line),
        Occasion::Forfeit(ending) => scenario[ending].line,
    }
}
