//! UTF-16 and UTF-32 in either byte order, with or without a byte order mark.
//!
//! Called by `codec` only.

use super::codec_errors::{CodecFailure, ErrorHandler, Fault};

/// The code units of an encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    is_32: bool,
    big: bool,
    /// Whether a byte order mark is written, and read to choose the order.
    marked: bool,
}

impl Unit {
    pub const UTF_16: Unit = Unit { is_32: false, big: false, marked: true };
    pub const UTF_16_LITTLE: Unit = Unit { is_32: false, big: false, marked: false };
    pub const UTF_16_BIG: Unit = Unit { is_32: false, big: true, marked: false };
    pub const UTF_32: Unit = Unit { is_32: true, big: false, marked: true };
    pub const UTF_32_LITTLE: Unit = Unit { is_32: true, big: false, marked: false };
    pub const UTF_32_BIG: Unit = Unit { is_32: true, big: true, marked: false };

    /// The codec's name.
    pub fn name(self) -> &'static str {
        match (self.is_32, self.marked, self.big) {
            (false, true, _) => "utf-16",
            (false, false, false) => "utf-16-le",
            (false, false, true) => "utf-16-be",
            (true, true, _) => "utf-32",
            (true, false, false) => "utf-32-le",
            (true, false, true) => "utf-32-be",
        }
    }

    fn width(self) -> usize {
        if self.is_32 { 4 } else { 2 }
    }

    fn push(self, output: &mut Vec<u8>, unit: u32) {
        let (big, little) = (unit.to_be_bytes(), unit.to_le_bytes());
        let skipped = 4 - self.width();
        if self.big {
            output.extend(big.into_iter().skip(skipped));
        } else {
            output.extend(little.into_iter().take(4 - skipped));
        }
    }

    /// The unit at an offset; `None` when fewer bytes are left.
    fn read(self, bytes: &[u8], offset: usize) -> Option<u32> {
        let unit = bytes.get(offset..offset + self.width())?;
        let join = |value: u32, byte: &u8| value << 8 | u32::from(*byte);
        Some(if self.big { unit.iter().fold(0, join) } else { unit.iter().rev().fold(0, join) })
    }
}

/// Encodes a text; every character can be.
pub(super) fn encode_units(text: &str, unit: Unit) -> Vec<u8> {
    let mut output = Vec::with_capacity((text.len() + 1) * unit.width());
    if unit.marked {
        unit.push(&mut output, 0xfeff);
    }
    if unit.is_32 {
        text.chars().for_each(|character| unit.push(&mut output, u32::from(character)));
    } else {
        text.encode_utf16().for_each(|code| unit.push(&mut output, u32::from(code)));
    }
    output
}

/// Decodes bytes, choosing the order by a mark if the encoding has one.
pub(super) fn decode_units(
    bytes: &[u8],
    unit: Unit,
    errors: ErrorHandler<'_>,
) -> Result<String, CodecFailure> {
    let (mut order, mut offset) = (Unit { marked: false, ..unit }, 0);
    if unit.marked {
        let little = Unit { big: false, ..order };
        let big = Unit { big: true, ..order };
        if little.read(bytes, 0) == Some(0xfeff) {
            (order, offset) = (little, unit.width());
        } else if big.read(bytes, 0) == Some(0xfeff) {
            (order, offset) = (big, unit.width());
        }
    }
    let mut output = String::with_capacity(bytes.len() / unit.width());
    while offset < bytes.len() {
        match read_character(bytes, offset, order) {
            Ok((character, width)) => {
                output.push(character);
                offset += width;
            }
            Err((width, reason)) => {
                let end = (offset + width).min(bytes.len());
                errors.decode(
                    &mut output,
                    bytes,
                    Fault { encoding: order.name(), start: offset, end, reason },
                )?;
                offset = end;
            }
        }
    }
    Ok(output)
}

/// A character and its bytes, or the bytes that make none and why.
fn read_character(bytes: &[u8], offset: usize, unit: Unit) -> Result<(char, usize), (usize, &'static str)> {
    let left = bytes.len() - offset;
    let Some(code) = unit.read(bytes, offset) else { return Err((left, "truncated data")) };
    if let Some(character) = char::from_u32(code) {
        return Ok((character, unit.width()));
    }
    if unit.is_32 {
        let is_surrogate = (0xd800..0xe000).contains(&code);
        return Err((
            4,
            if is_surrogate {
                "code point in surrogate code point range(0xd800, 0xe000)"
            } else {
                "code point not in range(0x110000)"
            },
        ));
    }
    if code >= 0xdc00 {
        return Err((2, "illegal encoding"));
    }
    match unit.read(bytes, offset + 2) {
        None => Err((left, "unexpected end of data")),
        Some(low @ 0xdc00..=0xdfff) => {
            let joined = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            char::from_u32(joined).map(|character| (character, 4)).ok_or((4, "illegal encoding"))
        }
        Some(_) => Err((2, "illegal UTF-16 surrogate")),
    }
}
