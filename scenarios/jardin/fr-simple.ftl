# « Le jardin partagé », texte en français simple.
# Phrases de quinze mots au plus, mots courants, aucune image. Mêmes actes et mêmes informations que fr.ftl.

scenario--title = Le jardin partagé
scenario--pitch = Trois matins de suite, la cuve d’eau est vide. Quatre jardiniers ne se parlent plus. Vous allez écouter chacun, puis préparer une réunion. Une personne va partir avant la fin.
scenario--brief = Nous sommes en juin, dans le quartier des Coudriers. Il y a un jardin partagé. Une cuve garde l’eau de pluie. Elle est vide trop souvent. Quatre jardiniers ne se parlent plus. Solène travaille au centre social. Elle vous demande de l’aide. Vous travaillez sans collègue, en trois temps. D’abord, vous écoutez chaque personne seule. Ensuite, il y a une réunion, si les quatre sont d’accord. Enfin, il y a un bilan. Vous ne décidez de rien. Vous allez préparer l’ordre du jour de la réunion. Vous allez aussi écrire une note au centre social.
scenario--sources = Principes. La charte de la médiation sociale date du 1er octobre 2001. Elle dit ceci : être impartial, laisser chacun libre de participer, rester discret. Elle dit aussi : ne pas décider à la place des gens. La médiation en temps différé a plusieurs étapes. On porte les messages de l’un à l’autre. On prépare chacun. On fait une réunion. On suit la suite. Autres sources : les attitudes d’écoute de Porter et la reformulation de Rogers. Il y a aussi les degrés du conflit de Glasl. Les personnes et les règles de ce jardin sont inventées. Chaque jardin a ses règles, avec la ville ou le propriétaire du terrain. Les auteurs ont donné une valeur à chaque choix. Aucun groupe de professionnels ne les a encore vérifiées.
scenario--account = Note au centre social

scene--bureau = Au bureau de la médiation
scene--navette = Au jardin, avec Gisèle
scene--chez-tomas = Au jardin, avec Tomás
scene--chez-leroux = Au jardin, avec monsieur Leroux
scene--chez-nadia = Devant l’école, avec Nadia
scene--jour-j = De nouveau au bureau
scene--table = Au centre social, la réunion
scene--bilan = Au jardin, le bilan

party--gisele = Gisèle
    .role = elle a créé le jardin, elle tient le cahier
    .alt = Une femme de plus de soixante-dix ans. Elle a des cheveux gris courts, des bottes et un gros cahier.
    .about = Elle demande qu’on applique la règle. Elle a besoin que le jardin continue. Elle a peur d’un été comme 2022. Elle a peur de ne plus compter. Elle a écrit un mot blessant. Elle n’a pas répondu à une demande. Elle a raison : la cuve est vide.
party--tomas = Tomás
    .role = jardinier, il est cuisinier et travaille le soir
    .alt = Un homme d’une quarantaine d’années. Il porte une veste de cuisine. Il tient un arrosoir et regarde sa montre.
    .about = Il demande à arroser quand il peut. Il a besoin d’une heure possible et d’une réponse. Il a peur de perdre sa parcelle. Il est venu la nuit, sans le dire. Il a raison sur les tours d’eau. Ils conviennent seulement à ceux qui sont chez eux le soir.
party--leroux = Monsieur Leroux
    .role = jardinier, il s’occupe du compost
    .alt = Un homme d’une soixantaine d’années. Il porte une casquette. Il a de la terre sur les mains.
    .about = Il ne demande rien. Il a besoin qu’on donne le bon nom à son travail. Il a peur de devoir s’expliquer devant tous. Il a mis un cadenas sur le compost de tous. Il a raison : le mot est blessant.
party--nadia = Nadia
    .role = elle jardine avec les enfants de l’école
    .alt = Une femme d’une trentaine d’années. Elle porte un foulard de couleur. Elle pousse un chariot de petits arrosoirs.
    .about = Elle demande qui vide la cuve. Elle a besoin d’eau le mercredi. Elle a peur de décevoir dix-huit enfants. Elle a donné un prénom aux parents. Elle a raison : on a promis ce carré aux enfants.
party--solene = Solène
    .role = elle travaille au centre social, elle vous demande de l’aide
    .alt = Une femme d’une quarantaine d’années. Son agenda est ouvert. Elle porte des clés autour du cou.
    .about = Elle doit répondre à la mairie. Elle voudrait une bonne nouvelle. Elle prête la salle. Elle saura seulement ce que vous lui direz.

fact--octobre = Gisèle va arrêter en octobre, car ses mains lui font défaut. Elle veut le dire elle-même.
fact--metier = Monsieur Leroux a été éboueur pendant trente ans. Au jardin, personne ne le sait.
fact--mot-blesse = Dans le cahier, il y a le mot « ordures ». Ce mot a blessé monsieur Leroux.

must--l-absente = Une personne quitte la réunion. Avant de continuer, allez la voir. Demandez-lui ce qu’elle veut. Demandez ce qu’on peut faire sans elle. Elle a le droit de partir. Elle compte toujours. [Charte 2001 : libre participation]
never--table-forcee = Une personne a dit non à la réunion. On ne l’oblige pas à venir. Si elle vient sous la pression, elle n’est pas d’accord. [Charte 2001 : libre consentement]

always--souffler = Souffler : respirer deux fois, baisser les épaules, puis répondre.
    .why = Vous prenez quelques secondes pour vous. Quatre demandes pèsent en même temps. Cela évite une parole trop rapide. [Maîtrise de soi]
    .reply = Deux secondes passent. Votre voix est plus calme. Personne n’a rien remarqué d’autre.

# Avant : la commande

commande = Bureau de la médiation, 13 h. Solène vous montre une photo. La cuve du jardin est vide.
    .solene = « La cuve est vide depuis trois matins. Gisèle veut reprendre la parcelle de Tomás. Réunissez-les jeudi, réglez l’eau, et dites-moi qui bloque. »
commande--regler = « Comptez sur moi. Jeudi soir, le problème de l’eau sera réglé. Vous pouvez l’écrire à la mairie. »
    .why = Vous la rassurez. Mais l’accord dépend des quatre jardiniers. Vous promettez à leur place. [Pas de promesse de résultat]
    .reply = « Ah, je suis soulagée. Je l’écris cet après-midi. Mais voyez-les d’abord un par un. C’est mieux. »
commande--mairie = « Que demande la mairie, exactement ? Et pour quel jour ? Je voudrais savoir ce qui se décide. »
    .why = Vous demandez le but et la date : c’est un bon départ. Dites aussi ce que vous ne ferez pas. [Travail en partenariat]
    .reply = « En septembre, la mairie décide si elle prête encore le terrain. Elle veut savoir si le groupe va bien. Commencez par les voir. »
