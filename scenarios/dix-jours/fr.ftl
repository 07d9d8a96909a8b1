# « Dix jours », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $theo (phase) ;
# $observations (dernier jour pour répondre), $observations-days (jours restants) ;
# les faits du scénario (yes/no) : $delai-promis, $dit-pour-lui, $entendu, $faux-ecrit, $faux-signe, $pas-maintenant,
# $preuve-ligne, $secret-jure, $soeur-ok, $suivi-date, $trahi.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qu’il confie.
# On parle du suicide avec des mots simples : ni moyen, ni détail, ni récit d’un geste.

scenario--title = Dix jours
scenario--pitch = Une lettre, un délai qui finit lundi, et un chiffre à changer sur un papier. Puis trois mots lâchés, comme pour rien.
scenario--brief = France services du Canal, vendredi, 15 h 40. Vous y tenez la permanence de médiation ; Solène, votre collègue, est à l’accueil ; le centre ferme à 17 h. Théo, vingt-quatre ans, est venu le 3 avril pour son CV. Il revient avec une lettre de France Travail. Vous n’êtes ni France Travail, ni médecin. Vous avez une lettre à lire avec lui, un délai à compter, une note à écrire ensuite. Cette scène parle de suicide : vous pouvez en sortir quand vous voulez.
scenario--sources = Droit. Code du travail, article R5412-7 : avant une sanction, France Travail dit les faits reprochés, la sanction envisagée et le délai de dix jours pour présenter des observations écrites ou demander à être entendu, avec une personne de son choix ; article R5412-1 : suspension d’au moins 30 %, un à deux mois, sauf motif légitime. Décompte en jours de calendrier : source secondaire, à vérifier sur la lettre. Code pénal, article 223-6 : secourir une personne en péril ; appeler les secours y répond. CNIL : mandat écrit. Prévention du suicide. 3114 : gratuit, jour et nuit, des soignants, pour soi ou pour être conseillé au sujet d’un autre ; 15 ou 112 si le danger est immédiat. Demander à quelqu’un s’il pense au suicide ne lui en donne pas l’idée (présentations publiques de la prévention). Un médiateur n’évalue pas le risque : il demande, il reste, il relie. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : consentement, discrétion et ses limites, « faire avec » ; attitudes d’écoute de Porter et reformulation de Rogers. Les personnes et les montants sont inventés. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note à la responsable

scene--accueil = À l’accueil
scene--bureau = Dans votre bureau, porte fermée
scene--ligne = En ligne avec France Travail
scene--apres = Dans votre bureau
scene--trente-et-un = En ligne avec le 3114

party--theo = Théo
    .role = il revient avec une lettre
    .alt = Un jeune homme de vingt-quatre ans, sweat gris, cernes, une enveloppe pliée dans la poche ventrale.
    .about = Ce qu’il demande : un papier, avec une date. Ce dont il a besoin : être cru, et ne pas passer le week-end seul. Ce qu’il craint : peser sur les autres. Ce qui lui coûte : demander. Il a raison sur un point : une ligne coupée, on n’y laisse pas de message.
party--solene = Solène
    .role = conseillère France services, votre collègue
    .alt = Une femme d’une quarantaine d’années, lunettes rondes, debout derrière le comptoir de l’accueil.
    .about = Elle voit qui entre, et dans quel état. Elle sait tenir une présence sans poser de questions. Ce qu’on lui demande doit tenir en une phrase.
party--oliveira = Madame Oliveira
    .role = conseillère de France Travail, au téléphone
    .alt = Une voix rapide et nette dans le haut-parleur, une salle pleine de voix derrière elle.
    .about = Elle n’a pas écrit la lettre et ne décidera pas. Elle a laissé trois messages, et elle s’en souvient. Elle a raison : depuis le 2, elle n’a eu personne. Elle peut noter une demande et trouver une heure.
party--ecoute = L’infirmière du 3114
    .role = au téléphone
    .alt = Une voix calme, sans hâte, dans le combiné.
    .about = Son métier est d’écouter, d’évaluer, de proposer la suite. Elle demande d’abord qui appelle, et pour qui. Elle peut aussi conseiller la personne qui accompagne.

fact--matins = Depuis février, Théo ne dort plus et ne se lève plus le matin ; il ne veut pas que cela se sache.
fact--idees = Théo pense au suicide, le soir, depuis mars.

must--demander = Poser la question du suicide, avec le mot, dès « à quoi bon » ou à la phrase suivante. Demander ne donne pas l’idée ; cela ouvre la porte. [Prévention du suicide : la question directe]
must--urgence = Demander si c’est pour maintenant : de la réponse dépend qui l’on appelle, le 3114 avec lui, ou le 15 tout de suite. [Code pénal, 223-6 : personne en péril]
must--pas-seul = Ne pas le laisser seul avec ce qu’il vient de dire : rester, le dire, et chercher avec lui qui prend la suite. [Prévention du suicide : la présence]
must--alerte = Alerter dès que le danger est immédiat, même sans son accord, en le lui disant : le 15, ou le 112. [Code pénal, 223-6 : appeler les secours]
never--faux = Attester ce qui n’a pas eu lieu : personne ne vous en a donné le mandat, et le papier se retournera contre lui. [Charte 2001 ; pas de faux]
never--corps = Ni barrer la porte, ni retenir par le bras : on reste, on parle, on alerte. [Charte 2001 : aucune contrainte]

always--souffler = Souffler : deux respirations, les pieds au sol, avant de répondre.
    .why = Quelques secondes pour soi : elles évitent la phrase de trop quand la peur monte. [Posture : maîtrise de soi]
    .reply = Deux secondes. Il n’a rien remarqué, sauf que votre voix est redescendue.

# À l’accueil

retour = France services, vendredi. Théo attend à deux pas du comptoir, les yeux au sol, une enveloppe dépassant de sa poche.
    .solene = « Le jeune homme du CV est revenu. Il ne veut pas me dire pourquoi. »
    .theo = « C’est pour un papier. Deux minutes, pas plus. Je vous embête pas. »
retour--quel-papier = « Bonjour Théo, bien sûr. C’est quel papier, à remettre à qui, et il vous le faudrait pour quel jour, au juste ? »
    .why = Vouloir comprendre est utile. Mais trois questions au comptoir, c’est un guichet, et tout le monde entend. [Porter : enquête]
    .reply = « Laissez. C’est pas… Enfin si. Mais pas ici. »
