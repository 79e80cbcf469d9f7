# format_map() takes one mapping as it is, so that missing keys can be handled.
class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{name} is {age}".format_map(Default(name="Ada")))  # expect: Ada is <age>
print("{a[0]}{a[1]}".format_map({"a": "xy"}))  # expect: xy
"{gone}".format_map({})  # raises: KeyError: 'gone'
