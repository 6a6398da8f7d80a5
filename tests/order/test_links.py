from decimal import Decimal
from email.message import EmailMessage
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from catalog_gen.model import text
from catalog_gen.model.shop import Shop
from catalog_gen.order.links import LONGEST_LINK, channels_of, mail_link, order_links
from catalog_gen.order.message import Message, full_message
from catalog_gen.order.order import Line, Order

NASTY = "& + % %20 é € 🎄 \" ' < > = # ? / \\ ,;"
REACHES = {
    "telephone": "02 61 91 00 12",
    "mobile": "06 39 98 00 12",
    "email": "bonjour@cire.example",
    "order_url": "https://cire.example/commander?a=1&b=2",
}
CANDLE = Line("CC-01", "Bougie sapin", Decimal("24.00"))


def shop(*reaches, **ordering):
    values = {name: REACHES[name] for name in reaches}
    return Shop.model_validate({"id": "cire", "name": "Cire", "order": ordering, **values})


def links(shop, *lines):
    return by_channel(Order("Noël", shop, lines or (CANDLE,), "EUR", "fr"))


def by_channel(order):
    return {link.channel: link.address for link in order_links(order)}


def forms(shop, *lines):
    order = Order("Noël", shop, lines or (CANDLE,), "EUR", "fr")
    return {link.channel: link.form for link in order_links(order)}


def read_mail(link):
    """Read a mailto link as RFC 6068 says: percent-decoding, and nothing else."""
    scheme, _, rest = link.partition(":")
    address, _, query = rest.partition("?")
    fields = dict(field.split("=") for field in query.split("&"))
    assert scheme == "mailto"
    assert list(fields) == ["subject", "body"]
    assert link.isascii()
    mail = EmailMessage()
    mail["To"] = unquote(address)
    mail["Subject"] = unquote(fields["subject"])  # refuses line breaks
    mail.set_content(unquote(fields["body"]))
    return mail


def body_of(link):
    return unquote(link.partition("body=")[2] or link.partition("text=")[2])


@pytest.mark.parametrize(
    ("reaches", "channels"),
    [
        (["telephone"], ["phone"]),
        (["email"], ["email"]),
        (["mobile"], ["phone", "sms"]),
        (["order_url"], ["web"]),
        ([*REACHES], ["phone", "email", "sms", "web"]),
        ([], []),
    ],
)
def test_every_way_that_a_shop_has_and_whatsapp_never_unasked(reaches, channels):
    assert list(links(shop(*reaches))) == channels
    assert list(channels_of(shop(*reaches))) == channels


def test_the_shops_own_order_of_preference():
    asked = ["whatsapp", "email", "phone", "email"]
    assert list(links(shop(*REACHES, channels=asked))) == ["whatsapp", "email", "phone"]


def test_a_channel_that_the_shop_lacks_is_left_out():
    assert list(links(shop("email", channels=["phone", "email", "sms", "web"]))) == ["email"]


def test_the_telephone_comes_before_the_mobile():
    assert links(shop(*REACHES))["phone"] == "tel:+33261910012"
    assert links(shop("mobile"))["phone"] == "tel:+33639980012"


def test_sms_serves_both_systems():
    assert links(shop("mobile"))["sms"].startswith("sms:+33639980012?&body=Bonjour%2C%0A")


def test_whatsapp_takes_digits_only():
    link = links(shop("mobile", channels=["whatsapp"]))["whatsapp"]
    assert link.startswith("https://wa.me/33639980012?text=Bonjour%2C%0A")
    assert "2 × " not in link
    assert "1 × [CC-01] Bougie sapin" in body_of(link)


def test_the_shops_own_site_opens_as_it_is():
    assert links(shop("order_url"))["web"] == REACHES["order_url"]


def test_mail_encoding():
    link = mail_link("a+b@x.example", Message("1 & 2", "a b\nc+d é"))
    assert link == "mailto:a%2Bb@x.example?subject=1%20%26%202&body=a%20b%0D%0Ac%2Bd%20%C3%A9"


def test_an_address_cannot_bring_fields_of_its_own():
    link = mail_link("a@x.example?bcc=b@x.example&cc=c,d@x.example", Message("s", "b"))
    assert link.count("?") == link.count("&") == 1
    assert "," not in link


