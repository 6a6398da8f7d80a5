"""The only room that touches output/."""
