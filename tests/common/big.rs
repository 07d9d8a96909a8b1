//! A large scenario with all its texts, for what must stay fast: checking, walking, rendering.

use std::fmt::Write as _;

/// Beats in one scene.
const IN_A_SCENE: usize = 25;

/// Acts of the best, the middling and the bad choice of a beat, by the beat's rank.
const ACTS: [(&str, &str, &str); 5] = [
    (
        "To(\"reformulate\", \"{p}\"), To(\"name-emotion\", \"{p}\")",
        "To(\"wait\", \"{p}\")",
        "To(\"order\", \"{p}\")",
    ),
    (
        "To(\"open-question\", \"{p}\")",
        "To(\"keep-distance\", \"{p}\")",
        "To(\"why-question\", \"{p}\")",
    ),
    (
        "To(\"state-frame\", \"{p}\"), To(\"ask-consent\", \"{p}\")",
        "To(\"set-limit\", \"{p}\")",
        "To(\"insist\", \"{p}\")",
    ),
    (
        "Do(\"use-pair\"), To(\"lower-voice\", \"{p}\")",
        "To(\"stay-present\", \"{p}\")",
        "To(\"mock\", \"{p}\")",
    ),
    (
        "To(\"accept-refusal\", \"{p}\")",
        "To(\"thank\", \"{p}\")",
        "To(\"impose-compromise\", \"{p}\")",
    ),
];

/// The files of a scenario of that many beats (60 to 512), path and text: it checks without errors.
pub fn big(beats: usize) -> Vec<(String, String)> {
    let beats = beats.clamp(60, 512);
    let (mut ron, mut ftl) = (head(), head_texts());
    let scenes = beats.div_ceil(IN_A_SCENE);
    for scene in 0..scenes {
        let first = scene * IN_A_SCENE;
        let count = IN_A_SCENE.min(beats - first);
        let after = if scene % 4 == 3 {
            "after: Hours(2), "
        } else {
            ""
        };
        let _ = writeln!(
            ron,
            "  \"s-{scene}\": ({after}setting: \"hall\", time: Evening, present: [\"ana\", \"bo\", \"cyr\", \"ines\"], start: \"b-{first}\", beats: {{"
        );
        let _ = writeln!(ftl, "scene--s-{scene} = Étage {scene}");
        for beat in first..first + count {
            let onward = if beat + 1 < first + count {
                format!("b-{}", beat + 1)
            } else if scene + 1 < scenes {
                format!("s-{}", scene + 1)
            } else {
                "accord".to_owned()
            };
            write_beat(&mut ron, &mut ftl, beat, &onward);
        }
        ron.push_str("  }),\n");
    }
    ron.push_str(TAIL);
    vec![("scenario.ron".to_owned(), ron), ("fr.ftl".to_owned(), ftl)]
}

fn head() -> String {
    let mut text = r#"Scenario(
 format: 1, authors: ["Entremise"], context: Neighbourhood, missions: [ConflictPrevention], level: 2, minutes: 30,
 clock: "2026-03-03T18:00", targets: ["amis.2-2", "amis.2-2b", "deontologie", "posture"],
 parties: {
  "ana": (tension: 60, trust: 40, temperament: Expressive), "bo": (tension: 45, trust: 45, temperament: Withdrawn),
  "cyr": (tension: 30, trust: 50), "ines": (kind: Colleague),
 },
 pairs: [(between: ("ana", "bo"), glasl: 3)],
 counters: {"cris": (max: 9)},
 documents: {"lettre": (parts: ["objet", "montant", "delai"])},
 always: {
  "appeler": (acts: [Do("alert")], rating: -1, rated: [(AtLeast(Danger, 2), 2)], next: Route([(AtLeast(Danger, 2), "abri")], "relais")),
  "souffler": (acts: [Do("breathe")], rating: 0, once: true, reply: Narrated, effects: [Lower(Strain, 10)], next: Stay),
 },
 must: {"alerte": (acts: ["alert"], when: AtLeast(Danger, 2), within: 2, fault: NoAlert)},
 never: {"table": (acts: ["joint-meeting-too-soon"], when: AtLeast(Tension("ana"), 60), fault: Pressure)},
 facts: {"secret": (owner: "bo", private: true, released: {"ana": Fact("f-0")}), "#
        .to_owned();
    for fact in 0..40 {
        let _ = write!(text, "\"f-{fact}\": (), ");
    }
    text + "},\n start: \"s-0\",\n scenes: {\n"
}

const TAIL: &str = r#" },
 endings: {
  "accord": (outcome: Agreement), "differe": (outcome: Deferred), "abri": (outcome: Stopped, rightful: true),
  "relais": (outcome: Handover, forfeits: ["amis.2-2"]),
 },
 account: (to: Manager, acts: [Do("write-account")], statements: {
  "lieu": (is: Fact), "dit": (is: Reported, when: Fact("f-1")), "colere": (is: Opinion),
  "secret": (is: Confidence, when: Fact("secret"), tells: ["secret"]), "suite": (is: FollowUp, holds: Fact("f-2")),
 }),
 jury: ["un", "deux", "trois"],
)
"#;

