//! The module `binascii`: bytes as hexadecimal digits and as base64, and checksums.

use super::add_functions;
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::bytes::{self, Bytes};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::module::Module;
use crate::runtime::{call, convert};

native_functions! { FUNCTIONS;
    /// Hexadecimal representation of binary data.
    def hexlify(data, sep=None, bytes_per_sep=1) = hexlify;
    /// Hexadecimal representation of binary data.
    def b2a_hex(data, sep=None, bytes_per_sep=1) = hexlify;
    /// Binary data of hexadecimal representation.
    def unhexlify(hexstr, /) = unhexlify;
    /// Binary data of hexadecimal representation.
    def a2b_hex(hexstr, /) = unhexlify;
    /// Base64-code line of data.
    def b2a_base64(data, /, *, newline=True) = encode_base64;
    /// Decode a line of base64 data.
    def a2b_base64(data, /, *, strict_mode=False) = decode_base64;
    /// Compute CRC-32 incrementally.
    def crc32(data, crc=0, /) = crc32;
    /// Compute CRC-CCITT incrementally.
    def crc_hqx(data, crc, /) = crc_hqx;
}

const STATE_NAME: &str = "binascii";
const DIGITS: &[u8; 16] = b"0123456789abcdef";
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "binascii", Some("Conversion between binary data and ASCII"));
    add_functions(interp, &module, "binascii", FUNCTIONS);
    for (name, base) in [("Error", ExceptionKind::ValueError), ("Incomplete", ExceptionKind::Exception)] {
        let class = exception_class(interp, name, base).unwrap_or_default();
        if name == "Error" {
            interp.module_state.insert(STATE_NAME, Box::new(class.clone()));
        }
        module.set(interp, name, class);
    }
    module
}

fn exception_class(interp: &mut Interp, name: &str, base: ExceptionKind) -> Result {
    let namespace = Dict::new();
    let module = interp.names.module.clone();
    drop(namespace.set_str(interp, &module, Str::value("binascii")));
    let bases = Tuple::from_slice(&[interp.exception_class(base).to_value()]).into();
    let metaclass = interp.class_of_kind(Kind::Class).to_value();
    call::call(interp, &metaclass, &[Str::value(name), bases, namespace.into()])
}

/// Raises `binascii.Error`.
#[cold]
fn error(interp: &mut Interp, message: &str) -> Raised {
    let class = interp.module_state.get(STATE_NAME).and_then(|state| state.downcast_ref::<Value>()).cloned();
    match class.map(|class| call::call(interp, &class, &[Str::value(message)])) {
        Some(Ok(made)) => interp.raise_with_context(made),
        Some(Err(raised)) => raised,
        None => interp.value_error(message),
    }
}

/// The bytes of an ASCII string or a bytes-like object.
fn ascii(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    if let Some(text) = convert::native::<Str>(value) {
        if !text.is_ascii() {
            return Err(interp.value_error("string argument should contain only ASCII characters"));
        }
        return Ok(text.as_str().as_bytes().to_vec());
    }
    match bytes::as_bytes(interp, value) {
        Some(content) => Ok(content.into_owned()),
        None => {
            let class = interp.type_name(value);
            let message = format!("argument should be bytes, buffer or ASCII string, not '{class}'");
            Err(interp.type_error(message))
        }
    }
}

fn hexlify(interp: &mut Interp, data: &Value, separator: Option<&Value>, group: Option<i64>) -> Result {
    let content = bytes::required(interp, data)?;
    let digits = content.iter().map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    let group = group.unwrap_or(1);
    let separator = match separator {
        None => return Ok(Bytes::value(digits.flatten().collect())),
        Some(separator) => ascii(interp, separator)?,
    };
    let &[separator] = separator.as_slice() else {
        return Err(interp.value_error("sep must be length 1."));
    };
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    let mut text = Vec::with_capacity(content.len() * 3);
    for (index, pair) in digits.enumerate() {
        // A positive count of bytes is counted from the right.
        let place = if group > 0 { content.len() - index } else { index };
        if index > 0 && size > 0 && place.is_multiple_of(size) {
            text.push(separator);
        }
        text.extend(pair);
    }
    Ok(Bytes::value(text))
}

