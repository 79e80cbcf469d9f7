# The customs of the locale "C".
import locale
print(locale.setlocale(locale.LC_NUMERIC, "C"), locale.localeconv()["decimal_point"], locale.getpreferredencoding().upper(), locale.format_string("%d %.2f", (1234567, 3.5), grouping=True))
print(locale.atof("3.5"), locale.atoi("35"), locale.strcoll("a", "b"), locale.str(3.0), sorted("bca", key=locale.strxfrm), locale.delocalize("1"), locale.LC_ALL, locale.CHAR_MAX)
for wrong in (lambda: locale.setlocale(locale.LC_ALL, "xx_YY"), lambda: locale.currency(3), lambda: locale.atoi("x")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error), error)
