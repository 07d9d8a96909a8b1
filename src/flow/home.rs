//! The home page: the situations, each with where one stands in it.

use super::keeper::{Kept, KeptState};
use super::page::{Act, Ask, Block, Choice, Page, PageId, Text};
use super::voice::Voice;
use crate::language::{Args, Language, Words};
use crate::library::{Bundle, Entry, House};
use crate::scenario::Scenario;
use crate::source::{Diagnostic, Severity, render};

/// A scenario on the shelf.
pub struct Listed {
    /// Its files.
    pub bundle: Bundle,
    /// What the check made of it; none: it cannot be played.
    pub scenario: Option<Scenario>,
    title: Text,
    pitch: Text,
    /// What is wrong with it, and where; empty: nothing.
    fault: String,
}

impl Listed {
    /// Checks a scenario and reads its title.
    pub fn new(bundle: Bundle, house: &House, language: &Language) -> Listed {
        let checked = Entry::check(bundle, house);
        let scenario = checked.scenario().cloned();
        let named = Text {
            text: checked.bundle.id.clone(),
            lang: None,
        };
        let (title, pitch) = scenario
            .as_ref()
            .map_or((named, Text::default()), |scenario| {
                let texts = super::attempt::texts(&checked.bundle, scenario);
                let say = |key: &str| {
                    let said = texts.say(language, key, None, &Args::new());
                    let lang = (said.lang != *language).then_some(said.lang);
                    Text {
                        text: said.text,
                        lang,
                    }
                };
                (say("scenario--title"), say("scenario--pitch"))
            });
        let error = |found: &&Diagnostic| found.code.severity() == Severity::Error;
        let fault = checked
            .faults
            .iter()
            .find(error)
            .map(|found| render::short(found, &checked.sources, &*Words::shared(language)));
        Listed {
            fault: fault.filter(|_| scenario.is_none()).unwrap_or_default(),
            bundle: checked.bundle,
            scenario,
            title,
            pitch,
        }
    }

    /// Its title.
    pub fn title(&self) -> &Text {
        &self.title
    }
}

/// Ids of the commands at the end of the list.
pub const ATTEMPTS: &str = "attempts";
/// Where one stands.
pub const PROGRESS: &str = "progress";
/// The preferences.
pub const SETTINGS: &str = "settings";
/// The first steps.
pub const FIRST_STEPS: &str = "first-steps";
/// Leaving.
pub const QUIT: &str = "quit";

/// The page.
pub fn page(voice: &Voice<'_>, shelf: &[Listed], kept: &[Kept], keeps: bool, guides: bool) -> Page {
    let mut page = Page::new(PageId::Home, voice.word("app-name"));
    page.acts = vec![Act::Quit];
    page.blocks
        .push(Block::Heading(1, voice.text("home-heading", &Args::new())));
    page.blocks
        .push(Block::Text(voice.text("home-intro", &Args::new())));
    page.blocks
        .push(voice.notice("note-training", &Args::new()));
    if keeps {
        page.blocks.push(voice.notice("note-local", &Args::new()));
    }
    if shelf.is_empty() {
        page.blocks.push(voice.notice("home-empty", &Args::new()));
    }
    let mut choices: Vec<Choice> = shelf
        .iter()
        .map(|row| situation(voice, row, kept))
        .collect();
    let mut groups = places(voice, shelf);
    groups.push((choices.len(), voice.word("home-else")));
    let command = |id: &str, key: &str| Choice::new(id, voice.word(key));
    if guides {
        choices.push(command(FIRST_STEPS, "welcome-again"));
    }
    if keeps {
        choices.push(command(PROGRESS, "progress-heading"));
        choices.push(command(ATTEMPTS, "attempts-heading"));
    }
    choices.push(command(SETTINGS, "settings-heading"));
    choices.push(command(QUIT, "home-quit"));
    page.asks = Ask::OneOf {
        prompt: voice.word("home-prompt"),
        choices,
        groups,
        seconds: None,
    };
    page
}

/// The place of each scenario, said once where several follow each other.
fn places(voice: &Voice<'_>, shelf: &[Listed]) -> Vec<(usize, String)> {
    let mut places: Vec<(usize, String)> = Vec::new();
    for (at, row) in shelf.iter().enumerate() {
        let place = row.scenario.as_ref().map_or_else(
            || voice.word("place-unknown"),
            |scenario| voice.place(setting(scenario), scenario.head.context),
        );
        if places.last().is_none_or(|(_, known)| *known != place) {
            places.push((at, place));
        }
    }
    places
}

/// Where most of a scenario happens.
fn setting(scenario: &Scenario) -> &str {
    let scenes = || scenario.scenes.iter().map(|scene| scene.setting.as_str());
    let often = |setting: &&str| scenes().filter(|known| known == setting).count();
    // The first of those that are as frequent.
    scenes().rev().max_by_key(often).unwrap_or_default()
}

fn situation(voice: &Voice<'_>, row: &Listed, kept: &[Kept]) -> Choice {
    let mine = || {
        kept.iter()
            .filter(|attempt| attempt.scenario == row.bundle.id)
    };
    let done = mine()
        .filter(|attempt| attempt.state == KeptState::Closed)
        .count();
    let status = if mine().any(|attempt| attempt.state == KeptState::Open) {
        voice.word("home-status-open")
    } else if done > 0 {
        voice.say(
            "home-status-done",
            &Args::new().number("times", done as u64),
        )
    } else {
        voice.word("home-status-new")
    };
    let head = row.scenario.as_ref().map(|scenario| &scenario.head);
    let args = head.map(|head| {
        Args::new()
            .number("level", head.level)
            .number("minutes", head.minutes)
    });
    let about = args.map(|args| voice.say("home-about", &args.text("status", &status)));
    let note = about.map_or_else(
        || format!("{}\n{}", voice.word("home-faulty"), row.fault),
        |about| format!("{}\n{about}", row.pitch.text),
    );
    let lang = row.pitch.lang.clone();
    Choice {
        note: Some(Text { text: note, lang }),
        ..Choice::new(&row.bundle.id, row.title.clone())
    }
}
