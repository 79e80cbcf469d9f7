//! The table of element-wise functions: one row each, with an expression per kind of input.
//!
//! To add a function, write a row. `vector` rows are compiled for every instruction set in `simd`, `scalar`
//! rows (which call the C library or branch) once; `reports` rows look at floating-point conditions after
//! the loop, `quiet` ones do not. `same` is the input's dtype. A new dtype is one more entry in a kind list of
//! `kind!` in `ufunc_rows.rs`. The binding makes an `np.` function of every row.

use super::complex::{self, Complex};
use super::dtype::{DType, Element};
use super::half::Half;
use super::loops::{binary, binary_with_status, unary, unary_with_status};
use super::math::{self, Parts, Real};
use super::ufunc::{Loop, Ufunc};
use super::ufunc_rows::{entry, half, kind, shared};
use super::warning::Status;

macro_rules! count {
    ($x:ident) => {
        1
    };
    ($x:ident, $y:ident) => {
        2
    };
    ($x:ident; $status:ident) => {
        1
    };
    ($x:ident, $y:ident; $status:ident) => {
        2
    };
}

macro_rules! ufuncs {
    ($(
        $(#[doc = $doc:literal])*
        $symbol:ident $name:literal $arguments:tt $speed:ident $reports:ident {
            $( $kind:ident => $output:tt: $body:expr; )*
        }
    )*) => {
        $(
            $(#[doc = $doc])*
            pub static $symbol: Ufunc = Ufunc {
                name: $name,
                doc: concat!($($doc),*),
                inputs: count! $arguments,
                reports: reports!($reports),
                loops: &[$(kind!($speed, $kind => $output, $arguments, $body)),*],
            };
        )*

        /// Every row, in the table's order.
        pub static ALL: &[&Ufunc] = &[$(&$symbol),*];
    };
}

macro_rules! reports {
    (reports) => {
        true
    };
    (quiet) => {
        false
    };
}

ufuncs! {
    /// Add arguments element-wise.
    ADD "add" (a, b) vector reports {
        truth => same: a | b; integer => same: a.wrapping_add(b); float => same: a + b;
        complex => same: a + b;
    }
    /// Subtract arguments, element-wise.
    SUBTRACT "subtract" (a, b) vector reports { integer => same: a.wrapping_sub(b); float => same: a - b;
        complex => same: a - b;
    }
    /// Multiply arguments element-wise.
    MULTIPLY "multiply" (a, b) vector reports {
        truth => same: a & b; integer => same: a.wrapping_mul(b); float => same: a * b;
        complex => same: a * b;
    }
    /// Divide arguments element-wise.
    DIVIDE "divide" (a, b) vector reports {
        truth => f64: f64::from(u8::from(a)) / f64::from(u8::from(b));
        integer => f64: a as f64 / b as f64;
        float => same: a / b;
        complex => same: a.divide(b);
    }
    /// Return the largest integer smaller or equal to the division of the inputs.
    FLOOR_DIVIDE "floor_divide" (a, b; status) scalar reports {
        integer => same: math::integer_floor_divide(a, b, status);
        float => same: { let _ = status; a.floor_divide(b) };}
    /// Returns the element-wise remainder of division, with the divisor's sign.
    REMAINDER "remainder" (a, b; status) scalar reports {
        integer => same: math::integer_remainder(a, b, status);
        float => same: { let _ = status; a.remainder(b) };}
    /// Returns the element-wise remainder of division, with the dividend's sign.
    FMOD "fmod" (a, b; status) scalar reports {
        integer => same: math::integer_fmod(a, b, status);
        float => same: { let _ = status; a % b };
    }
    /// First array elements raised to powers from second array, element-wise.
    POWER "power" (a, b) scalar reports {
        integer => same: math::integer_power(a, b);
        float => same: a.powf(b);
        complex => same: a.power(b);
    }
    /// First array elements raised to powers from second array, always as floats.
    FLOAT_POWER "float_power" (a, b) scalar reports { double => same: a.powf(b);
        wide => same: a.power(b);
    }
    /// Numerical negative, element-wise.
    NEGATIVE "negative" (x) vector quiet { integer => same: x.wrapping_neg(); float => same: -x;
        complex => same: -x;
    }
    /// Numerical positive, element-wise.
    POSITIVE "positive" (x) vector quiet { integer => same: x; float => same: x;
        complex => same: x;
    }
    /// Calculate the absolute value element-wise.
    ABSOLUTE "absolute" (x) vector quiet {
        truth => same: x; signed => same: x.wrapping_abs(); unsigned => same: x; float => same: x.abs();
        complex => real: x.abs();
    }
    /// Compute the absolute values element-wise, as floats.
    FABS "fabs" (x) vector quiet { float => same: x.abs(); }
    /// Return the complex conjugate, element-wise.
    CONJUGATE "conjugate" (x) vector quiet { integer => same: x; float => same: x;
        complex => same: x.conj();
    }
    /// Return the element-wise square of the input.
    SQUARE "square" (x) vector reports { integer => same: x.wrapping_mul(x); float => same: x * x;
        complex => same: x * x;
    }
    /// Return the reciprocal of the argument, element-wise.
    RECIPROCAL "reciprocal" (x; status) vector reports {
        integer => same: math::integer_reciprocal(x, status);
        float => same: { let _ = status; 1.0 / x };
        complex => same: { let _ = status; x.reciprocal() };
    }
    /// Returns an element-wise indication of the sign of a number.
    SIGN "sign" (x) vector quiet { signed => same: x.signum(); unsigned => same: x.min(1); float => same: x.sign();
        complex => same: x.sign();
    }
    /// Compute the Heaviside step function.
    HEAVISIDE "heaviside" (a, b) scalar quiet { float => same: math::heaviside(a, b);}

    /// Return (x1 == x2) element-wise.
    EQUAL "equal" (a, b) vector quiet { truth => bool: a == b; integer => bool: a == b; float => bool: a == b;
        complex => bool: a == b;
    }
    /// Return (x1 != x2) element-wise.
    NOT_EQUAL "not_equal" (a, b) vector quiet { truth => bool: a != b; integer => bool: a != b; float => bool: a != b;
        complex => bool: a != b;
    }
    /// Return the truth value of (x1 < x2) element-wise.
    LESS "less" (a, b) vector quiet { truth => bool: !a & b; integer => bool: a < b; float => bool: a < b;
        complex => bool: a < b;
    }
    /// Return the truth value of (x1 <= x2) element-wise.
    LESS_EQUAL "less_equal" (a, b) vector quiet { truth => bool: !a | b; integer => bool: a <= b; float => bool: a <= b;
        complex => bool: a <= b;
    }
    /// Return the truth value of (x1 > x2) element-wise.
    GREATER "greater" (a, b) vector quiet { truth => bool: a & !b; integer => bool: a > b; float => bool: a > b;
        complex => bool: a > b;
    }
    /// Return the truth value of (x1 >= x2) element-wise.
    GREATER_EQUAL "greater_equal" (a, b) vector quiet {
        truth => bool: a | !b; integer => bool: a >= b; float => bool: a >= b;
        complex => bool: a >= b;
    }

    /// Compute the truth value of x1 AND x2 element-wise.
    LOGICAL_AND "logical_and" (a, b) vector quiet {
        truth => bool: a & b; integer => bool: (a != 0) & (b != 0); float => bool: (a != 0.0) & (b != 0.0);
        complex => bool: a.logical() & b.logical();
    }
    /// Compute the truth value of x1 OR x2 element-wise.
    LOGICAL_OR "logical_or" (a, b) vector quiet {
        truth => bool: a | b; integer => bool: (a != 0) | (b != 0); float => bool: (a != 0.0) | (b != 0.0);
        complex => bool: a.logical() | b.logical();
    }
    /// Compute the truth value of x1 XOR x2, element-wise.
    LOGICAL_XOR "logical_xor" (a, b) vector quiet {
        truth => bool: a ^ b; integer => bool: (a != 0) ^ (b != 0); float => bool: (a != 0.0) ^ (b != 0.0);
        complex => bool: a.logical() ^ b.logical();
    }
    /// Compute the truth value of NOT x element-wise.
    LOGICAL_NOT "logical_not" (x) vector quiet { truth => bool: !x; integer => bool: x == 0; float => bool: x == 0.0;
        complex => bool: x.is_zero();
    }
    /// Compute the bit-wise AND of two arrays element-wise.
    BITWISE_AND "bitwise_and" (a, b) vector quiet { truth => same: a & b; integer => same: a & b; }
    /// Compute the bit-wise OR of two arrays element-wise.
    BITWISE_OR "bitwise_or" (a, b) vector quiet { truth => same: a | b; integer => same: a | b; }
    /// Compute the bit-wise XOR of two arrays element-wise.
    BITWISE_XOR "bitwise_xor" (a, b) vector quiet { truth => same: a ^ b; integer => same: a ^ b; }
    /// Computes the number of 1-bits in the absolute value of x.
    BITWISE_COUNT "bitwise_count" (x) vector quiet {
        truth => u8: u8::from(x); signed => u8: x.unsigned_abs().count_ones() as u8; unsigned => u8: x.count_ones() as u8;
    }
    /// Compute bit-wise inversion, or bit-wise NOT, element-wise.
    INVERT "invert" (x) vector quiet { truth => same: !x; integer => same: !x; }
    /// Shift the bits of an integer to the left.
    LEFT_SHIFT "left_shift" (a, b) vector quiet { integer => same: math::left_shift(a, b); }
    /// Shift the bits of an integer to the right.
    RIGHT_SHIFT "right_shift" (a, b) vector quiet { integer => same: math::right_shift(a, b); }
    /// Returns the greatest common divisor of |x1| and |x2|.
    GCD "gcd" (a, b) scalar quiet { integer => same: math::greatest_common_divisor(a, b); }
    /// Returns the lowest common multiple of |x1| and |x2|.
    LCM "lcm" (a, b) scalar quiet { integer => same: math::least_common_multiple(a, b); }

    /// Element-wise maximum of array elements; NaN wins.
    MAXIMUM "maximum" (a, b) vector quiet {
        truth => same: a | b; integer => same: a.max(b); float => same: a.choose_maximum(b);
        complex => same: if a >= b || a.is_nan() { a } else { b };
    }
    /// Element-wise minimum of array elements; NaN wins.
    MINIMUM "minimum" (a, b) vector quiet {
        truth => same: a & b; integer => same: a.min(b); float => same: a.choose_minimum(b);
        complex => same: if a <= b || a.is_nan() { a } else { b };
    }
    /// Element-wise maximum of array elements; NaN loses.
    FMAX "fmax" (a, b) vector quiet {
        truth => same: a | b; integer => same: a.max(b); float => same: if a >= b || b.is_nan() { a } else { b };
        complex => same: if a >= b || b.is_nan() { a } else { b };
    }
    /// Element-wise minimum of array elements; NaN loses.
    FMIN "fmin" (a, b) vector quiet {
        truth => same: a & b; integer => same: a.min(b); float => same: if a <= b || b.is_nan() { a } else { b };
        complex => same: if a <= b || b.is_nan() { a } else { b };
    }

    /// Return the non-negative square-root of an array, element-wise.
    SQRT "sqrt" (x) vector reports { float => same: x.sqrt();
        complex => same: x.through(complex::sqrt);
    }
    /// Return the cube-root of an array, element-wise.
    CBRT "cbrt" (x) scalar reports { float => same: x.cbrt(); }
    /// Calculate the exponential of all elements in the input array.
    EXP "exp" (x) scalar reports { float => same: x.exp();
        complex => same: x.through(complex::exp);
    }
    /// Calculate 2**p for all p in the input array.
    EXP2 "exp2" (x) scalar reports { float => same: x.exp2();
        complex => same: x.through(complex::exp2);
    }
    /// Calculate exp(x) - 1 for all elements in the array.
    EXPM1 "expm1" (x) scalar reports { float => same: x.exp_m1();
        complex => same: x.through(complex::expm1);
    }
    /// Natural logarithm, element-wise.
    LOG "log" (x) scalar reports { float => same: x.ln();
        complex => same: x.through(complex::log);
    }
    /// Base-2 logarithm of x.
    LOG2 "log2" (x) scalar reports { float => same: x.log2();
        complex => same: x.through(complex::log2);
    }
    /// Return the base 10 logarithm of the input array, element-wise.
    LOG10 "log10" (x) scalar reports { float => same: x.log10();
        complex => same: x.through(complex::log10);
    }
    /// Return the natural logarithm of one plus the input array, element-wise.
    LOG1P "log1p" (x) scalar reports { float => same: x.ln_1p();
        complex => same: x.through(complex::log1p);
    }
    /// Logarithm of the sum of exponentiations of the inputs.
    LOGADDEXP "logaddexp" (a, b) scalar reports { float => same: math::log_add_exp(a, b); }
    /// Logarithm of the sum of exponentiations of the inputs in base-2.
    LOGADDEXP2 "logaddexp2" (a, b) scalar reports { float => same: math::log_add_exp2(a, b); }
    /// Trigonometric sine, element-wise.
    SIN "sin" (x) scalar reports { float => same: x.sin();
        complex => same: x.through(complex::sin);
    }
    /// Cosine element-wise.
    COS "cos" (x) scalar reports { float => same: x.cos();
        complex => same: x.through(complex::cos);
    }
    /// Compute tangent element-wise.
    TAN "tan" (x) scalar reports { float => same: x.tan();
        complex => same: x.through(complex::tan);
    }
    /// Inverse sine, element-wise.
    ARCSIN "arcsin" (x) scalar reports { float => same: x.asin();
        complex => same: x.through(complex::asin);
    }
    /// Trigonometric inverse cosine, element-wise.
    ARCCOS "arccos" (x) scalar reports { float => same: x.acos();
        complex => same: x.through(complex::acos);
    }
    /// Trigonometric inverse tangent, element-wise.
    ARCTAN "arctan" (x) scalar reports { float => same: x.atan();
        complex => same: x.through(complex::atan);
    }
    /// Element-wise arc tangent of x1/x2 choosing the quadrant correctly.
    ARCTAN2 "arctan2" (a, b) scalar reports { float => same: a.atan2(b); }
    /// Given the "legs" of a right triangle, return its hypotenuse.
    HYPOT "hypot" (a, b) scalar reports { float => same: a.hypot(b); }
    /// Hyperbolic sine, element-wise.
    SINH "sinh" (x) scalar reports { float => same: x.sinh();
        complex => same: x.through(complex::sinh);
    }
    /// Hyperbolic cosine, element-wise.
    COSH "cosh" (x) scalar reports { float => same: x.cosh();
        complex => same: x.through(complex::cosh);
    }
    /// Compute hyperbolic tangent element-wise.
    TANH "tanh" (x) scalar reports { float => same: x.tanh();
        complex => same: x.through(complex::tanh);
    }
    /// Inverse hyperbolic sine element-wise.
    ARCSINH "arcsinh" (x) scalar reports { float => same: x.inverse_asinh();
        complex => same: x.through(complex::asinh);
    }
    /// Inverse hyperbolic cosine, element-wise.
    ARCCOSH "arccosh" (x) scalar reports { float => same: x.inverse_acosh();
        complex => same: x.through(complex::acosh);
    }
    /// Inverse hyperbolic tangent element-wise.
    ARCTANH "arctanh" (x) scalar reports { float => same: x.inverse_atanh();
        complex => same: x.through(complex::atanh);
    }
    /// Convert angles from radians to degrees.
    DEGREES "degrees" (x) vector reports { float => same: x.to_degrees_by(180.0); }
    /// Convert angles from degrees to radians.
    RADIANS "radians" (x) vector reports { float => same: x.to_radians_by(180.0); }
    /// Convert angles from radians to degrees.
    RAD2DEG "rad2deg" (x) vector reports { float => same: x.to_degrees_by(180.0); }
    /// Convert angles from degrees to radians.
    DEG2RAD "deg2rad" (x) vector reports { float => same: x.to_radians_by(180.0); }

    /// Return the floor of the input, element-wise.
    FLOOR "floor" (x) vector quiet { truth => same: x; integer => same: x; float => same: x.floor(); }
    /// Return the ceiling of the input, element-wise.
    CEIL "ceil" (x) vector quiet { truth => same: x; integer => same: x; float => same: x.ceil(); }
    /// Return the truncated value of the input, element-wise.
    TRUNC "trunc" (x) vector quiet { truth => same: x; integer => same: x; float => same: x.trunc(); }
    /// Round elements of the array to the nearest integer.
    RINT "rint" (x) vector quiet { float => same: x.round_ties_even();
        complex => same: x.round();
    }
    /// Test element-wise for NaN and return result as a boolean array.
    ISNAN "isnan" (x) vector quiet { truth => bool: { let _ = x; false }; integer => bool: { let _ = x; false }; float => bool: x.is_nan();
        complex => bool: x.is_nan();
    }
    /// Test element-wise for positive or negative infinity.
    ISINF "isinf" (x) vector quiet { truth => bool: { let _ = x; false }; integer => bool: { let _ = x; false }; float => bool: x.is_infinite();
        complex => bool: x.is_infinite();
    }
    /// Test element-wise for finiteness (not infinity and not Not a Number).
    ISFINITE "isfinite" (x) vector quiet { truth => bool: { let _ = x; true }; integer => bool: { let _ = x; true }; float => bool: x.is_finite();
        complex => bool: x.is_finite();
    }
    /// Returns element-wise True where signbit is set (less than zero).
    SIGNBIT "signbit" (x) vector quiet { truth => bool: { let _ = x; false }; signed => bool: x < 0; unsigned => bool: { let _ = x; false }; float => bool: x.is_sign_negative();}
    /// Change the sign of x1 to that of x2, element-wise.
    COPYSIGN "copysign" (a, b) vector quiet { float => same: a.copysign(b); }
    /// Return the next floating-point value after x1 towards x2, element-wise.
    NEXTAFTER "nextafter" (a, b) scalar reports { half => same: a.next_after(b); full => same: math::next_after(a, b); }
    /// Return the distance between x and the nearest adjacent number.
    SPACING "spacing" (x) scalar reports { half => same: x.spacing(); full => same: math::spacing(x); }
}

/// The row with a given name.
pub fn find(name: &str) -> Option<&'static Ufunc> {
    ALL.iter().copied().find(|ufunc| ufunc.name == name)
}

/// The loop of a ufunc that takes an input dtype, directly or by a safe conversion.
pub(super) fn find_loop(ufunc: &Ufunc, dtype: DType) -> Option<&'static Loop> {
    let all = || ufunc.loops.iter().flat_map(|kind| kind.iter());
    let own = all().find(|entry| entry.input == dtype);
    own.or_else(|| {
        let wide = all().filter(|entry| dtype.can_cast_safely(entry.input));
        wide.min_by_key(|entry| entry.input.place())
    })
}
