# « Le hall du 14 », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ;
# les faits du scénario (yes/no) : $appel-dit, $essai-convenu, $insiste, $local-promis, $mardi-dit, $partis, $peur-dite,
# $police-venue, $refus-entendu, $roles-dits, $roy-local, $secret-jure, $signale, $silence-promis.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qui a été confié.

scenario--title = Le hall du 14
scenario--pitch = Six jeunes sur les marches, un homme qui ne dort plus, et un cadenas que personne n’explique. Le hall est à tous ; la nuit aussi.
scenario--brief = Médiation de nuit, cité des Érables, un vendredi d’octobre. La gardienne du 14 a appelé au nom d’un habitant : du monde dans le hall, tard, toutes les semaines. Vous arrivez avec Fatou, qui a longtemps animé le local des jeunes du quartier et les connaît tous. Vous n’êtes ni la police ni le bailleur. Mais c’est au bailleur que vous rendrez compte : il faudra choisir ce qu’il doit savoir, et de qui.
scenario--sources = Droit. Code de la sécurité intérieure, article L272-4 : ce qui est puni, c’est d’empêcher à plusieurs, délibérément, de passer ou de circuler dans un immeuble ; être là ne suffit pas. Code pénal, article R623-2 : le tapage nocturne est une contravention. Code pénal, article 223-6 : secourir une personne en péril. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : impartialité, consentement, discrétion, aucun pouvoir de contrainte ; attitudes d’écoute de Porter et reformulation de Rogers ; cycle de crise (Kaplan et Wheeler, 1983) ; projet BETA (2012) : distance, un seul interlocuteur. Ce qu’un bailleur peut recevoir dépend aussi de la convention qui lie le service à lui : à lire chez vous. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note au bailleur

scene--dehors = Devant le 14
scene--hall = Dans le hall
scene--chez-roy = Quatrième étage
scene--retour = De retour dans le hall
scene--mardi-soir = Mardi, dix-huit heures

party--jeunes = Les jeunes du hall
    .role = quatre garçons et filles de seize à dix-neuf ans, assis sur les marches
    .alt = Quatre jeunes assis sur les marches d’un hall sombre, blousons mouillés, un paquet de gâteaux entre eux.
    .about = Ils regardent Mathis avant de répondre. Ils se lèvent si on l’humilie ; ils rient si on les laisse respirer.
party--mathis = Mathis
    .role = dix-huit ans, assis en haut des marches
    .alt = Un jeune homme de dix-huit ans, grand, capuche baissée, les coudes sur les genoux.
    .about = Ce qu’il dit : on ne fait rien. Ce dont il a besoin : un endroit, et qu’on lui parle comme à quelqu’un. Ce qu’il craint : être celui qu’on sort devant les autres. Ce qui lui coûte : mercredi, il a vu l’heure, et il n’a rien dit. Il a raison sur un point : personne ne leur a expliqué le cadenas.
party--jade = Jade
    .role = dix-sept ans, celle qui compte les réponses
    .alt = Une jeune fille de dix-sept ans, cheveux attachés, un carnet dépassant de la poche de son manteau.
    .about = Ce qu’elle demande : une réponse, même mauvaise. Ce dont elle a besoin : que les mots tiennent. Ce qu’elle craint : qu’on leur mette tout sur le dos. Elle a raison sur un point : « en cours » n’est pas une réponse.
party--roy = M. Roy
    .role = retraité, habite le quatrième
    .alt = Un homme de soixante-dix ans, robe de chambre sombre, lunettes de travers, un téléphone serré dans la main.
    .about = Ce qu’il demande : qu’ils s’en aillent. Ce dont il a besoin : dormir, et passer la porte sans baisser les yeux. Ce qu’il craint ne regarde que lui. Ce qui lui coûte : appeler, lui qui réglait tout de vive voix. Il a raison sur un point : mercredi, il était deux heures.
party--fatou = Fatou
    .role = médiatrice de nuit, votre binôme
    .alt = Une femme d’une trentaine d’années, gilet de médiation, bonnet de laine, tournée vers le hall.
    .about = Elle a animé le local cinq ans ; ils ont grandi devant elle. C’est une porte ouverte, et c’est un piège : on promet vite à ceux qu’on aime. Ce qui a été dit avant d’entrer, elle le tient.
party--pinto = Mme Pinto
    .role = gardienne de l’immeuble
    .alt = Une femme d’une cinquantaine d’années, imperméable sur son pull, un trousseau de clés à la ceinture.
    .about = Elle lave le hall le matin, entend tout le monde le jour, et signale de vive voix à un bailleur qui ne retient que l’écrit.

fact--appel = C’est M. Roy qui a fait appeler, et il ne veut pas que cela se sache.
fact--peur = M. Roy a peur de traverser le hall le soir ; il ne descend plus ses poubelles.
fact--nuits = M. Roy a travaillé de nuit pendant trente ans ; il voudrait enfin dormir.
fact--serrure-qui = L’un des jeunes a forcé la porte du hall, un soir de pluie ; Jade l’a dit sans dire qui.

must--chute = Demander à qui a raté une marche dans le noir s’il s’est fait mal, tant qu’il est là pour répondre. Il le dit en passant, entre deux griefs : c’est à vous de l’entendre. [Charte 2001 ; C. pén. 223-6]
never--corps = Ne toucher ni retenir personne, même d’une main posée pour apaiser : ce pouvoir n’est pas celui de la médiation, et la main qui se pose devient le début de la bagarre. [Limites du métier]
never--menace = Ne pas se servir de la police comme d’un levier. Chacun peut l’appeler, et l’on dit franchement qu’on ne l’est pas ; mais la faire planer, c’est prendre un pouvoir qu’on n’a pas. [Charte 2001]

always--appeler-17 = Appeler le 17 pour faire partir le groupe, et attendre la patrouille en bas avec Fatou.
    .why = Juste si quelqu’un est menacé. Ici, nul ne l’est : six personnes assises ne sont pas un danger, et plus rien ne se dira. [Charte 2001]
always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand la tension vous gagne, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. La pluie sur la vitre. Votre voix, quand elle revient, est plus basse.

# Devant le 14

