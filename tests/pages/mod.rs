//! What the tests of pages share: a fixed clock, counted chance, plays by the ids of their choices.
#![allow(dead_code)]

use entremise::flow::{Action, Ask, Begin, Edge, Flow, Keeper, Next, Page, PageId, Reading};
use entremise::language::Language;
use entremise::library::{Bundle, House, Shelf};
use entremise::settings::Settings;

/// A clock that ticks two seconds a look, and chance that counts.
pub struct Fixed(pub u64);

impl Edge for Fixed {
    fn now(&mut self) -> Reading {
        self.0 += 1;
        let start: jiff::Timestamp = "2027-03-02T09:14:05Z".parse().expect("a time");
        let millis = self.0 * 2_000;
        let since = jiff::SignedDuration::from_millis(i64::try_from(millis).expect("small"));
        Reading {
            millis,
            wall: start.checked_add(since).expect("a time"),
        }
    }

    fn random(&mut self) -> [u8; 32] {
        self.0 += 1;
        let mut bytes = [7; 32];
        bytes[..8].copy_from_slice(&self.0.to_le_bytes());
        bytes
    }
}

pub fn house() -> House {
    House::open().unwrap_or_else(|_| panic!("the house is sound"))
}

pub fn stairs() -> Bundle {
    Shelf::bundle("cage-escalier").expect("the scenario")
}

/// A home that stays as it is when the library grows.
pub fn few() -> Begin {
    let ids = ["cage-escalier", "dernier-tram", "trop-percu", "fete"];
    let bundles = ids.map(|id| Shelf::bundle(id).expect("the scenario"));
    Begin::Shelf(bundles.to_vec())
}

pub fn flow_with(keeper: Keeper, language: &str) -> Flow {
    let language = Language::new(language).expect("a language");
    Flow::new(house(), keeper, Settings::default(), language, "record.db").with_seed(Some(1))
}

pub fn flow() -> Flow {
    flow_with(Keeper::Memory, "fr")
}

/// A flow at the first page of the stairs, past the warning.
pub fn in_the_stairs(flow: &mut Flow, edge: &mut Fixed) {
    flow.begin(Begin::Scenario(stairs()), edge);
    assert_eq!(flow.page().id, PageId::Warning);
    flow.act(&Action::Select(0), edge);
}

/// One thing done, by id.
#[derive(Clone, Debug)]
pub enum Do {
    /// A choice.
    Take(&'static str),
    /// Own words.
    Say(&'static str),
    /// Statements.
    Keep(&'static [&'static str]),
    /// The same level for every question.
    Rate(usize),
    /// Back.
    Back,
}

/// The action that it is on that page.
pub fn action(page: &Page, what: &Do) -> Action {
    let rank = |id: &str| {
        let (Ask::OneOf { choices, .. } | Ask::Some { choices, .. }) = &page.asks else {
            panic!("{what:?} at {page:#?}");
        };
        choices
            .iter()
            .position(|choice| choice.id == id)
            .unwrap_or_else(|| panic!("{id} in {choices:#?}"))
    };
    match what {
        Do::Take(id) => Action::Select(rank(id)),
        Do::Say(words) => Action::Words((*words).to_owned()),
        Do::Keep(ids) => Action::Several(ids.iter().map(|id| rank(id)).collect()),
        Do::Rate(level) => {
            let Ask::Rate { questions, .. } = &page.asks else {
                panic!("{page:#?}")
            };
            Action::Each(vec![Some(level - 1); questions.len()])
        }
        Do::Back => Action::Back,
    }
}

/// The lines that are typed for it.
pub fn typed(page: &Page, what: &Do) -> String {
    match action(page, what) {
        Action::Select(at) => format!("{}\n", at + 1),
        Action::Words(words) => format!("{words}\n"),
        Action::Several(all) if all.is_empty() => "0\no\n".to_owned(),
        Action::Several(all) => {
            let numbers: Vec<String> = all.iter().map(|at| (at + 1).to_string()).collect();
            format!("{}\n", numbers.join(" "))
        }
        Action::Each(all) => {
            let numbers: Vec<String> = all
                .iter()
                .flatten()
                .map(|at| (at + 1).to_string())
                .collect();
            numbers.join("\n") + "\n"
        }
        Action::Back => "b\n".to_owned(),
        other => panic!("{other:?}"),
    }
}

/// Plays on; every page is looked at.
pub fn play(flow: &mut Flow, edge: &mut Fixed, list: &[Do]) -> Vec<Page> {
    let mut pages = vec![flow.page()];
    for what in list {
        let page = flow.page();
        assert_eq!(flow.act(&action(&page, what), edge), Next::Page);
        pages.push(flow.page());
    }
    pages
}

/// The best play, with a compte rendu of all that belongs.
pub const BEST: &[Do] = &[
    Do::Take("se-repartir"),
    Do::Take("se-presenter"),
    Do::Say("Vous avez eu peur, hier."),
    Do::Take("reformuler"),
    Do::Take("cadre"),
    Do::Take("seuil"),
    Do::Take("ses-mots"),
    Do::Take("et-lui"),
    Do::Take("convenir"),
    Do::Take("porter"),
    Do::Take("demander"),
    Do::Take("fixer"),
    Do::Keep(&[
        "lieu", "declare", "frere", "famille", "securite", "accord", "suite", "repit",
    ]),
    Do::Rate(3),
    Do::Take("recit"),
    Do::Say("Je laisserais plus de silence."),
];

/// A secret told, a promise, a confidence written down.
pub const BREACH: &[Do] = &[
    Do::Take("base"),
    Do::Take("se-presenter"),
    Do::Say(""),
    Do::Take("partager"),
    Do::Take("cadre"),
    Do::Take("lampe"),
    Do::Take("attendre"),
    Do::Take("jurer"),
    Do::Take("numero"),
    Do::Take("devoiler"),
    Do::Take("patins"),
    Do::Take("bailleur"),
    Do::Take("recap"),
    Do::Keep(&["lieu", "a-bout", "pere"]),
    Do::Rate(4),
    Do::Take("none"),
];

/// An early rupture.
pub const RUPTURE: &[Do] = &[
    Do::Take("au-quatrieme"),
    Do::Take("baisser"),
    Do::Take("calmez"),
    Do::Take("barrer"),
    Do::Keep(&[]),
    Do::Rate(2),
    Do::Take("none"),
];

/// The scenario with the three tasks.
pub fn tasks() -> Bundle {
    use entremise::source::{Diagnostics, Sources};
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/flow/taches");
    let (mut sources, sink) = (Sources::new(), Diagnostics::new());
    Bundle::read(folder.as_ref(), &mut sources, &sink).expect("the scenario")
}
