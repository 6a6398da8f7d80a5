"""The output intent: the printing condition that the colours are meant for.

ISO 15930-7, 6.2: one of subtype GTS_PDFX with the identifier of the condition, the registry that
knows it, and a profile of a printer (ICC.1: class `prtr`) in the inks of the file.
"""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Object, Stream

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding

_REGISTRY = "http://www.color.org"
_SIGNATURE = b"acsp"


def find_wrong_intent(document: Document, condition: PrintingCondition) -> Iterator[Finding]:
    """An intent that is missing, twice there, or of other inks than those of the condition."""
    if condition.colours == "rgb":
        return
    entries = document.pdf.Root.get("/OutputIntents", Array())
    intents = [
        entry
        for entry in entries
        if isinstance(entry, Dictionary) and entry.get("/S") == "/GTS_PDFX"
    ]
    if len(intents) != 1:
        facts = {"reason": "several" if intents else "missing"}
        facts["wanted"] = condition.characterisation
        yield Finding("output-intent", "error", facts=facts)
        return
    for facts in _wrong_facts(intents[0], condition):
        yield Finding("output-intent", "error", facts=facts)


def _wrong_facts(intent: Object, condition: PrintingCondition) -> Iterator[dict[str, str]]:
    identifier = str(intent.get("/OutputConditionIdentifier", ""))
    wanted = condition.characterisation
    # The registry's data sets carry an L that the name of the condition does not: FOGRA39L.
    if identifier.upper().removesuffix("L") != wanted.upper().removesuffix("L"):
        yield {"reason": "identifier", "found": identifier or "–", "wanted": wanted}
    if str(intent.get("/RegistryName", "")).rstrip("/") != _REGISTRY:
        yield {"reason": "registry", "wanted": _REGISTRY}
    profile = intent.get("/DestOutputProfile")
    if not isinstance(profile, Stream):
        yield {"reason": "profile-missing", "wanted": wanted}
        return
    header = profile.read_bytes()[:128]
    kind, space = header[12:16], header[16:20]
    if header[36:40] != _SIGNATURE:
        yield {"reason": "profile-broken"}
    elif kind != b"prtr" or space != b"CMYK" or profile.get("/N") != 4:
        found = f"{_readable(kind)} {_readable(space)}"
        yield {"reason": "profile-kind", "found": found}


def _readable(signature: bytes) -> str:
    return signature.decode("ascii", errors="replace").strip()
