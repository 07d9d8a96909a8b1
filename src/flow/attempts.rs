//! The attempts of the person, each to be taken up again or looked back on.

use super::home::Listed;
use super::keeper::{Kept, KeptState};
use super::page::{Act, Ask, Choice, Page, PageId};
use super::voice::Voice;
use crate::language::Args;

/// The page, latest first.
pub fn page(voice: &Voice<'_>, kept: &[Kept], shelf: &[Listed]) -> Page {
    let mut page = Page::new(PageId::Attempts, voice.word("attempts-heading"));
    page.acts = vec![Act::Quit];
    page.blocks.push(voice.heading(1, "attempts-heading"));
    if kept.is_empty() {
        page.blocks
            .push(voice.notice("attempts-none", &Args::new()));
    }
    let mut choices: Vec<Choice> = kept
        .iter()
        .rev()
        .map(|row| attempt(voice, row, shelf))
        .collect();
    let own = choices.len();
    choices.push(Choice {
        id: super::home::QUIT.into(),
        text: voice.text("warning-skip", &Args::new()),
        note: None,
    });
    page.asks = Ask::OneOf {
        prompt: voice.word("attempts-prompt"),
        choices,
        apart: Some((own, voice.word("home-else"))),
        seconds: None,
    };
    page
}

fn attempt(voice: &Voice<'_>, row: &Kept, shelf: &[Listed]) -> Choice {
    let listed = shelf.iter().find(|listed| listed.bundle.id == row.scenario);
    let title = listed.map_or(&row.scenario, |listed| &listed.title().text);
    let status = voice.word(match row.state {
        KeptState::Open => "attempts-status-open",
        KeptState::Closed => "attempts-status-done",
        KeptState::Damaged => "attempts-state-damaged",
    });
    let args = Args::new().text("id", &row.id).text("title", title);
    let args = args
        .text("date", voice.day(&row.opened))
        .text("status", status);
    Choice {
        id: row.id.clone(),
        text: voice.text("attempts-row", &args),
        note: None,
    }
}
