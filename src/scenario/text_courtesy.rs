//! Words of courtesy by language: how the check and the « politest » robot count politeness.
//!
//! Data of the check, never shown. A row is one word or phrase in lower case; a star at its end
//! lets the last word go on. Words are what lies between signs that are neither letters nor
//! digits, so « s’il vous plaît » is four of them. A language without a row counts none.

const FRENCH: &[&str] = &[
    "bonjour",
    "bonsoir",
    "désolé*",
    "excus*",
    "je vous en prie",
    "madame",
    "mademoiselle",
    "merci",
    "mesdames",
    "messieurs",
    "monsieur",
    "pardon*",
    "s il te plaît",
    "s il vous plaît",
    "si vous voulez bien",
    "veuillez",
    "volontiers",
];

const ENGLISH: &[&str] = &[
    "excuse",
    "gentlemen",
    "good afternoon",
    "good evening",
    "good morning",
    "hello",
    "if you would",
    "kindly",
    "ladies",
    "madam",
    "ma am",
    "miss",
    "pardon",
    "please",
    "sir",
    "sorry",
    "thank*",
];

/// How many words of courtesy a text holds.
pub fn courtesies(lang: &str, text: &str) -> usize {
    let rows = match lang.split('-').next() {
        Some("fr") => FRENCH,
        Some("en") => ENGLISH,
        _ => return 0,
    };
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    (0..words.len())
        .filter(|at| rows.iter().any(|row| begins(&words[*at..], row)))
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
