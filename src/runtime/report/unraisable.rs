//! What is printed of an exception that nobody can catch: where it came from, its traceback without carets, and its message. Causes
//! and contexts are left out, as in CPython.

use super::collect::{class_name, collect, text_or};
use crate::object::{Instance, Kind, Value};
use crate::runtime::interp::Interp;
use crate::runtime::representation;
use std::fmt::Write;

/// The text for an exception of `source`: an object with a finalizer, a generator being closed, or a weak reference's callback.
pub fn unraisable(interp: &mut Interp, error: &Value, source: &Value) -> String {
    let finalizer = finalizer_of(interp, source);
    let (doing, shown) = match (&finalizer, source.kind()) {
        (_, Kind::Generator) => ("closing generator", source),
        (Some(finalizer), _) => ("calling deallocator", finalizer),
        (None, _) => ("calling weakref callback", source),
    };
    let shown = text_or(interp, shown, "<object repr() failed>", representation::repr);
    let mut text = format!("Exception ignored while {doing} {shown}:\n");
    let report = collect(interp, error);
    let frames = report.exceptions.first().map(|exception| exception.frames.as_slice()).unwrap_or_default();
    if !frames.is_empty() {
        text.push_str("Traceback (most recent call last):\n");
    }
    for frame in frames {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  File \"{}\", line {}, in {}", frame.file, frame.line, frame.name);
        if let Some(line) = frame.source.first().map(|line| line.trim()).filter(|line| !line.is_empty()) {
            let _ = writeln!(text, "    {line}");
        }
        if frame.repeated > 0 {
            let plural = if frame.repeated > 1 { "s" } else { "" };
            let _ = writeln!(text, "  [Previous line repeated {} more time{plural}]", frame.repeated);
        }
    }
    let class = interp.class_of(error).clone();
    let class = class_name(interp, &class);
    let message = text_or(interp, error, "<exception str() failed>", representation::str);
    let _ = writeln!(text, "{class}: {message}");
    text
}

/// The `__del__` of an instance's class.
fn finalizer_of(interp: &mut Interp, source: &Value) -> Option<Value> {
    source.exact::<Instance>()?;
    let class = interp.class_of(source).clone();
    let name = interp.names.del.clone();
    class.lookup(interp, &name)
}
