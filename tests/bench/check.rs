//! How long a large scenario takes to read and check, against the least that could be done with
//! it: plain `ron` into the same types and `fluent-syntax` over the same texts.

#[path = "../common/big.rs"]
mod big;
mod measure;

use criterion::{BatchSize, Criterion, Throughput};
use entremise::library::{Bundle, Entry, House};
use entremise::scenario::raw::Scenario;
use entremise::source::{Diagnostics, Severity, Sources};
use measure::{Round, rates};
use ron::Options;
use ron::extensions::Extensions;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The beats of the scenario.
const BEATS: usize = 500;

/// The files, and the same in the only words that plain `ron` reads.
struct Sample {
    bundle: Bundle,
    ron: String,
    explicit: String,
    ftl: String,
    options: Options,
    house: House,
}

fn main() {
    let sample = Sample::new();
    sample.is_sound();
    // A profile is of one side alone.
    if std::env::args().all(|argument| argument != "--profile-time") {
        compare(&sample);
    }
    let mut criterion = Criterion::default()
        .sample_size(20)
        .measurement_time(Duration::from_secs(2))
        .warm_up_time(Duration::from_millis(500))
        .configure_from_args();
    let mut group = criterion.benchmark_group("check");
    group.throughput(Throughput::Bytes(
        (sample.ron.len() + sample.ftl.len()) as u64,
    ));
    group.bench_function("whole", |bencher| {
        bencher.iter_batched(
            || sample.bundle.clone(),
            |bundle| Entry::check(bundle, &sample.house),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("plain", |bencher| {
        bencher.iter_with_large_drop(|| (sample.plain_ron(), sample.plain_fluent()));
    });
    group.bench_function("plain-ron", |bencher| {
        bencher.iter_with_large_drop(|| sample.plain_ron());
    });
    group.bench_function("plain-fluent", |bencher| {
        bencher.iter_with_large_drop(|| sample.plain_fluent());
    });
    group.bench_function("our-ron", |bencher| {
        bencher.iter_with_large_drop(|| sample.our_ron());
    });
    group.bench_function("our-fluent", |bencher| {
        bencher.iter_with_large_drop(|| sample.our_fluent());
    });
    group.finish();
    criterion.final_summary();
}

/// The bar of the whole, and where its time goes.
fn compare(sample: &Sample) {
    let [whole, plain, our_ron, plain_ron, our_fluent, plain_fluent] = rates(&mut [
        &mut || {
            times(
                || sample.bundle.clone(),
                |it| Entry::check(it, &sample.house),
            )
        },
        &mut || times(|| (), |()| (sample.plain_ron(), sample.plain_fluent())),
        &mut || times(|| (), |()| sample.our_ron()),
        &mut || times(|| (), |()| sample.plain_ron()),
        &mut || times(|| (), |()| sample.our_fluent()),
        &mut || times(|| (), |()| sample.plain_fluent()),
    ]);
    println!("RATIO check/plain {:.2} (bar: at most 2)", plain / whole);
    println!(
        "RATIO our-ron/plain-ron {:.2} (no bar)",
        plain_ron / our_ron
    );
    println!(
        "RATIO our-fluent/plain-fluent {:.2} (no bar)",
        plain_fluent / our_fluent
    );
    println!(
        "TIME check {:.2} ms, plain {:.2} ms",
        1e3 / whole,
        1e3 / plain
    );
}

/// Forty times, neither what is prepared nor what is dropped counted.
fn times<I, O>(prepare: impl Fn() -> I, work: impl Fn(I) -> O) -> Round {
    let mut took = Duration::ZERO;
    for _ in 0..40 {
        let input = prepare();
        let start = Instant::now();
        let output = black_box(work(black_box(input)));
        took += start.elapsed();
        drop(output);
    }
    Round { took, units: 40 }
}

impl Sample {
    fn new() -> Sample {
        let files = big::big(BEATS);
        let text = |path: &str| {
            let found = files.iter().find(|(known, _)| known == path);
            found.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        let (ron, ftl) = (text("scenario.ron"), text("fr.ftl"));
        let bytes = files
            .iter()
            .map(|(path, text)| (path.clone(), text.clone().into_bytes()));
        Sample {
            bundle: Bundle {
                id: "grand-immeuble".to_owned(),
                folder: String::new(),
                files: bytes.collect(),
            },
            explicit: explicit(&ron),
            ron,
            ftl,
            options: Options::default()
                .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES),
            house: House::open().unwrap_or_else(|_| panic!("the project's own data is sound")),
        }
    }

    /// Both sides do the whole of their work.
    fn is_sound(&self) {
        let entry = Entry::check(self.bundle.clone(), &self.house);
        let errors = entry
            .faults
            .iter()
            .filter(|fault| fault.code.severity() == Severity::Error);
        let errors: Vec<_> = errors.collect();
        assert!(errors.is_empty(), "{errors:#?}");
        let scenario = entry.scenario().expect("a scenario without errors");
        assert_eq!(scenario.beats.len(), BEATS);
        assert_eq!(beats(&self.plain_ron()), BEATS);
        assert_eq!(beats(&self.our_ron()), BEATS);
        assert!(self.plain_fluent() > BEATS && self.our_fluent() > BEATS);
    }

    fn plain_ron(&self) -> Scenario {
        self.options
            .from_str(&self.explicit)
            .expect("plain ron reads it")
    }

    fn plain_fluent(&self) -> usize {
        let resource = fluent_syntax::parser::parse(self.ftl.as_str());
        resource.expect("plain fluent reads it").body.len()
    }

    fn our_ron(&self) -> Scenario {
        let (mut sources, sink) = (Sources::new(), Diagnostics::new());
        let file = sources.add("scenario.ron", self.ron.clone());
        entremise::source::read(&sources, file, "Scenario", &sink).expect("we read it")
    }

    fn our_fluent(&self) -> usize {
        let (mut sources, sink) = (Sources::new(), Diagnostics::new());
        let file = sources.add("fr.ftl", self.ftl.clone());
        entremise::source::ftl::read(&sources, file, &sink)
            .messages
            .len()
    }
}

fn beats(scenario: &Scenario) -> usize {
    scenario
        .scenes
        .iter()
        .map(|(_, scene)| scene.beats.len())
        .sum()
}

/// Writes `Go("x")` where a bare `"x"` says where one goes or who answers.
fn explicit(ron: &str) -> String {
    let mut out = String::with_capacity(ron.len() + ron.len() / 8);
    let mut pieces = ron.split('"');
    out.push_str(pieces.next().unwrap_or_default());
    while let (Some(text), Some(after)) = (pieces.next(), pieces.next()) {
        let line = out.rsplit('\n').next().unwrap_or_default().trim_end();
        let named = ["next:", "reply:"].iter().any(|name| line.ends_with(name));
        // In a route, what follows a condition or the list of arms; routes end with their line.
        let behind = line.ends_with("),") || line.ends_with("],");
        let place = named || behind && line.contains("Route(");
        if place {
            out.push_str("Go(\"");
            out.push_str(text);
            out.push_str("\")");
        } else {
            out.push('"');
            out.push_str(text);
            out.push('"');
        }
        out.push_str(after);
    }
    out
}
