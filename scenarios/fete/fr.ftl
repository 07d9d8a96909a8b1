# « La fête des voisins », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; $brigitte, $moussa, $olena, $teixeira, $vidal (phase) ;
# $depot et $jour-dit (dates), $depot-days (jours restants) ; les faits du scénario (yes/no) : $date-vue, $date-dite, $b-oublie, $b-vu,
# $b-porte, $b-braque, $olena-prete, $olena-trahie, $fille-appelee, $accord-prix, $prix-libre, $dossier-complet, $repli-prevu,
# $tables-melees, $bilan-date, $parti-pris, $promesse-b, $promesse-caisse, $promesse-place, $piston, $signe, $a-votre-place.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qu’Olena confie.

scenario--title = La fête des voisins
scenario--pitch = Quatre entrées autour d’une place, un comité plein d’élan, un papier à rendre à la mairie. Tout le monde est d’accord : il reste à savoir qui est « tout le monde ».
scenario--brief = Résidence des Quatre-Vents, autour de la place du Lavoir, samedi matin. Vous travaillez à la médiation, au centre social. Le comité veut sa fête des voisins le { $jour-dit }, et vous demande un coup de main. Vous n’êtes ni l’organisation, ni la mairie : vous aidez des habitants à faire leur fête. Vous avez une réunion, un formulaire à lire avec eux, des visites, un appel, une soirée, et une note à écrire ensuite.
scenario--sources = Droit. Code général de la propriété des personnes publiques : article L2122-1 (nul n’occupe le domaine public sans titre), article L2122-3 (l’autorisation est précaire et révocable). Code de la santé publique : article L3342-1 (pas d’alcool aux mineurs dans un lieu public, même offert). Le délai de trente jours, les horaires et les pièces sont ceux de la commune inventée ici : chaque mairie a les siens. Principes. Charte de référence de la médiation sociale (1er octobre 2001) : libre consentement, discrétion, « faire avec », aucun pouvoir de décision. Référentiel AMIS : faciliter et accompagner des projets d’habitants. Les personnes et les lieux sont inventés. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.
scenario--account = Note à la direction du centre social

scene--comite = Samedi 11 avril, au centre social
scene--visite = Lundi 13 avril, escalier B : Olena vous a dit de passer
scene--escalier-b = Au rez-de-chaussée du B, en redescendant
scene--reunion = Samedi 18 avril, au centre social
scene--mairie = Mercredi 29 avril, votre bureau
scene--soir = Vendredi 29 mai, au pied des immeubles

party--brigitte = Brigitte
    .role = présidente du comité des Quatre-Vents, escalier A
    .alt = Une femme d’une soixantaine d’années, un thermos et une liste devant elle.
    .about = Ce qu’elle demande : que la fête se refasse, comme chaque année. Ce dont elle a besoin : qu’on l’aide sans lui prendre sa place. Ce qu’elle craint : qu’on lui reproche ce qu’elle fait seule depuis dix ans. Elle a raison sur un point : sans elle, il n’y aurait pas de fête.
party--moussa = Moussa
    .role = il vient pour six jeunes, escalier C
    .alt = Un homme d’une vingtaine d’années, un casque de scooter au bras.
    .about = Ce qu’il demande : la musique, et tard. Ce dont il a besoin : qu’on lui confie quelque chose pour de vrai. Ce qu’il craint : être là pour porter les chaises. Il a raison sur un point : une fête où l’on ne reste pas n’en est pas une.
party--olena = Olena
    .role = arrivée il y a un an, escalier B
    .alt = Une femme d’une quarantaine d’années, en manteau, près du radiateur.
    .about = Ce qu’elle demande : rien, en réunion. Ce dont elle a besoin : du temps pour trouver ses mots. Ce qu’elle craint : qu’on réponde à sa place. Elle a raison sur un point : tout va trop vite. Elle comprend le français parlé lentement.
party--teixeira = Monsieur Teixeira
    .role = maçon, rez-de-chaussée de l’escalier B
    .alt = Un homme d’une cinquantaine d’années, en bleu de travail.
    .about = Ce qu’il demande : qu’on retire les bacs, et qu’on baisse la musique. Ce dont il a besoin : qu’on le demande avant. Ce qu’il craint : mendier une chaise. Il a raison sur la musique et sur les bacs ; il a aussi douze tréteaux.
party--vidal = Madame Vidal
    .role = service de la vie associative, à la mairie
    .alt = Une voix nette au téléphone, des pages que l’on tourne.
    .about = Elle tient un calendrier et les mêmes règles pour quarante comités. Elle ne peut rien promettre, et elle le dit. Elle préfère parler à la personne qui signe.

fact--dix-euros = Olena ne peut pas donner les dix euros demandés par foyer ; elle ne veut pas que cela se sache.

must--dire-la-date = Dire la date limite au comité, dès que vous l’avez lue. C’est le second devoir : la fête est à eux, et le délai court pendant qu’on en parle. [AMIS : informer ; trouver l’échéance]
never--signer-pour = Ni signer ni s’engager à la place des habitants : qui signe répond de la fête, toute la soirée. [Charte 2001 : faire avec ; mandat]

always--souffler = Souffler : poser le stylo, deux respirations, et regarder toute la table avant de répondre.
    .why = Quelques secondes pour soi. Quand la table s’échauffe, elles évitent la phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes. Vous avez revu toute la table, et votre voix est redescendue.
always--prendre-en-main = Leur proposer de prendre l’organisation à votre compte : vous avez le temps, les contacts et l’habitude.
    .why = Tout serait fait, et bien fait. Mais la fête serait la vôtre, et l’an prochain personne ne saurait la refaire. [Charte 2001 : faire avec]

# La première réunion

tour = Centre social, 10 h. Brigitte verse le café. Moussa s’assied au bord de la table. Une femme en manteau reste près du radiateur.
    .brigitte = « On reprend la liste de l’an dernier, chacun sait ce qu’il fait. Moi, je tiens la caisse. Et vous, la mairie ? »
    .moussa = « Chacun sait… L’an dernier, la musique, c’était un poste radio. Nous, on est six, on a une sono. »
tour--la-liste = « Votre liste a fait ses preuves : partons de là. Brigitte garde la main, Moussa l’aide pour la musique, ça va ? »
    .why = Vous voyez qui travaille déjà. Mais vous distribuez les places avant d’avoir entendu qui veut quoi. [Charte 2001 : aucun pouvoir de décision]
    .reply = « L’aider. D’accord. Je porte les chaises, quoi. »
tour--au-radiateur = « Avant d’aller plus loin : madame, près du radiateur, on ne vous a pas entendue. Qu’en pensez-vous, vous ? »
    .why = Vous avez vu qui se tait, et c’est juste. Appelée devant tous, dans une langue qui va vite, elle dit oui pour en finir. [Parole : préparer]
    .reply = « Moi ? …C’est bien. Tout, c’est bien. » Son regard cherche la porte.
