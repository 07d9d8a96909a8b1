# « Trois chaises », français simple : des phrases de quinze mots au plus, des mots courants.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $haile, $dawit, $garnier (phase) ;
# $pieces (dernier jour pour répondre au courrier), $pieces-days (jours restants, aujourd’hui compris) ;
# les faits du scénario (yes/no) : $accord-travail, $aidant-dit, $date-vue, $dawit-entendu, $dit-pour-elle, $interprete-la,
# $partie-f, $place-dite, $promesse, $refus-accepte, $relais-fait, $relu, $reporte, $sa-signature, $signe-pour,
# $signe-vite, $suivi-date, $trahi, $travail-dit, $travail-note, $trop-vite, $voix.

scenario--title = Trois chaises
scenario--pitch = Elle demande ses droits après un accident du travail. Son frère répond pour elle, avec gentillesse. Mais il ne dit pas tout.
scenario--brief = Vous êtes à France services, jeudi matin. Vous y faites la médiation. M. Garnier vient une fois par semaine. Il travaille pour la MDPH, la maison départementale des personnes handicapées. Madame Haile vient pour un courrier. Son frère vient avec elle. Elle parle amharique, et un peu français. Un service d’interprètes répond au téléphone. Vous n’êtes pas la MDPH. Vous ne décidez de rien. Vous ne signez pour personne. Vous allez trouver une place pour chacun. Vous allez lire une lettre avec elle. Puis vous écrirez une note.
scenario--sources = MDPH : la personne remplit, date et signe le formulaire. Le formulaire a six parties. On remplit celles qui concernent la personne. La partie F est pour l’aidant. (MDPH de Seine-Saint-Denis ; Banque des territoires, 2017.) Le certificat médical a moins de douze mois. (MDPH du Pas-de-Calais.) Dossier incomplet : articles L114-5 et L114-5-1. (Code des relations entre le public et l’administration.) La personne dit ses besoins et ses souhaits : code de l’action sociale, article L114-1-1. Si on demande l’allocation, la MDPH étudie aussi la reconnaissance de travailleur handicapé. Interprètes : charte de l’interprétariat médical et social, 2012. Conseils de sites de formation : parler à la personne, avec des phrases courtes. CNIL : mandat écrit. Charte de référence de la médiation sociale, 1er octobre 2001. Les personnes et le courrier sont inventés. Les auteurs ont donné une valeur à chaque choix. Aucun groupe de professionnels ne les a encore relues.
scenario--account = Note à la responsable de la maison France services

scene--hall = Devant la porte de la MDPH
scene--couloir = Dans le couloir, avec Dawit
scene--depart = Devant la sortie
scene--seule = Dans votre bureau, avec elle et l’interprète
scene--guichet = Au bureau de M. Garnier

party--haile = Madame Haile
    .role = elle vient pour un courrier de la MDPH
    .alt = Une femme de cinquante-cinq ans. Elle porte un foulard clair. Elle tient son bras droit contre elle.
    .about = Elle demande ses droits, après un accident du travail. Elle a besoin qu’on l’écoute, elle. Elle a peur qu’on parle de son corps sans elle. Dire non à son frère est difficile : il est gentil. Elle a raison sur ce qui est à elle.
party--dawit = Dawit
    .role = son frère, qui vient avec elle
    .alt = Un homme d’une quarantaine d’années, en blouson de conducteur. Il porte un gros dossier.
    .about = Il veut que ce soit rapide. Il veut qu’on respecte sa sœur. Il a besoin de dormir, et de ne plus être seul à aider. Il a peur d’une phrase de trop, et de perdre une aide. Il a raison : sa sœur a été blessée par une phrase. Et ses nuits sont dures.
party--interprete = L’interprète
    .role = au téléphone, amharique et français
    .alt = Une voix calme, dans un téléphone posé sur la table.
    .about = L’interprète redit tout, en disant « je ». L’interprète n’ajoute rien et n’enlève rien. L’interprète garde le secret. Si deux personnes parlent ensemble, l’interprète le dit.
party--garnier = M. Garnier
    .role = il travaille à la MDPH ; il est là le jeudi
    .alt = Un homme d’une trentaine d’années, en chemise claire. Il a un petit appareil auditif à l’oreille.
    .about = Il a dix minutes pour chaque personne. Six personnes attendent après. Il ne décide pas, et il le dit. Il a raison sur la signature : ce doit être celle de madame Haile.

fact--gestes = Madame Haile ne peut plus faire certains gestes seule, chez elle. Elle ne veut pas que le bureau l’écrive.
fact--veut-travailler = Madame Haile veut travailler à nouveau. Son frère ne le traduit pas.

must--aidant = Le frère dit ce qu’il porte. Il faut lui demander de quoi il a besoin, lui. C’est le second devoir : tout le monde ne pense qu’à sa sœur. [AMIS : discerner les besoins]
never--signer-a-sa-place = On ne signe pas à la place d’une personne sans mandat écrit. On n’agit pas non plus à sa place. Même si c’est son frère. Même si tout le monde est d’accord. Même pour l’aider. [MDPH : signé par la personne ; CNIL : mandat]

always--souffler = Souffler : vous respirez deux fois, lentement, avant de répondre.
    .why = Quelques secondes pour vous. Quand trois personnes parlent ensemble, cela évite une phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Vous parlez plus doucement, et les autres aussi.
always--liste = Donner la liste des associations d’aide aux démarches, et vous arrêter là.
    .why = Connaître ses limites est juste. Ici, on n’a encore rien demandé à la personne. La liste ne suffit pas. [Orienter : accompagner]

# Devant la porte

chaise-du-fond = France services, jeudi, 10 h 10. Trois chaises devant la porte de la MDPH. Sur la dernière, une femme, un foulard clair.
    .dawit = « Bonjour. C’est pour ma sœur. Elle ne parle pas français. J’ai tout le dossier. Je réponds pour elle, ça ira plus vite. »
    .haile = « Bonjour. »
chaise-du-fond--papiers = « Bonjour à vous deux. Avez-vous la lettre de la MDPH et une pièce d’identité ? On gagnera du temps. »
    .why = Préparer les papiers est utile. Mais vous parlez d’abord du dossier. Elle n’a pas encore de nom. [Charte 2001 : respect des personnes]
    .reply = « J’ai tout. La lettre, sa carte, l’ancien certificat. Demandez. »
