# Scanner splits a text into tokens by patterns.
import re
scanner = re.Scanner([(r"[a-z_]\w*", lambda s, token: ("name", token)), (r"\d+\.\d*", lambda s, token: float(token)),
                      (r"\d+", lambda s, token: int(token)), (r"=|\+|-|\*|/", lambda s, token: "op" + token), (r"\s+", None)])
print(scanner.scan("sum = 3*foo + 312.50+bar"), scanner.scan("a ? b"))
