//! Questions about dtypes and values: `np.can_cast`, `np.result_type`, `np.isscalar` ...

use super::conversion::{Argued, argued};
use super::dtype;
use crate::array::{Scalar, ufunc};
use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Returns True if cast between data types can occur according to the casting rule.
    def can_cast(from_, to, casting=None) = can_cast;
    /// Returns the type that results from applying the NumPy type promotion rules to the arguments.
    def result_type(*arrays_and_dtypes) = result_type;
    /// Returns the data type with the smallest size and smallest scalar kind to which both types may be safely cast.
    def promote_types(type1, type2, /) = promote_types;
    /// Returns True if the type of the element is a scalar type.
    def isscalar(element) = is_scalar;
    /// Return True if the first argument is a dtype lower or equal in the type hierarchy.
    def issubdtype(arg1, arg2) = is_sub_dtype;
    /// Determine if two arrays might share memory.
    def may_share_memory(a, b, /, max_work=None) = may_share_memory;
    /// Determine if two arrays share memory.
    def shares_memory(a, b, /, max_work=None) = may_share_memory;
}

fn can_cast(interp: &mut Interp, from: &Value, to: &Value, casting: Option<&Value>) -> Result<bool> {
    let from = match from.kind() {
        Kind::Array | Kind::ArrayScalar => argued(interp, from)?.dtype(interp),
        Kind::Int | Kind::Float | Kind::Bool => {
            return Err(interp.type_error(
                "can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.\nThis change was part of adopting NEP 50, we may explicitly allow them again in the future.",
            ));
        }
        _ => dtype::from_value(interp, from)?,
    };
    let to = dtype::from_value(interp, to)?;
    Ok(match casting.and_then(|casting| casting.exact::<Str>()).map_or("safe", Str::as_str) {
        "no" | "equiv" => from == to,
        "same_kind" => from.can_cast_same_kind(to),
        "unsafe" => true,
        _ => from.can_cast_safely(to),
    })
}

fn result_type(interp: &mut Interp, arguments: &Value) -> Result {
    let items = arguments.exact::<Tuple>().map_or(&[] as &[Value], Tuple::items);
    let mut given = Vec::with_capacity(items.len());
    for item in items {
        given.push(match item.kind() {
            Kind::Class | Kind::Str | Kind::Native => {
                let dtype = dtype::from_value(interp, item)?;
                Argued::Scalar(Scalar::Bool(false).cast(dtype))
            }
            _ => argued(interp, item)?,
        });
    }
    let operands: Vec<_> = given.iter().map(|item| item.operand(interp)).collect();
    match ufunc::result_type(&operands) {
        Some(common) => Ok(dtype::object(interp, common)),
        None => Err(interp.value_error("at least one array or dtype is required")),
    }
}

fn promote_types(interp: &mut Interp, first: &Value, second: &Value) -> Result {
    let (first, second) = (dtype::from_value(interp, first)?, dtype::from_value(interp, second)?);
    Ok(dtype::object(interp, first.promote(second)))
}

fn is_scalar(_: &mut Interp, value: &Value) -> bool {
    matches!(
        convert::native_value(value).kind(),
        Kind::Int
            | Kind::BigInt
            | Kind::Float
            | Kind::Bool
            | Kind::Complex
            | Kind::Str
            | Kind::Bytes
            | Kind::ArrayScalar
    )
}

/// The scalar class a dtype argument stands for; abstract classes stand for themselves.
fn scalar_class(interp: &mut Interp, value: &Value) -> Result {
    if let Some(class) = value.exact_ref::<crate::runtime::class::Class>()
        && super::state::state(interp).abstract_scalars.iter().any(|(_, known)| known.same(&class))
    {
        return Ok(value.clone());
    }
    let dtype = dtype::from_value(interp, value)?;
    if dtype.is_extended() {
        let object = dtype::object(interp, dtype);
        return super::extended::call(interp, "scalar_class", &[object]);
    }
    Ok(dtype
        .place()
        .and_then(|place| interp.array_scalar_classes.get(place))
        .map(|class| class.to_value())
        .unwrap_or_default())
}

fn is_sub_dtype(interp: &mut Interp, first: &Value, second: &Value) -> Result<bool> {
    let (first, second) = (scalar_class(interp, first)?, scalar_class(interp, second)?);
    crate::runtime::instance_check::is_subclass(interp, &first, &second)
}

fn may_share_memory(interp: &mut Interp, a: &Value, b: &Value, _work: Option<&Value>) -> bool {
    let own = |value| -> Option<&super::object::ArrayObject> { Value::exact(value) };
    match (own(a), own(b)) {
        (Some(a), Some(b)) => a.array(interp).may_overlap(b.array(interp)),
        _ => false,
    }
}
