# A list that is changed while it sorts itself says so.
items = [3, 1, 2]


def key(item):
    items.append(item)
    return item


items.sort(key=key)  # raises: ValueError: list modified during sort
