# Accounts with private attributes, a history and refused operations.
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.needed = needed


class Account:
    __next_number = 1000
    rate = 0.02

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.__balance = balance
        self.__history = []
        self.number = Account.__next_number
        Account.__next_number += 1

    @property
    def balance(self):
        return self.__balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("a deposit must be positive")
        self.__balance += amount
        self.__history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self.__balance:
            raise InsufficientFunds(amount, self.__balance)
        self.__balance -= amount
        self.__history.append(("withdraw", amount))
        return self

    def __iter__(self):
        yield from self.__history

    def __str__(self):
        return f"{self.number} {self.owner:<8}{self.__balance:>10,.2f}"


class Savings(Account):
    rate = 0.05

    def add_interest(self):
        interest = round(self.balance * self.rate, 2)
        return self.deposit(interest)


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except ValueError:
        source.deposit(amount)
        raise


ada, bob = Account("Ada", 120), Savings("Bob")
transfer(ada, bob, 70.5)
bob.add_interest()
for account in (ada, bob):
    print(account)
    for kind, amount in account:
        print(f"    {kind:<10}{amount:>8.2f}")
for action in (lambda: ada.withdraw(1e6), lambda: ada.deposit(-1), lambda: ada.__balance):
    try:
        action()
    except InsufficientFunds as error:
        print("refused:", error)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__ + ":", error)
print(ada._Account__balance, hasattr(ada, "__balance"))
