# Les mots du vérificateur de scénarios.
# Un message par code : la valeur est le titre ; .label se lit sous les accents circonflexes ;
# .expected dit ce qui était attendu, .hint ce qu’il y a à faire.

## Communs à tous

severity-error = Erreur
severity-warning = Avertissement
diagnostic-near = Vouliez-vous dire « { $near } » ?
diagnostic-known = Connus ici : { $known }
diagnostic-path = Chemin qui y mène : { $path }
diagnostic-fix = Correction proposée
diagnostics-count = { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }
diagnostics-none = Rien à signaler

## Fichiers et écriture RON

E0001 = Le fichier « { $name } » ne peut pas être lu
    .label = fichier illisible
    .expected = Un fichier présent, que vous avez le droit d’ouvrir.
    .hint = Vérifiez son nom et son dossier, fermez-le s’il est ouvert ailleurs, puis recommencez.
E0002 = Ce fichier n’est pas du texte simple
    .label = signe illisible à partir d’ici
    .expected = Un fichier texte enregistré en UTF-8.
    .hint = Rouvrez-le dans un éditeur de texte et enregistrez-le avec l’encodage « UTF-8 ». Un document de traitement de texte ne convient pas.
E0005 = Le signe « { $name } » n’a pas sa place ici
    .label = signe inattendu
    .expected = Un mot, un nombre, un texte entre guillemets droits, une ponctuation du format ou un commentaire « // ».
    .hint = Retirez ce signe. Si c’est un guillemet courbe ou français, remplacez-le par un guillemet droit : « " ».
E0006 = Ce texte entre guillemets n’est pas refermé
    .label = commence ici
    .expected = Un second guillemet droit « " » à la fin du texte.
    .hint = Ajoutez le guillemet qui manque, sur la même ligne le plus souvent.
E0007 = Ce commentaire n’est pas refermé
    .label = commence ici
    .expected = Les signes « */ » à la fin du commentaire.
    .hint = Ajoutez « */ », ou commencez chaque ligne du commentaire par « // », qui s’arrête seul en fin de ligne.
E0008 = Ce crochet, cette parenthèse ou cette accolade n’est pas refermé
    .label = ouvert ici, jamais refermé
    .label-outer = un crochet extérieur se ferme ici
    .expected = Le signe fermant qui répond au signe ouvrant, avant que le bloc extérieur ne se ferme.
    .hint = Ajoutez le signe fermant après le dernier élément du bloc. Le décalage des lignes aide à voir où il manque.
E0009 = Ce signe fermant ne ferme rien
    .label = rien n’est ouvert ici
    .expected = Autant de signes fermants que de signes ouverts, et de la même forme.
    .hint = Retirez-le, ou rouvrez plus haut le bloc qu’il devait fermer.
E0010 = Il manque une virgule
    .label = virgule attendue ici
    .expected = Une virgule entre deux éléments.
    .hint = Ajoutez une virgule à la fin de l’élément qui précède.
E0011 = Il manque une valeur
    .label = valeur attendue ici
    .expected = Un nombre, un texte entre guillemets, un mot du format, une liste ou un bloc.
    .hint = Écrivez la valeur après les deux-points, ou retirez le champ si vous n’en avez pas besoin.
E0012 = Cette virgule est de trop
    .label = virgule de trop
    .expected = Une seule virgule après chaque élément, et aucune avant le premier.
    .hint = Retirez-la, ou écrivez l’élément oublié devant elle.
E0013 = Le fichier continue après sa fin
    .label = déjà terminé avant ceci
    .expected = Rien d’autre qu’un commentaire après la dernière parenthèse.
    .hint = Retirez ce qui dépasse. Souvent, une parenthèse a été fermée trop tôt, plus haut.
E0014 = « { $value } » n’est pas un nombre entier
    .label = nombre entier attendu
    .expected = Des chiffres seulement, avec au besoin le signe moins devant.
    .hint = Arrondissez, et retirez virgule, point, espace ou unité : « 12 », et non « 12,5 » ni « 12 min ».
E0015 = Après une barre oblique inversée, « { $name } » ne veut rien dire
    .label = suite inconnue
    .expected = « \n » pour une fin de ligne, « \" » pour un guillemet droit, « \\ » pour la barre elle-même.
    .hint = Doublez la barre si vous la vouliez telle quelle, sinon retirez-la.
E0016 = Il manque les deux-points
    .label = deux-points attendus ici
    .expected = Un nom, deux-points, puis une valeur : « rating: 2 ».
    .hint = Ajoutez « : » entre le nom et sa valeur.
E0017 = Un nom de champ était attendu ici
    .label = pas un nom de champ
    .expected = Entre parenthèses, des champs sans guillemets : « rating: 2, next: "porte" ».
    .hint = Retirez les guillemets autour du nom du champ. Si vous vouliez une liste d’identifiants, remplacez les parenthèses par des accolades.
E0018 = Ce n’est pas le genre de valeur attendu
    .label = on trouve ici { $found ->
        [text] un texte
        [number] un nombre
        [bool] « true » ou « false »
        [list] une liste
        [map] une table
        [record] un bloc de champs
        [tuple] un groupe de valeurs
        [name] un mot du format
        [empty] rien
       *[other] { $found }
    }
    .expected = { $expected ->
        [text] Un texte entre guillemets droits : « "samira" ».
        [number] Un nombre entier, sans guillemets : « 12 ».
        [bool] « true » (oui) ou « false » (non), sans guillemets.
        [list] Une liste entre crochets : « ["samira", "marc"] ».
        [map] Une table entre accolades, où chaque identifiant est suivi de deux-points.
        [record] Un bloc entre parenthèses : « (rating: 2, next: "porte") ».
        [tuple] Plusieurs valeurs entre parenthèses, séparées par des virgules : « ("samira", "marc") ».
        [name] Un mot du format, sans guillemets : « Night ».
       *[other] { $expected }
    }
    .hint = Gardez votre idée et changez l’écriture : guillemets pour un texte, crochets pour une liste, accolades pour une table, parenthèses pour un bloc.
E0019 = Aucun champ ne s’appelle « { $name } » ici
    .label = champ inconnu
    .expected = Un des champs prévus pour ce bloc.
    .hint = Vérifiez l’orthographe, et regardez si ce champ n’appartient pas au bloc d’à côté ou du dessus.
E0020 = « { $name } » n’est pas un mot du format ici
    .label = mot inconnu
    .expected = Un des mots prévus à cet endroit, avec sa majuscule et sans guillemets.
    .hint = Choisissez un des mots connus. Les majuscules comptent : « Night », et non « night ».
E0021 = Il manque le champ « { $field } »
    .label = à compléter ici
    .expected = Le champ « { $field } », toujours obligatoire dans ce bloc.
    .hint = Ajoutez « { $field }: » suivi de sa valeur.
E0022 = Le champ « { $name } » est donné deux fois
    .label = donné une seconde fois
    .label-first = déjà donné ici
    .expected = Chaque champ une fois par bloc.
    .hint = Gardez celui qui dit ce que vous voulez et retirez l’autre.
E0023 = L’identifiant « { $name } » est donné deux fois dans cette table
    .label = donné une seconde fois
    .label-first = déjà donné ici
    .expected = Des identifiants tous différents dans une même table.
    .hint = Renommez l’un des deux, ou retirez celui qui fait double emploi.
