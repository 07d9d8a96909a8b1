//! The keyboard: numbers select, Enter confirms, Escape goes back and loses nothing.
//!
//! Tab and Shift+Tab, Enter and Space on a control, and typing are Bevy's own.

use std::time::{Duration, Instant};

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;

use super::deed::{Deed, Does, Field, Performs};
use super::form::{Form, Mark};
use super::paint::Selected;
use super::screen::{Dialog, Screen};
use super::scroll::{self, Main};
use crate::flow::{Act, Action, Ask, PageId};

/// Two digits typed within that time are one number.
const TOGETHER: Duration = Duration::from_millis(900);
/// Pixels that an arrow moves the words by.
const STEP: f32 = 64.0;

/// Listens before what is pressed is done.
pub fn plugin(app: &mut App) {
    app.init_resource::<Typed>()
        .add_systems(Update, listen.before(Performs))
        .add_systems(Update, unselect.after(Performs));
}

/// Keys that change what others mean.
#[derive(Clone, Copy, Default)]
struct Held {
    control: bool,
    other: bool,
}

/// Digits typed so far.
#[derive(Resource, Default)]
struct Typed(Option<(usize, Instant)>);

fn listen(
    mut pressed: MessageReader<KeyboardInput>,
    mut held: Local<Held>,
    mouse: Res<ButtonInput<MouseButton>>,
    screen: Res<Screen>,
    mut typed: ResMut<Typed>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    fields: Query<(), With<EditableText>>,
    lines: Query<&EditableText, With<Field>>,
    controls: Controls<'_, '_>,
    mut mains: Query<scroll::Moving<'static>, With<Main>>,
    mut deeds: MessageWriter<Deed>,
    mut commands: Commands,
) {
    if mouse.just_pressed(MouseButton::Left) {
        visible.0 = false;
    }
    for key in pressed.read() {
        // As they come: within one slow update a key may be down and up again.
        let down = key.state == ButtonState::Pressed;
        match key.key_code {
            KeyCode::ControlLeft | KeyCode::ControlRight => held.control = down,
            KeyCode::AltLeft | KeyCode::SuperLeft | KeyCode::SuperRight => held.other = down,
            _ => {}
        }
        if !down {
            continue;
        }
        visible.0 = true;
        let Held { control, other } = *held;
        let writing = focus.get().is_some_and(|entity| fields.contains(entity));
        let handed = screen.form.action().is_some() || matches!(screen.asks(), Ask::Free { .. });
        let one_line = lines.iter().any(|field| !field.allow_newlines);
        match &key.logical_key {
            Key::Escape if !key.repeat => {
                deeds.write(Deed::Away);
            }
            Key::Enter if !key.repeat && handed && (control || (writing && one_line)) => {
                // A button takes Enter whatever is held with it.
                let here = focus.get().and_then(|entity| controls.get(entity).ok());
                if let Some((_, Does(deed), _)) = here {
                    deeds.write(Deed::Forget(Box::new(deed.clone())));
                }
                deeds.write(Deed::Submit);
            }
            _ if writing || control || other => {}
            Key::ArrowDown => scroll::by(STEP, &mut mains),
            Key::ArrowUp => scroll::by(-STEP, &mut mains),
            Key::PageDown => page(1.0, &mut mains),
            Key::PageUp => page(-1.0, &mut mains),
            Key::Home => scroll::by(f32::MIN / 4.0, &mut mains),
            Key::End => scroll::by(f32::MAX / 4.0, &mut mains),
            Key::Character(sign) if !key.repeat && screen.dialog.is_none() => {
                match sign.parse::<usize>() {
                    Ok(digit) if digit < 10 => {
                        let (number, slip) = number(digit, &mut typed, choices(&screen));
                        if let (Form::Several(_), Some(at)) =
                            (&screen.form, slip.and_then(|slip| slip.checked_sub(1)))
                        {
                            deeds.write(Deed::Mark(Mark::Several(at)));
                        }
                        let asked = focus.get().and_then(|entity| controls.get(entity).ok());
                        let asked = asked.and_then(|(_, _, mark)| mark).copied();
                        choose(
                            number,
                            &screen,
                            asked,
                            &controls,
                            &mut focus,
                            &mut deeds,
                            &mut commands,
                        );
                    }
                    _ => letter(sign, &screen, &mut mains, &mut deeds),
                }
            }
            _ => {}
        }
    }
}

