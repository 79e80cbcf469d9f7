//! `min` and `max`.

use crate::object::{Kind, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::CompareOperator;
use crate::runtime::{call, iteration, operators};

native_functions! { pub FUNCTIONS;
    /// min(iterable, *[, default=obj, key=func]) -> value
    /// min(arg1, arg2, *args, *[, key=func]) -> value
    ///
    /// With a single iterable argument, return its smallest item. The
    /// default keyword-only argument specifies an object to return if
    /// the provided iterable is empty.
    /// With two or more positional arguments, return the smallest argument.
    def min(*args, key=None, default=None) = minimum;
    /// max(iterable, *[, default=obj, key=func]) -> value
    /// max(arg1, arg2, *args, *[, key=func]) -> value
    ///
    /// With a single iterable argument, return its biggest item. The
    /// default keyword-only argument specifies an object to return if
    /// the provided iterable is empty.
    /// With two or more positional arguments, return the largest argument.
    def max(*args, key=None, default=None) = maximum;
}

fn minimum(interp: &mut Interp, key: Option<&Value>, default: Option<&Value>, arguments: &Tuple) -> Result {
    extreme(interp, "min", CompareOperator::Lt, arguments, key, default)
}

fn maximum(interp: &mut Interp, key: Option<&Value>, default: Option<&Value>, arguments: &Tuple) -> Result {
    extreme(interp, "max", CompareOperator::Gt, arguments, key, default)
}

/// The best item so far and its key.
struct Best {
    item: Value,
    key: Value,
}

fn extreme(
    interp: &mut Interp,
    name: &str,
    operator: CompareOperator,
    arguments: &Tuple,
    key: Option<&Value>,
    default: Option<&Value>,
) -> Result {
    let key = key.filter(|key| !key.is_none());
    if let ([left, right], None, None) = (arguments.items(), key, default) {
        let second = is_better(interp, operator, right, left)?;
        return Ok(if second { right.clone() } else { left.clone() });
    }
    let mut best: Option<Best> = None;
    match arguments.items() {
        [] => return Err(interp.type_error(format!("{name} expected at least 1 argument, got 0"))),
        [iterable] => {
            iteration::for_each(interp, iterable, |interp, item| {
                consider(interp, operator, &mut best, item, key)
            })?;
        }
        items => {
            if default.is_some() {
                let message =
                    format!("Cannot specify a default for {name}() with multiple positional arguments");
                return Err(interp.type_error(message));
            }
            for item in items {
                consider(interp, operator, &mut best, item.clone(), key)?;
            }
        }
    }
    match (best, default) {
        (Some(best), _) => Ok(best.item),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(interp.value_error(format!("{name}() iterable argument is empty"))),
    }
}

fn consider(
    interp: &mut Interp,
    operator: CompareOperator,
    best: &mut Option<Best>,
    item: Value,
    key: Option<&Value>,
) -> Result<()> {
    let own_key = match key {
        Some(key) => call::call(interp, key, std::slice::from_ref(&item))?,
        None => item.clone(),
    };
    let is_better = match best {
        Some(best) => is_better(interp, operator, &own_key, &best.key)?,
        None => true,
    };
    if is_better {
        *best = Some(Best { item, key: own_key });
    }
    Ok(())
}

fn is_better(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result<bool> {
    let ordering = match (left.kind(), right.kind()) {
        (Kind::Int, Kind::Int) => left.as_int().partial_cmp(&right.as_int()),
        (Kind::Float, Kind::Float) => match (left.as_float(), right.as_float()) {
            (Some(left), Some(right)) => {
                return Ok(if operator == CompareOperator::Lt { left < right } else { left > right });
            }
            _ => None,
        },
        _ => None,
    };
    match ordering {
        Some(ordering) => Ok(operators::ordering_satisfies(operator, ordering)),
        None => operators::compare_truth(interp, operator, left, right),
    }
}
