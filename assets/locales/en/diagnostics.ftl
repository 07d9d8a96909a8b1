# The words of the scenario checker.
# One message per code: the value is the title; .label is read under the carets;
# .expected says what was expected, .hint what to do.

## Shared by all

severity-error = Error
severity-warning = Warning
diagnostic-near = Did you mean “{ $near }”?
diagnostic-known = Known here: { $known }
diagnostic-path = A path that leads there: { $path }
diagnostic-fix = Suggested correction
diagnostics-count = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
diagnostics-none = Nothing to report

## Files and RON writing

E0001 = The file “{ $name }” cannot be read
    .label = unreadable file
    .expected = A file that exists and that you are allowed to open.
    .hint = Check its name and folder, close it if it is open elsewhere, then try again.
E0002 = This file is not plain text
    .label = unreadable from here on
    .expected = A text file saved as UTF-8.
    .hint = Open it again in a text editor and save it with the “UTF-8” encoding. A word processor document will not do.
E0005 = The sign “{ $name }” does not belong here
    .label = unexpected sign
    .expected = A word, a number, a text in straight quotes, a punctuation mark of the format or a “//” comment.
    .hint = Remove this sign. If it is a curly or French quotation mark, replace it with a straight one: “"”.
E0006 = This quoted text is not closed
    .label = starts here
    .expected = A second straight quotation mark “"” at the end of the text.
    .hint = Add the missing quotation mark, most often on the same line.
E0007 = This comment is not closed
    .label = starts here
    .expected = The signs “*/” at the end of the comment.
    .hint = Add “*/”, or start each line of the comment with “//”, which stops by itself at the end of the line.
E0008 = This bracket, parenthesis or brace is not closed
    .label = opened here, never closed
    .label-outer = an outer bracket closes here
    .expected = The closing sign that answers the opening one, before the outer block closes.
    .hint = Add the closing sign after the last element of the block. Indentation helps to see where it is missing.
E0009 = This closing sign closes nothing
    .label = nothing is open here
    .expected = As many closing signs as opening ones, of the same shape.
    .hint = Remove it, or open again, further up, the block it was meant to close.
E0010 = A comma is missing
    .label = comma expected here
    .expected = A comma between two elements.
    .hint = Add a comma at the end of the element before.
E0011 = A value is missing
    .label = value expected here
    .expected = A number, a text in quotes, a word of the format, a list or a block.
    .hint = Write the value after the colon, or remove the field if you do not need it.
E0012 = This comma is one too many
    .label = extra comma
    .expected = One comma after each element, and none before the first.
    .hint = Remove it, or write the element forgotten before it.
E0013 = The file goes on after its end
    .label = already finished before this
    .expected = Nothing but a comment after the last parenthesis.
    .hint = Remove what is left over. Often a parenthesis was closed too early, further up.
E0014 = “{ $value }” is not a whole number
    .label = whole number expected
    .expected = Digits only, with a minus sign before them if needed.
    .hint = Round it, and remove any comma, point, space or unit: “12”, not “12.5” or “12 min”.
E0015 = After a backslash, “{ $name }” means nothing
    .label = unknown sequence
    .expected = “\n” for a new line, “\"” for a straight quotation mark, “\\” for the backslash itself.
    .hint = Double the backslash if you wanted it as it is; otherwise remove it.
E0016 = A colon is missing
    .label = colon expected here
    .expected = A name, a colon, then a value: “rating: 2”.
    .hint = Add “:” between the name and its value.
E0017 = A field name was expected here
    .label = not a field name
    .expected = Between parentheses, fields without quotes: “rating: 2, next: "porte"”.
    .hint = Remove the quotes around the field name. If you wanted a table of ids, use braces instead of parentheses.
E0018 = This is not the kind of value expected
    .label = here is { $found ->
        [text] a text
        [number] a number
        [bool] “true” or “false”
        [list] a list
        [map] a table
        [record] a block of fields
        [tuple] a group of values
        [name] a word of the format
        [empty] nothing
       *[other] { $found }
    }
    .expected = { $expected ->
        [text] A text in straight quotes: “"samira"”.
        [number] A whole number, without quotes: “12”.
        [bool] “true” (yes) or “false” (no), without quotes.
        [list] A list in square brackets: “["samira", "marc"]”.
        [map] A table in braces, where each id is followed by a colon.
        [record] A block in parentheses: “(rating: 2, next: "porte")”.
        [tuple] Several values in parentheses, separated by commas: “("samira", "marc")”.
        [name] A word of the format, without quotes: “Night”.
       *[other] { $expected }
    }
    .hint = Keep your idea and change how it is written: quotes for a text, square brackets for a list, braces for a table, parentheses for a block.
E0019 = No field is called “{ $name }” here
    .label = unknown field
    .expected = One of the fields this block may have.
    .hint = Check the spelling, and see whether this field belongs to the block beside or above.
E0020 = “{ $name }” is not a word of the format here
    .label = unknown word
    .expected = One of the words allowed in this place, with its capital letter and without quotes.
    .hint = Choose one of the known words. Capitals count: “Night”, not “night”.
E0021 = The field “{ $field }” is missing
    .label = to be completed here
    .expected = The field “{ $field }”, always required in this block.
    .hint = Add “{ $field }:” followed by its value.
E0022 = The field “{ $name }” is given twice
    .label = given a second time
    .label-first = already given here
    .expected = Each field once per block.
    .hint = Keep the one that says what you want and remove the other.
E0023 = The id “{ $name }” is given twice in this table
    .label = given a second time
    .label-first = already given here
    .expected = Ids all different within a table.
    .hint = Rename one of the two, or remove the one that repeats the other.
E0024 = The number “{ $value }” is beyond any measure here
    .label = number too large or too small
    .expected = A number this field can hold, without a minus sign if it counts something.
    .hint = Check that no digit slipped in.
