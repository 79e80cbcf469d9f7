//! `str.format` and `str.format_map`: fills the fields of a template, looking up names, attributes and items one by one, and
//! formatting specifications that hold fields themselves first (library reference, "Format String Syntax").

use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::format::number::{format_float, format_integer};
use crate::runtime::format::template::{
    Conversion, Field, FieldName, First, MAXIMUM_DEPTH, Numbering, Piece, Pieces, Step, recursion_failure,
};
use crate::runtime::format::text::format_text;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::{attribute, convert, operators, representation};

/// Where a template's fields get their values.
struct Arguments<'a> {
    /// `None` for `format_map`, which has no positional arguments.
    positional: Option<&'a [Value]>,
    named: &'a Value,
    numbering: Numbering,
}

pub(super) fn format(
    interp: &mut Interp,
    template: &str,
    positional: &Tuple,
    named: &Value,
) -> Result<String> {
    let mut arguments =
        Arguments { positional: Some(positional.items()), named, numbering: Numbering::default() };
    fill(interp, template, &mut arguments, MAXIMUM_DEPTH)
}

pub(super) fn format_map(interp: &mut Interp, template: &str, mapping: &Value) -> Result<String> {
    let mut arguments = Arguments { positional: None, named: mapping, numbering: Numbering::default() };
    fill(interp, template, &mut arguments, MAXIMUM_DEPTH)
}

fn fill(interp: &mut Interp, template: &str, arguments: &mut Arguments<'_>, depth: usize) -> Result<String> {
    if depth == 0 {
        return Err(interp.fail(recursion_failure()));
    }
    let mut output = String::with_capacity(template.len() + 16);
    for piece in Pieces::new(template) {
        match piece {
            Ok(Piece::Literal(literal)) => output.push_str(literal),
            Ok(Piece::Field(field)) => fill_field(interp, &field, arguments, depth, &mut output)?,
            Err(failure) => return Err(interp.fail(failure)),
        }
    }
    Ok(output)
}

fn fill_field(
    interp: &mut Interp,
    field: &Field<'_>,
    arguments: &mut Arguments<'_>,
    depth: usize,
    output: &mut String,
) -> Result<()> {
    let value = look_up(interp, field.name, arguments)?;
    let value = match field.conversion {
        Some(code) => converted(interp, &value, code)?,
        None => value,
    };
    let nested;
    let specification = if field.is_nested {
        nested = fill(interp, field.specification, arguments, depth - 1)?;
        nested.as_str()
    } else {
        field.specification
    };
    if let Some(made) = format_exact(interp, &value, specification) {
        output.push_str(&made?);
        return Ok(());
    }
    let made = representation::format(interp, &value, &Str::value(specification))?;
    output.push_str(made.as_str());
    Ok(())
}

/// `format(value, specification)` of exact ints, floats and strings, without a call; `None` for every other value.
pub fn format_exact(interp: &mut Interp, value: &Value, specification: &str) -> Option<Result<String>> {
    let made = match value.kind() {
        Kind::Str => {
            let text = value.exact::<Str>()?.as_str();
            if specification.is_empty() {
                Ok(text.to_owned())
            } else {
                format_text(text, specification, "str")
            }
        }
        Kind::Int | Kind::BigInt => {
            format_integer(convert::integer(value)?, specification, interp.int_max_str_digits, "int")
        }
        Kind::Float => format_float(value.as_float()?, specification, "float"),
        _ => return None,
    };
    Some(made.map_err(|failure| interp.fail(failure)))
}

fn converted(interp: &mut Interp, value: &Value, code: char) -> Result {
    let made = match Conversion::of_code(code) {
        Ok(Conversion::Text) => representation::str(interp, value)?,
        Ok(Conversion::Representation) => representation::repr(interp, value)?,
        Ok(Conversion::Ascii) => representation::ascii(interp, value)?,
        Err(failure) => return Err(interp.fail(failure)),
    };
    Ok(made.into())
}

fn look_up(interp: &mut Interp, name: &str, arguments: &mut Arguments<'_>) -> Result {
    let name = FieldName::parse(name, &mut arguments.numbering).map_err(|failure| interp.fail(failure))?;
    let mut value = match name.first {
        First::Index(index) => positional(interp, index, arguments)?,
        First::Name(key) => named(interp, key, arguments)?,
    };
    for step in name.path {
        value = match step {
            Ok(Step::Attribute(name)) => {
                let name = interp.intern(name);
                attribute::get(interp, &value, &name)?
            }
            Ok(Step::Index(index)) => {
                let index = Value::int(i64::try_from(index).unwrap_or(i64::MAX));
                operators::get_item(interp, &value, &index)?
            }
            Ok(Step::Key(key)) => operators::get_item(interp, &value, &Str::value(key))?,
            Err(failure) => return Err(interp.fail(failure)),
        };
    }
    Ok(value)
}

fn positional(interp: &mut Interp, index: usize, arguments: &Arguments<'_>) -> Result {
    match arguments.positional.map(|values| values.get(index)) {
        Some(Some(value)) => Ok(value.clone()),
        Some(None) => {
            let message = format!("Replacement index {index} out of range for positional args tuple");
            Err(interp.raise(ExceptionKind::IndexError, message))
        }
        None => Err(interp.value_error("Format string contains positional fields")),
    }
}

fn named(interp: &mut Interp, key: &str, arguments: &Arguments<'_>) -> Result {
    let key = Str::value(key);
    if arguments.positional.is_none() {
        return operators::get_item(interp, arguments.named, &key);
    }
    let found = match arguments.named.exact::<Dict>() {
        Some(named) => named.get(interp, &key)?,
        None => None,
    };
    match found {
        Some(value) => Ok(value),
        None => Err(interp.key_error(&key)),
    }
}