E0024 = Le nombre « { $value } » est hors de toute mesure ici
    .label = nombre trop grand ou trop petit
    .expected = Un nombre que ce champ peut contenir, sans signe moins s’il compte quelque chose.
    .hint = Vérifiez qu’aucun chiffre n’est en trop.
E0025 = Le nombre de valeurs entre ces parenthèses n’est pas le bon
    .label = trop ou trop peu de valeurs
    .expected = Autant de valeurs que le mot en demande : « To("wait", "samira") » en demande deux, « Do("wait") » une seule.
    .hint = Comparez avec un exemple du guide, puis ajoutez ou retirez ce qu’il faut.
E0026 = Ce fichier ne commence pas par « { $expected } »
    .label = premier mot du fichier
    .expected = « { $expected }( » tout au début, et « ) » à la fin.
    .hint = Remplacez le premier mot, ou vérifiez que ce contenu est dans le bon fichier.

## Identifiants et noms

E0101 = « { $name } » ne peut pas servir d’identifiant
    .label = identifiant mal formé
    .expected = Des minuscules sans accent et des chiffres, en mots reliés par un seul tiret, une lettre d’abord : « chez-samira ».
    .hint = Retirez majuscules, accents, espaces, apostrophes et tirets doubles. Le texte lu à l’écran, lui, reste libre.
E0102 = L’identifiant « { $name } » est trop long
    .label = trop long
    .expected = { $most } signes au plus.
    .hint = Gardez un ou deux mots qui suffisent à vous le rappeler.
E0103 = Le nom « { $name } » est réservé
    .label = nom réservé
    .expected = Un nom que le format n’emploie pas déjà.
    .hint = Précisez-le : « gerant-roy » plutôt que « manager », par exemple.
E0104 = Le nom de lieu « { $name } » est réservé
    .label = nom de lieu réservé
    .expected = Un nom qui ne serve pas déjà à ranger les textes.
    .hint = Précisez-le : « scene-du-hall » plutôt que « scene », par exemple.
E0105 = Deux lieux s’appellent « { $name } »
    .label = employé une seconde fois
    .label-first = déjà donné ici
    .expected = Un nom différent pour chaque moment, chaque scène et chaque fin : les trois partagent les mêmes noms.
    .hint = Renommez l’un des deux, puis les « next » qui y mènent.
E0106 = Deux choses s’appellent « { $name } »
    .label = employé une seconde fois
    .label-first = déjà donné ici
    .expected = Un nom différent pour chaque personne, fait, compteur et échéance : les textes les appellent tous par leur nom.
    .hint = Renommez l’un des deux partout où il paraît, textes compris.
E0110 = Aucune personne ne s’appelle « { $name } »
    .label = personne inconnue
    .expected = Une personne déclarée dans « parties ».
    .hint = Corrigez le nom, ou ajoutez cette personne à « parties ».
E0111 = Aucun fait ne s’appelle « { $name } »
    .label = fait inconnu
    .expected = Un fait déclaré dans « facts ».
    .hint = Corrigez le nom, ou ajoutez ce fait à « facts ».
E0112 = Aucun compteur ne s’appelle « { $name } »
    .label = compteur inconnu
    .expected = Un compteur déclaré dans « counters ».
    .hint = Corrigez le nom, ou ajoutez ce compteur à « counters » avec son maximum.
E0113 = Aucune échéance ne s’appelle « { $name } »
    .label = échéance inconnue
    .expected = Une échéance déclarée dans « deadlines ».
    .hint = Corrigez le nom, ou ajoutez cette échéance à « deadlines ».
E0114 = Aucun document ne s’appelle « { $name } »
    .label = document inconnu
    .expected = Un document déclaré dans « documents ».
    .hint = Corrigez le nom, ou ajoutez ce document à « documents » avec ses parties.
E0115 = Ce document n’a pas de partie « { $name } »
    .label = partie inconnue
    .expected = Une des parties données dans « parts » pour ce document.
    .hint = Corrigez le nom, ou ajoutez cette partie au document.
E0116 = Aucun lieu ne s’appelle « { $name } »
    .label = lieu inconnu
    .expected = Un moment de la même scène, une scène ou une fin.
    .hint = Corrigez le nom, ou créez le lieu qui manque.
E0117 = Aucune technique ne s’appelle « { $name } »
    .label = technique inconnue
    .expected = Une technique du catalogue, nommée en anglais : « open-question », « reformulate ».
    .hint = Choisissez dans le catalogue le geste le plus proche : un scénario n’en invente pas.
E0118 = Aucun critère ne s’appelle « { $name } »
    .label = critère inconnu
    .expected = Un critère du référentiel, comme « amis.2-2 », ou transversal, comme « deontologie ».
    .hint = Cherchez le critère voulu parmi ceux du titre AMIS et les trois transversaux.
E0119 = Aucun référentiel ne connaît le rôle « { $name } »
    .label = rôle inconnu
    .expected = Le rôle d’un référentiel connu, comme « amis » ou « msads ».
    .hint = Corrigez le rôle, ou donnez une seule note dans « rating » si elle vaut pour tous.
E0120 = Aucun acte permanent ne s’appelle « { $name } »
    .label = acte permanent inconnu
    .expected = Un acte déclaré dans « always ».
    .hint = Corrigez le nom, ou retirez-le de cette liste.
E0121 = Le chemin « { $name } » ne mène à aucun choix
    .label = chemin inconnu
    .expected = Un moment, une barre oblique, un choix : « palier/se-presenter » ; ou « always/souffler » pour un acte permanent.
    .hint = Vérifiez les deux noms. Pour un exercice, le chemin va jusqu’à la réponse : « lettre/jusqu-a-quand/delai ».
E0122 = Aucun fait de droit ne s’appelle « { $name } »
    .label = fait de droit inconnu
    .expected = Un fait de droit de la liste commune, avec sa source et sa date de vérification.
    .hint = Corrigez le nom, ou donnez la date elle-même avec « date » si elle ne se calcule pas.
E0123 = Le départ « { $name } » n’existe pas
    .label = départ inconnu
    .expected = Pour le scénario, une de ses scènes ; pour une scène, un de ses moments.
    .hint = Corrigez « start » pour qu’il nomme ce qui est joué en premier.
E0124 = Aucun élément à placer ne s’appelle « { $name } »
    .label = élément inconnu
    .expected = Un élément déclaré dans « items » de cet exercice.
    .hint = Corrigez le nom, ou ajoutez cet élément à « items ».
E0125 = Aucun créneau ne s’appelle « { $name } »
    .label = créneau inconnu
    .expected = Un créneau donné dans « slots » de cet exercice.
    .hint = Corrigez le nom, ou ajoutez ce créneau à « slots ».
E0126 = « { $name } » n’est pas de celles et ceux à qui l’on peut confier une tâche ici
    .label = ne figure pas dans « people »
    .expected = Une personne citée dans « people » de cet exercice, ou « mediator » s’il y est.
    .hint = Ajoutez cette personne à « people », ou choisissez-en une qui y est.
E0127 = « { $name } » ne peut pas être de ceux qui entendent
    .label = qui est-ce ?
    .expected = Une personne de « parties » ; pour lever une confidence, aussi « manager », « partner », « landlord » ou « all ».
    .hint = Corrigez le nom. « manager » est votre responsable, « partner » un partenaire, « landlord » le bailleur, « all » tout le monde.
