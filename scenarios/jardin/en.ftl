# “The shared garden”, English text. A jardin partagé is a community garden; the centre social is a neighbourhood community centre.
# Variables: $mediator (the mediator’s name);
# facts of the scenario (yes/no): $bilan-date, $eau-permise, $gisele-refuse, $gisele-retenue, $gisele-sortie, $insiste,
# $moitie, $mot-permis, $mot-trahi, $octobre-dit, $rappel-dit, $secret-jure, $suite-decidee, $vote.
# Sheets and jury questions are read after any play: they say nothing of what is confided.

scenario--title = The shared garden
scenario--pitch = A water tank empty three mornings running, a notebook, one word too many. Four people to hear, a round table to prepare, and someone who gets up.
scenario--brief = The Coudriers neighbourhood, early June. At the jardin partagé, a community garden, the rainwater tank keeps being found empty, and four gardeners no longer speak. Solène, from the centre social, the local community centre, asks you to step in. You work without a partner, in three stages: each person apart, a round table if all of them want it, a review. You decide nothing. You will have an agenda to prepare, and a note to write to the centre social afterwards.
scenario--sources = Principles. Reference charter of social mediation (France, 1 October 2001): impartiality, free participation, discretion, no power to decide; deferred mediation: shuttle, preparing each party, round table, follow-up; Porter’s listening attitudes and Rogers on reformulation; Glasl’s stages of conflict escalation. The rules of this garden and its people are invented; every garden has its own, agreed with the town or the landlord who lends the ground. The value given to each choice is the authors’; no panel has reviewed it yet.
scenario--account = Note to the centre social

scene--bureau = In the mediation office
scene--navette = In the garden, with Gisèle
scene--chez-tomas = In the garden, with Tomás
scene--chez-leroux = In the garden, with Monsieur Leroux
scene--chez-nadia = Outside the school, with Nadia
scene--jour-j = Back in the office
scene--table = At the centre social, the round table
scene--bilan = In the garden, the review

party--gisele = Gisèle
    .role = founded the garden, keeps its notebook
    .alt = A woman over seventy, short grey hair, garden boots, a thick notebook held against her.
    .about = What she asks: that the rule be applied. What she needs: that the garden hold. What she fears: the summer of 2022 again, and counting for nothing. What costs her: she wrote a word, and left a request unanswered. She is right about the empty tank.
party--tomas = Tomás
    .role = gardener, a cook, works evenings
    .alt = A man in his forties, a chef’s jacket, a watering can in his hand, an eye on his watch.
    .about = What he asks: to water when he can. What he needs: a turn he can keep, and an answer. What he fears: losing his ground. What costs him: he came at night, and told nobody. He is right: the water rota suits those who are home in the evening.
party--leroux = Monsieur Leroux
    .role = gardener, looks after the compost
    .alt = A man in his sixties, a cap, earth on his hands, bent over a compost bin.
    .about = What he asks: nothing. What he needs: that what he does be called by its name. What he fears: having to explain himself in front of everyone. What costs him: he put a padlock on what belongs to all. He is right about the word.
party--nadia = Nadia
    .role = gardens with the schoolchildren
    .alt = A woman in her thirties, a bright scarf, a trolley of children’s watering cans in front of her.
    .about = What she asks: that someone find out who empties the tank. What she needs: water on Wednesdays. What she fears: letting down eighteen children. What costs her: she gave the parents a first name. She is right: the children were promised their plot.
party--solene = Solène
    .role = from the centre social; she is the one who called you in
    .alt = A woman in her forties, a diary open, a bunch of keys round her neck.
    .about = She has to answer the town hall, and would like good news. She lends the room. What she learns depends on what you tell her, and on what you keep.

fact--octobre = Gisèle will stop in October: her hands can no longer do it. She wants to announce it herself.
fact--metier = Monsieur Leroux was a refuse collector for thirty years; nobody in the garden knows.
fact--mot-blesse = A word written in the notebook, “rubbish”, has hurt Monsieur Leroux.

must--l-absente = When someone leaves the table, go and ask what they want, and what may be done without them, before going on. Leaving is their right; it does not mean they no longer count. [Charter 2001: free participation]
never--table-forcee = Nobody who has said no is called to a round table. A presence that was wrung out of someone is not consent. [Charter 2001: free consent]

always--souffler = Breathe: two breaths, shoulders down, before you answer.
    .why = A few seconds for yourself. When four requests weigh at once, they spare you the sentence too many. [Posture: self-control]
    .reply = Two seconds. Nobody noticed a thing, except that your voice has settled.

# Before: who asks, for what

commande = Mediation office, 1 p.m. Solène, from the centre social, puts a photo of an empty tank in front of you.
    .solene = “Dry three mornings, in the garden. Gisèle wants Tomás’s plot taken back. Get them together on Thursday, settle the water, and tell me who’s blocking.”
commande--regler = “Count on me. By Thursday evening the water will be settled: you can already write that to the town hall.”
    .why = Your confidence relieves her. But the agreement belongs to four gardeners: you promised in their place. [No promise of a result]
    .reply = “Ah, that’s a weight off me. I’ll write this afternoon. But see them one by one first, it’s wiser.”
