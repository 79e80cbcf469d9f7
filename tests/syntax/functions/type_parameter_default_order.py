# A type parameter without default may not follow one with.
# syntax error: non-default type parameter 'U' follows default type parameter
class C[T = int, U]: pass