E0025 = The number of values between these parentheses is wrong
    .label = too many or too few values
    .expected = As many values as the word asks for: “To("wait", "samira")” takes two, “Do("wait")” only one.
    .hint = Compare with an example in the guide, then add or remove what is needed.
E0026 = This file does not begin with “{ $expected }”
    .label = first word of the file
    .expected = “{ $expected }(” at the very start, and “)” at the end.
    .hint = Replace the first word, or check that this content is in the right file.

## Ids and names

E0101 = “{ $name }” cannot be used as an id
    .label = badly formed id
    .expected = Lower-case letters without accents and digits, in words joined by a single hyphen, a letter first: “chez-samira”.
    .hint = Remove capitals, accents, spaces, apostrophes and double hyphens. The text read on screen stays free.
E0102 = The id “{ $name }” is too long
    .label = too long
    .expected = { $most } signs at most.
    .hint = Keep one or two words, enough to remind you of it.
E0103 = The name “{ $name }” is reserved
    .label = reserved name
    .expected = A name the format does not already use.
    .hint = Make it more precise: “gerant-roy” rather than “manager”, for instance.
E0104 = The place name “{ $name }” is reserved
    .label = reserved place name
    .expected = A name that is not already used to sort the texts.
    .hint = Make it more precise: “scene-du-hall” rather than “scene”, for instance.
E0105 = Two places are called “{ $name }”
    .label = used a second time
    .label-first = already given here
    .expected = A different name for each beat, scene and ending: the three share the same names.
    .hint = Rename one of the two, then each “next” that leads to it.
E0106 = Two things are called “{ $name }”
    .label = used a second time
    .label-first = already given here
    .expected = A different name for each party, fact, counter and deadline: the texts call them all by name.
    .hint = Rename one of the two wherever it appears, texts included.
E0110 = No party is called “{ $name }”
    .label = unknown party
    .expected = A person declared in “parties”.
    .hint = Correct the name, or add this person to “parties”.
E0111 = No fact is called “{ $name }”
    .label = unknown fact
    .expected = A fact declared in “facts”.
    .hint = Correct the name, or add this fact to “facts”.
E0112 = No counter is called “{ $name }”
    .label = unknown counter
    .expected = A counter declared in “counters”.
    .hint = Correct the name, or add this counter to “counters” with its maximum.
E0113 = No deadline is called “{ $name }”
    .label = unknown deadline
    .expected = A deadline declared in “deadlines”.
    .hint = Correct the name, or add this deadline to “deadlines”.
E0114 = No document is called “{ $name }”
    .label = unknown document
    .expected = A document declared in “documents”.
    .hint = Correct the name, or add this document to “documents” with its parts.
E0115 = This document has no part “{ $name }”
    .label = unknown part
    .expected = One of the parts listed in “parts” for this document.
    .hint = Correct the name, or add this part to the document.
E0116 = No place is called “{ $name }”
    .label = unknown place
    .expected = A beat of the same scene, a scene or an ending.
    .hint = Correct the name, or create the missing place.
E0117 = No technique is called “{ $name }”
    .label = unknown technique
    .expected = A technique of the catalogue: “open-question”, “reformulate”.
    .hint = Choose the nearest act in the catalogue: a scenario does not invent its own.
E0118 = No criterion is called “{ $name }”
    .label = unknown criterion
    .expected = A criterion of the curriculum, such as “amis.2-2”, or a transversal one, such as “deontologie”.
    .hint = Look among those of the AMIS title and the three transversal ones.
E0119 = No curriculum knows the role “{ $name }”
    .label = unknown role
    .expected = The role of a known curriculum, such as “amis” or “msads”.
    .hint = Correct the role, or give a single “rating” if it holds for everybody.
E0120 = No standing act is called “{ $name }”
    .label = unknown standing act
    .expected = An act declared in “always”.
    .hint = Correct the name, or remove it from this list.
E0121 = The path “{ $name }” leads to no choice
    .label = unknown path
    .expected = A beat, a slash, a choice: “palier/se-presenter”; or “always/souffler” for a standing act.
    .hint = Check both names. For a task the path goes down to the answer: “lettre/jusqu-a-quand/delai”.
E0122 = No legal fact is called “{ $name }”
    .label = unknown legal fact
    .expected = A legal fact of the shared list, with its source and the day it was checked.
    .hint = Correct the name, or give the date itself with “date” if it is not computed.
E0123 = The start “{ $name }” does not exist
    .label = unknown start
    .expected = For the scenario, one of its scenes; for a scene, one of its beats.
    .hint = Correct “start” so that it names what is played first.
E0124 = No item to place is called “{ $name }”
    .label = unknown item
    .expected = An item declared in “items” of this task.
    .hint = Correct the name, or add this item to “items”.
E0125 = No slot is called “{ $name }”
    .label = unknown slot
    .expected = A slot listed in “slots” of this task.
    .hint = Correct the name, or add this slot to “slots”.
E0126 = “{ $name }” is not among the people who can be given a job here
    .label = not in “people”
    .expected = Somebody listed in “people” of this task, or “mediator” if listed there.
    .hint = Add this person to “people”, or choose one who is there.
E0127 = “{ $name }” cannot be among those who hear
    .label = who is this?
    .expected = Somebody from “parties”; to release a confidence, also “manager”, “partner”, “landlord” or “all”.
    .hint = Correct the name. “manager” is your line manager, “partner” a partner organisation, “landlord” the landlord, “all” everybody.
E0128 = No pair is declared between these people: { $name }
    .label = unknown pair
    .expected = Two people joined in “pairs”, with their degree of conflict.
    .hint = Add the pair to “pairs”: “(between: ("samira", "marc"), glasl: 3)”.
E0129 = “{ $name }” is listed twice in the same list
    .label = listed a second time
    .label-first = already given here
    .expected = Each name once in the list.
    .hint = Remove the repetition, or replace it with the name you meant.