commande--mairie = “What is the town hall waiting for, exactly, and by when? I’d like to know what is really being decided.”
    .why = Making the request clear, with its date: a good start, together. What you will not do remains to be said. [Partnership]
    .reply = “The loan of the land comes up in September. They want to know if it holds. Go and see them, then.”
commande--cadre = “I’ll see them one by one first. You’ll have what they decide, and the dates; the rest will stay theirs.”
    .why = A method, what you will hand over, what you will keep: the partner knows what to expect. [Charter 2001: independence]
    .reply = “No names, then. …Right. I’ll tell the town hall that it has begun.”
commande--jeudi = “Thursday, all four round one table: they may as well talk straight away, before things turn any nastier.”
    .why = Talking will be useful. But with nobody heard and nobody asked, the table becomes a court. [Round table: prepare]
    .reply = “Gisèle and Monsieur Leroux, on Thursday, in one room… No. See them first, one by one.”
commande--qui-bloque = “I’ll hear each of them first. Then, between us, I’ll tell you who is ready to move, and who is blocking.”
    .why = Hearing each and reporting back: fine. But a private opinion on each one makes you an informer. [Charter 2001: discretion]
    .reply = “Perfect. I’ll tell them you’re reporting back to me on each of them.”

# First stage: each one apart

cahier = The Coudriers garden. A grey-haired woman slaps the flat of her hand on a thick notebook, laid on the tank.
    .gisele = “Seven years I’ve kept it! Dry three mornings, and someone’s watering at night! In 2022 we lost everything. Rule seven: three faults, you give back the plot.”
    .say = Before you see the possible answers: what would you say to her, in your own words?
cahier--regle-sept = “Watering at night when it’s there in writing: no, that isn’t fair on you, after seven years of work.”
    .why = You recognise her effort. But you judge a man you have not heard, and she will repeat it. [Charter 2001: impartiality]
    .reply = “Ah! Someone says it at last. I’ll remember that.”
cahier--se-presenter = “{ $mediator }, from mediation. Dry three mornings, and the fear of losing it all again, as in 2022?”
    .why = A name, a service, her words and her fear, a check: behind rule seven there is the summer of 2022. [CAP; Rogers]
    .reply = “…That’s it. The children’s tomatoes, all black. I cried over it, and I don’t cry.”
cahier--souple = “A rule can bend: open a slot in the evening, and half of the problem will go away all by itself.”
    .why = The idea may well hold. Before you have heard her, it is your rule against hers. [Porter: solution before understanding]
    .reply = “Bend, bend. Seven years I’ve been bending.”
cahier--marcher = You put your bag down, walk round the empty tank with her, and let her get to the end, without a word.
    .why = Going at her pace, looking at what she shows: she comes down. A name, and your purpose, are missing. [Listening: silence]
    .reply = “…There. Dry. And you, is it the town hall that sent you?” You say your name, and your service.
cahier--depuis-quand = “These three mornings, what days were they, and at what time did you find the tank empty, exactly?”
    .why = Those dates will serve everyone. Asked first, they turn listening into an inquiry. [Porter: inquiry]
    .reply = “Tuesday, Thursday, Saturday. It’s all noted. Would you like my notebook, too?”

octobre = { $insiste ->
        [yes] She has closed the notebook. Her hand has stayed on it.
       *[no] She sits down on the rim of the tank, the notebook on her lap, and lowers her voice.
    }
    .gisele = “In October I stop. My hands won’t do it any more. Nobody knows, and it’s for me to say. A garden in good order, that’s all I want to leave.”
    .gisele-non = “I said no. Sit opposite him, and have all that read on my face? No.”
octobre--il-faut = “They must be told, Gisèle: without knowing it, how can they decide? Please come and announce it at the table.”
    .why = The group will need to know, indeed. But it is hers, in her own time: pushed, she closes up. [Charter 2001: free consent]
octobre--jurer = “I promise you, Gisèle: whatever happens, nobody will ever hear of it from me, neither here nor anywhere else.”
    .why = She is relieved. But “whatever happens” cannot be promised: discretion has limits, and one says them. [Charter 2001: discretion]
    .reply = “…Right. I believe you. Then let’s say no more about it.”
octobre--limite = “October I keep to myself: it is for you to say, or not to say, and at whatever moment you choose yourself.”
    .why = What she confided stays hers: right. But you carry nothing from her, and have not asked whether she would come. [Shuttle]
    .reply = “For me, yes. …And the others, what will you tell them, then?”
octobre--convenir = “October, I keep. Of the rest, what may I carry to them? And sitting down with them, would you want that?”
    .why = What stays unsaid, what is carried, and a table one may refuse: each agreement is asked for. [Charter 2001: consent]
    .reply = { $gisele-refuse ->
        [yes] “That I’m afraid of seeing 2022 again. Carry that. But sit opposite him, no. It’s no.”
       *[no] “That I’m afraid of seeing 2022 again. That you may. And sitting down… yes, if nobody cuts me off.”
    }
octobre--ils-diront = “They’ll be sad, and then they’ll get organised: a garden always goes on, you know, even without any of us.”
    .why = You want to lighten her sorrow. But “even without us” wipes out seven years, and what she has just confided. [Porter: support]
    .reply = “Even without me. Thank you. That’s just what scares me.”
octobre--reprendre = “I pushed, and I shouldn’t have. Saying it or not, coming or not: you decide, and that is enough for me.”
    .why = The pushing is owned: no becomes possible again, and so does yes. [Charter 2001: free consent]
    .reply = “…Right. Ask it another way, your question.”

