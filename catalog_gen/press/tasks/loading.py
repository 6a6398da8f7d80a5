"""What workers import ahead, while this process reads: tasks come as soon as it has."""

from catalog_gen.press.libraries import import_section


def load_printery(_: None) -> None:
    """Import what sections are separated, inspected and joined with."""
    from catalog_gen.press import assembly, separation  # noqa: F401
    from catalog_gen.press.preflight import inspection  # noqa: F401


def load_typesetter(_: None) -> None:
    """Import what sections are rendered with."""
    import_section()