tour--tour-de-table = « Je vous aide à la faire, sans la faire ni trancher pour vous. Un tour de table : une envie, un souci, chacun ? »
    .why = Ce que vous faites, ce que vous ne ferez pas, et la même place pour chacun avant la liste. [Charte 2001 : cadre, faire avec]
    .reply = Les enceintes, les nappes, les verres cassés. La femme du radiateur dit son prénom, Olena : « Je regarde. Un peu vite, pour moi. »
tour--la-mairie = « La mairie, je m’en occupe, j’ai l’habitude : vous serez tranquilles de ce côté, et on gagnera tous du temps. »
    .why = Vous les soulagez, et ils acceptent. Mais ce qu’on fait pour eux cette fois, il faudra le faire à chaque fois. [Charte 2001 : faire avec]
    .reply = « Ah, ça, ça m’arrange. Les papiers, moi, je les pose et je les oublie. »
tour--observer = Vous laissez Brigitte et Moussa aller au bout, sans prendre le bout de table, et notez qui parle et qui se tait.
    .why = Regarder d’abord dit qui mène et qui manque. Il reste à dire votre place : eux vous donnent déjà la mairie. [AMIS : observer]
    .reply = Cinq minutes de poste radio. La femme en manteau a ouvert la bouche une fois, puis l’a refermée.

qui-manque = Brigitte déplie la photo de l’an dernier. Des nappes, du monde ; derrière, une entrée aux volets baissés, une lettre : « B ».
    .brigitte = « Quarante ! Le A, le C, le D, au complet. J’ai mis l’affiche partout où j’ai pu entrer. Cette année, on vise cinquante. »
qui-manque--compter = « Quatre entrées autour de la place, trois dans votre liste. Et le B, il l’apprend comment, qu’il y a une fête ? »
    .why = Un compte, une question, aucun reproche : elle trouve elle-même ce qui manque. [Projet d’habitants : qui manque ?]
    .reply = « Le B… Ils ont changé leur code, je n’ai jamais eu le nouveau. Ça fait… Trois ans. Ah, mince. »
qui-manque--j-irai = « Il manque le B, on dirait. Laissez, j’irai leur coller l’affiche moi-même lundi, et ce sera une bonne chose de faite. »
    .why = Vous avez vu le trou, et vous iriez. Mais l’invitation viendrait de vous, et le comité n’aurait rien vu. [Charte 2001 : faire avec]
    .reply = « Le B ? Ah oui, leur code a changé. Si vous y allez, c’est une épine de moins. »
qui-manque--qui-veut = « Une fête, ça ne se force pas : ceux qui veulent viendront. Appuyons-nous sur ceux qui répondent, c’est déjà beau. »
    .why = Respecter l’élan de ceux qui sont là est juste. Ceux qu’on n’a pas invités n’ont pas refusé. [Égalité : aller vers les absents]
    .reply = « Voilà. On ne va pas aller chercher les gens par la main. »
qui-manque--pourquoi = « Et le B, là, derrière les volets : pourquoi ne pas l’avoir invité ? Avouez que c’est un peu gênant, non ? »
    .why = Vous avez vu ce que personne ne voyait. Mais c’est une accusation : celle qui fait tout se défend. [Écoute : des faits, pas de procès]
    .reply = « Gênant ! Dix ans que je fais ça toute seule. Leur code a changé. Qu’ils descendent, eux ! »
qui-manque--cinquante = « Cinquante, c’est beau. Partons de là : combien de tables, combien de chaises, et qui apporte quoi, selon vous ? »
    .why = Compter les tables est utile, et le groupe s’anime. La photo se replie, et personne n’a regardé derrière. [Projet d’habitants : qui manque ?]
    .reply = « Des tables, il y en a huit. Cinquante personnes, huit tables… Faudra serrer. »

formulaire = Brigitte sort de son cabas trois feuilles pliées en quatre. Elle pousse le café et les met à plat, entre vous.
    .brigitte = « Le papier de la mairie. Je l’ai depuis mars. C’est quinze jours avant, comme toujours. On regarde, si vous voulez. »
formulaire--avant-quand = Jusqu’à quand peut-on déposer ce dossier ?
    .why = Le dépôt : complet, le { $depot } à midi, trente jours avant. Les quinze jours dont on se souvient ne valent plus ici. [Lire avec]
formulaire--a-demander = Quelle pièce faut-il demander à quelqu’un d’autre ?
    .why = L’attestation vient de l’assureur : le plan se dessine, elle s’attend. C’est elle qu’on réclame d’abord. [Lire avec]
formulaire--musique = Jusqu’à quelle heure peut-on mettre de la musique avec des enceintes ?
    .why = 22 h pour les enceintes, 23 h pour ranger : deux heures différentes, à ne pas mélanger. [Lire avec]
formulaire--qui-signe = Qui doit signer, et rester là toute la soirée ?
    .why = La personne responsable : elle signe, on la joint jusqu’à la fin. Ce ne peut pas être la médiation. [Lire avec ; faire avec]
formulaire--quand-saura = Quand saura-t-on si la place est accordée ?
    .why = Le 13 mai, par écrit ; sans écrit, rien n’est accordé. Il faut donc savoir quoi faire si c’est non. [CG3P L2122-1]

date = Le doigt de Brigitte s’est arrêté au milieu de la page. Elle cherche ses lunettes.
    .brigitte = « Des pièces, une signature, des horaires… Vous ne voulez pas le remplir, vous ? Moi, ça me donne chaud. »
    .moussa = « Et puis on a le temps, non ? Elle l’a dit, quinze jours avant. »
date--delai-court = « Le délai est plus court que les autres années, je crois. Le mieux serait de s’y mettre bientôt, Brigitte. »
    .why = L’alerte est donnée, et le papier reste à elle. Mais « bientôt » n’est pas une date : on ne court pas après « bientôt ». [Trouver l’échéance]
    .reply = « Bientôt, bientôt… Bon. Je le mets sur le buffet, je le verrai. »
date--connaissance = « Pour la date, pas d’inquiétude : je connais quelqu’un au service. Une fête de voisins, ça passera, même en retard. »
    .why = Vous voulez leur ôter une peur. Mais vous prêtez un pouvoir que vous n’avez pas, et d’autres comités ont le même délai. [Égalité de traitement]
    .reply = « Ah, si vous avez du piston, alors… On peut dormir. »
