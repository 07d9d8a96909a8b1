//! Time to answer, where it was asked for: said in words, shown as the lamp of the stairs running
//! down, announced once near the end. It stands still while help or a question is before the page.

use std::time::Duration;

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::access;
use super::deed::{Deed, Performs};
use super::icon::Icon;
use super::pen::{Into, Pen};
use super::screen::Screen;
use super::tokens::{BORDER, Palette, Size, Style};
use crate::flow::{Action, Ask, Page};
use crate::language::{Args, Words as Interface};

/// From then on it is said.
const SOON: u64 = 10;

/// Counts.
pub fn plugin(app: &mut App) {
    app.init_resource::<Countdown>()
        .add_systems(Update, (watch.after(Performs), show).chain());
}

/// How much time is left, for which page.
#[derive(Resource, Default)]
pub struct Countdown {
    page: Option<Page>,
    whole: Duration,
    left: Duration,
    since: Option<Duration>,
}

impl Countdown {
    /// Seconds left, rounded up; none where answers are not timed.
    pub fn seconds(&self) -> Option<u64> {
        self.page.as_ref()?;
        Some(self.left.as_millis().div_ceil(1000) as u64)
    }

    /// Until the next second shows; none where nothing runs.
    pub fn next(&self) -> Option<Duration> {
        self.since?;
        let millis = self.left.as_millis() as u64;
        Some(Duration::from_millis(millis % 1000 + 5))
    }
}

/// The words of the time left.
#[derive(Component, Clone, Copy, Debug)]
struct Left;

/// The bar of the time left.
#[derive(Component, Clone, Copy, Debug)]
struct Bar;

/// Counts down, and answers when time is over.
pub fn watch(
    screen: Res<Screen>,
    time: Res<Time<Real>>,
    mut countdown: ResMut<Countdown>,
    mut deeds: MessageWriter<Deed>,
) {
    let now = time.elapsed();
    let page = screen.page.as_ref();
    let timed = page.and_then(|page| match page.asks {
        Ask::OneOf {
            seconds: Some(seconds),
            ..
        } => Some((page, seconds)),
        _ => None,
    });
    // Time stands still while something is before the page, or the preferences are open over it.
    let Some((page, seconds)) = timed.filter(|_| screen.dialog.is_none()) else {
        if countdown.since.is_some() {
            tick(&mut countdown, now);
            countdown.since = None;
        }
        return;
    };
    let same = countdown
        .page
        .as_ref()
        .is_some_and(|known| known.blocks == page.blocks && known.asks == page.asks);
    if !same {
        let whole = Duration::from_secs(seconds.into());
        *countdown = Countdown {
            page: Some(page.clone()),
            whole,
            left: whole,
            since: Some(now),
        };
        return;
    }
    tick(&mut countdown, now);
    countdown.since = Some(now);
    if countdown.left.is_zero() {
        *countdown = Countdown::default();
        deeds.write(Deed::Act(Action::TimeOut));
    }
}

fn tick(countdown: &mut Countdown, now: Duration) {
    if let Some(since) = countdown.since {
        countdown.left = countdown.left.saturating_sub(now.saturating_sub(since));
    }
}

/// In the header, where answers are timed.
pub fn draw(pen: &mut Pen, into: &mut Into, countdown: &Countdown) {
    let Some(seconds) = countdown.seconds().filter(|_| countdown.since.is_some()) else {
        return;
    };
    let palette = pen.style.palette;
    let ink = colour(seconds, palette);
    let row = Node {
        align_items: AlignItems::Center,
        column_gap: px(10),
        flex_shrink: 0.0,
        ..default()
    };
    into.spawn((row, access::container()))
        .with_children(|into| {
            pen.icon(into, Icon::Lamp, 22.0, ink);
            let track = Node {
                width: px(140),
                height: px(14),
                padding: UiRect::all(px(2)),
                border: UiRect::all(px(BORDER)),
                border_radius: BorderRadius::all(px(7)),
                ..default()
            };
            let bar = Node {
                width: percent(share(countdown)),
                height: percent(100),
                border_radius: BorderRadius::all(px(4)),
                ..default()
            };
            if pen.style.has_side() {
                into.spawn((
                    track,
                    BorderColor::all(palette.text.color()),
                    super::pen::silent(),
                ))
                .with_child((
                    bar,
                    Bar,
                    BackgroundColor(ink.color()),
                    super::pen::silent(),
                ));
            }
            let said = words(pen.interface, seconds);
            let node = access::named(Role::Timer, &said);
            into.spawn((pen.letters(&said, Size::Strong, ink), Left, node));
        });
}

fn words(interface: &Interface, seconds: u64) -> String {
    interface.say(
        "window-time-left",
        None,
        &Args::new().number("seconds", seconds),
    )
}

fn share(countdown: &Countdown) -> f32 {
    let whole = countdown.whole.as_secs_f32().max(1.0);
    100.0 * countdown.left.as_secs_f32() / whole
}

fn colour(seconds: u64, palette: &Palette) -> super::tokens::Ink {
    if seconds <= SOON {
        palette.crisis
    } else {
        palette.triggered
    }
}

fn show(
    countdown: Res<Countdown>,
    way: Res<super::screen::Way>,
    style: Res<Style>,
    mut words_left: Query<(&mut Text, &mut TextColor, &mut AccessibilityNode), With<Left>>,
    mut bars: Query<(&mut Node, &mut BackgroundColor), With<Bar>>,
) {
    let Some(seconds) = countdown.seconds() else {
        return;
    };
    let ink = colour(seconds, style.palette);
    for (mut text, mut color, mut node) in &mut words_left {
        let said = words(way.walk().flow.voice().words, seconds);
        let said = crate::language::plain(&said);
        if text.0 != said {
            text.0.clone_from(&said);
            color.set_if_neq(TextColor(ink.color()));
            node.set_label(said);
            // Said once near the end, not every second.
            if seconds == SOON {
                node.set_live(accesskit::Live::Assertive);
            } else {
                node.clear_live();
            }
        }
    }
    for (mut node, mut ground) in &mut bars {
        let width = percent(share(&countdown).round());
        if node.width != width {
            node.width = width;
        }
        ground.set_if_neq(BackgroundColor(ink.color()));
    }
}
