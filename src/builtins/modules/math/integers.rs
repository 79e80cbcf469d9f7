//! Functions of integers: exact, of any size.

use crate::object::{Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::failure::Failure;
use crate::runtime::numbers::integer::{self, Integer, IntegerView};
use crate::runtime::numbers::{integer_bits, integer_division};
use std::cmp::Ordering;

native_functions! { pub FUNCTIONS;
    /// Number of ways to choose k items from n items without repetition and without order.
    ///
    /// Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates
    /// to zero when k > n.
    def comb(n, k, /) = combinations;
    /// Return n factorial.
    def factorial(n, /) = factorial;
    /// Greatest Common Divisor.
    def gcd(*integers) = greatest_common_divisor;
    /// Return the integer part of the square root of the input.
    def isqrt(n, /) = integer_square_root;
    /// Least Common Multiple.
    def lcm(*integers) = least_common_multiple;
    /// Number of ways to choose k items from n items without repetition and with order.
    ///
    /// Evaluates to n! / (n - k)! when k <= n and evaluates
    /// to zero when k > n.
    def perm(n, k=None, /) = permutations;
}

fn value(interp: &mut Interp, result: std::result::Result<Integer, Failure>) -> Result {
    result.map(convert::from_integer).map_err(|failure| interp.fail(failure))
}

/// The product of the integers from `first` to `last`, multiplied in a tree so that the factors grow evenly.
fn product(first: u64, last: u64) -> std::result::Result<Integer, Failure> {
    /// So many factors are multiplied one after the other.
    const FEW: u64 = 12;
    if first > last {
        return Ok(Integer::Small(1));
    }
    if last - first < FEW {
        let mut result = Integer::from(first);
        for factor in first + 1..=last {
            result = integer::multiply(result.view(), Integer::from(factor).view())?;
        }
        return Ok(result);
    }
    let middle = first + (last - first) / 2;
    integer::multiply(product(first, middle)?.view(), product(middle + 1, last)?.view())
}

/// The factorial; the powers of two are taken out and shifted in at the end.
fn factorial_of(n: u64) -> std::result::Result<Integer, Failure> {
    // More than this exceeds any memory; the limit of integer sizes refuses it before the work is done.
    const MOST: u64 = 1 << 27;
    if n > MOST {
        return Err(Failure::memory());
    }
    let mut odd = Integer::Small(1);
    let mut inner = Integer::Small(1);
    let (mut low, bits) = (1, 64 - n.leading_zeros());
    for shift in (0..bits).rev() {
        let high = n >> shift;
        inner = integer::multiply(inner.view(), odd_product(low + 1, high)?.view())?;
        odd = integer::multiply(odd.view(), inner.view())?;
        low = high.max(1);
    }
    let twos = n - u64::from(n.count_ones());
    integer_bits::shift_left(odd.view(), Integer::from(twos).view())
}

/// The product of the odd integers from `first` to `last`.
fn odd_product(first: u64, last: u64) -> std::result::Result<Integer, Failure> {
    let first = first | 1;
    if first > last {
        return Ok(Integer::Small(1));
    }
    if last - first < 24 {
        let mut result = Integer::from(first);
        let mut factor = first + 2;
        while factor <= last {
            result = integer::multiply(result.view(), Integer::from(factor).view())?;
            factor += 2;
        }
        return Ok(result);
    }
    let middle = first + (last - first) / 2;
    integer::multiply(odd_product(first, middle)?.view(), odd_product(middle + 1, last)?.view())
}

fn factorial(interp: &mut Interp, n: &Value) -> Result {
    let n = convert::to_integer(interp, n)?;
    if n.view().is_negative() {
        return Err(interp.value_error("factorial() not defined for negative values"));
    }
    match n.view().to_i64() {
        Some(small) => value(interp, factorial_of(small.unsigned_abs())),
        None => Err(interp.overflow_error(format!("factorial() argument should not exceed {}", i64::MAX))),
    }
}

/// Both arguments, not negative.
fn natural_pair(interp: &mut Interp, n: &Value, k: &Value) -> Result<(Integer, Integer)> {
    let (n, k) = (convert::to_integer(interp, n)?, convert::to_integer(interp, k)?);
    for (name, number) in [("n", &n), ("k", &k)] {
        if number.view().is_negative() {
            return Err(interp.value_error(format!("{name} must be a non-negative integer")));
        }
    }
    Ok((n, k))
}

fn permutations(interp: &mut Interp, n: &Value, k: Option<&Value>) -> Result {
    let Some(k) = k.filter(|k| !k.is_none()) else { return factorial(interp, n) };
    let (n, k) = natural_pair(interp, n, k)?;
    if integer::compare(n.view(), k.view()) == Ordering::Less {
        return Ok(Value::int(0));
    }
    match k.view().to_i64() {
        Some(count) => {
            let result = falling_product(n.view(), count.unsigned_abs());
            value(interp, result)
        }
        None => Err(interp.overflow_error(format!("k must not exceed {}", i64::MAX))),
    }
}

/// n * (n - 1) * ... with `count` factors.
fn falling_product(n: IntegerView<'_>, count: u64) -> std::result::Result<Integer, Failure> {
    if let Some(n) = n.to_i64() {
        let n = n.unsigned_abs();
        return if count == 0 { Ok(Integer::Small(1)) } else { product(n - count + 1, n) };
    }
    let mut result = Integer::Small(1);
    for step in 0..count {
        let factor = integer::subtract(n, Integer::from(step).view());
        result = integer::multiply(result.view(), factor.view())?;
    }
    Ok(result)
}

fn combinations(interp: &mut Interp, n: &Value, k: &Value) -> Result {
    let (n, k) = natural_pair(interp, n, k)?;
    if integer::compare(n.view(), k.view()) == Ordering::Less {
        return Ok(Value::int(0));
    }
    let rest = integer::subtract(n.view(), k.view());
    let least = if integer::compare(rest.view(), k.view()) == Ordering::Less { rest } else { k };
    let Some(count) = least.view().to_i64() else {
        return Err(interp.overflow_error(format!("min(n - k, k) must not exceed {}", i64::MAX)));
    };
    if let Some(small) =
        n.view().to_i64().and_then(|n| small_combinations(n.unsigned_abs(), count.unsigned_abs()))
    {
        return value(interp, Ok(small));
    }
    let result = falling_product(n.view(), count.unsigned_abs()).and_then(|product| {
        let divisor = factorial_of(count.unsigned_abs())?;
        integer_division::floor_divide(product.view(), divisor.view())
    });
    value(interp, result)
}

/// The number of combinations while every step fits 128 bits.
fn small_combinations(n: u64, k: u64) -> Option<Integer> {
    let mut result: i128 = 1;
    for step in 0..k {
        // The product of j consecutive integers is divisible by j!, so every division is exact.
        result = result.checked_mul(i128::from(n - step))? / i128::from(step + 1);
    }
    Some(Integer::from(result))
}

fn greatest_common_divisor(interp: &mut Interp, numbers: &Tuple) -> Result {
    let mut result = Integer::Small(0);
    for number in numbers.items() {
        let number = convert::to_integer(interp, number)?;
        result = integer_division::greatest_common_divisor(result.view(), number.view());
    }
    Ok(convert::from_integer(result))
}

fn least_common_multiple(interp: &mut Interp, numbers: &Tuple) -> Result {
    let mut result = Integer::Small(1);
    for number in numbers.items() {
        let number = convert::to_integer(interp, number)?;
        result = integer_division::least_common_multiple(result.view(), number.view())
            .map_err(|failure| interp.fail(failure))?;
    }
    Ok(convert::from_integer(result))
}

fn integer_square_root(interp: &mut Interp, n: &Value) -> Result {
    let n = convert::to_integer(interp, n)?;
    if n.view().is_negative() {
        return Err(interp.value_error("isqrt() argument must be nonnegative"));
    }
    let root = integer_division::integer_square_root(n.view());
    value(interp, root)
}
