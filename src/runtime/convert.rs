//! Conversions between values and Rust types, as arguments and results of native functions need them.

use super::class::Class;
use super::exceptions::ExceptionKind;
use super::interp::{Interp, Raised, Result};
use super::native::{Argument, IntoResult, Place};
use super::numbers::failure::{Failure, FailureKind};
use super::numbers::integer::{Integer, IntegerView};
use super::numbers::integer_float;
use super::types::array_scalar::ArrayScalar;
use super::types::bigint::BigInt;
use super::warning;
use crate::object::{Instance, Kind, Payload, Ref, Str, Tuple, Value};

/// The native value inside an instance of a class derived from a native one, else the value itself.
#[inline]
pub fn native_value(value: &Value) -> &Value {
    let inner = match value.kind() {
        Kind::Instance => value.exact::<Instance>().and_then(Instance::native),
        Kind::ArrayScalar => value.exact::<ArrayScalar>().and_then(ArrayScalar::as_native),
        _ => None,
    };
    inner.unwrap_or(value)
}

/// The payload of a `T`, exact or inside an instance of a subclass.
#[inline]
pub fn native<T: Payload>(value: &Value) -> Option<&T> {
    value.exact::<T>().or_else(|| native_value(value).exact::<T>())
}

/// A counted reference to a `T`, exact or inside an instance of a subclass.
pub fn native_ref<T: Payload>(value: &Value) -> Option<&Ref<T>> {
    Ref::from_value(native_value(value))
}

/// The integer of an int or bool (subclasses too); `None` for anything else.
pub fn integer(value: &Value) -> Option<IntegerView<'_>> {
    let native = native_value(value);
    match native.kind() {
        Kind::Int => native.as_int().map(IntegerView::Small),
        Kind::Bool => native.as_bool().map(|truth| IntegerView::Small(i64::from(truth))),
        Kind::BigInt => native.exact::<BigInt>().map(|big| IntegerView::Big(&big.number)),
        _ => None,
    }
}

/// The value of an integer.
pub fn from_integer(number: Integer) -> Value {
    match number {
        Integer::Small(small) => Value::int(small),
        Integer::Big(big) => BigInt::value(big),
    }
}

/// `operator.index(value)`: an exact int.
pub fn index(interp: &mut Interp, value: &Value) -> Result {
    let native = native_value(value);
    match native.kind() {
        Kind::Int | Kind::BigInt => return Ok(native.clone()),
        Kind::Bool => return Ok(Value::int(i64::from(native.as_bool() == Some(true)))),
        _ => {}
    }
    let Some(function) = interp.class_of(value).slots(interp).index else {
        let class = interp.type_name(value);
        return Err(interp.type_error(format!("'{class}' object cannot be interpreted as an integer")));
    };
    let made = function(interp, value)?;
    let Some(number) = integer(&made) else {
        let class = interp.type_name(&made);
        return Err(interp.type_error(format!("__index__ returned non-int (type {class})")));
    };
    let exact = from_integer(number.to_owned());
    if !matches!(made.kind(), Kind::Int | Kind::BigInt) {
        let class = interp.type_name(&made);
        let message = format!(
            "__index__ returned non-int (type {class}).  The ability to return an instance of a strict subclass of \
             int is deprecated, and may be removed in a future version of Python."
        );
        warning::warn(interp, ExceptionKind::DeprecationWarning, &message)?;
    }
    Ok(exact)
}

/// The arbitrary integer `value` stands for by `__index__`.
pub fn to_integer(interp: &mut Interp, value: &Value) -> Result<Integer> {
    let exact = index(interp, value)?;
    Ok(integer(&exact).map_or(Integer::Small(0), IntegerView::to_owned))
}

/// Is the exact int below zero?
pub fn is_negative(value: &Value) -> bool {
    integer(value).is_some_and(|number| number.is_negative())
}

