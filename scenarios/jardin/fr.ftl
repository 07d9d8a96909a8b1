# « Le jardin partagé », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ;
# les faits du scénario (yes/no) : $bilan-date, $eau-permise, $gisele-refuse, $gisele-retenue, $gisele-sortie, $insiste,
# $moitie, $mot-permis, $mot-trahi, $octobre-dit, $rappel-dit, $secret-jure, $suite-decidee, $vote.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qui est confié.

scenario--title = Le jardin partagé
scenario--pitch = Une cuve vide trois matins de suite, un cahier, un mot de trop. Quatre personnes à entendre, une table à préparer, et quelqu’un qui se lève.
scenario--brief = Quartier des Coudriers, début juin. Au jardin partagé, la cuve d’eau de pluie est trouvée vide, et quatre jardiniers ne se parlent plus. Solène, du centre social, vous demande d’intervenir. Vous travaillez sans binôme, en trois temps : chacun à part, une table ronde si tous la veulent, un bilan. Vous ne décidez de rien. Vous aurez un ordre du jour à préparer, et une note à écrire ensuite au centre social.
scenario--sources = Principes. Charte de référence de la médiation sociale (1er octobre 2001) : impartialité, libre participation, discrétion, aucun pouvoir de décision ; médiation en temps différé : navette, préparation de chacun, table ronde, suivi ; attitudes d’écoute de Porter et reformulation de Rogers ; degrés d’escalade de Glasl. Les règles de ce jardin et les personnes sont inventées ; chaque jardin a les siennes, avec la commune ou le bailleur qui prête le terrain. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note au centre social

scene--bureau = Au bureau de la médiation
scene--navette = Au jardin, avec Gisèle
scene--chez-tomas = Au jardin, avec Tomás
scene--chez-leroux = Au jardin, avec monsieur Leroux
scene--chez-nadia = Devant l’école, avec Nadia
scene--jour-j = De nouveau au bureau
scene--table = Au centre social, la table ronde
scene--bilan = Au jardin, le bilan

party--gisele = Gisèle
    .role = a fondé le jardin, en tient le cahier
    .alt = Une femme de plus de soixante-dix ans, cheveux gris courts, bottes de jardin, un gros cahier contre elle.
    .about = Ce qu’elle demande : que la règle s’applique. Ce dont elle a besoin : que le jardin tienne. Ce qu’elle craint : revoir l’été 2022, et ne plus compter. Ce qui lui coûte : elle a écrit un mot, et laissé une demande sans réponse. Elle a raison sur la cuve vide.
party--tomas = Tomás
    .role = jardinier, cuisinier, travaille le soir
    .alt = Un homme d’une quarantaine d’années, veste de cuisine, un arrosoir à la main, l’œil sur sa montre.
    .about = Ce qu’il demande : arroser quand il peut. Ce dont il a besoin : un tour possible, et une réponse. Ce qu’il craint : perdre sa terre. Ce qui lui coûte : il est venu la nuit, sans le dire. Il a raison : le tour d’eau est fait pour qui est chez soi le soir.
party--leroux = Monsieur Leroux
    .role = jardinier, s’occupe du compost
    .alt = Un homme d’une soixantaine d’années, casquette, mains terreuses, penché sur un bac de compost.
    .about = Ce qu’il demande : rien. Ce dont il a besoin : qu’on nomme bien ce qu’il fait. Ce qu’il craint : devoir s’expliquer devant tous. Ce qui lui coûte : il a mis un cadenas à ce qui est à tout le monde. Il a raison sur le mot.
party--nadia = Nadia
    .role = jardine avec les enfants de l’école
    .alt = Une femme d’une trentaine d’années, foulard de couleur, un chariot d’arrosoirs d’enfant devant elle.
    .about = Ce qu’elle demande : qu’on trouve qui vide la cuve. Ce dont elle a besoin : de l’eau le mercredi. Ce qu’elle craint : décevoir dix-huit enfants. Ce qui lui coûte : elle a donné un prénom aux parents. Elle a raison : le carré des enfants leur a été promis.
party--solene = Solène
    .role = du centre social, c’est elle qui vous sollicite
    .alt = Une femme d’une quarantaine d’années, agenda ouvert, un trousseau de clés autour du cou.
    .about = Elle doit répondre à la mairie, et voudrait une bonne nouvelle. Elle prête la salle. Ce qu’elle saura dépend de ce que vous lui direz, et de ce que vous garderez.

fact--octobre = Gisèle arrêtera en octobre : ses mains ne suivent plus. Elle veut l’annoncer elle-même.
fact--metier = Monsieur Leroux a été éboueur pendant trente ans ; au jardin, personne ne le sait.
fact--mot-blesse = Un mot écrit dans le cahier, « ordures », a blessé monsieur Leroux.

must--l-absente = Quand une personne quitte la table, aller lui demander ce qu’elle veut, et ce qui peut se faire sans elle, avant de continuer. Partir est son droit ; ne plus compter ne l’est pas. [Charte 2001 : libre participation]
never--table-forcee = On ne convoque pas à une table ronde quelqu’un qui a dit non. Une présence arrachée n’est pas un consentement. [Charte 2001 : libre consentement]

always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand quatre demandes pèsent ensemble, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Personne n’a rien remarqué, sauf que votre voix s’est posée.

# Avant : la commande

commande = Bureau de la médiation, 13 h. Solène, du centre social, pose devant vous la photo d’une cuve vide.
    .solene = « Trois matins à sec, au jardin. Gisèle veut retirer sa parcelle à Tomás. Réunissez-les jeudi, réglez l’eau, et dites-moi qui bloque. »
commande--regler = « Comptez sur moi. Jeudi soir, l’eau sera réglée : vous pouvez déjà l’écrire à la mairie, sans crainte. »
    .why = Votre assurance la soulage. Mais l’accord est aux quatre jardiniers : vous venez de promettre à leur place. [Pas de promesse de résultat]
    .reply = « Ah, vous m’enlevez un poids. Je leur écris cet après-midi. Mais voyez-les un par un, avant, ça vaudra mieux. »
commande--mairie = « La mairie attend quoi, au juste, et pour quel jour ? Je voudrais savoir ce qui se décide vraiment, là. »
    .why = Clarifier la demande, avec sa date : bon départ à deux. Reste à dire ce que vous ne ferez pas. [Travail en partenariat]
    .reply = « Le prêt du terrain se renouvelle en septembre. Ils veulent savoir si ça tient. Commencez par les voir, alors. »
