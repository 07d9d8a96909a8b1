//! What assistive technology reads and does: the bridge that Bevy's own widgets lack.
//!
//! Every node that is drawn carries an [`AccessibilityNode`]: containers so that the tree keeps the
//! order of the page, texts and controls with their role, name and value. Requests that come back
//! (press, focus, show, type) are turned into what a hand would have done. What is new on a page is
//! told by [`super::announce`].

use accesskit::{Action, ActionData, Live, Node as Access, Role, Toggled};
use bevy::a11y::{AccessibilityNode, AccessibilitySystems, ActionRequest};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::UiSystems;
use bevy::ui_widgets::{Activate, ScrollIntoView};

use crate::flow::Text as Words;
use crate::language::plain;

/// The requests, and what a drawn node says when nobody gave it words.
pub fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>()
        .add_systems(PreUpdate, answer_requests)
        .add_systems(
            PostUpdate,
            hide_pictures
                .in_set(UiSystems::PostLayout)
                .before(AccessibilitySystems::Update),
        );
}

/// A picture beside words that say the same: nothing to read.
#[derive(Component, Clone, Copy, Debug)]
pub struct Decoration;

/// A box that only holds others.
pub fn container() -> AccessibilityNode {
    AccessibilityNode::from(Access::new(Role::GenericContainer))
}

/// Something with a role and a name.
pub fn named(role: Role, name: &str) -> AccessibilityNode {
    let mut node = Access::new(role);
    node.set_label(plain(name));
    AccessibilityNode::from(node)
}

/// Words to read, in their own language where it is another.
pub fn words(role: Role, text: &Words) -> AccessibilityNode {
    let mut node = Access::new(role);
    if role == Role::Heading {
        node.set_label(plain(&text.text));
    } else {
        node.set_value(plain(&text.text));
    }
    if let Some(lang) = &text.lang {
        node.set_language(lang.as_str());
    }
    AccessibilityNode::from(node)
}

/// A heading of a level.
pub fn heading(level: u8, text: &Words) -> AccessibilityNode {
    let mut node = words(Role::Heading, text);
    node.set_level(level.into());
    node
}

/// Something to press.
pub fn control(role: Role, name: &str) -> AccessibilityNode {
    let mut node = named(role, name);
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    node
}

/// Something to press that is on or off.
pub fn toggle(role: Role, name: &str, on: bool) -> AccessibilityNode {
    let mut node = control(role, name);
    set_on(&mut node, on);
    node
}

/// Says whether it is on.
pub fn set_on(node: &mut AccessibilityNode, on: bool) {
    match node.role() {
        Role::Tab | Role::ListBoxOption => node.set_selected(on),
        _ => node.set_toggled(Toggled::from(on)),
    }
}

/// A field to type in.
pub fn field(name: &str, several_lines: bool, value: &str) -> AccessibilityNode {
    let role = if several_lines {
        Role::MultilineTextInput
    } else {
        Role::TextInput
    };
    let mut node = named(role, name);
    node.set_value(value);
    node.add_action(Action::Focus);
    node.add_action(Action::SetValue);
    node
}

/// A box whose new words are read as they appear.
pub fn live(mut node: AccessibilityNode) -> AccessibilityNode {
    node.set_live(Live::Polite);
    node
}

/// A box that holds everything until it is closed.
pub fn modal(name: &str) -> AccessibilityNode {
    let mut node = named(Role::AlertDialog, name);
    node.set_modal();
    node
}

/// Bevy calls every image an image; those beside words are none.
fn hide_pictures(mut nodes: Query<&mut AccessibilityNode, (With<Decoration>, Changed<ImageNode>)>) {
    for mut node in &mut nodes {
        node.set_role(Role::GenericContainer);
        node.set_hidden();
    }
}

/// Does what assistive technology asks, as a hand would.
fn answer_requests(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<&AccessibilityNode>,
    mut fields: Query<&mut EditableText>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for ActionRequest(request) in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        let Ok(node) = controls.get(entity) else {
            continue;
        };
        match request.action {
            Action::Click if node.supports_action(Action::Click) => {
                focus.set(entity, FocusCause::Navigated);
                commands.trigger(Activate { entity });
            }
            Action::Focus if node.supports_action(Action::Focus) => {
                focus.set(entity, FocusCause::Navigated);
            }
            Action::ScrollIntoView => commands.trigger(ScrollIntoView { entity }),
            Action::SetValue | Action::ReplaceSelectedText => {
                if let (Ok(mut field), Some(ActionData::Value(value))) =
                    (fields.get_mut(entity), &request.data)
                {
                    use bevy::text::TextEdit;
                    if request.action == Action::SetValue {
                        field.queue_edit(TextEdit::SelectAll);
                    }
                    field.queue_edit(TextEdit::Insert(value.as_ref().into()));
                }
            }
            _ => {}
        }
    }
}
