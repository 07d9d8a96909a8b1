//! The interface's words: every `assets/locales/<language>/*.ftl`, inside the program.
//!
//! A message missing or faulty in one language comes from the next in the chain. One that no
//! language has shows its key between white brackets, `⟦key⟧`, which the tests look for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rust_embed::RustEmbed;

use super::bundle::{Bundle, missing};
use super::{Args, Language, plain};

#[derive(RustEmbed)]
#[folder = "assets/locales"]
#[include = "*.ftl"]
pub(super) struct Locales;

/// The interface's words in one language and those that stand in for it.
pub struct Words {
    language: Language,
    bundles: Vec<Bundle>,
}

impl Words {
    /// The words in a language; French where it has none.
    pub fn new(language: &Language) -> Self {
        let bundles = language
            .chain(&Language::reference())
            .iter()
            .map(embedded)
            .collect();
        Self {
            language: language.clone(),
            bundles,
        }
    }

    /// The same, read once for the whole program.
    pub fn shared(language: &Language) -> Arc<Self> {
        static READ: OnceLock<Mutex<BTreeMap<Language, Arc<Words>>>> = OnceLock::new();
        let read = READ.get_or_init(Mutex::default);
        let mut read = read.lock().unwrap_or_else(PoisonError::into_inner);
        let words = read
            .entry(language.clone())
            .or_insert_with(|| Arc::new(Self::new(language)));
        Arc::clone(words)
    }

    /// The language that was asked for.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Whether some language of the chain has this message, with a text of its own.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has(key, None))
    }

    /// Whether some language of the chain has this attribute.
    pub fn has_attr(&self, key: &str, attr: &str) -> bool {
        self.bundles
            .iter()
            .any(|bundle| bundle.has(key, Some(attr)))
    }

    /// The words of a message or of its attribute; `⟦key⟧` when there are none.
    pub fn say(&self, key: &str, attr: Option<&str>, args: &Args) -> String {
        let mut faulty = None;
        for bundle in &self.bundles {
            match bundle.say(key, attr, args) {
                Some((text, true)) => return text,
                Some((text, false)) => faulty = faulty.or(Some(text)),
                None => {}
            }
        }
        faulty.unwrap_or_else(|| missing(key, attr))
    }

    /// A message without variables, without isolation marks.
    pub fn word(&self, key: &str) -> String {
        plain(&self.say(key, None, &Args::new()))
    }

    /// The same as [`Words::say`] for a message, without isolation marks.
    pub fn plain(&self, key: &str, args: &Args) -> String {
        plain(&self.say(key, None, args))
    }
}

/// The names of the embedded files of a language, in order.
fn files(language: &Language) -> impl Iterator<Item = String> {
    let folder = format!("{language}/");
    Locales::iter()
        .filter(move |path| path.starts_with(&folder))
        .map(std::borrow::Cow::into_owned)
}

fn embedded(language: &Language) -> Bundle {
    let mut bundle = Bundle::new(language);
    for path in files(language) {
        let Some(file) = Locales::get(&path) else {
            continue;
        };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        // What is wrong in our own files is for the tests to find, not for a person to meet.
        if let Ok((resource, _)) = Bundle::read(text) {
            bundle.add(resource);
        }
    }
    bundle
}
