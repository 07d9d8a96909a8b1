# “The letter from the CAF”, English text. The CAF is the family benefits office; the prime d’activité tops up low wages.
# Variables: $mediator (the mediator’s name); $lefevre (phase);
# $recours and $rectification (last day of each time limit), $recours-days (days left);
# facts of the scenario (yes/no): $a-sa-place, $accord-caf, $besoin-dit, $chiffre, $date-vue, $dit-pour-lui, $emploi-dit, $fait-pour-lui,
# $gagne, $insiste, $invite, $mandat, $parti-pris, $preuve-vue, $promesse, $recours-faux, $refus-accepte, $relais-fait,
# $secret-jure, $suivi-date, $trahi.
# Sheets and jury questions are read after any play: they say nothing of what he confides.

scenario--title = The letter from the CAF
scenario--pitch = Nine hundred and forty-two euros to pay back, a letter opened seven weeks too late. Not all of it is wrong, and nothing is lost.
scenario--brief = France services, the public help desk of Le Moulin, Monday morning. You run the mediation desk there; Awa, your colleague, is at the counter. Monsieur Lefèvre comes in with a letter from the CAF, the family benefits office, claiming an overpayment. You are not the CAF, you hold no mandate, you decide nothing. You have a letter to read with him, a time limit to find, perhaps a call to make, and a note to write afterwards.
scenario--sources = Law (France). Social security code: article R133-9-2 (what the letter says; twenty days, from receipt, to ask for a correction), article L845-2 (prime d’activité: the amicable appeals committee before the court; two months to call on it), article L845-3 (that appeal suspends the deductions). Remission of a debt: the CAF weighs the person’s good faith and situation. CNIL: users’ data, written mandate, no password kept. Principles. Reference charter of social mediation (1 October 2001): free consent, discretion, “doing with”, no power to decide; Porter’s listening attitudes and Rogers on reformulation. Amounts and people are invented. The value given to each choice is the authors’; no panel has reviewed it yet.
scenario--account = Note to the manager of the France services centre

scene--accueil = At the counter
scene--bureau = In the office, door closed
scene--appel = In the office
scene--ligne = On the line with the CAF
scene--ecrire = In the office, after the call

party--lefevre = Monsieur Lefèvre
    .role = he is holding a letter from the CAF
    .alt = A man in his fifties, jacket buttoned to the neck, a crumpled letter in his hand.
    .about = What he asks: that someone make the debt go away. What he needs: to understand, and not to lose face. What he fears: being taken for a thief. What costs him: he no longer opens his post. He has good reasons for the summer and the autumn; as for the rest, he knows.
party--awa = Awa
    .role = France services adviser, your colleague
    .alt = A woman in her thirties, a badge round her neck, standing behind the counter.
    .about = She holds the counter, and the queue behind it. She has a tool, Aidants Connect, and the right reflex: never without a mandate.
party--file = The queue
    .role = five people waiting, and hearing
    .alt = Five people standing along the wall; some of them look away.
    .about = Each is waiting for a turn, with a letter of their own. What is said at the counter is said before the whole neighbourhood.
party--caf = The CAF adviser
    .role = on the phone
    .alt = A level voice in the loudspeaker, a keyboard behind it.
    .about = She applies a file she did not write. She can promise nothing, and says so. She is right about November and December.

fact--emploi-perdu = Monsieur Lefèvre lost his job at the end of January; he has told nobody, not even his daughter.

must--vivre = Ask, when he says that he has no wages left, how he is holding out until then: food, rent, electricity. It is the second duty: he came for the letter, and it is the month of March that gives way. [AMIS: perceive needs]
never--sans-mandat = Neither act nor sign in a person’s place without their written mandate, even as a favour, even when they ask for it. [CNIL: mandate]
never--son-code = His password is his own: it is not taken, not typed, not written down. [CNIL: users’ data]

always--souffler = Breathe: two breaths, shoulders down, before you answer.
    .why = A few seconds for yourself. When the queue and the tension weigh, they spare you the sentence too many. [Posture: self-control]
    .reply = Two seconds. Nobody noticed a thing, except that your voice has come down.
always--renvoyer = Tell him that this is for the social service, hand him the CCAS leaflet, and leave it there.
    .why = Knowing your limits is right. Here nothing has been read or finished: a leaflet held out is a door politely shut. [Orienting: go with]

# At the counter

comptoir = France services, 9.40 a.m. A man puts a crumpled letter on the counter. Awa, on the phone, signals: yours.
    .lefevre = “Nine hundred and forty-two euros! I never stole a thing, not me. Never. And they’re already helping themselves from my account!”
    .file = “We’re all waiting, you know.”
comptoir--voyons = “Good morning, sir. Let me see that letter: what date is on it, and which benefit is it about?”
    .why = Going to the paper is useful. But here it is opened before five people: his debt becomes the neighbourhood’s. [Charter 2001: discretion]
    .reply = “Here? In front of everyone? Want me to read it out over the speakers, too?”
