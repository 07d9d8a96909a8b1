# “Three chairs”, English text. The MDPH is the département’s office for disabled people’s rights.
# Variables: $mediator (the mediator’s name); $haile, $dawit, $garnier (phase);
# $pieces (last day to answer the letter), $pieces-days (days left, today included);
# facts of the scenario (yes/no): $accord-travail, $aidant-dit, $date-vue, $dawit-entendu, $dit-pour-elle, $interprete-la,
# $partie-f, $place-dite, $promesse, $refus-accepte, $relais-fait, $relu, $reporte, $sa-signature, $signe-pour,
# $signe-vite, $suivi-date, $trahi, $travail-dit, $travail-note, $trop-vite, $voix.
# Sheets and jury questions are read after any play: they say nothing of what she confides.
# What Madame Haile says through the interpreter is written in the first person, as the interpreter renders it.

scenario--title = Three chairs
scenario--pitch = She is asking for her rights after an accident at work. Her brother answers for her, kindly, and something is missing.
scenario--brief = France services, the public help desk of Les Tanneurs, Thursday morning. You run the mediation desk there. Once a week, M. Garnier sees people there for the MDPH, the office for disabled people’s rights. Madame Haile has come about a letter; her brother is with her. She speaks Amharic, and a little French. An interpreting service answers by phone. You are not the MDPH, you decide nothing, you sign for nobody. You have seats to find, a letter to read with her, and a note to write afterwards.
scenario--sources = MDPH: application form filled in, dated and signed by the person; six parts, filled in according to one’s situation, including part F, for the carer (MDPH of Seine-Saint-Denis; Banque des territoires, 2017); medical certificate less than twelve months old (MDPH of Pas-de-Calais). Incomplete file: code of relations between the public and the administration, articles L114-5 and L114-5-1. Needs and wishes as the person puts them: code of social action and families, article L114-1-1. When the allowance is applied for, recognition as a disabled worker is studied too. Interpreters: French charter of medical and social interpreting, 2012 (translate everything, add nothing, leave nothing out; confidentiality, impartiality); advice from training platforms (speak to the person, short sentences). CNIL: written mandate. Reference charter of social mediation (1 October 2001). The people and the letter are invented. The value given to each choice is the authors’; no panel has reviewed it yet.
scenario--account = Note to the manager of the France services centre

scene--hall = Outside the MDPH door
scene--couloir = In the corridor, with Dawit
scene--depart = By the way out
scene--seule = In your office, with her and the interpreter
scene--guichet = At M. Garnier’s desk

party--haile = Madame Haile
    .role = she has come about a letter from the MDPH
    .alt = A woman of fifty-five, a light scarf, her right arm held against her.
    .about = What she asks: her rights, after an accident at work. What she needs: to be heard, herself. What she fears: her body being looked at without her. What costs her: contradicting someone kind. She is right about what belongs to her.
party--dawit = Dawit
    .role = her brother, who has come with her
    .alt = A man in his forties, a driver’s jacket, a thick folder under his arm.
    .about = What he asks: that it be quick, and humiliate nobody. What he needs: sleep, and not to carry it alone. What he fears: one sentence too many, help lost. He is right about what she had to hear, and about his nights.
party--interprete = The interpreter
    .role = on the phone, Amharic and French
    .alt = A calm voice, in a phone laid on the table.
    .about = To render everything, in the first person, adding nothing and leaving nothing out; to keep it private. To ask, when two voices overlap.
party--garnier = M. Garnier
    .role = MDPH officer, here on Thursdays
    .alt = A man in his thirties, a pale shirt, a small hearing aid in one ear.
    .about = Ten minutes a person, six people after this one. He does not decide, and says so. He is right about the signature: the page must be hers.

fact--gestes = What Madame Haile can no longer do alone at home: she does not want the office to write it down.
fact--veut-travailler = Madame Haile wants to work again; her brother does not translate it.

must--aidant = Ask her brother, when he says what he carries, what he would need himself. It is the second duty: everyone is looking at his sister’s chair. [AMIS: perceive needs]
never--signer-a-sa-place = Neither sign nor act in someone’s place without their written mandate: not for a brother, not when all agree, not even to spare them the effort. [MDPH: signed by the person; CNIL: mandate]

always--souffler = Breathe: two breaths, shoulders down, before you answer.
    .why = A few seconds for yourself. When three people speak at once, they spare you the sentence too many. [Posture: self-control]
    .reply = Two seconds. Your voice has come down, and the room with it.
always--liste = Hand over the list of associations that help with paperwork, and leave it there.
    .why = Knowing your limits is right. Here nothing has been asked of the person yet: the list sends her off as she came. [Orienting: go with]

# Outside the door

chaise-du-fond = France services, Thursday, 10.10 a.m. Three chairs outside the MDPH door. On the far one, a woman in a light scarf.
    .dawit = “Good morning. It’s for my sister, she doesn’t speak French. I’ve got the whole file, I answer for her: it’ll be quicker.”
    .haile = “Good morning.”
chaise-du-fond--papiers = “Good morning to you both. Have you got the letter from the MDPH and an ID card? It’ll save us some time.”
    .why = Getting papers ready is useful. But the first question goes to the file: she has no name yet. [Charter 2001: respect for people]
    .reply = “I’ve got it all. The letter, her card, the old certificate. Ask away.”
