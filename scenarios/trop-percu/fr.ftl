# « La lettre de la CAF », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $lefevre (phase) ;
# $recours et $rectification (dernier jour de chaque délai), $recours-days (jours restants) ;
# les faits du scénario (yes/no) : $a-sa-place, $accord-caf, $besoin-dit, $chiffre, $date-vue, $dit-pour-lui, $emploi-dit, $fait-pour-lui,
# $gagne, $insiste, $invite, $mandat, $parti-pris, $preuve-vue, $promesse, $recours-faux, $refus-accepte, $relais-fait,
# $secret-jure, $suivi-date, $trahi.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qu’il confie.

scenario--title = La lettre de la CAF
scenario--pitch = Neuf cent quarante-deux euros à rendre, une lettre ouverte sept semaines trop tard. Tout n’y est pas faux, et rien n’est perdu.
scenario--brief = France services, quartier du Moulin, lundi matin. Vous y tenez la permanence de médiation ; Awa, votre collègue, est à l’accueil. Monsieur Lefèvre arrive avec une lettre de la CAF qui réclame un trop-perçu. Vous n’êtes pas la CAF, vous n’avez pas de mandat, vous ne décidez de rien. Vous avez une lettre à lire avec lui, un délai à trouver, peut-être un appel à passer, et une note à écrire ensuite.
scenario--sources = Droit. Code de la sécurité sociale : article R133-9-2 (ce que dit la lettre, vingt jours pour demander une rectification, à partir de la réception), article L845-2 (prime d’activité : commission de recours amiable avant le tribunal ; deux mois pour la saisir), article L845-3 (ce recours suspend les retenues). Remise de dette : bonne foi et situation de la personne, appréciées par la CAF. CNIL : données des usagers, mandat écrit, aucun mot de passe gardé. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : libre consentement, discrétion, « faire avec », aucun pouvoir de décision ; attitudes d’écoute de Porter et reformulation de Rogers. Les montants et les personnes sont inventés. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note à la responsable de la maison France services

scene--accueil = À l’accueil
scene--bureau = Dans le bureau, porte fermée
scene--appel = Dans le bureau
scene--ligne = En ligne avec la CAF
scene--ecrire = Dans le bureau, après l’appel

party--lefevre = Monsieur Lefèvre
    .role = il tient une lettre de la CAF
    .alt = Un homme d’une cinquantaine d’années, blouson boutonné jusqu’au col, une lettre froissée dans la main.
    .about = Ce qu’il demande : qu’on fasse sauter la dette. Ce dont il a besoin : comprendre, et ne pas perdre la face. Ce qu’il craint : passer pour un voleur. Ce qui lui coûte : il n’ouvre plus son courrier. Il a de bonnes raisons pour l’été et pour l’automne ; pour la suite, il le sait.
party--awa = Awa
    .role = conseillère France services, votre collègue
    .alt = Une femme d’une trentaine d’années, badge au cou, debout derrière le comptoir.
    .about = Elle tient l’accueil, et la file derrière. Elle a un outil, Aidants Connect, et le bon réflexe de ne s’en servir qu’avec un mandat.
party--file = La file
    .role = cinq personnes qui attendent, et qui entendent
    .alt = Cinq personnes debout le long du mur ; certaines regardent ailleurs.
    .about = Chacun attend son tour et sa propre lettre. Ce qui se dit au comptoir se dit devant le quartier.
party--caf = La conseillère de la CAF
    .role = au téléphone
    .alt = Une voix posée dans le haut-parleur, un clavier derrière elle.
    .about = Elle applique un dossier qu’elle n’a pas écrit. Elle ne peut rien promettre, et elle le dit. Elle a raison sur novembre et décembre.

fact--emploi-perdu = Monsieur Lefèvre a perdu son travail fin janvier ; il ne l’a dit à personne, pas même à sa fille.

must--vivre = Demander, quand il dit qu’il n’a plus de salaire, comment il tient d’ici là : manger, le loyer, le courant. C’est le second devoir : il venait pour la lettre, et c’est le mois de mars qui lâche. [AMIS : discerner les besoins]
never--sans-mandat = Ni agir ni signer à la place d’une personne sans son mandat écrit, même pour lui rendre service, même quand elle le demande. [CNIL : mandat]
never--son-code = Son mot de passe est à lui : on ne le prend pas, on ne le tape pas, on ne le note pas. [CNIL : données des usagers]

always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand la file et la tension pèsent, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Personne n’a rien remarqué, sauf que votre voix est redescendue.
always--renvoyer = Lui dire que cela relève du service social, lui donner la fiche du CCAS et vous arrêter là.
    .why = Connaître ses limites est juste. Ici, rien n’est encore lu ni fini : une fiche tendue ferme la porte avec politesse. [Orienter : accompagner]

# À l’accueil

comptoir = France services, 9 h 40. Un homme pose sur le comptoir une lettre froissée. Awa, au téléphone, vous fait signe : à vous.
    .lefevre = « Neuf cent quarante-deux euros ! J’ai rien volé, moi. Jamais. Et ils se servent déjà sur mon compte ! »
    .file = « On attend tous, monsieur. »
comptoir--voyons = « Bonjour monsieur. Montrez-moi cette lettre : elle date de quand, et c’est pour quelle prestation ? »
    .why = Aller au papier est utile. Mais ici, c’est l’ouvrir devant cinq personnes : sa dette devient celle du quartier. [Charte 2001 : discrétion]
    .reply = « Là ? Devant tout le monde ? Vous voulez que je la lise au micro, aussi ? »
comptoir--attendre = Vous passez de son côté du comptoir, vous arrêtez à deux pas, et le laissez finir sans regarder la lettre.
    .why = Venir de son côté et laisser passer la vague : juste. Mais la file écoute toujours, et il ne sait pas qui vous êtes. [Projet BETA : espace]
    .reply = « …Voilà. C’est tout. Et c’est qui, ici, qui peut m’expliquer ? »
comptoir--numero = « Bonjour monsieur. Il y a du monde avant vous : prenez un numéro, et dans vingt minutes je vous écoute. »
    .why = Le tour de chacun est une règle juste. Dite en premier, à un homme qui se croit volé, elle est un guichet de plus. [Cycle de crise]
    .reply = « Un numéro. Pour se faire voler, faut prendre un numéro. » Il le prend, et il attend.
