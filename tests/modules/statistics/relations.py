# How two samples belong together.
import statistics as st
x, y = [1, 2, 3, 4, 5], [2, 4, 5, 4, 5]
print(st.covariance(x, y), st.correlation(x, y), st.correlation(x, y, method="ranked"))  # expect: 1.5 0.7745966692414834 0.7378647873726218
print(st.linear_regression(x, y), st.linear_regression(x, y, proportional=True).slope)  # expect: LinearRegression(slope=0.6, intercept=2.2) 1.2
slope, intercept = st.linear_regression([0, 1], [1, 3])
print(slope, intercept)  # expect: 2.0 1.0
st.correlation(x, [1] * 5)  # raises: statistics.StatisticsError: at least one of the inputs is constant