chaise-du-fond--a-elle = “Good morning, Madame Haile. { $mediator }, mediator. This is your file: you are the one I’ll be talking to.”
    .why = Her name, yours, your eyes on her: even without following it all, she knows who is being spoken to. [Charter 2001: respect for people]
    .reply = “…Yes. Me, Haile. Good morning.” She has raised her head.
chaise-du-fond--raconter = “Good morning, sir, and thank you for coming. Tell me: this accident, when was it, and how is she now?”
    .why = Thanking the brother is right. But her story begins in someone else’s mouth. [Speak to the person]
    .reply = “January, last year. A cooking pot, in the canteen. Since then, she rests.”
chaise-du-fond--coutume = “Good morning, sir. Where you’re from, the brother speaks for the family, I respect that: we’ll do it so.”
    .why = You mean to show respect. But nobody told you this: a custom is for the person to state, or not. [Charter 2001: equality]
    .reply = “Where we’re from? Where we’re from, she talked more than I did.”
chaise-du-fond--la-chaise = You take the free chair near her, a little to one side, at her height, and greet her with a nod.
    .why = You come to her, at her height, without hurrying her. A name is missing: she does not know who you are yet. [Making contact]
    .reply = “Good morning.” She makes room for you, and lays a hand on her chest: “Haile.”

pas-besoin = On the counter, a poster: “Interpreters by phone”. Dawit saw it before you did.
    .dawit = “An interpreter? No need. I’m her brother, I know everything. And in front of a stranger, she’ll be ashamed.”
pas-besoin--essayons = “All right, we’ll begin with you, sir. If a word gets stuck, we’ll call someone: does that suit you?”
    .why = You avoid hurting him. But he is the one who will say what gets stuck, and she has chosen nothing. [Interpreting charter, 2012]
    .reply = “Thank you. That saves everyone time.”
pas-besoin--regle = “Here we call an interpreter for every appointment of this kind, sir: it’s the same for everybody.”
    .why = One rule for all: he is not singled out. But the reason is missing, and the person was not asked. [Charter 2001: consent]
    .reply = “For everybody… Fine. If it’s for everybody, call.”
pas-besoin--soupcon = “I’d rather call an interpreter, sir: in a family, things always get tidied up, even without meaning to.”
    .why = Often true, and it is an accusation: the help he has given for a year becomes a fault. [Listening: facts, no trial]
    .reply = “Tidied up? I come straight off my night shift for her, and I tidy up?”
pas-besoin--lui-demander = “You know her better than we do. An interpreter says it all again. Madame, I’ll call one: will you?”
    .why = The brother keeps his place, the interpreter has one, and she is the one asked, phone in hand. [Interpreting charter, 2012]
    .reply = She looks at the phone, then at her brother. “Phone… Yes.”
pas-besoin--semaine-prochaine = “An interpreter takes preparing. Let’s make another appointment for next week: it’ll be better done.”
    .why = Preparing well is a good idea. But the letter has a date, and an interpreter answers the phone this morning. [AMIS: one-off help]
    .reply = “Next week I’m driving every night. Call them, let’s get it over with.”

# In the corridor

deux-bras = Madame Haile is waiting in your office; the interpreter will ring back. In the corridor, Dawit speaks low, the folder against him.
    .dawit = “A year I’ve done everything: doctors, papers. And at night I drive my bus. I’m holding up, that’s all.”
    .dawit-phrase = “Last year, at some desk, they told her: ‘You’ve got two arms.’ She cried all the way home. Those things, I don’t translate any more.”
deux-bras--reformuler = “A year, your nights, and that sentence she had to hear: you protect her. May I see her for two minutes?”
    .why = What he carries is heard before it is corrected: he can grant two minutes without feeling pushed aside. [Rogers; Porter: understanding]
    .reply = “…Yes. That’s it. Nobody ever says that. Two minutes, go on.”
deux-bras--tout-traduire = “Everything has to be translated, sir, even what hurts. Otherwise you harm her without knowing it.”
    .why = The principle is right. Said to a man who has just confided, it is a judgement, and he closes up. [Porter: evaluation]
    .reply = “Harm. Me.” He looks at the way out, and says nothing more.
deux-bras--et-vous = “And you, in all this? Who takes over from you, at night, on Sundays? What would you need, yourself?”
    .why = Everyone looks at his sister’s chair. He is barely holding up too: asking is seeing a carer. [AMIS: perceive needs]
    .reply = “Me? …Nobody asks. To sleep in one Sunday. And not to be the only one explaining everything.”
deux-bras--ensemble = “Monsieur Garnier is expecting us. Let’s all three go in, with the interpreter on the phone, and all speak.”
    .why = Each will have a turn, in principle. But before her brother she will not say what she would say alone. [Preparing people]
    .reply = “Yes, all together. It’s better, all together.”
deux-bras--mur = You lean against the wall beside him, with no notebook and no watch, and let him reach the end of his sentence.
    .why = Your silence tells him nothing is pressing, and he finishes. Nobody has given his words back yet. [Listening: silence]
    .reply = “…She’s my big sister. See her, if she wants. I’m not moving from here.”
