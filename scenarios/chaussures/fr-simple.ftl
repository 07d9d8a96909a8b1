# « Les chaussures », texte en français simple : phrases courtes, mots courants, les mêmes actes et les mêmes informations.
# Variables : celles de fr.ftl.
# Mme Demir parle turc : ce qu’on lit d’elle est ce que l’interprète en donne.

scenario--title = Les chaussures
scenario--pitch = Deux voisines, un palier, sept paires de chaussures. Et une enfant de dix ans qui veut tout traduire.
scenario--brief = Vous faites de la médiation de quartier. C’est mercredi après-midi, à la résidence des Peupliers. Madame Perrin habite au deuxième étage. Elle a appelé : il y a des chaussures sur le palier. Elle n’a plus assez de place pour son fauteuil roulant. En face, la famille Demir est arrivée en septembre. Vous y allez sans collègue. Vous pouvez appeler Nadège, au service. Vous pouvez aussi appeler un service d’interprètes. Vous ne faites pas ranger les chaussures. Vous ne dites pas qui a raison. Vous écoutez deux personnes, autant l’une que l’autre. Après, vous écrivez une note.
scenario--sources = Règle. Ici, la résidence demande que les paliers restent libres. C’est écrit sur le règlement, dans le hall. Nous ne disons rien de la loi. Interprètes. Charte de l’interprétariat médical et social professionnel (Strasbourg, novembre 2012). L’interprète traduit tout, fidèlement. Il ne prend pas parti. Il garde le secret. Référentiel de la Haute Autorité de santé (2017). Étude de 2021 (Bossuroy et Jouve, revue Dialogue, treize enfants). Traduire pour ses parents peut être lourd pour un enfant. Être remercié aide. « Un enfant ne traduit pas pour les adultes » : c’est ici un usage du métier. Demandez à votre service. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : ne pas prendre parti, demander l’accord, être discret, ne pas décider. Attitudes d’écoute de Porter et reformulation de Rogers. Cycle de crise (Kaplan et Wheeler, 1983). Projet BETA (2012) : laisser de l’espace. Les personnes et la résidence sont inventées. Les auteurs ont donné une valeur à chaque choix. Aucun groupe de professionnels ne les a encore revues.
scenario--account = Note au responsable

scene--en-bas = Dans le hall
scene--chez-perrin = Deuxième étage, porte de droite
scene--chez-demir = Deuxième étage, porte de gauche
scene--par-telephone = Porte de gauche, avec l’interprète
scene--sur-le-seuil = Porte de gauche, après l’appel
scene--retour-perrin = De nouveau à droite
scene--autour-de-la-table = Vendredi, au centre social

party--perrin = Madame Perrin
    .role = elle habite au deuxième, porte de droite ; c’est elle qui a appelé
    .alt = Une femme de quarante ans environ, en fauteuil roulant. Elle porte un gilet vert et des lunettes dans les cheveux.
    .about = Elle est comptable et travaille chez elle. Elle demande qu’ils enlèvent tout. Elle a besoin de passer seule, et qu’on lui dise bonjour. Elle a peur qu’on la plaigne, ou qu’on ne la voie plus. Écrire, puis appeler, a été difficile pour elle. Elle a raison sur le passage.
party--demir = Madame Demir
    .role = elle habite au deuxième, porte de gauche
    .alt = Une femme de trente ans environ, pull bleu foncé, cheveux courts. Elle a la main sur l’épaule de sa fille.
    .about = Avant de venir, elle était professeure de mathématiques. Elle demande que la saleté de la rue reste dehors. Elle a besoin d’un sol où l’on vit, et de parler elle-même. Elle a peur qu’on juge sa famille. Ne pas avoir les mots est difficile pour elle. Elle a raison sur son sol. Elle a raison aussi sur l’accueil des nouveaux voisins.
party--elif = Elif
    .role = dix ans, la fille de madame Demir
    .alt = Une fille de dix ans, avec une natte. Ses chaussettes sont différentes. Elle a un crayon sur l’oreille.
    .about = Elle est fière de ses deux langues, et elle a raison. Elle en est aussi fatiguée. Elle propose avant qu’on lui demande.
party--interprete = Monsieur Aksoy
    .role = interprète en turc, au téléphone
    .alt = Une voix calme, dans un téléphone avec le haut-parleur.
    .about = Il traduit tout, pour les deux personnes, et rien de plus. Il ne résume pas. Il n’explique pas. Il ne juge pas. Il garde le secret.
party--nadege = Nadège
    .role = votre collègue, au service, par téléphone
    .alt = Une voix au téléphone. On entend un clavier.
    .about = Elle lit le dossier du bailleur. Elle note ce que vous lui dites avant de monter. Elle vous le rappelle.

fact--chute = En octobre, la roue de Mme Perrin a touché une chaussure. Elle est tombée. Elle est restée vingt minutes par terre.
fact--sonnette = Mme Perrin attendait que ses voisins sonnent chez elle, au début, pour dire bonjour.
fact--elif-a-lu = C’est Elif qui a lu le mot à sa mère. Elle a traduit « propre » par « sale ».
fact--attente = Mme Demir attendait que sa voisine dise bonjour la première.

document--mot = Le mot, plié en quatre
    .adresse = À la famille de la porte de gauche.
    .propre = Le palier est à nous tous. Merci de le garder propre et libre.
    .passage = Je me déplace en fauteuil. Il me faut quatre-vingt-dix centimètres.
    .regle = Le règlement affiché dans le hall le demande aussi, à l’article 4.
    .sac = J’ai mis vos chaussures dans ce sac neuf. Le ménage du mardi mouille tout.
    .signature = H. Perrin, porte de droite.

must--elif-libre = Dire à l’enfant qu’elle peut partir, tant qu’elle est là. Lui dire merci. Lui dire que traduire n’est pas son travail. Personne ne le demande, et elle non plus. [Usage du métier]
never--enfant-traduit = Ne pas faire traduire une enfant. Pas même une phrase. Même si elle le propose. Même si elle le fait bien. Elle garderait en elle les mots des adultes. [Usage du métier]

always--souffler = Respirer deux fois, les épaules basses, avant de répondre.
    .why = Quelques secondes pour vous. Quand vous êtes tendu ou tendue, elles évitent la phrase de trop. [Posture : rester calme]
    .reply = Deux secondes. Personne n’a rien vu. Mais votre voix est plus calme.
