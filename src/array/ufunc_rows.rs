//! The macros that make loops of the rows of the ufunc table: per kind of number a list of element types.
//!
//! Booleans, 64-bit integers and doubles have loops of their own; the other types share theirs.

/// One loop for one element type, compiled with the row's expression in it.
macro_rules! entry {
    ($speed:ident, $T:ty => same, $($rest:tt)*) => { entry!($speed, $T => $T, $($rest)*) };
    (vector, $T:ty => $O:ty, $($rest:tt)*) => { entry!(@ true, $T => $O, $($rest)*) };
    (scalar, $T:ty => $O:ty, $($rest:tt)*) => { entry!(@ false, $T => $O, $($rest)*) };
    (@ $vector:literal, $T:ty => $O:ty, ($x:ident), $body:expr) => {
        Loop {
            input: <$T as Element>::DTYPE,
            output: <$O as Element>::DTYPE,
            run: |call| unary::<$T, $O, $vector>(call, |$x| $body),
        }
    };
    (@ $vector:literal, $T:ty => $O:ty, ($x:ident; $status:ident), $body:expr) => {
        Loop {
            input: <$T as Element>::DTYPE,
            output: <$O as Element>::DTYPE,
            run: |call| {
                let $status = call.status;
                unary::<$T, $O, $vector>(call, |$x| $body)
            },
        }
    };
    (@ $vector:literal, $T:ty => $O:ty, ($x:ident, $y:ident), $body:expr) => {
        Loop {
            input: <$T as Element>::DTYPE,
            output: <$O as Element>::DTYPE,
            run: |call| binary::<$T, $T, $O, $vector>(call, |$x, $y| $body),
        }
    };
    (@ $vector:literal, $T:ty => $O:ty, ($x:ident, $y:ident; $status:ident), $body:expr) => {
        Loop {
            input: <$T as Element>::DTYPE,
            output: <$O as Element>::DTYPE,
            run: |call| {
                let $status = call.status;
                binary::<$T, $T, $O, $vector>(call, |$x, $y| $body)
            },
        }
    };
}

/// One loop for one element type that calls the row's expression through a pointer: the rarer types share their loops, or there
/// would be a thousand.
macro_rules! shared {
    ($T:ty => same, $($rest:tt)*) => { shared!($T => $T, $($rest)*) };
    ($T:ty => real, $($rest:tt)*) => { shared!($T => <$T as Parts>::Real, $($rest)*) };
    ($T:ty => $O:ty, ($x:ident), $body:expr) => {
        Loop {
            input: <$T as Element>::DTYPE,
            output: <$O as Element>::DTYPE,
            run: |call| {
                let function: fn($T) -> $O = |$x| $body;
                unary::<$T, $O, false>(call, function)
            },
        }
    };
    ($T:ty => $O:ty, ($x:ident; $status:ident), $body:expr) => {
        Loop {
            input: <$T as Element>::DTYPE,
            output: <$O as Element>::DTYPE,
            run: |call| {
                let function: fn($T, &Status) -> $O = |$x, $status| $body;
                unary_with_status::<$T, $O>(call, function)
            },
        }
    };
    ($T:ty => $O:ty, ($x:ident, $y:ident), $body:expr) => {
        Loop {
            input: <$T as Element>::DTYPE,
            output: <$O as Element>::DTYPE,
            run: |call| {
                let function: fn($T, $T) -> $O = |$x, $y| $body;
                binary::<$T, $T, $O, false>(call, function)
            },
        }
    };
    ($T:ty => $O:ty, ($x:ident, $y:ident; $status:ident), $body:expr) => {
        Loop {
            input: <$T as Element>::DTYPE,
            output: <$O as Element>::DTYPE,
            run: |call| {
                let function: fn($T, $T, &Status) -> $O = |$x, $y, $status| $body;
                binary_with_status::<$T, $O>(call, function)
            },
        }
    };
}

/// One loop for half precision: the expression sees single precision, and its result is rounded.
macro_rules! half {
    (same, ($x:ident), $body:expr) => {
        shared!(Half => Half, ($x), { let $x = $x.to_f32(); Half::from_f32($body) })
    };
    (same, ($x:ident; $status:ident), $body:expr) => {
        shared!(Half => Half, ($x; $status), { let $x = $x.to_f32(); Half::from_f32($body) })
    };
    (same, ($x:ident, $y:ident), $body:expr) => {
        shared!(Half => Half, ($x, $y), { let ($x, $y) = ($x.to_f32(), $y.to_f32()); Half::from_f32($body) })
    };
    (same, ($x:ident, $y:ident; $status:ident), $body:expr) => {
        shared!(Half => Half, ($x, $y; $status), {
            let ($x, $y) = ($x.to_f32(), $y.to_f32());
            Half::from_f32($body)
        })
    };
    ($O:ty, ($x:ident), $body:expr) => { shared!(Half => $O, ($x), { let $x = $x.to_f32(); $body }) };
    ($O:ty, ($x:ident, $y:ident), $body:expr) => {
        shared!(Half => $O, ($x, $y), { let ($x, $y) = ($x.to_f32(), $y.to_f32()); $body })
    };
}

/// The loops of one kind: a list of the element types of that kind, in the order in which loops are looked for.
macro_rules! kind {
    ($speed:ident, truth => $($rest:tt)*) => { &[entry!($speed, bool => $($rest)*)] };
    ($speed:ident, integer => $o:tt, $a:tt, $b:expr) => { &[
        shared!(i8 => $o, $a, $b), shared!(u8 => $o, $a, $b), shared!(i16 => $o, $a, $b), shared!(u16 => $o, $a, $b),
        shared!(i32 => $o, $a, $b), shared!(u32 => $o, $a, $b), entry!($speed, i64 => $o, $a, $b), shared!(u64 => $o, $a, $b),
    ] };
    ($speed:ident, signed => $o:tt, $a:tt, $b:expr) => { &[
        shared!(i8 => $o, $a, $b), shared!(i16 => $o, $a, $b), shared!(i32 => $o, $a, $b), entry!($speed, i64 => $o, $a, $b),
    ] };
    ($speed:ident, unsigned => $o:tt, $a:tt, $b:expr) => { &[
        shared!(u8 => $o, $a, $b), shared!(u16 => $o, $a, $b), shared!(u32 => $o, $a, $b), shared!(u64 => $o, $a, $b),
    ] };
    ($speed:ident, float => $o:tt, $a:tt, $b:expr) => { &[
        half!($o, $a, $b), shared!(f32 => $o, $a, $b), entry!($speed, f64 => $o, $a, $b),
    ] };
    ($speed:ident, half => $($rest:tt)*) => { &[shared!(Half => $($rest)*)] };
    ($speed:ident, full => $o:tt, $a:tt, $b:expr) => { &[shared!(f32 => $o, $a, $b), entry!($speed, f64 => $o, $a, $b)] };
    ($speed:ident, double => $($rest:tt)*) => { &[entry!($speed, f64 => $($rest)*)] };
    ($speed:ident, complex => $o:tt, $a:tt, $b:expr) => { &[
        shared!(Complex<f32> => $o, $a, $b), shared!(Complex<f64> => $o, $a, $b),
    ] };
    ($speed:ident, wide => $o:tt, $a:tt, $b:expr) => { &[shared!(Complex<f64> => $o, $a, $b)] };
}

pub(super) use {entry, half, kind, shared};
