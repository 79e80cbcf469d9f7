//! What `await` drives around asynchronous generators and coroutines: the awaitables of `__anext__`, `asend`, `athrow` and `aclose`
//! (PEP 525), and the iterator that a coroutine's `__await__` gives (PEP 492).
//!
//! An asynchronous generator suspends for two reasons: it awaits something, or it yields. The machine marks what is yielded with
//! [`wrap_value`]; the awaitables here pass on everything else and turn a marked value into their result. Markers never reach a script.

use super::definition::{ClassDefinition, EMPTY};
use super::exception;
use super::generator::{self, Generator, State};
use super::iterators::own_iterator;
use super::sequence::receiver;
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result, Resumed, Resumption};
use std::cell::Cell;

/// What the awaitables of an asynchronous generator have done with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// An awaitable has started and not ended.
    running: bool,
    /// The generator has ended, or `aclose` was awaited.
    closed: bool,
}

impl Progress {
    /// `ag_running`
    pub fn is_running(self) -> bool {
        self.running
    }
}

/// How far an awaitable has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Created,
    Started,
    Done,
}

/// What an awaitable does.
enum Action {
    /// `__anext__` and `asend`: the value to send.
    Send(Value),
    /// `athrow`: its arguments.
    Throw(Ref<Tuple>),
    /// `aclose`
    Close,
    /// The iterator of a coroutine.
    Coroutine,
    /// The mark around a value that an asynchronous generator yielded.
    Mark(Value),
}

/// The payload of an awaitable.
pub struct AsyncAwaitable {
    /// The generator or coroutine; None in a mark.
    generator: Value,
    action: Action,
    stage: Cell<Stage>,
}

impl Payload for AsyncAwaitable {
    const KIND: Kind = Kind::AsyncAwaitable;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.generator);
        match &self.action {
            Action::Send(value) | Action::Mark(value) => visit(value),
            Action::Throw(arguments) => visit(arguments.value()),
            Action::Close | Action::Coroutine => {}
        }
    }

    fn clear(&mut self) {
        let generator = std::mem::take(&mut self.generator);
        let action = std::mem::replace(&mut self.action, Action::Coroutine);
        drop((generator, action));
    }
}

impl AsyncAwaitable {
    fn make(generator: &Value, action: Action) -> Value {
        Value::new(AsyncAwaitable { generator: generator.clone(), action, stage: Cell::new(Stage::Created) })
    }

    fn progress(&self) -> Progress {
        self.generator.exact::<Generator>().map(|generator| generator.asynchronous.get()).unwrap_or_default()
    }

    fn change_progress(&self, change: impl FnOnce(&mut Progress)) {
        if let Some(generator) = self.generator.exact::<Generator>() {
            let mut progress = generator.asynchronous.get();
            change(&mut progress);
            generator.asynchronous.set(progress);
        }
    }

    fn generator_has_ended(&self) -> bool {
        self.generator.exact::<Generator>().is_none_or(|generator| generator.state.get() == State::Finished)
    }

    /// The method that made it, for messages.
    fn method(&self) -> &'static str {
        match self.action {
            Action::Send(_) => "anext",
            Action::Throw(_) => "athrow",
            Action::Close | Action::Coroutine | Action::Mark(_) => "aclose",
        }
    }
}

native_functions! { METHODS;
    /// send(value) -> send 'value' into the awaitable,
    /// return next yielded value or raise StopIteration.
    def send(self, value, /) = send;
    /// throw(value)
    /// throw(type[,value[,tb]])
    ///
    /// Raise exception in the awaitable, return next yielded value or raise
    /// StopIteration.
    def throw(self, type, value=None, traceback=None, /) = throw;
    /// close() -> raise GeneratorExit inside the awaitable.
    def close(self, /) = close;
}

native_functions! { pub GENERATOR_METHODS;
    /// asend(v) -> send 'v' in generator.
    def asend(self, value, /) = asend;
    /// athrow(value)
    /// athrow(type[,value[,tb]])
    ///
    /// raise exception in generator.
    def athrow(self, *args) = athrow;
    /// aclose() -> raise GeneratorExit inside generator.
    def aclose(self, /) = aclose;
}

const fn definition(name: &'static str) -> ClassDefinition {
    ClassDefinition {
        kind: Kind::AsyncAwaitable,
        name,
        flags: flags::NATIVE | flags::NO_INSTANCES,
        slots: |slots| {
            slots.representation = Some(repr);
            slots.iterate = Some(own_iterator);
            slots.await_ = Some(own_iterator);
            slots.next = Some(next);
        },
        methods: METHODS,
        ..EMPTY
    }
}

