def divide(a, b):
    return a / b

def run(action):
    # The call goes through another function.
    return action()