commande--cadre = « Je les vois d’abord un par un. Vous aurez ce qu’ils décident, et les dates ; le reste restera à eux. »
    .why = Une méthode, ce que vous rendrez, ce que vous garderez : le partenaire sait à quoi s’attendre. [Charte 2001 : indépendance]
    .reply = « Pas de noms, donc. …Bon. Je dirai à la mairie que c’est commencé. »
commande--jeudi = « Jeudi, tous les quatre autour de la table : autant se parler tout de suite, avant que ça s’envenime. »
    .why = Se parler sera utile. Mais sans les avoir entendus ni demandé leur accord, la table devient un tribunal. [Table ronde : préparer]
    .reply = « Gisèle et monsieur Leroux, jeudi, dans la même pièce… Non. Voyez-les d’abord, un par un. »
commande--qui-bloque = « J’entends chacun d’abord. Ensuite, de vous à moi, je vous dirai qui est prêt à bouger, et qui bloque. »
    .why = Entendre chacun et rendre compte : bien. Mais un avis sur chacun, en confidence, fait de vous un informateur. [Charte 2001 : discrétion]
    .reply = « Parfait. Je leur dirai que vous me ferez un retour sur chacun. »

# Premier temps : chacun à part

cahier = Jardin des Coudriers. Une femme aux cheveux gris frappe du plat de la main un gros cahier, posé sur la cuve.
    .gisele = « Sept ans que je le tiens ! Trois matins à sec, et ça arrose la nuit ! En 2022, on a tout perdu. Règle sept : trois fautes, on rend la parcelle. »
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
cahier--regle-sept = « Arroser la nuit quand c’est écrit, non, ce n’est pas correct envers vous, qui portez tout depuis sept ans. »
    .why = Vous reconnaissez sa peine. Mais vous jugez un homme que vous n’avez pas entendu, et elle le redira. [Charte 2001 : impartialité]
    .reply = « Ah ! Enfin quelqu’un qui le dit. Je m’en souviendrai. »
cahier--se-presenter = « { $mediator }, de la médiation. Trois matins à sec, et la peur de tout reperdre comme en 2022 : c’est ça ? »
    .why = Un nom, un service, ses mots et sa peur, une vérification : derrière la règle sept, il y a l’été 2022. [CAP : se présenter ; Rogers]
    .reply = « …C’est ça. Les tomates des enfants, toutes noires. J’en ai pleuré, et je pleure pas, moi. »
cahier--souple = « Une règle, ça s’adapte : ouvrez un créneau le soir, et la moitié du problème s’en ira toute seule. »
    .why = L’idée se tient peut-être. Avant de l’avoir entendue, c’est votre règle contre la sienne. [Porter : solution avant compréhension]
    .reply = « S’adapte, s’adapte. Sept ans que je m’adapte, moi. »
cahier--marcher = Vous posez votre sac, faites avec elle le tour de la cuve vide, et la laissez aller au bout, sans un mot.
    .why = Aller à son pas, regarder ce qu’elle montre : elle redescend. Il manque un nom, et ce que vous venez faire. [Écoute : le silence]
    .reply = « …Voilà. À sec. Et vous, c’est la mairie qui vous envoie ? » Vous dites votre nom, et votre service.
cahier--depuis-quand = « Ces trois matins, c’était quels jours, et à quelle heure avez-vous trouvé la cuve vide, exactement ? »
    .why = Ces dates serviront à tous. Demandées en premier, elles font de l’écoute une enquête. [Porter : enquête]
    .reply = « Mardi, jeudi, samedi. Tout est noté. Vous voulez mon cahier, aussi ? »

octobre = { $insiste ->
        [yes] Elle a refermé le cahier. Sa main est restée dessus.
       *[no] Elle s’assied sur le rebord de la cuve, le cahier sur les genoux, et baisse la voix.
    }
    .gisele = « En octobre, j’arrête. Mes mains ne veulent plus. Personne ne le sait, et c’est à moi de le dire. Un jardin en ordre, c’est tout ce que je veux laisser. »
    .gisele-non = « J’ai dit non. M’asseoir en face de lui, pour qu’on lise tout ça sur ma figure ? Non. »
octobre--il-faut = « Il faut le leur dire, Gisèle : pour décider, ils ont besoin de le savoir. Venez le dire à la table, d’accord ? »
    .why = Le groupe aura besoin de le savoir, en effet. Mais c’est à elle, à son heure : poussée, elle se ferme. [Charte 2001 : libre consentement]
octobre--jurer = « Je vous le promets, Gisèle : quoi qu’il arrive, personne n’en saura jamais rien par moi, ni ici ni ailleurs. »
    .why = Elle est soulagée. Mais « quoi qu’il arrive » ne se promet pas : la discrétion a des limites, on les dit. [Charte 2001 : discrétion]
    .reply = « …Bon. Je vous crois. Alors n’en parlons plus. »
octobre--limite = « Octobre, je le garde pour moi : c’est à vous de le dire, ou non, au moment que vous choisirez vous-même. »
    .why = La confidence reste à elle : juste. Mais vous n’emportez rien d’elle, et n’avez pas demandé si elle viendrait. [Navette]
    .reply = « À moi, oui. …Et aux autres, vous allez leur dire quoi, alors ? »
octobre--convenir = « Octobre, je le garde. Du reste, que puis-je leur porter ? Et vous asseoir avec eux, le voudriez-vous ? »
    .why = Ce qui se tait, ce qui se porte, et une table où l’on peut dire non : chaque accord est demandé. [Charte 2001 : consentement]
    .reply = { $gisele-refuse ->
        [yes] « Que j’ai peur de revoir 2022. Ça, portez-le. Mais m’asseoir en face, non. C’est non. »
       *[no] « Que j’ai peur de revoir 2022. Ça, vous pouvez. Et m’asseoir… oui, si on ne me coupe pas. »
    }
octobre--ils-diront = « Ils seront tristes, et puis ils s’organiseront : un jardin, vous savez, ça continue toujours, même sans nous. »
    .why = Vous voulez alléger sa peine. Mais « même sans nous » efface sept ans, et ce qu’elle vient de confier. [Porter : soutien]
    .reply = « Même sans moi. Merci. C’est bien ce qui me fait peur. »
octobre--reprendre = « J’ai insisté, je n’aurais pas dû. Le dire ou non, venir ou non : c’est vous qui décidez, et cela me suffit. »
    .why = L’insistance est reconnue : le non redevient possible, donc le oui aussi. [Charte 2001 : libre consentement]
    .reply = « …Bon. Reposez-la autrement, votre question. »

arrosoir = Un homme en veste de cuisine arrive d’un pas vif, regarde sa montre, et pose un arrosoir vide.
    .tomas = « C’est elle qui vous envoie ? Mon tour, c’est vendredi, dix-neuf heures : je suis en cuisine. En avril, je l’ai écrit dans son cahier. Rien. Elle a peur de quoi ? »
