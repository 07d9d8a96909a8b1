//! One's own view: the self-rating beside the evidence, and the decision one would take again.

use super::Debrief;
use super::quote::within;
use crate::flow::page::{Block, Text};
use crate::flow::redo;
use crate::flow::voice::criterion_id;
use crate::language::Args;
use crate::play::Answer;

/// What is said of one's own view: near what was shown (within one level), higher, lower, unknown.
const SAID: [&str; 4] = [
    "debrief-self-close",
    "debrief-self-higher",
    "debrief-self-lower",
    "debrief-self-unknown",
];

impl Debrief<'_> {
    pub(super) fn own_view(&self) -> Vec<Block> {
        let (voice, cuts) = (&self.voice, &self.attempt.house.cuts);
        let mut blocks = Vec::new();
        if let Some(rated) = self.found.rated {
            let scores = self.criteria();
            let targets = &self.attempt.scenario().head.targets;
            // Each sentence once, with all that it says it of.
            let mut said = SAID.map(|key| (key, Vec::new()));
            for (criterion, own) in targets.iter().zip(rated) {
                let id = criterion_id(self.attempt, *criterion);
                let permille = scores
                    .iter()
                    .find(|score| score.criterion == *criterion)
                    .and_then(|score| score.permille);
                let shown = permille.map(|permille| cuts.level(permille) + 1);
                let row = match shown {
                    Some(shown) if own.abs_diff(shown) <= 1 => 0,
                    Some(shown) if own > shown => 1,
                    Some(_) => 2,
                    None => 3,
                };
                said[row].1.push(voice.criterion(id));
            }
            let rows = said.iter().filter(|(_, names)| !names.is_empty());
            let rows = rows.map(|(key, names)| {
                voice.text(key, &Args::new().text("criteria", voice.list(names)))
            });
            blocks.push(Block::List(rows.collect()));
            blocks.push(voice.notice("debrief-self-note", &Args::new()));
        }
        blocks.push(Block::Text(self.redone()));
        blocks
    }

    /// The decision one would take again, and why.
    fn redone(&self) -> Text {
        let voice = &self.voice;
        let said = self
            .attempt
            .turns()
            .iter()
            .rev()
            .find_map(|turn| match &turn.answer {
                Answer::Redo(beat, why) => {
                    Some((self.attempt.scenario().beat(beat)?, why.as_str()))
                }
                _ => None,
            });
        let Some((beat, why)) = said else {
            return voice.text("redo-said-none", &Args::new());
        };
        let rows = redo::decisions(self.attempt);
        let Some((_, choice, turn)) = rows.into_iter().find(|(known, ..)| *known == beat) else {
            return voice.text("redo-said-none", &Args::new());
        };
        let text = voice
            .at(self.attempt, &turn.before, turn.before.beat())
            .choice(choice, None);
        let args = Args::new().text("choice", within(&text.text));
        if why.trim().is_empty() {
            return voice.text("redo-said-alone", &args);
        }
        voice.text("redo-said", &args.text("why", within(why.trim())))
    }
}
