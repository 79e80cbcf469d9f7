//! The operators as protocols: which operand's class is asked first, what NotImplemented means, and the texts when nobody answers
//! (language reference 3.3.8 and 6.10).

use super::exceptions::ExceptionKind;
use super::interp::{Interp, Raised, Result};
use super::slots::BinaryFunction;
use super::types::dict::Dict;
use super::types::list::List;
use super::{attribute, convert, iteration};
use crate::object::{Kind, Str, Tuple, Value};
pub use crate::syntax::operators::{BinaryOperator, CompareOperator, UnaryOperator};

/// `left <operator> right`
pub fn binary(interp: &mut Interp, operator: BinaryOperator, left: &Value, right: &Value) -> Result {
    let value = binary_or_not_implemented(interp, operator, left, right)?;
    if value.is(Kind::NotImplemented) {
        return Err(unsupported(interp, operator, operator.symbol(), left, right));
    }
    Ok(value)
}

/// Both operands' classes are asked; the right one first if it is derived from the left one (CPython's `binary_op1`).
pub fn binary_or_not_implemented(
    interp: &mut Interp,
    operator: BinaryOperator,
    left: &Value,
    right: &Value,
) -> Result {
    let slot =
        |interp: &Interp, value: &Value| interp.class_of(value).slots(interp).binary[operator as usize];
    let left_slot = slot(interp, left);
    let right_slot =
        slot(interp, right).filter(|&right| left_slot.is_none_or(|left| !std::ptr::fn_addr_eq(left, right)));
    let right_first = match (left_slot, right_slot) {
        (Some(_), Some(_)) => {
            let left_class = interp.class_of(left);
            !left_class.same(interp.class_of(right))
                && interp.class_of(right).is_subclass_of(interp, left_class)
        }
        _ => false,
    };
    let order: [Option<BinaryFunction>; 2] =
        if right_first { [right_slot, left_slot] } else { [left_slot, right_slot] };
    for function in order.into_iter().flatten() {
        let value = function(interp, left, right)?;
        if !value.is(Kind::NotImplemented) {
            return Ok(value);
        }
    }
    Ok(Value::NOT_IMPLEMENTED)
}

/// `left <operator>= right`: the in-place form, else the plain one.
pub fn in_place(interp: &mut Interp, operator: BinaryOperator, left: &Value, right: &Value) -> Result {
    if let Some(function) = interp.class_of(left).slots(interp).in_place[operator as usize] {
        let value = function(interp, left, right)?;
        if !value.is(Kind::NotImplemented) {
            return Ok(value);
        }
    }
    let value = binary_or_not_implemented(interp, operator, left, right)?;
    if value.is(Kind::NotImplemented) {
        return Err(unsupported(interp, operator, operator.in_place_symbol(), left, right));
    }
    Ok(value)
}

/// TypeError for operands nobody can combine. Sequences have texts of their own.
#[cold]
fn unsupported(
    interp: &mut Interp,
    operator: BinaryOperator,
    symbol: &str,
    left: &Value,
    right: &Value,
) -> Raised {
    let (left_name, right_name) = (interp.type_name(left), interp.type_name(right));
    if operator == BinaryOperator::Mult {
        let is_sequence = |value: &Value| {
            matches!(
                convert::native_value(value).kind(),
                Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::List | Kind::Tuple
            )
        };
        if is_sequence(left) {
            return interp.type_error(format!("can't multiply sequence by non-int of type '{right_name}'"));
        }
        if is_sequence(right) {
            return interp.type_error(format!("can't multiply sequence by non-int of type '{left_name}'"));
        }
    }
    if operator == BinaryOperator::Add {
        let message = match convert::native_value(left).kind() {
            Kind::Str => format!("can only concatenate str (not \"{right_name}\") to str"),
            Kind::List => format!("can only concatenate list (not \"{right_name}\") to list"),
            Kind::Tuple => format!("can only concatenate tuple (not \"{right_name}\") to tuple"),
            Kind::Bytes | Kind::ByteArray => format!("can't concat {right_name} to {left_name}"),
            _ => String::new(),
        };
        if !message.is_empty() {
            return interp.type_error(message);
        }
    }
    let symbol = if operator == BinaryOperator::Pow && symbol == "**" { "** or pow()" } else { symbol };
    interp.type_error(format!("unsupported operand type(s) for {symbol}: '{left_name}' and '{right_name}'"))
}

/// `<operator> operand`
pub fn unary(interp: &mut Interp, operator: UnaryOperator, operand: &Value) -> Result {
    let slots = interp.class_of(operand).slots(interp);
    let function = match operator {
        UnaryOperator::Negative => slots.negative,
        UnaryOperator::Positive => slots.positive,
        UnaryOperator::Invert => slots.invert,
        UnaryOperator::Not => return Ok(Value::bool(!is_true(interp, operand)?)),
    };
    match function {
        Some(function) => function(interp, operand),
        None => {
            let class = interp.type_name(operand);
            Err(interp.type_error(format!("bad operand type for unary {}: '{class}'", operator.symbol())))
        }
    }
}

