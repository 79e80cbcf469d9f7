# A failing operation over several lines shows them all.
a, b = 1, "x"
value = (
    a
    + 2 * 3
    - b
)