retour--debout = « Deux minutes, d’accord ! On fait ça là, debout, tout de suite, et vous voilà tranquille pour le week-end. »
    .why = Vous le prenez au mot, pour ne pas le retenir. Mais il a attendu dehors avant d’entrer : rien ne presse. [Projet BETA : du temps]
    .reply = « …Ici ? Non. Y a du monde. On peut aller derrière ? »
retour--le-bureau = « Bonjour Théo. On reste ici, ou on ferme la porte du bureau : choisissez. J’ai plus de deux minutes. »
    .why = Son nom, un choix, une porte, et du temps : il n’embête personne. [Charte 2001 : discrétion, consentement]
    .reply = « Le bureau. …Merci. »
retour--ce-cv = « Théo, ça fait plaisir ! Et ce CV, alors ? Vous aviez bien travaillé : vous avez eu quelques réponses ? »
    .why = Vous montrez que vous vous souvenez de lui. Mais il venait dire une chose, et c’est vous qui parlez. [Écoute : le silence]
    .reply = « Non. Pas de réponses. …C’est pas pour ça que je viens. »
retour--deux-chaises = Vous sortez de derrière le comptoir, tirez deux chaises à l’écart, et attendez debout qu’il choisisse la sienne.
    .why = Le geste dit qu’on a le temps, sans un mot de trop. Mais on entend encore, de là. [Projet BETA : espace]
    .reply = Il regarde les chaises, puis le couloir. « On peut fermer, plutôt ? »

# Le bureau

lettre = La porte est fermée. Il sort l’enveloppe ; un bordereau y est agrafé. La lettre a été pliée, dépliée, repliée.
    .theo = « Allez-y, vous. Moi, je l’ai lue dix fois. Au mot “sanction”, ça se brouille. »
lettre--quoi = Que lui reproche-t-on, au juste ?
    .why = Un fait, avec son jour et son heure : l’absence du 2 avril. C’est à cela qu’il répond, et à rien d’autre. [Lire avec]
lettre--qui = Qui décidera de la sanction ?
    .why = Le directeur régional, après le délai. Sa conseillère n’a rien décidé : c’est bon à savoir avant d’appeler. [Lire avec]
lettre--jusqu-a-quand = De combien de temps dispose-t-il, et à partir de quand ?
    .why = Dix jours depuis la réception, signée le 10 : jusqu’au { $observations }. Comptés depuis sa date, il en perdrait deux. [R5412-7]
lettre--comment = De quelles façons peut-il répondre ?
    .why = Par écrit, ou en demandant à être entendu, avec quelqu’un : deux portes, et il n’en voyait qu’une. [Code du travail, R5412-7]
lettre--quelle-preuve = Quelle preuve lui demande-t-on ?
    .why = Un document « daté » : ni une promesse, ni une histoire. C’est ce mot-là qui guidera la suite. [Lire avec]

jours = Il compte sur ses doigts, s’arrête, recommence.
    .theo = « Dix jours. Sans les week-ends, non ? Ça me laisse jusqu’à vendredi prochain. »
jours--demander-un-delai = « Écrivez-leur deux lignes, poliment, pour demander une semaine de plus : ils l’accordent toujours, ne craignez rien. »
    .why = Vous cherchez à desserrer l’étau. Mais c’est promettre pour eux, et le délai court pendant qu’on demande. [Pas de promesse]
    .reply = « Toujours ? …Ah. Ben c’est cool, alors. »
jours--date = « Signée le 10, plus dix jours, week-ends compris : { $observations }. Il vous en reste { $observations-days }. »
    .why = Le départ, le compte, une date, un reste : il peut l’écrire sur l’enveloppe. [Trouver l’échéance ; R5412-7]
    .reply = « Lundi ?! …D’accord. Lundi. Heureusement que je suis venu. »
jours--relire = « J’aime mieux ne pas compter de tête. Le bordereau et la ligne du délai : vous me les lisez, à voix haute ? »
    .why = Dire qu’on n’est pas sûr, et relire à deux, vaut mieux qu’une date au hasard. Reste à la donner. [Lire avec]
    .reply = « “À compter de la réception.” J’ai signé le 10. …Donc ça court depuis le 10. »
jours--eux-sauront = « Le plus sûr, c’est de les appeler, et de leur demander votre dernier jour. Eux, ils l’ont sur leur écran, non ? »
    .why = L’appel viendra. Mais la réponse est sur la table : la lire avec lui, c’est la lui laisser. [Trouver l’échéance]
    .reply = « Les appeler… Pour leur dire que je sais pas compter ? »
jours--au-plus-court = « On va compter court, pour ne pas se tromper : si vous répondez aujourd’hui, plus de calcul. On commence ? »
    .why = La prudence est juste, et l’élan aussi. Mais il ne sait toujours pas son dernier jour. [Trouver l’échéance]
    .reply = « Aujourd’hui. …OK. De toute façon, j’y suis. »
jours--mardi = « Là, vous tombez de sommeil, ça se voit. Reposez-vous ce week-end, et mardi matin, on écrit ça à deux. »
    .why = Vous avez vu sa fatigue : c’est vrai, et c’est un signe. Mais le délai finit lundi, et il repart seul avec. [Échéance ; besoins]

faux = Il tire la chaise plus près du bureau, et baisse la voix.
    .theo = « Le 3, j’étais ici, c’est dans votre cahier. Mettez le 2, neuf heures. Un chiffre. Personne ira voir. »
faux--chiffre = « Après tout, vous étiez là le lendemain : un chiffre, ça ne vole personne. Mais c’est la dernière fois, Théo. »
    .why = Vous voulez l’aider, et ça marcherait peut-être. Mais c’est un faux, à votre nom, et c’est lui qui le portera. [Charte 2001]
    .reply = « Merci. Vraiment. Je l’envoie tout de suite, en photo, sur mon espace. »
faux--interdit = « Non. Ça s’appelle un faux, c’est interdit, et je n’en fais pas. On passe à autre chose, si vous voulez bien. »
    .why = Le refus est juste, il est dit net. Mais il tombe sans un mot pour ce qui le pousse à demander. [Dire non sans fermer]
    .reply = « OK. C’est bon. J’ai rien dit. »
