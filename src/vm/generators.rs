//! Resuming and suspending generators. While a generator runs its words lie on the machine's stack like any frame's; between two runs they
//! wait in the generator's own storage. Also `yield from` and `await`, which drive other iterators.

use super::dispatch;
use super::stack;
use crate::bytecode::code::CodeKind;
use crate::bytecode::opcodes::Opcode;
use crate::object::{Guarded, Header, Kind, Ref, Value, Word};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result, Resumed, Resumption};
use crate::runtime::machine::{Frame, FrameExit, counted};
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::function::Function;
use crate::runtime::types::generator::{Generator, State};
use crate::runtime::types::{asynchronous, exception};
use crate::runtime::{attribute, call, iteration};
use std::cell::{Cell, UnsafeCell};

/// Makes the generator that owns the running frame's words from `frame.locals` up to `sp`; they leave the stack.
///
/// # Safety
/// `frame` is the running one and `sp` its top.
pub(crate) unsafe fn make(interp: &mut Interp, frame: &Frame, sp: *mut Word) -> Value {
    let code = frame.code_ref();
    // SAFETY: only functions are generators, so the frame has one.
    let function: Ref<Function> = unsafe { counted(frame.function) };
    let mut storage = vec![Word::UNBOUND; code.frame_size].into_boxed_slice();
    // SAFETY: the words from the locals up to the top are alive and move into the storage.
    let live = unsafe {
        let live = sp.offset_from(frame.locals) as usize;
        for (index, slot) in storage.iter_mut().enumerate().take(live) {
            *slot = *frame.locals.add(index);
        }
        live
    };
    let names = function.own_names(interp);
    let kind = code.data.kind;
    let made: Value = Ref::new(Generator {
        kind,
        state: Cell::new(State::Created),
        storage: UnsafeCell::new(storage),
        pc: Cell::new(frame.pc),
        live: Cell::new(live),
        function,
        code,
        handled: Guarded::new(Value::NONE),
        names: Guarded::new(names),
        asynchronous: Cell::default(),
    })
    .into();
    if kind == CodeKind::Coroutine
        && let Some(header) = made.header()
    {
        header.set(Header::HAS_FINALIZER);
    }
    made
}

impl Generator {
    /// Can the loop run it without asking anybody?
    #[inline(always)]
    pub(crate) fn can_enter(&self) -> bool {
        matches!(self.state.get(), State::Created | State::Suspended) && self.kind != CodeKind::AsyncGenerator
    }
}

/// Pushes the frame of a generator that can run; `sent` is what its `yield` gives. The words come to lie at `at`.
///
/// # Safety
/// The state is Created or Suspended; `at` is the stack's first free place; the caller owns the generator until the frame ends.
pub(crate) unsafe fn enter(
    interp: &mut Interp,
    generator: &Generator,
    sent: Word,
    at: *mut Word,
    exit: FrameExit,
) -> Result<()> {
    if stack::is_full(interp, at, generator.code.frame_size + 1) {
        return Err(stack::too_deep(interp));
    }
    let live = generator.live.replace(0);
    let mut frame = Frame { exit, ..generator.frame_at(at) };
    // SAFETY: there is room for the words; they are alive in the storage, which gives them up. The code goes on behind `pc`.
    unsafe {
        move_words((*generator.storage.get()).as_ptr(), at, live);
        interp.machine.top = at.add(live);
        if sent.is(Kind::None) && *frame.pc == Opcode::PopTop as u32 {
            // The `yield` is a statement: nobody looks at what it gives.
            frame.pc = frame.pc.add(1);
        } else {
            *interp.machine.top = sent;
            interp.machine.top = interp.machine.top.add(1);
        }
        interp.machine.frames.push(frame);
    }
    generator.state.set(State::Running);
    let handled = std::mem::take(interp.write(&generator.handled));
    interp.machine.handled.push(handled);
    Ok(())
}

/// Takes the newest frame, a generator's, off the machine: its words up to `sp` go back to the storage.
///
/// # Safety
/// The newest frame is a generator's, with `pc` saved, and `sp` is its top.
pub(crate) unsafe fn suspend(interp: &mut Interp, sp: *mut Word) {
    let Some(frame) = interp.machine.frames.pop() else { return };
    // SAFETY: the frame is a generator's; its storage has room for all words of a frame.
    unsafe {
        let generator = &*frame.generator;
        let live = sp.offset_from(frame.locals) as usize;
        move_words(frame.locals, (*generator.storage.get()).as_mut_ptr(), live);
        generator.live.set(live);
        generator.pc.set(frame.pc);
        generator.state.set(State::Suspended);
        let handled = interp.machine.handled.pop().unwrap_or_default();
        let old = std::mem::replace(interp.write(&generator.handled), handled);
        drop(old);
        // Closing a generator outside all handlers would do nothing but drop its words, which freeing it does anyway.
        let header = &*std::ptr::from_ref(generator).cast::<Header>().sub(1);
        if generator.code.data.handler(frame.instruction()).is_some() {
            header.set(Header::HAS_FINALIZER);
        } else {
            header.unset(Header::HAS_FINALIZER);
        }
    }
}

