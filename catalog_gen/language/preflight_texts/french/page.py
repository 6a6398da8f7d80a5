"""What is found on pages, in French."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # content
    "content:unreadable": (
        "une partie de la page ne peut pas être lue ({detail})",
        "exportez la page de nouveau",
    ),
    "content:wrong-operator": (
        "une instruction de la page est incorrecte ({detail})",
        "exportez la page de nouveau : chaque logiciel la dessinerait à sa façon",
    ),
    "content:too-complex": (
        "la page est trop complexe pour être contrôlée",
        "simplifiez ses dessins, ou convertissez-les en image à 300 ppp",
    ),
    "content:loop": (
        "un élément de la page se contient lui-même",
        "exportez la page de nouveau",
    ),
    "content:missing": (
        "la page se sert de « {detail} », qui n’est pas dans le fichier",
        "exportez la page de nouveau",
    ),
    # colours
    "colours:rgb": (
        "{what} en RVB ({space})",
        "convertissez en CMJN avec le profil de l’imprimerie",
    ),
    "colours:lab": (
        "{what} en Lab",
        "convertissez en CMJN avec le profil de l’imprimerie",
    ),
    "colours:gray": (
        "{what} en gris ({space})",
        "écrivez ce gris comme du noir seul, 0 0 0 K en CMJN : personne n’a choisi cette couleur",
    ),
    "colours:spot": (
        "{what} en ton direct « {space} »",
        "convertissez en CMJN, ou commandez cette encre à l’imprimerie",
    ),
    "colours:unknown": (
        "{what} dans un espace de couleur inconnu ({space})",
        "convertissez en CMJN avec le profil de l’imprimerie",
    ),
    # ink
    "ink": (
        "{ink} % d’encre au même endroit, la limite est de {limit} %",
        "éclaircissez les ombres, ou convertissez avec un profil limité à {limit} %",
    ),
    "ink:not-measured": (
        "le taux d’encrage n’a pas été mesuré : le programme mutool n’est pas installé",
        "installez-le (paquet mupdf-tools), puis recommencez",
    ),
    "ink:not-drawn": (
        "le taux d’encrage n’a pas été mesuré : les pages ne peuvent pas être dessinées ({detail})",
        "exportez le fichier de nouveau",
    ),
    "ink:too-large": (
        "le taux d’encrage n’a pas été mesuré : la page est trop grande ou trop complexe",
        "demandez cette mesure à l’imprimerie",
    ),
    # resolution
    "resolution": (
        "une image de {pixels} px sur {width} × {height} mm n’a que {ppi} ppp",
        "il en faut au moins {least} : prenez l’original ({needed} px), ou placez-la plus petite",
    ),
    "resolution:named": (
        "l’image « {photo} », {pixels} px sur {width} × {height} mm, n’a que {ppi} ppp",
        "il en faut au moins {least} : prenez l’original ({needed} px), ou placez-la plus petite",
    ),
    # fonts
    "fonts": (
        "la police « {font} » n’est pas incorporée",
        "incorporez-la : une autre prendrait sa place à l’impression",
    ),
    "fonts:drawn": (
        "la police « {font} » est faite de dessins (Type 3)",
        "prenez une police OpenType : ses lettres seront plus nettes",
    ),
    "missing-glyph": (
        "un signe manque à la police « {font} » : il s’imprimerait comme une case vide",
        "changez de police, ou remplacez ce signe",
    ),
    # text and lines
    "small-text": (
        "un texte de {size} pt mêle du noir à d’autres encres (C M J N : {inks})",
        "jusqu’à 9 pt, composez en noir seul ou sans noir : le moindre décalage le rendrait flou",
    ),
    "hairlines": (
        "un filet de {line} pt est trop fin",
        "donnez-lui au moins {least} pt : plus fin, il s’interrompt à l’impression",
    ),
    "safe-zone": (
        "un texte est à {distance} mm de la coupe, il en faut {wanted}",
        "éloignez-le du bord : la coupe peut dévier",
    ),
    "safe-zone:outside": (
        "un texte dépasse la coupe",
        "éloignez-le du bord, à {wanted} mm au moins",
    ),
    # annotations
    "annotations": (
        "la page porte des annotations : {kind} ({count})",
        "retirez liens, notes et champs de l’édition pour l’imprimerie",
    ),
    # device settings
    "device-settings:transfer-function": (
        "la page impose une courbe de transfert",
        "retirez-la : elle fausserait les tons que l’imprimerie a réglés",
    ),
    "device-settings:halftone": (
        "la page impose une trame",
        "retirez-la : c’est l’imprimerie qui la choisit",
    ),
    "device-settings:opi": (
        "une image basse définition tient la place d’une autre (OPI)",
        "placez l’image elle-même",
    ),
    "device-settings:reference": (
        "la page fait appel à un autre fichier",
        "placez le contenu lui-même",
    ),
    "device-settings:postscript": (
        "la page contient du PostScript",
        "exportez-la de nouveau : PDF/X l’interdit",
    ),
}
