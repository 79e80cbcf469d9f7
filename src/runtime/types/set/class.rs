//! The classes `set` and `frozenset`: their special methods as slots. The methods with names are in `methods.rs`.

use super::algebra;
use super::iterator::SetIterator;
use super::methods::{CLASS_METHODS, FROZEN_CLASS_METHODS, FROZEN_METHODS, METHODS};
use super::table::{Elements, SetTable};
use super::{FrozenSet, Set, elements_of, wrap};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::slots::Slots;
use crate::runtime::types::arguments;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::sequence::receiver;
use crate::runtime::{call, convert, representation};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The class `set`.
pub const SET_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Set,
    name: "set",
    documentation: "Build an unordered collection of unique elements.",
    flags: flags::NATIVE | flags::BASE | flags::MATCH_SELF | flags::WEAK,
    slots: |slots| {
        fill_common(slots);
        slots.hash = None;
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
        slots.in_place[BinaryOperator::BitOr as usize] = Some(unite_in_place);
        slots.in_place[BinaryOperator::BitAnd as usize] = Some(intersect_in_place);
        slots.in_place[BinaryOperator::Sub as usize] = Some(subtract_in_place);
        slots.in_place[BinaryOperator::BitXor as usize] = Some(toggle_in_place);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    ..EMPTY
};

/// The class `frozenset`.
pub const FROZEN_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::FrozenSet,
    name: "frozenset",
    documentation: "Build an immutable unordered collection of unique elements.",
    flags: flags::NATIVE | flags::BASE | flags::MATCH_SELF | flags::WEAK,
    slots: |slots| {
        fill_common(slots);
        slots.hash = Some(|interp, object| Ok(receiver::<FrozenSet>(interp, object)?.hash(interp)));
        slots.construct = Some(construct_frozen);
    },
    methods: FROZEN_METHODS,
    class_methods: FROZEN_CLASS_METHODS,
    ..EMPTY
};

/// The slots that both classes have.
fn fill_common(slots: &mut Slots) {
    slots.length = Some(length);
    slots.contains = Some(contains);
    slots.iterate = Some(|interp, object| Ok(SetIterator::new(interp, object).into()));
    slots.representation = Some(repr);
    slots.compare = Some(compare);
    slots.binary[BinaryOperator::BitOr as usize] = Some(unite);
    slots.binary[BinaryOperator::BitAnd as usize] = Some(intersect);
    slots.binary[BinaryOperator::Sub as usize] = Some(subtract);
    slots.binary[BinaryOperator::BitXor as usize] = Some(toggle);
}

/// The elements of the receiver of a slot or method.
pub(super) fn elements<'a>(interp: &mut Interp, object: &'a Value) -> Result<&'a Elements> {
    match elements_of(object) {
        Some(elements) => Ok(elements),
        None => receiver::<Set>(interp, object).map(|set| &set.elements),
    }
}

fn length(interp: &mut Interp, object: &Value) -> Result<usize> {
    let own = elements(interp, object)?;
    Ok(interp.read(own).len())
}

fn contains(interp: &mut Interp, object: &Value, key: &Value) -> Result<bool> {
    let own = elements(interp, object)?;
    algebra::contains(interp, own, key)
}

fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    call::finish_construct(interp, class, Set::new().into())
}

fn initialize(interp: &mut Interp, object: &Value, given: CallArguments<'_>) -> Result<()> {
    let set: &Set = receiver(interp, object)?;
    let given = arguments::positional(interp, "set", given, 0, 1)?;
    if !set.is_empty(interp) {
        set.clear(interp);
    }
    match given.first() {
        Some(iterable) => set.update(interp, iterable),
        None => Ok(()),
    }
}

/// `frozenset(iterable)`: an exact frozenset stands for itself.
fn construct_frozen(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let native = match arguments::for_class(interp, class, "frozenset", given, 0, 1)?.first() {
        Some(frozen) if frozen.is(Kind::FrozenSet) => frozen.clone(),
        Some(iterable) => FrozenSet::from_iterable(interp, iterable)?.into(),
        None => FrozenSet::from_table(SetTable::default()).into(),
    };
    call::finish_construct(interp, class, native)
}

