//! Cutting strings and byte strings: `split`, `rsplit`, `splitlines`, `partition`, `rpartition`.
//!
//! The cores work on bytes and yield ranges, which for `str` begin and end between characters because separators
//! do; the functions for each type turn ranges into parts. A negative `limit` of cuts means no limit. Called by
//! `str`, `bytes` and `bytearray`.

use std::ops::Range;

use super::find::{find_bytes, find_bytes_backwards};
use super::predicates::{byte_is_space, is_space};
use super::replace::Matches;

fn cuts(limit: i64) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

#[inline]
fn text_part(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

#[inline]
fn byte_part(bytes: &[u8], range: Range<usize>) -> &[u8] {
    bytes.get(range).unwrap_or_default()
}

/// Ranges between the places of a separator that is not empty.
struct Parts<'a> {
    matches: std::iter::Take<Matches<'a>>,
    separator: usize,
    start: usize,
    end: usize,
    finished: bool,
}

impl<'a> Parts<'a> {
    fn new(bytes: &'a [u8], separator: &'a [u8], limit: i64) -> Self {
        Parts {
            matches: Matches::new(bytes, separator).take(cuts(limit)),
            separator: separator.len(),
            start: 0,
            end: bytes.len(),
            finished: false,
        }
    }
}

impl Iterator for Parts<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        if self.finished {
            return None;
        }
        let start = self.start;
        let Some(place) = self.matches.next() else {
            self.finished = true;
            return Some(start..self.end);
        };
        self.start = place + self.separator;
        Some(start..place)
    }
}

/// `text.split(separator, limit)`; the separator is not empty.
pub fn split<'a>(text: &'a str, separator: &'a str, limit: i64) -> impl Iterator<Item = &'a str> {
    Parts::new(text.as_bytes(), separator.as_bytes(), limit).map(move |range| text_part(text, range))
}

/// `bytes.split(separator, limit)`; the separator is not empty.
pub fn split_bytes<'a>(bytes: &'a [u8], separator: &'a [u8], limit: i64) -> impl Iterator<Item = &'a [u8]> {
    Parts::new(bytes, separator, limit).map(move |range| byte_part(bytes, range))
}

/// `text.rsplit(separator, limit)`, the parts in the order of the text; the separator is not empty.
pub fn split_backwards<'a>(text: &'a str, separator: &str, limit: i64) -> Vec<&'a str> {
    let ranges = ranges_backwards(text.as_bytes(), separator.as_bytes(), limit);
    ranges.into_iter().rev().map(|range| text_part(text, range)).collect()
}

/// `bytes.rsplit(separator, limit)`, the parts in the order of the bytes; the separator is not empty.
pub fn split_bytes_backwards<'a>(bytes: &'a [u8], separator: &[u8], limit: i64) -> Vec<&'a [u8]> {
    let ranges = ranges_backwards(bytes, separator, limit);
    ranges.into_iter().rev().map(|range| byte_part(bytes, range)).collect()
}

fn ranges_backwards(bytes: &[u8], separator: &[u8], limit: i64) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut end = bytes.len();
    while ranges.len() < cuts(limit) {
        let Some(place) = find_bytes_backwards(byte_part(bytes, 0..end), separator) else { break };
        ranges.push(place + separator.len()..end);
        end = place;
    }
    ranges.push(0..end);
    ranges
}

/// The words of a text: what stands between stretches of white space.
struct Words<'a> {
    rest: &'a str,
    left: usize,
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    #[inline]
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_start_matches(is_space);
        if rest.is_empty() {
            return None;
        }
        if self.left == 0 {
            self.rest = "";
            return Some(rest);
        }
        self.left -= 1;
        let end = rest.find(is_space).unwrap_or(rest.len());
        let (word, rest) = rest.split_at_checked(end)?;
        self.rest = rest;
        Some(word)
    }
}

/// `text.split(None, limit)`. The last part keeps the space behind it when the limit ends the cutting.
pub fn split_words(text: &str, limit: i64) -> impl Iterator<Item = &str> {
    Words { rest: text, left: cuts(limit) }
}

