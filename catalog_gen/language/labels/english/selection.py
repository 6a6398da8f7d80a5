"""Labels of the visitor's selection, in English."""

LABELS = {
    "path.selection": "my-selection",
    "selection.title": "My selection",
    "selection.add": "Add to my selection",
    "selection.choose": "Choose",
    "selection.choose_named": "Choose the options of {name} and add it to my selection",
    "selection.quantity": "Quantity",
    "selection.less": "One less",
    "selection.more": "One more",
    "selection.bare": "This page keeps your list with JavaScript, which your browser does not run. "
    "Nothing is lost: every article's page has the shop's telephone number and an order message "
    "that is ready to send.",
    "selection.loading": "Your selection is opening.",
    # Said by scripts on every page
    "script.selection.add_named": "Add {name} to my selection",
    "script.selection.add_again": "Add {name} again, {n} in my selection already",
    "script.selection.added": "{name}: added. {n} article in your selection. "
    "| {name}: added. {n} articles in your selection.",
    "script.selection.choose_first": "First choose: {name}.",
    "script.selection.not_kept": "Your browser does not let this site keep it: "
    "it lasts for this visit.",
}
