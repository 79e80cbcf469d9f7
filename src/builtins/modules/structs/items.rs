//! Values to bytes and back, one item at a time. Numbers are made little-endian and turned round for the other order.

use super::layout::{Item, Layout};
use super::struct_error;
use crate::object::{Kind, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer_bytes::{self, ByteOrder};
use crate::runtime::types::bytes::{self, Bytes};
use crate::runtime::types::complex::Complex;
use crate::runtime::{convert, operators};

/// Writes a value into the bytes of an item.
pub fn pack(interp: &mut Interp, layout: &Layout, item: Item, value: &Value, place: &mut [u8]) -> Result<()> {
    if pack_plainly(layout, item, value, place) {
        return Ok(());
    }
    let packed = match item.letter {
        b'c' => match convert::native::<Bytes>(value).map(Bytes::as_slice) {
            Some(&[byte]) => vec![byte],
            _ => return Err(struct_error(interp, "char format requires a bytes object of length 1")),
        },
        b's' | b'p' => return pack_text(interp, item, value, place),
        b'?' => vec![u8::from(operators::is_true(interp, value)?)],
        b'e' | b'f' | b'd' => pack_float(interp, item.letter, value)?,
        b'F' | b'D' => {
            let Some(&Complex { real, imaginary }) = convert::native::<Complex>(value) else {
                let real = pack_float(interp, item.letter, value)?;
                let zero = vec![0; real.len()];
                return put(layout, &[real, zero], place);
            };
            let parts = [real, imaginary].map(|part| float_bytes(item.letter, part).unwrap_or_default());
            return put(layout, &parts, place);
        }
        _ => pack_integer(interp, item, value)?,
    };
    put(layout, &[packed], place)
}

/// Writes an int of the machine's size or a double that fits; `false`: it is something else.
#[inline]
fn pack_plainly(layout: &Layout, item: Item, value: &Value, place: &mut [u8]) -> bool {
    let bits = 8 * item.size as u32;
    let mut bytes = match (item.letter, value.as_int(), value.as_float()) {
        (b'b' | b'h' | b'i' | b'l' | b'q', Some(number), _)
            if number << (64 - bits) >> (64 - bits) == number =>
        {
            number.to_le_bytes()
        }
        (b'B' | b'H' | b'I' | b'L', Some(number), _) if bits < 64 && number >> bits == 0 => {
            number.to_le_bytes()
        }
        (b'd', _, Some(number)) => number.to_le_bytes(),
        _ => return false,
    };
    let Some(bytes) = bytes.get_mut(..item.size).filter(|bytes| bytes.len() == place.len()) else {
        return false;
    };
    if layout.is_big_endian {
        bytes.reverse();
    }
    place.copy_from_slice(bytes);
    true
}

/// Lays parts side by side, each in the layout's order.
fn put(layout: &Layout, parts: &[Vec<u8>], place: &mut [u8]) -> Result<()> {
    let bytes = parts.iter().flat_map(|part| {
        let length = part.len();
        (0..length).map(move |index| part[if layout.is_big_endian { length - 1 - index } else { index }])
    });
    for (slot, byte) in place.iter_mut().zip(bytes) {
        *slot = byte;
    }
    Ok(())
}

fn pack_text(interp: &mut Interp, item: Item, value: &Value, place: &mut [u8]) -> Result<()> {
    let content = match convert::native_value(value).kind() {
        Kind::Bytes | Kind::ByteArray => bytes::as_bytes(interp, value).map(std::borrow::Cow::into_owned),
        _ => None,
    };
    let Some(content) = content else {
        let letter = char::from(item.letter);
        return Err(struct_error(interp, &format!("argument for '{letter}' must be a bytes object")));
    };
    let mut place = place;
    if item.letter == b'p' {
        let Some((length, rest)) = place.split_first_mut() else { return Ok(()) };
        *length = content.len().min(rest.len()).min(255) as u8;
        place = rest;
    }
    for (slot, byte) in place.iter_mut().zip(content) {
        *slot = byte;
    }
    Ok(())
}

fn pack_integer(interp: &mut Interp, item: Item, value: &Value) -> Result<Vec<u8>> {
    if convert::integer(value).is_none() && interp.class_of(value).slots(interp).index.is_none() {
        return Err(struct_error(interp, "required argument is not an integer"));
    }
    let exact = convert::index(interp, value)?;
    let number = convert::integer(&exact);
    let is_pointer = item.letter == b'P';
    let is_signed = item.letter.is_ascii_lowercase() || is_pointer && convert::is_negative(&exact);
    let packed =
        number.map(|number| integer_bytes::to_bytes(number, item.size as i64, ByteOrder::Little, is_signed));
    if let Some(Ok(packed)) = packed {
        return Ok(packed);
    }
    let bits = 8 * item.size as u32;
    let (low, high) = match is_signed {
        true => (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1),
        false => (0, (1_i128 << bits) - 1),
    };
    let letter = char::from(item.letter);
    Err(struct_error(interp, &format!("'{letter}' format requires {low} <= number <= {high}")))
}

fn pack_float(interp: &mut Interp, letter: u8, value: &Value) -> Result<Vec<u8>> {
    let number = convert::to_float(interp, value);
    let Some(number) = interp.unless(number, ExceptionKind::TypeError)? else {
        return Err(struct_error(interp, "required argument is not a float"));
    };
    match float_bytes(letter, number) {
        Some(bytes) => Ok(bytes),
        None => {
            let letter = char::from(letter.to_ascii_lowercase());
            Err(interp.overflow_error(format!("float too large to pack with {letter} format")))
        }
    }
}

/// A float in the size of a letter; `None` if it is too large for that.
fn float_bytes(letter: u8, number: f64) -> Option<Vec<u8>> {
    match letter {
        b'd' | b'D' => Some(number.to_le_bytes().to_vec()),
        b'f' | b'F' => {
            let small = number as f32;
            (small.is_finite() || !number.is_finite()).then(|| small.to_le_bytes().to_vec())
        }
        _ => half_from_float(number).map(|half| half.to_le_bytes().to_vec()),
    }
}

/// A float rounded to half precision (IEEE 754 binary16), ties to even; `None` if it is too large.
fn half_from_float(number: f64) -> Option<u16> {
    let sign = if number.is_sign_negative() { 0x8000 } else { 0 };
    let size = number.abs();
    if number.is_nan() {
        return Some(sign | 0x7e00);
    }
    if number.is_infinite() {
        return Some(sign | 0x7c00);
    }
    // Below the smallest normal number all have the same exponent.
    let exponent = ((size.to_bits() >> 52) as i32 - 1023).max(-14);
    let scaled = (size * f64::powi(2.0, 10 - exponent)).round_ties_even();
    let bits = scaled as u32 + (((exponent + 14) as u32) << 10);
    (bits < 0x7c00).then_some(sign | bits as u16)
}

fn half_to_float(half: u16) -> f64 {
    let sign = if half & 0x8000 == 0 { 1.0 } else { -1.0 };
    let (exponent, fraction) = (i32::from(half >> 10 & 0x1f), f64::from(half & 0x3ff));
    sign * match exponent {
        0 => fraction * f64::powi(2.0, -24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (1024.0 + fraction) * f64::powi(2.0, exponent - 25),
    }
}

/// The value of an item's bytes.
pub fn unpack(layout: &Layout, item: Item, place: &[u8]) -> Value {
    match item.letter {
        b'c' | b's' => bytes::make(place),
        b'p' => {
            let length = place.first().map_or(0, |&length| usize::from(length));
            let rest = place.get(1..).unwrap_or_default();
            bytes::make(rest.get(..length).unwrap_or(rest))
        }
        b'?' => Value::bool(place.iter().any(|byte| *byte != 0)),
        b'e' | b'f' | b'd' => Value::float(unpack_float(layout, place)),
        b'F' | b'D' => {
            let (real, imaginary) = place.split_at(place.len() / 2);
            let (real, imaginary) = (unpack_float(layout, real), unpack_float(layout, imaginary));
            Value::new(Complex { real, imaginary })
        }
        letter => {
            let is_signed = letter.is_ascii_lowercase();
            let mut wide = [0; 8];
            for (slot, index) in wide.iter_mut().zip(0..place.len()) {
                *slot = place[if layout.is_big_endian { place.len() - 1 - index } else { index }];
            }
            let unused = 64 - 8 * place.len().min(8) as u32;
            let number = i64::from_le_bytes(wide) << unused;
            match (is_signed, number) {
                (true, number) => Value::int(number >> unused),
                (false, number) if unused > 0 => Value::int((number as u64 >> unused) as i64),
                (false, _) => {
                    convert::from_integer(integer_bytes::from_bytes(&wide, ByteOrder::Little, false))
                }
            }
        }
    }
}

fn unpack_float(layout: &Layout, place: &[u8]) -> f64 {
    let mut buffer = [0; 8];
    let Some(bytes) = buffer.get_mut(..place.len()) else { return 0.0 };
    bytes.copy_from_slice(place);
    if layout.is_big_endian {
        bytes.reverse();
    }
    match *bytes {
        [a, b] => half_to_float(u16::from_le_bytes([a, b])),
        [a, b, c, d] => f64::from(f32::from_le_bytes([a, b, c, d])),
        _ => f64::from_le_bytes(buffer),
    }
}
