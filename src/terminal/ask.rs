//! The question of a page, and what may be typed to answer it.

use std::io;
use std::time::{Duration, Instant};

use super::draw::Pen;
use super::input::{Heard, Lines};
use crate::flow::{Action, Ask, Flow, Page, PageId, Text};
use crate::language::{Args, plain};

/// What came of asking.
pub enum Asked {
    /// An action.
    Act(Action),
    /// There is nothing more to read.
    End,
}

/// What one line was.
enum Typed {
    /// Something to make an answer of.
    Text(String),
    /// An action by itself.
    Act(Action),
    /// Back to the question before, where there are several.
    Before,
    /// The end of the input.
    End,
}

/// Asks until there is an action.
pub struct Asker<'a, 'p> {
    /// What is shown and asked.
    pub flow: &'a Flow,
    /// The page.
    pub page: &'a Page,
    /// Where lines come from.
    pub input: &'a mut dyn Lines,
    /// Where words go.
    pub pen: &'a mut Pen<'p>,
    /// When the time is over.
    pub until: Option<Instant>,
}

impl Asker<'_, '_> {
    /// Asks what the page asks.
    pub fn ask(&mut self) -> io::Result<Asked> {
        let page = self.page;
        self.offers()?;
        match &page.asks {
            Ask::None => self.none(),
            Ask::OneOf { choices, .. } => self.one_of(choices.len()),
            Ask::Some {
                choices,
                confirm_none,
                ..
            } => self.several(choices.len(), confirm_none, false),
            Ask::Order {
                choices,
                confirm_none,
                ..
            } => self.several(choices.len(), confirm_none, true),
            Ask::Free {
                may_be_empty, most, ..
            } => self.free(*may_be_empty, *most),
            Ask::Rate {
                questions, options, ..
            } => self.rate(questions, options),
            Ask::Assign { .. } => self.assign(),
        }
    }

    /// What can be chosen, before the prompt.
    fn offers(&mut self) -> io::Result<()> {
        let page = self.page;
        self.pen.space()?;
        match &page.asks {
            Ask::OneOf {
                prompt,
                choices,
                groups,
                seconds,
            } => {
                self.pen.paragraph(prompt)?;
                let mut done = 0;
                for (from, heading) in groups {
                    self.pen.choices(&choices[done..*from], done + 1)?;
                    self.pen.paragraph(heading)?;
                    done = *from;
                }
                self.pen.choices(&choices[done..], done + 1)?;
                if let Some(seconds) = seconds {
                    let args = Args::new().number("seconds", *seconds);
                    self.pen
                        .paragraph(&self.pen.words.plain("scene-timer", &args))?;
                }
            }
            Ask::Some { choices, .. } | Ask::Order { choices, .. } => {
                self.pen.choices(choices, 1)?;
                self.pen.space()?;
            }
            Ask::Free { prompt, note, .. } => {
                self.pen.paragraph(prompt)?;
                self.pen.paragraph(note)?;
            }
            Ask::Rate { options, .. } if page.id != PageId::Task => {
                for (at, option) in options.iter().enumerate() {
                    self.pen.numbered(at + 1, &option.text)?;
                }
            }
            Ask::Rate { .. } | Ask::None => {}
            Ask::Assign {
                jobs,
                people,
                slots,
                nobody,
                who,
                when,
                ..
            } => {
                for (at, job) in jobs.iter().enumerate() {
                    self.pen.numbered(at + 1, &job.text)?;
                }
                self.pen.space()?;
                self.pen.paragraph(who)?;
                self.numbered_from_zero(people, nobody)?;
                if !slots.is_empty() {
                    self.pen.space()?;
                    self.pen.paragraph(when)?;
                    slots
                        .iter()
                        .enumerate()
                        .try_for_each(|(at, slot)| self.pen.numbered(at + 1, &slot.text))?;
                }
            }
        }
        self.besides()
    }

    fn numbered_from_zero(&mut self, people: &[Text], nobody: &str) -> io::Result<()> {
        for (at, person) in people.iter().enumerate() {
            self.pen.numbered(at + 1, &person.text)?;
        }
        self.pen.numbered(0, nobody)
    }

    fn besides(&mut self) -> io::Result<()> {
        if self.page.besides.is_empty() {
            return Ok(());
        }
        self.pen.space()?;
        self.pen.paragraph(&self.pen.words.word("scene-standing"))?;
        for (at, choice) in self.page.besides.iter().enumerate() {
            self.pen
                .hanging(&format!("+{}. ", at + 1), &choice.text.text)?;
        }
        self.pen.space()
    }