date--la-date = « Le { $depot } à midi : il reste { $depot-days } jours. C’est vous qui signez ; on le remplit à deux, mardi, ici ? »
    .why = Un jour, une heure, un compte ; la main reste la sienne, et elle n’est pas seule devant la page. [Trouver l’échéance ; faire avec]
    .reply = « Le 29 avril ! Et moi qui comptais mi-mai… Mardi, oui. Je remplis, vous me relisez. »
date--signer = « Laissez-moi faire : je signe comme responsable, je dépose lundi, et vous n’y pensez plus du tout, Brigitte. »
    .why = Le délai serait tenu, vous le voyez bien. Mais qui signe répond de la fête : elle n’est plus à eux. [Charte 2001 : faire avec ; mandat]
    .reply = « C’est vrai ? Ah, vous m’enlevez un poids. Signez, signez. »
date--relire = « Je ne veux pas dire de bêtise sur la date. On relit le milieu de la page, à trois, ligne par ligne ? »
    .why = Dire qu’on n’est pas sûr, et relire à plusieurs, vaut mieux qu’une date au hasard. Reste à la leur donner. [Lire avec]
    .reply = « “Dossier complet… trente jours…” Trente ? Depuis quand, trente ? »
date--plus-tard = « Le papier peut attendre samedi prochain. Décidons d’abord de la fête : l’envie passe avant les formulaires. »
    .why = L’envie passe avant, c’est vrai pour démarrer. Le délai, lui, ne vous attend pas, et il est écrit sur cette page. [Trouver l’échéance]
    .reply = « Voilà. D’abord la sono, après les tampons. »

# Chez Olena

olena-parle = Hall du B : au panneau, une note sur les encombrants, rien d’autre. Au troisième, Olena ouvre. Une fille de dix ans, derrière.
    .olena = « Réunion, c’est vite. Quand je trouve le mot, c’est fini. Et dix euros chaque foyer, je ne peux pas. Je dirai : je travaille. S’il vous plaît, ne dites pas. »
olena-parle--jurer = « Je vous le jure : ça reste entre nous, quoi qu’il arrive. Ni au comité, ni à mon service, personne n’en saura rien. »
    .why = Elle respire, c’était le but. Mais « quoi qu’il arrive » ne se tient pas, et le prix, lui, n’a pas bougé. [Charte 2001 : discrétion et ses limites]
    .reply = « Merci. Merci. …Et la fête, je regarde de la fenêtre. »
olena-parle--fille = « Votre fille parle très bien, à ce que j’entends : si elle nous aidait à traduire, ce serait plus facile, non ? »
    .why = Vous cherchez à mieux comprendre. Mais un enfant qui traduit apprend ce qu’on lui taisait : ici, l’argent. [Un enfant ne traduit pas]
    .reply = « Non ! …Elle, elle ne sait pas, pour l’argent. »
olena-parle--pour-tous = « Je n’en dirai rien. Est-ce que je peux demander le prix pour tous les foyers, sans parler de vous, ni d’ici ? »
    .why = La confidence est gardée, et son accord demandé pour ce qui servira à d’autres. [Charte 2001 : discrétion, accord de la personne]
    .reply = « Pour tous… Oui. Sans moi, oui. Je crois, on est beaucoup. »
olena-parle--avancer = « Dix euros, ce n’est pas grand-chose : je les mets dans la caisse, personne ne le saura, et vous venez, d’accord ? »
    .why = Le geste est généreux. Mais elle vous devra dix euros, et les foyers qui n’ont rien dit resteront dehors. [Posture : la juste distance]
    .reply = « Non. Après, je vous dois. Non, merci. »
olena-parle--ccas = « Quand l’argent manque, le CCAS peut aider les familles. Je vous écris l’adresse, et le nom de la personne à voir ? »
    .why = Une adresse, un nom : l’orientation est bien faite. Elle ne parlait pas de sa vie, elle parlait d’une fête. [Orienter au bon moment]
    .reply = « Pour le loyer, peut-être. …Mais pour une fête ? »
olena-parle--a-sa-place = « À la prochaine réunion, je parlerai pour vous : dites-moi ce que vous pensez, je le redirai avec mes mots. »
    .why = Vous voulez que son avis compte. Mais une voix prêtée se perd : ce qu’il lui faut, c’est du temps, pas un porte-voix. [Faire avec]
    .reply = « Si vous voulez. …Et mes mots à moi, ils servent à quoi ? »
olena-parle--montrer = « Et pour la réunion : je vous donne la page la veille, écrite simplement. Vous pourriez montrer, au lieu de parler ? »
    .why = La réunion s’adapte à elle, et non l’inverse : la page d’avance, une autre façon de prendre part. Reste sa demande. [Adapter le support]
    .reply = « Montrer, oui. Là-bas, je dessinais les cours d’école. Un plan, ça, je sais. »
olena-parle--affiche = « En bas, au panneau, je n’ai pas vu l’affiche de la fête. Dans votre escalier, qui sait qu’il y en a une ? »
    .why = Vous avez regardé le panneau, et vous demandez à celle qui habite là : le B n’est pas invité. Reste sa demande. [Qui manque ?]
    .reply = « Personne. Moi, c’est l’école. Monsieur Teixeira, en bas, il regarde les tables et il rit. Pas un bon rire. »

# Escalier B

porte-b = Au rez-de-chaussée, un homme en bleu de travail range des planches dans le local. Il a vu votre badge. Il continue.
    .teixeira = « La fête des voisins. Trois ans que je l’entends. La musique à deux mètres du lit, les bacs devant la porte. Et pas une chaise. »
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
porte-b--affiche-tendue = « Tenez, voici l’affiche : vendredi 29 mai, 18 heures, sur la place. Tout le B est invité : vous viendrez, j’espère ? »
    .why = Vous venez jusqu’à lui, et l’invitation est sincère. Mais un papier tendu ne répond pas à trois ans de bacs. [Aller vers : écouter d’abord]
    .reply = « “Invité”. Une affiche faite sans nous. Avec nos bacs dessus. »
porte-b--se-plaindre = « Trois ans sans un mot, franchement, ce n’est pas correct de leur part. Moi, à votre place, je serais en colère. »
    .why = Il se sent rejoint. Mais vous jugez des gens qui ne sont pas là, et il le leur répétera. [Charte 2001 : impartialité]
    .reply = « Ah ! Au moins vous, vous le dites. »
porte-b--ecouter = « La musique à deux mètres du lit, les bacs, pas de chaise. Que faudrait-il pour que la fête soit la vôtre aussi ? »
    .why = Vous êtes là où personne n’est venu, avec ses mots, et la question l’invite comme quelqu’un qui compte. [Aller vers ; reformulation]
    .reply = « Qu’on nous demande avant. Pas après. Et les bacs, ailleurs. »
