//! Calls that are not a frame pushed by the loop: native functions, classes, argument unpacking, context managers.

use super::binding;
use super::stack;
use crate::object::{Kind, Ref, Str, Tuple, Value, Word};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::{CallArguments, NativeDefinition, Owner};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::function::Function;
use crate::runtime::types::native_function::MethodDescriptor;
use crate::runtime::{attribute, call, convert, iteration, representation};

/// Calls a native function with positional arguments.
#[inline]
pub(crate) fn call_native(
    interp: &mut Interp,
    definition: &'static NativeDefinition,
    owner: Owner<'_>,
    arguments: &[Value],
) -> Result {
    interp.enter_native("")?;
    definition.invoke_of(interp, owner, CallArguments::positional(arguments))
}

/// Calls a method of a native class; the receiver is the first argument.
#[inline]
pub(crate) fn call_method(
    interp: &mut Interp,
    method: &MethodDescriptor,
    callable: &Value,
    arguments: &[Value],
) -> Result {
    match arguments.first() {
        Some(receiver)
            if receiver.is(method.owner.layout)
                && !matches!(
                    method.owner.layout,
                    Kind::Instance | Kind::Native | Kind::Exception | Kind::Generator
                ) =>
        {
            call_native(interp, method.definition, Owner::Class(&method.owner), arguments)
        }
        _ => call::call(interp, callable, arguments),
    }
}

/// Calls anything else.
#[inline(never)]
pub(crate) fn call_other(interp: &mut Interp, callable: &Value, arguments: &[Value]) -> Result {
    call::call(interp, callable, arguments)
}

/// Calls with keyword arguments; the last values are those of the names.
#[inline(never)]
pub(crate) fn call_keywords(
    interp: &mut Interp,
    callable: &Value,
    values: &[Value],
    names: &[Value],
) -> Result {
    call::call_with(interp, callable, CallArguments { values, names })
}

/// Puts the arguments of a Python function where its parameters are.
///
/// # Safety
/// `count` live words lie at `first`, the top of the stack is behind them, and there is room for the function's parameters.
pub(crate) unsafe fn bind_on_stack(
    interp: &mut Interp,
    function: &Function,
    first: *mut Word,
    count: usize,
    names: &[Value],
) -> Result<()> {
    let code = interp.read(&function.code).clone();
    if stack::is_full(interp, first, code.frame_size + count) {
        return Err(stack::too_deep(interp));
    }
    // SAFETY: by the caller's promise; `is_full` has seen that there is room.
    if unsafe { binding::bind_in_place(interp, function, &code, first, count, names) } {
        return Ok(());
    }
    // SAFETY: by the caller's promise.
    let given = unsafe { std::slice::from_raw_parts(first.cast::<Value>(), count) };
    let arguments = CallArguments { values: given, names };
    let bound = binding::bind(interp, function, &code, arguments)?;
    // SAFETY: the bound values take the place of the given ones, and hold counts of their own; there is room for all of them.
    unsafe {
        for index in 0..count {
            drop(Word::read(first.add(index)).into_value());
        }
        for (index, value) in bound.into_iter().enumerate() {
            *first.add(index) = value.into_word();
        }
    }
    Ok(())
}

/// Lays `callable, receiver or Unbound, args tuple [, kwargs dict]` at `base` out as a plain call's words, if a Python function is called
/// with an exact tuple and dict and there is room: the function, how many arguments there are with the receiver, and the keywords' names.
///
/// # Safety
/// The words are alive and the topmost ones; `machine.top` is behind them.
pub(crate) unsafe fn spread(
    interp: &mut Interp,
    base: *mut Word,
    has_keywords: bool,
) -> Option<(*const Function, usize, Vec<Value>)> {
    // SAFETY: by the caller's promise; a word that is taken out is either put back as another one or dropped.
    unsafe {
        let callable = Word::read(base);
        let function = callable.as_value().exact::<Function>()?;
        let positional = Word::read(base.add(2));
        let tuple = positional.as_value().exact::<Tuple>()?;
        let keywords = has_keywords.then(|| Word::read(base.add(3)));
        let entries = match &keywords {
            Some(keywords) => keywords.as_value().exact::<Dict>()?.entries(interp),
            None => Vec::new(),
        };
        let room = interp.read(&function.code).frame_size + tuple.items().len() + entries.len();
        if stack::is_full(interp, base, room) || entries.iter().any(|(name, _)| !name.is(Kind::Str)) {
            return None;
        }
        let values = tuple.items().iter().cloned();
        let (names, named): (Vec<Value>, Vec<Value>) = entries.into_iter().unzip();
        let mut at = base.add(2);
        for value in values.chain(named) {
            *at = value.into_word();
            at = at.add(1);
        }
        interp.machine.top = at;
        let function = std::ptr::from_ref(function);
        stack::release_word(interp, positional);
        keywords.into_iter().for_each(|keywords| stack::release_word(interp, keywords));
        let first = if Word::read(base.add(1)).is(Kind::Unbound) { base.add(2) } else { base.add(1) };
        Some((function, at.offset_from(first) as usize, names))
    }
}

