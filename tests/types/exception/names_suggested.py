# NameError and AttributeError suggest a similar name in the traceback's last line.
class Settings:
    colour = "red"
    timeout = 5


settings = Settings()
try:
    settings.color
except AttributeError as error:
    print(error, error.name)  # expect: 'Settings' object has no attribute 'color' color
try:
    timeuot
except NameError as error:
    print(error)  # expect: name 'timeuot' is not defined
settings.timout  # raises: AttributeError: 'Settings' object has no attribute 'timout'. Did you mean: 'timeout'?
