//! How long the window takes to show and what it holds, beside an empty Bevy window of the same
//! features in the same run; and how soon a key shows. Measured, so run by hand:
//!
//! ```sh
//! cargo test --test start -- --ignored --nocapture
//! ```

#![cfg(all(feature = "window", target_os = "linux"))]
#![allow(clippy::cast_precision_loss, clippy::needless_pass_by_value)]

mod display;

use bevy::prelude::*;
use bevy::winit::WinitPlugin;
use display::{Display, Running, missing};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Run again as a child: nothing but a window.
#[test]
#[ignore = "a child of the measurement"]
fn child_empty_window() {
    if std::env::var_os("ENTREMISE_CHILD").is_none() {
        return;
    }
    let window = Window {
        resolution: bevy::window::WindowResolution::new(1366, 768),
        ..default()
    };
    let plugins = DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(window),
            ..default()
        })
        .set(WinitPlugin {
            run_on_any_thread: true,
        });
    App::new()
        .add_plugins(plugins)
        .insert_resource(ClearColor(Color::srgb_u8(42, 34, 56)))
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn((Camera2d, Msaa::Off));
        })
        .run();
}

/// Seconds to the first picture and peak memory in MiB.
fn measure(display: &Display, mut command: Command) -> (f64, f64) {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let start = Instant::now();
    let running = Running(command.spawn().expect("it starts"));
    display.until("a picture", Duration::from_mins(1), || {
        display.words_in_the_header() > 300
    });
    let first = start.elapsed().as_secs_f64();
    std::thread::sleep(Duration::from_secs(3));
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.0.id()));
    let status = status.expect("it runs");
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("a peak");
    let peak: f64 = peak
        .trim()
        .trim_end_matches(" kB")
        .parse()
        .expect("a number");
    drop(running);
    display.until("gone", Duration::from_secs(20), || {
        display.words_in_the_header() < 300
    });
    (first, peak / 1024.0)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[test]
#[ignore = "measured, so run by hand"]
fn start_and_memory_beside_an_empty_window() {
    if missing(&["Xvfb", "xdotool"]) {
        return;
    }
    let display = Display::open(false);
    let (mut own, mut empty) = (Vec::new(), Vec::new());
    for round in 0..5 {
        let mut program = display.command(env!("CARGO_BIN_EXE_entremise"));
        program
            .arg("--db")
            .arg(display.folder().join(format!("{round}.db")));
        own.push(measure(&display, program));
        let mut child = display.command(std::env::current_exe().expect("this program"));
        child
            .args(["--ignored", "--exact", "child_empty_window"])
            .env("ENTREMISE_CHILD", "1");
        empty.push(measure(&display, child));
    }
    let of =
        |all: &[(f64, f64)], which: fn(&(f64, f64)) -> f64| median(all.iter().map(which).collect());
    let (first, bare) = (of(&own, |it| it.0), of(&empty, |it| it.0));
    let (peak, least) = (of(&own, |it| it.1), of(&empty, |it| it.1));
    println!(
        "first picture: {first:.2} s, empty {bare:.2} s, ratio {:.2}",
        first / bare
    );
    println!(
        "peak memory: {peak:.0} MiB, empty {least:.0} MiB, ratio {:.2}",
        peak / least
    );
}

#[test]
#[ignore = "measured, so run by hand"]
fn a_key_shows_soon() {
    if missing(&["Xvfb", "xdotool"]) {
        return;
    }
    let display = Display::open(false);
    let mut program = display.command(env!("CARGO_BIN_EXE_entremise"));
    program
        .args(["play", "cage-escalier", "--seed", "7", "--db"])
        .arg(display.folder().join("k.db"));
    program
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let _running = Running(program.spawn().expect("it starts"));
    display.until("words", Duration::from_mins(1), || {
        display.words_in_the_header() > 300
    });
    display.focus();
    std::thread::sleep(Duration::from_secs(3));
    let mut times = Vec::new();
    for round in 0..20 {
        let before = display.pixels();
        display.keys(&[if round % 2 == 0 { "1" } else { "2" }]);
        let start = Instant::now();
        display.until("a change", Duration::from_secs(5), || {
            display.pixels() != before
        });
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        std::thread::sleep(Duration::from_millis(1200));
    }
    println!(
        "a key shows after {:.0} ms (median of 20, steps of 40 ms)",
        median(times)
    );
}
