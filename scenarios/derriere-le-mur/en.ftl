# “Behind the wall”, English text.
# Variables: $mediator (the mediator’s name);
# facts of the scenario (yes/no): $alerte-dite, $alerte-donnee, $appel-dit, $attend-ici, $blessee, $choc-entendu, $consigne-17,
# $depart-dit, $elle-a-parle, $expose, $faits-transmis, $menti, $numero-dit, $papier-laisse, $patrouille-vue, $plus-rien,
# $prevenu-tot, $retour-dit, $roles-dits, $secret-jure.
# Sheets and jury questions are read after any play: they say nothing of what Mme Lambert confides.

scenario--title = Behind the wall
scenario--pitch = A neighbour complains of noise. On the other side of the wall, someone barely opens the door, and says that all is well.
scenario--brief = Night mediation, 8 rue des Saules, Tuesday, 10.50 p.m. You are with Sacha, radio turned low. Monsieur Bianchi, on the third floor, has called: banging in his wall, the third evening in a row. You do not know his neighbours. You are neither the police nor the landlord; you have a phone, a partner, and time to listen.
scenario--sources = Law (France). Penal code, article 223-6: help a person in peril when you can do so without risk; calling the emergency services counts. Istanbul Convention of the Council of Europe, ratified by France in 2014: where there is violence, no imposed mediation; the law of 30 July 2020 rules out family mediation, and penal mediation, when violence is alleged. Numbers (France): 17 (police) or 112; 114 by text message when one cannot speak (meant first for people who hear or speak with difficulty); 3919, listening and guidance, day and night, anonymous, for victims, those close to them and professionals: it is not an emergency number. With a victim: believe her, do not play it down, do not judge, rush nothing save a vital emergency. Principles. Reference charter of social mediation (1 October 2001): consent, and discretion, which gives way when a person is in peril; Porter’s listening attitudes. Asking nothing in front of the man who hits, leaving no paper that can be found: customs of the trade, to be checked by professionals. The ratings of the choices are the authors’ own; no panel has reviewed them yet.
scenario--account = Note to the manager

scene--en-bas = In the hall, before going up
scene--chez-bianchi = Third floor, right-hand door
scene--chez-lambert = Third floor, left-hand door
scene--plus-bas = One floor down
scene--hall = In the hall, a few minutes later
scene--patrouille = In the hall, when the patrol arrives
scene--retour-bianchi = Back on the third floor, right-hand door
scene--bilan = On the pavement

party--bianchi = Monsieur Bianchi
    .role = lives on the third floor, he is the one who called
    .alt = A man in his sixties, wool cardigan, glasses pushed up on his forehead, sheet music under his arm.
    .about = He teaches the piano. What he asks: that it should stop. What he needs: no longer to be the only one who hears. What he fears: accusing wrongly, and meeting the other man in the morning. What costs him: he plays louder, to cover it. He is right on one point: he did hear.
party--mme-lambert = Madame Lambert
    .role = lives on the third floor, left-hand door
    .alt = A woman in her forties, barefoot, cardigan buttoned askew, one hand on the door.
    .about = She is an accountant; at work, nobody knows. What she says: all is well. What she needs: that tonight should not be worse, and that someone should know. What she fears: his hearing her talk, and the hour after you have gone. She is right on one point: what puts her in danger, she knows better than you do.
party--compagnon = The voice behind the door
    .role = he lives with Madame Lambert
    .alt = A man’s voice, inside the flat. He is not seen.
    .about = You have not seen him. Courteous or not, he is not a party to a conflict: you ask him nothing, you carry him nothing, you do not reason with him. That is for others to do.
party--sacha = Sacha
    .role = night mediation, your partner on the round
    .alt = About thirty, mediation vest, radio at the shoulder, eyes turned to the stairs.
    .about = What was agreed downstairs, Sacha does well. The rest is made up on the spot, as with anyone. And Sacha goes home afterwards, too, with what was heard.
party--brigadier = The brigadier
    .role = police officer on patrol
    .alt = A uniformed police officer, notebook in hand, speaking low.

fact--appel = M. Bianchi called mediation, and asked that next door should not know.
fact--depart = Mme Lambert is leaving on Saturday; her things are at a colleague’s, and nobody knows.

must--alerte = Alert as soon as someone may be struck, even if she does not ask for it, even if she says no: leave the door, go down out of earshot, call. 17 or 112; 114 by text message if speaking is dangerous. Say where, who, what you heard. [Penal code 223-6]
never--mediation = No shuttle, no meeting, no solution to be found together, no facing each other when there is violence in a couple. One of the two voices is not free; what she says in front of the other may cost her the night. Believe, protect, alert. [Violence: no mediation]
never--corps = Neither touch nor hold anyone back, even to protect them. Barring the way of a woman who is already kept from leaving is doing as he does. [Limits of the job]
never--chez-elle = Do not go in: mediation has no such power, and behind the door you are no longer a help but one more danger. Alert, and say what you hear. [Limits of the job]

always--signaler-au-17 = Report it to the police (17) now, in a low voice: the address, and what the neighbour has just told you.
    .why = Signs are enough to call: one does not wait for another blow. It remains to listen, and to call back if it starts again. [Alert]
    .reply = The 17 notes the address: “If it starts again, call back at once.” Monsieur Bianchi is looking at the wall.
