# “The neighbours’ party”, English text. The mairie is the town hall; the fête des voisins is the yearly neighbours’ party.
# Variables: $mediator (the mediator’s name); $brigitte, $moussa, $olena, $teixeira, $vidal (phase);
# $depot and $jour-dit (dates), $depot-days (days left); facts of the scenario (yes/no): $date-vue, $date-dite, $b-oublie, $b-vu,
# $b-porte, $b-braque, $olena-prete, $olena-trahie, $fille-appelee, $accord-prix, $prix-libre, $dossier-complet, $repli-prevu,
# $tables-melees, $bilan-date, $parti-pris, $promesse-b, $promesse-caisse, $promesse-place, $piston, $signe, $a-votre-place.
# Sheets and jury questions are read after any play: they say nothing of what Olena confides.

scenario--title = The neighbours’ party
scenario--pitch = Four entrances round a square, a committee full of energy, a form due at the town hall. Everyone agrees: it remains to be seen who “everyone” is.
scenario--brief = Les Quatre-Vents, four staircases round the place du Lavoir, Saturday morning. You work in mediation, at the centre social, the community centre. The committee wants its neighbours’ party on { $jour-dit }, and asks you for a hand. You are neither the organisers nor the mairie, the town hall: you help residents hold their own party. You have a meeting, a form to read with them, some visits, a phone call, an evening, and a note to write afterwards.
scenario--sources = Law (France). Code of public property: article L2122-1 (no one occupies public land without a permit), article L2122-3 (the permit is temporary and may be withdrawn). Public health code: article L3342-1 (no alcohol to minors in a public place, even given free). The thirty days, the hours and the documents belong to the town invented here: each mairie has its own. Principles. Reference charter of social mediation (1 October 2001): free consent, discretion, “doing with”, no power to decide. AMIS standard: helping residents’ projects along. People and places are invented. The value given to each choice is the authors’; no panel has reviewed them yet.
scenario--account = Note to the head of the community centre

scene--comite = Saturday 11 April, at the community centre
scene--visite = Monday 13 April, staircase B: Olena told you to come by
scene--escalier-b = On the ground floor of B, on the way down
scene--reunion = Saturday 18 April, at the community centre
scene--mairie = Wednesday 29 April, your office
scene--soir = Friday 29 May, in front of the buildings

party--brigitte = Brigitte
    .role = chair of the Quatre-Vents committee, staircase A
    .alt = A woman in her sixties, a flask and a list in front of her.
    .about = What she asks: that the party happen again, as every year. What she needs: help that doesn’t take her place. What she fears: being blamed for what she has done alone for ten years. She is right about one thing: without her, there would be no party.
party--moussa = Moussa
    .role = here for six young people, staircase C
    .alt = A man in his twenties, a scooter helmet on his arm.
    .about = What he asks: music, and late. What he needs: to be trusted with something real. What he fears: being there to carry chairs. He is right about one thing: a party where nobody stays isn’t one.
party--olena = Olena
    .role = arrived a year ago, staircase B
    .alt = A woman in her forties, her coat on, near the radiator.
    .about = What she asks: nothing, in a meeting. What she needs: time to find her words. What she fears: people answering for her. She is right about one thing: it all goes too fast. She understands French when it is spoken slowly.
party--teixeira = Monsieur Teixeira
    .role = bricklayer, ground floor of staircase B
    .alt = A man in his fifties, in blue work clothes.
    .about = What he asks: that the bins be moved and the music turned down. What he needs: to be asked beforehand. What he fears: begging for a chair. He is right about the music and the bins; he also has twelve trestles.
party--vidal = Madame Vidal
    .role = community events office, at the mairie
    .alt = A clear voice on the phone, pages being turned.
    .about = She keeps one calendar and the same rules for forty committees. She can promise nothing, and says so. She would rather speak to the person who signs.

fact--dix-euros = Olena cannot give the ten euros asked of each household; she does not want it known.

must--dire-la-date = Tell the committee the closing date as soon as you have read it. It is the second duty: the party is theirs, and time runs while they talk about it. [AMIS: inform; find the deadline]
never--signer-pour = Never sign or commit yourself in the residents’ place: whoever signs answers for the party, all evening. [Charter 2001: doing with; mandate]

always--souffler = Breathe: put the pen down, two breaths, and look round the whole table before answering.
    .why = A few seconds for yourself. When the table heats up, they save you the sentence too many. [Bearing: self-control]
    .reply = Two seconds. You have seen the whole table again, and your voice has come down.
always--prendre-en-main = Offer to take the organising on yourself: you have the time, the contacts and the practice.
    .why = It would all be done, and well. But the party would be yours, and next year nobody would know how. [Charter 2001: doing with]

# The first meeting

tour = Community centre, 10 a.m. Brigitte pours coffee. Moussa perches on the table’s edge. A woman in a coat stays by the radiator.
    .brigitte = “We take last year’s list, everyone knows what they do. I keep the till. And you, the town hall?”
    .moussa = “Everyone knows… Last year the music was one radio. There are six of us, and we’ve got a sound system.”
tour--la-liste = “Your list has proved itself: let’s start there. Brigitte stays in charge, Moussa helps with music, all right?”
    .why = You see who already does the work. But you hand out the places before hearing who wants what. [Charter 2001: no power to decide]
    .reply = “Help. Right. So I carry the chairs.”
