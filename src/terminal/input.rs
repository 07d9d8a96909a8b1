//! Lines that are read, with or without a limit of time.

use std::io::{BufRead, Read};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// Most bytes taken of one line; the rest of it is dropped.
const MOST_BYTES: u64 = 64 << 10;

/// What came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A line, without its end.
    Line(String),
    /// The time ran out first.
    Late,
    /// There is nothing more to read.
    End,
}

/// Something that gives lines.
pub trait Lines {
    /// The next line, waiting at most that long where a limit can be kept.
    fn next(&mut self, most: Option<Duration>) -> Heard;
}

/// Lines of any reader; it waits as long as it must.
#[derive(Debug)]
pub struct Plain<R>(pub R);

impl<R: BufRead> Lines for Plain<R> {
    fn next(&mut self, _most: Option<Duration>) -> Heard {
        read_line(&mut self.0).map_or(Heard::End, Heard::Line)
    }
}

/// Lines read by a thread of their own, so that time can run out.
#[derive(Debug)]
pub struct Timed(Receiver<String>);

impl Timed {
    /// Reads from now on. The thread ends with its reader.
    pub fn new(mut from: impl BufRead + Send + 'static) -> Timed {
        let (give, take) = channel();
        std::thread::spawn(move || {
            while let Some(line) = read_line(&mut from) {
                if give.send(line).is_err() {
                    break;
                }
            }
        });
        Timed(take)
    }
}

impl Lines for Timed {
    fn next(&mut self, most: Option<Duration>) -> Heard {
        let got = match most {
            Some(most) => self.0.recv_timeout(most),
            None => self.0.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match got {
            Ok(line) => Heard::Line(line),
            Err(RecvTimeoutError::Timeout) => Heard::Late,
            Err(RecvTimeoutError::Disconnected) => Heard::End,
        }
    }
}

/// One line, its end cut off; bytes that are no text are replaced. A last line without an end is a
/// line.
fn read_line(from: &mut impl BufRead) -> Option<String> {
    let mut bytes = Vec::new();
    let read = from
        .by_ref()
        .take(MOST_BYTES)
        .read_until(b'\n', &mut bytes)
        .ok()?;
    if read == 0 {
        return None;
    }
    if bytes.last() != Some(&b'\n') && read as u64 == MOST_BYTES {
        skip_line(from);
    }
    let text = String::from_utf8_lossy(&bytes);
    Some(text.trim_end_matches(['\n', '\r']).to_owned())
}

fn skip_line(from: &mut impl BufRead) {
    loop {
        let Ok(buffer) = from.fill_buf() else { return };
        if buffer.is_empty() {
            return;
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |at| at + 1);
        from.consume(used);
        if end.is_some() {
            return;
        }
    }
}