commande--cadre = « Je les vois d’abord un par un. Je vous dirai leurs décisions et les dates. Le reste sera à eux. »
    .why = Vous dites votre méthode, ce que vous direz, ce que vous garderez. Solène sait à quoi s’attendre. [Charte 2001 : indépendance]
    .reply = « Donc, pas de noms. …Bon. Je dirai à la mairie que le travail a commencé. »
commande--jeudi = « Jeudi, on met les quatre autour d’une table. Il faut se parler avant que la dispute devienne grave. »
    .why = Se parler sera utile. Mais vous n’avez entendu personne. Personne n’a dit oui à cette réunion. [Réunion : préparer d’abord]
    .reply = « Gisèle et monsieur Leroux ensemble, jeudi ? Non. Voyez-les d’abord, un par un. »
commande--qui-bloque = « J’écoute chacun d’abord. Ensuite, juste à vous, je dirai qui veut avancer, et qui bloque. »
    .why = Écouter chacun, puis rendre compte : c’est bien. Donner en secret votre avis sur chacun : non. [Charte 2001 : discrétion]
    .reply = « Parfait. Je leur dirai que vous me parlerez de chacun. »

# Premier temps : chacun à part

cahier = Jardin des Coudriers. Une femme aux cheveux gris est devant la cuve. Elle tape de la main sur un gros cahier.
    .gisele = « Sept ans, ce cahier ! La cuve est vide trois matins ! Quelqu’un arrose la nuit ! En 2022, on a tout perdu. Règle sept : trois fautes, on rend la parcelle. »
    .say = Avant de voir les réponses possibles : que lui diriez-vous, avec vos mots ?
cahier--regle-sept = « Arroser la nuit, c’est interdit par le cahier. Ce n’est pas correct envers vous, après sept ans. »
    .why = Vous reconnaissez son travail. Mais vous jugez un homme sans l’avoir entendu. Elle va le répéter. [Charte 2001 : impartialité]
    .reply = « Ah ! Enfin quelqu’un le dit. Je m’en souviendrai. »
cahier--se-presenter = « { $mediator }, de la médiation. Trois matins sans eau, et la peur de tout perdre comme en 2022 ? »
    .why = Vous dites votre nom et votre service. Vous redites ses mots et sa peur. Vous vérifiez. [CAP : se présenter ; Rogers]
    .reply = « …C’est ça. Les tomates des enfants étaient toutes noires. J’ai pleuré, et je ne pleure jamais. »
cahier--souple = « On peut changer une règle. Ouvrez une heure le soir. La moitié du problème va partir toute seule. »
    .why = Votre idée est peut-être bonne. Mais vous ne l’avez pas encore écoutée. C’est votre solution. [Porter : solution trop tôt]
    .reply = « Changer, changer. Je m’adapte depuis sept ans, moi. »
cahier--marcher = Vous posez votre sac. Vous faites le tour de la cuve vide avec elle. Vous la laissez parler.
    .why = Vous marchez avec elle et vous l’écoutez : elle se calme. Mais elle ne sait pas qui vous êtes. [Écoute : le silence]
    .reply = « …Voilà. Il n’y a plus d’eau. Et vous, c’est la mairie qui vous envoie ? » Vous dites votre nom et votre service.
cahier--depuis-quand = « C’était quels jours, ces trois matins ? À quelle heure avez-vous trouvé la cuve vide, exactement ? »
    .why = Ces dates seront utiles. Mais vous les demandez trop tôt. Elle se sent interrogée, pas écoutée. [Porter : enquête]
    .reply = « Mardi, jeudi, samedi. Tout est noté. Vous voulez aussi mon cahier ? »

octobre = { $insiste ->
        [yes] Elle a fermé le cahier. Elle garde la main dessus.
       *[no] Elle s’assied près de la cuve, le cahier sur les genoux. Elle parle plus bas.
    }
    .gisele = « En octobre, j’arrête. Mes mains ne peuvent plus. Personne ne le sait. C’est à moi de le dire. Je veux laisser un jardin en ordre, c’est tout. »
    .gisele-non = « J’ai dit non. Être assise devant lui, et qu’on voie tout sur mon visage ? Non. »
octobre--il-faut = « Il faut le leur dire, Gisèle. Sans cela, ils ne peuvent pas décider. Venez l’annoncer à la réunion ? »
    .why = Le groupe devra le savoir un jour. Mais c’est à elle de choisir quand. Sous la pression, elle refuse. [Charte 2001 : libre consentement]
octobre--jurer = « Je vous le promets, Gisèle. Quoi qu’il arrive, je ne le dirai jamais. Ni ici, ni ailleurs, à personne. »
    .why = Elle est soulagée. Mais on ne promet pas « quoi qu’il arrive ». La discrétion a des limites. Il faut les dire. [Charte 2001]
    .reply = « …Bon. Je vous crois. Alors, n’en parlons plus. »
octobre--limite = « Pour octobre, je garde le secret. C’est à vous de le dire, ou non. C’est vous qui choisirez le moment. »
    .why = Vous gardez son secret : c’est juste. Mais que pouvez-vous dire d’elle ? Veut-elle venir ? Vous ne savez pas. [Navette]
    .reply = « À moi, oui. …Et aux autres, vous allez dire quoi, alors ? »
octobre--convenir = « Pour octobre, je garde le secret. Le reste, que puis-je leur dire ? Voudriez-vous être avec eux ? »
    .why = Vous demandez trois accords : ce qu’on tait, ce qu’on dit, et si elle veut venir. Elle peut dire non. [Charte 2001 : consentement]
    .reply = { $gisele-refuse ->
        [yes] « Dites-leur que j’ai peur d’un été comme 2022. Mais m’asseoir devant lui, non. C’est non. »
       *[no] « Dites-leur que j’ai peur d’un été comme 2022. Ça, vous pouvez. M’asseoir avec eux… oui, si on ne me coupe pas la parole. »
    }
octobre--ils-diront = « Ils seront tristes. Et puis ils vont s’organiser. Un jardin, ça continue toujours, même sans nous. »
    .why = Vous voulez la consoler. Mais elle entend que ses sept ans ne comptent pas. [Porter : soutien]
    .reply = « Même sans moi. Merci. C’est justement ce qui me fait peur. »
octobre--reprendre = « J’ai insisté, et j’ai eu tort. Le dire ou non, venir ou non : vous décidez. Cela me suffit, Gisèle. »
    .why = Vous reconnaissez votre insistance. Elle peut de nouveau dire non. Donc elle peut aussi dire oui. [Charte 2001 : libre consentement]
    .reply = « …Bon. Reposez votre question autrement. »

