# “The full letterbox”, English.
# Variables: see fr.ftl, the reference text.

scenario--title = The full letterbox
scenario--pitch = A letterbox crammed full, a neighbour who is worried, a man of eighty-one who says no. He has every right to. And then what?
scenario--brief = Neighbourhood mediation, the Platanes estate, staircase C, a Tuesday morning. Madame Kaya, on the third floor, has rung: her neighbour’s letterbox is overflowing. Today you go without a partner. Monsieur Ferrand has asked for nothing. You have no key, no mandate and no power to open a door. You have someone to meet, an answer to hear whatever it may be, and a note to write afterwards.
scenario--sources = Law (France). Penal code, article 223-6: helping a person in peril when it can be done without risk; calling for help satisfies it. Penal code, article 226-15: opening or diverting another person’s mail in bad faith is an offence; even in good faith, the mail remains theirs. Emergency numbers: 15 (medical), 18 (fire and rescue) and 112 (Europe); say where you are, what you observe and who is calling, and do not hang up first. Someone who has lain for hours on the floor is not moved before help arrives. CNIL (the French data protection authority): as little data as possible. Principles. Reference charter of social mediation (Charte de référence, 1 October 2001): free consent, discretion and its limits, doing with rather than for, no power to decide; Porter’s listening attitudes and Rogers’s reformulation. The letter and the people are invented. The values given to each choice are the authors’; no panel has yet reviewed them.
scenario--account = Note to the manager

scene--hall = In the entrance hall of staircase C
scene--chez-lui = Third floor, left
scene--au-telephone = Outside the building
scene--dixieme-jour = Ten days later, Friday 20 March
scene--alerter = On the landing, on the phone
scene--trois-jours = Three days later, Monday 23 March

party--ferrand = Monsieur Ferrand
    .role = lives on the third floor, left; eighty-one
    .alt = An old man, very upright, cardigan buttoned, one hand on a door barely open, his head turned a little to one side.
    .about = What he asks for: peace. What he needs: to stay at home, and to decide. What he fears: being decided for, for his own good. What costs him: asking. He is right about his door, which is his own. He is not always right about his strength.
party--kaya = Madame Kaya
    .role = his next-door neighbour; she works in the school canteen
    .alt = A woman in her fifties, coat open, a flyer she has picked up in her hand, eyes raised towards the stairs.
    .about = What she asks for: that someone open that letterbox. What she needs: not to be the only one listening out. What she fears: the sound of a fall, one evening, on the other side of the wall. She knows his hours better than anyone. She is right to worry.
party--helene = Hélène Ferrand
    .role = his daughter, in Brest, on the phone
    .alt = A woman’s voice, quick, with street noise behind it.
    .about = What she asks for: the truth. What she needs: to sleep without waiting for a call. What she fears: arriving too late. What costs her: she has not been back since Christmas. She is right on one point: nobody tells her anything.
party--secours = The fire and rescue service
    .role = on 18
    .alt = A calm voice on the phone, keys being tapped.
    .about = They can do everything except guess the address. Every fact helps them; every supposition slows them down.

fact--vue-basse = Since Christmas, Monsieur Ferrand no longer sees well in the centre: he cannot read. He does not want his daughter to find out.
fact--message = He is eating, and he will ring his daughter on Sunday: it is he who wants it said.

must--seul = Tell the office which door you are about to knock at, before it opens or on the threshold. Without a partner, nobody else knows where you are. [Working alone]
must--securite = When he says that he sees badly, ask what that makes risky at home: the gas, the shower, the stairs. He refuses help; he has not refused to be cared about. [Penal code 223-6]
must--alerte = Call the emergency services once the signs come together: at once, or after one or two checks, no more. A refusal of help ten days earlier does not cover a silence. [Penal code 223-6]

always--prevenir-base = Ring the office: where you are, whose door you are going to, when you will call back.
    .why = With no partner, somebody has to know which door you are knocking at. Ten seconds, and you go up differently. [Working alone]
    .reply = “Got it: staircase C, third floor left. If I haven’t heard by eleven, I’m calling you.”
always--souffler = Take a breath: two slow ones, shoulders down, before answering.
    .why = A few seconds for yourself. When tension gets to you, they spare you the sentence too many. [Posture: self-control]
    .reply = Two seconds. Nothing has moved, except your shoulders.

# Tuesday 10 March, in the hall

boite = Tuesday, ten o’clock. A letterbox is overflowing: envelopes jammed in, a flyer on the floor. A woman in a coat picks it up.
    .kaya = “Ten days he’s not emptied it. He answers me through the door, and that’s it. You’re allowed to open it, aren’t you?”
