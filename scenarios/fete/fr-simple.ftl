# « La fête des voisins », texte en français simple : mêmes actes, mêmes informations, phrases courtes.
# Variables : les mêmes que dans fr.ftl.
# Les fiches et les questions du jury se lisent après toute partie : elles ne disent rien de ce qu’Olena confie.

scenario--title = La fête des voisins
scenario--pitch = Quatre immeubles sont autour d’une place. Des habitants veulent faire une fête. Un papier est à rendre à la mairie. Tout le monde est d’accord. Mais qui est « tout le monde » ?
scenario--brief = Vous êtes à la résidence des Quatre-Vents, autour de la place du Lavoir. C’est samedi matin. Vous travaillez à la médiation, au centre social. Un groupe d’habitants, le comité, veut faire la fête des voisins le { $jour-dit }. Il vous demande de l’aide. Ce n’est pas votre fête. Vous n’êtes pas la mairie. Vous aidez des habitants à faire leur fête. Vous aurez une réunion, un formulaire à lire avec eux et des visites. Il y aura ensuite un appel, une soirée et une note à écrire.
scenario--sources = Droit. Code général de la propriété des personnes publiques, article L2122-1. Il faut une autorisation pour occuper un lieu public. Article L2122-3 : la mairie peut retirer cette autorisation. Code de la santé publique, article L3342-1. Dans un lieu public, pas d’alcool aux mineurs, même gratuit. Les trente jours, les horaires et les pièces sont ceux d’une ville inventée. Chaque mairie a ses règles. Principes. Charte de référence de la médiation sociale (1er octobre 2001). Elle demande : libre consentement, discrétion, « faire avec », aucun pouvoir de décision. Référentiel AMIS : faciliter et accompagner des projets d’habitants. Les personnes et les lieux sont inventés. Les auteurs ont choisi les valeurs données à chaque choix. Aucun groupe de professionnels ne les a encore revues.
scenario--account = Note à la direction du centre social

scene--comite = Samedi 11 avril, au centre social
scene--visite = Lundi 13 avril, escalier B : Olena vous a dit de passer
scene--escalier-b = Au rez-de-chaussée du B, quand vous redescendez
scene--reunion = Samedi 18 avril, au centre social
scene--mairie = Mercredi 29 avril, dans votre bureau
scene--soir = Vendredi 29 mai, devant les immeubles

party--brigitte = Brigitte
    .role = présidente du comité des Quatre-Vents, escalier A
    .alt = Une femme d’environ soixante ans. Elle a du café et une liste devant elle.
    .about = Elle demande une fête, comme chaque année. Elle a besoin d’aide, sans perdre sa place. Elle a peur des reproches : elle travaille seule depuis dix ans. Elle a raison sur un point. Sans elle, il n’y aurait pas de fête.
party--moussa = Moussa
    .role = il vient pour six jeunes, escalier C
    .alt = Un homme d’environ vingt-cinq ans. Il a un casque de scooter au bras.
    .about = Il demande de la musique, et tard. Il a besoin d’une vraie responsabilité. Il a peur de venir seulement pour porter les chaises. Il a raison sur un point. Dans une bonne fête, les gens restent.
party--olena = Olena
    .role = arrivée il y a un an, escalier B
    .alt = Une femme d’environ quarante ans. Elle garde son manteau, près du radiateur.
    .about = Elle ne demande rien en réunion. Elle a besoin de temps pour trouver ses mots. Elle a peur que les autres répondent à sa place. Elle a raison sur un point : tout va trop vite. Elle comprend le français parlé lentement.
party--teixeira = Monsieur Teixeira
    .role = maçon, rez-de-chaussée de l’escalier B
    .alt = Un homme d’environ cinquante ans, en vêtements de travail.
    .about = Il demande de déplacer les poubelles et de baisser la musique. Il a besoin qu’on lui demande avant. Il ne veut pas supplier pour avoir une chaise. Il a raison pour la musique et pour les poubelles. Il a aussi douze tréteaux.
party--vidal = Madame Vidal
    .role = service de la vie associative, à la mairie
    .alt = Une voix claire au téléphone. Elle tourne des pages.
    .about = Elle a un calendrier, et les mêmes règles pour quarante comités. Elle ne peut rien promettre, et elle le dit. Elle préfère parler à la personne qui signe.

fact--dix-euros = Olena ne peut pas donner les dix euros demandés. Elle ne veut pas que les autres le sachent.

must--dire-la-date = Dire la date limite au comité dès que vous l’avez lue. C’est votre deuxième devoir. C’est leur fête, mais le temps passe. [AMIS : informer ; trouver la date limite]
never--signer-pour = Ne pas signer à la place des habitants. La personne qui signe est responsable de la fête toute la soirée. [Charte 2001 : faire avec ; mandat]

always--souffler = Respirer. Vous posez le stylo, vous respirez deux fois. Vous regardez tout le monde avant de répondre.
    .why = Vous prenez quelques secondes pour vous. Quand les gens s’énervent, cela évite une phrase de trop. [Posture : maîtrise de soi]
    .reply = Deux secondes passent. Vous avez regardé tout le monde. Vous parlez plus doucement.
always--prendre-en-main = Leur proposer d’organiser la fête vous-même : vous avez le temps, les contacts et l’habitude.
    .why = Tout serait bien fait. Mais ce serait votre fête. L’an prochain, personne ne saurait la faire. [Charte 2001 : faire avec]

# La première réunion

tour = Centre social, 10 h. Brigitte sert le café. Moussa s’assied au bord de la table. Une femme reste près du radiateur.
    .brigitte = « On reprend la liste de l’an dernier. Chacun sait quoi faire. Moi, je garde l’argent. Et vous, la mairie ? »
    .moussa = « Chacun sait… L’an dernier, la musique, c’était une radio. Nous, on est six. On a des enceintes. »
tour--la-liste = « Votre liste marche bien, on part de là. Brigitte dirige, et Moussa l’aide pour la musique. Ça vous va ? »
    .why = Vous voyez qui travaille déjà. Mais vous donnez les places avant d’écouter. [Charte 2001 : aucun pouvoir de décision]
    .reply = « L’aider. D’accord. Je porte les chaises, quoi. »
tour--au-radiateur = « D’abord, une question. Madame, près du radiateur, vous n’avez pas encore parlé. Vous pensez quoi ? »
    .why = Vous voyez qui se tait, et c’est juste. Mais devant tous, dans une langue rapide, elle dit oui pour finir. [Parole : préparer]
    .reply = « Moi ? …C’est bien. Tout, c’est bien. » Elle regarde la porte.
