//! Valid scenarios made by chance: beats, choices and acts from the real catalogue, in a graph that
//! always leads to an ending, with loops here and there.
//!
//! Everything is read off a tape of numbers, so that proptest shrinks to fewer and smaller ones: a
//! tape of zeros is the plainest scenario there is.

use super::house;
use std::fmt::Write as _;

/// Numbers given by chance, then zeros for ever.
#[derive(Clone, Debug)]
pub struct Tape {
    numbers: Vec<u16>,
    at: usize,
}

impl Tape {
    /// Reads these numbers.
    pub fn new(numbers: Vec<u16>) -> Tape {
        Tape { numbers, at: 0 }
    }

    /// A number from 0 to `n` − 1.
    pub fn pick(&mut self, n: usize) -> usize {
        let number = self.numbers.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        number as usize % n.max(1)
    }

    /// One time in `n` (never on a tape of zeros).
    pub fn one_in(&mut self, n: usize) -> bool {
        self.pick(n) == n - 1
    }

    /// Whether numbers are left.
    pub fn has_more(&self) -> bool {
        self.at < self.numbers.len()
    }
}

/// What is drawn or left out.
#[derive(Clone, Copy, Debug)]
pub struct Taste {
    /// Beats that loop back, at most one choice in so many; 0: none.
    pub loops: usize,
    /// Choices that ask for a preparation, one in so many; 0: none.
    pub needs: usize,
    /// Tasks, one beat in so many; 0: none.
    pub tasks: usize,
}

/// Some of everything.
pub const EVERYTHING: Taste = Taste {
    loops: 8,
    needs: 5,
    tasks: 5,
};

/// A scenario, before it is written.
#[derive(Clone, Debug)]
pub struct Plan {
    head: String,
    scenes: Vec<(String, Vec<Beat>)>,
    tail: String,
}

#[derive(Clone, Debug)]
struct Beat {
    id: String,
    before: String,
    /// Choices with their bodies, or a task.
    choices: Vec<(String, String)>,
    task: String,
}

impl Plan {
    /// The text of `scenario.ron`.
    pub fn text(&self) -> String {
        self.turned(0)
    }

    /// The same with the choices of every beat turned by `by`, and reversed if it is odd.
    pub fn turned(&self, by: usize) -> String {
        let mut text = self.head.clone();
        for (head, beats) in &self.scenes {
            text.push_str(head);
            for beat in beats {
                let mut choices = beat.choices.clone();
                if !choices.is_empty() {
                    let len = choices.len();
                    choices.rotate_left(by % len);
                    if by % 2 == 1 {
                        choices.reverse();
                    }
                }
                let _ = write!(text, "    \"{}\": ({}", beat.id, beat.before);
                if beat.task.is_empty() {
                    text.push_str(" choices: {\n");
                    for (id, body) in &choices {
                        let _ = writeln!(text, "      \"{id}\": ({body}),");
                    }
                    text.push_str("    }),\n");
                } else {
                    let _ = writeln!(text, " {}),", beat.task);
                }
            }
            text.push_str("  }),\n");
        }
        text + &self.tail
    }
}

struct Maker<'t> {
    tape: &'t mut Tape,
    parties: usize,
    taste: Taste,
}

/// Makes a scenario.
pub fn plan(tape: &mut Tape, taste: Taste) -> Plan {
    let parties = 1 + tape.pick(3);
    let mut maker = Maker {
        tape,
        parties,
        taste,
    };
    let head = maker.head();
    let scenes = 1 + maker.tape.pick(3);
    let counts: Vec<usize> = (0..scenes).map(|_| 1 + maker.tape.pick(4)).collect();

    Plan {
        scenes: (0..scenes)
            .map(|scene| maker.scene(scene, &counts))
            .collect(),
        tail: maker.tail(),
        head,
    }
}

const FACTS: usize = 4;