    fn none(&mut self) -> io::Result<Asked> {
        loop {
            match self.line("prompt-enter", &Args::new())? {
                Typed::Text(_) => return Ok(Asked::Act(Action::Quit)),
                Typed::Act(action) => return Ok(Asked::Act(action)),
                Typed::Before => {}
                Typed::End => return Ok(Asked::End),
            }
        }
    }

    fn one_of(&mut self, count: usize) -> io::Result<Asked> {
        loop {
            match self.line("prompt-choose", &Args::new())? {
                Typed::Text(text) => {
                    if let Some(at) = self.number(&text, 1, count)? {
                        return Ok(Asked::Act(Action::Select(at - 1)));
                    }
                }
                Typed::Act(action) => return Ok(Asked::Act(action)),
                Typed::Before => return Ok(Asked::Act(Action::Back)),
                Typed::End => return Ok(Asked::End),
            }
        }
    }

    fn several(&mut self, count: usize, confirm_none: &str, ordered: bool) -> io::Result<Asked> {
        loop {
            let text = match self.line("prompt-several", &Args::new())? {
                Typed::Text(text) => text,
                Typed::Act(action) => return Ok(Asked::Act(action)),
                Typed::Before => return Ok(Asked::Act(Action::Back)),
                Typed::End => return Ok(Asked::End),
            };
            let Some(given) = self.numbers(&text, count)? else {
                continue;
            };
            if given.is_empty() {
                match self.yes(confirm_none)? {
                    Ok(true) => return Ok(Asked::Act(Action::Several(given))),
                    Ok(false) => continue,
                    Err(typed) => return Ok(away(typed)),
                }
            }
            if ordered || self.page.id == PageId::Task {
                let names = self.named(&given);
                let args = Args::new().text("items", self.pen.words.list(&names));
                self.pen
                    .paragraph(&self.pen.words.plain("task-arrange-placed", &args))?;
                match self.confirmed()? {
                    Ok(true) => {}
                    Ok(false) => continue,
                    Err(typed) => return Ok(away(typed)),
                }
            }
            return Ok(Asked::Act(Action::Several(given)));
        }
    }

    fn named(&self, given: &[usize]) -> Vec<String> {
        let (Ask::Some { choices, .. } | Ask::Order { choices, .. }) = &self.page.asks else {
            return Vec::new();
        };
        given
            .iter()
            .filter_map(|at| choices.get(*at))
            .map(|choice| plain(&choice.text.text))
            .collect()
    }

    fn free(&mut self, may_be_empty: bool, most: usize) -> io::Result<Asked> {
        loop {
            match self.raw("prompt-own-words", &Args::new(), true)? {
                Typed::Text(text) if text.trim().is_empty() && !may_be_empty => {
                    self.complain("error-answer-empty", &Args::new())?;
                }
                Typed::Text(text) if text.chars().count() > most => {
                    self.complain(
                        "error-answer-too-long",
                        &Args::new().number("most", most as u64),
                    )?;
                }
                Typed::Text(text) => return Ok(Asked::Act(Action::Words(text))),
                Typed::Act(action) => return Ok(Asked::Act(action)),
                Typed::Before => return Ok(Asked::Act(Action::Back)),
                Typed::End => return Ok(Asked::End),
            }
        }
    }

    fn rate(&mut self, questions: &[Text], options: &[Text]) -> io::Result<Asked> {
        let task = self.page.id == PageId::Task;
        let mut given: Vec<Option<usize>> = Vec::new();
        while given.len() < questions.len() {
            let at = given.len();
            self.pen.space()?;
            self.question(at, questions, task)?;
            let key = if task { "prompt-part" } else { "prompt-level" };
            let args = Args::new().number("last", options.len() as u64);
            match self.line(key, &args)? {
                Typed::Text(text) => {
                    let first = usize::from(!task);
                    if let Some(number) = self.number(&text, first, options.len())? {
                        given.push(number.checked_sub(1));
                    }
                }
                Typed::Act(action) => return Ok(Asked::Act(action)),
                Typed::Before if given.pop().is_some() => {}
                Typed::Before => return Ok(Asked::Act(Action::Back)),
                Typed::End => return Ok(Asked::End),
            }
        }
        Ok(Asked::Act(Action::Each(given)))
    }