always--arreter-la = Laisser votre carte, dire que vous reviendrez un autre jour, et descendre.
    .why = Savoir s’arrêter est juste. Mais rien n’est décidé. Une carte sans date ni langue n’aide personne. [Orienter : suivre]

# Dans le hall

panneau = 14 h 20, résidence des Peupliers, hall du 6. L’article 4 du règlement est affiché : « Les paliers restent libres de tout objet. »
    .nadege = « Madame Perrin a rappelé. En face, ce sont les Demir, depuis septembre. Le dossier dit : langue turque. Tu prépares quoi ? »
panneau--petite = « D’après le dossier, leur fille a dix ans. Elle traduira, et personne n’attendra au téléphone. »
    .why = Vous voulez éviter l’attente. Mais une enfant porterait les mots des adultes. Elle choisirait seule quoi dire. [Usage du métier]
    .reply = « Ta traductrice a dix ans. Penses-y dans l’escalier. »
panneau--interprete = « Note que je monte. Je réserve un interprète en turc. D’abord madame Perrin, puis en face. »
    .why = La langue est prête. Le service sait où vous êtes. La personne qui appelle passe d’abord. Chacune pourra parler. [CAP ; interprétariat]
    .reply = « C’est noté. Le service d’interprètes répondra tout de suite. »
panneau--regarder = « Note que je monte. Je regarde d’abord le palier et le règlement. Après, je sonne chez elle. »
    .why = Voir le lieu aide à écouter. On sait où vous êtes. Mais en face, personne ne pourra vous comprendre. [Interprétariat]
panneau--sur-place = « On verra là-haut. Avec un sourire et des gestes, on se comprend toujours un peu, non ? »
    .why = Un sourire aide. Mais il ne traduit pas une peine, ni un accord. La langue se prépare avant de monter. [Interprétariat]
panneau--demir-d-abord = « Je sonne d’abord en face. Si les chaussures rentrent, l’appel de madame Perrin est réglé. »
    .why = Agir sur la cause peut se défendre. Mais la personne qui appelle n’est pas entendue. L’autre est déjà accusée. [CAP : entendre chacun]
    .reply = « Pour sonner à gauche, tu passes devant sa porte. Et elle t’attend. »

# Porte de droite

passage = Deuxième étage. À droite, une femme en fauteuil roulant ouvre sa porte. À gauche, il y a sept paires de chaussures bien rangées.
    .perrin = « Sept paires, ce matin. Pour moi, un palier propre, c’est un palier vide. Et mes roues, elles passent où ? »
passage--reglement = « Bonjour madame. Le règlement affiché en bas est clair : les paliers restent libres. Je vais le leur rappeler. »
    .why = La règle est juste, et elle l’attend. Dite avant d’écouter, elle vous met de son côté. Elle arrête son récit. [Cycle de crise]
    .reply = « Le règlement, je le connais très bien. Il n’a jamais fait bouger une chaussure. »
passage--recul = Vous reculez un peu : elle n’a plus à lever la tête. Vous regardez le passage avec elle. Vous attendez.
    .why = Vous êtes à sa hauteur, sans la presser. Elle voit que vous avez le temps. Mais elle ne sait pas qui vous êtes. [Projet BETA : espace]
    .reply = « Vous voyez. Bon. Et vous êtes qui, la médiation ? »
passage--penible = « Bonjour madame. En fauteuil, vous devez vous sentir bloquée chez vous à cause de ça. C’est dur, non ? »
    .why = Vous cherchez ce qu’elle sent. Mais vous l’avez décidé pour elle. Vous avez vu le fauteuil avant elle. [Porter : interprétation]
    .reply = « Je ne suis pas bloquée. Je sors tous les jours. Je vous parle du passage. »
passage--presenter = « Bonjour madame. { $mediator }, médiation sociale. Vous avez appelé. Racontez-moi : qu’est-ce qui se passe, ici ? »
    .why = Un nom, un service, la raison, une question ouverte. Elle sait à qui elle parle. Elle peut parler. [CAP : se présenter]
    .reply = « Je compte les centimètres. Chez moi. Tous les matins. Voilà ce qui se passe. »
passage--desordre = « Bonjour madame. Sept paires, c’est vrai, c’est beaucoup. À votre place, je le prendrais mal aussi. »
    .why = Elle se sent soutenue. Mais vous jugez une famille que vous n’avez pas entendue. Sa porte est à trois mètres. [Charte 2001 : impartialité]
    .reply = « Ah ! Enfin quelqu’un qui le dit tout haut. »

demande = Elle recule son fauteuil dans l’entrée. Elle parle plus bas.
    .perrin = « Elle ouvre, elle me voit, elle referme. Dix semaines, et pas un bonjour. J’ai laissé un mot, poli. Rien. »
    .perrin-chute = « En octobre, ma roue s’est bloquée. Je suis tombée. Vingt minutes par terre. Ça, c’est pour vous, pas pour eux. Eux, qu’ils enlèvent tout, ce soir. »
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
demande--promettre = « J’y vais tout de suite. Ce soir, votre palier sera libre. Vous pouvez compter sur moi, je le promets. »
    .why = Elle va mieux, et c’était le but. Mais les chaussures ne sont pas à vous. Vous ne pouvez pas tenir parole. [Pas de promesse de résultat]
    .reply = « Ce soir. Bon. Je regarderai à huit heures. »
demande--etagere = « Un petit meuble étroit contre leur mur : vous passez, et ils gardent leurs chaussures. Ça vous irait ? »
    .why = L’idée est bonne, et vous demandez son avis. Mais elle parlait d’un bonjour. Vous répondez avec un meuble. [Porter : solution]
    .reply = « Un meuble, maintenant. Sur le palier. Vous m’avez écoutée ? »
demande--vos-mots = « Dix semaines sans un bonjour. Je ne décide pas, je transmets : quels mots je dis ? Lesquels je garde ? »
    .why = Vous redites ses mots. Vous ne jugez pas. C’est elle qui choisit ce que vous direz, et rien d’autre. [Charte 2001 : consentement]
    .reply = « Que je dois passer. Que j’attendais qu’on sonne. Ici, quand on arrive, on vient dire son nom. La chute, non. »