avant = Vendredi, 23 h 05, il pleut. Mme Pinto vous attend sous l’auvent. Derrière la vitre, le hall est noir ; on rit.
    .pinto = « C’est M. Roy, au quatrième. Il ne veut pas que ça se sache. Mercredi, c’était deux heures du matin. Moi aussi, je les entends. »
    .fatou = « Ces petits, je les ai eus cinq ans au local. Laisse-moi faire, ça ira vite. »
avant--laisser = « Ils te connaissent, c’est une vraie chance : tu entres, tu leur parles, et moi, je te suis. On verra bien. »
    .why = Sa confiance est un appui réel. Mais « on verra bien » la laisse seule entre eux et le service, et nul ne veille. [Travail en binôme]
avant--regarder = Vous restez une minute sous l’auvent : combien ils sont, la lampe, la porte, qui peut passer, quel bruit.
    .why = Voir avant d’entrer : vous saurez ce que vous signalez. Mais qui parle, qui veille, Fatou ne le sait toujours pas. [Veille ; binôme]
avant--a-deux = « On leur parle à deux voix : toi pour la confiance, moi pour le cadre. Ils auront un peu des deux, non ? »
    .why = Deux forces, bien vues. Mais deux voix font deux réponses : ils prendront celle qui les arrange, et vous vous contredirez. [Projet BETA]
avant--se-repartir = « Une minute, on regarde. Tu dis bonjour, je parle, tu veilles sur l’escalier ; et nous, on ne promet rien. »
    .why = Un regard, une voix, une veille, et la règle contre l’élan : ce qu’elle sait d’eux devient une aide sans piège. [Travail en binôme]
avant--en-retrait = « Toi, ils t’aiment un peu trop pour t’écouter. Reste derrière moi ; je commence, et tu viens si ça coince. »
    .why = Le piège est vu, une seule voix est choisie. Mais c’est se passer de la seule personne qu’ils ont envie d’entendre. [Travail en binôme]

# Dans le hall

seuil = Hall du 14. Six jeunes sur les marches, une enceinte, des gâteaux. La lampe est morte ; la porte ne ferme plus.
    .jeunes = « Oh, c’est Fatou ! Viens, Fatou, y a de la place ! »
    .mathis = « Attends. Et vous, vous êtes qui ? C’est le vieux du quatrième qui a appelé, c’est ça ? »
seuil--paillasson = Vous dites bonsoir, essuyez vos pieds, restez sur le paillasson et attendez qu’on vous fasse signe d’entrer.
    .why = Un bonsoir, de la distance, leur accord attendu : ce hall est aussi à eux. Mais ils ne savent ni qui vous êtes, ni pourquoi. [CAP]
    .reply = « …Vous pouvez rentrer, hein. C’est à tout le monde, ici. »
seuil--devoiler = « Bonsoir. Oui, c’est M. Roy. Il ne vous veut pas de mal, vous savez : simplement, il n’arrive plus à dormir. »
    .why = Vous voulez être franc et adoucir. Mais il avait demandé qu’on le taise : demain, c’est lui qui passe devant eux. [Charte 2001 : discrétion]
    .reply = « Je le savais. Le matin il dit bonjour, et la nuit il nous balance. »
seuil--se-presenter = « Bonsoir. { $mediator }, médiation. Qui appelle, je ne le dis jamais. Et pour vous, ici, le soir, c’est comment ? »
    .why = Un nom, un service, une discrétion qui vaut pour chacun, puis une question ouverte : la parole est à eux. [CAP : se présenter]
    .reply = « C’est au sec. Voilà comment c’est. »
seuil--regle = « Bonsoir. Peu importe qui appelle : à cette heure-ci, un hall, c’est fait pour passer, non, vous le savez bien ? »
    .why = La règle est juste, et l’appelant reste protégé. Mais dite en premier, elle met dehors avant d’avoir entendu. [Cycle de crise]
    .reply = « Trente secondes. Il a fallu trente secondes pour nous dire de sortir. »
seuil--tournee = « Bonsoir. Personne, rassurez-vous : le vendredi, on fait notre tournée, on passe voir si tout va bien pour vous. »
    .why = L’appelant est protégé, et le ton est doux. Mais c’est faux, et Mme Pinto est à la vitre : ils ne croiront plus la suite. [Charte 2001]
    .reply = « Ben voyons. Avec la gardienne qui regarde par la vitre. »

local = Le son baisse d’un cran. Une fille se pousse pour vous laisser une marche. Dehors, la pluie redouble.
    .mathis = « On avait un local. Depuis mars, y a un cadenas. Pas un mot, rien. Vous voulez qu’on aille où, nous ? »
    .jade = « J’ai demandé trois fois à la mairie. “C’est en cours.” Sept mois que c’est en cours. »
    .say = Avant de voir les réponses possibles : que leur diriez-vous, avec vos mots ?
local--ailleurs = « Le mercredi, le centre social est ouvert jusqu’à vingt heures : je peux leur demander s’il reste des places ? »
    .why = Vous cherchez avec eux un toit, et c’est utile. Mais la réponse arrive avant la question : ils parlaient d’un silence. [Porter : solution]
    .reply = « Le mercredi. Et les six autres soirs ? »
local--rouvrir = « Sept mois, ce n’est pas normal. Lundi, j’appelle qui il faut, et avant l’hiver, vous aurez votre local. »
    .why = Enfin quelqu’un s’indigne avec eux. Mais ce local n’est pas à vous : la promesse sera répétée, et comptée. [Pas de promesse de résultat]
    .reply = « Sérieux ? Vous entendez ça ? Enfin quelqu’un ! »
local--relancer = « Et depuis mars, les soirs où il pleut, vous avez essayé d’autres endroits ? Comment ça s’est passé pour vous ? »
    .why = Une vraie question, qui montre que vous suivez. Mais le silence de sept mois, qui les blesse, n’a pas encore été redit. [Rogers]
    .reply = « L’abribus. Le parking, jusqu’à ce qu’on nous sorte. Et ici. »
local--reformuler = « Un cadenas en mars, sept mois, pas un mot : on vous a oubliés, c’est ça ? Et les soirs de pluie, alors ? »
    .why = Leurs mots, ce que cela fait, une vérification, une question : ils n’ont plus besoin de prouver. [Rogers ; Porter : compréhension]
    .reply = « Oubliés, c’est ça. Et ça, vous pouvez le dire à qui vous voulez. »
