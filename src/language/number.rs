//! Numbers as a reader expects them: « 12 500 », « 3,5 », « 78 % », « 12,50 € ».
//!
//! Only marks and order live here, never words: those are in `ui.ftl`, and `calendar.rs` joins
//! the two. French thin spaces are U+202F, so that a line never breaks inside a number; groups of
//! three begin at 10 000. A share is rounded to the nearest whole per cent, but never up onto a
//! multiple of five, where cuts stand: nobody may read 70 % beside a cut of 70 % that was missed. Languages unknown here are written as French.

use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberStyle};
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::Language;

/// The space that never breaks and is narrow.
const THIN: char = '\u{202F}';
const MINUS: char = '\u{2212}';
/// From here on, digits go by three.
const GROUPED: u64 = 10_000;
/// How many decimals a number shows when nothing is said.
const DECIMALS: usize = 3;

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// « 12 500,5 », « 78 % », « 12 € ».
    French,
    /// "12,500.5", "78%", "€12".
    English,
}

/// What Fluent calls to write a value.
pub(super) type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

impl Style {
    /// How this language writes.
    pub fn of(language: &Language) -> Self {
        if language.letters() == "en" {
            Self::English
        } else {
            Self::French
        }
    }

    /// A whole number.
    pub fn integer(self, number: i64) -> String {
        let digits = self.grouped(number.unsigned_abs());
        if number < 0 {
            format!("{MINUS}{digits}")
        } else {
            digits
        }
    }

    /// A number with at most so many decimals; those that are zero are left out.
    pub fn decimal(self, number: f64, most: usize) -> String {
        self.between(number, 0, most, true)
    }

    /// A share out of a thousand, as the nearest per cent, never up onto a multiple of five: 167 is
    /// « 17 % », 699 is « 69 % ».
    pub fn permille(self, permille: i64) -> String {
        let (whole, rest) = (permille.div_euclid(10), permille.rem_euclid(10));
        let up = rest >= 5 && (whole + 1) % 5 != 0;
        self.percent(&self.integer(whole + i64::from(up)))
    }

    /// So many out of so many, rounded in the same way: 10 out of 26 is « 38 % ».
    pub fn share(self, part: u64, of: u64) -> String {
        let (whole, rest) = (100 * part / of.max(1), 100 * part % of.max(1));
        let up = 2 * rest >= of && rest > 0 && (whole + 1) % 5 != 0;
        self.percent(&self.grouped(whole + u64::from(up)))
    }

    /// An amount in euros, from its cents; whole amounts without decimals.
    pub fn euros(self, cents: i64) -> String {
        let (whole, rest) = (
            self.grouped(cents.unsigned_abs() / 100),
            cents.unsigned_abs() % 100,
        );
        let amount = if rest == 0 {
            whole
        } else {
            format!("{whole}{}{rest:02}", self.mark())
        };
        let sign = if cents < 0 { "\u{2212}" } else { "" };
        match self {
            Self::French => format!("{sign}{amount}{THIN}€"),
            Self::English => format!("{sign}€{amount}"),
        }
    }

    /// The hook that has Fluent write numbers in this way.
    pub(super) fn formatter(self) -> Formatter {
        match self {
            Self::French => |value, _| number(value).map(|n| Self::French.fluent(n)),
            Self::English => |value, _| number(value).map(|n| Self::English.fluent(n)),
        }
    }

    fn fluent(self, number: &FluentNumber) -> String {
        let options = &number.options;
        // A file may ask for any number of decimals; sixteen say all that a float holds.
        let least = options.minimum_fraction_digits.unwrap_or(0).min(16);
        let most = options
            .maximum_fraction_digits
            .unwrap_or(DECIMALS.max(least))
            .clamp(least, 16);
        let grouping = options.use_grouping;
        if options.style == FluentNumberStyle::Percent {
            let digits = self.between(number.value * 100.0, least, most.min(least), grouping);
            return self.percent(&digits);
        }
        self.between(number.value, least, most, grouping)
    }

    fn between(self, number: f64, least: usize, most: usize, grouping: bool) -> String {
        if !number.is_finite() {
            return "—".into();
        }
        let text = format!("{:.most$}", number.abs());
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let mut decimals = decimals.to_owned();
        while decimals.len() > least && decimals.ends_with('0') {
            decimals.pop();
        }
        let zero = whole == "0" && decimals.chars().all(|digit| digit == '0');
        let mut out = String::new();
        if number < 0.0 && !zero {
            out.push(MINUS);
        }
        match whole.parse() {
            Ok(small) if grouping => out.push_str(&self.grouped(small)),
            _ => out.push_str(whole),
        }
        if !decimals.is_empty() {
            out.push(self.mark());
            out.push_str(&decimals);
        }
        out
    }

    fn grouped(self, number: u64) -> String {
        let digits = number.to_string();
        if number < GROUPED {
            return digits;
        }
        let mut out = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push(if self == Self::French { THIN } else { ',' });
            }
            out.push(digit);
        }
        out
    }

    fn percent(self, digits: &str) -> String {
        match self {
            Self::French => format!("{digits}{THIN}%"),
            Self::English => format!("{digits}%"),
        }
    }

    fn mark(self) -> char {
        if self == Self::French { ',' } else { '.' }
    }
}

fn number<'v>(value: &'v FluentValue) -> Option<&'v FluentNumber> {
    match value {
        FluentValue::Number(number) => Some(number),
        _ => None,
    }
}