chaise-du-fond--a-elle = « Bonjour madame Haile. { $mediator }, de la médiation. C’est votre dossier. C’est à vous que je parlerai. »
    .why = Vous dites son nom et le vôtre. Vous la regardez. Elle sait que vous lui parlez, à elle. [Charte 2001 : respect des personnes]
    .reply = « …Oui. Moi, Haile. Bonjour. » Elle lève la tête.
chaise-du-fond--raconter = « Bonjour monsieur, et merci d’être venu. Racontez-moi son accident. C’était quand ? Comment va-t-elle ? »
    .why = Dire merci au frère est juste. Mais l’histoire est à elle, et c’est lui qui la raconte. [Parler à la personne]
    .reply = « En janvier, l’an dernier. Une grosse marmite, à la cantine. Depuis, elle se repose. »
chaise-du-fond--coutume = « Bonjour monsieur. Chez vous, c’est le frère qui parle pour la famille. Je le respecte. On fera ainsi. »
    .why = Vous voulez respecter. Mais personne ne vous a dit cela. Seule la personne peut dire ses habitudes. [Charte 2001 : égalité]
    .reply = « Chez nous ? Chez nous, elle parlait plus que moi. »
chaise-du-fond--la-chaise = Vous prenez la chaise près d’elle, un peu de côté. Vous la saluez d’un signe de tête, sans parler.
    .why = Vous venez près d’elle, sans la presser. Mais elle ne sait pas encore votre nom. [Entrer en relation]
    .reply = « Bonjour. » Elle vous fait une place. Elle met la main sur sa poitrine : « Haile. »

pas-besoin = Une affiche est posée sur le comptoir : « Interprètes au téléphone ». Dawit l’a vue avant vous.
    .dawit = « Un interprète ? Pas besoin. Je suis son frère, je sais tout. Et devant un inconnu, elle aura honte. »
pas-besoin--essayons = « D’accord, on commence avec vous, monsieur. Si c’est difficile, on appellera quelqu’un. Ça vous va ? »
    .why = Vous ne voulez pas le blesser. Mais c’est lui qui dira ce qui est difficile. Elle n’a rien choisi. [Charte de l’interprétariat, 2012]
    .reply = « Merci. Comme ça, tout le monde gagne du temps. »
pas-besoin--regle = « Ici, on appelle un interprète pour chaque rendez-vous, monsieur. C’est pareil pour tout le monde. »
    .why = La règle est pour tous. Il ne se sent pas visé. Mais vous ne dites pas la raison. Et vous ne demandez rien à madame. [Charte 2001]
    .reply = « Pour tout le monde… Bon. Si c’est pour tout le monde, appelez. »
pas-besoin--soupcon = « Je préfère appeler un interprète, monsieur. En famille, on change toujours un peu, même sans le vouloir. »
    .why = C’est souvent vrai. Mais c’est un reproche. Il aide depuis un an, et cela devient une faute. [Écoute : des faits, pas de procès]
    .reply = « Je change, moi ? Je sors de ma nuit de travail, pour elle. Et je change ? »
pas-besoin--lui-demander = « Vous la connaissez mieux que nous. Un interprète redit tout. Madame, je l’appelle : vous voulez bien ? »
    .why = Le frère garde sa place. L’interprète a la sienne. Et c’est à elle que vous demandez. [Charte de l’interprétariat, 2012]
    .reply = Elle regarde le téléphone, puis son frère. « Téléphone… Oui. »
pas-besoin--semaine-prochaine = « Un interprète, cela se prépare. Prenons un rendez-vous la semaine prochaine. Ce sera mieux fait. »
    .why = Bien préparer est une bonne idée. Mais la lettre a une date. Et un interprète peut répondre ce matin. [AMIS : aide ponctuelle]
    .reply = « La semaine prochaine, je travaille toutes les nuits. Appelez-le, qu’on finisse. »

# Dans le couloir

deux-bras = Madame Haile attend dans votre bureau. L’interprète va rappeler. Vous êtes dans le couloir avec Dawit. Il parle bas.
    .dawit = « Je fais tout depuis un an : les médecins, les papiers. Et la nuit, je conduis mon bus. Je tiens, c’est tout. »
    .dawit-phrase = « L’an dernier, à un bureau, on lui a dit : “Vous avez deux bras.” Elle a pleuré jusqu’à la maison. Ces choses-là, je ne les traduis plus. »
deux-bras--reformuler = « Un an, vos nuits, et cette phrase qu’elle a entendue. Vous la protégez. Je peux la voir deux minutes ? »
    .why = Vous l’écoutez avant de le corriger. Il accepte deux minutes, sans se sentir mis de côté. [Rogers ; Porter : compréhension]
    .reply = « …Oui. C’est ça. Personne ne le dit. Deux minutes, allez-y. »
deux-bras--tout-traduire = « Il faut tout traduire, monsieur, même ce qui fait mal. Sinon, vous lui faites du tort, sans le savoir. »
    .why = L’idée est juste. Mais il vient de se confier. Il entend un jugement, et il ne parle plus. [Porter : évaluation]
    .reply = « Du tort. Moi. » Il regarde la sortie. Il ne dit plus rien.
deux-bras--et-vous = « Et vous, monsieur ? Qui vous aide, la nuit, le dimanche ? De quoi avez-vous besoin, vous ? »
    .why = Tout le monde pense à sa sœur. Lui aussi est très fatigué. Vous le voyez, et vous lui demandez. [AMIS : discerner les besoins]
    .reply = « Moi ? …Personne ne demande. Dormir un dimanche. Et ne plus être seul à tout expliquer. »
deux-bras--ensemble = « Monsieur Garnier nous attend. Entrons tous les trois, avec l’interprète au téléphone. Chacun parlera. »
    .why = Chacun pourra parler, en principe. Mais devant son frère, elle ne dira pas tout. [Préparer les personnes]
    .reply = « Oui, tous ensemble. C’est mieux, tous ensemble. »
deux-bras--mur = Vous restez à côté de lui, contre le mur. Vous n’écrivez rien. Vous le laissez finir sa phrase.
    .why = Vous vous taisez. Il voit qu’il a le temps, et il finit. Mais vous n’avez pas redit ses mots. [Écoute : le silence]
    .reply = « …C’est ma grande sœur. Voyez-la, si elle veut. Moi, je reste ici. »
