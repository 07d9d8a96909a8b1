//! The real window, on a display of its own: it shows, it is played by keyboard and by pointer and
//! writes the journal of the plain text, it rests when nothing moves, and where it cannot be it says
//! so and the plain text starts.

#![cfg(all(feature = "window", feature = "store", target_os = "linux"))]

mod desk;
mod display;
mod pages;

use accesskit::{Action as Request, ActionData, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use desk::{Desk, LAPTOP};
use display::{Display, Running, missing};
use entremise::flow::{Action, Ask, Begin, Flow, Keeper, Page, PageId};
use entremise::language::{Language, plain};
use entremise::record::{Deed, Store};
use entremise::settings::Settings;
use pages::{Do, Fixed, action, house, stairs, typed};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

const PROGRAM: &str = env!("CARGO_BIN_EXE_entremise");
const LONG: Duration = Duration::from_mins(1);

/// A whole scene, in signs that any keyboard has.
const SCENE: &[Do] = &[
    Do::Take("se-repartir"),
    Do::Take("s-arreter"),
    Do::Say("Elle a peur."),
    Do::Take("reformuler"),
    Do::Take("cadre"),
    Do::Take("seuil"),
    Do::Take("ses-mots"),
    Do::Take("et-lui"),
    Do::Take("convenir"),
    Do::Take("porter"),
    Do::Take("demander"),
    Do::Take("fixer"),
    Do::Keep(&["lieu", "declare", "accord", "suite"]),
    Do::Rate(3),
    Do::Take("recit"),
    Do::Say("Plus de silence."),
];

/// One window at a time: they are drawn in software, and what is measured is one of them.
static ALONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A flow of the same chance, to know which page comes.
fn mirror() -> Flow {
    let settings = Settings {
        guided: true,
        ..Settings::default()
    };
    let french = Language::reference();
    let mut flow = Flow::new(house(), Keeper::Memory, settings, french, "record.db")
        .with_seed(Some(7))
        .in_window();
    flow.begin(Begin::Anew(stairs()), &mut Fixed(0));
    flow
}

fn start(display: &Display, db: &Path) -> Running {
    let program = display
        .command(PROGRAM)
        .args([
            "play",
            "cage-escalier",
            "--seed",
            "7",
            "--lang",
            "fr",
            "--db",
        ])
        .arg(db)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    display.until("words", LONG, || display.words_in_the_header() > 300);
    display.focus();
    Running(program)
}

/// What was done, in order; times, salts and ids set aside.
fn journal(db: &Path) -> Vec<Deed> {
    let Ok(store) = Store::open_read_only(db) else {
        return Vec::new();
    };
    let attempts = store.attempts().unwrap_or_default();
    let Some(attempt) = attempts.first() else {
        return Vec::new();
    };
    let events = store.events(&attempt.id).unwrap_or_default();
    events.into_iter().map(|event| event.deed).collect()
}

/// The journal of the plain text.
fn plain_text(folder: &Path) -> Vec<Deed> {
    let db = folder.join("plain.db");
    let (mut flow, mut edge, mut input) = (mirror(), Fixed(0), "1\n".to_owned());
    flow.act(&Action::Select(0), &mut edge);
    for what in SCENE {
        let page = flow.page();
        input.push_str(&typed(&page, what));
        flow.act(&action(&page, what), &mut edge);
    }
    let mut program = Command::new(PROGRAM)
        .args([
            "play",
            "cage-escalier",
            "--text",
            "--seed",
            "7",
            "--lang",
            "fr",
            "--db",
        ])
        .arg(&db)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    let mut stdin = program.stdin.take().expect("its input");
    stdin.write_all(input.as_bytes()).expect("written");
    drop(stdin);
    assert!(program.wait().expect("it ends").success());
    let found = journal(&db);
    assert_eq!(found.len(), SCENE.len(), "{found:#?}");
    found
}

#[test]
fn the_window_shows_words_thirty_times() {
    if missing(&["Xvfb", "xdotool", "openbox"]) {
        return;
    }
    let _alone = alone();
    for managed in [false, true] {
        let display = Display::open(managed);
        for round in 0..15 {
            let db = display.folder().join(format!("{round}.db"));
            let program = display
                .command(PROGRAM)
                .arg("--db")
                .arg(&db)
                .stdin(Stdio::null())
                .stderr(Stdio::null())
                .stdout(Stdio::null())
                .spawn()
                .expect("it starts");
            let running = Running(program);
            let what = format!("start {round}, window manager: {managed}");
            display.until(&what, Duration::from_secs(30), || {
                display.words_in_the_header() > 300
            });
            drop(running);
            display.until("gone", LONG, || display.words_in_the_header() < 300);
        }
    }
}

#[test]
fn a_scene_played_by_keyboard_writes_the_journal_of_the_plain_text() {
    if missing(&["Xvfb", "xdotool"]) {
        return;
    }
    let _alone = alone();
    let display = Display::open(false);
    let db = display.folder().join("keys.db");
    let _running = start(&display, &db);
    let (mut flow, mut edge) = (mirror(), Fixed(0));
    // Past the warning.
    display.keys(&["1", "Return"]);
    flow.act(&Action::Select(0), &mut edge);
    std::thread::sleep(Duration::from_millis(800));
    let mut kept = 0;
    for what in SCENE {
        let page = flow.page();
        let done = action(&page, what);
        match &done {
            Action::Select(at) => {
                let number = (at + 1).to_string();
                let digits: Vec<String> = number.chars().map(String::from).collect();
                let digits: Vec<&str> = digits.iter().map(String::as_str).collect();
                display.keys(&digits);
                display.keys(&["Return"]);
            }
            Action::Words(words) => {
                display.hand(&["type", "--delay", "40", words]);
                // Bevy's field reads held keys once an update: a letter that comes in the update in
                // which Ctrl goes down is lost. No hand is that fast.
                std::thread::sleep(Duration::from_millis(400));
                display.keys(&["ctrl+Return"]);
            }
            Action::Several(all) => {
                for at in all {
                    for digit in (at + 1).to_string().chars() {
                        display.keys(&[&digit.to_string()]);
                    }
                    // Two numbers must not become one.
                    std::thread::sleep(Duration::from_secs(1));
                }
                display.keys(&["ctrl+Return"]);
            }
            Action::Each(all) => {
                for option in all.iter().flatten() {
                    display.keys(&[&(option + 1).to_string()]);
                    std::thread::sleep(Duration::from_millis(150));
                }
                display.keys(&["ctrl+Return"]);
            }
            other => panic!("{other:?}"),
        }
        flow.act(&done, &mut edge);
        // Which decision to take again is kept with why.
        if !(page.id == PageId::Redo && matches!(done, Action::Select(_))) {
            kept += 1;
            display.until(&format!("{what:?}"), LONG, || journal(&db).len() >= kept);
        }
        std::thread::sleep(Duration::from_millis(700));
    }
    display.until("closed", LONG, || journal(&db).last() == Some(&Deed::Close));
    assert_eq!(journal(&db), plain_text(display.folder()));
}

/// Where the control of that role and name is, once it is in sight in both windows.
fn seek(display: &Display, desk: &mut Desk, role: Role, name: &str) -> Vec2 {
    let spot = |desk: &mut Desk| {
        let mut nodes = desk
            .app
            .world_mut()
            .query::<(&AccessibilityNode, &UiGlobalTransform)>();
        let found = nodes.iter(desk.app.world()).find(|(node, _)| {
            node.role() == role && node.label().is_some_and(|label| label.starts_with(name))
        });
        let found = found.map(|(_, place)| place.translation);
        found.unwrap_or_else(|| panic!("no {role:?} « {name} » in\n{}", desk.tree()))
    };
    for (code, key) in [
        (None, ""),
        (Some(KeyCode::End), "End"),
        (Some(KeyCode::Home), "Home"),
        (Some(KeyCode::PageDown), "Next"),
        (Some(KeyCode::PageDown), "Next"),
        (Some(KeyCode::PageDown), "Next"),
    ] {
        if let Some(code) = code {
            desk.key(code);
            display.keys(&[key]);
            std::thread::sleep(Duration::from_millis(500));
        }
        let at = spot(desk);
        if (90.0..740.0).contains(&at.y) {
            return at;
        }
    }
    panic!("« {name} » never comes into sight")
}

#[test]
fn a_scene_played_by_pointer_writes_the_journal_of_the_plain_text() {
    if missing(&["Xvfb", "xdotool"]) {
        return;
    }
    let _alone = alone();
    let display = Display::open(false);
    let db = display.folder().join("pointer.db");
    let _running = start(&display, &db);
    // The same window without a screen says where things are.
    let mut desk = Desk::open(mirror(), Fixed(0), LAPTOP);
    let press = |desk: &mut Desk, role: Role, name: &str| {
        let at = seek(&display, desk, role, name);
        display.click(at.x, at.y);
        desk.ask(Request::Click, role, name, None);
        std::thread::sleep(Duration::from_millis(700));
    };
    let choice = |desk: &Desk, at: usize| {
        let page = desk.page();
        let (Ask::OneOf { choices, .. } | Ask::Some { choices, .. }) = &page.asks else {
            panic!("{page:#?}")
        };
        plain(&choices[at].text.text)
    };
    let first = choice(&desk, 0);
    press(&mut desk, Role::Button, &first);
    let mut kept = 0;
    for what in SCENE {
        let page = desk.page();
        let done = action(&page, what);
        match &done {
            Action::Select(at) => {
                let name = choice(&desk, *at);
                press(&mut desk, Role::Button, &name);
            }
            Action::Words(words) => {
                display.hand(&["type", "--delay", "40", words]);
                let data = Some(ActionData::Value(words.as_str().into()));
                desk.ask(Request::SetValue, Role::MultilineTextInput, "", data);
                press(&mut desk, Role::Button, "Continuer");
            }
            Action::Several(all) => {
                for at in all {
                    let name = choice(&desk, *at);
                    press(&mut desk, Role::CheckBox, &name);
                }
                press(&mut desk, Role::Button, "Remettre");
            }
            Action::Each(_) => {
                // The same option everywhere: by its number, then the button by the pointer.
                let Action::Each(all) = &done else { continue };
                for option in all.iter().flatten() {
                    desk.key(desk::DIGITS[option + 1]);
                    display.keys(&[&(option + 1).to_string()]);
                    std::thread::sleep(Duration::from_millis(150));
                }
                press(&mut desk, Role::Button, "Continuer");
            }
            other => panic!("{other:?}"),
        }
        if !(page.id == PageId::Redo && matches!(done, Action::Select(_))) {
            kept += 1;
            display.until(&format!("{what:?}"), LONG, || journal(&db).len() >= kept);
        }
    }
    display.until("closed", LONG, || journal(&db).last() == Some(&Deed::Close));
    assert_eq!(journal(&db), plain_text(display.folder()));
}

#[test]
fn nothing_is_drawn_while_nothing_moves() {
    if missing(&["Xvfb", "xdotool"]) {
        return;
    }
    let _alone = alone();
    let display = Display::open(false);
    let log = display.folder().join("drawn.log");
    let program = display
        .command(PROGRAM)
        .arg("--db")
        .arg(display.folder().join("idle.db"))
        .env("RUST_LOG", "entremise=trace")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(&log).expect("a file"))
        .spawn()
        .expect("it starts");
    let id = program.id();
    let _running = Running(program);
    display.until("words", LONG, || display.words_in_the_header() > 300);
    std::thread::sleep(Duration::from_secs(3));
    let drawn = || {
        std::fs::read_to_string(&log)
            .unwrap_or_default()
            .matches("drawn")
            .count()
    };
    let spent = || {
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).expect("it runs");
        let fields: Vec<&str> = stat
            .rsplit(')')
            .next()
            .unwrap_or_default()
            .split_whitespace()
            .collect();
        // Hundredths of a second in user and system mode.
        fields[11].parse::<u64>().expect("a number") + fields[12].parse::<u64>().expect("a number")
    };
    let (before, cpu) = (drawn(), spent());
    assert!(before >= 30, "it was drawn at first: {before}");
    std::thread::sleep(Duration::from_secs(10));
    assert_eq!(drawn(), before, "frames in ten seconds");
    assert!(
        spent() - cpu <= 16,
        "hundredths of CPU seconds in ten: {}",
        spent() - cpu
    );
}

