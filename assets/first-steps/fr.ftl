# « Premiers pas », texte de référence.
# Variables : $mediator (nom du médiateur ou de la médiatrice) ; les faits du scénario (yes/no) : $sac-serre, $passage-libre.
# Aucune touche, aucun geste de souris n’est nommé ici : le programme le fait, selon l’écran.

scenario--title = Premiers pas
scenario--pitch = Deux minutes pour découvrir comment on joue : un hall tranquille, une voisine, un sac lourd.
scenario--brief = Médiation sociale, résidence des Tilleuls, escalier B. C’est votre premier soir ; votre collègue arrive dans dix minutes. Voici un court échange, en trois moments. À chacun, vous choisissez ce que vous dites ou faites. Il n’y a rien à savoir d’avance, et aucune minuterie. À la fin, un bilan dit pourquoi.
scenario--sources = Principes. Charte de référence de la médiation sociale (1er octobre 2001) : consentement libre, indépendance, aucun pouvoir de décision ; attitudes d’écoute de Porter et reformulation de Rogers ; projet BETA (2012) : de l’espace, peu de mots. Droit. Code pénal, article 223-6 : secourir une personne en péril quand on le peut sans risque ; appeler les secours y répond. Les valeurs données à chaque choix sont celles des auteurs ; aucun panel ne les a encore revues.

scene--hall = Un hall, vendredi soir

party--jeanne = Jeanne
    .role = habitante du cinquième
    .alt = Une femme âgée, manteau boutonné, un sac de courses posé contre la jambe, une main sur la rampe.
    .about = Ce qu’elle demande : rien. Ce dont elle a besoin : de l’eau chez elle, pendant trois semaines sans ascenseur. Ce qu’elle craint : devenir celle qui dérange. Ce qui lui coûte : dire qu’elle ne peut plus. Elle a raison sur un point : l’affiche parle des travaux, pas des gens.

must--passage = Laisser les marches libres : vous étiez entre elle et l’escalier. De la place d’abord, les mots ensuite. [Projet BETA : espace]

always--souffler = Souffler : une respiration lente, les épaules basses, avant de répondre.
    .why = Quelques secondes pour soi, utiles quand la tension vous gagne. Ici, c’est elle qui manquait de place. [Posture : maîtrise de soi]
    .reply = Une respiration. Elle n’a rien remarqué ; votre prochaine phrase viendra moins vite.
always--reculer = Vous écarter : un pas de côté, les mains visibles, sans rien dire.
    .why = Vous étiez entre elle et l’escalier. Un pas, et c’est elle qui décide de monter ou non. [Projet BETA : espace]
    .reply = Les marches sont libres. Elle pose la main sur la rampe et reprend son souffle.
always--alerter = Alerter : appeler les secours.
    .why = Juste dès que quelqu’un est en danger. Un souci, même dit avec force, n’en est pas un. [C. pén. 223-6]
    .reply = Vous sortez votre téléphone. « Je ne suis pas malade, vous savez. » Personne n’est en danger : vous le rangez.

# Choisir

le-sac = Dix minutes avant votre premier service. Une femme pose un sac lourd au pied de l’escalier. L’ascenseur est là, allumé ; elle ne le prend pas.
    .jeanne = « Bonsoir ! Ne vous dérangez pas pour moi. Je souffle un peu, c’est tout. »
    .apprendre = Trois réponses possibles. Aucune n’est marquée « bonne » : vous verrez ce que chacune change.
le-sac--prendre = « Bonsoir madame. Donnez-moi votre sac, je vous le monte par l’ascenseur. C’est à quel étage ? »
    .why = L’aide est sincère. Mais le geste décide pour elle, avant de savoir ce qu’elle fait là : elle se ferme. [Charte 2001 : consentement]
    .reply = Elle ramène le sac contre sa jambe. « Non, non, laissez. Je vais y arriver. »
le-sac--se-presenter = « Bonsoir madame. { $mediator }, médiation sociale, je débute ce soir. Et vous, comment ça va, ici ? »
    .why = Un nom, un service, une question ouverte : elle sait à qui elle parle, et choisit ce qu’elle raconte. [CAP : se présenter clairement]
    .reply = Elle lâche les anses et se redresse. « Ah, c’est vous ! Jeanne, du cinquième. Ça dépend des jours. »
le-sac--demander = « Bonsoir madame. L’ascenseur est encore en panne ? Ou alors vous attendez que quelqu’un descende ? »
    .why = Vous avez vu le détail qui compte. Mais deux questions fermées, sans dire qui vous êtes, appellent deux « non ». [Porter : enquête]
    .reply = Elle fait non de la tête, deux fois. « Il marche, il marche. »

# Attendre