comptoir--attendre = You come round to his side, stop two steps away, and let him finish without a look at the letter.
    .why = Coming round and letting the wave pass: right. But the queue still listens, and he does not know who you are. [Project BETA: space]
    .reply = “…There. That’s all. And who’s the one here who can explain it to me?”
comptoir--numero = “Good morning, sir. There are people before you: take a ticket, and in twenty minutes I’m all yours.”
    .why = Each in turn is a fair rule. Said first, to a man who believes he is being robbed, it is one more counter. [Crisis cycle]
    .reply = “A ticket. To get robbed, you take a ticket.” He takes it, and he waits.
comptoir--a-cote = “{ $mediator }, I’m the mediator here. We can talk here, or in the office, door closed: as you prefer.”
    .why = A name, a job, a door that shuts, and he is the one to choose: shame has lost its audience. [Charter 2001: discretion, consent]
    .reply = “…The office. I don’t want the whole of Le Moulin listening in.”
comptoir--rassurer = “Don’t you worry, sir: letters like this one, we see them every day, and it always gets sorted.”
    .why = You want him to breathe. But “every day” wipes out what is happening to him, and “sorted” is more than you know. [Porter: support]
    .reply = “Every day. For you, maybe.”

# In the office

frigo = The door is closed. He stays standing, then sits on the edge of the chair, the letter flat under his hand.
    .lefevre = “Seven weeks on the fridge. Unopened. It’s the hole in my account that made me open it. I don’t open anything, these days.”
    .say = Before you see the possible answers: what would you say to him, in your own words?
frigo--pourquoi = “Why did you wait seven weeks, sir? If you’d opened it straight away, you’d have had far more choice.”
    .why = It is true, and he knows it better than you. This “why” is a reproach: he answers by defending himself. [Listening: facts, no trial]
    .reply = “Because. You think I don’t know that?”
frigo--reformuler = “Seven weeks on the fridge, then that hole in the account. And the fear of being taken for a thief?”
    .why = His words, what he shouted at the counter, a check: he can say yes, or put it right. [Rogers; Porter: understanding]
    .reply = “…That’s it. Thirty years of paying my bills, on the day. Thirty years.”
frigo--pareil = “The CAF claimed money from me too, one year. You’re scared, you open it too late, and then it passes.”
    .why = You hold out a hand. But the scene is now about you, and your story decides how his will end. [Listening: stepping aside]
    .reply = “Maybe. But you, you’re on that side of the desk.”
frigo--silence = You reach for neither the letter nor the keyboard. You let the silence last, turned to him, hands at rest.
    .why = Silence gives him the time that the letter takes from him. His words you have not yet given back. [Listening: silence]
    .reply = “…I wasn’t like this, before. I used to pay the same day.”
frigo--recours = “Then we’ll appeal. I have a template that works well: ten minutes, one signature, and off it goes.”
    .why = The appeal may be the right tool. Before you have heard and read, it is your solution, not his. [Porter: solution before understanding]
    .reply = “Sign what? I haven’t even understood what they want from me.”

cadre = He pushes the letter towards you without letting go of it.
    .lefevre = “You work with them, do you? Because a lady at the market, they wiped hers out. Can you get rid of this for me?”
cadre--promettre = “With a file put together well, the committee wipes nearly all of it. We’ll do it, and it’ll go through.”
    .why = He breathes, as you wanted. But the CAF decides: at the first refusal, it is your word that falls. [No promise of a result]
    .reply = “Ah. Right. That’s a weight off me.”
cadre--limite = “Wiping it out or not is for the CAF to decide, not me. I can help you understand what it is asking.”
    .why = The limit is plainly said. His own place is missing: what will he do, and does he want to? [Charter 2001: consent]
    .reply = “Understand… That’s something.”
cadre--regles = “The CAF applies the same rules to everyone, sir. If it claims something, there’s a reason, isn’t there?”
    .why = There may indeed be a reason. Pleading for the institution before reading means leaving your chair. [Charter 2001: independence]
    .reply = “Oh, sure. You’re on their side, then.”
cadre--cadre = “I’m not the CAF, and I decide nothing. We read, you do it, I’m next to you: does that suit you?”
    .why = Where you speak from, what you will not do, each one’s place, and his agreement asked. [Charter 2001: consent, doing with]
    .reply = “…Next to me. Not instead of me. Right. That suits me.”
cadre--camp = “Between you and me, they send these by the dozen and check nothing. You’re far from the only one.”
    .why = He feels less alone. But you judge a file you have not read, and you arm him for the call. [Charter 2001: impartiality]
    .reply = “Ah! See. Even you say so.”

lettre = The letter lies between you. He follows the lines with a finger; you follow the finger.
    .lefevre = { $lefevre ->
        [escalating] “Fine. Ask them, your questions. But the letter, I’m not letting go of it.”
       *[triggered] “Go on, ask me the questions. When I read it alone, nothing sticks.”
    }
lettre--combien = How much is claimed from him?
    .why = The amount, in words and in figures: 942 euros. What the CAF withholds each month is another line. [Reading with]
lettre--de-quand = What day is the letter dated?
    .why = 12 January 2026: one counts from there, on the safe side. In law, the time runs from the day he received it. [R133-9-2]