boite--rassurer = “Good morning, madam. A full box, at that age, it’s not unusual: you forget, you go down less, don’t you?”
    .why = You want her to breathe. But a sign explained away too fast is a sign people stop looking at. [Porter: support]
    .reply = “Forget? Him? He doesn’t forget a thing, Monsieur Ferrand.”
boite--presenter = “Good morning. { $mediator }, neighbourhood mediation. That box is his. And you, what is it that worries you?”
    .why = A name, a limit in four words, an open question: she knows who you are and can say what she has seen. [CAP: introducing oneself]
    .reply = “That he’ll fall. That he’ll fall, and nobody will hear. The wall’s thin, but even so.”
boite--vider = “Good morning, madam. Let’s empty it together and I’ll take it all up: at least he’ll have his post this morning.”
    .why = It is obliging, and she breathes. But that mail is his: taking it means deciding without him. [Charter 2001: doing with]
    .reply = “Ah! At last, someone who does something. Here, there’s more at the back.”
boite--regarder = You say good morning and look at the box, taking nothing: the postmarks, the oldest one, what sticks out.
    .why = Reading the signs without touching the mail: right. But she has not been heard yet, and she is waiting for a name. [AMIS: discerning]
    .reply = “The oldest is the 27th of February. I looked too. Didn’t touch. …And who are you?”
boite--promettre = “Good morning, madam. I’ll see to it right away: he’ll have help by tonight, you can count on that.”
    .why = She is relieved, which was the aim. But that help depends on him, and he has asked for nothing. She will remember. [No promises]
    .reply = “Tonight? I’ll hold you to that, you know.”

# Third floor, left

entrebaillee = { $boite-videe ->
        [yes] Third floor, left. The door opens a hand’s breadth. A very upright man feels with his fingertips the envelopes you are carrying.
       *[no] Third floor, left. The door opens a hand’s breadth. A very upright man, cardigan buttoned, looks at you slightly sideways.
    }
    .ferrand = “Yes? I didn’t call anyone.”
    .ferrand-courrier = “Is that my post? Who told you to touch it?”
entrebaillee--sante = “Good morning, Monsieur Ferrand. Are you well? Are you eating? Who does the shopping, the cleaning?”
    .why = These answers would be useful. In a string, on a landing, before your name, it is an inspection: he will say yes to all. [Porter: probing]
    .reply = “Yes. Yes. And yes. Anything else?”
entrebaillee--entrer = “Good morning, Monsieur Ferrand. We’d be better off talking inside: may I come in for a moment?”
    .why = Sparing him the landing is a kind thought. But it asks for the most before saying who you are. [Charter 2001: consent]
    .reply = “In? No. The landing will do very well.”
entrebaillee--reculer = You take a step back, hold your card up level with his eyes, and wait for him to speak first.
    .why = The distance leaves him his threshold. But a card speaks only to those who read it: a name is also said aloud. [Project BETA: space]
    .reply = “That card of yours, I can’t make it out. Town hall, landlord… it’s all one.”
entrebaillee--pourquoi = “Good morning, Monsieur Ferrand. Your letterbox is full: why don’t you fetch your post any more?”
    .why = The fact is true, the tone polite. But that “why” calls him to account, and he owes nobody an account. [Listening: facts]
    .reply = “Because it’s my letterbox.”
entrebaillee--verite = “Good morning. { $mediator }, local mediation. Your letterbox is full, so it’s you I’ve come to see.”
    .why = A name, the real reason, and it is he who is spoken to: he can answer as a man in his own home. [CAP: introducing oneself clearly]
    .reply = “You at least say why you’ve come. That’s something.”

non = His hand has not left the door.
    .ferrand = “Thank you, but no. Eighty-one years old, thirty-six in the printing works, never asked for a thing. I eat, I sleep. I want to be left in peace.”
non--insister = “Let me at least check that all’s well in there. Five minutes: it’s for your own sake, not mine.”
    .why = The concern is sincere. But pressing on after so clear a no tells him that his does not count. [Charter 2001: free consent]
non--silence = You nod and say nothing. You stay where you are, not looking past him, your arms at your sides.
    .why = The no has its place, and so does the door. But he may think you are waiting for him to give in: say that you heard. [Listening: silence]
    .reply = “You don’t insist, at least. …Well.”
non--aides = “I understand. There are good things, though: meals brought in, an alarm button. Shall we talk?”
    .why = These may be useful one day. Here, you answer a no with a catalogue. [Porter: solution before understanding]
    .reply = “A button round my neck, like a cow. No.”
non--accepter = “It’s no, I hear that, and I won’t insist. The post downstairs: do we say a word about it, or leave it?”
    .why = A no accepted out loud, a choice that stays his: he need not defend himself any more, so he can talk. [Charter 2001: free consent]
    .reply = “A word, then. Just one.”