tour--au-radiateur = “Before we go further: madame, by the radiator, we haven’t heard you yet. What do you think of it all?”
    .why = You saw who is silent, and rightly. Called on before all, in a language that goes fast, she says yes to be done. [Speaking: prepare]
    .reply = “Me? …It is good. All, it is good.” Her eyes look for the door.
tour--tour-de-table = “I’ll help you hold it, without doing it or deciding. Once round the table: one wish, one worry, each?”
    .why = What you do, what you won’t do, and the same room for each before the list. [Charter 2001: frame, doing with]
    .reply = The speakers, the tablecloths, the broken glasses. The woman by the radiator gives her name, Olena: “I look. A little fast, for me.”
tour--la-mairie = “I’ll handle the town hall, I’m used to it: you’ll have peace on that side, saving everybody’s time.”
    .why = You relieve them, and they accept. But what is done for them this time will have to be done every time. [Charter 2001: doing with]
    .reply = “Ah, that does suit me. Papers, me, I put them down and forget them.”
tour--observer = You let Brigitte and Moussa finish, without taking the head of the table, noting who talks and who stays silent.
    .why = Looking first shows who leads and who is missing. Your place is still unsaid: they already hand you the town hall. [AMIS: observe]
    .reply = Five minutes of radio. The woman in the coat opened her mouth once, then closed it.

qui-manque = Brigitte unfolds last year’s photo. Tablecloths, people; behind them, an entrance, shutters down, one letter: “B”.
    .brigitte = “Forty! A, C and D, all of them. I put the poster up everywhere I could get in. This year we’re going for fifty.”
qui-manque--compter = “Four entrances round the square, three on your list. And staircase B, how do they hear there’s a party?”
    .why = A count, a question, no reproach: she finds for herself what is missing. [Residents’ project: who is missing?]
    .reply = “B… They changed their door code, I never got the new one. That makes… Three years. Oh dear.”
qui-manque--j-irai = “Staircase B seems to be missing. Leave it, I’ll put their poster up myself on Monday, one thing done.”
    .why = You saw the gap, and you would go. But the invitation would be yours, and the committee would have seen nothing. [Charter 2001: doing with]
    .reply = “B? Ah yes, their code changed. If you go, that’s one thorn less.”
qui-manque--qui-veut = “Parties can’t be forced: those who want to will come. Let’s rely on people who answer, that’s already good.”
    .why = Respecting the energy of those present is right. Those who were never invited have not refused. [Equality: going to the absent]
    .reply = “There. We’re not going to fetch people by the hand.”
qui-manque--pourquoi = “And B there, behind its shutters: why didn’t you invite them? You must admit it’s a little embarrassing, isn’t it?”
    .why = You saw what no one saw. But it is an accusation: the one who does everything defends herself. [Listening: facts, not a trial]
    .reply = “Embarrassing! Ten years I’ve done this on my own. Their code changed. Let them come down!”
qui-manque--cinquante = “Fifty, that’s great. Let’s start there: how many tables, how many chairs, and who brings what, according to you?”
    .why = Counting tables is useful, and the group warms up. The photo is folded, and no one looked behind. [Residents’ project: who is missing?]
    .reply = “Tables, there are eight. Fifty people, eight tables… It’ll be tight.”

formulaire = Brigitte takes three sheets folded in four from her bag. She pushes the coffee aside and lays them flat, between you.
    .brigitte = “The town hall’s form. I’ve had it since March. It’s a fortnight before, as always. We can look, if you like.”
formulaire--avant-quand = Until when can this file be handed in?
    .why = Handing in: complete, { $depot } at noon, thirty days before. The fortnight people remember no longer holds here. [Reading together]
formulaire--a-demander = Which document has to be asked of somebody else?
    .why = The certificate comes from the insurer: a plan is drawn, a certificate is waited for. It is the first to ask for. [Reading together]
formulaire--musique = Until what time may music be played through speakers?
    .why = 10 p.m. for the speakers, 11 p.m. for clearing up: two different hours, not to be mixed. [Reading together]
formulaire--qui-signe = Who has to sign, and stay all evening?
    .why = The person in charge: signs, and can be reached to the end. That cannot be the mediation service. [Reading together; doing with]
formulaire--quand-saura = When will it be known whether the square is granted?
    .why = On 13 May, in writing; without it, nothing is granted. So one must know what to do if it is no. [CG3P L2122-1]

date = Brigitte’s finger has stopped in the middle of the page. She looks for her glasses.
    .brigitte = “Documents, a signature, times… Wouldn’t you fill it in, yourself? It makes me come over all hot.”
    .moussa = “And there’s time, isn’t there? She said so, a fortnight before.”
date--delai-court = “The time limit is rather shorter than other years, I think. It would be best to start soon, Brigitte.”
    .why = The warning is given, and the form stays hers. But “soon” is not a date: no one runs after “soon”. [Finding the deadline]
    .reply = “Soon, soon… Right. I’ll put it on the sideboard, I’ll see it there.”
date--connaissance = “Don’t worry about dates: I know someone in that office. A neighbours’ party gets through, even if late.”
    .why = You want to take a fear away. But you lend a power you don’t have, and other committees have the same limit. [Equal treatment]
    .reply = “Ah, if you’ve got friends there… We can sleep easy.”
