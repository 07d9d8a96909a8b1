# “The hall at number 14”, in English.
# Variables: $mediator (the mediator’s name);
# the scenario’s facts (yes/no): $appel-dit, $essai-convenu, $insiste, $local-promis, $mardi-dit, $partis, $peur-dite,
# $police-venue, $refus-entendu, $roles-dits, $roy-local, $secret-jure, $signale, $silence-promis.
# The sheets and the jury’s questions are read after any play: they say nothing of what was confided.

scenario--title = The hall at number 14
scenario--pitch = Six young people on the steps, a man who no longer sleeps, and a padlock nobody explains. The hall belongs to everyone; so does the night.
scenario--brief = Night mediation, the Érables estate, a Friday in October. The caretaker of number 14 has called on behalf of a resident: people in the hall, late, every week. You arrive with Fatou, who long ran the neighbourhood’s youth room and knows them all. You are neither the police nor the landlord. But it is to the landlord that you will report: you will have to choose what he must know, and about whom.
scenario--sources = Law. Code de la sécurité intérieure, article L272-4: what is punished is several people deliberately preventing others from passing or moving about in a building; being there is not enough. Code pénal, article R623-2: noise at night is a petty offence. Code pénal, article 223-6: helping someone in danger. Principles. Reference charter of social mediation (1 October 2001): impartiality, consent, discretion, no power to compel; Porter’s listening attitudes and Rogers’s reformulation; crisis cycle (Kaplan and Wheeler, 1983); project BETA (2012): distance, one voice. What a landlord may be given also depends on the agreement between him and the service: read yours. The values given to each choice are the authors’; no panel has reviewed them yet.
scenario--account = Note to the landlord

scene--dehors = Outside number 14
scene--hall = In the hall
scene--chez-roy = Fourth floor
scene--retour = Back in the hall
scene--mardi-soir = Tuesday, six o’clock

party--jeunes = The young people in the hall
    .role = four boys and girls of sixteen to nineteen, sitting on the steps
    .alt = Four young people sitting on the steps of a dark hall, wet jackets, a packet of biscuits between them.
    .about = They look at Mathis before they answer. They get up if he is humiliated; they laugh if they are left room to breathe.
party--mathis = Mathis
    .role = eighteen, sitting at the top of the steps
    .alt = A tall young man of eighteen, hood down, elbows on his knees.
    .about = What he says: we’re not doing anything. What he needs: a place, and to be spoken to like somebody. What he fears: being the one who is thrown out in front of the others. What it costs him: on Wednesday he saw the time, and said nothing. He is right on one point: nobody explained the padlock to them.
party--jade = Jade
    .role = seventeen, the one who counts the answers
    .alt = A girl of seventeen, hair tied back, a notebook sticking out of her coat pocket.
    .about = What she asks for: an answer, even a bad one. What she needs: words that hold. What she fears: that everything is put down to them. She is right on one point: “in hand” is not an answer.
party--roy = Mr Roy
    .role = retired, lives on the fourth floor
    .alt = A man of seventy, dark dressing gown, glasses askew, a telephone clutched in his hand.
    .about = What he asks for: that they go away. What he needs: to sleep, and to pass the door without lowering his eyes. What he fears is his own affair. What it costs him: calling, he who settled everything face to face. He is right on one point: on Wednesday it was two in the morning.
party--fatou = Fatou
    .role = night mediator, your partner
    .alt = A woman of about thirty, mediation vest, woollen hat, turned towards the hall.
    .about = She ran the room for five years; they grew up in front of her. It is an open door, and it is a trap: one promises fast to those one loves. What was said before going in, she keeps to.
party--pinto = Mrs Pinto
    .role = caretaker of the building
    .alt = A woman of about fifty, a raincoat over her jumper, a bunch of keys at her belt.
    .about = She washes the hall in the morning, hears everyone during the day, and reports by word of mouth to a landlord who keeps only what is written.

fact--appel = It was Mr Roy who had the call made, and he does not want it known.
fact--peur = Mr Roy is afraid to cross the hall in the evening; he no longer takes his rubbish down.
fact--nuits = Mr Roy worked nights for thirty years; he would like to sleep at last.
fact--serrure-qui = One of the young people forced the hall door one rainy evening; Jade said so without saying who.

must--chute = Ask someone who missed a step in the dark whether they are hurt, while they are there to answer. He says it in passing, between two grievances: it is for you to hear it. [Charter 2001; Code pénal 223-6]
never--corps = Touch or hold back nobody, not even with a hand laid to calm: that power is not mediation’s, and the hand that is laid becomes the start of the fight. [Limits of the trade]
never--menace = Do not use the police as a lever. Anyone may call them, and one says frankly that one is not the police; but letting them loom is taking a power one does not have. [Charter 2001]

always--appeler-17 = Call 17 (the police) to have the group move on, and wait for the patrol downstairs with Fatou.
    .why = Right if somebody is threatened. Here nobody is: six people sitting are no danger, and nothing more will be said. [Charter 2001]
