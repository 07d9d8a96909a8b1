# “Twenty to midnight”, English text.
# Variables: $mediator (the mediator’s name); $samira (phase);
# facts of the scenario (yes/no): $a-crie, $alerte-donnee, $essai-convenu, $heurt, $insiste, $jeudi-propose,
# $numero-laisse, $promesse, $refus-accepte, $secret-dit, $secret-jure, $securite-demandee, $suivi-date,
# $travaux-promis, $vendredi-annonce, $verrou-ouvert.
# Sheets and jury questions are read after any play: they say nothing of Marc’s father.

scenario--title = Twenty to midnight
scenario--pitch = Shouting on the third floor. Three nights of noise, a door that stays shut, and something you will have to keep to yourself.
scenario--brief = Night mediation, Les Tilleuls estate, staircase B. A woman on the third floor has called: noise above her flat, three nights running. You arrive with Inès, on foot, radio low, a torch in your pocket. It is not for you to decide who is right. You have two people to hear, and a note to write afterwards.
scenario--sources = Law (France). Penal code, article R623-2: disturbing the peace at night is a minor offence, and once is enough. Penal code, article 223-6: help a person in peril when you can do so without risk; calling the emergency services counts. Principles. Reference charter of social mediation (1 October 2001): impartiality, free consent, discretion, no power to decide; Porter’s listening attitudes and Rogers on reformulation; the crisis cycle (Kaplan and Wheeler, 1983); Project BETA (2012): one voice, space, few words. The value given to each choice is the authors’; no panel has reviewed it yet.
scenario--account = Note to the manager

scene--en-bas = At the foot of staircase B
scene--chez-samira = Third floor
scene--chez-marc = Fourth floor
scene--de-retour = Back on the third floor
scene--sans-marc = Back on the third floor, with no answer

party--samira = Samira
    .role = lives on the third floor, she is the one who called
    .alt = A woman in her forties, coat open over a pale uniform, keys in her hand, a quick look.
    .about = What she asks: make him stop. What she needs: to sleep until four, and to make no mistake with the people she cares for. What she fears: being taken for the madwoman of the staircase. What costs her: she went up and banged. She is right about the noise, and about her two unanswered letters.
party--marc = Marc
    .role = lives on the fourth floor
    .alt = A man in his fifties, crumpled jumper, red eyes, one hand on a half-open door.
    .about = What he says: it isn’t me. What he needs: to hold on, to be left in peace. What he fears: being judged, and having others decide what goes on behind his door. What costs him: he is ashamed. He is right on one point: it is not done on purpose.
party--ines = Inès
    .role = night mediator, your partner on the round
    .alt = A woman in her thirties, mediation vest, radio at her shoulder, turned towards the stairs.
    .about = She does well what was agreed before going up. What was not agreed she makes up as she goes, like anyone.
party--voisine = The neighbour across the landing
    .role = she is listening, door ajar
    .alt = A door ajar on the landing, a hand, half a face.
    .about = She wants to sleep, and to know. Whatever is said outside her door, the staircase will know tomorrow.

fact--pere-malade = Marc’s father is ill and has lived with him since leaving hospital; at night he moves the furniture.
fact--pas-expres = It is not done on purpose, and Marc is embarrassed about it.

must--alerte = Alert the police (17) as soon as someone may be struck: at once, or at the next decision at the latest. There will be time to talk afterwards; there is no going back before. [Penal code 223-6]
must--securite = Make sure, while Marc’s door is open, that his father is out of harm. It is the second duty: keeping quiet protects Marc; asking protects a frail man who is up at night. [Penal code 223-6]

always--appeler-17 = Withdraw with Inès, out of reach, call the police (17) and wait for them downstairs.
    .why = Right as soon as someone is threatened: get clear, alert, stop there. Without danger, it gives up on hearing anyone. [Penal code 223-6]
always--souffler = Breathe: two breaths, shoulders down, before you answer.
    .why = A few seconds for yourself. When the tension gets to you, they spare you the sentence too many. [Posture: self-control]
    .reply = Two seconds. Nobody noticed a thing, except that your voice has come down.

# Downstairs

bas-escalier = 11.40 p.m., Les Tilleuls estate. Shouting on the third floor. Inès, your partner, turns the radio down.
    .ines = “It’s the lady on the third who called. Three nights of noise above her flat. How do we do this?”
bas-escalier--a-deux = “Let’s both talk to her, one and then the other: she’ll see that we really take her call seriously.”
    .why = Two people can reassure. But two voices make two questions at once: anger feels surrounded. [Project BETA: one person talks]
