# « Derrière le mur », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ;
# les faits du scénario (yes/no) : $alerte-dite, $alerte-donnee, $appel-dit, $attend-ici, $blessee, $choc-entendu, $consigne-17,
# $depart-dit, $elle-a-parle, $expose, $faits-transmis, $menti, $numero-dit, $papier-laisse, $patrouille-vue, $plus-rien,
# $prevenu-tot, $retour-dit, $roles-dits, $secret-jure.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce que Mme Lambert confie.

scenario--title = Derrière le mur
scenario--pitch = Un voisin se plaint du bruit. De l’autre côté de la cloison, quelqu’un ouvre à peine, et dit que tout va bien.
scenario--brief = Médiation de nuit, 8 rue des Saules, mardi, 22 h 50. Vous êtes avec Sacha, radio basse. Monsieur Bianchi, au troisième, a appelé : ça cogne dans sa cloison, pour le troisième soir. Vous ne connaissez pas ses voisins. Vous n’êtes ni la police ni le bailleur ; vous avez un téléphone, un binôme, et le temps d’écouter.
scenario--sources = Droit. Code pénal, article 223-6 : secourir une personne en péril quand on le peut sans risque ; appeler les secours y répond. Convention d’Istanbul du Conseil de l’Europe, que la France a ratifiée en 2014 : en cas de violences, pas de médiation imposée ; la loi du 30 juillet 2020 écarte la médiation familiale, comme la médiation pénale, quand des violences sont alléguées. Numéros : 17 ou 112 ; 114 par SMS quand on ne peut pas parler (il est d’abord prévu pour les personnes qui entendent ou parlent mal) ; 3919, écoute et orientation, jour et nuit, anonyme, pour les victimes, les proches et les professionnels : ce n’est pas un numéro d’urgence. Devant une victime : la croire, ne pas minimiser, ne pas juger, ne rien précipiter sauf urgence vitale. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : consentement, discrétion, qui cède devant une personne en péril ; attitudes d’écoute de Porter. Ne rien demander devant l’auteur, ne laisser aucun papier qui se trouve : usages du métier, à faire vérifier par des professionnels. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note au responsable

scene--en-bas = Dans le hall, avant de monter
scene--chez-bianchi = Troisième étage, à droite
scene--chez-lambert = Troisième étage, à gauche
scene--plus-bas = Un étage plus bas
scene--hall = Dans le hall, quelques minutes plus tard
scene--patrouille = Dans le hall, à l’arrivée de la patrouille
scene--retour-bianchi = De nouveau au troisième, à droite
scene--bilan = Sur le trottoir

party--bianchi = Monsieur Bianchi
    .role = habitant du troisième, c’est lui qui a appelé
    .alt = Un homme d’une soixantaine d’années, gilet de laine, lunettes relevées sur le front, des partitions sous le bras.
    .about = Il enseigne le piano. Ce qu’il demande : que ça cesse. Ce dont il a besoin : ne plus être seul à entendre. Ce qu’il craint : accuser à tort, et croiser l’autre le matin. Ce qui lui coûte : il joue plus fort, pour couvrir. Il a raison sur un point : il a entendu.
party--mme-lambert = Madame Lambert
    .role = habitante du troisième, porte de gauche
    .alt = Une femme d’une quarantaine d’années, pieds nus, gilet boutonné de travers, une main sur la porte.
    .about = Elle est comptable ; à son travail, on ne sait rien. Ce qu’elle dit : tout va bien. Ce dont elle a besoin : que cette nuit ne soit pas pire, et que quelqu’un sache. Ce qu’elle craint : qu’il l’entende parler, et l’heure d’après votre départ. Elle a raison sur un point : ce qui la met en danger, elle le sait mieux que vous.
party--compagnon = La voix derrière la porte
    .role = il vit avec madame Lambert
    .alt = Une voix d’homme, dans l’appartement. On ne le voit pas.
    .about = Vous ne l’avez pas vu. Courtois ou non, il n’est pas une partie dans un conflit : on ne lui demande rien, on ne lui porte rien, on ne le raisonne pas. D’autres en ont la charge.
party--sacha = Sacha
    .role = médiation de nuit, votre binôme
    .alt = La trentaine, gilet de médiation, radio à l’épaule, le regard tourné vers l’escalier.
    .about = Ce qui a été dit en bas, Sacha le fait bien. Le reste s’improvise, comme chez tout le monde. Et Sacha aussi rentre, ensuite, avec ce qui s’est entendu.
party--brigadier = Le brigadier
    .role = policier de la patrouille
    .alt = Un policier en uniforme, carnet en main, la voix basse.

fact--appel = M. Bianchi a appelé la médiation, et il a demandé que cela ne se sache pas à côté.
fact--depart = Mme Lambert s’en va samedi ; ses affaires sont chez une collègue, et personne ne le sait.

must--alerte = Alerter dès qu’une personne risque d’être frappée, même si elle ne le demande pas, même si elle dit non : quitter la porte, descendre hors d’écoute, appeler. Le 17 ou le 112 ; le 114 par SMS si parler met en danger. Dire où, qui, ce qu’on a entendu. [C. pén. 223-6]
never--mediation = Ni navette, ni rencontre, ni solution à trouver ensemble, ni face-à-face quand il y a des violences dans un couple. L’une des deux voix n’est pas libre ; ce qu’elle dit devant l’autre peut lui coûter la nuit. On croit, on protège, on alerte. [Violences : aucune médiation]
never--corps = Ne toucher ni retenir personne, même pour protéger. Barrer la route à celle qu’on empêche déjà de sortir, c’est faire comme lui. [Limites du métier]
never--chez-elle = Ne pas entrer : ce pouvoir n’est pas celui de la médiation, et derrière la porte on n’est plus un secours, on est un danger de plus. On alerte, et on dit ce qu’on entend. [Limites du métier]

always--signaler-au-17 = Signaler au 17 dès maintenant, à voix basse : l’adresse, et ce que le voisin vient de vous dire.
    .why = Des signes suffisent pour appeler : on n’attend pas un coup de plus. Reste à écouter, et à rappeler si cela reprend. [Alerte]
    .reply = Le 17 note l’adresse : « Si ça reprend, rappelez aussitôt. » Monsieur Bianchi regarde le mur.
always--descendre-et-alerter = Descendre avec Sacha, hors d’écoute, et alerter le 17 : l’adresse, l’étage, ce que vous avez vu et entendu.
    .why = Loin de la porte, sans attendre : quelqu’un risque d’être frappé, et c’est ce que vous lui devez d’abord. [C. pén. 223-6]
always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand ce qu’on entend vous gagne, elles évitent le geste de trop. [Posture : maîtrise de soi]
    .reply = Deux respirations. Vos mains se desserrent. Personne n’a rien remarqué.

