//! Signals that have come: the module `signal` hears of them, and without it Ctrl-C raises KeyboardInterrupt. The machine asks from time
//! to time, and so do calls that wait.

use super::exceptions::ExceptionKind;
use super::interp::{Interp, Result};
use super::{call, types::exception};
use crate::object::Value;
use std::sync::atomic::Ordering;

/// The place in [`Interp::module_state`] of the function that the module `signal` wants to be called with a signal's number.
const PLACE: &str = "interruption.dispatcher";

/// SIGINT, which Ctrl-C sends.
const INTERRUPT: u32 = 2;

/// Chooses the function that is called with the number of every signal.
pub fn set_dispatcher(interp: &mut Interp, function: Value) {
    interp.module_state.insert(PLACE, Box::new(function));
}

/// Serves the signals that have come since it was last asked.
///
/// # Errors
/// What the program's handler raises; KeyboardInterrupt for Ctrl-C without a handler.
pub fn serve(interp: &mut Interp) -> Result<()> {
    if !interp.machine.interrupted.swap(false, Ordering::Relaxed) {
        return Ok(());
    }
    let came = interp.host.processes().take_signals();
    let dispatcher =
        interp.module_state.get(PLACE).and_then(|function| function.downcast_ref::<Value>()).cloned();
    let Some(dispatcher) = dispatcher else {
        let made = exception::new(interp, ExceptionKind::KeyboardInterrupt, Vec::new());
        return Err(interp.raise_with_context(made));
    };
    // A host that knows no signals can still interrupt.
    let came = if came == 0 { 1 << INTERRUPT } else { came };
    for number in (1..64_u32).filter(|number| came & (1 << number) != 0) {
        call::call(interp, &dispatcher, &[Value::int(i64::from(number))])?;
    }
    Ok(())
}
