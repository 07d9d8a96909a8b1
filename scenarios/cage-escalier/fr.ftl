# « Minuit moins vingt », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $samira (phase) ;
# les faits du scénario (yes/no) : $a-crie, $alerte-donnee, $essai-convenu, $heurt, $insiste, $jeudi-propose,
# $numero-laisse, $promesse, $refus-accepte, $secret-dit, $secret-jure, $securite-demandee, $suivi-date,
# $travaux-promis, $vendredi-annonce, $verrou-ouvert.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien du père de Marc.

scenario--title = Minuit moins vingt
scenario--pitch = On crie au troisième. Trois nuits de bruit, une porte qui ne s’ouvre pas, et quelque chose qu’il faudra savoir taire.
scenario--brief = Médiation de nuit, résidence des Tilleuls, escalier B. Une habitante du troisième a appelé : du bruit au-dessus de chez elle, trois nuits de suite. Vous arrivez avec Inès, à pied, radio basse, une lampe en poche. Vous n’avez rien à trancher. Vous avez deux personnes à entendre, et une note à écrire ensuite.
scenario--sources = Droit. Code pénal, article R623-2 : le tapage nocturne est une contravention, une seule fois suffit. Code pénal, article 223-6 : secourir une personne en péril quand on le peut sans risque ; appeler les secours y répond. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : impartialité, consentement libre, discrétion, aucun pouvoir de décision ; attitudes d’écoute de Porter et reformulation de Rogers ; cycle de crise (Kaplan et Wheeler, 1983) ; projet BETA (2012) : un seul interlocuteur, de l’espace, peu de mots. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note au responsable

scene--en-bas = En bas de l’escalier B
scene--chez-samira = Troisième étage
scene--chez-marc = Quatrième étage
scene--de-retour = De retour au troisième
scene--sans-marc = De retour au troisième, sans réponse

party--samira = Samira
    .role = habitante du troisième, c’est elle qui a appelé
    .alt = Une femme d’une quarantaine d’années, manteau ouvert sur une blouse claire, clés à la main, le regard vif.
    .about = Ce qu’elle demande : qu’il arrête. Ce dont elle a besoin : dormir jusqu’à quatre heures, ne pas se tromper auprès de ceux qu’elle soigne. Ce qu’elle craint : passer pour la folle de l’escalier. Ce qui lui coûte : elle est montée taper. Elle a raison sur le bruit, et sur ses deux lettres restées sans réponse.
party--marc = Marc
    .role = habitant du quatrième
    .alt = Un homme d’une cinquantaine d’années, pull froissé, les yeux rouges, la main sur une porte entrouverte.
    .about = Ce qu’il dit : ce n’est pas moi. Ce dont il a besoin : tenir, qu’on le laisse en paix. Ce qu’il craint : être jugé, et qu’on décide pour lui de ce qui se vit derrière sa porte. Ce qui lui coûte : il a honte. Il a raison sur un point : ce n’est pas fait exprès.
party--ines = Inès
    .role = médiatrice de nuit, votre binôme
    .alt = Une femme d’une trentaine d’années, gilet de médiation, radio à l’épaule, tournée vers l’escalier.
    .about = Elle fait bien ce qui a été dit avant de monter. Ce qui n’a pas été dit, elle l’improvise, comme tout le monde.
party--voisine = La voisine d’en face
    .role = elle écoute, porte entrouverte
    .alt = Une porte entrouverte sur le palier, une main, la moitié d’un visage.
    .about = Elle veut dormir, et savoir. Tout ce qui se dit devant sa porte sera su de l’escalier demain.

fact--pere-malade = Le père de Marc, malade, vit chez lui depuis l’hôpital ; la nuit, il déplace les meubles.
fact--pas-expres = Ce n’est pas fait exprès, et Marc en est gêné.

must--alerte = Alerter le 17 dès que quelqu’un risque d’être frappé : tout de suite, ou à la décision suivante au plus tard. On pourra parler après ; on ne pourra pas revenir avant. [C. pén. 223-6]
must--securite = S’assurer, tant que la porte de Marc est ouverte, que son père est à l’abri. C’est le second devoir : se taire protège Marc ; demander protège un homme fragile, debout la nuit. [C. pén. 223-6]

always--appeler-17 = Vous retirer avec Inès, hors de portée, appeler le 17 et l’attendre en bas.
    .why = Juste dès que quelqu’un est menacé : s’abriter, alerter, s’arrêter là. Sans danger, c’est renoncer à entendre. [C. pén. 223-6]
always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand la tension vous gagne, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Personne n’a rien remarqué, sauf que votre voix est redescendue.

# En bas

bas-escalier = 23 h 40, résidence des Tilleuls. On crie au troisième. Inès, votre binôme, baisse le son de la radio.
    .ines = « C’est la dame du troisième qui a appelé. Trois nuits de bruit au-dessus de chez elle. On fait comment ? »
bas-escalier--a-deux = « On lui parle à deux voix, l’une après l’autre : elle verra qu’on prend vraiment son appel au sérieux. »
    .why = Deux présences rassurent. Mais deux voix font deux questions à la fois : la colère s’y sent encerclée. [Projet BETA : un seul interlocuteur]
bas-escalier--vite = « On monte. Plus elle attend, plus tout l’escalier va sortir sur le palier. On s’organisera une fois là-haut. »
    .why = L’urgence est bien vue : un public échauffe. Mais sans rôles dits, chacun improvisera au pire moment. [Travail en binôme]
bas-escalier--se-repartir = « Préviens la base. Là-haut, je parle, tu veilles sur l’escalier. Un signe de moi, et tu prends le relais. »
    .why = Quelqu’un sait où vous êtes ; une voix, un guet, un signe convenu : trente secondes en bas, une issue de plus là-haut. [Travail en binôme]
