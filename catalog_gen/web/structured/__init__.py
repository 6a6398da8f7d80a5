"""What the pages say to machines: schema.org in JSON-LD, from the same content as their words."""
