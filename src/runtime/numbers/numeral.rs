//! What the parsers of `int`, `float` and `complex` share: the text as ASCII, without space around it.
//!
//! Any decimal digit of Unicode counts as the ASCII digit of its value and any non-ASCII space as a space, before
//! the number's own grammar is looked at (library reference, `int` and `float`).

use std::borrow::Cow;

use crate::runtime::text::predicates::{decimal_value, is_space};

/// The text as ASCII bytes. A character that no number contains becomes `?`, on which every parser fails.
pub fn to_ascii(text: &str) -> Cow<'_, [u8]> {
    if text.is_ascii() {
        return Cow::Borrowed(text.as_bytes());
    }
    Cow::Owned(text.chars().map(ascii_byte).collect())
}

fn ascii_byte(character: char) -> u8 {
    match character {
        '\0'..='\x7f' => character as u8,
        _ if is_space(character) => b' ',
        _ => decimal_value(character).map_or(b'?', |value| b'0' + value),
    }
}

/// Whether the byte is a space in C's sense; the file separators 0x1c to 0x1f are not.
pub fn is_c_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// The bytes without C's spaces at either end.
pub fn trim(mut bytes: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = bytes
        && is_c_space(*first)
    {
        bytes = rest;
    }
    while let [rest @ .., last] = bytes
        && is_c_space(*last)
    {
        bytes = rest;
    }
    bytes
}

/// The number without its underscores, each of which must stand between two digits; `None` where one does not.
pub fn without_underscores(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    if !bytes.contains(&b'_') {
        return Some(Cow::Borrowed(bytes));
    }
    let mut digits = Vec::with_capacity(bytes.len());
    let mut previous = 0u8;
    for &byte in bytes {
        if byte == b'_' {
            if !previous.is_ascii_digit() {
                return None;
            }
        } else {
            if previous == b'_' && !byte.is_ascii_digit() {
                return None;
            }
            digits.push(byte);
        }
        previous = byte;
    }
    (previous != b'_').then_some(Cow::Owned(digits))
}
