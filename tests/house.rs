//! The house keeps its own rules: each room uses only the rooms its `May use:` line names, and
//! the core rooms hold no engine, no file, no clock, no float and no unordered map.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const CORE: [&str; 5] = ["source", "curriculum", "scenario", "play", "assess"];
const FORBIDDEN: [&str; 15] = [
    "bevy",
    "fluent_bundle",
    "f32",
    "f64",
    "HashMap",
    "HashSet",
    "SystemTime",
    "Instant",
    "std::fs",
    "std::env",
    "println",
    "eprintln",
    "thread_rng",
    "rusqlite",
    "std::net",
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found
}

/// The code without comments and without what stands in quotes.
fn code(text: &str) -> String {
    let mut kept = String::new();
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default();
        for (rank, part) in line.split('"').enumerate() {
            if rank % 2 == 0 {
                kept.push_str(part);
            }
        }
        kept.push('\n');
    }
    kept
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|sign: char| !(sign.is_alphanumeric() || sign == '_' || sign == ':'))
}

fn rooms() -> BTreeMap<String, PathBuf> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let entries = fs::read_dir(src)
        .expect("the sources")
        .map(|entry| entry.expect("an entry").path());
    let folders = entries.filter(|path| path.is_dir());
    folders
        .map(|path| {
            (
                path.file_name()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned(),
                path,
            )
        })
        .collect()
}

/// The rooms that a room says it may use; `all` for every one.
fn allowed(folder: &Path) -> Option<BTreeSet<String>> {
    let text = fs::read_to_string(folder.join("mod.rs")).ok()?;
    let at = text.find("May use:")?;
    let line = text[at + "May use:".len()..].split('.').next()?;
    let names = line.split(|sign: char| !sign.is_alphanumeric());
    Some(
        names
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    )
}

fn used(folder: &Path, rooms: &BTreeMap<String, PathBuf>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files(folder) {
        let code = code(&fs::read_to_string(&file).expect("a source file"));
        for (at, _) in code.match_indices("crate::") {
            let rest = &code[at + "crate::".len()..];
            let listed = rest
                .strip_prefix('{')
                .and_then(|rest| rest.split('}').next());
            for name in listed.map_or(vec![rest], |listed| listed.split(',').collect()) {
                let name: String = name
                    .trim()
                    .chars()
                    .take_while(|sign| sign.is_alphanumeric() || *sign == '_')
                    .collect();
                if rooms.contains_key(&name) || name == "settings" {
                    found.insert(name);
                }
            }
        }
    }
    found
}

#[test]
fn each_room_uses_only_what_it_says() {
    let rooms = rooms();
    assert!(rooms.len() >= 10, "the rooms are found");
    for (name, folder) in &rooms {
        let Some(allowed) = allowed(folder) else {
            panic!("{name}/mod.rs has no `May use:` line")
        };
        if allowed.contains("all") {
            continue;
        }
        for other in used(folder, &rooms) {
            assert!(
                other == *name || allowed.contains(&other),
                "{name} uses {other} and does not say so"
            );
        }
    }
}

#[test]
fn nobody_uses_the_front_ends() {
    let rooms = rooms();
    for (name, folder) in &rooms {
        for front in ["game", "terminal", "cli"] {
            let uses = used(folder, &rooms).contains(front);
            assert!(
                !uses || name == front || name == "cli",
                "{name} uses {front}"
            );
        }
    }
}

#[test]
fn core_rooms_hold_no_forbidden_word() {
    let rooms = rooms();
    for name in CORE {
        for file in files(&rooms[name]) {
            let code = code(&fs::read_to_string(&file).expect("a source file"));
            for word in words(&code) {
                let guilty = FORBIDDEN.iter().find(|bad| {
                    word.split("::").any(|part| part == **bad)
                        || word.contains(*bad) && bad.contains("::")
                });
                // serde asks every reader for the names of its number types.
                let asked = file.ends_with("source/read.rs") && matches!(word, "f32" | "f64");
                assert!(guilty.is_none() || asked, "{}: {word}", file.display());
            }
        }
    }
}

#[test]
fn the_guard_sees_what_it_forbids() {
    let text = "use std::collections::HashMap; // HashSet in a comment\nlet x = \"f64\";";
    let code = code(text);
    assert!(words(&code).any(|word| word.contains("HashMap")));
    assert!(!code.contains("HashSet") && !code.contains("f64"));
}
