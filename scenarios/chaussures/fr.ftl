# « Les chaussures », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $demir (phase) ;
# les faits du scénario (yes/no) : $accord-demir, $bilan-date, $chute-dite, $cru, $elif-dechargee, $elif-messagere, $elif-sait, $enfant-a-traduit,
# $excuses-demir, $excuses-perrin, $insiste, $interprete-prevenu, $perrin-portee, $promesse, $secret-dit, $secret-jure, $suivi-date.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce que l’une ou l’autre confie.
# Mme Demir parle turc : ce qu’on lit d’elle est ce que l’interprète en donne.

scenario--title = Les chaussures
scenario--pitch = Un palier, deux portes, sept paires de chaussures. Et une enfant de dix ans qui propose, très gentiment, de tout traduire.
scenario--brief = Médiation de quartier, résidence des Peupliers, mercredi après-midi. Madame Perrin, au deuxième, a appelé : des chaussures sur le palier, et pas assez de place pour son fauteuil. En face, la famille Demir est arrivée en septembre. Vous y allez sans binôme ; Nadège, au service, reste joignable, et un service d’interprètes aussi, par téléphone. Vous n’avez ni à faire ranger ni à donner raison. Vous avez deux personnes à entendre à part égale, et une note à écrire ensuite.
scenario--sources = Règle. Les paliers libres sont ici une règle de la résidence, lue sur le règlement affiché dans le hall ; ce que dit la loi n’est pas affirmé. Interprétariat. Charte de l’interprétariat médical et social professionnel (Strasbourg, novembre 2012) : tout traduire, fidèlement, sans prendre parti, en gardant le secret ; référentiel de la Haute Autorité de santé (2017). Étude de 2021 (Bossuroy et Jouve, revue Dialogue, treize enfants) : traduire pour ses parents peut peser, et être remercié aide. Qu’un enfant ne traduise pas pour les adultes est ici un usage du métier, à faire confirmer par votre service. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : impartialité, consentement libre, discrétion, aucun pouvoir de décision ; attitudes d’écoute de Porter et reformulation de Rogers ; cycle de crise (Kaplan et Wheeler, 1983) ; projet BETA (2012) : de l’espace. Les personnes et la résidence sont inventées. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note au responsable

scene--en-bas = Dans le hall
scene--chez-perrin = Deuxième étage, porte de droite
scene--chez-demir = Deuxième étage, porte de gauche
scene--par-telephone = Porte de gauche, à trois voix
scene--sur-le-seuil = Porte de gauche, après l’appel
scene--retour-perrin = De retour à droite
scene--autour-de-la-table = Vendredi, au centre social

party--perrin = Madame Perrin
    .role = habitante du deuxième, porte de droite ; c’est elle qui a appelé
    .alt = Une femme d’une quarantaine d’années, en fauteuil roulant, gilet vert, des lunettes relevées dans les cheveux.
    .about = Comptable, elle travaille chez elle. Ce qu’elle demande : qu’ils enlèvent tout. Ce dont elle a besoin : passer seule, et qu’on la salue. Ce qu’elle craint : qu’on la plaigne, ou qu’on ne la voie plus. Ce qui lui coûte : avoir dû écrire, puis appeler. Elle a raison sur le passage.
party--demir = Madame Demir
    .role = habitante du deuxième, porte de gauche
    .alt = Une femme d’une trentaine d’années, pull bleu nuit, cheveux courts, la main sur l’épaule de sa fille.
    .about = Professeure de mathématiques avant de venir. Ce qu’elle demande : que la rue reste dehors. Ce dont elle a besoin : un sol où l’on vit, et une voix à elle. Ce qu’elle craint : qu’on les juge, elle et les siens. Ce qui lui coûte : n’avoir plus de phrases. Elle a raison sur son sol, et sur l’accueil qu’on fait à qui arrive.
party--elif = Elif
    .role = dix ans, la fille de madame Demir
    .alt = Une fillette de dix ans, une natte, des chaussettes dépareillées, un crayon derrière l’oreille.
    .about = Fière de ses deux langues, à juste titre, et lasse de ce qu’elles lui font porter. Elle propose avant qu’on demande.
party--interprete = Monsieur Aksoy
    .role = interprète en turc, au téléphone
    .alt = Une voix posée, dans un téléphone mis sur haut-parleur.
    .about = Il traduit tout, dans les deux sens, et rien de plus. Il ne résume pas, n’explique pas, ne juge pas ; il garde le secret.
party--nadege = Nadège
    .role = votre collègue, au service, par téléphone
    .alt = Une voix au téléphone, un clavier derrière elle.
    .about = Elle a la fiche du bailleur sous les yeux. Ce qu’on lui dit avant de monter, elle le note et le rappelle.

fact--chute = En octobre, la roue de Mme Perrin a buté dans une chaussure ; elle est restée vingt minutes par terre.
fact--sonnette = Mme Perrin attendait qu’on sonne chez elle, au début, pour se saluer.
fact--elif-a-lu = C’est Elif qui a lu le mot à sa mère, et qui a traduit « propre » par « sale ».
fact--attente = Mme Demir attendait que sa voisine lui dise bonjour la première.

document--mot = Le mot, plié en quatre
    .adresse = À la famille de la porte de gauche.
    .propre = Le palier est à nous tous. Merci de le garder propre et libre.
    .passage = Je me déplace en fauteuil : il me faut quatre-vingt-dix centimètres.
    .regle = Le règlement affiché dans le hall le demande aussi, à l’article 4.
    .sac = J’ai mis vos chaussures dans ce sac neuf, pour le ménage du mardi, qui mouille tout.
    .signature = H. Perrin, porte de droite.

must--elif-libre = Dire à l’enfant, tant qu’elle est là, qu’elle peut s’en aller : merci, et ce n’est pas à toi de traduire. Personne ne le demande, elle la dernière. [Usage du métier]
never--enfant-traduit = Ne pas faire traduire une enfant, même une phrase, même si elle l’offre, même si elle le fait bien : les mots des adultes lui resteraient. [Usage du métier]

always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand la tension vous gagne, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Personne n’a rien remarqué, sauf que votre voix est redescendue.
always--arreter-la = Laisser votre carte, dire que vous repasserez un autre jour, et redescendre.
    .why = Savoir s’arrêter est juste. Ici, rien n’est convenu : une carte, sans date ni langue, laisse deux portes fermées. [Orienter : suivre]

