//! Everything that can go wrong with a record, as values.
//!
//! No prose here: [`RecordError::slug`] is the key of the words (French and other languages live
//! in the Fluent files) and [`RecordError::args`] what they mention. `LineFault` is about the
//! bytes of one line, `ChainFault` about one attempt, `RecordError` about the store.

use std::fmt;
use std::path::{Path, PathBuf};

/// An argument of an error's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A whole number: an event number, a version, a count.
    Number(u64),
    /// An id, a digest, a path or the slug of the fault beneath.
    Text(String),
}

/// Why one line is not a canonical manifest or event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// The bytes are not UTF-8.
    NotUtf8,
    /// The line stops before its value is complete.
    Short,
    /// Something follows the value.
    Trailing,
    /// A space, tab or line end between tokens.
    Space,
    /// A character that cannot stand where it stands.
    Unexpected,
    /// A number with a fraction or an exponent.
    Float,
    /// `null`.
    Null,
    /// A whole number beyond 2^53 - 1, either sign.
    TooBig,
    /// A number such as `007` or `-0`.
    LeadingZero,
    /// A control character written as itself inside a string.
    RawControl,
    /// An escape that RFC 8785 does not write, such as `\/` or `\u0041`.
    Escape,
    /// Objects and lists nested deeper than a record ever is.
    TooDeep,
    /// An object key that is not printable ASCII.
    KeyNotAscii(String),
    /// The same key twice in one object.
    KeyTwice(String),
    /// A key that sorts before the one in front of it.
    KeyUnsorted(String),
    /// A key that this kind of line does not have.
    UnknownKey(String),
    /// A key that this kind of line must have.
    KeyMissing(String),
    /// The value of this key is of another type.
    WrongType(String),
    /// The value of this key is outside its range.
    OutOfRange(String),
    /// The value of this key is not 64 lower-case hexadecimal digits.
    BadDigest(String),
    /// The value of this key is not a whole second in UTC, `2027-03-02T09:14:05Z`.
    BadWall(String),
    /// An event of a kind that does not exist.
    UnknownKind(String),
    /// A line format that this version does not read.
    UnknownFormat(i64),
    /// It means something, but those are not the bytes of it.
    NotCanonical,
}

impl LineFault {
    /// Stable name, the key of its words.
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::NotUtf8 => "line-not-utf8",
            Self::Short => "line-short",
            Self::Trailing => "line-trailing",
            Self::Space => "line-space",
            Self::Unexpected => "line-unexpected",
            Self::Float => "line-float",
            Self::Null => "line-null",
            Self::TooBig => "line-number-too-big",
            Self::LeadingZero => "line-leading-zero",
            Self::RawControl => "line-raw-control",
            Self::Escape => "line-escape",
            Self::TooDeep => "line-too-deep",
            Self::KeyNotAscii(_) => "line-key-not-ascii",
            Self::KeyTwice(_) => "line-key-twice",
            Self::KeyUnsorted(_) => "line-key-unsorted",
            Self::UnknownKey(_) => "line-unknown-key",
            Self::KeyMissing(_) => "line-key-missing",
            Self::WrongType(_) => "line-wrong-type",
            Self::OutOfRange(_) => "line-out-of-range",
            Self::BadDigest(_) => "line-bad-digest",
            Self::BadWall(_) => "line-bad-wall",
            Self::UnknownKind(_) => "line-unknown-kind",
            Self::UnknownFormat(_) => "line-unknown-format",
            Self::NotCanonical => "line-not-canonical",
        }
    }

    /// What its words mention: `key`, `kind` or `format`.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::KeyNotAscii(key)
            | Self::KeyTwice(key)
            | Self::KeyUnsorted(key)
            | Self::UnknownKey(key)
            | Self::KeyMissing(key)
            | Self::WrongType(key)
            | Self::OutOfRange(key)
            | Self::BadDigest(key)
            | Self::BadWall(key) => vec![("key", Arg::Text(key.clone()))],
            Self::UnknownKind(kind) => vec![("kind", Arg::Text(kind.clone()))],
            Self::UnknownFormat(format) => vec![("format", Arg::Text(format.to_string()))],
            _ => Vec::new(),
        }
    }
}

/// Where an attempt's chain is broken. Events are numbered from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChainFault {
    /// The manifest line is not canonical.
    Manifest(LineFault),
    /// The manifest is not the one that the chain started from.
    Start,
    /// The manifest or the rows beside it disagree about this attempt (its id, scenario, date).
    Beside,
    /// The line of event `n` is not canonical.
    Line {
        /// Number of the event.
        n: u64,
        /// What is wrong with it.
        fault: LineFault,
    },
    /// Another number stands where event `n` should: dropped, swapped, repeated or inserted.
    Number {
        /// The number expected.
        n: u64,
        /// The number found.
        found: u64,
    },
    /// Event `n` is earlier, on the attempt's own clock, than the one before.
    Time {
        /// Number of the event.
        n: u64,
    },
    /// Event `n` comes after the attempt was closed.
    AfterClose {
        /// Number of the event.
        n: u64,
    },
    /// The head kept with event `n` is not the head of its line.
    Head {
        /// Number of the event.
        n: u64,
    },
    /// All lines read well and lead to another head than the one given.
    LastHead {
        /// How many events there are.
        count: u64,
    },
    /// The own words kept for event `n` are not those that were sealed.
    Words {
        /// Number of the event.
        n: u64,
    },
    /// Bytes that the manifest names are missing, or no longer have that digest.
    Content {
        /// The digest, hexadecimal.
        digest: String,
    },
}

