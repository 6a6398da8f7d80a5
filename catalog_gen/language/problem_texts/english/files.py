"""Content files: whether they are there, and how they are written, said in English."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # files
    "no-catalog-file": (
        "there is no file catalog.yaml",
        "write it, or name your catalog’s folder with “--catalog”",
    ),
    "no-shop-file": (
        "the folder “{folder}” has no file shop.yaml",
        "add it, or let the folder’s name start with “_” to set it aside",
    ),
    "file-misnamed": (
        "the file “{found}” has not the expected name",
        "rename it to “{file}”",
    ),
    "bad-folder-name": (
        "“{folder}” cannot be the name of a shop’s folder",
        "rename it with lower-case letters without accents, digits and hyphens",
    ),
    "file-unreadable": (
        "“{file}” cannot be read",
        "make sure that it is a file or a folder and that you may read it",
    ),
    "file-outside": (
        "“{file}” leads out of the catalog’s folder",
        "copy the file into the catalog’s folder instead of linking to it",
    ),
    "file-too-large": (
        "the file is larger than {limit} MB",
        "leave only text in it: photos have their own files",
    ),
    "bad-encoding": (
        "the file is not saved as UTF-8, its accents cannot be read",
        "save it again and choose the encoding UTF-8",
    ),
    "control-character": (
        "an invisible character ({character}) has slipped into the text",
        "delete it, or delete the words around it and type them again",
    ),
    # how a file is written
    "syntax-tab": (
        "this line is moved in with a tab",
        "put spaces in its place, two for each level",
    ),
    "syntax-special-character": (
        "the sign “{character}” has a special meaning at the start of a text",
        'put the whole text between straight quotes, like "this"',
    ),
    "syntax-colon": (
        "a colon followed by a space has a special meaning inside a text",
        'put the whole text between straight quotes, like "this"',
    ),
    "syntax-indentation": (
        "this line is not aligned with those of its level",
        "align it with the keys of the same level, with spaces",
    ),
    "syntax-quote": (
        "there is text behind the quote or apostrophe that closes the value",
        "put the whole text between double quotes if it holds an apostrophe, "
        "between apostrophes if it holds quotes",
    ),
    "syntax-open-quote": (
        "a quote or apostrophe opens a text here that nothing closes",
        "add the same sign at the end of the text",
    ),
    "syntax-bracket": (
        "these brackets or braces are not closed, or text follows them",
        "close them and put commas between the values; "
        "if this is no list, put the whole text between straight quotes",
    ),
    "syntax-no-colon": (
        "there is no colon after the key",
        "write the key, a colon, a space, then the value",
    ),
    "syntax-backslash": (
        "the backslash has a special meaning between double quotes",
        "write a forward slash, or put the text between apostrophes",
    ),
    "syntax-error": (
        "this line cannot be understood",
        "check its colons, its quotes and its spaces",
    ),
    "duplicate-key": (
        "the key “{field}” is already written at {other}",
        "keep only one of the two",
    ),
    "merge-key": (
        "“<<” cannot copy other values",
        "write every value here in full",
    ),
    "several-documents": (
        "a second document starts in the same file",
        "delete this line, or put what follows in another file",
    ),
    "nested-too-deep": (
        "the lists are nested more than {limit} levels deep",
        "remove the brackets, braces or dashes that are too many",
    ),
    "key-not-a-text": (
        "the key is missing, or a list stands in its place",
        "write a word before the colon; "
        "if this is a text, put the whole of it between straight quotes",
    ),
    "not-keys": (
        "the file is no sequence of keys and values",
        "write one key on each line, followed by a colon, a space and its value",
    ),
}
