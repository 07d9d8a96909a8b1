# « Derrière le mur », français simple : les mêmes gestes, des phrases courtes, des mots courants.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ;
# les faits du scénario (yes/no) : $alerte-dite, $alerte-donnee, $appel-dit, $attend-ici, $blessee, $choc-entendu, $consigne-17,
# $depart-dit, $elle-a-parle, $expose, $faits-transmis, $menti, $numero-dit, $papier-laisse, $patrouille-vue, $plus-rien,
# $prevenu-tot, $retour-dit, $roles-dits, $secret-jure.

scenario--title = Derrière le mur
scenario--pitch = Un voisin se plaint du bruit. De l’autre côté du mur, une femme ouvre à peine. Elle dit que tout va bien.
scenario--brief = Vous faites de la médiation de nuit. C’est mardi, 22 h 50, au 8 rue des Saules. Vous êtes avec Sacha, la radio est basse. Monsieur Bianchi habite au troisième étage. Il vous a appelés : on cogne dans son mur. C’est le troisième soir. Vous ne connaissez pas ses voisins. Vous n’êtes pas la police, ni le propriétaire. Vous avez un téléphone, un ou une collègue, et du temps pour écouter.
scenario--sources = La loi. Code pénal, article 223-6 : on aide une personne en danger si on le peut sans risque. Appeler les secours suffit. La Convention d’Istanbul est un accord du Conseil de l’Europe. La France l’a ratifiée en 2014. Elle dit : on n’impose pas de médiation quand il y a des violences. La loi du 30 juillet 2020 va dans le même sens. Elle écarte la médiation familiale et la médiation pénale quand on parle de violences. Les numéros. Le 17 ou le 112 pour la police. Le 114 par SMS quand on ne peut pas parler. Il est d’abord fait pour les personnes qui entendent ou parlent mal. Le 3919 écoute et conseille, jour et nuit. On ne donne pas son nom. Il est pour les victimes, les proches et les professionnels. Ce n’est pas un numéro d’urgence. Devant une victime : la croire, ne pas minimiser, ne pas juger. Ne rien presser, sauf si la vie est en danger. Les principes. Charte de référence de la médiation sociale (1er octobre 2001) : on demande l’accord, on reste discret. La discrétion s’arrête quand une personne est en danger. Les attitudes d’écoute de Porter. Ne rien demander devant l’auteur, ne laisser aucun papier : ce sont des usages du métier. Des professionnels doivent encore les vérifier. Les notes de chaque choix sont celles des auteurs. Aucun groupe d’experts ne les a encore revues.
scenario--account = Note au responsable

scene--en-bas = Dans le hall, avant de monter
scene--chez-bianchi = Troisième étage, à droite
scene--chez-lambert = Troisième étage, à gauche
scene--plus-bas = Un étage plus bas
scene--hall = Dans le hall, quelques minutes plus tard
scene--patrouille = Dans le hall, quand la police arrive
scene--retour-bianchi = De nouveau au troisième, à droite
scene--bilan = Sur le trottoir

party--bianchi = Monsieur Bianchi
    .role = il habite au troisième, c’est lui qui a appelé
    .alt = Un homme d’environ soixante ans, en gilet de laine. Il a des lunettes sur le front et des partitions sous le bras.
    .about = Il enseigne le piano. Il demande que cela s’arrête. Il a besoin de ne plus être seul à entendre. Il a peur d’accuser à tort. Il a peur de croiser l’autre le matin. Il a un regret : il joue plus fort pour ne pas entendre. Il a raison sur un point : il a bien entendu.
party--mme-lambert = Madame Lambert
    .role = elle habite au troisième, porte de gauche
    .alt = Une femme d’environ quarante ans, pieds nus. Son gilet est mal boutonné. Elle a une main sur la porte.
    .about = Elle est comptable. À son travail, personne ne sait. Elle dit que tout va bien. Elle a besoin que cette nuit ne soit pas pire. Elle a besoin que quelqu’un sache. Elle a peur qu’il l’entende parler. Elle a peur de l’heure après votre départ. Elle a raison sur un point : elle connaît le danger mieux que vous.
party--compagnon = La voix derrière la porte
    .role = il vit avec madame Lambert
    .alt = Une voix d’homme, dans l’appartement. On ne le voit pas.
    .about = Vous ne l’avez pas vu. Poli ou non, il n’est pas une partie dans un conflit. On ne lui demande rien. On ne lui porte aucun message. On n’essaie pas de le convaincre. C’est le travail d’autres personnes.
party--sacha = Sacha
    .role = médiation de nuit, votre collègue ce soir
    .alt = Environ trente ans, un gilet de médiation, une radio à l’épaule, le regard vers l’escalier.
    .about = Sacha fait bien ce qui a été dit en bas. Le reste, Sacha l’invente sur place, comme tout le monde. Sacha aussi rentre ensuite, avec ce qui a été entendu.
party--brigadier = Le brigadier
    .role = policier de la patrouille
    .alt = Un policier en uniforme, un carnet à la main. Il parle bas.

fact--appel = M. Bianchi a appelé la médiation. Il demande que les voisins de gauche ne le sachent pas.
fact--depart = Mme Lambert s’en va samedi. Ses affaires sont chez une collègue. Personne ne le sait.

must--alerte = Il faut alerter dès qu’une personne risque d’être frappée. Même si elle ne le demande pas. Même si elle dit non. Vous quittez la porte, vous descendez, vous appelez. C’est le 17 ou le 112. C’est le 114 par SMS si parler est dangereux. Vous dites où, qui, et ce que vous avez entendu. [C. pén. 223-6]
never--mediation = Il y a des violences dans un couple : on ne fait pas de médiation. On ne porte pas de message. On n’organise pas de rencontre. On ne cherche pas une solution ensemble. On ne les met pas face à face. L’une des deux personnes n’est pas libre de parler. Ce qu’elle dit devant l’autre peut la mettre en danger la nuit même. On la croit, on la protège, on alerte. [Violences : aucune médiation]
never--corps = Il ne faut toucher ni retenir personne, même pour protéger. On l’empêche déjà de sortir. Lui barrer la route, c’est faire pareil. [Limites du métier]
never--chez-elle = Il ne faut pas entrer. La médiation n’a pas ce pouvoir. Derrière la porte, vous n’aidez plus. Vous ajoutez un danger. Vous alertez, et vous dites ce que vous entendez. [Limites du métier]

