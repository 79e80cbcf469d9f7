//! Closeness, equality of whole arrays, clipping and rounding.

use super::arguments::Out;
use super::conversion::{Argued, argued, input};
use super::object::{Input, compute, result};
use crate::array::reduce::{ALL, ReduceOptions};
use crate::array::{Array, ArrayError, DType, Operand, Reuse, Scalar, Ufunc, Warnings, ufunc_table};
use crate::object::{Tuple, Value};
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Returns a boolean array where two arrays are element-wise equal within a tolerance.
    def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False) = is_close;
    /// Returns True if two arrays are element-wise equal within a tolerance.
    def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False) = all_close;
    /// True if two arrays have the same shape and elements, False otherwise.
    def array_equal(a1, a2, equal_nan=False) = array_equal;
    /// Clip (limit) the values in an array.
    def clip(a, a_min=None, a_max=None, out=None, *, min=None, max=None) = clip_function;
    /// Evenly round to the given number of decimals.
    def round(a, decimals=0, out=None) = round;
    /// Round an array to the given number of decimals.
    def around(a, decimals=0, out=None) = round;
    /// Return element-wise quotient and remainder simultaneously.
    def divmod(x1, x2, /) = divide_modulo;
}

native_functions! { pub METHODS;
    /// Return an array whose values are limited to [min, max].
    def clip(self, min=None, max=None, out=None) = clip;
    /// Return a with each element rounded to the given number of decimals.
    def round(self, decimals=0, out=None) = round;
    def __divmod__(self, value, /) = divide_modulo;
    def __rdivmod__(self, value, /) = divide_modulo_reflected;
}

type Computed = std::result::Result<Array, ArrayError>;

/// A ufunc of two arrays.
fn both(ufunc: &'static Ufunc, a: &Array, b: &Array, warnings: &mut Warnings) -> Computed {
    ufunc.call(&[Operand::Array(a), Operand::Array(b)], Reuse::default(), warnings)
}

/// A ufunc of one array.
fn one(ufunc: &'static Ufunc, a: &Array, warnings: &mut Warnings) -> Computed {
    ufunc.call(&[Operand::Array(a)], Reuse::default(), warnings)
}

/// A ufunc of an array and a number.
fn scaled(ufunc: &'static Ufunc, a: &Array, number: f64, warnings: &mut Warnings) -> Computed {
    ufunc.call(&[Operand::Array(a), Operand::Weak(Scalar::Float(number))], Reuse::default(), warnings)
}

/// The tolerances of a comparison.
#[derive(Clone, Copy)]
struct Tolerance {
    relative: f64,
    absolute: f64,
    equal_nan: bool,
}

/// `|a - b| <= absolute + relative * |b|`, or equal, which infinities of one sign are. NumPy computes it without warnings.
fn closeness(a: &Array, b: &Array, tolerance: Tolerance) -> Computed {
    let quiet = &mut Warnings::new();
    let inexact = |array: &Array| array.dtype().promote(DType::Float16).widest();
    let (x, y) = (a.astype(inexact(a), quiet)?, b.astype(inexact(b), quiet)?);
    let distance = one(&ufunc_table::ABSOLUTE, &both(&ufunc_table::SUBTRACT, &x, &y, quiet)?, quiet)?;
    let size = one(&ufunc_table::ABSOLUTE, &y, quiet)?;
    let margin = scaled(&ufunc_table::MULTIPLY, &size, tolerance.relative, quiet)?;
    let margin = scaled(&ufunc_table::ADD, &margin, tolerance.absolute, quiet)?;
    let near = both(&ufunc_table::LESS_EQUAL, &distance, &margin, quiet)?;
    let near = both(&ufunc_table::BITWISE_AND, &near, &one(&ufunc_table::ISFINITE, &y, quiet)?, quiet)?;
    let mut close = both(&ufunc_table::BITWISE_OR, &near, &both(&ufunc_table::EQUAL, &x, &y, quiet)?, quiet)?;
    if tolerance.equal_nan {
        let (x, y) = (one(&ufunc_table::ISNAN, &x, quiet)?, one(&ufunc_table::ISNAN, &y, quiet)?);
        close =
            both(&ufunc_table::BITWISE_OR, &close, &both(&ufunc_table::BITWISE_AND, &x, &y, quiet)?, quiet)?;
    }
    Ok(close)
}

fn tolerance(relative: Option<f64>, absolute: Option<f64>, equal_nan: Option<bool>) -> Tolerance {
    Tolerance {
        relative: relative.unwrap_or(1e-5),
        absolute: absolute.unwrap_or(1e-8),
        equal_nan: equal_nan.unwrap_or(false),
    }
}

fn is_close(
    interp: &mut Interp,
    a: Input,
    b: Input,
    relative: Option<f64>,
    absolute: Option<f64>,
    equal_nan: Option<bool>,
) -> Result {
    let tolerance = tolerance(relative, absolute, equal_nan);
    let made = compute(interp, |interp, _| closeness(a.array(interp), b.array(interp), tolerance))?;
    result(interp, made)
}

fn all_close(
    interp: &mut Interp,
    a: Input,
    b: Input,
    relative: Option<f64>,
    absolute: Option<f64>,
    equal_nan: Option<bool>,
) -> Result<bool> {
    let tolerance = tolerance(relative, absolute, equal_nan);
    compute(interp, |interp, warnings| {
        let close = closeness(a.array(interp), b.array(interp), tolerance)?;
        ALL.call(&close, &ReduceOptions::default(), warnings)?.truth()
    })
}

