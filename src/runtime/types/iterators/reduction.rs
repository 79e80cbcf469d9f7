//! `__reduce__` and `__setstate__` of the built-in iterators, for `copy` and `pickle`: a call that makes the iterator again, and how far
//! it had come.

use super::{
    BytesIterator, CallableIterator, ListIterator, ListReverseIterator, RangeIterator, SequenceIterator,
    StrIterator, TupleIterator,
};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer;
use crate::runtime::types::enumerate::Enumerate;
use crate::runtime::types::filter::Filter;
use crate::runtime::types::list::List;
use crate::runtime::types::map::Map;
use crate::runtime::types::reversed::Reversed;
use crate::runtime::types::zip::Zip;
use crate::runtime::{call, convert};

/// What an iterator is made of: a built-in function, its arguments, and a state for `__setstate__`.
type Parts = (&'static str, Vec<Value>, Option<Value>);

/// `__reduce__`
pub fn reduce(interp: &mut Interp, iterator: &Value) -> Result {
    let (function, arguments, state) = match iterator.exact::<RangeIterator>() {
        Some(own) => ("iter", vec![rest_of_range(interp, own)?], Some(Value::NONE)),
        None => match of_sequence(interp, iterator) {
            Some(parts) => parts,
            None => of_iterators(interp, iterator),
        },
    };
    let function = interp.builtins.get_text(interp, function).unwrap_or_default();
    let mut items = vec![function, Tuple::from_vec(arguments).into()];
    items.extend(state);
    Ok(Tuple::from_vec(items).into())
}

fn rest_of_range(interp: &mut Interp, iterator: &RangeIterator) -> Result {
    let (start, step, count) = iterator.rest(interp);
    let distance = integer::multiply(step.view(), count.view()).map_err(|failure| interp.fail(failure))?;
    let stop = integer::add(start.view(), distance.view());
    let bounds = [start, stop, step].map(convert::from_integer);
    let class = interp.class_of_kind(Kind::Range).to_value();
    call::call(interp, &class, &bounds)
}

fn of_sequence(interp: &Interp, iterator: &Value) -> Option<Parts> {
    let at = |index: usize| Some(Value::int(index as i64));
    let empty = || Tuple::from_slice(&[]).into();
    let parts = |source: Option<Value>, state: Option<Value>, exhausted: Value| match source {
        Some(source) => ("iter", vec![source], state),
        None => ("iter", vec![exhausted], None),
    };
    if let Some(own) = iterator.exact::<ListIterator>() {
        let list = interp.read(&own.list).as_ref().map(Ref::to_value);
        return Some(parts(list, at(own.index.get()), List::value(Vec::new())));
    }
    if let Some(own) = iterator.exact::<TupleIterator>() {
        let tuple = interp.read(&own.tuple).as_ref().map(Ref::to_value);
        return Some(parts(tuple, at(own.index.get()), empty()));
    }
    if let Some(own) = iterator.exact::<StrIterator>() {
        let string = interp.read(&own.string).clone();
        let passed = string.as_ref().and_then(|string| string.as_str().get(..own.offset.get()));
        let passed = passed.map_or(0, |passed| passed.chars().count());
        return Some(parts(string.map(Value::from), at(passed), Str::value("")));
    }
    if let Some(own) = iterator.exact::<BytesIterator>() {
        return Some(parts(interp.read(&own.bytes).clone(), Some(Value::int(own.index.get())), empty()));
    }
    if let Some(own) = iterator.exact::<SequenceIterator>() {
        return Some(parts(interp.read(&own.sequence).clone(), Some(Value::int(own.index.get())), empty()));
    }
    None
}

fn of_iterators(interp: &mut Interp, iterator: &Value) -> Parts {
    let last = |left: usize| Some(Value::int(left as i64 - 1));
    let none_left = || ("iter", vec![List::value(Vec::new())], None);
    if let Some(own) = iterator.exact::<ListReverseIterator>() {
        return match interp.read(&own.list).as_ref().map(Ref::to_value) {
            Some(list) => ("reversed", vec![list], last(own.left.get())),
            None => none_left(),
        };
    }
    if let Some(own) = iterator.exact::<Reversed>() {
        return match interp.read(&own.sequence).clone() {
            Some(sequence) => ("reversed", vec![sequence], last(own.left.get())),
            None => none_left(),
        };
    }
    if let Some(own) = iterator.exact::<CallableIterator>() {
        return match interp.read(&own.source).clone() {
            Some((callable, sentinel)) => ("iter", vec![callable, sentinel], None),
            None => ("iter", vec![Tuple::from_slice(&[]).into()], None),
        };
    }
    if let Some(own) = iterator.exact::<Enumerate>() {
        return ("enumerate", vec![own.iterator.clone(), own.upcoming(interp)], None);
    }
    if let Some(own) = iterator.exact::<Zip>() {
        return ("zip", own.iterators.to_vec(), own.strict.then_some(Value::TRUE));
    }
    if let Some(own) = iterator.exact::<Map>() {
        let arguments = std::iter::once(own.function.clone()).chain(own.iterators.iter().cloned()).collect();
        return ("map", arguments, own.strict.then_some(Value::TRUE));
    }
    match iterator.exact::<Filter>() {
        Some(own) => ("filter", vec![own.function.clone(), own.iterator.clone()], None),
        None => none_left(),
    }
}

/// `__setstate__` of an iterator over a sequence: the position of the next item.
pub fn set_state(interp: &mut Interp, iterator: &Value, state: &Value) -> Result<()> {
    let position = usize::try_from(convert::to_clamped(interp, state)?).unwrap_or(0);
    if let Some(own) = iterator.exact::<ListIterator>() {
        own.index.set(position);
    } else if let Some(own) = iterator.exact::<TupleIterator>() {
        let length = interp.read(&own.tuple).as_ref().map_or(0, |tuple| tuple.len());
        own.index.set(position.min(length));
    } else if let Some(own) = iterator.exact::<StrIterator>() {
        let offset = interp.read(&own.string).as_ref().map_or(0, |string| {
            let text = string.as_str();
            text.char_indices().nth(position).map_or(text.len(), |(offset, _)| offset)
        });
        own.offset.set(offset);
    } else if let Some(own) = iterator.exact::<BytesIterator>() {
        own.index.set(position as i64);
    } else if let Some(own) = iterator.exact::<SequenceIterator>() {
        own.index.set(position as i64);
    } else if let Some(own) = iterator.exact::<RangeIterator>() {
        own.skip(position as u64);
    } else if let Some(own) = iterator.exact::<Reversed>() {
        let left = convert::to_clamped(interp, state)?.saturating_add(1);
        own.left.set(usize::try_from(left).unwrap_or(0).min(own.left.get()));
    } else if let Some(own) = iterator.exact::<ListReverseIterator>() {
        let length = interp.read(&own.list).as_ref().map_or(0, |list| list.len(interp));
        let left = convert::to_clamped(interp, state)?.saturating_add(1);
        own.left.set(usize::try_from(left).unwrap_or(0).min(length));
    }
    Ok(())
}