E0128 = Aucun lien n’est déclaré entre ces personnes : { $name }
    .label = lien inconnu
    .expected = Deux personnes réunies dans « pairs », avec leur degré de conflit.
    .hint = Ajoutez le lien à « pairs » : « (between: ("samira", "marc"), glasl: 3) ».
E0129 = « { $name } » est cité deux fois dans la même liste
    .label = cité une seconde fois
    .label-first = déjà donné ici
    .expected = Chaque nom une fois dans la liste.
    .hint = Retirez la répétition, ou remplacez-la par le nom que vous vouliez.
W0130 = Le fait « { $name } » ne sert nulle part
    .label = jamais consulté
    .expected = Au moins une condition ou un texte qui en dépende, ou un choix qui le raconte.
    .hint = Faites-en dépendre quelque chose, ou retirez-le.
W0131 = Le compteur « { $name } » ne sert nulle part
    .label = jamais consulté
    .expected = Au moins une condition ou un texte qui en dépende.
    .hint = Faites-en dépendre quelque chose, ou retirez-le.
W0132 = L’échéance « { $name } » ne sert nulle part
    .label = jamais consultée
    .expected = Au moins une condition ou un texte qui en dépende.
    .hint = Montrez sa date dans un texte, faites-la compter dans une condition, ou retirez-la.
E0133 = Le document « { $name } » n’est montré nulle part
    .label = jamais montré
    .expected = Une ligne « Shows » ou un exercice « Read » qui le mette sous les yeux.
    .hint = Ajoutez « Shows("{ $name }") » aux lignes du moment où la personne le tend, ou retirez le document.
W0134 = On ne rencontre jamais « { $name } »
    .label = ni présence, ni parole
    .expected = Une scène où cette personne soit présente, ou une ligne où elle parle.
    .hint = Faites-la venir, ou retirez-la.
W0135 = Le fait « { $name } » n’est jamais appris
    .label = jamais vrai
    .expected = Un effet « Learn » quelque part, puisque des conditions ou des textes l’attendent.
    .hint = Ajoutez « Learn("{ $name }") » au choix ou au moment où cela s’apprend.

## Valeurs

E0201 = Cette version du format n’est pas connue : { $value }
    .label = version inconnue
    .expected = « format: 1 ».
    .hint = Écrivez « format: 1 ». Si le scénario vient d’une version plus récente d’Entremise, mettez d’abord la vôtre à jour.
E0202 = Le niveau { $value } n’existe pas
    .label = niveau hors limites
    .expected = De { $least } à { $most } : découvrir, s’entraîner, certifier.
    .hint = Choisissez le niveau du public à qui vous proposez le scénario.
E0203 = La valeur { $value } est hors limites
    .label = valeur hors limites
    .expected = De { $least } à { $most }.
    .hint = Ramenez-la entre ces bornes. Pour la tension et la confiance, 50 est à mi-course.
E0204 = La note { $value } n’existe pas
    .label = note hors limites
    .expected = De { $least } à { $most }.
    .hint = +2 pour l’acte juste au bon moment, +1 s’il est incomplet, 0 s’il vient mal à propos, -1 s’il coûte de la confiance, -2 s’il nuit.
E0205 = Le degré de conflit { $value } n’existe pas
    .label = degré hors limites
    .expected = De { $least } à { $most }, sur l’échelle de Glasl.
    .hint = Jusqu’à 3, on peut encore se parler ; jusqu’à 6, il faut une navette ; au-delà, protéger et passer la main.
E0206 = Le degré de danger { $value } n’existe pas
    .label = danger hors limites
    .expected = De { $least } à { $most }.
    .hint = 0 quand nul n’est menacé ; à partir de 2, l’alerte devient l’acte juste.
E0207 = « { $value } » n’est pas une date valable
    .label = date illisible ou impossible
    .expected = Année, mois, jour : « 2026-03-03 » ; pour « clock », l’heure en plus : « 2026-03-03T23:40 ».
    .hint = Écrivez le mois et le jour sur deux chiffres, et vérifiez que ce jour existe.
E0208 = Le poids { $value } ne convient pas à un tirage
    .label = poids hors limites
    .expected = De { $least } à { $most }.
    .hint = Deux branches de même poids ont la même chance ; un poids double donne une chance double. Une branche impossible se retire.
E0209 = Le délai { $value } ne convient pas à un devoir
    .label = délai hors limites
    .expected = De { $least } à { $most } choix.
    .hint = « within: 1 » veut dire tout de suite, « within: 2 » dès la décision suivante au plus tard.
E0210 = Une minuterie de { $value } s est trop courte
    .label = minuterie trop courte
    .expected = { $least } secondes au moins.
    .hint = Laissez le temps de lire chaque choix, ou retirez « seconds » et « timeout ».
E0211 = « { $name } » n’a qu’une jauge sur deux
    .label = une jauge manque
    .expected = « tension » et « trust » ensemble, ou aucune des deux.
    .hint = Ajoutez celle qui manque, ou retirez l’autre.
E0212 = Il manque les jauges de « { $name } »
    .label = « tension » et « trust » attendues
    .expected = « tension » et « trust » pour une personne, un enfant ou un groupe.
    .hint = Ajoutez-les : « tension: 40, trust: 45 ». Si cette personne n’est là que pour accompagner, donnez-lui le « kind » qui convient, comme « Colleague ».
E0213 = « { $name } » n’a pas de jauges
    .label = pas de jauge à lire ou à changer
    .expected = Une personne qui ait « tension » et « trust ».
    .hint = Donnez ces deux jauges dans « parties », ou faites dépendre ceci de quelqu’un d’autre.
E0214 = Ce compteur part de { $value }, au-dessus de son maximum
    .label = départ trop haut
    .expected = { $most } au plus.
    .hint = Baissez « start » ou montez « max ».
E0215 = Comparer avec { $value } ne décide de rien
    .label = seuil toujours ou jamais franchi
    .expected = Un seuil de { $least } à { $most }, que la jauge puisse franchir dans les deux sens.
    .hint = Choisissez un seuil entre ces bornes, ou retirez la condition si elle vaut toujours.
E0216 = « { $name } » est en lien avec soi-même
    .label = deux fois la même personne
    .expected = Deux personnes différentes.
    .hint = Remplacez l’une des deux.
E0217 = « { $name } » est vide
    .label = rien ici
    .expected = Au moins un élément.
    .hint = Complétez, ou retirez le bloc entier s’il n’est pas obligatoire.
E0218 = La jauge « { $name } » ne peut pas être changée par un effet
    .label = se calcule seule
    .expected = « Tension », « Trust », « Glasl », « Strain », « Danger » ou « Counter ».
    .hint = Le temps, les jours restants, l’écoute donnée et le résultat d’un exercice se comptent seuls. Pour faire passer du temps, écrivez « Spend(5) ».
E0219 = La fatigue du médiateur ne peut pas fermer un choix
    .label = « Strain » dans une condition d’offre
    .expected = Une condition sur la situation (« when ») ou sur ce qui a été préparé (« needs »).
    .hint = Retirez « Strain » d’ici. Il peut changer une note (« rated ») ou colorer un texte : le choix, lui, reste possible.
E0220 = Un groupe de zéro personne
    .label = personne dans ce groupe
    .expected = Au moins 1.
    .hint = Donnez le nombre de personnes : « Group(6) ».

## Limites du format 1

E0301 = Trop de personnes : { $count }
    .label = { $most } au plus
    .expected = { $most } personnes au plus.
    .hint = Réunissez celles qui parlent d’une même voix dans un groupe : « Group(6) ».
