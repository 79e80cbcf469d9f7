//! Scalar functions whose definition is NumPy's rather than the hardware's.
//!
//! Sources: `npy_divmod` and `npy_logaddexp` in NumPy's npymath, and the integer loops of `umath`. Called from
//! rows of the ufunc table.

use super::complex::Complex;
use super::simd::libm;
use super::warning::{Condition, Status};

/// The integers of all widths, with what the generic functions below need.
pub(super) trait Integer: Copy + PartialEq + PartialOrd {
    const ZERO: Self;
    const ONE: Self;
    const MINUS_ONE: Option<Self>;
    const MIN: Self;
    const BITS: u32;
    fn quotient(self, other: Self) -> Self;
    fn rest(self, other: Self) -> Self;
    fn plus(self, other: Self) -> Self;
    fn times(self, other: Self) -> Self;
    fn minus(self, other: Self) -> Self;
    fn size(self) -> u64;
    fn from_size(size: u64) -> Self;
    fn is_odd(self) -> bool;
    fn halved(self) -> Self;
    fn shifted_left(self, count: u32) -> Self;
    fn shifted_right(self, count: u32) -> Self;
    fn as_count(self) -> Option<u32>;
}

macro_rules! integers {
    ($($T:ty, $minus_one:expr, |$x:ident| $size:expr;)*) => { $(
        impl Integer for $T {
            const ZERO: $T = 0;
            const ONE: $T = 1;
            const MINUS_ONE: Option<$T> = $minus_one;
            const MIN: $T = <$T>::MIN;
            const BITS: u32 = <$T>::BITS;
            #[inline(always)]
            fn quotient(self, other: $T) -> $T { self.wrapping_div(other) }
            #[inline(always)]
            fn rest(self, other: $T) -> $T { self.wrapping_rem(other) }
            #[inline(always)]
            fn plus(self, other: $T) -> $T { self.wrapping_add(other) }
            #[inline(always)]
            fn times(self, other: $T) -> $T { self.wrapping_mul(other) }
            #[inline(always)]
            fn minus(self, other: $T) -> $T { self.wrapping_sub(other) }
            #[inline(always)]
            fn size(self) -> u64 { let $x = self; $size as u64 }
            #[inline(always)]
            fn from_size(size: u64) -> $T { size as $T }
            #[inline(always)]
            fn is_odd(self) -> bool { self & 1 == 1 }
            #[inline(always)]
            fn halved(self) -> $T { self >> 1 }
            #[inline(always)]
            fn shifted_left(self, count: u32) -> $T { self << count }
            #[inline(always)]
            fn shifted_right(self, count: u32) -> $T { self >> count }
            #[inline(always)]
            fn as_count(self) -> Option<u32> { u32::try_from(self).ok() }
        }
    )* };
}

integers! {
    i8, Some(-1), |x| x.unsigned_abs(); i16, Some(-1), |x| x.unsigned_abs();
    i32, Some(-1), |x| x.unsigned_abs(); i64, Some(-1), |x| x.unsigned_abs();
    u8, None, |x| x; u16, None, |x| x; u32, None, |x| x; u64, None, |x| x;
}

/// The real part type of complex numbers.
pub(super) trait Parts {
    type Real;
}

impl Parts for Complex<f32> {
    type Real = f32;
}

impl Parts for Complex<f64> {
    type Real = f64;
}

/// The floating-point functions whose definition is NumPy's, for both precisions.
pub(super) trait Real: Copy {
    fn floor_divide(self, other: Self) -> Self;
    fn remainder(self, other: Self) -> Self;
    fn choose_maximum(self, other: Self) -> Self;
    fn choose_minimum(self, other: Self) -> Self;
    fn sign(self) -> Self;
    fn inverse_asinh(self) -> Self;
    fn inverse_acosh(self) -> Self;
    fn inverse_atanh(self) -> Self;
    fn to_degrees_by(self, half_turn: Self) -> Self;
    fn to_radians_by(self, half_turn: Self) -> Self;
    fn log_add_exp(self, other: Self) -> Self;
    fn log_add_exp2(self, other: Self) -> Self;
    fn heaviside(self, at_zero: Self) -> Self;
    fn next_after(self, other: Self) -> Self;
    fn spacing(self) -> Self;
}

