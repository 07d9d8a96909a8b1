//! The check of a scenario, code by code: `tests/fixtures/check/base` is a small scenario with
//! nothing at fault, and each `<CODE>-<slug>.txt` beside it breaks one thing and says under which
//! signs the carets must be.
//!
//! A fixture begins with what is wrong, in words. Then, file by file (`--- scenario.ron`):
//!
//! - `- text` is found exactly once in the file (several lines: whole lines in a row; spaces at
//!   the ends do not count) and replaced by the `+ text` lines that follow;
//! - `*9 text` among the `+` lines stands for nine lines, `{n}` in it counting from 1;
//! - `  text` (two spaces) is found exactly once and left as it is, to put carets under;
//! - `//  ^^^ E0116` or `#  ^^^ E0701` under such a line expects a fault at exactly those signs; a
//!   `|` instead of `^` expects one with nothing under it, just before that sign;
//! - `//  ^^^ E0506 vite, police` says also which answers lead there (the argument `path`);
//! - `= E0301` expects one with nothing under it, at the start of the file;
//! - `--- new scenes/x.ron` and `--- new bytes fr.ftl` (hexadecimal) add or replace a file,
//!   `--- remove en.ftl` takes one away, `--- folder Nom` renames the folder.
//!
//! What is found must be exactly what is expected, and every fault must bring what its words need.
//!
//! Where the static check finds no error, the scenario is also played in every way, as
//! `entremise check` does, and its named plays as `entremise test` does: whatever a fixture breaks,
//! nothing else may be found by playing either. Where a fault comes with answers that lead
//! there, they are followed.

#![allow(clippy::missing_panics_doc, clippy::format_collect)]

use entremise::library::{Bundle, Entry, House};
use entremise::play::{Input, State, Story, advance, begin, offers};
use entremise::scenario::{ChoiceIx, Scenario};
use entremise::source::{Code, Diagnostic, Diagnostics, Severity, Sources, Value, ftl};
use entremise::study;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

/// What is checked after the static check, where that found no error.
type Pass = fn(&Entry, &House) -> Vec<Diagnostic>;
const LATER: &[Pass] = &[studied, played];

/// What playing it in every way tells, as `entremise check` does.
fn studied(entry: &Entry, house: &House) -> Vec<Diagnostic> {
    let (Some(scenario), Some(checked)) = (entry.scenario(), &entry.checked) else {
        return Vec::new();
    };
    let texts = checked
        .text_facts
        .first()
        .map_or(&[][..], |(_, texts)| texts);
    let sink = Diagnostics::new();
    let (catalogue, cuts) = (&house.catalogue, &house.cuts);
    study::check(scenario, catalogue, cuts, house.role(), texts, &sink);
    sink.into_sorted()
}

/// What the named plays tell, as `entremise test` does.
fn played(entry: &Entry, house: &House) -> Vec<Diagnostic> {
    let file = entry.files.as_ref().and_then(|files| files.plays);
    let (Some(scenario), Some(checked), Some(file)) = (entry.scenario(), &entry.checked, file)
    else {
        return Vec::new();
    };
    let scenario = Arc::new(scenario.clone());
    let plays = checked.plays.iter();
    plays
        .flat_map(|(_, play)| {
            study::plays::play(&scenario, &house.catalogue, house.role(), file, play)
        })
        .collect()
}

/// Codes still without a fixture. None may be left.
const PLAYED: &[Code] = &[];

/// Codes that no edit of a scenario gives, with the test that sees them.
const ELSEWHERE: &[(Code, &str)] = &[
    (Code::E0001, "a_file_that_cannot_be_read"),
    // The command line alone is asked for a scenario by name: tests/cli.rs.
    (Code::E1001, "bad_calls_are_told_in_the_language_asked"),
    (Code::E1002, "a_folder_without_scenario"),
    (Code::E1101, "the_projects_own_data"),
    (Code::E1102, "the_projects_own_data"),
    (Code::E1103, "the_projects_own_data"),
    (Code::W0813, "a_plain_language_has_short_sentences"),
    (Code::W1105, "a_legal_fact_grown_old"),
];

fn house() -> House {
    House::open()
        .map_err(|(_, found)| format!("{found:?}"))
        .expect("the project's own data")
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/check"))
}

fn base() -> Bundle {
    let (mut sources, sink) = (Sources::new(), Diagnostics::new());
    let bundle = Bundle::read(&folder().join("base"), &mut sources, &sink).expect("the base");
    Bundle {
        folder: String::new(),
        ..bundle
    }
}

