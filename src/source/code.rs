//! Every code a diagnostic may carry: number, slug, one row each.
//!
//! A code never changes meaning once published. `E` stops a scenario from being played, `W` does
//! not. Its words are the Fluent message of the same name (`assets/locales/*/diagnostics.ftl`),
//! its page is `assets/guide/<lang>/<code>.md`, its fixture `tests/fixtures/check/<code>-*.txt`.

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file cannot be used as it is.
    Error,
    /// The file can be used; somebody should look.
    Warning,
}

macro_rules! codes {
    ($($name:ident $slug:literal)*) => {
        /// A kind of fault, by number.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Code { $($name),* }

        impl Code {
            /// All codes, in order.
            pub const ALL: &[Code] = &[$(Code::$name),*];
            /// `"E0116"`: what people type, and the key of the words.
            pub const fn id(self) -> &'static str { match self { $(Code::$name => stringify!($name)),* } }
            /// `"unknown-place"`: the same in two or three words, stable for tools.
            pub const fn slug(self) -> &'static str { match self { $(Code::$name => $slug),* } }
        }
    };
}

impl Code {
    /// Error or warning, by its letter.
    pub fn severity(self) -> Severity {
        if self.id().starts_with('E') {
            Severity::Error
        } else {
            Severity::Warning
        }
    }

    /// The code written `id`, whatever its case.
    pub fn parse(id: &str) -> Option<Code> {
        Code::ALL
            .iter()
            .copied()
            .find(|code| code.id().eq_ignore_ascii_case(id))
    }
}

