# The features that may be asked for, and when they came.
from __future__ import annotations
import __future__
print(annotations is __future__.annotations, __future__.annotations)  # expect: True _Feature((3, 7, 0, 'beta', 1), None, 16777216)
print(__future__.division.getOptionalRelease(), __future__.division.getMandatoryRelease(), annotations.getMandatoryRelease())  # expect: (2, 2, 0, 'alpha', 2) (3, 0, 0, 'alpha', 0) None
print(__future__.all_feature_names)  # expect: ['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations']
def later(x: Undefined): ...
print(later.__annotations__)  # expect: {'x': 'Undefined'}