always--souffler = Breathe: two breaths, shoulders down, before answering.
    .why = A few seconds for yourself. When tension takes hold of you, they save the sentence too many. [Posture: self-control]
    .reply = Two seconds. The rain on the glass. Your voice, when it comes back, is lower.

# Outside number 14

avant = Friday, 11.05 p.m., it is raining. Mrs Pinto is waiting under the porch. Behind the glass the hall is dark; there is laughter.
    .pinto = “It’s Mr Roy, on the fourth. He doesn’t want it known. Wednesday, it was two in the morning. I hear them too, you know.”
    .fatou = “I had those kids for five years at the youth room. Leave it to me, it won’t take long.”
avant--laisser = “They know you, that’s a real piece of luck: you go in, you talk to them, and I’ll follow you inside afterwards.”
    .why = Their trust is a real support. But “we’ll see” leaves her alone between them and the service, and nobody keeps watch. [Working in a pair]
avant--regarder = You stay a minute under the porch: how many they are, the lamp, the door, who can get past, how much noise.
    .why = Seeing before going in: you will know what you report. But who speaks and who keeps watch, Fatou still does not know. [Watch; pair]
avant--a-deux = “We’ll both talk to them: you for the trust, me for the rules. They get something from each, don’t they?”
    .why = Two strengths, well seen. But two voices make two answers: they will take the one that suits, and you will contradict each other. [BETA]
avant--se-repartir = “One minute, let’s look. You greet them, I talk, you watch the stairs; and neither of us promises anything.”
    .why = A look, a voice, a watch, and the rule against getting carried away: what she knows of them becomes help without a trap. [Pair]
avant--en-retrait = “They love you a bit too much to listen. Stay behind me; I’ll start, and you come in if necessary, agreed.”
    .why = The trap is seen, one voice is chosen. But it means doing without the only person they want to hear. [Working in a pair]

# In the hall

seuil = The hall of number 14. Six young people on the steps, a speaker, biscuits. The lamp is dead; the door no longer shuts.
    .jeunes = “Oh, it’s Fatou! Come on, Fatou, there’s room!”
    .mathis = “Wait. And you, who are you? It’s the old man on the fourth who called, isn’t it?”
seuil--paillasson = You say good evening, wipe your feet, stay on the doormat and wait until somebody beckons you to come in.
    .why = A greeting, distance, their leave awaited: this hall is theirs too. But they know neither who you are, nor why. [CAP]
    .reply = “…You can come in, you know. It’s everybody’s, here.”
seuil--devoiler = “Good evening. Yes, it’s Mr Roy. He means you no harm, you know: he simply can’t manage to sleep any more.”
    .why = You want to be frank and to soften. But he had asked that it be kept quiet: tomorrow he is the one who walks past them. [Charter 2001: discretion]
    .reply = “I knew it. In the morning he says hello, and at night he grasses us up.”
seuil--se-presenter = “Good evening. { $mediator }, mediation. Who calls, I never say. And for you, here, in the evening, how is it?”
    .why = A name, a service, a discretion that holds for each, then an open question: the floor is theirs. [CAP: introducing oneself]
    .reply = “It’s dry. That’s how it is.”
seuil--regle = “Good evening. Never mind who calls: at this hour, a hall is for walking through, you do know that, don’t you?”
    .why = The rule is right, and the caller stays protected. But said first, it puts them out before hearing them. [Crisis cycle]
    .reply = “Thirty seconds. It took thirty seconds to tell us to get out.”
seuil--tournee = “Good evening. Nobody, don’t worry: on Fridays we do our round, we drop in to see if everything’s fine for you.”
    .why = The caller is protected, and the tone is gentle. But it is untrue, and Mrs Pinto is at the glass: they will not believe the rest. [Charter 2001]
    .reply = “Yeah, right. With the caretaker watching through the window.”

local = The sound drops a notch. A girl moves over to leave you a step. Outside, the rain comes down harder.
    .mathis = “We had a room. Since March there’s been a padlock. Not a word, nothing. Where do you want us to go?”
    .jade = “I’ve asked the town hall three times. ‘It’s in hand.’ Seven months it’s been in hand.”
    .say = Before you see the possible answers: what would you say to them, in your own words?
local--ailleurs = “On Wednesdays the community centre is open until eight: shall I ask them whether there are places left?”
    .why = You look for a roof with them, and that is useful. But the answer comes before the question: they spoke of a silence. [Porter: solution]
    .reply = “Wednesdays. And the six other evenings?”
local--rouvrir = “Seven months, that’s not right. On Monday I’ll call whoever it takes, and before winter you’ll have your room.”
    .why = At last somebody is indignant with them. But this room is not yours: the promise will be repeated, and counted. [No promise of a result]
    .reply = “Seriously? Did you hear that? Finally, somebody!”
local--relancer = “And since March, on evenings when it rains, have you tried anywhere else? How did that go for all of you?”
    .why = A real question, which shows you follow. But seven months of silence, which hurts them, has not yet been said back. [Rogers]
    .reply = “The bus shelter. The car park, until we got thrown out. And here.”
