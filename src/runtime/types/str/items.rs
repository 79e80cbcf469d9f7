//! Subscripts of strings, which count characters, and `in`.

use super::{from_char, receiver};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::text::find::find_bytes;
use crate::runtime::types::sequence;
use crate::runtime::types::slice::{Slice, SliceRange};

/// `string[key]`
pub(super) fn get(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    let string = receiver(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        let range = slice.bounds(interp)?.resolve(string.characters());
        if container.is(Kind::Str) && range.contiguous() == Some(0..string.characters()) {
            return Ok(container.clone());
        }
        return Ok(pick(string, &range).into());
    }
    let index = match key.as_int() {
        Some(index) => index,
        None if sequence::has_index(interp, key) => convert::to_sequence_index(interp, key)?,
        None => {
            let class = interp.type_name(key);
            return Err(interp.type_error(format!("string indices must be integers, not '{class}'")));
        }
    };
    match sequence::position(index, string.characters()).and_then(|at| string.character(at)) {
        Some(character) => Ok(from_char(interp, character)),
        None => Err(interp.index_error("string index out of range")),
    }
}

fn pick(string: &Str, range: &SliceRange) -> Ref<Str> {
    if let Some(positions) = range.contiguous() {
        return string.part(positions.start, positions.end);
    }
    if string.is_ascii() {
        let bytes = string.as_str().as_bytes();
        let mut picked = String::with_capacity(range.count);
        picked.extend(range.positions().filter_map(|at| bytes.get(at).copied().map(char::from)));
        return Str::from_string(picked);
    }
    let characters: Vec<char> = string.as_str().chars().collect();
    Str::from_string(range.positions().filter_map(|at| characters.get(at)).collect())
}

/// `part in string`
pub(super) fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    let string = receiver(interp, container)?;
    match convert::native::<Str>(item) {
        Some(part) => Ok(find_bytes(string.as_str().as_bytes(), part.as_str().as_bytes()).is_some()),
        None => {
            let class = interp.type_name(item);
            Err(interp.type_error(format!("'in <string>' requires string as left operand, not {class}")))
        }
    }
}