# Dans le hall

panneau = 14 h 20, résidence des Peupliers, hall du 6. Sur le règlement affiché, l’article 4 : « Les paliers restent libres de tout objet. »
    .nadege = « Madame Perrin a rappelé. En face, les Demir, depuis septembre ; la fiche dit : langue turque. Tu prépares quoi, avant de monter ? »
panneau--petite = « D’après la fiche, leur fille est en CM2 : elle traduira, et personne n’attendra au téléphone. »
    .why = Vous voulez éviter l’attente à tous. Mais une enfant porterait les mots des adultes, et les trierait seule. [Usage du métier]
    .reply = « Elle a dix ans, ta traductrice. Penses-y, dans l’escalier. »
panneau--interprete = « Note que je monte. Je retiens un interprète en turc ; d’abord madame Perrin, puis en face. »
    .why = Une langue préparée, un service qui sait où vous êtes, celle qui appelle d’abord : chaque porte pourra parler. [CAP ; interprétariat]
    .reply = « C’est noté. Le service d’interprètes décrochera tout de suite. »
panneau--regarder = « Note que je monte. Je regarde d’abord le palier et le règlement, et puis je sonne chez elle. »
    .why = Voir les lieux aide à écouter, et l’on sait où vous êtes. Reste une porte où personne ne vous comprendra. [Interprétariat]
panneau--sur-place = « On verra là-haut. Avec un sourire et des gestes, on arrive toujours à se comprendre, non ? »
    .why = Le sourire ouvre les portes. Mais il ne traduit ni une peine ni un accord : la langue se prépare en bas. [Interprétariat]
panneau--demir-d-abord = « Je sonne d’abord en face : si les chaussures rentrent, l’appel de madame Perrin est réglé. »
    .why = Agir à la source se défend. Mais celle qui appelle n’est pas entendue, et l’autre est déjà accusée. [CAP : entendre chacun]
    .reply = « Pour sonner à gauche, il faut passer devant chez elle. Et elle t’attend. »

# Porte de droite

passage = Deuxième étage. À droite, une femme en fauteuil ouvre sa porte en grand. À gauche, sept paires de chaussures, rangées deux par deux.
    .perrin = « Sept paires, ce matin. Un palier propre, pour moi, c’est un palier vide. Et mes roues, elles passent où, là ? »
passage--reglement = « Bonjour madame. Le règlement affiché en bas est clair : les paliers restent libres. Je vais le rappeler. »
    .why = La règle est juste, et elle l’attend. Dite avant d’écouter, elle vous range de son côté et arrête son récit. [Cycle de crise]
    .reply = « Le règlement, je le connais par cœur. Il n’a jamais bougé une chaussure. »
passage--recul = Vous reculez, pour qu’elle n’ait pas à lever la tête, vous regardez le passage avec elle, et vous attendez.
    .why = À sa hauteur, sans la presser : le corps dit « j’ai le temps ». Mais elle ne sait pas encore qui vous êtes. [Projet BETA : espace]
    .reply = « …Vous voyez. Bon. Et vous êtes qui, la médiation ? »
passage--penible = « Bonjour madame. Avec le fauteuil, ce doit être dur de se sentir coincée chez soi à cause de ça, non ? »
    .why = Vous cherchez ce qu’elle ressent. Mais vous l’avez décidé pour elle, et le fauteuil a parlé avant elle. [Porter : interprétation]
    .reply = « Je ne suis pas coincée. Je sors tous les jours. C’est le passage, le sujet. »
passage--presenter = « Bonjour madame. { $mediator }, médiation sociale, après votre appel. Racontez-moi : que se passe-t-il ? »
    .why = Un nom, un service, la raison, une question ouverte : elle sait à qui elle parle, et la parole est à elle. [CAP : se présenter]
    .reply = « Il se passe que je compte les centimètres. Chez moi. Tous les matins. »
passage--desordre = « Bonjour madame. Sept paires, en effet, ça fait beaucoup : à votre place, je le prendrais mal aussi. »
    .why = Elle se sent soutenue. Mais vous jugez une famille que vous n’avez pas entendue, à trois mètres de sa porte. [Charte 2001 : impartialité]
    .reply = « Ah ! Enfin quelqu’un qui le dit tout haut. »

demande = Elle recule son fauteuil dans l’entrée, et parle plus bas.
    .perrin = « Elle ouvre, elle me voit, elle referme. Dix semaines, et pas un bonjour. J’ai mis un mot, poli. Rien. »
    .perrin-chute = « En octobre, ma roue a buté. Vingt minutes par terre. Ça, c’est pour vous, pas pour eux. Eux, qu’ils enlèvent tout, ce soir. »
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
demande--promettre = « J’y vais tout de suite. Ce soir, votre palier sera libre : vous pouvez compter sur moi, c’est promis. »
    .why = Elle souffle, et c’était le but. Mais ces chaussures ne sont pas à vous : si elles restent, votre parole tombe. [Pas de promesse de résultat]
    .reply = « Ce soir. Bon. Je regarderai à huit heures. »
demande--etagere = « Un petit meuble étroit contre leur mur : vous gardez le passage, eux leurs chaussures. Ça vous irait ? »
    .why = L’idée est fine, et vous demandez son avis. Mais elle parlait d’un bonjour, et vous répondez meuble. [Porter : solution]
    .reply = « Un meuble, maintenant. Sur le palier. Vous m’avez écoutée ? »
demande--vos-mots = « Dix semaines sans un bonjour. Je ne tranche pas, je porte : quels mots je leur dis, et lesquels je garde ? »
    .why = Ses mots rendus, ni juge ni porte-voix, et c’est elle qui trie : la navette portera cela, rien d’autre. [Charte 2001 : consentement]
    .reply = « Que je dois passer. Et que j’attendais qu’on sonne : ici, celui qui arrive vient dire son nom. La chute, non. »
demande--et-vous = « Elle ouvre, elle vous voit, elle referme. Et vous, à ce moment-là, dans le couloir : que se passe-t-il ? »
    .why = Vous avez entendu ce qui blesse, et elle peut le dire. Il manque votre cadre : que porterez-vous d’elle ? [Porter : compréhension]
    .reply = « …Je suis un meuble de plus. Voilà ce que je me dis. Ici, celui qui arrive sonne, et il dit son nom. »
