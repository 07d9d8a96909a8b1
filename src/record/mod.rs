//! What must not be lost: events, chain, store, replay.
//!
//! One attempt is a manifest line and a list of event lines, canonical JSON, chained by SHA-256
//! ([`chain`]) and kept in one `SQLite` file ([`Store`]). The lines are the record; everything else
//! in the file can be made again from them or is kept apart so that it can be erased.
//!
//! Invariants: an event is shown only after [`Store::append`] said yes, and then survives a power
//! cut; lines are never changed nor removed; the same entry is the same bytes on every machine,
//! and other bytes of the same meaning are refused; no float, no null, no name and none of a
//! person's own words in a recorded line, so erasing a person leaves every chain whole; a failed
//! write changes nothing and can be tried again; clocks and chance come in as arguments.
//!
//! May use: scenario, curriculum, play, assess.

mod attempts;
mod canonical;
pub mod chain;
mod contents;
mod entry;
mod errors;
mod fields;
mod manifest;
mod people;
mod reading;
mod replay;
mod schema;
mod store;

pub use attempts::{AttemptInfo, AttemptState};
pub use canonical::{Json, MAX_INT};
pub use chain::head_code;
pub use contents::{Content, ContentKind};
pub use entry::{Deed, Event, Moment, Own, Salt, seal};
pub use errors::{Arg, ChainFault, LineFault, RecordError};
pub use manifest::{Digests, Manifest};
pub use people::Person;
pub use reading::{StoredLine, Verdict};
pub use replay::answers;
pub use schema::{APPLICATION_ID, STORE_FORMAT};
pub use store::{Store, default_path};

/// The format of manifest and event lines written by this version.
pub const LINE_FORMAT: i64 = 1;
