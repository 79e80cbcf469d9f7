__all__ = ["shown", "_private"]
shown, hidden, _private = "shown", "hidden", "private"
