"""Search over all shops and products: an index made here, asked by the theme's scripts."""
