# « Le dernier tram », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $kevin (phase) ;
# les faits du scénario (yes/no) : $alerte-donnee, $blesse, $fiche, $groupe-descendu, $lame-vue, $numero-donne, $partis, $pc-prevenu,
# $retour-dit, $roles-dits, $secret-dit, $signale, $son-coupe.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce que Kévin a confié.

scenario--title = Le dernier tram
scenario--pitch = Une enceinte à fond, une phrase de trop, un tram qui roule. Et, au fond, quelqu’un que personne ne regarde.
scenario--brief = Médiation de nuit sur la ligne B, jeudi, dernière rame. Vous montez avec Inès à la station Quai Sud : une radio pour deux, le poste de commandement (le PC) au bout, la conductrice dans sa cabine. On vous signale du bruit et une dame excédée. C’est le dernier tram : personne ne peut attendre le suivant. Vous n’êtes ni le contrôle ni la sécurité.
scenario--sources = Droit. Code pénal, article 223-6 : secourir une personne en péril quand on le peut sans risque ; appeler les secours y répond. Conseils publics devant une arme : s’éloigner si on le peut sans risque, mettre les autres à l’abri, alerter. Numéros : 17 ou 112 ; 114 par SMS quand on ne peut pas parler ; 15, 18 ou 112 pour une blessure ; 116 006 pour l’aide aux victimes. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : aucun pouvoir de contrainte, discrétion et ses limites ; projet BETA (2012) : distance, un seul interlocuteur, peu de mots ; attitudes d’écoute de Porter et reformulation de Rogers ; cycle de crise (Kaplan et Wheeler, 1983). Les consignes d’un réseau de transport lui sont propres : la conduite du tram, le PC et la sécurité ont ici des rôles simples, à vérifier chez vous. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note au responsable

scene--quai = Station Quai Sud, sur le quai
scene--rame = Dans la rame
scene--vitre = Dans la rame, au départ des Halles
scene--portes = Station Mermoz, portes ouvertes
scene--dehors = Station Mermoz, sur le quai
scene--apres = Station Mermoz, quelques minutes plus tard
scene--terminus = Au terminus

party--kevin = Kévin
    .role = le jeune homme à l’enceinte
    .alt = Un jeune homme de dix-neuf ans, cheveux en épis, sweat bleu, une enceinte pendue au poignet.
    .about = Ce qu’il dit : c’est elle qui me cherche. Ce dont il a besoin : que ses amis ne voient rien. Ce qu’il craint : qu’on le regarde comme quelqu’un qui ne vaut rien. Ce qui lui coûte : baisser le son devant tout le monde. Il a raison sur un point : une phrase a été dite, et elle fait mal.
party--copains = Les amis de Kévin
    .role = deux garçons et une fille, assis derrière lui
    .alt = Trois jeunes sur la banquette du fond, sacs aux pieds, qui ne rient plus.
    .about = Ils suivent Kévin des yeux. Ils se lèvent s’il est humilié, et ils le suivent s’il descend.
party--chantal = Chantal
    .role = la passagère qui a changé de place
    .alt = Une femme d’une cinquantaine d’années, cheveux blonds et courts, manteau vert, bras croisés.
    .about = Ce qu’elle demande : qu’il éteigne. Ce dont elle a besoin : rentrer, ne plus se lever de son siège. Ce qu’elle craint : que personne ne dise rien, jamais. Ce qui lui coûte : sa phrase est partie plus dure qu’elle ne voulait. Elle a raison sur le bruit : c’est la dernière rame, elle ne peut pas attendre la suivante.
party--homme = L’homme à la sacoche
    .role = un voyageur, debout tout au fond
    .alt = Un homme d’une cinquantaine d’années, manteau bleu marine, cravate, une sacoche serrée sous le bras.
    .about = Agressé sur cette ligne cet hiver. Depuis, il baisse les yeux, et il porte de quoi se défendre. Il n’est pas venu pour faire mal ; il est venu avec sa peur. On peut l’entendre un autre jour, avec d’autres. Une lame à la main, on ne l’entend plus : on s’en va, et on alerte.
party--ines = Inès
    .role = médiatrice de nuit, votre binôme
    .alt = Une femme d’une trentaine d’années, gilet de médiation, radio à l’épaule, tournée vers le fond de la rame.
    .about = Elle voit ce que vous ne voyez pas, si l’on a dit qui regarde quoi. Elle aussi a peur, et elle aussi rentre chez elle après.
party--anais = Anaïs
    .role = la conductrice
    .alt = Une femme d’une trentaine d’années, longues tresses, pull orange, à la vitre de la cabine.
    .about = Elle conduit, elle parle au PC, elle ouvre et ferme les portes. Sa cabine la protège tant qu’on ne lui demande pas d’en sortir, ni d’enfermer quelqu’un avec elle.
party--brigadiere = La brigadière
    .role = policière de la patrouille
    .alt = Une policière en uniforme, carnet ouvert, une lampe sous le bras.

fact--pas-garde = Le patron de Kévin ne le garde pas ; il l’a appris ce soir, et ses amis ne le savent pas.
fact--phrase-blesse = La phrase de Chantal sur « demain » a blessé Kévin.

must--prevenir = Prévenir dès les signes, avant que rien n’arrive : la conductrice, le PC, quelqu’un hors de la rame. On peut se tromper ; on aura seulement prévenu pour rien. [Sécurité ; relais]
must--alerte = Alerter dès qu’une arme est là, ou que quelqu’un peut être frappé : tout de suite, ou à la décision suivante au plus tard. Le 17 ou le 112 ; le 114 par SMS si parler met en danger ; la conductrice et le PC en même temps. [C. pén. 223-6]
must--alerte-a-la-vitre = Alerter quand un danger s’éloigne avec des personnes qu’on ne peut plus protéger : il n’y a qu’un moment pour cela, celui où l’on voit encore. Le 17 ou, au moins, le PC : dire la station, qui, ce qu’on a vu. [C. pén. 223-6]
must--hors-de-portee = S’éloigner et mettre les autres hors de portée, tout de suite. On n’approche pas d’une lame, on ne la prend pas, on ne s’explique pas avec elle : on s’en va ensemble. [Sécurité d’abord]
never--corps = Ne toucher, barrer ni retenir personne, même pour protéger : ce pouvoir n’est pas celui de la médiation, et le corps qui barre devient la cible. [Limites du métier]
never--image = Ne pas filmer, ne pas faire ouvrir un sac : ni contrôle, ni fouille, ni image. On décrit ce qu’on a vu à ceux dont c’est le rôle. [Charte 2001]
never--mediation-armee = Ne pas mettre face à face deux personnes dont l’une est armée : des excuses sous une lame n’en sont pas. On arrête la médiation, et on alerte. [Charte 2001 ; C. pén. 223-6]

