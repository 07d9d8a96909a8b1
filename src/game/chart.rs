//! Tension drawn: a line a person over the bands of the phases, each its own stroke and sign, a
//! point to stop at for each moment, and the same in a table.

use accesskit::Role;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use std::fmt::Write as _;

use super::access::{self, Decoration};
use super::icon::picture;
use super::paint::{Look, Paint};
use super::pen::{Into, Pen, silent};
use super::tokens::{BORDER, Ink, Palette, Size};
use crate::flow::{CurveRow, Phase, Text as Words};
use crate::language::Args;

/// Room for the words at the left, at the right and under the chart, at 100 %.
const LEFT: f32 = 110.0;
const RIGHT: f32 = 110.0;
const UNDER: f32 = 30.0;
const HEIGHT: f32 = 220.0;

/// Five bars of rising height, as many filled as the value asks.
pub fn gauge(pen: &mut Pen, into: &mut Into, phase: Phase, value: u8) {
    let ink = pen.style.palette.phase(phase);
    let filled = usize::from(value).div_ceil(20);
    let row = Node {
        column_gap: px(4),
        align_items: AlignItems::FlexEnd,
        ..default()
    };
    let mut node = access::named(Role::Meter, "");
    node.set_numeric_value(f64::from(value));
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(100.0);
    into.spawn((row, node)).with_children(|into| {
        for bar in 1..=5_usize {
            let node = Node {
                width: px(pen.style.scaled(10.0)),
                height: px(pen.style.scaled(8.0 + 5.0 * bar as f32)),
                border: UiRect::all(px(BORDER)),
                border_radius: BorderRadius::all(px(3)),
                ..default()
            };
            let ground = if bar <= filled {
                ink.color()
            } else {
                Color::NONE
            };
            into.spawn((
                node,
                BackgroundColor(ground),
                BorderColor::all(ink.color()),
                silent(),
            ));
        }
    });
}

/// The colours, strokes and signs by which lines are told apart.
fn line_of(palette: &Palette, person: usize) -> (Ink, &'static str) {
    match person % 4 {
        0 => (palette.escalating, ""),
        1 => (palette.recovering, r#" stroke-dasharray="9 7""#),
        2 => (palette.calm, r#" stroke-dasharray="2 6""#),
        _ => (palette.text2, r#" stroke-dasharray="12 5 2 5""#),
    }
}

/// Where a moment and a tension are, in a box of that size.
fn spot(size: Vec2, moments: usize, moment: usize, tension: u8) -> Vec2 {
    let steps = moments.saturating_sub(1).max(1) as f32;
    let inner = size.x - 28.0;
    Vec2::new(
        14.0 + inner * moment as f32 / steps,
        8.0 + (size.y - 16.0) * (1.0 - f32::from(tension) / 100.0),
    )
}

fn svg(palette: &Palette, size: Vec2, people: usize, rows: &[CurveRow]) -> String {
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}">"#,
        size.x, size.y
    );
    for band in 0..4 {
        let ink = if band % 2 == 0 {
            palette.surface
        } else {
            palette.sunk
        };
        let (top, height) = (size.y * band as f32 / 4.0, size.y / 4.0);
        let _ = write!(
            out,
            r#"<rect x="0" y="{top}" width="{}" height="{height}" fill="{}"/>"#,
            size.x,
            ink.svg()
        );
    }
    for person in 0..people {
        let (ink, dashes) = line_of(palette, person);
        let mut path = String::new();
        let mut drawing = false;
        for (moment, row) in rows.iter().enumerate() {
            let Some(point) = row.points.get(person).filter(|point| point.present) else {
                drawing = false;
                continue;
            };
            let at = spot(size, rows.len(), moment, point.tension);
            let _ = write!(path, "{}{} {}", if drawing { 'L' } else { 'M' }, at.x, at.y);
            drawing = true;
        }
        let _ = write!(
            out,
            r#"<path d="{path}" fill="none" stroke="{}" stroke-width="3.5" stroke-linejoin="round"{dashes}/>"#,
            ink.svg()
        );
        for (moment, row) in rows.iter().enumerate() {
            let Some(point) = row.points.get(person).filter(|point| point.present) else {
                continue;
            };
            let at = spot(size, rows.len(), moment, point.tension);
            sign(&mut out, palette, person, at);
        }
    }
    out.push_str("</svg>");
    out
}

/// The sign of a person's line, at a spot.
fn sign(out: &mut String, palette: &Palette, person: usize, at: Vec2) {
    let (ink, _) = line_of(palette, person);
    let style = format!(
        r#"fill="{}" stroke="{}" stroke-width="2.5""#,
        palette.surface.svg(),
        ink.svg()
    );
    let _ = match person % 3 {
        0 => write!(
            out,
            r#"<circle cx="{}" cy="{}" r="5.5" {style}/>"#,
            at.x, at.y
        ),
        1 => write!(
            out,
            r#"<rect x="{}" y="{}" width="10" height="10" {style}/>"#,
            at.x - 5.0,
            at.y - 5.0
        ),
        _ => write!(
            out,
            r#"<path d="M{} {}l6 10h-12z" {style}/>"#,
            at.x,
            at.y - 6.0
        ),
    };
}

/// A piece of a person's line.
fn sample(palette: &Palette, size: Vec2, person: usize) -> String {
    let (ink, dashes) = line_of(palette, person);
    let middle = size.y / 2.0;
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}"><path d="M0 {middle}H{0}" stroke="{2}" stroke-width="3.5"{dashes}/>"#,
        size.x,
        size.y,
        ink.svg()
    );
    sign(&mut out, palette, person, size / 2.0);
    out.push_str("</svg>");
    out
}

