//! What puts items together: `chain`, `zip_longest`, `pairwise`, `batched`, `accumulate`.

use super::{Step, iterators, made};
use crate::object::{Ref, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::{self, BinaryOperator};
use crate::runtime::{call, iteration};
use std::cell::{Cell, RefCell};

struct Chain {
    /// An iterator over the iterables; `None` at the end.
    sources: RefCell<Option<Value>>,
    current: RefCell<Option<Value>>,
}

impl Step for Chain {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        loop {
            let current = self.current.borrow().clone();
            if let Some(current) = current {
                if let Some(item) = iteration::next(interp, &current)? {
                    return Ok(Some(item));
                }
                self.current.replace(None);
            }
            let Some(sources) = self.sources.borrow().clone() else { return Ok(None) };
            let Some(next) = iteration::next(interp, &sources)? else {
                self.sources.replace(None);
                return Ok(None);
            };
            let next = iteration::iterator(interp, &next)?;
            self.current.replace(Some(next));
        }
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.sources.borrow().iter().for_each(&mut *visit);
        self.current.borrow().iter().for_each(visit);
    }
}

pub fn chain(interp: &mut Interp, class: &Ref<Class>, iterables: &Value) -> Result {
    chain_of(interp, class, iterables)
}

pub fn chain_of(interp: &mut Interp, class: &Ref<Class>, iterables: &Value) -> Result {
    let sources = RefCell::new(Some(iteration::iterator(interp, iterables)?));
    made(interp, class, Chain { sources, current: RefCell::new(None) })
}

struct ZipLongest {
    /// `None` where the end has been reached.
    sources: RefCell<Vec<Option<Value>>>,
    living: Cell<usize>,
    filler: Value,
}

impl Step for ZipLongest {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        let count = self.sources.borrow().len();
        if self.living.get() == 0 {
            return Ok(None);
        }
        let mut items = Vec::with_capacity(count);
        for index in 0..count {
            let source = self.sources.borrow().get(index).cloned().flatten();
            let item = match source {
                None => None,
                Some(source) => match iteration::next(interp, &source)? {
                    Some(item) => Some(item),
                    None => {
                        self.living.set(self.living.get().saturating_sub(1));
                        if self.living.get() == 0 {
                            return Ok(None);
                        }
                        if let Some(slot) = self.sources.borrow_mut().get_mut(index) {
                            *slot = None;
                        }
                        None
                    }
                },
            };
            items.push(item.unwrap_or_else(|| self.filler.clone()));
        }
        Ok(Some(Tuple::from_vec(items).into()))
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.sources.borrow().iter().flatten().for_each(&mut *visit);
        visit(&self.filler);
    }
}

pub fn zip_longest(
    interp: &mut Interp,
    class: &Ref<Class>,
    filler: Option<&Value>,
    iterables: &Ref<Tuple>,
) -> Result {
    let sources: Vec<_> = iterators(interp, iterables)?.into_iter().map(Some).collect();
    let (living, filler) = (Cell::new(sources.len()), filler.cloned().unwrap_or_default());
    made(interp, class, ZipLongest { sources: RefCell::new(sources), living, filler })
}

struct Pairwise {
    source: Value,
    before: RefCell<Option<Value>>,
}

impl Step for Pairwise {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        let before = self.before.borrow().clone();
        let before = match before {
            Some(before) => before,
            None => match iteration::next(interp, &self.source)? {
                Some(first) => {
                    self.before.replace(Some(first.clone()));
                    first
                }
                None => return Ok(None),
            },
        };
        let Some(item) = iteration::next(interp, &self.source)? else {
            self.before.replace(None);
            return Ok(None);
        };
        self.before.replace(Some(item.clone()));
        Ok(Some(Tuple::from_vec(vec![before, item]).into()))
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.source);
        self.before.borrow().iter().for_each(visit);
    }
}

pub fn pairwise(interp: &mut Interp, class: &Ref<Class>, iterable: &Value) -> Result {
    let source = iteration::iterator(interp, iterable)?;
    made(interp, class, Pairwise { source, before: RefCell::new(None) })
}

struct Batched {
    source: Value,
    size: usize,
    strict: bool,
}

impl Step for Batched {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        let mut items = Vec::with_capacity(self.size.min(iteration::MOST_RESERVED));
        while items.len() < self.size {
            match iteration::next(interp, &self.source)? {
                Some(item) => items.push(item),
                None => break,
            }
        }
        if items.is_empty() {
            return Ok(None);
        }
        if self.strict && items.len() < self.size {
            return Err(interp.value_error("batched(): incomplete batch"));
        }
        Ok(Some(Tuple::from_vec(items).into()))
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.source);
    }
}

pub fn batched(
    interp: &mut Interp,
    class: &Ref<Class>,
    iterable: &Value,
    size: i64,
    strict: Option<bool>,
) -> Result {
    let size = match usize::try_from(size) {
        Ok(size) if size > 0 => size,
        _ => return Err(interp.value_error("n must be at least one")),
    };
    let source = iteration::iterator(interp, iterable)?;
    made(interp, class, Batched { source, size, strict: strict.unwrap_or(false) })
}

struct Accumulate {
    source: Value,
    function: Option<Value>,
    /// Given before the first item.
    initial: RefCell<Option<Value>>,
    total: RefCell<Option<Value>>,
}

impl Step for Accumulate {
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>> {
        if let Some(initial) = self.initial.take() {
            self.total.replace(Some(initial.clone()));
            return Ok(Some(initial));
        }
        let Some(item) = iteration::next(interp, &self.source)? else { return Ok(None) };
        let total = self.total.borrow().clone();
        let next = match (total, &self.function) {
            (None, _) => item,
            (Some(total), None) => operators::binary(interp, BinaryOperator::Add, &total, &item)?,
            (Some(total), Some(function)) => call::call(interp, function, &[total, item])?,
        };
        self.total.replace(Some(next.clone()));
        Ok(Some(next))
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.source);
        self.function.iter().for_each(&mut *visit);
        self.initial.borrow().iter().for_each(&mut *visit);
        self.total.borrow().iter().for_each(visit);
    }
}

pub fn accumulate(
    interp: &mut Interp,
    class: &Ref<Class>,
    iterable: &Value,
    function: Option<&Value>,
    initial: Option<&Value>,
) -> Result {
    let source = iteration::iterator(interp, iterable)?;
    let given = |value: Option<&Value>| value.filter(|value| !value.is_none()).cloned();
    let step = Accumulate {
        source,
        function: given(function),
        initial: RefCell::new(given(initial)),
        total: RefCell::new(None),
    };
    made(interp, class, step)
}