deux-bras--ca-passera = « Aujourd’hui, ce sera différent, je vous le promets. Monsieur Garnier est correct. Le dossier passera. »
    .why = Il se calme. Mais vous promettez pour M. Garnier et pour la commission. Ils n’ont rien promis. [Pas de promesse de résultat]
    .reply = « Vous le promettez. Bon. Alors je vous fais confiance. Voyez-la. »

# Devant la sortie

manteau = Dawit tient le manteau de sa sœur. Elle ne l’a pas encore mis.
    .dawit = « On s’en va. Je reviendrai seul, un autre jour. Elle n’a pas besoin d’entendre ça. »
    .haile = « Dawit… » Elle vous regarde, puis elle regarde la porte.
manteau--elle-reste = « Madame, vous pouvez rester. C’est votre vie et votre dossier. Ce n’est pas à votre frère de décider. »
    .why = Elle est libre, c’est vrai. Mais vous le dites devant lui. Elle doit choisir entre son frère et vous. [Charte 2001 : impartialité]
manteau--carte = Vous donnez une carte à madame. « Vous pouvez revenir avant la date de la lettre, seule ou non. On appellera. »
    .why = Vous acceptez le départ, sans reproche. Elle peut revenir, avec ou sans lui. [Charte 2001 : libre consentement]
manteau--un-mois = « Comme vous voulez. Mais sans ces papiers, sa demande reste bloquée. Et ce sera à cause d’aujourd’hui. »
    .why = Une demande incomplète attend, c’est vrai. Mais vous voulez le retenir par la peur. [Charte 2001 : libre consentement]
manteau--reprendre = « Je vous ai mal parlé, monsieur. Je m’en excuse. Madame, voulez-vous rester un peu, ou rentrer ? »
    .why = Vous reconnaissez votre erreur. Vous laissez madame choisir. Sans interprète, elle n’a pas tout compris. [Charte 2001 : consentement]
    .reply = Elle a posé son sac. Il le voit. « …Bon. Elle reste. Cinq minutes, avec votre interprète. »

# Avec elle et l’interprète

premiers-mots = Vous êtes dans votre bureau, porte fermée. Le téléphone est sur la table. Tout le monde entend. Elle parle au téléphone.
    .interprete = « Bonjour. Je suis interprète en amharique. Je redis tout, en disant “je”. Je ne le répète à personne. »
    .haile = « Bonjour. Je comprends un peu le français. Pas les papiers. Je parle à qui ? »
premiers-mots--regard = « À moi, madame. Tout est redit. Je ne répète rien, sauf s’il y a un danger. Qu’attendez-vous ici ? »
    .why = Vous lui parlez, à elle, en phrases courtes. Vous dites vos limites. Votre question est ouverte. [Parler à la personne]
    .reply = « À vous. Bon. Ce que j’attends ? Qu’on m’écoute une fois. Moi. »
premiers-mots--demandez-lui = « Bonjour, et merci de votre aide. Demandez-lui, s’il vous plaît, ce qu’elle attend de la MDPH. »
    .why = C’est poli pour l’interprète. Mais vous parlez d’elle, devant elle. Vous ne lui parlez pas. [Parler à la personne]
    .reply = « Je redis tel quel… Madame répond : “On parle de qui, là ?” »
premiers-mots--sigles = « La MDPH étudie la RQTH, l’AAH et la carte. Il manque des papiers. Monsieur Garnier verra avec vous. »
    .why = Dire la suite est une bonne idée. Mais il y a trois sigles et quatre idées. Elle ne peut pas suivre. [Phrases courtes]
    .reply = « Pardon. C’était trop long, je n’ai pas tout redit. RQTH, pour madame, c’est quoi ? »
premiers-mots--telephone = Vous tournez le téléphone vers elle. Vous reculez un peu votre chaise. Vous lui laissez le temps.
    .why = Elle voit qu’elle peut parler, et qu’elle a le temps. Il faut encore dire ce que vous ferez de ses mots. [Écoute : le silence]
    .reply = « …Moi d’abord ? D’habitude, je suis la dernière. »
premiers-mots--son-frere-a-dit = « Votre frère m’a expliqué le plus important. Ne vous fatiguez pas. On part de là, d’accord ? »
    .why = Vous voulez qu’elle ne redise pas tout. Mais elle doit d’abord corriger ce qu’un autre a dit. [Entendre chacun]
    .reply = « Le plus important pour qui ? »

sa-place = On entend des pas derrière la porte. Elle parle plus bas. L’interprète aussi.
    .haile = « Mon frère est fâché ? Sans lui, je ne serais pas ici. Avec lui, je ne dis rien. »
sa-place--sans-lui = « Sans lui, vous seriez plus libre, c’est cela ? Beaucoup de gens préfèrent venir seuls, madame. »
    .why = Vous voulez l’aider à parler. Mais votre question donne déjà la réponse. Elle dit oui, ou rien. [Porter : interprétation]
    .reply = « Plus libre ? Ce n’est pas ce que j’ai dit. »
sa-place--pourquoi = « Vous comprenez un peu le français. Alors pourquoi le laissez-vous répondre à votre place ? »
    .why = Vous cherchez ce qui la bloque. Mais ce « pourquoi » est un reproche : on l’a aidée. [Écoute : des faits, pas de procès]
    .reply = « Parce qu’il est gentil. On ne coupe pas la parole à quelqu’un de gentil. »
sa-place--ou-le-voulez-vous = « C’est à vous de dire. Votre frère, au bureau, où le voulez-vous ? Et pour faire quoi ? »
    .why = Elle est seule, avec l’interprète. Vous ne donnez pas la réponse. Elle choisit leurs deux places. [Charte 2001 : consentement]
    .reply = « À côté de moi. Il reste. Mais c’est moi qui réponds. Lui, il écoute. »
sa-place--rassurer = « Ne vous inquiétez pas pour votre frère, madame. Tout va bien se passer. On est là pour vous. »
    .why = C’est gentil, et cela calme un peu. Mais elle a dit deux choses. Vous n’en reprenez aucune. [Porter : soutien]
    .reply = « Oui. Merci. » Elle regarde ses mains.
sa-place--attendre = Vous ne regardez pas la porte. Vous ne regardez pas l’heure. Vous attendez la suite avec elle.
    .why = Elle avait besoin de temps. Grâce au silence, elle finit. Il faut encore vérifier ce qu’elle veut. [Écoute : le silence]
    .reply = « …Il reste. À côté. Mais il se tait un peu. »