arrosoir = Un homme en veste de cuisine arrive vite. Il regarde sa montre. Il pose un arrosoir vide.
    .tomas = « Elle vous envoie ? Mon tour, c’est vendredi à dix-neuf heures. Je travaille. En avril, je l’ai écrit dans son cahier. Pas de réponse. Elle a peur de quoi ? »
arrosoir--noir-sur-blanc = « Gisèle a trouvé la cuve vide trois matins de suite. Les heures sont écrites pour tous. C’est important pour elle. »
    .why = Il doit savoir ce qu’elle a vu. Mais vous ne l’écoutez pas, lui. Vous parlez seulement pour elle. [Navette : écouter d’abord]
    .reply = « Donc, c’est elle qui vous envoie. J’en étais sûr. »
arrosoir--entendre = « Vous avez écrit en avril, sans réponse. Votre tour est impossible. Viendriez-vous en parler, tous les quatre ? »
    .why = Vous redites son besoin et demandez son accord. Mais il posait une question sur elle. Elle reste sans réponse. [Navette]
    .reply = « Tous les quatre ? Si on lit ma demande d’avril, oui, je viens. »
arrosoir--creneau = « Une heure après votre travail, cela doit être possible. Je m’en occupe. Vous aurez votre heure d’arrosage. »
    .why = Sa demande semble juste. Mais c’est le groupe qui donne les heures, pas vous. [Pas de promesse de résultat]
    .reply = « C’est vrai ? Alors, je compte sur vous. »
arrosoir--porter = « Elle me permet de vous dire qu’elle a peur d’un été comme 2022. Et vous, que puis-je dire ? Viendriez-vous ? »
    .why = Vous dites seulement ce qu’elle a permis. Puis vous lui posez la même question. C’est égal pour les deux. [Navette ; Charte 2001]
    .reply = « En 2022, je n’étais pas là. Dites-lui que j’aime cette terre, moi aussi. Et oui, je viendrai à la réunion. »
arrosoir--combien = « Ces nuits-là, vous êtes venu combien de fois ? Et vous avez pris combien d’arrosoirs, à peu près ? »
    .why = Les faits seront utiles. Mais vous les demandez seulement à lui. Il se sent accusé. [Porter : enquête]
    .reply = « Trois fois. Six arrosoirs. Cela ne vide pas une cuve. Et aux autres, vous leur demandez ? »

compost = Au fond du jardin, il y a deux bacs fermés par un cadenas. Un homme trie des épluchures. Il vous donne une page du cahier.
    .page = Le 12 mai, quelqu’un a écrit : « Ordures de M. Leroux : à déplacer. »
    .leroux = « Lisez. …J’ai été éboueur trente ans. Ici, personne ne le sait. Gardez-le pour vous. Mais mon compost, ce n’est pas des ordures. »
compost--pas-voulu = « Elle ne voulait sûrement pas vous blesser. On écrit vite, on est occupé, et le mot sort tout seul. »
    .why = Vous voulez le calmer. Mais vous défendez Gisèle sans savoir. Sa peine semble alors sans importance. [Porter : interprétation]
    .reply = « Sûrement. » Il recommence à trier.
compost--en-face = « Le mieux serait de le lui dire à elle, calmement, une fois. Après cela, vous iriez beaucoup mieux. »
    .why = Il est bon qu’on en parle un jour. Mais c’est votre solution. Et le risque est pour lui. [Porter : solution]
    .reply = « Le lui dire à elle. Vous ne la connaissez pas. »
compost--s-asseoir = Vous vous asseyez près du bac. Vous lui rendez la page pliée. Vous restez là sans parler, sans le regarder.
    .why = Cet homme parle peu. Votre silence lui laisse du temps. Mais que ferez-vous de ses mots ? Il ne le sait pas. [Le silence]
    .reply = « …Il est bon, ce compost. Touchez. »
compost--du-mot = « Votre métier, je n’en parle pas. Du mot écrit, que puis-je dire ? Et viendriez-vous à une réunion ? »
    .why = Vous gardez son secret. Il décide ce qu’on dit du mot. Il peut refuser de venir. [Charte 2001 : accord de la personne]
    .reply = « Vous pouvez dire que ce mot m’a blessé. …Je viendrai. Si on me laisse parler, je le dirai moi-même. »
compost--cadenas = « Pourquoi ce cadenas, monsieur ? Le compost est à tout le jardin. Le fermer, cela aggrave le problème. »
    .why = Il faudra parler du cadenas. Mais votre « pourquoi » est un reproche. On vient de blesser cet homme. [Écoute : des faits]
    .reply = « Pourquoi, pourquoi. Pour le mot, personne ne m’a demandé pourquoi. »

rumeur = Devant l’école, avant la sortie. Une femme compte des petits arrosoirs dans un chariot.
    .nadia = « Mercredi, le carré des enfants était sec. J’ai dit aux parents que c’était Tomás. Et Gisèle, elle arrête en octobre ? On le dit au marché. »
rumeur--confirmer = « Puisqu’on le dit… oui, elle arrête en octobre. Mais gardez-le pour vous, Nadia. C’est à elle de l’annoncer. »
    .why = Elle l’avait deviné. Vous lui demandez d’être discrète. Mais vous avez dit un secret qui n’est pas à vous. [Confidentialité]
    .reply = « Je le savais ! La pauvre. Non, non, je ne dis rien. »
rumeur--mercredi = « Il vous faut de l’eau le mercredi, pour les enfants, c’est ça ? Viendriez-vous le dire aux trois autres ? »
    .why = Vous redites son besoin et demandez son accord. Mais vous ne répondez pas sur Gisèle. Elle peut comprendre oui. [Discrétion]
    .reply = « Oui, de l’eau le mercredi. Je viens. …Vous ne m’avez pas répondu, pour Gisèle. »
rumeur--nier = « En octobre ? Mais non, Gisèle ne m’a rien dit de pareil. On dit n’importe quoi au marché, vous savez. »
    .why = Vous protégez Gisèle. Mais c’est un mensonge. Quand elle parlera, on ne vous croira plus. [Charte 2001 : confiance]
    .reply = « Ah bon. Pourtant, on me l’avait dit. »
rumeur--prenom = « Vous avez donné un prénom à tous les parents. Cela n’a pas aidé. Pensez à Tomás, devant l’école. »
    .why = Donner un prénom fait du mal, c’est vrai. Mais elle se sent jugée. Alors elle se défend. [Porter : évaluation]
    .reply = « Et mes petits, qui pense à eux ? Ils étaient dix-huit, devant leurs salades sèches. »
