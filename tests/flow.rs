//! A play kept and shown by pages: nothing is shown that was not written, nothing is lost.

use entremise::flow::{Attempt, Edge, Keeper, Reading, Refused, Start};
use entremise::language::Language;
use entremise::library::{Bundle, House, Shelf};
use entremise::play::{Answer, Rules};

/// A clock that ticks two seconds a look, and chance that counts.
struct Fixed(u64);

impl Edge for Fixed {
    fn now(&mut self) -> Reading {
        self.0 += 1;
        let start: jiff::Timestamp = "2027-03-02T09:14:05Z".parse().expect("a time");
        let millis = self.0 * 2_000;
        let wall = start
            .checked_add(jiff::SignedDuration::from_millis(millis as i64))
            .expect("a time");
        Reading { millis, wall }
    }

    fn random(&mut self) -> [u8; 32] {
        self.0 += 1;
        let mut bytes = [7; 32];
        bytes[..8].copy_from_slice(&self.0.to_le_bytes());
        bytes
    }
}

fn house() -> House {
    House::open().unwrap_or_else(|_| panic!("the house is sound"))
}

fn stairs() -> Bundle {
    Shelf::bundle("cage-escalier").expect("the scenario")
}

fn start() -> Start {
    let language = Language::reference();
    Start {
        seed: 1,
        rules: Rules::PRACTICE,
        language,
    }
}

fn choose(id: &str) -> Answer {
    Answer::Choose(id.to_owned())
}

#[cfg(feature = "store")]
mod kept {
    use super::*;
    use entremise::assess;
    use entremise::flow::replay;
    use entremise::record::Store;

    fn keeper(edge: &mut Fixed) -> Keeper {
        let store = Store::open_in_memory().expect("a store");
        Keeper::local(store, edge).expect("a keeper")
    }

    #[test]
    fn what_is_answered_is_kept_and_taken_up_again() {
        let (mut edge, house) = (Fixed(0), house());
        let mut keeper = keeper(&mut edge);
        let open = Attempt::open(stairs(), &house, &start(), &mut keeper, &mut edge);
        let mut attempt = open.expect("opens");
        for answer in [
            choose("se-repartir"),
            choose("se-presenter"),
            Answer::Words("Bonsoir".into()),
            Answer::Back(1),
            Answer::Words("Bonjour".into()),
        ] {
            attempt
                .answer(&answer, &mut keeper, &mut edge)
                .expect("taken");
        }
        let again = Attempt::resume(&attempt.id, &mut keeper, &mut edge).expect("resumes");
        assert_eq!(again.state(), attempt.state());
        assert_eq!(again.answers(), attempt.answers());
        assert_eq!(again.standing().count(), 3);
        assert!(again.lasted() > 0);
        let Keeper::Store { store, .. } = &keeper else {
            panic!("kept")
        };
        let (opening, _, replayed) = replay(store, &attempt.id).expect("replays");
        let live =
            assess::json(attempt.opening(), &attempt.assess().expect("assessed")).to_string();
        assert_eq!(assess::json(&opening, &replayed).to_string(), live);
        assert_eq!(store.verify(&attempt.id).expect("whole").events, 6);
    }

    #[test]
    fn a_full_disk_changes_nothing_and_the_answer_may_be_given_again() {
        let (mut edge, house) = (Fixed(0), house());
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("record.db")).expect("a store");
        let mut keeper = Keeper::local(store, &mut edge).expect("a keeper");
        let open = Attempt::open(stairs(), &house, &start(), &mut keeper, &mut edge);
        let mut attempt = open.expect("opens");
        let limit = |keeper: &mut Keeper, pages| {
            let Keeper::Store { store, .. } = keeper else {
                panic!("kept")
            };
            store.limit_pages(pages).expect("limits");
        };
        limit(&mut keeper, 1);
        let words = "long ".repeat(8_000);
        attempt
            .answer(&choose("se-repartir"), &mut keeper, &mut edge)
            .expect("fits");
        attempt
            .answer(&choose("se-presenter"), &mut keeper, &mut edge)
            .expect("fits");
        let before = *attempt.state();
        let refused = attempt.answer(&Answer::Words(words.clone()), &mut keeper, &mut edge);
        assert!(matches!(refused, Err(Refused::Unkept(error)) if error.may_retry()));
        assert_eq!(*attempt.state(), before);
        assert_eq!(attempt.turns().len(), 2);
        limit(&mut keeper, 100_000);
        attempt
            .answer(&Answer::Words(words), &mut keeper, &mut edge)
            .expect("fits now");
        assert_eq!(attempt.turns().len(), 3);
    }

    #[test]
    fn an_edited_scenario_goes_on_with_the_words_it_began_with() {
        let (mut edge, house) = (Fixed(0), house());
        let mut keeper = keeper(&mut edge);
        let open = Attempt::open(stairs(), &house, &start(), &mut keeper, &mut edge);
        let attempt = open.expect("opens");
        let before = attempt.bundle.files["fr.ftl"].clone();
        drop(attempt);
        let mut edited = stairs();
        edited
            .files
            .insert("fr.ftl".into(), b"scenario--title = Autre chose\n".to_vec());
        let kept = keeper
            .unfinished("cage-escalier")
            .expect("read")
            .expect("there");
        let again = Attempt::resume(&kept.id, &mut keeper, &mut edge).expect("resumes");
        assert_eq!(again.bundle.files["fr.ftl"], before);
    }
}
