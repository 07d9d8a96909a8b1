//! The reader against its oracle, against noise, and against a file with fourteen faults.
//!
//! The oracle is plain `ron`: as `ron::Value`, and into the same raw types (with implicit `Some`,
//! and newtypes passed through, which is how `Spanned` and `Keep` reach it).

#[path = "common/properties.rs"]
mod properties;

use entremise::source::tree::{self, Kind, Node};
use entremise::source::{
    Code, Diagnostic, Diagnostics, FileId, Keep, List, Place, Sources, Span, Spanned, Speak, Table,
    Value, ftl, read, render,
};
use properties::cases;
use proptest::prelude::*;
use ron::extensions::Extensions;
use serde::Deserialize;
use std::time::Instant;

// ---- A small scenario, as raw types are written --------------------------------------------

type Id = Spanned<String>;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    format: Spanned<u32>,
    level: Keep<Spanned<u8>>,
    parties: Table<Party>,
    #[serde(default)]
    facts: List<Id>,
    start: Id,
    #[serde(default)]
    beats: Table<Beat>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Party {
    tension: Keep<Spanned<u8>>,
    trust: Spanned<u8>,
    temperament: Keep<Temperament>,
    portrait: Option<Id>,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Temperament {
    Steady,
    Proud,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Beat {
    #[serde(default)]
    lines: List<Line>,
    #[serde(default)]
    choices: Table<Choice>,
    task: Option<Task>,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Line {
    Says(Id),
    SaysAs(Id, Id),
    If(When, List<Line>),
}

#[derive(Debug, PartialEq, Deserialize)]
enum When {
    Fact(Id),
    Not(Box<When>),
    All(List<When>),
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    #[serde(default)]
    acts: List<Act>,
    rating: Keep<Spanned<i8>>,
    #[serde(default)]
    rated: List<(When, Spanned<i8>)>,
    #[serde(default)]
    once: bool,
    next: Next,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Act {
    Do(Id),
}

#[derive(Debug, PartialEq, Deserialize)]
enum Next {
    #[serde(rename = "Go")]
    Place(Id),
    Stay,
    Route(List<(When, Next)>, Box<Next>),
}

#[derive(Debug, PartialEq, Deserialize)]
enum Task {
    Read {
        document: Id,
        asks: Table<Spanned<u8>>,
    },
}

const SOUND: &str = r##"#![enable(implicit_some)]
// A comment, /* and in it */ another.
Scenario(
    format: 0x1,
    level: 2,
    parties: {
        "samira": (tension: 4_0, trust: 30, temperament: Proud, portrait: "a-woman"),
        "léon": (trust: +1, tension: 0b11, temperament: Steady, portrait: None),
    },
    facts: ["noise", r#"a "raw" one"#, "tab\tquote\"nul\0é\u{e9}\xc3\xa9"],
    start: "yard", /* nested /* comment */ here */
    beats: {
        "yard": (
            lines: [Says("samira"), SaysAs("samira", "low"), If(Not(All([Fact("noise")])), [Says("léon")])],
            choices: {
                "a": (rating: -2, acts: [Do("listen")], next: Go("yard")),
                "b": (rating: 2, once: true, rated: [(Fact("noise"), 1), (Fact("keys"), -1)],
                      next: Route([(Fact("noise"), Stay), (Fact("keys"), Go("hall"))], Go("yard"))),
            },
        ),
        "hall": (task: Read(document: "bail", asks: {"a": 1})),
        "nothing": (),
    },
)
"##;

// ---- Help ----------------------------------------------------------------------------------

fn one(text: &str) -> (Sources, FileId) {
    let mut sources = Sources::new();
    let file = sources.add("scenario.ron", text.to_owned());
    (sources, file)
}

fn faults_of(text: &str) -> Vec<Diagnostic> {
    let (sources, file) = one(text);
    let sink = Diagnostics::new();
    tree::parse(&sources, file, &sink);
    sink.into_sorted()
}

fn typed(text: &str) -> (Option<Scenario>, Vec<Diagnostic>) {
    let (sources, file) = one(text);
    let sink = Diagnostics::new();
    let read = read::<Scenario>(&sources, file, "Scenario", &sink);
    (read, sink.into_sorted())
}

/// `line:column code`, as lists of faults are easiest to read.
fn told(text: &str, faults: &[Diagnostic]) -> Vec<String> {
    let (sources, _) = one(text);
    let told = |fault: &Diagnostic| {
        let (line, column) = sources.line_column(fault.place);
        format!("{line}:{column} {}", fault.code.id())
    };
    faults.iter().map(told).collect()
}

/// What `ron::Value` makes of the same text: it forgets names.
fn as_ron(text: &str, node: &Node<'_>) -> ron::Value {
    let all =
        |nodes: &[Node<'_>]| ron::Value::Seq(nodes.iter().map(|node| as_ron(text, node)).collect());
    match &node.kind {
        Kind::Bool(value) => ron::Value::Bool(*value),
        Kind::Int(value) => number(*value),
        Kind::Text(value) => ron::Value::String(value.to_string()),
        Kind::Map(entries) => ron::Value::Map(
            entries
                .iter()
                .map(|(key, value)| (as_ron(text, key), as_ron(text, value)))
                .collect(),
        ),
        Kind::Tuple(Some(name), _) if &text[name.span.range()] == "None" => {
            ron::Value::Option(None)
        }
        Kind::Tuple(Some(name), nodes) if &text[name.span.range()] == "Some" => {
            ron::Value::Option(Some(Box::new(as_ron(text, &nodes[0]))))
        }
        Kind::Tuple(Some(name), _) if name.span == node.span => ron::Value::Unit,
        Kind::Tuple(None, _) if &text[node.span.range()] == "()" => ron::Value::Unit,
        Kind::List(nodes) | Kind::Tuple(_, nodes) => all(nodes),
        Kind::Fields(_, fields) => ron::Value::Map(
            fields
                .iter()
                .map(|(name, value)| {
                    (
                        ron::Value::String(name.text.to_owned()),
                        as_ron(text, value),
                    )
                })
                .collect(),
        ),
        Kind::Broken => panic!("accepted, yet broken at {:?}", node.span),
    }
}

fn number(value: i64) -> ron::Value {
    ron::Value::Number(ron::Number::I64(value))
}

/// All integers as `i64`; `None` for what our dialect has not.
fn plain(value: ron::Value) -> Option<ron::Value> {
    use ron::Value::{Bool, Map, Number, Option as Maybe, Seq, String, Unit};
    Some(match value {
        Bool(_) | String(_) | Unit | Maybe(None) => value,
        Number(found) => number(integer(found)?),
        Maybe(Some(inner)) => Maybe(Some(Box::new(plain(*inner)?))),
        Seq(items) => Seq(items.into_iter().map(plain).collect::<Option<_>>()?),
        Map(map) => {
            let entries: Option<Vec<_>> = map
                .into_iter()
                .map(|(key, value)| Some((plain(key)?, plain(value)?)))
                .collect();
            Map(entries?.into_iter().collect())
        }
        _ => return None,
    })
}

fn integer(found: ron::Number) -> Option<i64> {
    Some(match found {
        ron::Number::I8(value) => value.into(),
        ron::Number::I16(value) => value.into(),
        ron::Number::I32(value) => value.into(),
        ron::Number::I64(value) => value,
        ron::Number::U8(value) => value.into(),
        ron::Number::U16(value) => value.into(),
        ron::Number::U32(value) => value.into(),
        ron::Number::U64(value) => i64::try_from(value).ok()?,
        _ => return None,
    })
}

/// Ours and `ron` read the same, or ours has a stated reason to refuse.
fn agree(text: &str) {
    let (sources, file) = one(text);
    let sink = Diagnostics::new();
    let tree = tree::parse(&sources, file, &sink);
    let faults = sink.into_sorted();
    for fault in &faults {
        let span = fault.place.span;
        assert!(
            text.get(span.range()).is_some(),
            "{span:?} is no span of {text:?}"
        );
    }
    let theirs = text.parse::<ron::Value>();
    // A name may begin with any letter; `ron` knows some (signs that combine) that may not.
    let exotic = text
        .chars()
        .any(|sign| sign > '\u{FF}' && sign.is_alphanumeric());
    if exotic && theirs.is_err() {
        return;
    }
    if faults.is_empty() {
        let theirs = theirs.unwrap_or_else(|error| panic!("only we accept {text:?}: {error}"));
        let ours = as_ron(text, &tree.expect("no fault, so a tree"));
        assert_eq!(plain(theirs), Some(ours), "of {text:?}");
    } else if let Some(value) = theirs.ok().and_then(plain) {
        let reasons = [
            Code::E0002,
            Code::E0006,
            Code::E0014,
            Code::E0022,
            Code::E0023,
            Code::E0307,
            Code::E0308,
        ];
        let excused = faults.iter().any(|fault| reasons.contains(&fault.code));
        let foreign = ["..", "b'", "#"].iter().any(|sign| text.contains(sign));
        assert!(
            excused || foreign,
            "only ron accepts {text:?} as {value:?}: {:?}",
            told(text, &faults)
        );
    }
}

fn oracle() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES)
}

// ---- 1. The same as ron --------------------------------------------------------------------

#[test]
fn a_sound_file_reads_as_ron_reads_it() {
    agree(SOUND);
    let (ours, faults) = typed(SOUND);
    assert_eq!(told(SOUND, &faults), Vec::<String>::new());
    let theirs: Scenario = oracle().from_str(SOUND).expect("ron reads it");
    assert_eq!(ours, Some(theirs));
}

#[test]
fn spans_are_exact() {
    let (scenario, _) = typed(SOUND);
    let scenario = scenario.expect("sound");
    let slice = |span: Span| &SOUND[span.range()];
    assert_eq!(slice(scenario.start.span()), "\"yard\"");
    assert_eq!(slice(scenario.format.span()), "0x1");
    let (name, leon) = &scenario.parties[1];
    assert_eq!(
        (slice(name.span()), slice(leon.trust.span())),
        ("\"léon\"", "+1")
    );
    assert_eq!(slice(scenario.facts[1].span()), "r#\"a \"raw\" one\"#");
}

#[test]
fn a_bare_text_is_the_variant_go() {
    let text = "Scenario(format: 1, level: 1, parties: {}, start: \"a\", beats: {\"a\": (choices: {\"b\": (rating: 1, next: \"c\")})})";
    let (bare, faults) = typed(text);
    assert!(faults.is_empty(), "{faults:?}");
    let spelled = text.replace("next: \"c\"", "next: Go(\"c\")");
    assert_eq!(
        bare,
        Some(oracle().from_str(&spelled).expect("ron reads it"))
    );
}

fn blank() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        8 => Just(String::new()),
        4 => Just(" ".to_owned()),
        2 => Just("\n\t".to_owned()),
        1 => Just(" // c, \"o /*\n".to_owned()),
        1 => Just("/* a /* ) */ \" */".to_owned()),
    ]
}

fn leaf() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        (-300_i64..300).prop_map(|value| format!("{value:+}")),
        any::<u32>().prop_map(|value| format!("0x{value:X}")),
        any::<u16>().prop_map(|value| format!("-0b{value:b}")),
        any::<u16>().prop_map(|value| format!("0o{value:o}_")),
        ".{0,12}".prop_map(|text| format!("{text:?}")),
        "[a-zé ,:()\"#\\\\]{0,8}"
            .prop_filter("would end early", |text| !text.contains("\"##"))
            .prop_map(|text| format!("r##\"{text}\"##")),
        Just(r#""\x41\xc3\xa9\u{1F600}\0\r\'""#.to_owned()),
        "[A-Z][a-z_0-9é]{0,5}",
        Just("None".to_owned()),
        Just("()".to_owned()),
        Just("r#raw-name.1".to_owned()),
    ]
}

fn joined(items: &[(String, String)], trailing: bool) -> String {
    let mut text = items
        .iter()
        .map(|(item, blank)| format!("{blank}{item}{blank}"))
        .collect::<Vec<_>>()
        .join(",");
    if trailing && !items.is_empty() {
        text.push(',');
    }
    text
}

fn value() -> impl Strategy<Value = String> {
    leaf().prop_recursive(5, 60, 6, |inner| {
        let items = prop::collection::vec((inner.clone(), blank()), 0..5);
        let named = prop::collection::btree_map("[a-z][a-z_]{0,4}", (inner.clone(), blank()), 1..5);
        let keyed = prop::collection::btree_map("[a-zé-]{0,6}", (inner.clone(), blank()), 0..5);
        let name = prop_oneof![Just(String::new()), "[A-Z][a-z]{0,4}"].boxed();
        prop_oneof![
            (items.clone(), any::<bool>())
                .prop_map(|(items, comma)| format!("[{}]", joined(&items, comma))),
            (name.clone(), items, any::<bool>())
                .prop_map(|(name, items, comma)| format!("{name}({})", joined(&items, comma))),
            (name, named).prop_map(|(name, fields)| {
                let fields = fields
                    .into_iter()
                    .map(|(key, (value, blank))| (format!("{key}{blank}:{value}"), blank));
                format!("{name}({})", joined(&fields.collect::<Vec<_>>(), true))
            }),
            keyed.prop_map(|entries| {
                let entries = entries
                    .into_iter()
                    .map(|(key, (value, blank))| (format!("{key:?}:{blank}{value}"), blank));
                format!("{{{}}}", joined(&entries.collect::<Vec<_>>(), false))
            }),
            inner.prop_map(|value| format!("Some({value})")),
        ]
    })
}

/// A mutation: where, what to put there, how many bytes to drop.
fn mutations() -> impl Strategy<Value = Vec<(usize, Vec<u8>, usize)>> {
    let sign = prop_oneof![
        5 => prop::sample::select(b"()[]{},:\"\\/*#'-+.0159aeExrb_ \n!".to_vec()).prop_map(|sign| vec![sign]),
        1 => any::<u8>().prop_map(|sign| vec![sign]),
        1 => prop::sample::select(vec!["NaN", "é", "None", "Some(", "r#\"", "0x", "a:", "1.5", "..", "\u{FEFF}"]).prop_map(Into::into),
        3 => Just(Vec::new()),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), sign, 0_usize..3), 1..4).prop_map(|all| {
        all.into_iter()
            .map(|(at, put, drop)| (at.index(1 << 16), put, drop))
            .collect()
    })
}

