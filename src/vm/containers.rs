//! Subscripts, slices and membership: the fast forms for exact built-in containers, and the way to the general ones.

use crate::object::{Kind, Str, Tuple, Value, Word};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::runtime::types::slice::Slice;
use crate::runtime::types::str as str_type;

/// The payload an object word points to.
macro_rules! payload {
    ($word:expr, $type:ty) => {
        &*(($word.bits as *const u8).add(size_of::<crate::object::Header>()) as *const $type)
    };
}

/// `container[key]` of an exact list or tuple with an int inside it, not counted yet.
///
/// # Safety
/// The words are alive.
#[inline(always)]
pub(crate) unsafe fn fast_item(container: Word, key: Word) -> Option<Word> {
    // SAFETY: the kinds say what the payloads are; no user code runs while the items are borrowed.
    unsafe {
        if !key.is(Kind::Int) {
            return None;
        }
        let items: &[Value] = if container.is(Kind::List) {
            &*(payload!(container, List)).items.pointer()
        } else if container.is(Kind::Tuple) {
            (payload!(container, Tuple)).items()
        } else {
            return None;
        };
        let index = key.bits as i64;
        let index = if index < 0 { index + items.len() as i64 } else { index };
        items.get(index as usize).map(Value::word)
    }
}

/// The place of `container[key]` of an exact list with an int inside it.
///
/// # Safety
/// As for [`fast_item`].
#[inline(always)]
pub(crate) unsafe fn fast_slot(container: Word, key: Word) -> Option<*mut Word> {
    // SAFETY: as in `fast_item`.
    unsafe {
        if !key.is(Kind::Int) || !container.is(Kind::List) {
            return None;
        }
        let items: &mut Vec<Value> = &mut *(payload!(container, List)).items.pointer();
        let index = key.bits as i64;
        let index = if index < 0 { index + items.len() as i64 } else { index };
        items.get_mut(index as usize).map(|item| std::ptr::from_mut(item).cast())
    }
}

/// The items of an exact tuple or list.
///
/// # Safety
/// No user code may run, and the container must not change, while the slice is used.
#[inline(always)]
pub(crate) unsafe fn plain_items<'a>(container: Word) -> Option<&'a [Value]> {
    // SAFETY: as in `fast_item`.
    unsafe {
        if container.is(Kind::Tuple) {
            Some((payload!(container, Tuple)).items())
        } else if container.is(Kind::List) {
            Some(&*(payload!(container, List)).items.pointer())
        } else {
            None
        }
    }
}

/// `container[key]`
#[inline(never)]
pub(crate) fn get_item(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    match container.kind() {
        Kind::Dict => {
            if let Some(dict) = container.exact::<Dict>() {
                let found = match dict.get_fast(interp, key) {
                    Some(found) => found,
                    None => dict.get(interp, key)?,
                };
                return match found {
                    Some(value) => Ok(value),
                    None => Err(interp.key_error(key)),
                };
            }
        }
        Kind::Str => {
            if let (Some(text), Some(index)) = (container.exact::<Str>(), key.as_int()) {
                let index = if index < 0 { index + text.characters() as i64 } else { index };
                if let Some(character) = usize::try_from(index).ok().and_then(|index| text.character(index)) {
                    return Ok(str_type::from_char(interp, character));
                }
            }
        }
        _ => {}
    }
    operators::get_item(interp, container, key)
}

/// `container[key] = value`
#[inline(never)]
pub(crate) fn set_item(interp: &mut Interp, container: &Value, key: &Value, value: &Value) -> Result<()> {
    if let Some(dict) = container.exact::<Dict>() {
        let old = match dict.insert_fast(interp, key, value) {
            Some(old) => old,
            None => dict.insert(interp, key, value)?,
        };
        drop(old);
        return Ok(());
    }
    operators::set_item(interp, container, key, value)
}

/// `item in container`
#[inline(never)]
pub(crate) fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    if let Some(dict) = container.exact::<Dict>()
        && let Some(found) = dict.get_fast(interp, item)
    {
        return Ok(found.is_some());
    }
    operators::contains(interp, container, item)
}

/// A slice object.
pub(crate) fn slice(start: &Value, stop: &Value, step: Value) -> Value {
    Slice::new(start.clone(), stop.clone(), step).into()
}

/// `container[start:stop]`
#[inline(never)]
pub(crate) fn get_slice(interp: &mut Interp, container: &Value, start: &Value, stop: &Value) -> Result {
    if let Some((first, end)) = plain_bounds(container, start, stop) {
        match container.kind() {
            Kind::Str => {
                if let Some(text) = container.exact::<Str>() {
                    return Ok(text.part(first, end).into());
                }
            }
            Kind::List => {
                if let Some(list) = container.exact::<List>() {
                    let items = interp.read(&list.items).get(first..end).unwrap_or_default().to_vec();
                    return Ok(List::value(items));
                }
            }
            _ => {}
        }
    }
    let key = slice(start, stop, Value::NONE);
    operators::get_item(interp, container, &key)
}

/// The bounds of a slice of an exact string or list, given by ints or None.
fn plain_bounds(container: &Value, start: &Value, stop: &Value) -> Option<(usize, usize)> {
    let length = match container.kind() {
        Kind::Str => container.exact::<Str>()?.characters(),
        Kind::List => container.exact::<List>()?.items.peek().len(),
        _ => return None,
    };
    let bound = |value: &Value, default: usize| -> Option<usize> {
        if value.is_none() {
            return Some(default);
        }
        let number = value.as_int()?;
        let number = if number < 0 { number.saturating_add(length as i64).max(0) } else { number };
        Some((number as usize).min(length))
    };
    let (first, end) = (bound(start, 0)?, bound(stop, length)?);
    Some((first, end.max(first)))
}

/// `container[start:stop] = value`
#[inline(never)]
pub(crate) fn set_slice(
    interp: &mut Interp,
    container: &Value,
    start: &Value,
    stop: &Value,
    value: &Value,
) -> Result<()> {
    if let Some((first, end)) = plain_bounds(container, start, stop)
        && let Some(list) = container.exact::<List>()
        && let Some(items) = crate::runtime::iteration::plain_values(interp, value)
    {
        if items.len() == end - first {
            let places = interp.write(&list.items).get_mut(first..end).unwrap_or_default();
            places.iter_mut().zip(items).for_each(|(place, item)| *place = item);
        } else {
            let old: Vec<Value> = interp.write(&list.items).splice(first..end, items).collect();
            drop(old);
        }
        return Ok(());
    }
    let key = slice(start, stop, Value::NONE);
    operators::set_item(interp, container, &key, value)
}
