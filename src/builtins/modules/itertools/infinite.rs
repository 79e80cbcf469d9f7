//! `count`, `cycle` and `repeat`.

use super::{Step, made};
use crate::object::{Kind, Ref, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::{self, BinaryOperator};
use crate::runtime::{convert, iteration, representation};
use std::cell::{Cell, RefCell};

struct Count {
    value: RefCell<Value>,
    step: Value,
}

impl Step for Count {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        let value = self.value.borrow().clone();
        let sum = match (value.as_int(), self.step.as_int()) {
            (Some(value), Some(step)) => value.checked_add(step).map(Value::int),
            _ => None,
        };
        let next = match sum {
            Some(sum) => sum,
            None => operators::binary(interp, BinaryOperator::Add, &value, &self.step)?,
        };
        self.value.replace(next);
        Ok(Some(value))
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.value.borrow());
        visit(&self.step);
    }

    fn show(&self, interp: &mut Interp) -> Option<Result<String>> {
        let value = self.value.borrow().clone();
        Some(show(interp, &value, (self.step.as_int() != Some(1)).then_some(&self.step)))
    }
}

/// `(first, second)`
fn show(interp: &mut Interp, first: &Value, second: Option<&Value>) -> Result<String> {
    let mut text = format!("({}", representation::repr(interp, first)?.as_str());
    if let Some(second) = second {
        text.push_str(", ");
        text.push_str(representation::repr(interp, second)?.as_str());
    }
    text.push(')');
    Ok(text)
}

fn is_number(interp: &Interp, value: &Value) -> bool {
    let slots = interp.class_of(value).slots(interp);
    slots.index.is_some() || slots.float.is_some() || convert::native_value(value).is(Kind::Complex)
}

pub fn count(interp: &mut Interp, class: &Ref<Class>, start: Option<&Value>, step: Option<&Value>) -> Result {
    let start = start.cloned().unwrap_or(Value::int(0));
    let step = step.cloned().unwrap_or(Value::int(1));
    if !is_number(interp, &start) || !is_number(interp, &step) {
        return Err(interp.type_error("a number is required"));
    }
    made(interp, class, Count { value: RefCell::new(start), step })
}

struct Cycle {
    source: RefCell<Option<Value>>,
    seen: RefCell<Vec<Value>>,
    at: Cell<usize>,
}

impl Step for Cycle {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        let source = self.source.borrow().clone();
        if let Some(source) = source {
            if let Some(item) = iteration::next(interp, &source)? {
                self.seen.borrow_mut().push(item.clone());
                return Ok(Some(item));
            }
            self.source.replace(None);
        }
        let seen = self.seen.borrow();
        let at = self.at.get();
        self.at.set(if at + 1 >= seen.len() { 0 } else { at + 1 });
        Ok(seen.get(at).cloned())
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.source.borrow().iter().for_each(&mut *visit);
        self.seen.borrow().iter().for_each(visit);
    }
}

pub fn cycle(interp: &mut Interp, class: &Ref<Class>, iterable: &Value) -> Result {
    let source = RefCell::new(Some(iteration::iterator(interp, iterable)?));
    made(interp, class, Cycle { source, seen: RefCell::default(), at: Cell::new(0) })
}

struct Repeat {
    object: Value,
    /// `None`: for ever.
    left: Cell<Option<i64>>,
}

impl Step for Repeat {
    fn next(&self, _: &mut Interp) -> Result<Option<Value>> {
        match self.left.get() {
            Some(0) => return Ok(None),
            Some(left) => self.left.set(Some(left - 1)),
            None => {}
        }
        Ok(Some(self.object.clone()))
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.object);
    }

    fn show(&self, interp: &mut Interp) -> Option<Result<String>> {
        let left = self.left.get().map(Value::int);
        Some(show(interp, &self.object, left.as_ref()))
    }

    fn left(&self) -> Option<i64> {
        self.left.get()
    }
}

pub fn repeat(interp: &mut Interp, class: &Ref<Class>, object: &Value, times: Option<i64>) -> Result {
    let left = Cell::new(times.map(|times| times.max(0)));
    made(interp, class, Repeat { object: object.clone(), left })
}