/// The curve, then its table.
pub fn draw(pen: &mut Pen, into: &mut Into, people: &[Words], rows: &[CurveRow]) {
    let style = pen.style;
    let beside = if style.has_side() { style.side() } else { 0.0 };
    let width = (style.window.x - beside - 90.0).clamp(320.0, style.scaled(900.0));
    // Where letters are large the names stand under the chart.
    let under = !style.has_side();
    let left = style.scaled(LEFT);
    let right = if under { 16.0 } else { style.scaled(RIGHT) };
    let size = Vec2::new((width - left - right).max(160.0), style.scaled(HEIGHT));
    let source = svg(style.palette, size, people.len(), rows);
    let pixels = (size * pen.density).round();
    let image = pen
        .images
        .add(picture(&source, pixels.x as u32, pixels.y as u32));
    let frame = Node {
        width: px(left + size.x + right),
        height: px(size.y + style.scaled(UNDER)),
        flex_shrink: 0.0,
        ..default()
    };
    into.spawn((frame, access::named(Role::Figure, "")))
        .with_children(|into| {
            let at = |x: f32, y: f32| Node {
                position_type: PositionType::Absolute,
                left: px(x),
                top: px(y),
                ..default()
            };
            let canvas = Node {
                width: px(size.x),
                height: px(size.y),
                ..at(left, 0.0)
            };
            into.spawn((
                ImageNode::new(image),
                canvas,
                Decoration,
                access::container(),
            ));
            // Ends of the scale, in words.
            for (phase, y) in [
                (Phase::Crisis, 0.0),
                (Phase::Calm, size.y - style.scaled(24.0)),
            ] {
                let word = pen.word(&format!("phase-{}", phase.word()));
                let letters = pen.letters(&word, Size::Note, style.palette.phase(phase));
                into.spawn((letters, at(0.0, y), silent()));
            }
            if !under {
                names(pen, into, people, rows, size, left);
            }
            moments(pen, into, people, rows, size, left);
        });
    if under {
        legend(pen, into, people);
    }
    in_words(pen, into, people, rows);
}

