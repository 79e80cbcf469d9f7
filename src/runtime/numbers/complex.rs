//! Complex arithmetic as CPython does it, special values included (C99 Annex G).
//!
//! Since Python 3.14 an operation of a complex with a real number treats the real one as having no imaginary part
//! at all, instead of a zero one. Called by the type `complex` and by `float` for powers of negative numbers.

use super::failure::{Failure, FailureKind};

/// A complex number in Cartesian form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    pub real: f64,
    pub imaginary: f64,
}

/// An operand of mixed arithmetic.
#[derive(Clone, Copy, Debug)]
pub enum Operand {
    Real(f64),
    Complex(Complex),
}

impl Operand {
    fn widened(self) -> Complex {
        match self {
            Operand::Real(real) => Complex::new(real, 0.0),
            Operand::Complex(complex) => complex,
        }
    }
}

impl Complex {
    pub const fn new(real: f64, imaginary: f64) -> Self {
        Complex { real, imaginary }
    }

    /// `-self`.
    pub fn negated(self) -> Self {
        Complex::new(-self.real, -self.imaginary)
    }

    /// `self.conjugate()`.
    pub fn conjugate(self) -> Self {
        Complex::new(self.real, -self.imaginary)
    }

    /// `abs(self)`; `OverflowError` when it is beyond the floats.
    pub fn absolute(self) -> Result<f64, Failure> {
        let result = self.real.hypot(self.imaginary);
        if result.is_infinite() && self.real.is_finite() && self.imaginary.is_finite() {
            return Err(Failure::overflow("absolute value too large"));
        }
        Ok(result)
    }

    /// `hash(self)`; `identity` is the hash of a NaN part.
    pub fn hash(self, identity: i64) -> i64 {
        const IMAGINARY: u64 = 1_000_003;
        let real = super::float::hash(self.real, identity) as u64;
        let imaginary = super::float::hash(self.imaginary, identity) as u64;
        match real.wrapping_add(IMAGINARY.wrapping_mul(imaginary)) as i64 {
            -1 => -2,
            hash => hash,
        }
    }
}

/// `left + right`.
pub fn add(left: Operand, right: Operand) -> Complex {
    match (left, right) {
        (Operand::Complex(a), Operand::Real(b)) => Complex::new(a.real + b, a.imaginary),
        (Operand::Real(a), Operand::Complex(b)) => Complex::new(a + b.real, b.imaginary),
        _ => {
            let (a, b) = (left.widened(), right.widened());
            Complex::new(a.real + b.real, a.imaginary + b.imaginary)
        }
    }
}

/// `left - right`.
pub fn subtract(left: Operand, right: Operand) -> Complex {
    match (left, right) {
        (Operand::Complex(a), Operand::Real(b)) => Complex::new(a.real - b, a.imaginary),
        (Operand::Real(a), Operand::Complex(b)) => Complex::new(a - b.real, -b.imaginary),
        _ => {
            let (a, b) = (left.widened(), right.widened());
            Complex::new(a.real - b.real, a.imaginary - b.imaginary)
        }
    }
}

/// `left * right`.
pub fn multiply(left: Operand, right: Operand) -> Complex {
    match (left, right) {
        (Operand::Complex(a), Operand::Real(b)) => Complex::new(a.real * b, a.imaginary * b),
        (Operand::Real(a), Operand::Complex(b)) => Complex::new(a * b.real, a * b.imaginary),
        _ => product(left.widened(), right.widened()),
    }
}

/// The product, with infinities recovered where the plain formula gives NaN (C11, G.5.1).
fn product(a: Complex, b: Complex) -> Complex {
    let (ac, bd) = (a.real * b.real, a.imaginary * b.imaginary);
    let (ad, bc) = (a.real * b.imaginary, a.imaginary * b.real);
    let result = Complex::new(ac - bd, ad + bc);
    if !(result.real.is_nan() && result.imaginary.is_nan()) {
        return result;
    }
    let unit = |part: f64| (if part.is_infinite() { 1.0f64 } else { 0.0 }).copysign(part);
    let zero = |part: f64| if part.is_nan() { 0.0f64.copysign(part) } else { part };
    let is_infinite = |z: Complex| z.real.is_infinite() || z.imaginary.is_infinite();
    let (mut a, mut b, mut recovered) = (a, b, false);
    if is_infinite(a) {
        a = Complex::new(unit(a.real), unit(a.imaginary));
        b = Complex::new(zero(b.real), zero(b.imaginary));
        recovered = true;
    }
    if is_infinite(b) {
        b = Complex::new(unit(b.real), unit(b.imaginary));
        a = Complex::new(zero(a.real), zero(a.imaginary));
        recovered = true;
    }
    if !recovered && [ac, bd, ad, bc].iter().any(|part| part.is_infinite()) {
        a = Complex::new(zero(a.real), zero(a.imaginary));
        b = Complex::new(zero(b.real), zero(b.imaginary));
        recovered = true;
    }
    if !recovered {
        return result;
    }
    let real = f64::INFINITY * (a.real * b.real - a.imaginary * b.imaginary);
    let imaginary = f64::INFINITY * (a.real * b.imaginary + a.imaginary * b.real);
    Complex::new(real, imaginary)
}

