### The words of the pages: what the scene, the debrief and the terminal say besides.

## The scene

mediator-name = Camille
said-off = { $speaker } (out of sight): { $text }
scene-went-back = You are back at the previous choice. Your first answer is still the one that counts.
scene-present-heading = With you:
people-heading = Who is here
gauge-row = { $label }: { $word } (tension { $value } out of 100)
warning-out = You may also leave at any moment: nothing will be held against you.

## Home

home-about = { $level ->
    [1] First approach
    [2] Usual level
   *[3] Advanced level
}, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, { $status }
home-faulty = This situation has errors: it cannot be played.
home-prompt = Which situation?
home-else = And also:
attempts-prompt = Which attempt? One under way is taken up again, a finished one shows its debrief.

## Tasks

task-given = Your answer is given.
task-numbers = What do you choose?
task-arrange-budget = The total must not exceed { $limit }.
task-arrange-cost = counts for { $cost }
task-no-answer = no answer
task-answer-right = { $what } – Your answer: { $given }. That is right.
task-answer-wrong = { $what } – Your answer: { $given }. That was not the one.
task-expected = What was right: { $given }
task-item-right = Placed, and rightly so: { $item }
task-item-missing = Left out, though it belonged: { $item }
task-item-wrong = Placed, and better left out: { $item }
task-item-left = Left out, and rightly so: { $item }
task-item-may = Placed, which does not count: { $item }
redo-note = A few words are enough. You may also write nothing.
redo-said-alone = You would take “{ $choice }” again.

## The debrief

debrief-attestation = Entremise can issue a certificate of training and a file for the jury, never a diploma.
debrief-column-criterion = Criterion
debrief-column-level = Level
debrief-column-evidence = Points
debrief-one-play = One situation alone cannot say that a competency is acquired: these levels speak of this attempt, not of you.
debrief-first = Where to begin
debrief-first-none = None of your decisions left a point behind. Read again why they held, so that you can say it.
debrief-read-prompt = What would you like to read?
debrief-all = Read everything in order
debrief-leave = Close the debrief
debrief-code = Code of this attempt: { $code }
debrief-code-note = Write it down: it changes if the attempt is altered or cut short.
debrief-aside = Another act
debrief-decision-number = Decision { $number }
debrief-reprise = Decision taken again
debrief-decision-left = What this choice left aside: { $criteria }
debrief-decision-offered = Stronger, among what was offered: { $choice }
debrief-fault-short = { $fault } ({ $became })
debrief-fault-mended = mended later
debrief-fault-open = not mended
debrief-fault-critical = A critical fault cannot be mended within the attempt: with it, no competency is said to be acquired.
debrief-fault-reprise = After going back (not counted)
debrief-fault-again = { $fault } – { $choice }
debrief-breach-account = Something confided was written in the report: { $fact }
debrief-part-faults = Faults, duties and confidences
debrief-part-account = The report and the tasks
debrief-people = How each of them sees it
debrief-account = Report: { $right } out of { $total }
debrief-account-how = What is wrongly kept takes two points away: a word too many stays in writing.
debrief-gate = A competency is only said to be acquired from { $percent } of the points, over { $opportunities ->
    [one] { $opportunities } opportunity
   *[other] { $opportunities } opportunities
} to show it and { $scenarios ->
    [one] { $scenarios } situation
   *[other] { $scenarios } situations
}, with no critical fault and no serious fault left as it was.
debrief-level-provisional = Level: { $level } (provisional cuts, no panel)
debrief-outcome = Going by this attempt alone
debrief-outcome-said = { $outcome }.
debrief-outcome-row = { $criteria }: { $outcome }
outcome-critical = not acquired, because of a critical fault
debrief-mark-row = { $earned } out of { $available } – { $what }
occasion-task = A task
occasion-forfeit = The situation stopped before this criterion could be shown
debrief-tension-how = For each person: tension from 0 to 100, then their state.
debrief-tension-point = { $person }, { $tension }, { $phase }
warning-touches = This situation touches on:
warning-not-now = Not play it now
debrief-decision-in = { $decision } – { $scene }
debrief-confided-kept = What was confided to you went only to those the person had allowed.
debrief-moment-last = { $moment }, end
debrief-turning-down = With { $party }, tension came down from { $from } to { $to } out of 100.
debrief-turning-up = With { $party }, tension went up from { $from } to { $to } out of 100.
debrief-turning-state = State: “{ $before }”, then “{ $after }”.
debrief-kept-wrongly = Kept, and better left out
debrief-left-wrongly = Left out, though it belonged
debrief-kept-rightly = Kept, and rightly so
debrief-left-rightly = Left out, and rightly so
debrief-moment-start = At the start
debrief-moment-decision = After decision { $number }
debrief-moment-again = After decision { $number }, taken again (not counted)
debrief-moment-aside = After another act
debrief-moment-task = After a task
debrief-moment-silence = After a silence
debrief-self-note = Your own view is not marked. A gap, either way, is good matter for a jury.

## The terminal

