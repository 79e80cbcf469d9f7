# Dates from texts, with the unit the text has.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.datetime64('2020')))
show(lambda: (np.datetime64('2020-02')))
show(lambda: (np.datetime64('2020-02-03')))
show(lambda: (np.datetime64('2020-02-03T04')))
show(lambda: (np.datetime64('2020-02-03T04:05')))
show(lambda: (np.datetime64('2020-02-03 04:05:06')))
show(lambda: (np.datetime64('2020-02-03T04:05:06.7')))
show(lambda: (np.datetime64('2020-02-03T04:05:06.1234')))
show(lambda: (np.datetime64('2020-02-03T04:05:06.123456789')))
show(lambda: (np.datetime64('2020-02-03', 'M')))
show(lambda: (np.datetime64('2020-02-03', 'h')))
show(lambda: (np.datetime64('2020', 'D')))
show(lambda: (np.datetime64(10, 'D')))
show(lambda: (np.datetime64(-1, 'Y')))
show(lambda: (np.datetime64('NaT', 'D')))
show(lambda: (np.datetime64('1969-12-31')))
show(lambda: (np.datetime64('0001-01-01')))
show(lambda: (np.datetime64('2020-13-01')))
show(lambda: (np.datetime64('2020-02-30')))
show(lambda: (np.datetime64('hello')))
show(lambda: (np.datetime64('2020-02-03T25')))
show(lambda: (np.datetime64(5)))
show(lambda: (np.datetime64('2020-01-01').dtype))
show(lambda: (np.datetime64('2020-01-01', '2D')))
show(lambda: (np.datetime64('2020-02-03T04:05:06', 'us')))
