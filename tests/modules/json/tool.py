# stdin: {"b": [1, "é"], "a": {}}
# args: --sort-keys --indent 2
# What `python -m json.tool` does.
import json.tool
json.tool.main()
