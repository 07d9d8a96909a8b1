# « La boîte déborde », français simple.
# Variables : voir fr.ftl, le texte de référence.

scenario--title = La boîte aux lettres est pleine
scenario--pitch = La boîte aux lettres est pleine. La voisine est inquiète. Le vieux monsieur dit non. Il a le droit. Et après ?
scenario--brief = Vous faites de la médiation dans le quartier. C’est mardi matin, résidence des Platanes, escalier C. Madame Kaya habite au troisième étage. Elle a téléphoné : la boîte de son voisin est trop pleine. Aujourd’hui, vous travaillez sans collègue. Monsieur Ferrand n’a rien demandé. Vous n’avez pas de clé. Vous n’avez pas de mandat. Vous n’avez pas le droit d’ouvrir une porte. Vous allez rencontrer une personne et écouter sa réponse. Ensuite, vous écrirez une note.
scenario--sources = La loi. Code pénal, article 223-6 : on aide une personne en danger, si c’est sans risque. Appeler les secours, c’est aider. Code pénal, article 226-15 : ne pas prendre ou ouvrir le courrier d’un autre pour lui nuire. Même sans vouloir nuire, ce courrier reste à lui. Les numéros d’urgence sont le 15, le 18 et le 112. On dit où on est, ce qu’on voit, et qui appelle. On ne raccroche pas en premier. Une personne est restée des heures par terre ? On ne la bouge pas avant les secours. CNIL : on garde le moins d’informations possible. Les principes. La Charte de la médiation sociale (1er octobre 2001) demande l’accord libre des personnes. Elle demande aussi la discrétion, avec ses limites. On fait avec la personne. On ne décide pas pour elle. Pour l’écoute : Porter et Rogers. La lettre et les personnes sont inventées. Les auteurs ont choisi la valeur de chaque réponse. Aucun groupe d’experts ne l’a encore vérifiée.
scenario--account = Note au responsable

scene--hall = En bas, dans l’entrée de l’escalier C
scene--chez-lui = Troisième étage, porte de gauche
scene--au-telephone = Devant l’immeuble
scene--dixieme-jour = Dix jours plus tard, vendredi 20 mars
scene--alerter = Devant la porte, au téléphone
scene--trois-jours = Trois jours plus tard, lundi 23 mars

party--ferrand = Monsieur Ferrand
    .role = il habite au troisième étage, à gauche ; il a 81 ans
    .alt = Un vieil homme, très droit. Sa main tient la porte, à peine ouverte. Sa tête est un peu tournée.
    .about = Il demande : qu’on le laisse tranquille. Il a besoin de rester chez lui et de décider. Il a peur qu’on décide à sa place. Demander est difficile pour lui. Il a raison : sa porte est à lui. Mais il se croit parfois plus fort qu’il n’est.
party--kaya = Madame Kaya
    .role = sa voisine ; elle travaille à la cantine de l’école
    .alt = Une femme d’environ cinquante ans, en manteau. Elle tient une publicité et regarde l’escalier.
    .about = Elle demande : qu’on ouvre cette boîte. Elle a besoin de ne plus être seule à faire attention. Elle a peur qu’il tombe, un soir. Elle connaît bien ses heures. Elle a raison d’être inquiète.
party--helene = Hélène Ferrand
    .role = sa fille ; elle habite à Brest et elle téléphone
    .alt = Une voix de femme, rapide. On entend la rue derrière elle.
    .about = Elle demande : la vérité. Elle a besoin de dormir sans attendre un appel. Elle a peur d’arriver trop tard. Elle n’est pas venue depuis Noël, et cela lui pèse. Elle a raison : personne ne lui dit rien.
party--secours = Les pompiers
    .role = au 18
    .alt = Une voix calme au téléphone. On entend un clavier.
    .about = Ils ont besoin de l’adresse. Chaque fait les aide. Ce qu’on imagine leur fait perdre du temps.

fact--vue-basse = Depuis Noël, monsieur Ferrand voit mal au centre. Il ne peut plus lire. Il ne veut pas que sa fille le sache.
fact--message = Il mange. Il appellera sa fille dimanche. Il veut qu’on le dise à sa fille.

must--seul = Dites au bureau à quelle porte vous allez frapper. Faites-le avant, ou juste devant la porte. Vous êtes sans collègue : sinon, personne ne sait où vous êtes. [Travail sans collègue]
must--securite = Il dit qu’il voit mal. Demandez ce qui est dangereux chez lui : le gaz, la douche, l’escalier. Il refuse de l’aide. Vous pouvez quand même poser la question. [C. pén. 223-6]
must--alerte = Plusieurs signes de danger sont là : appelez les secours. Faites-le tout de suite, ou après une ou deux vérifications. Il a refusé de l’aide il y a dix jours. Aujourd’hui, c’est différent. [C. pén. 223-6]

always--prevenir-base = Vous appelez le bureau : où vous êtes, chez qui vous allez, quand vous rappellerez.
    .why = Vous êtes sans collègue. Quelqu’un doit savoir à quelle porte vous frappez. Cela prend dix secondes. [Travail sans collègue]
    .reply = « C’est noté : escalier C, troisième gauche. Si tu n’appelles pas à onze heures, je t’appelle. »
always--souffler = Vous respirez deux fois, lentement, avant de répondre.
    .why = C’est un petit moment pour vous. Quand la tension monte, il évite de parler trop vite. [Posture : rester calme]
    .reply = Deux secondes. Vous êtes plus calme.

# Mardi 10 mars, en bas

boite = Mardi, dix heures. Une boîte aux lettres est trop pleine. Une publicité est tombée. Une femme en manteau la ramasse.
    .kaya = « Il ne la vide plus depuis dix jours. Il me répond à travers la porte, c’est tout. Vous, vous avez le droit de l’ouvrir, non ? »
