//! How pages look, as pictures: drawn by Mesa's software adapter, compared with what was looked at
//! and found good. Without that adapter they are skipped, with a word.
//!
//! `UPDATE=1` draws them anew: look at them before they are kept. `ALBUM=folder` draws many more
//! into a folder, to look at.

#![cfg(feature = "window")]
#![allow(clippy::needless_pass_by_value, clippy::cast_precision_loss)]

mod pages;

use bevy::prelude::*;
use bevy::render::render_resource::PollType;
use bevy::render::renderer::RenderDevice;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use entremise::flow::{Action, Ask, Begin, Flow, Keeper, PageId};
use entremise::game::{self, Canvas, Surface};
use entremise::language::Language;
use entremise::library::Shelf;
use entremise::settings::{Look, Settings, Theme, Timers};
use pages::{BEST, Do, Fixed, house, in_the_stairs, play};
use std::path::{Path, PathBuf};
use std::time::Duration;

const LAPTOP: UVec2 = UVec2::new(1366, 768);
/// A channel that differs by no more than that is the same.
const NEAR: u8 = 24;
/// As many pixels in a thousand may differ.
const FEW: usize = 5;

/// Where a picture is taken.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Spot {
    Welcome,
    Home,
    Warning,
    /// In the stairs, after so many answers of the best play.
    Stairs(usize),
    /// A part of its debrief.
    Part(&'static str),
    Settings,
    Attempts,
    #[cfg(feature = "store")]
    Progress,
    Letter,
    Tram,
}

fn flow_at(spot: Spot, look: Look) -> (Flow, Fixed) {
    let settings = Settings {
        look,
        guided: spot != Spot::Welcome,
        timers: Timers::Plain,
        gauge: false,
        ..Settings::default()
    };
    let french = Language::reference();
    let mut edge = Fixed(0);
    let keeper = match spot {
        #[cfg(feature = "store")]
        Spot::Progress => {
            let store = entremise::record::Store::open_in_memory().expect("a store");
            Keeper::local(store, &mut edge).expect("a keeper")
        }
        _ => Keeper::Memory,
    };
    let mut flow = Flow::new(house(), keeper, settings, french, "record.db")
        .with_seed(Some(1))
        .with_first_steps()
        .in_window();
    let first = |flow: &mut Flow, edge: &mut Fixed, id: &str| {
        flow.begin(Begin::Scenario(Shelf::bundle(id).expect("there")), edge);
        if flow.page().id == PageId::Warning {
            flow.act(&Action::Select(0), edge);
        }
    };
    match spot {
        Spot::Welcome | Spot::Home => flow.begin(pages::few(), &mut edge),
        Spot::Warning => flow.begin(Begin::Scenario(pages::stairs()), &mut edge),
        Spot::Stairs(upto) => {
            in_the_stairs(&mut flow, &mut edge);
            play(&mut flow, &mut edge, &BEST[..upto]);
        }
        Spot::Part(part) => {
            in_the_stairs(&mut flow, &mut edge);
            play(&mut flow, &mut edge, BEST);
            let Ask::OneOf { choices, .. } = flow.page().asks else {
                panic!("no parts")
            };
            let at = choices.iter().position(|choice| choice.id == part);
            flow.act(&Action::Select(at.expect("a part")), &mut edge);
        }
        Spot::Settings => {
            flow.begin(Begin::Home, &mut edge);
            flow.act(&Action::Preferences, &mut edge);
        }
        Spot::Attempts => flow.begin(Begin::Home, &mut edge),
        #[cfg(feature = "store")]
        Spot::Progress => {
            in_the_stairs(&mut flow, &mut edge);
            play(&mut flow, &mut edge, BEST);
            flow.begin(Begin::Home, &mut edge);
            let Ask::OneOf { choices, .. } = flow.page().asks else {
                panic!("no choices")
            };
            let at = choices.iter().position(|choice| choice.id == "progress");
            flow.act(&Action::Select(at.expect("kept")), &mut edge);
        }
        Spot::Tram => first(&mut flow, &mut edge, "dernier-tram"),
        Spot::Letter => {
            first(&mut flow, &mut edge, "trop-percu");
            let read = [
                Do::Take("a-cote"),
                Do::Say(""),
                Do::Take("reformuler"),
                Do::Take("cadre"),
            ];
            play(&mut flow, &mut edge, &read);
        }
    }
    (flow, edge)
}