arrosoir--noir-sur-blanc = « Gisèle a trouvé la cuve vide trois matins de suite, vous savez. Les horaires sont écrits pour tous, elle y tient. »
    .why = Il doit savoir ce qu’elle a vu. Mais porter d’elle sans l’entendre, lui, c’est parler pour elle. [Navette : entendre, puis porter]
    .reply = « Donc c’est elle qui vous envoie. J’en étais sûr. »
arrosoir--entendre = « Une demande écrite en avril, pas de réponse, un tour impossible. Viendriez-vous en parler, tous les quatre ? »
    .why = Son besoin redit, son accord demandé : solide. Mais il vous interrogeait sur elle, et vous ne portez rien. [Navette]
    .reply = « À quatre ? Si on lit ma ligne d’avril, oui, je viens. »
arrosoir--creneau = « Une heure après votre service, ça doit se trouver : je m’en occupe, vous l’aurez, votre créneau d’arrosage. »
    .why = Sa demande paraît juste. Mais les créneaux sont au groupe : vous donnez ce qui n’est pas à vous. [Pas de promesse de résultat]
    .reply = « C’est vrai ? Alors je vous attends là-dessus. »
arrosoir--porter = « Elle me laisse vous dire sa peur de revoir 2022. Et vous, que puis-je porter ? Et à une table, viendriez-vous ? »
    .why = Ce qu’elle a permis, rien d’autre, puis la même question à lui : à chacun sa part de parole. [Navette ; Charte 2001]
    .reply = « 2022, j’y étais pas. Dites-lui que je l’aime, cette terre, moi aussi. Et oui, je viendrai. »
arrosoir--combien = « Ces nuits-là, vous êtes venu combien de fois, et vous avez pris combien d’arrosoirs, chaque fois, en gros ? »
    .why = Les faits compteront. Demandés d’abord à lui, et à lui seul, ils sonnent comme une accusation. [Porter : enquête]
    .reply = « Trois fois. Six arrosoirs. Ça vide pas une cuve, ça. Et aux autres, vous leur demandez ? »

compost = Au fond, deux bacs sous cadenas. Un homme trie des épluchures. Il vous tend une page du cahier, pliée en quatre.
    .page = Le 12 mai, d’une écriture ronde : « Ordures de M. Leroux : à déplacer. »
    .leroux = « Lisez. …Trente ans derrière une benne, moi. Personne le sait, ici, et ça, vous le gardez. Mais mon compost, c’est pas des ordures. »
compost--pas-voulu = « Elle ne pensait sûrement pas à mal : on écrit vite, entre deux choses, et le mot lui aura échappé, voilà. »
    .why = Vous voulez l’apaiser. Mais vous plaidez pour elle, sans savoir, et ce qui l’a blessé devient petit. [Porter : interprétation]
    .reply = « Sûrement. » Il reprend ses épluchures.
compost--en-face = « Le mieux serait de le lui dire en face, calmement, une bonne fois : vous vous sentiriez tellement mieux après. »
    .why = Que le mot se dise un jour, oui. Mais c’est votre remède, et c’est lui qui s’exposerait. [Porter : solution]
    .reply = « En face. Vous la connaissez pas. »
compost--s-asseoir = Vous vous asseyez au bord du bac, lui rendez la page pliée, et restez là en silence, les yeux sur la terre.
    .why = À un homme réservé, votre silence dit : j’ai le temps. Mais il ne sait pas ce que vous ferez de ses mots. [Écoute : le silence]
    .reply = « …Il est bon, ce compost. Touchez. »
compost--du-mot = « Votre métier, je le garde. De ce mot, qu’ai-je le droit de dire ? Et à une table, à quatre, viendriez-vous ? »
    .why = La confidence est gardée, le mot reste à lui, l’invitation peut se refuser : il garde la main. [Charte 2001 : accord de la personne]
    .reply = « Qu’il m’a blessé, ça, oui. …Je viendrai. Si on me laisse la place, je le dirai moi-même. »
compost--cadenas = « Pourquoi ce cadenas, monsieur ? Le compost est à tout le jardin ; fermé, il ne peut qu’envenimer les choses. »
    .why = Il faudra bien parler du cadenas. Mais ce « pourquoi » est un reproche, à quelqu’un qu’on vient de blesser. [Écoute : des faits]
    .reply = « Pourquoi, pourquoi. Pour le mot, personne m’a demandé pourquoi. »

rumeur = Portail de l’école, avant la sortie. Une femme compte des arrosoirs d’enfant dans un chariot.
    .nadia = « Mercredi, le carré des petits était sec. J’ai dit aux parents que c’était Tomás, voilà. Et Gisèle, elle arrête en octobre ? Ça se dit au marché. »
rumeur--confirmer = « Puisque ça se dit… oui, en octobre. Mais gardez-le pour vous, Nadia : c’est à elle de l’annoncer aux autres, après. »
    .why = Elle devinait, et vous la mettez en garde. Mais un secret confirmé est un secret dit : il n’était pas à vous. [Confidentialité]
    .reply = « Je le savais ! La pauvre. Non, non, je ne dis rien. »
rumeur--mercredi = « De l’eau le mercredi, pour les enfants : c’est ce qu’il vous faut ? Viendriez-vous le dire aux trois autres ? »
    .why = Son besoin, son accord : bien. Mais sa question reste en l’air, et un silence peut passer pour un oui. [Charte 2001 : discrétion]
    .reply = « De l’eau le mercredi, oui. Je viens. …Vous ne m’avez pas répondu, pour Gisèle. »
rumeur--nier = « En octobre ? Mais non, elle ne m’a rien dit de pareil : un bruit de marché, n’y faites pas attention, Nadia. »
    .why = Vous protégez Gisèle. Mais c’est mentir en son nom : le jour où elle parlera, votre parole ne vaudra plus rien. [Charte 2001]
    .reply = « Ah bon. On m’avait dit, pourtant. »
rumeur--prenom = « Donner un prénom à tous les parents, franchement, ça n’a rien arrangé : pensez à Tomás, devant l’école. »
    .why = Un prénom donné fait du tort, c’est vrai. Mais jugée d’emblée, elle se défend au lieu de chercher. [Porter : évaluation]
    .reply = « Et mes petits, on y pense ? Dix-huit, ils étaient, devant leurs salades grillées. »
