"""Trouble while a catalog is built, said in English."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # photos
    "photo-unreadable": (
        "the photo “{photo}” cannot be read",
        "save it again as JPEG and replace the file",
    ),
    "photo-unreadable:hdr": (
        "the photo “{photo}” is in HDR (curve PQ or HLG)",
        "save it as JPEG, or switch the camera’s HDR off",
    ),
    "photo-unreadable:empty": (
        "the file of the photo “{photo}” is empty",
        "put the photo back in its place",
    ),
    "photo-unreadable:not-an-image": (
        "“{photo}” is no picture, in spite of its name",
        "save it again as JPEG and replace the file",
    ),
    "photo-unreadable:damaged": (
        "the file of the photo “{photo}” is damaged",
        "ask for the photo again and replace the file",
    ),
    "photo-unreadable:unknown-pixels": (
        "the photo “{photo}” has colours of an unknown kind",
        "save it again as JPEG and replace the file",
    ),
    "photo-unreadable:no-access": (
        "you may not read the photo “{photo}”",
        "let your account read it",
    ),
    "photo-unreadable:changed": (
        "the photo “{photo}” changed during the build",
        "build again once the photo is in place",
    ),
    "photo-too-large": (
        "the photo “{photo}” is larger than {most}",
        "reduce it: 4000 pixels on a side are enough",
    ),
    "photo-too-small": (
        "the photo “{photo}” has only {width} × {height} pixels, too few for print",
        "ask for the original: it takes at least {least_width} × {least_height} pixels",
    ),
    # the theme
    "theme-broken": (
        "the theme.yaml of the theme “{value}” cannot be understood: {detail}",
        "put it right, or choose another theme",
    ),
    "theme-missing": (
        "there is no theme “{value}”",
        "correct its name, or remove the key theme",
    ),
    "unknown-colour": (
        "the theme has no colour “{value}”",
        "choose among {choices}",
    ),
    # the printed pages
    "text-does-not-fit:product": (
        "{shop}, “{product}”: the text of “{field}” is {excess} mm too large for its place "
        "on the printed page",
        "shorten it",
    ),
    "text-does-not-fit:shop": (
        "{shop}: the text of “{field}” is {excess} mm too large for its place on the printed page",
        "shorten it",
    ),
    "text-does-not-fit": (
        "the text of “{field}” is {excess} mm too large for its place on the printed page",
        "shorten it",
    ),
    "letters-missing": (
        "no font of the theme has “{value}” ({code}), which would be an empty box in print",
        "replace this sign, or take it out",
    ),
    # the press edition
    "profile-missing": (
        "the profile “{value}” cannot be found beside catalog.yaml",
        "put the printer’s ICC file there, or correct its name",
    ),
    "profile-needed": (
        "printing “{value}” takes the printer’s ICC profile",
        "ask for that file, put it beside catalog.yaml and give its name to the key profile",
    ),
    "profile-unusable": (
        "the profile “{value}” cannot be used",
        "ask the printer for the ICC profile of the paper and the inks",
    ),
    "profile-unusable:no-profile": (
        "“{value}” is no ICC profile",
        "ask the printer for the ICC profile of the paper and the inks",
    ),
    "profile-unusable:damaged": (
        "the profile “{value}” is damaged",
        "ask the printer for it again and replace the file",
    ),
    "profile-unusable:other-inks": (
        "the profile “{value}” is not one of printing in four inks (CMYK)",
        "ask the printer for the ICC profile of the paper and the inks",
    ),
    "profile-unusable:one-way": (
        "photos cannot be converted to inks by the profile “{value}”",
        "ask the printer for a complete profile, with its tables in both directions",
    ),
    "profile-unusable:too-large": (
        "the profile “{value}” is larger than {limit} MB",
        "ask the printer for the ICC profile of the paper and the inks",
    ),
    "profile-unusable:no-access": (
        "you may not read the profile “{value}”",
        "let your account read it",
    ),
    "preflight": (
        "a printer would refuse the press edition: {value}",
        "{advice}; press/preflight.html shows where",
    ),
    "preflight:page": (
        "a printer would refuse page {page} ({name}): {value}",
        "{advice}; press/preflight.html shows where",
    ),
    "preflight:product": (
        "a printer would refuse page {page} ({name}), at “{product}”: {value}",
        "{advice}; press/preflight.html shows where",
    ),
    "press-style": (
        "“{value}” does not suit printing",
        "write it another way",
    ),
    "press-style:colour": (
        "the colour “{value}” is no colour of the theme",
        "write var(--name) with a colour of theme.yaml, which has its inks",
    ),
    "press-style:gradient": (
        "the gradient “{value}” cannot be printed in four inks",
        "use a plain colour of the theme",
    ),
    "press-style:effect": (
        "the effect “{value}” cannot be printed in four inks",
        "remove it",
    ),
    "press-style:picture": (
        "the picture “{value}” of a printed page has no twin in four inks",
        "show nothing but photos of the content in press templates",
    ),
    "press-style:unknown": (
        "“{value}” cannot be read as CSS",
        "check the braces, the colons and the semicolons",
    ),
    # the run
    "no-such-shop": (
        "the catalog has no shop “{value}”",
        "give the name of its folder in content/shops",
    ),
    "another-build": (
        "another build of the same catalog is at work",
        "wait until it has ended, or end it",
    ),
    "worker-lost": (
        "the process that did {task} ended ({end})",
        "try again with fewer processes, for instance “--jobs 2”",
    ),
    "worker-lost:cluster": (
        "several workers of the cluster ended while they did {task} ({end})",
        "look at this photo or shop, or give the workers more memory",
    ),
    "cluster-not-installed": (
        "what works on a cluster is not installed ({value})",
        'run: pip install "catalog-gen[cluster]"',
    ),
    "cluster-unreachable": (
        "the cluster {value} does not answer",
        "see that its scheduler runs, and that this machine may call it",
    ),
    "cluster-unreachable:certificates": (
        "the address {value} needs certificates, and none are set",
        "tell Dask where they are, or use tcp:// on a private network",
    ),
    "cluster-without-workers": (
        "the cluster {value} has no worker",
        "start one on each machine: dask worker {value} --nthreads 1",
    ),
    "cluster-differs": (
        "{value} has another catalog_gen, other libraries or another system than this machine",
        "install the same on all machines, then start the workers again",
    ),
    "cluster-lost": (
        "the cluster {value} was lost in the middle of the work",
        "build again: what was made is kept",
    ),
    "cannot-write": (
        "“{path}” cannot be written",
        "make room on the disk, or let your account write there",
    ),
}