always--descendre-et-alerter = Go down with Sacha, out of earshot, and alert the 17: the address, the floor, what you saw and heard.
    .why = Away from the door, without waiting: someone may be struck, and that is what you owe her first. [Penal code 223-6]
always--souffler = Breathe: two breaths, shoulders low, before answering.
    .why = A few seconds for yourself. When what you hear gets to you, they spare you the one gesture too many. [Bearing: self-control]
    .reply = Two breaths. Your hands loosen. Nobody noticed anything.

# Downstairs

avant = 10.50 p.m., 8 rue des Saules. Three floors, no lift. Sacha folds up the call sheet.
    .sacha = “Monsieur Bianchi, third floor right. Banging in his wall. He said: don’t ring, I’m watching for you. How do we do this?”
avant--vite = “Let’s go up. With a bit of luck, we’ll hear it for ourselves. We’ll sort it out on the landing, like always.”
    .why = Hearing for yourself is useful. But with no roles agreed, each will improvise at a door that nobody knows. [Working as a pair]
avant--base = “We tell base where we are, and why. The rest, well, we’ll see about it once we’re up there, won’t we?”
    .why = A good reflex: someone knows where you are. But up there, who talks, who watches, who calls? Nothing is agreed. [Working as a pair]
avant--droit-a-cote = “We knock on the left first, where the banging is. If it stops, we go and reassure the gentleman, all right?”
    .why = Going to the source seems logical. But it is knocking without knowing what was heard, at a door that asked for nothing. [CAP diploma: hear the caller]
    .reply = “The left? We don’t even know what that noise is. He’s the one who’s waiting for us.”
avant--se-repartir = “Tell base. I talk; you keep the stairs and the phone. If I touch my ear, you call the police, the 17.”
    .why = Base knows, one voice, one watch, a sign to call without a word: up there, no need to confer. [Working as a pair]

# Third floor right

la-cloison = Third floor right. A man opens at once, sheet music under his arm. Next door, not a sound.
    .bianchi = “It’s you. It stopped ten minutes ago, of course! Me, for my piano, I was sent two letters. Them, nothing.”
la-cloison--dix-minutes = “Good evening, sir. We’ll deal with it right away: in ten minutes, I promise, you’ll be able to sleep in peace.”
    .why = He wanted someone to act, and you want to calm him. But you are promising about a noise you have not listened to yet. [No promises]
    .reply = “Ten minutes. You don’t even know what it is.”
la-cloison--quel-bruit = “{ $mediator }, night mediation. It bangs, then it stops. Tell me about it: what is it you hear, yourself?”
    .why = A name, his words, an open question: instead of sorting the noise, you let him say what it is. [Porter: understanding]
    .reply = “What I hear… It isn’t music. Wait. Turn your radio down, would you, please.”
la-cloison--heures = “Good evening. What time does it usually start? And is it more like furniture, or music, or a television set?”
    .why = The times will help. But the list offers ordinary noises: the right answer is not on it, and nothing calls for it. [Porter: probing]
    .reply = “A television? No. It isn’t a television.”
la-cloison--deux-lettres = “{ $mediator }, night mediation. Two letters for your piano, nothing for them: it felt unfair to you, is that it?”
    .why = You hear the grievance, and you check. What made him call tonight is still to come: the noise itself. [Rogers]
    .reply = “Unfair, yes. …Well, that’s not why I called.”
la-cloison--reglement = “Good evening, sir. What works best, you know: list the dates, and send them to the landlord, recorded delivery.”
    .why = Good advice for neighbour noise. You do not know yet whether that is what this is. [Porter: solution before understanding]
    .reply = “Dates, I’ve got. It isn’t the landlord who needs to hear those.”

ce-qu-il-entend = He pulls the door to behind him. His hand stays flat against the wall.
    .bianchi = “Him, he shouts. Then a thud. And after that, nothing. The nothing, that’s the worst. Since September I’ve been playing louder.”
    .bianchi-voix = “Don’t say it was me. I pass him every morning, that man.”
ce-qu-il-entend--des-couples = “A wall can fool you, you know. A couple argues, a chair falls over: at night, everything sounds more serious.”
    .why = You want to take a weight off him. But you wipe out the only witness: next time he will doubt, and keep quiet. [Do not play it down]
    .reply = “More serious. That’s possible. Perhaps I’ve grown too sensitive.”
ce-qu-il-entend--plus-tot = “Since September, you say? And what was it that kept you, sir, from telling someone about it before tonight?”
    .why = Knowing since when is useful. But this “what kept you” is a why: he hears what he already blames himself for. [Facts, not reproach]
    .reply = “I told myself it was none of my business. I still do, sometimes.”
ce-qu-il-entend--noter = “A shout, a thud, then nothing: what time was it tonight? And the other times, was it always in that order?”
    .why = His words, a time, an order: enough to say later what was heard. His fear of being named goes unanswered. [Facts]
    .reply = “Ten thirty-five. Always in that order, yes. I could write it down.”
ce-qu-il-entend--vous-avez-entendu = “A shout, a thud, then nothing: you were right to call. Next door, I won’t be saying that it came from you.”
    .why = His words taken up, his call acknowledged, his request protected: he is no longer alone in hearing. [Believe; discretion]
    .reply = “…Did right. I wasn’t sleeping any more, not knowing if it was right.”
