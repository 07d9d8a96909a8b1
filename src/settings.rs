//! A person's preferences: language, the name by which the scenes address them, timers.
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

/// A person's preferences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language asked for; none: the machine's.
    pub language: Option<String>,
    /// Who the trainee is in the scenes.
    pub mediator: Mediator,
    /// Whether answers are timed.
    pub timers: bool,
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
        self
    }
}
