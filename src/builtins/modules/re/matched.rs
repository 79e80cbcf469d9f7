//! `re.Match`.

use super::pattern::Pattern;
use super::subject::{Mark, Subject};
use super::{class, compiling, substitute};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::regex::matcher::{Matcher, UNSET};
use crate::runtime::class::flags::{NATIVE, NO_INSTANCES};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY, read_only_member};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::generic_alias::class_get_item;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{convert, representation};
use smallvec::SmallVec;
use std::any::Any;

/// A match: which parts of a string the groups of a pattern are.
pub struct Match {
    pattern: Value,
    subject: Subject,
    /// A place near the match, from which characters are counted.
    known: Mark,
    whole: (usize, usize),
    /// Beginning and end of the groups from 1 on, by twos.
    slots: SmallVec<[usize; 4]>,
    last_group: u32,
}

impl NativeData for Match {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// Return one or more subgroups of the match.
    ///
    /// group([group1, ...]) -> str or tuple.
    /// For 0 returns the entire match.
    def group(self, /, *args) = group;
    /// Return index of the start of the substring matched by group.
    def start(self, group=0, /) = start;
    /// Return index of the end of the substring matched by group.
    def end(self, group=0, /) = end;
    /// For match object m, return the 2-tuple (m.start(group), m.end(group)).
    def span(self, group=0, /) = span;
    /// Return a tuple containing all the subgroups of the match, from 1.
    ///
    ///   default
    ///     Is used for groups that did not participate in the match.
    def groups(self, /, default=None) = groups;
    /// Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.
    ///
    ///   default
    ///     Is used for groups that did not participate in the match.
    def groupdict(self, /, default=None) = group_dict;
    /// Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.
    def expand(self, /, template) = expand;
    def __copy__(self, /) = itself;
    def __deepcopy__(self, memo, /) = deep_itself;
}

native_functions! { CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = class_get_item;
}

/// An attribute computed from the match alone.
macro_rules! attribute {
    ($name:literal, $documentation:literal, $set:expr, $get:expr) => {
        AttributeDefinition {
            name: $name,
            documentation: $documentation,
            get: |_, value| {
                let get: fn(&Match) -> Value = $get;
                Ok(NativeObject::data::<Match>(value).map(get).unwrap_or_default())
            },
            set: $set,
        }
    };
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Match",
    module: "re",
    documentation: "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.",
    flags: NATIVE | NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.get_item = Some(|interp, value, key| {
            let number = group_number(interp, value, key)?;
            text(interp, value, number, &Value::NONE)
        });
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    attributes: &[
        attribute!("string", "The string passed to match() or search().", Some(read_only_member), |found| {
            found.subject.original.clone()
        }),
        attribute!("re", "The regular expression object.", Some(read_only_member), |found| found
            .pattern
            .clone()),
        attribute!(
            "pos",
            "The index into the string at which the RE engine started looking for a match.",
            Some(read_only_member),
            |found| { Value::int(found.subject.position as i64) }
        ),
        attribute!(
            "endpos",
            "The index into the string beyond which the RE engine will not go.",
            Some(read_only_member),
            |found| { Value::int(found.subject.end_position as i64) }
        ),
        attribute!("lastindex", "The integer index of the last matched capturing group.", None, |found| {
            match found.last_group {
                0 => Value::NONE,
                group => Value::int(i64::from(group)),
            }
        }),
        attribute!("lastgroup", "The name of the last matched capturing group.", None, |found| {
            let named = found.names().iter().find(|(_, number)| *number == found.last_group as usize);
            named.map(|(name, _)| Str::value(name)).unwrap_or_default()
        }),
        attribute!("regs", "", None, |found| {
            let spans = (0..=found.count()).map(|group| found.span_value(group));
            Tuple::from_vec(spans.collect()).into()
        }),
    ],
    ..EMPTY
};

impl Match {
    /// The last match of `matcher` in `subject`, whose place `known` is near it.
    pub fn new(
        pattern: &Value,
        subject: Subject,
        known: Mark,
        whole: (usize, usize),
        matcher: &Matcher<'_>,
    ) -> Match {
        let slots = SmallVec::from_slice(matcher.slots());
        Match { pattern: pattern.clone(), subject, known, whole, slots, last_group: matcher.last_group() }
    }

    /// How many groups there are besides the whole.
    fn count(&self) -> usize {
        self.slots.len() / 2
    }

    fn names(&self) -> &[(String, usize)] {
        NativeObject::data::<Pattern>(&self.pattern)
            .map(|pattern| pattern.names.as_slice())
            .unwrap_or_default()
    }

    /// Beginning and end of a group in bytes, if it matched.
    fn span(&self, group: usize) -> Option<(usize, usize)> {
        if group == 0 {
            return Some(self.whole);
        }
        match (self.slots.get(2 * group - 2), self.slots.get(2 * group - 1)) {
            (Some(&start), Some(&end)) if start != UNSET && end != UNSET => Some((start, end)),
            _ => None,
        }
    }

    /// Beginning and end of a group in characters; -1 where it did not match.
    fn positions(&self, group: usize) -> (i64, i64) {
        let position = |offset| self.subject.character(self.known, offset) as i64;
        self.span(group).map_or((-1, -1), |(start, end)| (position(start), position(end)))
    }

