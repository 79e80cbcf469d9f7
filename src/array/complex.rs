//! Complex numbers with the formulas of NumPy's loops and of the C library.
//!
//! Elementary functions are computed in double precision; single precision is rounded at the end. Called by the dtype and
//! ufunc tables.

use std::ops::{Add, Mul, Neg, Sub};

/// A complex number, in C's memory layout. Ordered by real part, then imaginary part.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
#[repr(C)]
pub struct Complex<T> {
    pub re: T,
    pub im: T,
}

impl<T> Complex<T> {
    pub const fn new(re: T, im: T) -> Complex<T> {
        Complex { re, im }
    }
}

impl<T: Add<Output = T>> Add for Complex<T> {
    type Output = Complex<T>;
    #[inline(always)]
    fn add(self, other: Complex<T>) -> Complex<T> {
        Complex::new(self.re + other.re, self.im + other.im)
    }
}

impl<T: Sub<Output = T>> Sub for Complex<T> {
    type Output = Complex<T>;
    #[inline(always)]
    fn sub(self, other: Complex<T>) -> Complex<T> {
        Complex::new(self.re - other.re, self.im - other.im)
    }
}

impl<T: Copy + Mul<Output = T> + Add<Output = T> + Sub<Output = T>> Mul for Complex<T> {
    type Output = Complex<T>;
    #[inline(always)]
    fn mul(self, other: Complex<T>) -> Complex<T> {
        Complex::new(self.re * other.re - self.im * other.im, self.re * other.im + self.im * other.re)
    }
}

impl<T: Neg<Output = T>> Neg for Complex<T> {
    type Output = Complex<T>;
    #[inline(always)]
    fn neg(self) -> Complex<T> {
        Complex::new(-self.re, -self.im)
    }
}

