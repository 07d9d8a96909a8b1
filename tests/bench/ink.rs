//! The story of a scenario as compiled ink (`.ink.json`, version 21): what the peer plays.
//!
//! Beats are knots; their texts, conditions, effects, choices, replies and ways on are there, gauges
//! as variables. What ink would have to be taught is not, and the peer is the faster for it: the
//! tension model, duties, prohibitions, confidences, and the marks that go with them.

use entremise::scenario::{
    Asks, BeatIx, Choice, ChoiceIx, Effect, Gauge, Next, Reply, Scenario, Spoken, When,
};
use entremise::source::ftl::{Ftl, Pattern};
use serde_json::{Value, json};

/// The compiled story.
pub fn story(scenario: &Scenario, texts: &Ftl) -> String {
    let writer = Writer { scenario, texts };
    let mut knots = serde_json::Map::new();
    for beat in 0..scenario.beats.len() as u16 {
        writer.beat(BeatIx(beat), &mut knots);
    }
    for (at, scene) in scenario.scenes.iter().enumerate() {
        let text = writer.text(&format!("scene--{}", scene.id), None);
        let onward = json!({"->": format!("b{}", scene.start.0)});
        knots.insert(format!("s{at}"), json!([text, "\n", onward, {"#f": 1}]));
    }
    for (at, ending) in scenario.endings.iter().enumerate() {
        let text = writer.text(&format!("ending--{}", ending.id), None);
        knots.insert(format!("e{at}"), json!([text, "\n", "end", {"#f": 1}]));
    }
    knots.insert("global decl".to_owned(), writer.declarations());
    let start = json!({"->": format!("s{}", scenario.start.0)});
    let root = json!([[start, ["done", {"#n": "g-0"}], null], "done", knots]);
    json!({"inkVersion": 21, "root": root, "listDefs": {}}).to_string()
}

struct Writer<'s> {
    scenario: &'s Scenario,
    texts: &'s Ftl,
}

/// The contents of a container, at an absolute path, so that what is left can come back.
struct Flow {
    path: String,
    items: Vec<Value>,
}

impl Flow {
    fn new(path: String) -> Flow {
        Flow {
            path,
            items: Vec::new(),
        }
    }

    fn put(&mut self, items: impl IntoIterator<Item = Value>) {
        self.items.extend(items);
    }

    /// What happens only if `when` is true; afterwards it goes on here.
    fn only_if(&mut self, when: Vec<Value>, then: impl FnOnce(&mut Flow)) {
        let at = self.items.len();
        let after = json!({"->": format!("{}.{}", self.path, at + 1)});
        let mut inside = Flow::new(format!("{}.{at}.b", self.path));
        then(&mut inside);
        inside.put([after, Value::Null]);
        let mut items = evaluated(when);
        items.push(json!({"->": ".^.b", "c": true}));
        items.push(json!({"b": inside.items}));
        self.items.push(Value::Array(items));
        self.items.push(json!("nop"));
    }
}