local--mairie = « La mairie ne ferme pas un local pour le plaisir, vous savez : il y a sûrement une raison, des travaux, une norme. »
    .why = C’est sans doute vrai. Mais vous parlez pour ceux qui se taisent, sans rien savoir, et à leur place. [Charte 2001 : indépendance]
    .reply = « Alors qu’ils la disent, leur raison. »

fatou-promet = Fatou s’est assise au milieu d’eux. Quelqu’un lui a tendu un gâteau.
    .fatou = « Écoutez-moi. Votre local, je vous le fais rouvrir, moi. Vous me connaissez, non ? »
    .jeunes = « Fatou, t’es la meilleure ! On le dit aux autres ! »
fatou-promet--suivre = « Fatou a raison : à deux, on va le faire rouvrir, ce local. Vous pouvez compter sur nous, comme avant. »
    .why = Vous soutenez votre collègue. Mais une promesse à deux voix reste sans clé : ni elle ni vous n’ouvrez ce local. [Pas de promesse de résultat]
    .reply = « Je le note. Vendredi seize : le local rouvre. »
fatou-promet--signe = Un regard à Fatou, une main à plat. Elle s’arrête au milieu d’une phrase et vous laisse reprendre le fil.
    .why = Un signe, et il n’y a plus qu’une voix ; personne ne perd la face. Mais la promesse, elle, est restée dite. [Travail en binôme]
    .reply = « …Oui. Je m’emballe. Vas-y. »
fatou-promet--reprendre-fatou = « Fatou, tu ne peux pas leur dire ça, tu le sais bien : ce local, ce n’est pas toi qui décides s’il ouvre. »
    .why = La mise au point est exacte, et il la fallait. Mais devant eux, elle perd la face, et vous perdez leur porte d’entrée. [Travail en binôme]
    .reply = « …D’accord. Je n’ai rien dit. »
fatou-promet--remettre = « Fatou le voudrait, et moi aussi. Ouvrir, on ne peut pas. Demander pourquoi, et vous le redire, ça, oui. »
    .why = L’élan de Fatou est respecté, et remis à sa vraie taille : une question portée, une réponse due. [Charte 2001 ; pas de promesse]
    .reply = « Une réponse… Même ça, on l’a jamais eu. »
fatou-promet--detourner = « Le local, on en reparlera, d’accord ? Ce hall, en attendant, comment est-ce que vous le partagez, le soir ? »
    .why = La question du hall viendra, et elle est ouverte. Mais la promesse flotte toujours : changer de sujet ne la défait pas. [Clarté du cadre]
    .reply = « Vous avez vu ? Dès qu’on parle du local, on change de sujet. »

descente = Des pas, une main qui cherche la rampe. Un homme en robe de chambre descend dans le noir, téléphone au poing.
    .roy = { $appel-dit ->
        [yes] « On a dit mon nom, je l’ai entendu d’en haut ! Eh bien oui, c’est moi ! Deux heures, mercredi ! J’appelle la police ! »
       *[no] « Oui, c’est moi qui ai fait appeler ! Deux heures du matin, mercredi ! Ce coup-ci, c’est la police que j’appelle ! »
    }
    .mathis = « Vas-y, appelle ! On est assis ! On fait quoi de mal ? »
descente--chacun = Fatou s’assoit entre les jeunes et la porte. Vous, de biais, la voix basse : « Monsieur, on remonte ensemble ? »
    .why = Quelqu’un pour chacun, deux lieux, personne touché : la scène perd son public. Les rôles étaient dits. [Travail en binôme]
descente--prevenir = « Les jeunes, s’il appelle, la police viendra, et vous avez tout à perdre. Rentrez, et on en reste là, d’accord ? »
    .why = Le hall se vide, et vous vouliez leur éviter pire. Mais la police a parlé par votre bouche : ils ne vous diront plus rien. [Charte 2001]
    .reply = « C’est bon, on s’arrache. Laisse, Fatou. On a compris qui c’est. »
descente--calmez = « On se calme, s’il vous plaît, tout le monde. Monsieur parle d’abord, et vous, vous répondrez après, d’accord ? »
    .why = Donner un tour à chacun est juste, plus tard. Au plus fort, c’est un ordre, et un ordre de passage. [Cycle de crise]
    .reply = « Lui d’abord, forcément. On est où, là ? Au tribunal ? »
descente--rampe = Vous lui laissez la rampe, un pas en arrière, la voix basse : « { $mediator }, médiation. Je vous écoute, monsieur. »
    .why = De l’espace, un nom, une voix basse : il se pose. Mais il parle devant eux, et ils l’entendent tous. [Projet BETA : espace]
descente--raison = « Mettez-vous à sa place, aussi : être réveillé comme ça, à son âge, toutes les semaines, ce n’est pas rien. »
    .why = Sa fatigue est vraie, et il faut la dire. Mais devant lui, contre eux : ils comprennent que vous êtes venu trancher. [Charte 2001]
    .reply = « Et à la nôtre, de place, qui est-ce qui s’y met ? »
descente--entre = Vous posez une main sur l’épaule de Mathis, tout doucement, pour qu’il se rassoie avant que ça ne parte.
    .why = Vous vouliez empêcher le pire. Mais une main sur une épaule, à ce moment-là, c’est le début du geste qu’on craignait. [Limites du métier]

# Quatrième étage

roy-dit = { $partis ->
        [yes] Quatrième étage. En bas, la porte a claqué. M. Roy cherche sa serrure dans le noir, les mains qui tremblent.
       *[no] Quatrième étage, dans le noir. M. Roy cherche sa serrure, le souffle court. En bas, on ne rit plus.
    }
    .roy = « Trente ans de nuits à la gare. Et maintenant, je dors plus. Le soir, je descends plus mes poubelles. J’ai peur. Ça, gardez-le. »
roy-dit--rassurer = « Ma collègue les connaît depuis tout petits : derrière leurs grands airs, pas un n’est méchant, vous savez ? »
    .why = Vous voulez lever sa peur, avec ce que sait Fatou. Mais il dit ce qu’il sent, et vous lui répondez qu’il se trompe. [Porter : soutien]
    .reply = « Elle les connaît. Moi aussi, je les connais : à deux heures du matin. »
roy-dit--amende = « La loi est pour vous : rester dans un hall, c’est deux mois de prison et une amende. Une plainte suffit. »
    .why = Informer est utile. Mais c’est inexact : la loi punit d’empêcher de passer, pas d’être assis là. Et il parlait de sa peur. [CSI L272-4]
    .reply = « Une plainte… Et le lendemain matin, je les croise. »