demande--et-vous = « Elle ouvre, elle vous voit, elle referme. Et vous, à ce moment-là, qu’est-ce qui se passe ? »
    .why = Vous avez entendu ce qui fait mal, et elle peut le dire. Mais qu’allez-vous dire d’elle ? Ce n’est pas clair. [Porter : compréhension]
    .reply = « Je me dis : je ne compte pas. Voilà. Ici, quand on arrive, on sonne, et on dit son nom. »
demande--nouveaux = « Ils viennent d’arriver, ils ne savent pas encore. Ne le prenez pas pour vous. Avec le temps, ça viendra. »
    .why = Vous voulez qu’elle soit moins triste. Mais vous dites que sa peine est une erreur. Et vous parlez pour des absents. [Porter : soutien]
    .reply = « Dix semaines. Il en faut combien, pour un bonjour ? »

# Porte de gauche

porte-gauche = La porte de gauche s’ouvre. On voit un tapis clair. Il y a une femme, et une fille de dix ans en chaussettes.
    .elif = « Bonjour ! Moi, c’est Elif. Maman parle turc, et moi les deux. Je traduis tout : le docteur, la CAF, l’école. Allez-y ! »
    .demir = « Bonjour. » Elle ne dit rien d’autre. Elle met la main sur l’épaule de sa fille.
porte-gauche--un-mot = « Bonjour ! Tu parles très bien. Alors dis juste une phrase à ta maman : qui je suis, et pourquoi je viens. »
    .why = Une seule phrase, et elle le propose : on a envie. Mais elle devra traduire la suite aussi. [Usage du métier : jamais un enfant]
    .reply = « Facile ! » Elle traduit très vite. Sa mère devient un peu pâle.
porte-gauche--relation = « Bonjour madame. Vous avez une amie ou une voisine qui parle les deux langues ? On peut l’appeler. »
    .why = Vous protégez l’enfant, c’est bien vu. Mais une amie entendrait tout. La mère doit l’avoir voulu, seule. [Charte 2001 : discrétion]
    .reply = « Non, il y a personne. Il y a que moi. » Vous cherchez le numéro des interprètes. Elif s’en va lentement.
porte-gauche--merci-elif = « Merci, Elif, c’est gentil. Traduire pour les adultes, c’est un métier. J’appelle quelqu’un pour ta maman. »
    .why = Vous remerciez l’enfant, et elle est libre. La mère pourra parler elle-même. Chacune a sa place. [Interprétariat, charte de 2012]
    .reply = « Un métier, pour de vrai ? Alors je peux aller dessiner. »
porte-gauche--gestes = « Bonjour madame. Voisine, là, fauteuil. Chaussures, ici. Passer, c’est difficile. Vous comprenez un peu ? »
    .why = Vous parlez à elle, c’est juste. Mais elle entend seulement un reproche. Elle ne peut rien répondre. [Navette ; interprétariat]
    .reply = « Oui, oui. Pardon. » Elle commence à ramasser. Vous l’arrêtez, et vous montrez le téléphone. Elif s’éloigne.
porte-gauche--ecran = Vous saluez la mère. Vous lui montrez deux mots sur votre téléphone : « Türkçe tercüman ». Puis vous attendez.
    .why = Vous parlez à elle, et l’outil est le bon. Mais Elif attend. Personne ne lui a dit qu’elle peut partir. [Interprétariat, charte de 2012]
    .reply = « Tercüman ? » Elle sourit presque. « Evet. » Elle dit un mot à sa fille. Elif s’en va, mais elle voulait rester.

elif-traduit = La mère parle longtemps, à voix basse. Elle s’arrête deux fois sur le même mot. Elif regarde ses pieds.
    .elif = « Elle dit… elle dit que c’est bon. Qu’il y a pas de problème. »
elif-traduit--c-est-bon = « Si c’est bon, alors tant mieux. Dis-lui merci. Je reviendrai un de ces jours, pour les chaussures. »
    .why = Croire une personne est poli. Mais une minute est devenue trois mots. Et le visage disait autre chose. [Voir les signes]
elif-traduit--tout-redire = « Elle a parlé longtemps. Redis-moi tout, Elif, avec ses mots à elle. Même si c’est difficile à dire. »
    .why = Vouloir tout entendre est juste. Mais une enfant devrait dire la peine de sa mère. [Usage du métier : jamais un enfant]
    .reply = « Je peux pas dire ça. » Elle pleure. Sa mère la serre contre elle, et ferme la porte.
elif-traduit--j-arrete = « Pardon, madame, je n’aurais pas dû. Merci, Elif, tu as fini. J’appelle quelqu’un, c’est son métier. »
    .why = Vous dites l’erreur. L’enfant est libre. La mère pourra parler. S’arrêter prend une minute. [Interprétariat, charte de 2012]
    .reply = « C’est pas que je sais pas. C’est… il y a des mots, je peux pas les dire. »
elif-traduit--va-jouer = « On s’arrête là, Elif, ce n’est pas ton travail. Va jouer. Ta maman et moi, on va trouver un moyen. »
    .why = L’enfant est libre, c’est le plus important. Mais personne n’a dit pardon à sa mère. Comment va-t-on se parler ? [Usage du métier]
    .reply = « Vous allez faire comment, sans moi ? » Vous montrez le téléphone.
elif-traduit--regarder = Vous laissez Elif respirer un peu. Vous regardez sa mère, sans rien demander. Vous prenez le temps.
    .why = Regarder la mère, et non l’enfant, est juste. Mais Elif est encore là. On attend encore qu’elle parle. [Écoute]
    .reply = La mère fait non de la tête. Ce n’est pas « pas de problème ». Elif devient rouge.

# Avec l’interprète

trois-voix = { $interprete-prevenu ->
        [yes] Elif est dans sa chambre. Le service d’interprètes répond tout de suite. Le téléphone est sur un tabouret, entre vous.
       *[no] Elif est dans sa chambre. Vous attendez douze minutes, debout, sans parler. Enfin, une voix.
    }
    .interprete = « Bonjour. Monsieur Aksoy, interprète en turc. Je traduis tout ce qui se dit, rien d’autre. Je garde le secret. »
    .interprete-attente = « Monsieur Aksoy, interprète en turc. Rien n’était réservé, pardon. Je traduis tout, rien d’autre. Je garde le secret. »
    .demir = { $demir ->
        [escalating] « Enfin. On sonne, on me parle fort, on attend. Depuis dix semaines, je referme cette porte : je n’ai pas les mots. »
       *[triggered] « Une voix. Depuis dix semaines, je referme cette porte : je n’ai pas les mots. »
    }
