//! What leaves items out or calls a function with them: `compress`, `dropwhile`, `takewhile`, `filterfalse`, `starmap`, `islice`.

use super::{Step, made};
use crate::object::{Ref, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::{call, convert, iteration, operators};
use std::cell::Cell;

struct Compress {
    data: Value,
    selectors: Value,
}

impl Step for Compress {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        loop {
            let Some(item) = iteration::next(interp, &self.data)? else { return Ok(None) };
            let Some(selector) = iteration::next(interp, &self.selectors)? else { return Ok(None) };
            if operators::is_true(interp, &selector)? {
                return Ok(Some(item));
            }
        }
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.data);
        visit(&self.selectors);
    }
}

pub fn compress(interp: &mut Interp, class: &Ref<Class>, data: &Value, selectors: &Value) -> Result {
    let data = iteration::iterator(interp, data)?;
    let selectors = iteration::iterator(interp, selectors)?;
    made(interp, class, Compress { data, selectors })
}

/// What a function decides about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    Drop,
    Take,
    False,
}

struct Filter {
    rule: Rule,
    function: Value,
    source: Value,
    /// Dropping has begun to take, or taking has ended.
    turned: Cell<bool>,
}

impl Step for Filter {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        if self.rule == Rule::Take && self.turned.get() {
            return Ok(None);
        }
        loop {
            let Some(item) = iteration::next(interp, &self.source)? else { return Ok(None) };
            if self.rule == Rule::Drop && self.turned.get() {
                return Ok(Some(item));
            }
            let answer = match self.function.is_none() {
                true => item.clone(),
                false => call::call(interp, &self.function, std::slice::from_ref(&item))?,
            };
            let answer = operators::is_true(interp, &answer)?;
            match (self.rule, answer) {
                (Rule::Take, true) | (Rule::False, false) => return Ok(Some(item)),
                (Rule::Take, false) => {
                    self.turned.set(true);
                    return Ok(None);
                }
                (Rule::Drop, false) => {
                    self.turned.set(true);
                    return Ok(Some(item));
                }
                (Rule::Drop | Rule::False, true) => {}
            }
        }
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.function);
        visit(&self.source);
    }
}

fn filter(interp: &mut Interp, class: &Ref<Class>, rule: Rule, function: &Value, iterable: &Value) -> Result {
    let source = iteration::iterator(interp, iterable)?;
    made(interp, class, Filter { rule, function: function.clone(), source, turned: Cell::new(false) })
}

pub fn drop_while(interp: &mut Interp, class: &Ref<Class>, predicate: &Value, iterable: &Value) -> Result {
    filter(interp, class, Rule::Drop, predicate, iterable)
}

pub fn take_while(interp: &mut Interp, class: &Ref<Class>, predicate: &Value, iterable: &Value) -> Result {
    filter(interp, class, Rule::Take, predicate, iterable)
}

pub fn filter_false(interp: &mut Interp, class: &Ref<Class>, function: &Value, iterable: &Value) -> Result {
    filter(interp, class, Rule::False, function, iterable)
}

struct StarMap {
    function: Value,
    source: Value,
}

impl Step for StarMap {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        let Some(arguments) = iteration::next(interp, &self.source)? else { return Ok(None) };
        if let Some(arguments) = arguments.exact::<Tuple>() {
            return call::call(interp, &self.function, arguments.items()).map(Some);
        }
        let arguments = iteration::collect(interp, &arguments)?;
        call::call(interp, &self.function, &arguments).map(Some)
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.function);
        visit(&self.source);
    }
}

pub fn star_map(interp: &mut Interp, class: &Ref<Class>, function: &Value, iterable: &Value) -> Result {
    let source = iteration::iterator(interp, iterable)?;
    made(interp, class, StarMap { function: function.clone(), source })
}

struct Slice {
    source: Value,
    /// How many items have been read.
    read: Cell<i64>,
    /// The number of the next item to give.
    next: Cell<i64>,
    stop: i64,
    step: i64,
}

impl Step for Slice {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        let wanted = self.next.get().min(self.stop);
        while self.read.get() < wanted {
            if iteration::next(interp, &self.source)?.is_none() {
                self.next.set(self.stop);
                self.read.set(self.stop);
                return Ok(None);
            }
            self.read.set(self.read.get() + 1);
        }
        if self.read.get() >= self.stop {
            return Ok(None);
        }
        let item = iteration::next(interp, &self.source)?;
        if item.is_none() {
            self.read.set(self.stop);
            self.next.set(self.stop);
            return Ok(None);
        }
        self.read.set(self.read.get() + 1);
        self.next.set(self.next.get().saturating_add(self.step));
        Ok(item)
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.source);
    }
}

#[cold]
fn bad_bound(interp: &mut Interp, what: &str) -> Raised {
    interp.value_error(format!("{what} for islice() must be None or an integer: 0 <= x <= sys.maxsize."))
}

/// A bound; `None` for None.
fn bound(interp: &mut Interp, value: &Value, what: &str) -> Result<Option<i64>> {
    if value.is_none() {
        return Ok(None);
    }
    if interp.class_of(value).slots(interp).index.is_none() && convert::integer(value).is_none() {
        return Err(bad_bound(interp, what));
    }
    match convert::index(interp, value)?.as_int() {
        Some(number) if number >= 0 => Ok(Some(number)),
        _ => Err(bad_bound(interp, what)),
    }
}

pub fn slice(interp: &mut Interp, class: &Ref<Class>, arguments: &Ref<Tuple>) -> Result {
    let given = arguments.items();
    let (iterable, start, stop, step) = match given {
        [iterable, stop] => (iterable, None, stop, None),
        [iterable, start, stop] => (iterable, Some(start), stop, None),
        [iterable, start, stop, step] => (iterable, Some(start), stop, Some(step)),
        given => {
            let limit = if given.len() < 2 { "at least 2 arguments" } else { "at most 4 arguments" };
            return Err(interp.type_error(format!("islice expected {limit}, got {}", given.len())));
        }
    };
    let stop = bound(interp, stop, "Stop argument")?.unwrap_or(i64::MAX);
    let start = match start {
        Some(start) => bound(interp, start, "Indices")?.unwrap_or(0),
        None => 0,
    };
    let step = match step.filter(|step| !step.is_none()) {
        None => 1,
        Some(step) => match convert::integer(step).and_then(|step| step.to_i64()) {
            Some(step) if step > 0 => step,
            _ => {
                return Err(interp.value_error("Step for islice() must be a positive integer or None."));
            }
        },
    };
    let source = iteration::iterator(interp, iterable)?;
    made(interp, class, Slice { source, read: Cell::new(0), next: Cell::new(start), stop, step })
}
