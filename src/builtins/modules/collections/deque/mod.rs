//! `collections.deque`: a ring of values. `changes` grows with every change of which items there are or where they stand, so that
//! iterators notice. Comparing items runs user code: nothing of the ring is held meanwhile.

mod iterator;
mod methods;
mod operations;

pub use iterator::{ITERATOR, REVERSE_ITERATOR};

use crate::object::{Guarded, Kind, Ref, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{BASE, NATIVE, SEQUENCE, WEAK};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::{Argument, CallArguments, Owner, Place};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY, read_only_member};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{call, convert, iteration, operators};
use crate::syntax::operators::BinaryOperator;
use std::any::Any;
use std::cell::Cell;
use std::collections::VecDeque;

/// The data of a deque.
pub struct Deque {
    items: Guarded<VecDeque<Value>>,
    /// The longest it may grow.
    most: Cell<Option<usize>>,
    changes: Cell<u64>,
}

impl NativeData for Deque {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.items.peek().iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop(std::mem::take(self.items.get_exclusive()));
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Argument for &Deque {
    type Item<'a> = &'a Deque;

    #[inline]
    fn convert<'a>(interp: &mut Interp, value: &'a Value, _: Place) -> Result<&'a Deque> {
        receiver(interp, value)
    }
}

/// The deque in the receiver of a slot or method.
#[inline]
fn receiver<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Deque> {
    match NativeObject::data::<Deque>(value) {
        Some(deque) => Ok(deque),
        None => {
            let class = interp.type_name(value);
            let message =
                format!("descriptor requires a 'collections.deque' object but received a '{class}'");
            Err(interp.type_error(message))
        }
    }
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "deque",
    module: "collections",
    documentation: "A list-like sequence optimized for data accesses near its endpoints.",
    flags: NATIVE | BASE | SEQUENCE | WEAK,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
        slots.length = Some(|interp, value| Ok(receiver(interp, value)?.len(interp)));
        slots.get_item = Some(operations::get_item);
        slots.set_item = Some(operations::set_item);
        slots.contains = Some(operations::contains);
        slots.iterate = Some(iterator::iterate);
        slots.representation = Some(operations::repr);
        slots.hash = None;
        slots.compare = Some(operations::compare);
        slots.binary[BinaryOperator::Add as usize] = Some(operations::concatenate);
        slots.binary[BinaryOperator::Mult as usize] = Some(operations::multiply);
        slots.in_place[BinaryOperator::Add as usize] = Some(operations::extend_in_place);
        slots.in_place[BinaryOperator::Mult as usize] = Some(operations::multiply_in_place);
    },
    methods: methods::METHODS,
    class_methods: methods::CLASS_METHODS,
    attributes: &[AttributeDefinition {
        name: "maxlen",
        documentation: "maximum size of a deque or None if unbounded",
        get: |interp, value| Ok(receiver(interp, value)?.most_value()),
        set: Some(read_only),
    }],
    ..EMPTY
};

fn read_only(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    if NativeObject::data::<Deque>(value).is_none() {
        return read_only_member(interp, value, new);
    }
    let class = interp.type_name(value);
    let class = if value.is(Kind::Native) { "collections.deque".to_owned() } else { class };
    let message = format!("attribute 'maxlen' of '{class}' objects is not writable");
    Err(interp.raise(ExceptionKind::AttributeError, message))
}

native_functions! { CONSTRUCTORS;
    def deque(self, iterable=(), maxlen=None) = fill;
}

fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    let made = NativeObject::new(class, Deque::of(VecDeque::new(), None));
    call::finish_construct(interp, class, made)
}

