# « Dix jours », texte en français simple : mêmes actes, mêmes informations, phrases de quinze mots au plus.
# Variables : $mediator ; $theo (phase) ; $observations (dernier jour pour répondre), $observations-days (jours restants) ;
# les faits du scénario (yes/no) : $delai-promis, $dit-pour-lui, $entendu, $faux-ecrit, $faux-signe, $pas-maintenant,
# $preuve-ligne, $secret-jure, $soeur-ok, $suivi-date, $trahi.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qu’il confie.

scenario--title = Dix jours
scenario--pitch = Une lettre et un délai qui finit lundi. Un jeune homme demande de changer une date. Puis il dit trois mots inquiétants.
scenario--brief = Vous êtes à France services du Canal. C’est vendredi, il est 15 h 40. Vous faites la médiation. Solène, votre collègue, est à l’accueil. Le centre ferme à 17 h. Théo a vingt-quatre ans. Il est venu le 3 avril pour son CV. Il revient avec une lettre de France Travail. Vous n’êtes pas France Travail. Vous n’êtes pas médecin. Vous allez lire la lettre avec lui. Vous allez compter un délai. Ensuite, vous écrirez une note. Cette scène parle de suicide. Vous pouvez arrêter quand vous voulez.
scenario--sources = Droit. Code du travail, article R5412-7 : France Travail doit écrire avant une sanction. La lettre dit les faits et la sanction possible. La personne a dix jours pour répondre. Elle peut écrire, ou demander à être entendue. Elle peut venir avec quelqu’un. Article R5412-1 : la suspension est d’au moins 30 %. Elle dure un à deux mois, sauf motif légitime. Les jours de week-end comptent : source secondaire, à vérifier sur la lettre. Code pénal, article 223-6 : il faut aider une personne en danger. Appeler les secours suffit. CNIL : il faut un mandat écrit. Prévention du suicide. Le 3114 est gratuit, jour et nuit. Des soignants répondent. On appelle pour soi, ou pour avoir un conseil. Si le danger est immédiat, on appelle le 15 ou le 112. Demander à quelqu’un s’il pense au suicide ne lui donne pas l’idée. Un médiateur ne mesure pas le risque. Il demande, il reste, il met en lien. Principes. Charte de la médiation sociale (1er octobre 2001) : accord de la personne, discrétion et ses limites, « faire avec ». Attitudes d’écoute de Porter, reformulation de Rogers. Les personnes et les montants sont inventés. Les auteurs ont choisi la valeur de chaque choix. Aucun groupe d’experts ne les a encore vérifiées.
scenario--account = Note à la responsable

scene--accueil = À l’accueil
scene--bureau = Dans votre bureau, porte fermée
scene--ligne = Au téléphone avec France Travail
scene--apres = Dans votre bureau
scene--trente-et-un = Au téléphone avec le 3114

party--theo = Théo
    .role = il revient avec une lettre
    .alt = Un jeune homme de vingt-quatre ans. Il a un sweat gris et l’air fatigué. Une enveloppe est pliée dans sa poche.
    .about = Il demande un papier avec une date. Il a besoin d’être cru. Il a besoin de ne pas être seul ce week-end. Il a peur de gêner les autres. Demander de l’aide est difficile pour lui. Il a raison sur un point. Sa ligne était coupée : il ne pouvait pas recevoir de message.
party--solene = Solène
    .role = conseillère France services, votre collègue
    .alt = Une femme d’une quarantaine d’années, avec des lunettes rondes, debout à l’accueil.
    .about = Elle voit qui entre, et comment va la personne. Elle sait rester près de quelqu’un sans poser de questions. Il faut lui demander les choses en une phrase.
party--oliveira = Madame Oliveira
    .role = conseillère de France Travail, au téléphone
    .alt = Une voix rapide et claire. On entend un grand bureau derrière elle.
    .about = Elle n’a pas écrit la lettre. Elle ne décidera pas. Elle a laissé trois messages. Elle a raison : personne n’a répondu depuis le 2. Elle peut noter une demande et donner une heure.
party--ecoute = L’infirmière du 3114
    .role = au téléphone
    .alt = Une voix calme, qui prend son temps.
    .about = Son métier est d’écouter et de mesurer le danger. Elle propose une suite. Elle demande d’abord qui appelle, et pour qui. Elle conseille aussi la personne qui aide.

fact--matins = Depuis février, Théo ne dort plus et ne se lève plus le matin. Il ne veut pas qu’on le sache.
fact--idees = Théo pense au suicide, le soir, depuis mars.

must--demander = Demander s’il pense au suicide, avec ce mot. Il faut le faire dès « à quoi bon », ou juste après. Demander ne donne pas l’idée. Cela permet de répondre. [Prévention du suicide : la question directe]
must--urgence = Demander si c’est pour maintenant. La réponse dit qui appeler : le 3114 avec lui, ou le 15 tout de suite. [Code pénal, 223-6 : personne en péril]
must--pas-seul = Ne pas le laisser seul après ce qu’il a dit. Rester, le lui dire, et chercher avec lui qui va l’aider. [Prévention du suicide : la présence]
must--alerte = Alerter dès que le danger est immédiat, même sans son accord. Le lui dire. Appeler le 15 ou le 112. [Code pénal, 223-6 : appeler les secours]
never--faux = Attester une chose qui n’a pas eu lieu. Vous n’en avez pas le droit. Le papier peut lui nuire ensuite. [Charte 2001 ; pas de faux]
never--corps = Ne pas bloquer la porte. Ne pas le tenir par le bras. On reste, on parle, on alerte. [Charte 2001 : aucune contrainte]

always--souffler = Souffler : respirer deux fois, les pieds au sol, avant de répondre.
    .why = Quelques secondes pour soi. On évite de parler trop vite quand on a peur. [Posture : maîtrise de soi]
    .reply = Deux secondes passent. Il n’a rien remarqué. Votre voix est plus calme.

# À l’accueil