faux--le-trois = « Le 2, je ne l’écris pas, c’est faux. Le 3, oui. Et le 2 au matin, il se passait quoi, pour vous ? »
    .why = Un non, une chose vraie qu’on peut faire, et une question : l’aide passe par la vérité. [Dire non ; chercher l’obstacle]
    .reply = « …Le 2. Rien. C’est ça, le problème. »
faux--lecon = « Théo, un mensonge en appelle toujours un autre. Vous valez mieux que ce papier, et au fond, vous le savez bien. »
    .why = Vous croyez en lui, et vous le dites. Mais c’est une leçon : il demandait une issue, il reçoit un jugement. [Porter : évaluation]
    .reply = « Je vaux mieux. D’accord. Si vous le dites. »
faux--stylo = Vous posez le stylo, tournez la lettre pour qu’elle soit entre vous deux, et vous le laissez poursuivre.
    .why = Ni oui ni reproche : la demande peut redescendre toute seule. Mais votre non, il devra le deviner. [Écoute : le silence]
    .reply = « …Ouais. Non. Vous pouvez pas. J’ai demandé, c’est tout. »
faux--flou = « Le 2, non. Mais je peux écrire : “reçu début avril”, sans le jour. Ce n’est pas mentir, si on y pense ? »
    .why = Vous cherchez un chemin entre oui et non. Mais laisser croire, c’est encore tromper, et il le paiera. [Charte 2001 ; pas de faux]
    .reply = « Début avril… Ils vont demander le jour. Ils demandent toujours le jour. »

le-deux = Il regarde ses mains. Dehors, un bus démarre.
    .theo = « J’avais plus de ligne. Coupée, pas payée. Le rendez-vous, je l’ai vu le 7. …Et puis le matin, je me lève plus. Ça, faut pas leur dire. »
    .theo-envoye = « Voilà, c’est parti. …En vrai, j’avais plus de ligne. Le rendez-vous, je l’ai vu le 7. Et le matin, je me lève plus. Ça, faut pas leur dire. »
le-deux--impayes = « Pour la ligne, il existe des aides aux impayés : on monte le dossier tout à l’heure, et vous serez joignable. »
    .why = L’aide existe peut-être, et elle servirait. Mais c’est votre solution, et elle passe par-dessus ce qu’il vient de dire. [Porter : solution]
    .reply = « Elle est remise, la ligne. C’est ma sœur qui a payé. »
le-deux--trier = « Ligne coupée, convocation vue le 7, des matins sans vous lever. Là-dedans, qu’est-ce qui porte une date ? »
    .why = Ses mots remis en ordre, les trois, sans trier à sa place ; puis une preuve vraie, et c’est lui qui la trouve. [Rogers]
    .reply = « L’opérateur. Il m’a écrit : coupée le 28 mars, remise le 7. J’ai le message. …Les matins, ça a pas de date. »
le-deux--depuis-quand = « “Je me lève plus”, vous dites. C’est depuis quand, ça ? Et la nuit, vous arrivez à dormir, en ce moment ? »
    .why = Vous relevez la moitié de phrase qu’on n’entend pas. Reste l’autre, et une preuve à chercher. [AMIS : discerner les besoins]
    .reply = « Depuis février. La nuit, je regarde le plafond. …On peut revenir à la lettre ? »
le-deux--deux-reveils = « Ça nous arrive à tous, ces passes-là. Moi, je mets deux réveils, loin du lit, et ça me sauve, croyez-moi. »
    .why = Vous voulez qu’il se sente moins seul. Mais votre astuce prend la place de ses matins, et ferme le sujet. [Se décentrer]
    .reply = « Deux réveils. Ouais. »
le-deux--des-le-sept = « Et pourquoi ne pas leur avoir écrit dès le 7 ? Un simple message ce jour-là, et il n’y avait pas de lettre. »
    .why = C’est sans doute vrai, et il se l’est déjà dit. Ce « pourquoi » juge : il se défend, ou il se tait. [Des faits, pas de procès]
    .reply = « Parce que. Je sais pas. J’ai regardé l’écran, et j’ai pas pu. »
le-deux--certificat = « Si vous ne vous levez plus, un médecin peut l’écrire : pour eux, un certificat pèserait bien plus, à mon avis. »
    .why = Voir un médecin serait bon, un jour, pour lui. Mais il vient de dire : pas à eux. Vous en faites déjà une pièce. [Discrétion]
    .reply = « J’ai dit : faut pas leur dire. »

# Au téléphone

trois-messages = Il a composé le numéro lui-même. Haut-parleur. La lettre est à plat, il la tient des deux mains.
    .oliveira = « Agence du Canal, madame Oliveira. Monsieur Marchand ? Je vous ai laissé trois messages depuis le 2. Je vous écoute. »
    .oliveira-jeudi = « Monsieur Marchand ? Trois messages, et je reçois une attestation : France services, le 2, un jeudi matin ? Ils sont fermés, le jeudi matin. »
    .theo = { $delai-promis ->
        [yes] « Oui. C’est pour… une semaine de plus. On m’a dit que vous l’accordiez toujours. » Un silence. Des claviers.
       *[no] « Oui. C’est… C’est pour… » Plus rien. On entend des claviers.
    }
trois-messages--le-laisser = « Bonjour madame, médiation sociale : monsieur est à côté de moi, c’est son appel. …On a le temps, Théo, allez-y. »
    .why = Du temps, et la parole rendue : c’est son appel. Il lui manque seulement par quoi commencer. [Charte 2001 : faire avec]
    .reply = « J’ai eu la lettre. J’avais plus de ligne. Et… voilà. Je sais pas ce que je dois demander. »
trois-messages--entre-nous = « Madame, je vous le dis entre nous : il ne se lève plus le matin, il est à bout. Soyez indulgente avec lui. »
    .why = La voix s’adoucit, le rendez-vous tombe. Mais il avait dit : pas à eux. Il est là, et il a tout entendu. [Charte 2001 : discrétion]
    .reply = Il ne dit rien. Il a lâché la lettre.