fn initialize(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result<()> {
    let mut values = Vec::with_capacity(arguments.values.len() + 1);
    values.push(value.clone());
    values.extend_from_slice(arguments.values);
    let arguments = CallArguments { values: &values, names: arguments.names };
    match CONSTRUCTORS.first() {
        Some(constructor) => constructor.invoke_of(interp, Owner::None, arguments).map(drop),
        None => Ok(()),
    }
}

fn fill(interp: &mut Interp, deque: &Deque, iterable: Option<&Value>, most: Option<&Value>) -> Result<()> {
    let most = match most.filter(|most| !most.is_none()) {
        Some(most) => {
            if convert::integer(most).is_none() {
                return Err(interp.type_error("an integer is required"));
            }
            match usize::try_from(convert::to_i64(interp, most)?) {
                Ok(most) => Some(most),
                Err(_) => return Err(interp.value_error("maxlen must be non-negative")),
            }
        }
        None => None,
    };
    deque.most.set(most);
    deque.clear(interp);
    match iterable {
        Some(iterable) => deque.extend(interp, iterable),
        None => Ok(()),
    }
}

impl Deque {
    fn of(items: VecDeque<Value>, most: Option<usize>) -> Deque {
        Deque { items: Guarded::new(items), most: Cell::new(most), changes: Cell::new(0) }
    }

    #[inline]
    fn len(&self, interp: &Interp) -> usize {
        interp.read(&self.items).len()
    }

    #[inline]
    fn get(&self, interp: &Interp, at: usize) -> Option<Value> {
        interp.read(&self.items).get(at).cloned()
    }

    #[inline]
    fn changed(&self) {
        self.changes.set(self.changes.get().wrapping_add(1));
    }

    /// `maxlen`
    fn most_value(&self) -> Value {
        self.most.get().map_or(Value::NONE, |most| Value::int(most as i64))
    }

    /// Adds to the right end; a full deque loses its leftmost item.
    #[inline]
    fn push_back(&self, interp: &mut Interp, value: Value) {
        self.changed();
        let items = interp.write(&self.items);
        items.push_back(value);
        let lost = self.most.get().filter(|&most| items.len() > most).and_then(|_| items.pop_front());
        drop(lost);
    }

    /// Adds to the left end; a full deque loses its rightmost item.
    #[inline]
    fn push_front(&self, interp: &mut Interp, value: Value) {
        self.changed();
        let items = interp.write(&self.items);
        items.push_front(value);
        let lost = self.most.get().filter(|&most| items.len() > most).and_then(|_| items.pop_back());
        drop(lost);
    }

    /// Replaces all items.
    fn assign(&self, interp: &mut Interp, items: VecDeque<Value>) {
        self.changed();
        let old = std::mem::replace(interp.write(&self.items), items);
        drop(old);
    }

    fn clear(&self, interp: &mut Interp) {
        self.assign(interp, VecDeque::new());
    }

    /// Adds every item of an iterable to the right end. A deque that is added to itself is copied first.
    fn extend(&self, interp: &mut Interp, iterable: &Value) -> Result<()> {
        self.add_each(interp, iterable, Deque::push_back)
    }

    fn add_each(
        &self,
        interp: &mut Interp,
        iterable: &Value,
        add: fn(&Deque, &mut Interp, Value),
    ) -> Result<()> {
        let values = match NativeObject::data::<Deque>(iterable) {
            Some(other) if std::ptr::eq(self, other) => Some(self.copied(interp).into()),
            _ => iteration::plain_values(interp, iterable),
        };
        if let Some(values) = values {
            values.into_iter().for_each(|value| add(self, interp, value));
            return Ok(());
        }
        iteration::for_each(interp, iterable, |interp, value| {
            add(self, interp, value);
            Ok(())
        })
    }

    fn copied(&self, interp: &Interp) -> VecDeque<Value> {
        interp.read(&self.items).clone()
    }

    /// The position of the first item from `start` up to `stop` that equals `wanted`.
    fn find(&self, interp: &mut Interp, wanted: &Value, start: usize, stop: usize) -> Result<Option<usize>> {
        let mut walk = Walk::new(self);
        walk.at = start;
        while walk.at < stop
            && let Some(item) = walk.next(interp)?
        {
            if operators::equal(interp, &item, wanted)? {
                return Ok(Some(walk.at - 1));
            }
        }
        walk.check(interp)?;
        Ok(None)
    }
}

/// Goes through the items from the left and notices changes.
struct Walk<'a> {
    deque: &'a Deque,
    at: usize,
    changes: u64,
}

impl Walk<'_> {
    fn new(deque: &Deque) -> Walk<'_> {
        Walk { deque, at: 0, changes: deque.changes.get() }
    }

    fn check(&self, interp: &mut Interp) -> Result<()> {
        if self.changes == self.deque.changes.get() { Ok(()) } else { Err(mutated(interp)) }
    }

    fn next(&mut self, interp: &mut Interp) -> Result<Option<Value>> {
        self.check(interp)?;
        let item = self.deque.get(interp, self.at);
        self.at += 1;
        Ok(item)
    }
}

#[cold]
fn mutated(interp: &mut Interp) -> Raised {
    interp.raise(ExceptionKind::RuntimeError, "deque mutated during iteration")
}
