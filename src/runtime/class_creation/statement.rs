//! The class statement: bases, metaclass, namespace, body, and the call of the metaclass (language reference 3.3.3).

use super::winner_metaclass;
use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::cell::Cell;
use crate::runtime::types::dict::Dict;
use crate::runtime::{attribute, call, operators, representation};

/// `__build_class__(function, name, *bases, metaclass=..., **keywords)`: what a class statement calls.
pub fn build_class(interp: &mut Interp, arguments: CallArguments<'_>) -> Result {
    let [function, name, given_bases @ ..] = arguments.positionals() else {
        return Err(interp.type_error("__build_class__: not enough arguments"));
    };
    let bases = resolve_bases(interp, given_bases)?;
    let mut metaclass = None;
    let (mut keyword_names, mut keyword_values) = (Vec::new(), Vec::new());
    for (keyword, value) in arguments.keywords() {
        if keyword.exact::<Str>().is_some_and(|text| text.as_str() == "metaclass") {
            metaclass = Some(value.clone());
        } else {
            keyword_names.push(keyword.clone());
            keyword_values.push(value.clone());
        }
    }
    let metaclass = match metaclass {
        Some(given) => match given.exact_ref::<Class>() {
            Some(class) => winner_metaclass(interp, &class, &bases)?.to_value(),
            None => given,
        },
        None => {
            let first = bases.first().map(|base| interp.class_of(base).clone());
            let start = first.unwrap_or_else(|| interp.class_of_kind(Kind::Class).clone());
            winner_metaclass(interp, &start, &bases)?.to_value()
        }
    };
    let bases_tuple: Value = Tuple::from_slice(&bases).into();
    let keywords = Keywords { names: keyword_names, values: keyword_values };
    let namespace = prepare(interp, &metaclass, name, &bases_tuple, &keywords)?;
    if bases.len() != given_bases.len() || bases.iter().zip(given_bases).any(|(own, given)| !own.same(given))
    {
        let original = interp.names.orig_bases.to_value();
        let given: Value = Tuple::from_slice(given_bases).into();
        operators::set_item(interp, &namespace, &original, &given)?;
    }
    let cell = run_class_body(interp, function, &namespace)?;
    let made = call_metaclass(interp, &metaclass, &[name.clone(), bases_tuple, namespace], &keywords)?;
    check_class_cell(interp, &cell, &made, name)?;
    Ok(made)
}

struct Keywords {
    names: Vec<Value>,
    values: Vec<Value>,
}

fn call_metaclass(
    interp: &mut Interp,
    callable: &Value,
    positional: &[Value],
    keywords: &Keywords,
) -> Result {
    let values: Vec<Value> = positional.iter().chain(&keywords.values).cloned().collect();
    call::call_with(interp, callable, CallArguments { values: &values, names: &keywords.names })
}

/// Replaces bases that are not classes by what their `__mro_entries__` says (PEP 560).
fn resolve_bases(interp: &mut Interp, given: &[Value]) -> Result<Vec<Value>> {
    let name = interp.names.mro_entries.clone();
    let mut bases = Vec::with_capacity(given.len());
    for base in given {
        if base.is(Kind::Class) {
            bases.push(base.clone());
            continue;
        }
        match attribute::get_optional(interp, base, &name)? {
            Some(method) => {
                let tuple: Value = Tuple::from_slice(given).into();
                let entries = call::call(interp, &method, &[tuple])?;
                match entries.exact::<Tuple>() {
                    Some(entries) => bases.extend_from_slice(entries.items()),
                    None => return Err(interp.type_error("__mro_entries__ must return a tuple")),
                }
            }
            None => bases.push(base.clone()),
        }
    }
    Ok(bases)
}

fn prepare(
    interp: &mut Interp,
    metaclass: &Value,
    name: &Value,
    bases: &Value,
    keywords: &Keywords,
) -> Result {
    let attribute_name = interp.names.prepare.clone();
    let Some(method) = attribute::get_optional(interp, metaclass, &attribute_name)? else {
        return Ok(Dict::new().into());
    };
    let namespace = call_metaclass(interp, &method, &[name.clone(), bases.clone()], keywords)?;
    if interp.class_of(&namespace).slots(interp).get_item.is_none() {
        let (class, made) = (
            metaclass.exact::<Class>().map(|class| class.name(interp)).unwrap_or_default(),
            interp.type_name(&namespace),
        );
        return Err(interp.type_error(format!("{class}.__prepare__() must return a mapping, not {made}")));
    }
    Ok(namespace)
}

/// Runs the class body in `namespace`; the body returns its `__class__` cell or None.
fn run_class_body(interp: &mut Interp, function: &Value, namespace: &Value) -> Result {
    (interp.hooks.run_class_body)(interp, function, namespace)
}

fn check_class_cell(interp: &mut Interp, cell: &Value, made: &Value, name: &Value) -> Result<()> {
    let Some(cell) = cell.exact::<Cell>() else { return Ok(()) };
    if !made.is(Kind::Class) {
        return Ok(());
    }
    let content = interp.read(&cell.content).clone();
    if content.is_unbound() {
        let name = representation::repr(interp, name)?;
        let message = format!(
            "__class__ not set defining {} as {}. Was __classcell__ propagated to type.__new__?",
            name.as_str(),
            representation::repr(interp, made)?.as_str()
        );
        return Err(interp.raise(ExceptionKind::RuntimeError, message));
    }
    Ok(())
}
