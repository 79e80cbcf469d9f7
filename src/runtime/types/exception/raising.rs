//! Raising and catching: the `raise` statement (language reference 7.8), the match of an `except` clause (8.4.1) and the chain of
//! contexts.

use super::{context, is_exception, is_exception_class, set_cause, set_context};
use crate::object::{Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::{call, representation};

/// Makes the exception being handled the context of one about to be raised. If that one is in the handled one's own chain of
/// contexts, the chain is cut there, so that it never becomes a ring.
pub fn set_context_from_handled(interp: &mut Interp, exception: &Value) {
    let handled = interp.machine.handled();
    if handled.is_none() || handled.same(exception) {
        return;
    }
    // A fresh exception has one owner and cannot be part of the chain.
    if exception.count() > 1 {
        cut_chain(interp, &handled, exception);
    }
    set_context(interp, exception, handled);
}

/// Cuts the link to `exception` in the chain that starts at `handled`. Two walkers, one at half the speed of the other, notice a
/// ring that a script has made.
fn cut_chain(interp: &mut Interp, handled: &Value, exception: &Value) {
    let (mut link, mut slow, mut advance_slow) = (handled.clone(), handled.clone(), false);
    loop {
        let next = context(interp, &link);
        if next.is_none() {
            return;
        }
        if next.same(exception) {
            set_context(interp, &link, Value::NONE);
            return;
        }
        link = next;
        if link.same(&slow) {
            return;
        }
        if advance_slow {
            slow = context(interp, &slow);
        }
        advance_slow = !advance_slow;
    }
}

/// `raise raised` and `raise raised from cause`.
///
/// # Errors
/// Always: the exception raised, or the one that tells why it could not be.
pub fn raise_from_value(interp: &mut Interp, raised: &Value, cause: Option<&Value>) -> Raised {
    match prepare(interp, raised, cause) {
        Ok(exception) => interp.raise_with_context(exception),
        Err(failed) => failed,
    }
}

fn prepare(interp: &mut Interp, raised: &Value, cause: Option<&Value>) -> Result {
    let exception = if is_exception_class(raised) {
        instantiate(interp, raised)?
    } else if is_exception(raised) {
        raised.clone()
    } else {
        return Err(interp.type_error("exceptions must derive from BaseException"));
    };
    if let Some(cause) = cause {
        let cause = if is_exception_class(cause) {
            instantiate(interp, cause)?
        } else if is_exception(cause) || cause.is_none() {
            cause.clone()
        } else {
            return Err(interp.type_error("exception causes must derive from BaseException"));
        };
        set_cause(interp, &exception, cause);
    }
    Ok(exception)
}

fn instantiate(interp: &mut Interp, class: &Value) -> Result {
    let made = call::call(interp, class, &[])?;
    if is_exception(&made) {
        return Ok(made);
    }
    let class = representation::repr(interp, class)?;
    let other = interp.class_of(&made).to_value();
    let other = representation::repr(interp, &other)?;
    let message = format!(
        "calling {} should have returned an instance of BaseException, not {}",
        class.as_str(),
        other.as_str()
    );
    Err(interp.type_error(message))
}

/// `except target`: is the exception an instance of the class, or of one in the tuple?
///
/// # Errors
/// TypeError when the target is something else.
pub fn matches(interp: &mut Interp, exception: &Value, target: &Value) -> Result<bool> {
    check_target(interp, target)?;
    let class = interp.class_of(exception);
    let is_instance = |target: &Value| {
        target.exact_ref::<Class>().is_some_and(|target| class.is_subclass_of(interp, &target))
    };
    Ok(match target.exact::<Tuple>() {
        Some(targets) => targets.items().iter().any(is_instance),
        None => is_instance(target),
    })
}

pub(super) fn check_target(interp: &mut Interp, target: &Value) -> Result<()> {
    let valid = match target.exact::<Tuple>() {
        Some(targets) => targets.items().iter().all(is_exception_class),
        None => is_exception_class(target),
    };
    if valid {
        return Ok(());
    }
    Err(interp.type_error("catching classes that do not inherit from BaseException is not allowed"))
}
