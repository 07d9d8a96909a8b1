//! The commands, as a person or a program meets them: the built binary, its output, its code.
#![cfg(feature = "store")]

mod pages;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use pages::{BEST, BREACH, Do, Fixed, RUPTURE};
use serde_json::Value;
use tempfile::TempDir;

const BINARY: &str = env!("CARGO_BIN_EXE_entremise");

/// Every command, by the words that call it.
const COMMANDS: [&[&str]; 17] = [
    &[],
    &["play"],
    &["list"],
    &["check"],
    &["test"],
    &["study"],
    &["explain"],
    &["curricula"],
    &["coverage"],
    &["progress"],
    &["attempts"],
    &["debrief"],
    &["replay"],
    &["me"],
    &["me", "export"],
    &["me", "erase"],
    &["help"],
];

/// Words of clap's own sentences.
const ENGLISH: [&str; 26] = [
    "error:",
    "usage:",
    "unexpected",
    "unrecognized",
    "subcommand",
    "found",
    "required",
    "provided",
    "invalid",
    "value",
    "tip:",
    "similar",
    "exists",
    "for more information",
    "try",
    "cannot",
    "used",
    "multiple",
    "times",
    "the ",
    "following",
    "not ",
    "possible values",
    "missing",
    "with ",
    "digit",
];

struct Said {
    code: i32,
    out: String,
    err: String,
}

/// A machine of its own: an empty home, which is where it runs, and no language.
struct Machine {
    home: TempDir,
    binary: PathBuf,
}