# En bas

avant = 22 h 50, 8 rue des Saules. Trois étages sans ascenseur. Sacha replie la fiche d’appel.
    .sacha = « Monsieur Bianchi, troisième droite. Ça cogne dans sa cloison. Il a dit : ne sonnez pas, je vous guette. On s’y prend comment ? »
avant--vite = « On monte. Avec un peu de chance, on entendra par nous-mêmes. On s’arrangera sur le palier, comme on fait toujours. »
    .why = Entendre soi-même est utile. Mais sans rôles dits, chacun improvisera devant une porte qu’on ne connaît pas. [Travail en binôme]
avant--base = « On dit à la base où l’on est, et pourquoi. Le reste, on le verra bien, une fois arrivés là-haut, non ? »
    .why = Bon réflexe : quelqu’un sait où vous êtes. Mais là-haut, qui parle, qui veille, qui appelle ? Rien n’est dit. [Travail en binôme]
avant--droit-a-cote = « On frappe d’abord à gauche, là où ça cogne. Si ça s’arrête, on ira ensuite rassurer ce monsieur, d’accord ? »
    .why = Agir à la source paraît logique. Mais c’est frapper sans savoir ce qu’on a entendu, à une porte qui n’a rien demandé. [CAP : entendre l’appelant]
    .reply = « À gauche ? On ne sait même pas ce que c’est, ce bruit. Il nous attend, lui. »
avant--se-repartir = « Préviens la base. Je parle ; tu gardes l’escalier et le téléphone. Je touche mon oreille : tu appelles le 17. »
    .why = La base sait, une voix, un guet, un signe pour appeler sans un mot : là-haut, il n’y aura plus à se consulter. [Travail en binôme]

# Troisième droite

la-cloison = Troisième droite. Un homme ouvre sans attendre, des partitions sous le bras. À côté, pas un bruit.
    .bianchi = « C’est vous. Ça s’est arrêté il y a dix minutes, évidemment ! Moi, pour mon piano, on m’a écrit deux lettres. Eux, rien. »
la-cloison--dix-minutes = « Bonsoir monsieur. On s’en occupe tout de suite : dans dix minutes, c’est promis, vous pourrez dormir tranquille. »
    .why = Il attendait qu’on agisse, et vous voulez l’apaiser. Mais vous promettez sur un bruit que vous n’avez pas encore écouté. [Pas de promesse]
    .reply = « Dix minutes. Vous ne savez même pas ce que c’est. »
la-cloison--quel-bruit = « { $mediator }, médiation de nuit. Ça cogne, puis ça s’arrête. Racontez-moi : qu’est-ce que vous entendez, vous ? »
    .why = Un nom, ses mots, une question ouverte : au lieu de classer le bruit, vous lui laissez dire ce qu’il est. [Porter : compréhension]
    .reply = « Ce que j’entends… Ce n’est pas de la musique. Attendez. Baissez votre radio, s’il vous plaît. »
la-cloison--heures = « Bonsoir. À quelle heure ça commence, d’habitude ? Et c’est plutôt des meubles, de la musique, une télévision ? »
    .why = Les heures serviront. Mais la liste propose des bruits ordinaires : la bonne réponse n’y est pas, et rien ne l’appelle. [Porter : enquête]
    .reply = « Une télévision ? Non. Ce n’est pas une télévision. »
la-cloison--deux-lettres = « { $mediator }, médiation de nuit. Deux lettres pour votre piano, rien pour eux : ça vous a paru injuste, c’est ça ? »
    .why = Vous entendez le reproche, et vous vérifiez. Reste ce qui l’a fait appeler ce soir : le bruit lui-même. [Rogers]
    .reply = « Injuste, oui. …Enfin, ce n’est pas pour ça que j’ai appelé. »
la-cloison--reglement = « Bonsoir monsieur. Le plus efficace, vous savez : relever les dates, et les envoyer au bailleur, en recommandé. »
    .why = Le conseil vaut pour un bruit de voisinage. Vous ne savez pas encore si c’en est un. [Porter : solution avant compréhension]
    .reply = « Des dates, j’en ai. Ce n’est pas au bailleur qu’il faut les dire, celles-là. »

ce-qu-il-entend = Il tire la porte derrière lui. Sa main reste à plat sur le mur.
    .bianchi = « Lui, il crie. Après, un coup, sourd. Et après, plus rien. C’est le rien, le pire. Depuis la rentrée, je joue plus fort. »
    .bianchi-voix = « Ne dites pas que c’est moi. Je le croise tous les matins, lui. »
ce-qu-il-entend--des-couples = « Une cloison, ça trompe, vous savez. Un couple se dispute, un meuble tombe : la nuit, tout paraît plus grave. »
    .why = Vous voulez lui ôter un poids. Mais vous effacez le seul témoin : la prochaine fois, il doutera, et se taira. [Ne pas minimiser]
    .reply = « Plus grave. C’est possible. Je suis peut-être devenu trop sensible. »
ce-qu-il-entend--plus-tot = « Depuis la rentrée, dites-vous ? Qu’est-ce qui vous a retenu, monsieur, d’en parler à quelqu’un avant ce soir ? »
    .why = Savoir depuis quand est utile. Mais ce « qu’est-ce qui » est un pourquoi : il entend ce qu’il se reproche déjà. [Faits, non reproches]
    .reply = « Je me disais que ça ne me regardait pas. Je me le dis encore, des fois. »
ce-qu-il-entend--noter = « Un cri, un coup, plus rien : ce soir, c’était à quelle heure ? Et les autres fois, toujours dans cet ordre ? »
    .why = Ses mots, une heure, un ordre : de quoi dire plus tard ce qui a été entendu. Reste sa peur d’être nommé, sans réponse. [Faits]
    .reply = « Vingt-deux heures trente-cinq. Toujours dans cet ordre, oui. Je pourrais l’écrire. »
ce-qu-il-entend--vous-avez-entendu = « Un cri, un coup, puis rien : vous avez bien fait d’appeler. À côté, je ne dirai pas que cela vient de vous. »
    .why = Ses mots repris, son appel reconnu, sa demande protégée : il n’est plus seul à entendre, et ce n’est plus du bruit. [Croire ; discrétion]
    .reply = « …Bien fait. Je n’en dormais plus, de ne pas savoir si c’était bien. »
ce-qu-il-entend--le-connaissez = « S’il crie comme ça, c’est peut-être qu’il boit. Vous qui le croisez, il a l’air de quoi, cet homme, le matin ? »
    .why = Vous cherchez à mesurer le danger. Mais vous inventez une cause, et le portrait d’un homme aimable vous rassurera à tort. [Interprétation]
    .reply = « Il tient la porte aux gens. Il est très aimable. C’est bien ça qui… »

