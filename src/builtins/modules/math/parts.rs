//! Rounding, the parts of a float, neighbours, remainders and tests.

use super::{domain_error, range_error};
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer_float;
use crate::runtime::{attribute, convert};

native_functions! { pub FUNCTIONS;
    /// Return the ceiling of x as an Integral.
    ///
    /// This is the smallest integer >= x.
    def ceil(x, /) = ceil;
    /// Return a float with the magnitude (absolute value) of x but the sign of y.
    def copysign(x, y, /) = copysign;
    /// Return the absolute value of the float x.
    def fabs(x, /) = fabs;
    /// Return the floor of x as an Integral.
    ///
    /// This is the largest integer <= x.
    def floor(x, /) = floor;
    /// Return fmod(x, y), according to platform C.
    ///
    /// x % y may differ.
    def fmod(x, y, /) = fmod;
    /// Return the mantissa and exponent of x, as pair (m, e).
    ///
    /// m is a float and e is an int, such that x = m * 2.**e.
    /// If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.
    def frexp(x, /) = frexp;
    /// Determine whether two floating-point numbers are close in value.
    def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0) = is_close;
    /// Return True if x is neither an infinity nor a NaN, and False otherwise.
    def isfinite(x, /) = is_finite;
    /// Return True if x is a positive or negative infinity, and False otherwise.
    def isinf(x, /) = is_infinite;
    /// Return True if x is a NaN (not a number), and False otherwise.
    def isnan(x, /) = is_nan;
    /// Return x * (2**i).
    ///
    /// This is essentially the inverse of frexp().
    def ldexp(x, i, /) = ldexp;
    /// Return the fractional and integer parts of x.
    ///
    /// Both results carry the sign of x and are floats.
    def modf(x, /) = modf;
    /// Return the floating-point value the given number of steps after x towards y.
    ///
    /// If steps is not specified or is None, it defaults to 1.
    def nextafter(x, y, /, *, steps=None) = next_after;
    /// Difference between x and the closest integer multiple of y.
    ///
    /// Return x - n*y where n*y is the closest integer multiple of y.
    /// In the case where x is exactly halfway between two multiples of
    /// y, the nearest even value of n is used. The result is always exact.
    def remainder(x, y, /) = remainder;
    /// Truncates the Real x to the nearest Integral toward 0.
    def trunc(x, /) = trunc;
    /// Return the value of the least significant bit of the float x.
    def ulp(x, /) = unit_in_last_place;
}

fn whole(interp: &mut Interp, number: f64) -> Result {
    integer_float::from_float(number).map(convert::from_integer).map_err(|failure| interp.fail(failure))
}

fn floor(interp: &mut Interp, x: &Value) -> Result {
    rounded(interp, x, "__floor__", f64::floor)
}

fn ceil(interp: &mut Interp, x: &Value) -> Result {
    rounded(interp, x, "__ceil__", f64::ceil)
}

/// Floats are rounded here, other types by their method, and what has none as the float it stands for.
fn rounded(interp: &mut Interp, x: &Value, method: &str, function: fn(f64) -> f64) -> Result {
    match x.kind() {
        Kind::Float => return whole(interp, function(x.as_float().unwrap_or_default())),
        Kind::Int | Kind::BigInt => return Ok(x.clone()),
        _ => {}
    }
    let name = interp.intern(method);
    if let Some(result) = attribute::call_special(interp, x, &name, &[])? {
        return Ok(result);
    }
    let number = convert::to_float(interp, x)?;
    whole(interp, function(number))
}

fn trunc(interp: &mut Interp, x: &Value) -> Result {
    if let Some(number) = x.as_float() {
        return whole(interp, number.trunc());
    }
    let name = interp.names.trunc.clone();
    match attribute::call_special(interp, x, &name, &[])? {
        Some(result) => Ok(result),
        None => {
            let class = interp.type_name(x);
            Err(interp.type_error(format!("type {class} doesn't define __trunc__ method")))
        }
    }
}

fn copysign(_: &mut Interp, x: f64, y: f64) -> f64 {
    x.copysign(y)
}

fn fabs(_: &mut Interp, x: f64) -> f64 {
    x.abs()
}

fn is_finite(_: &mut Interp, x: f64) -> bool {
    x.is_finite()
}

fn is_infinite(_: &mut Interp, x: f64) -> bool {
    x.is_infinite()
}

fn is_nan(_: &mut Interp, x: f64) -> bool {
    x.is_nan()
}

fn fmod(interp: &mut Interp, x: f64, y: f64) -> Result<f64> {
    let result = x % y;
    if result.is_nan() && !x.is_nan() && !y.is_nan() { Err(domain_error(interp)) } else { Ok(result) }
}

fn remainder(interp: &mut Interp, x: f64, y: f64) -> Result<f64> {
    if x.is_nan() || y.is_nan() {
        return Ok(x + y);
    }
    if x.is_infinite() || y == 0.0 {
        return Err(domain_error(interp));
    }
    if y.is_infinite() {
        return Ok(x);
    }
    let (size, step) = (x.abs(), y.abs());
    let below = size % step;
    let above = step - below;
    let result = if below < above {
        below
    } else if below > above {
        -above
    } else {
        // Halfway: the even multiple. All operations here are exact.
        below - 2.0 * ((0.5 * (size - below)) % step)
    };
    Ok(1.0_f64.copysign(x) * result)
}

