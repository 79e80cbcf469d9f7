//! Between strings and bytes: `str.encode`, `bytes.decode`, and the Unicode exceptions their failures become.

use crate::object::{Str, Value};
use crate::runtime::call;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::text::codec::{self, Encoding};
use crate::runtime::text::codec_errors::{CodecFailure, ErrorHandler};
use crate::runtime::types::bytes;

/// `text.encode(encoding, errors)`; LookupError for an unknown encoding, UnicodeEncodeError for what it lacks.
pub fn encode(interp: &mut Interp, text: &Str, encoding: &str, errors: &str) -> Result<Vec<u8>> {
    let known = Encoding::named(encoding).map_err(|failure| interp.fail(failure))?;
    codec::encode(text.as_str(), known, ErrorHandler::named(errors))
        .map_err(|failure| raise_codec_failure(interp, failure, text.as_str()))
}

/// `content.decode(encoding, errors)` as a string; LookupError for an unknown encoding, UnicodeDecodeError for bytes it cannot have.
pub fn decode(interp: &mut Interp, content: &[u8], encoding: &str, errors: &str) -> Result {
    let known = Encoding::named(encoding).map_err(|failure| interp.fail(failure))?;
    match codec::decode(content, known, ErrorHandler::named(errors)) {
        Ok(text) => Ok(Str::from_string(text).into()),
        Err(failure) => Err(raise_decode_failure(interp, failure, known.error_object(content))),
    }
}

/// Raises what a failure to encode `text` stands for.
#[cold]
pub fn raise_codec_failure(interp: &mut Interp, failure: CodecFailure, text: &str) -> Raised {
    raise(interp, failure, ExceptionKind::UnicodeEncodeError, Str::value(text))
}

/// Raises what a failure to decode `content` stands for.
#[cold]
pub fn raise_decode_failure(interp: &mut Interp, failure: CodecFailure, content: &[u8]) -> Raised {
    raise(interp, failure, ExceptionKind::UnicodeDecodeError, bytes::make(content))
}

/// A Unicode exception is made by its class, whose constructor checks and keeps the five fields.
fn raise(interp: &mut Interp, failure: CodecFailure, kind: ExceptionKind, object: Value) -> Raised {
    let fault = match failure {
        CodecFailure::Other(failure) => return interp.fail(failure),
        CodecFailure::Decode(fault) | CodecFailure::Encode(fault) => fault,
    };
    let class = interp.exception_class(kind).to_value();
    let position = |at: usize| Value::int(i64::try_from(at).unwrap_or(i64::MAX));
    let arguments = [
        Str::value(fault.encoding),
        object,
        position(fault.start),
        position(fault.end),
        Str::value(fault.reason),
    ];
    match call::call(interp, &class, &arguments) {
        Ok(made) => interp.raise_with_context(made),
        Err(raised) => raised,
    }
}