non--menace = “I’d rather settle this between us. Otherwise I’ll have to report it, and others will decide for you.”
    .why = Reporting exists, for a real danger. Here, gently said, it is used to make him yield: it is pressure. [Charter 2001: no power]

porte-fermee = The door has closed. Behind it no footstep moves away: he is still there.
    .ferrand = “Good day.”
porte-fermee--mot = You add nothing. You slip your card under the door: your number, and “Friday 20 March, ten”.
    .why = Not insisting, leaving a thread: right. But his letterbox said it: what is written stays there, unread. [AMIS: discerning]
porte-fermee--partir = You go back down quietly and leave nothing: he said no, and one more paper would weigh on him.
    .why = Not weighing on him is right. But an accepted refusal is not the end: with no name and no date, he has nobody to call. [Follow-up]
porte-fermee--tout-haut = “No it is, then. I’m { $mediator }. I’ll come by on Friday the 20th, at ten. Open, or say no.”
    .why = The refusal is accepted; a name and a day are said aloud, and the next no is allowed in advance. [Charter 2001; follow-up]
    .reply = “…Friday. We’ll see on Friday.”
porte-fermee--encore = “Monsieur Ferrand, open up, just so that I can see you. I can’t leave like this, you do understand?”
    .why = You are afraid for him, honestly so. But your worry is not a debt of his: he has said no twice. [Charter 2001: withdrawal]
porte-fermee--sa-fille = “As you wish. Then I’ll ring your daughter, and she can decide whether to send for a doctor.”
    .why = His daughter may help. Brandished through a door, she becomes a threat, and he will go silent with her too. [Charter 2001: consent]
porte-fermee--reprendre = “I spoke too fast, Monsieur Ferrand. It was for you to say. Shall we start again, or stop there?”
    .why = The blunder is owned in one sentence, the choice given back: that is what reopens. Nothing is agreed yet. [Charter 2001: consent]
    .reply = “…Someone who takes a thing back. That’s rare. Wait.”

lunettes = He passes an envelope through the gap. A pair of glasses hangs round his neck.
    .ferrand = “Since you’re here. This one, the caretaker pushed under my door. My glasses are no good any more. What does it say?”
lunettes--lire = “I’ll read it aloud, line by line, and you stop me whenever you like. Here, like this, is that all right?”
    .why = His letter, his questions; you lend a voice and he keeps control. And you ask where and how. [Charter 2001: doing with]
    .reply = “Here. But not too loud, these stairs have ears.”
lunettes--voisine = “Madame Kaya is right next door, and she reads very well: could you give them to her to read now and then?”
    .why = Support close at hand, a good idea. But it is yours, and he wanted a letter read, not a reader found. [Porter: solution]
    .reply = “Madame Kaya sees to quite enough of me already. You read it.”
lunettes--resumer = “Give it here. …It’s about the boiler, they’re coming on Thursday the 19th. I’ll ring and confirm for you, all right?”
    .why = It is quick, and accurate. But he asked what it says, and the landlord gets your answer, not his. [Doing with]
    .reply = “Ah. Well. You don’t hang about.”
lunettes--deviner = “It isn’t the glasses, is it? You can’t see well enough to read any more, and you haven’t for a while.”
    .why = It is right, and gently said. But he had not said it: guessing is taking what he did not give. [Porter: interpretation]
    .reply = “I’m asking you for a letter, not a consultation. Read.”
lunettes--emporter = “I’ll take a photo, read it quietly at the office, and ring you this evening to explain the whole thing.”
    .why = You want to read it well. But a photo carried off is data taken, and he is left with his question. [CNIL: as little as possible]
    .reply = “Give it back. We’ll see about it later.”

lettre = He listens, head bent, one hand on the wood of the door. You read it all, then he asks his questions.
    .ferrand = “Right. Now, when I ask, you read me the line again. Not your opinion: the line.”
lettre--qui = “Who is it from, exactly?”
    .why = The heading: the landlord, not the heating firm. Knowing who writes is knowing whom to answer. [Reading together]
lettre--quand = “What day are they coming?”
    .why = Thursday 19 March, between 9 and 12. There are several dates on the page; only one is that of the visit. [Reading together]
lettre--changer = “If that day doesn’t suit me, how long have I got to say so?”
    .why = Up to and including { $report }: { $report-days } days counting today. “Until when” is to be looked for in every letter. [Finding the deadline]
lettre--payer = “And will I have to pay them something?”
    .why = Nothing on the day: the line says so. It also protects him from anyone who might ask for a cheque. [Reading together]
lettre--absent = “And if I don’t open?”
    .why = A notice on the door, then a second visit on 26 March. Remember it: a notice left on a door tells something. [Reading together]