/// The class of the awaitables of `__anext__` and `asend`.
pub const CLASS: ClassDefinition = definition("async_generator_asend");

static ATHROW_CLASS: ClassDefinition = definition("async_generator_athrow");
static WRAPPER_CLASS: ClassDefinition = definition("coroutine_wrapper");

const CLASSES_NAME: &str = "asynchronous awaitables";

/// Makes the classes besides that of the kind: those of `athrow` and `aclose`, and of coroutines' iterators.
pub fn create_classes(interp: &mut Interp) {
    let classes = [&ATHROW_CLASS, &WRAPPER_CLASS].map(|definition| native_class(interp, definition));
    interp.module_state.insert(CLASSES_NAME, Box::new(classes));
}

/// The class of an awaitable.
pub fn class_of<'a>(interp: &'a Interp, awaitable: &AsyncAwaitable) -> &'a Ref<Class> {
    let classes =
        interp.module_state.get(CLASSES_NAME).and_then(|state| state.downcast_ref::<[Ref<Class>; 2]>());
    match (&awaitable.action, classes) {
        (Action::Throw(_) | Action::Close, Some([athrow, _])) => athrow,
        (Action::Coroutine | Action::Mark(_), Some([_, wrapper])) => wrapper,
        _ => interp.class_of_kind(Kind::AsyncAwaitable),
    }
}

/// `__await__` of a coroutine.
pub fn await_coroutine(_: &mut Interp, coroutine: &Value) -> Result {
    Ok(AsyncAwaitable::make(coroutine, Action::Coroutine))
}

/// `__anext__` of an asynchronous generator.
pub fn next_awaitable(_: &mut Interp, generator: &Value) -> Result {
    Ok(AsyncAwaitable::make(generator, Action::Send(Value::NONE)))
}

/// Marks a value that an asynchronous generator yields, which tells it from one it passes on while it awaits.
pub fn wrap_value(value: &Value) -> Value {
    AsyncAwaitable::make(&Value::NONE, Action::Mark(value.clone()))
}

fn asend(interp: &mut Interp, generator: &Value, value: &Value) -> Result {
    receiver::<Generator>(interp, generator)?;
    Ok(AsyncAwaitable::make(generator, Action::Send(value.clone())))
}

fn athrow(interp: &mut Interp, generator: &Value, arguments: &Ref<Tuple>) -> Result {
    receiver::<Generator>(interp, generator)?;
    Ok(AsyncAwaitable::make(generator, Action::Throw(arguments.clone())))
}

fn aclose(interp: &mut Interp, generator: &Value) -> Result {
    receiver::<Generator>(interp, generator)?;
    Ok(AsyncAwaitable::make(generator, Action::Close))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let class = interp.type_name(value);
    Ok(Str::value(&format!("<{class} object at {:#x}>", value.identity())))
}

/// The `next` slot: `None` at the end, the result waits in the interpreter.
fn next(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    match resume(interp, value, &Value::NONE)? {
        Resumed::Yielded(item) => Ok(Some(item)),
        Resumed::Returned(result) => {
            interp.iteration_result = result;
            Ok(None)
        }
    }
}

/// What a step gave, as the methods show it: StopIteration at the end.
fn shown(interp: &mut Interp, resumed: Resumed) -> Result {
    match resumed {
        Resumed::Yielded(value) => Ok(value),
        Resumed::Returned(value) => Err(exception::stop_iteration(interp, value)),
    }
}

fn send(interp: &mut Interp, value: &Value, sent: &Value) -> Result {
    let resumed = resume(interp, value, sent)?;
    shown(interp, resumed)
}

fn throw(
    interp: &mut Interp,
    value: &Value,
    kind: &Value,
    argument: Option<&Value>,
    traceback: Option<&Value>,
) -> Result {
    let awaitable: &AsyncAwaitable = receiver(interp, value)?;
    if matches!(awaitable.action, Action::Coroutine) {
        let coroutine = awaitable.generator.clone();
        return generator::throw(interp, &coroutine, kind, argument, traceback);
    }
    start_throwing(interp, awaitable)?;
    let error = generator::thrown(interp, kind, argument, traceback);
    let resumed = match error {
        Ok(error) => throw_into(interp, awaitable, error),
        Err(raised) => Err(raised),
    };
    let finished = match awaitable.action {
        Action::Close => finish_closing(interp, awaitable, resumed),
        _ => finish(interp, awaitable, resumed),
    }?;
    shown(interp, finished)
}

