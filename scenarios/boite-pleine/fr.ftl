# « La boîte déborde », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $ferrand, $kaya, $helene (phase) ;
# $report (dernier jour pour changer le passage), $report-days (jours restants) ;
# les faits du scénario (yes/no) : $accord-dire, $attendu, $boite-videe, $brusque, $date-dite, $entendu, $gestes-dits, $helene-prevenue,
# $passage-note, $promesse, $promesse-kaya, $qui-appeler, $secret-dit, $vue-basse.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qu’il confie.

scenario--title = La boîte déborde
scenario--pitch = Une boîte aux lettres pleine, une voisine qui s’inquiète, un homme de quatre-vingt-un ans qui dit non. Il en a le droit. Et ensuite ?
scenario--brief = Médiation de quartier, résidence des Platanes, escalier C, mardi matin. Madame Kaya, du troisième, a appelé : la boîte de son voisin déborde. Aujourd’hui, vous y allez sans binôme. Monsieur Ferrand n’a rien demandé. Vous n’avez ni clé, ni mandat, ni pouvoir d’ouvrir une porte. Vous avez une personne à rencontrer, sa réponse à entendre quelle qu’elle soit, et une note à écrire ensuite.
scenario--sources = Droit. Code pénal, article 223-6 : secourir une personne en péril quand on le peut sans risque ; appeler les secours y répond. Code pénal, article 226-15 : ouvrir ou détourner, de mauvaise foi, le courrier d’un autre est un délit ; même de bonne foi, ce courrier reste le sien. Numéros d’urgence : 15, 18 et 112 ; on dit où l’on est, ce qu’on constate, qui appelle, et on ne raccroche pas en premier. Une personne restée des heures au sol ne se déplace pas avant l’arrivée des secours. CNIL : le moins de données possible. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : libre consentement, discrétion et ses limites, « faire avec », aucun pouvoir de décision ; attitudes d’écoute de Porter et reformulation de Rogers. La lettre et les personnes sont inventées. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note au responsable

scene--hall = Dans le hall de l’escalier C
scene--chez-lui = Troisième étage gauche
scene--au-telephone = Au pied de l’immeuble
scene--dixieme-jour = Dix jours plus tard, vendredi 20 mars
scene--alerter = Sur le palier, au téléphone
scene--trois-jours = Trois jours plus tard, lundi 23 mars

party--ferrand = Monsieur Ferrand
    .role = habitant du troisième gauche, quatre-vingt-un ans
    .alt = Un homme âgé, très droit, gilet boutonné, une main sur une porte à peine ouverte, la tête un peu tournée.
    .about = Ce qu’il demande : la paix. Ce dont il a besoin : rester chez lui, et décider. Ce qu’il craint : qu’on décide pour lui, pour son bien. Ce qui lui coûte : demander. Il a raison sur sa porte, qui est la sienne. Il n’a pas toujours raison sur ses forces.
party--kaya = Madame Kaya
    .role = sa voisine de palier, elle travaille à la cantine de l’école
    .alt = Une femme d’une cinquantaine d’années, manteau ouvert, un prospectus ramassé à la main, les yeux levés vers l’escalier.
    .about = Ce qu’elle demande : qu’on ouvre cette boîte. Ce dont elle a besoin : ne plus être seule à guetter. Ce qu’elle craint : le bruit d’une chute, un soir, de l’autre côté du mur. Elle connaît ses heures mieux que personne. Elle a raison de s’inquiéter.
party--helene = Hélène Ferrand
    .role = sa fille, à Brest, au téléphone
    .alt = Une voix de femme, rapide, un bruit de rue derrière elle.
    .about = Ce qu’elle demande : la vérité. Ce dont elle a besoin : dormir sans attendre un appel. Ce qu’elle craint : arriver trop tard. Ce qui lui coûte : elle n’est pas venue depuis Noël. Elle a raison sur un point : à elle, on ne dit rien.
party--secours = Les pompiers
    .role = au 18
    .alt = Une voix calme dans le téléphone, des touches de clavier.
    .about = Ils peuvent tout, sauf deviner l’adresse. Chaque fait les aide ; chaque supposition les retarde.

fact--vue-basse = Depuis Noël, monsieur Ferrand ne voit plus bien au centre : il ne lit plus. Il ne veut pas que sa fille l’apprenne.
fact--message = Il mange, et il appellera sa fille dimanche : c’est lui qui le fait dire.

must--seul = Dire au bureau à quelle porte vous allez frapper, avant qu’elle s’ouvre ou sur le seuil. Sans binôme, personne d’autre ne sait où vous êtes. [Travail sans binôme]
must--securite = Demander, quand il dit qu’il voit mal, ce que cela rend risqué chez lui : le gaz, la douche, l’escalier. Il refuse de l’aide ; il n’a pas refusé qu’on s’inquiète. [C. pén. 223-6]
must--alerte = Appeler les secours dès que les signes se rejoignent : tout de suite, ou après une vérification ou deux, pas plus. Un refus d’aide, dix jours avant, ne couvre pas un silence. [C. pén. 223-6]

always--prevenir-base = Appeler le bureau : où vous êtes, chez qui vous montez, à quelle heure vous rappellerez.
    .why = Sans binôme, quelqu’un doit savoir à quelle porte vous frappez. Dix secondes, et vous montez autrement. [Travail sans binôme]
    .reply = « Noté : escalier C, troisième gauche. Sans appel à onze heures, c’est moi qui t’appelle. »
always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand la tension vous gagne, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Rien n’a bougé, sauf vos épaules.

# Mardi 10 mars, dans le hall

boite = Mardi, dix heures. Une boîte déborde : des enveloppes coincées, un prospectus par terre. Une femme en manteau le ramasse.
    .kaya = « Dix jours qu’il la vide plus. Il me répond à travers la porte, c’est tout. Vous, vous avez le droit de l’ouvrir, non ? »