confidence = He takes back the letter, folds it edge to edge, and lowers his voice.
    .ferrand = “It isn’t the glasses. In the middle, since Christmas, it’s grey. The edges are all right. Hélène, my daughter, is not to know: she’d put me in a home.”
confidence--convaincre = “Your daughter loves you, Monsieur Ferrand. Tell her, or let me talk to her about it: she’ll understand.”
    .why = You seek the good of them both. But he has just said no, and you are pleading for someone absent. [Charter 2001: free consent]
    .reply = “I tell you one thing. One. And already you’re giving it away.”
confidence--convenir = “I won’t tell her. Unless there’s danger: then I call. That day, whom should I tell, and to say what?”
    .why = The confidence is kept, its limit stated ahead, and he names who and what: two duties held. [Charter 2001; Penal code 223-6]
    .reply = “…Her. That I’m not answering, that’s all. Here’s her number. And today, tell her that I’m eating, and that I’ll ring on Sunday.”
confidence--gestes = “And the gas, the shower, the stairs: with that grey in the middle, how do you manage, and what worries you?”
    .why = He refuses help, not being cared about. The question lets the risk be told. His own request still waits. [Penal code 223-6]
    .reply = “The gas, I count the clicks. The stairs, I hold the rail. The shower… the shower, I go as little as I can.”
confidence--orienter = “For your eyesight, the hospital has a low-vision clinic. I’ll give you the number right away, all right?”
    .why = The address is the right one. Two sentences too soon: he was asking what his daughter would know. [Porter: solution]
    .reply = “Low vision. Well, that says what it means. And Hélène, what will you tell her? …Nothing. Nothing, you hear.”
confidence--jurer = “It will stay between us, I give you my word: not your daughter, not my service, nobody will ever know.”
    .why = He is relieved. But if he falls one day, you will have to speak: discretion is promised with its limits. [Charter 2001; Penal code 223-6]
    .reply = “Your word. Good. Then there are two of us who know.”

date = He looks towards the stairs, slightly sideways, the way one listens.
    .ferrand = “Right. You have other doors, I imagine.”
date--carte = “Here’s my card, and the leaflet of the CCAS, the town’s social services: it’s all written there.”
    .why = Leaving a way to call is good. But he has just told you that he no longer reads: this paper will join the rest. [Orienting: a day, a person]
    .reply = “Written there. Put it down, with the others.”
date--redire = “I won’t leave any paper. I’ll say my number slowly, and you say it back to me, all right?”
    .why = A number that goes in by the ear: you listened to him. A day is missing: everything rests on his calling. [Follow-up]
    .reply = “…Twelve, twelve. Got it. The ears, at least, still work.”
date--vendredi = “I’ll come on Friday the 20th, at ten: two knocks, my name. You open, or say no. All right?”
    .why = A day, an agreed sign, a no allowed in advance: if nothing answers that day, it will mean something. [Follow-up; free consent]
    .reply = “Friday, ten o’clock, two knocks. I’ll answer. I always answer.”
date--chaque-matin = “I’ll come every single morning, I promise, as long as it takes: you’ll never be alone again.”
    .why = It comes from a generous place. But you will not keep up every morning, and he asked for nothing of the kind. [No promised result]
    .reply = “Every morning. Even my wife wouldn’t have promised that.”
date--qui = “Just one question: if one day you don’t answer, who should I ring, and to say what to them?”
    .why = His agreement, asked for calmly, for one person and one thing: it will serve the day he can no longer give it. [Consent]
    .reply = “…Hélène. I’ll tell you the number. That I’m not answering. Not a word more.”
date--borner = “I spoke too fast. I’ll keep quiet about what you told me, unless you’re in danger. Then I’ll speak.”
    .why = The sentence too many is taken back, to his face, and the real limit is said: he knows what to expect. [Charter 2001; Penal code 223-6]
    .reply = “In danger. Well. That, I can accept.”

# Outside the building

elle-appelle = Downstairs, your work phone rings. A woman’s voice, street noise.
    .helene = { $helene ->
        [escalating] “Hélène Ferrand, I’m ringing from Brest. The neighbour gave me your number. What’s wrong with my father? It’s his mind, isn’t it? Just tell me!”
       *[triggered] “Hélène Ferrand, I’m ringing from Brest. The neighbour gave me your number. What’s wrong with my father? It’s his mind, isn’t it?”
    }
    .say = Before you see the possible answers: what would you say to her, in your own words?
elle-appelle--camp = “In your place I’d be in the same state. At that age, refusing all help, honestly, it isn’t reasonable.”
    .why = She feels joined. But you judge an absent man who was using his right, and she will repeat it to him. [Charter 2001: impartiality]
    .reply = “There! I’ll tell him that even you say so.”