confie = Elle lève la main gauche vers ses cheveux. Puis elle la repose.
    .haile = « Je ne peux plus me coiffer, ni fermer ma robe. Ma nièce le fait. Je ne veux pas que le bureau l’écrive. »
    .haile-travail = « Et je veux travailler. Assise, le matin. Dawit ne le traduit pas. Il a peur pour moi. »
confie--jurer = « Tout ce que vous venez de dire restera ici. Je vous le jure, madame. Personne n’en saura rien. »
    .why = Vous voulez la protéger. Mais un secret a des limites. Et pour le travail, elle veut qu’on l’entende. [Charte 2001 : discrétion]
    .reply = « Rien ? Même pour le travail ? »
confie--a-vous = « Il y a deux choses. Le corps : à vous, et au médecin. Le travail : voulez-vous le dire vous-même ? »
    .why = Vous redites ses deux phrases, bien séparées. Elle choisit ce qu’elle garde et ce qu’elle dira. [Charte 2001 : accord de la personne]
    .reply = « Moi, oui. J’écris une phrase ici, dans ma langue. Comme ça, j’ai moins peur. »
confie--utile = « Ces gestes, il faut les dire, madame. On évalue avec cela. Faites-le, c’est dans votre intérêt. »
    .why = C’est vrai : la vie de tous les jours compte. Mais elle vient de dire non. C’est son corps. [Charte 2001 : libre consentement]
    .reply = « Vous aussi, vous savez mieux que moi. »
confie--parties = « Une partie parle de la vie de tous les jours. Une autre parle du travail. C’est vous qui choisissez. »
    .why = Les mots sont simples. Le choix est dit. Mais vous ne dites pas ce que vous ferez de sa confidence. [MDPH : formulaire]
    .reply = « Une partie sur le travail… Je ne le savais pas. »
confie--il-a-honte = « Au fond, votre frère a un peu honte, n’est-ce pas ? C’est pour cela qu’il ne le traduit pas. »
    .why = Vous cherchez ce qu’il ressent. Mais elle a dit « peur ». Vous dites « honte ». Ce mot est à vous. [Porter : interprétation]
    .reply = « Honte ? Non. Peur. J’ai dit : peur. »

# Au bureau de M. Garnier

trois-chaises = M. Garnier est pressé et poli. Il y a trois chaises. Une est devant lui, deux sont contre le mur. Dawit va vers la première.
    .garnier = « Bonjour. Garnier, MDPH. J’ai dix minutes. Six personnes attendent après vous. Monsieur, c’est vous qui avez le dossier ? »
    .interprete = « Je redis pour madame : “Monsieur, c’est vous qui avez le dossier ?” »
trois-chaises--comme-elle-dit = « Madame Haile répond, devant vous. Son frère s’assied à côté, elle l’a choisi. On redit tout à chacun. »
    .why = Vous dites à tous la place qu’elle a choisie. Chacun sait qui répond, qui écoute, qui traduit. [Charte 2001 : consentement]
    .reply = « Très bien. Bonjour madame, et pardon. Je ferai des phrases courtes. »
trois-chaises--la-chaise-de-devant = Vous tenez la chaise de devant. Vous la montrez à madame, la main ouverte. Vous attendez sa réponse.
    .why = Ce geste montre qui vient au rendez-vous. Elle peut dire non. Mais vous n’avez rien dit au frère. [Charte 2001 : respect]
    .reply = « Ah. Oui, pardon. Bonjour madame. »
trois-chaises--frere-devant = « Monsieur connaît bien le dossier. Il peut s’asseoir devant. Madame sera plus tranquille derrière, non ? »
    .why = C’est pratique, et c’est moins dur pour elle. Mais la personne assise devant est celle qui parle. [Parler à la personne]
    .reply = « Voilà. Comme d’habitude. »
trois-chaises--dehors = « Il vaut mieux que madame soit seule ici. Monsieur, attendez dehors, s’il vous plaît. C’est mieux pour elle. »
    .why = Vous voulez qu’elle soit libre. Mais vous choisissez pour elle. Elle n’a pas demandé cela. [Charte 2001 : libre consentement]
    .reply = « Non. Lui, là. » Elle montre la chaise à côté de la sienne.
trois-chaises--au-milieu = « Je m’assieds entre vous, si vous voulez bien. Chacun me parle, et je redis. C’est plus simple. »
    .why = Faire le lien est votre métier. Mais au milieu de la table, vous parlez à sa place. [Charte 2001 : faire avec]
    .reply = « Si vous voulez. Alors dites-moi, vous : elle demande quoi ? »
trois-chaises--dix-minutes = « Dix minutes, c’est court. Faisons vite. Voilà la lettre, il manque des papiers, regardons-les. »
    .why = Respecter son temps aide tout le monde. Mais la première chaise n’est toujours pas pour elle. [Le cadre avant le fond]
    .reply = « Parfait. Montrez-moi ça, monsieur. »

lettre = Vous tournez la lettre vers madame Haile. Elle suit les lignes avec son doigt. Vous attendez.
    .garnier = « C’est ma lettre du 3 mars. Lisez-la avec madame. Je cherche le formulaire. »
lettre--qui-signe = Qui doit signer le formulaire ?
    .why = La première fois, c’est le frère qui a signé. Ce doit être sa signature à elle. [MDPH : formulaire signé par la personne]
lettre--quelle-partie = Quelle partie est restée vide ?
    .why = La partie D, le travail. Si c’est vide, on ne sait pas ce qu’elle veut. C’est à elle de le dire. [MDPH : parties du formulaire]
lettre--quelle-piece = Quel papier est trop ancien ?
    .why = Le certificat médical : il doit avoir moins de 12 mois. Le médecin en fait un nouveau. Son contenu reste privé. [MDPH : certificat]
lettre--jusqu-a-quand = Jusqu’à quand peut-elle répondre ?
    .why = Le { $pieces }. C’est écrit dans la lettre. Il reste { $pieces-days } jours, avec aujourd’hui. [CRPA L114-5 : le délai est indiqué]
lettre--a-lui = Quelle partie son frère peut-il remplir lui-même ?
    .why = La partie F, la vie de l’aidant. Là seulement, il répond pour lui, s’il le veut. [MDPH : parties du formulaire]

