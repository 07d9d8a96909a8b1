//! What pages are drawn on: a window, a picture, or nothing at all.

use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::settings::{PowerPreference, WgpuSettings};
use bevy::window::{ExitCondition, WindowResolution};
use bevy::winit::WinitPlugin;

use super::look::Sheet;

/// What pages are drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// The window of the program.
    Window,
    /// Nothing: everything but the drawing, for tests of that size.
    Nothing(UVec2),
    /// A picture of that size, without a window.
    Picture(UVec2),
}

/// Bevy's own plugins, as this program wants them.
pub fn plugins(app: &mut App, surface: Surface) {
    let window = WindowPlugin {
        primary_window: match surface {
            Surface::Picture(_) => None,
            Surface::Window => Some(first_window(UVec2::new(1366, 768))),
            Surface::Nothing(size) => Some(first_window(size)),
        },
        exit_condition: match surface {
            Surface::Window => ExitCondition::OnAllClosed,
            _ => ExitCondition::DontExit,
        },
        ..default()
    };
    let settings = WgpuSettings {
        // A page is words: the adapter that draws least power draws it as well.
        power_preference: PowerPreference::LowPower,
        backends: match surface {
            Surface::Nothing(_) => None,
            _ => WgpuSettings::default().backends,
        },
        adapter_name: matches!(surface, Surface::Picture(_)).then(|| SOFTWARE.to_owned()),
        ..default()
    };
    let plugins = DefaultPlugins
        .set(window)
        .set(RenderPlugin {
            render_creation: settings.into(),
            // A picture is taken of what is whole.
            synchronous_pipeline_compilation: matches!(surface, Surface::Picture(_)),
            ..default()
        })
        .set(bevy::log::LogPlugin {
            filter: "off".to_owned(),
            ..default()
        });
    match surface {
        Surface::Window => app.add_plugins(plugins),
        _ => app.add_plugins(plugins.disable::<WinitPlugin>()),
    };
    if let Surface::Picture(size) = surface {
        app.insert_resource(Sheet(size.as_vec2()));
        let format = TextureFormat::Rgba8UnormSrgb;
        let canvas = Image::new_target_texture(size.x, size.y, format, None);
        let canvas = app.world_mut().resource_mut::<Assets<Image>>().add(canvas);
        app.insert_resource(Canvas(canvas));
    }
}

/// The picture that is drawn.
#[derive(Resource, Clone, Debug)]
pub struct Canvas(pub Handle<Image>);

/// The adapter that draws pictures alike everywhere: Mesa's, in software.
const SOFTWARE: &str = "llvmpipe";

/// Hidden until there is something to see.
fn first_window(size: UVec2) -> Window {
    Window {
        title: "Entremise".to_owned(),
        name: Some("entremise".to_owned()),
        resolution: WindowResolution::new(size.x, size.y),
        resize_constraints: WindowResizeConstraints {
            min_width: 640.0,
            min_height: 480.0,
            ..default()
        },
        visible: false,
        ..default()
    }
}

/// A camera, and a page again whenever the window changes.
pub fn plugin(app: &mut App) {
    app.add_systems(Startup, camera);
}

fn camera(canvas: Option<Res<Canvas>>, mut commands: Commands) {
    match canvas {
        Some(canvas) => commands.spawn((
            Camera2d,
            Msaa::Off,
            IsDefaultUiCamera,
            RenderTarget::Image(canvas.0.clone().into()),
        )),
        None => commands.spawn((Camera2d, Msaa::Off)),
    };
}