rumeur--ni-oui-ni-non = « Sur les secrets, je ne dis ni oui ni non. Pour vous, pareil. Viendriez-vous parler de l’eau du mercredi ? »
    .why = Vous gardez les secrets de chacun, avec la même règle. Vous redites son besoin. Vous l’invitez. [Charte 2001 : discrétion]
    .reply = « Ni oui ni non. …Je suis d’accord, si c’est pour tout le monde. Oui, je viendrai. »

# Entre les deux : convoquer ou non

convoquer = Vendredi, au bureau de la médiation. Vous avez quatre pages de notes. L’agenda de Solène est ouvert.
    .solene = « Alors ? La salle est libre jeudi, à dix-huit heures. J’envoie l’invitation, ou j’attends ? »
    .solene-mairie = « La mairie a noté que tout sera réglé jeudi. La salle est libre à dix-huit heures. J’envoie l’invitation ? »
convoquer--inviter = « Les quatre ont dit oui, librement. Jeudi, dans votre salle. Écrivez qu’on peut changer d’avis. »
    .why = Vous avez demandé quatre accords, un par un. La salle est pour tous. Chacun peut encore dire non. [Réunion : préparer, accord]
    .reply = « Je vais écrire : “si vous le souhaitez toujours”. »
convoquer--quand-meme = « Envoyez l’invitation aux quatre. Une fois assis dans la même salle, ils vont se parler, vous verrez. »
    .why = Vous avez confiance en eux. Mais au moins une personne n’a pas dit oui. [Réunion : l’accord d’abord]
    .reply = « Je l’envoie. On verra qui vient. »
convoquer--retourner = « Je n’ai pas encore tous les accords. Je retourne les demander, un par un. Attendez lundi pour envoyer. »
    .why = Il manquait des accords. Vous allez les demander. Cela prend deux jours. C’est mieux de le faire en écoutant. [Consentement]
    .reply = Lundi, Solène vous rappelle : « Donc, quatre fois oui. J’envoie l’invitation. »
convoquer--sans-les-autres = « Envoyez l’invitation. Écrivez que les présents vont décider. Comme cela, tout le monde va venir jeudi. »
    .why = Vous voulez que tous viennent. Mais c’est une menace. Celui qui refuse ne peut plus donner son avis. [Libre participation]
    .reply = « Avec cela, ils vont tous venir. »
convoquer--attendre = « Pas encore. On n’oblige personne à venir. Je rappelle chacun, et vous aurez une date vendredi prochain. »
    .why = { $gisele-refuse ->
        [yes] Gisèle a dit non, et vous l’acceptez. Vous donnez une date pour la suite. C’est aussi un résultat. [Libre consentement]
       *[no] La prudence est bonne. Mais personne n’a dit non. Et l’eau manque chaque jour. [Temps différé]
    }
    .reply = { $gisele-refuse ->
        [yes] « Donc, pas de réunion. Vous me donnez une date vendredi. …D’accord. »
       *[no] « Attendre quoi ? Personne n’a dit non. Je réserve la salle jeudi. Vous, vous préparez. »
    }
convoquer--mes-regles = « J’ai un tableau d’arrosage. Il marche bien ailleurs. Et s’ils l’essayaient, avant toute réunion ? »
    .why = Votre tableau peut servir un jour. Mais c’est aux quatre jardiniers de chercher. [Porter : solution]
    .reply = { $gisele-refuse ->
        [yes] « Un tableau, sans Gisèle… Bon. Laissez-le-moi. On s’arrête là pour l’instant. »
       *[no] « S’ils trouvent eux-mêmes, ce sera plus solide. Gardez votre tableau. Je réserve la salle jeudi. »
    }
convoquer--reprendre = « Mardi, j’ai promis trop vite. Je ne sais pas si l’eau sera réglée jeudi. C’est à eux de le décider. »
    .why = Vous corrigez votre promesse. C’est un peu gênant. Mais les quatre jardiniers auront moins de pression. [Pas de promesse]
    .reply = « …Je rappelle la mairie. Je préfère le savoir aujourd’hui. Et donc, jeudi ? »

ordre = L’invitation est partie. Vous avez une feuille blanche. La réunion dure quatre-vingt-dix minutes.
    .solene = « La salle ferme à dix-neuf heures trente. De quoi allez-vous parler, et dans quel ordre ? »
ordre--reglement = Relire ensemble toutes les règles du jardin.
    .why = Les règles sont à tous. Mais si on commence par là, trois personnes sur quatre auront tort. [Écouter avant la règle]
ordre--options = Chercher des idées pour l’eau : toutes, sans en refuser.
    .why = Les idées viennent après les besoins. Ce qu’on a trouvé soi-même marche mieux. [Chercher avec]
ordre--accord = Vérifier que chacun veut être là, et peut partir.
    .why = C’est le premier point. Sans accord, la réunion est une obligation. [Charte 2001 : libre participation]
ordre--qui-vide = Trouver qui a vidé la cuve, et quels soirs.
    .why = On voudrait savoir. Mais chercher un coupable, c’est faire un procès. Vous n’êtes pas juge. [Aucun pouvoir de décision]
ordre--tour = Chacun parle de son besoin, avec le même temps.
    .why = C’est le point le plus important. Le même temps pour tous aide ceux qui parlent peu. [Réunion : égalité]
ordre--date = Dire ce qu’on essaie, qui le fait, jusqu’à quelle date.
    .why = C’est le dernier point : un essai, des gestes, une date pour regarder. [Suivi des accords]
ordre--pause = Dix minutes de pause.
    .why = La pause aide si les gens s’énervent. On peut aussi s’en passer. Elle ne compte pas. [Rythme]
ordre--vote = Voter à main levée, si l’on n’est pas d’accord.
    .why = Avec un vote, on finit à l’heure. Mais une personne perd, et elle ne fera rien. [Chercher un accord possible]
ordre--cadre = Dire les règles de la réunion, et mon rôle.
    .why = Ce point vient juste après l’accord. Chacun sait où il est avant de parler. [Charte 2001 : cadre]
ordre--excuses = Les excuses de Gisèle à monsieur Leroux.
    .why = Des excuses feraient peut-être du bien. Ici, on les exige. Et tout le monde saurait ce qu’il vous a dit. [Discrétion]

# Deuxième temps : la table ronde

