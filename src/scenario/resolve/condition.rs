//! Conditions, gauges, effects and destinations: raw to resolved.

use super::lookup::{Lookup, Target};
use crate::scenario::raw::{self, Id, Int};
use crate::scenario::{Effect, Gauge, Next, Remembered, SceneIx, When, limit};
use crate::source::{Code, Diagnostic, Spanned};

impl Lookup<'_> {
    /// An optional condition: always true where not written. `closing`: it stands in `when` or
    /// `needs`, where strain may not be read.
    pub fn optional_when(&self, when: Option<&Spanned<raw::When>>, closing: bool) -> When {
        when.map_or(When::Always, |when| self.when(when, closing))
    }

    /// A condition.
    pub fn when(&self, when: &Spanned<raw::When>, closing: bool) -> When {
        let depth = depth(when.get_ref());
        if depth > limit::WHEN {
            self.at_most(Code::E0318, self.place(when), depth, limit::WHEN);
            return When::Always;
        }
        self.inner(when.get_ref(), closing)
    }

    fn inner(&self, when: &raw::When, closing: bool) -> When {
        self.resolved(when, closing).unwrap_or(When::Always)
    }

    fn resolved(&self, when: &raw::When, closing: bool) -> Option<When> {
        let many = |list: &[raw::When]| list.iter().map(|one| self.inner(one, closing)).collect();
        Some(match when {
            raw::When::Always => When::Always,
            raw::When::Fact(id) => {
                let fact = self.fact(id)?;
                self.used(|usage| usage.tested |= 1 << fact.0);
                When::Fact(fact)
            }
            raw::When::Seen(id) => match self.target(id)? {
                Target::Beat(beat, _) => {
                    self.watched.borrow_mut().beats[beat.at() / 64] |= 1 << (beat.at() % 64);
                    When::SeenBeat(beat)
                }
                Target::Scene(scene) => When::SeenScene(scene),
                Target::Ending(ending) => When::SeenEnding(ending),
            },
            raw::When::Chose(id) => {
                if !self.paths().contains(id.get_ref()) {
                    let fault = Diagnostic::new(Code::E0121, self.place(id))
                        .with("name", id.get_ref().as_str());
                    self.sink
                        .push(fault.near(id.get_ref(), self.paths().iter().map(String::as_str)));
                    return None;
                }
                When::Remembers(self.remember(Remembered::Chose(id.get_ref().clone()), id)?)
            }
            raw::When::Did(id) => {
                let technique = self.technique(id)?;
                When::Remembers(self.remember(Remembered::Did(technique), id)?)
            }
            raw::When::Present(id) => When::Present(self.party(id)?),
            raw::When::Phase(id, phase) => When::Phase(self.gauged_party(id)?, *phase),
            raw::When::AtLeast(gauge, value) => {
                let (gauge, value) = self.threshold(gauge, value, closing, true)?;
                When::AtLeast(gauge, value)
            }
            raw::When::Below(gauge, value) => {
                let (gauge, value) = self.threshold(gauge, value, closing, false)?;
                When::Below(gauge, value)
            }
            raw::When::All(list) => When::All(many(list)),
            raw::When::Any(list) => When::Any(many(list)),
            raw::When::Not(not) => When::Not(Box::new(self.resolved(not, closing)?)),
        })
    }

    /// A gauge and a threshold that decides something: above its least value, at most its greatest.
    fn threshold(
        &self,
        gauge: &raw::Gauge,
        value: &Int,
        closing: bool,
        at_least: bool,
    ) -> Option<(Gauge, u8)> {
        let gauge = self.gauge(gauge)?;
        if closing && gauge == Gauge::Strain {
            self.sink
                .push(Diagnostic::new(Code::E0219, self.place(value)));
        }
        let (least, most) = self.range(gauge);
        let most = if at_least { most } else { most + 1 };
        let value = self.within(Code::E0215, value, least + 1, most.min(255))?;
        let mut watched = self.watched.borrow_mut();
        match gauge {
            Gauge::Minutes => watched.minutes = true,
            Gauge::DaysLeft(_) => watched.days = true,
            Gauge::Heard(party) => watched.heard |= 1 << party.0,
            Gauge::Result => watched.result = true,
            Gauge::Counter(counter) => self.used(|usage| usage.counters |= 1 << counter.0),
            _ => {}
        }
        Some((gauge, value as u8))
    }

    /// The least and greatest value of a gauge.
    fn range(&self, gauge: Gauge) -> (i64, i64) {
        match gauge {
            Gauge::Tension(_) | Gauge::Trust(_) | Gauge::Strain | Gauge::Result => (0, 100),
            Gauge::Glasl(_) => (1, 9),
            Gauge::Danger => (0, 3),
            Gauge::Heard(_) | Gauge::Minutes | Gauge::DaysLeft(_) => (0, 255),
            Gauge::Counter(counter) => (0, self.counter_most(counter).into()),
        }
    }

    fn counter_most(&self, counter: crate::scenario::CounterIx) -> u8 {
        let rows = self.counters.ids().filter_map(|id| self.counters.get(id));
        rows.into_iter()
            .find(|(known, _)| *known == counter)
            .map_or(u8::MAX, |(_, most)| most)
    }

    fn gauge(&self, gauge: &raw::Gauge) -> Option<Gauge> {
        Some(match gauge {
            raw::Gauge::Tension(id) => Gauge::Tension(self.gauged_party(id)?),
            raw::Gauge::Trust(id) => Gauge::Trust(self.gauged_party(id)?),
            raw::Gauge::Glasl(first, second) => Gauge::Glasl(self.pair(first, second)?),
            raw::Gauge::Heard(id) => Gauge::Heard(self.party(id)?),
            raw::Gauge::Strain => Gauge::Strain,
            raw::Gauge::Danger => Gauge::Danger,
            raw::Gauge::Minutes => Gauge::Minutes,
            raw::Gauge::Counter(id) => {
                let (counter, _) = self.counters.look_up(self.file.get(), id, self.sink)?;
                Gauge::Counter(counter)
            }
            raw::Gauge::DaysLeft(id) => {
                let deadline = self.deadlines.look_up(self.file.get(), id, self.sink)?;
                self.used(|usage| usage.deadlines |= 1 << deadline.0);
                Gauge::DaysLeft(deadline)
            }
            raw::Gauge::Result => Gauge::Result,
        })
    }

    /// Effects.
    pub fn effects<'e>(&self, effects: impl IntoIterator<Item = &'e raw::Effect>) -> Box<[Effect]> {
        effects
            .into_iter()
            .filter_map(|effect| self.effect(effect))
            .collect()
    }

    fn effect(&self, effect: &raw::Effect) -> Option<Effect> {
        Some(match effect {
            raw::Effect::Learn(id) => {
                let fact = self.fact(id)?;
                self.used(|usage| usage.learned |= 1 << fact.0);
                Effect::Learn(fact)
            }
            raw::Effect::Forget(id) => Effect::Forget(self.fact(id)?),
            raw::Effect::Raise(gauge, by) => {
                let (gauge, by) = self.change(gauge, by, 1)?;
                Effect::Raise(gauge, by)
            }
            raw::Effect::Lower(gauge, by) => {
                let (gauge, by) = self.change(gauge, by, 1)?;
                Effect::Lower(gauge, by)
            }
            raw::Effect::Set(gauge, to) => {
                let (gauge, to) = self.change(gauge, to, 0)?;
                Effect::Set(gauge, to)
            }
            raw::Effect::Arrives(id) => {
                let party = self.party(id)?;
                self.used(|usage| usage.parties |= 1 << party.0);
                Effect::Arrives(party)
            }
            raw::Effect::Leaves(id) => Effect::Leaves(self.party(id)?),
            raw::Effect::Spend(minutes) => Effect::Spend(*minutes),
            raw::Effect::If(when, then) => {
                Effect::If(self.when(when, false), self.effects(then.iter()))
            }
        })
    }

    /// A gauge that an effect may move, and by how much.
    fn change(&self, gauge: &Spanned<raw::Gauge>, value: &Int, least: i64) -> Option<(Gauge, u8)> {
        let resolved = self.gauge(gauge.get_ref())?;
        let (code, most) = match resolved {
            Gauge::Tension(_) | Gauge::Trust(_) | Gauge::Strain => (Code::E0203, 100),
            Gauge::Glasl(_) => (Code::E0205, 9),
            Gauge::Danger => (Code::E0206, 3),
            Gauge::Counter(counter) => (Code::E0203, self.counter_most(counter).into()),
            Gauge::Heard(_) | Gauge::Minutes | Gauge::DaysLeft(_) | Gauge::Result => {
                let name = match resolved {
                    Gauge::Heard(_) => "Heard",
                    Gauge::Minutes => "Minutes",
                    Gauge::DaysLeft(_) => "DaysLeft",
                    _ => "Result",
                };
                self.fault(Code::E0218, gauge, name);
                return None;
            }
        };
        let least = if matches!(resolved, Gauge::Glasl(_)) {
            1
        } else {
            least
        };
        self.within(code, value, least, most)
            .map(|value| (resolved, value as u8))
    }

    /// A destination. `from`: the scene of the beat; none for a standing act.
    pub fn next(
        &self,
        next: &Spanned<raw::Next>,
        from: Option<SceneIx>,
        may_stay: bool,
    ) -> Option<Next> {
        let depth = route_depth(next.get_ref());
        if depth > limit::ROUTE {
            self.at_most(Code::E0317, self.place(next), depth, limit::ROUTE);
            return None;
        }
        self.next_at(next, from, may_stay)
    }

    fn next_at(
        &self,
        next: &Spanned<raw::Next>,
        from: Option<SceneIx>,
        may_stay: bool,
    ) -> Option<Next> {
        match next.get_ref() {
            raw::Next::Go(id) => self.destination(id, from),
            raw::Next::Stay if may_stay => Some(Next::Stay),
            raw::Next::Stay => {
                self.sink
                    .push(Diagnostic::new(Code::E0408, self.place(next)));
                None
            }
            raw::Next::Route(arms, otherwise) => {
                let mut resolved = Vec::with_capacity(arms.len());
                for (when, next) in arms.iter() {
                    let when = self.when(when, false);
                    resolved.push((when, self.next_at(next, from, false)?));
                }
                Some(Next::Route(
                    resolved.into(),
                    Box::new(self.next_at(otherwise, from, false)?),
                ))
            }
            raw::Next::Draw(arms) => {
                if arms.is_empty() {
                    self.fault(Code::E0217, next, "Draw");
                    return None;
                }
                let mut resolved = Vec::with_capacity(arms.len());
                for (weight, next) in arms.iter() {
                    let weight = self.within(Code::E0208, weight, 1, 100);
                    let next = self.next_at(next, from, false);
                    resolved.push((weight? as u8, next?));
                }
                Some(Next::Draw(resolved.into()))
            }
        }
    }

    fn destination(&self, id: &Id, from: Option<SceneIx>) -> Option<Next> {
        match (self.target(id)?, from) {
            (Target::Scene(scene), _) => Some(Next::Scene(scene)),
            (Target::Ending(ending), _) => Some(Next::Ending(ending)),
            (Target::Beat(beat, scene), Some(from)) if scene == from => Some(Next::Beat(beat)),
            (Target::Beat(..), None) => {
                self.fault(Code::E0405, id, id.get_ref());
                None
            }
            (Target::Beat(_, scene), Some(_)) => {
                let known = self.places.ids().find(|id| match self.places.get(id) {
                    Some(Target::Scene(other)) => other == scene,
                    _ => false,
                });
                let fault = Diagnostic::new(Code::E0406, self.place(id))
                    .with("name", id.get_ref().as_str());
                let fault = fault.with("place", known.unwrap_or_default());
                let other = self.places.place_of(id.get_ref());
                self.sink.push(
                    other
                        .into_iter()
                        .fold(fault, |fault, place| fault.label(place, "other")),
                );
                None
            }
        }
    }
}

/// How deep a condition nests; a plain one is 1.
pub fn depth(when: &raw::When) -> usize {
    match when {
        raw::When::All(list) | raw::When::Any(list) => {
            1 + list.iter().map(depth).max().unwrap_or(0)
        }
        raw::When::Not(not) => 1 + depth(not),
        _ => 1,
    }
}

/// How deep routes and draws nest; a plain destination is 0.
fn route_depth(next: &raw::Next) -> usize {
    match next {
        raw::Next::Route(arms, otherwise) => {
            let arms = arms
                .iter()
                .map(|(_, next)| route_depth(next.get_ref()))
                .max()
                .unwrap_or(0);
            1 + arms.max(route_depth(otherwise.get_ref()))
        }
        raw::Next::Draw(arms) => {
            1 + arms
                .iter()
                .map(|(_, next)| route_depth(next.get_ref()))
                .max()
                .unwrap_or(0)
        }
        _ => 0,
    }
}