    fn span_value(&self, group: usize) -> Value {
        let (start, end) = self.positions(group);
        Tuple::from_slice(&[Value::int(start), Value::int(end)]).into()
    }

    fn text(&self, group: usize, default: &Value) -> Value {
        self.span(group).map_or_else(|| default.clone(), |(start, end)| self.subject.slice(start, end))
    }
}

/// A match object.
pub fn new(interp: &mut Interp, found: Match) -> Value {
    let class = class(interp, |classes| &classes.matched);
    NativeObject::new(&class, found)
}

fn required<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Match> {
    match NativeObject::data::<Match>(value) {
        Some(found) => Ok(found),
        None => {
            let class = interp.type_name(value);
            Err(interp
                .type_error(format!("descriptor requires a 're.Match' object but received a '{class}'")))
        }
    }
}

#[cold]
fn no_such_group(interp: &mut Interp) -> Raised {
    interp.raise(ExceptionKind::IndexError, "no such group")
}

/// The number of the group a script names by number or name.
fn group_number(interp: &mut Interp, value: &Value, key: &Value) -> Result<usize> {
    let found = required(interp, value)?;
    let number = if let Some(number) = key.as_int() {
        usize::try_from(number).ok()
    } else if let Some(name) = convert::native::<Str>(key) {
        found.names().iter().find(|(known, _)| known == name.as_str()).map(|(_, number)| *number)
    } else if interp.class_of(key).slots(interp).index.is_some() {
        let number = convert::index(interp, key)?;
        number.as_int().and_then(|number| usize::try_from(number).ok())
    } else {
        None
    };
    match number.filter(|&number| number <= found.count()) {
        Some(number) => Ok(number),
        None => Err(no_such_group(interp)),
    }
}

fn text(interp: &mut Interp, value: &Value, group: usize, default: &Value) -> Result {
    Ok(required(interp, value)?.text(group, default))
}

fn group(interp: &mut Interp, value: &Value, groups: &Ref<Tuple>) -> Result {
    match groups.items() {
        [] => text(interp, value, 0, &Value::NONE),
        [group] => {
            let number = group_number(interp, value, group)?;
            text(interp, value, number, &Value::NONE)
        }
        groups => {
            let mut texts = Vec::with_capacity(groups.len());
            for group in groups {
                let number = group_number(interp, value, group)?;
                texts.push(text(interp, value, number, &Value::NONE)?);
            }
            Ok(Tuple::from_vec(texts).into())
        }
    }
}

fn positions(interp: &mut Interp, value: &Value, group: Option<&Value>) -> Result<(i64, i64)> {
    let number = match group {
        None => 0,
        Some(group) => group_number(interp, value, group)?,
    };
    Ok(required(interp, value)?.positions(number))
}

fn start(interp: &mut Interp, value: &Value, group: Option<&Value>) -> Result<i64> {
    Ok(positions(interp, value, group)?.0)
}

fn end(interp: &mut Interp, value: &Value, group: Option<&Value>) -> Result<i64> {
    Ok(positions(interp, value, group)?.1)
}

fn span(interp: &mut Interp, value: &Value, group: Option<&Value>) -> Result<Ref<Tuple>> {
    let (start, end) = positions(interp, value, group)?;
    Ok(Tuple::from_slice(&[Value::int(start), Value::int(end)]))
}

fn groups(interp: &mut Interp, value: &Value, default: Option<&Value>) -> Result<Ref<Tuple>> {
    let found = required(interp, value)?;
    let default = default.cloned().unwrap_or_default();
    Ok(Tuple::from_vec((1..=found.count()).map(|group| found.text(group, &default)).collect()))
}

fn group_dict(interp: &mut Interp, value: &Value, default: Option<&Value>) -> Result<Ref<Dict>> {
    let found = required(interp, value)?;
    let dict = Dict::new();
    for (name, number) in found.names() {
        let name = interp.intern(name);
        let text = found.text(*number, default.unwrap_or(&Value::NONE));
        drop(dict.set_str(interp, &name, text));
    }
    Ok(dict)
}

fn expand(interp: &mut Interp, value: &Value, template: &Value) -> Result {
    let found = required(interp, value)?;
    let Some(pattern) = NativeObject::data::<Pattern>(&found.pattern) else { return Ok(Value::NONE) };
    let (parts, is_text) = compiling::template(interp, pattern, template)?;
    let mut output = Vec::new();
    substitute::expand(&parts, &found.subject, found.whole, &found.slots, &mut output);
    Ok(match String::from_utf8(output) {
        Ok(text) if is_text => Str::from_string(text).into(),
        Ok(text) => Bytes::value(text.into_bytes()),
        Err(error) => Bytes::value(error.into_bytes()),
    })
}

fn itself(_: &mut Interp, value: &Value) -> Value {
    value.clone()
}

fn deep_itself(_: &mut Interp, value: &Value, _memo: &Value) -> Value {
    value.clone()
}

/// `<re.Match object; span=(0, 1), match='a'>`
fn repr(interp: &mut Interp, value: &Value) -> Result {
    let found = required(interp, value)?;
    let (start, end) = found.positions(0);
    let text = found.text(0, &Value::NONE);
    let shown = representation::repr(interp, &text)?;
    let shown: String = shown.as_str().chars().take(50).collect();
    Ok(Str::from_string(format!("<re.Match object; span=({start}, {end}), match={shown}>")).into())
}
