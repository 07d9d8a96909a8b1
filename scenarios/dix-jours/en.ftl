# “Ten days”, English text. France Travail is the public employment service; the 3114 is the national suicide prevention line.
# Variables: $mediator (the mediator’s name); $theo (phase);
# $observations (last day to answer), $observations-days (days left);
# facts of the scenario (yes/no): $delai-promis, $dit-pour-lui, $entendu, $faux-ecrit, $faux-signe, $pas-maintenant,
# $preuve-ligne, $secret-jure, $soeur-ok, $suivi-date, $trahi.
# Sheets and jury questions are read after any play: they say nothing of what he confides.
# Suicide is spoken of in plain words: no means, no detail, no account of an act.

scenario--title = Ten days
scenario--pitch = A letter, a time limit that ends on Monday, and one figure to change on a piece of paper. Then three words let drop, as if they were nothing.
scenario--brief = France services du Canal, a public help desk, Friday, 3.40 p.m. You run the mediation desk there; Solène, your colleague, is at the counter; the centre closes at 5. Théo, twenty-four, came on 3 April about his CV. He is back with a letter from France Travail, the public employment service. You are neither France Travail nor a doctor. You have a letter to read with him, a time limit to count, a note to write afterwards. This scene speaks of suicide: you may leave it whenever you wish.
scenario--sources = Law (France). Labour code, article R5412-7: before a sanction, France Travail states the facts, the sanction considered and the ten days in which to send written observations or ask to be heard, with a person of one’s choice; article R5412-1: suspension of at least 30%, one to two months, unless there is a legitimate reason. Counting in calendar days: secondary source, to be checked on the letter. Criminal code, article 223-6: helping a person in peril; calling the emergency services answers it. CNIL: written mandate. Suicide prevention. 3114: free, day and night, health professionals, for oneself or for advice about someone else; 15 or 112 if the danger is immediate. Asking someone whether they are thinking of suicide does not give them the idea (public prevention material). A mediator does not assess the risk: they ask, they stay, they connect. Principles. Reference charter of social mediation (1 October 2001): consent, discretion and its limits, “doing with”; Porter’s listening attitudes and Rogers on reformulation. People and amounts are invented. The value given to each choice is the authors’ own; no panel has reviewed it yet.
scenario--account = Note to the manager

scene--accueil = At the counter
scene--bureau = In your office, door closed
scene--ligne = On the line with France Travail
scene--apres = In your office
scene--trente-et-un = On the line with the 3114

party--theo = Théo
    .role = he is back, with a letter
    .alt = A young man of twenty-four, grey sweatshirt, shadows under his eyes, a folded envelope in his front pocket.
    .about = What he asks: a paper, with a date on it. What he needs: to be believed, and not to spend the weekend alone. What he fears: being a weight on others. What costs him: asking. He is right on one point: nobody can leave a message on a line that is cut off.
party--solene = Solène
    .role = France services adviser, your colleague
    .alt = A woman in her forties, round glasses, standing behind the counter.
    .about = She sees who comes in, and in what state. She can be there for someone without asking questions. What one asks of her has to fit in one sentence.
party--oliveira = Madame Oliveira
    .role = France Travail adviser, on the phone
    .alt = A quick, clear voice in the loudspeaker, an open-plan office behind it.
    .about = She did not write the letter and will not decide. She left three messages, and remembers it. She is right: since the 2nd, she has reached nobody. She can note a request and find a time.
party--ecoute = The nurse at the 3114
    .role = on the phone
    .alt = A calm, unhurried voice on the line.
    .about = Her work is to listen, to assess, to offer what comes next. She first asks who is calling, and for whom. She can also advise the person who is helping.

fact--matins = Since February, Théo has not been sleeping and no longer gets up in the morning; he does not want it known.
fact--idees = Théo has been thinking of suicide, in the evenings, since March.

must--demander = Ask the question about suicide, with the word, at “what’s the point” or at the very next sentence. Asking does not give the idea; it opens the door. [Suicide prevention: the direct question]
must--urgence = Ask whether it is for now: the answer decides whom you call, the 3114 with him, or the 15 at once. [Criminal code, 223-6: person in peril]
must--pas-seul = Do not leave him alone with what he has just said: stay, say so, and look with him for who takes over. [Suicide prevention: presence]
must--alerte = Alert as soon as the danger is immediate, even without his agreement, and tell him so: the 15, or the 112. [Criminal code, 223-6: call for help]
never--faux = Certify what did not happen: nobody gave you the mandate for it, and the paper will turn against him. [Charter 2001; no forgery]
never--corps = Neither bar the door nor hold him by the arm: you stay, you talk, you alert. [Charter 2001: no constraint]

always--souffler = Breathe: two breaths, feet on the floor, before you answer.
    .why = A few seconds for yourself: they spare you the sentence too many when fear rises. [Posture: self-control]
    .reply = Two seconds. He noticed nothing, except that your voice has come down.

