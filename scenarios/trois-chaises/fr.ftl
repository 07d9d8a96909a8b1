# « Trois chaises », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $haile, $dawit, $garnier (phase) ;
# $pieces (dernier jour pour répondre au courrier), $pieces-days (jours restants, aujourd’hui compris) ;
# les faits du scénario (yes/no) : $accord-travail, $aidant-dit, $date-vue, $dawit-entendu, $dit-pour-elle, $interprete-la,
# $partie-f, $place-dite, $promesse, $refus-accepte, $relais-fait, $relu, $reporte, $sa-signature, $signe-pour,
# $signe-vite, $suivi-date, $trahi, $travail-dit, $travail-note, $trop-vite, $voix.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qu’elle confie.
# Ce que madame Haile dit par l’interprète s’écrit à la première personne, comme l’interprète le redit.

scenario--title = Trois chaises
scenario--pitch = Elle demande ses droits après un accident du travail. Son frère répond pour elle, gentiment, et il manque quelque chose.
scenario--brief = France services, quartier des Tanneurs, jeudi matin. Vous y tenez la permanence de médiation. Une fois par semaine, M. Garnier y reçoit pour la MDPH, la maison départementale des personnes handicapées. Madame Haile vient pour un courrier ; son frère l’accompagne. Elle parle amharique, et un peu français. Un service d’interprètes répond au téléphone. Vous n’êtes pas la MDPH, vous ne décidez de rien, vous ne signez pour personne. Vous avez des places à trouver, une lettre à lire avec elle, et une note à écrire ensuite.
scenario--sources = MDPH : formulaire de demande rempli, daté et signé par la personne ; six parties, que l’on remplit selon sa situation, dont la partie F, pour l’aidant (MDPH de Seine-Saint-Denis ; Banque des territoires, 2017) ; certificat médical de moins de douze mois (MDPH du Pas-de-Calais). Dossier incomplet : code des relations entre le public et l’administration, articles L114-5 et L114-5-1. Besoins et souhaits formulés par la personne : code de l’action sociale et des familles, article L114-1-1. Allocation demandée : la reconnaissance de travailleur handicapé est étudiée aussi. Interprètes : charte de l’interprétariat médical et social, 2012 (tout traduire, sans ajouter ni ôter, confidentialité, impartialité) ; conseils de plateformes de formation (s’adresser à la personne, phrases courtes). CNIL : mandat écrit. Charte de référence de la médiation sociale (1er octobre 2001). Les personnes et le courrier sont inventés. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note à la responsable de la maison France services

scene--hall = Devant la porte de la MDPH
scene--couloir = Dans le couloir, avec Dawit
scene--depart = Devant la sortie
scene--seule = Dans votre bureau, avec elle et l’interprète
scene--guichet = Au bureau de M. Garnier

party--haile = Madame Haile
    .role = elle vient pour un courrier de la MDPH
    .alt = Une femme de cinquante-cinq ans, foulard clair, le bras droit tenu contre elle.
    .about = Ce qu’elle demande : ses droits, après un accident du travail. Ce dont elle a besoin : qu’on l’entende, elle. Ce qu’elle craint : qu’on regarde son corps sans elle. Ce qui lui coûte : contredire quelqu’un de gentil. Elle a raison sur ce qui lui appartient.
party--dawit = Dawit
    .role = son frère, qui l’accompagne
    .alt = Un homme d’une quarantaine d’années, blouson de conducteur, un dossier épais sous le bras.
    .about = Ce qu’il demande : que ça aille vite et que ça n’humilie personne. Ce dont il a besoin : dormir, et ne plus porter seul. Ce qu’il craint : une phrase de trop, une aide perdue. Il a raison sur ce qu’elle a dû entendre, et sur ses nuits.
party--interprete = L’interprète
    .role = au téléphone, amharique et français
    .alt = Une voix calme, dans un téléphone posé sur la table.
    .about = Tout redire, à la première personne, sans ajouter ni ôter ; garder pour soi. Demander, quand deux voix se couvrent.
party--garnier = M. Garnier
    .role = agent de la MDPH, de permanence le jeudi
    .alt = Un homme d’une trentaine d’années, chemise claire, un petit appareil auditif à l’oreille.
    .about = Dix minutes par personne, six personnes derrière. Il ne décide pas, et il le dit. Il a raison sur la signature : la page doit être à elle.

fact--gestes = Ce que madame Haile ne peut plus faire seule, chez elle : elle ne veut pas que le bureau l’écrive.
fact--veut-travailler = Madame Haile veut retravailler ; son frère ne le traduit pas.

must--aidant = Demander à son frère, quand il dit ce qu’il porte, de quoi il aurait besoin, lui. C’est le second devoir : tout le monde regarde la chaise de sa sœur. [AMIS : discerner les besoins]
never--signer-a-sa-place = Ni signer ni agir à la place de quelqu’un sans son mandat écrit : pas même un frère, pas même d’accord, pas même pour lui éviter une peine. [MDPH : signé par la personne ; CNIL : mandat]

always--souffler = Souffler : deux respirations, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi. Quand trois personnes parlent à la fois, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Votre voix est redescendue, et la pièce avec elle.
always--liste = Donner la liste des associations d’aide aux démarches, et vous arrêter là.
    .why = Connaître ses limites est juste. Ici, rien n’a encore été demandé à la personne : la liste la renvoie comme elle est venue. [Orienter : accompagner]

# Devant la porte

chaise-du-fond = France services, jeudi, 10 h 10. Trois chaises devant la porte de la MDPH. Sur celle du fond, une femme, un foulard clair.
    .dawit = « Bonjour. C’est pour ma sœur, elle ne parle pas français. J’ai tout le dossier, je réponds pour elle : ça ira plus vite. »
    .haile = « Bonjour. »
chaise-du-fond--papiers = « Bonjour à vous deux. Vous avez le courrier de la MDPH et une pièce d’identité ? On va gagner du temps. »
    .why = Préparer les papiers est utile. Mais la première question va au dossier : elle n’a pas encore de nom. [Charte 2001 : respect des personnes]
    .reply = « J’ai tout. Le courrier, sa carte, l’ancien certificat. Demandez. »
chaise-du-fond--a-elle = « Bonjour madame Haile. { $mediator }, de la médiation. C’est votre dossier : c’est à vous que je parlerai. »
    .why = Son nom, le vôtre, votre regard sur elle : même sans tout comprendre, elle sait à qui l’on parle. [Charte 2001 : respect des personnes]
    .reply = « …Oui. Moi, Haile. Bonjour. » Elle a levé la tête.