/// All that is found in a bundle, by every pass.
fn check(bundle: Bundle, house: &House) -> (Entry, Vec<Diagnostic>) {
    let entry = Entry::check(bundle, house);
    let mut found = entry.faults.clone();
    if found
        .iter()
        .all(|fault| fault.code.severity() == Severity::Warning)
    {
        found.extend(LATER.iter().flat_map(|pass| pass(&entry, house)));
    }
    (entry, found)
}

// ---- Fixtures ----

/// A fault, by the path of its file and its bytes there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fault {
    file: String,
    start: usize,
    end: usize,
    code: String,
    /// The answers that lead there, where the fixture says them.
    path: Option<String>,
}

/// A bundle being edited, with what is expected of it.
struct Broken {
    bundle: Bundle,
    expected: Vec<Fault>,
}

/// A line that carets can be put under: where it begins in the file, and how many of its signs in
/// the fixture come before.
struct Anchor {
    start: usize,
    skipped: usize,
    text: String,
}

impl Broken {
    fn read(text: &str) -> Broken {
        let mut broken = Broken {
            bundle: base(),
            expected: Vec::new(),
        };
        let mut sections = text.split("\n--- ");
        let about = sections.next().unwrap_or_default();
        assert!(
            !about.trim().is_empty() && !about.starts_with("---"),
            "no word of what is wrong"
        );
        for section in sections {
            let (head, body) = section.split_once('\n').unwrap_or((section, ""));
            let lines: Vec<&str> = body.lines().filter(|line| !line.is_empty()).collect();
            match head.trim().split(' ').collect::<Vec<_>>().as_slice() {
                ["remove", path] => {
                    broken.bundle.files.remove(*path).expect("a file to remove");
                }
                ["folder", name] => str::clone_into(name, &mut broken.bundle.id),
                ["folder", first, second] => broken.bundle.id = format!("{first} {second}"),
                ["new", "bytes", path] => {
                    let digits: String = lines
                        .iter()
                        .filter_map(|line| line.strip_prefix("+ "))
                        .collect();
                    let digit = |pair: &str| u8::from_str_radix(pair, 16).expect("hexadecimal");
                    let bytes = digits.split_whitespace().map(digit).collect();
                    broken.bundle.files.insert((*path).to_owned(), bytes);
                    broken.edits(path, &lines);
                }
                ["new", path] => {
                    broken.bundle.files.insert((*path).to_owned(), Vec::new());
                    broken.edits(path, &lines);
                }
                [path] => broken.edits(path, &lines),
                _ => panic!("unknown section: {head}"),
            }
        }
        broken
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8_lossy(self.bundle.files.get(path).expect(path)).into_owned()
    }

    fn edits(&mut self, path: &str, lines: &[&str]) {
        let bytes = self
            .bundle
            .files
            .get(path)
            .is_some_and(|it| std::str::from_utf8(it).is_err());
        let mut at = 0;
        let mut anchor: Option<Anchor> = None;
        while at < lines.len() {
            let line = lines[at];
            if let Some(code) = line.strip_prefix("= ") {
                self.expect(path, 0, 0, code.trim(), None);
                at += 1;
            } else if is_caret(line) {
                let under = anchor.as_ref().expect("carets under no line");
                let (start, end, code, by) = carets(line, under);
                self.expect(path, start, end, &code, by);
                at += 1;
            } else if let Some(kept) = line.strip_prefix("  ") {
                let (start, _) = find(&self.text(path), &[kept]);
                anchor = Some(Anchor::trimmed(start, kept));
                at += 1;
            } else {
                let old = lines[at..].iter().map_while(|line| line.strip_prefix('-'));
                let old: Vec<&str> = old.collect();
                at += old.len();
                let body = lines[at..]
                    .iter()
                    .take_while(|line| line.starts_with(['+', '*']) || is_caret(line));
                let body: Vec<&str> = body.copied().collect();
                assert!(
                    !old.is_empty() || !body.is_empty(),
                    "{path}: what is this line? {line}"
                );
                at += body.len();
                if !bytes {
                    self.replace(path, &old, &body);
                }
            }
        }
    }