fn mutated(text: &str, mutations: &[(usize, Vec<u8>, usize)], kept: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (at, put, drop) in mutations {
        let at = at % (bytes.len() + 1);
        let end = (at + drop).min(bytes.len());
        bytes.splice(at..end, put.iter().copied());
    }
    if kept.is_multiple_of(4) {
        bytes.truncate(kept % (bytes.len() + 1));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn any_value_reads_as_ron_reads_it(text in value()) {
        prop_assert!(faults_of(&text).is_empty(), "{:?} of {}", told(&text, &faults_of(&text)), text);
        agree(&text);
    }

    // ---- 2. Noise ------------------------------------------------------------------------------

    #[test]
    fn noise_is_judged_as_ron_judges_it(text in value(), mutations in mutations(), kept in any::<usize>()) {
        let text = mutated(&text, &mutations, kept);
        let start = Instant::now();
        if !text.contains('\u{FEFF}') {
            agree(&text);
        }
        faults_of(&text);
        prop_assert!(start.elapsed().as_millis() < 500);
    }

    #[test]
    fn a_spoilt_scenario_is_told_or_reads_as_ron_reads_it(mutations in mutations(), kept in any::<usize>()) {
        let text = mutated(SOUND, &mutations, kept);
        if text.contains('\u{FEFF}') {
            return Ok(());
        }
        agree(&text);
        let (ours, faults) = typed(&text);
        for fault in &faults {
            prop_assert!(text.get(fault.place.span.range()).is_some());
        }
        match oracle().from_str::<Scenario>(&text) {
            Ok(theirs) if faults.is_empty() => prop_assert_eq!(ours, Some(theirs)),
            Ok(_) => {}
            Err(error) => prop_assert!(!faults.is_empty(), "only we accept {}: {}", text, error),
        }
        prop_assert!(ours_or_told(&text));
    }

    #[test]
    fn fluent_noise_never_panics(text in "[a-z={}()\"\\$\r\n .*\\[\\]>#é-]{0,200}") {
        let (sources, file) = one(&text);
        let sink = Diagnostics::new();
        ftl::read(&sources, file, &sink);
        for fault in sink.into_sorted() {
            prop_assert!(text.get(fault.place.span.range()).is_some());
        }
    }
}

/// Nothing is lost in silence.
fn ours_or_told(text: &str) -> bool {
    let (ours, faults) = typed(text);
    ours.is_some() || !faults.is_empty()
}

// ---- 3. Many faults at once ----------------------------------------------------------------

#[test]
fn fourteen_faults_are_told_in_one_reading() {
    let text = include_str!("fixtures/reader/fourteen-faults.ron");
    let (scenario, faults) = typed(text);
    assert!(scenario.is_some());
    let expected = [
        "4:12 E0024",
        "6:57 E0020",
        "7:28 E0018",
        "8:9 E0023",
        "9:63 E0019",
        "11:20 E0010",
        "15:37 E0025",
        "15:61 E0020",
        "17:67 E0006",
        "18:34 E0008",
        "24:34 E0014",
        "25:35 E0022",
        "26:26 E0021",
        "27:32 E0016",
    ];
    assert_eq!(told(text, &faults), expected);
}

#[test]
fn arguments_and_mendings_are_given() {
    let text = include_str!("fixtures/reader/fourteen-faults.ron");
    let (_, faults) = typed(text);
    let mended = |code: Code| {
        let fault = faults
            .iter()
            .find(|fault| fault.code == code)
            .expect("told");
        let args: Vec<String> = fault
            .args
            .iter()
            .map(|(name, value)| format!("{name}={value:?}"))
            .collect();
        (
            args.join(" "),
            fault
                .fix
                .as_ref()
                .map(|edit| (edit.place.span == fault.place.span, edit.text.clone())),
        )
    };
    assert_eq!(
        mended(Code::E0024).0,
        "value=Number(300) least=Number(0) most=Number(255)"
    );
    let near = (
        r#"name=Text("Stedy") near=Text("Steady")"#.to_owned(),
        Some((true, "Steady".to_owned())),
    );
    assert_eq!(mended(Code::E0020), near);
    let known = r#"name=Text("mood") known=Text("tension, trust, temperament, portrait")"#;
    assert_eq!(mended(Code::E0019), (known.to_owned(), None));
    assert_eq!(
        mended(Code::E0018).0,
        r#"expected=Text("number") found=Text("text")"#
    );
    assert_eq!(
        mended(Code::E0025).0,
        r#"name=Text("Says") expected=Number(1) found=Number(2)"#
    );
    assert_eq!(mended(Code::E0010).1, Some((true, ",".to_owned())));
    assert_eq!(mended(Code::E0021).0, r#"field=Text("rating")"#);
}

#[test]
fn a_doubled_key_names_both_places() {
    let text = include_str!("fixtures/reader/fourteen-faults.ron");
    let (_, faults) = typed(text);
    let (sources, _) = one(text);
    for (code, here, first) in [
        (Code::E0023, (8, 9), (6, 9)),
        (Code::E0022, (25, 35), (25, 24)),
    ] {
        let fault = faults
            .iter()
            .find(|fault| fault.code == code)
            .expect("told");
        assert_eq!(sources.line_column(fault.place), here);
        assert_eq!(
            (
                fault.labels[0].slug,
                sources.line_column(fault.labels[0].place)
            ),
            ("first", first)
        );
    }
}

#[test]
fn a_missing_bracket_is_told_where_it_opens() {
    let text = "Scenario(\n    parties: {\n        \"a\": (\n            trust: 1,\n        \"b\": (\n            trust: 2,\n        ),\n    },\n    start: \"c\",\n)";
    assert_eq!(told(text, &faults_of(text)), ["3:14 E0008"]);
    let text = "(\n    a: [1, 2,\n    b: {\"c\": 1,\n    d: (1, 2,\n    e: 3,\n)";
    assert_eq!(
        told(text, &faults_of(text)),
        ["2:8 E0008", "3:8 E0008", "4:8 E0008"]
    );
}

#[test]
fn a_variant_is_not_read_within_itself() {
    for (text, code) in [
        ("Not(a: 1)", "E0018"),
        ("Not(Not(Fact(a: 1)))", "E0018"),
        ("Not()", "E0025"),
    ] {
        let text = format!(
            "Scenario(format: 1, level: 1, parties: {{}}, start: \"a\", beats: {{\"a\": (lines: [If({text}, [])])}})"
        );
        let (_, faults) = typed(&text);
        assert_eq!(
            faults
                .iter()
                .map(|fault| fault.code.id())
                .collect::<Vec<_>>(),
            [code],
            "{text}"
        );
    }
}

#[test]
fn the_deepest_condition_fits_the_stack() {
    let conditions = format!("{}Fact(\"a\"){}", "Not(".repeat(58), ")".repeat(58));
    let text = format!(
        "Scenario(format: 1, level: 1, parties: {{}}, start: \"a\", beats: {{\"a\": (lines: [If({conditions}, [])])}})"
    );
    assert_eq!(told(&text, &typed(&text).1), Vec::<String>::new());
}

// ---- 4. Hostile texts ----------------------------------------------------------------------

fn codes(text: &str) -> Vec<&'static str> {
    faults_of(text)
        .iter()
        .map(|fault| fault.code.id())
        .collect()
}

#[test]
fn hostile_texts_have_a_clear_code() {
    for (text, code) in [
        ("[".repeat(200_000), "E0308"),
        ("[".repeat(200_000) + &"]".repeat(200_000), "E0308"),
        ("(a:".repeat(200_000), "E0308"),
        ("[".repeat(65) + &"]".repeat(65), "E0308"),
        ("(".repeat(100_000) + &"]".repeat(100_000), "E0308"),
        ("]".repeat(100_000), "E0009"),
        (" ".repeat(2 << 20), "E0307"),
        ("[1, \0]".to_owned(), "E0002"),
        ("(a: NaN)".to_owned(), "E0014"),
        ("(a: -inf)".to_owned(), "E0014"),
        ("(a: 1.5)".to_owned(), "E0014"),
        ("(a: 9223372036854775808)".to_owned(), "E0014"),
        ("\"".to_owned(), "E0006"),
        ("(a: \"b)\n".to_owned(), "E0006"),
        ("r#\"".to_owned(), "E0006"),
        ("/* /* */".to_owned(), "E0007"),
        ("'a'".to_owned(), "E0005"),
        ("b\"a\"".to_owned(), "E0005"),
        ("#![enable(unwrap_newtypes)] 1".to_owned(), "E0005"),
        ("\"\\q\"".to_owned(), "E0015"),
        ("\"\\u{D800}\"".to_owned(), "E0015"),
        ("r#\" ".repeat(200_000), "E0006"),
        (
            (1..800).fold(String::new(), |text, count| {
                text + "r" + &"#".repeat(count) + "\"\n"
            }),
            "E0006",
        ),
        ("'".repeat(1 << 20), "E0005"),
        ("1e-".repeat(300_000), "E0014"),
        (
            "(\n )\n".repeat(100_000) + &"  (\n".repeat(100_000),
            "E0308",
        ),
        (
            (" (\n".repeat(150_000) + &"]\n".repeat(1000) + &")\n".repeat(150_000)),
            "E0308",
        ),
        (
            "{\"a\":1,".to_owned() + &"\"a\":1,".repeat(140_000) + "}",
            "E0023",
        ),
        (format!("({})", "a:1,".repeat(200_000)), "E0022"),
        (String::new(), "E0011"),
        ("[1,,2]".to_owned(), "E0012"),
        ("1 2".to_owned(), "E0013"),
        ("(a 1, b: 2)".to_owned(), "E0016"),
        ("(a: 1, 2)".to_owned(), "E0017"),
        ("Some(1, 2)".to_owned(), "E0025"),
        ("é€\u{202E}\u{1F600}".to_owned(), "E0005"),
    ] {
        let start = Instant::now();
        let found = codes(&text);
        let shown: String = text.chars().take(30).collect();
        assert!(
            found.contains(&code),
            "{shown:?} gives {found:?}, not {code}"
        );
        assert!(found.len() <= 200, "{shown:?} gives {} faults", found.len());
        assert!(
            start.elapsed().as_millis() < 1500,
            "{shown:?} takes {:?}",
            start.elapsed()
        );
    }
    assert!(codes(&("[".repeat(64) + &"]".repeat(64))).is_empty());
    assert!(codes("\u{FEFF}(a: 1)").is_empty());
}

#[test]
fn bytes_that_are_no_text_are_told() {
    let sink = Diagnostics::new();
    let mut sources = Sources::new();
    assert_eq!(
        sources.add_bytes("photo.ron", vec![b'(', 0xFF, 0xD8, b')'], &sink),
        None
    );
    let found = sink.into_sorted();
    assert_eq!(
        (found[0].code, found[0].place.span),
        (Code::E0002, Span { start: 1, end: 1 })
    );
}

#[test]
fn a_wrong_root_is_told() {
    for (text, place) in [
        ("(format: 1)", "1:1 E0026"),
        ("Scene(format: 1)", "1:1 E0026"),
        ("[1]", "1:1 E0026"),
    ] {
        let (_, faults) = typed(text);
        assert!(told(text, &faults).contains(&place.to_owned()), "{text}");
    }
}

// ---- Fluent ----------------------------------------------------------------------------------

const FLUENT: &str = "# A { comment
yard = { $samira ->
    [crisis] Elle crie
   *[calm] Elle attend (un peu
  } dans la cour, { DATETIME($visit, day: \"numeric\") }.
    .say = Que dites-vous, { -brand } { other.label }?
-brand = Entremise
yard = Encore
door = { $x
last = Fin
";

#[test]
fn fluent_is_read_with_places() {
    let (sources, file) = one(FLUENT);
    let sink = Diagnostics::new();
    let found = ftl::read(&sources, file, &sink);
    let ids: Vec<&str> = found
        .messages
        .iter()
        .map(|entry| entry.id.as_str())
        .collect();
    assert_eq!(ids, ["yard", "-brand", "last"]);
    let yard = &found.messages[0];
    let value = yard.value.as_ref().expect("a value");
    assert_eq!(
        value.renderings,
        [
            "Elle crie dans la cour, ⟨visit⟩.",
            "Elle attend (un peu dans la cour, ⟨visit⟩."
        ]
    );
    let slice = |span: Span| &FLUENT[span.range()];
    assert_eq!(slice(yard.place.span), "yard");
    let [(samira, place), (visit, _)] = value.variables.as_slice() else {
        panic!("{:?}", value.variables)
    };
    assert_eq!(
        (samira.as_str(), slice(*place), visit.as_str()),
        ("samira", "samira", "visit")
    );
    assert_eq!(value.functions[0].0, "DATETIME");
    assert_eq!(value.selectors[0].variable.as_deref(), Some("samira"));
    let variants: Vec<_> = value.selectors[0]
        .variants
        .iter()
        .map(|(key, span, is)| (key.as_str(), slice(*span), *is))
        .collect();
    assert_eq!(
        variants,
        [("crisis", "crisis", false), ("calm", "calm", true)]
    );
    let say = yard.attribute("say").expect("an attribute");
    let references: Vec<_> = say
        .references
        .iter()
        .map(|(name, span)| (name.as_str(), slice(*span)))
        .collect();
    assert_eq!(
        references,
        [("-brand", "brand"), ("other.label", "other.label")]
    );
    let faults = sink.into_sorted();
    assert_eq!(told(FLUENT, &faults), ["8:1 E0707", "10:1 E0706"]);
    assert_eq!(sources.line_column(faults[0].labels[0].place), (2, 1));
}

#[test]
fn hostile_fluent_is_refused_before_parsing() {
    let deep = |open: &str, times: usize| format!("a = {}", open.repeat(times));
    for (text, code) in [
        (deep("{ ", 10_000), "E0326"),
        (deep("{ A(", 10_000), "E0326"),
        (deep("{ \"}\" ->\n *[a] ", 10_000), "E0326"),
        (deep("{ \"{}}\" ->\n *[a] ", 10_000), "E0326"),
        (deep("{\nb(\nc(", 10_000), "E0326"),
        (" ".repeat(300 << 10), "E0325"),
        ("a = \0".to_owned(), "E0002"),
    ] {
        let (sources, file) = one(&text);
        let sink = Diagnostics::new();
        assert!(ftl::read(&sources, file, &sink).messages.is_empty());
        assert_eq!(sink.into_sorted()[0].code.id(), code);
    }
    // What the bound lets through, the parser bears.
    let text = deep("{ \"}\" ->\n *[a] ", 250);
    let (sources, file) = one(&text);
    ftl::read(&sources, file, &Diagnostics::new());
    // The bound is for each message, not for the file.
    let text = "a = { $b } { $c }\n    .d = { $e }\n\n# {{{\n\n".repeat(400);
    let (sources, file) = one(&text);
    let sink = Diagnostics::new();
    assert_eq!(ftl::read(&sources, file, &sink).messages.len(), 1);
    assert!(
        sink.into_sorted()
            .iter()
            .all(|fault| fault.code == Code::E0707)
    );
    // Windows line ends change nothing.
    let (sources, file) = one("a = Un\r\n    deux { $b }\r\n    .c = trois\r\n");
    let read = ftl::read(&sources, file, &Diagnostics::new());
    let pattern = read.messages[0].value.clone().expect("a value");
    assert_eq!(
        (pattern.renderings, pattern.span),
        (vec!["Un\ndeux ⟨b⟩".to_owned()], Span { start: 4, end: 21 })
    );
    // Smileys are prose.
    let text = "a = ".to_owned() + &":( ".repeat(100);
    let (sources, file) = one(&text);
    assert_eq!(
        ftl::read(&sources, file, &Diagnostics::new())
            .messages
            .len(),
        1
    );
}

#[test]
fn at_most_sixty_four_renderings() {
    let text = format!("a = {}", "{ $b ->\n [x] X\n *[y] Y\n }".repeat(9));
    let (sources, file) = one(&text);
    let found = ftl::read(&sources, file, &Diagnostics::new());
    assert_eq!(
        found.messages[0]
            .value
            .as_ref()
            .expect("a value")
            .renderings
            .len(),
        64
    );
}

// ---- 5. Pictures ---------------------------------------------------------------------------

struct Words;

impl Speak for Words {
    fn say(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&'static str, Value)],
    ) -> Option<String> {
        let arg = |name: &str| {
            args.iter()
                .find(|(known, _)| *known == name)
                .map_or(String::new(), |(_, value)| match value {
                    Value::Text(text) => text.clone(),
                    Value::Number(number) => number.to_string(),
                })
        };
        Some(match (key, attribute) {
            ("severity-error", None) => "erreur".to_owned(),
            ("severity-warning", None) => "attention".to_owned(),
            ("E0020", None) => format!("« {} » n'existe pas ici", arg("name")),
            ("E0020", Some("label")) => "nom inconnu".to_owned(),
            ("E0020", Some("near")) => format!("vouliez-vous « {} » ?", arg("near")),
            ("E0020", Some("known")) => format!("ce qui existe : {}", arg("known")),
            ("E0023", None) => format!("la clé « {} » est donnée deux fois", arg("name")),
            ("E0023", Some("label")) => "la deuxième".to_owned(),
            ("E0023", Some("label-first")) => "la première".to_owned(),
            ("E0023", Some("hint")) => "renommez l'une des deux".to_owned(),
            ("W0806", None) => format!("texte long\u{1B}[31m : {}", arg("count")),
            _ => return None,
        })
    }
}

fn picture_of(text: &str, code: Code) -> String {
    let (_, faults) = typed(text);
    let (sources, _) = one(text);
    let fault = faults
        .iter()
        .find(|fault| fault.code == code)
        .expect("told");
    render::picture(fault, &sources, &Words, render::Style::Plain)
}

#[test]
fn pictures() {
    let text = include_str!("fixtures/reader/fourteen-faults.ron");
    assert_eq!(
        picture_of(text, Code::E0020),
        "erreur[E0020]: « Stedy » n'existe pas ici
 --> scenario.ron:6:57
  |
6 |         \"samira\": (tension: 40, trust: 30, temperament: Stedy),
  |                                                         ^^^^^ nom inconnu
  |
  = vouliez-vous « Steady » ?"
    );
    assert_eq!(
        picture_of(text, Code::E0023),
        "erreur[E0023]: la clé « samira » est donnée deux fois
 --> scenario.ron:8:9
  |
6 |         \"samira\": (tension: 40, trust: 30, temperament: Stedy),
  |         -------- la première
7 |         \"karim\": (tension: \"forty\", trust: 30, temperament: Proud),
8 |         \"samira\": (tension: 1, trust: 2, temperament: Steady),
  |         ^^^^^^^^ la deuxième
  |
  = renommez l'une des deux"
    );
}

/// A line of a mebibyte with a terminal's escape in it, and a label in another file.
fn hostile_line() -> (Sources, Diagnostic) {
    let line = format!(
        "\t\"{}\u{1B}[31m\u{202E}x{}\"",
        "é".repeat(3000),
        "y".repeat(1 << 20)
    );
    let mut sources = Sources::new();
    let file = sources.add("long\u{1B}.ftl", line);
    let other = sources.add("other.ron", "a\n(b)".to_owned());
    let place = |file, start, end| Place {
        file,
        span: Span { start, end },
    };
    let fault = Diagnostic::new(Code::W0806, place(file, 6002, 6007)).with("count", 3);
    (sources, fault.label(place(other, 2, 5), "first"))
}

#[test]
fn a_picture_is_cut_and_safe() {
    let (sources, fault) = hostile_line();
    let start = Instant::now();
    let picture = render::picture(&fault, &sources, &Words, render::Style::Plain);
    assert!(start.elapsed().as_millis() < 200);
    assert_eq!(
        picture,
        "attention[W0806]: texte long␛[31m : 3
 --> long␛.ftl:1:3003
  |
 :::
1 | ...éééééééééééééééééééééééééééééééééééééééééé␛[31m�xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy...
  |                                              ^^^^^
  |
 ::: other.ron:2:1
  |
2 | (b)
  | ---"
    );
    let colour = render::picture(&fault, &sources, &Words, render::Style::Colour);
    assert!(colour.contains("\u{1B}[33m") && !colour.contains("\u{1B}[31m"));
}

#[test]
fn one_line_and_data() {
    let (sources, fault) = hostile_line();
    assert_eq!(
        render::short(&fault, &sources, &Words),
        "long␛.ftl:1:3003: W0806 texte long␛[31m : 3"
    );
    let data = render::json(&fault, &sources);
    let expected = serde_json::json!({
        "code": "W0806", "slug": "beat-text-long", "severity": "warning", "file": "long\u{1B}.ftl",
        "line": 1, "column": 3003, "endLine": 1, "endColumn": 3008, "start": 6002, "end": 6007,
        "args": {"count": 3}, "fix": null,
        "labels": [{"slug": "first", "args": {}, "file": "other.ron", "line": 2, "column": 1,
                    "endLine": 2, "endColumn": 4, "start": 2, "end": 5}],
    });
    assert_eq!(data, expected);
}

#[test]
fn every_place_can_be_pictured() {
    let text = "é\n\n  (a\r\n\t😀";
    let (sources, file) = one(text);
    for start in 0..=text.len() as u32 + 2 {
        for end in start..=text.len() as u32 + 2 {
            let fault = Diagnostic::new(
                Code::E0005,
                Place {
                    file,
                    span: Span { start, end },
                },
            );
            render::picture(&fault, &sources, &Words, render::Style::Plain);
            render::json(&fault, &sources);
        }
    }
}

// ---- Real scenarios ---------------------------------------------------------------------------

/// Writes `Go("x")` where a bare `"x"` says where one goes or who answers: all that plain `ron`
/// cannot read of the scenarios.
fn explicit(text: &str) -> String {
    let mut out = String::new();
    let mut pieces = text.split('"');
    out.push_str(pieces.next().unwrap_or_default());
    while let (Some(inner), Some(after)) = (pieces.next(), pieces.next()) {
        let before = out.trim_end();
        let named = ["next:", "reply:", "timeout:"]
            .iter()
            .any(|name| before.ends_with(name));
        // Behind a condition or a list of arms, last in its brackets: the end of an arm or route.
        let weighed = before
            .strip_suffix(',')
            .map(|it| it.trim_end_matches(char::is_numeric));
        let behind = before.ends_with("),")
            || before.ends_with("],")
            || weighed.is_some_and(|it| it.ends_with('('));
        if named || behind && after.starts_with(')') {
            out.push_str(&format!("Go(\"{inner}\")"));
        } else {
            out.push_str(&format!("\"{inner}\""));
        }
        out.push_str(after);
    }
    out
}

/// What was read, without where.
fn without_spans(read: &impl std::fmt::Debug) -> String {
    let told = format!("{read:?}");
    let mut parts = told.split("span: ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| {
        kept + &part[part.find('}').map_or(0, |end| end + 1)..]
    })
}

/// Comments hold quotes of their own.
fn without_comments(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn real_scenarios_read_as_plain_ron_reads_them() {
    use entremise::scenario::raw;
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = vec![
        root.join("scenarios/cage-escalier/scenario.ron"),
        root.join("tests/fixtures/check/base/scenario.ron"),
    ];
    let played = std::fs::read_dir(root.join("tests/fixtures/play")).expect("the suite");
    texts.extend(played.map(|entry| entry.expect("a folder").path().join("scenario.ron")));
    assert!(texts.len() > 25);
    for path in texts {
        let text = std::fs::read_to_string(&path).expect("a scenario");
        let text = explicit(&without_comments(&text));
        let options = ron::Options::default()
            .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES);
        let theirs: raw::Scenario = options
            .from_str(&text)
            .unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let (mut sources, sink) = (Sources::new(), Diagnostics::new());
        let file = sources.add("scenario.ron", text);
        let ours: raw::Scenario = read(&sources, file, "Scenario", &sink).expect("it reads");
        assert!(sink.is_empty(), "{}", path.display());
        assert_eq!(
            without_spans(&ours),
            without_spans(&theirs),
            "{}",
            path.display()
        );
    }
}