/// Moves words that do not overlap. They are few: a loop takes less time than a call of the library's copy.
///
/// # Safety
/// There are `count` words at `from` and room for them at `to`.
#[inline(always)]
unsafe fn move_words(from: *const Word, to: *mut Word, count: usize) {
    for index in 0..count {
        // SAFETY: by the caller's promise.
        unsafe { *to.add(index) = Word::read(from.add(index)) };
    }
}

/// Notes that a generator's frame has ended.
pub(crate) fn finish(interp: &mut Interp, generator: &Generator) {
    generator.state.set(State::Finished);
    let handled = interp.machine.handled.pop();
    drop(handled);
    // SAFETY: the header stands in front of the payload.
    unsafe { (*std::ptr::from_ref(generator).cast::<Header>().sub(1)).unset(Header::HAS_FINALIZER) };
}

/// The next item of a generator for native code.
pub(crate) fn next(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    let Some(generator) = value.exact::<Generator>() else { return Ok(None) };
    if generator.can_enter() {
        let at = interp.machine.top;
        // SAFETY: the state was checked; the caller holds the generator.
        unsafe { enter(interp, generator, Word::NONE, at, FrameExit::Native)? };
        interp.machine.suspended = false;
        let value = dispatch::run(interp, None)?;
        if std::mem::take(&mut interp.machine.suspended) {
            return Ok(Some(value));
        }
        interp.iteration_result = value;
        return Ok(None);
    }
    match resume(interp, value, Resumption::Send(Value::NONE))? {
        Resumed::Yielded(item) => Ok(Some(item)),
        Resumed::Returned(result) => {
            interp.iteration_result = result;
            Ok(None)
        }
    }
}

/// Resumes a generator for native code.
pub(crate) fn resume(interp: &mut Interp, value: &Value, resumption: Resumption) -> Result<Resumed> {
    let Some(generator) = value.exact::<Generator>() else { return Ok(Resumed::Returned(Value::NONE)) };
    match generator.state.get() {
        State::Running => {
            let noun = generator.noun();
            return Err(interp.value_error(format!("{noun} already executing")));
        }
        State::Finished => return resume_finished(interp, generator, resumption),
        State::Created | State::Suspended => {}
    }
    match resumption {
        Resumption::Send(sent) => {
            if generator.state.get() == State::Created && !sent.is_none() {
                return Err(cannot_send(interp, generator, &sent));
            }
            run(interp, generator, sent.into_word(), None)
        }
        Resumption::Throw(error) => throw(interp, generator, error),
    }
}

fn resume_finished(interp: &mut Interp, generator: &Generator, resumption: Resumption) -> Result<Resumed> {
    if generator.kind == CodeKind::Coroutine {
        return Err(interp.raise(ExceptionKind::RuntimeError, "cannot reuse already awaited coroutine"));
    }
    match resumption {
        Resumption::Send(_) => Ok(Resumed::Returned(Value::NONE)),
        Resumption::Throw(error) => Err(interp.raise_value(error)),
    }
}

/// Runs a generator until it yields or ends.
fn run(interp: &mut Interp, generator: &Generator, sent: Word, error: Option<Value>) -> Result<Resumed> {
    let at = interp.machine.top;
    // SAFETY: the state was checked; the caller holds the generator.
    unsafe { enter(interp, generator, sent, at, FrameExit::Native)? };
    interp.machine.suspended = false;
    // What the generator was handling is the context of what is thrown into it.
    let raised = error.map(|error| interp.raise_with_context(error));
    let value = dispatch::run(interp, raised)?;
    if std::mem::take(&mut interp.machine.suspended) {
        Ok(Resumed::Yielded(value))
    } else {
        Ok(Resumed::Returned(value))
    }
}

