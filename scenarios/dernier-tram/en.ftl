# “The last tram”, English text.
# Variables: $mediator (the mediator’s name); $kevin (phase);
# facts of the scenario (yes/no): $alerte-donnee, $blesse, $fiche, $groupe-descendu, $lame-vue, $numero-donne, $partis, $pc-prevenu,
# $retour-dit, $roles-dits, $secret-dit, $signale, $son-coupe.
# Sheets and jury questions are read after any play: they say nothing of what Kévin confided.

scenario--title = The last tram
scenario--pitch = A speaker at full volume, one sentence too many, a tram on the move. And, at the back, someone nobody is looking at.
scenario--brief = Night mediation on line B, Thursday, the last tram. You board with Inès at Quai Sud station: one radio for two, the control room (the PC) at the other end, the driver in her cab. You have been told of noise and of a woman who has had enough. This is the last tram: nobody can wait for the next one. You are neither ticket inspection nor security.
scenario--sources = Law (France). Penal code, article 223-6: help a person in peril when you can do so without risk; calling the emergency services counts. Public advice faced with a weapon: move away if it can be done without risk, get others clear, alert. Numbers: 17 or 112; 114 by text when one cannot speak; 15, 18 or 112 for an injury; 116 006 for victim support. Principles. Reference charter of social mediation (1 October 2001): no power of constraint, discretion and its limits; Project BETA (2012): distance, one person talks, few words; Porter’s listening attitudes and Rogers on reformulation; the crisis cycle (Kaplan and Wheeler, 1983). Each transport network has its own instructions: the driver, the control room and security have simple parts here, to be checked where you work. The value given to each choice is the authors’; no panel has reviewed it yet.
scenario--account = Note to the manager

scene--quai = Quai Sud station, on the platform
scene--rame = On the tram
scene--vitre = On the tram, leaving Les Halles
scene--portes = Mermoz station, doors open
scene--dehors = Mermoz station, on the platform
scene--apres = Mermoz station, a few minutes later
scene--terminus = At the end of the line

party--kevin = Kévin
    .role = the young man with the speaker
    .alt = A young man of nineteen, spiky hair, blue hooded top, a speaker hanging from his wrist.
    .about = What he says: she’s the one picking on me. What he needs: for his friends to see nothing. What he fears: being looked at as someone worth nothing. What costs him: turning the sound down in front of everyone. He is right on one point: a sentence was said, and it hurts.
party--copains = Kévin’s friends
    .role = two boys and a girl, sitting behind him
    .alt = Three young people on the back seat, bags at their feet, no longer laughing.
    .about = They watch Kévin. They get up if he is humiliated, and they follow him if he gets off.
party--chantal = Chantal
    .role = the passenger who changed seats
    .alt = A woman in her fifties, short fair hair, green coat, arms folded.
    .about = What she asks: that he turn it off. What she needs: to get home, and not to leave her seat again. What she fears: that nobody ever says anything. What costs her: her sentence came out harder than she meant. She is right about the noise: it is the last tram, she cannot wait for the next one.
party--homme = The man with the bag
    .role = a passenger, standing at the very back
    .alt = A man in his fifties, navy-blue coat, tie, a small bag held tight under his arm.
    .about = Attacked on this line last winter. Since then he looks down, and carries something to defend himself with. He did not come to do harm; he came with his fear. He can be heard another day, with others. With a blade in his hand, he is no longer heard: one leaves, and alerts.
party--ines = Inès
    .role = night mediator, your partner on the round
    .alt = A woman in her thirties, mediation vest, radio at her shoulder, turned towards the back of the tram.
    .about = She sees what you do not, if it was said who looks where. She is afraid too, and she too goes home afterwards.
party--anais = Anaïs
    .role = the driver
    .alt = A woman in her thirties, long braids, orange jumper, at the window of the cab.
    .about = She drives, she talks to the control room, she opens and closes the doors. Her cab protects her as long as nobody asks her to leave it, or to shut someone in with her.
party--brigadiere = The police officer
    .role = from the patrol
    .alt = A policewoman in uniform, notebook open, a torch under her arm.

fact--pas-garde = Kévin’s boss is not keeping him on; he heard tonight, and his friends do not know.
fact--phrase-blesse = What Chantal said about “tomorrow” hurt Kévin.

must--prevenir = Warn someone at the first signs, before anything happens: the driver, the control room, someone outside the tram. One may be wrong; one will only have warned for nothing. [Safety; relay]
must--alerte = Alert as soon as there is a weapon, or someone may be struck: at once, or at the next decision at the latest. 17 or 112; 114 by text if speaking is dangerous; the driver and the control room at the same time. [Penal code 223-6]
must--alerte-a-la-vitre = Alert when a danger moves off with people one can no longer protect: there is only one moment for it, while one can still see. 17 or, at least, the control room: say the station, who, what was seen. [Penal code 223-6]
must--hors-de-portee = Move away and get the others out of reach, at once. One does not come near a blade, does not take it, does not argue with it: everyone leaves together. [Safety first]
never--corps = Touch, block or hold nobody, even to protect: that power is not mediation’s, and the body in the way becomes the target. [Limits of the job]
never--image = Do not film, do not have a bag opened: no checks, no searches, no pictures. One describes what one saw to those whose job it is. [Charter 2001]
never--mediation-armee = Do not bring face to face two people one of whom is armed: an apology under a blade is no apology. Mediation stops, and one alerts. [Charter 2001; Penal code 223-6]