boite--rassurer = « Bonjour madame. Une boîte pleine, à son âge, cela arrive souvent. On oublie, on descend moins, non ? »
    .why = Vous voulez la calmer. Mais vous expliquez ce signe trop vite. Après, on ne le regarde plus. [Porter : soutien]
    .reply = « On oublie ? Lui ? Monsieur Ferrand n’oublie rien. »
boite--presenter = « Bonjour. { $mediator }, médiation du quartier. Sa boîte est à lui. Et vous, qu’est-ce qui vous inquiète ? »
    .why = Un nom, une limite, une question ouverte. Elle sait qui vous êtes. Elle peut dire ce qu’elle a vu. [CAP : se présenter]
    .reply = « J’ai peur qu’il tombe. Qu’il tombe, et que personne ne l’entende. »
boite--vider = « Bonjour madame. On la vide ensemble, et je lui monte tout. Comme cela, il aura son courrier ce matin. »
    .why = Vous rendez service et elle est contente. Mais ce courrier est à lui. Vous décidez sans lui. [Charte 2001 : faire avec]
    .reply = « Ah ! Enfin quelqu’un fait quelque chose. Tenez, il y en a encore au fond. »
boite--regarder = Vous dites bonjour. Vous regardez la boîte, sans rien prendre : les dates des lettres, et ce qui dépasse.
    .why = Vous cherchez des signes sans toucher au courrier : c’est juste. Mais elle attend votre nom et votre écoute. [AMIS : discerner]
    .reply = « La plus vieille lettre est du 27 février. J’ai regardé aussi, sans toucher. Et vous êtes qui ? »
boite--promettre = « Bonjour madame. Je m’en occupe maintenant. Ce soir, il aura de l’aide, vous pouvez en être sûre. »
    .why = Elle est soulagée. Mais cette aide dépend de lui, et il n’a rien demandé. Elle s’en souviendra. [Pas de promesse]
    .reply = « Ce soir ? Je vous crois, alors. »

# Troisième étage, à gauche

entrebaillee = { $boite-videe ->
        [yes] Troisième étage, à gauche. La porte s’ouvre un peu. Un homme très droit touche les lettres que vous portez.
       *[no] Troisième étage, à gauche. La porte s’ouvre un peu. Un homme très droit vous regarde, la tête un peu tournée.
    }
    .ferrand = « Oui ? Je n’ai appelé personne. »
    .ferrand-courrier = « C’est mon courrier ? Qui vous a dit d’y toucher ? »
entrebaillee--sante = « Bonjour, monsieur Ferrand. Vous allez bien ? Vous mangez ? Qui fait vos courses et le ménage ? »
    .why = Ces réponses seront utiles. Mais c’est trop de questions, avant votre nom. Il dira oui à tout. [Porter : enquête]
    .reply = « Oui. Oui. Et oui. Autre chose ? »
entrebaillee--entrer = « Bonjour, monsieur Ferrand. Ce serait mieux de parler à l’intérieur. Est-ce que je peux entrer ? »
    .why = Vous voulez parler loin des voisins : c’est bien. Mais c’est trop demander avant votre nom. [Charte 2001 : consentement]
    .reply = « Entrer ? Non. Ici, c’est très bien. »
entrebaillee--reculer = Vous faites un pas en arrière. Vous montrez votre carte, et vous attendez qu’il parle le premier.
    .why = Vous lui laissez de la place. Mais il faut pouvoir lire une carte. Dites aussi votre nom à voix haute. [Projet BETA : espace]
    .reply = « Votre carte, je la vois mal. La mairie, le bailleur… c’est pareil. »
entrebaillee--pourquoi = « Bonjour, monsieur Ferrand. Votre boîte est pleine. Pourquoi ne prenez-vous plus votre courrier ? »
    .why = C’est vrai et c’est poli. Mais ce « pourquoi » sonne comme un reproche. Il n’a pas à se justifier. [Écoute : des faits]
    .reply = « Parce que c’est ma boîte. »
entrebaillee--verite = « Bonjour. { $mediator }, médiation du quartier. Votre boîte est pleine. C’est vous que je viens voir. »
    .why = Un nom et la vraie raison. Vous parlez à lui, directement. Il peut répondre librement. [CAP : se présenter clairement]
    .reply = « Au moins, vous dites pourquoi vous venez. C’est déjà bien. »

non = Sa main tient toujours la porte.
    .ferrand = « Merci, mais c’est non. J’ai 81 ans. J’ai travaillé 36 ans à l’imprimerie. Je n’ai jamais rien demandé. Je mange, je dors. Je veux être tranquille. »
non--insister = « Laissez-moi voir si tout va bien chez vous. Cinq minutes seulement. C’est pour vous, pas pour moi. »
    .why = Vous êtes inquiet pour lui, et c’est sincère. Mais il a dit non. Insister, c’est ne pas respecter son non. [Charte 2001 : libre consentement]
non--silence = Vous faites oui de la tête, sans parler. Vous restez là. Vous ne regardez pas derrière lui.
    .why = Vous respectez son non et sa porte. Mais il peut croire que vous attendez. Dites que vous avez compris. [Écoute : le silence]
    .reply = « Vous n’insistez pas, vous. …Bon. »
non--aides = « Je comprends. Mais il existe de bonnes aides : des repas, un bouton d’alerte. On en parle un peu ? »
    .why = Ces aides peuvent servir un jour. Mais il a dit non, et vous donnez une liste de solutions. [Porter : solution trop tôt]
    .reply = « Un bouton autour du cou, comme un animal. Non. »
non--accepter = « C’est non, je l’entends, et je n’insiste pas. Pour le courrier en bas : on en parle, ou pas ? »
    .why = Vous acceptez son non à voix haute. Il choisit. Il n’a plus à se défendre, alors il peut parler. [Charte 2001 : libre consentement]
    .reply = « Un mot, alors. Un seul. »
