# An unknown keyword raises and suggests a parameter of similar name.
def draw(colour, width=1):
    pass

try:
    draw(1, height=2)
except TypeError as error:
    print(error)  # expect: draw() got an unexpected keyword argument 'height'
try:
    draw(1, colour=2)
except TypeError as error:
    print(error)  # expect: draw() got multiple values for argument 'colour'
draw(1, widht=2)  # raises: TypeError: draw() got an unexpected keyword argument 'widht'. Did you mean 'width'?
