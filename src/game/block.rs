//! The pieces of a page.

use accesskit::Role;
use bevy::prelude::*;

use super::access;
use super::chart;
use super::icon::Icon;
use super::paper;
use super::pen::{Into, Pen};
use super::tokens::{BORDER, MEASURE, SPEECH, Size};
use crate::flow::{Block, Text as Words};
use crate::language::plain;

/// Draws one.
pub fn draw(pen: &mut Pen, into: &mut Into, block: &Block) {
    let palette = pen.style.palette;
    match block {
        Block::Heading(level, words) => pen.heading(into, *level, words),
        Block::Text(words) => pen.words(into, words, Size::Body, palette.text),
        Block::Narration(words) => pen.words(into, words, Size::Body, palette.text2),
        Block::Notice(words) => notice(pen, into, words),
        Block::Said { speaker, off, text } => said(pen, into, speaker, *off, text),
        Block::Chosen(words) => chosen(pen, into, words),
        Block::Document { title, parts } => paper::draw(pen, into, title, parts),
        Block::Present { label, people } => present(pen, into, label, people),
        Block::List(items) => list(pen, into, items),
        Block::Table { head, rows } => table(pen, into, head, rows),
        Block::State {
            label,
            phase,
            word,
            value,
        } => {
            pen.words(into, label, Size::Note, palette.text2);
            pen.phase(into, *phase, &word.text);
            if let Some(value) = value {
                chart::gauge(pen, into, *phase, *value);
            }
        }
        Block::Curve { people, rows } => chart::draw(pen, into, people, rows),
    }
}

/// What somebody says, with a tail towards who is there.
fn said(pen: &mut Pen, into: &mut Into, speaker: &Words, off: bool, text: &Words) {
    let palette = pen.style.palette;
    let edge = if off { palette.edge } else { palette.text };
    let plate = pen.plate(palette.surface, Some(edge), SPEECH);
    into.spawn(plate).with_children(|into| {
        let name = if off {
            let args = crate::language::Args::new().text("speaker", &speaker.text);
            Words {
                text: pen.interface.say("window-said-off", None, &args),
                lang: speaker.lang.clone(),
            }
        } else {
            speaker.clone()
        };
        pen.words(into, &name, Size::Small, palette.accent);
        pen.words(into, text, Size::Speech, palette.text);
    });
}

/// What the trainee chose, at the other side.
fn chosen(pen: &mut Pen, into: &mut Into, words: &Words) {
    let palette = pen.style.palette;
    let row = Node {
        width: percent(100),
        justify_content: JustifyContent::FlexEnd,
        padding: UiRect::left(px(48)),
        ..default()
    };
    into.spawn((row, access::container()))
        .with_children(|into| {
            let plate = pen.plate(palette.soft, None, SPEECH);
            into.spawn(plate).with_children(|into| {
                // Only what is said is said by somebody.
                if plain(&words.text).trim_start().starts_with(['«', '“']) {
                    let you = Words::from(pen.word("window-you"));
                    pen.words(into, &you, Size::Key, palette.text);
                }
                pen.words(into, words, Size::Body, palette.text);
            });
        });
}

fn notice(pen: &mut Pen, into: &mut Into, words: &Words) {
    let palette = pen.style.palette;
    let row = Node {
        column_gap: px(10),
        align_items: AlignItems::FlexStart,
        max_width: px(pen.style.scaled(MEASURE)),
        ..default()
    };
    into.spawn((row, access::container()))
        .with_children(|into| {
            pen.icon(into, Icon::Flag, 20.0, palette.text2);
            pen.words(into, words, Size::Note, palette.text2);
        });
}

/// Who is there: the panel shows them where there is room for it, and it is said in any case.
fn present(pen: &mut Pen, into: &mut Into, label: &Words, people: &[Words]) {
    if !pen.style.has_side() {
        pen.words(into, label, Size::Body, pen.style.palette.text);
        return list(pen, into, people);
    }
    // The panel shows them: here they are for who hears, and take no room.
    let away = Node {
        position_type: PositionType::Absolute,
        ..default()
    };
    into.spawn((away, access::container()))
        .with_children(|into| {
            into.spawn((Node::default(), access::words(Role::Label, label)));
            for person in people {
                into.spawn((Node::default(), access::words(Role::ListItem, person)));
            }
        });
}