always--alerter = Alert: get everyone clear, tell the driver, the control room and the police (17).
    .why = Right as soon as someone is threatened: alert, move away, stop there. Without danger, it gives up on hearing anyone. [Penal code 223-6]
always--reculer = Step back: one pace, hands in sight, the way out behind you and the others behind you too.
    .why = Space and a way out: faced with danger, it is the first thing to do. The alert is still to be given. [Project BETA: space]
    .reply = { $lame-vue ->
        [yes] { $alerte-donnee ->
            [yes] You step back without turning away from him; the group steps back with you. 17 is still on the line.
           *[no] You step back without turning away from him; the group steps back with you. Four metres. 17 has not been told.
        }
       *[no] One pace gained. Your hands stay in sight. You look a little less like a wall.
    }
always--souffler = Breathe: two breaths, shoulders down, before you answer.
    .why = A few seconds for yourself. When the tension gets to you, they spare you the sentence too many. [Posture: self-control]
    .reply = Two seconds. Nobody noticed a thing. Your voice, though, has settled.

# On the platform

avant = 11.52 p.m., Quai Sud station. The last tram pulls in. The driver lowers her window.
    .anais = “In the middle, a speaker at full blast, and a lady who can’t take any more. Right at the back, a man pacing up and down.”
    .ines = “Ten stops to the end of the line. How do we do this, the two of us?”
avant--a-deux = “Let’s go to the music together: with two voices, they’ll see it’s not just one more remark.”
    .why = Being two reassures the team. But two voices on a group make one camp against another, and nobody watches the back. [Project BETA]
avant--pc = “Let’s tell the control room we’re on, and go. Inside, we’ll manage with what we find, shall we?”
    .why = A good reflex: someone knows where you are. But inside, who talks, and who watches? Nothing is agreed. [Working as a pair]
avant--vite = “Get on, she’s about to leave. The longer we wait, the worse it gets: we’ll sort it on the way.”
    .why = Time is short, true. But with no roles agreed, each will follow the noise, and the rest goes unwatched. [Working as a pair]
avant--se-repartir = “Control knows we’re on. I talk, you watch the back; you raise a hand, I stop everything. All right?”
    .why = One voice, one lookout, a sign to stop, someone who knows: thirty seconds here, one more way out in there. [Working as a pair]

# On the tram

son = The music fills the tram. A passenger has changed seats twice. Right at the back, a man stands watching.
    .kevin = “What, is there a problem? She’s been picking on me from the start!”
    .copains = “Leave it, Kévin. Let it go.”
    .chantal = “Me, picking on you? I asked you to turn it down, that’s all!”
son--biais = You stand at an angle, two arm’s lengths from him, hands in sight, and let him get to the end.
    .why = Distance and waiting bring the pressure down. A name is missing: to him, you are one more vest. [Project BETA: space]
    .reply = “…And who are you? Ticket inspectors?”
son--regle = “Good evening. At this hour the tram is for everyone. Could you turn it down a little, please?”
    .why = The rule is fair, and politely put. Too early: before being heard, in front of his friends, he can only refuse. [Crisis cycle]
    .reply = “There we go. Not even a question, and it’s already me.”
son--ecarter = “{ $mediator }, mediation. The whole tram is listening. Two steps this way, and you tell me about it?”
    .why = A name, a service, a step away from the audience, a question: he can talk without losing face. [CAP diploma; Project BETA]
    .reply = “…Two steps. All right. At least you’re asking.”
son--dame = “Good evening, madam. I can hear you. Before I talk to him: what has been going on, since you got on?”
    .why = She too must be heard, and the question is good. Asked over his head, before everyone, it leaves him in the dock. [CAP diploma]
    .reply = “That’s it. She gets listened to. Me, I’m the noise.”

face-a-face = She takes a step forward, so does he. Behind him his three friends are on their feet. The music has not come down.
    .chantal = “Turn that off, will you! You’re not alone in the world!”
    .kevin-cri = “What has she got against me? What did I ever do to her?”
face-a-face--deux-bouts = Inès sits down next to the lady. You move to the window, voice low: “Kévin, is it? Come over here.”
    .why = Two places, someone for each, nobody touched: the face-off loses its audience. Roles had been agreed. [Working as a pair]
