//! Marks a play while it goes on: which opportunities it met and what it made of them.
//!
//! One fold over answers and happenings, without allocation, for one attempt and for a million
//! simulated ones alike. The first answer to each decision counts; after going back, what had been
//! answered before is shown and not counted again.

use super::account;
use super::scale::{Scale, scale};
use super::value;
use crate::curriculum::{CriterionIx, MAX_CRITERIA, PerCriterion, RoleIx};
use crate::play::{Duty, Ground, Happening, Input, State, Story};
use crate::scenario::{
    Act, Asks, BeatIx, ChoiceIx, EndingIx, Fault, MustIx,
    limit::{BEATS, MUSTS},
};

/// Points that a duty, a task or the compte rendu is worth.
const WORTH: u16 = 4;
/// Points below which no score is given; what a forfeit raises the available points to.
pub const LEAST_AVAILABLE: u16 = 6;

/// Where an opportunity was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The decision of a beat.
    Decision(BeatIx, ChoiceIx),
    /// A standing act or a choice that stays, done to harm.
    Aside(BeatIx, ChoiceIx),
    /// A duty, done or missed.
    Must(MustIx),
    /// A task.
    Task(BeatIx),
    /// The compte rendu.
    Account,
    /// An ending that gives up the criterion.
    Forfeit(EndingIx),
}

/// One opportunity on one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opportunity {
    /// Where.
    pub occasion: Occasion,
    /// On which criterion.
    pub criterion: CriterionIx,
    /// Points earned.
    pub earned: u16,
    /// Points available.
    pub available: u16,
    /// Whether it shows a competence (or only resists a temptation).
    pub shown: bool,
}

/// Sums by criterion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Points earned.
    pub earned: [u16; MAX_CRITERIA],
    /// Points available.
    pub available: [u16; MAX_CRITERIA],
    /// Opportunities that show.
    pub shown: [u16; MAX_CRITERIA],
    /// Opportunities that only resist.
    pub resisted: [u16; MAX_CRITERIA],
}

impl Tally {
    fn add(&mut self, opportunity: &Opportunity) {
        let at = opportunity.criterion.0 as usize;
        self.earned[at] += opportunity.earned;
        self.available[at] += opportunity.available;
        if opportunity.shown {
            self.shown[at] += 1;
        } else {
            self.resisted[at] += 1;
        }
    }

    /// The score in permille; none without enough evidence: six points available and one
    /// opportunity that shows.
    pub fn score(&self, criterion: CriterionIx) -> Option<u16> {
        let at = criterion.0 as usize;
        let (earned, available) = (u32::from(self.earned[at]), u32::from(self.available[at]));
        let enough = self.available[at] >= LEAST_AVAILABLE && self.shown[at] > 0;
        enough.then(|| ((2000 * earned + available) / (2 * available)) as u16)
    }
}

/// The fold.
#[derive(Clone, Debug)]
pub struct Marker {
    role: RoleIx,
    tally: Tally,
    decided: [u64; BEATS / 64],
    decided_before_back: [u64; BEATS / 64],
    asides: [u16; BEATS],
    duties: [PerCriterion; MUSTS],
    duties_told: u8,
    /// Duties that this answer was the first to do or to miss.
    duties_fresh: u8,
    newly_due: u8,
    /// Whether an answer was seen.
    begun: bool,
    reprise: bool,
    accounted: bool,
    ended: Option<EndingIx>,
    critical: u16,
    serious: u16,
    repaired: u16,
    /// Kinds of serious faults that this answer did.
    fresh: u16,
    decisions: u16,
}

impl Marker {
    /// Nothing seen yet.
    pub fn new(role: RoleIx) -> Marker {
        Marker {
            role,
            tally: Tally::default(),
            decided: [0; BEATS / 64],
            decided_before_back: [0; BEATS / 64],
            asides: [0; BEATS],
            duties: [[0; MAX_CRITERIA]; MUSTS],
            duties_told: 0,
            duties_fresh: 0,
            newly_due: 0,
            begun: false,
            reprise: false,
            accounted: false,
            ended: None,
            critical: 0,
            serious: 0,
            repaired: 0,
            fresh: 0,
            decisions: 0,
        }
    }

