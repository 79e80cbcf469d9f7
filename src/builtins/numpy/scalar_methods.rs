//! Attributes and methods that NumPy scalars have of their own; the others are those of arrays.

use super::dtype;
use super::flags;
use super::object::wrap;
use super::scalar::{make, own_element, python_number};
use super::scalar_classes::as_array;
use super::scalar_operators::binary;
use super::subscript;
use crate::array::Scalar;
use crate::object::{Kind, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::AttributeDefinition;
use crate::runtime::{attribute, call, convert, representation};
use crate::syntax::operators::BinaryOperator;

macro_rules! attributes {
    ($( $name:literal $doc:literal $get:expr; )+) => {
        &[ $( AttributeDefinition { name: $name, documentation: $doc, get: $get, set: None } ),+ ]
    };
}

pub const ATTRIBUTES: &[AttributeDefinition] = attributes! {
    "dtype" "Get array data-descriptor." |interp, value| Ok(dtype::object(interp, element(value).dtype()));
    "shape" "Tuple of array dimensions." |_, _| Ok(Tuple::from_vec(Vec::new()).into());
    "strides" "Tuple of bytes steps in each dimension." |_, _| Ok(Tuple::from_vec(Vec::new()).into());
    "ndim" "The number of array dimensions." |_, _| Ok(Value::int(0));
    "size" "The number of elements in the gentype." |_, _| Ok(Value::int(1));
    "itemsize" "The length of one element in bytes." |_, value| Ok(Value::int(element(value).dtype().size() as i64));
    "nbytes" "The length of one element in bytes." |_, value| Ok(Value::int(element(value).dtype().size() as i64));
    "T" "Scalar attribute identical to the corresponding array attribute." |_, value| Ok(value.clone());
    "real" "The real part of the scalar." |interp, value| Ok(match element(value) {
        Scalar::Complex64(number) => make(interp, Scalar::Float32(number.re)),
        Scalar::Complex128(number) => make(interp, Scalar::Float(number.re)),
        _ => value.clone(),
    });
    "imag" "The imaginary part of the scalar." |interp, value| Ok(match element(value) {
        Scalar::Complex64(number) => make(interp, Scalar::Float32(number.im)),
        Scalar::Complex128(number) => make(interp, Scalar::Float(number.im)),
        other => make(interp, Scalar::Bool(false).cast(other.dtype())),
    });
    "base" "Scalar attribute identical to the corresponding array attribute." |_, _| Ok(Value::NONE);
    "flags" "The integer value of flags." |interp, value| {
        let array = as_array(interp, value)?;
        Ok(flags::object(interp, &array))
    };
    "flat" "A 1-D view of the scalar." |interp, value| {
        let array = as_array(interp, value)?;
        Ok(super::flat::object(interp, &array))
    };
};

native_functions! { pub METHODS;
    /// Copy an element of an array to a standard Python scalar and return it.
    def item(self, /, *args) = item;
    /// Return the value as a standard Python scalar.
    def tolist(self, /) = to_python;
    /// Return the scalar itself, which cannot change.
    def copy(self, order=None) = copy;
    /// The scalar itself, which has no axes to exchange.
    def transpose(self, /, *axes) = copy;
    /// The scalar itself, which has no axes to leave out.
    def squeeze(self, /, axis=None) = copy;
    /// Scalar cast to a specified type.
    def astype(self, dtype, order=None, casting=None, subok=True, copy=True) = as_type;
    def conjugate(self, /) = conjugate;
    def conj(self, /) = conjugate;
    def __array__(self, dtype=None, /, *, copy=None) = to_array;
    def __complex__(self, /) = to_complex;
    def __format__(self, format_spec, /) = format;
    def __round__(self, ndigits=None, /) = round;
    def __divmod__(self, value, /) = divide_modulo;
    def __rdivmod__(self, value, /) = divide_modulo_reflected;
}

native_functions! { pub FLOATING_METHODS;
    /// Return True if the floating point number is finite with integral value, and False otherwise.
    def is_integer(self, /) = is_whole;
    /// Return a pair of integers, whose ratio is exactly equal to the original number.
    def as_integer_ratio(self, /) = as_ratio;
}

native_functions! { pub INTEGER_METHODS;
    /// Return True, as every integer is one.
    def is_integer(self, /) = is_integer;
    /// Computes the number of 1-bits in the absolute value of the input.
    def bit_count(self, /) = bit_count;
    def __trunc__(self, /) = to_python;
}

fn element(value: &Value) -> Scalar {
    own_element(value).unwrap_or(Scalar::Bool(false))
}

fn to_python(_: &mut Interp, value: &Value) -> Value {
    python_number(element(value))
}

fn item(interp: &mut Interp, value: &Value, arguments: &Value) -> Result {
    let given = arguments.exact::<Tuple>().map_or(&[] as &[Value], Tuple::items);
    let all_zero = given.iter().all(|index| matches!(index.as_int(), Some(0 | -1)));
    if given.len() > 1 || !all_zero {
        return Err(interp.index_error("index out of bounds for scalar"));
    }
    Ok(to_python(interp, value))
}

fn is_whole(_: &mut Interp, value: &Value) -> bool {
    let number = element(value).as_float();
    number.is_finite() && number.fract() == 0.0
}

fn as_ratio(interp: &mut Interp, value: &Value) -> Result {
    let name = interp.intern("as_integer_ratio");
    call::call_method(interp, &python_number(element(value)), &name, &[])
}

fn copy(_: &mut Interp, value: &Value, _order: Option<&Value>) -> Value {
    value.clone()
}

fn conjugate(interp: &mut Interp, value: &Value) -> Value {
    match element(value) {
        Scalar::Complex64(number) => make(interp, Scalar::Complex64(number.conj())),
        Scalar::Complex128(number) => make(interp, Scalar::Complex128(number.conj())),
        _ => value.clone(),
    }
}

fn to_complex(_: &mut Interp, value: &Value) -> Value {
    python_number(element(value).cast(crate::array::DType::Complex128))
}

fn as_type(
    interp: &mut Interp,
    value: &Value,
    wanted: &Value,
    _order: Option<&Value>,
    _casting: Option<&Value>,
    _subok: Option<&Value>,
    _copy: Option<&Value>,
) -> Result {
    let wanted = dtype::from_value(interp, wanted)?;
    let array = crate::array::create::from_scalar(element(value));
    let array = super::object::or_raise(interp, array)?;
    let made = super::object::compute(interp, |_, warnings| array.astype(wanted, warnings)?.single())?;
    Ok(make(interp, made))
}

fn to_array(interp: &mut Interp, value: &Value, wanted: Option<&Value>, _copy: Option<&Value>) -> Result {
    let dtype = dtype::optional(interp, wanted)?.unwrap_or(element(value).dtype());
    let made = crate::array::create::from_scalar(element(value).cast(dtype));
    super::object::or_raise(interp, made).map(wrap)
}

/// Formats as the Python number does; a bool without a format shows its name.
fn format(interp: &mut Interp, value: &Value, specification: &Value) -> Result {
    let number = python_number(element(value));
    representation::format(interp, &number, specification).map(Value::from)
}

/// Without digits an int, as Python rounds; with digits a scalar, as NumPy rounds.
fn round(interp: &mut Interp, value: &Value, digits: Option<&Value>) -> Result {
    let Some(digits) = digits.filter(|digits| !digits.is_none()) else {
        let name = interp.names.round.clone();
        let number = python_number(element(value));
        return match attribute::call_special(interp, &number, &name, &[])? {
            Some(rounded) => Ok(rounded),
            None => Ok(number),
        };
    };
    let array = as_array(interp, value)?;
    let name = interp.intern("round");
    call::call_method(interp, &array, &name, std::slice::from_ref(digits))
}

fn pair(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let quotient = binary(interp, BinaryOperator::FloorDiv, left, right)?;
    let remainder = binary(interp, BinaryOperator::Mod, left, right)?;
    Ok(Tuple::from_vec(vec![quotient, remainder]).into())
}

fn divide_modulo(interp: &mut Interp, value: &Value, other: &Value) -> Result {
    match super::scalar::number(other) {
        Some(_) => pair(interp, value, other),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn divide_modulo_reflected(interp: &mut Interp, value: &Value, other: &Value) -> Result {
    match super::scalar::number(other) {
        Some(_) => pair(interp, other, value),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn is_integer(_: &mut Interp, _value: &Value) -> bool {
    true
}

fn bit_count(interp: &mut Interp, value: &Value) -> Result<i64> {
    let number = convert::to_i64(interp, &python_number(element(value)))?;
    Ok(i64::from(number.unsigned_abs().count_ones()))
}

/// `scalar[()]` is the scalar, `scalar[...]` an array without axes.
pub fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let is_plain = match key.kind() {
        Kind::Tuple => key.exact::<Tuple>().is_some_and(|tuple| {
            tuple.items().iter().all(|item| matches!(item.kind(), Kind::Ellipsis | Kind::None))
        }),
        Kind::Ellipsis | Kind::None | Kind::Bool => true,
        Kind::ArrayScalar => matches!(own_element(key), Some(Scalar::Bool(_))),
        _ => false,
    };
    if !is_plain {
        return Err(interp.index_error("invalid index to scalar variable."));
    }
    let made = crate::array::create::from_scalar(element(value));
    let array = super::object::or_raise(interp, made).map(wrap)?;
    subscript::get_item(interp, &array, key)
}