non--menace = « Je préfère voir cela avec vous. Sinon, je dois le signaler, et d’autres décideront pour vous. »
    .why = On signale un vrai danger. Ici, c’est pour le forcer à dire oui. C’est une pression. [Charte 2001 : aucun pouvoir]

porte-fermee = La porte est fermée. Il ne s’éloigne pas : il est encore derrière.
    .ferrand = « Bonne journée. »
porte-fermee--mot = Vous ne dites rien. Vous glissez sous la porte votre carte, avec « vendredi 20 mars, 10 h ».
    .why = Vous n’insistez pas et vous laissez un contact : c’est juste. Mais sa boîte pleine le montre : il ne lit pas. [AMIS : discerner]
porte-fermee--partir = Vous descendez sans bruit. Vous ne laissez rien : il a dit non, vous ne voulez pas le gêner.
    .why = Ne pas le gêner est juste. Mais ce n’est pas fini. Sans nom et sans jour, il ne peut appeler personne. [Suivi]
porte-fermee--tout-haut = « C’est non, d’accord. Je suis { $mediator }. Je reviens vendredi 20, à 10 h. Ouvrez, ou dites non. »
    .why = Vous acceptez le refus. Vous dites un nom et un jour à voix haute. Il pourra encore dire non. [Charte 2001 ; suivi]
    .reply = « Vendredi… On verra vendredi. »
porte-fermee--encore = « Monsieur Ferrand, ouvrez, pour que je vous voie. Je ne peux pas partir comme cela, vous comprenez ? »
    .why = Vous avez peur pour lui, et c’est honnête. Mais il a dit non deux fois. Il ne doit pas vous rassurer. [Charte 2001 : retrait]
porte-fermee--sa-fille = « Comme vous voulez. Alors j’appelle votre fille. C’est elle qui décidera d’appeler un médecin. »
    .why = Sa fille peut aider. Mais ici, c’est une menace. Après, il ne parlera plus, même à elle. [Charte 2001 : consentement]
porte-fermee--reprendre = « J’ai parlé trop vite, monsieur Ferrand. C’était à vous de dire. On recommence, ou on arrête ? »
    .why = Vous dites votre erreur. Vous lui rendez le choix : il peut rouvrir. Mais rien n’est encore décidé. [Charte 2001 : consentement]
    .reply = « Vous reconnaissez votre erreur. C’est rare. Attendez. »

lunettes = Il vous passe une lettre par la porte. Il porte des lunettes autour du cou.
    .ferrand = « Puisque vous êtes là. Le gardien a mis cette lettre sous ma porte. Mes lunettes sont mauvaises. Elle dit quoi ? »
lunettes--lire = « Je la lis à voix haute, ligne par ligne. Vous m’arrêtez quand vous voulez. Ici, ça vous va ? »
    .why = C’est sa lettre. Vous lisez, et il décide. Vous demandez aussi où et comment lire. [Charte 2001 : faire avec]
    .reply = « Ici. Mais pas trop fort, les voisins entendent. »
lunettes--voisine = « Madame Kaya habite à côté, et elle lit bien. Elle pourrait parfois vous lire vos lettres, non ? »
    .why = C’est une bonne idée, tout près. Mais c’est votre idée. Il demandait seulement une lecture. [Porter : solution]
    .reply = « Madame Kaya s’occupe déjà assez de moi. Lisez, vous. »
lunettes--resumer = « Donnez. C’est la chaudière, ils passent jeudi 19. Je les appelle pour dire oui, d’accord ? »
    .why = C’est rapide et c’est vrai. Mais il voulait savoir ce que dit la lettre. Et vous répondez pour lui. [Faire avec]
    .reply = « Ah. Bon. Vous lisez vite. »
lunettes--deviner = « Ce n’est pas à cause des lunettes, non ? Vous ne voyez plus assez pour lire, depuis longtemps. »
    .why = C’est vrai, et dit gentiment. Mais il ne vous l’a pas dit. Deviner, ce n’est pas écouter. [Porter : interprétation]
    .reply = « Je vous demande de lire une lettre. Vous n’êtes pas médecin. Lisez. »
lunettes--emporter = « Je prends une photo. Je la lis au bureau, au calme. Je vous appelle ce soir pour expliquer. »
    .why = Vous voulez bien lire. Mais vous emportez ses informations. Et il n’a pas sa réponse. [CNIL : le moins possible]
    .reply = « Rendez-moi la lettre. On verra plus tard. »

lettre = Il écoute, la main sur la porte. Vous lisez toute la lettre. Ensuite, il pose ses questions.
    .ferrand = « Bien. Maintenant, je demande, et vous relisez la ligne. Je ne veux pas votre avis. »
lettre--qui = « La lettre vient de qui, exactement ? »
    .why = C’est écrit en haut : le bailleur, pas l’entreprise de chauffage. Il faut savoir à qui répondre. [Lire avec]
lettre--quand = « Ils viennent quel jour ? »
    .why = Jeudi 19 mars, entre 9 h et 12 h. Il y a plusieurs dates. Une seule est le jour de la visite. [Lire avec]
lettre--changer = « Si ce jour ne me va pas, je dois le dire avant quand ? »
    .why = Jusqu’au { $report }, ce jour compris. Avec aujourd’hui, il reste { $report-days } jours. Cherchez toujours la date limite. [Trouver l’échéance]
lettre--payer = « Est-ce que je devrai payer ? »
    .why = Non, rien à payer sur place : c’est écrit. Si quelqu’un demande de l’argent, il saura que ce n’est pas normal. [Lire avec]
lettre--absent = « Et si je n’ouvre pas ? »
    .why = Ils laissent un papier sur la porte. Ils reviennent le 26 mars. Ce papier sur la porte peut être un signe. [Lire avec]

