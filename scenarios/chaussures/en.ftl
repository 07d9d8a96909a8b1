# “The shoes”, English text.
# Variables: $mediator (the mediator’s name); $demir (phase);
# facts of the scenario (yes/no): $accord-demir, $bilan-date, $chute-dite, $cru, $elif-dechargee, $elif-messagere, $elif-sait, $enfant-a-traduit,
# $excuses-demir, $excuses-perrin, $insiste, $interprete-prevenu, $perrin-portee, $promesse, $secret-dit, $secret-jure, $suivi-date.
# Sheets and jury questions are read after any play: they say nothing of what either of them confides.
# Mme Demir speaks Turkish: what is read of her is what the interpreter gives.

scenario--title = The shoes
scenario--pitch = One landing, two doors, seven pairs of shoes. And a ten-year-old who offers, very sweetly, to translate everything.
scenario--brief = Neighbourhood mediation, Les Peupliers housing estate, a Wednesday afternoon. Madame Perrin, on the second floor, has called: shoes on the landing, and not enough room for her wheelchair. Opposite, the Demir family moved in in September. You are going without a partner; Nadège, at the office, can be reached, and so can an interpreting service, by phone. It is not for you to have things tidied away, nor to say who is right. You have two people to hear, in equal measure, and a note to write afterwards.
scenario--sources = Rule. Landings kept clear are here a rule of the building, read on the notice board in the hall; what the law says is not stated. Interpreting. Charter of professional medical and social interpreting in France (Strasbourg, November 2012): translate everything, faithfully, taking no side, keeping what is heard secret; guidelines of the Haute Autorité de santé, the French health authority (2017). A study of 2021 (Bossuroy and Jouve, the journal Dialogue, thirteen children): translating for one’s parents can weigh on a child, and being thanked helps. That a child should not translate for adults is here a usage of the trade, to be confirmed by your own service. Principles. Reference charter of social mediation (1 October 2001): impartiality, free consent, discretion, no power of decision; Porter’s listening attitudes and Rogers on reformulation; the crisis cycle (Kaplan and Wheeler, 1983); Project BETA (2012): space. The people and the estate are invented. The value given to each choice is the authors’; no panel has reviewed it yet.
scenario--account = Note to the manager

scene--en-bas = In the hall
scene--chez-perrin = Second floor, the door on the right
scene--chez-demir = Second floor, the door on the left
scene--par-telephone = The door on the left, in three voices
scene--sur-le-seuil = The door on the left, after the call
scene--retour-perrin = Back on the right
scene--autour-de-la-table = Friday, at the community centre

party--perrin = Madame Perrin
    .role = lives on the second floor, door on the right; it was she who called
    .alt = A woman in her forties, in a wheelchair, green cardigan, glasses pushed up into her hair.
    .about = An accountant, she works from home. What she asks: that they take it all in. What she needs: to get through on her own, and to be greeted. What she fears: being pitied, or no longer being seen. What costs her: having had to write, then to call. She is right about the passage.
party--demir = Madame Demir
    .role = lives on the second floor, door on the left
    .alt = A woman in her thirties, midnight-blue jumper, short hair, her hand on her daughter’s shoulder.
    .about = A maths teacher before she came. What she asks: that the street stay outside. What she needs: a floor to live on, and a voice of her own. What she fears: that she and hers are being judged. What costs her: having no sentences left. She is right about her floor, and about how one welcomes someone who arrives.
party--elif = Elif
    .role = ten years old, Madame Demir’s daughter
    .alt = A girl of ten, one plait, odd socks, a pencil behind her ear.
    .about = Proud of her two languages, rightly, and tired of what they make her carry. She offers before anyone asks.
party--interprete = Monsieur Aksoy
    .role = Turkish interpreter, on the phone
    .alt = A calm voice, on a phone set to loudspeaker.
    .about = He translates everything, both ways, and nothing more. He does not sum up, explain or judge; he keeps what he hears secret.
party--nadege = Nadège
    .role = your colleague, at the office, by phone
    .alt = A voice on the phone, a keyboard behind it.
    .about = She has the landlord’s file in front of her. What she is told before you go up, she writes down and brings back.

fact--chute = In October, Mme Perrin’s wheel caught on a shoe; she lay on the floor for twenty minutes.
fact--sonnette = Mme Perrin was waiting for them to ring at her door, at the start, to say hello.
fact--elif-a-lu = It was Elif who read the note to her mother, and who translated “clean” as “dirty”.
fact--attente = Mme Demir was waiting for her neighbour to greet her first.

document--mot = The note, folded in four
    .adresse = To the family at the door on the left.
    .propre = The landing belongs to us all. Please keep it clean and clear.
    .passage = I use a wheelchair: I need ninety centimetres.
    .regle = The rules posted in the hall ask for it too, in article 4.
    .sac = I put your shoes in this new bag, because of Tuesday’s cleaning, which soaks everything.
    .signature = H. Perrin, door on the right.

must--elif-libre = Tell the child, while she is there, that she may go: thank you, and translating is not your job. Nobody asks for it, least of all her. [Usage of the trade]
never--enfant-traduit = Do not have a child translate, not even one sentence, not even if she offers, not even if she does it well: the adults’ words would stay with her. [Usage of the trade]