le-papier = { $sac-serre ->
        [yes] Près de l’ascenseur, une affiche. Jeanne la montre du menton, le sac serré contre elle.
       *[no] Près de l’ascenseur, une affiche. Jeanne la montre du doigt, le sac à ses pieds.
    }
    .jeanne = « Lundi, ils l’arrêtent. Trois semaines. Alors j’essaie les marches. Parce qu’au cinquième… »
    .apprendre = Elle s’arrête là. Se taire est aussi une réponse : elle se choisit comme les autres. Le temps qui passe, lui, n’est jamais noté.
le-papier--rassurer = « Trois semaines, vous savez, cela passe très vite. Et les marches, à votre rythme, cela se fait bien. »
    .why = Vous cherchez à l’apaiser. Mais elle n’avait pas fini : la phrase remplit le silence et rapetisse son souci. [Porter : soutien]
    .reply = Elle ne regarde plus l’affiche. « Oui. Sûrement. Si vous le dites. »
le-papier--relancer = « “Parce qu’au cinquième…” : et puis plus rien. Là-haut, qu’est-ce qui vous inquiète le plus, dites-moi ? »
    .why = Vous reprenez ses mots, et c’est juste. Un peu tôt : elle répond à la question, au lieu de finir sa phrase. [Écoute : le silence]
    .reply = Elle cherche. « Le plus ? Je ne sais pas, moi… Tout. Les étages. »
le-papier--attendre = Vous ne dites rien. Vous regardez l’affiche avec elle, et vous lui laissez le temps de finir sa phrase.
    .why = Quelques secondes, et c’est elle qui continue. Ce qui compte vient souvent après les points de suspension. [Écoute : le silence]
    .reply = Trois secondes. Puis, plus bas : « …l’eau, il faut la porter. Et moi, je ne peux plus. »

# Les gestes toujours possibles

l-escalier = Elle empoigne le sac et avance vers les marches. Vous êtes juste devant.
    .jeanne = « Et l’eau, alors ? Six bouteilles ! Qui va les monter ? Ça, l’affiche ne le dit pas ! »
    .apprendre = Désormais, en plus des réponses, trois gestes restent possibles. Vous pouvez en faire un, puis répondre.
l-escalier--expliquer = « Sans ces travaux, madame, ce sera la panne un jour ou l’autre. Le bailleur n’a pas vraiment le choix. »
    .why = Une raison aide à accepter. Mais vous plaidez pour le bailleur, avant que l’eau, son souci, soit entendue. [Charte 2001 : indépendance]
    .reply = Elle hausse les épaules. « Le bailleur, il n’habite pas au cinquième. »
l-escalier--chercher = « Six bouteilles, cinq étages, trois semaines. Qu’est-ce qui vous aiderait, et sur qui pourriez-vous compter ? »
    .why = Ses mots d’abord, puis la question lui revient : ce qu’elle trouve elle-même tiendra mieux. [Rogers ; CAP : faire chercher]
    .reply = Elle repose le sac. « Mon voisin du quatrième me l’a proposé. Je n’ai pas osé dire oui. »
l-escalier--proposer = « Et si le gardien vous montait votre eau deux fois par semaine ? Je peux aller lui en parler dès ce soir. »
    .why = L’idée est utile, et vous la soumettez. Mais elle vient de vous : rien ne dit encore ce qu’elle voudrait. [Porter : solution]
    .reply = Elle hésite. « Le gardien… Il a déjà bien assez à faire. On verra. »

# Les fins

ending--essai = { $passage-libre ->
        [yes] Elle reprend son sac et monte, une main sur la rampe. Tout à l’heure, elle sonnera au quatrième. Votre collègue arrive. Le bilan dit pourquoi.
       *[no] Elle reprend son sac, vous contourne et monte, une main sur la rampe. Tout à l’heure, elle sonnera au quatrième. Votre collègue arrive. Le bilan dit pourquoi.
    }
ending--plus-tard = { $passage-libre ->
        [yes] Elle monte, une main sur la rampe. Pour l’eau, rien n’est trouvé : vous en reparlerez. Votre collègue arrive. Le bilan dit pourquoi.
       *[no] Elle vous contourne et monte, une main sur la rampe. Pour l’eau, rien n’est trouvé : vous en reparlerez. Votre collègue arrive. Le bilan dit pourquoi.
    }

# Ce qu’un jury demanderait

jury--sac = Aider quelqu’un qui n’a rien demandé : quand le faites-vous, quand demandez-vous d’abord ?
jury--silence = À quoi voyez-vous qu’une personne n’a pas fini de parler ?
jury--alerte = Dans ce hall, qu’est-ce qui vous aurait fait appeler les secours ?
