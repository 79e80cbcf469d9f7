"""`from tqdm.notebook import tqdm`: the bar of the terminal."""

from .std import tqdm, trange

__all__ = ["tqdm", "trange"]
