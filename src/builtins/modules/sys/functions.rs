//! The functions of `sys`.

use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::{exception, frame};
use crate::runtime::{attribute, convert};

native_functions! { pub FUNCTIONS;
    /// Exit the interpreter by raising SystemExit(status).
    ///
    /// If the status is omitted or None, it defaults to zero (i.e., success).
    /// If the status is an integer, it will be used as the system exit status.
    /// If it is another kind of object, it will be printed and the system
    /// exit status will be one (i.e., failure).
    def exit(status=None, /) = exit;
    /// Return the current value of the recursion limit.
    def getrecursionlimit() = get_recursion_limit;
    /// Set the maximum depth of the Python interpreter stack to n.
    def setrecursionlimit(limit, /) = set_recursion_limit;
    /// Return the reference count of object.
    def getrefcount(object, /) = get_reference_count;
    /// getsizeof(object [, default]) -> int
    ///
    /// Return the size of object in bytes.
    def getsizeof(object, default=None) = get_size;
    /// ``Intern'' the given string.
    ///
    /// This enters the string in the (global) table of interned strings whose
    /// purpose is to speed up dictionary lookups. Return the string itself or
    /// the previously interned string object with the same value.
    def intern(string, /) = intern;
    /// Return information about the most recent exception caught by an except clause.
    def exc_info() = exception_info;
    /// Return the current exception.
    def exception() = current_exception;
    /// Get the maximum string digits limit for non-binary int<->str conversions.
    def get_int_max_str_digits() = get_digits_limit;
    /// Set the maximum string digits limit for non-binary int<->str conversions.
    def set_int_max_str_digits(maxdigits) = set_digits_limit;
    /// Return the current default encoding used by the Unicode implementation.
    def getdefaultencoding() = encoding;
    /// Return the encoding used to convert Unicode filenames to OS filenames.
    def getfilesystemencoding() = encoding;
    /// Return the error mode used for Unicode to OS filename conversion.
    def getfilesystemencodeerrors() = encoding_errors;
    /// Return a frame object from the call stack.
    def _getframe(depth=0, /) = get_frame;
    /// Return True if Python is exiting.
    def is_finalizing() = is_finalizing;
    /// Set the ideal thread switching delay inside the Python interpreter; threads take turns of their own accord here.
    def setswitchinterval(interval, /) = set_switch_interval;
    /// Return the global debug tracing function, of which there is none.
    def gettrace() = no_function;
    /// Return the profiling function, of which there is none.
    def getprofile() = no_function;
    /// Set the global debug tracing function: it can only be switched off.
    def settrace(function, /) = refuse_function;
    /// Set the profiling function: it can only be switched off.
    def setprofile(function, /) = refuse_function;
    /// Return the current thread switch interval.
    def getswitchinterval() = switch_interval;
    /// Return True if the GIL is currently enabled and False otherwise.
    def _is_gil_enabled() = has_lock;
}

fn exit(interp: &mut Interp, status: Option<&Value>) -> Result {
    let made = exception::new(interp, ExceptionKind::SystemExit, status.into_iter().cloned().collect());
    Err(interp.raise_with_context(made))
}

fn get_recursion_limit(interp: &mut Interp) -> usize {
    interp.machine.recursion_limit()
}

fn set_recursion_limit(interp: &mut Interp, limit: i64) -> Result<()> {
    let Some(limit) = usize::try_from(limit).ok().filter(|limit| *limit >= 1) else {
        return Err(interp.value_error("recursion limit must be greater or equal than 1"));
    };
    let depth = interp.machine.frames.len();
    if depth >= limit {
        let message = format!(
            "cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low"
        );
        return Err(interp.raise(ExceptionKind::RecursionError, message));
    }
    interp.machine.set_recursion_limit(limit);
    Ok(())
}

fn get_reference_count(_: &mut Interp, object: &Value) -> i64 {
    i64::from(object.count())
}

fn get_size(interp: &mut Interp, object: &Value, default: Option<&Value>) -> Result {
    let name = interp.names.sizeof.clone();
    let size = attribute::call_special(interp, object, &name, &[]);
    let size = match default {
        None => size?,
        Some(default) => match interp.unless(size, ExceptionKind::TypeError)? {
            Some(size) => size,
            None => return Ok(default.clone()),
        },
    };
    let Some(size) = size else {
        let class = interp.type_name(object);
        return Err(interp.type_error(format!("Type {class} doesn't define __sizeof__")));
    };
    if convert::integer(&size).is_some_and(|size| size.is_negative()) {
        return Err(interp.value_error("__sizeof__() should return >= 0"));
    }
    Ok(size)
}

fn intern(interp: &mut Interp, string: &Value) -> Result<Ref<Str>> {
    match string.exact_ref::<Str>() {
        Some(string) => Ok(interp.intern_string(&string)),
        None => {
            let class = interp.type_name(string);
            let message = if convert::native::<Str>(string).is_some() {
                format!("can't intern {class}")
            } else {
                format!("intern() argument must be str, not {class}")
            };
            Err(interp.type_error(message))
        }
    }
}

fn exception_info(interp: &mut Interp) -> Ref<Tuple> {
    let handled = interp.machine.handled();
    if handled.is_none() {
        return Tuple::from_vec(vec![Value::NONE, Value::NONE, Value::NONE]);
    }
    let class = interp.class_of(&handled).to_value();
    let traceback = exception::traceback(interp, &handled);
    Tuple::from_vec(vec![class, handled, traceback])
}

fn current_exception(interp: &mut Interp) -> Value {
    interp.machine.handled()
}

fn get_digits_limit(interp: &mut Interp) -> usize {
    interp.int_max_str_digits
}

fn set_digits_limit(interp: &mut Interp, limit: i64) -> Result<()> {
    /// Below this, checking costs more than converting.
    const LEAST: usize = 640;
    match usize::try_from(limit) {
        Ok(limit) if limit == 0 || limit >= LEAST => {
            interp.int_max_str_digits = limit;
            Ok(())
        }
        _ => Err(interp.value_error(format!("maxdigits must be >= {LEAST} or 0 for unlimited"))),
    }
}

fn encoding(_: &mut Interp) -> &'static str {
    "utf-8"
}

fn encoding_errors(_: &mut Interp) -> &'static str {
    "surrogateescape"
}

fn get_frame(interp: &mut Interp, depth: Option<i64>) -> Result {
    let depth = usize::try_from(depth.unwrap_or(0)).unwrap_or(0);
    match frame::object_at(interp, depth) {
        Some(frame) => Ok(frame),
        None => Err(interp.value_error("call stack is not deep enough")),
    }
}

fn is_finalizing(_: &mut Interp) -> bool {
    false
}

fn switch_interval(_: &mut Interp) -> f64 {
    0.005
}

fn set_switch_interval(interp: &mut Interp, interval: f64) -> Result<()> {
    if interval > 0.0 { Ok(()) } else { Err(interp.value_error("switch interval must be strictly positive")) }
}

fn no_function(_: &mut Interp) {}

fn refuse_function(interp: &mut Interp, function: &Value) -> Result<()> {
    if function.is_none() {
        return Ok(());
    }
    let message = "functions for tracing and profiling are not supported";
    Err(interp.raise(ExceptionKind::NotImplementedError, message))
}

fn has_lock(_: &mut Interp) -> bool {
    true
}
