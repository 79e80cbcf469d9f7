from third import name
value = "fourth"