deux-bras--ca-passera = “Today will be different, I promise you: Monsieur Garnier is a decent man, and the file will go through.”
    .why = He breathes at last. But you commit an officer and a committee who promised you nothing. [No promise of result]
    .reply = “You promise. Right. Then I trust you. See her.”

# By the way out

manteau = Dawit holds his sister’s coat open. She has not put her arm in yet.
    .dawit = “We’re going. I’ll come back alone, another day. She doesn’t need to hear that.”
    .haile = “Dawit…” She looks at you, then at the door.
manteau--elle-reste = “Madame, you can stay, you know. It’s your life and your file: it isn’t for your brother to decide.”
    .why = Her freedom is real. But put this way, before him, she has to choose between her brother and you. [Charter 2001: impartiality]
manteau--carte = You hold out a card to Madame: “You can come back before the letter’s date, alone or not. We’ll call.”
    .why = The departure is accepted without reproach. The door stays open to her, with him or without. [Charter 2001: free consent]
manteau--un-mois = “As you wish. But without the right papers her application stays stuck, and it’ll be because of today.”
    .why = An incomplete application waits, that is true. Told to someone leaving, it holds them back by fear. [Charter 2001: free consent]
manteau--reprendre = “I spoke to you badly, sir, and I’m sorry for it. Madame, would you rather stay a little, or go home?”
    .why = The clumsiness is admitted, and the choice goes back to her. Without an interpreter, she caught only the tone. [Charter 2001: consent]
    .reply = She has put her bag down. He sees it. “…All right. She’s staying. Five minutes, with your interpreter.”

# With her and the interpreter

premiers-mots = Your office, door closed. The phone is on the table, on loudspeaker. She speaks to it.
    .interprete = “Good morning. Amharic interpreter. I render everything, in the first person, and I keep what I hear to myself.”
    .haile = “Good morning. I understand a little French. Not the papers. Who do I talk to?”
premiers-mots--regard = “To me, Madame. It’s all rendered. I keep what you tell me, unless there’s danger. What do you expect here?”
    .why = She is the one spoken to, in short sentences, frame stated, open question: the interpreter is a voice, not a screen. [Speak to the person]
    .reply = “To you. Good. What do I expect? To be heard, once. Me.”
premiers-mots--demandez-lui = “Good morning, and thank you for your help. Ask her, please, what exactly she expects from the MDPH.”
    .why = It is courteous to the interpreter. But she is spoken about, before her, as if she were not there. [Speak to the person]
    .reply = “I render it as said… Madame answers: ‘Who are we talking about?’”
premiers-mots--sigles = “The MDPH studies the RQTH, the AAH and the card; papers are missing, and Monsieur Garnier will see to it.”
    .why = Announcing what follows is a good thought. Three acronyms and four ideas at once: hardly anything gets across. [Short sentences]
    .reply = “Sorry. I couldn’t render all that in one go. RQTH: what is it, for Madame?”
premiers-mots--telephone = You turn the phone towards her, draw your chair back a little, and give her the time to begin.
    .why = The gesture says who speaks here, and that she has time. What will become of her words is still to be said. [Listening: silence]
    .reply = “…Me first? Usually I’m the last.”
premiers-mots--son-frere-a-dit = “Your brother has explained the main part, don’t tire yourself: we start there, you put it right, okay?”
    .why = You want to spare her telling it again. But she begins by correcting someone else’s version. [Hear each one]
    .reply = “Whose main part?”

sa-place = Footsteps outside the door. She lowers her voice; the interpreter lowers theirs too.
    .haile = “Is he angry, my brother? Without him, I wouldn’t be here. With him, I say nothing.”
sa-place--sans-lui = “Without him you’d be freer, is that it? Plenty of people would rather come on their own, you know.”
    .why = You want to open a door for her. But the answer is in the question already: she follows, or falls silent. [Porter: interpretation]
    .reply = “Freer? That isn’t what I said.”
sa-place--pourquoi = “If you understand some French, why do you always let him answer in your place, if I may ask?”
    .why = Looking for what holds her back is useful. But this “why” blames her for having been helped. [Listening: facts, no trial]
    .reply = “Because he’s kind. You don’t cut off someone kind.”
sa-place--ou-le-voulez-vous = “That’s for you to say. At the desk, later on, your brother: where do you want him, and to do what?”
    .why = Alone, through the interpreter, no answer prompted: she chooses her place, and her brother’s. [Charter 2001: consent]
    .reply = “Beside me. He stays. But I’m the one who answers. He listens.”
sa-place--rassurer = “Don’t you worry about your brother, Madame: it will all go well, we’re here to help you, all of you.”
    .why = It is kind, and it calms a little. But she said two things at once, and neither is taken up. [Porter: support]
    .reply = “Yes. Thank you.” She looks at her hands.
sa-place--attendre = You look neither at the door nor at the time. Her two sentences stay there, and you wait for the third.
    .why = She needed time: the silence lets her finish. What exactly she wants is still to be checked with her. [Listening: silence]
    .reply = “…He stays. Beside me. But he keeps quiet a little.”