boite--rassurer = « Bonjour madame. Une boîte pleine, à cet âge, ce n’est pas rare : on oublie, on descend moins, non ? »
    .why = Vous voulez qu’elle souffle. Mais un signe qu’on explique trop vite est un signe qu’on cesse de regarder. [Porter : soutien]
    .reply = « On oublie ? Lui ? Il oublie rien, monsieur Ferrand. »
boite--presenter = « Bonjour madame. { $mediator }, médiation du quartier. Sa boîte est à lui. Et vous, qu’est-ce qui vous inquiète ? »
    .why = Un nom, une limite en quatre mots, une question ouverte : elle sait qui vous êtes et peut dire ce qu’elle a vu. [CAP : se présenter]
    .reply = « Qu’il tombe. Qu’il tombe, et que personne l’entende. Le mur est mince, mais quand même. »
boite--vider = « Bonjour madame. On la vide à deux et je lui monte le tout : au moins, ce matin, il aura son courrier. »
    .why = Le geste rend service, et elle respire. Mais ce courrier est à lui : le prendre, c’est décider sans lui. [Charte 2001 : faire avec]
    .reply = « Ah ! Enfin quelqu’un qui fait quelque chose. Tenez, il y en a encore au fond. »
boite--regarder = Vous saluez, et regardez la boîte sans rien y prendre : les cachets, le plus ancien, ce qui dépasse.
    .why = Lire les signes sans toucher au courrier : juste. Mais elle, on ne l’a pas encore écoutée, et elle attend un nom. [AMIS : discerner]
    .reply = « Le plus vieux, c’est le 27 février. J’ai regardé aussi. Sans toucher. …Et vous êtes qui ? »
boite--promettre = « Bonjour madame. Je m’en occupe tout de suite : ce soir, il aura de l’aide, vous pouvez compter dessus. »
    .why = Elle est soulagée, c’était le but. Mais cette aide dépend de lui, et il n’a rien demandé. Elle s’en souviendra. [Pas de promesse]
    .reply = « Ce soir ? Je vous prends au mot, hein. »

# Troisième étage gauche

entrebaillee = { $boite-videe ->
        [yes] Troisième gauche. La porte s’ouvre d’une main. Un homme très droit tâte du bout des doigts les enveloppes que vous portez.
       *[no] Troisième gauche. La porte s’ouvre d’une main. Un homme très droit, gilet boutonné, vous regarde un peu de côté.
    }
    .ferrand = « Oui ? Je n’ai appelé personne. »
    .ferrand-courrier = « C’est mon courrier, ça ? Qui vous a dit d’y toucher ? »
entrebaillee--sante = « Bonjour, monsieur Ferrand. Vous allez bien ? Vous mangez ? Quelqu’un vous fait les courses, le ménage ? »
    .why = Ces réponses serviront. À la chaîne, sur un palier, avant votre nom, c’est un contrôle : il dira oui à tout. [Porter : enquête]
    .reply = « Oui. Oui. Et oui. Autre chose ? »
entrebaillee--entrer = « Bonjour, monsieur Ferrand. On serait mieux à l’intérieur pour parler : vous me laissez entrer un moment ? »
    .why = Éviter le palier part d’un bon souci. Mais c’est demander le plus avant d’avoir dit qui vous êtes. [Charte 2001 : consentement]
    .reply = « Entrer ? Non. Sur le palier, c’est très bien. »
entrebaillee--reculer = Vous reculez d’un pas, levez votre carte à hauteur de ses yeux, et attendez qu’il parle le premier.
    .why = La distance lui laisse son seuil. Mais une carte ne parle qu’à qui la lit : un nom se dit aussi à voix haute. [Projet BETA : espace]
    .reply = « Votre carton, là, je le distingue mal. La mairie, le bailleur… c’est pareil. »
entrebaillee--pourquoi = « Bonjour, monsieur Ferrand. Votre boîte déborde : pourquoi ne descendez-vous plus chercher le courrier ? »
    .why = Le fait est vrai, le ton poli. Mais ce « pourquoi » lui demande des comptes, et il n’en doit à personne. [Écoute : des faits]
    .reply = « Parce que c’est ma boîte. »
entrebaillee--verite = « Bonjour, monsieur Ferrand. { $mediator }, médiation du quartier. Votre boîte déborde. Je viens vous voir, vous. »
    .why = Un nom, la vraie raison, et c’est à lui qu’on parle : il peut répondre en homme chez lui. [CAP : se présenter clairement]
    .reply = « Vous au moins, vous dites pourquoi vous venez. C’est déjà ça. »

non = Sa main n’a pas quitté la porte.
    .ferrand = « Je vous remercie, c’est non. Quatre-vingt-un ans, trente-six à l’imprimerie, jamais rien demandé. Je mange, je dors. Je veux la paix. »
non--insister = « Laissez-moi au moins vérifier que tout va bien chez vous. Cinq minutes : c’est pour vous, pas pour moi. »
    .why = Le souci est sincère. Mais insister après un non si clair, c’est lui dire que le sien ne compte pas. [Charte 2001 : libre consentement]
non--silence = Vous hochez la tête et ne dites rien. Vous restez là sans regarder derrière lui, les mains le long du corps.
    .why = Le non a sa place, et la porte aussi. Mais il peut croire que vous attendez qu’il cède : dites-le, que c’est entendu. [Écoute : le silence]
    .reply = « Vous n’insistez pas, vous. …Bon. »
non--aides = « Je comprends. Il existe pourtant de bonnes choses : des repas livrés, un bouton d’alerte. On en parle un peu ? »
    .why = Ces aides seront peut-être utiles un jour. Là, vous répondez à un non par un catalogue. [Porter : solution avant compréhension]
    .reply = « Un bouton autour du cou, comme une vache. Non. »
non--accepter = « C’est non, je l’entends, et je n’insiste pas. Le courrier d’en bas : on en dit un mot, ou on le laisse ? »
    .why = Un non accepté tout haut, un choix qui reste à lui : il n’a plus à se défendre, il peut donc parler. [Charte 2001 : libre consentement]
    .reply = « Un mot, alors. Un seul. »
