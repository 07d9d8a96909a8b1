//! The help: what can be typed here, whatever the page.

use super::page::{Act, Ask, Block, Page, PageId, Text};
use super::voice::Voice;
use crate::language::Args;

/// The help for a page.
pub fn page(voice: &Voice<'_>, behind: &Page) -> Page {
    let mut page = Page::new(PageId::Help, voice.word("help-heading"));
    page.blocks.push(voice.heading(2, "help-heading"));
    let say = |key: &str| voice.text(key, &Args::new());
    let mut rows: Vec<Text> = vec![say(match behind.asks {
        Ask::Some { .. } | Ask::Order { .. } => "help-several",
        Ask::Free { .. } => "help-free",
        _ => "help-number",
    })];
    if !behind.besides.is_empty() {
        rows.push(say("help-besides"));
    }
    rows.extend([say("help-question"), say("help-repeat")]);
    for act in &behind.acts {
        rows.push(say(match act {
            Act::People => "help-people",
            Act::Back => "help-back",
            Act::Quit => "help-quit",
        }));
    }
    page.blocks.push(Block::List(rows));
    page.blocks.push(Block::Text(say(match behind.asks {
        Ask::Free { .. } => "help-enter-free",
        _ => "help-enter",
    })));
    page
}