# Troisième gauche

la-porte = Une femme entrouvre, pieds nus. Une trace rouge au poignet. Derrière elle, dans l’entrée, une chaise par terre.
    .mme-lambert = « Oui ? …Il est tard. »
    .compagnon-qui = « C’est qui, encore ? »
la-porte--plainte = « Bonsoir madame. Votre voisin de droite nous a appelés, pour des coups dans le mur : vous aussi, vous entendez ? »
    .why = Vous dites d’où vous venez, c’est franc. Mais il avait demandé le silence, et la voix du fond vient d’apprendre son nom. [Confidentialité]
la-porte--on-voit-bien = « Bonsoir madame. Ce poignet, cette chaise par terre… C’est lui, n’est-ce pas ? À nous, vous pouvez le dire. »
    .why = Vous voyez juste, et vous voulez l’aider. Mais il entend : vous lui demandez d’accuser à trois mètres de lui. [Violences : jamais devant lui]
la-porte--un-pas-de-cote = De biais, sans regarder derrière elle : « { $mediator }, médiation de nuit. On passe dans les étages, voilà tout. »
    .why = Un nom, de la distance, rien à expliquer ensuite à celui qui écoute : elle peut vous voir sans rien risquer. [Ne pas exposer]
la-porte--trois-minutes-a-trois = « Bonsoir madame. Monsieur peut venir ? Trois minutes tous les trois, et on cherche comment faire moins de bruit. »
    .why = Associer chacun, c’est votre métier d’habitude. Ici, une des deux voix n’est pas libre : il n’y a rien à chercher à trois. [Aucune médiation]
la-porte--entrer = « Bonsoir madame, médiation de nuit. On entre une minute ? On sera mieux dedans que devant tout l’escalier. »
    .why = Le souci de discrétion est bon. Mais c’est entrer chez lui, devant lui, et lui faire payer, à elle, d’avoir ouvert. [Le seuil]
la-porte--attendre = Vous vous arrêtez à deux mètres, badge en vue, mains basses, et vous la laissez dire ce qu’elle veut, ou rien.
    .why = De la place, du silence, aucune question à entendre du fond. Il manque un nom : elle ne sait pas encore qui est là. [Projet BETA : espace]

elle-parle = { $expose ->
        [yes] Des pas, dans le couloir. Elle ramène la porte contre elle, très vite.
       *[no] Elle garde la porte contre son épaule. Des pas, dans le couloir, derrière elle.
    }
    .mme-lambert = { $expose ->
        [yes] « Non, non. C’est l’étagère. Elle est tombée, c’est tout. »
       *[no] « Tout va bien. C’est l’étagère, elle est tombée. »
    }
    .compagnon-ferme = « Ferme, il fait froid. »
    .levres = { $expose ->
        [yes] Ses yeux vont vers le couloir, reviennent vers vous. Elle fait non, à peine.
       *[no] Sans un son, ses lèvres forment trois mots : « Pas devant lui. »
    }
elle-parle--vous-etes-sure = « Vous en êtes sûre, madame ? On a tout notre temps. S’il se passe quelque chose, il faut nous le dire, à nous. »
    .why = Vous refusez de partir sur un mensonge, c’est humain. Mais insister devant lui, c’est elle qui en répondra, ensuite. [Consentement ; sécurité]
elle-parle--se-retirer = « Bien, madame. Nous, on reste en bas, dans le hall, jusqu’à minuit, à faire nos fiches. Bonne soirée à vous. »
    .why = Rien qu’il ne puisse entendre, et un lieu, une heure, pour elle seule : vous la croyez sans l’exposer. [Violences : parler sans lui]
elle-parle--hausser = Plus haut, vers le couloir : « Monsieur, médiation de nuit. On a entendu, on est là, et on ne part pas comme ça. »
    .why = Vous voulez qu’il sache qu’on veille. Mais vous l’affrontez avec un pouvoir que vous n’avez pas, et elle reste seule avec lui. [Sécurité]
elle-parle--demain-au-local = « Demain, dix-huit heures, au local, tous les deux avec nous : un café, on parle de ce bruit, et c’est réglé. Oui ? »
    .why = Un rendez-vous sort la nuit de l’impasse, d’habitude. Mais à cette table, lui aurait la parole, et elle, rien à dire. [Aucune médiation]
elle-parle--etagere = « Ah, une étagère ! Ça fait un de ces vacarmes. Alors on ne vous dérange plus, madame : bonne nuit à vous deux. »
    .why = Vous ne la mettez pas en défaut devant lui, c’est bien vu. Mais vous partez sans rien laisser : ni un lieu, ni une suite. [Signes de détresse]
elle-parle--signe-de-tete = Tout bas, la main sur la radio : « Oui de la tête, et on appelle. Nous, on attend en bas, dans le hall. »
    .why = Une question directe, sans un mot à dire, et un lieu. Risqué : s’il approche, il voit sa réponse avant vous. [Demander ; sécurité]
    .reply = Elle secoue la tête, très vite : non. Puis ses yeux montrent l’escalier, une seconde.

facade = Une main se pose sur la porte, au-dessus de son épaule. On ne voit pas le visage. La voix est posée.
    .compagnon-courtois = « Excusez-nous pour le bruit. On va faire attention. Pas vrai ? »
    .mme-lambert = « …Oui. On va faire attention. »
facade--merci = « Merci à vous deux, c’est tout ce qu’on demandait. On n’insiste pas, on vous laisse vous reposer. Bonne nuit. »
    .why = Vous finissez sur une bonne note, sans heurt. Mais c’est la voix qui fait peur qui a promis, et personne n’alerte. [Signes de détresse]
facade--redescendre = « Bonne soirée. » Rien d’autre, ni à lui, ni à elle. Un regard à Sacha, et vous redescendez sans vous presser.
    .why = Vous arrêtez là ce qui n’aurait pas dû commencer, sans un mot qu’elle paierait ; il reste à alerter, et vite. [Arrêter la médiation]
facade--et-vous-madame = « Merci, monsieur. Et vous, madame, cela vous convient ? On aimerait bien l’entendre de vous aussi, simplement. »
    .why = Donner la parole à chacun est votre réflexe. Ici, il n’y a qu’une réponse possible, et c’est la main qui l’a donnée. [Aucune médiation]
    .reply = « Oui. Oui, ça me convient. Bonne nuit. »
facade--vingt-deux-heures = « Alors disons : plus rien après vingt-deux heures, ni d’un côté ni de l’autre. Chacun y met du sien, d’accord ? »
    .why = Une règle simple, la même pour chacun : cela paraît juste. Mais partager l’effort, c’est la rendre coupable de moitié. [Aucune médiation]
    .reply = « D’accord. J’y mettrai du mien. »
