//! What stands before the page until it is closed: help, who is there, whether to leave.
//!
//! The safe way out has the focus; Escape takes it.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;

use super::access;
use super::block;
use super::deed::Deed;
use super::icon::Icon;
use super::paint::Look;
use super::pen::{Into, Pen};
use super::screen::Dialog;
use super::tokens::{BORDER, SPEECH, Size};
use crate::flow::{Action, Block, Page, Text as Words};

/// Draws it; returns it and the control that closes it.
pub fn draw(
    pen: &mut Pen,
    commands: &mut Commands,
    dialog: &Dialog,
    help: Page,
    people: Option<Page>,
) -> (Entity, Entity) {
    let title = match dialog {
        Dialog::Help => help.title.clone(),
        Dialog::People => people
            .as_ref()
            .map_or_else(String::new, |page| page.title.clone()),
        Dialog::Leave { program: true } => pen.word("window-close-question"),
        Dialog::Leave { program: false } => pen.word("window-leave-question"),
        Dialog::Sure(question) => question.clone(),
    };
    let scrim = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        padding: UiRect::all(px(20)),
        ..default()
    };
    let mut safe = Entity::PLACEHOLDER;
    let root = commands
        .spawn((
            scrim,
            GlobalZIndex(10),
            BackgroundColor(Color::srgba(0.06, 0.04, 0.12, 0.55)),
            TabGroup::modal(),
            access::modal(&title),
        ))
        .with_children(|into| {
            let palette = pen.style.palette;
            let plate = Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(14),
                padding: UiRect::all(px(20)),
                border: UiRect::all(px(BORDER)),
                border_radius: BorderRadius::all(px(SPEECH)),
                width: percent(100),
                max_width: px(pen.style.scaled(640.0)),
                max_height: percent(100),
                ..default()
            };
            into.spawn((
                plate,
                BackgroundColor(palette.surface.color()),
                BorderColor::all(palette.text.color()),
                BoxShadow::new(
                    Color::srgba(0.06, 0.04, 0.12, 0.22),
                    px(0),
                    px(12),
                    px(0),
                    px(32),
                ),
                access::container(),
            ))
            .with_children(|into| {
                pen.heading(into, 2, &Words::from(title.clone()));
                match dialog {
                    Dialog::Help => {
                        keys(pen, into);
                        safe = close(pen, into);
                    }
                    Dialog::People => {
                        let blocks = people.map(|page| page.blocks).unwrap_or_default();
                        blocks_of(pen, into, &blocks);
                        safe = close(pen, into);
                    }
                    Dialog::Leave { program } => {
                        let what = pen.word(if *program {
                            "window-close-what"
                        } else {
                            "window-leave-what"
                        });
                        pen.words(into, &Words::from(what), Size::Body, palette.text);
                        let away = pen.word(if *program {
                            "window-close"
                        } else {
                            "window-leave"
                        });
                        safe = pair(pen, into, Deed::Act(Action::Quit), &away, "window-stay");
                    }
                    Dialog::Sure(_) => {
                        let anyway = pen.word("window-anyway");
                        safe = pair(pen, into, Deed::SubmitAnyway, &anyway, "window-go-back");
                    }
                }
            });
        })
        .id();
    (root, safe)
}

/// What can be pressed, in the words of the window.
fn keys(pen: &mut Pen, into: &mut Into) {
    let rows = [
        "window-help-tab",
        "window-help-number",
        "window-help-enter",
        "window-help-escape",
        "window-help-scroll",
        "window-help-letters",
        "window-help-words",
    ];
    let rows = rows.map(|key| Words::from(pen.word(key)));
    blocks_of(pen, into, &[Block::List(rows.into())]);
}

fn blocks_of(pen: &mut Pen, into: &mut Into, blocks: &[Block]) {
    let column = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(8),
        flex_shrink: 1.0,
        min_height: px(0),
        overflow: Overflow::scroll_y(),
        ..default()
    };
    into.spawn((column, ScrollArea, access::container()))
        .with_children(|into| {
            let own = |block: &&Block| !matches!(block, Block::Heading(1 | 2, _));
            blocks
                .iter()
                .filter(own)
                .for_each(|block| block::draw(pen, into, block));
        });
}

fn close(pen: &mut Pen, into: &mut Into) -> Entity {
    let label = pen.word("window-close-dialog");
    let row = Node {
        justify_content: JustifyContent::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    let mut entity = Entity::PLACEHOLDER;
    into.spawn((row, access::container()))
        .with_children(|into| {
            entity = pen.button(into, Deed::Close, &label, Some(Icon::Close), Look::Main);
        });
    entity
}

fn pair(pen: &mut Pen, into: &mut Into, deed: Deed, label: &str, stay: &str) -> Entity {
    let row = Node {
        justify_content: JustifyContent::FlexEnd,
        column_gap: px(12),
        row_gap: px(12),
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..default()
    };
    let stay = pen.word(stay);
    let mut entity = Entity::PLACEHOLDER;
    into.spawn((row, access::container()))
        .with_children(|into| {
            pen.button(into, deed, label, None, Look::Plain);
            entity = pen.button(into, Deed::Close, &stay, None, Look::Main);
        });
    entity
}
