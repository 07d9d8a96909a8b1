//! How the trainee is addressed, and whether time counts: three things to choose, kept at once.

use super::page::{Act, Ask, Block, Choice, Page, PageId};
use super::voice::Voice;
use crate::language::Args;
use crate::settings::{Gender, Settings};

/// Most signs of a name.
const MOST_NAME: usize = 40;

/// What is being changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Nothing yet.
    Menu,
    /// The name.
    Name,
    /// The gender.
    Gender,
}

/// The genders in the order in which they are offered.
pub const GENDERS: [Gender; 3] = [Gender::F, Gender::M, Gender::Other];

/// The page.
pub fn page(voice: &Voice<'_>, settings: &Settings, edit: Edit) -> Page {
    let mut page = Page::new(PageId::Settings, voice.word("settings-heading"));
    page.acts = vec![Act::Back, Act::Quit];
    if edit == Edit::Menu {
        page.blocks.push(voice.heading(1, "settings-heading"));
        page.blocks
            .push(Block::Text(voice.text("settings-intro", &Args::new())));
    }
    page.asks = match edit {
        Edit::Menu => menu(voice, settings),
        Edit::Name => Ask::Free {
            prompt: voice.word("settings-name-prompt"),
            note: voice.word("settings-name-note"),
            may_be_empty: true,
            most: MOST_NAME,
        },
        Edit::Gender => one_of(
            voice.word("settings-gender-prompt"),
            GENDERS.map(|gender| (gender.word(), gender_word(voice, gender))),
        ),
    };
    page
}

fn menu(voice: &Voice<'_>, settings: &Settings) -> Ask {
    let name = match settings.mediator.name.as_str() {
        "" => voice.word("mediator-name"),
        name => name.to_owned(),
    };
    let timers = voice.word(if settings.timers {
        "answer-yes"
    } else {
        "answer-no"
    });
    let gender = gender_word(voice, settings.mediator.gender);
    let row = |key: &str, value: &str| voice.pair(voice.word(key), value);
    one_of(
        voice.word("settings-prompt"),
        [
            ("name", row("settings-name", &name)),
            ("gender", row("settings-gender", &gender)),
            ("timers", row("settings-timers", &timers)),
            ("home", voice.word("settings-leave")),
        ],
    )
}

fn gender_word(voice: &Voice<'_>, gender: Gender) -> String {
    voice.word(&format!("settings-gender-{}", gender.word()))
}

fn one_of<const N: usize>(prompt: String, rows: [(&str, String); N]) -> Ask {
    let choices = rows.map(|(id, text)| Choice {
        id: id.to_owned(),
        text: text.into(),
        note: None,
    });
    Ask::OneOf {
        prompt,
        choices: choices.into(),
        apart: None,
        seconds: None,
    }
}