always--alerter = Alerter : mettre tout le monde à distance, prévenir la conductrice, le PC et le 17.
    .why = Juste dès qu’une personne est menacée : alerter, s’éloigner, s’arrêter là. Sans danger, c’est renoncer à entendre. [C. pén. 223-6]
always--reculer = Reculer : un pas en arrière, mains visibles, la sortie dans le dos et les autres derrière soi.
    .why = De l’espace et une sortie : devant un danger, c’est le premier geste. Il reste à alerter. [Projet BETA : espace]
    .reply = { $lame-vue ->
        [yes] { $alerte-donnee ->
            [yes] Vous reculez sans lui tourner le dos ; le groupe recule avec vous. Le 17 est toujours en ligne.
           *[no] Vous reculez sans lui tourner le dos ; le groupe recule avec vous. Quatre mètres. Le 17 n’est pas prévenu.
        }
       *[no] Un pas de gagné. Vos mains restent visibles. On vous regarde un peu moins comme un mur.
    }
always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand la tension vous gagne, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Personne n’a rien remarqué. Votre voix, elle, s’est posée.

# Sur le quai

avant = 23 h 52, station Quai Sud. La dernière rame entre à quai. La conductrice baisse sa vitre.
    .anais = « Au milieu, une enceinte à fond, et une dame qui n’en peut plus. Tout au fond, un monsieur fait les cent pas. »
    .ines = « Dix arrêts avant le terminus. On s’y prend comment, nous deux ? »
avant--a-deux = « On va au son, ensemble : à deux voix, ils verront bien que ce n’est pas une remarque de plus. »
    .why = Être deux rassure l’équipe. Mais deux voix sur un groupe font un camp contre un autre, et personne ne regarde le fond. [Projet BETA]
avant--pc = « On prévient le PC qu’on monte, et c’est parti. Une fois dedans, on fera avec ce qu’on trouve, non ? »
    .why = Bon réflexe : quelqu’un sait où vous êtes. Mais dedans, qui parle, et qui regarde ? Rien n’est dit. [Travail en binôme]
avant--vite = « Montons, elle va repartir. Plus on attend, plus le ton grimpe : on verra qui fait quoi en marchant. »
    .why = Le temps presse, c’est vrai. Mais sans rôles dits, chacun suivra le bruit, et le reste sera sans regard. [Travail en binôme]
avant--se-repartir = « Le PC sait qu’on monte. Je parle, tu gardes le fond ; ta main levée, et j’arrête tout. D’accord ? »
    .why = Une voix, un guet, un signe d’arrêt, quelqu’un qui sait : trente secondes à quai, une issue de plus dedans. [Travail en binôme]

# Dans la rame

son = Le son couvre la rame. Une passagère a changé deux fois de place. Tout au fond, un homme debout regarde.
    .kevin = « Quoi, y a un problème ? C’est elle qui me cherche depuis tout à l’heure ! »
    .copains = « Laisse, Kévin. Laisse tomber. »
    .chantal = « Moi, je vous cherche ? Je vous ai demandé de baisser, c’est tout ! »
son--biais = Vous vous placez de biais, à deux bras de lui, mains visibles, et vous le laissez aller au bout.
    .why = Distance et attente font baisser la pression. Il manque un nom : pour lui, vous êtes un gilet de plus. [Projet BETA : espace]
    .reply = « …Et vous, vous êtes qui ? Les contrôleurs ? »
son--regle = « Bonsoir. À cette heure-ci, la rame est à tout le monde. Vous baissez un peu, s’il vous plaît ? »
    .why = La règle est juste, et dite poliment. Trop tôt : avant d’être entendu, devant les siens, il ne peut que refuser. [Cycle de crise]
    .reply = « Et voilà. Même pas une question, et c’est déjà moi. »
son--ecarter = « { $mediator }, médiation. Tout le tram nous écoute, là. Deux pas plus loin, et vous me racontez ? »
    .why = Un nom, un service, un pas hors du public, une question : il peut parler sans perdre la face. [CAP : se présenter ; projet BETA]
    .reply = « …Deux pas. D’accord. Au moins, vous, vous demandez. »
son--dame = « Madame, bonsoir. Je vous entends. Avant que je lui parle : que s’est-il passé, depuis tout à l’heure ? »
    .why = Elle aussi doit être entendue, et la question est bonne. Posée par-dessus lui, devant tous, elle le laisse sur le banc des accusés. [CAP]
    .reply = « C’est ça. On l’écoute, elle. Moi, je fais le bruit. »

face-a-face = Elle avance d’un pas, lui aussi. Derrière lui, ses trois amis se sont levés. Le son n’a pas baissé.
    .chantal = « Éteignez ça, à la fin ! Vous n’êtes pas seuls au monde ! »
    .kevin-cri = « Mais qu’est-ce qu’elle a, avec moi ? Qu’est-ce que je lui ai fait ? »
face-a-face--deux-bouts = Inès s’assoit près de la dame. Vous, vers la vitre, la voix basse : « Kévin, c’est ça ? Venez par ici. »
    .why = Deux lieux, quelqu’un pour chacun, personne touché : le face-à-face perd son public. Les rôles étaient dits. [Travail en binôme]
face-a-face--calmez = « On se calme, tous les deux, d’accord ? Vous vous asseyez, et je vous écoute l’un après l’autre, promis. »
    .why = L’écoute est offerte à chacun. Mais en récompense : au plus fort, « on se calme » est reçu comme un ordre. [Cycle de crise]
    .reply = « M’asseoir ? Elle reste debout, elle, et c’est moi qui m’assois ? »
