"""Progress bars: `for x in tqdm(items): ...` shows how far a loop is, with the text of the package tqdm.

A bar is shown on a terminal only; elsewhere the loop runs in silence, unless `disable=False` is given.
"""

from .std import tqdm, trange

__all__ = ["tqdm", "trange", "tqdm_notebook", "tnrange"]

tqdm_notebook, tnrange = tqdm, trange
