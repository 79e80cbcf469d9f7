# `__getattr__` answers only what the usual search does not find, whatever an instruction remembers.
class Proxy:
    shared = "shared"

    def __init__(self, number):
        self.number = number

    def __getattr__(self, name):
        if name.startswith("no_"):
            raise AttributeError(f"really no {name}")
        return f"made {name}"

    def method(self, extra=0):
        return self.number + extra

    @property
    def broken(self):
        raise AttributeError("inside the property")

    @property
    def double(self):
        return self.number * 2


def look(proxy):
    return proxy.number, proxy.shared, proxy.method(1), proxy.double, proxy.missing


proxies = [Proxy(1), Proxy(2), Proxy(3)]
for proxy in proxies:
    print(look(proxy))
print(proxies[0].broken)
del proxies[0].number
print(proxies[0].number, look(proxies[1]))
Proxy.missing = "now there"
print(look(proxies[1]))
del Proxy.missing
print(look(proxies[1]))
Proxy.__getattr__ = lambda self, name: "another"
print(look(proxies[1]))
del Proxy.__getattr__
for name in ("missing", "no_such"):
    try:
        getattr(proxies[1], name)
    except AttributeError as error:
        print(error)
Proxy.__getattribute__ = lambda self, name: f"searched {name}"
print(look.__code__.co_argcount, proxies[1].number, proxies[1].shared)
del Proxy.__getattribute__
print(proxies[1].number, proxies[1].method())


class Strict:
    def __getattr__(self, name):
        raise AttributeError(f"Strict has no {name!r}")


def ask(value):
    try:
        return value.name
    except AttributeError as error:
        return str(error)


strict = Strict()
print(ask(strict), ask(strict))
strict.name = "own"
print(ask(strict), hasattr(strict, "other"), getattr(strict, "other", "default"))