retour = France services, vendredi. Théo attend près du comptoir. Il regarde le sol. Une enveloppe dépasse de sa poche.
    .solene = « Le jeune homme du CV est revenu. Il ne veut pas me dire pourquoi. »
    .theo = « C’est pour un papier. Deux minutes, pas plus. Je ne vous dérange pas. »
retour--quel-papier = « Bonjour Théo, bien sûr. Quel papier voulez-vous ? C’est pour qui ? Il vous le faut pour quel jour ? »
    .why = Vouloir comprendre est utile. Mais vous posez trois questions devant tout le monde. [Porter : enquête]
    .reply = « Non, laissez. Enfin, si. Mais pas ici. »
retour--debout = « Deux minutes, d’accord ! On fait le papier ici, debout. Vous serez tranquille pour tout le week-end. »
    .why = Vous voulez aller vite pour lui. Mais il a attendu avant d’entrer. Il a besoin de temps. [Projet BETA : du temps]
    .reply = « Ici ? Non. Il y a du monde. On peut aller derrière ? »
retour--le-bureau = « Bonjour Théo. On reste ici, ou on va au bureau, porte fermée ? Choisissez. J’ai du temps pour vous. »
    .why = Son nom, un choix, une porte fermée, du temps : il peut parler. [Charte 2001 : discrétion, consentement]
    .reply = « Le bureau. Merci. »
retour--ce-cv = « Théo, ça fait plaisir ! Et votre CV ? Vous aviez bien travaillé. Vous avez eu des réponses depuis ? »
    .why = Vous vous souvenez de lui, c’est agréable. Mais il venait dire une chose, et c’est vous qui parlez. [Écoute : le silence]
    .reply = « Non. Pas de réponses. Je ne viens pas pour ça. »
retour--deux-chaises = Vous sortez du comptoir. Vous placez deux chaises plus loin. Vous attendez qu’il choisisse la sienne.
    .why = Ce geste montre que vous avez le temps. Mais les autres peuvent encore entendre. [Projet BETA : espace]
    .reply = Il regarde les chaises, puis le couloir. « On peut fermer une porte ? »

# Le bureau

lettre = La porte est fermée. Il sort l’enveloppe. Un papier de la poste est agrafé dessus. La lettre est très pliée.
    .theo = « Lisez, vous. Moi, je l’ai lue dix fois. Je vois le mot “sanction”, et je n’arrive plus à lire. »
lettre--quoi = Que lui reproche-t-on exactement ?
    .why = Un fait, avec le jour et l’heure : il était absent le 2 avril. Il doit répondre sur ce fait seulement. [Lire avec]
lettre--qui = Qui décidera de la sanction ?
    .why = Le directeur régional, après le délai. Sa conseillère n’a rien décidé. C’est utile à savoir avant d’appeler. [Lire avec]
lettre--jusqu-a-quand = Combien de temps a-t-il, et à partir de quel jour ?
    .why = Dix jours après la réception, le 10 : jusqu’au { $observations }. Depuis la date de la lettre, il perd deux jours. [R5412-7]
lettre--comment = De quelles façons peut-il répondre ?
    .why = Il peut écrire. Il peut aussi demander à être entendu, avec quelqu’un. Il ne le savait pas. [Code du travail, R5412-7]
lettre--quelle-preuve = Quelle preuve lui demande-t-on ?
    .why = Un document avec une date. Une promesse ou une histoire ne suffit pas. Ce point sera utile ensuite. [Lire avec]

jours = Il compte sur ses doigts. Il s’arrête, puis recommence.
    .theo = « Dix jours. Sans les week-ends, non ? J’ai donc jusqu’à vendredi prochain. »
jours--demander-un-delai = « Écrivez-leur deux lignes polies. Demandez une semaine de plus. Ils acceptent toujours, soyez tranquille. »
    .why = Vous voulez l’aider à souffler. Mais vous promettez pour eux. Et le délai continue. [Pas de promesse]
    .reply = « Toujours ? Ah. C’est bien, alors. »
jours--date = « Signée le 10, plus dix jours, week-ends compris : { $observations }. Il reste { $observations-days } jours. »
    .why = Le début, le calcul, la date, les jours qui restent : il peut l’écrire. [Trouver l’échéance ; R5412-7]
    .reply = « Lundi ?! D’accord. Lundi. J’ai bien fait de venir. »
jours--relire = « Je préfère ne pas compter de tête. Vous me lisez ce papier à voix haute, et la ligne du délai ? »
    .why = Vous dites votre doute, et vous relisez à deux. C’est mieux. Il faut encore donner la date. [Lire avec]
    .reply = « “À compter de la réception.” J’ai signé le 10. Donc on compte depuis le 10. »
jours--eux-sauront = « Le plus sûr est de les appeler. Ils diront votre dernier jour. Ils l’ont sur leur écran, non ? »
    .why = Vous appellerez plus tard. Mais la réponse est dans la lettre. Lisez-la avec lui. [Trouver l’échéance]
    .reply = « Les appeler pour dire que je ne sais pas compter ? »
jours--au-plus-court = « Le plus sûr est de faire vite. Répondez aujourd’hui, et on ne compte plus. On commence maintenant ? »
    .why = Être prudent est juste. Mais il ne connaît toujours pas son dernier jour. [Trouver l’échéance]
    .reply = « Aujourd’hui. D’accord. De toute façon, je suis là. »
jours--mardi = « Vous êtes très fatigué, je le vois. Reposez-vous bien ce week-end. Et mardi matin, on écrit tout à deux. »
    .why = Vous voyez sa fatigue, et c’est un signe important. Mais le délai finit lundi. Il repart seul. [Échéance ; besoins]

faux = Il approche sa chaise du bureau. Il parle plus bas.
    .theo = « Le 3, j’étais ici. C’est dans votre cahier. Écrivez : le 2, à neuf heures. Personne ne vérifiera. »