macro_rules! reals {
    ($($T:ident),*) => { $(
        impl Real for $T {
            /// Python's floor division of floats.
            #[inline]
            fn floor_divide(self, b: $T) -> $T {
                let a = self;
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
                    return (0.0 as $T).copysign(a / b);
                }
                let floor = quotient.floor();
                if quotient - floor > 0.5 { floor + 1.0 } else { floor }
            }

            /// Python's remainder of floats: the divisor's sign.
            #[inline]
            fn remainder(self, b: $T) -> $T {
                let remainder = self % b;
                if b == 0.0 || remainder.is_nan() {
                    return remainder;
                }
                if remainder == 0.0 {
                    return (0.0 as $T).copysign(b);
                }
                if (b < 0.0) != (remainder < 0.0) { remainder + b } else { remainder }
            }

            /// The greater of two, or NaN if one is; the second of two zeros.
            #[inline(always)]
            fn choose_maximum(self, b: $T) -> $T {
                if self > b || self.is_nan() { self } else { b }
            }

            /// The smaller of two, or NaN if one is; the second of two zeros.
            #[inline(always)]
            fn choose_minimum(self, b: $T) -> $T {
                if self < b || self.is_nan() { self } else { b }
            }

            /// -1, 0 or 1 by sign; NaN stays.
            #[inline(always)]
            fn sign(self) -> $T {
                if self > 0.0 {
                    1.0
                } else if self < 0.0 {
                    -1.0
                } else if self == 0.0 {
                    0.0
                } else {
                    self
                }
            }

            fn inverse_asinh(self) -> $T {
                libm::asinh(self.into()) as $T
            }

            fn inverse_acosh(self) -> $T {
                libm::acosh(self.into()) as $T
            }

            fn inverse_atanh(self) -> $T {
                libm::atanh(self.into()) as $T
            }

            #[inline(always)]
            fn to_degrees_by(self, half_turn: $T) -> $T {
                self * (half_turn / std::$T::consts::PI)
            }

            #[inline(always)]
            fn to_radians_by(self, half_turn: $T) -> $T {
                self * (std::$T::consts::PI / half_turn)
            }

            /// log(exp(a) + exp(b)) without overflow.
            #[inline]
            fn log_add_exp(self, b: $T) -> $T {
                if self == b {
                    return self + std::$T::consts::LN_2;
                }
                let difference = self - b;
                if difference > 0.0 {
                    self + (-difference).exp().ln_1p()
                } else if difference <= 0.0 {
                    b + difference.exp().ln_1p()
                } else {
                    difference
                }
            }

            /// log2(2**a + 2**b) without overflow.
            #[inline]
            fn log_add_exp2(self, b: $T) -> $T {
                let log2_1p = |x: $T| std::$T::consts::LOG2_E * x.ln_1p();
                if self == b {
                    return self + 1.0;
                }
                let difference = self - b;
                if difference > 0.0 {
                    self + log2_1p((-difference).exp2())
                } else if difference <= 0.0 {
                    b + log2_1p(difference.exp2())
                } else {
                    difference
                }
            }

            /// The step function, with a chosen value at zero.
            #[inline]
            fn heaviside(self, at_zero: $T) -> $T {
                if self.is_nan() {
                    self
                } else if self == 0.0 {
                    at_zero
                } else if self < 0.0 {
                    0.0
                } else {
                    1.0
                }
            }

            /// The next representable number towards another one.
            #[inline]
            fn next_after(self, y: $T) -> $T {
                if self.is_nan() || y.is_nan() {
                    self + y
                } else if self == y {
                    y
                } else if self < y {
                    self.next_up()
                } else {
                    self.next_down()
                }
            }

            /// The distance to the next number away from zero, with the sign of `x`.
            #[inline]
            fn spacing(self) -> $T {
                if self == 0.0 {
                    <$T>::from_bits(1)
                } else if self.is_finite() {
                    self.next_after(<$T>::INFINITY.copysign(self)) - self
                } else {
                    <$T>::NAN
                }
            }
        }
    )* };
}

reals! { f32, f64 }

