//! The static check of a scenario: reads its files, resolves them, walks its graph, weighs its key
//! and compares its texts. What only play can tell is `study`'s.

use super::Scenario;
use super::names::well_formed;
use super::{graph, key, presence, raw, resolve, text};
use crate::curriculum::{Catalogue, Legal};
use crate::source::{
    self, Code, Diagnostic, Diagnostics, FileId, Place, Sources, Span, Spanned, Table, ftl::Ftl,
};

/// The files of one scenario, already among the sources.
#[derive(Clone, Debug)]
pub struct Files {
    /// The scenario's id: its folder's name.
    pub id: String,
    /// `scenario.ron`.
    pub scenario: FileId,
    /// `scenes/<id>.ron`, by id.
    pub scenes: Vec<(String, FileId)>,
    /// `<lang>.ftl`, by language, the reference (`fr`) first where there is one.
    pub texts: Vec<(String, FileId)>,
    /// `plays.ron`.
    pub plays: Option<FileId>,
    /// `key.ron`.
    pub key: Option<FileId>,
}

/// What a check yields.
#[derive(Debug)]
pub struct Checked {
    /// The scenario; none when its structure is at fault.
    pub scenario: Option<Scenario>,
    /// Its named plays, as far as they can be read.
    pub plays: Table<raw::Play>,
    /// Its texts, by language, in the order of [`Files::texts`].
    pub texts: Vec<(String, Ftl)>,
    /// How the choices read, by language, in the order of [`Scenario::choices`].
    pub text_facts: Vec<(String, Vec<super::ChoiceText>)>,
}

/// The language that every text must have.
pub const REFERENCE: &str = "fr";

/// Checks a scenario; every fault goes to `sink`.
pub fn check(
    files: &Files,
    sources: &Sources,
    catalogue: &Catalogue,
    legal: &Legal,
    sink: &Diagnostics,
) -> Checked {
    let plays = files
        .plays
        .and_then(|file| source::read(sources, file, "Plays", sink));
    let mut refused = Vec::new();
    let texts: Vec<(String, Ftl)> = files
        .texts
        .iter()
        .map(|(lang, file)| {
            let before = sink.errors();
            let ftl = source::ftl::read(sources, *file, sink);
            // What a file refused as a whole would lack has been said in one word.
            refused.push(ftl.messages.is_empty() && sink.errors() > before);
            (lang.clone(), ftl)
        })
        .collect();
    let mut text_facts = Vec::new();
    if !well_formed(&files.id) {
        let place = Span::at(0).of(files.scenario);
        sink.push(Diagnostic::new(Code::E1003, place).with("name", &files.id));
    }
    let mut scenario = structure(files, sources, catalogue, legal, sink);
    if let Some(scenario) = &mut scenario {
        if let Some(file) = files.key {
            super::panel::read(scenario, sources, file, sink);
        }
        presence::check(scenario, sink);
        graph::check(scenario, sink);
        key::check(scenario, catalogue, sink);
        let read: Vec<(&str, &Ftl)> = texts
            .iter()
            .zip(&refused)
            .filter(|(_, refused)| !**refused)
            .map(|((lang, ftl), _)| (lang.as_str(), ftl))
            .collect();
        text_facts = text::check(scenario, files, catalogue, &read, sink);
    }
    Checked {
        scenario,
        plays: plays.unwrap_or(Table(Vec::new())),
        texts,
        text_facts,
    }
}

fn structure(
    files: &Files,
    sources: &Sources,
    catalogue: &Catalogue,
    legal: &Legal,
    sink: &Diagnostics,
) -> Option<Scenario> {
    let before = sink.errors();
    let raw: Option<raw::Scenario> = source::read(sources, files.scenario, "Scenario", sink);
    let mut scenes = Vec::new();
    for (id, file) in &files.scenes {
        let start = Spanned::new(Span::new(0, 0), id.clone());
        if let Some(scene) = source::read(sources, *file, "Scene", sink) {
            scenes.push((*file, start, scene));
        }
    }
    let raw = raw?;
    let holes = sink.errors() > before;
    let found = Diagnostics::new();
    let scenario = resolve::resolve(files, &raw, &scenes, catalogue, legal, sources, &found);
    let found = found.into_sorted();
    let holes = holes || found.iter().any(|fault| cuts_short(fault.code));
    sink.extend(
        found
            .into_iter()
            .filter(|fault| !(holes && may_be_a_hole(fault.code))),
    );
    // A record that the reader had to leave out may hide a hole: nothing is played before it is mended.
    let sound = sink.errors() == before;
    if !files.texts.iter().any(|(lang, _)| lang == REFERENCE) {
        let place = Place {
            file: files.scenario,
            span: Span::new(0, 0),
        };
        sink.push(Diagnostic::new(Code::E0712, place).with("lang", REFERENCE));
    }
    scenario.filter(|_| sound)
}

/// Whether what lies beyond a limit was left unread.
fn cuts_short(code: Code) -> bool {
    (Code::E0301..=Code::E0328).contains(&code)
}

/// Whether the fault may only say that something was left out, which was reported where it stands.
fn may_be_a_hole(code: Code) -> bool {
    let unknown =
        (Code::E0110..=Code::E0116).contains(&code) || (Code::E0123..=Code::E0128).contains(&code);
    unknown
        || matches!(
            code,
            Code::E0120
                | Code::E0121
                | Code::E0133
                | Code::W0134
                | Code::W0135
                | Code::E0217
                | Code::E0401
                | Code::E0403
                | Code::E0415
        )
}