always--signaler-au-17 = Prévenir le 17 dès maintenant, à voix basse. Donner l’adresse, et ce que le voisin vient de dire.
    .why = Des signes suffisent pour appeler. On n’attend pas un autre coup. Ensuite, on écoute, et on rappelle si cela recommence. [Alerte]
    .reply = Le 17 note l’adresse : « Si ça recommence, rappelez tout de suite. » Monsieur Bianchi regarde le mur.
always--descendre-et-alerter = Descendre avec Sacha, loin de la porte, et alerter le 17. Donner l’adresse, l’étage, ce que vous avez vu et entendu.
    .why = Loin de la porte, sans attendre. Quelqu’un risque d’être frappé. C’est la première chose que vous lui devez. [C. pén. 223-6]
always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour vous. Ce que vous entendez est dur. Souffler évite un geste de trop. [Posture : maîtrise de soi]
    .reply = Deux respirations. Vos mains se détendent. Personne n’a rien remarqué.

# En bas

avant = Il est 22 h 50, au 8 rue des Saules. Trois étages sans ascenseur. Sacha range la fiche d’appel.
    .sacha = « Monsieur Bianchi, troisième droite. On cogne dans son mur. Il dit : ne sonnez pas, je vous attends. On fait comment ? »
avant--vite = « On monte. Avec un peu de chance, on entendra nous-mêmes. Sur le palier, on s’arrangera, comme toujours. »
    .why = Entendre vous-mêmes est utile. Mais personne ne sait qui fait quoi. Et la porte est inconnue. [Travail en binôme]
avant--base = « On dit à la base où l’on est, et pourquoi. Le reste, on le verra bien en arrivant là-haut, non ? »
    .why = Bon réflexe : quelqu’un sait où vous êtes. Mais qui parle ? Qui surveille ? Qui appelle ? Rien n’est dit. [Travail en binôme]
avant--droit-a-cote = « On frappe d’abord à gauche, là où ça cogne. Ensuite, on ira rassurer ce monsieur. Tu es d’accord ? »
    .why = Aller là où ça cogne paraît logique. Mais vous ne savez pas ce qu’on a entendu. Cette porte n’a rien demandé. [CAP : entendre l’appelant]
    .reply = « À gauche ? On ne sait même pas ce que c’est, ce bruit. Lui, il nous attend. »
avant--se-repartir = « Préviens la base. Je parle. Tu gardes l’escalier et le téléphone. Je touche mon oreille : appelle le 17. »
    .why = La base sait. Une personne parle, l’autre surveille. Un signe suffit pour appeler. [Travail en binôme]

# Troisième droite

la-cloison = Troisième droite. Un homme ouvre tout de suite, des partitions sous le bras. À côté, pas un bruit.
    .bianchi = « C’est vous. Ça s’est arrêté il y a dix minutes, bien sûr ! Moi, pour mon piano, j’ai eu deux lettres. Eux, rien. »
la-cloison--dix-minutes = « Bonsoir monsieur. On s’en occupe tout de suite. Dans dix minutes, je vous le promets, vous dormirez tranquille. »
    .why = Il voulait qu’on agisse. Vous voulez le calmer. Mais vous promettez sans avoir écouté. [Pas de promesse]
    .reply = « Dix minutes. Vous ne savez même pas ce que c’est. »
la-cloison--quel-bruit = « { $mediator }, médiation de nuit. Ça cogne, puis ça s’arrête. Racontez-moi : vous, qu’est-ce que vous entendez ? »
    .why = Un nom, ses mots, une question ouverte. Vous le laissez dire ce qu’est ce bruit. [Porter : compréhension]
    .reply = « Ce que j’entends… Ce n’est pas de la musique. Attendez. Baissez votre radio, s’il vous plaît. »
la-cloison--heures = « Bonsoir. À quelle heure ça commence, d’habitude ? C’est plutôt des meubles, de la musique, une télévision ? »
    .why = Les heures seront utiles. Mais votre liste cite des bruits ordinaires. La bonne réponse n’y est pas. [Porter : enquête]
    .reply = « Une télévision ? Non. Ce n’est pas une télévision. »
la-cloison--deux-lettres = « { $mediator }, médiation de nuit. Deux lettres pour vous, rien pour eux. Pour vous, c’est injuste, c’est ça ? »
    .why = Vous entendez sa colère, et vous vérifiez. Il reste le bruit : c’est pour lui qu’il a appelé. [Rogers]
    .reply = « Injuste, oui. …Enfin, ce n’est pas pour ça que j’ai appelé. »
la-cloison--reglement = « Bonsoir monsieur. Le mieux, vous savez : noter toutes les dates. Puis les envoyer au bailleur, en recommandé. »
    .why = Le conseil est bon pour un bruit entre voisins. Vous ne savez pas encore si c’en est un. [Porter : solution avant compréhension]
    .reply = « Des dates, j’en ai. Mais ce n’est pas au bailleur qu’il faut les dire. »

ce-qu-il-entend = Il tire la porte derrière lui. Sa main reste sur le mur.
    .bianchi = « Lui, il crie. Après, un coup sourd. Après, plus rien. Le pire, c’est ce rien. Depuis septembre, je joue plus fort. »
    .bianchi-voix = « Ne dites pas que c’est moi. Je le croise tous les matins, lui. »
ce-qu-il-entend--des-couples = « Un mur, ça trompe, vous savez. Un couple se dispute, un meuble tombe. La nuit, tout paraît plus grave. »
    .why = Vous voulez l’aider à moins porter cela. Mais il est le seul témoin. La prochaine fois, il doutera et se taira. [Ne pas minimiser]
    .reply = « Plus grave. C’est possible. Je suis peut-être devenu trop sensible. »
ce-qu-il-entend--plus-tot = « Depuis septembre, dites-vous ? Qu’est-ce qui vous a empêché d’en parler avant ce soir, monsieur ? »
    .why = Savoir depuis quand est utile. Mais votre question veut dire « pourquoi ». Il se fait déjà ce reproche. [Faits, non reproches]
    .reply = « Je me disais que ça ne me regardait pas. Je me le dis encore, parfois. »
ce-qu-il-entend--noter = « Un cri, un coup, plus rien : à quelle heure, ce soir ? Et les autres fois, toujours dans cet ordre ? »
    .why = Ses mots, une heure, un ordre : on pourra le redire plus tard. Mais il a peur qu’on donne son nom, et vous n’en dites rien. [Faits]
    .reply = « Vingt-deux heures trente-cinq. Toujours dans cet ordre, oui. Je pourrais l’écrire. »
