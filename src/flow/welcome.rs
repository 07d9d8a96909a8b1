//! The first time: a tour of three beats, to be taken or passed; it is not offered again unasked.

use super::page::{Act, Ask, Block, Choice, Page, PageId};
use super::voice::Voice;
use crate::language::Args;

/// The page.
pub fn page(voice: &Voice<'_>) -> Page {
    let mut page = Page::new(PageId::Welcome, voice.word("app-name"));
    page.acts = vec![Act::Quit];
    page.blocks.push(voice.heading(1, "welcome-heading"));
    for key in ["welcome-what", "welcome-steps"] {
        page.blocks.push(Block::Text(voice.text(key, &Args::new())));
    }
    page.blocks.push(voice.notice("note-local", &Args::new()));
    let choice = |key: &str| Choice::new(key, voice.word(key));
    page.asks = Ask::OneOf {
        prompt: voice.word("welcome-question"),
        choices: vec![choice("welcome-begin"), choice("welcome-pass")],
        groups: Vec::new(),
        seconds: None,
    };
    page
}
