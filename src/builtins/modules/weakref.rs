//! `_weakref`: what `weakref` is made from besides the classes written in the language.

use super::add_functions;
use crate::object::{Kind, Ref, Value, weak};
use crate::runtime::interp::Interp;
use crate::runtime::types::module::Module;

native_functions! { FUNCTIONS;
    /// Return the number of weak references to 'object'.
    def getweakrefcount(object, /) = count;
    /// Return a list of all weak reference objects pointing to 'object'.
    def getweakrefs(object, /) = references;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_weakref", Some("Weak-reference support module."));
    add_functions(interp, &module, "_weakref", FUNCTIONS);
    let class = interp.class_of_kind(Kind::Weak).to_value();
    for name in ["ref", "ReferenceType"] {
        module.set(interp, name, class.clone());
    }
    module
}

fn count(_: &mut Interp, object: &Value) -> usize {
    weak::references_to(object).len()
}

fn references(_: &mut Interp, object: &Value) -> Vec<Value> {
    weak::references_to(object)
}
