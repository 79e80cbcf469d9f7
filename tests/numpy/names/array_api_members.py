# The members of arrays in the array API standard, and the constants, dtypes and operators.
import numpy as np

x = np.array([[1.0, 2.0], [3.0, 4.0]])
k = np.array([[5, 3], [2, 1]])
attributes = ["dtype", "device", "mT", "ndim", "shape", "size", "T"]
methods = {
    "__abs__": (x,), "__add__": (x, x), "__and__": (k, k), "__bool__": (np.array(1),), "__complex__": (np.array(1.5),), "__eq__": (x, x),
    "__float__": (np.array(1.5),), "__floordiv__": (x, x), "__ge__": (x, x), "__getitem__": (x, 0), "__gt__": (x, x), "__index__": (np.array(3),),
    "__int__": (np.array(3),), "__invert__": (k,), "__le__": (x, x), "__lshift__": (k, k), "__lt__": (x, x), "__matmul__": (x, x), "__mod__": (x, x),
    "__mul__": (x, x), "__ne__": (x, x), "__neg__": (x,), "__or__": (k, k), "__pos__": (x,), "__pow__": (x, x), "__rshift__": (k, k),
    "__setitem__": (x.copy(), 0, 9), "__sub__": (x, x), "__truediv__": (x, x), "__xor__": (k, k), "to_device": (x, "cpu"),
    "__dlpack_device__": (x,), "__array_namespace__": (x,),
}
good = 0
for name in attributes:
    print(name, repr(getattr(x, name)).replace("\n", ""))
    good += 1
for name, arguments in methods.items():
    try:
        made = getattr(arguments[0], name)(*arguments[1:])
        print(name, made is np if name == "__array_namespace__" else repr(made).replace("\n", ""))
        good += 1
    except Exception as error:
        print(name, "missing:", type(error).__name__, error)
print(hasattr(x, "__dlpack__"))
good += hasattr(x, "__dlpack__")
print(good, "of", len(attributes) + len(methods) + 1)
operators = 0
for name in ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "matmul"]:
    y = k.copy() if name in ("and", "or", "xor", "lshift", "rshift") else x.copy()
    for form in ("__r%s__", "__i%s__"):
        operators += hasattr(y, form % name)
        print(form % name, repr(getattr(y, form % name)(y.copy())).replace("\n", ""))
print(operators, "of 26")
dtypes = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64", "complex64", "complex128"]
print(sum(hasattr(np, name) for name in dtypes), "of 13", [np.dtype(getattr(np, name)) == name for name in dtypes])
print(np.e, np.inf, np.nan, np.newaxis, np.pi)
info = np.__array_namespace_info__()
print(info.capabilities(), info.default_device(), info.default_dtypes(), info.devices(), info.dtypes(kind="bool"))