confidence = Il reprend la lettre. Il la plie avec soin. Il parle plus bas.
    .ferrand = « Ce n’est pas les lunettes. Depuis Noël, je vois gris au milieu. Les côtés, ça va. Hélène, ma fille, ne doit pas savoir : elle me mettrait en maison de retraite. »
confidence--convaincre = « Votre fille vous aime. Dites-lui, ou laissez-moi lui en parler. Elle comprendra, c’est certain. »
    .why = Vous voulez leur bien à tous les deux. Mais il vient de dire non. Vous parlez pour sa fille. [Charte 2001 : libre consentement]
    .reply = « Je vous dis une chose. Une seule. Et vous voulez déjà la répéter. »
confidence--convenir = « Je ne lui dirai pas. S’il y a un danger, j’appelle. Ce jour-là, j’appelle qui, pour dire quoi ? »
    .why = Vous gardez son secret. Vous dites la limite avant. Il choisit qui prévenir, et pour dire quoi. [Charte 2001 ; C. pén. 223-6]
    .reply = « Elle. Dites que je ne réponds pas, c’est tout. Voici son numéro. Et aujourd’hui, dites-lui que je mange. Dites aussi que j’appelle dimanche. »
confidence--gestes = « Et le gaz, la douche, l’escalier ? Vous voyez gris : comment faites-vous ? Qu’est-ce qui vous inquiète ? »
    .why = Il refuse de l’aide. Mais on peut parler des risques avec lui. Il attend encore une réponse sur son secret. [C. pén. 223-6]
    .reply = « Le gaz, je compte les crans du bouton. L’escalier, je tiens la rampe. La douche… j’y vais le moins possible. »
confidence--orienter = « Pour les yeux, il y a un service à l’hôpital. Je vous donne le numéro maintenant, d’accord ? »
    .why = C’est la bonne adresse, mais c’est trop tôt. Il voulait savoir ce que vous direz à sa fille. [Porter : solution]
    .reply = « L’hôpital… Et à Hélène, vous direz quoi ? Rien. Vous ne direz rien. »
confidence--jurer = « Je ne le dirai jamais, je vous le promets. Ni à votre fille, ni à mon service, ni à personne. »
    .why = Il est soulagé. Mais s’il tombe un jour, vous devrez parler. Quand on promet, on dit les limites. [Charte 2001 ; C. pén. 223-6]
    .reply = « Vous promettez. Bien. Alors nous sommes deux à le savoir. »

date = Il se tourne un peu vers l’escalier. Il écoute.
    .ferrand = « Bien. Vous devez aller voir d’autres personnes. »
date--carte = « Je vous laisse ma carte et le papier du CCAS. Tout est écrit. Vous appelez quand vous voulez. »
    .why = Laisser un contact est bien. Mais il vient de dire qu’il ne lit plus. Ce papier ne servira pas. [Orienter : un jour, quelqu’un]
    .reply = « C’est écrit. Posez ça là, avec les autres papiers. »
date--redire = « Je ne laisse pas de papier. Je dis mon numéro lentement, et vous le répétez, d’accord ? »
    .why = Vous l’avez bien écouté : il apprend le numéro à l’oreille. Mais il manque un jour. Tout dépend de son appel. [Suivi]
    .reply = « Douze, douze. Je m’en souviens. J’entends encore bien. »
date--vendredi = « Je reviens vendredi 20, à 10 h. Je frappe deux fois. Vous ouvrez, ou vous dites non. Ça va ? »
    .why = Un jour, un signe, et le droit de dire non. Ce jour-là, s’il ne répond pas, ce sera un signe. [Suivi ; libre consentement]
    .reply = « Vendredi, dix heures, deux coups. Je répondrai. Je réponds toujours. »
date--chaque-matin = « Je passerai tous les matins, je vous le promets. Vous ne serez plus jamais seul, c’est promis. »
    .why = C’est généreux. Mais vous ne pourrez pas venir tous les matins. Et il n’a pas demandé cela. [Pas de promesse de résultat]
    .reply = « Tous les matins. Même ma femme n’aurait pas promis cela. »
date--qui = « Une seule question. Un jour, vous ne répondez pas : j’appelle qui, et je lui dis quoi ? »
    .why = Vous demandez son accord à l’avance, pour une personne et une chose. Un jour, il ne pourra peut-être pas le donner. [Consentement]
    .reply = « Hélène. Je vous donne son numéro. Dites que je ne réponds pas. Rien de plus. »
date--borner = « J’ai parlé trop vite. Je garde votre secret. Mais si vous êtes en danger, je préviendrai. »
    .why = Vous corrigez votre phrase devant lui. Vous dites la vraie limite. Il sait ce que vous ferez. [Charte 2001 ; C. pén. 223-6]
    .reply = « En danger. Bon. Cela, je peux l’accepter. »

# Devant l’immeuble

elle-appelle = En bas, votre téléphone sonne. C’est une femme. On entend la rue.
    .helene = { $helene ->
        [escalating] « Je suis Hélène Ferrand, j’appelle de Brest. La voisine m’a donné votre numéro. Il a quoi, mon père ? Il perd la tête, c’est ça ? Dites-le-moi ! »
       *[triggered] « Je suis Hélène Ferrand, j’appelle de Brest. La voisine m’a donné votre numéro. Il a quoi, mon père ? Il perd la tête, c’est ça ? »
    }
    .say = Avant de voir les réponses : que lui diriez-vous, avec vos mots ?
elle-appelle--camp = « À votre place, je penserais comme vous. Refuser toute aide, à son âge, ce n’est pas raisonnable. »
    .why = Elle se sent soutenue. Mais vous jugez son père, qui n’est pas là. Il avait le droit. Elle lui répétera. [Charte 2001 : impartialité]
    .reply = « Voilà ! Je lui dirai que vous aussi, vous le pensez. »