trois-voix--presentation = « Bonjour madame. { $mediator }, médiation sociale. Je viens pour le palier, et pour vous entendre aussi. »
    .why = Elle sait qui parle, et pourquoi. Il manque son accord. Elle ne sait pas ce que vous direz à d’autres. [CAP : se présenter]
    .reply = « Aussi. Donc elle, vous l’avez déjà entendue. »
trois-voix--dites-lui = « Monsieur Aksoy, pouvez-vous lui dire bonjour ? Et lui demander si elle sait que ses chaussures gênent ? »
    .why = La demande est claire et polie. Mais vous parlez d’elle devant elle, et d’abord pour l’autre. [Parler à la personne ; navette]
    .reply = « À qui parle-t-on, là ? Au téléphone, ou à moi ? »
trois-voix--a-elle = « Madame, { $mediator }, médiation. Je ne décide rien. Rien ne sort d’ici sans vous. On peut parler ? »
    .why = Vous la regardez, vous lui parlez. Vous dites votre rôle et demandez son accord. C’est son entretien. [Charte 2001 : consentement]
    .reply = « Oui. Ici, à la porte. Oui, on peut. »
trois-voix--resume = « Monsieur Aksoy, je vous explique d’abord tout. Vous lui ferez un résumé, ce sera plus simple. »
    .why = Vous voulez que ce soit simple pour elle. Mais résumer, c’est choisir à sa place. [Interprétariat, charte de 2012 : tout traduire]
    .reply = « Pardon, je ne résume pas. Je traduis chaque phrase, pour madame et pour vous. »
trois-voix--regard = Vous vous tournez vers elle, pas vers le téléphone. Vous ne bougez pas. Elle peut parler la première.
    .why = On voit à qui vous parlez. Elle peut commencer. Mais elle ne sait pas encore qui vous êtes. [Parler à la personne]
    .reply = « Vous êtes de l’école ? De la mairie ? »

par-terre = Elle s’écarte d’un pas. Derrière elle, on voit le tapis, des crayons, un cahier ouvert sur le sol.
    .demir = « Chez moi, on vit par terre. On mange, les enfants dessinent. La saleté de la rue n’entre pas. Donc, pas de chaussures. »
    .demir-sac = « Alors je les laisse dehors, bien rangées. Et elle, un matin, elle les a mises dans un sac-poubelle. »
par-terre--amis-turcs = « Je connais bien ça, madame. J’ai des amis turcs. Chez vous, la maison est vraiment très importante. »
    .why = Vous voulez être proche. Mais vous parlez d’un peuple et de vos amis. Elle parlait de chez elle. [Écoute : ne pas parler de soi]
    .reply = « Vos amis, je ne les connais pas. Moi, je vous parle de chez moi. »
par-terre--attendre = Vous laissez finir la voix au téléphone. Vous laissez aussi le silence. Vous la regardez, sans rien noter.
    .why = Elle peut tout dire, sans se presser. Mais vous n’avez pas encore redit ses mots. [Écoute : le silence]
    .reply = « Un sac-poubelle. Qu’est-ce qu’on met, chez vous, dans un sac-poubelle ? »
par-terre--pas-a-mal = « Elle ne voulait sûrement pas faire de mal, madame. Elle voulait protéger vos affaires, vous ne croyez pas ? »
    .why = C’est peut-être vrai. Mais vous devinez ce que l’autre voulait. Elle, elle parlait de sa peine. [Porter : interprétation]
    .reply = « Vous étiez là, vous, quand j’ai ouvert ma porte ? »
par-terre--pour-vous = « La saleté de la rue n’entre pas. Et ce sac, devant votre porte : pour vous, il voulait dire quoi ? »
    .why = Vous redites ses mots. Vous demandez le sens à elle. Personne n’explique à sa place. [Écoute : demander le sens]
    .reply = « Qu’on jette ce qui est sale. Et que ce qui est sale, c’est nous. »
par-terre--ici = « Je comprends, madame. Ici, le palier est à tous. Le règlement, en bas, demande qu’il reste libre. »
    .why = C’est exact, et il faudra le dire. Mais elle vient de dire sa peine. Elle entend un second reproche. [Écouter avant la règle]
    .reply = « Un règlement, en bas, en français. D’accord. Et le sac, il est dedans ? »

confidence = { $insiste ->
        [yes] Elle a replié le papier dans sa main.
       *[no] { $secret-jure ->
            [yes] Elle plie et déplie le papier.
           *[no] Elle sort un papier plié en quatre. Vous le lisez tout haut. Monsieur Aksoy traduit chaque ligne.
        }
    }
    .interprete = « “Propre et libre.” “Dans ce sac neuf. Le ménage du mardi mouille tout.” J’ai traduit toute la page, madame. »
    .demir = « “Propre.” Il est écrit “propre”. Elif m’avait lu “sale”. Elle pleurait en lisant. Moi aussi, après, la nuit. »
    .demir-personne = « Ne dites à personne que c’est elle qui a lu. Surtout pas à elle. »
    .demir-jure = « Vous promettez. Bien. Et si on vous le demande, à vous ? »
    .demir-non = « Non. J’ai dit non. »
confidence--jurer = « Ni elle, ni la voisine, ni mon service. Personne n’en saura jamais rien, je vous le promets. »
    .why = Elle est soulagée. Mais vous promettez trop. Si un enfant était en danger, vous devriez parler. [Charte 2001 : discrétion, limites]
confidence--convenir = « Qui a lu, je le garde pour moi. Y a-t-il une chose, une seule, qu’elle devrait entendre ? »
    .why = Vous gardez ce qu’elle confie. C’est elle qui choisit ce que vous direz. [Charte 2001 : accord de la personne]
    .reply = « Que j’attendais son bonjour. Chez moi, la plus ancienne de la maison accueille. Ça, vous pouvez le dire. »
confidence--cours = « Il y a des cours de français au centre social, deux fois par semaine. Je vous note l’adresse ? »
    .why = L’adresse est bonne, et elle servira. Mais c’est trop tôt. Elle vous demandait de garder un secret. [Orienter : le moment]
    .reply = « Plus tard, oui. Là, je vous parle de ma fille. »