impl Maker<'_> {
    fn technique(&mut self) -> &'static str {
        let rows = &house().catalogue.techniques;
        &rows[self.tape.pick(rows.len())].id
    }

    fn criterion(&mut self) -> &'static str {
        let rows = &house().catalogue.criteria;
        &rows[self.tape.pick(rows.len())]
    }

    fn party(&mut self) -> String {
        format!("p{}", self.tape.pick(self.parties))
    }

    fn act(&mut self) -> String {
        let technique = self.technique();
        let shape = self.tape.pick(5);
        let party = self.party();
        match shape {
            2 => format!("ToAll(\"{technique}\")"),
            3 => format!("To(\"{technique}\", \"{party}\")"),
            4 if self.parties > 1 => {
                let other = if party == "p0" { "p1" } else { "p0" };
                format!("Between(\"{technique}\", \"{party}\", \"{other}\")")
            }
            _ => format!("Do(\"{technique}\")"),
        }
    }

    fn acts(&mut self, most: usize) -> String {
        let acts: Vec<String> = (0..self.tape.pick(most + 1)).map(|_| self.act()).collect();
        format!("acts: [{}]", acts.join(", "))
    }

    fn fact(&mut self) -> String {
        format!("f{}", self.tape.pick(FACTS))
    }

    fn when(&mut self) -> String {
        let party = self.party();
        let value = 1 + self.tape.pick(100);
        match self.tape.pick(8) {
            0 => format!("Fact(\"{}\")", self.fact()),
            1 => format!("AtLeast(Tension(\"{party}\"), {value})"),
            2 => format!("Below(Trust(\"{party}\"), {value})"),
            3 => format!("Not(Fact(\"{}\"))", self.fact()),
            4 => "AtLeast(Danger, 2)".to_owned(),
            5 => format!("Phase(\"{party}\", Escalating)"),
            6 => format!("Did(\"{}\")", self.technique()),
            _ => format!(
                "Any([AtLeast(Heard(\"{party}\"), 1), Fact(\"{}\")])",
                self.fact()
            ),
        }
    }

    fn effect(&mut self, deep: bool) -> String {
        let party = self.party();
        let by = 1 + self.tape.pick(60);
        match self.tape.pick(if deep { 8 } else { 9 }) {
            0 => format!("Learn(\"{}\")", self.fact()),
            1 => format!("Raise(Tension(\"{party}\"), {by})"),
            2 => format!("Lower(Tension(\"{party}\"), {by})"),
            3 => format!("Set(Trust(\"{party}\"), {by})"),
            4 => format!("Raise(Danger, {})", 1 + by % 3),
            5 => format!("Spend({by})"),
            6 => format!("Raise(Counter(\"n\"), {})", 1 + by % 5),
            7 => format!("Forget(\"{}\")", self.fact()),
            _ => format!("If({}, [{}])", self.when(), self.effect(true)),
        }
    }

    fn effects(&mut self) -> String {
        let effects: Vec<String> = (0..self.tape.pick(3)).map(|_| self.effect(false)).collect();
        effects.join(", ")
    }

    fn head(&mut self) -> String {
        let mut text = "Scenario(format: 1, context: Neighbourhood, level: 1, minutes: 5, clock: \"2026-03-03T22:30\",\n".to_owned();
        let _ = writeln!(text, " targets: [\"{}\"],", self.criterion());
        text.push_str(" parties: {");
        for at in 0..self.parties {
            let temperament =
                ["Steady", "Expressive", "Withdrawn", "Anxious", "Proud"][self.tape.pick(5)];
            let (tension, trust) = (self.tape.pick(101), self.tape.pick(101));
            let _ = write!(
                text,
                "\"p{at}\": (tension: {tension}, trust: {trust}, temperament: {temperament}), "
            );
        }
        text.push_str("},\n facts: {\"f0\": (), \"f1\": (), \"f2\": (), \"f3\": (owner: \"p0\", private: true)},\n counters: {\"n\": (max: 9)},\n");
        // A duty may fall due anywhere: a standing act that does it stands everywhere.
        let duty = self.technique();
        let rating = 1 + self.tape.pick(2);
        let _ = write!(
            text,
            " always: {{\"duty\": (acts: [Do(\"{duty}\")], rating: {rating}, reply: Narrated, next: Stay)"
        );
        for at in 0..self.tape.pick(3) {
            let (acts, rating) = (self.acts(2), self.tape.pick(5) as i8 - 2);
            let next = if self.tape.one_in(4) {
                "\"other\""
            } else {
                "Stay"
            };
            let _ = write!(
                text,
                ", \"s{at}\": ({acts}, rating: {rating}, reply: Narrated, effects: [{}], next: {next})",
                self.effects()
            );
        }
        text.push_str("},\n");
        if self.tape.one_in(2) {
            let within = 1 + self.tape.pick(3);
            let _ = writeln!(
                text,
                " must: {{\"m\": (acts: [\"{duty}\"], when: {}, within: {within}, fault: NoAlert)}},",
                self.when()
            );
        }
        if self.tape.one_in(3) {
            let when = if self.tape.one_in(3) {
                self.when()
            } else {
                "Always".to_owned()
            };
            let acts: Vec<String> = (0..8)
                .map(|_| format!("\"{}\"", self.technique()))
                .collect();
            let _ = writeln!(
                text,
                " never: {{\"v\": (acts: [{}], when: {when}, fault: Pressure)}},",
                acts.join(", ")
            );
        }
        text + " start: \"s-0\",\n scenes: {\n"
    }

    fn tail(&mut self) -> String {
        let mut text =
            " },\n endings: {\"end\": (outcome: Agreement), \"other\": (outcome: Deferred)},\n"
                .to_owned();
        if self.tape.one_in(2) {
            let acts = self.acts(2);
            let (when, holds) = (self.when(), self.when());
            let _ = writeln!(
                text,
                " account: (to: Manager, {acts}, statements: {{\"a0\": (is: Fact), \"a1\": (is: Opinion), \"a2\": (is: Reported, when: {when}), \"a3\": (is: Decision, holds: {holds}), \"a4\": (is: Confidence, tells: [\"f3\"])}}),"
            );
        }
        text + ")\n"
    }

    /// Where the story goes on after a beat.
    fn onward(scene: usize, beat: usize, counts: &[usize]) -> String {
        if beat + 1 < counts[scene] {
            format!("\"b-{scene}-{}\"", beat + 1)
        } else if scene + 1 < counts.len() {
            format!("\"s-{}\"", scene + 1)
        } else {
            "\"end\"".to_owned()
        }
    }

    fn scene(&mut self, scene: usize, counts: &[usize]) -> (String, Vec<Beat>) {
        let present: Vec<String> = (0..self.parties).map(|at| format!("\"p{at}\"")).collect();
        let after = match self.tape.pick(4) {
            1 => "after: Minutes(30), ",
            2 => "after: Hours(3), ",
            3 => "after: Days(2), ",
            _ => "",
        };
        let head = format!(
            "  \"s-{scene}\": ({after}setting: \"hall\", time: Day, present: [{}], start: \"b-{scene}-0\", beats: {{\n",
            present.join(", ")
        );
        (
            head,
            (0..counts[scene])
                .map(|beat| self.beat(scene, beat, counts))
                .collect(),
        )
    }

    fn beat(&mut self, scene: usize, beat: usize, counts: &[usize]) -> Beat {
        let onward = Self::onward(scene, beat, counts);
        let last = scene + 1 == counts.len() && beat + 1 == counts[scene];
        let mut made = Beat {
            id: format!("b-{scene}-{beat}"),
            before: format!("when_entered: [{}],", self.effects()),
            choices: Vec::new(),
            task: String::new(),
        };
        if self.taste.tasks > 0 && self.tape.one_in(self.taste.tasks) {
            let next = if last {
                format!("Route([(AtLeast(Result, 50), {onward})], \"other\")")
            } else {
                onward
            };
            made.task = self.task(&next);
            return made;
        }
        if self.tape.one_in(6) {
            made.before.push_str(" say_first: true,");
        }
        // The first choice leads on, is good, and is always there.
        let (acts, rating) = (self.acts(2), 1 + self.tape.pick(2));
        let effects = self.effects();
        made.choices.push((
            "c0".to_owned(),
            format!("{acts}, rating: {rating}, effects: [{effects}], next: {onward}"),
        ));
        for at in 1..2 + self.tape.pick(4) {
            let other = last && at == 1;
            made.choices
                .push((format!("c{at}"), self.choice(other, scene, beat, &onward)));
        }
        made
    }

    fn choice(&mut self, other: bool, scene: usize, beat: usize, onward: &str) -> String {
        let mut body = self.acts(3);
        let rating = self.tape.pick(5) as i8 - 2;
        let _ = write!(body, ", rating: {rating}");
        let arm = self.tape.one_in(5).then(|| self.tape.pick(5) as i8 - 2);
        if let Some(arm) = arm {
            let _ = write!(body, ", rated: [({}, {arm})]", self.when());
        }
        let best = rating.max(arm.unwrap_or(rating));
        if self.tape.one_in(6) {
            let _ = write!(
                body,
                ", rated_by: {{\"msads\": {}}}",
                self.tape.pick(5) as i8 - 2
            );
        }
        if self.tape.one_in(8) {
            let _ = write!(
                body,
                ", shows: {{\"{}\": {}}}",
                self.criterion(),
                self.tape.pick(5) as i8 - 2
            );
        }
        if self.tape.one_in(6) {
            let _ = write!(body, ", when: {}", self.when());
        }
        if best > 0 && self.taste.needs > 0 && self.tape.one_in(self.taste.needs) {
            let _ = write!(body, ", needs: {}", self.when());
        }
        if best <= 0 && self.tape.one_in(4) {
            body.push_str(", fault: Threat");
        }
        if self.tape.one_in(8) {
            body.push_str(", tells: [\"f3\"]");
        }
        if self.tape.one_in(8) {
            body.push_str(", once: true");
        }
        let _ = write!(body, ", effects: [{}]", self.effects());
        let next = if other {
            "\"other\"".to_owned()
        } else if self.taste.loops > 0 && self.tape.one_in(self.taste.loops) {
            format!("\"b-{scene}-{}\"", self.tape.pick(beat + 1))
        } else {
            match self.tape.pick(8) {
                6 => {
                    body.push_str(", reply: Narrated");
                    "Stay".to_owned()
                }
                5 => format!("Draw([(2, {onward}), (1, \"other\")])"),
                4 => format!("Route([({}, \"other\")], {onward})", self.when()),
                3 => "\"end\"".to_owned(),
                _ => onward.to_owned(),
            }
        };
        let _ = write!(body, ", next: {next}");
        body
    }

    fn task(&mut self, next: &str) -> String {
        let acts = self.acts(2);
        let effects = self.effects();
        let count = 2 + self.tape.pick(4);
        let mut items = vec!["\"i0\": (want: Must, cost: 2)".to_owned()];
        for at in 1..count {
            let want = ["Must", "May", "Never"][self.tape.pick(3)];
            items.push(format!("\"i{at}\": (want: {want}, cost: {at})"));
        }
        let ordered = self.tape.one_in(2) && items[1].contains("Must");
        let before = if ordered {
            ", ordered: true, before: [(\"i1\", \"i0\")]"
        } else {
            ""
        };
        // Room for all that must be there.
        format!(
            "task: Arrange({acts}, limit: 20, items: {{{}}}{before}), effects: [{effects}], next: {next}",
            items.join(", ")
        )
    }
}
