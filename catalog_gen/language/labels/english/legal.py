"""Labels of the legal notice and the accessibility declaration, in English."""

LABELS = {
    "legal.title": "Legal notice",
    "legal.publisher": "Publisher",
    "legal.director": "Director of publication",
    "legal.host": "Host",
    "legal.orders": "Orders",
    "legal.orders_text": "This site shows the shops' articles. Every order goes straight to the "
    "shop, by telephone or message; the sale is concluded with it, on its terms. "
    "Nothing is paid on this site.",
    "legal.data": "Personal data",
    "legal.data_text": "This site sets no cookie, does not measure its visits and loads nothing "
    "from other sites. What you write to a shop does not pass through it.",
    "legal.incomplete": "The publisher has not filled in all that the law asks for yet.",
    "law.alcohol": "Alcohol abuse is dangerous for your health, consume in moderation.",
    "law.minors": "No alcohol is sold to anyone under 18.",
    "legal.prices": "Prices",
    "legal.prices_text": "Prices are in {currency}, all taxes included; shipping and "
    "delivery fees are added. A crossed-out price is the lowest that the shop asked for in the "
    "thirty days before.",
    "accessibility.title": "Accessibility",
    "accessibility.intro": "{publisher} undertakes to make this site accessible, under article 47 "
    "of French law no. 2005-102 of 11 February 2005.",
    "accessibility.state": "Compliance status",
    "accessibility.none": "This site has not been audited against the RGAA yet: it is therefore "
    "declared non-compliant. It is built to be read with a keyboard, with a screen reader and "
    "without JavaScript.",
    "accessibility.partial": "This site is partially compliant with the RGAA.",
    "accessibility.full": "This site is fully compliant with the RGAA.",
    "accessibility.audit": "The audit of {day} by {auditor} found that {rate}% of the criteria "
    "are met.",
    "accessibility.contact": "Report a difficulty",
    "accessibility.contact_text": "If you cannot read a content or place an order, write to us or "
    "call us: we will answer and look for another way.",
    "accessibility.appeal": "Remedy",
    "accessibility.appeal_text": "Without a satisfactory answer from us, you can write to the "
    "Défenseur des droits (French ombudsman), use its online form, or meet its delegates in "
    "your region.",
    "exact.accessibility.none": "Accessibility: non-compliant",
    "exact.accessibility.partial": "Accessibility: partially compliant",
    "exact.accessibility.full": "Accessibility: fully compliant",
    "legal.rights": "Texts and photographs",
    "legal.rights_text": "Texts and photographs belong to the shops and to the publisher. They may "
    "not be used without their consent.",
    "accessibility.contents": "Content that is not accessible",
    "accessibility.contents_text": "Alternative texts of photos come from the shops: a photo "
    "described in haste remains possible. The PDF catalog is tagged. Sites and messengers that "
    "links lead to are outside this declaration.",
    "accessibility.made": "How this declaration was made",
    "accessibility.made_text": "Technologies: HTML, CSS, SVG and JavaScript, without which "
    "everything can still be read. Every kind of page was checked with axe-core, by keyboard and "
    "at three widths.",
    "accessibility.appeal_address": "Défenseur des droits, Libre réponse 71120, 75342 Paris "
    "CEDEX 07",
}
