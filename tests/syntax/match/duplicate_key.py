# The keys of a mapping pattern must differ.
# syntax error: mapping pattern checks duplicate key ('a')
match {}:
    case {"a": 1, "a": 2}:
        pass