date--la-date = “{ $depot } at noon: { $depot-days } days left. You sign; we fill it in together, here, next Tuesday?”
    .why = A day, an hour, a count; the hand stays hers, and she is not alone with the page. [Finding the deadline; doing with]
    .reply = “29 April! And there I was, thinking mid-May… Tuesday, yes. I fill in, you read over.”
date--signer = “Leave it to me: I sign as person in charge, deliver it Monday, and you forget about it, Brigitte.”
    .why = The date would be kept, as you see. But whoever signs answers for the party: it is no longer theirs. [Charter 2001: doing with; mandate]
    .reply = “Really? Oh, that’s a weight off me. Sign, sign.”
date--relire = “I don’t want to say something wrong about the date. Shall we read the middle again, line by line?”
    .why = Saying you’re not sure, and reading again together, beats a date at random. It is still to be given to them. [Reading together]
    .reply = “‘Complete file… thirty days…’ Thirty? Since when, thirty?”
date--plus-tard = “The form can wait until next Saturday. Let’s decide on the party first: wishes come before paperwork.”
    .why = What people want does come first, to get going. The time limit won’t wait, and it is written on this page. [Finding the deadline]
    .reply = “There. First the speakers, then the rubber stamps.”

# At Olena’s

olena-parle = The hall of B: on the board, a notice about bulky rubbish, nothing else. Third floor, Olena opens. A girl of ten, behind her.
    .olena = “Meeting is fast. When I find the word, it is finished. And ten euros each home, I cannot. I will say: I work. Please, do not tell.”
olena-parle--jurer = “I swear it: this stays between us, whatever happens. The committee, my service, nobody will ever know.”
    .why = She breathes, and that was the aim. But “whatever happens” can’t be kept, and the price hasn’t moved. [Charter 2001: discretion and its limits]
    .reply = “Thank you. Thank you. …And the party, I look from the window.”
olena-parle--fille = “Your daughter speaks very well, from what I hear: if she helped with translating, wouldn’t it be easier?”
    .why = You want to understand better. But a child who translates learns what was kept from her: here, money. [A child does not translate]
    .reply = “No! …She, she does not know, about the money.”
olena-parle--pour-tous = “I won’t say a word. May I ask about the price for every household, without mentioning you or here?”
    .why = The confidence is kept, and her agreement asked for what will help others. [Charter 2001: discretion, the person’s agreement]
    .reply = “For all… Yes. Without me, yes. I think, we are many.”
olena-parle--avancer = “Ten euros isn’t really much: I’ll put them in the till, nobody will know, and you’ll come, all right?”
    .why = It is generous. But she will owe you ten euros, and the households that said nothing stay outside. [Bearing: the right distance]
    .reply = “No. Afterwards, I owe you. No, thank you.”
olena-parle--ccas = “When money is short, the CCAS, the town’s welfare office, can help. Shall I note the address, and a name?”
    .why = An address, a name: the referral is well made. She wasn’t speaking of her life, she was speaking of a party. [Referring at the right time]
    .reply = “For the rent, perhaps. …But for a party?”
olena-parle--a-sa-place = “At the next meeting I’ll speak for you: tell me what you think, and I’ll repeat it in my own words.”
    .why = You want her view to count. But a lent voice gets lost: what she needs is time, not a mouthpiece. [Doing with]
    .reply = “If you like. …And my words, what are they for?”
olena-parle--montrer = “And for the meeting: I give you the page beforehand, in simple words. Could you show instead of talking?”
    .why = The meeting adapts to her, not the other way round: the page early, another way in. Her request still waits. [Adapting the material]
    .reply = “Show, yes. There, I drew the playgrounds of schools. A plan, that, I know.”
olena-parle--affiche = “Downstairs, on the board, I didn’t see any party poster. In your staircase, who knows there is one?”
    .why = You read the board, and you ask someone who lives there: B is not invited. Her request still waits. [Who is missing?]
    .reply = “Nobody. Me, it is the school. Monsieur Teixeira, downstairs, he looks at the tables and he laughs. Not a good laugh.”

# Staircase B

porte-b = On the ground floor, a man in blue work clothes is stacking planks in the storeroom. He has seen your badge. He goes on.
    .teixeira = “The neighbours’ party. Three years I’ve heard it. Music two metres from the bed, bins at the door. And not one chair.”
    .say = Before seeing the possible answers: what would you say to him, in your own words?
porte-b--affiche-tendue = “Here’s the poster: Friday 29 May, six o’clock, on the square. All of B is invited: you’ll come, I hope?”
    .why = You come to him, and the invitation is sincere. But a leaflet doesn’t answer three years of bins. [Going towards: listen first]
    .reply = “‘Invited’. A poster made without us. With our bins on it.”
porte-b--se-plaindre = “Three years without a word, honestly, that’s not right of them. In your place, I’d be cross as well.”
    .why = He feels joined. But you judge people who are not there, and he will tell them so. [Charter 2001: impartiality]
    .reply = “Ah! At least you say so.”
porte-b--ecouter = “Music two metres from the bed, bins, no chair. What would make this party yours as well as theirs?”
    .why = You are where no one came, with his words, and the question invites him as someone who counts. [Going towards; reformulation]
    .reply = “To be asked first. Not after. And the bins, somewhere else.”
