//! How the texts read: whether the surface of a choice (length, courtesy, a question mark, its
//! place in the file) gives away which is best, and whether a text is too long to be read in play.
//!
//! Every text counts in its longest rendering. The numbers are those of the writing rules; they
//! warn and forbid nothing.

use super::key::highest;
use super::text::Tongue;
use super::text_courtesy::courtesies;
use super::{Asks, Beat, ChoiceIx, Scenario};
use crate::source::ftl::{Entry, Pattern};
use crate::source::{Code, Diagnostic, Diagnostics, Place};

/// Words that may stand in the text of a beat.
const BEAT_WORDS: usize = 25;
/// Words that may stand in a line.
const LINE_WORDS: usize = 30;
/// Words that may stand in a choice.
const CHOICE_WORDS: usize = 22;
/// Signs that may stand in a reason.
const WHY_SIGNS: usize = 160;
/// Words that may stand in a sentence of a plain language (`fr-simple`).
const PLAIN_WORDS: usize = 15;
/// Where works are cited by their titles, which nobody shortens.
const CITED: &str = "scenario--sources";
/// How much longer than the shortest the longest choice of a beat may be, in percent.
const APART: usize = 15;

/// How a choice reads in one language, without its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChoiceText {
    /// Characters of its longest rendering; 0 without a text.
    pub chars: u16,
    /// Words of courtesy in it.
    pub courtesies: u8,
    /// Whether it holds a question mark.
    pub asks: bool,
}

