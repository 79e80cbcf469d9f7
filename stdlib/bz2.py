"""Not there."""

raise ImportError("the module 'bz2' is not part of Baton; zlib and gzip are", name="bz2")