arrosoir = A man in a chef’s jacket walks up quickly, looks at his watch, and puts down an empty watering can.
    .tomas = “She sent you, did she? My turn is Friday, seven o’clock: I’m in the kitchen. In April I wrote it in her notebook. Nothing. What is she afraid of?”
arrosoir--noir-sur-blanc = “Gisèle found the tank empty three mornings running, you know. The hours are written for all, and matter to her.”
    .why = He should know what she saw. But carrying from her without hearing him is speaking for her. [Shuttle: hear, then carry]
    .reply = “So she did send you. I knew it.”
arrosoir--entendre = “A request written in April, no answer, a turn you can’t keep. Would you come and talk about it, all four?”
    .why = His need said again, his agreement asked: solid. But he was asking about her, and you carry nothing. [Shuttle]
    .reply = “All four? If my line from April gets read out, yes, I’ll come.”
arrosoir--creneau = “One hour after your shift, that must be possible: I’ll see to it, you’ll get your watering slot all right.”
    .why = His request seems fair. But the slots are the group’s: you give what is not yours to give. [No promise of a result]
    .reply = “Really? Then I’ll hold you to that.”
arrosoir--porter = “She lets me tell you her fear of another 2022. What may I carry from you? Would you come to a table?”
    .why = What she allowed, nothing else, then the same question to him: each has a share of the word. [Shuttle; Charter 2001]
    .reply = “2022, I wasn’t here. Tell her that I love this ground too. And yes, I’ll come.”
arrosoir--combien = “Those nights, how many times did you come, and how many cans did you take, roughly, on each occasion?”
    .why = The facts will matter. Asked first of him, and of him only, they sound like an accusation. [Porter: inquiry]
    .reply = “Three times. Six cans. That doesn’t empty a tank. And the others, do you ask them?”

compost = At the far end, two padlocked bins. A man sorting peelings hands you a page of the notebook, folded in four.
    .page = 12 May, in a round hand: “M. Leroux’s rubbish: to be moved.”
    .leroux = “Read it. …Thirty years behind a bin lorry, me. Nobody here knows, and that, you keep. But my compost isn’t rubbish.”
compost--pas-voulu = “She surely meant no harm: one writes in a hurry, between two jobs, and the word must just have slipped out.”
    .why = You want to soothe him. But you plead for her, without knowing, and what hurt him becomes small. [Porter: interpretation]
    .reply = “Surely.” He goes back to his peelings.
compost--en-face = “The best thing would be to tell her face to face, calmly, once and for all: you’d feel so much better after.”
    .why = That the word be spoken of one day, yes. But it is your remedy, and he is the one exposed. [Porter: solution]
    .reply = “Face to face. You don’t know her.”
compost--s-asseoir = You sit on the edge of the bin, hand him back the folded page, and stay silent, eyes on the earth.
    .why = To a reserved man, your silence says: I have time. But he cannot tell what you will do with his words. [Listening: silence]
    .reply = “…It’s good, this compost. Feel it.”
compost--du-mot = “Your old job, I keep. About that word, what may I say? And a table, with the others: would you come?”
    .why = The secret is kept, the word stays his, the invitation can be refused: he keeps hold of it all. [Charter 2001: consent]
    .reply = “That it hurt me, that, yes. …I’ll come. If I’m given room, I’ll say it myself.”
compost--cadenas = “Why this padlock, Monsieur? The compost belongs to the whole garden; locked, it can only make things worse.”
    .why = The padlock will have to be discussed. But this “why” is a reproach, to someone who has just been hurt. [Listening: facts]
    .reply = “Why, why. About the word, nobody asked me why.”

rumeur = The school gate, before the children come out. A woman counts children’s watering cans in a trolley.
    .nadia = “Wednesday, the little ones’ plot was dry. I told the parents it was Tomás, there. And Gisèle, she’s stopping in October? They say so at the market.”
rumeur--confirmer = “Since people say so… yes, in October. But keep it to yourself, Nadia: it’s for her to tell the others, later on.”
    .why = She had guessed, and you warn her. But a secret confirmed is a secret told: it was not yours. [Confidentiality]
    .reply = “I knew it! Poor thing. No, no, I won’t say a word.”
rumeur--mercredi = “Water on Wednesdays, for the children: is that what you need? Would you come and say so to the other three?”
    .why = Her need, her agreement: good. But her question hangs in the air, and silence may pass for a yes. [Charter 2001: discretion]
    .reply = “Water on Wednesdays, yes. I’ll come. …You didn’t answer me, about Gisèle.”
rumeur--nier = “In October? No, not at all, she said nothing of the sort: market gossip, don’t pay any attention to it, Nadia.”
    .why = You shield Gisèle. But it is lying in her name: the day she speaks, your word will be worth nothing. [Charter 2001]
    .reply = “Oh. I was told so, though.”
rumeur--prenom = “Giving a first name to all the parents, frankly, didn’t help: think of Tomás, standing here at the gate.”
    .why = A name let out does harm, it is true. But judged from the start, she defends herself instead of searching. [Porter: evaluation]
    .reply = “And my little ones, does anyone think of them? Eighteen of them, looking at their burnt lettuces.”
