//! The decision one would take again, and why. It may be skipped.

use super::attempt::{Attempt, Turn};
use super::page::{Act, Ask, Block, Choice, Page, PageId};
use super::scene::MOST_WORDS;
use super::voice::Voice;
use crate::play::Answer;
use crate::scenario::{BeatIx, ChoiceIx};

/// The own choices taken, those that stand, each beat once: the last choice taken there.
pub fn decisions(attempt: &Attempt) -> Vec<(BeatIx, ChoiceIx, &Turn)> {
    let mut rows: Vec<(BeatIx, ChoiceIx, &Turn)> = Vec::new();
    for turn in attempt.standing() {
        let own = turn
            .chosen()
            .and_then(|choice| Some((attempt.scenario()[choice].beat?, choice)));
        if let Some((beat, choice)) = own {
            rows.retain(|(known, ..)| *known != beat);
            rows.push((beat, choice, turn));
        }
    }
    rows
}

/// Which decision; then, once it is named, why.
pub fn page(voice: &Voice<'_>, attempt: &Attempt, named: Option<BeatIx>) -> Page {
    let title = voice.at(attempt, attempt.state(), None).title().text;
    let mut page = Page::new(PageId::Redo, title);
    page.acts = vec![Act::Back, Act::Quit];
    let rows = decisions(attempt);
    let said = |(_, choice, turn): &(BeatIx, ChoiceIx, &Turn)| {
        voice
            .at(attempt, &turn.before, turn.before.beat())
            .choice(*choice, None)
    };
    page.blocks.push(voice.heading(2, "redo-heading"));
    let again = named.and_then(|beat| rows.iter().find(|(known, ..)| *known == beat));
    if let Some(row) = again {
        page.blocks.push(Block::Chosen(said(row)));
        page.asks = Ask::Free {
            prompt: voice.word("redo-why"),
            note: voice.word("redo-note"),
            may_be_empty: true,
            most: MOST_WORDS,
        };
        return page;
    }
    let mut choices: Vec<Choice> = rows
        .iter()
        .map(|row| Choice::new(&attempt.scenario()[row.0].id, said(row)))
        .collect();
    choices.push(Choice::new("none", voice.word("redo-none")));
    page.asks = Ask::OneOf {
        prompt: voice.word("redo-question"),
        choices,
        groups: Vec::new(),
        seconds: None,
    };
    page
}

/// The answer.
pub fn redo(attempt: &Attempt, beat: BeatIx, why: &str) -> Answer {
    Answer::Redo(attempt.scenario()[beat].id.clone(), why.trim().to_owned())
}