facade--repasser = « Très bien. On repassera demain en journée, prendre des nouvelles, si cela ne vous dérange pas. Bonne nuit. »
    .why = Revenir est une bonne idée, et rien n’est promis. Mais l’annoncer devant lui prépare sa réponse, et cette nuit reste entière. [Suivi]

# Un étage plus bas

alerter = Deuxième étage. Sacha n’a pas rallumé.
    .plafond = Au-dessus, l’homme crie, longtemps. Puis un coup sourd, contre le mur.
    .sacha = { $prevenu-tot ->
        [yes] « Tout à l’heure, le 17 a noté. Là, c’est maintenant. Mais elle, elle n’a rien demandé. On fait quoi ? »
       *[no] « Là, c’est maintenant. Mais elle, elle n’a rien demandé. Pas un mot. On fait quoi ? »
    }
alerter--sa-parole = « Elle n’a rien demandé. Appeler quand même, c’est décider pour elle : on repasse demain, quand il sera sorti. »
    .why = Ne pas décider pour elle est un vrai devoir. Mais devant lui, elle n’a rien pu dire, et un coup est tombé : protéger passe avant. [C. pén. 223-6]
    .reply = « Demain. …Et cette nuit ? »
alerter--astreinte = « J’appelle l’astreinte : pour la police, c’est au responsable de décider. On attend son feu vert, sans bouger. »
    .why = Chercher un appui est prudent. Mais un danger n’attend pas un feu vert : on alerte, et on prévient le service ensuite. [C. pén. 223-6]
    .reply = « Ça sonne. Ça sonne dans le vide. »
alerter--remonter = « On remonte à deux, et on sonne jusqu’à ce qu’il ouvre. S’il sait qu’on entend tout, il n’osera plus rien faire. »
    .why = Ne pas la laisser seule : l’élan est juste. Mais c’est à elle qu’il demandera des comptes, et vous voilà face à lui, sans secours. [Sécurité]
    .reply = Vous sonnez longtemps. Derrière la porte, tout près, une voix : « Tu les as fait revenir. » Vous redescendez.
alerter--dix-sept = « Le 17 : 8 rue des Saules, troisième gauche. Une femme, un homme qui crie, un coup à l’instant. On reste en bas. »
    .why = Où, qui, ce qui s’entend, hors de portée : elle n’a pas dit oui, et quelqu’un risque d’être frappé. Les deux sont vrais. [C. pén. 223-6]
alerter--cent-quatorze = Sans un mot, vous écrivez au 114 : l’adresse, l’étage, une femme, un homme qui crie, un coup à l’instant.
    .why = L’alerte est donnée, complète, en silence : c’est le moyen quand on ne peut pas parler. Ici, on le pouvait ; la voix va plus vite. [114]

le-silence = Trois minutes. La lampe de poche fait un rond sur les marches.
    .rien = Là-haut, plus une voix. Plus un pas.
    .sacha = « Le rien. C’est ce qu’il disait, monsieur Bianchi. Le rien, le pire. »
le-silence--ouvrir = « La porte n’est pas fermée à clé, je l’ai bien vu. J’entre, je la fais sortir, et on redescend tous les trois. »
    .why = Vous voulez la sortir de là, qui ne le voudrait pas ? Mais entrer n’est pas votre pouvoir, et il y a maintenant deux personnes à secourir. [Limites]
le-silence--sacha-appelle = Vous touchez votre oreille. Sacha a déjà le 17 : l’adresse, l’étage, une femme, un coup, et puis plus un bruit.
    .why = Un signe convenu en bas, et l’alerte part sans un mot. Tard, mais complète, et à deux. [Travail en binôme ; C. pén. 223-6]
le-silence--ecouter = « Remontons écouter à la porte, sans bruit. Si ça reprend, cette fois, on appelle : il faut être sûr de soi. »
    .why = Ne pas alerter à tort part d’un bon souci. Mais être sûr, c’est attendre le coup suivant : le doute suffit pour appeler. [C. pén. 223-6]
le-silence--dix-sept-enfin = « On a trop attendu. Le 17 : 8 rue des Saules, troisième gauche, une femme, un coup, et puis plus aucun bruit. »
    .why = Le retard est dit, l’alerte donnée : où, qui, quoi. Avec des rôles répartis en bas, elle serait déjà partie. [C. pén. 223-6]
le-silence--voisin-sonne = « Monsieur Bianchi la connaît. Qu’il sonne, lui, pour du sel, pour rien : à un voisin, elle ouvrira sa porte. »
    .why = Faire diversion peut protéger. Mais vous envoyez un homme qui a peur, à votre place, devant la porte qu’il redoute. [Sécurité ; faire avec]
    .reply = « Lui ? Il te demande de ne pas dire son nom, et tu l’envoies sonner ? »

# Dans le hall

trois-minutes = Elle descend seule, un sac-poubelle à la main. Elle s’arrête sur la dernière marche.
    .mme-lambert = « J’ai dit que je sortais la poubelle. J’ai trois minutes. Je ne sais même pas pourquoi je descends. »
    .sacha = { $roles-dits ->
        [yes] « Je garde l’escalier. Si ça bouge, là-haut, je tousse. »
       *[no] « Et moi, je… Je me mets où ? »
    }
    .say = Trois minutes, et peut-être pas d’autre fois. Que lui diriez-vous d’abord, avec vos mots ?
trois-minutes--depuis-quand = « Ça dure depuis quand ? Ce soir, il vous a frappée où, exactement ? Et des traces, il y en a déjà eu avant ? »
    .why = Ces faits compteront, pour elle et pour d’autres. Mais alignés ainsi, ce sont trois minutes d’interrogatoire, et les siennes. [Porter : enquête]
    .reply = « Je ne sais pas. Je ne compte pas. Vous notez, là ? »
trois-minutes--ne-remontez-pas = « Surtout, ne remontez pas. Il faut partir ce soir, madame, tout de suite : croyez-moi, après, ce sera trop tard. »
    .why = Vous avez peur pour elle, avec raison. Mais un ordre de plus, c’est un de trop ; elle sait quand partir est le plus dangereux. [Ne rien précipiter]
    .reply = « Partir où ? En chaussons ? Vous ne savez pas comment il est, quand je tarde. »
trois-minutes--lui-parler = « Vous savez, devant un tiers, certains se calment. On peut vous recevoir tous les deux demain, si vous acceptez. »
    .why = Vous demandez son accord, c’est la règle d’habitude. Mais son oui ne serait pas libre, et ce n’est pas un désaccord : c’est un coup. [Aucune médiation]
    .reply = « Devant vous, il sera charmant. C’est après, que vous ne serez plus là. »
