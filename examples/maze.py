"""Carves a maze, finds the shortest way through it and draws both."""

WIDTH, HEIGHT = 25, 10
DIRECTIONS = {"east": (1, 0), "south": (0, 1), "west": (-1, 0), "north": (0, -1)}


def random_numbers(seed):
    """An endless stream of numbers that is the same on every run."""
    while True:
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed >> 8


def shuffled(items, numbers):
    items = list(items)
    for last in range(len(items) - 1, 0, -1):
        chosen = next(numbers) % (last + 1)
        items[last], items[chosen] = items[chosen], items[last]
    return items


class Maze:
    def __init__(self, width, height, seed=1):
        self.width, self.height = width, height
        self.passages = {(x, y): set() for y in range(height) for x in range(width)}
        self.carve((0, 0), random_numbers(seed))

    def __contains__(self, cell):
        return cell in self.passages

    def carve(self, start, numbers):
        """Depth-first search with a stack of one's own: every cell is reached exactly once."""
        stack, visited = [start], {start}
        while stack:
            x, y = cell = stack[-1]
            for dx, dy in shuffled(DIRECTIONS.values(), numbers):
                neighbour = x + dx, y + dy
                if neighbour in self and neighbour not in visited:
                    self.passages[cell].add(neighbour)
                    self.passages[neighbour].add(cell)
                    visited.add(neighbour)
                    stack.append(neighbour)
                    break
            else:
                stack.pop()

    def shortest_path(self, start, goal):
        """Breadth-first search; the way is read backwards from the goal."""
        came_from, frontier = {start: None}, [start]
        while goal not in came_from:
            reached = []
            for cell in frontier:
                for neighbour in sorted(self.passages[cell]):
                    if neighbour not in came_from:
                        came_from[neighbour] = cell
                        reached.append(neighbour)
            frontier = reached
        path, cell = [], goal
        while cell is not None:
            path.append(cell)
            cell = came_from[cell]
        return path[::-1]

    def dead_ends(self):
        return [cell for cell, exits in self.passages.items() if len(exits) == 1]

    def draw(self, path=()):
        on_path = set(path)
        yield "┌" + "───┬" * (self.width - 1) + "───┐"
        for y in range(self.height):
            cells, floor = "│", "├" if y < self.height - 1 else "└"
            for x in range(self.width):
                cell, exits = (x, y), self.passages[x, y]
                east_open, south_open = (x + 1, y) in exits, (x, y + 1) in exits
                cells += " ● " if cell in on_path else "   "
                cells += " " if east_open else "│"
                floor += ("   " if south_open else "───") + "┼"
            yield cells
            yield floor[:-1] + ("┤" if y < self.height - 1 else "┘")


def directions(path):
    """The way in words: how far to go in each direction."""
    steps = []
    for (x, y), (next_x, next_y) in zip(path, path[1:]):
        [name] = [name for name, step in DIRECTIONS.items() if step == (next_x - x, next_y - y)]
        if steps and steps[-1][0] == name:
            steps[-1][1] += 1
        else:
            steps.append([name, 1])
    return steps


def main():
    maze = Maze(WIDTH, HEIGHT, seed=2024)
    path = maze.shortest_path((0, 0), (WIDTH - 1, HEIGHT - 1))
    print(*maze.draw(path), sep="\n")
    print(f"{len(path) - 1} steps, {len(maze.dead_ends())} dead ends")
    words = [f"{count} {name}" for name, count in directions(path)]
    print("Go", ", ".join(words[:8]), f"... and {len(words) - 8} more turns." if len(words) > 8 else "and you are out.")


main()