porte-b--defendre = « C’est un oubli, monsieur, rien de plus. La présidente fait tout ça bénévolement, et de très bon cœur, vous savez. »
    .why = C’est vrai, et c’est gentil pour elle. Mais il parlait de sa chambre : vous voilà l’avocat du comité. [Charte 2001 : impartialité]
    .reply = « De bon cœur. Moi, à une heure du matin, j’ai le cœur fatigué. »
porte-b--tenir-la-porte = Vous tenez la porte du local, le temps qu’il passe avec ses planches, et attendez qu’il ait fini sa phrase.
    .why = Un geste, du temps, rien à vendre : il s’arrête. Il ne sait pas encore pourquoi vous êtes là. [Écoute : le silence]
    .reply = « …Merci. Bon. Et vous, c’est pour quoi, au juste ? »

porter = Il s’assied sur une pile de planches. Derrière lui, contre le mur, des tréteaux attachés par une corde.
    .teixeira = « J’en ai douze, des comme ça, et la camionnette. Mais je ne vais pas mendier une chaise. Qu’ils viennent demander. »
    .teixeira-non = « Faites votre fête. Sans nous. Ma femme met des bouchons, on a l’habitude. »
porter--excuses = « Je vais demander à la présidente de venir s’excuser, ici, avant samedi. Après trois ans, elle vous doit bien ça. »
    .why = Vous voulez que sa peine soit reconnue. Mais des excuses commandées n’en sont pas, et vous venez de juger. [Charte 2001 : impartialité]
    .reply = « Des excuses… Oui. Ça, je veux bien voir ça. »
porter--compter-sur-lui = « Allez, un bon geste : avec vos planches et vos tréteaux, tout serait réglé. Je peux dire que c’est oui, non ? »
    .why = Vous voyez ce qu’il peut apporter, et c’est précieux. Mais on lui demande encore quelque chose, sans lui donner de place. [Libre consentement]
    .reply = « C’est ça. Pas de chaise, mais les planches, oui. »
porter--quoi-dire = « Qu’est-ce que je peux dire au comité de votre part, et qu’est-ce que vous préférez leur dire vous-même, samedi ? »
    .why = Ce qu’il autorise, et ce qu’il garde : vous pourrez porter l’un, il pourra dire l’autre. [Charte 2001 : accord ; navette]
    .reply = « Dites les bacs. Le reste, je le dirai. Si je viens. Samedi, 17 heures ? »
porter--promettre = « Cette année, les tables seront de l’autre côté, et les bacs au local. Vous pouvez le dire à tout votre escalier. »
    .why = C’est ce qu’il espérait, et ce serait juste. Mais c’est au comité de le décider : vous promettez pour eux. [Pas de promesse de résultat]
    .reply = « Ah. Là, on parle. Je leur dis ce soir. »
porter--rien-d-oblige = « Rien ne vous oblige, ni à prêter, ni à venir. Samedi, 17 h, au centre social : la porte est ouverte, c’est tout. »
    .why = Son refus ne lui coûte rien, et il connaît l’heure : c’est ainsi qu’on revient de soi-même. [Charte 2001 : libre participation]
    .reply = « …C’est la première fois qu’on me dit l’heure. »

# La seconde réunion

samedi = Samedi, un peu après 17 h. L’ordre du jour est au mur, en gros : musique, boissons, plats, argent, qui fait quoi.

irruption = La porte s’ouvre. Un homme en bleu de travail pose sur la table l’affiche qu’il vient de décoller du mur de la place.
    .teixeira = « C’est vous, la fête ? Teixeira, escalier B. Trois ans de musique à deux mètres du lit, et les bacs. Cette fois, j’écris à la mairie ! »
    .brigitte = « Mais enfin, monsieur, on ne vous connaît même pas ! »
irruption--ordre-du-jour = « Monsieur, la réunion est commencée, et c’est chacun son tour : on finit ce point, et ensuite on vous écoute. »
    .why = Le tour de parole protège tout le monde. Dit en premier à celui qu’on a oublié, il ferme la porte une fois de plus. [Cycle de crise]
    .reply = « Chacun son tour ! Trois ans que je l’attends, mon tour ! »
irruption--une-chaise = « La musique, les bacs, trois ans : je l’écris au mur, avec vos mots. Cette chaise est libre, si vous la voulez. »
    .why = Ses mots au mur, une place, et le choix de la prendre : la colère devient un point de la réunion. [Reformulation ; aller vers]
    .reply = « …Monsieur Teixeira. Avec un x. » Il s’assied, de biais, le manteau fermé.
irruption--benevoles = « Personne ne vous a oublié exprès, monsieur. Ici, ce sont des bénévoles, et ils donnent beaucoup de leur temps. »
    .why = C’est exact, et Brigitte en avait besoin. Lui entend qu’il n’a pas à se plaindre. [Charte 2001 : impartialité]
    .reply = « Exprès ou pas, les bacs, c’est moi qui les sens ! »
irruption--se-lever = Vous vous levez, tirez une chaise, laissez la porte ouverte derrière lui, et attendez qu’il ait tout dit avant de parler.
    .why = Une chaise, une sortie, du temps : la vague passe sans témoin à convaincre. Ses mots ne sont pas encore rendus. [Projet BETA : espace]
    .reply = « …Bon. Voilà. C’est dit. Elle est pour qui, la chaise ? »
irruption--sa-lettre = « Vous pouvez écrire, bien sûr. Mais il n’y aurait plus de fête pour personne, et tout le quartier saurait pourquoi. »
    .why = Vous défendez la fête, sans hausser le ton. C’est une menace quand même : il a le droit d’écrire. [Charte 2001 : libre consentement]
    .reply = « Vous me menacez ? Dans une réunion de voisins ? D’accord. »

horaire = { $b-vu ->
        [yes] Monsieur Teixeira est venu, en bleu de travail. Il a pris la chaise près de la porte. Premier point : la musique.
       *[no] Brigitte a resservi du café. L’affiche décollée est restée sur la table. Premier point : la musique.
    }
    .bacs = Au tableau, sous « De la part du B », un mot : les bacs. Brigitte le lit deux fois.
    .moussa = « Minuit. Une fête qui finit à 22 h, c’est un goûter. »
    .brigitte = « Minuit, avec la bière sous les fenêtres et des gamins de quinze ans autour ? Non. »
    .teixeira = « Moi, le samedi, je me lève à cinq heures. »
    .teixeira-promesse = « On m’a dit : les tables en face, les bacs au local, c’est fait. Pourquoi ce n’est pas sur votre feuille ? »
    .teixeira-excuses = « Même la médiation trouve que ce n’était pas correct. Alors j’attends, moi. J’écoute. »
