//! Which page follows which: from the list to a warning, a play, its debrief, and back.

use std::path::PathBuf;
use std::sync::Arc;

use super::attempt::{Attempt, Start};
use super::debrief::{self, Debrief, Part};
use super::edge::{Edge, seed};
use super::home::{self, Listed};
use super::keeper::{Keeper, Kept, KeptState};
use super::page::{Action, Ask, Page, PageId};
use super::preferences::{self, Edit};
use super::progress::{self, Progress};
use super::refused::Refused;
use super::voice::Voice;
use super::{account, attempts, error, help, rating, redo, scene, task, warning, welcome};
use crate::assess::Assessment;
use crate::language::{Args, Language, Words};
use crate::library::{Bundle, DEFAULT, House, Shelf};
use crate::play::{Answer, Awaits, Rules};
use crate::scenario::{BeatIx, Outcome};
use crate::settings::Settings;

/// Where a flow begins.
pub enum Begin {
    /// At the list of the library.
    Home,
    /// At the list of these.
    Shelf(Vec<Bundle>),
    /// At one scenario; leaving it leaves the program.
    Scenario(Bundle),
    /// The same, always with a new attempt.
    Anew(Bundle),
    /// At the debrief of a kept attempt.
    Debrief(String),
}

/// What follows an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A page: ask for it.
    Page,
    /// It is over.
    Left(Left),
}

/// How it was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// With nothing under way.
    Done,
    /// In the middle of an attempt, which is kept.
    Kept,
    /// In the middle of an attempt, which is not.
    Lost,
}

/// Where one is.
enum View {
    Home,
    /// The attempts, with how those that are over ended.
    Attempts(Vec<Option<Outcome>>),
    /// Where one stands in a diploma.
    Progress(Box<Progress>),
    /// The preferences, and where one comes back to.
    Settings(Edit, Box<View>),
    /// The first steps, offered once.
    Welcome,
    Resume(usize, Kept),
    Warning(usize),
    Play(Box<Play>),
    Debrief(Box<Seen>),
    Failed(String),
}

struct Play {
    attempt: Attempt,
    /// Whether it is the first steps: kept nowhere.
    guide: bool,
    /// The decision to take again, once it is named.
    named: Option<BeatIx>,
}

struct Seen {
    attempt: Attempt,
    found: Assessment,
    part: Option<&'static str>,
    again: bool,
    guide: bool,
}

/// A person's way through the program.
pub struct Flow {
    house: House,
    keeper: Keeper,
    settings: Settings,
    language: Language,
    words: Arc<Words>,
    shelf: Vec<Listed>,
    /// The seed of the next attempt, where it was given.
    seed: Option<u64>,
    /// Whether leaving a scenario leaves the program.
    single: bool,
    /// Whether what stands on the page was shown before: a resume.
    coming_back: bool,
    record_path: String,
    /// Where the preferences are kept; none: nowhere.
    settings_path: Option<PathBuf>,
    /// Whether the front end is a window: it has looks to change, and stays when a scene is left.
    window: bool,
    /// Whether the first steps are offered to who has not seen them.
    guides: bool,
    notice: Option<String>,
    view: View,
}

impl Flow {
    /// Begins. `record_path` is named in sentences about the record.
    pub fn new(
        house: House,
        keeper: Keeper,
        settings: Settings,
        language: Language,
        record_path: &str,
    ) -> Flow {
        Flow {
            house,
            keeper,
            settings,
            words: Words::shared(&language),
            language,
            shelf: Vec::new(),
            seed: None,
            single: false,
            coming_back: false,
            record_path: record_path.to_owned(),
            settings_path: None,
            window: false,
            guides: false,
            notice: None,
            view: View::Home,
        }
    }

    /// Fixes chance for the attempts that begin here.
    #[must_use]
    pub fn with_seed(mut self, seed: Option<u64>) -> Flow {
        self.seed = seed;
        self
    }