/// A new instance of a class whose `__new__` is `object`'s and whose `__init__` is a Python function, with that function; `None` when the
/// class must be called in the general way.
#[inline]
pub(crate) fn quick_instance(interp: &mut Interp, class: &Class) -> Option<(Value, *const Function)> {
    let function = class.quick_initializer(interp)?;
    let made = class.make_instance(interp);
    if class.has(flags::FINALIZER) {
        made.header().set(crate::object::Header::HAS_FINALIZER);
    }
    Some((made.into(), function))
}

impl Class {
    /// The `__init__` function of a class that needs nothing else to make an instance, remembered for the class's present version.
    #[inline]
    fn quick_initializer(&self, interp: &mut Interp) -> Option<*const Function> {
        let (version, function) = self.initializer.get();
        if version == self.version.get() {
            return if function.is_null() { None } else { Some(function) };
        }
        let found = self.find_initializer(interp);
        self.initializer.set((self.version.get(), found.unwrap_or(std::ptr::null())));
        found
    }

    fn find_initializer(&self, interp: &mut Interp) -> Option<*const Function> {
        if self.has(flags::NATIVE) || self.layout != Kind::Instance || !self.has(flags::NATIVE_NEW) {
            return None;
        }
        let plain_call =
            interp.class_of_kind(Kind::Class).slots(interp).call.map(|function| function as usize);
        if self.metaclass(interp).slots(interp).call.map(|function| function as usize) != plain_call {
            return None;
        }
        let abstract_methods = interp.intern("__abstractmethods__");
        if self.lookup(interp, &abstract_methods).is_some() {
            return None;
        }
        let name = interp.names.init.clone();
        let initializer = self.lookup(interp, &name)?;
        // The class's namespace owns the function as long as its version stays the same.
        initializer.exact::<Function>().map(std::ptr::from_ref)
    }
}

/// TypeError for an `__init__` that returned something.
#[cold]
pub(crate) fn initializer_returned(interp: &mut Interp, value: &Value) -> Raised {
    let class = interp.type_name(value);
    interp.type_error(format!("__init__() should return None, not '{class}'"))
}

/// `callable(*positional, **keywords)`; `receiver` is Unbound or goes first.
#[inline(never)]
pub(crate) fn call_unpacked(
    interp: &mut Interp,
    callable: &Value,
    receiver: &Value,
    positional: &Value,
    keywords: Option<&Value>,
) -> Result {
    let mut values: Vec<Value> = if receiver.is_unbound() { Vec::new() } else { vec![receiver.clone()] };
    match positional.exact::<Tuple>() {
        Some(tuple) => values.extend_from_slice(tuple.items()),
        None => {
            if !iteration::can_iterate(interp, positional) {
                let (name, class) = (callable_name(interp, callable)?, interp.type_name(positional));
                return Err(
                    interp.type_error(format!("{name} argument after * must be an iterable, not {class}"))
                );
            }
            values.extend(iteration::collect(interp, positional)?);
        }
    }
    let mut names = Vec::new();
    if let Some(keywords) = keywords {
        for (name, value) in keyword_entries(interp, callable, keywords)? {
            if convert::native::<Str>(&name).is_none() {
                return Err(interp.type_error("keywords must be strings"));
            }
            names.push(name);
            values.push(value);
        }
    }
    call::call_with(interp, callable, CallArguments { values: &values, names: &names })
}

