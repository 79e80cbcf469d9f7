//! The module `_introspection`: what `dis`, `doctest` and `linecache` need to know of the machine and to tell it.

use super::add_functions;
use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::report;
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;

native_functions! { FUNCTIONS;
    def register_source(filename, source, /) = register_source;
    def instructions(code, /) = instructions;
    def exception_table(code, /) = exception_table;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_introspection", Some("What the machine knows of code."));
    add_functions(interp, &module, "_introspection", FUNCTIONS);
    module
}

/// Tells the text behind a file name that is no file, so that tracebacks show its lines.
fn register_source(interp: &mut Interp, file_name: &str, source: &str) {
    report::register_source(interp, file_name, source);
}

fn code<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a CodeObject> {
    match value.exact::<CodeObject>() {
        Some(code) => Ok(code),
        None => Err(interp.type_error("a code object is required")),
    }
}

fn int(number: u32) -> Value {
    Value::int(i64::from(number))
}

/// The instructions of a code object: `(word, name, number, operand, text, target, line, end_line, column, end_column)` each.
fn instructions(interp: &mut Interp, value: &Value) -> Result {
    let steps = code(interp, value)?.data.steps();
    let rows = steps.into_iter().map(|step| {
        let place = step.position;
        let items = vec![
            int(step.word),
            Str::value(step.name),
            int(step.number),
            step.operand.map_or(Value::NONE, int),
            Str::value(&step.text),
            step.target.map_or(Value::NONE, int),
            int(place.line),
            int(place.end_line),
            int(place.column),
            int(place.end_column),
        ];
        Tuple::from_vec(items).into()
    });
    Ok(List::value(rows.collect()))
}

/// The rows of the exception table: `(start, end, target, depth)` each.
fn exception_table(interp: &mut Interp, value: &Value) -> Result {
    let rows = code(interp, value)?.data.exceptions.iter().map(|entry| {
        Tuple::from_vec([entry.start, entry.end, entry.target, entry.depth].map(int).to_vec()).into()
    });
    Ok(List::value(rows.collect()))
}
