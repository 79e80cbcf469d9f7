//! What gives one match after the other: the iterator of `finditer`, and the objects of `Pattern.scanner`.

use super::matched::{self, Match};
use super::pattern::Pattern;
use super::subject::{Mark, Subject};
use super::{class, stopped};
use crate::object::{Kind, Value};
use crate::regex::matcher::{Matcher, Mode};
use crate::runtime::class::flags::{NATIVE, NO_INSTANCES};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use std::any::Any;
use std::cell::Cell;

/// A search on its way through a string.
struct Scanner {
    pattern: Value,
    subject: Subject,
    /// Where to go on; `None` after the end.
    at: Cell<Option<usize>>,
    must_advance: Cell<bool>,
    /// A place before `at`.
    known: Cell<Mark>,
}

impl NativeData for Scanner {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { SCANNER_METHODS;
    def match(self, /) = match_next;
    def search(self, /) = search_next;
}

pub static ITERATOR_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "callable_iterator",
    flags: NATIVE | NO_INSTANCES,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.next = Some(|interp, value| advance(interp, value, Mode::Search));
    },
    ..EMPTY
};

pub static SCANNER_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "SRE_Scanner",
    module: "_sre",
    flags: NATIVE | NO_INSTANCES,
    methods: SCANNER_METHODS,
    attributes: &[AttributeDefinition {
        name: "pattern",
        documentation: "",
        get: |_, value| {
            let scanner = NativeObject::data::<Scanner>(value);
            Ok(scanner.map(|scanner| scanner.pattern.clone()).unwrap_or_default())
        },
        set: None,
    }],
    ..EMPTY
};

fn new(pattern: &Value, subject: Subject) -> Scanner {
    Scanner {
        pattern: pattern.clone(),
        at: Cell::new(Some(subject.start)),
        must_advance: Cell::new(false),
        known: Cell::new(subject.start_mark()),
        subject,
    }
}

/// The iterator of `finditer`.
pub fn iterator(interp: &mut Interp, pattern: &Value, subject: Subject) -> Value {
    let class = class(interp, |classes| &classes.iterator);
    NativeObject::new(&class, new(pattern, subject))
}

/// `pattern.scanner(string)`
pub fn scanner(interp: &mut Interp, pattern: &Value, subject: Subject) -> Value {
    let class = class(interp, |classes| &classes.scanner);
    NativeObject::new(&class, new(pattern, subject))
}

/// The next match; `None` at the end.
fn advance(interp: &mut Interp, value: &Value, mode: Mode) -> Result<Option<Value>> {
    let Some(scanner) = NativeObject::data::<Scanner>(value) else { return Ok(None) };
    let Some(pattern) = NativeObject::data::<Pattern>(&scanner.pattern) else { return Ok(None) };
    let Some(at) = scanner.at.get() else { return Ok(None) };
    let mut matcher = Matcher::new(&pattern.program, interp.machine.interrupted);
    match matcher.find(scanner.subject.text(), at, mode, scanner.must_advance.get()) {
        Err(stop) => Err(stopped(interp, stop)),
        Ok(None) => {
            scanner.at.set(None);
            Ok(None)
        }
        Ok(Some((start, end))) => {
            let known = scanner.subject.mark(scanner.known.get(), start);
            scanner.known.set(known);
            scanner.at.set(Some(end));
            scanner.must_advance.set(start == end);
            let subject = scanner.subject.clone();
            let made = Match::new(&scanner.pattern, subject, known, (start, end), &matcher);
            Ok(Some(matched::new(interp, made)))
        }
    }
}

fn match_next(interp: &mut Interp, scanner: &Value) -> Result<Option<Value>> {
    advance(interp, scanner, Mode::Prefix)
}

fn search_next(interp: &mut Interp, scanner: &Value) -> Result<Option<Value>> {
    advance(interp, scanner, Mode::Search)
}