tour--tour-de-table = « Je vous aide, mais je ne décide pas et je ne fais pas tout. Chacun dit une envie et un souci ? »
    .why = Vous dites ce que vous faites et ne faites pas. Chacun a la même place. [Charte 2001 : cadre, faire avec]
    .reply = Ils parlent des enceintes, des nappes, des verres cassés. La femme dit son prénom, Olena. « Je regarde. Un peu vite, pour moi. »
tour--la-mairie = « Pour la mairie, je m’en occupe, j’ai l’habitude. Vous serez tranquilles, et on gagnera tous du temps. »
    .why = Vous les aidez, et ils acceptent. Mais il faudra le faire chaque année à leur place. [Charte 2001 : faire avec]
    .reply = « Ah, ça m’aide bien. Les papiers, moi, je les pose et je les oublie. »
tour--observer = Vous laissez Brigitte et Moussa finir de parler. Vous notez qui parle et qui ne dit rien du tout.
    .why = Regarder d’abord montre qui dirige et qui manque. Mais votre rôle n’est pas dit : ils vous donnent déjà la mairie. [AMIS : observer]
    .reply = Ils parlent de la radio cinq minutes. La femme en manteau a voulu parler une fois. Elle n’a rien dit.

qui-manque = Brigitte montre une photo de l’an dernier. Il y a du monde. Derrière, les volets du B sont fermés.
    .brigitte = « Quarante personnes ! Tout le A, le C et le D. J’ai mis l’affiche partout où j’ai pu entrer. Cette année, on veut cinquante personnes. »
qui-manque--compter = « Il y a quatre escaliers, et trois sur votre liste. Comment les gens du B savent qu’il y a une fête ? »
    .why = Vous comptez, vous posez une question, sans reproche. Elle trouve seule ce qui manque. [Projet d’habitants : qui manque ?]
    .reply = « Le B… Ils ont changé leur code. Je n’ai pas le nouveau. Ça fait trois ans. Ah, mince. »
qui-manque--j-irai = « Il manque le B, je crois. Ne bougez pas : lundi, j’irai moi-même coller l’affiche, et ce sera fait. »
    .why = Vous avez vu l’oubli, et vous voulez y aller. Mais l’invitation viendrait de vous, pas du comité. [Charte 2001 : faire avec]
    .reply = « Le B ? Ah oui, ils ont changé leur code. Si vous y allez, ça m’aide. »
qui-manque--qui-veut = « On ne force personne : ceux qui veulent viendront. Faisons avec les gens qui répondent, c’est déjà bien. »
    .why = Vous respectez ceux qui sont là. Mais les personnes non invitées n’ont pas refusé. [Égalité : aller vers les absents]
    .reply = « Voilà. On ne va pas aller chercher chaque personne. »
qui-manque--pourquoi = « Et le B, derrière les volets : pourquoi vous ne l’avez pas invité ? C’est un peu gênant, quand même, non ? »
    .why = Vous avez vu ce que personne ne voyait. Mais c’est un reproche. Elle travaille seule, alors elle se défend. [Écoute : des faits]
    .reply = « Gênant ! Je fais tout seule depuis dix ans. Leur code a changé. Ils peuvent descendre, eux ! »
qui-manque--cinquante = « Cinquante, c’est bien. On part de là : combien de tables, combien de chaises, et qui apporte quoi, alors ? »
    .why = Compter les tables est utile. Mais personne n’a regardé le fond de la photo. [Projet d’habitants : qui manque ?]
    .reply = « On a huit tables. Pour cinquante personnes, c’est peu. »

formulaire = Brigitte sort trois feuilles de son sac. Elle les pose sur la table, devant vous.
    .brigitte = « C’est le papier de la mairie. Je l’ai depuis mars. C’est quinze jours avant, comme toujours. On regarde, si vous voulez. »
formulaire--avant-quand = Jusqu’à quand peut-on donner ce dossier ?
    .why = Dossier complet avant le { $depot } à midi : trente jours avant la fête. Quinze jours, c’était avant. [Lire avec]
formulaire--a-demander = Quelle pièce faut-il demander à quelqu’un d’autre ?
    .why = L’assureur donne l’attestation : il faut l’attendre. Le plan, on peut le dessiner soi-même. [Lire avec]
formulaire--musique = Jusqu’à quelle heure peut-on mettre de la musique avec des enceintes ?
    .why = 22 h pour les enceintes, 23 h pour ranger. Ce sont deux heures différentes. [Lire avec]
formulaire--qui-signe = Qui doit signer, et rester là toute la soirée ?
    .why = La personne responsable signe. On peut la joindre jusqu’à la fin. Ce ne peut pas être la médiation. [Lire avec ; faire avec]
formulaire--quand-saura = Quand saura-t-on si la place est accordée ?
    .why = Le 13 mai, par écrit. Sans écrit, rien n’est accordé. Il faut donc prévoir un refus possible. [CG3P L2122-1]

date = Brigitte s’arrête au milieu de la page. Elle cherche ses lunettes.
    .brigitte = « Des pièces, une signature, des horaires… Vous ne voulez pas le remplir, vous ? Moi, ça m’inquiète. »
    .moussa = « Et puis on a le temps, non ? Elle l’a dit : quinze jours avant. »
date--delai-court = « Le délai est plus court que les autres années, je crois. Il faudrait commencer bientôt, Brigitte. »
    .why = Vous prévenez, et elle garde le papier. Mais « bientôt » n’est pas une date. [Trouver la date limite]
    .reply = « Bientôt, bientôt… Bon. Je le mets sur le meuble, je le verrai. »
date--connaissance = « Pour la date, je connais quelqu’un à la mairie. Pour une fête de voisins, ça passera, même en retard. »
    .why = Vous voulez les rassurer. Mais vous n’avez pas ce pouvoir. Les autres comités ont la même date. [Égalité de traitement]
    .reply = « Ah, si vous connaissez quelqu’un… On peut dormir. »
date--la-date = « Le { $depot } à midi : il reste { $depot-days } jours. Vous signez, et on remplit ensemble, mardi, ici ? »
    .why = Vous donnez un jour, une heure, un nombre de jours. Elle fait, et vous êtes à côté. [Trouver la date limite ; faire avec]
    .reply = « Le 29 avril ! Moi, je pensais mi-mai… Mardi, oui. Je remplis, et vous relisez. »
