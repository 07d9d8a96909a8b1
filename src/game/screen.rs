//! The page that is shown, and the way behind it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bevy::prelude::*;

use super::form::Form;
use crate::flow::{Action, Ask, Edge, Flow, Next, Page, PageId};

/// The flow with its clocks and chance. A store is one person's at a time, hence the lock; it is
/// never held across an update.
#[derive(Resource)]
pub struct Way(Mutex<Walk>);

/// A flow and what it takes from outside.
pub struct Walk {
    /// The way through the program.
    pub flow: Flow,
    /// Clocks and chance.
    pub edge: Box<dyn Edge + Send>,
}

impl Way {
    /// Around a flow.
    pub fn new(flow: Flow, edge: Box<dyn Edge + Send>) -> Way {
        Way(Mutex::new(Walk { flow, edge }))
    }

    /// The flow, for as long as it is looked at.
    pub fn walk(&self) -> MutexGuard<'_, Walk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what a person did.
    pub fn act(&self, action: &Action) -> Next {
        let mut walk = self.walk();
        let Walk { flow, edge } = &mut *walk;
        flow.act(action, edge.as_mut())
    }
}

/// What stands before the page until it is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// How it works.
    Help,
    /// Who is there.
    People,
    /// Whether to leave; the whole program, or the scene.
    Leave {
        /// Whether the program ends.
        program: bool,
    },
    /// Whether an answer that seems to lack something is the answer.
    Sure(String),
}

/// How much must be drawn again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Redraw {
    /// Nothing.
    #[default]
    No,
    /// What stands before the page.
    Dialog,
    /// The same page in another style or size: one stays where one is.
    Same,
    /// Another page.
    Page,
}

/// An answer in the making, kept while one looks elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What is asked.
    pub asks: Ask,
    /// What is marked.
    pub form: Form,
    /// What is typed.
    pub words: String,
}

/// The page that is shown.
#[derive(Resource, Default)]
pub struct Screen {
    /// The page.
    pub page: Option<Page>,
    /// Who is there, where somebody can be.
    pub people: Option<Page>,
    /// An answer in the making.
    pub form: Form,
    /// What was asked, marked and typed before one looked elsewhere.
    pub draft: Option<Draft>,
    /// What stands before the page.
    pub dialog: Option<Dialog>,
    /// What the program has to say about the last thing done.
    pub notice: Option<String>,
    /// Whether papers are shown as plain text.
    pub plain_paper: bool,
    /// What must be drawn.
    pub redraw: Redraw,
}

impl Screen {
    /// Shows the page where the flow is.
    pub fn turn(&mut self, way: &Way) {
        let walk = way.walk();
        let page = walk.flow.page();
        self.people = walk.flow.people();
        self.dialog = None;
        self.notice.clone_from(&page.notice);
        // A refused answer is still in the making, and so is one that was left for the preferences.
        let draft = self.draft.as_ref().filter(|draft| draft.asks == page.asks);
        let drafted = draft.map(|draft| draft.form.clone());
        let elsewhere = page.id == PageId::Settings;
        if drafted.is_none() && !elsewhere {
            self.draft = None;
        }
        self.form = drafted.unwrap_or_else(|| Form::of(&page.asks));
        self.page = Some(page);
        self.redraw = Redraw::Page;
    }

    /// What stands before the page changes.
    pub fn open(&mut self, dialog: Option<Dialog>) {
        self.dialog = dialog;
        self.redraw = self.redraw.max(Redraw::Dialog);
    }

    /// Keeps what is marked and typed.
    pub fn keep(&mut self, words: String) {
        let Some(page) = self
            .page
            .as_ref()
            .filter(|page| page.id != PageId::Settings)
        else {
            return;
        };
        let (asks, form) = (page.asks.clone(), self.form.clone());
        self.draft = Some(Draft { asks, form, words });
    }

    /// What was typed for what is asked now.
    pub fn words(&self) -> &str {
        let draft = self
            .draft
            .as_ref()
            .filter(|draft| draft.asks == *self.asks());
        draft.map_or("", |draft| draft.words.as_str())
    }

    /// Something to say without another page.
    pub fn say(&mut self, notice: String) {
        self.notice = Some(notice);
        self.redraw = self.redraw.max(Redraw::Same);
    }

    /// Which page it is.
    pub fn id(&self) -> PageId {
        self.page.as_ref().map_or(PageId::Error, |page| page.id)
    }

    /// What is asked.
    pub fn asks(&self) -> &Ask {
        self.page.as_ref().map_or(&Ask::None, |page| &page.asks)
    }

    /// Whether one is in a play: leaving it is asked about first.
    pub fn playing(&self) -> bool {
        matches!(
            self.id(),
            PageId::Scene | PageId::Task | PageId::Account | PageId::Rating | PageId::Redo
        )
    }
}