#[test]
fn where_there_is_no_window_a_sentence_says_so_and_the_plain_text_starts() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |language: &str, variable: Option<(&str, &str)>| {
        let mut command = Command::new(PROGRAM);
        command
            .args(["play", "cage-escalier", "--lang", language, "--db"])
            .arg(folder.path().join("none.db"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .stdin(Stdio::null());
        if let Some((name, value)) = variable {
            command.env(name, value);
        }
        let done = command.output().expect("it runs");
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        let shown = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success(), "{told}");
        (told, shown)
    };
    for variable in [None, Some(("DISPLAY", ":987"))] {
        let (told, shown) = run("fr", variable);
        assert_eq!(
            told.trim().replace('\u{202f}', " "),
            "Aucun écran ou aucune carte graphique utilisable : voici le texte simple."
        );
        assert!(shown.contains("Avant de commencer"), "{shown}");
    }
    let (told, shown) = run("en", None);
    assert_eq!(
        told.trim(),
        "No display or no usable graphics adapter: here is the plain text."
    );
    assert!(shown.contains("Before you start"), "{shown}");
}

#[test]
fn without_an_adapter_the_plain_text_starts_too() {
    if missing(&["Xvfb"]) {
        return;
    }
    let _alone = alone();
    let display = Display::open(false);
    let done = display
        .command(PROGRAM)
        .args(["play", "cage-escalier", "--lang", "fr", "--db"])
        .arg(display.folder().join("none.db"))
        .env("VK_ICD_FILENAMES", "/nowhere.json")
        .env("VK_DRIVER_FILES", "/nowhere.json")
        .stdin(Stdio::null())
        .output()
        .expect("it runs");
    let told = String::from_utf8_lossy(&done.stderr).replace('\u{202f}', " ");
    assert!(told.contains("voici le texte simple."), "{told}");
    assert!(String::from_utf8_lossy(&done.stdout).contains("Avant de commencer"));
}

