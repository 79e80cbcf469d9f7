//! From a script's pattern to a compiled one, with the cache, and the exceptions for mistakes in patterns and templates.

use super::pattern::{Pattern, new_pattern};
use super::state;
use crate::object::{Str, Value};
use crate::regex;
use crate::regex::error::CompileError;
use crate::regex::template::{self, Part};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::bytes::{self, Bytes};
use crate::runtime::types::native_object::NativeObject;
use crate::runtime::{call, convert};

/// The compiled pattern for what a function got as its pattern.
pub fn compiled(interp: &mut Interp, pattern: &Value, flags: Option<&Value>) -> Result {
    let flags = match flags {
        None => 0,
        Some(flags) => convert::to_i64(interp, flags)? as u32,
    };
    if NativeObject::data::<Pattern>(pattern).is_some() {
        if flags != 0 {
            return Err(interp.value_error("cannot process flags argument with a compiled pattern"));
        }
        return Ok(pattern.clone());
    }
    if let Some((source, is_text)) = exact_source(pattern)
        && let Some(found) = state(interp).and_then(|state| state.cache.get(is_text, flags, source))
    {
        return Ok(found);
    }
    let Some((source, is_text)) = source(interp, pattern) else {
        return Err(interp.type_error("first argument must be string or compiled pattern"));
    };
    let characters = characters(&source, is_text);
    let compiled = match regex::compile(&characters, is_text, flags) {
        Ok(compiled) => compiled,
        Err(error) => return Err(raise(interp, error, pattern)),
    };
    for text in &compiled.warnings {
        warn(interp, ExceptionKind::FutureWarning, text)?;
    }
    let made = new_pattern(interp, pattern.clone(), is_text, compiled);
    if let Some((source, is_text)) = exact_source(pattern)
        && let Some(state) = state(interp)
    {
        state.cache.insert(is_text, flags, source.to_vec(), made.clone());
    }
    Ok(made)
}

/// The bytes of a pattern that is exactly `str` or `bytes`: only such patterns are cached.
fn exact_source(pattern: &Value) -> Option<(&[u8], bool)> {
    match pattern.exact::<Str>() {
        Some(text) => Some((text.as_str().as_bytes(), true)),
        None => Some((pattern.exact::<Bytes>()?.as_slice(), false)),
    }
}

/// The bytes of a pattern or a template, and whether it is text.
fn source<'a>(interp: &'a Interp, value: &'a Value) -> Option<(std::borrow::Cow<'a, [u8]>, bool)> {
    match convert::native::<Str>(value) {
        Some(text) => Some((text.as_str().as_bytes().into(), true)),
        None => Some((bytes::as_bytes(interp, value)?, false)),
    }
}

fn characters(source: &[u8], is_text: bool) -> Vec<char> {
    match std::str::from_utf8(source) {
        Ok(text) if is_text => text.chars().collect(),
        _ => source.iter().map(|&byte| char::from(byte)).collect(),
    }
}

/// The exception for a mistake in a pattern or a template.
#[cold]
pub fn raise(interp: &mut Interp, error: CompileError, source: &Value) -> Raised {
    match error {
        CompileError::Flags(message) => interp.value_error(message),
        CompileError::TooLarge => interp.overflow_error("the repetition number is too large"),
        CompileError::TooDeep => {
            interp.raise(ExceptionKind::RecursionError, "maximum recursion depth exceeded")
        }
        CompileError::UnknownName(message) => interp.index_error(message),
        CompileError::Pattern(error) => {
            let message = Str::value(&error.message);
            let arguments = match error.position {
                Some(position) => vec![message, source.clone(), Value::int(position as i64)],
                None => vec![message],
            };
            match pattern_error(interp, &arguments) {
                Ok(made) => interp.raise_with_context(made),
                Err(raised) => raised,
            }
        }
    }
}

/// `re.PatternError`, which the module in the language defines.
fn pattern_error(interp: &mut Interp, arguments: &[Value]) -> Result {
    let module = (interp.hooks.import)(interp, "re")?;
    let name = interp.intern("PatternError");
    let class = crate::runtime::attribute::get(interp, &module, &name)?;
    call::call(interp, &class, arguments)
}

/// Issues a warning at the place that runs.
pub fn warn(interp: &mut Interp, category: ExceptionKind, text: &str) -> Result<()> {
    let module = (interp.hooks.import)(interp, "warnings")?;
    let name = interp.intern("warn");
    let category = interp.exception_class(category).to_value();
    call::call_method(interp, &module, &name, &[Str::value(text), category]).map(drop)
}

/// The parts of a template. What is no string is refused as `str` would refuse to decode it.
pub fn template(interp: &mut Interp, pattern: &Pattern, template: &Value) -> Result<(Vec<Part>, bool)> {
    let Some((source, is_text)) = source(interp, template) else {
        let class = interp.type_name(template);
        return Err(interp.type_error(format!("decoding to str: need a bytes-like object, {class} found")));
    };
    if !source.contains(&b'\\') {
        let part = (!source.is_empty()).then(|| Part::Literal(source.into_owned()));
        return Ok((part.into_iter().collect(), is_text));
    }
    let characters = characters(&source, is_text);
    match template::parse(&characters, is_text, pattern.program.groups, &pattern.names) {
        Ok(parts) => Ok((parts, is_text)),
        Err(error) => Err(raise(interp, error, template)),
    }
}
