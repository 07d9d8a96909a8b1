//! The file: opening it, its settings, its guards, and writing without losing.
//!
//! One `SQLite` file in WAL mode, synchronised at each commit, on macOS down to the medium. The log
//! is folded into the file only between scenes ([`Store::rest`]), for that is the one moment when
//! a drive that lies about writing can damage old pages. A file that is not ours, or is newer than
//! we are, is left as it was.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use directories::ProjectDirs;
use rusqlite::{Connection, OpenFlags, Row, Transaction, TransactionBehavior};

use super::RecordError;
use super::schema::{APPLICATION_ID, STORE_FORMAT, migrate};

/// How long another process may hold the file before [`RecordError::Locked`].
const PATIENCE: Duration = Duration::from_secs(2);

/// Between two attempts at opening.
const PAUSE: Duration = Duration::from_millis(20);

/// Older ones may corrupt a log that two connections write: 3.51.3.
const OLDEST_SQLITE: i32 = 3_051_003;

/// What every connection is set to; `journal_mode` apart, for it can fail in silence.
const SETTINGS: &str = "PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA wal_autocheckpoint = 0;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;";

/// All attempts of this machine. One connection, one writer.
#[derive(Debug)]
pub struct Store {
    pub(super) conn: Connection,
}

/// `record.db` in the platform's data folder for `entremise`
/// (`~/.local/share/entremise`, `~/Library/Application Support/org.entremise`, `%APPDATA%\entremise\data`).
///
/// Fails with `NoHome`.
pub fn default_path() -> Result<PathBuf, RecordError> {
    let folders = ProjectDirs::from("org", "", "entremise").ok_or(RecordError::NoHome)?;
    Ok(folders.data_dir().join("record.db"))
}

impl Store {
    /// Opens the store of [`default_path`], making its folder (for the owner only, on Unix).
    pub fn open_default() -> Result<Self, RecordError> {
        let path = default_path()?;
        if let Some(folder) = path.parent() {
            make_folder(folder).map_err(|error| refused(&error, folder))?;
        }
        Self::open(&path)
    }

    /// Opens the file at `path`, or makes it in an existing folder; brings an older format to the
    /// current one. Readable by its owner only when made here, on Unix.
    ///
    /// Fails with `IsFolder`, `CannotOpen`, `ReadOnly`, `NotADatabase`, `OtherApplication`,
    /// `NoFormat`, `NewerFormat`, `NoWal`, `Locked`, `Full`, `Io`, `Corrupt`; the file is then as
    /// it was.
    pub fn open(path: &Path) -> Result<Self, RecordError> {
        // Looked at, never opened: closing a second handle would drop `SQLite`'s locks on Unix.
        match fs::metadata(path) {
            Ok(about) if about.is_dir() => return Err(RecordError::IsFolder(path.to_owned())),
            // `SQLite` would open it to read, and leave a log that nobody may write.
            Ok(about) if about.permissions().readonly() => return Err(RecordError::ReadOnly),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make_file(path).map_err(|error| refused(&error, path))?;
            }
            Err(error) => return Err(refused(&error, path)),
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = || Self::prepare(Connection::open_with_flags(path, flags)?);
        // While two processes make the file or one leaves it, `SQLite` does not wait by itself.
        let from = Instant::now();
        loop {
            match open() {
                Err(RecordError::Locked) if from.elapsed() < PATIENCE => thread::sleep(PAUSE),
                result => return at(path, result),
            }
        }
    }

