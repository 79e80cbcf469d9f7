//! Modules of the standard library written in Rust, one file or folder each, and what several of them need.

pub mod binascii;
pub mod bisect;
pub mod collections;
pub mod copying;
pub mod decimal;
pub mod functools;
pub mod gc;
pub mod hashlib;
pub mod heapq;
pub mod introspection;
pub mod io;
pub mod itertools;
pub mod json;
pub mod math;
pub mod operator;
pub mod posix;
pub mod random;
pub mod re;
pub mod signal;
pub mod simple_namespace;
pub mod struct_sequence;
pub mod structs;
pub mod sys;
pub mod time;
pub mod unicodedata;
pub mod weakref;
pub mod zlib;

use crate::object::{Kind, Ref, Value};
use crate::runtime::attribute;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::NativeDefinition;
use crate::runtime::types::definition::AttributeDefinition;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::NativeFunction;
use crate::runtime::types::native_object::NativeObject;

/// `__dict__` of the classes here whose objects take attributes.
pub const DICTIONARY: AttributeDefinition =
    AttributeDefinition { name: "__dict__", documentation: "", get: dictionary, set: None };

fn dictionary(interp: &mut Interp, value: &Value) -> Result {
    if value.is(Kind::Instance) {
        return Ok(attribute::instance_dictionary(interp, value).into());
    }
    Ok(NativeObject::attributes(interp, value).map(Value::from).unwrap_or_default())
}

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
