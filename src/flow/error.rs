//! What could not be done, said on a page of its own where there is no page to say it on.

use super::page::{Act, Block, Page, PageId};
use super::voice::Voice;

/// The page.
pub fn page(voice: &Voice<'_>, sentence: &str) -> Page {
    let mut page = Page::new(PageId::Error, voice.word("app-name"));
    page.blocks.push(Block::Notice(sentence.to_owned().into()));
    page.acts = vec![Act::Quit];
    page
}