demande--nouveaux = « Ils viennent d’arriver, ils ne savent pas encore. Ne le prenez pas pour vous : ça viendra, avec le temps. »
    .why = Vous voulez lui ôter un poids. Mais c’est dire que sa peine est une erreur, et parler pour des absents. [Porter : soutien]
    .reply = « Dix semaines. Il en faut combien, pour un bonjour ? »

# Porte de gauche

porte-gauche = La porte de gauche s’ouvre sur un tapis clair. Une femme et, devant elle, une fillette de dix ans, en chaussettes.
    .elif = « Bonjour ! Moi, c’est Elif. Maman parle turc, et moi les deux. Je traduis tout : le docteur, la CAF, l’école. Allez-y ! »
    .demir = « Bonjour. » Elle n’ajoute rien. Sa main se pose sur l’épaule de sa fille.
porte-gauche--un-mot = « Bonjour ! Tu parles drôlement bien. Alors juste une phrase pour ta maman : qui je suis, et pourquoi. »
    .why = Une seule phrase, et elle l’offre : c’est tentant. Mais la suite passera par elle aussi, et lui restera. [Usage du métier : jamais un enfant]
    .reply = « Facile ! » Elle traduit, très vite. Sa mère pâlit un peu.
porte-gauche--relation = « Bonjour madame. Une amie, une voisine qui parle les deux langues, peut-être ? On pourrait l’appeler. »
    .why = Vous épargnez l’enfant, c’est bien vu. Mais une proche entendrait tout : il faut que la mère, seule, l’ait voulu. [Charte 2001 : discrétion]
    .reply = « Non, y a personne. Y a que moi. » Vous cherchez le numéro des interprètes. Elif s’en va à reculons.
porte-gauche--merci-elif = « Merci, Elif, c’est gentil. Traduire entre adultes, c’est un métier : j’appelle quelqu’un pour ta maman. »
    .why = L’enfant est remerciée, et libre ; la mère aura sa propre voix. Chacune retrouve sa place. [Interprétariat, charte de 2012]
    .reply = « Un métier, pour de vrai ? …Alors je peux aller dessiner. »
porte-gauche--gestes = « Bonjour madame. Voisine, là, fauteuil. Chaussures, ici : passer, c’est difficile. Vous comprenez un peu ? »
    .why = Vous vous adressez à elle, c’est juste. Mais il ne lui arrive qu’un reproche, et elle ne peut rien en dire. [Navette ; interprétariat]
    .reply = « Oui, oui. Pardon. » Elle se baisse pour ramasser. Vous l’arrêtez, et montrez le téléphone. Elif s’écarte.
porte-gauche--ecran = Vous saluez la mère, lui montrez sur votre téléphone les mots « Türkçe tercüman », et vous attendez.
    .why = Vous parlez à elle, et l’outil est le bon. Elif, elle, attend qu’on lui dise qu’elle peut s’en aller. [Interprétariat, charte de 2012]
    .reply = « Tercüman ? » Elle sourit presque. « Evet. » Un mot à sa fille, qui s’en va à regret.

elif-traduit = La mère parle longtemps, la voix basse, et bute deux fois sur le même mot. Elif regarde ses chaussettes.
    .elif = « Elle dit… elle dit que c’est bon. Que y a pas de problème. »
elif-traduit--c-est-bon = « Si c’est bon, alors tant mieux. Dis-lui merci ; je repasserai voir, pour les chaussures, un de ces jours. »
    .why = Croire sur parole est courtois. Mais une minute est devenue trois mots, et le visage disait autre chose. [Discerner les signes]
elif-traduit--tout-redire = « Elle a parlé longtemps. Redis-moi tout, Elif, avec ses mots à elle, même si c’est difficile à dire. »
    .why = Vouloir tout entendre est juste. L’exiger d’une enfant, c’est lui faire dire la peine de sa mère. [Usage du métier : jamais un enfant]
    .reply = « Je peux pas dire ça. » Elle pleure. Sa mère la serre contre elle, et la porte se ferme.
elif-traduit--j-arrete = « Pardon, madame, je n’aurais pas dû. Merci, Elif, tu as fini : j’appelle quelqu’un dont c’est le métier. »
    .why = L’erreur est dite, l’enfant libre, la mère attendue : s’arrêter coûte une minute, et rend la parole. [Interprétariat, charte de 2012]
    .reply = « C’est pas que je sais pas, hein. C’est… y a des mots, je peux pas. »
elif-traduit--va-jouer = « On s’arrête là, Elif, ce n’est pas à toi de porter ça. Va jouer : ta maman et moi, on se débrouille. »
    .why = L’enfant est libre, c’est l’essentiel. Mais à sa mère, personne n’a dit pardon, ni comment on se parlera. [Usage du métier]
    .reply = « Vous allez faire comment, sans moi ? » Vous montrez le téléphone.
elif-traduit--regarder = Vous laissez Elif reprendre son souffle, et vous regardez sa mère, sans rien demander, le temps qu’il faut.
    .why = Regarder la personne plutôt que l’enfant est juste. Mais tant qu’Elif est là, c’est d’elle qu’on attend les mots. [Écoute]
    .reply = La mère secoue la tête. Ce n’est pas « pas de problème ». Elif rougit.

# À trois voix

trois-voix = { $interprete-prevenu ->
        [yes] Elif est dans sa chambre. Le service d’interprètes répond aussitôt. Le téléphone est posé sur un tabouret, entre vous.
       *[no] Elif est dans sa chambre. Douze minutes de musique d’attente, debout, sans un mot. Enfin, une voix.
    }
    .interprete = « Bonjour. Monsieur Aksoy, interprète en turc. Je traduis tout ce qui se dit, rien d’autre, et je garde le secret. »
    .interprete-attente = « Monsieur Aksoy, interprète en turc. Rien n’était réservé, pardon. Je traduis tout, rien d’autre, et je garde le secret. »
    .demir = { $demir ->
        [escalating] « Enfin. On sonne, on me parle fort, on attend. Et moi, dix semaines que je referme cette porte, faute de mots. »
       *[triggered] « Une voix. Dix semaines que je referme cette porte, faute de mots. »
    }
