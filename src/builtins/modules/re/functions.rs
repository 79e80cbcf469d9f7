//! The functions of the module, which compile their first argument and call its method.

use super::compiling::{compiled, warn};
use super::{pattern, state, substitute};
use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::convert;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::bytes;

native_functions! { pub FUNCTIONS;
    /// Try to apply the pattern at the start of the string, returning
    /// a Match object, or None if no match was found.
    def match(pattern, string, flags=0) = match_start;
    /// Try to apply the pattern to all of the string, returning
    /// a Match object, or None if no match was found.
    def fullmatch(pattern, string, flags=0) = full_match;
    /// Scan through string looking for a match to the pattern, returning
    /// a Match object, or None if no match was found.
    def search(pattern, string, flags=0) = search;
    /// Return the string obtained by replacing the leftmost
    /// non-overlapping occurrences of the pattern in string by the
    /// replacement repl.  repl can be either a string or a callable;
    /// if a string, backslash escapes in it are processed.  If it is
    /// a callable, it's passed the Match object and must return
    /// a replacement string to be used.
    def sub(pattern, repl, string, *args, count=0, flags=0) = sub;
    /// Return a 2-tuple containing (new_string, number).
    /// new_string is the string obtained by replacing the leftmost
    /// non-overlapping occurrences of the pattern in the source
    /// string by the replacement repl.  number is the number of
    /// substitutions that were made. repl can be either a string or a
    /// callable; if a string, backslash escapes in it are processed.
    /// If it is a callable, it's passed the Match object and must
    /// return a replacement string to be used.
    def subn(pattern, repl, string, *args, count=0, flags=0) = subn;
    /// Split the source string by the occurrences of the pattern,
    /// returning a list containing the resulting substrings.  If
    /// capturing parentheses are used in pattern, then the text of all
    /// groups in the pattern are also returned as part of the resulting
    /// list.  If maxsplit is nonzero, at most maxsplit splits occur,
    /// and the remainder of the string is returned as the final element
    /// of the list.
    def split(pattern, string, *args, maxsplit=0, flags=0) = split;
    /// Return a list of all non-overlapping matches in the string.
    ///
    /// If one or more capturing groups are present in the pattern, return
    /// a list of groups; this will be a list of tuples if the pattern
    /// has more than one group.
    ///
    /// Empty matches are included in the result.
    def findall(pattern, string, flags=0) = find_all;
    /// Return an iterator over all non-overlapping matches in the
    /// string.  For each match, the iterator returns a Match object.
    ///
    /// Empty matches are included in the result.
    def finditer(pattern, string, flags=0) = find_iterator;
    /// Compile a regular expression pattern, returning a Pattern object.
    def compile(pattern, flags=0) = compiled;
    /// Clear the regular expression caches
    def purge() = purge;
    /// Escape special characters in a string.
    def escape(pattern) = escape;
}

fn match_start(interp: &mut Interp, pattern: &Value, string: &Value, flags: Option<&Value>) -> Result {
    let pattern = compiled(interp, pattern, flags)?;
    pattern::match_start(interp, &pattern, string, None, None)
}

fn full_match(interp: &mut Interp, pattern: &Value, string: &Value, flags: Option<&Value>) -> Result {
    let pattern = compiled(interp, pattern, flags)?;
    pattern::full_match(interp, &pattern, string, None, None)
}

fn search(interp: &mut Interp, pattern: &Value, string: &Value, flags: Option<&Value>) -> Result {
    let pattern = compiled(interp, pattern, flags)?;
    pattern::search(interp, &pattern, string, None, None)
}

fn find_all(interp: &mut Interp, pattern: &Value, string: &Value, flags: Option<&Value>) -> Result {
    let pattern = compiled(interp, pattern, flags)?;
    pattern::find_all(interp, &pattern, string, None, None)
}

fn find_iterator(interp: &mut Interp, pattern: &Value, string: &Value, flags: Option<&Value>) -> Result {
    let pattern = compiled(interp, pattern, flags)?;
    pattern::find_iterator(interp, &pattern, string, None, None)
}