face-a-face--calmez = “Let’s calm down, both of you, all right? You sit down, and I hear you one after the other, I promise.”
    .why = Listening is offered to each. But as a reward: at the peak, “let’s calm down” is taken as an order. [Crisis cycle]
    .reply = “Sit down? She’s standing, and I’m the one who sits?”
face-a-face--entre = You slip in between them, palms open: “It’s me you’re looking at now, the pair of you. Here, just me.”
    .why = Wanting to cut off the stares is right. But an arm’s length from each, your body takes their space, and soon their place. [Project BETA]
    .reply = “Move. I didn’t touch her.”
face-a-face--prevenir = “I’ll say this once: either the music stops, or I have the tram stopped and you get off, all four of you.”
    .why = The noise stops at once, and the tram breathes again. But it is a threat, with a power that is not yours. [Charter 2001]
    .reply = “Fine. We’re getting off. Good night, everybody.”
face-a-face--baisser = You take a step back and lower your voice: “It’s too much for everyone. I’m staying here, take your time.”
    .why = Space, a low voice, presence: the essentials. But the two stay face to face, and so does the audience. [Project BETA: space]

kevin-dit = { $kevin ->
        [escalating] By the window, away from his friends. The speaker crackles at his wrist. He talks fast, without looking at you.
       *[recovering] By the window, away from his friends. The speaker crackles at his wrist. He talks low, without looking at you.
    }
    .kevin = “‘Anyone can see you’ve got nothing to do tomorrow.’ She said that. Well, since six o’clock it’s true. My boss isn’t keeping me. They don’t know.”
    .say = Before you see the possible answers: what would you say to him, in your own words?
kevin-dit--conseil = “It isn’t the end. With the youth employment centre you can find another boss from tomorrow, you know.”
    .why = The address is right, another day. Tonight he hears that we move on before anyone has seen the fall. [Porter: solution]
    .reply = “Tomorrow. Everybody’s got ideas for my tomorrow.”
kevin-dit--convenir = “The same evening, and that sentence. I keep it to myself, short of danger. What may I say to her?”
    .why = His words taken up, discretion with its limit, his consent asked: he stays master of what will be said. [Charter 2001: consent]
    .reply = “…That her sentence hurts. That, you can say. Not the rest.”
kevin-dit--excuser = “She couldn’t have known. She’s going home late, she’s tired: you mustn’t take it as meant for you.”
    .why = You want to take away the intent, and it is likely true. But it pleads for her, and takes his hurt from him. [Porter: support]
    .reply = “Who’s it meant for, then? There was only me in front of her.”
kevin-dit--reformuler = “The boss tonight, and then that sentence. With them watching, you couldn’t show a thing; is that it?”
    .why = Facts, feeling, a check: he is heard. But what becomes of this secret, and what will the lady be told? [Rogers]
    .reply = “…That’s it. So I turned it up.”

chantal-dit = Two seats further on, the lady, with Inès. She grips her bag. Kévin has stayed by the window, out of earshot.
    .chantal = “I’ve changed seats twice. I just want to get home. And him, what did he tell you?”
chantal-dit--casque = “The simplest is this: he wears earphones, and you say nothing more to him until the end. Would that do?”
    .why = Each takes a step, it seems fair. But it is your bargain, and it asks her to keep quiet. [Charter 2001: no power to decide]
    .reply = “Say nothing more? So I’m the one who has to shut up now?”
chantal-dit--raison = “Between ourselves, you are right, madam. At night, you don’t force your noise on a whole tram, clearly.”
    .why = About the noise, she is right. Put like this, it judges someone two seats away; you no longer stand between them. [Charter 2001]
    .reply = “There! You see. Then you tell him so, in front of everyone.”
chantal-dit--a-lui = “What he told me is his, madam, just as your words are yours. And for you, what matters, right now?”
    .why = The same rule for both, and her own need asked. Without a word he allows, nothing travels yet. [Charter 2001]
    .reply = “Staying in my seat. Silly, isn’t it? Staying in my seat until I’m home.”
chantal-dit--devoiler = “I’m telling you so that you understand: his boss isn’t keeping him, he was told tonight, at work.”
    .why = She softens, that was the aim. But it was his: what is confided on a tram is not handed over two seats away. [Charter 2001]
    .reply = “Oh… Poor thing. Young man! I didn’t know, about your job!”
chantal-dit--porter = “With his consent, one thing: what you said about tomorrow hurt him. And for you, how was this ride?”
    .why = Just what he allowed, then a real question: she gets a word from him, and hers is waited for. [Shuttle; Charter 2001]
    .reply = “…I did say that, yes. That sentence isn’t me. Wait. Young man? I’m sorry.”

