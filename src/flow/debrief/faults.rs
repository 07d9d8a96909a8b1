//! Faults, each beside where it was found and what became of it; then duties, and what was kept
//! to oneself.

use super::Debrief;
use crate::flow::page::{Block, Text};
use crate::language::Args;
use crate::play::{Ground, released};
use crate::scenario::{ChoiceIx, FactIx, Hearer, PartyIx};

impl Debrief<'_> {
    pub(super) fn faults_in_short(&self, into: &mut Vec<Block>) {
        let voice = &self.voice;
        into.push(voice.heading(2, "debrief-faults"));
        let rows = self.fault_lines();
        if rows.is_empty() {
            into.push(Block::Text(voice.text("debrief-faults-none", &Args::new())));
        } else {
            into.push(Block::List(rows));
        }
        if self.found.critical != 0 {
            into.push(voice.notice("debrief-fault-critical", &Args::new()));
        }
    }

    fn fault_lines(&self) -> Vec<Text> {
        let (voice, found) = (&self.voice, self.found);
        let mut counted: Vec<_> = found.faults.iter().filter(|fault| !fault.reprise).collect();
        counted.sort_by_key(|fault| !fault.kind.critical());
        let mut rows: Vec<Text> = counted
            .into_iter()
            .map(|fault| {
                let named = self.named_fault(fault.kind);
                let became = match (fault.kind.critical(), fault.repaired) {
                    (true, _) => return named.into(),
                    (false, Some(_)) => voice.word("debrief-fault-mended"),
                    (false, None) => voice.word("debrief-fault-open"),
                };
                voice.text(
                    "debrief-fault-short",
                    &Args::new().text("fault", named).text("became", became),
                )
            })
            .collect();
        if found.account_breach.is_some() {
            let named = self.named_fault(crate::scenario::Fault::Confidence);
            rows.insert(
                0,
                voice.text(
                    "debrief-fault-in-account",
                    &Args::new().text("fault", named),
                ),
            );
        }
        rows
    }

    pub(super) fn faults(&self) -> Vec<Block> {
        let (voice, found) = (&self.voice, self.found);
        let mut blocks = Vec::new();
        for fault in found.faults.iter().filter(|fault| !fault.reprise) {
            blocks.push(Block::Heading(3, self.named_fault(fault.kind).into()));
            if let Some(taken) = self.chosen_at(fault.answer) {
                blocks.push(Block::Text(self.around(
                    "debrief-fault-where",
                    "choice",
                    &taken,
                )));
            }
            blocks.extend(self.ground(fault).map(Block::Text));
            blocks.push(Block::Text(voice.fault_why(fault.kind).into()));
            match fault.repaired.and_then(|answer| self.chosen_at(answer)) {
                Some(mended) => {
                    blocks.push(Block::Text(self.around(
                        "debrief-fault-repaired",
                        "choice",
                        &mended,
                    )));
                }
                None if fault.kind.critical() => {}
                None => blocks.push(Block::Text(voice.text("debrief-fault-left", &Args::new()))),
            }
        }
        self.told_in_account(&mut blocks);
        if found.critical != 0 {
            blocks.push(voice.notice("debrief-fault-critical", &Args::new()));
        }
        self.found_again(&mut blocks);
        self.kept_to_oneself(&mut blocks);
        let missed_as_fault = |must| {
            found
                .faults
                .iter()
                .any(|fault| fault.ground == Ground::Must(must))
        };
        // What became of a duty first is what counts.
        let first = |at: usize| {
            let must = found.duties[at].must;
            found.duties[..at].iter().all(|duty| duty.must != must)
        };
        let duties: Vec<Text> = found
            .duties
            .iter()
            .enumerate()
            .filter(|(at, duty)| first(*at) && (duty.done || !missed_as_fault(duty.must)))
            .filter_map(|(_, duty)| {
                let turn = self.turn(duty.answer)?;
                let tale = voice.at(self.attempt, &turn.before, turn.before.beat());
                let what = tale.say(
                    &format!("must--{}", self.attempt.scenario()[duty.must].id),
                    None,
                );
                let key = if duty.done {
                    "debrief-must-done"
                } else {
                    "debrief-must-missed"
                };
                Some(self.around(key, "what", &what))
            })
            .collect();
        if !duties.is_empty() {
            blocks.push(voice.heading(3, "debrief-musts"));
            blocks.push(Block::List(duties));
        }
        blocks
    }

    /// What was found in what was answered again: apart, each once, shown and not counted.
    fn found_again(&self, into: &mut Vec<Block>) {
        let mut rows: Vec<Text> = Vec::new();
        for fault in self.found.faults.iter().filter(|fault| fault.reprise) {
            let named = self.named_fault(fault.kind);
            let row = match self.chosen_at(fault.answer) {
                Some(taken) => {
                    let args = Args::new().text("fault", named).text("choice", taken.text);
                    Text {
                        text: self.voice.say("debrief-fault-again", &args),
                        lang: taken.lang,
                    }
                }
                None => named.into(),
            };
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        if !rows.is_empty() {
            into.push(self.voice.heading(3, "debrief-fault-reprise"));
            into.push(Block::List(rows));
        }
    }

    /// Where the compte rendu told a private fact: that, and why it must not; true if it did.
    pub(super) fn told_in_account(&self, into: &mut Vec<Block>) -> bool {
        let Some(fact) = self.found.account_breach else {
            return false;
        };
        let kind = crate::scenario::Fault::Confidence;
        let tale = self.voice.at(self.attempt, self.state_at_ending(), None);
        into.push(Block::Heading(3, self.named_fault(kind).into()));
        into.push(Block::Text(self.around(
            "debrief-breach-account",
            "fact",
            &tale.fact(fact),
        )));
        into.push(Block::Text(self.voice.fault_why(kind).into()));
        true
    }

    /// What was confided and told to nobody deserves to be said too.
    fn kept_to_oneself(&self, into: &mut Vec<Block>) {
        let scenario = self.attempt.scenario();
        let known = self.state_at_ending().facts;
        let confided = |at: usize| scenario.facts[at].private && known >> at & 1 == 1;
        let told = self.found.account_breach.is_some()
            || self
                .found
                .faults
                .iter()
                .any(|fault| matches!(fault.ground, Ground::Breach { .. }));
        if !told && (0..scenario.facts.len()).any(confided) {
            into.push(Block::Text(
                self.voice.text("debrief-confided-kept", &Args::new()),
            ));
        }
    }

    /// A fault with its gravity.
    pub(super) fn named_fault(&self, kind: crate::scenario::Fault) -> String {
        let gravity = if kind.critical() {
            "critical"
        } else {
            "serious"
        };
        let args = Args::new()
            .text("gravity", gravity)
            .text("fault", self.voice.fault(kind));
        self.voice.say("debrief-fault", &args)
    }

    /// What a ground of a fault says, if it says something.
    pub(super) fn ground(&self, fault: &crate::assess::FaultFound) -> Option<Text> {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let turn = self.turn(fault.answer)?;
        let tale = voice.at(self.attempt, &turn.before, turn.before.beat());
        match fault.ground {
            Ground::Choice => None,
            Ground::Breach { fact, .. } => {
                let hearers = self.wrong_hearers(fault.answer, fault.choice?, fact);
                let names: Vec<String> =
                    hearers.iter().map(|party| tale.name(*party).text).collect();
                let args = Args::new()
                    .text("people", voice.list(&names))
                    .text("fact", tale.fact(fact).text);
                Some(voice.text("debrief-breach", &args))
            }
            Ground::Never(never) => {
                let what = tale.say(&format!("never--{}", scenario[never].id), None);
                Some(self.around("debrief-never-done", "what", &what))
            }
            Ground::Must(must) => {
                let what = tale.say(&format!("must--{}", scenario[must].id), None);
                Some(self.around("debrief-must-missed", "what", &what))
            }
        }
    }

    /// Who heard, at that answer, a fact that was not theirs to hear.
    fn wrong_hearers(&self, answer: usize, choice: ChoiceIx, fact: FactIx) -> Vec<PartyIx> {
        let Some(turn) = self.turn(answer) else {
            return Vec::new();
        };
        let scenario = self.attempt.scenario();
        let (state, row) = (&turn.before, &scenario[choice]);
        let hearers = row
            .heard_by
            .map_or(state.present, |some| some & state.present);
        let parties = (0..scenario.parties.len()).map(|at| PartyIx(at as u8));
        parties
            .filter(|party| {
                hearers >> party.0 & 1 == 1
                    && scenario[fact].owner != Some(*party)
                    && !scenario[*party].bound_to_secrecy()
                    && !released(scenario, state, fact, Hearer::Party(*party))
            })
            .collect()
    }
}
