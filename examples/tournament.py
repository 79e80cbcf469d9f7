"""A chess tournament in a circle: everybody meets everybody, the strong win more often, and a table is kept."""

PLAYERS = {"Judit": 2735, "Magnus": 2882, "Bobby": 2785, "Hou": 2686, "Paul": 2690, "Vera": 2500, "José": 2725}


def coin_flips(seed):
    """Numbers between 0 and 1, the same on every run."""
    while True:
        seed = seed * 48271 % 2147483647
        yield seed / 2147483647


def rounds(names):
    """The circle method: one place stays, the others move on; an odd number of players gives a day off."""
    circle = list(names)
    if len(circle) % 2:
        circle.append(None)
    half = len(circle) // 2
    for number in range(len(circle) - 1):
        pairs = zip(circle[:half], reversed(circle[half:]))
        yield [pair if number % 2 else pair[::-1] for pair in pairs if None not in pair]
        circle.insert(1, circle.pop())


def expected(own, other):
    """The points that Elo's formula expects."""
    return 1 / (1 + 10 ** ((other - own) / 400))


class Player:
    def __init__(self, name, rating):
        self.name, self.rating = name, rating
        self.points = 0.0
        self.beaten = []
        self.results = {}

    def __lt__(self, other):
        return (-self.points, -self.tie_break, self.name) < (-other.points, -other.tie_break, other.name)

    @property
    def tie_break(self):
        """The points of those one has won against."""
        return sum(loser.points for loser in self.beaten)


def play(white, black, flips):
    chance = expected(white.rating + 35, black.rating)
    flip = next(flips)
    draw = 0.35 * (1 - abs(2 * chance - 1))
    if flip < chance - draw / 2:
        return 1.0
    return 0.5 if flip < chance + draw / 2 else 0.0


def record(white, black, points):
    symbols = {1.0: "1", 0.5: "½", 0.0: "0"}
    for player, other, own in ((white, black, points), (black, white, 1.0 - points)):
        player.points += own
        player.results[other.name] = symbols[own]
        if own == 1.0:
            player.beaten.append(other)


def cross_table(ranking):
    yield "    player    " + " ".join(f"{place:>2}" for place in range(1, len(ranking) + 1)) + "  points  tie-break"
    for place, player in enumerate(ranking, 1):
        cells = " ".join(f"{player.results.get(other.name, '·'):>2}" for other in ranking)
        yield f"{place:>2}. {player.name:<10}{cells}{player.points:8.1f}{player.tie_break:11.2f}"


def main():
    players = {name: Player(name, rating) for name, rating in PLAYERS.items()}
    flips = coin_flips(seed=4242)
    for number, games in enumerate(rounds(players), 1):
        texts = []
        for white, black in games:
            points = play(players[white], players[black], flips)
            record(players[white], players[black], points)
            texts.append(f"{white}–{black} {players[white].results[black]}:{players[black].results[white]}")
        print(f"Round {number}: " + ", ".join(texts))
    ranking = sorted(players.values())
    print(*cross_table(ranking), sep="\n")
    for player in ranking:
        hoped = sum(expected(player.rating, players[name].rating) for name in player.results)
        change = round(10 * (player.points - hoped))
        print(f"{player.name:<8} {player.rating} {change:+d}")


main()
