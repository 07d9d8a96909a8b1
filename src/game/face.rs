//! The typeface, inside the program: Atkinson Hyperlegible Next, drawn to be told apart.

use bevy::prelude::*;

/// With a narrow no-break space, which French needs (see `assets/fonts/README.md`).
static BYTES: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext.ttf");

/// The typeface.
#[derive(Resource, Clone, Debug)]
pub struct Face(pub Handle<Font>);

/// Loads it before anything is drawn.
pub fn plugin(app: &mut App) {
    let mut fonts = app.world_mut().resource_mut::<Assets<Font>>();
    let face = fonts.add(Font::from_bytes(BYTES.to_vec()));
    app.insert_resource(Face(face));
}
