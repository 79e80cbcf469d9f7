//! `TypeVar("T", int, str)`, `ParamSpec("P")`, `TypeVarTuple("Ts")`: type parameters made by calls.

use super::{Flavor, Part, TypeParameter, Variance, objects};
use crate::object::{Guarded, Ref, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::types::{frame, parameters};
use crate::runtime::{convert, operators};

static VARIABLE: NativeDefinition = parameters::constructor(
    "typevar",
    "name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False",
);
static SPECIFICATION: NativeDefinition = parameters::constructor(
    "paramspec",
    "name, *, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False",
);
static VARIABLE_TUPLE: NativeDefinition =
    parameters::constructor("typevartuple", "name, *, default=NoDefault");

/// `TypeVar(name, *constraints, ...)`
pub(super) fn variable(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [name, bound, default, covariant, contravariant, infer, constraints] =
        parameters::bind::<7>(interp, &VARIABLE, arguments)?;
    let variance = variance(interp, [covariant, contravariant, infer])?;
    let made = begin(interp, &VARIABLE, name, Flavor::Variable, variance)?;
    let bound = bound.filter(|bound| !bound.is_none());
    let constraints = constraints.and_then(|constraints| constraints.exact_ref::<Tuple>());
    let constraints = constraints.filter(|constraints| !constraints.is_empty());
    match &constraints {
        Some(constraints) if constraints.len() == 1 => {
            return Err(interp.type_error("A single constraint is not allowed"));
        }
        Some(_) if bound.is_some() => {
            return Err(interp.type_error("Constraints cannot be combined with bound=..."));
        }
        _ => {}
    }
    let bound = match bound {
        Some(bound) => known(super::as_type(interp, &bound)?),
        None => Part::Missing,
    };
    let constraints = match constraints {
        Some(constraints) => {
            let mut types = Vec::with_capacity(constraints.len());
            for constraint in constraints.items() {
                types.push(super::as_type(interp, constraint)?);
            }
            known(Tuple::from_vec(types).into())
        }
        None => Part::Missing,
    };
    let default = default_part(interp, default);
    Ok(Value::new(TypeParameter {
        bound: Guarded::new(bound),
        constraints: Guarded::new(constraints),
        default: Guarded::new(default),
        ..made
    }))
}

/// `ParamSpec(name, ...)`
pub(super) fn specification(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [name, bound, default, covariant, contravariant, infer] =
        parameters::bind::<6>(interp, &SPECIFICATION, arguments)?;
    let variance = variance(interp, [covariant, contravariant, infer])?;
    let made = begin(interp, &SPECIFICATION, name, Flavor::Specification, variance)?;
    let bound = match bound.filter(|bound| !bound.is_none()) {
        Some(bound) => known(super::as_type(interp, &bound)?),
        None => Part::Missing,
    };
    let default = default_part(interp, default);
    Ok(Value::new(TypeParameter { bound: Guarded::new(bound), default: Guarded::new(default), ..made }))
}

/// `TypeVarTuple(name, ...)`
pub(super) fn variable_tuple(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [name, default] = parameters::bind::<2>(interp, &VARIABLE_TUPLE, arguments)?;
    let made = begin(interp, &VARIABLE_TUPLE, name, Flavor::VariableTuple, Variance::Invariant)?;
    let default = default_part(interp, default);
    Ok(Value::new(TypeParameter { default: Guarded::new(default), ..made }))
}

fn begin(
    interp: &mut Interp,
    definition: &NativeDefinition,
    name: Option<Value>,
    flavor: Flavor,
    variance: Variance,
) -> Result<TypeParameter> {
    let name = name.unwrap_or_default();
    parameters::text(interp, &name, definition.name, " 'name'")?;
    let module = frame::current_module_name(interp).unwrap_or_default();
    Ok(TypeParameter::make(convert::native_value(&name).clone(), flavor, variance, module))
}

fn known(value: Value) -> Part {
    Part::Known(value, None)
}

fn default_part(interp: &mut Interp, default: Option<Value>) -> Part {
    let missing = objects::no_default(interp);
    default.filter(|default| !default.same(&missing)).map_or(Part::Missing, known)
}

fn variance(interp: &mut Interp, [covariant, contravariant, infer]: [Option<Value>; 3]) -> Result<Variance> {
    let mut is_set =
        |value: Option<Value>| value.map_or(Ok(false), |value| operators::is_true(interp, &value));
    let flags = (is_set(covariant)?, is_set(contravariant)?, is_set(infer)?);
    match flags {
        (true, true, _) => Err(interp.value_error("Bivariant types are not supported.")),
        (false, false, true) => Ok(Variance::Inferred),
        (_, _, true) => Err(interp.value_error("Variance cannot be specified with infer_variance.")),
        (true, false, false) => Ok(Variance::Covariant),
        (false, true, false) => Ok(Variance::Contravariant),
        (false, false, false) => Ok(Variance::Invariant),
    }
}