signes = { $son-coupe ->
        [yes] { $secret-dit ->
            [yes] Kévin has cut the sound dead, eyes down. In the silence, at the back, a voice. The man comes forward, one hand in his bag.
           *[no] Kévin has turned it off. In the silence, at the back, someone talks to himself. The man comes forward, one hand in his bag.
        }
       *[no] Under the music, at the back, a voice is talking to itself. The man moves up one seat, a hand in his bag.
    }
    .homme-seul = “Months. Months I’ve been looking down, me.”
    .ines = { $roles-dits ->
        [yes] “My raised hand, it’s now. I can’t see his any more. Mermoz in one minute.”
       *[no] “Hey… him, over there. He was further back before, wasn’t he? Mermoz in one minute.”
    }
signes--surveiller = “Keep an eye on him, discreetly. I’ll finish with them, and we’ll see him together after Mermoz, all right?”
    .why = Finishing what is begun is tempting. But a man coming forward, one hand hidden, does not wait his turn. [Watching; safety]
signes--sacoche = “Good evening, sir. So that everyone can be easy in their minds, would you take your hand out of that bag?”
    .why = Seeing his hands would reassure. But making him show what he carries is a check, and a reason to show it. [Charter 2001]
    .reply = “My bag? It’s me you’re checking? Me?”
signes--pc-portes = “Inès, the intercom: have Anaïs tell control and keep the doors open at Mermoz. I’ll move the group away.”
    .why = Control knows, a way out is being made, the group moves: nothing has happened yet, and the exit is there. [Safety; pair work]
signes--de-loin = From three seats away, side on, hands in sight: “Sir, { $mediator }, mediation. I’m staying here. Are you all right?”
    .why = Distance, a name, a simple question: the right move towards someone in pain. But outside nobody knows yet. [Project BETA]
    .reply = “You can hear them, and I’m the one you ask if he’s all right.”
signes--descendre = “We stop here. At Mermoz the whole middle gets off at the front with us, and control takes over for him.”
    .why = Stopping before the blade, getting everyone out, passing it on: nothing has happened, and that is success. [AMIS: limits and relay]

lame = { $pc-prevenu ->
        [yes] Mermoz, doors open. He comes up the aisle towards Kévin. In his hand, a box cutter, blade out.
       *[no] He comes up the aisle towards Kévin. In his hand, a box cutter, blade out. Mermoz is near, the tram is still moving.
    }
    .homme = { $son-coupe ->
        [yes] “Now you turn it off? For her, yes. Me, months. It’s over, I’m not scared any more.”
       *[no] “Turn it off. Turn it off, or I’ll do it for you. It’s over, I’m not scared any more.”
    }
    .kevin = “Hey… Sir. Wait, sir.”
lame--dehors-tous = “Out, everyone, at the front!” You leave last, facing him, well back. Inès has 17: Mermoz, a blade.
    .why = Leaving together, alerting, no more talk: the way out was open, there was only to take it. [Penal code 223-6; pair work]
lame--poser = “Sir, look at me. You’ve been scared, I can hear it. Put that on the floor and we’ll talk, you and me.”
    .why = You heard him, and it is true that he is afraid. But talking pins you within reach, and nobody is alerted. [Safety first]
lame--devant = You step in front of Kévin, arms out, facing the man: as long as you’re there, he won’t dare go on.
    .why = Protecting someone younger is a fine impulse. But a body in the way becomes the target, and shuts the aisle. [Limits of the job]
lame--cabine = You back up to the cab with Kévin and the lady: “Anaïs, there’s a blade, at Mermoz! Call 17, quick!”
    .why = Space, a precise alert: the essentials. But his three friends were left behind, on the side of the blade. [Penal code 223-6]
lame--pardon = “Kévin, just say one word to him, for the music. Sir, listen to him: then everyone goes home, it’s over.”
    .why = You look for the sentence that stops it all. But an apology under a blade is not mediation: mediation stops. [Charter 2001]
    .reply = “Sorry… Sorry, sir, I didn’t mean to.”

coup = A scuffle. The blade goes past; Kévin cries out, holds his forearm: blood. Mermoz. The doors are open.
    .homme = “Get back! Get back, all of you!”
    .ines = “What do I do? Tell me, what do I do?”
coup--ceinturer = “Both of us, from behind!” He is looking at Kévin: you pin his arms, until he lets the blade fall.
    .why = Wanting to stop it is human. But taking a weapon is not your job: there may be a second person hurt. [Limits of the job]
    .reply = He shakes you off with one shoulder. The blade brushes Inès’s cheek. She backs away, ashen, without a word.
coup--appeler = “Stay on the line with me: 17, Mermoz, someone hurt, a blade.” You keep the phone, without moving.
    .why = The alert is precise: who, where, what. But everyone is still in the aisle, three metres from the blade. [Penal code 223-6]
coup--sortir = “Out, at the front!” You leave with Kévin while Inès calls 17: Mermoz, a blade, one person hurt.
    .why = Out of reach first, the alert at the same time, the two of you: there is still time, and nothing else matters. [Penal code 223-6; pair]
