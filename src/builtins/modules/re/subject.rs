//! The string that is searched, and the way between its characters, in which scripts count, and its bytes.

use super::pattern::Pattern;
use crate::object::{Kind, Str, Value};
use crate::regex::text::Text;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::bytes::{self, Bytes};

/// A string, and the part of it that is searched.
#[derive(Clone)]
pub struct Subject {
    /// What the script gave.
    pub original: Value,
    /// Its content: an exact `str` or `bytes`.
    content: Value,
    /// The part, in characters.
    pub position: usize,
    pub end_position: usize,
    /// The part, in bytes.
    pub start: usize,
    pub end: usize,
}

/// A place in bytes and in characters.
#[derive(Clone, Copy, Default)]
pub struct Mark {
    byte: usize,
    character: usize,
}

impl Subject {
    /// Checks that `pattern` can search `string`, and finds the part between the given positions.
    pub fn new(
        interp: &mut Interp,
        pattern: &Pattern,
        string: &Value,
        position: Option<i64>,
        end_position: Option<i64>,
    ) -> Result<Subject> {
        let native = convert::native_value(string);
        let is_text = native.is(Kind::Str);
        let content = match native.kind() {
            Kind::Str | Kind::Bytes => native.clone(),
            _ => match bytes::as_bytes(interp, string).map(std::borrow::Cow::into_owned) {
                Some(content) => Bytes::value(content),
                None => {
                    let class = interp.type_name(string);
                    let message = format!("expected string or bytes-like object, got '{class}'");
                    return Err(interp.type_error(message));
                }
            },
        };
        if is_text != pattern.is_text {
            return Err(interp.type_error(match is_text {
                true => "cannot use a bytes pattern on a string-like object",
                false => "cannot use a string pattern on a bytes-like object",
            }));
        }
        let original = string.clone();
        let mut made = Subject { original, content, position: 0, end_position: 0, start: 0, end: 0 };
        let length = made.length();
        let clamp = |position: i64| usize::try_from(position).unwrap_or(0).min(length);
        made.position = position.map_or(0, clamp);
        made.end_position = end_position.map_or(length, clamp);
        made.start = made.offset(made.position);
        made.end = made.offset(made.end_position);
        Ok(made)
    }

    /// The length in characters.
    fn length(&self) -> usize {
        match self.content.exact::<Str>() {
            Some(text) => text.characters(),
            None => self.bytes().len(),
        }
    }

    fn offset(&self, character: usize) -> usize {
        match self.content.exact::<Str>() {
            Some(text) => text.offset(character),
            None => character,
        }
    }

    /// The whole content.
    pub fn bytes(&self) -> &[u8] {
        match self.content.exact::<Str>() {
            Some(text) => text.as_str().as_bytes(),
            None => self.content.exact::<Bytes>().map(Bytes::as_slice).unwrap_or_default(),
        }
    }

    /// Are characters and bytes not the same?
    fn is_wide(&self) -> bool {
        self.content.exact::<Str>().is_some_and(|text| !text.is_ascii())
    }

    /// What the matcher sees: everything before the end of the part.
    pub fn text(&self) -> Text<'_> {
        Text { bytes: self.bytes().get(..self.end).unwrap_or_default(), is_wide: self.is_wide() }
    }

    /// The text between two offsets, as a new value.
    pub fn slice(&self, start: usize, end: usize) -> Value {
        match self.content.exact::<Str>() {
            Some(text) if start == 0 && end == text.as_str().len() => self.content.clone(),
            Some(text) => Str::value(text.as_str().get(start..end).unwrap_or_default()),
            None if start == 0 && end == self.bytes().len() => self.content.clone(),
            None => bytes::make(self.bytes().get(start..end).unwrap_or_default()),
        }
    }

    /// The place where the part begins.
    pub fn start_mark(&self) -> Mark {
        Mark { byte: self.start, character: self.position }
    }

    /// The place of a byte offset, counted from a place that is known.
    pub fn mark(&self, known: Mark, byte: usize) -> Mark {
        if !self.is_wide() {
            return Mark { byte, character: byte };
        }
        let count = |start: usize, end: usize| {
            let part = self.bytes().get(start..end).unwrap_or_default();
            part.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
        };
        let character = match byte >= known.byte {
            true => known.character + count(known.byte, byte),
            false => known.character - count(byte, known.byte),
        };
        Mark { byte, character }
    }

    /// The position in characters of a byte offset, counted from a place that is known.
    pub fn character(&self, known: Mark, byte: usize) -> usize {
        self.mark(known, byte).character
    }
}