horaire--la-ligne = « Le formulaire arrête les enceintes à 22 h, à cause des fenêtres. Ce qui reste à inventer, c’est la suite, sans elles. »
    .why = La règle est dite avec sa raison, et elle vaut pour tous. Ce que chacun veut sauver n’a pas encore été demandé. [Rappel de la règle]
    .reply = « 22 h, sérieux… Bon. Mais sans enceintes, on a le droit de rester ? »
horaire--poire = « Minuit pour les uns, plus tôt pour les autres : coupons la poire en deux, 23 h, une seule bière, et on avance. »
    .why = Vous faites avancer la réunion. Mais l’heure est de vous, et le formulaire en dit une autre. [Charte 2001 : aucun pouvoir de décision]
    .reply = « 23 h, une bière. Et c’est qui qui compte les bières ? Moi ? »
horaire--voter = « Le plus simple serait de voter : à main levée, minuit ou 22 h, et ensuite chacun s’y tient, ça vous va ? »
    .why = Le vote est une façon honnête de finir. Trop tôt, il fait un perdant, et le perdant tenait la sono. [Concertation : chercher avant de voter]
    .reply = Trois mains contre une. Moussa range son téléphone dans sa poche, et regarde la porte.
horaire--sauver = « Minuit, 22 h, pas de bière sous les fenêtres : chacun, qu’est-ce que vous voulez sauver, de cette soirée-là ? »
    .why = Derrière les heures, ce à quoi chacun tient : le groupe peut inventer la suite au lieu de compter. [Trier les besoins ; projet d’habitants]
    .reply = « Que les gens restent, c’est tout. On coupe à 22 h, et on sort les guitares. La bière, c’est pour les grands, on la tient, nous. »
horaire--amende = « Je préfère vous prévenir, Moussa : passé 22 h, un seul appel à la police, et l’amende sera pour vous, à votre nom. »
    .why = Vous pensez le protéger. Mais la police devient votre argument, et lui le coupable d’une soirée qui n’a pas eu lieu. [Pas de pouvoir emprunté]
    .reply = « D’accord. Donc le bruit, c’est moi. Avant même que je branche. »
horaire--reprendre = « Avant d’aller plus loin : lundi, j’ai parlé trop vite à monsieur. Ici, c’est vous qui décidez, et je ne juge personne. »
    .why = Dit devant tous, et sans excuse : chacun retrouve sa place, et vous la vôtre. [Charte 2001 : impartialité ; pas de promesse]
    .reply = « …Bon. Alors on en parle ici, des bacs. Ça me va. »

caisse = Brigitte ouvre la boîte à gâteaux qui sert de caisse. Olena regarde ses mains. Sur la feuille : « plats, boissons, argent ».
    .brigitte = « Dix euros par foyer, et un plat, avec du jambon ou sans, ça m’est égal. Comme ça, pas de jaloux. »
caisse--cinq = « Dix euros, c’est trop pour certains, croyez-moi. Disons cinq partout, et le plat sans porc : c’est le plus juste. »
    .why = Vous pensez à ceux qui ne peuvent pas, à ceux qui ne mangent pas de tout. Mais la règle est de vous. [Charte 2001 : aucun pouvoir de décision]
    .reply = « Et c’est vous qui fixez les prix, maintenant ? Et les menus ? »
caisse--question = « Une question pour les quatre escaliers : le foyer que les dix euros, ou le jambon, arrêtent à la porte, il vient comment ? »
    .why = Personne n’est montré, et tout le monde peut penser à quelqu’un : le groupe trouve mieux que vous. [Charte 2001 : discrétion ; faire avec]
    .reply = « …On passe la boîte sans regarder dedans. Un plat ou des sous, ce qu’on peut. Et une étiquette devant chaque plat. »
caisse--trois-cents = « Ne demandez rien à personne : mon service a une ligne pour ça, je vous trouve trois cents euros d’ici la fin mai. »
    .why = Plus de prix, plus de gêne : l’idée est bonne. Mais ce n’est pas votre argent, et ils vont compter dessus. [Pas de promesse de résultat]
    .reply = « Trois cents ! Alors on prend le grand barbecue. »
caisse--combien = « Dix euros fois cinquante foyers, ça paie quoi, au juste ? Si on faisait d’abord la liste de ce qui s’achète vraiment ? »
    .why = Compter avant de demander fait baisser le prix. Qui n’a rien à mettre, et qui ne mange pas de tout, n’est pas encore dit. [Budget du groupe]
    .reply = « Des gobelets, du charbon, du jus. Même pas cent euros. Deux euros, ça suffit. »
caisse--ouvrir = « Dix euros, pour Olena, par exemple, c’est trop, et elle n’est pas la seule. On pourrait en tenir compte, non ? »
    .why = Le prix tombe tout de suite, et Olena est trahie devant tous. Le résultat ne répare pas : elle l’avait confié. [Charte 2001 : confidentialité]
    .reply = « Oh, ma pauvre ! Il fallait le dire. Pour vous, c’est gratuit, voilà. » Olena n’a pas levé les yeux.
caisse--a-part = Tout bas, à Olena : « Je n’aurais pas dû demander à votre fille de traduire. Un interprète, si vous voulez ; sinon, lentement. »
    .why = L’erreur est reconnue, à elle seule, et l’enfant redevient une enfant. Un interprète se propose. [Un enfant ne traduit pas]
    .reply = « Lentement, ça va. …Merci pour elle. »

qui-fait-quoi = Sept tâches au mur, et chacun dit ce qu’il peut. Pas plus de deux par personne ; personne sans rien.
    .brigitte = { $date-dite ->
        [yes] « Le guichet ferme à midi, moi, je suis à la retraite : j’y vais quand on veut, avant le 29. Et je cuisine, alors les plats… »
       *[no] « Le guichet, c’est le matin en semaine, et moi, je suis à la retraite. On me dit quand. Et je cuisine, alors les plats… »
    }
    .moussa = « Je livre dans tout le quartier : j’ai tous les codes, même le B. Je vois les gens, moi. Et le 29, la sono. »
    .moussa-pour-elle = « Elle dessine, Olena. Je lui livre ses rouleaux de papier. Un plan, ça lui prend dix minutes. »
    .olena = « J’ai fait un papier. » Elle pousse une feuille : la place, les tables, un passage. « Propre, je le fais vite. »
    .teixeira = { $b-vu ->
        [yes] « Douze tréteaux, la camionnette, le vendredi je finis à midi. Et les bacs, je les mets où ils ne gênent personne. »
       *[no] « …Bon. J’ai douze tréteaux, si c’est ça qui manque. Et les bacs, je les mettrai, moi, où ils ne gênent personne. »
    }
    .avant-mardi = avant le 28 avril
    .debut-mai = début mai
    .jour-meme = le jour même
