//! Exceptions in the machine: raising, finding the handler, ending the frames that have none, and the exception being handled.

use super::stack;
use crate::bytecode::code::CodeKind;
use crate::object::{Kind, Ref, Value, collector, heap};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::machine::{Frame, FrameExit, TICKS};
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::generator::Generator;
use crate::runtime::types::{exception, list, traceback};
use crate::runtime::{finalize, interruption};

/// What became of an exception.
pub(crate) enum Unwound {
    /// The newest frame has a handler; its `pc` and the machine's top are set.
    Handled,
    /// The frame that native code started has ended.
    Leave(Raised),
}

/// Finds the handler for the exception on its way, ending frames that have none.
#[cold]
#[inline(never)]
pub(crate) fn unwind(interp: &mut Interp, mut raised: Raised) -> Unwound {
    loop {
        let Some(frame) = interp.machine.frames.last().copied() else { return Unwound::Leave(raised) };
        let code = frame.code_ref();
        let instruction = frame.instruction();
        note_traceback(interp, &frame, &code, instruction);
        if let Some(entry) = code.data.handler(instruction).copied() {
            // SAFETY: the verifier has proved the depth; the words above it are alive and owned by the frame.
            unsafe {
                let first = frame.locals.add(code.local_names.len() + entry.depth as usize);
                drop_above(interp, first);
                let error = interp.take_raised(raised);
                stack::push_value(interp, error);
                if let Some(running) = interp.machine.frames.last_mut() {
                    running.pc = code.start.add(entry.target as usize);
                }
            }
            return Unwound::Handled;
        }
        raised = end_frame(interp, &frame, raised);
        if frame.exit == FrameExit::Native {
            return Unwound::Leave(raised);
        }
    }
}

/// Puts the frame into the exception's traceback, unless the exception is only raised again.
fn note_traceback(interp: &mut Interp, frame: &Frame, code: &Ref<CodeObject>, instruction: u32) {
    if std::mem::take(&mut interp.machine.reraising) {
        return;
    }
    let Some(error) = interp.raised.clone() else { return };
    traceback::extend(interp, &error, code, frame.globals_ref(), instruction);
}

/// Drops the words from `first` up to the machine's top.
///
/// # Safety
/// They are alive and owned by the newest frame.
unsafe fn drop_above(interp: &mut Interp, first: *mut crate::object::Word) {
    let top = interp.machine.top;
    // SAFETY: by the caller's promise. The top stays above the words while finalizers run.
    unsafe { stack::drop_words(interp, first, top) };
    interp.machine.top = first;
}

/// Ends the newest frame, which has no handler.
fn end_frame(interp: &mut Interp, frame: &Frame, raised: Raised) -> Raised {
    // SAFETY: the frame owns the words from its base up to the top, and its namespace.
    unsafe {
        keep_variables(interp, frame);
        drop_above(interp, frame.base);
        stack::release_word(interp, frame.namespace);
    }
    interp.machine.frames.pop();
    if frame.generator.is_null() {
        return raised;
    }
    // SAFETY: whoever resumed the generator owns it.
    let generator = unsafe { &*frame.generator };
    super::generators::finish(interp, generator);
    convert_stop(interp, generator, raised)
}

/// Moves the locals of a frame that ends to the frame object in the exception's traceback.
///
/// # Safety
/// The frame is the newest one, and owns its locals and the words up to the machine's top.
unsafe fn keep_variables(interp: &mut Interp, frame: &Frame) {
    let count = frame.code_ref().local_names.len();
    // SAFETY: by the caller's promise; the locals are taken off the stack before anybody else can see them.
    let variables: Vec<Value> = unsafe {
        drop_above(interp, frame.locals.add(count));
        (0..count).map(|index| (*frame.locals.add(index)).into_value()).collect()
    };
    interp.machine.top = frame.locals;
    let traceback = interp.raised.clone().map(|error| exception::traceback(interp, &error));
    match traceback {
        Some(traceback) => traceback::keep_variables(interp, &traceback, variables),
        None => drop(variables),
    }
    if crate::object::release::has_pending() {
        finalize::run_pending(interp);
    }
}

