//! Generators, coroutines and asynchronous generators: a suspended frame with the storage for its locals and operand stack. The frame's
//! words are opaque here; the machine resumes them (`vm/generators.rs`).

use super::asynchronous;
use super::code::CodeObject;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::exception;
use super::function::Function;
use crate::bytecode::code::CodeKind;
use crate::object::{Guarded, Kind, Payload, Ref, Str, Tuple, Value, Word};
use crate::runtime::class::flags;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result, Resumed, Resumption};
use crate::runtime::{call, convert, instance_check, representation, warning};
use std::cell::{Cell, UnsafeCell};

/// What a generator is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Created,
    Suspended,
    Running,
    Finished,
}

/// The payload of a generator, coroutine or asynchronous generator.
pub struct Generator {
    pub(crate) kind: CodeKind,
    pub(crate) state: Cell<State>,
    /// Locals, then the operand stack.
    pub(crate) storage: UnsafeCell<Box<[Word]>>,
    /// The next instruction while it is suspended.
    pub(crate) pc: Cell<*const u32>,
    /// How many words of `storage` are alive while it is suspended.
    pub(crate) live: Cell<usize>,
    pub(crate) function: Ref<Function>,
    pub(crate) code: Ref<CodeObject>,
    /// The exception the frame was handling when it was suspended.
    pub(crate) handled: Guarded<Value>,
    /// `__name__` and `__qualname__` where they are not those of the code.
    pub(crate) names: Guarded<(Option<Value>, Option<Value>)>,
    /// An asynchronous generator's awaitable is at work, or the generator is closed.
    pub(crate) asynchronous: Cell<asynchronous::Progress>,
}

impl Payload for Generator {
    const KIND: Kind = Kind::Generator;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.function.value());
        visit(self.handled.peek());
        if matches!(self.state.get(), State::Created | State::Suspended) {
            self.each_word(|word| {
                // SAFETY of meaning: a live word of a suspended frame stands for a value it owns.
                visit(word.as_value());
            });
        }
    }

    fn clear(&mut self) {
        self.release_words();
    }
}

impl Generator {
    fn each_word(&self, mut visit: impl FnMut(&Word)) {
        // SAFETY of meaning: nobody changes the storage while the collector traces.
        let storage = self.suspended_words();
        storage.iter().take(self.live.get()).for_each(&mut visit);
    }

    /// Drops what a frame that will not run again still holds.
    pub(crate) fn release_words(&self) {
        let live = self.live.replace(0);
        self.state.set(State::Finished);
        let words: Vec<Value> = self.take_words(live);
        drop(words);
    }

    /// `__name__` and `__qualname__`
    pub fn qualified_name(&self, interp: &Interp) -> String {
        match interp.read(&self.names).1.as_ref().and_then(|name| name.exact::<Str>()) {
            Some(name) => name.as_str().to_owned(),
            None => self.code.data.qualified_name.to_string(),
        }
    }

    /// What messages call it.
    pub fn noun(&self) -> &'static str {
        match self.kind {
            CodeKind::Coroutine => "coroutine",
            CodeKind::AsyncGenerator => "async generator",
            _ => "generator",
        }
    }
}

impl Drop for Generator {
    fn drop(&mut self) {
        self.release_words();
    }
}

native_functions! { METHODS;
    /// send(value) -> send 'value' into generator,
    /// return next yielded value or raise StopIteration.
    def send(self, value, /) = send;
    /// throw(value)
    /// throw(type[,value[,tb]])
    ///
    /// Raise exception in generator, return next yielded value or raise
    /// StopIteration.
    def throw(self, type, value=None, traceback=None, /) = throw;
    /// close() -> raise GeneratorExit inside generator.
    def close(self, /) = close;
}

macro_rules! attribute {
    ($name:literal, $get:expr) => {
        AttributeDefinition {
            name: $name,
            documentation: "",
            get: |interp, value| match value.exact::<Generator>() {
                Some(generator) => {
                    let get: fn(&mut Interp, &Generator) -> Value = $get;
                    Ok(get(interp, generator))
                }
                None => Ok(Value::NONE),
            },
            set: None,
        }
    };
}

