//! The module `posix`, behind `stdlib/os`: files, folders, open files, the environment and processes. Everything it does goes through the
//! interpreter's host; here are the names, the objects and the errors.

mod arguments;
mod constants;
mod descriptors;
mod directories;
mod environment;
mod files;
mod processes;
mod status;

use super::{add_functions, struct_sequence};
use crate::object::{Kind, Ref};
use crate::runtime::class::Class;
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::Interp;
use crate::runtime::types::definition::ClassDefinition;
use crate::runtime::types::module::Module;

const STATE_NAME: &str = "posix";

/// The classes of the module.
#[derive(Clone)]
struct State {
    status: Ref<Class>,
    space: Ref<Class>,
    terminal_size: Ref<Class>,
    system_names: Ref<Class>,
    times: Ref<Class>,
    scan: Ref<Class>,
    entry: Ref<Class>,
}

impl State {
    /// The classes, made when first needed.
    fn of(interp: &mut Interp) -> State {
        if let Some(state) =
            interp.module_state.get(STATE_NAME).and_then(|state| state.downcast_ref::<State>())
        {
            return state.clone();
        }
        let plain = |interp: &mut Interp, definition: &'static ClassDefinition| {
            let object = interp.class_of_kind(Kind::Instance).clone();
            native_class_with_base(interp, definition, Some(object))
        };
        let state = State {
            status: status::class(interp),
            space: struct_sequence::class(interp, &status::SPACE),
            terminal_size: struct_sequence::class(interp, &descriptors::TERMINAL_SIZE),
            system_names: struct_sequence::class(interp, &environment::SYSTEM_NAMES),
            times: struct_sequence::class(interp, &processes::TIMES),
            scan: plain(interp, &directories::SCAN),
            entry: plain(interp, &directories::ENTRY),
        };
        interp.module_state.insert(STATE_NAME, Box::new(state.clone()));
        state
    }
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(
        interp,
        "posix",
        Some(
            "This module provides access to operating system functionality that is\nstandardized by the C Standard and the POSIX standard (a thinly\ndisguised Unix interface).  Refer to the library manual and\ncorresponding Unix manual entries for more information on calls.",
        ),
    );
    for table in [
        files::FUNCTIONS,
        directories::FUNCTIONS,
        descriptors::FUNCTIONS,
        environment::FUNCTIONS,
        processes::FUNCTIONS,
    ] {
        add_functions(interp, &module, "posix", table);
    }
    let classes = State::of(interp);
    for (name, class) in [
        ("stat_result", &classes.status),
        ("statvfs_result", &classes.space),
        ("terminal_size", &classes.terminal_size),
        ("uname_result", &classes.system_names),
        ("times_result", &classes.times),
        ("DirEntry", &classes.entry),
    ] {
        module.set(interp, name, class.to_value());
    }
    let error = interp.exception_class(ExceptionKind::OSError).to_value();
    module.set(interp, "error", error);
    constants::add(interp, &module);
    environment::add(interp, &module);
    module
}
