//! Tension and trust along the play, the turning points, and who was given the floor.

use super::Debrief;
use crate::flow::page::{Block, CurvePoint, CurveRow, Text};
use crate::language::Args;
use crate::scenario::PartyIx;

impl Debrief<'_> {
    pub(super) fn tension(&self) -> Vec<Block> {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let tale = voice.at(self.attempt, self.state_at_ending(), None);
        let gauged: Vec<PartyIx> = (0..scenario.parties.len())
            .filter(|at| scenario.parties[*at].gauges.is_some())
            .map(|at| PartyIx(at as u8))
            .filter(|party| {
                self.found
                    .curve
                    .iter()
                    .any(|point| point.present >> party.0 & 1 == 1)
            })
            .collect();
        if gauged.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Text(voice.text("debrief-tension-how", &Args::new()))];
        let decisions: Vec<usize> = self
            .found
            .decisions
            .iter()
            .filter(|row| row.scale.is_some())
            .map(|row| row.answer)
            .collect();
        let last = self.found.curve.len() - 1;
        let rows = self.found.curve.iter().enumerate().map(|(at, point)| {
            let rank = decisions
                .iter()
                .position(|answer| answer + 1 == point.answers);
            let moment = match (at, rank) {
                (0, _) => voice.word("debrief-moment-start"),
                (at, Some(rank)) if at == last && point.beat.is_none() => voice.say(
                    "debrief-moment-last",
                    &Args::new().number("number", rank as u64 + 1),
                ),
                (at, _) if at == last && point.beat.is_none() => voice.word("debrief-moment-end"),
                (_, Some(rank)) => voice.say(
                    "debrief-moment-decision",
                    &Args::new().number("number", rank as u64 + 1),
                ),
                _ => voice.word("debrief-moment-between"),
            };
            let points = gauged.iter().map(|party| CurvePoint {
                tension: point.tension[party.at()],
                trust: point.trust[party.at()],
                phase: voice.phase(point.phase[party.at()]).into(),
                present: point.present >> party.0 & 1 == 1,
            });
            CurveRow {
                moment: moment.into(),
                points: points.collect(),
            }
        });
        let people = gauged.iter().map(|party| tale.name(*party));
        blocks.push(Block::Curve {
            people: people.collect(),
            rows: rows.collect(),
        });
        self.turnings(&mut blocks);
        self.floor(&gauged, &mut blocks);
        blocks
    }

    fn turnings(&self, into: &mut Vec<Block>) {
        let voice = &self.voice;
        into.push(voice.heading(3, "debrief-turning"));
        if self.found.turnings.is_empty() {
            into.push(Block::Text(
                voice.text("debrief-turning-none", &Args::new()),
            ));
        }
        let mut turnings = self.found.turnings.clone();
        turnings.sort_by_key(|turning| turning.answer);
        let mut rows: Vec<Text> = Vec::new();
        for turning in turnings {
            let Some(turn) = self.turn(turning.answer) else {
                continue;
            };
            let tale = voice.at(self.attempt, &turn.before, turn.before.beat());
            let args = Args::new()
                .text("party", tale.name(turning.party).text)
                .number("from", turning.from)
                .number("to", turning.to);
            let key = if turning.to < turning.from {
                "debrief-turning-down"
            } else {
                "debrief-turning-up"
            };
            let mut said = voice.say(key, &args);
            let (before, after) = (
                turn.before.phase[turning.party.at()],
                turn.after.phase[turning.party.at()],
            );
            if before != after {
                let args = Args::new()
                    .text("before", voice.phase(before))
                    .text("after", voice.phase(after));
                said = format!("{said} {}", voice.say("debrief-turning-state", &args));
            }
            let taken = self.choice_at(turning.answer, turning.choice, None);
            let taken = voice.say(
                "debrief-decision-taken",
                &Args::new().text("choice", taken.text),
            );
            rows.push(format!("{taken}\n{said}").into());
        }
        if !rows.is_empty() {
            into.push(Block::List(rows));
        }
    }

    fn floor(&self, gauged: &[PartyIx], into: &mut Vec<Block>) {
        let voice = &self.voice;
        let tale = voice.at(self.attempt, self.state_at_ending(), None);
        into.push(voice.heading(3, "debrief-heard"));
        let rows = gauged.iter().map(|party| {
            let args = Args::new().text("party", tale.name(*party).text);
            voice.text(
                "debrief-heard-row",
                &args.number("count", self.found.heard[party.at()]),
            )
        });
        into.push(Block::List(rows.collect()));
        into.push(voice.notice("debrief-heard-note", &Args::new()));
    }
}
