//! What was accepted is never lost, never changed unseen, and can be forgotten when asked.
//!
//! Some tests run this very program again as a child (`child_*`, driven by `ENTREMISE_CHILD`), for
//! a process that is killed, locked out, out of room or without rights must be another process.

#![cfg(feature = "store")]

#[path = "common/properties.rs"]
mod properties;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use entremise::play::Answer;
use entremise::record::{
    APPLICATION_ID, AttemptState, ChainFault, ContentKind, Deed, Digests, Event, Json, LineFault,
    MAX_INT, Manifest, Moment, RecordError, STORE_FORMAT, Store, answers, chain, seal,
};
use properties::cases;
use proptest::prelude::*;
use rusqlite::Connection;
use tempfile::TempDir;

const WALL: &str = "2027-03-02T09:14:05Z";
const SALT: [u8; 32] = [7; 32];
const WORDS: &str = "Je vous entends, madame Ébène-Quatrevingts";

// ---- small helpers ----

fn wall() -> Moment {
    Moment {
        t: 0,
        wall: WALL.to_owned(),
    }
}

fn event(n: u64, deed: Deed) -> Event {
    Event::new(
        n,
        Moment {
            t: n * 1000,
            ..wall()
        },
        deed,
        SALT,
    )
}

fn answer(n: u64, beat: Option<&str>, answer: Answer) -> Event {
    event(
        n,
        Deed::Answer {
            beat: beat.map(str::to_owned),
            answer,
        },
    )
}

fn choose(n: u64) -> Event {
    answer(n, Some("palier"), Answer::Choose(format!("choix-{n}")))
}

/// Every fifth event has own words.
fn mixed(n: u64) -> Event {
    if n.is_multiple_of(5) {
        answer(n, Some("palier"), Answer::Words(format!("{WORDS} {n}")))
    } else {
        choose(n)
    }
}

fn one_of_each() -> Vec<Event> {
    let table = |pairs: &[(&str, &str)]| {
        pairs
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
            .collect()
    };
    let list = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect();
    let give = BTreeMap::from([
        ("dossier".to_owned(), ("samira".to_owned(), String::new())),
        ("porte".to_owned(), ("karim".to_owned(), "lundi".to_owned())),
    ]);
    let rate = BTreeMap::from([("c1".to_owned(), 1), ("c2".to_owned(), 4)]);
    let palier = Some("palier");
    vec![
        answer(1, palier, Answer::Choose("ecouter".into())),
        answer(2, palier, Answer::Timeout),
        answer(3, palier, Answer::Back(1)),
        answer(4, None, Answer::Back(2)),
        answer(5, palier, Answer::Words("« Bonjour »\n".into())),
        answer(
            6,
            palier,
            Answer::Read(table(&[("qui", "entete"), ("quand", "date")])),
        ),
        answer(7, palier, Answer::Place(list(&["a", "b"]))),
        answer(8, palier, Answer::Give(give)),
        event(9, Deed::Resume),
        event(10, Deed::ClockJump { by: -86_400_000 }),
        answer(11, None, Answer::Keep(list(&["s1"]))),
        answer(12, None, Answer::Rate(rate)),
        answer(13, None, Answer::Redo("palier".into(), "Trop vite.".into())),
        event(14, Deed::Close),
    ]
}

fn lines(events: &[Event]) -> Vec<String> {
    events.iter().map(|event| event.line().unwrap()).collect()
}

fn manifest(store: &mut Store, attempt: &str, scenario: &str) -> Manifest {
    let mut put = |kind, bytes: &str| store.put_content(kind, bytes.as_bytes()).unwrap();
    Manifest {
        attempt: attempt.into(),
        scenario: scenario.into(),
        opened: WALL.into(),
        engine: "0.1.0".into(),
        play: 1,
        digests: Digests {
            scenario: put(ContentKind::Scenario, scenario),
            texts: BTreeMap::from([("fr".into(), put(ContentKind::Texts, "bonjour = Bonjour"))]),
            catalogue: put(ContentKind::Catalogue, "catalogue"),
            framework: put(ContentKind::Framework, "framework"),
            key: Some(put(ContentKind::Key, "key")),
            cuts: put(ContentKind::Cuts, "cuts"),
        },
        seed: u64::MAX,
        rules: BTreeMap::from([
            ("rollback".into(), Json::Bool(true)),
            ("clock".into(), Json::Int(100)),
        ]),
        language: "fr".into(),
        controlled: false,
    }
}

/// A store with person `p` and open attempt `a`.
fn ready(mut store: Store) -> Store {
    store.create_person("p", Some("Samira"), WALL).unwrap();
    let manifest = manifest(&mut store, "a", "palier");
    store.open_attempt(&manifest, "p").unwrap();
    store
}

fn in_memory() -> Store {
    ready(Store::open_in_memory().unwrap())
}

fn on_disk() -> (TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let store = ready(Store::open(&path).unwrap());
    (folder, path, store)
}

fn fault(line: &str) -> LineFault {
    Event::parse(line.as_bytes()).expect_err(line)
}

// ---- lines ----

#[test]
fn the_line_is_the_one_in_the_notes() {
    let at = Moment {
        t: 184_233,
        ..wall()
    };
    let deed = Deed::Answer {
        beat: Some("palier".into()),
        answer: Answer::Choose("ecouter".into()),
    };
    assert_eq!(
        Event::new(7, at, deed, SALT).line().unwrap(),
        r#"{"beat":"palier","choice":"ecouter","kind":"choose","n":7,"t":184233,"wall":"2027-03-02T09:14:05Z"}"#
    );
}

