//! The module `_signal`, behind `stdlib/signal.py`: what happens at a signal, and timers.

use super::add_functions;
use crate::object::{Ref, Tuple, Value};
use crate::runtime::host::Disposition;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::interruption;
use crate::runtime::types::exception::raise_os_error;
use crate::runtime::types::module::Module;
use std::io;

native_functions! { FUNCTIONS;
    def set_dispatcher(function, /) = set_dispatcher;
    def dispose(number, disposition, /) = dispose;
    def serve() = interruption::serve;
    def set_timer(which, first, interval, /) = set_timer;
    def timer(which, /) = timer;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_signal", Some("What happens at signals."));
    add_functions(interp, &module, "_signal", FUNCTIONS);
    module
}

/// The function that is called with the number of each signal that was caught.
fn set_dispatcher(interp: &mut Interp, function: &Value) {
    interruption::set_dispatcher(interp, function.clone());
}

/// Chooses what happens at a signal: 0 the system's default, 1 nothing, anything else calls the dispatcher.
fn dispose(interp: &mut Interp, number: i64, disposition: i64) -> Result<()> {
    let disposition = match disposition {
        0 => Disposition::Default,
        1 => Disposition::Ignore,
        _ => Disposition::Catch,
    };
    let number = i32::try_from(number).unwrap_or(-1);
    let done = interp.host.processes().dispose_signal(number, disposition);
    done.map_err(|error| raise_os_error(interp, &error, None))
}

fn pair(interp: &mut Interp, result: io::Result<[f64; 2]>) -> Result {
    match result {
        Ok(seconds) => Ok(Tuple::from_vec(seconds.map(Value::float).to_vec()).into()),
        Err(error) => Err(raise_os_error(interp, &error, None)),
    }
}

fn set_timer(interp: &mut Interp, which: i64, first: f64, interval: f64) -> Result {
    let which = i32::try_from(which).unwrap_or(-1);
    let result = interp.host.processes().set_timer(which, [first, interval]);
    pair(interp, result)
}

fn timer(interp: &mut Interp, which: i64) -> Result {
    let which = i32::try_from(which).unwrap_or(-1);
    let result = interp.host.processes().timer(which);
    pair(interp, result)
}