codes! {
    // Files and RON text.
    E0001 "unreadable-file"
    E0002 "not-text"
    E0005 "unexpected-character"
    E0006 "text-not-closed"
    E0007 "comment-not-closed"
    E0008 "bracket-not-closed"
    E0009 "bracket-closes-nothing"
    E0010 "comma-missing"
    E0011 "value-missing"
    E0012 "stray-comma"
    E0013 "text-after-end"
    E0014 "not-a-whole-number"
    E0015 "unknown-escape"
    E0016 "colon-missing"
    E0017 "field-name-expected"
    E0018 "wrong-type"
    E0019 "unknown-field"
    E0020 "unknown-variant"
    E0021 "field-missing"
    E0022 "field-twice"
    E0023 "key-twice"
    E0024 "number-out-of-range"
    E0025 "wrong-argument-count"
    E0026 "wrong-root-name"
    // Ids and names.
    E0101 "bad-id"
    E0102 "id-too-long"
    E0103 "reserved-name"
    E0104 "reserved-place"
    E0105 "place-twice"
    E0106 "name-twice"
    E0110 "unknown-party"
    E0111 "unknown-fact"
    E0112 "unknown-counter"
    E0113 "unknown-deadline"
    E0114 "unknown-document"
    E0115 "unknown-part"
    E0116 "unknown-place"
    E0117 "unknown-technique"
    E0118 "unknown-criterion"
    E0119 "unknown-role"
    E0120 "unknown-standing-act"
    E0121 "unknown-choice-path"
    E0122 "unknown-legal-fact"
    E0123 "unknown-start"
    E0124 "unknown-item"
    E0125 "unknown-slot"
    E0126 "unknown-person"
    E0127 "unknown-hearer"
    E0128 "unknown-pair"
    E0129 "listed-twice"
    W0130 "unused-fact"
    W0131 "unused-counter"
    W0132 "unused-deadline"
    E0133 "document-never-shown"
    W0134 "unused-party"
    W0135 "fact-never-learned"
    // Values.
    E0201 "unknown-format"
    E0202 "level-out-of-range"
    E0203 "gauge-out-of-range"
    E0204 "rating-out-of-range"
    E0205 "glasl-out-of-range"
    E0206 "danger-out-of-range"
    E0207 "bad-date"
    E0208 "bad-draw-weight"
    E0209 "within-out-of-range"
    E0210 "timer-too-short"
    E0211 "half-a-gauge"
    E0212 "gauges-missing"
    E0213 "party-without-gauges"
    E0214 "counter-start-over-max"
    E0215 "threshold-decides-nothing"
    E0216 "pair-with-itself"
    E0217 "nothing-in-it"
    E0218 "gauge-not-settable"
    E0219 "strain-closes-a-choice"
    E0220 "group-of-none"
    // Limits of format 1.
    E0301 "too-many-parties"
    E0302 "too-many-facts"
    E0303 "too-many-counters"
    E0304 "too-many-documents"
    E0305 "too-many-beats"
    E0306 "too-many-choices"
    E0307 "file-too-large"
    E0308 "nested-too-deep"
    E0309 "too-many-deadlines"
    E0310 "too-many-parts"
    E0311 "too-many-choices-in-a-beat"
    E0312 "too-many-standing-acts"
    E0313 "too-many-musts"
    E0314 "too-many-nevers"
    E0315 "too-many-items"
    E0316 "too-many-asks"
    E0317 "route-too-deep"
    E0318 "condition-too-deep"
    E0319 "too-many-once"
    E0320 "too-many-remembered"
    E0321 "too-many-scenes"
    E0322 "too-many-endings"
    E0323 "too-many-statements"
    E0324 "too-many-targets"
    E0325 "fluent-file-too-large"
    E0326 "fluent-nested-too-deep"
    E0327 "too-many-slots"
    E0328 "too-many-jury-questions"
    // Shape of the story.
    E0401 "beat-asks-one-thing"
    E0402 "timer-half-given"
    E0403 "timer-without-choices"
    E0404 "effects-without-task"
    E0405 "standing-act-into-a-beat"
    E0406 "beat-of-another-scene"
    E0407 "passage-cycle"
    E0408 "stay-not-allowed"
    E0409 "speaker-may-be-absent"
    E0410 "act-towards-the-absent"
    E0411 "line-twice"
    E0412 "same-attribute"
    E0414 "stay-without-reply"
    E0415 "own-words-without-choices"
    E0416 "reply-by-the-absent"
    E0418 "same-id-in-task"
    E0419 "order-not-asked"
    E0420 "rightful-and-forfeits"
    E0421 "between-one-person"
    E0422 "account-without-need"
    // What the story can and cannot reach, from its graph.
    E0501 "unreachable-beat"
    E0502 "unreachable-scene"
    E0503 "unreachable-ending"
    E0504 "dead-end"
    E0505 "loop-without-exit"
    // The same, found by playing it.
    E0506 "exits-can-all-close"
    W0507 "choice-never-offered"
    W0508 "beat-never-reached"
    W0509 "walk-bounded"
    E0510 "must-cannot-be-done"
    W0511 "must-never-arms"
    W0512 "never-never-applies"
    W0513 "rating-never-used"
    // The key, and whether it is fair.
    E0601 "good-choice-breaches"
    E0602 "top-choice-is-a-fault"
    E0603 "top-choice-is-forbidden"
    E0604 "catalogue-against-the-best"
    E0605 "no-good-choice"
    W0606 "catalogue-and-key-differ"
    E0607 "needs-on-a-poor-choice"
    E0608 "too-few-opportunities"
    E0609 "too-little-evidence"
    E0610 "only-resisted"
    E0611 "early-ending-unmarked"
    E0612 "fault-never-repairable"
    E0613 "tells-what-is-not-known"
    E0614 "confidence-released"
    W0616 "when-should-be-needs"
    W0617 "rating-moved-by-staying"
    W0618 "too-little-to-leave-out"
    E0619 "guessing-pays"
    W0620 "decision-separates-nobody"
    E0621 "best-play-under-the-cut"
    W0622 "no-way-back"
    E0623 "robot-passes"
    E0624 "best-play-imperfect"
    E0625 "bad-vote"
    W0626 "key-differs-from-panel"
    E0627 "best-play-never-ends"
    // Texts.
    E0701 "message-missing"
    E0702 "attribute-missing"
    E0703 "message-left-over"
    E0704 "attribute-left-over"
    E0705 "unknown-variable"
    E0706 "fluent-syntax"
    E0707 "message-twice"
    E0708 "text-missing"
    E0709 "text-left-over"
    E0711 "variables-differ"
    E0712 "language-missing"
    E0713 "unknown-function"
    E0714 "variant-never-chosen"
    E0715 "unknown-reference"
    E0716 "reference-cycle"
    // Writing.
    W0801 "best-is-longest"
    W0802 "best-is-politest"
    W0803 "best-is-first"
    W0804 "best-alone-asks"
    W0805 "lengths-apart"
    W0806 "beat-text-long"
    W0807 "line-long"
    W0808 "choice-long"
    W0809 "why-long"
    W0810 "few-jury-questions"
    W0811 "no-wordless-move"
    W0812 "no-middle-choice"
    W0813 "sentence-long-for-plain"
    // Named plays.
    E0901 "input-unknown"
    E0902 "input-refused"
    E0903 "ends-elsewhere"
    E0904 "other-faults"
    E0905 "score-not-reached"
    E0906 "score-not-below"
    E0907 "inputs-left-over"
    // The library and the project's own data.
    E1001 "no-such-scenario"
    E1002 "no-scenario-here"
    E1003 "folder-name-is-not-an-id"
    E1101 "phase-missing"
    E1102 "mark-out-of-range"
    E1103 "unknown-source"
    E1104 "certainty-too-low"
    W1105 "fact-grown-old"
}
