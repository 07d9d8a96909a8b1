//! What a control does when it is pressed, by hand, by key or by assistive technology.

use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::Activate;

use super::form::Mark;
use super::screen::{Dialog, Redraw, Screen, Way};
use crate::flow::{Action, Ask, Next, PageId};

/// Does what is pressed.
pub fn plugin(app: &mut App) {
    app.add_message::<Deed>()
        .add_observer(pressed)
        .add_systems(Update, perform.in_set(Performs));
}

/// When deeds are done.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Performs;

/// Something done.
#[derive(Message, Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// An action of the flow.
    Act(Action),
    /// A mark on the form.
    Mark(Mark),
    /// The answer is handed in.
    Submit,
    /// The answer is handed in although something seems to be missing.
    SubmitAnyway,
    /// What was pressed in the same update was not meant: its key means something else here.
    Forget(Box<Deed>),
    /// Something is opened before the page.
    Open(Dialog),
    /// It is closed.
    Close,
    /// Papers are shown as plain text, or as letters.
    Paper(bool),
    /// Away from here: asked about first where something is under way.
    Away,
}

/// What a control does.
#[derive(Component, Clone, Debug)]
pub struct Does(pub Deed);

/// Where own words are typed.
#[derive(Component, Clone, Copy, Debug)]
pub struct Field;

fn pressed(event: On<Activate>, controls: Query<&Does>, mut deeds: MessageWriter<Deed>) {
    if let Ok(Does(deed)) = controls.get(event.entity) {
        deeds.write(deed.clone());
    }
}

fn perform(
    mut deeds: MessageReader<Deed>,
    mut screen: ResMut<Screen>,
    way: Res<Way>,
    fields: Query<&EditableText, With<Field>>,
    mut later: Local<Vec<Deed>>,
    mut exit: MessageWriter<AppExit>,
) {
    // What was typed in the same update is in the field after it: the answer waits for that.
    let typing = fields.iter().any(|field| !field.pending_edits.is_empty());
    let mut all = std::mem::take(&mut *later);
    for deed in deeds.read() {
        match deed {
            Deed::Forget(slip) => all.retain(|known| known != &**slip),
            deed => all.push(deed.clone()),
        }
    }
    for deed in &all {
        if typing && *deed == Deed::Submit {
            later.push(Deed::Submit);
            screen.set_changed();
            continue;
        }
        let typed = fields.iter().next().map(|field| field.value().to_string());
        screen.keep(typed.clone().unwrap_or_default());
        match deed {
            Deed::Forget(_) => {}
            Deed::Act(action) => act(action, &mut screen, &way, &mut exit),
            Deed::Mark(mark) => screen.form.mark(*mark),
            Deed::Submit => {
                if let Some(action) = answer(&mut screen, &way, typed) {
                    act(&action, &mut screen, &way, &mut exit);
                }
            }
            Deed::SubmitAnyway => {
                if let Some(action) = screen.form.action() {
                    act(&action, &mut screen, &way, &mut exit);
                }
            }
            Deed::Open(dialog) => screen.open(Some(dialog.clone())),
            Deed::Close => screen.open(None),
            Deed::Paper(plain) => {
                screen.plain_paper = *plain;
                screen.redraw = screen.redraw.max(Redraw::Same);
            }
            Deed::Away if screen.dialog.is_some() => screen.open(None),
            Deed::Away if screen.playing() => screen.open(Some(Dialog::Leave { program: false })),
            Deed::Away if screen.id() == PageId::Home => {
                screen.open(Some(Dialog::Leave { program: true }));
            }
            Deed::Away => act(&Action::Quit, &mut screen, &way, &mut exit),
        }
    }
}

fn act(action: &Action, screen: &mut Screen, way: &Way, exit: &mut MessageWriter<AppExit>) {
    match way.act(action) {
        Next::Page => screen.turn(way),
        Next::Left(_) => {
            exit.write(AppExit::Success);
        }
    }
}

/// The answer that is handed in; none where something is missing, which is said.
fn answer(screen: &mut Screen, way: &Way, typed: Option<String>) -> Option<Action> {
    let word = |key: &str| way.walk().flow.voice().word(key);
    match screen.asks() {
        Ask::Free {
            may_be_empty, most, ..
        } => {
            let typed = typed.unwrap_or_default();
            if typed.trim().is_empty() && !may_be_empty {
                screen.say(word("error-answer-empty"));
                return None;
            }
            Some(Action::Words(
                typed.trim_end().chars().take(*most).collect(),
            ))
        }
        Ask::Some { confirm_none, .. } | Ask::Order { confirm_none, .. }
            if screen.form.action() == Some(Action::Several(Vec::new())) =>
        {
            let question = confirm_none.clone();
            screen.open(Some(Dialog::Sure(question)));
            None
        }
        asks => {
            match (screen.form.missing(asks), screen.id()) {
                (None, _) => screen.form.action(),
                // Not to know is an answer to a task.
                (Some(_), PageId::Task) => {
                    screen.open(Some(Dialog::Sure(word("window-unanswered"))));
                    None
                }
                _ => {
                    screen.say(word("window-missing"));
                    None
                }
            }
        }
    }
}
