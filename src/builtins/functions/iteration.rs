//! `all`, `any`, `iter`, `next`, `len` and `sorted`.

use crate::object::{Kind, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::exception;
use crate::runtime::types::iterators::CallableIterator;
use crate::runtime::types::list::{List, sort_values};
use crate::runtime::{CallArguments, attribute, call, iteration, operators};

native_functions! { pub FUNCTIONS;
    /// Return True if bool(x) is True for all values x in the iterable.
    ///
    /// If the iterable is empty, return True.
    def all(iterable, /) = all;
    /// Return True if bool(x) is True for any x in the iterable.
    ///
    /// If the iterable is empty, return False.
    def any(iterable, /) = any;
    /// iter(iterable) -> iterator
    /// iter(callable, sentinel) -> iterator
    ///
    /// Get an iterator from an object.
    /// In the first form, the argument must supply its own iterator, or be a sequence.
    /// In the second form, the callable is called until it returns the sentinel.
    def iter(object, sentinel=None, /) = iter;
    /// next(iterator[, default])
    ///
    /// Return the next item from the iterator.
    /// If default is given and the iterator is exhausted,
    /// it is returned instead of raising StopIteration.
    def next(iterator, default=None, /) = next;
    /// Return the number of items in a container.
    def len(obj, /) = len;
    /// Return a new list containing all items from the iterable in ascending order.
    ///
    /// A custom key function can be supplied to customize the sort order, and the
    /// reverse flag can be set to request the result in descending order.
    def sorted(*args, key=None, reverse=False, **kwargs) = sorted;
}

fn all(interp: &mut Interp, iterable: &Value) -> Result<bool> {
    Ok(!has_item(interp, iterable, false)?)
}

fn any(interp: &mut Interp, iterable: &Value) -> Result<bool> {
    has_item(interp, iterable, true)
}

/// Is there an item of this truth? Asks no further than the first.
fn has_item(interp: &mut Interp, iterable: &Value, truth: bool) -> Result<bool> {
    let iterator = iteration::iterator(interp, iterable)?;
    while let Some(item) = iteration::next(interp, &iterator)? {
        if operators::is_true(interp, &item)? == truth {
            return Ok(true);
        }
    }
    Ok(false)
}

fn iter(interp: &mut Interp, object: &Value, sentinel: Option<&Value>) -> Result {
    let Some(sentinel) = sentinel else { return iteration::iterator(interp, object) };
    if interp.class_of(object).slots(interp).call.is_none() {
        return Err(interp.type_error("iter(v, w): v must be callable"));
    }
    Ok(CallableIterator::new(object.clone(), sentinel.clone()).into())
}

fn next(interp: &mut Interp, iterator: &Value, default: Option<&Value>) -> Result {
    let Some(default) = default else { return next_or_stop(interp, iterator) };
    let item = iteration::next(interp, iterator);
    Ok(interp.unless(item, ExceptionKind::StopIteration)?.flatten().unwrap_or_else(|| default.clone()))
}

/// The next item, or StopIteration with what the iterator returned.
fn next_or_stop(interp: &mut Interp, iterator: &Value) -> Result {
    // The StopIteration of a script's own `__next__` is passed on as it is.
    if iterator.is(Kind::Instance) {
        let name = interp.names.next.clone();
        if let Some(item) = attribute::call_special(interp, iterator, &name, &[])? {
            return Ok(item);
        }
    }
    interp.iteration_result = Value::NONE;
    match iteration::next(interp, iterator)? {
        Some(item) => Ok(item),
        None => {
            let result = std::mem::take(&mut interp.iteration_result);
            Err(exception::stop_iteration(interp, result))
        }
    }
}

fn len(interp: &mut Interp, object: &Value) -> Result<usize> {
    operators::length(interp, object)
}

/// The keywords are those of `list.sort`, which also refuses others.
fn sorted(
    interp: &mut Interp,
    key: Option<&Value>,
    reverse: Option<&Value>,
    arguments: &Tuple,
    surplus: &Dict,
) -> Result {
    let [iterable] = arguments.items() else {
        return Err(interp.type_error(format!("sorted expected 1 argument, got {}", arguments.len())));
    };
    let mut values = iteration::collect(interp, iterable)?;
    if !surplus.is_empty(interp) {
        let (names, values): (Vec<Value>, Vec<Value>) = surplus.entries(interp).into_iter().unzip();
        let (list, name) = (List::value(Vec::new()), interp.intern("sort"));
        let method = attribute::get(interp, &list, &name)?;
        return call::call_with(interp, &method, CallArguments { values: &values, names: &names });
    }
    let reverse = match reverse {
        Some(reverse) => operators::is_true(interp, reverse)?,
        None => false,
    };
    sort_values(interp, &mut values, key.unwrap_or(&Value::NONE), reverse)?;
    Ok(List::value(values))
}