bas-escalier--vite = “Let’s go up. The longer she waits, the more people come out to watch. We’ll get organised up there.”
    .why = The urgency is well seen: an audience heats things up. But with no roles agreed, everyone improvises at the worst moment. [Working as a pair]
bas-escalier--se-repartir = “Tell base. Up there, I talk, you keep an eye on the stairs. One sign from me, and you take over.”
    .why = Someone knows where you are; one voice, one lookout, one agreed sign: thirty seconds, and one more way out up there. [Working as a pair]
bas-escalier--base = “Let’s tell base where we are and why, and then go up. We’ll see about the rest once there, all right?”
    .why = A good reflex: someone knows where you are. But up there, who talks, and who watches? Nothing is agreed. [Working as a pair]
bas-escalier--au-quatrieme = “Let’s go to the fourth first. If the noise stops right away, she’ll calm down without us, won’t she?”
    .why = Going to the source makes sense. But it deals with noise before people, without hearing the one who called. [CAP diploma: hear each person]
    .reply = “To get to the fourth, we have to walk past her.”

# Third floor

palier = Third floor. A woman, coat over her uniform, keys in hand, is talking to the ceiling. The door opposite opens a crack.
    .samira = “Oh, at last! Three nights! I get up at four, I do. Can you hear that? Can you hear it?”
palier--enqueter = “Good evening, madam. This noise, what is it exactly: footsteps, furniture? And tonight, since when?”
    .why = These facts will help. Asked before any greeting, with no name or service, they sound like an interrogation. [Porter: probing]
    .reply = “Furniture, footsteps, everything! You think I write down the time?”
palier--s-arreter = You stop three steps below her, hands in sight, and let her get to the end before you say anything.
    .why = Distance and waiting bring the pressure down. A name is missing: to her, you are two unknown vests. [Project BETA: space]
    .reply = “…And who are you, anyway? The town hall?”
palier--se-presenter = “Good evening, madam. { $mediator }, night mediation, with Inès. We’ve come to hear you: what is happening?”
    .why = A name, a service, an open question: she knows who you are, and that the floor is hers. [CAP diploma: introduce yourself clearly]
    .reply = “What’s happening? I’ll tell you what’s happening.”
palier--baisser = “Good evening, madam, we are here to help. Could we talk a little lower? Your neighbours sleep too.”
    .why = The rule is fair, and politely put. Too early: before being heard, she understands that the noise is her. [Crisis cycle]
    .reply = “Lower? ME? You’re saying that to ME?”

elle-crie = She hits the banister and goes up three steps. On the fourth, a door opens.
    .samira = “Come down here and say it to my face, that you don’t care!”
    .marc-cri = “Just leave us alone!”
    .voisine = “Some of us would like to sleep, too!”
elle-crie--prevenir = “I’d rather tell you: if this goes on, I will have to call the police. Help me avoid that, madam.”
    .why = It is frankly said, and she goes quiet. But it is a threat, with a power that is not yours: trust is gone. [Charter 2001]
    .reply = “…All right. I see whose side you’re on.”
elle-crie--deux-lieux = One sign, and Inès answers the man upstairs. You do not move: “Madam, I am here, I am listening to you.”
    .why = Separating without touching, someone for each: the face-off loses its audience. Roles were agreed, so it can be done. [Working as a pair]
elle-crie--radio = You call base in a low voice, so that they stay on the line, without taking your eyes off the stairs.
    .why = A good safety reflex, to be put in the note. Meanwhile, nobody is answering Samira. [Project BETA: keep contact]
elle-crie--calmez = “With shouting, we won’t hear each other. Calm down first, madam, then I will listen, that’s a promise.”
    .why = Listening is offered, but as a reward. At the peak of anger, “calm down” is taken as an order. [Crisis cycle]
elle-crie--descendre = You go down two steps, your voice low: “I can see it’s too much. I’m staying here, take your time.”
    .why = Space, a low voice, presence: the essentials. But two floors are shouting, and upstairs nobody is with him. [Project BETA: space]

poing-leve = { $verrou-ouvert ->
        [yes] The door opens a crack, a shoulder comes forward. She raises her fist, the keys between her fingers.
       *[no] She goes straight up, keys sticking out of her fist, and bangs on the fourth-floor door. Inside, a bolt turns.
    }
    .samira = “Open up! Open up and I’ll show you what it’s like, three nights!”
    .marc-verrou = “Enough! I’m opening, and we’ll have this out!”
    .samira-poing = “Go on, come out! Come out!”
    .marc-seuil = “Get back! Get away from my door!”
