"""Sockets are not there: a program that imports this module is told so at once."""

raise ImportError("sockets are not available in Baton", name="socket")
