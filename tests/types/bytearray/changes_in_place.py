# A bytearray changes through items, slices and the methods of a list.
data = bytearray(b"hello")
alias = data
data[0] = 72
data.append(33)
data.extend(b"??")
data += b"."
data[1:3] = b"EEE"
print(alias, len(data), data is alias)  # expect: bytearray(b'HEEElo!??.') 10 True
data.insert(0, 42)
print(data.pop(), data.pop(0), data)  # expect: 46 42 bytearray(b'HEEElo!??')
data.remove(33)
data.reverse()
print(data, data.copy() == data, data.copy() is data)  # expect: bytearray(b'??olEEEH') True False
del data[::2]
print(data)  # expect: bytearray(b'?lEH')
data.clear()
print(data, bool(data))  # expect: bytearray(b'') False
