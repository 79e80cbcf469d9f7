//! Logarithms, also of integers beyond the floats.

use super::expected;
use crate::object::Value;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer::{Integer, IntegerView};
use crate::runtime::numbers::{integer_bits, integer_float};
use crate::runtime::{convert, operators};

native_functions! { pub FUNCTIONS;
    /// log(x, [base=math.e])
    /// Return the logarithm of x to the given base.
    ///
    /// If the base is not specified, returns the natural logarithm (base e) of x.
    def log(x, base=None, /) = log;
    /// Return the base 10 logarithm of x.
    def log10(x, /) = log10;
    /// Return the natural logarithm of 1+x (base e).
    ///
    /// The result is computed in a way which is accurate for x near zero.
    def log1p(x, /) = log1p;
    /// Return the base 2 logarithm of x.
    def log2(x, /) = log2;
}

fn log(interp: &mut Interp, x: &Value, base: Option<&Value>) -> Result {
    let numerator = of_value(interp, x, f64::ln)?;
    let Some(base) = base else { return Ok(Value::float(numerator)) };
    let denominator = of_value(interp, base, f64::ln)?;
    operators::binary(
        interp,
        operators::BinaryOperator::Div,
        &Value::float(numerator),
        &Value::float(denominator),
    )
}

fn log2(interp: &mut Interp, x: &Value) -> Result<f64> {
    of_value(interp, x, f64::log2)
}

fn log10(interp: &mut Interp, x: &Value) -> Result<f64> {
    of_value(interp, x, f64::log10)
}

fn log1p(interp: &mut Interp, x: f64) -> Result<f64> {
    if x <= -1.0 {
        return Err(expected(interp, "argument value > -1", x));
    }
    // Negative zero stays negative.
    Ok(if x == 0.0 { x } else { x.ln_1p() })
}

/// The logarithm of an int, of any size, or of anything that is a float.
fn of_value(interp: &mut Interp, x: &Value, function: fn(f64) -> f64) -> Result<f64> {
    if let Some(integer) = convert::integer(x) {
        return of_integer(interp, integer, function);
    }
    let number = convert::to_float(interp, x)?;
    if number <= 0.0 { Err(expected(interp, "a positive input", number)) } else { Ok(function(number)) }
}

fn of_integer(interp: &mut Interp, integer: IntegerView<'_>, function: fn(f64) -> f64) -> Result<f64> {
    if integer.is_negative() || integer.is_zero() {
        return Err(interp.value_error("expected a positive input"));
    }
    if let Ok(number) = integer_float::to_float(integer) {
        return Ok(function(number));
    }
    // Too large for a float: the number is fraction * 2**bits.
    let bits = integer_bits::bit_length(integer);
    let scale = integer_bits::shift_left(IntegerView::Small(1), Integer::from(bits).view())
        .map_err(|failure| interp.fail(failure))?;
    let fraction =
        integer_float::true_divide(integer, scale.view()).map_err(|failure| interp.fail(failure))?;
    Ok(function(fraction) + function(2.0) * bits as f64)
}
