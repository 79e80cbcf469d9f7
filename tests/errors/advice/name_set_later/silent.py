# A name set nowhere is not said to be set later.
# raises: NameError: name 'counterweight_of_all' is not defined
# advice: none
count = 3
x = counterweight_of_all
