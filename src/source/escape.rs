//! Backslash escapes of text (language reference 2.4.1): the one decoder of string literals and of the encoding `unicode_escape`.

/// What an escape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escape {
    Character(char),
    /// A line continuation.
    Nothing,
    /// A backslash that escapes nothing and stands for itself.
    Backslash,
}

/// An escape that means nothing: where it ends, and CPython's reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mistake {
    pub end: usize,
    pub reason: &'static str,
}

/// The reason for an escape of a surrogate, which is no character of a text.
pub const SURROGATE: &str = "surrogates are not supported";

/// The reason for a backslash at the end, which cannot occur in a literal.
pub const AT_END: &str = "\\ at end of string";

/// Decodes the escape whose backslash is at `start`; also gives where the text goes on.
pub fn decode(bytes: &[u8], start: usize) -> Result<(Escape, usize), Mistake> {
    let Some(&letter) = bytes.get(start + 1) else {
        return Err(Mistake { end: start + 1, reason: AT_END });
    };
    match letter {
        b'x' => by_code(bytes, start, 2, "truncated \\xXX escape"),
        b'u' => by_code(bytes, start, 4, "truncated \\uXXXX escape"),
        b'U' => by_code(bytes, start, 8, "truncated \\UXXXXXXXX escape"),
        b'N' => by_name(bytes, start),
        b'0'..=b'7' => {
            let (code, length) = octal(bytes, start + 1);
            // At most 0o777.
            let character = char::from_u32(code).unwrap_or_default();
            Ok((Escape::Character(character), start + 1 + length))
        }
        _ => Ok(match simple(letter) {
            Some(escape) => (escape, start + 2),
            None => (Escape::Backslash, start + 1),
        }),
    }
}

/// Escapes of one letter; `None` for what is no escape.
pub fn simple(letter: u8) -> Option<Escape> {
    Some(Escape::Character(match letter {
        b'\n' => return Some(Escape::Nothing),
        b'\\' => '\\',
        b'\'' => '\'',
        b'"' => '"',
        b'a' => '\x07',
        b'b' => '\x08',
        b'f' => '\x0C',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'v' => '\x0B',
        _ => return None,
    }))
}

/// The value and the length of up to three octal digits.
pub fn octal(bytes: &[u8], start: usize) -> (u32, usize) {
    let digits = bytes.iter().skip(start).take(3).take_while(|byte| matches!(byte, b'0'..=b'7'));
    digits.fold((0, 0), |(value, length), digit| (value * 8 + u32::from(digit - b'0'), length + 1))
}

/// The value and the number of up to `most` hexadecimal digits.
pub fn hexadecimal(bytes: &[u8], start: usize, most: usize) -> (u32, usize) {
    let digits = bytes.iter().skip(start).take(most).map_while(|&byte| char::from(byte).to_digit(16));
    digits.fold((0, 0), |(value, length), digit| (value << 4 | digit, length + 1))
}

fn by_code(
    bytes: &[u8],
    start: usize,
    digits: usize,
    reason: &'static str,
) -> Result<(Escape, usize), Mistake> {
    let (code, found) = hexadecimal(bytes, start + 2, digits);
    let end = start + 2 + found;
    if found < digits {
        return Err(Mistake { end, reason });
    }
    match char::from_u32(code) {
        Some(character) => Ok((Escape::Character(character), end)),
        None if (0xD800..0xE000).contains(&code) => Err(Mistake { end, reason: SURROGATE }),
        None => Err(Mistake { end, reason: "illegal Unicode character" }),
    }
}

/// `\N{name}`
fn by_name(bytes: &[u8], start: usize) -> Result<(Escape, usize), Mistake> {
    let malformed = |end| Mistake { end, reason: "malformed \\N character escape" };
    let rest = bytes.get(start + 2..).unwrap_or_default();
    let Some(inside) = rest.strip_prefix(b"{") else { return Err(malformed(start + 2)) };
    let Some(length) = inside.iter().position(|&byte| byte == b'}') else {
        return Err(malformed(bytes.len()));
    };
    if length == 0 {
        return Err(malformed(start + 3));
    }
    let end = start + 3 + length + 1;
    let name = inside.get(..length).and_then(|name| std::str::from_utf8(name).ok());
    match name.and_then(unicode_names2::character) {
        Some(character) => Ok((Escape::Character(character), end)),
        None => Err(Mistake { end, reason: "unknown Unicode character name" }),
    }
}
