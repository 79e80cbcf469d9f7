# Nested groups, notes and causes are indented.
inner = ExceptionGroup("inner", [KeyError("k"), TypeError("t")])
inner.add_note("a note on the inner group")
cause = ZeroDivisionError("the cause")
leaf = ValueError("leaf")
leaf.__cause__ = cause
raise ExceptionGroup("outer", [leaf, inner])
