//! The pages in plain lines, driven through a pipe: what a trainee, a screen reader or a script
//! meets.

mod pages;

use entremise::flow::{Begin, Flow, Left};
use entremise::terminal::{Options, Plain, print, run};
use pages::{BEST, BREACH, Do, Fixed, RUPTURE, flow, in_the_stairs, stairs, typed};

fn options() -> Options {
    Options {
        width: 80,
        ..Options::default()
    }
}

fn transcript(flow: &mut Flow, edge: &mut Fixed, lines: &str) -> (String, Left) {
    let mut out = Vec::new();
    let left = run(
        flow,
        edge,
        &mut Plain(lines.as_bytes()),
        &mut out,
        &options(),
    )
    .expect("written");
    (String::from_utf8(out).expect("text"), left)
}

/// What one would type, found by playing the same by pages.
fn lines(list: &[Do]) -> String {
    let (mut edge, mut flow) = (Fixed(0), flow());
    in_the_stairs(&mut flow, &mut edge);
    let mut lines = "1\n".to_owned();
    for what in list {
        let page = flow.page();
        lines.push_str(&typed(&page, what));
        flow.act(&pages::action(&page, what), &mut edge);
    }
    lines
}

fn as_written(lines: &str) -> (String, Left) {
    let (mut edge, mut flow) = (Fixed(0), flow());
    flow.begin(Begin::Scenario(stairs()), &mut edge);
    transcript(&mut flow, &mut edge, lines)
}

/// The same with plain spaces, to look for sentences in.
fn from_the_start(lines: &str) -> (String, Left) {
    let (found, left) = as_written(lines);
    (found.replace('\u{202f}', " "), left)
}