trois-messages--la-phrase = Sans un mot, vous posez le doigt sur une ligne de la lettre, « être entendu », et vous attendez qu’il la lise.
    .why = Trois mots sous le doigt, et c’est sa voix qui les dit : la vôtre n’a servi à rien, et c’est le but. [Charte 2001 : faire avec]
    .reply = { $preuve-ligne ->
        [yes] « …Je voudrais être entendu. C’est écrit que je peux. Et j’ai un message de l’opérateur, avec les dates. »
       *[no] « …Je voudrais être entendu. C’est écrit que je peux. Ma ligne était coupée. »
    }
trois-messages--a-sa-place = « Bonjour madame, médiation sociale. Monsieur demande à être entendu, lundi de préférence, avec un justificatif. »
    .why = C’est clair, et ça marche. Mais il était prêt à essayer : la prochaine fois, il vous tendra le téléphone. [Faire avec]
    .reply = Il regarde le téléphone, puis vous. « …Voilà. Ce qu’il faut dire, c’est ça. »
trois-messages--dans-le-vide = « Trois messages sur une ligne coupée, madame : qui pouvait les entendre ? Vous auriez pu écrire autrement, non ? »
    .why = Le fait est juste, et vous le défendez. Mais c’est vous qui plaidez, contre elle ; son appel devient le vôtre. [Impartialité]
    .reply = « J’ai écrit, aussi. Monsieur Marchand, c’est vous que j’attends. »
trois-messages--pardon-d-abord = « Commencez par vous excuser, Théo : elle a attendu, et des excuses mettent toujours les gens dans de bonnes dispositions. »
    .why = Adoucir l’échange est une bonne idée. Mais des excuses dictées, devant elle, le font baisser la tête d’abord. [Libre consentement]
    .reply = « Je… m’excuse. Pour le 2. Pour les messages. Pour tout. »
trois-messages--ce-delai = « Madame, ce délai, c’est moi qui lui en ai parlé, et trop vite : je n’en savais rien. Monsieur va vous dire. »
    .why = Reprendre votre promesse devant elle lui évite d’en payer le prix. Reste à lui rendre l’appel. [Charte 2001 : pas de promesse]
    .reply = « Non, pas de délai : lundi, c’est lundi. …Monsieur, qu’est-ce que vous vouliez me dire ? »
trois-messages--retirer = « Madame, la date de ce papier est fausse, et c’est moi qui l’ai écrite. Je le retire ; monsieur va vous parler. »
    .why = Dire sa faute, à temps, devant lui, lui ôte un poids qui n’était pas le sien. Le faux reste fait : il ira dans la note. [Charte 2001]
    .reply = « J’en prends acte. Il ne sera pas joint. …Monsieur Marchand ? »

# Trois mots

trois-mots = Il plie l’enveloppe en deux, puis encore en deux. Il ne la range pas.
    .oliveira-fragile = « …Je ne savais pas. Lundi 20, 11 h, il sera entendu. Je mets un mot au dossier : “fragile”. Bon courage. »
    .oliveira-creneau = { $faux-ecrit ->
        [yes] « Lundi 20, 11 h. Et on vous demandera qui a signé cette attestation. Je ne décide pas, mais je serai là. »
       *[no] { $preuve-ligne ->
            [yes] « Lundi 20, 11 h, avec qui vous voulez. Apportez le message de l’opérateur. Je ne décide pas, mais je serai là. »
           *[no] « Lundi 20, 11 h, avec qui vous voulez. Apportez quelque chose de daté. Je ne décide pas, mais je serai là. »
        }
    }
    .oliveira-par-ecrit = { $faux-ecrit ->
        [yes] « Écrivez-moi ça d’ici lundi, avec une vraie date, cette fois. Au revoir, monsieur. »
       *[no] « Alors écrivez-moi ça d’ici lundi, avec ce que vous avez de daté. Je le joindrai. Au revoir, monsieur. »
    }
    .theo = « Lundi, donc. …À quoi bon, de toute façon. Merci quand même. »
    .theo-dit = « “Fragile”. Vous lui avez dit. …De toute façon, à quoi bon. »
    .theo-debout = « Laissez. Le 2, le 3, je répondrai rien, c’est tout. À quoi bon. »
trois-mots--directement = « “À quoi bon.” Je vous pose une question, et je reste, quoi que vous disiez : est-ce que vous pensez au suicide ? »
    .why = Ses mots, le vrai mot, une voix calme : demander ne donne pas l’idée, cela donne le droit de répondre. [3114 ; question directe]
trois-mots--relier = « Les matins, le plafond la nuit, et là, “à quoi bon”. Je reste là, Théo : est-ce que vous pensez au suicide ? »
    .why = Ce que vous aviez entendu avant donne son poids à la question : il n’a pas parlé pour rien. [Question directe ; Rogers]
trois-mots--tout-se-rattrape = « Ne dites pas ça ! Vous avez fait le plus dur en venant. À vingt-quatre ans, tout se rattrape, vous allez voir. »
    .why = Vous voulez lui rendre de l’élan. Mais « ne dites pas ça » lui apprend une chose : qu’il vaut mieux ne pas le dire. [Porter : soutien]
    .reply = « Ouais. Sûrement. »
trois-mots--pas-de-betise = « Vous n’allez pas faire de bêtise, n’est-ce pas ? Dites-moi que non, Théo, que je passe un week-end tranquille. »
    .why = Vous avez entendu le danger : c’est l’essentiel. Mais la question demande un « non », et le mot n’y est pas. [Question directe]
    .reply = « Non, non. Vous en faites pas pour moi. »
trois-mots--ce-qu-il-y-a = « Vous avez l’air à bout, Théo, et je m’inquiète. Je ne bouge pas : qu’est-ce qu’il y a, dans ce “à quoi bon” ? »
    .why = L’inquiétude dite, le temps donné : il peut continuer. Il reste un mot à prononcer, et c’est à vous de le faire. [Écoute]
trois-mots--carte = « Je vous note un numéro, le 3114. C’est gratuit, jour et nuit. Si jamais ça ne va pas, vous les appelez, Théo. »
    .why = C’est le bon numéro. Mais donné avant la question, il dit aussi : « pas avec moi ». [Orienter : accompagner]
    .reply = Il prend le papier sans le lire. « OK. »
trois-mots--un-dernier-effort = « Il reste la réponse à écrire, et le délai court. Un dernier effort, Théo : ce soir, vous n’y penserez plus du tout. »
    .why = Le délai est réel, et vous le tenez. Mais trois mots viennent de tomber, et le papier les recouvre. [AMIS : discerner les besoins]
    .reply = « Ce soir, j’y penserai plus. Voilà. »

