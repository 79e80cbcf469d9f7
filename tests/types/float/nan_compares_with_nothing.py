# NaN is not equal to itself, yet containers find it by identity.
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan)  # expect: False True False False False
print(nan in [nan], [nan] == [nan], [nan] == [float("nan")], [nan].count(nan))  # expect: True True False 1
print(max(1.0, nan), min(nan, 1.0), sorted([3, 1, 2]))  # expect: 1.0 nan [1, 2, 3]