ce-qu-il-entend--vous-avez-entendu = « Un cri, un coup, puis rien : vous avez bien fait d’appeler. À côté, je ne dirai pas que c’est vous. »
    .why = Vous reprenez ses mots. Vous dites qu’il a bien fait. Vous protégez sa demande. Il n’est plus seul à entendre. [Croire ; discrétion]
    .reply = « …Bien fait. Je ne savais pas si c’était bien. Je n’en dormais plus. »
ce-qu-il-entend--le-connaissez = « S’il crie comme ça, peut-être qu’il boit. Vous le croisez le matin : il a l’air comment, cet homme ? »
    .why = Vous voulez mesurer le danger. Mais vous inventez une cause. Un homme aimable vous rassurera à tort. [Interprétation]
    .reply = « Il tient la porte aux gens. Il est très aimable. C’est bien ça qui… »

# Troisième gauche

la-porte = Une femme ouvre un peu, pieds nus. Son poignet est rouge. Derrière elle, une chaise est par terre.
    .mme-lambert = « Oui ? …Il est tard. »
    .compagnon-qui = « C’est qui, encore ? »
la-porte--plainte = « Bonsoir madame. Votre voisin de droite nous a appelés : des coups dans le mur. Vous entendez aussi ? »
    .why = Vous dites pourquoi vous venez, c’est honnête. Mais il avait demandé le silence. L’homme au fond sait maintenant qui a appelé. [Confidentialité]
la-porte--on-voit-bien = « Bonsoir madame. Ce poignet, cette chaise par terre… C’est lui, n’est-ce pas ? Vous pouvez nous le dire. »
    .why = Vous voyez juste, et vous voulez l’aider. Mais il entend. Vous lui demandez de l’accuser devant lui. [Violences : jamais devant lui]
la-porte--un-pas-de-cote = De côté, sans regarder chez elle : « { $mediator }, médiation de nuit. On passe à chaque étage. »
    .why = Un nom, de la distance, rien à expliquer ensuite à l’homme qui écoute. Elle vous voit sans risque. [Ne pas exposer]
la-porte--trois-minutes-a-trois = « Bonsoir madame. Monsieur peut venir ? Trois minutes à trois. On cherche comment faire moins de bruit. »
    .why = D’habitude, votre métier est d’entendre chacun. Ici, l’une des deux personnes n’est pas libre. On ne cherche rien à trois. [Aucune médiation]
la-porte--entrer = « Bonsoir madame, médiation de nuit. On peut entrer une minute ? Ici, sur le palier, tout le monde entend. »
    .why = Vous pensez à la discrétion, c’est bien. Mais vous entrez chez lui, devant lui. Il le lui reprochera. [Le seuil]
la-porte--attendre = Vous vous arrêtez à deux mètres. On voit votre badge et vos mains. Vous la laissez parler, ou se taire.
    .why = De la place, du silence, aucune question. Il manque un nom : elle ne sait pas encore qui est là. [Projet BETA : espace]

elle-parle = { $expose ->
        [yes] Des pas, dans le couloir. Elle referme presque la porte, très vite.
       *[no] Elle garde la porte contre son épaule. Des pas, dans le couloir, derrière elle.
    }
    .mme-lambert = { $expose ->
        [yes] « Non, non. C’est l’étagère. Elle est tombée, c’est tout. »
       *[no] « Tout va bien. C’est l’étagère, elle est tombée. »
    }
    .compagnon-ferme = « Ferme, il fait froid. »
    .levres = { $expose ->
        [yes] Elle regarde le couloir, puis vous. Elle fait non, à peine.
       *[no] Sans un son, ses lèvres disent trois mots : « Pas devant lui. »
    }
elle-parle--vous-etes-sure = « Vous êtes sûre, madame ? On a tout notre temps. S’il se passe quelque chose, il faut nous le dire. »
    .why = Vous ne voulez pas partir sur un mensonge. C’est humain. Mais vous insistez devant lui. C’est elle qui aura des ennuis. [Consentement ; sécurité]
elle-parle--se-retirer = « Bien, madame. Nous restons en bas, dans le hall, jusqu’à minuit. On écrit nos fiches. Bonne soirée. »
    .why = Il peut tout entendre, sans danger. Elle, elle sait où vous trouver, et jusqu’à quand. Vous la croyez sans l’exposer. [Violences : parler sans lui]
elle-parle--hausser = Plus fort, vers le couloir : « Monsieur, médiation de nuit. On a entendu. On est là, on ne part pas comme ça. »
    .why = Vous voulez qu’il sache que vous êtes là. Mais vous n’avez pas ce pouvoir. Et elle reste seule avec lui. [Sécurité]
elle-parle--demain-au-local = « Demain, dix-huit heures, au local, tous les deux avec nous. Un café, on parle du bruit, et c’est réglé. Oui ? »
    .why = D’habitude, un rendez-vous aide. Mais à cette table, lui parlerait, et elle ne pourrait rien dire. [Aucune médiation]
elle-parle--etagere = « Ah, une étagère ! Ça fait beaucoup de bruit. On ne vous dérange plus, madame. Bonne nuit à vous deux. »
    .why = Vous ne la gênez pas devant lui, c’est bien vu. Mais vous ne lui laissez rien : ni lieu, ni suite. [Signes de détresse]
elle-parle--signe-de-tete = Tout bas, la main sur la radio : « Oui de la tête, et on appelle. On attend en bas, dans le hall. »
    .why = Une question directe, sans mot à dire, et un lieu. C’est risqué : s’il approche, il voit sa réponse. [Demander ; sécurité]
    .reply = Elle fait non de la tête, très vite. Puis elle regarde l’escalier, une seconde.

facade = Une main d’homme se pose sur la porte, au-dessus d’elle. On ne voit pas le visage. La voix est calme.
    .compagnon-courtois = « Excusez-nous pour le bruit. On va faire attention. Pas vrai ? »
    .mme-lambert = « …Oui. On va faire attention. »
facade--merci = « Merci à vous deux, c’est tout ce qu’on demandait. On vous laisse vous reposer maintenant. Bonne nuit. »
    .why = Vous finissez dans le calme. Mais c’est lui qui a promis, et il lui fait peur. Personne n’alerte. [Signes de détresse]
facade--redescendre = « Bonne soirée. » Rien d’autre, ni à lui, ni à elle. Vous regardez Sacha, et vous descendez lentement.
    .why = Vous arrêtez ce qui n’aurait pas dû commencer. Vous ne dites rien qui la mette en danger. Il reste à alerter, vite. [Arrêter la médiation]