    /// Keeps changed preferences in that file.
    #[must_use]
    pub fn with_settings_path(mut self, path: Option<PathBuf>) -> Flow {
        self.settings_path = path;
        self
    }

    /// For a window: looks are among the preferences, and a scene that is left leads home.
    #[must_use]
    pub fn in_window(mut self) -> Flow {
        self.window = true;
        self
    }

    /// Offers the first steps to who has not seen them.
    #[must_use]
    pub fn with_first_steps(mut self) -> Flow {
        self.guides = true;
        self
    }

    /// The preferences.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The language of the pages.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Goes to where it begins. What cannot be done is said on a page.
    pub fn begin(&mut self, begin: Begin, edge: &mut dyn Edge) {
        match begin {
            Begin::Home => {
                let bundles = Shelf::ids().into_iter().filter_map(|id| Shelf::bundle(&id));
                self.begin(Begin::Shelf(bundles.collect()), edge);
            }
            Begin::Shelf(bundles) => {
                self.stock(bundles);
                let offered = self.guides && !self.settings.guided;
                self.view = if offered { View::Welcome } else { View::Home };
            }
            Begin::Scenario(bundle) => {
                self.alone(bundle);
                self.choose(0, edge);
            }
            Begin::Anew(bundle) => {
                self.alone(bundle);
                self.warn_or_start(0, edge);
            }
            Begin::Debrief(id) => {
                self.single = true;
                let looked = self.look_back(&id);
                self.told(looked);
            }
        }
    }

    fn alone(&mut self, bundle: Bundle) {
        self.single = true;
        self.stock(vec![bundle]);
    }

    fn stock(&mut self, bundles: Vec<Bundle>) {
        let listed = |bundle| Listed::new(bundle, &self.house, &self.language);
        self.shelf = bundles.into_iter().map(listed).collect();
    }

    /// The page where one is.
    pub fn page(&self) -> Page {
        let mut page = self.page_of(&self.view);
        if self.coming_back {
            let fresh = std::mem::take(&mut page.blocks);
            page.blocks = std::mem::take(&mut page.before);
            page.blocks.extend(fresh);
        }
        page.notice.clone_from(&self.notice);
        page
    }

    fn page_of(&self, view: &View) -> Page {
        let voice = self.voice();
        match view {
            View::Home => {
                let (kept, keeps) = (self.kept(), self.keeper.keeps());
                home::page(&voice, &self.shelf, &kept, keeps, self.guides)
            }
            View::Welcome => welcome::page(&voice),
            View::Attempts(ends) => attempts::page(&voice, &self.kept(), ends, &self.shelf),
            View::Progress(progress) => progress::page(&voice, &self.house, progress, &self.shelf),
            View::Settings(edit, _) => {
                preferences::page(&voice, &self.settings, *edit, self.window)
            }
            View::Resume(at, kept) => warning::resume(&voice, &self.shelf[*at], kept),
            View::Warning(at) => warning::page(&voice, &self.shelf[*at]),
            View::Play(play) => self.playing(play),
            View::Debrief(seen) => self.seen(seen),
            View::Failed(sentence) => error::page(&voice, sentence),
        }
    }

    /// Where one is, behind the preferences too.
    fn here(&self) -> &View {
        match &self.view {
            View::Settings(_, back) => back,
            view => view,
        }
    }

    /// The help for the page where one is.
    pub fn help(&self) -> Page {
        help::page(&self.voice(), &self.page())
    }

    /// Who is there; none where nobody can be.
    pub fn people(&self) -> Option<Page> {
        match &self.view {
            View::Play(play) => Some(scene::people(
                &self.voice(),
                &play.attempt,
                self.settings.gauge,
            )),
            _ => None,
        }
    }