fn close(interp: &mut Interp, value: &Value) -> Result {
    let awaitable: &AsyncAwaitable = receiver(interp, value)?;
    if matches!(awaitable.action, Action::Coroutine) {
        let coroutine = awaitable.generator.clone();
        return generator::close(interp, &coroutine);
    }
    if awaitable.stage.get() == Stage::Done {
        return Ok(Value::NONE);
    }
    let exit = interp.exception_class(ExceptionKind::GeneratorExit).to_value();
    match throw(interp, value, &exit, None, None) {
        Ok(_) => Err(interp.raise(ExceptionKind::RuntimeError, "coroutine ignored GeneratorExit")),
        Err(raised) => {
            let ends = [
                ExceptionKind::StopIteration,
                ExceptionKind::StopAsyncIteration,
                ExceptionKind::GeneratorExit,
            ];
            if !ends.iter().any(|&kind| interp.raised_is(&raised, kind)) {
                return Err(raised);
            }
            drop(interp.take_raised(raised));
            Ok(Value::NONE)
        }
    }
}

/// One step of an awaitable.
fn resume(interp: &mut Interp, value: &Value, sent: &Value) -> Result<Resumed> {
    let awaitable: &AsyncAwaitable = receiver(interp, value)?;
    match &awaitable.action {
        Action::Send(first) => {
            let starts = start(interp, awaitable)?;
            let sent = if starts && sent.is_none() { first } else { sent };
            awaitable.change_progress(|progress| progress.running = true);
            let resumed = send_into(interp, awaitable, sent);
            finish(interp, awaitable, resumed)
        }
        Action::Throw(arguments) => resume_throw(interp, awaitable, arguments, sent),
        Action::Close => resume_close(interp, awaitable, sent),
        Action::Coroutine | Action::Mark(_) => send_into(interp, awaitable, sent),
    }
}

/// A step of `athrow`: the first throws, later ones send.
fn resume_throw(
    interp: &mut Interp,
    awaitable: &AsyncAwaitable,
    arguments: &Tuple,
    sent: &Value,
) -> Result<Resumed> {
    if awaitable.stage.get() == Stage::Started {
        let resumed = send_into(interp, awaitable, sent);
        return finish(interp, awaitable, resumed);
    }
    if !start_ending(interp, awaitable, sent)? {
        return Ok(Resumed::Returned(Value::NONE));
    }
    let error = match arguments.items() {
        [] => Err(interp.type_error("throw expected at least 1 argument, got 0")),
        [kind, rest @ ..] if rest.len() <= 2 => generator::thrown(interp, kind, rest.first(), rest.get(1)),
        more => Err(interp.type_error(format!("throw expected at most 3 arguments, got {}", more.len()))),
    };
    let resumed = match error {
        Ok(error) => throw_into(interp, awaitable, error),
        Err(raised) => Err(raised),
    };
    finish(interp, awaitable, resumed)
}

/// A step of `aclose`: the first throws GeneratorExit, later ones send.
fn resume_close(interp: &mut Interp, awaitable: &AsyncAwaitable, sent: &Value) -> Result<Resumed> {
    if awaitable.stage.get() == Stage::Started {
        let resumed = send_into(interp, awaitable, sent);
        return finish_closing(interp, awaitable, resumed);
    }
    if !start_ending(interp, awaitable, sent)? {
        return Ok(Resumed::Returned(Value::NONE));
    }
    awaitable.change_progress(|progress| progress.closed = true);
    let exit = exception::new(interp, ExceptionKind::GeneratorExit, Vec::new());
    let resumed = throw_into(interp, awaitable, exit);
    finish_closing(interp, awaitable, resumed)
}

fn send_into(interp: &mut Interp, awaitable: &AsyncAwaitable, sent: &Value) -> Result<Resumed> {
    (interp.hooks.resume)(interp, &awaitable.generator, Resumption::Send(sent.clone()))
}

fn throw_into(interp: &mut Interp, awaitable: &AsyncAwaitable, error: Value) -> Result<Resumed> {
    (interp.hooks.resume)(interp, &awaitable.generator, Resumption::Throw(error))
}

/// Checks that an awaitable may go on, and says whether this is its first step.
fn start(interp: &mut Interp, awaitable: &AsyncAwaitable) -> Result<bool> {
    match awaitable.stage.get() {
        Stage::Done => Err(reused(interp, awaitable)),
        Stage::Started => Ok(false),
        Stage::Created => {
            refuse_running(interp, awaitable)?;
            awaitable.stage.set(Stage::Started);
            Ok(true)
        }
    }
}

