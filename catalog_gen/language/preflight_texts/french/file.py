"""What is found of a file and the boxes of its pages, in French."""

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
        "il manque des indications : {fields}",
        "PDF/X-4 les demande : exportez en PDF/X-4",
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
}