local--reformuler = “A padlock in March, seven months, not a word: you’ve been forgotten, is that it? And on rainy evenings, then?”
    .why = Their words, what it does to them, a check, a question: they no longer have to prove it. [Rogers; Porter: understanding]
    .reply = “Forgotten, that’s it. And you can say that to anyone you like.”
local--mairie = “A town hall doesn’t close a room for fun, you know: there must be a reason, building work, some standard.”
    .why = It is probably true. But you speak for those who say nothing, without knowing, and in their place. [Charter 2001: independence]
    .reply = “Then let them say it, their reason.”

fatou-promet = Fatou has sat down among them. Somebody has handed her a biscuit.
    .fatou = “Listen to me. Your room, I’ll get it opened again for you. You know me, don’t you?”
    .jeunes = “Fatou, you’re the best! We’ll tell the others!”
fatou-promet--suivre = “Fatou’s right: between the two of us, we’ll get that room opened again. You can count on us, like before.”
    .why = You back your colleague. But a promise in two voices still has no key: neither she nor you can open that room. [No promise of a result]
    .reply = “I’m writing it down. Friday the sixteenth: the room opens.”
fatou-promet--signe = A look at Fatou, one hand held flat. She stops in the middle of a sentence and lets you carry on speaking.
    .why = One sign, and there is only one voice again; nobody loses face. But the promise is still out there. [Working in a pair]
    .reply = “…Yes. I get carried away. Go on.”
fatou-promet--reprendre-fatou = “Fatou, you can’t tell them that, you know you can’t: it isn’t you who decides whether that room opens.”
    .why = The correction is exact, and it was needed. But in front of them she loses face, and you lose their way in. [Working in a pair]
    .reply = “…All right. I didn’t say anything.”
fatou-promet--remettre = “Fatou would like to, and so would I. Opening it, we can’t. Asking why, and telling you, that we can.”
    .why = Fatou’s impulse is respected, and put back to its true size: a question carried, an answer owed. [Charter 2001; no promise]
    .reply = “An answer… We’ve never even had that.”
fatou-promet--detourner = “We’ll come back to the room, all right? Meanwhile this hall, how do you share it, in the evenings?”
    .why = The question of the hall will come, and it is open. But the promise still floats: changing the subject does not undo it. [A clear frame]
    .reply = “See that? As soon as we talk about the room, they change the subject.”

descente = Footsteps, a hand feeling for the rail. A man in a dressing gown comes down in the dark, phone in his fist.
    .roy = { $appel-dit ->
        [yes] “Somebody said my name, I heard it from upstairs! Well yes, it was me! Two o’clock, Wednesday! I’m calling the police!”
       *[no] “Yes, I’m the one who had them call! Two in the morning, Wednesday! This time it’s the police I’m calling!”
    }
    .mathis = “Go on, call! We’re sitting down! What are we doing wrong?”
descente--chacun = Fatou sits down between the young people and the door. You, at an angle: “Sir, shall we go up together?”
    .why = Somebody for each, two places, nobody touched: the scene loses its audience. The roles had been agreed. [Working in a pair]
descente--prevenir = “If he calls, the police will come, and you’ve everything to lose. Go home, and we leave it there, all right?”
    .why = The hall empties, and you wanted to spare them worse. But the police spoke through your mouth: they will tell you nothing more. [Charter 2001]
    .reply = “Fine, we’re off. Leave it, Fatou. We know who it is now.”
descente--calmez = “Let’s all calm down, please, everybody. This gentleman speaks first, and you can answer afterwards, all right?”
    .why = Giving each a turn is right, later. At the peak it is an order, and an order of precedence. [Crisis cycle]
    .reply = “Him first, of course. Where are we? In court?”
descente--rampe = You leave him the rail, one step back, your voice kept low: “{ $mediator }, mediation. Sir, I’m listening.”
    .why = Room, a name, a low voice: he settles. But he is speaking in front of them, and they all hear him. [BETA: space]
descente--raison = “Put yourselves in his place, too: being woken like that, at his age, every single week, it’s not nothing.”
    .why = His tiredness is real, and must be said. But in front of him, against them: they take it that you came to judge. [Charter 2001]
    .reply = “And our place, who puts themselves in that?”
descente--entre = You lay one hand on Mathis’s shoulder, very gently, so that he sits down again before things kick off.
    .why = You wanted to prevent the worst. But a hand on a shoulder, at that moment, is the start of the very thing one feared. [Limits of the trade]

# Fourth floor

roy-dit = { $partis ->
        [yes] Fourth floor. Downstairs, the door has slammed. Mr Roy feels for his lock in the dark, his hands shaking.
       *[no] Fourth floor, in the dark. Mr Roy feels for his lock, out of breath. Downstairs, nobody is laughing any more.
    }
    .roy = “Thirty years of nights at the station. And now I can’t sleep. In the evening I don’t take my rubbish down any more. I’m afraid. Keep that to yourself.”
roy-dit--rassurer = “My colleague has known them since they were small: behind the big airs there’s no harm in them, you know?”
    .why = You want to lift his fear, with what Fatou knows. But he says what he feels, and you answer that he is wrong. [Porter: support]
    .reply = “She knows them. I know them too: at two in the morning.”