trois-minutes--je-vous-crois = « Je vous crois, et vous n’y êtes pour rien. Êtes-vous blessée ? Y a-t-il quelqu’un d’autre, là-haut, avec lui ? »
    .why = La croire d’abord, lever la faute, puis sa sécurité et celle des autres : en trois minutes, c’est l’essentiel. [Violences : croire, protéger]
    .reply = « …Ça ira. Non, personne d’autre. On ne m’avait jamais dit ça. Que je n’y suis pour rien. »
trois-minutes--laisser-venir = Vous restez à deux pas, de côté, sans carnet ni stylo. Vous ne dites rien : c’est elle qui va commencer, ou pas.
    .why = Rien à craindre de vous, et la parole lui revient. Mais elle ne sait pas encore si vous la croyez ; il reste deux minutes. [Écoute : le silence]
    .reply = « …La dernière fois, au bureau, j’ai dit que c’était une portière. Ils m’ont crue. C’est drôle, non ? »
trois-minutes--avant-ce-soir = « Vous avez bien fait de descendre. Et avant ce soir, vous n’avez jamais pensé à en parler à quelqu’un, à un proche ? »
    .why = Chercher un appui autour d’elle est utile. Mais « jamais pensé » renvoie la faute à celle qui se tait. [Ne pas juger]
    .reply = « En parler. Pour qu’on me demande pourquoi je reste ? »

qui-a-appele = Elle regarde l’escalier, puis le téléphone de Sacha.
    .mme-lambert = « Vous avez appelé quelqu’un ? Je n’ai rien demandé, moi. Je vous ai dit que ça allait. »
qui-a-appele--personne = « Personne, non, soyez tranquille. On voulait vous entendre d’abord. Ici, rien ne se fera sans votre accord, vous savez. »
    .why = Vous voulez qu’elle reste, qu’elle respire. Mais dans cinq minutes la patrouille sonne : ce sera un mensonge de plus dans sa vie. [Ne pas tromper]
    .reply = « …Bon. Alors ça va. »
qui-a-appele--c-est-moi = « Oui, la police. Un coup est tombé, et j’ai décidé. Vous n’avez rien demandé : c’est ce que je leur dirai. »
    .why = La vérité, sa raison, et qui en répond : vous avez passé outre, et c’est vous qui le portez, pas elle. [Charte 2001 : limites de la discrétion]
    .reply = « …Vous avez décidé. Bon. Au moins, je pourrai dire que ce n’est pas moi. »
qui-a-appele--entre-nous = « Ce que vous me dites là reste entre nous, quoi qu’il arrive, je vous le jure. Vous pouvez tout me raconter, tout. »
    .why = Elle a besoin d’un lieu sûr, vous l’avez senti. Mais devant un danger, vous parlerez : on promet la discrétion avec ses limites. [Charte 2001]
    .reply = « Quoi qu’il arrive. …Tout le monde dit ça. »
qui-a-appele--obliges = « On n’avait pas le choix, madame : c’est la procédure. Dès qu’on entend un coup, le service nous demande d’appeler. »
    .why = Vous dites la vérité, sans la charger. Mais vous vous cachez derrière le service : elle cherchait quelqu’un, elle trouve une règle. [Charte 2001]
    .reply = « La procédure. D’accord. Je suis une procédure. »
qui-a-appele--un-coup = « Oui. On a entendu un coup. Quand une personne risque d’être frappée, j’appelle, même si elle me dit que ça va. »
    .why = Vrai, clair, tenu. Il manque ce qu’elle cherche : qui en répondra là-haut, et ce que vous ferez de ce qu’elle dit. [Charte 2001 : limites]
    .reply = « Alors ce que je dis, ça ne compte pas. »

elle-decide = Elle pose le sac-poubelle, le reprend. Là-haut, une porte, puis plus rien.
    .mme-lambert = { $secret-jure ->
        [yes] « Vous avez juré, hein ? Samedi, je pars. Mes affaires sont chez une collègue. Ce soir, je remonte, et je ne veux rien. »
       *[no] « Samedi, je pars. Mes affaires sont chez une collègue, personne ne le sait. Ce soir, je remonte, et je ne veux rien. »
    }
elle-decide--depliant = « Je respecte votre choix. Prenez au moins ce dépliant : le 3919, les adresses, tout y est noté. Bon courage à vous, madame. »
    .why = Vous ne voulez pas qu’elle reparte sans rien. Mais un papier se trouve, et rien ne dit ce qu’elle peut emporter sans risque. [Ne pas exposer]
    .reply = « Un papier. …Il regarde dans mes poches, vous savez. Donnez, tant pis. »
elle-decide--barrer = Vous vous mettez devant l’escalier : « Là, je ne peux pas vous laisser remonter, madame. Pas avant la patrouille. »
    .why = Vous la protégeriez de votre corps, et cela se comprend. Mais lui barrer la route, c’est faire comme lui ; vous n’en avez pas le droit. [Limites]
    .reply = « Vous aussi ? Laissez-moi passer. »
elle-decide--porter-plainte = « La patrouille arrive. Sans plainte ce soir, demain il recommencera, et qui pourra vous aider ? Pensez-y, madame. »
    .why = La plainte est un droit, et vous craignez la suite. Mais dit ainsi, vous lui mettez le prochain coup sur les épaules. [Consentement]
    .reply = « Alors ce sera ma faute, s’il recommence. »
elle-decide--de-tete = « C’est vous qui décidez. Nous, on reste en bas. Un numéro à garder en tête, sans papier : le 3919, jour et nuit. »
    .why = Son choix, une présence, un numéro qui ne se trouve dans aucune poche : ce qui lui est dû, même quand elle refuse. [Violences ; consentement]
    .reply = « 3919. …3919. C’est bon, je l’ai. Laissez la lumière du hall, vous voulez bien ? »
elle-decide--ici = « C’est vous qui décidez. Si vous aimez mieux attendre la patrouille ici, avec nous, c’est possible. Que voulez-vous ? »
    .why = Un choix de plus, sans le pousser, et sa réponse attendue : rester ou remonter, c’est elle qui sait ce qui est sûr. [Consentement ; sécurité]
    .reply = { $attend-ici ->
        [yes] « …Ici. Oui. Cinq minutes. Après, on verra. »
       *[no] « Non. Si je tarde, c’est pire. Mais vous me l’avez demandé. »
    }
elle-decide--repris = « Je reprends, j’ai répondu trop vite : la police est prévenue, et c’est moi. S’il y a danger, je ne me tairai pas. »
    .why = Défaire sa parole coûte un peu de face. Mieux vaut qu’elle l’apprenne de vous que d’un coup de sonnette. [Charte 2001 : limites de la discrétion]
    .reply = « J’aime mieux ça. Je n’y croyais pas, de toute façon. »