trois-voix--presentation = « Bonjour madame. { $mediator }, médiation sociale. Je viens pour le palier, et pour vous entendre aussi. »
    .why = Un nom, un motif, « vous » : elle sait qui parle. Il manque ce qui sera répété ou gardé, et son accord. [CAP : se présenter]
    .reply = « Aussi. Donc elle, vous l’avez déjà entendue. »
trois-voix--dites-lui = « Monsieur Aksoy, vous pouvez lui dire bonjour, et lui demander si elle sait que ses chaussures gênent ? »
    .why = La demande est claire et polie. Mais on parle d’elle devant elle, et d’abord pour l’autre. [Parler à la personne ; navette]
    .reply = « À qui parle-t-on, là ? Au téléphone, ou à moi ? »
trois-voix--a-elle = « Madame, { $mediator }, médiation. Je ne décide rien, et rien ne sort d’ici sans vous. On peut parler ? »
    .why = Les yeux et les mots vont à elle ; le cadre est dit, son accord demandé : l’entretien est à elle. [Charte 2001 : consentement]
    .reply = « Oui. Ici, sur le seuil. Oui, on peut. »
trois-voix--resume = « Monsieur Aksoy, je vous explique d’abord tout, et vous lui ferez un résumé : ce sera plus simple. »
    .why = Vous voulez lui rendre les choses simples. Mais ce qu’on résume, on le trie à sa place. [Interprétariat, charte de 2012 : tout traduire]
    .reply = « Pardon, je ne résume pas. Je traduis à mesure, pour madame et pour vous. »
trois-voix--regard = Vous vous tournez vers elle, non vers le téléphone, et vous lui laissez les premiers mots, sans bouger.
    .why = Le corps dit à qui l’on parle, et le silence lui donne la main. Elle ignore encore qui vous êtes. [Parler à la personne]
    .reply = « Vous êtes de l’école ? De la mairie ? »

par-terre = Elle s’écarte d’un pas. Derrière elle, le tapis, des crayons, un cahier ouvert à même le sol.
    .demir = « Chez moi, on vit par terre : on mange, les enfants dessinent, on s’allonge. La rue n’entre pas. Les chaussures, c’est la rue. »
    .demir-sac = « Alors je les laisse dehors, bien rangées. Et elle, un matin, elle les a mises dans un sac-poubelle. »
par-terre--amis-turcs = « Je connais bien ça, madame : j’ai des amis turcs, et chez vous, la maison, c’est vraiment sacré. »
    .why = Vous tendez la main. Mais vous parlez d’un peuple et de vos amis ; elle parlait de son tapis, et d’un sac. [Écoute : se décentrer]
    .reply = « Vos amis, je ne les connais pas. Moi, je vous parle de chez moi. »
par-terre--attendre = Vous laissez finir la voix au téléphone, puis le silence qui la suit, les yeux sur elle, sans rien noter.
    .why = Elle va au bout, sans que la traduction la presse. Ses mots, vous ne les avez pas encore rendus. [Écoute : le silence]
    .reply = « …Un sac-poubelle. Qu’est-ce qu’on met, chez vous, dans un sac-poubelle ? »
par-terre--pas-a-mal = « Elle ne pensait sûrement pas à mal, madame : elle aura voulu mettre vos affaires à l’abri, vous ne croyez pas ? »
    .why = C’est peut-être vrai. Mais à sa peine à elle, vous répondez par l’intention d’une autre, que vous devinez. [Porter : interprétation]
    .reply = « Vous étiez là, vous, quand j’ai ouvert ma porte ? »
par-terre--pour-vous = « La rue n’entre pas. Et ce sac, un matin, devant votre porte : pour vous, qu’est-ce qu’il voulait dire ? »
    .why = Ses mots rendus, puis le sens demandé à elle : personne n’explique à sa place ce qui est propre. [Écoute : demander le sens]
    .reply = « Qu’on jette ce qui est sale. Et que ce qui est sale, c’est nous. »
par-terre--ici = « Je comprends, madame. Ici, le palier est à tous : le règlement, en bas, demande qu’il reste libre. »
    .why = L’information est exacte, et il faudra la donner. Dite sur une blessure, elle sonne comme un second reproche. [Écouter avant la règle]
    .reply = « Un règlement, en bas, en français. D’accord. Et le sac, il est dedans ? »

confidence = { $insiste ->
        [yes] Elle a replié le papier dans sa main.
       *[no] { $secret-jure ->
            [yes] Elle plie et déplie le papier.
           *[no] D’un tiroir, elle sort un papier plié en quatre. Vous le lisez tout haut ; monsieur Aksoy traduit, ligne après ligne.
        }
    }
    .interprete = « “Propre et libre.” “Dans ce sac neuf, pour le ménage du mardi, qui mouille tout.” J’ai traduit toute la page, madame. »
    .demir = « “Propre.” Il est écrit “propre”. Elif m’avait lu “sale”. Elle pleurait en lisant, et moi après, la nuit. »
    .demir-personne = « Ne dites à personne que c’est elle qui a lu. Surtout pas à elle. »
    .demir-jure = « Votre parole. Bien. Et si on vous le demande, à vous ? »
    .demir-non = « Non. J’ai dit non. »
confidence--jurer = « Ni elle, ni la voisine, ni mon service : personne n’en saura jamais rien, vous avez ma parole. »
    .why = Elle est soulagée. Mais « jamais, personne » est trop : si un enfant était en danger, vous devriez parler. [Charte 2001 : discrétion, limites]
confidence--convenir = « Qui a lu, cela reste ici. Y a-t-il une chose de vous, une seule, qu’elle devrait entendre ? »
    .why = Ce qu’elle confie est gardé ; ce qui sera porté, c’est elle qui le choisit. [Charte 2001 : accord de la personne]
    .reply = « Que j’attendais son bonjour. Chez moi, c’est l’ancienne de la maison qui accueille. Ça, vous pouvez. »
confidence--cours = « Il y a des cours de français au centre social, deux fois par semaine : je vous note l’adresse ? »
    .why = L’adresse est bonne, et servira. Une phrase trop tôt : elle demandait qu’on garde un secret. [Orienter : le moment]
    .reply = « Plus tard, oui. Là, je vous parle de ma fille. »
confidence--le-lui-dire = « Il vaudrait mieux le lui dire, doucement : Elif comprendrait, et vous seriez en paix, toutes les deux. »
    .why = Le souci d’Elif est juste. Mais sa mère vient de dire non, et le moment lui appartient. [Charte 2001 : consentement]
