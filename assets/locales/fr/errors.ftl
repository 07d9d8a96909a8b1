### Ce qui ne se passe pas comme prévu : une phrase claire, puis ce qu’on peut faire.

error-label = Erreur :
warning-label = Remarque :
error-did-you-mean = Vouliez-vous dire « { $suggestion } » ?

## À l’invite

error-answer-unknown = « { $answer } » n’est pas une réponse possible ici. Tapez un des numéros affichés, ou « ? » pour l’aide.
error-answer-range = { $last ->
    [1] Il n’y a qu’une proposition : tapez 1.
   *[other] Tapez un numéro entre 1 et { $last }.
}
error-answer-empty = Vous n’avez rien tapé. Tapez un numéro, puis Entrée.
error-answer-twice = Le numéro { $number } est donné deux fois. Donnez chaque numéro une seule fois.
error-answer-person-full = { $person } a déjà assez de tâches. Choisissez quelqu’un d’autre.
error-answer-too-long = { $most ->
    [one] Ce texte est trop long : { $most } signe au plus.
   *[other] Ce texte est trop long : { $most } signes au plus.
}
error-answer-refused = Cette réponse n’est pas possible ici. Rien n’a changé : choisissez parmi ce qui est proposé.
error-answer-yes-no = Répondez par « o » ou par « n ».

## Interruption

interrupted = La partie s’arrête ici. Elle est gardée.
interrupted-resume = Pour la reprendre : entremise play { $scenario } --text
interrupted-unsaved = La partie n’est pas gardée : l’enregistrement est désactivé.
input-ended = Il n’y a plus rien à lire à l’entrée. La partie est gardée.

## L’enregistrement

error-store-full = Il n’y a plus de place sur le disque. Libérez de l’espace, puis relancez : la partie reprendra à votre dernier choix enregistré.
error-store-read-only = Le fichier { $path } est protégé en écriture. Rendez-le modifiable, ou choisissez-en un autre avec --db.
error-store-locked = Une autre fenêtre d’Entremise utilise déjà { $path }. Fermez-la, puis réessayez.
error-store-newer = Le fichier { $path } vient d’une version plus récente d’Entremise. Mettez Entremise à jour, ou choisissez un autre fichier avec --db.
error-store-corrupt = Le fichier { $path } est endommagé. Gardez-en une copie, puis indiquez un autre fichier avec --db.
error-store-foreign = Le fichier { $path } n’a pas été créé par Entremise. Choisissez-en un autre avec --db.
error-store-other = L’enregistrement a échoué ({ $reason }). Relancez Entremise : la partie reprendra à votre dernier choix enregistré.
error-store-broken-chain = La partie { $id } a été modifiée depuis son enregistrement, au choix { $number }. Elle ne peut plus être évaluée.

## Ce qui est introuvable ou illisible

error-scenario-unknown = Aucun scénario ne s’appelle « { $id } ». Pour voir la liste : entremise list
error-scenario-faulty = Le scénario « { $id } » contient des erreurs et ne peut pas être joué. Pour les voir : entremise check { $id }
error-attempt-unknown = Aucune partie ne porte le numéro « { $id } ». Pour voir la liste : entremise attempts
error-attempt-open = La partie { $id } n’est pas terminée. Terminez-la pour lire son bilan.
error-attempt-over = La partie { $id } est terminée : on ne peut plus y répondre. Pour relire son bilan : entremise debrief { $id }
error-attempt-differs = La partie ne se rejoue pas à l’identique à partir du choix { $number }. Elle reste gardée, mais ne peut pas être évaluée.
error-framework-unknown = Aucun diplôme ne porte l’identifiant « { $id } ». Ceux qui sont là : entremise curricula.
error-code-unknown = Le code « { $code } » n’existe pas.
error-language-unknown = La langue « { $language } » n’est pas disponible. Langues disponibles : { $languages }.
error-file-missing = Le fichier { $path } est introuvable. Vérifiez son nom et son dossier.
error-file-unreadable = Le fichier { $path } ne peut pas être lu ({ $reason }). Vérifiez vos droits.
error-file-exists = Le fichier { $path } existe déjà. Choisissez un autre nom.
error-file-unwritable = Le fichier { $path } ne peut pas être écrit ({ $reason }). Choisissez un autre emplacement.
error-inside = Entremise a rencontré une difficulté imprévue ({ $reason }). Ce n’est pas de votre fait ; vos parties enregistrées sont gardées.

