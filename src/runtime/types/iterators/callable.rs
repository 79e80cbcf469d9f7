//! The iterators of `iter(callable, sentinel)`: they call until the sentinel comes.

use super::own_iterator;
use super::reduction::reduce;
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use crate::runtime::{call, operators};

/// The payload of an iterator that calls.
pub struct CallableIterator {
    /// The callable and the sentinel; `None` once the end was reached.
    pub(crate) source: Guarded<Option<(Value, Value)>>,
}

impl CallableIterator {
    /// `iter(callable, sentinel)`; the caller has checked that `callable` can be called.
    pub fn new(callable: Value, sentinel: Value) -> Ref<CallableIterator> {
        Ref::new(CallableIterator { source: Guarded::new(Some((callable, sentinel))) })
    }
}

impl Payload for CallableIterator {
    const KIND: Kind = Kind::CallableIterator;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        if let Some((callable, sentinel)) = self.source.peek() {
            visit(callable);
            visit(sentinel);
        }
    }

    fn clear(&mut self) {
        drop(self.source.get_exclusive().take());
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::CallableIterator,
    name: "callable_iterator",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(next);
    },
    methods: METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let iterator: &CallableIterator = receiver(interp, iterator)?;
    let Some((callable, sentinel)) = interp.read(&iterator.source).clone() else { return Ok(None) };
    let made = call::call(interp, &callable, &[]);
    let made = interp.unless(made, ExceptionKind::StopIteration)?;
    // The call may have exhausted the iterator itself.
    if interp.read(&iterator.source).is_none() {
        return Ok(None);
    }
    if let Some(value) = made
        && !operators::equal(interp, &sentinel, &value)?
    {
        return Ok(Some(value));
    }
    let exhausted = interp.write(&iterator.source).take();
    drop(exhausted);
    Ok(None)
}
