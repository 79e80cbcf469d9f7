//! The hooks of `sys` a script can replace: for uncaught exceptions, for values at the prompt, for `breakpoint()`.

use crate::object::{Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::exception;
use crate::runtime::{attribute, call, report, representation};

native_functions! { pub FUNCTIONS;
    /// Handle an exception by displaying it with a traceback on sys.stderr.
    def excepthook(exctype, value, traceback, /) = show_exception;
    /// Print an object to sys.stdout and also save it in builtins._
    def displayhook(object, /) = display;
    /// This hook function is called by built-in breakpoint().
    def breakpointhook(*args, **kws) = breakpoint;
    /// Handle an unraisable exception.
    def unraisablehook(unraisable, /) = show_unraisable;
}

/// Writes to `sys.stderr`, or to the host's standard error if there is none.
fn write_error(interp: &mut Interp, text: &str) -> Result<()> {
    let name = interp.names.stderr.clone();
    let file = interp.loaded_module("sys").and_then(|sys| sys.namespace.get_str(interp, &name));
    match file.filter(|file| !file.is_none()) {
        Some(file) => {
            let name = interp.names.write.clone();
            attribute::call_method(interp, &file, &name, &[Str::value(text)]).map(drop)
        }
        None => {
            // Nobody is left to tell when standard error is closed.
            let _ = interp.host.write_error(text.as_bytes());
            Ok(())
        }
    }
}

fn show_exception(interp: &mut Interp, _class: &Value, error: &Value, _traceback: &Value) -> Result<()> {
    if !exception::is_exception(error) {
        let class = interp.type_name(error);
        let text = format!("TypeError: print_exception(): Exception expected for value, {class} found\n");
        return write_error(interp, &text);
    }
    let text = report::uncaught(interp, error);
    write_error(interp, &text)
}

fn display(interp: &mut Interp, value: &Value) -> Result<()> {
    if value.is_none() {
        return Ok(());
    }
    let name = interp.intern("_");
    // The repr may use `_` of the line before.
    drop(interp.builtins.clone().set_str(interp, &name, Value::NONE));
    let shown = representation::repr(interp, value)?;
    let print = interp.intern("print");
    if let Some(print) = interp.builtins.get_str(interp, &print) {
        call::call(interp, &print, &[shown.to_value()])?;
    }
    drop(interp.builtins.clone().set_str(interp, &name, value.clone()));
    Ok(())
}

fn breakpoint(interp: &mut Interp, _: &Tuple, _: &Dict) -> Result {
    Err(interp.raise(
        ExceptionKind::NotImplementedError,
        "breakpoint() is not available: Baton has no debugger; set sys.breakpointhook",
    ))
}

fn show_unraisable(interp: &mut Interp, unraisable: &Value) -> Result<()> {
    let (value, object) = (interp.intern("exc_value"), interp.intern("object"));
    let error = attribute::get(interp, unraisable, &value)?;
    let source = attribute::get(interp, unraisable, &object)?;
    let text = exception::unraisable_text(interp, &error, &source);
    write_error(interp, &text)
}
