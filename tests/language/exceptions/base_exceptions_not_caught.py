# SystemExit and KeyboardInterrupt are no Exception, so a general handler lets them pass.
def run(error):
    try:
        raise error
    except Exception:
        return "Exception"
    except BaseException as caught:
        return f"only BaseException: {caught!r}"

print(run(ValueError()))  # expect: Exception
print(run(KeyboardInterrupt()))  # expect: only BaseException: KeyboardInterrupt()
print(run(SystemExit(2)))  # expect: only BaseException: SystemExit(2)
print(run(GeneratorExit()), issubclass(StopIteration, Exception))  # expect: only BaseException: GeneratorExit() True