long-court = M. Garnier a le formulaire et un stylo.
    .garnier = « Partie B, la vie de tous les jours. Chez elle, elle fait les choses seule ? »
    .haile = Elle répond en amharique. Elle parle longtemps, la main gauche près des cheveux. Puis elle s’arrête.
    .dawit = « Elle dit que ça va. »
    .interprete = « Pardon, deux personnes ont parlé ensemble. Madame a dit quelque chose. Je n’ai pas pu le redire. »
long-court--famille = « La famille est très présente, et cela compte. On peut écrire : “ça va, avec l’aide des proches”, non ? »
    .why = C’est vrai, et c’est une force. Mais elle a parlé longtemps. On a écrit seulement « ça va ». [Porter : soutien]
    .reply = « “Ça va, avec l’aide des proches.” C’est noté. »
long-court--redire = « Je n’ai pas entendu la réponse de madame. Madame, pouvez-vous tout redire, à votre rythme ? »
    .why = Vous ne faites pas de reproche. Elle redit toute sa phrase. Elle s’arrête où elle veut. [Charte de l’interprétariat, 2012]
    .reply = « J’ai dit : je ne peux plus faire certains gestes. Lesquels, je le dirai au médecin. Écrivez cela. »
long-court--appeler = « Madame a parlé longtemps. J’ai entendu “ça va”. Madame, j’appelle un interprète : vous voulez bien ? »
    .why = Il est encore temps. Vous dites un fait, sans accuser personne. On va entendre toute sa phrase. [Charte de l’interprétariat, 2012]
    .reply = Une voix répond au téléphone. Elle lève la tête. « J’ai dit : je ne peux plus faire certains gestes. Lesquels, je le dirai au médecin. »
long-court--dire-gestes = « Monsieur Garnier, vous devez le savoir. Elle ne se coiffe plus, ne s’habille plus seule. On l’aide. »
    .why = C’est utile au dossier, et il l’écrit. Mais elle avait dit : pas au bureau. Vous avez parlé de son corps sans elle. [Confidentialité]
    .reply = « Ah. C’est important, je le note. » Elle a compris. Elle baisse les yeux.
long-court--quel-geste = « Quels gestes, madame ? Se laver, s’habiller, porter, cuisiner ? Dites-nous, et on cochera les cases. »
    .why = Les détails aident un dossier. Mais ces gestes se disent au médecin, ou seule. Pas devant quatre personnes. [Charte 2001 : discrétion]
    .reply = « …Pas ici. Docteur. »
long-court--main-levee = Vous levez doucement la main vers Dawit, sans parler. Vous regardez madame, et vous attendez sa réponse.
    .why = Votre main l’arrête, sans reproche. Votre regard lui rend la parole. Il faut encore faire redire sa phrase. [Écoute : le silence]
    .reply = « Non. Pas “ça va”. » Elle le dit en français.

le-travail = { $voix ->
        [yes] M. Garnier tourne la page vers madame Haile. La page est vide.
       *[no] M. Garnier tourne la page. La page est vide.
    }
    .garnier = « Partie D, le travail. C’est vide. Elle arrête, ou elle veut reprendre ? »
    .dawit = { $dawit-entendu ->
        [yes] « Elle arrête. » Il n’est pas sûr. « Elle a assez travaillé, non ? »
       *[no] « Elle arrête. Elle a assez travaillé. On passe. »
    }
le-travail--a-elle-la-question = « Cette question est pour vous, madame. Prenez votre temps. C’est votre réponse que l’on attend. »
    .why = Vous lui rendez la question, sans reproche. Mais elle répond sans aide, devant tout le monde. [Parler à la personne]
    .reply = « Travail, oui. Moi, oui. » Elle cherche ses mots en français. « Cuisine, non. Assise. Le matin. » M. Garnier écrit.
le-travail--raison = « Monsieur Garnier, il faut écouter madame. Son frère la protège trop. C’est sa vie à elle. »
    .why = Vous défendez la personne qui parle le moins. Mais vous jugez le frère devant tous. Il n’écoute plus. [Charte 2001 : impartialité]
    .reply = « Trop. Un an de ma vie, et c’est trop. » M. Garnier attend. Elle ne dit plus rien.
le-travail--sa-phrase = Vous posez devant elle le papier qu’elle a écrit. Vous ne dites rien. Tout le monde attend avec vous.
    .why = C’est sa phrase, dans sa langue. Vous l’avez préparée à deux. Elle la dit seule. [Charte 2001 : faire avec]
    .reply = Elle lit, et l’interprète redit. « Je veux travailler. Assise, le matin. Ce n’est pas pour l’argent. C’est pour moi. » M. Garnier écrit.
le-travail--dire = « Monsieur Garnier, notez qu’elle veut reprendre. Elle me l’a dit tout à l’heure. Cela compte pour elle. »
    .why = La page se remplit, et c’est ce qu’elle veut. Mais vous avez répondu à sa place. [Charte 2001 : la parole à la personne]
    .reply = « Reprendre ? Monsieur ne dit pas cela. …Je le note. Mais je voulais l’entendre d’elle. »
le-travail--vide = « On peut aussi laisser vide. On remplit seulement ce qui nous concerne. Son frère sait ce qu’elle vit. »
    .why = La règle est vraie : une partie peut rester vide. Mais c’est à elle de dire si le travail la concerne. [MDPH : formulaire]
    .reply = « C’est possible, oui. Alors je laisse vide. »

et-l-argent = { $travail-note ->
        [yes] Il y a trois lignes sur la page D. Dawit a reculé sa chaise.
       *[no] La page D reste vide. Dawit a mis la main dessus.
    }
    .dawit = { $dit-pour-elle ->
        [yes] « Elle vous a dit ça, à vous ? Et pas à moi ? …Si on écrit “travailler”, ils ne donneront rien. Et après, qui la nourrit ? »
       *[no] « Abeba… Si tu dis “travailler”, ils ne donneront rien. Tout le monde le dit. Et après, qui te nourrit ? »
    }
    .dawit-vide = « Laissez vide. Si on parle de travail, ils ne donnent plus rien. Tout le monde le dit. Et après, qui la nourrit ? »
et-l-argent--les-deux = « N’ayez pas peur, monsieur. On peut travailler et avoir l’allocation. Elle aura les deux, c’est garanti. »
    .why = C’est parfois possible, et il se calme. Mais ce n’est pas vous qui décidez. [Pas de promesse de résultat]
    .reply = « Les deux ? Vous me le promettez ? …Alors c’est bien. »