date--signer = « Laissez-moi faire : je signe comme responsable et je le donne lundi. Vous n’avez plus à y penser, Brigitte. »
    .why = La date serait respectée. Mais la personne qui signe est responsable : ce n’est plus leur fête. [Charte 2001 : faire avec ; mandat]
    .reply = « C’est vrai ? Ah, je suis soulagée. Signez, signez. »
date--relire = « Je ne veux pas me tromper sur la date. On relit le milieu de la page, tous les trois, lentement ? »
    .why = Dire qu’on n’est pas sûr et relire ensemble, c’est mieux qu’une date fausse. Il reste à la dire. [Lire avec]
    .reply = « “Dossier complet… trente jours…” Trente ? Depuis quand, trente ? »
date--plus-tard = « Le papier peut attendre samedi prochain. On décide d’abord de la fête : l’envie passe avant le formulaire. »
    .why = L’envie est importante pour commencer. Mais la date limite n’attend pas, et elle est sur cette page. [Trouver la date limite]
    .reply = « Voilà. D’abord les enceintes, après les papiers. »

# Chez Olena

olena-parle = Dans le hall du B, il y a seulement une note sur les déchets. Au troisième, Olena ouvre. Sa fille de dix ans est là.
    .olena = « Réunion, c’est vite. Quand je trouve le mot, c’est fini. Et dix euros chaque foyer, je ne peux pas. Je dirai : je travaille. S’il vous plaît, ne dites pas. »
olena-parle--jurer = « Je vous le jure : ça reste entre nous. Le comité, mon service, personne ne saura jamais rien. Quoi qu’il arrive. »
    .why = Elle est soulagée. Mais « quoi qu’il arrive » est impossible à tenir. Et le prix reste le même. [Charte 2001 : discrétion et ses limites]
    .reply = « Merci. Merci. …Et la fête, je regarde de la fenêtre. »
olena-parle--fille = « Votre fille parle très bien, je l’entends. Si elle nous aidait à traduire, ce serait plus facile, non ? »
    .why = Vous voulez mieux comprendre. Mais un enfant qui traduit apprend des choses qu’on lui cache : ici, l’argent. [Un enfant ne traduit pas]
    .reply = « Non ! …Elle, elle ne sait pas, pour l’argent. »
olena-parle--pour-tous = « Je n’en dirai rien. Je peux demander le prix pour tous les foyers, sans parler de vous, ni d’ici ? »
    .why = Vous gardez ce qu’elle confie. Vous demandez son accord pour une question utile à tous. [Charte 2001 : discrétion, accord]
    .reply = « Pour tous… Oui. Sans moi, oui. Je crois, on est beaucoup. »
olena-parle--avancer = « Dix euros, c’est peu : je les mets pour vous. Personne ne le saura, et vous venez à la fête, d’accord ? »
    .why = Votre geste est généreux. Mais elle vous devra dix euros. Et les autres foyers ne viendront pas. [Posture : la juste distance]
    .reply = « Non. Après, je vous dois. Non, merci. »
olena-parle--ccas = « Quand l’argent manque, le CCAS peut aider. Je vous écris l’adresse, et le nom de la personne à voir ? »
    .why = Une adresse, un nom : c’est bien fait. Mais elle parlait d’une fête, pas de toute sa vie. [Orienter au bon moment]
    .reply = « Pour le loyer, peut-être. …Mais pour une fête ? »
olena-parle--a-sa-place = « À la prochaine réunion, je parlerai pour vous. Dites-moi ce que vous pensez, je le dirai avec mes mots. »
    .why = Vous voulez que son avis compte. Mais il lui faut du temps, pas quelqu’un qui parle pour elle. [Faire avec]
    .reply = « Si vous voulez. …Et mes mots à moi, ils servent à quoi ? »
olena-parle--montrer = « Pour la réunion : je vous donne la page la veille, en mots simples. Vous pouvez montrer, au lieu de parler ? »
    .why = La réunion change pour elle : la page avant, une autre façon de participer. Sa demande attend encore. [Adapter le support]
    .reply = « Montrer, oui. Là-bas, je dessinais les cours d’école. Un plan, ça, je sais. »
olena-parle--affiche = « En bas, dans le hall, je n’ai pas vu l’affiche. Dans votre escalier, qui sait qu’il y a une fête ? »
    .why = Vous avez regardé le hall, et vous demandez à une habitante. Le B n’est pas invité. Sa demande attend encore. [Qui manque ?]
    .reply = « Personne. Moi, c’est l’école. Monsieur Teixeira, en bas, il regarde les tables et il rit. Pas un bon rire. »

# Escalier B

porte-b = Au rez-de-chaussée, un homme range des planches dans le local. Il a vu votre badge. Il continue son travail.
    .teixeira = « La fête des voisins. Je l’entends depuis trois ans. La musique près de mon lit, les poubelles devant ma porte. Et pas une chaise. »
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
porte-b--affiche-tendue = « Voici l’affiche : vendredi 29 mai, 18 heures, sur la place. Tout le B est invité. Vous viendrez, j’espère ? »
    .why = Vous venez le voir, et l’invitation est sincère. Mais une affiche ne répond pas à trois ans de poubelles. [Écouter d’abord]
    .reply = « “Invité”. Une affiche faite sans nous. Avec nos poubelles dessus. »
porte-b--se-plaindre = « Trois ans sans un mot, ce n’est pas correct de leur part. À votre place, je serais en colère aussi. »
    .why = Il se sent compris. Mais vous jugez des personnes absentes, et il le leur dira. [Charte 2001 : impartialité]
    .reply = « Ah ! Vous, au moins, vous le dites. »
porte-b--ecouter = « La musique près du lit, les poubelles, pas de chaise. Comment faire de cette fête la vôtre aussi ? »
    .why = Vous allez le voir, vous reprenez ses mots. Votre question l’invite comme une personne importante. [Aller vers ; reformulation]
    .reply = « Qu’on nous demande avant. Pas après. Et les poubelles, ailleurs. »
porte-b--defendre = « C’est un oubli, monsieur, rien de plus. La présidente fait tout cela sans être payée, vous savez. »
    .why = C’est vrai, et c’est gentil pour elle. Mais il parlait de sa chambre. Vous défendez le comité. [Charte 2001 : impartialité]
    .reply = « Avec plaisir. Moi, à une heure du matin, je suis fatigué. »