W0130 = The fact “{ $name }” is used nowhere
    .label = never consulted
    .expected = At least one condition or text that depends on it, or a choice that tells it.
    .hint = Make something depend on it, or remove it.
W0131 = The counter “{ $name }” is used nowhere
    .label = never consulted
    .expected = At least one condition or text that depends on it.
    .hint = Make something depend on it, or remove it.
W0132 = The deadline “{ $name }” is used nowhere
    .label = never consulted
    .expected = At least one condition or text that depends on it.
    .hint = Show its date in a text, make it count in a condition, or remove it.
E0133 = The document “{ $name }” is shown nowhere
    .label = never shown
    .expected = A “Shows” line or a “Read” task that puts it before the trainee.
    .hint = Add “Shows("{ $name }")” to the lines of the beat where it is handed over, or remove the document.
W0134 = One never meets “{ $name }”
    .label = neither presence nor speech
    .expected = A scene where this person is present, or a line where they speak.
    .hint = Bring them in, or remove them.
W0135 = The fact “{ $name }” is never learned
    .label = never true
    .expected = A “Learn” effect somewhere, since conditions or texts wait for it.
    .hint = Add “Learn("{ $name }")” to the choice or beat where it is learned.

## Values

E0201 = This version of the format is not known: { $value }
    .label = unknown version
    .expected = “format: 1”.
    .hint = Write “format: 1”. If the scenario comes from a later version of Entremise, update yours first.
E0202 = There is no level { $value }
    .label = level out of range
    .expected = From { $least } to { $most }: discover, train, certify.
    .hint = Choose the level of the people you offer the scenario to.
E0203 = The value { $value } is out of range
    .label = value out of range
    .expected = From { $least } to { $most }.
    .hint = Bring it within these bounds. For tension and trust, 50 is half-way.
E0204 = There is no rating { $value }
    .label = rating out of range
    .expected = From { $least } to { $most }.
    .hint = +2 for the right act at the right time, +1 if incomplete, 0 if ill-timed, -1 if it costs trust, -2 if it harms.
E0205 = There is no degree of conflict { $value }
    .label = degree out of range
    .expected = From { $least } to { $most }, on Glasl’s scale.
    .hint = Up to 3 people can still talk; up to 6 they need a go-between; beyond, protect and hand over.
E0206 = There is no degree of danger { $value }
    .label = danger out of range
    .expected = From { $least } to { $most }.
    .hint = 0 when nobody is threatened; from 2 on, giving the alert becomes the right act.
E0207 = “{ $value }” is not a valid date
    .label = unreadable or impossible date
    .expected = Year, month, day: “2026-03-03”; for “clock”, the time as well: “2026-03-03T23:40”.
    .hint = Write month and day with two digits, and check that this day exists.
E0208 = The weight { $value } does not suit a draw
    .label = weight out of range
    .expected = From { $least } to { $most }.
    .hint = Two branches of equal weight are equally likely; double the weight, double the chance. Remove a branch that cannot happen.
E0209 = The delay { $value } does not suit a duty
    .label = delay out of range
    .expected = From { $least } to { $most } choices.
    .hint = “within: 1” means at once, “within: 2” at the next decision at the latest.
E0210 = A timer of { $value } s is too short
    .label = timer too short
    .expected = { $least } seconds at least.
    .hint = Leave time to read every choice, or remove “seconds” and “timeout”.
E0211 = “{ $name }” has only one gauge of two
    .label = one gauge is missing
    .expected = “tension” and “trust” together, or neither.
    .hint = Add the missing one, or remove the other.
E0212 = The gauges of “{ $name }” are missing
    .label = “tension” and “trust” expected
    .expected = “tension” and “trust” for a person, a child or a group.
    .hint = Add them: “tension: 40, trust: 45”. If this person only comes along, give the “kind” that fits, such as “Colleague”.
E0213 = “{ $name }” has no gauges
    .label = no gauge to read or change
    .expected = Somebody who has “tension” and “trust”.
    .hint = Give both gauges in “parties”, or make this depend on somebody else.
E0214 = This counter starts at { $value }, above its maximum
    .label = start too high
    .expected = { $most } at most.
    .hint = Lower “start” or raise “max”.
E0215 = Comparing with { $value } decides nothing
    .label = threshold always or never crossed
    .expected = A threshold from { $least } to { $most }, which the gauge can cross both ways.
    .hint = Choose a threshold within these bounds, or remove the condition if it always holds.
E0216 = “{ $name }” is paired with itself
    .label = the same person twice
    .expected = Two different people.
    .hint = Replace one of the two.
E0217 = “{ $name }” is empty
    .label = nothing here
    .expected = At least one element.
    .hint = Fill it in, or remove the whole block if it is not required.
E0218 = The gauge “{ $name }” cannot be changed by an effect
    .label = computed by itself
    .expected = “Tension”, “Trust”, “Glasl”, “Strain”, “Danger” or “Counter”.
    .hint = Time, days left, listening given and the result of a task are counted by themselves. To let time pass, write “Spend(5)”.
E0219 = The mediator’s own strain cannot close a choice
    .label = “Strain” in a condition of offer
    .expected = A condition on the situation (“when”) or on what was prepared (“needs”).
    .hint = Remove “Strain” from here. It may change a rating (“rated”) or colour a text: the choice itself stays possible.
E0220 = A group of nobody
    .label = nobody in this group
    .expected = At least 1.
    .hint = Give the number of people: “Group(6)”.

## Limits of format 1

E0301 = Too many parties: { $count }
    .label = { $most } at most
    .expected = { $most } parties at most.
    .hint = Bring those who speak with one voice together in a group: “Group(6)”.
E0302 = Too many facts: { $count }
    .label = { $most } at most
    .expected = { $most } facts at most.
    .hint = Remove those nothing depends on, and replace those that repeat a choice with “Chose” or “Seen”.