    fn replace(&mut self, path: &str, old: &[&str], body: &[&str]) {
        let mut text = self.text(path);
        let (from, to) = if old.is_empty() {
            (text.len(), text.len())
        } else {
            find(&text, old)
        };
        let mut new = String::new();
        let mut expected = Vec::new();
        let mut anchor: Option<Anchor> = None;
        for line in body {
            if is_caret(line) {
                let under = anchor.as_ref().expect("carets under no line");
                expected.push(carets(line, under));
                continue;
            }
            if anchor.is_some() {
                new.push('\n');
            }
            if let Some(many) = line.strip_prefix('*') {
                let (count, template) = many.split_once(' ').expect("`*9 text`");
                let count: usize = count.parse().expect("how many lines");
                let rows = (1..=count).map(|n| template.replace("{n}", &n.to_string()));
                new.push_str(&rows.collect::<Vec<_>>().join("\n"));
                anchor = Some(Anchor {
                    start: from + new.len(),
                    skipped: 0,
                    text: String::new(),
                });
                continue;
            }
            let line = line
                .strip_prefix("+ ")
                .or(line.strip_prefix('+'))
                .expect("+");
            // What the old text had before it on its line is still there.
            let start = from + new.len();
            let under = if anchor.is_none() && !old.is_empty() {
                Anchor::trimmed(start, line)
            } else {
                Anchor {
                    start,
                    skipped: 0,
                    text: line.to_owned(),
                }
            };
            new.push_str(&under.text);
            anchor = Some(under);
        }
        if old.is_empty() {
            new.push('\n');
        }
        let shift = |at: usize| {
            if at >= to {
                at - (to - from) + new.len()
            } else {
                at
            }
        };
        for fault in self.expected.iter_mut().filter(|fault| fault.file == path) {
            (fault.start, fault.end) = (shift(fault.start), shift(fault.end));
        }
        text.replace_range(from..to, &new);
        self.bundle.files.insert(path.to_owned(), text.into_bytes());
        for (start, end, code, by) in expected {
            self.expect(path, start, end, &code, by);
        }
    }

    fn expect(&mut self, path: &str, start: usize, end: usize, code: &str, by: Option<String>) {
        assert!(Code::parse(code).is_some(), "no such code: {code}");
        self.expected.push(Fault {
            file: path.to_owned(),
            start,
            end,
            code: code.to_owned(),
            path: by,
        });
    }
}

impl Anchor {
    fn trimmed(start: usize, line: &str) -> Anchor {
        let text = line.trim();
        let skipped = line.trim_end().chars().count() - text.chars().count();
        Anchor {
            start,
            skipped,
            text: text.to_owned(),
        }
    }
}

/// `//   ^^^ E0116`, `#  | E0010`.
fn is_caret(line: &str) -> bool {
    let signs = line.strip_prefix("//").or_else(|| line.strip_prefix('#'));
    signs.is_some_and(|signs| signs.trim_start().starts_with(['^', '|']))
}

/// The bytes that carets stand under, the code beside them and the answers that lead there.
fn carets(line: &str, under: &Anchor) -> (usize, usize, String, Option<String>) {
    let column = line
        .chars()
        .take_while(|sign| !matches!(sign, '^' | '|'))
        .count();
    let width = line
        .chars()
        .skip(column)
        .take_while(|sign| *sign == '^')
        .count();
    let words: String = line.chars().skip(column + width.max(1)).collect();
    let (code, by) = match words.trim().split_once(' ') {
        Some((code, by)) => (code.to_owned(), Some(by.trim().to_owned())),
        None => (words.trim().to_owned(), None),
    };
    // Two signs stand before the text of every line.
    let first = column
        .checked_sub(2 + under.skipped)
        .expect("carets left of the text");
    let byte = |column: usize| {
        let found = under
            .text
            .char_indices()
            .map(|(at, _)| at)
            .chain([under.text.len()])
            .nth(column);
        under.start + found.expect("carets right of the text")
    };
    (byte(first), byte(first + width), code, by)
}

/// Where those lines stand in the text, from their first sign to their last. Exactly once.
fn find(text: &str, wanted: &[&str]) -> (usize, usize) {
    let mut found = Vec::new();
    if let [line] = wanted {
        let line = line.trim();
        found.extend(
            text.match_indices(line)
                .map(|(at, _)| (at, at + line.len())),
        );
    } else {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            lines.push((start, line.trim_end()));
            start += line.len();
        }
        for window in lines.windows(wanted.len()) {
            if window
                .iter()
                .zip(wanted)
                .all(|((_, line), wanted)| line.trim() == wanted.trim())
            {
                let (first, line) = window[0];
                let (last, end) = window[wanted.len() - 1];
                found.push((
                    first + line.len() - line.trim_start().len(),
                    last + end.len(),
                ));
            }
        }
    }
    assert!(
        found.len() == 1,
        "{} times instead of once: {wanted:?}",
        found.len()
    );
    found[0]
}