E0302 = Trop de faits : { $count }
    .label = { $most } au plus
    .expected = { $most } faits au plus.
    .hint = Retirez ceux dont rien ne dépend, et remplacez ceux qui redisent un choix par « Chose » ou « Seen ».
E0303 = Trop de compteurs : { $count }
    .label = { $most } au plus
    .expected = { $most } compteurs au plus.
    .hint = Un fait suffit quand il n’y a rien à compter.
E0304 = Trop de documents : { $count }
    .label = { $most } au plus
    .expected = { $most } documents au plus.
    .hint = Gardez ceux qu’il faut lire pour décider.
E0305 = Trop de moments : { $count }
    .label = { $most } au plus
    .expected = { $most } moments au plus pour tout le scénario.
    .hint = Faites deux scénarios, ou réunissez des branches : neuf à douze moments sur un parcours suffisent.
E0306 = Trop de choix : { $count }
    .label = { $most } au plus
    .expected = { $most } choix au plus pour tout le scénario.
    .hint = Faites deux scénarios, ou réunissez des branches.
E0307 = Ce fichier est trop gros
    .label = début du fichier
    .expected = { $most } Kio au plus.
    .hint = Placez chaque scène dans son propre fichier : « scenes/chez-samira.ron ».
E0308 = Trop de blocs emboîtés les uns dans les autres
    .label = { $most } niveaux au plus
    .expected = { $most } niveaux au plus.
    .hint = Un bloc n’a sans doute pas été refermé plus haut. Sinon, découpez.
E0309 = Trop d’échéances : { $count }
    .label = { $most } au plus
    .expected = { $most } échéances au plus.
    .hint = Gardez celles que la personne accompagnée doit tenir.
E0310 = Trop de parties dans ce document : { $count }
    .label = { $most } au plus
    .expected = { $most } parties au plus.
    .hint = Réunissez les passages qui se lisent ensemble.
E0311 = Trop de choix dans ce moment : { $count }
    .label = { $most } au plus
    .expected = { $most } choix au plus. Quatre, c’est souvent bien.
    .hint = Retirez ceux que personne ne prendrait : ils ne mesurent rien.
E0312 = Trop d’actes permanents : { $count }
    .label = { $most } au plus
    .expected = { $most } actes permanents au plus.
    .hint = Gardez dans « always » ce qui peut survenir partout ; mettez le reste parmi les choix d’un moment.
E0313 = Trop de devoirs : { $count }
    .label = { $most } au plus
    .expected = { $most } devoirs au plus dans « must ».
    .hint = Gardez les omissions qui seraient graves ; la note des choix suffit pour les autres.
E0314 = Trop d’interdits : { $count }
    .label = { $most } au plus
    .expected = { $most } interdits au plus dans « never ».
    .hint = Réunissez ceux qui ont la même condition : « acts » accepte plusieurs techniques.
E0315 = Trop d’éléments ou de tâches dans cet exercice : { $count }
    .label = { $most } au plus
    .expected = { $most } au plus.
    .hint = Gardez ceux qui demandent une vraie décision, ou faites deux exercices.
E0316 = Trop de questions sur ce document : { $count }
    .label = { $most } au plus
    .expected = { $most } questions au plus.
    .hint = Gardez l’essentiel : quoi, par qui, jusqu’à quand, avec quelle preuve.
E0317 = Trop d’aiguillages emboîtés
    .label = { $most } niveaux au plus
    .expected = { $most } « Route » ou « Draw » l’un dans l’autre au plus.
    .hint = Passez par un moment sans choix qui fera la suite de l’aiguillage.
E0318 = Cette condition a trop de niveaux
    .label = { $most } niveaux au plus
    .expected = { $most } niveaux au plus de « All », « Any » et « Not ».
    .hint = Simplifiez, ou retenez une partie de la condition dans un fait.
E0319 = Trop de choix à usage unique : { $count }
    .label = { $most } au plus
    .expected = { $most } « once: true » au plus.
    .hint = Un choix qui reste (« Stay ») est déjà fermé jusqu’à la sortie du moment : « once » y est rarement utile.
E0320 = Trop de choix et de techniques à retenir : { $count }
    .label = { $most } au plus
    .expected = { $most } « Chose » ou « Did » différents au plus dans les conditions.
    .hint = Quand plusieurs choix ont la même suite, faites-leur apprendre un même fait, et testez ce fait.
E0321 = Trop de scènes : { $count }
    .label = { $most } au plus
    .expected = { $most } scènes au plus.
    .hint = Réunissez des scènes qui ont même décor et mêmes personnes, ou faites deux scénarios.
E0322 = Trop de fins : { $count }
    .label = { $most } au plus
    .expected = { $most } fins au plus.
    .hint = Trois à cinq fins bien distinctes suffisent.
E0323 = Trop de phrases dans le compte rendu : { $count }
    .label = { $most } au plus
    .expected = { $most } phrases au plus.
    .hint = Gardez celles qui demandent de décider : fait, parole rapportée, avis, confidence, suite.
E0324 = Trop de critères visés : { $count }
    .label = { $most } au plus
    .expected = { $most } critères au plus dans « targets ».
    .hint = Gardez ceux que le scénario montre au moins trois fois.
E0325 = Ce fichier de textes est trop gros
    .label = début du fichier
    .expected = { $most } Kio au plus.
    .hint = Raccourcissez, ou faites deux scénarios.
E0326 = Trop d’accolades emboîtées dans ce texte
    .label = { $most } niveaux au plus
    .expected = { $most } niveaux au plus.
    .hint = Une accolade n’a sans doute pas été refermée. Sinon, écrivez des phrases entières plutôt que des variantes dans des variantes.
E0327 = Trop de créneaux dans cet exercice : { $count }
    .label = { $most } au plus
    .expected = { $most } créneaux au plus.
    .hint = Réunissez des créneaux voisins.
E0328 = Trop de questions pour le jury : { $count }
    .label = { $most } au plus
    .expected = { $most } questions au plus.
    .hint = Gardez celles qui feront parler de ce que le jeu ne montre pas.

## Forme de l’histoire

E0401 = Le moment « { $name } » doit faire une chose, et une seule
    .label = rien, ou plusieurs choses à la fois
    .expected = Ou bien des choix (« choices »), ou bien un exercice (« task » et « next »), ou bien une simple suite (« next »).
    .hint = S’il n’y a rien, ajoutez l’un des trois. S’il y en a plusieurs, partagez-les entre deux moments.
E0402 = La minuterie de « { $name } » est à moitié donnée
    .label = « seconds » et « timeout » vont ensemble
    .expected = « seconds » et « timeout », ou aucun des deux.
    .hint = Dites combien de temps on a et où l’on va quand il est passé, ou retirez la minuterie.
E0403 = « { $name } » a une minuterie, mais pas de choix
    .label = rien à choisir avant la fin du temps
    .expected = Une minuterie sur un moment qui a des « choices ».
    .hint = Retirez « seconds » et « timeout » : lire un document ou avancer ne se fait pas contre la montre.
E0404 = « { $name } » a des effets, mais pas d’exercice
    .label = effets sans exercice
    .expected = « effects » seulement à côté de « task » : ils viennent après la réponse.
    .hint = Déplacez-les dans « when_entered » (à l’arrivée) ou dans les « effects » d’un choix.
