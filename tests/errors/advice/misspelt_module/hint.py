# A misspelt module is named.
# raises: ModuleNotFoundError: No module named 'nunpy'
# advice: diagnostic help: did you mean `numpy`?
import nunpy