ce-qu-il-entend--le-connaissez = “If he shouts like that, perhaps he drinks. You pass him: what does he look like, this man, in the mornings?”
    .why = You are trying to gauge the danger. But you invent a cause, and the portrait of a pleasant man will reassure you wrongly. [Interpreting]
    .reply = “He holds the door for people. He’s very pleasant. That’s just what…”

# Third floor left

la-porte = A woman opens a crack, barefoot. A red mark on her wrist. Behind her, in the hallway, a chair on the floor.
    .mme-lambert = “Yes? …It’s late.”
    .compagnon-qui = “Who is it now?”
la-porte--plainte = “Good evening, madam. Your neighbour on the right called us, about banging in the wall: do you hear it too?”
    .why = You say what brings you, that is frank. But he had asked for silence, and the voice at the back has just learnt his name. [Confidentiality]
la-porte--on-voit-bien = “Good evening, madam. That wrist, that chair on the floor… It’s him, isn’t it? You can tell us, you know.”
    .why = You see rightly, and you want to help. But he can hear: you ask her to accuse him from three metres away. [Violence: never in front of him]
la-porte--un-pas-de-cote = Sideways on, not looking past her: “{ $mediator }, night mediation. We’re going round the floors, that’s all.”
    .why = A name, some distance, nothing to explain afterwards to whoever is listening: she can see you without risk. [Do not expose]
la-porte--trois-minutes-a-trois = “Good evening, madam. Could your partner come? Three minutes, all of us, to see how to make less noise.”
    .why = Bringing everyone in is your everyday job. Here one of the two voices is not free: there is nothing to seek together. [No mediation]
la-porte--entrer = “Good evening, madam, night mediation. May we come in a minute? Better inside than in front of the whole stairs.”
    .why = The care for discretion is good. But it means entering his home, before him, and making her pay for opening. [The threshold]
la-porte--attendre = You stop two metres away, badge in sight, hands low, and let her say whatever she likes, or nothing at all.
    .why = Room, silence, no question for the back of the flat to hear. A name is missing: she does not know who is there. [Project BETA: space]

elle-parle = { $expose ->
        [yes] Footsteps in the passage. She pulls the door to against her, very fast.
       *[no] She keeps the door against her shoulder. Footsteps in the passage, behind her.
    }
    .mme-lambert = { $expose ->
        [yes] “No, no. It’s the shelf. It fell down, that’s all.”
       *[no] “Everything’s fine. It’s the shelf, it fell down.”
    }
    .compagnon-ferme = “Shut it, it’s cold.”
    .levres = { $expose ->
        [yes] Her eyes go to the passage, and come back to you. She shakes her head, barely.
       *[no] Without a sound, her lips form four words: “Not in front of him.”
    }
elle-parle--vous-etes-sure = “Are you sure of that, madam? We’ve got plenty of time. If something is going on, you do need to tell us.”
    .why = You refuse to leave on a lie, that is human. But insist in front of him, and she is the one who answers for it later. [Consent; safety]
elle-parle--se-retirer = “Very well, madam. We’ll be down in the hall till midnight, filling in our sheets. Good evening to you.”
    .why = Nothing he may not hear, and a place, a time, for her alone: you believe her without exposing her. [Violence: talk without him]
elle-parle--hausser = Louder, towards the passage: “Sir, night mediation. We heard, we’re here, and we’re not leaving just like that.”
    .why = You want him to know someone is watching. But you confront him with a power you do not have, and she stays alone with him. [Safety]
elle-parle--demain-au-local = “Tomorrow, six o’clock, at our office, the two of you: a coffee, a talk about this noise, and it’s settled. Yes?”
    .why = An appointment usually gets a night out of deadlock. But at that table he would have the floor, and she nothing to say. [No mediation]
elle-parle--etagere = “Ah, a shelf! They make such a racket. Well, we won’t disturb you any longer, madam: good night to you both.”
    .why = You do not catch her out in front of him, well seen. But you leave her nothing: no place, no next step. [Signs of distress]
elle-parle--signe-de-tete = Very low, hand over the radio: “Nod for yes, and we call. We’ll be waiting downstairs, in the hall.”
    .why = A direct question, no word needed, and a place. Risky: if he comes closer, he sees her answer before you do. [Asking; safety]
    .reply = She shakes her head, very fast: no. Then her eyes point to the stairs, for one second.

facade = A hand comes to rest on the door, above her shoulder. The face is out of sight. The voice is even.
    .compagnon-courtois = “Sorry about the noise. We’ll be careful. Won’t we?”
    .mme-lambert = “…Yes. We’ll be careful.”
facade--merci = “Thank you both, that’s all we were asking. We won’t press the point, we’ll let you get some rest. Good night.”
    .why = You end on a good note, without a clash. But it is the voice she fears that promised, and nobody alerts. [Signs of distress]
facade--redescendre = “Good evening.” Nothing more, to him or to her. A look at Sacha, and you go back down without hurrying.
    .why = You stop what should not have begun, without a word she would pay for; what remains is to alert, and fast. [Stopping the mediation]
facade--et-vous-madame = “Thank you, sir. And you, madam, does that suit you? We would just like to hear it from you as well, simply.”
    .why = Giving each the floor is your reflex. Here only one answer is possible, and it was the hand that gave it. [No mediation]
    .reply = “Yes. Yes, that suits me. Good night.”