confidence--le-lui-dire = « Il vaudrait mieux le lui dire, doucement. Elif comprendrait. Vous seriez mieux, toutes les deux. »
    .why = Penser à Elif est juste. Mais sa mère vient de dire non. C’est elle qui choisit le moment. [Charte 2001 : consentement]
confidence--borner = « J’ai promis trop. Si quelqu’un était en danger, je devrais parler. Tout le reste, je le garde. »
    .why = Maintenant, vous pouvez tenir votre promesse. Vous gardez le secret, et vous en dites les limites. [Charte 2001 : discrétion]
    .reply = « Cela, je le comprends. C’est mieux dit. »
confidence--retirer = « J’ai insisté, pardon. C’est votre fille. Vous choisirez le moment, ou vous ne direz rien. »
    .why = Dire qu’on a insisté n’est pas facile. La mère peut de nouveau choisir. [Charte 2001 : libre consentement]
    .reply = « Merci. Je verrai. »

d-elle = Elle passe la main sur le papier.
    .demir = « Et elle ? Elle vous a parlé de nous, je suis sûre. Qu’est-ce qu’elle dit ? »
d-elle--au-mot = « Ce qu’elle m’a dit est à elle. Vos mots à vous sont à vous. Le papier, lui, dit qu’elle doit passer. »
    .why = La règle est la même pour les deux. Le papier était pour elle. Mais vous n’apportez rien de nouveau. [Navette]
    .reply = « C’est juste. À sa place, je demanderais la même chose. »
d-elle--chute = « Je vous le dis pour vous aider à comprendre. En octobre, elle est tombée ici, à cause d’une chaussure. »
    .why = Elle comprend, et rangera ce soir. Mais Mme Perrin avait dit « pas pour eux ». Un bon résultat ne répare pas. [Confidentialité]
    .reply = « Tombée ? À cause de nous ? Il fallait le dire ! Ce soir, tout sera dedans. »
d-elle--porter = « Elle permet ceci : elle doit pouvoir passer. Et au début, elle attendait qu’on sonne, pour se saluer. »
    .why = C’est exactement ce qu’elle a permis, avec ses mots. Vous portez les mots des deux côtés. [Navette ; accord de la personne]
    .reply = « Que je sonne, moi ? Et moi, j’attendais que ce soit elle. Dix semaines, deux portes. »
d-elle--trois-metres = « Elle est là, à trois mètres. On sonne ensemble, avec le téléphone. En dix minutes, tout est dit, non ? »
    .why = L’envie est bonne. Mais rien n’est prêt, et l’autre n’a pas dit oui. Une des deux aurait honte. [Table : préparer, consentir]
    .reply = « Maintenant ? Comme ça ? Non. Pas comme ça. »
d-elle--regrette = « Elle regrette, pour le sac. Elle ne voulait pas vous faire de mal. Elle vous fait ses excuses. »
    .why = Vous vouliez l’apaiser, et cela marche. Mais l’autre n’a rien dit de tel. Un jour, elles se parleront. [Navette : ne rien ajouter]
    .reply = « Des excuses ? Bien. J’attendrai qu’elle me le dise. »

# Après l’appel

bien-traduit = L’appel est fini. Mme Demir va ranger le tabouret. Elif vient à la porte, son crayon à la main.
    .elif = { $elif-dechargee ->
        [yes] « Je sais, c’est un métier. Mais le papier de la dame, l’autre fois… je l’avais bien traduit ? »
       *[no] « C’était long. Le papier de la dame, l’autre fois… je l’avais bien traduit, moi ? »
    }
bien-traduit--un-metier = « Traduire pour les grands, c’est un travail de grand. Ce n’est pas à toi. Ce n’est pas ta faute. »
    .why = Vous ne mentez pas. Vous ne dites pas le secret. L’enfant va mieux, et sa mère reste libre. [Usage du métier ; discrétion]
    .reply = « Même si je suis forte ? Bon. D’accord. »
bien-traduit--un-seul-mot = « Presque tout ! Tu as fait une erreur, sur un mot. Ce n’est rien : ta maman a compris, maintenant. »
    .why = C’est vrai, et c’est gentil. Mais sa mère avait dit « surtout pas à elle ». Maintenant, l’enfant a cette peine. [Confidentialité]
    .reply = « Quel mot ? » Elle ne sourit plus. « C’est à cause de moi, alors. »
bien-traduit--tres-bien = « Très bien ! Tu traduis comme une grande. Elle a de la chance de t’avoir, ta maman, tu sais. »
    .why = Vous voulez qu’elle soit fière. Mais ce n’est pas exact. La prochaine fois, elle traduira encore. [Porter : soutien]
    .reply = « Alors la prochaine fois, c’est moi qui parle ! »
bien-traduit--ta-maman = « C’est à ta maman de te répondre, Elif. Moi, je te dis qu’on a pris tout notre temps pour parler. »
    .why = La réponse est à sa mère, et vous ne mentez pas. Mais Elif garde sa question, et son travail. [Charte 2001 : discrétion]
    .reply = « Le temps… Ça veut dire qu’elle a pleuré ? »
bien-traduit--ecole = « C’est toi qui dessines, avec ce crayon ? Montre-moi ! Et l’école, ici, dis-moi, ça se passe bien ? »
    .why = Vous lui parlez comme à une enfant, c’est bien. Mais vous n’avez pas répondu, et elle le voit. [Écoute : laisser le silence]
    .reply = « Oui, ça va. Vous avez pas répondu. »

# De nouveau à droite

retour = La porte de droite est grande ouverte. Mme Perrin écoutait le palier. Elle ne le cache pas.
    .perrin = « C’était long, en face ! Alors ? Elle les enlève, ou pas ? »
    .perrin-promis = « C’était long, en face. Et les chaussures sont toujours là. Vous aviez dit ce soir. Vous aviez promis. »
retour--chez-eux = « Chez les Turcs, vous savez, la maison est très importante. On laisse toujours les chaussures devant la porte. »
    .why = Vous voulez qu’elle comprenne. Mais vous parlez d’un peuple. Mme Demir parlait seulement de chez elle. [Charte 2001 : impartialité]
    .reply = « Et chez les Français, on fait quoi ? Je ne vous demandais pas une leçon. »
