//! The table of dtypes, and what a Rust type must offer to be an element.
//!
//! A dtype is one row of [`dtypes!`] plus its line in [`with_element!`] and in the kind lists of
//! `ufunc_table.rs`; its conversions are in `casts.rs`.

use std::fmt;

pub use super::casts::Cast;
use super::complex::Complex;
use super::extended::Extended;
use super::half::Half;
use super::scalar::{Scalar, with_value};

/// What kind of number a dtype holds; kinds are ordered by what a conversion of the same kind may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Bool,
    UnsignedInteger,
    SignedInteger,
    Floating,
    Complex,
    /// None of the number types.
    Extended,
}

impl Kind {
    /// NumPy's one-letter kind code (`dtype.kind`).
    pub fn code(self) -> char {
        match self {
            Kind::Bool => 'b',
            Kind::UnsignedInteger => 'u',
            Kind::SignedInteger => 'i',
            Kind::Floating => 'f',
            Kind::Complex => 'c',
            Kind::Extended => 'V',
        }
    }

    /// Signed or unsigned integers.
    pub fn is_integer(self) -> bool {
        matches!(self, Kind::SignedInteger | Kind::UnsignedInteger)
    }

    /// Real or complex floating-point numbers.
    pub fn is_inexact(self) -> bool {
        matches!(self, Kind::Floating | Kind::Complex)
    }
}

/// A type that array buffers can hold.
///
/// Rows of the table are the only implementations: `buffer.rs` relies on `DTYPE` naming `Self`.
pub trait Element: Copy + Default + PartialEq + PartialOrd + fmt::Debug + 'static {
    const DTYPE: DType;
    /// The element as a [`Scalar`].
    fn to_scalar(self) -> Scalar;
    /// The scalar converted to this type by an unsafe cast.
    fn from_scalar(scalar: Scalar) -> Self;
}

macro_rules! dtypes {
    ($( $(#[$doc:meta])* $name:ident: $type:ty, $text:literal, $code:literal, $kind:ident, $scalar:ident, $class:literal; )*) => {
        /// The type of an array's elements.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum DType { $( $(#[$doc])* $name, )*
            /// One with parameters, whose elements are words.
            Extended(Extended),
        }

        /// The places of the rows.
        enum Place { $($name),* }

        impl DType {
            /// All number types, in promotion order.
            pub const ALL: &'static [DType] = &[$(DType::$name),*];

            /// NumPy's name, as `dtype.name` gives it.
            pub fn name(self) -> &'static str {
                match self { $(DType::$name => $text,)* DType::Extended(own) => own.description().name() }
            }

            /// NumPy's one-letter type code (`dtype.char`).
            pub fn code(self) -> char {
                match self { $(DType::$name => $code,)* DType::Extended(own) => own.description().code }
            }

            /// The name of the dtype's class in `numpy.dtypes`.
            pub const fn class_name(self) -> &'static str {
                match self { $(DType::$name => $class,)* DType::Extended(_) => "VoidDType" }
            }

            /// Bytes per element.
            pub fn size(self) -> usize {
                match self { $(DType::$name => size_of::<$type>(),)* DType::Extended(own) => own.description().storage() }
            }

            /// The place in the table; extended dtypes have none.
            pub fn place(self) -> Option<usize> {
                match self { $(DType::$name => Some(Place::$name as usize),)* DType::Extended(_) => None }
            }

            pub const fn kind(self) -> Kind {
                match self { $(DType::$name => Kind::$kind,)* DType::Extended(_) => Kind::Extended }
            }
        }

        $(impl Element for $type {
            const DTYPE: DType = DType::$name;
            #[inline(always)]
            fn to_scalar(self) -> Scalar { Scalar::$scalar(self) }
            #[inline(always)]
            fn from_scalar(scalar: Scalar) -> Self {
                with_value!(scalar, value => value.cast())
            }
        })*
    };
}

