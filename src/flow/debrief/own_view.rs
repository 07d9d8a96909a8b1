//! One's own view: the self-rating beside the evidence, and the decision one would take again.

use super::Debrief;
use super::quote::unquoted;
use crate::flow::page::{Block, Text};
use crate::flow::redo;
use crate::flow::voice::criterion_id;
use crate::language::Args;
use crate::play::Answer;

impl Debrief<'_> {
    pub(super) fn own_view(&self) -> Vec<Block> {
        let (voice, cuts) = (&self.voice, &self.attempt.house.cuts);
        let mut blocks = Vec::new();
        if let Some(rated) = self.found.rated {
            let scores = self.criteria();
            let targets = &self.attempt.scenario().head.targets;
            let rows = targets.iter().zip(rated).map(|(criterion, own)| {
                let id = criterion_id(self.attempt, *criterion);
                let permille = scores
                    .iter()
                    .find(|score| score.criterion == *criterion)
                    .and_then(|score| score.permille);
                let shown = permille.map(|permille| cuts.level(permille) + 1);
                let key = match shown {
                    None => "debrief-self-unknown",
                    Some(shown) if own > shown => "debrief-self-higher",
                    Some(shown) if own < shown => "debrief-self-lower",
                    Some(_) => "debrief-self-same",
                };
                voice.text(key, &Args::new().text("competency", voice.criterion(id)))
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
        let args = Args::new().text("choice", unquoted(&text.text));
        if why.trim().is_empty() {
            return voice.text("redo-said-alone", &args);
        }
        voice.text("redo-said", &args.text("why", why))
    }
}