E0303 = Too many counters: { $count }
    .label = { $most } at most
    .expected = { $most } counters at most.
    .hint = A fact is enough when there is nothing to count.
E0304 = Too many documents: { $count }
    .label = { $most } at most
    .expected = { $most } documents at most.
    .hint = Keep those one must read to decide.
E0305 = Too many beats: { $count }
    .label = { $most } at most
    .expected = { $most } beats at most in the whole scenario.
    .hint = Make two scenarios, or merge branches: nine to twelve beats on a path are enough.
E0306 = Too many choices: { $count }
    .label = { $most } at most
    .expected = { $most } choices at most in the whole scenario.
    .hint = Make two scenarios, or merge branches.
E0307 = This file is too large
    .label = start of the file
    .expected = { $most } KiB at most.
    .hint = Put each scene in a file of its own: “scenes/chez-samira.ron”.
E0308 = Too many blocks nested inside one another
    .label = { $most } levels at most
    .expected = { $most } levels at most.
    .hint = A block further up is probably not closed. Otherwise, split.
E0309 = Too many deadlines: { $count }
    .label = { $most } at most
    .expected = { $most } deadlines at most.
    .hint = Keep those the person you help must meet.
E0310 = Too many parts in this document: { $count }
    .label = { $most } at most
    .expected = { $most } parts at most.
    .hint = Join passages that are read together.
E0311 = Too many choices in this beat: { $count }
    .label = { $most } at most
    .expected = { $most } choices at most. Four is often right.
    .hint = Remove those nobody would take: they measure nothing.
E0312 = Too many standing acts: { $count }
    .label = { $most } at most
    .expected = { $most } standing acts at most.
    .hint = Keep in “always” what may happen anywhere; put the rest among the choices of a beat.
E0313 = Too many duties: { $count }
    .label = { $most } at most
    .expected = { $most } duties at most in “must”.
    .hint = Keep the omissions that would be serious; ratings are enough for the others.
E0314 = Too many forbidden acts: { $count }
    .label = { $most } at most
    .expected = { $most } entries at most in “never”.
    .hint = Join those with the same condition: “acts” takes several techniques.
E0315 = Too many items or jobs in this task: { $count }
    .label = { $most } at most
    .expected = { $most } at most.
    .hint = Keep those that call for a real decision, or make two tasks.
E0316 = Too many questions on this document: { $count }
    .label = { $most } at most
    .expected = { $most } questions at most.
    .hint = Keep the essential: what, by whom, until when, with what proof.
E0317 = Too many routes nested inside one another
    .label = { $most } levels at most
    .expected = { $most } “Route” or “Draw” inside one another at most.
    .hint = Go through a beat without choices that carries on with the routing.
E0318 = This condition has too many levels
    .label = { $most } levels at most
    .expected = { $most } levels of “All”, “Any” and “Not” at most.
    .hint = Simplify, or keep part of the condition in a fact.
E0319 = Too many single-use choices: { $count }
    .label = { $most } at most
    .expected = { $most } “once: true” at most.
    .hint = A choice that stays (“Stay”) is already closed until the beat is left: “once” is rarely useful there.
E0320 = Too many choices and techniques to remember: { $count }
    .label = { $most } at most
    .expected = { $most } different “Chose” or “Did” at most in conditions.
    .hint = When several choices have the same consequence, let them teach one fact, and test that fact.
E0321 = Too many scenes: { $count }
    .label = { $most } at most
    .expected = { $most } scenes at most.
    .hint = Join scenes with the same setting and people, or make two scenarios.
E0322 = Too many endings: { $count }
    .label = { $most } at most
    .expected = { $most } endings at most.
    .hint = Three to five distinct endings are enough.
E0323 = Too many statements in the account: { $count }
    .label = { $most } at most
    .expected = { $most } statements at most.
    .hint = Keep those that call for a decision: fact, reported speech, opinion, confidence, follow-up.
E0324 = Too many target criteria: { $count }
    .label = { $most } at most
    .expected = { $most } criteria at most in “targets”.
    .hint = Keep those the scenario shows at least three times.
E0325 = This text file is too large
    .label = start of the file
    .expected = { $most } KiB at most.
    .hint = Shorten it, or make two scenarios.
E0326 = Too many braces nested in this text
    .label = { $most } levels at most
    .expected = { $most } levels at most.
    .hint = A brace is probably not closed. Otherwise write whole sentences rather than variants within variants.
E0327 = Too many slots in this task: { $count }
    .label = { $most } at most
    .expected = { $most } slots at most.
    .hint = Join neighbouring slots.
E0328 = Too many questions for the jury: { $count }
    .label = { $most } at most
    .expected = { $most } questions at most.
    .hint = Keep those that will make people speak of what the play does not show.

## Shape of the story

E0401 = The beat “{ $name }” must do one thing, and only one
    .label = nothing, or several things at once
    .expected = Either choices (“choices”), or a task (“task” and “next”), or simply what follows (“next”).
    .hint = If there is nothing, add one of the three. If there are several, split them between two beats.
E0402 = The timer of “{ $name }” is half given
    .label = “seconds” and “timeout” go together
    .expected = “seconds” and “timeout”, or neither.
    .hint = Say how long one has and where one goes when it is over, or remove the timer.
E0403 = “{ $name }” has a timer but no choices
    .label = nothing to choose before time is up
    .expected = A timer on a beat that has “choices”.
    .hint = Remove “seconds” and “timeout”: reading a document or moving on is not done against the clock.
E0404 = “{ $name }” has effects but no task
    .label = effects without a task
    .expected = “effects” only beside “task”: they come after the answer.
    .hint = Move them to “when_entered” (on arrival) or to the “effects” of a choice.
E0405 = A standing act cannot lead to the beat “{ $name }”
    .label = beat of a scene
    .expected = “Stay”, a scene or an ending: the act may be done from anywhere.
    .hint = Make this beat the start of a scene and name that scene.