    fn question(&mut self, at: usize, questions: &[Text], task: bool) -> io::Result<()> {
        let text = &questions[at].text;
        if !task {
            return self.pen.paragraph(text);
        }
        let args = Args::new()
            .number("number", at as u64 + 1)
            .number("total", questions.len() as u64);
        let line = self
            .pen
            .words
            .plain("task-read-ask", &args.text("question", text));
        self.pen.paragraph(&line)
    }

    fn assign(&mut self) -> io::Result<Asked> {
        let page = self.page;
        let Ask::Assign {
            jobs,
            people,
            slots,
            at_most,
            who,
            when,
            ..
        } = &page.asks
        else {
            return Ok(Asked::End);
        };
        let mut given: Vec<Option<(usize, Option<usize>)>> = Vec::new();
        loop {
            while given.len() < jobs.len() {
                let at = given.len();
                self.pen.space()?;
                let args = Args::new()
                    .number("number", at as u64 + 1)
                    .number("total", jobs.len() as u64);
                let line = self
                    .pen
                    .words
                    .plain("task-assign-job", &args.text("job", &jobs[at].text));
                self.pen.paragraph(&line)?;
                let person = match self.pick(who, 0, people.len())? {
                    Ok(person) => person,
                    Err(Typed::Before) if given.pop().is_some() => continue,
                    Err(typed) => return Ok(away(typed)),
                };
                let Some(person) = person.checked_sub(1) else {
                    given.push(None);
                    continue;
                };
                let held = given
                    .iter()
                    .flatten()
                    .filter(|(known, _)| *known == person)
                    .count();
                if at_most.is_some_and(|most| held >= usize::from(most)) {
                    self.complain(
                        "error-answer-person-full",
                        &Args::new().text("person", &people[person].text),
                    )?;
                    continue;
                }
                let slot = if slots.is_empty() {
                    None
                } else {
                    match self.pick(when, 1, slots.len())? {
                        Ok(slot) => Some(slot - 1),
                        Err(Typed::Before) => continue,
                        Err(typed) => return Ok(away(typed)),
                    }
                };
                given.push(Some((person, slot)));
            }
            match self.confirmed()? {
                Ok(true) => return Ok(Asked::Act(Action::Assign(given))),
                Ok(false) => given.clear(),
                Err(typed) => return Ok(away(typed)),
            }
        }
    }

    fn pick(
        &mut self,
        prompt: &str,
        first: usize,
        last: usize,
    ) -> io::Result<Result<usize, Typed>> {
        loop {
            match self.prompted(prompt, false)? {
                Typed::Text(text) => {
                    if let Some(number) = self.number(&text, first, last)? {
                        return Ok(Ok(number));
                    }
                }
                typed => return Ok(Err(typed)),
            }
        }
    }

    fn confirmed(&mut self) -> io::Result<Result<bool, Typed>> {
        self.yes(&self.pen.words.word("task-confirm"))
    }

    /// Yes or no; what else was typed.
    fn yes(&mut self, question: &str) -> io::Result<Result<bool, Typed>> {
        let words = self.pen.words;
        let is = |text: &str, key: &str| {
            let asked = text.trim().to_lowercase();
            asked == words.word(key) || asked == words.word(&format!("{key}-short"))
        };
        self.pen.paragraph(question)?;
        loop {
            match self.line("prompt-yes-no", &Args::new())? {
                Typed::Text(text) if is(&text, "answer-yes") => return Ok(Ok(true)),
                Typed::Text(text) if is(&text, "answer-no") => return Ok(Ok(false)),
                Typed::Text(_) => self.complain("error-answer-yes-no", &Args::new())?,
                Typed::Before => return Ok(Ok(false)),
                typed => return Ok(Err(typed)),
            }
        }
    }

    fn line(&mut self, key: &str, args: &Args) -> io::Result<Typed> {
        self.raw(key, args, false)
    }

    fn raw(&mut self, key: &str, args: &Args, free: bool) -> io::Result<Typed> {
        self.prompted(&self.pen.words.plain(key, args), free)
    }