comptoir--a-cote = « { $mediator }, je suis de la médiation. On parle ici, ou dans le bureau, porte fermée : comme vous préférez. »
    .why = Un nom, un métier, une porte qui ferme, et c’est lui qui choisit : la honte n’a plus de public. [Charte 2001 : discrétion, consentement]
    .reply = « …Le bureau. J’ai pas envie que tout le Moulin m’entende. »
comptoir--rassurer = « Ne vous en faites pas, monsieur : des lettres comme ça, on en voit tous les jours, et ça s’arrange, allez. »
    .why = Vous voulez qu’il respire. Mais « tous les jours » efface ce qui lui arrive, et « ça s’arrange », vous n’en savez rien. [Porter : soutien]
    .reply = « Tous les jours. Pour vous, peut-être. »

# Dans le bureau

frigo = La porte est fermée. Il reste debout, puis s’assied au bord de la chaise, la lettre à plat sous la main.
    .lefevre = « Sept semaines sur le frigo. Pas ouverte. C’est le trou sur mon compte qui m’a forcé. J’ouvre plus rien, moi, en ce moment. »
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
frigo--pourquoi = « Pourquoi avoir attendu sept semaines, monsieur ? En l’ouvrant tout de suite, vous aviez bien plus de choix. »
    .why = C’est exact, et il le sait mieux que vous. Ce « pourquoi » est un reproche : il répond en se défendant. [Écoute : des faits, pas de procès]
    .reply = « Parce que. Vous croyez que je le sais pas, ça ? »
frigo--reformuler = « Sept semaines sur le frigo, puis ce trou sur le compte. Et la peur d’être pris pour un voleur, c’est ça ? »
    .why = Ses mots, ce qu’il a crié au comptoir, une vérification : il peut dire oui, ou corriger. [Rogers ; Porter : compréhension]
    .reply = « …C’est ça. Trente ans que je paie mes factures, à la date. Trente ans. »
frigo--pareil = « Moi aussi, la CAF m’a réclamé de l’argent, une année. On a peur, on ouvre trop tard, et puis ça passe. »
    .why = Vous lui tendez la main. Mais la scène parle maintenant de vous, et votre histoire décide de la fin de la sienne. [Écoute : se décentrer]
    .reply = « Peut-être. Mais vous, vous êtes de ce côté-là du bureau. »
frigo--silence = Vous ne cherchez ni la lettre ni le clavier. Vous laissez durer le silence, face à lui, les deux mains posées.
    .why = Le silence lui donne le temps que la lettre lui prend. Ses mots, vous ne les avez pas encore rendus. [Écoute : le silence]
    .reply = « …J’étais pas comme ça, avant. Je payais le jour même. »
frigo--recours = « Alors on fait un recours. J’ai un modèle qui marche bien : dix minutes, une signature, et c’est parti. »
    .why = Le recours sera peut-être le bon outil. Avant d’avoir entendu et lu, c’est votre solution, pas la sienne. [Porter : solution avant compréhension]
    .reply = « Signer quoi ? J’ai même pas compris ce qu’ils me veulent. »

cadre = Il pousse la lettre vers vous sans la lâcher.
    .lefevre = « Vous travaillez avec eux, vous ? Parce qu’une dame, au marché, on lui a tout effacé. Vous pouvez me faire sauter ça ? »
cadre--promettre = « Avec un dossier bien monté, la commission efface presque tout. On va le monter ensemble, et ça passera. »
    .why = Il respire, c’était le but. Mais la décision est à la CAF : au premier refus, c’est votre parole qui tombe. [Pas de promesse de résultat]
    .reply = « Ah. Bon. Là, vous m’enlevez un poids. »
cadre--limite = « Effacer ou non, c’est la CAF qui décide, pas moi. Je peux vous aider à comprendre ce qu’elle demande. »
    .why = La limite est dite sans détour. Il manque sa place à lui : que fera-t-il, et le veut-il ? [Charte 2001 : consentement]
    .reply = « Comprendre… C’est déjà ça. »
cadre--regles = « La CAF applique les mêmes règles à tout le monde, monsieur. Si elle réclame, c’est qu’il y a une raison, non ? »
    .why = Il y a peut-être une raison, en effet. Plaider pour l’institution avant d’avoir lu, c’est quitter votre chaise. [Charte 2001 : indépendance]
    .reply = « Ben voyons. Vous êtes de leur côté, quoi. »
cadre--cadre = « Je ne suis pas de la CAF, je ne décide de rien. On lit, vous faites, moi à côté : ça vous convient ? »
    .why = D’où vous parlez, ce que vous ne ferez pas, la place de chacun, et son accord demandé. [Charte 2001 : consentement, faire avec]
    .reply = « …À côté. Pas à ma place. Bon. Ça, ça me va. »
cadre--camp = « Entre nous, ils envoient ça à la chaîne, sans rien vérifier. Vous êtes loin d’être le seul, croyez-moi. »
    .why = Il se sent moins seul. Mais vous jugez un dossier que vous n’avez pas lu, et vous l’armez pour l’appel. [Charte 2001 : impartialité]
    .reply = « Ah ! Vous voyez. Même vous, vous le dites. »

lettre = La lettre est entre vous deux. Il suit les lignes du doigt ; vous suivez le doigt.
    .lefevre = { $lefevre ->
        [escalating] « Bon. Posez-les, vos questions. Mais la lettre, je la lâche pas. »
       *[triggered] « Allez-y, posez-moi les questions. Tout seul, je lis, et je retiens rien. »
    }
lettre--combien = Combien lui réclame-t-on ?
    .why = Le montant, en toutes lettres et en chiffres : 942 euros. Ce que la CAF retient chaque mois est une autre ligne. [Lire avec]
lettre--de-quand = De quel jour est la lettre ?
    .why = 12 janvier 2026 : c’est de là qu’on compte, au plus prudent. En droit, le délai part du jour où il l’a reçue. [CSS R133-9-2]
lettre--pourquoi = Que lui reproche-t-on, au juste ?
    .why = Le motif : un fait, avec sa date. C’est ce fait-là, et lui seul, qu’il peut reconnaître ou contester. [Lire avec]
lettre--jusqu-a-quand = Jusqu’à quand peut-il contester devant la commission ?
    .why = « Voies de recours » : deux mois, soit le { $recours }. La rectification, autre ligne, s’arrêtait le { $rectification }. [CAF : recours amiable]
lettre--sans-reponse = Que se passe-t-il s’il ne répond pas ?
    .why = La retenue : 58 euros par mois sur ses prestations. C’est le trou qu’il a vu sur son compte. [CSS R133-9-2]