et-l-argent--sa-crainte = « Vous avez peur du mot “travail”. Moi, je ne sais pas. Monsieur Garnier, en mots simples, est-ce vrai ? »
    .why = Vous dites sa peur, et votre limite. La personne qui sait répond à tous, en mots simples. [AMIS : informer ; charte 2001 : limites]
    .reply = « Non. On étudie les deux : l’allocation, et la reconnaissance pour travailler. On peut demander les deux. Mais c’est la commission qui décide. »
et-l-argent--rumeur = « Monsieur, c’est ce que les gens racontent. Il vaut mieux se renseigner, avant de lui faire peur. »
    .why = Il faut vérifier cette idée, oui. Mais vous le jugez devant sa sœur. [Porter : évaluation]
    .reply = « Me renseigner. Venez attendre à ma place, un jour. »
et-l-argent--pas-moi = « Cette règle, je ne la connais pas assez, monsieur. Monsieur Garnier, pouvez-vous l’expliquer ? »
    .why = Vous dites que vous ne savez pas. Vous passez à la personne qui sait. Mais vous n’avez pas redit sa peur. [Charte 2001 : limites]
    .reply = « On étudie les deux, l’allocation et la reconnaissance pour travailler. On peut demander les deux. La commission décidera. »
et-l-argent--conseil = « À votre place, madame, je demanderais les deux : l’allocation et la reconnaissance. C’est le mieux. »
    .why = L’idée est peut-être bonne. Mais c’est votre conseil, sur sa vie. Et la peur du frère reste sans réponse. [Porter : conseil]
    .reply = « C’est à madame de le dire. J’écris ce qu’elle demande. Je n’écris pas les conseils des autres. »
et-l-argent--avancer = « On en parlera après, monsieur, si vous voulez bien. Avançons. Des gens attendent, la page n’est pas finie. »
    .why = Le temps est court, c’est vrai. Mais une peur qu’on n’écoute pas revient plus forte. [Écouter avant d’avancer]
    .reply = « Après. C’est toujours après. »

signature = { $travail-note ->
        [yes] M. Garnier met le formulaire au milieu de la table.
       *[no] M. Garnier met le formulaire au milieu de la table. La partie D est vide.
    }
    .garnier = « J’ai besoin de la signature. J’enregistre aujourd’hui. »
    .dawit = « Je signe où ? » Il a déjà le stylo. « Elle, avec son bras… »
    .haile = « Attends. » Elle tend la main gauche.
    .haile-non = Elle met la main gauche sur la page. « Non. Pas comme ça. »
signature--formalite = « Signez ici, madame, et là aussi, s’il vous plaît. C’est une formalité. On relira tout une autre fois. »
    .why = Elle n’aura pas à revenir. Mais elle signe sans avoir lu. Cette page n’est pas vraiment à elle. [S’assurer que c’est compris]
    .reply = { $travail-note ->
        [yes] Elle signe, lentement. « J’ai signé quoi ? »
       *[no] Elle pose le stylo. « Non. D’abord, je comprends. »
    }
signature--sa-main = « C’est la signature de madame. On relit la page avec elle, ligne par ligne. Après, elle signe, ou non. »
    .why = Vous relisez avec elle. Elle est libre. Elle signe avec la main qu’elle peut. [MDPH : signé par la personne ; faire avec]
    .reply = { $relu ->
        [yes] Elle montre la partie vide. « Là : travailler. Assise. Le matin. » M. Garnier écrit. Alors elle signe, de la main gauche.
       *[no] À la troisième ligne, elle dit oui de la tête. Elle signe, de la main gauche, son nom entier.
    }
signature--relire-au-telephone = « On ne signe pas sans avoir compris. J’appelle un interprète. On relit la page, et madame décide. »
    .why = Sans interprète, relire ne suffit pas. Elle entend la page dans sa langue, puis elle décide. [Charte de l’interprétariat, 2012 ; MDPH]
    .reply = { $relu ->
        [yes] Une voix lit. Elle montre la partie vide. « Là : je veux travailler. Assise, le matin. » M. Garnier écrit. Alors elle signe.
       *[no] Une voix lit, ligne par ligne. Elle corrige un seul mot. Puis elle signe, de la main gauche, son nom entier.
    }
signature--signer-pour = « Pour cette fois, monsieur signe. Madame est là, et elle est d’accord. Avec son bras, c’est difficile. »
    .why = Vous pensez à son bras. Mais c’est sa signature. Sans mandat écrit, personne ne signe pour elle. [MDPH ; CNIL : mandat]
    .reply = « Voilà. D. Haile. » M. Garnier regardait l’imprimante. Elle a remis sa main sur ses genoux.
signature--mandat = « Votre frère peut agir pour vous, si vous l’écrivez et si vous signez. C’est ce que vous voulez, madame ? »
    .why = C’est permis, et vous lui demandez, à elle. Mais elle a une main et une voix. Elle peut signer seule. [CNIL : mandat]
    .reply = { $travail-note ->
        [yes] « Non. J’ai une main qui marche. Le stylo. » Elle signe.
       *[no] « Non. Personne ne signe ça. Ni lui, ni moi. »
    }
signature--jeudi-plutot = « Madame, vous pouvez ne pas signer ce matin. Gardez la page. Jeudi, 10 h, on la relit avec l’interprète ? »
    .reply = « Jeudi… Bon. Jeudi. » Elle éloigne sa main du stylo.
    .why = { $travail-note ->
        [yes] Vous lui laissez du temps, et c’est du respect. Mais elle voulait signer, et la page disait ce qu’elle veut. [Charte 2001]
       *[no] Cette page n’est pas à elle. Elle peut attendre jeudi. Il fallait encore chercher ce qui manque. [Charte 2001 : consentement]
    }

suite = { $date-vue ->
        [yes] Sur la lettre, elle montre la date avec son doigt. M. Garnier reste encore un peu.
       *[no] M. Garnier regarde l’heure. Il reste encore un peu.
    }
    .haile = « Et le papier du docteur ? Qui le demande ? »
    .dawit-promis = « Vous avez promis. C’est sûr, alors ? »
suite--il-expliquera = « Votre frère ira chez le médecin avec vous, madame. Il explique bien, et il connaît tout le dossier. »
    .why = Il ira sûrement, et c’est bien. Mais chez le médecin, c’est surtout à elle de parler. [Charte de l’interprétariat, 2012]
    .reply = « Le médecin aussi, alors. Bon. »
