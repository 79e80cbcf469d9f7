# Two names side by side need not be a misspelt word.
# syntax error: invalid syntax
# advice: none
zebra lion