demi-mot = Il n’a pas bougé. La fermeture du sweat monte, descend, remonte.
    .theo = « Je dors plus. Ma sœur, elle paie tout. Si j’étais plus là, ça l’arrangerait. …Bref. J’y vais, moi. »
demi-mot--sa-peine = « Votre sœur ? Mais elle vous aime, enfin ! Imaginez sa peine, si elle vous entendait parler d’elle comme ça. »
    .why = Vous voulez lui rappeler qu’il compte. Mais il entend une faute de plus, et ce qu’il n’ose pas dire reste là. [Porter : évaluation]
demi-mot--question = « “Plus là.” Je préfère vous le demander avec le mot : est-ce que vous pensez au suicide ? Vous pouvez dire oui. »
    .why = La question est posée sans détour, et la réponse est permise d’avance. C’est ce qui l’ouvre. [Prévention : la question directe]
demi-mot--ca-passe = « J’ai connu ça, une année : plus envie de rien, le noir complet. Et un matin, c’est passé. Ça passera, Théo. »
    .why = Vous lui tendez ce que vous avez. Mais votre histoire finit bien, et la sienne n’a pas été entendue. [Se décentrer]
demi-mot--ca-se-soigne = « Ne plus dormir, ne plus avoir envie : c’est une dépression, je crois, Théo. Ça se soigne très bien, vous savez. »
    .why = L’espoir est vrai. Mais nommer une maladie n’est pas votre métier, et il ne vous a pas dit le plus lourd. [Porter : interprétation]
demi-mot--laisser-venir = Vous ne vous levez pas. Vous posez vos mains sur la table, à plat, et vous laissez le silence durer un peu.
    .why = Il a dit qu’il partait, et il reste : votre calme lui en laisse le temps. Le mot, c’est lui qui a dû le trouver. [Le silence]
demi-mot--semaine = « Pour ça, il y a le CMP, rue des Lices : c’est leur métier d’écouter. Je vous prends rendez-vous, la semaine qui vient ? »
    .why = L’adresse est bonne. Mais il parle de ce soir, et vous ne savez pas encore de quoi : demandez d’abord. [Orienter au bon moment]

dit = Il a lâché la fermeture. Il parle à la table.
    .theo = « Oui. …Le soir. Depuis mars. Personne me l’avait demandé, en fait. »
    .theo-seul = « Je pense à mourir. Voilà. Le soir. Depuis mars. …Je l’avais dit à personne. »
    .theo-personne = « Et vous non plus, hein. Vous le dites à personne. »
dit--jurer = « Je vous le jure, Théo : ça ne sortira jamais de ce bureau, ni vers votre sœur, ni vers personne d’autre. »
    .why = Il respire, et il vous croit. Mais si ce soir devient dangereux, il faudra trahir, ou se taire. [Limites de la discrétion]
    .reply = « …Merci. Vous êtes quelqu’un de bien. »
dit--tout-devant = « Vous avez toute la vie devant vous, Théo. Il y a des gens qui tiennent à vous : accrochez-vous à ça, le soir. »
    .why = Vous lui cherchez des raisons. Mais il les connaît, et elles ne suffisent pas : là, il a besoin d’être cru. [Porter : soutien]
    .reply = « On me le dit. Tout le temps, on me le dit. »
dit--limites = « Merci de l’avoir dit. Je reste. Je n’en parlerai qu’à ceux qui peuvent vous protéger, et vous le saurez avant. »
    .why = Remercié, accompagné, prévenu : la discrétion et sa limite, dites avant d’en avoir besoin. Les deux devoirs ensemble. [Charte 2001]
    .reply = « …OK. C’est carré. Mais vous me le dites avant. »
dit--aujourd-hui = « Est-ce que c’est pour aujourd’hui, pour ce soir ? Vous avez prévu quelque chose, ou bien est-ce que ça tourne ? »
    .why = Une question simple, qui décide de la suite : le 3114 avec lui, ou le 15 maintenant. L’évaluer, c’est à eux. [223-6 ; 3114]
    .reply = « Non. J’ai rien prévu. Ça tourne. …Mais ce soir, tout seul, j’ai pas envie. »
dit--ne-bougez-pas = « Alors là, j’ai une procédure à suivre, c’est comme ça : vous restez assis, et moi j’appelle le 15 tout de suite. »
    .why = Vous prenez la chose au sérieux. Mais rien ne dit encore que c’est pour maintenant, et il vient d’être mis de côté. [Le lui demander]
    .reply = « Si vous appelez, je sors. » Vous reposez le combiné.
dit--je-vous-crois = « Je vous crois. Le dire tout haut, ce n’est pas rien. On a le temps, maintenant : je reste avec vous, ici. »
    .why = Il est cru, et il n’est pas seul. Mais sa demande attend : à qui le direz-vous, et quand ? [Limites de la discrétion]
    .reply = « …Je pensais que vous alliez vous lever. »

relais = Derrière la porte, l’accueil se vide. Le centre ferme à 17 h, et c’est vendredi.
    .theo = { $pas-maintenant ->
        [yes] « Et maintenant ? Je rentre, et j’attends lundi ? »
       *[no] « Et maintenant, on fait quoi ? Je rentre ? »
    }
    .theo-a-qui = « Et ça, vous allez le dire à qui, cette fois ? »
    .theo-jure = « Vous avez juré, hein. Bon. Et maintenant, je rentre ? »
relais--dans-la-poche = « Gardez ce numéro dans votre poche, le 3114. Ce soir, si ça revient, vous les appelez. On fait comme ça, Théo ? »
    .why = Le numéro est le bon, et vous pensez à ce soir. Mais un numéro dans une poche, ce n’est pas quelqu’un. [Orienter : accompagner]
relais--sa-soeur = « J’appelle votre sœur, qu’elle vienne vous chercher : c’est sa place, et elle a le droit de savoir, vous ne croyez pas ? »
    .why = Ne pas le laisser seul, c’est juste, et la sœur aussi peut-être. Mais c’est à lui de le dire, et à qui. [Consentement]
    .reply = « Non ! Pas comme ça. Pas vous. »