impl ChainFault {
    /// Stable name, the key of its words.
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Manifest(_) => "chain-manifest",
            Self::Start => "chain-start",
            Self::Beside => "chain-beside",
            Self::Line { .. } => "chain-line",
            Self::Number { .. } => "chain-number",
            Self::Time { .. } => "chain-time",
            Self::AfterClose { .. } => "chain-after-close",
            Self::Head { .. } => "chain-head",
            Self::LastHead { .. } => "chain-last-head",
            Self::Words { .. } => "chain-words",
            Self::Content { .. } => "chain-content",
        }
    }

    /// The number of the broken event, when it is one event that is broken.
    pub const fn event(&self) -> Option<u64> {
        match self {
            Self::Line { n, .. }
            | Self::Number { n, .. }
            | Self::Time { n }
            | Self::AfterClose { n }
            | Self::Head { n }
            | Self::Words { n } => Some(*n),
            _ => None,
        }
    }

    /// What its words mention: `n`, `found`, `count`, `digest`, and `fault` (a [`LineFault`]'s
    /// slug) followed by that fault's own arguments.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let mut args = Vec::new();
        if let Some(n) = self.event() {
            args.push(("n", Arg::Number(n)));
        }
        match self {
            Self::Manifest(fault) | Self::Line { fault, .. } => {
                args.push(("fault", Arg::Text(fault.slug().into())));
                args.extend(fault.args());
            }
            Self::Number { found, .. } => args.push(("found", Arg::Number(*found))),
            Self::LastHead { count } => args.push(("count", Arg::Number(*count))),
            Self::Content { digest } => args.push(("digest", Arg::Text(digest.clone()))),
            _ => {}
        }
        args
    }
}

/// Why the store did not do what it was asked. After any of these nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// The system has no folder for a person's data.
    NoHome,
    /// A folder stands where the file should.
    IsFolder(PathBuf),
    /// The file cannot be opened or made there.
    CannotOpen(PathBuf),
    /// The file is not a `SQLite` database.
    NotADatabase,
    /// The file is a database of another program.
    OtherApplication {
        /// The `application_id` found.
        found: i32,
    },
    /// The file has tables but says neither whose it is nor of which format.
    NoFormat,
    /// The file was written by a newer version of Entremise.
    NewerFormat {
        /// The format found.
        found: i64,
        /// The newest format that this version reads.
        known: i64,
    },
    /// The file is of an older format and was opened for reading only.
    OlderFormat {
        /// The format found.
        found: i64,
        /// The format that this version reads.
        known: i64,
    },
    /// The `SQLite` in use may corrupt a write-ahead log.
    OldSqlite {
        /// Its version as `SQLite` counts: 3051003 is 3.51.3.
        found: i32,
    },
    /// The file system cannot keep a write-ahead log (some network drives).
    NoWal,
    /// The disk is full. Free some space and try again.
    Full,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// Another process held the file for more than two seconds. Try again.
    Locked,
    /// The system failed to read or write. Try again.
    Io {
        /// `SQLite`'s extended result code, or 0.
        code: i32,
    },
    /// The file is damaged.
    Corrupt,
    /// The file's own rules (append only, unique, typed) refused the change.
    Refused,
    /// Any other answer of `SQLite`.
    Sqlite {
        /// `SQLite`'s extended result code, or 0.
        code: i32,
    },
    /// No such person.
    NoPerson(String),
    /// A person of that id exists.
    PersonTwice(String),
    /// The person was erased; nothing more can be kept for them.
    PersonErased(String),
    /// No such attempt.
    NoAttempt(String),
    /// An attempt of that id exists.
    AttemptTwice(String),
    /// The manifest names bytes that were not put into the store.
    ContentMissing {
        /// Their digest, hexadecimal.
        digest: String,
    },
    /// The attempt is closed.
    Closed(String),
    /// Events are numbered from 1 without a gap.
    WrongNumber {
        /// The next number.
        expected: u64,
        /// The number given.
        found: u64,
    },
    /// The attempt's own clock cannot go back.
    TimeBackwards {
        /// Milliseconds of the last event.
        last: u64,
        /// Milliseconds given.
        found: u64,
    },
    /// The event has own words without their salt, or their seal is not theirs.
    NotSealed,
    /// The manifest or event has no canonical line.
    Line(LineFault),
    /// The attempt is damaged.
    Broken {
        /// The attempt's id.
        attempt: String,
        /// Where.
        fault: ChainFault,
    },
}