dtypes! {
    /// True or false, one byte.
    Bool: bool, "bool", '?', Bool, Bool, "BoolDType";
    /// Integers wrap in arithmetic.
    Int8: i8, "int8", 'b', SignedInteger, Int8, "Int8DType";
    UInt8: u8, "uint8", 'B', UnsignedInteger, UInt8, "UInt8DType";
    Int16: i16, "int16", 'h', SignedInteger, Int16, "Int16DType";
    UInt16: u16, "uint16", 'H', UnsignedInteger, UInt16, "UInt16DType";
    Int32: i32, "int32", 'i', SignedInteger, Int32, "Int32DType";
    UInt32: u32, "uint32", 'I', UnsignedInteger, UInt32, "UInt32DType";
    Int64: i64, "int64", 'l', SignedInteger, Int, "Int64DType";
    UInt64: u64, "uint64", 'L', UnsignedInteger, UInt64, "UInt64DType";
    /// IEEE 754 half precision, computed with in single precision.
    Float16: Half, "float16", 'e', Floating, Float16, "Float16DType";
    /// IEEE 754 single precision.
    Float32: f32, "float32", 'f', Floating, Float32, "Float32DType";
    /// IEEE 754 double precision.
    Float64: f64, "float64", 'd', Floating, Float, "Float64DType";
    /// Two numbers of single precision.
    Complex64: Complex<f32>, "complex64", 'F', Complex, Complex64, "Complex64DType";
    /// Two numbers of double precision.
    Complex128: Complex<f64>, "complex128", 'D', Complex, Complex128, "Complex128DType";
}

/// Evaluates an expression with `$T` standing for the Rust type of a dtype; extended ones have words of `i64`.
macro_rules! with_element {
    ($dtype:expr, $T:ident => $body:expr) => {
        $crate::array::dtype::with_element!(@ $dtype, $T => $body;
            Bool bool, Int8 i8, UInt8 u8, Int16 i16, UInt16 u16, Int32 i32, UInt32 u32, Int64 i64, UInt64 u64,
            Float16 $crate::array::half::Half, Float32 f32, Float64 f64,
            Complex64 $crate::array::complex::Complex<f32>, Complex128 $crate::array::complex::Complex<f64>)
    };
    (@ $dtype:expr, $T:ident => $body:expr; $($name:ident $type:ty),*) => {
        match $dtype {
            $( $crate::array::dtype::DType::$name => {
                type $T = $type;
                $body
            } )*
            $crate::array::dtype::DType::Extended(_) => {
                type $T = i64;
                $body
            }
        }
    };
}
pub(crate) use with_element;

/// Evaluates an expression with `$T` standing for the type in which elements of a dtype are ordered: the widest one of their
/// kind. The array has been converted to [`DType::widest`] before.
macro_rules! with_widest {
    ($dtype:expr, $T:ident => $body:expr) => {
        match $dtype.widest() {
            $crate::array::dtype::DType::Bool => {
                type $T = bool;
                $body
            }
            $crate::array::dtype::DType::UInt64 => {
                type $T = u64;
                $body
            }
            $crate::array::dtype::DType::Float64 => {
                type $T = f64;
                $body
            }
            $crate::array::dtype::DType::Complex128 => {
                type $T = $crate::array::complex::Complex<f64>;
                $body
            }
            _ => {
                type $T = i64;
                $body
            }
        }
    };
}
pub(crate) use with_widest;

impl DType {
    /// The smallest dtype that holds both safely (`np.promote_types`).
    pub fn promote(self, other: DType) -> DType {
        if self == other {
            return self;
        }
        if self.is_extended() || other.is_extended() {
            return self.promote_extended(other);
        }
        let (low, high) = if self.kind() <= other.kind() { (self, other) } else { (other, self) };
        match (low.kind(), high.kind()) {
            (Kind::Bool, _) => high,
            (low_kind, high_kind) if low_kind == high_kind => {
                if low.size() > high.size() {
                    low
                } else {
                    high
                }
            }
            (Kind::UnsignedInteger, Kind::SignedInteger) => match low.size().max(high.size() / 2) * 2 {
                size if size <= high.size() => high,
                2 => DType::Int16,
                4 => DType::Int32,
                8 => DType::Int64,
                _ => DType::Float64,
            },
            (_, Kind::Floating) => match low.size() {
                1 => high,
                2 if high == DType::Float16 => DType::Float32,
                2 => high,
                _ => DType::Float64,
            },
            _ => match low {
                DType::Float64 => DType::Complex128,
                _ if low.kind().is_integer() && low.size() > 2 => DType::Complex128,
                _ => high,
            },
        }
    }

