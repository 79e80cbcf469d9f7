//! `abs`, `divmod`, `pow`, `round`, `bin`, `hex` and `oct`: exact ints and floats are computed here, everything else asks the special
//! methods.

use crate::object::{Kind, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer_text::{BinaryBase, to_literal};
use crate::runtime::numbers::{float, float_rounding, integer_division};
use crate::runtime::{attribute, convert, operators};

native_functions! { pub FUNCTIONS;
    /// Return the absolute value of the argument.
    def abs(number, /) = absolute;
    /// Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.
    def divmod(x, y, /) = divide_modulo;
    /// Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.
    ///
    /// Some types, such as ints, are able to use a more efficient algorithm when
    /// invoked using the three argument form.
    def pow(base, exp, mod=None) = power;
    /// Round a number to a given precision in decimal digits.
    ///
    /// The return value is an integer if ndigits is omitted or None.  Otherwise
    /// the return value has the same type as the number.  ndigits may be negative.
    def round(number, ndigits=None) = round;
    /// Return the binary representation of an integer.
    ///
    ///    >>> bin(2796202)
    ///    '0b1010101010101010101010'
    def bin(integer, /) = binary;
    /// Return the hexadecimal representation of an integer.
    ///
    ///    >>> hex(12648430)
    ///    '0xc0ffee'
    def hex(integer, /) = hexadecimal;
    /// Return the octal representation of an integer.
    ///
    ///    >>> oct(342391)
    ///    '0o1234567'
    def oct(integer, /) = octal;
}

fn absolute(interp: &mut Interp, number: &Value) -> Result {
    if let Some(number) = number.as_float() {
        return Ok(Value::float(number.abs()));
    }
    if let Some(positive) = number.as_int().and_then(i64::checked_abs) {
        return Ok(Value::int(positive));
    }
    match interp.class_of(number).slots(interp).absolute {
        Some(function) => function(interp, number),
        None => {
            let class = interp.type_name(number);
            Err(interp.type_error(format!("bad operand type for abs(): '{class}'")))
        }
    }
}

/// The number of an exact int or float as a float; `None` for anything else.
fn plain_float(value: &Value) -> Option<f64> {
    value.as_float().or_else(|| value.as_int().map(|number| number as f64))
}

fn divide_modulo(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    if is_exact_int(left)
        && is_exact_int(right)
        && let (Some(left), Some(right)) = (convert::integer(left), convert::integer(right))
    {
        let (quotient, remainder) =
            integer_division::divide_modulo(left, right).map_err(|failure| interp.fail(failure))?;
        return Ok(pair(convert::from_integer(quotient), convert::from_integer(remainder)));
    }
    if (left.is(Kind::Float) || right.is(Kind::Float))
        && let (Some(left), Some(right)) = (plain_float(left), plain_float(right))
    {
        let (quotient, remainder) =
            float::divide_modulo(left, right).map_err(|failure| interp.fail(failure))?;
        return Ok(pair(Value::float(quotient), Value::float(remainder)));
    }
    divide_modulo_by_methods(interp, left, right)
}

fn is_exact_int(value: &Value) -> bool {
    matches!(value.kind(), Kind::Int | Kind::BigInt)
}

fn pair(first: Value, second: Value) -> Value {
    crate::object::Tuple::from_vec(vec![first, second]).into()
}

/// `__divmod__` and `__rdivmod__`; the right operand is asked first if its class is derived from the left one's.
fn divide_modulo_by_methods(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (forward, reflected) = (interp.names.divmod.clone(), interp.intern("__rdivmod__"));
    let (left_class, right_class) = (interp.class_of(left), interp.class_of(right));
    let is_same = left_class.same(right_class);
    let right_first = !is_same && right_class.is_subclass_of(interp, left_class);
    let attempts = [(left, &forward, right), (right, &reflected, left)];
    let order = if right_first { [1, 0] } else { [0, 1] };
    for index in order {
        let Some((receiver, name, argument)) = attempts.get(index).copied() else { continue };
        if is_same && index == 1 {
            continue;
        }
        if let Some(value) = attribute::call_special(interp, receiver, name, std::slice::from_ref(argument))?
            && !value.is(Kind::NotImplemented)
        {
            return Ok(value);
        }
    }
    let (left, right) = (interp.type_name(left), interp.type_name(right));
    Err(interp.type_error(format!("unsupported operand type(s) for divmod(): '{left}' and '{right}'")))
}

fn power(interp: &mut Interp, base: &Value, exponent: &Value, modulus: Option<&Value>) -> Result {
    operators::power_modulo(interp, base, exponent, modulus.unwrap_or(&Value::NONE))
}

fn round(interp: &mut Interp, number: &Value, digits: Option<&Value>) -> Result {
    let digits = digits.filter(|digits| !digits.is_none());
    match (number.kind(), digits) {
        (Kind::Int | Kind::BigInt, None) => return Ok(number.clone()),
        (Kind::Float, None) => {
            let rounded = float_rounding::round_to_integer(number.as_float().unwrap_or_default());
            return rounded.map(convert::from_integer).map_err(|failure| interp.fail(failure));
        }
        (Kind::Float, Some(digits)) if digits.is(Kind::Int) => {
            let digits = digits.as_int().unwrap_or_default();
            let rounded = float_rounding::round(number.as_float().unwrap_or_default(), digits);
            return rounded.map(Value::float).map_err(|failure| interp.fail(failure));
        }
        _ => {}
    }
    let name = interp.names.round.clone();
    match attribute::call_special(
        interp,
        number,
        &name,
        digits.map(std::slice::from_ref).unwrap_or_default(),
    )? {
        Some(rounded) => Ok(rounded),
        None => {
            let class = interp.type_name(number);
            Err(interp.type_error(format!("type {class} doesn't define __round__ method")))
        }
    }
}

fn literal(interp: &mut Interp, value: &Value, base: BinaryBase) -> Result<String> {
    let number = convert::to_integer(interp, value)?;
    Ok(to_literal(number.view(), base))
}

fn binary(interp: &mut Interp, value: &Value) -> Result<String> {
    literal(interp, value, BinaryBase::Binary)
}

fn hexadecimal(interp: &mut Interp, value: &Value) -> Result<String> {
    literal(interp, value, BinaryBase::Hexadecimal)
}

fn octal(interp: &mut Interp, value: &Value) -> Result<String> {
    literal(interp, value, BinaryBase::Octal)
}