bas-escalier--base = « On dit à la base où l’on est et pourquoi, et puis on monte. Le reste, on verra sur place, d’accord ? »
    .why = Bon réflexe : quelqu’un sait où vous êtes. Mais là-haut, qui parle, et qui veille ? Rien n’est dit. [Travail en binôme]
bas-escalier--au-quatrieme = « On passe d’abord au quatrième. Si le bruit cesse tout de suite, elle se calmera sans nous, non ? »
    .why = Agir à la source se défend. Mais c’est traiter le bruit avant les personnes, sans avoir entendu celle qui appelle. [CAP : entendre chacun]
    .reply = « Pour monter au quatrième, il faut passer devant elle. »

# Troisième étage

palier = Troisième. Une femme, manteau sur sa blouse, clés à la main, parle au plafond. La porte d’en face s’entrouvre.
    .samira = « Ah, quand même ! Trois nuits ! Je me lève à quatre heures, moi. Vous entendez, là ? Vous entendez ? »
palier--enqueter = « Bonsoir madame. Ce bruit, c’est quoi au juste : des pas, des meubles ? Et ce soir, depuis quelle heure ? »
    .why = Ces faits serviront. Demandés avant tout accueil, sans nom ni service, ils sonnent comme un interrogatoire. [Porter : enquête]
    .reply = « Des meubles, des pas, tout ! Vous croyez que je note l’heure ? »
palier--s-arreter = Vous vous arrêtez trois marches plus bas, mains visibles, et la laissez aller au bout avant de parler.
    .why = Distance et attente font baisser la pression. Il manque un nom : pour elle, vous êtes deux gilets inconnus. [Projet BETA : espace]
    .reply = « …Et vous, vous êtes qui, d’abord ? La mairie ? »
palier--se-presenter = « Bonsoir madame. { $mediator }, médiation de nuit, avec Inès. On vient vous entendre : que se passe-t-il ? »
    .why = Un nom, un service, une question ouverte : elle sait qui vous êtes, et que la parole est à elle. [CAP : se présenter clairement]
    .reply = « Ce qui se passe ? Je vais vous le dire, moi, ce qui se passe. »
palier--baisser = « Bonsoir madame, on est là pour vous aider. On parle un peu plus bas ? Vos voisins dorment, eux aussi. »
    .why = La règle est juste, dite poliment. Trop tôt : avant d’être entendue, elle comprend que le bruit, c’est elle. [Cycle de crise]
    .reply = « Plus bas ? MOI ? C’est à moi que vous dites ça ? »

elle-crie = Elle frappe la rampe et monte trois marches. Au quatrième, une porte s’ouvre.
    .samira = « Descends un peu le dire en face, que tu t’en fiches ! »
    .marc-cri = « Mais laissez-nous tranquilles ! »
    .voisine = « Il y en a qui voudraient dormir, aussi ! »
elle-crie--prevenir = « Je préfère vous le dire : si ça continue, je devrai appeler la police. Aidez-moi à éviter ça, madame. »
    .why = C’est dit franchement, et elle se tait. Mais c’est une menace, avec un pouvoir qui n’est pas le vôtre : la confiance part. [Charte 2001]
    .reply = « …D’accord. J’ai compris de quel côté vous êtes. »
elle-crie--deux-lieux = Un signe, et Inès répond à l’homme d’en haut. Vous ne bougez pas : « Madame, je suis là, je vous écoute. »
    .why = Séparer sans toucher, quelqu’un pour chacun : le face-à-face perd son public. Les rôles étaient dits, c’est possible. [Travail en binôme]
elle-crie--radio = Vous appelez la base à voix basse, pour qu’elle reste en ligne, sans quitter la cage d’escalier des yeux.
    .why = Bon réflexe de sécurité, à noter au compte rendu. Pendant ce temps, personne ne répond à Samira. [Projet BETA : garder le contact]
elle-crie--calmez = « En criant, on ne s’entendra pas. Calmez-vous d’abord, madame, et ensuite je vous écoute, c’est promis. »
    .why = L’écoute est offerte, mais en récompense. Au sommet de la colère, « calmez-vous » est reçu comme un ordre. [Cycle de crise]
elle-crie--descendre = Vous redescendez de deux marches, la voix basse : « Je vois que c’est trop. Je reste là, prenez le temps. »
    .why = Espace, voix basse, présence : l’essentiel. Mais on crie à deux étages, et en haut personne n’est avec lui. [Projet BETA : espace]

poing-leve = { $verrou-ouvert ->
        [yes] La porte s’entrebâille, une épaule avance. Elle lève le poing, les clés entre les doigts.
       *[no] Elle monte d’un trait, les clés dépassant du poing, et cogne à la porte du quatrième. À l’intérieur, un verrou tourne.
    }
    .samira = « Ouvre ! Ouvre, que je te montre ce que c’est, trois nuits ! »
    .marc-verrou = « Ça suffit ! J’ouvre, et on va s’expliquer ! »
    .samira-poing = « Vas-y, sors ! Sors ! »
    .marc-seuil = « Reculez ! Reculez de ma porte ! »
poing-leve--le-17 = Vous reculez tout en bas de la volée avec Inès et appelez le 17 : l’adresse, l’étage, les clés dans le poing.
    .why = À l’abri, alerte précise : l’essentiel est fait. Mais pendant l’appel, plus personne ne parle à Samira. [C. pén. 223-6 ; binôme]
    .reply = Elle vous entend donner l’adresse et se fige. En haut, quelqu’un tire le verrou. Inès prend le téléphone.