rumeur--ni-oui-ni-non = « De ce qu’on me confie, je ne dis ni oui ni non ; pour vous, pareil. L’eau du mercredi, viendriez-vous en parler ? »
    .why = La même règle pour elle et pour l’absente, son besoin, une invitation : la rumeur n’y gagne rien. [Charte 2001 : discrétion]
    .reply = « Ni oui ni non. …Ça me va, si c’est pour tout le monde. Oui, je viendrai. »

# Entre les deux : convoquer ou non

convoquer = Vendredi, bureau de la médiation. Devant vous, quatre pages de notes ; Solène a son agenda ouvert.
    .solene = « Alors ? La salle est libre jeudi, à dix-huit heures. J’envoie l’invitation, ou j’attends ? »
    .solene-mairie = « La mairie a bien noté : jeudi, ce sera réglé. La salle est libre à dix-huit heures. J’envoie l’invitation ? »
convoquer--inviter = « Les quatre ont dit oui, librement. Jeudi, dans votre salle ; écrivez-leur qu’on peut encore changer d’avis. »
    .why = Quatre accords demandés un à un, un lieu pour tous, une porte ouverte : la table peut se tenir. [Table ronde : préparer, consentir]
    .reply = « Je l’écris comme ça : “si vous le souhaitez toujours”. »
convoquer--quand-meme = « Envoyez l’invitation à tous les quatre : une fois assis dans la même salle, ils se parleront, vous verrez. »
    .why = Vous croyez en eux. Mais il manque au moins un oui : on ne s’assied pas à une table qu’on n’a pas voulue. [Table ronde : consentir]
    .reply = « J’envoie. On verra bien qui vient. »
convoquer--retourner = « Il me manque encore des oui. Je repasse au jardin les demander, un par un, et vous envoyez lundi, ou pas. »
    .why = Ce qui n’a pas été demandé peut l’être : deux jours, et de vrais oui. On gagne à les demander en écoutant. [Charte 2001 : consentement]
    .reply = Lundi, elle vous rappelle : « Quatre oui, donc. J’envoie. »
convoquer--sans-les-autres = « Envoyez, et écrivez que les présents décideront : c’est le plus sûr moyen pour que chacun se déplace, jeudi. »
    .why = Vous voulez que tous viennent. Mais c’est une menace douce : qui dit non à la table y perd sa voix. [Charte 2001 : libre participation]
    .reply = « Ça, ça va les faire venir. »
convoquer--attendre = « Pas encore. Une table, ça ne se force pas : je rappelle chacun, et vous aurez une date vendredi prochain. »
    .why = { $gisele-refuse ->
        [yes] Un non respecté, une suite datée : pas de table pour l’instant, et c’est aussi un résultat. [Charte 2001 : libre consentement]
       *[no] La prudence est bonne. Mais personne n’a dit non, et l’eau manque chaque jour : attendre ne répond à personne. [Temps différé]
    }
    .reply = { $gisele-refuse ->
        [yes] « Pas de table, donc. Une date vendredi. …D’accord. »
       *[no] « Attendre quoi ? Personne n’a dit non. Je réserve jeudi ; vous préparez. »
    }
convoquer--mes-regles = « J’ai une grille d’arrosage qui marche bien ailleurs : qu’ils l’essaient d’abord, avant toute réunion, non ? »
    .why = L’outil peut servir un jour. Posé avant eux, il prend la place de ce que les quatre ont à chercher. [Porter : solution]
    .reply = { $gisele-refuse ->
        [yes] « Une grille, sans Gisèle… Bon. Laissez-la-moi, et on en reste là pour l’instant. »
       *[no] « S’ils la trouvent eux-mêmes, ils la tiendront mieux. Gardez-la. Je réserve jeudi. »
    }
convoquer--reprendre = « Je reprends : mardi, j’ai promis trop vite. Rien ne dit que l’eau sera réglée jeudi, et c’est à eux de le dire. »
    .why = Défaire une promesse coûte un peu de face ; la laisser la ferait payer aux quatre, jeudi soir. [Pas de promesse de résultat]
    .reply = « …Je rappelle la mairie. J’aime mieux le savoir aujourd’hui. Et donc, jeudi ? »

ordre = L’invitation est partie. Une feuille blanche, quatre-vingt-dix minutes.
    .solene = « La salle ferme à dix-neuf heures trente. Vous mettez quoi, et dans quel ordre ? »
ordre--reglement = Relire ensemble le règlement, règle par règle.
    .why = Le règlement est à tous, il aura sa place. Relu d’emblée, il dit à trois personnes sur quatre qu’elles ont tort. [Écouter avant la règle]
ordre--options = Chercher des idées pour l’eau : toutes, sans en écarter.
    .why = Les idées viennent après les besoins, et d’eux : c’est ce qu’on a cherché soi-même qui tient. [Chercher avec]
ordre--accord = Vérifier que chacun veut être là, et peut partir.
    .why = En premier : sans accord, tout le reste est une convocation. [Charte 2001 : libre participation]
ordre--qui-vide = Établir qui a vidé la cuve, et quels soirs.
    .why = On voudrait savoir. Mais chercher le coupable, c’est tenir un procès, et vous n’êtes pas juge. [Charte 2001 : aucun pouvoir de décision]
ordre--tour = Un tour de parole : ce dont chacun a besoin, à temps égal.
    .why = Le cœur de la séance. Le temps égal protège ceux qui parlent peu. [Table ronde : équité]
ordre--date = Ce qu’on essaie, qui le fait, jusqu’à quelle date.
    .why = En dernier : un essai, des gestes, une date pour regarder. [Suivi des accords]
ordre--pause = Dix minutes de pause.
    .why = Utile si la tension monte, et facile à sauter sinon. Ni exigée, ni comptée. [Rythme]
ordre--vote = Voter à main levée, si l’on ne s’entend pas.
    .why = Un vote finit la soirée à l’heure. Il fait aussi un perdant, qui ne tiendra rien. [Chercher ce que chacun peut tenir]
ordre--cadre = Dire le cadre : qui parle, ce qui sort d’ici, ce que je ne fais pas.
    .why = Juste après l’accord : on sait où l’on est avant de parler. [Charte 2001 : cadre]
ordre--excuses = Les excuses de Gisèle à monsieur Leroux.
    .why = Elles feraient peut-être du bien. Écrites d’avance, elles sont exigées, et disent à tous ce qu’il vous a confié. [Discrétion]

# Deuxième temps : la table ronde

ouverture = Jeudi, dix-huit heures. Quatre chaises en rond. Gisèle pose le cahier sur ses genoux ; monsieur Leroux prend la chaise près de la porte.
    .gisele = « J’ai tout apporté : les dates, les niveaux, les tours. On peut commencer. »
    .gisele-camp = « Et la médiation me l’a dit : arroser la nuit, ce n’est pas correct. »
    .tomas-proces = « “Qui a vidé la cuve.” C’est écrit là, sur votre feuille. Je suis venu à mon procès, alors ? »
    .tomas-creneau = « Moi, on m’a promis un créneau. J’attends. »
    .nadia-rapport = « Solène dit que vous lui ferez un retour sur chacun de nous. C’est vrai, ça ? »