E0406 = The beat “{ $name }” is in another scene
    .label = beat of another scene
    .label-other = it is here
    .expected = A beat of the same scene, a scene or an ending.
    .hint = Lead to that other scene, which begins with its start beat, or move the beat.
E0407 = These passages go round in circles: “{ $name }” leads back to itself
    .label = one comes back here without ever choosing
    .expected = Passages that finally reach a choice, a task or an ending.
    .hint = Change the “next” of one of them.
E0408 = One cannot stay here
    .label = “Stay” has no meaning here
    .expected = “Stay” alone, as the “next” of a choice or standing act, or as “timeout”.
    .hint = Name the place to go to. To play a beat again, name that beat.
E0409 = “{ $party }” may not be there for this line (“{ $place }”)
    .label = presence not certain
    .label-other = this scene says who is there
    .expected = Somebody present on every path that leads to the line.
    .hint = Add them to “present”, or write “If(Present("{ $party }"), [ … ])”, or “Off” if the voice comes from elsewhere.
E0410 = “{ $party }” may not be there when spoken to
    .label = presence not certain
    .label-other = this scene says who is there
    .expected = Somebody present, for “To” as for the last place of “Between”.
    .hint = Add “when: Present("{ $party }")” to the choice, or bring this person in earlier.
E0411 = The line “{ $name }” comes twice in this beat
    .label = second time
    .label-first = already given here
    .expected = Each line once per beat, branches included.
    .hint = Give one of them a tag of its own: “SaysAs("samira", "apres")”.
E0412 = Two texts of this beat would have the same name: “{ $name }”
    .label = same name
    .label-first = already given here
    .label-other = gives the same name
    .expected = Tags that each give a different name in the text file.
    .hint = Change one of the tags.
E0414 = The choice “{ $choice }” stays in place and answers nothing
    .label = “Stay” without “reply”
    .expected = A reply: without it nothing moves on screen.
    .hint = Add “reply: "samira"” or “reply: Narrated”, and the “.reply” text.
E0415 = “{ $name }” asks for one’s own words but has no choices
    .label = “say_first” without choices
    .expected = “say_first” on a beat that has “choices”.
    .hint = Remove “say_first”, or add the choices one is to find words before.
E0416 = “{ $party }” may not be there to reply
    .label = presence not certain
    .label-other = this scene says who is there
    .expected = Somebody present, or “Narrated”.
    .hint = Let somebody who is there reply, or tell the effect with “reply: Narrated”.
E0418 = “{ $name }” names two things in this task
    .label = already taken in this task
    .expected = Different names for the people and the slots of one task.
    .hint = Rename the slot.
E0419 = An order is given but not asked for
    .label = “before” without “ordered”
    .expected = “ordered: true” as soon as there are pairs in “before”.
    .hint = Add “ordered: true”, or remove “before”.
E0420 = The ending “{ $name }” is both rightful and penalised
    .label = “rightful” and “forfeits” together
    .expected = One of the two at most.
    .hint = If stopping is sometimes right and sometimes too early, make two endings and choose with “Route”.
E0421 = “Between” names “{ $name }” twice
    .label = the same person twice
    .expected = Two people: whom it is about, then whom it is said to.
    .hint = For an act towards one person, write “To”.
E0422 = The account asks for nothing to be kept
    .label = nothing to keep
    .expected = At least one statement to keep, true on the path played, neither opinion nor confidence.
    .hint = Add a fact (“is: Fact”) or reported speech (“is: Reported”).

## What the story reaches, from its graph

E0501 = Nothing leads to the beat “{ $name }”
    .label = never reached
    .expected = At least one “next” or “timeout” that leads to it.
    .hint = Lead to it from a choice, or remove it.
E0502 = Nothing leads to the scene “{ $name }”
    .label = never reached
    .expected = At least one “next” that names it.
    .hint = Lead to it from another scene, or remove it.
E0503 = Nothing leads to the ending “{ $name }”
    .label = never reached
    .expected = At least one “next” that names it.
    .hint = Lead to it, or remove it.
E0504 = From “{ $name }” no ending can be reached
    .label = dead end
    .expected = A path to an ending from every place of the scenario.
    .hint = Give one of the choices a “next” that leads further.
E0505 = One can go round “{ $name }” for ever
    .label = loop without exit
    .expected = At least one exit from every loop.
    .hint = Let one of the choices leave the loop, if need be after a few rounds, with a counter.

## What the story reaches, by playing it

E0506 = In “{ $name }” there may be no choice left that moves on
    .label = every exit can be closed
    .expected = A choice that moves on, whatever the path followed.
    .hint = Leave one of the choices that move on without “when”, “needs” or “once”.
W0507 = The choice “{ $choice }” is never offered
    .label = never offered
    .label-other = to be read with this
    .expected = At least one path where its conditions hold.
    .hint = Read “when” and “needs” again: often a “Learn” is missing, or one never passes here in that state.
W0508 = One never arrives at the beat “{ $name }”
    .label = never reached by playing
    .expected = At least one path that goes through it.
    .hint = There is a way on paper, but its conditions are never true together. Read again those that lead here.
W0509 = Not everything could be played: stopped after { $states } situations
    .label = incomplete examination
    .expected = A scenario whose situations can all be visited.
    .hint = What is reported is certain, but faults may be missing. Fewer counters, loops and facts shorten the examination; a draw too rare leaves it incomplete.
E0510 = The duty “{ $name }” may be due where it cannot be done
    .label = sometimes impossible
    .expected = An offered choice or a standing act that does it, each time it is due.
    .hint = Offer the act there, for instance in “always”, or tighten the “when” of the duty.
W0511 = The duty “{ $name }” is never due
    .label = condition never true
    .expected = At least one path where its condition holds.
    .hint = Make what it waits for happen, such as “Raise(Danger, 2)”, or remove the duty.