/// Each name beside a piece of its line.
fn legend(pen: &mut Pen, into: &mut Into, people: &[Words]) {
    let row = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(24),
        row_gap: px(4),
        align_items: AlignItems::Center,
        ..default()
    };
    into.spawn((row, silent())).with_children(|into| {
        for (person, name) in people.iter().enumerate() {
            let (ink, _) = line_of(pen.style.palette, person);
            let size = Vec2::new(pen.style.scaled(48.0), pen.style.scaled(16.0));
            let source = sample(pen.style.palette, size, person);
            let pixels = (size * pen.density).round();
            let image = pen
                .images
                .add(picture(&source, pixels.x as u32, pixels.y as u32));
            let one = Node {
                column_gap: px(8),
                align_items: AlignItems::Center,
                ..default()
            };
            into.spawn((one, silent())).with_children(|into| {
                let node = Node {
                    width: px(size.x),
                    height: px(size.y),
                    ..default()
                };
                into.spawn((ImageNode::new(image), node, Decoration, access::container()));
                into.spawn((pen.letters(&name.text, Size::Key, ink), silent()));
            });
        }
    });
}

/// Each name where its line ends.
fn names(
    pen: &mut Pen,
    into: &mut Into,
    people: &[Words],
    rows: &[CurveRow],
    size: Vec2,
    left: f32,
) {
    let mut taken: Vec<f32> = Vec::new();
    for (person, name) in people.iter().enumerate() {
        let last = rows
            .iter()
            .rev()
            .find_map(|row| row.points.get(person).filter(|point| point.present));
        let Some(last) = last else { continue };
        let line = pen.style.scaled(22.0);
        let mut y = spot(size, rows.len(), 0, last.tension).y - line / 2.0;
        while taken.iter().any(|known| (known - y).abs() < line) {
            y += line;
        }
        taken.push(y);
        let (ink, _) = line_of(pen.style.palette, person);
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(left + size.x + 8.0),
            top: px(y),
            ..default()
        };
        into.spawn((pen.letters(&name.text, Size::Key, ink), node, silent()));
    }
}

/// A point to stop at for each moment, which says what is there.
fn moments(
    pen: &mut Pen,
    into: &mut Into,
    people: &[Words],
    rows: &[CurveRow],
    size: Vec2,
    left: f32,
) {
    let palette = pen.style.palette;
    for (moment, row) in rows.iter().enumerate() {
        let here = people
            .iter()
            .zip(&row.points)
            .filter(|(_, point)| point.present);
        let pair = |label: &str, text: &str| {
            let args = Args::new().text("label", label).text("text", text);
            pen.interface.say("item-separator", None, &args)
        };
        let said: Vec<String> = here
            .map(|(name, point)| pair(&name.text, &point.word.text))
            .collect();
        let name = pair(&row.moment.text, &pen.interface.list(&said));
        let x = spot(size, rows.len(), moment, 0).x;
        let step = size.x / rows.len().max(1) as f32;
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(left + x - step / 2.0),
            top: px(0),
            width: px(step.max(16.0)),
            height: px(size.y),
            border: UiRect::all(px(1)),
            border_radius: BorderRadius::all(px(6)),
            ..default()
        };
        into.spawn((
            node,
            TabIndex(0),
            Paint(Look::Quiet),
            Hovered::default(),
            BackgroundColor(Color::NONE),
            BorderColor::all(Color::NONE),
            Outline::new(px(3), px(0), Color::NONE),
            access::control(Role::GraphicsSymbol, &name),
        ));
        let label = Node {
            position_type: PositionType::Absolute,
            left: px(left + x - 6.0),
            top: px(size.y + 4.0),
            ..default()
        };
        if let Some(number) = row.decision {
            let letters = pen.letters(&number.to_string(), Size::Note, palette.text2);
            into.spawn((letters, label, silent()));
        }
    }
}

/// The same in words.
fn in_words(pen: &mut Pen, into: &mut Into, people: &[Words], rows: &[CurveRow]) {
    let mut head = vec![Words::from(pen.word("debrief-tension-moment"))];
    head.extend(people.iter().cloned());
    let away = Words::from("–".to_owned());
    let cells: Vec<Vec<Words>> = rows
        .iter()
        .map(|row| {
            let mut cells = vec![row.moment.clone()];
            cells.extend(row.points.iter().map(|point| {
                if point.present {
                    Words::from(format!("{}, {}", point.tension, point.word.text))
                } else {
                    away.clone()
                }
            }));
            cells
        })
        .collect();
    super::block::table(pen, into, &head, &cells);
}
