//! What runs after objects died: `__del__` (PEP 442) and the callbacks of weak references.

use super::interp::Interp;
use super::types::{exception, generator};
use super::{attribute, call};
use crate::object::collector::{self, Collected};
use crate::object::release::{Pending, take_pending};
use crate::object::{Kind, Value};

/// Runs what is due. The exception on its way, if any, stays as it is.
#[cold]
pub fn run_pending(interp: &mut Interp) {
    let on_its_way = interp.raised.take();
    let mut due = std::collections::VecDeque::from(take_pending());
    while let Some(pending) = due.pop_front() {
        let (result, source) = match &pending {
            Pending::Finalizer(object) if object.is(Kind::Generator) => {
                (generator::finalize(interp, object), object.clone())
            }
            Pending::Finalizer(object) => {
                let name = interp.names.del.clone();
                (attribute::call_special(interp, object, &name, &[]).map(|_| ()), object.clone())
            }
            Pending::Callback { reference, callback } => {
                (call::call(interp, callback, std::slice::from_ref(reference)).map(|_| ()), callback.clone())
            }
        };
        if let Err(raised) = result {
            let error = interp.take_raised(raised);
            unraisable(interp, &error, &source);
        }
        // What the object held dies with it, before what was queued later.
        drop((pending, source));
        for more in take_pending().into_iter().rev() {
            due.push_front(more);
        }
    }
    interp.raised = on_its_way;
}

/// Looks for garbage in cycles, then runs the finalizers and callbacks that became due.
pub fn collect(interp: &mut Interp) -> Collected {
    // The cache owns what it has found, which may be part of a cycle.
    interp.method_cache.clear();
    let collected = collector::collect();
    interp.run_pending();
    collected
}

/// Tells about an exception nobody can catch, as `sys.unraisablehook` does.
fn unraisable(interp: &mut Interp, error: &Value, source: &Value) {
    let text = exception::unraisable_text(interp, error, source);
    // Standard error being closed is no reason to stop.
    let _ = interp.host.write_error(text.as_bytes());
}