E0405 = Un acte permanent ne peut pas mener au moment « { $name } »
    .label = moment d’une scène
    .expected = « Stay », une scène ou une fin : l’acte peut être fait de n’importe où.
    .hint = Faites de ce moment le départ d’une scène et nommez cette scène.
E0406 = Le moment « { $name } » est dans une autre scène
    .label = moment d’une autre scène
    .label-other = il est ici
    .expected = Un moment de la même scène, une scène ou une fin.
    .hint = Menez à cette autre scène, qui commence par son moment de départ, ou déplacez le moment.
E0407 = Ces passages tournent en rond : « { $name } » ramène à lui-même
    .label = on revient ici sans jamais choisir
    .expected = Des passages qui finissent par arriver à un choix, un exercice ou une fin.
    .hint = Changez le « next » de l’un d’eux.
E0408 = On ne peut pas rester ici
    .label = « Stay » n’a pas de sens ici
    .expected = « Stay » seul, comme « next » d’un choix ou d’un acte permanent, ou comme « timeout ».
    .hint = Nommez le lieu où l’on va. Pour rejouer un moment, nommez ce moment.
E0409 = Il se peut que « { $party } » ne soit pas là pour cette ligne (« { $place } »)
    .label = présence non assurée
    .label-other = cette scène dit qui est là
    .expected = Une personne présente sur tous les chemins qui mènent à la ligne.
    .hint = Ajoutez-la à « present », ou écrivez « If(Present("{ $party }"), [ … ]) », ou « Off » si sa voix vient d’ailleurs.
E0410 = Il se peut que « { $party } » ne soit pas là quand on s’adresse à cette personne
    .label = présence non assurée
    .label-other = cette scène dit qui est là
    .expected = Une personne présente, pour « To » comme pour la dernière place de « Between ».
    .hint = Ajoutez au choix « when: Present("{ $party }") », ou faites venir cette personne plus tôt.
E0411 = La réplique « { $name } » vient deux fois dans ce moment
    .label = seconde fois
    .label-first = déjà donné ici
    .expected = Chaque réplique une fois par moment, branches comprises.
    .hint = Donnez à l’une une étiquette à elle : « SaysAs("samira", "apres") ».
E0412 = Deux textes de ce moment auraient le même nom : « { $name } »
    .label = même nom
    .label-first = déjà donné ici
    .label-other = donne le même nom
    .expected = Des étiquettes qui donnent chacune un nom différent dans le fichier de textes.
    .hint = Changez une des étiquettes.
E0414 = Le choix « { $choice } » reste sur place sans rien répondre
    .label = « Stay » sans « reply »
    .expected = Une réponse : sans elle, rien ne bouge à l’écran.
    .hint = Ajoutez « reply: "samira" » ou « reply: Narrated », et le texte « .reply ».
E0415 = « { $name } » demande ses propres mots, mais n’a pas de choix
    .label = « say_first » sans choix
    .expected = « say_first » sur un moment qui a des « choices ».
    .hint = Retirez « say_first », ou ajoutez les choix devant lesquels on cherche ses mots.
E0416 = Il se peut que « { $party } » ne soit pas là pour répondre
    .label = présence non assurée
    .label-other = cette scène dit qui est là
    .expected = Une personne présente, ou « Narrated ».
    .hint = Faites répondre quelqu’un qui est là, ou racontez l’effet avec « reply: Narrated ».
E0418 = « { $name } » nomme deux choses dans cet exercice
    .label = déjà pris dans l’exercice
    .expected = Des noms différents pour les personnes et pour les créneaux d’un même exercice.
    .hint = Renommez le créneau.
E0419 = Un ordre est donné, mais n’est pas demandé
    .label = « before » sans « ordered »
    .expected = « ordered: true » dès qu’il y a des paires dans « before ».
    .hint = Ajoutez « ordered: true », ou retirez « before ».
E0420 = La fin « { $name } » est à la fois légitime et pénalisée
    .label = « rightful » et « forfeits » ensemble
    .expected = L’un des deux au plus.
    .hint = Si l’on s’arrête parfois à raison et parfois trop tôt, faites deux fins et choisissez par « Route ».
E0421 = « Between » nomme deux fois « { $name } »
    .label = deux fois la même personne
    .expected = Deux personnes : de qui l’on parle, puis à qui.
    .hint = Pour un acte envers une seule personne, écrivez « To ».
E0422 = Le compte rendu ne demande rien à garder
    .label = rien à garder
    .expected = Au moins une phrase à garder, vraie sur le chemin joué, qui ne soit ni un avis ni une confidence.
    .hint = Ajoutez un fait (« is: Fact ») ou une parole rapportée (« is: Reported »).

## Ce que l’histoire atteint, d’après son tracé

E0501 = Rien ne mène au moment « { $name } »
    .label = jamais atteint
    .expected = Au moins un « next » ou un « timeout » qui y mène.
    .hint = Menez-y depuis un choix, ou retirez-le.
E0502 = Rien ne mène à la scène « { $name } »
    .label = jamais atteinte
    .expected = Au moins un « next » qui la nomme.
    .hint = Menez-y depuis une autre scène, ou retirez-la.
E0503 = Rien ne mène à la fin « { $name } »
    .label = jamais atteinte
    .expected = Au moins un « next » qui la nomme.
    .hint = Menez-y, ou retirez-la.
E0504 = Depuis « { $name } », aucune fin ne peut être atteinte
    .label = impasse
    .expected = Un chemin vers une fin, depuis tout lieu du scénario.
    .hint = Donnez à l’un des choix un « next » qui mène plus loin.
E0505 = On peut tourner sans fin autour de « { $name } »
    .label = boucle sans sortie
    .expected = Une sortie au moins dans toute boucle.
    .hint = Faites sortir l’un des choix de la boucle, au besoin après quelques passages, avec un compteur.

## Ce que l’histoire atteint, d’après son jeu

E0506 = Dans « { $name } », il peut ne rester aucun choix pour avancer
    .label = toutes les sorties peuvent être fermées
    .expected = Un choix qui avance, quel que soit le chemin suivi.
    .hint = Laissez à l’un des choix qui avancent ni « when », ni « needs », ni « once ».
W0507 = Le choix « { $choice } » n’est jamais offert
    .label = jamais offert
    .label-other = à lire avec ceci
    .expected = Un chemin au moins où ses conditions soient vraies.
    .hint = Relisez « when » et « needs » : il manque souvent un « Learn », ou l’on ne passe jamais par là dans cet état.
W0508 = On n’arrive jamais au moment « { $name } »
    .label = jamais atteint en jouant
    .expected = Un chemin au moins qui y passe.
    .hint = Un chemin existe sur le papier, mais ses conditions ne sont jamais vraies ensemble. Relisez celles qui y mènent.
W0509 = Tout n’a pas pu être joué : arrêt après { $states } situations
    .label = examen incomplet
    .expected = Un scénario dont toutes les situations puissent être parcourues.
    .hint = Ce qui est signalé reste sûr, mais des défauts peuvent manquer. Moins de compteurs, de boucles et de faits abrègent l’examen ; un tirage trop rare le laisse incomplet.
E0510 = Le devoir « { $name } » peut être exigé sans qu’on puisse l’accomplir
    .label = parfois impossible
    .expected = Un choix offert ou un acte permanent qui l’accomplisse, chaque fois qu’il est exigé.
    .hint = Offrez l’acte à cet endroit, par exemple dans « always », ou resserrez le « when » du devoir.
