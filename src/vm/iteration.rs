//! Iteration as the loop sees it: iterators of exact built-in containers without a look-up, and the general step.

use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::iterators::{ListIterator, TupleIterator};
use crate::runtime::types::list::List;

/// `iter(value)` of exact lists, tuples and generators.
#[inline]
pub(crate) fn fast_iterator(value: &Value) -> Option<Value> {
    match value.kind() {
        Kind::List => Some(ListIterator::new(Ref::<List>::from_value(value)?.clone()).into()),
        Kind::Tuple => Some(TupleIterator::new(Ref::<Tuple>::from_value(value)?.clone()).into()),
        _ => None,
    }
}

/// The next item; `None` at the end, however the iterator says so.
#[inline(never)]
pub(crate) fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let item = crate::runtime::iteration::next(interp, iterator);
    match item {
        Ok(item) => {
            interp.run_pending();
            Ok(item)
        }
        Err(raised) if interp.raised_is(&raised, ExceptionKind::StopIteration) => {
            drop(interp.take_raised(raised));
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}