poing-leve--le-17 = You back down to the bottom of the flight with Inès and call 17: address, floor, the keys in her fist.
    .why = Clear of danger, a precise alert: the essential is done. But during the call nobody is talking to Samira. [Penal code 223-6; pair work]
    .reply = She hears you give the address and freezes. Upstairs, someone slides the bolt shut. Inès takes the phone.
poing-leve--parler = “Madam, I’m staying down here, I’m not coming up. Three nights is too much. Turn round, talk to me.”
    .why = Distance, low voice, feeling named: right. But the bolt is turning, and words will not protect whoever opens. [Safety first]
    .reply = “Too late! He’s opening, can you hear? He’s opening!”
poing-leve--barrer = You pass in front of her and hold the handle, arm out: as long as nothing opens, nobody gets hurt.
    .why = Wanting to protect is right. But a body in the way becomes the target, and holds by force. Alert, from a distance. [Limits of the job]
poing-leve--signe = The agreed sign: Inès moves away and calls 17. From below, voice low, you say: “I’m staying with you.”
    .why = One voice alerts, the other keeps the bond, nobody touches: it was agreed downstairs, and it holds. [Penal code 223-6; pair work]
    .reply = She looks at you, looks at Inès on the phone. The fist comes down. Upstairs, someone slides the bolt shut.
poing-leve--raisonner = “Think about it: one complaint, and it’s your job that you lose. Is it really worth all that, tonight?”
    .why = The concern is for her. But at the peak, reason is not heard, the words threaten, and the alert waits. [Crisis cycle]

recit = { $alerte-donnee ->
        [yes] She comes down by herself and leans against the wall. Inès keeps the phone to her ear: a patrol will come by.
       *[no] { $a-crie ->
            [yes] She comes back to the landing. Her voice drops, rises, drops.
           *[no] She leans on the banister. Her voice drops, rises, drops.
        }
    }
    .samira = { $samira ->
        [escalating] “It scrapes, it bangs, it walks! Yesterday, at work, I nearly… And him, he doesn’t even open!”
        [crisis] “It scrapes, it bangs, it walks! Yesterday, at work, I nearly… And him, he never opens! Never!”
       *[recovering] “It scrapes, it bangs, it walks. Yesterday, at work, I nearly… I went up and banged, he didn’t open.”
    }
    .say = Before you see the possible answers: what would you say to her, in your own words?
recit--partager = “In your place, I’d be at my wits’ end. Leaving someone who gets up so early in that state, frankly…”
    .why = She feels understood. But you are judging a man you have not heard, and the neighbour is listening. [Charter 2001: impartiality]
    .reply = “There! You see. You’re saying it too.”
recit--temoin = “And you, madam, over there, do you hear it too? Together you can help me know what goes on up there.”
    .why = Cross-checking is a good reflex. Here it turns an audience into a witness, and listening into an inquiry. [Porter: probing]
    .reply = “Me? I don’t want any trouble.”
recit--relancer = “You said ‘I nearly’, and then nothing more. Take your time: what was it that happened at work yesterday?”
    .why = You caught what matters. But the question opens up her work on a landing, in front of a door ajar. [Charter 2001: discretion]
    .reply = “A dose, almost… No. Not here. Not in front of the whole staircase.”
recit--solution = “I understand. Note the time of each noise and write to the landlord, recorded delivery: it helps a lot.”
    .why = The advice is sound, for tomorrow. Tonight she hears “sort it out yourself”. [Porter: solution before understanding]
    .reply = “I’ve already written. Twice. You think they read them?”
recit--reformuler = “It scrapes, it bangs, three nights running. And yesterday, at work, you got a fright. Is that right?”
    .why = Her words, her feeling, a check: she can correct you, so she can come down a notch. [Rogers; Porter: understanding]
    .reply = “…Yes. That’s it. I look after people. I’m not allowed to make mistakes.”

demande = She sits down on the step, the keys tight in her fist.
    .samira = “Right. You go up and you tell him to stop. Or I call my brother, and he doesn’t do talking.”
demande--cadre = “I’m going to hear him too, without deciding for you or for him. What may I tell him from you?”
    .why = Neither judge nor mouthpiece, and her consent asked: what she allows, you will be able to carry. [Charter 2001: consent]
    .reply = “That I’m not sleeping. That I don’t wish him any harm. The rest is my business.”
demande--promettre = “I’m going right now, and you have my word: in ten minutes you’ll be able to go to bed at last.”
    .why = She settles, and that was the aim. But you hold neither end of this promise; she will remember it. [No promise of results]
demande--loi = “You have rights too: making noise at night is against the law, and the police can come and see.”
    .why = It is true (Penal code R623-2). Said now, it gives a weapon, not a way out, and puts you on her side. [Charter 2001: impartiality]
    .reply = “The police… And once they’ve gone, will I get any sleep?”
