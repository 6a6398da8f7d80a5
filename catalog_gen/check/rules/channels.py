"""A shop asks for orders only by the ways it has."""

from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell, was_misread
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading

# What each channel needs: one of these keys.
_NEEDS = {
    "phone": ("telephone", "mobile"),
    "email": ("email",),
    "sms": ("mobile",),
    "whatsapp": ("mobile",),
    "web": ("order_url",),
}


def check(reading: Reading) -> Iterator[Problem]:
    """Find the channels that lack the number or the address they need."""
    for path, shop in shops_of(reading):
        for index, channel in enumerate(shop.order.channels or ()):
            needs = _NEEDS[channel]
            if any(getattr(shop, key) for key in needs) or was_misread(reading, path, needs):
                continue
            channel_path = (*path, "order", "channels", index)
            yield tell(reading, "channel-missing", channel_path, value=channel, needs=needs[0])