roy-dit--convenir = « La peur, je la garde, sauf danger. Les trente ans de nuits, le sommeil : qu’est-ce que je peux leur en dire ? »
    .why = Ce qu’il confie reste à lui, avec sa limite ; ce qui peut passer passera par lui. La navette est possible. [Charte 2001 : consentement]
    .reply = « Les nuits, la gare, ça, oui. Qu’ils sachent que j’ai le sommeil en retard. »
roy-dit--eclairer = Vous éclairez la serrure de votre lampe, le regard ailleurs, sans rien dire, le temps qu’il reprenne souffle.
    .why = Le silence lui laisse sa dignité, et la lumière est la bonne aide. Reste à savoir ce qu’il veut qu’on dise. [Écoute active : le silence]
    .reply = « …Merci. Ça faisait longtemps que quelqu’un était monté. »
roy-dit--partager = « Avoir peur dans son propre escalier, à votre âge, c’est inadmissible. Ils n’ont aucune excuse, franchement. »
    .why = Il se sent rejoint. Mais vous jugez ceux que vous allez retrouver en bas : à qui parlerez-vous, alors ? [Charte 2001 : impartialité]
    .reply = « Ah, quand même. Enfin quelqu’un qui le dit. »

lampe = Il appuie sur l’interrupteur : rien. De haut en bas, la cage d’escalier reste noire.
    .roy = « Trois semaines, cette lampe. Et la porte, en bas, ferme plus. Dimanche, j’ai raté une marche. Tout le monde dit que c’est eux. »
lampe--marche = « Cette marche, dimanche : vous êtes tombé ? Vous avez mal, et est-ce que quelqu’un l’a su, depuis ? »
    .why = Il l’a glissé entre deux griefs, et vous l’avez entendu : avant la lampe, il y a lui. Reste la lampe. [Charte 2001 ; C. pén. 223-6]
    .reply = « Assis, bêtement. Un bleu. Mon docteur l’a vu mardi, c’est rien. …Merci de demander. »
lampe--hasard = « La lampe, la porte, et eux tous les soirs en bas : ce n’est peut-être pas un hasard, il faut bien le dire. »
    .why = Relier les faits paraît logique. Mais vous n’avez vu qu’une lampe éteinte : une supposition dite devient une rumeur. [Faits ; Porter]
    .reply = « Ah ! Vous aussi, vous le pensez. Je le dirai à Mme Pinto. »
lampe--reparer = « Ne vous en faites plus : demain matin, la lampe marche et la porte ferme. Je m’en charge moi-même, promis. »
    .why = Il est soulagé, et il y a de quoi s’indigner. Mais ni l’ampoule ni la serrure ne dépendent de vous. [Pas de promesse de résultat]
    .reply = « Demain matin. Bon. Je regarderai, en me levant. »
lampe--gardienne = « En descendant, je le redis à Mme Pinto : c’est elle qui voit ça avec le bailleur. D’accord comme ça ? »
    .why = La bonne personne, et son accord à lui. Mais elle l’a déjà dit, de vive voix : ce qui n’est pas écrit se perd. [Signaler par écrit]
lampe--signaler = « Qui, je n’en sais rien. Quoi, je le vois : pas de lumière, une porte qui bat. Je l’écris, sans nom, ce soir. »
    .why = Un fait vu, un danger, un écrit daté, et personne d’accusé : c’est ainsi qu’une réparation commence. [AMIS : signaler un dysfonctionnement]
    .reply = « Sans nom… Moi, j’aurais mis les leurs. Bon. Pourvu qu’on y voie. »
lampe--sommeil = « La lampe, on y reviendra. Parlez-moi plutôt de mercredi : à deux heures, qu’est-ce qui vous a réveillé ? »
    .why = Vous revenez à ce qui l’a fait appeler, et c’est utile. Mais il vient de dire qu’il a manqué tomber. [Veille : entendre le signe]
    .reply = « La musique, les rires. Mais je vous parlais de la lampe, moi. »

ils-font-quoi = Il a retrouvé sa clé. Il ne rentre pas tout de suite.
    .roy = « Et qu’est-ce qu’ils fabriquent dans un hall, d’abord ? Ils ont leur local. On l’a assez attendu ! »
ils-font-quoi--face-a-face = « Et si vous veniez le leur demander avec moi ? Face à face, ils verront un voisin, pas un coup de fil. »
    .why = Se parler sera peut-être bon. Mais à minuit, à six contre un, sans leur accord ni le sien, quelqu’un perdra la face. [Table ronde : préparer]
    .reply = « Redescendre ? Là ? Non. Vous n’avez pas écouté. »
ils-font-quoi--a-eux = « Ce qu’ils m’ont dit est à eux, comme vos mots sont à vous. Je peux leur demander s’ils veulent répondre. »
    .why = Même règle pour tous, et il l’entend. Sans rien de permis à lui porter, la navette monte à vide. [Charte 2001 : discrétion]
ils-font-quoi--plaider = « Par ce temps, où voulez-vous qu’ils aillent ? Ils ont dix-sept ans, il faut bien qu’ils se retrouvent, non ? »
    .why = Leur besoin est vrai, il devra être dit. Mais ce ne sont pas leurs mots : ici, vous plaidez pour eux devant lui. [Navette ; impartialité]
    .reply = « Et moi, j’en ai soixante-dix. Il faut bien que je dorme. »
ils-font-quoi--porter = « Ils me laissent vous le dire : un cadenas depuis mars, et pas un mot d’explication. Vous le saviez, vous ? »
    .why = Exactement ce qu’ils ont permis, rien de plus : il apprend d’eux, par vous, ce que personne ne lui avait dit. [Navette ; Charte 2001]
    .reply = « Fermé ? On s’est battus deux ans pour l’avoir ! Dites-leur que je sais comment on fait. S’ils veulent. »
ils-font-quoi--silence = « Ne vous inquiétez plus, monsieur. Je redescends, je leur parle, et vous dormirez cette nuit, c’est promis. »
    .why = Il veut y croire, et vous aussi. Mais vous ne tenez pas ce silence : au premier rire, votre parole tombe. [Pas de promesse de résultat]