## La commande telle qu’elle est écrite

error-usage-argument-unknown = L’option « { $argument } » n’existe pas.
error-usage-argument-unexpected = « { $argument } » n’est pas attendu ici.
error-usage-argument-missing = Il manque : { $arguments }.
error-usage-argument-twice = L’option « { $argument } » est donnée plusieurs fois. Donnez-la une seule fois.
error-usage-argument-conflict = Les options « { $argument } » et « { $other } » ne vont pas ensemble.
error-usage-value-missing = L’option « { $argument } » attend une valeur.
error-usage-value-unexpected = L’option « { $argument } » n’attend pas de valeur.
error-usage-value-invalid = « { $value } » ne convient pas pour « { $argument } ».
error-usage-value-number = « { $value } » ne convient pas pour « { $argument } » : un nombre entier est attendu.
error-usage-command-unknown = La commande « { $command } » n’existe pas.
error-usage-command-missing = Il manque une commande.
error-usage-encoding = Un des arguments n’est pas en UTF-8.
error-usage-choices = Dans --choices, « { $item } » ne se comprend pas à la position { $number }.
error-usage-see-help = Pour l’aide : { $command } --help

## Commandes (suite)

error-output = La sortie ne peut pas être écrite ({ $reason }).
error-scenario-none = Il n’y a pas de scénario dans { $path } : un fichier scenario.ron y est attendu.
error-attempt-unreadable = La partie { $id } ne peut plus être jouée : le scénario gardé avec elle ne se lit plus.
error-attempt-other-revision = La partie { $id } a été jouée avec Entremise { $version }, dont le modèle de jeu est différent. Pour la rejouer, utilisez cette version.
error-store-is-folder = { $path } est un dossier. Indiquez un fichier avec --db.
error-store-cannot-open = Le fichier { $path } ne peut pas être ouvert. Vérifiez son nom, son dossier et vos droits.
error-store-no-home = Ce système ne dit pas où garder vos parties. Indiquez un fichier avec --db.
error-store-broken-start = La partie { $id } a été modifiée depuis son enregistrement. Elle ne peut plus être évaluée.
error-usage-argument-misplaced = L’option « { $argument } » se place après la commande.
error-usage-choices-forms = Réponses attendues : un identifiant de choix, Timeout, Back(1), Words("…"), Read, Place, Give, Keep, Rate, Redo. Exemples : entremise help play
error-play-answer = La réponse { $number }, « { $item } », n’est pas acceptée.
error-play-choice-unknown = Il n’y a pas de choix « { $name } » à ce moment.
error-play-choice-not-offered = Le choix « { $name } » existe ici, mais il n’est pas proposé dans cet état.
error-play-not-awaited = Ce qui est attendu ici : { $awaited }.
error-play-no-timer = Le temps n’est pas compté ici.
error-play-no-way-back = On ne revient pas en arrière dans cette partie.
error-play-too-far-back = { $count ->
    [0] Il n’y a pas de réponse précédente.
    [one] On ne peut revenir que de { $count } réponse.
   *[other] On ne peut revenir que de { $count } réponses.
}
error-play-name-unknown = « { $name } » n’existe pas ici.
error-play-twice = « { $name } » est donné deux fois.
error-play-too-many = « { $name } » a trop de tâches.
error-play-bad-rating = « { $name } » demande un nombre de 1 à 4.
error-play-bad-slot = Le créneau « { $name } » ne convient pas : il en faut un exactement là où la tâche en prévoit.
error-play-not-proposed = « { $name } » n’est pas proposé sur ce parcours.