delai = Son doigt s’arrête sur « vingt jours ». Il compte, tout bas.
    .lefevre = { $lefevre ->
        [escalating] « Vingt jours ! Et ça fait sept semaines ! C’est foutu. Dites-le, que c’est foutu, et je paie ! »
       *[triggered] « Vingt jours. Et ça fait sept semaines. Donc c’est foutu, je paie ? »
    }
delai--echeancier = « Pour contester, c’est trop tard, j’en ai peur. Le mieux est de demander un échéancier, dès ce matin. »
    .why = L’échéancier existe. Mais le délai de la commission court encore : une erreur de vous lui ôte un droit. [CAF : deux mois pour la commission]
    .reply = « Donc je paie. Même ce que je dois pas. »
delai--date = « Les vingt jours, oui. Pour la commission, non : jusqu’au { $recours }. Il reste { $recours-days } jours. »
    .why = Deux délais distingués, une date, un nombre de jours : il peut l’écrire. Comptée depuis la lettre, elle est prudente. [CSS R133-9-2]
    .reply = « Onze jours. …Onze, c’est pas rien. »
delai--relire = « Je ne veux pas dire de bêtise. Le bas de page, on le relit à deux : il parle de qui, de quand ? »
    .why = Dire qu’on ne sait pas encore, et relire avec lui, vaut mieux qu’une date au hasard. Reste à la lui donner. [Lire avec]
    .reply = « “Commission de recours amiable… deux mois.” Ah. C’est pas les mêmes jours. »
delai--quelqu-un = « Si on appelait la CAF, tout simplement ? Eux nous diront s’il est encore temps, on sera fixés, non ? »
    .why = L’appel viendra. Mais le délai est écrit sur la lettre : la lui laisser lire, c’est lui rendre la main. [Trouver l’échéance]
    .reply = « Et je leur dis quoi ? Attendez. Attendez, il y a une ligne, là. »
delai--deux-mois = « Les vingt jours, c’est pour rectifier. Pour contester, il y a un autre délai, plus long : rassurez-vous. »
    .why = Deux délais, et le bon est le plus long : c’est l’essentiel. Mais sans date, « plus long » se range sur le frigo. [Trouver l’échéance]
    .reply = « Plus long, d’accord. Plus long jusqu’à quand ? …Attendez. Il y a une ligne, là. »
delai--dix-jours = « Ça fait beaucoup pour un lundi matin. Gardez la lettre, reposez-vous, et on se revoit dans dix jours ? »
    .why = Vous voyez sa fatigue. Mais il reste { $recours-days } jours, et un courrier que l’on pose attend sept semaines. [Trouver l’échéance]

motif = Son doigt est remonté d’une ligne : « n’est plus à votre charge depuis le 1er juillet 2025 ».
    .lefevre = « Juillet ? Lison, l’été, elle était en vacances chez sa mère, c’est tout ! C’est à la Toussaint qu’elle y est restée. J’ai rien déclaré. Je croyais qu’elle reviendrait. »
motif--bonne-foi = « Vous êtes de bonne foi, ça se voit tout de suite. Vous n’avez rien à vous reprocher dans cette affaire. »
    .why = C’est chaleureux. Mais juger, même en bien, n’est pas votre place : la bonne foi, c’est la CAF qui l’apprécie. [Porter : évaluation]
    .reply = « Ça se voit… Alors pourquoi eux, ils le voient pas ? »
motif--declarer = « Un départ, ça se déclare, vous le saviez ? Signalé en novembre, on n’en serait pas là, ni vous ni eux. »
    .why = La règle est exacte, et il vient de l’avouer. Redite maintenant, elle juge un père et ne lui apprend rien. [Porter : évaluation]
    .reply = « Je le sais. Merci. C’est exactement ce qui me manquait. »
motif--trier = « Donc l’été, des vacances ; à l’automne, chez vous ; à la Toussaint, elle part. Qu’est-ce qui peut le montrer ? »
    .why = Ses mots remis en ordre, des dates, aucun jugement ; puis la preuve, et c’est lui qui la cherche. [Rogers ; AMIS : aide ponctuelle]
    .reply = « …Le collège. Elle a changé de collège en novembre. Ça, c’est daté. »
motif--taire = « Pour l’été, contestons. Pour novembre, rien ne vous oblige à en parler : ils ne le verront peut-être pas. »
    .why = Vous voulez lui alléger la dette. Mais taire ce qu’on sait vrai, c’est l’exposer, lui, et vous avec. [Charte 2001 ; pas de faux]
    .reply = « Ne pas en parler… C’est pas mentir, ça ? »
motif--sa-main = Vous ne dites rien. Vous laissez sa main sur la ligne, le temps qu’il faut, sans chercher son regard.
    .why = À un homme fier, le silence évite d’avoir à s’expliquer. Restent des dates à démêler, et une preuve à trouver. [Écoute : le silence]
    .reply = « …Elle a pris ses affaires un vendredi. J’ai rien touché à sa chambre. »
motif--compter = « Novembre et décembre, à 157 euros : vous ne devez donc que 314 euros. Le reste, ils l’annuleront. »
    .why = Le calcul aide à voir clair. « Ils l’annuleront » engage la CAF à sa place : il gardera le chiffre. [Pas de promesse de résultat]
    .reply = « Trois cent quatorze. Ça, encore, je pourrais. C’est sûr ? »

confidence = { $insiste ->
        [yes] Il s’est reculé sur sa chaise. La lettre est revenue sous sa main.
       *[no] Il regarde la porte, puis baisse la voix.
    }
    .lefevre = « Et puis je peux pas payer. J’ai plus de travail, depuis fin janvier. Personne le sait, même pas Lison. Ça, faut pas leur dire. »
    .lefevre-raide = « De toute façon, je peux pas payer. Plus de travail, depuis fin janvier. Voilà. Même Lison le sait pas. Alors à eux, faut pas leur dire. »
    .lefevre-encore = « J’ai dit non. C’est pas à vous de le raconter. »
confidence--jurer = « Ça ne sortira jamais d’ici, je vous le promets : ni la CAF, ni ma collègue, personne n’en saura un mot. »
    .why = Il est soulagé. Mais un secret se promet avec ses limites, et ce silence-là peut lui coûter une remise. [Charte 2001 : limites de la discrétion]
    .reply = « …Merci. Ça fait un mois que je pars à sept heures, pour les voisins. »
