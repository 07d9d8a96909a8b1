//! Where things stand: byte spans, files by number, and the texts themselves.
//!
//! Everything read keeps a `Span`; a `Place` adds the file. `Sources` owns the texts and alone
//! turns bytes into lines and columns, for people.

use super::{Code, Diagnostic, Diagnostics};
use std::fmt;

/// A run of bytes within one file, its end excluded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// From byte offsets; files are far smaller than four gigabytes.
    pub fn new(start: usize, end: usize) -> Span {
        Span {
            start: start as u32,
            end: end as u32,
        }
    }

    /// The empty span at `offset`: where something is missing.
    pub fn at(offset: usize) -> Span {
        Span::new(offset, offset)
    }

    /// From the start of this one to the end of the other.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span {
            start: self.start,
            end: other.end.max(self.end),
        }
    }

    /// The same place, with nothing in it: just before this span.
    #[must_use]
    pub fn opening(self) -> Span {
        Span {
            start: self.start,
            end: self.start,
        }
    }

    /// As a range of indices.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// This span in that file.
    pub fn of(self, file: FileId) -> Place {
        Place { file, span: self }
    }
}

/// A file of a `Sources`, by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u16);

/// A span in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Which file.
    pub file: FileId,
    /// Where in it.
    pub span: Span,
}

/// The files read so far: names as people know them, and their texts.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<File>,
}

struct File {
    name: String,
    text: String,
    /// The byte at which each line begins.
    lines: Vec<u32>,
}

impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ({} bytes)", self.name, self.text.len())
    }
}

impl Sources {
    /// No file yet.
    pub fn new() -> Sources {
        Sources::default()
    }

    /// Keeps a text under the name shown to people.
    pub fn add(&mut self, name: &str, text: String) -> FileId {
        let id = FileId(self.files.len() as u16);
        let starts = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at as u32 + 1);
        let lines = std::iter::once(0).chain(starts).collect();
        self.files.push(File {
            name: name.to_owned(),
            text,
            lines,
        });
        id
    }

    /// Keeps bytes read from a disk. What is not UTF-8 is reported (E0002) and kept as far as it
    /// can be shown.
    pub fn add_bytes(&mut self, name: &str, bytes: Vec<u8>, sink: &Diagnostics) -> Option<FileId> {
        match String::from_utf8(bytes) {
            Ok(text) => Some(self.add(name, text)),
            Err(error) => {
                let bad = error.utf8_error().valid_up_to();
                let file = self.add(name, String::from_utf8_lossy(error.as_bytes()).into_owned());
                let fault = Diagnostic::new(Code::E0002, Span::at(bad).of(file));
                sink.push(fault.with("name", name));
                None
            }
        }
    }

    /// The name of a file; empty for a number this `Sources` never gave.
    pub fn name(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &file.name)
    }

    /// The whole text of a file; empty for a number this `Sources` never gave.
    pub fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &file.text)
    }

    /// The text at a place; shortened to what exists.
    pub fn slice(&self, place: Place) -> &str {
        self.text(place.file)
            .get(self.within(place).range())
            .unwrap_or("")
    }

    /// Line and column of the start of a place, from 1; columns count characters.
    pub fn line_column(&self, place: Place) -> (usize, usize) {
        let Some(file) = self.file(place.file) else {
            return (1, 1);
        };
        let at = self.within(place).start;
        let line = file.lines.partition_point(|start| *start <= at).max(1);
        let start = file.lines[line - 1] as usize;
        (line, file.text[start..at as usize].chars().count() + 1)
    }

    /// The span, moved where needed onto character boundaries of its file.
    pub fn within(&self, place: Place) -> Span {
        let text = self.text(place.file);
        let start = text.floor_char_boundary(place.span.start as usize);
        let end = text.ceil_char_boundary(place.span.end as usize).max(start);
        Span::new(start, end)
    }

    /// The files, in the order they were added.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &str)> {
        (0..)
            .map(FileId)
            .zip(self.files.iter().map(|file| file.name.as_str()))
    }

    fn file(&self, file: FileId) -> Option<&File> {
        self.files.get(usize::from(file.0))
    }
}
