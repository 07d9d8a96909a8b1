### The interface’s words. French is the reference; keys and variables are the same in both (tests/language.rs).

## Dates, times, durations, lists

date = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
time = { $hour }:{ $minute }
time-sharp = { $hour }:00
date-time = { $date }, { $time } (UTC)
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
list-more = { $first }, { $second }
list-last = { $first } and { $second }
list-apart = { $first }; { $second }

## Everywhere

app-name = Entremise
app-tagline = Practise social mediation
app-version = Entremise { $version }
note-local = Nothing is sent: what you choose stays on this computer.
note-training = This is training: only the jury awards the qualification.
note-language = This passage does not exist in your language yet: it is shown in { $language }.
language-name = { $language ->
    [fr] French
    [fr-simple] easy-to-read French
    [en] English
   *[other] { $language }
}
answer-yes = yes
answer-no = no
answer-yes-short = y
answer-no-short = n
prompt-enter = Press Enter to go on.
prompt-number = Your number, then Enter:
prompt-numbers = Your numbers, with spaces between them, then Enter:
prompt-yes-no = Type “y” for yes, “n” for no, then Enter:
prompt-free = Write, then press Enter:
prompt-help-hint = Type “?” for help.
item-numbered = { $number }. { $text }
item-separator = { $label }: { $text }
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
about-minutes = about { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

## Home: the list of scenarios

home-heading = Where would you like to step in?
home-intro = Choose a situation. You can stop at any time and pick it up later.
home-empty = No scenario is installed yet.
home-count = { $count ->
    [0] No situations
    [one] { $count } situation
   *[other] { $count } situations
}
home-place = Place: { $place }
home-context = Setting: { $context }
home-level = Level: { $level ->
    [1] first steps
    [2] everyday
    [3] advanced
   *[other] expert
}
home-minutes = Length: about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
home-status-new = new
home-status-open = under way, to be continued
home-status-done = { $times ->
    [1] finished once
   *[other] finished { $times } times
}
home-action-start = Start
home-action-resume = Continue where you were
home-action-again = Play again from the start (the attempt under way will stay open)
home-resume-question = You have had an attempt under way since { $date }. Would you like to continue it?
home-quit = Quit

## Before you start: sensitive themes

warning-heading = Before you start
warning-leave = If this is not the right time, you can leave it. It changes nothing to your progress.
warning-continue = Go on
warning-skip = Back to the list
warning-question = Would you like to go on?

## The scene

scene-brief = Your assignment
scene-heading = { $place }
scene-day = { $date }, { $time }
scene-later = A little later
scene-after-minutes = { $minutes ->
    [1] One minute later
   *[other] { $minutes } minutes later
}
scene-after-hours = { $hours ->
    [1] One hour later
   *[other] { $hours } hours later
}
scene-after-days = { $days ->
    [1] The next day
   *[other] { $days } days later
}
scene-after-weeks = { $weeks ->
    [1] One week later
   *[other] { $weeks } weeks later
}
scene-after-months = { $months ->
    [1] One month later
   *[other] { $months } months later
}
scene-present = With you: { $people }.
scene-present-alone = Nobody else is here.
scene-present-person = { $name }, { $role }
scene-present-phase = { $name }: { $phase }
scene-arrives = { $name } arrives.
scene-leaves = { $name } leaves.
scene-deadline = { $days ->
    [0] { $label }: the deadline has passed
    [1] { $label }: today is the last day, { $date }
   *[other] { $label }: { $days } days, until { $date }
}
scene-own-words = Before you see the options: what would you say, in your own words?
scene-own-words-note = What you write is kept for you to read again. It is not assessed. You may also write nothing.
scene-own-words-kept = You wrote: “{ $words }”
scene-choices = What do you do?
scene-standing = At any time, you can also:
scene-chosen = You: { $choice }
scene-timer = { $seconds ->
    [one] { $seconds } second left to answer.
   *[other] { $seconds } seconds left to answer.
}
scene-timed-out = The moment passed without an answer. The situation goes on; this silence is not assessed.
scene-ending = End of the situation
scene-ending-later = What came next
scene-stuck = The situation stops here: the scenario offers nothing more. This is not your doing, and this attempt will not be assessed.

## Help during a scene

help-heading = Help
help-number = a number, then Enter: choose that option
help-free = your text, on one line, then Enter: give it; Enter alone: write nothing
help-question = ?: show this help
help-repeat = r: read the passage again
help-people = p: see again who is present
help-back = b: go back to the previous choice (your first answer remains the one that counts)
help-back-nothing = There is no previous choice.
help-quit = q: stop; the attempt is kept
help-enter = Nothing is chosen until you press Enter.
help-enter-free = Nothing is kept until you press Enter. Alone on the line, a letter above or “?” is a command; within a text, it is part of it.

## Tasks: read, arrange, assign

task-read-heading = Read: { $document }
task-read-intro = Read this document, then answer by giving the passage that fits.
task-read-part = Passage { $number }
task-read-ask = Question { $number } of { $total }: { $question }
task-read-prompt = Which passage answers each question?
task-arrange-heading = Choose and put in order
task-arrange-heading-unordered = Choose what fits
task-arrange-intro = Give the items to keep, in the order you place them. You may leave some out.
task-arrange-intro-unordered = Give the items to keep, in any order. You may leave some out.
task-arrange-limit = { $limit ->
    [1] Only one item fits.
   *[other] { $limit } items at most.
}
task-arrange-placed = Your answer: { $items }
task-arrange-nothing = You have placed nothing. Is that your answer?
task-assign-heading = Share out the roles
task-assign-intro = For each task, give the person who takes it on.
task-assign-intro-slots = For each task, give the person who takes it on, then the time.
task-assign-job = Task { $number } of { $total }: { $job }
task-assign-person = Who?
task-assign-slot = When?
task-assign-nobody = nobody
task-assign-mediator = you
task-assign-at-most = { $count ->
    [1] One person can have only one task.
   *[other] One person can have no more than { $count } tasks.
}
task-assign-given = { $job }: { $person }
task-assign-given-slot = { $job }: { $person }, { $slot }
task-review = Your answer:
task-confirm = Confirm this answer?
task-why = Why: { $why }

## The report

account-heading = Your report
account-to = { $to ->
    [manager] Your manager will read it.
    [partner] A partner organisation will read it.
    [landlord] The landlord will read it.
   *[other] The person you report to will read it.
}
account-intro = Here is what you could write. Keep what is useful, accurate and yours to pass on.
account-prompt = What do you keep?
account-kept = You keep: { $numbers }
account-nothing = You keep nothing. Is that your report?
account-right-kept = Kept, rightly: { $statement }
account-wrong-kept = Kept, and better left out: { $statement }
account-right-left = Left out, rightly: { $statement }
account-wrong-left = Left out, though it belonged there: { $statement }

## Self-rating

self-heading = How you see it
self-intro = Before the debrief, place yourself. Your answer is not marked: it will be set beside what your choices showed.
self-question = { $competency }: where are you in this situation?
self-level-1 = I cannot do it yet
self-level-2 = I can do some of it
self-level-3 = I can do it without help
self-level-4 = I could explain it to someone
self-prompt = Where do you stand?
redo-heading = If you could do it again
redo-question = Which choice would you like to come back to?
redo-none = None
redo-why = What would you do, and why?
redo-said = You would come back to “{ $choice }”: “{ $why }”
redo-said-none = You would come back to no choice.

## The debrief

debrief-heading = Debrief: { $title }
debrief-notice = This is training: only the jury awards the qualification.
debrief-machine = This attempt was played on an unsupervised computer. It has no value as an exam.
debrief-played = Played on { $date }, in { $duration }
debrief-replay = You had begun this situation before: this debrief is shown, but your first attempt is the one that counts in your progress.
debrief-given-ahead = Answers given ahead: this attempt was played from a list, and not as the situation went.
debrief-ending = Where the situation stopped
debrief-ending-weight = How it ended is not assessed: only your decisions are.
debrief-unjudged = This attempt did not reach its end: it is not assessed.

debrief-decisions = Your decisions
debrief-decision = Decision { $number } of { $total }
debrief-decision-place = { $scene }
debrief-decision-taken = You chose: { $choice }
debrief-decision-strongest = Of what was on offer, this was the strongest choice.
debrief-decision-stronger = Stronger at that moment: { $choice }
debrief-decision-why = Why: { $why }
debrief-decision-showed = What this choice showed: { $criteria }
debrief-decision-showed-nothing = This decision tells nothing about any criterion.
debrief-decision-cost = What this choice weakened: { $criteria }
debrief-decision-prepared = Another choice would have been on offer with the ground prepared: { $choice }
debrief-decision-back = You took this decision again. Your first answer is the one that counts.
debrief-decision-contested = The professionals consulted disagree about this choice: it is discussed, not assessed.
debrief-decision-own-words = Your words, before you saw the options: “{ $words }”
debrief-task = Task: { $right } out of { $total }

debrief-turning = The moments that mattered
debrief-turning-none = No single moment turned the situation.
debrief-turning-eased = Things eased here for { $party }: from “{ $before }” to “{ $after }”.
debrief-turning-raised = Tension rose here for { $party }: from “{ $before }” to “{ $after }”.
debrief-turning-replay = Play again from here

debrief-tension = Tension through the situation
debrief-tension-start = at the start
debrief-tension-end = at the end
debrief-tension-peak = at its highest
debrief-tension-moment = Moment
debrief-tension-person = Person
debrief-tension-level = Tension
debrief-tension-trust = Trust
debrief-tension-state = State
debrief-tension-row = { $moment }: { $party }, tension { $tension }, { $phase }
debrief-tension-summary = { $party }: { $start } at the start, { $peak } at its highest, { $end } at the end
debrief-tension-rises = rises
debrief-tension-falls = falls
debrief-tension-steady = stays steady

debrief-faults = Breaches of duty
debrief-faults-none = No breach of duty was noted.
debrief-fault = { $gravity ->
    [critical] Critical breach of duty
    [serious] Serious breach of duty
   *[other] Breach of duty
}: { $fault }
debrief-fault-where = When you chose: { $choice }
debrief-fault-repaired = You repaired it afterwards: { $choice }
debrief-fault-left = It was not repaired.
debrief-breach = Something told in confidence was said in front of { $people }: { $fact }
debrief-breach-none = What you were told in confidence was told to nobody.
debrief-musts = What was expected
debrief-must-done = Done: { $what }
debrief-must-missed = Not done: { $what }
debrief-never-done = To be avoided, and it took place: { $what }

debrief-criteria = Criterion by criterion
debrief-criterion = { $criterion }: { $level ->
    [1] to work on
    [2] under way
    [3] well established
   *[4] very sure
}
debrief-criterion-evidence = { $earned } out of { $available }, or { $percent }
debrief-criterion-shown = { $count ->
    [0] No opportunity to show it
    [one] { $count } opportunity to show it
   *[other] { $count } opportunities to show it
}
debrief-criterion-resisted = { $count ->
    [one] { $count } opportunity not to stray from it
   *[other] { $count } opportunities not to stray from it
}
debrief-criterion-more = { $count ->
    [one] { $count } more opportunity to show it is needed.
   *[other] { $count } more opportunities to show it are needed.
}
debrief-criterion-more-where = You will find some in: { $scenarios }
debrief-cut-provisional = Provisional cut scores, without a panel: no group of professionals has set them yet.
debrief-cut = Cut score: { $percent }
debrief-mark = A second reading: { $mark } out of 20
outcome-acquired = acquired
outcome-not-acquired = not acquired
outcome-jury = for the jury to examine
outcome-not-enough = not enough evidence
outcome-line = { $competency }: { $outcome }
outcome-more-opportunities = { $count ->
    [one] { $count } more opportunity to show.
   *[other] { $count } more opportunities to show.
}
outcome-more-scenarios = { $count ->
    [one] { $count } more situation to play.
   *[other] { $count } more situations to play.
}

debrief-heard = Who was given the floor
debrief-heard-row = { $count ->
    [0] { $party }: was not given the floor
    [one] { $party }: was given the floor once
   *[other] { $party }: was given the floor { $count } times
}
debrief-heard-note = These figures are there to think about. They are not assessed.
debrief-self = How you see it, and what your choices showed
debrief-self-row = { $competency }: you place yourself at { $rated }, your choices at { $shown }
debrief-self-close = Close to what your choices showed: { $criteria }.
debrief-self-higher = You place yourself higher than your choices showed here: { $criteria }.
debrief-self-lower = You place yourself lower than your choices showed here: { $criteria }.
debrief-self-unknown = Not enough evidence to compare: { $criteria }.
debrief-jury = Questions a jury could ask
debrief-jury-intro = Prepare an answer aloud, in two minutes.
debrief-sources = To go further
debrief-next = What now?
debrief-next-scenario = { $title }, to work on: { $criteria }
debrief-next-again = Play this situation again, choosing otherwise
debrief-next-none = You have played every installed situation.

## Numbers to call for help

aid-heading = If this situation is close to home
aid-intro = These numbers are free in France. You can call for yourself or for someone else.
aid-emergency = Immediate danger: 112, or 15 (ambulance), 17 (police), 18 (fire brigade)
aid-deaf = Emergencies by text message, for people who are deaf, hard of hearing or cannot speak: 114
aid-suicide = Distress, suicidal thoughts: 3114, day and night
aid-violence = Violence against women: 3919, day and night
aid-child = A child in danger: 119, day and night
aid-elder = Abuse of an elderly or disabled person: 3977
aid-victims = Help for victims: 116 006
aid-homeless = Someone sleeping rough: 115, day and night

## Attempts

attempts-heading = Your attempts
attempts-none = You have not played yet.
attempts-row = { $title } · { $date } · { $status } · { $id }
attempts-status-open = under way
attempts-status-done = finished
attempts-status-ended = finished ({ $outcome })
attempts-open-hint = To continue: entremise play { $scenario } --text
attempts-debrief-hint = To read a debrief again: entremise debrief { $id }
attempts-detached = { $count ->
    [one] One detached attempt is kept too: it is linked to nobody any more.
   *[other] { $count } detached attempts are kept too: they are linked to nobody any more.
}

## Checking, testing, replaying, taking away, erasing

check-clean = { $count ->
    [one] { $count } scenario checked, nothing to report.
   *[other] { $count } scenarios checked, nothing to report.
}
check-count = { $errors ->
    [0] No errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no remarks
    [one] { $warnings } remark
   *[other] { $warnings } remarks
}
check-explain-hint = To understand a code: entremise explain { $code }
test-passed = { $count ->
    [0] No trial play to run.
    [one] { $count } trial play run, as expected.
   *[other] { $count } trial plays run, all as expected.
}
test-failed = { $failed ->
    [one] { $failed } trial play out of { $count } does not go as expected.
   *[other] { $failed } trial plays out of { $count } do not go as expected.
}
test-play-differs = { $play }: expected “{ $expected }”, found “{ $found }”
play-awaits = There are no more given answers; the attempt awaits: { $awaited }. It stays open.
play-seed = Starting number for chance (--seed): { $seed }
replay-same = Attempt { $id } replays identically: { $count ->
    [one] { $count } answer.
   *[other] { $count } answers.
}
replay-unfinished = This attempt is not finished, or its end is missing.
replay-code-note = Compare it with the code written down at the end of the attempt: if it differs, the attempt was altered or cut short since.
export-done = Your data are in { $path }
export-nothing = There is nothing to take away: no attempt is recorded.
erase-question = Erase your name and your writing from { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}? This cannot be undone.
erase-confirm = Type “{ $word }” to confirm, then Enter:
erase-word = erase
erase-done = It is erased.
erase-settings-unread = The settings file { $path } cannot be read: if it holds a name, erase it yourself.
erase-kept = Nothing was erased.

## Help on the command line

usage-heading = Usage:
usage-commands = Commands:
usage-options = Options:
usage-arguments = Arguments:
usage-examples = Examples:
usage-default = default: { $value }
usage-possible = possible values: { $values }
usage-more = To know more, try “{ $command }”.
usage-intro = Without a command, Entremise opens its window.
usage-exit-codes = Exit codes: 0, done; 1, what was given to read does not fit; 2, the command cannot be understood.

command-entremise = Practise social mediation, and prepare for the qualification
command-play = Play a scenario
command-list = List the installed scenarios
command-check = Check scenarios and say what needs another look
command-test = Run the trial plays of a scenario
command-curricula = Read the diplomas, and what of them is shown here
command-coverage = See which scenario lets somebody show what
command-study = Prove that a scenario is fair
command-explain = Explain a message code, with an example
command-attempts = List your attempts
command-debrief = Read the debrief of an attempt again
command-progress = See where you stand, diploma by diploma
command-replay = Replay an attempt and verify that it gives the same
command-me = Your data: take them away, erase them
command-me-export = Copy all your data to a readable file
command-me-erase = Erase your name and your writing
command-help = Show the help of a command

argument-scenario = The scenario’s id, given by “entremise list”, or its folder
argument-path = The files or folders to read; all installed scenarios if none
argument-code = The code, for example E0203
argument-attempt = The attempt’s number, given by “entremise attempts”
argument-framework = The diploma’s id, as given by “entremise curricula”
argument-file = The file to write

option-text = Play in the terminal, without a window; an attempt left open is taken up again
option-seed = Begin a new attempt with chance fixed: with the same number, the situation unfolds the same way
option-choices = Give the answers in advance, with commas between them; they are kept only with --db
option-json = Write JSON, meant for programs
option-lang = Language of the interface and the texts, for example fr, fr-simple or en
option-db = File that keeps the attempts, instead of the usual place
option-timers = Time the answers in the terminal
option-name = The name by which people address you in the scenes, kept beside your attempts, never in them
option-framework = The diploma whose competences are looked at; without it, the AMIS title and the transversal competences
option-seeds = How many plays each simulated person plays
option-yes = Do not ask for confirmation
option-help = Show this help
option-version = Show the version
value-framework = DIPLOMA
value-id = SCENARIO
value-attempt = ATTEMPT
value-path = PATH
value-code = CODE
value-file = FILE
value-number = NUMBER
value-choices = ANSWERS
value-lang = LANGUAGE
value-name = NAME
value-command = COMMAND
value-options = OPTIONS

## Commandes (suite)

context-Neighbourhood = Neighbourhood and housing
context-Administrative = Paperwork and access to rights
context-PublicSpace = Public space and transport
list-themes = Sensitive themes: { $themes }
list-play-hint = To play one: entremise play { $id } --text
curricula-hint = To read a whole diploma: entremise curricula amis
curricula-level = level { $level }
curricula-open = open
curricula-open-until = open, registered until { $until }
curricula-closed = closed
curricula-closed-since = closed since { $until }
curricula-replaced = closed, replaced by { $id }; attempts of before are still read
curricula-coefficient = coefficient { $coefficient }
curricula-official = Official title: { $title }
curricula-official-reused = Official title, taken from a third-party source, to be checked: { $title }
curricula-official-same = Official title
curricula-official-reused-same = Title taken from a third-party source, to be checked
curricula-validated = validated by: { $who }
curricula-counts = What counts: { $criteria }
curricula-source = Source: { $source }, consulted on { $day } ({ $certainty })
coverage-reach = { $most ->
    [one] { $least } to { $most } opportunity, usually { $typical }
   *[other] { $least } to { $most } opportunities, usually { $typical }
}
coverage-poor = Too few: { $count } situations are needed.
coverage-how = Opportunities counted on simulated plays, from beginner to expert, played to their end.
study-heading = “{ $title }”: proof of fairness (seeds 0 to { $last })
study-holds = This scenario may be used: who does not know the trade fails, who knows it better passes more.
study-fails = This scenario should not be used as it is. To mend first:
study-mend-robots = Rules that have nothing to do with the trade are enough to pass: { $names }
study-mend-curve = Choosing better does not always pass more.
study-mend-skilled = Choosing at best nine times in ten does not pass once in two.
study-mend-code = { $code }, { $count ->
    [one] once
   *[other] { $count } times
}: entremise explain { $code }
study-walk-exact = Exact walk: { $states } states.
study-walk-bounded = Walk bounded to { $states } states: what is missing is not proved absent.
study-unmet = Never met: { $names }
study-endings = Endings reached by the simulated people
study-robots = Plays passed by robots
study-people = Simulated people: share of choices at best, plays passed, scores (lowest, quarters, highest, out of 1000)
study-skill = { $best } choices in 100 at best: { $passed } of plays passed
study-no-score = not enough evidence
study-decisions = Decisions: times met, points earned, consistency with the rest of the play
study-percent = { $percent }%
robot-random = at random
robot-first = always the first choice
robot-last = always the last choice
robot-longest = always the longest
robot-shortest = always the shortest
robot-politest = always the most courteous
robot-one-technique = always the same technique
robot-question-mark = always a question
robot-middle = always the middling one
explain-hint = To read the page of a code: entremise explain E0116
play-ended = The play ends on “{ $ending }”.
play-possible = Possible here: { $names }
play-possible-parts = Passages of the document: { $names }
play-possible-people = People and slots: { $names }
play-resumed = { $count ->
    [one] An attempt was open, with { $count } answer: it goes on.
   *[other] An attempt was open, with { $count } answers: it goes on.
}
play-not-kept = This attempt is not kept. To keep it, add --db and a file.
awaited-words = your own words
awaited-choice = a choice
awaited-task = the answer to a task
awaited-account = the report
awaited-rating = your view of what you did
awaited-redo = the decision you would take again
awaited-nothing = nothing more
awaited-stuck = nothing more
attempts-status-damaged = damaged
erase-nothing = There is nothing to erase: no attempt is recorded.
erase-stays = Will be erased: the name you gave and everything you wrote in your own words. Will stay, without any link to you: the choices of your attempts and their dates, so that attempts already assessed can be verified.
reason-denied = access is denied
reason-missing = it does not exist
reason-folder = it is a folder
reason-not-a-folder = a part of the path is not a folder
reason-full = the disk is full
reason-other = system code { $code }
option-to = Write to this file, which must not exist yet; without this option, everything is shown
argument-command = The command you want help with
command-play-more = The answers of --choices are those of plays.ron, separated by commas: the id of a choice, Timeout (time ran out), Back(1) (one answer back), Words("…") (your own words), Read, Place or Give (a task), Keep (the report), Rate (your view), Redo (the decision to take again). For example:
    entremise play cage-escalier --choices se-repartir,se-presenter --json
    An answer that is not possible is named, with those that were, and nothing is kept. A list that stops before the end leaves the attempt open; with the same --db and without --seed, the next list goes on with it. An attempt played this way is marked “answers given ahead”.
command-check-more = A path is the folder of a scenario, a folder that holds several, or the id of an installed scenario. The exit code is 1 as soon as there is an error; warnings alone leave 0.
command-replay-more = The exit code is 1 if the attempt was changed since it was recorded, or does not replay to the same: the number of the first difference is given. An end cut off shows only by the code of the attempt, to compare with the one written down; an attempt removed as a whole does not show.
