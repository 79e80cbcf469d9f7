# Days of business.
import numpy as np

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)



show(lambda: (np.is_busday('2024-03-01')))
show(lambda: (np.is_busday(['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'])))
show(lambda: (np.busday_count('2024-03-01', '2024-04-01')))
show(lambda: (np.busday_offset('2024-03-01', 1)))
show(lambda: (np.busday_offset('2024-03-02', 0, roll='forward')))
show(lambda: (np.busday_offset('2024-03-02', 0, roll='backward')))
show(lambda: (np.busday_offset('2024-03-02', 0)))
show(lambda: (np.busday_offset(['2024-03-01', '2024-03-04'], [5, -3])))
show(lambda: (np.is_busday('2024-03-01', holidays=['2024-03-01'])))
show(lambda: (np.busday_count('2024-03-01', '2024-03-11', weekmask='Sat Sun')))
show(lambda: (np.busday_count('2024-04-01', '2024-03-01')))
show(lambda: (np.is_busday('2024-03-02', weekmask='1111110')))