elle-appelle--peur = « Il dit que tout va bien et il raccroche. Vous, à Brest, vous imaginez le pire. C’est ça, le plus dur ? »
    .why = Vous dites sa peur, sans parler du secret. Il manque ce que vous pouvez dire, et ce que vous gardez. [Rogers : reformulation]
    .reply = « Toutes les nuits. Chaque fois que le téléphone sonne. »
elle-appelle--devoiler = « Je vous le dis pour que vous l’aidiez. Depuis Noël, il ne voit presque plus. Il n’ose pas le dire. »
    .why = Elle est soulagée. Mais vous avez donné son secret. Il n’y avait pas de danger ce matin. [Charte 2001 : confidentialité]
    .reply = « Les yeux… Mon Dieu, ce sont seulement les yeux. Merci de me l’avoir dit. »
elle-appelle--porter = « Vous êtes loin, cela doit faire peur. Il veut que je vous dise : il mange, il vous appelle dimanche. »
    .why = Vous reconnaissez sa peur. Vous dites seulement ce qu’il a permis. Le reste est à lui. [Navette ; confidentialité]
    .reply = « Dimanche ? Il a dit dimanche ? …Bon. Merci. Cela fait trois semaines. »
elle-appelle--rassurer = « Il va très bien, soyez tranquille. Il est debout, il a toute sa tête. Vous vous inquiétez pour rien. »
    .why = Vous voulez la calmer. Mais vous n’avez pas tout vu. Et « pour rien » n’écoute pas sa peur. [Porter : soutien]
    .reply = « Pour rien. Tout le monde me le dit. Jusqu’au jour où il sera trop tard. »
elle-appelle--a-lui = « Vous êtes loin, cela doit faire peur. Ce qu’il me dit est à lui. S’il est en danger, je vous appelle. »
    .why = Vous dites sa peur, la discrétion et sa limite. Elle sait ce que vous ferez. { $vue-basse ->
        [yes] Il manque un mot permis par lui. [Discrétion]
       *[no] Il n’a rien confié : rien d’autre à dire. [Discrétion]
    }
    .reply = « Donc vous ne me direz rien. Mais s’il est en danger, vous appelez. Bon. C’est clair. »

# Vendredi 20 mars

dixieme = { $date-dite ->
        [yes] Dix heures, comme prévu. Deux coups, votre nom : rien. Une radio marche. Sur la porte, un papier du chauffage : « Passé jeudi, absent. »
       *[no] Seize heures. Madame Kaya a téléphoné ce matin. Vous frappez : rien. Une radio marche. Sur la porte, un papier : « Passé jeudi, absent. »
    }
    .jeudi = Jeudi, il attendait le technicien du chauffage. Vous aviez relu la ligne pour lui.
    .kaya = { $promesse-kaya ->
        [yes] « Vous aviez dit : de l’aide, le soir même ! Dix jours ! La radio a marché toute la nuit. J’ai frappé : rien. »
       *[no] « La radio a marché toute la nuit. Il ne fait jamais cela. J’ai frappé hier et ce matin : rien. »
    }
dixieme--refus-tient = « Il a dit non il y a dix jours, c’est son droit. Je laisse un mot. Il appellera s’il en a besoin. »
    .why = Son refus compte. Mais il a refusé de l’aide. Aujourd’hui il ne répond plus : votre devoir a changé. [C. pén. 223-6]
    .reply = « Un mot ? La radio marche depuis hier, et vous lui laissez un mot ? »
dixieme--depuis-quand = « Aidez-moi, dans l’ordre. Quand l’avez-vous vu ou entendu en dernier ? Et c’était quoi ? »
    .why = Elle connaît des faits et des heures. Les secours en auront besoin. Mais personne n’a parlé à la porte. [AMIS : discerner]
    .reply = « Mercredi soir, sa chaise. Jeudi matin, un bruit sourd, comme un meuble. Et depuis, la radio. »
dixieme--frapper = Vous frappez fort avec la main. Vous criez son nom, encore et encore, pour avoir une réponse.
    .why = Vous voulez qu’il vous entende : c’est bien. Mais votre bruit couvre sa réponse. [Écouter d’abord]
    .reply = « Arrêtez, arrêtez ! Je crois que j’ai entendu quelque chose. »
dixieme--ecouter = Vous demandez le silence à madame Kaya. Vous dites votre nom. Vous écoutez contre la porte.
    .why = Dire son nom, faire silence, écouter. Une réponse faible ne s’entend pas dans le bruit. [AMIS : discerner ; alerte]
    .reply = La radio. Puis, près du sol, trois petits coups. Un temps. Encore trois coups.
dixieme--dort = « Il dort sûrement, ou la radio est trop forte. Restons calmes : on essaie encore dans une heure. »
    .why = Rester calme est utile. Mais il y a trois signes : le papier, la radio, le silence. Il faut les mettre ensemble. [Porter : soutien]
    .reply = « Il dort ? À cette heure-ci ? Il se lève à six heures. »

signes = { $attendu ->
        [yes] Quinze minutes ont passé. La radio parle. Derrière la porte, plus aucun bruit.
       *[no] { $entendu ->
            [yes] Encore trois coups, plus faibles. Madame Kaya a très peur.
           *[no] Vous vous taisez tous les deux. Près du sol, un petit bruit. Puis plus rien.
        }
    }
    .kaya = « Mon fils Emre a seize ans. Il peut passer par mon balcon. En une minute, il nous ouvre. »
    .kaya-encore = « On attend quoi ? Dites-moi ce qu’on attend ! »
signes--medecin = Vous cherchez le numéro de son médecin. Il pourrait venir le voir, ou dire quoi faire en attendant.
    .why = Penser au médecin est normal. Mais il ne répond plus : c’est une urgence. On appelle le 15 ou le 18. [Numéros d’urgence]
    .reply = « Le cabinet est fermé aujourd’hui. En cas d’urgence, appelez le 15. » Deux minutes ont passé.