porte-b--defendre = “It was an oversight, monsieur, nothing more. Our chair does it all unpaid, with a good heart, you know.”
    .why = It is true, and kind to her. But he was speaking of his bedroom: there you are, the committee’s lawyer. [Charter 2001: impartiality]
    .reply = “A good heart. At one in the morning, mine is tired.”
porte-b--tenir-la-porte = You hold the storeroom door while he goes through with his planks, and wait until his sentence is finished.
    .why = A gesture, time, nothing to sell: he stops. He does not know yet why you are here. [Listening: silence]
    .reply = “…Thanks. Right. And you, what are you here for, exactly?”

porter = He sits down on a stack of planks. Behind him, against the wall, trestles tied up with a rope.
    .teixeira = “I’ve got twelve like those, and the van. But I’m not going to beg for a chair. Let them come and ask.”
    .teixeira-non = “Have your party. Without us. My wife wears earplugs, we’re used to it.”
porter--excuses = “I’m going to ask the chair to come and apologise, here, before Saturday. She owes you that much by now.”
    .why = You want his hurt recognised. But apologies to order are no apologies, and you have just judged. [Charter 2001: impartiality]
    .reply = “Apologies… Yes. That I’d like to see.”
porter--compter-sur-lui = “Come on, a kind gesture: with your planks and trestles, everything would be settled. Can I say it’s yes?”
    .why = You see what he can bring, and it is precious. But once more he is asked for something and given no place. [Free consent]
    .reply = “That’s it. No chair, but the planks, yes.”
porter--quoi-dire = “What may I tell the committee on your behalf, and what would you rather say yourself, on Saturday?”
    .why = What he allows, and what he keeps: you can carry the one, he can say the other. [Charter 2001: agreement; shuttle]
    .reply = “Tell them the bins. The rest, I’ll say. If I come. Saturday, five o’clock?”
porter--promettre = “This year the tables will be on the far side, and the bins will be indoors. You can tell your whole staircase.”
    .why = It is what he hoped, and it would be fair. But the committee decides that: you promise for them. [No promise of results]
    .reply = “Ah. Now we’re talking. I’ll tell them tonight.”
porter--rien-d-oblige = “Nothing obliges you to lend or come. Saturday, five o’clock, community centre: the door’s open, that’s all.”
    .why = His refusal costs him nothing, and he knows the time: that is how people come back by themselves. [Charter 2001: free participation]
    .reply = “…It’s the first time anyone’s told me the time.”

# The second meeting

samedi = Saturday, a little after five. The agenda is on the wall, in large letters: music, drinks, food, money, who does what.

irruption = The door opens. A man in blue work clothes puts on the table the poster he has just taken off the wall of the square.
    .teixeira = “So you’re the party? Teixeira, staircase B. Three years of music two metres from the bed, and the bins. This time I’m writing to the town hall!”
    .brigitte = “But really, monsieur, we don’t even know you!”
irruption--ordre-du-jour = “Monsieur, the meeting has begun, and people speak in turn: we’ll finish this point, then listen to you.”
    .why = Taking turns protects everyone. Said first to the one who was forgotten, it shuts the door once more. [Crisis cycle]
    .reply = “In turn! Three years I’ve been waiting for my turn!”
irruption--une-chaise = “Music, bins, three years: I’m writing it up in your words. This chair is free, if you would like it.”
    .why = His words on the wall, a place, and the choice to take it: the anger becomes a point of the meeting. [Reformulation; going towards]
    .reply = “…Monsieur Teixeira. With an x.” He sits down, sideways, coat buttoned.
irruption--benevoles = “Nobody forgot you on purpose, monsieur. These people are volunteers, and they give plenty of their time.”
    .why = It is accurate, and Brigitte needed it. He hears that he has nothing to complain about. [Charter 2001: impartiality]
    .reply = “On purpose or not, I’m the one who smells the bins!”
irruption--se-lever = You get up, pull out a chair, leave the door open behind him, and wait until he has completely finished.
    .why = A chair, a way out, time: the wave passes with no one to convince. His words are not yet given back. [Project BETA: space]
    .reply = “…Right. There. It’s said. Who’s that chair for?”
irruption--sa-lettre = “You can write, of course. But there would be no party left for anyone, and the whole estate would know why.”
    .why = You defend the party, without raising your voice. It is a threat all the same: he has the right to write. [Charter 2001: free consent]
    .reply = “Are you threatening me? In a neighbours’ meeting? All right.”

horaire = { $b-vu ->
        [yes] Monsieur Teixeira has come, in his work clothes. He has taken the chair near the door. First point: the music.
       *[no] Brigitte has poured more coffee. The torn-down poster is still on the table. First point: the music.
    }
    .bacs = On the board, under “From staircase B”, one word: bins. Brigitte reads it twice.
    .moussa = “Midnight. A party that stops at ten is a children’s tea.”
    .brigitte = “Midnight, with beer under the windows and kids of fifteen around? No.”
    .teixeira = “Me, on Saturdays, I’m up at five.”
    .teixeira-promesse = “I was told: tables across the way, bins in the storeroom, all done. Why isn’t it on your sheet?”
    .teixeira-excuses = “Even the mediation people think it wasn’t right. So I’m waiting. I’m listening.”
