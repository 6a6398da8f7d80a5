"""French labels. `exact.` labels are set as they stand; `one | many` where a number decides."""

from catalog_gen.language.labels.french import command, legal, order, press, selection, shop, site

LABELS = {
    **command.LABELS,
    **legal.LABELS,
    **order.LABELS,
    **press.LABELS,
    **selection.LABELS,
    **shop.LABELS,
    **site.LABELS,
}