facade--et-vous-madame = « Merci, monsieur. Et vous, madame, cela vous convient ? On aimerait l’entendre de vous aussi. »
    .why = D’habitude, vous donnez la parole à chacun. Ici, une seule réponse est possible. L’homme l’a déjà donnée. [Aucune médiation]
    .reply = « Oui. Oui, ça me convient. Bonne nuit. »
facade--vingt-deux-heures = « Alors voilà : plus rien après vingt-deux heures, pour aucun de vous. Chacun fait un effort, d’accord ? »
    .why = La même règle pour chacun : cela paraît juste. Mais vous lui donnez la moitié de la faute. [Aucune médiation]
    .reply = « D’accord. Je ferai un effort. »
facade--repasser = « Très bien. On repassera demain en journée, si cela ne vous dérange pas. Bonne nuit à vous deux. »
    .why = Revenir est une bonne idée. Vous ne promettez rien. Mais il l’entend, et il reste toute la nuit. [Suivi]

# Un étage plus bas

alerter = Deuxième étage. Sacha n’a pas rallumé la lumière.
    .plafond = Au-dessus, l’homme crie, longtemps. Puis un coup sourd, contre le mur.
    .sacha = { $prevenu-tot ->
        [yes] « Tout à l’heure, le 17 a noté. Là, c’est maintenant. Mais elle n’a rien demandé. On fait quoi ? »
       *[no] « Là, c’est maintenant. Mais elle n’a rien demandé. Pas un mot. On fait quoi ? »
    }
alerter--sa-parole = « Elle n’a rien demandé. Appeler, c’est décider pour elle. On repasse demain, quand il sera sorti. »
    .why = Ne pas décider pour elle est un vrai devoir. Mais devant lui, elle ne pouvait rien dire. Après un coup, protéger passe avant. [C. pén. 223-6]
    .reply = « Demain. …Et cette nuit ? »
alerter--astreinte = « J’appelle le responsable de garde. Pour la police, c’est à lui de décider. On attend sa réponse, sans bouger. »
    .why = Chercher un appui est prudent. Mais le danger n’attend pas. On alerte d’abord, on prévient le service ensuite. [C. pén. 223-6]
    .reply = « Ça sonne. Ça sonne, et personne ne répond. »
alerter--remonter = « On remonte à deux. On sonne jusqu’à ce qu’il ouvre. S’il sait qu’on entend tout, il n’osera plus rien. »
    .why = Vous ne voulez pas la laisser seule, c’est juste. Mais il s’en prendra à elle. Et vous serez face à lui, sans secours. [Sécurité]
    .reply = Vous sonnez longtemps. Derrière la porte, tout près, une voix : « Tu les as fait revenir. » Vous redescendez.
alerter--dix-sept = « Le 17 : 8 rue des Saules, troisième gauche. Une femme, un homme qui crie, un coup. On reste en bas. »
    .why = Où, qui, ce qu’on entend, loin du danger. Elle n’a pas dit oui. Quelqu’un risque d’être frappé. Les deux sont vrais. [C. pén. 223-6]
alerter--cent-quatorze = Sans parler, vous écrivez au 114. L’adresse, l’étage, une femme, un homme qui crie, un coup à l’instant.
    .why = L’alerte est complète, en silence. C’est le bon moyen quand on ne peut pas parler. Ici, vous pouviez : la voix va plus vite. [114]

le-silence = Trois minutes passent. Votre lampe éclaire les marches.
    .rien = Là-haut, plus une voix. Plus un pas.
    .sacha = « Le rien. Monsieur Bianchi l’a dit. Le pire, c’est ce rien. »
le-silence--ouvrir = « La porte n’est pas fermée à clé, je l’ai bien vu. J’entre, je la fais sortir, on redescend tous les trois. »
    .why = Vous voulez la faire sortir, on le comprend. Mais vous n’avez pas le droit d’entrer. Il y a maintenant deux personnes à secourir. [Limites]
le-silence--sacha-appelle = Vous touchez votre oreille. Sacha a déjà le 17 : l’adresse, l’étage, une femme, un coup, puis rien.
    .why = Le signe était prévu, l’alerte part sans un mot. Elle part tard, mais complète, et à deux. [Travail en binôme ; C. pén. 223-6]
le-silence--ecouter = « On remonte écouter à la porte, sans bruit. Si ça recommence, cette fois, on appelle. Il faut être sûr. »
    .why = Vous ne voulez pas alerter à tort. Mais être sûr, c’est attendre un autre coup. Le doute suffit pour appeler. [C. pén. 223-6]
le-silence--dix-sept-enfin = « On a trop attendu. Le 17 : 8 rue des Saules, troisième gauche, une femme, un coup, puis plus rien. »
    .why = Vous dites le retard, et vous alertez : où, qui, quoi. Avec des rôles dits en bas, ce serait déjà fait. [C. pén. 223-6]
le-silence--voisin-sonne = « Monsieur Bianchi la connaît. Qu’il sonne, lui, pour demander du sel. À un voisin, elle ouvrira sa porte. »
    .why = Occuper l’homme ailleurs peut protéger. Mais vous envoyez un voisin qui a peur, à votre place. [Sécurité ; faire avec]
    .reply = « Lui ? Il te demande de ne pas dire son nom, et tu l’envoies sonner ? »

# Dans le hall

trois-minutes = Elle descend seule, un sac-poubelle à la main. Elle s’arrête sur la dernière marche.
    .mme-lambert = « J’ai dit que je sortais la poubelle. J’ai trois minutes. Je ne sais même pas pourquoi je descends. »
    .sacha = { $roles-dits ->
        [yes] « Je garde l’escalier. Si ça bouge là-haut, je tousse. »
       *[no] « Et moi, je… Je me mets où ? »
    }
    .say = Vous avez trois minutes, peut-être une seule fois. Que lui diriez-vous d’abord, avec vos mots ?
trois-minutes--depuis-quand = « Ça dure depuis quand ? Ce soir, il vous a frappée où, exactement ? Il y a déjà eu des traces, avant ? »
    .why = Ces faits compteront, pour elle et pour d’autres. Mais ces trois minutes sont à elle. Vous en faites un interrogatoire. [Porter : enquête]
    .reply = « Je ne sais pas. Je ne compte pas. Vous notez, là ? »
trois-minutes--ne-remontez-pas = « Surtout, ne remontez pas. Il faut partir dès ce soir, madame, tout de suite. Après, ce sera trop tard. »
    .why = Vous avez peur pour elle, avec raison. Mais c’est un ordre de plus. Elle sait quand partir est le plus dangereux. [Ne rien précipiter]
    .reply = « Partir où ? En chaussons ? Vous ne savez pas comment il est, quand je tarde. »
