//! `_typing`: the native classes and objects that `typing` is made from.

use crate::object::Ref;
use crate::runtime::interp::Interp;
use crate::runtime::types::module::Module;
use crate::runtime::types::type_parameter;

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_typing", Some("Primitives and accelerators for the typing module."));
    for (name, value) in type_parameter::module_objects(interp) {
        module.set(interp, name, value);
    }
    module
}
