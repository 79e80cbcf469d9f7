# A flag's boundary says what becomes of bits without a name.
from enum import Flag, CONFORM, EJECT, KEEP, STRICT
for boundary in (CONFORM, EJECT, KEEP, STRICT):
    class Bits(Flag, boundary=boundary):
        LOW = 1
        HIGH = 2
    try:
        print(boundary, repr(Bits(5)))  # expect: conform <Bits.LOW: 1>
        # expect: eject 5
        # expect: keep <Bits.LOW|4: 5>
    except ValueError as error:
        print(boundary, str(error).split("\n"))  # expect: strict ["<flag 'Bits'> invalid value 5", '    given 0b0 101', '  allowed 0b0 011']