demande--frere = “One more person tonight is a risk for everyone, and for you too. Will you let me go up there first?”
    .why = The limit is calm, with its reason. The frame is missing: what will you do up there, with which of her words? [Charter 2001: explain]

# Fourth floor

quatrieme = Fourth floor, dead bulb. Your torch lights a door opening on its chain. A man, red eyes. Behind him, a chair scrapes.
    .marc = “Did she send you? It’s midnight.”
    .marc-cris = “I heard it all. The whole staircase heard it. And now it’s my turn?”
quatrieme--plainte = “Good evening, sir. We’ve had reports of noise from your flat, three nights running. Did you know?”
    .why = Accurate, polite, and already a file: accused before he has a name, a tired man shuts the door. [CAP diploma: hear without judging]
    .reply = “Reports. I see. And me, can I report things too?”
quatrieme--seuil = “Good evening. { $mediator }, night mediation. We saw your neighbour; we’ve come to hear you too, if you wish.”
    .why = The truth, your place, the right to say no: he can open without losing face. [Charter 2001: free participation]
quatrieme--pour-elle = “Good evening, sir. Your neighbour downstairs hasn’t slept for three nights. You can see she’s tired, can’t you?”
    .why = Samira’s tiredness must be told. Carried before hearing Marc, it makes you her spokesperson. [Shuttle: hear, then carry]
quatrieme--lampe = You lower the torch and step back so that he can read your badge: “Good evening, sir. Could we talk?”
    .why = The body says “no danger”, the question leaves him a choice. He does not yet know why you are here. [CAP diploma: introduce yourself]
quatrieme--entrer = “Good evening, sir. The whole staircase can hear us. If you don’t mind, we’d be better inside, no?”
    .why = The care for privacy is good. Asking first, at night, to cross a threshold is too much: speaking low is enough. [Charter 2001]
    .reply = “In here? No. Nobody comes into my home.”

marc-ferme = { $insiste ->
        [yes] The hand has not moved. Nor has the door.
       *[no] The door half closes. All you can see now is a hand.
    }
    .marc = “I’ve got nothing to say. Good night.”
    .marc-non = “I said good night.”
marc-ferme--deux-minutes = “Just two minutes, through the door. After that, nobody bothers you for the rest of the night, all right?”
    .why = The wish to help is real. Insisting takes away the right to refuse, and promises quiet for others. [Charter 2001: free to withdraw]
marc-ferme--partir = You nod, take a step back and go down again without another word, so as not to weigh on him further.
    .why = The refusal is heard, and your body says so. But he is left with no way to call if he changes his mind. [Charter 2001; leave a thread]
marc-ferme--mot = “All right, sir, that’s your right. I’ll slip our number under the door; you call us if you want to.”
    .why = A refusal accepted keeps the door open, and the number leaves a thread. Not a failure: it is the frame. [Charter 2001: consent]
marc-ferme--version = “As you wish. Only, without you, the landlord will have nothing but her version. A pity for you, really.”
    .why = The tone is gentle, the notice almost useful. It is pressure: if he talks, it will be under constraint. [Charter 2001: free consent]
marc-ferme--jeudi = “That’s your right. The day team could come by on Thursday, at a kinder hour: would you agree to that?”
    .why = Refusal accepted, relay offered, his view asked: another hour rather than a tug of war. [AMIS: limits and handing over]

porte = He takes off the chain, keeps a hand on the door. From the back, an old voice: “Marc? Is it time for the train?”
    .marc = “I’m not making any noise. It’s… Well, it isn’t me.”
porte--ses-mots = “It isn’t you. And for you, on your side of the door, these last three nights, how have they been?”
    .why = His words taken up with neither doubt nor proof, then an open question: a person, not a culprit. [Rogers: reformulation]
porte--deviner = “It’s your dad, isn’t it? If he gets up at night, that must be very hard to carry without any help.”
    .why = It is kind, and it is accurate. But he had said nothing: guessing right is not listening. [Porter: interpretation]
porte--regle = “I believe you. It’s just that at night, even a noise nobody means to make can disturb, as you know.”
    .why = The rule is true, said without harshness. But he knows it, it is his shame: before listening, it silences him. [Crisis cycle]
porte--d-elle = “She lets me tell you two things: she isn’t sleeping, and she doesn’t wish you any harm. That’s all.”
    .why = Two things she allowed, nothing more: faithful shuttle. One sentence too early: he was starting to talk. [Shuttle: each in turn]
    .reply = “No harm… She did bang, though.”
porte--attendre = You let the silence come, your eyes lowered, without trying to see what there is behind him.
    .why = To a reserved man, silence says: I have time. Not looking into his home says: I take nothing. [Active listening: silence]

