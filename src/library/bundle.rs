//! One scenario as the files it is made of: read from a folder or from the program itself, named
//! by a digest, kept by the record so that an edited or deleted scenario still replays.

use crate::scenario::{Files, REFERENCE};
use crate::source::{Code, Diagnostic, Diagnostics, FileId, Place, Sources, Span};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// Most bytes read of one file: more than any limit, so that the limit can be told.
const MOST_BYTES: u64 = 4 << 20;

/// The files of a scenario by their path in its folder (`scenario.ron`, `fr.ftl`, `scenes/x.ron`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The scenario's id: its folder's name.
    pub id: String,
    /// Where its folder is, for messages; empty inside the program.
    pub folder: String,
    /// Bytes by path.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Bundle {
    /// Reads a folder. Only the files a scenario is made of are read; the rest is left alone.
    pub fn read(folder: &Path, sources: &mut Sources, sink: &Diagnostics) -> Option<Bundle> {
        let shown = folder.display().to_string();
        let id = folder
            .canonicalize()
            .ok()
            .and_then(|path| Some(path.file_name()?.to_str()?.to_owned()));
        let mut bundle = Bundle {
            id: id.unwrap_or_else(|| shown.clone()),
            folder: shown.clone(),
            files: BTreeMap::new(),
        };
        if !folder.join("scenario.ron").exists() {
            report(sources, sink, Code::E1002, &shown);
            return None;
        }
        let mut paths = listed(folder);
        paths.extend(
            listed(&folder.join("scenes"))
                .into_iter()
                .map(|name| format!("scenes/{name}")),
        );
        for path in paths.into_iter().filter(|path| belongs(path)) {
            match read_file(&folder.join(&path)) {
                Some(bytes) => {
                    bundle.files.insert(path, bytes);
                }
                None => report(sources, sink, Code::E0001, &format!("{shown}/{path}")),
            }
        }
        bundle.files.contains_key("scenario.ron").then_some(bundle)
    }

    /// Puts the files among the sources and says which is which. `None` if `scenario.ron` is not
    /// text.
    pub fn add_to(&self, sources: &mut Sources, sink: &Diagnostics) -> Option<Files> {
        let mut files = Files {
            id: self.id.clone(),
            scenario: FileId(0),
            scenes: Vec::new(),
            texts: Vec::new(),
            plays: None,
            key: None,
        };
        let mut found = false;
        for (path, bytes) in &self.files {
            let name = if self.folder.is_empty() {
                format!("{}/{path}", self.id)
            } else {
                format!("{}/{path}", self.folder)
            };
            let Some(file) = sources.add_bytes(&name, bytes.clone(), sink) else {
                continue;
            };
            if path == "scenario.ron" {
                files.scenario = file;
                found = true;
            } else if path == "plays.ron" {
                files.plays = Some(file);
            } else if path == "key.ron" {
                files.key = Some(file);
            } else if let Some(id) = path
                .strip_prefix("scenes/")
                .and_then(|name| name.strip_suffix(".ron"))
            {
                files.scenes.push((id.to_owned(), file));
            } else if let Some(lang) = path.strip_suffix(".ftl") {
                files.texts.push((lang.to_owned(), file));
            }
        }
        files.texts.sort_by_key(|(lang, _)| lang != REFERENCE);
        found.then_some(files)
    }

    /// The files of texts, by language tag.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter();
        files.filter_map(|(path, bytes)| Some((path.strip_suffix(".ftl")?, bytes.as_slice())))
    }

    /// Lower-case SHA-256 of [`Self::bytes`].
    pub fn digest(&self) -> String {
        digest(&self.bytes())
    }

    /// What is played, as one canonical JSON object, path to text; plays and layout of the folder
    /// do not count.
    pub fn bytes(&self) -> Vec<u8> {
        let played = self
            .files
            .iter()
            .filter(|(path, _)| path.as_str() != "plays.ron");
        let texts: BTreeMap<&str, std::borrow::Cow<'_, str>> = played
            .map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes)))
            .collect();
        serde_json::to_vec(&serde_json::json!({ "files": texts, "id": self.id }))
            .unwrap_or_default()
    }

    /// The inverse of [`Self::bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Option<Bundle> {
        let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
        let files = value.get("files")?.as_object()?;
        let text = |text: &serde_json::Value| text.as_str().map(|text| text.as_bytes().to_vec());
        let files = files
            .iter()
            .map(|(path, value)| Some((path.clone(), text(value)?)))
            .collect::<Option<_>>()?;
        Some(Bundle {
            id: value.get("id")?.as_str()?.to_owned(),
            folder: String::new(),
            files,
        })
    }
}

/// Lower-case hexadecimal SHA-256.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Whether a file of that path is a part of a scenario.
fn belongs(path: &str) -> bool {
    match path.split_once('/') {
        Some(("scenes", name)) => name.ends_with(".ron"),
        Some(_) => false,
        None => {
            matches!(path, "scenario.ron" | "plays.ron" | "key.ron")
                || path
                    .strip_suffix(".ftl")
                    .is_some_and(|lang| !lang.is_empty())
        }
    }
}

fn listed(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

/// At most [`MOST_BYTES`] of a regular file.
fn read_file(path: &Path) -> Option<Vec<u8>> {
    use std::io::Read;
    // Asked before it is opened: opening a pipe would wait for whoever writes to it.
    if !std::fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let file = std::fs::File::open(path).ok()?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES).read_to_end(&mut bytes).ok()?;
    if bytes.len() as u64 == MOST_BYTES {
        // Too large in any case: a letter cut in two would make it pass for something else.
        let cut = std::str::from_utf8(&bytes)
            .err()
            .filter(|error| error.error_len().is_none());
        bytes.truncate(cut.map_or(bytes.len(), |error| error.valid_up_to()));
    }
    Some(bytes)
}

fn report(sources: &mut Sources, sink: &Diagnostics, code: Code, name: &str) {
    let file = sources.add(name, String::new());
    let place = Place {
        file,
        span: Span::new(0, 0),
    };
    sink.push(Diagnostic::new(code, place).with("name", name));
}
