//! The table of dtypes, and what a Rust type must offer to be an element.
//!
//! A dtype is one row of [`dtypes!`] plus its line in [`with_element!`] and in the kind lists of
//! `ufunc_table.rs`; its conversions are rows of [`casts!`].

use std::fmt;

use super::scalar::Scalar;

/// What kind of number a dtype holds; kinds are ordered by how far promotion has to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Bool,
    SignedInteger,
    Floating,
}

impl Kind {
    /// NumPy's one-letter kind code (`dtype.kind`).
    pub fn code(self) -> char {
        match self {
            Kind::Bool => 'b',
            Kind::SignedInteger => 'i',
            Kind::Floating => 'f',
        }
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
        pub enum DType { $( $(#[$doc])* $name, )* }

        impl DType {
            /// All dtypes, in promotion order.
            pub const ALL: &'static [DType] = &[$(DType::$name),*];

            /// NumPy's name, as `dtype.name` gives it.
            pub const fn name(self) -> &'static str {
                match self { $(DType::$name => $text),* }
            }

            /// NumPy's one-letter type code (`dtype.char`).
            pub const fn code(self) -> char {
                match self { $(DType::$name => $code),* }
            }

            /// The name of the dtype's class in `numpy.dtypes`.
            pub const fn class_name(self) -> &'static str {
                match self { $(DType::$name => $class),* }
            }

            /// Bytes per element.
            pub const fn size(self) -> usize {
                match self { $(DType::$name => size_of::<$type>()),* }
            }

            pub const fn kind(self) -> Kind {
                match self { $(DType::$name => Kind::$kind),* }
            }
        }

        $(impl Element for $type {
            const DTYPE: DType = DType::$name;
            #[inline(always)]
            fn to_scalar(self) -> Scalar { Scalar::$scalar(self.into()) }
            #[inline(always)]
            fn from_scalar(scalar: Scalar) -> Self {
                match scalar {
                    Scalar::Bool(value) => value.cast(),
                    Scalar::Int(value) => value.cast(),
                    Scalar::Float(value) => value.cast(),
                }
            }
        })*
    };
}

dtypes! {
    /// True or false, one byte.
    Bool: bool, "bool", '?', Bool, Bool, "BoolDType";
    /// 64-bit signed integers; arithmetic wraps.
    Int64: i64, "int64", 'l', SignedInteger, Int, "Int64DType";
    /// IEEE 754 double precision.
    Float64: f64, "float64", 'd', Floating, Float, "Float64DType";
}

/// Evaluates an expression with `$T` standing for the Rust type of a dtype.
macro_rules! with_element {
    ($dtype:expr, $T:ident => $body:expr) => {
        match $dtype {
            $crate::array::dtype::DType::Bool => {
                type $T = bool;
                $body
            }
            $crate::array::dtype::DType::Int64 => {
                type $T = i64;
                $body
            }
            $crate::array::dtype::DType::Float64 => {
                type $T = f64;
                $body
            }
        }
    };
}
pub(crate) use with_element;

/// A conversion between element types, as C (and therefore NumPy's unsafe cast) does it.
pub trait Cast<To> {
    fn cast(self) -> To;
}

macro_rules! casts {
    ($($from:ty => $to:ty: |$value:ident| $body:expr;)*) => {
        $(impl Cast<$to> for $from {
            #[inline(always)]
            fn cast(self) -> $to { let $value = self; $body }
        })*
    };
}

casts! {
    bool => bool: |x| x;
    bool => i64: |x| i64::from(x);
    bool => f64: |x| f64::from(u8::from(x));
    i64 => bool: |x| x != 0;
    i64 => i64: |x| x;
    i64 => f64: |x| x as f64;
    f64 => bool: |x| x != 0.0;
    f64 => i64: |x| float_to_integer(x);
    f64 => f64: |x| x;
}

/// Truncation, where what does not fit becomes the least integer, as the x86 instruction gives it.
#[inline(always)]
fn float_to_integer(value: f64) -> i64 {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if (-LIMIT..LIMIT).contains(&value) { value as i64 } else { i64::MIN }
}

impl DType {
    /// The smallest dtype that holds both safely (`np.promote_types`).
    pub fn promote(self, other: DType) -> DType {
        if self.kind() >= other.kind() { self } else { other }
    }

    /// The dtype of this array's elements combined with a Python number of `weak`'s kind (NEP 50): the number
    /// only decides when its kind is higher.
    pub fn promote_weak(self, weak: DType) -> DType {
        if weak.kind() > self.kind() { weak } else { self }
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
        let alias = match name {
            "float" | "double" | "f8" | "<f8" | "=f8" => Some(DType::Float64),
            "int" | "long" | "i8" | "<i8" | "=i8" | "q" => Some(DType::Int64),
            "bool_" | "b1" | "|b1" => Some(DType::Bool),
            _ => None,
        };
        alias.or_else(|| {
            DType::ALL.iter().copied().find(|dtype| name == dtype.name() || name == dtype.code().to_string())
        })
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
