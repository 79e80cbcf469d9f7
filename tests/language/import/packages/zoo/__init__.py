print("zoo opens")