prompt-choose = Your number (or “?” for help):
prompt-several = Your numbers, separated by spaces, or 0 for none (“?” for help):
prompt-part = Number of the passage, or 0 if you do not know:
prompt-level = From 1 to { $last }:
prompt-own-words = Your words, then Enter:
help-besides = + and a number, then Enter: do something other than the task
debrief-fault-in-account = { $fault } (in the report)
help-several = several numbers separated by spaces, then Enter: choose several; 0: none
people-nobody = There is nobody to introduce here.
kept-resume = You can take it up again where you were: entremise play { $scenario } --text
settings-broken = Your settings, in { $path }, cannot be read: the original ones are used, and the file is left as it is.

## Settings

settings-heading = Your settings
settings-intro = The name is a stage name: it need not be yours. These settings are kept on this computer, beside your attempts, never in them; “entremise me erase” erases the name.
settings-prompt = What would you like to change?
settings-name = Stage name
settings-name-prompt = What are you called in the scenes?
settings-name-note = Leave it empty for the suggested name.
settings-gender = Form of address
settings-gender-prompt = In which gender do the scenes speak to you?
settings-gender-f = feminine
settings-gender-m = masculine
settings-gender-other = with no mark of gender
settings-language = Language
settings-language-prompt = In which language?
settings-timers = Time to answer
settings-timers-prompt = Some decisions are pressing. How long to answer?
settings-timers-off = no limit
settings-timers-1 = the situation’s own
settings-timers-1-5 = half as long again
settings-timers-2 = twice as long
settings-timers-3 = three times as long
settings-gauge = Tension as a number
settings-gauge-prompt = Show people’s tension as a number, beside their state?
settings-theme = Colours
settings-theme-prompt = Which colours?
settings-theme-system = the system’s
settings-theme-light = light
settings-theme-dark = dark
settings-theme-contrast = high contrast
settings-text = Text size
settings-text-prompt = Which text size?
settings-text-size = { $percent }%
settings-motion = Motion
settings-motion-prompt = Do changes glide, or happen at once?
settings-motion-yes = they glide
settings-motion-no = at once
settings-leave = Back
settings-unsaved = These settings hold for this time: the file to keep them in cannot be written.

## The first time

welcome-heading = Welcome
welcome-what = Entremise puts you in mediation situations: people, tension, choices. After each, a debrief says what your choices showed, and why.
welcome-steps = A little scene of two minutes shows how to choose, wait, stop and read a debrief. It does not count and is not kept.
welcome-question = Would you like to begin with it?
welcome-begin = Yes, the little scene
welcome-pass = No, on to the situations
welcome-again = See the little scene of the beginning again

debrief-summary = Overview
debrief-first-steps = The debrief
debrief-first-steps-how = After each situation, a debrief goes over your decisions: what you chose, what was stronger at that moment, and why. This one does not count.
debrief-first-steps-leave = On to the situations

## Places

place-cage-escalier = The stairwell
place-hall-immeuble = The hall
place-palier-porte = A door on the landing
place-guichet-caf = The family benefits counter
place-france-services = France services
place-salle-attente-urgences = The emergency waiting room
place-arret-tram = The tram stop
place-tram-interieur = The tram
place-ecole-portail = The school gate
place-place-banc = The bench on the square
place-jardin-partage = The shared garden
place-marche-stand = The market
place-centre-social-salle = The community centre
place-pied-d-immeuble = The foot of the building
place-porche = The porch
place-bureau-mediateur = The mediation office
place-appel-telephonique = On the phone
place-unknown = Elsewhere

## Progress

progress-heading = Your progress
progress-closed = This diploma is no longer granted: your plays are still read in its words.
progress-gate = A competence is called acquired only from { $cut }% of the points, over { $opportunities } opportunities and { $scenarios } situations, without a critical fault. Provisional thresholds, no panel. Only the first play of each situation counts.
progress-none = No finished play yet: everything is still to be shown.
progress-next-heading = The next situation
progress-next = “{ $title }” gives most of what you lack: { $competencies }.
progress-next-new = “{ $title }”: you have not played it yet.
progress-elsewhere = What is not shown here
progress-plays = Your finished plays
progress-prompt = What now?
progress-play = Play “{ $title }”
progress-column-competency = Competence
progress-column-standing = Where you stand
progress-column-evidence = What was shown
progress-column-last = Last time
progress-never = not yet
progress-acquired = Acquired (in training)
progress-not-yet = Not yet acquired
progress-jury = To be examined: very near the threshold, or a serious fault
progress-missing = { $opportunities ->
    [0] Not enough evidence: { $scenarios ->
        [one] one more situation
       *[other] { $scenarios } more situations
    }
    [one] Not enough evidence: one more opportunity{ $scenarios ->
        [0] {""}
        [one] , in another situation
       *[other] , in { $scenarios } situations
    }
   *[other] Not enough evidence: { $opportunities } more opportunities{ $scenarios ->
        [0] {""}
        [one] , in at least one more situation
       *[other] , in at least { $scenarios } situations
    }
}
progress-where = To play: { $titles }
progress-shown = { $count ->
    [0] no opportunity
    [one] one opportunity
   *[other] { $count } opportunities
}
progress-percent = { $percent }% of the points
progress-counted = { $title }, { $date }. Highest tension of those present: { $from } at the start, { $most } at its peak, { $to } at the end.
progress-again = { $title }, { $date }. Played again, not counted. Tension: { $from } at the start, { $most } at its peak, { $to } at the end.