/// What was found, in the terms of what is expected.
fn faults(entry: &Entry, found: &[Diagnostic]) -> Vec<Fault> {
    let prefix = format!("{}/", entry.bundle.id);
    let fault = |found: &Diagnostic| Fault {
        file: entry
            .sources
            .name(found.place.file)
            .trim_start_matches(&prefix)
            .to_owned(),
        start: found.place.span.start as usize,
        end: found.place.span.end as usize,
        code: found.code.id().to_owned(),
        path: found.args.iter().find_map(|(name, value)| {
            let told = *name == "path";
            told.then(|| match value {
                Value::Text(path) => path.clone(),
                other => format!("{other:?}"),
            })
        }),
    };
    let mut faults: Vec<Fault> = found.iter().map(fault).collect();
    faults.sort();
    faults
}

fn shown(fault: &Fault, bundle: &Bundle) -> String {
    let bytes = bundle.files.get(&fault.file).map_or(&[][..], Vec::as_slice);
    let text = String::from_utf8_lossy(bytes);
    let before = text.get(..fault.start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    let slice: String = text
        .get(fault.start..fault.end)
        .unwrap_or("?")
        .chars()
        .take(60)
        .collect();
    let by = fault.path.as_ref().map(|path| format!(" by {path}"));
    let (code, file) = (&fault.code, &fault.file);
    format!(
        "{code} {file}:{line}:{column} `{slice}`{}",
        by.unwrap_or_default()
    )
}

/// Words of the diagnostics: variables by message, and its attributes.
struct Words(Vec<(&'static str, BTreeMap<String, ftl::Entry>)>);

impl Words {
    fn read() -> Words {
        let files = [
            ("fr", include_str!("../assets/locales/fr/diagnostics.ftl")),
            ("en", include_str!("../assets/locales/en/diagnostics.ftl")),
        ];
        let read = |(lang, text): (&'static str, &str)| {
            let (mut sources, sink) = (Sources::new(), Diagnostics::new());
            let file = sources.add("diagnostics.ftl", text.to_owned());
            let messages = ftl::read(&sources, file, &sink).messages;
            (
                lang,
                messages
                    .into_iter()
                    .map(|entry| (entry.id.clone(), entry))
                    .collect(),
            )
        };
        Words(files.map(read).into())
    }

    /// What the words of a fault need and it does not bring.
    fn lacking(&self, found: &Diagnostic) -> BTreeSet<String> {
        let mut lacking = BTreeSet::new();
        for (lang, words) in &self.0 {
            let Some(entry) = words.get(found.code.id()) else {
                lacking.insert(format!("{lang}: no words for {}", found.code.id()));
                continue;
            };
            let known: BTreeSet<&str> = found.args.iter().map(|(name, _)| *name).collect();
            let need = |pattern: &ftl::Pattern, more: &[&str]| -> Vec<String> {
                let names = pattern.variables.iter().map(|(name, _)| name.as_str());
                let names = names.filter(|name| !known.contains(name) && !more.contains(name));
                names
                    .map(|name| format!("{} needs ${name}", found.code.id()))
                    .collect()
            };
            let usual = ["label", "expected", "hint"].into_iter();
            let usual = usual
                .filter_map(|name| entry.attribute(name))
                .chain(&entry.value);
            lacking.extend(usual.flat_map(|pattern| need(pattern, &[])));
            for label in &found.labels {
                let more: Vec<&str> = label.args.iter().map(|(name, _)| *name).collect();
                match entry.attribute(&format!("label-{}", label.slug)) {
                    Some(pattern) => lacking.extend(need(pattern, &more)),
                    None => {
                        lacking.insert(format!("{} has no .label-{}", found.code.id(), label.slug));
                    }
                }
            }
        }
        lacking
    }
}

/// The state that a witness leads to, or its first answer that is refused. A task is done right.
fn follow<'p>(scenario: &Scenario, house: &House, path: &'p str) -> Result<State, &'p str> {
    let story = Story {
        scenario,
        catalogue: &house.catalogue,
        seed: 1,
    };
    let mut state = begin(&story, &mut |_| {});
    for id in path.split(", ").filter(|id| !id.is_empty()) {
        let input = match id {
            "Timeout" => Some(Input::Timeout),
            "Words(\"\")" => Some(Input::Words("")),
            _ if id.ends_with("…})") || id.ends_with("…])") => {
                study::best::answer(&story, house.role(), &state)
            }
            _ => (0..scenario.choices.len() as u16)
                .map(ChoiceIx)
                .filter(|choice| offers(scenario, &state).has(scenario, &state, *choice))
                .find(|choice| scenario[*choice].id == id)
                .map(Input::Choose),
        };
        advance(&story, &mut state, &input.ok_or(id)?, &mut |_| {}).map_err(|_| id)?;
    }
    Ok(state)
}

fn fixtures() -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder()).expect("fixtures");
    let mut fixtures: Vec<(String, String)> = entries
        .filter_map(|entry| {
            let path = entry.expect("a fixture").path();
            let name = path.file_name()?.to_str()?.strip_suffix(".txt")?.to_owned();
            Some((name, std::fs::read_to_string(&path).expect("text")))
        })
        .collect();
    fixtures.sort();
    fixtures
}

