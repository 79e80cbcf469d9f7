print("trying")
raise ValueError("cannot start")
