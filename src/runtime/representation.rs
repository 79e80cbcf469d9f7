//! `repr`, `str` and `ascii`, and the guard against containers that contain themselves.

use super::format::number;
use super::interp::{Interp, Result};
use super::{attribute, convert, text};
use crate::object::{Kind, Ref, Str, Value};

/// `repr(value)`
pub fn repr(interp: &mut Interp, value: &Value) -> Result<Ref<Str>> {
    interp.enter_native(" while getting the repr of an object")?;
    let made = match interp.class_of(value).slots(interp).representation {
        Some(function) => function(interp, value)?,
        None => default(interp, value)?,
    };
    string(interp, made, "__repr__")
}

/// `str(value)`
pub fn str(interp: &mut Interp, value: &Value) -> Result<Ref<Str>> {
    if let Some(text) = value.exact_ref::<Str>() {
        return Ok(text);
    }
    interp.enter_native(" while getting the str of an object")?;
    match interp.class_of(value).slots(interp).text {
        Some(function) => {
            let made = function(interp, value)?;
            string(interp, made, "__str__")
        }
        None => repr(interp, value),
    }
}

/// `ascii(value)`
pub fn ascii(interp: &mut Interp, value: &Value) -> Result<Ref<Str>> {
    let made = repr(interp, value)?;
    if made.is_ascii() {
        return Ok(made);
    }
    Ok(Str::from_string(text::repr::escape_non_ascii(made.as_str())))
}

fn string(interp: &mut Interp, value: Value, method: &str) -> Result<Ref<Str>> {
    let checked = convert::expect_string(interp, value, method)?;
    match convert::native_ref::<Str>(&checked) {
        Some(text) => Ok(text.clone()),
        None => Ok(interp.names.empty.clone()),
    }
}

/// `<module.Class object at 0x...>`
pub fn default(interp: &mut Interp, value: &Value) -> Result {
    let class = interp.class_of(value).clone();
    let name = full_class_name(interp, &class);
    Ok(Str::value(&format!("<{name} object at {:#x}>", value.identity())))
}

/// The class's qualified name behind its module, unless that is `builtins`.
pub fn full_class_name(interp: &mut Interp, class: &Ref<super::class::Class>) -> String {
    let qualified = interp.read(&class.state).qualified_name.clone();
    let module = interp.names.module.clone();
    match class
        .lookup(interp, &module)
        .as_ref()
        .and_then(|module| module.exact::<Str>().map(|module| module.as_str().to_owned()))
    {
        Some(module) if module != "builtins" => format!("{module}.{qualified}"),
        _ => qualified,
    }
}

/// Begins the `repr` of a container. `false`: it is under way already, and `...` is to be shown instead.
pub fn enter(interp: &mut Interp, value: &Value) -> bool {
    let identity = value.identity();
    if interp.repr_in_progress.contains(&identity) {
        return false;
    }
    interp.repr_in_progress.push(identity);
    true
}

/// Ends the `repr` of a container that [`enter`] began.
pub fn leave(interp: &mut Interp, value: &Value) {
    let identity = value.identity();
    if let Some(at) = interp.repr_in_progress.iter().rposition(|&known| known == identity) {
        interp.repr_in_progress.truncate(at);
    }
}

/// `format(value, specification)`
pub fn format(interp: &mut Interp, value: &Value, specification: &Value) -> Result<Ref<Str>> {
    let empty = specification.exact::<Str>().is_some_and(|text| text.characters() == 0);
    if empty
        && matches!(
            value.kind(),
            Kind::Str | Kind::Int | Kind::BigInt | Kind::Float | Kind::Bool | Kind::None
        )
    {
        return str(interp, value);
    }
    if let Some(made) =
        specification.exact::<Str>().and_then(|text| format_number(interp, value, text.as_str()))
    {
        return made;
    }
    let name = interp.names.format.clone();
    match attribute::call_special(interp, value, &name, std::slice::from_ref(specification))? {
        Some(made) => match convert::native_ref::<Str>(&made) {
            Some(text) => Ok(text.clone()),
            None => {
                let made = interp.type_name(&made);
                Err(interp.type_error(format!("__format__ must return a str, not {made}")))
            }
        },
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("Type {class} doesn't define __format__")))
        }
    }
}

/// Formats an exact int of the machine's size or an exact float without asking its class for `__format__`.
fn format_number(interp: &mut Interp, value: &Value, specification: &str) -> Option<Result<Ref<Str>>> {
    let made = match value.kind() {
        Kind::Int => {
            let number = convert::integer(value)?;
            number::format_integer(number, specification, interp.int_max_str_digits, "int")
        }
        Kind::Float => number::format_float(value.as_float()?, specification, "float"),
        _ => return None,
    };
    Some(match made {
        Ok(text) => Ok(Str::from_string(text)),
        Err(failure) => Err(interp.fail(failure)),
    })
}