fn unhexlify(interp: &mut Interp, text: &Value) -> Result {
    let digits = ascii(interp, text)?;
    if !digits.len().is_multiple_of(2) {
        return Err(error(interp, "Odd-length string"));
    }
    let value = |digit: u8| char::from(digit).to_digit(16).map(|digit| digit as u8);
    let pairs = digits.chunks_exact(2).map(|pair| Some(value(pair[0])? << 4 | value(pair[1])?));
    match pairs.collect::<Option<Vec<u8>>>() {
        Some(content) => Ok(Bytes::value(content)),
        None => Err(error(interp, "Non-hexadecimal digit found")),
    }
}

fn encode_base64(interp: &mut Interp, data: &Value, newline: Option<bool>) -> Result {
    let content = bytes::required(interp, data)?;
    let mut text = Vec::with_capacity(content.len().div_ceil(3) * 4 + 1);
    for chunk in content.chunks(3) {
        let at = |index: usize| chunk.get(index).map_or(0, |&byte| u32::from(byte));
        let word = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = BASE64[(word >> (18 - 6 * place) & 63) as usize];
            text.push(if place > chunk.len() { b'=' } else { letter });
        }
    }
    if newline.unwrap_or(true) {
        text.push(b'\n');
    }
    Ok(Bytes::value(text))
}

fn digit_of(letter: u8) -> Option<u32> {
    Some(match letter {
        b'A'..=b'Z' => u32::from(letter - b'A'),
        b'a'..=b'z' => u32::from(letter - b'a') + 26,
        b'0'..=b'9' => u32::from(letter - b'0') + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

fn decode_base64(interp: &mut Interp, data: &Value, strict: Option<bool>) -> Result {
    let text = ascii(interp, data)?;
    match decode(&text, strict.unwrap_or(false)) {
        Ok(content) => Ok(Bytes::value(content)),
        Err(message) => Err(error(interp, &message)),
    }
}

/// What base64 stands for; letters of no meaning are skipped unless `strict`.
fn decode(text: &[u8], strict: bool) -> std::result::Result<Vec<u8>, String> {
    if strict && text.first() == Some(&b'=') {
        return Err("Leading padding not allowed".to_owned());
    }
    let mut content = Vec::with_capacity(text.len() / 4 * 3);
    let (mut word, mut quad, mut padding) = (0_u32, 0_usize, 0_usize);
    for &letter in text {
        if letter == b'=' {
            padding += 1;
            if strict && quad == 1 {
                break;
            }
            if strict && (quad == 0 || quad + padding > 4) {
                return Err("Excess padding not allowed".to_owned());
            }
            continue;
        }
        let Some(digit) = digit_of(letter) else {
            if strict {
                return Err("Only base64 data is allowed".to_owned());
            }
            continue;
        };
        if strict && padding > 0 {
            let complete = quad + padding == 4;
            let what =
                if complete { "Excess data after padding" } else { "Discontinuous padding not allowed" };
            return Err(what.to_owned());
        }
        padding = 0;
        word = word << 6 | digit;
        quad += 1;
        match quad {
            2 => content.push((word >> 4) as u8),
            3 => content.push((word >> 2) as u8),
            4 => {
                content.push(word as u8);
                (word, quad) = (0, 0);
            }
            _ => {}
        }
    }
    match quad {
        0 => Ok(content),
        1 => Err(format!(
            "Invalid base64-encoded string: number of data characters ({}) cannot be 1 more than a multiple of 4",
            content.len() / 3 * 4 + 1
        )),
        quad if quad + padding >= 4 => Ok(content),
        _ => Err("Incorrect padding".to_owned()),
    }
}

/// The remainders of CRC-32's polynomial (0xedb88320, reflected) for every byte.
const CRC_TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let mut word = index as u32;
        let mut bit = 0;
        while bit < 8 {
            word = if word & 1 == 1 { word >> 1 ^ 0xedb8_8320 } else { word >> 1 };
            bit += 1;
        }
        table[index] = word;
        index += 1;
    }
    table
};

fn crc32(interp: &mut Interp, data: &Value, start: Option<i64>) -> Result<i64> {
    let content = bytes::required(interp, data)?;
    let step = |crc: u32, byte: &u8| CRC_TABLE[usize::from(crc as u8 ^ byte)] ^ crc >> 8;
    Ok(i64::from(!content.iter().fold(!(start.unwrap_or(0) as u32), step)))
}

fn crc_hqx(interp: &mut Interp, data: &Value, start: i64) -> Result<i64> {
    let content = bytes::required(interp, data)?;
    let mut crc = start as u16;
    for byte in content {
        crc ^= u16::from(byte) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 };
        }
    }
    Ok(i64::from(crc))
}