/// A 64-bit integer by `__index__`; IndexError-free: what does not fit is an OverflowError.
pub fn to_i64(interp: &mut Interp, value: &Value) -> Result<i64> {
    if let Some(number) = value.as_int() {
        return Ok(number);
    }
    match index(interp, value)?.as_int() {
        Some(number) => Ok(number),
        None => Err(interp.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// An index into a sequence: what does not fit is an IndexError.
pub fn to_sequence_index(interp: &mut Interp, value: &Value) -> Result<i64> {
    if let Some(number) = value.as_int() {
        return Ok(number);
    }
    match index(interp, value)?.as_int() {
        Some(number) => Ok(number),
        None => {
            let class = interp.type_name(value);
            Err(interp.index_error(format!("cannot fit '{class}' into an index-sized integer")))
        }
    }
}

/// A 64-bit integer by `__index__`, cut to the range: what slices do.
pub fn to_clamped(interp: &mut Interp, value: &Value) -> Result<i64> {
    let exact = index(interp, value)?;
    Ok(match exact.as_int() {
        Some(number) => number,
        None if is_negative(&exact) => i64::MIN,
        None => i64::MAX,
    })
}

/// A float by `__float__` or `__index__`.
pub fn to_float(interp: &mut Interp, value: &Value) -> Result<f64> {
    let native = native_value(value);
    match native.kind() {
        Kind::Float => return Ok(native.as_float().unwrap_or_default()),
        Kind::Int => return Ok(native.as_int().unwrap_or_default() as f64),
        _ => {}
    }
    if let Some(number) = integer(value) {
        return integer_float::to_float(number).map_err(|failure| interp.fail(failure));
    }
    let slots = *interp.class_of(value).slots(interp);
    if let Some(function) = slots.float {
        let made = function(interp, value)?;
        return match native_value(&made).as_float() {
            Some(float) => Ok(float),
            None => {
                let (class, made) = (interp.type_name(value), interp.type_name(&made));
                Err(interp.type_error(format!("{class}.__float__() must return a float, not {made}")))
            }
        };
    }
    if slots.index.is_some() {
        let exact = index(interp, value)?;
        return to_float(interp, &exact);
    }
    let class = interp.type_name(value);
    Err(interp.type_error(format!("must be real number, not {class}")))
}

impl Interp {
    /// Raises the exception a pure function's failure stands for.
    #[cold]
    pub fn fail(&mut self, failure: Failure) -> Raised {
        let kind = match failure.kind {
            FailureKind::Value => ExceptionKind::ValueError,
            FailureKind::Overflow => ExceptionKind::OverflowError,
            FailureKind::ZeroDivision => ExceptionKind::ZeroDivisionError,
            FailureKind::Type => ExceptionKind::TypeError,
            FailureKind::Index => ExceptionKind::IndexError,
            FailureKind::Lookup => ExceptionKind::LookupError,
            FailureKind::NotImplemented => ExceptionKind::NotImplementedError,
            FailureKind::Memory => return self.memory_error(),
        };
        self.raise(kind, failure.message)
    }
}

/// Checks the result of `__repr__` and `__str__`.
pub fn expect_string(interp: &mut Interp, value: Value, method: &str) -> Result {
    if native::<Str>(&value).is_some() {
        return Ok(value);
    }
    let class = interp.type_name(&value);
    Err(interp.type_error(format!("{method} returned non-string (type {class})")))
}

/// The interned name an attribute function was given.
pub fn attribute_name(interp: &mut Interp, value: &Value) -> Result<Ref<Str>> {
    match native_ref::<Str>(value) {
        Some(name) => Ok(interp.intern_string(name)),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("attribute name must be string, not '{class}'")))
        }
    }
}

/// A number of elements a script chose, checked before memory for them is asked for.
pub fn checked_capacity(interp: &mut Interp, count: usize, element: usize) -> Result<usize> {
    /// More than any machine this runs on can give at once.
    const MOST_BYTES: usize = 1 << 38;
    match count.checked_mul(element.max(1)) {
        Some(bytes) if bytes <= MOST_BYTES && may_allocate(bytes) => Ok(count),
        _ => Err(interp.memory_error()),
    }
}

/// Would the system give this much? Small sizes are not asked for.
fn may_allocate(bytes: usize) -> bool {
    const ASK_FROM: usize = 1 << 20;
    bytes < ASK_FROM || Vec::<u8>::new().try_reserve_exact(bytes).is_ok()
}

impl Argument for &Value {
    type Item<'a> = &'a Value;

    #[inline(always)]
    fn convert<'a>(_: &mut Interp, value: &'a Value, _: Place) -> Result<&'a Value> {
        Ok(value)
    }
}