confidence = { $secret-jure ->
        [yes] His hand leaves the handle. He tries to catch your eye.
       *[no] { $insiste ->
            [yes] His hand goes back to the handle. He speaks even lower.
           *[no] He pulls the door to behind him and speaks low.
        }
    }
    .marc = “It’s my father. He’s been with me since the hospital. At night he moves the kitchen about. Don’t tell her.”
    .marc-non = “I told you no. She doesn’t need to know.”
    .marc-jure = “Nobody. Even if it goes wrong, one night?”
confidence--jurer = “This stays between us, I promise you: not her, not my service, nobody will ever know a thing about it.”
    .why = He is relieved. But if his father is in danger, you will have to speak: discretion is promised with its limits. [Penal code 223-6]
    .reply = “…Thank you. You don’t know what a weight that is.”
confidence--et-lui = “And your father, at night: the gas, the door, the stairs? How do you manage to keep him out of harm?”
    .why = Keeping quiet does not rule out making sure nobody is in peril. His request still awaits an answer. [Penal code 223-6]
    .reply = “The gas is off. The door, I sleep across it. Well… sleep.”
confidence--numero = “There is help for people who look after a relative. I’ll write down the social services’ number now.”
    .why = The right direction. Two sentences too early: he was asking for a guarantee, not an address. [Porter: solution]
    .reply = { $secret-jure ->
        [yes] “Social services. …Thank you. Not tonight, but thank you.”
       *[no] “Social services. …Thank you. And you won’t tell her anything?”
    }
confidence--convenir = “I won’t tell her. All the same, is there one thing, just one, that you would like her to know?”
    .why = The confidence is kept, and he stays master of the words: that is what makes the shuttle possible. [Charter 2001: the person’s consent]
    .reply = “…That it’s not done on purpose. That, you can. And that I’m ashamed. No. That I’m embarrassed.”
confidence--convaincre = “If she knew, she’d understand, that’s for sure. Won’t you let me say just one word to her about it?”
    .why = You want what is good for both. But he has just said no: consent torn from someone is not consent. [Charter 2001: free consent]
confidence--borner = “I promised too fast. I will keep what you told me, unless someone is in danger. Then I will speak.”
    .why = The promise is brought back to what can be kept, and said to his face: he knows what to expect. [Penal code 223-6]
    .reply = “…In danger. Yes. That, I can hear.”
confidence--reprendre = “I pushed you, and I shouldn’t have. You said no; it is for you to decide, sir, and that’s enough for me.”
    .why = The pushing is owned in one sentence: no becomes possible again, and so does yes. [Charter 2001: free consent]
    .reply = “…Fine. It’s all right.”

# Back on the third floor

retour = Third floor. Samira has not left her step. The door opposite has closed. Above, a chair, then nothing.
    .samira = { $promesse ->
        [yes] “Ten minutes, you said. Well? There’s someone with him, I can hear them talking.”
       *[no] “Well? What did he say? There’s someone with him, I can hear them talking.”
    }
retour--minimiser = “Nothing to worry about, don’t fret. At night, when you’re tired, the least noise soon sounds bigger.”
    .why = You want to soothe her. But reassuring this way tells her that the problem is in her head. [Porter: support]
retour--porter = “Madam, he allows me to tell you this, nothing else: that it’s not on purpose, and he’s embarrassed.”
    .why = Exactly what he allowed, in his words: she receives something from him, not from you. [Shuttle; Charter 2001]
    .reply = “Not on purpose… Right. He could have said so. …Well. I did bang hard, too.”
retour--il-a-compris = “We had a frank talk, and he has understood. Tonight and the other nights, you should have some peace.”
    .why = She would like to believe it. But you speak for him and for tomorrow: at the first noise, your word falls. [No promise of results]
retour--a-lui = “What he told me belongs to him, as your words do to you. But I can take him whatever you ask for.”
    .why = The same rule for both, and she hears it. Without a word he allowed, the shuttle runs empty. [Charter 2001: discretion]
retour--devoiler = “I’m telling you so that you understand: he sits up alone with his sick father, at night, as best he can.”
    .why = She softens, and Marc is betrayed. The result repairs nothing: who will still talk to you here tomorrow? [Charter 2001: confidentiality]
    .reply = “Oh… I didn’t know. He should have said! I’ll take something up to him tomorrow.”
retour--reprendre = “Earlier, I spoke too fast. Let me put it again: I don’t decide for him, and I don’t judge him either.”
    .why = Owning a word too many costs a moment, and puts everyone back in their place. [Charter 2001: impartiality; no promise]
    .reply = “At least you say so. And so?”