facade--vingt-deux-heures = “Then let’s say: nothing after ten in the evening, on either side. Each of you makes an effort, all right?”
    .why = A simple rule, the same for each: it looks fair. But sharing the effort makes her guilty of half. [No mediation]
    .reply = “All right. I’ll make an effort.”
facade--repasser = “Very well. We’ll call again tomorrow, in the daytime, to see how you are, if it’s no trouble. Good night.”
    .why = Coming back is a good idea, and nothing is promised. But said before him it prepares her answer, and tonight remains. [Follow-up]

# One floor down

alerter = Second floor. Sacha has not put the light back on.
    .plafond = Above, the man shouts, for a long time. Then a thud against the wall.
    .sacha = { $prevenu-tot ->
        [yes] “The 17 took it down, earlier. This is now. But she hasn’t asked for anything. What do we do?”
       *[no] “This is now. But she hasn’t asked for anything. Not a word. What do we do?”
    }
alerter--sa-parole = “She asked for nothing. Calling anyway is deciding for her: let’s come back tomorrow, when he’s gone out.”
    .why = Not deciding for her is a real duty. But before him she could say nothing, and a blow has fallen: protecting comes first. [Penal code 223-6]
    .reply = “Tomorrow. …And tonight?”
alerter--astreinte = “I’m calling the duty manager: with the police, it’s for the manager to decide. We wait for the go-ahead here.”
    .why = Seeking support is prudent. But danger does not wait for a go-ahead: alert, and tell the service afterwards. [Penal code 223-6]
    .reply = “It’s ringing. It just keeps ringing.”
alerter--remonter = “We go back up together, and ring till he opens. If he knows we can hear, he won’t dare do anything more.”
    .why = Not leaving her alone: the impulse is right. But it is she whom he will call to account, and you face him with no help. [Safety]
    .reply = You ring for a long time. Behind the door, very close, a voice: “You made them come back.” You go down again.
alerter--dix-sept = “The 17: 8 rue des Saules, third floor left. A woman, a man shouting, a blow just now. We’re staying below.”
    .why = Where, who, what is heard, out of reach: she did not say yes, and someone may be struck. Both are true. [Penal code 223-6]
alerter--cent-quatorze = Without a word, you text the 114: the address, the floor, a woman, a man shouting, a blow just now.
    .why = The alert is given, complete, in silence: the way when one cannot speak. Here one could; a voice is faster. [114]

le-silence = Three minutes. The torch makes a circle on the steps.
    .rien = Up there, no voice any more. No footstep.
    .sacha = “The nothing. That’s what Monsieur Bianchi said. The nothing, that’s the worst.”
le-silence--ouvrir = “The door isn’t locked, I saw it clearly. I go in, I bring her out, and we all come straight back downstairs.”
    .why = You want to get her out, who would not? But going in is not in your power, and now there are two people to rescue. [Limits]
le-silence--sacha-appelle = You touch your ear. Sacha already has the 17: address, floor, one woman, one blow, and then no sound whatsoever.
    .why = A sign agreed downstairs, and the alert leaves without a word. Late, but complete, and by two. [Working as a pair; penal code 223-6]
le-silence--ecouter = “Let’s listen at the door first, quietly. If it starts again, this time, we call: we have to be certain.”
    .why = Not raising a false alarm is a good concern. But being sure means waiting for the next blow: doubt is enough to call. [Penal code 223-6]
le-silence--dix-sept-enfin = “We waited too long. The 17: 8 rue des Saules, third floor left, a woman, a blow, and then no more sound.”
    .why = The delay is owned, the alert given: where, who, what. With roles shared out downstairs it would have left already. [Penal code 223-6]
le-silence--voisin-sonne = “Monsieur Bianchi knows her. Let him ring, for salt, for anything: for a neighbour, she’ll open her door.”
    .why = A diversion can protect. But you send a frightened man, in your place, to the very door he dreads. [Safety; each one’s role]
    .reply = “Him? He asks you not to say his name, and you send him to ring?”

# In the hall

trois-minutes = She comes down alone, a bin bag in her hand. She stops on the last step.
    .mme-lambert = “I said I was taking the rubbish out. I’ve got three minutes. I don’t even know why I came down.”
    .sacha = { $roles-dits ->
        [yes] “I’m keeping the stairs. If anything moves up there, I cough.”
       *[no] “And me, I… Where do I stand?”
    }
    .say = Three minutes, and perhaps no other time. What would you say to her first, in your own words?
trois-minutes--depuis-quand = “How long has it been going on? Tonight, where did he hit you, exactly? And were there ever marks before?”
    .why = Those facts will matter, to her and to others. But lined up like this, it is three minutes of questioning, and hers. [Porter: probing]
    .reply = “I don’t know. I don’t keep count. Are you writing this down?”
trois-minutes--ne-remontez-pas = “Whatever you do, don’t go back up. You must leave tonight, madam, right now: afterwards, it’ll be too late.”
    .why = You fear for her, with reason. But one more order is one too many; she knows when leaving is most dangerous. [Rush nothing]
    .reply = “Leave for where? In slippers? You don’t know what he’s like when I’m slow.”