qui-fait-quoi--guichet = Porter le dossier au guichet de la mairie
    .why = Brigitte est libre le matin, et c’est elle qui signe ; le dépôt s’arrête le { $depot } à midi. [Se répartir : ce que chacun a dit]
qui-fait-quoi--dessin = Dessiner le plan des tables, à joindre au dossier
    .why = Olena sait dessiner un plan, et il part avec le dossier : c’est donc avant, pas après. [Se répartir ; une place pour chacun]
qui-fait-quoi--portes = Inviter à chaque porte, dans les quatre escaliers
    .why = Moussa a les codes et connaît les gens. Début mai : assez tard pour qu’on s’en souvienne, assez tôt pour s’organiser. [Aller vers]
qui-fait-quoi--treteaux = Apporter et monter les tréteaux
    .why = Ce sont les siens, et il a la camionnette. C’est aussi sa place : on l’attend. [Se répartir : ce que chacun a dit]
qui-fait-quoi--enceintes = Tenir la sono, et la couper à l’heure
    .why = Qui tient la sono tient aussi l’heure : Moussa l’a demandée, on la lui confie. [Confiance : une vraie responsabilité]
qui-fait-quoi--etiquettes = Une étiquette devant chaque plat : ce qu’il y a dedans
    .why = Chacun mange ce qu’il veut sans avoir à le dire. Brigitte pour les plats, ou Olena pour les dessins : les deux vont. [Interculturel]
qui-fait-quoi--bacs = Placer les bacs, et les rentrer après
    .why = Celui qui les avait sous le nez sait où les mettre, et il vient de le proposer. [Se répartir : ce que chacun a dit]

# L’appel

appel = Dix heures, dernier jour. Brigitte est assise en face de vous. Le téléphone est posé entre vous deux, haut-parleur ouvert.
    .vidal = « Quatre-Vents, oui, je l’ai. Le plan est très clair. Il me manque l’attestation d’assurance, avant midi. »
    .vidal-rien = « Quatre-Vents… Je n’ai pas de dossier complet à ce nom. À midi, je ferme la liste. »
    .vidal-signe = « Quatre-Vents… Le dossier est signé par vous. C’est vous, la personne responsable de cette fête ? »
    .vidal-memes = « Et on m’a parlé d’une connaissance dans le service. Ici, tous les comités ont la même date. »
    .brigitte = « Répondez-lui, vous. Vous parlez mieux que moi. »
appel--elu = « L’élue du quartier tient beaucoup à cette fête. Ce serait dommage qu’un papier la fasse tomber, n’est-ce pas ? »
    .why = Vous cherchez un appui pour le comité. Mais c’est une pression, avec un pouvoir qui n’est pas le vôtre. [Pas de pouvoir emprunté]
    .reply = « L’élue a signé le calendrier, justement. Autre chose ? »
appel--pieces = « Madame Vidal, quelle pièce vous manque, et jusqu’à quelle heure la prenez-vous ? J’écris, Brigitte est avec moi. »
    .why = Les deux bonnes questions, et l’heure notée. Mais c’est vous qu’elle rappellera, l’an prochain aussi. [Trouver l’échéance]
    .reply = { $dossier-complet ->
        [yes] « L’attestation d’assurance. Midi, à l’accueil. Et madame est la présidente ? »
       *[no] « Il en manque plusieurs. Midi, à l’accueil. Et madame est la présidente ? »
    }
appel--au-nom-du-comite = « Bonjour madame Vidal, c’est la médiation. J’appelle pour le comité : je vous explique un peu où ils en sont. »
    .why = Vous la dispensez d’une épreuve. Mais on parle d’elle devant elle, et la mairie ne connaîtra que vous. [Faire avec]
    .reply = « Je préfère la personne qui signe, si elle est à côté de vous. »
appel--a-elle = Vous poussez la feuille vers Brigitte, le doigt sur la ligne, et soufflez : « Demandez ce qui manque, et pour quand. »
    .why = Une ligne, un souffle, et c’est elle qui parle : la mairie a une interlocutrice, et ce n’est pas vous. [Faire avec ; travail avec les partenaires]
    .reply = « Brigitte, la présidente, bonjour. Il manque quoi, et pour quand ? …Midi. C’est noté. »
appel--tampon = « Entre services, on peut s’arranger : vous l’enregistrez ce matin, et ce qui manque suivra dans la semaine, promis. »
    .why = Vous voulez sauver la date. Mais d’autres comités ont couru pour la tenir : ce passe-droit les oublie. [Égalité de traitement]
    .reply = « Entre services, on a les mêmes délais que tout le monde. »
appel--une-semaine = « Serait-il possible d’avoir une semaine de plus ? Ce sont des bénévoles, vous savez, et presque tous travaillent. »
    .why = Demander ne coûte rien, et la raison est vraie. Une heure, une pièce auraient servi plus qu’une faveur. [Trouver l’échéance]
    .reply = « Non, je regrette. La liste part à midi, pour tout le monde. »

plan-b = { $dossier-complet ->
        [yes] L’assureur a envoyé le papier à 10 h 40. Brigitte a déjà un bras dans son manteau.
       *[no] Le calendrier est sur le bureau. Brigitte a reposé son manteau sur la chaise.
    }
    .vidal = « Complet à midi, il passe en commission. Réponse le 13 mai. Je ne promets rien : la pétanque demande la même place. »
    .vidal-non = « Sans dossier complet à midi, la place, le 29, c’est non. La cour derrière est au bailleur : c’est avec lui. »
    .brigitte = « Et si c’est non ? Avec tout le monde qu’on a invité… »
    .brigitte-fichu = « Et tout le monde qu’on a invité… Alors, c’est fichu ? »
plan-b--jamais-refuse = « Ne vous en faites pas, elle est obligée de dire ça. Une fête de voisins, on finit toujours par l’avoir, la place. »
    .why = Vous voulez qu’elle respire. Mais la décision est à la mairie : au premier refus, c’est votre parole qui tombe. [Pas de promesse de résultat]
    .reply = « Vous croyez ? Bon. Alors, je ne dis rien aux autres. »
plan-b--et-si-non = « Sans la place, où, avec l’accord de qui, et qui prévient les quatre escaliers ? On pose la question samedi, à tous ? »
    .why = Un autre lieu, un accord écrit, quelqu’un pour prévenir : prévu à plusieurs, avant d’en avoir besoin. [Prévoir un autre plan]
    .reply = « La cour du bailleur. Avec un mot signé. Moussa prévient, il a les codes. Samedi, oui, à tous. »
plan-b--bailleur = « J’appelle le bailleur cet après-midi et je réserve sa cour : comme ça, quoi qu’il arrive, vous êtes couverts. »
    .why = Le repli serait sûr, et vite. Mais vous choisissez le lieu à leur place, et l’an prochain ils ne sauront pas le faire. [Faire avec]
    .reply = « Ah. Bon. Si vous le sentez comme ça. »