face-a-face--entre = Vous vous glissez entre les deux, paumes ouvertes : « C’est moi que vous regardez, là, tous les deux. »
    .why = Vouloir couper les regards est juste. Mais à un bras de chacun, votre corps prend leur espace, et bientôt leur place. [Projet BETA]
    .reply = « Poussez-vous. Je l’ai pas touchée, moi. »
face-a-face--prevenir = « Je le dis une fois : ou le son s’arrête, ou je fais arrêter la rame, et vous descendez, tous les quatre. »
    .why = Le bruit cesse aussitôt, et la rame respire. Mais c’est une menace, avec un pouvoir qui n’est pas le vôtre. [Charte 2001]
    .reply = « C’est bon. On descend. Bonne soirée, tout le monde. »
face-a-face--baisser = Vous reculez d’un pas et baissez la voix : « C’est trop fort pour chacun, là. Je reste, prenez le temps. »
    .why = Espace, voix basse, présence : l’essentiel. Mais les deux restent face à face, et le public aussi. [Projet BETA : espace]

kevin-dit = { $kevin ->
        [escalating] Près de la vitre, loin des siens. L’enceinte crache à son poignet. Il parle vite, sans vous regarder.
       *[recovering] Près de la vitre, loin des siens. L’enceinte crache à son poignet. Il parle bas, sans vous regarder.
    }
    .kevin = « “Ça se voit que demain, vous n’avez rien à faire.” Elle a dit ça. Ben depuis six heures, c’est vrai. Mon patron me garde pas. Eux, ils savent pas. »
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
kevin-dit--conseil = « Ce n’est pas la fin. Avec la mission locale, dès demain, vous pouvez retrouver un patron, vous savez. »
    .why = L’adresse est bonne, un autre jour. Ce soir, il entend qu’on passe à la suite avant d’avoir vu la chute. [Porter : solution]
    .reply = « Demain. Tout le monde a une idée, pour mon demain. »
kevin-dit--convenir = « Le même soir, et cette phrase. Je garde ça pour moi, sauf danger. À elle, qu’est-ce que je peux dire ? »
    .why = Ses mots repris, la discrétion avec sa limite, son accord demandé : il reste maître de ce qui sera dit. [Charte 2001 : consentement]
    .reply = « …Que sa phrase, elle fait mal. Ça, vous pouvez. Le reste, non. »
kevin-dit--excuser = « Elle ne pouvait pas le savoir. Elle rentre tard, elle est fatiguée : il ne faut pas le prendre pour vous. »
    .why = Vous voulez ôter l’intention, et c’est sans doute vrai. Mais c’est plaider pour elle, et lui retirer sa blessure. [Porter : soutien]
    .reply = « C’est pour qui, alors ? Il y avait que moi, en face. »
kevin-dit--reformuler = « Le patron ce soir, et cette phrase derrière. Devant eux, vous ne pouviez rien montrer ; c’est bien ça ? »
    .why = Faits, émotion, vérification : il est entendu. Mais que fera-t-on de ce secret, et que dira-t-on à la dame ? [Rogers]
    .reply = « …C’est ça. Alors j’ai monté le son. »

chantal-dit = Deux sièges plus loin, la dame, avec Inès. Elle serre son sac. Kévin est resté à la vitre, hors d’écoute.
    .chantal = « J’ai changé deux fois de place. Je veux juste rentrer, moi. Et lui, il vous a raconté quoi ? »
chantal-dit--casque = « Le plus simple : lui met des écouteurs, et vous, vous ne lui répondez plus jusqu’au bout. Ça vous irait ? »
    .why = Chacun fait un pas, cela paraît équitable. Mais c’est votre marché, et c’est à elle de se taire. [Charte 2001 : ne pas décider]
    .reply = « Ne plus répondre ? C’est à moi de me taire, maintenant ? »
chantal-dit--raison = « Entre nous, vous avez raison, madame. Le soir, on n’impose pas son bruit à toute une rame, c’est clair. »
    .why = Sur le bruit, elle a raison. Dit ainsi, c’est juger un absent à deux sièges de là ; vous n’êtes plus entre eux. [Charte 2001]
    .reply = « Ah ! Vous voyez. Alors dites-le-lui, vous, devant tout le monde. »
chantal-dit--a-lui = « Ce qu’il m’a dit est à lui, madame, comme vos mots sont à vous. Et pour vous, qu’est-ce qui compte, là ? »
    .why = La même règle pour les deux, et son besoin à elle demandé. Sans un mot permis par lui, rien ne circule encore. [Charte 2001]
    .reply = « Rester assise. C’est bête, hein ? Rester assise jusqu’à chez moi. »
chantal-dit--devoiler = « Je vous le dis pour que vous compreniez : son patron ne le garde pas, il l’a appris ce soir, au travail. »
    .why = Elle s’adoucit, c’était le but. Mais c’était à lui : ce qu’on confie dans un tram ne se rend pas deux sièges plus loin. [Charte 2001]
    .reply = « Oh… Le pauvre. Jeune homme ! Je ne savais pas, moi, pour votre travail ! »
chantal-dit--porter = « Avec son accord, une chose : ce que vous avez dit de demain l’a blessé. Et vous, ce trajet, c’était comment ? »
    .why = Juste ce qu’il a permis, puis une vraie question : elle reçoit un mot de lui, et le sien est attendu. [Navette ; Charte 2001]
    .reply = « …J’ai dit ça, oui. Ce n’est pas moi, cette phrase. Attendez. Jeune homme ? Pardon. »

signes = { $son-coupe ->
        [yes] { $secret-dit ->
            [yes] Kévin a éteint d’un coup, les yeux au sol. Dans le silence, au fond, une voix. L’homme avance, une main dans sa sacoche.
           *[no] Kévin a éteint. Dans le silence, une voix parle seule, au fond. L’homme avance, une main dans sa sacoche.
        }
       *[no] Sous le son, une voix parle seule, au fond. L’homme avance d’un siège, une main dans sa sacoche.
    }
    .homme-seul = « Des mois. Des mois que je baisse les yeux, moi. »
    .ines = { $roles-dits ->
        [yes] « Ma main levée, c’est maintenant. Je ne vois plus la sienne. Mermoz dans une minute. »
       *[no] « Dis… lui, là-bas. Il était plus loin tout à l’heure, non ? Mermoz dans une minute. »
    }
