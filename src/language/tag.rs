//! A language: its tag, the chain of those that stand in for it, and the machine's own.
//!
//! `fr-simple` falls back on `fr`, and everything on the reference, French. Tags are compared
//! without regard to case and may come as a system writes them (`fr_FR.UTF-8`).

use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

/// The language that every text exists in.
const REFERENCE: &str = "fr";

/// A language tag, such as `fr`, `fr-simple` or `en`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Arc<str>);

impl Language {
    /// Reads a tag; none when it is not one.
    pub fn new(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let id: LanguageIdentifier = tag.parse().ok()?;
        (!id.language.is_empty()).then(|| Self(id.to_string().into()))
    }

    /// French, which everything falls back on.
    pub fn reference() -> Self {
        Self(REFERENCE.into())
    }

    /// The first of the machine's languages that the interface has; French if none.
    pub fn system() -> Self {
        Self::negotiate(sys_locale::get_locales())
    }

    /// The first of these tags, or of their bases, that the interface has; French if none.
    pub fn negotiate<S: AsRef<str>>(tags: impl IntoIterator<Item = S>) -> Self {
        let here = languages();
        tags.into_iter()
            .filter_map(|tag| Self::new(tag.as_ref()))
            .find_map(|asked| asked.bases().find(|base| here.contains(base)))
            .unwrap_or_else(Self::reference)
    }

    /// The tag itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This language, its bases, then the given reference; each once.
    pub fn chain(&self, reference: &Self) -> Vec<Self> {
        let mut chain: Vec<Self> = self.bases().collect();
        for base in reference.bases() {
            if !chain.contains(&base) {
                chain.push(base);
            }
        }
        chain
    }

    /// The language alone, as plural rules want it.
    pub(super) fn rules(&self) -> LanguageIdentifier {
        let mut id: LanguageIdentifier = self.0.parse().unwrap_or_default();
        id.clear_variants();
        id
    }

    /// The two or three letters before any dash.
    pub(super) fn letters(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    fn bases(&self) -> impl Iterator<Item = Self> + '_ {
        std::iter::successors(Some(&*self.0), |tag| tag.rsplit_once('-').map(|cut| cut.0))
            .map(|tag| Self(tag.into()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The languages that the interface speaks, in alphabetical order.
pub fn languages() -> Vec<Language> {
    let mut found: Vec<Language> = super::words::Locales::iter()
        .filter_map(|path| Language::new(path.split('/').next()?))
        .collect();
    found.sort();
    found.dedup();
    found
}