poing-leve--parler = « Madame, je reste en bas, je ne monte pas. Trois nuits, c’est trop. Tournez-vous, parlez-moi, à moi. »
    .why = Distance, voix basse, émotion nommée : juste. Mais le verrou tourne, et des mots ne protègent pas qui va ouvrir. [Sécurité d’abord]
    .reply = « Trop tard ! Il ouvre, vous entendez ? Il ouvre ! »
poing-leve--barrer = Vous passez devant elle et tenez la poignée, bras tendu : tant que rien ne s’ouvre, personne ne sera blessé.
    .why = Vouloir protéger est juste. Mais un corps qui barre devient la cible, et retient de force. Alerter, à distance. [Limites du métier]
poing-leve--signe = Le signe convenu : Inès s’écarte, appelle le 17. D’en bas, la voix basse, vous dites : « Je reste avec vous. »
    .why = Une voix alerte, l’autre garde le lien, personne ne touche : c’était convenu en bas, et cela tient. [C. pén. 223-6 ; binôme]
    .reply = Elle vous regarde, regarde Inès au téléphone. Le poing redescend. En haut, quelqu’un tire le verrou.
poing-leve--raisonner = « Réfléchissez : une plainte, et c’est votre travail que vous perdez. Est-ce que cela en vaut vraiment la peine ? »
    .why = Le souci est pour elle. Mais au sommet, la raison ne s’entend plus, la phrase menace, et l’alerte attend. [Cycle de crise]

recit = { $alerte-donnee ->
        [yes] Elle redescend d’elle-même et s’adosse au mur. Inès garde le téléphone à l’oreille : une patrouille passera.
       *[no] { $a-crie ->
            [yes] Elle revient sur le palier. La voix descend, remonte, descend.
           *[no] Elle s’appuie à la rampe. La voix descend, remonte, descend.
        }
    }
    .samira = { $samira ->
        [escalating] « Ça racle, ça tombe, ça marche ! Hier, au travail, j’ai failli… Et lui, il n’ouvre même pas ! »
        [crisis] « Ça racle, ça tombe, ça marche ! Hier, au travail, j’ai failli… Et lui, il n’ouvre jamais ! Jamais ! »
       *[recovering] « Ça racle, ça tombe, ça marche. Hier, au travail, j’ai failli… Je suis montée taper, il n’a pas ouvert. »
    }
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
recit--partager = « À votre place, je serais à bout. Laisser quelqu’un qui se lève si tôt dans cet état, franchement… »
    .why = Elle se sent comprise. Mais vous jugez un homme que vous n’avez pas entendu, et la voisine écoute. [Charte 2001 : impartialité]
    .reply = « Ah ! Vous voyez bien. Vous aussi, vous le dites. »
recit--temoin = « Et vous, madame, en face, vous entendez aussi ? À deux, vous m’aiderez à savoir ce qui se passe là-haut. »
    .why = Recouper est un bon réflexe. Ici, cela fait d’un public un témoin, et de l’écoute une enquête. [Porter : enquête]
    .reply = « Moi ? Je ne veux pas d’histoires. »
recit--relancer = « Vous avez dit “j’ai failli”, puis plus rien. Prenez votre temps : au travail, que s’est-il passé hier ? »
    .why = Vous avez entendu ce qui compte. Mais la question ouvre son travail sur un palier, devant une porte entrouverte. [Charte 2001 : discrétion]
    .reply = « Une dose, presque… Non. Pas ici. Pas devant tout l’escalier. »
recit--solution = « Je comprends. Notez l’heure de chaque bruit et écrivez au bailleur en recommandé : cela aide beaucoup. »
    .why = Le conseil est exact, pour demain. Ce soir, elle entend « débrouillez-vous ». [Porter : solution avant compréhension]
    .reply = « J’ai déjà écrit. Deux fois. Vous croyez qu’ils lisent ? »
recit--reformuler = « Ça racle, ça tombe, trois nuits de suite. Et hier, au travail, vous avez eu peur. C’est bien cela ? »
    .why = Ses mots, son émotion, une vérification : elle peut corriger, donc redescendre d’un ton. [Rogers ; Porter : compréhension]
    .reply = « …Oui. C’est ça. Je soigne des gens, moi. Je n’ai pas le droit de me tromper. »

demande = Elle s’assied sur la marche, les clés serrées dans le poing.
    .samira = « Bon. Vous montez et vous lui dites d’arrêter. Sinon j’appelle mon frère, et lui, il ne discute pas. »
demande--cadre = « Je vais l’entendre aussi, sans décider pour vous ni pour lui. Qu’est-ce que je peux lui dire de vous ? »
    .why = Ni juge ni porte-voix, et son accord demandé : ce qu’elle autorise, vous pourrez le porter. [Charte 2001 : consentement]
    .reply = « Que je dors pas. Que je lui veux pas de mal. Le reste, c’est mes affaires. »
demande--promettre = « J’y vais tout de suite et je m’y engage : dans dix minutes, vous pourrez enfin aller vous coucher. »
    .why = Elle s’apaise, et c’était le but. Mais vous ne tenez aucun bout de cette promesse ; elle s’en souviendra. [Pas de promesse de résultat]
demande--loi = « Vous avez aussi des droits : le tapage nocturne est puni par la loi, et la police peut le constater. »
    .why = C’est vrai (C. pén. R623-2). Dit maintenant, cela donne une arme, pas une issue, et vous place de son côté. [Charte 2001 : impartialité]
    .reply = « La police… Et quand elle sera repartie, moi, je dormirai ? »
demande--frere = « Une personne de plus ce soir, c’est un risque pour tous, pour vous aussi. Vous me laissez d’abord y aller ? »
    .why = La limite est calme, avec sa raison. Il manque le cadre : que ferez-vous là-haut, et avec quels mots d’elle ? [Charte 2001 : expliquer]

# Quatrième étage

