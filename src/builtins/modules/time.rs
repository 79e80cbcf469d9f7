//! Module.
use crate::object::Ref;
use crate::runtime::interp::Interp;
use crate::runtime::types::module::Module;
pub fn create(interp: &mut Interp) -> Ref<Module> { Module::new(interp, "time", None) }