always--souffler = Breathe: two breaths, shoulders down, before you answer.
    .why = A few seconds for yourself. When the tension gets to you, they spare you the sentence too many. [Posture: self-control]
    .reply = Two seconds. Nobody noticed a thing. Your voice, though, has settled.
always--arreter-la = Leave your card, say that you will come by another day, and go back down.
    .why = Knowing how to stop is right. Here nothing is agreed: a card, with no date and no language, leaves two doors shut. [Referral: follow up]

# In the hall

panneau = 2.20 p.m., Les Peupliers, hall of number 6. On the rules posted there, article 4: “Landings are kept clear of all objects.”
    .nadege = “Madame Perrin rang again. Opposite, the Demirs, since September; the file says: Turkish-speaking. What are you getting ready, before you go up?”
panneau--petite = “According to the file, their girl is in her last primary year: she’ll translate, no waiting on the phone.”
    .why = You want to spare everyone the wait. But a child would carry the adults’ words, and sort them alone. [Usage of the trade]
    .reply = “She’s ten, your translator. Think about that on the stairs.”
panneau--interprete = “Note that I’m going up. I’m booking a Turkish interpreter; Madame Perrin first, and then opposite.”
    .why = A language prepared, an office that knows where you are, the caller first: each door will be able to speak. [CAP diploma; interpreting]
    .reply = “Noted. The interpreting service will pick up straight away.”
panneau--regarder = “Note that I’m going up. First I’ll look at the landing and the rules, and then I’ll ring at hers.”
    .why = Seeing the place helps you listen, and someone knows where you are. One door remains where nobody will understand you. [Interpreting]
panneau--sur-place = “I’ll see up there. With a smile and a few gestures, people always manage to get along, don’t they?”
    .why = A smile opens doors. But it translates neither a hurt nor a yes: language is prepared downstairs. [Interpreting]
panneau--demir-d-abord = “I’ll ring opposite first: if the shoes go in, that settles Madame Perrin’s call, wouldn’t you say?”
    .why = Acting at the source can be argued. But the caller is not heard, and the other is already accused. [CAP diploma: hear each one]
    .reply = “To ring on the left you have to pass her door. And she’s expecting you.”

# The door on the right

passage = Second floor. On the right, a woman in a wheelchair opens her door. On the left, seven pairs of shoes, lined up two by two.
    .perrin = “Seven pairs, this morning. To me, a clean landing is an empty landing. And my wheels, where do they go?”
passage--reglement = “Good afternoon, madam. The rules posted below are clear: landings are kept free. I’ll remind them.”
    .why = The rule is fair, and she expects it. Said before listening, it puts you on her side and stops her story. [Crisis cycle]
    .reply = “I know those rules by heart. They’ve never moved one shoe.”
passage--recul = You step back, so that she need not crane her neck, look at the passage along with her, and wait.
    .why = At her height, without hurrying her: the body says “I have time”. But she does not yet know who you are. [Project BETA: space]
    .reply = “…You see. Right. And who are you, the mediation people?”
passage--penible = “Good afternoon, madam. With the chair, it must be hard to feel trapped at home by this, mustn’t it?”
    .why = You look for what she feels. But you decided it for her, and the chair spoke before she did. [Porter: interpretation]
    .reply = “I’m not trapped. I go out every day. It’s the passage we’re talking about.”
passage--presenter = “Good afternoon. { $mediator }, social mediation, about your call. Tell me: what has been going on here?”
    .why = A name, a service, the reason, an open question: she knows who this is, and the floor is hers. [CAP diploma: introduce oneself]
    .reply = “What’s going on is, I count the centimetres. In my own home. Every morning.”
passage--desordre = “Good afternoon, madam. Seven pairs, that is a lot indeed: in your place, I’d take it badly as well.”
    .why = She feels supported. But you judge a family you have not heard, three metres from their door. [Charter 2001: impartiality]
    .reply = “Ah! Someone says it out loud at last.”

demande = She rolls back into her hallway, and lowers her voice.
    .perrin = “She opens, she sees me, she shuts. Ten weeks, and not one hello. I left a note, a polite one. Nothing.”
    .perrin-chute = “In October my wheel caught. Twenty minutes on the floor. That’s for you, not for them. As for them: it all goes in tonight.”
    .say = Before you see the possible answers: what would you say to her, in your own words?
demande--promettre = “I’m going right now. Tonight your landing will be clear: you can count on me, that’s a promise.”
    .why = She breathes, and that was the aim. But the shoes are not yours: if they stay, it is your word that falls. [No promise of a result]
    .reply = “Tonight. Right. I’ll look at eight.”
demande--etagere = “A narrow little unit along their wall: you keep the passage, they keep the shoes. Would that suit?”
    .why = A neat idea, and you ask her view. But she spoke of a hello, and you answer with furniture. [Porter: solution]
    .reply = “Furniture, now. On the landing. Were you listening?”