macro_rules! named {
    ($name:literal, $part:tt, $of_code:ident) => {
        AttributeDefinition {
            name: $name,
            documentation: "",
            get: |interp, value| {
                let Some(generator) = value.exact::<Generator>() else { return Ok(Value::NONE) };
                let given = interp.read(&generator.names).$part.clone();
                Ok(given.unwrap_or_else(|| Str::value(&generator.code.data.$of_code)))
            },
            set: Some(|interp, value, name| {
                match (value.exact::<Generator>(), name.filter(|name| name.is(Kind::Str))) {
                    (Some(generator), Some(name)) => {
                        let old = interp.write(&generator.names).$part.replace(name.clone());
                        drop(old);
                        Ok(())
                    }
                    _ => Err(interp.type_error(concat!($name, " must be set to a string object"))),
                }
            }),
        }
    };
}

fn is_running(_: &mut Interp, generator: &Generator) -> Value {
    Value::bool(generator.state.get() == State::Running)
}

fn delegate(_: &mut Interp, generator: &Generator) -> Value {
    generator.delegate().unwrap_or_default()
}

pub const GENERATOR_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Generator,
    name: "generator",
    documentation: "",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.iterate = Some(|_, value| Ok(value.clone()));
        slots.next = Some(next);
    },
    methods: METHODS,
    attributes: &[
        named!("__name__", 0, name),
        named!("__qualname__", 1, qualified_name),
        attribute!("gi_running", is_running),
        attribute!("gi_suspended", |_, generator| Value::bool(generator.state.get() == State::Suspended)),
        attribute!("gi_code", |_, generator| generator.code.to_value()),
        attribute!("gi_yieldfrom", delegate),
        attribute!("gi_frame", super::frame::of_generator),
    ],
    ..EMPTY
};

pub const COROUTINE_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Generator,
    name: "coroutine",
    documentation: "",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.await_ = Some(asynchronous::await_coroutine);
    },
    methods: METHODS,
    attributes: &[
        named!("__name__", 0, name),
        named!("__qualname__", 1, qualified_name),
        attribute!("cr_running", is_running),
        attribute!("cr_suspended", |_, generator| Value::bool(generator.state.get() == State::Suspended)),
        attribute!("cr_code", |_, generator| generator.code.to_value()),
        attribute!("cr_await", delegate),
        attribute!("cr_frame", super::frame::of_generator),
        attribute!("cr_origin", |_, _| Value::NONE),
    ],
    ..EMPTY
};

pub const ASYNC_GENERATOR_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Generator,
    name: "async_generator",
    documentation: "",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.async_iterate = Some(|_, value| Ok(value.clone()));
        slots.async_next = Some(asynchronous::next_awaitable);
    },
    methods: asynchronous::GENERATOR_METHODS,
    attributes: &[
        named!("__name__", 0, name),
        named!("__qualname__", 1, qualified_name),
        attribute!("ag_running", |_, generator| Value::bool(generator.asynchronous.get().is_running())),
        attribute!("ag_suspended", |_, generator| Value::bool(generator.state.get() == State::Suspended)),
        attribute!("ag_code", |_, generator| generator.code.to_value()),
        attribute!("ag_await", delegate),
        attribute!("ag_frame", super::frame::of_generator),
    ],
    ..EMPTY
};

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(generator) = value.exact::<Generator>() else { return Ok(Value::NONE) };
    let (noun, name) =
        (generator.noun().replace("async generator", "async_generator"), generator.qualified_name(interp));
    Ok(Str::value(&format!("<{noun} object {name} at {:#x}>", value.identity())))
}

/// Is it a generator, and no coroutine or asynchronous generator?
#[inline]
pub(crate) fn is_plain(value: &Value) -> bool {
    value.exact::<Generator>().is_some_and(|generator| generator.kind == CodeKind::Generator)
}

/// `None` at the end; a value the generator returned waits in the interpreter for who makes StopIteration.
pub fn next(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    (interp.hooks.next)(interp, value)
}

/// What a resumption gave, as the methods show it: StopIteration at the end.
fn shown(interp: &mut Interp, resumed: Resumed) -> Result {
    match resumed {
        Resumed::Yielded(value) => Ok(value),
        Resumed::Returned(value) => Err(exception::stop_iteration(interp, value)),
    }
}

pub(super) fn send(interp: &mut Interp, generator: &Value, value: &Value) -> Result {
    let resumed = (interp.hooks.resume)(interp, generator, Resumption::Send(value.clone()))?;
    shown(interp, resumed)
}