horaire--la-ligne = “The form stops the speakers at ten, because of the windows. What’s left to invent is the evening afterwards.”
    .why = The rule is given with its reason, and holds for all. What each wants to save has not been asked yet. [Recalling the rule]
    .reply = “Ten, seriously… Fine. But without speakers, are we allowed to stay?”
horaire--poire = “Midnight for some, earlier for others: let’s split the difference, eleven, one beer each, and let’s get on.”
    .why = You move the meeting along. But the hour is yours, and the form says another. [Charter 2001: no power to decide]
    .reply = “Eleven, one beer. And who counts the beers? Me?”
horaire--voter = “The simplest would be voting: a show of hands, midnight or ten, then everybody sticks to it, all right?”
    .why = A vote is an honest way to end. Too early, it makes a loser, and the loser had the sound system. [Consultation: search before voting]
    .reply = Three hands against one. Moussa puts his phone in his pocket, and looks at the door.
horaire--sauver = “Midnight, ten o’clock, no beer under the windows: what does each of you want to save, from that evening?”
    .why = Behind the hours, what each holds dear: the group can invent the rest instead of counting. [Sorting needs; residents’ project]
    .reply = “That people stay, that’s all. We cut at ten, and get the guitars out. Beer’s for the grown-ups, we’ll see to it, us.”
horaire--amende = “Let me warn you now, Moussa: after ten, one single call to the police, and the fine is in your name.”
    .why = You think you protect him. But the police becomes your argument, and he the culprit of an evening not yet held. [No borrowed power]
    .reply = “Right. So I’m the noise. Before I’ve even plugged in.”
horaire--reprendre = “Before we go on: last Monday, I spoke to monsieur too soon. Here you all decide, and I judge nobody.”
    .why = Said before everyone, with no excuse: each gets their place back, and you yours. [Charter 2001: impartiality; no promise]
    .reply = “…Right. So we talk about the bins here. Fine by me.”

caisse = Brigitte opens the biscuit tin that serves as a till. Olena looks at her hands. On the sheet: “food, drinks, money”.
    .brigitte = “Ten euros a household, and a dish, ham or no ham, I don’t mind. That way, nobody’s jealous.”
caisse--cinq = “Ten euros is too much for some people, believe me. Let’s say five for all, and the dish without pork: it’s fairest.”
    .why = You think of those who can’t pay, and of those who don’t eat everything. But the rule is yours. [Charter 2001: no power to decide]
    .reply = “So you set the prices now? And the menus?”
caisse--question = “One question, for all four staircases: a household kept away by ten euros, or by ham, how can they come?”
    .why = No one is pointed at, and everyone can think of someone: the group finds better than you would. [Charter 2001: discretion; doing with]
    .reply = “…We pass the tin without looking in. A dish or some coins, what people can. And a label in front of each dish.”
caisse--trois-cents = “Don’t ask anyone for anything: my service has a budget, I’ll find you three hundred euros by late May.”
    .why = No more price, no more shame: it is a good idea. But it isn’t your money, and they will count on it. [No promise of results]
    .reply = “Three hundred! Then we’ll take the big barbecue.”
caisse--combien = “Ten euros times fifty households, what does that pay for, exactly? What if we first listed what really gets bought?”
    .why = Counting before asking brings the price down. Who has nothing to put in, and who can’t eat it all, is still unsaid. [The group’s budget]
    .reply = “Cups, charcoal, juice. Not even a hundred euros. Two euros would do.”
caisse--ouvrir = “Ten euros, for Olena, for instance, is too much, and she isn’t the only one. Couldn’t we take that into account?”
    .why = The price falls at once, and Olena is betrayed before all. The result doesn’t mend it: she had confided it. [Charter 2001: confidentiality]
    .reply = “Oh, you poor thing! You should have said. For you it’s free, there.” Olena has not looked up.
caisse--a-part = Very low, to Olena: “I shouldn’t have asked your daughter to translate. An interpreter, if you like; if not, slowly.”
    .why = The mistake is owned, to her alone, and the child is a child again. An interpreter is offered. [A child does not translate]
    .reply = “Slowly is good. …Thank you for her.”

qui-fait-quoi = Seven tasks on the wall, and each says what they can do. No more than two each; nobody with none.
    .brigitte = { $date-dite ->
        [yes] “The counter closes at noon, and I’m retired: I can go whenever, before the 29th. And I cook, so the dishes…”
       *[no] “The counter is weekday mornings, and I’m retired. Just tell me when. And I cook, so the dishes…”
    }
    .moussa = “I deliver all over the estate: I’ve got all the codes, even B. I see people, me. And on the 29th, the sound.”
    .moussa-pour-elle = “She draws, Olena does. I deliver her rolls of paper. A plan takes her ten minutes.”
    .olena = “I made a paper.” She pushes a sheet forward: the square, the tables, a passage. “Clean, I do it quickly.”
    .teixeira = { $b-vu ->
        [yes] “Twelve trestles, the van, on Fridays I finish at noon. And the bins, I’ll put them where they bother nobody.”
       *[no] “…Right. I’ve got twelve trestles, if that’s what’s missing. And the bins, I’ll put them where they bother nobody.”
    }
    .avant-mardi = before 28 April
    .debut-mai = early May
    .jour-meme = on the day
qui-fait-quoi--guichet = Take the file to the counter at the town hall
    .why = Brigitte is free in the mornings, and it is she who signs; the counter takes files until { $depot } at noon. [Sharing out: what each one said]