lettre--pourquoi = What, exactly, is held against him?
    .why = The reason: one fact, with its date. That fact, and only that one, he can accept or contest. [Reading with]
lettre--jusqu-a-quand = Until when can he contest before the committee?
    .why = “Ways to appeal”: two months, so { $recours }. Correction, another line, ended on { $rectification }. [CAF: amicable appeal]
lettre--sans-reponse = What happens if he does not answer?
    .why = The deduction: 58 euros a month from his benefits. It is the hole he saw in his account. [R133-9-2]

delai = His finger stops on “twenty days”. He counts, under his breath.
    .lefevre = { $lefevre ->
        [escalating] “Twenty days! And it’s been seven weeks! It’s over. Say it, say it’s over, and I’ll pay!”
       *[triggered] “Twenty days. And it’s been seven weeks. So it’s over, I pay?”
    }
delai--echeancier = “To contest it, it’s too late, I’m afraid. The best thing is to ask for instalments, this very morning.”
    .why = Instalments exist. But the committee’s time still runs: a mistake of yours takes a right from him. [CAF: two months for the committee]
    .reply = “So I pay. Even what I don’t owe.”
delai--date = “The twenty days, yes. The committee, no: until { $recours }. That leaves { $recours-days } days.”
    .why = Two time limits told apart, a date, a number of days: he can write it down. Counted from the letter, it is prudent. [R133-9-2]
    .reply = “Eleven days. …Eleven isn’t nothing.”
delai--relire = “I’d rather not tell you something wrong. The foot of the page, let’s read it again: who, and when?”
    .why = Saying you do not know yet, and reading again with him, beats a date at a guess. It is still to be given. [Reading with]
    .reply = “‘Amicable appeals committee… two months.’ Ah. Those aren’t the same days.”
delai--quelqu-un = “What if we simply called the CAF? They’ll tell us whether there’s still time, and we’ll know, won’t we?”
    .why = The call will come. But the time is written on the letter: letting him read it gives him back the lead. [Find the deadline]
    .reply = “And I tell them what? Wait. Wait, there’s a line, here.”
delai--deux-mois = “The twenty days are for a correction. To contest it, there’s another time, a longer one: don’t worry.”
    .why = Two time limits, and the right one is the longer: the essential. But with no date, “longer” goes on the fridge. [Find the deadline]
    .reply = “Longer, fine. Longer until when? …Wait. There’s a line, here.”
delai--dix-jours = “That’s a lot for a Monday morning. Keep the letter, get some rest, and we meet again in ten days?”
    .why = You see his tiredness. But { $recours-days } days are left, and a letter put down waits seven weeks. [Find the deadline]

motif = His finger has moved up a line: “no longer your dependant since 1 July 2025”.
    .lefevre = “July? Lison, in summer, she was at her mother’s for the holidays, that’s all! It’s in late October she stayed. I declared nothing. I thought she’d come back.”
motif--bonne-foi = “You’re in good faith, anyone can see that. You have nothing to reproach yourself with in all this.”
    .why = It is warm. But judging, even kindly, is not your place: good faith is for the CAF to weigh. [Porter: evaluation]
    .reply = “Anyone can see… Then why don’t they?”
motif--declarer = “A child leaving, that’s declared, did you know? Told in November, none of this would have happened.”
    .why = The rule is right, and he has just admitted it. Said again now, it judges a father and teaches him nothing. [Porter: evaluation]
    .reply = “I know. Thanks. Exactly what I was missing.”
motif--trier = “So summer, holidays; in autumn, with you; in late October, she leaves. What could show when that was?”
    .why = His words put in order, dates, no judgement; then the proof, and he is the one to look for it. [Rogers; AMIS: occasional help]
    .reply = “…The school. She changed schools in November. That’s got a date on it.”
motif--taire = “For the summer, contest it. For November, nothing makes you mention it: they may never notice at all.”
    .why = You want to lighten his debt. But keeping quiet what one knows to be true exposes him, and you with him. [Charter 2001; nothing false]
    .reply = “Not mention it… Isn’t that lying?”
motif--sa-main = You say nothing. You leave his hand on the line, as long as it takes, without seeking his eyes.
    .why = To a proud man, silence spares explaining himself. Dates are still to be told apart, and proof found. [Listening: silence]
    .reply = “…She took her things on a Friday. I haven’t touched her room.”
motif--compter = “November and December, at 157 euros: so you owe only 314 euros. The rest, they’ll cancel for you.”
    .why = The sum helps to see clearly. “They’ll cancel” commits the CAF in its place: he will keep the figure. [No promise of a result]
    .reply = “Three hundred and fourteen. That, I could manage. Is that certain?”

confidence = { $insiste ->
        [yes] He has moved back in his chair. The letter is under his hand again.
       *[no] He looks at the door, then lowers his voice.
    }
    .lefevre = “And I can’t pay. I’ve got no work, since the end of January. Nobody knows, not even Lison. That, you mustn’t tell them.”
    .lefevre-raide = “Anyway, I can’t pay. No more work, since the end of January. There. Not even Lison knows. So them, you mustn’t tell.”
    .lefevre-encore = “I said no. It isn’t yours to tell.”
