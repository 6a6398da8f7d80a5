"""French labels. `exact.` labels are set as they stand; `one | many` where a number decides."""

from catalog_gen.language.labels.french import command, head, legal, order, press, shop, site

LABELS = {
    **command.LABELS,
    **head.LABELS,
    **legal.LABELS,
    **order.LABELS,
    **press.LABELS,
    **shop.LABELS,
    **site.LABELS,
}