confie = She raises her left hand to her hair, as if to arrange it, and lowers it again.
    .haile = “I can’t do my hair any more, or fasten my dress. My niece does it. That, I don’t want the office to write.”
    .haile-travail = “And I want to work. Sitting, mornings. Dawit doesn’t translate it. He’s afraid for me.”
confie--jurer = “Everything you have just said will stay in here, I swear it to you: nobody will ever know a thing.”
    .why = You want to protect her. But a secret is promised with its limits, and about work she wants to be heard. [Charter 2001: discretion]
    .reply = “Nothing? Not even about work?”
confie--a-vous = “Two things. The body: yours, and the doctor’s. Work: do you want to say it, and say it yourself?”
    .why = Her two sentences, sorted and handed back: what stays hers, what she will say, if she wants to. [Charter 2001: the person’s agreement]
    .reply = “Myself, yes. I’ll write a sentence, here, in my language. Then I won’t tremble.”
confie--utile = “Those things have to be said: they’re what it’s assessed on. Do it, it’s in your own interest.”
    .why = It is true: everyday life counts. But she has just said no, and it is her body. [Charter 2001: free consent]
    .reply = “You too, you know better than me.”
confie--parties = “The form has one part about everyday life, and another one about work. You are the one who chooses.”
    .why = Plain words, and the choice stated. Her answer is missing: what becomes of what she has just confided? [MDPH: form]
    .reply = “A part about work… I didn’t know there was one.”
confie--il-a-honte = “Deep down, your brother’s a little ashamed, isn’t he? That’s why he doesn’t translate it.”
    .why = You look for what he feels. But she said “afraid”, and you say “ashamed”: that word is yours. [Porter: interpretation]
    .reply = “Ashamed? No. Afraid. I said: afraid.”

# At M. Garnier’s desk

trois-chaises = A table, and a man both hurried and polite. Three chairs: one facing him, two against the wall. Dawit makes for the first.
    .garnier = “Good morning. Garnier, MDPH. I’ve got ten minutes, and six people after you. Sir, are you the one with the file?”
    .interprete = “I render it for Madame: ‘Sir, are you the one with the file?’”
trois-chaises--comme-elle-dit = “Madame Haile answers, facing you. Her brother sits beside her, it’s her choice. All is said to each.”
    .why = The place she chose, said to all: everyone knows who answers, who listens, who translates. [Charter 2001: consent]
    .reply = “Very good. Good morning, Madame, and forgive me. I’ll keep my sentences short.”
trois-chaises--la-chaise-de-devant = You hold the front chair, show it to Madame with an open hand, and wait for her to come or not.
    .why = One gesture says who is being received, and she can refuse. Her brother, left standing, lacks a word. [Charter 2001: respect]
    .reply = “Ah. Yes, sorry. Good morning, Madame.”
trois-chaises--frere-devant = “Monsieur knows the file well, let him sit at the front. Madame would be easier by the wall, no?”
    .why = It is practical, and it spares her the ordeal. But the front chair is speech: she has just lost it. [Speak to the person]
    .reply = “There. The usual.”
trois-chaises--dehors = “It’s better for Madame to be here alone. Sir, would you wait outside for us, please: better for her.”
    .why = You want her to be free. But you are choosing for her, and she did not ask for this. [Charter 2001: free consent]
    .reply = “No. Him, there.” She points to the chair beside hers.
trois-chaises--au-milieu = “I’ll sit in between, if you don’t mind: everyone talks to me, I pass it along, it’s simpler.”
    .why = Linking people is indeed your trade. But in the middle of the table, you become her voice. [Charter 2001: do with]
    .reply = “If you like. So tell me, then: what is she asking for?”
trois-chaises--dix-minutes = “Ten minutes is short, so straight to the point: here’s the letter, things are missing, let’s look.”
    .why = Respecting his time helps everyone. But the chairs have not moved, and the first is not hers. [Frame before content]
    .reply = “Perfect. Show me that, sir.”

lettre = You turn the letter towards Madame Haile. Her finger follows the lines; yours waits.
    .garnier = “That’s my letter of 3 March. Go through it with Madame, I’ll look for the form.”
lettre--qui-signe = Who has to sign the form?
    .why = The first time, the page carried her brother’s signature. It must carry hers. [MDPH: form signed by the person]
lettre--quelle-partie = Which part was left empty?
    .why = Part D, work. Empty does not mean “does not apply”: that is for her to say. [MDPH: parts of the form]
lettre--quelle-piece = Which paper is too old?
    .why = The medical certificate: under 12 months. The doctor makes a new one; what it says is none of the table’s business. [MDPH: certificate]
lettre--jusqu-a-quand = Until when can she answer?
    .why = { $pieces }, written in the letter: { $pieces-days } days left, today included. [CRPA L114-5: the time limit is stated]
lettre--a-lui = Which part can her brother fill in himself?
    .why = Part F, the carer’s life: the only page where he answers in his own name, if he wants to. [MDPH: parts of the form]

long-court = M. Garnier has the form before him, pen raised.
    .garnier = “Part B, everyday life. At home, does she manage?”
    .haile = She answers in Amharic, at length, her left hand near her hair. Then she stops.
    .dawit = “She says she’s fine.”
    .interprete = “Sorry, two people spoke at once. What Madame said, I couldn’t render.”
