real = 1
def __getattr__(name):
    if name == "forbidden":
        raise AttributeError(f"{name} is not for you")
    return f"made {name}"
def __dir__():
    return ["real", "b", "a"]
