//! Methods that make changed copies of bytes: case, trimming, padding, `replace`, `translate`, the affixes.

use super::{as_bytes, like, required};
use crate::object::{Kind, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::Failure;
use crate::runtime::text::trim::{self, Ends};
use crate::runtime::text::{byte_case, replace as replacing};

/// The receiver's content changed by `change`; `None` keeps it.
fn changed(
    interp: &mut Interp,
    value: &Value,
    change: impl FnOnce(&[u8]) -> std::result::Result<Option<Vec<u8>>, Failure>,
) -> Result {
    let content = as_bytes(interp, value).unwrap_or_default();
    match change(&content) {
        Ok(Some(made)) => Ok(like(value, made)),
        Ok(None) if value.is(Kind::Bytes) => Ok(value.clone()),
        Ok(None) => Ok(like(value, content.into_owned())),
        Err(failure) => Err(interp.fail(failure)),
    }
}

macro_rules! plain_changes {
    ($( $name:ident = $change:expr; )+) => { $(
        pub fn $name(interp: &mut Interp, value: &Value) -> Result {
            let change: fn(&[u8]) -> Vec<u8> = $change;
            changed(interp, value, |content| Ok(Some(change(content))))
        }
    )+ };
}

plain_changes! {
    capitalize = byte_case::capitalize;
    lower = <[u8]>::to_ascii_lowercase;
    swapcase = byte_case::swapcase;
    title = byte_case::title;
    upper = <[u8]>::to_ascii_uppercase;
}

fn strip_ends(interp: &mut Interp, value: &Value, set: Option<&Value>, ends: Ends) -> Result {
    let set = match set.filter(|set| !set.is_none()) {
        Some(set) => Some(required(interp, set)?),
        None => None,
    };
    changed(interp, value, |content| {
        let stripped = trim::strip_bytes(content, set.as_deref(), ends);
        Ok((stripped.len() < content.len()).then(|| stripped.to_vec()))
    })
}

pub fn strip(interp: &mut Interp, value: &Value, set: Option<&Value>) -> Result {
    strip_ends(interp, value, set, Ends::Both)
}

pub fn strip_left(interp: &mut Interp, value: &Value, set: Option<&Value>) -> Result {
    strip_ends(interp, value, set, Ends::Left)
}

pub fn strip_right(interp: &mut Interp, value: &Value, set: Option<&Value>) -> Result {
    strip_ends(interp, value, set, Ends::Right)
}

fn fill_byte(interp: &mut Interp, function: &str, fill: Option<&Value>) -> Result<u8> {
    let Some(fill) = fill else { return Ok(b' ') };
    let kind = convert::native_value(fill).kind();
    let content = match kind {
        Kind::Bytes | Kind::ByteArray => as_bytes(interp, fill),
        _ => None,
    };
    let Some(content) = content else {
        let class = interp.type_name(fill);
        let wanted = "a byte string of length 1";
        return Err(interp.type_error(format!("{function}() argument 2 must be {wanted}, not {class}")));
    };
    if let [byte] = *content {
        return Ok(byte);
    }
    let (object, length) = (if kind == Kind::Bytes { "bytes" } else { "bytearray" }, content.len());
    Err(interp.type_error(format!(
        "{function}(): argument 2 must be a byte string of length 1, not a {object} object of length {length}"
    )))
}

pub fn center(interp: &mut Interp, value: &Value, width: i64, fill: Option<&Value>) -> Result {
    let fill = fill_byte(interp, "center", fill)?;
    changed(interp, value, |content| trim::pad_bytes(content, width, fill, Ends::Both))
}

pub fn justify_left(interp: &mut Interp, value: &Value, width: i64, fill: Option<&Value>) -> Result {
    let fill = fill_byte(interp, "ljust", fill)?;
    changed(interp, value, |content| trim::pad_bytes(content, width, fill, Ends::Right))
}

pub fn justify_right(interp: &mut Interp, value: &Value, width: i64, fill: Option<&Value>) -> Result {
    let fill = fill_byte(interp, "rjust", fill)?;
    changed(interp, value, |content| trim::pad_bytes(content, width, fill, Ends::Left))
}

pub fn fill_zeros(interp: &mut Interp, value: &Value, width: i64) -> Result {
    changed(interp, value, |content| trim::fill_zeros_bytes(content, width))
}

pub fn expand_tabs(interp: &mut Interp, value: &Value, size: Option<i64>) -> Result {
    changed(interp, value, |content| trim::expand_tabs_bytes(content, size.unwrap_or(8)).map(Some))
}

pub fn remove_prefix(interp: &mut Interp, value: &Value, prefix: &Value) -> Result {
    let prefix = required(interp, prefix)?;
    changed(interp, value, |content| Ok(content.strip_prefix(prefix.as_slice()).map(<[u8]>::to_vec)))
}

pub fn remove_suffix(interp: &mut Interp, value: &Value, suffix: &Value) -> Result {
    let suffix = required(interp, suffix)?;
    changed(interp, value, |content| Ok(content.strip_suffix(suffix.as_slice()).map(<[u8]>::to_vec)))
}

pub fn replace(interp: &mut Interp, value: &Value, old: &Value, new: &Value, count: Option<i64>) -> Result {
    let old = required(interp, old)?;
    let new = required(interp, new)?;
    changed(interp, value, |content| replacing::replace_bytes(content, &old, &new, count.unwrap_or(-1)))
}

pub fn translate(interp: &mut Interp, value: &Value, table: &Value, removed: Option<&Value>) -> Result {
    let table = if table.is_none() { None } else { Some(required(interp, table)?) };
    if table.as_ref().is_some_and(|table| table.len() != 256) {
        return Err(interp.value_error("translation table must be 256 characters long"));
    }
    let mut keep = [true; 256];
    if let Some(removed) = removed {
        for byte in required(interp, removed)? {
            if let Some(entry) = keep.get_mut(usize::from(byte)) {
                *entry = false;
            }
        }
    }
    changed(interp, value, |content| {
        let kept = content.iter().filter(|&&byte| keep.get(usize::from(byte)) == Some(&true));
        let mapped = |byte: &u8| {
            table.as_ref().and_then(|table| table.get(usize::from(*byte))).unwrap_or(byte).to_owned()
        };
        Ok(Some(kept.map(mapped).collect()))
    })
}