besoins = { $samira ->
        [escalating] She keeps turning on the step. The keys have not left her hand.
        [crisis] She keeps turning on the step. The keys have not left her fist.
       *[recovering] She breathes out. The keys are lying on the step.
    }
    .samira = { $secret-dit ->
        [yes] “Poor man. But even so, I need to sleep until four.”
       *[no] { $samira ->
            [escalating] “Sleep until four, that’s all I’m asking! The rest is none of my business.”
            [crisis] “Sleep until four, that’s all I’m asking! Is that too much? Is it too much?”
           *[recovering] “All I want is to sleep until four. The rest is none of my business.”
        }
    }
besoins--demander = “Sleep until four in the morning. What would help for tonight, and what is it that can wait for tomorrow?”
    .why = You start from her need, not her position: she searches with you. To be tried once the anger has dropped. [Charter 2001: doing with]
besoins--moitie = “What if each of you took one step? He is careful; and you, you try ear plugs for just a few nights.”
    .why = Sharing the effort looks fair. But it is your compromise, and she is the one who pays. [Charter 2001: no power to decide]
besoins--patins = “Felt pads under his chairs, maybe a rug: I can suggest it to him straight away, would that suit you?”
    .why = A useful idea, and you ask her view. But what people find holds better than what is brought to them. [Porter: solution]
besoins--face-a-face = “The best thing would be to meet right here, the two of you, five minutes on the landing, and agree.”
    .why = Talking may be good one day. At midnight, without Marc’s consent, one of them would lose face. [Round table: prepare, get consent]
besoins--tel-quel = “Sleep until four, I’ve got that. I’ll take it to him just as it is, in your own words, if you like?”
    .why = Her need, her words, her consent: right while she is still boiling. Calmer, she could also search with you. [Shuttle]

cloture = { $travaux-promis ->
        [yes] She watches you write “floor” in the notebook.
       *[no] One more trip up and down. Marc is willing to put the chairs away at night; Samira, to slip a note instead of banging.
    }
    .samira = “We’ll see.”
    .samira-ecrit = “Sorted for good? Will you put that in writing for me?”
cloture--bailleur = “Tomorrow I’ll pass it on to the landlord: with an insulated floor, it’ll be sorted for good, for all.”
    .why = Reporting the floor is useful. Announcing works is a promise made with someone else’s money. [No promise of results]
cloture--recap = “If I sum up: the chairs put away at night, a note rather than banging. Shall we try that, madam?”
    .why = A clear summary, checked with her. With no date, the trial will wear out without anyone knowing. [Follow-up of agreements]
    .reply = “…We can always try.”
cloture--signer = “I suggest we write it down and sign it tonight, each on your own side: it’ll be clearer for everyone.”
    .why = Writing has its place after a round table. At midnight, between two floors, it turns a trial into a statement. [Round table: prepare]
cloture--fixer = “Chairs away, a note rather than banging. Tuesday at 7 p.m., I come back to you, and to him: agreed?”
    .why = A summary in facts, a date, an agreement asked: Tuesday will tell. The date is still to be offered to Marc. [Follow-up of agreements]
    .reply = “Tuesday, seven o’clock. All right, I’ll be there. Him, we’ll see.”
cloture--merci = “Thank you, really. If it starts again tonight, you just call us: we are staying until one o’clock.”
    .why = Warm and available. With no summary and no date, each leaves with their own agreement in mind. [Follow-up of agreements]
cloture--reprendre = { $travaux-promis ->
        [yes] “Before I go, let me correct this: I promised too fast. Neither the noise nor the works are up to me.”
       *[no] “Before I go, let me correct this: I promised too fast. It is not up to me to give you quiet nights.”
    }
    .why = Undoing a promise costs a little face; leaving it would cost the next visit. [No promise of results]
    .reply = “I did wonder. Right. It’s said.”

# Back on the third floor, with no answer

sans-lui = Third floor. Samira has not left her step. From above, all she got was the sound of a door.
    .samira = { $promesse ->
        [yes] “Ten minutes, you said. And he wouldn’t even talk, is that it?”
       *[no] “Well? He wouldn’t even talk, is that it?”
    }
sans-lui--impression = “Between us, he looked worn out as well. There must be something going on behind that door, don’t you think?”
    .why = You are pleading for kindness. But an impression given away is an indiscretion: tomorrow the staircase repeats it. [Charter 2001: discretion]
sans-lui--date = “He didn’t wish to talk. I’ve noted your three nights, and I’ll come and see you on Friday at 7 p.m.”
    .why = A dated visit, promising nothing on his behalf: solid. That leaves tonight, which you did not mention. [Follow-up]