relais--ensemble = « Le 3114, ce sont des soignants. On les appelle ensemble, d’ici : vous parlez, et je reste. Vous êtes d’accord ? »
    .why = Des gens dont c’est le métier, tout de suite, avec lui, s’il veut : il ne part pas avec un papier. [3114 ; passage de relais]
relais--qui-ce-soir = « Ce soir, il ne faut pas rester seul, Théo. Qui vous ferait du bien, et qui l’appelle : vous, ou bien moi ? »
    .why = Une présence pour la nuit, choisie par lui, avec ses mots. Il reste à joindre ceux qui soignent. [Ne pas laisser seul]
    .reply = « …Maud. Ma sœur. Elle finit à 17 h. Mais c’est moi qui lui dis. »
relais--sans-votre-nom = « Le 3114 conseille aussi les gens comme moi. J’appelle devant vous, sans votre nom, et vous écoutez : d’accord ? »
    .why = Un pas plus petit, à découvert : il entend, et il peut prendre la suite. Mais c’est encore vous qui parlez. [3114 ; consentement]
    .reply = « Sans mon nom… D’accord. »
relais--lundi = « On se revoit lundi à dix heures, sans faute, ici. D’ici là, dormez, mangez, et essayez de penser à autre chose. »
    .why = Un jour, une heure : c’est un fil. Mais il y a trois nuits avant lundi, et c’est la nuit que ça vient. [Suivi ; ne pas laisser seul]

non = Il a reculé sa chaise contre le mur.
    .theo = « Non. Pas au téléphone. Pas à quelqu’un que je connais pas. »
    .theo-assez = « Non. Ça fait déjà trop de gens. »
    .theo-pas-elle = « Maud, c’est moi qui lui parle. Et des inconnus au téléphone, j’en veux pas. »
non--deux-minutes = « C’est pour votre bien, Théo. Deux petites minutes, une question ou deux, et si ça ne va pas, vous raccrochez. »
    .why = Vous voulez le mettre à l’abri, et c’est par là. Mais il a dit non : insister, c’est perdre celui qui parle encore. [Consentement]
non--pas-seul = « D’accord, pas d’appel. Mais pas seul ce soir : qui peut venir ici vous chercher ? Je reste là jusqu’à son arrivée. »
    .why = Son refus est entendu, le danger aussi : une présence, choisie par lui, et vous jusque-là. [Consentement ; ne pas laisser seul]
non--votre-choix = « C’est votre choix, et je le respecte. Rentrez vous reposer : je suis là lundi, dès neuf heures, si vous le voulez. »
    .why = Respecter un refus est juste. Mais celui-ci porte sur un appel, pas sur sa vie : le laisser partir seul, c’est autre chose. [223-6]
non--trop-vite = « Vous avez raison de vous méfier : j’ai voulu aller vite. On souffle un peu. Qu’est-ce qui serait possible, pour vous ? »
    .why = Reconnaître son pas de trop lui rend la main, et il la prend. La suite vient de lui. [Libre consentement]
    .reply = « …Vous, vous appelez. Moi, j’écoute. Et si je veux pas, je parle pas. »
non--les-pompiers = « Alors comprenez-moi : si vous refusez, ce sera les pompiers, et là, ce n’est plus vous qui choisirez la suite. »
    .why = Vous avez peur pour lui, et les secours existent. Brandis ainsi, ils deviennent une menace, et il se sauve. [Aucune contrainte]

seuil = Il est debout, sweat fermé. Il pose sa clé USB sur le bureau, bien droite, à côté de la lettre.
    .theo = « C’est bon. Ce soir, ce sera réglé. Gardez la clé, y a mon CV. J’en aurai plus besoin. »
    .theo-merci = « Merci pour tout, vraiment. Ce soir, ce sera réglé. Gardez la clé, y a mon CV. »
seuil--la-porte = Vous passez devant lui, et vous vous adossez à la porte : « Asseyez-vous, Théo, s’il vous plaît. On va parler. »
    .why = Vous refusez qu’il parte, et le danger est réel. Mais une porte barrée, c’est une lutte : alertez, et restez. [Aucune contrainte]
seuil--le-quinze = « Théo, j’ai peur pour votre vie. J’appelle le 15, là, devant vous, et je reste à vos côtés, même si c’est non. »
    .why = Le danger est pour ce soir : on alerte, sans son accord, mais devant lui, et sans le quitter. [Code pénal, 223-6]
seuil--demain-matin = « Attendez ! La lettre, je vous promets qu’on la fera annuler : demain samedi, j’ouvre le bureau rien que pour vous. »
    .why = Vous cherchez n’importe quoi qui le retienne. Mais ce n’est plus la lettre, et demain est après ce soir. [Danger : alerter]
seuil--franchement = « Avant de partir, Théo : “ce sera réglé”, est-ce que c’est mourir, ce soir ? Dites-le-moi, je peux l’entendre. »
    .why = La question est posée, même tard, et il s’arrête. Maintenant, quelqu’un doit venir : il reste à alerter. [Question directe]
    .reply = « …Oui. » Il ne sort pas. Il ne se rassoit pas non plus.
seuil--a-deux = Vous ouvrez la porte : « Solène, viens près de Théo, s’il te plaît. J’appelle le 15. » Et vous faites le numéro.
    .why = Une présence, une alerte, deux personnes pour le faire : c’est juste. Mais il apprend en même temps qu’elle. [Le lui dire d’abord]
seuil--de-loin = Vous le laissez passer, prenez votre manteau, et le suivez d’assez loin, pour vous assurer qu’il rentre bien.
    .why = Vous ne l’abandonnez pas. Mais suivre en cachette n’aide personne, et derrière sa porte, il sera seul. [Danger : alerter]

# Le 3114

decroche = Un message, de la musique, puis une voix. Théo ne regarde plus la porte.
    .ecoute = « Le 3114, bonjour. Je suis infirmière. Vous appelez pour vous, ou pour quelqu’un ? »
    .theo = « Ben… » Il vous regarde.
decroche--noter = Vous prenez une feuille, et vous notez à mesure, pour que rien ne se perde de ce que dira l’infirmière.
    .why = Une trace servira peut-être. Mais il cherche ses mots, et le stylo court : ce moment n’est pas pour le dossier. [Écoute]
    .reply = « …Vous écrivez quoi ? » Vous posez le stylo. « Pour moi, madame. »