W0511 = Le devoir « { $name } » n’est jamais exigé
    .label = condition jamais vraie
    .expected = Un chemin au moins où sa condition soit vraie.
    .hint = Faites arriver ce qu’il attend, comme « Raise(Danger, 2) », ou retirez le devoir.
W0512 = L’interdit « { $name } » ne trouve jamais à s’appliquer
    .label = jamais enfreint
    .expected = Un choix au moins qui puisse l’enfreindre.
    .hint = Ajoutez la tentation qu’il devait punir, ou retirez-le.
W0513 = Une note de « { $choice } » ne sert jamais
    .label = condition jamais vraie ici
    .expected = Un chemin au moins où cette note s’applique.
    .hint = Relisez sa condition, et l’ordre : c’est la première vraie qui compte.

## La clé, et si elle est juste

E0601 = Le choix « { $choice } » est bien noté, mais trahit une confidence
    .label = note positive
    .expected = 0 au plus pour un choix qui dit un fait privé devant qui ne doit pas l’entendre.
    .hint = Baissez la note, ou faites demander l’accord plus tôt (« released », « needs »), ou dites-le à part (« heard_by »).
E0602 = Le choix « { $choice } », le mieux noté, porte une faute
    .label = faute sur le meilleur choix
    .expected = Un meilleur choix sans « fault ».
    .hint = Retirez la faute, ou baissez la note et écrivez le choix juste.
E0603 = Le choix « { $choice } », le mieux noté, tombe sous un interdit
    .label = interdit ici
    .expected = Un meilleur choix que « never » n’exclut pas.
    .hint = Baissez sa note dans cet état (« rated »), ou resserrez le « when » de l’interdit.
E0604 = Le catalogue compte « { $choice } » contre « { $criterion } », alors que c’est le meilleur choix
    .label = compté { $value } par le catalogue
    .expected = Un meilleur choix qui ne coûte rien sur aucun critère.
    .hint = Relisez les actes : l’un d’eux vient trop tôt ou trop fort pour l’état de la personne. Sinon, la note est trop haute.
E0605 = Dans « { $name } », aucun choix n’est bon
    .label = aucune note au-dessus de 0
    .expected = Au moins un choix noté +1 ou +2.
    .hint = Écrivez le choix juste, ou montez la note de celui qui l’est.
W0606 = Pour « { $choice } », le catalogue et la clé ne disent pas la même chose de « { $criterion } »
    .label = l’un crédite, l’autre blâme
    .expected = Le même sens des deux côtés ; sinon ce choix ne compte pas sur ce critère.
    .hint = Relisez les actes et la note. Si vous êtes sûr de vous, dites ce qui est montré avec « shows ».
E0607 = « { $choice } » demande une préparation, mais ne vaut pas mieux que 0
    .label = « needs » sur un choix noté 0 ou moins
    .expected = « needs » seulement sur un choix noté +1 ou +2.
    .hint = Si c’est la situation qui l’offre, écrivez « when ». Si c’était une bonne idée préparée, montez la note.
E0608 = « { $criterion } » n’a pas assez d’occasions d’être montré : { $count }
    .label = critère visé
    .expected = Au moins trois occasions sur chaque chemin complet.
    .hint = Ajoutez des décisions qui le mettent en jeu, y compris sur les chemins courts, ou retirez-le de « targets ».
E0609 = « { $criterion } » ne réunit pas assez d’éléments pour être jugé : { $count }
    .label = critère visé
    .expected = Au moins 6 points disponibles sur chaque chemin complet.
    .hint = Creusez l’écart entre les choix, ou ajoutez une décision, un devoir, un exercice ou un compte rendu qui parle de ce critère.
E0610 = « { $criterion } » ne peut qu’être évité, jamais montré
    .label = critère visé
    .expected = Au moins une décision où le meilleur choix montre ce critère.
    .hint = Offrez un bon geste qui le fasse voir : ne pas mal faire ne suffit pas à prouver.
E0611 = La fin « { $name } » vient tôt, et rien ne dit si c’est à raison
    .label = fin précoce
    .expected = « rightful: true » si s’arrêter là est juste, « forfeits » si c’est trop tôt.
    .hint = Ajoutez l’un des deux. Si cela dépend de l’état, faites deux fins et choisissez par « Route ».
E0612 = La faute « { $kind } » de « { $choice } » ne peut plus être réparée ensuite
    .label = faute sans réparation possible
    .expected = Plus loin, un choix qui porte « repairs: [{ $kind }] ».
    .hint = Offrez de s’excuser, de reprendre ou de rectifier, et notez-y « repairs: [{ $kind }] ».
E0613 = « { $choice } » dit « { $name } », que l’on peut ne pas encore savoir
    .label = fait pas toujours appris
    .label-other = le fait dont il s’agit
    .expected = Un fait déjà appris sur tous les chemins qui mènent à ce choix.
    .hint = Ajoutez « when: Fact("{ $name }") » au choix, ou faites apprendre ce fait plus tôt.
E0614 = « { $name } » est dite confidence, mais son lecteur a le droit de la connaître
    .label = plus une confidence pour ce lecteur
    .expected = « is: Reported » quand l’accord est donné, « is: Confidence » quand il ne l’est pas.
    .hint = Écrivez « is: Reported », ou retirez ce lecteur de « released ».
W0616 = « when » de « { $choice } » ressemble à une préparation
    .label = ne lit que des faits appris par des choix
    .expected = « needs » pour ce que l’on aurait dû préparer, « when » pour ce que la situation offre.
    .hint = Écrivez « needs ». Avec « when », qui n’a rien préparé ne perd rien : le choix disparaît de l’échelle.
W0617 = La note de « { $choice } » change quand on reste sur place
    .label = un choix « Stay » d’ici la déplace
    .expected = Une note que les choix « Stay » du même moment ne déplacent pas.
    .hint = Faites du geste préparatoire un « needs » du meilleur choix : l’oublier coûtera alors quelque chose.
W0618 = Le compte rendu a trop peu de phrases à écarter : { $count } sur { $most }
    .label = presque tout est à garder
    .expected = Un tiers au moins de phrases à écarter.
    .hint = Ajoutez un avis, une confidence, ou une affirmation qui ne tient pas sur ce chemin (« holds »).
E0619 = Répondre au hasard rapporte trop dans « { $name } » : { $score } %
    .label = trop facile à deviner
    .expected = Moins de 50 % pour des réponses au hasard.
    .hint = Ajoutez des réponses fausses mais plausibles, ou demandez davantage.
W0620 = Le moment « { $name } » ne sépare personne
    .label = tout se vaut ici
    .expected = Un écart entre le meilleur choix et les autres, sur un critère au moins.
    .hint = Écartez les notes, ou changez les actes. Si ce moment n’est là que pour raconter, c’est sans gravité.
E0621 = Sur « { $criterion } », même le meilleur parcours reste sous le seuil : { $score } pour { $wanted } sur 1000
    .label = critère visé
    .expected = Un parcours au moins qui atteigne le seuil.
    .hint = Relisez les décisions où le meilleur choix ne rapporte rien sur ce critère, ou retirez-le de « targets ».
W0622 = Après la faute « { $kind } », aucun retour n’est possible
    .label = pas de chemin de retour
    .expected = Après une erreur honnête, une façon de se reprendre, même coûteuse.
    .hint = Ajoutez un choix pour s’excuser, se présenter de nouveau ou reposer le cadre.