roy-dit--amende = “The law is on your side: staying in a hall is two months in prison and a fine. One complaint is enough.”
    .why = Informing is useful. But it is inexact: the law punishes preventing people from passing, not sitting there. And he spoke of his fear. [CSI L272-4]
    .reply = “A complaint… And the next morning, I meet them.”
roy-dit--convenir = “The fear I keep, unless there’s danger. The nights, the sleep: what may I tell them of all that?”
    .why = What he confides stays his, with its limit; what may pass will pass through him. Shuttling is possible. [Charter 2001: consent]
    .reply = “The nights, the station, yes, that. Let them know I’ve sleep to catch up on.”
roy-dit--eclairer = You light the lock with your torch, looking elsewhere, saying nothing, while he gets his breath back.
    .why = Silence leaves him his dignity, and light is the right help. It remains to know what he wants said. [Active listening: silence]
    .reply = “…Thank you. It’s a long time since anybody came up.”
roy-dit--partager = “Being afraid on your own stairs, at your age, is quite unacceptable. Frankly, they’ve no excuse at all.”
    .why = He feels joined. But you judge those you are about to meet again downstairs: who will you speak to, then? [Charter 2001: impartiality]
    .reply = “Ah, at last. Somebody who says it.”

lampe = He presses the switch: nothing. From top to bottom the stairwell stays black.
    .roy = “Three weeks, that lamp. And the door downstairs doesn’t shut. On Sunday I missed a step. Everyone says it’s them.”
lampe--marche = “That step you missed on Sunday: did you fall? Are you hurt, and has anybody known about it since then?”
    .why = He slipped it between two grievances, and you heard it: before the lamp, there is him. The lamp remains. [Charter 2001; Code pénal 223-6]
    .reply = “Sat down, like a fool. A bruise. My doctor saw it on Tuesday, it’s nothing. …Thanks for asking.”
lampe--hasard = “The lamp, the door, and them downstairs every evening: perhaps it isn’t chance, one really has to say so.”
    .why = Linking the facts looks logical. But all you saw is a dead lamp: a guess spoken becomes a rumour. [Facts; Porter]
    .reply = “Ah! You think so too. I’ll tell Mrs Pinto.”
lampe--reparer = “Don’t worry about it any more: tomorrow morning the lamp works and the door shuts. I’ll see to it, I promise.”
    .why = He is relieved, and there is cause for indignation. But neither the bulb nor the lock depends on you. [No promise of a result]
    .reply = “Tomorrow morning. Good. I’ll look when I get up.”
lampe--gardienne = “On my way down I’ll tell Mrs Pinto again: she sees to that with the landlord. Is that all right with you?”
    .why = The right person, and his agreement. But she has already said it, aloud: what is not written gets lost. [Report in writing]
lampe--signaler = “Who, I don’t know. What, I can see: no light, a door that bangs. I’ll write it, nameless, tonight.”
    .why = A fact seen, a danger, a dated note, and nobody accused: that is how a repair begins. [AMIS: reporting a malfunction]
    .reply = “Without names… I’d have put theirs. Well. As long as we can see.”
lampe--sommeil = “We’ll come back to the lamp. Tell me rather about Wednesday: at two o’clock, what was it that woke you?”
    .why = You return to what made him have them call, and that is useful. But he has just said he nearly fell. [Watch: hearing the sign]
    .reply = “The music, the laughing. But I was telling you about the lamp.”

ils-font-quoi = He has found his key. He does not go in straight away.
    .roy = “And what are they up to in a hall, anyway? They’ve got their room. We waited long enough for it!”
ils-font-quoi--face-a-face = “What if you came and asked them with me? Face to face, they’ll see a neighbour, not a phone call.”
    .why = Talking to each other may be good. But at midnight, six to one, without their agreement or his, somebody will lose face. [Round table: prepare]
    .reply = “Go down? Now? No. You haven’t been listening.”
ils-font-quoi--a-eux = “What they told me is theirs, as your words are yours. I can ask them whether they want to answer.”
    .why = The same rule for all, and he hears it. With nothing they allowed you to bring, the shuttle comes up empty. [Charter 2001: discretion]
ils-font-quoi--plaider = “In this weather, where should they go? They’re seventeen, they have to meet somewhere, don’t they?”
    .why = Their need is real, and must be told. But these are not their words: here you plead for them, before him. [Shuttle; impartiality]
    .reply = “And I’m seventy. I have to sleep somewhere.”
ils-font-quoi--porter = “They let me tell you this: a padlock since March, and not a word of explanation. Did you know?”
    .why = Exactly what they allowed, nothing more: he learns from them, through you, what nobody had told him. [Shuttle; Charter 2001]
    .reply = “Closed? We fought two years to get it! Tell them I know how it’s done. If they want.”
ils-font-quoi--silence = “Don’t worry any more. I’m going down, I’ll talk to them, and you’ll sleep tonight, I promise.”
    .why = He wants to believe it, and so do you. But that silence is not yours to hold: at the first laugh, your word falls. [No promise of a result]