ouverture--relire = « Avant tout, on relit ensemble les règles du jardin : comme ça, tout le monde part des mêmes bases, d’accord ? »
    .why = Partir d’une base commune se défend. Lue en premier, la règle accuse ceux qu’elle n’avait pas prévus. [Écouter avant la règle]
    .reply = « Les mêmes bases. Celles de mars, quand j’étais pas là. »
ouverture--minuteur = « Je propose trois minutes chacun, sans se couper, montre en main : est-ce que cette règle va à tout le monde ? »
    .why = Une règle de parole, décidée avec eux : juste. Il manque votre place, et ce que devient ce qui se dit ici. [Cadre de la table]
    .reply = « Trois minutes ? Moi ? …D’accord, d’accord. »
ouverture--fondatrice = « Gisèle, sans vous il n’y aurait pas de jardin : voulez-vous ouvrir la séance, et nous dire où l’on en est ? »
    .why = Honorer celle qui a fondé est juste. Mais qui parle d’abord dit de quoi l’on parle, et les autres répondent. [Impartialité]
    .reply = « Ça commence bien. »
ouverture--sortir = « Je ne tranche rien ; hors d’ici, vos décisions seulement. Chacun son tour ; on peut sortir, et revenir. Ça vous va ? »
    .why = Votre place, la discrétion, le tour de chacun, le droit de partir, et leur accord demandé : la table a un sol. [Charte 2001 : cadre]
    .reply = « Sortir, et revenir. …Ça va. »
ouverture--bonne-volonte = « Vous aimez tous les quatre ce jardin, cela se voit : avec un peu de bonne volonté, tout se passera bien. »
    .why = Ce qui les unit est vrai, et bon à dire. Mais un vœu n’est pas un cadre : qui parle, jusqu’où, on ne sait pas. [Porter : soutien]
    .reply = « De la bonne volonté, j’en ai. C’est de l’eau qu’il me faut. »
ouverture--reprendre = « D’abord, je reprends une parole de trop : je ne juge personne, je ne promets rien, je ne fais de retour sur personne. »
    .why = Une parole de trop, reprise devant tous : la table repart sur une seule règle pour les quatre. [Charte 2001 : impartialité]
    .reply = « …Bon. Au moins, c’est dit devant tout le monde. »

tour = La parole tourne, ou presque. Nadia parle vite, penchée en avant.
    .nadia = « Attendez, je finis ! Dix-huit enfants, des salades grillées, et c’est moi qui explique. Et le mercredi d’avant, pareil, et personne ne répond à mes messages, personne ! »
    .muets = Tomás regarde sa montre. Monsieur Leroux regarde ses mains. Six minutes ont passé.
tour--a-leroux = « Merci, Nadia. Monsieur Leroux, la place est à vous, si vous la voulez : on vous écoute, sans vous couper. »
    .why = À qui se tait, une place offerte, pas une question : il dira ce qu’il voudra. [Table ronde : équité]
    .reply = { $mot-permis ->
        [yes] « Un mot, dans le cahier : ordures. Il m’a blessé. Je demande rien. Seulement qu’on écrive “compost”. »
       *[no] « Non. …Le compost, c’est du bon. C’est tout. »
    }
tour--a-tomas = « Merci, Nadia. Tomás, voulez-vous la parole, à présent ? Dites ce que vous voudrez : on ne vous coupera pas. »
    .why = La parole passe à qui regardait sa montre : ce qu’il tait peut enfin s’entendre de lui. [Table ronde : équité]
    .reply = « “Je travaille le soir, peut-on changer mon tour ?” C’est ma ligne d’avril. Pas de réponse. Alors je viens la nuit. Six arrosoirs. »
tour--moitie = « Et si on coupait en deux : la cuve du matin pour les uns, celle du soir pour les autres ? C’est équitable. »
    .why = Le partage paraît juste, et il soulage. Mais c’est votre moitié : aucun des quatre besoins n’y tient entier. [Charte 2001]
    .reply = « Et mon mercredi, c’est quelle moitié ? …Bon, si vous le dites. »
tour--quatre-besoins = « Je redis : de l’eau le mercredi, un tour après le travail, un compost respecté, et plus jamais 2022. C’est ça ? »
    .why = Quatre besoins à égalité, sans coupable, et une vérification : on peut chercher ensemble. [Résumer ; trier les besoins]
    .reply = « …Dit comme ça, on veut tous que ça pousse. »
tour--a-sa-place = « Gisèle, il faut que je vous le dise : un mot du cahier a blessé monsieur Leroux, et il n’ose pas en parler. »
    .why = { $mot-permis ->
        [yes] Il vous permettait le mot. Mais il voulait la place pour le dire lui-même, et vous l’avez prise. [Faire avec]
       *[no] Vous voulez qu’il soit entendu. Mais il ne vous avait rien permis : c’est le trahir devant tous. [Confidentialité]
    }
    .reply = { $mot-permis ->
        [yes] « …J’allais le dire. »
       *[no] « Je vous avais rien demandé. »
    }
tour--avancer = « Merci, Nadia. L’heure tourne, et on a déjà bien parlé : je propose de passer tout de suite aux idées pour l’eau. »
    .why = Tenir l’heure est utile. Mais sans redire ce dont chacun a besoin, les idées partiront de la plus rapide. [Table ronde : équité]
    .reply = « Les idées ? J’en ai plein ! »
tour--couper = « Nadia, il faut laisser parler les autres, maintenant : vous avez eu deux fois votre temps, ce n’est pas juste. »
    .why = Le temps égal est une bonne règle. Rappelé contre elle, devant tous, il en fait la fautive. [Animer sans désigner]
    .reply = « Ah. Très bien. Je ne dis plus rien. »

elle-sort = Dix-huit heures quarante. Une idée part de bon cœur, et tombe au milieu du cercle.
    .nadia = « Et si quelqu’un d’autre tenait le cahier, l’an prochain ? Pour vous soulager un peu, Gisèle ! »
    .nadia-su = « Comme vous arrêtez en octobre, Gisèle… Enfin, c’est ce qu’on m’a dit. Qui prendrait le cahier ? »
    .gisele = « Le cahier ? Non. …Non. Continuez sans moi. » Elle est debout, le cahier contre elle.
    .gisele-trahie = « Qui vous a dit ça ? » Elle vous regarde. Elle est debout, le cahier contre elle.