impl Machine {
    fn new() -> Machine {
        Machine {
            home: tempfile::tempdir().unwrap(),
            binary: BINARY.into(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = Command::new(&self.binary);
        command
            .args(arguments)
            .current_dir(self.home.path())
            .env_clear()
            .env("HOME", self.home.path());
        command.stdin(Stdio::null());
        command
    }

    fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Said {
        said(self.command(arguments).output().unwrap())
    }

    /// The same while somebody types.
    fn typed<S: AsRef<OsStr>>(&self, arguments: &[S], lines: &str) -> Said {
        let mut command = self.command(arguments);
        let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = pipes.stderr(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        input.write_all(lines.as_bytes()).unwrap();
        drop(input);
        said(child.wait_with_output().unwrap())
    }

    fn done<S: AsRef<OsStr>>(&self, arguments: &[S]) -> String {
        let said = self.run(arguments);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
        said.out
    }

    fn json<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Value {
        serde_json::from_str(&self.done(arguments)).unwrap()
    }
}

fn said(output: Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let code = output.status.code().expect("no signal");
    let said = Said {
        code,
        out: text(output.stdout),
        err: text(output.stderr),
    };
    for text in [&said.out, &said.err] {
        assert!(!text.contains("panicked") && !text.contains('⟦'), "{text}");
        assert!(!text.contains(['\u{2068}', '\u{2069}', '\u{1b}']), "{text}");
    }
    said
}

fn no_english(text: &str) {
    let low = text.to_lowercase();
    for word in ENGLISH {
        assert!(!low.contains(word), "« {word} » in:\n{text}");
    }
}

fn with<'a>(words: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    words.iter().chain(more).copied().collect()
}

/// A copy of the scenario of the staircase, under the machine's home.
fn copy(machine: &Machine, name: &str) -> PathBuf {
    let to = machine.path(name);
    fs::create_dir_all(&to).unwrap();
    for entry in
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/cage-escalier")).unwrap()
    {
        let from = entry.unwrap().path();
        fs::copy(&from, to.join(from.file_name().unwrap())).unwrap();
    }
    to
}

/// The staircase's first file with the first `from` put as `to`; line and column of the change.
fn spoil(folder: &Path, from: &str, to: &str) -> (usize, usize) {
    let file = folder.join("scenario.ron");
    let text = fs::read_to_string(&file).unwrap();
    let at = text.find(from).expect("what is spoiled");
    fs::write(&file, text.replacen(from, to, 1)).unwrap();
    let line = text[..at].matches('\n').count() + 1;
    let column = text[..at].rsplit('\n').next().unwrap().chars().count() + 1;
    (line, column)
}

/// Answers that lead to an ending and through the end: each time the first that is possible.
fn whole_play(machine: &Machine) -> String {
    let mut given: Vec<String> = Vec::new();
    for _ in 0..60 {
        let list = given.join(",");
        let document = machine.json(&[
            "play",
            "cage-escalier",
            "--seed",
            "5",
            "--json",
            "--choices",
            &list,
        ]);
        let possible: Vec<&str> = document["possible"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        let quoted = |ids: &[&str]| {
            ids.iter()
                .map(|id| format!("\"{id}\""))
                .collect::<Vec<_>>()
                .join(", ")
        };
        given.push(match document["assessment"]["awaits"].as_str().unwrap() {
            "choice" => possible
                .iter()
                .find(|id| !["Timeout", "souffler", "appeler-17"].contains(id))
                .unwrap()
                .to_string(),
            "words" => "Words(\"Bonsoir, c’est moi\")".to_owned(),
            "account" => format!("Keep([{}])", quoted(&possible[..2])),
            "rating" => {
                let rows: Vec<String> = possible.iter().map(|id| format!("\"{id}\": 3")).collect();
                format!("Rate({{{}}})", rows.join(", "))
            }
            "redo" => {
                let beat = document["assessment"]["decisions"][0]["beat"]
                    .as_str()
                    .unwrap();
                format!("Redo(\"{beat}\", \"je demanderais, d’abord\")")
            }
            "nothing" => return list,
            other => panic!("{other} is awaited"),
        });
    }
    panic!("no end")
}

// ---- help --------------------------------------------------------------------------------------

#[test]
fn every_command_has_its_help_in_each_language() {
    let machine = Machine::new();
    for command in COMMANDS {
        let french = machine.done(&with(command, &["--help"]));
        assert!(
            french.contains("Utilisation\u{202F}: entremise"),
            "{french}"
        );
        assert!(french.contains("-h, --help"), "{french}");
        for word in [
            "Usage",
            "Options:",
            "Commands",
            "Arguments:",
            " the ",
            "Print",
            " to ",
            "scenario's",
        ] {
            assert!(!french.contains(word), "« {word} » in:\n{french}");
        }
        assert_eq!(french, machine.done(&with(command, &["-h"])));
        assert_eq!(
            french,
            machine.done(&with(&["help"], command)),
            "{command:?}"
        );
        let english = machine.done(&with(command, &["--help", "--lang", "en"]));
        assert!(english.contains("Usage:"), "{english}");
        assert!(!english.contains(['é', '«']), "{english}");
        assert!(
            french
                .lines()
                .chain(english.lines())
                .all(|line| line.chars().count() <= 92),
            "{french}{english}"
        );
    }
    assert_eq!(machine.done(&["--version"]), machine.done(&["-V"]));
    assert!(machine.done(&["--version"]).starts_with("Entremise "));
}

#[test]
fn the_language_is_the_one_asked_else_the_machine_s_else_french() {
    let machine = Machine::new();
    let heading = |lang: Option<&str>, system: &str| {
        let arguments: Vec<&str> = ["--help"]
            .into_iter()
            .chain(lang.map(|_| "--lang"))
            .chain(lang)
            .collect();
        let output = machine
            .command(&arguments)
            .env("LC_ALL", system)
            .output()
            .unwrap();
        said(output)
            .out
            .lines()
            .nth(2)
            .unwrap()
            .split('\u{202F}')
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(heading(None, "C"), "Utilisation");
    assert_eq!(heading(None, "de_DE.UTF-8"), "Utilisation");
    assert!(heading(None, "en_GB.UTF-8").starts_with("Usage"));
    assert_eq!(heading(Some("fr"), "en_GB.UTF-8"), "Utilisation");
    assert!(heading(Some("en-US"), "fr_FR.UTF-8").starts_with("Usage"));
    assert_eq!(heading(Some("fr-simple"), "en_GB.UTF-8"), "Utilisation");
    let unknown = machine.run(&["list", "--lang", "de"]);
    assert_eq!(unknown.code, 2);
    assert!(
        unknown
            .err
            .contains("« de »".replace(' ', "\u{202F}").as_str()),
        "{}",
        unknown.err
    );
}

// ---- bad calls ---------------------------------------------------------------------------------

#[test]
fn bad_calls_are_told_in_the_language_asked() {
    let machine = Machine::new();
    let calls: [(&[&str], &str); 38] = [
        (&["--sead"], "--sead"),
        (&["-x"], "-x"),
        (&["foo"], "foo"),
        (&["chek"], "check"),
        (&["play"], "SCÉNARIO"),
        (&["play", ""], "SCÉNARIO"),
        (&["play", "a", "b"], "b"),
        (&["play", "a", "--seed"], "--seed"),
        (&["play", "a", "--seed", "abc"], "abc"),
        (&["play", "a", "--seed", "-1"], "-1"),
        (
            &["play", "a", "--seed", "99999999999999999999"],
            "99999999999999999999",
        ),
        (&["play", "a", "--seed", "1.5"], "1.5"),
        (&["play", "a", "--seed=1", "--seed=2"], "--seed"),
        (&["play", "a", "--json"], "--choices"),
        (&["play", "a", "--json=oui", "--choices", "b"], "--json"),
        (&["play", "a", "--timers", "--choices", "b"], "--timers"),
        (&["play", "a", "--chioces", "b"], "--choices"),
        (&["play", "a", "--choices", "Timout"], "Timeout"),
        (&["play", "a", "--choices", "x,,y"], "2"),
        (&["play", "a", "--choices", "Words(\"x"], "1"),
        (&["play", "nulle-part", "--choices", "x"], "nulle-part"),
        (&["play", "cage-escalie", "--choices", "x"], "cage-escalier"),
        (&["play", "a", "--", "--seed"], "--seed"),
        (&["--db", "x", "list"], "--db"),
        (&["list", "x"], "x"),
        (&["check", "--jsno"], "--json"),
        (&["check", "--lang"], "--lang"),
        (&["check", "--lang="], "--lang"),
        (&["check", "--lang", "--json"], "--lang"),
        (&["explain", "E9999"], "E9999"),
        (&["explain", "W0116"], "W0616"),
        (&["explain", "E0116", "E0117"], "E0117"),
        (&["debrief"], "PARTIE"),
        (&["replay", "abcd"], "abcd"),
        (
            &["replay", "abcd", "--db", "nulle-part.db"],
            "nulle-part.db",
        ),
        (&["me"], "me --help"),
        (&["me", "exporte"], "export"),
        (&["help", "foo"], "foo"),
    ];
    for (call, named) in calls {
        let french = machine.run(call);
        assert_eq!(
            (french.code, french.out.as_str()),
            (2, ""),
            "{call:?}: {}",
            french.err
        );
        assert!(
            french.err.starts_with("Erreur\u{202F}: "),
            "{call:?}: {}",
            french.err
        );
        assert!(french.err.contains(named), "{call:?}: {}", french.err);
        // What was typed may be English.
        no_english(&french.err.replace("--choices", "").replace("Words(\"x", ""));
        if !call.iter().any(|word| word.starts_with("--lang")) {
            let english = machine.run(&with(&["--lang", "en"], call));
            assert_eq!(english.code, 2, "{call:?}");
            assert!(
                english.err.starts_with("Error: "),
                "{call:?}: {}",
                english.err
            );
            assert!(
                !english.err.contains(['«', '\u{202F}']),
                "{call:?}: {}",
                english.err
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_text_are_told() {
    use std::os::unix::ffi::OsStringExt;
    let machine = Machine::new();
    let odd = || OsString::from_vec(vec![b'a', 0xFF, b'b']);
    let calls: Vec<(Vec<OsString>, i32)> = vec![
        (vec![odd()], 2),
        (vec!["--lang".into(), odd()], 2),
        (vec!["help".into(), odd()], 2),
        (vec!["explain".into(), odd()], 2),
        (vec!["play".into(), odd()], 2),
        (
            vec![
                "play".into(),
                "cage-escalier".into(),
                "--choices".into(),
                odd(),
            ],
            2,
        ),
        (
            vec![
                "play".into(),
                "cage-escalier".into(),
                "--seed".into(),
                odd(),
            ],
            2,
        ),
        (vec!["check".into(), odd()], 1),
        (vec!["test".into(), odd()], 1),
        (vec!["replay".into(), "x".into(), "--db".into(), odd()], 2),
        (vec!["me".into(), odd()], 2),
    ];
    for (call, code) in calls {
        let told = machine.run(&call);
        assert_eq!(told.code, code, "{call:?}: {}{}", told.out, told.err);
        no_english(&told.err);
    }
}

// ---- check, explain, list ----------------------------------------------------------------------

#[test]
fn a_good_scenario_is_clean_wherever_it_is() {
    let machine = Machine::new();
    let folder = copy(&machine, "ailleurs/mes scénarios/cage-escalier");
    for path in [
        folder.clone(),
        folder.join("scenario.ron"),
        folder.parent().unwrap().into(),
        "cage-escalier".into(),
    ] {
        let out = machine.done(&[OsStr::new("check"), path.as_os_str()]);
        assert!(out.starts_with("1 scénario vérifié"), "{out}");
        assert_eq!(
            machine.json(&[OsStr::new("check"), path.as_os_str(), OsStr::new("--json")]),
            Value::Array(vec![])
        );
    }
    let several = machine.done(&[
        OsStr::new("check"),
        folder.as_os_str(),
        OsStr::new("cage-escalier"),
    ]);
    assert!(several.starts_with("2 scénarios"), "{several}");
    machine.done(&["check"]);
    machine.done(&["test"]);
}

#[test]
fn a_fault_is_told_at_its_line_and_column() {
    let machine = Machine::new();
    let folder = copy(&machine, "cage-escalier");
    let (line, column) = spoil(&folder, "\"chez-samira\",", "\"chez-samir\",");
    let french = machine.run(&["check", "cage-escalier"]);
    assert_eq!(french.code, 1);
    assert!(
        french
            .out
            .contains(&format!("cage-escalier/scenario.ron:{line}:{column}")),
        "{}",
        french.out
    );
    for part in [
        "Erreur[E0116]",
        "chez-samir\u{202F}»",
        "^^^",
        "Vouliez-vous dire",
        "1 erreur",
        "entremise explain E0116",
    ] {
        assert!(french.out.contains(part), "{part}: {}", french.out);
    }
    let english = machine.run(&["check", "cage-escalier", "--lang", "en"]);
    assert!(
        english.out.contains("Error[E0116]") && english.out.contains("Did you mean"),
        "{}",
        english.out
    );
    let data = machine.run(&["check", "cage-escalier", "--json"]);
    assert_eq!((data.code, data.err.as_str()), (1, ""));
    assert_eq!(
        data.out,
        machine
            .run(&["check", "cage-escalier", "--json", "--lang", "en"])
            .out,
        "no word in it"
    );
    let rows: Value = serde_json::from_str(&data.out).unwrap();
    let row = &rows[0];
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!(
        (row["code"].as_str(), row["severity"].as_str()),
        (Some("E0116"), Some("error"))
    );
    assert_eq!(
        (row["line"].as_u64(), row["column"].as_u64()),
        (Some(line as u64), Some(column as u64))
    );
    assert_eq!(row["file"], "cage-escalier/scenario.ron");
    assert_eq!(row["args"]["near"], "chez-samira");
    // It is not played, and one is told where to look.
    let refused = machine.run(&["play", "./cage-escalier", "--choices", "vite"]);
    assert_eq!(refused.code, 1);
    assert!(
        refused.err.contains("entremise check ./cage-escalier"),
        "{}",
        refused.err
    );
    assert_eq!(machine.run(&["test", "cage-escalier"]).code, 1);
}

#[test]
fn several_folders_are_checked_in_one_run() {
    let machine = Machine::new();
    copy(&machine, "tous/un");
    let two = copy(&machine, "tous/deux");
    spoil(&two, "rating: -1", "rating: -7");
    let told = machine.run(&["check", "tous", "cage-escalier", "vide", "--json"]);
    assert_eq!(told.code, 1);
    let rows: Value = serde_json::from_str(&told.out).unwrap();
    let codes: Vec<&str> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["E0204", "E0001"], "{rows}");
}

#[test]
fn named_plays_are_played() {
    let machine = Machine::new();
    let folder = copy(&machine, "cage-escalier");
    let good = "Plays({ \"debut\": (inputs: [\"vite\"]) })\n";
    fs::write(folder.join("plays.ron"), good).unwrap();
    let out = machine.done(&["test", "cage-escalier"]);
    // The best-rated play is one of them.
    assert!(out.starts_with("2 parties d’essai rejouées"), "{out}");
    let bad = "Plays({\n  \"a\": (inputs: [\"vite\", \"voler\"]),\n  \"b\": (inputs: [\"vite\"], ends: \"accord\"),\n})\n";
    fs::write(folder.join("plays.ron"), bad).unwrap();
    let told = machine.run(&["test", "cage-escalier"]);
    assert_eq!(told.code, 1, "{}", told.out);
    for part in [
        "[E0901]",
        "plays.ron:2:26",
        "[E0903]",
        "plays.ron:3:33",
        "2 parties d’essai sur 3",
    ] {
        assert!(told.out.contains(part), "{part}: {}", told.out);
    }
}

#[test]
fn every_code_is_explained() {
    let machine = Machine::new();
    let all = machine.done(&["explain"]);
    assert!(
        all.lines()
            .filter(|line| line.starts_with(['E', 'W']))
            .count()
            > 150,
        "{all}"
    );
    assert!(!all.contains("{$"), "{all}");
    for code in ["E0116", "e0116", " W0806"] {
        let page = machine.done(&["explain", code]);
        assert!(page.starts_with(&code.trim().to_uppercase()), "{page}");
        assert!(
            !page.contains("{$") && !page.contains("**") && !page.contains("```"),
            "{page}"
        );
    }
    let english = machine.done(&["explain", "E0116", "--lang", "en"]);
    assert_ne!(english, machine.done(&["explain", "E0116"]));
}

#[test]
fn the_library_is_listed() {
    let machine = Machine::new();
    let french = machine.done(&["list"]);
    for part in [
        "cage-escalier",
        "Minuit moins vingt",
        "Niveau",
        "14",
        "Thèmes sensibles",
    ] {
        assert!(french.contains(part), "{french}");
    }
    let english = machine.done(&["list", "--lang", "en"]);
    assert!(
        english.contains("Twenty to midnight") && !english.contains('«'),
        "{english}"
    );
    let data = machine.json(&["list", "--json"]);
    let row = data
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == "cage-escalier")
        .unwrap();
    assert_eq!(
        (row["level"].as_u64(), row["minutes"].as_u64()),
        (Some(2), Some(14))
    );
}

// ---- play --------------------------------------------------------------------------------------

#[test]
fn the_same_answers_are_the_same_bytes() {
    let machine = Machine::new();
    let list = whole_play(&machine);
    let call = [
        "play",
        "cage-escalier",
        "--seed",
        "5",
        "--json",
        "--choices",
        &list,
    ];
    let first = machine.done(&call);
    assert_eq!(first, machine.done(&call));
    assert_eq!(
        first,
        machine.done(&with(&["--lang", "en"], &call)),
        "no word in it"
    );
    let document: Value = serde_json::from_str(&first).unwrap();
    assert_eq!(
        (document["format"].as_u64(), document["seed"].as_u64()),
        (Some(1), Some(5))
    );
    assert_eq!(document["scenario"], "cage-escalier");
    let count = |key: &str| document[key].as_array().unwrap().len();
    assert_eq!(count("happenings"), count("answers") + 1);
    assert_eq!(count("possible"), 0);
    assert_eq!(document["assessment"]["awaits"], "nothing");
    assert_eq!(document["happenings"][0][0]["kind"], "scene-opened");
    assert!(document.get("attempt").is_none());
    // A folder plays as the library does.
    copy(&machine, "dossier/cage-escalier");
    let folder = [
        "play",
        "dossier/cage-escalier",
        "--seed",
        "5",
        "--json",
        "--choices",
        &list,
    ];
    assert_eq!(first, machine.done(&folder));
}

#[test]
fn a_refused_answer_is_named_with_those_possible() {
    let machine = Machine::new();
    let cases = [
        ("volr", "« volr »", "vite"),
        ("vite,signer", "« signer »", "se-presenter"),
        ("vite,Place([\"x\"])", "Place([\"x\"])", "se-presenter"),
        ("vite,Back(9)", "Back(9)", "1"),
        ("Keep([\"lieu\"])", "Keep([\"lieu\"])", "un choix"),
        ("appeler-17", "« appeler-17 »", "vite"),
    ];
    for (list, named, possible) in cases {
        for more in [&[][..], &["--json"][..], &["--db", "refus.db"][..]] {
            let told = machine.run(&with(
                &["play", "cage-escalier", "--seed", "1", "--choices", list],
                more,
            ));
            assert_eq!(
                (told.code, told.out.as_str()),
                (2, ""),
                "{list}: {}",
                told.err
            );
            let named = named.replace("« ", "«\u{202F}").replace(" »", "\u{202F}»");
            assert!(
                told.err.contains(&named) && told.err.contains(possible),
                "{list}: {}",
                told.err
            );
        }
    }
    // What was refused left no attempt behind.
    assert_eq!(
        machine.json(&["attempts", "--json", "--db", "refus.db"]),
        Value::Array(vec![])
    );
}

#[test]
fn commas_inside_brackets_and_texts_separate_nothing() {
    let machine = Machine::new();
    let list = " se-repartir , \"s-arreter\" ,Words(\"a, \\\"b\\\", (c\")";
    let document = machine.json(&[
        "play",
        "cage-escalier",
        "--seed",
        "1",
        "--json",
        "--choices",
        list,
    ]);
    let answers = document["answers"].as_array().unwrap();
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[2]["text"], "a, \"b\", (c");
    let back = machine.json(&[
        "play",
        "cage-escalier",
        "--seed",
        "1",
        "--json",
        "--choices",
        "vite,Back(1),se-repartir",
    ]);
    assert_eq!(back["answers"].as_array().unwrap().len(), 3);
}

#[test]
fn a_list_that_runs_out_leaves_the_attempt_open() {
    let machine = Machine::new();
    let alone = machine.done(&["play", "cage-escalier", "--choices", "vite"]);
    assert!(
        alone.contains("--seed") && alone.contains("attend\u{202F}: un choix"),
        "{alone}"
    );
    assert!(alone.contains("n’est pas gardée"), "{alone}");
    let store = ["--db", "parties.db"];
    let first = machine.json(&with(
        &[
            "play",
            "cage-escalier",
            "--json",
            "--choices",
            "se-repartir",
        ],
        &store,
    ));
    let listed = machine.done(&with(&["attempts"], &store));
    assert!(
        listed.contains("en cours") && listed.contains("Minuit moins vingt"),
        "{listed}"
    );
    assert!(
        listed.contains("entremise play cage-escalier --db parties.db --text"),
        "{listed}"
    );
    let open = machine.run(&with(
        &["debrief", first["attempt"].as_str().unwrap()],
        &store,
    ));
    assert_eq!(open.code, 2);
    // The next list goes on from there, with the same seed.
    let second = machine.json(&with(
        &["play", "cage-escalier", "--json", "--choices", "s-arreter"],
        &store,
    ));
    assert_eq!(
        (&second["attempt"], &second["seed"]),
        (&first["attempt"], &first["seed"])
    );
    assert_eq!(second["answers"].as_array().unwrap().len(), 2);
    // A seed begins another.
    let other = machine.json(&with(
        &[
            "play",
            "cage-escalier",
            "--json",
            "--seed",
            "9",
            "--choices",
            "vite",
        ],
        &store,
    ));
    assert_ne!(other["attempt"], first["attempt"]);
}

// ---- the record --------------------------------------------------------------------------------

/// A whole attempt kept in `parties.db`; its id.
fn kept(machine: &Machine) -> String {
    let list = whole_play(machine);
    let call = [
        "play",
        "cage-escalier",
        "--seed",
        "5",
        "--json",
        "--db",
        "parties.db",
        "--name",
        "Zoé",
        "--choices",
        &list,
    ];
    machine.json(&call)["attempt"].as_str().unwrap().to_owned()
}

#[test]
fn a_kept_attempt_is_replayed_debriefed_exported_and_erased() {
    let machine = Machine::new();
    let id = kept(&machine);
    let store = ["--db", "parties.db"];
    let listed = machine.done(&with(&["attempts"], &store));
    assert!(
        listed.contains(&id) && listed.contains("terminée"),
        "{listed}"
    );
    assert!(
        machine
            .done(&with(&["replay", &id], &store))
            .contains("à l’identique")
    );
    let replayed = machine.json(&with(&["replay", &id, "--json"], &store));
    let list = whole_play(&machine);
    let played = machine.json(&[
        "play",
        "cage-escalier",
        "--seed",
        "5",
        "--json",
        "--choices",
        &list,
    ]);
    assert_eq!(replayed["assessment"], played["assessment"]);
    let debrief = machine.done(&with(&["debrief", &id], &store));
    assert!(debrief.contains("MINUIT MOINS VINGT"), "{debrief}");
    no_words_missing(&debrief);

    let exported = machine.json(&with(&["me", "export"], &store));
    assert_eq!(exported["person"]["name"], "Zoé");
    assert!(exported.to_string().contains("Bonsoir, c’est moi"));
    machine.done(&with(&["me", "export", "--to", "moi.json"], &store));
    let written: Value =
        serde_json::from_str(&fs::read_to_string(machine.path("moi.json")).unwrap()).unwrap();
    assert_eq!(written, exported);
    let twice = machine.run(&with(&["me", "export", "--to", "moi.json"], &store));
    assert_eq!(twice.code, 2);
    let nowhere = machine.run(&with(
        &["me", "export", "--to", "nulle/part/moi.json"],
        &store,
    ));
    assert_eq!(nowhere.code, 2);
    no_english(&nowhere.err);

    // Nobody confirms.
    assert!(
        machine
            .done(&with(&["me", "erase"], &store))
            .contains("Rien n’a été effacé")
    );
    // Another word is typed, then the right one.
    for (typed, answer) in [
        ("oui\n", "Rien n’a été effacé"),
        ("effacer\n", "C’est effacé"),
    ] {
        let told = machine.typed(&with(&["me", "erase"], &store), typed);
        assert_eq!(told.code, 0, "{}", told.err);
        assert!(
            told.out.contains(answer) && told.out.contains("Resteront"),
            "{}",
            told.out
        );
    }
    let bytes = fs::read(machine.path("parties.db")).unwrap();
    assert!(
        !bytes.windows(4).any(|four| four == "Zoé".as_bytes()),
        "the name is gone from the file"
    );
    assert!(
        machine
            .done(&with(&["replay", &id], &store))
            .contains("à l’identique"),
        "the chain is whole"
    );
    assert!(
        machine
            .done(&with(&["me", "erase", "--yes"], &store))
            .contains("rien à effacer")
    );
}

#[test]
fn the_example_of_the_help_runs_as_it_is_written() {
    let machine = Machine::new();
    for language in ["fr", "en"] {
        let help = machine.done(&["help", "play", "--lang", language]);
        let examples = help.lines().map(str::trim);
        let examples: Vec<&str> = examples
            .filter_map(|line| line.strip_prefix("entremise "))
            .collect();
        assert!(!examples.is_empty(), "{help}");
        for example in examples {
            machine.done(&example.split(' ').collect::<Vec<_>>());
        }
    }
}

#[test]
fn erasing_takes_the_name_out_of_the_settings_and_detaches_the_attempts() {
    let machine = Machine::new();
    let store = ["--db", "parties.db"];
    let id = kept(&machine);
    let settings = machine.path("parties.settings.json");
    fs::write(
        &settings,
        r#"{"mediator":{"name":"Zoé","gender":"f"},"timers":true}"#,
    )
    .unwrap();
    machine.done(&with(&["me", "erase", "--yes"], &store));
    let left: Value = serde_json::from_str(&fs::read_to_string(&settings).unwrap()).unwrap();
    assert_eq!(left["mediator"]["name"], "");
    assert_eq!(left["timers"], "1");
    let listed = machine.done(&with(&["attempts"], &store));
    assert!(
        !listed.contains(&id) && !listed.contains("Vos parties"),
        "{listed}"
    );
    assert!(listed.contains("Une partie détachée"), "{listed}");
    assert_eq!(
        machine.json(&with(&["attempts", "--json"], &store))[0]["detached"],
        true
    );
    // A name alone is erased too, without a person; a file that cannot be read is told.
    fs::write(&settings, r#"{"mediator":{"name":"Awa"}}"#).unwrap();
    let again = machine.done(&with(&["me", "erase", "--yes"], &store));
    assert!(again.contains("C’est effacé"), "{again}");
    assert!(!fs::read_to_string(&settings).unwrap().contains("Awa"));
    fs::write(&settings, "Awa").unwrap();
    let told = machine.done(&with(&["me", "erase", "--yes"], &store));
    assert!(
        told.contains("rien à effacer") && told.contains("parties.settings.json"),
        "{told}"
    );
}

#[test]
fn the_code_of_a_play_is_said_everywhere_and_changes_when_its_end_is_cut() {
    let machine = Machine::new();
    let store = ["--db", "parties.db"];
    let id = kept(&machine);
    let row = machine.json(&with(&["attempts", "--json"], &store))[0].clone();
    let code = row["code"].as_str().unwrap().to_owned();
    assert_eq!(
        code,
        entremise::record::head_code(row["head"].as_str().unwrap())
    );
    let debrief = machine.done(&with(&["debrief", &id], &store));
    let end = debrief.lines().rev().take(3).collect::<Vec<_>>().join(" ");
    assert!(end.contains(&code), "{end}");
    assert!(debrief.contains("Réponses données d’avance"), "{debrief}");
    let replayed = machine.done(&with(&["replay", &id], &store));
    assert!(
        replayed.contains(&code) && replayed.contains("réponses"),
        "{replayed}"
    );
    assert!(!replayed.contains("pas terminée"), "{replayed}");
    let file = rusqlite::Connection::open(machine.path("parties.db")).unwrap();
    file.execute_batch(
        "DROP TRIGGER events_kept; DELETE FROM own_words;
         DELETE FROM events WHERE n > (SELECT max(n) - 2 FROM events);",
    )
    .unwrap();
    drop(file);
    let cut = machine.done(&with(&["replay", &id], &store));
    assert!(
        !cut.contains(&code) && cut.contains("pas terminée"),
        "{cut}"
    );
    let cut = machine.json(&with(&["replay", &id, "--json"], &store));
    assert_eq!(cut["finished"], false);
}

#[test]
fn attempts_are_told_with_how_they_ended_and_their_id_last() {
    let machine = Machine::new();
    let store = ["--db", "parties.db"];
    let id = kept(&machine);
    let listed = machine.done(&with(&["attempts"], &store));
    let row = listed.lines().nth(1).unwrap();
    assert!(
        row.starts_with("Minuit moins vingt · ") && row.ends_with(&id),
        "{row}"
    );
    assert!(row.contains("(UTC) · terminée ("), "{row}");
    let file = rusqlite::Connection::open(machine.path("parties.db")).unwrap();
    file.execute_batch("DROP TRIGGER events_fixed; UPDATE events SET line = 'x';")
        .unwrap();
    drop(file);
    let listed = machine.done(&with(&["attempts"], &store));
    assert!(listed.contains("abîmée"), "{listed}");
    let exported = machine.json(&with(&["me", "export"], &store));
    assert_eq!(exported["attempts"][0]["damaged"], true);
    assert_eq!(exported["attempts"][0]["lines"][0]["line"], "x");
}

#[test]
fn a_changed_attempt_is_told_with_the_number_of_the_event() {
    let machine = Machine::new();
    let id = kept(&machine);
    let file = rusqlite::Connection::open(machine.path("parties.db")).unwrap();
    file.execute_batch(
        "DROP TRIGGER events_fixed;
         UPDATE events SET line = replace(line, '\"n\":2', '\"n\": 2') WHERE n = 2;",
    )
    .unwrap();
    drop(file);
    for command in ["replay", "debrief"] {
        let told = machine.run(&[command, &id, "--db", "parties.db"]);
        assert_eq!((told.code, told.out.as_str()), (1, ""));
        assert!(
            told.err.contains(&id) && told.err.contains("choix 2"),
            "{}",
            told.err
        );
    }
    let listed = machine.run(&["attempts", "--db", "parties.db"]);
    assert_eq!(listed.code, 0, "{}", listed.err);
}

/// A play as it is typed, and the same as `--choices`.
fn two_ways(list: &[Do]) -> (String, String) {
    let (mut edge, mut flow) = (Fixed(0), pages::flow());
    pages::in_the_stairs(&mut flow, &mut edge);
    let (mut lines, mut items) = ("1\n".to_owned(), Vec::new());
    let quoted = |ids: &[&str]| format!("{ids:?}");
    let mut again: Option<&str> = None;
    for what in list {
        let page = flow.page();
        let is_redo = page.id == entremise::flow::PageId::Redo;
        lines.push_str(&pages::typed(&page, what));
        flow.act(&pages::action(&page, what), &mut edge);
        match what {
            Do::Take(beat) if is_redo => again = Some(beat),
            Do::Take(choice) => items.push((*choice).to_owned()),
            Do::Say(words) => items.push(match again {
                Some(beat) => format!("Redo({beat:?}, {words:?})"),
                None => format!("Words({words:?})"),
            }),
            Do::Keep(ids) => items.push(format!("Keep({})", quoted(ids))),
            Do::Rate(level) => {
                let targets = &flow.attempt().unwrap().scenario().head.target_ids;
                let rows: Vec<String> = targets
                    .iter()
                    .map(|id| format!("{id:?}: {level}"))
                    .collect();
                items.push(format!("Rate({{{}}})", rows.join(", ")));
            }
            Do::Back => items.push("Back(1)".to_owned()),
        }
    }
    (lines, items.join(","))
}

/// What a store holds of its only attempt, once its id, its times and its seals, which chance
/// makes, are set aside; then its id.
fn essence(machine: &Machine, db: &str) -> (Value, String) {
    let exported = machine.json(&["me", "export", "--db", db]);
    let mut attempt = exported["attempts"][0].clone();
    assert_eq!(exported["attempts"].as_array().unwrap().len(), 1);
    let id = attempt["id"].as_str().unwrap().to_owned();
    let set_aside = |object: &mut Value, keys: &[&str]| {
        let object = object.as_object_mut().unwrap();
        keys.iter().for_each(|key| drop(object.remove(*key)));
    };
    for event in attempt["events"].as_array_mut().unwrap() {
        set_aside(&mut event["line"], &["t", "wall", "words"]);
        if let Some(own) = event.get_mut("own_words") {
            set_aside(own, &["salt"]);
        }
    }
    set_aside(&mut attempt["manifest"], &["attempt", "opened"]);
    set_aside(&mut attempt, &["id", "opened", "head"]);
    (attempt, id)
}

#[test]
fn both_front_ends_keep_the_same() {
    let machine = Machine::new();
    let went_back = [&BEST[..4], &[Do::Back], &BEST[3..]].concat();
    let plays: [(&[Do], bool); 5] = [
        (BEST, true),
        (&went_back, true),
        (&BEST[..7], false),
        // Nothing is taken again: that is only skipped by a person.
        (&BREACH[..BREACH.len() - 1], false),
        (&RUPTURE[..RUPTURE.len() - 1], false),
    ];
    for (rank, (list, closed)) in plays.into_iter().enumerate() {
        let (typed, listed) = (format!("tape-{rank}.db"), format!("liste-{rank}.db"));
        let (lines, items) = two_ways(list);
        let seed = ["play", "cage-escalier", "--seed", "1"];
        let told = machine.typed(&with(&seed, &["--text", "--db", &typed]), &lines);
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{}", told.out);
        let scripted = with(&seed, &["--json", "--choices", &items]);
        let live = machine.json(&with(&scripted, &["--db", &listed]));
        let (one, typed_id) = essence(&machine, &typed);
        let (mut other, listed_id) = essence(&machine, &listed);
        let rules = other["manifest"]["rules"].as_object_mut().unwrap();
        assert_eq!(rules.remove("given_ahead"), Some(Value::Bool(true)));
        assert_eq!(one, other, "{items}");
        let last = &one["events"].as_array().unwrap().last().unwrap()["line"];
        assert_eq!(last["kind"] == "close", closed, "{last}");
        let replayed = |id: &str, db: &str| {
            machine.json(&["replay", id, "--json", "--db", db])["assessment"].to_string()
        };
        assert_eq!(live["attempt"], listed_id);
        assert_eq!(
            live["assessment"].to_string(),
            replayed(&listed_id, &listed)
        );
        assert_eq!(live["assessment"].to_string(), replayed(&typed_id, &typed));
        let alone = machine.json(&scripted);
        assert_eq!(
            live["assessment"].to_string(),
            alone["assessment"].to_string()
        );
        assert_eq!(live["happenings"], alone["happenings"]);
    }
}

#[test]
fn a_refused_list_keeps_nothing() {
    let machine = Machine::new();
    let store = ["--db", "p.db"];
    let list = |items: &str| {
        let call = ["play", "cage-escalier", "--choices", items, "--name", "Zoé"];
        machine.run(&with(&call, &store))
    };
    assert_eq!(list("vite,voler").code, 2);
    let nobody = machine.run(&with(&["me", "export"], &store));
    assert_eq!((nobody.code, nobody.out.as_str()), (1, ""));
    assert_eq!(list("se-repartir").code, 0);
    let before = machine.done(&with(&["me", "export"], &store));
    assert_eq!(list("s-arreter,voler").code, 2);
    assert_eq!(machine.done(&with(&["me", "export"], &store)), before);
}

#[test]
fn a_name_given_replaces_the_one_before_at_either_front_end() {
    let machine = Machine::new();
    let store = ["--db", "p.db"];
    let name = || machine.json(&with(&["me", "export"], &store))["person"]["name"].clone();
    let play = with(&["play", "cage-escalier"], &store);
    machine.done(&with(&play, &["--choices", "se-repartir", "--name", "Zoé"]));
    assert_eq!(name(), "Zoé");
    machine.done(&with(&play, &["--choices", "s-arreter"]));
    assert_eq!(name(), "Zoé");
    machine.typed(&with(&play, &["--text", "--name", "Awa"]), "1\n");
    assert_eq!(name(), "Awa");
}

#[test]
fn a_seed_begins_a_new_attempt_at_the_terminal_too() {
    let machine = Machine::new();
    let play = ["play", "cage-escalier", "--db", "p.db"];
    machine.done(&with(&play, &["--choices", "se-repartir"]));
    let count = || {
        let rows = machine.json(&["attempts", "--json", "--db", "p.db"]);
        rows.as_array().unwrap().len()
    };
    let resumed = machine.typed(&with(&play, &["--text"]), "1\n");
    assert!(
        resumed.out.contains("Une partie est en cours"),
        "{}",
        resumed.out
    );
    assert_eq!(count(), 1);
    let anew = machine.typed(&with(&play, &["--text", "--seed", "7"]), "1\n");
    assert!(
        !anew.out.contains("Une partie est en cours"),
        "{}",
        anew.out
    );
    assert_eq!(count(), 2);
    // A list goes on with what a list began, never with what a person did.
    let next = machine.json(&with(&play, &["--json", "--choices", ""]));
    assert_ne!(next["seed"], 7);
    assert_eq!(count(), 2);
}

#[test]
fn a_damaged_open_attempt_is_passed_over() {
    let machine = Machine::new();
    let play = ["play", "cage-escalier", "--db", "p.db"];
    let begin = |seed: &str, items: &str| {
        let call = with(&play, &["--json", "--seed", seed, "--choices", items]);
        machine.json(&call)["attempt"].clone()
    };
    let whole = begin("3", "se-repartir");
    let damaged = begin("4", "vite,se-presenter");
    let file = rusqlite::Connection::open(machine.path("p.db")).unwrap();
    file.execute_batch("DROP TRIGGER events_fixed;").unwrap();
    let change = "UPDATE events SET line = replace(line, 'vite', 'cadre') WHERE attempt = ?1";
    file.execute(change, [damaged.as_str().unwrap()]).unwrap();
    drop(file);
    let next = machine.json(&with(&play, &["--json", "--choices", "s-arreter"]));
    assert_eq!(next["attempt"], whole);
    let asked = machine.typed(&with(&play, &["--text"]), "1\n");
    assert!(
        asked.out.contains("Une partie est en cours"),
        "{}",
        asked.out
    );
    assert_eq!(
        machine.json(&["attempts", "--json", "--db", "p.db"])[1]["state"],
        "open",
        "its last line is whole"
    );
}

#[test]
fn an_edited_scenario_begins_anew() {
    let machine = Machine::new();
    let folder = copy(&machine, "mienne");
    let call = with(
        &["play", "./mienne", "--json", "--db", "p.db"],
        &["--choices"],
    );
    let first = machine.json(&with(&call, &["vite"]))["attempt"].clone();
    spoil(&folder, "rating: -1", "rating: -2");
    let other = machine.json(&with(&call, &["vite"]))["attempt"].clone();
    assert_ne!(first, other);
    spoil(&folder, "rating: -2", "rating: -1");
    let again = machine.json(&with(&call, &["se-presenter"]))["attempt"].clone();
    assert_eq!(again, first);
}

#[test]
fn an_attempt_outlives_its_scenario() {
    let machine = Machine::new();
    let folder = copy(&machine, "mienne");
    let call = [
        "play",
        "./mienne",
        "--seed",
        "3",
        "--json",
        "--db",
        "p.db",
        "--choices",
        "vite",
    ];
    let id = machine.json(&call)["attempt"].as_str().unwrap().to_owned();
    fs::remove_dir_all(folder).unwrap();
    machine.done(&["replay", &id, "--db", "p.db"]);
    assert!(
        machine
            .done(&["attempts", "--db", "p.db"])
            .contains("Minuit moins vingt")
    );
}

// ---- hostile -----------------------------------------------------------------------------------

/// What a person's words must not become on the way.
fn no_words_missing(text: &str) {
    assert!(!text.contains('⟦') && !text.contains("{$"), "{text}");
}

#[test]
fn bad_files_at_any_door_are_one_sentence() {
    let machine = Machine::new();
    let path = |name: &str| machine.path(name);
    fs::create_dir_all(path("dossier")).unwrap();
    fs::write(
        path("binaire"),
        (0..=255).cycle().take(4096).collect::<Vec<u8>>(),
    )
    .unwrap();
    fs::write(path("vide"), "").unwrap();
    for (name, bytes) in [
        (
            "s-binaire",
            (0..=255_u8).cycle().take(4096).collect::<Vec<u8>>(),
        ),
        ("s-vide", Vec::new()),
        ("s-bom", b"\xEF\xBB\xBFScenario(".to_vec()),
        ("s-parens", b"(".repeat(200_000)),
        ("s-braces", b"Scenario(scenes: {".repeat(5_000)),
        ("s-accents", "é".repeat(3_000_000).into_bytes()),
        ("s-esc", b"Scenario(\x1b[31m\x07)".to_vec()),
    ] {
        fs::create_dir_all(path(name)).unwrap();
        fs::write(path(name).join("scenario.ron"), bytes).unwrap();
    }
    fs::create_dir_all(path("s-dossier/scenario.ron")).unwrap();
    let hundred = fs::File::create(path("cent")).unwrap();
    hundred.set_len(100 << 20).unwrap();
    fs::create_dir_all(path("s-cent")).unwrap();
    fs::File::create(path("s-cent/scenario.ron"))
        .unwrap()
        .set_len(100 << 20)
        .unwrap();
    let texts = copy(&machine, "s-textes");
    fs::write(texts.join("fr.ftl"), format!("a = {}", "{".repeat(100_000))).unwrap();
    fs::write(texts.join("en.ftl"), [0xFF_u8, 0xFE, 0]).unwrap();
    #[cfg(unix)]
    {
        fs::create_dir_all(path("s-tuyau")).unwrap();
        let made = Command::new("mkfifo")
            .arg(path("s-tuyau/scenario.ron"))
            .status();
        assert!(made.is_ok_and(|status| status.success()));
        std::os::unix::fs::symlink("scenario.ron", path("s-boucle")).unwrap();
    }
    let names = [
        "dossier",
        "binaire",
        "vide",
        "cent",
        "rien",
        "s-binaire",
        "s-vide",
        "s-bom",
        "s-parens",
        "s-braces",
        "s-accents",
        "s-esc",
        "s-dossier",
        "s-cent",
        "s-textes",
        "s-tuyau",
        "s-boucle",
    ];
    for name in names {
        let target = format!("./{name}");
        let calls: [(&[&str], bool); 8] = [
            (&["check", &target], false),
            (&["check", &target, "--json"], false),
            (&["test", &target], false),
            (&["play", &target, "--choices", "vite"], true),
            (&["attempts", "--db", &target], true),
            (&["replay", "x", "--db", &target], true),
            (&["me", "export", "--db", &target], true),
            (
                &[
                    "play",
                    "cage-escalier",
                    "--choices",
                    "vite",
                    "--db",
                    &target,
                ],
                true,
            ),
        ];
        for (call, told_apart) in calls {
            let is_new = matches!(name, "vide" | "rien") && call.contains(&"--db");
            let told = machine.run(call);
            if !is_new {
                assert!(
                    matches!(told.code, 1 | 2),
                    "{call:?}: {} {}{}",
                    told.code,
                    told.out,
                    told.err
                );
            }
            if told_apart && told.code != 0 {
                assert!(
                    told.out.is_empty() && told.err.lines().count() <= 3,
                    "{call:?}: {}{}",
                    told.out,
                    told.err
                );
            }
            no_english(&told.err);
        }
        let _ = fs::remove_file(path("rien"));
    }
}

#[test]
fn hostile_answers_are_refused() {
    let machine = Machine::new();
    let lists = [
        "(".repeat(50_000),
        "[".repeat(50_000),
        "Words(\"".to_owned() + &"a".repeat(100_000),
        ",".repeat(1_000),
        "\"".to_owned(),
        "Back(70000)".to_owned(),
        "Rate({\"posture\": 300})".to_owned(),
        "Rate({\"posture\": -1})".to_owned(),
        "Give({})".to_owned(),
        "//".to_owned(),
        "vite/*".to_owned(),
        "vite) , (vite".to_owned(),
        "\u{1b}[31m".to_owned(),
        "\u{202e}vite".to_owned(),
    ];
    for list in &lists {
        let told = machine.run(&["play", "cage-escalier", "--choices", list]);
        assert_eq!((told.code, told.out.as_str()), (2, ""), "{}", told.err);
        assert!(
            told.err.len() < 2_000 + 2 * list.len(),
            "{}",
            told.err.len()
        );
    }
}

#[test]
fn a_closed_output_ends_quietly() {
    let machine = Machine::new();
    let calls: [&[&str]; 5] = [
        &["--help"],
        &["explain"],
        &["list", "--json"],
        &["check", "cage-escalier", "--json"],
        &["play", "cage-escalier", "--json", "--choices", "vite"],
    ];
    for call in calls {
        let mut child = machine
            .command(call)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let told = said(child.wait_with_output().unwrap());
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{call:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_output_is_told() {
    let machine = Machine::new();
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let told = said(machine.command(&["list"]).stdout(full).output().unwrap());
    assert_eq!(told.code, 1);
    assert!(told.err.contains("place sur le disque"), "{}", told.err);
}

#[test]
fn the_binary_alone_in_an_empty_folder_is_enough() {
    let mut machine = Machine::new();
    let folder = tempfile::tempdir().unwrap();
    let binary = folder.path().join("entremise");
    // By another program: a file that this one has open to write may be busy in its other tests.
    let copied = Command::new("cp")
        .arg(BINARY)
        .arg(&binary)
        .status()
        .unwrap();
    assert!(copied.success());
    machine.binary = binary;
    machine.done(&["check"]);
    machine.done(&["list"]);
    machine.done(&["explain", "E0116"]);
    let id = kept(&machine);
    machine.done(&["replay", &id, "--db", "parties.db"]);
    machine.done(&["debrief", &id, "--db", "parties.db"]);
    // Nothing was played where attempts usually are.
    assert!(machine.done(&["attempts"]).contains("pas encore joué"));
    let left: Vec<_> = fs::read_dir(machine.home.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert!(
        left.iter()
            .all(|name| name.to_string_lossy().starts_with("parties.db")),
        "{left:?}"
    );
}