confidence--ccas = « Pour ça, il y a le CCAS, à la mairie annexe. Je vous note le nom et l’heure : ils reçoivent le mardi. »
    .why = L’adresse est la bonne, avec un jour. Deux phrases trop tôt : il demandait ce que vous alliez dire de lui. [Porter : solution]
    .reply = « Le CCAS. C’est pour les gens qui… Bon. Et à eux, vous direz rien ? »
confidence--il-faut = « Il faut le dire à la CAF, monsieur, et dès aujourd’hui. Sinon, dans trois mois, une autre lettre arrive. »
    .why = C’est vrai : un emploi perdu se déclare. Mais dit ainsi, c’est sa confidence retournée contre lui. [Charte 2001 : libre consentement]
    .reply = « Je vous dis une chose, une, et vous me la ressortez déjà. »
confidence--tenir = « Et d’ici là ? De quoi manger, le loyer, le courant : en mars, qu’est-ce qui tient et qu’est-ce qui lâche ? »
    .why = La lettre est l’affaire de la CAF ; le mois de mars est la sienne. Reste sa demande, qui attend une réponse. [AMIS : discerner les besoins]
    .reply = « Manger, ça va. Il y a des pâtes. Le loyer, le cinq, non. Il me manque la moitié. »
confidence--a-vous = « Je ne le dirai pas pour vous. Mais un emploi perdu se déclare, et peut compter : je vous explique, ou non ? »
    .why = La confidence reste à lui, et il sait ce que la taire coûte : il peut choisir. Deux devoirs tenus. [Charte 2001 : accord de la personne]
    .reply = « …Dites. …D’accord. Le travail, je le dirai, moi, si ça vient. Mais Lison, elle l’apprendra par moi. »
confidence--deviner = « C’est pour ça, le courrier fermé, n’est-ce pas ? Quand on a honte, on n’ouvre plus rien, c’est humain. »
    .why = C’est peut-être juste. Mais il ne l’a pas dit : une vérité devinée est une vérité prise. [Porter : interprétation]
    .reply = « Vous êtes médecin, maintenant ? »

debout = Il s’est levé. La lettre est pliée en quatre, la main sur la poignée.
    .lefevre = « Laissez. J’aurais pas dû venir. Je paierai ce qu’ils veulent, et voilà. »
debout--retenir = « Restez, on y est presque ! Partir là, vous ne trouvez pas ça trop bête ? Vous allez le regretter. »
    .why = L’envie de l’aider est réelle. Mais retenir un homme qui sort, c’est lui retirer le droit de refuser. [Charte 2001 : retrait possible]
debout--sa-date = { $date-vue ->
        [yes] « C’est votre droit. Je vous écris une date, { $recours } : jusque-là, vous pouvez contester, avec ou sans moi. »
       *[no] « C’est votre droit. Il y a un délai, écrit dessus : si vous voulez le lire à deux, je suis là jusqu’à midi. »
    }
    .why = Le refus est accepté, et il part avec ce qui compte : un délai, un lieu, le choix. La porte reste à lui. [Charte 2001 : consentement]
debout--ouvrir = Vous vous levez à votre tour, lui ouvrez la porte, et le saluez d’un signe de tête, sans un mot de plus.
    .why = Le refus est entendu, sans reproche. Mais le délai court, et il s’en va sans savoir lequel. [Charte 2001 : retrait ; trouver l’échéance]
debout--saisie = « Comme vous voulez. Sachez que sans réponse, ils prélèvent chaque mois, et qu’ensuite, c’est l’huissier. »
    .why = Vous croyez l’informer. La peur à la poignée de la porte, c’est une pression, et la suite n’est pas écrite. [Charte 2001 : consentement]
debout--reprendre = « Je vous ai mal répondu, monsieur, et c’est à moi de le dire. On reprend autrement, ou on arrête là ? »
    .why = La maladresse est reconnue en une phrase, et le choix rendu : il peut rester sans plier. [Charte 2001 : libre consentement]
    .reply = « …Bon. Je suis venu, je suis venu. Mais doucement. »

# Le téléphone

composer = Le téléphone est entre vous, sur le bureau. Le 32 30, c’est la CAF. Il a reculé sa chaise.
    .lefevre = « Appelez, vous. Vous savez leur parler. Moi, au bout de deux phrases, je m’énerve. »
composer--a-sa-place = « Donnez, je m’en charge : je dirai que j’appelle pour vous, ils ont l’habitude, et ça ira bien plus vite. »
    .why = Vous lui épargnez l’épreuve. Mais sans mandat, ce n’est pas votre dossier : ni votre voix, ni vos réponses. [CNIL : mandat écrit]
    .reply = « Oh. Si vous pouvez. J’aime autant. »
composer--courage = « Mais si, vous y arriverez très bien ! Respirez un bon coup, restez aimable, et ils le seront aussi. »
    .why = Vous croyez en lui, cela s’entend. Mais l’encouragement ne donne ni mots ni ordre : il part les mains vides. [Porter : soutien]
    .reply = « Aimable. Je suis aimable. C’est le 32 30, c’est ça ? »
composer--mandat = « Pour parler à votre place, il me faut deux lignes signées, rien que pour cet appel. C’est ce que vous voulez ? »
    .why = Il peut déléguer, et vous dites à quelle condition. Il reste un pas en arrière de son propre dossier. [CNIL : mandat écrit]
    .reply = « Un papier de plus… Donnez. Mais je reste là, et j’écoute. »
composer--ecrire = « Alors on se passe du téléphone : un écrit, c’est plus calme, et il en restera toujours une trace, non ? »
    .why = Une trace sera utile, et l’écrit viendra. Mais c’est décider pour lui qu’il ne saura pas parler. [Faire avec]
    .reply = « Non. Une fois, je veux leur dire de vive voix. Passez-moi le téléphone. »
composer--trois-phrases = « Vous parlez, je reste à côté, haut-parleur. Avant, on écrit trois phrases : par laquelle vous commencez ? »
    .why = L’appel reste à lui, et il ne part pas les mains vides : l’ordre, les mots, une feuille où revenir. [Charte 2001 : faire avec]
    .reply = « “J’ai reçu la lettre. Juillet, c’est faux. Comment je conteste ?” …Écrivez gros. »

