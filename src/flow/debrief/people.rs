//! The others: what each party had on their mind, then the questions a jury would ask and the
//! sources.

use super::Debrief;
use crate::flow::page::Block;
use crate::language::Args;
use crate::scenario::PartyIx;

impl Debrief<'_> {
    pub(super) fn people(&self) -> Vec<Block> {
        let tale = self.voice.at(self.attempt, self.state_at_ending(), None);
        let mut blocks = Vec::new();
        for at in 0..self.attempt.scenario().parties.len() {
            let party = PartyIx(at as u8);
            if let Some(about) = tale.about(party, "about") {
                blocks.push(Block::Heading(3, tale.name(party)));
                blocks.push(Block::Text(about));
            }
        }
        blocks
    }

    pub(super) fn jury(&self) -> Vec<Block> {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let tale = voice.at(self.attempt, self.state_at_ending(), None);
        let mut blocks = Vec::new();
        if !scenario.jury.is_empty() {
            blocks.push(Block::Text(voice.text("debrief-jury-intro", &Args::new())));
            let questions = scenario
                .jury
                .iter()
                .map(|id| tale.say(&format!("jury--{id}"), None));
            blocks.push(Block::List(questions.collect()));
        }
        if let Some(sources) = tale.maybe("scenario--sources", None) {
            blocks.push(voice.heading(3, "debrief-sources"));
            blocks.push(Block::Text(sources));
        }
        blocks
    }
}
