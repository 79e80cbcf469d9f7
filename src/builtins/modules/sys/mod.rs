//! The module `sys`. The interpreter adds what depends on how it was started: `argv`, `path`, `executable`, `flags`.

mod constants;
mod functions;
mod hooks;

use super::add_functions;
use super::io::standard::{self, Stream};
use crate::object::{Ref, Str, Tuple};
use crate::runtime::interp::Interp;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;

pub use constants::set_flags;

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(
        interp,
        "sys",
        Some(
            "This module provides access to some objects used or maintained by the interpreter and to functions that interact strongly with the interpreter.",
        ),
    );
    add_functions(interp, &module, "sys", functions::FUNCTIONS);
    add_functions(interp, &module, "sys", hooks::FUNCTIONS);
    for (hook, original) in [
        ("excepthook", "__excepthook__"),
        ("displayhook", "__displayhook__"),
        ("breakpointhook", "__breakpointhook__"),
        ("unraisablehook", "__unraisablehook__"),
    ] {
        let function = module.get(interp, hook).unwrap_or_default();
        module.set(interp, original, function);
    }
    for (name, original, stream) in [
        ("stdin", "__stdin__", Stream::Input),
        ("stdout", "__stdout__", Stream::Output),
        ("stderr", "__stderr__", Stream::Error),
    ] {
        let file = standard::make(interp, stream);
        module.set(interp, name, file.clone());
        module.set(interp, original, file);
    }
    let modules = interp.modules.to_value();
    module.set(interp, "modules", modules);
    let names = Tuple::from_vec(interp.native_module_names.iter().map(|name| Str::value(name)).collect());
    module.set(interp, "builtin_module_names", names.into());
    for name in ["argv", "orig_argv", "path", "meta_path", "path_hooks", "warnoptions"] {
        module.set(interp, name, List::value(Vec::new()));
    }
    for name in ["path_importer_cache", "_xoptions"] {
        module.set(interp, name, Dict::new().into());
    }
    constants::add(interp, &module);
    module
}
