//! A play kept and shown by pages: nothing is shown that was not written, nothing is lost, and the
//! debrief says what happened.

mod pages;

use entremise::flow::{Action, Ask, Begin, Block, Flow, Keeper, Left, Next, Page, PageId};
use entremise::language::plain;
use pages::{BEST, BREACH, Do, Fixed, RUPTURE, flow, flow_with, in_the_stairs, play};

/// The plain words of a page, one piece a line, every space a plain one.
fn said(page: &Page) -> String {
    plain(&page.words().join("\n")).replace(['\u{202f}', '\u{a0}'], " ")
}

/// A play from its beginning, with the pages that were shown.
fn played(list: &[Do], language: &str) -> (Flow, Vec<Page>) {
    let (mut edge, mut flow) = (Fixed(0), flow_with(Keeper::Memory, language));
    in_the_stairs(&mut flow, &mut edge);
    let pages = play(&mut flow, &mut edge, list);
    (flow, pages)
}

fn whole(flow: &Flow) -> String {
    said(&flow.whole_debrief().expect("a debrief"))
}

fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "« {part} » is not in:\n{text}");
    }
}

#[test]
fn no_word_is_missing_on_any_page() {
    for language in ["fr", "en"] {
        for list in [BEST, BREACH, RUPTURE] {
            let (mut flow, mut pages) = played(list, language);
            pages.push(flow.whole_debrief().expect("a debrief"));
            pages.push(flow.help());
            flow.begin(Begin::Home, &mut Fixed(0));
            pages.push(flow.page());
            for page in pages {
                let words = said(&page);
                assert!(!words.contains(['⟦', '\u{2068}', '\u{2069}']), "{words}");
                assert!(!words.contains("{ $"), "{words}");
                let empty = page
                    .blocks
                    .iter()
                    .any(|block| matches!(block, Block::Text(text) if text.text.is_empty()));
                assert!(!empty, "{page:#?}");
            }
        }
    }
}

#[test]
fn pages_follow_each_other_to_the_debrief() {
    let (_, pages) = played(BEST, "fr");
    let ids: Vec<PageId> = pages.iter().map(|page| page.id).collect();
    let mut expected = vec![PageId::Scene; 12];
    expected.extend([
        PageId::Account,
        PageId::Rating,
        PageId::Redo,
        PageId::Redo,
        PageId::Debrief,
    ]);
    assert_eq!(ids, expected);
    says(
        &said(&pages[0]),
        &[
            "Votre mission",
            "Avec vous",
            "Inès, médiatrice de nuit",
            "23 h 40",
        ],
    );
    assert!(matches!(
        &pages[2].asks,
        Ask::Free {
            may_be_empty: true,
            ..
        }
    ));
    says(
        &said(&pages[12]),
        &[
            "Fin de la situation",
            "Minuit vingt",
            "Mardi, 19 h. Deux bruits",
        ],
    );
}

#[test]
fn the_warning_can_be_left_without_a_trace() {
    let (mut edge, mut flow) = (Fixed(0), flow());
    flow.begin(Begin::Scenario(pages::stairs()), &mut edge);
    says(
        &said(&flow.page()),
        &["Maladie et handicap", "Violences", "Cela ne change rien"],
    );
    assert_eq!(
        flow.act(&Action::Select(1), &mut edge),
        Next::Left(Left::Done)
    );
    assert!(flow.keeper().attempts().expect("read").is_empty());
}

#[test]
fn standing_acts_stand_apart_and_the_numbers_go_on() {
    let (flow, _) = played(&BEST[..1], "fr");
    let Ask::OneOf {
        choices,
        groups,
        seconds,
        ..
    } = flow.page().asks
    else {
        panic!("choices")
    };
    let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(groups.first().map(|(own, _)| *own), Some(4));
    assert_eq!(&ids[4..], ["appeler-17", "souffler"]);
    assert_eq!(seconds, None, "no timer unless asked");
}

