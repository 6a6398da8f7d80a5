"""English labels. `exact.` labels are set as they stand; `one | many` where a number decides."""

from catalog_gen.language.labels.english import (
    around,
    command,
    leaflet,
    legal,
    order,
    press,
    privacy,
    shop,
    site,
)

LABELS = {
    **around.LABELS,
    **command.LABELS,
    **leaflet.LABELS,
    **legal.LABELS,
    **order.LABELS,
    **press.LABELS,
    **privacy.LABELS,
    **shop.LABELS,
    **site.LABELS,
}
