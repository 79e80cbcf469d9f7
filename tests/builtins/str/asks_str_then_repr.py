# str() asks __str__, print() uses str(), containers use repr().
class Card:
    def __init__(self, rank):
        self.rank = rank

    def __repr__(self):
        return f"Card({self.rank!r})"

    def __str__(self):
        return f"the {self.rank}"


card = Card("ace")
print(card, str(card), repr(card), [card], {card.rank: card}, f"{card} {card!r}", "%s %r" % (card, card))
# expect: the ace the ace Card('ace') [Card('ace')] {'ace': Card('ace')} the ace Card('ace') the ace Card('ace')
print("card: " + str(card), (card,), str([card]) == repr([card]))
# expect: card: the ace (Card('ace'),) True