    /// The dtype of this array's elements combined with a Python number of `weak`'s kind (NEP 50): the number
    /// only decides when its kind is higher.
    pub fn promote_weak(self, weak: DType) -> DType {
        match (self.kind(), weak.kind()) {
            (Kind::Extended, _) | (_, Kind::Extended) => self.promote(weak),
            (Kind::Bool, _) => weak,
            (_, Kind::Bool | Kind::UnsignedInteger | Kind::SignedInteger) => self,
            (Kind::UnsignedInteger | Kind::SignedInteger, _) => weak,
            (Kind::Floating, Kind::Complex) => self.promote(DType::Complex64),
            _ => self,
        }
    }

    /// The widest dtype of the same kind, which holds all its values in the same order.
    pub fn widest(self) -> DType {
        match self.kind() {
            Kind::Bool => DType::Bool,
            Kind::UnsignedInteger => DType::UInt64,
            Kind::SignedInteger => DType::Int64,
            Kind::Floating => DType::Float64,
            Kind::Complex => DType::Complex128,
            Kind::Extended => self,
        }
    }

    /// The real dtype of a complex one's parts; itself for others.
    pub fn real(self) -> DType {
        match self {
            DType::Complex64 => DType::Float32,
            DType::Complex128 => DType::Float64,
            other => other,
        }
    }

    /// The least and the greatest value of an integer dtype.
    pub fn integer_bounds(self) -> Option<(i128, i128)> {
        let bits = self.size() as u32 * 8;
        match self.kind() {
            Kind::UnsignedInteger => Some((0, (1i128 << bits) - 1)),
            Kind::SignedInteger => Some((-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)),
            Kind::Bool | Kind::Floating | Kind::Complex | Kind::Extended => None,
        }
    }

    /// Whether every value converts without loss of meaning (`np.can_cast(..., 'safe')`).
    pub fn can_cast_safely(self, to: DType) -> bool {
        self.promote(to) == to
    }

    /// Whether the conversion stays within a kind or goes up (`casting='same_kind'`).
    pub fn can_cast_same_kind(self, to: DType) -> bool {
        self.kind() <= to.kind()
    }

    /// The dtype with a given NumPy name or type code; Python's own names mean their dtypes.
    pub fn from_name(name: &str) -> Option<DType> {
        let code = name.trim_start_matches(['<', '=', '|']);
        if let Some((_, dtype)) = NAMES.iter().find(|(names, _)| names.contains(&code)) {
            return Some(*dtype);
        }
        if code.len() < name.len() {
            return None;
        }
        DType::ALL.iter().copied().find(|dtype| name == dtype.name() || name == dtype.code().to_string())
    }
}

/// Other names of dtypes: sized codes, C's and Python's.
const NAMES: &[(&[&str], DType)] = &[
    (&["b1", "bool_"], DType::Bool),
    (&["i1", "byte"], DType::Int8),
    (&["u1", "ubyte"], DType::UInt8),
    (&["i2", "short"], DType::Int16),
    (&["u2", "ushort"], DType::UInt16),
    (&["i4", "intc"], DType::Int32),
    (&["u4", "uintc"], DType::UInt32),
    (&["i8", "int", "long", "longlong", "q", "p", "intp", "int_"], DType::Int64),
    (&["u8", "uint", "ulong", "ulonglong", "Q", "P", "uintp"], DType::UInt64),
    (&["f2", "half"], DType::Float16),
    (&["f4", "single"], DType::Float32),
    (&["f8", "float", "double"], DType::Float64),
    (&["c8", "csingle"], DType::Complex64),
    (&["c16", "complex", "cdouble"], DType::Complex128),
];

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