E0623 = On peut réussir sans réfléchir : { $robot ->
        [random] choisir au hasard
        [first] toujours choisir le premier
        [last] toujours choisir le dernier
        [longest] toujours choisir le plus long
        [shortest] toujours choisir le plus court
        [politest] toujours choisir le plus poli
        [one-technique] toujours choisir la même technique
        [question-mark] toujours choisir une question
        [middle] toujours choisir la valeur moyenne
       *[other] { $robot }
    } suffit
    .label = { $score } sur 1000
    .expected = Moins de { $wanted } sur 1000, sur au moins un des critères visés.
    .hint = Répartissez autrement les qualités de façade (place, longueur, politesse, question) entre bons et mauvais choix.
E0624 = Le parcours le mieux noté n’obtient pas tout sur « { $criterion } » : { $score } sur 1000
    .label = critère visé
    .expected = 1000 sur 1000 pour qui prend toujours le choix le mieux noté.
    .hint = Cherchez un acte permanent ou un devoir manqué sur ce parcours, ou un choix de même note qui vaut moins.
E0625 = Un vote de la clé n’est pas valable : « { $name } »
    .label = vote non valable
    .expected = Un choix du scénario et une note de -2 à 2 par expert.
    .hint = Vérifiez le chemin du choix, le nom de l’expert et la note dans « key.ron ».
E0627 = Le meilleur parcours n’arrive à aucune fin
    .label = on part d’ici
    .expected = Qui prend toujours le choix le mieux noté finit par atteindre une fin.
    .hint = Un choix très bien noté ramène sans doute en arrière : baissez sa note, ou fermez-le avec « once » une fois pris.
W0626 = Pour « { $choice } », votre note ({ $found }) n’est pas celle du panel ({ $expected })
    .label = le panel note autrement
    .label-other = votre note est ici
    .expected = La note du panel : c’est elle qui compte.
    .hint = Reprenez la note du panel, ou récrivez le choix et redemandez un vote.

## Textes

E0701 = Il manque le texte « { $key } » ({ $lang })
    .label = texte attendu
    .expected = Un message de ce nom dans « { $lang }.ftl ».
    .hint = Ajoutez une ligne « { $key } = … » à ce fichier.
E0702 = Il manque « .{ $attribute } » sous « { $key } » ({ $lang })
    .label = à compléter ici
    .expected = Une ligne en retrait « .{ $attribute } = … » sous ce message.
    .hint = Ajoutez-la, avec quatre espaces devant le point.
E0703 = Le texte « { $key } » ne sert à rien ({ $lang })
    .label = texte de trop
    .expected = Seulement des textes que le scénario montre.
    .hint = Retirez-le, ou corrigez son nom s’il était écrit pour un lieu ou un choix renommé depuis.
E0704 = « .{ $attribute } » ne sert à rien sous « { $key } » ({ $lang })
    .label = ligne de trop
    .expected = Seulement des lignes que le scénario montre.
    .hint = Retirez-la, ou déclarez dans le scénario la réplique ou la réponse qu’elle donne.
E0705 = « { $key } » emploie une variable inconnue : « { $name } »
    .label = variable inconnue
    .expected = Une personne, un fait, un compteur ou une échéance du scénario, ou « visit », « strain », « mediator », « mediator-gender ».
    .hint = Corrigez le nom. Les suffixes permis sont « -count » après une personne et « -days » après une échéance.
E0706 = Ce texte n’est pas écrit comme il faut
    .label = lecture arrêtée ici
    .expected = { $reason ->
        [missing-value] Un texte après le signe « = ».
        [missing-default-variant] Une variante marquée d’une étoile « * », lue quand aucune autre ne convient.
        [multiple-default-variants] Une seule variante marquée d’une étoile « * ».
        [unbalanced-closing-brace] Une accolade ouverte avant celle qui ferme.
        [unterminated-string-literal] Un guillemet droit à la fin du texte entre guillemets.
        [expected-inline-expression] Une variable, un nombre ou un texte entre guillemets dans les accolades.
        [expected-simple-expression-as-selector] Une variable devant la flèche « -> ».
        [message-reference-as-selector] Une variable, et non un autre message, devant la flèche « -> ».
        [message-attribute-as-selector] Une variable, et non un autre message, devant la flèche « -> ».
        [term-reference-as-selector] Une variable, et non un terme, devant la flèche « -> ».
        [expected-message-field] Une valeur ou une ligne « .nom = … » pour ce message.
        [unknown-escape-sequence] Rien d’autre que « \" », « \\ » ou « \u » après la barre oblique inversée.
       *[other] Un nom, le signe « = », un texte ; les lignes de suite en retrait, les accolades refermées.
    }
    .hint = Regardez la ligne montrée et celle d’avant : une accolade, un signe « = », un retrait ou une étoile manque souvent.
E0707 = Ce texte est donné deux fois dans le fichier
    .label = donné une seconde fois
    .label-first = déjà donné ici
    .expected = Chaque texte une fois par fichier.
    .hint = Gardez le bon et retirez l’autre.
E0708 = « { $key } » n’a pas de texte à lui ({ $lang })
    .label = texte attendu après « = »
    .expected = Un texte juste après le signe « = », avant les lignes qui commencent par un point.
    .hint = Écrivez-le sur la même ligne que le nom.
E0709 = « { $key } » a un texte à lui qui n’est montré nulle part ({ $lang })
    .label = texte de trop
    .expected = Seulement les lignes qui commencent par un point.
    .hint = Retirez le texte qui suit le signe « = », ou déplacez-le là où il sera lu.
E0711 = « { $key } » n’emploie pas « { $name } » comme le texte de référence ({ $lang })
    .label = variables différentes
    .label-other = texte de référence
    .expected = Les mêmes variables dans toutes les langues.
    .hint = Reprenez la variable du texte de référence, ou retirez-la des deux côtés.
E0712 = Il manque les textes en « { $lang } »
    .label = langue absente
    .expected = Un fichier « { $lang }.ftl » dans le dossier du scénario.
    .hint = Créez-le : ce qui lui manque sera dit texte par texte.
E0713 = Aucune fonction ne s’appelle « { $name } » dans les textes
    .label = fonction inconnue
    .expected = Une variable, sans fonction, ou une fonction que le format connaît.
    .hint = Écrivez simplement la variable entre accolades : les nombres et les dates se mettent en forme seuls.
E0714 = Dans « { $key } », la variante « { $name } » ne sera jamais lue
    .label = variante jamais choisie
    .expected = Une valeur que la variable puisse prendre, comme « yes » et « no » pour un fait.
    .hint = Corrigez le nom entre crochets, ou retirez la variante. Les valeurs s’écrivent en anglais.
E0715 = Ce texte renvoie à « { $name } », qui n’existe pas
    .label = renvoi inconnu
    .expected = Un message ou un terme du même fichier.
    .hint = Corrigez le nom, ou écrivez les mots eux-mêmes. Une variable commence par le signe dollar.
E0716 = « { $key } » renvoie à lui-même
    .label = renvoi en rond
    .expected = Des renvois qui finissent par des mots.
    .hint = Remplacez l’un des renvois par son texte.

## Écriture

W0801 = Dans « { $place } », le meilleur choix est le plus long
    .label = moment à rééquilibrer
    .expected = Le meilleur choix est le plus long une fois sur quatre au plus.
    .hint = Raccourcissez-le, ou étoffez un des autres.
