//! Taking characters off the ends of strings and adding some: `strip`, `center`, `ljust`, `rjust`, `zfill`,
//! `expandtabs`, for strings and byte strings.
//!
//! Widths count characters for `str` and bytes for `bytes`. Called by `str`, `bytes` and `bytearray`.

use super::predicates::{byte_is_space, is_space};
use crate::runtime::numbers::failure::{Failure, bytes_with_capacity, string_with_capacity};

/// Which ends `strip` and its relatives work on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    Both,
    Left,
    Right,
}

/// `strip`, `lstrip` or `rstrip`: without white space, or without the characters of `set`.
pub fn strip<'a>(text: &'a str, set: Option<&str>, ends: Ends) -> &'a str {
    match set {
        None => strip_matching(text, is_space, ends),
        Some(set) => match set.as_bytes() {
            [byte] => strip_matching(text, |character| character == char::from(*byte), ends),
            _ => strip_matching(text, |character| set.contains(character), ends),
        },
    }
}

fn strip_matching(text: &str, test: impl Fn(char) -> bool, ends: Ends) -> &str {
    let text = if ends == Ends::Right { text } else { text.trim_start_matches(&test) };
    if ends == Ends::Left { text } else { text.trim_end_matches(&test) }
}

/// `bytes.strip` and its relatives.
pub fn strip_bytes<'a>(bytes: &'a [u8], set: Option<&[u8]>, ends: Ends) -> &'a [u8] {
    let test = |byte: &u8| set.map_or_else(|| byte_is_space(*byte), |set| set.contains(byte));
    let mut rest = bytes;
    if ends != Ends::Right {
        while let [first, tail @ ..] = rest
            && test(first)
        {
            rest = tail;
        }
    }
    if ends != Ends::Left {
        while let [head @ .., last] = rest
            && test(last)
        {
            rest = head;
        }
    }
    rest
}

/// `length` filled up to `width`: how many items to put before and behind; `None` when it is wide enough.
fn padding(length: usize, width: i64, alignment: Ends) -> Option<(usize, usize)> {
    let width = usize::try_from(width).ok().filter(|width| *width > length)?;
    let missing = width - length;
    Some(match alignment {
        Ends::Left => (missing, 0),
        Ends::Right => (0, missing),
        // The odd item goes to the left when the width is odd, as CPython has it.
        Ends::Both => {
            let left = missing / 2 + (missing & width & 1);
            (left, missing - left)
        }
    })
}

/// `center` (both ends), `rjust` (left) or `ljust` (right): fills up to `width` characters; `None` when the text of
/// `length` characters is wide enough.
///
/// # Errors
/// `MemoryError` for a width that no memory holds.
pub fn pad(text: &str, length: usize, width: i64, fill: char, ends: Ends) -> Result<Option<String>, Failure> {
    let Some((left, right)) = padding(length, width, ends) else { return Ok(None) };
    let added = (left + right).saturating_mul(fill.len_utf8());
    let mut output = string_with_capacity(text.len().saturating_add(added))?;
    output.extend(std::iter::repeat_n(fill, left));
    output.push_str(text);
    output.extend(std::iter::repeat_n(fill, right));
    Ok(Some(output))
}

/// The relatives of [`pad`] for bytes.
///
/// # Errors
/// As [`pad`].
pub fn pad_bytes(bytes: &[u8], width: i64, fill: u8, ends: Ends) -> Result<Option<Vec<u8>>, Failure> {
    let Some((left, right)) = padding(bytes.len(), width, ends) else { return Ok(None) };
    let mut output = bytes_with_capacity(bytes.len().saturating_add(left + right))?;
    output.resize(left, fill);
    output.extend_from_slice(bytes);
    output.resize(output.len() + right, fill);
    Ok(Some(output))
}

/// `text.zfill(width)`: zeros behind the sign; `None` when the text of `length` characters is wide enough.
///
/// # Errors
/// As [`pad`].
pub fn fill_zeros(text: &str, length: usize, width: i64) -> Result<Option<String>, Failure> {
    let (sign, digits) = match text.as_bytes() {
        [b'+' | b'-', ..] => text.split_at_checked(1).unwrap_or(("", text)),
        _ => ("", text),
    };
    let rest = pad(digits, length - sign.len(), width.saturating_sub(sign.len() as i64), '0', Ends::Left)?;
    Ok(rest.map(|rest| if sign.is_empty() { rest } else { format!("{sign}{rest}") }))
}

/// `bytes.zfill(width)`.
///
/// # Errors
/// As [`pad`].
pub fn fill_zeros_bytes(bytes: &[u8], width: i64) -> Result<Option<Vec<u8>>, Failure> {
    let signed = matches!(bytes, [b'+' | b'-', ..]);
    let Some(mut output) = pad_bytes(bytes, width, b'0', Ends::Left)? else { return Ok(None) };
    let missing = output.len() - bytes.len();
    if signed {
        output.swap(0, missing);
    }
    Ok(Some(output))
}

/// `text.expandtabs(tab_size)`: every tab becomes spaces up to the next column that the size divides.
///
/// # Errors
/// `OverflowError` or `MemoryError` when the result would be too large.
pub fn expand_tabs(text: &str, tab_size: i64) -> Result<String, Failure> {
    let mut output = string_with_capacity(text.len())?;
    let mut column = 0usize;
    for character in text.chars() {
        if character == '\t' {
            let spaces = spaces_to_next(column, tab_size);
            if output.len().saturating_add(spaces) > crate::runtime::numbers::failure::MAXIMUM_TEXT {
                return Err(Failure::memory());
            }
            output.extend(std::iter::repeat_n(' ', spaces));
            column += spaces;
        } else {
            output.push(character);
            column = if matches!(character, '\n' | '\r') { 0 } else { column + 1 };
        }
    }
    Ok(output)
}

/// `bytes.expandtabs(tab_size)`.
///
/// # Errors
/// As [`expand_tabs`].
pub fn expand_tabs_bytes(bytes: &[u8], tab_size: i64) -> Result<Vec<u8>, Failure> {
    let mut output = bytes_with_capacity(bytes.len())?;
    let mut column = 0usize;
    for &byte in bytes {
        if byte == b'\t' {
            let spaces = spaces_to_next(column, tab_size);
            if output.len().saturating_add(spaces) > crate::runtime::numbers::failure::MAXIMUM_TEXT {
                return Err(Failure::memory());
            }
            output.resize(output.len() + spaces, b' ');
            column += spaces;
        } else {
            output.push(byte);
            column = if matches!(byte, b'\n' | b'\r') { 0 } else { column + 1 };
        }
    }
    Ok(output)
}

fn spaces_to_next(column: usize, tab_size: i64) -> usize {
    match usize::try_from(tab_size) {
        Ok(size @ 1..) => size - column % size,
        _ => 0,
    }
}
