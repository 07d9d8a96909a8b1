//! The attempts of the person, each to be taken up again or looked back on.

use super::home::Listed;
use super::keeper::{Kept, KeptState};
use super::page::{Act, Ask, Choice, Page, PageId};
use super::voice::Voice;
use crate::language::Args;
use crate::scenario::Outcome;

/// The page, latest first; `ends` says how each ended.
pub fn page(voice: &Voice<'_>, kept: &[Kept], ends: &[Option<Outcome>], shelf: &[Listed]) -> Page {
    let mut page = Page::new(PageId::Attempts, voice.word("attempts-heading"));
    page.acts = vec![Act::Quit];
    page.blocks.push(voice.heading(1, "attempts-heading"));
    if kept.is_empty() {
        page.blocks
            .push(voice.notice("attempts-none", &Args::new()));
    }
    let mut choices: Vec<Choice> = kept
        .iter()
        .enumerate()
        .rev()
        .map(|(at, row)| attempt(voice, row, ends.get(at).copied().flatten(), shelf))
        .collect();
    let own = choices.len();
    choices.push(Choice::new(super::home::QUIT, voice.word("warning-skip")));
    page.asks = Ask::OneOf {
        prompt: voice.word("attempts-prompt"),
        choices,
        groups: vec![(own, voice.word("home-else"))],
        seconds: None,
    };
    page
}

fn attempt(voice: &Voice<'_>, row: &Kept, ended: Option<Outcome>, shelf: &[Listed]) -> Choice {
    let listed = shelf.iter().find(|listed| listed.bundle.id == row.scenario);
    let title = listed.map_or(&row.scenario, |listed| &listed.title().text);
    let status = match (row.state, ended) {
        (KeptState::Open, _) => voice.word("attempts-status-open"),
        (KeptState::Damaged, _) => voice.word("attempts-status-damaged"),
        (KeptState::Closed, None) => voice.word("attempts-status-done"),
        (KeptState::Closed, Some(ended)) => {
            let outcome = voice.word(&format!("outcome-{ended:?}"));
            voice.say(
                "attempts-status-ended",
                &Args::new().text("outcome", outcome),
            )
        }
    };
    let args = Args::new().text("id", &row.id).text("title", title);
    let args = args
        .text("date", voice.words.moment(&row.opened))
        .text("status", status);
    Choice::new(&row.id, voice.say("attempts-row", &args))
}