# At the counter

retour = France services, Friday. Théo waits two steps from the counter, eyes down, an envelope sticking out of his pocket.
    .solene = “The young man with the CV is back. He won’t tell me why.”
    .theo = “It’s for a paper. Two minutes, no more. I won’t be a bother.”
retour--quel-papier = “Hello Théo, of course. Which paper is it, who is it for, and by what day exactly do you need it?”
    .why = Wanting to understand is useful. But three questions at the counter make a counter of you, and everyone hears. [Porter: enquiry]
    .reply = “Never mind. It’s not… Well, it is. But not here.”
retour--debout = “Two minutes, all right! Let’s do it here, standing, straight away, and your weekend is free.”
    .why = You take him at his word, so as not to keep him. But he waited outside before coming in: nothing is urgent. [Project BETA: time]
    .reply = “…Here? No. There are people. Can we go in the back?”
retour--le-bureau = “Hello Théo. Stay here, or close the office door: you choose. I’ve got more than two minutes.”
    .why = His name, a choice, a door, and time: he is no bother. [Charter 2001: discretion, consent]
    .reply = “The office. …Thanks.”
retour--ce-cv = “Théo, how nice! So, that CV? You had worked so well on it: have you had any answers yet?”
    .why = You show that you remember him. But he came to say one thing, and you are the one talking. [Listening: silence]
    .reply = “No. No answers. …That’s not what I’m here for.”
retour--deux-chaises = You come out from behind the counter, draw two chairs aside, and stand until he picks his own.
    .why = The gesture says there is time, without a word too many. But people can still hear, from there. [Project BETA: space]
    .reply = He looks at the chairs, then at the corridor. “Can we shut a door, rather?”

# The office

lettre = The door is closed. He takes out the envelope; a delivery slip is stapled to it. The letter has been folded, unfolded, refolded.
    .theo = “You go ahead. I’ve read it ten times. At the word ‘sanction’, it all blurs.”
lettre--quoi = What exactly is he said to have done?
    .why = A fact, with its day and time: the absence on 2 April. That is what he answers, and nothing else. [Reading with]
lettre--qui = Who will decide on the sanction?
    .why = The regional director, after the time limit. His adviser decided nothing: worth knowing before calling. [Reading with]
lettre--jusqu-a-quand = How much time has he got, and from when?
    .why = Ten days from receipt, signed for on the 10th: until { $observations }. Counted from its date, he would lose two. [R5412-7]
lettre--comment = In what ways can he answer?
    .why = In writing, or by asking to be heard, with someone: two doors, and he only saw one. [Labour code, R5412-7]
lettre--quelle-preuve = What proof is he asked for?
    .why = A “dated” document: not a promise, not a story. That word will guide what follows. [Reading with]

jours = He counts on his fingers, stops, starts again.
    .theo = “Ten days. Not counting weekends, right? That gives me till next Friday.”
jours--demander-un-delai = “Write them two polite lines asking for one more week: they always grant it, don’t you worry.”
    .why = You try to loosen the grip. But it promises on their behalf, and the time runs while one asks. [No promise]
    .reply = “Always? …Oh. Well, cool then.”
jours--date = “Signed for on the 10th, plus ten days, weekends in: { $observations }. { $observations-days } left.”
    .why = Where it starts, the count, a date, what is left: he can write it on the envelope. [Finding the deadline; R5412-7]
    .reply = “Monday?! …Right. Monday. Good thing I came.”
jours--relire = “I’d rather not count in my head. The slip, and the line on time: would you read them out to me?”
    .why = Saying you are not sure, and reading again together, beats a date at random. It remains to give it. [Reading with]
    .reply = “‘From receipt.’ I signed on the 10th. …So it’s been running since the 10th.”
jours--eux-sauront = “The safest is to call and ask them for your last day. They have it on their screen, don’t they?”
    .why = The call will come. But the answer is on the table: reading it with him leaves it his. [Finding the deadline]
    .reply = “Call them… To say I can’t count?”
jours--au-plus-court = “Let’s count short, so as not to be wrong: answer today, and no more sums. Shall we start?”
    .why = The caution is right, and so is the drive. But he still does not know his last day. [Finding the deadline]
    .reply = “Today. …OK. I’m here anyway.”
jours--mardi = “You’re dropping with sleep, I can see it. Rest this weekend, and on Tuesday we’ll write it together.”
    .why = You saw how tired he is: true, and a sign. But the time ends on Monday, and he leaves alone with it. [Deadline; needs]

faux = He draws his chair closer to the desk, and lowers his voice.
    .theo = “On the 3rd I was here, it’s in your book. Put the 2nd, nine o’clock. One figure. Nobody will look.”
faux--chiffre = “After all, you came the very next day: one figure robs nobody. But it’s the last time, Théo.”
    .why = You want to help, and it might work. But it is a forgery, in your name, and he is the one who will carry it. [Charter 2001]
    .reply = “Thanks. Really. I’ll send it now, a photo, through my account.”