plan-b--quand-meme = « Au pire, sortez les tables sans le papier : qui va embêter des voisins qui mangent une salade ? Ça se fait partout. »
    .why = Vous défendez leur soirée. Mais c’est Brigitte qui répondrait de la place occupée sans titre, pas vous. [CG3P L2122-1]
    .reply = « Sans le papier ? Et si quelqu’un tombe, c’est pour qui ? »
plan-b--septembre = « Vous pouvez aussi choisir septembre : demandé à temps, et fait dès le début à quatre escaliers. C’est à vous tous de voir. »
    .why = Renoncer à une date n’est pas renoncer à la fête : l’option est dite, et le choix reste au groupe. [Reporter ; projet d’habitants]
plan-b--on-verra = « Le mieux est d’attendre le 13 mai, tranquillement. D’ici là, chacun fait sa part, et on verra bien ce qu’ils diront. »
    .why = Chacun sait quoi faire, c’est déjà beaucoup. Mais le 13 mai, il restera seize jours, et rien de prévu. [Prévoir un autre plan]
    .reply = « On verra, on verra… Moi, je vais dormir, d’ici là ? »

# Le soir

deux-rangees = { $dossier-complet ->
        [yes] Place du Lavoir, bientôt 22 h. Deux rangées de tables : le A, le C et le D d’un côté, le B de l’autre.
       *[no] Cour du bailleur, bientôt 22 h. Deux rangées de tables : le A, le C et le D d’un côté, le B de l’autre.
    }
    .moussa = « À 22 h, je coupe. Et là, si personne ne bouge, tout le monde rentre. »
    .teixeira = « Les tréteaux tiennent, au moins. »
    .olena = « Mon plan, c’était une table. Une seule. »
    .brigitte-caisse = « Et les trois cents euros, au fait, ils arrivent quand ? J’ai avancé le charbon, moi. »
deux-rangees--pareil = « Ça marche, ne touchons à rien : on garde la liste telle quelle, et l’an prochain on la reprend, d’accord ? »
    .why = Vous voyez que la soirée est bonne. Mais une liste qu’on recopie, c’est ainsi qu’on avait perdu le B. [Prévoir un bilan]
    .reply = « C’est ce que je dis toujours. »
deux-rangees--plier = Vous pliez les chaises, portez les sacs, rincez les carafes. À 23 h, tout est propre, sans que personne ait bougé.
    .why = Vous donnez l’exemple, et de bon cœur. Mais chacun avait sa tâche : vous la leur avez prise. [Faire avec]
deux-rangees--une-table = « Une chaise de chaque rangée, dix minutes : ce qu’on garde, ce qu’on change, qui manquait. Et une date, en juin ? »
    .why = Les rangées se mêlent pour de bon, et le bilan a sa date : la fête de l’an prochain commence là. [Mêler ; prévoir un bilan]
    .reply = Les rangées font un coin, puis une table. Sur la nappe, quelqu’un écrit : mardi 9 juin, 18 h 30. Quatre prénoms, un par escalier.
deux-rangees--mele = D’un geste, vous demandez à Moussa et à monsieur Teixeira de tourner un tréteau : les deux rangées font un coin.
    .why = Deux personnes, un tréteau, et les rangées se mêlent, sans discours. Demain, personne n’aura noté ce qui a manqué. [Mêler]
    .reply = Le coin devient une table. Quelqu’un pousse un plat, quelqu’un lit l’étiquette.
deux-rangees--merci = « Merci à tous, c’est une vraie réussite ! Rentrez tranquilles, on fera le point quand on se croisera, à la rentrée. »
    .why = Remercier compte, et ils l’ont mérité. Sans date, chacun rentre avec son propre bilan. [Prévoir un bilan]
deux-rangees--reprendre = { $promesse-caisse ->
        [yes] « Une chose avant de finir : j’ai promis trop vite. Les trois cents euros, je ne les ai pas, je regrette. »
       *[no] { $promesse-place ->
            [yes] « Une chose avant de finir : j’ai promis trop vite. La place dépendait de la mairie, et d’elle seule. »
           *[no] « Une chose avant de finir : au B, en avril, j’ai parlé trop vite. Je n’avais ni à promettre, ni à juger. »
        }
    }
    .why = Défaire une parole de trop coûte un peu de face ; la laisser coûterait la fête suivante. [Charte 2001 : pas de promesse]
    .reply = « Bon. J’aime mieux le savoir ce soir que l’an prochain. »

# Fins

ending--fete = { $olena-trahie ->
        [yes] Minuit passé, tout est rentré. Il reste une assiette sous un torchon, avec son étiquette : « Olena ».
       *[no] { $signe ->
            [yes] À 23 h, un agent de la ville passe, le dossier à la main : « La personne responsable, c’est qui ? » Tout le monde vous regarde.
           *[no] { $tables-melees ->
                [yes] On a joué de la guitare jusqu’à 23 h. Les tréteaux sont dans la camionnette. Il reste une table, pleine.
               *[no] À 22 h, la sono s’est tue. Chaque rangée a plié la sienne. Ce fut une bonne soirée, des deux côtés.
            }
        }
    }
    .later = { $olena-trahie ->
        [yes] Olena n’est pas descendue. Au panneau du B, elle ne regarde plus les affiches. Pour les autres, la fête était réussie.
       *[no] { $bilan-date ->
            [yes] Mardi 9 juin, ils sont sept, des quatre escaliers. Brigitte a demandé le nouveau code du B. C’est Olena qui écrit au tableau.
           *[no] { $a-votre-place ->
                [yes] En mars suivant, Brigitte vous appelle : « Alors, pour la fête, vous avez commencé ? »
               *[no] En mars suivant, Brigitte ressort la liste. Le code du B a encore changé.
            }
        }
    }
ending--reportee = Brigitte a barré « 29 mai » et écrit « septembre ? », avec un point d’interrogation. Ce n’est pas à vous de l’enlever.
    .later = { $olena-trahie ->
        [yes] Ils choisissent le 18 septembre. Le dossier part en juin, complet. Olena ne vient plus aux réunions.
       *[no] Ils choisissent le 18 septembre, à quatre escaliers. Le dossier part en juin, complet. En attendant, on a sorti douze chaises, un soir, sans rien d’officiel.
    }
ending--refusee = La place est refusée, et rien d’autre n’était prévu. Le 29 mai, il fait beau. Personne ne descend.
    .later = Brigitte garde l’affiche pliée dans le cabas. « L’an prochain », dit-elle. Moussa a trouvé une autre cour pour sa sono.
