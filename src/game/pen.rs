//! What pages are drawn with: words, signs, boxes and controls in the style that is on.
//!
//! A control is a Bevy button that carries what it [`Does`] and the [`Paint`] of its states; who
//! presses it, and how, is not its business.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::{FontWeight, LineHeight};
use bevy::ui_widgets::Button;

use super::access::{self, Decoration};
use super::deed::{Deed, Does};
use super::icon::{Icon, Icons};
use super::paint::{Look, Paint};
use super::tokens::{BORDER, BUTTON, CARD, Ink, KEY, Size, Style, TARGET};
use crate::flow::{Choice, Text as Words};
use crate::language::{Words as Interface, plain};

/// Where things are put.
pub type Into<'w> = ChildSpawnerCommands<'w>;

/// Draws.
pub struct Pen<'a> {
    /// The style that is on.
    pub style: Style,
    /// The typeface.
    pub face: Handle<Font>,
    /// The signs.
    pub icons: &'a mut Icons,
    /// The pictures.
    pub images: &'a mut Assets<Image>,
    /// Pixels of the screen to one of the page.
    pub density: f32,
    /// The words of the interface.
    pub interface: &'a Interface,
    /// Whether papers are shown as plain text.
    pub plain_paper: bool,
    /// Controls that are found again when the same page is drawn again.
    pub found: Vec<(String, Entity)>,
}