long-court--famille = “The family is very present, and that counts for a lot. We could put ‘fine, with the family’s help’, no?”
    .why = It is a strength, and it is true. But a long sentence has become “fine”, and you have just had it written. [Porter: support]
    .reply = “‘Fine, with the family’s help.’ I’ve put that.”
long-court--redire = “I did not hear what Madame answered. Madame, would you say it again, all of it, at your own pace?”
    .why = No reproach, no riddle: the whole sentence comes back, in her words, and she stops where she wants. [Interpreting charter, 2012]
    .reply = “I said: there are things I can’t do any more. Which ones, I’ll tell the doctor. Write that.”
long-court--appeler = “Madame spoke for a long time, and I heard ‘fine’. Madame, I’d like to call an interpreter: will you?”
    .why = There is still time: the gap is stated as a fact, nobody is blamed, and her sentence finds a voice. [Interpreting charter, 2012]
    .reply = A voice, on the phone. She straightens up. “I said: there are things I can’t do any more. Which ones, I’ll tell the doctor.”
long-court--dire-gestes = “You need to know, Monsieur Garnier: she can’t do her hair or dress on her own now, her niece helps her.”
    .why = The file gains, and M. Garnier writes. But she had said: not the office. Her body was spoken of without her. [Confidentiality]
    .reply = “Ah. That matters, I’ll put it down.” She recognised the word “niece”. She lowers her eyes.
long-court--quel-geste = “Which things exactly, Madame? Washing, dressing, carrying, cooking: tell us, and we’ll tick the boxes.”
    .why = Detail helps a file. But those things are told to a doctor, or alone, not in the middle of a table. [Charter 2001: discretion]
    .reply = “…Not here. Doctor.”
long-court--main-levee = You gently raise a hand towards Dawit, without a word, and keep your eyes on her for as long as it takes.
    .why = The hand stops without accusing, the look gives speech back. What was covered is still to be said again. [Listening: silence]
    .reply = “No. Not ‘fine’.” She said it in French.

le-travail = { $voix ->
        [yes] M. Garnier turns the page, and it is towards her that he turns it. It is blank.
       *[no] M. Garnier turns the page. It is blank.
    }
    .garnier = “Part D, work. It’s empty. Is she stopping, or does she want to go back?”
    .dawit = { $dawit-entendu ->
        [yes] “She’s stopping.” He hesitated. “She’s given enough, hasn’t she?”
       *[no] “She’s stopping. She’s given enough. Move on.”
    }
le-travail--a-elle-la-question = “That question is for you, Madame. Take all the time you need: yours is the answer we’re waiting for.”
    .why = The question goes back to its owner, without reproach. But she answers with no support, before everyone. [Speak to the person]
    .reply = “Work, yes. Me, yes.” She looks for her words in French. “Kitchen, no. Sitting. Mornings.” M. Garnier writes.
le-travail--raison = “Monsieur Garnier, Madame is the one to listen to: her brother protects her too much, and it’s her life.”
    .why = You defend the quietest one. But you judge him before his sister and an office: he stops listening. [Charter 2001: impartiality]
    .reply = “Too much. A year of my life, and it’s too much.” M. Garnier waits. She says nothing more.
le-travail--sa-phrase = You slide in front of her, without a word, the paper she wrote earlier. Everyone waits along with you.
    .why = Her sentence, her language, her voice: prepared by two, said by her alone. You had nothing to say. [Charter 2001: do with]
    .reply = She reads; the interpreter follows. “I want to work. Sitting, mornings. It isn’t for the money. It’s for me.” M. Garnier writes.
le-travail--dire = “Put down that she wants to go back, Monsieur Garnier: she told me earlier on, and it matters to her.”
    .why = The page fills up, and it is what she wants. But one more voice has answered in her place. [Charter 2001: the person speaks]
    .reply = “Go back? That’s not what her brother says. …I’ll put it down. I’d have liked to hear it from her.”
le-travail--vide = “It can also be left empty: people only fill in what concerns them. Her brother knows what she lives.”
    .why = The rule is true: a part may stay empty. But whether work concerns her is for her to say. [MDPH: form]
    .reply = “That’s possible, yes. I’ll leave it blank, then.”

et-l-argent = { $travail-note ->
        [yes] Three lines, on page D. Dawit has pushed his chair back.
       *[no] Page D stays blank. Dawit has laid his hand on it.
    }
    .dawit = { $dit-pour-elle ->
        [yes] “She told you that? And not me? …If you write ‘work’, they’ll give nothing. And then who feeds her?”
       *[no] “Abeba… If you say ‘work’, they’ll give nothing. Everyone says so. And then who feeds you?”
    }
    .dawit-vide = “Leave it blank. As soon as you say work, they give nothing. Everyone says so. And then who feeds her?”
et-l-argent--les-deux = “Have no fear, sir: one can work and have the allowance. She’ll get both, I guarantee you that.”
    .why = It is sometimes possible, and he relaxes. But you announce a decision that is not yours. [No promise of result]
    .reply = “Both? You promise me? …Then that’s good.”