demande--vos-mots = “Ten weeks without a hello. I settle nothing, I carry: which words do I give them, which do I keep?”
    .why = Her words given back, neither judge nor mouthpiece, and she does the sorting: only that will be carried. [Charter 2001: consent]
    .reply = “That I need to get by. And that I waited for them to ring: here, whoever arrives comes and says their name. The fall, no.”
demande--et-vous = “She opens, she sees you, she shuts. And you, at that moment, out there in the hall: what happens?”
    .why = You heard what hurts, and she can say it. Your frame is missing: what will you carry of hers? [Porter: understanding]
    .reply = “…I’m one more piece of furniture. That’s what I tell myself. Here, whoever arrives rings, and says their name.”
demande--nouveaux = “They’ve only just arrived, they don’t know yet. Don’t take it personally: it will come, with time.”
    .why = You want to lift a weight. But it says her hurt is a mistake, and speaks for people who are not there. [Porter: support]
    .reply = “Ten weeks. How many does it take, to say hello?”

# The door on the left

porte-gauche = The door on the left opens on to a pale rug. A woman and, in front of her, a girl of ten in her socks.
    .elif = “Hello! I’m Elif. Mum speaks Turkish, and I speak both. I translate everything: the doctor, the benefits office, school. Go on!”
    .demir = “Bonjour.” She adds nothing. Her hand settles on her daughter’s shoulder.
porte-gauche--un-mot = “Hello! How well you speak. Then just one sentence for your mum: who I am, and why I’ve come.”
    .why = One sentence only, and she offers it: tempting. But the rest will go through her too, and stay with her. [Usage of the trade: never a child]
    .reply = “Easy!” She translates, very fast. Her mother turns a little pale.
porte-gauche--relation = “Good afternoon. A friend, a neighbour who speaks both languages, perhaps? We could ring them up.”
    .why = You spare the child, well seen. But someone close would hear it all: the mother, alone, must have wanted it. [Charter 2001: discretion]
    .reply = “No, there’s nobody. There’s only me.” You look for the interpreters’ number. Elif leaves, walking backwards.
porte-gauche--merci-elif = “Thank you, Elif, that’s kind. Translating is a grown-up job: I’m calling someone for your mum.”
    .why = The child is thanked, and free; the mother will have a voice of her own. Each is back in her place. [Interpreting, 2012 charter]
    .reply = “A job, for real? …Then I can go and draw.”
porte-gauche--gestes = “Good afternoon. Lady there, wheelchair. Shoes, here: to pass, difficult. You understand a little, yes?”
    .why = You speak to her, which is right. But all that reaches her is a reproach, and she can answer nothing. [Shuttle; interpreting]
    .reply = “Oui, oui. Pardon.” She bends to pick them up. You stop her, and show the phone. Elif steps aside.
porte-gauche--ecran = You greet the mother, show her on your phone the words “Türkçe tercüman”, and then you wait for her.
    .why = You speak to her, and the tool is right. Elif, though, is waiting to be told that she may go. [Interpreting, 2012 charter]
    .reply = “Tercüman?” She almost smiles. “Evet.” A word to her daughter, who goes reluctantly.

elif-traduit = The mother speaks for a long while, in a low voice, stumbling twice on the same word. Elif looks at her socks.
    .elif = “She says… she says it’s fine. That there’s no problem.”
elif-traduit--c-est-bon = “If it’s fine, so much the better. Thank her for me; I’ll come by about the shoes one of these days.”
    .why = Taking someone’s word is courteous. But a minute became three words, and the face said otherwise. [Reading the signs]
elif-traduit--tout-redire = “She spoke for a long time. Tell me all of it, Elif, in her own words, even if it’s hard to say.”
    .why = Wanting to hear it all is right. To demand it of a child is to make her say her mother’s hurt. [Usage of the trade: never a child]
    .reply = “I can’t say that.” She is crying. Her mother holds her close, and the door shuts.
elif-traduit--j-arrete = “I’m sorry, madam, I shouldn’t have. Thank you, Elif, you’re done: I’ll call someone whose job it is.”
    .why = The error is said, the child free, the mother waited for: stopping costs a minute and gives speech back. [Interpreting, 2012 charter]
    .reply = “It’s not that I don’t know how. It’s… there are words I can’t.”
elif-traduit--va-jouer = “We’ll stop there, Elif, it isn’t yours to carry. Go and play: your mum and I will manage, you’ll see.”
    .why = The child is free, the main thing. But nobody has told her mother sorry, or how you will talk. [Usage of the trade]
    .reply = “How will you do it, without me?” You show the phone.
elif-traduit--regarder = You let Elif get her breath back, and you look at her mother, asking nothing, for as long as it takes.
    .why = Looking at the person rather than the child is right. But while Elif stays, the words are expected from her. [Listening]
    .reply = The mother shakes her head. That is not “no problem”. Elif blushes.

# In three voices

