"""Trouble while a catalog is built, said in French."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # photos
    "photo-unreadable": (
        "la photo « {photo} » ne peut pas être lue",
        "enregistrez-la de nouveau en JPEG et remplacez le fichier",
    ),
    "photo-unreadable:hdr": (
        "la photo « {photo} » est en HDR (courbe PQ ou HLG)",
        "enregistrez-la en JPEG, ou désactivez le HDR de l’appareil",
    ),
    "photo-unreadable:empty": (
        "le fichier de la photo « {photo} » est vide",
        "remettez la photo à sa place",
    ),
    "photo-unreadable:not-an-image": (
        "« {photo} » n’est pas une image, malgré son nom",
        "enregistrez-la de nouveau en JPEG et remplacez le fichier",
    ),
    "photo-unreadable:damaged": (
        "le fichier de la photo « {photo} » est abîmé",
        "demandez de nouveau la photo et remplacez le fichier",
    ),
    "photo-unreadable:unknown-pixels": (
        "la photo « {photo} » a des couleurs d’un genre inconnu",
        "enregistrez-la de nouveau en JPEG et remplacez le fichier",
    ),
    "photo-unreadable:no-access": (
        "vous n’avez pas le droit de lire la photo « {photo} »",
        "donnez à votre compte le droit de la lire",
    ),
    "photo-unreadable:changed": (
        "la photo « {photo} » a changé pendant la fabrication",
        "recommencez une fois la photo en place",
    ),
    "photo-too-large": (
        "la photo « {photo} » dépasse {most}",
        "réduisez-la : 4000 pixels de côté suffisent",
    ),
    "photo-too-small": (
        "la photo « {photo} » n’a que {width} × {height} pixels, trop peu pour l’impression",
        "demandez l’original : il faut au moins {least_width} × {least_height} pixels",
    ),
    # the theme
    "theme-broken": (
        "le fichier theme.yaml du thème « {value} » ne peut pas être compris : {detail}",
        "corrigez-le, ou choisissez un autre thème",
    ),
    "theme-missing": (
        "le thème « {value} » n’existe pas",
        "corrigez son nom, ou retirez la clé theme",
    ),
    "unknown-colour": (
        "le thème n’a pas de couleur « {value} »",
        "choisissez parmi {choices}",
    ),
    # the printed pages
    "text-does-not-fit:product": (
        "{shop}, « {product} » : le texte de « {field} » dépasse sa place de {excess} mm "
        "sur la page imprimée",
        "raccourcissez-le",
    ),
    "text-does-not-fit:shop": (
        "{shop} : le texte de « {field} » dépasse sa place de {excess} mm sur la page imprimée",
        "raccourcissez-le",
    ),
    "text-does-not-fit": (
        "le texte de « {field} » dépasse sa place de {excess} mm sur la page imprimée",
        "raccourcissez-le",
    ),
    "letters-missing": (
        "aucune police du thème n’a « {value} » ({code}) : à l’impression, ce serait une case vide",
        "remplacez ce signe, ou retirez-le",
    ),
    # the press edition
    "profile-missing": (
        "le profil « {value} » est introuvable à côté de catalog.yaml",
        "mettez-y le fichier ICC de l’imprimeur, ou corrigez son nom",
    ),
    "profile-needed": (
        "l’impression « {value} » demande le profil ICC de l’imprimeur",
        "demandez-lui ce fichier, mettez-le à côté de catalog.yaml "
        "et donnez son nom à la clé profile",
    ),
    "profile-unusable": (
        "le profil « {value} » ne peut pas servir",
        "demandez à l’imprimeur le profil ICC de son papier et de ses encres",
    ),
    "profile-unusable:no-profile": (
        "« {value} » n’est pas un profil ICC",
        "demandez à l’imprimeur le profil ICC de son papier et de ses encres",
    ),
    "profile-unusable:damaged": (
        "le profil « {value} » est abîmé",
        "demandez-le de nouveau à l’imprimeur et remplacez le fichier",
    ),
    "profile-unusable:other-inks": (
        "le profil « {value} » n’est pas celui d’une impression en quatre encres (CMJN)",
        "demandez à l’imprimeur le profil ICC de son papier et de ses encres",
    ),
    "profile-unusable:one-way": (
        "le profil « {value} » ne permet pas de convertir des photos en encres",
        "demandez à l’imprimeur un profil complet, avec ses tables dans les deux sens",
    ),
    "profile-unusable:too-large": (
        "le profil « {value} » dépasse {limit} Mo",
        "demandez à l’imprimeur le profil ICC de son papier et de ses encres",
    ),
    "profile-unusable:no-access": (
        "vous n’avez pas le droit de lire le profil « {value} »",
        "donnez à votre compte le droit de le lire",
    ),
    "preflight": (
        "l’imprimeur refuserait l’édition pour l’imprimerie : {value}",
        "{advice} ; press/preflight.html montre où",
    ),
    "preflight:page": (
        "l’imprimeur refuserait la page {page} ({name}) : {value}",
        "{advice} ; press/preflight.html montre où",
    ),
    "preflight:product": (
        "l’imprimeur refuserait la page {page} ({name}), à « {product} » : {value}",
        "{advice} ; press/preflight.html montre où",
    ),
    "press-style": (
        "« {value} » ne convient pas à l’impression",
        "écrivez-le autrement",
    ),
    "press-style:colour": (
        "la couleur « {value} » n’est pas une couleur du thème",
        "écrivez var(--nom) avec une couleur de theme.yaml, qui a ses encres",
    ),
    "press-style:gradient": (
        "le dégradé « {value} » ne s’imprime pas en quatre encres",
        "mettez une couleur unie du thème",
    ),
    "press-style:effect": (
        "l’effet « {value} » ne s’imprime pas en quatre encres",
        "retirez-le",
    ),
    "press-style:picture": (
        "l’image « {value} » d’une page imprimée n’a pas de jumelle en quatre encres",
        "n’affichez que des photos du contenu dans les gabarits d’impression",
    ),
    "press-style:unknown": (
        "« {value} » ne se lit pas comme du CSS",
        "vérifiez les accolades, les deux-points et les points-virgules",
    ),
    # the run
    "no-such-shop": (
        "le catalogue n’a pas de boutique « {value} »",
        "donnez le nom de son dossier dans content/shops",
    ),
    "another-build": (
        "une autre fabrication du même catalogue est en cours",
        "attendez sa fin, ou arrêtez-la",
    ),
    "worker-lost": (
        "le processus chargé de {task} s’est arrêté ({end})",
        "recommencez avec moins de processus, par exemple « --jobs 2 »",
    ),
    "worker-lost:cluster": (
        "plusieurs ouvriers de la grappe se sont arrêtés pendant {task} ({end})",
        "regardez cette photo ou cette boutique, ou donnez plus de mémoire aux ouvriers",
    ),
    "cluster-not-installed": (
        "ce qui fait travailler une grappe n’est pas installé ({value})",
        'lancez : pip install "catalog-gen[cluster]"',
    ),
    "cluster-unreachable": (
        "la grappe {value} ne répond pas",
        "vérifiez que son ordonnanceur tourne et que cette machine peut l’appeler",
    ),
    "cluster-unreachable:certificates": (
        "l’adresse {value} demande des certificats, et aucun n’est réglé",
        "indiquez-les à Dask, ou utilisez tcp:// sur un réseau privé",
    ),
    "cluster-without-workers": (
        "la grappe {value} n’a aucun ouvrier",
        "démarrez-en un par machine : dask worker {value} --nthreads 1",
    ),
    "cluster-differs": (
        "{value} n’a pas le même catalog_gen, les mêmes bibliothèques ou le même système "
        "que cette machine",
        "installez la même chose partout, puis redémarrez les ouvriers",
    ),
    "cluster-lost": (
        "la grappe {value} a été perdue en plein travail",
        "recommencez : ce qui est fait est gardé",
    ),
    "cannot-write": (
        "« {path} » ne peut pas être écrit",
        "libérez de la place sur le disque, ou donnez à votre compte le droit d’y écrire",
    ),
}