qui-fait-quoi--dessin = Draw the plan of the tables, to go with the file
    .why = Olena can draw a plan, and it leaves with the file: so before, not after. [Sharing out; a place for everyone]
qui-fait-quoi--portes = Invite people door by door, in all four staircases
    .why = Moussa has the codes and knows people. Early May: late enough to be remembered, early enough to plan. [Going towards]
qui-fait-quoi--treteaux = Bring the trestles and set them up
    .why = They are his, and he has the van. It is also his place: he is expected. [Sharing out: what each one said]
qui-fait-quoi--enceintes = Run the sound system, and cut it on time
    .why = Whoever holds the sound holds the time: Moussa asked for it, it is entrusted to him. [Trust: a real responsibility]
qui-fait-quoi--etiquettes = A label in front of each dish: what is in it
    .why = Everyone eats what they want without having to say. Brigitte for the dishes, or Olena for the drawings: both fit. [Intercultural]
qui-fait-quoi--bacs = Place the bins, and take them in afterwards
    .why = The one who had them under his nose knows where to put them, and has just offered. [Sharing out: what each one said]

# The call

appel = Ten o’clock, last day. Brigitte sits across from you. The telephone lies between the two of you, speaker on.
    .vidal = “Quatre-Vents, yes, I have it. The plan is very clear. I’m missing the insurance certificate, before noon.”
    .vidal-rien = “Quatre-Vents… I have no complete file under that name. At noon, I close the list.”
    .vidal-signe = “Quatre-Vents… The file is signed by you. Are you the person in charge of this party?”
    .vidal-memes = “And I was told of a friend in this office. Here, every committee has the same date.”
    .brigitte = “You answer her. You speak better than I do.”
appel--elu = “The ward councillor really likes this party. It would be a shame if some piece of paper stopped it, wouldn’t it?”
    .why = You look for support for the committee. But it is pressure, with a power that isn’t yours. [No borrowed power]
    .reply = “The councillor signed the calendar, as it happens. Anything else?”
appel--pieces = “Madame Vidal, which document is missing, and until what time do you take it? I’m writing, Brigitte is with me.”
    .why = The two right questions, and the hour noted. But you are the one she will ring back, next year too. [Finding the deadline]
    .reply = { $dossier-complet ->
        [yes] “The insurance certificate. Noon, at the front desk. And madame is the chair?”
       *[no] “Several are missing. Noon, at the front desk. And madame is the chair?”
    }
appel--au-nom-du-comite = “Hello, Madame Vidal, mediation service here. I’m calling for the committee: let me explain where they have got to.”
    .why = You spare her an ordeal. But she is talked about in front of her, and the town hall will know only you. [Doing with]
    .reply = “I’d rather have the person who signs, if she’s there with you.”
appel--a-elle = You push the sheet towards Brigitte, a finger on the line, and whisper: “Ask what is missing, and by what time.”
    .why = A line, a whisper, and she is the one speaking: the town hall has someone to talk to, and it isn’t you. [Doing with; working with partners]
    .reply = “Brigitte, the chair, good morning. What’s missing, and by when? …Noon. Got it.”
appel--tampon = “Between offices, we can work it out: you record it this morning, and what is missing follows this week, I promise.”
    .why = You want to save the date. But other committees ran to keep it: this favour forgets them. [Equal treatment]
    .reply = “Between offices, we have the same deadlines as everyone.”
appel--une-semaine = “Would it be possible to have one more week? They’re volunteers, you know, and nearly all of them work.”
    .why = Asking costs nothing, and the reason is true. A time, a document would have helped more than a favour. [Finding the deadline]
    .reply = “No, I’m sorry. The list goes at noon, for everyone.”

plan-b = { $dossier-complet ->
        [yes] The insurer sent the certificate at 10.40. Brigitte already has one arm in her coat.
       *[no] The calendar is on the desk. Brigitte has put her coat back on the chair.
    }
    .vidal = “Complete at noon, it goes to committee. Answer on 13 May. I promise nothing: the pétanque club wants the same square.”
    .vidal-non = “With no complete file at noon, the square on the 29th is a no. The yard behind is the landlord’s: ask them.”
    .brigitte = “And if it’s no? With all the people we’ve invited…”
    .brigitte-fichu = “And all the people we’ve invited… So it’s all over?”
plan-b--jamais-refuse = “Don’t worry about it, she has to say that. A neighbours’ party, people always end up getting the square they want.”
    .why = You want her to breathe. But the town hall decides: at the first no, it is your word that falls. [No promise of results]
    .reply = “You think so? Right. Then I won’t say anything to the others.”
plan-b--et-si-non = “Without the square, where, with whose agreement, and who tells the four staircases? Shall we ask them all on Saturday?”
    .why = Another place, a written agreement, someone to tell people: planned together, before it is needed. [Planning another way]
    .reply = “The landlord’s yard. With a signed note. Moussa tells people, he has the codes. Saturday, yes, all of them.”
plan-b--bailleur = “I’ll ring the landlord this afternoon and book their yard myself: that way, whatever happens, you will be covered.”
    .why = The fallback would be safe, and quick. But you choose the place for them, and next year they won’t know how. [Doing with]
    .reply = “Oh. Right. If that’s how you feel.”
