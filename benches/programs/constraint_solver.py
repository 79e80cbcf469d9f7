"""Constraint solver with classes: variables joined by constraints, solved again and again by planning."""
# group: objects


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None


class Constraint:
    def __init__(self, variables, strength):
        self.variables = variables
        self.strength = strength
        for variable in variables:
            variable.constraints.append(self)

    def output(self):
        return self.variables[-1]

    def inputs(self):
        return self.variables[:-1]

    def is_satisfied(self):
        return self.output().determined_by is self

    def execute(self):
        raise NotImplementedError


class Stay(Constraint):
    def execute(self):
        pass


class Edit(Constraint):
    def __init__(self, variable):
        super().__init__([variable], 0)
        self.new_value = variable.value

    def execute(self):
        self.output().value = self.new_value


class Equal(Constraint):
    def execute(self):
        self.variables[1].value = self.variables[0].value


class Scale(Constraint):
    def __init__(self, source, factor, offset, target):
        super().__init__([source, target], 1)
        self.factor = factor
        self.offset = offset

    def execute(self):
        self.variables[1].value = self.variables[0].value * self.factor + self.offset


class Sum(Constraint):
    def execute(self):
        left, right, target = self.variables
        target.value = left.value + right.value


class Planner:
    """Finds an order in which each variable is computed after those it depends on."""

    def __init__(self, variables):
        self.variables = variables

    def plan(self, roots):
        for variable in self.variables:
            variable.determined_by = None
        for root in roots:
            root.output().determined_by = root
        order = list(roots)
        agenda = [root.output() for root in roots]
        while agenda:
            variable = agenda.pop()
            for constraint in sorted(variable.constraints, key=lambda found: found.strength):
                if self.can_run(constraint):
                    constraint.output().determined_by = constraint
                    order.append(constraint)
                    agenda.append(constraint.output())
        return order

    def can_run(self, constraint):
        if constraint.output().determined_by is not None:
            return False
        return all(variable.determined_by is not None for variable in constraint.inputs())


def chain(length):
    variables = [Variable(f"v{i}", 0) for i in range(length)]
    for source, target in zip(variables, variables[1:]):
        Equal([source, target], 1)
    return variables


def projection(length):
    sources = [Variable(f"s{i}", i) for i in range(length)]
    targets = [Variable(f"t{i}", 0) for i in range(length)]
    total = [Variable(f"sum{i}", 0) for i in range(length)]
    for i, (source, target) in enumerate(zip(sources, targets)):
        Scale(source, 10, 1000, target)
        if i:
            Sum([total[i - 1], target, total[i]], 2)
    start = Stay([total[0]], 0)
    return sources, targets, total, start


def main():
    variables = chain(400)
    planner = Planner(variables)
    edit = Edit(variables[0])
    for round_number in range(300):
        plan = planner.plan([edit])
        for value in range(5):
            edit.new_value = round_number * 5 + value
            for constraint in plan:
                constraint.execute()
    print("chain", len(plan), variables[-1].value, all(c.is_satisfied() for c in plan))

    sources, targets, total, start = projection(300)
    planner = Planner(sources + targets + total)
    edits = [Edit(source) for source in sources]
    for round_number in range(200):
        for edit in edits:
            edit.new_value += round_number % 3
        for constraint in planner.plan([start] + edits):
            constraint.execute()
    print("projection", targets[-1].value, total[-1].value, sum(t.value for t in targets))


main()
