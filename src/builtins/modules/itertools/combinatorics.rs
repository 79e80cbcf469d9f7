//! `product`, `permutations`, `combinations` and `combinations_with_replacement`: each keeps the indices of the last tuple.

use super::{Step, made};
use crate::object::{Ref, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{convert, iteration};
use std::cell::{Cell, RefCell};

/// How the indices go on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Product,
    Permutations,
    Combinations,
    WithReplacement,
}

struct Arrangements {
    order: Order,
    /// One per place for products, else one for all.
    pools: Vec<Vec<Value>>,
    indices: RefCell<Vec<usize>>,
    /// What permutations count down.
    cycles: RefCell<Vec<usize>>,
    length: usize,
    started: Cell<bool>,
    ended: Cell<bool>,
}

impl Arrangements {
    fn pool(&self, place: usize) -> &[Value] {
        let place = if self.order == Order::Product { place } else { 0 };
        self.pools.get(place).map(Vec::as_slice).unwrap_or_default()
    }

    /// Moves on to the next indices; false at the end.
    fn advance(&self) -> bool {
        let mut indices = self.indices.borrow_mut();
        match self.order {
            Order::Product => self.advance_product(&mut indices),
            Order::Permutations => advance_permutations(&mut indices, &mut self.cycles.borrow_mut()),
            Order::Combinations => advance_combinations(&mut indices, self.pool(0).len()),
            Order::WithReplacement => advance_with_replacement(&mut indices, self.pool(0).len()),
        }
    }

    fn advance_product(&self, indices: &mut [usize]) -> bool {
        for place in (0..indices.len()).rev() {
            indices[place] += 1;
            if indices[place] < self.pool(place).len() {
                return true;
            }
            indices[place] = 0;
        }
        false
    }
}

fn advance_permutations(indices: &mut [usize], cycles: &mut [usize]) -> bool {
    let count = indices.len();
    for place in (0..cycles.len()).rev() {
        cycles[place] -= 1;
        if cycles[place] == 0 {
            indices[place..].rotate_left(1);
            cycles[place] = count - place;
        } else {
            indices.swap(place, count - cycles[place]);
            return true;
        }
    }
    false
}

fn advance_combinations(indices: &mut [usize], count: usize) -> bool {
    let length = indices.len();
    let Some(place) = (0..length).rev().find(|&place| indices[place] != place + count - length) else {
        return false;
    };
    indices[place] += 1;
    for later in place + 1..length {
        indices[later] = indices[later - 1] + 1;
    }
    true
}

fn advance_with_replacement(indices: &mut [usize], count: usize) -> bool {
    let Some(place) = (0..indices.len()).rev().find(|&place| indices[place] + 1 != count) else {
        return false;
    };
    let next = indices[place] + 1;
    indices[place..].fill(next);
    true
}

impl Step for Arrangements {
    fn next(&self, _: &mut Interp) -> Result<Option<Value>> {
        if self.ended.get() {
            return Ok(None);
        }
        if self.started.replace(true) && !self.advance() {
            self.ended.set(true);
            return Ok(None);
        }
        let indices = self.indices.borrow();
        let item =
            |(place, &index): (usize, &usize)| self.pool(place).get(index).cloned().unwrap_or_default();
        Ok(Some(Tuple::of(indices[..self.length].iter().enumerate().map(item)).into()))
    }

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.pools.iter().flatten().for_each(visit);
    }
}

/// An iterator over tuples of `length` items.
fn arrangements(
    interp: &mut Interp,
    class: &Ref<Class>,
    order: Order,
    pools: Vec<Vec<Value>>,
    length: usize,
) -> Result {
    let count = pools.first().map_or(0, Vec::len);
    let ended = match order {
        Order::Product => pools.iter().any(Vec::is_empty),
        Order::WithReplacement => count == 0 && length > 0,
        Order::Permutations | Order::Combinations => length > count,
    };
    convert::checked_capacity(interp, length, size_of::<Value>())?;
    let indices = match order {
        _ if ended => Vec::new(),
        Order::Product | Order::WithReplacement => vec![0; length],
        Order::Permutations => (0..count).collect(),
        Order::Combinations => (0..length).collect(),
    };
    let cycles = match order {
        Order::Permutations if !ended => (0..length).map(|place| count - place).collect(),
        _ => Vec::new(),
    };
    let step = Arrangements {
        order,
        pools,
        indices: RefCell::new(indices),
        cycles: RefCell::new(cycles),
        length,
        started: Cell::new(false),
        ended: Cell::new(ended),
    };
    made(interp, class, step)
}

fn length(interp: &mut Interp, length: i64) -> Result<usize> {
    match usize::try_from(length) {
        Ok(length) => Ok(length),
        Err(_) => Err(interp.value_error("r must be non-negative")),
    }
}

pub fn combinations(interp: &mut Interp, class: &Ref<Class>, iterable: &Value, r: i64) -> Result {
    let pool = iteration::collect(interp, iterable)?;
    let length = length(interp, r)?;
    arrangements(interp, class, Order::Combinations, vec![pool], length)
}

pub fn with_replacement(interp: &mut Interp, class: &Ref<Class>, iterable: &Value, r: i64) -> Result {
    let pool = iteration::collect(interp, iterable)?;
    let length = length(interp, r)?;
    arrangements(interp, class, Order::WithReplacement, vec![pool], length)
}

pub fn permutations(interp: &mut Interp, class: &Ref<Class>, iterable: &Value, r: Option<&Value>) -> Result {
    let pool = iteration::collect(interp, iterable)?;
    let length = match r.filter(|r| !r.is_none()) {
        None => pool.len(),
        Some(r) => {
            if convert::integer(r).is_none() {
                return Err(interp.type_error("Expected int as r"));
            }
            let r = convert::to_i64(interp, r)?;
            length(interp, r)?
        }
    };
    arrangements(interp, class, Order::Permutations, vec![pool], length)
}

pub fn product(
    interp: &mut Interp,
    class: &Ref<Class>,
    repeat: Option<i64>,
    iterables: &Ref<Tuple>,
) -> Result {
    let Ok(repeat) = usize::try_from(repeat.unwrap_or(1)) else {
        return Err(interp.value_error("repeat argument cannot be negative"));
    };
    let mut pools = Vec::new();
    if repeat > 0 {
        for iterable in iterables.items() {
            pools.push(iteration::collect(interp, iterable)?);
        }
    }
    let length = pools.len().saturating_mul(repeat);
    if length > 1 << 24 {
        return Err(interp.overflow_error("repeat argument too large"));
    }
    let pools = pools.iter().cycle().take(length).cloned().collect();
    arrangements(interp, class, Order::Product, pools, length)
}
