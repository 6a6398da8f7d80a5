"""What templates see: small frozen values, made for one page each.

Addresses are relative to the site's root; a template puts its page's way up in front.
"""

from catalog_gen.web.views.cards import Article, ProductCard, ShopCard
from catalog_gen.web.views.filters import Choice, Facet, Facts, FilterView
from catalog_gen.web.views.home import HomeView, IdeaTile
from catalog_gen.web.views.leaflet import LeafArea, LeafletView, LeafView
from catalog_gen.web.views.lists import GroupView, ListView, SearchView, SelectionView, ShopsView
from catalog_gen.web.views.parts import Link, OrderLink, PhotoView, SharedImage
from catalog_gen.web.views.plan import Pin, PlanEntry, PlanView
from catalog_gen.web.views.shop import ContactView, ProductView, ShopView
from catalog_gen.web.views.site import SeasonView, SiteView

__all__ = [
    "Article",
    "Choice",
    "ContactView",
    "Facet",
    "Facts",
    "FilterView",
    "GroupView",
    "HomeView",
    "IdeaTile",
    "LeafArea",
    "LeafView",
    "LeafletView",
    "Link",
    "ListView",
    "OrderLink",
    "PhotoView",
    "Pin",
    "PlanEntry",
    "PlanView",
    "ProductCard",
    "ProductView",
    "SearchView",
    "SeasonView",
    "SelectionView",
    "SharedImage",
    "ShopCard",
    "ShopView",
    "ShopsView",
    "SiteView",
]