faux--chiffre = « Vous étiez là le lendemain. Changer un chiffre ne vole personne. Mais c’est la dernière fois, Théo. »
    .why = Vous voulez l’aider, et cela peut marcher. Mais c’est un faux papier, signé par vous. Lui aussi risque gros. [Charte 2001]
    .reply = « Merci. Vraiment. Je prends une photo. Je l’envoie tout de suite sur mon espace. »
faux--interdit = « Non. Cela s’appelle un faux, c’est interdit. Je n’en fais pas. On passe à autre chose maintenant. »
    .why = Le refus est juste et clair. Mais vous ne demandez pas pourquoi il a besoin de ce papier. [Dire non sans fermer]
    .reply = « D’accord. Je n’ai rien dit. »
faux--le-trois = « Je n’écris pas le 2, c’est faux. Le 3, oui. Et le 2 au matin, que s’est-il passé pour vous ? »
    .why = Vous dites non, vous proposez une chose vraie, vous posez une question. On aide avec la vérité. [Dire non ; chercher l’obstacle]
    .reply = « Le 2 ? Rien. C’est ça, le problème. »
faux--lecon = « Théo, après un mensonge, il en faut un autre. Vous valez mieux que ce papier, vous le savez bien. »
    .why = Vous croyez en lui, et vous le dites. Mais vous faites la morale. Il demandait une solution. [Porter : évaluation]
    .reply = « Je vaux mieux. D’accord. Si vous le dites. »
faux--stylo = Vous posez le stylo. Vous tournez la lettre pour la voir à deux. Vous le laissez parler encore.
    .why = Vous ne dites ni oui, ni reproche. Il peut réfléchir. Mais vous n’avez pas dit votre refus. [Écoute : le silence]
    .reply = « Oui. Non. Vous ne pouvez pas. J’ai juste demandé. »
faux--flou = « Pas le 2. Mais je peux écrire “reçu début avril”, sans le jour. Ce n’est pas vraiment mentir, non ? »
    .why = Vous cherchez une solution au milieu. Mais faire croire une chose fausse, c’est tromper. Il peut le payer. [Charte 2001]
    .reply = « Début avril ? Ils vont demander le jour. Ils demandent toujours le jour. »

le-deux = Il regarde ses mains. Dehors, un bus part.
    .theo = « Ma ligne était coupée, pas payée. J’ai vu le rendez-vous le 7. Et le matin, je ne me lève plus. Ne leur dites pas ça. »
    .theo-envoye = « Voilà, c’est envoyé. En vrai, ma ligne était coupée. J’ai vu le rendez-vous le 7. Et le matin, je ne me lève plus. Ne leur dites pas ça. »
le-deux--impayes = « Pour votre ligne, il existe des aides. On fera un dossier tout à l’heure. On pourra vous joindre. »
    .why = L’aide existe peut-être. Mais c’est votre solution. Vous n’écoutez pas ce qu’il vient de dire. [Porter : solution]
    .reply = « La ligne marche de nouveau. Ma sœur a payé. »
le-deux--trier = « Ligne coupée, rendez-vous vu le 7, des matins sans vous lever. Là-dedans, qu’est-ce qui a une date ? »
    .why = Vous répétez ses trois idées, dans l’ordre. Puis il trouve lui-même une preuve vraie. [Rogers]
    .reply = « L’opérateur. Il m’a écrit : coupée le 28 mars, remise le 7. J’ai le message. Les matins n’ont pas de date. »
le-deux--depuis-quand = « Vous dites : “je ne me lève plus”. Depuis quand ? Et la nuit, est-ce que vous dormez, en ce moment ? »
    .why = Vous entendez la partie importante de sa phrase. Il reste l’autre partie, et une preuve à chercher. [AMIS : discerner les besoins]
    .reply = « Depuis février. La nuit, je regarde le plafond. On peut revenir à la lettre ? »
le-deux--deux-reveils = « Cela nous arrive à tous. Moi, je mets deux réveils, loin du lit. Cela m’aide beaucoup, croyez-moi. »
    .why = Vous voulez qu’il se sente moins seul. Mais vous parlez de vous. Il n’en dira pas plus. [Se décentrer]
    .reply = « Deux réveils. Oui. »
le-deux--des-le-sept = « Et pourquoi ne pas avoir écrit le 7 ? Un simple message ce jour-là, et cette lettre n’existait pas. »
    .why = C’est peut-être vrai, et il le sait déjà. Mais ce « pourquoi » est un reproche. [Des faits, pas de procès]
    .reply = « Je ne sais pas. J’ai regardé l’écran, et je n’ai pas pu. »
le-deux--certificat = « Si vous ne vous levez plus, un médecin peut l’écrire. Pour eux, ce certificat sera une bonne preuve. »
    .why = Voir un médecin serait bon pour lui, un jour. Mais il ne veut pas leur dire cela. [Discrétion]
    .reply = « J’ai dit : ne leur dites pas ça. »

# Au téléphone

trois-messages = Il a fait le numéro lui-même. Le haut-parleur est ouvert. Il tient la lettre des deux mains.
    .oliveira = « Agence du Canal, madame Oliveira. Monsieur Marchand ? J’ai laissé trois messages depuis le 2. Je vous écoute. »
    .oliveira-jeudi = « Monsieur Marchand ? J’ai laissé trois messages. Je reçois votre attestation. Vous étiez à France services le jeudi 2 au matin ? Ils sont fermés le jeudi matin. »
    .theo = { $delai-promis ->
        [yes] « Oui. C’est pour avoir une semaine de plus. On m’a dit que vous acceptiez toujours. » Silence. On entend des claviers.
       *[no] « Oui. C’est pour… » Il ne dit plus rien. On entend des claviers.
    }
trois-messages--le-laisser = « Bonjour madame, médiation sociale. Monsieur est avec moi, c’est son appel. Prenez votre temps, Théo. »
    .why = Vous lui donnez du temps et la parole. C’est son appel. Il ne sait pas encore comment commencer. [Charte 2001 : faire avec]
    .reply = « J’ai eu la lettre. Ma ligne était coupée. Je ne sais pas ce que je dois demander. »