W0512 = The forbidden act “{ $name }” never applies
    .label = never broken
    .expected = At least one choice that can break it.
    .hint = Add the temptation it was meant to sanction, or remove it.
W0513 = A rating of “{ $choice }” is never used
    .label = condition never true here
    .expected = At least one path where this rating applies.
    .hint = Read its condition again, and the order: the first true one counts.

## The key, and whether it is fair

E0601 = The choice “{ $choice }” is rated well but betrays a confidence
    .label = positive rating
    .expected = 0 at most for a choice that tells a private fact before somebody who must not hear it.
    .hint = Lower the rating, or have consent asked earlier (“released”, “needs”), or say it aside (“heard_by”).
E0602 = The choice “{ $choice }”, the best rated, carries a fault
    .label = fault on the best choice
    .expected = A best choice without “fault”.
    .hint = Remove the fault, or lower the rating and write the right choice.
E0603 = The choice “{ $choice }”, the best rated, is forbidden here
    .label = forbidden here
    .expected = A best choice that “never” does not exclude.
    .hint = Lower its rating in this state (“rated”), or tighten the “when” of the forbidden act.
E0604 = The catalogue counts “{ $choice }” against “{ $criterion }”, though it is the best choice
    .label = counted { $value } by the catalogue
    .expected = A best choice that costs nothing on any criterion.
    .hint = Read its acts again: one comes too early or too strongly for the person’s state. Otherwise the rating is too high.
E0605 = In “{ $name }” no choice is good
    .label = no rating above 0
    .expected = At least one choice rated +1 or +2.
    .hint = Write the right choice, or raise the rating of the one that is right.
W0606 = For “{ $choice }”, catalogue and key disagree about “{ $criterion }”
    .label = one credits, the other blames
    .expected = The same direction on both sides; otherwise this choice does not count on this criterion.
    .hint = Read the acts and the rating again. If you are sure, say what is shown with “shows”.
E0607 = “{ $choice }” asks for a preparation but is worth no more than 0
    .label = “needs” on a choice rated 0 or less
    .expected = “needs” only on a choice rated +1 or +2.
    .hint = If the situation offers it, write “when”. If it was a good idea prepared, raise the rating.
E0608 = “{ $criterion }” has too few opportunities to be shown: { $count }
    .label = target criterion
    .expected = At least three opportunities on every complete path.
    .hint = Add decisions that call for it, short paths included, or remove it from “targets”.
E0609 = “{ $criterion }” gathers too little evidence to be judged: { $count }
    .label = target criterion
    .expected = At least 6 points available on every complete path.
    .hint = Widen the gap between the choices, or add a decision, a duty, a task or an account that speaks of this criterion.
E0610 = “{ $criterion }” can only be spared, never shown
    .label = target criterion
    .expected = At least one decision where the best choice shows this criterion.
    .hint = Offer a good act that makes it visible: doing no wrong is not proof.
E0611 = The ending “{ $name }” comes early, and nothing says whether rightly
    .label = early ending
    .expected = “rightful: true” if stopping there is right, “forfeits” if it is too early.
    .hint = Add one of the two. If it depends on the state, make two endings and choose with “Route”.
E0612 = The fault “{ $kind }” of “{ $choice }” can never be repaired afterwards
    .label = fault without possible repair
    .expected = Further on, a choice with “repairs: [{ $kind }]”.
    .hint = Offer to apologise, take back or put right, and write “repairs: [{ $kind }]” there.
E0613 = “{ $choice }” tells “{ $name }”, which may not be known yet
    .label = fact not always learned
    .label-other = the fact in question
    .expected = A fact already learned on every path that leads to this choice.
    .hint = Add “when: Fact("{ $name }")” to the choice, or have this fact learned earlier.
E0614 = “{ $name }” is called a confidence, but its reader may know it
    .label = no longer a confidence for this reader
    .expected = “is: Reported” when consent is given, “is: Confidence” when it is not.
    .hint = Write “is: Reported”, or remove this reader from “released”.
W0616 = “when” of “{ $choice }” looks like a preparation
    .label = reads only facts learned by choices
    .expected = “needs” for what should have been prepared, “when” for what the situation offers.
    .hint = Write “needs”. With “when”, whoever prepared nothing loses nothing: the choice leaves the scale.
W0617 = The rating of “{ $choice }” changes when one stays
    .label = moved by a “Stay” choice of this beat
    .expected = A rating that the “Stay” choices of the same beat do not move.
    .hint = Make the preparing act a “needs” of the best choice: forgetting it will then cost something.
W0618 = The account has too few statements to leave out: { $count } of { $most }
    .label = nearly all are to be kept
    .expected = At least a third of the statements to leave out.
    .hint = Add an opinion, a confidence, or a claim that does not hold on this path (“holds”).
E0619 = Answering at random earns too much in “{ $name }”: { $score }%
    .label = too easy to guess
    .expected = Under 50% for random answers.
    .hint = Add wrong but plausible answers, or ask for more.
W0620 = The beat “{ $name }” separates nobody
    .label = all choices are worth the same
    .expected = A gap between the best choice and the others, on at least one criterion.
    .hint = Spread the ratings, or change the acts. If this beat is only there to tell, no harm is done.
E0621 = On “{ $criterion }” even the best path stays under the cut: { $score } for { $wanted } out of 1000
    .label = target criterion
    .expected = At least one path that reaches the cut.
    .hint = Read again the decisions where the best choice earns nothing on this criterion, or remove it from “targets”.
W0622 = After the fault “{ $kind }” there is no way back
    .label = no way back
    .expected = After an honest mistake, a way to recover, even a costly one.
    .hint = Add a choice to apologise, present oneself again or state the frame again.
