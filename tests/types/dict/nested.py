# Dictionaries in dictionaries, walked recursively.
config = {"server": {"host": "localhost", "ports": [80, 443]}, "debug": False, "empty": {}}


def flatten(table, prefix=""):
    for key, value in table.items():
        if isinstance(value, dict) and value:
            yield from flatten(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


print(dict(flatten(config)), config["server"]["ports"][-1], config.get("client", {}).get("host", "none"))
# expect: {'server.host': 'localhost', 'server.ports': [80, 443], 'debug': False, 'empty': {}} 443 none
config["server"]["ports"].append(8080)
config["server"] |= {"host": "example.org"}
print(config)
# expect: {'server': {'host': 'example.org', 'ports': [80, 443, 8080]}, 'debug': False, 'empty': {}}
config["server"]["user"]["name"]  # raises: KeyError: 'user'