elle-appelle--peur = “He says all is well, he hangs up, and you, in Brest, imagine the worst. Is that what’s hardest?”
    .why = Her fear is spoken and nothing is taken from her father. Missing: what you can tell her, and what you will keep. [Rogers: reformulation]
    .reply = “Every night. Every time the phone rings.”
elle-appelle--devoiler = “I’m telling you so you can help him: since Christmas he can hardly see, and he daren’t tell you.”
    .why = She is relieved, and he has been betrayed. No danger required it this morning: it was his to say. [Charter 2001: confidentiality]
    .reply = “…His eyes. My God, it’s only his eyes. Thank you. Thank you for telling me.”
elle-appelle--porter = “It must be frightening from so far. He asks me to say: he’s eating, and he’ll ring on Sunday.”
    .why = Her fear acknowledged, then exactly what he allowed, in his words. The rest is his. [Shuttle; confidentiality]
    .reply = “Sunday? He said Sunday? …Right. Thank you. It’s been three weeks.”
elle-appelle--rassurer = “He’s very well, don’t worry: on his feet, and sharp. You’re upsetting yourself over nothing.”
    .why = You want to ease her mind. But a landing does not say “very well”, and “over nothing” dismisses her fear. [Porter: support]
    .reply = “Over nothing. Everyone tells me that. And they’ll tell me that until the day.”
elle-appelle--a-lui = “It must be frightening from so far. What he tells me is his. If there’s danger, I’ll ring you.”
    .why = Her fear, discretion and its limit: she knows where she stands. { $vue-basse ->
        [yes] What is missing is one word he allows. [Discretion]
       *[no] He confided nothing: there is nothing else to carry. [Discretion]
    }
    .reply = “…So you won’t tell me a thing. But if there’s danger, you’ll ring. Right. At least that’s clear.”

# Friday 20 March

dixieme = { $date-dite ->
        [yes] Ten o’clock, as agreed. Two knocks, your name: nothing. A radio. On the handle, a notice from the heating firm: “Called Thursday, no answer.”
       *[no] Four o’clock. Madame Kaya’s message dates from this morning. You knock: nothing. A radio. On the handle, a notice: “Called Thursday, no answer.”
    }
    .jeudi = On Thursday he was expecting the heating engineer. He had had you read the line again.
    .kaya = { $promesse-kaya ->
        [yes] “Help, that very night, you told me! Ten days! His radio’s been on all night. I knocked: nothing.”
       *[no] “His radio’s been on all night. He never does that. I knocked yesterday, I knocked this morning: nothing.”
    }
dixieme--refus-tient = “He said no ten days ago, it’s his right. I’ll leave a note: if need be, he’ll ring us.”
    .why = His refusal counted, and it counts. But it was about help, not about this silence: the duty has changed. [Penal code 223-6]
    .reply = “A note? His radio’s been blaring since yesterday, and you’re leaving him a note?”
dixieme--depuis-quand = “Help me, in order: the last time you saw or heard him, when was it, and what was it exactly?”
    .why = Facts, times, and she has them: they will serve the rescuers. But nobody has spoken to the door yet. [AMIS: discerning]
    .reply = “Wednesday evening, his chair. Thursday morning, a thud, like furniture. And since then, the radio.”
dixieme--frapper = You knock hard, with the flat of your hand, and call his name, over and over, until someone answers.
    .why = The energy is right: he has to know. But the noise you make covers any that he could make. [Listen first]
    .reply = “Stop, stop! …I thought I heard something.”
dixieme--ecouter = A finger to your lips for Madame Kaya. You say your name, put your ear to the door, and wait.
    .why = Giving your name, hushing the landing, listening: a faint answer passes under other people’s noise. [AMIS: discerning; alert]
    .reply = The radio. Then, beneath it, at floor level, three small knocks. A pause. Three more.
dixieme--dort = “He’s probably asleep, or has the radio up a bit loud. Let’s not panic: we’ll try again in an hour.”
    .why = Staying calm is useful. But the notice, the radio, the silence: three signs being explained one by one. [Porter: support]
    .reply = “Asleep? Monsieur Ferrand, at this hour? He gets up at six.”

signes = { $attendu ->
        [yes] A quarter of an hour. The radio gives the weather. Behind the door, nothing more.
       *[no] { $entendu ->
            [yes] Three knocks again, fainter. Madame Kaya has gone pale.
           *[no] The two of you fall silent at last. Under the radio, something rubs, at floor level. Then nothing.
        }
    }
    .kaya = “My Emre’s sixteen, he’s agile. By my balcony he’s in there in a minute, and he opens up for us.”
    .kaya-encore = “What are we waiting for? Tell me what we’re waiting for!”
signes--medecin = You look up his usual doctor’s number, so that he can call round or tell you what to do till then.
    .why = Thinking of the doctor is natural. But before a silent door, urgency is decided on 15 or 18, at once. [Emergency numbers]
    .reply = “The surgery is closed today. In an emergency, call 15.” Two minutes gone.