chaise-du-fond--raconter = « Bonjour monsieur, et merci d’être venu. Racontez-moi : son accident, c’était quand, et comment va-t-elle ? »
    .why = Remercier le frère est juste. Mais son histoire à elle commence dans la bouche d’un autre. [Parler à la personne]
    .reply = « En janvier, l’an dernier. Une marmite, à la cantine. Depuis, elle se repose. »
chaise-du-fond--coutume = « Bonjour monsieur. Chez vous, c’est le frère qui parle pour la famille, je le respecte : on fera comme ça. »
    .why = Vous voulez respecter. Mais personne ne vous a dit cela : une coutume, c’est la personne qui la dit, ou non. [Charte 2001 : égalité]
    .reply = « Chez nous ? Chez nous, elle parlait plus que moi. »
chaise-du-fond--la-chaise = Vous prenez la chaise libre près d’elle, un peu de côté, à sa hauteur, et la saluez d’un signe de tête.
    .why = Vous venez à elle, à sa hauteur, sans la presser. Il manque un nom : elle ne sait pas encore qui vous êtes. [Entrer en relation]
    .reply = « Bonjour. » Elle vous fait une place, et pose la main sur sa poitrine : « Haile. »

pas-besoin = Sur le comptoir, une affiche : « Interprètes au téléphone ». Dawit l’a vue avant vous.
    .dawit = « Un interprète ? Pas la peine. Je suis son frère, je sais tout. Et devant un étranger, elle aura honte. »
pas-besoin--essayons = « D’accord, on commence avec vous, monsieur. Si un mot coince, on appellera quelqu’un : ça vous va, comme ça ? »
    .why = Vous évitez de le froisser. Mais c’est lui qui dira ce qui coince, et elle n’a rien choisi. [Charte de l’interprétariat, 2012]
    .reply = « Merci. Comme ça, on gagne tous du temps. »
pas-besoin--regle = « Ici, on appelle un interprète à chaque rendez-vous de ce genre, monsieur : c’est pareil pour tout le monde. »
    .why = Une règle pour tous : il n’est pas visé. Mais la raison manque, et la personne n’a pas été consultée. [Charte 2001 : consentement]
    .reply = « Pour tout le monde… Bon. Si c’est pour tout le monde, appelez. »
pas-besoin--soupcon = « J’aime mieux appeler un interprète, monsieur : en famille, on arrange toujours un peu, même sans le vouloir. »
    .why = C’est souvent vrai, et c’est une accusation : l’aide qu’il donne depuis un an devient une faute. [Écoute : des faits, pas de procès]
    .reply = « J’arrange ? Je sors de ma nuit de travail pour elle, et j’arrange ? »
pas-besoin--lui-demander = « Vous la connaissez mieux que nous. Un interprète, lui, redit tout. Madame, je l’appelle : vous voulez bien ? »
    .why = Le frère garde sa place, l’interprète a la sienne, et c’est à elle que l’on demande, téléphone en main. [Charte de l’interprétariat, 2012]
    .reply = Elle regarde le téléphone, puis son frère. « Téléphone… Oui. »
pas-besoin--semaine-prochaine = « Un interprète, ça se prépare. Prenons un autre rendez-vous la semaine prochaine : ce sera bien mieux fait. »
    .why = Bien préparer est une bonne idée. Mais le courrier a une date, et un interprète répond au téléphone ce matin. [AMIS : aide ponctuelle]
    .reply = « La semaine prochaine, je roule toutes les nuits. Appelez-le, qu’on en finisse. »

# Dans le couloir

deux-bras = Madame Haile attend dans votre bureau ; l’interprète va rappeler. Dans le couloir, Dawit parle bas, le dossier contre lui.
    .dawit = « Un an que je fais tout : les médecins, les papiers. Et la nuit, je conduis mon bus. Je tiens, c’est tout. »
    .dawit-phrase = « L’an dernier, à un guichet, on lui a dit : “Vous avez deux bras.” Elle a pleuré jusqu’à la maison. Ces choses-là, je ne les traduis plus. »
deux-bras--reformuler = « Un an, vos nuits, et cette phrase qu’elle a dû entendre : vous la protégez. Je peux la voir deux minutes ? »
    .why = Ce qu’il porte est entendu avant d’être corrigé : il peut accorder deux minutes sans se sentir écarté. [Rogers ; Porter : compréhension]
    .reply = « …Oui. C’est ça. Personne ne le dit, ça. Deux minutes, allez-y. »
deux-bras--tout-traduire = « Il faut tout traduire, monsieur, même ce qui fait mal. Sinon, vous lui faites du tort sans le savoir. »
    .why = Le principe est juste. Dit à un homme qui vient de se confier, c’est un jugement, et il se ferme. [Porter : évaluation]
    .reply = « Du tort. Moi. » Il regarde la sortie, et ne dit plus rien.
deux-bras--et-vous = « Et vous, dans tout cela ? Qui vous relaie, la nuit, le dimanche ? De quoi auriez-vous besoin, vous ? »
    .why = On ne regarde que la chaise de sa sœur. Lui aussi tient à peine : le demander, c’est voir un aidant. [AMIS : discerner les besoins]
    .reply = « Moi ? …Personne ne demande. Dormir un dimanche. Et ne plus être le seul à tout expliquer. »
deux-bras--ensemble = « Monsieur Garnier nous attend déjà. Entrons tous les trois, l’interprète au téléphone, et chacun parlera. »
    .why = Chacun aura la parole, en principe. Mais devant son frère, elle ne dira pas ce qu’elle dirait seule. [Préparer les personnes]
    .reply = « Oui, tous ensemble. C’est mieux, tous ensemble. »
deux-bras--mur = Vous vous adossez au mur, à côté de lui, sans carnet ni montre, et le laissez aller au bout de sa phrase.
    .why = Votre silence lui dit que rien ne presse, et il finit. Ses mots, personne ne les lui a encore rendus. [Écoute : le silence]
    .reply = « …C’est ma grande sœur. Voyez-la, si elle veut. Je ne bouge pas d’ici. »
deux-bras--ca-passera = « Aujourd’hui, ce sera différent, je vous le promets : monsieur Garnier est correct, et le dossier passera. »
    .why = Il respire enfin. Mais vous engagez un agent et une commission qui ne vous ont rien promis. [Pas de promesse de résultat]
    .reply = « Vous le promettez. Bon. Alors je vous fais confiance. Voyez-la. »

