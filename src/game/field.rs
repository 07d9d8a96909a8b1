//! What is typed, as assistive technology reads it: a run of characters a line, and the caret.
//!
//! Bevy's own field says nothing of itself. Without the runs a screen reader could not read what
//! was typed, nor follow the caret through it.

use accesskit::{Node as Access, NodeId, Role, TextPosition, TextSelection};
use bevy::a11y::{AccessibilityNode, AccessibilitySystems};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::UiSystems;

/// Keeps the runs as the text is.
pub fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        follow
            .in_set(UiSystems::PostLayout)
            .before(AccessibilitySystems::Update),
    );
}

/// The runs of a field, one a line.
#[derive(Component, Clone, Debug, Default)]
pub struct Runs(Vec<Entity>);

fn follow(
    mut fields: Query<
        (Entity, &EditableText, &mut Runs, &mut AccessibilityNode),
        Changed<EditableText>,
    >,
    mut commands: Commands,
) {
    for (field, text, mut runs, mut node) in &mut fields {
        let whole = text.value().to_string();
        // Every line with the break that ends it.
        let mut lines: Vec<&str> = whole.split_inclusive('\n').collect();
        if lines.last().is_none_or(|line| line.ends_with('\n')) {
            lines.push("");
        }
        while runs.0.len() < lines.len() {
            let run = commands.spawn((access(""), ChildOf(field))).id();
            runs.0.push(run);
        }
        for run in runs.0.split_off(lines.len()) {
            commands.entity(run).despawn();
        }
        for (run, line) in runs.0.iter().zip(&lines) {
            commands.entity(*run).insert(access(line));
        }
        let selection = text.editor().raw_selection();
        let spot = |byte: usize| position(&runs.0, &lines, byte);
        let anchor = spot(selection.anchor().index());
        let focus = spot(selection.focus().index());
        if let (Some(anchor), Some(focus)) = (anchor, focus) {
            node.set_text_selection(TextSelection { anchor, focus });
        }
        if node.value() != Some(whole.as_str()) {
            node.set_value(whole);
        }
    }
}

/// One line: its characters by their bytes, and where its words begin.
fn access(line: &str) -> AccessibilityNode {
    let mut node = Access::new(Role::TextRun);
    let starts = line.chars().scan(' ', |before, sign| {
        let begins = before.is_whitespace() && !sign.is_whitespace();
        *before = sign;
        Some(begins)
    });
    // An index that a run cannot hold begins no word.
    let starts = starts.enumerate().filter(|(_, begins)| *begins);
    node.set_word_starts(
        starts
            .filter_map(|(at, _)| u8::try_from(at).ok())
            .collect::<Vec<_>>(),
    );
    node.set_character_lengths(
        line.chars()
            .map(|sign| sign.len_utf8() as u8)
            .collect::<Vec<_>>(),
    );
    node.set_value(line);
    AccessibilityNode::from(node)
}

/// The run and the character at a byte of the whole text.
fn position(runs: &[Entity], lines: &[&str], byte: usize) -> Option<TextPosition> {
    let mut start = 0;
    let last = lines.len().checked_sub(1)?;
    for (at, line) in lines.iter().enumerate() {
        // A caret after a break is at the beginning of the next line.
        if byte < start + line.len() || at == last {
            let within = line.get(..byte.saturating_sub(start)).unwrap_or(line);
            return Some(TextPosition {
                node: NodeId(runs.get(at)?.to_bits()),
                character_index: within.chars().count(),
            });
        }
        start += line.len();
    }
    None
}