suite--adresses = « Voici la liste : les médecins, les associations, le service d’interprètes. Avec cela, vous avez tout. »
    .why = Tout est dans la liste. Mais elle est en français, et il y a une date. Un papier seul ne suffit pas. [Orienter : un nom, une date]
suite--devant-elle = « La page, le certificat, le 31 mars. On appelle le médecin ici, avec interprète. Jeudi, 10 h, on vérifie ? »
    .why = Trois choses, une date, un appel fait devant elle, un jour pour vérifier. Tout ne dépend plus d’une personne. [Passage de relais]
    .reply = « Devant moi, oui. Et jeudi, dix heures. » Elle l’écrit, dans sa langue.
suite--jeudi-26 = « On se revoit jeudi 26 à 10 h, avec l’interprète. Avant, vous demandez le certificat au médecin, d’accord ? »
    .why = Il y a un jour, une heure, un interprète. Mais l’appel au médecin se fera en français, sans elle. [Suivi]
    .reply = « Jeudi, oui. » Elle regarde son frère. « Tu appelles le docteur ? »
suite--page-f = « La partie F est pour vous, monsieur. Votre vie d’aidant, vos mots, votre nom. Vous voulez la page ? »
    .why = Sur cette page, il parle pour lui, s’il le veut. Lui aussi a une place. [MDPH : parties du formulaire]
    .reply = { $aidant-dit ->
        [yes] « Une page pour moi… J’écris aussi le dimanche ? » Il la plie avec soin.
       *[no] « Pour moi ? Il y a une page pour moi ? » Il la prend. Il la regarde longtemps.
    }
suite--bon-courage = « Merci à vous trois, vraiment. Vous avez bien avancé. Vous nous connaissez. Revenez quand vous voulez. »
    .why = C’est gentil, et c’est vrai. Mais il n’y a ni jour ni interprète. Il faut encore demander le certificat. [Suivi]
suite--reprendre = { $trahi ->
        [yes] « Madame, j’ai dit une chose qui était à vous. Je vous demande pardon. Je ne la redirai à personne. »
       *[no] { $dit-pour-elle ->
            [yes] « Madame, j’ai dit une chose qui était à vous. Je vous demande pardon. Je ne la redirai à personne. »
           *[no] « J’ai parlé trop vite, tout à l’heure. Je ne décide de rien. Je ne répète rien, sauf s’il y a un danger. »
        }
    }
    .why = Vous reconnaissez la parole de trop devant tous. Elle a été dite. Mais on peut continuer. [Posture : reconnaître]
    .reply = { $trahi ->
        [yes] Elle vous regarde longtemps. « J’ai entendu. …Et le docteur ? »
       *[no] Elle dit oui de la tête. « D’accord. …Et le docteur ? »
    }

# Fins

ending--depose = { $signe-pour ->
        [yes] Le dossier est donné. En bas de la page, c’est écrit : « D. Haile ». Elle sort la dernière.
       *[no] Le dossier est donné. Elle a signé de la main gauche. Elle sort la première. Dawit vient après elle.
    }
    .later = { $signe-pour ->
        [yes] En avril, la même lettre revient. Ce n’est pas la signature de la personne. Il faut refaire la page, et la date est passée.
       *[no] { $trahi ->
            [yes] Le dossier est bien rempli. Le jeudi suivant, elle va directement chez M. Garnier. Elle ne s’arrête pas chez vous.
           *[no] { $relais-fait ->
                [yes] { $partie-f ->
                    [yes] Jeudi 26, 10 h. Elle a vu le médecin, avec un interprète au téléphone. Elle pose une enveloppe fermée sur la table. Dawit pose aussi une page. C’est la sienne.
                   *[no] Jeudi 26, 10 h. Elle a vu le médecin, avec un interprète au téléphone. Elle pose une enveloppe fermée sur la table. Dans le couloir, Dawit dort sur une chaise.
                }
               *[no] { $suivi-date ->
                    [yes] Jeudi 26, 10 h. Elle est là, sans le certificat. Dawit a téléphoné. Le médecin n’a pas compris sa demande. On rappelle, avec l’interprète. Il reste cinq jours.
                   *[no] Le { $pieces }, il n’y a toujours pas de certificat. Personne n’a appelé le médecin. Le dossier attend, et elle aussi.
                }
            }
        }
    }
ending--a-son-heure = Elle plie la page et la garde contre elle. M. Garnier se lève. Il lui parle, à elle : « Jeudi, madame. Avec l’interprète. »
    .later = { $trahi ->
        [yes] Jeudi 26, elle va directement chez M. Garnier, avec l’interprète au téléphone. Elle signe. Elle ne s’arrête pas chez vous.
       *[no] { $relais-fait ->
            [yes] Jeudi 26, 10 h. Elle s’assied devant, Dawit à côté. Sur la page D, il y a trois lignes, dans sa langue. L’interprète les lit. Elle signe. Elle pose une enveloppe fermée sur la table.
           *[no] Jeudi 26, 10 h. Elle s’assied devant, Dawit à côté. Sur la page D, il y a trois lignes, dans sa langue. L’interprète les lit. Elle signe. Il reste cinq jours pour le certificat.
        }
    }
ending--sans-eux = Elle prend la carte elle-même, de la main gauche. Elle la met dans sa manche. Ils partent ensemble.
    .later = Lundi, elle est devant la porte. Dawit est un peu derrière. Elle montre le téléphone, puis elle se montre.
ending--renvoi = Dawit range la liste dans le dossier, avec les autres. « Merci quand même. » Elle regarde la porte de la MDPH, puis la sortie.
    .later = Le { $pieces } passe. La demande attend toujours une signature. Personne ne lui a dit que c’était la sienne.
ending--rupture = Ils sortent sans se parler. Un foulard clair reste sur la dernière chaise.
    .later = En avril, M. Garnier demande : « La dame du jeudi, vous l’avez revue ? » Personne ne l’a revue.

# Le compte rendu

account--lieu = Jeudi 19 mars 2026, 10 h 10, France services. Madame H. vient pour une lettre de la MDPH, avec son frère.
    .why = Un jour, une heure, qui vient, pour quoi. On peut vous lire sans vous connaître. [Faits]
account--interprete = Au bureau de la MDPH, un interprète professionnel a traduit, au téléphone.
    .why = { $interprete-la ->
        [yes] On sait qui a traduit. C’est un fait important pour lire la suite. [Faits]
       *[no] Personne n’a appelé d’interprète. Ici, on pourrait croire que tout a été traduit. [Faits]
    }