rumeur--ni-oui-ni-non = “What I’m told, I neither confirm nor deny; likewise for you. The Wednesday water: would you come and discuss it?”
    .why = The same rule for her and for the absent one, her need, an invitation: rumour gains nothing. [Charter 2001: discretion]
    .reply = “Neither yes nor no. …Fine by me, if it’s for everyone. Yes, I’ll come.”

# In between: convene or not

convoquer = Friday, mediation office. In front of you, four pages of notes; Solène has her diary open.
    .solene = “Well? The room is free on Thursday, at six. Do I send the invitation, or wait?”
    .solene-mairie = “The town hall has taken note: Thursday, it will be settled. The room is free at six. Do I send the invitation?”
convoquer--inviter = “All four said yes, freely. Thursday, in your room; and write that anyone may still change their mind.”
    .why = Four agreements asked for one by one, a place for all, an open door: the table can be held. [Round table: prepare, consent]
    .reply = “I’ll write it like this: ‘if you still wish to’.”
convoquer--quand-meme = “Send all four of them the invitation: once they’re seated in the same room, they will talk, you’ll see.”
    .why = You believe in them. But at least one yes is missing: nobody sits well at a table they did not want. [Round table: consent]
    .reply = “I’ll send it. We’ll see who comes.”
convoquer--retourner = “I still haven’t everyone’s yes. I’ll go back and ask, one by one; you send it on Monday, or not.”
    .why = What was not asked can still be: two days, and a true yes. It is better asked while listening. [Charter 2001: consent]
    .reply = On Monday she rings you back: “Four times yes, then. I’m sending it.”
convoquer--sans-les-autres = “Send it, and write that whoever is there will decide: it’s the surest way to bring everyone along.”
    .why = You want everyone to come. But it is a soft threat: say no to the table, and you lose your voice. [Charter 2001: free participation]
    .reply = “That’ll bring them in.”
convoquer--attendre = “Not yet. A table can’t be forced: I’ll call each of them, and you’ll have a date by Friday of next week.”
    .why = { $gisele-refuse ->
        [yes] A no respected, a follow-up with a date: no table for now, and that is a result too. [Charter 2001: free consent]
       *[no] Caution is good. But nobody has said no, and water is short every day: waiting answers nobody. [Deferred mediation]
    }
    .reply = { $gisele-refuse ->
        [yes] “No table, then. A date on Friday. …All right.”
       *[no] “Wait for what? Nobody said no. I’m booking Thursday; you prepare.”
    }
convoquer--mes-regles = “I have a watering grid that works well elsewhere: why not let them try it first, before any meeting?”
    .why = The tool may serve one day. Laid down before them, it takes the place of what the four have to look for. [Porter: solution]
    .reply = { $gisele-refuse ->
        [yes] “A grid, without Gisèle… Right. Leave it with me, and we’ll stop there for now.”
       *[no] “If they find it themselves, they’ll keep to it better. Hold on to it. I’m booking Thursday.”
    }
convoquer--reprendre = “I take that back: on Tuesday I promised too fast. Nothing says the water will be settled; that is up to them.”
    .why = Undoing a promise costs a little face; leaving it would make the four pay for it, on Thursday evening. [No promise of a result]
    .reply = “…I’ll ring the town hall. I’d rather know today. And so, Thursday?”

ordre = The invitation has gone. A blank sheet, ninety minutes.
    .solene = “The room closes at half past seven. What do you put in, and in what order?”
ordre--reglement = Read the rules again together, one by one.
    .why = The rules belong to all, they will have their place. Read at once, they tell three people in four that they are wrong. [Hear first]
ordre--options = Look for ideas for the water: all of them, dropping none.
    .why = Ideas come after needs, and from them: what people have looked for themselves will hold. [Searching with]
ordre--accord = Check that each one wants to be there, and may leave.
    .why = First of all: without agreement, everything else is a summons. [Charter 2001: free participation]
ordre--qui-vide = Establish who emptied the tank, and on which evenings.
    .why = One would like to know. But looking for the culprit is holding a trial, and you are no judge. [Charter 2001: no power to decide]
ordre--tour = A round of speaking: what each one needs, equal time.
    .why = The heart of the session. Equal time protects those who say little. [Round table: fairness]
ordre--date = What we try, who does it, until what date.
    .why = Last: a trial, actions, a date to look at it. [Following up agreements]
ordre--pause = A ten-minute break.
    .why = Useful if tension rises, and easy to skip if not. Neither required nor counted. [Pace]
ordre--vote = A show of hands, if they cannot agree.
    .why = A vote ends the evening on time. It also makes a loser, who will keep to nothing. [Look for what each can hold]
ordre--cadre = State the frame: who speaks, what leaves the room, what I don’t do.
    .why = Just after the agreement: people know where they are before they speak. [Charter 2001: frame]
ordre--excuses = Gisèle’s apologies to Monsieur Leroux.
    .why = They might do good. Written down beforehand they are demanded, and tell all what he confided to you. [Discretion]

# Second stage: the round table

ouverture = Thursday, six o’clock. Four chairs in a ring. Gisèle lays the notebook on her lap; Monsieur Leroux takes the chair by the door.
    .gisele = “I’ve brought everything: the dates, the levels, the turns. We can begin.”
    .gisele-camp = “And the mediator told me so: watering at night isn’t fair.”
    .tomas-proces = “‘Who emptied the tank.’ It’s written there, on your sheet. So I’ve come to my trial, have I?”
    .tomas-creneau = “Me, I was promised a slot. I’m waiting.”
    .nadia-rapport = “Solène says you’ll report back to her on each of us. Is that true?”
