# Modules may import each other as long as they use the names later.
import first
print(first.call(), first.second.call())
try:
    import third
except ImportError as error:
    print(str(error).split(" (")[0], error.name)
# expect: first, then second second, then first
# expect: cannot import name 'name' from 'third' third