ouverture = Jeudi, dix-huit heures. Quatre chaises sont en cercle. Gisèle a le cahier sur ses genoux. Monsieur Leroux est près de la porte.
    .gisele = « J’ai tout apporté : les dates, l’eau, les tours. On peut commencer. »
    .gisele-camp = « Et la médiation me l’a dit : arroser la nuit, ce n’est pas correct. »
    .tomas-proces = « “Trouver qui a vidé la cuve.” C’est écrit sur votre feuille. Alors, je suis accusé ? »
    .tomas-creneau = « Moi, on m’a promis une heure. J’attends. »
    .nadia-rapport = « Solène dit que vous lui parlerez de chacun de nous. C’est vrai ? »
ouverture--relire = « D’abord, on relit les règles du jardin, tous ensemble. Comme cela, on part de la même base, d’accord ? »
    .why = Partir de la même base, c’est une bonne idée. Mais trop tôt, la règle accuse ceux qui travaillent le soir. [Écouter d’abord]
    .reply = « La même base. Celle de mars, quand je n’étais pas là. »
ouverture--minuteur = « Je propose trois minutes chacun, sans se couper la parole. Est-ce que cette règle va à tout le monde ? »
    .why = Vous décidez avec eux d’une règle de parole : c’est bien. Mais vous ne dites pas votre rôle. [Cadre de la réunion]
    .reply = « Trois minutes ? Moi ? …D’accord, d’accord. »
ouverture--fondatrice = « Gisèle, sans vous, ce jardin n’existerait pas. Voulez-vous commencer, et nous expliquer la situation ? »
    .why = Vous remerciez Gisèle, c’est juste. Mais elle choisit alors le sujet. Les autres doivent lui répondre. [Impartialité]
    .reply = « Ça commence bien. »
ouverture--sortir = « Je ne décide rien. Dehors, je dis seulement vos décisions. Chacun son tour. On peut sortir et revenir. Oui ? »
    .why = Vous dites votre rôle, la discrétion, le tour de chacun, le droit de partir. Vous demandez leur accord. [Charte 2001 : cadre]
    .reply = « Sortir, et revenir. …D’accord. »
ouverture--bonne-volonte = « Vous aimez tous les quatre ce jardin, cela se voit. Si chacun fait un petit effort, tout va très bien se passer. »
    .why = Ils aiment tous ce jardin : c’est vrai. Mais il manque les règles : qui parle, et de quoi ? [Porter : soutien]
    .reply = « Faire un effort, je veux bien. Mais il me faut de l’eau. »
ouverture--reprendre = « D’abord, je corrige une parole de trop. Je ne juge personne. Je ne promets rien. Je ne rapporte rien sur vous. »
    .why = Vous corrigez votre erreur devant tous. La règle est la même pour les quatre. [Charte 2001 : impartialité]
    .reply = « …Bon. Au moins, vous le dites devant tout le monde. »

tour = Chacun doit parler à son tour. Nadia parle vite et longtemps.
    .nadia = « Attendez, je finis ! Dix-huit enfants, des salades sèches, et c’est moi qui explique. Le mercredi d’avant, pareil ! Et personne ne répond à mes messages, personne ! »
    .muets = Tomás regarde sa montre. Monsieur Leroux regarde ses mains. Six minutes ont passé.
tour--a-leroux = « Merci, Nadia. Monsieur Leroux, voulez-vous parler ? Nous vous écoutons, et personne ne vous coupera. »
    .why = Il ne parle pas. Vous lui offrez du temps, sans l’interroger. Il dira ce qu’il voudra. [Réunion : égalité]
    .reply = { $mot-permis ->
        [yes] « Il y a un mot dans le cahier : ordures. Ce mot m’a blessé. Je demande seulement qu’on écrive “compost”. »
       *[no] « Non. …Le compost, c’est bon pour la terre. C’est tout. »
    }
tour--a-tomas = « Merci, Nadia. Tomás, voulez-vous parler maintenant ? Dites ce que vous voulez, on ne vous coupera pas. »
    .why = Il regardait sa montre. Vous lui donnez la parole. Le groupe peut enfin l’entendre, lui. [Réunion : égalité]
    .reply = « En avril, j’ai écrit : “Je travaille le soir, peut-on changer mon tour ?” Pas de réponse. Alors je viens la nuit. Je prends six arrosoirs. »
tour--moitie = « Et si on partageait en deux ? La cuve du matin pour les uns, celle du soir pour les autres. C’est juste. »
    .why = Partager semble juste, et cela rassure. Mais c’est votre idée. Aucun besoin n’est vraiment satisfait. [Charte 2001]
    .reply = « Et mon mercredi, c’est quelle moitié ? …Bon, si vous le dites. »
tour--quatre-besoins = « Je redis : de l’eau le mercredi, un tour possible, un compost respecté. Jamais plus un été comme 2022. »
    .why = Vous redites quatre besoins, sans coupable. Vous vérifiez. Ils peuvent chercher ensemble. [Résumer ; trier les besoins]
    .reply = « …Quand vous le dites comme ça, on veut tous que ça pousse. »
tour--a-sa-place = « Gisèle, je dois vous le dire. Un mot du cahier a blessé monsieur Leroux. Il n’ose pas vous en parler. »
    .why = { $mot-permis ->
        [yes] Il avait permis qu’on parle du mot. Mais il voulait le dire lui-même. Vous avez parlé à sa place. [Faire avec]
       *[no] Vous voulez l’aider. Mais il ne vous avait rien permis. Vous dites son secret devant tous. [Confidentialité]
    }
    .reply = { $mot-permis ->
        [yes] « …J’allais le dire. »
       *[no] « Je ne vous avais rien demandé. »
    }
tour--avancer = « Merci, Nadia. Le temps passe, et on a déjà bien parlé. Je propose de chercher des idées pour l’eau. »
    .why = Respecter l’heure, c’est utile. Mais on ne sait pas encore de quoi chacun a besoin. [Réunion : égalité]
    .reply = « Des idées ? J’en ai plein ! »
tour--couper = « Nadia, laissez parler les autres, maintenant. Vous avez parlé deux fois plus. Ce n’est pas juste pour eux. »
    .why = Le même temps pour tous, c’est une bonne règle. Mais vous la rappelez contre elle, devant tous. [Animer sans accuser]
    .reply = « Ah. Très bien. Je ne dis plus rien. »

elle-sort = Dix-huit heures quarante. Quelqu’un propose une idée gentille. Mais cette idée fait mal à Gisèle.
    .nadia = « Et si une autre personne tenait le cahier, l’an prochain ? Pour vous aider un peu, Gisèle ! »
    .nadia-su = « Vous arrêtez en octobre, Gisèle… Enfin, on me l’a dit. Qui prendrait le cahier ? »
    .gisele = « Le cahier ? Non. …Non. Continuez sans moi. » Elle est debout. Elle tient le cahier contre elle.
    .gisele-trahie = « Qui vous a dit ça ? » Elle vous regarde. Elle est debout, avec le cahier.
