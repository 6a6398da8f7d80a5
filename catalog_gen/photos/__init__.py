"""Photo files become renditions. The only room that decodes or encodes pixels."""
