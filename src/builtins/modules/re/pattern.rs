//! `re.Pattern`.

use super::matched::{self, Match};
use super::scanner;
use super::subject::Subject;
use super::{class, stopped, substitute};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::regex::matcher::{Matcher, Mode, UNSET};
use crate::regex::program::Program;
use crate::regex::{Compiled, flags};
use crate::runtime::class::flags::{NATIVE, NO_INSTANCES, WEAK};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::CompareOperator;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY, read_only_member};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::generic_alias::class_get_item;
use crate::runtime::types::list::List;
use crate::runtime::types::mapping_proxy;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{hash, operators, representation};
use std::any::Any;
use std::fmt::Write;

/// A compiled pattern.
pub struct Pattern {
    /// As the script gave it.
    pub source: Value,
    pub is_text: bool,
    pub flags: u32,
    pub program: Program,
    pub names: Vec<(String, usize)>,
}

impl NativeData for Pattern {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// Matches zero or more characters at the beginning of the string.
    def match(self, /, string, pos=0, endpos=9223372036854775807) = match_start;
    /// Matches against all of the string.
    def fullmatch(self, /, string, pos=0, endpos=9223372036854775807) = full_match;
    /// Scan through string looking for a match, and return a corresponding match object instance.
    ///
    /// Return None if no position in the string matches.
    def search(self, /, string, pos=0, endpos=9223372036854775807) = search;
    /// Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl.
    def sub(self, /, repl, string, count=0) = sub;
    /// Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl.
    def subn(self, /, repl, string, count=0) = subn;
    /// Split string by the occurrences of pattern.
    def split(self, /, string, maxsplit=0) = split;
    /// Return a list of all non-overlapping matches of pattern in string.
    def findall(self, /, string, pos=0, endpos=9223372036854775807) = find_all;
    /// Return an iterator over all non-overlapping matches for the RE pattern in string.
    ///
    /// For each match, the iterator returns a match object.
    def finditer(self, /, string, pos=0, endpos=9223372036854775807) = find_iterator;
    def scanner(self, /, string, pos=0, endpos=9223372036854775807) = make_scanner;
    def __copy__(self, /) = itself;
    def __deepcopy__(self, memo, /) = deep_itself;
    def __reduce__(self, /) = reduce;
}

native_functions! { CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = class_get_item;
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Pattern",
    module: "re",
    documentation: "Compiled regular expression object.",
    flags: NATIVE | NO_INSTANCES | WEAK,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.compare = Some(compare);
        slots.hash = Some(hash_value);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    attributes: &[
        attribute("pattern", "The pattern string from which the RE object was compiled.", |_, value| {
            Ok(data(value).map(|pattern| pattern.source.clone()).unwrap_or_default())
        }),
        attribute("flags", "The regex matching flags.", |_, value| {
            Ok(Value::int(data(value).map_or(0, |pattern| i64::from(pattern.flags))))
        }),
        attribute("groups", "The number of capturing groups in the pattern.", |_, value| {
            Ok(Value::int(data(value).map_or(0, |pattern| pattern.program.groups as i64)))
        }),
        attribute("groupindex", "A dictionary mapping group names to group numbers.", group_index),
    ],
    ..EMPTY
};

const fn attribute(
    name: &'static str,
    documentation: &'static str,
    get: fn(&mut Interp, &Value) -> Result,
) -> AttributeDefinition {
    AttributeDefinition { name, documentation, get, set: Some(read_only_member) }
}

/// A pattern object.
pub fn new_pattern(interp: &mut Interp, source: Value, is_text: bool, compiled: Compiled) -> Value {
    let Compiled { program, flags, names, .. } = compiled;
    let class = class(interp, |classes| &classes.pattern);
    NativeObject::new(&class, Pattern { source, is_text, flags, program, names })
}

fn data(value: &Value) -> Option<&Pattern> {
    NativeObject::data::<Pattern>(value)
}

/// The receiver as a pattern.
pub fn required<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Pattern> {
    match data(value) {
        Some(pattern) => Ok(pattern),
        None => {
            let class = interp.type_name(value);
            Err(interp
                .type_error(format!("descriptor requires a 're.Pattern' object but received a '{class}'")))
        }
    }
}