#[test]
fn each_kind_has_its_line() {
    let shown = lines(&one_of_each())
        .join("\n")
        .replace(r#","wall":"2027-03-02T09:14:05Z""#, "");
    let sealed = [seal(&SALT, "« Bonjour »\n"), seal(&SALT, "Trop vite.")];
    let expected = [
        r#"{"beat":"palier","choice":"ecouter","kind":"choose","n":1,"t":1000}"#.to_owned(),
        r#"{"beat":"palier","kind":"timeout","n":2,"t":2000}"#.to_owned(),
        r#"{"beat":"palier","kind":"back","n":3,"steps":1,"t":3000}"#.to_owned(),
        r#"{"kind":"back","n":4,"steps":2,"t":4000}"#.to_owned(),
        format!(r#"{{"beat":"palier","kind":"words","n":5,"t":5000,"words":"{}"}}"#, sealed[0]),
        r#"{"beat":"palier","kind":"read","n":6,"parts":{"quand":"date","qui":"entete"},"t":6000}"#.to_owned(),
        r#"{"beat":"palier","items":["a","b"],"kind":"place","n":7,"t":7000}"#.to_owned(),
        r#"{"beat":"palier","jobs":{"dossier":{"person":"samira","slot":""},"porte":{"person":"karim","slot":"lundi"}},"kind":"give","n":8,"t":8000}"#.to_owned(),
        r#"{"kind":"resume","n":9,"t":9000}"#.to_owned(),
        r#"{"by":-86400000,"kind":"clock-jump","n":10,"t":10000}"#.to_owned(),
        r#"{"kind":"keep","n":11,"statements":["s1"],"t":11000}"#.to_owned(),
        r#"{"kind":"rate","levels":{"c1":1,"c2":4},"n":12,"t":12000}"#.to_owned(),
        format!(r#"{{"beat":"palier","kind":"redo","n":13,"t":13000,"words":"{}"}}"#, sealed[1]),
        r#"{"kind":"close","n":14,"t":14000}"#.to_owned(),
    ];
    assert_eq!(shown, expected.join("\n"));
}

#[test]
fn only_canonical_bytes_are_read() {
    let line = choose(7).line().unwrap();
    let with = |from: &str, to: &str| {
        assert!(line.contains(from), "{from}");
        fault(&line.replacen(from, to, 1))
    };
    let key = |key: &str| key.to_owned();
    assert_eq!(with("\"n\":7", "\"n\":7.0"), LineFault::Float);
    assert_eq!(with("\"n\":7", "\"n\":7e0"), LineFault::Float);
    assert_eq!(with("\"n\":7", "\"n\":null"), LineFault::Null);
    assert_eq!(with("\"n\":7", "\"n\":07"), LineFault::LeadingZero);
    assert_eq!(with("\"n\":7", "\"n\":-0"), LineFault::LeadingZero);
    assert_eq!(with("\"n\":7", "\"n\":9007199254740992"), LineFault::TooBig);
    assert_eq!(
        with("\"n\":7", "\"n\":99999999999999999999999"),
        LineFault::TooBig
    );
    assert!(Event::parse(line.replace("\"n\":7", "\"n\":9007199254740991").as_bytes()).is_ok());
    assert_eq!(with("\"n\":7", "\"n\":0"), LineFault::OutOfRange(key("n")));
    assert_eq!(with("\"n\":7", "\"n\":-1"), LineFault::OutOfRange(key("n")));
    assert_eq!(
        with("\"n\":7", "\"n\":\"7\""),
        LineFault::WrongType(key("n"))
    );
    assert_eq!(with("\"n\":7", "\"n\":-"), LineFault::Unexpected);
    assert_eq!(with("\"n\":7", "\"n\":+7"), LineFault::Unexpected);
    assert_eq!(with("\"n\":7", "\"n\": 7"), LineFault::Space);
    assert_eq!(with("{", " {"), LineFault::Space);
    assert_eq!(fault(&format!("{line}\n")), LineFault::Space);
    assert_eq!(fault(&format!("{line}\r")), LineFault::Space);
    assert_eq!(fault(&format!("{line}{line}")), LineFault::Trailing);
    assert_eq!(fault(&format!("\u{feff}{line}")), LineFault::Unexpected);
    assert_eq!(fault(&line[..line.len() - 1]), LineFault::Short);
    assert_eq!(fault(""), LineFault::Short);
    assert_eq!(fault("[]"), LineFault::WrongType(key("")));
    assert_eq!(
        with("\"n\":7", "\"n\":7,\"n\":7"),
        LineFault::KeyTwice(key("n"))
    );
    assert_eq!(
        with("\"n\":7", "\"n\":7,\"m\":7"),
        LineFault::KeyUnsorted(key("m"))
    );
    assert_eq!(
        with("\"n\":7", "\"n\":7,\"o\":7"),
        LineFault::UnknownKey(key("o"))
    );
    assert_eq!(
        with("\"n\":7", "\"n\":7,\"né\":7"),
        LineFault::KeyNotAscii(key("né"))
    );
    assert_eq!(with("\"n\":7,", ""), LineFault::KeyMissing(key("n")));
    assert_eq!(
        with("\"beat\":\"palier\",", ""),
        LineFault::KeyMissing(key("beat"))
    );
    assert_eq!(with("\"palier\"", "\"p\\u0061lier\""), LineFault::Escape);
    assert_eq!(with("\"palier\"", "\"pa\\/lier\""), LineFault::Escape);
    assert_eq!(with("\"palier\"", "\"pa\\u000alier\""), LineFault::Escape);
    assert_eq!(with("\"palier\"", "\"pa\\u001Flier\""), LineFault::Escape);
    assert_eq!(with("\"palier\"", "\"pa\\ud800lier\""), LineFault::Escape);
    assert_eq!(with("\"palier\"", "\"pa\nlier\""), LineFault::RawControl);
    assert_eq!(
        with("\"choose\"", "\"chose\""),
        LineFault::UnknownKind(key("chose"))
    );
    assert_eq!(
        with("\"choose\"", "\"close\""),
        LineFault::UnknownKey(key("beat"))
    );
    assert_eq!(
        with("\"choix-7\"", "[[[[[[[[[[[[]]]]]]]]]]]]").slug(),
        "line-too-deep"
    );
    for bad in [
        "2027-03-02T09:14:05",
        "2027-03-02T09:14:60Z",
        "2027-02-30T09:14:05Z",
        "2027-03-02 09:14:05Z",
        "2027-03-02T09:14:05.1Z",
        "2027-03-02T09:14:05+01:00",
        "2027-03-02t09:14:05z",
    ] {
        assert_eq!(with(WALL, bad), LineFault::BadWall(key("wall")), "{bad}");
    }
    let mut bytes = line.clone().into_bytes();
    bytes[10] = 0xff;
    assert_eq!(Event::parse(&bytes), Err(LineFault::NotUtf8));
    let words = lines(&one_of_each())[4].clone();
    let digest = seal(&SALT, "« Bonjour »\n");
    assert_eq!(
        fault(&words.replace(&digest, &digest.to_uppercase())),
        LineFault::BadDigest(key("words"))
    );
    let rate = lines(&one_of_each())[11].clone();
    assert_eq!(
        fault(&rate.replace("\"c2\":4", "\"c2\":5")),
        LineFault::OutOfRange(key("levels"))
    );
    let back = lines(&one_of_each())[2].clone();
    assert_eq!(
        fault(&back.replace("\"steps\":1", "\"steps\":65536")),
        LineFault::OutOfRange(key("steps"))
    );
}

#[test]
fn what_has_no_line_is_refused() {
    let refused = |event: Event| event.line().unwrap_err();
    let mut zero = choose(1);
    zero.n = 0;
    assert_eq!(refused(zero), LineFault::OutOfRange("n".into()));
    let mut late = choose(1);
    late.at.t = MAX_INT.unsigned_abs() + 1;
    assert_eq!(refused(late), LineFault::TooBig);
    let by = -MAX_INT - 1;
    assert_eq!(refused(event(1, Deed::ClockJump { by })), LineFault::TooBig);
    assert_eq!(
        refused(answer(1, None, Answer::Timeout)),
        LineFault::KeyMissing("beat".into())
    );
    assert_eq!(
        refused(answer(1, Some("b"), Answer::Keep(vec![]))),
        LineFault::UnknownKey("beat".into())
    );
    assert_eq!(
        refused(answer(1, Some("b"), Answer::Back(0))),
        LineFault::OutOfRange("steps".into())
    );
    let rate = BTreeMap::from([("c".to_owned(), 0)]);
    assert_eq!(
        refused(answer(1, None, Answer::Rate(rate))),
        LineFault::OutOfRange("levels".into())
    );
    let read = BTreeMap::from([("é".to_owned(), "a".to_owned())]);
    assert_eq!(
        refused(answer(1, Some("b"), Answer::Read(read))),
        LineFault::KeyNotAscii("é".into())
    );
    let mut bare = answer(1, Some("b"), Answer::Words("x".into()));
    bare.own = None;
    assert_eq!(refused(bare), LineFault::KeyMissing("words".into()));
}

#[test]
fn a_moment_is_cut_to_the_second() {
    let at = Moment::new(3, "2027-03-02T09:14:05.999Z".parse().unwrap());
    assert_eq!(
        at,
        Moment {
            t: 3,
            wall: WALL.into()
        }
    );
}

#[test]
fn the_manifest_reads_back_and_nothing_else_does() {
    let manifest = manifest(&mut Store::open_in_memory().unwrap(), "a", "palier");
    let line = manifest.line().unwrap();
    assert!(line.contains(r#""seed":"ffffffffffffffff""#), "{line}");
    assert_eq!(Manifest::parse(line.as_bytes()), Ok(manifest.clone()));
    let with = |from: &str, to: &str| {
        Manifest::parse(line.replacen(from, to, 1).as_bytes()).expect_err(to)
    };
    assert_eq!(
        with("\"format\":1", "\"format\":2"),
        LineFault::UnknownFormat(2)
    );
    assert_eq!(
        with("ffffffffffffffff", "fffffffffffffff"),
        LineFault::NotCanonical
    );
    assert_eq!(
        with("ffffffffffffffff", "FFFFFFFFFFFFFFFF"),
        LineFault::NotCanonical
    );
    assert_eq!(
        with("\"cuts\"", "\"cutz\""),
        LineFault::KeyMissing("cuts".into())
    );
    assert_eq!(
        with("\"key\"", "\"kez\""),
        LineFault::UnknownKey("kez".into())
    );
    assert_eq!(
        with("{\"fr\":\"", "{\"fr\":\"0"),
        LineFault::BadDigest("digests".into())
    );
    let keyless = Manifest {
        digests: Digests {
            key: None,
            ..manifest.digests.clone()
        },
        ..manifest
    };
    assert_eq!(
        Manifest::parse(keyless.line().unwrap().as_bytes()),
        Ok(keyless)
    );
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let id = || "[ -~]{0,12}";
    let text = any::<String>;
    let beat = text();
    let with_beat = prop_oneof![
        text().prop_map(Answer::Choose),
        Just(Answer::Timeout),
        (1..=u16::MAX).prop_map(Answer::Back),
        text().prop_map(Answer::Words),
        prop::collection::btree_map(id(), text(), 0..5).prop_map(Answer::Read),
        prop::collection::vec(text(), 0..5).prop_map(Answer::Place),
        prop::collection::btree_map(id(), (text(), text()), 0..5).prop_map(Answer::Give),
    ];
    let without = prop_oneof![
        (1..=u16::MAX).prop_map(Answer::Back),
        prop::collection::vec(text(), 0..5).prop_map(Answer::Keep),
        prop::collection::btree_map(id(), 1..=4_u8, 0..5).prop_map(Answer::Rate),
        (text(), text()).prop_map(|(beat, why)| Answer::Redo(beat, why)),
    ];
    prop_oneof![
        (beat, with_beat).prop_map(|(beat, answer)| Deed::Answer {
            beat: Some(beat),
            answer
        }),
        without.prop_map(|answer| Deed::Answer { beat: None, answer }),
        Just(Deed::Resume),
        (-MAX_INT..=MAX_INT).prop_map(|by| Deed::ClockJump { by }),
        Just(Deed::Close),
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    let most = MAX_INT.unsigned_abs();
    (1..=most, 0..=most, any_deed(), any::<[u8; 32]>()).prop_map(|(n, t, deed, salt)| {
        let at = Moment { t, ..wall() };
        Event::new(n, at, deed, salt)
    })
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn bytes_are_those_of_rfc_8785(event in any_event()) {
        let line = event.line().unwrap();
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        prop_assert_eq!(&line, &serde_json_canonicalizer::to_string(&value).unwrap());
        prop_assert!(!line.contains('\n'));
        let read = Event::parse(line.as_bytes()).unwrap();
        prop_assert_eq!(read.line().unwrap(), line.clone());
        prop_assert_eq!((read.n, &read.at), (event.n, &event.at));
        if event.own.is_none() {
            prop_assert_eq!(read, event);
        } else {
            prop_assert_eq!(read.own_text(), Some(""));
        }
    }

    #[test]
    fn no_other_bytes_are_accepted(event in any_event(), at in any::<prop::sample::Index>(), byte in any::<u8>(), how in 0..3) {
        let line = event.line().unwrap();
        let mut bytes = line.into_bytes();
        let at = at.index(bytes.len());
        match how {
            0 => bytes[at] = byte,
            1 => bytes.insert(at, byte),
            _ => drop(bytes.remove(at)),
        }
        if let Ok(read) = Event::parse(&bytes) {
            prop_assert_eq!(read.line().unwrap().into_bytes(), bytes);
        }
    }

    #[test]
    fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[\\{\\}\\[\\]\",:0-9a-z\\\\ .-]{0,80}") {
        let _ = Event::parse(&bytes);
        let _ = Manifest::parse(text.as_bytes());
    }
}

// ---- chain ----

#[test]
fn a_shell_reaches_the_same_head() {
    let (_folder, path, mut store) = on_disk();
    for event in one_of_each() {
        store.append("a", &event).unwrap();
    }
    let folder = path.parent().unwrap();
    fs::write(
        folder.join("manifest.json"),
        store.manifest_line("a").unwrap(),
    )
    .unwrap();
    let mut file = fs::File::create(folder.join("events.jsonl")).unwrap();
    for row in store.lines("a").unwrap() {
        file.write_all(&row.line).unwrap();
        file.write_all(b"\n").unwrap();
    }
    let script = r#"h=$(sha256sum <manifest.json | cut -c1-64)
        while IFS= read -r line; do h=$(printf '%s\n%s\n' "$h" "$line" | sha256sum | cut -c1-64); done <events.jsonl
        printf %s "$h""#;
    let out = Command::new("bash")
        .arg("-c")
        .arg(script)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(out.status.success());
    assert_eq!(
        String::from_utf8(out.stdout).unwrap(),
        store.verify("a").unwrap().head
    );
    // And the seal of own words is one line of shell too.
    fs::write(
        folder.join("words"),
        [&SALT[..], "Trop vite.".as_bytes()].concat(),
    )
    .unwrap();
    let out = Command::new("bash")
        .arg("-c")
        .arg("sha256sum <words")
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(
        String::from_utf8(out.stdout)
            .unwrap()
            .starts_with(&seal(&SALT, "Trop vite."))
    );
}

#[test]
fn every_flipped_bit_names_its_event() {
    let manifest = manifest(&mut Store::open_in_memory().unwrap(), "a", "palier")
        .line()
        .unwrap();
    let mut head = chain::start(manifest.as_bytes());
    let mut links: Vec<(Vec<u8>, String)> = Vec::new();
    for line in lines(&one_of_each()) {
        head = chain::next(&head, line.as_bytes());
        links.push((line.into_bytes(), head.clone()));
    }
    assert_eq!(
        chain::verify_links(manifest.as_bytes(), &links)
            .unwrap()
            .len(),
        14
    );
    for event in 0..links.len() {
        for bit in 0..links[event].0.len() * 8 {
            links[event].0[bit / 8] ^= 1 << (bit % 8);
            let fault = chain::verify_links(manifest.as_bytes(), &links).unwrap_err();
            assert_eq!(fault.event(), Some(event as u64 + 1), "{fault}");
            let lines: Vec<_> = links.iter().map(|link| &link.0).collect();
            assert!(chain::verify(manifest.as_bytes(), &lines, &head).is_err());
            links[event].0[bit / 8] ^= 1 << (bit % 8);
        }
    }
    let mut bytes = manifest.into_bytes();
    for bit in 0..bytes.len() * 8 {
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(chain::verify_links(&bytes, &links).is_err());
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

#[test]
fn forgeries_are_told_apart() {
    let manifest = manifest(&mut Store::open_in_memory().unwrap(), "a", "palier")
        .line()
        .unwrap();
    let honest: Vec<String> = (1..=6).map(|n| choose(n).line().unwrap()).collect();
    let head = |lines: &[String]| {
        lines
            .iter()
            .fold(chain::start(manifest.as_bytes()), |head, line| {
                chain::next(&head, line.as_bytes())
            })
    };
    let whole = head(&honest);
    let verdict = |lines: &[String], head: &str| {
        chain::verify(manifest.as_bytes(), lines, head).map(|events| events.len())
    };
    assert_eq!(verdict(&honest, &whole), Ok(6));
    let forged = |change: &dyn Fn(&mut Vec<String>)| {
        let mut lines = honest.clone();
        change(&mut lines);
        // The forger also gives a head that fits: the lines alone must show it where they can.
        verdict(&lines, &head(&lines)).expect_err("forged")
    };
    assert_eq!(
        forged(&|lines| drop(lines.remove(2))),
        ChainFault::Number { n: 3, found: 4 }
    );
    assert_eq!(
        forged(&|lines| lines.swap(1, 2)),
        ChainFault::Number { n: 2, found: 3 }
    );
    assert_eq!(
        forged(&|lines| lines.insert(3, lines[2].clone())),
        ChainFault::Number { n: 4, found: 3 }
    );
    assert_eq!(
        forged(&|lines| lines[3] = lines[3].replace("4000", "2999")),
        ChainFault::Time { n: 4 }
    );
    assert_eq!(
        forged(&|lines| lines[3] = event(4, Deed::Close).line().unwrap()),
        ChainFault::AfterClose { n: 5 }
    );
    assert_eq!(
        forged(&|lines| lines[3].push(' ')),
        ChainFault::Line {
            n: 4,
            fault: LineFault::Space
        }
    );
    // These only an outside head shows.
    assert_eq!(
        verdict(&honest[..5], &whole),
        Err(ChainFault::LastHead { count: 5 })
    );
    let edited: Vec<String> = honest
        .iter()
        .map(|line| line.replace("choix-3", "choix-9"))
        .collect();
    assert_eq!(
        verdict(&edited, &whole),
        Err(ChainFault::LastHead { count: 6 })
    );
    let other = manifest.replace("ffffffffffffffff", "fffffffffffffffe");
    assert_eq!(
        chain::verify(other.as_bytes(), &honest, &whole),
        Err(ChainFault::LastHead { count: 6 })
    );
    assert!(matches!(
        chain::verify(b"{}", &honest, &whole),
        Err(ChainFault::Manifest(_))
    ));
}

// ---- store ----

#[test]
fn an_attempt_is_kept_whole() {
    let (_folder, path, mut store) = on_disk();
    let manifest = store.manifest("a").unwrap();
    let events = one_of_each();
    let mut head = chain::start(manifest.line().unwrap().as_bytes());
    for event in &events {
        head = chain::next(&head, event.line().unwrap().as_bytes());
        assert_eq!(store.append("a", event).unwrap(), head);
    }
    store.rest().unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.events("a").unwrap(), events);
    assert_eq!(store.manifest("a").unwrap(), manifest);
    let verdict = store.verify("a").unwrap();
    assert_eq!(
        (verdict.events, verdict.head, verdict.erased_words),
        (14, head.clone(), 0)
    );
    let played = answers(&store.events("a").unwrap());
    assert_eq!(played.len(), 11);
    assert_eq!(played[4], Answer::Words("« Bonjour »\n".into()));
    let list = store.attempts().unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(
        (list[0].events, &list[0].head, list[0].state),
        (14, &head, AttemptState::Closed)
    );
    assert_eq!(
        (
            list[0].person.as_str(),
            list[0].scenario.as_str(),
            list[0].opened.as_str()
        ),
        ("p", "palier", WALL)
    );
    assert_eq!(
        store
            .content(&manifest.digests.scenario)
            .unwrap()
            .unwrap()
            .bytes,
        b"palier"
    );
    assert_eq!(store.content(&"0".repeat(64)).unwrap(), None);
}

#[test]
fn only_the_next_event_is_taken() {
    let mut store = in_memory();
    store.append("a", &choose(1)).unwrap();
    let refused = |store: &mut Store, event: &Event| store.append("a", event).unwrap_err();
    assert_eq!(
        refused(&mut store, &choose(1)),
        RecordError::WrongNumber {
            expected: 2,
            found: 1
        }
    );
    assert_eq!(
        refused(&mut store, &choose(3)),
        RecordError::WrongNumber {
            expected: 2,
            found: 3
        }
    );
    let early = Event::new(2, wall(), Deed::Resume, SALT);
    assert_eq!(
        refused(&mut store, &early),
        RecordError::TimeBackwards {
            last: 1000,
            found: 0
        }
    );
    let mut unsalted = answer(2, Some("b"), Answer::Words("x".into()));
    unsalted.own.as_mut().unwrap().salt = None;
    assert_eq!(refused(&mut store, &unsalted), RecordError::NotSealed);
    let mut other = answer(2, Some("b"), Answer::Words("x".into()));
    other.deed = Deed::Answer {
        beat: Some("b".into()),
        answer: Answer::Words("y".into()),
    };
    assert_eq!(refused(&mut store, &other), RecordError::NotSealed);
    assert_eq!(
        refused(&mut store, &answer(2, None, Answer::Timeout)).slug(),
        "line-key-missing"
    );
    assert_eq!(
        store.append("b", &choose(1)),
        Err(RecordError::NoAttempt("b".into()))
    );
    store.append("a", &event(2, Deed::Close)).unwrap();
    assert_eq!(
        refused(&mut store, &choose(3)),
        RecordError::Closed("a".into())
    );
    assert_eq!(store.events("a").unwrap().len(), 2);

    let mut again = manifest(&mut store, "a", "palier");
    assert_eq!(
        store.open_attempt(&again, "p"),
        Err(RecordError::AttemptTwice("a".into()))
    );
    again.attempt = "b".into();
    assert_eq!(
        store.open_attempt(&again, "q"),
        Err(RecordError::NoPerson("q".into()))
    );
    again.digests.cuts = "0".repeat(64);
    assert_eq!(
        store.open_attempt(&again, "p"),
        Err(RecordError::ContentMissing {
            digest: "0".repeat(64)
        })
    );
    assert_eq!(
        store.create_person("p", None, WALL),
        Err(RecordError::PersonTwice("p".into()))
    );
    assert_eq!(
        store.create_person("q", None, "hier").unwrap_err().slug(),
        "line-bad-wall"
    );
}

#[test]
fn attempts_are_listed_by_person_oldest_first_and_say_whether_they_go_on() {
    let mut store = in_memory();
    store.create_person("q", None, WALL).unwrap();
    for (attempt, scenario, person) in [
        ("b", "palier", "p"),
        ("c", "palier", "p"),
        ("d", "cave", "p"),
        ("e", "cave", "q"),
        ("f", "hall", "p"),
    ] {
        let manifest = manifest(&mut store, attempt, scenario);
        store.open_attempt(&manifest, person).unwrap();
        store.append(attempt, &choose(1)).unwrap();
    }
    store.append("c", &event(2, Deed::Close)).unwrap();
    store.append("f", &event(2, Deed::Close)).unwrap();
    let open = |person: &str| {
        let rows = store.attempts_of(person).unwrap().into_iter();
        rows.filter(|row| row.state == AttemptState::Open)
            .map(|row| row.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(open("p"), ["a", "b", "d"]);
    assert_eq!(open("q"), ["e"]);
    assert_eq!(store.attempts().unwrap().len(), 6);
    assert_eq!(store.attempts_of("p").unwrap().len(), 5);
}

#[test]
fn settings_are_those_of_the_notes() {
    let (_folder, _path, store) = on_disk();
    let expected = [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("fullfsync", "1"),
        ("checkpoint_fullfsync", "1"),
        ("wal_autocheckpoint", "0"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("mmap_size", "0"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("busy_timeout", "2000"),
    ];
    for (name, value) in expected {
        assert_eq!(
            store.setting(name).unwrap().as_deref(),
            Some(value),
            "{name}"
        );
    }
    assert_eq!(
        store.setting("application_id").unwrap(),
        Some(APPLICATION_ID.to_string())
    );
    assert_eq!(
        store.setting("user_version").unwrap(),
        Some(STORE_FORMAT.to_string())
    );
}

#[test]
fn the_log_is_emptied_at_rest() {
    let (_folder, path, mut store) = on_disk();
    store.append("a", &choose(1)).unwrap();
    let log = path.with_extension("db-wal");
    assert!(fs::metadata(&log).unwrap().len() > 0);
    store.rest().unwrap();
    assert_eq!(fs::metadata(&log).unwrap().len(), 0);
}

#[test]
fn the_file_itself_refuses_changes() {
    let (_folder, path, mut store) = on_disk();
    for n in 1..=5 {
        store.append("a", &mixed(n)).unwrap();
    }
    let raw = Connection::open(&path).unwrap();
    for sql in [
        "UPDATE events SET line = ''",
        "UPDATE events SET n = 9 WHERE n = 1",
        "DELETE FROM events",
        "INSERT OR REPLACE INTO events SELECT attempt, n, 'x', head FROM events WHERE n = 1",
        "INSERT INTO events VALUES ('a', 7, 'x', 'y')",
        "INSERT INTO events VALUES ('a', 0, 'x', 'y')",
        "UPDATE attempts SET manifest = ''",
        "UPDATE attempts SET person = 'q'",
        "DELETE FROM attempts",
        "INSERT OR REPLACE INTO attempts SELECT seq, id, person, scenario, opened, 'x', start FROM attempts",
        "UPDATE contents SET bytes = x''",
        "DELETE FROM contents",
        "INSERT OR REPLACE INTO contents SELECT digest, kind, x'00' FROM contents",
        "UPDATE own_words SET text = ''",
        "INSERT OR REPLACE INTO own_words SELECT attempt, n, salt, 'x' FROM own_words",
        "INSERT INTO own_words VALUES ('a', 1, 'not a blob', 'x')",
    ] {
        let error = raw.execute(sql, []).expect_err(sql);
        assert_eq!(RecordError::from(error), RecordError::Refused, "{sql}");
    }
    drop(raw);
    assert_eq!(store.verify("a").unwrap().events, 5);
    let kept = store.put_content(ContentKind::Texts, b"palier").unwrap();
    assert_eq!(kept, store.manifest("a").unwrap().digests.scenario);
    assert_eq!(
        store.content(&kept).unwrap().unwrap().kind,
        ContentKind::Scenario
    );
}

#[test]
fn damage_behind_our_back_is_named() {
    let damage = |sql: &str| {
        let (_folder, path, mut store) = on_disk();
        for n in 1..=10 {
            store.append("a", &mixed(n)).unwrap();
        }
        let raw = Connection::open(&path).unwrap();
        raw.pragma_update(None, "foreign_keys", false).unwrap();
        let triggers: Vec<String> = raw
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        for trigger in triggers {
            raw.execute_batch(&format!("DROP TRIGGER {trigger}"))
                .unwrap();
        }
        assert!(raw.execute(sql, []).unwrap() > 0, "{sql}");
        match store.verify("a").expect_err(sql) {
            RecordError::Broken { attempt, fault } => {
                assert_eq!(attempt, "a");
                if !matches!(fault, ChainFault::Content { .. }) {
                    assert!(
                        matches!(store.events("a"), Err(RecordError::Broken { .. })),
                        "{sql}"
                    );
                }
                fault
            }
            other => panic!("{sql}: {other}"),
        }
    };
    assert_eq!(
        damage("UPDATE events SET line = replace(line, 'choix-3', 'choix-4') WHERE n = 3"),
        ChainFault::Head { n: 3 }
    );
    assert_eq!(
        damage("UPDATE events SET head = replace(head, 'a', 'b') WHERE n = 4"),
        ChainFault::Head { n: 4 }
    );
    assert_eq!(
        damage("DELETE FROM events WHERE n = 6"),
        ChainFault::Number { n: 6, found: 7 }
    );
    assert_eq!(
        damage("UPDATE events SET line = CAST(x'ff' AS TEXT) WHERE n = 2"),
        ChainFault::Line {
            n: 2,
            fault: LineFault::NotUtf8
        }
    );
    assert_eq!(
        damage("UPDATE own_words SET text = text || '!' WHERE n = 5"),
        ChainFault::Words { n: 5 }
    );
    assert_eq!(
        damage("UPDATE own_words SET salt = x'00' WHERE n = 10"),
        ChainFault::Words { n: 10 }
    );
    assert_eq!(
        damage("UPDATE own_words SET n = 4 WHERE n = 5"),
        ChainFault::Words { n: 4 }
    );
    assert_eq!(
        damage("UPDATE own_words SET n = 99 WHERE n = 10"),
        ChainFault::Words { n: 99 }
    );
    assert_eq!(
        damage("UPDATE attempts SET manifest = replace(manifest, '0.1.0', '0.1.1')"),
        ChainFault::Start
    );
    assert_eq!(
        damage("UPDATE attempts SET scenario = 'cave'"),
        ChainFault::Beside
    );
    assert!(matches!(
        damage("UPDATE attempts SET manifest = '{}'"),
        ChainFault::Manifest(_)
    ));
    assert!(matches!(
        damage("UPDATE contents SET bytes = x'00' WHERE kind = 'key'"),
        ChainFault::Content { .. }
    ));
    assert!(matches!(
        damage("DELETE FROM contents WHERE kind = 'texts'"),
        ChainFault::Content { .. }
    ));
}

// ---- the file ----

#[test]
fn other_files_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |name: &str, make: &dyn Fn(&Path)| {
        let path = folder.path().join(name);
        make(&path);
        let before = fs::read(&path).ok();
        let error = Store::open(&path).expect_err(name);
        assert_eq!(fs::read(&path).ok(), before, "{name}");
        let read_only = Store::open_read_only(&path).expect_err(name);
        assert_eq!(read_only.slug(), error.slug(), "{name}");
        error
    };
    let sql = |sql: &'static str| {
        move |path: &Path| Connection::open(path).unwrap().execute_batch(sql).unwrap()
    };
    assert_eq!(
        refused("text", &|path| fs::write(
            path,
            "Bonjour, ceci n'est pas une base.".repeat(99)
        )
        .unwrap()),
        RecordError::NotADatabase
    );
    assert!(matches!(
        refused("folder", &|path| fs::create_dir(path).unwrap()),
        RecordError::IsFolder(_)
    ));
    assert_eq!(
        refused("tables", &sql("CREATE TABLE t (a)")),
        RecordError::NoFormat
    );
    assert_eq!(
        refused(
            "version",
            &sql("PRAGMA user_version = 2; CREATE TABLE t (a)")
        ),
        RecordError::NoFormat
    );
    assert_eq!(
        refused(
            "other",
            &sql("PRAGMA application_id = 42; CREATE TABLE t (a)")
        ),
        RecordError::OtherApplication { found: 42 }
    );
    let ours = |version: i64| {
        move |path: &Path| {
            drop(Store::open(path).unwrap());
            let raw = Connection::open(path).unwrap();
            raw.pragma_update(None, "user_version", version).unwrap();
        }
    };
    assert_eq!(
        refused("newer", &ours(99)),
        RecordError::NewerFormat {
            found: 99,
            known: STORE_FORMAT
        }
    );
    assert_eq!(refused("none", &ours(0)), RecordError::NoFormat);
    assert_eq!(refused("negative", &ours(-1)), RecordError::Corrupt);
    let path = folder.path().join("text/record.db");
    assert_eq!(
        Store::open(&path).unwrap_err(),
        RecordError::CannotOpen(path)
    );
    let path = folder.path().join("nowhere/record.db");
    assert_eq!(
        Store::open(&path).unwrap_err(),
        RecordError::CannotOpen(path)
    );
    // An empty file is a new one.
    fs::write(folder.path().join("empty"), "").unwrap();
    drop(Store::open(&folder.path().join("empty")).unwrap());
}

#[test]
fn a_file_of_format_1_is_brought_up_with_everything_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let manifest = manifest(&mut Store::open_in_memory().unwrap(), "a", "palier");
    let line = manifest.line().unwrap();
    let raw = Connection::open(&path).unwrap();
    // Frozen: the shape that format 1 had, written by hand.
    raw.execute_batch(&format!(
        "PRAGMA journal_mode = WAL; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;
         CREATE TABLE contents (digest TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
         CREATE TABLE people (id TEXT NOT NULL PRIMARY KEY, name TEXT, created TEXT NOT NULL) STRICT;
         CREATE TABLE attempts (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
             person TEXT NOT NULL REFERENCES people (id), scenario TEXT NOT NULL, opened TEXT NOT NULL,
             manifest TEXT NOT NULL) STRICT;
         CREATE TABLE events (attempt TEXT NOT NULL REFERENCES attempts (id), n INTEGER NOT NULL, line TEXT NOT NULL,
             head TEXT NOT NULL, PRIMARY KEY (attempt, n)) STRICT, WITHOUT ROWID;
         CREATE TRIGGER attempts_fixed BEFORE UPDATE ON attempts BEGIN SELECT RAISE (ABORT, 'append only'); END;
         CREATE TRIGGER events_kept BEFORE DELETE ON events BEGIN SELECT RAISE (ABORT, 'append only'); END;
         INSERT INTO people VALUES ('p', 'Samira', '{WALL}');"
    ))
    .unwrap();
    for (digest, kind, bytes) in [
        (&manifest.digests.scenario, "scenario", "palier"),
        (&manifest.digests.texts["fr"], "texts", "bonjour = Bonjour"),
        (&manifest.digests.catalogue, "catalogue", "catalogue"),
        (&manifest.digests.framework, "framework", "framework"),
        (manifest.digests.key.as_ref().unwrap(), "key", "key"),
        (&manifest.digests.cuts, "cuts", "cuts"),
    ] {
        raw.execute(
            "INSERT INTO contents VALUES (?1, ?2, ?3)",
            (digest, kind, bytes.as_bytes()),
        )
        .unwrap();
    }
    raw.execute(
        "INSERT INTO attempts VALUES (1, 'a', 'p', 'palier', ?1, ?2)",
        (WALL, &line),
    )
    .unwrap();
    let mut head = chain::start(line.as_bytes());
    for n in 1..=4_u32 {
        let line = choose(n.into()).line().unwrap();
        head = chain::next(&head, line.as_bytes());
        raw.execute(
            "INSERT INTO events VALUES ('a', ?1, ?2, ?3)",
            (n, line, &head),
        )
        .unwrap();
    }
    drop(raw);
    assert_eq!(
        Store::open_read_only(&path).unwrap_err(),
        RecordError::OlderFormat {
            found: 1,
            known: STORE_FORMAT
        }
    );
    let mut store = Store::open(&path).unwrap();
    assert_eq!(
        store.setting("user_version").unwrap(),
        Some(STORE_FORMAT.to_string())
    );
    let verdict = store.verify("a").unwrap();
    assert_eq!((verdict.events, verdict.head), (4, head));
    assert_eq!(
        store.events("a").unwrap(),
        (1..=4).map(choose).collect::<Vec<_>>()
    );
    assert_eq!(store.manifest("a").unwrap(), manifest);
    let person = store.person("p").unwrap();
    assert_eq!(
        (person.name.as_deref(), person.erased),
        (Some("Samira"), false)
    );
    store.append("a", &mixed(5)).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.events("a").unwrap()[4], mixed(5));
    let raw = Connection::open(&path).unwrap();
    assert!(
        raw.execute("UPDATE attempts SET manifest = ''", [])
            .is_err()
    );
}

#[test]
fn a_read_only_store_shows_and_refuses() {
    let (_folder, path, mut store) = on_disk();
    store.append("a", &choose(1)).unwrap();
    let mut look = Store::open_read_only(&path).unwrap();
    assert_eq!(look.verify("a").unwrap().events, 1);
    assert_eq!(look.append("a", &choose(2)), Err(RecordError::ReadOnly));
    assert_eq!(
        look.put_content(ContentKind::Key, b"new"),
        Err(RecordError::ReadOnly)
    );
    assert_eq!(look.erase_person("p"), Err(RecordError::ReadOnly));
    store.append("a", &choose(2)).unwrap();
    assert_eq!(look.events("a").unwrap().len(), 2);
}

#[test]
#[cfg(unix)]
fn a_new_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path, mut store) = on_disk();
    store.append("a", &choose(1)).unwrap();
    for file in [path.clone(), path.with_extension("db-wal")] {
        assert_eq!(
            fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o600,
            "{}",
            file.display()
        );
    }
}

#[test]
fn a_full_disk_loses_nothing_and_goes_on_once_freed() {
    let (_folder, path, mut store) = on_disk();
    store.limit_pages(1).unwrap();
    let mut pages: u32 = store
        .setting("page_count")
        .unwrap()
        .unwrap()
        .parse()
        .unwrap();
    let mut refusals = 0;
    // Own words of a page each, so that the second table is the one that fails now and then.
    let long = |n: u64| match n % 2 {
        0 => answer(
            n,
            Some("palier"),
            Answer::Words("mot ".repeat(n as usize * 37)),
        ),
        _ => answer(
            n,
            Some("palier"),
            Answer::Choose("x".repeat(n as usize * 31)),
        ),
    };
    for n in 1..=60 {
        while let Err(error) = store.append("a", &long(n)) {
            assert_eq!(error, RecordError::Full);
            assert!(error.may_retry());
            refusals += 1;
            assert_eq!(
                store.events("a").unwrap(),
                (1..n).map(long).collect::<Vec<_>>()
            );
            let raw = Connection::open(&path).unwrap();
            let words: i64 = raw
                .query_row("SELECT count(*) FROM own_words", [], |row| row.get(0))
                .unwrap();
            assert_eq!(words.unsigned_abs(), (n - 1) / 2);
            pages += 1;
            store.limit_pages(pages).unwrap();
        }
    }
    assert!(refusals > 20, "{refusals}");
    assert_eq!(store.verify("a").unwrap().events, 60);
    drop(store);
    assert_eq!(Store::open(&path).unwrap().events("a").unwrap().len(), 60);
}

#[test]
fn a_log_cut_anywhere_is_a_shorter_attempt() {
    // Never at rest: the log goes back to the making of the file.
    let (_folder, path, mut store) = on_disk();
    let all: Vec<Event> = (1..=40).map(mixed).collect();
    for event in &all {
        store.append("a", event).unwrap();
    }
    let (file, log) = (
        fs::read(&path).unwrap(),
        fs::read(path.with_extension("db-wal")).unwrap(),
    );
    let other = tempfile::tempdir().unwrap();
    let copy = other.path().join("record.db");
    let frame = 4096 + 24;
    let mut cuts: Vec<usize> = (0..log.len()).step_by(log.len() / 150).collect();
    cuts.extend((0..log.len() / frame).flat_map(|i| [32 + i * frame, 31 + (i + 1) * frame]));
    cuts.push(log.len());
    cuts.sort_unstable();
    let mut last = 0;
    for cut in cuts {
        fs::write(&copy, &file).unwrap();
        fs::write(copy.with_extension("db-wal"), &log[..cut.min(log.len())]).unwrap();
        let mut store = Store::open(&copy).unwrap();
        match store.events("a") {
            Ok(events) => {
                assert_eq!(events, all[..events.len()], "cut at {cut}");
                assert!(events.len() >= last);
                last = events.len();
                store.append("a", &mixed(last as u64 + 1)).unwrap();
            }
            Err(RecordError::NoAttempt(_)) if last == 0 => {
                if store.people().unwrap().is_empty() {
                    store = ready(store);
                }
                assert_eq!(store.person("p").unwrap().created, WALL);
            }
            Err(error) => panic!("cut at {cut}: {error}"),
        }
        drop(store);
        let _ = fs::remove_file(copy.with_extension("db-shm"));
    }
    assert_eq!(last, 40);
}

#[test]
fn flipped_bits_never_pass_for_an_attempt() {
    let (_folder, path, mut store) = on_disk();
    for n in 1..=20 {
        store.append("a", &mixed(n)).unwrap();
    }
    store.rest().unwrap();
    for n in 21..=40 {
        store.append("a", &mixed(n)).unwrap();
    }
    let head = store.verify("a").unwrap().head;
    let log_of = |path: &Path| fs::read(path.with_extension("db-wal")).unwrap();
    let with_log = (fs::read(&path).unwrap(), log_of(&path));
    store.rest().unwrap();
    let rested = (fs::read(&path).unwrap(), Vec::new());
    let all: Vec<Event> = (1..=40).map(mixed).collect();
    let other = tempfile::tempdir().unwrap();
    let copy = other.path().join("record.db");
    let (mut whole, mut shorter, mut caught) = (0, 0, 0);
    for turn in 0..600_usize {
        let in_log = turn.is_multiple_of(3);
        let (mut file, mut log) = if in_log {
            with_log.clone()
        } else {
            rested.clone()
        };
        let hit = if in_log { &mut log } else { &mut file };
        let bit = (turn * 7_368_787 + 13 * turn * turn) % (hit.len() * 8);
        hit[bit / 8] ^= 1 << (bit % 8);
        fs::write(&copy, &file).unwrap();
        fs::write(copy.with_extension("db-wal"), &log).unwrap();
        let opened = Store::open(&copy);
        match opened.and_then(|store| Ok((store.events("a")?, store.verify("a")?))) {
            Ok((events, verdict)) => {
                assert_eq!(lines(&events), lines(&all[..events.len()]));
                // A lost row of own words looks like an erased one; those there are the right ones.
                for (event, honest) in events.iter().zip(&all) {
                    assert!(event == honest || event.own_text() == Some(""));
                }
                assert_eq!(verdict.head == head, events.len() == 40);
                whole += u32::from(events.len() == 40);
                shorter += u32::from(events.len() < 40);
            }
            Err(_) => caught += 1,
        }
        for end in ["db-wal", "db-shm"] {
            let _ = fs::remove_file(copy.with_extension(end));
        }
    }
    println!("whole {whole}, shorter {shorter}, caught {caught}");
    assert!(caught > 20 && shorter > 20);
}

// ---- people ----

/// Whether any file in the folder holds these bytes.
fn found(folder: &Path, text: &str) -> bool {
    let holds = |path: PathBuf| {
        fs::read(path)
            .unwrap()
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    fs::read_dir(folder)
        .unwrap()
        .any(|entry| holds(entry.unwrap().path()))
}

#[test]
fn erasing_leaves_no_byte_and_every_chain() {
    let (folder, path, mut store) = on_disk();
    store
        .create_person("q", Some("Quentin Autrement"), WALL)
        .unwrap();
    store
        .rename_person("p", Some("Zéphyrine Premier-Nom"))
        .unwrap();
    let other = manifest(&mut store, "b", "cave");
    store.open_attempt(&other, "q").unwrap();
    store
        .append(
            "b",
            &answer(
                1,
                Some("palier"),
                Answer::Words("les mots de Quentin".into()),
            ),
        )
        .unwrap();
    for n in 1..=30 {
        store.append("a", &mixed(n)).unwrap();
        if n == 12 {
            store.rest().unwrap();
            store
                .rename_person("p", Some("Zéphyrine Second-Nom"))
                .unwrap();
        }
    }
    store
        .append(
            "a",
            &answer(
                31,
                None,
                Answer::Redo("palier".into(), "Honte sur moi".into()),
            ),
        )
        .unwrap();
    let traces = [
        "Samira",
        "Premier-Nom",
        "Second-Nom",
        "Quatrevingts",
        "Honte sur moi",
    ];
    for trace in &traces[2..] {
        assert!(found(folder.path(), trace), "{trace}");
    }
    let before = store.verify("a").unwrap();
    assert_eq!(before.erased_words, 0);
    let lines_before = store.lines("a").unwrap();

    store.erase_person("p").unwrap();
    let salt = String::from_utf8(SALT.to_vec()).unwrap();
    for trace in traces {
        assert!(!found(folder.path(), trace), "{trace}");
    }
    // One salt is left: that of the other person's words.
    assert!(found(folder.path(), &salt) && found(folder.path(), "les mots de Quentin"));
    let after = store.verify("a").unwrap();
    assert_eq!(
        (after.events, &after.head, after.erased_words),
        (31, &before.head, 7)
    );
    assert_eq!(store.lines("a").unwrap(), lines_before);
    assert_eq!(
        answers(&store.events("a").unwrap())[4],
        Answer::Words(String::new())
    );
    assert_eq!(store.verify("b").unwrap().erased_words, 0);
    let erased = RecordError::PersonErased("p".into());
    assert_eq!(store.append("a", &choose(32)), Err(erased.clone()));
    assert_eq!(
        store.rename_person("p", Some("Revenante")),
        Err(erased.clone())
    );
    let again = manifest(&mut store, "c", "palier");
    assert_eq!(store.open_attempt(&again, "p"), Err(erased));
    store.erase_person("p").unwrap();
    assert_eq!(
        store.erase_person("x"),
        Err(RecordError::NoPerson("x".into()))
    );
    let people = store.people().unwrap();
    assert_eq!(
        people
            .iter()
            .map(|p| (p.id.as_str(), p.name.as_deref(), p.erased))
            .collect::<Vec<_>>(),
        [("p", None, true), ("q", Some("Quentin Autrement"), false)]
    );
    drop(store);
    for trace in traces {
        assert!(!found(folder.path(), trace), "{trace}");
    }
    assert_eq!(
        Store::open(&path).unwrap().verify("a").unwrap().head,
        before.head
    );
}

/// Another program, or an older one, may have deleted without overwriting.
#[test]
fn erasing_rewrites_what_others_left_behind() {
    let (folder, path, mut store) = on_disk();
    let raw = Connection::open(&path).unwrap();
    raw.execute_batch(
        "PRAGMA secure_delete = OFF;
         WITH RECURSIVE many (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM many WHERE i < 500)
         INSERT INTO people (id, name, created) SELECT i, 'Trace-Ancienne ' || i, '' FROM many;
         DELETE FROM people WHERE name LIKE 'Trace%';",
    )
    .unwrap();
    drop(raw);
    store.rest().unwrap();
    assert!(found(folder.path(), "Trace-Ancienne"));
    store.erase_person("p").unwrap();
    assert!(!found(folder.path(), "Trace-Ancienne"));
}

#[test]
fn erasing_says_when_bytes_may_remain() {
    let (folder, path, mut store) = on_disk();
    store.append("a", &mixed(5 - 4)).unwrap();
    let raw = Connection::open(&path).unwrap();
    raw.execute_batch("BEGIN; SELECT * FROM people;").unwrap();
    assert_eq!(store.erase_person("p"), Err(RecordError::Locked));
    assert!(store.person("p").unwrap().erased);
    raw.execute_batch("COMMIT").unwrap();
    store.erase_person("p").unwrap();
    assert!(!found(folder.path(), "Samira"));
}

#[test]
fn the_export_has_everything_in_a_stable_shape() {
    let mut store = in_memory();
    for event in &one_of_each()[..5] {
        store.append("a", event).unwrap();
    }
    let export = store.export_person("p").unwrap();
    assert_eq!(export["format"], 1);
    assert_eq!(
        export["person"],
        serde_json::json!({ "id": "p", "name": "Samira", "created": WALL, "erased": false })
    );
    let attempt = &export["attempts"][0];
    assert_eq!(attempt["id"], "a");
    assert_eq!(attempt["head"], store.verify("a").unwrap().head);
    assert_eq!(attempt["manifest"]["seed"], "ffffffffffffffff");
    assert_eq!(attempt["events"][0]["line"]["choice"], "ecouter");
    assert_eq!(attempt["events"][0].as_object().unwrap().len(), 1);
    assert_eq!(attempt["events"][4]["own_words"]["text"], "« Bonjour »\n");
    assert_eq!(attempt["events"][4]["own_words"]["salt"], "07".repeat(32));
    assert_eq!(
        store.export_person("x").unwrap_err(),
        RecordError::NoPerson("x".into())
    );
    store.create_person("q", None, WALL).unwrap();
    assert!(
        store.export_person("q").unwrap()["person"]
            .get("name")
            .is_none()
    );
}

#[test]
fn a_damaged_attempt_is_exported_as_it_stands_beside_the_others() {
    let (_folder, path, mut store) = on_disk();
    let second = manifest(&mut store, "b", "palier");
    store.open_attempt(&second, "p").unwrap();
    for event in &one_of_each()[..5] {
        store.append("a", event).unwrap();
        store.append("b", event).unwrap();
    }
    drop(store);
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute_batch(
        "DROP TRIGGER events_fixed;
         UPDATE events SET line = 'nothing' WHERE attempt = 'a' AND n = 2;",
    )
    .unwrap();
    drop(file);
    let store = Store::open(&path).unwrap();
    let export = store.export_person("p").unwrap();
    let (damaged, sound) = (&export["attempts"][0], &export["attempts"][1]);
    assert_eq!(damaged["damaged"], true);
    assert!(damaged["manifest"].as_str().unwrap().starts_with('{'));
    assert_eq!(damaged["lines"].as_array().unwrap().len(), 5);
    assert_eq!(damaged["lines"][1]["line"], "nothing");
    assert_eq!(damaged["own_words"][0]["event"], 5);
    assert_eq!(damaged["own_words"][0]["text"], "« Bonjour »\n");
    assert!(sound.get("damaged").is_none());
    assert_eq!(sound["events"].as_array().unwrap().len(), 5);
}

#[test]
fn a_head_has_a_code_to_write_down() {
    use entremise::record::head_code;
    // SHA-256 of nothing, by another hand.
    let head = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(head_code(head), "WERC-8GMR-ZGE1-96QV");
    assert_eq!(head_code(&"0".repeat(64)), "0000-0000-0000-0000");
    assert_eq!(head_code(&"f".repeat(64)), "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    assert_ne!(head_code(head), head_code(&head.replacen('4', "5", 1)));
}

// ---- other processes ----

/// This program again, running one of the `child_*` tests below on `path`.
fn child(name: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    as_child(&mut command, name, path);
    command
}

fn as_child(command: &mut Command, name: &str, path: &Path) {
    command
        .args([name, "--exact", "--nocapture", "--test-threads=1"])
        .env("ENTREMISE_CHILD", path);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit());
}

/// The file to work on, when this process is such a child.
fn child_path() -> Option<PathBuf> {
    std::env::var_os("ENTREMISE_CHILD").map(PathBuf::from)
}

/// Waits until the child says so.
fn wait_for(child: &mut Child, word: &str) -> BufReader<std::process::ChildStdout> {
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains(word) {
        line.clear();
        assert!(
            out.read_line(&mut line).unwrap() > 0,
            "the child never said {word}"
        );
    }
    out
}

#[test]
fn child_appends() {
    let Some(path) = child_path() else { return };
    let mut store = Store::open(&path).unwrap();
    if store.people().unwrap().is_empty() {
        store.create_person("p", None, WALL).unwrap();
    }
    if store.attempts().unwrap().is_empty() {
        let manifest = manifest(&mut store, "a", "palier");
        store.open_attempt(&manifest, "p").unwrap();
    }
    let mut n = store.verify("a").unwrap().events;
    loop {
        n += 1;
        store.append("a", &mixed(n)).unwrap();
        println!("\naccepted {n}");
        if n.is_multiple_of(7) {
            store.rest().unwrap();
        }
    }
}

/// Two kills in three fall while the child appends, the third anywhere from its first instant on.
#[test]
fn nothing_shown_is_lost_by_a_killed_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let (mut shown, mut working) = (0, 0);
    for turn in 0..36 {
        let mut running = child("child_appends", &path).spawn().unwrap();
        let out = BufReader::new(running.stdout.take().unwrap());
        let (tell, told) = std::sync::mpsc::channel();
        let listener = std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if let Some(n) = line.strip_prefix("accepted ") {
                    let _ = tell.send(n.parse::<u64>().unwrap());
                }
            }
        });
        if turn % 3 != 0 {
            shown = told.recv_timeout(Duration::from_mins(1)).unwrap();
        }
        std::thread::sleep(Duration::from_micros(rand::random_range(0..40_000)));
        running.kill().unwrap();
        running.wait().unwrap();
        listener.join().unwrap();
        working += u32::from(turn % 3 != 0);
        shown = told.iter().last().unwrap_or(shown);
        let store = Store::open(&path).unwrap();
        if shown > 0 {
            let events = store.events("a").unwrap();
            assert!(events.len() as u64 >= shown, "{} of {shown}", events.len());
            for (n, event) in (1..).zip(&events) {
                assert_eq!(*event, mixed(n));
            }
            store.verify("a").unwrap();
        }
    }
    println!("{shown} events shown, at least {working} of 36 killed while appending");
}

#[test]
fn several_processes_may_make_the_file_at_once() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.db");
        let children: Vec<Child> = (0..6)
            .map(|_| child("child_opens", &path).spawn().unwrap())
            .collect();
        for running in children {
            let out = running.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&out.stdout);
            assert!(
                said.contains("result opened, then Err(\"record-no-attempt\")"),
                "{said}"
            );
        }
    }
}

