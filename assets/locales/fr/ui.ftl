### Les mots de l’interface. Espaces fines insécables (U+202F), apostrophes courbes, guillemets français.
### Chaque clé et chaque variable existe à l’identique dans les autres langues (tests/language.rs).

## Dates, heures, durées, listes

date = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
} { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
time = { $hour } h { $minute }
time-sharp = { $hour } h
date-time = { $date }, { $time } (UTC)
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
list-more = { $first }, { $second }
list-last = { $first } et { $second }
list-apart = { $first } ; { $second }

## Partout

app-name = Entremise
app-tagline = S’entraîner à la médiation sociale
app-version = Entremise { $version }
note-local = Rien n’est envoyé : ce que vous choisissez reste sur cet ordinateur.
note-training = Ceci est un entraînement : seul le jury délivre le titre.
note-language = Ce passage n’existe pas encore dans votre langue : il est affiché en { $language }.
language-name = { $language ->
    [fr] français
    [fr-simple] français facile à lire
    [en] anglais
   *[other] { $language }
}
answer-yes = oui
answer-no = non
answer-yes-short = o
answer-no-short = n
prompt-enter = Appuyez sur Entrée pour continuer.
prompt-number = Votre numéro, puis Entrée :
prompt-numbers = Vos numéros, séparés par des espaces, puis Entrée :
prompt-yes-no = Tapez « o » pour oui, « n » pour non, puis Entrée :
prompt-free = Écrivez, puis Entrée :
prompt-help-hint = Tapez « ? » pour l’aide.
item-numbered = { $number }. { $text }
item-separator = { $label } : { $text }
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
about-minutes = environ { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

## Accueil : la liste des scénarios

home-heading = Où voulez-vous intervenir ?
home-intro = Choisissez une situation. Vous pourrez vous arrêter à tout moment et reprendre plus tard.
home-empty = Aucun scénario n’est installé pour le moment.
home-count = { $count ->
    [0] Aucune situation
    [one] { $count } situation
   *[other] { $count } situations
}
home-place = Lieu : { $place }
home-context = Cadre : { $context }
home-level = Niveau : { $level ->
    [1] première approche
    [2] courant
    [3] avancé
   *[other] expert
}
home-minutes = Durée : environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
home-status-new = à découvrir
home-status-open = en cours, à reprendre
home-status-done = { $times ->
    [1] terminé une fois
   *[other] terminé { $times } fois
}
home-action-start = Commencer
home-action-resume = Reprendre là où vous en étiez
home-action-again = Rejouer depuis le début (la partie en cours restera ouverte)
home-resume-question = Une partie est en cours depuis le { $date }. Voulez-vous la reprendre ?
home-quit = Quitter

## Avant de commencer : les thèmes sensibles

warning-heading = Avant de commencer
warning-leave = Si ce n’est pas le bon moment, vous pouvez ne pas la jouer. Cela ne change rien à votre parcours.
warning-continue = Continuer
warning-skip = Revenir à la liste
warning-question = Souhaitez-vous continuer ?

## La scène

scene-brief = Votre mission
scene-heading = { $place }
scene-day = { $date }, { $time }
scene-later = Un peu plus tard
scene-after-minutes = { $minutes ->
    [1] Une minute plus tard
   *[other] { $minutes } minutes plus tard
}
scene-after-hours = { $hours ->
    [1] Une heure plus tard
   *[other] { $hours } heures plus tard
}
scene-after-days = { $days ->
    [1] Le lendemain
   *[other] { $days } jours plus tard
}
scene-after-weeks = { $weeks ->
    [1] Une semaine plus tard
   *[other] { $weeks } semaines plus tard
}
scene-after-months = { $months ->
    [1] Un mois plus tard
   *[other] { $months } mois plus tard
}
scene-present = Avec vous : { $people }.
scene-present-alone = Il n’y a personne d’autre ici.
scene-present-person = { $name }, { $role }
scene-present-phase = { $name } : { $phase }
scene-arrives = { $name } arrive.
scene-leaves = { $name } s’en va.
scene-deadline = { $days ->
    [0] { $label } : l’échéance est passée
    [1] { $label } : c’est le dernier jour, { $date }
   *[other] { $label } : { $days } jours, jusqu’au { $date }
}
scene-own-words = Avant de voir les propositions : que diriez-vous, avec vos mots ?
scene-own-words-note = Ce que vous écrivez est gardé pour votre relecture. Ce n’est pas évalué. Vous pouvez aussi ne rien écrire.
scene-own-words-kept = Vous aviez écrit : « { $words } »
scene-choices = Que faites-vous ?
scene-standing = À tout moment, vous pouvez aussi :
scene-chosen = Vous : { $choice }
scene-timer = { $seconds ->
    [one] Il reste { $seconds } seconde pour répondre.
   *[other] Il reste { $seconds } secondes pour répondre.
}
scene-timed-out = Le moment est passé sans que vous répondiez. La situation continue ; ce silence n’est pas évalué.
scene-ending = Fin de la situation
scene-ending-later = La suite
scene-stuck = La situation s’arrête ici : le scénario ne propose plus rien. Ce n’est pas de votre fait, et cette partie ne sera pas évaluée.

## L’aide pendant une scène

help-heading = Aide
help-number = un numéro, puis Entrée : choisir cette proposition
help-free = votre texte, sur une ligne, puis Entrée : le donner ; Entrée seule : ne rien écrire
help-question = ? : afficher cette aide
help-repeat = r : relire le passage
help-people = p : relire qui est présent
help-back = b : revenir au choix précédent (votre première réponse reste celle qui compte)
help-back-nothing = Il n’y a pas de choix précédent.
help-quit = q : s’arrêter ; la partie est gardée
help-enter = Rien n’est choisi tant que vous n’avez pas appuyé sur Entrée.
help-enter-free = Rien n’est gardé tant que vous n’avez pas appuyé sur Entrée. Seule sur la ligne, une lettre ci-dessus ou « ? » est une commande ; dans un texte, elle en fait partie.

## Les tâches : lire, ordonner, répartir

task-read-heading = Lire : { $document }
task-read-intro = Lisez ce document, puis répondez en indiquant le passage qui convient.
task-read-part = Passage { $number }
task-read-ask = Question { $number } sur { $total } : { $question }
task-read-prompt = Quel passage répond à chaque question ?
task-arrange-heading = Choisir et mettre en ordre
task-arrange-heading-unordered = Choisir ce qui convient
task-arrange-intro = Indiquez les éléments à garder, dans l’ordre où vous les placez. Vous pouvez en laisser de côté.
task-arrange-intro-unordered = Indiquez les éléments à garder, dans l’ordre que vous voulez. Vous pouvez en laisser de côté.
task-arrange-limit = { $limit ->
    [1] Un seul élément convient.
   *[other] { $limit } éléments au plus.
}
task-arrange-placed = Votre réponse : { $items }
task-arrange-nothing = Vous n’avez rien placé. Est-ce bien votre réponse ?
task-assign-heading = Répartir les rôles
task-assign-intro = Pour chaque tâche, indiquez la personne qui s’en charge.
task-assign-intro-slots = Pour chaque tâche, indiquez la personne qui s’en charge, puis le moment.
task-assign-job = Tâche { $number } sur { $total } : { $job }
task-assign-person = Qui ?
task-assign-slot = Quand ?
task-assign-nobody = personne
task-assign-mediator = vous
task-assign-at-most = { $count ->
    [1] Une même personne ne peut avoir qu’une tâche.
   *[other] Une même personne ne peut avoir plus de { $count } tâches.
}
task-assign-given = { $job } : { $person }
task-assign-given-slot = { $job } : { $person }, { $slot }
task-review = Votre réponse :
task-confirm = Valider cette réponse ?
task-why = Pourquoi : { $why }

## Le compte rendu

account-heading = Votre compte rendu
account-to = { $to ->
    [manager] Il sera lu par votre responsable.
    [partner] Il sera lu par un partenaire.
    [landlord] Il sera lu par le bailleur.
   *[other] Il sera lu par la personne à qui vous rendez compte.
}
account-intro = Voici ce que vous pourriez écrire. Gardez ce qui est utile, exact et que vous pouvez transmettre.
account-prompt = Que gardez-vous ?
account-kept = Vous gardez : { $numbers }
account-nothing = Vous ne gardez rien. Est-ce bien votre compte rendu ?
account-right-kept = Gardé, à juste titre : { $statement }
account-wrong-kept = Gardé, et qu’il valait mieux laisser de côté : { $statement }
account-right-left = Laissé de côté, à juste titre : { $statement }
account-wrong-left = Laissé de côté, et qui avait sa place : { $statement }

## L’auto-évaluation

self-heading = Votre propre regard
self-intro = Avant le bilan, situez-vous. Votre réponse n’est pas notée : elle sera mise en regard de ce que vos choix ont montré.
self-question = { $competency } : où en êtes-vous dans cette situation ?
self-level-1 = Je n’y arrive pas encore
self-level-2 = J’y arrive en partie
self-level-3 = J’y arrive sans aide
self-level-4 = Je saurais l’expliquer à quelqu’un
self-prompt = Où en êtes-vous ?
redo-heading = Si c’était à refaire
redo-question = Sur quel choix aimeriez-vous revenir ?
redo-none = Aucun
redo-why = Que feriez-vous, et pourquoi ?
redo-said = Vous reviendriez sur « { $choice } » : « { $why } »
redo-said-none = Vous ne reviendriez sur aucun choix.

## Le bilan

debrief-heading = Bilan : { $title }
debrief-notice = Ceci est un entraînement : seul le jury délivre le titre.
debrief-machine = Cette partie a été jouée sur un poste non contrôlé. Elle n’a pas de valeur d’examen.
debrief-played = Joué le { $date }, en { $duration }
debrief-replay = Vous aviez déjà commencé cette situation : ce bilan est montré, mais c’est votre première partie qui compte dans votre progression.
debrief-given-ahead = Réponses données d’avance : cette partie a été jouée à partir d’une liste, et non au fil de la situation.
debrief-ending = Où la situation s’est arrêtée
debrief-ending-weight = L’issue ne compte pas dans l’évaluation : seules vos décisions comptent.
debrief-unjudged = Cette partie n’est pas allée à son terme : elle n’est pas évaluée.

debrief-decisions = Vos décisions
debrief-decision = Décision { $number } sur { $total }
debrief-decision-place = { $scene }
debrief-decision-taken = Vous avez choisi : { $choice }
debrief-decision-strongest = Parmi ce qui s’offrait, c’était le choix le plus solide.
debrief-decision-stronger = Plus solide à ce moment-là : { $choice }
debrief-decision-why = Pourquoi : { $why }
debrief-decision-showed = Ce que ce choix a montré : { $criteria }
debrief-decision-showed-nothing = Cette décision ne renseigne sur aucun critère.
debrief-decision-cost = Ce que ce choix a affaibli : { $criteria }
debrief-decision-prepared = Un autre choix se serait offert si le terrain avait été préparé : { $choice }
debrief-decision-back = Vous avez repris cette décision. C’est votre première réponse qui compte.
debrief-decision-contested = Les professionnels consultés ne s’accordent pas sur ce choix : il est discuté, pas évalué.
debrief-decision-own-words = Vos mots, avant de voir les propositions : « { $words } »
debrief-task = Tâche : { $right } sur { $total }

debrief-turning = Les moments qui ont compté
debrief-turning-none = Aucun moment n’a fait basculer la situation.
debrief-turning-eased = L’échange s’est apaisé ici, du côté de { $party } : de « { $before } » à « { $after } ».
debrief-turning-raised = La tension est montée ici, du côté de { $party } : de « { $before } » à « { $after } ».
debrief-turning-replay = Rejouer à partir d’ici

debrief-tension = La tension au fil de la situation
debrief-tension-start = au début
debrief-tension-end = à la fin
debrief-tension-peak = au plus haut
debrief-tension-moment = Moment
debrief-tension-person = Personne
debrief-tension-level = Tension
debrief-tension-trust = Confiance
debrief-tension-state = État
debrief-tension-row = { $moment } : { $party }, tension { $tension }, { $phase }
debrief-tension-summary = { $party } : { $start } au début, { $peak } au plus haut, { $end } à la fin
debrief-tension-rises = monte
debrief-tension-falls = descend
debrief-tension-steady = reste stable

debrief-faults = Les manquements
debrief-faults-none = Aucun manquement relevé.
debrief-fault = { $gravity ->
    [critical] Manquement critique
    [serious] Manquement sérieux
   *[other] Manquement
} : { $fault }
debrief-fault-where = Au moment de : { $choice }
debrief-fault-repaired = Vous l’avez réparé ensuite : { $choice }
debrief-fault-left = Il n’a pas été réparé.
debrief-breach = Une information confiée a été dite devant { $people } : { $fact }
debrief-breach-none = Ce qui vous a été confié n’a été dit à personne.
debrief-musts = Ce qui était attendu
debrief-must-done = Fait : { $what }
debrief-must-missed = Pas fait : { $what }
debrief-never-done = À éviter, et qui a eu lieu : { $what }

debrief-criteria = Critère par critère
debrief-criterion = { $criterion } : { $level ->
    [1] à travailler
    [2] en cours
    [3] bien installé
   *[4] très sûr
}
debrief-criterion-evidence = { $earned } sur { $available }, soit { $percent }
debrief-criterion-shown = { $count ->
    [0] Aucune occasion de le montrer
    [one] { $count } occasion de le montrer
   *[other] { $count } occasions de le montrer
}
debrief-criterion-resisted = { $count ->
    [one] { $count } occasion de ne pas s’en écarter
   *[other] { $count } occasions de ne pas s’en écarter
}
debrief-criterion-more = { $count ->
    [one] Il manque encore { $count } occasion de le montrer.
   *[other] Il manque encore { $count } occasions de le montrer.
}
debrief-criterion-more-where = Vous en trouverez dans : { $scenarios }
debrief-cut-provisional = Seuils provisoires, sans panel : aucun groupe de professionnels ne les a encore fixés.
debrief-cut = Seuil : { $percent }
debrief-mark = Seconde lecture : { $mark } sur 20
outcome-acquired = acquis
outcome-not-acquired = non acquis
outcome-jury = à examiner par le jury
outcome-not-enough = pas assez d’éléments
outcome-line = { $competency } : { $outcome }
outcome-more-opportunities = { $count ->
    [one] Encore { $count } occasion à montrer.
   *[other] Encore { $count } occasions à montrer.
}
outcome-more-scenarios = { $count ->
    [one] Encore { $count } situation à jouer.
   *[other] Encore { $count } situations à jouer.
}

debrief-heard = La parole donnée
debrief-heard-row = { $count ->
    [0] { $party } : la parole ne lui a pas été donnée
    [one] { $party } : la parole lui a été donnée une fois
   *[other] { $party } : la parole lui a été donnée { $count } fois
}
debrief-heard-note = Ces chiffres sont donnés pour y réfléchir. Ils ne sont pas évalués.
debrief-self = Votre regard et ce que vos choix ont montré
debrief-self-row = { $competency } : vous vous situez à { $rated }, vos choix à { $shown }
debrief-self-close = Proche de ce que vos choix ont montré : { $criteria }.
debrief-self-higher = Vous vous situez plus haut que ce que vos choix ont montré ici : { $criteria }.
debrief-self-lower = Vous vous situez plus bas que ce que vos choix ont montré ici : { $criteria }.
debrief-self-unknown = Pas assez d’éléments pour comparer : { $criteria }.
debrief-jury = Questions qu’un jury pourrait poser
debrief-jury-intro = Préparez une réponse à voix haute, en deux minutes.
debrief-sources = Pour aller plus loin
debrief-next = Et maintenant ?
debrief-next-scenario = { $title }, pour travailler : { $criteria }
debrief-next-again = Rejouer cette situation en choisissant autrement
debrief-next-none = Vous avez joué toutes les situations installées.

## Les numéros d’aide

aid-heading = Si cette situation vous touche de près
aid-intro = Ces numéros sont gratuits en France. Vous pouvez appeler pour vous ou pour quelqu’un d’autre.
aid-emergency = Danger immédiat : 112, ou 15 (Samu), 17 (police et gendarmerie), 18 (pompiers)
aid-deaf = Urgences par SMS, pour les personnes sourdes, malentendantes ou qui ne peuvent pas parler : 114
aid-suicide = Souffrance, idées suicidaires : 3114, jour et nuit
aid-violence = Violences faites aux femmes : 3919, jour et nuit
aid-child = Enfant en danger : 119, jour et nuit
aid-elder = Maltraitance d’une personne âgée ou handicapée : 3977
aid-victims = Aide aux victimes : 116 006
aid-homeless = Personne à la rue : 115, jour et nuit

## Les parties jouées

attempts-heading = Vos parties
attempts-none = Vous n’avez pas encore joué.
attempts-row = { $title } · { $date } · { $status } · { $id }
attempts-status-open = en cours
attempts-status-done = terminée
attempts-status-ended = terminée ({ $outcome })
attempts-open-hint = Pour reprendre : entremise play { $scenario } --text
attempts-debrief-hint = Pour relire un bilan : entremise debrief { $id }
attempts-detached = { $count ->
    [one] Une partie détachée est aussi gardée : elle n’est plus liée à personne.
   *[other] { $count } parties détachées sont aussi gardées : elles ne sont plus liées à personne.
}

## Vérifier, tester, rejouer, emporter, effacer

check-clean = { $count ->
    [one] { $count } scénario vérifié, rien à signaler.
   *[other] { $count } scénarios vérifiés, rien à signaler.
}
check-count = { $errors ->
    [0] Aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucune remarque
    [one] { $warnings } remarque
   *[other] { $warnings } remarques
}
check-explain-hint = Pour comprendre un code : entremise explain { $code }
test-passed = { $count ->
    [0] Aucune partie d’essai à rejouer.
    [one] { $count } partie d’essai rejouée, conforme.
   *[other] { $count } parties d’essai rejouées, toutes conformes.
}
test-failed = { $failed ->
    [one] { $failed } partie d’essai sur { $count } ne se déroule pas comme prévu.
   *[other] { $failed } parties d’essai sur { $count } ne se déroulent pas comme prévu.
}
test-play-differs = { $play } : attendu « { $expected } », obtenu « { $found } »
play-awaits = Il n’y a plus de réponses données ; la partie attend : { $awaited }. Elle reste ouverte.
play-seed = Nombre qui fixe le hasard (--seed) : { $seed }
replay-same = La partie { $id } se rejoue à l’identique : { $count ->
    [one] { $count } réponse.
   *[other] { $count } réponses.
}
replay-unfinished = Cette partie n’est pas terminée, ou sa fin manque.
replay-code-note = Comparez-le au code noté à la fin de la partie : s’il diffère, la partie a été modifiée ou raccourcie depuis.
export-done = Vos données sont dans { $path }
export-nothing = Il n’y a rien à emporter : aucune partie n’est enregistrée.
erase-question = Effacer votre nom et vos écrits de { $count ->
    [one] { $count } partie
   *[other] { $count } parties
} ? C’est définitif.
erase-confirm = Tapez « { $word } » pour confirmer, puis Entrée :
erase-word = effacer
erase-done = C’est effacé.
erase-settings-unread = Le fichier de réglages { $path } ne se lit pas : s’il contient un nom, effacez-le vous-même.
erase-kept = Rien n’a été effacé.

## L’aide de la ligne de commande

usage-heading = Utilisation :
usage-commands = Commandes :
usage-options = Options :
usage-arguments = Arguments :
usage-examples = Exemples :
usage-default = par défaut : { $value }
usage-possible = valeurs possibles : { $values }
usage-more = Pour en savoir plus, essayez « { $command } ».
usage-intro = Sans commande, Entremise ouvre sa fenêtre.
usage-exit-codes = Codes de sortie : 0, c’est fait ; 1, ce qui a été donné à lire ne convient pas ; 2, la commande ne se comprend pas.

command-entremise = S’entraîner à la médiation sociale, et préparer le titre
command-play = Jouer un scénario
command-list = Lister les scénarios installés
command-check = Vérifier des scénarios et dire ce qui est à reprendre
command-test = Rejouer les parties d’essai d’un scénario
command-study = Prouver qu’un scénario est équitable
command-explain = Expliquer un code de message, avec un exemple
command-curricula = Lire les diplômes et ce qui s’en montre ici
command-coverage = Voir quel scénario permet de montrer quoi
command-attempts = Lister vos parties
command-debrief = Relire le bilan d’une partie
command-progress = Voir où vous en êtes, diplôme par diplôme
command-replay = Rejouer une partie et vérifier qu’elle donne la même chose
command-me = Vos données : les emporter, les effacer
command-me-export = Copier toutes vos données dans un fichier lisible
command-me-erase = Effacer votre nom et vos écrits
command-help = Afficher l’aide d’une commande

argument-scenario = L’identifiant du scénario, donné par « entremise list », ou son dossier
argument-path = Les fichiers ou dossiers à lire ; sans rien, tous les scénarios installés
argument-code = Le code, par exemple E0203
argument-attempt = Le numéro de la partie, donné par « entremise attempts »
argument-file = Le fichier à écrire
argument-framework = L’identifiant du diplôme, donné par « entremise curricula »

option-text = Jouer dans le terminal, sans fenêtre ; une partie laissée en cours y est reprise
option-seed = Commencer une nouvelle partie en fixant le hasard : avec le même nombre, la situation se déroule de la même façon
option-choices = Donner les réponses d’avance, séparées par des virgules ; elles ne sont gardées qu’avec --db
option-json = Écrire du JSON, destiné aux programmes
option-lang = Langue de l’interface et des textes, par exemple fr, fr-simple ou en
option-db = Fichier où sont gardées les parties, à la place de l’emplacement habituel
option-timers = Compter le temps de réponse dans le terminal
option-name = Le nom par lequel on s’adresse à vous dans les scènes, gardé à côté de vos parties, jamais dedans
option-framework = Le diplôme dont les compétences sont regardées ; sans rien, le titre AMIS et les compétences transversales
option-seeds = Combien de parties joue chaque personne simulée
option-yes = Ne pas demander de confirmation
option-help = Afficher cette aide
option-version = Afficher la version
value-framework = DIPLÔME
value-id = SCÉNARIO
value-attempt = PARTIE
value-path = CHEMIN
value-code = CODE
value-file = FICHIER
value-number = NOMBRE
value-choices = RÉPONSES
value-lang = LANGUE
value-name = NOM
value-command = COMMANDE
value-options = OPTIONS

## Commandes (suite)

context-Neighbourhood = Quartier et habitat
context-Administrative = Démarches et accès aux droits
context-PublicSpace = Espace public et transports
list-themes = Thèmes sensibles : { $themes }
list-play-hint = Pour en jouer une : entremise play { $id } --text
curricula-hint = Pour lire un diplôme en entier : entremise curricula amis
curricula-level = niveau { $level }
curricula-open = ouvert
curricula-open-until = ouvert, enregistré jusqu’au { $until }
curricula-closed = fermé
curricula-closed-since = fermé depuis le { $until }
curricula-replaced = fermé, remplacé par { $id } ; les parties jouées avant se relisent
curricula-coefficient = coefficient { $coefficient }
curricula-official = Intitulé officiel : { $title }
curricula-official-reused = Intitulé officiel, repris d’une source tierce, à vérifier : { $title }
curricula-official-same = Intitulé officiel
curricula-official-reused-same = Intitulé repris d’une source tierce, à vérifier
curricula-validated = validé par : { $who }
curricula-counts = Ce qui compte : { $criteria }
curricula-source = Source : { $source }, consulté le { $day } ({ $certainty })
coverage-reach = { $most ->
    [one] { $least } à { $most } occasion, d’ordinaire { $typical }
   *[other] { $least } à { $most } occasions, d’ordinaire { $typical }
}
coverage-poor = Trop peu : il en faut dans { $count } situations.
coverage-how = Occasions comptées sur des parties simulées, de débutant à expert, jouées jusqu’à leur fin.
study-heading = « { $title } » : preuve d’équité (graines 0 à { $last })
study-holds = Ce scénario peut être utilisé : qui ne connaît pas le métier échoue, qui le connaît mieux réussit plus.
study-fails = Ce scénario ne devrait pas être utilisé tel quel. À reprendre d’abord :
study-mend-robots = Des règles sans rapport avec le métier suffisent à réussir : { $names }
study-mend-curve = Mieux choisir ne fait pas toujours mieux réussir.
study-mend-skilled = Choisir au mieux neuf fois sur dix ne suffit pas à réussir une fois sur deux.
study-mend-code = { $code }, { $count ->
    [one] une fois
   *[other] { $count } fois
} : entremise explain { $code }
study-walk-exact = Parcours exact : { $states } états.
study-walk-bounded = Parcours borné à { $states } états : ce qui manque n’est pas prouvé absent.
study-unmet = Jamais rencontré : { $names }
study-endings = Fins atteintes par les personnes simulées
study-robots = Parties réussies par des robots
study-people = Personnes simulées : part de choix au mieux, parties réussies, notes (plus basse, quarts, plus haute, sur 1000)
study-skill = { $best } choix sur 100 au mieux : { $passed } des parties réussies
study-no-score = pas assez d’éléments
study-decisions = Décisions : rencontres, points obtenus, cohérence avec le reste de la partie
study-percent = { $percent } %
robot-random = au hasard
robot-first = toujours le premier choix
robot-last = toujours le dernier choix
robot-longest = toujours le plus long
robot-shortest = toujours le plus court
robot-politest = toujours le plus poli
robot-one-technique = toujours la même technique
robot-question-mark = toujours une question
robot-middle = toujours le moyen
explain-hint = Pour lire la page d’un code : entremise explain E0116
play-ended = La partie se termine sur « { $ending } ».
play-possible = Possible ici : { $names }
play-possible-parts = Passages du document : { $names }
play-possible-people = Personnes et créneaux : { $names }
play-resumed = { $count ->
    [one] Une partie était ouverte, avec { $count } réponse : elle continue.
   *[other] Une partie était ouverte, avec { $count } réponses : elle continue.
}
play-not-kept = Cette partie n’est pas gardée. Pour la garder, ajoutez --db et un fichier.
awaited-words = vos mots
awaited-choice = un choix
awaited-task = la réponse à une tâche
awaited-account = le compte rendu
awaited-rating = votre regard sur ce que vous avez fait
awaited-redo = la décision que vous reprendriez
awaited-nothing = plus rien
awaited-stuck = plus rien
attempts-status-damaged = abîmée
erase-nothing = Il n’y a rien à effacer : aucune partie n’est enregistrée.
erase-stays = Seront effacés : le nom que vous avez donné et tout ce que vous avez écrit avec vos mots. Resteront, sans lien avec vous : les choix de vos parties et leurs dates, pour que les parties déjà évaluées puissent être vérifiées.
reason-denied = l’accès est refusé
reason-missing = il n’existe pas
reason-folder = c’est un dossier
reason-not-a-folder = une partie du chemin n’est pas un dossier
reason-full = il n’y a plus de place sur le disque
reason-other = code { $code } du système
option-to = Écrire dans ce fichier, qui ne doit pas encore exister ; sans cette option, tout s’affiche
argument-command = La commande dont vous voulez l’aide
command-play-more = Les réponses de --choices sont celles de plays.ron, séparées par des virgules : l’identifiant d’un choix, Timeout (le temps est passé), Back(1) (revenir d’une réponse), Words("…") (vos mots), Read, Place ou Give (une tâche), Keep (le compte rendu), Rate (votre regard), Redo (la décision à reprendre). Par exemple :
    entremise play cage-escalier --choices se-repartir,se-presenter --json
    Une réponse impossible est nommée, avec celles qui étaient possibles, et rien n’est gardé. Une liste qui s’arrête avant la fin laisse la partie ouverte ; avec le même --db et sans --seed, la liste suivante la continue. Une partie jouée ainsi porte la mention « réponses données d’avance ».
command-check-more = Un chemin est le dossier d’un scénario, un dossier qui en contient plusieurs, ou l’identifiant d’un scénario installé. Le code de sortie est 1 dès qu’il y a une erreur ; un avertissement seul laisse 0.
command-replay-more = Le code de sortie est 1 si la partie a été modifiée depuis son enregistrement, ou ne se rejoue pas à l’identique : le numéro de la première différence est donné. Une fin coupée ne se voit qu’au code de la partie, à comparer avec celui qui avait été noté ; une partie retirée en entier ne se voit pas.
