//! Powers, roots, exponentials, trigonometry and hyperbolic functions: those of the C library, with CPython's checks around them.

use super::{domain_error, expected, range_error};
use crate::runtime::interp::{Interp, Result};
use std::f64::consts::LN_2;

native_functions! { pub FUNCTIONS;
    /// Return the arc cosine (measured in radians) of x.
    ///
    /// The result is between 0 and pi.
    def acos(x, /) = acos;
    /// Return the inverse hyperbolic cosine of x.
    def acosh(x, /) = acosh;
    /// Return the arc sine (measured in radians) of x.
    ///
    /// The result is between -pi/2 and pi/2.
    def asin(x, /) = asin;
    /// Return the inverse hyperbolic sine of x.
    def asinh(x, /) = asinh;
    /// Return the arc tangent (measured in radians) of x.
    ///
    /// The result is between -pi/2 and pi/2.
    def atan(x, /) = atan;
    /// Return the arc tangent (measured in radians) of y/x.
    ///
    /// Unlike atan(y/x), the signs of both x and y are considered.
    def atan2(y, x, /) = atan2;
    /// Return the inverse hyperbolic tangent of x.
    def atanh(x, /) = atanh;
    /// Return the cube root of x.
    def cbrt(x, /) = cbrt;
    /// Return the cosine of x (measured in radians).
    def cos(x, /) = cos;
    /// Return the hyperbolic cosine of x.
    def cosh(x, /) = cosh;
    /// Convert angle x from radians to degrees.
    def degrees(x, /) = degrees;
    /// Error function at x.
    def erf(x, /) = erf;
    /// Complementary error function at x.
    def erfc(x, /) = erfc;
    /// Return e raised to the power of x.
    def exp(x, /) = exp;
    /// Return 2 raised to the power of x.
    def exp2(x, /) = exp2;
    /// Return exp(x)-1.
    ///
    /// This function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x.
    def expm1(x, /) = expm1;
    /// Fused multiply-add operation.
    ///
    /// Compute (x * y) + z with a single round.
    def fma(x, y, z, /) = fma;
    /// Return x**y (x to the power of y).
    def pow(x, y, /) = pow;
    /// Convert angle x from degrees to radians.
    def radians(x, /) = radians;
    /// Return the sine of x (measured in radians).
    def sin(x, /) = sin;
    /// Return the hyperbolic sine of x.
    def sinh(x, /) = sinh;
    /// Return the square root of x.
    def sqrt(x, /) = sqrt;
    /// Return the tangent of x (measured in radians).
    def tan(x, /) = tan;
    /// Return the hyperbolic tangent of x.
    def tanh(x, /) = tanh;
}

/// The result, unless finite arguments gave an infinite one.
fn in_range(interp: &mut Interp, result: f64, is_finite: bool) -> Result<f64> {
    if result.is_infinite() && is_finite { Err(range_error(interp)) } else { Ok(result) }
}

fn acos(interp: &mut Interp, x: f64) -> Result<f64> {
    if x.abs() > 1.0 { Err(expected(interp, "a number in range from -1 up to 1", x)) } else { Ok(x.acos()) }
}

fn asin(interp: &mut Interp, x: f64) -> Result<f64> {
    if x.abs() > 1.0 { Err(expected(interp, "a number in range from -1 up to 1", x)) } else { Ok(x.asin()) }
}

/// Below this, `x` itself is the nearest float to `asinh(x)` and `atanh(x)`; above its inverse, 1 does not count beside `x * x`.
const TINY: f64 = 1.0 / HUGE;
const HUGE: f64 = 268_435_456.0;

// The inverse hyperbolic functions follow fdlibm (Sun Microsystems, 1993), which the C library has; those of Rust round differently.

fn acosh(interp: &mut Interp, x: f64) -> Result<f64> {
    if x < 1.0 {
        return Err(expected(interp, "argument value not less than 1", x));
    }
    Ok(if x >= HUGE {
        if x.is_infinite() { x } else { x.ln() + LN_2 }
    } else if x > 2.0 {
        (2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt())).ln()
    } else {
        let above = x - 1.0;
        (above + (2.0 * above + above * above).sqrt()).ln_1p()
    })
}

