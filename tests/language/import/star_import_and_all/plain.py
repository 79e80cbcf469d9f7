import math
public, _internal = 1, 2