trois-voix = { $interprete-prevenu ->
        [yes] Elif is in her room. The interpreting service answers at once. The phone lies on a stool, between the two of you.
       *[no] Elif is in her room. Twelve minutes of hold music, standing, without a word. At last, a voice.
    }
    .interprete = “Good afternoon. Monsieur Aksoy, Turkish interpreter. I translate all that is said, nothing else, and I keep it secret.”
    .interprete-attente = “Monsieur Aksoy, Turkish interpreter. Nothing was booked, I’m sorry. I translate everything, nothing else, and I keep it secret.”
    .demir = { $demir ->
        [escalating] “At last. People ring, people talk loud, people wait. And for ten weeks I’ve shut this door: I don’t have the words.”
       *[triggered] “A voice. For ten weeks I’ve shut this door: I don’t have the words.”
    }
trois-voix--presentation = “Good afternoon, madam. { $mediator }, social mediation. I’ve come about the landing, and to hear you too.”
    .why = A name, a reason, “you”: she knows who speaks. Missing: what will be repeated or kept, and her consent. [CAP diploma: introduce oneself]
    .reply = “Too. So her, you’ve already heard.”
trois-voix--dites-lui = “Monsieur Aksoy, could you say hello to her, and ask if she knows that her shoes are in the way here?”
    .why = The request is clear and polite. But she is spoken of in front of her, and first for the other one. [Speak to the person; shuttle]
    .reply = “Who is being spoken to, here? The phone, or me?”
trois-voix--a-elle = “Madam, { $mediator }, mediation. I decide nothing, and nothing leaves here without you. May we talk?”
    .why = Eyes and words go to her; the frame is said, her consent asked: the conversation is hers. [Charter 2001: consent]
    .reply = “Yes. Here, on the doorstep. Yes, we may.”
trois-voix--resume = “Monsieur Aksoy, I’ll explain it all to you first, and you can sum it up for her: it will be simpler.”
    .why = You want to make things simple for her. But to sum up is to sort in her place. [Interpreting, 2012 charter: translate everything]
    .reply = “Forgive me, I don’t sum up. I translate as we go, for madam and for you.”
trois-voix--regard = You turn to her, not to the phone, and leave her the first words, without moving from where you are.
    .why = The body says who is spoken to, and silence hands her the lead. She still does not know who you are. [Speak to the person]
    .reply = “Are you from the school? From the town hall?”

par-terre = She steps aside. Behind her, the rug, some pencils, an exercise book open on the floor.
    .demir = “In my home we live on the floor: we eat, the children draw, we lie down. The street stays out. Shoes are the street.”
    .demir-sac = “So I leave them outside, in good order. And she, one morning, put them in a bin bag.”
par-terre--amis-turcs = “I know this well, madam: I have Turkish friends, and with you, the home really is sacred, isn’t it?”
    .why = You hold out a hand. But you speak of a people and of your friends; she spoke of her rug, and of a bag. [Listening: step aside]
    .reply = “Your friends, I don’t know them. I’m telling you about my home.”
par-terre--attendre = You let the voice on the phone finish, then the silence after it, your eyes on her, writing nothing.
    .why = She goes to the end, unhurried by the translation. Her words, you have not given back yet. [Listening: silence]
    .reply = “…A bin bag. What do people put in a bin bag, here?”
par-terre--pas-a-mal = “She surely meant no harm, madam: she’ll have wanted to put your things out of the wet, don’t you think?”
    .why = It may be true. But to her hurt you answer with someone else’s intention, which you are guessing. [Porter: interpretation]
    .reply = “Were you there, when I opened my door?”
par-terre--pour-vous = “The street stays out. And that bag, one morning, in front of your door: what did it say to you?”
    .why = Her words given back, then the meaning asked of her: nobody explains in her place what clean is. [Listening: ask the meaning]
    .reply = “That one throws away what is dirty. And that what is dirty is us.”
par-terre--ici = “I understand, madam. Here the landing is for all: the rules, downstairs, ask that it be kept clear.”
    .why = The information is exact, and will have to be given. Said on a wound, it sounds like a second reproach. [Listen before the rule]
    .reply = “Rules, downstairs, in French. Very well. And the bag, is that in there?”

confidence = { $insiste ->
        [yes] She has folded the paper back into her hand.
       *[no] { $secret-jure ->
            [yes] She folds and unfolds the paper.
           *[no] From a drawer she takes a paper folded in four. You read it aloud; Monsieur Aksoy translates, line by line.
        }
    }
    .interprete = “‘Clean and clear.’ ‘In this new bag, because of Tuesday’s cleaning, which soaks everything.’ That is the whole page, madam.”
    .demir = “‘Clean.’ It says ‘clean’. Elif read it to me as ‘dirty’. She was crying as she read, and so was I, later, at night.”
    .demir-personne = “Tell nobody that it was she who read it. Her least of all.”
    .demir-jure = “Your word. Good. And if someone asks you?”
    .demir-non = “No. I said no.”
confidence--jurer = “Not her, not the neighbour, not my office: nobody will ever know a thing, you have my word for it.”
    .why = She is relieved. But “ever, nobody” is too much: if a child were in danger, you would have to speak. [Charter 2001: discretion, limits]
confidence--convenir = “Who read it stays here. Is there one thing of yours, just one, that you’d like her to hear?”
    .why = What she confides is kept; what will be carried, she is the one who chooses. [Charter 2001: the person’s agreement]
    .reply = “That I was waiting for her hello. Where I’m from, the elder of the house does the welcoming. That you may say.”
