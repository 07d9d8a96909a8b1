//! The words of a page: the interface's, and the scenario's in a given state.

use super::attempt::Attempt;
use super::names;
use super::page::{Block, Text};
use crate::curriculum::{CriterionIx, Phase};
use crate::language::{Args, Language, Words};
use crate::play::State;
use crate::scenario::{BeatIx, ChoiceIx, Context, EndingIx, FactIx, Fault, PartyIx};
use crate::settings::Mediator;

/// The interface's words.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The words.
    pub words: &'a Words,
    /// The language asked for.
    pub language: &'a Language,
    /// How the trainee is addressed.
    pub mediator: &'a Mediator,
}

impl<'a> Voice<'a> {
    /// A sentence.
    pub fn say(&self, key: &str, args: &Args) -> String {
        self.words.say(key, None, args)
    }

    /// A sentence without variables.
    pub fn word(&self, key: &str) -> String {
        self.words.say(key, None, &Args::new())
    }

    /// The same, as a text of a page.
    pub fn text(&self, key: &str, args: &Args) -> Text {
        self.say(key, args).into()
    }

    /// A heading.
    pub fn heading(&self, level: u8, key: &str) -> Block {
        Block::Heading(level, self.word(key).into())
    }

    /// A notice.
    pub fn notice(&self, key: &str, args: &Args) -> Block {
        Block::Notice(self.text(key, args))
    }

    /// A size of text.
    pub fn percent(&self, percent: u16) -> String {
        self.say(
            "settings-text-size",
            &Args::new().number("percent", percent),
        )
    }

    /// A place, by its setting; where it has no name yet, by the context.
    pub fn place(&self, setting: &str, context: Context) -> String {
        let key = format!("place-{setting}");
        if self.words.has(&key) {
            return self.word(&key);
        }
        self.word(&format!("context-{context:?}"))
    }

    /// A phase.
    pub fn phase(&self, phase: Phase) -> String {
        self.word(&format!("phase-{}", phase.word()))
    }

    /// A kind of fault.
    pub fn fault(&self, kind: Fault) -> String {
        self.word(&format!("fault-{}", kind.word()))
    }

    /// Why a kind of fault is one.
    pub fn fault_why(&self, kind: Fault) -> String {
        self.words
            .say(&format!("fault-{}", kind.word()), Some("why"), &Args::new())
    }

    /// A criterion in two or three words.
    pub fn criterion(&self, id: &str) -> String {
        let key = format!("criterion-{}", id.replace('.', "-"));
        if self.words.has_attr(&key, "short") {
            self.words.say(&key, Some("short"), &Args::new())
        } else {
            self.word(&key)
        }
    }

    /// A criterion in full.
    pub fn criterion_in_full(&self, id: &str) -> String {
        self.word(&format!("criterion-{}", id.replace('.', "-")))
    }

    /// Things one after the other.
    pub fn list<S: AsRef<str>>(&self, things: &[S]) -> String {
        self.words.list(things)
    }

    /// A label and what it says.
    pub fn pair(&self, label: impl AsRef<str>, text: impl AsRef<str>) -> String {
        self.say(
            "item-separator",
            &Args::new().text("label", label).text("text", text),
        )
    }

    /// The day of `2027-03-02T09:14:05Z`.
    pub fn day(&self, wall: &str) -> String {
        self.words.day(wall)
    }

    /// The scenario's words of an attempt, in a state.
    pub fn at<'s>(&self, attempt: &'s Attempt, state: &'s State, beat: Option<BeatIx>) -> Tale<'s>
    where
        'a: 's,
    {
        let mut mediator = self.mediator.clone();
        if mediator.name.is_empty() {
            mediator.name = self.word("mediator-name");
        }
        let args = names::arguments(attempt.opening(), state, beat, &mediator);
        Tale {
            attempt,
            language: self.language,
            args,
        }
    }
}

/// A scenario's words in a state.
pub struct Tale<'a> {
    attempt: &'a Attempt,
    language: &'a Language,
    args: Args,
}

impl Tale<'_> {
    /// A message or attribute.
    pub fn say(&self, key: &str, attr: Option<&str>) -> Text {
        let said = self.attempt.texts.say(self.language, key, attr, &self.args);
        let lang = (said.lang != *self.language).then_some(said.lang);
        Text {
            text: said.text,
            lang,
        }
    }

    /// The same, where it is written.
    pub fn maybe(&self, key: &str, attr: Option<&str>) -> Option<Text> {
        let has = self.attempt.texts.has(self.language, key, attr);
        has.then(|| self.say(key, attr))
            .filter(|text| !text.text.trim().is_empty())
    }

    /// A party's name.
    pub fn name(&self, party: PartyIx) -> Text {
        self.say(
            &format!("party--{}", self.attempt.scenario()[party].id),
            None,
        )
    }

    /// Something else about a party.
    pub fn about(&self, party: PartyIx, attr: &str) -> Option<Text> {
        self.maybe(
            &format!("party--{}", self.attempt.scenario()[party].id),
            Some(attr),
        )
    }

    /// The key of a choice.
    pub fn choice_key(&self, choice: ChoiceIx) -> String {
        let scenario = self.attempt.scenario();
        let row = &scenario[choice];
        row.beat.map_or_else(
            || format!("always--{}", row.id),
            |beat| format!("{}--{}", scenario[beat].id, row.id),
        )
    }

    /// A choice, or something about it.
    pub fn choice(&self, choice: ChoiceIx, attr: Option<&str>) -> Text {
        self.say(&self.choice_key(choice), attr)
    }

    /// The same, where it is written.
    pub fn maybe_choice(&self, choice: ChoiceIx, attr: &str) -> Option<Text> {
        self.maybe(&self.choice_key(choice), Some(attr))
    }

    /// A private fact.
    pub fn fact(&self, fact: FactIx) -> Text {
        self.say(&format!("fact--{}", self.attempt.scenario()[fact].id), None)
    }

    /// An ending, or what came after it.
    pub fn ending(&self, ending: EndingIx, attr: Option<&str>) -> Option<Text> {
        self.maybe(
            &format!("ending--{}", self.attempt.scenario()[ending].id),
            attr,
        )
    }

    /// The scenario's title.
    pub fn title(&self) -> Text {
        self.say("scenario--title", None)
    }
}

/// The id of a criterion.
pub fn criterion_id(attempt: &Attempt, criterion: CriterionIx) -> &str {
    attempt
        .house
        .catalogue
        .criteria
        .get(criterion.0 as usize)
        .map_or("", String::as_str)
}