faux--interdit = “No. That’s called a forgery, it’s forbidden, and I don’t do it. Let’s move on, if you please.”
    .why = The refusal is right, and clear. But it falls without a word for what drives him to ask. [Saying no without closing]
    .reply = “OK. Fine. Forget I spoke.”
faux--le-trois = “I won’t write the 2nd: it isn’t true. The 3rd, yes. And on the 2nd, what was going on?”
    .why = A no, a true thing that can be done, and a question: help goes by way of the truth. [Saying no; finding the obstacle]
    .reply = “…The 2nd. Nothing. That’s the trouble.”
faux--lecon = “Théo, one lie always brings another. You’re worth more than this paper, and you know it.”
    .why = You believe in him, and say so. But it is a lesson: he asked for a way out, and gets a judgement. [Porter: evaluation]
    .reply = “I’m worth more. Right. If you say so.”
faux--stylo = You put the pen down, turn the letter so that it lies between you, and let him go on.
    .why = Neither yes nor blame: the request can come down by itself. But he has to guess your no. [Listening: silence]
    .reply = “…Yeah. No. You can’t. I only asked.”
faux--flou = “Not the 2nd. But I can write ‘seen in early April’, with no day. That’s not lying, is it?”
    .why = You look for a path between yes and no. But letting people believe is still deceiving, and he will pay. [Charter 2001]
    .reply = “Early April… They’ll ask which day. They always ask which day.”

le-deux = He looks at his hands. Outside, a bus pulls away.
    .theo = “My line was cut. Unpaid. I only saw the appointment on the 7th. …And mornings, I don’t get up any more. Don’t tell them that.”
    .theo-envoye = “There, sent. …The truth is my line was cut. I saw the appointment on the 7th. And mornings, I don’t get up any more. Don’t tell them that.”
le-deux--impayes = “For the line, there’s help with unpaid bills: we fill in the form later, and you can be reached.”
    .why = The help may exist, and would be useful. But it is your solution, and it steps over what he has just said. [Porter: solution]
    .reply = “The line’s back on. My sister paid.”
le-deux--trier = “Line cut, letter seen on the 7th, mornings you can’t get up. In all that, what has a date on it?”
    .why = His words put in order, all three, without sorting for him; then a true proof, and he is the one to find it. [Rogers]
    .reply = “The phone company. They wrote: cut on 28 March, back on the 7th. I’ve got the message. …The mornings have no date.”
le-deux--depuis-quand = “You say you don’t get up any more. Since when? And at night, are you managing to sleep?”
    .why = You pick up the half of the sentence that goes unheard. The other half remains, and a proof to find. [AMIS: perceive needs]
    .reply = “Since February. At night I look at the ceiling. …Can we get back to the letter?”
le-deux--deux-reveils = “We all have spells like that. I set two alarms, far from the bed, and it saves me, believe me.”
    .why = You want him to feel less alone. But your trick takes the place of his mornings, and closes the subject. [Decentring]
    .reply = “Two alarms. Yeah.”
le-deux--des-le-sept = “And why not write to them on the 7th? One plain message that day, and there was no letter.”
    .why = It may well be true, and he has told himself so. This “why” judges: he defends himself, or goes quiet. [Facts, no trial]
    .reply = “Because. I don’t know. I looked at the screen, and I couldn’t.”
le-deux--certificat = “If you can’t get up, a doctor can say so: to them, a certificate would weigh far more, I think.”
    .why = A doctor would be good, one day, for him. But he has just said: not to them. You make an exhibit of it. [Discretion]
    .reply = “I said: don’t tell them that.”

# On the phone

trois-messages = He dialled the number himself. Loudspeaker. The letter lies flat, he holds it with both hands.
    .oliveira = “Canal branch, Madame Oliveira. Monsieur Marchand? I’ve left you three messages since the 2nd. I’m listening.”
    .oliveira-jeudi = “Monsieur Marchand? Three messages, and I get a certificate: France services, the 2nd, a Thursday morning? They’re closed on Thursday mornings.”
    .theo = { $delai-promis ->
        [yes] “Yes. It’s for… one more week. I was told you always grant it.” A silence. Keyboards.
       *[no] “Yes. It’s… It’s for…” Nothing more. Keyboards can be heard.
    }
trois-messages--le-laisser = “Good afternoon, social mediation: Monsieur is beside me, it’s his call. …Take your time, Théo.”
    .why = Time, and the floor given back: it is his call. He only lacks a place to start. [Charter 2001: doing with]
    .reply = “I got the letter. My line was cut. And… that’s it. I don’t know what I should ask for.”
trois-messages--entre-nous = “Madame, between ourselves: he can’t get up in the morning, he’s worn out. Do go easy on him.”
    .why = The voice softens, the appointment comes. But he had said: not to them. He is there, and heard it all. [Charter 2001: discretion]
    .reply = He says nothing. He has let go of the letter.
