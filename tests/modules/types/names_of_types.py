# The module types names the types that have no built-in name.
import types
def function(): ...
async def coroutine(): ...
made = coroutine()
made.close()
print(isinstance(function, types.FunctionType), types.LambdaType is types.FunctionType, isinstance(len, types.BuiltinFunctionType))  # expect: True True True
print(isinstance(made, types.CoroutineType), isinstance((x for x in ()), types.GeneratorType), isinstance([].append, types.BuiltinMethodType))  # expect: True True True
print(isinstance(None, types.NoneType), isinstance(..., types.EllipsisType), isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias))  # expect: True True True True
print(isinstance(types, types.ModuleType), isinstance(function.__code__, types.CodeType), isinstance(vars(int), types.MappingProxyType))  # expect: True True True
class Slotted:
    __slots__ = ("x",)
    def method(self): ...
print(isinstance(Slotted.x, types.MemberDescriptorType), isinstance(Slotted().method, types.MethodType), isinstance(str.join, types.MethodDescriptorType))  # expect: True True True
