//! The module `_decimal_operators`: the base class of `decimal.Decimal`, whose operators do the commonest cases at once: finite numbers
//! with small coefficients and a result that the context neither rounds nor signals. Everything else goes to the methods of `Decimal`,
//! in the language.
//!
//! The layout of the two classes is agreed with `stdlib/decimal`: a Decimal's slots are sign, coefficient, exponent and kind (0 is
//! finite); those of a context that are read here have the numbers below.

use super::add_functions;
use crate::object::{Instance, Kind, Ref, Str, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{BASE, NATIVE};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::{self, BinaryOperator, CompareOperator};
use crate::runtime::slots::BinaryFunction;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::{attribute, call};

/// The slots of a Decimal.
const SIGN: usize = 0;
const COEFFICIENT: usize = 1;
const EXPONENT: usize = 2;
const KIND: usize = 3;
/// Slots of a context: precision, least exponent, greatest exponent of a coefficient of full length.
const PRECISION: usize = 0;
const LEAST: usize = 2;
const GREATEST: usize = 9;

native_functions! { FUNCTIONS;
    /// Tells in which list the context in use is.
    def use_state(state, /) = use_state;
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Instance,
    name: "Operators",
    module: "decimal",
    flags: NATIVE | BASE,
    slots: |slots| {
        slots.binary[BinaryOperator::Add as usize] = Some(add);
        slots.binary[BinaryOperator::Sub as usize] = Some(subtract);
        slots.binary[BinaryOperator::Mult as usize] = Some(multiply);
        slots.compare = Some(compare);
    },
    ..EMPTY
};

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_decimal_operators", Some("The operators of decimal numbers."));
    add_functions(interp, &module, "_decimal_operators", FUNCTIONS);
    let object = interp.class_of_kind(Kind::Instance).clone();
    let class = native_class_with_base(interp, &CLASS, Some(object));
    module.set(interp, "Operators", class.to_value());
    interp.module_state.insert(BASE_CLASS, Box::new(class));
    module
}

const STATE: &str = "decimal.state";
const BASE_CLASS: &str = "decimal.Operators";

fn use_state(interp: &mut Interp, state: &Value) -> Result<()> {
    match state.exact_ref::<List>() {
        Some(state) => {
            interp.module_state.insert(STATE, Box::new(state));
            Ok(())
        }
        None => Err(interp.type_error("a list is required")),
    }
}

/// A finite number with a small coefficient.
#[derive(Clone, Copy)]
struct Number {
    /// With its sign.
    value: i128,
    is_negative: bool,
    exponent: i64,
}

/// The number, if the value is exactly a Decimal, or an int, and nothing out of the ordinary.
fn number(interp: &Interp, value: &Value) -> Option<Number> {
    if let Some(whole) = value.as_int() {
        return Some(Number { value: whole.into(), is_negative: whole < 0, exponent: 0 });
    }
    let instance = decimal(interp, value)?;
    let slot = |index| instance.slot(interp.token(), index).as_int();
    let (is_negative, magnitude) = (slot(SIGN)? == 1, i128::from(slot(COEFFICIENT)?));
    let value = if is_negative { -magnitude } else { magnitude };
    (slot(KIND)? == 0).then_some(Number { value, is_negative, exponent: slot(EXPONENT)? })
}

/// The instance, if its class is `Decimal` itself: the one whose base is the native class.
fn decimal<'a>(interp: &Interp, value: &'a Value) -> Option<&'a Instance> {
    let instance = value.exact::<Instance>()?;
    let class = instance.class().exact::<Class>()?;
    is_own(class.slots(interp).binary[BinaryOperator::Add as usize], add).then_some(())?;
    class.bases(interp).first()?.has(NATIVE).then_some(instance)
}

fn is_own(slot: Option<BinaryFunction>, own: BinaryFunction) -> bool {
    slot.is_some_and(|slot| std::ptr::fn_addr_eq(slot, own))
}

/// What a number is multiplied by when its exponent becomes less by `gap`.
fn scale(gap: i64) -> Option<i128> {
    10_i128.checked_pow(u32::try_from(gap).ok().filter(|&gap| gap <= 18)?)
}

/// Both values with the lesser exponent.
fn aligned(left: Number, right: Number) -> Option<(i128, i128, i64)> {
    let gap = left.exponent.checked_sub(right.exponent)?;
    match gap {
        0 => Some((left.value, right.value, left.exponent)),
        1.. => Some((left.value.checked_mul(scale(gap)?)?, right.value, right.exponent)),
        _ => Some((left.value, right.value.checked_mul(scale(-gap)?)?, left.exponent)),
    }
}