trois-minutes--lui-parler = “You know, with a third person there, some men calm down. We can see you both tomorrow, if you’d agree to it.”
    .why = You ask her consent, the usual rule. But her yes would not be free, and this is not a disagreement: it is a blow. [No mediation]
    .reply = “In front of you, he’ll be charming. It’s afterwards, when you’ve gone.”
trois-minutes--je-vous-crois = “I believe you, and none of it is your fault. Are you hurt? Is there anybody else up there, with him?”
    .why = Believe her first, lift the blame, then her safety and others’: in three minutes, that is the core. [Violence: believe, protect]
    .reply = “…I’ll be all right. No, nobody else. Nobody ever told me that. That it isn’t my fault.”
trois-minutes--laisser-venir = You stay two steps off, to one side, no notebook, no pen. You say nothing: she will begin, or she will not.
    .why = Nothing to fear from you, and it is hers to speak. But she does not know yet if you believe her; two minutes are left. [Listening: silence]
    .reply = “…Last time, at the office, I said it was a car door. They believed me. Funny, isn’t it?”
trois-minutes--avant-ce-soir = “You did right to come down. And before tonight, you never thought of talking to anyone, someone close?”
    .why = Looking for support around her is useful. But “never thought” puts the fault on the one who kept silent. [Do not judge]
    .reply = “Talk about it. So I can be asked why I stay?”

qui-a-appele = She looks at the stairs, then at Sacha’s phone.
    .mme-lambert = “Did you call someone? I didn’t ask for anything. I told you everything was fine.”
qui-a-appele--personne = “Nobody, no, don’t worry. We wanted to hear you first. Nothing will be done here without your say, you know.”
    .why = You want her to stay, to breathe. But in five minutes the patrol rings: one more lie in her life. [Do not deceive]
    .reply = “…Good. That’s all right then.”
qui-a-appele--c-est-moi = “Yes, the police. A blow fell, and I decided. You asked for nothing: that is what I am going to tell them.”
    .why = The truth, the reason, and who answers for it: you overrode her, and it is you who carry that. [Charter 2001: limits of discretion]
    .reply = “…You decided. Well. At least I can say it wasn’t me.”
qui-a-appele--entre-nous = “What you tell me here stays between us, whatever happens, I swear it. You can tell me everything, everything.”
    .why = She needs a safe place, you felt it. But faced with danger you will speak: one promises discretion with its limits. [Charter 2001]
    .reply = “Whatever happens. …Everyone says that.”
qui-a-appele--obliges = “We had no choice, madam: it’s the procedure. Whenever we hear a blow, our service requires that we call, that’s all.”
    .why = You tell the truth, without blaming her. But you hide behind the service: she was looking for someone, she finds a rule. [Charter 2001]
    .reply = “The procedure. Right. I’m a procedure.”
qui-a-appele--un-coup = “Yes. We heard a blow. When someone may be struck, I do call, even when they tell me that everything is fine.”
    .why = True, clear, firm. What she seeks is missing: who answers for it up there, and what you do with what she says. [Charter 2001: limits]
    .reply = “So what I say doesn’t count.”

elle-decide = She puts the bin bag down, picks it up again. Up there, a door, then nothing more.
    .mme-lambert = { $secret-jure ->
        [yes] “You swore, didn’t you? On Saturday, I’m leaving. My things are at a colleague’s. Tonight I’m going back up, and I want nothing.”
       *[no] “On Saturday, I’m leaving. My things are at a colleague’s, nobody knows. Tonight I’m going back up, and I want nothing.”
    }
elle-decide--depliant = “I respect your choice. Do at least take this leaflet: the 3919, the addresses, it’s all in there. Take care, madam.”
    .why = You do not want her to leave with nothing. But paper gets found, and you do not know what is safe for her to carry. [Do not expose]
    .reply = “A piece of paper. …He goes through my pockets, you know. Give it here, never mind.”
elle-decide--barrer = You step in front of the stairs: “Now, I can’t let you go back up there, madam. Not before the patrol arrives.”
    .why = You would shield her with your body, understandably. But barring her way is doing as he does; you have no right to. [Limits]
    .reply = “You too? Let me through.”
elle-decide--porter-plainte = “The patrol is coming. With no complaint tonight, he’ll do it again, and who can help you then? Think, madam.”
    .why = Filing a complaint is a right, and you fear what follows. But said like this, you lay the next blow on her shoulders. [Consent]
    .reply = “So it’ll be my fault, if he does it again.”
elle-decide--de-tete = “It’s for you to decide. We’re staying down here. A number to keep in your head, no paper: 3919, day and night.”
    .why = Her choice, a presence, a number no pocket can give away: what she is owed, even when she refuses. [Violence; consent]
    .reply = “3919. …3919. Right, I’ve got it. Leave the hall light on, would you?”
elle-decide--ici = “It’s for you to decide. If you would rather wait for the patrol here, with us, you can. What would you like?”
    .why = One more choice, not pushed, and her answer awaited: stay or go up, it is she who knows what is safe. [Consent; safety]
    .reply = { $attend-ici ->
        [yes] “…Here. Yes. Five minutes. After that, we’ll see.”
       *[no] “No. If I’m slow, it’s worse. But you did ask me.”
    }
