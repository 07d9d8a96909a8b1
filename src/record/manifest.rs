//! The first line of an attempt: everything its replay and its assessment depend on.
//!
//! ```json
//! {"attempt":"a1","controlled":false,"digests":{"catalogue":"…","cuts":"…","framework":"…","scenario":"…","texts":{"fr":"…"}},"engine":"0.1.0","format":1,"language":"fr","opened":"2027-03-02T09:00:00Z","play":1,"rules":{"rollback":true},"scenario":"palier","seed":"000000000000002a"}
//! ```
//!
//! No name stands in it: who plays is kept beside it (`people`). The digests are of bytes that
//! the store holds, so an edited or deleted scenario still replays.

use std::collections::BTreeMap;

use super::fields::{self, Fields};
use super::{Json, LINE_FORMAT, LineFault, MAX_INT};

/// SHA-256 of the bytes an attempt depends on, each 64 lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digests {
    /// The checked scenario.
    pub scenario: String,
    /// The texts by language tag (`"fr"`): at least those of the attempt's language.
    pub texts: BTreeMap<String, String>,
    /// The catalogue of techniques.
    pub catalogue: String,
    /// The framework of criteria.
    pub framework: String,
    /// The experts' key, where there is one.
    pub key: Option<String>,
    /// The cut scores.
    pub cuts: String,
}

impl Digests {
    /// All of them, in a fixed order.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        [&self.scenario, &self.catalogue, &self.framework, &self.cuts]
            .into_iter()
            .chain(&self.key)
            .chain(self.texts.values())
            .map(String::as_str)
    }
}

/// What an attempt is about. Its line is `h_0` of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The attempt's own id, new for each attempt.
    pub attempt: String,
    /// The scenario's id.
    pub scenario: String,
    /// The wall clock at the opening, UTC, whole seconds: `2027-03-02T09:00:00Z`. A claim.
    pub opened: String,
    /// The version of the program (`CARGO_PKG_VERSION`).
    pub engine: String,
    /// `play::REVISION`, at most 2^53 - 1.
    pub play: u64,
    /// What the attempt depends on.
    pub digests: Digests,
    /// The seed of chance; written as 16 hexadecimal digits, for it may exceed 2^53.
    pub seed: u64,
    /// The rules of play by name, as `play` defines them.
    pub rules: BTreeMap<String, Json>,
    /// The language of the words that were read.
    pub language: String,
    /// Whether the machine was under an examiner's control. `false` for training.
    pub controlled: bool,
}

impl Manifest {
    /// The canonical line, without a line end.
    pub fn line(&self) -> Result<String, LineFault> {
        let mut digests = BTreeMap::from([
            (
                "catalogue".to_owned(),
                fields::text(&self.digests.catalogue),
            ),
            ("cuts".to_owned(), fields::text(&self.digests.cuts)),
            (
                "framework".to_owned(),
                fields::text(&self.digests.framework),
            ),
            ("scenario".to_owned(), fields::text(&self.digests.scenario)),
            ("texts".to_owned(), fields::text_table(&self.digests.texts)),
        ]);
        if let Some(key) = &self.digests.key {
            digests.insert("key".to_owned(), fields::text(key));
        }
        for digest in self.digests.all() {
            fields::check_digest(digest, "digests")?;
        }
        fields::check_wall(&self.opened, "opened")?;
        Json::Object(BTreeMap::from([
            ("attempt".to_owned(), fields::text(&self.attempt)),
            ("controlled".to_owned(), Json::Bool(self.controlled)),
            ("digests".to_owned(), Json::Object(digests)),
            ("engine".to_owned(), fields::text(&self.engine)),
            ("format".to_owned(), Json::Int(LINE_FORMAT)),
            ("language".to_owned(), fields::text(&self.language)),
            ("opened".to_owned(), fields::text(&self.opened)),
            ("play".to_owned(), fields::count(self.play)?),
            ("rules".to_owned(), Json::Object(self.rules.clone())),
            ("scenario".to_owned(), fields::text(&self.scenario)),
            ("seed".to_owned(), Json::Text(format!("{:016x}", self.seed))),
        ]))
        .write()
    }

    /// Reads exactly what [`Manifest::line`] writes.
    pub fn parse(line: &[u8]) -> Result<Self, LineFault> {
        let mut all = Fields::read(line)?;
        let format = all.int("format", -MAX_INT, MAX_INT)?;
        if format != LINE_FORMAT {
            return Err(LineFault::UnknownFormat(format));
        }
        let mut named = all.object("digests")?;
        let digests = Digests {
            scenario: named.digest("scenario")?,
            texts: named.text_table("texts")?,
            catalogue: named.digest("catalogue")?,
            framework: named.digest("framework")?,
            key: if named.has("key") {
                Some(named.digest("key")?)
            } else {
                None
            },
            cuts: named.digest("cuts")?,
        };
        named.finish()?;
        let seed = all.text("seed")?;
        let manifest = Self {
            attempt: all.text("attempt")?,
            scenario: all.text("scenario")?,
            opened: all.wall("opened")?,
            engine: all.text("engine")?,
            play: all.count("play", 0)?,
            digests,
            seed: u64::from_str_radix(&seed, 16)
                .map_err(|_| LineFault::OutOfRange("seed".to_owned()))?,
            rules: all.table("rules")?,
            language: all.text("language")?,
            controlled: all.bool("controlled")?,
        };
        all.finish()?;
        if manifest.line()?.as_bytes() == line {
            Ok(manifest)
        } else {
            Err(LineFault::NotCanonical)
        }
    }
}