/// One after the other; room before what a heading heads.
pub fn all(pen: &mut Pen, into: &mut Into, blocks: &[Block]) {
    for (at, block) in blocks.iter().enumerate() {
        if at > 0 && matches!(block, Block::Heading(..)) {
            let room = Node {
                height: px(pen.style.scaled(6.0)),
                flex_shrink: 0.0,
                ..default()
            };
            into.spawn((room, super::pen::silent()));
        }
        draw(pen, into, block);
    }
}

fn list(pen: &mut Pen, into: &mut Into, items: &[Words]) {
    let palette = pen.style.palette;
    let column = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(6),
        ..default()
    };
    let node = access::named(Role::List, "");
    into.spawn((column, node)).with_children(|into| {
        for item in items {
            let row = Node {
                column_gap: px(10),
                align_items: AlignItems::FlexStart,
                max_width: px(pen.style.scaled(MEASURE)),
                ..default()
            };
            into.spawn((row, access::named(Role::ListItem, "")))
                .with_children(|into| {
                    let dash = pen.letters("–", Size::Body, palette.accent);
                    into.spawn((dash, super::pen::silent()));
                    let node = access::words(Role::Label, item);
                    let body = Node {
                        flex_shrink: 1.0,
                        flex_grow: 1.0,
                        flex_basis: px(0),
                        ..default()
                    };
                    into.spawn((
                        pen.letters(&item.text, Size::Body, palette.text),
                        body,
                        node,
                    ));
                });
        }
    });
}

/// Columns where there is room, else one row under the other with its head each time.
pub fn table(pen: &mut Pen, into: &mut Into, head: &[Words], rows: &[Vec<Words>]) {
    let palette = pen.style.palette;
    let columns = head.len().max(1) as f32;
    let room = pen.style.window.x
        - if pen.style.has_side() {
            pen.style.side()
        } else {
            0.0
        };
    let wide = room / columns >= pen.style.scaled(150.0);
    let body = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        max_width: px(pen.style.scaled(1000.0)),
        ..default()
    };
    into.spawn((body, access::named(Role::Table, "")))
        .with_children(|into| {
            let row = |pen: &mut Pen, into: &mut Into, cells: &[Words], is_head: bool| {
                let line = Node {
                    flex_direction: if wide {
                        FlexDirection::Row
                    } else {
                        FlexDirection::Column
                    },
                    column_gap: px(16),
                    min_height: px(pen.style.scaled(40.0)),
                    padding: UiRect::vertical(px(6)),
                    border: UiRect::bottom(px(BORDER)),
                    ..default()
                };
                let bundle = (
                    line,
                    BorderColor::all(palette.line.color()),
                    access::named(Role::Row, ""),
                );
                into.spawn(bundle).with_children(|into| {
                    for (at, cell) in cells.iter().enumerate() {
                        let (role, size, ink) = match (is_head, at) {
                            (true, _) => (Role::ColumnHeader, Size::Note, palette.text2),
                            (false, 0) => (Role::Cell, Size::Strong, palette.text),
                            (false, _) => (Role::Cell, Size::Body, palette.text),
                        };
                        let mut said = cell.clone();
                        if !wide && !is_head && at > 0 {
                            let label = head.get(at).map_or("", |label| label.text.as_str());
                            let args = crate::language::Args::new()
                                .text("label", label)
                                .text("text", &cell.text);
                            said.text = pen.interface.say("item-separator", None, &args);
                        }
                        let column = Node {
                            flex_grow: if at == 0 { 1.6 } else { 1.0 },
                            flex_shrink: 1.0,
                            flex_basis: if wide { px(0) } else { auto() },
                            ..default()
                        };
                        let mut node = access::named(role, &said.text);
                        if let Some(lang) = &said.lang {
                            node.set_language(lang.as_str());
                        }
                        into.spawn((pen.letters(&said.text, size, ink), column, node));
                    }
                });
            };
            if wide {
                row(pen, into, head, true);
            }
            rows.iter().for_each(|cells| row(pen, into, cells, false));
        });
}