elle-decide--repris = “I take that back, I answered too fast: the police have been told, by me. If there’s danger, I won’t keep quiet.”
    .why = Taking back your word costs a little face. Better she learns it from you than from the doorbell. [Charter 2001: limits of discretion]
    .reply = “I prefer that. I didn’t believe it anyway.”

# When the patrol arrives

releve = { $attend-ici ->
        [yes] The patrol comes in without a siren. A policewoman sits down near her, to one side. A brigadier walks over to you.
       *[no] { $alerte-donnee ->
            [yes] The patrol comes in without a siren. Two officers go up; a brigadier joins you by the letter boxes.
           *[no] A patrol comes into the hall. It was not you who called it. Two officers run up the stairs.
        }
    }
    .brigadier = { $alerte-donnee ->
        [yes] “Was it you who called? What have you got, exactly? And her, what does she say?”
       *[no] “It was a neighbour who called. You were already here. What have you got, exactly?”
    }
releve--portrait = “A violent man, you can tell straight away, and a woman completely under his thumb: she’ll tell you nothing.”
    .why = You want her to be taken seriously. But none of that was seen or heard: a portrait can be disputed, a blow heard cannot. [Facts]
    .reply = “You can tell. And what did you see, yourself?”
releve--a-sa-place = “She doesn’t dare say so, but deep down she wants to file a complaint: go ahead as if she’d asked you herself.”
    .why = You lend her the strength she lacks. But those are not her words: once more tonight, someone speaks for her. [Consent]
    .reply = “Did she tell you that, or is it what you think?”
releve--adresse = “It’s the third floor, on the left. Two people, as far as anyone knows, a man and a woman. You’ll see upstairs.”
    .why = The right address, nothing made up. But what you saw and heard is the one thing the patrol does not have. [Alert: say what]
    .reply = “It’s a start. And did you hear anything, yourselves?”
releve--vu-entendu = { $choc-entendu ->
        [yes] “Heard: a man shouting, a blow. Seen: a red mark on her wrist. The rest is hers: see her without him.”
       *[no] “Heard: a man’s voice. Seen: a red mark on her wrist, a chair down. The rest is hers: see her without him.”
    }
    .why = What was seen, what was heard, and the word left to her whose word it is, away from him. Nothing more. [Facts; safety]
    .reply = “Heard, seen, and the rest is hers. That’s clear. We’ll take her aside.”
releve--discretion = “We’re bound by discretion, officer: what goes on behind somebody’s door is not something for us to tell you.”
    .why = Discretion is the ground of your job. But it gives way when someone is in peril: what you heard may be said. [Charter 2001: limits]
    .reply = “I’m not asking you for secrets. I’m asking what you heard.”

# Back at the right-hand door

ce-qu-il-peut-savoir = Monsieur Bianchi opens at once. Behind him, the lid of the piano is down.
    .bianchi = { $patrouille-vue ->
        [yes] “I saw the patrol, from up here. Well? Is it what I thought? Tell me.”
       *[no] “You can’t hear a thing now. Well? Is it what I thought? Tell me.”
    }
    .bianchi-mur = “And just now, he said my name, through the wall. ‘Good night, Monsieur Bianchi.’ How does he know?”
ce-qu-il-peut-savoir--rien-de-grave = “Don’t worry, sir: for tonight, there’s nothing more to fear. Play a little, sleep, think of something else.”
    .why = You want to give him back his night. But you know no such thing, and he learns that what he hears does not count. [Do not play it down]
    .reply = “Nothing more to fear. …If you say so.”
ce-qu-il-peut-savoir--samedi = “I’m telling you so that you can sleep: she has it all planned, she’s leaving on Saturday. A few more days.”
    .why = He is soothed, and he deserves it. But it is another person’s safety you have just laid on a landing, beside a thin wall. [Confidentiality]
    .reply = “Saturday. Ah. Good. I’ll help her carry her boxes, then.”
ce-qu-il-peut-savoir--guetter = “The best thing now is to write it all down: voices, times, who comes in, who goes out. You’ll be our ears.”
    .why = Dated facts may help one day. But you make a neighbour into a lookout, alone behind a wall, with nobody to call. [Each one’s role]
    .reply = “Your ears. I already do nothing else.”
ce-qu-il-peut-savoir--bien-fait = “About her, I’ll say nothing. You were afraid, and you called. If it starts again: the 17, without waiting for us.”
    .why = Nothing of hers, his own part acknowledged, and what to do next time: he has a place, and it is not the judge’s. [Discretion; alert]
    .reply = “The 17. Without waiting. …You believe me, at least. I wasn’t mad.”
ce-qu-il-peut-savoir--a-elle = “What goes on next door is hers, not mine to tell. You heard something, and you called us: that matters.”
    .why = She is protected, and he is acknowledged. But he is alone behind this wall: if it starts again, what can he do? [Discretion]
    .reply = “Yes. Right. And if it starts again, what do I do?”
ce-qu-il-peut-savoir--avouer = “I owe you the truth: at her door, I said the call came from you. You had requested exactly the opposite.”
    .why = It does not mend what was said. But he knows, and can protect himself. The service must know too. [Reviewing one’s practice]
    .reply = “…I had asked you, though. Thank you for saying so.”

# On the pavement