    /// The words of the interface.
    pub fn voice(&self) -> Voice<'_> {
        Voice {
            words: &self.words,
            language: &self.language,
            mediator: &self.settings.mediator,
        }
    }

    /// The attempt under way, or looked back on.
    pub fn attempt(&self) -> Option<&Attempt> {
        match self.here() {
            View::Play(play) => Some(&play.attempt),
            View::Debrief(seen) => Some(&seen.attempt),
            _ => None,
        }
    }

    /// Where attempts are kept.
    pub fn keeper(&mut self) -> &mut Keeper {
        &mut self.keeper
    }

    /// Everything of the debrief on one page, where one is at a debrief.
    pub fn whole_debrief(&self) -> Option<Page> {
        match &self.view {
            View::Debrief(seen) => Some(debrief::whole(&self.debrief(seen))),
            _ => None,
        }
    }

    /// What was refused last, if the beginning failed.
    pub fn failed(&self) -> Option<&str> {
        match &self.view {
            View::Failed(sentence) => Some(sentence),
            _ => None,
        }
    }

    /// How it would be left now.
    pub fn left(&self) -> Left {
        match self.here() {
            View::Play(play) if play.guide => Left::Done,
            View::Play(_) if self.keeper.keeps() => Left::Kept,
            View::Play(_) => Left::Lost,
            _ => Left::Done,
        }
    }

    /// Does what a person did.
    pub fn act(&mut self, action: &Action, edge: &mut dyn Edge) -> Next {
        self.notice = None;
        self.coming_back = false;
        match action {
            Action::Quit => return self.quit(edge),
            Action::Preferences => {
                self.open_preferences();
                return Next::Page;
            }
            _ => {}
        }
        match (&self.view, action) {
            (View::Home, Action::Select(at)) => return self.at_home(*at, edge),
            (View::Attempts(_), Action::Select(at)) => self.among_attempts(*at, edge),
            (View::Progress(_), Action::Select(at)) => self.at_progress(*at, edge),
            (View::Settings(edit, _), action) => {
                let edit = *edit;
                self.change(edit, action);
            }
            (View::Welcome, Action::Select(at)) => self.at_welcome(*at, edge),
            (View::Resume(row, kept), Action::Select(at)) => {
                let (row, id) = (*row, kept.id.clone());
                match at {
                    0 => self.take_up(&id, edge),
                    1 => self.warn_or_start(row, edge),
                    _ => return self.leave_scenario(),
                }
            }
            (View::Warning(row), Action::Select(at)) => {
                let row = *row;
                match at {
                    0 => self.start(row, edge),
                    _ => return self.leave_scenario(),
                }
            }
            (View::Play(_), action) => self.play(action, edge),
            (View::Debrief(_), Action::Select(at)) => return self.at_debrief(*at, edge),
            _ => {}
        }
        Next::Page
    }

    fn quit(&mut self, edge: &mut dyn Edge) -> Next {
        match &mut self.view {
            View::Play(play) if play.attempt.awaits() == Awaits::Stuck => {
                // There is nothing to come back to; if closing is refused, it is offered once more.
                let _ = play.close(&mut self.keeper, edge);
                self.leave_scenario()
            }
            View::Debrief(seen) if seen.part.is_some() => {
                seen.part = None;
                Next::Page
            }
            View::Settings(Edit::Menu, _) => {
                self.leave_preferences();
                Next::Page
            }
            View::Settings(edit, _) => {
                *edit = Edit::Menu;
                Next::Page
            }
            View::Welcome => {
                self.guided();
                self.view = View::Home;
                Next::Page
            }
            View::Play(play) if play.guide => self.leave_scenario(),
            View::Play(_) | View::Debrief(_) | View::Resume(..) | View::Warning(_)
                if self.window && !self.single =>
            {
                self.leave_scenario()
            }
            View::Attempts(_) | View::Progress(_) if !self.single => {
                self.view = View::Home;
                Next::Page
            }
            _ => Next::Left(self.left()),
        }
    }

    fn leave_scenario(&mut self) -> Next {
        if self.single {
            return Next::Left(Left::Done);
        }
        self.view = View::Home;
        Next::Page
    }

    fn kept(&self) -> Vec<Kept> {
        self.keeper.attempts().unwrap_or_default()
    }

    fn told(&mut self, done: Result<(), Refused>) {
        if let Err(refused) = done {
            let sentence = refused.sentence(&self.words, &self.record_path);
            if matches!(self.view, View::Home) && self.single {
                self.view = View::Failed(sentence);
            } else {
                self.notice = Some(sentence);
            }
        }
    }

    fn at_home(&mut self, at: usize, edge: &mut dyn Edge) -> Next {
        if at < self.shelf.len() {
            self.choose(at, edge);
            return Next::Page;
        }
        match self.page().asks {
            Ask::OneOf { choices, .. } => match choices.get(at).map(|choice| choice.id.as_str()) {
                Some(home::ATTEMPTS) => {
                    let ended = |row: &Kept| match row.state {
                        KeptState::Closed => self.keeper.outcome(&row.id),
                        KeptState::Open | KeptState::Damaged => None,
                    };
                    self.view = View::Attempts(self.kept().iter().map(ended).collect());
                    Next::Page
                }
                Some(home::PROGRESS) => {
                    self.look_at_progress(DEFAULT, edge);
                    Next::Page
                }
                Some(home::SETTINGS) => {
                    self.open_preferences();
                    Next::Page
                }
                Some(home::FIRST_STEPS) => {
                    self.start_guide(edge);
                    Next::Page
                }
                Some(home::QUIT) => Next::Left(Left::Done),
                _ => Next::Page,
            },
            _ => Next::Page,
        }
    }

    fn look_at_progress(&mut self, framework: &str, edge: &mut dyn Edge) {
        if let Some(framework) = self.house.framework(framework) {
            let today = edge.now().second();
            let progress =
                Progress::read(framework, &self.house, &self.keeper, &self.shelf, &today);
            self.view = View::Progress(Box::new(progress));
        }
    }

    /// What is suggested, another diploma, or back.
    fn at_progress(&mut self, at: usize, edge: &mut dyn Edge) {
        let Ask::OneOf { choices, .. } = self.page().asks else {
            return;
        };
        let View::Progress(progress) = &self.view else {
            return;
        };
        match choices.get(at).map(|choice| choice.id.as_str()) {
            Some(progress::NEXT) => {
                let wanted = progress.next.as_ref().map(|(id, _)| id.clone());
                let row = |id: String| self.shelf.iter().position(|row| row.bundle.id == id);
                if let Some(row) = wanted.and_then(row) {
                    self.choose(row, edge);
                }
            }
            Some(progress::BACK) => self.view = View::Home,
            Some(framework) => {
                let framework = framework.to_owned();
                self.look_at_progress(&framework, edge);
            }
            None => {}
        }
    }

    fn change(&mut self, edit: Edit, action: &Action) {
        let to = match (edit, action) {
            (Edit::Menu, Action::Select(at)) => match preferences::selected(self.window, *at) {
                Some(edit) => edit,
                None => return self.leave_preferences(),
            },
            (Edit::Menu, Action::Back) => return self.leave_preferences(),
            (Edit::Name, Action::Words(name)) => {
                self.settings.rename(name);
                Edit::Menu
            }
            (edit, Action::Select(at)) => {
                if let Some(language) = preferences::choose(&mut self.settings, edit, *at) {
                    self.speak(language);
                }
                Edit::Menu
            }
            _ => Edit::Menu,
        };
        if let View::Settings(edit, _) = &mut self.view {
            *edit = to;
        }
        if to == Edit::Menu {
            self.save_preferences();
        }
    }

    fn open_preferences(&mut self) {
        if !matches!(self.view, View::Settings(..)) {
            let back = std::mem::replace(&mut self.view, View::Home);
            self.view = View::Settings(Edit::Menu, Box::new(back));
        }
    }

    fn leave_preferences(&mut self) {
        if let View::Settings(_, back) = std::mem::replace(&mut self.view, View::Home) {
            self.view = *back;
        }
    }

    fn save_preferences(&mut self) {
        let path = self.settings_path.as_deref();
        if let Some(Err(_)) = path.map(|path| self.settings.save(path)) {
            self.notice = Some(self.words.plain("settings-unsaved", &Args::new()));
        }
    }

    /// Another language from here on.
    fn speak(&mut self, language: Language) {
        self.words = Words::shared(&language);
        self.language = language;
        let shelf = std::mem::take(&mut self.shelf);
        self.stock(shelf.into_iter().map(|row| row.bundle).collect());
    }

    /// The first steps are not offered again.
    fn guided(&mut self) {
        self.settings.guided = true;
        self.save_preferences();
    }

    fn at_welcome(&mut self, at: usize, edge: &mut dyn Edge) {
        self.guided();
        self.view = View::Home;
        if at == 0 {
            self.start_guide(edge);
        }
    }

    fn start_guide(&mut self, edge: &mut dyn Edge) {
        let how = self.how(edge);
        let opened = Attempt::open(
            Shelf::first_steps(),
            &self.house,
            &how,
            &mut Keeper::Memory,
            edge,
        );
        self.entered(opened, true);
    }

    fn among_attempts(&mut self, at: usize, edge: &mut dyn Edge) {
        let rows = self.kept();
        let Some(row) = rows.iter().rev().nth(at) else {
            self.view = View::Home;
            return;
        };
        if row.state == KeptState::Open {
            self.take_up(&row.id.clone(), edge);
        } else {
            let looked = self.look_back(&row.id);
            self.told(looked);
        }
    }

    /// A scenario was chosen: an open attempt first, then the warning, then the play.
    fn choose(&mut self, at: usize, edge: &mut dyn Edge) {
        let id = self.shelf[at].bundle.id.clone();
        if self.shelf[at].scenario.is_none() {
            self.told(Err(Refused::Faulty(id)));
            return;
        }
        match self.keeper.unfinished(&id) {
            Ok(Some(kept)) => self.view = View::Resume(at, kept),
            Ok(None) => self.warn_or_start(at, edge),
            Err(refused) => self.told(Err(refused)),
        }
    }

    fn warn_or_start(&mut self, at: usize, edge: &mut dyn Edge) {
        if warning::themes(&self.shelf[at]).is_empty() {
            self.start(at, edge);
        } else {
            self.view = View::Warning(at);
        }
    }

    fn start(&mut self, at: usize, edge: &mut dyn Edge) {
        let how = self.how(edge);
        let bundle = self.shelf[at].bundle.clone();
        let opened = Attempt::open(bundle, &self.house, &how, &mut self.keeper, edge);
        self.entered(opened, false);
    }

    fn how(&self, edge: &mut dyn Edge) -> Start {
        Start {
            seed: self.seed.unwrap_or_else(|| seed(edge)),
            rules: Rules::PRACTICE,
            language: self.language.clone(),
            given_ahead: false,
        }
    }

    fn entered(&mut self, opened: Result<Attempt, Refused>, guide: bool) {
        match opened {
            Ok(attempt) => {
                self.view = View::Play(Box::new(Play {
                    attempt,
                    guide,
                    named: None,
                }));
            }
            Err(refused) => self.told(Err(refused)),
        }
    }

    fn take_up(&mut self, id: &str, edge: &mut dyn Edge) {
        match Attempt::resume(id, &mut self.keeper, edge) {
            Ok(attempt) => {
                self.entered(Ok(attempt), false);
                self.coming_back = true;
                self.debrief_when_over(edge);
            }
            Err(refused) => self.told(Err(refused)),
        }
    }

    /// Goes to the debrief of a kept attempt.
    pub fn look_back(&mut self, id: &str) -> Result<(), Refused> {
        let attempt = Attempt::look(id, &self.keeper)?;
        if !attempt.is_closed() && !attempt.is_over() {
            return Err(Refused::StillOpen(id.to_owned()));
        }
        self.see(attempt, false)
    }

    fn see(&mut self, attempt: Attempt, guide: bool) -> Result<(), Refused> {
        let found = attempt.assess()?;
        // Begun is enough: what was read before cannot be unread.
        let again = self
            .kept()
            .into_iter()
            .take_while(|row| row.id != attempt.id)
            .any(|row| row.scenario == attempt.bundle.id);
        self.view = View::Debrief(Box::new(Seen {
            attempt,
            found,
            part: None,
            again,
            guide,
        }));
        Ok(())
    }

    fn play(&mut self, action: &Action, edge: &mut dyn Edge) {
        let View::Play(play) = &mut self.view else {
            return;
        };
        if play.attempt.awaits() == Awaits::Redo && self.redo(action, edge) {
            return;
        }
        let View::Play(play) = &mut self.view else {
            return;
        };
        let Some(answer) = answer_of(&play.attempt, action) else {
            self.notice = Some(self.words.plain("error-answer-refused", &Args::new()));
            return;
        };
        let done = play.answer(&answer, &mut self.keeper, edge);
        self.told(done);
        self.debrief_when_over(edge);
    }

    /// The two steps of taking a decision again; true when the action was one of them.
    fn redo(&mut self, action: &Action, edge: &mut dyn Edge) -> bool {
        let View::Play(play) = &mut self.view else {
            return false;
        };
        match (action, play.named) {
            (Action::Select(at), None) => {
                match redo::decisions(&play.attempt).get(*at) {
                    Some((beat, ..)) => play.named = Some(*beat),
                    None => self.over(edge),
                }
                true
            }
            (Action::Words(why), Some(beat)) => {
                let answer = redo::redo(&play.attempt, beat, why);
                let done = play.answer(&answer, &mut self.keeper, edge);
                if done.is_ok() {
                    play.named = None;
                }
                self.told(done);
                self.debrief_when_over(edge);
                true
            }
            (Action::Back, Some(_)) => {
                play.named = None;
                true
            }
            _ => false,
        }
    }

    fn debrief_when_over(&mut self, edge: &mut dyn Edge) {
        let View::Play(play) = &self.view else { return };
        // The first steps ask for no view of oneself: their debrief comes at once.
        let told = matches!(play.attempt.awaits(), Awaits::Rating | Awaits::Redo);
        if play.attempt.is_over() || (play.guide && told) {
            self.over(edge);
        }
    }

    /// Closes the attempt and shows its debrief. If closing is refused it is shown all the same:
    /// every answer is kept, and the attempt can be closed another day.
    fn over(&mut self, edge: &mut dyn Edge) {
        let View::Play(mut play) = std::mem::replace(&mut self.view, View::Home) else {
            return;
        };
        let closed = play.close(&mut self.keeper, edge);
        let seen = self.see(play.attempt, play.guide);
        self.told(closed.and(seen));
    }

    fn at_debrief(&mut self, at: usize, edge: &mut dyn Edge) -> Next {
        let asks = self.page().asks;
        let View::Debrief(seen) = &mut self.view else {
            return Next::Page;
        };
        let Ask::OneOf { choices, .. } = asks else {
            return Next::Page;
        };
        let Some(id) = choices.get(at).map(|choice| choice.id.clone()) else {
            return Next::Page;
        };
        match id.as_str() {
            debrief::ALL => seen.part = Some(debrief::ALL),
            debrief::AGAIN if seen.guide => self.start_guide(edge),
            debrief::AGAIN => {
                let id = seen.attempt.bundle.id.clone();
                let listed = self.shelf.iter().position(|row| row.bundle.id == id);
                let at = listed.unwrap_or_else(|| {
                    self.shelf.push(Listed::new(
                        seen.attempt.bundle.clone(),
                        &self.house,
                        &self.language,
                    ));
                    self.shelf.len() - 1
                });
                self.choose(at, edge);
            }
            debrief::HOME => return self.leave_scenario(),
            debrief::SUMMARY => seen.part = None,
            id => seen.part = Part::named(id).map(Part::id),
        }
        Next::Page
    }

    fn playing(&self, play: &Play) -> Page {
        let (voice, attempt) = (self.voice(), &play.attempt);
        match attempt.awaits() {
            Awaits::Words | Awaits::Choice | Awaits::Stuck => {
                scene::page(&voice, attempt, self.settings.timers)
            }
            Awaits::Task => task::page(&voice, attempt),
            Awaits::Account => account::page(&voice, attempt),
            Awaits::Rating => rating::page(&voice, attempt),
            Awaits::Redo | Awaits::Nothing => redo::page(&voice, attempt, play.named),
        }
    }

    fn debrief<'f>(&'f self, seen: &'f Seen) -> Debrief<'f> {
        Debrief {
            voice: self.voice(),
            attempt: &seen.attempt,
            found: &seen.found,
            again: seen.again,
        }
    }

    fn seen(&self, seen: &Seen) -> Page {
        let debrief = self.debrief(seen);
        if seen.guide {
            return debrief::first_steps(&debrief);
        }
        let mut page = debrief::summary(&debrief);
        if let Ask::OneOf { choices, .. } = &mut page.asks {
            let here = seen.part.unwrap_or(debrief::SUMMARY);
            choices
                .iter_mut()
                .for_each(|row| row.current = row.id == here);
        }
        let Some(part) = seen.part else { return page };
        page.id = PageId::Part;
        page.blocks = match Part::named(part) {
            Some(part) => debrief::part(&debrief, part),
            None => Part::of(&debrief)
                .into_iter()
                .flat_map(|part| debrief::part(&debrief, part))
                .collect(),
        };
        page
    }
}