confidence--borner = « J’ai promis trop. Si quelqu’un était en danger, je devrais parler ; pour tout le reste, je le garde. »
    .why = Le serment devient une promesse qu’on peut tenir : la discrétion, et ses limites, dites en face. [Charte 2001 : discrétion]
    .reply = « Cela, je le comprends. C’est mieux dit. »
confidence--retirer = « J’ai insisté, pardon. C’est votre fille : à vous de choisir le moment, et s’il y en aura un. »
    .why = Reconnaître qu’on a poussé coûte un peu, et rend le choix à celle à qui il est. [Charte 2001 : libre consentement]
    .reply = « Merci. Je verrai. »

d-elle = Elle lisse le papier du plat de la main.
    .demir = « Et elle ? Elle vous a parlé de nous, forcément. Qu’est-ce qu’elle dit ? »
d-elle--au-mot = « Ce qu’elle m’a dit est à elle, comme vos mots sont à vous. Le papier, lui, dit qu’elle doit passer. »
    .why = La même règle pour les deux, et ce qui était écrit pour elle. Mais de l’une à l’autre, rien de neuf ne passe. [Navette]
    .reply = « C’est juste. À sa place, je demanderais la même chose. »
d-elle--chute = « Je vous le dis pour que vous compreniez : en octobre, elle est tombée ici, à cause d’une chaussure. »
    .why = Elle comprend, et rangera ce soir. Mais on vous avait dit « pas pour eux » : le résultat ne répare pas. [Confidentialité]
    .reply = « Tombée ? À cause de nous ? Il fallait le dire ! Ce soir, tout sera dedans. »
d-elle--porter = « Elle me permet ceci : il lui faut le passage, et elle attendait qu’on sonne, au début, pour se saluer. »
    .why = Exactement ce qu’elle a permis, avec ses mots : la navette va dans les deux sens. [Navette ; accord de la personne]
    .reply = « Que je sonne, moi ? …Et moi qui attendais que ce soit elle. Dix semaines, deux portes. »
d-elle--trois-metres = « Elle est là, à trois mètres. On sonne ensemble, avec le téléphone : en dix minutes, tout serait dit, non ? »
    .why = L’élan est bon. Mais rien n’est préparé, et l’autre n’a pas dit oui : l’une des deux perdrait la face. [Table : préparer, consentir]
    .reply = « Maintenant ? Comme ça ? Non. Pas comme ça. »
d-elle--regrette = « Elle regrette, pour le sac. Elle ne voulait pas vous blesser, et elle vous fait toutes ses excuses. »
    .why = Vous vouliez adoucir, et cela adoucit. Mais elle n’a rien dit de tel, et un jour elles se parleront. [Navette : ne rien ajouter]
    .reply = « Des excuses ? …Bien. J’attendrai qu’elle me le dise. »

# Après l’appel

bien-traduit = L’appel est fini. Mme Demir va ranger le tabouret. Elif se glisse sur le seuil, son crayon à la main.
    .elif = { $elif-dechargee ->
        [yes] « Je sais, c’est un métier. Mais le papier de la dame, l’autre fois… je l’avais bien traduit ? »
       *[no] « C’était long. Le papier de la dame, l’autre fois… je l’avais bien traduit, moi ? »
    }
bien-traduit--un-metier = « Traduire pour les grands, c’est un travail de grand. Ce n’était pas à toi, et tu n’y es pour rien. »
    .why = Ni mensonge ni secret livré : l’enfant repart plus légère, et sa mère reste libre de lui parler. [Usage du métier ; discrétion]
    .reply = « Même si je suis forte ? …Bon. D’accord. »
bien-traduit--un-seul-mot = « Presque tout ! Tu t’es juste trompée d’un mot, et ce n’est rien : ta maman a tout compris, maintenant. »
    .why = C’est vrai, et dit gentiment. Mais sa mère l’avait confié : « surtout pas à elle ». L’enfant porte cela, maintenant. [Confidentialité]
    .reply = « Quel mot ? » Elle ne sourit plus. « C’est à cause de moi, alors. »
bien-traduit--tres-bien = « Très bien, même ! Tu traduis comme une grande. Elle a de la chance de t’avoir, ta maman, tu sais. »
    .why = Vous voulez qu’elle soit fière. Mais c’est inexact, et la voilà engagée pour les fois suivantes. [Porter : soutien]
    .reply = « Alors la prochaine fois, c’est moi qui parle ! »
bien-traduit--ta-maman = « Ça, c’est à ta maman de te répondre, Elif. Moi, je te dis qu’on a pris tout notre temps pour parler. »
    .why = La réponse est à sa mère, et vous ne mentez pas. Mais Elif garde sa question, et son travail. [Charte 2001 : discrétion]
    .reply = « Du temps… Ça veut dire qu’elle a pleuré ? »
bien-traduit--ecole = « C’est toi qui dessines, avec ce crayon ? Montre un peu ! Et l’école, ici, raconte, ça se passe bien ? »
    .why = Lui parler d’elle, c’est la rendre à son âge. Mais sa question reste là, et elle le voit. [Écoute : laisser le silence]
    .reply = « Oui, ça va. …Vous avez pas répondu. »

# De retour à droite

retour = Porte de droite, grande ouverte. Mme Perrin écoutait le palier, et ne s’en cache pas.
    .perrin = « Ça a duré, en face ! Alors ? Elle les enlève, ou pas ? »
    .perrin-promis = « Ça a duré, en face. Et elles sont toujours là. Ce soir, vous aviez dit. Promis, vous aviez dit. »
retour--chez-eux = « Chez les Turcs, vous savez, la maison est sacrée : on laisse toujours les chaussures devant la porte. »
    .why = Vous voulez qu’elle comprenne. Mais vous expliquez un peuple ; Mme Demir, elle, ne parlait que de chez elle. [Charte 2001 : impartialité]
    .reply = « Et chez les Français, on fait quoi ? Je ne vous demandais pas un cours. »
retour--porter = « Elle me permet de dire ceci : elle attendait votre bonjour. Chez elle, c’est l’ancienne qui accueille. »
    .why = Ce qu’elle a permis, avec ses mots, et rien de plus : c’est elle que l’on entend, pas vous. [Navette ; accord de la personne]
    .reply = « Le mien ? C’était à moi ? …Alors on a attendu toutes les deux, chacune derrière sa porte. »