/// `left <operator> right` for the six rich comparisons.
pub fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    interp.enter_native(" in comparison")?;
    let mut tried_reflected = false;
    let left_class = interp.class_of(left);
    let right_class = interp.class_of(right);
    let (left_slot, right_slot) = (left_class.slots(interp).compare, right_class.slots(interp).compare);
    if !left_class.same(right_class)
        && right_class.is_subclass_of(interp, left_class)
        && let Some(function) = right_slot
    {
        tried_reflected = true;
        let value = function(interp, reflected(operator), right, left)?;
        if !value.is(Kind::NotImplemented) {
            return Ok(value);
        }
    }
    if let Some(function) = left_slot {
        let value = function(interp, operator, left, right)?;
        if !value.is(Kind::NotImplemented) {
            return Ok(value);
        }
    }
    if !tried_reflected && let Some(function) = right_slot {
        let value = function(interp, reflected(operator), right, left)?;
        if !value.is(Kind::NotImplemented) {
            return Ok(value);
        }
    }
    match operator {
        CompareOperator::Eq => Ok(Value::bool(left.same(right))),
        CompareOperator::NotEq => Ok(Value::bool(!left.same(right))),
        _ => {
            let (left_name, right_name) = (interp.type_name(left), interp.type_name(right));
            let symbol = operator.symbol();
            Err(interp.type_error(format!(
                "'{symbol}' not supported between instances of '{left_name}' and '{right_name}'"
            )))
        }
    }
}

/// The comparison that asks the other way round.
pub const fn reflected(operator: CompareOperator) -> CompareOperator {
    match operator {
        CompareOperator::Lt => CompareOperator::Gt,
        CompareOperator::LtE => CompareOperator::GtE,
        CompareOperator::Gt => CompareOperator::Lt,
        CompareOperator::GtE => CompareOperator::LtE,
        other => other,
    }
}

/// Does an ordering satisfy a comparison? What a native type's compare slot ends with.
pub const fn ordering_satisfies(operator: CompareOperator, ordering: std::cmp::Ordering) -> bool {
    match operator {
        CompareOperator::Lt => ordering.is_lt(),
        CompareOperator::LtE => ordering.is_le(),
        CompareOperator::Gt => ordering.is_gt(),
        CompareOperator::GtE => ordering.is_ge(),
        CompareOperator::NotEq => ordering.is_ne(),
        _ => ordering.is_eq(),
    }
}

/// The truth of a comparison's result.
pub fn compare_truth(
    interp: &mut Interp,
    operator: CompareOperator,
    left: &Value,
    right: &Value,
) -> Result<bool> {
    let value = compare(interp, operator, left, right)?;
    is_true(interp, &value)
}

/// Equality as containers use it: the same object is equal to itself without being asked.
#[inline]
pub fn equal(interp: &mut Interp, left: &Value, right: &Value) -> Result<bool> {
    if left.same(right) {
        return Ok(true);
    }
    match (left.kind(), right.kind()) {
        (Kind::Int, Kind::Int) => Ok(false),
        (Kind::Str, Kind::Str) => {
            Ok(left.exact::<Str>().map(Str::as_str) == right.exact::<Str>().map(Str::as_str))
        }
        _ => compare_truth(interp, CompareOperator::Eq, left, right),
    }
}

/// `bool(value)`
#[inline]
pub fn is_true(interp: &mut Interp, value: &Value) -> Result<bool> {
    match value.kind() {
        Kind::Bool => Ok(value.as_bool() == Some(true)),
        Kind::None => Ok(false),
        Kind::Int => Ok(value.as_int() != Some(0)),
        Kind::Float => Ok(value.as_float() != Some(0.0)),
        Kind::Str => Ok(value.exact::<Str>().is_some_and(|text| text.characters() > 0)),
        Kind::List => Ok(value.exact::<List>().is_some_and(|list| list.len(interp) > 0)),
        Kind::Tuple => Ok(value.exact::<Tuple>().is_some_and(|tuple| !tuple.items().is_empty())),
        Kind::Dict => Ok(value.exact::<Dict>().is_some_and(|dict| dict.len(interp) > 0)),
        _ => is_true_by_slots(interp, value),
    }
}

fn is_true_by_slots(interp: &mut Interp, value: &Value) -> Result<bool> {
    let slots = interp.class_of(value).slots(interp);
    match (slots.truth, slots.length) {
        (Some(truth), _) => truth(interp, value),
        (None, Some(length)) => Ok(length(interp, value)? > 0),
        (None, None) => Ok(true),
    }
}

/// `len(value)`
pub fn length(interp: &mut Interp, value: &Value) -> Result<usize> {
    if let Some(list) = value.exact::<List>() {
        return Ok(list.len(interp));
    }
    match interp.class_of(value).slots(interp).length {
        Some(function) => function(interp, value),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("object of type '{class}' has no len()")))
        }
    }
}