    /// Before an answer is played. `before` is the frozen state. Returns the scale if the answer is
    /// the decision of a beat that counts.
    pub fn before(
        &mut self,
        story: &Story<'_>,
        before: &State,
        input: &Input<'_>,
        sink: &mut impl FnMut(Opportunity),
    ) -> Option<Scale> {
        self.fresh = 0;
        self.duties_fresh = 0;
        if !std::mem::replace(&mut self.begun, true) {
            // What was due as the play opened, before there was an answer to tell of it.
            let due = |at: &usize| matches!(before.musts[*at], Duty::Due(_));
            let due = (0..story.scenario.musts.len()).filter(due);
            self.newly_due = due.fold(self.newly_due, |bits, at| bits | 1 << at);
            self.after(story, before);
        }
        self.reprise = before
            .beat()
            .is_some_and(|beat| bit(&self.decided_before_back, beat));
        match *input {
            Input::Choose(choice) => self.choose(story, before, choice, sink),
            Input::Back(_) => {
                self.decided_before_back = self.decided;
                None
            }
            Input::Keep(kept) => {
                self.keep(story, before, kept, sink);
                None
            }
            _ => None,
        }
    }

    fn choose(
        &mut self,
        story: &Story<'_>,
        before: &State,
        taken: ChoiceIx,
        sink: &mut impl FnMut(Opportunity),
    ) -> Option<Scale> {
        let beat = before.beat()?;
        let choice = &story.scenario[taken];
        let values = value::of_choice(story, self.role, before, choice);
        if choice.beat.is_none() || choice.next.stays() {
            self.aside(story, beat, taken, &values, sink);
            return None;
        }
        if bit(&self.decided, beat) {
            return None;
        }
        self.decided[beat.at() / 64] |= 1 << (beat.at() % 64);
        self.decisions += 1;
        let scale = scale(story, self.role, before, beat);
        for (at, value) in values.into_iter().enumerate() {
            let available = scale.available(at);
            if available > 0 {
                self.add(
                    sink,
                    Opportunity {
                        occasion: Occasion::Decision(beat, taken),
                        criterion: CriterionIx(at as u8),
                        earned: scale.earned(at, value),
                        available,
                        shown: scale.shows(at),
                    },
                );
            }
        }
        Some(scale)
    }

    /// A standing act or a choice that stays: blame the first time in the beat, never credit.
    fn aside(
        &mut self,
        story: &Story<'_>,
        beat: BeatIx,
        taken: ChoiceIx,
        values: &PerCriterion,
        sink: &mut impl FnMut(Opportunity),
    ) {
        let rank = story.scenario.standing_rank(taken).map_or_else(
            || taken.0 - story.scenario[beat].own().start,
            |rank| 8 + u16::from(rank),
        );
        let seen = self.asides[beat.at()] >> rank & 1 == 1;
        self.asides[beat.at()] |= 1 << rank;
        if seen || self.reprise {
            return;
        }
        for (at, value) in values.iter().enumerate().filter(|(_, value)| **value < 0) {
            self.add(
                sink,
                Opportunity {
                    occasion: Occasion::Aside(beat, taken),
                    criterion: CriterionIx(at as u8),
                    earned: 0,
                    available: u16::from(value.unsigned_abs()),
                    shown: false,
                },
            );
        }
    }

    fn keep(
        &mut self,
        story: &Story<'_>,
        before: &State,
        kept: u64,
        sink: &mut impl FnMut(Opportunity),
    ) {
        let Some(account) = story.scenario.account.as_ref().filter(|_| !self.accounted) else {
            return;
        };
        self.accounted = true;
        let mark = account::mark(story.scenario, before, account, kept);
        if mark.total > 0 {
            self.work(
                story,
                before,
                &account.acts,
                Occasion::Account,
                mark.of_four() as u16,
                sink,
            );
        }
        if account::breach(story.scenario, before, account, kept).is_some() {
            self.critical |= Fault::Confidence.bit();
        }
    }

    fn work(
        &mut self,
        story: &Story<'_>,
        frozen: &State,
        acts: &[Act],
        occasion: Occasion,
        earned: u16,
        sink: &mut impl FnMut(Opportunity),
    ) {
        let marks = value::of_acts(story, self.role, frozen, acts);
        self.whole(&marks, occasion, earned, sink);
    }

    /// An opportunity worth four on each criterion that the marks speak for.
    fn whole(
        &mut self,
        marks: &PerCriterion,
        occasion: Occasion,
        earned: u16,
        sink: &mut impl FnMut(Opportunity),
    ) {
        for (at, _) in marks.iter().enumerate().filter(|(_, mark)| **mark > 0) {
            let criterion = CriterionIx(at as u8);
            self.add(
                sink,
                Opportunity {
                    occasion,
                    criterion,
                    earned,
                    available: WORTH,
                    shown: true,
                },
            );
        }
    }

