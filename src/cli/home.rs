//! `entremise` alone, and `play` without a list of answers: the person answers, page by page.

use std::io::IsTerminal;
#[cfg(feature = "window")]
use std::panic::resume_unwind;
use std::path::Path;

use super::arguments::Home;
use super::call::{Call, Halt, db_option};
use super::play::Play;
use super::shelf;
#[cfg(feature = "store")]
pub use super::store::keeper;
#[cfg(not(feature = "store"))]
use crate::flow::Keeper;
use crate::flow::{Begin, Flow};
use crate::language::Args;
use crate::library::{Entry, House};
use crate::settings::{self, Settings, Timers};
use crate::terminal::{self, Interrupt, Machine, Options, Timed};

/// What the person asked for, whichever command it came by.
struct Asked<'a> {
    db: Option<&'a Path>,
    timers: bool,
    name: Option<&'a str>,
    seed: Option<u64>,
    #[cfg_attr(not(feature = "window"), allow(dead_code))]
    text: bool,
}

/// Opens the home page.
pub fn run(asked: &Home, call: &mut Call) -> Result<u8, Halt> {
    let asked = Asked {
        db: asked.db.as_deref(),
        timers: asked.timers,
        name: asked.name.as_deref(),
        seed: None,
        text: asked.text,
    };
    let house = shelf::house(call)?;
    open(&asked, Begin::Home, &house, call)
}

/// Plays one scenario.
pub fn play(asked: &Play, entry: &Entry, house: &House, call: &mut Call) -> Result<u8, Halt> {
    // Chance that was fixed is that of a new attempt.
    let begin = match asked.seed {
        Some(_) => Begin::Anew(entry.bundle.clone()),
        None => Begin::Scenario(entry.bundle.clone()),
    };
    let asked = Asked {
        db: asked.db(),
        timers: asked.timers,
        name: asked.name.as_deref(),
        seed: asked.seed,
        text: asked.text,
    };
    open(&asked, begin, house, call)
}

fn open(asked: &Asked<'_>, begin: Begin, house: &House, call: &mut Call) -> Result<u8, Halt> {
    #[cfg(feature = "window")]
    if !asked.text {
        use crate::game;
        // The first page is made ready while the graphics adapter is: the window is there sooner.
        let (app, begun) = std::thread::scope(|scope| {
            let begun = scope.spawn(|| self::begin(asked, begin, house, call));
            let app = game::prepare(game::Surface::Window);
            let begun = begun.join().unwrap_or_else(|panic| resume_unwind(panic));
            (app, begun)
        });
        let (mut flow, mut machine) = begun?;
        return match app {
            Ok(app) => window(app, flow, machine, asked.db, call),
            Err(game::NoWindow) => {
                call.aside("window-none", &Args::new());
                plain(&mut flow, &mut machine, asked.db);
                Ok(0)
            }
        };
    }
    let (mut flow, mut machine) = self::begin(asked, begin, house, call)?;
    plain(&mut flow, &mut machine, asked.db);
    Ok(0)
}

/// The flow at its first page, as the person prefers it.
fn begin(
    asked: &Asked<'_>,
    begin: Begin,
    house: &House,
    call: &mut Call,
) -> Result<(Flow, Machine), Halt> {
    let mut machine = Machine::new();
    let (keeper, path) = keeper(asked.db, asked.name, &mut machine, call)?;
    let mut settings = settings(asked.db, call)?;
    if asked.timers && settings.timers == Timers::Off {
        settings.timers = Timers::Plain;
    }
    if let Some(name) = asked.name {
        name.clone_into(&mut settings.mediator.name);
    }
    let language = call.preferring(settings.language.as_deref());
    let path = path.to_string_lossy();
    let mut flow = Flow::new(house.clone(), keeper, settings, language, &path)
        .with_seed(asked.seed)
        .with_settings_path(settings::path(asked.db));
    if matches!(begin, Begin::Home) {
        flow = flow.with_first_steps();
    }
    flow.begin(begin, &mut machine);
    Ok((flow, machine))
}

/// Page by page in the terminal. A closed output ends the play quietly: what was answered is kept.
fn plain(flow: &mut Flow, machine: &mut Machine, db: Option<&Path>) {
    let options = Options {
        bold: terminal::bold(),
        echoes: std::io::stdin().is_terminal(),
        command_end: db.map(db_option).unwrap_or_default(),
        interrupt: Interrupt::listen(),
        ..Options::default()
    };
    let mut out = std::io::stdout();
    // Timed whatever the preferences say now: they can change on the way.
    let mut input = Timed::new(std::io::BufReader::new(std::io::stdin()));
    let _left = terminal::run(flow, machine, &mut input, &mut out, &options);
}

/// The same in the window; how to go on is said to who started it from a terminal.
#[cfg(feature = "window")]
fn window(
    mut app: bevy::app::App,
    flow: Flow,
    machine: Machine,
    db: Option<&Path>,
    call: &mut Call,
) -> Result<u8, Halt> {
    use crate::game::{self, Ended};
    game::furnish(&mut app, flow, Box::new(machine));
    let ended = game::run(app);
    if let Ended::Lost(_) = &ended {
        call.aside("window-lost", &Args::new());
    }
    let (Ended::Closed(parting) | Ended::Lost(parting)) = ended;
    if let Some(parting) = parting.filter(|parting| parting.left == crate::flow::Left::Kept) {
        let end = db.map(db_option).map(|option| format!(" {option}"));
        let scenario = format!("{}{}", parting.scenario, end.unwrap_or_default());
        call.say("kept-resume", &Args::new().text("scenario", scenario))?;
    }
    Ok(0)
}

/// The person's preferences; a file that cannot be read is said, and left alone.
pub fn settings(db: Option<&Path>, call: &mut Call) -> Result<Settings, Halt> {
    let found = settings::path(db).map(|path| Settings::read(&path));
    if let Some(settings::Found::Broken(path)) = &found {
        let path = path.display().to_string();
        call.say("settings-broken", &Args::new().text("path", path))?;
    }
    Ok(found.map(settings::Found::settings).unwrap_or_default())
}

/// Nowhere but in memory.
#[cfg(not(feature = "store"))]
#[allow(clippy::unnecessary_wraps)]
pub fn keeper(
    _: Option<&Path>,
    _: Option<&str>,
    _: &mut Machine,
    _: &Call,
) -> Result<(Keeper, std::path::PathBuf), Halt> {
    Ok((Keeper::Memory, std::path::PathBuf::new()))
}