ils-font-quoi--redire = “I spoke too fast. Let me start again: I don’t judge anybody, and I decide neither noise nor repairs.”
    .why = Owning a sentence too many costs a moment, and puts each back in their place, you included. [Charter 2001: impartiality]
    .reply = “Good. I prefer that to promises.”

# Back in the hall

on-degage = Ground floor. The sound is lower. Fatou has stayed with them; the door bangs in the wind.
    .mathis = “So? We’re the ones who have to clear off, is that it?”
on-degage--pourquoi = “Nobody’s driving you out. But Wednesday, two o’clock, why so late on a weekday? It was too much, wasn’t it?”
    .why = The fact is true, and must be spoken of. But “why” calls to account, it does not ask what happened. [Facts, not reproaches]
    .reply = “Because on Wednesday it was raining. That’s all.”
on-degage--expliquer = “Clear off, no. But at night this hall carries right up: sitting, yes; music, shouting, blocking people, no.”
    .why = The rule with its reason, after listening, and what it allows: it is right. Somebody is missing: he who does not sleep. [AMIS: rule]
    .reply = “A wall? We always moved over. …Nearly always.”
on-degage--affiche = “Look, it’s posted here: the hall is a passage. I’m not making it up, it’s the same rule for everybody.”
    .why = It is exact, said without harshness, and for all. But without its reason a rule is only a sign, and they can read. [AMIS: rule]
    .reply = “We can read. It also says ‘youth room’, across the street.”
on-degage--peur = “Between us: he’s afraid of you. In the evening he doesn’t even take his rubbish down. Doesn’t that bother you?”
    .why = They soften, and Mr Roy is betrayed: he had told you to keep it. Tomorrow they will watch him being afraid. [Charter 2001: confidentiality]
    .reply = “Afraid? Of us? …We’ll take it down for him, his rubbish.”
on-degage--porter = “He lets me tell you: thirty years of nights. This hall carries to the fourth: hence the rule, you see.”
    .why = His words, with his consent, and the reason for the rule: it no longer forbids, it protects someone. [Shuttle; AMIS: explaining the rule]
    .reply = “Thirty years… My uncle works nights. At his place we walk on tiptoe.”

et-nous = The rain slackens. Jade has turned the speaker off to hear. The others are silent.
    .jade = { $peur-dite ->
        [yes] “We didn’t know he was afraid. Right. And us, what do we actually do?”
       *[no] “Right. And us, what do we actually do? Because living in a hall, no thanks.”
    }
et-nous--moitie = “Let’s split it in two: the hall until eleven at weekends, and nothing at all in the week. That’s fair, isn’t it?”
    .why = Each takes a step, it looks right. But it is your bargain: who did not find it will not keep it. [Charter 2001: not deciding]
    .reply = “And in the week, when it rains? Will you lend us your living room?”
et-nous--chercher = “He needs to sleep, you need to be dry. Between now and Tuesday, what could you try, and really keep to?”
    .why = Two needs, no culprit, and the floor given back: what they find themselves, they will know how to keep. [Charter 2001: doing with]
    .reply = “Speaker off at ten. And we sit on one side only, so people can pass. Right, Mathis?”
et-nous--laverie = “And the launderette, opposite? It’s open till midnight, and it’s warm. On rainy evenings, would that suit you?”
    .why = The idea is good, and you put it to them. But it is yours: they will look for what is wrong with it. [Porter: solution]
    .reply = “The launderette, the owner’s already thrown us out.”
et-nous--libres = “Nothing obliges you to change tonight. If it’s no, tell me: I’ll carry it as it is, without dressing it up.”
    .why = Their freedom is said, and a no will be carried straight. But they asked what to do: they had not said no. [Charter 2001: consent]
    .reply = “Then it’s no, for tonight. But thanks for asking.”
et-nous--signer = “Let’s write it down now, in black and white, everyone signs, and I post it here. Then it’s clear for all.”
    .why = Writing binds, and you look for clarity. But nothing has been found yet: it means signing a blank page. [Round table: prepare]
    .reply = “With our names? On the wall? What next.”

non = Mathis has sat down right in the middle of the steps. The others look at their shoes.
    .mathis = “We’re not moving. Say what you like up there. Here, at least, people see us.”
non--pour-fatou = “Do it for Fatou, then. She’s always believed in you; tonight you’ll let her down, and you know it.”
    .why = You bet on a bond that counts. But a friendship put on the scales is pressure, and Fatou loses hers there. [Free consent]
    .reply = “No. Leave me out of this, please.”
non--entendu = “It’s no tonight, I hear it, I’ll say so. One thing remains: whoever wants through must get through.”
    .why = The refusal is received, without revenge, and the limit that protects each is said: one can part like that. [Charter 2001; CSI L272-4]
    .reply = “Pass, yes. We’ve never stopped anyone.”
