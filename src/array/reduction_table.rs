//! The table of reductions: how elements enter the accumulator, how accumulators join, in which order.
//!
//! To add a reduction, write a row. A new dtype is one more entry in a kind list of `kind!`. Called by
//! `reduce`, `statistics` and the binding.

use super::array::Array;
use super::complex::Complex;
use super::dtype::{Cast, DType, Element};
use super::error::ArrayError;
use super::fold::{Order, fold};
use super::math::Real;
use super::scalar::Scalar;
use super::walk::Lanes;

/// A reduction, one row of the table.
pub struct Reduction {
    pub name: &'static str,
    /// The ufunc whose `reduce` it is, as messages name it.
    pub(super) ufunc: &'static str,
    /// The result for no elements.
    pub(super) identity: Option<Scalar>,
    pub(super) folds: &'static [&'static [Fold]],
}

/// The compiled loop for one input dtype.
pub(super) struct Fold {
    pub input: DType,
    pub output: DType,
    /// Folds the second array onto the first; see [`fold`].
    pub run: fn(&Array, &Array, Lanes) -> Result<(), ArrayError>,
}

macro_rules! entry {
    ($T:ty => same, $($rest:tt)*) => { entry!($T => $T, $($rest)*) };
    ($T:ty => $A:ty, $order:ident, |$x:ident| $lift:expr, |$a:ident, $b:ident| $join:expr) => {
        Fold {
            input: <$T as Element>::DTYPE,
            output: <$A as Element>::DTYPE,
            run: |output, input, lanes| {
                fold::<$T, $A>(output, input, lanes, Order::$order, |$x| $lift, |$a, $b| $join)
            },
        }
    };
}

/// A loop that calls the row's expressions through pointers: the rarer types share their loops.
macro_rules! shared {
    ($T:ty => same, $($rest:tt)*) => { shared!($T => $T, $($rest)*) };
    ($T:ty => $A:ty, $order:ident, |$x:ident| $lift:expr, |$a:ident, $b:ident| $join:expr) => {
        Fold {
            input: <$T as Element>::DTYPE,
            output: <$A as Element>::DTYPE,
            run: |output, input, lanes| {
                let lift: fn($T) -> $A = |$x| $lift;
                let join: fn($A, $A) -> $A = |$a, $b| $join;
                fold::<$T, $A>(output, input, lanes, Order::$order, lift, join)
            },
        }
    };
}

macro_rules! kind {
    (truth => $($rest:tt)*) => { &[entry!(bool => $($rest)*)] };
    (integer => $o:tt, $r:ident, |$x:ident| $l:expr, |$a:ident, $b:ident| $j:expr) => { &[
        shared!(i8 => $o, $r, |$x| $l, |$a, $b| $j), shared!(u8 => $o, $r, |$x| $l, |$a, $b| $j),
        shared!(i16 => $o, $r, |$x| $l, |$a, $b| $j), shared!(u16 => $o, $r, |$x| $l, |$a, $b| $j),
        shared!(i32 => $o, $r, |$x| $l, |$a, $b| $j), shared!(u32 => $o, $r, |$x| $l, |$a, $b| $j),
        entry!(i64 => $o, $r, |$x| $l, |$a, $b| $j), shared!(u64 => $o, $r, |$x| $l, |$a, $b| $j),
    ] };
    (signed => $o:tt, $r:ident, |$x:ident| $l:expr, |$a:ident, $b:ident| $j:expr) => { &[
        shared!(i8 => $o, $r, |$x| $l, |$a, $b| $j), shared!(i16 => $o, $r, |$x| $l, |$a, $b| $j),
        shared!(i32 => $o, $r, |$x| $l, |$a, $b| $j), entry!(i64 => $o, $r, |$x| $l, |$a, $b| $j),
    ] };
    (unsigned => $o:tt, $r:ident, |$x:ident| $l:expr, |$a:ident, $b:ident| $j:expr) => { &[
        shared!(u8 => $o, $r, |$x| $l, |$a, $b| $j), shared!(u16 => $o, $r, |$x| $l, |$a, $b| $j),
        shared!(u32 => $o, $r, |$x| $l, |$a, $b| $j), shared!(u64 => $o, $r, |$x| $l, |$a, $b| $j),
    ] };
    (float => $o:tt, $r:ident, |$x:ident| $l:expr, |$a:ident, $b:ident| $j:expr) => { &[
        shared!(f32 => $o, $r, |$x| $l, |$a, $b| $j), entry!(f64 => $o, $r, |$x| $l, |$a, $b| $j),
    ] };
    (complex => $o:tt, $r:ident, |$x:ident| $l:expr, |$a:ident, $b:ident| $j:expr) => { &[
        shared!(Complex<f32> => $o, $r, |$x| $l, |$a, $b| $j),
        shared!(Complex<f64> => $o, $r, |$x| $l, |$a, $b| $j),
    ] };
}

