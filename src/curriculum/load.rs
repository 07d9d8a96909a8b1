//! From `techniques.ron`, `facts.ron`, `curricula/*.ron` and `cuts.ron` to their checked forms.
//!
//! Read like everything else a person writes: through `source`, with places and codes. The texts
//! come in as arguments; this room opens no file.

use super::framework::{Competency, Cuts, Framework, Unit};
use super::legal::{Fact, Legal};
use super::technique::{By, Catalogue, Manner, PerCriterion, Phase, Source, Technique};
use super::{
    Certainty, Contagion, Fall, MAX_CRITERIA, Model, Relax, Rise, Scale, Strain, Temperament,
};
use crate::source::{self, Code, Diagnostic, Diagnostics, FileId, List, Sources, Spanned, Table};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCatalogue {
    format: Spanned<i64>,
    roles: List<String>,
    criteria: List<Spanned<String>>,
    model: RawModel,
    courtesies: Table<List<String>>,
    sources: Table<RawSource>,
    techniques: Table<RawTechnique>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawModel {
    rise: Rise,
    fall: Fall,
    temperament: Spanned<Temperaments>,
    contagion: Contagion,
    strain: Strain,
    relax: Relax,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    title: String,
    place: String,
    checked_on: String,
    certainty: Certainty,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTechnique {
    manner: Manner,
    #[serde(default)]
    gives_floor: bool,
    #[serde(default)]
    by: By,
    effects: ByPhase<(i8, i8)>,
    #[serde(default)]
    marks: Table<RawMark>,
    #[serde(default)]
    by_role: Table<Table<RawMark>>,
    source: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFacts {
    format: Spanned<i64>,
    facts: Table<Fact>,
    helplines: Helplines,
}

/// A map whose keys are phases.
#[derive(Debug)]
struct ByPhase<V>(Vec<(Phase, V)>);
#[derive(Debug)]
struct Temperaments(Vec<(Temperament, Scale)>);
#[derive(Debug)]
struct Helplines(Vec<(String, List<Spanned<String>>)>);

/// One number, six by phase, or four by danger.
#[derive(Debug)]
enum RawMark {
    Same(i8),
    Phases(Vec<(Phase, i8)>),
    Danger(Vec<i8>),
}

/// Reads a map of any key type into pairs.
struct Pairs<K, V>(std::marker::PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Pairs<K, V> {
    type Value = Vec<(K, V)>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for ByPhase<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_map(Pairs(std::marker::PhantomData))
            .map(ByPhase)
    }
}

impl<'de> Deserialize<'de> for Temperaments {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_map(Pairs(std::marker::PhantomData))
            .map(Temperaments)
    }
}

/// A theme as a word: the room of scenarios knows the kinds.
#[derive(Debug, Deserialize)]
enum Theme {
    Violence,
    DomesticViolence,
    Child,
    Suicide,
    Racism,
    Addiction,
    Illness,
    Death,
    Destitution,
}

impl<'de> Deserialize<'de> for Helplines {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let pairs: Vec<(Theme, _)> =
            deserializer.deserialize_map(Pairs(std::marker::PhantomData))?;
        Ok(Helplines(
            pairs
                .into_iter()
                .map(|(theme, numbers)| (format!("{theme:?}"), numbers))
                .collect(),
        ))
    }
}

impl<'de> Deserialize<'de> for RawMark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = RawMark;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("mark")
            }

            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<RawMark, E> {
                // Out of range is told from the catalogue's side, with its place.
                Ok(RawMark::Same(i8::try_from(value).unwrap_or(i8::MAX)))
            }

            fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<RawMark, E> {
                Ok(RawMark::Same(i8::try_from(value).unwrap_or(i8::MAX)))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawMark, A::Error> {
                Pairs(std::marker::PhantomData)
                    .visit_map(map)
                    .map(RawMark::Phases)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<RawMark, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(RawMark::Danger(values))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

struct Loader<'a> {
    file: FileId,
    sink: &'a Diagnostics,
}

impl Loader<'_> {
    fn fault(&self, code: Code, at: &Spanned<String>, name: &str) {
        self.sink
            .push(Diagnostic::new(code, at.span().of(self.file)).with("name", name));
    }

    /// Six values in the order of the phases; a phase left out is reported.
    fn six<V: Copy + Default>(&self, at: &Spanned<String>, rows: &[(Phase, V)]) -> [V; 6] {
        let mut values = [V::default(); 6];
        for phase in Phase::ALL {
            match rows.iter().find(|(known, _)| *known == phase) {
                Some((_, value)) => values[phase as usize] = *value,
                None => self.fault(Code::E1101, at, at.get_ref()),
            }
        }
        values
    }

    fn marks(
        &self,
        id: &Spanned<String>,
        criteria: &[Spanned<String>],
        marks: &Table<RawMark>,
        rows: &mut [PerCriterion; 6],
    ) {
        for (criterion, mark) in marks.iter() {
            let Some(at) = criteria.iter().position(|known| known == criterion) else {
                let fault = Diagnostic::new(Code::E0118, criterion.span().of(self.file));
                let known = criteria.iter().map(|known| known.get_ref().as_str());
                self.sink.push(
                    fault
                        .with("name", criterion.get_ref())
                        .near(criterion.get_ref(), known),
                );
                continue;
            };
            let values = match mark {
                RawMark::Same(value) => [*value; 6],
                RawMark::Phases(rows) => self.six(id, rows),
                RawMark::Danger(values) => {
                    if values.len() != 4 {
                        self.fault(Code::E1101, criterion, criterion.get_ref());
                    }
                    let at = |danger: usize| values.get(danger).copied().unwrap_or(0);
                    [at(0), at(1), at(2), at(3), 0, 0]
                }
            };
            for (row, value) in rows.iter_mut().zip(values) {
                if !(-2..=2).contains(&value) {
                    let fault = Diagnostic::new(Code::E1102, criterion.span().of(self.file));
                    self.sink.push(fault.with("value", value));
                }
                row[at] = value.clamp(-2, 2);
            }
        }
    }

    fn technique(&self, raw: &RawCatalogue, id: &Spanned<String>, row: &RawTechnique) -> Technique {
        if raw.sources.get(row.source.get_ref()).is_none() {
            let fault = Diagnostic::new(Code::E1103, row.source.span().of(self.file));
            let known = raw.sources.keys().map(|key| key.get_ref().as_str());
            self.sink.push(
                fault
                    .with("name", row.source.get_ref())
                    .near(row.source.get_ref(), known),
            );
        }
        let mut common = [[0; MAX_CRITERIA]; 6];
        self.marks(id, &raw.criteria, &row.marks, &mut common);
        let by_role = raw.roles.iter().map(|role| {
            let mut rows = common;
            if let Some(marks) = row.by_role.get(role) {
                self.marks(id, &raw.criteria, marks, &mut rows);
            }
            rows
        });
        let marks = by_role.collect();
        for role in row
            .by_role
            .keys()
            .filter(|role| !raw.roles.contains(role.get_ref()))
        {
            self.fault(Code::E0119, role, role.get_ref());
        }
        Technique {
            id: id.get_ref().clone(),
            manner: row.manner,
            gives_floor: row.gives_floor,
            by: row.by,
            effects: self.six(id, &row.effects.0),
            marks,
            source: row.source.get_ref().clone(),
        }
    }
}