ouverture--relire = “Before anything else, let’s read the garden rules again: then everyone starts from the same place, agreed?”
    .why = Starting from common ground makes sense. Read first, the rule accuses those it had not foreseen. [Hear before the rule]
    .reply = “The same place. March, when I wasn’t there.”
ouverture--minuteur = “I suggest three minutes each, nobody cutting in, watch in hand: does that rule suit everyone in the circle?”
    .why = A speaking rule, decided with them: right. Your own place is missing, and what becomes of what is said. [Frame of the table]
    .reply = “Three minutes? Me? …All right, all right.”
ouverture--fondatrice = “Gisèle, without you there would be no garden: would you open the session, and tell us where things stand?”
    .why = Honouring the founder is fair. But whoever speaks first says what it is about, and the others reply. [Impartiality]
    .reply = “That’s a good start.”
ouverture--sortir = “I settle nothing; only decisions leave this room. Each in turn; you may step out, and return. All right?”
    .why = Your place, discretion, each one’s turn, the right to leave, and their agreement asked: the table has a floor. [Charter 2001: frame]
    .reply = “Go out, and come back. …All right.”
ouverture--bonne-volonte = “All four of you love this garden, it shows: with a little good will, everything will go very well tonight.”
    .why = What unites them is true, and good to say. But a wish is not a frame: who speaks, how far, nobody knows. [Porter: support]
    .reply = “Good will, I have. It’s water I need.”
ouverture--reprendre = “First, I take back a word too many: I judge nobody, I promise nothing, I report back on nobody at all here.”
    .why = A word too many, taken back before them all: the table starts again on one rule for the four. [Charter 2001: impartiality]
    .reply = “…Right. At least it’s said in front of everyone.”

tour = The word goes round, or nearly. Nadia talks fast, leaning forward.
    .nadia = “Wait, let me finish! Eighteen children, burnt lettuces, and I’m the one explaining. And the Wednesday before, the same, and nobody answers my messages, nobody!”
    .muets = Tomás looks at his watch. Monsieur Leroux looks at his hands. Six minutes have gone by.
tour--a-leroux = “Thank you, Nadia. Monsieur Leroux, the floor is yours, if you want it: we’re listening, and nobody cuts in.”
    .why = To one who keeps silent, room offered rather than a question: he will say what he likes. [Round table: fairness]
    .reply = { $mot-permis ->
        [yes] “A word, in the notebook: rubbish. It hurt me. I ask for nothing. Only that you write ‘compost’.”
       *[no] “No. …Compost’s good stuff. That’s all.”
    }
tour--a-tomas = “Thank you, Nadia. Tomás, would you like the floor, now? Say whatever you wish: nobody is going to cut you off.”
    .why = The floor goes to the one who was looking at his watch: what he keeps quiet can be heard from him. [Round table: fairness]
    .reply = “‘I work evenings, could my turn be changed?’ That’s my line, in April. No answer. So I come at night. Six cans.”
tour--moitie = “Suppose we split it: the morning tank for some of you, and the evening tank for the others? That’s only fair.”
    .why = Sharing looks fair, and brings relief. But it is your half: none of the four needs fits in it whole. [Charter 2001]
    .reply = “And my Wednesday, which half is that? …Right, if you say so.”
tour--quatre-besoins = “So: water on Wednesdays, a turn after work, compost respected, and never again a summer like 2022. Is that it?”
    .why = Four needs on a level, no culprit, and a check: they can search together. [Summing up; sorting needs]
    .reply = “…Said like that, we all want things to grow.”
tour--a-sa-place = “Gisèle, there’s something I have to tell you: a word in the notebook hurt Monsieur Leroux, and he daren’t say.”
    .why = { $mot-permis ->
        [yes] He allowed you the word. But he wanted the room to say it himself, and you took it. [Doing with]
       *[no] You want him to be heard. But he had allowed you nothing: it betrays him before everyone. [Confidentiality]
    }
    .reply = { $mot-permis ->
        [yes] “…I was about to say it.”
       *[no] “I asked you for nothing.”
    }
tour--avancer = “Thank you, Nadia. Time is passing, and we’ve talked well: I suggest we go straight on to ideas for the water.”
    .why = Keeping time is useful. But with no word of what each one needs, the ideas will come from the fastest. [Round table: fairness]
    .reply = “Ideas? I’ve got plenty!”
tour--couper = “Nadia, the others must be allowed to speak now: you’ve had your time twice over, and it isn’t fair on them.”
    .why = Equal time is a good rule. Recalled against her, before everyone, it makes her the guilty one. [Facilitate, single out nobody]
    .reply = “Oh. Very well. I won’t say another word.”

elle-sort = Twenty to seven. An idea sets off in good heart, and falls in the middle of the circle.
    .nadia = “And what if someone else kept the notebook, next year? To take a bit off your shoulders, Gisèle!”
    .nadia-su = “As you’re stopping in October, Gisèle… Well, that’s what I was told. Who would take the notebook?”
    .gisele = “The notebook? No. …No. Carry on without me.” She is on her feet, the notebook held against her.
    .gisele-trahie = “Who told you that?” She is looking at you. She is on her feet, the notebook held against her.
