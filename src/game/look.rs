//! The style follows the preferences, the system's theme and the window's size.

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowTheme};

use super::deed::Performs;
use super::screen::{Screen, Way};
use super::tokens::Style;
use crate::language::plain;
use crate::settings::Look;

/// Keeps the style as it should be.
pub fn plugin(app: &mut App) {
    app.insert_resource(Style::new(Look::default(), false, Vec2::new(1366.0, 768.0)))
        .add_systems(Update, follow.after(Performs));
}

/// What the pages are drawn on, where that is no window.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Sheet(pub Vec2);

/// Follows; nothing changes unless something did.
pub fn follow(
    way: Res<Way>,
    screen: Res<Screen>,
    sheet: Option<Res<Sheet>>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    mut style: ResMut<Style>,
    mut clear: ResMut<ClearColor>,
) {
    let look = way.walk().flow.settings().look;
    let window = windows.iter_mut().next();
    let dark = window
        .as_ref()
        .is_some_and(|window| window.window_theme == Some(WindowTheme::Dark));
    let size = match (&sheet, &window) {
        (Some(sheet), _) => sheet.0,
        (None, Some(window)) => window.size(),
        (None, None) => style.window,
    };
    style.set_if_neq(Style::new(look, dark, size));
    let paper = style.palette.paper.color();
    if clear.0 != paper {
        clear.0 = paper;
    }
    if let Some(mut window) = window {
        let title = screen.page.as_ref().map(|page| plain(&page.title));
        if let Some(title) = title.filter(|title| window.title != *title) {
            window.title = title;
        }
    }
}