sans-lui--droit = “He doesn’t wish to talk, that is his right; you, madam, want to sleep. What would help you tonight?”
    .why = A refusal told without reproach, her own need set beside it, then an open question. [Charter 2001: free consent]
sans-lui--constat = “He refused, madam. You still have the law: at night, 17 can come and note the disturbance if you ask.”
    .why = It is true, and her right (Penal code R623-2). As a first answer, it meets a refusal with a weapon. [Listen before rules]
sans-lui--reprendre = “Earlier, I spoke too fast. Let me put it again: I don’t decide for him, and I don’t judge him either.”
    .why = Owning a word too many costs a moment, and puts everyone back in their place. [Charter 2001: impartiality; no promise]
    .reply = “At least you say so. And now?”

# Endings

ending--accord = { $alerte-donnee ->
        [yes] Twenty past midnight. The patrol is downstairs; you tell them what happened, and what has died down.
       *[no] Twenty past midnight. The doors close softly. Nothing is settled; something has begun.
    }
    .later = { $secret-dit ->
        [yes] The next day, Samira takes some soup upstairs: “For your dad.” Marc closes the door without a word. He will not open to mediation again.
       *[no] { $suivi-date ->
            [yes] Tuesday, 7 p.m. Two noises in six nights. The chairs were put away, and Samira slipped a note.
           *[no] Six nights later, Samira calls back: “What had we agreed, exactly?” Each remembers it differently.
        }
    }
ending--differe = { $alerte-donnee ->
        [yes] Twenty past midnight. Downstairs, the patrol learns that nobody was hurt, and that nothing is settled. The rest will be played out another day.
       *[no] Twenty past midnight. The night will be what it will be. The rest will be played out another day, at another hour.
    }
    .later = { $secret-dit ->
        [yes] The next day, Samira asks after the father, in front of the letterboxes. Marc will not open to mediation again.
       *[no] { $suivi-date ->
            [yes] Tuesday, 7 p.m. Samira is there, Marc is not. We will start again with him, when he is ready.
           *[no] Thursday, another call. Everything has to be heard again, from the beginning.
        }
    }
ending--relais = { $alerte-donnee ->
        [yes] Downstairs, you tell the patrol what has died down, and you write: day team, Thursday. A door that was not forced can open again.
       *[no] You write: day team, Thursday. A door that was not forced can open again.
    }
    .later = Thursday, eleven o’clock. Marc opened to the day team, and kept the chain on. That is already a door.
ending--refus = { $alerte-donnee ->
        [yes] Quarter past midnight. Downstairs, you tell the patrol what has died down. Up there, the door stayed shut, and that was his right.
       *[no] Quarter past midnight. Up there, the door stayed shut, and that was his right. Samira turns off the landing light.
    }
    .later = { $numero-laisse ->
        [yes] Three days later, a man calls the number slipped under his door. “It’s about the noise. Well… it’s about me.”
       *[no] The following nights are much like this one. On the fourth floor, nobody knows whom to call.
    }
ending--mise-a-l-abri = Downstairs, Inès holds the front door; you stay on the line with 17. The patrol goes up. Nobody is hurt.
    .later = The next day, the team calls Samira, then Marc. They can still be heard; it will be when they want to be.
ending--releve-trop-tot = The patrol goes up, notes two names, comes down. Nobody has been heard, and the whole staircase saw the uniforms.
    .later = Samira does not call mediation any more. On the fourth floor, nobody opens now.
ending--rupture = { $heurt ->
        [yes] A cry, keys on the tiles, a hand bleeding. Inès calls the emergency services.
       *[no] Two doors slam. Inès whispers: “Let’s go down. We’ll talk about it downstairs.”
    }
    .later = { $heurt ->
        [yes] You will write it all: what was threatening, at what time, and what was not done. It is hard to write, and it is useful.
       *[no] The next day, the day team gets back in touch with each of them, separately. What closed tonight will take time.
    }

# The account

account--lieu = Arrived at 11.40 p.m., staircase B, at the call of the third-floor resident; worked as a pair.
    .why = A time, a place, a request, who was there: you can be read by someone who does not know you. [Facts]
account--declare = The third-floor resident says she has heard scraping and falling for three nights.
    .why = Her words, given as her words: “says she has heard” is not “suffers from”. [Reported speech]
account--a-bout = The third-floor resident is at her wits’ end and cannot bear the least noise.
    .why = It seems to describe; it judges. Write what she said and did. [Facts, not opinions]
account--tapage = The noise from the fourth floor amounts to a night-time disturbance.
    .why = That is naming an offence: others are in charge of that. You heard a chair. [Facts, not opinions]