fn asinh(_: &mut Interp, x: f64) -> f64 {
    let size = x.abs();
    if size < TINY || !x.is_finite() {
        return x;
    }
    let result = if size > HUGE {
        size.ln() + LN_2
    } else if size > 2.0 {
        (2.0 * size + 1.0 / ((x * x + 1.0).sqrt() + size)).ln()
    } else {
        let square = x * x;
        (size + square / (1.0 + (1.0 + square).sqrt())).ln_1p()
    };
    result.copysign(x)
}

fn atanh(interp: &mut Interp, x: f64) -> Result<f64> {
    let size = x.abs();
    if size >= 1.0 {
        return Err(expected(interp, "a number between -1 and 1", x));
    }
    if size < TINY || x.is_nan() {
        return Ok(x);
    }
    let double = size + size;
    let result = if size < 0.5 {
        0.5 * (double + double * size / (1.0 - size)).ln_1p()
    } else {
        0.5 * (double / (1.0 - size)).ln_1p()
    };
    Ok(result.copysign(x))
}

fn atan(_: &mut Interp, x: f64) -> f64 {
    x.atan()
}

fn atan2(_: &mut Interp, y: f64, x: f64) -> f64 {
    y.atan2(x)
}

fn cbrt(_: &mut Interp, x: f64) -> f64 {
    x.cbrt()
}

fn of_finite(interp: &mut Interp, x: f64, function: fn(f64) -> f64) -> Result<f64> {
    if x.is_infinite() { Err(expected(interp, "a finite input", x)) } else { Ok(function(x)) }
}

fn cos(interp: &mut Interp, x: f64) -> Result<f64> {
    of_finite(interp, x, f64::cos)
}

fn sin(interp: &mut Interp, x: f64) -> Result<f64> {
    of_finite(interp, x, f64::sin)
}

fn tan(interp: &mut Interp, x: f64) -> Result<f64> {
    of_finite(interp, x, f64::tan)
}

fn cosh(interp: &mut Interp, x: f64) -> Result<f64> {
    in_range(interp, x.cosh(), x.is_finite())
}

fn sinh(interp: &mut Interp, x: f64) -> Result<f64> {
    in_range(interp, x.sinh(), x.is_finite())
}

fn tanh(_: &mut Interp, x: f64) -> f64 {
    x.tanh()
}

fn degrees(_: &mut Interp, x: f64) -> f64 {
    x * (180.0 / std::f64::consts::PI)
}

fn radians(_: &mut Interp, x: f64) -> f64 {
    x * (std::f64::consts::PI / 180.0)
}

fn erf(_: &mut Interp, x: f64) -> f64 {
    libm::erf(x)
}

fn erfc(_: &mut Interp, x: f64) -> f64 {
    libm::erfc(x)
}

fn exp(interp: &mut Interp, x: f64) -> Result<f64> {
    in_range(interp, x.exp(), x.is_finite())
}

fn exp2(interp: &mut Interp, x: f64) -> Result<f64> {
    in_range(interp, x.exp2(), x.is_finite())
}

fn expm1(interp: &mut Interp, x: f64) -> Result<f64> {
    in_range(interp, x.exp_m1(), x.is_finite())
}

fn sqrt(interp: &mut Interp, x: f64) -> Result<f64> {
    if x < 0.0 { Err(expected(interp, "a nonnegative input", x)) } else { Ok(x.sqrt()) }
}

fn fma(interp: &mut Interp, x: f64, y: f64, z: f64) -> Result<f64> {
    let result = x.mul_add(y, z);
    if result.is_finite() {
        return Ok(result);
    }
    if result.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
        return Err(interp.value_error("invalid operation in fma"));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return Err(interp.overflow_error("overflow in fma"));
    }
    Ok(result)
}

fn pow(interp: &mut Interp, x: f64, y: f64) -> Result<f64> {
    let result = x.powf(y);
    if !x.is_finite() || !y.is_finite() || result.is_finite() {
        return Ok(result);
    }
    // A finite power that is no number, or infinite because zero was divided by.
    if result.is_nan() || x == 0.0 { Err(domain_error(interp)) } else { Err(range_error(interp)) }
}
