//! The compte rendu: statements proposed on this path, some of them kept.

use super::attempt::Attempt;
use super::page::{Ask, Block, Choice, Page, PageId, Text};
use super::scene;
use super::voice::Voice;
use crate::assess::account::proposed;
use crate::language::Args;
use crate::play::Answer;
use crate::scenario::{Reader, Statement};

/// The page: the ending just reached, then what could be written.
pub fn page(voice: &Voice<'_>, attempt: &Attempt) -> Page {
    let mut page = scene::shown(voice, attempt, PageId::Account);
    let Some(account) = &attempt.scenario().account else {
        return page;
    };
    let tale = voice.at(attempt, attempt.state(), None);
    let to = match account.to {
        Reader::Manager => "manager",
        Reader::Partner => "partner",
        Reader::Landlord => "landlord",
    };
    let own = voice.word("account-heading");
    let heading = match tale.maybe("scenario--account", None) {
        Some(title) => Text {
            text: voice.pair(own, title.text),
            lang: title.lang,
        },
        None => own.into(),
    };
    page.blocks.push(Block::Heading(2, heading));
    page.blocks.push(Block::Text(
        voice.text("account-to", &Args::new().text("to", to)),
    ));
    page.blocks
        .push(Block::Text(voice.text("account-intro", &Args::new())));
    let said = |row: &Statement| tale.say(&format!("account--{}", row.id), None);
    let choices = rows(attempt).map(|row| Choice::new(&row.id, said(row)));
    page.asks = Ask::Some {
        prompt: voice.word("account-prompt"),
        choices: choices.collect(),
        confirm_none: voice.word("account-nothing"),
    };
    page
}

fn rows(attempt: &Attempt) -> impl Iterator<Item = &Statement> {
    let statements = attempt
        .scenario()
        .account
        .as_ref()
        .map_or(&[][..], |account| &account.statements);
    let (scenario, state) = (attempt.scenario(), attempt.state());
    statements
        .iter()
        .filter(move |row| proposed(scenario, state, row))
}

/// The answer, in the file's order.
pub fn keep(attempt: &Attempt, given: &[usize]) -> Answer {
    let kept = rows(attempt)
        .enumerate()
        .filter(|(at, _)| given.contains(at));
    Answer::Keep(kept.map(|(_, row)| row.id.clone()).collect())
}