account--poing = At about 11.50 p.m., the third-floor resident banged on the fourth-floor door, keys in her fist; nobody was touched.
    .why = { $heurt ->
        [yes] Danger is written in gestures and times. But someone was hurt: here, the sentence is false. [Facts]
       *[no] Danger is written in gestures and times, without adjectives, with what did not happen. [Facts]
    }
account--dix-sept = The team called the police (17) and noted the time of the call.
    .why = { $alerte-donnee ->
        [yes] You gave the alert: it is always written, with its time. [Facts; Penal code 223-6]
       *[no] { $heurt ->
            [yes] Inès called the emergency services afterwards. When it was due, nobody called 17: here, the sentence is false. [Facts; Penal code 223-6]
           *[no] You did not give the alert: writing it would be making it up. [Facts; Penal code 223-6]
        }
    }
account--violente = The third-floor resident may turn violent; better not to go back without the police.
    .why = Worry for the team is legitimate. The prediction sticks a label on her; the gestures seen are enough. [Facts, not opinions]
account--frere = The third-floor resident spoke of calling her brother; she did not do so in our presence.
    .why = A risk to know about, told as it was told, with what did not happen. [Reported speech]
account--depasse = The fourth-floor resident seems unable to cope; social services should be told.
    .why = The concern is sincere. But “seems” is yours, and referring someone is done with him, with his consent. [Facts; consent]
account--refuse = The fourth-floor resident did not wish to talk tonight; his refusal was accepted.
    .why = { $refus-accepte ->
        [yes] A refusal is a fact, not a failure. You accepted it: that is written too. [Facts]
       *[no] A refusal is a fact. But the exchange stopped before you accepted it: here, the sentence is false. [Facts]
    }
account--jeudi = A visit by the day team on Thursday was offered to the fourth-floor resident.
    .why = { $jeudi-propose ->
        [yes] You offered it to him: the day team must know it to go there. [Next steps]
       *[no] You did not offer it to him: writing it would send the day team where nobody expects them. [Next steps]
    }
account--vendredi = A visit was announced to the third-floor resident for Friday at 7 p.m.
    .why = { $vendredi-annonce ->
        [yes] You gave her that day and that hour: a date given commits the service, so it is written. [Next steps]
       *[no] You announced no visit to her: writing it would be making up an appointment. [Next steps]
    }
account--pere = The fourth-floor resident houses his sick father, who gets up at night.
    .why = It is the cause, and one wants to write it. But he confided it, with no danger seen: it stays his. [Charter 2001: confidentiality]
account--famille = The fourth-floor resident gave an explanation that he asks us not to disclose.
    .why = { $secret-dit ->
        [yes] The sentence repeats nothing: what Samira learned from you goes no further through the note. [Charter 2001: discretion]
       *[no] You say there is something to keep, without saying it: the team knows, the secret holds. [Charter 2001: discretion]
    }
account--securite = Asked about safety in his home, the fourth-floor resident says he has taken precautions.
    .why = { $securite-demandee ->
        [yes] You asked, he answered: the second duty is done, without betraying the first. [Reported speech; Penal code 223-6]
       *[no] You did not ask that question: writing it would be making it up, and wrongly reassuring. [Reported speech; Penal code 223-6]
    }
account--accord = Trial agreed on both sides: chairs put away at night, a note rather than banging.
    .why = { $essai-convenu ->
        [yes] Gestures, on each side, that can be checked: the trial was agreed, so it is written. [Decisions]
       *[no] Tonight, this trial was not agreed on both sides: writing it would turn an idea into an agreement. [Decisions]
    }
account--suite = Follow-up visit on Tuesday at 7 p.m.: accepted by the third-floor resident, to be confirmed with the fourth.
    .why = { $suivi-date ->
        [yes] You set the date: who, when, who said yes, who is still to be asked. That is a follow-up. [Next steps]
       *[no] You set no date with her: writing it would be making up an appointment. [Next steps]
    }
account--repit = For the team: what can we offer when the cause of a noise is confided to us, and must stay untold?
    .why = A question of the trade, with nobody in it: the team learns, and nothing is repeated. [Open questions]

# What a jury would ask

jury--samira-d-abord = Why hear Samira before going up? In which case would you have done the opposite?
jury--derriere-les-portes = Could someone behind these doors have been in danger? How do you know, and what do you do with that?
jury--si-marc-refuse = If Marc does not want another visit, what do you tell Samira, and what do you keep to yourself?
jury--dit-et-garde = What did you write to your manager, what did you keep, and why?
jury--renfort = At what moment would you have called the police (17)? What would have decided you?