non--menace = « Je préfère régler ça entre nous. Sans vous, je devrai le signaler, et d’autres décideront à votre place. »
    .why = Un signalement existe, pour un vrai danger. Ici, dit doucement, il sert à faire plier : c’est une pression. [Charte 2001 : aucun pouvoir]

porte-fermee = La porte s’est refermée. Derrière, aucun pas ne s’éloigne : il est encore là.
    .ferrand = « Bonne journée. »
porte-fermee--mot = Vous n’ajoutez rien. Vous glissez sous la porte votre carte, votre numéro, et « vendredi 20 mars, dix heures ».
    .why = Ne pas insister, laisser un fil : juste. Mais sa boîte le disait : ce qui est écrit reste là, sans être lu. [AMIS : discerner]
porte-fermee--partir = Vous redescendez sans bruit et sans rien laisser : il a dit non, et un papier de plus pèserait encore.
    .why = Ne plus peser est juste. Mais un refus accepté n’est pas la fin : sans nom ni date, il n’a personne à rappeler. [Suivi]
porte-fermee--tout-haut = « C’est non, d’accord. Je suis { $mediator }. Je repasse vendredi 20, dix heures. Vous ouvrirez, ou vous direz non. »
    .why = Le refus est accepté ; un nom et un jour sont dits tout haut, et le prochain non est permis d’avance. [Charte 2001 ; suivi]
    .reply = « …Vendredi. On verra vendredi. »
porte-fermee--encore = « Monsieur Ferrand, ouvrez, juste que je vous voie. Je ne peux pas repartir comme ça, vous comprenez ? »
    .why = Vous avez peur pour lui, et c’est honnête. Mais votre inquiétude n’est pas sa dette : il a dit non deux fois. [Charte 2001 : retrait]
porte-fermee--sa-fille = « Comme vous voudrez. Alors j’appelle votre fille, et c’est elle qui décidera s’il faut faire venir un médecin. »
    .why = Sa fille peut aider. Brandie à travers une porte, elle devient une menace, et il se taira avec elle aussi. [Charte 2001 : consentement]
porte-fermee--reprendre = « J’ai parlé trop vite, monsieur Ferrand. C’était à vous de dire. On recommence, ou on s’arrête là ? »
    .why = La maladresse est dite en une phrase, le choix rendu : c’est cela qui rouvre. Rien n’est encore convenu. [Charte 2001 : consentement]
    .reply = « …Quelqu’un qui se reprend. C’est rare. Attendez. »

lunettes = Il passe une enveloppe par l’entrebâillement. Des lunettes pendent à son cou.
    .ferrand = « Puisque vous êtes là. Celle-ci, le gardien l’a glissée sous ma porte. Mes lunettes ne valent plus rien. Elle dit quoi ? »
lunettes--lire = « Je vous la lis tout haut, ligne par ligne, et vous m’arrêtez quand vous voulez. Ici, comme ça, ça vous va ? »
    .why = Sa lettre, ses questions ; vous prêtez une voix et il garde la main. Et vous demandez où et comment. [Charte 2001 : faire avec]
    .reply = « Ici. Mais pas trop fort, l’escalier a des oreilles. »
lunettes--voisine = « Madame Kaya est juste à côté, et elle lit très bien : vous pourriez les lui donner à lire, de temps en temps ? »
    .why = Un appui tout proche, l’idée est bonne. Mais elle est de vous, et il voulait une lettre, pas une lectrice. [Porter : solution]
    .reply = « Madame Kaya s’occupe déjà bien assez de moi. Lisez, vous. »
lunettes--resumer = « Donnez. …C’est pour la chaudière, ils passent jeudi 19. Je les appelle et je confirme pour vous, d’accord ? »
    .why = C’est rapide, et c’est exact. Mais il demandait ce qu’elle dit, et le bailleur a eu votre réponse, pas la sienne. [Faire avec]
    .reply = « Ah. Bon. C’est vite lu, avec vous. »
lunettes--deviner = « Ce ne sont pas les lunettes, n’est-ce pas ? Vous n’y voyez plus assez pour lire, et depuis un bon moment. »
    .why = C’est juste, et dit avec douceur. Mais il n’en avait rien dit : deviner, c’est prendre ce qu’il n’a pas donné. [Porter : interprétation]
    .reply = « Je vous demande une lettre, pas une consultation. Lisez. »
lunettes--emporter = « Je la prends en photo, je la lis au calme au bureau, et ce soir je vous appelle pour tout vous expliquer. »
    .why = Vous voulez bien lire. Mais une photo emportée est une donnée prise, et lui reste devant sa question. [CNIL : le moins possible]
    .reply = « Rendez-la-moi. On verra ça plus tard. »

lettre = Il écoute, la tête penchée, une main sur le bois de la porte. Vous lisez tout, puis il pose ses questions.
    .ferrand = « Bien. Maintenant, quand je demande, vous me relisez la ligne. Pas votre avis : la ligne. »
lettre--qui = « Elle vient de qui, au juste ? »
    .why = L’en-tête : le bailleur, pas l’entreprise de chauffage. Savoir qui écrit, c’est savoir à qui répondre. [Lire avec]
lettre--quand = « Ils viennent quel jour ? »
    .why = Jeudi 19 mars, entre 9 h et 12 h. Plusieurs dates sur la page ; une seule est celle de la visite. [Lire avec]
lettre--changer = « Si ce jour ne me va pas, j’ai jusqu’à quand pour le dire ? »
    .why = Jusqu’au { $report } compris : { $report-days } jours en comptant aujourd’hui. « Jusqu’à quand » se cherche dans toute lettre. [Trouver l’échéance]
lettre--payer = « Et je devrai leur payer quelque chose ? »
    .why = Rien sur place : la ligne le dit. C’est aussi ce qui le protège de quelqu’un qui demanderait un chèque. [Lire avec]
lettre--absent = « Et si je n’ouvre pas ? »
    .why = Un avis sur la porte, puis un second passage le 26 mars. Retenez-le : un avis laissé sur une porte dit quelque chose. [Lire avec]

