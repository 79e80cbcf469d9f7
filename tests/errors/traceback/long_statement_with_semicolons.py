# Only the failing part of a line is underlined.
a = 1; b = 0; c = (a + 5) % b; d = 4