trois-messages--entre-nous = « Madame, entre nous : il ne se lève plus le matin, il est épuisé. Soyez gentille avec lui, vraiment. »
    .why = La conseillère devient plus douce. Mais il avait dit : ne leur dites pas. Il a tout entendu. [Charte 2001 : discrétion]
    .reply = Il ne dit rien. Il a lâché la lettre.
trois-messages--la-phrase = Sans parler, vous montrez une ligne de la lettre : « être entendu ». Vous attendez qu’il la lise.
    .why = Vous montrez les mots, et c’est lui qui parle. Vous n’avez pas parlé à sa place. [Charte 2001 : faire avec]
    .reply = { $preuve-ligne ->
        [yes] « Je voudrais être entendu. C’est écrit que je peux. J’ai un message de l’opérateur, avec les dates. »
       *[no] « Je voudrais être entendu. C’est écrit que je peux. Ma ligne était coupée. »
    }
trois-messages--a-sa-place = « Bonjour madame, médiation sociale. Monsieur demande à être entendu, lundi si possible, avec une preuve. »
    .why = C’est clair, et cela marche. Mais il pouvait essayer. La prochaine fois, il vous demandera de parler. [Faire avec]
    .reply = Il regarde le téléphone, puis vous. « Voilà. C’est ça qu’il faut dire. »
trois-messages--dans-le-vide = « Trois messages sur une ligne coupée, madame ! Qui pouvait les entendre ? Vous pouviez écrire, non ? »
    .why = Le fait est juste, et vous le défendez. Mais vous parlez contre elle, à sa place. [Impartialité]
    .reply = « J’ai écrit aussi. Monsieur Marchand, c’est vous que j’attends. »
trois-messages--pardon-d-abord = « Commencez par vous excuser, Théo. Elle a attendu. Des excuses mettent toujours de bonne humeur. »
    .why = Vous voulez un échange plus doux. Mais vous lui dites de s’excuser devant elle. Il perd confiance. [Libre consentement]
    .reply = « Je m’excuse. Pour le 2. Pour les messages. Pour tout. »
trois-messages--ce-delai = « Madame, c’est moi qui ai parlé de ce délai, trop vite. Je ne savais pas. Monsieur va vous parler. »
    .why = Vous retirez votre promesse devant elle. Il ne paie pas votre erreur. Il faut encore lui rendre la parole. [Pas de promesse]
    .reply = « Non, pas de délai en plus. C’est lundi. Monsieur, que vouliez-vous me dire ? »
trois-messages--retirer = « Madame, j’ai écrit une date fausse sur ce papier. Je le retire. Monsieur va vous dire la vérité. »
    .why = Vous dites votre faute à temps, devant lui. Le faux a été fait : il faudra l’écrire dans la note. [Charte 2001]
    .reply = « C’est noté. Ce papier ne sera pas dans le dossier. Monsieur Marchand ? »

# Trois mots

trois-mots = Il plie l’enveloppe en deux, puis encore en deux. Il la garde à la main.
    .oliveira-fragile = « Je ne savais pas. Lundi 20, à 11 h, il sera entendu. J’écris “fragile” dans le dossier. Bon courage. »
    .oliveira-creneau = { $faux-ecrit ->
        [yes] « Lundi 20, à 11 h. On vous demandera qui a signé cette attestation. Je ne décide pas, mais je serai là. »
       *[no] { $preuve-ligne ->
            [yes] « Lundi 20, à 11 h, avec qui vous voulez. Apportez le message de l’opérateur. Je ne décide pas, mais je serai là. »
           *[no] « Lundi 20, à 11 h, avec qui vous voulez. Apportez un papier avec une date. Je ne décide pas, mais je serai là. »
        }
    }
    .oliveira-par-ecrit = { $faux-ecrit ->
        [yes] « Écrivez-moi avant lundi soir, avec une vraie date cette fois. Au revoir, monsieur. »
       *[no] « Alors écrivez-moi avant lundi soir. Envoyez vos papiers avec une date. Je les ajouterai. Au revoir, monsieur. »
    }
    .theo = « Lundi, donc. À quoi bon, de toute façon. Merci quand même. »
    .theo-dit = « “Fragile”. Vous lui avez dit. De toute façon, à quoi bon. »
    .theo-debout = « Laissez. Le 2, le 3… Je ne répondrai pas, c’est tout. À quoi bon. »
trois-mots--directement = « “À quoi bon.” J’ai une question, et je reste avec vous. Est-ce que vous pensez au suicide ? »
    .why = Vous reprenez ses mots, et vous dites le vrai mot. Demander ne donne pas l’idée. Il peut répondre. [3114 ; question directe]
trois-mots--relier = « Les matins, les nuits, et là “à quoi bon”. Je reste ici, Théo. Est-ce que vous pensez au suicide ? »
    .why = Vous rappelez ce qu’il avait dit avant. Il sait que vous l’avez écouté. [Question directe ; Rogers]
trois-mots--tout-se-rattrape = « Ne dites pas ça ! Vous êtes venu, c’était le plus dur. À vingt-quatre ans, tout peut s’arranger. »
    .why = Vous voulez l’encourager. Mais « ne dites pas ça » lui apprend à se taire. [Porter : soutien]
    .reply = « Oui. Sûrement. »
trois-mots--pas-de-betise = « Vous n’allez pas faire de bêtise, Théo ? Dites-moi non, et je passerai un week-end plus tranquille. »
    .why = Vous avez entendu le danger, c’est important. Mais vous lui demandez de dire non. Le mot manque. [Question directe]
    .reply = « Non, non. Ne vous inquiétez pas pour moi. »
trois-mots--ce-qu-il-y-a = « Vous avez l’air épuisé, Théo. Je m’inquiète, et je reste. Que veut dire “à quoi bon”, pour vous ? »
    .why = Vous dites votre inquiétude, vous donnez du temps. Il reste à dire le mot « suicide ». [Écoute]
