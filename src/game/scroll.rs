//! Scrolling: a new page shows what is new, keys move the words, the focus is always in sight.

use bevy::input_focus::{FocusGained, InputFocus};
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::ScrollIntoView;

/// Brings things into sight.
pub fn plugin(app: &mut App) {
    app.add_observer(follow_focus).add_systems(
        PostUpdate,
        (settle, show_thumb).after(UiSystems::PostLayout),
    );
}

/// The words of a page.
#[derive(Component, Clone, Copy, Debug)]
pub struct Main;

/// All that is in them; hidden until it stands where it should.
#[derive(Component, Clone, Copy, Debug)]
pub struct Column;

/// The thumb of a scrollbar; there is none where everything is in sight.
#[derive(Component, Clone, Copy, Debug)]
pub struct Thumb;

/// Where what is new begins.
#[derive(Component, Clone, Copy, Debug)]
pub struct Begins;

fn follow_focus(gained: On<FocusGained>, mains: Query<(), With<Main>>, mut commands: Commands) {
    let entity = gained.original_event_target();
    if !mains.contains(entity) {
        commands.trigger(ScrollIntoView { entity });
    }
}

type Placed<'a> = (&'a UiGlobalTransform, &'a ComputedNode);

/// Once laid out, a page that was read before is shown from where it is new.
fn settle(
    mut columns: Query<(&mut Visibility, &ChildOf), With<Column>>,
    mut mains: Query<(&mut ScrollPosition, Placed<'_>), With<Main>>,
    begins: Query<Placed<'_>, (With<Begins>, Without<Main>)>,
    focus: Res<InputFocus>,
    mut commands: Commands,
) {
    for (mut visibility, parent) in &mut columns {
        if *visibility != Visibility::Hidden {
            continue;
        }
        let (Ok((mut position, area)), Some(new)) =
            (mains.get_mut(parent.parent()), begins.iter().next())
        else {
            continue;
        };
        if area.1.is_empty() {
            continue;
        }
        let top = |(transform, node): Placed<'_>| {
            (transform.translation.y - node.size.y / 2.0) * node.inverse_scale_factor
        };
        let most = (area.1.content_size().y - area.1.size.y) * area.1.inverse_scale_factor;
        let wanted = top(new) - top(area) + position.y - 16.0;
        position.y = wanted.min(most).max(0.0);
        *visibility = Visibility::Inherited;
        if let Some(entity) = focus.get().filter(|entity| *entity != parent.parent()) {
            commands.trigger(ScrollIntoView { entity });
        }
    }
}

fn show_thumb(
    mains: Query<&ComputedNode, With<Main>>,
    mut thumbs: Query<&mut Visibility, (With<Thumb>, Without<Column>)>,
) {
    let fits = |node: &ComputedNode| node.content_size().y <= node.size.y + 1.0;
    let wanted = if mains.iter().all(fits) {
        Visibility::Hidden
    } else {
        Visibility::Inherited
    };
    for mut visibility in &mut thumbs {
        visibility.set_if_neq(wanted);
    }
}

/// Moves the words by so many pixels of the page.
pub fn by(pixels: f32, mains: &mut Query<(&mut ScrollPosition, &ComputedNode), With<Main>>) {
    for (mut position, node) in mains {
        let most = (node.content_size().y - node.size.y) * node.inverse_scale_factor;
        position.y = (position.y + pixels).clamp(0.0, most.max(0.0));
    }
}
