# Compiled patterns are kept; purge() forgets them.
import re
first = re.compile("keep(me)?")
print(first is re.compile("keep(me)?"), first is re.compile("keep(me)?", re.I))
re.purge()
print(first == re.compile("keep(me)?"), [len(re.findall(str(number), str(number) * 2)) for number in range(1000)].count(2))