W0802 = Dans « { $place } », le meilleur choix est le plus poli
    .label = moment à rééquilibrer
    .expected = De la courtoisie dans les bons comme dans les moins bons choix.
    .hint = Donnez un « s’il vous plaît » ou un « madame » à un choix moins bon : la politesse ne doit pas désigner la réponse.
W0803 = Dans « { $place } », le meilleur choix est écrit en premier
    .label = moment à rééquilibrer
    .expected = Un meilleur choix qui change de place d’un moment à l’autre.
    .hint = Déplacez-le. L’ordre est tiré au sort en jouant, mais qui relit ou imprime voit celui-ci.
W0804 = Dans « { $place } », seul le meilleur choix pose une question
    .label = moment à rééquilibrer
    .expected = Des questions parmi les autres choix aussi, ou aucune.
    .hint = Tournez un choix moins bon en question : une question peut aussi blesser, presser ou deviner.
W0805 = Dans « { $place } », les choix sont de longueurs trop inégales : { $value } % d’écart
    .label = longueurs inégales
    .expected = 15 % d’écart au plus.
    .hint = Raccourcissez le plus long, étoffez le plus court.
W0806 = Le texte de « { $place } » est long : { $count } mots
    .label = { $most } mots au plus
    .expected = { $most } mots au plus.
    .hint = Gardez ce qu’il faut voir pour décider.
W0807 = La réplique « { $key } » est longue : { $count } mots
    .label = { $most } mots au plus
    .expected = { $most } mots au plus.
    .hint = Coupez comme on parle : huit à quinze mots par phrase.
W0808 = Le choix « { $key } » est long : { $count } mots
    .label = { $most } mots au plus
    .expected = { $most } mots au plus.
    .hint = Gardez un seul geste : deux gestes font deux choix.
W0809 = L’explication « { $key } » est longue : { $count } signes
    .label = { $most } signes au plus
    .expected = { $most } signes au plus : ce qu’il y avait de bon, ce que cela a fait, le principe.
    .hint = Gardez ces trois temps, une demi-phrase chacun.
W0810 = Trop peu de questions pour le jury : { $count }
    .label = { $least } au moins
    .expected = { $least } questions au moins dans « jury ».
    .hint = Ajoutez des questions qui fassent dire pourquoi, et ce qui se ferait autrement.
W0811 = Aucun bon geste ne se fait sans parler
    .label = des paroles seulement
    .expected = Un bon choix au moins qui soit un geste : attendre, reculer, laisser faire la collègue.
    .hint = Ajoutez-en un, avec un acte comme « wait » ou « keep-distance ».
W0812 = Aucun choix n’est entre le bon et le mauvais
    .label = des notes extrêmes seulement
    .expected = Un choix noté +1 ou 0 dans la plupart des moments.
    .hint = Ajoutez un choix utile mais incomplet, ou juste mais trop tôt.
W0813 = Phrase trop longue pour une langue simple, dans « { $key } » : { $count } mots
    .label = { $most } mots au plus par phrase
    .expected = { $most } mots au plus par phrase.
    .hint = Coupez la phrase en deux : une idée par phrase, le sujet d’abord.

## Parties écrites d’avance

E0901 = L’entrée « { $name } » ne veut rien dire ici
    .label = entrée inconnue
    .expected = Un choix de ce moment, un acte permanent ou une réponse de la forme demandée.
    .hint = Regardez où en est la partie à cet endroit, et ce qui y est demandé.
E0902 = L’entrée « { $name } » est refusée ici
    .label = pas possible à cet instant
    .expected = Un choix offert dans l’état où l’on est, ou une réponse de la forme demandée.
    .hint = Un choix peut être fermé : voyez son « when », son « needs », ou s’il a déjà servi. Une réponse peut donner trop de tâches à une personne, ou arriver ailleurs qu’où elle est attendue.
E0903 = La partie finit à « { $found } », et non à « { $expected } »
    .label = fin annoncée
    .expected = La fin « { $expected } ».
    .hint = Corrigez les entrées, ou la fin annoncée si le scénario a changé à raison.
E0904 = Les fautes commises ne sont pas celles annoncées
    .label = commises : { $found }
    .expected = Celles-ci, et pas d’autres : { $expected }
    .hint = Corrigez les entrées, ou la liste « faults », qui doit être exacte.
E0905 = « { $criterion } » obtient { $score } sur 1000, moins que prévu
    .label = { $wanted } attendus
    .expected = Au moins { $wanted } sur 1000.
    .hint = Une note, un acte ou une condition a sans doute changé sur ce parcours. Corrigez-le, ou la valeur annoncée dans « reaches ».
E0906 = « { $criterion } » obtient { $score } sur 1000, plus que prévu
    .label = moins de { $wanted } attendus
    .expected = Moins de { $wanted } sur 1000.
    .hint = Ce parcours devait échouer : cherchez le choix qui paie trop, ou corrigez la valeur annoncée dans « below ».
E0907 = La partie est finie, et des entrées restent : { $count }
    .label = jamais jouées
    .expected = Plus aucune entrée une fois la partie finie.
    .hint = Retirez celles qui restent, ou cherchez plus haut ce qui a fini la partie trop tôt.

## La bibliothèque et les données communes

E1001 = Aucun scénario ne s’appelle « { $name } »
    .label = scénario inconnu
    .expected = Un scénario de la bibliothèque.
    .hint = « entremise list » en donne la liste.
E1002 = Il n’y a pas de scénario ici : « { $name } »
    .label = pas de « scenario.ron »
    .expected = Un dossier qui contienne « scenario.ron ».
    .hint = Donnez le dossier du scénario lui-même, ou partez d’une copie d’un scénario qui existe.
E1003 = Le dossier « { $name } » ne porte pas un nom d’identifiant
    .label = nom de dossier
    .expected = Des minuscules sans accent et des chiffres, en mots reliés par un seul tiret, une lettre d’abord.
    .hint = Renommez le dossier : « boite-pleine » plutôt que « Boîte pleine ».
E1101 = Toutes les phases ne sont pas données : « { $name } »
    .label = une phase manque
    .expected = Les six phases : « Calm », « Triggered », « Escalating », « Crisis », « Recovering », « Spent » ; ou quatre valeurs, pour un danger de 0 à 3.
    .hint = Ajoutez ce qui manque, même si sa valeur est 0.
E1102 = Le catalogue ne peut pas compter { $value }
    .label = valeur hors limites
    .expected = De -2 à 2.
    .hint = Ramenez la valeur entre ces bornes.
E1103 = Aucune source ne s’appelle « { $name } »
    .label = source inconnue
    .expected = Une source déclarée en tête du même fichier.
    .hint = Corrigez le nom, ou déclarez la source avec son titre, son adresse et sa date de vérification.
E1104 = Le fait de droit « { $name } » n’est pas assez sûr pour être montré
    .label = jamais vérifié dans une source
    .expected = Une certitude A, B ou C : une source a été vue.
    .hint = Faites vérifier ce fait et notez la source et la date, ou n’en parlez pas dans le scénario.
W1105 = Le fait de droit « { $name } » n’a pas été vérifié depuis { $months } mois
    .label = à revérifier
    .expected = Une date de vérification récente : montants et délais changent.
    .hint = Retournez à la source, puis mettez à jour la valeur et « checked_on ».