/// Raises an exception where the generator is suspended, or in what it delegates to.
fn throw(interp: &mut Interp, generator: &Generator, error: Value) -> Result<Resumed> {
    if generator.state.get() == State::Created {
        generator.release_words();
        unset_finalizer(generator);
        return Err(interp.raise_value(error));
    }
    let Some(delegate) = generator.delegate() else { return run(interp, generator, Word::NONE, Some(error)) };
    if interp.class_of(&error).is_subclass_of(interp, interp.exception_class(ExceptionKind::GeneratorExit)) {
        generator.state.set(State::Running);
        let closed = close_delegate(interp, &delegate);
        generator.state.set(State::Suspended);
        let error = match closed {
            Ok(()) => error,
            Err(raised) => interp.take_raised(raised),
        };
        return run(interp, generator, Word::NONE, Some(error));
    }
    generator.state.set(State::Running);
    let thrown = throw_into(interp, &delegate, &error);
    generator.state.set(State::Suspended);
    match thrown {
        Ok(Some(Resumed::Yielded(value))) => Ok(Resumed::Yielded(value)),
        Ok(Some(Resumed::Returned(value))) => {
            // The delegation has ended: go on behind its SEND with the value.
            generator.leave_delegation();
            run(interp, generator, value.into_word(), None)
        }
        Ok(None) => run(interp, generator, Word::NONE, Some(error)),
        Err(raised) => {
            let error = interp.take_raised(raised);
            run(interp, generator, Word::NONE, Some(error))
        }
    }
}

fn unset_finalizer(generator: &Generator) {
    // SAFETY: the header stands in front of the payload.
    unsafe { (*std::ptr::from_ref(generator).cast::<Header>().sub(1)).unset(Header::HAS_FINALIZER) };
}

fn close_delegate(interp: &mut Interp, delegate: &Value) -> Result<()> {
    let name = interp.names.close.clone();
    match attribute::get_optional(interp, delegate, &name)? {
        Some(method) => call::call(interp, &method, &[]).map(drop),
        None => Ok(()),
    }
}

/// Throws into an iterator; `None` when it cannot be thrown into.
fn throw_into(interp: &mut Interp, iterator: &Value, error: &Value) -> Result<Option<Resumed>> {
    if iterator.is(Kind::Generator) {
        return resume(interp, iterator, Resumption::Throw(error.clone())).map(Some);
    }
    let name = interp.names.throw.clone();
    let Some(method) = attribute::get_optional(interp, iterator, &name)? else { return Ok(None) };
    match call::call(interp, &method, std::slice::from_ref(error)) {
        Ok(value) => Ok(Some(Resumed::Yielded(value))),
        Err(raised) if interp.raised_is(&raised, ExceptionKind::StopIteration) => {
            let stop = interp.take_raised(raised);
            Ok(Some(Resumed::Returned(exception::stop_iteration_value(interp, &stop))))
        }
        Err(raised) => Err(raised),
    }
}

impl Generator {
    /// What a suspended generator delegates to by `yield from` or `await`.
    pub(crate) fn delegate(&self) -> Option<Value> {
        self.send_instruction()?;
        let top = self.live.get().checked_sub(1)?;
        Some(self.suspended_words().get(top)?.as_value().clone())
    }

    /// The word index of the SEND whose YIELD_VALUE the generator is suspended at.
    fn send_instruction(&self) -> Option<usize> {
        if self.state.get() != State::Suspended {
            return None;
        }
        let send = (self.frame_at(std::ptr::null_mut()).instruction() as usize).checked_sub(1)?;
        let word = *self.code.data.words.get(send)?;
        (word as u8 == Opcode::Send as u8).then_some(send)
    }

    /// Lets the frame go on at the end of its delegation; the next value sent is the delegation's result.
    fn leave_delegation(&self) {
        if let Some(send) = self.send_instruction()
            && let Some(word) = self.code.data.words.get(send)
        {
            // SAFETY: the target is an instruction of the same code.
            self.pc.set(unsafe { self.code.start.add((word >> 8) as usize) });
        }
    }
}

/// TypeError for a first `send` of something.
#[cold]
pub(crate) fn cannot_send(interp: &mut Interp, generator: &Generator, _sent: &Value) -> Raised {
    let noun = generator.noun();
    interp.type_error(format!("can't send non-None value to a just-started {noun}"))
}

/// One step of a delegation to something that is no runnable generator: has it ended, and the value.
pub(crate) fn send(interp: &mut Interp, iterator: &Value, sent: &Value) -> Result<(bool, Value)> {
    if iterator.is(Kind::Generator) {
        return match resume(interp, iterator, Resumption::Send(sent.clone()))? {
            Resumed::Yielded(value) => Ok((false, value)),
            Resumed::Returned(value) => Ok((true, value)),
        };
    }
    let step = if sent.is_none() {
        iteration::next(interp, iterator)
    } else {
        let name = interp.names.send.clone();
        attribute::call_method(interp, iterator, &name, std::slice::from_ref(sent)).map(Some)
    };
    match step {
        Ok(Some(value)) => Ok((false, value)),
        Ok(None) => Ok((true, std::mem::take(&mut interp.iteration_result))),
        Err(raised) if interp.raised_is(&raised, ExceptionKind::StopIteration) => {
            let stop = interp.take_raised(raised);
            Ok((true, exception::stop_iteration_value(interp, &stop)))
        }
        Err(raised) => Err(raised),
    }
}

