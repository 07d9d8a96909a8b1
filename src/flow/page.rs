//! A page: what one screen says and asks, as plain data.
//!
//! A front end needs nothing else: no colour, no layout, no key is named here. Words come with the
//! isolation marks that keep a name from stirring the sentence around it; a front end that has no
//! use for them takes them away.

use crate::language::Language;

pub use crate::curriculum::Phase;

/// Which page it is; stable, for tests and for front ends with a picture of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageId {
    /// The first steps, offered once.
    Welcome,
    /// The scenarios.
    Home,
    /// The attempts of the person.
    Attempts,
    /// Where one stands in a diploma.
    Progress,
    /// The preferences.
    Settings,
    /// Whether an open attempt is taken up again.
    Resume,
    /// What may hurt, before a scenario.
    Warning,
    /// A beat: choices, own words.
    Scene,
    /// A task.
    Task,
    /// The compte rendu.
    Account,
    /// The self-rating.
    Rating,
    /// The decision one would take again.
    Redo,
    /// The debrief's summary.
    Debrief,
    /// One part of the debrief.
    Part,
    /// The help.
    Help,
    /// Who is there.
    People,
    /// It could not be played.
    Error,
}

/// Words, and their language where it is not the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Their language, where it is not the one asked for.
    pub lang: Option<Language>,
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text { text, lang: None }
    }
}

/// One piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; 1 is the page's own.
    Heading(u8, Text),
    /// A paragraph.
    Text(Text),
    /// What is seen.
    Narration(Text),
    /// What somebody says; the words bring their own quotation marks.
    Said {
        /// Who.
        speaker: Text,
        /// Whether out of sight.
        off: bool,
        /// What.
        text: Text,
    },
    /// What the trainee did.
    Chosen(Text),
    /// Who is there, on coming in.
    Present {
        /// What introduces them.
        label: Text,
        /// They.
        people: Vec<Text>,
    },
    /// What the program itself has to say.
    Notice(Text),
    /// A paper.
    Document {
        /// Its title.
        title: Text,
        /// Its parts, numbered from 1.
        parts: Vec<Part>,
    },
    /// Short things.
    List(Vec<Text>),
    /// Rows under a head.
    Table {
        /// The head.
        head: Vec<Text>,
        /// The rows.
        rows: Vec<Vec<Text>>,
    },
    /// The state somebody is in.
    State {
        /// What is told.
        label: Text,
        /// Which, for a sign or a colour beside the word.
        phase: Phase,
        /// The same in a word.
        word: Text,
        /// Tension from 0 to 100, where the gauge was asked for.
        value: Option<u8>,
    },
    /// Tension over a play.
    Curve {
        /// Whose.
        people: Vec<Text>,
        /// Moment by moment.
        rows: Vec<CurveRow>,
    },
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it says.
    pub text: Text,
    /// Where a letter has it.
    pub spot: Spot,
}

/// Where a letter has something. A part tells by its id: `entete`, `destinataire`, `reference`,
/// `date`, `objet`, `signature`; any other is body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Who writes.
    Sender,
    /// To whom.
    Recipient,
    /// File, date.
    Reference,
    /// What about.
    Subject,
    /// What is said.
    Body,
    /// Who signs.
    Signature,
}

impl Spot {
    /// That of a part of that id.
    pub fn of(id: &str) -> Spot {
        match id {
            "entete" => Spot::Sender,
            "destinataire" => Spot::Recipient,
            "reference" | "references" | "date" => Spot::Reference,
            "objet" => Spot::Subject,
            "signature" => Spot::Signature,
            _ => Spot::Body,
        }
    }
}

/// One moment of a curve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurveRow {
    /// When.
    pub moment: Text,
    /// After which decision, where it was after one: what a drawing marks it with.
    pub decision: Option<usize>,
    /// By person.
    pub points: Vec<CurvePoint>,
}

/// One person at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurvePoint {
    /// 0 to 100.
    pub tension: u8,
    /// 0 to 100.
    pub trust: u8,
    /// The phase.
    pub phase: Phase,
    /// The phase in a word.
    pub word: Text,
    /// Whether the person was there.
    pub present: bool,
}