/// The checks before something is thrown into an awaitable.
fn start_throwing(interp: &mut Interp, awaitable: &AsyncAwaitable) -> Result<()> {
    if start(interp, awaitable)? {
        awaitable.change_progress(|progress| progress.running = true);
    }
    Ok(())
}

/// The checks of the first step of `athrow` and `aclose`; `false` if there is nothing left to throw into.
fn start_ending(interp: &mut Interp, awaitable: &AsyncAwaitable, sent: &Value) -> Result<bool> {
    if awaitable.stage.get() == Stage::Done {
        return Err(reused(interp, awaitable));
    }
    if awaitable.generator_has_ended() {
        awaitable.stage.set(Stage::Done);
        return Ok(false);
    }
    refuse_running(interp, awaitable)?;
    if awaitable.progress().closed {
        awaitable.stage.set(Stage::Done);
        return Err(stop_async_iteration(interp));
    }
    if !sent.is_none() {
        return Err(interp
            .raise(ExceptionKind::RuntimeError, "can't send non-None value to a just-started coroutine"));
    }
    awaitable.stage.set(Stage::Started);
    awaitable.change_progress(|progress| progress.running = true);
    Ok(true)
}

fn refuse_running(interp: &mut Interp, awaitable: &AsyncAwaitable) -> Result<()> {
    if !awaitable.progress().running {
        return Ok(());
    }
    awaitable.stage.set(Stage::Done);
    let method = awaitable.method();
    Err(interp
        .raise(ExceptionKind::RuntimeError, format!("{method}(): asynchronous generator is already running")))
}

#[cold]
fn reused(interp: &mut Interp, awaitable: &AsyncAwaitable) -> Raised {
    let methods = match awaitable.action {
        Action::Send(_) => "__anext__()/asend()",
        _ => "aclose()/athrow()",
    };
    interp.raise(ExceptionKind::RuntimeError, format!("cannot reuse already awaited {methods}"))
}

fn stop_async_iteration(interp: &mut Interp) -> Raised {
    let made = exception::new(interp, ExceptionKind::StopAsyncIteration, Vec::new());
    interp.raise_with_context(made)
}

/// The value inside a mark.
fn marked(value: &Value) -> Option<Value> {
    match &value.exact::<AsyncAwaitable>()?.action {
        Action::Mark(inner) => Some(inner.clone()),
        _ => None,
    }
}

fn ends_iteration(interp: &Interp, raised: &Raised) -> bool {
    interp.raised_is(raised, ExceptionKind::StopAsyncIteration)
        || interp.raised_is(raised, ExceptionKind::GeneratorExit)
}

/// What a step of `asend` or `athrow` means: a marked value is the result, the generator's end raises StopAsyncIteration.
fn finish(interp: &mut Interp, awaitable: &AsyncAwaitable, resumed: Result<Resumed>) -> Result<Resumed> {
    let raised = match resumed {
        Ok(Resumed::Yielded(value)) => {
            let Some(value) = marked(&value) else { return Ok(Resumed::Yielded(value)) };
            awaitable.change_progress(|progress| progress.running = false);
            awaitable.stage.set(Stage::Done);
            return Ok(Resumed::Returned(value));
        }
        Ok(Resumed::Returned(_)) => stop_async_iteration(interp),
        Err(raised) => raised,
    };
    let ends = ends_iteration(interp, &raised);
    awaitable.change_progress(|progress| {
        progress.running = false;
        progress.closed |= ends;
    });
    awaitable.stage.set(Stage::Done);
    Err(raised)
}

/// What a step of `aclose` means: the generator has to end, and must not yield any more.
fn finish_closing(
    interp: &mut Interp,
    awaitable: &AsyncAwaitable,
    resumed: Result<Resumed>,
) -> Result<Resumed> {
    if let Ok(Resumed::Yielded(value)) = &resumed
        && marked(value).is_none()
    {
        return resumed;
    }
    awaitable.change_progress(|progress| progress.running = false);
    awaitable.stage.set(Stage::Done);
    match resumed {
        Ok(Resumed::Yielded(_)) => {
            Err(interp.raise(ExceptionKind::RuntimeError, "async generator ignored GeneratorExit"))
        }
        Ok(Resumed::Returned(_)) => Ok(Resumed::Returned(Value::NONE)),
        Err(raised) if ends_iteration(interp, &raised) => {
            drop(interp.take_raised(raised));
            Ok(Resumed::Returned(Value::NONE))
        }
        Err(raised) => Err(raised),
    }
}
