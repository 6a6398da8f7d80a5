"""Programs that do the same work on photos: two WebP widths, 480 and 960 px, at quality 78."""