confidence--jurer = “It will never leave this room, I promise you: not the CAF, not my colleague, nobody will hear a word of it.”
    .why = He is relieved. But a secret is promised with its limits, and this silence may cost him a remission. [Charter 2001: limits of discretion]
    .reply = “…Thank you. For a month now I’ve gone out at seven, for the neighbours to see.”
confidence--ccas = “For that there’s the CCAS, at the town hall annexe. I’ll write down name and time: they’re open Tuesdays.”
    .why = The address is right, with a day. Two sentences too early: he was asking what you would say of him. [Porter: solution]
    .reply = “The CCAS. That’s for people who… Right. And them, you won’t tell them anything?”
confidence--il-faut = “You have to tell the CAF, sir, and today. If not, three months from now, another letter will be coming.”
    .why = It is true: a lost job is declared. But put this way, it is his confidence turned against him. [Charter 2001: free consent]
    .reply = “I tell you one thing, one, and you throw it back at me already.”
confidence--tenir = “And until then? Food, rent, electricity: this month of March, what is holding up, and what is giving way?”
    .why = The letter is the CAF’s business; the month of March is his. His request is left, and it awaits an answer. [AMIS: perceive needs]
    .reply = “Food’s all right. There’s pasta. The rent, on the fifth, no. I’m half of it short.”
confidence--a-vous = “I won’t tell them for you. But a lost job gets declared, and may count: shall I explain, or not?”
    .why = The confidence stays his, and he knows what silence costs: he can choose. Two duties kept. [Charter 2001: the person’s agreement]
    .reply = “…Go on. …All right. The job, I’ll tell them myself, if it comes up. But Lison hears it from me.”
confidence--deviner = “So that’s why the post stays shut, isn’t it? When one is ashamed, one opens nothing, it’s only human.”
    .why = It may be right. But he did not say it: a truth that is guessed is a truth that is taken. [Porter: interpretation]
    .reply = “You’re a doctor now, are you?”

debout = He is on his feet. The letter is folded in four, his hand on the door handle.
    .lefevre = “Forget it. I shouldn’t have come. I’ll pay what they want, and that’s that.”
debout--retenir = “Stay, we’re nearly there! Leaving now, don’t you think that’s a pity? You’re going to regret it later.”
    .why = The wish to help is real. But holding back a man on his way out takes away his right to refuse. [Charter 2001: withdrawal possible]
debout--sa-date = { $date-vue ->
        [yes] “That’s your right. I’ll write down a date, { $recours }: until then you can contest, with or without me.”
       *[no] “That’s your right. There’s a time limit written on it: if you’d like to read it with me, I’m here till noon.”
    }
    .why = The refusal is accepted, and he leaves with what counts: a time, a place, the choice. The door stays his. [Charter 2001: consent]
debout--ouvrir = You get up as well, open the door for him, and take your leave with a nod, without one more word.
    .why = The refusal is heard, with no reproach. But the time is running, and he leaves not knowing which. [Charter 2001: withdrawal; deadline]
debout--saisie = “As you wish. Just know that if there’s no answer, they deduct every month, and after that, the bailiffs.”
    .why = You think you are informing him. Fear, at the door handle, is pressure, and what follows is not written. [Charter 2001: consent]
debout--reprendre = “I answered you badly, sir, and it’s for me to say so. Shall we start again differently, or stop?”
    .why = The clumsiness is owned in one sentence, and the choice given back: he can stay without bending. [Charter 2001: free consent]
    .reply = “…Fine. I came, I came. But go easy.”

# The telephone

composer = The phone is between you, on the desk. 32 30 is the CAF. He has moved his chair back.
    .lefevre = “You call. You know how to talk to them. I’m two sentences in, and I lose my temper.”
composer--a-sa-place = “Give it here, I’ll see to it: I’ll say I’m calling for you, they’re used to it, it’ll be far quicker.”
    .why = You spare him the ordeal. But without a mandate it is not your file: not your voice, not your answers. [CNIL: written mandate]
    .reply = “Oh. If you can. I’d just as soon.”
composer--courage = “Of course you can, you’ll do very well! Take a deep breath, stay friendly, and so will they, you’ll see.”
    .why = You believe in him, and it shows. But encouragement gives neither words nor order: he sets out empty-handed. [Porter: support]
    .reply = “Friendly. I am friendly. It’s 32 30, is it?”
composer--mandat = “To speak for you, I need two lines signed by you, for this call and no other. Is that what you want?”
    .why = He may delegate, and you say on what condition. He stays one step back from his own file. [CNIL: written mandate]
    .reply = “One more paper… Give it here. But I’m staying, and I’m listening.”
composer--ecrire = “Then let’s do without the phone: in writing it’s calmer, and there’ll always be some trace, won’t there?”
    .why = A trace will help, and the writing will come. But it decides for him that he will not manage to speak. [Doing with]
    .reply = “No. For once, I want to tell them out loud. Hand me the phone.”