impl RecordError {
    /// Stable name, the key of its words. [`RecordError::Line`] answers with its fault's.
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::NoHome => "record-no-home",
            Self::IsFolder(_) => "record-is-folder",
            Self::CannotOpen(_) => "record-cannot-open",
            Self::NotADatabase => "record-not-a-database",
            Self::OtherApplication { .. } => "record-other-application",
            Self::NoFormat => "record-no-format",
            Self::NewerFormat { .. } => "record-newer-format",
            Self::OlderFormat { .. } => "record-older-format",
            Self::OldSqlite { .. } => "record-old-sqlite",
            Self::NoWal => "record-no-wal",
            Self::Full => "record-full",
            Self::ReadOnly => "record-read-only",
            Self::Locked => "record-locked",
            Self::Io { .. } => "record-io",
            Self::Corrupt => "record-corrupt",
            Self::Refused => "record-refused",
            Self::Sqlite { .. } => "record-sqlite",
            Self::NoPerson(_) => "record-no-person",
            Self::PersonTwice(_) => "record-person-twice",
            Self::PersonErased(_) => "record-person-erased",
            Self::NoAttempt(_) => "record-no-attempt",
            Self::AttemptTwice(_) => "record-attempt-twice",
            Self::ContentMissing { .. } => "record-content-missing",
            Self::Closed(_) => "record-closed",
            Self::WrongNumber { .. } => "record-wrong-number",
            Self::TimeBackwards { .. } => "record-time-backwards",
            Self::NotSealed => "record-not-sealed",
            Self::Line(fault) => fault.slug(),
            Self::Broken { .. } => "record-broken",
        }
    }

    /// What its words mention. `Broken` gives `attempt`, `chain` (a [`ChainFault`]'s slug) and
    /// that fault's own arguments.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let path = |path: &Path| vec![("path", Arg::Text(path.display().to_string()))];
        let id = |id: &str| vec![("id", Arg::Text(id.into()))];
        let number = |name, number: i64| (name, Arg::Number(u64::try_from(number).unwrap_or(0)));
        match self {
            Self::IsFolder(at) | Self::CannotOpen(at) => path(at),
            Self::OtherApplication { found } => vec![("found", Arg::Text(found.to_string()))],
            Self::NewerFormat { found, known } | Self::OlderFormat { found, known } => {
                vec![number("found", *found), number("known", *known)]
            }
            Self::OldSqlite { found } => vec![number("found", i64::from(*found))],
            Self::Io { code } | Self::Sqlite { code } => vec![number("code", i64::from(*code))],
            Self::NoPerson(person) | Self::PersonTwice(person) | Self::PersonErased(person) => {
                id(person)
            }
            Self::NoAttempt(attempt) | Self::AttemptTwice(attempt) | Self::Closed(attempt) => {
                id(attempt)
            }
            Self::ContentMissing { digest } => vec![("digest", Arg::Text(digest.clone()))],
            Self::WrongNumber { expected, found } => {
                vec![
                    ("expected", Arg::Number(*expected)),
                    ("found", Arg::Number(*found)),
                ]
            }
            Self::TimeBackwards { last, found } => {
                vec![("last", Arg::Number(*last)), ("found", Arg::Number(*found))]
            }
            Self::Line(fault) => fault.args(),
            Self::Broken { attempt, fault } => {
                let mut args = vec![
                    ("attempt", Arg::Text(attempt.clone())),
                    ("chain", Arg::Text(fault.slug().into())),
                ];
                args.extend(fault.args());
                args
            }
            _ => Vec::new(),
        }
    }

    /// True when trying again later may work: nothing is wrong with what was asked.
    pub const fn may_retry(&self) -> bool {
        matches!(
            self,
            Self::Full | Self::ReadOnly | Self::Locked | Self::Io { .. }
        )
    }
}

impl From<LineFault> for RecordError {
    fn from(fault: LineFault) -> Self {
        Self::Line(fault)
    }
}

impl From<rusqlite::Error> for RecordError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode};
        match error {
            Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => Self::Full,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed => Self::Locked,
                ErrorCode::SystemIoFailure => Self::Io {
                    code: failure.extended_code,
                },
                ErrorCode::DatabaseCorrupt => Self::Corrupt,
                ErrorCode::NotADatabase => Self::NotADatabase,
                ErrorCode::CannotOpen => Self::CannotOpen(PathBuf::new()),
                ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch => Self::Refused,
                _ => Self::Sqlite {
                    code: failure.extended_code,
                },
            },
            Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::InvalidColumnType(..)
            | Error::Utf8Error(..) => Self::Corrupt,
            _ => Self::Sqlite { code: 0 },
        }
    }
}

fn write_plainly(
    f: &mut fmt::Formatter<'_>,
    slug: &str,
    args: &[(&'static str, Arg)],
) -> fmt::Result {
    f.write_str(slug)?;
    for (name, arg) in args {
        match arg {
            Arg::Number(number) => write!(f, " {name}={number}")?,
            Arg::Text(text) => write!(f, " {name}={text}")?,
        }
    }
    Ok(())
}

macro_rules! plain_error {
    ($($type:ty)*) => {$(
        /// For logs and tools: the slug and its arguments, no words.
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_plainly(f, self.slug(), &self.args())
            }
        }

        impl std::error::Error for $type {}
    )*};
}

plain_error! { LineFault ChainFault RecordError }
