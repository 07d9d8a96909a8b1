//! The self-rating: four points for each thing the scenario sets out to show, before the debrief.

use super::attempt::Attempt;
use super::page::{Ask, Block, Page, PageId};
use super::scene;
use super::voice::Voice;
use crate::language::Args;
use crate::play::Answer;

/// The page. Where there is no compte rendu, the ending comes first.
pub fn page(voice: &Voice<'_>, attempt: &Attempt) -> Page {
    let mut page = if attempt.scenario().account.is_some() {
        Page::new(
            PageId::Rating,
            voice.at(attempt, attempt.state(), None).title().text,
        )
    } else {
        scene::shown(voice, attempt, PageId::Rating)
    };
    page.acts = vec![super::page::Act::Quit];
    if attempt.depth() > 0 {
        page.acts.insert(0, super::page::Act::Back);
    }
    page.blocks.push(voice.heading(2, "self-heading"));
    page.blocks
        .push(Block::Text(voice.text("self-intro", &Args::new())));
    let targets = attempt.scenario().head.target_ids.iter();
    let questions = targets.map(|id| {
        let args = Args::new().text("competency", voice.criterion(id));
        voice.text("self-question", &args)
    });
    page.asks = Ask::Rate {
        prompt: voice.word("self-prompt"),
        questions: questions.collect(),
        options: (1..=4)
            .map(|level| voice.text(&format!("self-level-{level}"), &Args::new()))
            .collect(),
    };
    page
}

/// The answer: each target with a number from 1 to 4.
pub fn rate(attempt: &Attempt, given: &[Option<usize>]) -> Option<Answer> {
    let targets = attempt.scenario().head.target_ids.iter();
    let rows = targets
        .zip(given)
        .map(|(id, level)| Some((id.clone(), u8::try_from((*level)? + 1).ok()?)));
    Some(Answer::Rate(rows.collect::<Option<_>>()?))
}
