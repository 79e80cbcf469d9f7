# Another strange character is no quote.
# syntax error: invalid character '€' (U+20AC)
# advice: none
x = 1 € 2
