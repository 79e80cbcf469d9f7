//! The hooks that let the runtime call the machine, the compiler and the loader, which lie above it.

use super::{compile, loader, tree};
use crate::runtime::interp::Hooks;
use crate::vm::hooks as vm;

/// All of them.
pub fn hooks() -> Hooks {
    Hooks {
        add_layouts: crate::builtins::add_layouts,
        call_function: vm::call_function,
        resume: vm::resume,
        next: vm::next,
        import: loader::import,
        compile: compile::compile_request,
        parse: tree::parse_request,
        run_class_body: vm::run_class_body,
        run_code: vm::run_code,
    }
}
