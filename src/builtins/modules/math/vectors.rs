//! Lengths of vectors without overflow and with at most one rounding more than needed (the method is CPython's: scaling by a power of two,
//! exact squares, and one step of correction).

use super::parts::{scale, split};
use crate::object::{Kind, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{convert, iteration};

native_functions! { pub FUNCTIONS;
    /// Return the Euclidean distance between two points p and q.
    ///
    /// The points should be specified as sequences (or iterables) of
    /// coordinates.  Both inputs must have the same dimension.
    def dist(p, q, /) = distance;
    /// Multidimensional Euclidean distance from the origin to a point.
    ///
    /// Roughly equivalent to:
    ///     sqrt(sum(x**2 for x in coordinates))
    def hypot(*coordinates) = hypotenuse;
}

/// The length of a vector.
fn length(mut coordinates: Vec<f64>) -> f64 {
    coordinates.iter_mut().for_each(|x| *x = x.abs());
    let largest = coordinates.iter().copied().fold(0.0, f64::max);
    if largest.is_infinite() {
        return largest;
    }
    if coordinates.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if largest == 0.0 || coordinates.len() <= 1 {
        return largest;
    }
    let (_, exponent) = split(largest);
    if exponent < -1023 {
        // The scale itself would overflow.
        let scaled = coordinates.iter().map(|x| x / f64::MIN_POSITIVE).collect();
        return f64::MIN_POSITIVE * length(scaled);
    }
    let factor = scale(1.0, -exponent);
    let mut sum = Squares { high: 1.0, first: 0.0, second: 0.0 };
    for x in &coordinates {
        let x = x * factor;
        sum.add(x, x);
    }
    let root = sum.value().sqrt();
    sum.add(-root, root);
    let corrected = root + sum.value() / (2.0 * root);
    corrected / factor
}

/// A sum of products that starts at 1, so that every product is smaller than it.
struct Squares {
    high: f64,
    first: f64,
    second: f64,
}

impl Squares {
    fn add(&mut self, x: f64, y: f64) {
        let product = x * y;
        let rest = x.mul_add(y, -product);
        let sum = self.high + product;
        self.second += (self.high - sum) + product;
        self.first += rest;
        self.high = sum;
    }

    fn value(&self) -> f64 {
        self.high - 1.0 + (self.first + self.second)
    }
}

fn floats(interp: &mut Interp, values: &[Value]) -> Result<Vec<f64>> {
    let mut numbers = Vec::with_capacity(values.len());
    for value in values {
        numbers.push(convert::to_float(interp, value)?);
    }
    Ok(numbers)
}

fn hypotenuse(interp: &mut Interp, coordinates: &Tuple) -> Result<f64> {
    Ok(length(floats(interp, coordinates.items())?))
}

fn point(interp: &mut Interp, value: &Value) -> Result<Vec<Value>> {
    match value.exact::<Tuple>().filter(|_| value.is(Kind::Tuple)) {
        Some(tuple) => Ok(tuple.items().to_vec()),
        None => iteration::collect(interp, value),
    }
}

fn distance(interp: &mut Interp, p: &Value, q: &Value) -> Result<f64> {
    let (p, q) = (point(interp, p)?, point(interp, q)?);
    if p.len() != q.len() {
        return Err(interp.value_error("both points must have the same number of dimensions"));
    }
    let (p, q) = (floats(interp, &p)?, floats(interp, &q)?);
    Ok(length(p.iter().zip(&q).map(|(p, q)| p - q).collect()))
}