elle-sort--laisser = « C’est votre droit, Gisèle. Vous pouvez partir, et revenir quand vous voudrez : votre chaise reste là, dans le cercle. »
    .why = Le départ est accepté, sans reproche : juste. Mais nul ne sait ce qu’elle laisse faire en son absence. [Libre participation]
    .reply = Elle hoche la tête, et sort. La porte se referme doucement. Sa chaise reste dans le cercle.
elle-sort--retenir = « Restez, Gisèle, je vous en prie : sans vous, rien de ce qu’on dira ce soir ne tiendra. Une demi-heure, pour eux ? »
    .why = Vous tenez à elle, c’est vrai. Mais une présence arrachée se tait, et l’accord n’aura d’elle que le nom. [Charte 2001 : retrait possible]
    .reply = Elle vous regarde longtemps. Le cahier tremble un peu, contre elle.
elle-sort--regle = « On l’a dit : on peut sortir. Je vous rejoins dehors, Gisèle, si vous le voulez bien. Les autres, dix minutes. »
    .why = La règle dite au début tient : elle sort sans perdre la face, et on lui demande ce qu’elle veut. [Charte 2001 : libre participation]
    .reply = { $octobre-dit ->
        [yes] Sur le banc, elle ne dit que deux phrases : « C’était à moi. Laissez-moi. »
       *[no] Sur le banc : « L’eau, qu’ils essaient. Le cahier, pas sans moi. Vous pouvez leur dire ça. » Elle ne rentre pas.
    }
elle-sort--devoiler = « Comprenez-la : en octobre, Gisèle s’arrête, ses mains ne suivent plus. Ce cahier, c’est tout ce qu’elle laisse. »
    .why = Ils s’adoucissent d’un coup, et elle est trahie. C’était à elle de le dire, devant eux, à son heure. [Charte 2001 : confidentialité]
    .reply = { $secret-jure ->
        [yes] À la porte, elle se retourne : « Vous aviez juré. » Plus personne ne parle.
       *[no] À la porte, elle se retourne : « Je vous l’avais confié. » Plus personne ne parle.
    }
elle-sort--maladroit = « Nadia, c’était maladroit : ce cahier, c’est sept ans de sa vie. Vous comprenez que cela lui fasse mal, n’est-ce pas ? »
    .why = Vous défendez celle qui souffre. Mais Nadia offrait son aide : la voilà jugée, et Gisèle sort quand même. [Impartialité]
    .reply = « Je voulais aider, moi… » La porte s’est refermée sur Gisèle.
elle-sort--dix-minutes = Vous vous levez sans hâte, ouvrez la porte et la fenêtre : « On souffle dix minutes, tout le monde, si vous voulez bien. »
    .why = Une pause pour tous ôte au départ son public : bon geste. Mais personne ne va lui demander ce qu’elle veut. [Pause]
    .reply = Gisèle passe devant vous, le cahier contre elle, sans un mot. Elle ne revient pas.

sans-elle = { $gisele-retenue ->
        [yes] Gisèle s’est rassise au bord de sa chaise, la veste boutonnée.
       *[no] On se rassied. Une chaise est vide ; le cahier est parti avec elle.
    }
    .tomas = « Jeudi, c’est mon seul soir. On vote, l’eau et le cahier, et on n’en parle plus ? »
    .nadia-pauvre = « Pauvre Gisèle… On peut bien lui laisser ça jusqu’en octobre. »
    .gisele-assise = « Votez ce que vous voulez. Je suis là, non ? »
sans-elle--voter = « Vous êtes la majorité : votons l’eau et le cahier, à main levée, et chacun respectera le résultat, c’est la règle. »
    .why = { $gisele-retenue ->
        [yes] Cela finit à l’heure, et semble démocratique. Mais un vote fait un perdant, ici assis dans le cercle. [Chercher ce qui tient]
       *[no] Cela finit à l’heure, et semble démocratique. Mais un vote fait un perdant, et ici ce serait l’absente. [Chercher ce qui tient]
    }
sans-elle--leau-seule = « Gisèle permet ceci : essayer pour l’eau, sans toucher au cahier. Pour l’eau seule, qu’est-ce qui vous irait ? »
    .why = Sa limite portée, ni plus ni moins, puis la recherche rendue au groupe : on avance sans décider pour elle. [Navette ; Charte 2001]
    .reply = { $mot-trahi ->
        [yes] « Pour l’eau. …Pour l’eau seulement. »
       *[no] « Pour l’eau… J’ai peut-être une idée, moi. »
    }
sans-elle--la-voir = Vous demandez dix minutes au groupe, et sortez voir Gisèle : qu’est-ce qui peut se faire sans elle, et quoi non ?
    .why = Un peu tard, et pas trop tard : elle est partie, mais elle compte encore. [Charte 2001 : libre participation]
    .reply = { $octobre-dit ->
        [yes] Sur le banc, elle regarde droit devant : « Rien. Vous en avez assez fait. »
       *[no] Elle attend son bus : « L’eau, qu’ils essaient. Le cahier, pas sans moi. Vous pouvez leur dire ça. »
    }
sans-elle--comprendra = « On continue : Gisèle lira le compte rendu à tête reposée, et elle sera soulagée, au fond, que ce soit décidé. »
    .why = Vous tenez la soirée pour les autres. Mais dire ce qu’elle pensera, c’est décider à sa place. [Charte 2001 : aucun pouvoir de décision]
    .reply = « Vous croyez ? …Bon. Alors, l’eau. »
sans-elle--arreter = « On s’arrête là, avec ce qui est dit, et sans accord. Je rappelle chacun d’ici jeudi prochain, Gisèle comprise. »
    .why = { $eau-permise ->
        [yes] S’arrêter avec une date se défend. Gisèle avait pourtant permis d’essayer pour l’eau : il restait à chercher. [Navette]
       *[no] Ce qui touche Gisèle ne se décide pas sans sa parole. S’arrêter là, avec une date, est un résultat. [Charte 2001 : libre participation]
    }
sans-elle--cuve = « Et si on demandait une deuxième cuve ? Le centre social a peut-être un budget ; ailleurs, ça a tout réglé. »
    .why = L’idée est utile, à vérifier plus tard. Ce soir, elle vient de vous, pas d’eux. [Porter : solution]
    .reply = « Et qui la paie ? Non. Mais l’eau du matin, ça, on peut en parler. »

