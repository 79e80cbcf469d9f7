//! Type variables among the arguments of generics: finding them, and putting types in their place (`dict[K, list[V]][int, str]`).
//! The protocol is that of `typing`: what has `__typing_subst__` is a variable, what has `__parameters__` contains some.

use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::list::List;
use crate::runtime::{attribute, call, operators, representation};

/// The type variables among `arguments`, each once, in the order they first stand there.
pub fn parameters_of(interp: &mut Interp, arguments: &[Value]) -> Result<Vec<Value>> {
    let mut found = Vec::new();
    collect(interp, arguments, &mut found)?;
    Ok(found)
}

fn collect(interp: &mut Interp, arguments: &[Value], found: &mut Vec<Value>) -> Result<()> {
    interp.enter_native("")?;
    for argument in arguments {
        // The attributes of a class are meant for its instances.
        if argument.is(Kind::Class) {
            continue;
        }
        if optional(interp, argument, "__typing_subst__")?.is_some() {
            add(found, argument);
            continue;
        }
        let inner = match nested(interp, argument) {
            Some(inner) => parameters_of(interp, &inner)?,
            None => own_parameters(interp, argument)?,
        };
        inner.iter().for_each(|parameter| add(found, parameter));
    }
    Ok(())
}

fn add(found: &mut Vec<Value>, parameter: &Value) {
    if !found.iter().any(|known| known.same(parameter)) {
        found.push(parameter.clone());
    }
}

/// The items of a list or tuple among the arguments (`Callable[[int, T], T]`).
fn nested(interp: &Interp, argument: &Value) -> Option<Vec<Value>> {
    match argument.kind() {
        Kind::List => argument.exact::<List>().map(|list| list.to_vec(interp)),
        Kind::Tuple => argument.exact::<Tuple>().map(|tuple| tuple.items().to_vec()),
        _ => None,
    }
}

fn optional(interp: &mut Interp, object: &Value, name: &str) -> Result<Option<Value>> {
    let name = interp.intern(name);
    attribute::get_optional(interp, object, &name)
}

fn own_parameters(interp: &mut Interp, argument: &Value) -> Result<Vec<Value>> {
    let parameters = optional(interp, argument, "__parameters__")?;
    Ok(parameters
        .and_then(|parameters| parameters.exact_ref::<Tuple>())
        .map(|tuple| tuple.items().to_vec())
        .unwrap_or_default())
}

/// The arguments of `generic` with `key` in the place of its type variables.
///
/// # Errors
/// TypeError if there are no variables, or if the number of types is not that of the variables.
pub fn substitute(
    interp: &mut Interp,
    generic: &Value,
    arguments: &Ref<Tuple>,
    parameters: &Ref<Tuple>,
    key: &Value,
) -> Result<Vec<Value>> {
    if parameters.is_empty() {
        let text = representation::repr(interp, generic)?;
        return Err(interp.type_error(format!("{} is not a generic class", text.as_str())));
    }
    let unpacked = unpack(interp, key)?;
    let given = prepared(interp, generic, parameters, unpacked)?;
    if given.len() != parameters.len() {
        return Err(wrong_number(interp, generic, parameters.len(), given.len()));
    }
    let mut replaced = Vec::with_capacity(arguments.len());
    for argument in arguments.items() {
        if argument.is(Kind::Class) {
            replaced.push(argument.clone());
            continue;
        }
        let is_unpacked = is_unpacked_variable(interp, argument)?;
        let new = replace(interp, argument, parameters, &given)?;
        match new.exact::<Tuple>() {
            Some(several) if is_unpacked => replaced.extend_from_slice(several.items()),
            _ => replaced.push(new),
        }
    }
    Ok(replaced)
}