/// What selecting something does, for a sign beside its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// It leads somewhere.
    #[default]
    Go,
    /// It is said.
    Say,
    /// It is done without words.
    Do,
    /// It is waiting.
    Wait,
}

/// Something that can be selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Its id, stable: a choice's, a scenario's, a command's.
    pub id: String,
    /// What it says.
    pub text: Text,
    /// A second line, when there is more to say.
    pub note: Option<Text>,
    /// What selecting it does.
    pub kind: Kind,
    /// Whether one is there already: the part being read, the preference in force.
    pub current: bool,
}

impl Choice {
    /// One that leads somewhere.
    pub fn new(id: impl Into<String>, text: impl Into<Text>) -> Choice {
        Choice {
            id: id.into(),
            text: text.into(),
            ..Choice::default()
        }
    }
}

/// What a page asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Ask {
    /// Nothing.
    #[default]
    None,
    /// One of these: [`Action::Select`].
    OneOf {
        /// What is asked.
        prompt: String,
        /// What there is.
        choices: Vec<Choice>,
        /// Headings, each before the choice of that rank, in order.
        groups: Vec<(usize, String)>,
        /// Seconds to answer; [`Action::TimeOut`] when they are over.
        seconds: Option<u16>,
    },
    /// Some of these, or none: [`Action::Several`].
    Some {
        /// What is asked.
        prompt: String,
        /// What there is.
        choices: Vec<Choice>,
        /// What to ask before nothing at all is taken for an answer.
        confirm_none: String,
    },
    /// These in an order, some left out: [`Action::Several`].
    Order {
        /// What is asked.
        prompt: String,
        /// What there is.
        choices: Vec<Choice>,
        /// What to ask before nothing at all is taken for an answer.
        confirm_none: String,
    },
    /// One's own words: [`Action::Words`].
    Free {
        /// What is asked.
        prompt: String,
        /// What becomes of them.
        note: String,
        /// Whether there may be none.
        may_be_empty: bool,
        /// Most signs.
        most: usize,
    },
    /// Each question with one of the options: [`Action::Each`].
    Rate {
        /// What is asked of each.
        prompt: String,
        /// The questions.
        questions: Vec<Text>,
        /// The options, the same for all.
        options: Vec<Text>,
    },
    /// Each job with a person, and a slot where there are some: [`Action::Assign`].
    Assign {
        /// The jobs.
        jobs: Vec<Text>,
        /// The people.
        people: Vec<Text>,
        /// The slots.
        slots: Vec<Text>,
        /// Most jobs for one person.
        at_most: Option<u8>,
        /// What is asked first.
        who: String,
        /// What is asked then.
        when: String,
        /// The option of nobody.
        nobody: String,
    },
}

/// What can be done on a page besides answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Going back to the choice before.
    Back,
    /// Reading who is there.
    People,
    /// Leaving; what was answered is kept.
    Quit,
}

/// What a person did. Numbers count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// One of the choices.
    Select(usize),
    /// Several of them, in that order.
    Several(Vec<usize>),
    /// Own words.
    Words(String),
    /// The option taken for each question.
    Each(Vec<Option<usize>>),
    /// Person and slot for each job; nobody.
    Assign(Vec<Option<(usize, Option<usize>)>>),
    /// Time ran out.
    TimeOut,
    /// Back to the choice before.
    Back,
    /// Leave.
    Quit,
    /// To the preferences, from anywhere, and back from there.
    Preferences,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Which.
    pub id: PageId,
    /// Its title: a window's, a tab's. Not said again in the blocks unless it is a heading there.
    pub title: String,
    /// What went wrong with the last action, or became of it.
    pub notice: Option<String>,
    /// What was shown before and still stands: for who comes back, or asks to read again.
    pub before: Vec<Block>,
    /// What is new.
    pub blocks: Vec<Block>,
    /// What is asked.
    pub asks: Ask,
    /// What can be selected instead of answering a task: [`Action::Select`].
    pub besides: Vec<Choice>,
    /// What else can be done.
    pub acts: Vec<Act>,
}