plan-b--quand-meme = “If it comes to that, put the tables out without it: who will bother neighbours eating salad? It’s done everywhere.”
    .why = You defend their evening. But it is Brigitte who would answer for a square used without a permit, not you. [CG3P L2122-1]
    .reply = “Without the permit? And if someone falls, whose fault is it?”
plan-b--septembre = “You could also choose September: asked for in time, with all four staircases from the start. It’s for you all.”
    .why = Giving up a date is not giving up the party: the option is said, and the choice stays with the group. [Postponing; residents’ project]
plan-b--on-verra = “The best thing is waiting quietly for 13 May. Meanwhile everyone does their part, and we’ll see what comes.”
    .why = Everyone knows what to do, which is a lot. But on 13 May, sixteen days will be left, and nothing planned. [Planning another way]
    .reply = “We’ll see, we’ll see… And do I sleep, until then?”

# The evening

deux-rangees = { $dossier-complet ->
        [yes] Place du Lavoir, nearly ten. Two rows of tables: A, C and D on one side, B on the other.
       *[no] The landlord’s yard, nearly ten. Two rows of tables: A, C and D on one side, B on the other.
    }
    .moussa = “At ten, I cut it. And then, if nobody moves, everyone goes home.”
    .teixeira = “The trestles are holding, at least.”
    .olena = “My plan, it was one table. Only one.”
    .brigitte-caisse = “And the three hundred euros, by the way, when do they come? I paid for the charcoal myself.”
deux-rangees--pareil = “It works, let’s not touch a thing: we’ll keep this same list, and next year we reuse it, all right?”
    .why = You see that it is a good evening. But a list copied out again is how B was lost. [Planning a review]
    .reply = “That’s what I always say.”
deux-rangees--plier = You fold chairs, carry bags, rinse jugs. By eleven, everything is clean, and nobody else has had to move.
    .why = You set an example, and gladly. But each of them had a task: you took it from them. [Doing with]
deux-rangees--une-table = “One chair from each row, ten minutes: what to keep, to change, who was missing. And a date, in June?”
    .why = The rows mix for real, and the review has its date: next year’s party starts there. [Mixing; planning a review]
    .reply = The rows make a corner, then a table. On the cloth, someone writes: Tuesday 9 June, 6.30. Four names, one for each staircase.
deux-rangees--mele = With one gesture, you ask Moussa and Monsieur Teixeira to turn one trestle: the two rows make a corner.
    .why = Two people, one trestle, and the rows mix, with no speech. Tomorrow, no one will have noted what was missing. [Mixing]
    .reply = The corner becomes a table. Someone pushes a dish across, someone reads the label.
deux-rangees--merci = “Thank you all, a real success! Go home in peace, we’ll talk when we run into each other, in September.”
    .why = Thanking counts, and they deserve it. With no date, each goes home with a review of their own. [Planning a review]
deux-rangees--reprendre = { $promesse-caisse ->
        [yes] “One thing before we end: I promised too fast. The three hundred euros, I don’t have them, and I’m sorry.”
       *[no] { $promesse-place ->
            [yes] “One thing before we end: I promised too fast. The square was up to the town hall, and to nobody else.”
           *[no] “One thing before we end: at B, in April, I spoke too fast. I had neither to promise nor to judge.”
        }
    }
    .why = Undoing a word too many costs a little face; leaving it would cost the next party. [Charter 2001: no promise]
    .reply = “Right. I’d rather know tonight than next year.”

# Endings

ending--fete = { $olena-trahie ->
        [yes] Past midnight, all is put away. One plate is left under a cloth, with its label: “Olena”.
       *[no] { $signe ->
            [yes] At eleven, a town officer comes by, the file in hand: “The person in charge, who is it?” Everyone looks at you.
           *[no] { $tables-melees ->
                [yes] The guitars played until eleven. The trestles are in the van. One table is left, and it is full.
               *[no] At ten, the sound stopped. Each row folded up its own. It was a good evening, on both sides.
            }
        }
    }
    .later = { $olena-trahie ->
        [yes] Olena did not come down. On the board in B, she no longer looks at the posters. For the others, the party was a success.
       *[no] { $bilan-date ->
            [yes] Tuesday 9 June, there are seven of them, from all four staircases. Brigitte has asked for B’s new code. It is Olena who writes on the board.
           *[no] { $a-votre-place ->
                [yes] The next March, Brigitte rings you: “So, for the party, have you started?”
               *[no] The next March, Brigitte takes out the list. B’s code has changed again.
            }
        }
    }
ending--reportee = Brigitte has crossed out “29 May” and written “September?”, with a question mark. It is not for you to remove it.
    .later = { $olena-trahie ->
        [yes] They choose 18 September. The file leaves in June, complete. Olena no longer comes to meetings.
       *[no] They choose 18 September, all four staircases. The file leaves in June, complete. Meanwhile, twelve chairs were brought down one evening, nothing official.
    }
ending--refusee = The square is refused, and nothing else was planned. On 29 May, the weather is fine. Nobody comes down.
    .later = Brigitte keeps the poster folded in her bag. “Next year,” she says. Moussa has found another yard for his sound system.
ending--votre-fete = They thanked you, relieved, and went home. The list and the flask are left in front of you.
    .later = The party took place, very well run, by you. The year after, you are on leave: there isn’t one.