/// The types in a key; `*tuple[int, str]` among them counts as its items.
fn unpack(interp: &mut Interp, key: &Value) -> Result<Vec<Value>> {
    let items = match key.exact::<Tuple>() {
        Some(tuple) => tuple.items().to_vec(),
        None => vec![key.clone()],
    };
    let mut unpacked = Vec::with_capacity(items.len());
    for item in items {
        let inner = if item.is(Kind::Class) {
            None
        } else {
            optional(interp, &item, "__typing_unpacked_tuple_args__")?
        };
        match inner.as_ref().and_then(|inner| inner.exact::<Tuple>()) {
            // An unbounded tuple stands for any number of items and stays.
            Some(inner) if !inner.items().last().is_some_and(|last| last.is(Kind::Ellipsis)) => {
                unpacked.extend_from_slice(inner.items());
            }
            _ => unpacked.push(item),
        }
    }
    Ok(unpacked)
}

/// Lets each variable adapt the types: a TypeVarTuple takes several, a default fills in.
fn prepared(
    interp: &mut Interp,
    generic: &Value,
    parameters: &Tuple,
    given: Vec<Value>,
) -> Result<Vec<Value>> {
    let mut given = given;
    for parameter in parameters.items() {
        let Some(prepare) = optional(interp, parameter, "__typing_prepare_subst__")? else { continue };
        if prepare.is_none() {
            continue;
        }
        let types: Value = Tuple::from_slice(&given).into();
        let made = call::call(interp, &prepare, &[generic.clone(), types])?;
        given = match made.exact::<Tuple>() {
            Some(tuple) => tuple.items().to_vec(),
            None => vec![made],
        };
    }
    Ok(given)
}

#[cold]
fn wrong_number(interp: &mut Interp, generic: &Value, expected: usize, given: usize) -> Raised {
    let text = match representation::repr(interp, generic) {
        Ok(text) => text,
        Err(raised) => return raised,
    };
    let much = if given > expected { "many" } else { "few" };
    interp.type_error(format!(
        "Too {much} arguments for {}; actual {given}, expected {expected}",
        text.as_str()
    ))
}

fn is_unpacked_variable(interp: &mut Interp, argument: &Value) -> Result<bool> {
    match optional(interp, argument, "__typing_is_unpacked_typevartuple__")? {
        Some(answer) => operators::is_true(interp, &answer),
        None => Ok(false),
    }
}

/// One argument with its variables replaced.
fn replace(interp: &mut Interp, argument: &Value, parameters: &Tuple, given: &[Value]) -> Result {
    if let Some(substitution) = optional(interp, argument, "__typing_subst__")? {
        let at = parameters.items().iter().position(|parameter| parameter.same(argument));
        let Some(new) = at.and_then(|at| given.get(at)) else { return Ok(argument.clone()) };
        return call::call(interp, &substitution, std::slice::from_ref(new));
    }
    if let Some(items) = nested(interp, argument) {
        let mut replaced = Vec::with_capacity(items.len());
        for item in &items {
            interp.enter_native("")?;
            replaced.push(if item.is(Kind::Class) {
                item.clone()
            } else {
                replace(interp, item, parameters, given)?
            });
        }
        return Ok(if argument.is(Kind::List) {
            List::value(replaced)
        } else {
            Tuple::from_vec(replaced).into()
        });
    }
    let inner = own_parameters(interp, argument)?;
    if inner.is_empty() {
        return Ok(argument.clone());
    }
    let mut key = Vec::with_capacity(inner.len());
    for parameter in &inner {
        let at = parameters.items().iter().position(|known| known.same(parameter));
        let new = at.and_then(|at| given.get(at)).unwrap_or(parameter);
        // The types of a TypeVarTuple are a tuple here and several arguments there.
        match new.exact::<Tuple>() {
            Some(several) if optional(interp, parameter, "__iter__")?.is_some() => {
                key.extend_from_slice(several.items())
            }
            _ => key.push(new.clone()),
        }
    }
    operators::get_item(interp, argument, &Tuple::from_vec(key).into())
}
