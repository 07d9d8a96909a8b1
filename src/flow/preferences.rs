//! How the trainee is addressed, whether time counts, and how things look: each kept at once.

use super::page::{Act, Ask, Block, Choice, Page, PageId};
use super::voice::Voice;
use crate::language::{Args, Language, languages};
use crate::settings::{Gender, Settings, TEXT_SIZES, Theme, Timers};

/// Most signs of a name.
const MOST_NAME: usize = 40;

/// What can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Nothing yet.
    Menu,
    /// The name.
    Name,
    /// The gender.
    Gender,
    /// The language.
    Language,
    /// The time for an answer.
    Timers,
    /// Whether tension is a value.
    Gauge,
    /// The colours.
    Theme,
    /// The size of text.
    Text,
    /// Whether things move.
    Motion,
}

/// The genders in the order in which they are offered.
pub const GENDERS: [Gender; 3] = [Gender::F, Gender::M, Gender::Other];

/// What every front end can change, then what only a window shows.
const EDITS: [(Edit, &str); 8] = [
    (Edit::Name, "name"),
    (Edit::Gender, "gender"),
    (Edit::Language, "language"),
    (Edit::Timers, "timers"),
    (Edit::Gauge, "gauge"),
    (Edit::Theme, "theme"),
    (Edit::Text, "text"),
    (Edit::Motion, "motion"),
];
/// How many of them every front end can change.
const EVERYWHERE: usize = 5;

/// What a front end can change.
fn edits(looks: bool) -> &'static [(Edit, &'static str)] {
    &EDITS[..if looks { EDITS.len() } else { EVERYWHERE }]
}

/// What follows a selection on the menu; none: one leaves it.
pub fn selected(looks: bool, at: usize) -> Option<Edit> {
    edits(looks).get(at).map(|(edit, _)| *edit)
}

/// The page.
pub fn page(voice: &Voice<'_>, settings: &Settings, edit: Edit, looks: bool) -> Page {
    let mut page = Page::new(PageId::Settings, voice.word("settings-heading"));
    page.acts = vec![Act::Back, Act::Quit];
    if edit == Edit::Menu {
        page.blocks.push(voice.heading(1, "settings-heading"));
        page.blocks
            .push(Block::Text(voice.text("settings-intro", &Args::new())));
    }
    page.asks = match edit {
        Edit::Menu => menu(voice, settings, looks),
        Edit::Name => Ask::Free {
            prompt: voice.word("settings-name-prompt"),
            note: voice.word("settings-name-note"),
            may_be_empty: true,
            most: MOST_NAME,
        },
        edit => one_of(
            voice.word(&format!("settings-{}-prompt", word(edit))),
            options(voice, edit),
            in_force(voice, settings, edit),
        ),
    };
    page
}

fn word(edit: Edit) -> &'static str {
    EDITS
        .iter()
        .find(|(known, _)| *known == edit)
        .map_or("", |(_, word)| word)
}

/// What can be chosen instead, in words.
fn options(voice: &Voice<'_>, edit: Edit) -> Vec<(String, String)> {
    let said = |key: &str, word: &str| (word.to_owned(), voice.word(&format!("{key}-{word}")));
    match edit {
        Edit::Menu | Edit::Name => Vec::new(),
        Edit::Gender => GENDERS.map(|it| said("settings-gender", it.word())).into(),
        Edit::Language => languages()
            .iter()
            .map(|it| {
                let args = Args::new().text("language", it.as_str());
                (it.as_str().to_owned(), voice.say("language-name", &args))
            })
            .collect(),
        Edit::Timers => Timers::ALL
            .map(|it| said("settings-timers", it.word()))
            .into(),
        Edit::Gauge => ["yes", "no"].map(|it| said("answer", it)).into(),
        Edit::Motion => ["yes", "no"].map(|it| said("settings-motion", it)).into(),
        Edit::Theme => Theme::ALL
            .map(|it| said("settings-theme", it.word()))
            .into(),
        Edit::Text => TEXT_SIZES
            .map(|it| (it.to_string(), voice.percent(it)))
            .into(),
    }
}

/// The rank of the option in force.
fn in_force(voice: &Voice<'_>, settings: &Settings, edit: Edit) -> Option<usize> {
    match edit {
        Edit::Menu | Edit::Name => None,
        Edit::Gender => GENDERS
            .iter()
            .position(|it| *it == settings.mediator.gender),
        Edit::Language => languages().iter().position(|it| it == voice.language),
        Edit::Timers => Timers::ALL.iter().position(|it| *it == settings.timers),
        Edit::Gauge => Some(usize::from(!settings.gauge)),
        Edit::Motion => Some(usize::from(settings.look.still)),
        Edit::Theme => Theme::ALL.iter().position(|it| *it == settings.look.theme),
        Edit::Text => TEXT_SIZES.iter().position(|it| *it == settings.look.text),
    }
}

/// Takes an option; the language is the flow's own to change.
pub fn choose(settings: &mut Settings, edit: Edit, at: usize) -> Option<Language> {
    match edit {
        Edit::Menu | Edit::Name => {}
        Edit::Gender => change(&mut settings.mediator.gender, GENDERS.get(at)),
        Edit::Language => {
            let language = languages().get(at).cloned();
            if let Some(language) = &language {
                settings.language = Some(language.as_str().to_owned());
            }
            return language;
        }
        Edit::Timers => change(&mut settings.timers, Timers::ALL.get(at)),
        Edit::Gauge => change(&mut settings.gauge, [true, false].get(at)),
        Edit::Motion => change(&mut settings.look.still, [false, true].get(at)),
        Edit::Theme => change(&mut settings.look.theme, Theme::ALL.get(at)),
        Edit::Text => change(&mut settings.look.text, TEXT_SIZES.get(at)),
    }
    None
}

fn change<T: Copy>(value: &mut T, option: Option<&T>) {
    *value = option.copied().unwrap_or(*value);
}

fn menu(voice: &Voice<'_>, settings: &Settings, looks: bool) -> Ask {
    let mut rows: Vec<(String, String)> = edits(looks)
        .iter()
        .map(|(edit, word)| {
            let value = match edit {
                Edit::Name if settings.mediator.name.is_empty() => voice.word("mediator-name"),
                Edit::Name => settings.mediator.name.clone(),
                edit => in_force(voice, settings, *edit)
                    .and_then(|at| options(voice, *edit).into_iter().nth(at))
                    .map_or_else(|| voice.percent(settings.look.text), |(_, said)| said),
            };
            let row = voice.pair(voice.word(&format!("settings-{word}")), value);
            ((*word).to_owned(), row)
        })
        .collect();
    rows.push(("home".to_owned(), voice.word("settings-leave")));
    one_of(voice.word("settings-prompt"), rows, None)
}

fn one_of(prompt: String, rows: Vec<(String, String)>, current: Option<usize>) -> Ask {
    let choice = |(at, (id, text)): (usize, (String, String))| Choice {
        current: current == Some(at),
        ..Choice::new(id, text)
    };
    Ask::OneOf {
        prompt,
        choices: rows.into_iter().enumerate().map(choice).collect(),
        groups: Vec::new(),
        seconds: None,
    }
}