    /// Reads one line that is not a request for help; an empty one asks again unless words may be
    /// empty.
    fn prompted(&mut self, prompt: &str, free: bool) -> io::Result<Typed> {
        loop {
            write!(self.pen.out, "{} ", plain(prompt))?;
            self.pen.out.flush()?;
            self.pen.spaced = false;
            let left = self
                .until
                .map(|until| until.saturating_duration_since(Instant::now()));
            let heard = self
                .input
                .next(left.map(|left| left.max(Duration::from_millis(1))));
            if !self.pen.echoes || !matches!(heard, Heard::Line(_)) {
                writeln!(self.pen.out)?;
            }
            let text = match heard {
                Heard::Line(text) => text,
                Heard::Late => return Ok(Typed::Act(Action::TimeOut)),
                Heard::End => return Ok(Typed::End),
            };
            match text.trim() {
                "?" => self.help()?,
                "r" | "R" => self.repeat()?,
                "p" | "P" => self.people()?,
                "q" | "Q" => return Ok(Typed::Act(Action::Quit)),
                "b" | "B" => {
                    if let Some(typed) = self.back()? {
                        return Ok(typed);
                    }
                }
                "" if !free => {
                    if matches!(self.page.asks, Ask::None) {
                        return Ok(Typed::Text(text));
                    }
                    self.complain("error-answer-empty", &Args::new())?;
                }
                other => match self.beside(other) {
                    Some(at) => return Ok(Typed::Act(Action::Select(at))),
                    None => return Ok(Typed::Text(text)),
                },
            }
        }
    }

    fn beside(&self, text: &str) -> Option<usize> {
        let at = text
            .strip_prefix('+')?
            .trim()
            .parse::<usize>()
            .ok()?
            .checked_sub(1)?;
        (at < self.page.besides.len()).then_some(at)
    }

    fn back(&mut self) -> io::Result<Option<Typed>> {
        let several = matches!(self.page.asks, Ask::Rate { .. } | Ask::Assign { .. });
        if several || self.page.acts.contains(&crate::flow::Act::Back) {
            return Ok(Some(Typed::Before));
        }
        self.complain("help-back-nothing", &Args::new())?;
        Ok(None)
    }

    fn help(&mut self) -> io::Result<()> {
        let help = self.flow.help();
        self.pen.space()?;
        self.pen.page(&help)?;
        self.pen.space()
    }

    fn people(&mut self) -> io::Result<()> {
        match self.flow.people() {
            Some(people) => {
                self.pen.space()?;
                self.pen.page(&people)?;
                self.pen.space()
            }
            None => self.complain("people-nobody", &Args::new()),
        }
    }

    fn repeat(&mut self) -> io::Result<()> {
        self.pen.space()?;
        self.pen.blocks(&self.page.before)?;
        self.pen.blocks(&self.page.blocks)?;
        self.offers()
    }

    fn complain(&mut self, key: &str, args: &Args) -> io::Result<()> {
        let sentence = self.pen.words.plain(key, args);
        self.pen.paragraph(&sentence)
    }

    fn number(&mut self, text: &str, first: usize, last: usize) -> io::Result<Option<usize>> {
        match text.trim().trim_end_matches(['.', ')']).parse::<usize>() {
            Ok(number) if (first..=last).contains(&number) => Ok(Some(number)),
            Ok(_) => {
                self.complain(
                    "error-answer-range",
                    &Args::new().number("last", last as u64),
                )?;
                Ok(None)
            }
            Err(_) => {
                self.complain(
                    "error-answer-unknown",
                    &Args::new().text("answer", shortened(text)),
                )?;
                Ok(None)
            }
        }
    }

    /// Numbers from 0; `0` alone is none of them.
    fn numbers(&mut self, text: &str, count: usize) -> io::Result<Option<Vec<usize>>> {
        let words: Vec<&str> = text
            .split([' ', ',', ';', '\t', '\u{a0}', '\u{202f}'])
            .filter(|word| !word.is_empty())
            .collect();
        if words == ["0"] {
            return Ok(Some(Vec::new()));
        }
        let mut given = Vec::new();
        for word in words {
            let Some(number) = self.number(word, 1, count)? else {
                return Ok(None);
            };
            if given.contains(&(number - 1)) {
                self.complain(
                    "error-answer-twice",
                    &Args::new().number("number", number as u64),
                )?;
                return Ok(None);
            }
            given.push(number - 1);
        }
        Ok(Some(given))
    }
}

fn away(typed: Typed) -> Asked {
    match typed {
        Typed::Act(action) => Asked::Act(action),
        Typed::Before => Asked::Act(Action::Back),
        Typed::Text(_) | Typed::End => Asked::End,
    }
}

/// What was typed, at a length that can be said back.
fn shortened(text: &str) -> String {
    let clean: String = text
        .trim()
        .chars()
        .filter(|sign| !sign.is_control())
        .collect();
    if clean.chars().count() <= 40 {
        clean
    } else {
        clean.chars().take(39).chain(['…']).collect()
    }
}