    /// Opens an existing file of the current format to look at it; every write answers `ReadOnly`.
    pub fn open_read_only(path: &Path) -> Result<Self, RecordError> {
        if path.is_dir() {
            return Err(RecordError::IsFolder(path.to_owned()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = || Self::look(Connection::open_with_flags(path, flags)?);
        at(path, open())
    }

    /// A store that is gone when dropped: tests, demonstrations, a machine that may keep nothing.
    pub fn open_in_memory() -> Result<Self, RecordError> {
        Self::prepare(Connection::open_in_memory()?)
    }

    /// Folds the log into the file. Call it between scenes; nothing is lost if it fails or is
    /// never called, the log only grows.
    pub fn rest(&mut self) -> Result<(), RecordError> {
        let busy: i64 = self
            .conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 {
            Ok(())
        } else {
            Err(RecordError::Locked)
        }
    }

    /// The value of a `SQLite` setting of this connection (`"synchronous"`), for tests and support.
    /// `name` must be a plain pragma name; `None` when `SQLite` does not know it.
    pub fn setting(&self, name: &str) -> Result<Option<String>, RecordError> {
        let mut value = None;
        self.conn.pragma_query(None, name, |row| {
            value = Some(match row.get_ref(0)? {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                other => other.as_str()?.to_owned(),
            });
            Ok(())
        })?;
        Ok(value)
    }

    /// Lets the file have at most `pages` pages (never fewer than it has): a small disk, for tests
    /// of a full one. Not kept in the file.
    #[doc(hidden)]
    pub fn limit_pages(&mut self, pages: u32) -> Result<(), RecordError> {
        self.conn
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        Ok(())
    }

    /// One immediate transaction. Whatever goes wrong, nothing of it stays and none stays open.
    pub(super) fn write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, RecordError>,
    ) -> Result<T, RecordError> {
        let result = self.try_write(work);
        if result.is_err() && !self.conn.is_autocommit() {
            // SQLite may leave a failed transaction open; its own error is the one to tell.
            drop(self.conn.execute_batch("ROLLBACK"));
        }
        result
    }

    fn try_write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, RecordError>,
    ) -> Result<T, RecordError> {
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&tx)?;
        tx.commit()?;
        Ok(value)
    }

    fn look(conn: Connection) -> Result<Self, RecordError> {
        conn.busy_timeout(PATIENCE)?;
        let found = guard(&conn)?;
        if found < STORE_FORMAT {
            return Err(RecordError::OlderFormat {
                found,
                known: STORE_FORMAT,
            });
        }
        conn.execute_batch(SETTINGS)?;
        Ok(Self { conn })
    }

    fn prepare(conn: Connection) -> Result<Self, RecordError> {
        let sqlite = rusqlite::version_number();
        if sqlite < OLDEST_SQLITE {
            return Err(RecordError::OldSqlite { found: sqlite });
        }
        conn.busy_timeout(PATIENCE)?;
        guard(&conn)?;
        if conn.is_readonly("main")? {
            return Err(RecordError::ReadOnly);
        }
        conn.execute_batch(SETTINGS)?;
        let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        if mode != "wal" && mode != "memory" {
            return Err(RecordError::NoWal);
        }
        let mut store = Self { conn };
        if guard(&store.conn)? < STORE_FORMAT {
            // Asked again inside the lock: another process may have been first.
            store.write(|tx| match guard(tx)? {
                STORE_FORMAT => Ok(()),
                from => migrate(tx, from),
            })?;
        }
        Ok(store)
    }
}

/// Refuses a file that is not ours; gives the format of one that is, 0 for a new one.
fn guard(conn: &Connection) -> Result<i64, RecordError> {
    // One statement, one moment: another process may be making the file right now.
    let sql = "SELECT (SELECT user_version FROM pragma_user_version),
        (SELECT application_id FROM pragma_application_id), count(*) FROM sqlite_schema";
    let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let (format, owner, tables): (i64, i32, i64) = conn.query_row(sql, [], row)?;
    match (owner, format) {
        (0, 0) if tables == 0 => Ok(0),
        (0 | APPLICATION_ID, 0) => Err(RecordError::NoFormat),
        (APPLICATION_ID, 1..=STORE_FORMAT) => Ok(format),
        (APPLICATION_ID, 1..) => Err(RecordError::NewerFormat {
            found: format,
            known: STORE_FORMAT,
        }),
        (APPLICATION_ID, _) => Err(RecordError::Corrupt),
        (0, _) => Err(RecordError::NoFormat),
        (found, _) => Err(RecordError::OtherApplication { found }),
    }
}

/// Says which file could not be opened.
fn at(path: &Path, result: Result<Store, RecordError>) -> Result<Store, RecordError> {
    result.map_err(|error| match error {
        RecordError::CannotOpen(_) => RecordError::CannotOpen(path.to_owned()),
        other => other,
    })
}

fn refused(error: &io::Error, path: &Path) -> RecordError {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            RecordError::ReadOnly
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => RecordError::Full,
        _ => RecordError::CannotOpen(path.to_owned()),
    }
}

/// Makes an empty file, which is a new store; somebody else making it meanwhile is as good.
fn make_file(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