porte-b--tenir-la-porte = Vous tenez la porte pendant qu’il passe avec ses planches. Vous attendez la fin de toute sa phrase.
    .why = Un geste, du temps, rien à demander : il s’arrête. Mais il ne sait pas pourquoi vous êtes là. [Écoute : le silence]
    .reply = « …Merci. Bon. Et vous, vous venez pour quoi ? »

porter = Il s’assied sur les planches. Derrière lui, contre le mur, il y a des tréteaux.
    .teixeira = « J’en ai douze, et une camionnette. Mais je ne vais pas supplier pour avoir une chaise. Ils peuvent venir demander. »
    .teixeira-non = « Faites votre fête. Sans nous. Ma femme met des bouchons d’oreilles. On a l’habitude. »
porter--excuses = « Je vais demander à la présidente de venir s’excuser ici avant samedi. Après trois ans, elle doit le faire. »
    .why = Vous voulez qu’on reconnaisse sa peine. Mais des excuses forcées ne valent rien, et vous jugez. [Charte 2001 : impartialité]
    .reply = « Des excuses… Oui. Je veux bien voir ça. »
porter--compter-sur-lui = « Faites un geste : avec vos planches et vos tréteaux, tout est réglé. Je peux dire que c’est oui, non ? »
    .why = Vous voyez ce qu’il peut apporter. Mais vous demandez encore, sans lui donner une place. [Libre consentement]
    .reply = « C’est ça. Pas de chaise pour moi. Mais mes planches, oui. »
porter--quoi-dire = « Qu’est-ce que je peux dire au comité pour vous ? Et samedi, que voulez-vous leur dire vous-même ? »
    .why = Il choisit ce que vous pouvez dire, et ce qu’il dira lui-même. [Charte 2001 : accord ; navette]
    .reply = « Parlez des poubelles. Le reste, je le dirai. Si je viens. Samedi, 17 heures ? »
porter--promettre = « Cette année, les tables seront de l’autre côté. Les poubelles seront au local. Dites-le à tout votre escalier. »
    .why = Il l’espérait, et ce serait juste. Mais le comité doit décider : vous promettez à sa place. [Pas de promesse de résultat]
    .reply = « Ah. Là, c’est bien. Je leur dis ce soir. »
porter--rien-d-oblige = « Vous n’êtes pas obligé de prêter, ni de venir. Samedi, 17 h, au centre social : la porte est ouverte. »
    .why = Il peut refuser sans problème, et il connaît l’heure. Ainsi, il peut revenir seul. [Charte 2001 : libre participation]
    .reply = « …C’est la première fois qu’on me dit l’heure. »

# La seconde réunion

samedi = Samedi, un peu après 17 h. Au mur, les sujets : musique, boissons, plats, argent, qui fait quoi.

irruption = La porte s’ouvre. Un homme pose l’affiche de la fête sur la table. Il vient de l’enlever du mur.
    .teixeira = « C’est vous, la fête ? Teixeira, escalier B. Trois ans de musique près de mon lit, et les poubelles. Cette fois, j’écris à la mairie ! »
    .brigitte = « Mais enfin, monsieur, on ne vous connaît même pas ! »
irruption--ordre-du-jour = « Monsieur, la réunion est commencée, et chacun parle à son tour. On finit ce sujet, puis on vous écoute. »
    .why = Parler à son tour protège tout le monde. Mais on l’avait oublié : c’est encore un refus pour lui. [Cycle de crise]
    .reply = « À mon tour ! Trois ans que j’attends mon tour ! »
irruption--une-chaise = « La musique, les poubelles, trois ans : je l’écris avec vos mots. Cette chaise est libre, si vous voulez. »
    .why = Ses mots sont au mur. Il a une place, et il peut choisir. Sa colère devient un sujet de la réunion. [Reformulation ; aller vers]
    .reply = « …Monsieur Teixeira. Avec un x. » Il s’assied, le manteau fermé.
irruption--benevoles = « Personne ne vous a oublié exprès, monsieur. Ici, ce sont des bénévoles. Ils donnent beaucoup de leur temps. »
    .why = C’est vrai, et Brigitte en avait besoin. Lui comprend qu’il n’a pas à se plaindre. [Charte 2001 : impartialité]
    .reply = « Exprès ou pas, c’est moi qui sens les poubelles ! »
irruption--se-lever = Vous vous levez, vous tirez une chaise, vous laissez la porte ouverte. Vous attendez qu’il ait tout dit.
    .why = Une chaise, une sortie, du temps : il peut parler jusqu’au bout. Mais vous n’avez pas encore repris ses mots. [Projet BETA : espace]
    .reply = « …Bon. Voilà. C’est dit. Elle est pour qui, la chaise ? »
irruption--sa-lettre = « Vous pouvez écrire, bien sûr. Mais il n’y aurait plus de fête, et tout le quartier saurait pourquoi. »
    .why = Vous défendez la fête, sans crier. C’est quand même une menace : il a le droit d’écrire. [Charte 2001 : libre consentement]
    .reply = « Vous me menacez ? Dans une réunion de voisins ? D’accord. »

horaire = { $b-vu ->
        [yes] Monsieur Teixeira est venu. Il a pris la chaise près de la porte. Premier sujet : la musique.
       *[no] Brigitte a resservi du café. L’affiche enlevée est encore sur la table. Premier sujet : la musique.
    }
    .bacs = Au tableau, sous « De la part du B », il y a un mot : les poubelles. Brigitte le lit deux fois.
    .moussa = « Minuit. Une fête qui finit à 22 h, c’est un goûter d’enfants. »
    .brigitte = « Minuit, avec de la bière sous les fenêtres et des jeunes de quinze ans ? Non. »
    .teixeira = « Moi, le samedi, je me lève à cinq heures. »
    .teixeira-promesse = « On m’a dit : les tables en face, les poubelles au local, c’est fait. Pourquoi ce n’est pas sur votre feuille ? »
    .teixeira-excuses = « Même la médiation trouve que ce n’était pas correct. Alors j’attends. J’écoute. »
horaire--la-ligne = « Le formulaire dit : enceintes jusqu’à 22 h, à cause des fenêtres. La suite de la soirée, vous la choisissez. »
    .why = Vous dites la règle et sa raison, pour tous. Mais vous n’avez pas demandé ce que chacun veut garder. [Rappel de la règle]
    .reply = « 22 h, sérieux… Bon. Mais sans enceintes, on a le droit de rester ? »
