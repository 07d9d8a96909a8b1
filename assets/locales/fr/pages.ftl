### Les mots des pages : ce que la scène, le bilan et le terminal disent de plus.

## La scène

mediator-name = Camille
said-off = { $speaker } (hors de vue) : { $text }
scene-went-back = Vous êtes de retour au choix précédent. Votre première réponse reste celle qui compte.
scene-present-heading = Avec vous :
people-heading = Qui est là
gauge-row = { $label } : { $word } (tension { $value } sur 100)
warning-out = Vous pourrez aussi en sortir à tout moment : rien ne sera compté contre vous.

## L’accueil

home-about = { $level ->
    [1] Première approche
    [2] Niveau courant
   *[3] Niveau avancé
}, environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, { $status }
home-faulty = Cette situation contient des erreurs : elle ne peut pas être jouée.
home-prompt = Quelle situation ?
home-else = Et aussi :
attempts-prompt = Quelle partie ? Une partie en cours se reprend, une partie terminée montre son bilan.

## Les tâches

task-given = Votre réponse est donnée.
task-numbers = Que choisissez-vous ?
task-arrange-budget = Le total ne doit pas dépasser { $limit }.
task-arrange-cost = compte pour { $cost }
task-no-answer = pas de réponse
task-answer-right = { $what } – Votre réponse : { $given }. C’est juste.
task-answer-wrong = { $what } – Votre réponse : { $given }. Ce n’est pas ce qui convenait.
task-expected = Ce qui convenait : { $given }
task-item-right = Placé, à juste titre : { $item }
task-item-missing = Laissé de côté, et qui avait sa place : { $item }
task-item-wrong = Placé, et qu’il valait mieux laisser de côté : { $item }
task-item-left = Laissé de côté, à juste titre : { $item }
task-item-may = Placé, sans que cela compte : { $item }
redo-note = Quelques mots suffisent. Vous pouvez aussi ne rien écrire.
redo-said-alone = Vous reviendriez sur « { $choice } ».

## Le bilan

debrief-attestation = Entremise peut délivrer une attestation d’entraînement et un dossier pour le jury, jamais un titre.
debrief-column-criterion = Critère
debrief-column-level = Niveau
debrief-column-evidence = Points
debrief-one-play = Une seule situation ne suffit pas à dire qu’une compétence est acquise : ces niveaux parlent de cette partie, pas de vous.
debrief-first = Par où commencer
debrief-first-none = Aucune de vos décisions n’a laissé de point en chemin. Relisez pourquoi elles tenaient, pour pouvoir le dire.
debrief-read-prompt = Que voulez-vous relire ?
debrief-all = Tout lire à la suite
debrief-leave = Fermer le bilan
debrief-code = Code de cette partie : { $code }
debrief-code-note = Notez-le : il change si la partie est modifiée ou raccourcie.
debrief-aside = Autre geste
debrief-decision-number = Décision { $number }
debrief-reprise = Décision reprise
debrief-decision-left = Ce que ce choix laissait de côté : { $criteria }
debrief-decision-offered = Dans ce qui s’offrait, plus solide : { $choice }
debrief-fault-short = { $fault } ({ $became })
debrief-fault-mended = réparé ensuite
debrief-fault-open = non réparé
debrief-fault-critical = Un manquement critique ne se répare pas dans la partie : avec lui, aucune compétence n’est dite acquise.
debrief-fault-reprise = Après un retour en arrière (non compté)
debrief-fault-again = { $fault } – { $choice }
debrief-breach-account = Une information confiée a été écrite dans le compte rendu : { $fact }
debrief-part-faults = Manquements, devoirs et confidences
debrief-part-account = Le compte rendu et les tâches
debrief-people = Le point de vue de chacun
debrief-account = Compte rendu : { $right } sur { $total }
debrief-account-how = Ce qui est gardé à tort retire deux points : un mot de trop dans un écrit reste.
debrief-gate = Une compétence n’est dite acquise qu’à partir de { $percent } des points, sur { $opportunities ->
    [one] { $opportunities } occasion
   *[other] { $opportunities } occasions
} de la montrer et { $scenarios ->
    [one] { $scenarios } situation
   *[other] { $scenarios } situations
}, sans manquement critique, sans manquement sérieux laissé tel quel.
debrief-level-provisional = Niveau : { $level } (seuils provisoires, sans panel)
debrief-outcome = Si l’on s’en tenait à cette partie
debrief-outcome-said = { $outcome }.
debrief-outcome-row = { $criteria } : { $outcome }
outcome-critical = non acquis, en raison d’un manquement critique
debrief-mark-row = { $earned } sur { $available } – { $what }
occasion-task = Une tâche
occasion-forfeit = La situation s’est arrêtée avant que ce critère puisse être montré
debrief-tension-how = Pour chaque personne : la tension de 0 à 100, puis son état.
debrief-tension-point = { $person }, { $tension }, { $phase }
warning-touches = Cette situation aborde :
warning-not-now = Ne pas la jouer maintenant
debrief-decision-in = { $decision } – { $scene }
debrief-confided-kept = Ce qui vous a été confié n’est allé qu’à ceux à qui la personne l’avait permis.
debrief-moment-last = { $moment }, fin
debrief-turning-down = Du côté de { $party }, la tension est descendue de { $from } à { $to } sur 100.
debrief-turning-up = Du côté de { $party }, la tension est montée de { $from } à { $to } sur 100.
debrief-turning-state = État : « { $before } », puis « { $after } ».
debrief-kept-wrongly = Gardé, et qu’il valait mieux laisser de côté
debrief-left-wrongly = Laissé de côté, et qui avait sa place
debrief-kept-rightly = Gardé, à juste titre
debrief-left-rightly = Laissé de côté, à juste titre
debrief-moment-start = Au début
debrief-moment-decision = Après la décision { $number }
debrief-moment-again = Après la décision { $number }, reprise (non comptée)
debrief-moment-aside = Après un autre geste
debrief-moment-task = Après une tâche
debrief-moment-silence = Après un silence
debrief-self-note = Votre regard n’est pas noté. L’écart, dans un sens ou dans l’autre, est une bonne matière pour un jury.

