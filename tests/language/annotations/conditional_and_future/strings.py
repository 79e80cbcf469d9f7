from __future__ import annotations
def f(x: undefined, *, y: list[int] = []) -> 1 + 1: pass
