//! The embedded library and the project's own data, checked once.

use super::bundle::{Bundle, digest};
use crate::curriculum::{self, Catalogue, Cuts, Framework, Legal, RoleIx};
use crate::scenario::{self, Checked, Files};
use crate::source::{Code, Diagnostic, Diagnostics, FileId, Sources};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Months after which a legal fact has to be checked again.
const MONTHS_CHECKED: i32 = 12;

/// The diploma by default.
pub const DEFAULT: &str = "amis";

#[derive(rust_embed::RustEmbed)]
#[folder = "scenarios"]
struct Scenarios;

#[derive(rust_embed::RustEmbed)]
#[folder = "assets"]
#[include = "*.ron"]
#[include = "curricula/*.ron"]
#[exclude = "first-steps/*"]
struct Assets;

/// The scene that shows how a scene is played.
#[derive(rust_embed::RustEmbed)]
#[folder = "assets/first-steps"]
struct FirstSteps;

/// What every scenario is judged with: catalogue, legal facts, frameworks, cut scores.
#[derive(Clone, Debug)]
pub struct House {
    /// Techniques.
    pub catalogue: Arc<Catalogue>,
    /// Legal facts.
    pub legal: Arc<Legal>,
    /// Diplomas, and the transversals that stand beside every one, by id.
    pub frameworks: Arc<Vec<Framework>>,
    /// Cut scores.
    pub cuts: Arc<Cuts>,
    /// The bytes of each file, by name: what the record keeps.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl House {
    /// The project's own data, as embedded. What is at fault is told like any other file.
    pub fn open() -> Result<House, (Sources, Vec<Diagnostic>)> {
        let files = Assets::iter()
            .filter_map(|name| Some((name.to_string(), Assets::get(&name)?.data.into_owned())));
        House::from_files(files.collect())
    }

    /// The same from kept bytes, so that an old attempt is judged with what it was played with.
    pub fn from_files(
        files: BTreeMap<String, Vec<u8>>,
    ) -> Result<House, (Sources, Vec<Diagnostic>)> {
        let mut sources = Sources::new();
        let sink = Diagnostics::new();
        match House::read(&files, &mut sources, &sink) {
            Some((catalogue, legal, frameworks, cuts)) => Ok(House {
                catalogue: Arc::new(catalogue),
                legal: Arc::new(legal),
                frameworks: Arc::new(frameworks),
                cuts: Arc::new(cuts),
                files,
            }),
            None => Err((sources, sink.into_sorted())),
        }
    }

    fn read(
        files: &BTreeMap<String, Vec<u8>>,
        sources: &mut Sources,
        sink: &Diagnostics,
    ) -> Option<(Catalogue, Legal, Vec<Framework>, Cuts)> {
        let mut add = |name: &str| {
            let bytes = files.get(name).cloned().unwrap_or_default();
            sources.add_bytes(&format!("assets/{name}"), bytes, sink)
        };
        let catalogue = add("techniques.ron")?;
        let legal = add("facts.ron")?;
        let cuts = add("cuts.ron")?;
        let names = files.keys().filter(|name| name.starts_with("curricula/"));
        let found: Option<Vec<FileId>> = names.map(|name| add(name)).collect();
        let catalogue = curriculum::catalogue(sources, catalogue, sink)?;
        let legal = curriculum::legal(sources, legal, sink);
        let frameworks = found?
            .into_iter()
            .map(|file| curriculum::framework(sources, file, &catalogue, sink));
        let frameworks: Option<Vec<Framework>> = frameworks.collect();
        let cuts = curriculum::cuts(sources, cuts, sink);
        Some((catalogue, legal?, frameworks?, cuts?))
    }

    /// The framework of that id.
    pub fn framework(&self, id: &str) -> Option<&Framework> {
        self.frameworks.iter().find(|known| known.id == id)
    }

    /// The role in which conduct is judged by default: that of AMIS.
    pub fn role(&self) -> RoleIx {
        self.framework(DEFAULT)
            .map_or(RoleIx(0), |framework| self.role_of(framework))
    }

    /// The role in which a diploma judges conduct; the default where it names none.
    pub fn role_of(&self, framework: &Framework) -> RoleIx {
        let role = framework.role.as_deref();
        role.and_then(|role| self.catalogue.role(role))
            .unwrap_or(RoleIx(0))
    }

    /// The digest of one of the files.
    pub fn digest(&self, name: &str) -> String {
        self.files
            .get(name)
            .map(|bytes| digest(bytes))
            .unwrap_or_default()
    }
}