confidence = Il reprend la lettre, la plie bord à bord, et baisse la voix.
    .ferrand = « Ce n’est pas les lunettes. Au milieu, depuis Noël, c’est gris. Les bords, ça va. Hélène, ma fille, n’a pas à le savoir : elle me mettrait en maison de retraite. »
confidence--convaincre = « Votre fille vous aime, monsieur Ferrand. Dites-le-lui, ou laissez-moi lui en parler : elle comprendra. »
    .why = Vous cherchez leur bien à tous deux. Mais il vient de dire non, et vous plaidez pour l’absente. [Charte 2001 : libre consentement]
    .reply = « Je vous dis une chose. Une. Et vous la donnez déjà. »
confidence--convenir = « Je ne le lui dirai pas. Sauf danger : là, j’appelle. Ce jour-là, qui dois-je prévenir, et pour dire quoi ? »
    .why = La confidence est gardée, sa limite dite d’avance, et c’est lui qui nomme qui et quoi : deux devoirs tenus. [Charte 2001 ; C. pén. 223-6]
    .reply = « …Elle. Que je ne réponds pas, c’est tout. Voilà son numéro. Et aujourd’hui, dites-lui que je mange, et que j’appelle dimanche. »
confidence--gestes = « Et le gaz, la douche, l’escalier : avec ce gris au milieu, comment faites-vous, et qu’est-ce qui vous inquiète ? »
    .why = Il refuse de l’aide, pas qu’on s’en soucie. La question fait parler le risque. Reste sa demande, qui attend. [C. pén. 223-6]
    .reply = « Le gaz, je compte les crans. L’escalier, je tiens la rampe. La douche… la douche, j’y vais le moins possible. »
confidence--orienter = « Pour la vue, l’hôpital a une consultation de basse vision. Je vous donne le numéro tout de suite, d’accord ? »
    .why = L’adresse est la bonne. Deux phrases trop tôt : il demandait ce que sa fille allait savoir. [Porter : solution]
    .reply = « La basse vision. Le nom dit bien ce qu’il veut dire. Et à Hélène, vous direz quoi ? …Rien. C’est rien, hein. »
confidence--jurer = « Ça restera entre nous, je vous en donne ma parole : ni votre fille, ni mon service, personne n’en saura rien. »
    .why = Il est soulagé. Mais s’il tombe un jour, vous devrez parler : la discrétion se promet avec ses limites. [Charte 2001 ; C. pén. 223-6]
    .reply = « Votre parole. Bien. Alors on est deux à savoir. »

date = Il regarde vers l’escalier, un peu de côté, comme on écoute.
    .ferrand = « Bien. Vous avez d’autres portes, j’imagine. »
date--carte = « Je vous laisse ma carte et la fiche du CCAS : tout est écrit dessus, et vous appelez quand vous voulez. »
    .why = Laisser de quoi appeler est bon. Mais il vient de dire qu’il ne lit plus : ce papier ira rejoindre les autres. [Orienter : un jour, quelqu’un]
    .reply = « Écrit dessus. Posez ça là, avec le reste. »
date--redire = « Je ne vous laisse pas de papier. Mon numéro, je vous le dis lentement, et vous me le répétez, d’accord ? »
    .why = Un numéro qui entre par l’oreille : vous l’avez écouté. Manque un jour : tout repose sur son appel. [Suivi]
    .reply = « …Douze, douze. Je le tiens. L’oreille, ça va encore. »
date--vendredi = « Je repasse vendredi 20, à dix heures : deux coups, et mon nom. Vous ouvrez, ou vous dites non. Ça vous va ? »
    .why = Un jour, un signe convenu, un non permis d’avance : si rien ne répond ce jour-là, ce sera un signe. [Suivi ; libre consentement]
    .reply = « Vendredi, dix heures, deux coups. Je répondrai. Je réponds toujours. »
date--chaque-matin = « Je passerai chaque matin, je vous le promets, le temps qu’il faudra : vous ne serez plus jamais seul. »
    .why = L’élan est généreux. Mais vous ne tiendrez pas chaque matin, et il n’a rien demandé de tel. [Pas de promesse de résultat]
    .reply = « Chaque matin. Même ma femme n’aurait pas promis ça. »
date--qui = « Une seule question : si un jour vous ne répondez pas, qui voulez-vous que j’appelle, et pour lui dire quoi ? »
    .why = Son accord, demandé à froid, pour quelqu’un et pour quelque chose : il servira le jour où lui ne pourra plus le donner. [Consentement]
    .reply = « …Hélène. Je vous dis le numéro. Que je ne réponds pas. Pas un mot de plus. »
date--borner = « J’ai parlé trop vite. Je tairai ce que vous m’avez dit, sauf si vous êtes en danger. Là, je préviendrai. »
    .why = La phrase de trop est reprise, en face, et la vraie limite est dite : il sait à quoi s’attendre. [Charte 2001 ; C. pén. 223-6]
    .reply = « En danger. Bon. Ça, je peux l’entendre. »

# Au pied de l’immeuble

elle-appelle = En bas, votre téléphone de service sonne. Une voix de femme, un bruit de rue.
    .helene = { $helene ->
        [escalating] « Hélène Ferrand, j’appelle de Brest. La voisine m’a donné votre numéro. Il a quoi, mon père ? C’est la tête, c’est ça ? Mais dites-moi ! »
       *[triggered] « Hélène Ferrand, j’appelle de Brest. La voisine m’a donné votre numéro. Il a quoi, mon père ? C’est la tête, c’est ça ? »
    }
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
elle-appelle--camp = « À votre place, je serais dans le même état. À cet âge, refuser toute aide, franchement, ce n’est pas raisonnable. »
    .why = Elle se sent rejointe. Mais vous jugez un absent qui usait de son droit, et elle le lui répétera. [Charte 2001 : impartialité]
    .reply = « Voilà ! Je lui dirai que même vous, vous le dites. »
