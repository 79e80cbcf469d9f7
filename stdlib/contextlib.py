"""Helpers for the `with` statement.

>>> @contextmanager
... def tag(name):
...     print(f"<{name}>")
...     yield name.upper()
...     print(f"</{name}>")
>>> with tag("b") as shown:
...     print(shown)
<b>
B
</b>
"""

import sys
from abc import ABC, abstractmethod
from functools import wraps

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack",
    "redirect_stdout", "redirect_stderr", "suppress", "aclosing", "AsyncContextDecorator", "chdir",
]

_GenericAlias = type(list[int])


def _defines(cls, *methods):
    """Does a class define all these methods, none of them as None? True or NotImplemented."""
    for method in methods:
        for base in cls.__mro__:
            if method in base.__dict__:
                if base.__dict__[method] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(ABC):
    """Whatever has `__enter__` and `__exit__`."""

    __class_getitem__ = classmethod(_GenericAlias)
    __slots__ = ()

    def __enter__(self):
        """Give the object itself."""
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Called at the end; a true result stops the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, other):
        if cls is AbstractContextManager:
            return _defines(other, "__enter__", "__exit__")
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    """Whatever has `__aenter__` and `__aexit__`."""

    __class_getitem__ = classmethod(_GenericAlias)
    __slots__ = ()

    async def __aenter__(self):
        """Give the object itself."""
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Called at the end; a true result stops the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, other):
        if cls is AbstractAsyncContextManager:
            return _defines(other, "__aenter__", "__aexit__")
        return NotImplemented


class ContextDecorator:
    """Makes context managers usable as decorators: the function's body runs within them."""

    def _recreate_cm(self):
        """What to enter for one call: here the manager itself."""
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class AsyncContextDecorator:
    """The same for asynchronous context managers and coroutine functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


class _GeneratorManagerBase:
    """What managers made from generator functions have in common."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, "__doc__", None) or type(self).__doc__

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)


def _is_own(error, value, stop):
    """Is what the generator raised only the exception that was thrown into it?"""
    # A StopIteration that passes a generator is wrapped in a RuntimeError.
    return isinstance(value, stop) and error.__cause__ is value


class _GeneratorContextManager(_GeneratorManagerBase, AbstractContextManager, ContextDecorator):
    """A context manager made from a generator."""

    def __enter__(self):
        # They are only needed to make the manager anew, which happens before it is entered.
        self.args = self.kwds = self.func = None
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value or _is_own(error, value, StopIteration):
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """An asynchronous context manager made from an asynchronous generator."""

    async def __aenter__(self):
        self.args = self.kwds = self.func = None
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value or _is_own(error, value, (StopIteration, StopAsyncIteration)):
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """Make a context manager of a generator function: what it yields is what `as` gets."""

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


def asynccontextmanager(func):
    """Make an asynchronous context manager of an asynchronous generator function."""

    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


class closing(AbstractContextManager):
    """Calls the `close()` of an object at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits the `aclose()` of an object at the end."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        # One manager may be entered several times.
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """What is printed goes to another file for a while."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """What is written to standard error goes to another file for a while."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Stops exceptions of some classes; those of groups are taken out of them.

    >>> with suppress(ZeroDivisionError):
    ...     1 / 0
    """

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            _, rest = excinst.split(self._exceptions)
            if rest is None:
                return True
            raise rest
        return False


class _StackBase:
    """A stack of things to do at the end; each entry is whether it is synchronous, and the function."""

    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """Move everything to a new stack."""
        new = type(self)()
        new._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return new

    def push(self, exit):
        """Add an object with `__exit__`, or a function called like one."""
        method = getattr(type(exit), "__exit__", None)
        if method is None:
            self._exit_callbacks.append((True, exit))
        else:
            self._push_exit(exit, method, True)
        return exit

    def enter_context(self, cm):
        """Enter a context manager, to be left at the end; returns what it gives."""
        cls = type(cm)
        try:
            enter, exit = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(_not_a_manager(cls, "context manager")) from None
        result = enter(cm)
        self._push_exit(cm, exit, True)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Add a function to call with these arguments; it cannot stop exceptions."""

        def run(exc_type, exc, tb):
            callback(*args, **kwds)

        run.__wrapped__ = callback
        self._exit_callbacks.append((True, run))
        return callback

    def _push_exit(self, cm, method, is_sync):
        def run(*details):
            return method(cm, *details)

        run.__self__ = cm
        self._exit_callbacks.append((is_sync, run))


def _not_a_manager(cls, kind):
    return f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol"


def _fix_context(new, old, outer):
    """Let the exceptions of later callbacks be raised in the context of earlier ones."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outer:
            break
        new = context
    new.__context__ = old


class ExitStack(_StackBase, AbstractContextManager):
    """A context manager for any number of others, left in reverse order.

    >>> with ExitStack() as stack:
    ...     _ = stack.callback(print, "last")
    ...     print("first")
    first
    last
    """

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        error = exc_details[1]
        given, outer = error, sys.exception()
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                if callback(*_details(error)):
                    error = None
            except BaseException as raised:
                _fix_context(raised, error, outer)
                error = raised
        return _finish(error, given)

    def close(self):
        """Leave everything now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_StackBase, AbstractAsyncContextManager):
    """The same for synchronous and asynchronous context managers."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager, to be left at the end."""
        cls = type(cm)
        try:
            enter, exit = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(_not_a_manager(cls, "asynchronous context manager")) from None
        result = await enter(cm)
        self._push_exit(cm, exit, False)
        return result

    def push_async_exit(self, exit):
        """Add an object with `__aexit__`, or a coroutine function called like one."""
        method = getattr(type(exit), "__aexit__", None)
        if method is None:
            self._exit_callbacks.append((False, exit))
        else:
            self._push_exit(exit, method, False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Add a coroutine function to await with these arguments."""

        async def run(exc_type, exc, tb):
            await callback(*args, **kwds)

        run.__wrapped__ = callback
        self._exit_callbacks.append((False, run))
        return callback

    async def aclose(self):
        """Leave everything now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        error = exc_details[1]
        given, outer = error, sys.exception()
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                result = callback(*_details(error))
                if result if is_sync else await result:
                    error = None
            except BaseException as raised:
                _fix_context(raised, error, outer)
                error = raised
        return _finish(error, given)


def _details(error):
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def _finish(error, given):
    """Raise what the callbacks raised; else tell whether the exception given was stopped."""
    if error is not None and error is not given:
        # Raising must not change the context that was arranged.
        context = error.__context__
        try:
            raise error
        except BaseException:
            error.__context__ = context
            raise
    return given is not None and error is None


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """A context manager that does nothing, where one is needed."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Changes the current directory for a while."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        from os import chdir, getcwd

        self._old_cwd.append(getcwd())
        chdir(self.path)

    def __exit__(self, *excinfo):
        from os import chdir

        chdir(self._old_cwd.pop())