/// The catalogue of `techniques.ron`. `None` when something in it is at fault.
pub fn catalogue(sources: &Sources, file: FileId, sink: &Diagnostics) -> Option<Catalogue> {
    let before = sink.len();
    let raw: RawCatalogue = source::read(sources, file, "Catalogue", sink)?;
    let loader = Loader { file, sink };
    check_format(&loader, &raw.format);
    if raw.criteria.len() > MAX_CRITERIA {
        let last = &raw.criteria[MAX_CRITERIA];
        let fault =
            Diagnostic::new(Code::E0324, last.span().of(file)).with("count", raw.criteria.len());
        sink.push(fault.with("most", MAX_CRITERIA));
        return None;
    }
    let scale = |wanted: Temperament| {
        let found = raw
            .model
            .temperament
            .get_ref()
            .0
            .iter()
            .find(|(known, _)| *known == wanted);
        if found.is_none() {
            let fault = Diagnostic::new(Code::E0021, raw.model.temperament.span().of(file));
            sink.push(fault.with("field", format!("{wanted:?}")));
        }
        found.map(|(_, scale)| *scale)
    };
    let temperament = [
        scale(Temperament::Steady)?,
        scale(Temperament::Expressive)?,
        scale(Temperament::Withdrawn)?,
        scale(Temperament::Anxious)?,
        scale(Temperament::Proud)?,
    ];
    let techniques = raw
        .techniques
        .iter()
        .map(|(id, row)| loader.technique(&raw, id, row))
        .collect();
    let words = |(lang, words): (&Spanned<String>, &List<String>)| {
        (lang.get_ref().clone(), words.iter().cloned().collect())
    };
    let catalogue = Catalogue {
        courtesies: raw.courtesies.iter().map(words).collect(),
        roles: raw.roles.iter().cloned().collect(),
        criteria: raw.criteria.iter().map(|id| id.get_ref().clone()).collect(),
        techniques,
        sources: raw
            .sources
            .iter()
            .map(|(id, row)| Source {
                id: id.get_ref().clone(),
                title: row.title.clone(),
                place: row.place.clone(),
                checked_on: row.checked_on.clone(),
                certainty: row.certainty,
            })
            .collect(),
        model: Model {
            rise: raw.model.rise,
            fall: raw.model.fall,
            temperament,
            contagion: raw.model.contagion,
            strain: raw.model.strain,
            relax: raw.model.relax,
        },
    };
    (sink.len() == before).then_some(catalogue)
}