signes--surveiller = « Garde un œil sur lui, discrètement. Je finis avec eux, et on ira le voir ensemble après Mermoz, d’accord ? »
    .why = Finir ce qui est commencé est tentant. Mais un homme qui avance, une main cachée, n’attend pas son tour. [Veille ; sécurité]
signes--sacoche = « Bonsoir, monsieur. Pour que chacun soit tranquille, vous voulez bien sortir la main de cette sacoche ? »
    .why = Voir ses mains rassurerait. Mais faire montrer ce qu’il porte est un contrôle, et lui donne une raison de le montrer. [Charte 2001]
    .reply = « Ma sacoche ? C’est moi que vous contrôlez ? Moi ? »
signes--pc-portes = « Inès, l’interphone : qu’Anaïs prévienne le PC et laisse ouvert à Mermoz. Moi, j’écarte le groupe. »
    .why = Le PC sait, une sortie se prépare, le groupe bouge : rien n’est encore arrivé, et l’issue est là. [Sécurité ; binôme]
signes--de-loin = De trois sièges, de biais, mains visibles : « Monsieur, { $mediator }, médiation. Je reste ici. Ça ne va pas ? »
    .why = Distance, nom, question simple : le bon geste vers quelqu’un qui souffre. Mais dehors, personne ne sait encore. [Projet BETA]
    .reply = « Vous les entendez, eux, et c’est à moi que vous demandez si ça va. »
signes--descendre = « On s’arrête là. À Mermoz, tout le milieu descend par l’avant avec nous, et le PC prend la suite pour lui. »
    .why = Arrêter avant la lame, sortir chacun, passer la suite : rien ne s’est produit, et c’est une réussite. [AMIS : limites et relais]

lame = { $pc-prevenu ->
        [yes] Mermoz, portes ouvertes. Il remonte l’allée vers Kévin. Dans sa main, un cutter, lame sortie.
       *[no] Il remonte l’allée vers Kévin. Dans sa main, un cutter, lame sortie. Mermoz approche, la rame roule encore.
    }
    .homme = { $son-coupe ->
        [yes] « Maintenant, tu éteins ? Pour elle, oui. Moi, des mois. C’est fini, j’ai plus peur. »
       *[no] « Éteins. Éteins, ou c’est moi qui éteins. C’est fini, j’ai plus peur. »
    }
    .kevin = « Hé… Monsieur. Attendez, monsieur. »
lame--dehors-tous = « Dehors, tous, par l’avant ! » Vous sortez en dernier, face à lui, de loin. Inès a le 17 : Mermoz, une lame.
    .why = Sortir ensemble, alerter, se taire : l’issue était ouverte, il n’y avait plus qu’à la prendre. [C. pén. 223-6 ; binôme]
lame--poser = « Monsieur, regardez-moi. Vous avez eu peur, je l’entends. Posez ça par terre, et on en parle, vous et moi. »
    .why = Vous l’avez entendu, lui, et c’est vrai qu’il a peur. Mais parler vous cloue à portée de lame, et nul n’est alerté. [Sécurité d’abord]
lame--devant = Vous passez devant Kévin, bras écartés, face à l’homme : tant que vous êtes là, il n’osera plus avancer.
    .why = Protéger plus jeune que soi est un bel élan. Mais un corps qui barre devient la cible, et ferme l’allée à tous. [Limites du métier]
lame--cabine = Vous reculez jusqu’à la cabine avec Kévin et la dame : « Anaïs, une lame, à Mermoz ! Appelle le 17 ! »
    .why = De l’espace, une alerte précise : l’essentiel. Mais ses trois amis sont restés derrière, du côté de la lame. [C. pén. 223-6]
lame--pardon = « Kévin, dites-lui un mot pour le son, un seul. Monsieur, écoutez-le : après, chacun rentre, et c’est fini. »
    .why = Vous cherchez la phrase qui arrête tout. Mais des excuses sous une lame ne sont pas une médiation : on l’arrête. [Charte 2001]
    .reply = « Pardon… Pardon, monsieur, je voulais pas. »

coup = Une bousculade. La lame passe ; Kévin crie, tient son avant-bras : du sang. Mermoz. Les portes sont ouvertes.
    .homme = « Reculez ! Reculez, tous ! »
    .ines = « Je fais quoi ? Dis-moi, je fais quoi ? »
coup--ceinturer = « À deux, par-derrière ! » Il regarde Kévin : vous lui bloquez les bras, le temps que la lame tombe.
    .why = L’envie d’arrêter ça est humaine. Mais prendre une arme n’est pas votre métier : il peut y avoir un second blessé. [Limites du métier]
    .reply = Il se dégage d’un coup d’épaule. La lame frôle la joue d’Inès. Elle recule, livide, sans un mot.
coup--appeler = « Reste en ligne avec moi : le 17, Mermoz, un blessé, une lame. » Vous gardez le téléphone, sans bouger.
    .why = L’alerte est précise : qui, où, quoi. Mais chacun reste dans l’allée, à trois mètres de la lame. [C. pén. 223-6]
coup--sortir = « Dehors, par l’avant ! » Vous sortez avec Kévin, Inès appelle le 17 : Mermoz, une lame, un blessé.
    .why = Hors de portée d’abord, l’alerte en même temps, à deux : il est encore temps, et rien d’autre ne presse. [C. pén. 223-6 ; binôme]
coup--parole = « C’est fini, monsieur, c’est fini. Donnez-la-moi, et personne ne portera plainte, je m’y engage. »
    .why = Vous lui cherchez une sortie. Mais vous promettez pour Kévin, en tendant la main vers une lame. [Pas de promesse ; sécurité]
    .reply = « Vous vous engagez… Personne s’est engagé, pour moi. Reculez ! »

# Dans la rame, portes refermées