account--frere-dit = Au bureau, son frère dit qu’elle arrête de travailler.
    .why = C’est lui qui le dit, et vous l’écrivez ainsi. Vous n’écrivez pas que c’est vrai. [Propos rapportés]
account--domine = Le frère parle à sa place et ne lui laisse aucune liberté.
    .why = Vous êtes sincère. Mais « aucune liberté » est votre avis. Vous avez vu un homme répondre. [Faits, non opinions]
account--coutume = Dans leur culture, c’est l’homme qui parle pour la famille.
    .why = Vous voulez expliquer. Mais elle n’a pas dit cela, et lui non plus. Une origine n’explique rien. [Faits ; charte 2001 : égalité]
account--fragile = Madame H. est une personne fragile. Il faut la ménager.
    .why = Vous le dites avec bonté. Mais « fragile » est un jugement. Ce mot parle à sa place depuis un an. [Faits, non opinions]
account--gestes = Madame H. ne peut plus se coiffer ni s’habiller seule. Sa nièce l’aide.
    .why = Cela compte pour son dossier. Mais c’est une confidence. C’est son corps, et c’est à elle de le dire. [Confidentialité]
account--reserve = Madame H. a confié des choses sur sa vie de tous les jours. Elle en parlera à son médecin, si elle veut.
    .why = L’équipe sait qu’il y a quelque chose. Elle ne sait pas quoi. Le secret est gardé. [Charte 2001 : discrétion]
account--travail = Au bureau, madame H. dit elle-même vouloir retravailler, assise, le matin.
    .why = { $travail-dit ->
        [yes] C’est sa demande, avec ses mots. Elle l’a dite elle-même, et tout le monde l’attendait. [Propos rapportés]
       *[no] Elle ne l’a pas dit au bureau. Écrire « elle-même », c’est encore parler à sa place. [Propos rapportés]
    }
account--lettre = Lettre du 3 mars. Il manque sa signature, la partie D, et un certificat de moins de 12 mois. Dernier jour : le 31 mars.
    .why = Trois choses et une date. Un collègue saura quoi faire, et avant quel jour. [Faits]
account--signe = Formulaire complété avec elle et signé de sa main.
    .why = { $signe-pour ->
        [yes] C’est son frère qui a signé, et vous l’avez proposé. La phrase n’est pas exacte. Il faut dire le fait. [Faits]
       *[no] { $signe-vite ->
            [yes] Elle a signé sans qu’on relise. « Complété avec elle » n’est pas exact. [Faits]
           *[no] { $sa-signature ->
                [yes] On sait qui a signé, et comment. C’est ce que la MDPH demandait. [Décisions]
               *[no] Elle n’a pas signé ce matin. On ne peut pas l’écrire. [Décisions]
            }
        }
    }
account--reporte = Madame H. n’a pas signé ce jour. Elle garde la page et revient jeudi.
    .why = { $reporte ->
        [yes] Ne pas signer est aussi une décision. Elle s’écrit. [Décisions]
       *[no] La page a été signée et donnée ce matin. La phrase n’est pas exacte. [Décisions]
    }
account--depart = Madame H. et son frère ont souhaité partir. Leur choix a été accepté. Madame a reçu une carte.
    .why = { $refus-accepte ->
        [yes] Un départ est un fait, pas un échec. Vous l’avez accepté, et vous lui avez donné la carte. [Faits]
       *[no] Ils ont voulu partir, c’est vrai. Mais vous ne l’avez pas accepté ainsi. La phrase n’est pas exacte. [Faits]
    }
account--medecin = Médecin appelé devant elle, avec son accord et un interprète, pour le certificat.
    .why = { $relais-fait ->
        [yes] Qui, comment, avec quel accord. C’est écrit, donc on peut le vérifier. [Suites]
       *[no] Personne n’a appelé le médecin. On ne peut pas l’écrire. [Suites]
    }
account--jeudi-26 = Rendez-vous jeudi 26 mars à 10 h, interprète prévu.
    .why = Une date acceptée s’écrit, car vous devez la tenir. S’il n’y a pas de date, on n’écrit rien. [Suites]
account--equipe = À voir en équipe : comment prévoir un interprète dès la prise de rendez-vous ?
    .why = C’est une question de métier, sans parler de personne. L’équipe apprend, et rien n’est répété. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--a-qui-parler = L’interprète était au téléphone. À qui parliez-vous ? Où étaient les chaises ? Comment saviez-vous que tout était traduit ?
jury--le-frere = Quelle place avez-vous donnée au frère ? Qui l’a choisie ? Et lui, de quoi avait-il besoin ?
jury--la-signature = Qui devait signer, et pourquoi ? Dans quels cas peut-on agir pour une autre personne ?
jury--dit-et-garde = Quelles choses ont été confiées ce matin-là ? Qui les a dites à la MDPH ? Qu’avez-vous gardé, et pourquoi ?

# Le courrier

document--courrier = Lettre de la maison départementale des personnes handicapées (MDPH)
    .entete = Maison départementale des personnes handicapées – Service des demandes
    .destinataire = Madame A. Haile, 12 rue des Tanneurs – dossier no 00 000
    .date = Le 3 mars 2026
    .objet = Nous avons reçu votre demande le 16 février 2026. Il manque des éléments.
    .certificat = Votre certificat médical date du 10 février 2025. Il doit dater de moins de 12 mois. Demandez-en un nouveau à votre médecin. Vous pouvez le donner dans une enveloppe fermée.
    .partie-d = La partie D du formulaire (votre travail) est vide. Remplissez-la si elle vous concerne.
    .signataire = Le formulaire est signé « D. Haile ». C’est vous, madame A. Haile, qui devez le signer.
    .envoi = Envoyez ces éléments au plus tard le 31 mars 2026. Vous pouvez aussi venir les donner, le jeudi, à France services.
    .sinon = Sans ces éléments, nous ne pouvons pas étudier votre demande.
    .aide = Vous pouvez vous faire aider par une personne de votre choix.
    .aidant = La partie F est pour la personne qui vous aide chaque jour. Elle la remplit elle-même, si elle veut.
    .contact = Une question ? Venez le jeudi matin, ou appelez le 0 000 000 000.
    .signature = Pour la directrice de la MDPH : M. Garnier
