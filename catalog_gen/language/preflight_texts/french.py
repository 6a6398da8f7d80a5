"""What the preflight says, in French."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # the file
    "file:not-a-pdf": (
        "ce fichier n’est pas un PDF",
        "donnez un fichier dont le nom finit par .pdf et qu’un lecteur de PDF ouvre",
    ),
    "file:locked": (
        "ce PDF demande un mot de passe",
        "enregistrez-le sans protection : une imprimerie ne l’ouvrirait pas",
    ),
    "file:no-pages": ("ce PDF n’a aucune page", "exportez-le de nouveau"),
    "file:damaged": (
        "ce PDF est abîmé ({detail})",
        "exportez-le de nouveau ; s’il vient d’un envoi, demandez-le encore une fois",
    ),
    # boxes
    "boxes:missing": (
        "la page n’a pas de {box}",
        "sans elle, nul ne sait où couper : réglez le format fini et le fond perdu à l’export",
    ),
    "boxes:origin": (
        "la page ne commence pas à 0,0 mais à {left}, {bottom} pt",
        "ramenez ses cadres à 0,0 : certains logiciels d’imposition décaleraient la page",
    ),
    "boxes:unit": (
        "la page est dessinée dans une unité à elle (UserUnit)",
        "exportez-la en points : des logiciels d’imposition ignorent cette unité",
    ),
    "boxes:outside": (
        "les cadres de la page ne tiennent pas l’un dans l’autre",
        "le format fini (TrimBox) doit tenir dans le fond perdu (BleedBox), "
        "et celui-ci dans la page (MediaBox)",
    ),
    "boxes:bleed": (
        "le fond perdu est de {bleed} mm, il en faut {wanted}",
        "prolongez fonds et photos au-delà de la coupe, ou réglez print.bleed",
    ),
    "boxes:size": (
        "la page fait {width} × {height} mm, la première {first_width} × {first_height}",
        "donnez le même format fini à toutes les pages",
    ),
    # output intent
    "output-intent:missing": (
        "le fichier ne dit pas pour quelles conditions d’impression il est fait",
        "exportez en PDF/X-4 avec l’intention de sortie {wanted}",
    ),
    "output-intent:several": (
        "le fichier a plusieurs intentions de sortie PDF/X",
        "n’en gardez qu’une : {wanted}",
    ),
    "output-intent:identifier": (
        "l’intention de sortie est « {found} », et non {wanted}",
        "prenez le profil demandé par l’imprimerie, ou réglez print.characterisation",
    ),
    "output-intent:registry": (
        "l’intention de sortie ne nomme pas le registre qui la connaît",
        "écrivez {wanted} comme RegistryName",
    ),
    "output-intent:profile-missing": (
        "l’intention de sortie n’a pas de profil ICC",
        "incorporez le profil de {wanted}",
    ),
    "output-intent:profile-broken": (
        "le profil ICC de l’intention de sortie ne peut pas être lu",
        "incorporez de nouveau le profil donné par l’imprimerie",
    ),
    "output-intent:profile-kind": (
        "le profil de l’intention de sortie est du genre « {found} »",
        "il faut celui d’une presse (prtr) en CMJN",
    ),
    # metadata
    "metadata:pdf-version": (
        "le fichier est en PDF {found}",
        "PDF/X-4 s’arrête à PDF 1.6 : exportez dans cette version",
    ),
    "metadata:missing": (
        "il manque l’indication {field}",
        "PDF/X-4 la demande : exportez en PDF/X-4",
    ),
    "metadata:trapped": (
        "le fichier ne dit pas si ses encres sont déjà grossies (Trapped)",
        "écrivez Trapped : False, sauf si l’imprimerie a demandé des recouvrements",
    ),
    "metadata:no-xmp": ("le fichier n’a pas de métadonnées XMP", "exportez en PDF/X-4"),
    "metadata:broken-xmp": (
        "les métadonnées XMP ne peuvent pas être lues",
        "exportez de nouveau en PDF/X-4",
    ),
    "metadata:pdfx-version": (
        "le fichier se dit « {found} », et non PDF/X-4",
        "exportez en PDF/X-4",
    ),
    # security
    "security:encrypted": (
        "le fichier est chiffré",
        "enregistrez-le sans protection : PDF/X l’interdit",
    ),
    "security:script": (
        "le fichier lance une action ou un script à l’ouverture",
        "retirez-la : une presse n’exécute rien",
    ),
    "security:actions": (
        "des actions sont attachées au fichier ou à ses pages",
        "retirez-les : une presse n’exécute rien",
    ),
    "security:files": (
        "d’autres fichiers sont joints à ce PDF",
        "retirez-les, et envoyez-les à part",
    ),
    "security:forms": (
        "le fichier a des champs de formulaire",
        "aplatissez le formulaire : ses champs disparaîtraient à l’impression",
    ),
    # page count
    "page-count": (
        "le fichier a {pages} pages, ce qui n’est pas un multiple de 4",
        "ajoutez-en {missing} : une brochure agrafée est faite de feuilles pliées",
    ),
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
        "le taux d’encrage n’a pas été mesuré : la page est trop grande",
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

RULES: Mapping[str, tuple[str, str]] = {
    "file": ("Fichier", "un PDF qui s’ouvre sans mot de passe"),
    "boxes": ("Cadres de page", "format fini, fond perdu de {bleed} mm, pages égales"),
    "output-intent": ("Intention de sortie", "{condition}, avec son profil ICC"),
    "metadata": ("Métadonnées", "PDF/X-4, titre, dates, identifiants"),
    "security": ("Sûreté", "ni chiffrement, ni script, ni fichier joint, ni formulaire"),
    "page-count": ("Nombre de pages", "un multiple de 4"),
    "content": ("Contenu", "tout ce qui est sur la page peut être lu"),
    "colours": ("Couleurs", "CMJN seulement"),
    "ink": ("Taux d’encrage", "au plus {ink_limit} %"),
    "resolution": ("Définition des images", "au moins {ppi_warning} ppp à la taille imprimée"),
    "fonts": ("Polices", "toutes incorporées"),
    "missing-glyph": ("Signes", "aucun ne manque"),
    "small-text": ("Petits textes", "noir seul jusqu’à 9 pt"),
    "hairlines": ("Filets", "au moins 0,25 pt"),
    "safe-zone": ("Zone de sécurité", "aucun texte à moins de {safe_zone} mm de la coupe"),
    "annotations": ("Annotations", "aucune"),
    "device-settings": ("Réglages de presse", "aucun n’est imposé"),
}

NAMES: Mapping[str, str] = {
    "text": "texte",
    "fill": "fond ou tracé plein",
    "line": "filet",
    "image": "image",
    "shading": "dégradé",
    "group": "groupe de transparence",
}

LABELS: Mapping[str, str] = {
    "title": "Contrôle avant impression",
    "accepted": "Bon pour l’imprimerie",
    "reserved": "Imprimable, avec des réserves",
    "refused": "À corriger avant l’impression",
    "errors": "{n} erreur | {n} erreurs",
    "warnings": "{n} avertissement | {n} avertissements",
    "error": "erreur",
    "warning": "avertissement",
    "nothing": "Aucun défaut n’a été trouvé.",
    "condition": "Conditions d’impression",
    "inks": "Couleurs",
    "profile": "Profil",
    "bleed": "Fond perdu",
    "safe_zone": "Zone de sécurité",
    "ink_limit": "Encrage au plus",
    "resolution": "Images",
    "rules": "Ce qui a été contrôlé",
    "findings": "Ce qui a été trouvé",
    "whole_file": "Tout le fichier",
    "page": "Page {number}",
    "product": "Article : {name}",
    "place": "Où : à {left} % du bord gauche et {top} % du haut de la page",
    "to_do": "À faire",
    "picture": "Page {number} : {name}",
    "more_pages": "Les {n} premières pages à corriger sont montrées en image.",
    "more_findings": "{n} autre défaut du même genre sur cette page. "
    "| {n} autres défauts du même genre sur cette page.",
    "passed": "rien à redire",
    "not_applied": "ne s’applique pas",
    "wrong_use": "ce fichier ne peut pas être lu : {detail}",
    "wrong_report": "ce fichier ne peut pas être écrit : {detail}",
}