non--noter-refus = “Then I’ll note that it’s a no. Next time, you know, it won’t be us they send round here, will it.”
    .why = You warn them, and the hall empties. But a refusal noted like that is a threat, with somebody else’s force. [Charter 2001]
    .reply = “Fine. We get it. Come on, let’s go.”
non--abribus = “What if you went under the porch of number 16? It’s dry there, and nobody sleeps right above it.”
    .why = You are still looking, and that is generous. But to a no you answer with an address; and number 16 has neighbours too. [Porter: solution]
    .reply = “Number 16 called before he did. Didn’t you know that?”
non--partir = “All right. You can say no, we’re not here to put you out. We’ll stop there tonight, thank you all.”
    .why = A refusal accepted keeps the door open. The limit is missing: Mr Roy must be able to pass, and you did not say it. [Charter 2001]

le-local = Ten to midnight. You turn up your collar. Mathis stops you, without getting up.
    .mathis = { $local-promis ->
        [yes] “And the room, then, which day is it? So we can tell the others.”
       *[no] “And the room? Are you going to say it’s in hand, too?”
    }
le-local--numero = “It’s the youth service that deals with it. They answer in the mornings; I’ll write their number on this paper.”
    .why = The right service, indeed. But Jade has already called three times: a number with no date or relay is “in hand”. [Orient and follow up]
    .reply = “We’ve got that paper. We’ve got all the papers.”
le-local--ecrire = “A letter from all six would weigh more than my words. If you write it, we’ll read it together some time?”
    .why = Doing with them, and not in their place: it is right. But “some time” is not a date, and they have had enough of those. [Doing with; follow-up]
    .reply = “A letter… And when do we show it to you?”
le-local--mardi = “Thank you. Until Tuesday, people can pass. Tuesday at six, here: I’ll tell you what they answered me.”
    .why = A rule kept together, an hour, a place, and an answer owed, good or bad: nothing more than one can keep. [Following up agreements]
    .reply = “Tuesday, six o’clock. We’ll be there. And you?”
le-local--noel = “The room is my business now. I won’t let go: you’ll have it before Christmas, I give you my word here.”
    .why = They need someone to fight for them. But you pledge another’s key; they are the ones who will wait outside. [No promise of a result]
    .reply = “Before Christmas! Did you hear? Before Christmas!”
le-local--patience = “Bringing it up to standard takes time. They’re probably doing what they can; you need to be patient, a little.”
    .why = It is a possible explanation, kindly given. But you do not know, and you speak for those who say nothing. [Independence]
    .reply = “Standards? Is that why? Or are you just saying that?”
le-local--reprendre = { $local-promis ->
        [yes] “Let me correct that before I go: neither Fatou nor I can open the room. Asking why, yes, that we can.”
       *[no] “Let me correct that before I go: one of my sentences tonight was one too many. I don’t judge or promise anything.”
    }
    .why = Going back on a sentence before those who heard it costs a little face; leaving it would cost the next visit. [Charter 2001]
    .reply = “At least you say so. That’s not every day.”

serrure = Under the porch Jade catches up with you, alone, hood up. Behind her, the door bangs.
    .jade = “The door… it was one of us, one night when it was raining too hard. I’m not saying who. Are you going to write it?”
serrure--jurer = “I heard nothing, I swear. The door, you, it all stays between us: not a word in writing, all right?”
    .why = She dared, and you reassure her. But a door open at night has to be reported: you swear what you cannot keep. [Discretion, limits]
    .reply = “…Thanks. You’re not like the others.”
serrure--borner = “That the door doesn’t shut, I’ll write. Who forced it, no, unless someone’s in danger. All right?”
    .why = The thing is reported, the person is not, and the limit is said to her face: she knows what will leave. [Charter 2001: discretion and limits]
    .reply = “…That’s all right. As long as it’s the door, and not us.”
serrure--qui = “Just tell me who: I won’t write it down, but knowing it would let me defend you better, all of you.”
    .why = You want to protect them. But she said she would not say: insisting makes her the one who talked. [Free consent]
    .reply = “No. Not that, no. I knew I shouldn’t have.”
serrure--ecrire-porte = “I’ll write that it no longer shuts and needs mending. The rest I didn’t see, so I won’t write it.”
    .why = What was seen, nothing else: the door will be mended, nobody is handed over. The limit is missing: and if there is danger? [Facts]
    .reply = “Didn’t see. …OK. It’s true, too.”
serrure--avouer = “The best thing would be for that person to go and tell Mrs Pinto: a fault confessed, you know, can be mended.”
    .why = Making good oneself lets one grow, it is true. But she asked what you will do, not what they ought to do. [Porter: advice]
    .reply = “Mended for who? Not for us, usually.”

# Tuesday