retour--porter = « Elle me permet de dire ceci : elle attendait votre bonjour. Chez elle, c’est la plus ancienne qui accueille. »
    .why = C’est ce qu’elle a permis, avec ses mots, et rien de plus. C’est elle qu’on entend. [Navette ; accord de la personne]
    .reply = « Le mien ? C’était à moi ? Alors on a attendu toutes les deux, chacune derrière sa porte. »
retour--devoiler = « C’est une erreur. Sa fille a lu votre mot. Elle a traduit “propre” par “sale”. La petite s’est trompée. »
    .why = Elle comprend, et elle se calme. Mais la mère est trahie, et on accuse une enfant. Le résultat ne répare pas. [Confidentialité]
    .reply = « La pauvre petite ! Il fallait me le dire ! Je lui en parlerai, moi, doucement. »
retour--desolee = « Elle est vraiment désolée, pour les chaussures. Elle m’a demandé de vous faire ses excuses, madame. »
    .why = Vous vouliez l’apaiser, et cela marche. Mais Mme Demir n’a rien dit de tel. Elle l’apprendra. [Navette : ne rien ajouter]
    .reply = « Des excuses. Bon. Ça me fait du bien. Je lui en reparlerai. »
retour--meme-regle = « Ce qu’elle m’a dit est à elle. Vos mots à vous sont à vous. Je n’apporte ni oui ni non, pas encore. »
    .why = La règle est la même des deux côtés. Vous n’inventez rien. Mais sans son accord, vous n’apportez aucun mot d’elle. [Navette]
    .reply = « Au moins, vous ne répétez pas. C’est déjà ça. »
retour--reprendre = { $promesse ->
        [yes] « Pour ce soir, j’ai promis trop vite. Je ne décide pas pour les chaussures. Je reprends mon rôle. »
       *[no] « J’ai jugé trop vite des gens que je n’avais pas entendus. Je reprends mon rôle. »
    }
    .why = Dire son erreur prend un instant. Chacun retrouve sa place. [Charte 2001 : impartialité ; pas de promesse]
    .reply = « C’est honnête. Bon. Et elle, alors ? »

ensuite = Elle regarde la porte d’en face, puis vous.
    .perrin = « Et maintenant ? On ne va pas se parler par vous jusqu’à Noël. »
ensuite--navette = « Je peux continuer à voir chacune. Vendredi à 17 h, je viens ici. Puis en face, avec l’interprète. »
    .why = Il y a une date, l’interprète, le même temps pour les deux : c’est solide. Mais elle voulait autre chose. [Suivi des accords]
ensuite--moitie = « Et si chacune faisait un effort ? Elle laisse seulement trois paires. Et vous, vous passez plus loin. »
    .why = Cela paraît égal. Mais c’est vous qui décidez. Et il faut toute la place pour un fauteuil. [Charte 2001 : aucun pouvoir de décision]
    .reply = « Plus loin ? Dans le mur ? Bon. Revenez quand vous aurez mesuré. »
ensuite--tout-de-suite = « Alors allons-y : elle est chez elle. On sonne, et vous vous dites tout, simplement, face à face. »
    .why = Elle veut parler. Mais l’autre n’a pas dit oui, et il n’y a pas d’interprète. Elif devrait traduire. [Table : préparer, consentir]
    .reply = « Sans personne pour traduire ? Avec la petite au milieu ? Non. Une autre fois. »
ensuite--si-elle-veut = « Passer, et un bonjour. Vous voir avec l’interprète, si elle le veut aussi : il vous faudrait quoi ? »
    .why = Vous résumez ses besoins. L’autre devra dire oui. Vous demandez ses conditions : c’est préparer. [Table : préparer, consentir]
    .reply = « Une salle où je passe. Quelqu’un qui traduit, pas la petite. Et que ce soit un vrai oui. »
ensuite--merci = « Merci pour votre confiance, madame. Vous avez notre numéro. S’il y a un problème, appelez-nous. »
    .why = C’est chaleureux. Mais sans date, elle doit faire toute la suite. Et l’autre famille n’a pas de numéro. [Suivi des accords]
    .reply = « Le numéro, je l’ai. C’est moi qui ai appelé. »

# Au centre social

tour = La porte de la salle est large. Le téléphone est au milieu de la table. Elif est avec son père.
    .perrin = « Bon. D’abord, bonjour. Après, je ne sais pas par où commencer. »
    .demir-chute = « D’abord, madame, pour votre chute : nous ne savions pas. » Mme Perrin vous regarde. Elle est en colère.
    .perrin-excuses = « On m’a apporté vos excuses. » Monsieur Aksoy traduit. Mme Demir fait non de la tête.
    .demir-regret = « On m’a dit que vous regrettiez, pour le sac. » Mme Perrin vous regarde. Elle n’a rien dit de tel.
    .perrin-petite = « Et votre fille ne doit pas être triste pour ce mot. » Mme Demir ne dit rien. Elle vous regarde longtemps.
tour--a-perrin = « Madame Perrin, c’est vous qui avez appelé. Voulez-vous dire ce qui est le plus important pour vous ? »
    .why = C’est à elle de parler, sans résumé. Donnez aussi la parole à l’autre, le même temps. [Table : tour de parole]
    .reply = « Passer, sans demander. Et qu’on me voie, moi. Ici, quand on arrive, on sonne. J’attendais. »
tour--a-demir = « Madame Demir, c’est à vous, et tout sera traduit. Qu’est-ce qui est le plus important pour vous ? »
    .why = Vous parlez à elle, pas au téléphone. Elle a le temps d’être traduite. Donnez aussi la parole à l’autre. [Table : tour de parole]
    .reply = « Un sol où vivre. Qu’on ne nous croie pas sales. Et un bonjour. Avant, j’enseignais. Ici, je n’ai plus de phrases. »
tour--j-explique = « Je vais vous expliquer la situation de madame Demir. Ce sera plus court que de tout traduire. »
    .why = Vous voulez gagner du temps. Mais vous parlez à sa place, devant elle. Elle venait de pouvoir parler. [Charte 2001 : faire avec]
    .reply = « Je suis là. Je peux le dire. » Et elle le dit, en trois phrases.
tour--chaussures = « Parlons maintenant des chaussures, si vous voulez bien. Qui aurait une idée pour commencer ? »
    .why = C’est utile, mais un peu tôt. Elles ne se sont pas encore entendues. C’était le but de la rencontre. [Table : tour de parole]
    .reply = « Les chaussures… Ce n’est plus vraiment les chaussures, vous savez. »