fn find(
    interp: &mut Interp,
    value: &Value,
    string: &Value,
    position: Option<i64>,
    end_position: Option<i64>,
    mode: Mode,
) -> Result {
    let pattern = required(interp, value)?;
    let mut subject = Subject::new(interp, pattern, string, position, end_position)?;
    if mode == Mode::Prefix {
        // As in CPython an empty match is found even behind the end.
        subject.end = subject.end.max(subject.start);
    }
    let mut matcher = Matcher::new(&pattern.program, interp.machine.interrupted);
    match matcher.find(subject.text(), subject.start, mode, false) {
        Ok(None) => Ok(Value::NONE),
        Ok(Some(span)) => {
            let known = subject.start_mark();
            Ok(matched::new(interp, Match::new(value, subject, known, span, &matcher)))
        }
        Err(stop) => Err(stopped(interp, stop)),
    }
}

pub fn match_start(
    interp: &mut Interp,
    pattern: &Value,
    string: &Value,
    position: Option<i64>,
    end_position: Option<i64>,
) -> Result {
    find(interp, pattern, string, position, end_position, Mode::Prefix)
}

pub fn full_match(
    interp: &mut Interp,
    pattern: &Value,
    string: &Value,
    position: Option<i64>,
    end_position: Option<i64>,
) -> Result {
    find(interp, pattern, string, position, end_position, Mode::Full)
}

pub fn search(
    interp: &mut Interp,
    pattern: &Value,
    string: &Value,
    position: Option<i64>,
    end_position: Option<i64>,
) -> Result {
    find(interp, pattern, string, position, end_position, Mode::Search)
}

/// The text of a group in the matcher's last match, or `default`.
fn group_text(subject: &Subject, slots: &[usize], group: usize, default: &Value) -> Value {
    match (slots.get(2 * group), slots.get(2 * group + 1)) {
        (Some(&start), Some(&end)) if start != UNSET && end != UNSET => subject.slice(start, end),
        _ => default.clone(),
    }
}

pub fn find_all(
    interp: &mut Interp,
    value: &Value,
    string: &Value,
    position: Option<i64>,
    end_position: Option<i64>,
) -> Result {
    let pattern = required(interp, value)?;
    let subject = Subject::new(interp, pattern, string, position, end_position)?;
    let empty = subject.slice(subject.start, subject.start);
    let mut matcher = Matcher::new(&pattern.program, interp.machine.interrupted);
    let mut found = Vec::new();
    let (mut at, mut must_advance) = (subject.start, false);
    loop {
        match matcher.find(subject.text(), at, Mode::Search, must_advance) {
            Err(stop) => return Err(stopped(interp, stop)),
            Ok(None) => return Ok(List::value(found)),
            Ok(Some((start, end))) => {
                let text = |group| group_text(&subject, matcher.slots(), group, &empty);
                found.push(match pattern.program.groups {
                    0 => subject.slice(start, end),
                    1 => text(0),
                    groups => Tuple::of((0..groups).map(text)).into(),
                });
                (at, must_advance) = (end, start == end);
            }
        }
    }
}

pub fn find_iterator(
    interp: &mut Interp,
    value: &Value,
    string: &Value,
    position: Option<i64>,
    end_position: Option<i64>,
) -> Result {
    let pattern = required(interp, value)?;
    let subject = Subject::new(interp, pattern, string, position, end_position)?;
    Ok(scanner::iterator(interp, value, subject))
}

fn make_scanner(
    interp: &mut Interp,
    value: &Value,
    string: &Value,
    position: Option<i64>,
    end_position: Option<i64>,
) -> Result {
    let pattern = required(interp, value)?;
    let subject = Subject::new(interp, pattern, string, position, end_position)?;
    Ok(scanner::scanner(interp, value, subject))
}

pub fn split(interp: &mut Interp, value: &Value, string: &Value, most: Option<i64>) -> Result {
    let pattern = required(interp, value)?;
    let most = most.unwrap_or(0);
    let subject = Subject::new(interp, pattern, string, None, None)?;
    let mut matcher = Matcher::new(&pattern.program, interp.machine.interrupted);
    let mut pieces = Vec::new();
    let (mut at, mut must_advance, mut count) = (0, false, 0);
    while most == 0 || count < most {
        match matcher.find(subject.text(), at, Mode::Search, must_advance) {
            Err(stop) => return Err(stopped(interp, stop)),
            Ok(None) => break,
            Ok(Some((start, end))) => {
                pieces.push(subject.slice(at, start));
                let groups = 0..pattern.program.groups;
                pieces.extend(groups.map(|group| group_text(&subject, matcher.slots(), group, &Value::NONE)));
                count += 1;
                (at, must_advance) = (end, start == end);
            }
        }
    }
    pieces.push(subject.slice(at, subject.end));
    Ok(List::value(pieces))
}