retour--devoiler = « C’est un malentendu : en lisant votre mot, sa fille a traduit “propre” par “sale”. La petite s’est trompée. »
    .why = Tout s’éclaire, et elle s’adoucit. Mais une mère est trahie, une enfant désignée : le résultat ne répare pas. [Confidentialité]
    .reply = « La pauvre petite ! Il fallait me le dire ! Je lui en parlerai, moi, doucement. »
retour--desolee = « Elle est vraiment désolée, pour les chaussures. Elle m’a demandé de vous faire ses excuses, madame. »
    .why = Vous vouliez adoucir, et cela adoucit. Mais Mme Demir n’a rien dit de tel, et l’apprendra. [Navette : ne rien ajouter]
    .reply = « Des excuses. Bon. Ça, je l’entends. Je lui en reparlerai. »
retour--meme-regle = « Ce qu’elle m’a dit est à elle, comme vos mots sont à vous. Je n’apporte ni oui ni non, pas encore. »
    .why = La même règle des deux côtés, et pas de fausse réponse. Mais sans un mot permis, la navette revient vide. [Navette]
    .reply = « Au moins, vous ne répétez pas. C’est déjà ça. »
retour--reprendre = { $promesse ->
        [yes] « Pour ce soir, j’ai promis trop vite : les chaussures ne dépendent pas de moi. Je reprends ma place. »
       *[no] « Tout à l’heure, j’ai jugé trop vite des gens que je n’avais pas entendus. Je reprends ma place. »
    }
    .why = Reconnaître une parole de trop coûte un instant, et remet chacun à sa place. [Charte 2001 : impartialité ; pas de promesse]
    .reply = « C’est honnête. Bon. Et elle, alors ? »

ensuite = Elle regarde la porte d’en face, puis vous.
    .perrin = « Et maintenant ? On ne va pas se parler à travers vous jusqu’à Noël. »
ensuite--navette = « Je continue de l’une à l’autre, si vous voulez. Vendredi à 17 h, ici, puis en face avec l’interprète. »
    .why = Une date, l’interprète, le même temps pour les deux : solide. Mais elle vous disait vouloir autre chose. [Suivi des accords]
ensuite--moitie = « Et si chacune faisait un pas ? Elle ne laisse que trois paires, et vous passez un peu plus au large. »
    .why = Partager l’effort paraît équitable. Mais c’est votre compromis, et un fauteuil ne passe pas à moitié. [Charte 2001 : aucun pouvoir de décision]
    .reply = « Un peu plus au large. Dans le mur ? Bon. Revenez quand vous aurez mesuré. »
ensuite--tout-de-suite = « Alors profitons-en : elle est chez elle, on sonne, et vous vous dites tout en face, simplement. »
    .why = Se parler, c’est son souhait. Mais sans l’accord de l’autre ni interprète, il ne reste qu’Elif pour traduire. [Table : préparer, consentir]
    .reply = « Sans personne pour traduire ? Avec la gamine au milieu ? Non. Une autre fois. »
ensuite--si-elle-veut = « Passer, et un bonjour. La rencontrer, avec l’interprète, si elle le veut aussi : il vous faudrait quoi ? »
    .why = Ses besoins résumés, l’accord de l’autre posé d’avance, ses conditions demandées : c’est préparer. [Table : préparer, consentir]
    .reply = « Une salle où je passe. Quelqu’un qui traduit, pas la petite. Et que ce soit un vrai oui. »
ensuite--merci = « Merci pour votre confiance, madame. Vous avez notre numéro : au moindre souci, surtout, vous appelez. »
    .why = Chaleureux et disponible. Sans date, tout repose sur elle, et l’autre porte n’a pas de numéro. [Suivi des accords]
    .reply = « Le numéro, je l’ai. C’est moi qui ai appelé. »

# Au centre social

tour = Une salle à porte large, deux chaises, une place laissée libre, le téléphone au milieu. Elif est restée avec son père.
    .perrin = « Bon. Bonjour, déjà. Après, je ne sais pas par où commencer. »
    .demir-chute = « D’abord, madame, pour votre chute : nous ne savions pas. » Mme Perrin se tourne vers vous, les lèvres serrées.
    .perrin-excuses = « On m’a apporté vos excuses. » Monsieur Aksoy traduit. Mme Demir secoue la tête : elle n’en a pas fait.
    .demir-regret = « On m’a dit que vous regrettiez, pour le sac. » Mme Perrin se tourne vers vous : elle n’a rien dit de tel.
    .perrin-petite = « Et votre fille, qu’elle ne se tracasse pas pour ce mot. » Mme Demir se tait, et vous regarde longtemps.
tour--a-perrin = « Madame Perrin, c’est vous qui avez appelé : voulez-vous dire, pour vous, ce qui compte le plus ? »
    .why = Sa place et sa parole, sans qu’on la résume. À donner aussi à l’autre, le même temps. [Table : tour de parole]
    .reply = « Passer, sans demander. Et ne pas être juste un fauteuil. Ici, celui qui arrive sonne : j’attendais. »
tour--a-demir = « Madame Demir, la parole est à vous, et tout sera traduit : pour vous, qu’est-ce qui compte le plus ? »
    .why = La parole donnée à elle, pas au téléphone, et le temps de la traduction. À donner aussi à l’autre. [Table : tour de parole]
    .reply = « Un sol où vivre. Qu’on ne nous croie pas sales. Et un bonjour : j’enseignais, avant ; ici, je n’ai plus de phrases. »
tour--j-explique = « Je vais vous dire ce qu’il en est pour madame Demir : ce sera plus court que de tout traduire, là. »
    .why = Vous voulez gagner du temps. Mais parler à sa place, devant elle, lui reprend la voix qu’elle avait trouvée. [Charte 2001 : faire avec]
    .reply = « Je suis là. Je peux le dire. » Et elle le dit, en trois phrases.
tour--chaussures = « Venons-en au concret, si vous le voulez bien : les chaussures. Qui aurait une idée pour commencer ? »
    .why = Le concret viendra, et il est utile. Mais elles ne se sont pas encore entendues, et c’était cela, l’objet. [Table : tour de parole]
    .reply = « Les chaussures… Ce n’est plus vraiment les chaussures, vous savez. »
