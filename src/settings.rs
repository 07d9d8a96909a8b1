//! A person's preferences: language, the name by which the scenes address them, timers, and how
//! things look.
//!
//! One small JSON file, in the platform's folder or beside the record. Absent, it is the defaults;
//! broken, it is the defaults too, and the file is left as it is until something is saved.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Most bytes read of the file.
const MOST_BYTES: u64 = 64 << 10;

/// The grammatical gender in which a scene addresses the mediator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Feminine.
    F,
    /// Masculine.
    M,
    /// Neither is said.
    #[default]
    Other,
}

impl Gender {
    /// As texts read it.
    pub const fn word(self) -> &'static str {
        match self {
            Gender::F => "f",
            Gender::M => "m",
            Gender::Other => "other",
        }
    }
}

/// Who the trainee is in the scenes: a stage name, never required to be true.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mediator {
    /// The name; empty: the locale's own.
    pub name: String,
    /// The gender.
    pub gender: Gender,
}

/// Whether answers are timed, and how much longer than the scenario says they may take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Timers {
    /// They are not.
    #[default]
    #[serde(rename = "off")]
    Off,
    /// As the scenario says.
    #[serde(rename = "1")]
    Plain,
    /// Half as long again.
    #[serde(rename = "1.5")]
    Half,
    /// Twice as long.
    #[serde(rename = "2")]
    Double,
    /// Three times as long.
    #[serde(rename = "3")]
    Triple,
}

impl Timers {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Timers; 5] = [
        Timers::Off,
        Timers::Plain,
        Timers::Half,
        Timers::Double,
        Timers::Triple,
    ];

    /// Seconds for an answer that a scenario gives so many; none where answers are not timed.
    pub const fn seconds(self, asked: u16) -> Option<u16> {
        match self {
            Timers::Off => None,
            Timers::Plain => Some(asked),
            Timers::Half => Some(asked.saturating_add(asked / 2)),
            Timers::Double => Some(asked.saturating_mul(2)),
            Timers::Triple => Some(asked.saturating_mul(3)),
        }
    }

    /// As it is written.
    pub const fn word(self) -> &'static str {
        match self {
            Timers::Off => "off",
            Timers::Plain => "1",
            Timers::Half => "1-5",
            Timers::Double => "2",
            Timers::Triple => "3",
        }
    }
}

/// Reads timers as they are written, and as they once were: yes or no.
fn timers<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Timers, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Now(Timers),
        Once(bool),
    }
    Ok(match Written::deserialize(from)? {
        Written::Now(timers) => timers,
        Written::Once(true) => Timers::Plain,
        Written::Once(false) => Timers::Off,
    })
}

/// Colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// The system's: light or dark.
    #[default]
    System,
    /// Dark words on warm paper.
    Light,
    /// Light words on night.
    Dark,
    /// Black, white, yellow.
    Contrast,
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Theme; 4] = [Theme::System, Theme::Light, Theme::Dark, Theme::Contrast];

    /// As it is written.
    pub const fn word(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }
}

/// Sizes of text that are offered, in percent.
pub const TEXT_SIZES: [u16; 6] = [100, 115, 130, 150, 175, 200];

/// How the window looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// Colours.
    pub theme: Theme,
    /// Size of text in percent, 100 to 200.
    pub text: u16,
    /// Whether what could move is cut instead.
    pub still: bool,
}

impl Default for Look {
    fn default() -> Look {
        Look {
            theme: Theme::System,
            text: 100,
            still: false,
        }
    }
}

/// A person's preferences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language asked for; none: the machine's.
    pub language: Option<String>,
    /// Who the trainee is in the scenes.
    pub mediator: Mediator,
    /// Whether answers are timed.
    #[serde(deserialize_with = "timers")]
    pub timers: Timers,
    /// Whether tension is shown as a value beside the person's state.
    pub gauge: bool,
    /// How the window looks.
    pub look: Look,
    /// Whether the first steps were offered already.
    pub guided: bool,
}

/// What reading the file gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The preferences.
    Kept(Settings),
    /// There is no file.
    Absent,
    /// There is one, and it cannot be read: worth a sentence.
    Broken(PathBuf),
}

impl Found {
    /// The preferences, the defaults where there are none.
    pub fn settings(self) -> Settings {
        match self {
            Found::Kept(settings) => settings,
            Found::Absent | Found::Broken(_) => Settings::default(),
        }
    }
}

/// Where the preferences are: beside a record that was named, else in the platform's folder.
pub fn path(record: Option<&Path>) -> Option<PathBuf> {
    match record {
        Some(record) => Some(record.with_extension("settings.json")),
        None => platform(),
    }
}

#[cfg(feature = "store")]
fn platform() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("org", "", "entremise")?;
    Some(folders.config_dir().join("settings.json"))
}

#[cfg(not(feature = "store"))]
fn platform() -> Option<PathBuf> {
    None
}

impl Settings {
    /// Reads the file; never fails.
    pub fn read(path: &Path) -> Found {
        let about = match fs::metadata(path) {
            Ok(about) => about,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::Absent,
            Err(_) => return Found::Broken(path.to_owned()),
        };
        if !about.is_file() || about.len() > MOST_BYTES {
            return Found::Broken(path.to_owned());
        }
        let read = fs::read(path).ok();
        let settings = read.and_then(|bytes| serde_json::from_slice::<Settings>(&bytes).ok());
        settings.map_or_else(
            || Found::Broken(path.to_owned()),
            |kept| Found::Kept(kept.trimmed()),
        )
    }

    /// Writes the file whole, through another beside it, so that a cut leaves the old one.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = path.with_extension("new");
        let bytes = serde_json::to_vec_pretty(self).map_err(io::Error::other)?;
        fs::write(&beside, bytes)?;
        fs::rename(&beside, path)
    }

    /// Changes the name: one short line.
    pub fn rename(&mut self, name: &str) {
        let name: String = name
            .chars()
            .filter(|sign| !sign.is_control())
            .take(40)
            .collect();
        name.trim().clone_into(&mut self.mediator.name);
    }

    fn trimmed(mut self) -> Settings {
        let name = self.mediator.name.clone();
        self.rename(&name);
        self.look.text = self.look.text.clamp(100, 200);
        self
    }
}