/// Compares with what was looked at and found good; `UPDATE=1` writes it anew.
fn golden(name: &str, found: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/terminal");
    let path = format!("{folder}/{name}.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(folder).expect("a folder");
        std::fs::write(&path, found).expect("written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "{name} changed; look at it, then UPDATE=1:\n{found}"
    );
}

/// The whole play, then everything of its debrief, as it is read.
#[test]
fn a_whole_play_reads_as_written() {
    let (found, left) = as_written(&(lines(BEST) + "9\n11\n"));
    assert_eq!(left, Left::Done);
    golden("cage-escalier", &found);
}

#[test]
fn debriefs_read_as_written() {
    for (name, list) in [("breach", BREACH), ("rupture", RUPTURE)] {
        let (mut edge, mut flow) = (Fixed(0), flow());
        in_the_stairs(&mut flow, &mut edge);
        pages::play(&mut flow, &mut edge, list);
        let page = flow.whole_debrief().expect("a debrief");
        let mut out = Vec::new();
        print(&flow, &page, &mut out, &options()).expect("written");
        golden(
            &format!("debrief-{name}"),
            &String::from_utf8(out).expect("text"),
        );
    }
}

#[test]
fn home_reads_as_written() {
    let (mut edge, mut flow) = (Fixed(0), flow());
    flow.begin(Begin::Home, &mut edge);
    // The scenarios stand first, then the settings, then the way out.
    let scenarios = entremise::library::Shelf::ids().len();
    let (settings, out) = (scenarios + 1, scenarios + 2);
    let typed = format!("p\n{settings}\n1\nAwa\n2\n1\n3\n?\n4\n{out}\n");
    let (found, left) = transcript(&mut flow, &mut edge, &typed);
    assert_eq!(left, Left::Done);
    assert!(found.contains("Minuit moins vingt"), "{found}");
    assert!(
        found.contains("Il n’y a personne à présenter ici."),
        "{found}"
    );
    let found = found.replace('\u{202f}', " ");
    for part in [
        "Prénom de scène : Camille",
        "Prénom de scène : Awa",
        "Accord : au féminin",
        "compté : oui",
    ] {
        assert!(found.contains(part), "« {part} » is not in:\n{found}");
    }
}

#[test]
fn help_people_and_repeat_ask_again() {
    let (found, _) = from_the_start("1\n?\np\nr\n");
    let parts = [
        "un numéro, puis Entrée",
        "q : s’arrêter",
        "Rien n’est choisi tant que",
        "Qui est là",
        "gilet de médiation, radio à l’épaule",
    ];
    for part in parts {
        assert!(found.contains(part), "« {part} » is not in:\n{found}");
    }
    assert_eq!(found.matches("On crie au troisième.").count(), 2, "{found}");
    assert!(found.matches("Votre numéro").count() >= 5, "{found}");
}

#[test]
fn what_is_said_is_told_from_what_is_done_and_text_has_its_own_help() {
    let (found, _) = from_the_start(&lines(RUPTURE));
    assert!(found.contains("> Vous : « On passe d’abord"), "{found}");
    assert!(found.contains("> Vous passez devant elle"), "{found}");
    assert!(!found.contains("> Vous : Vous"), "{found}");
    let (found, _) = from_the_start(&(lines(&BEST[..2]) + "?\n"));
    for part in ["votre texte, sur une ligne", "Rien n’est gardé tant que"] {
        assert!(found.contains(part), "« {part} » is not in:\n{found}");
    }
    assert!(!found.contains("un numéro, puis Entrée"), "{found}");
}

/// Nothing runs over a narrow terminal.
#[test]
fn forty_columns_are_enough() {
    let (mut edge, mut flow) = (Fixed(0), flow());
    flow.begin(Begin::Scenario(stairs()), &mut edge);
    let narrow = Options {
        width: 40,
        ..Options::default()
    };
    let mut out = Vec::new();
    let typed = lines(BREACH) + "9\n11\n";
    let mut typed = Plain(typed.as_bytes());
    run(&mut flow, &mut edge, &mut typed, &mut out, &narrow).expect("written");
    let found = String::from_utf8(out).expect("text");
    assert!(found.contains("Médiation différée"), "{found}");
    for line in found.lines().filter(|line| !line.ends_with(": ")) {
        assert!(line.chars().count() <= 40, "{line}");
    }
}

#[test]
fn what_is_not_an_answer_says_what_is() {
    let (found, _) = from_the_start("1\n\nbonjour\n42\n0\n-1\n\u{7}\u{1b}[2J\n");
    for part in [
        "Vous n’avez rien tapé",
        "« bonjour » n’est pas une réponse",
        "Tapez un numéro entre 1 et 5",
    ] {
        assert!(found.contains(part), "« {part} » is not in:\n{found}");
    }
    assert!(!found.contains('\u{1b}'), "no control sign comes back");
    assert!(!found.contains("> Vous"), "nothing was chosen:\n{found}");
}

#[test]
fn words_in_another_language_are_announced_once() {
    let mut edge = Fixed(0);
    let mut flow = pages::flow_with(entremise::flow::Keeper::Memory, "en");
    flow.begin(Begin::Scenario(pages::tasks()), &mut edge);
    let (found, _) = transcript(&mut flow, &mut edge, "2\n1\n");
    assert!(found.contains("Léa pose la lettre."), "{found}");
    assert_eq!(found.matches("shown in French").count(), 1, "{found}");
}

#[test]
fn going_back_is_possible_until_there_is_nothing_before() {
    let (found, _) = from_the_start("1\nb\n1\nb\n");
    assert!(
        found.contains("Il n’y a pas de choix précédent."),
        "{found}"
    );
    assert!(
        found.contains("Vous êtes de retour au choix précédent."),
        "{found}"
    );
}

#[test]
fn several_numbers_none_and_twice() {
    let start = lines(&BEST[..12]);
    let (found, _) = from_the_start(&(start.clone() + "1 1\n99\n0\nn\n0\noui\n"));
    for part in [
        "Le numéro 1 est donné deux fois",
        "entre 1 et 12",
        "Vous ne gardez rien",
        "Votre propre regard",
    ] {
        assert!(found.contains(part), "« {part} » is not in:\n{found}");
    }
    let (found, _) = from_the_start(&(start + "1, 2;5\n4\n4\nb\n"));
    assert_eq!(
        found
            .matches("Médiation différée : où en êtes-vous")
            .count(),
        2,
        "back by one question:\n{found}"
    );
}

#[test]
fn tasks_are_typed_number_by_number_and_confirmed() {
    let (mut edge, mut flow) = (Fixed(0), flow());
    flow.begin(Begin::Scenario(pages::tasks()), &mut edge);
    let typed = [
        "?", "+1", "2", "b", "2", "1", // read, after a breath, one answer taken back
        "2 1", "n", "1 2", "o", // order, confirmed the second time
        "1", "1", "1", "0", "n", "1", "1", "2", "2",
        "oui", // assign: the full, the nobody, then well
        "3", "3",
    ];
    let (found, left) = transcript(&mut flow, &mut edge, &(typed.join("\n") + "\n"));
    let found = found.replace('\u{202f}', " ");
    for part in [
        "+1. Souffler",
        "+ et un numéro",
        "Vous soufflez.",
        "Question 1 sur 2 : Jusqu’à quand ?",
        "Numéro du passage",
        "Votre réponse : Réunir les papiers et Noter la date",
        "Valider cette réponse ?",
        "Tâche 2 sur 2 : Revoir Léa",
        "Omar a déjà assez de tâches",
        "Léa sait quoi faire.",
        "BILAN : LA LETTRE",
    ] {
        assert!(found.contains(part), "« {part} » is not in:\n{found}");
    }
    assert_eq!(left, Left::Done, "{found}");
    golden("tasks", &found);
}

#[test]
fn lines_are_no_wider_than_asked_and_marks_stay_with_their_words() {
    let (mut edge, mut flow) = (Fixed(0), flow());
    flow.begin(Begin::Scenario(stairs()), &mut edge);
    let mut out = Vec::new();
    let options = Options {
        width: 40,
        ..Options::default()
    };
    let input = lines(BEST) + "9\n11\n";
    run(
        &mut flow,
        &mut edge,
        &mut Plain(input.as_bytes()),
        &mut out,
        &options,
    )
    .expect("written");
    let text = String::from_utf8(out).expect("text");
    for line in text.lines() {
        let prompt =
            line.contains("pour l’aide") || line.contains("Entrée") || line.contains("réponse");
        assert!(line.chars().count() <= 40 || prompt, "too wide: {line}");
        assert!(
            !line.trim_start().starts_with([':', ';', '?', '!', '»']),
            "parted: {line}"
        );
        assert!(
            !line.contains(['⟦', '\u{2068}', '\u{2069}', '\u{1b}']),
            "{line}"
        );
    }
}

#[test]
fn bytes_that_are_no_text_and_lines_without_end_do_no_harm() {
    let (mut edge, mut flow) = (Fixed(0), flow());
    flow.begin(Begin::Scenario(stairs()), &mut edge);
    let mut input = b"\xff\xfe\n".to_vec();
    input.extend(vec![b'x'; 1 << 20]);
    input.extend(b"\n1\n");
    let mut out = Vec::new();
    run(
        &mut flow,
        &mut edge,
        &mut Plain(&input[..]),
        &mut out,
        &options(),
    )
    .expect("written");
    let text = String::from_utf8(out).expect("text");
    assert!(text.len() < 20_000, "{}", text.len());
    assert!(text.contains("Votre mission"), "{text}");
}

#[test]
fn time_that_runs_out_is_a_timeout_where_timers_are_asked() {
    use entremise::flow::Keeper;
    use entremise::language::Language;
    use entremise::settings::Settings;
    use entremise::terminal::{Heard, Lines};
    use std::time::Duration;

    /// Answers until it is late once.
    struct Slow(Vec<Heard>, Vec<Option<Duration>>);
    impl Lines for Slow {
        fn next(&mut self, most: Option<Duration>) -> Heard {
            self.1.push(most);
            if self.0.is_empty() {
                Heard::End
            } else {
                self.0.remove(0)
            }
        }
    }

    let settings = Settings {
        timers: true,
        ..Settings::default()
    };
    let language = Language::reference();
    let mut flow =
        Flow::new(pages::house(), Keeper::Memory, settings, language, "").with_seed(Some(1));
    let mut edge = Fixed(0);
    flow.begin(Begin::Scenario(stairs()), &mut edge);
    let line = |text: &str| Heard::Line(text.into());
    let mut slow = Slow(
        vec![line("1"), line("3"), line("?"), Heard::Late],
        Vec::new(),
    );
    let mut out = Vec::new();
    run(&mut flow, &mut edge, &mut slow, &mut out, &options()).expect("written");
    let text = String::from_utf8(out).expect("text");
    assert!(text.contains("Il reste 45 secondes"), "{text}");
    assert!(
        text.contains("Le moment est passé sans que vous répondiez"),
        "{text}"
    );
    assert_eq!(slow.1[..2], [None, None]);
    assert!(slow.1[2].is_some_and(|most| most <= Duration::from_secs(45)));
}

#[cfg(feature = "store")]
mod kept {
    use super::*;
    use entremise::flow::Keeper;
    use entremise::record::Store;

    fn at(path: &std::path::Path, edge: &mut Fixed) -> Flow {
        let store = Store::open(path).expect("a store");
        let mut flow = pages::flow_with(Keeper::local(store, edge).expect("a keeper"), "fr");
        flow.begin(Begin::Scenario(stairs()), edge);
        flow
    }

    #[test]
    fn the_end_of_the_input_keeps_the_attempt_and_says_how_to_go_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        let mut flow = at(&path, &mut edge);
        let (found, left) = transcript(&mut flow, &mut edge, &lines(&BEST[..2]));
        assert_eq!(left, Left::Kept);
        assert!(found.contains("La partie est gardée."), "{found}");
        assert!(
            found.contains("entremise play cage-escalier --text"),
            "{found}"
        );
        let mut flow = at(&path, &mut edge);
        let (found, left) = transcript(&mut flow, &mut edge, "1\nq\n");
        assert_eq!(left, Left::Kept);
        assert!(found.contains("Une partie est en cours depuis"), "{found}");
        assert!(found.contains("Elle s’appuie à la rampe."), "{found}");
        assert!(
            found.contains("La partie s’arrête ici. Elle est gardée."),
            "{found}"
        );
    }
}