horaire--poire = « Minuit pour les uns, plus tôt pour les autres ? Prenons 23 h et une seule bière. On passe à la suite. »
    .why = Vous faites avancer la réunion. Mais c’est votre heure, et le formulaire en dit une autre. [Charte 2001 : aucun pouvoir de décision]
    .reply = « 23 h, une bière. Et qui compte les bières ? Moi ? »
horaire--voter = « Le plus simple est de voter à main levée : minuit ou 22 h. Ensuite, chacun respecte le vote. Ça vous va ? »
    .why = Voter est une façon honnête de finir. Trop tôt, il y a un perdant : celui qui a les enceintes. [Chercher avant de voter]
    .reply = Trois personnes votent contre Moussa. Il range son téléphone et regarde la porte.
horaire--sauver = « Minuit, 22 h, pas de bière sous les fenêtres. Pour chacun de vous, qu’est-ce qui compte, ce soir-là ? »
    .why = Derrière les heures, il y a des besoins. Le groupe peut chercher une solution. [Trier les besoins ; projet d’habitants]
    .reply = « Que les gens restent, c’est tout. On coupe à 22 h, et on prend les guitares. La bière, c’est pour les adultes. On surveille, nous. »
horaire--amende = « Je vous préviens, Moussa. Après 22 h, il suffit d’un appel à la police. L’amende sera à votre nom. »
    .why = Vous pensez le protéger. Mais vous utilisez la police, et il devient coupable avant la fête. [Pas de pouvoir emprunté]
    .reply = « D’accord. Donc le bruit, c’est moi. Avant même de commencer. »
horaire--reprendre = « D’abord, une chose : lundi, j’ai parlé trop vite à monsieur. Ici, vous décidez, et je ne juge personne. »
    .why = Vous le dites devant tous, simplement. Chacun retrouve sa place, et vous aussi. [Charte 2001 : impartialité ; pas de promesse]
    .reply = « …Bon. Alors on parle ici des poubelles. Ça me va. »

caisse = Brigitte ouvre la boîte de l’argent. Olena regarde ses mains. Sujets : « plats, boissons, argent ».
    .brigitte = « Dix euros par foyer, et un plat, avec ou sans jambon. Comme ça, c’est pareil pour tous. »
caisse--cinq = « Dix euros, c’est trop pour certains, croyez-moi. Mettons cinq pour tous, et des plats sans porc. C’est juste. »
    .why = Vous pensez aux gens sans argent, et à ceux qui ne mangent pas de tout. Mais la règle vient de vous. [Charte 2001 : aucun pouvoir]
    .reply = « Et c’est vous qui choisissez les prix, maintenant ? Et les plats ? »
caisse--question = « Une question, pour tous les escaliers. Sans argent, ou sans manger de jambon, un foyer vient comment ? »
    .why = Vous ne montrez personne. Chacun peut penser à quelqu’un. Le groupe trouve mieux que vous. [Charte 2001 : discrétion ; faire avec]
    .reply = « …On passe la boîte sans regarder dedans. Un plat ou de l’argent, ce qu’on peut. Et une étiquette devant chaque plat. »
caisse--trois-cents = « Ne demandez rien à personne : mon service a de l’argent pour ça. Je vous trouve trois cents euros avant fin mai. »
    .why = Plus de prix, plus de gêne : l’idée est bonne. Mais ce n’est pas votre argent, et ils vont l’attendre. [Pas de promesse de résultat]
    .reply = « Trois cents ! Alors on prend le grand barbecue. »
caisse--combien = « Dix euros fois cinquante foyers, ça paie quoi ? Et si on faisait d’abord la liste des choses à acheter ? »
    .why = Compter avant fait baisser le prix. Mais les gens sans argent, et ceux qui ne mangent pas de tout, sont oubliés. [Budget du groupe]
    .reply = « Des gobelets, du charbon, du jus. Même pas cent euros. Deux euros, ça suffit. »
caisse--ouvrir = « Dix euros, pour Olena, par exemple, c’est trop, et pour d’autres aussi. On pourrait y penser, vous ne croyez pas ? »
    .why = Le prix baisse, mais Olena est trahie devant tous. Le résultat ne répare pas : elle l’avait confié. [Charte 2001 : confidentialité]
    .reply = « Oh, ma pauvre ! Il fallait le dire. Pour vous, c’est gratuit, voilà. » Olena ne lève pas les yeux.
caisse--a-part = Tout bas, à Olena : « Je n’aurais pas dû demander à votre fille. Un interprète, si vous voulez, ou lentement. »
    .why = Vous reconnaissez l’erreur, à elle seule. L’enfant reste une enfant. Vous proposez un interprète. [Un enfant ne traduit pas]
    .reply = « Lentement, ça va. …Merci pour elle. »

qui-fait-quoi = Il y a sept tâches au mur. Deux par personne au plus. Chaque personne a une tâche.
    .brigitte = { $date-dite ->
        [yes] « Le guichet ferme à midi. Je suis à la retraite : j’y vais quand on veut, avant le 29. Et je cuisine, alors les plats… »
       *[no] « Le guichet, c’est le matin en semaine. Je suis à la retraite : on me dit quand. Et je cuisine, alors les plats… »
    }
    .moussa = « Je livre dans tout le quartier. J’ai tous les codes, même le B. Je vois les gens. Et le 29, je fais la musique. »
    .moussa-pour-elle = « Olena dessine. Je lui livre ses rouleaux de papier. Un plan, ça lui prend dix minutes. »
    .olena = « J’ai fait un papier. » Elle montre une feuille : la place, les tables, un passage. « Propre, je le fais vite. »
    .teixeira = { $b-vu ->
        [yes] « J’ai douze tréteaux et la camionnette. Le vendredi, je finis à midi. Et je mets les poubelles où elles ne gênent personne. »
       *[no] « …Bon. J’ai douze tréteaux, si vous en avez besoin. Et je mettrai les poubelles où elles ne gênent personne. »
    }
    .avant-mardi = avant le 28 avril
    .debut-mai = début mai
    .jour-meme = le jour même
qui-fait-quoi--guichet = Porter le dossier au guichet de la mairie
    .why = Brigitte est libre le matin, et elle signe. La date limite est le { $depot } à midi. [Se répartir : ce que chacun a dit]
qui-fait-quoi--dessin = Dessiner le plan des tables, à mettre dans le dossier
    .why = Olena sait dessiner un plan. Il part avec le dossier : c’est donc avant. [Se répartir ; une place pour chacun]