/// The fraction from 0.5 to 1 and the exponent of two.
pub fn split(x: f64) -> (f64, i32) {
    const EXPONENT: u64 = 0x7FF << 52;
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    // Numbers below the normal range are brought into it first.
    let (normal, shift) = if x.abs() < f64::MIN_POSITIVE { (x * 2.0_f64.powi(54), 54) } else { (x, 0) };
    let bits = normal.to_bits();
    let exponent = ((bits & EXPONENT) >> 52) as i32 - 1022 - shift;
    (f64::from_bits(bits & !EXPONENT | 1022 << 52), exponent)
}

/// `x * 2**exponent`, rounded once.
pub fn scale(mut x: f64, mut exponent: i32) -> f64 {
    const STEP: i32 = 1000;
    while exponent > STEP {
        x *= 2.0_f64.powi(STEP);
        exponent -= STEP;
    }
    if exponent >= -900 {
        return x * 2.0_f64.powi(exponent);
    }
    // Going down, only the last step may round.
    let (fraction, own) = split(x);
    let total = own.saturating_add(exponent);
    if total < -1080 {
        return 0.0_f64.copysign(x);
    }
    if total > -1021 {
        let half = exponent / 2;
        return x * 2.0_f64.powi(half) * 2.0_f64.powi(exponent - half);
    }
    2.0 * fraction * f64::MIN_POSITIVE * 2.0_f64.powi(total + 1021)
}

fn frexp(_: &mut Interp, x: f64) -> Ref<Tuple> {
    let (fraction, exponent) = split(x);
    Tuple::from_vec(vec![Value::float(fraction), Value::int(i64::from(exponent))])
}

fn ldexp(interp: &mut Interp, x: f64, exponent: &Value) -> Result<f64> {
    let Some(exponent) = convert::integer(exponent) else {
        return Err(interp.type_error("Expected an int as second argument to ldexp."));
    };
    if x == 0.0 || !x.is_finite() {
        return Ok(x);
    }
    let exponent = exponent.clipped().clamp(i64::from(i32::MIN / 2), i64::from(i32::MAX / 2));
    if exponent > 5000 {
        return Err(range_error(interp));
    }
    let result = if exponent < -5000 { 0.0_f64.copysign(x) } else { scale(x, exponent as i32) };
    if result.is_infinite() { Err(range_error(interp)) } else { Ok(result) }
}

fn modf(_: &mut Interp, x: f64) -> Ref<Tuple> {
    let (fraction, integral) = if x.is_infinite() {
        (0.0_f64.copysign(x), x)
    } else {
        let integral = x.trunc();
        ((x - integral).copysign(x), integral)
    };
    Tuple::from_vec(vec![Value::float(fraction), Value::float(integral)])
}

fn unit_in_last_place(_: &mut Interp, x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    let above = x.next_up();
    if above.is_infinite() { x - x.next_down() } else { above - x }
}

fn next_after(interp: &mut Interp, x: f64, y: f64, steps: Option<&Value>) -> Result<f64> {
    let steps = match steps.filter(|steps| !steps.is_none()) {
        None => 1,
        Some(steps) => {
            let steps = convert::to_integer(interp, steps)?;
            if steps.view().is_negative() {
                return Err(interp.value_error("steps must be a non-negative integer"));
            }
            steps.view().to_u64().unwrap_or(u64::MAX)
        }
    };
    if x.is_nan() || steps == 0 {
        return Ok(x);
    }
    if y.is_nan() || x == y {
        return Ok(y);
    }
    // In this numbering neighbouring floats are neighbouring integers.
    let number = |float: f64| {
        let bits = float.to_bits() as i64;
        if bits < 0 { i64::MIN.wrapping_sub(bits) } else { bits }
    };
    let (from, to) = (number(x), number(y));
    let distance = from.abs_diff(to).min(steps);
    let reached =
        if to > from { from.wrapping_add_unsigned(distance) } else { from.wrapping_sub_unsigned(distance) };
    if from.abs_diff(to) <= steps {
        return Ok(y);
    }
    let bits = if reached < 0 { i64::MIN.wrapping_sub(reached) } else { reached };
    let result = f64::from_bits(bits as u64);
    Ok(if result == 0.0 { 0.0_f64.copysign(x) } else { result })
}

fn is_close(
    interp: &mut Interp,
    a: f64,
    b: f64,
    relative: Option<f64>,
    absolute: Option<f64>,
) -> Result<bool> {
    let (relative, absolute) = (relative.unwrap_or(1e-9), absolute.unwrap_or(0.0));
    if relative < 0.0 || absolute < 0.0 {
        return Err(interp.value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(true);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(false);
    }
    let difference = (b - a).abs();
    Ok(difference <= (relative * b).abs() || difference <= (relative * a).abs() || difference <= absolute)
}