#[test]
fn child_opens_default() {
    if child_path().is_some() {
        println!(
            "\nresult {}",
            entremise::record::default_path().unwrap().display()
        );
        drop(Store::open_default().unwrap());
    }
}

#[test]
#[cfg(target_os = "linux")]
fn the_default_file_is_in_the_platform_s_data_folder() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("share");
    let mut command = child("child_opens_default", home.path());
    let out = command
        .env("XDG_DATA_HOME", &data)
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    let path = data.join("entremise").join("record.db");
    assert!(String::from_utf8_lossy(&out.stdout).contains(&format!("result {}", path.display())));
    assert_eq!(Store::open(&path).unwrap().people().unwrap(), []);
    assert_eq!(
        fs::metadata(data.join("entremise"))
            .unwrap()
            .permissions()
            .mode()
            & 0o777,
        0o700
    );
}

#[test]
fn child_locks() {
    let Some(path) = child_path() else { return };
    let raw = Connection::open(path).unwrap();
    raw.execute_batch("BEGIN IMMEDIATE").unwrap();
    println!("\nlocked");
    drop(std::io::stdin().read_line(&mut String::new()));
}

#[test]
fn another_process_holding_the_file_is_waited_for_two_seconds() {
    let (_folder, path, mut store) = on_disk();
    let mut running = child("child_locks", &path).spawn().unwrap();
    let _out = wait_for(&mut running, "locked");
    let from = Instant::now();
    assert_eq!(store.append("a", &choose(1)), Err(RecordError::Locked));
    assert!(
        (1500..10_000).contains(&from.elapsed().as_millis()),
        "{:?}",
        from.elapsed()
    );
    assert_eq!(store.events("a").unwrap(), []);
    drop(running.stdin.take());
    running.wait().unwrap();
    store.append("a", &choose(1)).unwrap();
}