ils-font-quoi--redire = « J’ai parlé trop vite. Je reprends : je ne juge pas ces jeunes, et je ne décide ni du bruit, ni des travaux. »
    .why = Reconnaître une phrase de trop coûte un instant, et remet chacun à sa place, vous compris. [Charte 2001 : impartialité]
    .reply = « Bon. J’aime mieux ça que des promesses. »

# De retour dans le hall

on-degage = Rez-de-chaussée. Le son a baissé. Fatou est restée avec eux ; la porte bat dans le vent.
    .mathis = « Alors ? C’est nous qui devons dégager, c’est ça ? »
on-degage--pourquoi = « Personne ne vous chasse. Mais mercredi, deux heures, pourquoi si tard, en pleine semaine ? C’était trop, non ? »
    .why = Le fait est vrai, il faut pouvoir en parler. Mais « pourquoi » demande des comptes, pas ce qui s’est passé. [Faits, non reproches]
    .reply = « Parce que mercredi, il pleuvait. Et voilà. »
on-degage--expliquer = « Dégager, non. Mais la nuit, ce hall porte jusqu’en haut : assis, oui ; la musique, les cris, un mur, non. »
    .why = La règle avec sa raison, après l’écoute, et ce qu’elle permet : c’est juste. Il y manque quelqu’un : celui qui ne dort pas. [AMIS : règle]
    .reply = « Un mur ? On s’est toujours poussés, nous. …Presque toujours. »
on-degage--affiche = « Regardez, c’est affiché : le hall est un lieu de passage. Je n’invente rien, c’est la même règle pour tous. »
    .why = C’est exact, dit sans dureté, et pour tous. Mais sans sa raison, une règle n’est qu’un panneau, et ils savent lire. [AMIS : règle]
    .reply = « On sait lire. Y a aussi marqué “local jeunes”, rue d’en face. »
on-degage--peur = « Entre nous : il a peur de vous. Le soir, il ne sort même plus ses poubelles. Ça ne vous fait rien ? »
    .why = Ils s’adoucissent, et M. Roy est trahi : il vous avait dit de le garder. Demain, ils le regarderont avoir peur. [Charte 2001 : confidentialité]
    .reply = « Peur ? De nous ? …On va lui descendre, nous, ses poubelles. »
on-degage--porter = « Il me laisse vous dire ceci : trente ans de nuits. Et ce hall porte jusqu’au quatrième : la règle vient de là. »
    .why = Ses mots, avec son accord, et la raison de la règle : elle n’interdit plus, elle protège quelqu’un. [Navette ; AMIS : expliquer la règle]
    .reply = « Trente ans… Mon oncle fait les nuits. Chez lui, on marche sur la pointe des pieds. »

et-nous = La pluie faiblit. Jade a coupé l’enceinte pour entendre. Les autres se taisent.
    .jade = { $peur-dite ->
        [yes] « On savait pas qu’il avait peur. Bon. Et nous, concrètement, on fait quoi ? »
       *[no] « Bon. Et nous, concrètement, on fait quoi ? Parce que vivre dans un hall, merci. »
    }
et-nous--moitie = « On coupe en deux : le hall jusqu’à onze heures le week-end, et rien du tout en semaine. C’est équitable, non ? »
    .why = Chacun fait un pas, cela paraît juste. Mais c’est votre marché : qui ne l’a pas trouvé ne le tiendra pas. [Charte 2001 : ne pas décider]
    .reply = « Et en semaine, quand il pleut ? Vous nous prêtez votre salon ? »
et-nous--chercher = « Lui a besoin de dormir, vous d’être au sec. D’ici mardi, que pourriez-vous essayer, et vraiment tenir ? »
    .why = Deux besoins, sans coupable, et la parole rendue : ce qu’ils trouvent eux-mêmes, ils sauront le tenir. [Charte 2001 : faire avec]
    .reply = « L’enceinte, coupée à dix heures. Et on s’assoit d’un seul côté, pour qu’on passe. Hein, Mathis ? »
et-nous--laverie = « Et la laverie, en face ? C’est ouvert jusqu’à minuit, et il y fait chaud. Les soirs de pluie, ça vous irait ? »
    .why = L’idée est bonne, et vous la leur soumettez. Mais elle est de vous : ils vont chercher ce qui cloche, pas ce qui marche. [Porter : solution]
    .reply = « La laverie, il nous a déjà virés, le patron. »
et-nous--libres = « Rien ne vous oblige à changer ce soir. Si c’est non, dites-le-moi : je le porterai tel quel, sans l’arranger. »
    .why = Leur liberté est dite, et un non sera porté droit. Mais ils demandaient quoi faire : ils n’avaient pas dit non. [Charte 2001 : consentement]
    .reply = « Alors c’est non, pour ce soir. Mais merci de demander. »
et-nous--signer = « On l’écrit tout de suite, noir sur blanc, chacun signe, et je l’affiche ici. Comme ça, c’est clair pour tous. »
    .why = L’écrit engage, et vous cherchez la clarté. Mais rien n’est encore trouvé : c’est faire signer une page blanche. [Table ronde : préparer]
    .reply = « Avec nos noms ? Affichés ? Et puis quoi encore. »

non = Mathis s’est assis au beau milieu des marches. Les autres regardent leurs chaussures.
    .mathis = « On bouge pas. Dites ce que vous voulez là-haut. Ici, au moins, on nous voit. »
non--pour-fatou = « Faites-le pour Fatou, alors. Elle a toujours cru en vous ; ce soir, vous allez la décevoir, vous le savez. »
    .why = Vous misez sur un lien qui compte. Mais une amitié mise dans la balance est une pression, et Fatou y perd la sienne. [Libre consentement]
    .reply = « Non. Laisse-moi en dehors de ça, s’il te plaît. »
non--entendu = « C’est non ce soir, je l’entends, je le dirai tel quel. Une chose reste : qui veut passer doit pouvoir passer. »
    .why = Le refus est reçu, sans vengeance, et la limite qui protège chacun est dite : on peut se quitter ainsi. [Charte 2001 ; CSI L272-4]
    .reply = « Passer, oui. On a jamais empêché personne. »
non--noter-refus = « Alors je note que c’est non. La prochaine fois, vous le savez, ce ne sera pas nous qu’on enverra, ici. »
    .why = Vous les prévenez, et le hall se vide. Mais un refus noté ainsi est une menace, avec la force d’un autre. [Charte 2001]
    .reply = « C’est bon. On a compris. Venez, on se casse. »
