# Variances and deviations are rounded once; quantiles cut the data.
import statistics as st
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(st.variance(data), st.pvariance(data), st.stdev(data), st.pstdev(data))  # expect: 1.3720238095238095 1.1760204081632653 1.171334200612195 1.084444746477784
print(st.variance([1, 2, 3, 4]), st.pvariance([1, 2, 3, 4]), st.stdev([1e-320, 3e-320]), st.variance(data, 1.5))  # expect: 1.6666666666666667 1.25 1.414e-320 1.3854166666666667
print(st.quantiles(data), st.quantiles([1, 2, 3, 4, 5], n=10), st.quantiles([1, 2, 3], method="inclusive"))  # expect: [0.5, 1.25, 2.75] [0.6, 1.2, 1.8, 2.4, 3.0, 3.6, 4.2, 4.8, 5.4] [1.5, 2.0, 2.5]
st.stdev([1])  # raises: statistics.StatisticsError: stdev requires at least two data points