standard = De la musique, longtemps. Puis une voix, dans le haut-parleur.
    .caf = « CAF, bonjour. Monsieur Lefèvre lui-même ? Merci. D’après le dossier, votre fille n’est plus chez vous depuis le 1er juillet. »
    .caf-lui-meme = « Vous appelez pour monsieur ? Sans mandat, je ne peux rien vous dire. S’il est là, passez-le-moi. …Monsieur ? Le dossier dit : le 1er juillet. »
    .caf-mandat = « Un mandat pour cet appel, c’est noté. Je préfère tout de même entendre monsieur. Le dossier dit : plus à charge depuis le 1er juillet. »
    .lefevre = { $parti-pris ->
        [yes] « C’est faux ! C’était les vacances ! Vous envoyez ça à la chaîne, sans rien vérifier ! Même ici, ils le disent ! »
       *[no] { $lefevre ->
            [escalating] « C’est faux ! C’était les vacances ! Vous me traitez de menteur, c’est ça ? »
            [crisis] « C’est faux ! Faux ! C’était les vacances ! Vous me traitez de menteur, c’est ça ? »
           *[triggered] « C’est faux. C’était les vacances. …Vous me traitez de menteur, c’est ça ? C’est ça ? »
        }
    }
standard--laisser = « Madame, une petite minute, s’il vous plaît. …Prenez votre temps, monsieur. L’été, vous disiez : les vacances ? »
    .why = Du temps, et la parole qui lui revient : c’est son appel. Une feuille prête aurait suffi, sans passer par vous. [Faire avec]
    .reply = « …Les vacances, oui. En septembre elle était là. Elle est partie à la Toussaint, c’est tout. »
standard--chomage = « Excusez-le, madame : il a perdu son travail, il est à bout. Vous pourriez peut-être en tenir compte ? »
    .why = La voix s’adoucit, et l’appel va mieux. Mais c’était à lui de le dire, ou de le taire : on vient de parler pour lui. [Charte 2001]
    .reply = { $accord-caf ->
        [yes] « …J’avais dit : moi. C’était à moi de le dire. »
       *[no] « Je vous avais dit… Je vous l’avais dit, ça, à vous. »
    }
standard--papier = Sans un mot, vous posez le doigt sur la première phrase de la feuille. Vous soufflez, lentement, qu’il le voie.
    .why = Une seconde, une feuille, et c’est lui qui reprend : l’appel reste le sien, et sa voix redescend. [Charte 2001 : faire avec]
    .reply = « …Pardon. J’ai reçu la lettre. Juillet, c’est faux. Elle est partie à la Toussaint. Comment je conteste ? »
standard--defenseur = « Madame, sans rectification, ce sera le Défenseur des droits dès demain, et vous serez obligés de répondre. »
    .why = Vous voulez peser pour lui. Mais c’est une menace, avec un pouvoir que vous n’avez pas, et le mauvais moment. [Charte 2001 : aucun pouvoir]
    .reply = « C’est votre droit, madame, monsieur. Moi, je n’ai que le dossier. Je peux parler à monsieur Lefèvre ? »
standard--qui-dit = « Bonjour madame. Cette date du 1er juillet, elle vient d’où ? Et qui vous a déclaré ce départ, au juste ? »
    .why = La question est bonne. Mais c’est vous qui menez l’appel, et la réponse touche une autre personne que lui. [Faire avec ; discrétion]
    .reply = « D’une déclaration. De qui, je ne peux pas le dire. Monsieur, elle est partie quand, d’après vous ? »

reponse = { $dit-pour-lui ->
        [yes] Le ton a changé, au bout du fil. Lui ne vous regarde plus.
       *[no] On entend un clavier, au bout du fil.
    }
    .caf = « Pour contester, écrivez à la commission de recours amiable, avec un certificat de scolarité. Elle décidera, pas moi. Le recours suspend les retenues. »
    .lefevre-date = « À la Toussaint, elle est partie. Pas en juillet : à la Toussaint. Comment je fais, pour le dire ? »
    .caf-reste = « Novembre et décembre, en revanche, restent dus. Là, vous pouvez demander une remise, ou un échéancier. »
    .lefevre-trop-tard = « Contester ? Ici, on m’a dit que c’était trop tard. »
    .lefevre = { $promesse ->
        [yes] « “Elle décidera.” Vous, vous m’aviez dit que ça passerait. Et je dois, ou je dois pas ? J’ai compris un mot sur deux. »
       *[no] { $chiffre ->
            [yes] « Et les trois cent quatorze euros, c’est bon, ou c’est pas bon ? J’ai compris un mot sur deux. »
           *[no] « Donc je dois quand même. Ou je dois pas ? J’ai compris un mot sur deux. »
        }
    }
reponse--gagne = « Vous voyez, elle vous suit ! Avec le certificat, l’été et l’automne, c’est comme si c’était réglé, non ? »
    .why = L’appel s’est bien passé, vous le fêtez. Mais elle a dit : « Elle décidera, pas moi. » [Pas de promesse de résultat]
    .reply = « Réglé… Vous croyez ? Elle a pas dit ça comme ça. »
reponse--resumer = « Trois choses : un écrit à la commission, le certificat, et une remise demandée pour deux mois. C’est noté. »
    .why = Trois points, fidèles et clairs. C’est vous qui les savez : rien ne dit encore qu’ils sont à lui. [Synthèse]
    .reply = « Trois choses. Oui. Faudra me les redire, mais oui. »
reponse--tout-payer = « À votre place, je paierais tout par petites sommes, tranquillement. Un recours, c’est des mois d’attente. »
    .why = Vous pensez à sa tranquillité. Mais c’est votre choix, et il paierait ce qu’il ne doit peut-être pas. [Porter : conseil]
    .reply = « Tout ? Même septembre, quand je lui faisais à manger tous les soirs ? »
reponse--vos-mots = « Ça va vite. Avec vos mots à vous : qu’est-ce que vous contestez, et qu’est-ce que vous reconnaissez ? »
    .why = Vous vérifiez sans réexpliquer : c’est lui qui sépare ce qu’il doit de ce qu’il conteste. [S’assurer que c’est compris]
    .reply = « Juillet à octobre, je conteste. Novembre, décembre… elle était plus là. C’est vrai. Ça m’arrache, mais c’est vrai. »
reponse--a-lui = Vous croisez son regard, et vous laissez un temps. S’il a autre chose à dire, c’est le moment, et c’est lui.
    .why = La place est faite, rien n’est soufflé : il le dira, ou non. Reste à savoir ce qu’il a compris. [Charte 2001 : accord de la personne]
    .reply = « Madame… J’ai plus de travail, aussi. Depuis le 31 janvier. Je le déclare comment ? » Elle le lui dit.