coup--parole = “It’s over, sir, it’s over. Hand it to me, and nobody will press charges, you have my word for it.”
    .why = You look for a way out for him. But you promise for Kévin, with a hand held out to a blade. [No promises; safety]
    .reply = “Your word… Nobody gave me theirs. Get back!”

# On the tram, doors closed

derriere-eux = Doors closed, the tram moves off. On the dark platform, Kévin and his friends. Ten metres behind, the man with the bag.
    .chantal = “At last. A bit of quiet at last.”
    .ines = “He had a hand in his bag. He got off behind them.”
derriere-eux--courir = “We get off at the next stop and run back: with two of us, we can still get between them and him.”
    .why = You are not leaving them, in your mind. But eight minutes on foot protect nobody, and throw you in front of him. [Limits of the job]
derriere-eux--attendre = “Perhaps he’s just going home. We don’t know a thing about that gentleman, let’s not get carried away.”
    .why = Not accusing without knowing is wise. But alerting accuses nobody: one says what one sees, others check. [Penal code 223-6]
derriere-eux--pc-seul = “Control, by intercom: ask them to watch Les Halles on camera, and to send the team if it turns bad.”
    .why = Someone is watching, which is a lot. But “if it turns bad” will be late: the patrol has not been told. [Relay]
derriere-eux--dix-sept = “17, now: the station, four young people on foot, a man behind, his hand in his bag. And control.”
    .why = Where, who, what was seen, nothing more: the threat was yours, so is the alert. It can still help. [Penal code 223-6]

# Mermoz station, doors open

a-quai = Mermoz. The group and the lady are on the platform with you. He has stayed at the back, one hand in his bag.
    .anais = “The security team is coming, four minutes. I’m locked in my cab. I still have six passengers up front.”
    .chantal = “But really, he hasn’t done anything, that man. Has he?”
a-quai--remonter = “Now that he has nobody facing him, I’ll go back and talk to him, just on the step, with the doors open.”
    .why = He is in pain, and you saw it. But you go back towards a hidden hand, when the way out has just been won. [Safety first]
a-quai--tenir = “The six get off too, at the front, calmly. We stay well down the platform, and describe him to the team.”
    .why = Everyone out of reach, a presence, a description: the relay goes to someone, not into thin air. [AMIS: limits and relay]
a-quai--repartir = “Anaïs, you’d better close up and drive on: the team waits at the end, and here nothing more can happen.”
    .why = Taking the danger away from the group is the aim. But it shuts him in with six passengers and the driver. [Everyone’s safety]
    .reply = “Drive on? With him and six people behind me? No. I’m not closing.”
a-quai--decrire = “Tell them what we can see and nothing more: blue coat, tie, a hand in his bag, talking to himself.”
    .why = A description with no label: the team will know who to look for. Six passengers are still on the tram. [Facts; relay]

# Mermoz station, on the platform

sur-le-quai = { $blesse ->
        [yes] The platform. Kévin sits on the ground. On the tram the man walks to the rear door, blade down. Beyond it, the car park.
       *[no] { $groupe-descendu ->
            [yes] From the step you saw the blade: a box cutter. You back away. He walks to the rear door. Beyond it, the car park.
           *[no] The platform. Eyes count who is there. On the tram the man walks to the rear door, blade down. Beyond it, the car park.
        }
    }
    .copains = “He’s off! We’re not letting him go like that?”
    .ines = { $alerte-donnee ->
        [yes] “17 is on the line. They’re asking where he’s going.”
       *[no] “I’ve got the phone in my hand. Who do I call?”
    }
sur-le-quai--suivre = “Stay with them. I’ll follow him from far off, no closer, just so as to tell 17 where he’s going.”
    .why = 17 needs it, that is true. But following is chasing: without your partner, at night, behind a blade. [Limits of the job]
    .reply = At the end of the platform he turns round. No more light, no partner, ten metres. You come back, walking backwards.
sur-le-quai--signaler = “We stay together, here. To 17: blue coat, tie, leaving towards the car park, the blade in hand.”
    .why = What is seen, from where, without moving: the patrol can act, and nobody provokes him. [Alert: say where, who, what]
sur-le-quai--filmer = You raise your phone, from a distance, silent: the police will have one clear picture of his face.
    .why = The idea is to help the inquiry. But filming is not your part, and the lens makes him turn round. [Charter 2001]
    .reply = He turns, he has seen the lens. “You’re FILMING me?” He takes three steps towards you, stops, walks on.
sur-le-quai--compter = “Let’s count: is everybody here? Come on, further off, behind the shelter, where he can’t see us.”
    .why = Out of sight, nobody forgotten: that is the heart of it. But 17 still does not know which way he goes. [Everyone’s safety]
sur-le-quai--enfermer = “Anaïs, close the rear, quick! Keep him in until the police come: out there he may run into people.”
    .why = Protecting the street comes from a good care. But it holds someone, and shuts him in with the driver. [Limits of the job]
    .reply = “Close it? But I’m inside!”