trois-mots--carte = « Je vous note un numéro, le 3114. C’est gratuit, jour et nuit. Si ça ne va pas, vous les appelez. »
    .why = C’est le bon numéro. Mais vous n’avez pas posé la question. Il peut croire que vous partez. [Orienter : accompagner]
    .reply = Il prend le papier sans le lire. « D’accord. »
trois-mots--un-dernier-effort = « Il faut encore écrire la réponse, le délai passe. Un effort, Théo. Ce soir, vous n’y penserez plus. »
    .why = Le délai est vrai. Mais il vient de dire trois mots graves. Vous revenez au papier. [AMIS : discerner les besoins]
    .reply = « Ce soir, je n’y penserai plus. Voilà. »

demi-mot = Il n’a pas bougé. Il ouvre et ferme son sweat, plusieurs fois.
    .theo = « Je ne dors plus. Ma sœur paie tout. Si je n’étais plus là, ce serait mieux pour elle. Bon. J’y vais. »
demi-mot--sa-peine = « Votre sœur vous aime, voyons ! Pensez à sa peine, si elle vous entendait parler d’elle ainsi. »
    .why = Vous voulez dire qu’il compte pour elle. Mais il entend un reproche, et il se tait. [Porter : évaluation]
demi-mot--question = « “Plus là.” Je vous demande avec le vrai mot : pensez-vous au suicide ? Vous pouvez me répondre oui. »
    .why = La question est claire. Il sait qu’il a le droit de dire oui. [Prévention : la question directe]
demi-mot--ca-passe = « J’ai connu ça, une année : plus envie de rien. Un matin, c’était fini. Ça finira aussi, Théo. »
    .why = Vous partagez votre vie. Mais votre histoire finit bien. La sienne, vous ne l’avez pas entendue. [Se décentrer]
demi-mot--ca-se-soigne = « Ne plus dormir, ne plus avoir envie, c’est une dépression, je crois. Cela se soigne bien, Théo. »
    .why = L’espoir est vrai. Mais dire une maladie n’est pas votre métier. Il n’a pas encore tout dit. [Porter : interprétation]
demi-mot--laisser-venir = Vous ne vous levez pas. Vous posez les deux mains sur la table. Vous restez en silence un moment.
    .why = Il voulait partir, et il reste. Votre calme l’aide. Mais il a dû trouver le mot tout seul. [Le silence]
demi-mot--semaine = « Pour cela, il y a le CMP, rue des Lices. Ils savent écouter. Je vous inscris, la semaine prochaine ? »
    .why = L’adresse est bonne : des soins pour le moral. Mais il parle de ce soir. Demandez d’abord. [Orienter au bon moment]

dit = Il a lâché son sweat. Il parle en regardant la table.
    .theo = « Oui. Le soir. Depuis mars. Personne ne me l’avait demandé. »
    .theo-seul = « Je pense à mourir. Voilà. Le soir. Depuis mars. Je ne l’avais dit à personne. »
    .theo-personne = « Et vous non plus, d’accord ? Vous ne le dites à personne. »
dit--jurer = « Je vous le jure, Théo. Personne ne le saura jamais, ni votre sœur, ni ma collègue, ni un autre. »
    .why = Il vous croit, il respire mieux. Mais s’il est en danger ce soir, vous devrez parler. [Limites de la discrétion]
    .reply = « Merci. Vous êtes quelqu’un de bien. »
dit--tout-devant = « Vous avez toute la vie devant vous, Théo. Des gens tiennent à vous. Pensez fort à eux, le soir. »
    .why = Vous cherchez des raisons de vivre pour lui. Mais il les connaît. Il a besoin d’être cru. [Porter : soutien]
    .reply = « On me le dit. On me le dit tout le temps. »
dit--limites = « Merci de l’avoir dit. Je reste. J’en parlerai seulement pour vous protéger. Vous le saurez avant. »
    .why = Vous le remerciez, vous restez, vous dites la limite du secret. Les deux devoirs ensemble. [Charte 2001]
    .reply = « D’accord. C’est clair. Mais vous me le dites avant. »
dit--aujourd-hui = « Est-ce pour aujourd’hui, pour ce soir ? Avez-vous prévu quelque chose ? Ou ce sont des idées ? »
    .why = Cette question décide : le 3114 avec lui, ou le 15 maintenant. Mesurer le risque, c’est leur métier. [223-6 ; 3114]
    .reply = « Non. Je n’ai rien prévu. Ce sont des idées. Mais je ne veux pas être seul ce soir. »
dit--ne-bougez-pas = « Là, j’ai une procédure à suivre, c’est comme ça. Restez assis, j’appelle le 15 tout de suite. »
    .why = Vous prenez cela au sérieux. Mais vous ne savez pas si c’est pour maintenant. Vous décidez sans lui. [Le lui demander]
    .reply = « Si vous appelez, je sors. » Vous reposez le téléphone.
dit--je-vous-crois = « Je vous crois. Le dire à voix haute, c’est difficile. Nous avons le temps. Je reste avec vous ici. »
    .why = Il est cru, il n’est pas seul. Mais il attend une réponse : à qui le direz-vous, et quand ? [Limites de la discrétion]
    .reply = « Je pensais que vous alliez partir. »

relais = Derrière la porte, les gens s’en vont. Le centre ferme à 17 h. C’est vendredi.
    .theo = { $pas-maintenant ->
        [yes] « Et maintenant ? Je rentre, et j’attends lundi ? »
       *[no] « Et maintenant, on fait quoi ? Je rentre ? »
    }
    .theo-a-qui = « Et ça, vous allez le dire à qui, cette fois ? »
    .theo-jure = « Vous avez juré. Bon. Et maintenant, je rentre ? »
relais--dans-la-poche = « Gardez ce numéro sur vous, le 3114. Ce soir, si les idées reviennent, vous les appelez, d’accord ? »
    .why = C’est le bon numéro, et vous pensez à ce soir. Mais un numéro ne remplace pas une personne. [Orienter : accompagner]
