"""Not there."""

raise ImportError("the module 'lzma' is not part of Baton; zlib and gzip are", name="lzma")
