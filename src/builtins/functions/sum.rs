//! `sum`: ints in machine words while they fit, floats and complex numbers with a running compensation of what rounding loses, as
//! CPython has it since 3.12 (A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", 1974).

use crate::object::{Kind, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::BinaryOperator;
use crate::runtime::types::complex::{self, Complex};
use crate::runtime::{convert, iteration, operators};

native_functions! { pub FUNCTIONS;
    /// Return the sum of a 'start' value (default: 0) plus an iterable of numbers
    ///
    /// When the iterable is empty, return the start value.
    /// This function is intended specifically for use with numeric values and may
    /// reject non-numeric types.
    def sum(iterable, /, start=0) = sum;
}

/// A sum of floats with what rounding has lost so far.
#[derive(Clone, Copy, Default)]
pub struct CompensatedSum {
    high: f64,
    low: f64,
}

impl CompensatedSum {
    /// The sum of one number.
    pub fn new(start: f64) -> Self {
        CompensatedSum { high: start, low: 0.0 }
    }

    /// Adds a float.
    #[inline]
    pub fn add(&mut self, number: f64) {
        let sum = self.high + number;
        self.low += if self.high.abs() >= number.abs() {
            (self.high - sum) + number
        } else {
            (number - sum) + self.high
        };
        self.high = sum;
    }

    /// The sum, rounded once.
    pub fn value(self) -> f64 {
        // An infinite or not-a-number compensation would spoil an infinite sum.
        if self.low != 0.0 && self.low.is_finite() { self.high + self.low } else { self.high }
    }
}

/// The state of a sum: which loop of CPython's `sum` it is in.
enum Total {
    Integer(i64),
    Float(CompensatedSum),
    Complex(CompensatedSum, CompensatedSum),
    Other(Value),
}

impl Total {
    fn starting_with(value: Value) -> Total {
        match value.kind() {
            Kind::Int => Total::Integer(value.as_int().unwrap_or_default()),
            _ => Total::after_integers(value),
        }
    }

    /// Once the sum has left the machine's ints it does not come back.
    fn after_integers(value: Value) -> Total {
        match value.as_float() {
            Some(number) => Total::Float(CompensatedSum::new(number)),
            None => match value.exact::<Complex>() {
                Some(number) => {
                    Total::Complex(CompensatedSum::new(number.real), CompensatedSum::new(number.imaginary))
                }
                None => Total::Other(value),
            },
        }
    }

    fn value(self) -> Value {
        match self {
            Total::Integer(number) => Value::int(number),
            Total::Float(sum) => Value::float(sum.value()),
            Total::Complex(real, imaginary) => complex_value(real, imaginary),
            Total::Other(value) => value,
        }
    }

    fn add(&mut self, interp: &mut Interp, item: &Value) -> Result<()> {
        match self {
            Total::Integer(number) => {
                let small = item.as_int().or_else(|| item.as_bool().map(i64::from));
                if let Some(sum) = small.and_then(|item| number.checked_add(item)) {
                    *number = sum;
                    return Ok(());
                }
                let sum = operators::binary(interp, BinaryOperator::Add, &Value::int(*number), item)?;
                *self = Total::after_integers(sum);
            }
            Total::Float(sum) => {
                if let Some(number) = item.as_float() {
                    sum.add(number);
                } else if let Some(number) = convert::integer(item).and_then(|number| number.to_i64()) {
                    sum.high += number as f64;
                } else {
                    let left = Value::float(sum.value());
                    let sum = operators::binary(interp, BinaryOperator::Add, &left, item)?;
                    *self =
                        if sum.is(Kind::Complex) { Total::after_integers(sum) } else { Total::Other(sum) };
                }
            }
            Total::Complex(real, imaginary) => {
                if let Some(number) = item.exact::<Complex>() {
                    real.add(number.real);
                    imaginary.add(number.imaginary);
                } else if let Some(number) = item.as_float() {
                    real.add(number);
                } else if let Some(number) = convert::integer(item).and_then(|number| number.to_i64()) {
                    real.high += number as f64;
                } else {
                    let left = complex_value(*real, *imaginary);
                    *self = Total::Other(operators::binary(interp, BinaryOperator::Add, &left, item)?);
                }
            }
            Total::Other(value) => {
                // The old sum is given up before adding, so that a container nobody else holds can grow in place.
                let left = std::mem::take(value);
                *value = operators::binary(interp, BinaryOperator::Add, &left, item)?;
            }
        }
        Ok(())
    }
}

fn complex_value(real: CompensatedSum, imaginary: CompensatedSum) -> Value {
    complex::make(real.value(), imaginary.value())
}

fn sum(interp: &mut Interp, iterable: &Value, start: Option<&Value>) -> Result {
    let start = start.cloned().unwrap_or(Value::int(0));
    let hint = match convert::native_value(&start).kind() {
        Kind::Str => Some("strings [use ''.join(seq) instead]"),
        Kind::Bytes => Some("bytes [use b''.join(seq) instead]"),
        Kind::ByteArray => Some("bytearray [use b''.join(seq) instead]"),
        _ => None,
    };
    // An iterable that is none is reported first.
    if let Some(hint) = hint {
        iteration::iterator(interp, iterable)?;
        return Err(interp.type_error(format!("sum() can't sum {hint}")));
    }
    let mut total = Total::starting_with(start);
    iteration::for_each(interp, iterable, |interp, item| total.add(interp, &item))?;
    Ok(total.value())
}
