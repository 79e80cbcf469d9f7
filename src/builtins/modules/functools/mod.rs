//! The module `_functools`, behind `stdlib/functools.py`: what is called often - the cache of `lru_cache`, `reduce`, `partial` and the
//! keys of `cmp_to_key`.

mod cache;
mod comparison_key;
mod partial;

use super::add_functions;
use crate::object::{Kind, Ref, Value};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::module::Module;
use crate::runtime::{call, iteration};

native_functions! { FUNCTIONS;
    /// Apply a function of two arguments cumulatively to the items of an iterable, from left to right.
    ///
    /// This effectively reduces the iterable to a single value.  If initial is present,
    /// it is placed before the items of the iterable in the calculation, and serves as
    /// a default when the iterable is empty.
    ///
    /// For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5])
    /// calculates ((((1 + 2) + 3) + 4) + 5).
    def reduce(function, iterable, /, initial=None) = reduce;
    /// Convert a cmp= function into a key= function.
    ///
    ///   mycmp
    ///     Function that compares two objects.
    def cmp_to_key(mycmp) = comparison_key::cmp_to_key;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_functools", Some("Tools that operate on functions."));
    add_functions(interp, &module, "functools", FUNCTIONS);
    let object = interp.class_of_kind(Kind::Instance).clone();
    let class = native_class_with_base(interp, &cache::CLASS, Some(object));
    module.set(interp, "_lru_cache_wrapper", class.into());
    partial::add_to(interp, &module);
    module
}

fn reduce(interp: &mut Interp, function: &Value, iterable: &Value, initial: Option<&Value>) -> Result {
    let iterator = iteration::iterator(interp, iterable);
    let Some(iterator) = interp.unless(iterator, ExceptionKind::TypeError)? else {
        return Err(interp.type_error("reduce() arg 2 must support iteration"));
    };
    let mut total = match initial {
        Some(initial) => initial.clone(),
        None => match iteration::next(interp, &iterator)? {
            Some(first) => first,
            None => return Err(interp.type_error("reduce() of empty iterable with no initial value")),
        },
    };
    while let Some(item) = iteration::next(interp, &iterator)? {
        total = call::call(interp, function, &[total, item])?;
    }
    Ok(total)
}
