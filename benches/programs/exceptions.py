"""Exceptions in a loop: raised, caught by class, re-raised, chained and passed through finally."""
# group: control


class AppError(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


class Retry(AppError):
    pass


def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1


def risky(number):
    if number % 3 == 0:
        raise Retry(number)
    if number % 5 == 0:
        raise AppError(number)
    return number


def guarded(number, log):
    try:
        return risky(number)
    except Retry as error:
        return error.code // 3
    finally:
        log[number % 4] += 1


def chained(number):
    try:
        return {}[number]
    except KeyError as missing:
        raise AppError(number) from missing


def main():
    words = ["12", "x1", "7", "", "99", "abc"]
    print("parsed", sum(parse(words[i % 6]) for i in range(300_000)))
    log = [0, 0, 0, 0]
    total = failures = 0
    for number in range(500_000):
        try:
            total += guarded(number, log)
        except AppError:
            failures += 1
    print("guarded", total, failures, log)
    causes = 0
    for number in range(150_000):
        try:
            chained(number)
        except AppError as error:
            causes += isinstance(error.__cause__, KeyError)
    print("chained", causes)


main()
