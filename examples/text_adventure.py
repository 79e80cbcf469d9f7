"""A small text adventure. Play it on a terminal, or pipe in the commands; without input it plays itself."""

import sys

ROOMS = {
    "hall": ("You stand in a dusty hall. A staircase leads down.", {"north": "library", "down": "cellar"}),
    "library": ("Books up to the ceiling.", {"south": "hall"}),
    "cellar": ("It is damp, and there is an iron door to the east.", {"up": "hall"}),
    "garden": ("Sunlight! You are free.", {}),
}

DEMONSTRATION = [
    "look", "go north", "take the lamp", "take key", "read book", "south", "go down", "unlock door",
    "light lamp", "look", "unlock door with key", "dance", "inventory", "go east",
]  # fmt: skip


class Game:
    def __init__(self):
        self.room = "hall"
        self.things = {"library": ["lamp", "key", "book"], "cellar": ["barrel"]}
        self.inventory = []
        self.lamp_lit = False
        self.door_open = False

    @property
    def over(self):
        return self.room == "garden"

    @property
    def dark(self):
        return self.room == "cellar" and not self.lamp_lit

    def describe(self):
        if self.dark:
            return "It is pitch dark. You hear water dripping."
        text, exits = ROOMS[self.room]
        things = self.things.get(self.room, [])
        seen = f" You see: {', '.join(things)}." if things else ""
        ways = f" Ways out: {', '.join(exits)}." if exits else ""
        return text + seen + ways

    def move(self, direction):
        exits = dict(ROOMS[self.room][1])
        if self.room == "cellar" and self.door_open:
            exits["east"] = "garden"
        if direction not in exits:
            return f"You cannot go {direction} from here."
        self.room = exits[direction]
        return self.describe()

    def take(self, thing):
        things = self.things.get(self.room, [])
        if self.dark or thing not in things:
            return f"There is no {thing} here."
        if thing == "barrel":
            return "It is far too heavy."
        things.remove(thing)
        self.inventory.append(thing)
        return f"You take the {thing}."

    def perform(self, command):
        words = [word for word in command.lower().split() if word not in ("the", "a", "with", "to")]
        match words:
            case []:
                return "Say something."
            case ["look" | "l"]:
                return self.describe()
            case ["go", direction] | [("north" | "south" | "east" | "west" | "up" | "down") as direction]:
                return self.move(direction)
            case ["take" | "get", thing]:
                return self.take(thing)
            case ["light", "lamp"] if "lamp" in self.inventory:
                self.lamp_lit = True
                return "A warm light fills the room."
            case ["unlock" | "open", "door", *tools] if self.room == "cellar":
                return self.unlock(tools)
            case ["read", "book"]:
                return "It says: whoever holds the key should not forget the lamp."
            case ["inventory" | "i"]:
                return f"You carry {' and '.join(self.inventory) or 'nothing'}."
            case [verb, *_]:
                return f"You do not know how to {verb} that."

    def unlock(self, tools):
        if self.dark:
            return "You fumble for the door in the dark."
        if tools and tools[0] in self.inventory and tools[0] == "key":
            self.door_open = True
            return "The door swings open to the east."
        return "With what?"


def commands():
    """Lines from the player, or the demonstration when there is no player."""
    try:
        first = input("(Press enter for a demonstration.) > ")
    except EOFError:
        first = ""
    print()
    if not first:
        for command in DEMONSTRATION:
            print(f"> {command}")
            yield command
        return
    yield first
    while True:
        try:
            yield input("> ")
        except EOFError:
            return


def main():
    game = Game()
    print(game.describe())
    for turn, command in enumerate(commands(), 1):
        if command == "quit":
            sys.exit("Until next time.")
        print(game.perform(command))
        if game.over:
            print(f"You escaped in {turn} turns.")
            break


main()