confidence--cours = “There are French classes at the community centre, twice a week: shall I write the address down?”
    .why = The address is right, and will be of use. One sentence too early: she asked you to keep a secret. [Referral: the moment]
    .reply = “Later, yes. Now I’m talking about my daughter.”
confidence--le-lui-dire = “It would be better to tell her, gently: Elif would understand, and you’d be at peace, both of you.”
    .why = Caring about Elif is right. But her mother has just said no, and the moment is hers. [Charter 2001: consent]
confidence--borner = “I promised too much. If someone were in danger, I’d have to speak; all the rest, I keep to myself.”
    .why = The oath becomes a promise one can keep: discretion, and its limits, said face to face. [Charter 2001: discretion]
    .reply = “That, I understand. It’s better put.”
confidence--retirer = “I pushed, I’m sorry. She’s your daughter: it’s for you to choose the moment, and whether there is one.”
    .why = Owning that you pushed costs a little, and gives the choice back to the one it belongs to. [Charter 2001: free consent]
    .reply = “Thank you. I’ll see.”

d-elle = She smooths the paper with the flat of her hand.
    .demir = “And she? She talked to you about us, surely. What does she say?”
d-elle--au-mot = “What she told me is hers, just as your words are yours. The note itself says she must get through.”
    .why = The same rule for both, and what was written to her. But from one to the other, nothing new gets through. [Shuttle]
    .reply = “That’s fair. In her place, I’d ask the same.”
d-elle--chute = “I’m telling you so that you understand: in October, she fell down here, because of one of the shoes.”
    .why = She understands, and will clear up tonight. But you had been told “not for them”: a good result repairs nothing. [Confidentiality]
    .reply = “Fell? Because of us? You should have said! Tonight, everything will be inside.”
d-elle--porter = “She allows me this: she needs the passage, and she was waiting for a ring at first, to say hello.”
    .why = Exactly what she allowed, in her words: the shuttle runs both ways. [Shuttle; the person’s agreement]
    .reply = “A ring, from me? …And I was waiting for hers. Ten weeks, two doors.”
d-elle--trois-metres = “She’s there, three metres away. We ring together, with the phone: ten minutes and it’s all said, no?”
    .why = The impulse is good. But nothing is prepared, the other has not said yes: one of them would lose face. [Table: prepare, consent]
    .reply = “Now? Just like that? No. Not like that.”
d-elle--regrette = “She’s sorry about the bag. She never meant to hurt you, and she offers you all of her apologies.”
    .why = You meant to soften, and it softens. But she said nothing of the kind, and one day they will talk. [Shuttle: add nothing]
    .reply = “Apologies? …Good. I’ll wait for her to tell me.”

# After the call

bien-traduit = The call is over. Mme Demir goes to put the stool away. Elif slips on to the doorstep, her pencil in her hand.
    .elif = { $elif-dechargee ->
        [yes] “I know, it’s a job. But the lady’s note, that other time… did I translate it right?”
       *[no] “That was long. The lady’s note, that other time… did I translate it right?”
    }
bien-traduit--un-metier = “Translating for grown-ups is grown-up work. It wasn’t yours to do, and none of it is your fault.”
    .why = Neither a lie nor a secret told: the child leaves lighter, and her mother stays free to talk to her. [Usage of the trade; discretion]
    .reply = “Even if I’m good at it? …OK. All right.”
bien-traduit--un-seul-mot = “Nearly all of it! You just got one word wrong, and it’s nothing: your mum understands it all now.”
    .why = It is true, and kindly said. But her mother had confided it: “her least of all”. Now the child carries it. [Confidentiality]
    .reply = “Which word?” She is no longer smiling. “So it’s because of me.”
bien-traduit--tres-bien = “Very well indeed! You translate like a grown-up. Your mum is lucky to have you, you do know that?”
    .why = You want her to be proud. But it is not so, and now she is enlisted for the next times. [Porter: support]
    .reply = “Then next time, I do the talking!”
bien-traduit--ta-maman = “That one is for your mum to answer, Elif. What I can say is that we took all our time to talk.”
    .why = The answer is her mother’s, and you do not lie. But Elif keeps her question, and her work. [Charter 2001: discretion]
    .reply = “Time… Does that mean she cried?”
bien-traduit--ecole = “Do you draw, with that pencil? Let me see! And school, here, tell me, is it going well for you?”
    .why = Talking to her about herself gives her back her age. But her question stays, and she notices. [Listening: leave the silence]
    .reply = “Yes, fine. …You didn’t answer.”

# Back on the right

retour = The door on the right, wide open. Mme Perrin was listening to the landing, and makes no secret of it.
    .perrin = “That took a while, over there! Well? Is she taking them in, or not?”
    .perrin-promis = “That took a while, over there. And they’re still out. Tonight, you said. Promised, you said.”