composer--trois-phrases = “You talk, I stay beside you, on speaker. First we write three sentences: which one do you start with?”
    .why = The call stays his, and he does not set out empty-handed: an order, words, a sheet to come back to. [Charter 2001: doing with]
    .reply = “‘I got the letter. July is wrong. How do I contest it?’ …Write it big.”

standard = Music, for a long time. Then a voice, on the loudspeaker.
    .caf = “CAF, good morning. Monsieur Lefèvre himself? Thank you. According to the file, your daughter has not lived with you since 1 July.”
    .caf-lui-meme = “You’re calling for him? Without a mandate I can’t tell you anything. If he is there, put him on. …Sir? The file says 1 July.”
    .caf-mandat = “A mandate for this call, noted. I would still rather hear the gentleman. The file says: no longer a dependant since 1 July.”
    .lefevre = { $parti-pris ->
        [yes] “That’s false! It was the holidays! You send these by the dozen and check nothing! Even here, they say so!”
       *[no] { $lefevre ->
            [escalating] “That’s false! It was the holidays! You’re calling me a liar, is that it?”
            [crisis] “That’s false! False! It was the holidays! You’re calling me a liar, is that it?”
           *[triggered] “That’s false. It was the holidays. …You’re calling me a liar, is that it? Is that it?”
        }
    }
standard--laisser = “One short minute, please, madam. …Take your time, sir. The summer, you were saying: the holidays?”
    .why = Time, and the floor given back: it is his call. A sheet made ready would have done, without going through you. [Doing with]
    .reply = “…The holidays, yes. In September she was there. She left in late October, that’s all.”
standard--chomage = “Please excuse him, madam: he has lost his job, he’s worn out. Could you perhaps bear that in mind?”
    .why = The voice softens, and the call goes better. But it was his to say, or not: he has just been spoken for. [Charter 2001]
    .reply = { $accord-caf ->
        [yes] “…I’d said I would. It was mine to say.”
       *[no] “I told you not to… I told you that. You.”
    }
standard--papier = Without a word, you put a finger on the first sentence of the sheet. You breathe out, slowly, so he sees it.
    .why = One second, one sheet, and he is the one who picks it up: the call stays his, and his voice comes down. [Charter 2001: doing with]
    .reply = “…Sorry. I got the letter. July is wrong. She left in late October. How do I contest it?”
standard--defenseur = “Madam, without a correction, it’s the Défenseur des droits tomorrow, and then you will have to answer.”
    .why = You want to weigh in for him. But it is a threat, with a power you do not have, and at the wrong time. [Charter 2001: no power]
    .reply = “That is your right. All I have is the file. May I speak to monsieur Lefèvre?”
standard--qui-dit = “Good morning, madam. This date, 1 July, where does it come from? And who told you about it, exactly?”
    .why = A good question. But now you are leading the call, and the answer concerns someone other than him. [Doing with; discretion]
    .reply = “From a declaration. Whose, I can’t say. Sir, when did she leave, in your view?”

reponse = { $dit-pour-lui ->
        [yes] The tone has changed, at the other end. He is no longer looking at you.
       *[no] A keyboard can be heard, at the other end.
    }
    .caf = “To contest it, write to the amicable appeals committee, with a certificate from the school. It decides, not me. The appeal suspends the deductions.”
    .lefevre-date = “She left in late October. Not in July: late October. How do I go about telling you people?”
    .caf-reste = “November and December, on the other hand, remain due. There, you may ask for remission, or instalments.”
    .lefevre-trop-tard = “Contest it? Here, I was told it was too late.”
    .lefevre = { $promesse ->
        [yes] “‘It decides.’ You, you’d told me it would go through. And do I owe it, or don’t I? I understood one word in two.”
       *[no] { $chiffre ->
            [yes] “And the three hundred and fourteen euros, is that right, or not right? I understood one word in two.”
           *[no] “So I do owe it. Or I don’t? I understood one word in two.”
        }
    }
reponse--gagne = “You see, she’s with you! With the certificate, summer and autumn, that’s as good as settled, isn’t it?”
    .why = The call went well and you celebrate it. But she said: “It decides, not me.” [No promise of a result]
    .reply = “Settled… You think so? She didn’t say it like that.”
reponse--resumer = “Three things: a letter to the committee, the certificate, and remission for two months. I noted it all.”
    .why = Three points, true and clear. You are the one who knows them: nothing says yet that they are his. [Summary]
    .reply = “Three things. Yes. You’ll have to tell me again, but yes.”
reponse--tout-payer = “In your place, I’d pay it all, in small sums, with no fuss. An appeal, that means months of waiting.”
    .why = You are thinking of his peace of mind. But it is your choice, and he would pay what he may not owe. [Porter: advice]
    .reply = “All of it? Even September, when I cooked for her every night?”
reponse--vos-mots = “That went fast. In your own words: what are you contesting, and what do you accept as being right?”
    .why = You check without explaining again: he is the one who tells what he owes from what he contests. [Making sure it is understood]
    .reply = “July to October, I contest. November, December… she wasn’t there. It’s true. It hurts, but it’s true.”
