"""String building and splitting: a comma-separated table is written, taken apart and written again."""
# group: text

NAMES = ["ada", "grace", "edsger", "barbara", "donald", "alan", "margaret", "dennis"]


def write_table(rows):
    lines = []
    for number in range(rows):
        name = NAMES[number % len(NAMES)]
        line = str(number) + "," + name.capitalize() + "," + str(number * 37 % 1001)
        line += "," + ("even" if number % 2 == 0 else "odd")
        lines.append(line)
    return "\n".join(lines)


def total_by_name(table):
    totals = {}
    for line in table.split("\n"):
        _, name, amount, parity = line.split(",")
        if parity.startswith("e"):
            totals[name] = totals.get(name, 0) + int(amount)
    return totals


def caesar(text, shift):
    result = ""
    for character in text:
        if character.isalpha() and character.islower():
            result += chr((ord(character) - 97 + shift) % 26 + 97)
        else:
            result += character
    return result


def reverse_words(text):
    return " ".join(word[::-1] for word in text.replace("\n", " ").replace(",", " ").split())


def main():
    table = write_table(150_000)
    totals = total_by_name(table)
    print(" ".join(f"{name}={totals[name]}" for name in sorted(totals)))
    secret = caesar(table[:600_000], 13)
    print("caesar", secret[:24].split("\n"), secret.count("n"))
    backwards = reverse_words(table)
    print("reversed", len(backwards), backwards[-30:], backwards.find("mada"))


main()
