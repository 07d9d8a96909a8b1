//! The window: pages drawn with Bevy, and nothing else decided here.
//!
//! A page comes from the flow ([`screen`]), is drawn whole ([`draw`], [`block`], [`ask`],
//! [`dialog`]) in one style ([`tokens`], [`look`], [`pen`], [`paint`]), and what is pressed on it
//! ([`deed`], [`keys`], [`form`]) goes back to the flow as an action. Assistive technology reads
//! and presses the same controls ([`access`]). Nothing is drawn while nothing moves ([`power`]).
//!
//! Invariants: whatever the pointer does the keyboard does; the tree that is read aloud holds every
//! word of the page, in its order; what cannot be shown is said in one sentence and leaves the plain
//! text; no colour or size but from [`tokens`], no word but from the locales.
//!
//! May use: flow, language, settings.

// A system is given its parameters by value, however many; lengths on a screen are small.
#![allow(
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    clippy::cast_precision_loss,
    clippy::option_option
)]

pub mod access;
mod announce;
mod ask;
mod block;
mod chart;
mod deed;
mod dialog;
mod draw;
mod face;
mod field;
mod form;
mod icon;
mod keys;
mod look;
mod paint;
mod paper;
mod pen;
mod power;
pub mod screen;
mod scroll;
mod surface;
mod timer;
pub mod tokens;
#[cfg(target_os = "linux")]
mod wake;

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::prelude::*;

pub use form::Mark;
pub use look::Sheet;
pub use surface::{Canvas, Surface};

use crate::flow::{Edge, Flow, Left};
use screen::{Screen, Way};

/// How a window ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was closed; what is said to who leaves then.
    Closed(Option<Parting>),
    /// The adapter was lost; every answer is kept.
    Lost(Option<Parting>),
}

/// What can be taken up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// How it was left.
    pub left: Left,
    /// The scenario.
    pub scenario: String,
}

/// A window that cannot be: no display, or no adapter.
pub struct NoWindow;

/// Bevy and everything of the window, around no flow yet; fails where there is nothing to draw on.
pub fn prepare(surface: Surface) -> Result<App, NoWindow> {
    let hook = (surface == Surface::Window).then(|| Arc::new(panic::take_hook()));
    if let Some(hook) = hook.clone() {
        // What fails here is said in a sentence, not in a trace.
        let here = thread::current().id();
        panic::set_hook(Box::new(move |fault| {
            if thread::current().id() != here {
                hook(fault);
            }
        }));
    }
    let built = panic::catch_unwind(AssertUnwindSafe(|| {
        let mut app = App::new();
        surface::plugins(&mut app, surface);
        app.add_plugins((
            TabNavigationPlugin,
            surface::plugin,
            access::plugin,
            announce::plugin,
            deed::plugin,
            draw::plugin,
            face::plugin,
            field::plugin,
            form::plugin,
            keys::plugin,
            look::plugin,
            paint::plugin,
            scroll::plugin,
            timer::plugin,
        ));
        if surface == Surface::Window {
            app.add_plugins(power::plugin);
            #[cfg(target_os = "linux")]
            wake::wake();
        }
        app
    }));
    if let Some(hook) = hook {
        panic::set_hook(Box::new(move |fault| hook(fault)));
    }
    built.map_err(|_| NoWindow)
}

/// Puts a flow behind the window.
pub fn furnish(app: &mut App, flow: Flow, edge: Box<dyn Edge + Send>) {
    let way = Way::new(flow.in_window(), edge);
    let mut screen = Screen::default();
    screen.turn(&way);
    app.insert_resource(way).insert_resource(screen);
}

/// Opens the window and stays until it is closed.
pub fn run(mut app: App) -> Ended {
    let parting = Arc::new(Mutex::new(None));
    let told = Arc::clone(&parting);
    app.add_systems(Last, move |way: Res<Way>, screen: Res<Screen>| {
        if screen.is_changed() {
            *told.lock().unwrap_or_else(PoisonError::into_inner) = part(&way);
        }
    });
    let lost = app.run().is_error();
    let parting = parting
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    if lost {
        Ended::Lost(parting)
    } else {
        Ended::Closed(parting)
    }
}

/// What could be taken up again if the window closed now.
fn part(way: &Way) -> Option<Parting> {
    let walk = way.walk();
    let left = walk.flow.left();
    let scenario = walk.flow.attempt()?.bundle.id.clone();
    (left != Left::Done).then_some(Parting { left, scenario })
}