#[test]
fn the_base_has_nothing_at_fault() {
    let (entry, found) = check(base(), &house());
    let shown: Vec<String> = faults(&entry, &found)
        .iter()
        .map(|fault| shown(fault, &entry.bundle))
        .collect();
    assert!(shown.is_empty(), "{shown:#?}");
    assert!(entry.scenario().is_some());
}

#[test]
fn every_fixture_is_found_where_it_says() {
    let only = std::env::var("FIXTURE").unwrap_or_default();
    let fixtures: Vec<(String, String)> = fixtures()
        .into_iter()
        .filter(|(name, _)| name.contains(&only))
        .collect();
    // Each is checked and played alone: as many at once as there are cores.
    let shares = std::thread::available_parallelism().map_or(1, usize::from);
    let share = |rank: usize| {
        let (house, words) = (house(), Words::read());
        let own = fixtures.iter().skip(rank).step_by(shares);
        own.map(|(name, text)| told(name, text, &house, &words))
            .collect::<String>()
    };
    let report: String = std::thread::scope(|scope| {
        let share = &share;
        let threads: Vec<_> = (0..shares)
            .map(|rank| scope.spawn(move || share(rank)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("a share of the fixtures"))
            .collect()
    });
    assert!(report.is_empty(), "\n{report}");
}

/// What is wrong with one fixture, a line each; nothing where all is found as it says.
fn told(name: &str, text: &str, house: &House, words: &Words) -> String {
    let mut report = String::new();
    let read = std::panic::catch_unwind(|| Broken::read(text));
    let Ok(mut broken) = read else {
        let _ = writeln!(report, "{name}: cannot be read");
        return report;
    };
    broken.expected.sort();
    let bundle = broken.bundle.clone();
    let (entry, found) = check(broken.bundle, house);
    let faults = faults(&entry, &found);
    let code = &name[..5];
    if !broken.expected.iter().any(|fault| fault.code == code) {
        let _ = writeln!(report, "{name}: expects no {code}");
    }
    let same = |one: &Fault, other: &Fault| {
        let path = one.path.is_none() || other.path.is_none() || one.path == other.path;
        path && (&one.file, one.start, one.end, &one.code)
            == (&other.file, other.start, other.end, &other.code)
    };
    for fault in faults
        .iter()
        .filter(|fault| !broken.expected.iter().any(|it| same(it, fault)))
    {
        let _ = writeln!(report, "{name}: found beside: {}", shown(fault, &bundle));
    }
    for fault in broken
        .expected
        .iter()
        .filter(|fault| !faults.iter().any(|it| same(it, fault)))
    {
        let _ = writeln!(report, "{name}: not found: {}", shown(fault, &bundle));
    }
    if faults.len() != broken.expected.len() && report.is_empty() {
        let _ = writeln!(
            report,
            "{name}: {} instead of {}",
            faults.len(),
            broken.expected.len()
        );
    }
    for fault in &found {
        if let (Some(Value::Text(path)), Some(scenario)) = (fault.arg("path"), entry.scenario())
            && let Err(id) = follow(scenario, house, path)
        {
            let code = fault.code.id();
            let _ = writeln!(report, "{name}: {code}: {id} is refused on {path}");
        }
    }
    for lacking in found.iter().flat_map(|fault| words.lacking(fault)) {
        let _ = writeln!(report, "{name}: {lacking}");
    }
    report
}

/// Both exits of `menace` wait for a fact: the witness leads where neither is offered, and what is
/// left of the beat has been used up.
#[test]
fn the_witness_leads_where_every_exit_is_closed() {
    let (house, fixtures) = (house(), fixtures());
    let mut fixtures = fixtures.iter();
    let (_, text) = fixtures
        .find(|(name, _)| name.starts_with("E0506"))
        .expect("its fixture");
    let (entry, found) = check(Broken::read(text).bundle, &house);
    assert_eq!(codes(&found), ["E0506"]);
    assert_eq!(found[0].arg("path"), Some(&"vite, ordre, parler".into()));
    let scenario = entry.scenario().expect("sound");
    let state = follow(scenario, &house, "vite, ordre, parler").expect("a way there");
    let beat = state.beat().expect("a beat");
    assert_eq!(scenario[beat].id, "menace");
    assert_eq!(offers(scenario, &state).own, 0);
    let before = follow(scenario, &house, "vite, ordre").expect("a way there");
    assert_eq!(offers(scenario, &before).own.count_ones(), 1);
}

/// What a bounded walk did not meet is not called impossible: it says how far it went.
#[test]
fn a_bounded_walk_says_so() {
    let (house, entry) = (house(), Entry::check(base(), &house()));
    let scenario = entry.scenario().expect("sound");
    let story = Story {
        scenario,
        catalogue: &house.catalogue,
        seed: 1,
    };
    assert!(study::walk::walk(&story, study::MOST_STATES).exact);
    assert!(!study::walk::walk(&story, 200).exact);
}

#[test]
fn every_code_is_seen_somewhere() {
    let fixtures = fixtures();
    let seen = |code: &Code| {
        fixtures
            .iter()
            .any(|(name, _)| name.starts_with(&format!("{}-", code.id())))
            || ELSEWHERE.iter().any(|(known, _)| known == code)
            || PLAYED.contains(code)
    };
    let unseen: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| !seen(code))
        .map(|code| code.id())
        .collect();
    assert!(unseen.is_empty(), "no fixture: {unseen:?}");
    for (name, _) in &fixtures {
        let code = Code::parse(&name[..5]).expect(name);
        assert_eq!(*name, format!("{}-{}", code.id(), &name[6..]), "{name}");
        assert!(
            name[6..].starts_with(code.slug()),
            "{name} is {}",
            code.slug()
        );
    }
}

