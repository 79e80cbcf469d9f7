"""Executors of calls."""