derriere-eux = Portes refermées, la rame repart. Sur le quai noir, Kévin et les siens. Dix mètres derrière, l’homme à la sacoche.
    .chantal = « Enfin. Enfin du silence. »
    .ines = « Il avait la main dans son sac. Il est descendu derrière eux. »
derriere-eux--courir = « On descend au prochain, et on revient en courant : à deux, on peut encore se mettre entre eux et lui. »
    .why = Vous ne les laissez pas seuls, en pensée. Mais huit minutes à pied ne protègent personne, et vous jettent devant lui. [Limites du métier]
derriere-eux--attendre = « Il rentre peut-être chez lui, tout simplement. On ne sait rien de ce monsieur, ne nous montons pas la tête. »
    .why = Ne pas accuser sans savoir est sage. Mais alerter n’accuse personne : on dit ce qu’on voit, d’autres vérifient. [C. pén. 223-6]
derriere-eux--pc-seul = « Le PC, par l’interphone : qu’ils regardent Les Halles aux caméras, et qu’ils envoient l’équipe si ça tourne mal. »
    .why = Quelqu’un regarde, c’est beaucoup. Mais « si ça tourne mal », il sera tard : la patrouille n’est pas prévenue. [Relais]
derriere-eux--dix-sept = « Le 17, maintenant : la station, quatre jeunes à pied, un homme derrière, la main dans sa sacoche. Et le PC. »
    .why = Où, qui, ce qu’on a vu, rien de plus : la menace était la vôtre, l’alerte aussi. Elle peut encore servir. [C. pén. 223-6]

# Station Mermoz, portes ouvertes

a-quai = Mermoz. Le groupe et la dame sont sur le quai, avec vous. Lui est resté au fond, une main dans la sacoche.
    .anais = « L’équipe de sécurité arrive, quatre minutes. Je suis enfermée dans ma cabine. J’ai encore six voyageurs à l’avant. »
    .chantal = « Mais enfin, il n’a rien fait, cet homme. Si ? »
a-quai--remonter = « Maintenant qu’il n’a plus personne en face, je remonte lui parler, juste sur le marchepied, portes ouvertes. »
    .why = Il souffre, et vous l’avez vu. Mais vous remontez vers une main cachée, quand la sortie vient d’être gagnée. [Sécurité d’abord]
a-quai--tenir = « Les six descendent aussi, par l’avant, au pas. Nous, on reste au bout du quai jusqu’à l’équipe, et on lui décrit. »
    .why = Chacun hors de portée, une présence, une description : le relais se passe à quelqu’un, pas dans le vide. [AMIS : limites et relais]
a-quai--repartir = « Anaïs, le mieux serait de fermer et de rouler : l’équipe l’attend au terminus, et ici, plus rien ne risque d’arriver. »
    .why = Éloigner le danger du groupe est l’intention. Mais c’est l’enfermer avec six voyageurs et la conductrice. [Sécurité de tous]
    .reply = « Rouler ? Avec lui et six personnes derrière moi ? Non. Je ne ferme pas. »
a-quai--decrire = « Dis-leur ce qu’on voit, rien de plus : manteau bleu, cravate, une main dans la sacoche, il parle seul. »
    .why = Une description sans étiquette : l’équipe saura qui chercher. Restent six voyageurs, toujours dans la rame. [Faits ; relais]

# Station Mermoz, sur le quai

sur-le-quai = { $blesse ->
        [yes] Le quai. Kévin s’est assis par terre. Dans la rame, l’homme marche vers la porte arrière, la lame basse. Derrière, le parking.
       *[no] { $groupe-descendu ->
            [yes] Du marchepied, vous avez vu la lame : un cutter. Vous reculez. Lui marche vers la porte arrière. Derrière, le parking.
           *[no] Le quai. On se compte du regard. Dans la rame, l’homme marche vers la porte arrière, la lame basse. Derrière, le parking.
        }
    }
    .copains = « Il se tire ! On va pas le laisser partir comme ça ? »
    .ines = { $alerte-donnee ->
        [yes] « Le 17 est en ligne. Ils demandent où il va. »
       *[no] « J’ai le téléphone en main. J’appelle qui ? »
    }
sur-le-quai--suivre = « Reste avec eux. Je le suis de loin, sans l’approcher, juste pour pouvoir dire au 17 où il s’en va. »
    .why = Le 17 en a besoin, c’est vrai. Mais suivre, c’est poursuivre : sans binôme, de nuit, derrière une lame. [Limites du métier]
    .reply = Au bout du quai, il se retourne. Plus de lumière, plus de binôme, dix mètres. Vous revenez à reculons.
sur-le-quai--signaler = « On reste groupés, ici. Au 17 : manteau bleu, cravate, il sort vers le parking, la lame à la main. »
    .why = Ce qu’on voit, d’où on est, sans bouger : la patrouille peut agir, et personne ne le provoque. [Alerte : dire où, qui, quoi]
sur-le-quai--filmer = Vous levez le téléphone, de loin, sans un mot : la police aura au moins une image nette de son visage.
    .why = L’idée est d’aider l’enquête. Mais filmer ne vous revient pas, et l’objectif le fait se retourner. [Charte 2001]
    .reply = Il se retourne, il a vu l’objectif. « Vous me FILMEZ ? » Il fait trois pas vers vous, s’arrête, repart.
sur-le-quai--compter = « On se compte : tout le monde est là ? Venez, plus loin, derrière l’abri, qu’il ne nous voie plus. »
    .why = Hors de vue, personne oublié : c’est le cœur du geste. Mais le 17 ne sait toujours pas par où il part. [Sécurité de tous]
sur-le-quai--enfermer = « Anaïs, referme l’arrière, vite ! Qu’il reste dedans jusqu’à la police : dehors, il peut croiser du monde. »
    .why = Protéger la rue part d’un bon souci. Mais c’est retenir quelqu’un, et l’enfermer avec celle qui conduit. [Limites du métier]
    .reply = « Refermer ? Mais je suis dedans, moi ! »

# Quelques minutes plus tard