trois-messages--la-phrase = Without a word, you put a finger on a line of the letter, “to be heard”, and wait for him to read.
    .why = Three words under a finger, and his voice says them: yours was not needed, and that is the point. [Charter 2001: doing with]
    .reply = { $preuve-ligne ->
        [yes] “…I’d like to be heard. It says I can. And I’ve got a message from the phone company, with the dates.”
       *[no] “…I’d like to be heard. It says I can. My line was cut.”
    }
trois-messages--a-sa-place = “Good afternoon, social mediation. Monsieur asks to be heard, on Monday ideally, with a proof.”
    .why = It is clear, and it works. But he was ready to try: next time, he will hand you the phone. [Doing with]
    .reply = He looks at the phone, then at you. “…There. That’s what one has to say.”
trois-messages--dans-le-vide = “Three messages on a line cut off: who could hear them? You might have written, mightn’t you?”
    .why = The fact is right, and you defend him. But you are the one pleading, against her; his call becomes yours. [Impartiality]
    .reply = “I did write, too. Monsieur Marchand, you’re the one I’m waiting for.”
trois-messages--pardon-d-abord = “Start by saying sorry, Théo: she has been waiting, and an apology always puts people in a good mood.”
    .why = Softening the exchange is a good idea. But an apology dictated in front of her bows his head first. [Free consent]
    .reply = “I’m… sorry. For the 2nd. For the messages. For everything.”
trois-messages--ce-delai = “Madame, I was the one who spoke of more time, and too fast: I didn’t know. He’ll tell you the rest.”
    .why = Taking back your promise in front of her saves him from paying for it. The call is still to be handed back. [No promise]
    .reply = “No, no extra time: Monday is Monday. …Monsieur, what did you want to tell me?”
trois-messages--retirer = “Madame, the date on that paper is false, and I wrote it. I withdraw it; Monsieur will speak to you.”
    .why = Owning the fault in time, before him, lifts a weight that was not his. The forgery was made: it goes in the note. [Charter 2001]
    .reply = “So noted. It won’t go on file. …Monsieur Marchand?”

# Three words

trois-mots = He folds the envelope in two, then in two again. He does not put it away.
    .oliveira-fragile = “…I didn’t know. Monday the 20th, 11 o’clock, he’ll be heard. I’ll put a word on file: ‘vulnerable’. Good luck.”
    .oliveira-creneau = { $faux-ecrit ->
        [yes] “Monday the 20th, 11 o’clock. And you’ll be asked who signed that certificate. I don’t decide, but I’ll be there.”
       *[no] { $preuve-ligne ->
            [yes] “Monday the 20th, 11 o’clock, with whoever you like. Bring the phone company’s message. I don’t decide, but I’ll be there.”
           *[no] “Monday the 20th, 11 o’clock, with whoever you like. Bring something with a date. I don’t decide, but I’ll be there.”
        }
    }
    .oliveira-par-ecrit = { $faux-ecrit ->
        [yes] “Write it to me by Monday, with a true date this time. Goodbye, Monsieur.”
       *[no] “Then write it to me by Monday, with whatever you have that’s dated. I’ll add it. Goodbye, Monsieur.”
    }
    .theo = “Monday, then. …What’s the point, anyway. Thanks all the same.”
    .theo-dit = “‘Vulnerable’. You told her. …What’s the point, anyway.”
    .theo-debout = “Leave it. The 2nd, the 3rd, I won’t answer, that’s all. What’s the point.”
trois-mots--directement = “‘What’s the point.’ I’ll ask you, and I’m staying, whatever you say: are you thinking of suicide?”
    .why = His words, the real word, a calm voice: asking does not give the idea, it gives the right to answer. [3114; direct question]
trois-mots--relier = “The mornings, the ceiling, and now ‘what’s the point’. I’m staying, Théo: are you thinking of suicide?”
    .why = What you had heard earlier gives the question its weight: he did not speak for nothing. [Direct question; Rogers]
trois-mots--tout-se-rattrape = “Don’t say that! The hardest part was coming here. At twenty-four, everything can be put right.”
    .why = You want to give him heart. But “don’t say that” teaches him one thing: better not to say it. [Porter: support]
    .reply = “Yeah. Probably.”
trois-mots--pas-de-betise = “You won’t do anything silly, will you? Tell me you won’t, Théo, so I have a quiet weekend.”
    .why = You heard the danger: that is the main thing. But the question asks for a “no”, and the word is missing. [Direct question]
    .reply = “No, no. Don’t you worry about me.”
trois-mots--ce-qu-il-y-a = “You look worn out, Théo, and I worry. I’m staying right here: what is in that ‘what’s the point’?”
    .why = The worry said, the time given: he can go on. One word is left to say, and it is for you to say it. [Listening]
trois-mots--carte = “Here’s a number, the 3114. It’s free, day and night. If ever you feel bad, you call them, Théo.”
    .why = It is the right number. But given before the question, it also says: “not with me”. [Orienting: go with]
    .reply = He takes the paper without reading it. “OK.”
