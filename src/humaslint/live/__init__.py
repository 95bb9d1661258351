"""A draft as it is written: what an editor or a page in the browser is told of it at every pause."""
