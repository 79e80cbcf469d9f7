# Averages of several kinds, of the type of the data.
import statistics as st
from fractions import Fraction
print(st.mean([1, 2, 3, 4]), st.mean([1, 3]), st.mean([0.1] * 10), st.mean([Fraction(1, 3), Fraction(2, 3)]))  # expect: 2.5 2 0.1 1/2
print(st.fmean([1, 2, 4]), st.fmean([1, 2], [3, 1]), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]))  # expect: 2.3333333333333335 1.25 36.000000000000014 48.0
print(st.median([3, 1, 2]), st.median([1, 2, 3, 4]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.median_grouped([1, 2, 2, 3]))  # expect: 2 2.5 2 3 2.0
print(st.mode("abracadabra"), st.multimode([1, 1, 2, 2, 3]), st.multimode([]))  # expect: a [1, 2] []
st.mean([])  # raises: statistics.StatisticsError: mean requires at least one data point