E0623 = One can pass without thinking: { $robot ->
        [random] choosing at random
        [first] always choosing the first
        [last] always choosing the last
        [longest] always choosing the longest
        [shortest] always choosing the shortest
        [politest] always choosing the most polite
        [one-technique] always choosing the same technique
        [question-mark] always choosing a question
        [middle] always choosing the middle value
       *[other] { $robot }
    } is enough
    .label = { $score } out of 1000
    .expected = Under { $wanted } out of 1000, on at least one target criterion.
    .hint = Spread surface qualities (position, length, courtesy, question) differently over good and bad choices.
E0624 = The best-rated path does not get everything on “{ $criterion }”: { $score } out of 1000
    .label = target criterion
    .expected = 1000 out of 1000 for whoever always takes the best-rated choice.
    .hint = Look for a standing act or a missed duty on this path, or a choice with the same rating that is worth less.
E0625 = A vote of the key is not valid: “{ $name }”
    .label = vote not valid
    .expected = A choice of the scenario and a rating from -2 to 2 for each expert.
    .hint = Check the path of the choice, the name of the expert and the rating in “key.ron”.
E0627 = The best path reaches no ending
    .label = it starts here
    .expected = Whoever always takes the highest-rated choice comes to an ending.
    .hint = A choice with a high rating probably leads back: lower its rating, or close it with “once” when it has been taken.
W0626 = For “{ $choice }”, your rating ({ $found }) is not the panel’s ({ $expected })
    .label = the panel rates otherwise
    .label-other = the rating you wrote is here
    .expected = The panel’s rating: it is the one that counts.
    .hint = Take the panel’s rating, or rewrite the choice and ask for a new vote.

## Texts

E0701 = The text “{ $key }” is missing ({ $lang })
    .label = text expected
    .expected = A message of this name in “{ $lang }.ftl”.
    .hint = Add a line “{ $key } = …” to that file.
E0702 = “.{ $attribute }” is missing under “{ $key }” ({ $lang })
    .label = to be completed here
    .expected = An indented line “.{ $attribute } = …” under this message.
    .hint = Add it, with four spaces before the dot.
E0703 = The text “{ $key }” serves nothing ({ $lang })
    .label = text left over
    .expected = Only texts that the scenario shows.
    .hint = Remove it, or correct its name if it was written for a place or choice renamed since.
E0704 = “.{ $attribute }” serves nothing under “{ $key }” ({ $lang })
    .label = line left over
    .expected = Only lines that the scenario shows.
    .hint = Remove it, or declare in the scenario the line or reply it gives.
E0705 = “{ $key }” uses an unknown variable: “{ $name }”
    .label = unknown variable
    .expected = A party, fact, counter or deadline of the scenario, or “visit”, “strain”, “mediator”, “mediator-gender”.
    .hint = Correct the name. The endings allowed are “-count” after a party and “-days” after a deadline.
E0706 = This text is not written as it should be
    .label = reading stopped here
    .expected = { $reason ->
        [missing-value] A text after the “=” sign.
        [missing-default-variant] A variant marked with a star “*”, read when no other fits.
        [multiple-default-variants] Only one variant marked with a star “*”.
        [unbalanced-closing-brace] A brace opened before the one that closes.
        [unterminated-string-literal] A straight quotation mark at the end of the quoted text.
        [expected-inline-expression] A variable, a number or a quoted text inside the braces.
        [expected-simple-expression-as-selector] A variable before the arrow “->”.
        [message-reference-as-selector] A variable, not another message, before the arrow “->”.
        [message-attribute-as-selector] A variable, not another message, before the arrow “->”.
        [term-reference-as-selector] A variable, not a term, before the arrow “->”.
        [expected-message-field] A value or a line “.name = …” for this message.
        [unknown-escape-sequence] Nothing but “\"”, “\\” or “\u” after the backslash.
       *[other] A name, the “=” sign, a text; following lines indented, braces closed.
    }
    .hint = Look at the line shown and the one before: often a brace, an “=” sign, an indent or a star is missing.
E0707 = This text is given twice in the file
    .label = given a second time
    .label-first = already given here
    .expected = Each text once per file.
    .hint = Keep the right one and remove the other.
E0708 = “{ $key }” has no text of its own ({ $lang })
    .label = text expected after “=”
    .expected = A text right after the “=” sign, before the lines that start with a dot.
    .hint = Write it on the same line as the name.
E0709 = “{ $key }” has a text of its own that is shown nowhere ({ $lang })
    .label = text left over
    .expected = Only the lines that start with a dot.
    .hint = Remove the text after the “=” sign, or move it where it will be read.
E0711 = “{ $key }” does not use “{ $name }” as the reference text does ({ $lang })
    .label = different variables
    .label-other = reference text
    .expected = The same variables in every language.
    .hint = Take the variable from the reference text, or remove it on both sides.
E0712 = The texts in “{ $lang }” are missing
    .label = language missing
    .expected = A file “{ $lang }.ftl” in the scenario’s folder.
    .hint = Create it: what it lacks will be told text by text.
E0713 = No function is called “{ $name }” in the texts
    .label = unknown function
    .expected = A variable, without a function, or a function the format knows.
    .hint = Simply write the variable in braces: numbers and dates format themselves.
E0714 = In “{ $key }” the variant “{ $name }” will never be read
    .label = variant never chosen
    .expected = A value the variable can take, such as “yes” and “no” for a fact.
    .hint = Correct the name in square brackets, or remove the variant.
E0715 = This text refers to “{ $name }”, which does not exist
    .label = unknown reference
    .expected = A message or term of the same file.
    .hint = Correct the name, or write the words themselves. A variable starts with a dollar sign.
E0716 = “{ $key }” refers to itself
    .label = circular reference
    .expected = References that end in words.
    .hint = Replace one of the references with its text.

## Writing

W0801 = In “{ $place }” the best choice is the longest
    .label = beat to rebalance
    .expected = The best choice is the longest one time in four at most.
    .hint = Shorten it, or fill out one of the others.