quatrieme = Quatrième, ampoule grillée. Votre lampe éclaire une porte qui s’ouvre sur sa chaîne. Un homme, yeux rouges. Derrière lui, une chaise racle.
    .marc = « C’est elle qui vous envoie ? Il est minuit. »
    .marc-cris = « J’ai tout entendu. Tout l’escalier a entendu. Et maintenant, c’est mon tour ? »
quatrieme--plainte = « Bonsoir monsieur. On nous a signalé du bruit chez vous, trois nuits de suite. Vous étiez au courant ? »
    .why = Exact, poli, et déjà un dossier : accusé avant d’avoir un nom, un homme fatigué referme. [CAP : entendre sans juger]
    .reply = « Signalé. D’accord. Et moi, je peux signaler aussi ? »
quatrieme--seuil = « Bonsoir. { $mediator }, médiation de nuit. On a vu votre voisine ; on vient vous entendre aussi, si vous voulez. »
    .why = La vérité, votre place, le droit de dire non : il peut ouvrir sans perdre la face. [Charte 2001 : libre participation]
quatrieme--pour-elle = « Bonsoir monsieur. Votre voisine du dessous ne dort plus, trois nuits de suite. Vous comprenez sa fatigue ? »
    .why = La fatigue de Samira doit être dite. Portée avant d’entendre Marc, elle fait de vous son porte-parole. [Navette : entendre, puis porter]
quatrieme--lampe = Vous baissez la lampe, reculez d’un pas pour qu’il lise votre badge : « Bonsoir monsieur. On peut se parler ? »
    .why = Le corps dit « pas de danger », la question laisse le choix. Il ne sait pas encore pourquoi vous êtes là. [CAP : se présenter clairement]
quatrieme--entrer = « Bonsoir monsieur. Ici, tout l’escalier entend. Si vous voulez bien, on serait mieux à l’intérieur, non ? »
    .why = Le souci de discrétion est bon. Demander d’abord, de nuit, à passer un seuil, c’est trop : parler bas suffit. [Charte 2001]
    .reply = « Chez moi ? Non. Personne n’entre chez moi. »

marc-ferme = { $insiste ->
        [yes] La main n’a pas bougé. La porte non plus.
       *[no] La porte se referme à moitié. On ne voit plus qu’une main.
    }
    .marc = « J’ai rien à dire. Bonne nuit. »
    .marc-non = « J’ai dit bonne nuit. »
marc-ferme--deux-minutes = « Deux minutes seulement, à travers la porte. Après, plus personne ne vous dérange de la nuit, d’accord ? »
    .why = L’envie d’aider est réelle. Insister retire le droit de refuser, et promet le calme au nom des autres. [Charte 2001 : retrait possible]
marc-ferme--partir = Vous hochez la tête, reculez d’un pas et redescendez sans rien ajouter, pour ne pas peser davantage.
    .why = Le refus est entendu, le corps le dit. Mais il ne lui reste rien pour rappeler s’il change d’avis. [Charte 2001 ; laisser un lien]
marc-ferme--mot = « D’accord, monsieur, c’est votre droit. Je glisse notre numéro sous la porte ; vous appelez si vous voulez. »
    .why = Un refus accepté garde la porte ouverte, et le numéro laisse un fil. Ce n’est pas un échec : c’est le cadre. [Charte 2001 : consentement]
marc-ferme--version = « Comme vous voulez. Seulement, sans vous, le bailleur n’aura que sa version à elle. C’est dommage pour vous. »
    .why = Le ton est doux, l’avis presque utile. C’est une pression : s’il parle, ce sera contraint. [Charte 2001 : libre consentement]
marc-ferme--jeudi = « C’est votre droit. L’équipe de jour peut passer jeudi, à une heure moins pénible : vous seriez d’accord ? »
    .why = Refus accepté, relais proposé, avis demandé : une autre heure plutôt que le bras de fer. [AMIS : limites et relais]

porte = Il ôte la chaîne, garde la main sur la porte. Au fond, une voix âgée : « Marc ? C’est l’heure du train ? »
    .marc = « Je ne fais pas de bruit. C’est… Enfin, ce n’est pas moi. »
porte--ses-mots = « Ce n’est pas vous. Et vous, de votre côté de la porte, ces trois nuits, comment se passent-elles ? »
    .why = Ses mots repris sans doute ni preuve, puis une question ouverte : une personne, pas un coupable. [Rogers : reformulation]
porte--deviner = « C’est votre papa, n’est-ce pas ? S’il se lève la nuit, ça doit être bien lourd à porter sans aide. »
    .why = C’est tendre, et c’est exact. Mais il n’avait rien dit : deviner juste n’est pas écouter. [Porter : interprétation]
porte--regle = « Je vous crois. Simplement, la nuit, même un bruit qu’on n’a pas voulu peut gêner, vous le savez bien. »
    .why = La règle est vraie, dite sans dureté. Mais il la connaît, c’est sa honte : avant l’écoute, elle le fait taire. [Cycle de crise]
porte--d-elle = « Elle me laisse vous dire deux choses : elle ne dort plus, et elle ne vous veut pas de mal. C’est tout. »
    .why = Deux choses permises par elle, rien de plus : navette fidèle. Une phrase trop tôt : il commençait à parler. [Navette : chacun son tour]
    .reply = « Pas de mal… Elle a cogné, quand même. »
porte--attendre = Vous laissez venir le silence, le regard baissé, sans chercher à voir ce qui est derrière lui.
    .why = À un homme réservé, le silence dit : j’ai le temps. Ne pas regarder chez lui dit : je ne prends rien. [Écoute active : le silence]

