//! A page drawn whole: header, panel, words, question, and what stands before them.
//!
//! Whenever the page or the style changes, everything is taken away and drawn again; the focus goes
//! back to where it was when it is the same page, else to the words.

use accesskit::Role;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui_widgets::{ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb};
use bevy::window::PrimaryWindow;

use super::access::{self, named};
use super::announce::News;
use super::deed::Deed;
use super::face::Face;
use super::icon::{Icon, Icons};
use super::paint::Look;
use super::pen::{Into, Pen};
use super::screen::{Dialog, Redraw, Screen, Walk, Way};
use super::scroll::{Begins, Main};
use super::timer::Countdown;
use super::tokens::{BORDER, HEADER, MEASURE, Size, Style};
use super::{ask, block, dialog, timer};
use crate::flow::{Act, Action, Block, Page, PageId, Text as Words};

/// Draws when something changed.
pub fn plugin(app: &mut App) {
    app.init_resource::<Icons>().add_systems(
        Update,
        redraw.after(timer::watch).after(super::look::follow),
    );
}

/// Everything that is drawn.
#[derive(Component, Clone, Copy, Debug)]
pub struct Root;

/// What the focus is found again by when the same page is drawn again.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Key(pub String);

fn redraw(
    mut screen: ResMut<Screen>,
    way: Res<Way>,
    style: Res<Style>,
    face: Res<Face>,
    countdown: Res<Countdown>,
    mut icons: ResMut<Icons>,
    mut images: ResMut<Assets<Image>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    window: Query<&Window, With<PrimaryWindow>>,
    roots: Query<Entity, With<Root>>,
    dialogs: Query<(Entity, &Behind)>,
    keys: Query<&Key>,
    scrolled: Query<&ScrollPosition, With<Main>>,
    mut news: ResMut<News>,
    mut commands: Commands,
) {
    let redraw = std::mem::take(&mut screen.bypass_change_detection().redraw);
    if redraw == Redraw::No && !style.is_changed() {
        return;
    }
    dialogs
        .iter()
        .for_each(|(dialog, ..)| commands.entity(dialog).despawn());
    let Some(page) = screen.page.clone() else {
        return;
    };
    let same = redraw != Redraw::Page;
    let behind = dialogs.iter().find_map(|(_, Behind(known))| *known);
    let before = focus
        .get()
        .and_then(|entity| keys.get(entity).ok())
        .cloned();
    let offset = scrolled.iter().next().map_or(0.0, |at| at.y);
    let walk = way.walk();
    let mut pen = Pen {
        style: *style,
        face: face.0.clone(),
        icons: &mut icons,
        images: &mut images,
        density: window.iter().next().map_or(1.0, Window::scale_factor),
        interface: walk.flow.voice().words,
        plain_paper: screen.plain_paper,
        found: Vec::new(),
    };
    let whole = redraw > Redraw::Dialog || style.is_changed();
    if !whole {
        // What lies behind stays as it is.
        let back = behind.or(focus.get());
        if screen.dialog.is_some() {
            before_all(&mut pen, &mut commands, &screen, &walk, &mut focus, back);
        } else if let Some(back) = back {
            focus.set(back, FocusCause::Navigated);
        }
        return;
    }
    roots
        .iter()
        .for_each(|root| commands.entity(root).despawn());
    let mut places = Places::default();
    let root = (
        Root,
        TabGroup::new(0),
        Node {
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            ..default()
        },
        BackgroundColor(style.palette.paper.color()),
        named(Role::Document, &page.title),
    );
    commands.spawn(root).with_children(|into| {
        header(&mut pen, into, &page, &screen, &countdown);
        body(
            &mut pen,
            into,
            &page,
            &screen,
            same.then_some(offset),
            &mut places,
        );
        toast(&mut pen, into, &screen);
    });
    places.keys.append(&mut pen.found);
    if !same {
        news.page(&page);
        // One reads first: the ring comes with the next key.
        visible.0 = false;
    }
    let again = before.filter(|_| same);
    let found = again.and_then(|key| places.keys.iter().find(|(known, _)| *known == key.0));
    let first = found
        .map(|(_, entity)| *entity)
        .or(places.field)
        .or(places.main);
    if let Some(first) = first {
        focus.set(first, FocusCause::Navigated);
    }
    before_all(&mut pen, &mut commands, &screen, &walk, &mut focus, first);
}