W0802 = In “{ $place }” the best choice is the most polite
    .label = beat to rebalance
    .expected = Courtesy in good and less good choices alike.
    .hint = Give a “please” or a “madam” to a weaker choice: politeness must not point at the answer.
W0803 = In “{ $place }” the best choice is written first
    .label = beat to rebalance
    .expected = A best choice that changes place from beat to beat.
    .hint = Move it. The order is drawn at random in play, but whoever reviews or prints sees this one.
W0804 = In “{ $place }” only the best choice asks a question
    .label = beat to rebalance
    .expected = Questions among the other choices too, or none.
    .hint = Turn a weaker choice into a question: a question may also hurt, press or guess.
W0805 = In “{ $place }” the choices differ too much in length: { $value }% apart
    .label = uneven lengths
    .expected = 15% apart at most.
    .hint = Shorten the longest, fill out the shortest.
W0806 = The text of “{ $place }” is long: { $count } words
    .label = { $most } words at most
    .expected = { $most } words at most.
    .hint = Keep what one must see to decide.
W0807 = The line “{ $key }” is long: { $count } words
    .label = { $most } words at most
    .expected = { $most } words at most.
    .hint = Cut as people speak: eight to fifteen words a sentence.
W0808 = The choice “{ $key }” is long: { $count } words
    .label = { $most } words at most
    .expected = { $most } words at most.
    .hint = Keep a single act: two acts make two choices.
W0809 = The explanation “{ $key }” is long: { $count } signs
    .label = { $most } signs at most
    .expected = { $most } signs at most: what was good, what it did, the principle.
    .hint = Keep these three moves, half a sentence each.
W0810 = Too few questions for the jury: { $count }
    .label = { $least } at least
    .expected = { $least } questions at least in “jury”.
    .hint = Add questions that make people say why, and what they would do otherwise.
W0811 = No good act is done without words
    .label = words only
    .expected = At least one good choice that is an act: wait, step back, let the colleague.
    .hint = Add one, with an act such as “wait” or “keep-distance”.
W0812 = No choice stands between good and bad
    .label = extreme ratings only
    .expected = A choice rated +1 or 0 in most beats.
    .hint = Add a choice that is useful but incomplete, or right but too early.
W0813 = A sentence is too long for a plain language, in “{ $key }”: { $count } words
    .label = { $most } words a sentence at most
    .expected = { $most } words a sentence at most.
    .hint = Cut the sentence in two: one idea a sentence, the subject first.

## Named plays

E0901 = The input “{ $name }” means nothing here
    .label = unknown input
    .expected = A choice of this beat, a standing act or an answer of the form asked for.
    .hint = See where the play stands at this point, and what is asked there.
E0902 = The input “{ $name }” is refused here
    .label = not possible now
    .expected = A choice that is offered in the present state, or an answer of the form asked for.
    .hint = A choice may be closed: see its “when”, its “needs”, or whether it was already used. An answer may give one person too many jobs, or come where another is awaited.
E0903 = The play ends at “{ $found }”, not at “{ $expected }”
    .label = ending announced
    .expected = The ending “{ $expected }”.
    .hint = Correct the inputs, or the ending announced if the scenario was rightly changed.
E0904 = The faults committed are not those announced
    .label = committed: { $found }
    .expected = These and no others: { $expected }
    .hint = Correct the inputs, or the “faults” list, which must be exact.
E0905 = “{ $criterion }” gets { $score } out of 1000, less than announced
    .label = { $wanted } expected
    .expected = At least { $wanted } out of 1000.
    .hint = A rating, an act or a condition probably changed on this path. Correct it, or the value announced in “reaches”.
E0906 = “{ $criterion }” gets { $score } out of 1000, more than announced
    .label = under { $wanted } expected
    .expected = Under { $wanted } out of 1000.
    .hint = This play was meant to fail: look for the choice that pays too much, or correct the value announced in “below”.
E0907 = The play is over and inputs are left: { $count }
    .label = never played
    .expected = No more inputs once the play is over.
    .hint = Remove those left, or look further up for what ended the play too early.

## The library and the shared data

E1001 = No scenario is called “{ $name }”
    .label = unknown scenario
    .expected = A scenario of the library.
    .hint = “entremise list” gives the list.
E1002 = There is no scenario here: “{ $name }”
    .label = no “scenario.ron”
    .expected = A folder that holds “scenario.ron”.
    .hint = Give the folder of the scenario itself, or start from a copy of one that exists.
E1003 = The name of the folder “{ $name }” is not an id
    .label = folder name
    .expected = Lower-case letters without accents and digits, in words joined by a single hyphen, a letter first.
    .hint = Rename the folder: “boite-pleine” rather than “Boîte pleine”.
E1101 = Not all phases are given: “{ $name }”
    .label = a phase is missing
    .expected = The six phases: “Calm”, “Triggered”, “Escalating”, “Crisis”, “Recovering”, “Spent”; or four values, for danger from 0 to 3.
    .hint = Add what is missing, even if its value is 0.
E1102 = The catalogue cannot count { $value }
    .label = value out of range
    .expected = From -2 to 2.
    .hint = Bring the value within these bounds.
E1103 = No source is called “{ $name }”
    .label = unknown source
    .expected = A source declared at the top of the same file.
    .hint = Correct the name, or declare the source with its title, address and the day it was checked.
E1104 = The legal fact “{ $name }” is not certain enough to be shown
    .label = never checked in a source
    .expected = Certainty A, B or C: a source was seen.
    .hint = Have the fact checked and write down source and date, or leave it out of the scenario.
W1105 = The legal fact “{ $name }” has not been checked for { $months } months
    .label = to be checked again
    .expected = A recent check: amounts and time limits change.
    .hint = Go back to the source, then update the value and “checked_on”.