/// A scenario with its files and what the check made of it.
#[derive(Debug)]
pub struct Entry {
    /// Its files.
    pub bundle: Bundle,
    /// The same among the sources.
    pub files: Option<Files>,
    /// The texts with places.
    pub sources: Sources,
    /// What the check yields.
    pub checked: Option<Checked>,
    /// What it found.
    pub faults: Vec<Diagnostic>,
}

impl Entry {
    /// Checks a bundle.
    pub fn check(bundle: Bundle, house: &House) -> Entry {
        Entry::check_among(bundle, Sources::new(), Diagnostics::new(), house)
    }

    fn check_among(
        bundle: Bundle,
        mut sources: Sources,
        sink: Diagnostics,
        house: &House,
    ) -> Entry {
        let files = bundle.add_to(&mut sources, &sink);
        let checked = files
            .as_ref()
            .map(|files| scenario::check(files, &sources, &house.catalogue, &house.legal, &sink));
        Entry {
            bundle,
            files,
            sources,
            checked,
            faults: sink.into_sorted(),
        }
    }

    /// The scenario, if it may be played.
    pub fn scenario(&self) -> Option<&scenario::Scenario> {
        self.checked.as_ref()?.scenario.as_ref()
    }

    /// Deadlines and texts that stand on a legal fact which nobody has checked for long, seen from
    /// `today`.
    pub fn grown_old(&self, house: &House, today: Date) -> Vec<Diagnostic> {
        let old: Vec<&str> = curriculum::grown_old(&house.legal, today, MONTHS_CHECKED).collect();
        let Some(scenario) = self.scenario() else {
            return Vec::new();
        };
        let deadlines = scenario.deadlines.iter();
        let counted = deadlines.filter_map(|row| Some((row.source.as_deref()?, row.place)));
        let stated = scenario.head.states.iter();
        let stated = stated.map(|(id, place)| (id.as_str(), *place));
        let stale = counted
            .chain(stated)
            .filter(|(name, _)| old.contains(name))
            .map(|(name, place)| {
                let fault = Diagnostic::new(Code::W1105, place).with("name", name);
                fault.with("months", MONTHS_CHECKED)
            });
        stale.collect()
    }

    /// Reads and checks a folder; a folder that is none still yields an entry with its fault.
    pub fn read(folder: &Path, house: &House) -> Entry {
        let mut sources = Sources::new();
        let sink = Diagnostics::new();
        match Bundle::read(folder, &mut sources, &sink) {
            Some(bundle) => Entry::check_among(bundle, sources, sink, house),
            None => Entry::unread(folder, sources, sink),
        }
    }

    /// An entry of which nothing could be read, with the faults that say why.
    pub fn unread(folder: &Path, sources: Sources, sink: Diagnostics) -> Entry {
        let folder = folder.display().to_string();
        let bundle = Bundle {
            id: folder.clone(),
            folder,
            files: BTreeMap::new(),
        };
        Entry {
            bundle,
            files: None,
            sources,
            checked: None,
            faults: sink.into_sorted(),
        }
    }
}

/// The embedded library.
#[derive(Clone, Copy, Debug)]
pub struct Shelf;

impl Shelf {
    /// Ids, sorted.
    pub fn ids() -> Vec<String> {
        let mut ids: Vec<String> = Scenarios::iter()
            .filter_map(|path| path.strip_suffix("/scenario.ron").map(str::to_owned))
            .collect();
        ids.sort();
        ids
    }

    /// The first steps: on no shelf, kept in no record.
    pub fn first_steps() -> Bundle {
        let file = |name: std::borrow::Cow<'static, str>| {
            let bytes = FirstSteps::get(&name)?.data.into_owned();
            Some((name.into_owned(), bytes))
        };
        Bundle {
            id: "first-steps".to_owned(),
            folder: String::new(),
            files: FirstSteps::iter().filter_map(file).collect(),
        }
    }

    /// The files of one scenario.
    pub fn bundle(id: &str) -> Option<Bundle> {
        let prefix = format!("{id}/");
        let files: BTreeMap<String, Vec<u8>> = Scenarios::iter()
            .filter_map(|path| {
                let name = path.strip_prefix(&prefix)?.to_owned();
                Some((name, Scenarios::get(&path)?.data.into_owned()))
            })
            .collect();
        files.contains_key("scenario.ron").then(|| Bundle {
            id: id.to_owned(),
            folder: String::new(),
            files,
        })
    }
}
