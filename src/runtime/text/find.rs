//! Searching in strings and byte strings, within bounds that count characters.
//!
//! A [`Haystack`] knows its length in characters, which its owner stores: when that equals the length in bytes the
//! text is ASCII and a position is an offset, so a search inside a long text costs no walk to its start. Called by
//! `str`, `bytes` and `bytearray`.

use std::ops::Range;

use memchr::memmem;

/// The bounds `start` and `end` of a sequence of `length` items, negative ones counted from the end; `None` when
/// they leave no place, not even for the empty text.
pub fn clip_bounds(start: Option<i64>, end: Option<i64>, length: usize) -> Option<Range<usize>> {
    let length = length as i64;
    let from_end = |bound: i64| if bound < 0 { (bound + length).max(0) } else { bound };
    let start = start.map_or(0, from_end);
    let end = end.map_or(length, |end| from_end(end).min(length));
    (start <= end).then_some(start as usize..end as usize)
}

/// The first place of `needle` in `bytes`.
#[inline]
pub fn find_bytes(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(0),
        [byte] => memchr::memchr(*byte, bytes),
        _ => memmem::find(bytes, needle),
    }
}

/// The last place of `needle` in `bytes`.
#[inline]
pub fn find_bytes_backwards(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(bytes.len()),
        [byte] => memchr::memrchr(*byte, bytes),
        _ => memmem::rfind(bytes, needle),
    }
}

/// How often a needle that is not empty occurs, without overlaps.
pub fn count_bytes(bytes: &[u8], needle: &[u8]) -> usize {
    match needle {
        [byte] => memchr::memchr_iter(*byte, bytes).count(),
        _ => memmem::find_iter(bytes, needle).count(),
    }
}

/// A text to search in, with its length in characters.
#[derive(Clone, Copy, Debug)]
pub struct Haystack<'a> {
    text: &'a str,
    length: usize,
}

impl<'a> Haystack<'a> {
    /// `length` is the number of characters of `text`.
    pub fn new(text: &'a str, length: usize) -> Self {
        Haystack { text, length }
    }

    /// A haystack that counts its characters.
    pub fn counted(text: &'a str) -> Self {
        Haystack { text, length: text.chars().count() }
    }

    /// Whether every position is also an offset.
    #[inline]
    pub fn is_ascii(&self) -> bool {
        self.length == self.text.len()
    }

    /// The UTF-8 offset of a character; the text's end for a position past it.
    #[inline]
    pub fn offset(&self, position: usize) -> usize {
        if self.is_ascii() {
            return position.min(self.text.len());
        }
        self.text.char_indices().nth(position).map_or(self.text.len(), |(offset, _)| offset)
    }

    /// The position of the character at a UTF-8 offset.
    #[inline]
    pub fn position(&self, offset: usize) -> usize {
        if self.is_ascii() {
            return offset;
        }
        // Every byte that is not a continuation begins a character.
        self.text.bytes().take(offset).filter(|byte| *byte as i8 >= -0x40).count()
    }

    /// The part between two positions.
    pub fn slice(&self, positions: Range<usize>) -> &'a str {
        self.part(positions).1
    }

    /// Offset and text of the part between two positions.
    fn part(&self, positions: Range<usize>) -> (usize, &'a str) {
        let start = self.offset(positions.start);
        let rest = self.text.get(start..).unwrap_or_default();
        if positions.end >= self.length {
            return (start, rest);
        }
        let inner = Haystack { text: rest, length: self.length.saturating_sub(positions.start) };
        (start, rest.get(..inner.offset(positions.end - positions.start)).unwrap_or_default())
    }

    /// `text.find(needle, start, end)`, a position.
    #[inline]
    pub fn find(&self, needle: &str, start: Option<i64>, end: Option<i64>) -> Option<usize> {
        let (offset, part) = self.part(clip_bounds(start, end, self.length)?);
        Some(self.position(offset + find_bytes(part.as_bytes(), needle.as_bytes())?))
    }

    /// `text.rfind(needle, start, end)`, a position.
    #[inline]
    pub fn find_last(&self, needle: &str, start: Option<i64>, end: Option<i64>) -> Option<usize> {
        let (offset, part) = self.part(clip_bounds(start, end, self.length)?);
        Some(self.position(offset + find_bytes_backwards(part.as_bytes(), needle.as_bytes())?))
    }

    /// `text.count(needle, start, end)`. The empty text occurs before every character and at the end.
    pub fn count(&self, needle: &str, start: Option<i64>, end: Option<i64>) -> usize {
        let Some(bounds) = clip_bounds(start, end, self.length) else { return 0 };
        if needle.is_empty() {
            return bounds.len() + 1;
        }
        count_bytes(self.part(bounds).1.as_bytes(), needle.as_bytes())
    }

    /// `text.startswith(prefix, start, end)`.
    #[inline]
    pub fn starts_with(&self, prefix: &str, start: Option<i64>, end: Option<i64>) -> bool {
        clip_bounds(start, end, self.length).is_some_and(|bounds| self.part(bounds).1.starts_with(prefix))
    }

    /// `text.endswith(suffix, start, end)`.
    #[inline]
    pub fn ends_with(&self, suffix: &str, start: Option<i64>, end: Option<i64>) -> bool {
        clip_bounds(start, end, self.length).is_some_and(|bounds| self.part(bounds).1.ends_with(suffix))
    }
}

fn byte_part(bytes: &[u8], start: Option<i64>, end: Option<i64>) -> Option<(usize, &[u8])> {
    let bounds = clip_bounds(start, end, bytes.len())?;
    Some((bounds.start, bytes.get(bounds)?))
}

/// `bytes.find(needle, start, end)`.
pub fn find_in_bytes(bytes: &[u8], needle: &[u8], start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let (offset, part) = byte_part(bytes, start, end)?;
    Some(offset + find_bytes(part, needle)?)
}

/// `bytes.rfind(needle, start, end)`.
pub fn find_last_in_bytes(
    bytes: &[u8],
    needle: &[u8],
    start: Option<i64>,
    end: Option<i64>,
) -> Option<usize> {
    let (offset, part) = byte_part(bytes, start, end)?;
    Some(offset + find_bytes_backwards(part, needle)?)
}

/// `bytes.count(needle, start, end)`.
pub fn count_in_bytes(bytes: &[u8], needle: &[u8], start: Option<i64>, end: Option<i64>) -> usize {
    let Some((_, part)) = byte_part(bytes, start, end) else { return 0 };
    if needle.is_empty() { part.len() + 1 } else { count_bytes(part, needle) }
}

/// `bytes.startswith(prefix, start, end)`.
pub fn bytes_start_with(bytes: &[u8], prefix: &[u8], start: Option<i64>, end: Option<i64>) -> bool {
    byte_part(bytes, start, end).is_some_and(|(_, part)| part.starts_with(prefix))
}

/// `bytes.endswith(suffix, start, end)`.
pub fn bytes_end_with(bytes: &[u8], suffix: &[u8], start: Option<i64>, end: Option<i64>) -> bool {
    byte_part(bytes, start, end).is_some_and(|(_, part)| part.ends_with(suffix))
}
