//! Iterators over deques, from either end. A deque that changes under them is a RuntimeError.

use super::{Deque, mutated, receiver};
use crate::builtins::modules::collections::classes;
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::NATIVE;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, Owner};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use std::any::Any;
use std::cell::Cell;

struct DequeIterator {
    deque: Value,
    /// How many items are still to come.
    left: Cell<usize>,
    changes: u64,
}

impl NativeData for DequeIterator {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.deque);
    }

    fn clear(&mut self) {
        self.left.set(0);
        self.deque = Value::NONE;
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// Private method returning an estimate of len(list(it)).
    def __length_hint__(self, /) = length_hint;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
}

native_functions! { CONSTRUCTORS;
    def _deque_iterator(cls, deque, index=0, /) = make_forwards;
    def _deque_reverse_iterator(cls, deque, index=0, /) = make_backwards;
}

pub static ITERATOR: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "_deque_iterator",
    module: "collections",
    flags: NATIVE,
    slots: |slots| {
        slots.construct = Some(construct::<0>);
        slots.iterate = Some(own_iterator);
        slots.next = Some(next);
    },
    methods: METHODS,
    ..EMPTY
};

pub static REVERSE_ITERATOR: ClassDefinition = ClassDefinition {
    name: "_deque_reverse_iterator",
    slots: |slots| {
        slots.construct = Some(construct::<1>);
        slots.iterate = Some(own_iterator);
        slots.next = Some(next_backwards);
    },
    kind: Kind::Native,
    module: "collections",
    flags: NATIVE,
    methods: METHODS,
    ..EMPTY
};

fn construct<const INDEX: usize>(
    interp: &mut Interp,
    class: &Ref<Class>,
    arguments: CallArguments<'_>,
) -> Result {
    let mut values = vec![class.to_value()];
    values.extend_from_slice(arguments.values);
    let arguments = CallArguments { values: &values, names: arguments.names };
    match CONSTRUCTORS.get(INDEX) {
        Some(constructor) => constructor.invoke_of(interp, Owner::None, arguments),
        None => Ok(Value::NONE),
    }
}

fn make_forwards(interp: &mut Interp, class: &Ref<Class>, deque: &Value, index: Option<i64>) -> Result {
    at(interp, class, deque, index.unwrap_or(0))
}

fn make_backwards(interp: &mut Interp, class: &Ref<Class>, deque: &Value, index: Option<i64>) -> Result {
    at(interp, class, deque, index.unwrap_or(0))
}

/// An iterator that has passed `index` items.
fn at(interp: &mut Interp, class: &Ref<Class>, deque: &Value, index: i64) -> Result {
    let Some(data) = NativeObject::data::<Deque>(deque) else {
        let (own, given) = (class.name(interp), interp.type_name(deque));
        return Err(interp.type_error(format!("{own}() argument 1 must be collections.deque, not {given}")));
    };
    let passed = usize::try_from(index).unwrap_or(0);
    let left = Cell::new(data.len(interp).saturating_sub(passed));
    Ok(NativeObject::new(class, DequeIterator { deque: deque.clone(), left, changes: data.changes.get() }))
}

/// `iter(deque)`
pub fn iterate(interp: &mut Interp, deque: &Value) -> Result {
    receiver(interp, deque)?;
    match classes(interp).map(|classes| classes.iterator.clone()) {
        Some(class) => at(interp, &class, deque, 0),
        None => Ok(Value::NONE),
    }
}

/// `reversed(deque)`
pub fn reversed(interp: &mut Interp, deque: &Value) -> Result {
    receiver(interp, deque)?;
    match classes(interp).map(|classes| classes.reverse_iterator.clone()) {
        Some(class) => at(interp, &class, deque, 0),
        None => Ok(Value::NONE),
    }
}

/// The iterator and its deque.
fn parts(value: &Value) -> Option<(&DequeIterator, &Deque)> {
    let iterator = NativeObject::data::<DequeIterator>(value)?;
    Some((iterator, NativeObject::data::<Deque>(&iterator.deque)?))
}

fn next(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    let Some((iterator, deque)) = parts(value) else { return Ok(None) };
    if iterator.changes != deque.changes.get() {
        iterator.left.set(0);
        return Err(mutated(interp));
    }
    let left = iterator.left.get();
    if left == 0 {
        return Ok(None);
    }
    iterator.left.set(left - 1);
    let items = interp.read(&deque.items);
    Ok(items.get(items.len().wrapping_sub(left)).cloned())
}

fn next_backwards(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    let Some((iterator, deque)) = parts(value) else { return Ok(None) };
    let left = iterator.left.get();
    if left == 0 {
        return Ok(None);
    }
    if iterator.changes != deque.changes.get() {
        iterator.left.set(0);
        return Err(mutated(interp));
    }
    iterator.left.set(left - 1);
    Ok(deque.get(interp, left - 1))
}

fn length_hint(_: &mut Interp, value: &Value) -> usize {
    parts(value).map_or(0, |(iterator, _)| iterator.left.get())
}

fn reduce(interp: &mut Interp, value: &Value) -> Result {
    let Some((iterator, deque)) = parts(value) else { return Ok(Value::NONE) };
    let passed = deque.len(interp).saturating_sub(iterator.left.get());
    let class = interp.class_of(value).to_value();
    let arguments = Tuple::pair(iterator.deque.clone(), Value::int(passed as i64));
    Ok(Tuple::pair(class, arguments.into()).into())
}
