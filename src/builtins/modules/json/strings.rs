//! The strings of a JSON text.

use super::scanner::{Document, position_of};
use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::format::number::character_of;
use crate::runtime::interp::{Interp, Result};

/// `scanstring(text, end, strict)`
pub fn scan_string(interp: &mut Interp, value: &Value, end: i64, strict: Option<bool>) -> Result<Ref<Tuple>> {
    let document = Document::of(interp, value)?;
    let Some(start) = usize::try_from(end).ok().filter(|&end| end <= document.string.characters()) else {
        return Err(interp.value_error("end is out of bounds"));
    };
    let (text, end) = document.string(interp, document.string.offset(start), strict.unwrap_or(true))?;
    Ok(Tuple::pair(text.into(), Value::int(position_of(document, end))))
}

impl Document<'_> {
    /// The string whose text starts at `start`, after the quote, and the offset after the closing quote.
    pub fn string(self, interp: &mut Interp, start: usize, strict: bool) -> Result<(Ref<Str>, usize)> {
        let stop = self.plain_end(start);
        if self.bytes().get(stop) == Some(&b'"') {
            return Ok((Str::new(self.part(start, stop)), stop + 1));
        }
        let mut text = String::from(self.part(start, stop));
        let mut at = stop;
        loop {
            match self.bytes().get(at) {
                None => return Err(self.error(interp, "Unterminated string starting at", start - 1)),
                Some(b'"') => return Ok((Str::from_string(text), at + 1)),
                Some(b'\\') => {
                    let (character, end) = self.escape(interp, at, start)?;
                    text.push(character);
                    at = end;
                }
                Some(_) if strict => return Err(self.error(interp, "Invalid control character at", at)),
                Some(&control) => {
                    text.push(char::from(control));
                    at += 1;
                }
            }
            let stop = self.plain_end(at);
            text.push_str(self.part(at, stop));
            at = stop;
        }
    }

    /// Where the characters that stand for themselves end.
    fn plain_end(self, start: usize) -> usize {
        let rest = self.bytes().get(start..).unwrap_or_default();
        let length = rest.iter().position(|&byte| byte == b'"' || byte == b'\\' || byte < b' ');
        start + length.unwrap_or(rest.len())
    }

    /// The character that the escape at `backslash` stands for, and the offset after it.
    fn escape(self, interp: &mut Interp, backslash: usize, start: usize) -> Result<(char, usize)> {
        let character = match self.bytes().get(backslash + 1) {
            None => return Err(self.error(interp, "Unterminated string starting at", start - 1)),
            Some(&letter @ (b'"' | b'\\' | b'/')) => char::from(letter),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(interp, backslash + 1),
            Some(_) => return Err(self.error(interp, "Invalid \\escape", backslash)),
        };
        Ok((character, backslash + 2))
    }

    /// Two escapes that make a surrogate pair are one character.
    fn unicode_escape(self, interp: &mut Interp, letter: usize) -> Result<(char, usize)> {
        let unit = self.code_unit(interp, letter)?;
        let end = letter + 5;
        let follows = self.part(end, end + 2) == "\\u" && self.bytes().len() > end + 6;
        if (0xd800..0xdc00).contains(&unit) && follows {
            let low = self.code_unit(interp, end + 1)?;
            if (0xdc00..0xe000).contains(&low) {
                let code = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                return Ok((char::from_u32(code).unwrap_or_default(), end + 6));
            }
        }
        match character_of(i64::from(unit)) {
            Ok(character) => Ok((character, end)),
            Err(failure) => Err(interp.fail(failure)),
        }
    }

    /// The number of the four hexadecimal digits after the `u` at `letter`.
    fn code_unit(self, interp: &mut Interp, letter: usize) -> Result<u32> {
        let digits = self.bytes().get(letter + 1..letter + 5);
        let unit = digits.and_then(|digits| {
            digits.iter().try_fold(0, |sum, &digit| Some(sum * 16 + char::from(digit).to_digit(16)?))
        });
        match unit {
            Some(unit) => Ok(unit),
            None => Err(self.error(interp, "Invalid \\uXXXX escape", letter)),
        }
    }
}
