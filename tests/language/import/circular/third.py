from fourth import value
name = "third"