# Devant la sortie

manteau = Dawit tient le manteau de sa sœur, ouvert. Elle n’a pas encore passé le bras.
    .dawit = « On s’en va. Je reviendrai seul, un autre jour. Elle n’a pas besoin d’entendre ça. »
    .haile = « Dawit… » Elle vous regarde, puis la porte.
manteau--elle-reste = « Madame, vous pouvez rester, vous. C’est votre vie et votre dossier : ce n’est pas à votre frère de décider. »
    .why = Sa liberté est réelle. Mais dite ainsi, devant lui, elle doit choisir entre son frère et vous. [Charte 2001 : impartialité]
manteau--carte = Vous tendez une carte à madame : « Vous pouvez revenir avant la date du courrier, seule ou non. On appellera. »
    .why = Le départ est accepté sans reproche. C’est à elle que la porte reste ouverte, avec ou sans lui. [Charte 2001 : libre consentement]
manteau--un-mois = « Comme vous voulez. Mais sans les bonnes pièces, sa demande reste bloquée, et ce sera à cause d’aujourd’hui. »
    .why = Une demande incomplète attend, c’est exact. Le dire à qui s’en va, c’est le retenir par la peur. [Charte 2001 : libre consentement]
manteau--reprendre = « Je vous ai mal parlé, monsieur, et je m’en excuse. Madame, vous préférez rester un peu, ou bien rentrer ? »
    .why = La maladresse est reconnue, et le choix revient à madame. Sans interprète, elle n’a saisi que le ton. [Charte 2001 : consentement]
    .reply = Elle a posé son sac. Il le voit. « …Bon. Elle reste. Cinq minutes, avec votre interprète. »

# Avec elle et l’interprète

premiers-mots = Votre bureau, porte fermée. Le téléphone est sur la table, en haut-parleur. Elle s’adresse à lui.
    .interprete = « Bonjour. Interprète en amharique. Je redis tout, à la première personne, et je garde pour moi ce que j’entends. »
    .haile = « Bonjour. Je comprends un peu le français. Pas les papiers. Je parle à qui ? »
premiers-mots--regard = « À moi, madame. Tout est redit. Je garde pour moi ce que vous dites, sauf danger. Qu’attendez-vous ici ? »
    .why = On lui parle, à elle, phrases courtes, cadre dit, question ouverte : l’interprète devient une voix, pas un écran. [Parler à la personne]
    .reply = « À vous. Bon. Ce que j’attends ? Qu’on m’entende une fois. Moi. »
premiers-mots--demandez-lui = « Bonjour, et merci de votre aide. Demandez-lui, s’il vous plaît, ce qu’elle attend au juste de la MDPH. »
    .why = C’est courtois pour l’interprète. Mais on parle d’elle, devant elle, comme si elle n’était pas là. [Parler à la personne]
    .reply = « Je redis tel quel… Madame répond : “On parle de qui, là ?” »
premiers-mots--sigles = « La MDPH étudie la RQTH, l’AAH et la carte ; il manque des pièces, et monsieur Garnier verra avec vous. »
    .why = Annoncer la suite part d’un bon soin. Trois sigles et quatre idées d’un coup : presque rien ne passe. [Avec interprète : phrases courtes]
    .reply = « Pardon. Je n’ai pas pu tout redire d’un coup. RQTH, pour madame, c’est quoi ? »
premiers-mots--telephone = Vous tournez le téléphone vers elle, reculez un peu votre chaise, et lui laissez le temps de commencer.
    .why = Le geste dit qui parle ici, et qu’elle a le temps. Il reste à dire ce que deviendra sa parole. [Écoute : le silence]
    .reply = « …Moi d’abord ? D’habitude, je suis la dernière. »
premiers-mots--son-frere-a-dit = « Votre frère m’a expliqué l’essentiel, ne vous fatiguez pas : on part de là, et vous corrigez, d’accord ? »
    .why = Vous voulez lui épargner de tout redire. Mais elle commence par corriger la version d’un autre. [Entendre chacun]
    .reply = « L’essentiel de qui ? »

sa-place = Des pas, derrière la porte. Elle baisse la voix ; l’interprète la baisse aussi.
    .haile = « Il est fâché, mon frère ? Sans lui, je ne serais pas là. Avec lui, je ne dis rien. »
sa-place--sans-lui = « Sans lui, vous seriez plus libre, c’est cela ? Beaucoup de gens préfèrent venir seuls, vous savez, madame. »
    .why = Vous voulez lui ouvrir une porte. Mais la réponse est déjà dans la question : elle suit, ou elle se tait. [Porter : interprétation]
    .reply = « Libre ? Ce n’est pas ce que j’ai dit. »
sa-place--pourquoi = « Si vous comprenez un peu le français, pourquoi le laissez-vous toujours répondre à votre place, au juste ? »
    .why = Chercher ce qui la retient est utile. Mais ce « pourquoi » la met en faute d’avoir été aidée. [Écoute : des faits, pas de procès]
    .reply = « Parce qu’il est gentil. On ne coupe pas quelqu’un de gentil. »
sa-place--ou-le-voulez-vous = « C’est à vous de dire. Au bureau, tout à l’heure, votre frère : vous le voulez où, et pour faire quoi ? »
    .why = Seule, par l’interprète, sans réponse soufflée : elle choisit sa place à elle, et celle de son frère. [Charte 2001 : consentement]
    .reply = « À côté de moi. Qu’il reste. Mais c’est moi qui réponds. Lui, il écoute. »
sa-place--rassurer = « Ne vous inquiétez pas pour votre frère, madame : tout va bien se passer, on est là pour vous aider, tous. »
    .why = C’est gentil, et cela calme un peu. Mais elle a dit deux choses à la fois, et aucune n’est reprise. [Porter : soutien]
    .reply = « Oui. Merci. » Elle regarde ses mains.
sa-place--attendre = Vous ne regardez ni la porte ni l’heure. Ses deux phrases restent là, et vous attendez la troisième avec elle.
    .why = Il lui manquait du temps : le silence la laisse finir. Reste à vérifier avec elle ce qu’elle veut au juste. [Écoute : le silence]
    .reply = « …Qu’il reste. À côté. Mais qu’il se taise un peu. »

confie = Elle lève la main gauche vers ses cheveux, comme pour se coiffer, et la repose.
    .haile = « Je ne peux plus me coiffer, ni fermer ma robe. Ma nièce le fait. Ça, je ne veux pas que le bureau l’écrive. »
    .haile-travail = « Et je veux travailler. Assise, le matin. Dawit ne le traduit pas. Il a peur pour moi. »
