//! Lines no wider than the terminal, broken at plain spaces only: a thin or a hard space never
//! parts a word from its mark.

/// The width to write in: `COLUMNS` where it says something sensible, else 80.
pub fn width() -> usize {
    let said = std::env::var("COLUMNS").ok();
    let columns = said.and_then(|text| text.trim().parse::<usize>().ok());
    columns.unwrap_or(80).clamp(30, 120)
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