# À l’arrivée de la patrouille

releve = { $attend-ici ->
        [yes] La patrouille entre sans sirène. Une policière s’assoit près d’elle, à l’écart. Un brigadier vient vers vous.
       *[no] { $alerte-donnee ->
            [yes] La patrouille entre sans sirène. Deux policiers montent ; un brigadier vous rejoint près des boîtes aux lettres.
           *[no] Une patrouille entre dans le hall. Ce n’est pas vous qui l’avez appelée. Deux policiers montent en courant.
        }
    }
    .brigadier = { $alerte-donnee ->
        [yes] « C’est vous, l’appel ? Qu’est-ce que vous avez, au juste ? Et elle, elle dit quoi ? »
       *[no] « C’est un voisin, l’appel. Vous, vous étiez déjà là. Qu’est-ce que vous avez, au juste ? »
    }
releve--portrait = « Un homme violent, ça se sent tout de suite, et une femme complètement sous son emprise : elle ne vous dira rien. »
    .why = Vous voulez qu’on la prenne au sérieux. Mais rien de cela n’a été vu ni entendu : un portrait se conteste, un coup entendu, non. [Faits]
    .reply = « Ça se sent. Et vous avez vu quoi, vous ? »
releve--a-sa-place = « Elle n’ose pas le dire, mais au fond, elle veut porter plainte : faites comme si elle vous l’avait demandé. »
    .why = Vous lui prêtez la force qui lui manque. Mais ce ne sont pas ses mots : on parle encore pour elle, ce soir, une fois de plus. [Consentement]
    .reply = « Elle vous l’a dit, ou vous le pensez ? »
releve--adresse = « C’est au troisième gauche. Ils sont deux, à ce qu’on en sait, un homme et une femme. Vous verrez sur place. »
    .why = L’adresse juste, sans rien inventer. Mais ce que vous avez vu et entendu est la seule chose que la patrouille n’a pas. [Alerte : dire quoi]
    .reply = « C’est un début. Et vous, vous avez entendu quelque chose ? »
releve--vu-entendu = { $choc-entendu ->
        [yes] « Entendu : un homme qui crie, un coup. Vu : une trace rouge au poignet. Le reste, c’est à elle : voyez-la sans lui. »
       *[no] « Entendu : une voix d’homme. Vu : une trace rouge au poignet, une chaise à terre. Le reste, à elle : voyez-la sans lui. »
    }
    .why = Ce qui est vu, ce qui est entendu, et la parole laissée à celle à qui elle est, loin de lui. Rien de trop. [Faits ; sécurité]
    .reply = « Entendu, vu, et le reste à elle. C’est net. On la prendra à part. »
releve--discretion = « Nous, brigadier, on est tenus à la discrétion : ce qui se passe derrière une porte, on n’a pas à le dire. »
    .why = La discrétion fonde votre métier. Mais elle cède quand une personne est en péril : ce que vous avez entendu peut se dire. [Charte 2001 : limites]
    .reply = « Je ne vous demande pas de secrets. Je vous demande ce que vous avez entendu. »

# De nouveau à droite

ce-qu-il-peut-savoir = Monsieur Bianchi ouvre aussitôt. Derrière lui, le couvercle du piano est fermé.
    .bianchi = { $patrouille-vue ->
        [yes] « J’ai vu la patrouille, d’en haut. Alors ? C’est bien ce que je pensais ? Dites-le-moi. »
       *[no] « On n’entend plus rien. Alors ? C’est bien ce que je pensais ? Dites-le-moi. »
    }
    .bianchi-mur = « Et tout à l’heure, il a dit mon nom, à travers le mur. “Bonne nuit, monsieur Bianchi.” Comment il sait ? »
ce-qu-il-peut-savoir--rien-de-grave = « Rassurez-vous, monsieur : pour ce soir, il n’y a plus rien à craindre. Jouez un peu, dormez, pensez à autre chose. »
    .why = Vous voulez lui rendre sa nuit. Mais vous n’en savez rien, et il apprend que ce qu’il entend ne compte pas. [Ne pas minimiser]
    .reply = « Plus rien à craindre. …Si vous le dites. »
ce-qu-il-peut-savoir--samedi = « Je vous le dis pour que vous dormiez : elle a tout prévu, elle s’en va samedi. Encore quelques jours, c’est tout. »
    .why = Il s’apaise, et il l’a mérité. Mais c’est la sûreté d’une autre que vous venez de poser sur un palier, à travers une cloison. [Confidentialité]
    .reply = « Samedi. Ah. Tant mieux. Je l’aiderai à porter ses cartons, tiens. »
ce-qu-il-peut-savoir--guetter = « Le mieux, maintenant, c’est de tout noter : les voix, les heures, qui entre, qui sort. Vous serez nos oreilles. »
    .why = Des faits datés peuvent servir un jour. Mais vous faites d’un voisin un guetteur, seul derrière un mur, et sans qui appeler. [Rôle de chacun]
    .reply = « Vos oreilles. Je ne fais déjà plus que ça. »
ce-qu-il-peut-savoir--bien-fait = « D’elle, je ne dirai rien. Vous avez eu peur, et vous avez appelé. Si ça reprend : le 17, sans nous attendre. »
    .why = Rien d’elle, ce qui est à lui reconnu, et quoi faire demain : il a une place, et ce n’est pas celle de juge. [Discrétion ; alerte]
    .reply = « Le 17. Sans attendre. …Vous me croyez, au moins. Je n’étais pas fou. »
ce-qu-il-peut-savoir--a-elle = « Ce qui se passe à côté est à elle, pas à moi. Vous, vous avez entendu, et vous avez appelé : c’est beaucoup. »
    .why = Elle est protégée, et lui, reconnu. Mais il est seul derrière ce mur : si cela reprend, il ne sait pas quoi faire. [Discrétion]
    .reply = « Oui. Bon. Et si ça recommence, moi, je fais quoi ? »
ce-qu-il-peut-savoir--avouer = « Je vous dois la vérité : à sa porte, j’ai dit que l’appel venait de vous. Vous aviez demandé le contraire. »
    .why = Cela ne répare pas ce qui a été dit. Mais il sait, et il peut se protéger. Le service doit le savoir aussi. [Analyse de la pratique]
    .reply = « …Je vous l’avais demandé, pourtant. Merci de le dire. »

# Sur le trottoir