reponse--a-lui = You meet his eyes, and leave a moment. If something else needs saying, it is now, and his to say.
    .why = Room is made, nothing is prompted: he will say it, or not. What he has understood is still to be known. [Charter 2001: his agreement]
    .reply = “Madam… I’m out of work, too. Since 31 January. How do I declare it?” She tells him.
reponse--merci = “Thank you very much, madam, that was very clear. Have a good day. …You see how nice she was, don’t you!”
    .why = Courtesy counts, it will help the next call. But he has just said he understood one word in two. [Making sure it is understood]
    .reply = “You’re welcome. Goodbye, monsieur Lefèvre.” She has hung up.
reponse--reprendre = “I was the one who spoke too fast, sir: what the committee will say, neither you nor I can know.”
    .why = Owning a word too many, at the moment it comes back, costs little and puts each in their place. [Charter 2001: no promises]
    .reply = “…At least you say so. And so? Do I owe it, or not?”

ecran = The call is over. On the screen, the login page. He takes a folded paper out of his wallet.
    .lefevre = { $lefevre ->
        [escalating] “Here, my number, my password. You do it. I’m not touching their machine any more.”
       *[recovering] “Here, my number and my password. Go ahead: I type with two fingers, and there are people waiting.”
    }
ecran--taper = “Just this once, then. You dictate, I type, and I give you back the paper at once, we’ll be quicker.”
    .why = Five minutes, and it is done. But his code is no longer his alone, and next time he will be back to hand it to you. [CNIL: passwords]
    .reply = “Well. Five minutes. I’d have been at it all day.”
ecran--awa = “My colleague Awa has Aidants Connect: with a signed mandate, she may do it for you. Shall I call her?”
    .why = It is the legal way for someone who cannot. He can: two fingers are slow, and they are his. [Doing with; CNIL: mandate]
    .reply = “Someone else again… No. Push the keyboard over, I’ll do it.”
ecran--clavier = You turn the keyboard to him and look away: “The code is yours. What comes after, we write together.”
    .why = His hand, his code, your presence. It is slower, and next time he will know how. [Charter 2001: doing with; CNIL]
    .reply = “…Right. Two fingers. …There. I’m in. I’m in, look!”
ecran--photo = “I’d rather take a photo of the letter and the paper: I’ll finish tonight, and you can go home now.”
    .why = You give your own time. But his data leave in your pocket, and the rest will be done without him. [CNIL: what is needed, no more]
    .reply = “In your phone, my code? …No. We do it here, then.”
ecran--courrier = “Keep your code. The appeal can go online, or by registered letter: which of the two suits you best?”
    .why = The code stays his, and two ways are open. It remains to get down to it, with him. [CAF: an appeal is written]
    .reply = “The letter, they’ll say it got lost. Online. …Turn that thing round.”

demande = { $fait-pour-lui ->
        [yes] You have the keyboard, he has the words. “Appeal”, at the top of the page, and a blank.
       *[no] Two fingers, one sentence, one crossing-out. “Appeal”, at the top of the page, and a blank.
    }
    .lefevre = { $preuve-vue ->
        [yes] “The school, I’ve got their paper at home. I’ll add it tonight. And here, what goes in? Everything?”
       *[no] “She spoke of a certificate. Right. The school will make me one. And here, what goes in? Everything?”
    }
demande--references = My claimant number, and the letter of 12 January 2026.
    .why = With no reference, the request goes looking for its file. This is the first line. [Clarity]
demande--conteste = “I contest July to October 2025: my daughter was living with me, holidays apart.”
    .why = The fact contested, with its months: no more, no less. [Contesting one precise fact]
demande--jamais-partie = “My daughter never left my home.”
    .why = It would plead better, and it is false: the whole request would lose its credit, and he would risk a lot. [Nothing false]
demande--certificat = The school certificate, up to the end of October.
    .why = A dated proof, from a third party: that is what the committee can read. [Proof]
demande--elle-a-dit = “Your adviser told me on the phone that it was accepted.”
    .why = She said the opposite: the committee will decide. Words put in someone’s mouth turn back. [Facts]
demande--novembre = “Since late October she has lived with her mother; I had not declared it.”
    .why = Accepting what is true makes the rest credible, and it is the declaration he owes. [CAF: changes are declared]
demande--sa-mere = “It must be her mother who declared any old thing.”
    .why = He may have thought it. Nobody knows who declared what, and Lison’s mother is not the point. [Facts; discretion]
demande--remise = “For November and December, I ask for remission or instalments.”
    .why = Remission is asked for what one accepts to owe; the rest is contested. Both, each in its place. [CAF: remission]
demande--colere = “You treat people like thieves.”
    .why = He has the right to think so, and he told you. In an appeal, the sentence hides the facts. [Clarity]
demande--travail = “I have been out of work since 31 January 2026.”
    .why = { $emploi-dit ->
        [yes] He told the CAF himself: he may write it here, for the remission. Useful, and his. [The person’s agreement]
       *[no] It may count for the remission. To write it or not is his: the line is neither required nor counted. [The person’s agreement]
    }

