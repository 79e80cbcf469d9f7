//! Scalar functions whose definition is NumPy's rather than the hardware's.
//!
//! Sources: `npy_divmod` and `npy_logaddexp` in NumPy's npymath, and the integer loops of `umath`. Called from
//! rows of the ufunc table.

use super::warning::{Condition, Status};

/// Floor division of integers; division by zero gives 0 and marks it.
#[inline]
pub(super) fn integer_floor_divide(a: i64, b: i64, status: &Status) -> i64 {
    if b == 0 {
        status.mark(Condition::DivideByZero);
        return 0;
    }
    if b == -1 {
        if a == i64::MIN {
            status.mark(Condition::Overflow);
        }
        return a.wrapping_neg();
    }
    let quotient = a / b;
    if (a % b != 0) && ((a < 0) != (b < 0)) { quotient - 1 } else { quotient }
}

/// The remainder with the divisor's sign; zero and marked for a zero divisor.
#[inline]
pub(super) fn integer_remainder(a: i64, b: i64, status: &Status) -> i64 {
    if b == 0 {
        status.mark(Condition::DivideByZero);
        return 0;
    }
    let remainder = a.wrapping_rem(b);
    if remainder != 0 && ((remainder < 0) != (b < 0)) { remainder + b } else { remainder }
}

/// The remainder with the dividend's sign, as in C.
#[inline]
pub(super) fn integer_fmod(a: i64, b: i64, status: &Status) -> i64 {
    if b == 0 {
        status.mark(Condition::DivideByZero);
        return 0;
    }
    a.wrapping_rem(b)
}

/// A wrapping power; the exponent has been checked not to be negative.
#[inline]
pub(super) fn integer_power(base: i64, exponent: i64) -> i64 {
    let (mut result, mut square, mut left) = (1i64, base, exponent);
    while left > 0 {
        if left & 1 == 1 {
            result = result.wrapping_mul(square);
        }
        square = square.wrapping_mul(square);
        left >>= 1;
    }
    result
}

/// Python's floor division of floats.
#[inline]
pub(super) fn float_floor_divide(a: f64, b: f64) -> f64 {
    if b == 0.0 {
        return a / b;
    }
    let remainder = a % b;
    if remainder.is_nan() {
        return remainder;
    }
    let mut quotient = (a - remainder) / b;
    if remainder != 0.0 && (b < 0.0) != (remainder < 0.0) {
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return 0.0f64.copysign(a / b);
    }
    let floor = quotient.floor();
    if quotient - floor > 0.5 { floor + 1.0 } else { floor }
}

/// Python's remainder of floats: the divisor's sign.
#[inline]
pub(super) fn float_remainder(a: f64, b: f64) -> f64 {
    let remainder = a % b;
    if b == 0.0 || remainder.is_nan() {
        return remainder;
    }
    if remainder == 0.0 {
        return 0.0f64.copysign(b);
    }
    if (b < 0.0) != (remainder < 0.0) { remainder + b } else { remainder }
}

/// The greater of two, or NaN if one is; the second of two zeros.
#[inline(always)]
pub(super) fn float_maximum(a: f64, b: f64) -> f64 {
    if a > b || a.is_nan() { a } else { b }
}

/// The smaller of two, or NaN if one is; the second of two zeros.
#[inline(always)]
pub(super) fn float_minimum(a: f64, b: f64) -> f64 {
    if a < b || a.is_nan() { a } else { b }
}

/// -1, 0 or 1 by sign; NaN stays.
#[inline(always)]
pub(super) fn float_sign(x: f64) -> f64 {
    if x > 0.0 {
        1.0
    } else if x < 0.0 {
        -1.0
    } else if x == 0.0 {
        0.0
    } else {
        x
    }
}

/// log(exp(a) + exp(b)) without overflow.
#[inline]
pub(super) fn log_add_exp(a: f64, b: f64) -> f64 {
    if a == b {
        return a + std::f64::consts::LN_2;
    }
    let difference = a - b;
    if difference > 0.0 {
        a + (-difference).exp().ln_1p()
    } else if difference <= 0.0 {
        b + difference.exp().ln_1p()
    } else {
        difference
    }
}

/// log2(2**a + 2**b) without overflow.
#[inline]
pub(super) fn log_add_exp2(a: f64, b: f64) -> f64 {
    let log2_1p = |x: f64| std::f64::consts::LOG2_E * x.ln_1p();
    if a == b {
        return a + 1.0;
    }
    let difference = a - b;
    if difference > 0.0 {
        a + log2_1p((-difference).exp2())
    } else if difference <= 0.0 {
        b + log2_1p(difference.exp2())
    } else {
        difference
    }
}

/// The step function, with a chosen value at zero.
#[inline]
pub(super) fn heaviside(x: f64, at_zero: f64) -> f64 {
    if x.is_nan() {
        x
    } else if x == 0.0 {
        at_zero
    } else if x < 0.0 {
        0.0
    } else {
        1.0
    }
}

/// The next representable number from `x` towards `y`.
#[inline]
pub(super) fn next_after(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        x + y
    } else if x == y {
        y
    } else if x < y {
        x.next_up()
    } else {
        x.next_down()
    }
}

/// The greatest common divisor, not negative except for the least integer with itself or zero.
#[inline]
pub(super) fn greatest_common_divisor(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a as i64
}

/// The least common multiple, wrapping.
#[inline]
pub(super) fn least_common_multiple(a: i64, b: i64) -> i64 {
    match greatest_common_divisor(a, b) {
        0 => 0,
        divisor => a.wrapping_abs().wrapping_div(divisor).wrapping_mul(b.wrapping_abs()),
    }
}

/// Shift left; all bits are gone at 64 and beyond.
#[inline]
pub(super) fn left_shift(a: i64, b: i64) -> i64 {
    if (0..64).contains(&b) { a << b } else { 0 }
}

/// Arithmetic shift right; only the sign is left at 64 and beyond.
#[inline]
pub(super) fn right_shift(a: i64, b: i64) -> i64 {
    if (0..64).contains(&b) { a >> b } else { a >> 63 }
}

/// 1/x truncated; zero gives the least integer and marks what the float division inside NumPy raises.
#[inline]
pub(super) fn integer_reciprocal(x: i64, status: &Status) -> i64 {
    if x == 0 {
        status.mark(Condition::DivideByZero);
        status.mark(Condition::Invalid);
        return i64::MIN;
    }
    1i64.wrapping_div(x)
}

/// The distance to the next number away from zero, with the sign of `x`.
#[inline]
pub(super) fn spacing(x: f64) -> f64 {
    if x == 0.0 {
        f64::from_bits(1)
    } else if x.is_finite() {
        next_after(x, f64::INFINITY.copysign(x)) - x
    } else {
        f64::NAN
    }
}