confidence = { $secret-jure ->
        [yes] Sa main quitte la poignée. Il cherche votre regard.
       *[no] { $insiste ->
            [yes] Sa main revient sur la poignée. Il parle encore plus bas.
           *[no] Il tire la porte derrière lui et parle bas.
        }
    }
    .marc = « C’est mon père. Il est chez moi depuis l’hôpital. La nuit, il déménage la cuisine. Ne lui dites pas, à elle. »
    .marc-non = « Je vous ai dit non. Elle n’a pas à savoir. »
    .marc-jure = « Personne. Même si ça tourne mal, une nuit ? »
confidence--jurer = « Ça reste entre nous, je vous le promets : ni elle, ni mon service, personne n’en saura jamais rien. »
    .why = Il est soulagé. Mais si son père court un danger, vous devrez parler : la discrétion se promet avec ses limites. [C. pén. 223-6]
    .reply = « …Merci. Vous ne savez pas ce que ça m’enlève. »
confidence--et-lui = « Et votre père, la nuit : le gaz, la porte, l’escalier ? Comment faites-vous pour qu’il soit à l’abri ? »
    .why = Se taire n’empêche pas de s’assurer que personne n’est en péril. Reste sa demande, qui attend une réponse. [C. pén. 223-6]
    .reply = « Le gaz est coupé. La porte, je dors devant. Enfin… je dors. »
confidence--numero = « Il existe des aides pour ceux qui veillent un proche. Je vous note tout de suite le numéro du CCAS. »
    .why = L’orientation est la bonne. Deux phrases trop tôt : il demandait une garantie, pas une adresse. [Porter : solution]
    .reply = { $secret-jure ->
        [yes] « Le CCAS. …Merci. Pas ce soir, mais merci. »
       *[no] « Le CCAS. …Merci. Et à elle, vous ne direz rien ? »
    }
confidence--convenir = « Je ne le lui dirai pas. Y a-t-il quand même une chose, une seule, que vous aimeriez qu’elle sache ? »
    .why = La confidence est gardée, et lui reste maître des mots : c’est ce qui rend la navette possible. [Charte 2001 : accord de la personne]
    .reply = « …Que ça n’est pas fait exprès. Ça, vous pouvez. Et que j’ai honte. Non. Que je suis gêné. »
confidence--convaincre = « Si elle savait, elle comprendrait, c’est certain. Vous ne voulez pas que je lui en dise un seul mot ? »
    .why = Vous cherchez le bien de chacun. Mais il vient de dire non : un accord arraché n’en est pas un. [Charte 2001 : libre consentement]
confidence--borner = « J’ai promis trop vite. Je tairai ce que vous m’avez dit, sauf si quelqu’un est en danger. Là, je parlerai. »
    .why = La promesse est ramenée à ce qui peut se tenir, et c’est dit à lui, en face : il sait à quoi s’attendre. [C. pén. 223-6]
    .reply = « …En danger. Oui. Ça, je peux l’entendre. »
confidence--reprendre = « J’ai insisté, je n’aurais pas dû. Vous avez dit non ; c’est vous qui décidez, monsieur, et cela me suffit. »
    .why = L’insistance est reconnue en une phrase : le non redevient possible, donc le oui aussi. [Charte 2001 : libre consentement]
    .reply = « …Bon. Ça va. »

# De retour au troisième

retour = Troisième. Samira n’a pas quitté la marche. En face, la porte s’est refermée. Au-dessus, une chaise, puis plus rien.
    .samira = { $promesse ->
        [yes] « Dix minutes, vous aviez dit. Alors ? Il y a quelqu’un avec lui, je l’entends qui parle. »
       *[no] « Alors ? Il a dit quoi ? Il y a quelqu’un avec lui, je l’entends qui parle. »
    }
retour--minimiser = « Rien d’inquiétant, rassurez-vous. La nuit, avec la fatigue, le moindre bruit prend vite de l’ampleur. »
    .why = Vous voulez l’apaiser. Mais rassurer ainsi, c’est lui dire que le problème est dans sa tête. [Porter : soutien]
retour--porter = « Madame, il m’autorise à vous dire ceci, rien d’autre : que ce n’est pas fait exprès, et qu’il est gêné. »
    .why = Exactement ce qu’il a permis, avec ses mots : elle reçoit quelque chose de lui, pas de vous. [Navette ; Charte 2001]
    .reply = « Pas exprès… Bon. Il pouvait le dire. …Enfin. J’ai tapé fort, aussi. »
retour--il-a-compris = « On s’est parlé franchement, il a compris. Cette nuit, et les autres, vous devriez être tranquille. »
    .why = Elle a envie d’y croire. Mais vous parlez pour lui et pour demain : au premier bruit, votre parole tombe. [Pas de promesse de résultat]
retour--a-lui = « Ce qu’il m’a dit lui appartient, comme vos mots à vous. Mais je peux lui porter ce que vous demandez. »
    .why = La même règle pour les deux, et elle l’entend. Sans un mot permis par lui, la navette avance à vide. [Charte 2001 : discrétion]
retour--devoiler = « Je vous le dis pour que vous compreniez : il veille seul sur son père malade, la nuit, et fait ce qu’il peut. »
    .why = Elle s’adoucit, et Marc est trahi. Le résultat ne répare pas : demain, qui vous parlera encore ici ? [Charte 2001 : confidentialité]
    .reply = « Oh… Je ne savais pas. Il fallait le dire ! Je vais lui monter quelque chose demain. »
retour--reprendre = « Tout à l’heure, j’ai parlé trop vite. Je reprends : je ne décide pas pour lui, et je ne le juge pas. »
    .why = Reconnaître une parole de trop coûte un instant, et remet chacun à sa place. [Charte 2001 : impartialité ; pas de promesse]
    .reply = « Au moins, vous le dites. Et donc ? »