trois-minutes--lui-parler = « Devant quelqu’un, certains hommes se calment. On peut vous voir tous les deux demain, si vous êtes d’accord. »
    .why = Vous demandez son accord, c’est la règle d’habitude. Mais son oui ne serait pas libre. Ce n’est pas un désaccord : c’est un coup. [Aucune médiation]
    .reply = « Devant vous, il sera charmant. Mais après, vous ne serez plus là. »
trois-minutes--je-vous-crois = « Je vous crois. Ce n’est pas votre faute. Êtes-vous blessée ? Y a-t-il quelqu’un d’autre là-haut, avec lui ? »
    .why = La croire d’abord. Dire que ce n’est pas sa faute. Puis sa sécurité, et celle des autres. C’est le plus important. [Violences : croire, protéger]
    .reply = « …Ça ira. Non, personne d’autre. On ne m’avait jamais dit ça. Que ce n’est pas ma faute. »
trois-minutes--laisser-venir = Vous restez à deux pas, de côté, sans carnet ni stylo. Vous ne dites rien. Elle va commencer, ou non.
    .why = Vous ne lui faites pas peur, et elle peut parler. Mais elle ne sait pas si vous la croyez. Il reste deux minutes. [Écoute : le silence]
    .reply = « …La dernière fois, au bureau, j’ai dit que c’était une portière. Ils m’ont crue. C’est drôle, non ? »
trois-minutes--avant-ce-soir = « Vous avez bien fait de descendre. Et avant ce soir, vous n’avez jamais pensé à en parler à un proche ? »
    .why = Chercher un appui près d’elle est utile. Mais « jamais pensé » lui reproche de s’être tue. [Ne pas juger]
    .reply = « En parler. Pour qu’on me demande pourquoi je reste ? »

qui-a-appele = Elle regarde l’escalier, puis le téléphone de Sacha.
    .mme-lambert = « Vous avez appelé quelqu’un ? Je n’ai rien demandé, moi. Je vous ai dit que ça allait. »
qui-a-appele--personne = « Personne, non, soyez tranquille. On voulait d’abord vous entendre. On ne fera rien sans votre accord. »
    .why = Vous voulez qu’elle reste et qu’elle respire. Mais la police arrive dans cinq minutes. Ce sera un mensonge de plus dans sa vie. [Ne pas tromper]
    .reply = « …Bon. Alors ça va. »
qui-a-appele--c-est-moi = « Oui, la police. Il y a eu un coup, et j’ai décidé. Vous n’avez rien demandé. C’est ce que je leur dirai. »
    .why = La vérité, la raison, et qui a décidé. Vous l’avez fait sans son accord. C’est vous qui le portez, pas elle. [Charte 2001 : limites de la discrétion]
    .reply = « …Vous avez décidé. Bon. Au moins, je pourrai dire que ce n’est pas moi. »
qui-a-appele--entre-nous = « Ce que vous me dites ici reste entre nous, toujours, je vous le jure. Vous pouvez tout me raconter. »
    .why = Elle a besoin de confiance, vous l’avez senti. Mais en cas de danger, vous parlerez. On promet la discrétion avec ses limites. [Charte 2001]
    .reply = « Toujours. …Tout le monde dit ça. »
qui-a-appele--obliges = « On n’avait pas le choix, madame : c’est la procédure. Quand on entend un coup, on doit appeler, c’est tout. »
    .why = Vous dites la vérité, sans l’accuser. Mais vous parlez comme un service. Elle cherchait une personne. [Charte 2001]
    .reply = « La procédure. D’accord. Je suis une procédure. »
qui-a-appele--un-coup = « Oui. On a entendu un coup. Si quelqu’un risque d’être frappé, j’appelle, même s’il me dit que ça va. »
    .why = C’est vrai et clair. Il manque une chose. Que direz-vous aux policiers, et que garderez-vous pour vous ? [Charte 2001 : limites]
    .reply = « Alors ce que je dis, ça ne compte pas. »

elle-decide = Elle pose le sac-poubelle, puis le reprend. Là-haut, une porte, puis plus rien.
    .mme-lambert = { $secret-jure ->
        [yes] « Vous avez juré, hein ? Samedi, je pars. Mes affaires sont chez une collègue. Ce soir, je remonte, je ne veux rien. »
       *[no] « Samedi, je pars. Mes affaires sont chez une collègue, personne ne le sait. Ce soir, je remonte, je ne veux rien. »
    }
elle-decide--depliant = « Je respecte votre choix. Prenez au moins ce papier. Il y a le 3919 et les adresses. Bon courage, madame. »
    .why = Vous ne voulez pas la laisser partir sans rien. Mais il peut trouver un papier. Vous ne savez pas si c’est sûr pour elle. [Ne pas exposer]
    .reply = « Un papier. …Il regarde dans mes poches, vous savez. Donnez, tant pis. »
elle-decide--barrer = Vous vous mettez devant l’escalier : « Là, je ne peux pas vous laisser remonter. Pas avant la police. »
    .why = Vous voulez la protéger, cela se comprend. Mais lui barrer la route, c’est faire comme lui. Vous n’en avez pas le droit. [Limites]
    .reply = « Vous aussi ? Laissez-moi passer. »
elle-decide--porter-plainte = « La police arrive. Sans plainte ce soir, il recommencera demain. Et qui pourra vous aider ? Pensez-y, madame. »
    .why = Porter plainte est un droit, et vous craignez la suite. Mais vous dites : le prochain coup sera de sa faute. [Consentement]
    .reply = « Alors ce sera ma faute, s’il recommence. »
elle-decide--de-tete = « C’est vous qui décidez. Nous restons en bas. Un numéro à retenir, sans papier : le 3919, jour et nuit. »
    .why = Son choix, votre présence, un numéro qu’il ne peut pas trouver. Elle y a droit, même quand elle refuse. [Violences ; consentement]
    .reply = « 3919. …3919. C’est bon, je l’ai. Laissez la lumière du hall, vous voulez bien ? »
elle-decide--ici = « C’est vous qui décidez. Vous pouvez aussi attendre la police ici, avec nous. Que voulez-vous faire ? »
    .why = Un choix de plus, sans la pousser. Vous attendez sa réponse. Elle sait ce qui est sûr pour elle. [Consentement ; sécurité]
    .reply = { $attend-ici ->
        [yes] « …Ici. Oui. Cinq minutes. Après, on verra. »
       *[no] « Non. Si je tarde, c’est pire. Mais vous me l’avez demandé. »
    }
