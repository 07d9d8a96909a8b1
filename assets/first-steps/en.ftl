# “First steps”, English text.
# Variables: $mediator (the mediator’s name); facts of the scenario (yes/no): $sac-serre, $passage-libre.
# No key and no mouse gesture is named here: the program does that, according to the screen.

scenario--title = First steps
scenario--pitch = Two minutes to find out how it is played: a quiet hall, a neighbour, a heavy bag.
scenario--brief = Social mediation, Les Tilleuls estate, staircase B. It is your first evening; your colleague arrives in ten minutes. Here is a short exchange, in three moments. At each one, you choose what you say or do. There is nothing to know beforehand, and no timer. At the end, a debrief says why.
scenario--sources = Principles. Reference charter of social mediation (1 October 2001): free consent, independence, no power to decide; Porter’s listening attitudes and Rogers on reformulation; Project BETA (2012): space, few words. Law (France). Penal code, article 223-6: help a person in peril when you can do so without risk; calling the emergency services counts. The value given to each choice is the authors’; no panel has reviewed it yet.

scene--hall = A hall, Friday evening

party--jeanne = Jeanne
    .role = lives on the fifth floor
    .alt = An elderly woman, her coat buttoned, a shopping bag against her leg, one hand on the banister.
    .about = What she asks for: nothing. What she needs: water at home, through three weeks without a lift. What she fears: becoming the one who is a bother. What costs her: saying she no longer can. She is right on one point: the notice speaks of the works, not of the people.

must--passage = Leave the stairs free: you were between her and the staircase. Room first, words next. [Project BETA: space]

always--souffler = Breathe: one slow breath, shoulders down, before you answer.
    .why = A few seconds for yourself, useful when the tension gets to you. Here, she was the one who lacked room. [Posture: self-control]
    .reply = One breath. She noticed nothing; your next sentence will come less fast.
always--reculer = Move aside: one step to the side, hands in sight, saying nothing.
    .why = You were between her and the stairs. One step, and it is she who decides whether to go up. [Project BETA: space]
    .reply = The stairs are free. She puts her hand on the banister and gets her breath back.
always--alerter = Alert: call the emergency services.
    .why = Right as soon as someone is in danger. A worry, even a loud one, is not a danger. [Penal code 223-6]
    .reply = You take out your phone. “I’m not ill, you know.” Nobody is in danger: you put it away.

# Choosing

le-sac = Ten minutes before your first shift. A woman puts down a heavy bag by the stairs. The lift is there, lit; she ignores it.
    .jeanne = “Good evening! Don’t trouble yourself for me. I’m getting my breath back, that’s all.”
    .apprendre = Three possible answers. None is marked “right”: you will see what each one changes.
le-sac--prendre = “Good evening, madam. Give me your bag, I’ll take it up in the lift. Which floor are you on?”
    .why = The help is sincere. But it decides for her, before knowing what she is doing there: she closes up. [Charter 2001: consent]
    .reply = She pulls the bag against her leg. “No, no, leave it. I’ll manage.”
le-sac--se-presenter = “Good evening, madam. { $mediator }, social mediation, new tonight. And how are things here for you?”
    .why = A name, a service, an open question: she knows who is speaking, and chooses what to tell. [CAP diploma: introduce yourself clearly]
    .reply = She lets go of the handles and straightens up. “Ah, it’s you! Jeanne, fifth floor. Depends on the day.”
le-sac--demander = “Good evening, madam. Is the lift out of order again? Or are you waiting for someone to come down?”
    .why = You saw the detail that counts. But two closed questions, without saying who you are, call for two “no”s. [Porter: probing]
    .reply = She shakes her head, twice. “It works, it works.”

# Waiting

le-papier = { $sac-serre ->
        [yes] By the lift, a notice. Jeanne nods at it, the bag held tight against her.
       *[no] By the lift, a notice. Jeanne points at it, the bag at her feet.
    }
    .jeanne = “On Monday they’re stopping it. Three weeks. So I’m trying the stairs. Because on the fifth…”
    .apprendre = She stops there. Saying nothing is also an answer: you choose it like the others. Time going by, though, is never marked.
le-papier--rassurer = “Three weeks, you know, goes by very quickly. And the stairs, at your own pace, are quite all right.”
    .why = You are trying to soothe her. But she had not finished: the sentence fills the silence and shrinks her worry. [Porter: support]
    .reply = She is no longer looking at the notice. “Yes. I’m sure. If you say so.”
le-papier--relancer = “‘Because on the fifth…’: and then nothing. Up there, what is it that worries you the most, tell me?”
    .why = You take up her words, and rightly. A little early: she answers the question instead of ending her sentence. [Listening: silence]
    .reply = She thinks. “The most? I don’t know… Everything. The floors.”
le-papier--attendre = You say nothing. You look at the notice with her, and leave her the time to finish her own sentence.
    .why = A few seconds, and she is the one who goes on. What counts often comes after the three dots. [Listening: silence]
    .reply = Three seconds. Then, lower: “…water has to be carried. And I can’t any more.”

# The acts that are always possible

l-escalier = She grips the bag and makes for the stairs. You are right in front of them.
    .jeanne = “And the water, then? Six bottles! Who’s going to take them up? The notice doesn’t say that!”
    .apprendre = From now on, besides the answers, three acts stay possible. You can do one, then answer.
l-escalier--expliquer = “Without these works, madam, it will break down one day or another. The landlord has no real choice.”
    .why = A reason helps people accept. But you plead for the landlord, before her worry, the water, is heard. [Charter 2001: independence]
    .reply = She shrugs. “The landlord doesn’t live on the fifth.”
l-escalier--chercher = “Six bottles, five floors, three weeks. What would help you with this, and who could you count on?”
    .why = Her words first, then the question is hers again: what she finds herself will hold better. [Rogers; CAP diploma: let people search]
    .reply = She puts the bag down again. “My neighbour on the fourth offered. I didn’t dare say yes.”
l-escalier--proposer = “What if the caretaker took your water up twice a week? I can go and speak to him about it tonight.”
    .why = The idea is useful, and you put it to her. But it comes from you: nothing yet says what she would want. [Porter: solution]
    .reply = She hesitates. “The caretaker… He has quite enough to do. We’ll see.”

# The endings

ending--essai = { $passage-libre ->
        [yes] She picks up her bag and goes up, one hand on the banister. In a while, she will ring on the fourth. Your colleague arrives. The debrief says why.
       *[no] She picks up her bag, goes round you and up, one hand on the banister. In a while, she will ring on the fourth. Your colleague arrives. The debrief says why.
    }
ending--plus-tard = { $passage-libre ->
        [yes] She goes up, one hand on the banister. For the water, nothing has been found: you will talk about it again. Your colleague arrives. The debrief says why.
       *[no] She goes round you and up, one hand on the banister. For the water, nothing has been found: you will talk about it again. Your colleague arrives. The debrief says why.
    }

# What a jury would ask

jury--sac = Helping someone who has asked for nothing: when do you do it, and when do you ask first?
jury--silence = How can you tell that a person has not finished speaking?
jury--alerte = In this hall, what would have made you call the emergency services?