tour--deux-bonjours = « Passer sans demander ; un sol où vivre ; deux bonjours attendus. Qu’est-ce qui irait à toutes les deux ? »
    .why = Ce que chacune a dit, à part égale, dans ses mots, puis la question : la solution sera la leur. [Charte 2001 : faire avec]
    .reply = { $secret-dit ->
        [yes] « Un bac fermé, derrière ma porte. Et qu’on ne parle plus de ma fille. C’est tout. »
       *[no] « Un bac fermé, derrière ma porte. Dehors, juste le temps d’un pas. Et si elle veut, elle sonne. »
    }
tour--excuses = « Madame Perrin, un petit mot d’excuse pour le sac, peut-être ? Ensuite, vous repartirez du bon pied. »
    .why = Vous cherchez ce qui apaiserait. Mais une excuse demandée par un tiers fait perdre la face, et ne dit rien. [Table : ne rien imposer]
    .reply = « Je m’excuserai si c’est à moi de le faire. Pas sur commande. »
tour--reprendre = « Avant d’aller plus loin : j’ai dit ce qui n’était pas à moi de dire. C’est ma faute, pas la vôtre. »
    .why = Dit devant les deux, cela ne répare pas tout, mais cela rend à chacune sa parole. [Reconnaître ; Charte 2001]
    .reply = « C’est noté. On verra. Maintenant, laissez-nous parler. »

essai = On cherche, phrase à phrase. Il est question d’un bac, d’une sonnette, d’un jour pour se revoir.
    .interprete = « Je relirai chaque ligne dans les deux langues. Dites-moi ce que l’on écrit. »
essai--bac = Les chaussures rentrent aussitôt, dans un bac fermé, derrière la porte de Mme Demir.
    .why = Son idée à elle, un geste qu’on peut voir : la rue n’entre pas, et le palier est libre. [Écrire ce qui est trouvé]
essai--torts = Chacune reconnaît ses torts, pour le sac et pour les chaussures.
    .why = On aimerait tourner la page. Mais un tort écrit est un jugement : un accord dit ce qu’on fera. [Charte 2001 : ne pas juger]
essai--passage = Devant les deux portes, le passage reste libre, d’un mur à l’autre.
    .why = Son besoin à elle, vérifiable d’un coup d’œil, et la règle de la résidence avec. [Écrire ce qui se vérifie]
essai--elif = En cas de souci, Elif porte le message d’une porte à l’autre.
    .why = C’est simple, et elle dirait oui. C’est justement ce qu’on ne lui demande plus. [Usage du métier : jamais un enfant]
essai--bonjour = Sur le palier, on se salue, chacune dans sa langue.
    .why = C’était cela, la blessure. Deux mots chaque jour, et cela se vérifie aussi. [Écrire ce qui compte]
essai--bailleur = Au premier manquement, la médiation prévient le bailleur.
    .why = Cela paraît sérieux. Mais c’est une menace, et la médiation n’est pas là pour surveiller. [Charte 2001 : aucun pouvoir]
essai--sonner = Pas de mot sur la porte ni de message par l’enfant : on sonne, et l’on appelle l’interprète s’il le faut.
    .why = Ce qui a blessé, c’est un papier lu par une enfant : on convient d’un autre chemin. [Écrire ce qui se fait]
essai--menage = Le mardi, jour de ménage, chacune rentre aussi son paillasson.
    .why = Utile, sans être nécessaire : à écrire si l’une des deux y tient. [Faire avec]
essai--bilan = Elles se revoient le mercredi 16 décembre à 17 h, avec l’interprète.
    .why = Une date, une langue : on saura si cela tient, et l’on pourra changer. [Suivi des accords]
essai--toujours = L’accord vaut pour toujours, et pour tous les habitants de l’étage.
    .why = On voudrait que cela dure. Mais un essai se revoit, et les absents n’ont rien signé. [Table : seulement les présents]

# Fins

ending--accord = Monsieur Aksoy relit dans les deux langues. En partant, Mme Perrin essaie « merhaba ». Mme Demir rit, et répond « bonjour ».
    .later = { $secret-dit ->
        [yes] Le lundi, Mme Perrin dit à Elif, gentiment : « Ce n’était qu’un mot, va. » Elif ne parle plus français sur le palier. Sa mère ne rappellera pas la médiation.
       *[no] { $chute-dite ->
            [yes] Le palier est libre. « La chute, c’était pour vous », a dit Mme Perrin en sortant. Elle ne vous confiera plus rien.
           *[no] { $elif-messagere ->
                [yes] Deux semaines plus tard, Elif sonne à droite : « Maman demande… » Elle a repris son travail.
               *[no] { $elif-sait ->
                    [yes] Le palier est libre. Elif, elle, a demandé à sa mère quel était le mot. Depuis, elle refuse de lire à voix haute, même à l’école.
                   *[no] { $bilan-date ->
                        [yes] Mercredi 16 décembre. Une paire dehors, vite rentrée. Mme Perrin a sonné deux fois, dont une pour rien, pour dire bonjour.
                       *[no] En janvier, trois paires sont revenues. Chacune attend que l’autre en parle, et rien n’était prévu pour cela.
                    }
                }
            }
        }
    }
ending--navette = Pas de rencontre pour l’instant. Deux portes, deux récits ; les chaussures n’ont pas bougé.
    .later = { $secret-dit ->
        [yes] Le lundi, Mme Perrin dit à Elif, gentiment : « Ce n’était qu’un mot, va. » Le soir même, à gauche, on n’ouvre plus à la médiation.
       *[no] { $chute-dite ->
            [yes] Le lendemain, un dessin devant la porte de droite : « Pardon pour votre chute. » Mme Perrin vous appelle : « C’était pour vous. »
           *[no] { $suivi-date ->
                [yes] Vendredi, 17 h : vous êtes là, à droite puis à gauche, l’interprète au téléphone. Il ne reste que deux paires dehors.
               *[no] Dix jours plus tard, un second mot sur la porte de gauche. C’est Elif qui le lit.
            }
        }
    }