non--abribus = « Et si vous vous mettiez sous le porche du 16 ? On y est au sec, et personne ne dort juste au-dessus. »
    .why = Vous cherchez encore, et c’est généreux. Mais à un non, vous répondez par une adresse ; et le 16 a aussi des voisins. [Porter : solution]
    .reply = « Le 16, ils ont appelé avant lui. Vous le savez pas, ça ? »
non--partir = « D’accord. Vous pouvez dire non, on n’est pas là pour vous sortir. On s’arrête là pour ce soir, merci à vous. »
    .why = Un refus accepté garde la porte ouverte. Il y manque la limite : M. Roy doit pouvoir passer, et vous ne l’avez pas dit. [Charte 2001]

le-local = Minuit moins dix. Vous remontez votre col. Mathis vous arrête, sans se lever.
    .mathis = { $local-promis ->
        [yes] « Et le local, alors, c’est quel jour ? Qu’on le dise aux autres. »
       *[no] « Et le local ? Vous allez dire que c’est en cours, vous aussi ? »
    }
le-local--numero = « C’est le service jeunesse qui suit ça. Ils répondent le matin ; je vous note leur numéro sur ce papier. »
    .why = Le bon service, en effet. Mais Jade a déjà appelé trois fois : un numéro sans date ni relais, c’est « en cours ». [Orienter et suivre]
    .reply = « Le papier, on l’a déjà. On les a tous, les papiers. »
le-local--ecrire = « Une lettre de vous six pèserait plus que mes mots. Si vous l’écrivez, je la relis avec vous, une autre fois ? »
    .why = Faire avec eux, et non à leur place : c’est juste. Mais « une autre fois » n’est pas une date, et ils en ont assez eu. [Faire avec ; suivi]
    .reply = « Une lettre… Et on vous la montre quand ? »
le-local--mardi = « Merci à vous. D’ici mardi, on laisse passer. Mardi, dix-huit heures, ici : je vous dis ce qu’on m’a répondu. »
    .why = Une règle gardée ensemble, une heure, un lieu, et une réponse due, bonne ou mauvaise : rien de plus que ce qu’on tient. [Suivi des accords]
    .reply = « Mardi, dix-huit heures. On y sera. Et vous ? »
le-local--noel = « Le local, c’est mon affaire, maintenant. Je ne lâcherai pas : vous l’aurez avant Noël, je m’y engage ici. »
    .why = Ils ont besoin qu’on se batte pour eux. Mais vous engagez la clé d’un autre ; c’est eux qui attendront devant. [Pas de promesse de résultat]
    .reply = « Avant Noël ! Vous avez entendu ? Avant Noël ! »
le-local--patience = « Une remise aux normes, ça prend du temps. Ils font sans doute ce qu’ils peuvent ; il faut être patients, un peu. »
    .why = C’est une explication possible, donnée gentiment. Mais vous ne savez pas, et vous parlez au nom de ceux qui se taisent. [Indépendance]
    .reply = « Des normes ? C’est pour ça ? Ou vous dites ça comme ça ? »
le-local--reprendre = { $local-promis ->
        [yes] « Je reprends, avant de partir : le local, ni Fatou ni moi ne l’ouvrons. Demander pourquoi, oui. »
       *[no] « Avant de partir, je reprends : une de mes phrases, ce soir, était de trop. Je ne juge ni ne promets rien. »
    }
    .why = Revenir sur une phrase devant ceux qui l’ont entendue coûte un peu de face ; la laisser coûterait la prochaine visite. [Charte 2001]
    .reply = « Au moins, vous le dites. C’est pas tous les jours. »

serrure = Sous l’auvent, Jade vous rattrape, seule, capuche sur la tête. Derrière elle, la porte bat.
    .jade = « La porte… c’est l’un de nous, un soir où il pleuvait trop. Je dirai pas qui. Vous allez l’écrire ? »
serrure--jurer = « Je n’ai rien entendu, je vous le jure. La porte, vous, ça reste entre nous : pas un mot d’écrit, d’accord ? »
    .why = Elle a osé, et vous la rassurez. Mais une porte ouverte, la nuit, se signale : vous jurez ce que vous ne pourrez pas tenir. [Discrétion, limites]
    .reply = « …Merci. Vous êtes pas comme les autres. »
serrure--borner = « Que la porte ne ferme plus, je l’écris. Qui l’a forcée, non, sauf si quelqu’un était en danger. Ça vous va ? »
    .why = La chose se signale, la personne se tait, et la limite est dite en face : elle sait ce qui partira. [Charte 2001 : discrétion et limites]
    .reply = « …Ça me va. Du moment que c’est la porte, et pas nous. »
serrure--qui = « Dites-moi juste qui : je ne l’écrirai pas, mais en le sachant, je pourrai mieux vous défendre, tous les six. »
    .why = Vous voulez les protéger. Mais elle a dit qu’elle ne dirait pas : insister, c’est faire d’elle celle qui a parlé. [Libre consentement]
    .reply = « Non. Ça, non. Je savais que j’aurais pas dû. »
serrure--ecrire-porte = « J’écris qu’elle ne ferme plus et qu’il faut la réparer. Le reste, je ne l’ai pas vu, donc je ne l’écris pas. »
    .why = Ce qu’on a vu, rien d’autre : la porte sera réparée, personne n’est livré. Il manque la limite : et en cas de danger ? [Faits]
    .reply = « Pas vu. …D’accord. C’est vrai, en plus. »
serrure--avouer = « Le mieux serait que cette personne aille le dire à Mme Pinto : à moitié pardonné, vous savez, ça s’arrange. »
    .why = Réparer soi-même grandit, c’est vrai. Mais elle demandait ce que vous ferez, pas ce qu’ils devraient faire. [Porter : conseil]
    .reply = « Ça s’arrange pour qui ? Pas pour nous, en général. »

# Mardi

