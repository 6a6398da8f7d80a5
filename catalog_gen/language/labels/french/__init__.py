"""French labels. `exact.` labels are set as they stand; `one | many` where a number decides."""

from catalog_gen.language.labels.french import (
    around,
    command,
    head,
    hours,
    imposition,
    leaflet,
    legal,
    message,
    order,
    press,
    privacy,
    search,
    selection,
    shop,
    site,
)

LABELS = {
    **around.LABELS,
    **command.LABELS,
    **head.LABELS,
    **hours.LABELS,
    **imposition.LABELS,
    **leaflet.LABELS,
    **legal.LABELS,
    **message.LABELS,
    **order.LABELS,
    **press.LABELS,
    **privacy.LABELS,
    **search.LABELS,
    **selection.LABELS,
    **shop.LABELS,
    **site.LABELS,
}