# A few minutes later

soins = { $blesse ->
        [yes] His steps have died away. Kévin grips his arm, the sleeve is turning red. Chantal holds her scarf, folded.
       *[no] His steps have died away. Kévin’s friends say nothing. He is shaking, on the bench, Chantal’s scarf round his neck.
    }
    .kevin = { $blesse ->
        [yes] “I’m fine, it’s nothing. It’s nothing, right? It doesn’t even sting.”
       *[no] “I’m fine, I wasn’t even scared. Why am I shaking, then?”
    }
soins--rester = { $blesse ->
        [yes] “Press hard, with the scarf. Lie down, it’s normal to be scared. Inès has 15 on the line. I’m not moving.”
       *[no] You sit beside him, not facing him: “The body gets scared afterwards. We have time. Are you cold?”
    }
    .why = { $blesse ->
        [yes] Press, lie down, call 15, 18 or 112, stay: the services will know what to do, he knows that he is not alone. [First aid]
       *[no] The body named before the words, someone beside him, a simple question: he can be afraid without shame. [Porter: understanding]
    }
soins--entiers = “It’s over, he’s gone. The worst is behind us, that’s what counts. Come on, everyone, a big deep breath.”
    .why = You want to close the fear for him. But he has only just felt it: it gets closed without him. [Porter: support]
    .reply = “It’s over. If you say so.”
soins--appeler-enfin = “Inès, nobody has called yet. 17, now: Mermoz, a blade, a man on foot, some five minutes ago.”
    .why = Better late than never: he is still walking somewhere. The patrol could have had those five minutes. [Penal code 223-6]
    .reply = “It’s ringing. …Yes, good evening. Mermoz station.”
soins--numero = “I’m noting 116 006, victim support: it’s free, and witnesses can call too. Shall I leave it with you?”
    .why = The right number, for tomorrow and after, with his consent. It does not replace being there, now. [116 006]
    .reply = “A victim, me? …Leave it, yes. Leave it anyway.”
soins--pareil = “My first time, I shook all night too. One evening, here, a man with a broken bottle. You get over it.”
    .why = You mean that he is not the only one. But now it is your night that takes the place of his. [Decentring]
    .reply = “…Oh. Sorry to hear that.”
soins--reprendre = “Since you’re both here: shall we go back to the music, and the sentence, for five minutes, calmly?”
    .why = That bond is there, the scarf says so. But taking up a mediation with a shaking body is too soon. [Joint meeting: prepare]
    .reply = { $blesse ->
        [yes] “Oh, leave him be. You can see he’s bleeding.”
       *[no] “Oh, leave him be. You can see his teeth are chattering.”
    }

police = { $blesse ->
        [yes] The fire crew is seeing to Kévin’s arm, on the bench. A police officer comes up, notebook open, torch under her arm.
       *[no] { $alerte-donnee ->
            [yes] A patrol car draws up along the platform, lights off. An officer takes notes, standing, torch under her arm.
           *[no] In the end a passenger called. A patrol car draws up along the platform. An officer takes notes, torch under her arm.
        }
    }
    .brigadiere = “You’re the mediators? Tell me. What started all this?”
police--vu-entendu = { $groupe-descendu ->
        [yes] “I saw a box cutter, blade out, at the door of the tram. I saw nobody touched. The rest, I did not see.”
       *[no] { $blesse ->
            [yes] “I saw a box cutter, blade out, in the aisle, then Kévin’s arm bleeding. The act itself I did not see.”
           *[no] “I saw a box cutter, blade out, in the aisle, and heard: ‘It’s over, I’m not scared any more.’ No more.”
        }
    }
    .why = What you saw, what you heard, and where your knowledge ends: a witness does not look for the cause. [Facts, not opinions]
    .reply = “Seen, heard, and no more. That’ll do. You’ll read it over before you sign.”
police--cause = “The music, to begin with. We’d asked them to turn it down; the man, at the back, ended up exploding.”
    .why = You answer the question asked. But that is a cause, not a fact, and the one threatened becomes the origin. [Facts, not opinions]
    .reply = “So it’s my fault?”
police--portrait = “A lost man, drunk I should think, out of control. Honestly, he could have struck anyone at all tonight.”
    .why = You want to warn of the danger. But “lost”, “drunk”, “anyone”: none of these words was seen. [Facts, not opinions]
    .reply = “Drunk? Did you smell it, or do you think it?”
police--patron = “You have to understand the boy: his boss had just dropped him. The music was only that, no harm meant.”
    .why = You plead for him, with a good heart. But he had confided it, and it explains no blade. [Charter 2001: confidentiality]
    .reply = “I told you. You, nobody else.”
police--rien = “Discretion is part of our job, officer. Please ask the passengers: as for us, we bear witness to nothing.”
    .why = Discretion does you credit. But it gives way before peril: what you saw of the blade, you may say. [Charter 2001: limits]
    .reply = “You were there. I’m not asking for their secrets, I’m asking about the blade.”

