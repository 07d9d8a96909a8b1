//! The window without a screen: what the tests of the window share. Keys and pointer come in as
//! they would from a system; what comes out is the tree that assistive technology reads.
#![allow(dead_code)]

use accesskit::{Action as Request, ActionData, NodeId, Role, Tree, TreeId, TreeUpdate};
use accesskit_consumer::{FilterResult, Node, Tree as Reading};
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::ecs::entity::Entity;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use bevy::window::PrimaryWindow;
use entremise::flow::{Edge, Flow, Page};
use entremise::game::screen::{Screen, Way};
use entremise::game::{self, Surface};
use std::time::Duration;

/// The window, at one's desk.
pub struct Desk {
    pub app: App,
}

/// A laptop's.
pub const LAPTOP: UVec2 = UVec2::new(1366, 768);

impl Desk {
    /// Opens a flow, that has begun, in a window of that size that nothing draws.
    pub fn open(flow: Flow, edge: impl Edge + Send + 'static, size: UVec2) -> Desk {
        let mut app = game::prepare(Surface::Nothing(size)).unwrap_or_else(|_| panic!("no app"));
        app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(
            100,
        )));
        game::furnish(&mut app, flow, Box::new(edge));
        app.finish();
        app.cleanup();
        let mut desk = Desk { app };
        desk.settle();
        desk
    }

    /// Lets everything that follows from the last thing done happen.
    pub fn settle(&mut self) {
        (0..4).for_each(|_| self.app.update());
    }

    /// Lets time pass.
    pub fn wait(&mut self, time: Duration) {
        (0..time.as_millis() / 100).for_each(|_| self.app.update());
    }

    /// The page that is shown.
    pub fn page(&self) -> Page {
        self.app.world().resource::<Way>().walk().flow.page()
    }

    /// What is on the screen beside it.
    pub fn screen(&self) -> &Screen {
        self.app.world().resource::<Screen>()
    }

    /// Presses and lets go of a key.
    pub fn key(&mut self, code: KeyCode) {
        self.press(code);
        self.settle();
    }

    /// The same, and no more time than that.
    pub fn press(&mut self, code: KeyCode) {
        let (logical, text) = meaning(code);
        let mut query = self
            .app
            .world_mut()
            .query_filtered::<Entity, With<PrimaryWindow>>();
        let window = query.single(self.app.world()).expect("a window");
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.app.world_mut().write_message(KeyboardInput {
                key_code: code,
                logical_key: logical.clone(),
                state,
                text: text.clone().map(Into::into),
                repeat: false,
                window,
            });
            self.app.update();
        }
    }

    /// Several, one after the other.
    pub fn keys(&mut self, codes: &[KeyCode]) {
        codes.iter().for_each(|code| self.key(*code));
    }

    /// Selects a number and confirms.
    pub fn choose(&mut self, number: usize) {
        for digit in number.to_string().bytes() {
            self.key(DIGITS[usize::from(digit - b'0')]);
        }
        self.key(KeyCode::Enter);
        // Two numbers must not become one.
        std::thread::sleep(Duration::from_millis(if number > 9 { 950 } else { 0 }));
    }

    /// What assistive technology asks of the node of that role and name.
    pub fn ask(&mut self, request: Request, role: Role, name: &str, data: Option<ActionData>) {
        let target = self.find(role, name);
        self.app
            .world_mut()
            .write_message(ActionRequest(accesskit::ActionRequest {
                action: request,
                target_tree: TreeId::ROOT,
                target_node: target,
                data,
            }));
        self.settle();
    }

    fn find(&mut self, role: Role, name: &str) -> NodeId {
        let mut nodes = self.app.world_mut().query::<(Entity, &AccessibilityNode)>();
        let found = nodes
            .iter(self.app.world())
            .find(|(_, node)| {
                node.role() == role && node.label().is_some_and(|it| it.contains(name))
            })
            .map(|(entity, _)| NodeId(entity.to_bits()));
        found.unwrap_or_else(|| panic!("no {role:?} « {name} » in\n{}", self.tree()))
    }

    /// The tree as Bevy sends it to the system.
    pub fn update(&mut self) -> TreeUpdate {
        let world = self.app.world_mut();
        let focus = world.resource::<InputFocus>().get();
        let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
        let root = NodeId(windows.single(world).expect("a window").to_bits());
        let mut query = world.query::<(
            Entity,
            &AccessibilityNode,
            Option<&Children>,
            Option<&ChildOf>,
        )>();
        let known = |entity: Entity| world.get::<AccessibilityNode>(entity).is_some();
        let (mut nodes, mut top) = (Vec::new(), Vec::new());
        for (entity, node, children, parent) in query.iter(world) {
            let mut node = accesskit::Node::clone(node);
            for child in children
                .into_iter()
                .flatten()
                .filter(|child| known(**child))
            {
                node.push_child(NodeId(child.to_bits()));
            }
            if parent.is_none_or(|parent| !known(parent.parent())) {
                top.push(NodeId(entity.to_bits()));
            }
            nodes.push((NodeId(entity.to_bits()), node));
        }
        let mut window = accesskit::Node::new(Role::Window);
        window.set_children(top);
        nodes.push((root, window));
        let focus = focus.filter(|entity| known(*entity));
        TreeUpdate {
            nodes,
            tree: Some(Tree::new(root)),
            tree_id: TreeId::ROOT,
            focus: focus.map_or(root, |entity| NodeId(entity.to_bits())),
        }
    }

    /// The tree as it is read: a line a node, with role, name, value, state and what can be done.
    pub fn tree(&mut self) -> String {
        let tree = Reading::new(self.update(), true);
        let mut out = String::new();
        outline(&tree.state().root(), 0, &mut out);
        out
    }

    /// Every word that is read, in order.
    pub fn read(&mut self) -> String {
        let tree = Reading::new(self.update(), true);
        let mut out = Vec::new();
        words(&tree.state().root(), &mut out);
        out.join("\n")
    }
}

