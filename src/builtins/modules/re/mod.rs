//! The module `_re`, behind `stdlib/re.py`: patterns, matches and the functions that take a pattern as their first argument. What a
//! pattern means and how it is matched is in [`crate::regex`]; here are its objects.

mod compiling;
mod functions;
mod matched;
mod pattern;
mod scanner;
mod subject;
mod substitute;

use super::add_functions;
use crate::object::{Kind, Ref, Value};
use crate::regex::matcher::Stop;
use crate::runtime::class::Class;
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised};
use crate::runtime::interruption;
use crate::runtime::types::definition::ClassDefinition;
use crate::runtime::types::module::Module;
use std::collections::HashMap;

const STATE_NAME: &str = "_re";

/// The classes and what has been compiled.
struct State {
    classes: Classes,
    cache: Cache,
}

#[derive(Clone)]
struct Classes {
    pattern: Ref<Class>,
    matched: Ref<Class>,
    iterator: Ref<Class>,
    scanner: Ref<Class>,
}

/// Compiled patterns by what they are (text, flags) and their source.
#[derive(Default)]
struct Cache {
    patterns: HashMap<(bool, u32), HashMap<Vec<u8>, Value>>,
    count: usize,
}

/// So many patterns are kept; then the cache begins anew.
const MOST_CACHED: usize = 512;

impl Cache {
    fn get(&self, is_text: bool, flags: u32, source: &[u8]) -> Option<Value> {
        self.patterns.get(&(is_text, flags))?.get(source).cloned()
    }

    fn insert(&mut self, is_text: bool, flags: u32, source: Vec<u8>, pattern: Value) {
        if self.count >= MOST_CACHED {
            *self = Cache::default();
        }
        self.count += 1;
        self.patterns.entry((is_text, flags)).or_default().insert(source, pattern);
    }
}

/// The state, made when first needed.
fn state(interp: &mut Interp) -> Option<&mut State> {
    if !interp.module_state.contains_key(STATE_NAME) {
        let mut make = |definition: &'static ClassDefinition| {
            let object = interp.class_of_kind(Kind::Instance).clone();
            native_class_with_base(interp, definition, Some(object))
        };
        let classes = Classes {
            pattern: make(&pattern::CLASS),
            matched: make(&matched::CLASS),
            iterator: make(&scanner::ITERATOR_CLASS),
            scanner: make(&scanner::SCANNER_CLASS),
        };
        let state = State { classes, cache: Cache::default() };
        interp.module_state.insert(STATE_NAME, Box::new(state));
    }
    interp.module_state.get_mut(STATE_NAME)?.downcast_mut::<State>()
}

/// One of the classes.
fn class(interp: &mut Interp, choose: fn(&Classes) -> &Ref<Class>) -> Ref<Class> {
    match state(interp) {
        Some(state) => choose(&state.classes).clone(),
        // The state has just been made, so this is never reached; any class will do.
        None => interp.class_of_kind(Kind::Instance).clone(),
    }
}

/// The exception for a search that ended without an answer.
#[cold]
fn stopped(interp: &mut Interp, stop: Stop) -> Raised {
    match stop {
        Stop::OutOfMemory => interp.memory_error(),
        Stop::Interrupted => match interruption::serve(interp) {
            Err(raised) => raised,
            Ok(()) => interp.raise(ExceptionKind::RuntimeError, "the search was interrupted by a signal"),
        },
    }
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_re", Some("Patterns and matches."));
    add_functions(interp, &module, "re", functions::FUNCTIONS);
    for (name, choose) in [
        ("Pattern", (|classes| &classes.pattern) as fn(&Classes) -> &Ref<Class>),
        ("Match", |classes| &classes.matched),
    ] {
        let class = class(interp, choose);
        module.set(interp, name, class.to_value());
    }
    module
}
