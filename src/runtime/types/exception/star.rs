//! `except*` (PEP 654): what of an exception a clause takes, and what is raised after the last clause.

use super::group::{self, Matcher};
use super::raising::{check_target, matches};
use super::{cause, context, traceback};
use crate::object::{Ref, Tuple, Value};
use crate::runtime::attribute;
use crate::runtime::class::Class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::list::List;
use std::collections::HashSet;

/// What a clause `except* target` leaves and what it takes, in this order; None for nothing. An exception that is no group is
/// wrapped into one when it is taken.
///
/// # Errors
/// TypeError for targets that are no exception classes or are exception groups.
pub fn group_match(interp: &mut Interp, exception: &Value, target: &Value) -> Result<(Value, Value)> {
    check_target(interp, target)?;
    refuse_groups(interp, target)?;
    if exception.is_none() {
        return Ok((Value::NONE, Value::NONE));
    }
    if matches(interp, exception, target)? {
        if group::is_group(interp, exception) {
            return Ok((Value::NONE, exception.clone()));
        }
        let message = interp.names.empty.to_value();
        let exceptions = Tuple::from_slice(std::slice::from_ref(exception)).into();
        let wrapped = group::make(interp, &message, exceptions)?;
        return Ok((Value::NONE, wrapped));
    }
    if !group::is_group(interp, exception) {
        return Ok((exception.clone(), Value::NONE));
    }
    split(interp, exception, target)
}

/// The group's own `split`, which a script may override.
fn split(interp: &mut Interp, exception: &Value, target: &Value) -> Result<(Value, Value)> {
    let name = interp.intern("split");
    let pair = attribute::call_method(interp, exception, &name, std::slice::from_ref(target))?;
    let class = interp.type_name(exception);
    match pair.exact::<Tuple>().map(Tuple::items) {
        Some([matching, rest, ..]) => Ok((rest.clone(), matching.clone())),
        Some(items) => {
            let count = items.len();
            Err(interp.type_error(format!("{class}.split must return a 2-tuple, got tuple of size {count}")))
        }
        None => {
            let made = interp.type_name(&pair);
            Err(interp.type_error(format!("{class}.split must return a tuple, not {made}")))
        }
    }
}

fn refuse_groups(interp: &mut Interp, target: &Value) -> Result<()> {
    let group = interp.exception_class(ExceptionKind::BaseExceptionGroup);
    let is_group = |target: &Value| {
        Ref::<Class>::from_value(target).is_some_and(|class| class.is_subclass_of(interp, group))
    };
    let refused = match target.exact::<Tuple>() {
        Some(targets) => targets.items().iter().any(is_group),
        None => is_group(target),
    };
    if refused {
        return Err(
            interp.type_error("catching ExceptionGroup with except* is not allowed. Use except instead.")
        );
    }
    Ok(())
}

/// What is raised after the clauses of a `try` statement with `except*` have run: `raised` lists what they raised and left, None for
/// nothing. What they left or raised again comes in one group of the original's structure; with it new exceptions are grouped.
/// Gives None when nothing is to be raised.
pub fn prepare_reraise_star(interp: &mut Interp, original: &Value, raised: &[Value]) -> Result {
    if !group::is_group(interp, original) {
        // An exception that is no group is taken by one clause at most.
        return Ok(raised.first().cloned().unwrap_or_default());
    }
    let (mut again, mut fresh) = (Vec::new(), Vec::new());
    for exception in raised.iter().filter(|exception| !exception.is_none()) {
        if comes_from(interp, exception, original) {
            again.push(exception.clone());
        } else {
            fresh.push(exception.clone());
        }
    }
    let projected = projection(interp, original, &again)?;
    if fresh.is_empty() {
        return Ok(projected.unwrap_or_default());
    }
    fresh.extend(projected);
    match fresh.as_slice() {
        [only] => Ok(only.clone()),
        _ => {
            let message = interp.names.empty.to_value();
            group::make(interp, &message, List::value(fresh))
        }
    }
}

/// Is it a part of the original group, as its traceback, cause and context tell?
fn comes_from(interp: &Interp, exception: &Value, original: &Value) -> bool {
    group::is_group(interp, exception)
        && [traceback, cause, context]
            .into_iter()
            .all(|link| link(interp, exception).same(&link(interp, original)))
}

/// The part of the original group that has the leaves of `kept`.
fn projection(interp: &mut Interp, original: &Value, kept: &[Value]) -> Result<Option<Value>> {
    let mut leaves = HashSet::new();
    for exception in kept {
        collect_leaves(interp, exception, &mut leaves)?;
    }
    Ok(group::part(interp, original, &Matcher::Leaves(&leaves), false)?.matching)
}

fn collect_leaves(interp: &mut Interp, exception: &Value, leaves: &mut HashSet<u64>) -> Result<()> {
    if !group::is_group(interp, exception) {
        leaves.insert(exception.identity());
        return Ok(());
    }
    interp.enter_native(" in collect_exception_group_leaf_ids")?;
    for inner in group::nested(interp, exception) {
        collect_leaves(interp, &inner, leaves)?;
    }
    Ok(())
}