ending--votre-fete = Ils vous ont dit merci, soulagés, et sont rentrés. La liste et le thermos sont restés devant vous.
    .later = La fête a eu lieu, très bien tenue, par vous. L’année d’après, vous êtes en congé : il n’y en a pas.
ending--rupture = La porte est restée ouverte. Moussa ramasse son casque. Brigitte range le thermos sans regarder personne.
    .later = La lettre du B est arrivée à la mairie, signée par onze foyers. La place a été refusée. On ne parle plus de fête aux Quatre-Vents.

# Le compte rendu

account--cadre = Depuis le 11 avril 2026, centre social : appui au comité des Quatre-Vents pour sa fête des voisins.
    .why = Un jour, un lieu, une demande, et « appui » : on sait ce que vous faisiez là. [Faits]
account--jeunes = Les jeunes veulent surtout mettre du son ; ils seront à surveiller.
    .why = Vous pensez au voisinage. Mais six personnes deviennent « les jeunes », et une envie devient un soupçon. [Faits, non opinions]
account--affiche = L’escalier B n’avait pas été invité : aucune affiche dans son hall.
    .why = Ce que vous avez vu et appris, sans coupable : l’an prochain, on saura où regarder. [Faits]
account--negligence = Le comité a laissé le B de côté, par négligence.
    .why = Vous voulez que cela se sache. Le fait suffit ; « négligence » juge quelqu’un qui fait tout seul. [Faits, non opinions]
account--depuis-trois-ans = Monsieur T., du B, dit avoir la musique près de sa chambre et les bacs devant sa porte, depuis trois ans.
    .why = Ses mots, et « dit » : vous rapportez, sans prouver ni défendre. [Propos rapportés]
account--delai = Le dossier se dépose complet avant le { $depot } à midi : trente jours avant, et non plus quinze.
    .why = La date, l’heure, et ce qui a changé : qui reprendra le suivi ne se trompera pas d’année. [Faits]
account--dix-euros-pour-elle = Madame O. n’a pas les dix euros demandés et pensait ne pas venir.
    .why = Cela explique la question du prix. Mais elle l’a confié à vous, pas à la direction. [Charte 2001 : confidentialité]
account--prix = Le prix pouvait écarter des foyers ; la question a été posée au groupe, sans nommer personne.
    .why = { $prix-libre ->
        [yes] L’équipe sait qu’il faut y penser, et ne sait pas pour qui : la confidence tient. [Charte 2001 : discrétion]
       *[no] Ce n’est pas ainsi que cela s’est passé dans la salle : ici, la phrase est fausse. [Faits]
    }
account--timide = Madame O. est timide et devrait faire un effort pour s’intégrer.
    .why = Le souci d’elle est réel. Mais elle a dit « c’est vite », et c’est la réunion qui allait trop vite. [Faits, non opinions]
account--taches = Tâches partagées en réunion entre les habitants ; la médiation n’en tient aucune.
    .why = { $a-votre-place ->
        [yes] Vous en avez pris une part, dans la feuille ou à côté : ici, la phrase est fausse. [Faits ; faire avec]
       *[no] Qui fait, et que ce sont eux : c’est le cœur de l’appui, et cela se vérifie. [Décisions ; faire avec]
    }
account--depose = Dossier complet déposé le 29 avril par la présidente du comité.
    .why = { $signe ->
        [yes] Le dossier porte votre signature : écrire que le comité l’a déposé serait faux. [Faits ; mandat]
       *[no] { $dossier-complet ->
            [yes] Quoi, quand, par qui : trois faits, et aucun n’est vous à leur place. [Faits]
           *[no] Il n’était pas complet à midi : l’écrire autrement ne le rendrait pas. [Faits]
        }
    }
account--batons = La mairie met des bâtons dans les roues des habitants.
    .why = La fatigue du comité est réelle. Mais la même date valait pour tous, et la phrase ferme une porte. [Faits, non opinions]
account--repli = Si la place manque : la suite se décide à quatre escaliers, en réunion.
    .why = { $repli-prevu ->
        [yes] Ce qui est prévu, et par qui : un refus ne prendra personne au dépourvu. [Décisions]
       *[no] Rien n’a été prévu à plusieurs pour ce cas : l’écrire rassurerait à tort. [Faits]
    }
account--bilan = Bilan fixé avec eux : mardi 9 juin, 18 h 30, une personne par escalier.
    .why = { $bilan-date ->
        [yes] Une date dite et acceptée engage tout le monde : elle s’écrit. [Suites]
       *[no] Aucune date n’a été fixée : l’écrire serait inventer un rendez-vous. [Suites]
    }
account--halls = À voir en équipe : comment s’assurer que chaque hall a bien reçu une invitation ?
    .why = Une question de métier, sans coupable dedans : toute l’équipe peut apprendre. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--leur-fete = À quels moments auriez-vous pu faire à leur place ? Qu’avez-vous laissé, et qu’est-ce que cela leur a coûté ?
jury--les-absents = Qui manquait à la première réunion ? Comment l’avez-vous su, et qu’avez-vous fait de ce qu’on vous a dit là-bas ?
jury--la-date-et-la-main = Un délai courait, et la fête était à eux. Comment avez-vous tenu les deux, et jusqu’où pouviez-vous aller ?
jury--dit-et-garde = Qu’est-ce qu’on vous a confié ? Qu’en est-il revenu devant le groupe, sous quelle forme, et avec l’accord de qui ?

# Le formulaire

document--demande = Demande d’occupation temporaire du domaine public
    .entete = Ville de Valbrune – Service de la vie associative
    .objet = Manifestation : fête des voisins. Date : vendredi 29 mai 2026, de 18 h à 23 h, installation à partir de 16 h.
    .lieu = Lieu : place du Lavoir. Nombre de personnes attendues : à compléter.
    .delai = Dépôt : dossier complet au plus tard 30 jours avant, soit le mercredi 29 avril 2026, à 12 h. Un dossier incomplet à cette heure est classé sans suite.
    .guichet = Où : à l’accueil de la mairie, du lundi au vendredi, de 9 h à 12 h. Pas d’envoi par courriel.
    .assurance = Pièce no 1 : attestation d’assurance de responsabilité civile de l’organisateur, valable le jour de la fête.
    .plan = Pièce no 2 : plan des tables, avec un passage libre pour les secours et les fauteuils roulants.
    .sono = Musique avec enceintes : jusqu’à 22 h. Rangement et nettoyage : jusqu’à 23 h.
    .boissons = Boissons offertes : rien à demander. Vente de boissons : une autre autorisation. Pas d’alcool aux mineurs, même offert.
    .responsable = Personne responsable, présente et joignable toute la soirée : nom, téléphone, signature.
    .reponse = Réponse de la mairie, par écrit, le 13 mai 2026. Sans réponse écrite, la place n’est pas accordée.
