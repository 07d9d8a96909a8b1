//! Before a situation: what it touches, and a way to leave that costs nothing. And whether an open
//! attempt is taken up again.

use super::home::Listed;
use super::keeper::Kept;
use super::page::{Act, Ask, Block, Choice, Page, PageId};
use super::voice::Voice;
use crate::language::Args;
use crate::scenario::Theme;

/// The themes of a scenario that may hurt; empty: no warning is due.
pub fn themes(listed: &Listed) -> &[Theme] {
    listed
        .scenario
        .as_ref()
        .map_or(&[], |scenario| &scenario.head.themes)
}

/// The page: go on, or leave.
pub fn page(voice: &Voice<'_>, listed: &Listed) -> Page {
    let mut page = Page::new(PageId::Warning, listed.title().text.clone());
    page.acts = vec![Act::Quit];
    let labels = themes(listed)
        .iter()
        .map(|theme| voice.text(&format!("theme-{theme:?}"), &Args::new()))
        .collect();
    page.blocks.push(Block::Heading(1, listed.title().clone()));
    page.blocks.push(voice.heading(2, "warning-heading"));
    page.blocks
        .push(Block::Text(voice.text("warning-touches", &Args::new())));
    page.blocks.push(Block::List(labels));
    page.blocks
        .push(Block::Text(voice.text("warning-leave", &Args::new())));
    page.blocks
        .push(Block::Text(voice.text("warning-out", &Args::new())));
    page.asks = one_of(
        voice,
        "warning-question",
        &["warning-continue", "warning-not-now"],
    );
    page
}

/// The page: take up again, or begin anew.
pub fn resume(voice: &Voice<'_>, listed: &Listed, kept: &Kept) -> Page {
    let mut page = Page::new(PageId::Resume, listed.title().text.clone());
    page.acts = vec![Act::Quit];
    page.blocks.push(Block::Heading(1, listed.title().clone()));
    let args = Args::new().text("date", voice.day(&kept.opened));
    let question = voice.say("home-resume-question", &args);
    let mut asks = one_of(
        voice,
        "home-resume-question",
        &["home-action-resume", "home-action-again", "warning-not-now"],
    );
    if let Ask::OneOf { prompt, .. } = &mut asks {
        *prompt = question;
    }
    page.asks = asks;
    page
}

fn one_of(voice: &Voice<'_>, prompt: &str, keys: &[&str]) -> Ask {
    let choice = |key: &&str| Choice::new(*key, voice.word(key));
    Ask::OneOf {
        prompt: voice.word(prompt),
        choices: keys.iter().map(choice).collect(),
        groups: Vec::new(),
        seconds: None,
    }
}