confie--jurer = « Tout ce que vous venez de dire restera ici, je vous le jure, madame : personne n’en saura jamais rien. »
    .why = Vous voulez la protéger. Mais un secret se promet avec ses limites, et le travail, elle veut qu’on l’entende. [Charte 2001 : discrétion]
    .reply = « Rien ? Même pour le travail ? »
confie--a-vous = « Deux choses. Le corps : à vous, et au médecin. Le travail : voulez-vous le dire, et le dire vous-même ? »
    .why = Ses deux phrases, triées et rendues : ce qui reste à elle, ce qu’elle dira, si elle le veut. [Charte 2001 : accord de la personne]
    .reply = « Moi, oui. J’écris une phrase, là, dans ma langue. Comme ça, je ne tremble pas. »
confie--utile = « Ces gestes-là, il faut les dire : c’est avec cela qu’on évalue. Faites-le, c’est dans votre intérêt. »
    .why = C’est vrai : la vie de tous les jours compte. Mais elle vient de dire non, et c’est son corps. [Charte 2001 : libre consentement]
    .reply = « Vous aussi, vous savez mieux que moi. »
confie--parties = « Le formulaire a une partie sur la vie de tous les jours, et une autre sur le travail. Vous, vous choisissez. »
    .why = Des mots simples, et le choix dit. Il manque sa réponse : que fait-on de ce qu’elle vient de confier ? [MDPH : formulaire]
    .reply = « Une partie sur le travail… Je ne savais pas qu’elle existait. »
confie--il-a-honte = « Au fond, il a un peu honte, votre frère, n’est-ce pas ? C’est pour cela qu’il ne le traduit pas. »
    .why = Vous cherchez ce qu’il ressent. Mais elle a dit « peur », et vous dites « honte » : ce mot est de vous. [Porter : interprétation]
    .reply = « Honte ? Non. Peur. J’ai dit : peur. »

# Au bureau de M. Garnier

trois-chaises = Une table, un homme pressé et poli. Trois chaises : une face à lui, deux contre le mur. Dawit va vers la première.
    .garnier = « Bonjour. Garnier, MDPH. J’ai dix minutes, et six personnes après vous. Monsieur, c’est vous qui avez le dossier ? »
    .interprete = « Je redis pour madame : “Monsieur, c’est vous qui avez le dossier ?” »
trois-chaises--comme-elle-dit = « Madame Haile répond, face à vous. Son frère s’assied à côté, c’est son choix. Et tout est redit, à chacun. »
    .why = La place qu’elle a choisie, dite à tous : chacun sait qui répond, qui écoute, qui traduit. [Charte 2001 : consentement]
    .reply = « Très bien. Bonjour madame, et pardon. Je ferai des phrases courtes. »
trois-chaises--la-chaise-de-devant = Vous tenez la chaise de devant, la montrez à madame de la main ouverte, et attendez qu’elle y vienne ou non.
    .why = Un geste suffit à dire qui l’on reçoit, et elle peut refuser. Il manque un mot pour le frère, resté debout. [Charte 2001 : respect]
    .reply = « Ah. Oui, pardon. Bonjour madame. »
trois-chaises--frere-devant = « Monsieur connaît bien le dossier, qu’il s’assoie devant. Madame sera plus tranquille contre le mur, non ? »
    .why = C’est pratique, et cela lui évite l’épreuve. Mais la chaise de devant, c’est la parole : elle vient de la perdre. [Parler à la personne]
    .reply = « Voilà. Comme d’habitude. »
trois-chaises--dehors = « Il vaut mieux que madame soit seule ici. Monsieur, attendez-nous dehors, je vous prie, ce sera mieux pour elle. »
    .why = Vous voulez sa liberté. Mais c’est vous qui choisissez pour elle, et elle n’a pas demandé cela. [Charte 2001 : libre consentement]
    .reply = « Non. Lui, là. » Elle montre la chaise à côté de la sienne.
trois-chaises--au-milieu = « Je m’assieds entre vous, si vous voulez bien : chacun me parle à moi, et je fais passer, c’est plus simple. »
    .why = Faire le lien est bien votre métier. Mais au milieu de la table, vous devenez sa voix. [Charte 2001 : faire avec]
    .reply = « Si vous voulez. Alors dites-moi, vous : elle demande quoi ? »
trois-chaises--dix-minutes = « Dix minutes, c’est court, alors allons droit au but : voilà le courrier, il manque des pièces, regardons-les. »
    .why = Respecter son temps aide tout le monde. Mais les chaises n’ont pas bougé, et la première n’est pas la sienne. [Le cadre avant le fond]
    .reply = « Parfait. Montrez-moi ça, monsieur. »

lettre = Vous tournez le courrier vers madame Haile. Son doigt suit les lignes ; le vôtre attend.
    .garnier = « C’est ma lettre du 3 mars. Voyez-la avec madame, je cherche le formulaire. »
lettre--qui-signe = Qui doit signer le formulaire ?
    .why = La première fois, la page portait la signature du frère. Elle doit porter la sienne, à elle. [MDPH : formulaire signé par la personne]
lettre--quelle-partie = Quelle partie est restée vide ?
    .why = La partie D, le travail. Vide ne veut pas dire « sans objet » : cela, c’est à elle de le dire. [MDPH : parties du formulaire]
lettre--quelle-piece = Quelle pièce est trop ancienne ?
    .why = Le certificat médical : moins de 12 mois. Il se refait chez le médecin ; ce qu’il dit ne regarde pas la table. [MDPH : certificat]
lettre--jusqu-a-quand = Jusqu’à quand peut-elle répondre ?
    .why = Le { $pieces }, écrit dans la lettre : il reste { $pieces-days } jours, aujourd’hui compris. [CRPA L114-5 : le délai est indiqué]
lettre--a-lui = Quelle partie son frère peut-il remplir lui-même ?
    .why = La partie F, la vie de l’aidant : la seule page où il répond en son nom, s’il le veut. [MDPH : parties du formulaire]

long-court = M. Garnier a le formulaire sous les yeux, le stylo levé.
    .garnier = « Partie B, la vie quotidienne. Chez elle, elle se débrouille ? »
    .haile = Elle répond en amharique, longtemps, la main gauche près des cheveux. Puis elle s’arrête.
    .dawit = « Elle dit que ça va. »
    .interprete = « Pardon, on a parlé en même temps. Ce que madame a dit, je n’ai pas pu le redire. »