// ---- What no edit of a scenario gives ----

#[test]
fn a_folder_without_scenario() {
    let (house, folder) = (house(), tempfile::tempdir().expect("a folder"));
    let entry = Entry::read(folder.path(), &house);
    assert_eq!(codes(&entry.faults), ["E1002"]);
    assert!(entry.checked.is_none());
}

/// The command line alone knows what day it is; here the day is said.
#[test]
fn a_legal_fact_grown_old() {
    let (house, entry) = (house(), Entry::check(base(), &house()));
    let fact = house.legal.fact("caf-cra").expect("the base's own");
    let checked: jiff::civil::Date = fact.checked_on.parse().expect("a date");
    let on = |day: jiff::civil::Date| entry.grown_old(&house, day);
    let year = jiff::Span::new().months(12);
    let last = checked.checked_add(year).expect("a date");
    assert!(on(checked).is_empty() && on(last).is_empty());
    let found = on(last.tomorrow().expect("a date"));
    assert_eq!(codes(&found), ["W1105"]);
    assert_eq!(found[0].arg("name"), Some(&Value::from("caf-cra")));
    let place = &found[0].place;
    let range = place.span.start as usize..place.span.end as usize;
    assert_eq!(&entry.sources.text(place.file)[range], "\"recours\"");
    let words = Words::read();
    assert_eq!(words.lacking(&found[0]), BTreeSet::new());
    let old = |months| entremise::curriculum::grown_old(&house.legal, last, months).count();
    assert_eq!(old(0), house.legal.facts.len() - old_later(&house, last));
    assert!(old(11) > 0 && old(24) == 0);
}

/// Facts checked on that day or later.
fn old_later(house: &House, day: jiff::civil::Date) -> usize {
    let checked = |fact: &entremise::curriculum::LegalFact| {
        fact.checked_on
            .parse::<jiff::civil::Date>()
            .expect("a date")
    };
    let facts = house.legal.facts.iter();
    facts.filter(|(_, fact)| checked(fact) >= day).count()
}

#[test]
fn a_file_that_cannot_be_read() {
    let (house, folder) = (house(), tempfile::tempdir().expect("a folder"));
    let scenario = folder.path().join("le-landau");
    std::fs::create_dir_all(scenario.join("en.ftl")).expect("a folder in the place of a file");
    for (path, bytes) in base().files.iter().filter(|(path, _)| *path != "en.ftl") {
        std::fs::write(scenario.join(path), bytes).expect("a file");
    }
    assert_eq!(codes(&Entry::read(&scenario, &house).faults), ["E0001"]);
}