et-l-argent--sa-crainte = “You fear the word ‘work’ closes it all. I don’t know. Monsieur Garnier, in plain words, is it so?”
    .why = His fear is said, your limit too, and the one who knows answers all of them, in plain words. [AMIS: inform; charter 2001: limits]
    .reply = “No. We study both: the allowance, and recognition for work. One doesn’t cancel the other. But it’s the committee that decides.”
et-l-argent--rumeur = “That, sir, is what people say. Before frightening her, it’s better to find out properly, you know.”
    .why = The idea does need checking. But to call his fear hearsay, before his sister, is to judge him. [Porter: evaluation]
    .reply = “Find out. Come and queue in my place, one day.”
et-l-argent--pas-moi = “That rule, I don’t know it well enough to answer you, sir. Monsieur Garnier, could you explain it?”
    .why = Saying what you do not know, and passing to who does: right. His fear itself was taken up by nobody. [Charter 2001: limits]
    .reply = “We study both, the allowance and recognition for work. One doesn’t cancel the other. The committee will decide.”
et-l-argent--conseil = “In your place, Madame, I’d ask for both, the allowance and the recognition: that’s what works best.”
    .why = The idea may be good. But it is your advice, on her life, and her brother’s fear stays unanswered. [Porter: advice]
    .reply = “That’s for Madame to say. I write what she asks for, not what she’s advised.”
et-l-argent--avancer = “We’ll come back to it, sir, if you don’t mind. Let’s go on: people are waiting, the page isn’t done.”
    .why = Time is short, it is true. But a fear put off comes back stronger. [Listen before moving on]
    .reply = “Later. It’s always later.”

signature = { $travail-note ->
        [yes] M. Garnier pushes the form to the middle of the table.
       *[no] M. Garnier pushes the form to the middle of the table. Part D is blank.
    }
    .garnier = “I need the signature, and I’ll register it today.”
    .dawit = “Where do I sign?” He already has the pen. “With her arm, she…”
    .haile = “Wait.” She holds out her left hand.
    .haile-non = She lays her left hand on the page. “No. Not like that.”
signature--formalite = “Sign there, Madame, and there too, please: it’s a formality, and we’ll go through it all another time.”
    .why = You spare her a second trip. But signed unread, it is once more a page that is not hers. [Making sure it is understood]
    .reply = { $travail-note ->
        [yes] She signs, slowly. “What did I sign?”
       *[no] She puts the pen down. “No. First, I understand.”
    }
signature--sa-main = “The signature is Madame’s. We go over the page with her, line by line: then she signs it, or doesn’t.”
    .why = Read again with her, free, with the hand she can use: the signature is hers. [MDPH: signed by the person; do with]
    .reply = { $relu ->
        [yes] Her finger stops on the blank. “There: work. Sitting. Mornings.” M. Garnier writes. Then she signs, with her left hand.
       *[no] At the third line, she nods. She signs, with her left hand, her whole name.
    }
signature--relire-au-telephone = “Nobody signs what they haven’t heard. I call an interpreter, we read it, and Madame decides.”
    .why = Without an interpreter, reading again is not enough: the page goes through her language, then her hand. [Interpreting charter, 2012; MDPH]
    .reply = { $relu ->
        [yes] A voice reads. Her finger stops on the blank. “There: I want to work. Sitting, mornings.” M. Garnier writes. Then she signs.
       *[no] A voice reads, line by line. She corrects one word, just one. Then she signs, with her left hand, her whole name.
    }
signature--signer-pour = “Just this once, Monsieur signs, since Madame is here and agrees: with that arm, it spares her.”
    .why = You are thinking of her arm. But the signature is hers: without a written mandate, nobody signs for her. [MDPH; CNIL: mandate]
    .reply = “There. D. Haile.” M. Garnier was facing the printer. She has put her hand back on her lap.
signature--mandat = “Your brother can act for you if you write it and sign it, you. Is that what you want, Madame?”
    .why = It is the lawful way, and she is the one asked. She has a hand and a voice: she needs less than this. [CNIL: mandate]
    .reply = { $travail-note ->
        [yes] “No. I have one hand that works. The pen.” She signs.
       *[no] “No. Nobody signs that. Not him, not me.”
    }
signature--jeudi-plutot = “Nothing forces you to sign today, Madame. Keep it: Thursday, 10, we reread it with the interpreter?”
    .reply = “Thursday… Good. Thursday.” She draws her hand away from the pen.
    .why = { $travail-note ->
        [yes] Time, no pressure: it is respectful. But she was reaching for the pen, and the page was hers. [Charter 2001]
       *[no] A page that is not hers can wait until Thursday. What it lacks was still to be looked for, with her. [Charter 2001: consent]
    }

suite = { $date-vue ->
        [yes] On the letter, her finger has gone back to the date. M. Garnier stays seated a little longer.
       *[no] M. Garnier looks at the time, and stays seated a little longer.
    }
    .haile = “And the doctor’s paper? Who asks for it?”
    .dawit-promis = “You promised. It’s certain, then?”
suite--il-expliquera = “Your brother will go to the doctor with you, Madame: he explains well, he knows the file by heart.”
    .why = He will surely go, and that is good. But at the doctor’s more than anywhere, it is hers to say. [Interpreting charter, 2012]
    .reply = “The doctor too, then. Right.”