elle-sort--laisser = “That’s your right, Gisèle. You may leave, and come back whenever you like: your chair stays here, in the circle.”
    .why = Her leaving is accepted, with no reproach: right. But nobody knows what she lets be done while she is gone. [Free participation]
    .reply = She nods, and goes out. The door closes softly. Her chair stays in the circle.
elle-sort--retenir = “Please stay, Gisèle: without you, nothing that gets said tonight is going to hold. Half an hour, for their sake?”
    .why = You care about her, it is true. But a presence that is forced keeps silent, and the agreement has only her name. [Charter 2001]
    .reply = She looks at you for a long time. The notebook trembles a little, against her.
elle-sort--regle = “We said so: anyone may go out. I’ll join you outside, Gisèle, if you wish. Everyone else, ten minutes.”
    .why = The rule said at the start holds: she goes without losing face, and is asked what she wants. [Charter 2001: free participation]
    .reply = { $octobre-dit ->
        [yes] On the bench, she says only two sentences: “It was mine. Leave me.”
       *[no] On the bench: “The water, let them try. The notebook, not without me. You may tell them that.” She does not come back in.
    }
elle-sort--devoiler = “Understand her: in October Gisèle stops, her hands can’t follow any more. This notebook is all that she leaves.”
    .why = They soften at once, and she is betrayed. It was hers to say, to them, in her own time. [Charter 2001: confidentiality]
    .reply = { $secret-jure ->
        [yes] At the door, she turns round: “You swore.” Nobody speaks any more.
       *[no] At the door, she turns round: “I told you in confidence.” Nobody speaks any more.
    }
elle-sort--maladroit = “Nadia, that was clumsy: this notebook is seven years of her life. You do understand that it hurts her, don’t you?”
    .why = You defend the one who suffers. But Nadia was offering help: now she is judged, and Gisèle goes all the same. [Impartiality]
    .reply = “I wanted to help…” The door has closed behind Gisèle.
elle-sort--dix-minutes = You get up without haste, open the door and the window: “Ten minutes’ rest for everyone, if you would like that.”
    .why = A break for all takes the audience away: a good move. But nobody goes to ask her what she wants. [Break]
    .reply = Gisèle walks past you, the notebook against her, without a word. She does not come back.

sans-elle = { $gisele-retenue ->
        [yes] Gisèle has sat down again on the edge of her chair, her jacket buttoned.
       *[no] They sit down again. One chair is empty; the notebook has left with her.
    }
    .tomas = “Thursday’s my only evening. Let’s vote, water and notebook, and that’s the end of it?”
    .nadia-pauvre = “Poor Gisèle… We can surely leave her that until October.”
    .gisele-assise = “Vote for what you like. I’m here, aren’t I?”
sans-elle--voter = “You’re the majority: let’s vote on the water and the notebook, by show of hands, and all abide by the result.”
    .why = { $gisele-retenue ->
        [yes] It ends on time, and seems democratic. But a vote makes a loser, who is sitting in the circle. [Look for what holds]
       *[no] It ends on time, and seems democratic. But a vote makes a loser, and here it would be the absent one. [Look for what holds]
    }
sans-elle--leau-seule = “Gisèle allows this: a trial for the water, leaving the notebook alone. For the water only, what would suit you?”
    .why = Her limit carried, no more and no less, then the search given back to the group: nothing is decided for her. [Shuttle; Charter 2001]
    .reply = { $mot-trahi ->
        [yes] “For the water. …Only for the water.”
       *[no] “For the water… I may have an idea.”
    }
sans-elle--la-voir = You ask the group for ten minutes, and go out to Gisèle: what may be done without her, and what not?
    .why = A little late, and not too late: she has left, but she still counts. [Charter 2001: free participation]
    .reply = { $octobre-dit ->
        [yes] On the bench, she looks straight ahead: “Nothing. You’ve done enough.”
       *[no] She is waiting for her bus: “The water, let them try. The notebook, not without me. You may tell them that.”
    }
sans-elle--comprendra = “Let’s go on: Gisèle will read the minutes with a clear head, and deep down she’ll be relieved that it’s decided.”
    .why = You hold the evening for the others. But saying what she will think is deciding in her place. [Charter 2001: no power to decide]
    .reply = “You think so? …Right. The water, then.”
sans-elle--arreter = “Let’s stop here, with what has been said, and no agreement. I’ll call each of you by next Thursday, Gisèle too.”
    .why = { $eau-permise ->
        [yes] Stopping with a date can be defended. Yet Gisèle had allowed a trial for the water: there was still room to search. [Shuttle]
       *[no] What touches Gisèle is not decided without her word. Stopping here, with a date, is a result. [Charter 2001: free participation]
    }
sans-elle--cuve = “What if we asked for a second tank? The centre social may have a budget; elsewhere, that settled everything.”
    .why = The idea is useful, to be checked later. Tonight it comes from you, not from them. [Porter: solution]
    .reply = “And who pays for it? No. But the morning water, that we can talk about.”