pub(super) fn throw(
    interp: &mut Interp,
    generator: &Value,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Result {
    let error = thrown(interp, kind, value, traceback)?;
    let resumed = (interp.hooks.resume)(interp, generator, Resumption::Throw(error))?;
    shown(interp, resumed)
}

/// Calls an exception class; the text for what is none is not that of `raise`.
fn made(interp: &mut Interp, class: &Value, arguments: &[Value]) -> Result {
    let made = call::call(interp, class, arguments)?;
    if exception::is_exception(&made) {
        return Ok(made);
    }
    let (class, other) = (representation::repr(interp, class)?, interp.type_name(&made));
    let class = class.as_str();
    Err(interp.type_error(format!(
        "calling {class} should have returned an instance of BaseException, not {other}"
    )))
}

/// The exception that `throw(type, value, traceback)` stands for.
pub(super) fn thrown(
    interp: &mut Interp,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Result {
    if value.is_some() || traceback.is_some() {
        let message =
            "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.";
        warning::warn(interp, ExceptionKind::DeprecationWarning, message)?;
    }
    let error = if exception::is_exception_class(kind) {
        match value.filter(|value| !value.is_none()) {
            None => made(interp, kind, &[])?,
            Some(value) if instance_check::is_instance(interp, value, kind)? => value.clone(),
            Some(value) => match value.exact::<Tuple>() {
                Some(arguments) => made(interp, kind, arguments.items())?,
                None => made(interp, kind, std::slice::from_ref(value))?,
            },
        }
    } else if exception::is_exception(kind) {
        if value.is_some_and(|value| !value.is_none()) {
            return Err(interp.type_error("instance exception may not have a separate value"));
        }
        kind.clone()
    } else {
        let class = interp.type_name(kind);
        return Err(interp.type_error(format!(
            "exceptions must be classes or instances deriving from BaseException, not {class}"
        )));
    };
    match traceback.filter(|traceback| !traceback.is_none()) {
        Some(traceback) if traceback.is(Kind::Traceback) => {
            exception::set_traceback(interp, &error, traceback.clone())
        }
        Some(_) => return Err(interp.type_error("throw() third argument must be a traceback object")),
        None => {}
    }
    Ok(error)
}

/// Raises GeneratorExit inside; a generator that yields instead of ending is an error. Gives what it returned (3.13).
pub(super) fn close(interp: &mut Interp, generator: &Value) -> Result {
    let Some(payload) = generator.exact::<Generator>() else { return Ok(Value::NONE) };
    match payload.state.get() {
        State::Created => {
            payload.release_words();
            return Ok(Value::NONE);
        }
        State::Finished => return Ok(Value::NONE),
        State::Running | State::Suspended => {}
    }
    let exit = exception::new(interp, ExceptionKind::GeneratorExit, Vec::new());
    match (interp.hooks.resume)(interp, generator, Resumption::Throw(exit)) {
        Ok(Resumed::Returned(value)) => Ok(value),
        Ok(Resumed::Yielded(_)) => {
            let noun = payload.noun();
            Err(interp.raise(ExceptionKind::RuntimeError, format!("{noun} ignored GeneratorExit")))
        }
        Err(raised) => {
            if interp.raised_is(&raised, ExceptionKind::GeneratorExit)
                || interp.raised_is(&raised, ExceptionKind::StopIteration)
            {
                drop(interp.take_raised(raised));
                return Ok(Value::NONE);
            }
            Err(raised)
        }
    }
}

/// A suspended generator that dies is closed, so that its `finally` clauses run.
pub fn finalize(interp: &mut Interp, generator: &Value) -> Result<()> {
    let Some(payload) = generator.exact::<Generator>() else { return Ok(()) };
    if payload.kind == CodeKind::Coroutine && payload.state.get() == State::Created {
        let name = payload.qualified_name(interp);
        payload.release_words();
        let text = format!("coroutine '{name}' was never awaited");
        return warning::warn_about(interp, ExceptionKind::RuntimeWarning, &text, generator);
    }
    if payload.kind == CodeKind::AsyncGenerator {
        payload.release_words();
        return Ok(());
    }
    close(interp, generator).map(|_| ())
}

/// Is the value a coroutine, or a generator marked as one (`types.coroutine`)?
pub fn is_coroutine(value: &Value) -> bool {
    convert::native::<Generator>(value).is_some_and(|generator| generator.kind == CodeKind::Coroutine)
}
