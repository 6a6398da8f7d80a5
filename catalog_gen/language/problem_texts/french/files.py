"""Content files: whether they are there, and how they are written, said in French."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # files
    "no-catalog-file": (
        "le fichier catalog.yaml est introuvable",
        "écrivez-le, ou indiquez le dossier de votre catalogue avec « --catalog »",
    ),
    "no-shop-file": (
        "le dossier « {folder} » ne contient pas de fichier shop.yaml",
        "ajoutez-le, ou faites commencer le nom du dossier par « _ » pour le mettre de côté",
    ),
    "file-misnamed": (
        "le fichier « {found} » ne porte pas le nom attendu",
        "renommez-le en « {file} »",
    ),
    "bad-folder-name": (
        "« {folder} » ne peut pas servir de nom au dossier d’une boutique",
        "renommez-le avec des minuscules sans accent, des chiffres et des traits d’union",
    ),
    "file-unreadable": (
        "« {file} » ne peut pas être lu",
        "vérifiez que c’est un fichier ou un dossier, et que vous avez le droit de le lire",
    ),
    "file-outside": (
        "« {file} » mène hors du dossier du catalogue",
        "copiez le fichier dans le dossier du catalogue, au lieu d’y mettre un lien",
    ),
    "file-too-large": (
        "le fichier dépasse {limit} Mo",
        "n’y laissez que du texte : les photos ont leurs propres fichiers",
    ),
    "bad-encoding": (
        "le fichier n’est pas enregistré en UTF-8, ses accents sont illisibles",
        "enregistrez-le de nouveau en choisissant l’encodage UTF-8",
    ),
    "control-character": (
        "un caractère invisible ({character}) s’est glissé dans le texte",
        "effacez-le, ou effacez et retapez les mots qui l’entourent",
    ),
    # how a file is written
    "syntax-tab": (
        "une tabulation décale ici la ligne",
        "remplacez-la par des espaces, deux par niveau",
    ),
    "syntax-special-character": (
        "le signe « {character} » a un sens particulier au début d’un texte",
        'mettez tout le texte entre guillemets droits, comme "ceci"',
    ),
    "syntax-colon": (
        "un deux-points suivi d’une espace a un sens particulier dans un texte",
        'mettez tout le texte entre guillemets droits, comme "ceci"',
    ),
    "syntax-indentation": (
        "cette ligne n’est pas alignée avec celles de son niveau",
        "alignez-la avec les clés du même niveau, par des espaces",
    ),
    "syntax-quote": (
        "du texte suit le guillemet ou l’apostrophe qui ferme la valeur",
        "mettez tout le texte entre guillemets doubles s’il contient une apostrophe, "
        "entre apostrophes s’il contient des guillemets",
    ),
    "syntax-open-quote": (
        "un guillemet ou une apostrophe ouvre ici un texte que rien ne ferme",
        "ajoutez le même signe à la fin du texte",
    ),
    "syntax-bracket": (
        "ces crochets ou ces accolades ne se ferment pas, ou du texte les suit",
        "fermez-les et séparez les valeurs par des virgules ; "
        "si ce n’est pas une liste, mettez tout le texte entre guillemets droits",
    ),
    "syntax-no-colon": (
        "il manque un deux-points après la clé",
        "écrivez la clé, un deux-points, une espace, puis la valeur",
    ),
    "syntax-backslash": (
        "la barre oblique inverse a un sens particulier entre guillemets doubles",
        "écrivez une barre oblique simple, ou mettez le texte entre apostrophes",
    ),
    "syntax-error": (
        "cette ligne n’est pas compréhensible",
        "vérifiez ses deux-points, ses guillemets et ses espaces",
    ),
    "duplicate-key": (
        "la clé « {field} » est déjà écrite en {other}",
        "gardez une seule des deux",
    ),
    "merge-key": (
        "« << » ne peut pas recopier d’autres valeurs",
        "écrivez ici chaque valeur en entier",
    ),
    "several-documents": (
        "un second document commence dans le même fichier",
        "supprimez cette ligne, ou mettez la suite dans un autre fichier",
    ),
    "nested-too-deep": (
        "les listes s’emboîtent sur plus de {limit} niveaux",
        "retirez les crochets, les accolades ou les tirets en trop",
    ),
    "key-not-a-text": (
        "la clé manque, ou une liste en tient la place",
        "écrivez un mot avant le deux-points ; "
        "si c’est un texte, mettez-le tout entier entre guillemets droits",
    ),
    "not-keys": (
        "le fichier n’est pas une suite de clés et de valeurs",
        "écrivez une clé par ligne, suivie d’un deux-points, d’une espace et de sa valeur",
    ),
}
