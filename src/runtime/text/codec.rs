//! Encodings: their names, and `encode` and `decode` for those of one byte per character and UTF-8.
//!
//! An error leaves nothing half converted: handlers either fill in for the data or the whole call fails. Called by
//! `str.encode`, `bytes.decode` and text files.

use super::codec_errors::{CodecFailure, ErrorHandler, Fault};
use super::codec_escape;
use super::codec_wide::{Unit, decode_units, encode_units};
use crate::runtime::numbers::failure::{Failure, FailureKind};

/// A supported encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Ascii,
    Latin1,
    Windows1252,
    Utf8,
    /// UTF-8 that writes a byte order mark and skips one.
    Utf8Signature,
    /// Latin-1 with the escapes of string literals; raw: with `\u` and `\U` alone.
    Escapes {
        is_raw: bool,
    },
    /// UTF-16 or UTF-32 with a fixed order, or with a byte order mark.
    Wide(Unit),
}

impl Encoding {
    /// The encoding of a name or alias, compared as CPython does: without regard to case, and with every stretch of
    /// characters other than letters, digits and dots as one underscore.
    ///
    /// # Errors
    /// `LookupError` for an unknown name.
    pub fn named(name: &str) -> Result<Encoding, Failure> {
        if name.contains('\0') {
            return Err(Failure::value("embedded null character"));
        }
        Encoding::of_alias(&normalize(name))
            .ok_or_else(|| Failure::new(FailureKind::Lookup, format!("unknown encoding: {name}")))
    }

    fn of_alias(alias: &str) -> Option<Encoding> {
        Some(match alias {
            "utf_8" | "utf8" | "u8" | "utf" | "utf8_ucs2" | "utf8_ucs4" | "cp65001" => Encoding::Utf8,
            "utf_8_sig" => Encoding::Utf8Signature,
            "ascii" | "646" | "ansi_x3.4_1968" | "ansi_x3_4_1968" | "ansi_x3.4_1986" | "cp367"
            | "csascii" | "ibm367" | "iso646_us" | "iso_646.irv_1991" | "iso_ir_6" | "us" | "us_ascii" => {
                Encoding::Ascii
            }
            "latin_1" | "8859" | "cp819" | "csisolatin1" | "ibm819" | "iso8859" | "iso8859_1"
            | "iso_8859_1" | "iso_8859_1_1987" | "iso_ir_100" | "l1" | "latin" | "latin1" => Encoding::Latin1,
            "cp1252" | "1252" | "windows_1252" => Encoding::Windows1252,
            "unicode_escape" | "unicodeescape" => Encoding::Escapes { is_raw: false },
            "raw_unicode_escape" | "rawunicodeescape" => Encoding::Escapes { is_raw: true },
            "utf_16" | "utf16" | "u16" => Encoding::Wide(Unit::UTF_16),
            "utf_16_le" | "utf_16le" | "unicodelittleunmarked" => Encoding::Wide(Unit::UTF_16_LITTLE),
            "utf_16_be" | "utf_16be" | "unicodebigunmarked" => Encoding::Wide(Unit::UTF_16_BIG),
            "utf_32" | "utf32" | "u32" => Encoding::Wide(Unit::UTF_32),
            "utf_32_le" | "utf_32le" => Encoding::Wide(Unit::UTF_32_LITTLE),
            "utf_32_be" | "utf_32be" => Encoding::Wide(Unit::UTF_32_BIG),
            _ => return None,
        })
    }

    /// The bytes that the positions of a decoding error count: those behind the signature, if the encoding has one.
    pub fn error_object(self, bytes: &[u8]) -> &[u8] {
        match self {
            Encoding::Utf8Signature => bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes),
            _ => bytes,
        }
    }

    /// The name that `codecs.lookup(...).name` gives.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "iso8859-1",
            Encoding::Windows1252 => "cp1252",
            Encoding::Utf8 => "utf-8",
            Encoding::Utf8Signature => "utf-8-sig",
            Encoding::Escapes { is_raw: false } => "unicode-escape",
            Encoding::Escapes { is_raw: true } => "raw-unicode-escape",
            Encoding::Wide(unit) => unit.name(),
        }
    }
}

fn normalize(name: &str) -> String {
    let mut normal = String::with_capacity(name.len());
    let mut gap = false;
    for character in name.chars() {
        if character.is_ascii_alphanumeric() || character == '.' {
            if gap && !normal.is_empty() {
                normal.push('_');
            }
            normal.push(character.to_ascii_lowercase());
            gap = false;
        } else if character.is_ascii() {
            gap = true;
        } else {
            // No alias has such a character; keeping it makes the lookup fail.
            normal.push(character);
        }
    }
    normal
}

/// `text.encode(encoding, errors)`.
pub fn encode(text: &str, encoding: Encoding, errors: ErrorHandler<'_>) -> Result<Vec<u8>, CodecFailure> {
    match encoding {
        Encoding::Utf8 => Ok(text.as_bytes().to_vec()),
        Encoding::Utf8Signature => Ok([b"\xef\xbb\xbf", text.as_bytes()].concat()),
        Encoding::Ascii if text.is_ascii() => Ok(text.as_bytes().to_vec()),
        Encoding::Ascii => encode_bytes(text, errors, ("ascii", "ordinal not in range(128)"), |character| {
            character.is_ascii().then_some(character as u8)
        }),
        Encoding::Latin1 => {
            encode_bytes(text, errors, ("latin-1", "ordinal not in range(256)"), |character| {
                u8::try_from(u32::from(character)).ok()
            })
        }
        Encoding::Windows1252 => {
            encode_bytes(text, errors, ("charmap", "character maps to <undefined>"), windows_1252_byte)
        }
        Encoding::Escapes { is_raw } => Ok(codec_escape::encode(text, is_raw)),
        Encoding::Wide(unit) => Ok(encode_units(text, unit)),
    }
}