impl Writer<'_> {
    fn declarations(&self) -> Value {
        let scenario = self.scenario;
        let mut items = vec![json!("ev")];
        let mut declare = |value: Value, name: String| {
            items.push(value);
            items.push(json!({"VAR=": name}));
        };
        for fact in 0..scenario.facts.len() {
            declare(json!(false), format!("f{fact}"));
        }
        for bit in 0..scenario.remembered.len() {
            declare(json!(false), format!("r{bit}"));
        }
        for (at, party) in scenario.parties.iter().enumerate() {
            let gauges = party
                .gauges
                .map_or((0, 0), |gauges| (gauges.tension, gauges.trust));
            declare(json!(gauges.0), format!("tension{at}"));
            declare(json!(gauges.1), format!("trust{at}"));
        }
        for (at, pair) in scenario.pairs.iter().enumerate() {
            declare(json!(pair.glasl), format!("glasl{at}"));
        }
        for (at, counter) in scenario.counters.iter().enumerate() {
            declare(json!(counter.start), format!("counter{at}"));
        }
        declare(json!(scenario.strain), "strain".to_owned());
        declare(json!(scenario.danger), "danger".to_owned());
        declare(json!(0), "other".to_owned());
        items.extend([json!("/ev"), json!("end"), Value::Null]);
        Value::Array(items)
    }

    fn beat(&self, beat: BeatIx, knots: &mut serde_json::Map<String, Value>) {
        let row = &self.scenario[beat];
        let name = format!("b{}", beat.0);
        let mut flow = Flow::new(name.clone());
        self.effects(&row.enter, &mut flow);
        if let Some(text) = self.pattern(&row.id, None) {
            flow.put([said(text), json!("\n")]);
        }
        for line in row.lines.clone() {
            let line = &self.scenario.lines[line as usize];
            let Some(text) = self.line(&row.id, &line.spoken) else {
                continue;
            };
            flow.only_if(truth(&line.when), |flow| flow.put([text, json!("\n")]));
        }
        let choices = format!("{name}_c");
        match &row.asks {
            Asks::Choice { own, standing } => {
                flow.put([json!({"->": choices})]);
                let ranks =
                    (0..self.scenario.standing_count()).filter(|rank| standing >> rank & 1 == 1);
                let all = own
                    .clone()
                    .map(ChoiceIx)
                    .chain(ranks.map(|rank| self.scenario.standing(rank)));
                let (mut offers, mut branches) = (Vec::new(), serde_json::Map::new());
                for choice in all {
                    self.choice(&row.id, &choices, choice, &mut offers, &mut branches);
                }
                branches.insert("#f".to_owned(), json!(1));
                offers.push(Value::Object(branches));
                knots.insert(choices, Value::Array(offers));
            }
            Asks::Task { next, .. } | Asks::Passage(next) => go(next, None, &mut flow),
        }
        flow.put([json!({"#f": 1})]);
        knots.insert(name, Value::Array(flow.items));
    }

    fn choice(
        &self,
        beat: &str,
        container: &str,
        index: ChoiceIx,
        offers: &mut Vec<Value>,
        branches: &mut serde_json::Map<String, Value>,
    ) {
        let row = &self.scenario[index];
        let key = match row.beat {
            Some(_) => format!("{beat}--{}", row.id),
            None => format!("always--{}", row.id),
        };
        let branch = format!("c-{}", branches.len());
        offers.extend([
            json!("ev"),
            json!("str"),
            self.text(&key, None),
            json!("/str"),
        ]);
        let mut condition = truth(&row.when);
        condition.extend(truth(&row.needs));
        condition.push(json!("&&"));
        offers.extend(condition);
        // Under a condition (1), nothing but the choice in brackets (4), once only (16).
        let flags = if row.once.is_some() || row.next == Next::Stay {
            21
        } else {
            5
        };
        offers.extend([
            json!("/ev"),
            json!({"*": format!(".^.{branch}"), "flg": flags}),
        ]);
        let mut flow = Flow::new(format!("{container}.{branch}"));
        flow.put([json!("\n")]);
        self.consequences(&key, container, row, &mut flow);
        flow.put([json!({"#f": 5})]);
        branches.insert(branch, Value::Array(flow.items));
    }

    fn consequences(&self, key: &str, container: &str, row: &Choice, flow: &mut Flow) {
        for bit in (0..64).filter(|bit| row.remembers >> bit & 1 == 1) {
            flow.put(assigned(&format!("r{bit}"), vec![json!(true)]));
        }
        self.effects(&row.effects, flow);
        match row.reply {
            Some(Reply::Party(_) | Reply::Narrated) => {
                flow.put([self.text(key, Some("reply")), json!("\n")])
            }
            None => {}
        }
        go(&row.next, Some(container), flow);
    }

    fn effects(&self, effects: &[Effect], flow: &mut Flow) {
        for effect in effects {
            match effect {
                Effect::Learn(fact) => {
                    flow.put(assigned(&format!("f{}", fact.0), vec![json!(true)]))
                }
                Effect::Forget(fact) => {
                    flow.put(assigned(&format!("f{}", fact.0), vec![json!(false)]))
                }
                Effect::Raise(gauge, by) => self.shift(*gauge, "+", *by, flow),
                Effect::Lower(gauge, by) => self.shift(*gauge, "-", *by, flow),
                Effect::Set(gauge, to) => flow.put(assigned(&variable(*gauge), vec![json!(to)])),
                Effect::If(when, then) => {
                    flow.only_if(truth(when), |flow| self.effects(then, flow));
                }
                Effect::Arrives(_) | Effect::Leaves(_) | Effect::Spend(_) => {}
            }
        }
    }

    fn shift(&self, gauge: Gauge, sign: &str, by: u8, flow: &mut Flow) {
        let name = variable(gauge);
        flow.put(assigned(
            &name,
            vec![json!({"VAR?": name}), json!(by), json!(sign)],
        ));
    }

    fn line(&self, beat: &str, spoken: &Spoken) -> Option<Value> {
        let party = |at: &entremise::scenario::PartyIx| self.scenario[*at].id.clone();
        let attribute = match spoken {
            Spoken::Says(who) => party(who),
            Spoken::SaysAs(who, tag) | Spoken::Off(who, tag) => format!("{}-{tag}", party(who)),
            Spoken::Narrates(tag) => tag.clone(),
            Spoken::Shows(_) => return None,
        };
        self.pattern(beat, Some(&attribute)).map(said)
    }

    /// The text of a key, which the scenario has.
    fn text(&self, key: &str, attribute: Option<&str>) -> Value {
        let found = self.pattern(key, attribute);
        said(found.unwrap_or_else(|| panic!("{key} has no text {attribute:?}")))
    }

    fn pattern(&self, key: &str, attribute: Option<&str>) -> Option<&Pattern> {
        let entry = self.texts.get(key)?;
        match attribute {
            Some(name) => entry.attribute(name),
            None => entry.value.as_ref(),
        }
    }
}

