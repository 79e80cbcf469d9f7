//! Arithmetic and comparison when the loop's fast paths do not apply: mixed numbers and strings first, then the operand's classes.

use crate::object::{Kind, Str, Value, Word};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators;
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// `left <operator> right`, or its in-place form.
#[inline(never)]
pub(crate) fn binary(
    interp: &mut Interp,
    operator: BinaryOperator,
    left: &Value,
    right: &Value,
    in_place: bool,
) -> Result {
    if let (Some(a), Some(b)) = (real(left), real(right))
        && !(left.is(Kind::Int) && right.is(Kind::Int))
        && let Some(value) = float_result(operator, a, b)
    {
        return Ok(value);
    }
    if operator == BinaryOperator::Add
        && let (Some(a), Some(b)) = (left.exact::<Str>(), right.exact::<Str>())
    {
        return Ok(concatenate(a, b));
    }
    if in_place {
        operators::in_place(interp, operator, left, right)
    } else {
        operators::binary(interp, operator, left, right)
    }
}

/// A float or an int that a float holds exactly enough: what mixed arithmetic converts without a check.
fn real(value: &Value) -> Option<f64> {
    /// Ints up to here convert to floats without rounding.
    const EXACT: i64 = 1 << 53;
    match value.kind() {
        Kind::Float => value.as_float(),
        Kind::Int => {
            value.as_int().filter(|number| (-EXACT..=EXACT).contains(number)).map(|number| number as f64)
        }
        _ => None,
    }
}

/// The operators that cannot fail on floats.
fn float_result(operator: BinaryOperator, a: f64, b: f64) -> Option<Value> {
    match operator {
        BinaryOperator::Add => Some(Value::float(a + b)),
        BinaryOperator::Sub => Some(Value::float(a - b)),
        BinaryOperator::Mult => Some(Value::float(a * b)),
        BinaryOperator::Div if b != 0.0 => Some(Value::float(a / b)),
        _ => None,
    }
}

fn concatenate(left: &Str, right: &Str) -> Value {
    let (left, right) = (left.as_str(), right.as_str());
    let mut joined = String::with_capacity(left.len() + right.len());
    joined.push_str(left);
    joined.push_str(right);
    Str::from_string(joined).into()
}

/// `value + number`; for a negative number the source says `value - (-number)`.
#[inline(never)]
pub(crate) fn add_integer(interp: &mut Interp, left: &Value, right: i64) -> Result {
    add_or_subtract(interp, left, right, false)
}

/// `value += number`, or `-=` for a negative number.
#[inline(never)]
pub(crate) fn increment(interp: &mut Interp, left: &Value, right: i64) -> Result {
    add_or_subtract(interp, left, right, true)
}

fn add_or_subtract(interp: &mut Interp, left: &Value, right: i64, in_place: bool) -> Result {
    let (operator, right) =
        if right < 0 { (BinaryOperator::Sub, -right) } else { (BinaryOperator::Add, right) };
    binary(interp, operator, left, &Value::int(right), in_place)
}

/// Appends to a string or extends a list that only this local holds. Says whether it did.
///
/// # Safety
/// `slot` holds a live value that the frame owns; nobody has borrowed it.
#[inline]
pub(crate) unsafe fn append_in_place(slot: *mut Word, right: Word) -> bool {
    // SAFETY: a string with one owner, the local, cannot be observed while it grows; interned strings are owned by their table too.
    unsafe {
        let left = *slot;
        if left.is(Kind::Str)
            && right.is(Kind::Str)
            && (*slot).as_value().count() == 1
            && left.bits != right.bits
        {
            let more = right.as_value().exact::<Str>().map_or("", Str::as_str);
            let string = (left.bits as *mut u8).add(size_of::<crate::object::Header>()).cast::<Str>();
            Str::push(string, more);
            return true;
        }
    }
    false
}

/// `left <operator> right` as a value.
#[inline(never)]
pub(crate) fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match quick_compare(operator, left, right) {
        Some(truth) => Ok(Value::bool(truth)),
        None => operators::compare(interp, operator, left, right),
    }
}

/// The truth of `left <operator> right`.
#[inline(never)]
pub(crate) fn compare_truth(
    interp: &mut Interp,
    operator: CompareOperator,
    left: &Value,
    right: &Value,
) -> Result<bool> {
    match quick_compare(operator, left, right) {
        Some(truth) => Ok(truth),
        None => operators::compare_truth(interp, operator, left, right),
    }
}

/// Comparisons of strings and of mixed numbers, and equality with None.
fn quick_compare(operator: CompareOperator, left: &Value, right: &Value) -> Option<bool> {
    if let (Some(a), Some(b)) = (left.exact::<Str>(), right.exact::<Str>()) {
        return Some(match operator {
            CompareOperator::Eq => left.same(right) || a.as_str() == b.as_str(),
            CompareOperator::NotEq => !left.same(right) && a.as_str() != b.as_str(),
            _ => operators::ordering_satisfies(operator, a.as_str().cmp(b.as_str())),
        });
    }
    if let (Some(a), Some(b)) = (real(left), real(right)) {
        return Some(match operator {
            CompareOperator::Lt => a < b,
            CompareOperator::LtE => a <= b,
            CompareOperator::Gt => a > b,
            CompareOperator::GtE => a >= b,
            CompareOperator::NotEq => a != b,
            _ => a == b,
        });
    }
    None
}

/// `number % divisor` for a positive divisor.
#[inline(always)]
pub(crate) fn positive_remainder(number: i64, divisor: i64) -> i64 {
    // 32-bit division is several times faster than 64-bit division on older machines.
    if (number | divisor) as u64 >> 32 == 0 {
        i64::from(number as u32 % divisor as u32)
    } else {
        number.rem_euclid(divisor)
    }
}

/// `left % right` of the language; `None` for zero and overflow.
#[inline(always)]
pub(crate) fn remainder(left: i64, right: i64) -> Option<i64> {
    if right > 0 {
        return Some(positive_remainder(left, right));
    }
    let remainder = left.checked_rem(right)?;
    Some(if remainder != 0 && (remainder ^ right) < 0 { remainder + right } else { remainder })
}

/// `left // right` of the language; `None` for zero and overflow.
#[inline(always)]
pub(crate) fn floor_divide(left: i64, right: i64) -> Option<i64> {
    let quotient = left.checked_div(right)?;
    Some(if (left ^ right) < 0 && quotient * right != left { quotient - 1 } else { quotient })
}

/// `left << right` when it fits.
#[inline(always)]
pub(crate) fn shift_left(left: i64, right: i64) -> Option<i64> {
    if !(0..63).contains(&right) {
        return None;
    }
    let shifted = left << right;
    (shifted >> right == left).then_some(shifted)
}
