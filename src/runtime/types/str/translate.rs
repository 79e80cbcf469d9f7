//! `str.maketrans` and `str.translate`: character by character through a mapping from code points.

use crate::object::{Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::parameters;
use crate::runtime::{convert, operators};

fn code_of(character: char) -> Value {
    Value::int(i64::from(u32::from(character)))
}

pub(super) fn make_table(
    interp: &mut Interp,
    from: &Value,
    to: Option<&Value>,
    removed: Option<&Value>,
) -> Result {
    let table = Dict::new();
    let Some(to) = to else {
        copy_table(interp, &table, from)?;
        return Ok(table.into());
    };
    let to = parameters::text(interp, to, "maketrans", " 2")?;
    let Some(from) = convert::native::<Str>(from) else {
        return Err(
            interp.type_error("first maketrans argument must be a string if there is a second argument")
        );
    };
    if from.characters() != to.characters() {
        return Err(interp.value_error("the first two maketrans arguments must have equal length"));
    }
    for (from, to) in from.as_str().chars().zip(to.as_str().chars()) {
        table.insert(interp, &code_of(from), &code_of(to))?;
    }
    let removed = parameters::optional_text(interp, removed, "maketrans", " 3")?;
    for character in removed.unwrap_or_default().chars() {
        table.insert(interp, &code_of(character), &Value::NONE)?;
    }
    Ok(table.into())
}

/// The table of a dict whose keys are code points or characters.
fn copy_table(interp: &mut Interp, table: &Dict, from: &Value) -> Result<()> {
    let Some(from) = convert::native::<Dict>(from) else {
        return Err(interp.type_error("if you give only one argument to maketrans it must be a dict"));
    };
    for (key, value) in from.entries(interp) {
        let code = match convert::native::<Str>(&key) {
            Some(text) => match (text.character(0), text.characters()) {
                (Some(character), 1) => code_of(character),
                _ => return Err(interp.value_error("string keys in translatetable must be of length 1")),
            },
            None if convert::integer(&key).is_some() => key,
            None => return Err(interp.type_error("keys in translate table mustbe strings or integers")),
        };
        table.insert(interp, &code, &value)?;
    }
    Ok(())
}

/// What stands for a character: itself when the table says nothing.
enum Replacement {
    Same,
    Nothing,
    Character(char),
    Text(Value),
}

fn look_up(interp: &mut Interp, table: &Value, character: char) -> Result<Replacement> {
    let found = operators::get_item(interp, table, &code_of(character));
    let Some(found) = interp.unless(found, ExceptionKind::LookupError)? else { return Ok(Replacement::Same) };
    if found.is_none() {
        return Ok(Replacement::Nothing);
    }
    if convert::native::<Str>(&found).is_some() {
        return Ok(Replacement::Text(found));
    }
    let Some(code) = convert::integer(&found) else {
        return Err(interp.type_error("character mapping must return integer, None or str"));
    };
    let code = code.to_i64().and_then(|code| u32::try_from(code).ok()).filter(|&code| code < 0x11_0000);
    match (code, code.and_then(char::from_u32)) {
        (_, Some(character)) => Ok(Replacement::Character(character)),
        (None, None) => Err(interp.value_error("character mapping must be in range(0x110000)")),
        (Some(_), None) => {
            Err(interp.raise(ExceptionKind::NotImplementedError, "lone surrogates are not supported"))
        }
    }
}

pub(super) fn translate(interp: &mut Interp, text: &str, table: &Value) -> Result<String> {
    let mut made = String::with_capacity(text.len());
    // ASCII characters are looked up once each when only the table of a plain dict can answer.
    let is_plain = table.exact::<Dict>().is_some();
    let mut known: [Option<Replacement>; 128] = [const { None }; 128];
    for character in text.chars() {
        let slot = if is_plain { known.get_mut(character as usize) } else { None };
        let fresh;
        let replacement = match slot {
            Some(Some(replacement)) => &*replacement,
            Some(slot) => slot.insert(look_up(interp, table, character)?),
            None => {
                fresh = look_up(interp, table, character)?;
                &fresh
            }
        };
        match replacement {
            Replacement::Same => made.push(character),
            Replacement::Nothing => {}
            Replacement::Character(character) => made.push(*character),
            Replacement::Text(text) => made.push_str(convert::native::<Str>(text).map_or("", Str::as_str)),
        }
    }
    Ok(made)
}