reponse--merci = « Merci beaucoup, madame, c’était très clair. Bonne journée à vous. …Vous voyez qu’elle était gentille ! »
    .why = La politesse compte, elle facilitera le prochain appel. Mais il vient de dire qu’il a compris un mot sur deux. [S’assurer que c’est compris]
    .reply = « De rien. Bonne journée, monsieur Lefèvre. » Elle a raccroché.
reponse--reprendre = « C’est moi qui ai parlé trop vite, monsieur : ce que la commission dira, ni vous ni moi ne le savons. »
    .why = Reconnaître une parole de trop, au moment où elle revient, coûte peu et remet chacun à sa place. [Charte 2001 : pas de promesse]
    .reply = « …Au moins, vous le dites. Et donc ? Je dois, ou pas ? »

ecran = L’appel est fini. Sur l’écran, la page de connexion. Il sort de son portefeuille un papier plié.
    .lefevre = { $lefevre ->
        [escalating] « Tenez, mon numéro, mon mot de passe. Faites-le, vous. Moi, je touche plus à leur machine. »
       *[recovering] « Tenez, mon numéro et mon mot de passe. Allez-y, vous : je tape à deux doigts, et il y a du monde qui attend. »
    }
ecran--taper = « Pour cette fois, alors. Vous dictez, je tape, et je vous rends le papier tout de suite, on ira plus vite. »
    .why = Cinq minutes, et c’est fait. Mais son code n’est plus à lui seul, et la prochaine fois, il reviendra vous le tendre. [CNIL : mots de passe]
    .reply = « Eh ben. Cinq minutes. Moi, j’y aurais passé la journée. »
ecran--awa = « Ma collègue Awa a Aidants Connect : avec un mandat signé, elle a le droit de le faire pour vous. Je l’appelle ? »
    .why = C’est la voie légale pour qui ne peut pas. Lui peut : deux doigts, c’est lent, c’est les siens. [Faire avec ; CNIL : mandat]
    .reply = « Encore quelqu’un… Non. Poussez le clavier, je vais le faire. »
ecran--clavier = Vous tournez le clavier vers lui et regardez ailleurs : « Le code, c’est à vous. La suite, on l’écrit à deux. »
    .why = Sa main, son code, votre présence. C’est plus lent, et la prochaine fois il saura. [Charte 2001 : faire avec ; CNIL]
    .reply = « …Bon. Deux doigts. …Voilà. J’y suis. J’y suis, regardez ! »
ecran--photo = « Je prends plutôt la lettre et le papier en photo : je finirai ce soir, au calme, et vous rentrez chez vous. »
    .why = Vous donnez de votre temps. Mais ses données partent dans votre poche, et la suite se fera sans lui. [CNIL : le nécessaire, rien de plus]
    .reply = « Dans votre téléphone, mon code ? …Non. On le fait là, alors. »
ecran--courrier = « Gardez votre code. Le recours peut partir en ligne, ou par lettre recommandée : qu’est-ce qui vous va le mieux ? »
    .why = Le code reste chez lui, et deux chemins sont ouverts. Il reste à s’y mettre, avec lui. [CAF : le recours s’écrit]
    .reply = « La lettre, on me dira qu’elle s’est perdue. En ligne. …Tournez-moi ça. »

demande = { $fait-pour-lui ->
        [yes] Vous avez le clavier, il a les mots. « Recours », en haut de la page, et du blanc.
       *[no] Deux doigts, une phrase, une rature. « Recours », en haut de la page, et du blanc.
    }
    .lefevre = { $preuve-vue ->
        [yes] « Le collège, j’ai leur papier à la maison. Je l’ajoute ce soir. Et là, on met quoi ? Tout ? »
       *[no] « Elle a parlé d’un certificat. Bon. Le collège me le fera. Et là, on met quoi ? Tout ? »
    }
demande--references = Mon numéro d’allocataire, et la lettre du 12 janvier 2026.
    .why = Sans référence, la demande cherche son dossier. C’est la première ligne. [Clarté]
demande--conteste = « Je conteste juillet à octobre 2025 : ma fille vivait chez moi, hors vacances. »
    .why = Le fait contesté, avec ses mois : rien de plus, rien de moins. [Contester un fait précis]
demande--jamais-partie = « Ma fille n’a jamais quitté mon domicile. »
    .why = Cela plaiderait mieux, et c’est faux : la demande entière y perdrait son crédit, et lui risquerait gros. [Pas de faux]
demande--certificat = Le certificat du collège, jusqu’à la Toussaint.
    .why = Une preuve datée, d’un tiers : c’est ce que la commission peut lire. [Preuve]
demande--elle-a-dit = « Votre conseillère m’a dit au téléphone que c’était accepté. »
    .why = Elle a dit l’inverse : la commission décidera. Une phrase prêtée se retourne. [Faits]
demande--novembre = « Depuis la Toussaint, elle vit chez sa mère ; je ne l’avais pas déclaré. »
    .why = Reconnaître ce qui est vrai rend le reste croyable, et c’est la déclaration qu’il doit. [CAF : changements à déclarer]
demande--sa-mere = « C’est sa mère qui a dû déclarer n’importe quoi. »
    .why = Il l’a peut-être pensé. Personne ne sait qui a déclaré, et la mère de Lison n’est pas l’objet. [Faits ; discrétion]
demande--remise = « Pour novembre et décembre, je demande une remise ou un échéancier. »
    .why = La remise se demande pour ce qu’on reconnaît devoir ; le reste se conteste. Les deux, chacun à sa place. [CAF : remise]
demande--colere = « Vous traitez les gens comme des voleurs. »
    .why = Il a le droit de le penser, et il vous l’a dit, à vous. Dans un recours, la phrase cache les faits. [Clarté]
demande--travail = « Je suis sans emploi depuis le 31 janvier 2026. »
    .why = { $emploi-dit ->
        [yes] Il l’a dit lui-même à la CAF : il peut l’écrire ici, pour la remise. Utile, et à lui. [Accord de la personne]
       *[no] Cela peut compter pour la remise. L’écrire ou non, c’est à lui : la ligne n’est ni exigée, ni comptée. [Accord de la personne]
    }

