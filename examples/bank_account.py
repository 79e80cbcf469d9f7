"""A bank account whose balance nobody can touch from outside."""


class InsufficientFunds(Exception):
    """Raised when a withdrawal is larger than the balance."""

    def __init__(self, needed, available):
        super().__init__(f"{needed:.2f} needed, only {available:.2f} available")
        self.shortfall = needed - available


class BankAccount:
    """Names with two leading underscores are private to the class."""

    __accounts_opened = 0

    def __init__(self, owner, password, balance=0.0):
        self.owner = owner
        self.__password = password
        self.__balance = balance
        self.__history = [("opened", balance)]
        BankAccount.__accounts_opened += 1
        self.number = f"{BankAccount.__accounts_opened:04}"

    def __check(self, password):
        if password != self.__password:
            raise PermissionError("wrong password")

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self.__balance += amount
        self.__history.append(("deposit", amount))
        return self

    def withdraw(self, amount, password):
        self.__check(password)
        if amount > self.__balance:
            raise InsufficientFunds(amount, self.__balance)
        self.__balance -= amount
        self.__history.append(("withdrawal", -amount))
        return amount

    def transfer(self, other, amount, password):
        other.deposit(self.withdraw(amount, password))

    @property
    def balance(self):
        return self.__balance

    def statement(self, password):
        self.__check(password)
        running = 0.0
        yield f"Account {self.number} of {self.owner}"
        for kind, amount in self.__history:
            running += amount
            yield f"  {kind:<12}{amount:>+10.2f}{running:>10.2f}"

    def __str__(self):
        return f"{self.owner}: {self.__balance:,.2f}"


class SavingsAccount(BankAccount):
    """A subclass has private names of its own: its __rate is not its parent's."""

    def __init__(self, owner, password, balance=0.0, rate=0.02):
        super().__init__(owner, password, balance)
        self.__rate = rate

    def add_interest(self):
        self.deposit(round(self.balance * self.__rate, 2))


def attempt(description, action):
    try:
        action()
    except Exception as error:
        print(f"{description}: {type(error).__name__}: {error}")
    else:
        print(f"{description}: fine")


def main():
    ada = BankAccount("Ada", "analytical", 120.0)
    grace = SavingsAccount("Grace", "cobol", 1000.0, rate=0.035)
    ada.deposit(80).deposit(19.99)
    grace.add_interest()
    print(ada, "|", grace)

    attempt("transfer", lambda: grace.transfer(ada, 250, "cobol"))
    attempt("too much", lambda: ada.withdraw(10_000, "analytical"))
    attempt("guessing", lambda: ada.withdraw(1, "guess"))
    attempt("negative deposit", lambda: ada.deposit(-5))
    attempt("reading __balance", lambda: ada.__balance)
    attempt("setting balance", lambda: setattr(ada, "balance", 1_000_000))

    print(*ada.statement("analytical"), sep="\n")
    print("what the object really holds:", sorted(name for name in vars(grace) if "rate" in name or "balance" in name))


main()