soins = { $blesse ->
        [yes] On n’entend plus ses pas. Kévin serre son bras, la manche rougit. Chantal tient son écharpe, pliée.
       *[no] On n’entend plus ses pas. Les amis de Kévin se taisent. Lui tremble, sur le banc, l’écharpe de Chantal au cou.
    }
    .kevin = { $blesse ->
        [yes] « Ça va, c’est rien. C’est rien, hein ? Ça pique même pas. »
       *[no] « Ça va, j’ai même pas eu peur. Pourquoi je tremble, là ? »
    }
soins--rester = { $blesse ->
        [yes] « Appuyez fort, avec l’écharpe. Allongez-vous, c’est normal d’avoir peur. Inès a le 15. Je ne bouge pas. »
       *[no] Vous vous asseyez à côté, pas en face : « Le corps a peur après coup. On a le temps. Vous avez froid ? »
    }
    .why = { $blesse ->
        [yes] Appuyer, allonger, appeler le 15, le 18 ou le 112, rester : les secours sauront quoi faire, lui sait qu’il n’est pas seul. [SST]
       *[no] Le corps nommé avant les mots, une présence à côté, une question simple : il peut avoir peur sans honte. [Porter : compréhension]
    }
soins--entiers = « C’est fini, il est parti. Le pire est derrière nous, c’est le principal. Allez, on souffle un grand coup. »
    .why = Vous voulez refermer la peur pour lui. Mais il vient de la sentir : on la referme sans lui. [Porter : soutien]
    .reply = « C’est fini. Si vous le dites. »
soins--appeler-enfin = « Inès, personne n’a encore appelé. Le 17, maintenant : Mermoz, une lame, un homme à pied, il y a cinq minutes. »
    .why = Tard vaut mieux que jamais : il marche encore quelque part. La patrouille aurait gagné cinq minutes. [C. pén. 223-6]
    .reply = « Ça sonne. …Oui, bonsoir. Station Mermoz. »
soins--numero = « Je vous note le 116 006, l’aide aux victimes : c’est gratuit, les témoins aussi peuvent appeler. Je vous le laisse ? »
    .why = Le bon numéro, pour demain et les jours suivants, avec son accord. Cela ne remplace pas d’être là, maintenant. [116 006]
    .reply = « Victime, moi ? …Laissez, oui. Laissez-le quand même. »
soins--pareil = « La première fois, moi aussi, j’ai tremblé toute une nuit. Un soir, ici même, un type avec un tesson. On s’en remet. »
    .why = Vous voulez dire qu’il n’est pas le seul. Mais c’est votre nuit, maintenant, qui prend la place de la sienne. [Décentration]
    .reply = « …Ah. Désolé pour vous. »
soins--reprendre = « Vous êtes là tous les deux : on reprend, pour le son et pour la phrase, cinq minutes, à tête reposée ? »
    .why = Ce lien-là existe, et l’écharpe le dit. Mais reprendre une médiation sur un corps qui tremble, c’est trop tôt. [Table ronde : préparer]
    .reply = { $blesse ->
        [yes] « Mais laissez-le, enfin. Vous voyez bien qu’il saigne. »
       *[no] « Mais laissez-le, enfin. Vous voyez bien qu’il claque des dents. »
    }

police = { $blesse ->
        [yes] Les pompiers s’occupent du bras de Kévin, sur le banc. Une brigadière s’approche, carnet ouvert, la lampe sous le bras.
       *[no] { $alerte-donnee ->
            [yes] Une patrouille longe le quai, gyrophare éteint. Une brigadière note, debout, la lampe sous le bras.
           *[no] Un voyageur a fini par appeler. Une patrouille longe le quai. Une brigadière note, la lampe sous le bras.
        }
    }
    .brigadiere = « C’est vous, la médiation ? Dites-moi. C’est parti de quoi, tout ça ? »
police--vu-entendu = { $groupe-descendu ->
        [yes] « J’ai vu un cutter, lame sortie, à la porte de la rame. Je n’ai vu personne touché. Le reste, non. »
       *[no] { $blesse ->
            [yes] « J’ai vu un cutter, lame sortie, dans l’allée, puis le bras de Kévin en sang. Le geste, je ne l’ai pas vu. »
           *[no] « J’ai vu un cutter, lame sortie, dans l’allée, et entendu : “C’est fini, j’ai plus peur.” Le reste, non. »
        }
    }
    .why = Ce que vous avez vu, entendu, et la limite de ce que vous savez : un témoin ne cherche pas la cause. [Faits, non opinions]
    .reply = « Vu, entendu, le reste non. Ça me va. Vous relirez avant de signer. »
police--cause = « De la musique, au départ. On avait demandé de baisser ; le monsieur, tout au fond, a fini par exploser. »
    .why = Vous répondez à la question posée. Mais c’est une cause, pas un fait, et celui qui a été menacé devient l’origine. [Faits, non opinions]
    .reply = « C’est ma faute, alors ? »
police--portrait = « Un homme perdu, ivre sans doute, qui ne se contrôlait plus. Franchement, il aurait pu frapper n’importe qui. »
    .why = Vous cherchez à prévenir du danger. Mais « perdu », « ivre », « n’importe qui » : aucun de ces mots n’a été vu. [Faits, non opinions]
    .reply = « Ivre ? Vous l’avez senti, ou vous le pensez ? »
police--patron = « Il faut comprendre le jeune : son patron venait de le lâcher. Le son, c’était ça, il n’y avait rien de méchant. »
    .why = Vous plaidez pour lui, de bon cœur. Mais il l’avait confié, et cela n’explique aucune lame. [Charte 2001 : confidentialité]
    .reply = « Je vous l’avais dit à vous. À vous. »
police--rien = « La discrétion fait partie du métier, brigadière. Voyez avec les voyageurs : ici, nous ne témoignons de rien. »
    .why = La discrétion vous honore. Mais elle cède devant le péril : ce que vous avez vu de la lame, vous pouvez le dire. [Charte 2001 : limites]
    .reply = « Vous étiez là. Je ne vous demande pas leurs secrets, je vous demande la lame. »

# Au terminus

