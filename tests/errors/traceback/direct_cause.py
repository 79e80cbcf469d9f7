# An exception raised from another is shown after its cause.
class ConfigError(Exception):
    pass

def load(name):
    try:
        return {}[name]
    except KeyError as error:
        raise ConfigError(f"no setting {name!r}") from error

load("colour")