elle-decide--repris = « Pardon, j’ai répondu trop vite. La police est prévenue, c’est moi. S’il y a danger, je ne me tairai pas. »
    .why = Revenir sur sa parole est un peu difficile. Mais il vaut mieux qu’elle l’apprenne de vous. [Charte 2001 : limites de la discrétion]
    .reply = « J’aime mieux ça. Je n’y croyais pas, de toute façon. »

# À l’arrivée de la police

releve = { $attend-ici ->
        [yes] La police arrive sans sirène. Une policière s’assoit près d’elle, à l’écart. Un brigadier vient vers vous.
       *[no] { $alerte-donnee ->
            [yes] La police arrive sans sirène. Deux policiers montent. Un brigadier vient vous voir, près des boîtes aux lettres.
           *[no] La police entre dans le hall. Ce n’est pas vous qui l’avez appelée. Deux policiers montent en courant.
        }
    }
    .brigadier = { $alerte-donnee ->
        [yes] « C’est vous qui avez appelé ? Vous savez quoi, exactement ? Et elle, elle dit quoi ? »
       *[no] « C’est un voisin qui a appelé. Vous, vous étiez déjà là. Vous savez quoi, exactement ? »
    }
releve--portrait = « Un homme violent, ça se sent tout de suite. Une femme sous son contrôle : elle ne vous dira rien. »
    .why = Vous voulez qu’on la prenne au sérieux. Mais vous n’avez rien vu de cela. Un coup entendu est plus solide qu’un avis. [Faits]
    .reply = « Ça se sent. Et vous avez vu quoi, vous ? »
releve--a-sa-place = « Elle n’ose pas le dire, mais au fond, elle veut porter plainte. Faites comme si elle l’avait demandé. »
    .why = Vous voudriez qu’elle ait cette force. Mais ce ne sont pas ses mots. Encore une fois, on parle pour elle. [Consentement]
    .reply = « Elle vous l’a dit, ou vous le pensez ? »
releve--adresse = « C’est au troisième, à gauche. Ils sont deux, je crois, un homme et une femme. Vous verrez là-haut. »
    .why = L’adresse est juste, vous n’inventez rien. Mais la police a besoin de ce que vous avez vu et entendu. [Alerte : dire quoi]
    .reply = « C’est un début. Et vous, vous avez entendu quelque chose ? »
releve--vu-entendu = { $choc-entendu ->
        [yes] « Entendu : un homme qui crie, un coup. Vu : un poignet rouge. Le reste est à elle : voyez-la sans lui. »
       *[no] « Entendu : une voix d’homme. Vu : un poignet rouge. Le reste est à elle : s’il vous plaît, voyez-la seule. »
    }
    .why = Ce que vous avez vu et entendu, rien de plus. Le reste, c’est à elle de le dire, loin de lui. [Faits ; sécurité]
    .reply = « Entendu, vu, et le reste à elle. C’est clair. On la verra à part. »
releve--discretion = « Nous, brigadier, nous devons rester discrets. Ce qui se passe derrière une porte, on n’a pas à le dire. »
    .why = La discrétion est la base de votre métier. Elle s’arrête quand quelqu’un est en danger. Vous pouvez dire ce que vous avez entendu. [Charte 2001 : limites]
    .reply = « Je ne vous demande pas de secrets. Je vous demande ce que vous avez entendu. »

# De nouveau à droite

ce-qu-il-peut-savoir = Monsieur Bianchi ouvre tout de suite. Derrière lui, le piano est fermé.
    .bianchi = { $patrouille-vue ->
        [yes] « J’ai vu la police, d’en haut. Alors ? C’est bien ce que je pensais ? Dites-le-moi. »
       *[no] « On n’entend plus rien. Alors ? C’est bien ce que je pensais ? Dites-le-moi. »
    }
    .bianchi-mur = « Et tout à l’heure, il a dit mon nom, à travers le mur. “Bonne nuit, monsieur Bianchi.” Comment il sait ? »
ce-qu-il-peut-savoir--rien-de-grave = « Rassurez-vous, monsieur. Ce soir, il n’y a plus rien à craindre. Jouez un peu, dormez, pensez à autre chose. »
    .why = Vous voulez qu’il dorme. Mais vous n’en savez rien. Il apprend que ce qu’il entend ne compte pas. [Ne pas minimiser]
    .reply = « Plus rien à craindre. …Si vous le dites. »
ce-qu-il-peut-savoir--samedi = « Je vous le dis pour que vous dormiez. Elle a tout prévu, elle part samedi. Encore quelques jours. »
    .why = Il se calme, et il le mérite. Mais vous mettez une autre personne en danger. Le mur est mince. [Confidentialité]
    .reply = « Samedi. Ah. Tant mieux. Je l’aiderai à porter ses cartons. »
ce-qu-il-peut-savoir--guetter = « Le mieux, maintenant : notez tout. Les voix, les heures, qui entre, qui sort. Vous écoutez pour nous. »
    .why = Des faits avec leur date peuvent servir. Mais ce voisin doit surveiller seul. Et il ne sait pas qui appeler. [Rôle de chacun]
    .reply = « J’écoute pour vous. Je ne fais déjà plus que ça. »
ce-qu-il-peut-savoir--bien-fait = « D’elle, je ne dirai rien. Vous avez eu peur, et vous avez appelé. Si ça recommence : le 17, sans attendre. »
    .why = Rien sur elle. Vous reconnaissez ce qu’il a fait. Il sait quoi faire demain. Il aide, il ne juge pas. [Discrétion ; alerte]
    .reply = « Le 17. Sans attendre. …Vous me croyez, au moins. Je n’étais pas fou. »
ce-qu-il-peut-savoir--a-elle = « Ce qui se passe à côté est à elle, pas à moi. Vous, vous avez entendu et appelé : c’est beaucoup. »
    .why = Elle est protégée, et vous reconnaissez ce qu’il a fait. Mais si cela recommence, il ne sait pas quoi faire. [Discrétion]
    .reply = « Oui. Bon. Et si ça recommence, moi, je fais quoi ? »
ce-qu-il-peut-savoir--avouer = « Je vous dois la vérité. À sa porte, j’ai dit que vous aviez appelé. Vous aviez demandé le contraire. »
    .why = Cela ne répare pas. Mais il sait, et il peut se protéger. Le service doit le savoir aussi. [Analyse de la pratique]
    .reply = « …Je vous l’avais demandé, pourtant. Merci de le dire. »

# Sur le trottoir