/// Whether Python finds the AT-SPI library.
fn has_at_spi() -> bool {
    let asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
    let found = Command::new("/usr/bin/python3")
        .args(["-c", asked])
        .output();
    found.is_ok_and(|done| done.status.success())
        && display::has("dbus-run-session")
        && display::has("gdbus")
        && Path::new(LAUNCHER).exists()
}

/// What is new on a page, in its order.
fn words(page: &Page) -> Vec<String> {
    let mut words = Vec::new();
    for block in &page.blocks {
        block.each(&mut |text| words.push(plain(&text.text).replace('\n', " ")));
    }
    words
}

/// Whether all of it was told, one after the other.
fn in_order(told: &str, words: &[String]) -> bool {
    let mut rest = Some(told);
    for word in words {
        rest = rest.and_then(|rest| rest.split_once(word.as_str()).map(|(_, after)| after));
    }
    rest.is_some()
}

const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";

#[test]
fn a_scene_is_read_and_played_over_at_spi_alone() {
    if missing(&["Xvfb", "xdotool"]) {
        return;
    }
    let _alone = alone();
    if !has_at_spi() {
        println!("skipped: no AT-SPI here");
        return;
    }
    let display = Display::open(false);
    let db = display.folder().join("spoken.db");
    // A session of its own: its bus, the launcher of assistive technology, the program, the hand.
    let script = format!(
        "{LAUNCHER} --launch-immediately >/dev/null 2>&1 & sleep 1; \"$0\" play cage-escalier --seed 7 --lang fr \
         --db \"$1\" >/dev/null 2>&1 & exec /usr/bin/python3 -W ignore \"$2\""
    );
    let mut session = display
        .command("dbus-run-session")
        .args(["--", "bash", "-c", &script, PROGRAM])
        .arg(&db)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/at_spi.py"))
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a session");
    let mut orders = session.stdin.take().expect("its input");
    let mut answers = std::io::BufReader::new(session.stdout.take().expect("its output"));
    let _running = Running(session);
    display.until("words", LONG, || display.words_in_the_header() > 300);
    let mut order = |what: &str| {
        use std::io::BufRead as _;
        writeln!(orders, "{what}").expect("ordered");
        let mut answer = String::new();
        answers.read_line(&mut answer).expect("answered");
        if answer.trim() == "no" {
            writeln!(orders, "read").expect("ordered");
            let mut read = String::new();
            answers.read_line(&mut read).expect("answered");
            panic!("{what}: not found in {read}");
        }
        answer
    };
    let (mut flow, mut edge) = (mirror(), Fixed(0));
    let mut kept = 0;
    let shown = |flow: &Flow, order: &mut dyn FnMut(&str) -> String| {
        let page = flow.page();
        let Ask::OneOf { choices, .. } = &page.asks else {
            return;
        };
        // Whatever the page asks is read before it is answered.
        let first = plain(&choices[0].text.text);
        display.until("the next page", LONG, || order("read").contains(&first));
        if page.id == PageId::Scene {
            let words = words(&page);
            display.until("told", LONG, || in_order(&order("told"), &words));
        }
    };
    let name = |flow: &Flow, at: usize| {
        let page = flow.page();
        let (Ask::OneOf { choices, .. } | Ask::Some { choices, .. }) = &page.asks else {
            panic!("{page:#?}")
        };
        plain(&choices[at].text.text)
            .lines()
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    shown(&flow, &mut order);
    order(&format!("press 0 {}", name(&flow, 0)));
    flow.act(&Action::Select(0), &mut edge);
    for what in SCENE {
        shown(&flow, &mut order);
        let page = flow.page();
        let done = action(&page, what);
        match &done {
            Action::Select(at) => {
                order(&format!("press 0 {}", name(&flow, *at)));
            }
            Action::Words(words) => {
                // Typed as a person types; the field has the focus once the page is there.
                let Ask::Free { prompt, .. } = &page.asks else {
                    panic!("{page:#?}")
                };
                let prompt = plain(prompt);
                display.until("the field", LONG, || order("read").contains(&prompt));
                std::thread::sleep(Duration::from_millis(300));
                display.focus();
                display.hand(&["type", "--delay", "40", words]);
                let back = format!("{words} {}", words.chars().count());
                display.until("read back", LONG, || order("typed").trim() == back);
                order("press 0 Continuer");
            }
            Action::Several(all) => {
                for at in all {
                    order(&format!("press 0 {}", name(&flow, *at)));
                }
                order("press 0 Remettre");
            }
            Action::Each(all) => {
                let Ask::Rate { options, .. } = &page.asks else {
                    panic!("{page:#?}")
                };
                for (question, option) in all.iter().enumerate() {
                    let option = plain(&options[option.expect("an option")].text);
                    order(&format!("press {question} {option}"));
                }
                order("press 0 Continuer");
            }
            other => panic!("{other:?}"),
        }
        flow.act(&done, &mut edge);
        if !(page.id == PageId::Redo && matches!(done, Action::Select(_))) {
            kept += 1;
            display.until(&format!("{what:?}"), LONG, || journal(&db).len() >= kept);
        }
    }
    display.until("closed", LONG, || journal(&db).last() == Some(&Deed::Close));
    assert_eq!(journal(&db), plain_text(display.folder()));
}