qui-fait-quoi--portes = Inviter les gens à chaque porte, dans les quatre escaliers
    .why = Moussa a les codes et connaît les gens. Début mai est un bon moment : ni trop tôt, ni trop tard. [Aller vers]
qui-fait-quoi--treteaux = Apporter et monter les tréteaux
    .why = Ce sont ses tréteaux, et il a la camionnette. C’est aussi sa place : les autres l’attendent. [Se répartir : ce que chacun a dit]
qui-fait-quoi--enceintes = Faire la musique, et l’arrêter à l’heure
    .why = La personne qui fait la musique surveille l’heure. Moussa l’a demandé, on lui fait confiance. [Une vraie responsabilité]
qui-fait-quoi--etiquettes = Mettre une étiquette devant chaque plat : ce qu’il y a dedans
    .why = Chacun choisit son plat sans s’expliquer. Brigitte pour la cuisine ou Olena pour le dessin : les deux vont. [Interculturel]
qui-fait-quoi--bacs = Placer les poubelles, et les rentrer après
    .why = Il les avait devant sa porte. Il sait où les mettre, et il l’a proposé. [Se répartir : ce que chacun a dit]

# L’appel

appel = Dix heures, dernier jour. Brigitte est assise en face de vous. Le téléphone est entre vous, avec le haut-parleur.
    .vidal = « Quatre-Vents, oui, j’ai le dossier. Le plan est très clair. Il manque l’attestation d’assurance, avant midi. »
    .vidal-rien = « Quatre-Vents… Je n’ai pas de dossier complet. À midi, je ferme la liste. »
    .vidal-signe = « Quatre-Vents… Vous avez signé le dossier. C’est vous, la personne responsable de cette fête ? »
    .vidal-memes = « Et on m’a parlé d’une personne que vous connaissez ici. Tous les comités ont la même date. »
    .brigitte = « Répondez-lui, vous. Vous parlez mieux que moi. »
appel--elu = « L’élue du quartier aime beaucoup cette fête. Ce serait dommage de tout arrêter pour un papier, n’est-ce pas ? »
    .why = Vous cherchez de l’aide pour le comité. Mais vous faites pression avec un pouvoir qui n’est pas à vous. [Pas de pouvoir emprunté]
    .reply = « L’élue a signé le calendrier. Autre chose ? »
appel--pieces = « Madame Vidal, quelle pièce manque, et jusqu’à quelle heure la prenez-vous ? J’écris, et Brigitte est là. »
    .why = Ce sont les deux bonnes questions. Mais elle vous rappellera vous, l’an prochain aussi. [Trouver la date limite]
    .reply = { $dossier-complet ->
        [yes] « L’attestation d’assurance. Midi, à l’accueil. Et madame est la présidente ? »
       *[no] « Il en manque plusieurs. Midi, à l’accueil. Et madame est la présidente ? »
    }
appel--au-nom-du-comite = « Bonjour madame Vidal, c’est la médiation. J’appelle pour le comité : je vous explique où ils en sont. »
    .why = Vous lui évitez un moment difficile. Mais vous parlez d’elle devant elle. La mairie ne connaîtra que vous. [Faire avec]
    .reply = « Je préfère la personne qui signe, si elle est à côté de vous. »
appel--a-elle = Vous montrez la ligne à Brigitte. Vous lui dites tout bas : « Demandez ce qui manque, et pour quand. »
    .why = Vous aidez un peu, et c’est elle qui parle. La mairie parle avec elle, pas avec vous. [Faire avec ; travail avec les partenaires]
    .reply = « Brigitte, la présidente, bonjour. Il manque quoi, et pour quand ? …Midi. C’est noté. »
appel--tampon = « Entre services, on peut s’arranger : vous l’enregistrez ce matin. Ce qui manque arrive cette semaine, promis. »
    .why = Vous voulez sauver la date. Mais les autres comités ont respecté la leur. [Égalité de traitement]
    .reply = « Entre services, on a les mêmes dates que tout le monde. »
appel--une-semaine = « Est-ce possible d’avoir une semaine de plus ? Ce sont des bénévoles, vous savez, et presque tous travaillent. »
    .why = Demander est possible, et la raison est vraie. Mais une heure et une pièce étaient plus utiles. [Trouver la date limite]
    .reply = « Non, je regrette. La liste part à midi, pour tout le monde. »

plan-b = { $dossier-complet ->
        [yes] L’assureur a envoyé le papier à 10 h 40. Brigitte met déjà son manteau.
       *[no] Le calendrier est sur le bureau. Brigitte a reposé son manteau sur la chaise.
    }
    .vidal = « Complet à midi, il va en commission. Réponse le 13 mai. Je ne promets rien. Le club de pétanque veut la même place. »
    .vidal-non = « Sans dossier complet à midi, la place, le 29, c’est non. La cour derrière est au bailleur : demandez-lui. »
    .brigitte = « Et si c’est non ? On a invité tellement de monde… »
    .brigitte-fichu = « On a invité tellement de monde… Alors, c’est fini ? »
plan-b--jamais-refuse = « Ne vous inquiétez pas, elle doit dire ça. Pour une fête de voisins, on a toujours la place à la fin. »
    .why = Vous voulez la rassurer. Mais la mairie décide. En cas de refus, on ne vous croira plus. [Pas de promesse de résultat]
    .reply = « Vous croyez ? Bon. Alors, je ne dis rien aux autres. »
plan-b--et-si-non = « Sans la place : où, avec quel accord, et qui prévient les quatre escaliers ? On le demande à tous samedi ? »
    .why = Un autre lieu, un accord écrit, quelqu’un pour prévenir. Le groupe prépare avant d’en avoir besoin. [Prévoir un autre plan]
    .reply = « La cour du bailleur. Avec un accord signé. Moussa prévient, il a les codes. Samedi, oui, à tous. »
plan-b--bailleur = « J’appelle le bailleur cet après-midi et je réserve sa cour. Comme ça, vous avez toujours une solution. »
    .why = La solution serait sûre et rapide. Mais vous choisissez à leur place : ils ne sauront pas le faire seuls. [Faire avec]
    .reply = « Ah. Bon. Si vous pensez que c’est mieux. »
plan-b--quand-meme = « Au pire, sortez les tables sans le papier. Qui va gêner des voisins qui mangent ? Beaucoup de gens le font. »
    .why = Vous défendez leur soirée. Mais Brigitte serait responsable de la place occupée sans autorisation. [CG3P L2122-1]
    .reply = « Sans le papier ? Et si quelqu’un tombe, qui est responsable ? »
