//! What was played, quoted as it was read at the time: the sentences that every part is built of.

use super::Debrief;
use crate::flow::attempt::Turn;
use crate::flow::page::{Block, Text};
use crate::language::{Args, plain};
use crate::play::Happening;
use crate::scenario::ChoiceIx;

impl Debrief<'_> {
    /// The answer of that rank.
    pub(super) fn turn(&self, answer: usize) -> Option<&Turn> {
        self.attempt.turns().get(answer)
    }

    /// A choice as it was read at that answer.
    pub(super) fn choice_at(&self, answer: usize, choice: ChoiceIx, attr: Option<&str>) -> Text {
        let turn = self.turn(answer);
        let state = turn.map_or_else(|| self.attempt.state(), |turn| &turn.before);
        self.voice
            .at(self.attempt, state, state.beat())
            .choice(choice, attr)
    }

    /// What was chosen at that answer.
    pub(super) fn chosen_at(&self, answer: usize) -> Option<Text> {
        let choice = self.turn(answer)?.chosen()?;
        Some(self.choice_at(answer, choice, None))
    }

    /// The sentence of a decision that was taken.
    pub(super) fn taken_at(&self, answer: usize, taken: ChoiceIx) -> Block {
        let taken = self.choice_at(answer, taken, None);
        Block::Text(self.around("debrief-decision-taken", "choice", &taken))
    }

    /// The number of the decision that an answer was, as its heading has it.
    pub(super) fn number_of(&self, answer: usize) -> Option<usize> {
        let counted = self.found.decisions.iter();
        let mut counted = counted.filter(|row| row.scale.is_some());
        counted
            .position(|row| row.answer == answer)
            .map(|rank| rank + 1)
    }

    /// A sentence of the interface around a text of the scenario.
    pub(super) fn around(&self, key: &str, name: &'static str, text: &Text) -> Text {
        let args = Args::new().text(name, &text.text);
        Text {
            text: self.voice.say(key, &args),
            lang: text.lang.clone(),
        }
    }

    /// The state in which the ending that counts was reached.
    pub(super) fn state_at_ending(&self) -> &crate::play::State {
        let ends = |turn: &&Turn| {
            turn.happenings
                .iter()
                .any(|it| matches!(it, Happening::Ended(_)))
        };
        let ended = self.attempt.turns().iter().find(ends);
        ended.map_or_else(|| self.attempt.state(), |turn| &turn.after)
    }
}

/// What stands between quotation marks, to be put between others'.
pub(super) fn within(text: &str) -> String {
    let text = unquoted(text);
    let spaces = ['\u{a0}', '\u{202f}', ' '];
    let (mut out, mut rest) = (String::new(), text.as_str());
    while let Some(at) = rest.find(['«', '»', '“', '”']) {
        let (before, after) = rest.split_at(at);
        let mark = after.chars().next().unwrap_or('«');
        let after = &after[mark.len_utf8()..];
        let (before, after) = match mark {
            '«' => (before, after.trim_start_matches(spaces)),
            '»' => (before.trim_end_matches(spaces), after),
            _ => (before, after),
        };
        out.push_str(before);
        out.push(match mark {
            '«' => '“',
            '»' => '”',
            '“' => '‘',
            _ => '’',
        });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A text without the quotation marks around it, to be put between others'.
fn unquoted(text: &str) -> String {
    let text = plain(text);
    let inner = text.trim();
    let spaces = [' ', '\u{a0}', '\u{202f}'];
    let stripped = inner
        .strip_prefix('«')
        .and_then(|rest| rest.strip_suffix('»'));
    match stripped.map(|rest| rest.trim_matches(spaces)) {
        Some(rest) if !rest.contains(['«', '»']) => rest.to_owned(),
        _ => inner.to_owned(),
    }
}

/// The first words, cut between two of them.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut out = String::new();
    for word in text.split(' ') {
        if out.chars().count() + word.chars().count() + 1 >= most {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    let mut out = out
        .trim_end_matches([',', ';', ':', ' ', '.', '—', '«', '“', '\u{202f}', '\u{a0}'])
        .to_owned();
    out.push('…');
    for (open, close) in [('«', "\u{202f}»"), ('“', "”")] {
        let closing = close.chars().next_back().unwrap_or(open);
        if out.matches(open).count() > out.matches(closing).count() {
            out.push_str(close);
        }
    }
    out
}
