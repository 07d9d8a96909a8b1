//! Dates, times, durations and lists: the marks are the language's, the words are in `ui.ftl`.
//!
//! « mardi 3 mars 2026 », « 1er », « 23 h 40 », « 1 min 30 s », « a, b et c ». All of it comes
//! without isolation marks: it is made of our own words, to be put into a sentence that has them.

use jiff::civil::Date;

use super::{Args, Style, Words, plain};

impl Words {
    /// How these words write numbers.
    pub fn style(&self) -> Style {
        Style::of(self.language())
    }

    /// A day in full: « mardi 3 mars 2026 ». An impossible date is a dash.
    pub fn date(&self, date: (i16, i8, i8)) -> String {
        let Ok(day) = Date::new(date.0, date.1, date.2) else {
            return "—".into();
        };
        let args = Args::new()
            .number("weekday", day.weekday().to_monday_one_offset())
            .number("month", day.month())
            .number("day", day.day())
            .text("year", day.year().to_string());
        self.plain("date", &args)
    }

    /// The day of `2027-03-02T09:14:05Z`; what is none is given back.
    pub fn day(&self, wall: &str) -> String {
        let day = wall.get(..10).and_then(|day| day.parse::<Date>().ok());
        day.map_or_else(
            || wall.to_owned(),
            |day| self.date((day.year(), day.month(), day.day())),
        )
    }

    /// The day and the time of `2027-03-02T09:14:05Z`; what is none is given back.
    pub fn moment(&self, wall: &str) -> String {
        let part = |at: std::ops::Range<usize>| wall.get(at)?.parse::<u8>().ok();
        match (part(11..13), part(14..16)) {
            (Some(hour), Some(minute)) => {
                let args = Args::new().text("date", self.day(wall));
                self.plain("date-time", &args.text("time", self.time(hour, minute)))
            }
            _ => self.day(wall),
        }
    }

    /// A time of day: « 23 h 40 », "23:40".
    pub fn time(&self, hour: u8, minute: u8) -> String {
        let args = Args::new()
            .text("hour", hour.to_string())
            .text("minute", format!("{minute:02}"));
        self.plain(if minute == 0 { "time-sharp" } else { "time" }, &args)
    }

    /// How long something lasted: « 45 s », « 1 min 30 s », « 2 h 05 min ».
    pub fn duration(&self, seconds: u64) -> String {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let (key, parts) = match (hours, minutes, rest) {
            (0, 0, _) => ("duration-seconds", [0, 0, rest]),
            (0, _, 0) => ("duration-minutes", [0, minutes, 0]),
            (0, _, _) => ("duration-minutes-seconds", [0, minutes, rest]),
            (_, 0, _) => ("duration-hours", [hours, 0, 0]),
            _ => ("duration-hours-minutes", [hours, minutes, 0]),
        };
        let two = |part: u64| format!("{part:02}");
        let args = Args::new()
            .text("hours", parts[0].to_string())
            .text(
                "minutes",
                if hours > 0 {
                    two(parts[1])
                } else {
                    parts[1].to_string()
                },
            )
            .text(
                "seconds",
                if minutes > 0 {
                    two(parts[2])
                } else {
                    parts[2].to_string()
                },
            );
        self.plain(key, &args)
    }

    /// Things one after the other: « a, b et c »; where a thing holds a comma or an « et » of its
    /// own, « a ; b et c ; d ».
    pub fn list<S: AsRef<str>>(&self, things: &[S]) -> String {
        let empty = Args::new().text("first", "").text("second", "");
        let and = self.plain("list-last", &empty);
        let mixed = |thing: &S| {
            let thing = plain(thing.as_ref());
            thing.contains(&and) || thing.contains(", ")
        };
        let (more, last_of) = if things.len() > 1 && things.iter().any(mixed) {
            ("list-apart", "list-apart")
        } else {
            ("list-more", "list-last")
        };
        let join = |key: &str, first: &str, second: &str| {
            self.plain(
                key,
                &Args::new().text("first", first).text("second", second),
            )
        };
        let Some((last, rest)) = things.split_last() else {
            return String::new();
        };
        let Some((first, rest)) = rest.split_first() else {
            return last.as_ref().to_owned();
        };
        let start = rest.iter().fold(first.as_ref().to_owned(), |start, next| {
            join(more, &start, next.as_ref())
        });
        join(last_of, &start, last.as_ref())
    }
}