/// `object[key]`
pub fn get_item(interp: &mut Interp, object: &Value, key: &Value) -> Result {
    if let Some(function) = interp.class_of(object).slots(interp).get_item {
        return function(interp, object, key);
    }
    if object.is(Kind::Class) {
        return super::types::type_object::get_item(interp, object, key);
    }
    let class = interp.type_name(object);
    Err(interp.type_error(format!("'{class}' object is not subscriptable")))
}

/// `object[key] = value`
pub fn set_item(interp: &mut Interp, object: &Value, key: &Value, value: &Value) -> Result<()> {
    match interp.class_of(object).slots(interp).set_item {
        Some(function) => function(interp, object, key, Some(value)),
        None => {
            let class = interp.type_name(object);
            Err(interp.type_error(format!("'{class}' object does not support item assignment")))
        }
    }
}

/// `del object[key]`
pub fn delete_item(interp: &mut Interp, object: &Value, key: &Value) -> Result<()> {
    match interp.class_of(object).slots(interp).set_item {
        Some(function) => function(interp, object, key, None),
        None => {
            let class = interp.type_name(object);
            let class_of = interp.class_of(object);
            let is_sequence =
                !class_of.has(super::class::flags::NATIVE) || class_of.slots(interp).length.is_some();
            let denial = if is_sequence && super::types::sequence::has_index(interp, key) {
                "doesn't"
            } else {
                "does not"
            };
            Err(interp.type_error(format!("'{class}' object {denial} support item deletion")))
        }
    }
}

/// `item in container`
pub fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    if let Some(function) = interp.class_of(container).slots(interp).contains {
        return function(interp, container, item);
    }
    let slots = interp.class_of(container).slots(interp);
    if slots.iterate.is_none() && slots.get_item.is_none() {
        let class = interp.type_name(container);
        return Err(interp.type_error(format!("argument of type '{class}' is not a container or iterable")));
    }
    let iterator = iteration::iterator(interp, container);
    let Some(iterator) = interp.unless(iterator, ExceptionKind::TypeError)? else {
        let class = interp.type_name(container);
        return Err(interp.type_error(format!("argument of type '{class}' is not a container or iterable")));
    };
    while let Some(candidate) = iteration::next(interp, &iterator)? {
        if equal(interp, &candidate, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_any_number(value: &Value) -> bool {
    let native = convert::native_value(value);
    convert::integer(value).is_some() || native.is(Kind::Float) || native.is(Kind::Complex)
}

/// `__pow__` or `__rpow__` with three arguments, of classes of scripts.
fn power_by_method(
    interp: &mut Interp,
    base: &Value,
    exponent: &Value,
    modulus: &Value,
) -> Result<Option<Value>> {
    let forward = interp.operator_names.forward[BinaryOperator::Pow as usize].clone();
    let reflected = interp.operator_names.reflected[BinaryOperator::Pow as usize].clone();
    for (receiver, other, name) in [(base, exponent, forward), (exponent, base, reflected)] {
        let is_own = receiver.is(Kind::Instance)
            && interp
                .class_of(receiver)
                .clone()
                .lookup(interp, &name)
                .is_some_and(|found| found.is(Kind::Function));
        if !is_own {
            continue;
        }
        let answer = attribute::call_special(interp, receiver, &name, &[other.clone(), modulus.clone()])?;
        if let Some(answer) = answer.filter(|answer| !answer.is(Kind::NotImplemented)) {
            return Ok(Some(answer));
        }
    }
    Ok(None)
}

/// `pow(base, exponent, modulus)`
pub fn power_modulo(interp: &mut Interp, base: &Value, exponent: &Value, modulus: &Value) -> Result {
    if modulus.is_none() {
        return binary(interp, BinaryOperator::Pow, base, exponent);
    }
    if let Some(answer) = power_by_method(interp, base, exponent, modulus)? {
        return Ok(answer);
    }
    if let (Some(base), Some(exponent), Some(modulus)) =
        (convert::integer(base), convert::integer(exponent), convert::integer(modulus))
    {
        let power = super::numbers::integer_power::power_modulo(base, exponent, modulus);
        return power.map(convert::from_integer).map_err(|failure| interp.fail(failure));
    }
    if [base, exponent, modulus].into_iter().any(|value| convert::native_value(value).is(Kind::Complex))
        && [base, exponent].into_iter().all(is_any_number)
    {
        return Err(interp.value_error("complex modulo"));
    }
    let is_number =
        |value: &Value| convert::integer(value).is_some() || convert::native_value(value).is(Kind::Float);
    if is_number(base) && is_number(exponent) && is_number(modulus) {
        return Err(interp.type_error("pow() 3rd argument not allowed unless all arguments are integers"));
    }
    let names = [base, exponent, modulus].map(|value| interp.type_name(value));
    let [base, exponent, modulus] = names;
    let message = format!("unsupported operand type(s) for ** or pow(): '{base}', '{exponent}', '{modulus}'");
    Err(interp.raise(ExceptionKind::TypeError, message))
}
