//! The set operations of `dict_keys` and `dict_items`, as in CPython's `dictview_*` functions: the other operand may be any iterable,
//! and results are sets.

use super::{Part, view_of};
use crate::object::{Kind, Ref, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::set::{Set, elements_of};
use crate::runtime::{iteration, operators};
use crate::syntax::operators::CompareOperator;

fn is_set_like_view(value: &Value) -> bool {
    view_of(value).is_some_and(|(_, part)| part != Part::Values)
}

fn is_set_like(value: &Value) -> bool {
    is_set_like_view(value) || elements_of(value).is_some()
}

/// The elements of an operand as a set.
fn to_set(interp: &mut Interp, operand: &Value) -> Result<Ref<Set>> {
    match view_of(operand) {
        Some((dict, Part::Keys)) => Set::from_iterable(interp, dict.value()),
        _ => Set::from_iterable(interp, operand),
    }
}

/// `left | right`
pub fn union(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let result = to_set(interp, left)?;
    result.update(interp, right)?;
    Ok(result.into())
}

/// `left - right`
pub fn difference(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let result = to_set(interp, left)?;
    result.difference_update(interp, right)?;
    Ok(result.into())
}

/// `left ^ right`
pub fn symmetric_difference(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let result = to_set(interp, left)?;
    result.symmetric_difference_update(interp, right)?;
    Ok(result.into())
}

/// `left & right`
pub fn intersection(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (mut view, mut other) = if is_set_like_view(left) { (left, right) } else { (right, left) };
    if is_set_like_view(other) && operators::length(interp, other)? > operators::length(interp, view)? {
        (view, other) = (other, view);
    }
    if other.is(Kind::Set)
        && let Some(set) = other.exact::<Set>()
    {
        return Ok(set.intersection(interp, view)?.into());
    }
    let result = Set::new();
    iteration::for_each(interp, other, |interp, item| {
        if operators::contains(interp, view, &item)? {
            result.add(interp, &item)?;
        }
        Ok(())
    })?;
    Ok(result.into())
}

/// Comparison with sets and other views is inclusion.
pub fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    if !is_set_like_view(left) || !is_set_like(right) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    interp.enter_native(" in comparison")?;
    let (length, others_length) = (operators::length(interp, left)?, operators::length(interp, right)?);
    let truth = match operator {
        CompareOperator::Eq => length == others_length && all_in(interp, left, right)?,
        CompareOperator::NotEq => !(length == others_length && all_in(interp, left, right)?),
        CompareOperator::Lt => length < others_length && all_in(interp, left, right)?,
        CompareOperator::LtE => length <= others_length && all_in(interp, left, right)?,
        CompareOperator::Gt => length > others_length && all_in(interp, right, left)?,
        CompareOperator::GtE => length >= others_length && all_in(interp, right, left)?,
        CompareOperator::Is | CompareOperator::IsNot | CompareOperator::In | CompareOperator::NotIn => {
            return Ok(Value::NOT_IMPLEMENTED);
        }
    };
    Ok(Value::bool(truth))
}

/// Is every element of `items` in `container`?
fn all_in(interp: &mut Interp, items: &Value, container: &Value) -> Result<bool> {
    let iterator = iteration::iterator(interp, items)?;
    while let Some(item) = iteration::next(interp, &iterator)? {
        if !operators::contains(interp, container, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Has the view no element in common with an iterable?
pub fn is_disjoint(interp: &mut Interp, view: &Value, other: &Value) -> Result<bool> {
    if view.same(other) {
        return Ok(operators::length(interp, view)? == 0);
    }
    let (mut walked, mut asked) = (other, view);
    if is_set_like(other) && operators::length(interp, other)? > operators::length(interp, view)? {
        (walked, asked) = (view, other);
    }
    let iterator = iteration::iterator(interp, walked)?;
    while let Some(item) = iteration::next(interp, &iterator)? {
        if operators::contains(interp, asked, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}