/// Digits as keys.
pub const DIGITS: [KeyCode; 10] = [
    KeyCode::Digit0,
    KeyCode::Digit1,
    KeyCode::Digit2,
    KeyCode::Digit3,
    KeyCode::Digit4,
    KeyCode::Digit5,
    KeyCode::Digit6,
    KeyCode::Digit7,
    KeyCode::Digit8,
    KeyCode::Digit9,
];

fn meaning(code: KeyCode) -> (Key, Option<String>) {
    if let Some(digit) = DIGITS.iter().position(|known| *known == code) {
        let text = digit.to_string();
        return (Key::Character(text.as_str().into()), Some(text));
    }
    match code {
        KeyCode::Enter => (Key::Enter, None),
        KeyCode::Space => (Key::Space, Some(" ".into())),
        KeyCode::Tab => (Key::Tab, None),
        KeyCode::Escape => (Key::Escape, None),
        KeyCode::PageDown => (Key::PageDown, None),
        KeyCode::Home => (Key::Home, None),
        KeyCode::End => (Key::End, None),
        KeyCode::KeyB => (Key::Character("b".into()), Some("b".into())),
        KeyCode::KeyP => (Key::Character("p".into()), Some("p".into())),
        other => panic!("no meaning for {other:?}"),
    }
}

/// Passed over: boxes, and what is hidden.
fn shown(node: &Node<'_>) -> FilterResult {
    if node.is_hidden() {
        FilterResult::ExcludeSubtree
    } else if node.role() == Role::GenericContainer && node.label().is_none() {
        FilterResult::ExcludeNode
    } else {
        FilterResult::Include
    }
}

fn outline(node: &Node<'_>, depth: usize, out: &mut String) {
    use std::fmt::Write as _;
    let _ = write!(out, "{}{:?}", "  ".repeat(depth), node.role());
    for said in [node.label(), node.value()]
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
    {
        let _ = write!(out, " « {said} »");
    }
    if let Some(on) = node.toggled() {
        let _ = write!(out, " [{on:?}]");
    }
    if node.is_focused() {
        out.push_str(" [focus]");
    }
    if node.is_modal() {
        out.push_str(" [modal]");
    }
    out.push('\n');
    for child in node.filtered_children(shown) {
        outline(&child, depth + 1, out);
    }
}

fn words(node: &Node<'_>, out: &mut Vec<String>) {
    out.extend(
        node.label()
            .into_iter()
            .chain(node.value())
            .filter(|it| !it.is_empty()),
    );
    for child in node.filtered_children(shown) {
        words(&child, out);
    }
}
