# Loops nested many levels deep count every combination.
count = 0
for a in range(2):
    for b in range(2):
        for c in range(2):
            for d in range(2):
                for e in range(2):
                    for f in range(2):
                        for g in range(2):
                            for h in range(2):
                                count += a ^ b ^ c ^ d ^ e ^ f ^ g ^ h
print(count)  # expect: 128
