//! Lines no wider than the terminal, broken at plain spaces only: a thin or a hard space never
//! parts a word from its mark.

use std::io::IsTerminal;
use std::process::{Command, Stdio};

/// The width to write in: that of `COLUMNS`, else that of the terminal, else 80; from 40 to 120.
pub fn width() -> usize {
    let said = std::env::var("COLUMNS").ok();
    let columns = said.and_then(|text| text.trim().parse::<usize>().ok());
    let columns = columns.filter(|columns| *columns > 0).or_else(terminal);
    columns.unwrap_or(80).clamp(40, 120)
}

/// What the terminal says of itself, by `stty`: to ask it directly takes code that is not safe.
fn terminal() -> Option<usize> {
    if !cfg!(unix) || !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return None;
    }
    let mut asked = Command::new("stty");
    asked.arg("size").stdin(Stdio::inherit());
    let said = asked.stderr(Stdio::null()).output().ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    let columns = said.split_whitespace().nth(1)?.parse().ok()?;
    (columns > 0).then_some(columns)
}

/// Whether headings can be set in bold: a terminal that understands it.
pub fn bold() -> bool {
    let term = std::env::var_os("TERM");
    let shows = term.map_or(cfg!(windows), |term| !term.is_empty() && term != "dumb");
    shows && std::io::stdout().is_terminal()
}

/// The paragraph in lines; the first after `first`, the others after `rest`.
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let head = if lines.is_empty() { first } else { rest };
        let mut line = head.to_owned();
        let (mut long, mut empty) = (signs(head), true);
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let wide = signs(word);
            if !empty && long + 1 + wide > width {
                lines.push(std::mem::replace(&mut line, rest.to_owned()));
                (long, empty) = (signs(rest), true);
            }
            if !empty {
                line.push(' ');
                long += 1;
            }
            line.push_str(word);
            long += wide;
            empty = false;
        }
        lines.push(line);
    }
    lines
}

/// How many signs a text takes.
pub fn signs(text: &str) -> usize {
    text.chars().filter(|sign| !sign.is_control()).count()
}
