### What does not go as planned: one clear sentence, then what can be done.

error-label = Error:
warning-label = Remark:
error-did-you-mean = Did you mean “{ $suggestion }”?

## At the prompt

error-answer-unknown = “{ $answer }” is not a possible answer here. Type one of the numbers shown, or “?” for help.
error-answer-range = { $last ->
    [1] There is only one option: type 1.
   *[other] Type a number between 1 and { $last }.
}
error-answer-empty = You have typed nothing. Type a number, then Enter.
error-answer-twice = Number { $number } is given twice. Give each number once only.
error-answer-person-full = { $person } already has enough tasks. Choose someone else.
error-answer-too-long = { $most ->
    [one] This text is too long: { $most } character at most.
   *[other] This text is too long: { $most } characters at most.
}
error-answer-refused = That answer is not possible here. Nothing has changed: choose from what is offered.
error-answer-yes-no = Answer with “y” or “n”.

## Interruption

interrupted = You stopped here. The attempt is kept.
interrupted-resume = To continue it: entremise play { $scenario } --text
interrupted-unsaved = The attempt is not kept: recording is switched off.
input-ended = There is nothing more to read at the input. The attempt is kept.

## The store

error-store-full = There is no space left on the disk. Free some, then try again: nothing that was kept is lost.
error-store-read-only = The file { $path } is write-protected. Make it writable, or choose another with --db.
error-store-locked = Another Entremise window is already using { $path }. Close it, then try again.
error-store-newer = The file { $path } comes from a newer version of Entremise. Update Entremise, or choose another file with --db.
error-store-corrupt = The file { $path } is damaged. Keep a copy of it, then give another file with --db.
error-store-foreign = The file { $path } was not made by Entremise. Choose another with --db.
error-store-other = Recording failed ({ $reason }). Start Entremise again: the attempt will continue from your last recorded choice.
error-store-broken-chain = Attempt { $id } was changed after it was recorded, at choice { $number }. It can no longer be assessed.

## What cannot be found or read

error-scenario-unknown = No scenario is called “{ $id }”. To see the list: entremise list
error-scenario-faulty = The scenario “{ $id }” has errors and cannot be played. To see them: entremise check { $id }
error-attempt-unknown = No attempt has the number “{ $id }”. To see the list: entremise attempts
error-attempt-open = Attempt { $id } is not finished. Finish it to read its debrief.
error-attempt-over = Attempt { $id } is over: it takes no more answers. To read its debrief: entremise debrief { $id }
error-attempt-differs = The attempt does not replay identically from choice { $number } on. It is still kept, but cannot be assessed.
error-framework-unknown = No diploma has the id “{ $id }”. Those there are: entremise curricula.
error-code-unknown = The code “{ $code }” does not exist.
error-language-unknown = The language “{ $language }” is not available. Available languages: { $languages }.
error-file-missing = The file { $path } cannot be found. Check its name and its folder.
error-file-unreadable = The file { $path } cannot be read ({ $reason }). Check your permissions.
error-file-exists = The file { $path } already exists. Choose another name.
error-file-unwritable = The file { $path } cannot be written ({ $reason }). Choose another place.
error-inside = Entremise met an unexpected difficulty ({ $reason }). This is not your doing; your recorded attempts are kept.

## The command as it was written

error-usage-argument-unknown = The option “{ $argument }” does not exist.
error-usage-argument-unexpected = “{ $argument }” is not expected here.
error-usage-argument-missing = Missing: { $arguments }.
error-usage-argument-twice = The option “{ $argument }” is given more than once. Give it once only.
error-usage-argument-conflict = The options “{ $argument }” and “{ $other }” do not go together.
error-usage-value-missing = The option “{ $argument }” needs a value.
error-usage-value-unexpected = The option “{ $argument }” takes no value.
error-usage-value-invalid = “{ $value }” does not fit “{ $argument }”.
error-usage-value-number = “{ $value }” does not fit “{ $argument }”: a whole number is expected.
error-usage-command-unknown = The command “{ $command }” does not exist.
error-usage-command-missing = A command is missing.
error-usage-encoding = One of the arguments is not in UTF-8.
error-usage-choices = In --choices, “{ $item }” at position { $number } cannot be understood.
error-usage-see-help = For help: { $command } --help

## Commandes (suite)

error-output = The output cannot be written ({ $reason }).
error-scenario-none = There is no scenario in { $path }: a file scenario.ron is expected there.
error-attempt-unreadable = The attempt { $id } can no longer be played: the scenario kept with it cannot be read.
error-attempt-other-revision = The attempt { $id } was played with Entremise { $version }, whose play model differs. To replay it, use that version.
error-store-is-folder = { $path } is a folder. Name a file with --db.
error-store-cannot-open = The file { $path } cannot be opened. Check its name, its folder and your permissions.
error-store-no-home = This system does not say where to keep your attempts. Name a file with --db.
error-store-broken-start = The attempt { $id } was changed since it was recorded. It can no longer be assessed.
error-usage-argument-misplaced = The option “{ $argument }” goes after the command.
error-usage-choices-forms = Expected answers: the id of a choice, Timeout, Back(1), Words("…"), Read, Place, Give, Keep, Rate, Redo. Examples: entremise help play
error-play-answer = Answer { $number }, “{ $item }”, is not accepted.
error-play-choice-unknown = There is no choice “{ $name }” at this point.
error-play-choice-not-offered = The choice “{ $name }” exists here, but it is not offered in this state.
error-play-not-awaited = What is awaited here: { $awaited }.
error-play-no-timer = Time is not counted here.
error-play-no-way-back = There is no going back in this attempt.
error-play-too-far-back = { $count ->
    [0] There is no earlier answer.
    [one] One can go back by { $count } answer only.
   *[other] One can go back by { $count } answers only.
}
error-play-name-unknown = “{ $name }” does not exist here.
error-play-twice = “{ $name }” is given twice.
error-play-too-many = “{ $name }” has too many jobs.
error-play-bad-rating = “{ $name }” needs a number from 1 to 4.
error-play-bad-slot = The slot “{ $name }” does not fit: one is needed exactly where the task has some.
error-play-not-proposed = “{ $name }” is not proposed on this path.
