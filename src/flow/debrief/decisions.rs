//! Each decision in order: what was seen, what was chosen and why it was worth what it was, and
//! the stronger choice beside its reason.

use super::Debrief;
use super::quote::shortened;
use crate::assess::{Decision, Occasion, value};
use crate::curriculum::CriterionIx;
use crate::flow::page::{Block, Text};
use crate::flow::voice::criterion_id;
use crate::language::Args;
use crate::play::Answer;
use crate::scenario::ChoiceIx;

/// Most signs of what reminds one of a beat.
const REMINDER: usize = 110;

impl Debrief<'_> {
    pub(super) fn decisions(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let total = self
            .found
            .decisions
            .iter()
            .filter(|row| row.scale.is_some())
            .count();
        let mut number = 0;
        for row in &self.found.decisions {
            number += usize::from(row.scale.is_some());
            self.decision(row, (number, total), &mut blocks);
        }
        blocks
    }

    fn decision(&self, row: &Decision, (number, total): (usize, usize), into: &mut Vec<Block>) {
        let voice = &self.voice;
        let heading = if row.scale.is_some() {
            let args = Args::new()
                .number("number", number as u64)
                .number("total", total as u64);
            voice.say("debrief-decision", &args)
        } else if row.reprise {
            voice.word("debrief-reprise")
        } else {
            voice.word("debrief-aside")
        };
        let heading = match self.scene(row) {
            Some(scene) => voice.text(
                "debrief-decision-in",
                &Args::new().text("decision", heading).text("scene", scene),
            ),
            None => heading.into(),
        };
        into.push(Block::Heading(3, heading));
        into.extend(self.reminder(row).map(Block::Narration));
        if let Some(words) = self.own_words(row) {
            let args = Args::new().text("words", words);
            into.push(Block::Text(voice.text("debrief-decision-own-words", &args)));
        }
        into.push(self.taken_at(row.answer, row.taken));
        into.extend(self.why_at(row.answer, row.taken).map(Block::Text));
        if row.reprise {
            into.push(voice.notice("debrief-decision-back", &Args::new()));
            return;
        }
        if row.scale.is_some_and(|scale| scale.contested) {
            into.push(voice.notice("debrief-decision-contested", &Args::new()));
            return;
        }
        self.values(row, into);
        // Beside a decision, what did no harm needs nothing stronger.
        if row.stronger.is_some() && (row.scale.is_some() || row.rating < 0) {
            self.stronger(row, into);
        } else if row.scale.is_some() && row.rating > 0 {
            into.push(Block::Text(
                voice.text("debrief-decision-strongest", &Args::new()),
            ));
        }
    }

    /// The heading of the scene it was in.
    fn scene(&self, row: &Decision) -> Option<String> {
        let turn = self.turn(row.answer)?;
        let scenario = self.attempt.scenario();
        let tale = self.voice.at(self.attempt, &turn.before, Some(row.beat));
        let id = &scenario[scenario[row.beat].scene].id;
        tale.maybe(&format!("scene--{id}"), None)
            .map(|text| text.text)
    }

    /// The first words of what was seen there.
    fn reminder(&self, row: &Decision) -> Option<Text> {
        let turn = self.turn(row.answer)?;
        let scenario = self.attempt.scenario();
        let beat = &scenario[row.beat];
        let tale = self.voice.at(self.attempt, &turn.before, Some(row.beat));
        let said = |line: &crate::scenario::Line| match &line.spoken {
            crate::scenario::Spoken::Says(party) => {
                tale.maybe(&beat.id, Some(&scenario[*party].id))
            }
            _ => None,
        };
        let seen = tale.maybe(&beat.id, None).or_else(|| {
            scenario.lines[beat.lines.start as usize..beat.lines.end as usize]
                .iter()
                .find_map(said)
        });
        seen.map(|seen| {
            let words = shortened(&crate::language::plain(&seen.text), REMINDER);
            Text {
                text: words,
                lang: seen.lang,
            }
        })
    }

    fn own_words(&self, row: &Decision) -> Option<String> {
        let before = self.attempt.turns().get(..row.answer)?;
        let here = before
            .iter()
            .rev()
            .take_while(|turn| turn.before.beat() == Some(row.beat));
        here.into_iter().find_map(|turn| match &turn.answer {
            Answer::Words(words) if !words.trim().is_empty() => Some(words.trim().to_owned()),
            _ => None,
        })
    }

    /// What it showed, what it cost, what it left aside.
    fn values(&self, row: &Decision, into: &mut Vec<Block>) {
        let voice = &self.voice;
        let named = |at: usize| voice.criterion(criterion_id(self.attempt, CriterionIx(at as u8)));
        let marks = || {
            self.found.opportunities.iter().filter(|(answer, mark)| {
                *answer == row.answer
                    && matches!(mark.occasion, Occasion::Decision(..) | Occasion::Aside(..))
            })
        };
        let list = |keep: &dyn Fn(usize) -> bool| -> Vec<String> {
            (0..row.values.len())
                .filter(|at| keep(*at))
                .map(named)
                .collect()
        };
        let in_play = |at: usize| marks().any(|(_, mark)| mark.criterion.0 as usize == at);
        let showed = list(&|at| row.values[at] > 0 && in_play(at));
        let cost = list(&|at| row.values[at] < 0 && in_play(at));
        let left = list(&|at| {
            row.values[at] == 0
                && marks().any(|(_, mark)| {
                    mark.criterion.0 as usize == at && mark.earned < mark.available
                })
        });
        let rows = [
            ("debrief-decision-showed", showed),
            ("debrief-decision-cost", cost),
            ("debrief-decision-left", left),
        ];
        let told: Vec<_> = rows
            .into_iter()
            .filter(|(_, names)| !names.is_empty())
            .collect();
        if told.is_empty() && row.scale.is_some() {
            into.push(Block::Text(
                voice.text("debrief-decision-showed-nothing", &Args::new()),
            ));
        }
        for (key, names) in told {
            into.push(Block::Text(
                voice.text(key, &Args::new().text("criteria", voice.list(&names))),
            ));
        }
    }

    /// Why a choice was worth what it was.
    pub(super) fn why_at(&self, answer: usize, choice: ChoiceIx) -> Option<Text> {
        let turn = self.turn(answer)?;
        let tale = self
            .voice
            .at(self.attempt, &turn.before, turn.before.beat());
        Some(self.around(
            "debrief-decision-why",
            "why",
            &tale.maybe_choice(choice, "why")?,
        ))
    }

    /// The stronger choice of a decision, with its reason.
    pub(super) fn stronger(&self, row: &crate::assess::Decision, into: &mut Vec<Block>) {
        let Some(stronger) = row.stronger else { return };
        let key = if stronger.offered {
            "debrief-decision-stronger"
        } else {
            "debrief-decision-prepared"
        };
        let text = self.choice_at(row.answer, stronger.choice, None);
        into.push(Block::Text(self.around(key, "choice", &text)));
        into.extend(self.why_at(row.answer, stronger.choice).map(Block::Text));
        if let Some(best) = self.best_offered(row).filter(|_| !stronger.offered) {
            let text = self.choice_at(row.answer, best, None);
            into.push(Block::Text(self.around(
                "debrief-decision-offered",
                "choice",
                &text,
            )));
            into.extend(self.why_at(row.answer, best).map(Block::Text));
        }
    }

    /// Where the strongest choice had to be prepared: the strongest of those that were offered, if
    /// it is worth more than what was taken.
    fn best_offered(&self, row: &crate::assess::Decision) -> Option<ChoiceIx> {
        let (turn, scale) = (self.turn(row.answer)?, row.scale?);
        let opening = self.attempt.opening();
        let own = opening.scenario[row.beat].own();
        let rated = own
            .clone()
            .filter(|at| scale.offered.own >> (at - own.start) & 1 == 1)
            .map(|at| {
                let choice = &opening.scenario[ChoiceIx(at)];
                let rating = value::rating(&opening.story(), self.found.role, &turn.before, choice);
                (rating, std::cmp::Reverse(at))
            });
        let (rating, std::cmp::Reverse(best)) = rated.max()?;
        (rating > row.rating).then_some(ChoiceIx(best))
    }
}
