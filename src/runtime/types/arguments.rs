//! Arguments of the constructors that take positional arguments only (`list`, `range`, `slice` ...). Constructors get the class to make
//! an instance of besides their arguments, so they do not go through a stub.

use crate::object::{Kind, Ref, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;

/// Checks that no keywords and between `least` and `most` arguments came, with CPython's texts
/// ("range expected at least 1 argument, got 0").
pub fn positional<'a>(
    interp: &mut Interp,
    name: &str,
    arguments: CallArguments<'a>,
    least: usize,
    most: usize,
) -> Result<&'a [Value]> {
    if !arguments.names.is_empty() {
        return Err(interp.type_error(format!("{name}() takes no keyword arguments")));
    }
    let given = arguments.values.len();
    if (least..=most).contains(&given) {
        return Ok(arguments.values);
    }
    let (bound, limit) = match given < least {
        _ if least == most => ("", least),
        true => ("at least ", least),
        false => ("at most ", most),
    };
    let plural = if limit == 1 { "" } else { "s" };
    Err(interp.type_error(format!("{name} expected {bound}{limit} argument{plural}, got {given}")))
}

/// As [`positional`], but a subclass with an `__init__` of its own may be given keywords: they are for it.
pub fn for_class<'a>(
    interp: &mut Interp,
    class: &Ref<Class>,
    name: &str,
    arguments: CallArguments<'a>,
    least: usize,
    most: usize,
) -> Result<&'a [Value]> {
    let ignores_keywords = !arguments.names.is_empty() && !class.has(flags::NATIVE) && {
        let key = interp.names.init.clone();
        class.lookup(interp, &key).is_some_and(|found| found.is(Kind::Function))
    };
    if ignores_keywords {
        return positional(interp, name, CallArguments::positional(arguments.positionals()), least, most);
    }
    positional(interp, name, arguments, least, most)
}

/// Checks that no keywords and exactly `N` arguments came.
pub fn exactly<'a, const N: usize>(
    interp: &mut Interp,
    name: &str,
    arguments: CallArguments<'a>,
) -> Result<&'a [Value; N]> {
    match positional(interp, name, arguments, N, N)?.try_into() {
        Ok(exact) => Ok(exact),
        Err(_) => Err(interp.type_error(format!("{name} expected {N} arguments"))),
    }
}