fn array_equal(interp: &mut Interp, a: &Value, b: &Value, equal_nan: Option<bool>) -> Result<bool> {
    let (a, b) = (input(interp, a)?, input(interp, b)?);
    if a.array(interp).dtype().is_extended() || b.array(interp).dtype().is_extended() {
        let made = super::extended::call(interp, "array_equal", &[a.to_value(), b.to_value()])?;
        return Ok(made.as_bool() == Some(true));
    }
    compute(interp, |interp, warnings| {
        let (a, b) = (a.array(interp), b.array(interp));
        if a.shape() != b.shape() {
            return Ok(false);
        }
        let mut equal = both(&ufunc_table::EQUAL, a, b, warnings)?;
        if equal_nan == Some(true) {
            let (x, y) = (one(&ufunc_table::ISNAN, a, warnings)?, one(&ufunc_table::ISNAN, b, warnings)?);
            let nan = both(&ufunc_table::BITWISE_AND, &x, &y, warnings)?;
            equal = both(&ufunc_table::BITWISE_OR, &equal, &nan, warnings)?;
        }
        ALL.call(&equal, &ReduceOptions::default(), warnings)?.truth()
    })
}

fn clip_function(
    interp: &mut Interp,
    array: Input,
    low: Option<&Value>,
    high: Option<&Value>,
    out: Out,
    least: Option<&Value>,
    most: Option<&Value>,
) -> Result {
    clip(interp, array, low.or(least), high.or(most), out)
}

fn clip(interp: &mut Interp, array: Input, low: Option<&Value>, high: Option<&Value>, out: Out) -> Result {
    if array.array(interp).dtype().is_extended() {
        let given = [array.to_value(), low.cloned().unwrap_or_default(), high.cloned().unwrap_or_default()];
        let made = super::extended::call(interp, "clip", &given)?;
        return out.deliver_value(interp, made);
    }
    fn bound<'a>(interp: &mut Interp, value: Option<&'a Value>) -> Result<Option<Argued<'a>>> {
        value.filter(|value| !value.is_none()).map(|value| argued(interp, value)).transpose()
    }
    let (low, high) = (bound(interp, low)?, bound(interp, high)?);
    let made = compute(interp, |interp, warnings| {
        let mut made = array.array(interp).copy()?;
        if let Some(low) = &low {
            let operands = [Operand::Array(&made), low.operand(interp)];
            made = ufunc_table::MAXIMUM.call(&operands, Reuse::default(), warnings)?;
        }
        if let Some(high) = &high {
            let operands = [Operand::Array(&made), high.operand(interp)];
            made = ufunc_table::MINIMUM.call(&operands, Reuse::default(), warnings)?;
        }
        Ok(made)
    })?;
    out.deliver(interp, made)
}

/// Rounding to decimals as NumPy does it: scale, round half to even, scale back.
pub fn rounded(array: &Array, decimals: i64, warnings: &mut Warnings) -> Computed {
    let own = array.dtype();
    let integral = own.kind().is_integer();
    if own == DType::Bool && decimals != 0 {
        return Err(ArrayError::CannotCast { ufunc: "multiply", from: DType::Float64, to: own });
    }
    if integral && decimals >= 0 {
        return array.copy();
    }
    if own.real() != own {
        let made = array.copy()?;
        for imaginary in [false, true] {
            let part = rounded(&array.part(imaginary)?, decimals, warnings)?;
            made.part(imaginary)?.assign(&part, warnings)?;
        }
        return Ok(made);
    }
    if decimals == 0 {
        return one(&ufunc_table::RINT, array, warnings);
    }
    let factor = 10f64.powi(i32::try_from(decimals.unsigned_abs()).unwrap_or(i32::MAX));
    let (there, back) = match decimals > 0 {
        true => (&ufunc_table::MULTIPLY, &ufunc_table::DIVIDE),
        false => (&ufunc_table::DIVIDE, &ufunc_table::MULTIPLY),
    };
    let made = scaled(there, array, factor, warnings)?;
    let made = one(&ufunc_table::RINT, &made, warnings)?;
    let made = scaled(back, &made, factor, warnings)?;
    if integral { made.astype(own, warnings) } else { Ok(made) }
}

fn round(interp: &mut Interp, array: Input, decimals: Option<i64>, out: Out) -> Result {
    let decimals = decimals.unwrap_or(0);
    let made = compute(interp, |interp, warnings| rounded(array.array(interp), decimals, warnings))?;
    out.deliver(interp, made)
}

fn quotient_and_remainder(interp: &mut Interp, a: &Value, b: &Value) -> Result {
    let (a, b) = (argued(interp, a)?, argued(interp, b)?);
    let (quotient, remainder) = compute(interp, |interp, warnings| {
        let operands = [a.operand(interp), b.operand(interp)];
        Ok((
            ufunc_table::FLOOR_DIVIDE.call(&operands, Reuse::default(), warnings)?,
            ufunc_table::REMAINDER.call(&operands, Reuse::default(), warnings)?,
        ))
    })?;
    let pair = vec![result(interp, quotient)?, result(interp, remainder)?];
    Ok(Tuple::from_vec(pair).into())
}

fn divide_modulo(interp: &mut Interp, a: &Value, b: &Value) -> Result {
    quotient_and_remainder(interp, a, b)
}

fn divide_modulo_reflected(interp: &mut Interp, b: &Value, a: &Value) -> Result {
    quotient_and_remainder(interp, a, b)
}
