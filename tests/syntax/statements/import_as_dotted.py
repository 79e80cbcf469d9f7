# An alias is a plain name.
# syntax error: cannot use attribute as import target
import math as m.x