impl<T: Argument> Argument for Option<T> {
    type Item<'a> = Option<T::Item<'a>>;

    fn convert<'a>(interp: &mut Interp, value: &'a Value, place: Place) -> Result<Self::Item<'a>> {
        if value.is_unbound() { Ok(None) } else { T::convert(interp, value, place).map(Some) }
    }
}

macro_rules! plain_arguments {
    ($( $type:ty : $convert:expr; )+) => { $(
        impl Argument for $type {
            type Item<'a> = $type;

            fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<$type> {
                let convert: fn(&mut Interp, &Value) -> Result<$type> = $convert;
                convert(interp, value)
            }
        }
    )+ };
}

plain_arguments! {
    bool: super::operators::is_true;
    i64: to_i64;
    isize: |interp, value| to_i64(interp, value).map(|number| number as isize);
    f64: to_float;
    String: |interp, value| match native::<Str>(value) {
        Some(text) => Ok(text.as_str().to_owned()),
        None => Err(wrong_type(interp, value, "str")),
    };
}

fn wrong_type(interp: &mut Interp, value: &Value, wanted: &str) -> Raised {
    let class = interp.type_name(value);
    interp.type_error(format!("argument must be {wanted}, not {class}"))
}

impl Argument for &str {
    type Item<'a> = &'a str;

    fn convert<'a>(interp: &mut Interp, value: &'a Value, _: Place) -> Result<&'a str> {
        match native::<Str>(value) {
            Some(text) => Ok(text.as_str()),
            None => Err(wrong_type(interp, value, "str")),
        }
    }
}

/// Makes payload types parameters of native functions: exact values and instances of subclasses are accepted.
macro_rules! payload_arguments {
    ($( $type:ty, $name:literal; )+) => { $(
        impl Argument for &$type {
            type Item<'a> = &'a $type;

            fn convert<'a>(interp: &mut Interp, value: &'a Value, place: Place) -> Result<&'a $type> {
                match native::<$type>(value) {
                    Some(payload) => Ok(payload),
                    None => Err(wrong_payload(interp, value, place, $name)),
                }
            }
        }

        impl Argument for &Ref<$type> {
            type Item<'a> = &'a Ref<$type>;

            fn convert<'a>(interp: &mut Interp, value: &'a Value, place: Place) -> Result<&'a Ref<$type>> {
                match native_ref::<$type>(value) {
                    Some(reference) => Ok(reference),
                    None => Err(wrong_payload(interp, value, place, $name)),
                }
            }
        }
    )+ };
}

fn wrong_payload(interp: &mut Interp, value: &Value, place: Place, wanted: &str) -> Raised {
    if place.index > 0 {
        return wrong_type(interp, value, wanted);
    }
    let class = interp.type_name(value);
    interp.type_error(format!("descriptor requires a '{wanted}' object but received a '{class}'"))
}

payload_arguments! {
    Str, "str";
    Tuple, "tuple";
    Class, "type";
    super::types::list::List, "list";
    super::types::dict::Dict, "dict";
    super::types::set::Set, "set";
    super::types::range::Range, "range";
    super::types::slice::Slice, "slice";
    super::types::module::Module, "module";
    super::types::bytearray::ByteArray, "bytearray";
}

macro_rules! plain_results {
    ($( $type:ty : $convert:expr; )+) => { $(
        impl IntoResult for $type {
            fn into_result(self, _: &mut Interp) -> Result {
                let convert: fn($type) -> Value = $convert;
                Ok(convert(self))
            }
        }
    )+ };
}

plain_results! {
    (): |()| Value::NONE;
    bool: Value::bool;
    i64: Value::int;
    usize: |number| Value::int(i64::try_from(number).unwrap_or(i64::MAX));
    f64: Value::float;
    Value: |value| value;
    String: |text| Str::from_string(text).into();
    &'static str: Str::value;
    Option<Value>: Option::unwrap_or_default;
    Vec<Value>: super::types::list::List::value;
}

impl<T: Payload> IntoResult for Ref<T> {
    fn into_result(self, _: &mut Interp) -> Result {
        Ok(self.into())
    }
}

impl<T: IntoResult> IntoResult for Result<T> {
    fn into_result(self, interp: &mut Interp) -> Result {
        self?.into_result(interp)
    }
}
