//! Range iterators: by machine words, and beyond them by arbitrary ints.

use super::own_iterator;
use super::reduction::{reduce, set_state};
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer::{self, Integer, IntegerView};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use std::cell::Cell;

/// The payload of a range iterator.
pub struct RangeIterator {
    pub(crate) next: Cell<i64>,
    pub(crate) step: i64,
    /// How many items are left; always 0 when there is a `large` part.
    pub(crate) remaining: Cell<u64>,
    large: Option<Box<Guarded<Large>>>,
}

/// The rest of a range whose numbers do not fit machine words.
struct Large {
    next: Integer,
    step: Integer,
    remaining: Integer,
}

impl RangeIterator {
    /// Gives `count` numbers from `start`, all of which fit 64 bits.
    pub fn new(start: i64, step: i64, count: u64) -> Ref<RangeIterator> {
        Ref::new(RangeIterator { next: Cell::new(start), step, remaining: Cell::new(count), large: None })
    }

    /// The range that is left.
    pub(super) fn rest(&self, interp: &Interp) -> (Integer, Integer, Integer) {
        match &self.large {
            Some(large) => {
                let large = interp.read(large);
                (large.next.clone(), large.step.clone(), large.remaining.clone())
            }
            None => (
                Integer::from(self.next.get()),
                Integer::from(self.step),
                Integer::from(self.remaining.get()),
            ),
        }
    }

    /// Passes the next `count` numbers, where there are as many.
    pub(super) fn skip(&self, count: u64) {
        let count = count.min(self.remaining.get());
        let distance = self.step.wrapping_mul(count as i64);
        self.next.set(self.next.get().wrapping_add(distance));
        self.remaining.set(self.remaining.get() - count);
    }

    /// Gives `count` numbers of any size.
    pub fn large(start: Integer, step: Integer, count: Integer) -> Ref<RangeIterator> {
        let large = Large { next: start, step, remaining: count };
        let large = Some(Box::new(Guarded::new(large)));
        Ref::new(RangeIterator { next: Cell::new(0), step: 0, remaining: Cell::new(0), large })
    }
}

impl Payload for RangeIterator {
    const KIND: Kind = Kind::RangeIterator;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::RangeIterator,
    name: "range_iterator",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(next);
    },
    methods: METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    /// Private method returning an estimate of len(list(it)).
    def __length_hint__(self, /) = length_hint;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
    /// Set state information for unpickling.
    def __setstate__(self, object, /) = set_state;
}

fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    let iterator: &RangeIterator = receiver(interp, iterator)?;
    let remaining = iterator.remaining.get();
    if remaining > 0 {
        let number = iterator.next.get();
        // Past the last item the number may not fit; it is never used then.
        iterator.next.set(number.wrapping_add(iterator.step));
        iterator.remaining.set(remaining - 1);
        return Ok(Some(Value::int(number)));
    }
    let Some(large) = &iterator.large else { return Ok(None) };
    let large = interp.write(large);
    if large.remaining.view().is_zero() {
        return Ok(None);
    }
    large.remaining = integer::subtract(large.remaining.view(), IntegerView::Small(1));
    let following = integer::add(large.next.view(), large.step.view());
    Ok(Some(convert::from_integer(std::mem::replace(&mut large.next, following))))
}

fn length_hint(interp: &mut Interp, iterator: &Value) -> Result {
    let iterator: &RangeIterator = receiver(interp, iterator)?;
    let remaining = match &iterator.large {
        Some(large) => interp.read(large).remaining.clone(),
        None => Integer::from(iterator.remaining.get()),
    };
    Ok(convert::from_integer(remaining))
}