suite--adresses = “Here’s the list: the doctors, the associations, the interpreting service. That’s all you need, I think.”
    .why = It is all there. But the list is in French and the date runs: one more paper is not a handover. [Orienting: a name, a date]
suite--devant-elle = “The page, the certificate, 31 March. We call the doctor here, with an interpreter. Thursday, 10, we check?”
    .why = Three things, one date, a call made before her, a day to check: the thread no longer hangs on one person. [Handing over]
    .reply = “Before me, yes. And Thursday, ten o’clock.” She writes it, in her own language.
suite--jeudi-26 = “See you on Thursday 26 at 10, with the interpreter. By then, you’ll ask for the certificate, all right?”
    .why = A day, an hour, the interpreter booked. But until then the call to the doctor is made in French, without her. [Follow-up]
    .reply = “Thursday, yes.” She turns to her brother. “You call the doctor?”
suite--page-f = “Part F is for you, sir: your life as a carer, your words, your name. Would you like the page, or not?”
    .why = There is a page where he speaks in his own name, if he wants to: he too has a chair. [MDPH: parts of the form]
    .reply = { $aidant-dit ->
        [yes] “A page for me… Do I put Sunday on it?” He folds it in four, carefully.
       *[no] “For me? There’s a page for me?” He takes it, and looks at it for a long time.
    }
suite--bon-courage = “Thank you, all three of you, you’ve come a long way. You know where we are: come whenever you like.”
    .why = Warm, and deserved. But “whenever you like” has no day and no interpreter, and the certificate is still to be asked for. [Follow-up]
suite--reprendre = { $trahi ->
        [yes] “Madame, I said what was yours to say. I apologise to you. I shall not say it again anywhere, or to anyone.”
       *[no] { $dit-pour-elle ->
            [yes] “Madame, I said what was yours to say. I apologise to you. I shall not say it again anywhere, or to anyone.”
           *[no] “I spoke too fast earlier: I decide nothing, and I keep what you told me, unless there is danger.”
        }
    }
    .why = The word too many is owned before those it touches. It is not wiped out; things can go on. [Posture: owning up]
    .reply = { $trahi ->
        [yes] She looks at you for a long time. “I heard. …And the doctor?”
       *[no] She nods. “All right. …And the doctor?”
    }

# Endings

ending--depose = { $signe-pour ->
        [yes] The file is in. At the foot of the page: “D. Haile”. She is the last one out.
       *[no] The file is in, signed with her left hand. She goes through the door first; Dawit follows.
    }
    .later = { $signe-pour ->
        [yes] April. The same letter comes back: the signature is not the person’s. The page has to be done again, and the date has passed.
       *[no] { $trahi ->
            [yes] The file is well filled in. The next Thursday, she goes straight to M. Garnier. At your door, she does not stop.
           *[no] { $relais-fait ->
                [yes] { $partie-f ->
                    [yes] Thursday 26, 10 a.m. The doctor has seen her, with an interpreter on the phone. She lays a sealed envelope on the table. Beside it Dawit lays a page filled in with pencil: his own.
                   *[no] Thursday 26, 10 a.m. The doctor has seen her, with an interpreter on the phone. She lays a sealed envelope on the table. In the corridor, on a chair, Dawit is asleep.
                }
               *[no] { $suivi-date ->
                    [yes] Thursday 26, 10 a.m. She is there, without the certificate: on the phone, the surgery did not understand what Dawit was asking for. You call again, with the interpreter. Five days are left.
                   *[no] { $pieces }: the certificate is still missing. Nobody called the doctor. The file waits, and so does she.
                }
            }
        }
    }
ending--a-son-heure = She folds the page and keeps it against her. M. Garnier stands up, and it is to her that he speaks: “Thursday, Madame. With the interpreter.”
    .later = { $trahi ->
        [yes] Thursday 26, she goes straight to M. Garnier, the interpreter on the phone. She signs. At your door, she does not stop.
       *[no] { $relais-fait ->
            [yes] Thursday 26, 10 a.m. She sits facing him, Dawit beside her. On page D, three lines, in her own language. The interpreter reads them. She signs, and lays a sealed envelope on the table.
           *[no] Thursday 26, 10 a.m. She sits facing him, Dawit beside her. On page D, three lines, in her own language. The interpreter reads them. She signs. Five days are left for the certificate.
        }
    }
ending--sans-eux = She takes the card herself, with her left hand, and slips it into her sleeve. They leave together.
    .later = Monday, she is at the door, Dawit two steps behind. She points to the phone, then to herself.
ending--renvoi = Dawit puts the list in the folder, with the others. “Thanks anyway.” She looks at the MDPH door, then at the way out.
    .later = { $pieces } goes by. The application still waits for a signature; nobody told her it was hers.
ending--rupture = They leave without speaking to each other. On the far chair, a light scarf is left.
    .later = In April, M. Garnier asks: “The lady from that Thursday, have you seen her again?” Nobody has.

# The account

account--lieu = Thursday 19 March 2026, 10.10 a.m., France services: Madame H. comes about a letter from the MDPH, with her brother.
    .why = A day, an hour, who comes, for what: you can be read by someone who does not know you. [Facts]