fn page(pages: f32, mains: &mut Query<scroll::Moving<'static>, With<Main>>) {
    let height = mains
        .iter()
        .next()
        .map_or(0.0, |(_, _, node)| node.size.y * node.inverse_scale_factor);
    scroll::by(pages * (height - STEP).max(STEP), mains);
}

type Controls<'w, 's> = Query<'w, 's, (Entity, &'static Does, Option<&'static Mark>)>;

/// The highest number that selects something.
fn choices(screen: &Screen) -> usize {
    match screen.asks() {
        Ask::OneOf { choices, .. } | Ask::Some { choices, .. } | Ask::Order { choices, .. } => {
            choices.len()
        }
        Ask::Rate { options, .. } => options.len(),
        _ => 0,
    }
}

/// Digits that follow each other make one number where there are so many choices; that of the
/// digits before, if any, is given too: it was not meant.
fn number(digit: usize, typed: &mut Typed, most: usize) -> (usize, Option<usize>) {
    let now = Instant::now();
    let recent = typed
        .0
        .filter(|(_, when)| now.duration_since(*when) < TOGETHER);
    let together = recent
        .map(|(before, _)| (before * 10 + digit, Some(before)))
        .filter(|(number, _)| (1..=most).contains(number));
    let found = together.unwrap_or((digit, None));
    typed.0 = Some((found.0, now));
    found
}

/// Selects what has that number; a mark is set at once, an answer waits for Enter.
fn choose(
    number: usize,
    screen: &Screen,
    asked: Option<Mark>,
    controls: &Controls<'_, '_>,
    focus: &mut InputFocus,
    deeds: &mut MessageWriter<Deed>,
    commands: &mut Commands,
) {
    let Some(at) = number.checked_sub(1) else {
        return;
    };
    let wanted = match (screen.asks(), &screen.form) {
        (Ask::OneOf { .. }, _) => Deed::Act(Action::Select(at)),
        (_, Form::Several(_)) => Deed::Mark(Mark::Several(at)),
        (asks, form @ Form::Each(_)) => {
            // The question one is at, unless it is answered: then the next that is not.
            let here = match asked {
                Some(Mark::Each(question, _)) => Some(question),
                _ => None,
            };
            let open = here.filter(|question| !form.answers(*question));
            let question = open.or(form.missing(asks)).or(here);
            Deed::Mark(Mark::Each(question.unwrap_or_default(), at))
        }
        _ => return,
    };
    let Some((entity, Does(deed), _)) = controls.iter().find(|(_, Does(deed), _)| *deed == wanted)
    else {
        return;
    };
    focus.set(entity, FocusCause::Navigated);
    if matches!(deed, Deed::Mark(_)) {
        deeds.write(deed.clone());
    } else {
        commands.entity(entity).insert(Selected);
    }
}

/// The letters of the plain text, here too.
fn letter(
    sign: &str,
    screen: &Screen,
    mains: &mut Query<scroll::Moving<'static>, With<Main>>,
    deeds: &mut MessageWriter<Deed>,
) {
    let can = |act: Act| {
        screen
            .page
            .as_ref()
            .is_some_and(|page| page.acts.contains(&act))
    };
    match sign.to_lowercase().as_str() {
        "r" => scroll::by(f32::MIN / 4.0, mains),
        "p" if screen.people.is_some() => {
            deeds.write(Deed::Open(Dialog::People));
        }
        "b" if can(Act::Back) && screen.id() != PageId::Settings => {
            deeds.write(Deed::Act(Action::Back));
        }
        "q" => {
            deeds.write(Deed::Away);
        }
        "?" => {
            deeds.write(Deed::Open(Dialog::Help));
        }
        _ => {}
    }
}

/// What was selected is so only while it has the focus.
fn unselect(
    focus: Res<InputFocus>,
    selected: Query<Entity, With<Selected>>,
    mut commands: Commands,
) {
    for entity in &selected {
        if focus.get() != Some(entity) {
            commands.entity(entity).remove::<Selected>();
        }
    }
}