fn head_texts() -> String {
    let mut text = "\
scenario--title = Le grand immeuble
scenario--pitch = Vingt étages, quatre voix, et du temps.
scenario--brief = Vous montez avec Inès, sans rien trancher.
jury--un = Pourquoi par là ?
jury--deux = Et autrement ?
jury--trois = Qu’avez-vous tu ?
document--lettre = Une lettre
    .objet = L’objet
    .montant = Le montant
    .delai = Le délai
fact--secret = Ce que Bo a confié.
must--alerte = Alerter dès que quelqu’un risque d’être frappé.
never--table = Pas de table ronde tant que la colère est là.
always--appeler = Vous retirer et appeler le 17.
    .why = Quand le danger est là, on alerte.
always--souffler = Souffler, deux secondes.
    .why = On parle mieux après.
    .reply = L’air revient.
ending--accord = On se quitte d’accord.
ending--differe = On se reverra.
ending--abri = Vous êtes en bas, à l’abri.
ending--relais = D’autres prennent la suite.
account--lieu = Sixième étage, à dix-huit heures.
    .why = Un fait.
account--dit = Ana dit n’avoir pas dormi.
    .why = Rapporté comme tel.
account--colere = Ana est colérique.
    .why = Un jugement.
account--secret = Bo a perdu son travail.
    .why = Confié à vous seul.
account--suite = On rappelle jeudi.
    .why = Ce qui suit.
"
    .to_owned();
    for (id, name) in [
        ("ana", "Ana"),
        ("bo", "Bo"),
        ("cyr", "Cyr"),
        ("ines", "Inès"),
    ] {
        let _ = writeln!(
            text,
            "party--{id} = {name}\n    .role = voisinage\n    .alt = Quelqu’un, sur un palier."
        );
    }
    text
}

fn write_beat(ron: &mut String, ftl: &mut String, beat: usize, onward: &str) {
    let party = ["ana", "bo", "cyr"][beat % 3];
    let fact = beat % 40;
    // A passage, a task, or talk.
    if beat % 23 == 22 {
        let _ = writeln!(
            ron,
            "   \"b-{beat}\": (lines: [Narrates(\"pas\")], next: \"{onward}\"),"
        );
        let _ = writeln!(ftl, "b-{beat} =\n    .pas = Un étage plus haut.");
        return;
    }
    if beat % 29 == 28 {
        let _ = writeln!(
            ron,
            "   \"b-{beat}\": (lines: [Shows(\"lettre\")], task: Read(document: \"lettre\", acts: [To(\"read-together\", \"{party}\")], asks: {{\"quand\": (parts: [\"delai\"])}}), next: \"{onward}\"),"
        );
        let _ = writeln!(
            ftl,
            "b-{beat} = La lettre {beat} est ouverte.\nb-{beat}--quand = Jusqu’à quand ?\n    .why = C’est écrit au dos."
        );
        return;
    }
    let (good, half, bad) = ACTS[beat % ACTS.len()];
    let acts = |acts: &str| acts.replace("{p}", party);
    let enter = if beat == 0 {
        "when_entered: [Learn(\"secret\")], "
    } else {
        ""
    };
    let needs = if beat > 40 && beat.is_multiple_of(7) {
        format!("needs: Fact(\"f-{fact}\"), ")
    } else {
        String::new()
    };
    let arm = if beat.is_multiple_of(11) {
        format!("rated: [(Phase(\"{party}\", Crisis), 2)], ")
    } else {
        String::new()
    };
    let bad_next = if beat % 13 == 5 {
        format!("Route([(AtLeast(Tension(\"{party}\"), 95), \"differe\")], \"{onward}\")")
    } else {
        format!("\"{onward}\"")
    };
    let effect = match beat % 4 {
        0 => format!("Learn(\"f-{fact}\")"),
        1 => format!("Lower(Tension(\"{party}\"), 4)"),
        2 => format!("If(Fact(\"f-{fact}\"), [Raise(Trust(\"{party}\"), 3)])"),
        _ => "Raise(Counter(\"cris\"), 1)".to_owned(),
    };
    let _ = write!(
        ron,
        "   \"b-{beat}\": ({enter}lines: [Says(\"{party}\"), If(Fact(\"f-{fact}\"), [Narrates(\"signe\")])], choices: {{
    \"bad\": (acts: [{}], rating: -1, effects: [Raise(Tension(\"{party}\"), 3)], next: {bad_next}),
    \"good\": ({needs}acts: [{}], rating: 2, effects: [{effect}, Learn(\"f-{fact}\")], next: \"{onward}\"),
    \"half\": (acts: [{}], rating: 1, {arm}next: \"{onward}\"),\n",
        acts(bad), acts(good), acts(half),
    );
    let _ = write!(
        ftl,
        "b-{beat} =
    .{party} = {{ ${party} ->
        [crisis] Assez, {beat} !
       *[calm] Encore {beat}.
    }}
    .signe = Un signe de tête.
b-{beat}--bad = Vous répondez trop vite, au {beat}.
    .why = Trop vite.
b-{beat}--good = Vous redites {beat} avec ses mots.
    .why = D’abord entendre.
b-{beat}--half = Vous restez là, au {beat}.
    .why = Juste, et court.\n"
    );
    if beat % 10 == 3 {
        let _ = writeln!(
            ron,
            "    \"stay\": (acts: [To(\"give-floor\", \"{party}\")], rating: 1, reply: \"{party}\", next: Stay),"
        );
        let _ = writeln!(
            ftl,
            "b-{beat}--stay = Vous laissez parler.\n    .why = La parole circule.\n    .reply = Je voulais le dire."
        );
    }
    ron.push_str("   }),\n");
}