/// What stands before the page, where something does; `back` has the focus when it is closed.
fn before_all(
    pen: &mut Pen,
    commands: &mut Commands,
    screen: &Screen,
    walk: &Walk,
    focus: &mut InputFocus,
    back: Option<Entity>,
) {
    let Some(open) = &screen.dialog else { return };
    let (help, people) = (walk.flow.help(), screen.people.clone());
    let (dialog, safe) = dialog::draw(pen, commands, open, help, people);
    commands.entity(dialog).insert(Behind(back));
    focus.set(safe, FocusCause::Navigated);
}

/// Before a page: what has the focus again afterwards.
#[derive(Component, Clone, Copy, Debug)]
struct Behind(Option<Entity>);

/// Where things were drawn.
#[derive(Default)]
pub struct Places {
    /// The words.
    pub main: Option<Entity>,
    /// The field.
    pub field: Option<Entity>,
    /// Controls by key.
    pub keys: Vec<(String, Entity)>,
}

impl Places {
    /// Remembers a control.
    pub fn keep(&mut self, into: &mut Into, key: String, entity: Entity) {
        into.commands().entity(entity).insert(Key(key.clone()));
        self.keys.push((key, entity));
    }
}

fn header(pen: &mut Pen, into: &mut Into, page: &Page, screen: &Screen, countdown: &Countdown) {
    let palette = pen.style.palette;
    let node = Node {
        width: percent(100),
        min_height: px(pen.style.scaled(HEADER)),
        padding: UiRect::axes(px(16), px(4)),
        border: UiRect::bottom(px(BORDER)),
        align_items: AlignItems::Center,
        column_gap: px(8),
        flex_shrink: 0.0,
        ..default()
    };
    let bar = (
        node,
        BackgroundColor(palette.surface.color()),
        BorderColor::all(palette.line.color()),
        access::container(),
    );
    into.spawn(bar).with_children(|into| {
        let away = pen.word(match page.id {
            PageId::Home => "window-close",
            _ if screen.playing() => "window-leave",
            _ => "window-back",
        });
        quiet(pen, into, Deed::Away, &away, Icon::Leave);
        let title = Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: px(0),
            padding: UiRect::left(px(8)),
            ..default()
        };
        let text = pen.letters(&page.title, Size::Heading, palette.text);
        into.spawn((
            text,
            title,
            access::words(Role::Label, &Words::from(page.title.clone())),
        ));
        timer::draw(pen, into, countdown);
        if page.acts.contains(&Act::Back) && screen.playing() {
            let undo = pen.word("window-undo");
            quiet(pen, into, Deed::Act(Action::Back), &undo, Icon::Undo);
        }
        if screen.people.is_some() {
            let name = pen.word("window-people");
            pen.sign_button(into, Deed::Open(Dialog::People), &name, Icon::People);
        }
        let name = pen.word("window-help");
        pen.sign_button(into, Deed::Open(Dialog::Help), &name, Icon::Help);
        if page.id != PageId::Settings {
            let name = pen.word("window-settings");
            pen.sign_button(into, Deed::Act(Action::Preferences), &name, Icon::Settings);
        }
    });
}

/// With its words where there is room for them, else the sign alone.
fn quiet(pen: &mut Pen, into: &mut Into, deed: Deed, label: &str, icon: Icon) {
    if pen.style.has_side() {
        pen.button(into, deed, label, Some(icon), Look::Quiet);
    } else {
        pen.sign_button(into, deed, label, icon);
    }
}