debrief = Au terminus, sur un banc, deux gobelets. Inès tient le sien des deux mains, pour qu’il ne tremble pas.
    .ines = { $partis ->
        [yes] « On les a fait descendre, et lui derrière. J’entends encore la dame dire : enfin. »
       *[no] { $lame-vue ->
            [yes] { $blesse ->
                [yes] « La manche qui rougit, je ne vois que ça. On aurait pu descendre avant, tu crois ? »
               *[no] { $groupe-descendu ->
                    [yes] « Tout le monde était dehors, à l’abri. Et il a fallu qu’on retourne à cette porte. »
                   *[no] « Je revois la main, dans la sacoche. On aurait pu descendre avant, tu crois ? »
                }
            }
           *[no] « L’équipe l’a raccompagné, il n’a rien sorti. On a paniqué pour rien, tu crois ? »
        }
    }
debrief--metier = « On a fait ce qu’il fallait. Rentre dormir : avec le temps, ces soirs-là, tu verras, on n’y pense plus. »
    .why = Vous voulez la ménager. Mais cela clôt ce qu’elle vient d’ouvrir, et le soir revient tout seul à trois heures du matin. [Retour d’équipe]
    .reply = « D’accord. On n’y pense plus. »
debrief--fiche-seule = « On écrit la fiche d’incident maintenant, tant que c’est net : les heures, les gestes, les appels donnés. »
    .why = Les faits, à chaud, dans l’ordre : utile à l’équipe. Mais rien de ce que cela vous a fait, ni à elle. [Analyse de la pratique]
debrief--reproche = « Tu l’avais en face, toi. Un mot plus tôt de ta part, et on n’en serait peut-être pas là, ce soir, non ? »
    .why = Chercher quand agir plus tôt est la bonne question. Posée ainsi, elle fait d’un regard une faute. [Analyse de la pratique]
    .reply = « Tu crois que je n’y pense pas, depuis tout à l’heure ? »
debrief--dire = « Moi, j’ai eu peur, j’ai encore froid. Toi ? Après, la fiche, et demain, on en parle avec l’équipe. »
    .why = Votre émotion dite, la sienne demandée, puis les faits et une date : on analyse mieux quand on a pu trembler. [Analyse de la pratique]
    .reply = « …J’ai cru que j’allais rester plantée là. Voilà. C’est dit. »
debrief--rentre = « Laisse, j’écris la fiche pour deux ; toi, rentre, tu tiens à peine debout. On se racontera tout ça demain. »
    .why = C’est un cadeau, de bon cœur. Mais il laisse chacun rentrer seul avec ses images, et la fiche n’a qu’un regard. [Travail en binôme]

# Fins

ending--a-l-abri = { $alerte-donnee ->
        [yes] Personne n’a été touché. La patrouille a trouvé l’homme assis derrière le parking, le cutter posé à côté de lui.
       *[no] Personne n’a été touché. L’homme a été retrouvé plus tard : c’est un voyageur qui avait appelé.
    }
    .later = { $secret-dit ->
        [yes] Une semaine après, Kévin croise Inès : « La médiation, ça parle trop. » Il ne reviendra pas vers la médiation.
       *[no] { $numero-donne ->
            [yes] Lundi, Kévin a appelé le 116 006. Il dit que c’était pour un ami. Il a un rendez-vous jeudi.
           *[no] Kévin ne prend plus ce tram. Chantal, si. Elle a demandé à la conductrice comment allait le garçon.
        }
    }
ending--relais = Personne n’a vu de lame. L’équipe de sécurité a parlé longtemps avec l’homme, sur le quai ; un proche est venu le chercher.
    .later = { $secret-dit ->
        [yes] Une semaine après, Kévin croise Inès : « La médiation, ça parle trop. » Il ne reviendra pas vers la médiation.
       *[no] Quelqu’un, au bureau, a dit que vous aviez arrêté un tram pour rien. L’équipe de sécurité, elle, a rappelé pour dire merci.
    }
ending--blessure = { $alerte-donnee ->
        [yes] Quatre points de suture à l’avant-bras. La patrouille a trouvé l’homme assis derrière le parking, le cutter à ses pieds.
       *[no] Quatre points de suture à l’avant-bras. L’homme n’a été retrouvé qu’au matin, par quelqu’un d’autre.
    }
    .later = { $secret-dit ->
        [yes] Kévin n’a pas répondu aux appels de la médiation. « Ça parle trop, chez vous », a-t-il dit à Inès.
       *[no] { $numero-donne ->
            [yes] Kévin a appelé le 116 006. On l’y accompagne. La cicatrice, il la montre ; le reste, il commence à en parler.
           *[no] Vous écrirez tout : ce qu’on a vu, à quelle heure, et ce qu’on a fait d’abord. C’est dur à écrire, et c’est utile.
        }
    }
ending--sans-bruit = { $alerte-donnee ->
        [yes] La patrouille les a croisés à trois cents mètres de la station. L’homme avait un cutter. Personne n’a été touché.
       *[no] { $pc-prevenu ->
            [yes] Aux caméras, le PC a vu la lame. L’équipe a mis six minutes : Kévin a l’avant-bras ouvert, et quelqu’un appuie dessus.
           *[no] Vous ne saurez que le lendemain. Un appel au 17, station Les Halles, minuit cinq : un jeune homme, l’avant-bras ouvert.
        }
    }
    .later = Dans le tram, tout le monde vous a dit merci pour le silence.
ending--releve-trop-tot = La rame reste vingt minutes à quai. La patrouille note deux noms et repart. Personne n’a été entendu, et chacun a manqué sa correspondance.
    .later = Chantal écrit à la ligne que la médiation appelle la police pour de la musique. Kévin, lui, ne dit plus bonsoir aux gilets.

# Le compte rendu

account--lieu = Jeudi 21 mai, 23 h 52, station Quai Sud : montée en binôme dans la dernière rame, signalement de la conductrice.
    .why = Une heure, un lieu, une demande, qui était là : on peut vous relire sans vous connaître. [Faits]
account--vif = Musique sur enceinte au milieu de la rame ; échange vif entre un jeune voyageur et une voyageuse.
    .why = Ce qui se voit et s’entend, sans dire qui a commencé. [Faits]
account--cherchait = Le jeune voyageur cherchait l’incident devant ses amis.
    .why = Cela paraît décrire ; c’est lire dans ses pensées. Écrivez ce qu’il a dit et fait. [Faits, non opinions]