impl Play {
    fn answer(
        &mut self,
        answer: &Answer,
        keeper: &mut Keeper,
        edge: &mut dyn Edge,
    ) -> Result<(), Refused> {
        let keeper = if self.guide {
            &mut Keeper::Memory
        } else {
            keeper
        };
        self.attempt.answer(answer, keeper, edge).map(|_| ())
    }

    fn close(&mut self, keeper: &mut Keeper, edge: &mut dyn Edge) -> Result<(), Refused> {
        let keeper = if self.guide {
            &mut Keeper::Memory
        } else {
            keeper
        };
        self.attempt.close(keeper, edge)
    }
}

/// The answer that an action is, where the play stands.
fn answer_of(attempt: &Attempt, action: &Action) -> Option<Answer> {
    match (attempt.awaits(), action) {
        (_, Action::Back) => Some(Answer::Back(1)),
        (Awaits::Words, Action::Words(words)) => Some(Answer::Words(words.clone())),
        (Awaits::Choice | Awaits::Task, Action::Select(at)) => {
            let (offered, _) = scene::offered(attempt);
            Some(Answer::Choose(
                attempt.scenario()[*offered.get(*at)?].id.clone(),
            ))
        }
        (Awaits::Choice, Action::TimeOut) => Some(Answer::Timeout),
        (Awaits::Task, Action::Each(given)) => task::read(attempt, given),
        (Awaits::Task, Action::Several(given)) => task::place(attempt, given),
        (Awaits::Task, Action::Assign(given)) => task::give(attempt, given),
        (Awaits::Account, Action::Several(given)) => Some(account::keep(attempt, given)),
        (Awaits::Rating, Action::Each(given)) => rating::rate(attempt, given),
        _ => None,
    }
}