fn body(
    pen: &mut Pen,
    into: &mut Into,
    page: &Page,
    screen: &Screen,
    offset: Option<f32>,
    places: &mut Places,
) {
    let row = Node {
        width: percent(100),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(0),
        ..default()
    };
    into.spawn((row, access::container()))
        .with_children(|into| {
            let parts = matches!(page.id, PageId::Debrief | PageId::Part);
            let beside = pen.style.has_side();
            if beside && parts {
                side(pen, into, 2, |pen, into| {
                    ask::parts(pen, into, page, places)
                });
            } else if beside
                && let Some(people) = screen.people.as_ref().filter(|_| screen.playing())
            {
                side(pen, into, 10, |pen, into| present(pen, into, people));
            }
            let main = words(pen, into, page, screen, offset, beside && parts, places);
            places.main = Some(main);
            scrollbar(pen, into, main);
        });
}

/// The panel beside the words.
fn side(pen: &mut Pen, into: &mut Into, gap: i32, draw: impl FnOnce(&mut Pen, &mut Into)) {
    let palette = pen.style.palette;
    let node = Node {
        width: px(pen.style.side()),
        height: percent(100),
        padding: UiRect::all(px(16)),
        border: UiRect::right(px(BORDER)),
        flex_direction: FlexDirection::Column,
        row_gap: px(gap),
        flex_shrink: 0.0,
        overflow: Overflow::scroll_y(),
        ..default()
    };
    into.spawn((
        node,
        ScrollArea,
        BackgroundColor(palette.sunk.color()),
        BorderColor::all(palette.line.color()),
        access::container(),
    ))
    .with_children(|into| draw(pen, into));
}

/// Who is there: a plate each, with state and bearing.
fn present(pen: &mut Pen, into: &mut Into, people: &Page) {
    let starts_person = |block: &Block| matches!(block, Block::Heading(3.., _));
    let people = people.blocks.as_slice();
    let first = people
        .iter()
        .position(starts_person)
        .unwrap_or(people.len());
    let (head, mut rest) = people.split_at(first);
    head.iter().for_each(|block| block::draw(pen, into, block));
    while let Some((name, after)) = rest.split_first() {
        let end = after.iter().position(starts_person).unwrap_or(after.len());
        let (own, next) = after.split_at(end);
        let palette = pen.style.palette;
        let plate = pen.plate(palette.surface, Some(palette.line), super::tokens::PANEL);
        into.spawn(plate).with_children(|into| {
            block::draw(pen, into, name);
            own.iter().for_each(|block| block::draw(pen, into, block));
        });
        rest = next;
    }
}

/// Where there is no room for the panel: each name with its state, in a row.
fn states(pen: &mut Pen, into: &mut Into, people: &Page) {
    let row = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(24),
        row_gap: px(4),
        flex_shrink: 0.0,
        ..default()
    };
    into.spawn((row, access::container()))
        .with_children(|into| {
            for pair in people.blocks.windows(2) {
                let (Block::Heading(3, name), Block::State { phase, word, .. }) =
                    (&pair[0], &pair[1])
                else {
                    continue;
                };
                let one = Node {
                    column_gap: px(8),
                    align_items: AlignItems::Center,
                    ..default()
                };
                into.spawn((one, access::container()))
                    .with_children(|into| {
                        let node = access::words(Role::Label, name);
                        let letters = pen.letters(&name.text, Size::Strong, pen.style.palette.text);
                        into.spawn((letters, node));
                        pen.phase(into, *phase, &word.text);
                    });
            }
        });
}