essai = A sheet in the middle of the circle. They write, they cross out.
    .leroux = { $mot-trahi ->
        [yes] “Mornings, I’m here. I’ll fill Tomás’s cans, and the little ones’. That’s all.” He has not looked up.
       *[no] “Mornings, I’m here. I can fill Tomás’s cans, and the little ones’ for Wednesday. And write down the level.”
    }
    .nadia = “And my older ones will water his plot on Fridays, if he shows them how!”
essai--qui-quoi-quand = “Who does what, from Monday? Try it until Saturday 4 July, then look at it together: would that suit?”
    .why = Actions, names they chose, a date to look at it: a trial, not a victory. [Follow-up; evaluating the action]
    .reply = “Monday. And the 4th, I’ll get the day off.”
essai--signer = “I’ll write it up straight away, and each of you signs a line before leaving: more solid for everybody.”
    .why = Writing reassures. But a signature freezes a ten-minute idea that nobody has tried yet. [Try, then write]
essai--quatre-juillet = “Then let’s meet in the garden on Saturday 4 July, at ten o’clock, to see how it has turned out: agreed?”
    .why = A date, a place, their agreement: the trial will have an end. Who does what, from Monday, is missing. [Following up agreements]
    .reply = “The 4th, ten o’clock. And Monday, what do we do? …We’ll manage.”
essai--merci = “Thank you all, it’s wonderful, what you have just found: the sheet is yours, and I leave you to it.”
    .why = That trust is due to them. But with no date and no sharing out, each leaves with a private agreement. [Following up agreements]
essai--pour-la-saison = “It’s clear, and good for everyone: I’ll put it in the rules for the season, with a copy to Solène.”
    .why = You want it to last. But the garden’s rules are the gardeners’: this one would be in your hand. [No power to decide]

# Third stage: the review

samedi = Saturday 4 July, ten o’clock. The tank is half full. On the gate, a sheet, in three different hands.
    .tomas = “Two evenings, I took water without telling anyone. The rest held. So, is it a success or a failure? It’s for you to say.”
    .gisele = “First, I’ve something to say. In October I put the notebook down. There. I wanted to say it myself, and here.”
    .nadia-absente = “Gisèle hasn’t come. She waters at dawn, before everyone else.”
samedi--reussi = “I’d call it a success: two slips in three weeks is very good, and you can all be proud of it.”
    .why = The encouragement is sincere. But it is your verdict: good today, it could be bad tomorrow. [Porter: evaluation]
    .reply = “Proud, yes. And what comes next, is that for you to say too?”
samedi--a-eux = “What held, what was missing: let each of you say, in turn. And what comes next, how would you have it?”
    .why = The review belongs to those who tried, and so does what follows. You hold the turns, not the result. [Evaluating; Charter 2001]
    .reply = “What held: mornings. What was missing: warning each other. We keep it, to the end of September, and say that again.”
samedi--ces-deux-soirs = “Two evenings, Tomás, that isn’t many: but why not have told anybody, when the sheet was there for it?”
    .why = The slip deserves to be understood. This “why”, before everyone, makes him June’s accused again. [Listening: facts]
    .reply = “Because I had two shifts. There. It’s me again.”
samedi--prolonger = “Don’t settle anything today: carry on like this, and let’s all meet again at the end of August, agreed?”
    .why = A new meeting, offered and not imposed: the thread holds. But three weeks of trial go without a review. [Following up agreements]
    .reply = “End of August, all right. And what didn’t work, when do we say it?”
samedi--au-reglement = “Since it’s holding, let’s put it in the rules, for good: that way, nobody will have to argue about it.”
    .why = Keeping what works is sensible. But “for good” closes the discussion, and you were the one to say it. [No power to decide]
    .reply = “For good? We’d said: to try.”

# Endings

ending--tenu = { $suite-decidee ->
        [yes] The sheet goes from hand to hand. Each adds a line. At the bottom, a date: 26 September.
       *[no] They part between the rows. The sheet stays on the gate, until the next rain.
    }
    .later = { $octobre-dit ->
        [yes] Gisèle came only at dawn after that. In October the notebook was in the letterbox of the centre social, without a word.
       *[no] { $eau-permise ->
            [yes] { $suite-decidee ->
                [yes] October. Gisèle has laid the notebook on the tank, and kept two rows of broad beans. On the first page, another hand, then another.
               *[no] August. The sheet has faded. Everyone remembers 4 July; nobody remembers what was decided that day.
            }
           *[no] { $moitie ->
                [yes] August. Mornings for some, evenings for others. On Wednesdays, nobody knows. Gisèle says: “their half”.
               *[no] August. The trial holds, with three. Gisèle does not read the sheet. She says: “their arrangement”.
            }
        }
    }
ending--papier = { $vote ->
        [yes] Three hands go up. Tomás puts his chair away: “There we are, then.” Tonight, it is settled.
       *[no] The sheet is folded, the room empties, hands are shaken. Tonight, it is settled.
    }
    .later = { $octobre-dit ->
        [yes] Gisèle comes back neither to the garden nor to mediation. The notebook has stayed at her place. The tank is empty on 14 July.
       *[no] Mid-July, the tank is empty. Each remembers a different agreement. On the gate there is one more padlock.
    }