reponse = { $signale ->
        [yes] A new bulb lights the steps. The caretaker is at the door, Jade sitting on one side, notebook open.
       *[no] The lamp is still dead. The caretaker is at the door, Jade sitting in the dark, notebook shut.
    }
    .pinto = { $signale ->
        [yes] “Your note arrived. The bulb’s done. The door, they came to see it yesterday; the part is on order.”
       *[no] “The landlord says he got nothing. Mr Roy slipped again on Saturday. His wrist is bandaged.”
    }
    .jade = { $local-promis ->
        [yes] “You said it would open. We told everybody. And yesterday the padlock was still there.”
       *[no] { $secret-jure ->
            [yes] { $signale ->
                [yes] “You’d sworn, about the door. Yesterday the landlord was here, looking at the lock.”
               *[no] “About the door, you said nothing. So it’s still banging. And the room?”
            }
           *[no] { $mardi-dit ->
                [yes] “Six o’clock sharp. I wrote that down too. So, the room?”
               *[no] “We didn’t know if you’d be back. The others didn’t wait. So, the room?”
            }
        }
    }
    .mathis = { $essai-convenu ->
        [yes] “We turn the speaker off at ten. Except Saturday: quarter past ten. I’m just saying.”
       *[no] “We let people pass. That’s all we’d said.”
    }
reponse--bonne-voie = “I got through to someone, it’s moving: there’s a ceiling to redo, and it should be settled before long.”
    .why = You want to leave them hope, and there is truth in it. But “before long” is yours: it is “in hand”, better said. [Truth owed]
    .reply = “Before long. I’ll write it down: once more, no date.”
reponse--service = “It’s a ceiling to redo. The best thing is to see the youth service: here’s the name and the opening hours.”
    .why = The answer is there, and a name is better than a number. But they are sent back alone where nobody answers them. [Orient and go with]
    .reply = “A name, that’s something. So we go on our own again.”
reponse--avec-roy = “A ceiling to redo, and no date. Mr Roy knows how you got it before: will you hear him out, or not?”
    .why = The truth, however thin; then a word he gave you for them, and their choice. Two camps have one cause. [Shuttle; Charter 2001]
    .reply = “Mr Roy? Ours? …Tell him Thursday, downstairs. Not too late, for him.”
reponse--comprendre = “A ceiling to redo. But with the lamp, the door, the noise, you’ll understand the landlord isn’t in a hurry.”
    .why = You want them to see the other side. But nothing links a ceiling to this hall: it is an accusation, and nothing proves it. [Facts]
    .reply = “So it’s our fault. The ceiling too, that was us?”
reponse--dire = “A ceiling to redo, and no date. That’s the answer I got, neither more nor less. What do you think?”
    .why = What was said, nothing dressed up, and the floor to those concerned. It remains to know with whom they could weigh. [Truth owed]
    .reply = “A ceiling. It took seven months to say ‘a ceiling’?”
reponse--passage = “A ceiling to redo, and no date. Meanwhile the hall remains a passage, it’s posted there: shall we keep to it?”
    .why = The answer first, then the rule, said without raising one’s voice to someone who can hear it. Their view of the room still waits. [AMIS: rule]
    .reply = “We’ll keep to it. A passage, all right. But to go where?”
reponse--repris = { $local-promis ->
        [yes] “I promised, or let it be promised. I had no right to: that room doesn’t depend on me. I apologise.”
       *[no] { $secret-jure ->
            [yes] “I swore too fast, about the door. A door that won’t shut gets reported; a name doesn’t. I apologise.”
           *[no] “The other night I insisted, and I shouldn’t have. What you keep quiet is yours. I apologise.”
        }
    }
    .why = Undoing one’s word before those who believed it is hard, and it is what lets one give another. [Charter 2001; no promise]
    .reply = “…OK. I’ll cross it out. And the real answer, what is it?”

# Endings

ending--essai = Jade writes in her notebook. A lady comes in, a shopping bag on her arm; they move over, she passes, she says good evening. Nothing is settled: one is trying.
    .later = { $peur-dite ->
        [yes] The next day Mathis rings on the fourth floor: “For your rubbish. Since you’re afraid.” Mr Roy shuts the door. He will tell nobody anything any more.
       *[no] { $signale ->
            [yes] { $roy-local ->
                [yes] On Thursday Mr Roy comes down, a cardboard folder under his arm: the request for the room, two years of letters. The light works; he no longer holds the rail.
               *[no] Three weeks, two evenings to do over. The light works, and Mr Roy says he sleeps “one night in two, that’s something”.
            }
           *[no] Ten o’clock, the speaker falls silent. But the stairs are black, and people still say it is them. Mr Roy no longer comes down.
        }
    }
ending--differe = Jade shuts her notebook. Tonight it is not raining; they go outside. At the next shower it will all have to be done again.
    .later = { $signale ->
        [yes] The door shuts again, and the stairs are lit. On Friday it rains: Mr Roy calls, and asks for you.
       *[no] On Friday it rains. The door bangs, the stairs are black, and you are told: “You again?”
    }
ending--sans-accord = It was no, and it is still no: they will stay on rainy evenings. The way is clear. Mr Roy knows it, straight, and knows whom to call.
    .later = { $signale ->
        [yes] A bulb, a door that shuts. One evening Mr Roy walks between them, and Mathis holds the door. Nobody signed anything.
       *[no] One evening, in the dark, Mathis lights the steps for Mr Roy with his phone. Nobody signed anything, and nobody mended anything.
    }