signes--balcon = « S’il fait attention, d’accord. En une minute, on saura. Vous le tenez, et moi je parle à la porte. »
    .why = Il veut aider, et le temps compte. Mais un garçon peut tomber. Et entrer est le travail des secours. [Limites du métier]
signes--le-18 = « J’appelle le 18, maintenant. » Vous faites le numéro devant elle. Vous restez contre la porte.
    .why = Tous les signes sont là. Vous appelez et vous restez. Ouvrir la porte, c’est le travail des secours. [C. pén. 223-6]
    .reply = Cela sonne. Madame Kaya serre ses clés dans sa main.
signes--attendre = « Il est là, et il a bougé. On lui laisse quinze minutes pour venir à la porte, sans le presser. »
    .why = Ne pas le presser, c’était juste le premier jour. Aujourd’hui, chaque minute par terre est dangereuse. [C. pén. 223-6]
signes--helene = Vous appelez Hélène, comme il l’a accepté. Est-il chez elle ? À l’hôpital ? Est-il parti ?
    .why = Vous vérifiez avec la personne qu’il a choisie : c’est bien. Une question, puis les secours. [Consentement ; alerte]
    .reply = « Non, il n’est pas ailleurs. Il devait m’appeler hier soir. Raccrochez et appelez les secours ! »

que-dire = Le 18 répond. Vous avez trente secondes. Choisissez quoi dire, et dans quel ordre.
    .secours = « Pompiers, je vous écoute. »
que-dire--adresse = « 12 allée des Platanes, escalier C, troisième étage à gauche. »
    .why = L’adresse en premier. Si l’appel coupe, ils savent où venir. [Alerter : dire où]
que-dire--qui = « Un homme de 81 ans, seul chez lui. La porte est fermée. »
    .why = Qui, combien de personnes, porte fermée. Ils apporteront ce qu’il faut. [Alerter : dire qui]
que-dire--constat = { $entendu ->
        [yes] « Il ne répond pas. On entend des coups faibles, près du sol. Sa voisine ne l’a pas vu depuis mercredi. »
       *[no] « Il ne répond pas. La radio marche depuis hier. Sa voisine ne l’a pas vu depuis mercredi. »
    }
    .why = Ce qu’on entend, ce qu’on voit, depuis quand. Des faits, sans les expliquer. [Alerter : dire quoi]
que-dire--rappel = « Mon nom, mon numéro. Je reste devant la porte. Je ne raccroche pas en premier. »
    .why = Ils peuvent rappeler et poser une question. Ils savent que quelqu’un est là. [Alerter : rester joignable]
que-dire--en-bas = « La voisine descend ouvrir la porte de l’immeuble. »
    .why = C’est utile : ils attendront moins. On peut aussi le faire sans le dire. [Alerter : guider]
que-dire--avc = « C’est sûrement une attaque, à son âge. »
    .why = Vous voulez les aider. Mais vous n’êtes pas médecin. Dites seulement ce que vous entendez. [Faits]
que-dire--caractere = « Il est fier, il refuse toute aide. On l’avait prévenu. »
    .why = C’est votre émotion, ou un reproche. Cela n’aide pas les secours. [Faits ; respect]
que-dire--sa-fille = « Il a une fille à Brest, mais elle ne vient jamais. »
    .why = Vous jugez une personne absente, et cela prend du temps. On préviendra Hélène après. [Discrétion]

attente = « On arrive dans huit minutes. » Derrière la porte, près du sol, une voix.
    .kaya = « Il est vivant ! Mais pourquoi il n’a rien demandé ? Pourquoi ? »
    .ferrand = « Qui est là ? »
attente--main = Vous posez la main sur la porte. Vous restez là, sans parler, pour ne pas le fatiguer.
    .why = Rester est juste. Mais il ne voit pas votre main. Il demande qui est là : il faut répondre. [Rester, parler]
    .reply = « Il y a quelqu’un ? »
attente--descendre = Vous descendez vite attendre les pompiers. Comme cela, ils trouveront l’escalier tout de suite.
    .why = Guider les secours est important. Mais il vous parle. La voisine peut descendre à votre place. [Rester auprès]
    .reply = « Vous partez ? Et moi, je lui dis quoi ? »
attente--expliquer = « Il faut le comprendre, madame. Depuis Noël, il ne voit presque plus. Il voulait le cacher. »
    .why = Elle comprend mieux. Mais ce secret n’aidait pas les secours. Il saura que vous l’avez dit. [Charte 2001 : confidentialité]
    .reply = « Les yeux… Et moi, je croyais qu’il ne m’aimait pas. »
attente--parler = « C’est { $mediator }. Je reste là. Les pompiers arrivent. Madame Kaya descend leur ouvrir. »
    .why = Un nom, une présence, ce qui va se passer. Et quelqu’un ouvre en bas. Il n’est plus seul. [Alerte : rester, guider]
    .reply = { $date-dite ->
        [yes] « Vendredi. Deux coups. Je les ai entendus, vos deux coups. »
       *[no] « J’ai tapé. J’ai tapé longtemps, vous savez. »
    }
attente--verrou = « Monsieur Ferrand, essayez d’aller à la porte et de l’ouvrir. On gagnera du temps. »
    .why = Vous voulez gagner du temps. Mais il est par terre depuis des heures. Il ne doit pas bouger. [Secours : ne pas bouger la personne]
    .reply = « La porte… Attendez. Non. Non, la jambe, non. »
attente--a-helene = Vous appelez Hélène : il ne répondait plus, il parle, les pompiers arrivent. Rien de plus.
    .why = Vous prévenez la personne qu’il a choisie. Vous dites le danger, pas son secret. [Limites de la discrétion]
    .reply = « Il parle ? Il parle… Je prends le train. Dites-lui… Non. Ne dites rien. J’arrive. »