## Le terminal

prompt-choose = Votre numéro (ou « ? » pour l’aide) :
prompt-several = Vos numéros, séparés par des espaces, ou 0 pour aucun (« ? » pour l’aide) :
prompt-part = Numéro du passage, ou 0 si vous ne savez pas :
prompt-level = De 1 à { $last } :
prompt-own-words = Vos mots, puis Entrée :
help-besides = + et un numéro, puis Entrée : faire autre chose que la tâche
debrief-fault-in-account = { $fault } (dans le compte rendu)
help-several = plusieurs numéros séparés par des espaces, puis Entrée : en choisir plusieurs ; 0 : aucun
people-nobody = Il n’y a personne à présenter ici.
kept-resume = Vous pourrez la reprendre là où vous en étiez : entremise play { $scenario } --text
settings-broken = Vos réglages, dans { $path }, ne se lisent pas : ceux d’origine sont utilisés, et le fichier est laissé tel quel.

## Les réglages

settings-heading = Vos réglages
settings-intro = Le nom est un prénom de scène : il n’a pas à être le vôtre. Ces réglages sont gardés sur cet ordinateur, à côté de vos parties, jamais dedans ; « entremise me erase » en efface le nom.
settings-prompt = Que voulez-vous changer ?
settings-name = Prénom de scène
settings-name-prompt = Comment vous appelle-t-on dans les scènes ?
settings-name-note = Laissez vide pour le prénom proposé.
settings-gender = Accord
settings-gender-prompt = À quel genre les scènes vous parlent-elles ?
settings-gender-f = au féminin
settings-gender-m = au masculin
settings-gender-other = sans marque de genre
settings-language = Langue
settings-language-prompt = Dans quelle langue ?
settings-timers = Temps de réponse
settings-timers-prompt = Certaines décisions pressent. Combien de temps pour répondre ?
settings-timers-off = sans limite
settings-timers-1 = celui de la situation
settings-timers-1-5 = une fois et demie
settings-timers-2 = deux fois plus long
settings-timers-3 = trois fois plus long
settings-gauge = Tension chiffrée
settings-gauge-prompt = Montrer la tension des personnes en chiffres, à côté de leur état ?
settings-theme = Couleurs
settings-theme-prompt = Quelles couleurs ?
settings-theme-system = celles du système
settings-theme-light = claires
settings-theme-dark = sombres
settings-theme-contrast = contraste élevé
settings-text = Taille du texte
settings-text-prompt = Quelle taille de texte ?
settings-text-size = { $percent } %
settings-motion = Mouvement
settings-motion-prompt = Les changements glissent-ils, ou d’un coup ?
settings-motion-yes = ils glissent
settings-motion-no = d’un coup
settings-leave = Revenir
settings-unsaved = Ces réglages valent pour cette fois : le fichier où les garder ne peut pas être écrit.