reponse = { $signale ->
        [yes] Une ampoule neuve éclaire les marches. La gardienne est à la porte, Jade assise d’un côté, carnet ouvert.
       *[no] La lampe est toujours morte. La gardienne est à la porte, Jade assise dans le noir, carnet fermé.
    }
    .pinto = { $signale ->
        [yes] « Votre note est arrivée. L’ampoule, c’est fait. La porte, ils sont venus la voir hier ; la pièce est commandée. »
       *[no] « Le bailleur dit qu’il n’a rien reçu. M. Roy a encore glissé, samedi. Il a le poignet bandé. »
    }
    .jade = { $local-promis ->
        [yes] « Vous aviez dit qu’il rouvrirait. On l’a répété à tout le monde. Et hier, le cadenas, il y était. »
       *[no] { $secret-jure ->
            [yes] { $signale ->
                [yes] « Vous aviez juré, pour la porte. Hier, le bailleur était là, à regarder la serrure. »
               *[no] « Pour la porte, vous avez rien dit. Du coup, elle bat toujours. Et le local, alors ? »
            }
           *[no] { $mardi-dit ->
                [yes] « Dix-huit heures pile. Je l’ai noté, ça aussi. Alors, le local ? »
               *[no] « On savait pas si vous alliez revenir. Les autres ont pas attendu. Alors, le local ? »
            }
        }
    }
    .mathis = { $essai-convenu ->
        [yes] « Nous, l’enceinte, c’est coupé à dix heures. Sauf samedi : dix heures et quart. Je le dis. »
       *[no] « Nous, on a laissé passer. C’est tout ce qu’on avait dit. »
    }
reponse--bonne-voie = « J’ai eu quelqu’un, ça avance : il y a un plafond à refaire, et ça devrait être réglé dans pas longtemps. »
    .why = Vous voulez leur laisser de l’espoir, et il y a du vrai. Mais « pas longtemps » est de vous : c’est « en cours », en mieux dit. [Vérité due]
    .reply = « Pas longtemps. Je note : encore une fois, pas de date. »
reponse--service = « C’est un plafond à refaire. Le mieux, c’est de voir avec le service jeunesse : voici le nom et les horaires. »
    .why = La réponse est là, et un nom vaut mieux qu’un numéro. Mais on les renvoie seuls là où l’on ne leur répond pas. [Orienter et accompagner]
    .reply = « Un nom, c’est déjà ça. On ira encore tout seuls, alors. »
reponse--avec-roy = « Un plafond à refaire, et pas de date. M. Roy sait comment vous l’aviez eu : voulez-vous l’entendre, ou non ? »
    .why = La vérité, même maigre ; puis un mot qu’il vous a confié pour eux, et leur choix. Deux camps ont une cause. [Navette ; Charte 2001]
    .reply = « M. Roy ? Le nôtre ? …Dites-lui jeudi, en bas. Pas trop tard, pour lui. »
reponse--comprendre = « Un plafond à refaire. Mais avec la lampe, la porte, le bruit, comprenez que le bailleur ne se presse pas. »
    .why = Vous cherchez à leur faire voir l’autre côté. Mais rien ne lie un plafond à ce hall : c’est une accusation, et rien ne la prouve. [Faits]
    .reply = « Donc c’est notre faute. Le plafond aussi, c’est nous ? »
reponse--dire = « Un plafond à refaire, et pas de date. Voilà ce qu’on m’a répondu, ni plus ni moins. Qu’en pensez-vous, vous ? »
    .why = Ce qui a été dit, rien d’arrangé, et la parole aux intéressés. Reste à savoir avec qui ils pourraient peser. [Vérité due]
    .reply = « Un plafond. Il fallait sept mois pour dire “un plafond” ? »
reponse--passage = « Un plafond à refaire, et pas de date. En attendant, le hall reste un passage, c’est affiché : on s’y tient ? »
    .why = La réponse d’abord, puis la règle, dite sans hausser le ton à qui peut l’entendre. Leur avis sur le local, lui, attend encore. [AMIS : règle]
    .reply = « On s’y tient. Un passage, d’accord. Mais pour aller où ? »
reponse--repris = { $local-promis ->
        [yes] « J’ai promis, ou laissé promettre. Je n’en avais pas le droit : ce local ne dépend pas de moi. Je m’en excuse. »
       *[no] { $secret-jure ->
            [yes] « J’ai juré trop vite, pour la porte. Une porte qui ne ferme pas se signale ; un nom, non. Je m’en excuse. »
           *[no] « L’autre soir, j’ai insisté, et je n’aurais pas dû. Ce que vous taisez vous appartient. Je m’en excuse. »
        }
    }
    .why = Défaire sa parole devant ceux qui l’ont crue est dur, et c’est ce qui permet d’en donner une autre. [Charte 2001 ; pas de promesse]
    .reply = « …D’accord. Je barre. Et la vraie réponse, c’est quoi ? »

# Fins

ending--essai = Jade écrit dans son carnet. Une dame entre, un cabas au bras ; on se pousse, elle passe, elle dit bonsoir. Rien n’est réglé : on essaie.
    .later = { $peur-dite ->
        [yes] Le lendemain, Mathis sonne au quatrième : « Pour vos poubelles. Comme vous avez peur. » M. Roy referme. Il ne racontera plus rien à personne.
       *[no] { $signale ->
            [yes] { $roy-local ->
                [yes] Jeudi, M. Roy descend, une chemise cartonnée sous le bras : la demande de local, deux ans de courriers. La lumière marche ; il ne tient plus la rampe.
               *[no] Trois semaines, deux soirs à reprendre. La lumière marche, et M. Roy dit qu’il dort « une nuit sur deux, c’est déjà ça ».
            }
           *[no] Dix heures, l’enceinte se tait. Mais l’escalier est noir, et l’on dit encore que c’est eux. M. Roy ne descend plus.
        }
    }
ending--differe = Jade referme son carnet. Ce soir, il ne pleut pas ; ils vont dehors. À la prochaine averse, il faudra recommencer.
    .later = { $signale ->
        [yes] La porte ferme de nouveau, et l’escalier est éclairé. Vendredi, il pleut : M. Roy rappelle, et demande que ce soit vous.
       *[no] Vendredi, il pleut. La porte bat, l’escalier est noir, et l’on vous dit : « C’est encore vous ? »
    }
ending--sans-accord = C’était non, et c’est encore non : ils resteront les soirs de pluie. Le passage est libre. M. Roy le sait, sans détour, et il sait qui rappeler.
    .later = { $signale ->
        [yes] Une ampoule, une porte qui ferme. Un soir, M. Roy passe entre eux, et Mathis tient la porte. Personne n’a rien signé.
       *[no] Un soir, dans le noir, Mathis éclaire les marches de son téléphone pour M. Roy. Personne n’a rien signé, et personne n’a rien réparé.
    }