elle-sort--laisser = « C’est votre droit, Gisèle. Vous pouvez partir, et revenir quand vous voulez. Votre chaise reste là, avec nous. »
    .why = Vous acceptez son départ, sans reproche : c’est juste. Mais que peut-on faire sans elle ? On ne le sait pas. [Libre participation]
    .reply = Elle fait oui de la tête, et sort. La porte se ferme doucement. Sa chaise reste là.
elle-sort--retenir = « Restez, Gisèle, je vous en prie. Sans vous, nos décisions de ce soir ne vaudront rien. Une demi-heure, d’accord ? »
    .why = Vous tenez à elle. Mais vous la forcez à rester. Alors elle se tait, et l’accord n’est pas le sien. [Droit de partir]
    .reply = Elle vous regarde longtemps. Ses mains tremblent un peu sur le cahier.
elle-sort--regle = « On l’a dit : on peut sortir. Je vous rejoins dehors, Gisèle, si vous voulez. Pour les autres, dix minutes. »
    .why = Vous respectez la règle du début. Elle sort sans honte. Vous lui demandez ce qu’elle veut. [Charte 2001 : libre participation]
    .reply = { $octobre-dit ->
        [yes] Elle est assise dehors, sur un banc. « C’était à moi de le dire. Laissez-moi. »
       *[no] Elle est assise dehors, sur un banc. « Pour l’eau, ils peuvent essayer. Pour le cahier, pas sans moi. Vous pouvez le leur dire. » Elle ne revient pas.
    }
elle-sort--devoiler = « Il faut la comprendre. En octobre, Gisèle arrête, à cause de ses mains. Ce cahier est très important pour elle. »
    .why = Ils deviennent plus doux. Mais vous avez dit son secret. C’était à elle de le dire. [Charte 2001 : confidentialité]
    .reply = { $secret-jure ->
        [yes] À la porte, elle se retourne : « Vous aviez juré. » Plus personne ne parle.
       *[no] À la porte, elle se retourne : « C’était un secret. » Plus personne ne parle.
    }
elle-sort--maladroit = « Nadia, ce n’était pas bien dit. Elle tient ce cahier depuis sept ans. Vous comprenez que cela lui fasse mal ? »
    .why = Vous défendez Gisèle, qui a mal. Mais Nadia voulait aider. Elle se sent jugée. Et Gisèle sort aussi. [Impartialité]
    .reply = « Je voulais aider, moi… » Gisèle est sortie.
elle-sort--dix-minutes = Vous vous levez doucement. Vous ouvrez la porte et la fenêtre : « On prend tous dix minutes, si vous voulez bien. »
    .why = Une pause pour tous, c’est un bon geste. Mais personne ne demande à Gisèle ce qu’elle veut. [Pause]
    .reply = Gisèle passe devant vous avec le cahier, sans un mot. Elle ne revient pas.

sans-elle = { $gisele-retenue ->
        [yes] Gisèle s’est assise de nouveau. Elle a fermé sa veste.
       *[no] On se rassied. La chaise de Gisèle est vide. Elle a emporté le cahier.
    }
    .tomas = « Le jeudi, c’est mon seul soir libre. On vote pour l’eau et le cahier, et c’est fini ? »
    .nadia-pauvre = « Pauvre Gisèle… On peut lui laisser le cahier jusqu’en octobre. »
    .gisele-assise = « Votez ce que vous voulez. Je suis là, non ? »
sans-elle--voter = « Vous êtes la majorité. Votons pour l’eau et le cahier, à main levée. Ensuite, chacun respecte le résultat. »
    .why = { $gisele-retenue ->
        [yes] On finit à l’heure, et chacun vote. Mais une personne perd, et elle est là, assise. [Chercher un accord possible]
       *[no] On finit à l’heure, et chacun vote. Mais une personne perd : Gisèle, qui est absente. [Chercher un accord possible]
    }
sans-elle--leau-seule = « Gisèle est d’accord pour un essai, seulement pour l’eau. Le cahier attend. Pour l’eau, que voudriez-vous ? »
    .why = Vous dites exactement ce qu’elle a permis. Puis le groupe cherche. Personne ne décide à sa place. [Navette ; Charte 2001]
    .reply = { $mot-trahi ->
        [yes] « Pour l’eau. …Seulement pour l’eau. »
       *[no] « Pour l’eau… J’ai peut-être une idée. »
    }
sans-elle--la-voir = Vous demandez dix minutes au groupe. Vous sortez voir Gisèle : que peut-on faire sans elle, et que faut-il laisser ?
    .why = C’est un peu tard, mais pas trop tard. Elle est partie, mais son avis compte encore. [Charte 2001 : libre participation]
    .reply = { $octobre-dit ->
        [yes] Elle est assise dehors. Elle ne vous regarde pas : « Rien. Vous avez assez parlé. »
       *[no] Elle attend son bus : « Pour l’eau, ils peuvent essayer. Pour le cahier, pas sans moi. Vous pouvez le leur dire. »
    }
sans-elle--comprendra = « On continue. Gisèle lira le compte rendu plus tard, au calme. Elle sera contente que ce soit décidé, vous verrez. »
    .why = Vous pensez aux autres, qui sont restés. Mais vous dites à sa place ce qu’elle pensera. [Aucun pouvoir de décision]
    .reply = « Vous croyez ? …Bon. Alors, parlons de l’eau. »
sans-elle--arreter = « On s’arrête là pour ce soir, sans accord. J’appelle chacun de vous avant jeudi prochain. Gisèle aussi. »
    .why = { $eau-permise ->
        [yes] S’arrêter avec une date, c’est possible. Mais Gisèle avait permis un essai pour l’eau. On pouvait chercher. [Navette]
       *[no] Cela concerne Gisèle. On ne décide pas sans elle. S’arrêter avec une date, c’est un résultat. [Libre participation]
    }
sans-elle--cuve = « Et si on demandait une deuxième cuve ? Le centre social a peut-être l’argent. Ailleurs, cela a tout réglé. »
    .why = L’idée est utile, pour plus tard. Mais ce soir, elle vient de vous, pas d’eux. [Porter : solution]
    .reply = « Et qui va payer ? Non. Mais l’eau du matin, on peut en parler. »

essai = Il y a une feuille au milieu du cercle. On écrit, puis on corrige.
    .leroux = { $mot-trahi ->
        [yes] « Le matin, je suis là. Je remplirai les arrosoirs de Tomás, et ceux des enfants. C’est tout. » Il ne regarde personne.
       *[no] « Le matin, je suis là. Je peux remplir les arrosoirs de Tomás. Ceux des enfants aussi, pour le mercredi. Et je peux noter combien il reste d’eau. »
    }
    .nadia = « Et mes grands arrosent sa parcelle le vendredi, s’il leur montre comment ! »
