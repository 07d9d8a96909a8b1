//! `entremise me export|erase`: what is held about the person of this machine, to take away or to
//! have forgotten.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args as ClapArgs, Subcommand};

use super::call::{CALL, Call, Halt, INPUT};
use super::store::Held;
use crate::language::Args;
use crate::settings::{self, Found, Settings};

/// `me`
#[derive(Debug, Subcommand)]
pub enum Me {
    Export(Export),
    Erase(Erase),
}

/// `me export`
#[derive(Debug, ClapArgs)]
pub struct Export {
    #[arg(long, value_name = "value-file")]
    to: Option<PathBuf>,
    #[arg(long, value_name = "value-file")]
    db: Option<PathBuf>,
}

/// `me erase`
#[derive(Debug, ClapArgs)]
pub struct Erase {
    #[arg(long)]
    yes: bool,
    #[arg(long, value_name = "value-file")]
    db: Option<PathBuf>,
}

impl Me {
    /// Takes away, or erases.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        match self {
            Me::Export(export) => export.run(call),
            Me::Erase(erase) => erase.run(call),
        }
    }
}

impl Export {
    fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let Some((held, person, _)) = held(self.db.as_deref(), call)? else {
            return Err(call.refuse(INPUT, "export-nothing", &Args::new()));
        };
        let data = held.store.export_person(&person);
        let data = data.map_err(|error| held.told(error, call))?;
        let Some(path) = &self.to else {
            return call.json(&data).map(|()| 0);
        };
        let args = Args::new().text("path", path.display().to_string());
        // Never over something else.
        let file = OpenOptions::new().write(true).create_new(true).open(path);
        let written =
            file.and_then(|mut file| writeln!(file, "{data:#}").and_then(|()| file.sync_all()));
        match written {
            Ok(()) => call.say("export-done", &args).map(|()| 0),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                Err(call.refuse(CALL, "error-file-exists", &args))
            }
            Err(error) => {
                let args = call.reason(&error).text("path", path.display().to_string());
                Err(call.refuse(CALL, "error-file-unwritable", &args))
            }
        }
    }
}

impl Erase {
    fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let found = held(self.db.as_deref(), call)?;
        let named = Named::look(self.db.as_deref());
        if found.is_none() && !matches!(named, Named::Yes(..)) {
            call.say("erase-nothing", &Args::new())?;
            return named.told(call).map(|()| 0);
        }
        let attempts = found.as_ref().map_or(0, |(.., attempts)| *attempts);
        call.say("erase-stays", &Args::new())?;
        if !self.yes && !confirmed(attempts, call)? {
            return call.say("erase-kept", &Args::new()).map(|()| 0);
        }
        if let Some((mut held, person, _)) = found {
            let erased = held.store.erase_person(&person);
            erased.map_err(|error| held.told(error, call))?;
        }
        let named = named.erased(call)?;
        call.say("erase-done", &Args::new())?;
        named.told(call).map(|()| 0)
    }
}

/// Whether the settings hold a name.
enum Named {
    /// They do not, or there are none.
    No,
    /// They do, in that file.
    Yes(PathBuf, Settings),
    /// They are in that file, which cannot be read.
    Unknown(PathBuf),
}

impl Named {
    fn look(db: Option<&Path>) -> Named {
        let Some(path) = settings::path(db) else {
            return Named::No;
        };
        match Settings::read(&path) {
            Found::Kept(settings) if !settings.mediator.name.is_empty() => {
                Named::Yes(path, settings)
            }
            Found::Kept(_) | Found::Absent => Named::No,
            Found::Broken(path) => Named::Unknown(path),
        }
    }

    /// Takes the name out of the settings and leaves the rest.
    fn erased(self, call: &Call) -> Result<Named, Halt> {
        let Named::Yes(path, mut settings) = self else {
            return Ok(self);
        };
        settings.rename("");
        settings.save(&path).map_err(|error| {
            let args = call.reason(&error).text("path", path.display().to_string());
            call.refuse(INPUT, "error-file-unwritable", &args)
        })?;
        Ok(Named::No)
    }

    /// A file that cannot be read may hold a name: who asks to be forgotten is told.
    fn told(&self, call: &mut Call) -> Result<(), Halt> {
        match self {
            Named::Unknown(path) => {
                let args = Args::new().text("path", path.display().to_string());
                call.say("erase-settings-unread", &args)
            }
            Named::No | Named::Yes(..) => Ok(()),
        }
    }
}

/// The store, the person of this machine and how many attempts they have; none without a person.
fn held(db: Option<&Path>, call: &Call) -> Result<Option<(Held, String, usize)>, Halt> {
    let Some(held) = Held::look(db, call)? else {
        return Ok(None);
    };
    let person = held.store.present();
    let Some(person) = person.map_err(|error| held.told(error, call))? else {
        return Ok(None);
    };
    let attempts = held.store.attempts_of(&person.id);
    let attempts = attempts.map_err(|error| held.told(error, call))?;
    Ok(Some((held, person.id, attempts.len())))
}

fn confirmed(attempts: usize, call: &mut Call) -> Result<bool, Halt> {
    let word = call.words.word("erase-word");
    call.say("erase-question", &Args::new().number("count", attempts))?;
    call.say("erase-confirm", &Args::new().text("word", &word))?;
    call.flush()?;
    let mut typed = String::new();
    // What cannot be read is not a yes.
    Ok(std::io::stdin().read_line(&mut typed).is_ok() && typed.trim().to_lowercase() == word)
}
