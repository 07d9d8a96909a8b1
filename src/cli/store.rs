//! The store as the commands open it: where it was asked, its faults in words, kept for whoever
//! plays here. What is done with attempts is `flow`'s.
//!
//! A command that only looks makes no store, and is content with one that cannot be written.

use std::path::{Path, PathBuf};

use super::call::{Call, Halt};
use crate::flow::{Keeper, Refused};
use crate::record::{RecordError, Store, default_path};
use crate::terminal::Machine;

/// An open store and where it is.
pub struct Held {
    /// The store.
    pub store: Store,
    path: PathBuf,
}

impl Held {
    /// Opens the store to write; it is made where there is none.
    pub fn open(db: Option<&Path>, call: &Call) -> Result<Held, Halt> {
        let path = located(db, call)?;
        let opened = if db.is_some() {
            Store::open(&path)
        } else {
            Store::open_default()
        };
        Held::new(opened, path, call)
    }

    /// Opens the store to read, if there is one. One that was named must be there.
    pub fn look(db: Option<&Path>, call: &Call) -> Result<Option<Held>, Halt> {
        let path = located(db, call)?;
        match std::fs::metadata(&path) {
            Err(error) if db.is_some() => return Err(call.unreadable(&path, &error)),
            Err(_) => return Ok(None),
            Ok(_) => {}
        }
        let opened = match Store::open(&path) {
            Err(RecordError::ReadOnly) => Store::open_read_only(&path),
            opened => opened,
        };
        Held::new(opened, path, call).map(Some)
    }

    /// The same, to read that attempt: without a store there is none.
    pub fn look_for(attempt: &str, db: Option<&Path>, call: &Call) -> Result<Held, Halt> {
        let unknown = || call.told(&Refused::Unknown(attempt.to_owned()), Path::new(""));
        Held::look(db, call)?.ok_or_else(unknown)
    }

    /// The keeper of the person whose attempt that is.
    pub fn into_keeper(self, attempt: &str, call: &Call) -> Result<(Keeper, PathBuf), Halt> {
        let Held { store, path } = self;
        let keeper = Keeper::of(store, attempt).map_err(|refused| call.told(&refused, &path))?;
        Ok((keeper, path))
    }

    /// The keeper of the person of this machine, to read; nothing is written.
    pub fn into_own_keeper(self, call: &Call) -> Result<(Keeper, PathBuf), Halt> {
        let Held { store, path } = self;
        let keeper = Keeper::local(store, &mut Machine::new());
        let keeper = keeper.map_err(|error| call.told(&error.into(), &path))?;
        Ok((keeper, path))
    }

    /// What was refused, in words.
    pub fn told(&self, refused: impl Into<Refused>, call: &Call) -> Halt {
        call.told(&refused.into(), &self.path)
    }

    fn new(opened: Result<Store, RecordError>, path: PathBuf, call: &Call) -> Result<Held, Halt> {
        match opened {
            Ok(store) => Ok(Held { store, path }),
            Err(error) => Err(call.told(&error.into(), &path)),
        }
    }
}

/// Keeps for the person of this machine, who may say how they are called; and where.
pub fn keeper(
    db: Option<&Path>,
    name: Option<&str>,
    machine: &mut Machine,
    call: &Call,
) -> Result<(Keeper, PathBuf), Halt> {
    let Held { store, path } = Held::open(db, call)?;
    match Keeper::local(store, machine) {
        Ok(keeper) => Ok((keeper.named(name), path)),
        Err(error) => Err(call.told(&error.into(), &path)),
    }
}

fn located(db: Option<&Path>, call: &Call) -> Result<PathBuf, Halt> {
    match db {
        Some(path) => Ok(path.to_owned()),
        None => default_path().map_err(|error| call.told(&error.into(), Path::new(""))),
    }
}