plan-b--septembre = « Vous pouvez aussi choisir septembre : demander à temps, avec les quatre escaliers. Vous décidez ensemble. »
    .why = Changer la date, ce n’est pas annuler la fête. Vous donnez l’idée, et le groupe choisit. [Reporter ; projet d’habitants]
plan-b--on-verra = « Le mieux est d’attendre le 13 mai. Avant, chacun fait sa tâche. Ensuite, on verra bien leur réponse. »
    .why = Chacun sait quoi faire, c’est déjà bien. Mais après le 13 mai, il restera seize jours, sans autre plan. [Prévoir un autre plan]
    .reply = « On verra, on verra… Et moi, je vais dormir, jusque-là ? »

# Le soir

deux-rangees = { $dossier-complet ->
        [yes] Place du Lavoir, bientôt 22 h. D’un côté, les tables des A, C et D. De l’autre, celles du B.
       *[no] Cour du bailleur, bientôt 22 h. D’un côté, les tables des A, C et D. De l’autre, celles du B.
    }
    .moussa = « À 22 h, je coupe la musique. Si personne ne bouge, tout le monde rentre. »
    .teixeira = « Les tréteaux sont solides, au moins. »
    .olena = « Mon plan, c’était une table. Une seule. »
    .brigitte-caisse = « Et les trois cents euros, ils arrivent quand ? J’ai payé le charbon, moi. »
deux-rangees--pareil = « Ça marche, on ne change rien. On garde cette liste, et l’an prochain on la reprend. Vous êtes d’accord ? »
    .why = Vous voyez que la soirée est bonne. Mais avec la même liste, le B a été oublié. [Prévoir un bilan]
    .reply = « C’est ce que je dis toujours. »
deux-rangees--plier = Vous pliez les chaises, vous portez les sacs, vous lavez tout. À 23 h, c’est propre, et personne n’a bougé.
    .why = Vous montrez l’exemple, avec plaisir. Mais chacun avait sa tâche, et vous l’avez prise. [Faire avec]
deux-rangees--une-table = « Une chaise de chaque rangée, dix minutes : que garder, que changer, qui manquait ? Et une date en juin ? »
    .why = Les deux rangées se mélangent, et le bilan a une date. La fête de l’an prochain commence là. [Mêler ; prévoir un bilan]
    .reply = Les deux rangées font une seule table. Sur la nappe, quelqu’un écrit : mardi 9 juin, 18 h 30. Il y a quatre prénoms, un par escalier.
deux-rangees--mele = D’un geste, vous demandez à Moussa et à monsieur Teixeira de tourner une table. Les deux rangées se touchent.
    .why = Deux personnes bougent une table, et les gens se mélangent. Mais personne n’a noté ce qui a manqué. [Mêler]
    .reply = Les tables se rejoignent. Quelqu’un passe un plat. Quelqu’un lit l’étiquette.
deux-rangees--merci = « Merci à tous, c’est une belle réussite ! Rentrez bien, on en parlera quand on se verra, en septembre. »
    .why = Dire merci est important. Mais sans date, chacun garde son avis pour lui. [Prévoir un bilan]
deux-rangees--reprendre = { $promesse-caisse ->
        [yes] « Une chose avant de finir : j’ai promis trop vite. Les trois cents euros, je ne les ai pas, je regrette. »
       *[no] { $promesse-place ->
            [yes] « Une chose avant de finir : j’ai promis trop vite. La mairie décidait pour la place, et elle seule. »
           *[no] « Une chose avant de finir : au B, en avril, j’ai parlé trop vite. Je ne devais ni promettre, ni juger. »
        }
    }
    .why = Dire son erreur est un peu difficile. Ne rien dire gênerait la prochaine fête. [Charte 2001 : pas de promesse]
    .reply = « Bon. J’aime mieux le savoir ce soir que l’an prochain. »

# Fins

ending--fete = { $olena-trahie ->
        [yes] Il est plus de minuit, tout est rangé. Il reste une assiette sous un torchon. Sur l’étiquette : « Olena ».
       *[no] { $signe ->
            [yes] À 23 h, un agent de la ville passe avec le dossier. « Qui est la personne responsable ? » Tout le monde vous regarde.
           *[no] { $tables-melees ->
                [yes] Les guitares ont joué jusqu’à 23 h. Les tréteaux sont dans la camionnette. Il reste une table, pleine de gens.
               *[no] À 22 h, la musique s’est arrêtée. Chaque rangée a plié ses tables. C’était une bonne soirée, des deux côtés.
            }
        }
    }
    .later = { $olena-trahie ->
        [yes] Olena n’est pas descendue. Dans le hall du B, elle ne regarde plus les affiches. Pour les autres, la fête était réussie.
       *[no] { $bilan-date ->
            [yes] Mardi 9 juin, ils sont sept, des quatre escaliers. Brigitte a demandé le nouveau code du B. Olena écrit au tableau.
           *[no] { $a-votre-place ->
                [yes] Un an après, en mars, Brigitte vous appelle. « Alors, pour la fête, vous avez commencé ? »
               *[no] Un an après, en mars, Brigitte reprend la liste. Le code du B a encore changé.
            }
        }
    }
ending--reportee = Brigitte a barré « 29 mai ». Elle a écrit « septembre ? », avec un point d’interrogation. Ce n’est pas à vous de l’enlever.
    .later = { $olena-trahie ->
        [yes] Ils choisissent le 18 septembre. Le dossier part en juin, complet. Olena ne vient plus aux réunions.
       *[no] Les quatre escaliers choisissent le 18 septembre. Le dossier part en juin, complet. Avant, un soir, douze chaises sont sorties, simplement.
    }
ending--refusee = La place est refusée. Il n’y avait pas d’autre plan. Le 29 mai, il fait beau. Personne ne descend.
    .later = Brigitte garde l’affiche dans son sac. « L’an prochain », dit-elle. Moussa a trouvé une autre cour pour ses enceintes.
ending--votre-fete = Ils vous ont dit merci, soulagés, et ils sont rentrés. La liste et le café sont restés devant vous.
    .later = Vous avez fait la fête, et très bien. L’année d’après, vous êtes en congé. Il n’y a pas de fête.
ending--rupture = La porte est restée ouverte. Moussa prend son casque. Brigitte range le café sans regarder personne.
    .later = La mairie a reçu la lettre du B, signée par onze foyers. La place a été refusée. Aux Quatre-Vents, on ne parle plus de fête.