relais = “Request registered.” He reads the line twice, finger on the screen.
    .lefevre = “And now? I go home, I wait for another letter, and I put it on the fridge?”
    .lefevre-loyer = “And now? The rent is Thursday. And the answer will be another letter, on the fridge.”
relais--depliant = “Here is our leaflet: the CCAS, the CAF’s mediator, the public letter-writer. All in there, with addresses.”
    .why = It is all there, indeed. To someone who no longer opens the post, one more paper is no orientation. [Orienting: a name, a date]
relais--le-seize = “Monday the 16th, at 10, bring me your post, opened or not: we open it here. Would that suit you, sir?”
    .why = A day, a time, and the post opened together: the thread holds. Until then, he leaves alone with the rest. [Follow-up]
    .reply = “The 16th. Opened or not. …That’s clever.”
relais--defenseur = “If it’s no, there’s the CAF’s mediator, then the Défenseur des droits, both free. Shall I write them down?”
    .why = Two real doors, and free. But they open after an answer: until then he leaves alone, with March to pay. [Orienting at the right time]
    .reply = “If it’s no… We’ll see if it’s no. Write them, write them.”
relais--devant-lui = “The request has gone. I call the CCAS with you here, if you like. And Monday 16th, we open your post?”
    .why = What is done, a relay called with him, a date for the post: he does not leave alone. [Hand-over; follow-up]
    .reply = “…With me here, yes. That way I hear it. And the 16th, I’ll write it there, on the letter.”
relais--repassez = “You’ve done the hardest part, well done. Thank you for your trust, and come back whenever you want to.”
    .why = Warm, and true. But to someone who no longer dares push a door, “whenever” means never. [Orienting: a name, a date]
relais--reprendre = { $secret-jure ->
        [yes] “Before you go: I swore too fast. I will keep what you confided to me, unless someone is in danger.”
       *[no] “Before you go, let me take it back: I spoke too fast. What comes next is the committee’s, and I don’t know.”
    }
    .why = Undoing a word too many costs a little face; leaving it would cost the next appointment. [Charter 2001: no promises]
    .reply = “…Right. I’d rather know. And so, now, what do I do?”

# Endings

ending--envoye = { $fait-pour-lui ->
        [yes] The request has gone. He folds the letter, takes back his paper, and puts it away with care, as if nothing had happened.
       *[no] The request has gone, by his own hand. He folds the letter, in two this time, and buttons his collar again.
    }
    .later = { $trahi ->
        [yes] The CAF calls him back, and begins with his job. He answers yes, no, thank you. To the mediation desk he does not come back.
       *[no] { $recours-faux ->
            [yes] April. The committee answers: the request is unclear, the dates do not match. He comes back, the letter open, his eyes elsewhere.
           *[no] { $fait-pour-lui ->
                [yes] Two weeks later he is at the counter, his paper in his hand: “Here. There’s something to click.”
               *[no] { $suivi-date ->
                    [yes] { $relais-fait ->
                        [yes] Monday 16th, 10 a.m. The CCAS saw him on Thursday, about March. He puts six envelopes on the desk, and opens two himself. The committee has not answered yet.
                       *[no] Monday 16th, 10 a.m. He puts six envelopes on the desk, and opens two himself. The reminder for the rent is in the third.
                    }
                   *[no] The answer comes in April. It stays on the fridge, under the magnet, with the others.
                }
            }
        }
    }
ending--refus = { $invite ->
        [yes] { $date-vue ->
            [yes] He left without turning round. In his jacket pocket, a date.
           *[no] He left without turning round. On the doorstep, he looked at the clock, then at the letter.
        }
       *[no] He left without turning round. At the counter, someone asks whether it is their turn.
    }
    .later = { $invite ->
        [yes] Thursday, he is at the door, ten minutes before opening time. “It’s about the letter. Just the letter.”
       *[no] That week, he walks past the window twice. He does not come in.
    }
ending--differe = He takes the letter back, relieved. In ten days it will be the 12th: the last day.
    .later = On 12 March he does not come. A few days later the time is over. The letter is still on the fridge.
ending--renvoi = He folds the leaflet with the letter, in four. “One more counter. All right.”
    .later = He will not go to the CCAS. The CAF withholds 58 euros a month. He will say it later: “I asked. They gave me a paper.”
ending--rupture = The door slams. At the counter, the queue falls silent. Awa looks in: “You all right?”
    .later = By mid-March the committee’s time is over. Nobody, here, will ever know what he contested.

# The account

account--lieu = Monday 2 March 2026, 9.40 a.m., France services: monsieur L. comes about a letter from the CAF, dated 12 January.
    .why = A day, a time, a request: you can be read again by someone who does not know you. [Facts]
account--declare = Monsieur L. says that his daughter lived with him until late October; the letter says 1 July.
    .why = His words on one side, the letter on the other, and you in the middle: “says” is not “proves”. [Reported words]
account--bonne-foi = Monsieur L. is clearly in good faith and the CAF has made a mistake.
    .why = You think the sentence helps him. It judges twice; others are there to decide. [Facts, not opinions]
account--fraude = Monsieur L. knew he was being overpaid and let it run.
    .why = He said he had not declared it, and that he had hoped. “Knew” and “let it run” are yours. [Facts, not opinions]