long-court--famille = « La famille est très présente, et ça compte beaucoup. On peut noter : “ça va, avec l’aide des proches”, non ? »
    .why = C’est une force, et c’est vrai. Mais une longue phrase est devenue “ça va”, et vous venez de le faire écrire. [Porter : soutien]
    .reply = « “Ça va, avec l’aide des proches.” C’est noté. »
long-court--redire = « Je n’ai pas entendu ce que madame a répondu. Madame, vous voulez bien le redire, en entier, à votre rythme ? »
    .why = Ni reproche ni devinette : la phrase entière revient, dite par elle, et elle s’arrête où elle veut. [Charte de l’interprétariat, 2012]
    .reply = « J’ai dit : il y a des gestes que je ne peux plus faire. Lesquels, je le dirai au médecin. Écrivez cela. »
long-court--appeler = « Madame a parlé longtemps, et j’ai entendu “ça va”. Madame, j’appelle un interprète : vous voulez bien ? »
    .why = Il est encore temps : l’écart est dit comme un fait, sans coupable, et sa phrase trouve une voix. [Charte de l’interprétariat, 2012]
    .reply = Une voix, au téléphone. Elle se redresse. « J’ai dit : il y a des gestes que je ne peux plus faire. Lesquels, je le dirai au médecin. »
long-court--dire-gestes = « Il faut que vous sachiez, monsieur Garnier : elle ne se coiffe plus, ne s’habille plus seule, sa nièce l’aide. »
    .why = Le dossier y gagne, et M. Garnier écrit. Mais elle avait dit : pas au bureau. On a parlé de son corps sans elle. [Confidentialité]
    .reply = « Ah. Ça, c’est important, je le note. » Elle a reconnu le mot « nièce ». Elle baisse les yeux.
long-court--quel-geste = « Quels gestes, au juste, madame ? Se laver, s’habiller, porter, cuisiner : dites-nous, et on cochera les cases. »
    .why = La précision aide un dossier. Mais ces gestes-là se disent au médecin, ou seule, pas au milieu d’une table. [Charte 2001 : discrétion]
    .reply = « …Pas ici. Docteur. »
long-court--main-levee = Vous levez doucement la main vers Dawit, sans un mot, et gardez les yeux sur elle, tout le temps qu’il faut.
    .why = La main arrête sans accuser, le regard rend la parole. Reste à faire redire ce qui a été couvert. [Écoute : le silence]
    .reply = « Non. Pas “ça va”. » Elle l’a dit en français.

le-travail = { $voix ->
        [yes] M. Garnier tourne la page, et c’est vers elle qu’il la tourne. Elle est blanche.
       *[no] M. Garnier tourne la page. Elle est blanche.
    }
    .garnier = « Partie D, le travail. C’est vide. Elle arrête, ou elle veut reprendre ? »
    .dawit = { $dawit-entendu ->
        [yes] « Elle arrête. » Il a hésité. « Elle a assez donné, non ? »
       *[no] « Elle arrête. Elle a assez donné. Passez. »
    }
le-travail--a-elle-la-question = « Cette question-là est pour vous, madame. Prenez le temps qu’il faut : c’est votre réponse qu’on attend, ici. »
    .why = La question revient à qui elle appartient, sans reproche. Mais elle répond sans appui, devant tous. [Parler à la personne]
    .reply = « Travail, oui. Moi, oui. » Elle cherche ses mots en français. « Cuisine, non. Assise. Le matin. » M. Garnier écrit.
le-travail--raison = « Monsieur Garnier, c’est madame qu’il faut écouter : son frère la protège trop, et c’est sa vie à elle, enfin. »
    .why = Vous défendez la plus silencieuse. Mais vous le jugez devant sa sœur et un bureau : il n’écoute plus. [Charte 2001 : impartialité]
    .reply = « Trop. Un an de ma vie, et c’est trop. » M. Garnier attend. Elle ne dit plus rien.
le-travail--sa-phrase = Vous glissez devant elle, sans un mot, le papier qu’elle a écrit tout à l’heure. Tout le monde attend avec vous.
    .why = Sa phrase, sa langue, sa voix : préparé à deux, dit par elle seule. Vous n’avez rien eu à dire. [Charte 2001 : faire avec]
    .reply = Elle lit ; l’interprète la suit. « Je veux travailler. Assise, le matin. Ce n’est pas pour l’argent. C’est pour moi. » M. Garnier écrit.
le-travail--dire = « Notez qu’elle veut reprendre, monsieur Garnier : elle me l’a dit tout à l’heure, et ça compte pour elle. »
    .why = La page se remplit, et c’est ce qu’elle veut. Mais une voix de plus a répondu à sa place. [Charte 2001 : la parole à la personne]
    .reply = « Reprendre ? Ce n’est pas ce que dit monsieur. …Je le note. J’aurais aimé l’entendre d’elle. »
le-travail--vide = « On peut aussi la laisser vide : chacun ne remplit que ce qui le concerne. Son frère sait ce qu’elle vit. »
    .why = La règle est vraie : une partie peut rester vide. Mais c’est à elle de dire si le travail la concerne. [MDPH : formulaire]
    .reply = « C’est possible, oui. Je laisse en blanc, alors. »

et-l-argent = { $travail-note ->
        [yes] Trois lignes, sur la page D. Dawit a reculé sa chaise.
       *[no] La page D reste blanche. Dawit a posé la main dessus.
    }
    .dawit = { $dit-pour-elle ->
        [yes] « Elle vous a dit ça, à vous ? Et pas à moi ? …Si on écrit “travailler”, ils ne donneront rien. Et après, qui la nourrit ? »
       *[no] « Abeba… Si tu dis “travailler”, ils ne donneront rien. Tout le monde le dit. Et après, qui te nourrit ? »
    }
    .dawit-vide = « Laissez blanc. Dès qu’on parle de travail, ils ne donnent plus rien. Tout le monde le dit. Et après, qui la nourrit ? »
et-l-argent--les-deux = « Ne craignez rien, monsieur : on peut travailler et avoir l’allocation. Elle aura les deux, je vous le garantis. »
    .why = C’est parfois possible, et il se détend. Mais vous annoncez une décision qui n’est pas à vous. [Pas de promesse de résultat]
    .reply = « Les deux ? Vous me le promettez ? …Alors c’est bien. »