ending--hall-vide = { $police-venue ->
        [yes] La patrouille relève six identités et repart. Minuit : le hall est vide, l’immeuble dort. Fatou n’a pas dit un mot.
       *[no] Minuit. Le hall est vide, l’immeuble dort, M. Roy dit merci. Fatou regarde les miettes de gâteau sur la marche.
    }
    .later = Trois nuits de silence. La quatrième, ils sont dans le hall du 16. Quand Fatou dit bonsoir, personne ne répond.
ending--rupture = Un cri, une épaule qui se dégage, l’enceinte qui roule au bas des marches. Fatou vous tire dehors : « On sort. Maintenant. »
    .later = L’équipe de jour reprend contact, séparément, avec M. Roy, avec Mathis, avec Jade. Ce qui s’est fermé en une minute demandera l’hiver.

# La note au bailleur

account--lieu = Vendredi 16 octobre, 23 h 05, hall du 14 : intervention en binôme, à la demande d’un habitant.
    .why = Un jour, une heure, un lieu, une demande, et aucun nom : cela suffit pour situer. [Faits]
account--six = À l’arrivée, six jeunes assis dans l’escalier, de la musique ; un passage restait possible.
    .why = Ce qui a été vu, y compris ce qui ne va pas contre eux : passer était possible, cela compte en droit. [Faits ; CSI L272-4]
account--bande = Une bande désœuvrée s’est approprié le hall et fait sa loi le soir.
    .why = L’agacement se comprend. Mais « bande » et « désœuvrée » jugent : décrivez ce qui a été vu et entendu. [Faits, non opinions]
account--lampe = L’éclairage de l’escalier est en panne ; la montée se fait dans le noir.
    .why = Un dysfonctionnement vu, dangereux, qui dépend du bailleur : c’est pour cela qu’il vous lit. [AMIS : signaler]
account--porte = La porte du hall ne ferme plus ; réparation à prévoir.
    .why = { $secret-jure ->
        [yes] Vous aviez juré de n’en rien écrire : vous n’auriez pas dû. La porte se signale, la personne se tait. [AMIS : signaler]
       *[no] La chose, et non la personne : le bailleur peut réparer sans savoir qui a forcé. [AMIS : signaler]
    }
account--forcee = La porte a été forcée par l’un des jeunes, un soir de pluie.
    .why = C’est la cause, et le bailleur la voudrait. Mais Jade l’a confiée : la porte se répare sans cela. [Charte 2001 : confidentialité]
account--appelant = L’appel venait de M. Roy, quatrième étage.
    .why = Il a fini par le crier dans l’escalier. Mais le bailleur n’en a pas besoin, et M. Roy avait demandé qu’on le taise. [Charte 2001]
account--prenoms = Étaient présents, notamment, Mathis (dix-huit ans) et Jade (dix-sept ans).
    .why = Précis, donc tentant. Mais un prénom donné au bailleur peut finir dans un dossier de famille : il n’est pas à vous. [Discrétion]
account--reveille = Un habitant dit être réveillé par le bruit, dont mercredi vers deux heures.
    .why = Ses mots, donnés comme ses mots, sans étage ni nom : le bailleur sait ce qui gêne. [Propos rapportés]
account--peur = L’habitant du 4e dit avoir peur de traverser le hall le soir.
    .why = C’est grave, et cela appuierait la demande. Mais il vous a dit de le garder, et il n’y a pas de danger constaté. [Charte 2001]
account--cadenas = Les jeunes disent leur local fermé depuis mars, sans explication reçue.
    .why = Ce qu’ils ont dit à voix haute, et dit de répéter : c’est l’autre moitié de la situation. [Propos rapportés]
account--fumee = Une odeur de fumée laisse penser que d’autres choses se passent dans ce hall.
    .why = Vous voulez tout dire. Mais « laisse penser » n’est pas vu : c’est un soupçon, et il restera. [Faits, non opinions]
account--marche = Un habitant dit avoir manqué une marche, dimanche, faute de lumière.
    .why = Un risque réel, lié à la lampe, sans nom : c’est ce qui fait passer la réparation devant. [Propos rapportés]
account--police = { $police-venue ->
        [yes] La médiation a appelé le 17 ; le groupe a été contrôlé, puis il est parti.
       *[no] Le groupe est parti après que la médiation a évoqué la police.
    }
    .why = Ce n’est pas à votre avantage, et c’est ce qui s’est passé : un hall vide ne dit pas comment il s’est vidé. [Faits]
account--essai = Essai convenu avec les jeunes : enceinte coupée à 22 h, un côté de l’escalier laissé libre.
    .why = { $essai-convenu ->
        [yes] Des gestes précis, vérifiables, trouvés par eux : un essai s’écrit comme un essai. [Décisions]
       *[no] Cet essai n’a pas été convenu : l’écrire ferait de votre souhait leur engagement. [Décisions]
    }
account--refus = Les jeunes n’ont pas souhaité changer quoi que ce soit ce soir-là ; leur refus a été entendu.
    .why = { $refus-entendu ->
        [yes] Un refus est un fait, pas un échec : le bailleur saura où l’on en est vraiment. [Faits]
       *[no] Ils n’ont pas dit cela, ou vous ne l’avez pas entendu ainsi : ici, la phrase est fausse. [Faits]
    }
account--mardi = Rendez-vous donné aux jeunes le mardi 20 octobre à 18 h, dans le hall, pour une réponse sur le local.
    .why = { $mardi-dit ->
        [yes] Une date dite engage le service : elle s’écrit, et le bailleur sait qu’une réponse était attendue. [Suites]
       *[no] Vous n’aviez donné aucune heure : l’écrire serait inventer un rendez-vous. [Suites]
    }
account--qui-repond = À voir avec la mairie : qui répond de ce local, et qui prévient ceux qui l’utilisaient ?
    .why = La vraie question de la soirée, posée à ceux qui peuvent y répondre, sans accuser personne. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--regle-d-abord = La règle du hall est juste. Pourquoi ne pas l’avoir dite en entrant ? À quel moment la dites-vous, et comment ?
jury--collegue-connue = Votre collègue connaît ces jeunes depuis des années. En quoi est-ce une aide, en quoi un piège, et qu’en avez-vous convenu ?
jury--note-au-bailleur = Qu’avez-vous écrit au bailleur, que lui avez-vous tu, et que répondez-vous s’il demande des noms ?