/// Encodes to one byte per character; `names` are the codec's and the reason of its errors.
fn encode_bytes(
    text: &str,
    errors: ErrorHandler<'_>,
    names: (&'static str, &'static str),
    byte_of: impl Fn(char) -> Option<u8>,
) -> Result<Vec<u8>, CodecFailure> {
    let mut output = Vec::with_capacity(text.len());
    let mut characters = text.chars().enumerate();
    while let Some((position, character)) = characters.next() {
        if let Some(byte) = byte_of(character) {
            output.push(byte);
        } else if let Some(replacement) = errors.replacement(character)? {
            output.extend_from_slice(replacement.as_bytes());
        } else {
            // One error covers the whole stretch of characters that the encoding lacks.
            let more = characters.take_while(|(_, next)| byte_of(*next).is_none()).count();
            let (encoding, reason) = names;
            return Err(CodecFailure::Encode(Fault {
                encoding,
                start: position,
                end: position + 1 + more,
                reason,
            }));
        }
    }
    Ok(output)
}

/// `bytes.decode(encoding, errors)`.
pub fn decode(bytes: &[u8], encoding: Encoding, errors: ErrorHandler<'_>) -> Result<String, CodecFailure> {
    match encoding {
        Encoding::Utf8 => decode_utf8(bytes, 0, errors),
        Encoding::Utf8Signature => {
            decode_utf8(bytes, if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 }, errors)
        }
        Encoding::Ascii => decode_bytes(bytes, errors, ("ascii", "ordinal not in range(128)"), |byte| {
            byte.is_ascii().then_some(char::from(byte))
        }),
        Encoding::Latin1 => Ok(bytes.iter().map(|byte| char::from(*byte)).collect()),
        Encoding::Windows1252 => {
            decode_bytes(bytes, errors, ("charmap", "character maps to <undefined>"), windows_1252_character)
        }
        Encoding::Escapes { is_raw } => codec_escape::decode(bytes, is_raw, errors),
        Encoding::Wide(unit) => decode_units(bytes, unit, errors),
    }
}

fn decode_bytes(
    bytes: &[u8],
    errors: ErrorHandler<'_>,
    (encoding, reason): (&'static str, &'static str),
    character_of: impl Fn(u8) -> Option<char>,
) -> Result<String, CodecFailure> {
    let mut output = String::with_capacity(bytes.len());
    for (start, &byte) in bytes.iter().enumerate() {
        match character_of(byte) {
            Some(character) => output.push(character),
            None => errors.decode(&mut output, bytes, Fault { encoding, start, end: start + 1, reason })?,
        }
    }
    Ok(output)
}

fn decode_utf8(bytes: &[u8], skip: usize, errors: ErrorHandler<'_>) -> Result<String, CodecFailure> {
    let mut output = String::new();
    let mut start = skip;
    loop {
        let rest = bytes.get(start..).unwrap_or_default();
        let error = match std::str::from_utf8(rest) {
            Ok(text) if output.is_empty() => return Ok(text.to_owned()),
            Ok(text) => {
                output.push_str(text);
                return Ok(output);
            }
            Err(error) => error,
        };
        let valid = rest.get(..error.valid_up_to()).unwrap_or_default();
        output.push_str(std::str::from_utf8(valid).unwrap_or_default());
        let fault = utf8_fault(bytes, start + error.valid_up_to(), error.error_len());
        start = fault.end;
        // Positions count from behind the signature, as the decoder sees them.
        let shifted = Fault { start: fault.start - skip, end: fault.end - skip, ..fault };
        errors.decode(&mut output, bytes.get(skip..).unwrap_or_default(), shifted)?;
    }
}

fn utf8_fault(bytes: &[u8], start: usize, length: Option<usize>) -> Fault {
    let lead = bytes.get(start).copied().unwrap_or_default();
    let (end, reason) = match length {
        None => (bytes.len(), "unexpected end of data"),
        Some(_) if !matches!(lead, 0xc2..=0xf4) => (start + 1, "invalid start byte"),
        Some(length) => (start + length, "invalid continuation byte"),
    };
    Fault { encoding: "utf-8", start, end, reason }
}

/// Windows-1252 between 0x80 and 0x9f; NUL where nothing is assigned.
const WINDOWS_1252: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“',
    '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

fn windows_1252_character(byte: u8) -> Option<char> {
    let special = byte.checked_sub(0x80).and_then(|index| WINDOWS_1252.get(usize::from(index)));
    match special {
        Some('\0') => None,
        Some(character) => Some(*character),
        None => Some(char::from(byte)),
    }
}

fn windows_1252_byte(character: char) -> Option<u8> {
    match u32::from(character) {
        code @ (0..=0x7f | 0xa0..=0xff) => Some(code as u8),
        _ => WINDOWS_1252.iter().position(|special| *special == character).map(|index| 0x80 + index as u8),
    }
}