#[derive(Resource, Default)]
struct Taken(Option<Image>);

/// Draws; none where the adapter is not there.
fn draw(spot: Spot, look: Look, size: UVec2) -> Option<Image> {
    let mut app = game::prepare(Surface::Picture(size)).ok()?;
    app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(
        10,
    )))
    .init_resource::<Taken>();
    let (flow, edge) = flow_at(spot, look);
    game::furnish(&mut app, flow, Box::new(edge));
    app.finish();
    app.cleanup();
    (0..8).for_each(|_| app.update());
    let canvas = app.world().resource::<Canvas>().0.clone();
    app.world_mut().spawn(Screenshot::image(canvas)).observe(
        |taken: bevy::ecs::observer::On<ScreenshotCaptured>, mut kept: ResMut<Taken>| {
            kept.0 = Some(taken.image.clone());
        },
    );
    for _ in 0..200 {
        app.update();
        if let Some(image) = app.world_mut().resource_mut::<Taken>().0.take() {
            return Some(image);
        }
    }
    panic!("no picture came")
}

/// Red, green and blue of every pixel.
fn colours(image: &Image) -> Vec<[u8; 3]> {
    let data = image.data.as_ref().expect("pixels");
    data.chunks_exact(4)
        .map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect()
}

fn save(image: &Image, path: &Path) {
    let picture = image
        .clone()
        .try_into_dynamic()
        .expect("a picture")
        .to_rgb8();
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    picture.save(path).expect("saved");
}

fn known(path: &Path) -> Image {
    let bytes = std::fs::read(path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
    Image::from_buffer(
        &bytes,
        bevy::image::ImageType::Extension("png"),
        bevy::image::CompressedImageFormats::NONE,
        true,
        bevy::image::ImageSampler::Default,
        bevy::asset::RenderAssetUsages::MAIN_WORLD,
    )
    .expect("a picture")
    .convert(bevy::render::render_resource::TextureFormat::Rgba8UnormSrgb)
    .expect("converted")
}

fn look(theme: Theme, text: u16) -> Look {
    Look {
        theme,
        text,
        still: true,
    }
}

const ALBUM: [(&str, Spot, Theme, u16); 8] = [
    ("home", Spot::Home, Theme::Light, 100),
    ("scene-rising", Spot::Stairs(1), Theme::Light, 100),
    ("scene-night", Spot::Stairs(7), Theme::Dark, 100),
    ("scene-large", Spot::Stairs(10), Theme::Contrast, 200),
    ("letter", Spot::Letter, Theme::Light, 100),
    ("account", Spot::Stairs(12), Theme::Light, 100),
    ("debrief", Spot::Part("tension"), Theme::Light, 100),
    ("settings", Spot::Settings, Theme::Dark, 130),
];

#[test]
fn pages_look_as_they_were_found_good() {
    let folder = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/pictures"
    ));
    for (name, spot, theme, text) in ALBUM {
        let Some(found) = draw(spot, look(theme, text), LAPTOP) else {
            println!("skipped: no software adapter here");
            return;
        };
        let path = folder.join(format!("{name}.png"));
        if std::env::var_os("UPDATE").is_some() {
            save(&found, &path);
            continue;
        }
        let (found_pixels, known) = (colours(&found), colours(&known(&path)));
        assert_eq!(found_pixels.len(), known.len(), "{name}: another size");
        let far = |(one, other): &(&[u8; 3], &[u8; 3])| {
            one.iter()
                .zip(*other)
                .any(|(one, other)| one.abs_diff(*other) > NEAR)
        };
        let differ = found_pixels.iter().zip(&known).filter(far).count();
        if differ * 1000 > FEW * known.len() {
            let other = std::env::temp_dir().join(format!("entremise-{name}.png"));
            save(&found, &other);
            panic!(
                "{name}: {differ} of {} pixels differ; drawn in {}",
                known.len(),
                other.display()
            );
        }
    }
}