impl Pen<'_> {
    /// A word of the interface.
    pub fn word(&self, key: &str) -> String {
        self.interface.word(key)
    }

    /// How words look, without what assistive technology reads.
    pub fn letters(&self, text: &str, size: Size, ink: Ink) -> impl Bundle + use<> {
        (
            Text::new(plain(text)),
            self.font(size),
            TextColor(ink.color()),
            TextLayout::new(Justify::Start, LineBreak::WordOrCharacter),
        )
    }

    /// The letters and the line of a size.
    pub fn font(&self, size: Size) -> impl Bundle + use<> {
        let (letters, line, weight) = size.at_100();
        (
            TextFont {
                font: self.face.clone().into(),
                font_size: FontSize::Px(self.style.scaled(letters)),
                weight: FontWeight(weight),
                ..default()
            },
            LineHeight::Px(self.style.scaled(line)),
        )
    }

    /// Words to read.
    pub fn words(&self, into: &mut Into, words: &Words, size: Size, ink: Ink) {
        let node = access::words(Role::Label, words);
        into.spawn((self.letters(&words.text, size, ink), self.measure(), node));
    }

    /// A heading.
    pub fn heading(&self, into: &mut Into, level: u8, words: &Words) {
        let size = match level {
            1 => Size::Title,
            2 => Size::Heading,
            _ => Size::Small,
        };
        let node = access::heading(level, words);
        let ink = self.style.palette.text;
        into.spawn((self.letters(&words.text, size, ink), self.measure(), node));
    }

    /// No line longer than is read with ease.
    pub fn measure(&self) -> Node {
        Node {
            max_width: px(self.style.scaled(super::tokens::MEASURE)),
            ..default()
        }
    }

    /// A sign, in a colour that its owner may change.
    pub fn icon(&mut self, into: &mut Into, icon: Icon, size: f32, ink: Ink) {
        let side = self.style.scaled(size);
        let pixels = (side * self.density).round() as u32;
        let image = self.icons.get(icon, pixels, self.images);
        into.spawn((
            ImageNode::new(image).with_color(ink.color()),
            Node {
                width: px(side),
                height: px(side),
                flex_shrink: 0.0,
                ..default()
            },
            Decoration,
            access::container(),
        ));
    }

    /// A state: a sign, a word, a colour.
    pub fn phase(&mut self, into: &mut Into, phase: crate::flow::Phase, word: &str) {
        let ink = self.style.palette.phase(phase);
        let row = Node {
            align_items: AlignItems::Center,
            column_gap: px(6),
            ..default()
        };
        into.spawn((row, access::container()))
            .with_children(|into| {
                self.icon(into, Icon::Phase(phase), 20.0, ink);
                let node = access::words(Role::Label, &Words::from(word.to_owned()));
                into.spawn((self.letters(word, Size::Strong, ink), node));
            });
    }

    /// A button of the header or of a row of commands.
    pub fn button(
        &mut self,
        into: &mut Into,
        deed: Deed,
        label: &str,
        icon: Option<Icon>,
        look: Look,
    ) -> Entity {
        let ink = look.ink(self.style.palette);
        let node = Node {
            padding: UiRect::axes(px(16), px(6)),
            column_gap: px(8),
            max_width: percent(100),
            ..self.target()
        };
        let control = access::control(Role::Button, label);
        into.spawn((node, self.pressed(deed, look), control))
            .with_children(|into| {
                if let Some(icon) = icon {
                    self.icon(into, icon, 22.0, ink);
                }
                into.spawn((self.letters(label, Size::Strong, ink), silent()));
            })
            .id()
    }

    /// A button that is only a sign, with its name for who cannot see it.
    pub fn sign_button(&mut self, into: &mut Into, deed: Deed, name: &str, icon: Icon) -> Entity {
        let ink = Look::Quiet.ink(self.style.palette);
        let control = access::control(Role::Button, name);
        into.spawn((self.target(), self.pressed(deed, Look::Quiet), control))
            .with_children(|into| self.icon(into, icon, 24.0, ink))
            .id()
    }

    /// The box of what is pressed: large enough for any hand.
    fn target(&self) -> Node {
        let side = px(self.style.scaled(TARGET));
        Node {
            min_height: side,
            min_width: side,
            border: UiRect::all(px(BORDER)),
            border_radius: BorderRadius::all(px(BUTTON)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
            ..default()
        }
    }

    /// A choice: its number, its words, what it does.
    pub fn card(&mut self, into: &mut Into, number: usize, choice: &Choice, card: Card) -> Entity {
        let palette = self.style.palette;
        let mut name = plain(&choice.text.text);
        if let Some(note) = &choice.note {
            name.push_str(". ");
            name.push_str(&plain(&note.text));
        }
        let mut control = match card.toggles {
            Some(role) => access::toggle(role, &name, card.on),
            None => access::control(Role::Button, &name),
        };
        if let Some(lang) = &choice.text.lang {
            control.set_language(lang.as_str());
        }
        let node = Node {
            width: percent(100),
            min_height: px(self.style.scaled(TARGET)),
            padding: UiRect::axes(px(12), px(8)),
            // Thicker below: a card stands up to be pressed.
            border: UiRect::all(px(BORDER)).with_bottom(px(2.0 * BORDER)),
            border_radius: BorderRadius::all(px(CARD)),
            column_gap: px(12),
            align_items: AlignItems::FlexStart,
            flex_shrink: 0.0,
            ..default()
        };
        into.spawn((node, self.pressed(card.deed, card.look), control))
            .with_children(|into| {
                self.key(into, number);
                let column = Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    flex_basis: px(0),
                    ..default()
                };
                into.spawn((column, access::container()))
                    .with_children(|into| {
                        let size = if card.strong { Size::Small } else { Size::Body };
                        let text = self.letters(&choice.text.text, size, palette.text);
                        into.spawn((text, silent()));
                        for (rank, line) in choice
                            .note
                            .iter()
                            .flat_map(|note| note.text.lines())
                            .enumerate()
                        {
                            let (size, ink) = if rank == 0 && card.strong {
                                (Size::Body, palette.text)
                            } else {
                                (Size::Note, palette.text2)
                            };
                            into.spawn((self.letters(line, size, ink), silent()));
                        }
                    });
                self.kind(into, choice);
            })
            .id()
    }

    fn kind(&mut self, into: &mut Into, choice: &Choice) {
        let Some(icon) = Icon::of(choice.kind) else {
            return;
        };
        let ink = self.style.palette.text2;
        let word = self.word(match choice.kind {
            crate::flow::Kind::Say => "window-kind-say",
            crate::flow::Kind::Wait => "window-kind-wait",
            _ => "window-kind-do",
        });
        let column = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            min_width: px(self.style.scaled(58.0)),
            flex_shrink: 0.0,
            ..default()
        };
        into.spawn((column, access::container()))
            .with_children(|into| {
                self.icon(into, icon, 20.0, ink);
                into.spawn((self.letters(&word, Size::Note, ink), silent()));
            });
    }

    /// The key that selects something.
    pub fn key(&self, into: &mut Into, number: usize) {
        let palette = self.style.palette;
        let side = px(self.style.scaled(28.0));
        let node = Node {
            min_width: side,
            height: side,
            border: UiRect::all(px(BORDER)),
            border_radius: BorderRadius::all(px(KEY)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
            ..default()
        };
        into.spawn((
            node,
            super::paint::KeyCap,
            BackgroundColor(palette.paper.color()),
            BorderColor::all(palette.edge.color()),
            access::container(),
        ))
        .with_children(|into| {
            let label = number.to_string();
            into.spawn((self.letters(&label, Size::Key, palette.text), silent()));
        });
    }

    /// What makes something pressable.
    fn pressed(&self, deed: Deed, look: Look) -> impl Bundle + use<> {
        (
            Button,
            Does(deed),
            TabIndex(0),
            Hovered::default(),
            Paint(look),
            BackgroundColor(look.ground(self.style.palette)),
            BorderColor::all(look.edge(self.style.palette)),
            Outline::new(px(3), px(3), Color::NONE),
        )
    }

    /// A box with a ground, a border and round corners.
    pub fn plate(&self, ground: Ink, edge: Option<Ink>, corner: f32) -> impl Bundle + use<> {
        (
            BackgroundColor(ground.color()),
            BorderColor::all(edge.map_or(Color::NONE, Ink::color)),
            Node {
                flex_direction: FlexDirection::Column,
                padding: UiRect::axes(px(16), px(12)),
                border: UiRect::all(px(BORDER)),
                border_radius: BorderRadius::all(px(corner)),
                max_width: px(self.style.scaled(super::tokens::MEASURE) + 36.0),
                row_gap: px(4),
                ..default()
            },
            access::container(),
        )
    }
}

/// How a choice is drawn.
#[derive(Clone, Debug)]
pub struct Card {
    /// What pressing it does.
    pub deed: Deed,
    /// Its states.
    pub look: Look,
    /// Its role, where it goes on and off.
    pub toggles: Option<Role>,
    /// Whether it is on.
    pub on: bool,
    /// Whether its words are a title.
    pub strong: bool,
}

/// Words that their control says already.
pub fn silent() -> AccessibilityNode {
    let mut node = access::container();
    node.set_hidden();
    node
}