ending--hall-vide = { $police-venue ->
        [yes] The patrol takes six names and leaves. Midnight: the hall is empty, the building sleeps. Fatou has not said a word.
       *[no] Midnight. The hall is empty, the building sleeps, Mr Roy says thank you. Fatou looks at the biscuit crumbs on the step.
    }
    .later = Three nights of silence. On the fourth they are in the hall of number 16. When Fatou says good evening, nobody answers.
ending--rupture = A shout, a shoulder wrenched free, the speaker rolling to the foot of the steps. Fatou pulls you out: “We’re leaving. Now.”
    .later = The day team gets in touch again, separately, with Mr Roy, with Mathis, with Jade. What shut in a minute will take the winter.

# The note to the landlord

account--lieu = Friday 16 October, 11.05 p.m., hall of number 14: visit by a team of two, at a resident’s request.
    .why = A day, an hour, a place, a request, and no name: that is enough to place it. [Facts]
account--six = On arrival, six young people sitting on the stairs, some music; it was still possible to pass.
    .why = What was seen, including what does not tell against them: passing was possible, and that counts in law. [Facts; CSI L272-4]
account--bande = An idle gang has taken over the hall and lays down the law in the evenings.
    .why = The annoyance is understandable. But “gang” and “idle” judge: describe what was seen and heard. [Facts, not opinions]
account--lampe = The stair lighting is out of order; one climbs in the dark.
    .why = A malfunction seen, dangerous, that depends on the landlord: that is why he reads you. [AMIS: reporting]
account--porte = The hall door no longer shuts; repair needed.
    .why = { $secret-jure ->
        [yes] You had sworn to write nothing of it: you should not have. The door is reported, the person is not. [AMIS: reporting]
       *[no] The thing, and not the person: the landlord can mend it without knowing who forced it. [AMIS: reporting]
    }
account--forcee = The door was forced by one of the young people, one rainy evening.
    .why = It is the cause, and the landlord would like it. But Jade confided it: the door can be mended without. [Charter 2001: confidentiality]
account--appelant = The call came from Mr Roy, fourth floor.
    .why = He ended up shouting it down the stairs. But the landlord does not need it, and Mr Roy had asked that it be kept quiet. [Charter 2001]
account--prenoms = Present, among others, were Mathis (eighteen) and Jade (seventeen).
    .why = Precise, so tempting. But a first name given to the landlord may end up in a family’s file: it is not yours. [Discretion]
account--reveille = A resident says he is woken by noise, including on Wednesday around two o’clock.
    .why = His words, given as his words, without floor or name: the landlord knows what disturbs. [Reported speech]
account--peur = The resident on the 4th floor says he is afraid to cross the hall in the evening.
    .why = It is serious, and would support the request. But he told you to keep it, and there is no danger seen. [Charter 2001]
account--cadenas = The young people say that their room has been closed since March, with no explanation received.
    .why = What they said aloud, and said could be repeated: it is the other half of the situation. [Reported speech]
account--fumee = A smell of smoke suggests that other things are going on in this hall.
    .why = You want to say everything. But “suggests” was not seen: it is a suspicion, and it will stay. [Facts, not opinions]
account--marche = A resident says he missed a step on Sunday, for want of light.
    .why = A real risk, tied to the lamp, without a name: that is what brings the repair forward. [Reported speech]
account--police = { $police-venue ->
        [yes] Mediation called 17; the group was checked, then it left.
       *[no] The group left after mediation mentioned the police.
    }
    .why = It is not to your credit, and it is what happened: an empty hall does not say how it emptied. [Facts]
account--essai = Trial agreed with the young people: speaker off at 10 p.m., one side of the stairs left free.
    .why = { $essai-convenu ->
        [yes] Precise acts, that can be checked, found by them: a trial is written as a trial. [Decisions]
       *[no] This trial was not agreed: writing it would make your wish their commitment. [Decisions]
    }
account--refus = The young people did not wish to change anything that evening; their refusal was heard.
    .why = { $refus-entendu ->
        [yes] A refusal is a fact, not a failure: the landlord will know where things really stand. [Facts]
       *[no] They did not say that, or you did not hear it so: here, the sentence is untrue. [Facts]
    }
account--mardi = Appointment given to the young people for Tuesday 20 October at 6 p.m., in the hall, for an answer about the room.
    .why = { $mardi-dit ->
        [yes] A date once said binds the service: it is written, and the landlord knows an answer was awaited. [Follow-up]
       *[no] You had given no time: writing it would be inventing an appointment. [Follow-up]
    }
account--qui-repond = To be raised with the town hall: who answers for this room, and who tells those who used it?
    .why = The evening’s real question, put to those who can answer it, without accusing anyone. [Open questions]

# What a jury would ask

jury--regle-d-abord = The rule of the hall is right. Why not have said it on entering? At what moment do you say it, and how?
jury--collegue-connue = Your colleague has known these young people for years. In what way is it a help, in what way a trap, and what had you agreed about it?
jury--note-au-bailleur = What did you write to the landlord, what did you keep from him, and what do you answer if he asks for names?
