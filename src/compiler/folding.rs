//! Constant folding: what the compiler can work out without running anything. It folds as CPython does, with the same
//! kind of limits, and leaves alone whatever could raise or differ by a rounding.

use std::rc::Rc;

use super::conditions::truth;
use crate::bytecode::Constant;
use crate::syntax::ast::{self, Expression, ExpressionKind};
use crate::syntax::operators::{BinaryOperator, UnaryOperator};

/// Folded strings and bytes are at most this long, as in CPython.
const MAX_TEXT: usize = 4096;
/// Folded tuples have at most this many items, as in CPython.
const MAX_TUPLE: usize = 256;
/// Integers up to this size are exact as floats.
const EXACT_FLOAT: i64 = 1 << 53;

/// The value of an expression, if it is constant.
pub fn fold(expression: &Expression) -> Option<Constant> {
    match &expression.kind {
        ExpressionKind::Constant(constant) => Some(literal(constant)),
        ExpressionKind::Unary { operator, operand } => fold_unary(*operator, fold(operand)?),
        ExpressionKind::Binary(chain) => {
            let mut value = fold(&chain.first)?;
            for link in &chain.rest {
                value = fold_binary(link.operator, &value, &fold(&link.right)?)?;
            }
            Some(value)
        }
        ExpressionKind::Tuple(items) => Some(Constant::Tuple(fold_all(items)?)),
        _ => None,
    }
}

/// The values of expressions that are all constant.
pub fn fold_all(items: &[Expression]) -> Option<Vec<Constant>> {
    items.iter().map(fold).collect()
}

/// The right side of `in`, or what a `for` loops over: a list display of constants is as good as a tuple, a set display
/// as a frozen set.
pub fn fold_container(expression: &Expression) -> Option<Constant> {
    match &expression.kind {
        ExpressionKind::List(items) => Some(Constant::Tuple(fold_all(items)?)),
        ExpressionKind::Set(items) => Some(Constant::FrozenSet(fold_all(items)?)),
        _ => None,
    }
}

/// The value of a literal.
pub fn literal(constant: &ast::Constant) -> Constant {
    match constant {
        ast::Constant::None => Constant::None,
        ast::Constant::True => Constant::Boolean(true),
        ast::Constant::False => Constant::Boolean(false),
        ast::Constant::Ellipsis => Constant::Ellipsis,
        ast::Constant::Integer(value) => Constant::Integer(*value),
        ast::Constant::BigInteger(integer) => {
            Constant::BigInteger { base: integer.base, digits: Rc::from(&*integer.digits) }
        }
        ast::Constant::Float(value) => Constant::Float(*value),
        ast::Constant::Imaginary(value) => Constant::Complex { real: 0.0, imaginary: *value },
        ast::Constant::String(string) => Constant::Text(Rc::from(&*string.text)),
        ast::Constant::Bytes(bytes) => Constant::Bytes(Rc::from(&**bytes)),
    }
}

/// An operator before a constant.
pub fn fold_unary(operator: UnaryOperator, operand: Constant) -> Option<Constant> {
    match (operator, operand) {
        (UnaryOperator::Not, operand) => Some(Constant::Boolean(!truth(&operand))),
        (UnaryOperator::Negative, Constant::Integer(value)) => value.checked_neg().map(Constant::Integer),
        // The one big integer whose opposite is small.
        (UnaryOperator::Negative, big @ Constant::BigInteger { .. }) => {
            wide(&big).and_then(i128::checked_neg).and_then(integer)
        }
        (UnaryOperator::Negative, Constant::Float(value)) => Some(Constant::Float(-value)),
        (UnaryOperator::Negative, Constant::Complex { real, imaginary }) => {
            Some(Constant::Complex { real: -real, imaginary: -imaginary })
        }
        (UnaryOperator::Positive, number @ (Constant::Integer(_) | Constant::Float(_))) => Some(number),
        (UnaryOperator::Invert, Constant::Integer(value)) => Some(Constant::Integer(!value)),
        _ => None,
    }
}