essai--qui-quoi-quand = « Qui fait quoi, dès lundi ? On essaie jusqu’au samedi 4 juillet. Puis on regarde ensemble. Cela vous irait ? »
    .why = Chacun choisit ce qu’il fait. Il y a une date pour regarder. C’est un essai. [Suivi ; évaluer l’action]
    .reply = « Lundi. Et le 4, je serai libre. »
essai--signer = « Je l’écris tout de suite. Chacun signe avant de partir. Comme cela, ce sera plus solide pour tout le monde. »
    .why = Écrire rassure. Mais cette idée a dix minutes. Personne ne l’a encore essayée. [Essayer, puis écrire]
essai--quatre-juillet = « On se retrouve au jardin le samedi 4 juillet, à dix heures. On regardera ce que cela donne. D’accord ? »
    .why = Il y a une date, un lieu, et leur accord. Mais on ne sait pas qui fait quoi lundi. [Suivi des accords]
    .reply = « Le 4, à dix heures. Et lundi, on fait comment ? …On va s’arranger. »
essai--merci = « Merci à tous. Ce que vous avez trouvé est très beau. La feuille est à vous. Je vous laisse faire la suite. »
    .why = Vous leur faites confiance, c’est bien. Mais il n’y a pas de date. Et qui fait quoi ? [Suivi des accords]
essai--pour-la-saison = « C’est clair, et c’est bon pour tous. Je l’écris dans les règles de l’année, avec une copie à Solène. »
    .why = Vous voulez que cela dure. Mais les règles sont aux jardiniers. Ce n’est pas à vous de les écrire. [Aucun pouvoir de décision]

# Troisième temps : le bilan

samedi = Samedi 4 juillet, dix heures. La cuve est à moitié pleine. Une feuille est sur la porte du jardin. Trois personnes ont écrit dessus.
    .tomas = « Deux soirs, j’ai pris de l’eau sans prévenir. Le reste a marché. Alors, c’est réussi ou raté ? C’est à vous de le dire. »
    .gisele = « Avant, j’ai une chose à dire. En octobre, j’arrête le cahier. Voilà. Je voulais le dire moi-même, et ici. »
    .nadia-absente = « Gisèle n’est pas venue. Elle arrose très tôt, avant tout le monde. »
samedi--reussi = « Pour moi, c’est réussi. Deux oublis en trois semaines, c’est très bien. Vous pouvez être contents de vous. »
    .why = Vous les encouragez sincèrement. Mais c’est votre jugement. Demain, il pourrait être mauvais. [Porter : évaluation]
    .reply = « Contents, oui. Et la suite, c’est aussi vous qui la décidez ? »
samedi--a-eux = « Qu’est-ce qui a marché ? Qu’est-ce qui a manqué ? Chacun le dit. Et la suite, vous la voulez comment ? »
    .why = Ils ont essayé : le bilan est à eux, la suite aussi. Vous, vous donnez la parole. [Évaluer l’action ; Charte 2001]
    .reply = « Le matin, cela a marché. Prévenir, cela a manqué. On continue jusqu’à fin septembre, et on fait un nouveau bilan. »
samedi--ces-deux-soirs = « Deux soirs, Tomás, c’est peu. Mais pourquoi n’avoir prévenu personne ? La feuille était là pour cela. »
    .why = Il est bon de comprendre cet oubli. Mais ce « pourquoi », devant tous, l’accuse encore. [Écoute : des faits]
    .reply = « Parce que je travaillais deux fois ce jour-là. Voilà. C’est encore moi. »
samedi--prolonger = « Ne décidez rien aujourd’hui. Continuez comme cela. On se revoit tous fin août pour en parler, d’accord ? »
    .why = Vous proposez une autre date : c’est bien. Mais personne n’a fait le bilan de ces trois semaines. [Suivi des accords]
    .reply = « Fin août, d’accord. Et ce qui n’a pas marché, on le dit quand ? »
samedi--au-reglement = « Cela marche, alors on l’écrit dans les règles, pour toujours. Comme cela, personne n’en discutera plus. »
    .why = Garder ce qui marche, c’est logique. Mais c’est vous qui décidez, et on ne peut plus discuter. [Aucun pouvoir de décision]
    .reply = « Pour toujours ? On avait dit : pour essayer. »

# Fins

ending--tenu = { $suite-decidee ->
        [yes] Chacun écrit une ligne sur la feuille. En bas, il y a une date : le 26 septembre.
       *[no] Chacun repart au jardin. La feuille reste sur la porte, jusqu’à la prochaine pluie.
    }
    .later = { $octobre-dit ->
        [yes] Après cela, Gisèle vient seulement très tôt le matin. En octobre, elle laisse le cahier au centre social, sans un mot.
       *[no] { $eau-permise ->
            [yes] { $suite-decidee ->
                [yes] Octobre. Gisèle a laissé le cahier sur la cuve. Elle garde deux rangs de fèves. D’autres personnes écrivent maintenant dans le cahier.
               *[no] Août. On ne peut plus lire la feuille. Chacun se souvient du 4 juillet. Personne ne se souvient de la décision.
            }
           *[no] { $moitie ->
                [yes] Août. Certains ont le matin, d’autres le soir. Pour le mercredi, personne ne sait. Gisèle dit : « leur moitié ».
               *[no] Août. L’essai continue, à trois. Gisèle ne lit pas la feuille. Elle dit : « leur arrangement ».
            }
        }
    }
ending--papier = { $vote ->
        [yes] Trois personnes lèvent la main. Tomás range sa chaise : « Eh bien voilà. » Ce soir, c’est réglé.
       *[no] On plie la feuille. On se serre la main. La salle se vide. Ce soir, c’est réglé.
    }
    .later = { $octobre-dit ->
        [yes] Gisèle ne revient plus au jardin. Elle ne parle plus à la médiation. Le cahier est chez elle. Le 14 juillet, la cuve est vide.
       *[no] En juillet, la cuve est vide. Chacun se souvient d’un accord différent. Il y a un cadenas de plus sur la porte.
    }