ending--rupture = The door has stayed open. Moussa picks up his helmet. Brigitte puts away the flask without looking at anyone.
    .later = The letter from B reached the town hall, signed by eleven households. The square was refused. At Les Quatre-Vents, no one speaks of a party any more.

# The account

account--cadre = Since 11 April 2026, community centre: support for the Quatre-Vents committee and its neighbours’ party.
    .why = A day, a place, a request, and “support”: it is clear what you were doing there. [Facts]
account--jeunes = The young people mostly want to play loud music; they will need watching.
    .why = You think of the neighbours. But six people become “the young”, and a wish becomes a suspicion. [Facts, not opinions]
account--affiche = Staircase B had not been invited: no poster in its hall.
    .why = What you saw and learned, with no culprit: next year, people will know where to look. [Facts]
account--negligence = The committee left B out, through carelessness.
    .why = You want it known. The fact is enough; “carelessness” judges someone who does it all alone. [Facts, not opinions]
account--depuis-trois-ans = Monsieur T., from B, says he has had the music near his bedroom and the bins at his door for three years.
    .why = His words, and “says”: you report, without proving or defending. [Reported speech]
account--delai = The file is handed in complete before { $depot } at noon: thirty days before, no longer fifteen.
    .why = The date, the hour, and what changed: whoever takes over will not be a year out. [Facts]
account--dix-euros-pour-elle = Madame O. does not have the ten euros asked for and thought of not coming.
    .why = It explains the question of the price. But she confided it to you, not to management. [Charter 2001: confidentiality]
account--prix = The price might have kept households away; the question was put to the group, naming no one.
    .why = { $prix-libre ->
        [yes] The team knows it has to be thought of, and not for whom: the confidence holds. [Charter 2001: discretion]
       *[no] That is not how it went in the room: here, the sentence is untrue. [Facts]
    }
account--timide = Madame O. is shy and should make an effort to fit in.
    .why = The concern is real. But she said “it is fast”, and it was the meeting that went too fast. [Facts, not opinions]
account--taches = Tasks shared out in the meeting among residents; the mediation service holds none of them.
    .why = { $a-votre-place ->
        [yes] You took a part of it, on the sheet or beside it: here, the sentence is untrue. [Facts; doing with]
       *[no] Who does it, and that it is them: that is the heart of the support, and it can be checked. [Decisions; doing with]
    }
account--depose = Complete file handed in on 29 April by the chair of the committee.
    .why = { $signe ->
        [yes] The file bears your signature: writing that the committee handed it in would be untrue. [Facts; mandate]
       *[no] { $dossier-complet ->
            [yes] What, when, by whom: three facts, and none of them is you in their place. [Facts]
           *[no] It was not complete at noon: writing otherwise would not make it so. [Facts]
        }
    }
account--batons = The town hall puts obstacles in the residents’ way.
    .why = The committee’s weariness is real. But the same date held for all, and the sentence shuts a door. [Facts, not opinions]
account--repli = If the square is not available: what follows is decided by all four staircases, in a meeting.
    .why = { $repli-prevu ->
        [yes] What is planned, and by whom: a refusal will catch no one out. [Decisions]
       *[no] Nothing was planned together for that case: writing it would reassure wrongly. [Facts]
    }
account--bilan = Review fixed with them: Tuesday 9 June, 6.30 p.m., one person from each staircase.
    .why = { $bilan-date ->
        [yes] A date said and accepted binds everyone: it is written down. [Follow-up]
       *[no] No date was fixed: writing it would be inventing an appointment. [Follow-up]
    }
account--halls = For the team: how can we make sure that each hall has really received an invitation?
    .why = A question of practice, with no culprit in it: the whole team can learn. [Open questions]

# What a jury would ask

jury--leur-fete = At which moments could you have done it in their place? What did you leave to them, and what did that cost them?
jury--les-absents = Who was missing from the first meeting? How did you know, and what did you do with what you were told over there?
jury--la-date-et-la-main = A deadline was running, and the party was theirs. How did you hold both, and how far would you have gone?
jury--dit-et-garde = What was confided to you? What of it came back before the group, in what form, and with whose agreement?

# The form

document--demande = Request to occupy public land for a limited time
    .entete = Town of Valbrune – Community events office
    .objet = Event: neighbours’ party. Date: Friday 29 May 2026, from 6 p.m. to 11 p.m., setting up from 4 p.m.
    .lieu = Place: place du Lavoir. Number of people expected: to be filled in.
    .delai = Handing in: complete file no later than 30 days before, that is Wednesday 29 April 2026, at noon. A file incomplete at that time goes no further.
    .guichet = Where: at the front desk of the town hall, Monday to Friday, 9 a.m. to noon. Not by email.
    .assurance = Document no. 1: certificate of the organiser’s public liability insurance, valid on the day of the party.
    .plan = Document no. 2: plan of the tables, with a free passage for emergency services and wheelchairs.
    .sono = Music through speakers: until 10 p.m. Clearing and cleaning up: until 11 p.m.
    .boissons = Drinks given free: nothing to ask for. Drinks sold: another permit. No alcohol to minors, even given free.
    .responsable = Person in charge, present and reachable all evening: name, telephone, signature.
    .reponse = Answer from the town hall, in writing, on 13 May 2026. Without a written answer, the square is not granted.
