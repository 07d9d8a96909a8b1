//! Signs beside words: drawn as SVG, made into pixels at the size shown, in white so that a theme
//! gives them their colour.

use std::collections::HashMap;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree};

use crate::flow::{Kind, Phase};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// Away from here.
    Leave,
    /// To the choice before.
    Undo,
    /// Who is there.
    People,
    /// How it works.
    Help,
    /// The preferences.
    Settings,
    /// Closing.
    Close,
    /// Done, kept.
    Check,
    /// Something is to be looked at.
    Flag,
    /// The lamp of the stairs: time.
    Lamp,
    /// It is said.
    Say,
    /// It is done.
    Do,
    /// It is waiting.
    Wait,
    /// A state.
    Phase(Phase),
}

impl Icon {
    /// That of what a choice does.
    pub const fn of(kind: Kind) -> Option<Icon> {
        match kind {
            Kind::Go => None,
            Kind::Say => Some(Icon::Say),
            Kind::Do => Some(Icon::Do),
            Kind::Wait => Some(Icon::Wait),
        }
    }

    /// Its strokes in a square of 24.
    const fn strokes(self) -> &'static str {
        match self {
            Icon::Leave => "M21 12H4M11 5l-7 7 7 7",
            Icon::Undo => "M4 5v6h6M4.5 11A8 8 0 1 1 6 17.5",
            Icon::People => {
                "M9 11a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM2.5 20c.4-4 3-6 6.500-6s6.100 2 6.500 6M15.500 4.200a3.600 3.600 0 0 1 0 6.600M18 14.500c2 .8 3.200 2.600 3.500 5.500"
            }
            Icon::Help => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.500 9.500a2.600 2.600 0 1 1 3.700 2.400c-.8.4-1.200.9-1.200 1.800M12 17v.01"
            }
            Icon::Settings => {
                "M12 15.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM12 2.500v3M12 18.500v3M2.500 12h3M18.500 12h3M5.300 5.300l2.100 2.100M16.600 16.600l2.100 2.100M5.300 18.700l2.100-2.100M16.600 7.400l2.100-2.100"
            }
            Icon::Close => "M5 5l14 14M19 5L5 19",
            Icon::Check => "M4 12.500l5.500 5.500L20 7",
            Icon::Flag => "M6 21V4h11l-2.500 4L17 12H6",
            Icon::Lamp => "M12 2.500V6M4 15a8 8 0 0 1 16 0zM9.500 18.500a2.600 2.600 0 0 0 5 0",
            Icon::Say => "M4 5h16v11h-8l-4 4v-4H4z",
            Icon::Do => {
                "M8 13V6.500a1.500 1.500 0 0 1 3 0V11M11 11V4.500a1.500 1.500 0 0 1 3 0V11M14 11V6a1.500 1.500 0 0 1 3 0v7c0 5-2 8-6 8-3 0-4.500-1.500-6-4.500l-1.500-3a1.500 1.500 0 0 1 2.600-1.400L8 14"
            }
            Icon::Wait => "M7 3h10M7 21h10M8 3c0 5 8 5 8 9s-8 4-8 9M16 3c0 5-8 5-8 9s8 4 8 9",
            Icon::Phase(Phase::Calm) => "M3 14c2.500-4 5-4 7.500-1s5 3 8-1l2.500-1.500",
            Icon::Phase(Phase::Triggered) => "M3 15h5l3.500-6 3.500 6h6",
            Icon::Phase(Phase::Escalating) => "M3 19l5-6 3 3 8-10M13 5.500h6.500V12",
            Icon::Phase(Phase::Crisis) => {
                "M12 3l2.200 5H19.500l-2.700 4.500L19.500 17h-5.300L12 22l-2.200-5H4.500l2.700-4.500L4.500 8h5.300z"
            }
            Icon::Phase(Phase::Recovering) => "M3 5l5 6 3-3 8 10M13 18.500h6.500V12",
            Icon::Phase(Phase::Spent) => "M3 12h6M12 12h3M18 12h3",
        }
    }

    fn svg(self) -> String {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{}" fill="none" stroke="white" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>"#,
            self.strokes()
        )
    }
}

/// The signs that were made, by size in pixels.
#[derive(Resource, Default)]
pub struct Icons(HashMap<(Icon, u32), Handle<Image>>);

impl Icons {
    /// A sign that many pixels wide.
    pub fn get(&mut self, icon: Icon, pixels: u32, images: &mut Assets<Image>) -> Handle<Image> {
        let made = || images.add(picture(&icon.svg(), pixels, pixels));
        self.0.entry((icon, pixels)).or_insert_with(made).clone()
    }
}

/// An SVG as pixels; what cannot be read is an empty picture.
pub fn picture(svg: &str, width: u32, height: u32) -> Image {
    let (width, height) = (width.clamp(1, 4096), height.clamp(1, 4096));
    let mut bytes = vec![0; width as usize * height as usize * 4];
    if let (Ok(tree), Some(mut pixels)) = (
        Tree::from_str(svg, &Options::default()),
        Pixmap::new(width, height),
    ) {
        let size = tree.size();
        let scale =
            Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
        resvg::render(&tree, scale, &mut pixels.as_mut());
        // Bevy blends straight alpha.
        let straight = pixels.pixels().iter().map(PremultipliedColorU8::demultiply);
        for (out, pixel) in bytes.chunks_exact_mut(4).zip(straight) {
            out.copy_from_slice(&[pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]);
        }
    }
    Image::new(
        Extent3d {
            width,
            height,
            depth_or_array_layers: 1,
        },
        TextureDimension::D2,
        bytes,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD | RenderAssetUsages::MAIN_WORLD,
    )
}