signes--balcon = “If he’s careful, let him: one minute, and we’ll know. You hold him, and I’ll talk to him from here.”
    .why = Every minute counts, and he is willing. But a boy over the drop, and going in without rescuers: a second danger. [Limits of the trade]
signes--le-18 = “I’m calling 18, now.” You dial the number in front of her, one hand still resting on the door.
    .why = The signs come together: raise the alarm, and do not leave the door. Opening it is the rescuers’ job. [Penal code 223-6]
    .reply = One ring, two. Madame Kaya clutches her keys to her chest.
signes--attendre = “He’s in there, and he moved. Let’s give him fifteen minutes to get to the door, without rushing.”
    .why = Not rushing him was right on the first day. Today, every quarter of an hour on the floor is paid for. [Penal code 223-6]
signes--helene = You ring Hélène, as he had agreed: is he at her place, in hospital, away for some reason she knows of?
    .why = Checking that he is not elsewhere, with the person he named: good. One question, then the alarm. [Consent; alert]
    .reply = “No, he isn’t anywhere else. He was supposed to ring me last night. Don’t stay on with me: call them!”

que-dire = 18 picks up. You have half a minute: choose what to say, and in what order.
    .secours = “Fire and rescue, go ahead.”
que-dire--adresse = “12 allée des Platanes, staircase C, third floor left.”
    .why = The address first: if the call drops, they already know where to come. [Raising the alarm: where]
que-dire--qui = “A man of eighty-one, alone at home, door locked.”
    .why = Who, how many, behind what: they will send what it takes to rescue, and what it takes to open. [Raising the alarm: who]
que-dire--constat = { $entendu ->
        [yes] “He doesn’t answer; there are faint knocks, at floor level. His neighbour hasn’t seen him since Wednesday.”
       *[no] “He doesn’t answer; the radio has been on since yesterday. His neighbour hasn’t seen him since Wednesday.”
    }
    .why = What can be heard, what can be seen, since when: facts, without explaining them. [Raising the alarm: what]
que-dire--rappel = “My name, my number; I’m staying at the door and I won’t hang up first.”
    .why = They can ring back, ask a question, and know that somebody is there. [Raising the alarm: staying reachable]
que-dire--en-bas = “The neighbour is going down to open the front door of the building.”
    .why = Useful: one door less to wait at. It can also be done without being said. [Raising the alarm: guiding]
que-dire--avc = “It must be a stroke, at that age.”
    .why = You are trying to help. But a guessed diagnosis misdirects them: say what you hear. [Facts]
que-dire--caractere = “He’s proud, he refuses all help, he was warned.”
    .why = That is your emotion, or your reproach. It changes neither the address nor the urgency. [Facts; respect]
que-dire--sa-fille = “He has a daughter in Brest, but she never comes.”
    .why = A judgement on someone absent, and time taken. Hélène is told afterwards, otherwise. [Discretion]

attente = “On our way, eight minutes.” Behind the door, right at the bottom, a voice.
    .kaya = “He’s alive! …But why didn’t he ask for anything? Why?”
    .ferrand = “…Who’s there?”
attente--main = You lay your hand flat on the door and stay, without speaking, so as not to tire him further.
    .why = Staying is right. But he cannot see your hand, and he has just asked who is there: silence leaves him alone. [Stay, speak]
    .reply = “…Is there somebody?”
attente--descendre = You hurry down to meet them at the gate, so that they won’t lose a minute finding the stairs.
    .why = Guiding the rescuers matters, and you think of it. But a voice is calling you: the neighbour can go down. [Staying with the person]
    .reply = “You’re going? And me, what do I tell him?”
attente--expliquer = “Don’t hold it against him, madam: since Christmas he can hardly see. He didn’t want it known.”
    .why = She softens, and understands. But the danger did not need that word: he will hear it on the stairs. [Charter 2001: confidentiality]
    .reply = “His eyes… And there I was thinking he gave me dirty looks.”
attente--parler = “It’s { $mediator }. I’m staying. Help is coming; Madame Kaya’s going down to let them in.”
    .why = A name, a presence, what is about to happen, and someone downstairs to open: he no longer waits in a void. [Alert: stay, guide]
    .reply = { $date-dite ->
        [yes] “…Friday. Two knocks. I heard them, your two knocks.”
       *[no] “…I knocked. I knocked for a long time, you know.”
    }
attente--verrou = “Monsieur Ferrand, if you can, slide gently over to the door and draw the bolt: it’ll save time.”
    .why = Saving time makes sense. But after hours on the floor, nobody is made to move before help comes. [Rescue: do not move]
    .reply = “The bolt… Wait. …No. No, the leg, no.”