/// The result as a Decimal, if the context in use takes it as it is.
fn made(
    interp: &mut Interp,
    class: &Ref<Class>,
    is_negative: bool,
    value: i128,
    exponent: i64,
) -> Option<Value> {
    let coefficient = i64::try_from(value.unsigned_abs()).ok()?;
    let state = interp.module_state.get(STATE)?.downcast_ref::<Ref<List>>()?.clone();
    let context = state.get(interp, 0)?;
    let context = context.exact::<Instance>()?;
    let setting = |index| context.slot(interp.token(), index).as_int();
    let precision = u32::try_from(setting(PRECISION)?).ok()?;
    let fits = precision >= 19 || coefficient < 10_i64.pow(precision);
    if !fits || exponent < setting(LEAST)? || exponent > setting(GREATEST)? {
        return None;
    }
    let made = call::new_instance(interp, class);
    let instance = made.exact::<Instance>()?;
    let slots = [i64::from(is_negative), coefficient, exponent, 0];
    for (index, number) in [SIGN, COEFFICIENT, EXPONENT, KIND].into_iter().zip(slots) {
        drop(instance.set_slot(interp.token_mut(), index, Value::int(number)));
    }
    Some(made)
}

/// The class of the operand that is a Decimal.
fn class_of_result(interp: &Interp, left: &Value, right: &Value) -> Ref<Class> {
    interp.class_of(if left.is(Kind::Instance) { left } else { right }).clone()
}

/// The sum of two numbers; whose sign a zero has is left to the language.
fn sum(interp: &mut Interp, left: &Value, right: &Value, is_difference: bool) -> Option<Value> {
    let (one, mut other) = (number(interp, left)?, number(interp, right)?);
    if is_difference {
        other = Number { value: -other.value, is_negative: !other.is_negative, ..other };
    }
    let (first, second, exponent) = aligned(one, other)?;
    let total = first.checked_add(second)?;
    if total == 0 && (one.is_negative || other.is_negative) {
        return None;
    }
    let class = class_of_result(interp, left, right);
    made(interp, &class, total < 0, total, exponent)
}

fn add(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    match sum(interp, left, right, false) {
        Some(made) => Ok(made),
        None => ask(interp, left, right, "_add", "_add"),
    }
}

fn subtract(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    match sum(interp, left, right, true) {
        Some(made) => Ok(made),
        None => ask(interp, left, right, "_subtract", "_subtract_from"),
    }
}

fn product(interp: &mut Interp, left: &Value, right: &Value) -> Option<Value> {
    let (one, other) = (number(interp, left)?, number(interp, right)?);
    let value = one.value.checked_mul(other.value)?;
    let exponent = one.exponent.checked_add(other.exponent)?;
    let class = class_of_result(interp, left, right);
    made(interp, &class, one.is_negative != other.is_negative, value, exponent)
}

fn multiply(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    match product(interp, left, right) {
        Some(made) => Ok(made),
        None => ask(interp, left, right, "_multiply", "_multiply"),
    }
}

/// Calls the method in the language: of the left operand, or the reflected one of the right operand.
fn ask(interp: &mut Interp, left: &Value, right: &Value, method: &str, reflected: &str) -> Result {
    for (receiver, other, name) in [(left, right, method), (right, left, reflected)] {
        if !is_decimal(interp, receiver) {
            continue;
        }
        let name = interp.intern(name);
        let value = attribute::call_method(interp, receiver, &name, std::slice::from_ref(other))?;
        if !value.is(Kind::NotImplemented) {
            return Ok(value);
        }
    }
    Ok(Value::NOT_IMPLEMENTED)
}

/// Is it a Decimal or of a class derived from it?
fn is_decimal(interp: &Interp, value: &Value) -> bool {
    let base = interp.module_state.get(BASE_CLASS).and_then(|class| class.downcast_ref::<Ref<Class>>());
    base.is_some_and(|base| interp.class_of(value).is_subclass_of(interp, base))
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let pair = number(interp, left).zip(number(interp, right));
    if let Some((one, other, _)) = pair.and_then(|(left, right)| aligned(left, right)) {
        return Ok(Value::bool(operators::ordering_satisfies(operator, one.cmp(&other))));
    }
    let is_different = operator == CompareOperator::NotEq;
    let asked = if is_different { CompareOperator::Eq } else { operator };
    let (name, symbol) = (interp.intern("_compare"), Str::value(asked.symbol()));
    let answer = attribute::call_method(interp, left, &name, &[right.clone(), symbol])?;
    match answer.as_bool() {
        Some(answer) => Ok(Value::bool(answer != is_different)),
        None => Ok(answer),
    }
}
