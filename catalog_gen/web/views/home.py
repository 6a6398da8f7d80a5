"""The home page."""

from dataclasses import dataclass

from catalog_gen.web.views.leaflet import LeafView
from catalog_gen.web.views.lists import GroupView
from catalog_gen.web.views.parts import Link, PhotoView
from catalog_gen.web.views.plan import PlanView


@dataclass(frozen=True)
class IdeaTile:
    """A gift guide on the home page, with how many products it holds."""

    link: Link
    products: int


@dataclass(frozen=True)
class HomeView:
    """The home page."""

    title: str
    subtitle: str
    season: str
    photo: PhotoView | None
    introduction: str
    ideas: tuple[IdeaTile, ...]
    groups: tuple[GroupView, ...]
    plan: PlanView | None
    leaf: LeafView | None
    """The first page of the printed catalog."""
    shops: int
    products: int
    legal: str
    """What the law wants said beside the shops; empty when nothing."""