#[test]
fn child_fails_to_write() {
    let Some(path) = child_path() else { return };
    let mut store = Store::open(&path).unwrap();
    let mut n = 0;
    let error = loop {
        n += 1;
        if let Err(error) = store.append("a", &mixed(n)) {
            break error;
        }
    };
    println!("\nerror {} after {n}", error.slug());
    assert!(
        matches!(error, RecordError::Io { .. } | RecordError::Full),
        "{error}"
    );
    assert_eq!(store.append("a", &mixed(n)), Err(error));
    assert_eq!(store.events("a").unwrap().len() as u64, n - 1);
    let me = std::process::id().to_string();
    let freed = Command::new("prlimit")
        .args(["--pid", &me, "--fsize=unlimited"])
        .status()
        .unwrap();
    assert!(freed.success());
    for n in n..n + 20 {
        store.append("a", &mixed(n)).unwrap();
    }
    assert_eq!(store.verify("a").unwrap().events, n + 19);
    println!("\nwent on");
}

/// The system itself refuses to write: files of this child may have 200 KiB and no more.
#[test]
#[cfg(target_os = "linux")]
fn a_failing_write_loses_nothing_and_can_be_tried_again() {
    let (_folder, path, store) = on_disk();
    drop(store);
    let mut command = Command::new("bash");
    command
        .args(["-c", "trap '' XFSZ; ulimit -S -f 200; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap());
    as_child(&mut command, "child_fails_to_write", &path);
    let out = command.spawn().unwrap().wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(out.status.success() && said.contains("went on"), "{said}");
    assert!(Store::open(&path).unwrap().verify("a").unwrap().events > 20);
}

#[test]
fn child_opens() {
    let Some(path) = child_path() else { return };
    match Store::open(&path) {
        Ok(mut store) => {
            let n = store.events("a").map_or(0, |events| events.len() as u64);
            println!(
                "\nresult opened, then {:?}",
                store
                    .append("a", &choose(n + 1))
                    .map_err(|error| error.slug())
            );
        }
        Err(error) => println!("\nresult {}", error.slug()),
    }
}

/// As somebody without rights, for root may write anywhere.
#[test]
#[cfg(target_os = "linux")]
fn a_folder_or_file_that_cannot_be_written_is_said_so() {
    use std::os::unix::fs::PermissionsExt;
    let result = |path: &Path| {
        let exe = std::env::current_exe().unwrap();
        let root = fs::write(path.parent().unwrap().join("probe"), "").is_ok();
        let mut command = if root {
            let mut command = Command::new("setpriv");
            command
                .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
                .arg(exe);
            command
        } else {
            Command::new(exe)
        };
        as_child(&mut command, "child_opens", path);
        let out = command.spawn().unwrap().wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&out.stdout).into_owned();
        said.lines()
            .find_map(|line| line.strip_prefix("result "))
            .unwrap_or_else(|| panic!("{said}"))
            .to_owned()
    };
    let mode = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let (folder, path, mut store) = on_disk();
    store.append("a", &choose(1)).unwrap();
    drop(store);
    mode(folder.path(), 0o555);
    assert_eq!(result(&folder.path().join("new.db")), "record-read-only");
    mode(&path, 0o444);
    assert_eq!(result(&path), "record-read-only");
    mode(&path, 0o666);
    assert_eq!(result(&path), "record-read-only");
    mode(folder.path(), 0o777);
    mode(&path, 0o444);
    assert_eq!(result(&path), "record-read-only");
    mode(&path, 0o666);
    assert!(result(&path).starts_with("opened, then Ok"));
    assert_eq!(Store::open(&path).unwrap().events("a").unwrap().len(), 2);
}
