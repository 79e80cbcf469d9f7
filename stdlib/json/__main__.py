"""`python -m json`: what `python -m json.tool` does."""

from json.tool import main

main()
