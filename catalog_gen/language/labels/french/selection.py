"""Labels of the visitor's selection, in French."""

LABELS = {
    "path.selection": "ma-selection",
    "selection.title": "Ma sélection",
    "selection.add": "Ajouter à ma sélection",
    "selection.choose": "Choisissez",
    "selection.choose_named": "Choisir les options de {name} et l'ajouter à ma sélection",
    "selection.quantity": "Quantité",
    "selection.less": "Un de moins",
    "selection.more": "Un de plus",
    "selection.bare": "Cette page tient votre liste avec JavaScript, "
    "que votre navigateur n'exécute pas. Rien n'est perdu : la page de chaque article porte le téléphone de la boutique et un "
    "message de commande tout prêt.",
    "selection.loading": "Votre sélection s'ouvre.",
    # Said by scripts on every page
    "script.selection.add_named": "Ajouter {name} à ma sélection",
    "script.selection.add_again": "Ajouter encore {name}, déjà {n} dans ma sélection",
    "script.selection.added": "{name} : ajouté. {n} article dans votre sélection. "
    "| {name} : ajouté. {n} articles dans votre sélection.",
    "script.selection.choose_first": "Choisissez d'abord : {name}.",
    "script.selection.not_kept": "Votre navigateur ne permet pas de la garder : "
    "elle tient le temps de cette visite.",
}
