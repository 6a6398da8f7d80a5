"""French labels. `exact.` labels are set as they stand; `one | many` where a number decides."""

from catalog_gen.language.labels.french import (
    command,
    hours,
    legal,
    message,
    order,
    press,
    selection,
    shop,
    site,
)

LABELS = {
    **command.LABELS,
    **hours.LABELS,
    **legal.LABELS,
    **message.LABELS,
    **order.LABELS,
    **press.LABELS,
    **selection.LABELS,
    **shop.LABELS,
    **site.LABELS,
}