impl Page {
    /// An empty page.
    pub fn new(id: PageId, title: String) -> Page {
        Page {
            id,
            title,
            notice: None,
            before: Vec::new(),
            blocks: Vec::new(),
            asks: Ask::None,
            besides: Vec::new(),
            acts: Vec::new(),
        }
    }

    /// The languages of its words that are not the one asked for, each once.
    pub fn languages(&self) -> Vec<&Language> {
        let mut texts: Vec<&Text> = Vec::new();
        for block in self.before.iter().chain(&self.blocks) {
            block.each(&mut |text| texts.push(text));
        }
        if let Ask::OneOf { choices, .. } | Ask::Some { choices, .. } | Ask::Order { choices, .. } =
            &self.asks
        {
            texts.extend(choices.iter().map(|choice| &choice.text));
        }
        let mut found: Vec<&Language> = Vec::new();
        for lang in texts.into_iter().filter_map(|text| text.lang.as_ref()) {
            if !found.contains(&lang) {
                found.push(lang);
            }
        }
        found
    }

    /// Every word of the page, for tests and for search.
    pub fn words(&self) -> Vec<&str> {
        let mut all = vec![self.title.as_str()];
        all.extend(self.notice.as_deref());
        for block in self.before.iter().chain(&self.blocks) {
            block.each(&mut |text| all.push(&text.text));
        }
        self.asks.each(&mut |text| all.push(text));
        each_choice(&self.besides, &mut |text| all.push(text));
        all
    }
}

impl Block {
    /// Calls `visit` with each of its texts.
    pub fn each<'b>(&'b self, visit: &mut impl FnMut(&'b Text)) {
        match self {
            Block::Heading(_, text)
            | Block::Text(text)
            | Block::Narration(text)
            | Block::Chosen(text)
            | Block::Notice(text) => visit(text),
            Block::Said { speaker, text, .. } => [speaker, text].into_iter().for_each(visit),
            Block::Document { title, parts } => {
                visit(title);
                parts.iter().for_each(|part| visit(&part.text));
            }
            Block::List(items) => items.iter().for_each(visit),
            Block::Present { label, people } => {
                visit(label);
                people.iter().for_each(visit);
            }
            Block::Table { head, rows } => {
                head.iter().for_each(&mut *visit);
                rows.iter().flatten().for_each(visit);
            }
            Block::State { label, word, .. } => [label, word].into_iter().for_each(visit),
            Block::Curve { people, rows } => {
                people.iter().for_each(&mut *visit);
                for row in rows {
                    visit(&row.moment);
                    row.points.iter().for_each(|point| visit(&point.word));
                }
            }
        }
    }
}

impl Ask {
    fn each<'b>(&'b self, visit: &mut impl FnMut(&'b str)) {
        match self {
            Ask::None => {}
            Ask::OneOf {
                prompt,
                choices,
                groups,
                ..
            } => {
                visit(prompt);
                groups.iter().for_each(|(_, heading)| visit(heading));
                each_choice(choices, visit);
            }
            Ask::Some {
                prompt,
                choices,
                confirm_none,
            }
            | Ask::Order {
                prompt,
                choices,
                confirm_none,
            } => {
                visit(prompt);
                visit(confirm_none);
                each_choice(choices, visit);
            }
            Ask::Free { prompt, note, .. } => {
                visit(prompt);
                visit(note);
            }
            Ask::Rate {
                prompt,
                questions,
                options,
            } => {
                visit(prompt);
                questions
                    .iter()
                    .chain(options)
                    .for_each(|text| visit(&text.text));
            }
            Ask::Assign {
                jobs,
                people,
                slots,
                who,
                when,
                nobody,
                ..
            } => {
                for text in [who, when, nobody] {
                    visit(text);
                }
                jobs.iter()
                    .chain(people)
                    .chain(slots)
                    .for_each(|text| visit(&text.text));
            }
        }
    }
}

fn each_choice<'b>(choices: &'b [Choice], visit: &mut impl FnMut(&'b str)) {
    for choice in choices {
        visit(&choice.text.text);
        choice.note.iter().for_each(|note| visit(&note.text));
    }
}