relais = « Demande enregistrée. » Il lit la ligne deux fois, le doigt sur l’écran.
    .lefevre = « Et maintenant ? Je rentre, j’attends une autre lettre, et je la pose sur le frigo ? »
    .lefevre-loyer = « Et maintenant ? Le loyer, c’est jeudi. Et la réponse, ça sera encore une lettre, sur le frigo. »
relais--depliant = « Voilà notre dépliant : le CCAS, le médiateur de la CAF, l’écrivain public. Tout est dedans, avec les adresses. »
    .why = Tout y est, en effet. Pour qui n’ouvre plus le courrier, un papier de plus n’est pas une orientation. [Orienter : un nom, une date]
relais--le-seize = « On se revoit lundi 16, à 10 h, avec vos courriers, ouverts ou non : on les ouvre ici. D’accord, monsieur ? »
    .why = Un jour, une heure, et le courrier ouvert à deux : le fil tient. D’ici là, il repart seul avec le reste. [Suivi]
    .reply = « Le 16. Ouverts ou non. …Ça, c’est malin. »
relais--defenseur = « Si c’est non, il y aura le médiateur de la CAF, puis le délégué du Défenseur des droits, gratuits. Je vous note ? »
    .why = Deux vraies portes, et gratuites. Mais elles s’ouvrent après une réponse : d’ici là, il repart seul, avec mars à payer. [Orienter au bon moment]
    .reply = « Si c’est non… On verra si c’est non. Notez, notez. »
relais--devant-lui = « La demande est partie. J’appelle le CCAS devant vous, si vous voulez. Et lundi 16, 10 h, on ouvre le courrier ? »
    .why = Ce qui est fait, un relais appelé avec lui, une date pour le courrier : il ne repart pas seul. [Passage de relais ; suivi]
    .reply = « …Devant moi, oui. Comme ça j’entends. Et le 16, je l’écris là, sur la lettre. »
relais--repassez = « Vous avez fait le plus dur, bravo. Merci de votre confiance, et repassez quand vous voulez, c’est ouvert. »
    .why = Chaleureux, et vrai. Mais pour qui n’ose plus pousser une porte, « quand vous voulez » veut dire jamais. [Orienter : un nom, une date]
relais--reprendre = { $secret-jure ->
        [yes] « Avant que vous partiez : j’ai juré trop vite. Je tairai ce que vous m’avez confié, sauf si quelqu’un est en danger. »
       *[no] « Avant que vous partiez, je reprends : j’ai parlé trop vite. La suite dépend de la commission, et je n’en sais rien. »
    }
    .why = Défaire une parole de trop coûte un peu de face ; la laisser coûterait le rendez-vous suivant. [Charte 2001 : pas de promesse]
    .reply = « …Bon. J’aime mieux le savoir. Et donc, là, je fais quoi ? »

# Fins

ending--envoye = { $fait-pour-lui ->
        [yes] La demande est partie. Il plie la lettre, reprend son papier, et le range avec soin, comme si rien ne s’était passé.
       *[no] La demande est partie, de sa main. Il plie la lettre, cette fois en deux, et reboutonne son col.
    }
    .later = { $trahi ->
        [yes] La CAF le rappelle, et commence par son travail. Il répond oui, non, merci. À la médiation, il ne revient pas.
       *[no] { $recours-faux ->
            [yes] Avril. La commission répond : la demande n’est pas claire, les dates ne concordent pas. Il revient, la lettre ouverte, et le regard ailleurs.
           *[no] { $fait-pour-lui ->
                [yes] Deux semaines après, il est au comptoir, son papier à la main : « Tenez. Il y a un truc à cliquer. »
               *[no] { $suivi-date ->
                    [yes] { $relais-fait ->
                        [yes] Lundi 16, 10 h. Le CCAS l’a reçu jeudi, pour mars. Il pose six enveloppes sur le bureau, et en ouvre deux lui-même. La commission n’a pas encore répondu.
                       *[no] Lundi 16, 10 h. Il pose six enveloppes sur le bureau, et en ouvre deux lui-même. La relance pour le loyer est dans la troisième.
                    }
                   *[no] La réponse arrive en avril. Elle reste sur le frigo, sous l’aimant, avec les autres.
                }
            }
        }
    }
ending--refus = { $invite ->
        [yes] { $date-vue ->
            [yes] Il est parti sans se retourner. Dans la poche du blouson, une date.
           *[no] Il est parti sans se retourner. Sur le seuil, il a regardé l’horloge, puis la lettre.
        }
       *[no] Il est parti sans se retourner. Au comptoir, quelqu’un demande si c’est son tour.
    }
    .later = { $invite ->
        [yes] Jeudi, il est devant la porte, dix minutes avant l’ouverture. « C’est pour la lettre. Juste la lettre. »
       *[no] Cette semaine-là, il passe deux fois devant la vitre. Il n’entre pas.
    }
ending--differe = Il reprend la lettre, soulagé. Dans dix jours, ce sera le 12 : le dernier jour.
    .later = Le 12 mars, il ne vient pas. Quelques jours après, le délai est passé. La lettre est toujours sur le frigo.
ending--renvoi = Il plie la fiche avec la lettre, en quatre. « Encore un guichet. D’accord. »
    .later = Il n’ira pas au CCAS. La CAF retient 58 euros par mois. Il le dira plus tard : « J’ai demandé. On m’a donné un papier. »
ending--rupture = La porte claque. Au comptoir, la file se tait. Awa passe la tête : « Ça va, toi ? »
    .later = Mi-mars, le délai de la commission est passé. Personne, ici, ne saura ce qu’il contestait.

# Le compte rendu

account--lieu = Lundi 2 mars 2026, 9 h 40, France services : monsieur L. vient pour une lettre de la CAF, datée du 12 janvier.
    .why = Un jour, une heure, une demande : on peut vous relire sans vous connaître. [Faits]
account--declare = Monsieur L. dit que sa fille a vécu chez lui jusqu’à la Toussaint ; la lettre indique le 1er juillet.
    .why = Ses mots d’un côté, la lettre de l’autre, et vous au milieu : « dit » n’est pas « prouve ». [Propos rapportés]
account--bonne-foi = Monsieur L. est manifestement de bonne foi et la CAF s’est trompée.
    .why = La phrase l’aide, croyez-vous. Elle juge deux fois ; d’autres sont là pour décider. [Faits, non opinions]
