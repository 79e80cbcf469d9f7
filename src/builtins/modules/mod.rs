//! Modules of the standard library written in Rust, one file or folder each, and what several of them need.

pub mod gc;
pub mod io;
pub mod math;
pub mod simple_namespace;
pub mod struct_sequence;
pub mod sys;
pub mod time;
pub mod weakref;

use crate::object::{Ref, Value};
use crate::runtime::interp::Interp;
use crate::runtime::native::NativeDefinition;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::NativeFunction;

/// Adds functions to a module.
pub fn add_functions(
    interp: &mut Interp,
    module: &Ref<Module>,
    name: &'static str,
    table: &'static [NativeDefinition],
) {
    for definition in table {
        let function = NativeFunction::new(definition, Value::UNBOUND, name);
        module.set(interp, definition.name, function);
    }
}
