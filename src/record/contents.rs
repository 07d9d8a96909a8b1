//! Bytes kept by their digest: the scenario, texts, catalogue, framework, key and cuts of attempts.
//!
//! An attempt names digests only, so what it was played with is still there when the scenario has
//! been edited or deleted. Once put, bytes stay; they are checked each time they are read.

use rusqlite::{Connection, OptionalExtension};

use super::attempts::bytes;
use super::chain::sha256_hex;
use super::{RecordError, Store};

/// What stored bytes are; a note for people, the digest alone finds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentKind {
    /// A checked scenario.
    Scenario,
    /// The texts of one language.
    Texts,
    /// The catalogue of techniques.
    Catalogue,
    /// A framework of criteria.
    Framework,
    /// An experts' key.
    Key,
    /// Cut scores.
    Cuts,
}

impl ContentKind {
    const ALL: [Self; 6] = [
        Self::Scenario,
        Self::Texts,
        Self::Catalogue,
        Self::Framework,
        Self::Key,
        Self::Cuts,
    ];

    /// Its name in the file.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Scenario => "scenario",
            Self::Texts => "texts",
            Self::Catalogue => "catalogue",
            Self::Framework => "framework",
            Self::Key => "key",
            Self::Cuts => "cuts",
        }
    }
}

/// Bytes kept by digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// What they were first put as.
    pub kind: ContentKind,
    /// The bytes; their SHA-256 was checked on reading.
    pub bytes: Vec<u8>,
}

impl Store {
    /// Keeps bytes; the same bytes again change nothing, not even their kind. Gives their SHA-256,
    /// 64 hexadecimal digits.
    pub fn put_content(&mut self, kind: ContentKind, bytes: &[u8]) -> Result<String, RecordError> {
        let digest = sha256_hex(&[bytes]);
        if has_content(&self.conn, &digest)? {
            return Ok(digest);
        }
        self.write(|tx| {
            if !has_content(tx, &digest)? {
                tx.execute(
                    "INSERT INTO contents (digest, kind, bytes) VALUES (?1, ?2, ?3)",
                    (&digest, kind.slug(), bytes),
                )?;
            }
            Ok(())
        })?;
        Ok(digest)
    }

    /// The bytes of that digest, `None` when they are not kept. `Corrupt` when they changed.
    pub fn content(&self, digest: &str) -> Result<Option<Content>, RecordError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT kind, bytes FROM contents WHERE digest = ?1")?;
        let found = query
            .query_row([digest], |row| Ok((bytes(row, 0)?, bytes(row, 1)?)))
            .optional()?;
        let Some((kind, bytes)) = found else {
            return Ok(None);
        };
        let kind = ContentKind::ALL
            .into_iter()
            .find(|known| known.slug().as_bytes() == kind);
        match kind {
            Some(kind) if sha256_hex(&[&bytes]) == digest => Ok(Some(Content { kind, bytes })),
            _ => Err(RecordError::Corrupt),
        }
    }
}

/// Whether bytes of that digest are kept.
pub(super) fn has_content(conn: &Connection, digest: &str) -> Result<bool, RecordError> {
    Ok(conn
        .prepare_cached("SELECT 1 FROM contents WHERE digest = ?1")?
        .exists([digest])?)
}