macro_rules! reductions {
    ($(
        $(#[doc = $doc:literal])*
        $symbol:ident $name:literal $ufunc:literal $identity:expr, {
            $( $kind:ident => $output:tt $order:ident: |$x:ident| $lift:expr, |$a:ident, $b:ident| $join:expr; )*
        }
    )*) => {
        $(
            $(#[doc = $doc])*
            pub static $symbol: Reduction = Reduction {
                name: $name,
                ufunc: $ufunc,
                identity: $identity,
                folds: &[$(kind!($kind => $output, $order, |$x| $lift, |$a, $b| $join)),*],
            };
        )*
    };
}

reductions! {
    /// Sum of array elements.
    SUM "sum" "add" Some(Scalar::Int(0)), {
        truth => i64 Pairwise: |x| i64::from(x), |a, b| a.wrapping_add(b);
        signed => i64 Pairwise: |x| Cast::<i64>::cast(x), |a, b| a.wrapping_add(b);
        unsigned => u64 Pairwise: |x| Cast::<u64>::cast(x), |a, b| a.wrapping_add(b);
        float => same Pairwise: |x| x, |a, b| a + b;
        complex => same Pairwise: |x| x, |a, b| a + b;
    }
    /// Sum of array elements as floats, converted as NumPy's buffered iterator does.
    FLOAT_SUM "sum" "add" Some(Scalar::Int(0)), {
        truth => f64 Pairwise: |x| f64::from(u8::from(x)), |a, b| a + b;
        integer => f64 Pairwise: |x| x as f64, |a, b| a + b;
        float => same Pairwise: |x| x, |a, b| a + b;
        complex => same Pairwise: |x| x, |a, b| a + b;
    }
    /// Product of array elements.
    PROD "prod" "multiply" Some(Scalar::Int(1)), {
        truth => i64 Sequential: |x| i64::from(x), |a, b| a.wrapping_mul(b);
        signed => i64 Pairwise: |x| Cast::<i64>::cast(x), |a, b| a.wrapping_mul(b);
        unsigned => u64 Pairwise: |x| Cast::<u64>::cast(x), |a, b| a.wrapping_mul(b);
        float => same Sequential: |x| x, |a, b| a * b;
        complex => same Sequential: |x| x, |a, b| a * b;
    }
    /// The greatest element, or NaN if there is one.
    MAX "max" "maximum" None, {
        truth => same Pairwise: |x| x, |a, b| a | b;
        integer => same Pairwise: |x| x, |a, b| a.max(b);
        float => same Pairwise: |x| x, |a, b| a.choose_maximum(b);
        complex => same Sequential: |x| x, |a, b| if a >= b || a.is_nan() { a } else { b };
    }
    /// The smallest element, or NaN if there is one.
    MIN "min" "minimum" None, {
        truth => same Pairwise: |x| x, |a, b| a & b;
        integer => same Pairwise: |x| x, |a, b| a.min(b);
        float => same Pairwise: |x| x, |a, b| a.choose_minimum(b);
        complex => same Sequential: |x| x, |a, b| if a <= b || a.is_nan() { a } else { b };
    }
    /// Whether any element is true.
    ANY "any" "logical_or" Some(Scalar::Bool(false)), {
        truth => same Pairwise: |x| x, |a, b| a | b;
        integer => bool Pairwise: |x| x != 0, |a, b| a | b;
        float => bool Pairwise: |x| x != 0.0, |a, b| a | b;
        complex => bool Pairwise: |x| x.logical(), |a, b| a | b;
    }
    /// Whether all elements are true.
    ALL "all" "logical_and" Some(Scalar::Bool(true)), {
        truth => same Pairwise: |x| x, |a, b| a & b;
        integer => bool Pairwise: |x| x != 0, |a, b| a & b;
        float => bool Pairwise: |x| x != 0.0, |a, b| a & b;
        complex => bool Pairwise: |x| x.logical(), |a, b| a & b;
    }
    /// The number of elements that are not zero.
    COUNT_NONZERO "count_nonzero" "add" Some(Scalar::Int(0)), {
        truth => i64 Pairwise: |x| i64::from(x), |a, b| a + b;
        integer => i64 Pairwise: |x| i64::from(x != 0), |a, b| a + b;
        float => i64 Pairwise: |x| i64::from(x != 0.0), |a, b| a + b;
        complex => i64 Pairwise: |x| i64::from(x.logical()), |a, b| a + b;
    }
}

/// The loop of a reduction for an input dtype.
pub(super) fn find_fold(reduction: &Reduction, dtype: DType) -> Option<&'static Fold> {
    reduction.folds.iter().flat_map(|kind| kind.iter()).find(|entry| entry.input == dtype)
}