/// Floor division of integers; division by zero gives 0 and marks it.
#[inline]
pub(super) fn integer_floor_divide<I: Integer>(a: I, b: I, status: &Status) -> I {
    if b == I::ZERO {
        status.mark(Condition::DivideByZero);
        return I::ZERO;
    }
    if Some(b) == I::MINUS_ONE {
        if a == I::MIN {
            status.mark(Condition::Overflow);
        }
        return I::ZERO.minus(a);
    }
    let quotient = a.quotient(b);
    if a.rest(b) != I::ZERO && ((a < I::ZERO) != (b < I::ZERO)) { quotient.minus(I::ONE) } else { quotient }
}

/// The remainder with the divisor's sign; zero and marked for a zero divisor.
#[inline]
pub(super) fn integer_remainder<I: Integer>(a: I, b: I, status: &Status) -> I {
    if b == I::ZERO {
        status.mark(Condition::DivideByZero);
        return I::ZERO;
    }
    let remainder = a.rest(b);
    if remainder != I::ZERO && ((remainder < I::ZERO) != (b < I::ZERO)) {
        remainder.plus(b)
    } else {
        remainder
    }
}

/// The remainder with the dividend's sign, as in C.
#[inline]
pub(super) fn integer_fmod<I: Integer>(a: I, b: I, status: &Status) -> I {
    if b == I::ZERO {
        status.mark(Condition::DivideByZero);
        return I::ZERO;
    }
    a.rest(b)
}

/// A wrapping power; the exponent has been checked not to be negative.
#[inline]
pub(super) fn integer_power<I: Integer>(base: I, exponent: I) -> I {
    let (mut result, mut square, mut left) = (I::ONE, base, exponent);
    while left > I::ZERO {
        if left.is_odd() {
            result = result.times(square);
        }
        square = square.times(square);
        left = left.halved();
    }
    result
}

/// The greatest common divisor, not negative except for the least integer with itself or zero.
#[inline]
pub(super) fn greatest_common_divisor<I: Integer>(a: I, b: I) -> I {
    let (mut a, mut b) = (a.size(), b.size());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    I::from_size(a)
}

/// The least common multiple, wrapping.
#[inline]
pub(super) fn least_common_multiple<I: Integer>(a: I, b: I) -> I {
    let divisor = greatest_common_divisor(a, b);
    if divisor == I::ZERO {
        return I::ZERO;
    }
    I::from_size(a.size()).quotient(divisor).times(I::from_size(b.size()))
}

/// Shift left; all bits are gone at the width and beyond.
#[inline]
pub(super) fn left_shift<I: Integer>(a: I, b: I) -> I {
    match b.as_count() {
        Some(count) if count < I::BITS => a.shifted_left(count),
        _ => I::ZERO,
    }
}

/// Arithmetic shift right; only the sign is left at the width and beyond.
#[inline]
pub(super) fn right_shift<I: Integer>(a: I, b: I) -> I {
    match b.as_count() {
        Some(count) if count < I::BITS => a.shifted_right(count),
        _ if a < I::ZERO => I::ZERO.minus(I::ONE),
        _ => I::ZERO,
    }
}

/// 1/x truncated; zero gives the least integer and marks what the float division inside NumPy raises.
#[inline]
pub(super) fn integer_reciprocal<I: Integer>(x: I, status: &Status) -> I {
    if x == I::ZERO {
        status.mark(Condition::DivideByZero);
        status.mark(Condition::Invalid);
        // The infinite quotient goes through 32 bits, whose low half is zero.
        return if size_of::<I>() < 4 { I::ZERO } else { I::MIN };
    }
    I::ONE.quotient(x)
}

/// The step function, with a chosen value at zero.
#[inline]
pub(super) fn heaviside<R: Real>(x: R, at_zero: R) -> R {
    x.heaviside(at_zero)
}

/// log(exp(a) + exp(b)) without overflow.
#[inline]
pub(super) fn log_add_exp<R: Real>(a: R, b: R) -> R {
    a.log_add_exp(b)
}

/// log2(2**a + 2**b) without overflow.
#[inline]
pub(super) fn log_add_exp2<R: Real>(a: R, b: R) -> R {
    a.log_add_exp2(b)
}

/// The next representable number from `x` towards `y`.
#[inline]
pub(super) fn next_after<R: Real>(x: R, y: R) -> R {
    x.next_after(y)
}

/// The distance to the next number away from zero.
#[inline]
pub(super) fn spacing<R: Real>(x: R) -> R {
    x.spacing()
}