et-l-argent--sa-crainte = « Vous craignez que le mot “travail” ferme tout. Moi, je ne sais pas. Monsieur Garnier, en mots simples, c’est vrai ? »
    .why = Sa peur est dite, votre limite aussi, et celui qui sait répond à tous, en mots simples. [AMIS : informer ; charte 2001 : limites]
    .reply = « Non. On étudie les deux : l’allocation, et la reconnaissance pour travailler. L’une n’efface pas l’autre. Mais c’est la commission qui décide. »
et-l-argent--rumeur = « Ça, monsieur, c’est ce que les gens racontent. Avant de lui faire peur, il vaut mieux se renseigner, vous savez. »
    .why = L’idée est à vérifier, oui. Mais traiter sa peur de racontar, devant sa sœur, c’est le juger. [Porter : évaluation]
    .reply = « Me renseigner. Venez faire la queue à ma place, un jour. »
et-l-argent--pas-moi = « Cette règle-là, je ne la connais pas assez pour vous répondre, monsieur. Monsieur Garnier, vous pouvez l’expliquer ? »
    .why = Dire ce qu’on ne sait pas, et passer à qui sait : juste. Sa peur, elle, n’a été reprise par personne. [Charte 2001 : limites]
    .reply = « On étudie les deux, l’allocation et la reconnaissance pour travailler. L’une n’efface pas l’autre. La commission décidera. »
et-l-argent--conseil = « À votre place, madame, je demanderais les deux, l’allocation et la reconnaissance : c’est ce qui marche le mieux. »
    .why = L’idée est peut-être bonne. Mais c’est votre conseil, sur sa vie, et la peur de son frère reste sans réponse. [Porter : conseil]
    .reply = « Ça, c’est à madame de le dire. J’écris ce qu’elle demande, pas ce qu’on lui conseille. »
et-l-argent--avancer = « On y reviendra, monsieur, si vous voulez bien. Avançons : il y a du monde derrière, et la page n’est pas finie. »
    .why = Le temps presse, c’est exact. Mais une peur remise à plus tard revient plus fort. [Écouter avant d’avancer]
    .reply = « Plus tard. C’est toujours plus tard. »

signature = { $travail-note ->
        [yes] M. Garnier pousse le formulaire au milieu de la table.
       *[no] M. Garnier pousse le formulaire au milieu de la table. La partie D est blanche.
    }
    .garnier = « Il me faut la signature, et j’enregistre aujourd’hui. »
    .dawit = « Je signe où ? » Il a déjà le stylo. « Elle, avec son bras… »
    .haile = « Attends. » Elle tend la main gauche.
    .haile-non = Elle pose la main gauche sur la page. « Non. Pas comme ça. »
signature--formalite = « Signez là, madame, et là aussi, s’il vous plaît : c’est une formalité, et on relira le tout ensemble une autre fois. »
    .why = Vous lui évitez un second trajet. Mais signée sans être lue, c’est encore une page qui n’est pas d’elle. [S’assurer que c’est compris]
    .reply = { $travail-note ->
        [yes] Elle signe, lentement. « J’ai signé quoi ? »
       *[no] Elle repose le stylo. « Non. D’abord, je comprends. »
    }
signature--sa-main = « C’est la signature de madame. On relit la page avec elle, ligne à ligne : ensuite elle signe, ou elle ne signe pas. »
    .why = Relue avec elle, libre, de la main qu’elle peut : la signature est la sienne. [MDPH : signé par la personne ; faire avec]
    .reply = { $relu ->
        [yes] Son doigt s’arrête sur le blanc. « Là : travailler. Assise. Le matin. » M. Garnier écrit. Alors elle signe, de la main gauche.
       *[no] À la troisième ligne, elle fait oui de la tête. Elle signe, de la main gauche, son nom entier.
    }
signature--relire-au-telephone = « On ne signe pas ce qu’on n’a pas entendu. J’appelle un interprète, on relit la page, et madame décidera. »
    .why = Sans interprète, relire ne suffit pas : la page passe par sa langue, puis par sa main. [Charte de l’interprétariat, 2012 ; MDPH]
    .reply = { $relu ->
        [yes] Une voix lit. Son doigt s’arrête sur le blanc. « Là : je veux travailler. Assise, le matin. » M. Garnier écrit. Alors elle signe.
       *[no] Une voix lit, ligne à ligne. Elle corrige un mot, un seul. Puis elle signe, de la main gauche, son nom entier.
    }
signature--signer-pour = « Pour cette fois, monsieur signe, puisque madame est là et d’accord : avec ce bras, ça lui évite une peine. »
    .why = Vous pensez à son bras. Mais la signature est à elle : sans mandat écrit, personne ne signe pour elle. [MDPH ; CNIL : mandat]
    .reply = « Voilà. D. Haile. » M. Garnier était tourné vers l’imprimante. Elle a reposé sa main sur ses genoux.
signature--mandat = « Votre frère peut agir pour vous si vous l’écrivez et le signez, vous. Est-ce ce que vous voulez, madame ? »
    .why = C’est la voie permise, et c’est à elle qu’on le demande. Elle a une main et une voix : il lui faut moins que cela. [CNIL : mandat]
    .reply = { $travail-note ->
        [yes] « Non. J’ai une main qui marche. Le stylo. » Elle signe.
       *[no] « Non. Personne ne signe ça. Ni lui, ni moi. »
    }
signature--jeudi-plutot = « Rien n’oblige à signer ce matin, madame. Gardez la page : jeudi, 10 h, on la relit avec l’interprète, d’accord ? »
    .reply = « Jeudi… Bon. Jeudi. » Elle retire sa main du stylo.
    .why = { $travail-note ->
        [yes] Du temps, sans pression : c’est respectueux. Mais elle tendait la main vers le stylo, et la page était la sienne. [Charte 2001]
       *[no] Une page qui n’est pas d’elle peut attendre jeudi. Il restait à chercher, avec elle, ce qui manque. [Charte 2001 : consentement]
    }

suite = { $date-vue ->
        [yes] Sur la lettre, son doigt est revenu à la date. M. Garnier reste assis encore un peu.
       *[no] M. Garnier regarde l’heure, et reste assis encore un peu.
    }
    .haile = « Et le papier du docteur ? Qui le demande ? »
    .dawit-promis = « Vous avez promis. C’est sûr, alors ? »
suite--il-expliquera = « Votre frère viendra chez le médecin avec vous, madame : il explique bien, et il connaît le dossier par cœur. »
    .why = Il viendra sûrement, et c’est bien. Mais chez le médecin plus qu’ailleurs, c’est à elle de dire. [Charte de l’interprétariat, 2012]
    .reply = « Le médecin aussi, alors. Bon. »