debrief = Sur le trottoir, près de minuit. Sacha regarde la fenêtre du troisième.
    .sacha = { $blessee ->
        [yes] « On était juste en dessous. On a entendu, et on était juste en dessous. »
       *[no] { $elle-a-parle ->
            [yes] « Elle n’avait rien demandé, et on a appelé. Je ne sais pas ce que ça va lui coûter. »
           *[no] { $alerte-donnee ->
                [yes] « On ne lui a même pas parlé. Tu crois qu’on a bien fait ? »
               *[no] « C’est calme, là-haut. Alors pourquoi je n’arrive pas à partir ? »
            }
        }
    }
debrief--on-a-fait = « On a fait ce qu’on pouvait. Le reste ne dépend plus de nous : rentre, dors, et demain, tu n’y penseras plus. »
    .why = Vous voulez l’épargner, et c’est vrai qu’on ne peut pas tout. Mais cela ferme ce que Sacha vient d’ouvrir. [Retour d’équipe]
    .reply = « Demain, je n’y penserai plus. D’accord. »
debrief--si-tu-avais = « Franchement, un signe plus tôt de ta part, sur le palier, et on gagnait dix bonnes minutes, tu ne crois pas ? »
    .why = Chercher où le temps s’est perdu est utile. Mais à chaud, à une personne, c’est une faute qu’on cherche. [Analyse de la pratique]
    .reply = « Moi ? C’est toi qui parlais. »
debrief--ecrire-seul = « On écrit maintenant, tant que c’est net : les heures, les mots exacts, ce qu’on a fait, et à quel moment. »
    .why = Les faits, à chaud, dans l’ordre : la note n’en sera que plus sûre. Mais ce mur, Sacha l’a encore dans l’oreille. [Analyse de la pratique]
debrief--dire = « Moi, j’ai encore ce mur dans l’oreille. Et toi ? On écrit d’abord, et demain on reprend tout avec l’équipe. »
    .why = Ce que cela vous fait, à vous puis à l’autre, les faits, une date : le doute a une place, et ce n’est pas le silence. [Analyse de la pratique]
    .reply = « …J’avais envie de remonter. De le prendre au col. Voilà. Je préfère l’avoir dit. »
debrief--rentre = « Laisse-moi la fiche, je la ferai. Tu en as assez entendu pour ce soir, rentre ; on en reparlera à l’occasion. »
    .why = Un vrai cadeau, en fin de service. Mais la note n’aura qu’un regard, et « à l’occasion » n’a pas de date. [Travail en binôme]

# Fins

ending--relais = Elle est partie avec la policière. Le sac-poubelle est resté contre le mur. C’est elle qui l’a dit : « Ce soir, en fait. »
    .later = { $depart-dit ->
        [yes] Jeudi, tout l’étage sait, pour ses affaires et sa collègue. Elle n’ose plus y passer les prendre.
       *[no] { $menti ->
            [yes] Samedi, elle repasse prendre un carton, accompagnée. À la médiation, elle n’a plus rien à dire : « Vous m’aviez dit : personne. »
           *[no] { $secret-jure ->
                [yes] Samedi, elle repasse prendre un carton, accompagnée. À la médiation, elle dit seulement : « Vous aviez juré. »
               *[no] Samedi, elle repasse prendre un carton, accompagnée. Elle dit à monsieur Bianchi qu’il peut jouer doucement, maintenant.
            }
        }
    }
ending--son-choix = Elle est remontée. La patrouille a sonné ; on l’a entendue à part, sur le palier. Elle n’a pas porté plainte. C’était à elle d’en décider.
    .later = { $depart-dit ->
        [yes] Jeudi, dans l’escalier, quelqu’un dit « samedi » trop fort. Samedi, elle n’est pas partie.
       *[no] { $papier-laisse ->
            [yes] Mercredi, le dépliant est sur la table de la cuisine, déplié. Samedi, elle n’est pas partie.
           *[no] { $menti ->
                [yes] Samedi, elle est partie. À sa collègue, elle a dit : « Même la médiation m’a menti. »
               *[no] { $secret-jure ->
                    [yes] Samedi, elle est partie. À sa collègue, elle a dit : « Ils jurent, et puis ça sonne. »
                   *[no] { $numero-dit ->
                        [yes] Samedi, une femme appelle le 3919, depuis une gare. Vous ne le saurez pas, et c’est bien ainsi.
                       *[no] Samedi, elle est partie. Dans l’escalier, personne ne sait où, et c’est bien ainsi.
                    }
                }
            }
        }
    }
ending--porte-close = { $patrouille-vue ->
        [yes] La patrouille est montée et l’a entendue à part. Vous ne saurez pas ce qu’elle a dit. La porte s’est refermée, mais quelqu’un est venu.
       *[no] La patrouille est passée après vous. Vous ne l’avez pas croisée ; vous ne saurez pas ce qui s’est dit.
    }
    .later = { $appel-dit ->
        [yes] Le lendemain, sous la porte de monsieur Bianchi, un mot : « Chacun chez soi. » Il n’appellera plus.
       *[no] { $plus-rien ->
            [yes] Dix jours après, cela reprend. On lui a dit que ce n’était rien : monsieur Bianchi joue plus fort.
           *[no] { $consigne-17 ->
                [yes] Dix jours après, cela reprend. Monsieur Bianchi appelle le 17, tout de suite. La patrouille arrive avant le silence.
               *[no] Dix jours après, cela reprend. Monsieur Bianchi reste un quart d’heure, le téléphone à la main, sans savoir qui appeler.
            }
        }
    }
ending--nuit-calme = Minuit. Plus un bruit au troisième. Tout le monde vous a dit merci, et tout le monde a dormi, ou presque.
    .later = { $appel-dit ->
        [yes] Le lendemain, sous la porte de monsieur Bianchi, un mot : « Chacun chez soi. » Jeudi, elle porte des manches longues. Plus personne n’appelle.
       *[no] Jeudi, dans le hall, elle porte des manches longues. « Tout va bien. Merci pour l’autre soir. » Plus personne n’appelle pour du bruit.
    }
ending--trop-tard = { $alerte-donnee ->
        [yes] Une ambulance, sans sirène. La patrouille, appelée plus tôt, demande ce qui s’est passé depuis.
       *[no] Une ambulance, sans sirène. C’est monsieur Bianchi qui a fini par appeler. On vous demande depuis quand vous étiez là.
    }
    .later = Elle est chez sa sœur, un bras plâtré. En équipe, vous reprenez la soirée minute par minute : à quel bruit fallait-il appeler ?

# Le compte rendu

account--lieu = Mardi 20 octobre, 22 h 50, 8 rue des Saules, troisième étage : appel d’un habitant pour du bruit ; intervention en binôme.
    .why = Une heure, un lieu, une demande, qui était là : on peut vous relire sans vous connaître. [Faits]
account--declare = L’habitant qui a appelé dit entendre, depuis la rentrée, une voix d’homme, un coup sourd, puis plus rien.
    .why = Ses mots, donnés comme ses mots, sans son nom : « dit entendre » suffit, et c’est beaucoup. [Propos rapportés]