# Lundi 23 mars

hopital = Le téléphone du bureau sonne. C’est l’hôpital. Puis c’est lui. Sa voix est plus faible.
    .ferrand = « C’était vous, derrière la porte. Bon. Ici, on parle d’une maison de retraite. Moi, je rentre chez moi. L’assistante sociale vient à trois heures. Je lui dis quoi ? »
    .ferrand-su = « Hélène sait, pour mes yeux. Tout le monde sait. Je l’avais dit seulement à vous. L’assistante sociale vient à trois heures. Je lui dis quoi, maintenant ? »
hopital--garantir = « Vous rentrerez chez vous, c’est sûr. J’appelle l’assistante sociale, et ce sera vite réglé. »
    .why = Vous défendez son souhait. Mais d’autres personnes décident avec lui. Vous ne pouvez pas le garantir. [Pas de promesse]
    .reply = « Vous promettez beaucoup. »
hopital--vos-mots = « Rentrer chez vous, c’est votre choix. Qu’est-ce qui peut l’empêcher ? À qui puis-je en parler ? »
    .why = C’est son souhait. Vous cherchez avec lui ce qui bloque. Et vous demandez son accord avant de parler. [AMIS : orienter ; consentement]
    .reply = { $secret-dit ->
        [yes] « À qui en parler… C’est un peu tard pour demander. Mais vous demandez. »
       *[no] { $accord-dire ->
            [yes] « Le courrier. La douche. Et mes yeux : je le dirai à Hélène. Moi-même. »
           *[no] « Ce qui peut l’empêcher… La douche. La jambe. Le reste, j’y pense. »
        }
    }
hopital--pour-elle = « Après une chute comme cela, acceptez leur aide. Faites-le pour Hélène. Vous lui devez bien cela. »
    .why = Vous pensez à sa fille et à une autre chute. Mais il doit accepter pour lui, librement. [Charte 2001 : libre consentement]
    .reply = « Je lui dois la vérité. Pas ma porte. »
hopital--silence = Vous ne dites rien. Vous le laissez chercher, au téléphone, la phrase qu’il dira à trois heures.
    .why = Il trouve sa phrase, il a le temps. Mais on n’a pas cherché ce qui peut l’empêcher de rentrer. [Écoute : le silence]
    .reply = « Je dirai : “Je rentre. Voyons ce qu’il me faut.” Oui. Comme cela. »
hopital--organiser = « Reposez-vous. Je vois tout avec elle : repas, aide, courrier. Vous direz oui à trois heures, d’accord ? »
    .why = Vous voulez l’aider. Mais c’est sa vie, et vous décidez sans lui. Il n’a plus qu’à dire oui. [Charte 2001 : faire avec]
    .reply = « Dire oui. C’est tout ce que j’ai à faire ? »
hopital--reprendre = « D’abord, une chose. J’ai dit ou fait plus que vous ne vouliez. C’était à vous. Je vous le devais. »
    .why = Vous reconnaissez votre faute devant lui. Le lien peut reprendre. Ce qui est dit reste dit. [Charte 2001 : confiance]
    .reply = « Au moins, vous le dites. »

# Les fins

ending--accord = À trois heures, il parle le premier : « Je rentre. » Il accepte une barre dans la douche. Il accepte aussi quelqu’un, le mardi, pour lire le courrier. Le reste, il ne veut pas.
    .later = En avril, la boîte est vide chaque mardi. Hélène téléphone le dimanche. C’est lui qui a choisi le dimanche.
ending--refus = À trois heures, il dit merci, et non. Il rentre jeudi. { $date-dite ->
        [yes] Vous notez un jour pour frapper à sa porte. Il a dit : « On verra. »
       *[no] Cette fois, vous lui dites un jour à voix haute. Il a dit : « On verra. »
    }
    .later = { $secret-dit ->
        [yes] En avril, il ouvre à madame Kaya, à sa fille, au facteur. À vous, il répond à travers la porte : « C’est non. » Vous dites : « D’accord. »
       *[no] En avril, certains mardis, il ouvre un peu et donne une lettre. D’autres fois, il dit non à travers la porte. Il répond toujours.
    }
ending--par-le-balcon = Emre passe par le balcon. Un pot de fleurs tombe, pas lui. Monsieur Ferrand est par terre, vivant. Vous appelez le 18 de chez lui.
    .later = Tout le monde est vivant. Mais la nuit, madame Kaya revoit son fils sur le balcon, au troisième étage. Elle ne vous en parle pas.
ending--depart = Vous descendez. Vous reviendrez demain. Derrière la porte, la radio donne l’heure.
    .later = À neuf heures du soir, madame Kaya appelle le 18. Il est vivant. Il est resté par terre toute la journée.
ending--rupture = Il ferme la porte à clé. « Et ne revenez pas. » Dans l’escalier, la lumière s’éteint.
    .later = Dix jours après, madame Kaya appelle le 18. Les pompiers demandent si quelqu’un venait le voir. Elle dit : « Plus personne. »

# Le compte rendu

account--lieu = Mardi 10 mars 2026, 10 h, résidence des Platanes, escalier C. Appel de la voisine : boîte aux lettres pleine.
    .why = Un jour, une heure, un lieu, une demande. On comprend sans vous connaître. [Faits]
account--voisine = La voisine dit qu’il ne prend plus son courrier depuis environ dix jours. Elle dit qu’il répond à travers sa porte.
    .why = C’est ce qu’elle dit. Ce n’est pas vérifié. [Propos rapportés]
account--seul-chez-lui = Monsieur F. ne peut plus vivre seul chez lui.
    .why = Votre inquiétude est sincère. Mais c’est un jugement. D’autres ont le métier de le dire, avec lui. [Faits, non opinions]