attente--a-helene = You ring Hélène at the door: he wasn’t answering, he’s talking, help is on its way. Nothing more.
    .why = What the danger calls for, to the person he named, and not a word of what he confided. [Limits of discretion]
    .reply = “He’s talking? He’s talking… I’m getting the train. Tell him… No. Don’t tell him anything. I’m coming.”

# Monday 23 March

hopital = The office phone. The hospital, then his voice, a little lower than on the landing.
    .ferrand = “That was you, behind the door. Well. Here, they’re talking of a home. Me, I’m going back to mine. The social worker’s coming at three. What do I tell her?”
    .ferrand-su = “Hélène knows, about my eyes. Everyone knows. I’d told nobody but you. …The social worker’s coming at three. What do I tell her, now?”
hopital--garantir = “You’ll be going home, I guarantee it: I’ll ring the social worker, and it will soon be arranged.”
    .why = You stand up for his wish. But it is decided between him, the hospital and others: you hold no end of it. [No promises]
    .reply = “You guarantee a great deal.”
hopital--vos-mots = “Going home is your choice. What could stand in the way of it, and whom may I talk to about it?”
    .why = His wish in his words, the obstacle sought with him, and his agreement before anything is passed on. [AMIS: orienting; consent]
    .reply = { $secret-dit ->
        [yes] “Whom you may talk to… It’s a bit late to ask. …But you ask.”
       *[no] { $accord-dire ->
            [yes] “…The post. The shower. And my eyes: that, I’ll tell Hélène. Myself.”
           *[no] “What could stand in the way… A shower. A leg. The rest, I’m thinking about it.”
        }
    }
hopital--pour-elle = “After a fall like that, accept what they’re offering, if only for Hélène’s sake. You do owe it to her.”
    .why = You are thinking of his daughter, and of the next fall. But a debt is not consent. [Charter 2001: free consent]
    .reply = “I owe her the truth. Not my door.”
hopital--silence = You do not prompt him. You let him search, on the line, for the first sentence that he will say later on.
    .why = The sentence will be his, and he has time. What may keep him from going home has not been looked for. [Listening: silence]
    .reply = “…‘I’m going home. Let’s see what I need.’ Yes. Like that.”
hopital--organiser = “You rest, I’ll sort it all out with her: meals, help, the post. You’ll say yes at three o’clock, all right?”
    .why = You want to lift a weight off him. But it is his life being put in order without him: only a yes is left to him. [Charter 2001: doing with]
    .reply = “Saying yes. Is that a trade?”
hopital--reprendre = “Before that: lately I’ve said or done more than you had allowed. It was yours. I owe you that.”
    .why = The fault is owned before him, without excuse: the tie can resume; what is known stays known. [Charter 2001: trust]
    .reply = “…At least you don’t pretend.”

# Endings

ending--accord = At three he speaks first: “I’m going home.” He accepts a rail in the shower and someone, on Tuesdays, to read his post. The rest he keeps.
    .later = In April the letterbox is empty every Tuesday. Hélène rings on Sundays. It was he who wanted Sundays.
ending--refus = At three he says thank you, and no. He goes home on Thursday. { $date-dite ->
        [yes] You note a day for two knocks at his door. He said: “We’ll see.”
       *[no] You tell him a day, out loud this time. He said: “We’ll see.”
    }
    .later = { $secret-dit ->
        [yes] In April he opens to Madame Kaya, to his daughter, to the postman. You, he answers through the door: “It’s no.” You say: “All right.”
       *[no] In April, some Tuesdays, he opens a hand’s breadth and passes out an envelope. Others, he says no through the door. He always answers.
    }
ending--par-le-balcon = Emre gets across. A flowerpot falls; he does not. Monsieur Ferrand is on the floor, near the shower, alive. You call 18 from his hallway.
    .later = Everyone is alive. At night Madame Kaya sees her son’s foot on the ledge again, on the third floor. She does not speak to you of it.
ending--depart = You go back down. You will call again tomorrow. Behind the door, the radio gives the time.
    .later = At nine in the evening it is Madame Kaya who calls 18. He is alive. He will have spent on the floor the day that you had before you.
ending--rupture = The bolt turns twice. “And don’t come back.” On the stairs, the light times out.
    .later = Ten days later it is Madame Kaya who calls 18. The rescuers asked whether anyone looked in on him. She said: “Not any more.”

# The account

account--lieu = Tuesday 10 March 2026, 10 a.m., Platanes estate, staircase C: call from the neighbour, letterbox full.
    .why = A day, a time, a place, a request: you can be read by someone who does not know you. [Facts]
account--voisine = The neighbour says that he has not collected his post for some ten days and answers through his door.
    .why = What she states, given as such: neither verified nor dismissed. [Reported speech]