# At the end of the line

debrief = The end of the line, a bench, two paper cups. Inès holds hers in both hands, so that it won’t shake.
    .ines = { $partis ->
        [yes] “We made them get off, and him behind them. I can still hear the lady: at last.”
       *[no] { $lame-vue ->
            [yes] { $blesse ->
                [yes] “The sleeve turning red, that’s all I can see. We could have got off before, do you think?”
               *[no] { $groupe-descendu ->
                    [yes] “Everyone was outside, out of harm’s way. And we had to go back to that door.”
                   *[no] “I keep seeing the hand, in the bag. We could have got off before, do you think?”
                }
            }
           *[no] “The team walked him home, he never took anything out. Did we panic for nothing, do you think?”
        }
    }
debrief--metier = “We did what had to be done. Go home and sleep: in time, you’ll see, you stop thinking of such nights.”
    .why = You want to spare her. But it closes what she has just opened, and the evening comes back by itself at three a.m. [Team review]
    .reply = “All right. We stop thinking of it.”
debrief--fiche-seule = “Let’s fill in the incident form now, while it’s clear: the times, the gestures, the calls we made.”
    .why = The facts, fresh, in order: useful to the team. But nothing of what it did to you, or to her. [Reviewing practice]
debrief--reproche = “You had him in front of you. A word from you sooner, and perhaps we wouldn’t be here, tonight, no?”
    .why = Asking when to act sooner is the right question. Put like this, it turns a look into a fault. [Reviewing practice]
    .reply = “Do you think I’ve thought of anything else?”
debrief--dire = “I was scared, I’m still cold. What about you? Then the form, and tomorrow we tell the whole team.”
    .why = Your feeling said, hers asked, then the facts and a date: one reviews better once one has been able to shake. [Reviewing practice]
    .reply = “…I thought I’d just stand there, rooted. There. I’ve said it.”
debrief--rentre = “Leave it, I’ll write the form for us both; you go home, you can hardly stand. We’ll talk tomorrow.”
    .why = It is a gift, kindly meant. But each goes home alone with their pictures, and the form has only one pair of eyes. [Working as a pair]

# Endings

ending--a-l-abri = { $alerte-donnee ->
        [yes] Nobody was touched. The patrol found the man sitting behind the car park, the box cutter laid down beside him.
       *[no] Nobody was touched. The man was found later: it was a passenger who had called.
    }
    .later = { $secret-dit ->
        [yes] A week later, Kévin runs into Inès: “Mediators talk too much.” He will not come back to mediation.
       *[no] { $numero-donne ->
            [yes] On Monday, Kévin called 116 006. He said it was for a friend. He has an appointment on Thursday.
           *[no] Kévin no longer takes this tram. Chantal does. She has asked the driver how the boy is.
        }
    }
ending--relais = Nobody saw a blade. The security team talked with the man for a long time, on the platform; someone close to him came to fetch him.
    .later = { $secret-dit ->
        [yes] A week later, Kévin runs into Inès: “Mediators talk too much.” He will not come back to mediation.
       *[no] Someone at the office said that you had stopped a tram for nothing. The security team rang back to say thank you.
    }
ending--blessure = { $alerte-donnee ->
        [yes] Four stitches in the forearm. The patrol found the man sitting behind the car park, the box cutter at his feet.
       *[no] Four stitches in the forearm. The man was found only in the morning, by someone else.
    }
    .later = { $secret-dit ->
        [yes] Kévin has not answered the mediators’ calls. “You people talk too much,” he told Inès.
       *[no] { $numero-donne ->
            [yes] Kévin called 116 006. Someone is going along with him. He shows the scar; the rest, he is beginning to talk about.
           *[no] You will write it all: what was seen, at what time, and what was done first. It is hard to write, and it is useful.
        }
    }
ending--sans-bruit = { $alerte-donnee ->
        [yes] The patrol met them three hundred metres from the station. The man had a box cutter. Nobody was touched.
       *[no] { $pc-prevenu ->
            [yes] On camera, control saw the blade. The team took six minutes: Kévin’s forearm is cut open, and someone is pressing on it.
           *[no] You will only know the next day. A call to 17, Les Halles station, five past twelve: a young man, his forearm cut open.
        }
    }
    .later = On the tram, everyone thanked you for the silence.
ending--releve-trop-tot = The tram stays twenty minutes at the platform. The patrol notes two names and leaves. Nobody was heard, and everyone missed their connection.
    .later = Chantal writes to the operator that mediators call the police over music. Kévin no longer says hello to the vests.

# The account

account--lieu = Thursday 21 May, 11.52 p.m., Quai Sud station: boarded the last tram as a pair, after the driver’s report.
    .why = A time, a place, a request, who was there: you can be read without being known. [Facts]