trois-mots--un-dernier-effort = “There’s still the answer to write, and time is running. One last push: tonight you’ll forget about it.”
    .why = The time limit is real, and you hold on to it. But three words have just fallen, and the paper covers them. [AMIS: perceive needs]
    .reply = “Tonight I’ll forget about it. Right.”

demi-mot = He has not moved. The zip of his sweatshirt goes up, down, up again.
    .theo = “I don’t sleep. My sister pays for everything. If I wasn’t around, it’d suit her. …Anyway. I’m off.”
demi-mot--sa-peine = “Your sister? But she loves you! Imagine her pain if she heard you talk about her like that.”
    .why = You want to remind him that he matters. But he hears one more fault, and what he dares not say stays there. [Porter: evaluation]
demi-mot--question = “‘Not around.’ I’d rather ask with the word: are you thinking of suicide? You can say yes.”
    .why = The question is put plainly, and the answer allowed beforehand. That is what opens it. [Prevention: the direct question]
demi-mot--ca-passe = “I’ve been there, one year: no wish for anything. One morning it was gone. It’ll pass, Théo.”
    .why = You hold out what you have. But your story ends well, and his has not been heard. [Decentring]
demi-mot--ca-se-soigne = “No sleep, no wish for anything: that’s depression, I think, Théo. It can be treated, you know.”
    .why = The hope is true. But naming an illness is not your work, and he has not told you the heaviest part. [Porter: interpretation]
demi-mot--laisser-venir = You do not get up. You lay your hands on the table, flat, and you let the silence last a little.
    .why = He said he was leaving, and he stays: your calm gives him time. The word, he had to find by himself. [Silence]
demi-mot--semaine = “For that there’s the CMP, in rue des Lices: listening is their job. Shall I book you in for next week?”
    .why = The address, a public mental health centre, is right. But he speaks of tonight, and you do not know of what: ask first. [Orienting in time]

dit = He has let go of the zip. He speaks to the table.
    .theo = “Yes. …In the evening. Since March. Nobody had ever asked me, actually.”
    .theo-seul = “I think about dying. There. In the evening. Since March. …I hadn’t told anyone.”
    .theo-personne = “And you neither, right. You tell nobody.”
dit--jurer = “I swear it, Théo: it will never leave this office, not to your sister, not to anyone else.”
    .why = He breathes, and believes you. But if tonight turns dangerous, you will have to betray him, or keep quiet. [Limits of discretion]
    .reply = “…Thanks. You’re a good person.”
dit--tout-devant = “You’ve your whole life ahead of you. People care about you: hold on to that in the evening.”
    .why = You look for reasons for him. But he knows them, and they are not enough: just now, he needs to be believed. [Porter: support]
    .reply = “They tell me. All the time, they tell me.”
dit--limites = “Thank you for telling me. I’m staying. I’ll tell only those who can protect you, and you first.”
    .why = Thanked, accompanied, warned: discretion and its limit, said before they are needed. Both duties together. [Charter 2001]
    .reply = “…OK. That’s straight. But you tell me first.”
dit--aujourd-hui = “Is it for today, for tonight? Have you planned something, or is it thoughts going round?”
    .why = One plain question that decides what follows: the 3114 with him, or the 15 now. Assessing it is their work. [223-6; 3114]
    .reply = “No. I’ve planned nothing. It goes round. …But tonight, on my own, I don’t feel like it.”
dit--ne-bougez-pas = “Right, there’s a procedure, that’s how it is: you stay seated, and I call the 15 straight away.”
    .why = You take it seriously. But nothing says yet that it is for now, and he has just been put aside. [Asking him]
    .reply = “If you call, I’m out.” You put the phone down.
dit--je-vous-crois = “I believe you. Saying it aloud is no small thing. We’ve got time now: I’m staying here with you.”
    .why = He is believed, and he is not alone. But his request waits: whom will you tell, and when? [Limits of discretion]
    .reply = “…I thought you’d get up and go.”

relais = Behind the door, the hall is emptying. The centre closes at 5, and it is Friday.
    .theo = { $pas-maintenant ->
        [yes] “And now? I go home, and I wait for Monday?”
       *[no] “And now, what do we do? Do I go home?”
    }
    .theo-a-qui = “And that, who are you going to tell, this time?”
    .theo-jure = “You swore, right. OK. And now, do I go home?”
relais--dans-la-poche = “Keep this number in your pocket, the 3114. If it comes back tonight, you call them. All right, Théo?”
    .why = The number is right, and you think of tonight. But a number in a pocket is not somebody. [Orienting: go with]
relais--sa-soeur = “I’m calling your sister to come for you: it’s her place, and she has a right to know, don’t you think?”
    .why = Not leaving him alone is right, and the sister may be too. But it is for him to say it, and to whom. [Consent]
    .reply = “No! Not like that. Not you.”