decroche--resumer = « Bonjour madame. Je vous explique : Théo a vingt-quatre ans, et le soir, depuis mars, il pense au suicide. »
    .why = Tout est exact, et il l’aurait dit moins bien. Mais c’est sa voix qu’elle a besoin d’entendre. [Faire avec]
    .reply = « …Voilà. C’est ça. » L’infirmière : « Théo, vous m’entendez ? »
decroche--a-lui = Vous poussez l’appareil vers lui : « C’est à vous. Je reste, ou j’attends derrière la vitre : choisissez. »
    .why = Sa voix, son choix, et vous pas loin : il n’est ni seul, ni sous surveillance. [Faire avec ; ne pas laisser seul]
    .reply = « Restez. …Pour moi, madame. C’est pour moi. »
decroche--premier-mot = Tout bas : « Vous pouvez commencer par “à quoi bon”. C’est comme ça que vous me l’avez dit, tout à l’heure. »
    .why = Un bout de phrase, le sien, et il peut se lancer. Il reste à lui demander s’il veut que vous soyez là. [Faire avec]
    .reply = « …À quoi bon. C’est ça que j’ai dit. C’est pour moi, madame. »
decroche--sortir = Vous lui montrez l’appareil d’un signe de tête, et vous sortez sur la pointe des pieds, pour qu’il parle librement.
    .why = La discrétion est une bonne raison. Mais il ne vous a pas demandé de sortir, et il se retrouve seul avec ça. [Lui demander]
    .reply = « …Vous partez ? » Vous revenez vous asseoir. « C’est pour moi, madame. »

fil = Vingt-cinq minutes. Il raccroche, s’essuie le visage avec sa manche.
    .theo = « Elle me rappelle demain, à dix heures. Elle a demandé avec qui j’étais, ce soir. …Et la lettre, du coup ? »
    .theo-maud = « Elle me rappelle demain, à dix heures. J’ai écrit à Maud, elle passe à 17 h. …Et la lettre, du coup ? »
fil--mon-numero = « Prenez mon numéro à moi. La nuit, le dimanche, quand vous voulez : je vous répondrai toujours, Théo, promis. »
    .why = Vous ne voulez pas qu’il soit seul. Mais vous dormirez, et au premier appel manqué, c’est lui qui tombe. [Limites et relais]
fil--tant-qu-on-y-est = « Vous voilà mieux, on en profite, non ? Une demi-heure pour l’écrire, et lundi, vous n’avez plus rien à faire. »
    .why = Le délai est là, et vous y pensez. Mais « vous voilà mieux » va trop vite, et il n’a plus de forces ce soir. [Besoins]
fil--trois-noeuds = « On résume : { $soeur-ok ->
        [yes] ce soir, Maud, à 17 h
       *[no] ce soir, pas seul
    } ; demain, l’infirmière ; lundi dix heures, ici, la lettre. Ça vous va ? »
    .why = Ce soir, demain, lundi : trois personnes, trois heures, son accord. La lettre a sa place, la dernière, à temps. [Relais ; suivi]
fil--une-feuille = « Solène reste avec vous, et moi j’écris sur une feuille : demain, l’infirmière ; lundi dix heures, la lettre. »
    .why = Deux présences, et une feuille claire. Mais ce soir n’y est pas encore, et c’est le plus près. [Binôme ; synthèse]
fil--chapeau = « Chapeau, Théo, il fallait oser. Merci de votre confiance : la lettre, on verra, et ma porte reste ouverte. »
    .why = C’est chaleureux, et c’est vrai. Mais « on verra » n’a pas de jour, et le délai, lui, en a un. [Orienter : un nom, une date]
fil--reprendre = { $secret-jure ->
        [yes] « Je reprends : j’ai juré le secret, c’était trop. Ma responsable saura que j’ai eu peur pour vous, rien d’autre. »
       *[no] { $faux-ecrit ->
            [yes] « Je reprends : la date que j’ai écrite est fausse. Lundi, je le dirai moi-même à l’agence, devant vous. »
           *[no] « Je reprends : j’ai parlé trop vite de France Travail. Ce qu’ils décideront, je n’en sais rien. »
        }
    }
    .why = Reprendre une parole ou un papier de trop, avant qu’il parte, coûte moins que lundi. La confiance y tient. [Charte 2001]
    .reply = « …Au moins, vous le dites. »

# Fins

ending--fil-tenu = { $soeur-ok ->
        [yes] 17 h 05. Une voiture se gare en double file. Il plie la lettre, la met dans sa poche, et vous fait un signe par la vitre.
       *[no] 16 h 50. Il sort son téléphone, appelle quelqu’un, dit « tu peux venir ? », et s’assied pour attendre.
    }
    .later = { $suivi-date ->
        [yes] { $faux-ecrit ->
            [yes] Lundi, dix heures. Il est là, avec sa sœur. À l’agence, la première question est pour l’attestation. Vous répondez que la date est de vous.
           *[no] { $entendu ->
                [yes] Lundi, dix heures. Il est là, avec sa sœur. À onze heures, il entre à l’agence ; elle l’accompagne. La réponse viendra plus tard. Il a un rendez-vous mercredi, avec un médecin.
               *[no] Lundi, dix heures. Il est là, avec sa sœur. Il écrit six lignes, joint ce qu’il a ; c’est envoyé à midi. Il a un rendez-vous mercredi, avec un médecin.
            }
        }
       *[no] L’infirmière l’a rappelé, il a répondu. Lundi, personne ne l’attendait à une heure précise. Il vient à quatre heures, la lettre à la main.
    }
ending--attendue = 17 h 05. Sa sœur entre sans un mot et le serre contre elle. Le 3114, il a gardé le numéro. « Lundi, dix heures », dit-il en sortant.
    .later = Samedi, il a appelé le 3114, de chez elle. Lundi, dix heures, ils sont deux dans le bureau. La lettre est encore dans les temps.
ending--secours = Le 15 répond ; on vous passe un médecin. L’équipe arrive sans sirène. Théo monte à l’avant de son plein gré, ou presque. Vous lui rendez sa clé.
    .later = Dix jours plus tard, Solène vous fait signe. Il est à l’accueil, avec sa sœur. « Je vous en ai voulu. …C’était pour dire ça. » Pour la lettre, l’hôpital a fait un certificat, vrai.