relais--sa-soeur = « J’appelle votre sœur, elle viendra vous chercher. C’est son rôle. Elle a le droit de savoir, non ? »
    .why = Ne pas le laisser seul est juste. Mais c’est à lui de le dire à sa sœur. [Consentement]
    .reply = « Non ! Pas comme ça. Pas vous. »
relais--ensemble = « Au 3114, ce sont des soignants. On les appelle ensemble, d’ici. Vous parlez, je reste. D’accord ? »
    .why = Des soignants, tout de suite, avec lui, s’il le veut. Il ne part pas avec un simple papier. [3114 ; passage de relais]
relais--qui-ce-soir = « Ce soir, ne restez pas seul, Théo. Qui pourrait être avec vous ? Qui l’appelle, vous ou bien moi ? »
    .why = Il choisit quelqu’un pour la nuit. Il faut encore appeler des soignants. [Ne pas laisser seul]
    .reply = « Maud. Ma sœur. Elle finit à 17 h. Mais c’est moi qui lui dis. »
relais--sans-votre-nom = « Le 3114 me conseille aussi. J’appelle devant vous, sans votre nom. Vous écoutez. Vous êtes d’accord ? »
    .why = C’est un petit pas, devant lui. Il entend, et il peut parler. Mais c’est encore vous qui parlez. [3114 ; consentement]
    .reply = « Sans mon nom… D’accord. »
relais--lundi = « On se voit lundi à dix heures, ici, c’est sûr. Avant, dormez, mangez, et pensez à autre chose, Théo. »
    .why = Vous donnez un jour et une heure. Mais il y a trois nuits avant lundi. [Suivi ; ne pas laisser seul]

non = Il a reculé sa chaise contre le mur.
    .theo = « Non. Pas au téléphone. Pas à quelqu’un que je ne connais pas. »
    .theo-assez = « Non. Trop de gens savent déjà. »
    .theo-pas-elle = « Maud, c’est moi qui lui parle. Et je ne veux pas d’inconnus au téléphone. »
non--deux-minutes = « C’est pour votre bien, Théo. Deux minutes, une question ou deux. Si ça ne va pas, vous raccrochez. »
    .why = Vous voulez le protéger. Mais il a dit non. Si vous insistez, il ne parlera plus. [Consentement]
non--pas-seul = « D’accord, pas d’appel. Mais pas seul ce soir. Qui peut venir vous chercher ? J’attends avec vous. »
    .why = Vous acceptez son refus. Vous n’oubliez pas le danger. Il choisit qui vient. [Consentement ; ne pas laisser seul]
non--votre-choix = « C’est votre choix, je le respecte. Rentrez vous reposer. Je suis là lundi, dès neuf heures, pour vous. »
    .why = Respecter un refus est juste. Mais il refuse un appel. Le laisser partir seul, c’est le laisser en danger. [223-6]
non--trop-vite = « Vous avez raison de vous méfier. J’ai voulu aller vite. On souffle. Qu’est-ce qui serait possible ? »
    .why = Vous reconnaissez votre erreur. Il peut choisir de nouveau. La suite vient de lui. [Libre consentement]
    .reply = « Vous, vous appelez. Moi, j’écoute. Et si je ne veux pas, je ne parle pas. »
non--les-pompiers = « Alors comprenez-moi. Si vous refusez, j’appelle les pompiers. Là, vous ne choisirez plus la suite. »
    .why = Vous avez peur pour lui. Mais vous le menacez avec les secours. Il veut partir. [Aucune contrainte]

seuil = Il est debout, sweat fermé. Il pose sa clé USB sur le bureau, à côté de la lettre.
    .theo = « C’est bon. Ce soir, ce sera réglé. Gardez la clé, avec mon CV. Je n’en aurai plus besoin. »
    .theo-merci = « Merci pour tout, vraiment. Ce soir, ce sera réglé. Gardez la clé, avec mon CV. »
seuil--la-porte = Vous passez devant lui. Vous bloquez la porte avec votre dos. « Asseyez-vous, Théo. On va parler. »
    .why = Le danger est vrai, vous voulez le garder. Mais bloquer la porte est interdit. Alertez, et restez. [Aucune contrainte]
seuil--le-quinze = « Théo, j’ai peur pour votre vie. J’appelle le 15, devant vous, et je reste, même si vous dites non. »
    .why = Le danger est pour ce soir. Vous alertez devant lui, même sans accord. Vous ne le quittez pas. [Code pénal, 223-6]
seuil--demain-matin = « Attendez ! Je vous promets de faire annuler la lettre. Demain samedi, j’ouvre le bureau pour vous. »
    .why = Vous cherchez à le garder. Mais le problème n’est plus la lettre. Demain, c’est trop tard. [Danger : alerter]
seuil--franchement = « Avant de partir, Théo : “réglé”, est-ce que c’est mourir, ce soir ? Dites-le-moi, je vous écoute. »
    .why = Vous posez la question, même tard, et il s’arrête. Maintenant, il faut appeler les secours. [Question directe]
    .reply = « Oui. » Il ne sort pas. Il ne s’assied pas non plus.
seuil--a-deux = Vous ouvrez la porte : « Solène, viens près de Théo, s’il te plaît. J’appelle le 15. » Vous appelez.
    .why = Quelqu’un reste, quelqu’un alerte : c’est juste. Mais il l’apprend en même temps que Solène. [Le lui dire d’abord]
seuil--de-loin = Vous le laissez passer. Vous prenez votre manteau et le suivez de loin. Vous voulez qu’il rentre bien.
    .why = Vous ne l’abandonnez pas. Mais le suivre en cachette n’aide pas. Chez lui, il sera seul. [Danger : alerter]

# Le 3114

decroche = Un message, de la musique, puis une voix. Théo ne regarde plus la porte.
    .ecoute = « Le 3114, bonjour. Je suis infirmière. Vous appelez pour vous, ou pour une autre personne ? »
    .theo = « Eh bien… » Il vous regarde.