/// A limit and flags that were given by name or, which is deprecated, by position.
fn limit_and_flags(
    interp: &mut Interp,
    function: &str,
    names: (&str, usize),
    positional: &Tuple,
    limit: Option<&Value>,
    flags: Option<&Value>,
) -> Result<(i64, Option<Value>)> {
    let (name, before) = names;
    let (mut limit, mut flags) = (limit.cloned(), flags.cloned());
    let given = positional.items();
    for (item, slot, name) in [(given.first(), &mut limit, name), (given.get(1), &mut flags, "flags")] {
        if let Some(item) = item
            && slot.replace(item.clone()).is_some()
        {
            let message = format!("{function}() got multiple values for argument '{name}'");
            return Err(interp.type_error(message));
        }
    }
    if given.len() > 2 {
        let (most, all) = (before + 2, before + given.len());
        return Err(interp.type_error(format!(
            "{function}() takes from {before} to {most} positional arguments but {all} were given"
        )));
    }
    if !given.is_empty() {
        let text = format!("'{name}' is passed as positional argument");
        warn(interp, ExceptionKind::DeprecationWarning, &text)?;
    }
    let limit = match limit {
        Some(limit) => convert::to_i64(interp, &limit)?,
        None => 0,
    };
    Ok((limit, flags))
}

fn sub(
    interp: &mut Interp,
    pattern: &Value,
    replacement: &Value,
    string: &Value,
    count: Option<&Value>,
    flags: Option<&Value>,
    rest: &Ref<Tuple>,
) -> Result {
    let (count, flags) = limit_and_flags(interp, "sub", ("count", 3), rest, count, flags)?;
    let pattern = compiled(interp, pattern, flags.as_ref())?;
    Ok(substitute::substitute(interp, &pattern, replacement, string, count)?.0)
}

fn subn(
    interp: &mut Interp,
    pattern: &Value,
    replacement: &Value,
    string: &Value,
    count: Option<&Value>,
    flags: Option<&Value>,
    rest: &Ref<Tuple>,
) -> Result<Ref<Tuple>> {
    let (count, flags) = limit_and_flags(interp, "subn", ("count", 3), rest, count, flags)?;
    let pattern = compiled(interp, pattern, flags.as_ref())?;
    let (text, number) = substitute::substitute(interp, &pattern, replacement, string, count)?;
    Ok(Tuple::from_vec(vec![text, Value::int(number)]))
}

fn split(
    interp: &mut Interp,
    pattern: &Value,
    string: &Value,
    most: Option<&Value>,
    flags: Option<&Value>,
    rest: &Ref<Tuple>,
) -> Result {
    let (most, flags) = limit_and_flags(interp, "split", ("maxsplit", 2), rest, most, flags)?;
    let pattern = compiled(interp, pattern, flags.as_ref())?;
    pattern::split(interp, &pattern, string, Some(most))
}

fn purge(interp: &mut Interp) {
    if let Some(state) = state(interp) {
        state.cache = super::Cache::default();
    }
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'?' | b'*' | b'+' | b'-' | b'|' | b'^')
        || matches!(byte, b'$' | b'\\' | b'.' | b'&' | b'~' | b'#' | b' ' | b'\t'..=b'\r')
}

fn escape(interp: &mut Interp, pattern: &Value) -> Result {
    if let Some(text) = convert::native::<Str>(pattern) {
        let mut escaped = String::with_capacity(text.as_str().len());
        for character in text.as_str().chars() {
            if u8::try_from(character).is_ok_and(is_special) {
                escaped.push('\\');
            }
            escaped.push(character);
        }
        return Ok(Str::from_string(escaped).into());
    }
    let Some(content) = bytes::as_bytes(interp, pattern) else {
        let class = interp.type_name(pattern);
        return Err(interp.type_error(format!("decoding to str: need a bytes-like object, {class} found")));
    };
    let mut escaped = Vec::with_capacity(content.len());
    for &byte in content.iter() {
        if is_special(byte) {
            escaped.push(b'\\');
        }
        escaped.push(byte);
    }
    Ok(bytes::from_vec(escaped))
}