#[test]
fn a_choice_that_stays_answers_and_what_stood_there_can_be_read_again() {
    let (flow, _) = played(&[Do::Take("se-repartir"), Do::Take("souffler")], "fr");
    let page = flow.page();
    says(&said(&page), &["Deux secondes. Personne n’a rien remarqué"]);
    let before: Vec<&Block> = page.before.iter().collect();
    assert!(before.iter().any(
        |block| matches!(block, Block::Said { text, .. } if text.text.contains("Trois nuits"))
    ));
    assert!(
        !page
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Said { .. }))
    );
    let Ask::OneOf { choices, .. } = page.asks else {
        panic!("choices")
    };
    assert!(choices.iter().all(|choice| choice.id != "souffler"));
}

#[test]
fn going_back_shows_the_choice_before_and_counts_the_first_answer() {
    let list = [Do::Take("a-deux"), Do::Back];
    let (mut flow, pages) = played(&list, "fr");
    let page = flow.page();
    assert_eq!(page.asks, pages[0].asks);
    says(
        &said(&page),
        &["de retour au choix précédent", "On crie au troisième"],
    );
    play(&mut flow, &mut Fixed(500), BEST);
    let debrief = whole(&flow);
    says(
        &debrief,
        &[
            "C’est votre première réponse qui compte.",
            "Décision reprise – En bas de l’escalier B",
            "deux voix font deux questions",
        ],
    );
}

/// What is found, turned or felt in what is answered again is not told twice.
#[test]
fn what_is_answered_again_stands_apart() {
    let list = [
        &RUPTURE[..3],
        &[Do::Back],
        &RUPTURE[2..4],
        &[Do::Back],
        &RUPTURE[3..],
    ]
    .concat();
    let (flow, _) = played(&list, "fr");
    let all = whole(&flow);
    let parts: Vec<&str> = all
        .split("Après un retour en arrière (non compté)")
        .collect();
    let [counted, again] = parts[..] else {
        panic!("one heading in:\n{all}")
    };
    assert_eq!(counted.matches("Au moment de :").count(), 2, "{all}");
    assert_eq!(
        again.matches("– Vous passez devant elle").count(),
        2,
        "{all}"
    );
    says(
        &all,
        &[
            "Après la décision 3, reprise (non comptée)",
            "Après la décision 4, reprise (non comptée), fin",
        ],
    );
    let turned = again
        .split("Les moments qui ont compté")
        .nth(1)
        .expect("turnings");
    assert_eq!(turned.matches("« En criant").count(), 1, "{turned}");
}

