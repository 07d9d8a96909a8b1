//! French is spelled as the dictionary spells it: every text that a trainee reads, by hunspell, with
//! the project's own words in `tests/fixtures/words.txt`. Without hunspell it is skipped, with a word.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Every French text of scenarios and pages.
fn texts() -> Vec<PathBuf> {
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    };
    let scenarios = inside(&Path::new(ROOT).join("scenarios"));
    let mut all: Vec<PathBuf> = scenarios
        .iter()
        .flat_map(|folder| inside(folder))
        .chain(inside(&Path::new(ROOT).join("assets/first-steps")))
        .filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with("fr") && name.ends_with(".ftl"))
        })
        .collect();
    let pages = ["pages.ftl", "curriculum.ftl", "window.ftl"];
    all.extend(pages.map(|name| Path::new(ROOT).join("assets/locales/fr").join(name)));
    all
}

/// The words that are read: without comments, names of messages, variants, variables, addresses.
fn read(text: &str) -> String {
    let mut words = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let named = |head: &str| {
            let sign = |sign: char| sign.is_ascii_alphanumeric() || "-.".contains(sign);
            !head.is_empty() && head.chars().all(sign)
        };
        let line = match line.split_once(" =") {
            Some((head, rest)) if named(head.trim()) => rest,
            _ => line,
        };
        let line = match line.trim().trim_start_matches('*').strip_prefix('[') {
            Some(variant) if !variant.starts_with(|sign: char| sign.is_uppercase()) => {
                variant.split_once(']').map_or(line, |(_, rest)| rest)
            }
            _ => line,
        };
        let mut depth = 0_u8;
        for word in line.split_inclusive(char::is_whitespace) {
            if word.contains("://") {
                continue;
            }
            for sign in word.chars() {
                match sign {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    '’' if depth == 0 => words.push('\''),
                    '\u{202f}' | '\u{a0}' => words.push(' '),
                    _ if depth == 0 => words.push(sign),
                    _ => {}
                }
            }
        }
        words.push('\n');
    }
    words
}

#[test]
fn french_is_spelled_as_the_dictionary_spells_it() {
    let known = Path::new(ROOT).join("tests/fixtures/words.txt");
    let known = std::fs::read_to_string(known).expect("the project's own words");
    let known: BTreeSet<&str> = known.lines().collect();
    let mut unknown: BTreeSet<String> = BTreeSet::new();
    for path in texts() {
        let text = std::fs::read_to_string(&path).expect("a text");
        let started = Command::new("hunspell")
            .args(["-l", "-i", "UTF-8", "-d", "fr_FR"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut hunspell) = started else {
            println!("skipped: no hunspell here");
            return;
        };
        let mut input = hunspell.stdin.take().expect("its input");
        let words = read(&text);
        let writing = std::thread::spawn(move || input.write_all(words.as_bytes()));
        let output = hunspell.wait_with_output().expect("it ends");
        writing.join().expect("written").expect("written");
        if !output.status.success() {
            println!("skipped: no French dictionary here");
            return;
        }
        let found = String::from_utf8_lossy(&output.stdout).into_owned();
        let name = path
            .strip_prefix(ROOT)
            .unwrap_or(&path)
            .display()
            .to_string();
        for word in found.lines() {
            // Without the full stop of a sentence, and what is elided before it.
            let bare = word.trim_end_matches('.');
            let bare = bare.rsplit_once('\'').map_or(bare, |(_, bare)| bare);
            // A number of an article is no word.
            let number = bare.contains(|sign: char| sign.is_ascii_digit());
            if !number && !known.contains(bare) && !bare.starts_with('-') {
                unknown.insert(format!("{name}: {word}"));
            }
        }
    }
    assert!(unknown.is_empty(), "not in the dictionary: {unknown:#?}");
}

#[test]
fn what_is_read_is_what_is_checked() {
    let text = "# note\nporte--cle = { $a ->\n    [yes] L’une est là.\n   *[no] « Oui ! »\n    }\n    .why = Bien vu. [Charte]\n";
    let words = read(text);
    let words: Vec<&str> = words.split_whitespace().collect();
    assert_eq!(
        words,
        "L'une est là. « Oui ! » Bien vu. [Charte]"
            .split(' ')
            .collect::<Vec<_>>()
    );
}