# Le compte rendu

account--cadre = Depuis le 11 avril 2026, au centre social. Aide au comité des Quatre-Vents pour sa fête.
    .why = Un jour, un lieu, une demande, et « aide » : on sait ce que vous faisiez. [Faits]
account--jeunes = Les jeunes veulent surtout faire du bruit. Il faudra les surveiller.
    .why = Vous pensez aux voisins. Mais vous parlez de six personnes comme d’un seul groupe, et vous les soupçonnez. [Faits, non opinions]
account--affiche = L’escalier B n’avait pas été invité. Il n’y avait aucune affiche dans son hall.
    .why = C’est ce que vous avez vu, sans coupable. L’an prochain, on saura où regarder. [Faits]
account--negligence = Le comité a oublié le B, parce qu’il ne fait pas attention.
    .why = Vous voulez que cela se sache. Le fait suffit. Cette phrase juge quelqu’un qui fait tout seul. [Faits, non opinions]
account--depuis-trois-ans = Monsieur T., du B, dit : la musique est près de sa chambre. Il dit : les poubelles sont devant sa porte. Depuis trois ans.
    .why = Ce sont ses mots, et vous écrivez « dit ». Vous ne prouvez rien, vous ne défendez personne. [Propos rapportés]
account--delai = Le dossier complet se donne avant le { $depot } à midi. C’est trente jours avant, et non plus quinze.
    .why = La date, l’heure, et ce qui a changé : votre collègue ne se trompera pas. [Faits]
account--dix-euros-pour-elle = Madame O. n’a pas les dix euros demandés. Elle pensait ne pas venir.
    .why = Cela explique la question du prix. Mais elle l’a confié à vous, pas à la direction. [Charte 2001 : confidentialité]
account--prix = Le prix pouvait empêcher des foyers de venir. La question a été posée au groupe, sans donner de nom.
    .why = { $prix-libre ->
        [yes] L’équipe sait qu’il faut y penser, sans savoir pour qui. Vous gardez ce qui est confié. [Charte 2001 : discrétion]
       *[no] Cela ne s’est pas passé ainsi dans la salle : ici, la phrase n’est pas vraie. [Faits]
    }
account--timide = Madame O. est timide et devrait faire un effort pour s’intégrer.
    .why = Vous pensez à elle, vraiment. Mais elle a dit « c’est vite » : la réunion allait trop vite. [Faits, non opinions]
account--taches = Les habitants se sont partagé les tâches en réunion. La médiation n’en a aucune.
    .why = { $a-votre-place ->
        [yes] Vous avez pris une partie du travail : ici, la phrase n’est pas vraie. [Faits ; faire avec]
       *[no] On sait que ce sont les habitants qui font. C’est le plus important dans votre aide. [Décisions ; faire avec]
    }
account--depose = Dossier complet donné le 29 avril par la présidente du comité.
    .why = { $signe ->
        [yes] Vous avez signé le dossier. Écrire que le comité l’a donné ne serait pas vrai. [Faits ; mandat]
       *[no] { $dossier-complet ->
            [yes] Quoi, quand, par qui : ce sont trois faits. Et ce n’est pas vous. [Faits]
           *[no] Le dossier n’était pas complet à midi. Il ne faut pas écrire le contraire. [Faits]
        }
    }
account--batons = La mairie crée des problèmes aux habitants.
    .why = Le comité est fatigué, c’est vrai. Mais la date était la même pour tous. [Faits, non opinions]
account--repli = S’il n’y a pas la place : les quatre escaliers décident de la suite, en réunion.
    .why = { $repli-prevu ->
        [yes] On sait ce qui est prévu, et par qui. Un refus ne surprendra personne. [Décisions]
       *[no] Le groupe n’a rien préparé pour ce cas. Cette phrase rassure à tort. [Faits]
    }
account--bilan = Bilan fixé avec eux : mardi 9 juin, 18 h 30, une personne par escalier.
    .why = { $bilan-date ->
        [yes] Une date dite et acceptée engage tout le monde : vous l’écrivez. [Suites]
       *[no] Il n’y a pas de date. L’écrire, c’est inventer un rendez-vous. [Suites]
    }
account--halls = À voir en équipe : comment être sûrs que chaque hall a reçu une invitation ?
    .why = C’est une question de métier, sans coupable. Toute l’équipe peut apprendre. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--leur-fete = Quand auriez-vous pu faire à leur place ? Qu’avez-vous laissé faire ? Qu’est-ce que cela leur a demandé ?
jury--les-absents = Qui manquait à la première réunion ? Comment l’avez-vous su ? Qu’avez-vous fait de ce qu’on vous a dit là-bas ?
jury--la-date-et-la-main = Il y avait une date limite, et c’était leur fête. Comment avez-vous respecté les deux ? Jusqu’où pouviez-vous aller ?
jury--dit-et-garde = Qu’est-ce qu’on vous a confié ? Qu’avez-vous redit au groupe, comment, et avec l’accord de qui ?

# Le formulaire

document--demande = Demande d’occupation temporaire du domaine public
    .entete = Ville de Valbrune – Service de la vie associative
    .objet = Événement : fête des voisins. Date : vendredi 29 mai 2026. De 18 h à 23 h. Installation à partir de 16 h.
    .lieu = Lieu : place du Lavoir. Nombre de personnes attendues : à compléter.
    .delai = Dépôt du dossier complet : 30 jours avant. Date limite : mercredi 29 avril 2026, 12 h. Après, la mairie n’étudie pas un dossier incomplet.
    .guichet = Où : à l’accueil de la mairie. Du lundi au vendredi, de 9 h à 12 h. Pas d’envoi par courriel.
    .assurance = Pièce no 1 : attestation d’assurance de l’organisateur (responsabilité civile). Elle est valable le jour de la fête.
    .plan = Pièce no 2 : plan des tables. Il montre un passage libre pour les secours et les fauteuils roulants.
    .sono = Musique avec enceintes : jusqu’à 22 h. Rangement et nettoyage : jusqu’à 23 h.
    .boissons = Boissons gratuites : rien à demander. Boissons vendues : une autre autorisation. Pas d’alcool aux mineurs, même gratuit.
    .responsable = Personne responsable, présente et joignable toute la soirée : nom, téléphone, signature.
    .reponse = Réponse de la mairie : par écrit, le 13 mai 2026. Sans réponse écrite, la place n’est pas accordée.