fn words(
    pen: &mut Pen,
    into: &mut Into,
    page: &Page,
    screen: &Screen,
    offset: Option<f32>,
    parts_beside: bool,
    places: &mut Places,
) -> Entity {
    let area = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        height: percent(100),
        overflow: Overflow::scroll_y(),
        flex_direction: FlexDirection::Column,
        ..default()
    };
    let mut node = named(Role::ScrollView, &page.title);
    node.add_action(accesskit::Action::Focus);
    let main = into
        .spawn((
            area,
            Main,
            ScrollArea,
            ScrollPosition(Vec2::new(0.0, offset.unwrap_or(0.0))),
            TabIndex(0),
            Key("main".to_owned()),
            Outline::new(px(3), px(-3), Color::NONE),
            node,
        ))
        .with_children(|into| {
            let wide = matches!(
                page.id,
                PageId::Home | PageId::Debrief | PageId::Part | PageId::Progress
            );
            let measure = if wide { 1080.0 } else { MEASURE + 100.0 };
            let column = Node {
                width: percent(100),
                max_width: px(pen.style.scaled(measure)),
                min_height: percent(100),
                margin: UiRect::horizontal(auto()),
                padding: UiRect::axes(px(20), px(16)),
                flex_direction: FlexDirection::Column,
                // In a scene the choices keep their place at the bottom.
                justify_content: if page.id == PageId::Scene {
                    JustifyContent::SpaceBetween
                } else {
                    JustifyContent::FlexStart
                },
                row_gap: px(16),
                ..default()
            };
            let hidden = if page.before.is_empty() || offset.is_some() {
                Visibility::Inherited
            } else {
                Visibility::Hidden
            };
            let frame = (column, hidden, super::scroll::Column, access::container());
            into.spawn(frame).with_children(|into| {
                if let Some(people) = screen.people.as_ref().filter(|_| screen.playing())
                    && !pen.style.has_side()
                {
                    states(pen, into, people);
                }
                told(pen, into, page);
                ask::draw(pen, into, page, screen, parts_beside, places);
            });
        })
        .id();
    places.keys.push(("main".to_owned(), main));
    main
}

/// What stood there before, then what is new.
fn told(pen: &mut Pen, into: &mut Into, page: &Page) {
    let column = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(10),
        width: percent(100),
        ..default()
    };
    into.spawn((column.clone(), access::container()))
        .with_children(|into| {
            block::all(pen, into, &page.before);
            let node = access::named(Role::Group, "");
            into.spawn((column, Begins, node)).with_children(|into| {
                block::all(pen, into, &page.blocks);
            });
        });
}

fn scrollbar(pen: &Pen, into: &mut Into, main: Entity) {
    let palette = pen.style.palette;
    let track = Node {
        width: px(14),
        height: percent(100),
        padding: UiRect::all(px(2)),
        flex_shrink: 0.0,
        ..default()
    };
    let mut node = access::container();
    node.set_hidden();
    into.spawn((
        track,
        Scrollbar::new(main, ControlOrientation::Vertical, 44.0),
        node,
    ))
    .with_child((
        super::scroll::Thumb,
        ScrollbarThumb {
            border_radius: BorderRadius::all(px(7)),
            border: UiRect::ZERO,
        },
        BackgroundColor(palette.edge.color()),
    ));
}

/// What the program itself has to say about the last thing done.
fn toast(pen: &mut Pen, into: &mut Into, screen: &Screen) {
    let Some(notice) = &screen.notice else { return };
    let palette = pen.style.palette;
    let node = Node {
        width: percent(100),
        padding: UiRect::axes(px(20), px(12)),
        column_gap: px(12),
        align_items: AlignItems::Center,
        border: UiRect::top(px(BORDER)),
        flex_shrink: 0.0,
        ..default()
    };
    let bar = (
        node,
        BackgroundColor(palette.surface.color()),
        BorderColor::all(palette.text.color()),
        access::live(access::container()),
    );
    into.spawn(bar).with_children(|into| {
        pen.icon(into, Icon::Flag, 22.0, palette.text);
        let words = Words::from(notice.clone());
        let room = Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: px(0),
            ..default()
        };
        let letters = pen.letters(&words.text, Size::Body, palette.text);
        into.spawn((letters, room, access::words(Role::Label, &words)));
    });
}
