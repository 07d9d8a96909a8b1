//! Colours and sizes: the only place where either is a number.
//!
//! Every ground and ink of a theme was chosen so that text reaches a contrast of 4.5 on each ground
//! it stands on, and the border of a control and the focus ring reach 3; `tests/window.rs` measures
//! it again.

use bevy::prelude::*;

use crate::flow::Phase;
use crate::settings::{Look, Theme};

/// One colour, `0xRRGGBB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u32);

impl Ink {
    /// Red, green and blue.
    pub const fn rgb(self) -> [u8; 3] {
        let [_, red, green, blue] = self.0.to_be_bytes();
        [red, green, blue]
    }

    /// As Bevy has it.
    pub fn color(self) -> Color {
        let [red, green, blue] = self.rgb();
        Color::srgb_u8(red, green, blue)
    }

    /// As SVG has it.
    pub fn svg(self) -> String {
        format!("#{:06x}", self.0)
    }
}

/// The colours of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The page.
    pub paper: Ink,
    /// What lies on it.
    pub surface: Ink,
    /// What is sunk into it.
    pub sunk: Ink,
    /// What is chosen, or under the pointer.
    pub soft: Ink,
    /// Words.
    pub text: Ink,
    /// Words of less weight.
    pub text2: Ink,
    /// What acts.
    pub accent: Ink,
    /// Words on the accent.
    pub on_accent: Ink,
    /// Going well.
    pub calm: Ink,
    /// Beginning to go wrong.
    pub triggered: Ink,
    /// Rising.
    pub escalating: Ink,
    /// The peak; what is over.
    pub crisis: Ink,
    /// Coming down.
    pub recovering: Ink,
    /// The border of a control.
    pub edge: Ink,
    /// The ring around what has the focus.
    pub focus: Ink,
    /// Decoration.
    pub line: Ink,
}

/// Papier.
pub const LIGHT: Palette = Palette {
    paper: Ink(0x00fb_f5ea),
    surface: Ink(0x00ff_fdf8),
    sunk: Ink(0x00f1_e6d4),
    soft: Ink(0x00d9_e8e4),
    text: Ink(0x002a_2238),
    text2: Ink(0x0057_4d66),
    accent: Ink(0x001d_5c66),
    on_accent: Ink(0x00ff_ffff),
    calm: Ink(0x002a_6650),
    triggered: Ink(0x007d_5600),
    escalating: Ink(0x00a8_3f12),
    crisis: Ink(0x009c_1f38),
    recovering: Ink(0x002f_53a0),
    edge: Ink(0x0085_798f),
    focus: Ink(0x002a_45cf),
    line: Ink(0x00e2_d5c0),
};

/// Nuit.
pub const DARK: Palette = Palette {
    paper: Ink(0x0019_1527),
    surface: Ink(0x0024_1e36),
    sunk: Ink(0x0012_0f1e),
    soft: Ink(0x0024_3c44),
    text: Ink(0x00f5_eddf),
    text2: Ink(0x00c6_bbcf),
    accent: Ink(0x008a_d0c8),
    on_accent: Ink(0x0010_242a),
    calm: Ink(0x008f_d3ac),
    triggered: Ink(0x00f0_c36b),
    escalating: Ink(0x00f7_a27a),
    crisis: Ink(0x00ff_9fa6),
    recovering: Ink(0x00a9_c1ff),
    edge: Ink(0x008d_82a2),
    focus: Ink(0x00ff_d166),
    line: Ink(0x003b_3352),
};

/// Contraste.
pub const CONTRAST: Palette = Palette {
    paper: Ink(0x0000_0000),
    surface: Ink(0x0000_0000),
    sunk: Ink(0x0000_0000),
    soft: Ink(0x001c_1c00),
    text: Ink(0x00ff_ffff),
    text2: Ink(0x00ff_ffff),
    accent: Ink(0x00ff_e14d),
    on_accent: Ink(0x0000_0000),
    calm: Ink(0x008d_ffb8),
    triggered: Ink(0x00ff_e14d),
    escalating: Ink(0x00ff_b38a),
    crisis: Ink(0x00ff_9d9d),
    recovering: Ink(0x00a8_c8ff),
    edge: Ink(0x00ff_ffff),
    focus: Ink(0x0000_e5ff),
    line: Ink(0x00ff_ffff),
};

impl Palette {
    /// That of a theme; `dark` says what the system asks for.
    pub fn of(theme: Theme, dark: bool) -> &'static Palette {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::Contrast => &CONTRAST,
            Theme::System if dark => &DARK,
            Theme::System => &LIGHT,
        }
    }

    /// That of a phase.
    pub const fn phase(&self, phase: Phase) -> Ink {
        match phase {
            Phase::Calm => self.calm,
            Phase::Triggered => self.triggered,
            Phase::Escalating => self.escalating,
            Phase::Crisis => self.crisis,
            Phase::Recovering => self.recovering,
            Phase::Spent => self.text2,
        }
    }
}

/// What words are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The page's own title.
    Title,
    /// A part of it.
    Heading,
    /// A part of a part.
    Small,
    /// What somebody says.
    Speech,
    /// What is read.
    Body,
    /// What is pressed.
    Strong,
    /// The smallest.
    Note,
    /// What is on a key.
    Key,
}

impl Size {
    /// Pixels of the letters and of the line, and the weight, at 100 %. What is read is a little
    /// heavier than regular: small letters are drawn without subpixels, and thin ones fade.
    pub const fn at_100(self) -> (f32, f32, u16) {
        match self {
            Size::Title => (30.0, 38.0, 700),
            Size::Heading => (22.0, 28.0, 700),
            Size::Small => (19.0, 25.0, 700),
            Size::Speech => (20.0, 28.0, 460),
            Size::Body => (18.0, 26.0, 460),
            Size::Strong => (18.0, 26.0, 600),
            Size::Note => (16.0, 22.0, 460),
            Size::Key => (16.0, 22.0, 700),
        }
    }
}

/// Corner of a key.
pub const KEY: f32 = 7.0;
/// Corner of a button.
pub const BUTTON: f32 = 10.0;
/// Corner of a choice.
pub const CARD: f32 = 12.0;
/// Corner of a panel.
pub const PANEL: f32 = 14.0;
/// Corner of what is said, and of a dialog.
pub const SPEECH: f32 = 16.0;
/// Every border.
pub const BORDER: f32 = 2.0;
/// The smallest side of what can be pressed.
pub const TARGET: f32 = 44.0;
/// The header at 100 %.
pub const HEADER: f32 = 56.0;
/// The longest line of text at 100 %: 66 signs.
pub const MEASURE: f32 = 680.0;

/// How everything is shown now: the theme's colours and one factor for text and what goes with it.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The colours.
    pub palette: &'static Palette,
    /// Scales text, icons, keys, heights of controls; never gaps, borders, corners.
    pub scale: f32,
    /// Whether what could move is cut.
    pub still: bool,
    /// The window's logical size.
    pub window: Vec2,
}

impl Style {
    /// For those preferences.
    pub fn new(look: Look, dark: bool, window: Vec2) -> Style {
        Style {
            palette: Palette::of(look.theme, dark),
            scale: f32::from(look.text) / 100.0,
            still: look.still,
            window,
        }
    }

    /// A length that grows with the text.
    pub fn scaled(&self, length: f32) -> f32 {
        (length * self.scale).round()
    }

    /// Whether a panel has room beside the words.
    pub fn has_side(&self) -> bool {
        self.window.x / self.scale >= 1000.0
    }

    /// Width of the panel beside the words.
    pub fn side(&self) -> f32 {
        self.scaled(320.0)
    }
}