debrief = Sur le trottoir, presque minuit. Sacha regarde la fenêtre du troisième.
    .sacha = { $blessee ->
        [yes] « On était juste en dessous. On a entendu, et on était juste en dessous. »
       *[no] { $elle-a-parle ->
            [yes] « Elle n’avait rien demandé, et on a appelé. Je ne sais pas ce qu’il va lui faire payer. »
           *[no] { $alerte-donnee ->
                [yes] « On ne lui a même pas parlé. Tu crois qu’on a bien fait ? »
               *[no] « C’est calme, là-haut. Alors pourquoi je n’arrive pas à partir ? »
            }
        }
    }
debrief--on-a-fait = « On a fait ce qu’on pouvait. Ce n’est plus à nous. Rentre, dors, et demain, tu n’y penseras plus. »
    .why = Vous voulez protéger Sacha. C’est vrai, on ne peut pas tout. Mais Sacha voulait en parler. [Retour d’équipe]
    .reply = « Demain, je n’y penserai plus. D’accord. »
debrief--si-tu-avais = « Un signe plus tôt de ta part, sur le palier. Et on gagnait dix bonnes minutes, tu ne crois pas ? »
    .why = Chercher le temps perdu est utile. Mais tout de suite, et à une seule personne, c’est chercher une faute. [Analyse de la pratique]
    .reply = « Moi ? C’est toi qui parlais. »
debrief--ecrire-seul = « On écrit maintenant, tant que c’est clair. Les heures, les mots exacts, ce qu’on a fait, et quand. »
    .why = Les faits, tout de suite, dans l’ordre : la note sera plus sûre. Mais Sacha entend encore ce mur. [Analyse de la pratique]
debrief--dire = « Moi, j’entends encore ce mur. Et toi ? On écrit d’abord. Demain, on en parle avec l’équipe. »
    .why = Ce que cela vous fait, à vous deux. Puis les faits, et une date. Un doute se dit, il ne se cache pas. [Analyse de la pratique]
    .reply = « …J’avais envie de remonter. De l’attraper. Voilà. Je préfère l’avoir dit. »
debrief--rentre = « Laisse-moi la fiche, je la ferai. Tu as assez entendu ce soir, rentre. On en reparlera un jour. »
    .why = C’est un vrai cadeau. Mais vous écrirez sans l’avis de Sacha. Et « un jour » n’est pas une date. [Travail en binôme]

# Fins

ending--relais = Elle est partie avec la policière. Le sac-poubelle est resté contre le mur. C’est elle qui l’a dit : « Ce soir, en fait. »
    .later = { $depart-dit ->
        [yes] Jeudi, tout l’étage sait, pour ses affaires et sa collègue. Elle n’ose plus aller les chercher.
       *[no] { $menti ->
            [yes] Samedi, elle vient prendre un carton, avec quelqu’un. Elle ne veut plus parler à la médiation : « Vous m’aviez dit : personne. »
           *[no] { $secret-jure ->
                [yes] Samedi, elle vient prendre un carton, avec quelqu’un. Elle dit seulement à la médiation : « Vous aviez juré. »
               *[no] Samedi, elle vient prendre un carton, avec quelqu’un. Elle parle à monsieur Bianchi : il peut jouer doucement, maintenant.
            }
        }
    }
ending--son-choix = Elle est remontée. La police a sonné. Elle a parlé à part, sur le palier. Elle n’a pas porté plainte. C’était à elle de décider.
    .later = { $depart-dit ->
        [yes] Jeudi, dans l’escalier, quelqu’un dit « samedi » trop fort. Samedi, elle n’est pas partie.
       *[no] { $papier-laisse ->
            [yes] Mercredi, le papier est sur la table de la cuisine, ouvert. Samedi, elle n’est pas partie.
           *[no] { $menti ->
                [yes] Samedi, elle est partie. À sa collègue, elle a dit : « Même la médiation m’a menti. »
               *[no] { $secret-jure ->
                    [yes] Samedi, elle est partie. À sa collègue, elle a dit : « Ils jurent, et puis la police sonne. »
                   *[no] { $numero-dit ->
                        [yes] Samedi, une femme appelle le 3919, dans une gare. Vous ne le saurez pas, et c’est bien ainsi.
                       *[no] Samedi, elle est partie. Dans l’escalier, personne ne sait où, et c’est bien ainsi.
                    }
                }
            }
        }
    }
ending--porte-close = { $patrouille-vue ->
        [yes] La police est montée. Elle a parlé avec elle, à part. Vous ne saurez pas ce qu’elle a dit. La porte s’est refermée, mais quelqu’un est venu.
       *[no] La police est passée après vous. Vous ne l’avez pas vue. Vous ne saurez pas ce qui s’est dit.
    }
    .later = { $appel-dit ->
        [yes] Le lendemain, sous la porte de monsieur Bianchi, un mot : « Chacun chez soi. » Il n’appellera plus.
       *[no] { $plus-rien ->
            [yes] Dix jours après, cela recommence. On lui a dit que ce n’était rien. Monsieur Bianchi joue plus fort.
           *[no] { $consigne-17 ->
                [yes] Dix jours après, cela recommence. Monsieur Bianchi appelle le 17, tout de suite. La police arrive avant le silence.
               *[no] Dix jours après, cela recommence. Monsieur Bianchi tient son téléphone un quart d’heure. Il ne sait pas qui appeler.
            }
        }
    }
ending--nuit-calme = Minuit. Plus un bruit au troisième. Tout le monde vous a dit merci. Tout le monde a dormi, ou presque.
    .later = { $appel-dit ->
        [yes] Le lendemain, sous la porte de monsieur Bianchi, un mot : « Chacun chez soi. » Jeudi, elle porte des manches longues. Plus personne n’appelle.
       *[no] Jeudi, dans le hall, elle porte des manches longues. « Tout va bien. Merci pour l’autre soir. » Plus personne n’appelle pour du bruit.
    }
ending--trop-tard = { $alerte-donnee ->
        [yes] Une ambulance arrive, sans sirène. La police avait été appelée plus tôt. Elle demande ce qui s’est passé depuis.
       *[no] Une ambulance arrive, sans sirène. Monsieur Bianchi a fini par appeler. On vous demande depuis quand vous étiez là.
    }
    .later = Elle est chez sa sœur, un bras dans le plâtre. Avec l’équipe, vous reprenez la soirée, minute par minute. À quel bruit fallait-il appeler ?

# Le compte rendu

account--lieu = Mardi 20 octobre, 22 h 50, 8 rue des Saules, troisième étage. Un habitant a appelé pour du bruit. Nous étions deux.
    .why = Une heure, un lieu, une demande, qui était là. On comprend sans vous connaître. [Faits]
