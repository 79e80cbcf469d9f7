//! The methods of floats (library reference, "Additional Methods on Float").

use super::operand;
use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::format::number::format_float;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::{
    Failure, Integer, float as arithmetic, float_hex, float_rounding, integer_float,
};
use crate::runtime::types::parameters;
use crate::runtime::{call, convert};

native_functions! { pub(super) METHODS;
    /// Return self, the complex conjugate of any float.
    def conjugate(self, /) = conjugate;
    /// Return a pair of integers, whose ratio is exactly equal to the original float.
    ///
    /// The ratio is in lowest terms and has a positive denominator.  Raise
    /// OverflowError on infinities and a ValueError on NaNs.
    ///
    /// >>> (10.0).as_integer_ratio()
    /// (10, 1)
    /// >>> (0.0).as_integer_ratio()
    /// (0, 1)
    /// >>> (-.25).as_integer_ratio()
    /// (-1, 4)
    def as_integer_ratio(self, /) = as_integer_ratio;
    /// Return a hexadecimal representation of a floating-point number.
    ///
    /// >>> (-0.1).hex()
    /// '-0x1.999999999999ap-4'
    /// >>> 3.14159.hex()
    /// '0x1.921f9f01b866ep+1'
    def hex(self, /) = hex;
    /// Return True if the float is an integer.
    def is_integer(self, /) = is_integer;
    /// Return the Integral closest to x between 0 and x.
    def __trunc__(self, /) = truncate;
    /// Return the floor as an Integral.
    def __floor__(self, /) = floor;
    /// Return the ceiling as an Integral.
    def __ceil__(self, /) = ceiling;
    /// Return the Integral closest to x, rounding half toward even.
    ///
    /// When an argument is passed, work like built-in round(x, ndigits).
    def __round__(self, ndigits=None, /) = round;
    /// Return divmod(self, value).
    def __divmod__(self, value, /) = divide_modulo;
    /// Return divmod(value, self).
    def __rdivmod__(self, value, /) = divide_modulo_reflected;
    /// Formats the float according to format_spec.
    def __format__(self, format_spec, /) = format;
    def __getnewargs__(self, /) = new_arguments;
}

native_functions! { pub(super) CLASS_METHODS;
    /// Create a floating-point number from a hexadecimal string.
    ///
    /// >>> float.fromhex('0x1.ffffp10')
    /// 2047.984375
    /// >>> float.fromhex('-0x1p-1074')
    /// -5e-324
    def fromhex(type, string, /) = from_hex;
    /// Convert real number to a floating-point number.
    def from_number(type, number, /) = from_number;
}

native_functions! { pub(super) STATIC_METHODS;
    /// You probably don't want to use this function.
    ///
    ///   typestr
    ///     Must be 'double' or 'float'.
    ///
    /// It exists mainly to be used in Python's test suite.
    ///
    /// This function returns whichever of 'unknown', 'IEEE, big-endian' or 'IEEE,
    /// little-endian' best describes the format of floating-point numbers used by the
    /// C type named by typestr.
    def __getformat__(typestr, /) = get_format;
}

fn finish<T>(interp: &mut Interp, made: std::result::Result<T, Failure>) -> Result<T> {
    made.map_err(|failure| interp.fail(failure))
}

fn conjugate(_: &mut Interp, number: f64) -> f64 {
    number
}

fn as_integer_ratio(interp: &mut Interp, number: f64) -> Result<Ref<Tuple>> {
    let (numerator, denominator) = finish(interp, integer_float::integer_ratio(number))?;
    Ok(Tuple::from_slice(&[convert::from_integer(numerator), convert::from_integer(denominator)]))
}

fn hex(_: &mut Interp, number: f64) -> String {
    float_hex::to_hex(number)
}

fn is_integer(_: &mut Interp, number: f64) -> bool {
    arithmetic::is_integer(number)
}

fn truncate(interp: &mut Interp, number: f64) -> Result<Integer> {
    finish(interp, integer_float::from_float(number))
}

fn floor(interp: &mut Interp, number: f64) -> Result<Integer> {
    finish(interp, integer_float::from_float(number.floor()))
}

fn ceiling(interp: &mut Interp, number: f64) -> Result<Integer> {
    finish(interp, integer_float::from_float(number.ceil()))
}

fn round(interp: &mut Interp, number: f64, digits: Option<&Value>) -> Result {
    let Some(digits) = digits.filter(|digits| !digits.is_none()) else {
        return finish(interp, float_rounding::round_to_integer(number)).map(convert::from_integer);
    };
    let digits = convert::to_clamped(interp, digits)?;
    finish(interp, float_rounding::round(number, digits)).map(Value::float)
}

fn divide_modulo(interp: &mut Interp, left: f64, right: &Value) -> Result {
    match operand(interp, right)? {
        Some(right) => quotient_and_remainder(interp, left, right),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn divide_modulo_reflected(interp: &mut Interp, right: f64, left: &Value) -> Result {
    match operand(interp, left)? {
        Some(left) => quotient_and_remainder(interp, left, right),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn quotient_and_remainder(interp: &mut Interp, left: f64, right: f64) -> Result {
    let (quotient, remainder) = finish(interp, arithmetic::divide_modulo(left, right))?;
    Ok(Tuple::from_slice(&[Value::float(quotient), Value::float(remainder)]).into())
}

fn format(interp: &mut Interp, value: &Value, specification: &Value) -> Result<Ref<Str>> {
    let specification = parameters::text(interp, specification, "__format__", "")?;
    if specification.characters() == 0 {
        return crate::runtime::representation::str(interp, value);
    }
    let class = interp.type_name(value);
    let number = super::receiver(interp, value)?;
    finish(interp, format_float(number, specification.as_str(), &class)).map(Str::from_string)
}

fn new_arguments(_: &mut Interp, number: f64) -> Ref<Tuple> {
    Tuple::from_slice(&[Value::float(number)])
}

/// The result of a class method: a float, or whatever a subclass makes of it.
fn made_by(interp: &mut Interp, class: &Ref<Class>, number: f64) -> Result {
    if class.has(flags::NATIVE) {
        return Ok(Value::float(number));
    }
    call::call(interp, class.value(), &[Value::float(number)])
}

fn from_hex(interp: &mut Interp, class: &Ref<Class>, text: &Value) -> Result {
    let Some(text) = convert::native::<Str>(text) else {
        return Err(interp.type_error("bad argument type for built-in operation"));
    };
    let number = finish(interp, float_hex::from_hex(text.as_str()))?;
    made_by(interp, class, number)
}

fn from_number(interp: &mut Interp, class: &Ref<Class>, value: &Value) -> Result {
    let number = convert::to_float(interp, value)?;
    made_by(interp, class, number)
}

fn get_format(interp: &mut Interp, name: &Value) -> Result<&'static str> {
    match parameters::text(interp, name, "__getformat__", "")?.as_str() {
        "double" | "float" if cfg!(target_endian = "little") => Ok("IEEE, little-endian"),
        "double" | "float" => Ok("IEEE, big-endian"),
        _ => Err(interp.value_error("__getformat__() argument 1 must be 'double' or 'float'")),
    }
}
