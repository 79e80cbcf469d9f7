//! Warnings that built-in code gives: through the module `warnings`, so that filters, `catch_warnings` and replaced functions apply.

use super::exceptions::ExceptionKind;
use super::interp::{Interp, Result};
use super::native::CallArguments;
use super::{attribute, call};
use crate::object::{Str, Value};

/// Gives a warning at the line that runs.
///
/// # Errors
/// The warning itself where a filter makes it an error.
pub fn warn(interp: &mut Interp, kind: ExceptionKind, message: &str) -> Result<()> {
    warn_about(interp, kind, message, &Value::NONE)
}

/// Gives a warning about `source`, an object that was not used as it should be.
///
/// # Errors
/// As for [`warn`].
pub fn warn_about(interp: &mut Interp, kind: ExceptionKind, message: &str, source: &Value) -> Result<()> {
    let module = (interp.hooks.import)(interp, "warnings")?;
    let name = interp.intern("warn");
    let function = attribute::get(interp, &module, &name)?;
    let class = interp.exception_class(kind).to_value();
    let key = interp.intern("source");
    let values = [Str::value(message), class, Value::int(1), source.clone()];
    call::call_with(interp, &function, CallArguments { values: &values, names: &[key.into()] }).map(drop)
}