account--places = La voyageuse dit avoir changé deux fois de place.
    .why = Ce sont ses mots, donnés comme ses mots : « dit avoir » n’est pas « a dû ». [Propos rapportés]
account--patron = Le jeune voyageur venait d’apprendre que son patron ne le gardait pas.
    .why = Cela aide à comprendre, on veut l’écrire. Mais il l’a confié, et le danger n’est pas venu de là : c’est à lui. [Confidentialité]
account--motif = Le jeune voyageur a confié un motif personnel, sans lien avec le danger, qui n’est pas rapporté ici.
    .why = { $secret-dit ->
        [yes] La note, au moins, ne répète rien : ce qui a été dit de trop n’ira pas plus loin par écrit. [Charte 2001 : discrétion]
       *[no] Vous dites qu’il y a quelque chose à taire, sans le dire : l’équipe sait, le secret tient. [Charte 2001 : discrétion]
    }
account--seul = Peu avant Mermoz, un voyageur d’une cinquantaine d’années avance dans l’allée, une main dans sa sacoche.
    .why = Un signe s’écrit en gestes : où, quand, ce que fait la main. C’est ce que l’équipe apprendra à voir. [Faits]
account--pc = La conductrice et le PC ont été prévenus dès ces premiers signes, avant l’arrêt.
    .why = { $pc-prevenu ->
        [yes] Qui a été prévenu, et avant quoi : c’est ce qui a ouvert une issue. [Faits]
       *[no] Personne, hors de la rame, n’a été prévenu à ce moment-là : l’écrire serait l’inventer. [Faits]
    }
account--lame = À Mermoz, le même voyageur tient un cutter, lame sortie.
    .why = { $lame-vue ->
        [yes] Le danger s’écrit en gestes et en objets vus, sans adjectif. [Faits]
       *[no] Vous n’avez vu aucune lame : l’écrire ferait d’une crainte une preuve. [Faits]
    }
account--ivre = Le voyageur à la sacoche était ivre ou déséquilibré.
    .why = L’inquiétude est réelle. Mais c’est un diagnostic, et il colle à la personne : écrivez ce qu’elle a fait et dit. [Faits, non opinions]
account--parlait = Ce voyageur parlait seul ; il a dit baisser les yeux depuis des mois.
    .why = Ses mots, rapportés : un autre jour, quelqu’un pourra l’entendre. [Propos rapportés]
account--alerte = Le 17 a été appelé par l’équipe ; l’heure de l’appel est notée.
    .why = { $alerte-donnee ->
        [yes] Une alerte s’écrit toujours, avec qui l’a donnée et quand. [Faits ; C. pén. 223-6]
       *[no] L’équipe n’a pas appelé le 17 : l’écrire serait l’inventer. [Faits]
    }
account--touche = Aucun voyageur n’a été touché.
    .why = { $blesse ->
        [yes] Quelqu’un saigne : ici, la phrase est fausse. [Faits]
       *[no] Ce qui n’a pas eu lieu s’écrit aussi, quand c’est sûr. [Faits]
    }
account--blesse = Le jeune voyageur a été blessé à l’avant-bras ; les secours l’ont pris en charge.
    .why = { $blesse ->
        [yes] Où, qui, quelle suite, sans gravité supposée : c’est aux soignants de la dire. [Faits]
       *[no] Personne n’a été touché : ici, la phrase est fausse. [Faits]
    }
account--parking = L’homme est parti à pied vers le parking ; description et direction données au 17.
    .why = { $signale ->
        [yes] Vous l’avez dit au 17 : cela s’écrit, avec ce qui a été décrit. [Faits]
       *[no] Cette direction n’a pas été donnée au 17 par vous : l’écrire serait l’inventer. [Faits]
    }
account--plainte = Le jeune voyageur devrait porter plainte.
    .why = Vous le souhaitez pour lui. Mais c’est sa décision, et un avis n’est pas un fait. [Faits ; consentement]
account--victimes = Le 116 006 (aide aux victimes) a été noté pour le jeune voyageur, avec son accord.
    .why = { $numero-donne ->
        [yes] Une orientation donnée et acceptée : l’équipe saura où il peut en être. [Suites]
       *[no] Ce numéro ne lui a pas été laissé : l’écrire ferait croire qu’il n’est pas seul. [Suites]
    }
account--descendu = Le groupe est descendu station Les Halles après une phrase de l’équipe ; un voyageur, la main dans sa sacoche, est descendu derrière lui.
    .why = L’effet de vos mots s’écrit aussi, sans se charger ni s’excuser : c’est ce qui permet de comprendre. [Faits]
account--suivi = Un membre de l’équipe a suivi l’homme jusqu’au bout du quai, puis est revenu.
    .why = C’était un risque, et ce n’était pas à faire : l’écrire, c’est permettre à l’équipe d’en parler. [Faits]
account--fiche = Fiche d’incident remplie dans la nuit et jointe au registre.
    .why = { $fiche ->
        [yes] Un incident, une fiche, tant que c’est net : la suite ne dépend plus de votre seule mémoire. [Suites]
       *[no] Cette fiche n’a pas été remplie : l’annoncer, c’est l’effacer. [Suites]
    }
account--retour = Retour d’équipe demandé pour demain, avec Inès.
    .why = { $retour-dit ->
        [yes] Une date pour en parler, dite à deux : ce que la nuit a fait à chacun a sa place au travail. [Suites]
       *[no] Ce retour n’a pas été convenu avec elle : l’écrire serait décider à sa place. [Suites]
    }
account--signe = À voir en équipe : à quel signe s’arrête-t-on, quand la médiation en cours va bien ?
    .why = Une question de métier, sans coupable dedans : c’est ainsi que la prochaine équipe descendra plus tôt. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--quel-signe = À quel signe, précisément, auriez-vous cessé la médiation ? Qui devait le voir, et comment vous l’aurait-on dit ?
jury--deux-minutes = Les deux minutes où tout bascule : qui avez-vous alerté, avec quels mots, et qui était encore à portée ?
jury--ecrit-et-garde = Que dites-vous à la police, qu’écrivez-vous à votre responsable, et que gardez-vous pour vous ?