elle-appelle--peur = « Il dit que tout va bien, il raccroche, et vous, à Brest, vous imaginez le pire. C’est bien ça, le plus dur ? »
    .why = Sa peur est dite sans rien prendre à son père. Manque ce que vous pouvez lui dire, et ce que vous tairez. [Rogers : reformulation]
    .reply = « Toutes les nuits. Chaque fois que le téléphone sonne. »
elle-appelle--devoiler = « Je vous le dis pour que vous l’aidiez : depuis Noël, il ne voit presque plus, et il n’ose pas vous en parler. »
    .why = Elle est soulagée, et il a été trahi. Aucun danger ne l’exigeait ce matin : c’était à lui. [Charte 2001 : confidentialité]
    .reply = « …Les yeux. Mon Dieu, ce n’est que les yeux. Merci. Merci de me l’avoir dit. »
elle-appelle--porter = « De si loin, ça doit faire peur. Il me charge de vous dire ceci : il mange, et il vous appelle dimanche. »
    .why = Sa peur reconnue, puis exactement ce qu’il a permis, avec ses mots. Le reste est à lui. [Navette ; confidentialité]
    .reply = « Dimanche ? Il a dit dimanche ? …Bon. Merci. Ça fait trois semaines. »
elle-appelle--rassurer = « Il va très bien, soyez tranquille : il est debout, il a toute sa tête. Vous vous faites du souci pour rien. »
    .why = Vous voulez la soulager. Mais un palier ne dit pas « très bien », et « pour rien » renvoie sa peur. [Porter : soutien]
    .reply = « Pour rien. Tout le monde me dit ça. Et on me dit ça jusqu’au jour où. »
elle-appelle--a-lui = « De si loin, ça doit faire peur. Ce qu’il me dit lui appartient. S’il y a danger, là, je vous appelle. »
    .why = Sa peur, la discrétion et sa limite : elle sait à quoi s’en tenir. { $vue-basse ->
        [yes] Manque un mot permis par lui. [Discrétion]
       *[no] Il n’a rien confié : il n’y a rien d’autre à porter. [Discrétion]
    }
    .reply = « …Donc vous me direz rien. Mais s’il y a danger, vous appelez. Bon. Au moins c’est clair. »

# Vendredi 20 mars

dixieme = { $date-dite ->
        [yes] Dix heures, comme dit. Deux coups, votre nom : rien. Une radio, derrière. Sur la poignée, un avis du chauffage : « Passé jeudi, absent. »
       *[no] Seize heures. Le message de madame Kaya date du matin. Vous frappez : rien. Une radio. Sur la poignée, un avis : « Passé jeudi, absent. »
    }
    .jeudi = Jeudi, il attendait le chauffagiste. Il vous avait fait relire la ligne.
    .kaya = { $promesse-kaya ->
        [yes] « De l’aide, le soir même, vous m’aviez dit ! Dix jours ! Sa radio a marché toute la nuit. J’ai frappé : rien. »
       *[no] « Sa radio a marché toute la nuit. Jamais il fait ça. J’ai frappé hier, j’ai frappé ce matin : rien. »
    }
dixieme--refus-tient = « Il a dit non il y a dix jours, c’est son droit. Je laisse un mot : au besoin, il nous appellera. »
    .why = Son refus comptait, et il compte. Mais il portait sur de l’aide, pas sur ce silence : le devoir a changé. [C. pén. 223-6]
    .reply = « Un mot ? Sa radio crie depuis hier, et vous lui laissez un mot ? »
dixieme--depuis-quand = « Aidez-moi, dans l’ordre : la dernière fois que vous l’avez vu ou entendu, c’était quand, et c’était quoi ? »
    .why = Des faits, des heures, et elle les a : cela servira aux secours. Mais personne n’a encore parlé à la porte. [AMIS : discerner]
    .reply = « Mercredi soir, sa chaise. Jeudi matin, un coup sourd, comme un meuble. Et depuis, la radio. »
dixieme--frapper = Vous frappez fort, du plat de la main, et vous appelez son nom, encore et encore, jusqu’à ce qu’on réponde.
    .why = L’énergie est la bonne : il faut qu’il sache. Mais le bruit que vous faites couvre celui qu’il pourrait faire. [Écouter d’abord]
    .reply = « Arrêtez, arrêtez ! …J’ai cru entendre quelque chose. »
dixieme--ecouter = Un doigt sur les lèvres vers madame Kaya. Vous dites votre nom, posez l’oreille contre la porte, et attendez.
    .why = Se nommer, faire taire le palier, écouter : une réponse faible passe sous le bruit des autres. [AMIS : discerner ; alerte]
    .reply = La radio. Puis, dessous, au ras du sol, trois petits coups. Un temps. Trois encore.
dixieme--dort = « Il dort sans doute, ou il a mis la radio un peu fort. Ne nous affolons pas : on réessaie dans une heure. »
    .why = Garder son calme est utile. Mais l’avis, la radio, le silence : trois signes qu’on explique un par un. [Porter : soutien]
    .reply = « Il dort ? Monsieur Ferrand, à cette heure-ci ? Il se lève à six heures. »

signes = { $attendu ->
        [yes] Un quart d’heure. La radio donne la météo. Derrière la porte, plus rien.
       *[no] { $entendu ->
            [yes] Trois coups, encore, plus faibles. Madame Kaya a pâli.
           *[no] Vous vous taisez enfin tous les deux. Sous la radio, un frottement, au ras du sol. Puis plus rien.
        }
    }
    .kaya = « Mon Emre a seize ans, il est souple. Par mon balcon, il est chez lui en une minute, et il nous ouvre. »
    .kaya-encore = « On attend quoi ? Dites-moi ce qu’on attend ! »
signes--medecin = Vous cherchez le numéro de son médecin traitant, pour qu’il passe le voir ou vous dise quoi faire d’ici là.
    .why = Penser au médecin est naturel. Mais devant une porte muette, l’urgence se décide au 15 ou au 18, tout de suite. [Numéros d’urgence]
    .reply = « Le cabinet est fermé aujourd’hui. En cas d’urgence, appelez le 15. » Deux minutes de passées.
