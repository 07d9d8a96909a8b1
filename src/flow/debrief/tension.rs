//! Tension and trust along the play, the turning points, and who was given the floor.

use super::Debrief;
use crate::assess::Point;
use crate::flow::page::{Block, CurvePoint, CurveRow, Text};
use crate::language::Args;
use crate::scenario::PartyIx;

impl Debrief<'_> {
    pub(super) fn tension(&self) -> Vec<Block> {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let tale = voice.at(self.attempt, self.state_at_ending(), None);
        // Only answers that stand make the curve: the others were taken back.
        let standing: Vec<usize> = self.attempt.standing_ranks().to_vec();
        let stands = |point: &&Point| {
            let answer = point.answers.checked_sub(1);
            answer.is_none_or(|answer| standing.contains(&answer))
        };
        let curve: Vec<&Point> = self.found.curve.iter().filter(stands).collect();
        let gauged: Vec<PartyIx> = (0..scenario.parties.len())
            .filter(|at| scenario.parties[*at].gauges.is_some())
            .map(|at| PartyIx(at as u8))
            .filter(|party| curve.iter().any(|point| point.present >> party.0 & 1 == 1))
            .collect();
        if gauged.is_empty() {
            return Vec::new();
        }
        let here = |point: &Point| gauged.iter().any(|party| point.present >> party.0 & 1 == 1);
        let last = curve.last().map_or(0, |point| point.answers);
        let rows: Vec<CurveRow> = curve
            .iter()
            .filter(|point| here(point))
            .map(|point| {
                let mut moment = self.moment(point);
                if point.answers == last && point.beat.is_none() {
                    let args = Args::new().text("moment", moment);
                    moment = voice.say("debrief-moment-last", &args);
                }
                let points = gauged.iter().map(|party| CurvePoint {
                    tension: point.tension[party.at()],
                    trust: point.trust[party.at()],
                    phase: point.phase[party.at()],
                    word: voice.phase(point.phase[party.at()]).into(),
                    present: point.present >> party.0 & 1 == 1,
                });
                CurveRow {
                    moment: moment.into(),
                    decision: point
                        .answers
                        .checked_sub(1)
                        .and_then(|at| self.number_of(at)),
                    points: points.collect(),
                }
            })
            .collect();
        let mut blocks = vec![Block::Text(voice.text("debrief-tension-how", &Args::new()))];
        let people = gauged.iter().map(|party| tale.name(*party));
        blocks.push(Block::Curve {
            people: people.collect(),
            rows,
        });
        self.turnings(&mut blocks);
        self.floor(&gauged, &mut blocks);
        blocks
    }

    /// After what a point was taken.
    fn moment(&self, point: &Point) -> String {
        let voice = &self.voice;
        let Some(answer) = point.answers.checked_sub(1) else {
            return voice.word("debrief-moment-start");
        };
        let numbered =
            |key: &str, number: usize| voice.say(key, &Args::new().number("number", number as u64));
        if let Some(number) = self.number_of(answer) {
            return numbered("debrief-moment-decision", number);
        }
        let rows = &self.found.decisions;
        match rows.iter().find(|row| row.answer == answer) {
            Some(row) if row.reprise => {
                let mut counted = rows.iter().filter(|known| known.scale.is_some());
                let first = counted.find(|known| known.beat == row.beat);
                let number = first.and_then(|first| self.number_of(first.answer));
                number.map_or_else(
                    || voice.word("debrief-reprise"),
                    |number| numbered("debrief-moment-again", number),
                )
            }
            Some(_) => voice.word("debrief-moment-aside"),
            None if self.found.tasks.iter().any(|row| row.answer == answer) => {
                voice.word("debrief-moment-task")
            }
            None => voice.word("debrief-moment-silence"),
        }
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
