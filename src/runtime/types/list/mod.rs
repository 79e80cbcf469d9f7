//! Lists: the payload, the class and its operators. Methods are in `methods`, subscripts in `items`, sorting in `sort` and `merge_sort`.
//!
//! The items are guarded: whatever can run user code needs the interpreter exclusively, so no borrow of a list's items outlives a
//! call-back, and code here looks at the list anew after each.

mod items;
mod merge_sort;
mod methods;
mod ranks;
mod sort;

pub use methods::extend;
pub use sort::sort_values;

use super::arguments;
use super::definition::{ClassDefinition, EMPTY};
use super::iterators::ListIterator;
use super::sequence::{self, receiver, receiver_reference};
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{call, convert, iteration};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The payload of a list.
pub struct List {
    pub(crate) items: Guarded<Vec<Value>>,
}

impl List {
    /// A list object of these items.
    pub fn new(items: Vec<Value>) -> Ref<List> {
        Ref::new(List { items: Guarded::new(items) })
    }

    /// A list object of these items, as a value.
    pub fn value(items: Vec<Value>) -> Value {
        List::new(items).into()
    }

    /// How many items there are now.
    pub fn len(&self, interp: &Interp) -> usize {
        interp.read(&self.items).len()
    }

    /// Copies of the items.
    pub fn to_vec(&self, interp: &Interp) -> Vec<Value> {
        interp.read(&self.items).clone()
    }

    /// The item at `at`, if there is one now.
    pub fn get(&self, interp: &Interp, at: usize) -> Option<Value> {
        interp.read(&self.items).get(at).cloned()
    }

    /// Adds an item at the end.
    pub fn push(&self, interp: &mut Interp, item: Value) {
        interp.write(&self.items).push(item);
    }
}

impl Payload for List {
    const KIND: Kind = Kind::List;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.items.peek().iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop(std::mem::take(self.items.get_exclusive()));
    }
}

impl Drop for List {
    /// The last item goes first, as in CPython: finalizers can tell.
    fn drop(&mut self) {
        while let Some(item) = self.items.get_exclusive().pop() {
            drop(item);
        }
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::List,
    name: "list",
    documentation: "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.",
    flags: flags::NATIVE | flags::BASE | flags::SEQUENCE | flags::MATCH_SELF,
    slots: |slots| {
        slots.length = Some(|interp, list| Ok(receiver::<List>(interp, list)?.len(interp)));
        slots.get_item = Some(items::get);
        slots.set_item = Some(items::set);
        slots.contains = Some(contains);
        slots.iterate = Some(iterate);
        slots.representation = Some(repr);
        slots.hash = None;
        slots.compare = Some(compare);
        slots.binary[BinaryOperator::Add as usize] = Some(concatenate);
        slots.binary[BinaryOperator::Mult as usize] = Some(multiply);
        slots.in_place[BinaryOperator::Add as usize] = Some(extend_in_place);
        slots.in_place[BinaryOperator::Mult as usize] = Some(multiply_in_place);
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
    },
    methods: methods::METHODS,
    class_methods: methods::CLASS_METHODS,
    ..EMPTY
};

fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    let list: &List = receiver(interp, container)?;
    Ok(sequence::find(interp, list, item, 0, usize::MAX)?.is_some())
}

fn iterate(interp: &mut Interp, value: &Value) -> Result {
    let list: &Ref<List> = receiver_reference(interp, value)?;
    Ok(ListIterator::new(list.clone()).into())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let list: &List = receiver(interp, value)?;
    sequence::representation(interp, value, list, ['[', ']'])
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match (convert::native::<List>(left), convert::native::<List>(right)) {
        (Some(left), Some(right)) => sequence::compare(interp, operator, left, right),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn concatenate(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (Some(left), Some(right)) = (convert::native::<List>(left), convert::native::<List>(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (left, right) = (interp.read(&left.items), interp.read(&right.items));
    let mut made = Vec::with_capacity(left.len() + right.len());
    made.extend_from_slice(left);
    made.extend_from_slice(right);
    Ok(List::value(made))
}

fn multiply(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (operand, factor) =
        if convert::native::<List>(left).is_some() { (left, right) } else { (right, left) };
    let list: &List = receiver(interp, operand)?;
    match sequence::repetitions(interp, factor)? {
        Some(times) => sequence::repeat(interp, list, times).map(List::value),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn extend_in_place(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let list: &List = receiver(interp, left)?;
    extend(interp, list, right)?;
    Ok(left.clone())
}

fn multiply_in_place(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let list: &List = receiver(interp, left)?;
    let Some(times) = sequence::repetitions(interp, right)? else { return Ok(Value::NOT_IMPLEMENTED) };
    let made = sequence::repeat(interp, list, times)?;
    let old = std::mem::replace(interp.write(&list.items), made);
    drop(old);
    Ok(left.clone())
}

/// `list.__new__` takes anything, because the `__init__` of a subclass may.
fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    call::finish_construct(interp, class, List::value(Vec::new()))
}

/// `list.__init__` replaces the items.
fn initialize(interp: &mut Interp, value: &Value, mut given: CallArguments<'_>) -> Result<()> {
    let list: &List = receiver(interp, value)?;
    if !interp.class_of(value).has(flags::NATIVE_NEW) && !value.is(Kind::List) {
        // The keywords were for a `__new__` made by the script.
        given = CallArguments::positional(given.positionals());
    }
    let made = match arguments::positional(interp, "list", given, 0, 1)?.first() {
        Some(iterable) => iteration::collect(interp, iterable)?,
        None => Vec::new(),
    };
    let old = std::mem::replace(interp.write(&list.items), made);
    drop(old);
    Ok(())
}