## La première fois

welcome-heading = Bienvenue
welcome-what = Entremise vous met dans des situations de médiation : des gens, une tension, des choix. Après chacune, un bilan dit ce que vos choix ont montré, et pourquoi.
welcome-steps = Une petite scène de deux minutes montre comment choisir, attendre, s’arrêter et lire un bilan. Elle ne compte pas et n’est pas gardée.
welcome-question = Voulez-vous commencer par elle ?
welcome-begin = Oui, la petite scène
welcome-pass = Non, aller aux situations
welcome-again = Revoir la petite scène du début

debrief-summary = Vue d’ensemble
debrief-first-steps = Le bilan
debrief-first-steps-how = Après chaque situation, un bilan reprend vos décisions : ce que vous avez choisi, ce qui était plus solide à ce moment-là, et pourquoi. Celui-ci ne compte pas.
debrief-first-steps-leave = Aller aux situations

## Les lieux

place-cage-escalier = La cage d’escalier
place-hall-immeuble = Le hall
place-palier-porte = Une porte sur le palier
place-guichet-caf = Le guichet de la CAF
place-france-services = France services
place-salle-attente-urgences = La salle d’attente des urgences
place-arret-tram = L’arrêt de tram
place-tram-interieur = Le tram
place-ecole-portail = Le portail de l’école
place-place-banc = Le banc de la place
place-jardin-partage = Le jardin partagé
place-marche-stand = Le marché
place-centre-social-salle = Le centre social
place-pied-d-immeuble = Le pied de l’immeuble
place-porche = Le porche
place-bureau-mediateur = Le bureau de la médiation
place-appel-telephonique = Au téléphone
place-unknown = Ailleurs

## Les progrès

progress-heading = Vos progrès
progress-closed = Ce diplôme n’est plus délivré : vos parties se lisent encore avec ses mots.
progress-gate = Une compétence n’est dite acquise qu’à partir de { $cut } % des points, sur { $opportunities } occasions et { $scenarios } situations, sans manquement critique. Seuils provisoires, sans panel. Seule compte la première partie de chaque situation.
progress-none = Aucune partie terminée pour l’instant : tout est encore à montrer.
progress-next-heading = La prochaine situation
progress-next = « { $title } » donne le plus de ce qui vous manque : { $competencies }.
progress-next-new = « { $title } » : vous ne l’avez pas encore jouée.
progress-elsewhere = Ce qui ne se montre pas ici
progress-plays = Vos parties terminées
progress-prompt = Et maintenant ?
progress-play = Jouer « { $title } »
progress-column-competency = Compétence
progress-column-standing = Où vous en êtes
progress-column-evidence = Ce qui a été montré
progress-column-last = Dernière fois
progress-never = pas encore
progress-acquired = Acquis (à l’entraînement)
progress-not-yet = Pas encore acquis
progress-jury = À examiner : tout près du seuil, ou un manquement sérieux
progress-missing = { $opportunities ->
    [0] Pas assez d’éléments : encore { $scenarios ->
        [one] une situation
       *[other] { $scenarios } situations
    }
    [one] Pas assez d’éléments : encore une occasion{ $scenarios ->
        [0] {""}
        [one] , dans une autre situation
       *[other] , dans { $scenarios } situations
    }
   *[other] Pas assez d’éléments : encore { $opportunities } occasions{ $scenarios ->
        [0] {""}
        [one] , dans une situation de plus au moins
       *[other] , dans { $scenarios } situations au moins
    }
}
progress-where = À jouer : { $titles }
progress-shown = { $count ->
    [0] aucune occasion
    [one] une occasion
   *[other] { $count } occasions
}
progress-percent = { $percent } % des points
progress-counted = { $title }, { $date }. Tension au plus haut des personnes présentes : { $from } au début, { $most } au plus fort, { $to } à la fin.
progress-again = { $title }, { $date }. Partie rejouée, qui ne compte pas. Tension : { $from } au début, { $most } au plus fort, { $to } à la fin.
