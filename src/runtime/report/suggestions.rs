//! "Did you mean": the name nearest to the one that was not found, by the edit distance of CPython's `Python/suggestions.c`, among
//! the names that could have been meant.

use super::standard_modules::is_standard_module;
use crate::object::{Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::exception::{self, field};
use crate::runtime::types::frame::{FrameObject, locals};
use crate::runtime::types::traceback;
use crate::runtime::{attribute, iteration};

/// With more names than this no suggestion is looked for.
const MOST_CANDIDATES: usize = 750;
/// Names longer than this, in bytes and without what they share at both ends, are not compared.
const LONGEST: usize = 40;
/// The cost of a letter too much, too few or wrong.
const MOVE_COST: usize = 2;
/// The cost of a letter in the wrong case.
const CASE_COST: usize = 1;

/// What is added to the message of a NameError, AttributeError or ImportError: ". Did you mean: 'x'?".
pub(super) fn hint(interp: &mut Interp, exception: &Value) -> Option<String> {
    let is = |kind| exception::is_instance(interp, exception, kind);
    let (is_import, is_name, is_attribute) =
        (is(ExceptionKind::ImportError), is(ExceptionKind::NameError), is(ExceptionKind::AttributeError));
    let index = match (is_import, is_name || is_attribute) {
        (true, _) => field::NAME_FROM,
        (false, true) => field::NAME,
        (false, false) => return None,
    };
    let wrong = exception::get_field(interp, exception, index);
    let wrong = wrong.exact::<Str>()?.as_str();
    let suggestion = if is_attribute {
        for_attribute(interp, exception, wrong)
    } else if is_import {
        for_import(interp, exception, wrong)
    } else {
        for_name(interp, exception, wrong)
    };
    let mut hint = suggestion.as_ref().map(|suggestion| format!(". Did you mean: '{suggestion}'?"));
    if is_name && is_standard_module(wrong) {
        let question = match hint {
            Some(hint) => format!("{hint} Or did you forget to import '{wrong}'?"),
            None => format!(". Did you forget to import '{wrong}'?"),
        };
        hint = Some(question);
    }
    hint
}

fn for_attribute(interp: &mut Interp, exception: &Value, wrong: &str) -> Option<String> {
    let object = exception::get_field(interp, exception, field::OBJECT);
    let names = names_of(interp, &object)?;
    let hides_private = !wrong.starts_with('_') && !is_own_method(interp, exception, &object);
    closest(names.iter().map(String::as_str).filter(|name| !hides_private || !name.starts_with('_')), wrong)
}

/// Was the exception raised in a method of the object itself, which may mean its private names?
fn is_own_method(interp: &mut Interp, exception: &Value, object: &Value) -> bool {
    innermost_local(interp, exception, "self").is_some_and(|own| own.same(object))
}

fn for_import(interp: &mut Interp, exception: &Value, wrong: &str) -> Option<String> {
    let module = exception::get_field(interp, exception, field::MODULE_NAME);
    let module = interp.loaded_module(module.exact::<Str>()?.as_str())?;
    let names = names_of(interp, module.value())?;
    let hides_private = !wrong.starts_with('_');
    closest(names.iter().map(String::as_str).filter(|name| !hides_private || !name.starts_with('_')), wrong)
}

fn for_name(interp: &mut Interp, exception: &Value, wrong: &str) -> Option<String> {
    if let Some(own) = innermost_local(interp, exception, "self") {
        let name = interp.intern(wrong);
        if let Some(Some(_)) = quietly(interp, |interp| attribute::get_optional(interp, &own, &name)) {
            return Some(format!("self.{wrong}"));
        }
    }
    let frame = innermost_frame(interp, exception)?;
    let frame = frame.exact::<FrameObject>()?;
    let builtins = interp.builtins.clone();
    let mut names = Vec::new();
    if let Some(locals) = locals(interp, frame).exact::<Dict>() {
        names.extend(locals.keys(interp));
    }
    names.extend(frame.globals.keys(interp));
    names.extend(builtins.keys(interp));
    closest(names.iter().filter_map(|name| name.exact::<Str>()).map(Str::as_str), wrong)
}

fn innermost_frame(interp: &mut Interp, exception: &Value) -> Option<Value> {
    let traceback = exception::traceback(interp, exception);
    traceback::entries(interp, &traceback).last().map(|entry| entry.frame(interp))
}

fn innermost_local(interp: &mut Interp, exception: &Value, name: &str) -> Option<Value> {
    let frame = innermost_frame(interp, exception)?;
    let name = interp.intern(name);
    locals(interp, frame.exact::<FrameObject>()?).exact::<Dict>()?.get_str(interp, &name)
}

/// What `dir()` lists, sorted.
fn names_of(interp: &mut Interp, object: &Value) -> Option<Vec<String>> {
    let name = interp.names.dir.clone();
    let items = quietly(interp, |interp| match attribute::call_special(interp, object, &name, &[])? {
        Some(listed) => iteration::collect(interp, &listed),
        None => Ok(Vec::new()),
    })?;
    let mut names: Vec<String> =
        items.iter().filter_map(|item| item.exact::<Str>()).map(|name| name.as_str().to_owned()).collect();
    names.sort();
    Some(names)
}

/// Runs a step whose failure only means that nothing is suggested.
fn quietly<T>(interp: &mut Interp, step: impl FnOnce(&mut Interp) -> Result<T>) -> Option<T> {
    match step(interp) {
        Ok(value) => Some(value),
        Err(raised) => {
            drop(interp.take_raised(raised));
            None
        }
    }
}

/// The candidate nearest to `wrong`, the first of equally near ones; `None` when none is near enough.
pub fn closest<'a>(candidates: impl Iterator<Item = &'a str>, wrong: &str) -> Option<String> {
    let candidates: Vec<&str> = candidates.collect();
    if candidates.len() >= MOST_CANDIDATES {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates.into_iter().filter(|candidate| *candidate != wrong) {
        // At most a third of the letters may change.
        let allowed = (wrong.len() + candidate.len() + 3) * MOVE_COST / 6;
        let most = match best {
            Some((0, _)) => continue,
            Some((distance, _)) => allowed.min(distance - 1),
            None => allowed,
        };
        let found = distance(wrong.as_bytes(), candidate.as_bytes(), most);
        if found <= most {
            best = Some((found, candidate));
        }
    }
    best.map(|(_, name)| name.to_owned())
}

/// The Levenshtein distance with the costs above; any number over `most` when it is larger than that.
fn distance(left: &[u8], right: &[u8], most: usize) -> usize {
    let shared = left.iter().zip(right).take_while(|(left, right)| left == right).count();
    let (left, right) = (left.get(shared..).unwrap_or_default(), right.get(shared..).unwrap_or_default());
    let shared = left.iter().rev().zip(right.iter().rev()).take_while(|(left, right)| left == right).count();
    let (left, right) = (
        left.get(..left.len() - shared).unwrap_or_default(),
        right.get(..right.len() - shared).unwrap_or_default(),
    );
    if left.is_empty() || right.is_empty() {
        return MOVE_COST * (left.len() + right.len());
    }
    if left.len() > LONGEST || right.len() > LONGEST {
        return most + 1;
    }
    let (short, long) = if right.len() < left.len() { (right, left) } else { (left, right) };
    if (long.len() - short.len()) * MOVE_COST > most {
        return most + 1;
    }
    // One row of the matrix, updated in place: the distance of each beginning of `short` to the part of `long` seen so far.
    let mut row: Vec<usize> = (1..=short.len()).map(|length| length * MOVE_COST).collect();
    let mut result = 0;
    for (seen, &wanted) in long.iter().enumerate() {
        let mut diagonal = seen * MOVE_COST;
        result = diagonal;
        let mut smallest = usize::MAX;
        for (cell, &letter) in row.iter_mut().zip(short) {
            let substituted = diagonal + substitution_cost(wanted, letter);
            diagonal = *cell;
            result = substituted.min(result.min(diagonal) + MOVE_COST);
            *cell = result;
            smallest = smallest.min(result);
        }
        if smallest > most {
            return most + 1;
        }
    }
    result
}

fn substitution_cost(left: u8, right: u8) -> usize {
    if left == right {
        0
    } else if left.eq_ignore_ascii_case(&right) {
        CASE_COST
    } else {
        MOVE_COST
    }
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn near_names_are_found_and_far_ones_are_not() {
        assert_eq!(closest(["sin", "sqrt", "sinh"].into_iter(), "sqroot").as_deref(), Some("sqrt"));
        assert_eq!(closest(["print", "repr"].into_iter(), "pritn").as_deref(), Some("print"));
        assert_eq!(closest(["Value"].into_iter(), "value").as_deref(), Some("Value"));
        assert_eq!(closest(["alpha", "beta"].into_iter(), "zzz"), None);
        assert_eq!(closest(["same"].into_iter(), "same"), None);
    }
}
