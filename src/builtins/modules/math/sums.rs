//! Sums and products: `fsum` is exact (J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997), `sumprod` keeps float products
//! in three parts, `prod` multiplies.

use crate::object::{Kind, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::BinaryOperator;
use crate::runtime::{convert, iteration, operators};

native_functions! { pub FUNCTIONS;
    /// Return an accurate floating-point sum of values in the iterable seq.
    ///
    /// Assumes IEEE-754 floating-point arithmetic.
    def fsum(seq, /) = exact_sum;
    /// Calculate the product of all the elements in the input iterable.
    ///
    /// The default start value for the product is 1.
    def prod(iterable, /, *, start=1) = product;
    /// Return the sum of products of values from two iterables p and q.
    def sumprod(p, q, /) = sum_of_products;
}

fn exact_sum(interp: &mut Interp, iterable: &Value) -> Result<f64> {
    let mut partials: Vec<f64> = Vec::new();
    let (mut special, mut infinite) = (0.0, 0.0);
    iteration::for_each(interp, iterable, |interp, item| {
        let given = convert::to_float(interp, &item)?;
        let mut x = given;
        let mut kept = 0;
        for index in 0..partials.len() {
            let y = partials.get(index).copied().unwrap_or_default();
            let (large, small) = if x.abs() < y.abs() { (y, x) } else { (x, y) };
            let high = large + small;
            let low = small - (high - large);
            if low != 0.0
                && let Some(slot) = partials.get_mut(kept)
            {
                *slot = low;
                kept += 1;
            }
            x = high;
        }
        partials.truncate(kept);
        if x == 0.0 {
            return Ok(());
        }
        if x.is_finite() {
            partials.push(x);
            return Ok(());
        }
        // Not finite: because of the item, or because the sum overflowed on the way.
        if given.is_finite() {
            return Err(interp.overflow_error("intermediate overflow in fsum"));
        }
        if given.is_infinite() {
            infinite += given;
        }
        special += given;
        partials.clear();
        Ok(())
    })?;
    if special != 0.0 || special.is_nan() {
        return if infinite.is_nan() { Err(interp.value_error("-inf + inf in fsum")) } else { Ok(special) };
    }
    Ok(rounded(&mut partials))
}

/// The sum of partial sums that do not overlap, rounded once, ties to even.
fn rounded(partials: &mut Vec<f64>) -> f64 {
    let Some(mut high) = partials.pop() else { return 0.0 };
    let mut low = 0.0;
    while let Some(y) = partials.pop() {
        let x = high;
        high = x + y;
        low = y - (high - x);
        if low != 0.0 {
            break;
        }
    }
    // What lies below decides a tie.
    if let Some(next) = partials.last()
        && (low < 0.0 && *next < 0.0 || low > 0.0 && *next > 0.0)
    {
        let y = low * 2.0;
        let x = high + y;
        if y == x - high {
            high = x;
        }
    }
    high
}

fn product(interp: &mut Interp, iterable: &Value, start: Option<&Value>) -> Result {
    let mut result = start.cloned().unwrap_or(Value::int(1));
    iteration::for_each(interp, iterable, |interp, item| {
        let quick = match (result.as_int(), item.as_int()) {
            (Some(left), Some(right)) => left.checked_mul(right).map(Value::int),
            _ => None,
        };
        result = match quick {
            Some(product) => product,
            None => operators::binary(interp, BinaryOperator::Mult, &result, &item)?,
        };
        Ok(())
    })?;
    Ok(result)
}

/// A float sum in three parts.
#[derive(Clone, Copy, Default)]
struct TripleSum {
    high: f64,
    low: f64,
    tiny: f64,
}

/// The sum and what rounding lost of it.
fn exact_add(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let part = sum - a;
    (sum, (a - (sum - part)) + (b - part))
}

/// The product and what rounding lost of it.
fn exact_multiply(x: f64, y: f64) -> (f64, f64) {
    let product = x * y;
    (product, x.mul_add(y, -product))
}

impl TripleSum {
    fn add_product(self, x: f64, y: f64) -> TripleSum {
        let (product, product_rest) = exact_multiply(x, y);
        let (high, high_rest) = exact_add(self.high, product);
        let (low, low_rest) = exact_add(self.low, product_rest);
        let (low, rest) = exact_add(low, high_rest);
        TripleSum { high, low, tiny: self.tiny + low_rest + rest }
    }

    fn value(self) -> f64 {
        let (sum, rest) = exact_add(self.low, self.high);
        self.tiny + rest + sum
    }
}

/// The sum of products so far: ints in a machine word, floats in three parts, everything in `total`.
struct SumOfProducts {
    total: Value,
    integer: Option<i64>,
    float: Option<TripleSum>,
    uses_float: bool,
}

impl SumOfProducts {
    fn add(&mut self, interp: &mut Interp, p: &Value, q: &Value) -> Result<()> {
        if let Some(sum) = self.integer {
            let product = p
                .as_int()
                .zip(q.as_int())
                .and_then(|(p, q)| p.checked_mul(q))
                .and_then(|product| sum.checked_add(product));
            if product.is_some() {
                self.integer = product;
                return Ok(());
            }
            self.integer = None;
            self.add_to_total(interp, &Value::int(sum))?;
        }
        if let Some(sum) = self.float {
            if let Some((p, q)) = float_pair(p, q) {
                let sum = sum.add_product(p, q);
                if sum.high.is_finite() {
                    self.float = Some(sum);
                    self.uses_float = true;
                    return Ok(());
                }
            }
            self.end_floats(interp)?;
        }
        let product = operators::binary(interp, BinaryOperator::Mult, p, q)?;
        self.add_to_total(interp, &product)
    }

    fn add_to_total(&mut self, interp: &mut Interp, part: &Value) -> Result<()> {
        self.total = operators::binary(interp, BinaryOperator::Add, &self.total, part)?;
        Ok(())
    }

    fn end_floats(&mut self, interp: &mut Interp) -> Result<()> {
        match self.float.take().filter(|_| self.uses_float) {
            Some(sum) => self.add_to_total(interp, &Value::float(sum.value())),
            None => Ok(()),
        }
    }

    fn finish(mut self, interp: &mut Interp) -> Result {
        if let Some(sum) = self.integer.take() {
            self.add_to_total(interp, &Value::int(sum))?;
        }
        self.end_floats(interp)?;
        Ok(self.total)
    }
}

/// Two floats, or a float and an int that fits one.
fn float_pair(p: &Value, q: &Value) -> Option<(f64, f64)> {
    let as_float = |value: &Value| match value.kind() {
        Kind::Int => value.as_int().map(|number| number as f64),
        Kind::Bool => value.as_bool().map(|truth| f64::from(u8::from(truth))),
        _ => value.as_float(),
    };
    if p.is(Kind::Float) || q.is(Kind::Float) { as_float(p).zip(as_float(q)) } else { None }
}

fn sum_of_products(interp: &mut Interp, p: &Value, q: &Value) -> Result {
    let (left, right) = (iteration::iterator(interp, p)?, iteration::iterator(interp, q)?);
    let mut sum = SumOfProducts {
        total: Value::int(0),
        integer: Some(0),
        float: Some(TripleSum::default()),
        uses_float: false,
    };
    loop {
        match (iteration::next(interp, &left)?, iteration::next(interp, &right)?) {
            (Some(p), Some(q)) => sum.add(interp, &p, &q)?,
            (None, None) => return sum.finish(interp),
            _ => return Err(interp.value_error("Inputs are not the same length")),
        }
    }
}
