//! Entries into the machine from native code; the interpreter installs them in [`crate::runtime::interp::Hooks`].

use super::stack::{self, Body, Places};
use super::{calls, dispatch, generators};
use crate::object::{Ref, Value};
use crate::runtime::interp::{Interp, Result, Resumed, Resumption};
use crate::runtime::machine::FrameExit;
use crate::runtime::native::CallArguments;
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::function::Function;

/// Calls a Python function to its end; the receiver goes before the arguments.
pub fn call_function(
    interp: &mut Interp,
    callable: &Value,
    receiver: Option<&Value>,
    arguments: CallArguments<'_>,
) -> Result {
    interp.enter_native("")?;
    let Some(function) = callable.exact::<Function>() else { return Ok(Value::NONE) };
    let count = usize::from(receiver.is_some()) + arguments.values.len();
    let base = interp.machine.top;
    let code = std::ptr::from_ref::<CodeObject>(&**interp.read(&function.code));
    // SAFETY: the function, which the caller holds, owns its code, and keeps it while a frame runs it. Nothing runs before the frame is
    // pushed, except in `bind`, which leaves the code as it is.
    let code = unsafe { &*code };
    if stack::is_full(interp, base, code.frame_size + count + 1) {
        return Err(stack::too_deep(interp));
    }
    // SAFETY: there is room for the function, its arguments and its frame; the function's count lies at the base.
    unsafe {
        stack::push_value(interp, callable.clone());
        for value in receiver.into_iter().chain(arguments.values) {
            stack::push_value(interp, value.clone());
        }
        let pushed = match arguments.names.is_empty() && code.exact_arguments as usize == count {
            true => Ok(()),
            false => calls::bind_on_stack(interp, function, base.add(1), count, arguments.names),
        };
        let given = code.parameter_count();
        let pushed = pushed.and_then(|()| {
            interp.machine.top = base.add(1 + given);
            let places = Places { locals: base.add(1), base };
            stack::push_frame(interp, function, code, places, given, FrameExit::Native)
        });
        if let Err(raised) = pushed {
            let top = interp.machine.top;
            stack::drop_words(interp, base, top);
            interp.machine.top = base;
            return Err(raised);
        }
    }
    dispatch::run(interp, None)
}

/// Resumes a generator.
pub fn resume(interp: &mut Interp, generator: &Value, resumption: Resumption) -> Result<Resumed> {
    interp.enter_native("")?;
    generators::resume(interp, generator, resumption)
}

/// The next item of a generator.
pub fn next(interp: &mut Interp, generator: &Value) -> Result<Option<Value>> {
    interp.enter_native("")?;
    generators::next(interp, generator)
}

/// Runs module-level code in these namespaces.
pub fn run_code(interp: &mut Interp, code: &Value, globals: &Value, locals: &Value) -> Result {
    let (Some(code), Some(globals_dict)) = (code.exact_ref::<CodeObject>(), globals.exact_ref::<Dict>())
    else {
        return Ok(Value::NONE);
    };
    let namespace = if locals.same(globals) { Value::UNBOUND } else { locals.clone() };
    run_body(interp, Body { code: &code, globals: &globals_dict, namespace, function: None })
}

/// Runs the body of a class statement; the names it sets go to `namespace`.
pub fn run_class_body(interp: &mut Interp, callable: &Value, namespace: &Value) -> Result {
    let Some(function) = Ref::<Function>::from_value(callable) else {
        return Err(interp.type_error("__build_class__: func must be a function"));
    };
    let code = interp.read(&function.code).clone();
    run_body(
        interp,
        Body {
            code: &code,
            globals: &function.globals,
            namespace: namespace.clone(),
            function: Some(function),
        },
    )
}

fn run_body(interp: &mut Interp, body: Body<'_>) -> Result {
    interp.enter_native("")?;
    let base = interp.machine.top;
    // SAFETY: the caller holds code, globals and function until the frame ends.
    unsafe { stack::push_body(interp, body, base)? };
    dispatch::run(interp, None)
}