account--fraude = Monsieur L. savait qu’il touchait à tort et a laissé courir.
    .why = Il a dit n’avoir pas déclaré, et avoir espéré. « Savait » et « laissé courir » sont de vous. [Faits, non opinions]
account--depasse = Monsieur L. est dépassé par ses papiers et aurait besoin d’un suivi.
    .why = Le souci est sincère. Mais « dépassé » le juge, et un suivi se propose à lui avant de s’écrire. [Faits ; consentement]
account--delai = Commission de recours amiable : deux mois, soit le { $recours }, en comptant depuis la date de la lettre.
    .why = Une date, et la façon de la compter : qui reprendra le dossier saura combien de jours il reste. [Faits ; CSS R133-9-2]
account--emploi = Monsieur L. a perdu son emploi fin janvier et le cache à sa fille.
    .why = Cela explique, et on voudrait l’écrire. Mais il l’a confié : à lui de le dire, et à qui. [Charte 2001 : confidentialité]
account--situation = Un élément de sa situation peut compter pour la suite ; c’est à lui d’en parler, ou non.
    .why = { $dit-pour-lui ->
        [yes] La note, elle, ne répète rien : ce qui a été dit de trop à la CAF n’ira pas plus loin. [Charte 2001 : discrétion]
       *[no] On sait qu’il y a quelque chose, sans savoir quoi : l’équipe est prévenue, la confidence tient. [Charte 2001 : discrétion]
    }
account--refus = Monsieur L. a souhaité en rester là ; son choix a été accepté.
    .why = { $refus-accepte ->
        [yes] Un refus est un fait, pas un échec. Vous l’avez accepté : cela s’écrit aussi. [Faits]
       *[no] Il s’est levé, en effet. Mais vous n’avez pas accepté qu’il parte là-dessus : ici, la phrase est fausse. [Faits]
    }
account--appel = Appel à la CAF passé par lui, en notre présence, haut-parleur.
    .why = { $a-sa-place ->
        [yes] Vous avez appelé pour lui, et la CAF l’a demandé, lui : ici, la phrase est fausse. [Faits ; CNIL : mandat]
       *[no] { $mandat ->
            [yes] Il vous avait signé un mandat pour cet appel : c’est cela qui s’écrit, avec le papier. [Faits ; CNIL : mandat]
           *[no] Qui a parlé, qui était là, qui entendait : trois faits, et aucun n’est vous à sa place. [Faits]
        }
    }
account--mandat = Appel à la CAF avec un mandat signé par monsieur L., pour ce seul appel ; il était présent.
    .why = Pour quoi, pour combien de temps, qui était là : un mandat se dit avec ses bornes. [Faits ; CNIL : mandat]
account--favorable = La conseillère s’est montrée favorable ; le recours devrait aboutir.
    .why = C’est ce qu’on espère. Elle a dit que la commission déciderait : l’espoir n’est pas un fait. [Faits, non opinions]
account--recours = Recours enregistré, saisi par lui : juillet à octobre contestés, novembre et décembre reconnus.
    .why = { $fait-pour-lui ->
        [yes] Le recours est parti, de votre main et avec son code : « saisi par lui » est faux, et c’est à dire. [Faits ; CNIL]
       *[no] { $recours-faux ->
            [yes] Ce n’est pas ce que dit la demande qui est partie : la note ne peut pas la corriger. [Faits]
           *[no] Ce qui a été décidé, par qui, et sur quoi : la suite peut s’y appuyer. [Décisions]
        }
    }
account--ccas = CCAS appelé devant lui, avec son accord, pour un rendez-vous.
    .why = { $relais-fait ->
        [yes] Qui, comment, avec quel accord : un relais qui s’écrit peut se vérifier. [Suites]
       *[no] Vous n’avez pas appelé le CCAS : l’écrire ferait croire à un relais qui n’existe pas. [Suites]
    }
account--suite = Rendez-vous lundi 16 mars à 10 h, avec ses courriers : accepté.
    .why = { $suivi-date ->
        [yes] Une date dite et acceptée engage la permanence : elle s’écrit. [Suites]
       *[no] Aucune date n’a été convenue : l’écrire serait inventer un rendez-vous. [Suites]
    }
account--courrier = À voir en équipe : comment repérer plus tôt qu’une personne n’ouvre plus son courrier ?
    .why = Une question de métier, sans personne dedans : l’équipe apprend, et rien n’est répété. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--qui-appelle = Il vous demandait d’appeler à sa place. Qu’avez-vous fait, et à quelles conditions auriez-vous pu parler pour lui ?
jury--quels-delais = Quels délais couraient ce jour-là ? D’où les avez-vous comptés, et comment les lui avez-vous dits ?
jury--part-due = Une partie de la dette était peut-être due. Qu’en avez-vous dit, et qu’auriez-vous refusé d’écrire avec lui ?
jury--dit-et-garde = Que vous a-t-il confié ? À qui l’avez-vous redit, qu’avez-vous gardé, et pourquoi ?

# La lettre

document--notification = Lettre de la Caisse d’allocations familiales
    .entete = Caisse d’allocations familiales – Service Prestations
    .destinataire = Monsieur D. Lefèvre, 4 allée du Bief, quartier du Moulin
    .reference = Vos références : allocataire no 0 000 000, à rappeler dans tout courrier
    .date = Le 12 janvier 2026
    .objet = Objet : prime d’activité – notification d’un trop-perçu
    .montant = Après examen de votre dossier, nous vous avons versé à tort 942 € (neuf cent quarante-deux euros).
    .periode = Cette somme concerne les versements du 1er juillet au 31 décembre 2025, soit six mois à 157 €.
    .motif = Motif : d’après nos informations, votre enfant Lison n’est plus à votre charge depuis le 1er juillet 2025.
    .rectification = Si ces informations sont inexactes, vous pouvez demander leur rectification dans les 20 jours qui suivent la réception de cette lettre, par écrit ou par oral.
    .voies = Voies de recours : vous pouvez contester cette décision devant la commission de recours amiable dans les deux mois qui suivent la réception de cette lettre.
    .retenue = Sans réponse ou remboursement de votre part dans les 20 jours, 58 € par mois seront retenus sur vos prestations à venir.
    .remise = Si vous reconnaissez devoir cette somme, vous pouvez demander un échéancier, ou une remise de dette, selon votre situation.
    .contact = Pour toute question : caf.fr, espace « Mon Compte », ou 32 30, au prix d’un appel.
    .signature = Le directeur de la Caisse d’allocations familiales