account--tapage = Nuisances sonores entre voisins, à suivre en médiation.
    .why = C’est le motif de l’appel, on le recopie volontiers. Mais c’est une étiquette, et elle renverrait un collègue vers une médiation. [Faits]
account--porte = Porte de gauche : une femme, une trace rouge au poignet, une chaise à terre ; une voix d’homme dans l’appartement.
    .why = Ce qui se voit et s’entend depuis le seuil, sans conclure : d’autres sauront quoi en faire. [Faits]
account--emprise = L’habitante est sous l’emprise de son compagnon et n’ose pas parler.
    .why = Vous avez peut-être raison. Mais « emprise » est un diagnostic : les gestes, les mots et les heures le disent mieux. [Faits, non opinions]
account--choc = Du deuxième étage, l’équipe a entendu un homme crier, puis un coup sourd contre le mur.
    .why = { $choc-entendu ->
        [yes] Vous l’avez entendu vous-mêmes : d’où, quoi, dans quel ordre. C’est ce qui fonde l’alerte. [Faits]
       *[no] Vous n’étiez plus là pour l’entendre : l’écrire serait l’inventer. [Faits]
    }
account--alerte = La police a été alertée par l’équipe ; l’heure est notée.
    .why = { $alerte-donnee ->
        [yes] Une alerte s’écrit toujours, avec qui l’a donnée et quand. [Faits ; C. pén. 223-6]
       *[no] L’équipe n’a alerté personne : l’écrire serait l’inventer. [Faits ; C. pén. 223-6]
    }
account--dite = L’habitante a été informée par l’équipe que la police était prévenue.
    .why = { $alerte-dite ->
        [yes] Vous le lui avez dit vous-même : le service saura qu’elle ne l’a pas appris d’un coup de sonnette. [Faits]
       *[no] Elle ne l’a pas appris de vous : l’écrire serait l’inventer. [Faits]
    }
account--refus = L’habitante, entendue seule dans le hall, a dit ne rien vouloir engager ce soir.
    .why = Sa parole, telle qu’elle l’a dite et à ce moment-là, même si la suite a été autre. [Propos rapportés]
account--samedi = L’habitante partira samedi ; ses affaires sont chez une collègue.
    .why = L’équipe veillerait mieux, pense-t-on. Mais une note se lit, circule : c’est sa sûreté, elle n’a pas dit oui, et d’autres faits suffisent. [Confidentialité]
account--reserve = L’habitante a confié un projet personnel, qui n’est pas rapporté ici.
    .why = { $depart-dit ->
        [yes] La note, au moins, ne répète rien de ce qui a déjà été dit de trop. [Charte 2001 : discrétion]
       *[no] Vous dites qu’il y a quelque chose à taire, sans le dire : le service sait, et rien ne circule. [Charte 2001 : discrétion]
    }
account--violent = Son compagnon est un homme violent.
    .why = Ce que vous avez entendu le laisse penser. C’est aux juges de le dire ; à vous, la voix, le coup et l’heure. [Faits, non opinions]
account--partir = L’habitante devrait quitter ce logement et porter plainte.
    .why = Vous le souhaitez pour elle. Mais c’est sa décision, et un avis n’est pas un fait. [Faits ; consentement]
account--numero = Le 3919 a été donné de vive voix à l’habitante, sans papier.
    .why = { $numero-dit ->
        [yes] Ce qui a été donné, et comment : l’équipe de jour ne glissera pas un dépliant sous la porte. [Suites]
       *[no] Ce numéro ne lui a pas été donné ainsi : l’écrire ferait croire qu’elle sait qui appeler. [Suites]
    }
account--papier = Un dépliant a été remis à l’habitante, qui a dit que ses poches étaient regardées.
    .why = C’était un risque, et il est pris : l’écrire, c’est permettre à l’équipe d’en tenir compte. [Faits]
account--nomme = L’équipe a dit, à la porte de gauche, d’où venait l’appel, contre la demande de celui qui appelait.
    .why = Cela coûte à écrire. Mais quelqu’un peut être inquiété à cause de cette phrase : le service doit le savoir. [Faits]
account--apaise = Situation apaisée au départ de l’équipe.
    .why = On aime finir ainsi. Mais le silence n’est pas la paix ; vous savez ce qu’il veut dire, derrière ce mur. [Faits, non opinions]
account--temoin = L’habitant qui a appelé est un témoin fragile, sur qui l’on ne peut pas compter.
    .why = Vous avez vu sa peur. Mais c’est un jugement sur celui qui a entendu juste : ses mots suffisent. [Faits, non opinions]
account--rencontre = L’équipe a engagé une discussion avec le couple, sur le palier, au sujet du bruit.
    .why = C’est arrivé, et ce n’était pas à faire : l’écrire permet d’en parler, et d’y revenir autrement. [Faits]
account--transmis = À la patrouille : ce qui a été vu et entendu, et la demande d’entendre l’habitante à part.
    .why = { $faits-transmis ->
        [yes] Ce que vous avez transmis, rien de plus : on saura ce que la police tenait de vous. [Faits]
       *[no] Vous n’avez pas dit cela à la patrouille : l’écrire serait l’inventer. [Faits]
    }
account--consigne = À l’habitant qui a appelé : si cela reprend, le 17 aussitôt, sans attendre la médiation.
    .why = { $consigne-17 ->
        [yes] Une consigne claire, donnée à quelqu’un : la prochaine fois ne dépend plus de votre tournée. [Suites]
       *[no] Vous ne lui avez pas dit cela : l’écrire ferait croire qu’il sait quoi faire. [Suites]
    }
account--retour = Retour d’équipe demandé pour demain, avec Sacha.
    .why = { $retour-dit ->
        [yes] Une date, à deux : ce que le mur vous a fait a sa place dans le travail. [Suites]
       *[no] Ce retour n’a pas été convenu avec Sacha : l’annoncer serait décider sans l’autre. [Suites]
    }
account--conduite = À voir en équipe : quelle conduite écrite, et avec quels partenaires, quand un « bruit » est une violence ?
    .why = Une question de métier, sans personne dedans : la prochaine équipe n’aura pas à l’inventer dans l’escalier. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--a-quel-moment = À quel moment avez-vous su que ce n’était pas du bruit ? Qu’avez-vous cessé de faire, à partir de là ?
jury--elle-a-dit-non = Elle n’avait rien demandé, et vous avez alerté : au nom de quoi ? Que lui deviez-vous ensuite ?
jury--au-voisin = Que pouvait savoir monsieur Bianchi, que devait-il ignorer, et que devait-il faire la fois suivante ?