signes--balcon = « S’il se tient bien, qu’il passe : une minute, et on saura. Vous l’assurez, et moi je lui parle d’ici. »
    .why = Chaque minute compte, et il est volontaire. Mais un garçon au-dessus du vide, et entrer sans secours : un second danger. [Limites du métier]
signes--le-18 = « J’appelle le 18, maintenant. » Vous composez le numéro devant elle, une main restée posée sur la porte.
    .why = Les signes se rejoignent : alerter, et ne pas quitter la porte. Ouvrir, c’est le métier des secours. [C. pén. 223-6]
    .reply = Une sonnerie, deux. Madame Kaya serre son trousseau contre elle.
signes--attendre = « Il est chez lui, et il a bougé. Laissons-lui un quart d’heure pour venir à la porte, sans le brusquer. »
    .why = Ne pas brusquer, c’était juste au premier jour. Aujourd’hui, chaque quart d’heure au sol se paie. [C. pén. 223-6]
signes--helene = Vous appelez Hélène, comme il l’avait accepté : est-il chez elle, à l’hôpital, parti pour une raison connue ?
    .why = Vérifier qu’il n’est pas ailleurs, auprès de la personne qu’il a nommée : bien. Une question, puis l’alerte. [Consentement ; alerte]
    .reply = « Non, il n’est nulle part ailleurs. Il devait m’appeler hier soir. Ne restez pas avec moi : appelez ! »

que-dire = Le 18 décroche. Vous avez une demi-minute : choisissez quoi dire, et dans quel ordre.
    .secours = « Pompiers, je vous écoute. »
que-dire--adresse = « 12 allée des Platanes, escalier C, troisième gauche. »
    .why = L’adresse d’abord : si l’appel coupe, ils savent déjà où venir. [Alerter : dire où]
que-dire--qui = « Un homme de quatre-vingt-un ans, seul chez lui, porte fermée. »
    .why = Qui, combien, derrière quoi : ils enverront de quoi secourir, et de quoi ouvrir. [Alerter : dire qui]
que-dire--constat = { $entendu ->
        [yes] « Il ne répond pas ; on entend des coups faibles, au ras du sol. Sa voisine ne l’a pas vu depuis mercredi. »
       *[no] « Il ne répond pas ; la radio marche depuis hier. Sa voisine ne l’a pas vu depuis mercredi. »
    }
    .why = Ce qu’on entend, ce qu’on voit, depuis quand : des faits, sans les expliquer. [Alerter : dire quoi]
que-dire--rappel = « Mon nom, mon numéro ; je reste devant la porte et je ne raccroche pas en premier. »
    .why = Ils pourront rappeler, poser une question, et savent que quelqu’un est là. [Alerter : rester joignable]
que-dire--en-bas = « La voisine descend ouvrir la porte de l’immeuble. »
    .why = Utile : une porte de moins à attendre. Cela peut aussi se faire sans le dire. [Alerter : guider]
que-dire--avc = « Ça doit être une attaque, à cet âge-là. »
    .why = Vous cherchez à les aider. Mais un diagnostic deviné oriente mal les secours : dites ce que vous entendez. [Faits]
que-dire--caractere = « Il est fier, il refuse toute aide, on l’avait prévenu. »
    .why = C’est votre émotion, ou votre reproche. Cela ne change ni l’adresse, ni l’urgence. [Faits ; respect]
que-dire--sa-fille = « Il a une fille à Brest, mais elle ne vient jamais. »
    .why = Un jugement sur une absente, et du temps pris. Hélène se prévient ensuite, autrement. [Discrétion]

attente = « On arrive, huit minutes. » Derrière la porte, tout en bas, une voix.
    .kaya = « Il est vivant ! …Mais pourquoi il a rien demandé ? Pourquoi ? »
    .ferrand = « …Qui est là ? »
attente--main = Vous posez la main à plat sur la porte et vous restez là, sans parler, pour ne pas le fatiguer davantage.
    .why = Rester est juste. Mais il ne voit pas votre main, et il vient de demander qui est là : le silence l’abandonne. [Rester, parler]
    .reply = « …Il y a quelqu’un ? »
attente--descendre = Vous descendez vite les attendre au portail, pour qu’ils ne perdent pas une minute à chercher l’escalier.
    .why = Guider les secours compte, et vous y pensez. Mais une voix vous appelle : c’est la voisine qui peut descendre. [Rester auprès]
    .reply = « Vous partez ? Et moi, je lui dis quoi ? »
attente--expliquer = « Ne lui en veuillez pas, madame : depuis Noël, il ne voit presque plus. Il ne voulait pas que ça se sache. »
    .why = Elle s’adoucit, et comprend. Mais le danger n’exigeait pas ce mot-là : il l’apprendra dans l’escalier. [Charte 2001 : confidentialité]
    .reply = « Les yeux… Et moi qui croyais qu’il me regardait de travers. »
attente--parler = « C’est { $mediator }, monsieur Ferrand. Je reste là. Les pompiers arrivent ; madame Kaya descend leur ouvrir. »
    .why = Un nom, une présence, ce qui va se passer, et quelqu’un en bas pour ouvrir : il n’attend plus dans le vide. [Alerte : rester, guider]
    .reply = { $date-dite ->
        [yes] « …Vendredi. Deux coups. Je les ai entendus, vos deux coups. »
       *[no] « …J’ai tapé. J’ai tapé longtemps, vous savez. »
    }
attente--verrou = « Monsieur Ferrand, si vous pouvez, glissez doucement jusqu’à la porte et tirez le verrou : on gagnera du temps. »
    .why = Gagner du temps se défend. Mais après des heures au sol, on ne fait bouger personne avant les secours. [Secours : ne pas mobiliser]
    .reply = « Le verrou… Attendez. …Non. Non, la jambe, non. »