account--refuse = Monsieur F. dit ne vouloir aucune aide. Il dit qu’il mange et qu’il dort.
    .why = C’est son refus, avec ses mots et une date. Cela le protège, et vous aussi. [Propos rapportés]
account--fier = Monsieur F. est trop fier pour demander. C’est le vrai problème.
    .why = Vous l’avez peut-être senti. Mais ce n’est pas un fait. Et il peut lire cette note. [Faits, non opinions]
account--lettre = Lettre du bailleur lue avec lui, à voix haute, à sa demande.
    .why = Écrivez-le seulement si vous avez lu la lettre avec lui. On dit quoi, avec qui, et qui l’a demandé. [Faits]
account--yeux = Monsieur F. ne voit plus assez pour lire. Il le cache à sa fille.
    .why = Cela explique beaucoup. Mais c’est son secret. Lui seul choisit à qui le dire. [Charte 2001 : confidentialité]
account--reserve = Monsieur F. a confié une difficulté qui peut compter. C’est à lui d’en parler, ou non.
    .why = { $gestes-dits ->
        [yes] Le secret est gardé. L’équipe sait qu’il existe. Vous avez parlé des risques avec lui. [Réserve]
       *[no] Le secret est gardé. L’équipe sait qu’il existe, sans le connaître. [Réserve]
    }
account--qui = S’il ne répond plus, monsieur F. accepte qu’on appelle sa fille. On lui dit cela, et rien d’autre.
    .why = { $qui-appeler ->
        [yes] Un accord, avec ses limites. Votre collègue saura qui appeler, et ce qu’il ne faut pas dire. [Consentement]
       *[no] Vous ne lui avez pas demandé cet accord. Il ne faut pas l’inventer. [Faits]
    }
account--rendez-vous = Prochain passage annoncé : vendredi 20 mars, dix heures.
    .why = { $date-dite ->
        [yes] Un jour et une heure. Si vous n’êtes pas là, quelqu’un d’autre peut venir. [Suivi]
       *[no] Vous n’avez pas dit de jour à monsieur F. Il ne faut pas l’écrire. [Faits]
    }
account--fille-dit = Sa fille, au téléphone, dit ne pas avoir de nouvelles claires. Elle dit qu’elle est inquiète.
    .why = On écrit aussi ce que dit sa fille. Cela ne remplace pas ce que dit son père. [Propos rapportés]
account--fille-loin = Sa fille est loin et ne comprend pas la situation.
    .why = Vous l’avez peut-être pensé. Mais cette phrase la juge, et n’apprend rien. [Faits, non opinions]
account--alerte = Vendredi 20 mars : pas de réponse à la porte. 18 appelé. Attente des secours sur place.
    .why = Ce qu’on a vu, ce qu’on a fait. D’autres liront ces lignes avec attention. [Faits ; C. pén. 223-6]
account--coups = Entendu à travers la porte, avant l’appel : des coups faibles, près du sol.
    .why = { $entendu ->
        [yes] C’est un fait. Vous l’avez entendu. Vous ne l’expliquez pas. [Faits]
       *[no] Vous n’avez pas entendu de coups. Vous avez entendu la radio et un petit bruit. [Faits]
    }
account--malaise = Monsieur F. a certainement eu un malaise, à cause de son âge.
    .why = C’est possible. Mais seul un médecin peut le dire. [Faits, non opinions]
account--prevenue = Sa fille est prévenue, comme il l’avait accepté. On lui a dit : les secours arrivent. Rien d’autre.
    .why = { $helene-prevenue ->
        [yes] Qui a su quoi, et avec quel accord. On l’écrit aussi. [Consentement]
       *[no] Vous ne l’avez pas appelée à ce moment. Ce n’est pas vrai. [Faits]
    }
account--rentrer = Lundi 23 mars : monsieur F. est à l’hôpital. Il dit vouloir rentrer chez lui. Il voit l’assistante sociale.
    .why = C’est son souhait, avec ses mots. L’assistante sociale prend la suite. [Propos rapportés]
account--entre-deux = À voir en équipe : une personne refuse de l’aide. Que décide-t-on avec elle pour les jours sans visite ?
    .why = C’est une question de métier. Elle ne parle de personne. La situation la pose. [Questions ouvertes]

jury--refus-et-danger = Le premier jour, il refuse. Qu’avez-vous fait de ce refus ? Dans quel cas peut-on agir quand même ?
jury--dit-a-la-fille = Qu’avez-vous dit à sa fille, et quand ? Qu’avez-vous gardé, avec quel accord ? Où est la limite ?
jury--en-dix-jours = Devant la porte fermée, quels signes avez-vous vus ? Qui avez-vous appelé, dans quel ordre ? Qu’avez-vous refusé de faire ?

# La lettre

document--avis = Lettre du bailleur
    .entete = Habitat des Platanes, bailleur – Agence du quartier
    .destinataire = Monsieur A. Ferrand, 12 allée des Platanes, escalier C, 3e étage gauche
    .jour = Le 2 mars 2026
    .objet = Objet : visite annuelle de votre chaudière à gaz
    .passage = Un technicien de l’entreprise Martel viendra le jeudi 19 mars 2026. Il viendra entre 9 h et 12 h.
    .presence = Un adulte doit être là. Merci de laisser un passage vers la chaudière.
    .report = Ce jour ne vous convient pas ? Appelez l’entreprise avant le vendredi 13 mars 2026, ou ce jour-là.
    .telephone = Entreprise Martel : 04 65 71 00 12, du lundi au vendredi.
    .cout = Vous payez déjà cette visite dans vos charges. Vous n’avez rien à payer sur place.
    .carte = Le technicien vous montrera sa carte professionnelle.
    .absence = Si vous êtes absent, il laissera un papier sur votre porte. Il reviendra le jeudi 26 mars 2026.
    .signature = La responsable de l’agence