    /// One thing that the answer made happen. `before` is the state it was given in.
    pub fn happened(
        &mut self,
        story: &Story<'_>,
        before: &State,
        happening: Happening,
        sink: &mut impl FnMut(Opportunity),
    ) {
        match happening {
            Happening::Due(must) => self.newly_due |= 1 << must.0,
            Happening::Done(must) => self.duty(must, WORTH, sink),
            Happening::Missed(must) => self.duty(must, 0, sink),
            Happening::Worked { beat, right, total } if !bit(&self.decided, beat) => {
                self.decided[beat.at() / 64] |= 1 << (beat.at() % 64);
                if let Asks::Task { task, .. } = &story.scenario[beat].asks
                    && total > 0
                {
                    let mark = crate::play::task::Mark { right, total };
                    self.work(
                        story,
                        before,
                        &task.acts,
                        Occasion::Task(beat),
                        mark.of_four() as u16,
                        sink,
                    );
                }
            }
            Happening::Faulted { kind, ground } => {
                if !self.counts(ground) {
                    return;
                }
                if kind.critical() {
                    self.critical |= kind.bit();
                } else {
                    self.fresh |= kind.bit();
                    self.serious |= kind.bit();
                    self.repaired &= !kind.bit();
                }
            }
            Happening::Repaired(kinds) if !self.reprise => {
                // Earlier faults only: what the same answer did stays done.
                self.repaired |= self.serious & kinds & !self.fresh;
                self.serious &= !kinds | self.fresh;
            }
            Happening::Ended(ending) => self.ended = self.ended.or(Some(ending)),
            _ => {}
        }
    }

    fn duty(&mut self, must: MustIx, earned: u16, sink: &mut impl FnMut(Opportunity)) {
        if self.duties_told >> must.0 & 1 == 1 {
            return;
        }
        self.duties_told |= 1 << must.0;
        self.duties_fresh |= 1 << must.0;
        let marks = self.duties[must.at()];
        self.whole(&marks, Occasion::Must(must), earned, sink);
    }

    /// After the answer: duties that fell due are weighed in the state in which they did.
    pub fn after(&mut self, story: &Story<'_>, after: &State) {
        for at in (0..story.scenario.musts.len()).filter(|at| self.newly_due >> at & 1 == 1) {
            let must = &story.scenario.musts[at];
            let toward = after.tensest_present(story.scenario);
            self.duties[at] = must.acts.first().map_or([0; MAX_CRITERIA], |first| {
                value::of_technique(story, self.role, after, *first, toward)
            });
        }
        self.newly_due = 0;
    }

    /// At the end: an ending may give criteria up.
    pub fn finish(&mut self, story: &Story<'_>, sink: &mut impl FnMut(Opportunity)) {
        let Some(ending) = self.ended else { return };
        for criterion in &story.scenario[ending].forfeits {
            let missing =
                LEAST_AVAILABLE.saturating_sub(self.tally.available[criterion.0 as usize]);
            self.add(
                sink,
                Opportunity {
                    occasion: Occasion::Forfeit(ending),
                    criterion: *criterion,
                    earned: 0,
                    available: missing,
                    shown: true,
                },
            );
        }
    }

    fn add(&mut self, sink: &mut impl FnMut(Opportunity), opportunity: Opportunity) {
        self.tally.add(&opportunity);
        sink(opportunity);
    }

    /// The sums so far.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Kinds of critical faults found, one bit each.
    pub fn critical(&self) -> u16 {
        self.critical
    }

    /// Kinds of serious faults left unrepaired, one bit each.
    pub fn unrepaired(&self) -> u16 {
        self.serious
    }

    /// Kinds of serious faults repaired and not done again, one bit each.
    pub fn repaired(&self) -> u16 {
        self.repaired
    }

    /// Decisions counted.
    pub fn decisions(&self) -> u16 {
        self.decisions
    }

    /// The first ending reached.
    pub fn ended(&self) -> Option<EndingIx> {
        self.ended
    }

    /// Whether a fault that this answer did counts: the first answer to each decision does, and
    /// what first became of each duty.
    pub fn counts(&self, ground: Ground) -> bool {
        match ground {
            Ground::Must(must) => self.duties_fresh >> must.0 & 1 == 1,
            _ => !self.reprise,
        }
    }

    /// Whether what is being answered had been answered before going back.
    pub fn is_reprise(&self) -> bool {
        self.reprise
    }
}

fn bit(set: &[u64; BEATS / 64], beat: BeatIx) -> bool {
    set[beat.at() / 64] >> (beat.at() % 64) & 1 == 1
}