def test_mail_comes_back_as_it_was_written():
    nasty = Shop.model_validate(
        {"id": "cire", "name": NASTY, "email": REACHES["email"], "order": {"note": NASTY}}
    )
    order = Order(NASTY, nasty, (Line("CC-01", NASTY, Decimal("24.00")),), "EUR", "fr")
    mail = read_mail(by_channel(order)["email"])
    assert mail["To"] == REACHES["email"]
    assert mail["Subject"] == f"[{NASTY}] Commande CC-01 · 1 article · 24,00 €"
    assert mail.get_content() == full_message(order).body + "\n"


def test_the_longest_form_that_fits():
    lines = [Line(f"CC-{n:02}", "Bougie parfumée à l’épicéa", Decimal("24.00")) for n in range(90)]
    sizes = {count: links(shop("email", "mobile"), *lines[:count]) for count in (2, 20, 90)}
    assert "2 × [CC-00]" not in sizes[2]["email"]
    assert "1 × [CC-01] Bougie parfumée" in body_of(sizes[2]["email"])
    assert all(f"1 x CC-{n:02} 24,00" in body_of(sizes[20]["email"]) for n in range(20))
    assert sizes[90]["sms"] == "sms:+33639980012"
    assert unquote(sizes[90]["email"]).endswith(
        "?subject=[Noël] Commande CC-00 · 90 articles · 2 160,00 €"
    )
    found = [forms(shop("email", "mobile"), *lines[:count]) for count in (2, 20, 90)]
    assert [form["email"] for form in found] == ["full", "compact", "none"]
    assert {form["phone"] for form in found} == {"bare"}


def test_a_subject_too_long_for_a_link_is_left_out():
    order = Order("🎄" * 300, shop("email"), (CANDLE,), "EUR", "fr")
    assert by_channel(order) == {"email": "mailto:bonjour@cire.example"}


def test_thirty_compact_lines_fit():
    lines = [Line(f"CC-{n:02}", "Bougie", Decimal("24.00"), 2) for n in range(30)]
    assert "2 x CC-29 24,00" in body_of(links(shop("email"), *lines)["email"])


def is_line(words):
    try:
        return TypeAdapter(text.Line).validate_python(words) == words
    except ValidationError:
        return False


WORDS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=300)
LINES = WORDS.map(str.strip).filter(is_line)
REFERENCES = st.none() | st.from_regex(r"\A[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})?\Z")
PRICES = st.none() | st.decimals("0", "99999", places=2)


@given(name=LINES, reference=REFERENCES, price=PRICES, note=st.none() | LINES, title=LINES)
def test_any_order_travels_whole_or_not_at_all(name, reference, price, note, title):
    asked = ["phone", "email", "sms", "whatsapp", "web"]
    found = shop(*REACHES, channels=asked, note=note)
    line = Line(reference, name, price)
    order = Order(title, found, (line,), "EUR", "fr")
    made = order_links(order)
    assert [link.channel for link in made] == asked
    assert {link.form for link in made if link.channel in ("phone", "web")} == {"bare"}
    for link in made:
        assert len(link.address) <= LONGEST_LINK == 1_900
        assert link.address.isascii()
        assert not {"+", " "} & set(link.address.partition("?")[2])
        if link.form in ("full", "compact"):
            assert carries(body_of(link.address), line)
        else:
            assert "body=" not in link.address
    mail = made[1]
    if mail.form == "full":
        assert read_mail(mail.address)["Subject"] == full_message(order).subject
        assert read_mail(mail.address).get_content() == full_message(order).body + "\n"


def carries(body, line):
    """Whether a message names the article: all of it, or what the compact form keeps."""
    name = line.name.replace("\u00a0", " ").replace("\u202f", " ")
    price = "" if line.price is None else f"{line.price:.2f}".replace(".", ",")
    shown = body.replace(" ", "")
    full = all(part.replace(" ", "") in shown for part in (line.reference or "", name, price))
    compact = f"1 x {line.reference or name}{price and ' ' + price}" in body
    return (full and "1 × " in body) or compact
