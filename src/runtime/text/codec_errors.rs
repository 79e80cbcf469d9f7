//! What a codec does with data it cannot convert: error handlers, and the fields of the Unicode exceptions.
//!
//! Used by `codec` and `codec_wide`; the binding turns a [`CodecFailure`] into `UnicodeDecodeError`,
//! `UnicodeEncodeError` or the exception of the plain [`Failure`].

use std::fmt::Write;

use super::repr::push_escape;
use crate::runtime::numbers::failure::{Failure, FailureKind};

/// Why a conversion failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodecFailure {
    /// `UnicodeDecodeError`: positions count bytes.
    Decode(Fault),
    /// `UnicodeEncodeError`: positions count characters.
    Encode(Fault),
    /// Any other exception, such as `LookupError`.
    Other(Failure),
}

/// The fields of a Unicode exception besides the object itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub encoding: &'static str,
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

/// What to do with data that a codec cannot convert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorHandler<'a> {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlReferenceReplace,
    /// `\N{...}`
    NameReplace,
    /// A name that is looked up only when there is an error to handle, as CPython does.
    Other(&'a str),
}

impl<'a> ErrorHandler<'a> {
    /// The handler of a name.
    pub fn named(name: &'a str) -> Self {
        match name {
            "strict" => ErrorHandler::Strict,
            "ignore" => ErrorHandler::Ignore,
            "replace" => ErrorHandler::Replace,
            "backslashreplace" => ErrorHandler::BackslashReplace,
            "xmlcharrefreplace" => ErrorHandler::XmlReferenceReplace,
            "namereplace" => ErrorHandler::NameReplace,
            name => ErrorHandler::Other(name),
        }
    }

    /// Handles undecodable bytes by appending to the output or failing.
    pub(super) fn decode(self, output: &mut String, bytes: &[u8], fault: Fault) -> Result<(), CodecFailure> {
        match self {
            ErrorHandler::Strict => return Err(CodecFailure::Decode(fault)),
            ErrorHandler::Ignore => {}
            ErrorHandler::Replace => output.push(char::REPLACEMENT_CHARACTER),
            ErrorHandler::BackslashReplace => {
                for byte in bytes.get(fault.start..fault.end).unwrap_or_default() {
                    // Writing to a string does not fail.
                    let _ = write!(output, "\\x{byte:02x}");
                }
            }
            ErrorHandler::XmlReferenceReplace | ErrorHandler::NameReplace => {
                return Err(CodecFailure::Other(Failure::type_error(
                    "don't know how to handle UnicodeDecodeError in error callback",
                )));
            }
            ErrorHandler::Other(name) => return Err(unknown_handler(name)),
        }
        Ok(())
    }

    /// What stands for an unencodable character, as text of the encoding; `None` for failing as `fault` says.
    pub(super) fn replacement(self, character: char) -> Result<Option<String>, CodecFailure> {
        Ok(Some(match self {
            ErrorHandler::Strict => return Ok(None),
            ErrorHandler::Ignore => String::new(),
            ErrorHandler::Replace => "?".to_owned(),
            ErrorHandler::BackslashReplace => {
                let mut escape = String::new();
                push_escape(&mut escape, character);
                escape
            }
            ErrorHandler::XmlReferenceReplace => format!("&#{};", u32::from(character)),
            ErrorHandler::NameReplace => match unicode_names2::name(character) {
                Some(name) => format!("\\N{{{name}}}"),
                None => {
                    let mut escape = String::new();
                    push_escape(&mut escape, character);
                    escape
                }
            },
            ErrorHandler::Other(name) => return Err(unknown_handler(name)),
        }))
    }
}

/// The handlers that keep lone surrogates are refused by name: no string here can hold one.
#[cold]
fn unknown_handler(name: &str) -> CodecFailure {
    CodecFailure::Other(match name {
        "surrogateescape" | "surrogatepass" => {
            Failure::new(FailureKind::NotImplemented, format!("the error handler '{name}' is not supported"))
        }
        _ => Failure::new(FailureKind::Lookup, format!("unknown error handler name '{name}'")),
    })
}

impl From<Failure> for CodecFailure {
    fn from(failure: Failure) -> Self {
        CodecFailure::Other(failure)
    }
}

/// `str()` of a `UnicodeDecodeError`.
pub fn decode_message(fault: &Fault, bytes: &[u8]) -> String {
    let Fault { encoding, start, end, reason } = fault;
    match bytes.get(*start) {
        Some(byte) if *end == start + 1 => {
            format!("'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}")
        }
        _ => {
            let last = end.wrapping_sub(1) as isize;
            format!("'{encoding}' codec can't decode bytes in position {start}-{last}: {reason}")
        }
    }
}

/// `str()` of a `UnicodeEncodeError`.
pub fn encode_message(fault: &Fault, text: &str) -> String {
    let Fault { encoding, start, end, reason } = fault;
    match text.chars().nth(*start) {
        Some(character) if *end == start + 1 => {
            let mut escape = String::new();
            push_escape(&mut escape, character);
            format!("'{encoding}' codec can't encode character '{escape}' in position {start}: {reason}")
        }
        _ => {
            let last = end.wrapping_sub(1) as isize;
            format!("'{encoding}' codec can't encode characters in position {start}-{last}: {reason}")
        }
    }
}