#[test]
fn the_projects_own_data() {
    let sound = house().files;
    let broken = |file: &str, from: &str, to: &str| {
        let mut files = sound.clone();
        let text = String::from_utf8(files[file].clone()).expect("text");
        assert!(text.contains(from), "{file} has no {from}");
        files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
        let (_, found) = House::from_files(files).expect_err("a fault");
        let words = Words::read();
        let lacking: Vec<String> = found
            .iter()
            .flat_map(|fault| words.lacking(fault))
            .collect();
        assert!(lacking.is_empty(), "{lacking:?}");
        codes(&found)
    };
    assert_eq!(
        broken("techniques.ron", "effects: {Calm: (0, 1), ", "effects: {"),
        ["E1101"]
    );
    assert_eq!(
        broken(
            "techniques.ron",
            "\"amis.1-1\": {Calm: 2,",
            "\"amis.1-1\": {Calm: 3,"
        ),
        ["E1102"]
    );
    assert_eq!(
        broken(
            "techniques.ron",
            "source: \"amis-2023\")",
            "source: \"amis-2032\")"
        ),
        ["E1103"]
    );
}

fn codes(found: &[Diagnostic]) -> Vec<&'static str> {
    found.iter().map(|fault| fault.code.id()).collect()
}

// ---- What must hold whatever is written ----

/// Edits of which one is also played; playing each would take a minute.
const PLAYED_OF: usize = 16;

/// What is found, played or not.
fn perhaps_played(bundle: Bundle, house: &House, turn: &mut usize) -> (Entry, Vec<Diagnostic>) {
    *turn += 1;
    if (*turn).is_multiple_of(PLAYED_OF) {
        return check(bundle, house);
    }
    let entry = Entry::check(bundle, house);
    let found = entry.faults.clone();
    (entry, found)
}

/// Each line taken away in turn, each file cut short: something may be at fault, nothing panics,
/// and no fault lies outside its file.
#[test]
fn any_line_may_be_missing() {
    let house = house();
    let base = base();
    let mut turn = 0;
    for (path, bytes) in &base.files {
        let text = String::from_utf8_lossy(bytes);
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for at in 0..lines.len() {
            let without: String = lines[..at]
                .iter()
                .chain(&lines[at + 1..])
                .copied()
                .collect();
            for text in [without, lines[..at].concat()] {
                let mut bundle = base.clone();
                bundle.files.insert(path.clone(), text.into_bytes());
                let (entry, found) = perhaps_played(bundle, &house, &mut turn);
                for fault in found {
                    let length = entry.sources.text(fault.place.file).len();
                    assert!(
                        fault.place.span.end as usize <= length,
                        "{path} line {at}: {fault:?}"
                    );
                }
            }
        }
    }
}

/// Each number of the scenario made absurd in turn: reported or harmless, never a panic.
#[test]
fn any_number_may_be_absurd() {
    let house = house();
    let base = base();
    let text = String::from_utf8_lossy(&base.files["scenario.ron"]).into_owned();
    let digits = text
        .char_indices()
        .filter(|(_, sign)| sign.is_ascii_digit());
    let mut turn = 0;
    for (at, _) in digits {
        for absurd in ["0", "9999999999", "-1", "255", "65535", "2147483647"] {
            let mut bundle = base.clone();
            let changed = format!("{}{absurd}{}", &text[..at], &text[at + 1..]);
            bundle
                .files
                .insert("scenario.ron".to_owned(), changed.into_bytes());
            perhaps_played(bundle, &house, &mut turn);
        }
    }
}

#[test]
fn the_library_has_nothing_at_fault() {
    let house = house();
    for id in entremise::library::Shelf::ids() {
        let (entry, found) = check(
            entremise::library::Shelf::bundle(&id).expect("its files"),
            &house,
        );
        let shown: Vec<String> = faults(&entry, &found)
            .iter()
            .map(|fault| shown(fault, &entry.bundle))
            .collect();
        assert!(shown.is_empty(), "{id}: {shown:#?}");
    }
}