fn go(next: &Next, stay: Option<&str>, flow: &mut Flow) {
    match next {
        Next::Beat(beat) => flow.put([json!({"->": format!("b{}", beat.0)})]),
        Next::Scene(scene) => flow.put([json!({"->": format!("s{}", scene.0)})]),
        Next::Ending(ending) => flow.put([json!({"->": format!("e{}", ending.0)})]),
        Next::Stay => flow.put(stay.map(|container| json!({"->": container}))),
        Next::Route(arms, otherwise) => {
            for (when, next) in arms {
                flow.only_if(truth(when), |flow| go(next, stay, flow));
            }
            go(otherwise, stay, flow);
        }
        // No scenario that is compared draws.
        Next::Draw(arms) => arms
            .iter()
            .take(1)
            .for_each(|(_, next)| go(next, stay, flow)),
    }
}

/// A condition, one value on the stack.
fn truth(when: &When) -> Vec<Value> {
    let at_least = |gauge: &Gauge, sign: &str, bound: &u8| {
        vec![json!({"VAR?": variable(*gauge)}), json!(bound), json!(sign)]
    };
    let joined = |all: &[When], sign: &str| {
        let mut items = Vec::new();
        for (at, one) in all.iter().enumerate() {
            items.extend(truth(one));
            items.extend((at > 0).then(|| json!(sign)));
        }
        items
    };
    let seen = |path: String| vec![json!({"CNT?": path}), json!(0), json!(">")];
    match when {
        When::Fact(fact) => vec![json!({"VAR?": format!("f{}", fact.0)})],
        When::Remembers(bit) => vec![json!({"VAR?": format!("r{bit}")})],
        When::SeenBeat(beat) => seen(format!("b{}", beat.0)),
        When::SeenScene(scene) => seen(format!("s{}", scene.0)),
        When::SeenEnding(ending) => seen(format!("e{}", ending.0)),
        When::AtLeast(gauge, least) => at_least(gauge, ">=", least),
        When::Below(gauge, bound) => at_least(gauge, "<", bound),
        When::All(all) => joined(all, "&&"),
        When::Any(any) => joined(any, "||"),
        When::Not(not) => {
            let mut items = truth(not);
            items.push(json!("!"));
            items
        }
        When::Always | When::Present(_) | When::Phase(..) => vec![json!(true)],
    }
}

fn variable(gauge: Gauge) -> String {
    match gauge {
        Gauge::Tension(party) => format!("tension{}", party.0),
        Gauge::Trust(party) => format!("trust{}", party.0),
        Gauge::Glasl(pair) => format!("glasl{}", pair.0),
        Gauge::Counter(counter) => format!("counter{}", counter.0),
        Gauge::Strain => "strain".to_owned(),
        Gauge::Danger => "danger".to_owned(),
        Gauge::Heard(_) | Gauge::Minutes | Gauge::DaysLeft(_) | Gauge::Result => "other".to_owned(),
    }
}

fn evaluated(mut items: Vec<Value>) -> Vec<Value> {
    items.insert(0, json!("ev"));
    items.push(json!("/ev"));
    items
}

fn assigned(name: &str, value: Vec<Value>) -> Vec<Value> {
    let mut items = evaluated(value);
    items.push(json!({"VAR=": name, "re": true}));
    items
}

/// A text under the first of its variants.
fn said(pattern: &Pattern) -> Value {
    let text = pattern.renderings.first().map_or("", String::as_str);
    Value::String(format!("^{}", text.replace('\n', " ")))
}