account--declare = L’habitant qui a appelé entend cela depuis septembre. Une voix d’homme, un coup sourd, puis plus rien.
    .why = Ce sont ses mots, sans son nom. « Dit entendre » suffit. [Propos rapportés]
account--tapage = Du bruit entre voisins, à suivre en médiation.
    .why = C’était le motif de l’appel. Mais ce n’est pas du bruit. Avec ces mots, un collègue ferait une médiation. [Faits]
account--porte = Porte de gauche : une femme, un poignet rouge, une chaise par terre. Une voix d’homme dans l’appartement.
    .why = Ce qu’on voit et entend depuis la porte, sans conclure. D’autres sauront quoi en faire. [Faits]
account--emprise = L’homme contrôle cette habitante, et elle n’ose pas parler.
    .why = Vous avez peut-être raison. Mais c’est un avis. Les gestes, les mots et les heures le disent mieux. [Faits, non opinions]
account--choc = Du deuxième étage, l’équipe a entendu un homme crier. Puis un coup sourd contre le mur.
    .why = { $choc-entendu ->
        [yes] Vous l’avez entendu vous-mêmes : d’où, quoi, dans quel ordre. C’est pour cela qu’on alerte. [Faits]
       *[no] Vous n’étiez plus là pour l’entendre. L’écrire serait l’inventer. [Faits]
    }
account--alerte = L’équipe a alerté la police. L’heure est notée.
    .why = { $alerte-donnee ->
        [yes] Une alerte s’écrit toujours : qui l’a donnée, et quand. [Faits ; C. pén. 223-6]
       *[no] L’équipe n’a alerté personne. L’écrire serait l’inventer. [Faits ; C. pén. 223-6]
    }
account--dite = L’équipe a dit à l’habitante que la police était prévenue.
    .why = { $alerte-dite ->
        [yes] Vous le lui avez dit vous-même. Le service saura qu’elle l’a appris de vous. [Faits]
       *[no] Elle ne l’a pas appris de vous. L’écrire serait l’inventer. [Faits]
    }
account--refus = L’habitante a parlé seule avec nous, dans le hall. Elle a dit ne rien vouloir faire ce soir.
    .why = Ce sont ses mots, à ce moment-là. Même si la suite a été différente. [Propos rapportés]
account--samedi = L’habitante partira samedi. Ses affaires sont chez une collègue.
    .why = On pense que l’équipe la protégerait mieux. Mais une note se lit. Elle n’a pas dit oui, et c’est sa sécurité. [Confidentialité]
account--reserve = L’habitante a confié un projet personnel. Il n’est pas rapporté ici.
    .why = { $depart-dit ->
        [yes] La note, au moins, ne répète pas ce qui a été dit de trop. [Charte 2001 : discrétion]
       *[no] Le service sait qu’il y a une chose à taire. Elle n’est pas dite. [Charte 2001 : discrétion]
    }
account--violent = L’homme qui vit avec elle est violent.
    .why = Ce que vous avez entendu le fait penser. Mais c’est aux juges de le dire. Vous écrivez la voix, le coup et l’heure. [Faits, non opinions]
account--partir = L’habitante devrait quitter ce logement et porter plainte.
    .why = Vous le souhaitez pour elle. Mais c’est sa décision. Un avis n’est pas un fait. [Faits ; consentement]
account--numero = Le 3919 a été dit à l’habitante, sans papier.
    .why = { $numero-dit ->
        [yes] Ce que vous avez donné, et comment. L’équipe de jour ne laissera pas de papier sous la porte. [Suites]
       *[no] Vous ne lui avez pas dit ce numéro ainsi. On croirait qu’elle sait qui appeler. [Suites]
    }
account--papier = Un papier a été donné à l’habitante. Elle a dit qu’il regarde dans ses poches.
    .why = C’était un risque, et il est pris. L’équipe doit le savoir pour faire attention. [Faits]
account--nomme = L’équipe a dit, à la porte de gauche, qui avait appelé. Cette personne avait demandé le contraire.
    .why = C’est difficile à écrire. Mais cette personne peut avoir des ennuis. Le service doit le savoir. [Faits]
account--apaise = La situation était calme au départ de l’équipe.
    .why = On aime finir ainsi. Mais plus de bruit ne veut pas dire plus de danger. Vous le savez, derrière ce mur. [Faits, non opinions]
account--temoin = L’habitant qui a appelé est fragile. On ne peut pas compter sur lui.
    .why = Vous avez vu sa peur. Mais c’est un jugement, et il a bien entendu. Ses mots suffisent. [Faits, non opinions]
account--rencontre = L’équipe a commencé une discussion avec le couple, sur le palier, au sujet du bruit.
    .why = C’est arrivé, et il ne fallait pas le faire. L’écrire permet d’en parler, et de faire autrement. [Faits]
account--transmis = À la police : ce qui a été vu et entendu. Et la demande de parler à l’habitante à part.
    .why = { $faits-transmis ->
        [yes] Ce que vous avez dit, rien de plus. On saura ce que la police tenait de vous. [Faits]
       *[no] Vous n’avez pas dit cela à la police. L’écrire serait l’inventer. [Faits]
    }
account--consigne = À l’habitant qui a appelé : si cela recommence, le 17 tout de suite, sans attendre.
    .why = { $consigne-17 ->
        [yes] Une consigne claire, donnée à quelqu’un. La prochaine fois, on n’attendra pas votre passage. [Suites]
       *[no] Vous ne lui avez pas dit cela. On croirait qu’il sait quoi faire. [Suites]
    }
account--retour = Réunion d’équipe demandée pour demain, avec Sacha.
    .why = { $retour-dit ->
        [yes] Une date, à deux. Ce que cela vous a fait a sa place dans le travail. [Suites]
       *[no] Sacha n’a pas dit oui pour cette réunion. L’annoncer serait décider sans l’autre. [Suites]
    }
account--conduite = À voir en équipe : que faire quand un « bruit » est une violence ? Quelle règle écrite, avec quels partenaires ?
    .why = Une question de métier, sans nom dedans. La prochaine équipe saura quoi faire. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--a-quel-moment = Quand avez-vous su que ce n’était pas du bruit ? Qu’avez-vous arrêté de faire, à partir de là ?
jury--elle-a-dit-non = Elle n’avait rien demandé, et vous avez alerté. Pour quelle raison ? Que lui deviez-vous ensuite ?
jury--au-voisin = Que pouvait savoir monsieur Bianchi ? Que devait-il ignorer ? Que devait-il faire la fois suivante ?
