# A text that is no JSON says what is wrong, and where.
import json
def report(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        return str(error)
print(report(""))  # expect: Expecting value: line 1 column 1 (char 0)
print(report('{"a" 1}'))  # expect: Expecting ':' delimiter: line 1 column 6 (char 5)
print(report('{"a": 1,}'))  # expect: Illegal trailing comma before end of object: line 1 column 8 (char 7)
print(report("[1,]"))  # expect: Illegal trailing comma before end of array: line 1 column 3 (char 2)
print(report("[1 2]"))  # expect: Expecting ',' delimiter: line 1 column 4 (char 3)
print(report("{1: 2}"))  # expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
print(report('"abc'))  # expect: Unterminated string starting at: line 1 column 1 (char 0)
print(report('"\\x"'))  # expect: Invalid \escape: line 1 column 2 (char 1)
print(report('"\\u12"'))  # expect: Invalid \uXXXX escape: line 1 column 3 (char 2)
print(report('"a\nb"'))  # expect: Invalid control character at: line 1 column 3 (char 2)
print(report("1 2"))  # expect: Extra data: line 1 column 3 (char 2)
print(report("[\n  nul"))  # expect: Expecting value: line 2 column 3 (char 4)