debrief = On the pavement, close to midnight. Sacha is looking at the third-floor window.
    .sacha = { $blessee ->
        [yes] “We were right underneath. We heard it, and we were right underneath.”
       *[no] { $elle-a-parle ->
            [yes] “She hadn’t asked for anything, and we called. I don’t know what it’ll cost her.”
           *[no] { $alerte-donnee ->
                [yes] “We never even spoke to her. Do you think we did right?”
               *[no] “It’s quiet up there. So why can’t I bring myself to leave?”
            }
        }
    }
debrief--on-a-fait = “We did what we could. The rest is out of our hands: go home, sleep, and tomorrow you’ll have forgotten about it.”
    .why = You want to spare Sacha, and it is true one cannot do everything. But it shuts what Sacha has just opened. [Team review]
    .reply = “Tomorrow I’ll have forgotten. Right.”
debrief--si-tu-avais = “Frankly, one sign from you earlier, up on that landing, and we’d have saved ten good minutes, don’t you think?”
    .why = Looking for where time was lost is useful. But in the heat of it, at one person, it is a fault you look for. [Reviewing one’s practice]
    .reply = “Me? You were the one talking.”
debrief--ecrire-seul = “Let’s write it now, while it’s clear: the times, the exact words, what we did, and at which moment we did it.”
    .why = The facts, fresh, in order: the note will be all the safer. But that wall is still in Sacha’s ears. [Reviewing one’s practice]
debrief--dire = “I’ve still got that wall in my ears. And you? We write first, and tomorrow we review everything with the team.”
    .why = What it does to you, then to the other, the facts, a date: doubt has a place, and it is not silence. [Reviewing one’s practice]
    .reply = “…I wanted to go back up. Grab him by the collar. There. I’d rather have said it.”
debrief--rentre = “Leave me the sheet, I’ll do it. You’ve heard enough for one night, go home; we’ll talk about it some time.”
    .why = A real gift, at the end of a shift. But the note will have one pair of eyes, and “some time” has no date. [Working as a pair]

# Endings

ending--relais = She left with the policewoman. The bin bag stayed against the wall. It was she who said it: “Tonight, actually.”
    .later = { $depart-dit ->
        [yes] By Thursday the whole floor knows, about her things and her colleague. She no longer dares go there to fetch them.
       *[no] { $menti ->
            [yes] On Saturday she comes by for a box, with someone beside her. To mediation she has nothing more to say: “You told me: nobody.”
           *[no] { $secret-jure ->
                [yes] On Saturday she comes by for a box, with someone beside her. To mediation she says only: “You swore.”
               *[no] On Saturday she comes by for a box, with someone beside her. She tells Monsieur Bianchi that he can play softly now.
            }
        }
    }
ending--son-choix = She went back up. The patrol rang; she was heard apart, on the landing. She filed no complaint. That was for her to decide.
    .later = { $depart-dit ->
        [yes] On Thursday, on the stairs, someone says “Saturday” too loudly. On Saturday, she did not leave.
       *[no] { $papier-laisse ->
            [yes] On Wednesday, the leaflet is on the kitchen table, unfolded. On Saturday, she did not leave.
           *[no] { $menti ->
                [yes] On Saturday, she left. To her colleague she said: “Even mediation lied to me.”
               *[no] { $secret-jure ->
                    [yes] On Saturday, she left. To her colleague she said: “They swear, and then the bell rings.”
                   *[no] { $numero-dit ->
                        [yes] On Saturday, a woman calls the 3919 from a railway station. You will not know, and that is as it should be.
                       *[no] On Saturday, she left. Nobody in the building knows where, and that is as it should be.
                    }
                }
            }
        }
    }
ending--porte-close = { $patrouille-vue ->
        [yes] The patrol went up and heard her apart. You will not know what she said. The door shut again, but someone came.
       *[no] The patrol came by after you. You did not meet it; you will not know what was said.
    }
    .later = { $appel-dit ->
        [yes] The next day, under Monsieur Bianchi’s door, a note: “Each to his own.” He will not call again.
       *[no] { $plus-rien ->
            [yes] Ten days later it starts again. He was told it was nothing: Monsieur Bianchi plays louder.
           *[no] { $consigne-17 ->
                [yes] Ten days later it starts again. Monsieur Bianchi calls the 17, at once. The patrol arrives before the silence.
               *[no] Ten days later it starts again. Monsieur Bianchi stands a quarter of an hour, phone in hand, not knowing whom to call.
            }
        }
    }
ending--nuit-calme = Midnight. Not a sound left on the third floor. Everyone has thanked you, and everyone has slept, or almost.
    .later = { $appel-dit ->
        [yes] The next day, under Monsieur Bianchi’s door, a note: “Each to his own.” On Thursday she is wearing long sleeves. Nobody calls any more.
       *[no] On Thursday, in the hall, she is wearing long sleeves. “All fine. Thank you for the other night.” Nobody calls about noise any more.
    }
ending--trop-tard = { $alerte-donnee ->
        [yes] An ambulance, without a siren. The patrol, called earlier, asks what has happened since.
       *[no] An ambulance, without a siren. It was Monsieur Bianchi who called in the end. You are asked how long you had been there.
    }
    .later = She is at her sister’s, one arm in plaster. As a team, you go over the evening minute by minute: at which sound should you have called?

# The account

