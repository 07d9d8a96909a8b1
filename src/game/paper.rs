//! A paper, as a letter is laid out, or as plain text: the same words in the same order, with the
//! numbers by which a question names them.

use accesskit::Role;
use bevy::prelude::*;

use super::access;
use super::deed::Deed;
use super::draw::Key;
use super::paint::{Look, On};
use super::pen::{Into, Pen, silent};
use super::tokens::{BORDER, MEASURE, Size};
use crate::flow::{PaperPart, Spot, Text as Words};

/// Draws it, as it was last asked for.
pub fn draw(pen: &mut Pen, into: &mut Into, title: &Words, parts: &[PaperPart]) {
    let column = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        max_width: px(pen.style.scaled(MEASURE) + 60.0),
        ..default()
    };
    into.spawn((column, access::named(Role::Article, &title.text)))
        .with_children(|into| {
            tabs(pen, into);
            if pen.plain_paper {
                plain(pen, into, title, parts);
            } else {
                letter(pen, into, title, parts);
            }
        });
}

fn tabs(pen: &mut Pen, into: &mut Into) {
    let row = Node {
        column_gap: px(4),
        flex_wrap: FlexWrap::Wrap,
        ..default()
    };
    into.spawn((row, access::named(Role::TabList, "")))
        .with_children(|into| {
            for (plain, key) in [(false, "window-paper-letter"), (true, "window-paper-plain")] {
                let label = pen.word(key);
                let on = pen.plain_paper == plain;
                let look = if on { Look::Plain } else { Look::Tab };
                let entity = pen.button(into, Deed::Paper(plain), &label, None, look);
                let node = access::toggle(Role::Tab, &label, on);
                let name = Key(key.to_owned());
                into.commands().entity(entity).insert((node, name));
                pen.found.push((key.to_owned(), entity));
                if on {
                    into.commands().entity(entity).insert(On);
                }
            }
        });
}

/// As a letter lies on a desk.
fn letter(pen: &mut Pen, into: &mut Into, title: &Words, parts: &[PaperPart]) {
    let palette = pen.style.palette;
    let sheet = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(12),
        padding: UiRect::axes(px(24), px(24)),
        border: UiRect::all(px(BORDER)),
        ..default()
    };
    into.spawn((
        sheet,
        BackgroundColor(palette.surface.color()),
        BorderColor::all(palette.line.color()),
        BoxShadow::new(palette.line.color(), px(0), px(2), px(0), px(0)),
        access::container(),
    ))
    .with_children(|into| {
        // Its title is for who hears it; who sees it sees the letter.
        into.spawn((Node::default(), access::heading(3, title)));
        for (at, part) in parts.iter().enumerate() {
            let (size, ink, indent, above) = match part.spot {
                Spot::Sender => (Size::Strong, palette.text, 0, 0),
                Spot::Recipient => (Size::Body, palette.text, 50, 4),
                Spot::Reference => (Size::Note, palette.text2, 0, 0),
                Spot::Subject => (Size::Small, palette.text, 0, 10),
                Spot::Body => (Size::Body, palette.text, 0, 0),
                Spot::Signature => (Size::Body, palette.text, 50, 16),
            };
            let body = Node {
                margin: UiRect::new(percent(indent), px(0), px(above), px(0)),
                ..room()
            };
            numbered(pen, into, at + 1, &part.text, (size, ink), body);
        }
    });
}

/// As plain text, one part under the other.
fn plain(pen: &mut Pen, into: &mut Into, title: &Words, parts: &[PaperPart]) {
    let palette = pen.style.palette;
    let column = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(8),
        padding: UiRect::vertical(px(12)),
        ..default()
    };
    into.spawn((column, access::container()))
        .with_children(|into| {
            pen.heading(into, 3, title);
            for (at, part) in parts.iter().enumerate() {
                let look = (Size::Body, palette.text);
                numbered(pen, into, at + 1, &part.text, look, room());
            }
        });
}

fn room() -> Node {
    Node {
        flex_shrink: 1.0,
        flex_grow: 1.0,
        flex_basis: px(0),
        ..default()
    }
}

fn numbered(
    pen: &Pen,
    into: &mut Into,
    number: usize,
    words: &Words,
    (size, ink): (Size, super::tokens::Ink),
    body: Node,
) {
    let row = Node {
        column_gap: px(12),
        align_items: AlignItems::FlexStart,
        ..default()
    };
    into.spawn((row, access::container()))
        .with_children(|into| {
            let number = number.to_string();
            let margin = Node {
                width: px(pen.style.scaled(24.0)),
                flex_shrink: 0.0,
                ..default()
            };
            let letters = pen.letters(&number, Size::Note, pen.style.palette.text2);
            into.spawn((letters, margin, silent()));
            // The number is read with the words that it names.
            let mut node = access::words(Role::Label, words);
            node.set_description(number);
            into.spawn((pen.letters(&words.text, size, ink), body, node));
        });
}