relais--ensemble = “At the 3114 they are health workers. We call together, from here: you speak, I stay. Do you agree?”
    .why = People whose work it is, at once, with him, if he wants: he does not leave with a piece of paper. [3114; handing over]
relais--qui-ce-soir = “Tonight, it’s best not to be alone, Théo. Who would do you good, and who calls: you, or me?”
    .why = Someone for the night, chosen by him, in his words. It remains to reach those who care for people. [Not left alone]
    .reply = “…Maud. My sister. She finishes at 5. But I’m the one who tells her.”
relais--sans-votre-nom = “The 3114 also advises people like me. I call here, without your name, and you listen: all right?”
    .why = A smaller step, in the open: he hears, and can take over. But you are still the one speaking. [3114; consent]
    .reply = “Without my name… All right.”
relais--lundi = “See you on Monday at ten, without fail, here. Till then, sleep, eat, and try to think of other things.”
    .why = A day, a time: it is a thread. But there are three nights before Monday, and it comes at night. [Follow-up; not left alone]

non = He has pushed his chair back against the wall.
    .theo = “No. Not on the phone. Not to someone I don’t know.”
    .theo-assez = “No. That’s too many people already.”
    .theo-pas-elle = “Maud, I’m the one who talks to her. And strangers on the phone, I don’t want any.”
non--deux-minutes = “It’s for your own good, Théo. Two minutes, a question or two, and if it’s no good, you hang up.”
    .why = You want him safe, and it is the right way. But he said no: insisting loses the one who still speaks. [Consent]
non--pas-seul = “All right, no call. But not alone tonight: who can come and fetch you? I’ll stay till then.”
    .why = His refusal is heard, and so is the danger: someone he chooses, and you until then. [Consent; not left alone]
non--votre-choix = “It’s your choice, and I respect it. Go and rest: I’m here on Monday from nine, if you want me.”
    .why = Respecting a refusal is right. But this one is about a call, not his life: letting him leave alone is another thing. [223-6]
non--trop-vite = “You’re right to be wary: I tried to go fast. Let’s breathe. What would be possible, for you?”
    .why = Owning your step too many gives him back the lead, and he takes it. What follows comes from him. [Free consent]
    .reply = “…You call. I listen. And if I don’t want to, I don’t talk.”
non--les-pompiers = “Then understand me: if you refuse, it’s the fire brigade, and you won’t be the one who chooses.”
    .why = You fear for him, and the emergency services exist. Held up like this, they are a threat, and he runs. [No constraint]

seuil = He is standing, sweatshirt zipped. He sets his USB stick on the desk, very straight, beside the letter.
    .theo = “It’s fine. Tonight it’ll be settled. Keep the stick, my CV’s on it. I won’t need it any more.”
    .theo-merci = “Thanks for everything, really. Tonight it’ll be settled. Keep the stick, my CV’s on it.”
seuil--la-porte = You step in front of him, and lean your back on the door: “Please sit down, Théo. We’ll talk.”
    .why = You refuse to let him go, and the danger is real. But a barred door is a struggle: alert, and stay. [No constraint]
seuil--le-quinze = “Théo, I fear for your life. I’m calling the 15, here, in front of you, and I stay, even if it’s no.”
    .why = The danger is for tonight: you alert, without his agreement, but in front of him, and without leaving him. [Criminal code, 223-6]
seuil--demain-matin = “Wait! The letter, I promise we’ll have it cancelled: tomorrow I open the office, just for you.”
    .why = You grasp at anything that may keep him. But it is no longer the letter, and tomorrow is after tonight. [Danger: alert]
seuil--franchement = “Before you go, Théo: ‘it’ll be settled’, does that mean dying, tonight? Tell me, I can hear it.”
    .why = The question is asked, even late, and he stops. Now someone must come: the alert is still to be given. [Direct question]
    .reply = “…Yes.” He does not go out. He does not sit down either.
seuil--a-deux = You open the door: “Solène, come and be with Théo, please. I’m calling the 15.” And you dial.
    .why = Someone there, an alert, two people to do it: right. But he learns of it at the same time as she does. [Telling him first]
seuil--de-loin = You let him pass, take your coat, and follow from a distance, to make sure he gets home all right.
    .why = You do not abandon him. But following in secret helps nobody, and behind his door, he will be alone. [Danger: alert]

# The 3114

decroche = A message, some music, then a voice. Théo no longer looks at the door.
    .ecoute = “3114, good afternoon. I’m a nurse. Are you calling for yourself, or for someone else?”
    .theo = “Well…” He looks at you.
decroche--noter = You take a sheet and write as it goes, so that nothing the nurse says will be lost.
    .why = A record may be of use. But he is looking for his words, and the pen runs: this moment is not for the file. [Listening]
    .reply = “…What are you writing?” You put the pen down. “For me, Madame.”