retour--chez-eux = “With Turkish people, you know, the home is sacred: shoes are always left in front of the door.”
    .why = You want her to understand. But you explain a people; Mme Demir spoke only of her own home. [Charter 2001: impartiality]
    .reply = “And with French people, what do we do? I wasn’t asking for a lecture.”
retour--porter = “She allows me this: she was waiting for your hello. Where she’s from, the elder does the welcoming.”
    .why = What she allowed, in her words, and no more: it is she who is heard, not you. [Shuttle; the person’s agreement]
    .reply = “Mine? It was up to me? …So we both waited, each behind her own door.”
retour--devoiler = “It’s a misunderstanding: reading your note, her girl turned ‘clean’ into ‘dirty’. A child’s slip, no more.”
    .why = It all becomes clear, and she softens. But a mother is betrayed, a child named: the result repairs nothing. [Confidentiality]
    .reply = “Poor little thing! You should have told me! I’ll talk to her, gently.”
retour--desolee = “She’s truly sorry about the shoes. She asked me to pass her apologies on to you, madam, she really did.”
    .why = You meant to soften, and it softens. But Mme Demir said nothing of the kind, and will learn of it. [Shuttle: add nothing]
    .reply = “Apologies. Right. That, I can hear. I’ll mention it to her.”
retour--meme-regle = “What she told me is hers, just as your words are yours. I bring neither a yes nor a no, not yet.”
    .why = The same rule on both sides, and no false answer. But without one allowed word, the shuttle comes back empty. [Shuttle]
    .reply = “At least you don’t repeat things. That’s something.”
retour--reprendre = { $promesse ->
        [yes] “About tonight, I promised too fast: the shoes don’t depend on me. I’m going back to my place in this.”
       *[no] “Earlier, I was too quick to judge people I hadn’t heard. I’m going back to my place in this.”
    }
    .why = Owning a word too many costs a moment, and puts each back in their place. [Charter 2001: impartiality; no promise]
    .reply = “That’s honest. Right. And what about her?”

ensuite = She looks at the door opposite, then at you.
    .perrin = “And now? We’re not going to talk through you until Christmas.”
ensuite--navette = “I can go on from one to the other. Friday at 5 p.m., here, then opposite with the interpreter.”
    .why = A date, the interpreter, the same time for both: solid. But she was telling you she wants something else. [Follow-up]
ensuite--moitie = “And if each took a step? She leaves only three pairs out, and you go by a little further over.”
    .why = Sharing the effort looks fair. But it is your compromise, and a wheelchair does not get half through. [Charter 2001: no power of decision]
    .reply = “A little further over. Into the wall? Right. Come back when you’ve measured.”
ensuite--tout-de-suite = “Then let’s make the most of it: she’s in, we ring, and you say it all face to face, simply.”
    .why = Talking is what she wants. But without the other’s consent or an interpreter, only Elif is left to translate. [Table: prepare, consent]
    .reply = “With nobody to translate? With the kid in the middle? No. Another time.”
ensuite--si-elle-veut = “To pass, and a hello. Meeting her, with the interpreter, if she agrees: what would you need?”
    .why = Her needs summed up, the other’s consent laid down first, her conditions asked: that is preparing. [Table: prepare, consent]
    .reply = “A room I can get into. Someone who translates, not the girl. And a real yes.”
ensuite--merci = “Thank you for your trust, madam. You have our number: at the slightest worry, do call us up.”
    .why = Warm and available. With no date, it all rests on her, and the other door has no number. [Follow-up]
    .reply = “I’ve got the number. It was me who called.”

# At the community centre

tour = A room with a wide door, two chairs, one space left free, the phone in the middle. Elif is with her father.
    .perrin = “Right. Hello, for a start. After that, I don’t know where to begin.”
    .demir-chute = “First, madam, about your fall: we did not know.” Mme Perrin turns to you, her lips tight.
    .perrin-excuses = “I was given your apologies.” Monsieur Aksoy translates. Mme Demir shakes her head: she made none.
    .demir-regret = “I was told you were sorry about the bag.” Mme Perrin turns to you: she said nothing of the kind.
    .perrin-petite = “And your girl, she’s not to fret about that word.” Mme Demir says nothing, and looks at you for a long time.
tour--a-perrin = “Madame Perrin, it was you who called: would you like to say what, for you, matters most of all?”
    .why = Her place and her say, without being summed up. To be given to the other too, for as long. [Table: taking turns]
    .reply = “Getting by, without asking. And not being just a wheelchair. Here, whoever arrives rings: I was waiting.”
tour--a-demir = “Madame Demir, the floor is yours, and all of it will be translated: for you, what matters most?”
    .why = The floor given to her, not to the phone, with time to translate. To be given to the other too. [Table: taking turns]
    .reply = “A floor to live on. Not to be thought dirty. And a hello: I used to teach; here, I have no sentences left.”
tour--j-explique = “I’ll tell you how things stand for Madame Demir: it will be shorter than translating all of it.”
    .why = You want to save time. But speaking in her place, in front of her, takes back the voice she had found. [Charter 2001: do with]
    .reply = “I’m here. I can say it.” And she says it, in three sentences.