fn repr(interp: &mut Interp, object: &Value) -> Result {
    let own = elements(interp, object)?;
    let class = interp.type_name(object);
    if interp.read(own).is_empty() {
        return Ok(Str::value(&format!("{class}()")));
    }
    if !representation::enter(interp, object) {
        return Ok(Str::value(&format!("{class}(...)")));
    }
    let text = text_of_elements(interp, own);
    representation::leave(interp, object);
    let text = text?;
    let text = if object.is(Kind::Set) { text } else { format!("{class}({text})") };
    Ok(Str::from_string(text).into())
}

fn text_of_elements(interp: &mut Interp, own: &Elements) -> Result<String> {
    let keys: Vec<Value> = interp.read(own).iter().cloned().collect();
    let mut text = String::from("{");
    for key in keys {
        if text.len() > 1 {
            text.push_str(", ");
        }
        text.push_str(representation::repr(interp, &key)?.as_str());
    }
    text.push('}');
    Ok(text)
}

/// Comparison is inclusion.
fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(own), Some(others)) = (elements_of(left), elements_of(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    interp.enter_native(" in comparison")?;
    let (length, others_length) = (interp.read(own).len(), interp.read(others).len());
    let truth = match operator {
        CompareOperator::Eq => equal(interp, left, right, own, others)?,
        CompareOperator::NotEq => !equal(interp, left, right, own, others)?,
        CompareOperator::Lt => length < others_length && algebra::is_subset(interp, own, others)?,
        CompareOperator::LtE => algebra::is_subset(interp, own, others)?,
        CompareOperator::Gt => length > others_length && algebra::is_subset(interp, others, own)?,
        CompareOperator::GtE => algebra::is_subset(interp, others, own)?,
        CompareOperator::Is | CompareOperator::IsNot | CompareOperator::In | CompareOperator::NotIn => {
            return Ok(Value::NOT_IMPLEMENTED);
        }
    };
    Ok(Value::bool(truth))
}

fn equal(
    interp: &mut Interp,
    left: &Value,
    right: &Value,
    own: &Elements,
    others: &Elements,
) -> Result<bool> {
    if interp.read(own).len() != interp.read(others).len() {
        return Ok(false);
    }
    let known_hash = |value| convert::native::<FrozenSet>(value).and_then(|frozen| frozen.hash.get());
    if let (Some(left), Some(right)) = (known_hash(left), known_hash(right))
        && left != right
    {
        return Ok(false);
    }
    algebra::is_subset(interp, own, others)
}

/// A set operator: both operands must be sets; the result is of the left one's kind.
fn operate(
    interp: &mut Interp,
    left: &Value,
    right: &Value,
    operation: fn(&mut Interp, &Elements, &Value) -> Result<SetTable>,
) -> Result {
    match (elements_of(left), elements_of(right)) {
        (Some(own), Some(_)) => Ok(wrap(left, operation(interp, own, right)?)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn unite(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    operate(interp, left, right, algebra::union)
}

fn intersect(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    operate(interp, left, right, algebra::intersection)
}

fn subtract(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    operate(interp, left, right, algebra::difference)
}

fn toggle(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    operate(interp, left, right, algebra::symmetric_difference)
}

/// An augmented assignment: the right operand must be a set.
fn operate_in_place(
    interp: &mut Interp,
    object: &Value,
    other: &Value,
    operation: fn(&mut Interp, &Elements, &Value) -> Result<()>,
) -> Result {
    match (elements_of(object), elements_of(other)) {
        (Some(own), Some(_)) => {
            operation(interp, own, other)?;
            Ok(object.clone())
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn unite_in_place(interp: &mut Interp, object: &Value, other: &Value) -> Result {
    operate_in_place(interp, object, other, algebra::update)
}

fn intersect_in_place(interp: &mut Interp, object: &Value, other: &Value) -> Result {
    operate_in_place(interp, object, other, algebra::keep_common)
}

fn subtract_in_place(interp: &mut Interp, object: &Value, other: &Value) -> Result {
    operate_in_place(interp, object, other, algebra::remove_all)
}

fn toggle_in_place(interp: &mut Interp, object: &Value, other: &Value) -> Result {
    operate_in_place(interp, object, other, algebra::toggle_all)
}