/// StopIteration must not leave a generator as itself (PEP 479): it would look like the end.
fn convert_stop(interp: &mut Interp, generator: &Generator, raised: Raised) -> Raised {
    let stops = interp.raised_is(&raised, ExceptionKind::StopIteration);
    let async_stops = generator.kind == CodeKind::AsyncGenerator
        && interp.raised_is(&raised, ExceptionKind::StopAsyncIteration);
    if !stops && !async_stops {
        return raised;
    }
    let cause = interp.take_raised(raised);
    let name = if stops { "StopIteration" } else { "StopAsyncIteration" };
    let message = format!("{} raised {name}", generator.noun());
    let error = exception::new(
        interp,
        ExceptionKind::RuntimeError,
        vec![crate::object::Str::from_string(message).into()],
    );
    exception::set_cause(interp, &error, cause.clone());
    exception::set_context(interp, &error, cause);
    interp.raise_value(error)
}

/// Makes `error` the exception being handled and gives the one that was.
pub(crate) fn begin_handling(interp: &mut Interp, error: Value) -> Value {
    match interp.machine.handled.last_mut() {
        Some(handled) => std::mem::replace(handled, error),
        None => Value::NONE,
    }
}

/// Does `except target` catch the exception?
pub(crate) fn matches(interp: &mut Interp, error: &Value, target: &Value) -> Result<bool> {
    exception::matches(interp, error, target)
}

/// `except* target`: what is left and what matched; the match becomes the handled exception.
pub(crate) fn group_match(interp: &mut Interp, error: &Value, target: &Value) -> Result<(Value, Value)> {
    let (rest, matched) = exception::group_match(interp, error, target)?;
    // A group made here around a plain exception has been nowhere yet.
    if !matched.is_none()
        && exception::traceback(interp, &matched).is_none()
        && !exception::traceback(interp, error).is_none()
        && let Some(frame) = interp.machine.frames.last().copied()
    {
        let (code, instruction) = (frame.code_ref(), frame.instruction());
        traceback::extend(interp, &matched, &code, frame.globals_ref(), instruction);
    }
    if !matched.is_none() {
        drop(begin_handling(interp, matched.clone()));
    }
    Ok((rest, matched))
}

/// What `except*` clauses leave to be raised.
pub(crate) fn prepare_reraise_star(interp: &mut Interp, original: &Value, raised: &Value) -> Result {
    let items = raised.exact::<list::List>().map(|list| interp.read(&list.items).clone()).unwrap_or_default();
    exception::prepare_reraise_star(interp, original, &items)
}

/// The `raise` statement.
pub(crate) fn raise(interp: &mut Interp, operands: &[Value]) -> Raised {
    match operands {
        [] => {
            let handled = interp.machine.handled();
            if handled.is_none() {
                return interp.raise(ExceptionKind::RuntimeError, "No active exception to reraise");
            }
            // Raised again where it was caught: the frame is in the traceback already.
            interp.machine.reraising = true;
            interp.raise_value(handled)
        }
        [error] => exception::raise_from_value(interp, error, None),
        [error, cause, ..] => exception::raise_from_value(interp, error, Some(cause)),
    }
}

/// What calls and backward jumps do once in a while: interrupts and the collector.
#[cold]
#[inline(never)]
pub(crate) fn serve(interp: &mut Interp) -> Result<()> {
    interp.machine.ticks = TICKS;
    interruption::serve(interp)?;
    if heap::wants_collection() && collector::is_enabled() {
        finalize::collect(interp);
    }
    debug_assert!(!interp.machine.handled.last().is_some_and(|handled| handled.is(Kind::Unbound)));
    Ok(())
}
