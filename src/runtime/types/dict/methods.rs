//! The methods of `dict`.

use super::Dict;
use crate::object::{Kind, Object, Ref, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::hash::{self, Container};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict_views::{self, DictIterator, Part};
use crate::runtime::types::generic_alias;
use crate::runtime::{call, hash_table, iteration, operators};

native_functions! { pub(super) METHODS;
    /// Return the size of the dict in memory, in bytes.
    def __sizeof__(self, /) = size;
    /// Return the value for key if key is in the dictionary, else default.
    def get(self, key, default=None, /) = get;
    /// Insert key with a value of default if key is not in the dictionary.
    ///
    /// Return the value for key if key is in the dictionary, else default.
    def setdefault(self, key, default=None, /) = set_default;
    /// D.pop(k[,d]) -> v, remove specified key and return the corresponding value.
    ///
    /// If the key is not found, return the default if given; otherwise,
    /// raise a KeyError.
    def pop(self, key, default=<unrepresentable>, /) = pop;
    /// Remove and return a (key, value) pair as a 2-tuple.
    ///
    /// Pairs are returned in LIFO (last-in, first-out) order.
    /// Raises KeyError if the dict is empty.
    def popitem(self, /) = pop_item;
    /// Return a set-like object providing a view on the dict's keys.
    def keys(self, /) = keys;
    /// Return a set-like object providing a view on the dict's items.
    def items(self, /) = items;
    /// Return an object providing a view on the dict's values.
    def values(self, /) = values;
    /// D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.
    /// If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]
    /// If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
    /// In either case, this is followed by: for k in F:  D[k] = F[k]
    def update(self, other=(), /, **kwargs) = update;
    /// Remove all items from the dict.
    def clear(self, /) = clear;
    /// Return a shallow copy of the dict.
    def copy(self, /) = copy;
    /// Return a reverse iterator over the dict keys.
    def __reversed__(self, /) = reversed;
}

native_functions! { pub(super) CLASS_METHODS;
    /// Create a new dictionary with keys from iterable and values set to value.
    def fromkeys(type, iterable, value=None, /) = from_keys;
    /// dicts are generic over two types, signifying (respectively) the types of their keys and values
    def __class_getitem__(type, object, /) = class_get_item;
}

fn size(interp: &mut Interp, dict: &Dict) -> usize {
    size_of::<Object<Dict>>() + interp.read(&dict.table).memory()
}

fn get(interp: &mut Interp, dict: &Dict, key: &Value, default: Option<&Value>) -> Result {
    match dict.get(interp, key)? {
        Some(value) => Ok(value),
        None => Ok(default.cloned().unwrap_or_default()),
    }
}

fn set_default(interp: &mut Interp, dict: &Dict, key: &Value, default: Option<&Value>) -> Result {
    let hash = hash::element_hash(interp, key, Container::Dict)?;
    if let Some(number) = hash_table::find(interp, &dict.table, key, hash)?
        && let Some(entry) = interp.read(&dict.table).entry(number)
    {
        return Ok(entry.value.clone());
    }
    let value = default.cloned().unwrap_or_default();
    dict.push(interp, hash, key.clone(), value.clone());
    Ok(value)
}

fn pop(interp: &mut Interp, dict: &Dict, key: &Value, default: Option<&Value>) -> Result {
    match (dict.remove(interp, key)?, default) {
        (Some(value), _) => Ok(value),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(interp.key_error(key)),
    }
}

fn pop_item(interp: &mut Interp, dict: &Dict) -> Result<Ref<Tuple>> {
    match dict.pop_last(interp) {
        Some((key, value)) => Ok(Tuple::pair(key, value)),
        None => Err(interp.raise(ExceptionKind::KeyError, "popitem(): dictionary is empty")),
    }
}

fn keys(_: &mut Interp, dict: &Ref<Dict>) -> Value {
    dict_views::keys(dict)
}

fn items(_: &mut Interp, dict: &Ref<Dict>) -> Value {
    dict_views::items(dict)
}

fn values(_: &mut Interp, dict: &Ref<Dict>) -> Value {
    dict_views::values(dict)
}

fn update(interp: &mut Interp, dict: &Dict, other: Option<&Value>, keywords: &Dict) -> Result<()> {
    if let Some(other) = other {
        dict.update_from(interp, other)?;
    }
    for (name, value) in keywords.entries(interp) {
        dict.insert(interp, &name, &value)?;
    }
    Ok(())
}

fn clear(interp: &mut Interp, dict: &Dict) {
    dict.clear(interp);
}

fn copy(interp: &mut Interp, dict: &Dict) -> Ref<Dict> {
    dict.copy(interp)
}

fn reversed(interp: &mut Interp, dict: &Ref<Dict>) -> Ref<DictIterator> {
    DictIterator::new(interp, dict, Part::Keys, true)
}

fn from_keys(interp: &mut Interp, class: &Value, iterable: &Value, value: Option<&Value>) -> Result {
    let value = value.cloned().unwrap_or_default();
    let made = if class.same(interp.class_of_kind(Kind::Dict).value()) {
        Dict::new().into()
    } else {
        call::call(interp, class, &[])?
    };
    iteration::for_each(interp, iterable, |interp, key| match made.exact::<Dict>() {
        Some(dict) => dict.insert(interp, &key, &value).map(drop),
        None => operators::set_item(interp, &made, &key, &value),
    })?;
    Ok(made)
}

fn class_get_item(_: &mut Interp, class: &Value, parameters: &Value) -> Value {
    generic_alias::new(class, parameters)
}
