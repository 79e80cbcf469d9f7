//! `complex(...)`: from a text, from one number, or from two parts, each of which may itself be complex (library reference, `complex`).

use super::{Complex, made_by};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::numbers::complex_text;
use crate::runtime::types::{float, parameters};
use crate::runtime::{attribute, call, convert};

static PARAMETERS: NativeDefinition = parameters::constructor("complex", "real=0, imag=0");

pub(super) fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    if let ([value], []) = (given.values, given.names) {
        if value.is(Kind::Complex) {
            return call::finish_construct(interp, class, value.clone());
        }
        let made = from_value(interp, value)?;
        return call::finish_construct(interp, class, Value::new(made));
    }
    let [real, imaginary] = parameters::bind(interp, &PARAMETERS, given)?;
    let made = from_parts(interp, real, imaginary)?;
    call::finish_construct(interp, class, Value::new(made))
}

fn from_value(interp: &mut Interp, value: &Value) -> Result<Complex> {
    if let Some(text) = convert::native::<Str>(value) {
        return complex_text::parse(text.as_str()).map_err(|failure| interp.fail(failure));
    }
    if let Some(number) = by_special_method(interp, value)? {
        return Ok(number);
    }
    if !is_real(interp, value) {
        let class = interp.type_name(value);
        return Err(
            interp.type_error(format!("complex() argument must be a string or a number, not {class}"))
        );
    }
    Ok(Complex::new(float::from_value(interp, value)?, 0.0))
}

/// The number a complex value is, or its `__complex__` gives; `None` when the class has no such method.
fn by_special_method(interp: &mut Interp, value: &Value) -> Result<Option<Complex>> {
    if let Some(number) = value.exact::<Complex>() {
        return Ok(Some(*number));
    }
    if !matches!(value.kind(), Kind::Instance | Kind::Native | Kind::ArrayScalar | Kind::Array) {
        return Ok(None);
    }
    let name = interp.names.complex_.clone();
    match attribute::call_special(interp, value, &name, &[])? {
        None => Ok(None),
        Some(made) => match convert::native::<Complex>(&made) {
            Some(number) => Ok(Some(*number)),
            None => {
                let class = interp.type_name(&made);
                Err(interp.type_error(format!("__complex__ returned non-complex (type {class})")))
            }
        },
    }
}

/// Can the value be made a float as a number (not as a text)?
fn is_real(interp: &Interp, value: &Value) -> bool {
    let slots = interp.class_of(value).slots(interp);
    slots.float.is_some() || slots.index.is_some()
}

#[cold]
fn not_real(interp: &mut Interp, part: &str, value: &Value) -> Raised {
    let class = interp.type_name(value);
    interp.type_error(format!("complex() argument '{part}' must be a real number, not {class}"))
}

/// `complex(real, imag)` is `real + imag * 1j`, with the parts of complex arguments taken apart.
fn from_parts(interp: &mut Interp, real: Option<Value>, imaginary: Option<Value>) -> Result<Complex> {
    let real = real.unwrap_or(Value::int(0));
    let complex_real = by_special_method(interp, &real)?;
    if complex_real.is_none() && !is_real(interp, &real) {
        return Err(not_real(interp, "real", &real));
    }
    if let Some(imaginary) = &imaginary
        && !is_real(interp, imaginary)
        && convert::native::<Complex>(imaginary).is_none()
    {
        return Err(not_real(interp, "imag", imaginary));
    }
    let mut made = match complex_real {
        Some(number) => number,
        None => Complex::new(float::from_value(interp, &real)?, 0.0),
    };
    let Some(imaginary) = imaginary else { return Ok(made) };
    match convert::native::<Complex>(&imaginary) {
        Some(number) => {
            made.real -= number.imaginary;
            made.imaginary = if complex_real.is_some() { number.real + made.imaginary } else { number.real };
        }
        None => {
            let part = float::from_value(interp, &imaginary)?;
            made.imaginary = if complex_real.is_some() { part + made.imaginary } else { part };
        }
    }
    Ok(made)
}

/// `complex.from_number(value)`
pub(super) fn from_number(interp: &mut Interp, class: &Ref<Class>, value: &Value) -> Result {
    let number = match by_special_method(interp, value)? {
        Some(number) => number,
        None => Complex::new(convert::to_float(interp, value)?, 0.0),
    };
    made_by(interp, class, number)
}