decroche--noter = Vous prenez une feuille. Vous notez tout, pour ne rien oublier de ce que dira l’infirmière.
    .why = Ces notes serviront peut-être. Mais il cherche ses mots. Ce moment n’est pas pour le dossier. [Écoute]
    .reply = « Vous écrivez quoi ? » Vous posez le stylo. « C’est pour moi, madame. »
decroche--resumer = « Bonjour madame. Je vous explique. Théo a vingt-quatre ans. Le soir, il pense au suicide. »
    .why = Tout est vrai. Mais c’est lui que l’infirmière a besoin d’entendre. [Faire avec]
    .reply = « Oui. C’est ça. » L’infirmière dit : « Théo, vous m’entendez ? »
decroche--a-lui = Vous poussez le téléphone vers lui : « C’est à vous. Je reste, ou j’attends dehors : choisissez. »
    .why = Il parle, il choisit, et vous êtes près. Il n’est pas seul. [Faire avec ; ne pas laisser seul]
    .reply = « Restez. C’est pour moi, madame. »
decroche--premier-mot = Tout bas : « Vous pouvez commencer par “à quoi bon”. Vous me l’avez dit comme ça, tout à l’heure. »
    .why = Vous lui rendez ses mots, et il commence. Il faut encore demander s’il veut que vous restiez. [Faire avec]
    .reply = « À quoi bon. C’est ce que j’ai dit. C’est pour moi, madame. »
decroche--sortir = Vous lui montrez le téléphone. Vous sortez sans bruit, pour qu’il puisse parler librement.
    .why = Vous respectez sa vie privée. Mais il n’a pas demandé que vous sortiez. Il se retrouve seul. [Lui demander]
    .reply = « Vous partez ? » Vous revenez vous asseoir. « C’est pour moi, madame. »

fil = Vingt-cinq minutes passent. Il raccroche. Il s’essuie le visage avec sa manche.
    .theo = « Elle me rappelle demain, à dix heures. Elle a demandé avec qui je serai ce soir. Et la lettre ? »
    .theo-maud = « Elle me rappelle demain, à dix heures. J’ai écrit à Maud, elle passe à 17 h. Et la lettre ? »
fil--mon-numero = « Prenez mon numéro personnel. La nuit, le dimanche, quand vous voulez. Je répondrai, c’est promis. »
    .why = Vous ne voulez pas qu’il soit seul. Mais vous ne pourrez pas toujours répondre. [Limites et relais]
fil--tant-qu-on-y-est = « Vous allez mieux, on continue ? Une demi-heure pour écrire. Lundi, vous n’aurez plus rien à faire. »
    .why = Vous pensez au délai. Mais vous allez trop vite. Il n’a plus de forces ce soir. [Besoins]
fil--trois-noeuds = « On résume. { $soeur-ok ->
        [yes] Ce soir, Maud, à 17 h
       *[no] Ce soir, pas seul
    }. Demain, l’infirmière. Lundi à dix heures, ici, la lettre. Ça vous va ? »
    .why = Ce soir, demain, lundi : des personnes, des heures, son accord. La lettre vient en dernier, à temps. [Relais ; suivi]
fil--une-feuille = « Solène reste avec vous. J’écris sur une feuille : demain, l’infirmière ; lundi à dix heures, la lettre. »
    .why = Deux personnes sont là, la feuille est claire. Mais il manque ce soir, le plus proche. [Binôme ; synthèse]
fil--chapeau = « C’était courageux, Théo. Merci de votre confiance. La lettre, on verra. Vous pouvez revenir ici. »
    .why = C’est chaleureux et vrai. Mais « on verra » n’est pas une date. Le délai en a une. [Orienter : un nom, une date]
fil--reprendre = { $secret-jure ->
        [yes] « Je reprends. J’ai juré le secret, c’était trop. Ma responsable saura que j’ai eu peur pour vous. »
       *[no] { $faux-ecrit ->
            [yes] « Je reprends. J’ai écrit une date fausse. Lundi, je le dirai moi-même à l’agence, avec vous. »
           *[no] « Je reprends. J’ai parlé trop vite de France Travail. Je ne sais pas ce qu’ils décideront. »
        }
    }
    .why = Vous corrigez votre erreur avant son départ. C’est plus facile que lundi. Il garde confiance. [Charte 2001]
    .reply = « Au moins, vous le dites. »

# Fins

ending--fil-tenu = { $soeur-ok ->
        [yes] Il est 17 h 05. Une voiture s’arrête. Il met la lettre dans sa poche. Il vous fait signe par la vitre.
       *[no] Il est 16 h 50. Il prend son téléphone et appelle quelqu’un. Il dit : « tu peux venir ? » Il s’assied pour attendre.
    }
    .later = { $suivi-date ->
        [yes] { $faux-ecrit ->
            [yes] Lundi, dix heures. Il est là, avec sa sœur. À l’agence, on parle d’abord de l’attestation. Vous dites que la date est de vous.
           *[no] { $entendu ->
                [yes] Lundi, dix heures. Il est là, avec sa sœur. À onze heures, ils entrent à l’agence. La réponse viendra plus tard. Mercredi, il voit un médecin.
               *[no] Lundi, dix heures. Il est là, avec sa sœur. Il écrit six lignes et joint ses papiers. Tout part à midi. Mercredi, il voit un médecin.
            }
        }
       *[no] L’infirmière l’a rappelé, il a répondu. Lundi, personne ne l’attendait à une heure précise. Il vient à quatre heures, avec la lettre.
    }
ending--attendue = Il est 17 h 05. Sa sœur entre et le serre dans ses bras. Il a gardé le numéro du 3114. « Lundi, dix heures », dit-il en sortant.
    .later = Samedi, il a appelé le 3114, chez sa sœur. Lundi, à dix heures, ils sont deux dans le bureau. Le délai n’est pas fini.
ending--secours = Le 15 répond. Un médecin vous parle. L’équipe arrive sans bruit. Théo accepte de monter, presque de lui-même. Vous lui rendez sa clé.
    .later = Dix jours plus tard, il est à l’accueil, avec sa sœur. « J’étais en colère contre vous. Je viens vous le dire. » L’hôpital a fait un certificat vrai, pour la lettre.