/// Checks how every language reads, and says how its choices do. `choices`: by language, the
/// messages of the choices in their order.
pub fn check(
    scenario: &Scenario,
    tongues: &[Tongue<'_>],
    choices: &[Vec<Option<&Entry>>],
    sink: &Diagnostics,
) -> Vec<(String, Vec<ChoiceText>)> {
    let mut facts = Vec::with_capacity(tongues.len());
    for (tongue, entries) in tongues.iter().zip(choices) {
        let rows = entries
            .iter()
            .map(|entry| choice(tongue.courtesies, *entry));
        let rows: Vec<ChoiceText> = rows.collect();
        let look = Look {
            scenario,
            tongue,
            entries,
            rows: &rows,
            sink,
        };
        look.balance();
        look.lengths();
        if tongue.lang.ends_with("-simple") {
            look.sentences();
        }
        facts.push((tongue.lang.to_owned(), rows));
    }
    report_first(scenario, sink);
    facts
}

fn choice(courteous: &[String], entry: Option<&Entry>) -> ChoiceText {
    let Some(text) = entry.and_then(|entry| entry.value.as_ref()).map(longest) else {
        return ChoiceText::default();
    };
    ChoiceText {
        chars: u16::try_from(signs(text)).unwrap_or(u16::MAX),
        courtesies: u8::try_from(courtesies(courteous, text)).unwrap_or(u8::MAX),
        asks: text.contains('?'),
    }
}

fn longest(pattern: &Pattern) -> &str {
    match pattern.renderings.as_slice() {
        [only] => only,
        all => all
            .iter()
            .max_by_key(|text| signs(text))
            .map_or("", String::as_str),
    }
}

fn signs(text: &str) -> usize {
    text.trim().chars().count()
}

/// Words, by their spaces; a sign of punctuation that stands alone is none.
fn words(text: &str) -> usize {
    let said = |word: &&str| word.contains(|sign: char| sign.is_alphanumeric());
    text.split_whitespace().filter(said).count()
}

/// Words of the longest sentence, what stands in square brackets left out.
fn longest_sentence(text: &str) -> usize {
    let mut depth = 0_u8;
    let told: String = text
        .chars()
        .filter(|sign| {
            match sign {
                '[' => depth = depth.saturating_add(1),
                ']' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect();
    // Words that are quoted are a sentence of their own.
    let sentences = told.split(['.', '!', '?', '…', '\n', '«', '“']);
    sentences.map(words).max().unwrap_or_default()
}

/// Own choices of a beat: the best-rated, then the others. None where there is nothing to tell
/// apart.
fn best_and_others(scenario: &Scenario, beat: &Beat) -> Option<(Vec<ChoiceIx>, Vec<ChoiceIx>)> {
    let top = beat
        .own()
        .map(|at| highest(&scenario[ChoiceIx(at)]))
        .max()?;
    let (best, others): (Vec<ChoiceIx>, Vec<ChoiceIx>) = beat
        .own()
        .map(ChoiceIx)
        .partition(|choice| highest(&scenario[*choice]) == top);
    (!others.is_empty()).then_some((best, others))
}

/// Reports once what too many beats have in common: more than one, and more than that share.
fn report_pattern(
    code: Code,
    found: &[(&str, Place)],
    beats: usize,
    share: usize,
    sink: &Diagnostics,
) {
    if let [(_, place), _, ..] = found
        && found.len() * share > beats
    {
        let names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
        sink.push(Diagnostic::new(code, *place).with("place", names.join(", ")));
    }
}

/// The best choice written first in more than half of the beats, whatever the language.
fn report_first(scenario: &Scenario, sink: &Diagnostics) {
    let talks = scenario
        .beats
        .iter()
        .filter_map(|beat| Some((beat, best_and_others(scenario, beat)?)));
    let (mut beats, mut found) = (0, Vec::new());
    for (beat, (best, _)) in talks {
        beats += 1;
        let first = ChoiceIx(beat.own().start);
        if best.contains(&first) {
            found.push((beat.id.as_str(), scenario[first].place));
        }
    }
    report_pattern(Code::W0803, &found, beats, 2, sink);
}

struct Look<'a> {
    scenario: &'a Scenario,
    tongue: &'a Tongue<'a>,
    /// The messages of the choices, in their order.
    entries: &'a [Option<&'a Entry>],
    rows: &'a [ChoiceText],
    sink: &'a Diagnostics,
}

impl Look<'_> {
    fn entry(&self, choice: ChoiceIx) -> Option<&Entry> {
        self.entries[choice.at()]
    }

    /// What tells the best choice from the others without reading it.
    fn balance(&self) {
        let (mut beats, mut longer, mut politer) = (0, Vec::new(), Vec::new());
        for beat in &self.scenario.beats {
            // A text that is missing was reported; nothing can be compared with it.
            if beat.own().any(|at| self.rows[at as usize].chars == 0) {
                continue;
            }
            self.report_apart(beat);
            let Some((best, others)) = best_and_others(self.scenario, beat) else {
                continue;
            };
            beats += 1;
            let most = |of: &[ChoiceIx], value: &dyn Fn(ChoiceText) -> usize| {
                let row = |choice: &ChoiceIx| (value(self.rows[choice.at()]), *choice);
                of.iter().map(row).max_by_key(|(value, _)| *value)
            };
            let beyond = |value: &dyn Fn(ChoiceText) -> usize| {
                let (best, choice) = most(&best, value)?;
                let (other, _) = most(&others, value)?;
                (best > other).then(|| self.entry(choice).map(|entry| entry.place))?
            };
            longer.extend(beyond(&|row| row.chars.into()).map(|place| (beat.id.as_str(), place)));
            politer.extend(
                beyond(&|row| row.courtesies.into()).map(|place| (beat.id.as_str(), place)),
            );
            if let Some(place) = beyond(&|row| row.asks.into()) {
                let fault = Diagnostic::new(Code::W0804, place);
                self.sink.push(fault.with("place", beat.id.as_str()));
            }
        }
        report_pattern(Code::W0801, &longer, beats, 4, self.sink);
        report_pattern(Code::W0802, &politer, beats, 4, self.sink);
    }

    /// Own choices of unlike lengths, told at the longest.
    fn report_apart(&self, beat: &Beat) {
        let chars = |at: &u16| self.rows[*at as usize].chars;
        let (Some(long), Some(short)) =
            (beat.own().max_by_key(chars), beat.own().min_by_key(chars))
        else {
            return;
        };
        let (most, least) = (usize::from(chars(&long)), usize::from(chars(&short)));
        if most * 100 > least * (100 + APART)
            && let Some(entry) = self.entry(ChoiceIx(long))
        {
            let fault = Diagnostic::new(Code::W0805, entry.place).with("place", beat.id.as_str());
            self.sink
                .push(fault.with("value", (most * 100).div_ceil(least) - 100));
        }
    }

    /// Texts too long to be read while somebody waits for an answer.
    fn lengths(&self) {
        for beat in &self.scenario.beats {
            let Some(entry) = self.tongue.messages.get(beat.id.as_str()) else {
                continue;
            };
            if let Some(value) = &entry.value {
                let count = words(longest(value));
                self.at_most(
                    Code::W0806,
                    entry.place,
                    ("place", &beat.id),
                    count,
                    BEAT_WORDS,
                );
            }
            let slot = |name: &str| match &beat.asks {
                Asks::Task { task, .. } => match &task.work {
                    super::Work::Assign { slots, .. } => slots.iter().any(|slot| slot == name),
                    _ => false,
                },
                _ => false,
            };
            for (name, ..) in entry.attributes.iter().filter(|(name, ..)| !slot(name)) {
                self.line(entry, name);
            }
        }
        for at in 0..self.scenario.choices.len() {
            let Some(entry) = self.entry(ChoiceIx(at as u16)) else {
                continue;
            };
            if let Some(value) = &entry.value {
                let count = words(longest(value));
                self.at_most(
                    Code::W0808,
                    entry.place,
                    ("key", &entry.id),
                    count,
                    CHOICE_WORDS,
                );
            }
            self.line(entry, "reply");
        }
        for entry in self.tongue.messages.values() {
            if let Some((_, span, why)) = entry.attributes.iter().find(|(name, ..)| name == "why") {
                let place = span.of(entry.place.file);
                let count = signs(longest(why));
                self.at_most(Code::W0809, place, ("key", &entry.id), count, WHY_SIGNS);
            }
        }
    }

    /// Sentences too long for who reads with effort. What stands in brackets is a reference.
    fn sentences(&self) {
        let entries = self.tongue.messages.values();
        for entry in entries.filter(|entry| entry.id != CITED) {
            let value = entry.value.iter().map(|value| (entry.place, value));
            let attributes = entry.attributes.iter();
            let attributes = attributes.map(|(_, span, it)| (span.of(entry.place.file), it));
            for (place, pattern) in value.chain(attributes) {
                let texts = pattern.renderings.iter();
                let most = texts.map(|text| longest_sentence(text)).max();
                let count = most.unwrap_or_default();
                self.at_most(Code::W0813, place, ("key", &entry.id), count, PLAIN_WORDS);
            }
        }
    }

    fn line(&self, entry: &Entry, name: &str) {
        if let Some((_, span, line)) = entry.attributes.iter().find(|(known, ..)| known == name) {
            let count = words(longest(line));
            if count > LINE_WORDS {
                let key = format!("{}.{name}", entry.id);
                let place = span.of(entry.place.file);
                self.at_most(Code::W0807, place, ("key", &key), count, LINE_WORDS);
            }
        }
    }

    fn at_most(
        &self,
        code: Code,
        place: Place,
        named: (&'static str, &str),
        count: usize,
        most: usize,
    ) {
        if count > most {
            let fault = Diagnostic::new(code, place).with(named.0, named.1);
            self.sink
                .push(fault.with("count", count).with("most", most));
        }
    }
}