suite--adresses = « Voici la liste : les médecins, les associations, le service d’interprètes. Avec cela, vous avez tout, il me semble. »
    .why = Tout y est. Mais la liste est en français et la date court : un papier de plus n’est pas un relais. [Orienter : un nom, une date]
suite--devant-elle = « La page, le certificat, le 31 mars. On appelle le médecin devant vous, avec interprète. Jeudi, 10 h, on vérifie ? »
    .why = Trois choses, une date, un appel fait devant elle, un jour pour vérifier : le fil ne tient plus à une seule personne. [Passage de relais]
    .reply = « Devant moi, oui. Et jeudi, dix heures. » Elle l’écrit, dans sa langue.
suite--jeudi-26 = « On se revoit jeudi 26 à 10 h, avec l’interprète. D’ici là, vous demandez le certificat au médecin, d’accord ? »
    .why = Un jour, une heure, l’interprète prévu. Mais d’ici là, l’appel au médecin se fait en français, sans elle. [Suivi]
    .reply = « Jeudi, oui. » Elle se tourne vers son frère. « Tu appelles le docteur ? »
suite--page-f = « La partie F est pour vous, monsieur : votre vie d’aidant, vos mots, votre nom. Vous voulez la page, ou non ? »
    .why = Il y a une page où il parle en son nom, s’il le veut : lui aussi a une chaise. [MDPH : parties du formulaire]
    .reply = { $aidant-dit ->
        [yes] « Une page pour moi… J’y mets le dimanche ? » Il la plie en quatre, avec soin.
       *[no] « Pour moi ? Il y a une page pour moi ? » Il la prend, et la regarde longtemps.
    }
suite--bon-courage = « Merci à vous trois, vraiment, vous avez bien avancé. Vous savez où nous trouver : revenez quand vous voulez. »
    .why = Chaleureux, et mérité. Mais « quand vous voulez » n’a ni jour ni interprète, et le certificat reste à demander. [Suivi]
suite--reprendre = { $trahi ->
        [yes] « Madame, j’ai dit ce qui était à vous. Je vous présente mes excuses. Je ne le redirai nulle part, ni à personne. »
       *[no] { $dit-pour-elle ->
            [yes] « Madame, j’ai dit ce qui était à vous. Je vous présente mes excuses. Je ne le redirai nulle part, ni à personne. »
           *[no] « J’ai parlé trop vite, tout à l’heure : je ne décide de rien, et je garde ce que vous m’avez dit, sauf danger. »
        }
    }
    .why = La parole de trop est reconnue devant ceux qu’elle touche. Elle ne s’efface pas ; on peut continuer. [Posture : reconnaître]
    .reply = { $trahi ->
        [yes] Elle vous regarde longtemps. « J’ai entendu. …Et le docteur ? »
       *[no] Elle hoche la tête. « D’accord. …Et le docteur ? »
    }

# Fins

ending--depose = { $signe-pour ->
        [yes] Le dossier est déposé. En bas de la page : « D. Haile ». Elle sort la dernière.
       *[no] Le dossier est déposé, signé de la main gauche. Elle passe la porte la première ; Dawit la suit.
    }
    .later = { $signe-pour ->
        [yes] Avril. Le même courrier revient : la signature n’est pas celle de la personne. Il faut reprendre la page, et la date est passée.
       *[no] { $trahi ->
            [yes] Le dossier est bien rempli. Le jeudi suivant, elle va droit chez M. Garnier. Devant votre porte, elle ne s’arrête pas.
           *[no] { $relais-fait ->
                [yes] { $partie-f ->
                    [yes] Jeudi 26, 10 h. Le médecin l’a reçue, un interprète au téléphone. Elle pose une enveloppe fermée sur la table. Dawit pose à côté une page remplie au crayon : la sienne.
                   *[no] Jeudi 26, 10 h. Le médecin l’a reçue, un interprète au téléphone. Elle pose une enveloppe fermée sur la table. Dans le couloir, sur une chaise, Dawit dort.
                }
               *[no] { $suivi-date ->
                    [yes] Jeudi 26, 10 h. Elle est là, sans le certificat : au téléphone, le cabinet n’a pas compris ce que Dawit demandait. On rappelle, avec l’interprète. Il reste cinq jours.
                   *[no] Le { $pieces }, le certificat manque toujours. Personne n’a appelé le médecin. Le dossier attend, et elle aussi.
                }
            }
        }
    }
ending--a-son-heure = Elle plie la page et la garde contre elle. M. Garnier se lève, et c’est à elle qu’il parle : « Jeudi, madame. Avec l’interprète. »
    .later = { $trahi ->
        [yes] Jeudi 26, elle va droit chez M. Garnier, l’interprète au téléphone. Elle signe. Devant votre porte, elle ne s’arrête pas.
       *[no] { $relais-fait ->
            [yes] Jeudi 26, 10 h. Elle s’assied en face, Dawit à côté. Sur la page D, trois lignes, dans sa langue. L’interprète les lit. Elle signe, et pose sur la table une enveloppe fermée.
           *[no] Jeudi 26, 10 h. Elle s’assied en face, Dawit à côté. Sur la page D, trois lignes, dans sa langue. L’interprète les lit. Elle signe. Il reste cinq jours pour le certificat.
        }
    }
ending--sans-eux = Elle prend la carte elle-même, de la main gauche, et la glisse dans sa manche. Ils s’en vont ensemble.
    .later = Lundi, elle est devant la porte, Dawit deux pas derrière. Elle montre le téléphone, puis elle-même.
ending--renvoi = Dawit range la liste dans le dossier, avec les autres. « Merci quand même. » Elle regarde la porte de la MDPH, puis la sortie.
    .later = Le { $pieces } passe. La demande attend toujours une signature ; personne ne lui a dit que c’était la sienne.
ending--rupture = Ils sortent sans se parler. Sur la chaise du fond, il reste un foulard clair.
    .later = En avril, M. Garnier demande : « La dame du jeudi, vous l’avez revue ? » Personne ne l’a revue.

# Le compte rendu

account--lieu = Jeudi 19 mars 2026, 10 h 10, France services : madame H. vient pour un courrier de la MDPH, avec son frère.
    .why = Un jour, une heure, qui vient, pour quoi : on peut vous relire sans vous connaître. [Faits]