ending--refus = Vendredi, au téléphone, par l’interprète, Mme Demir remercie : elle préfère ne pas rencontrer sa voisine. C’est son droit. Vous le dites à Mme Perrin, sans commentaire.
    .later = { $secret-dit ->
        [yes] Le lundi, Mme Perrin parle à Elif, gentiment, du mot qu’elle avait mal lu. À gauche, on n’ouvre plus à la médiation.
       *[no] { $chute-dite ->
            [yes] Les chaussures sont rentrées. Un dessin devant la porte de droite : « Pardon pour votre chute. » Mme Perrin vous appelle : « C’était pour vous. »
           *[no] { $perrin-portee ->
                [yes] Le mardi, les chaussures ne sont plus là. Mme Perrin a sonné, dit son nom, et rien d’autre. La porte ne s’est pas refermée tout de suite.
               *[no] Les chaussures sont toujours là, serrées contre le mur. On se salue de la tête. Mme Demir a gardé votre numéro.
            }
        }
    }
ending--reporte = { $cru ->
        [yes] Vous redescendez avec un « c’est bon » d’enfant. Derrière la porte de gauche, on parle bas, longtemps.
       *[no] Vous redescendez. Une carte est restée à gauche. Sur le palier, rien n’a bougé.
    }
    .later = Deux jours après, Mme Perrin rappelle : « Vous deviez vous en occuper, non ? » En face, c’est Elif qui a lu la carte à sa mère.
ending--rupture = Derrière la porte, une enfant pleure, une mère la console. Ce qu’elle voulait vous dire, vous ne l’avez pas entendu.
    .later = Le lendemain, Nadège rappelle la famille avec un interprète, et s’excuse pour le service. On n’ouvre pas encore. Une autre fois, peut-être.

# Le compte rendu

account--lieu = Passage à 14 h 20, résidence des Peupliers, hall du 6, 2e étage, à l’appel de l’habitante de droite.
    .why = Une heure, un lieu, une demande : on peut vous relire sans vous connaître. [Faits]
account--perrin-dit = L’habitante de droite dit ne plus passer en fauteuil, et n’avoir reçu aucun bonjour depuis dix semaines.
    .why = Ses mots, donnés comme ses mots : le passage, et ce qui la blesse. [Propos rapportés]
account--interprete = Entretien avec l’habitante de gauche par interprète professionnel, au téléphone.
    .why = Par qui les mots sont passés change ce qu’ils valent : cela s’écrit, si c’est bien ce qui a eu lieu. [Faits]
account--demir-dit = L’habitante de gauche dit, par l’interprète, laisser les chaussures dehors pour garder propre un sol où l’on vit.
    .why = Sa raison, de sa bouche, par l’interprète : ni « sa culture », ni la vôtre. [Propos rapportés]
account--culture = Dans la culture turque, on laisse les chaussures à la porte ; il faudra l’expliquer aux voisins.
    .why = L’intention est d’éclairer. Mais c’est une idée sur un peuple : une personne a parlé, citez-la. [Faits, non opinions]
account--sale = L’habitante de droite a eu un geste méprisant, sans doute à cause de leur origine.
    .why = Vous prenez une peine au sérieux. Mais « méprisant » et « sans doute » jugent : personne ne l’a dit ni vu. [Faits, non opinions]
account--chute = L’habitante de droite est tombée en octobre sur le palier, à cause d’une chaussure.
    .why = C’est grave, et on veut l’écrire. Mais elle l’a confié à vous : d’abord lui demander son accord. [Charte 2001 : confidentialité]
account--reserve-perrin = L’habitante de droite a confié un fait passé qu’elle demande à ne pas répéter.
    .why = { $chute-dite ->
        [yes] La phrase ne répète rien : ce qui a été dit en face n’ira pas plus loin par la note. [Charte 2001 : discrétion]
       *[no] Vous dites qu’il y a quelque chose à taire, sans le dire : à vous de lui demander si le service peut savoir. [Charte 2001 : discrétion]
    }
account--enfant = L’enfant de la famille a traduit au début ; l’entretien par elle a été interrompu.
    .why = { $enfant-a-traduit ->
        [yes] Cela ne vous flatte pas, et cela sert : le service saura quoi préparer la prochaine fois. [Faits]
       *[no] Elle l’a proposé, vous ne l’avez pas laissée faire : ici, la phrase est fausse. [Faits]
    }
account--elif-lu = L’enfant avait mal traduit à sa mère le mot de la voisine.
    .why = C’est la clé, et on veut l’écrire. Mais la mère l’a confié ; le service n’en a pas besoin. [Charte 2001 : confidentialité]
account--reserve-demir = L’habitante de gauche a donné une précision sur le mot reçu, qu’elle demande à ne pas répéter.
    .why = { $secret-dit ->
        [yes] La phrase ne répète rien : ce que la voisine a appris de vous n’ira pas plus loin par la note. [Charte 2001 : discrétion]
       *[no] Vous dites qu’il y a quelque chose à taire, sans le dire : l’équipe sait, le secret tient. [Charte 2001 : discrétion]
    }
account--refus = L’habitante de gauche n’a pas souhaité de rencontre ; son refus a été accepté.
    .why = Un refus est un fait, pas un échec. Il s’écrit quand il a eu lieu, et seulement alors. [Faits]
account--accord = Essai convenu à deux, écrit et relu dans les deux langues.
    .why = Convenu par elles deux, avec l’interprète, il s’écrit. Sans rencontre, ce serait l’inventer. [Décisions]
account--suite = { $bilan-date ->
        [yes] Bilan mercredi 16 décembre à 17 h, avec les deux habitantes et l’interprète.
       *[no] Prochain passage vendredi à 17 h, auprès des deux habitantes, avec l’interprète.
    }
    .why = Une date dite engage le service : elle s’écrit. Si aucune n’a été fixée, ne l’inventez pas. [Suites]
account--avant = À voir en équipe : retenir un interprète avant toute première visite, quand la langue est connue.
    .why = Une question de métier, sans personne dedans : l’équipe apprend, et rien n’est répété. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--elif = L’enfant traduisait bien, et le proposait. Qu’est-ce que cela change, et qu’auriez-vous fait sans interprète disponible ?
jury--deux-propres = Deux façons d’être propre, deux façons d’accueillir : qui devait les expliquer, et à qui ?
jury--dit-et-garde = De ce que chacune vous a dit, qu’avez-vous porté, qu’avez-vous gardé, et avec quel accord ?
jury--table = À quelles conditions auriez-vous proposé une rencontre ? Et si l’une des deux avait dit non ?
