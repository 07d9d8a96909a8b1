//! Scrolling: a new page shows what is new, keys move the words, the focus is always in sight.

use bevy::input_focus::{FocusGained, InputFocus};
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::ScrollIntoView;
use bevy::window::RequestRedraw;

use super::tokens::Style;

/// Brings things into sight.
pub fn plugin(app: &mut App) {
    app.add_observer(follow_focus).add_systems(
        PostUpdate,
        (
            glide.before(UiSystems::Prepare),
            (settle, show_thumb).after(UiSystems::PostLayout),
        ),
    );
}

/// The words of a page.
#[derive(Component, Clone, Copy, Debug)]
#[require(Glide)]
pub struct Main;

/// Seconds that the words move for after a key.
const GLIDE: f32 = 0.18;
/// The longest step of it: after a rest the first update would be all of it.
const STEP: f32 = 0.06;

/// Where the words move to after a key, where from, and how much of the time is over.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Glide(Option<(f32, f32, f32)>);

/// The words of a page, and how they move.
pub type Moving<'a> = (&'a mut ScrollPosition, &'a mut Glide, &'a ComputedNode);

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
pub fn by(pixels: f32, mains: &mut Query<Moving<'static>, With<Main>>) {
    for (position, mut glide, node) in mains {
        let most = (node.content_size().y - node.size.y) * node.inverse_scale_factor;
        let wanted = glide.0.map_or(position.y, |(_, to, _)| to) + pixels;
        let to = wanted.clamp(0.0, most.max(0.0));
        if (to - position.y).abs() >= 1.0 {
            glide.0 = Some((position.y, to, 0.0));
        }
    }
}

/// Goes on, slower towards the end; at once for who wants nothing to move.
fn glide(
    time: Res<Time<Real>>,
    style: Res<Style>,
    mut mains: Query<(&mut ScrollPosition, &mut Glide)>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (mut position, mut glide) in &mut mains {
        let Some((from, to, over)) = glide.0 else {
            continue;
        };
        let over = over + time.delta_secs().min(STEP) / GLIDE;
        if style.still || over >= 1.0 {
            position.y = to;
            glide.0 = None;
        } else {
            position.y = from + (to - from) * (1.0 - (1.0 - over).powi(3));
            glide.0 = Some((from, to, over));
        }
        redraw.write(RequestRedraw);
    }
}