tour--chaussures = “Let’s get to the practical side, if you will: the shoes. Who has an idea to start us off with?”
    .why = The practical side will come, and is useful. But they have not heard each other yet, and that was the point. [Table: taking turns]
    .reply = “The shoes… It isn’t really the shoes any more, you know.”
tour--deux-bonjours = “Passing without asking; a floor to live on; two hellos awaited. What would suit you both?”
    .why = What each said, in equal measure, in her words, then the question: the solution will be theirs. [Charter 2001: do with]
    .reply = { $secret-dit ->
        [yes] “A closed box, behind my door. And no more talk of my daughter. That’s all.”
       *[no] “A closed box, behind my door. Outside, only for the time of a step. And if she likes, she rings.”
    }
tour--excuses = “Madame Perrin, a little word of apology for the bag, perhaps? Then you’d be off to a fresh start.”
    .why = You look for what would calm. But an apology asked for by a third party costs face, and says nothing. [Table: impose nothing]
    .reply = “I’ll apologise if it’s for me to do it. Not to order.”
tour--reprendre = “Before we go further: I said what wasn’t mine to say. That is my doing, and neither of yours.”
    .why = Said before both, it does not mend everything, but it gives each her own words back. [Owning it; Charter 2001]
    .reply = “Noted. We’ll see. Now let us talk.”

essai = They search, sentence by sentence. There is talk of a box, of a doorbell, of a day to meet again.
    .interprete = “I’ll read every line back in both languages. Tell me what we write.”
essai--bac = The shoes go straight in, into a closed box, behind Mme Demir’s door.
    .why = Her own idea, something one can see: the street stays out, and the landing is clear. [Write what was found]
essai--torts = Each admits her faults, over the bag and over the shoes.
    .why = One would like to turn the page. But a fault in writing is a judgment: an agreement says what one will do. [Charter 2001: do not judge]
essai--passage = In front of both doors the passage stays clear, from wall to wall.
    .why = Her own need, checked at a glance, and the rule of the building with it. [Write what can be checked]
essai--elif = If anything comes up, Elif carries the message from one door to the other.
    .why = It is simple, and she would say yes. That is just what is no longer asked of her. [Usage of the trade: never a child]
essai--bonjour = On the landing, they greet each other, each in her own language.
    .why = That was the hurt. Two words a day, and they too can be checked. [Write what matters]
essai--bailleur = At the first lapse, mediation tells the landlord.
    .why = It looks serious. But it is a threat, and mediation is not there to watch people. [Charter 2001: no power]
essai--sonner = No note on the door and no message through the child: one rings, and calls the interpreter if need be.
    .why = What hurt was a paper read by a child: another way is agreed. [Write what will be done]
essai--menage = On Tuesdays, cleaning day, each also takes in her doormat.
    .why = Useful, without being needed: to be written if one of them cares about it. [Do with]
essai--bilan = They meet again on Wednesday 16 December at 5 p.m., with the interpreter.
    .why = A date, a language: one will know whether it holds, and can change it. [Follow-up of agreements]
essai--toujours = The agreement holds for ever, and for everyone living on the floor.
    .why = One would like it to last. But a trial is looked at again, and the absent have agreed to nothing. [Table: only those present]

# Endings

ending--accord = Monsieur Aksoy reads it back in both languages. On her way out, Mme Perrin tries “merhaba”. Mme Demir laughs, and answers “bonjour”.
    .later = { $secret-dit ->
        [yes] On Monday, Mme Perrin tells Elif, kindly: “It was only a word, never mind.” Elif no longer speaks French on the landing. Her mother will not call mediation again.
       *[no] { $chute-dite ->
            [yes] The landing is clear. “The fall was for you,” said Mme Perrin on her way out. She will not confide in you again.
           *[no] { $elif-messagere ->
                [yes] Two weeks later, Elif rings on the right: “Mum’s asking…” She has gone back to work.
               *[no] { $elif-sait ->
                    [yes] The landing is clear. As for Elif, she asked her mother which word it was. Since then she won’t read aloud, not even at school.
                   *[no] { $bilan-date ->
                        [yes] Wednesday 16 December. One pair outside, quickly taken in. Mme Perrin has rung twice, once for nothing, to say hello.
                       *[no] In January three pairs are back. Each waits for the other to mention it, and nothing was arranged for that.
                    }
                }
            }
        }
    }
ending--navette = No meeting for now. Two doors, two accounts; the shoes have not moved.
    .later = { $secret-dit ->
        [yes] On Monday, Mme Perrin tells Elif, kindly: “It was only a word, never mind.” That evening, on the left, the door no longer opens to mediation.
       *[no] { $chute-dite ->
            [yes] The next day, a drawing outside the door on the right: “Sorry about your fall.” Mme Perrin rings you: “That was for you.”
           *[no] { $suivi-date ->
                [yes] Friday, 5 p.m.: you are there, on the right then on the left, the interpreter on the phone. Only two pairs are left outside.
               *[no] Ten days later, a second note on the door on the left. It is Elif who reads it.
            }
        }
    }
