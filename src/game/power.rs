//! When the window is drawn: while something happens, and not otherwise.
//!
//! Nothing that stands still is drawn again: no update without an event, unless a second of a timer
//! or a blink of the caret is due, or assistive technology listens (its requests do not wake the
//! window by themselves). The first updates follow each other at once: in reactive mode a window
//! without focus was seen to stay blank in one start out of four.

use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::window::{PrimaryWindow, RequestRedraw};
use bevy::winit::{UpdateMode, WinitSettings};

use super::screen::Screen;
use super::timer::Countdown;

/// Updates that follow each other at once after the start.
const FIRST: u32 = 30;
/// Updates that follow a new page: layout, pictures and pipelines settle.
const SETTLE: u32 = 8;
/// The update at which the window shows: its first picture is ready.
const SHOWN: u32 = 3;
/// How long a request of assistive technology may wait.
const LISTENING: Duration = Duration::from_millis(100);
/// How often the caret blinks.
const BLINK: Duration = Duration::from_millis(500);

/// Owns the update mode.
pub fn plugin(app: &mut App) {
    app.insert_resource(Busy(FIRST))
        .insert_resource(WinitSettings::continuous())
        // Before the last schedule, in which the window takes it up.
        .add_systems(PostUpdate, show_window)
        .add_systems(Last, decide);
}

/// Updates that still follow each other at once.
#[derive(Resource)]
struct Busy(u32);

fn show_window(mut windows: Query<&mut Window, With<PrimaryWindow>>, mut updates: Local<u32>) {
    *updates = updates.saturating_add(1);
    if *updates == SHOWN {
        windows
            .iter_mut()
            .for_each(|mut window| window.visible = true);
    }
}

fn decide(
    mut busy: ResMut<Busy>,
    mut settings: ResMut<WinitSettings>,
    screen: Res<Screen>,
    style: Res<super::tokens::Style>,
    countdown: Res<Countdown>,
    focus: Res<InputFocus>,
    fields: Query<(), With<EditableText>>,
    listened: Option<Res<AccessibilityRequested>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if screen.is_changed() || style.is_changed() || focus.is_changed() {
        busy.0 = busy.0.max(SETTLE);
    }
    // `RUST_LOG=entremise=trace` counts what is drawn.
    bevy::log::trace!("drawn");
    if busy.0 > 0 {
        busy.0 -= 1;
        redraw.write(RequestRedraw);
    }
    let writing = focus.get().is_some_and(|entity| fields.contains(entity));
    let waits = [
        countdown.next(),
        writing.then_some(BLINK),
        listened.is_some_and(|it| it.get()).then_some(LISTENING),
    ];
    let wait = waits.into_iter().flatten().min().unwrap_or(Duration::MAX);
    let mode = if busy.0 > 0 {
        UpdateMode::Continuous
    } else {
        UpdateMode::reactive_low_power(wait)
    };
    if settings.focused_mode != mode || settings.unfocused_mode != mode {
        settings.focused_mode = mode;
        settings.unfocused_mode = mode;
    }
}
