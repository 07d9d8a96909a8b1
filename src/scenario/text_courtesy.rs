//! Words of courtesy: how the check and the « politest » robot count politeness. The words of each
//! language are data of the catalogue.

/// How many words of courtesy a text holds, of those of its language.
pub fn courtesies(rows: &[String], text: &str) -> usize {
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    (0..words.len())
        .filter(|at| {
            // Few words begin as a row does: no need to look further into the others.
            let first = words[*at].as_bytes().first();
            let mut near = rows.iter().filter(|row| row.as_bytes().first() == first);
            near.any(|row| begins(&words[*at..], row))
        })
        .count()
}

fn begins(words: &[&str], row: &str) -> bool {
    let mut words = words.iter();
    row.split(' ')
        .all(|wanted| match (words.next(), wanted.strip_suffix('*')) {
            (Some(word), Some(stem)) => word.starts_with(stem),
            (Some(word), None) => *word == wanted,
            (None, _) => false,
        })
}
