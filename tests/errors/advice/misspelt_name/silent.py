# A name without a near one gets no help.
# raises: NameError: name 'zebra' is not defined
# advice: none
total = 3
x = zebra