/// The adapter goes away in the middle of a scene: the window ends by saying so, and what was
/// answered is there.
#[cfg(feature = "store")]
#[test]
fn a_lost_adapter_loses_no_answer() {
    use entremise::flow::Left;
    use entremise::game::{Ended, Parting};
    use entremise::record::{Deed, Store};
    let Ok(mut app) = game::prepare(Surface::Picture(LAPTOP)) else {
        println!("skipped: no software adapter here");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("record.db");
    let mut edge = Fixed(0);
    let store = Store::open(&path).expect("a store");
    let keeper = Keeper::local(store, &mut edge).expect("a keeper");
    let mut flow = pages::flow_with(keeper, "fr").in_window();
    in_the_stairs(&mut flow, &mut edge);
    play(&mut flow, &mut edge, &BEST[..2]);
    game::furnish(&mut app, flow, Box::new(edge));
    app.add_systems(
        Update,
        |device: Res<RenderDevice>, mut updates: Local<u8>| {
            *updates = updates.saturating_add(1);
            if *updates == 10 {
                device.wgpu_device().destroy();
            }
            if *updates >= 10 {
                // The loss is told when the device is looked at and has nothing left to do.
                let _ = device.poll(PollType::Poll);
            }
        },
    );
    app.set_runner(|mut app| {
        app.finish();
        app.cleanup();
        for _ in 0..200 {
            app.update();
            if let Some(exit) = app.should_exit() {
                return exit;
            }
        }
        AppExit::Success
    });
    let parting = Parting {
        left: Left::Kept,
        scenario: "cage-escalier".to_owned(),
    };
    assert_eq!(game::run(app), Ended::Lost(Some(parting)));
    let store = Store::open_read_only(&path).expect("a store");
    let attempt = store.attempts().expect("attempts").remove(0);
    let events = store.events(&attempt.id).expect("events");
    let answers = events.iter().filter(|event| event.deed != Deed::Close);
    assert_eq!(answers.count(), 2);
}

/// Everything at every size in every theme, to look at.
#[test]
fn an_album_to_look_at() {
    let Some(folder) = std::env::var_os("ALBUM").map(PathBuf::from) else {
        return;
    };
    let only = std::env::var("ONLY").unwrap_or_default();
    let spots = [
        ("welcome", Spot::Welcome),
        ("home", Spot::Home),
        ("warning", Spot::Warning),
        ("scene-first", Spot::Stairs(0)),
        ("scene-rising", Spot::Stairs(1)),
        ("words", Spot::Stairs(2)),
        ("scene-door", Spot::Stairs(5)),
        ("scene-calm", Spot::Stairs(10)),
        ("account", Spot::Stairs(12)),
        ("rating", Spot::Stairs(13)),
        ("redo", Spot::Stairs(14)),
        ("debrief", Spot::Stairs(BEST.len())),
        ("decisions", Spot::Part("decisions")),
        ("criteria", Spot::Part("criteria")),
        ("tension", Spot::Part("tension")),
        ("settings", Spot::Settings),
        ("attempts", Spot::Attempts),
        #[cfg(feature = "store")]
        ("progress", Spot::Progress),
        ("letter", Spot::Letter),
        ("tram", Spot::Tram),
    ];
    for (name, spot) in spots {
        for (theme, text) in [
            (Theme::Light, 100),
            (Theme::Dark, 100),
            (Theme::Contrast, 100),
            (Theme::Light, 200),
        ] {
            let file = format!("{name}-{}-{text}.png", theme.word());
            if !file.contains(&only) {
                continue;
            }
            if let Some(image) = draw(spot, look(theme, text), LAPTOP) {
                save(&image, &folder.join(file));
            }
        }
    }
}