ending--refus = On Friday, on the phone, through the interpreter, Mme Demir thanks you: she would rather not meet her neighbour. It is her right. You tell Mme Perrin, without comment.
    .later = { $secret-dit ->
        [yes] On Monday, Mme Perrin talks to Elif, kindly, about the word she had misread. On the left, the door no longer opens to mediation.
       *[no] { $chute-dite ->
            [yes] The shoes have gone in. A drawing outside the door on the right: “Sorry about your fall.” Mme Perrin rings you: “That was for you.”
           *[no] { $perrin-portee ->
                [yes] On Tuesday, the shoes are gone. Mme Perrin rang, said her name, and nothing else. The door did not shut straight away.
               *[no] The shoes are still there, tight against the wall. They nod to each other. Mme Demir has kept your number.
            }
        }
    }
ending--reporte = { $cru ->
        [yes] You go back down with a child’s “it’s fine”. Behind the door on the left, people talk low, for a long time.
       *[no] You go back down. A card stays on the left. On the landing, nothing has moved.
    }
    .later = Two days later, Mme Perrin rings again: “You were going to see to it, weren’t you?” Opposite, it was Elif who read the card to her mother.
ending--rupture = Behind the door, a child is crying, a mother comforts her. What she wanted to tell you, you have not heard.
    .later = The next day, Nadège calls the family with an interpreter, and apologises for the service. The door stays shut for now. Another time, perhaps.

# The account

account--lieu = Visit at 2.20 p.m., Les Peupliers, hall of number 6, second floor, at the request of the resident on the right.
    .why = A time, a place, a request: one can read you without knowing you. [Facts]
account--perrin-dit = The resident on the right says she can no longer get by in her wheelchair, and has had no greeting for ten weeks.
    .why = Her words, given as her words: the passage, and what hurts her. [Reported speech]
account--interprete = Conversation with the resident on the left through a professional interpreter, by phone.
    .why = Who the words came through changes what they are worth: it is written, if that is what took place. [Facts]
account--demir-dit = The resident on the left says, through the interpreter, that she leaves the shoes outside to keep clean a floor people live on.
    .why = Her reason, from her, through the interpreter: neither “her culture” nor yours. [Reported speech]
account--culture = In Turkish culture, shoes are left at the door; this will have to be explained to the neighbours.
    .why = The aim is to shed light. But it is an idea about a people: one person spoke, quote her. [Facts, not opinions]
account--sale = The resident on the right made a contemptuous gesture, no doubt because of their origin.
    .why = You take a hurt seriously. But “contemptuous” and “no doubt” judge: nobody said or saw it. [Facts, not opinions]
account--chute = The resident on the right fell on the landing in October, because of a shoe.
    .why = It is serious, and one wants to write it. But she confided it to you: first ask for her agreement. [Charter 2001: confidentiality]
account--reserve-perrin = The resident on the right confided a past event that she asks not to have repeated.
    .why = { $chute-dite ->
        [yes] The sentence repeats nothing: what was said opposite will go no further through the note. [Charter 2001: discretion]
       *[no] You say there is something to keep, without saying it: it is for you to ask her whether the service may know. [Charter 2001: discretion]
    }
account--enfant = The family’s child translated at first; the conversation through her was stopped.
    .why = { $enfant-a-traduit ->
        [yes] It does not flatter you, and it is of use: the service will know what to prepare next time. [Facts]
       *[no] She offered, you did not let her: here, the sentence is untrue. [Facts]
    }
account--elif-lu = The child had mistranslated the neighbour’s note for her mother.
    .why = It is the key, and one wants to write it. But the mother confided it; the service does not need it. [Charter 2001: confidentiality]
account--reserve-demir = The resident on the left gave a detail about the note she received, which she asks not to have repeated.
    .why = { $secret-dit ->
        [yes] The sentence repeats nothing: what the neighbour learnt from you will go no further through the note. [Charter 2001: discretion]
       *[no] You say there is something to keep, without saying it: the team knows, the secret holds. [Charter 2001: discretion]
    }
account--refus = The resident on the left did not wish to meet; her refusal was accepted.
    .why = A refusal is a fact, not a failure. It is written when it took place, and only then. [Facts]
account--accord = A trial agreed between the two of them, written and read back in both languages.
    .why = Agreed by the two of them, with the interpreter, it is written. With no meeting, that would be inventing it. [Decisions]
account--suite = { $bilan-date ->
        [yes] Review on Wednesday 16 December at 5 p.m., with both residents and the interpreter.
       *[no] Next visit on Friday at 5 p.m., to both residents, with the interpreter.
    }
    .why = A date given commits the service: it is written. If none was set, do not invent one. [Follow-up]
account--avant = For the team: booking an interpreter before any first visit, when the language is known.
    .why = A question of the trade, with nobody in it: the team learns, and nothing is repeated. [Open questions]

# What a jury would ask

jury--elif = The child translated well, and offered to. What does that change, and what would you have done with no interpreter available?
jury--deux-propres = Two ways of being clean, two ways of welcoming: who was to explain them, and to whom?
jury--dit-et-garde = Of what each of them told you, what did you carry, what did you keep, and with whose agreement?
jury--table = On what conditions would you have offered a meeting? And if one of the two had said no?