account--interprete = Au bureau de la MDPH, un interprète professionnel a traduit, au téléphone.
    .why = { $interprete-la ->
        [yes] Par qui l’on s’est compris : un fait qui change la lecture de tout le reste. [Faits]
       *[no] Personne n’a appelé d’interprète : ici, la phrase ferait croire que tout a été traduit. [Faits]
    }
account--frere-dit = Au bureau, son frère dit qu’elle arrête de travailler.
    .why = C’est lui qui le dit, et c’est écrit ainsi : « dit » n’est pas « est ». [Propos rapportés]
account--domine = Le frère parle à sa place et ne lui laisse aucune liberté.
    .why = Le souci est sincère. « Aucune liberté » est de vous : vous avez vu un homme répondre, rien de plus. [Faits, non opinions]
account--coutume = Dans leur culture, c’est l’homme qui parle pour la famille.
    .why = Vous cherchez à expliquer. Mais ni elle ni lui n’ont dit cela : une origine n’est pas une cause. [Faits ; charte 2001 : égalité]
account--fragile = Madame H. est une personne fragile, qu’il faut ménager.
    .why = C’est dit avec bonté. Mais « fragile » la juge, et c’est le mot qui, depuis un an, parle à sa place. [Faits, non opinions]
account--gestes = Madame H. ne peut plus se coiffer ni s’habiller seule ; sa nièce l’aide.
    .why = Cela compte pour son dossier, et on voudrait l’écrire. Mais elle l’a confié : c’est son corps, et à elle de le dire. [Confidentialité]
account--reserve = Madame H. a confié des éléments de sa vie quotidienne ; c’est à elle d’en parler, à son médecin.
    .why = On sait qu’il y a quelque chose, sans savoir quoi : l’équipe est prévenue, la confidence tient. [Charte 2001 : discrétion]
account--travail = Au bureau, madame H. dit elle-même vouloir retravailler, assise, le matin.
    .why = { $travail-dit ->
        [yes] Sa demande, avec ses mots, dite par elle : c’est la phrase que tout le monde attendait. [Propos rapportés]
       *[no] Elle ne l’a pas dit au bureau : écrire « elle-même » serait parler encore à sa place. [Propos rapportés]
    }
account--lettre = Courrier du 3 mars : il manque sa signature, la partie D, un certificat de moins de 12 mois, au plus tard le 31 mars.
    .why = Trois pièces et une date : qui reprendra le dossier saura quoi faire, et d’ici quand. [Faits]
account--signe = Formulaire complété avec elle et signé de sa main.
    .why = { $signe-pour ->
        [yes] C’est son frère qui a signé, et c’est vous qui l’avez proposé : la phrase est inexacte, et le fait est à dire. [Faits]
       *[no] { $signe-vite ->
            [yes] Elle a signé sans qu’on relise : « complété avec elle » est inexact. [Faits]
           *[no] { $sa-signature ->
                [yes] Qui a signé, et comment : c’est ce que la MDPH demandait, et ce qui rend la page sienne. [Décisions]
               *[no] Elle n’a pas signé ce matin : l’écrire inventerait une décision. [Décisions]
            }
        }
    }
account--reporte = Madame H. n’a pas signé ce jour ; elle garde la page et revient jeudi.
    .why = { $reporte ->
        [yes] Ne pas signer est une décision, et elle s’écrit comme une autre. [Décisions]
       *[no] La page a été signée et remise ce matin : la phrase est inexacte. [Décisions]
    }
account--depart = Madame H. et son frère ont souhaité partir ; leur choix a été accepté, une carte remise à madame.
    .why = { $refus-accepte ->
        [yes] Un départ est un fait, pas un échec. Vous l’avez accepté, et c’est à elle que la carte a été donnée. [Faits]
       *[no] Ils ont voulu partir, en effet. Mais ce départ n’a pas été accepté ainsi : la phrase est inexacte. [Faits]
    }
account--medecin = Médecin appelé devant elle, avec son accord et un interprète, pour le certificat.
    .why = { $relais-fait ->
        [yes] Qui, comment, avec quel accord : un relais qui s’écrit peut se vérifier. [Suites]
       *[no] Personne n’a appelé le médecin : l’écrire ferait croire à un relais qui n’existe pas. [Suites]
    }
account--jeudi-26 = Rendez-vous jeudi 26 mars à 10 h, interprète prévu.
    .why = Une date acceptée engage la permanence : elle s’écrit. Si aucune n’a été convenue, l’écrire serait l’inventer. [Suites]
account--equipe = À voir en équipe : comment prévoir un interprète dès la prise de rendez-vous ?
    .why = Une question de métier, sans personne dedans : l’équipe apprend, et rien n’est répété. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--a-qui-parler = Avec un interprète au téléphone, à qui parliez-vous, où étaient les chaises, et comment saviez-vous que tout était traduit ?
jury--le-frere = Qu’avez-vous fait de la place du frère ? Qui l’a choisie, et de quoi avait-il besoin, lui ?
jury--la-signature = Qui devait signer, et pourquoi ? À quelles conditions quelqu’un peut-il agir pour une autre personne ?
jury--dit-et-garde = Qu’est-ce qui a été confié ce matin-là ? Qui l’a dit à la MDPH, qu’avez-vous gardé, et pourquoi ?

# Le courrier

document--courrier = Lettre de la maison départementale des personnes handicapées (MDPH)
    .entete = Maison départementale des personnes handicapées – Service des demandes
    .destinataire = Madame A. Haile, 12 rue des Tanneurs – dossier no 00 000
    .date = Le 3 mars 2026
    .objet = Objet : votre demande reçue le 16 février 2026 – il manque des éléments
    .certificat = Votre certificat médical date du 10 février 2025. Il doit dater de moins de 12 mois : demandez-en un nouveau à votre médecin. Vous pouvez le donner sous enveloppe fermée.
    .partie-d = La partie D du formulaire (votre situation professionnelle) est vide. Remplissez-la si elle vous concerne.
    .signataire = Le formulaire est signé « D. Haile ». Il doit être signé par vous, madame A. Haile.
    .envoi = Envoyez ces éléments au plus tard le 31 mars 2026, ou donnez-les à notre permanence, le jeudi, à France services.
    .sinon = Sans ces éléments, nous ne pouvons pas étudier votre demande.
    .aide = Vous pouvez vous faire aider par une personne de votre choix.
    .aidant = La partie F est pour la personne qui vous aide chaque jour. Elle la remplit elle-même, si elle le souhaite.
    .contact = Une question ? Permanence de la MDPH, le jeudi matin, ou 0 000 000 000.
    .signature = Pour la directrice de la MDPH : M. Garnier
