//! The methods of ints (library reference, "Additional Methods on Integer Types").

use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::format::number::format_integer;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer_bytes::{self, ByteOrder};
use crate::runtime::numbers::{Integer, IntegerView, integer_bits, integer_division};
use crate::runtime::types::{bytes, parameters};
use crate::runtime::{call, convert, representation};

native_functions! { pub(super) METHODS;
    /// Returns self, the complex conjugate of any int.
    def conjugate(self, /) = to_owned;
    /// Number of bits necessary to represent self in binary.
    ///
    /// >>> bin(37)
    /// '0b100101'
    /// >>> (37).bit_length()
    /// 6
    def bit_length(self, /) = bit_length;
    /// Number of ones in the binary representation of the absolute value of self.
    ///
    /// Also known as the population count.
    ///
    /// >>> bin(13)
    /// '0b1101'
    /// >>> (13).bit_count()
    /// 3
    def bit_count(self, /) = bit_count;
    /// Return an array of bytes representing an integer.
    ///
    ///   length
    ///     Length of bytes object to use.  An OverflowError is raised if the
    ///     integer is not representable with the given number of bytes.  Default
    ///     is length 1.
    ///   byteorder
    ///     The byte order used to represent the integer.  If byteorder is 'big',
    ///     the most significant byte is at the beginning of the byte array.  If
    ///     byteorder is 'little', the most significant byte is at the end of the
    ///     byte array.  To request the native byte order of the host system, use
    ///     sys.byteorder as the byte order value.  Default is to use 'big'.
    ///   signed
    ///     Determines whether two's complement is used to represent the integer.
    ///     If signed is False and a negative integer is given, an OverflowError
    ///     is raised.
    def to_bytes(self, /, length=1, byteorder="big", *, signed=False) = to_bytes;
    /// Return a pair of integers, whose ratio is equal to the original int.
    ///
    /// The ratio is in lowest terms and has a positive denominator.
    ///
    /// >>> (10).as_integer_ratio()
    /// (10, 1)
    /// >>> (-10).as_integer_ratio()
    /// (-10, 1)
    /// >>> (0).as_integer_ratio()
    /// (0, 1)
    def as_integer_ratio(self, /) = as_integer_ratio;
    /// Returns True. Exists for duck type compatibility with float.is_integer.
    def is_integer(self, /) = is_integer;
    /// Truncating an Integral returns itself.
    def __trunc__(self, /) = to_owned;
    /// Flooring an Integral returns itself.
    def __floor__(self, /) = to_owned;
    /// Ceiling of an Integral returns itself.
    def __ceil__(self, /) = to_owned;
    /// Rounding an Integral returns itself.
    ///
    /// Rounding with an ndigits argument also returns an integer.
    def __round__(self, ndigits=None, /) = round;
    /// Return divmod(self, value).
    def __divmod__(self, value, /) = divide_modulo;
    /// Return divmod(value, self).
    def __rdivmod__(self, value, /) = divide_modulo_reflected;
    /// Convert to a string according to format_spec.
    def __format__(self, format_spec, /) = format;
    def __getnewargs__(self, /) = new_arguments;
}

native_functions! { pub(super) CLASS_METHODS;
    /// Return the integer represented by the given array of bytes.
    ///
    ///   bytes
    ///     Holds the array of bytes to convert.  The argument must either
    ///     support the buffer protocol or be an iterable object producing bytes.
    ///     Bytes and bytearray are examples of built-in objects that support the
    ///     buffer protocol.
    ///   byteorder
    ///     The byte order used to represent the integer.  If byteorder is 'big',
    ///     the most significant byte is at the beginning of the byte array.  If
    ///     byteorder is 'little', the most significant byte is at the end of the
    ///     byte array.  To request the native byte order of the host system, use
    ///     sys.byteorder as the byte order value.  Default is to use 'big'.
    ///   signed
    ///     Indicates whether two's complement is used to represent the integer.
    def from_bytes(type, /, bytes, byteorder="big", *, signed=False) = from_bytes;
}

