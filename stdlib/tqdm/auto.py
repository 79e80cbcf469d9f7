"""`from tqdm.auto import tqdm`: the bar for wherever the program runs, which here is always the one of the terminal."""

from .std import tqdm, trange

__all__ = ["tqdm", "trange"]