tour--deux-bonjours = « Passer sans demander. Un sol où vivre. Deux bonjours attendus. Qu’est-ce qui irait aux deux ? »
    .why = Vous redites les mots de chacune, à égalité. Puis vous demandez. La solution viendra d’elles. [Charte 2001 : faire avec]
    .reply = { $secret-dit ->
        [yes] « Un bac fermé, derrière ma porte. Et ne parlons plus de ma fille. C’est tout. »
       *[no] « Un bac fermé, derrière ma porte. Dehors, une minute seulement. Et si elle veut, elle sonne. »
    }
tour--excuses = « Madame Perrin, un petit mot d’excuse pour le sac, peut-être ? Après, tout ira mieux entre vous. »
    .why = Vous cherchez la paix. Mais vous demandez une excuse à sa place. Elle aurait honte, et ce ne serait pas vrai. [Table : ne rien imposer]
    .reply = « Je m’excuserai si je dois le faire. Pas parce qu’on me le demande. »
tour--reprendre = « Avant de continuer : j’ai dit une chose que je ne devais pas dire. C’est ma faute, pas la vôtre. »
    .why = Vous le dites devant les deux. Cela ne répare pas tout. Mais chacune reprend sa parole. [Reconnaître ; Charte 2001]
    .reply = « D’accord. On verra. Maintenant, laissez-nous parler. »

essai = Elles cherchent, une phrase après l’autre. Elles parlent d’un bac, de la sonnette, d’un jour pour se revoir.
    .interprete = « Je relirai chaque ligne dans les deux langues. Dites-moi ce qu’on écrit. »
essai--bac = Les chaussures rentrent tout de suite. Un bac fermé les attend, derrière la porte de Mme Demir.
    .why = C’est son idée, et on peut le voir. Le sol reste propre, et le palier est libre. [Écrire ce qui est trouvé]
essai--torts = Chacune reconnaît ses torts, pour le sac et pour les chaussures.
    .why = On voudrait finir l’histoire. Mais écrire un tort, c’est juger. Un accord dit ce qu’on fera. [Charte 2001 : ne pas juger]
essai--passage = Devant les deux portes, le passage reste libre, d’un mur à l’autre.
    .why = C’est le besoin de Mme Perrin. On peut le vérifier. C’est aussi la règle de la résidence. [Écrire ce qui se vérifie]
essai--elif = S’il y a un problème, Elif porte le message d’une porte à l’autre.
    .why = C’est simple, et elle dirait oui. Mais on ne doit plus le lui demander. [Usage du métier : jamais un enfant]
essai--bonjour = Sur le palier, elles se disent bonjour, chacune dans sa langue.
    .why = C’est cela qui faisait mal. Deux mots chaque jour : on peut le vérifier aussi. [Écrire ce qui compte]
essai--bailleur = À la première faute, la médiation prévient le bailleur.
    .why = Cela paraît sérieux. Mais c’est une menace. La médiation ne surveille pas. [Charte 2001 : aucun pouvoir]
essai--sonner = Pas de mot sur la porte, pas de message par l’enfant. On sonne. Si besoin, on appelle l’interprète.
    .why = Un papier lu par une enfant a fait mal. On choisit une autre façon de faire. [Écrire ce qui se fait]
essai--menage = Le mardi, jour de ménage, chacune rentre aussi son paillasson.
    .why = C’est utile, mais pas nécessaire. On l’écrit si l’une des deux le veut. [Faire avec]
essai--bilan = Elles se revoient le mercredi 16 décembre à 17 h, avec l’interprète.
    .why = Il y a une date et un interprète. On saura si cela marche. On pourra changer. [Suivi des accords]
essai--toujours = L’accord vaut pour toujours, et pour tous les habitants de l’étage.
    .why = On voudrait que cela dure. Mais on revoit un essai. Et les absents n’ont rien accepté. [Table : seulement les présents]

# Fins

ending--accord = Monsieur Aksoy relit dans les deux langues. En partant, Mme Perrin essaie « merhaba ». Mme Demir rit, et répond « bonjour ».
    .later = { $secret-dit ->
        [yes] Le lundi, Mme Perrin dit à Elif, gentiment : « C’était seulement un mot. » Elif ne parle plus français sur le palier. Sa mère ne rappellera pas la médiation.
       *[no] { $chute-dite ->
            [yes] Le palier est libre. En sortant, Mme Perrin vous a dit : « La chute, c’était pour vous. » Elle ne vous confiera plus rien.
           *[no] { $elif-messagere ->
                [yes] Deux semaines plus tard, Elif sonne à droite : « Maman demande… » Elle traduit de nouveau.
               *[no] { $elif-sait ->
                    [yes] Le palier est libre. Elif a demandé à sa mère quel était le mot. Depuis, elle ne veut plus lire à voix haute, même à l’école.
                   *[no] { $bilan-date ->
                        [yes] Mercredi 16 décembre. Une paire était dehors, vite rentrée. Mme Perrin a sonné deux fois. Une fois, c’était juste pour dire bonjour.
                       *[no] En janvier, trois paires sont revenues. Chacune attend que l’autre en parle. Rien n’était prévu pour cela.
                    }
                }
            }
        }
    }
ending--navette = Pas de rencontre pour l’instant. Deux portes, deux récits. Les chaussures n’ont pas bougé.
    .later = { $secret-dit ->
        [yes] Le lundi, Mme Perrin dit à Elif, gentiment : « C’était seulement un mot. » Le soir, à gauche, on n’ouvre plus à la médiation.
       *[no] { $chute-dite ->
            [yes] Le lendemain, il y a un dessin devant la porte de droite : « Pardon pour votre chute. » Mme Perrin vous appelle : « C’était pour vous. »
           *[no] { $suivi-date ->
                [yes] Vendredi, 17 h : vous venez à droite, puis à gauche, avec l’interprète au téléphone. Il reste seulement deux paires dehors.
               *[no] Dix jours plus tard, il y a un second mot sur la porte de gauche. C’est Elif qui le lit.
            }
        }
    }