ending--seul = La porte se ferme. Sur le bureau, il y a une clé et une lettre. Solène demande : « Il va bien ? » Vous ne savez pas. Vous appelez le 15.
    .later = Les secours l’ont trouvé le soir même, vivant. Sa sœur est restée avec lui. Il ne revient pas à la permanence.
ending--lundi-passe = Il dit oui. Il range la lettre et remet sa capuche. Mardi, ce sera le onzième jour.
    .later = Mardi, il ne vient pas. La suspension commence en mai. Sa sœur téléphone. Elle demande si quelqu’un, ici, avait vu qu’il allait mal.

# Le compte rendu

account--lieu = Vendredi 17 avril 2026, 15 h 40, France services. Théo M. vient pour une lettre de France Travail, reçue le 10.
    .why = Un jour, une heure, une demande. Une autre personne peut comprendre. [Faits]
account--depressif = Théo M. est dépressif et ne fait pas d’efforts.
    .why = Il allait très mal, c’est vrai. Mais c’est un diagnostic et un jugement. Ce n’est pas à vous de le dire. [Faits]
account--declare = Théo M. dit que sa ligne était coupée. Il dit avoir lu la convocation le 7 avril.
    .why = Ce sont ses mots, avec « dit » devant. Vous ne prouvez rien à sa place. [Propos rapportés]
account--magouille = Théo M. a essayé d’avoir un faux papier. Il faut le surveiller.
    .why = Il l’a demandé, c’est vrai. Mais « surveiller » fait de lui un suspect. Il ne demandera plus d’aide. [Faits]
account--delai = Il peut répondre jusqu’au { $observations }, dix jours après la réception. Il peut écrire ou être entendu.
    .why = Une date, son début, deux façons de répondre. Un collègue peut agir. [Faits ; R5412-7]
account--matins = Théo M. ne dort plus et ne se lève plus le matin, depuis février.
    .why = Cela aide à comprendre. Mais il l’a confié. On peut le protéger sans ce détail. [Confidentialité]
account--attestation = J’ai signé une attestation avec une date fausse. Je vous le dis aujourd’hui.
    .why = Votre faute est aussi un fait. La dire permet qu’il ne paie pas pour vous. [Faits]
account--appel = Il a appelé France Travail lui-même, devant nous, avec le haut-parleur.
    .why = { $dit-pour-lui ->
        [yes] Il a fait le numéro, mais c’est vous qui avez parlé. Ici, la phrase n’est pas exacte. [Faits]
       *[no] Qui a parlé, qui était là, qui entendait : trois faits. [Faits]
    }
account--levee = Après cet échange avec la conseillère, il n’y aura sans doute pas de sanction.
    .why = On l’espère. Mais elle ne décide pas. Un espoir n’est pas un fait. [Faits, non opinions]
account--danger = Théo M. a parlé de sa propre mort. Je le dis à vous seule, pour sa sécurité.
    .why = La discrétion a une limite : sa vie. On le dit seulement à qui doit savoir. [Limites de la discrétion]
account--exagere = Ses paroles du départ servaient sans doute à attirer l’attention.
    .why = Cette idée rassure, et c’est dangereux. On ne devine pas, on demande. On ne l’écrit pas. [Faits, non opinions]
account--quinze = 15 appelé devant lui, sans son accord, car le danger semblait immédiat. Une équipe est venue.
    .why = Qui, pourquoi, sans quel accord. Une alerte s’écrit avec toutes ces précisions. [Décisions ; Code pénal, 223-6]
account--trois-un = 3114 appelé avec son accord, devant nous. L’infirmière le rappelle samedi à 10 h.
    .why = La responsable sait qui aide Théo, et quand. Sans appel, cette phrase est fausse. [Décisions]
account--soeur = Sa sœur est venue le chercher à 17 h. C’est lui qui l’a appelée.
    .why = On sait qui est avec lui ce soir, et qui l’a décidé. [Suites]
account--suite = Rendez-vous lundi 20 avril à 10 h, ici, pour la lettre. Il est d’accord.
    .why = Une date acceptée engage le service. Sans date convenue, la phrase est inventée. [Suites]
account--vendredi = À voir en équipe. Le vendredi, à deux, qui fait quoi si quelqu’un va très mal ?
    .why = C’est une question de métier, sans nom. L’équipe se prépare. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--fausse-date = Il voulait changer un chiffre. Comment avez-vous refusé ? Qu’avez-vous proposé de vrai ?
jury--la-question = Quand avez-vous posé la question du suicide ? Avec quels mots, et pourquoi ?
jury--discretion = Qu’avez-vous promis de ne pas dire ? Avec quelle limite ? Qui l’a su, ce jour-là ?
jury--alerter-ou-non = Quand appelle-t-on le 3114 avec lui ? Quand appelle-t-on le 15 devant lui ?

# La lettre

document--avertissement = Lettre de France Travail
    .entete = France Travail – Direction régionale
    .destinataire = Monsieur Théo Marchand, 12 quai du Canal
    .reference = Identifiant : 0000000 A, à écrire dans chaque message
    .date = Le 8 avril 2026
    .reception = Papier agrafé : lettre recommandée, remise et signée le 10 avril 2026
    .objet = Sujet : avertissement avant sanction
    .faits = Rendez-vous du jeudi 2 avril 2026, 9 h, agence du Canal. Vous n’êtes pas venu.
    .sanction = Sanction possible : suspension de 30 % de votre allocation pendant un mois.
    .delai = Vous avez dix jours pour répondre, à compter de la réception de cette lettre.
    .forme = Vous pouvez écrire vos explications. Vous pouvez aussi demander à être entendu, avec une personne de votre choix.
    .pieces = Joignez un document avec une date, qui explique votre absence.
    .decision = Après ce délai, le directeur régional décidera. Il vous écrira sa décision.
    .contact = Votre conseillère : madame Oliveira, agence du Canal, ou votre espace personnel.
    .signature = Pour le directeur régional de France Travail