decroche--resumer = “Good afternoon. Let me explain: Théo is twenty-four, and he thinks of suicide at night.”
    .why = It is all exact, and he would have said it less well. But his is the voice she needs to hear. [Doing with]
    .reply = “…Yes. That’s it.” The nurse: “Théo, can you hear me?”
decroche--a-lui = You push the phone towards him: “It’s yours. I stay, or wait behind the glass: you choose.”
    .why = His voice, his choice, and you not far: he is neither alone nor under watch. [Doing with; not left alone]
    .reply = “Stay. …For me, Madame. It’s for me.”
decroche--premier-mot = Very low: “You could start with ‘what’s the point’. That’s how you told me, just before.”
    .why = A bit of a sentence, his own, and he can begin. You have yet to ask whether he wants you there. [Doing with]
    .reply = “…What’s the point. That’s what I said. It’s for me, Madame.”
decroche--sortir = You nod towards the phone, and leave the room on tiptoe, so that he may speak quite freely.
    .why = Discretion is a good reason. But he did not ask you to leave, and finds himself alone with it. [Asking him]
    .reply = “…You’re going?” You come back and sit down. “It’s for me, Madame.”

fil = Twenty-five minutes. He hangs up, wipes his face with his sleeve.
    .theo = “She’s calling me back tomorrow, at ten. She asked who I’d be with tonight. …And the letter, then?”
    .theo-maud = “She’s calling me back tomorrow, at ten. I texted Maud, she’s coming at 5. …And the letter, then?”
fil--mon-numero = “Take my own number. At night, on Sunday, whenever: I’ll always answer you, Théo, I promise.”
    .why = You do not want him alone. But you will sleep, and at the first call missed, he is the one who falls. [Limits and relays]
fil--tant-qu-on-y-est = “You’re better now, so shall we? Half an hour to write it, and on Monday you’ve nothing left to do.”
    .why = The time limit is there, and you think of it. But “you’re better” goes too fast, and he has no strength left. [Needs]
fil--trois-noeuds = “So: { $soeur-ok ->
        [yes] tonight, Maud, at 5
       *[no] tonight, not alone
    }; tomorrow, the nurse; Monday at ten, here, the letter. Does that suit you?”
    .why = Tonight, tomorrow, Monday: three people, three times, his agreement. The letter has its place, last, and in time. [Follow-up]
fil--une-feuille = “Solène stays with you, and I write on a sheet: tomorrow, the nurse; Monday at ten, the letter.”
    .why = Two people there, and a clear sheet. But tonight is not on it yet, and it is the nearest. [Pair; summary]
fil--chapeau = “Well done, Théo, that took courage. Thanks for your trust: the letter, we’ll see; my door is open.”
    .why = It is warm, and true. But “we’ll see” has no day, and the time limit has one. [Orienting: a name, a date]
fil--reprendre = { $secret-jure ->
        [yes] “One thing: I swore secrecy, and it was too much. My manager will know I feared for you, no more.”
       *[no] { $faux-ecrit ->
            [yes] “One thing: the date I wrote is false. On Monday I’ll say so myself, at the branch, with you there.”
           *[no] “One thing: I spoke too fast about France Travail. What they’ll decide, I simply don’t know.”
        }
    }
    .why = Taking back a word or a paper too many before he leaves costs less than on Monday. Trust holds by it. [Charter 2001]
    .reply = “…At least you say so.”

# Endings

ending--fil-tenu = { $soeur-ok ->
        [yes] 5.05 p.m. A car double-parks. He folds the letter, puts it in his pocket, and waves to you through the window.
       *[no] 4.50 p.m. He takes out his phone, calls someone, says “can you come?”, and sits down to wait.
    }
    .later = { $suivi-date ->
        [yes] { $faux-ecrit ->
            [yes] Monday, ten o’clock. He is there, with his sister. At the branch, the first question is about the certificate. You answer that the date is yours.
           *[no] { $entendu ->
                [yes] Monday, ten o’clock. He is there, with his sister. At eleven he goes into the branch; she goes with him. The answer will come later. He sees a doctor on Wednesday.
               *[no] Monday, ten o’clock. He is there, with his sister. He writes six lines, adds what he has; it is sent by noon. He sees a doctor on Wednesday.
            }
        }
       *[no] The nurse called him back, he answered. On Monday, nobody was expecting him at a given time. He comes at four, the letter in his hand.
    }
ending--attendue = 5.05 p.m. His sister comes in without a word and holds him tight. He has kept the 3114’s number. “Monday, ten o’clock,” he says on the way out.
    .later = On Saturday he called the 3114, from her place. On Monday at ten, there are two of them in the office. The letter is still in time.
ending--secours = The 15 answers; you are put through to a doctor. The team arrives without a siren. Théo gets in the front of his own accord, or nearly. You give him back his stick.
    .later = Ten days later, Solène signals to you. He is at the counter, with his sister. “I was angry with you. …I came to say that.” For the letter, the hospital wrote a certificate, a true one.