fn sub(
    interp: &mut Interp,
    value: &Value,
    replacement: &Value,
    string: &Value,
    count: Option<i64>,
) -> Result {
    required(interp, value)?;
    Ok(substitute::substitute(interp, value, replacement, string, count.unwrap_or(0))?.0)
}

fn subn(
    interp: &mut Interp,
    value: &Value,
    replacement: &Value,
    string: &Value,
    count: Option<i64>,
) -> Result<Ref<Tuple>> {
    required(interp, value)?;
    let (text, number) = substitute::substitute(interp, value, replacement, string, count.unwrap_or(0))?;
    Ok(Tuple::from_vec(vec![text, Value::int(number)]))
}

fn group_index(interp: &mut Interp, value: &Value) -> Result {
    let index = Dict::new();
    for (name, number) in data(value).map(|pattern| pattern.names.as_slice()).unwrap_or_default() {
        let name = interp.intern(name);
        drop(index.set_str(interp, &name, Value::int(*number as i64)));
    }
    Ok(mapping_proxy::make(index.into()))
}

fn itself(_: &mut Interp, value: &Value) -> Value {
    value.clone()
}

fn deep_itself(_: &mut Interp, value: &Value, _memo: &Value) -> Value {
    value.clone()
}

/// Pickled as a call of `re.compile`.
fn reduce(interp: &mut Interp, value: &Value) -> Result<Ref<Tuple>> {
    let pattern = required(interp, value)?;
    let module = (interp.hooks.import)(interp, "re")?;
    let name = interp.intern("_compile");
    let function = crate::runtime::attribute::get(interp, &module, &name)?;
    let arguments = [pattern.source.clone(), Value::int(i64::from(pattern.flags))];
    Ok(Tuple::from_vec(vec![function, Tuple::from_slice(&arguments).into()]))
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(own), Some(other)) = (data(left), data(right)) else { return Ok(Value::NOT_IMPLEMENTED) };
    let same = |interp: &mut Interp| {
        Ok(left.same(right)
            || own.flags == other.flags
                && own.is_text == other.is_text
                && operators::equal(interp, &own.source, &other.source)?)
    };
    match operator {
        CompareOperator::Eq => same(interp).map(Value::bool),
        CompareOperator::NotEq => same(interp).map(|same| Value::bool(!same)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn hash_value(interp: &mut Interp, value: &Value) -> Result<i64> {
    let pattern = required(interp, value)?;
    Ok(hash::hash(interp, &pattern.source)? ^ i64::from(pattern.flags))
}

/// `re.compile('a', re.IGNORECASE)`
fn repr(interp: &mut Interp, value: &Value) -> Result {
    let pattern = required(interp, value)?;
    let mut left = pattern.flags;
    if pattern.is_text && left & flags::TYPE == flags::UNICODE {
        left &= !flags::UNICODE;
    }
    let source = representation::repr(interp, &pattern.source)?;
    let shown: String = source.as_str().chars().take(200).collect();
    let mut names = Vec::new();
    for (flag, name) in [
        (flags::IGNORECASE, "re.IGNORECASE"),
        (flags::LOCALE, "re.LOCALE"),
        (flags::MULTILINE, "re.MULTILINE"),
        (flags::DOTALL, "re.DOTALL"),
        (flags::UNICODE, "re.UNICODE"),
        (flags::VERBOSE, "re.VERBOSE"),
        (flags::DEBUG, "re.DEBUG"),
        (flags::ASCII, "re.ASCII"),
    ] {
        if left & flag != 0 {
            names.push(name.to_owned());
            left &= !flag;
        }
    }
    if left != 0 {
        names.push(format!("0x{left:x}"));
    }
    let mut text = format!("re.compile({shown}");
    if !names.is_empty() {
        // Writing to a string cannot fail.
        let _ = write!(text, ", {}", names.join("|"));
    }
    text.push(')');
    Ok(Str::from_string(text).into())
}