macro_rules! parts {
    ($($T:ty),*) => { $(
        impl Complex<$T> {
            pub fn is_nan(self) -> bool {
                self.re.is_nan() || self.im.is_nan()
            }

            pub fn is_infinite(self) -> bool {
                self.re.is_infinite() || self.im.is_infinite()
            }

            pub fn is_finite(self) -> bool {
                self.re.is_finite() && self.im.is_finite()
            }

            pub fn is_zero(self) -> bool {
                self.re == 0.0 && self.im == 0.0
            }

            pub fn conj(self) -> Self {
                Complex::new(self.re, -self.im)
            }

            pub fn abs(self) -> $T {
                self.re.hypot(self.im)
            }

            /// Division by Smith's method, as NumPy's loop does it.
            pub fn divide(self, other: Self) -> Self {
                let (re, im) = (other.re.abs(), other.im.abs());
                if re >= im {
                    if re == 0.0 && im == 0.0 {
                        return Complex::new(self.re / re, self.im / re);
                    }
                    let ratio = other.im / other.re;
                    let scale = 1.0 / (other.re + other.im * ratio);
                    return Complex::new(
                        (self.re + self.im * ratio) * scale,
                        (self.im - self.re * ratio) * scale,
                    );
                }
                let ratio = other.re / other.im;
                let scale = 1.0 / (other.im + other.re * ratio);
                Complex::new((self.re * ratio + self.im) * scale, (self.im * ratio - self.re) * scale)
            }

            pub fn reciprocal(self) -> Self {
                if self.im.abs() <= self.re.abs() {
                    let ratio = self.im / self.re;
                    let scale = self.re + self.im * ratio;
                    return Complex::new(1.0 / scale, -ratio / scale);
                }
                let ratio = self.re / self.im;
                let scale = self.re * ratio + self.im;
                Complex::new(ratio / scale, -1.0 / scale)
            }

            /// The number on the unit circle in the same direction; zero stays.
            pub fn sign(self) -> Self {
                let size = self.abs();
                if self.is_nan() {
                    return Complex::new(<$T>::NAN, <$T>::NAN);
                }
                if size == 0.0 {
                    return Complex::new(0.0, 0.0);
                }
                if size.is_infinite() {
                    return match (self.re.is_infinite(), self.im.is_infinite()) {
                        (true, true) => Complex::new(<$T>::NAN, <$T>::NAN),
                        (true, false) => Complex::new((1.0 as $T).copysign(self.re), 0.0),
                        _ => Complex::new(0.0, (1.0 as $T).copysign(self.im)),
                    };
                }
                Complex::new(self.re / size, self.im / size)
            }

            pub fn round(self) -> Self {
                Complex::new(self.re.round_ties_even(), self.im.round_ties_even())
            }

            /// A function computed in double precision.
            pub fn through(self, function: fn(Complex<f64>) -> Complex<f64>) -> Self {
                let wide = function(Complex::new(f64::from(self.re), f64::from(self.im)));
                Complex::new(wide.re as $T, wide.im as $T)
            }

            /// Integer powers by squaring where the exponent is one, as NumPy does it.
            pub fn power(self, exponent: Self) -> Self {
                let one = Complex::new(1.0 as $T, 0.0 as $T);
                if exponent.is_zero() {
                    return one;
                }
                if self.is_zero() {
                    if exponent.re > 0.0 {
                        return Complex::new(0.0, 0.0);
                    }
                    return Complex::new(<$T>::NAN, <$T>::NAN);
                }
                if exponent.im == 0.0 && exponent.re.fract() == 0.0 && exponent.re.abs() < 100.0 {
                    let mut count = exponent.re.abs() as u32;
                    if exponent.re == 1.0 {
                        return self;
                    }
                    if exponent.re == 2.0 {
                        return self * self;
                    }
                    if exponent.re == 3.0 {
                        return self * (self * self);
                    }
                    let (mut result, mut square) = (one, self);
                    loop {
                        if count & 1 == 1 {
                            result = result * square;
                        }
                        count >>= 1;
                        if count == 0 {
                            break;
                        }
                        square = square * square;
                    }
                    return if exponent.re < 0.0 { one.divide(result) } else { result };
                }
                let (base, exponent) = (
                    Complex::new(f64::from(self.re), f64::from(self.im)),
                    Complex::new(f64::from(exponent.re), f64::from(exponent.im)),
                );
                let wide = exp(exponent * log(base));
                Complex::new(wide.re as $T, wide.im as $T)
            }

            pub fn logical(self) -> bool {
                !self.is_zero()
            }
        }
    )* };
}

parts! { f32, f64 }

type C = Complex<f64>;

pub fn exp(z: C) -> C {
    let size = z.re.exp();
    if z.im == 0.0 {
        return Complex::new(size, z.im);
    }
    let (sin, cos) = z.im.sin_cos();
    if z.re == f64::NEG_INFINITY {
        return Complex::new(0.0f64.copysign(cos), 0.0f64.copysign(sin));
    }
    Complex::new(size * cos, size * sin)
}

pub fn exp2(z: C) -> C {
    exp(Complex::new(z.re * std::f64::consts::LN_2, z.im * std::f64::consts::LN_2))
}

pub fn expm1(z: C) -> C {
    let half = (z.im / 2.0).sin();
    Complex::new(z.re.exp_m1() * z.im.cos() - 2.0 * half * half, z.re.exp() * z.im.sin())
}

pub fn log(z: C) -> C {
    Complex::new(z.abs().ln(), z.im.atan2(z.re))
}

pub fn log2(z: C) -> C {
    let made = log(z);
    Complex::new(made.re * std::f64::consts::LOG2_E, made.im * std::f64::consts::LOG2_E)
}

pub fn log10(z: C) -> C {
    let made = log(z);
    Complex::new(made.re * std::f64::consts::LOG10_E, made.im * std::f64::consts::LOG10_E)
}

pub fn log1p(z: C) -> C {
    let shifted = z.re + 1.0;
    Complex::new(shifted.hypot(z.im).ln(), z.im.atan2(shifted))
}