ending--seul = The door closes. On the desk, a stick, a letter. Solène looks in: “Is he all right?” You cannot answer. You pick up the phone, and you call the 15.
    .later = The emergency services found him that evening, alive. His sister stayed with him. He does not come back to the desk.
ending--lundi-passe = He says yes, puts the letter away, pulls his hood up. Tuesday will be the eleventh day.
    .later = On Tuesday he does not come. The suspension starts in May. His sister telephones: she asks whether anyone here had seen the state he was in.

# The account

account--lieu = Friday 17 April 2026, 3.40 p.m., France services: Théo M. comes about a letter from France Travail, received on the 10th.
    .why = A day, a time, a request: you can be read by someone who does not know you. [Facts]
account--depressif = Théo M. is depressed and does not pull himself together.
    .why = You found him in a bad way, true. But one is a diagnosis, the other a judgement, and neither is yours. [Facts]
account--declare = Théo M. says that his line was cut and that he read the summons on 7 April.
    .why = His words, with “says” before them: neither you nor the note proves anything in his place. [Reported speech]
account--magouille = Théo M. tried to obtain a forgery: to be watched in future.
    .why = He asked for it, yes. “Tried” and “watched” make a suspect of him: next time he will ask for nothing. [Facts]
account--delai = An answer is possible until { $observations }, ten days after receipt: in writing, or by being heard.
    .why = A date, where it starts, two ways to answer: whoever takes over can act. [Facts; R5412-7]
account--matins = Théo M. has not slept or got up in the morning since February.
    .why = It sheds light, and one would like to write it. But he confided it, and what protects his life holds without it. [Confidentiality]
account--attestation = I signed a certificate with a false date. I am telling you today.
    .why = Your own fault is a fact like any other: saying it is the first step so that it costs him nothing. [Facts]
account--appel = Call to France Travail made by him, in our presence, on loudspeaker.
    .why = { $dit-pour-lui ->
        [yes] He dialled the number, but you did the talking: here the sentence is not exact. [Facts]
       *[no] Who spoke, who was there, who could hear: three facts. [Facts]
    }
account--levee = In view of the exchange with the adviser, the sanction should be lifted.
    .why = One hopes so. She said she did not decide: hope is not a fact. [Facts, not opinions]
account--danger = Théo M. spoke of his own death. Passed on to you alone, for his safety.
    .why = Discretion has a limit, his life, and it stops at who must know. Not a word more. [Limits of discretion]
account--exagere = What he said on leaving is probably a way of drawing attention.
    .why = The idea is soothing, and that is its danger: one does not guess, one asks. And it is not written. [Facts, not opinions]
account--quinze = 15 called in front of him, without his agreement, danger judged immediate; team came to the spot.
    .why = Who, why, without what agreement: an alert is told with what it cost. [Decisions; Criminal code, 223-6]
account--trois-un = 3114 called with his agreement, in our presence; the nurse calls him back on Saturday at 10.
    .why = The handover, with his agreement and a time: the manager knows who holds the thread. Without a call, it is false. [Decisions]
account--soeur = His sister came for him at 5 p.m., told by him.
    .why = Who is there tonight, and who decided it: that is what matters next. [Follow-up]
account--suite = Appointment on Monday 20 April at 10, here, about the letter: accepted.
    .why = A date accepted commits the desk. With no date agreed, writing it would be inventing it. [Follow-up]
account--vendredi = For the team: on a Friday, with two of us, who does what when someone is in a very bad way?
    .why = A question of trade, with nobody in it: the team prepares, and nothing is repeated. [Open questions]

# What a jury would ask

jury--fausse-date = He asked you to change one figure. How did you refuse, and what true thing did you offer instead?
jury--la-question = When did you ask the question about suicide, in what words, and why those?
jury--discretion = What did you promise to keep to yourself, with what limit, and who learnt of it from you that day?
jury--alerter-ou-non = Here, what makes the difference between calling the 3114 with him and calling the 15 in front of him?

# The letter

document--avertissement = Letter from France Travail
    .entete = France Travail – Regional office
    .destinataire = Monsieur Théo Marchand, 12 quai du Canal
    .reference = Identifier: 0000000 A, to be quoted in any exchange
    .date = 8 April 2026
    .reception = Slip stapled on: registered letter, delivered and signed for on 10 April 2026
    .objet = Subject: warning before sanction
    .faits = You did not attend the appointment of Thursday 2 April 2026 at 9 a.m., at the Canal branch.
    .sanction = Sanction considered: suspension of 30% of your allowance for one month.
    .delai = You have ten days from receipt of this letter.
    .forme = You may send written observations or, if you wish, ask to be heard, with a person of your choice.
    .pieces = Enclose any dated document that explains your absence.
    .decision = After this time, the regional director will take a decision and inform you of it.
    .contact = Your adviser: Madame Oliveira, Canal branch, or your personal account online.
    .signature = For the regional director of France Travail
