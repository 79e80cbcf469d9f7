COLOR = "green"