ending--refus = Vendredi, au téléphone, avec l’interprète, Mme Demir vous remercie. Elle préfère ne pas rencontrer sa voisine. C’est son droit. Vous le dites à Mme Perrin, sans commentaire.
    .later = { $secret-dit ->
        [yes] Le lundi, Mme Perrin parle à Elif, gentiment, de son erreur. À gauche, on n’ouvre plus à la médiation.
       *[no] { $chute-dite ->
            [yes] Les chaussures sont rentrées. Un dessin est devant la porte de droite : « Pardon pour votre chute. » Mme Perrin vous appelle : « C’était pour vous. »
           *[no] { $perrin-portee ->
                [yes] Le mardi, les chaussures ne sont plus là. Mme Perrin a sonné, et elle a dit son nom. La porte est restée ouverte un moment.
               *[no] Les chaussures sont toujours là, contre le mur. On se salue de la tête. Mme Demir a gardé votre numéro.
            }
        }
    }
ending--reporte = { $cru ->
        [yes] Vous descendez. L’enfant a dit « c’est bon ». Derrière la porte de gauche, on parle bas, longtemps.
       *[no] Vous descendez. Votre carte est restée à gauche. Sur le palier, rien n’a bougé.
    }
    .later = Deux jours après, Mme Perrin rappelle : « Vous deviez vous en occuper, non ? » En face, c’est Elif qui a lu la carte à sa mère.
ending--rupture = Derrière la porte, une enfant pleure, et sa mère la console. Elle voulait vous dire quelque chose. Vous ne l’avez pas entendu.
    .later = Le lendemain, Nadège rappelle la famille avec un interprète. Elle s’excuse pour le service. La porte reste fermée. Une autre fois, peut-être.

# Le compte rendu

account--lieu = Visite à 14 h 20, résidence des Peupliers, hall du 6, 2e étage. L’habitante de droite avait appelé.
    .why = Une heure, un lieu, une demande : on comprend sans vous connaître. [Faits]
account--perrin-dit = L’habitante de droite dit : elle ne passe plus en fauteuil. Depuis dix semaines, personne ne lui dit bonjour.
    .why = Ce sont ses mots, donnés comme ses mots. Il y a le passage, et ce qui lui fait mal. [Propos rapportés]
account--interprete = Entretien avec l’habitante de gauche par un interprète professionnel, au téléphone.
    .why = On doit savoir qui a traduit. On l’écrit, si c’est bien ce qui s’est passé. [Faits]
account--demir-dit = L’habitante de gauche dit, par l’interprète : on vit sur le sol. Elle laisse les chaussures dehors pour le garder propre.
    .why = C’est sa raison, dite par elle, avec l’interprète. Ce n’est pas « sa culture ». [Propos rapportés]
account--culture = Dans la culture turque, on laisse les chaussures à la porte. Il faudra l’expliquer aux voisins.
    .why = Vous voulez aider à comprendre. Mais c’est une idée sur un peuple. Écrivez ce qu’une personne a dit. [Faits, non opinions]
account--sale = L’habitante de droite a voulu humilier la famille, sans doute à cause de son origine.
    .why = Vous prenez une peine au sérieux. Mais « humilier » et « sans doute » jugent. Personne ne l’a dit ni vu. [Faits, non opinions]
account--chute = L’habitante de droite est tombée en octobre sur le palier, à cause d’une chaussure.
    .why = C’est grave, et on veut l’écrire. Mais elle l’a confié à vous. Demandez d’abord son accord. [Charte 2001 : confidentialité]
account--reserve-perrin = L’habitante de droite a confié un fait passé. Elle demande de ne pas le répéter.
    .why = { $chute-dite ->
        [yes] La phrase ne répète rien. Vous l’avez dit en face, mais la note ne le dira pas. [Charte 2001 : discrétion]
       *[no] Vous dites qu’il y a un secret, sans le dire. Demandez-lui si le service peut savoir. [Charte 2001 : discrétion]
    }
account--enfant = L’enfant de la famille a traduit au début. L’entretien par elle a été arrêté.
    .why = { $enfant-a-traduit ->
        [yes] Ce n’est pas facile à écrire, mais c’est utile. Le service saura quoi préparer. [Faits]
       *[no] Elle l’a proposé, et vous avez refusé. Ici, la phrase est fausse. [Faits]
    }
account--elif-lu = L’enfant avait mal traduit à sa mère le mot de la voisine.
    .why = Cela explique tout, et on veut l’écrire. Mais c’est un secret. Le service n’en a pas besoin. [Charte 2001 : confidentialité]
account--reserve-demir = L’habitante de gauche a donné une précision sur le mot reçu. Elle demande de ne pas la répéter.
    .why = { $secret-dit ->
        [yes] La phrase ne répète rien. La voisine l’a su par vous, mais la note ne le dira pas. [Charte 2001 : discrétion]
       *[no] Vous dites qu’il y a un secret, sans le dire. L’équipe sait, et le secret reste. [Charte 2001 : discrétion]
    }
account--refus = L’habitante de gauche n’a pas voulu de rencontre. Son refus a été accepté.
    .why = Un refus est un fait, pas un échec. On l’écrit seulement s’il a eu lieu. [Faits]
account--accord = Elles ont décidé un essai à deux. Il est écrit, et relu dans les deux langues.
    .why = Elles l’ont décidé à deux, avec l’interprète : on l’écrit. Sans rencontre, ce serait l’inventer. [Décisions]
account--suite = { $bilan-date ->
        [yes] Bilan mercredi 16 décembre à 17 h, avec les deux habitantes et l’interprète.
       *[no] Prochaine visite vendredi à 17 h, chez les deux habitantes, avec l’interprète.
    }
    .why = Vous avez dit une date : le service doit la tenir, donc on l’écrit. Sans date, n’inventez pas. [Suites]
account--avant = À voir en équipe : réserver un interprète avant la visite, quand on connaît la langue.
    .why = C’est une question de métier. Elle ne parle de personne. L’équipe apprend, et rien n’est répété. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--elif = L’enfant traduisait bien, et elle le proposait. Qu’est-ce que cela change ? Et sans interprète, qu’auriez-vous fait ?
jury--deux-propres = Il y a deux façons d’être propre, deux façons d’accueillir. Qui devait les expliquer, et à qui ?
jury--dit-et-garde = Chacune vous a parlé. Qu’avez-vous dit à l’autre ? Qu’avez-vous gardé ? Avec quel accord ?
jury--table = À quelles conditions proposez-vous une rencontre ? Et si l’une des deux avait dit non ?
