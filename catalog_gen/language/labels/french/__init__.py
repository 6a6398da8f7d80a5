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
    order_sheet,
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
    **order_sheet.LABELS,
    **press.LABELS,
    **privacy.LABELS,
    **search.LABELS,
    **selection.LABELS,
    **shop.LABELS,
    **site.LABELS,
}
