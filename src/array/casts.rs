//! Conversions between element types, as C (and therefore NumPy's unsafe cast) does them. Called through `dtype`.

use super::complex::Complex;
use super::half::Half;

/// A conversion between element types.
pub trait Cast<To> {
    fn cast(self) -> To;
}

/// Conversions from one type to a list of types, with one expression for all; `$to` names the target in it.
macro_rules! rows {
    ($from:ty => [$($to:ty),*] |$x:ident, $T:ident| $body:expr) => {
        $(impl Cast<$to> for $from {
            #[inline(always)]
            fn cast(self) -> $to {
                type $T = $to;
                let $x = self;
                $body
            }
        })*
    };
}

macro_rules! integer_rows {
    ($($from:ty),*) => { $(
        rows! { $from => [i8, u8, i16, u16, i32, u32, i64, u64, f32, f64] |x, T| x as T }
        rows! { $from => [bool] |x, T| { let truth: T = x != 0; truth } }
        rows! { $from => [Half] |x, T| T::from_f64(x as f64) }
        rows! { $from => [Complex<f32>] |x, T| T::new(x as f32, 0.0) }
        rows! { $from => [Complex<f64>] |x, T| T::new(x as f64, 0.0) }
    )* };
}

integer_rows! { i8, u8, i16, u16, i32, u32, i64, u64 }

rows! { bool => [bool] |x, T| { let truth: T = x; truth } }
rows! { bool => [i8, u8, i16, u16, i32, u32, i64, u64] |x, T| T::from(x) }
rows! { bool => [f32, f64] |x, T| T::from(u8::from(x)) }
rows! { bool => [Half] |x, T| T::from_f64(f64::from(u8::from(x))) }
rows! { bool => [Complex<f32>] |x, T| T::new(f32::from(u8::from(x)), 0.0) }
rows! { bool => [Complex<f64>] |x, T| T::new(f64::from(u8::from(x)), 0.0) }

macro_rules! float_rows {
    ($($from:ty),*) => { $(
        rows! { $from => [bool] |x, T| { let truth: T = x != 0.0; truth } }
        rows! { $from => [i8, u8, i16, u16, i32] |x, T| to_i32(x.into()) as T }
        rows! { $from => [u32, i64] |x, T| to_i64(x.into()) as T }
        rows! { $from => [u64] |x, T| { let number: T = to_u64(x.into()); number } }
        rows! { $from => [f32, f64] |x, T| x as T }
        rows! { $from => [Half] |x, T| T::from_f64(x.into()) }
        rows! { $from => [Complex<f32>] |x, T| T::new(x as f32, 0.0) }
        rows! { $from => [Complex<f64>] |x, T| T::new(x.into(), 0.0) }
    )* };
}

float_rows! { f32, f64 }

/// Half and complex numbers convert through the float they consist of.
macro_rules! through {
    ($($from:ty, |$x:ident| $real:expr => [$($to:ty),*];)*) => { $( $(
        impl Cast<$to> for $from {
            #[inline(always)]
            fn cast(self) -> $to {
                let $x = self;
                $real.cast()
            }
        }
    )* )* };
}

through! {
    Half, |x| x.to_f64() => [bool, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, Complex<f32>, Complex<f64>];
    Complex<f32>, |x| x.re => [i8, u8, i16, u16, i32, u32, i64, u64, Half, f32, f64];
    Complex<f64>, |x| x.re => [i8, u8, i16, u16, i32, u32, i64, u64, Half, f32, f64];
}

impl Cast<Half> for Half {
    #[inline(always)]
    fn cast(self) -> Half {
        self
    }
}

macro_rules! complex_rows {
    ($($from:ty),*) => { $(
        rows! { $from => [bool] |x, T| { let truth: T = !x.is_zero(); truth } }
        rows! { $from => [Complex<f32>] |x, T| T::new(x.re as f32, x.im as f32) }
        rows! { $from => [Complex<f64>] |x, T| T::new(x.re.into(), x.im.into()) }
    )* };
}

complex_rows! { Complex<f32>, Complex<f64> }

/// Truncation, where what does not fit becomes the least integer, as the x86 instruction gives it.
#[inline(always)]
fn to_i64(value: f64) -> i64 {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if (-LIMIT..LIMIT).contains(&value) { value as i64 } else { i64::MIN }
}

/// The same for 32 bits, through which C converts to smaller types.
#[inline(always)]
fn to_i32(value: f64) -> i32 {
    if value > -2_147_483_649.0 && value < 2_147_483_648.0 { value as i32 } else { i32::MIN }
}

/// Through the signed conversion, shifted for numbers from 2**63.
#[inline(always)]
fn to_u64(value: f64) -> u64 {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if value < LIMIT { to_i64(value) as u64 } else { (to_i64(value - LIMIT) as u64) ^ (1 << 63) }
}