/// `left / right`; `ZeroDivisionError` for a zero divisor.
pub fn divide(left: Operand, right: Operand) -> Result<Complex, Failure> {
    match (left, right) {
        (_, Operand::Real(0.0)) => Err(Failure::division_by_zero()),
        (Operand::Complex(a), Operand::Real(b)) => Ok(Complex::new(a.real / b, a.imaginary / b)),
        (_, right) => {
            let divisor = right.widened();
            if divisor.real == 0.0 && divisor.imaginary == 0.0 {
                return Err(Failure::division_by_zero());
            }
            Ok(quotient(left, divisor))
        }
    }
}

/// Smith's algorithm (CACM 116), which scales by the divisor's larger part, then the recovery of C11, G.5.1.
fn quotient(left: Operand, b: Complex) -> Complex {
    let a = left.widened();
    let is_real = matches!(left, Operand::Real(_));
    let result = if b.real.abs() >= b.imaginary.abs() {
        let ratio = b.imaginary / b.real;
        let divisor = b.real + b.imaginary * ratio;
        if is_real {
            Complex::new(a.real / divisor, (-a.real * ratio) / divisor)
        } else {
            Complex::new((a.real + a.imaginary * ratio) / divisor, (a.imaginary - a.real * ratio) / divisor)
        }
    } else if b.imaginary.abs() >= b.real.abs() {
        let ratio = b.real / b.imaginary;
        let divisor = b.real * ratio + b.imaginary;
        if is_real {
            Complex::new((a.real * ratio) / divisor, (-a.real) / divisor)
        } else {
            Complex::new((a.real * ratio + a.imaginary) / divisor, (a.imaginary * ratio - a.real) / divisor)
        }
    } else {
        Complex::new(f64::NAN, f64::NAN)
    };
    if result.real.is_nan() && result.imaginary.is_nan() {
        recovered_quotient(left, b, result)
    } else {
        result
    }
}

fn recovered_quotient(left: Operand, b: Complex, result: Complex) -> Complex {
    let a = left.widened();
    let unit = |part: f64| (if part.is_infinite() { 1.0f64 } else { 0.0 }).copysign(part);
    let is_infinite = |z: Complex| z.real.is_infinite() || z.imaginary.is_infinite();
    let is_finite = |z: Complex| z.real.is_finite() && z.imaginary.is_finite();
    if is_infinite(a) && is_finite(b) {
        let (x, y) = (unit(a.real), unit(a.imaginary));
        return match left {
            Operand::Real(_) => {
                Complex::new(f64::INFINITY * (x * b.real), f64::INFINITY * (-x * b.imaginary))
            }
            Operand::Complex(_) => Complex::new(
                f64::INFINITY * (x * b.real + y * b.imaginary),
                f64::INFINITY * (y * b.real - x * b.imaginary),
            ),
        };
    }
    if is_infinite(b) && is_finite(a) {
        let (x, y) = (unit(b.real), unit(b.imaginary));
        return match left {
            Operand::Real(_) => Complex::new(0.0 * (a.real * x), 0.0 * (-a.real * y)),
            Operand::Complex(_) => {
                Complex::new(0.0 * (a.real * x + a.imaginary * y), 0.0 * (a.imaginary * x - a.real * y))
            }
        };
    }
    result
}

/// `base ** exponent`.
///
/// # Errors
/// `ZeroDivisionError` for zero to a negative or complex power, `OverflowError` when the result is beyond the floats.
pub fn power(base: Complex, exponent: Complex) -> Result<Complex, Failure> {
    let is_small_integer =
        exponent.imaginary == 0.0 && exponent.real == exponent.real.floor() && exponent.real.abs() <= 100.0;
    let result = if is_small_integer {
        integer_power(base, exponent.real as i64)?
    } else {
        polar_power(base, exponent)?
    };
    if result.real.is_infinite() || result.imaginary.is_infinite() {
        return Err(Failure::overflow("complex exponentiation"));
    }
    Ok(result)
}

fn zero_power() -> Failure {
    Failure::new(FailureKind::ZeroDivision, "zero to a negative or complex power")
}

/// Square and multiply, which is more accurate than polar form.
fn integer_power(base: Complex, exponent: i64) -> Result<Complex, Failure> {
    let mut rest = exponent.unsigned_abs();
    let mut square = base;
    let mut result = Complex::new(1.0, 0.0);
    while rest > 0 {
        if rest & 1 == 1 {
            result = product(result, square);
        }
        rest >>= 1;
        square = product(square, square);
    }
    if exponent > 0 {
        return Ok(result);
    }
    if result.real == 0.0 && result.imaginary == 0.0 {
        return Err(zero_power());
    }
    Ok(quotient(Operand::Complex(Complex::new(1.0, 0.0)), result))
}

fn polar_power(base: Complex, exponent: Complex) -> Result<Complex, Failure> {
    if exponent.real == 0.0 && exponent.imaginary == 0.0 {
        return Ok(Complex::new(1.0, 0.0));
    }
    if base.real == 0.0 && base.imaginary == 0.0 {
        if exponent.imaginary != 0.0 || exponent.real < 0.0 {
            return Err(zero_power());
        }
        return Ok(Complex::new(0.0, 0.0));
    }
    let absolute = base.real.hypot(base.imaginary);
    let angle = base.imaginary.atan2(base.real);
    let mut length = absolute.powf(exponent.real);
    let mut phase = angle * exponent.real;
    if exponent.imaginary != 0.0 {
        length *= (-angle * exponent.imaginary).exp();
        phase += exponent.imaginary * absolute.ln();
    }
    // The sine of an infinity is a domain error, which CPython reports as it does the power of zero.
    if phase.is_infinite() {
        return Err(zero_power());
    }
    Ok(Complex::new(length * phase.cos(), length * phase.sin()))
}
