//! Range iterators: by machine words, and beyond them by arbitrary ints.

use super::own_iterator;
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
    flags: flags::NATIVE,
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
