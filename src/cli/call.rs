//! One call of the program: the words it speaks and where it writes.
//!
//! Everything written can fail: a closed pipe ends the call quietly, a full disk is told. What a
//! file or an argument holds is shown with its control signs made visible.

use std::ffi::OsString;
use std::io::{BufWriter, ErrorKind, Stdout, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use super::arguments;
use crate::flow::Refused;
use crate::language::{Args, Language, Words, languages};
use crate::source::render::{Style, safe};
use crate::source::{Code, Diagnostic, Place, Value};

/// What the call was given to read is at fault.
pub const INPUT: u8 = 1;
/// The call itself is at fault.
pub const CALL: u8 = 2;

/// Why a command stops before its end.
#[derive(Debug)]
pub enum Halt {
    /// Nobody reads the output any more.
    Closed,
    /// This is told, line by line, and the program ends with that code.
    Told(u8, Vec<String>),
}

/// One call of the program.
pub struct Call {
    /// The interface's words.
    pub words: Arc<Words>,
    /// Whether the language was asked for.
    asked: bool,
    out: BufWriter<Stdout>,
}

impl Call {
    /// In the language of `--lang`, else of the machine. A language that is not there is refused,
    /// in the machine's own.
    pub fn new(arguments: &[OsString]) -> Result<Call, (Call, Halt)> {
        let with = |language: &Language| Call {
            words: Words::shared(language),
            asked: arguments::language(arguments).is_some(),
            out: BufWriter::new(std::io::stdout()),
        };
        let Some(asked) = arguments::language(arguments) else {
            return Ok(with(&Language::system()));
        };
        let here = languages();
        let known = Language::new(&asked.to_string_lossy())
            .filter(|asked| asked.chain(asked).iter().any(|base| here.contains(base)));
        known.map(|language| with(&language)).ok_or_else(|| {
            let call = with(&Language::system());
            let args = Args::new()
                .text("language", asked.to_string_lossy())
                .text("languages", call.list(here.iter().map(Language::as_str)));
            let halt = call.refuse(CALL, "error-language-unknown", &args);
            (call, halt)
        })
    }

    /// The language that was asked for.
    pub fn language(&self) -> &Language {
        self.words.language()
    }

    /// The language of the pages: that of `--lang`, else the one preferred, else the machine's.
    pub fn preferring(&self, preferred: Option<&str>) -> Language {
        let preferred = preferred.filter(|_| !self.asked);
        preferred.map_or_else(|| self.language().clone(), |tag| Language::negotiate([tag]))
    }

    /// Says something beside what was asked for, where it does not mix with it.
    #[cfg(feature = "window")]
    pub fn aside(&self, key: &str, args: &Args) {
        eprintln!("{}", self.text(key, args));
    }

    /// A message, safe for a terminal.
    pub fn text(&self, key: &str, args: &Args) -> String {
        safe(&self.words.plain(key, args))
    }

    /// « a, b et c ».
    pub fn list<'t>(&self, items: impl IntoIterator<Item = &'t str>) -> String {
        let items: Vec<&str> = items.into_iter().collect();
        self.words.list(&items)
    }

    /// Writes a line.
    pub fn line(&mut self, text: &str) -> Result<(), Halt> {
        let written = writeln!(self.out, "{text}");
        self.checked(written)
    }

    /// Writes a message.
    pub fn say(&mut self, key: &str, args: &Args) -> Result<(), Halt> {
        self.line(&self.text(key, args))
    }

    /// Writes data.
    pub fn json(&mut self, value: &serde_json::Value) -> Result<(), Halt> {
        self.line(&format!("{value:#}"))
    }

    /// What was written so far is out.
    pub fn flush(&mut self) -> Result<(), Halt> {
        let flushed = self.out.flush();
        self.checked(flushed)
    }

    /// What could not be written, in words.
    pub fn checked(&self, written: std::io::Result<()>) -> Result<(), Halt> {
        written.map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => Halt::Closed,
            _ => self.refuse(INPUT, "error-output", &self.reason(&error)),
        })
    }

    /// A halt that says this message.
    pub fn refuse(&self, code: u8, key: &str, args: &Args) -> Halt {
        Halt::Told(code, vec![self.text(key, args)])
    }

    /// The same, followed by the known name that was probably meant.
    pub fn refuse_near<'k>(
        &self,
        code: u8,
        key: &str,
        args: &Args,
        wanted: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Halt {
        let mut lines = vec![self.text(key, args)];
        lines.extend(nearest(wanted, known).map(|near| self.near(&near)));
        Halt::Told(code, lines)
    }

    /// « Vouliez-vous dire … ? »
    pub fn near(&self, suggestion: &str) -> String {
        self.text(
            "error-did-you-mean",
            &Args::new().text("suggestion", suggestion),
        )
    }

    /// What flow refused, in its own sentence; `path` is that of the store.
    pub fn told(&self, refused: &Refused, path: &Path) -> Halt {
        let sentence = refused.sentence(&self.words, &path.display().to_string());
        let code = if refused.is_asked() { CALL } else { INPUT };
        Halt::Told(code, vec![safe(&sentence)])
    }

    /// A file that could not be read.
    #[cfg(feature = "store")]
    pub fn unreadable(&self, path: &Path, error: &std::io::Error) -> Halt {
        let args = self.reason(error).text("path", path.display().to_string());
        let missing = error.kind() == ErrorKind::NotFound;
        let key = if missing {
            "error-file-missing"
        } else {
            "error-file-unreadable"
        };
        self.refuse(CALL, key, &args)
    }

    /// `$reason`: why the system refused, in words of ours.
    pub fn reason(&self, error: &std::io::Error) -> Args {
        let key = match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "reason-denied",
            ErrorKind::NotFound => "reason-missing",
            ErrorKind::IsADirectory => "reason-folder",
            ErrorKind::NotADirectory => "reason-not-a-folder",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "reason-full",
            _ => "reason-other",
        };
        let code = error.raw_os_error().unwrap_or(0);
        Args::new().text(
            "reason",
            self.words.plain(key, &Args::new().number("code", code)),
        )
    }

    /// How caret pictures are drawn: in colour on a screen that shows it.
    pub fn style() -> Style {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let colour = cfg!(unix) && crate::terminal::bold() && !set("NO_COLOR");
        if colour { Style::Colour } else { Style::Plain }
    }

    /// The last of the output is written, a halt is told, and the code is given.
    pub fn end(&mut self, done: Result<u8, Halt>) -> ExitCode {
        let code = done.and_then(|code| self.flush().map(|()| code));
        match code {
            Ok(code) => code.into(),
            Err(Halt::Closed) => ExitCode::SUCCESS,
            Err(Halt::Told(code, lines)) => {
                let _ = self.out.flush();
                let label = self.words.word("error-label");
                let mut told = std::io::stderr().lock();
                for (at, line) in lines.iter().enumerate() {
                    let label = if at == 0 {
                        format!("{label} ")
                    } else {
                        String::new()
                    };
                    // When nobody hears it, the code still tells.
                    let _ = writeln!(told, "{label}{line}");
                }
                code.into()
            }
        }
    }
}

/// An id as a command takes it, followed by the store that was named.
pub fn with_db(id: &str, db: Option<&Path>) -> String {
    db.map_or_else(|| id.to_owned(), |db| format!("{id} {}", db_option(db)))
}

/// `--db FILE`, as it is typed.
pub fn db_option(db: &Path) -> String {
    let path = db.display().to_string();
    let bare = path
        .chars()
        .all(|sign| sign.is_alphanumeric() || "/._-~".contains(sign));
    if bare {
        format!("--db {path}")
    } else {
        format!("--db \"{path}\"")
    }
}

/// The known name that `wanted` probably meant.
pub fn nearest<'k>(wanted: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    let asked = Diagnostic::new(Code::E1001, Place::default()).near(wanted, known);
    match asked.arg("near") {
        Some(Value::Text(near)) => Some(near.clone()),
        _ => None,
    }
}
