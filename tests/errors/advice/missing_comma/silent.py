# A list that is wrong in another way gets no commas.
# syntax error: invalid syntax. Perhaps you forgot a comma?
# advice: none
x = [1 2 3 +]
