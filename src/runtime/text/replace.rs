//! `replace` for strings and byte strings.
//!
//! `None` says that nothing was replaced, so that the caller may hand back the same object. An empty pattern occurs
//! before every item and at the end. Called by `str`, `bytes` and `bytearray`.

use memchr::memmem;

use super::find::{count_bytes, find_bytes};
use crate::runtime::numbers::failure::{Failure, bytes_with_capacity, string_with_capacity};

/// `text.replace(old, new, count)`; a negative `count` means all.
///
/// # Errors
/// `MemoryError` when the result would be too large.
pub fn replace(text: &str, old: &str, new: &str, count: i64) -> Result<Option<String>, Failure> {
    let limit = usize::try_from(count).unwrap_or(usize::MAX);
    if old == new || limit == 0 {
        return Ok(None);
    }
    if old.is_empty() {
        return interleave(text, new, limit).map(Some);
    }
    if find_bytes(text.as_bytes(), old.as_bytes()).is_none() {
        return Ok(None);
    }
    let mut output = string_with_capacity(result_length(text.as_bytes(), old.as_bytes(), new.len(), limit))?;
    let mut copied = 0;
    for offset in Matches::new(text.as_bytes(), old.as_bytes()).take(limit) {
        output.push_str(text.get(copied..offset).unwrap_or_default());
        output.push_str(new);
        copied = offset + old.len();
    }
    output.push_str(text.get(copied..).unwrap_or_default());
    Ok(Some(output))
}

/// `bytes.replace(old, new, count)`; a negative `count` means all.
///
/// # Errors
/// `MemoryError` when the result would be too large.
pub fn replace_bytes(bytes: &[u8], old: &[u8], new: &[u8], count: i64) -> Result<Option<Vec<u8>>, Failure> {
    let limit = usize::try_from(count).unwrap_or(usize::MAX);
    if old == new || limit == 0 {
        return Ok(None);
    }
    if old.is_empty() {
        return interleave_bytes(bytes, new, limit).map(Some);
    }
    if find_bytes(bytes, old).is_none() {
        return Ok(None);
    }
    let mut output = bytes_with_capacity(result_length(bytes, old, new.len(), limit))?;
    let mut copied = 0;
    for offset in Matches::new(bytes, old).take(limit) {
        output.extend_from_slice(bytes.get(copied..offset).unwrap_or_default());
        output.extend_from_slice(new);
        copied = offset + old.len();
    }
    output.extend_from_slice(bytes.get(copied..).unwrap_or_default());
    Ok(Some(output))
}

/// Room for the result: exact when it grows, which must not fail half-way; otherwise the text's own length.
fn result_length(bytes: &[u8], old: &[u8], new: usize, limit: usize) -> usize {
    if new <= old.len() {
        return bytes.len();
    }
    let count = count_bytes(bytes, old).min(limit);
    bytes.len().saturating_add(count.saturating_mul(new - old.len()))
}

fn interleave(text: &str, new: &str, limit: usize) -> Result<String, Failure> {
    let length = text.chars().count();
    let count = limit.min(length + 1);
    let mut output = string_with_capacity(text.len().saturating_add(count.saturating_mul(new.len())))?;
    for (index, character) in text.chars().enumerate() {
        if index < count {
            output.push_str(new);
        }
        output.push(character);
    }
    if count > length {
        output.push_str(new);
    }
    Ok(output)
}

fn interleave_bytes(bytes: &[u8], new: &[u8], limit: usize) -> Result<Vec<u8>, Failure> {
    let count = limit.min(bytes.len() + 1);
    let mut output = bytes_with_capacity(bytes.len().saturating_add(count.saturating_mul(new.len())))?;
    for (index, byte) in bytes.iter().enumerate() {
        if index < count {
            output.extend_from_slice(new);
        }
        output.push(*byte);
    }
    if count > bytes.len() {
        output.extend_from_slice(new);
    }
    Ok(output)
}

/// The offsets of a pattern that is not empty, without overlaps.
#[expect(
    clippy::large_enum_variant,
    reason = "it lives on the stack of one call, where a box would cost more"
)]
pub(super) enum Matches<'a> {
    Byte(memchr::Memchr<'a>),
    Text(memmem::FindIter<'a, 'a>),
}

impl<'a> Matches<'a> {
    pub(super) fn new(bytes: &'a [u8], pattern: &'a [u8]) -> Self {
        match pattern {
            [byte] => Matches::Byte(memchr::memchr_iter(*byte, bytes)),
            _ => Matches::Text(memmem::find_iter(bytes, pattern)),
        }
    }
}

impl Iterator for Matches<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        match self {
            Matches::Byte(matches) => matches.next(),
            Matches::Text(matches) => matches.next(),
        }
    }
}