account--depasse = Monsieur L. is overwhelmed by his papers and needs to be followed up.
    .why = The concern is sincere. But “overwhelmed” judges him, and follow-up is offered to him before it is written. [Facts; consent]
account--delai = Amicable appeals committee: two months, so until { $recours }, counted from the date of the letter.
    .why = A date, and how it is counted: whoever takes the file over knows how many days are left. [Facts; R133-9-2]
account--emploi = Monsieur L. lost his job at the end of January and hides it from his daughter.
    .why = It explains, and one would like to write it. But he confided it: his to say, and to whom. [Charter 2001: confidentiality]
account--situation = Something in his situation may count for what follows; it is for him to speak of it, or not.
    .why = { $dit-pour-lui ->
        [yes] The note, at least, repeats nothing: what was said too much to the CAF will go no further. [Charter 2001: discretion]
       *[no] They know there is something, without knowing what: the team is warned, the confidence holds. [Charter 2001: discretion]
    }
account--refus = Monsieur L. wished to leave it there; his choice was accepted.
    .why = { $refus-accepte ->
        [yes] A refusal is a fact, not a failure. You accepted it: that too is written. [Facts]
       *[no] He did get up. But you did not accept his leaving on that: here the sentence is false. [Facts]
    }
account--appel = Call to the CAF made by him, in our presence, on loudspeaker.
    .why = { $a-sa-place ->
        [yes] You called for him, and the CAF asked for him: here the sentence is false. [Facts; CNIL: mandate]
       *[no] { $mandat ->
            [yes] He had signed you a mandate for this call: that is what is written, with the paper. [Facts; CNIL: mandate]
           *[no] Who spoke, who was there, who could hear: three facts, and none is you in his place. [Facts]
        }
    }
account--mandat = Call to the CAF with a mandate signed by monsieur L., for this call only; he was present.
    .why = For what, for how long, who was there: a mandate is told with its limits. [Facts; CNIL: mandate]
account--favorable = The adviser was favourable; the appeal should succeed.
    .why = That is what one hopes. She said the committee would decide: hope is not a fact. [Facts, not opinions]
account--recours = Appeal registered, entered by him: July to October contested, November and December accepted.
    .why = { $fait-pour-lui ->
        [yes] The appeal has gone, by your hand and with his code: “entered by him” is false, and must be said. [Facts; CNIL]
       *[no] { $recours-faux ->
            [yes] This is not what the request that was sent says: the note cannot correct it. [Facts]
           *[no] What was decided, by whom, and about what: the rest can lean on it. [Decisions]
        }
    }
account--ccas = CCAS called with him there, with his agreement, for an appointment.
    .why = { $relais-fait ->
        [yes] Who, how, with what agreement: a relay that is written can be checked. [What follows]
       *[no] You did not call the CCAS: writing it would have a relay believed that does not exist. [What follows]
    }
account--suite = Appointment on Monday 16 March at 10, with his post: accepted.
    .why = { $suivi-date ->
        [yes] A date said and accepted commits the desk: it is written. [What follows]
       *[no] No date was agreed: writing it would be inventing an appointment. [What follows]
    }
account--courrier = For the team: how to notice sooner that someone no longer opens their post?
    .why = A question about the trade, with nobody in it: the team learns, and nothing is repeated. [Open questions]

# What a jury would ask

jury--qui-appelle = He asked you to call in his place. What did you do, and on what conditions could you have spoken for him?
jury--quels-delais = Which time limits were running that day? Where did you count them from, and how did you tell him?
jury--part-due = Part of the debt was perhaps due. What did you say of it, and what would you have refused to write with him?
jury--dit-et-garde = What did he confide to you? To whom did you repeat it, what did you keep, and why?

# The letter

document--notification = Letter from the family benefits office (CAF)
    .entete = Caisse d’allocations familiales – Benefits department
    .destinataire = Monsieur D. Lefèvre, 4 allée du Bief, Le Moulin
    .reference = Your reference: claimant no. 0 000 000, to be quoted in any letter
    .date = 12 January 2026
    .objet = Subject: prime d’activité – notice of an overpayment
    .montant = On examination of your file, we have wrongly paid you € 942 (nine hundred and forty-two euros).
    .periode = This sum concerns payments from 1 July to 31 December 2025, that is six months at € 157.
    .motif = Reason: according to our information, your child Lison has no longer been your dependant since 1 July 2025.
    .rectification = If this information is not correct, you may ask for it to be rectified within 20 days of receiving this letter, in writing or by word of mouth.
    .voies = Ways to appeal: you may contest this decision before the amicable appeals committee (commission de recours amiable) within two months of receiving this letter.
    .retenue = Without an answer or a repayment from you within 20 days, € 58 a month will be withheld from your payments to come.
    .remise = If you accept that you owe this sum, you may ask for instalments, or for the debt to be remitted, according to your situation.
    .contact = For any question: caf.fr, “Mon Compte”, or 32 30, for the price of a call.
    .signature = The director of the Caisse d’allocations familiales