/// A serious fault left as it is comes before what lost most; a critical one before both.
#[test]
fn one_begins_with_the_worst_fault_left() {
    let first = |list: &[Do]| {
        let (flow, _) = played(list, "fr");
        let said = said(&flow.page());
        let after = said
            .split("Par où commencer")
            .nth(1)
            .expect("a place to begin");
        after
            .trim_start()
            .lines()
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    says(&first(BREACH), &["Manquement critique : Confidence trahie"]);
    let mut serious = BEST.to_vec();
    serious[11] = Do::Take("bailleur");
    serious.insert(12, Do::Take("recap"));
    says(&first(&serious), &["Manquement sérieux : Promesse"]);
    assert!(!first(BEST).contains("Manquement"), "{}", first(BEST));
}

#[test]
fn the_best_play_is_told_as_such() {
    let (flow, _) = played(BEST, "fr");
    let summary = said(&flow.page());
    says(
        &summary,
        &[
            "seul le jury délivre le titre",
            "attestation d’entraînement",
            "Accord",
            "L’issue ne compte pas",
            "Aucun manquement relevé",
            "18 sur 18, soit 100",
            "Déontologie",
            "Posture",
            "sans panel",
            "Aide aux victimes",
            "116 006",
        ],
    );
    let all = whole(&flow);
    says(
        &all,
        &[
            "Décision 1 sur 10",
            "une voix, un guet, un signe convenu",
            "c’était le choix le plus solide",
            "n’est allé qu’à ceux à qui la personne l’avait permis",
            "Compte rendu : 8 sur 8",
            "Encore 1 situation à jouer",
            "Proche de ce que vos choix ont montré : Apaiser",
            "Je laisserais plus de silence.",
            "Vos mots, avant de voir les propositions : « Vous avez eu peur, hier. »",
            "Ce qu’elle demande : qu’il arrête",
            "Pourquoi avoir entendu Samira",
            "R623-2",
            "Autre geste – Quatrième étage",
        ],
    );
    assert!(!all.contains("Plus solide à ce moment-là"), "{all}");
}

#[test]
fn a_breach_is_named_with_who_heard_what() {
    let (flow, _) = played(BREACH, "fr");
    let summary = said(&flow.page());
    says(
        &summary,
        &[
            "Manquement critique : Confidence trahie",
            "Manquement sérieux : Promesse (non réparé)",
            "Parti pris (réparé ensuite)",
        ],
    );
    let all = whole(&flow);
    says(
        &all,
        &[
            "Une information confiée a été dite devant Samira : Le père de Marc, malade",
            "Une information confiée a été écrite dans le compte rendu : Le père de Marc, malade",
            "Au moment de : « Je vous le dis pour que vous compreniez",
            "Vous l’avez réparé ensuite : « Je vais l’entendre aussi",
            "non acquis, en raison d’un manquement critique",
            "Un autre choix se serait offert si le terrain avait été préparé : « Madame, il m’autorise",
            "Plus solide à ce moment-là : « Je ne le lui dirai pas.",
            "Gardé, et qu’il valait mieux laisser de côté",
            "Vous ne reviendriez sur aucun choix.",
            "Vous vous situez plus haut que ce que vos choix ont montré ici : Apaiser",
        ],
    );
    assert!(!all.contains("permis."), "{all}");
}

#[test]
fn an_early_rupture_is_judged_and_its_reason_told() {
    let (flow, _) = played(RUPTURE, "fr");
    let all = whole(&flow);
    says(
        &all,
        &[
            "Rupture",
            "Manquement critique : Contact physique",
            "Danger sans alerte",
            "Alerter le 17 dès que",
            "La situation s’est arrêtée avant que ce critère puisse être montré",
            "Maîtrise insuffisante",
            "La tension",
            "Compte rendu : 0 sur",
        ],
    );
}

#[test]
fn tasks_are_asked_and_told() {
    let (mut edge, mut flow) = (Fixed(0), flow());
    let faults = entremise::library::Entry::check(pages::tasks(), &pages::house()).faults;
    let played = entremise::library::Entry::check(pages::tasks(), &pages::house());
    assert!(played.scenario().is_some(), "{faults:#?}");
    flow.begin(Begin::Scenario(pages::tasks()), &mut edge);
    assert_eq!(flow.failed(), None);
    let page = flow.page();
    assert_eq!(page.id, PageId::Task, "no theme, no warning");
    says(
        &said(&page),
        &[
            "Recours : 18 jours, jusqu’au vendredi 20 mars 2026",
            "Vous avez jusqu’au 20 mars.",
            "De quoi s’agit-il ?",
        ],
    );
    assert_eq!(
        page.besides
            .iter()
            .map(|choice| choice.id.as_str())
            .collect::<Vec<_>>(),
        ["souffler"]
    );
    flow.act(&Action::Select(0), &mut edge);
    says(&said(&flow.page()), &["Vous soufflez.", "Jusqu’à quand ?"]);
    flow.act(&Action::Each(vec![Some(1), Some(2)]), &mut edge);
    let page = flow.page();
    says(
        &said(&page),
        &[
            "Choisir et mettre en ordre",
            "3 éléments au plus",
            "Léa respire.",
        ],
    );
    assert!(matches!(page.asks, Ask::Order { .. }));
    flow.act(&Action::Several(vec![0, 2]), &mut edge);
    let page = flow.page();
    says(
        &said(&page),
        &[
            "10 jours plus tard",
            "Recours : 8 jours",
            "Une même personne ne peut avoir qu’une tâche",
            "le matin",
        ],
    );
    let twice = Action::Assign(vec![Some((0, Some(0))), Some((0, Some(1)))]);
    flow.act(&twice, &mut edge);
    says(
        &said(&flow.page()),
        &["Cette réponse n’est pas possible ici"],
    );
    flow.act(&Action::Assign(vec![Some((0, Some(0))), None]), &mut edge);
    assert_eq!(flow.page().id, PageId::Rating, "no compte rendu");
    says(&said(&flow.page()), &["Léa sait quoi faire."]);
    flow.act(&Action::Each(vec![Some(2); 2]), &mut edge);
    assert_eq!(flow.page().id, PageId::Debrief);
    says(
        &whole(&flow),
        &[
            "Tâche : 1 sur 2",
            "Jusqu’à quand ? – Votre réponse : Vous avez jusqu’au 20 mars.. C’est juste.",
            "Ce qui convenait : Objet : trop-perçu",
            "Placé, et qu’il valait mieux laisser de côté : Porter plainte",
            "Laissé de côté, et qui avait sa place : Réunir les papiers",
            "Omar et le matin",
            "personne",
            "Pourquoi : Omar connaît le service.",
        ],
    );
}

#[cfg(feature = "store")]
mod kept {
    use super::*;
    use entremise::assess::{self, Outcome};
    use entremise::flow::progress::{self, Progress};
    use entremise::flow::{Attempt, Listed, replay};
    use entremise::language::Language;
    use entremise::library::{Bundle, Shelf};
    use entremise::record::Store;
    use entremise::settings::Settings;
    use pages::{action, house, stairs};
    use std::path::Path;

    fn keeper(path: &Path, edge: &mut Fixed) -> Keeper {
        Keeper::local(Store::open(path).expect("a store"), edge).expect("a keeper")
    }

    fn flow_at(path: &Path, edge: &mut Fixed) -> Flow {
        flow_with(keeper(path, edge), "fr")
    }

    fn limit(flow: &mut Flow, pages: u32) {
        let Keeper::Store { store, .. } = flow.keeper() else {
            panic!("kept")
        };
        store.limit_pages(pages).expect("limits");
    }

    #[test]
    fn a_full_disk_shows_nothing_and_the_answer_may_be_given_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut edge = Fixed(0);
        let mut flow = flow_at(&folder.path().join("record.db"), &mut edge);
        in_the_stairs(&mut flow, &mut edge);
        play(&mut flow, &mut edge, &BEST[..2]);
        let before = flow.page();
        limit(&mut flow, 1);
        let words = Action::Words("long ".repeat(700_000 / 5));
        assert_eq!(flow.act(&words, &mut edge), Next::Page);
        let refused = flow.page();
        says(
            &plain(refused.notice.as_deref().expect("a notice")),
            &["plus de place sur le disque"],
        );
        assert_eq!(
            (&refused.blocks, &refused.asks),
            (&before.blocks, &before.asks)
        );
        limit(&mut flow, 1_000_000);
        flow.act(&words, &mut edge);
        assert_eq!(flow.page().notice, None);
        assert!(matches!(flow.page().asks, Ask::OneOf { .. }));
    }

    fn progress(path: &Path, framework: &str) -> Progress {
        let house = house();
        let listed = Shelf::ids().into_iter().filter_map(|id| Shelf::bundle(&id));
        let french = Language::reference();
        let listed: Vec<Listed> = listed
            .map(|bundle| Listed::new(bundle, &house, &french))
            .collect();
        let keeper = keeper(path, &mut Fixed(0));
        let framework = house.framework(framework).expect("a diploma");
        Progress::read(framework, &house, &keeper, &listed, "2027-03-02")
    }

    fn row<'p>(progress: &'p Progress, id: &str) -> &'p progress::Row {
        let found = progress.rows.iter().find(|row| row.id == id);
        found.unwrap_or_else(|| panic!("no {id} in {progress:#?}"))
    }

    #[test]
    fn progress_counts_the_first_play_and_says_what_is_missing_and_where() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        let mut once = |list: &[Do]| {
            let mut flow = flow_at(&path, &mut edge);
            in_the_stairs(&mut flow, &mut edge);
            play(&mut flow, &mut edge, list);
        };
        assert!(progress(&path, "amis").plays.is_empty());
        once(BEST);
        let first = progress(&path, "amis");
        let calm = row(&first, "amis.2-2");
        assert!(
            matches!(calm.outcome, Outcome::NotEnough { scenarios: 1, .. }),
            "{calm:?}"
        );
        assert!(calm.shown > 0 && calm.last.is_some());
        let titles: Vec<&str> = calm.given_by.iter().map(|(id, _)| id.as_str()).collect();
        assert!(titles.contains(&"dernier-tram"), "{titles:?}");
        assert!(!titles.contains(&"cage-escalier"), "played already");
        let (next, why) = first.next.clone().expect("something to play");
        assert!(next != "cage-escalier" && !why.is_empty());
        // A play again, worse: shown, and nothing changes.
        once(BREACH);
        let second = progress(&path, "amis");
        let counts: Vec<bool> = second.plays.iter().map(|play| play.counts).collect();
        assert_eq!(counts, [false, true]);
        let again = row(&second, "amis.2-2");
        assert_eq!((again.outcome, again.shown), (calm.outcome, calm.shown));
        // The same conduct, in the words of another diploma.
        let cap = progress(&path, "cap-apm");
        assert!(row(&cap, "cap-apm.2-2").shown >= calm.shown);
        assert_eq!(cap.elsewhere, ["cap-apm.1-4"]);
        assert!(progress(&path, "tms").closed);
    }

    #[test]
    fn a_critical_fault_in_the_play_that_counts_forbids_what_it_shows() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        let mut flow = flow_at(&path, &mut edge);
        in_the_stairs(&mut flow, &mut edge);
        play(&mut flow, &mut edge, BREACH);
        drop(flow);
        let found = progress(&path, "transversals");
        assert_eq!(row(&found, "deontologie").outcome, Outcome::NotAcquired);
    }

    #[test]
    fn the_page_of_progress_leads_to_what_it_suggests() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut edge = Fixed(0);
        let mut flow = flow_at(&folder.path().join("record.db"), &mut edge);
        flow.begin(Begin::Home, &mut edge);
        take(&mut flow, &mut edge, "progress");
        let page = flow.page();
        assert_eq!(page.id, PageId::Progress);
        let text = page.words().join("\n");
        says(
            &plain(&text),
            &["Aucune partie terminée", "Pas assez d’éléments"],
        );
        assert!(
            !plain(&text).contains("% des points\n"),
            "no number without evidence"
        );
        // Another diploma, then the situation that is suggested.
        take(&mut flow, &mut edge, "msads");
        says(
            &plain(&flow.page().words().join("\n")),
            &["MSADS", "Ce qui ne se montre pas ici"],
        );
        take(&mut flow, &mut edge, "next");
        assert!(matches!(flow.page().id, PageId::Warning | PageId::Scene));
    }

    /// Selects the choice of that id.
    fn take(flow: &mut Flow, edge: &mut Fixed, id: &str) {
        let Ask::OneOf { choices, .. } = flow.page().asks else {
            panic!("no choices")
        };
        let at = choices.iter().position(|choice| choice.id == id);
        flow.act(&Action::Select(at.expect("offered")), edge);
    }

    #[test]
    fn what_is_left_in_the_middle_is_taken_up_at_the_same_page() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        // After a choice, after own words, after going back, at the compte rendu, at the rating.
        for (end, also) in [
            (2, None),
            (3, None),
            (4, Some(Do::Back)),
            (12, None),
            (13, None),
            (14, None),
        ] {
            let mut flow = flow_at(&path, &mut edge);
            in_the_stairs(&mut flow, &mut edge);
            play(&mut flow, &mut edge, &BEST[..end]);
            play(&mut flow, &mut edge, also.as_slice());
            let here = flow.page();
            assert_eq!(flow.act(&Action::Quit, &mut edge), Next::Left(Left::Kept));
            drop(flow);
            let mut again = flow_at(&path, &mut edge);
            again.begin(Begin::Scenario(stairs()), &mut edge);
            assert_eq!(again.page().id, PageId::Resume);
            again.act(&Action::Select(0), &mut edge);
            let there = again.page();
            let all: Vec<Block> = here.before.into_iter().chain(here.blocks).collect();
            assert_eq!(
                (there.id, &there.blocks, &there.asks),
                (here.id, &all, &here.asks)
            );
            play(
                &mut again,
                &mut edge,
                &BEST[end - usize::from(also.is_some())..],
            );
            assert_eq!(again.page().id, PageId::Debrief);
        }
    }

    #[test]
    fn the_journal_is_whole_closed_and_replays_to_the_same_bytes() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        let mut flow = flow_at(&path, &mut edge);
        in_the_stairs(&mut flow, &mut edge);
        play(&mut flow, &mut edge, BREACH);
        let attempt = flow.attempt().expect("an attempt");
        let (id, live) = (
            attempt.id.clone(),
            assess::json(attempt.opening(), &attempt.assess().expect("assessed")),
        );
        let text = whole(&flow);
        let Keeper::Store { store, .. } = flow.keeper() else {
            panic!("kept")
        };
        assert_eq!(
            store.verify(&id).expect("whole").events,
            BREACH.len() as u64
        );
        let (attempt, found) = replay(store, &id).expect("replays");
        assert_eq!(
            attempt.answers().len(),
            BREACH.len() - 1,
            "the last was to take nothing again"
        );
        let again = assess::json(attempt.opening(), &found);
        assert_eq!(again.to_string(), live.to_string());
        let code = attempt.code().expect("closed");
        says(&text, &[&code, "il change si la partie est modifiée"]);
        drop(flow);
        let mut later = flow_at(&path, &mut edge);
        later.begin(Begin::Debrief(id), &mut edge);
        assert_eq!(whole(&later), text);
        // A second play of it is shown as one that does not count.
        let mut again = flow_at(&path, &mut edge);
        in_the_stairs(&mut again, &mut edge);
        play(&mut again, &mut edge, BEST);
        says(
            &said(&again.page()),
            &["c’est votre première partie qui compte"],
        );
    }

    /// The same scenario with other words.
    fn edited() -> Bundle {
        let mut bundle = stairs();
        let text = String::from_utf8(bundle.files["fr.ftl"].clone()).expect("text");
        let text = text.replace("On crie au troisième.", "Tout est calme.");
        bundle.files.insert("fr.ftl".into(), text.into_bytes());
        bundle
    }

    #[test]
    fn an_edited_scenario_goes_on_with_the_words_it_began_with() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        let mut flow = flow_at(&path, &mut edge);
        in_the_stairs(&mut flow, &mut edge);
        flow.act(&Action::Quit, &mut edge);
        drop(flow);
        let mut again = flow_at(&path, &mut edge);
        again.begin(Begin::Scenario(edited()), &mut edge);
        again.act(&Action::Select(0), &mut edge);
        says(&said(&again.page()), &["On crie au troisième."]);
        let mut anew = flow_at(&path, &mut edge);
        anew.begin(Begin::Scenario(edited()), &mut edge);
        anew.act(&Action::Select(1), &mut edge);
        anew.act(&Action::Select(0), &mut edge);
        says(&said(&anew.page()), &["Tout est calme."]);
    }

    #[test]
    fn time_goes_on_after_a_resume_and_a_jump_of_the_clock_is_noted() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        let mut flow = flow_at(&path, &mut edge);
        in_the_stairs(&mut flow, &mut edge);
        play(&mut flow, &mut edge, &BEST[..1]);
        let lasted = flow.attempt().expect("one").lasted();
        let id = flow.attempt().expect("one").id.clone();
        drop(flow);
        let mut edge = Fixed(900);
        let mut keeper = keeper(&path, &mut edge);
        let mut attempt = Attempt::resume(&id, &mut keeper, &mut edge).expect("resumes");
        let answer = entremise::play::Answer::Choose("se-presenter".into());
        attempt
            .answer(&answer, &mut keeper, &mut edge)
            .expect("taken");
        assert!(attempt.lasted() > lasted && attempt.lasted() < lasted + 60_000);
    }

    #[test]
    fn a_debrief_that_is_not_due_is_refused_in_a_sentence() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        let mut flow = flow_at(&path, &mut edge);
        in_the_stairs(&mut flow, &mut edge);
        let id = flow.attempt().expect("one").id.clone();
        drop(flow);
        for id in [id, "nulle-part".to_owned()] {
            let mut later = flow_at(&path, &mut edge);
            later.begin(Begin::Debrief(id.clone()), &mut edge);
            says(later.failed().expect("refused"), &[&id]);
            assert_eq!(later.page().id, PageId::Error);
        }
    }

    #[test]
    fn home_says_where_one_stands() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("record.db");
        let mut edge = Fixed(0);
        let mut flow = flow_at(&path, &mut edge);
        flow.begin(Begin::Home, &mut edge);
        says(
            &said(&flow.page()),
            &["Minuit moins vingt", "à découvrir", "environ 14 minutes"],
        );
        let page = flow.page();
        flow.act(&action(&page, &Do::Take("cage-escalier")), &mut edge);
        flow.act(&Action::Select(0), &mut edge);
        play(&mut flow, &mut edge, BEST);
        let debrief = flow.page();
        flow.act(&action(&debrief, &Do::Take("home")), &mut edge);
        says(&said(&flow.page()), &["terminé une fois"]);
        let page = flow.page();
        flow.act(&action(&page, &Do::Take("attempts")), &mut edge);
        says(&said(&flow.page()), &["Minuit moins vingt", "terminée"]);
        flow.act(&Action::Select(0), &mut edge);
        assert_eq!(flow.page().id, PageId::Debrief);
    }

    #[test]
    fn settings_name_the_mediator_and_a_broken_file_is_left_alone() {
        use entremise::settings::{Found, Gender, Mediator, path};
        let folder = tempfile::tempdir().expect("a folder");
        let at = path(Some(&folder.path().join("record.db"))).expect("a path");
        assert_eq!(Settings::read(&at), Found::Absent);
        let mediator = Mediator {
            name: "Awa".into(),
            gender: Gender::F,
        };
        let settings = Settings {
            mediator,
            ..Settings::default()
        };
        settings.save(&at).expect("saved");
        assert_eq!(Settings::read(&at), Found::Kept(settings.clone()));
        let mut edge = Fixed(0);
        let language = Language::reference();
        let mut flow =
            Flow::new(house(), Keeper::Memory, settings, language, "").with_seed(Some(1));
        in_the_stairs(&mut flow, &mut edge);
        play(&mut flow, &mut edge, &BEST[..1]);
        says(
            &said(&flow.page()),
            &["Bonsoir madame. Awa, médiation de nuit"],
        );
        std::fs::write(&at, "{").expect("written");
        assert_eq!(Settings::read(&at), Found::Broken(at.clone()));
        assert_eq!(std::fs::read_to_string(&at).expect("there"), "{");
    }
}