account--vif = Music on a speaker in the middle of the tram; sharp words between a young passenger and a woman.
    .why = What is seen and heard, without saying who began. [Facts]
account--cherchait = The young passenger was looking for trouble in front of his friends.
    .why = It looks like a description; it reads his mind. Write what he said and did. [Facts, not opinions]
account--places = The woman says that she changed seats twice.
    .why = These are her words, given as her words: “says that she” is not “had to”. [Reported words]
account--patron = The young passenger had just learned that his boss was not keeping him on.
    .why = It helps to understand, one wants to write it. But he confided it, and the danger did not come from there: it is his. [Confidentiality]
account--motif = The young passenger confided a personal reason, unrelated to the danger, which is not reported here.
    .why = { $secret-dit ->
        [yes] The note, at least, repeats nothing: what was said too much will go no further in writing. [Charter 2001: discretion]
       *[no] You say there is something to keep quiet, without saying it: the team knows, the secret holds. [Charter 2001: discretion]
    }
account--seul = Shortly before Mermoz, a passenger in his fifties comes up the aisle, one hand in his bag.
    .why = A sign is written in gestures: where, when, what the hand does. It is what the team will learn to see. [Facts]
account--pc = The driver and the control room were told at these first signs, before the stop.
    .why = { $pc-prevenu ->
        [yes] Who was told, and before what: that is what opened a way out. [Facts]
       *[no] Nobody outside the tram was told at that moment: writing it would be making it up. [Facts]
    }
account--lame = At Mermoz, the same passenger holds a box cutter, blade out.
    .why = { $lame-vue ->
        [yes] Danger is written in gestures and objects seen, without adjectives. [Facts]
       *[no] You saw no blade: writing it would turn a fear into proof. [Facts]
    }
account--ivre = The passenger with the bag was drunk or unbalanced.
    .why = The worry is real. But it is a diagnosis, and it sticks to the person: write what he did and said. [Facts, not opinions]
account--parlait = This passenger was talking to himself; he said he had been looking down for months.
    .why = His words, reported: another day, someone will be able to hear him. [Reported words]
account--alerte = The team called 17; the time of the call is noted.
    .why = { $alerte-donnee ->
        [yes] An alert is always written, with who gave it and when. [Facts; Penal code 223-6]
       *[no] The team did not call 17: writing it would be making it up. [Facts]
    }
account--touche = No passenger was touched.
    .why = { $blesse ->
        [yes] Someone is bleeding: here, the sentence is false. [Facts]
       *[no] What did not happen is written too, when it is certain. [Facts]
    }
account--blesse = The young passenger was hurt on the forearm; the emergency services took care of him.
    .why = { $blesse ->
        [yes] Where, who, what followed, with no guess at how serious: that is for the carers to say. [Facts]
       *[no] Nobody was touched: here, the sentence is false. [Facts]
    }
account--parking = The man left on foot towards the car park; description and direction given to 17.
    .why = { $signale ->
        [yes] You told 17: it is written, with what was described. [Facts]
       *[no] You did not give this direction to 17: writing it would be making it up. [Facts]
    }
account--plainte = The young passenger ought to press charges.
    .why = You wish it for him. But it is his decision, and an opinion is not a fact. [Facts; consent]
account--victimes = 116 006 (victim support) was written down for the young passenger, with his consent.
    .why = { $numero-donne ->
        [yes] Advice given and accepted: the team will know where he may stand. [What follows]
       *[no] This number was not left with him: writing it would make believe that he is not alone. [What follows]
    }
account--descendu = The group got off at Les Halles after a sentence from the team; a passenger, his hand in his bag, got off behind them.
    .why = The effect of your words is written too, with neither blame nor excuse: it is what makes it possible to understand. [Facts]
account--suivi = One of the team followed the man to the end of the platform, then came back.
    .why = It was a risk, and not one to take: writing it lets the team talk about it. [Facts]
account--fiche = Incident form filled in during the night and added to the register.
    .why = { $fiche ->
        [yes] An incident, a form, while it is clear: what follows no longer rests on your memory alone. [What follows]
       *[no] This form was not filled in: announcing it is erasing it. [What follows]
    }
account--retour = Team review asked for tomorrow, with Inès.
    .why = { $retour-dit ->
        [yes] A date to talk it over, agreed by both: what the night did to each has its place at work. [What follows]
       *[no] This review was not agreed with her: writing it would be deciding in her place. [What follows]
    }
account--signe = For the team: at what sign does one stop, when the mediation under way is going well?
    .why = A question of the trade, with no culprit in it: this is how the next pair will get off sooner. [Open questions]

# What a jury would ask

jury--quel-signe = At what sign, exactly, would you have stopped the mediation? Who was to see it, and how would you have been told?
jury--deux-minutes = The two minutes in which it all turns: whom did you alert, in what words, and who was still within reach?
jury--ecrit-et-garde = What do you tell the police, what do you write to your manager, and what do you keep to yourself?