besoins = { $samira ->
        [escalating] Elle tourne sur la marche. Les clés n’ont pas quitté sa main.
        [crisis] Elle tourne sur la marche. Les clés n’ont pas quitté son poing.
       *[recovering] Elle souffle. Les clés sont posées sur la marche.
    }
    .samira = { $secret-dit ->
        [yes] « Le pauvre homme. Mais moi, il faut quand même que je dorme jusqu’à quatre heures. »
       *[no] { $samira ->
            [escalating] « Dormir jusqu’à quatre heures, c’est tout ce que je demande ! Le reste, ça ne me regarde pas. »
            [crisis] « Dormir jusqu’à quatre heures, c’est tout ce que je demande ! C’est trop, ça ? C’est trop ? »
           *[recovering] « Moi, je veux juste dormir jusqu’à quatre heures. Le reste, ça ne me regarde pas. »
        }
    }
besoins--demander = « Dormir jusqu’à quatre heures. Qu’est-ce qui aiderait ce soir, et qu’est-ce qui peut attendre demain ? »
    .why = Vous partez de son besoin, pas de sa position : elle cherche avec vous. À tenter une fois la colère retombée. [Charte 2001 : faire avec]
besoins--moitie = « Et si chacun faisait un pas ? Lui fait attention ; vous, vous essayez des bouchons pendant quelques nuits. »
    .why = Partager l’effort paraît équitable. Mais c’est votre compromis, et c’est elle qui paie. [Charte 2001 : aucun pouvoir de décision]
besoins--patins = « Des patins de feutre sous ses chaises, un tapis : je peux le lui proposer tout de suite, ça vous irait ? »
    .why = Idée utile, et vous demandez son avis. Mais ce que chacun trouve tient mieux que ce qu’on lui apporte. [Porter : solution]
besoins--face-a-face = « Le mieux serait de vous voir là, tous les deux, cinq minutes sur le palier, pour vous mettre d’accord. »
    .why = Se parler sera peut-être bon. À minuit, sans l’accord de Marc, l’un des deux perdrait la face. [Table ronde : préparer, consentir]
besoins--tel-quel = « Dormir jusqu’à quatre heures, c’est noté. Je le lui porte tel quel, avec vos mots à vous, si vous voulez ? »
    .why = Son besoin, ses mots, son accord : juste tant qu’elle bout encore. Apaisée, elle pourrait aussi chercher avec vous. [Navette]

cloture = { $travaux-promis ->
        [yes] Elle vous regarde écrire « plancher » dans le carnet.
       *[no] Encore un aller-retour. Marc veut bien ranger les chaises, la nuit ; Samira, glisser un mot plutôt que taper.
    }
    .samira = « On verra bien. »
    .samira-ecrit = « Réglé pour de bon ? Vous me le mettez par écrit, ça ? »
cloture--bailleur = « Demain, je transmets au bailleur : avec un plancher isolé, ce sera réglé pour de bon, pour tout le monde. »
    .why = Signaler le plancher est utile. Annoncer des travaux, c’est promettre avec l’argent d’un autre. [Pas de promesse de résultat]
cloture--recap = « Si je résume : les chaises rangées la nuit, un mot plutôt que des coups. On essaie comme ça, madame ? »
    .why = Un résumé clair, vérifié auprès d’elle. Sans date, l’essai s’usera sans que personne le sache. [Suivi des accords]
    .reply = « …On peut toujours essayer. »
cloture--signer = « Je vous propose de l’écrire et de le signer ce soir, chacun de son côté : ce sera plus clair pour tous. »
    .why = L’écrit a sa place après une table ronde. À minuit, entre deux étages, il fait d’un essai un procès-verbal. [Table ronde : préparer]
cloture--fixer = « Chaises rangées, un mot plutôt que des coups. Mardi 19 h, je repasse vous voir, lui aussi : d’accord ? »
    .why = Un résumé en faits, une date, un accord demandé : mardi, on saura. Reste à proposer cette date à Marc. [Suivi des accords]
    .reply = « Mardi, dix-neuf heures. D’accord, je serai là. Lui, on verra. »
cloture--merci = « Merci à vous, vraiment. Si ça recommence cette nuit, vous nous appelez : on reste là jusqu’à une heure. »
    .why = Chaleureux et disponible. Sans résumé ni date, chacun repart avec son propre accord en tête. [Suivi des accords]
cloture--reprendre = { $travaux-promis ->
        [yes] « Avant de partir, je reprends : j’ai promis trop vite. Ni le bruit ni les travaux ne dépendent de moi. »
       *[no] « Avant de partir, je reprends : j’ai promis trop vite. Vos nuits tranquilles ne dépendent pas de moi. »
    }
    .why = Défaire une promesse coûte un peu de face ; la laisser coûterait la prochaine visite. [Pas de promesse de résultat]
    .reply = « Je me disais, aussi. Bon. C’est dit. »

# De retour au troisième, sans réponse

sans-lui = Troisième. Samira n’a pas quitté la marche. D’en haut, elle n’a reçu que le bruit d’une porte.
    .samira = { $promesse ->
        [yes] « Dix minutes, vous aviez dit. Et il n’a même pas voulu parler, c’est ça ? »
       *[no] « Alors ? Il n’a même pas voulu parler, c’est ça ? »
    }
sans-lui--impression = « Entre nous, il avait l’air épuisé, lui aussi. Il se passe sûrement quelque chose derrière cette porte, non ? »
    .why = Vous plaidez l’indulgence. Mais une impression livrée est une indiscrétion : demain, l’escalier la répète. [Charte 2001 : discrétion]
sans-lui--date = « Il n’a pas souhaité parler. Je note vos trois nuits et je repasse vous voir, vous, vendredi à 19 h. »
    .why = Un passage daté, sans rien promettre de lui : solide. Reste cette nuit, dont vous ne lui avez pas parlé. [Suivi]