attente--a-helene = Vous appelez Hélène devant la porte : il ne répondait plus, il parle, les pompiers arrivent. Rien de plus.
    .why = Ce que le danger demande, à la personne qu’il a nommée, et pas un mot de sa confidence. [Limites de la discrétion]
    .reply = « Il parle ? Il parle… Je prends le train. Dites-lui… Non. Ne lui dites rien. J’arrive. »

# Lundi 23 mars

hopital = Le téléphone du bureau. L’hôpital, puis sa voix, un peu plus basse que sur le palier.
    .ferrand = « C’était vous, derrière la porte. Bon. Ici, ils parlent d’une maison de retraite. Moi, je rentre. L’assistante sociale passe à trois heures. Je lui dis quoi ? »
    .ferrand-su = « Hélène sait, pour mes yeux. Tout le monde sait. Je ne l’avais dit qu’à vous. …L’assistante sociale passe à trois heures. Je lui dis quoi, maintenant ? »
hopital--garantir = « Vous rentrerez chez vous, je vous le garantis : j’appelle l’assistante sociale, et ce sera vite arrangé. »
    .why = Vous défendez son souhait. Mais cela se décide entre lui, l’hôpital et d’autres : vous n’en tenez aucun bout. [Pas de promesse]
    .reply = « Vous garantissez beaucoup. »
hopital--vos-mots = « Rentrer chez vous, c’est votre choix. Qu’est-ce qui pourrait l’empêcher, et à qui puis-je en parler ? »
    .why = Son souhait dans ses mots, l’obstacle cherché avec lui, et son accord avant toute parole portée. [AMIS : orienter ; consentement]
    .reply = { $secret-dit ->
        [yes] « À qui en parler… C’est un peu tard pour demander. …Mais vous demandez. »
       *[no] { $accord-dire ->
            [yes] « …Le courrier. La douche. Et mes yeux : ça, je le dirai à Hélène. Moi. »
           *[no] « Ce qui l’empêcherait… Une douche. Une jambe. Le reste, j’y pense. »
        }
    }
hopital--pour-elle = « Après une chute pareille, acceptez ce qu’ils proposent, ne serait-ce que pour Hélène. Vous le lui devez bien. »
    .why = Vous pensez à sa fille, et à la prochaine chute. Mais une dette n’est pas un consentement. [Charte 2001 : libre consentement]
    .reply = « Je lui dois la vérité. Pas ma porte. »
hopital--silence = Vous ne soufflez rien. Vous le laissez chercher, dans la ligne, la première phrase qu’il dira tout à l’heure.
    .why = La phrase sera la sienne, et il a le temps. Reste ce qui peut l’empêcher de rentrer, qu’on n’a pas cherché. [Écoute : le silence]
    .reply = « …“Je rentre. Voyons ce qu’il me faut.” Oui. Comme ça. »
hopital--organiser = « Reposez-vous, je vois tout avec elle : les repas, l’aide, le courrier. Vous direz oui à trois heures, d’accord ? »
    .why = Vous voulez lui ôter un poids. Mais c’est sa vie qu’on range sans lui : il n’a plus qu’un oui à donner. [Charte 2001 : faire avec]
    .reply = « Dire oui. C’est un métier, ça ? »
hopital--reprendre = « Avant cela : j’ai dit ou fait, ces jours-ci, plus que vous n’aviez permis. C’était à vous. Je vous le dois. »
    .why = La faute est reconnue devant lui, sans excuse : le lien peut reprendre, ce qui est su reste su. [Charte 2001 : confiance]
    .reply = « …Au moins, vous ne faites pas semblant. »

# Les fins

ending--accord = À trois heures, il parle le premier : « Je rentre. » Il accepte une barre dans la douche et quelqu’un, le mardi, pour lire le courrier. Le reste, il le garde.
    .later = En avril, la boîte est vide tous les mardis. Hélène téléphone le dimanche. C’est lui qui a voulu le dimanche.
ending--refus = À trois heures, il dit merci, et non. Il rentre jeudi. { $date-dite ->
        [yes] Vous notez un jour pour deux coups à sa porte. Il a dit : « On verra. »
       *[no] Vous lui dites un jour, cette fois, tout haut. Il a dit : « On verra. »
    }
    .later = { $secret-dit ->
        [yes] En avril, il ouvre à madame Kaya, à sa fille, au facteur. À vous, il répond à travers la porte : « C’est non. » Vous dites : « D’accord. »
       *[no] En avril, certains mardis, il ouvre d’une main, et passe une enveloppe. D’autres, il dit non à travers la porte. Il répond toujours.
    }
ending--par-le-balcon = Emre passe. Un pot tombe, pas lui. Monsieur Ferrand est au sol, près de la douche, vivant. Vous appelez le 18 depuis son couloir.
    .later = Tout le monde est en vie. La nuit, madame Kaya revoit le pied de son fils sur le rebord, au troisième. Elle ne vous en parle pas.
ending--depart = Vous redescendez. Vous repasserez demain. Derrière la porte, la radio donne l’heure.
    .later = À neuf heures du soir, c’est madame Kaya qui appelle le 18. Il est vivant. Il aura passé au sol la journée que vous aviez devant vous.
ending--rupture = Le verrou tourne deux fois. « Et ne revenez pas. » Dans l’escalier, la minuterie s’éteint.
    .later = Dix jours après, c’est madame Kaya qui appelle le 18. Les pompiers ont demandé si quelqu’un passait le voir. Elle a dit : « Plus personne. »

# Le compte rendu

account--lieu = Mardi 10 mars 2026, 10 h, résidence des Platanes, escalier C : appel de la voisine, boîte aux lettres pleine.
    .why = Un jour, une heure, un lieu, une demande : on peut vous relire sans vous connaître. [Faits]
account--voisine = La voisine dit qu’il ne relève plus son courrier depuis une dizaine de jours et répond à travers sa porte.
    .why = Ce qu’elle déclare, dit comme tel : ni vérifié, ni écarté. [Propos rapportés]