ending--remis = { $gisele-retenue ->
        [yes] Dix-neuf heures. Gisèle part la première, sans dire au revoir. Il n’y a pas d’accord. Il y a une date pour rappeler.
       *[no] Dix-neuf heures. On range les chaises. Il n’y a pas d’accord ce soir. On n’a rien décidé sans Gisèle.
    }
    .later = { $octobre-dit ->
        [yes] Le 18, vous parlez à trois personnes. Gisèle ne répond pas. Il faudra lui écrire, et d’abord vous excuser.
       *[no] { $gisele-retenue ->
            [yes] Le 18, vous parlez aux quatre. Gisèle répond au troisième appel : « Vous m’avez obligée à rester. Plus jamais ça. Pour l’eau, on verra. »
           *[no] Le 18, vous parlez aux quatre. Gisèle répond tout de suite : « Pour l’eau, on peut se revoir. Mais j’aurai d’abord une chose à dire. »
        }
    }
ending--pas-encore = Il n’y a pas de réunion. Gisèle a dit non, et on l’a respecté. Solène ferme son agenda. Vous gardez vos quatre pages de notes.
    .later = { $rappel-dit ->
        [yes] Une semaine après, Gisèle répond : « Vous n’avez pas envoyé cette invitation. Bon. Passez boire un café. On parlera de l’eau. »
       *[no] Trois semaines après, personne n’a appelé personne. Votre tableau est resté dans un tiroir du centre social.
    }
ending--rupture = { $gisele-refuse ->
        [yes] Jeudi, Gisèle entre et voit les chaises en cercle. Elle repart : « J’avais dit non. » Dix minutes après, la salle est vide.
       *[no] { $octobre-dit ->
            [yes] « Vous avez assez parlé ! » Gisèle jette le cahier par terre. Elle part. Les autres partent aussi.
           *[no] « On avait dit qu’on pouvait sortir ! » Gisèle jette le cahier par terre. Elle part. Les autres partent aussi.
        }
    }
    .later = En juillet, il y a deux cadenas sur la porte. Solène rappelle chacun, un par un. Il faudra du temps.

# Le compte rendu

account--entendus = Nous avons entendu quatre jardiniers, un par un, le 2 juin 2026. C’était au jardin et devant l’école.
    .why = Combien de personnes, comment, quand, où : on comprend sans vous connaître. [Faits]
account--horaires = Un jardinier dit travailler le soir. Il dit avoir demandé par écrit, en avril, un autre tour d’eau.
    .why = Ce sont ses mots, donnés comme ses mots. Il n’y a pas de prénom. Le sujet, c’est l’organisation. [Propos rapportés]
account--vide = Tomás vide la cuve la nuit.
    .why = Beaucoup le croient. Mais personne ne l’a vu. Lui parle de six arrosoirs. Ce n’est pas un fait. [Faits, non opinions]
account--octobre = Gisèle arrêtera en octobre. Il faut trouver une autre personne.
    .why = Le centre social voudrait le savoir. Mais c’est un secret. C’est à elle de choisir à qui le dire. [Confidentialité]
account--cuve = La cuve était vide trois matins, d’après le cahier du jardin.
    .why = Vous dites d’où vient l’information : du cahier. Vous ne dites pas qui a vidé la cuve. [Propos rapportés]
account--accrochee = La fondatrice a du mal à laisser la place aux autres.
    .why = C’est votre impression. Elle pourrait lui faire du tort longtemps. Écrivez ce qui s’est dit et fait. [Faits, non opinions]
account--metier = Monsieur Leroux est un ancien éboueur. Il a mal pris une remarque sur son compost.
    .why = Cela expliquerait sa peine. Mais il vous a demandé le secret. Et « mal pris » le juge. [Confidentialité]
account--mot = Il y a un autre sujet, entendu à part. Il concerne deux jardiniers. C’est à eux d’en parler.
    .why = On sait qu’il y a un sujet, sans savoir lequel. Le secret est gardé. [Charte 2001 : discrétion]
account--sortie = Le 11 juin, une personne a quitté la réunion avant la fin, librement.
    .why = { $gisele-sortie ->
        [yes] Partir est un fait et un droit. Vous l’écrivez sans inventer de raison. [Faits]
       *[no] Personne n’est parti ainsi. Gisèle s’est rassise, ou tout s’est arrêté. Ici, la phrase est fausse. [Faits]
    }
account--tete = Une participante a parlé tout le temps. À cause d’elle, le tour de parole a échoué.
    .why = Le temps n’était pas égal, c’est vrai. Mais « à cause d’elle » désigne une coupable. [Faits, non opinions]
account--essai = Les présents ont décidé un essai pour l’eau, jusqu’au 4 juillet. L’absente est d’accord. Le cahier n’a pas été traité.
    .why = { $bilan-date ->
        [yes] { $eau-permise ->
            [yes] { $moitie ->
                [yes] Le partage de la cuve venait de vous. La phrase ne le dit pas. [Faits]
               *[no] Vous dites la décision, qui décide, et jusqu’à quand. Vous dites aussi ce qui n’est pas décidé. [Décisions]
            }
           *[no] L’absente n’a rien permis. La phrase lui donne un accord inventé. [Faits]
        }
       *[no] Il n’y a pas eu d’essai avec une date. La phrase serait inventée. [Faits]
    }
account--quatre = Les quatre jardiniers ont signé un accord.
    .why = Le centre social l’espère. Mais comptez les signatures. La phrase est peut-être fausse. [Faits]
account--rappel = Chaque jardinier sera rappelé. Le centre social et les présents connaissent la date.
    .why = { $rappel-dit ->
        [yes] Vous avez annoncé une suite. Il faut l’écrire, avec les personnes concernées. [Suites]
       *[no] Vous n’avez annoncé aucun appel. Quatre personnes attendraient pour rien. [Suites]
    }
account--bilan = Le 4 juillet, les jardiniers présents ont fait le bilan. Ils continuent l’essai jusqu’à fin septembre.
    .why = { $suite-decidee ->
        [yes] Le bilan est à eux, la suite aussi. La note le dit dans cet ordre. [Décisions et suites]
       *[no] Ils n’ont pas fait ce bilan. Ils n’ont pas décidé cette suite. Ici, la phrase est fausse. [Faits]
    }
account--soir = À voir ensemble : comment organiser les tours d’eau avec ceux qui travaillent le soir ?
    .why = C’est une question d’organisation. Elle ne parle de personne. Le centre social peut y travailler. [Questions ouvertes]

# Ce qu’un jury demanderait

jury--un-par-un = Pourquoi avez-vous entendu chacun à part avant la réunion ? Qu’avez-vous dit de l’un à l’autre ? Avec quel accord ?
jury--commande = Le centre social voulait un résultat et un nom. Qu’avez-vous promis ? Qu’avez-vous refusé ?
jury--elle-part = Une personne quitte la réunion. Quand peut-on continuer ? Quand faut-il arrêter ? Qui décide ?
jury--dit-et-garde = Quels secrets vous a-t-on dits ? Qu’en saura le centre social ? Qu’en saura le groupe ? Pourquoi ?