fn to_owned(_: &mut Interp, number: IntegerView<'_>) -> Integer {
    number.to_owned()
}

fn bit_length(_: &mut Interp, number: IntegerView<'_>) -> usize {
    integer_bits::bit_length(number)
}

fn bit_count(_: &mut Interp, number: IntegerView<'_>) -> usize {
    integer_bits::bit_count(number)
}

fn byte_order(interp: &mut Interp, value: Option<&Value>, function: &str) -> Result<ByteOrder> {
    let name = parameters::optional_text(interp, value, function, " 'byteorder'")?;
    name.map_or(Ok(ByteOrder::Big), ByteOrder::parse).map_err(|failure| interp.fail(failure))
}

fn to_bytes(
    interp: &mut Interp,
    number: IntegerView<'_>,
    length: Option<i64>,
    order: Option<&Value>,
    signed: Option<bool>,
) -> Result {
    let order = byte_order(interp, order, "to_bytes")?;
    let made = integer_bytes::to_bytes(number, length.unwrap_or(1), order, signed.unwrap_or(false));
    made.map(bytes::from_vec).map_err(|failure| interp.fail(failure))
}

fn from_bytes(
    interp: &mut Interp,
    class: &Ref<Class>,
    value: &Value,
    order: Option<&Value>,
    signed: Option<bool>,
) -> Result {
    let order = byte_order(interp, order, "from_bytes")?;
    let content = bytes::from_object(interp, value)?;
    let made = convert::from_integer(integer_bytes::from_bytes(&content, order, signed.unwrap_or(false)));
    if class.has(flags::NATIVE) && class.layout == Kind::Int {
        return Ok(made);
    }
    call::call(interp, class.value(), &[made])
}

fn as_integer_ratio(_: &mut Interp, number: IntegerView<'_>) -> Ref<Tuple> {
    Tuple::from_slice(&[convert::from_integer(number.to_owned()), Value::int(1)])
}

fn is_integer(_: &mut Interp, _: IntegerView<'_>) -> bool {
    true
}

fn round(interp: &mut Interp, number: IntegerView<'_>, digits: Option<&Value>) -> Result<Integer> {
    let Some(digits) = digits.filter(|digits| !digits.is_none()) else { return Ok(number.to_owned()) };
    let digits = convert::to_clamped(interp, digits)?;
    if digits >= 0 {
        return Ok(number.to_owned());
    }
    Ok(integer_division::round_to_power_of_ten(number, digits.unsigned_abs()))
}

fn divide_modulo(interp: &mut Interp, left: IntegerView<'_>, right: &Value) -> Result {
    match convert::integer(right) {
        Some(right) => quotient_and_remainder(interp, left, right),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn divide_modulo_reflected(interp: &mut Interp, right: IntegerView<'_>, left: &Value) -> Result {
    match convert::integer(left) {
        Some(left) => quotient_and_remainder(interp, left, right),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn quotient_and_remainder(interp: &mut Interp, left: IntegerView<'_>, right: IntegerView<'_>) -> Result {
    let (quotient, remainder) =
        integer_division::divide_modulo(left, right).map_err(|failure| interp.fail(failure))?;
    Ok(Tuple::from_slice(&[convert::from_integer(quotient), convert::from_integer(remainder)]).into())
}

fn format(interp: &mut Interp, value: &Value, specification: &Value) -> Result<Ref<Str>> {
    let specification = parameters::text(interp, specification, "__format__", "")?;
    if specification.characters() == 0 {
        return representation::str(interp, value);
    }
    let (limit, class) = (interp.int_max_str_digits, interp.type_name(value));
    let number = super::receiver(interp, value)?;
    match format_integer(number, specification.as_str(), limit, &class) {
        Ok(text) => Ok(Str::from_string(text)),
        Err(failure) => Err(interp.fail(failure)),
    }
}

fn new_arguments(_: &mut Interp, number: IntegerView<'_>) -> Ref<Tuple> {
    Tuple::from_slice(&[convert::from_integer(number.to_owned())])
}
