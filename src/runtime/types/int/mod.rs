//! Ints: the class `int`. An int is an immediate of 64 bits or a [`BigInt`](super::bigint::BigInt) where it does not fit; what is done
//! with them lies in `numbers/integer*.rs`. Operators are in `arithmetic`, the constructor in `construct`, the rest in `methods`.

mod arithmetic;
mod construct;
mod methods;

pub use arithmetic::{add, multiply, subtract};
pub use construct::{from_text, from_value, parse};

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::object::{Kind, Str, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::{Argument, IntoResult, Place};
use crate::runtime::numbers::integer_text;
use crate::runtime::numbers::{Integer, IntegerView};
use crate::runtime::{convert, hash};

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Int,
    name: "int",
    documentation: "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\n\
        are given.  If x is a number, return x.__int__().  For floating-point\nnumbers, this truncates towards zero.\n\n\
        If x is not a number or if base is given, then x must be a string,\nbytes, or bytearray instance representing an integer literal in the\n\
        given base.  The literal can be preceded by '+' or '-' and be surrounded\nby whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\n\
        Base 0 means to interpret the base from the string as an integer literal.\n>>> int('0b100', base=0)\n4",
    flags: flags::NATIVE | flags::BASE | flags::MATCH_SELF,
    slots: |slots| {
        arithmetic::fill(slots);
        slots.representation = Some(repr);
        slots.hash = Some(hash::of_native);
        slots.construct = Some(construct::construct);
    },
    methods: methods::METHODS,
    class_methods: methods::CLASS_METHODS,
    attributes: &[
        AttributeDefinition {
            name: "real",
            documentation: "the real part of a complex number",
            get: exact,
            set: None,
        },
        AttributeDefinition {
            name: "imag",
            documentation: "the imaginary part of a complex number",
            get: |_, _| Ok(Value::int(0)),
            set: None,
        },
        AttributeDefinition {
            name: "numerator",
            documentation: "the numerator of a rational number in lowest terms",
            get: exact,
            set: None,
        },
        AttributeDefinition {
            name: "denominator",
            documentation: "the denominator of a rational number in lowest terms",
            get: |_, _| Ok(Value::int(1)),
            set: None,
        },
    ],
    ..EMPTY
};

/// The integer of a slot's receiver.
fn receiver<'a>(interp: &mut Interp, value: &'a Value) -> Result<IntegerView<'a>> {
    match convert::integer(value) {
        Some(number) => Ok(number),
        None => Err(not_int(interp, value)),
    }
}

#[cold]
fn not_int(interp: &mut Interp, value: &Value) -> Raised {
    let class = interp.type_name(value);
    interp.type_error(format!("descriptor requires a 'int' object but received a '{class}'"))
}

/// The receiver as an exact int: what `real`, `+x` and `int(x)` of bools and subclasses give.
fn exact(interp: &mut Interp, value: &Value) -> Result {
    Ok(convert::from_integer(receiver(interp, value)?.to_owned()))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let limit = interp.int_max_str_digits;
    match integer_text::to_decimal(receiver(interp, value)?, limit) {
        Ok(text) => Ok(Str::from_string(text).into()),
        Err(failure) => Err(interp.fail(failure)),
    }
}

impl<'x> Argument for IntegerView<'x> {
    type Item<'a> = IntegerView<'a>;

    #[inline]
    fn convert<'a>(interp: &mut Interp, value: &'a Value, _: Place) -> Result<IntegerView<'a>> {
        receiver(interp, value)
    }
}

impl IntoResult for Integer {
    #[inline]
    fn into_result(self, _: &mut Interp) -> Result {
        Ok(convert::from_integer(self))
    }
}
