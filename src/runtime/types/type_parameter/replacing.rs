//! What type parameters do when a generic is subscribed: first each adapts the types given (`__typing_prepare_subst__`: a default fills
//! in, a TypeVarTuple takes several), then each says what stands in its place (`__typing_subst__`).

use super::{Flavor, as_type, default, flavor_of, has_default, of};
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::list::List;
use crate::runtime::{attribute, iteration, representation};

/// `T` becomes the type given.
pub(super) fn variable(interp: &mut Interp, value: &Value, given: &Value) -> Result {
    of(interp, value)?;
    as_type(interp, given)
}

/// A missing type is the default.
pub(super) fn prepare_variable(interp: &mut Interp, value: &Value, alias: &Value, given: &Value) -> Result {
    let (parameters, given) = (parameters(interp, alias)?, types(interp, given)?);
    let index = position(&parameters, value);
    if index < given.len() {
        return Ok(Tuple::from_vec(given).into());
    }
    if index == given.len() && has_default(interp, value)? {
        return with_default(interp, value, given);
    }
    Err(too_few(interp, alias, given.len(), index + 1))
}

/// `P` becomes a list of types, `...` or another ParamSpec.
pub(super) fn specification(interp: &mut Interp, value: &Value, given: &Value) -> Result {
    of(interp, value)?;
    let items = match given.kind() {
        Kind::List | Kind::Tuple => iteration::collect(interp, given)?,
        _ if is_parameter_expression(interp, given) => return Ok(given.clone()),
        _ => {
            let text = representation::repr(interp, given)?;
            let message = format!(
                "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {}",
                text.as_str()
            );
            return Err(interp.type_error(message));
        }
    };
    let mut types = Vec::with_capacity(items.len());
    for item in &items {
        types.push(as_type(interp, item)?);
    }
    Ok(Tuple::from_vec(types).into())
}

/// `Z[[int, str]]` may be written `Z[int, str]` if the ParamSpec is the only parameter (PEP 612).
pub(super) fn prepare_specification(
    interp: &mut Interp,
    value: &Value,
    alias: &Value,
    given: &Value,
) -> Result {
    let (parameters, mut given) = (parameters(interp, alias)?, types(interp, given)?);
    let index = position(&parameters, value);
    if index == given.len() && has_default(interp, value)? {
        return with_default(interp, value, given);
    }
    let Some(own) = given.get(index).cloned() else {
        let text = representation::repr(interp, alias)?;
        return Err(interp.type_error(format!("Too few arguments for {}", text.as_str())));
    };
    if parameters.len() == 1 && !is_parameter_expression(interp, &own) {
        let all: Value = Tuple::from_vec(given).into();
        return Ok(Tuple::from_slice(&[all]).into());
    }
    if let (Some(list), Some(place)) = (own.exact::<List>(), given.get_mut(index)) {
        *place = Tuple::from_vec(list.to_vec(interp)).into();
    }
    Ok(Tuple::from_vec(given).into())
}

/// A TypeVarTuple stands in lists of types only as `*Ts`.
pub(super) fn variable_tuple(interp: &mut Interp, _: &Value, _: &Value) -> Result {
    Err(interp.type_error("Substitution of bare TypeVarTuple is not supported"))
}

/// Gathers the types that fall to the TypeVarTuple in one tuple.
pub(super) fn prepare_variable_tuple(
    interp: &mut Interp,
    value: &Value,
    alias: &Value,
    given: &Value,
) -> Result {
    let (parameters, given) = (parameters(interp, alias)?, types(interp, given)?);
    let index = position(&parameters, value);
    let after = parameters.len().saturating_sub(index + 1);
    let is_tuple = |parameter: &Value| flavor_of(parameter) == Some(Flavor::VariableTuple);
    if parameters.items().iter().skip(index + 1).any(is_tuple) {
        let text = representation::repr(interp, alias)?;
        return Err(interp.type_error(format!("More than one TypeVarTuple parameter in {}", text.as_str())));
    }
    if index + after > given.len() {
        return Err(too_few(interp, alias, given.len(), parameters.len().saturating_sub(1)));
    }
    let end = given.len() - after;
    let own = if index == end && has_default(interp, value)? {
        vec![default(interp, value)?]
    } else {
        given.get(index..end).unwrap_or_default().to_vec()
    };
    let mut prepared = given.get(..index).unwrap_or_default().to_vec();
    prepared.push(Tuple::from_vec(own).into());
    prepared.extend_from_slice(given.get(end..).unwrap_or_default());
    Ok(Tuple::from_vec(prepared).into())
}

fn with_default(interp: &mut Interp, value: &Value, mut given: Vec<Value>) -> Result {
    given.push(default(interp, value)?);
    Ok(Tuple::from_vec(given).into())
}

fn parameters(interp: &mut Interp, alias: &Value) -> Result<Ref<Tuple>> {
    let name = interp.names.parameters.clone();
    let found = attribute::get(interp, alias, &name)?;
    Ok(found.exact_ref::<Tuple>().unwrap_or_else(|| Tuple::from_slice(&[])))
}

fn types(interp: &mut Interp, given: &Value) -> Result<Vec<Value>> {
    iteration::collect(interp, given)
}

fn position(parameters: &Tuple, value: &Value) -> usize {
    parameters.items().iter().position(|parameter| parameter.same(value)).unwrap_or(0)
}

/// Can the value stand for a whole list of parameters?
fn is_parameter_expression(interp: &Interp, value: &Value) -> bool {
    matches!(value.kind(), Kind::Ellipsis | Kind::List | Kind::Tuple)
        || flavor_of(value) == Some(Flavor::Specification)
        || interp.type_name(value) == "_ConcatenateGenericAlias"
}

#[cold]
fn too_few(interp: &mut Interp, alias: &Value, given: usize, expected: usize) -> Raised {
    match representation::repr(interp, alias) {
        Ok(text) => interp.type_error(format!(
            "Too few arguments for {}; actual {given}, expected at least {expected}",
            text.as_str()
        )),
        Err(raised) => raised,
    }
}
