# The hook __set_name__ tells a descriptor its class and name in the order of definition.
class Field:
    def __set_name__(self, owner, name):
        print("set name", owner.__name__, name)
        self.name = name
    def __get__(self, instance, owner):
        return self if instance is None else instance.__dict__.get(self.name, "unset")
    def __set__(self, instance, value):
        instance.__dict__[self.name] = value * 2

class Form:
    b = Field()
    a = Field()
# expect: set name Form b
# expect: set name Form a

form = Form()
form.a = 5
print(form.a, form.b, Form.a.name)  # expect: 10 unset a
Form.late = Field()
print(hasattr(Form.late, "name"))  # expect: False