/// The handler of a suspended delegation: StopIteration gives its value, everything else is raised again.
pub(crate) fn cleanup_throw(interp: &mut Interp, error: &Value) -> Result {
    let stop = interp.exception_class(ExceptionKind::StopIteration).clone();
    if interp.class_of(error).is_subclass_of(interp, &stop) {
        return Ok(exception::stop_iteration_value(interp, error));
    }
    interp.machine.reraising = true;
    Err(interp.raise_value(error.clone()))
}

/// `yield from iterable`: generators as they are; coroutines only inside coroutines.
pub(crate) fn yield_from_iterator(interp: &mut Interp, iterable: &Value, code: &CodeObject) -> Result {
    if let Some(generator) = iterable.exact::<Generator>() {
        match generator.kind {
            CodeKind::Coroutine if code.data.kind != CodeKind::Coroutine => {
                return Err(
                    interp.type_error("cannot 'yield from' a coroutine object in a non-coroutine generator")
                );
            }
            CodeKind::Coroutine | CodeKind::Generator => return Ok(iterable.clone()),
            _ => {}
        }
    }
    iteration::iterator(interp, iterable)
}

/// `await value`: the iterator to delegate to. `context` says whose result it is, for the message.
pub(crate) fn awaitable(interp: &mut Interp, value: &Value, context: u32) -> Result {
    if let Some(generator) = value.exact::<Generator>()
        && generator.kind == CodeKind::Coroutine
    {
        if generator.delegate().is_some() {
            return Err(interp.raise(ExceptionKind::RuntimeError, "coroutine is being awaited already"));
        }
        return Ok(value.clone());
    }
    let Some(function) = interp.class_of(value).slots(interp).await_ else {
        let class = interp.type_name(value);
        let message = match context {
            1 => format!(
                "'async with' received an object from __aenter__ that does not implement __await__: {class}"
            ),
            2 => format!(
                "'async with' received an object from __aexit__ that does not implement __await__: {class}"
            ),
            _ => format!("'{class}' object can't be awaited"),
        };
        return Err(interp.type_error(message));
    };
    let iterator = function(interp, value)?;
    if iterator.exact::<Generator>().is_some_and(|generator| generator.kind == CodeKind::Coroutine) {
        return Err(interp.type_error("__await__() returned a coroutine"));
    }
    if interp.class_of(&iterator).slots(interp).next.is_none() {
        let class = interp.type_name(&iterator);
        return Err(interp.type_error(format!("__await__() returned non-iterator of type '{class}'")));
    }
    Ok(iterator)
}

/// `async for`: the asynchronous iterator.
pub(crate) fn async_iterator(interp: &mut Interp, value: &Value) -> Result {
    let class = interp.type_name(value);
    let Some(function) = interp.class_of(value).slots(interp).async_iterate else {
        return Err(
            interp.type_error(format!("'async for' requires an object with __aiter__ method, got {class}"))
        );
    };
    let iterator = function(interp, value)?;
    if interp.class_of(&iterator).slots(interp).async_next.is_none() {
        let made = interp.type_name(&iterator);
        return Err(interp.type_error(format!(
            "'async for' received an object from __aiter__ that does not implement __anext__: {made}"
        )));
    }
    Ok(iterator)
}

/// The iterator to await for the next item of an asynchronous iterator.
pub(crate) fn async_next(interp: &mut Interp, iterator: &Value) -> Result {
    let Some(function) = interp.class_of(iterator).slots(interp).async_next else {
        let class = interp.type_name(iterator);
        return Err(
            interp.type_error(format!("'async for' requires an iterator with __anext__ method, got {class}"))
        );
    };
    let step = function(interp, iterator)?;
    awaitable(interp, &step, 0)
}

/// Is it the end of an asynchronous iteration?
pub(crate) fn is_async_end(interp: &Interp, error: &Value) -> bool {
    let class = interp.exception_class(ExceptionKind::StopAsyncIteration);
    interp.class_of(error).is_subclass_of(interp, class)
}

/// Marks a value that an asynchronous generator yields.
pub(crate) fn wrap_async_value(value: &Value) -> Value {
    asynchronous::wrap_value(value)
}
