# Frames name methods, class bodies, lambdas and comprehensions.
class Shop:
    def price(self, name):
        return self.find(lambda item: item[name])
    def find(self, test):
        return [test(item) for item in ({"tea": 1}, {})]

def main():
    class Inner:
        value = Shop().price("tea")

main()