fn keyword_entries(interp: &mut Interp, callable: &Value, keywords: &Value) -> Result<Vec<(Value, Value)>> {
    if let Some(dict) = convert::native::<Dict>(keywords) {
        return Ok(dict.entries(interp));
    }
    let dict = Dict::new();
    let name = interp.names.keys.clone();
    if attribute::get_optional(interp, keywords, &name)?.is_none() {
        let (name, class) = (callable_name(interp, callable)?, interp.type_name(keywords));
        return Err(interp.type_error(format!("{name} argument after ** must be a mapping, not {class}")));
    }
    dict.update_from(interp, keywords)?;
    Ok(dict.entries(interp))
}

/// How messages name a callable: `module.function()`, or its text.
pub(crate) fn callable_name(interp: &mut Interp, callable: &Value) -> Result<String> {
    let (qualified, module) = (interp.names.qualname.clone(), interp.names.module.clone());
    let Some(name) = attribute::get_optional(interp, callable, &qualified)? else {
        return Ok(representation::str(interp, callable)?.as_str().to_owned());
    };
    let name = representation::str(interp, &name)?.as_str().to_owned();
    match attribute::get_optional(interp, callable, &module)? {
        Some(module) if !module.is_none() => {
            let module = representation::str(interp, &module)?;
            match module.as_str() {
                "builtins" => Ok(format!("{name}()")),
                module => Ok(format!("{module}.{name}()")),
            }
        }
        _ => Ok(format!("{name}()")),
    }
}

/// The bound `__exit__` of a context manager and what its `__enter__` gave.
pub(crate) fn enter_context(
    interp: &mut Interp,
    manager: &Value,
    asynchronous: bool,
) -> Result<(Value, Value)> {
    let (enter, exit) = if asynchronous {
        (interp.names.aenter.clone(), interp.names.aexit.clone())
    } else {
        (interp.names.enter.clone(), interp.names.exit.clone())
    };
    let Some(exit_method) = attribute::special(interp, manager, &exit)? else {
        return Err(no_context_manager(interp, manager, asynchronous, &exit));
    };
    let Some(enter_method) = attribute::special(interp, manager, &enter)? else {
        return Err(no_context_manager(interp, manager, asynchronous, &enter));
    };
    let entered = call::call(interp, &enter_method, &[])?;
    Ok((exit_method, entered))
}

#[cold]
fn no_context_manager(
    interp: &mut Interp,
    manager: &Value,
    asynchronous: bool,
    missing: &Ref<Str>,
) -> Raised {
    let class = interp.type_name(manager);
    let (own, other, statement) = if asynchronous {
        ("asynchronous context manager", [interp.names.enter.clone(), interp.names.exit.clone()], "with")
    } else {
        ("context manager", [interp.names.aenter.clone(), interp.names.aexit.clone()], "async with")
    };
    let what = format!("missed {} method", missing.as_str());
    let mut message = format!("'{class}' object does not support the {own} protocol ({what})");
    let class = interp.class_of(manager).clone();
    if other.iter().all(|name| class.lookup(interp, name).is_some()) {
        let noun = if asynchronous { "context manager" } else { "asynchronous context manager" };
        message = format!(
            "'{}' object does not support the {own} protocol ({what}) but it supports the {noun} protocol. Did you mean to use '{statement}'?",
            class.name(interp)
        );
    }
    interp.type_error(message)
}

/// Calls `__exit__` with the exception.
pub(crate) fn exit_context(interp: &mut Interp, exit: &Value, exception: &Value) -> Result {
    let class = interp.class_of(exception).to_value();
    let traceback = crate::runtime::types::exception::traceback(interp, exception);
    call::call(interp, exit, &[class, exception.clone(), traceback])
}

/// Shows the value of an expression typed at the prompt.
pub(crate) fn display(interp: &mut Interp, value: &Value) -> Result<()> {
    let Some(sys) = interp.loaded_module("sys") else { return Ok(()) };
    let name = interp.names.displayhook.clone();
    match sys.namespace.get_str(interp, &name) {
        Some(hook) => call::call(interp, &hook, std::slice::from_ref(value)).map(|_| ()),
        None => Err(interp.raise(ExceptionKind::RuntimeError, "lost sys.displayhook")),
    }
}