account--seul-chez-lui = Mr F. is no longer fit to live alone at home.
    .why = The worry is sincere. But it is a verdict, and assessing that is other people’s job, with him. [Facts, not opinions]
account--refuse = Mr F. says he wants no help: he states that he eats and sleeps.
    .why = His refusal, in his words, at its date: it protects him, and it protects you. [Reported speech]
account--fier = Mr F. is too proud to ask; that is the root of the problem.
    .why = It may be what you felt. A trait of character is not a fact, and he could read this note. [Facts, not opinions]
account--lettre = Landlord’s letter read with him, aloud, at his request.
    .why = To be written if you read it with him, and only then: what was done, with whom, at whose request. [Facts]
account--yeux = Mr F. can no longer see well enough to read and hides it from his daughter.
    .why = It explains everything, and one would like to write it. But he confided it: his to tell, and to whom. [Charter 2001: confidentiality]
account--reserve = Mr F. confided a difficulty that may matter; it is for him to speak of it, or not.
    .why = { $gestes-dits ->
        [yes] Nothing is given away and nothing erased: the daily risks were asked about, of him. [Reserve]
       *[no] Nothing is given away and nothing erased: the team knows there is something, without knowing what. [Reserve]
    }
account--qui = Mr F. agrees to his daughter being called if he no longer answers, to say that and nothing else.
    .why = { $qui-appeler ->
        [yes] An agreement, with its bounds: whoever takes over will know whom to call, and what to keep quiet. [Consent]
       *[no] He was not asked for this agreement: writing it would be inventing it. [Facts]
    }
account--rendez-vous = Next visit announced: Friday 20 March, ten o’clock.
    .why = { $date-dite ->
        [yes] A day and a time: in your absence, someone else can knock. [Follow-up]
       *[no] No day was said: writing it will not make it exist for him. [Facts]
    }
account--fille-dit = His daughter, on the phone, says that she has no clear news and is worried.
    .why = Her word has its place beside her father’s, without replacing it. [Reported speech]
account--fille-loin = His daughter, at a distance, does not grasp the situation.
    .why = You may have thought so. The sentence judges her and teaches the reader nothing. [Facts, not opinions]
account--alerte = Friday 20 March: no answer at the door; 18 called, waited for help on the spot.
    .why = What was observed, what was done: two lines that others may read closely. [Facts; Penal code 223-6]
account--coups = Heard through the door, before the call: faint knocks, at floor level.
    .why = { $entendu ->
        [yes] A fact, heard by you, said without explaining it. [Facts]
       *[no] You did not hear knocks: only the radio, and something rubbing. [Facts]
    }
account--malaise = Mr F. certainly fainted because of his age.
    .why = It is possible. “Certainly” and “because of” belong to a doctor, not to a note. [Facts, not opinions]
account--prevenue = Daughter informed, as he had agreed: help on its way, nothing else.
    .why = { $helene-prevenue ->
        [yes] Who was told what, and by whose agreement: discretion too is accounted for. [Consent]
       *[no] You did not ring her from the landing: the sentence is not true. [Facts]
    }
account--rentrer = Monday 23 March: Mr F., in hospital, says that he wants to go home; the social worker is seeing him.
    .why = His wish, in his words, and the relay that exists: what follows is no longer yours, and it is named. [Reported speech]
account--entre-deux = For the team: when someone refuses help, what do we agree with them for the days when nobody comes by?
    .why = A question of the trade, with nobody in it: it is what the scene leaves open. [Open questions]

jury--refus-et-danger = On the first day, he refuses. What did you do with that refusal, and what would have allowed you to go beyond it?
jury--dit-a-la-fille = What did you tell his daughter, and when? What did you keep, with what agreement, and where is the limit?
jury--en-dix-jours = At the closed door, which signs did you bring together, in what order did you call, and what did you refuse to do?

# The letter

document--avis = Letter from the landlord
    .entete = Habitat des Platanes, landlord – neighbourhood office
    .destinataire = Monsieur A. Ferrand, 12 allée des Platanes, staircase C, 3rd floor left
    .jour = 2 March 2026
    .objet = Subject: yearly check of your gas boiler
    .passage = An engineer from the firm Martel will call at your home on Thursday 19 March 2026, between 9 a.m. and 12 noon.
    .presence = An adult must be present. Please clear the way to the boiler.
    .report = If that day does not suit you, ring the firm by Friday 13 March 2026 at the latest.
    .telephone = Martel: 04 65 71 00 12, Monday to Friday.
    .cout = This check is included in your service charges: you have nothing to pay on the day.
    .carte = The engineer will show you a professional card.
    .absence = If you are out, a notice will be left on your door, and a second visit will take place on Thursday 26 March 2026.
    .signature = The head of the office