#[test]
fn choices_are_measured_by_language() {
    let entry = Entry::check(base(), &house());
    let scenario = entry.scenario().expect("sound");
    let checked = entry.checked.as_ref().expect("checked");
    let langs: Vec<&str> = checked
        .text_facts
        .iter()
        .map(|(lang, _)| lang.as_str())
        .collect();
    assert_eq!(langs, ["fr", "en"]);
    for (lang, rows) in &checked.text_facts {
        assert_eq!(rows.len(), scenario.choices.len());
        assert!(rows.iter().all(|row| row.chars > 0), "{lang}");
    }
    let path = |path: &str| {
        let found = (0..scenario.choices.len())
            .find(|at| scenario.path(entremise::scenario::ChoiceIx(*at as u16)) == path);
        checked.text_facts[1].1[found.expect("a choice")]
    };
    let asked = path("accord-ou-non/demander");
    assert_eq!((asked.chars, asked.courtesies, asked.asks), (60, 1, true));
    let told = path("dispute/ordre");
    assert_eq!((told.courtesies, told.asks), (1, false));
}

/// As large as the limits allow in beats: checked without delay, so that an editor can check at
/// every pause.
#[test]
fn five_hundred_beats_are_checked_at_once() {
    let mut bundle = base();
    let beats: String = (0..490)
        .map(|n| {
            let next = if n == 489 {
                "preparer".to_owned()
            } else {
                format!("b{}", n + 1)
            };
            format!(
                "\"b{n}\": (lines: [Says(\"omar\")], choices: {{\
                 \"a\": (acts: [To(\"wait\", \"omar\")], rating: 1, next: \"{next}\"), \
                 \"b\": (acts: [To(\"order\", \"omar\")], rating: -1, next: \"{next}\")}}),\n"
            )
        })
        .collect();
    let edit = |bundle: &mut Bundle, path: &str, from: &str, to: &str| {
        let text = String::from_utf8(bundle.files[path].clone()).expect("text");
        bundle
            .files
            .insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
    };
    edit(
        &mut bundle,
        "scenario.ron",
        "\"preparer\": (",
        &format!("{beats}\"preparer\": ("),
    );
    edit(
        &mut bundle,
        "scenario.ron",
        "next: \"preparer\"",
        "next: \"b0\"",
    );
    for lang in ["fr.ftl", "en.ftl"] {
        let more: String = (0..490)
            .map(|n| {
                format!(
                    "b{n} = Text.\n    .omar = Line.\nb{n}--a = Act number one.\n    .why = Reason.\n\
                     b{n}--b = Act number two.\n    .why = Reason.\n"
                )
            })
            .collect();
        edit(
            &mut bundle,
            lang,
            "scenario--title",
            &format!("{more}scenario--title"),
        );
    }
    let house = house();
    let start = std::time::Instant::now();
    let entry = Entry::check(bundle, &house);
    let taken = start.elapsed();
    assert!(
        entry.faults.iter().all(|fault| fault.code == Code::W0803),
        "{:?}",
        codes(&entry.faults)
    );
    println!("500 beats: {taken:?}");
    assert!(taken.as_secs() < 2, "{taken:?}");
}

#[test]
fn a_plain_language_has_short_sentences() {
    let house = house();
    let with = |text: &str| {
        let mut bundle = base();
        let french = bundle.files["fr.ftl"].clone();
        let french = String::from_utf8(french).expect("text");
        let plain = french.lines().map(|line| match line.split_once(" = ") {
            Some(("scenario--pitch", _)) => format!("scenario--pitch = {text}"),
            _ => line.to_owned(),
        });
        let plain = plain.collect::<Vec<String>>().join("\n") + "\n";
        bundle
            .files
            .insert("fr-simple.ftl".to_owned(), plain.into_bytes());
        let (_, found) = check(bundle, &house);
        let told = found.iter().filter(|fault| {
            let key = fault.args.iter().any(|(name, value)| {
                *name == "key" && format!("{value:?}").contains("scenario--pitch")
            });
            fault.code == Code::W0813 && key
        });
        told.count()
    };
    let fifteen =
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze";
    assert_eq!(with(&format!("{fifteen}.")), 0);
    assert_eq!(with(&format!("{fifteen} seize.")), 1);
    // Each sentence for itself; words that are quoted, and references, apart.
    assert_eq!(
        with(&format!("{fifteen}. {fifteen} ! {fifteen} : « {fifteen} »")),
        0
    );
    assert_eq!(with(&format!("{fifteen} [Charte 2001 : consentement]")), 0);
    // In the reference language nobody counts.
    let (_, found) = check(base(), &house);
    assert!(found.iter().all(|fault| fault.code != Code::W0813));
}