sans-lui--droit = « Lui ne souhaite pas parler, c’est son droit ; vous, madame, vous voulez dormir. Qu’est-ce qui vous aiderait ? »
    .why = Un refus dit sans reproche, son besoin à elle dit à côté, puis une question ouverte. [Charte 2001 : libre consentement]
sans-lui--constat = « Il a refusé, madame. Il vous reste la loi : la nuit, le 17 peut venir constater le tapage, à votre demande. »
    .why = C’est vrai, et c’est son droit (C. pén. R623-2). En première réponse, cela oppose une arme à un refus. [Écouter avant la règle]
sans-lui--reprendre = « Tout à l’heure, j’ai parlé trop vite. Je reprends : je ne décide pas pour lui, et je ne le juge pas. »
    .why = Reconnaître une parole de trop coûte un instant, et remet chacun à sa place. [Charte 2001 : impartialité ; pas de promesse]
    .reply = « Au moins, vous le dites. Et maintenant ? »

# Fins

ending--accord = { $alerte-donnee ->
        [yes] Minuit vingt. La patrouille est en bas ; vous lui dites ce qui s’est passé, et ce qui est retombé.
       *[no] Minuit vingt. Les portes se ferment doucement. Rien n’est réglé ; quelque chose a commencé.
    }
    .later = { $secret-dit ->
        [yes] Le lendemain, Samira monte une soupe : « Pour votre papa. » Marc referme sans un mot. Il n’ouvrira plus à la médiation.
       *[no] { $suivi-date ->
            [yes] Mardi, 19 h. Deux bruits en six nuits. Les chaises étaient rangées, et Samira a glissé un mot.
           *[no] Six nuits plus tard, Samira rappelle : « On avait dit quoi, au juste ? » Chacun s’en souvient autrement.
        }
    }
ending--differe = { $alerte-donnee ->
        [yes] Minuit vingt. En bas, la patrouille apprend que rien n’est arrivé, et que rien n’est réglé. La suite se jouera un autre jour.
       *[no] Minuit vingt. La nuit sera ce qu’elle sera. La suite se jouera un autre jour, à une autre heure.
    }
    .later = { $secret-dit ->
        [yes] Le lendemain, Samira demande des nouvelles du père, devant les boîtes aux lettres. Marc n’ouvrira plus à la médiation.
       *[no] { $suivi-date ->
            [yes] Mardi, 19 h. Samira est là, Marc non. On reprendra avec lui, quand il voudra bien.
           *[no] Jeudi, un nouvel appel. Il faut tout réentendre, depuis le début.
        }
    }
ending--relais = { $alerte-donnee ->
        [yes] En bas, vous dites à la patrouille ce qui est retombé, et vous notez : équipe de jour, jeudi. Une porte qu’on n’a pas forcée peut se rouvrir.
       *[no] Vous notez : équipe de jour, jeudi. Une porte qu’on n’a pas forcée peut se rouvrir.
    }
    .later = Jeudi, onze heures. Marc a ouvert à l’équipe de jour, et gardé la chaîne. C’est déjà une porte.
ending--refus = { $alerte-donnee ->
        [yes] Minuit et quart. En bas, vous dites à la patrouille ce qui est retombé. Là-haut, la porte est restée fermée, et c’était son droit.
       *[no] Minuit et quart. Là-haut, la porte est restée fermée, et c’était son droit. Samira éteint la lumière du palier.
    }
    .later = { $numero-laisse ->
        [yes] Trois jours après, un homme appelle le numéro glissé sous sa porte. « C’est pour le bruit. Enfin… c’est pour moi. »
       *[no] Les nuits suivantes ressemblent à celle-ci. Au quatrième, personne ne sait qui rappeler.
    }
ending--mise-a-l-abri = En bas, Inès tient la porte du hall ; vous restez en ligne avec le 17. La patrouille monte. Personne n’est blessé.
    .later = Le lendemain, l’équipe rappelle Samira, puis Marc. On peut encore les entendre ; ce sera quand ils le voudront.
ending--releve-trop-tot = La patrouille monte, note deux noms, redescend. Personne n’a été entendu, et tout l’escalier a vu l’uniforme.
    .later = Samira n’appelle plus la médiation. Au quatrième, on n’ouvre plus.
ending--rupture = { $heurt ->
        [yes] Un cri, des clés sur le carrelage, une main qui saigne. Inès appelle les secours.
       *[no] Deux portes claquent. Inès souffle : « On redescend. On en parle en bas. »
    }
    .later = { $heurt ->
        [yes] Vous écrirez tout : ce qui menaçait, à quelle heure, et ce qui n’a pas été fait. C’est dur à écrire, et c’est utile.
       *[no] Le lendemain, l’équipe de jour reprend contact avec chacun, séparément. Ce qui s’est fermé ce soir demandera du temps.
    }

# Le compte rendu

account--lieu = Arrivée à 23 h 40, escalier B, à l’appel de l’habitante du 3e ; intervention en binôme.
    .why = Une heure, un lieu, une demande, qui était là : on peut vous relire sans vous connaître. [Faits]
account--declare = L’habitante du 3e dit entendre des raclements et des chutes depuis trois nuits.
    .why = Ce sont ses mots, donnés comme ses mots : « dit entendre » n’est pas « subit ». [Propos rapportés]
account--a-bout = L’habitante du 3e est à bout de nerfs et supporte mal le moindre bruit.
    .why = Cela paraît décrire ; cela juge. Écrivez ce qu’elle a dit et fait. [Faits, non opinions]
account--tapage = Le bruit venant du 4e constitue un tapage nocturne.
    .why = C’est qualifier une infraction : d’autres en ont la charge. Vous avez entendu une chaise. [Faits, non opinions]