essai = Une feuille au milieu du cercle. On écrit, on rature.
    .leroux = { $mot-trahi ->
        [yes] « Le matin, je suis là. Je remplirai les arrosoirs de Tomás, et ceux des petits. C’est tout. » Il n’a pas levé la tête.
       *[no] « Le matin, je suis là. Je peux remplir les arrosoirs de Tomás, et ceux des petits pour le mercredi. Et noter le niveau. »
    }
    .nadia = « Et mes grands arrosent sa parcelle le vendredi, s’il leur montre comment ! »
essai--qui-quoi-quand = « Qui fait quoi, dès lundi ? On essaie jusqu’au samedi 4 juillet, puis on regarde ensemble : cela vous irait ? »
    .why = Des gestes, des noms choisis par eux, une date pour regarder : un essai, pas une victoire. [Suivi ; évaluer l’action]
    .reply = « Lundi. Et le 4, je me libère. »
essai--signer = « Je le rédige tout de suite, et chacun signe sa ligne avant de partir : ce sera plus solide pour tout le monde. »
    .why = L’écrit rassure. Mais la signature fige une idée de dix minutes, que personne n’a encore essayée. [Essayer, puis écrire]
essai--quatre-juillet = « Alors on se retrouve au jardin le samedi 4 juillet, à dix heures, pour voir ce que cela donne : d’accord ? »
    .why = Une date, un lieu, leur accord : l’essai aura une fin. Il manque qui fait quoi, dès lundi. [Suivi des accords]
    .reply = « Le 4, dix heures. Et lundi, on fait comment ? …On s’arrangera. »
essai--merci = « Merci à tous, c’est magnifique, ce que vous venez de trouver : la feuille est à vous, je vous laisse faire. »
    .why = Cette confiance leur est due. Mais sans date ni partage, chacun repart avec son propre accord en tête. [Suivi des accords]
essai--pour-la-saison = « C’est clair, et c’est bon pour tous : je l’inscris au règlement pour la saison, avec une copie à Solène. »
    .why = Vous voulez que cela dure. Mais les règles du jardin sont aux jardiniers : celle-ci serait de votre main. [Aucun pouvoir de décision]

# Troisième temps : le bilan

samedi = Samedi 4 juillet, dix heures. La cuve est à mi-hauteur. Sur le portillon, une feuille, trois écritures.
    .tomas = « Deux soirs, j’ai pris de l’eau sans prévenir. Le reste a tenu. Alors, c’est réussi ou c’est raté ? C’est vous qui dites. »
    .gisele = « Avant, moi, j’ai une chose à dire. En octobre, je pose le cahier. Voilà. Je voulais le dire moi, et ici. »
    .nadia-absente = « Gisèle n’est pas venue. Elle arrose à l’aube, avant tout le monde. »
samedi--reussi = « Pour moi, c’est réussi : deux oublis en trois semaines, c’est très bien, et vous pouvez tous en être fiers. »
    .why = L’encouragement est sincère. Mais c’est votre verdict : s’il est bon aujourd’hui, il pourra être mauvais demain. [Porter : évaluation]
    .reply = « Fiers, oui. Et la suite, c’est vous qui la dites aussi ? »
samedi--a-eux = « Ce qui a tenu, ce qui a manqué : que chacun le dise, à son tour. Et la suite, vous la voulez comment ? »
    .why = Le bilan est à ceux qui ont essayé, la suite aussi. Vous tenez la parole, pas le résultat. [Évaluer l’action ; Charte 2001]
    .reply = « Ce qui a tenu : le matin. Ce qui a manqué : prévenir. On garde, jusqu’à fin septembre, et on se redit ça. »
samedi--ces-deux-soirs = « Deux soirs, Tomás, ce n’est pas beaucoup : mais pourquoi n’avoir prévenu personne, la feuille était là ? »
    .why = L’oubli mérite d’être compris. Ce « pourquoi », devant tous, refait de lui l’accusé de juin. [Écoute : des faits]
    .reply = « Parce que j’avais deux services. Voilà. C’est encore moi. »
samedi--prolonger = « Ne tranchez pas aujourd’hui : continuez ainsi, et on se revoit fin août pour en reparler, tous, d’accord ? »
    .why = Un nouveau rendez-vous, proposé et non imposé : le fil tient. Mais trois semaines d’essai restent sans bilan. [Suivi des accords]
    .reply = « Fin août, d’accord. Et ce qui n’a pas marché, on le dit quand ? »
samedi--au-reglement = « Puisque ça tient, on l’inscrit au règlement, pour de bon : comme ça, plus personne n’aura à en discuter. »
    .why = Garder ce qui marche est sensé. Mais « pour de bon » ferme la discussion, et c’est vous qui l’avez dit. [Aucun pouvoir de décision]
    .reply = « Pour de bon ? On avait dit : pour essayer. »

# Fins

ending--tenu = { $suite-decidee ->
        [yes] La feuille passe de main en main. Chacun y ajoute une ligne. En bas, une date : le 26 septembre.
       *[no] On se sépare entre les rangs. La feuille reste sur le portillon, jusqu’à la prochaine pluie.
    }
    .later = { $octobre-dit ->
        [yes] Gisèle n’est plus venue qu’à l’aube. En octobre, le cahier était dans la boîte aux lettres du centre social, sans un mot.
       *[no] { $eau-permise ->
            [yes] { $suite-decidee ->
                [yes] Octobre. Gisèle a posé le cahier sur la cuve, et gardé deux rangs de fèves. À la première page, une autre écriture, puis une autre.
               *[no] Août. La feuille a pâli. Chacun se rappelle le 4 juillet ; personne ne se rappelle ce qu’on y a décidé.
            }
           *[no] { $moitie ->
                [yes] Août. Le matin pour les uns, le soir pour les autres. Le mercredi, personne ne sait. Gisèle dit : « leur moitié ».
               *[no] Août. L’essai tient, à trois. Gisèle ne lit pas la feuille. Elle dit : « leur arrangement ».
            }
        }
    }
ending--papier = { $vote ->
        [yes] Trois mains se lèvent. Tomás range sa chaise : « Eh bien voilà. » Ce soir, c’est réglé.
       *[no] La feuille est pliée, la salle se vide, on se serre la main. Ce soir, c’est réglé.
    }
    .later = { $octobre-dit ->
        [yes] Gisèle ne revient ni au jardin, ni à la médiation. Le cahier est resté chez elle. La cuve, elle, est vide le 14 juillet.
       *[no] Mi-juillet, la cuve est vide. Chacun se souvient d’un accord différent. Au portillon, il y a un cadenas de plus.
    }