/// `text.rsplit(None, limit)`, the parts in the order of the text.
pub fn split_words_backwards(text: &str, limit: i64) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text.trim_end_matches(is_space);
    while !rest.is_empty() {
        if words.len() == cuts(limit) {
            words.push(rest);
            break;
        }
        let start = rest.char_indices().rev().find(|(_, character)| is_space(*character));
        let start = start.map_or(0, |(offset, space)| offset + space.len_utf8());
        words.push(text_part(rest, start..rest.len()));
        rest = text_part(rest, 0..start).trim_end_matches(is_space);
    }
    words.reverse();
    words
}

/// `bytes.split(None, limit)`.
pub fn split_byte_words(bytes: &[u8], limit: i64) -> Vec<&[u8]> {
    let mut words = Vec::new();
    let mut rest = bytes;
    while let Some(start) = rest.iter().position(|byte| !byte_is_space(*byte)) {
        rest = byte_part(rest, start..rest.len());
        if words.len() == cuts(limit) {
            words.push(rest);
            break;
        }
        let end = rest.iter().position(|byte| byte_is_space(*byte)).unwrap_or(rest.len());
        words.push(byte_part(rest, 0..end));
        rest = byte_part(rest, end..rest.len());
    }
    words
}

/// `bytes.rsplit(None, limit)`, the parts in the order of the bytes.
pub fn split_byte_words_backwards(bytes: &[u8], limit: i64) -> Vec<&[u8]> {
    let mut words = Vec::new();
    let mut rest = bytes;
    while let Some(last) = rest.iter().rposition(|byte| !byte_is_space(*byte)) {
        rest = byte_part(rest, 0..last + 1);
        if words.len() == cuts(limit) {
            words.push(rest);
            break;
        }
        let start = rest.iter().rposition(|byte| byte_is_space(*byte)).map_or(0, |space| space + 1);
        words.push(byte_part(rest, start..rest.len()));
        rest = byte_part(rest, 0..start);
    }
    words.reverse();
    words
}

/// Whether the character ends a line of text (library reference, `str.splitlines`).
fn ends_line(character: char) -> bool {
    matches!(character, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// `text.splitlines(keep_ends)`.
pub fn split_lines(text: &str, keep_ends: bool) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(ends_line).unwrap_or(rest.len());
        let (line, tail) = rest.split_at_checked(end)?;
        let mark = if tail.starts_with("\r\n") { 2 } else { tail.chars().next().map_or(0, char::len_utf8) };
        let result = if keep_ends { text_part(rest, 0..end + mark) } else { line };
        rest = text_part(tail, mark..tail.len());
        Some(result)
    })
}

/// `bytes.splitlines(keep_ends)`, where only line feeds and carriage returns end lines.
pub fn split_byte_lines(bytes: &[u8], keep_ends: bool) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let (line, tail) = rest.split_at_checked(end)?;
        let mark = if tail.starts_with(b"\r\n") { 2 } else { tail.len().min(1) };
        let result = if keep_ends { byte_part(rest, 0..end + mark) } else { line };
        rest = byte_part(tail, mark..tail.len());
        Some(result)
    })
}

/// What stands before and behind the first `separator`, as `text.partition` cuts; `None` when there is none.
pub fn partition<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let place = find_bytes(text.as_bytes(), separator.as_bytes())?;
    Some((text_part(text, 0..place), text_part(text, place + separator.len()..text.len())))
}

/// What stands before and behind the last `separator`, as `text.rpartition` cuts; `None` when there is none.
pub fn partition_last<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let place = find_bytes_backwards(text.as_bytes(), separator.as_bytes())?;
    Some((text_part(text, 0..place), text_part(text, place + separator.len()..text.len())))
}

/// What stands before and behind the first `separator`, as `bytes.partition` cuts; `None` when there is none.
pub fn partition_bytes<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = find_bytes(bytes, separator)?;
    Some((byte_part(bytes, 0..place), byte_part(bytes, place + separator.len()..bytes.len())))
}

/// What stands before and behind the last `separator`, as `bytes.rpartition` cuts; `None` when there is none.
pub fn partition_bytes_last<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = find_bytes_backwards(bytes, separator)?;
    Some((byte_part(bytes, 0..place), byte_part(bytes, place + separator.len()..bytes.len())))
}