ending--remis = { $gisele-retenue ->
        [yes] Seven o’clock. Gisèle leaves first, without a goodbye. Chairs are stacked. No agreement, and a date to call.
       *[no] Seven o’clock. Chairs are stacked. No agreement tonight, and nothing decided behind anyone’s back.
    }
    .later = { $octobre-dit ->
        [yes] On the 18th, three conversations. Gisèle does not pick up. You will have to write to her, and begin with an apology.
       *[no] { $gisele-retenue ->
            [yes] On the 18th, four conversations. Gisèle picks up at the third call: “You made me sit down again. Never again. About the water, we’ll see.”
           *[no] On the 18th, four conversations. Gisèle picks up at the first ring: “About the water, we can meet again. But first I’ll have something to say.”
        }
    }
ending--pas-encore = No table. A no was said, and it held. Solène closes her diary; you keep four pages of notes.
    .later = { $rappel-dit ->
        [yes] A week later, Gisèle picks up: “You didn’t send it, that invitation. Right. Come by for a coffee, and we’ll see about the water.”
       *[no] Three weeks later, nobody has called anybody. The watering grid has stayed in a drawer at the centre social.
    }
ending--rupture = { $gisele-refuse ->
        [yes] On Thursday Gisèle comes in, sees the ring of chairs, and turns back. “I’d said no.” Ten minutes later the room is empty.
       *[no] { $octobre-dit ->
            [yes] “You’ve said quite enough!” The notebook falls. Gisèle is already outside; the others follow, without a word.
           *[no] “You said we could go out!” The notebook falls. Gisèle is already outside; the others follow, without a word.
        }
    }
    .later = In July there are two padlocks on the gate. Solène gets back in touch with each of them, one by one. It will take time.

# The account

account--entendus = Four gardeners heard one by one on 2 June 2026, in the garden and outside the school.
    .why = How many, how, when, where: a reader who does not know you can follow. [Facts]
account--horaires = One gardener says he works evenings, and asked in writing in April for another water turn.
    .why = His words, given as his words, with no first name: what is in question is the organisation. [Reported speech]
account--vide = Tomás empties the tank at night.
    .why = Many believe it. Nobody has seen it, and he speaks of six cans: it is not a fact. [Facts, not opinions]
account--octobre = Gisèle will stop in October; someone must be found to follow her.
    .why = The centre social would gain by knowing. But she confided it to you: it is hers to say, and to whom. [Confidentiality]
account--cuve = The tank was found empty three mornings, according to the garden’s notebook.
    .why = The source is given: “according to the notebook”. Who and how, the note does not claim to know. [Reported speech]
account--accrochee = The founder finds it hard to make room for the others.
    .why = The impression is yours, and it will follow her for a long time. Write what was said and done. [Facts, not opinions]
account--metier = Monsieur Leroux, a former refuse collector, took a remark about his compost badly.
    .why = That would explain it. But he asked you to keep it, and “took badly” judges him. [Confidentiality]
account--mot = Another point, heard in private, concerns two gardeners; it is for them to speak of it.
    .why = There is something, and the note does not say what: it is complete, and the confidence holds. [Charter 2001: discretion]
account--sortie = On 11 June one person left the round table during the session, freely.
    .why = { $gisele-sortie ->
        [yes] Leaving is a fact and a right: it is written with no supposed motive. [Facts]
       *[no] Nobody left: the one who wanted to go sat down again, or everything stopped. Here the sentence is untrue. [Facts]
    }
account--tete = One participant monopolised the floor and made the round fail.
    .why = The imbalance was real. “Monopolised” and “made it fail” point to a culprit. [Facts, not opinions]
account--essai = Water trial agreed until 4 July by those present, with the absent person’s permission; the notebook was not dealt with.
    .why = { $bilan-date ->
        [yes] { $eau-permise ->
            [yes] { $moitie ->
                [yes] The sharing of the tank came from you: “agreed by those present” does not say so. [Facts]
               *[no] What is decided, by whom, until when, and what is not: the next step can rest on it. [Decisions]
            }
           *[no] The absent person allowed nothing: writing this would lend her an agreement. [Facts]
        }
       *[no] No dated trial was agreed: writing it would be making it up. [Facts]
    }
account--quatre = Agreement signed by the four gardeners.
    .why = It is what the centre social hopes for. Count the signatures: a round sentence may be an untrue one. [Facts]
account--rappel = Each gardener will be called; date given to the centre social and to those present.
    .why = { $rappel-dit ->
        [yes] A follow-up that was announced commits the mediator: it is written, with those it concerns. [Follow-up]
       *[no] You announced no call: writing it would leave four people waiting. [Follow-up]
    }
account--bilan = Review held on 4 July by the gardeners present; they extend the trial to the end of September.
    .why = { $suite-decidee ->
        [yes] The review is theirs, and so is what follows: the note says it in that order. [Decisions and follow-up]
       *[no] They did not hold that review, or set that follow-up: here the sentence is untrue. [Facts]
    }
account--soir = To look at together: how can the water turns be set with those who work evenings?
    .why = A question of organisation, with nobody in it: the centre social can take it up. [Open questions]

# What a jury would ask

jury--un-par-un = Why did you hear each of them apart before the round table? What did you carry from one to another, and with whose agreement?
jury--commande = The centre social wanted a result and a name. What did you promise, and what did you refuse?
jury--elle-part = Someone leaves the table. When does one go on, when does one stop? Who decides?
jury--dit-et-garde = What were you told in confidence? What will the centre social know of it, what will the group, and why?