account--poing = Vers 23 h 50, l’habitante du 3e a frappé à la porte du 4e, des clés dans le poing ; personne n’a été touché.
    .why = { $heurt ->
        [yes] Le danger s’écrit en gestes et en heures. Mais quelqu’un a été blessé : ici, la phrase est fausse. [Faits]
       *[no] Le danger s’écrit en gestes et en heures, sans adjectif, avec ce qui n’a pas eu lieu. [Faits]
    }
account--dix-sept = L’équipe a appelé le 17 et noté l’heure de l’appel.
    .why = { $alerte-donnee ->
        [yes] Vous avez donné l’alerte : elle s’écrit toujours, avec son heure. [Faits ; C. pén. 223-6]
       *[no] { $heurt ->
            [yes] Inès a appelé les secours après coup. Le 17, quand il le fallait, personne : ici, la phrase est fausse. [Faits ; C. pén. 223-6]
           *[no] Vous n’avez pas donné l’alerte : l’écrire serait l’inventer. [Faits ; C. pén. 223-6]
        }
    }
account--violente = L’habitante du 3e peut devenir violente ; mieux vaut ne plus y aller sans la police.
    .why = L’inquiétude pour l’équipe est légitime. La prédiction colle une étiquette ; les gestes vus suffisent. [Faits, non opinions]
account--frere = L’habitante du 3e a parlé d’appeler son frère ; elle ne l’a pas fait en notre présence.
    .why = Un risque à connaître, dit tel qu’il a été dit, avec ce qui n’a pas eu lieu. [Propos rapportés]
account--depasse = L’habitant du 4e paraît dépassé ; il faudrait en parler aux services sociaux.
    .why = Le souci est sincère. Mais « paraît » est de vous, et orienter se fait avec lui, avec son accord. [Faits ; consentement]
account--refuse = L’habitant du 4e n’a pas souhaité parler ce soir ; son refus a été accepté.
    .why = { $refus-accepte ->
        [yes] Un refus est un fait, pas un échec. Vous l’avez accepté : cela s’écrit aussi. [Faits]
       *[no] Un refus est un fait. Mais l’échange s’est arrêté sans que vous l’acceptiez : ici, la phrase est fausse. [Faits]
    }
account--jeudi = Passage de l’équipe de jour proposé à l’habitant du 4e pour jeudi.
    .why = { $jeudi-propose ->
        [yes] Vous le lui avez proposé : l’équipe de jour doit le savoir pour y aller. [Suites]
       *[no] Vous ne le lui avez pas proposé : l’écrire enverrait l’équipe de jour là où personne ne l’attend. [Suites]
    }
account--vendredi = Passage annoncé à l’habitante du 3e vendredi à 19 h.
    .why = { $vendredi-annonce ->
        [yes] Vous lui avez dit ce jour et cette heure : une date dite engage le service, elle s’écrit. [Suites]
       *[no] Vous ne lui avez annoncé aucun passage : l’écrire serait inventer un rendez-vous. [Suites]
    }
account--pere = L’habitant du 4e héberge son père malade, qui se lève la nuit.
    .why = C’est la cause, et on veut l’écrire. Mais il l’a confiée, sans danger constaté : elle reste à lui. [Charte 2001 : confidentialité]
account--famille = L’habitant du 4e a donné une explication qu’il demande à ne pas divulguer.
    .why = { $secret-dit ->
        [yes] La phrase ne répète rien : ce que Samira a appris de vous n’ira pas plus loin par la note. [Charte 2001 : discrétion]
       *[no] Vous dites qu’il y a quelque chose à taire, sans le dire : l’équipe sait, le secret tient. [Charte 2001 : discrétion]
    }
account--securite = Interrogé sur la sécurité de son logement, l’habitant du 4e dit avoir pris ses précautions.
    .why = { $securite-demandee ->
        [yes] Vous l’avez demandé, il a répondu : le second devoir est tenu, sans trahir le premier. [Propos rapportés ; C. pén. 223-6]
       *[no] Vous n’avez pas posé cette question : l’écrire serait inventer, et rassurer à tort. [Propos rapportés ; C. pén. 223-6]
    }
account--accord = Essai convenu des deux côtés : chaises rangées la nuit, un mot plutôt que des coups.
    .why = { $essai-convenu ->
        [yes] Des gestes, de chaque côté, vérifiables : l’essai a été convenu, il s’écrit. [Décisions]
       *[no] Ce soir, cet essai n’a pas été convenu des deux côtés : l’écrire ferait d’une idée un accord. [Décisions]
    }
account--suite = Passage de suivi mardi à 19 h : accepté par l’habitante du 3e, à confirmer avec l’habitant du 4e.
    .why = { $suivi-date ->
        [yes] Vous avez fixé la date : qui, quand, qui a dit oui, à qui il faut encore demander. C’est un suivi. [Suites]
       *[no] Vous n’avez fixé aucune date avec elle : l’écrire serait inventer un rendez-vous. [Suites]
    }
account--repit = À voir en équipe : que proposer quand la cause d’un bruit nous est confiée, et doit rester tue ?
    .why = Une question de métier, sans personne dedans : l’équipe apprend, et rien n’est répété. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--samira-d-abord = Pourquoi avoir entendu Samira avant de monter ? Dans quel cas auriez-vous fait l’inverse ?
jury--derriere-les-portes = Derrière ces portes, quelqu’un pouvait-il être en danger ? Comment le savez-vous, et qu’en faites-vous ?
jury--si-marc-refuse = Si Marc ne veut pas d’une nouvelle visite, que dites-vous à Samira, et que taisez-vous ?
jury--dit-et-garde = Qu’avez-vous écrit à votre responsable, qu’avez-vous gardé, et pourquoi ?
jury--renfort = À quel moment auriez-vous appelé le 17 ? Qu’est-ce qui vous aurait décidé ?
