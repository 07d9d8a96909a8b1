//! Which scenarios a call names: ids of the embedded library, folders, folders of folders.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::call::{CALL, Call, Halt, INPUT};
use crate::language::{Args, Language, Plan, Texts, plain};
use crate::library::{Bundle, Entry, House, Shelf};
use crate::source::render::safe;
use crate::source::{Code, Diagnostic, Diagnostics, Place, Sources, Span};

/// The day it is, at Greenwich.
pub fn today() -> Date {
    Offset::UTC.to_datetime(Timestamp::now()).date()
}

/// The project's own data.
pub fn house(call: &Call) -> Result<House, Halt> {
    House::open().map_err(|(_, faults)| {
        let reason = faults.first().map_or("", |fault| fault.code.id());
        call.refuse(INPUT, "error-inside", &Args::new().text("reason", reason))
    })
}

/// The scenario to play: an id of the library first, else a folder.
pub fn one(name: &Path, house: &House, call: &Call) -> Result<Entry, Halt> {
    let shown = name.display().to_string();
    let entry = match Shelf::bundle(&shown) {
        Some(bundle) => Entry::check(bundle, house),
        None if name.exists() => Entry::read(&folder(name), house),
        None => {
            let ids = Shelf::ids();
            let known = ids.iter().map(String::as_str);
            let args = Args::new().text("id", &shown);
            return Err(call.refuse_near(CALL, "error-scenario-unknown", &args, &shown, known));
        }
    };
    match entry.faults.iter().find(|fault| fault.code == Code::E1002) {
        Some(_) => Err(call.refuse(
            INPUT,
            "error-scenario-none",
            &Args::new().text("path", shown),
        )),
        None if entry.scenario().is_none() || errors(&entry.faults) > 0 => Err(call.refuse(
            INPUT,
            "error-scenario-faulty",
            &Args::new().text("id", shown),
        )),
        None => Ok(entry),
    }
}

/// Those that paths name: a scenario's folder or its `scenario.ron`, a folder of such folders, else
/// an id of the library. No path: the whole library. What is none is an entry with its fault.
pub fn all(paths: &[PathBuf], house: &House) -> Vec<Entry> {
    let mut entries = Vec::new();
    for path in paths {
        let inside = scenarios_in(path);
        match Shelf::bundle(&path.display().to_string()) {
            Some(bundle) if !path.exists() => entries.push(Entry::check(bundle, house)),
            _ if !path.exists() => entries.push(missing(path)),
            _ if inside.is_empty() => entries.push(Entry::read(&folder(path), house)),
            _ => entries.extend(inside.iter().map(|folder| Entry::read(folder, house))),
        }
    }
    if paths.is_empty() {
        let bundles = Shelf::ids().into_iter().filter_map(|id| Shelf::bundle(&id));
        entries.extend(bundles.map(|bundle| Entry::check(bundle, house)));
    }
    entries
}

/// How many of these forbid playing.
pub fn errors(faults: &[Diagnostic]) -> usize {
    faults
        .iter()
        .filter(|fault| fault.code.severity() == crate::source::Severity::Error)
        .count()
}

/// A text of the scenario that has no variables, in the call's language; empty where there is none.
pub fn text(bundle: &Bundle, key: &str, language: &Language) -> String {
    let files = bundle.texts().filter_map(|(tag, bytes)| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        Some((Language::new(tag)?, text))
    });
    let (texts, _) = Texts::new(&Language::reference(), Plan::default(), files.collect());
    let said = texts
        .has(language, key, None)
        .then(|| texts.say(language, key, None, &Args::new()));
    said.map(|said| safe(&plain(&said.text)))
        .unwrap_or_default()
}

fn folder(path: &Path) -> PathBuf {
    match path
        .parent()
        .filter(|_| path.file_name().is_some_and(|name| name == "scenario.ron"))
    {
        Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
        Some(parent) => parent.to_owned(),
        None => path.to_owned(),
    }
}

fn scenarios_in(path: &Path) -> Vec<PathBuf> {
    let is_one = |folder: &Path| folder.join("scenario.ron").exists();
    if is_one(path) {
        return Vec::new();
    }
    let inside = std::fs::read_dir(path).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = inside
        .map(|entry| entry.path())
        .filter(|path| is_one(path))
        .collect();
    folders.sort();
    folders
}

fn missing(path: &Path) -> Entry {
    let shown = path.display().to_string();
    let (mut sources, sink) = (Sources::new(), Diagnostics::new());
    let file = sources.add(&shown, String::new());
    let place = Place {
        file,
        span: Span::new(0, 0),
    };
    sink.push(Diagnostic::new(Code::E0001, place).with("name", shown.as_str()));
    Entry::unread(path, sources, sink)
}