ending--remis = { $gisele-retenue ->
        [yes] Dix-neuf heures. Gisèle part la première, sans dire au revoir. On empile les chaises. Pas d’accord, et une date pour rappeler.
       *[no] Dix-neuf heures. On empile les chaises. Pas d’accord ce soir, et rien de décidé dans le dos de personne.
    }
    .later = { $octobre-dit ->
        [yes] Le 18, trois conversations. Gisèle ne décroche pas. Il faudra lui écrire, et commencer par des excuses.
       *[no] { $gisele-retenue ->
            [yes] Le 18, quatre conversations. Gisèle décroche au troisième appel : « Vous m’avez fait rasseoir. Plus jamais ça. Pour l’eau, on verra. »
           *[no] Le 18, quatre conversations. Gisèle décroche à la première sonnerie : « Pour l’eau, on peut se revoir. Mais j’aurai d’abord quelque chose à dire. »
        }
    }
ending--pas-encore = Pas de table. Un non a été dit, et il a tenu. Solène referme son agenda ; vous gardez quatre pages de notes.
    .later = { $rappel-dit ->
        [yes] Une semaine après, Gisèle décroche : « Vous ne l’avez pas envoyée, cette invitation. Bon. Passez boire un café, on verra pour l’eau. »
       *[no] Trois semaines après, personne n’a rappelé personne. La grille d’arrosage est restée dans un tiroir du centre social.
    }
ending--rupture = { $gisele-refuse ->
        [yes] Jeudi, Gisèle entre, voit les chaises en rond, et repart. « J’avais dit non. » Dix minutes plus tard, la salle est vide.
       *[no] { $octobre-dit ->
            [yes] « Vous en avez assez dit ! » Le cahier tombe. Gisèle est déjà dehors ; les autres la suivent, sans un mot.
           *[no] « On avait dit qu’on pouvait sortir ! » Le cahier tombe. Gisèle est déjà dehors ; les autres la suivent, sans un mot.
        }
    }
    .later = En juillet, le portillon a deux cadenas. Solène reprend contact avec chacun, un par un. Il faudra du temps.

# Le compte rendu

account--entendus = Quatre jardiniers entendus un par un le 2 juin 2026, au jardin et devant l’école.
    .why = Combien, comment, quand, où : on peut vous relire sans vous connaître. [Faits]
account--horaires = Un jardinier dit travailler le soir, et avoir demandé en avril, par écrit, un autre tour d’eau.
    .why = Ses mots, donnés comme ses mots, sans prénom : c’est l’organisation qui est en cause. [Propos rapportés]
account--vide = Tomás vide la cuve la nuit.
    .why = Beaucoup le croient. Personne ne l’a vu, et il parle de six arrosoirs : ce n’est pas un fait. [Faits, non opinions]
account--octobre = Gisèle arrêtera en octobre ; il faut prévoir sa succession.
    .why = Le centre social gagnerait à le savoir. Mais elle vous l’a confié : à elle de le dire, et à qui elle veut. [Confidentialité]
account--cuve = La cuve a été trouvée vide trois matins, d’après le cahier du jardin.
    .why = La source est dite : « d’après le cahier ». Qui, comment, la note ne le prétend pas. [Propos rapportés]
account--accrochee = La fondatrice a du mal à laisser la place aux autres.
    .why = L’impression vient de vous, et elle la suivra longtemps. Écrivez ce qui s’est dit et fait. [Faits, non opinions]
account--metier = Monsieur Leroux, ancien éboueur, a mal pris une remarque sur son compost.
    .why = Cela l’expliquerait. Mais il vous a demandé de le garder, et « a mal pris » le juge. [Confidentialité]
account--mot = Un autre point, entendu à part, regarde deux jardiniers ; c’est à eux d’en parler.
    .why = On sait qu’il y a quelque chose, sans savoir quoi : la note est complète, et la confidence tient. [Charte 2001 : discrétion]
account--sortie = Le 11 juin, une personne a quitté la table ronde en cours de séance, librement.
    .why = { $gisele-sortie ->
        [yes] Un départ est un fait et un droit : il s’écrit sans motif supposé. [Faits]
       *[no] Personne n’est parti : celle qui voulait sortir s’est rassise, ou tout s’est arrêté. Ici, la phrase est fausse. [Faits]
    }
account--tete = Une participante a monopolisé la parole et fait échouer le tour.
    .why = Le déséquilibre était réel. « Monopolisé » et « fait échouer » désignent une coupable. [Faits, non opinions]
account--essai = Essai convenu pour l’eau jusqu’au 4 juillet par les présents, avec l’accord de l’absente ; le cahier n’a pas été traité.
    .why = { $bilan-date ->
        [yes] { $eau-permise ->
            [yes] { $moitie ->
                [yes] Le partage de la cuve venait de vous : « convenu par les présents » ne le dit pas. [Faits]
               *[no] Ce qui est décidé, par qui, jusqu’à quand, et ce qui ne l’est pas : la suite peut s’y appuyer. [Décisions]
            }
           *[no] L’absente n’a rien permis : l’écrire lui prêterait un accord. [Faits]
        }
       *[no] Aucun essai daté n’a été convenu : l’écrire serait l’inventer. [Faits]
    }
account--quatre = Accord signé par les quatre jardiniers.
    .why = C’est ce que le centre social espère. Comptez les signatures : une phrase ronde peut être une phrase fausse. [Faits]
account--rappel = Chaque jardinier sera rappelé ; date annoncée au centre social et aux présents.
    .why = { $rappel-dit ->
        [yes] Une suite annoncée engage la médiation : elle s’écrit, avec ceux qu’elle concerne. [Suites]
       *[no] Vous n’avez annoncé aucun rappel : l’écrire ferait attendre quatre personnes. [Suites]
    }
account--bilan = Bilan fait le 4 juillet par les jardiniers présents ; ils prolongent l’essai jusqu’à fin septembre.
    .why = { $suite-decidee ->
        [yes] Le bilan est d’eux, la suite aussi : la note le dit dans cet ordre. [Décisions et suites]
       *[no] Eux n’ont pas fait ce bilan, ni fixé cette suite : ici, la phrase est fausse. [Faits]
    }
account--soir = À voir ensemble : comment fixer les tours d’eau avec ceux qui travaillent le soir ?
    .why = Une question d’organisation, sans personne dedans : le centre social peut s’en saisir. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--un-par-un = Pourquoi avoir entendu chacun à part avant la table ronde ? Qu’avez-vous porté de l’un à l’autre, et avec quel accord ?
jury--commande = Le centre social voulait un résultat et un nom. Qu’avez-vous promis, et qu’avez-vous refusé ?
jury--elle-part = Une personne quitte la table. Dans quels cas continuer, dans quels cas arrêter ? Qui en décide ?
jury--dit-et-garde = Que vous a-t-on confié ? Qu’en saura le centre social, qu’en saura le groupe, et pourquoi ?
