//! A page in plain lines.
//!
//! What is read aloud comes in the order in which it matters, one thing a line; structure is said
//! by empty lines and short signs that a screen reader passes over.

use std::io::{self, Write};

use super::wrap::{signs, wrap};
use crate::flow::{Block, Choice, CurvePoint, CurveRow, Page, Text};
use crate::language::{Args, Words, plain};

/// Writes pages.
pub struct Pen<'a> {
    /// Where.
    pub out: &'a mut dyn Write,
    /// How wide.
    pub width: usize,
    /// Whether headings are set in bold as well: a terminal that shows it.
    pub bold: bool,
    /// Whether what is typed shows by itself, and ends its line.
    pub echoes: bool,
    /// The words of the interface.
    pub words: &'a Words,
    /// Whether the last line written was empty.
    pub spaced: bool,
}

impl Pen<'_> {
    /// A page without its question.
    pub fn page(&mut self, page: &Page) -> io::Result<()> {
        self.blocks(&page.blocks)
    }

    /// Blocks in order.
    pub fn blocks(&mut self, blocks: &[Block]) -> io::Result<()> {
        let mut before: Option<&Block> = None;
        for block in blocks {
            if before.is_none_or(|before| !together(before, block)) {
                self.space()?;
            }
            self.block(block)?;
            before = Some(block);
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> io::Result<()> {
        match block {
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Text(text) | Block::Narration(text) => self.paragraph(&text.text),
            Block::Notice(text) => self.hanging("* ", &text.text),
            Block::Said {
                speaker,
                off: false,
                text,
            } => self.pair(&speaker.text, &text.text),
            Block::Said {
                speaker,
                off: true,
                text,
            } => {
                let args = Args::new()
                    .text("speaker", &speaker.text)
                    .text("text", &text.text);
                self.indented(&self.words.plain("said-off", &args))
            }
            Block::Chosen(text) => {
                // Only what is said is said by somebody: an act stands by itself.
                if plain(&text.text).trim_start().starts_with(['«', '“']) {
                    let args = Args::new().text("choice", &text.text);
                    return self.hanging("> ", &self.words.plain("scene-chosen", &args));
                }
                self.hanging("> ", &text.text)
            }
            Block::Document { title, parts } => {
                self.paragraph(&title.text)?;
                parts
                    .iter()
                    .enumerate()
                    .try_for_each(|(at, part)| self.numbered(at + 1, &part.text.text))
            }
            Block::Present { label, people } => {
                self.paragraph(&label.text)?;
                people
                    .iter()
                    .try_for_each(|person| self.hanging("– ", &person.text))
            }
            Block::List(items) => items
                .iter()
                .try_for_each(|item| self.hanging("– ", &item.text)),
            Block::Table { head, rows } => self.table(head, rows),
            Block::State {
                label, word, value, ..
            } => match value {
                Some(value) => {
                    let args = Args::new().text("label", &label.text);
                    let args = args.text("word", &word.text).number("value", *value);
                    self.paragraph(&self.words.plain("gauge-row", &args))
                }
                None => self.pair(&label.text, &word.text),
            },
            Block::Curve { people, rows } => self.curve(people, rows),
        }
    }

    /// An empty line, never two.
    pub fn space(&mut self) -> io::Result<()> {
        if !self.spaced {
            writeln!(self.out)?;
            self.spaced = true;
        }
        Ok(())
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: &str) -> io::Result<()> {
        self.lines(text, "", "")
    }

    /// A paragraph after a sign, the rest of it under its first word.
    pub fn hanging(&mut self, sign: &str, text: &str) -> io::Result<()> {
        self.lines(text, sign, &" ".repeat(signs(sign)))
    }

    /// A numbered line.
    pub fn numbered(&mut self, number: usize, text: &str) -> io::Result<()> {
        let args = Args::new().number("number", number as u64).text("text", "");
        let sign = format!("{} ", self.words.plain("item-numbered", &args).trim_end());
        let sign = format!("{sign:>4}");
        self.hanging(&sign, text)
    }

    fn pair(&mut self, label: &str, text: &str) -> io::Result<()> {
        let args = Args::new().text("label", label).text("text", text);
        self.indented(&self.words.plain("item-separator", &args))
    }

    fn indented(&mut self, text: &str) -> io::Result<()> {
        self.lines(text, "", "  ")
    }

    fn lines(&mut self, text: &str, first: &str, rest: &str) -> io::Result<()> {
        for line in wrap(&plain(text), self.width, first, rest) {
            writeln!(self.out, "{}", line.trim_end())?;
        }
        self.spaced = false;
        Ok(())
    }

    fn heading(&mut self, level: u8, text: &Text) -> io::Result<()> {
        let words = plain(&text.text);
        let said = match level {
            1 => words.to_uppercase(),
            2 => format!("— {words} —"),
            _ => words,
        };
        if self.bold {
            write!(self.out, "\u{1b}[1m")?;
        }
        self.paragraph(&said)?;
        if self.bold {
            write!(self.out, "\u{1b}[0m")?;
        }
        if level < 3 {
            self.space()?;
        }
        Ok(())
    }

    /// Choices, numbered from `from`, each with its second line.
    pub fn choices(&mut self, choices: &[Choice], from: usize) -> io::Result<()> {
        for (at, choice) in choices.iter().enumerate() {
            self.numbered(from + at, &choice.text.text)?;
            if let Some(note) = &choice.note {
                self.lines(&note.text, "    ", "    ")?;
            }
        }
        Ok(())
    }

    /// Columns where they fit, else one row after the other with the head said each time.
    fn table(&mut self, head: &[Text], rows: &[Vec<Text>]) -> io::Result<()> {
        let cell = |text: &Text| plain(&text.text);
        let all: Vec<Vec<String>> = std::iter::once(head)
            .chain(rows.iter().map(Vec::as_slice))
            .map(|row| row.iter().map(cell).collect())
            .collect();
        self.columns(&all)
    }

    fn columns(&mut self, all: &[Vec<String>]) -> io::Result<()> {
        let count = all.iter().map(Vec::len).max().unwrap_or(0);
        let wide = |at: usize| {
            all.iter()
                .filter_map(|row| row.get(at))
                .map(|cell| signs(cell))
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> = (0..count).map(wide).collect();
        if widths.iter().sum::<usize>() + 3 * count.saturating_sub(1) <= self.width {
            for row in all {
                let mut line = String::new();
                for (cell, wide) in row.iter().zip(&widths) {
                    line.push_str(cell);
                    line.push_str(&" ".repeat(wide - signs(cell) + 3));
                }
                writeln!(self.out, "{}", line.trim_end())?;
            }
            self.spaced = false;
            return Ok(());
        }
        let Some((head, rows)) = all.split_first() else {
            return Ok(());
        };
        for row in rows {
            let Some((first, rest)) = row.split_first() else {
                continue;
            };
            self.hanging("– ", first)?;
            for (cell, label) in rest.iter().zip(head.iter().skip(1)) {
                let args = Args::new().text("label", label).text("text", cell);
                let line = self.words.plain("item-separator", &args);
                self.lines(&line, "    ", "    ")?;
            }
        }
        Ok(())
    }

    /// Columns where everybody is there all along, else moment by moment who is.
    fn curve(&mut self, people: &[Text], rows: &[CurveRow]) -> io::Result<()> {
        let names: Vec<String> = people.iter().map(|name| plain(&name.text)).collect();
        if rows
            .iter()
            .flat_map(|row| &row.points)
            .any(|point| !point.present)
        {
            return rows.iter().try_for_each(|row| self.moment(&names, row));
        }
        let head = std::iter::once(self.words.word("debrief-tension-moment"));
        let head: Vec<String> = head.chain(names).collect();
        let said = rows.iter().map(|row| {
            let point =
                |point: &CurvePoint| format!("{}, {}", point.tension, plain(&point.word.text));
            let moment = std::iter::once(plain(&row.moment.text));
            moment.chain(row.points.iter().map(point)).collect()
        });
        let all: Vec<Vec<String>> = std::iter::once(head).chain(said).collect();
        self.columns(&all)
    }

    /// One moment of a curve, with those who are there.
    fn moment(&mut self, names: &[String], row: &CurveRow) -> io::Result<()> {
        let here = names
            .iter()
            .zip(&row.points)
            .filter(|(_, point)| point.present);
        let here: Vec<String> = here
            .map(|(name, point)| {
                let args = Args::new()
                    .text("person", name)
                    .number("tension", point.tension)
                    .text("phase", &point.word.text);
                self.words.plain("debrief-tension-point", &args)
            })
            .collect();
        let args = Args::new()
            .text("label", &row.moment.text)
            .text("text", self.words.list(&here));
        self.hanging("– ", &self.words.plain("item-separator", &args))
    }
}

/// Whether two pieces follow each other without an empty line: talk, reasons, notices, and what a
/// small heading heads.
fn together(before: &Block, block: &Block) -> bool {
    match (before, block) {
        (Block::Heading(3, _), Block::Heading(..)) => false,
        (Block::Heading(3, _), _)
        | (Block::Said { .. }, Block::Said { .. })
        | (Block::Notice(_), Block::Notice(_))
        | (
            Block::Text(_),
            Block::Text(_) | Block::List(_) | Block::Notice(_) | Block::Present { .. },
        ) => true,
        _ => false,
    }
}