fn check_format(loader: &Loader<'_>, format: &Spanned<i64>) {
    if *format.get_ref() != 1 {
        let fault = Diagnostic::new(Code::E0201, format.span().of(loader.file));
        loader.sink.push(fault.with("value", *format.get_ref()));
    }
}

/// The legal facts of `facts.ron`.
pub fn legal(sources: &Sources, file: FileId, sink: &Diagnostics) -> Option<Legal> {
    let before = sink.len();
    let raw: RawFacts = source::read(sources, file, "Facts", sink)?;
    let loader = Loader { file, sink };
    check_format(&loader, &raw.format);
    for (id, fact) in raw.facts.iter() {
        let dates = std::iter::once(&fact.checked_on).chain(&fact.valid_from);
        for day in dates.filter(|day| day.parse::<jiff::civil::Date>().is_err()) {
            sink.push(Diagnostic::new(Code::E0207, id.span().of(file)).with("value", day));
        }
    }
    for number in raw
        .helplines
        .0
        .iter()
        .flat_map(|(_, numbers)| numbers.iter())
    {
        if raw.facts.get(number.get_ref()).is_none() {
            loader.fault(Code::E0122, number, number.get_ref());
        }
    }
    let facts = raw
        .facts
        .into_iter()
        .map(|(id, fact)| (id.into_inner(), fact))
        .collect();
    let numbers = |list: List<Spanned<String>>| list.into_iter().map(Spanned::into_inner).collect();
    let helplines = raw
        .helplines
        .0
        .into_iter()
        .map(|(theme, list)| (theme, numbers(list)))
        .collect();
    (sink.len() == before).then_some(Legal { facts, helplines })
}

/// A diploma of `curricula/<id>.ron`, its leaves bound to the criteria of the catalogue.
pub fn framework(
    sources: &Sources,
    file: FileId,
    catalogue: &Catalogue,
    sink: &Diagnostics,
) -> Option<Framework> {
    let before = sink.len();
    let raw: super::framework::Raw = source::read(sources, file, "Framework", sink)?;
    let loader = Loader { file, sink };
    check_format(&loader, &raw.format);
    let rows = raw
        .units
        .iter()
        .flat_map(|(_, unit)| unit.competencies.iter());
    for name in rows.flat_map(|(_, row)| row.counts.iter()) {
        if catalogue.criterion(name.get_ref()).is_none() {
            let known = catalogue.criteria.iter().map(String::as_str);
            let fault = Diagnostic::new(Code::E0118, name.span().of(file));
            let fault = fault.with("name", name.get_ref());
            sink.push(fault.near(name.get_ref(), known));
        }
    }
    let days = raw.valid_from.iter().chain(&raw.valid_until);
    for day in days.filter(|day| day.parse::<jiff::civil::Date>().is_err()) {
        sink.push(Diagnostic::new(Code::E0207, raw.format.span().of(file)).with("value", day));
    }
    let units = raw.units.into_iter().map(|(id, unit)| Unit {
        id: id.into_inner(),
        code: unit.code,
        exam: unit.exam,
        coefficient: unit.coefficient,
        source: unit.source,
        checked_on: unit.checked_on,
        certainty: unit.certainty,
        competencies: unit
            .competencies
            .into_iter()
            .map(|(id, row)| Competency::resolve(&id, row, catalogue))
            .collect(),
    });
    let framework = Framework {
        id: raw.id,
        code: raw.code,
        level: raw.level,
        role: raw.role,
        status: raw.status,
        successor: raw.successor,
        valid_from: raw.valid_from,
        valid_until: raw.valid_until,
        certifier: raw.certifier,
        source: raw.source,
        checked_on: raw.checked_on,
        certainty: raw.certainty,
        units: units.collect(),
    };
    (sink.len() == before).then_some(framework)
}

/// The cut scores of `cuts.ron`.
pub fn cuts(sources: &Sources, file: FileId, sink: &Diagnostics) -> Option<Cuts> {
    source::read(sources, file, "Cuts", sink)
}
