# Carets stand under the right characters after wide ones.
größe = {"日本": 1}
wert = "日本" + größe["日本"] * größe["中国"]