/// The principal square root (C99 Annex G; the scaling of glibc's `csqrt` is not needed at ordinary sizes).
pub fn sqrt(z: C) -> C {
    if z.is_zero() {
        return Complex::new(0.0, z.im);
    }
    if z.im.is_infinite() {
        return Complex::new(f64::INFINITY, z.im);
    }
    if z.im == 0.0 {
        return match z.re < 0.0 {
            true => Complex::new(0.0, (-z.re).sqrt().copysign(z.im)),
            false => Complex::new(z.re.sqrt(), 0.0f64.copysign(z.im)),
        };
    }
    if z.re == 0.0 {
        let part = (z.im.abs() / 2.0).sqrt();
        return Complex::new(part, part.copysign(z.im));
    }
    let size = z.abs();
    let (re, im) = match z.re > 0.0 {
        true => {
            let re = (0.5 * (size + z.re)).sqrt();
            (re, 0.5 * (z.im / re))
        }
        false => {
            let im = (0.5 * (size - z.re)).sqrt();
            (0.5 * (z.im / im).abs(), im)
        }
    };
    Complex::new(re, im.abs().copysign(z.im))
}

pub fn sin(z: C) -> C {
    let (sin, cos) = z.re.sin_cos();
    Complex::new(sin * z.im.cosh(), cos * z.im.sinh())
}

pub fn cos(z: C) -> C {
    let (sin, cos) = z.re.sin_cos();
    Complex::new(cos * z.im.cosh(), -(sin * z.im.sinh()))
}

pub fn tan(z: C) -> C {
    let turned = tanh(Complex::new(-z.im, z.re));
    Complex::new(turned.im, -turned.re)
}

pub fn sinh(z: C) -> C {
    let (sin, cos) = z.im.sin_cos();
    Complex::new(z.re.sinh() * cos, z.re.cosh() * sin)
}

pub fn cosh(z: C) -> C {
    let (sin, cos) = z.im.sin_cos();
    Complex::new(z.re.cosh() * cos, z.re.sinh() * sin)
}

pub fn tanh(z: C) -> C {
    let (sin, cos) = z.im.sin_cos();
    if z.re.abs() > 22.0 {
        return Complex::new(1.0f64.copysign(z.re), 0.0f64.copysign(sin * cos));
    }
    let (sinh, cosh) = (z.re.sinh(), z.re.cosh());
    let size = sinh * sinh + cos * cos;
    Complex::new(sinh * cosh / size, sin * cos / size)
}

pub fn asinh(z: C) -> C {
    let turned = asin(Complex::new(-z.im, z.re));
    Complex::new(turned.im, -turned.re)
}

/// Kahan's formulas for the inverse functions.
pub fn asin(z: C) -> C {
    let (below, above) = (sqrt(Complex::new(1.0 - z.re, -z.im)), sqrt(Complex::new(1.0 + z.re, z.im)));
    let re = z.re.atan2((below * above).re);
    let im = (below.conj() * above).im.asinh();
    Complex::new(re, im)
}

pub fn acos(z: C) -> C {
    let (below, above) = (sqrt(Complex::new(1.0 - z.re, -z.im)), sqrt(Complex::new(1.0 + z.re, z.im)));
    Complex::new(2.0 * below.re.atan2(above.re), (above.conj() * below).im.asinh())
}

pub fn acosh(z: C) -> C {
    let (below, above) = (sqrt(Complex::new(z.re - 1.0, z.im)), sqrt(Complex::new(z.re + 1.0, z.im)));
    Complex::new((below.conj() * above).re.asinh(), 2.0 * below.im.atan2(above.re))
}

pub fn atan(z: C) -> C {
    let turned = atanh(Complex::new(-z.im, z.re));
    Complex::new(turned.im, -turned.re)
}

pub fn atanh(z: C) -> C {
    let (x, y) = (z.re, z.im);
    let re = 0.25 * (4.0 * x / ((1.0 - x) * (1.0 - x) + y * y)).ln_1p();
    let im = -0.5 * (-2.0 * y).atan2((1.0 - x) * (1.0 + x) - y * y);
    Complex::new(re, im)
}
