print("animals wake")
