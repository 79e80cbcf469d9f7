//! The operators of deques.

use super::{Deque, Walk, receiver};
use crate::object::{Kind, Str, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::list::List;
use crate::runtime::types::native_object::NativeObject;
use crate::runtime::types::sequence;
use crate::runtime::{convert, operators, representation};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The position that `deque[key]` means.
fn position(interp: &mut Interp, deque: &Deque, key: &Value) -> Result<usize> {
    let index = match key.as_int() {
        Some(index) => index,
        None if !sequence::has_index(interp, key) => {
            let class = interp.type_name(key);
            return Err(interp.type_error(format!("sequence index must be integer, not '{class}'")));
        }
        None => convert::to_sequence_index(interp, key)?,
    };
    match sequence::position(index, deque.len(interp)) {
        Some(at) => Ok(at),
        None => Err(interp.index_error("deque index out of range")),
    }
}

pub(super) fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let deque = receiver(interp, value)?;
    let at = position(interp, deque, key)?;
    Ok(deque.get(interp, at).unwrap_or_default())
}

pub(super) fn set_item(interp: &mut Interp, value: &Value, key: &Value, new: Option<&Value>) -> Result<()> {
    let deque = receiver(interp, value)?;
    let at = position(interp, deque, key)?;
    let items = interp.write(&deque.items);
    let old = match new {
        Some(new) => items.get_mut(at).map(|item| std::mem::replace(item, new.clone())),
        None => {
            deque.changed();
            items.remove(at)
        }
    };
    drop(old);
    Ok(())
}

pub(super) fn contains(interp: &mut Interp, value: &Value, item: &Value) -> Result<bool> {
    Ok(receiver(interp, value)?.find(interp, item, 0, usize::MAX)?.is_some())
}

pub(super) fn repr(interp: &mut Interp, value: &Value) -> Result {
    let deque = receiver(interp, value)?;
    if !representation::enter(interp, value) {
        return Ok(Str::value("[...]"));
    }
    let items = List::value(deque.copied(interp).into());
    let shown = representation::repr(interp, &items);
    representation::leave(interp, value);
    let (shown, class) = (shown?, interp.class_of(value).name(interp));
    let text = match deque.most.get() {
        Some(most) => format!("{class}({}, maxlen={most})", shown.as_str()),
        None => format!("{class}({})", shown.as_str()),
    };
    Ok(Str::from_string(text).into())
}

/// The first items that differ decide, then the lengths.
pub(super) fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(own), Some(other)) = (NativeObject::data::<Deque>(left), NativeObject::data::<Deque>(right))
    else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let is_equality = matches!(operator, CompareOperator::Eq | CompareOperator::NotEq);
    if is_equality && (std::ptr::eq(own, other) || own.len(interp) != other.len(interp)) {
        return Ok(Value::bool(std::ptr::eq(own, other) == (operator == CompareOperator::Eq)));
    }
    let (mut own, mut other) = (Walk::new(own), Walk::new(other));
    loop {
        match (own.next(interp)?, other.next(interp)?) {
            (Some(one), Some(two)) => {
                if !operators::equal(interp, &one, &two)? {
                    return match operator {
                        CompareOperator::Eq => Ok(Value::FALSE),
                        CompareOperator::NotEq => Ok(Value::TRUE),
                        _ => operators::compare(interp, operator, &one, &two),
                    };
                }
            }
            (one, two) => {
                let ordering = one.is_some().cmp(&two.is_some());
                return Ok(Value::bool(operators::ordering_satisfies(operator, ordering)));
            }
        }
    }
}

pub(super) fn concatenate(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    if NativeObject::data::<Deque>(left).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    if NativeObject::data::<Deque>(right).is_none() {
        let adds = interp.class_of(right).slots(interp).binary[BinaryOperator::Add as usize].is_some();
        if adds && right.is(Kind::Instance) {
            return Ok(Value::NOT_IMPLEMENTED);
        }
        let class = interp.type_name(right);
        return Err(interp.type_error(format!("can only concatenate deque (not \"{class}\") to deque")));
    }
    let made = super::methods::copy(interp, left)?;
    receiver(interp, &made)?.extend(interp, right)?;
    Ok(made)
}

pub(super) fn extend_in_place(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    receiver(interp, left)?.extend(interp, right)?;
    Ok(left.clone())
}

pub(super) fn multiply(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (operand, factor) =
        if NativeObject::data::<Deque>(left).is_some() { (left, right) } else { (right, left) };
    let Some(times) = sequence::repetitions(interp, factor)? else { return Ok(Value::NOT_IMPLEMENTED) };
    let made = super::methods::copy(interp, operand)?;
    let deque = receiver(interp, &made)?;
    repeat(interp, deque, times)?;
    Ok(made)
}

pub(super) fn multiply_in_place(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let deque = receiver(interp, left)?;
    let Some(times) = sequence::repetitions(interp, right)? else { return Ok(Value::NOT_IMPLEMENTED) };
    repeat(interp, deque, times)?;
    Ok(left.clone())
}

/// Makes the items stand `times` times over; of a bounded deque the last ones stay.
fn repeat(interp: &mut Interp, deque: &Deque, times: usize) -> Result<()> {
    let length = deque.len(interp);
    if length == 0 || times == 1 {
        return Ok(());
    }
    let Some(total) = length.checked_mul(times) else { return Err(interp.memory_error()) };
    let kept = deque.most.get().map_or(total, |most| most.min(total));
    convert::checked_capacity(interp, kept, size_of::<Value>())?;
    let items = interp.read(&deque.items);
    let made = (total - kept..total).filter_map(|at| items.get(at % length).cloned()).collect();
    deque.assign(interp, made);
    Ok(())
}