/// An operator between constants.
pub fn fold_binary(operator: BinaryOperator, left: &Constant, right: &Constant) -> Option<Constant> {
    use Constant::{Bytes, Complex, Float, Integer, Text, Tuple};
    match (left, right) {
        (Integer(_) | Constant::BigInteger { .. }, Integer(_) | Constant::BigInteger { .. })
            if operator != BinaryOperator::Div =>
        {
            fold_integers(operator, wide(left)?, wide(right)?).and_then(integer)
        }
        (Integer(_) | Float(_), Integer(_) | Float(_)) => fold_floats(operator, float(left)?, float(right)?),
        (Integer(_) | Float(_), Complex { real, imaginary }) => {
            let left = float(left)?;
            match operator {
                BinaryOperator::Add => Some(Complex { real: left + real, imaginary: *imaginary }),
                BinaryOperator::Sub => Some(Complex { real: left - real, imaginary: -imaginary }),
                _ => None,
            }
        }
        (Text(left), Text(right))
            if operator == BinaryOperator::Add && left.len() + right.len() <= MAX_TEXT =>
        {
            Some(Text(Rc::from(format!("{left}{right}"))))
        }
        (Bytes(left), Bytes(right))
            if operator == BinaryOperator::Add && left.len() + right.len() <= MAX_TEXT =>
        {
            Some(Bytes(Rc::from([&**left, &**right].concat())))
        }
        (Tuple(left), Tuple(right))
            if operator == BinaryOperator::Add && left.len() + right.len() <= MAX_TUPLE =>
        {
            Some(Tuple(left.iter().chain(right).cloned().collect()))
        }
        (Text(_) | Bytes(_) | Tuple(_), Integer(count)) if operator == BinaryOperator::Mult => {
            repeat(left, (*count).max(0))
        }
        (Integer(count), Text(_) | Bytes(_) | Tuple(_)) if operator == BinaryOperator::Mult => {
            repeat(right, (*count).max(0))
        }
        _ => None,
    }
}

fn repeat(sequence: &Constant, count: i64) -> Option<Constant> {
    let count = usize::try_from(count).ok()?;
    let fits = |length: usize, limit: usize| length.checked_mul(count).is_some_and(|total| total <= limit);
    match sequence {
        Constant::Text(text) if fits(text.len(), MAX_TEXT) => {
            Some(Constant::Text(Rc::from(text.repeat(count))))
        }
        Constant::Bytes(bytes) if fits(bytes.len(), MAX_TEXT) => {
            Some(Constant::Bytes(Rc::from(bytes.repeat(count))))
        }
        Constant::Tuple(items) if fits(items.len(), MAX_TUPLE) => {
            Some(Constant::Tuple(std::iter::repeat_n(items, count).flatten().cloned().collect()))
        }
        _ => None,
    }
}

/// An integer constant of up to 127 bits.
fn wide(constant: &Constant) -> Option<i128> {
    match constant {
        Constant::Integer(value) => Some(i128::from(*value)),
        Constant::BigInteger { base, digits } => i128::from_str_radix(digits, *base).ok(),
        _ => None,
    }
}

/// The constant of an integer; negative ones beyond 64 bits are left to the running program.
fn integer(value: i128) -> Option<Constant> {
    match i64::try_from(value) {
        Ok(small) => Some(Constant::Integer(small)),
        Err(_) if value > 0 => Some(Constant::BigInteger { base: 10, digits: Rc::from(value.to_string()) }),
        Err(_) => None,
    }
}

fn fold_integers(operator: BinaryOperator, left: i128, right: i128) -> Option<i128> {
    match operator {
        BinaryOperator::Add => left.checked_add(right),
        BinaryOperator::Sub => left.checked_sub(right),
        BinaryOperator::Mult => left.checked_mul(right),
        BinaryOperator::FloorDiv if right != 0 => {
            let quotient = left.checked_div(right)?;
            Some(if left % right != 0 && (left < 0) != (right < 0) { quotient - 1 } else { quotient })
        }
        BinaryOperator::Mod if right != 0 => {
            let remainder = left.checked_rem(right)?;
            Some(if remainder != 0 && (remainder < 0) != (right < 0) { remainder + right } else { remainder })
        }
        BinaryOperator::Pow => {
            left.checked_pow(u32::try_from(right).ok().filter(|&exponent| exponent <= 127)?)
        }
        BinaryOperator::LShift => {
            let factor = 1i128.checked_shl(u32::try_from(right).ok()?).filter(|&factor| factor > 0)?;
            left.checked_mul(factor)
        }
        BinaryOperator::RShift => left.checked_shr(u32::try_from(right).ok()?),
        BinaryOperator::BitAnd => Some(left & right),
        BinaryOperator::BitOr => Some(left | right),
        BinaryOperator::BitXor => Some(left ^ right),
        BinaryOperator::Div | BinaryOperator::FloorDiv | BinaryOperator::Mod | BinaryOperator::MatMult => {
            None
        }
    }
}

/// A number that is exact as a float.
fn float(constant: &Constant) -> Option<f64> {
    match constant {
        Constant::Float(value) => Some(*value),
        Constant::Integer(value) if (-EXACT_FLOAT..=EXACT_FLOAT).contains(value) => Some(*value as f64),
        _ => None,
    }
}

fn fold_floats(operator: BinaryOperator, left: f64, right: f64) -> Option<Constant> {
    let value = match operator {
        BinaryOperator::Add => left + right,
        BinaryOperator::Sub => left - right,
        BinaryOperator::Mult => left * right,
        BinaryOperator::Div if right != 0.0 => left / right,
        _ => return None,
    };
    Some(Constant::Float(value))
}
