//! `sub` and `subn`.

use super::compiling;
use super::matched::{self, Match};
use super::pattern;
use super::stopped;
use super::subject::Subject;
use crate::object::{Kind, Str, Value};
use crate::regex::matcher::{Matcher, Mode, UNSET};
use crate::regex::template::Part;
use crate::runtime::call;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::bytes::{self, Bytes};

/// What a match is replaced by.
enum Replacement<'a> {
    Parts(Vec<Part>),
    Callable(&'a Value),
}

/// The result as it grows, in bytes, and how many pieces it was joined from, for messages.
struct Output {
    content: Vec<u8>,
    pieces: usize,
    is_text: bool,
}

impl Output {
    fn push(&mut self, piece: &[u8]) {
        self.content.extend_from_slice(piece);
        self.pieces += 1;
    }

    /// Adds what a callable gave, which must be of the string's type; None is nothing.
    fn push_value(&mut self, interp: &mut Interp, piece: &Value) -> Result<()> {
        if piece.is_none() {
            return Ok(());
        }
        if self.is_text {
            if let Some(text) = convert::native::<Str>(piece) {
                self.push(text.as_str().as_bytes());
                return Ok(());
            }
        } else if let Some(content) = bytes::as_bytes(interp, piece) {
            self.push(&content);
            return Ok(());
        }
        let class = interp.type_name(piece);
        let wanted = if self.is_text { "str instance" } else { "a bytes-like object" };
        let index = self.pieces;
        Err(interp.type_error(format!("sequence item {index}: expected {wanted}, {class} found")))
    }

    fn finish(self) -> Value {
        if !self.is_text {
            return Bytes::value(self.content);
        }
        match String::from_utf8(self.content) {
            Ok(text) => Str::from_string(text).into(),
            // Every piece is a part of a text or the UTF-8 of one.
            Err(error) => Str::from_string(String::from_utf8_lossy(error.as_bytes()).into_owned()).into(),
        }
    }
}

/// Replaces up to `most` matches (0: all) and counts them.
pub fn substitute(
    interp: &mut Interp,
    value: &Value,
    replacement: &Value,
    string: &Value,
    most: i64,
) -> Result<(Value, i64)> {
    let pattern = pattern::required(interp, value)?;
    let is_callable =
        interp.class_of(replacement).slots(interp).call.is_some() || replacement.is(Kind::Function);
    let replacement = if is_callable {
        Replacement::Callable(replacement)
    } else {
        let (parts, is_text) = compiling::template(interp, pattern, replacement)?;
        if is_text != pattern.is_text && !parts.is_empty() {
            Replacement::Callable(replacement)
        } else {
            Replacement::Parts(parts)
        }
    };
    let subject = Subject::new(interp, pattern, string, None, None)?;
    let mut matcher = Matcher::new(&pattern.program, interp.machine.interrupted);
    let mut output = Output { content: Vec::new(), pieces: 0, is_text: pattern.is_text };
    let (mut at, mut must_advance, mut count) = (0, false, 0);
    let mut known = subject.start_mark();
    while most == 0 || count < most {
        let (start, end) = match matcher.find(subject.text(), at, Mode::Search, must_advance) {
            Err(stop) => return Err(stopped(interp, stop)),
            Ok(None) => break,
            Ok(Some(span)) => span,
        };
        if at < start {
            output.push(subject.bytes().get(at..start).unwrap_or_default());
        }
        match &replacement {
            Replacement::Parts(parts) => {
                expand(parts, &subject, (start, end), matcher.slots(), &mut output.content);
                output.pieces += 1;
            }
            Replacement::Callable(function) => {
                let piece = if is_callable {
                    known = subject.mark(known, start);
                    let found = Match::new(value, subject.clone(), known, (start, end), &matcher);
                    let found = matched::new(interp, found);
                    call::call(interp, function, &[found])?
                } else {
                    (*function).clone()
                };
                output.push_value(interp, &piece)?;
            }
        }
        count += 1;
        (at, must_advance) = (end, start == end);
    }
    if count == 0 {
        return Ok((subject.slice(0, subject.end), 0));
    }
    output.push(subject.bytes().get(at..).unwrap_or_default());
    Ok((output.finish(), count))
}

/// Appends a template with the groups of a match filled in; those that did not match are empty.
pub fn expand(
    parts: &[Part],
    subject: &Subject,
    whole: (usize, usize),
    slots: &[usize],
    output: &mut Vec<u8>,
) {
    for part in parts {
        let (start, end) = match part {
            Part::Literal(literal) => {
                output.extend_from_slice(literal);
                continue;
            }
            Part::Group(0) => whole,
            Part::Group(group) => match (slots.get(2 * group - 2), slots.get(2 * group - 1)) {
                (Some(&start), Some(&end)) if end != UNSET => (start, end),
                _ => continue,
            },
        };
        output.extend_from_slice(subject.bytes().get(start..end).unwrap_or_default());
    }
}
