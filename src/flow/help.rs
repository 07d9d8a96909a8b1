//! The help: what can be typed here, whatever the page.

use super::page::{Act, Block, Page, PageId, Text};
use super::voice::Voice;
use crate::language::Args;

/// The page, for what the page behind it allows.
pub fn page(voice: &Voice<'_>, acts: &[Act]) -> Page {
    let mut page = Page::new(PageId::Help, voice.word("help-heading"));
    page.blocks.push(voice.heading(2, "help-heading"));
    let say = |key: &str| voice.text(key, &Args::new());
    let mut rows: Vec<Text> = vec![say("help-number"), say("help-question"), say("help-repeat")];
    for act in acts {
        rows.push(say(match act {
            Act::People => "help-people",
            Act::Back => "help-back",
            Act::Quit => "help-quit",
        }));
    }
    page.blocks.push(Block::List(rows));
    page.blocks.push(Block::Text(say("help-enter")));
    page
}