account--interprete = At the MDPH desk, a professional interpreter translated, by phone.
    .why = { $interprete-la ->
        [yes] By whom people understood each other: a fact that changes how all the rest is read. [Facts]
       *[no] Nobody called an interpreter: here the sentence would suggest that all was translated. [Facts]
    }
account--frere-dit = At the desk, her brother says that she is giving up work.
    .why = He is the one who says it, and it is written so: “says” is not “is”. [Reported speech]
account--domine = The brother speaks in her place and leaves her no freedom.
    .why = The concern is sincere. “No freedom” is yours: you saw a man answer, no more. [Facts, not opinions]
account--coutume = In their culture, the man speaks for the family.
    .why = You are trying to explain. But neither of them said so: an origin is not a cause. [Facts; charter 2001: equality]
account--fragile = Madame H. is a fragile person who needs to be spared.
    .why = It is kindly meant. But “fragile” judges her, and it is the word that has spoken in her place for a year. [Facts, not opinions]
account--gestes = Madame H. can no longer do her hair or dress alone; her niece helps her.
    .why = It counts for her file, and one would like to write it. But she confided it: it is her body, and hers to tell. [Confidentiality]
account--reserve = Madame H. has confided things about her everyday life; it is for her to speak of them, to her doctor.
    .why = It is known that there is something, not what: the team is told, the confidence holds. [Charter 2001: discretion]
account--travail = At the desk, Madame H. says herself that she wants to work again, sitting, in the mornings.
    .why = { $travail-dit ->
        [yes] Her request, in her words, said by her: it is the sentence everyone was waiting for. [Reported speech]
       *[no] She did not say it at the desk: to write “herself” would be speaking in her place again. [Reported speech]
    }
account--lettre = Letter of 3 March: her signature, part D and a certificate under 12 months old are missing, by 31 March at the latest.
    .why = Three papers and a date: whoever takes up the file will know what to do, and by when. [Facts]
account--signe = Form completed with her and signed by her own hand.
    .why = { $signe-pour ->
        [yes] Her brother signed, and you are the one who suggested it: the sentence is inexact, and the fact must be told. [Facts]
       *[no] { $signe-vite ->
            [yes] She signed without it being read again: “completed with her” is inexact. [Facts]
           *[no] { $sa-signature ->
                [yes] Who signed, and how: that is what the MDPH was asking for, and what makes the page hers. [Decisions]
               *[no] She did not sign this morning: writing it would invent a decision. [Decisions]
            }
        }
    }
account--reporte = Madame H. did not sign today; she keeps the page and comes back on Thursday.
    .why = { $reporte ->
        [yes] Not signing is a decision, and is written down like any other. [Decisions]
       *[no] The page was signed and handed in this morning: the sentence is inexact. [Decisions]
    }
account--depart = Madame H. and her brother wished to leave; their choice was accepted, a card handed to Madame.
    .why = { $refus-accepte ->
        [yes] A departure is a fact, not a failure. You accepted it, and the card was given to her. [Facts]
       *[no] They did want to leave. But this departure was not accepted in that way: the sentence is inexact. [Facts]
    }
account--medecin = Doctor called before her, with her agreement and an interpreter, for the certificate.
    .why = { $relais-fait ->
        [yes] Who, how, with what agreement: a handover that is written down can be checked. [What follows]
       *[no] Nobody called the doctor: writing it would suggest a handover that does not exist. [What follows]
    }
account--jeudi-26 = Appointment on Thursday 26 March at 10 a.m., interpreter booked.
    .why = A date agreed commits the desk: it is written down. If none was agreed, writing it would be inventing it. [What follows]
account--equipe = For the team: how can an interpreter be planned from the moment an appointment is made?
    .why = A question about the trade, with nobody in it: the team learns, and nothing is repeated. [Open questions]

# What a jury would ask

jury--a-qui-parler = With an interpreter on the phone, who were you speaking to, where were the chairs, and how did you know that all was translated?
jury--le-frere = What did you do about the brother’s place? Who chose it, and what did he need himself?
jury--la-signature = Who had to sign, and why? On what conditions can someone act for another person?
jury--dit-et-garde = What was confided that morning? Who told the MDPH, what did you keep, and why?

# The letter

document--courrier = Letter from the MDPH, the office for disabled people’s rights
    .entete = Maison départementale des personnes handicapées (MDPH) – Applications
    .destinataire = Madame A. Haile, 12 rue des Tanneurs – file no. 00 000
    .date = 3 March 2026
    .objet = Subject: your application received on 16 February 2026 – some items are missing
    .certificat = Your medical certificate is dated 10 February 2025. It must be less than 12 months old: ask your doctor for a new one. You may hand it in in a sealed envelope.
    .partie-d = Part D of the form (your work situation) is empty. Fill it in if it concerns you.
    .signataire = The form is signed “D. Haile”. It must be signed by you, Madame A. Haile.
    .envoi = Send these items by 31 March 2026 at the latest, or hand them in at our desk, on Thursdays, at France services.
    .sinon = Without these items, we cannot study your application.
    .aide = You may be helped by a person of your choice.
    .aidant = Part F is for the person who helps you every day. They fill it in themselves, if they wish.
    .contact = Any question? MDPH desk, Thursday mornings, or 0 000 000 000.
    .signature = For the director of the MDPH: M. Garnier