account--lieu = Tuesday 20 October, 10.50 p.m., 8 rue des Saules, third floor: call from a resident about noise; attended as a pair.
    .why = A time, a place, a request, who was there: someone who does not know you can read this. [Facts]
account--declare = The resident who called says he has heard, since September, a man’s voice, a thud, then nothing.
    .why = His words, given as his words, without his name: “says he has heard” is enough, and it is a lot. [Reported speech]
account--tapage = Neighbour noise, to be followed up in mediation.
    .why = It is the reason for the call, easily copied out. But it is a label, and it would send a colleague back to mediate. [Facts]
account--porte = Left-hand door: a woman, a red mark on her wrist, a chair on the floor; a man’s voice inside the flat.
    .why = What can be seen and heard from the threshold, with no conclusion: others will know what to do with it. [Facts]
account--emprise = The resident is under her partner’s control and does not dare to speak.
    .why = You may be right. But “control” is a diagnosis: gestures, words and times say it better. [Facts, not opinions]
account--choc = From the second floor, the team heard a man shouting, then a thud against the wall.
    .why = { $choc-entendu ->
        [yes] You heard it yourselves: from where, what, in what order. It is the ground of the alert. [Facts]
       *[no] You were no longer there to hear it: writing it would be making it up. [Facts]
    }
account--alerte = The police were alerted by the team; the time is noted.
    .why = { $alerte-donnee ->
        [yes] An alert is always written down, with who gave it and when. [Facts; penal code 223-6]
       *[no] The team alerted nobody: writing it would be making it up. [Facts; penal code 223-6]
    }
account--dite = The resident was told by the team that the police had been called.
    .why = { $alerte-dite ->
        [yes] You told her yourself: the service will know she did not learn it from the doorbell. [Facts]
       *[no] She did not learn it from you: writing it would be making it up. [Facts]
    }
account--refus = The resident, heard alone in the hall, said she wanted to start nothing tonight.
    .why = Her word, as she said it and at that moment, even if what followed was different. [Reported speech]
account--samedi = The resident will leave on Saturday; her things are at a colleague’s.
    .why = The team would look out better, one thinks. But a note gets read: it is her safety, she did not agree, and other facts suffice. [Confidentiality]
account--reserve = The resident confided a personal plan, which is not reported here.
    .why = { $depart-dit ->
        [yes] The note, at least, repeats nothing of what has already been said too much. [Charter 2001: discretion]
       *[no] You say there is something to keep quiet, without saying it: the service knows, and nothing gets about. [Charter 2001: discretion]
    }
account--violent = Her partner is a violent man.
    .why = What you heard suggests it. It is for judges to say; for you, the voice, the blow and the time. [Facts, not opinions]
account--partir = The resident should leave this flat and file a complaint.
    .why = You wish it for her. But it is her decision, and an opinion is not a fact. [Facts; consent]
account--numero = The 3919 was given to the resident by word of mouth, with no paper.
    .why = { $numero-dit ->
        [yes] What was given, and how: the day team will not slip a leaflet under the door. [Next steps]
       *[no] The number was not given to her in this way: writing it would suggest she knows whom to call. [Next steps]
    }
account--papier = A leaflet was handed to the resident, who said her pockets were gone through.
    .why = It was a risk, and it has been taken: writing it down lets the team reckon with it. [Facts]
account--nomme = The team said, at the left-hand door, where the call came from, against the caller’s request.
    .why = It costs something to write. But someone may be troubled because of that sentence: the service must know. [Facts]
account--apaise = Situation calm when the team left.
    .why = One likes to end this way. But silence is not peace; you know what it means, behind that wall. [Facts, not opinions]
account--temoin = The resident who called is a fragile witness who cannot be relied on.
    .why = You saw his fear. But it is a judgement on the one who heard rightly: his words are enough. [Facts, not opinions]
account--rencontre = The team began a discussion with the couple, on the landing, about the noise.
    .why = It happened, and it was not to be done: writing it down lets the team talk about it and go back differently. [Facts]
account--transmis = To the patrol: what was seen and heard, and the request to hear the resident apart.
    .why = { $faits-transmis ->
        [yes] What you passed on, nothing more: it will be clear what the police had from you. [Facts]
       *[no] You did not say this to the patrol: writing it would be making it up. [Facts]
    }
account--consigne = To the resident who called: if it starts again, the 17 at once, without waiting for mediation.
    .why = { $consigne-17 ->
        [yes] A clear instruction, given to someone: next time no longer hangs on your round. [Next steps]
       *[no] You did not tell him this: writing it would suggest he knows what to do. [Next steps]
    }
account--retour = Team review requested for tomorrow, with Sacha.
    .why = { $retour-dit ->
        [yes] A date, for two: what that wall did to you has its place at work. [Next steps]
       *[no] This review was not agreed with Sacha: announcing it would be deciding without the other. [Next steps]
    }
account--conduite = For the team: what written line of conduct, and with which partners, when a “noise” is violence?
    .why = A question about the job, with nobody in it: the next team will not have to make it up on the stairs. [Open questions]

# What a jury would ask

jury--a-quel-moment = At what moment did you know that it was not noise? What did you stop doing, from then on?
jury--elle-a-dit-non = She had asked for nothing, and you alerted: in the name of what? What did you owe her afterwards?
jury--au-voisin = What could Monsieur Bianchi know, what must he not know, and what was he to do the next time?
