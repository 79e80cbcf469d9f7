//! What becomes of floating-point conditions: nothing, a RuntimeWarning or a FloatingPointError, as `np.seterr` says.
//!
//! A warning goes through the `warnings` module if the program has loaded it; otherwise it is written as that module would,
//! once per place in the source.

use super::error_state::Mode;
use super::state::state;
use crate::array::{Warning, Warnings};
use crate::object::{Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{call, report};

/// Issues the warnings of one operation.
///
/// # Errors
/// FloatingPointError where the error state asks for it; whatever a warning turned into an exception raises.
#[cold]
pub fn issue(interp: &mut Interp, collected: &Warnings) -> Result<()> {
    for warning in collected.iter() {
        let mode = match warning {
            Warning::Float { condition, .. } => state(interp).error_state.get().mode(condition),
            Warning::Text(_) => Mode::Warn,
        };
        let text = warning.to_string();
        match mode {
            Mode::Ignore => {}
            Mode::Warn => warn(interp, &text)?,
            Mode::Raise => return Err(interp.raise(ExceptionKind::FloatingPointError, text)),
            Mode::Print => {
                // A failing standard error stream must not stop the program.
                let _ = interp.host.write_error(format!("Warning: {text}\n").as_bytes());
            }
        }
    }
    Ok(())
}

/// Issues a RuntimeWarning at the place that runs.
pub fn warn(interp: &mut Interp, text: &str) -> Result<()> {
    let (file, line) = match interp.machine.frames.last() {
        Some(frame) => (frame.code_ref().data.file_name.to_string(), frame.line()),
        None => ("sys".to_owned(), 0),
    };
    if let Some(module) = interp.loaded_module("warnings")
        && let Some(function) = module.get(interp, "warn_explicit")
    {
        let category = interp.exception_class(ExceptionKind::RuntimeWarning).to_value();
        let arguments = [Str::value(text), category, Str::value(&file), Value::int(i64::from(line))];
        return call::call(interp, &function, &arguments).map(drop);
    }
    let place = (file.clone(), line, text.to_owned());
    if !state(interp).shown_warnings.borrow_mut().insert(place) {
        return Ok(());
    }
    let source = report::source_line(interp, &file, line);
    let mut shown = format!("{file}:{line}: RuntimeWarning: {text}\n");
    if !source.trim().is_empty() {
        shown.push_str(&format!("  {}\n", source.trim()));
    }
    // A failing standard error stream must not stop the program.
    let _ = interp.host.write_error(shown.as_bytes());
    Ok(())
}