account--seul-chez-lui = Monsieur F. n’est plus en état de vivre seul chez lui.
    .why = L’inquiétude est sincère. Mais c’est un verdict, et d’autres ont le métier de l’évaluer, avec lui. [Faits, non opinions]
account--refuse = Monsieur F. dit ne vouloir aucune aide : il déclare manger et dormir.
    .why = Son refus, dans ses mots, à sa date : c’est ce qui le protège, et ce qui vous protège. [Propos rapportés]
account--fier = Monsieur F. est trop fier pour demander, c’est le fond du problème.
    .why = C’est peut-être ce que vous avez senti. Un trait de caractère n’est pas un fait, et il pourrait lire cette note. [Faits, non opinions]
account--lettre = Lettre du bailleur lue avec lui, à voix haute, à sa demande.
    .why = À écrire si vous l’avez lue avec lui, et seulement alors : ce qui a été fait, avec qui, à la demande de qui. [Faits]
account--yeux = Monsieur F. ne voit plus assez pour lire et le cache à sa fille.
    .why = Cela explique tout, et on voudrait l’écrire. Mais il l’a confié : à lui de le dire, et à qui. [Charte 2001 : confidentialité]
account--reserve = Monsieur F. a confié une difficulté qui peut compter ; c’est à lui d’en parler, ou non.
    .why = { $gestes-dits ->
        [yes] Rien n’est livré, et rien n’est effacé : les risques du quotidien lui ont été demandés, à lui. [Réserve]
       *[no] Rien n’est livré, et rien n’est effacé : l’équipe sait qu’il y a quelque chose, sans savoir quoi. [Réserve]
    }
account--qui = Monsieur F. accepte qu’on appelle sa fille s’il ne répond plus, pour dire cela et rien d’autre.
    .why = { $qui-appeler ->
        [yes] Un accord, avec ses bornes : le collègue qui reprend saura qui appeler, et quoi taire. [Consentement]
       *[no] Cet accord ne lui a pas été demandé : l’écrire, ce serait l’inventer. [Faits]
    }
account--rendez-vous = Nouveau passage annoncé : vendredi 20 mars, dix heures.
    .why = { $date-dite ->
        [yes] Un jour et une heure : en votre absence, quelqu’un d’autre pourra frapper. [Suivi]
       *[no] Aucun jour n’a été dit : l’écrire ne le fera pas exister pour lui. [Faits]
    }
account--fille-dit = Sa fille, au téléphone, dit être sans nouvelles claires et s’inquiéter.
    .why = Sa parole a sa place, à côté de celle de son père, sans la remplacer. [Propos rapportés]
account--fille-loin = Sa fille, à distance, ne mesure pas la situation.
    .why = Vous l’avez peut-être pensé. La phrase la juge, et n’apprend rien à qui lira. [Faits, non opinions]
account--alerte = Vendredi 20 mars : pas de réponse à la porte ; 18 appelé, attente des secours sur place.
    .why = Ce qui a été constaté, ce qui a été fait : deux lignes que d’autres liront peut-être de près. [Faits ; C. pén. 223-6]
account--coups = Entendu à travers la porte, avant l’appel : coups faibles, au ras du sol.
    .why = { $entendu ->
        [yes] Un fait, entendu par vous, dit sans l’expliquer. [Faits]
       *[no] Vous n’avez pas entendu de coups : seulement la radio, et un frottement. [Faits]
    }
account--malaise = Monsieur F. a certainement fait un malaise dû à son âge.
    .why = C’est possible. « Certainement » et « dû à » sont d’un médecin, pas d’une note. [Faits, non opinions]
account--prevenue = Sa fille prévenue, comme il l’avait accepté : secours en route, rien d’autre.
    .why = { $helene-prevenue ->
        [yes] Qui a su quoi, et avec quel accord : la discrétion se rend compte aussi. [Consentement]
       *[no] Vous ne l’avez pas appelée depuis le palier : la phrase n’est pas vraie. [Faits]
    }
account--rentrer = Lundi 23 mars : monsieur F., à l’hôpital, dit vouloir rentrer chez lui ; l’assistante sociale le rencontre.
    .why = Son souhait, dans ses mots, et le relais qui existe : la suite n’est plus à vous, elle est nommée. [Propos rapportés]
account--entre-deux = À voir en équipe : quand une personne refuse de l’aide, que convient-on avec elle pour les jours où personne ne passe ?
    .why = Une question de métier, sans personne dedans : c’est ce que la scène laisse ouvert. [Questions ouvertes]

jury--refus-et-danger = Le premier jour, il refuse. Qu’avez-vous fait de ce refus, et qu’est-ce qui vous aurait autorisé à passer outre ?
jury--dit-a-la-fille = Qu’avez-vous dit à sa fille, et quand ? Qu’avez-vous gardé, avec quel accord, et quelle en est la limite ?
jury--en-dix-jours = Devant la porte close, quels signes avez-vous réunis, dans quel ordre avez-vous appelé, et qu’avez-vous refusé de faire ?

# La lettre

document--avis = Lettre du bailleur
    .entete = Habitat des Platanes, bailleur – Agence du quartier
    .destinataire = Monsieur A. Ferrand, 12 allée des Platanes, escalier C, 3e étage gauche
    .jour = Le 2 mars 2026
    .objet = Objet : visite annuelle de votre chaudière à gaz
    .passage = Un technicien de l’entreprise Martel passera chez vous le jeudi 19 mars 2026, entre 9 h et 12 h.
    .presence = Une personne majeure doit être présente. Merci de dégager l’accès à la chaudière.
    .report = Si ce jour ne vous convient pas, appelez l’entreprise au plus tard le vendredi 13 mars 2026.
    .telephone = Entreprise Martel : 04 65 71 00 12, du lundi au vendredi.
    .cout = Cette visite est comprise dans vos charges : vous n’avez rien à payer sur place.
    .carte = Le technicien vous montrera sa carte professionnelle.
    .absence = En cas d’absence, un avis sera laissé sur votre porte, et un second passage aura lieu le jeudi 26 mars 2026.
    .signature = La responsable de l’agence
