//! The states of what can be pressed: at rest, under the pointer, in focus, selected, on.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Pressed;

use super::tokens::{Ink, Palette, Style};

/// Paints after everything of an update is done.
pub fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        (paint, paint_keys, ring).before(bevy::ui::UiSystems::Prepare),
    );
}

/// What kind of control it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one that goes on.
    Main,
    /// One of several.
    Plain,
    /// A choice.
    Card,
    /// A standing act.
    Standing,
    /// A part among parts.
    Tab,
    /// One that stays in the background.
    Quiet,
}

impl Look {
    /// Its ground at rest.
    pub fn ground(self, palette: &Palette) -> Color {
        match self {
            Look::Main => palette.accent.color(),
            Look::Plain | Look::Card | Look::Standing => palette.surface.color(),
            Look::Tab | Look::Quiet => Color::NONE,
        }
    }

    /// Its border at rest.
    pub fn edge(self, palette: &Palette) -> Color {
        match self {
            Look::Main | Look::Standing => palette.accent.color(),
            Look::Plain | Look::Card => palette.edge.color(),
            Look::Tab | Look::Quiet => Color::NONE,
        }
    }

    /// Its words.
    pub fn ink(self, palette: &Palette) -> Ink {
        match self {
            Look::Main => palette.on_accent,
            _ => palette.text,
        }
    }
}

/// How a control is painted.
#[derive(Component, Clone, Copy, Debug)]
pub struct Paint(pub Look);

/// It is on: ticked, taken, the part being read.
#[derive(Component, Clone, Copy, Debug)]
pub struct On;

/// It was selected by its number and waits to be confirmed.
#[derive(Component, Clone, Copy, Debug)]
pub struct Selected;

/// The key on a control.
#[derive(Component, Clone, Copy, Debug)]
pub struct KeyCap;

type Painted<'a> = (
    Entity,
    &'a Paint,
    &'a Hovered,
    Has<Pressed>,
    Has<On>,
    Has<Selected>,
    &'a mut BackgroundColor,
    &'a mut BorderColor,
);

fn paint(
    mut controls: Query<Painted<'_>>,
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    style: Res<Style>,
) {
    let palette = style.palette;
    for (entity, Paint(look), hovered, pressed, on, selected, mut ground, mut edge) in &mut controls
    {
        let focused = focus.get() == Some(entity);
        let touched = hovered.get() || pressed || (focused && visible.0);
        let (mut fill, mut border) = (look.ground(palette), look.edge(palette));
        if *look != Look::Main {
            if touched || on || selected {
                fill = palette.soft.color();
            }
            if touched && *look != Look::Quiet && *look != Look::Tab {
                border = palette.accent.color();
            }
            if on {
                border = palette.accent.color();
            }
            if selected {
                border = palette.text.color();
            }
        } else if touched {
            border = palette.text.color();
        }
        ground.set_if_neq(BackgroundColor(fill));
        edge.set_if_neq(BorderColor::all(border));
    }
}

/// The ring around what has the focus, while the keyboard leads.
fn ring(
    mut rings: Query<(Entity, &mut Outline)>,
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    style: Res<Style>,
) {
    for (entity, mut ring) in &mut rings {
        let color = if visible.0 && focus.get() == Some(entity) {
            style.palette.focus.color()
        } else {
            Color::NONE
        };
        if ring.color != color {
            ring.color = color;
        }
    }
}

fn paint_keys(
    mut keys: Query<(&ChildOf, &Children, &mut BackgroundColor, &mut BorderColor), With<KeyCap>>,
    owners: Query<(Has<On>, Has<Selected>)>,
    mut inks: Query<&mut TextColor>,
    style: Res<Style>,
) {
    let palette = style.palette;
    for (owner, children, mut ground, mut edge) in &mut keys {
        let (on, selected) = owners.get(owner.parent()).unwrap_or_default();
        let (fill, ink, border) = match (on, selected) {
            (true, _) => (palette.accent, palette.on_accent, palette.accent),
            (_, true) => (palette.text, palette.paper, palette.text),
            _ => (palette.paper, palette.text, palette.edge),
        };
        ground.set_if_neq(BackgroundColor(fill.color()));
        edge.set_if_neq(BorderColor::all(border.color()));
        for child in children {
            if let Ok(mut color) = inks.get_mut(*child) {
                color.set_if_neq(TextColor(ink.color()));
            }
        }
    }
}