ending--seul = La porte se referme. Sur le bureau, une clé, une lettre. Solène passe la tête : « Ça va, lui ? » Vous ne savez pas répondre. Vous décrochez, et vous appelez le 15.
    .later = Les secours l’ont trouvé dans la soirée, vivant. Sa sœur est restée avec lui. À la permanence, il ne revient pas.
ending--lundi-passe = Il dit oui, range la lettre, remonte sa capuche. Mardi, ce sera le onzième jour.
    .later = Mardi, il ne vient pas. La suspension commence en mai. Sa sœur téléphone : elle demande si quelqu’un, ici, avait vu dans quel état il était.

# Le compte rendu

account--lieu = Vendredi 17 avril 2026, 15 h 40, France services : Théo M. vient pour une lettre de France Travail, reçue le 10.
    .why = Un jour, une heure, une demande : on peut vous relire sans vous connaître. [Faits]
account--depressif = Théo M. est dépressif et ne se prend pas en main.
    .why = Vous l’avez trouvé très mal, c’est vrai. Mais l’un est un diagnostic, l’autre un jugement, et aucun n’est de vous. [Faits]
account--declare = Théo M. dit que sa ligne était coupée et qu’il a lu la convocation le 7 avril.
    .why = Ses mots, avec « dit » devant : ni vous ni la note ne prouvez à sa place. [Propos rapportés]
account--magouille = Théo M. a tenté d’obtenir un faux : à surveiller, à l’avenir.
    .why = Il l’a demandé, oui. « Tenté » et « à surveiller » en font un suspect : la prochaine fois, il ne demandera plus rien. [Faits]
account--delai = Réponse possible jusqu’au { $observations }, dix jours après la réception : par écrit, ou en étant entendu.
    .why = Une date, son départ, deux façons de répondre : qui reprend le dossier peut agir. [Faits ; R5412-7]
account--matins = Théo M. ne dort plus et ne se lève plus le matin, depuis février.
    .why = Cela éclaire, et on voudrait l’écrire. Mais il l’a confié, et ce qui protège sa vie tient sans ce détail. [Confidentialité]
account--attestation = J’ai signé une attestation à une date fausse. Je vous en parle dès aujourd’hui.
    .why = Votre propre faute est un fait comme un autre : la dire est le premier pas pour qu’elle ne lui coûte rien. [Faits]
account--appel = Appel à France Travail passé par lui, en notre présence, haut-parleur.
    .why = { $dit-pour-lui ->
        [yes] Il a composé le numéro, mais c’est vous qui avez parlé : ici, la phrase est inexacte. [Faits]
       *[no] Qui a parlé, qui était là, qui entendait : trois faits. [Faits]
    }
account--levee = Vu l’échange avec la conseillère, la sanction devrait être levée.
    .why = On l’espère. Elle a dit qu’elle ne décidait pas : l’espoir n’est pas un fait. [Faits, non opinions]
account--danger = Théo M. a parlé de sa propre mort. Transmis à vous seule, pour sa sécurité.
    .why = La discrétion a une limite, sa vie, et elle s’arrête à qui doit savoir. Pas un mot de plus. [Limites de la discrétion]
account--exagere = Ses propos du départ sont sans doute une façon d’attirer l’attention.
    .why = L’idée rassure, et c’est son danger : on ne devine pas, on demande. Et cela ne s’écrit pas. [Faits, non opinions]
account--quinze = 15 appelé devant lui, sans son accord, danger jugé immédiat ; équipe arrivée sur place.
    .why = Qui, pourquoi, sans quel accord : une alerte se dit avec ce qu’elle a coûté. [Décisions ; Code pénal, 223-6]
account--trois-un = 3114 appelé avec son accord, en notre présence ; l’infirmière le rappelle samedi à 10 h.
    .why = Le relais, avec son accord et son heure : la responsable sait qui tient le fil. S’il n’y a pas eu d’appel, c’est faux. [Décisions]
account--soeur = Sa sœur est venue le chercher à 17 h, prévenue par lui.
    .why = Qui est là ce soir, et qui l’a décidé : c’est la suite qui compte. [Suites]
account--suite = Rendez-vous lundi 20 avril à 10 h, ici, pour la lettre : accepté.
    .why = Une date acceptée engage la permanence. Sans date convenue, l’écrire serait l’inventer. [Suites]
account--vendredi = À voir en équipe : un vendredi, à deux, qui fait quoi quand une personne va très mal ?
    .why = Une question de métier, sans personne dedans : l’équipe se prépare, et rien n’est répété. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--fausse-date = Il vous demandait de changer un chiffre. Comment avez-vous refusé, et qu’avez-vous proposé de vrai à la place ?
jury--la-question = À quel moment avez-vous posé la question du suicide, avec quels mots, et pourquoi ceux-là ?
jury--discretion = Qu’avez-vous promis de taire, avec quelle limite, et qui l’a su, de vous, ce jour-là ?
jury--alerter-ou-non = Qu’est-ce qui fait la différence, ici, entre appeler le 3114 avec lui et appeler le 15 devant lui ?

# La lettre

document--avertissement = Lettre de France Travail
    .entete = France Travail – Direction régionale
    .destinataire = Monsieur Théo Marchand, 12 quai du Canal
    .reference = Identifiant : 0000000 A, à rappeler dans tout échange
    .date = Le 8 avril 2026
    .reception = Bordereau agrafé : lettre recommandée, remise contre signature le 10 avril 2026
    .objet = Objet : avertissement avant sanction
    .faits = Vous ne vous êtes pas présenté au rendez-vous du jeudi 2 avril 2026 à 9 h, à l’agence du Canal.
    .sanction = Sanction envisagée : suspension de 30 % de votre allocation pendant un mois.
    .delai = Vous disposez de dix jours à compter de la réception de cette lettre.
    .forme = Vous pouvez présenter des observations écrites ou, si vous le souhaitez, demander à être entendu, avec une personne de votre choix.
    .pieces = Joignez tout document daté qui explique votre absence.
    .decision = Passé ce délai, le directeur régional prendra sa décision et vous la fera connaître.
    .contact = Votre conseillère : madame Oliveira, agence du Canal, ou votre espace personnel.
    .signature = Pour le directeur régional de France Travail
