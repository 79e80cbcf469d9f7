//! The general slot functions of classes made by scripts: each looks up its special method in the class and calls it. The opposite
//! direction, calling a native slot as a method, is in `slot_calls`.

use super::attribute;
use super::class::Class;
use super::convert;
use super::exceptions::ExceptionKind;
use super::interp::{Interp, Result};
use super::native::CallArguments;
use super::slots::{BINARY, BinaryFunction, Slots};
use crate::object::{Kind, Ref, Str, Value};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The names of the special methods of the operators, interned at start.
pub struct OperatorNames {
    pub forward: [Ref<Str>; BINARY],
    pub reflected: [Ref<Str>; BINARY],
    pub in_place: [Ref<Str>; BINARY],
    pub compare: [Ref<Str>; 6],
}

/// Checks that exactly `N` positional arguments came.
pub fn arguments<'a, const N: usize>(
    interp: &mut Interp,
    method: &str,
    arguments: CallArguments<'a>,
) -> Result<&'a [Value; N]> {
    if !arguments.names.is_empty() {
        return Err(interp.type_error(format!("wrapper {method}() takes no keyword arguments")));
    }
    match arguments.values.try_into() {
        Ok(exact) => Ok(exact),
        Err(_) => {
            let (wanted, given) = (N - 1, arguments.values.len().saturating_sub(1));
            let plural = if wanted == 1 { "" } else { "s" };
            Err(interp.type_error(format!("expected {wanted} argument{plural}, got {given}")))
        }
    }
}

/// Calls a binary slot that may be missing.
pub fn call_binary(
    interp: &mut Interp,
    function: Option<BinaryFunction>,
    left: &Value,
    right: &Value,
) -> Result {
    match function {
        Some(function) => function(interp, left, right),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// Calls a binary slot by its forward method. `__pow__` takes a modulus too, which only integers have.
pub fn call_forward(
    interp: &mut Interp,
    slots: &Slots,
    operator: BinaryOperator,
    given: CallArguments<'_>,
) -> Result {
    if let (BinaryOperator::Pow, [base, exponent, modulus], []) = (operator, given.values, given.names)
        && !modulus.is_none()
    {
        let are_integers =
            [base, exponent, modulus].into_iter().all(|value| convert::integer(value).is_some());
        return match are_integers {
            true => super::operators::power_modulo(interp, base, exponent, modulus),
            false => Ok(Value::NOT_IMPLEMENTED),
        };
    }
    let [left, right] = arguments::<2>(interp, operator.method(), given)?;
    call_binary(interp, slots.binary[operator as usize], left, right)
}

/// The special method `name` of a value's class and the receiver to pass, `None` when the class has no such method.
fn call_special(
    interp: &mut Interp,
    receiver: &Value,
    name: &Ref<Str>,
    arguments: &[Value],
) -> Result<Option<Value>> {
    attribute::call_special(interp, receiver, name, arguments)
}

fn call_required(interp: &mut Interp, receiver: &Value, name: &Ref<Str>, arguments: &[Value]) -> Result {
    match call_special(interp, receiver, name, arguments)? {
        Some(value) => Ok(value),
        None => Err(attribute::no_attribute(interp, receiver, name)),
    }
}

/// `left <op> right` where at least one operand's class was made by a script (CPython's `SLOT1BINFULL`).
pub fn binary<const OPERATOR: usize>(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let own: BinaryFunction = binary::<OPERATOR>;
    let (left_class, right_class) = (interp.class_of(left).clone(), interp.class_of(right).clone());
    let is_own = |interp: &Interp, class: &Ref<Class>| {
        class.slots(interp).binary[OPERATOR].is_some_and(|slot| std::ptr::fn_addr_eq(slot, own))
    };
    let mut try_right = !left_class.same(&right_class) && is_own(interp, &right_class);
    let forward = interp.operator_names.forward[OPERATOR].clone();
    let reflected = interp.operator_names.reflected[OPERATOR].clone();
    if is_own(interp, &left_class) {
        if try_right
            && right_class.is_subclass_of(interp, &left_class)
            && overrides(interp, &right_class, &left_class, &reflected)
        {
            match call_special(interp, right, &reflected, std::slice::from_ref(left))? {
                Some(value) if !value.is(Kind::NotImplemented) => return Ok(value),
                _ => try_right = false,
            }
        }
        match call_special(interp, left, &forward, std::slice::from_ref(right))? {
            Some(value) if !value.is(Kind::NotImplemented) => return Ok(value),
            _ => {}
        }
    }
    if try_right {
        return Ok(call_special(interp, right, &reflected, std::slice::from_ref(left))?
            .unwrap_or(Value::NOT_IMPLEMENTED));
    }
    Ok(Value::NOT_IMPLEMENTED)
}

/// Does `derived` have another method of this name than `base`?
fn overrides(interp: &mut Interp, derived: &Ref<Class>, base: &Ref<Class>, name: &Ref<Str>) -> bool {
    match (derived.lookup(interp, name), base.lookup(interp, name)) {
        (Some(own), Some(inherited)) => !own.same(&inherited),
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// `left <op>= right` by the in-place method.
pub fn in_place<const OPERATOR: usize>(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let name = interp.operator_names.in_place[OPERATOR].clone();
    Ok(call_special(interp, left, &name, std::slice::from_ref(right))?.unwrap_or(Value::NOT_IMPLEMENTED))
}

/// A comparison by the special method.
pub fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let Some(name) = interp.operator_names.compare.get(operator as usize).cloned() else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    Ok(call_special(interp, left, &name, std::slice::from_ref(right))?.unwrap_or(Value::NOT_IMPLEMENTED))
}

macro_rules! general_unary {
    ($( $function:ident $name:ident; )+) => { $(
        #[doc = concat!("Calls the special method `", stringify!($name), "` of the names table.")]
        pub fn $function(interp: &mut Interp, receiver: &Value) -> Result {
            let name = interp.names.$name.clone();
            call_required(interp, receiver, &name, &[])
        }
    )+ };
}

general_unary! {
    negative neg; positive pos; invert invert; absolute abs_; integer int_; float float_; index index;
    await_ await_; async_iterate aiter; async_next anext;
}

/// `__iter__`, which a class can set to None to forbid iteration.
pub fn iterate(interp: &mut Interp, receiver: &Value) -> Result {
    let name = interp.names.iter.clone();
    if interp.class_of(receiver).clone().lookup(interp, &name).is_some_and(|method| method.is_none()) {
        let class = interp.class_of(receiver).name(interp);
        return Err(interp.type_error(format!("'{class}' object is not iterable")));
    }
    call_required(interp, receiver, &name, &[])
}

/// `__repr__`; who shows the value checks that it is a string.
pub fn representation(interp: &mut Interp, receiver: &Value) -> Result {
    let name = interp.names.repr.clone();
    call_required(interp, receiver, &name, &[])
}

/// `__str__`; who shows the value checks that it is a string.
pub fn text(interp: &mut Interp, receiver: &Value) -> Result {
    let name = interp.names.str_.clone();
    call_required(interp, receiver, &name, &[])
}

/// `__bool__`, which must return a bool.
pub fn truth(interp: &mut Interp, receiver: &Value) -> Result<bool> {
    let name = interp.names.bool_.clone();
    let value = call_required(interp, receiver, &name, &[])?;
    match value.as_bool() {
        Some(truth) => Ok(truth),
        None => {
            let class = interp.class_of(&value).name(interp);
            Err(interp.type_error(format!("__bool__ should return bool, returned {class}")))
        }
    }
}

/// `__len__`, which must return a whole number that is not negative.
pub fn length(interp: &mut Interp, receiver: &Value) -> Result<usize> {
    let name = interp.names.len.clone();
    let value = call_required(interp, receiver, &name, &[])?;
    let length = convert::index(interp, &value)?;
    if convert::is_negative(&length) {
        return Err(interp.value_error("__len__() should return >= 0"));
    }
    match length.as_int().and_then(|length| usize::try_from(length).ok()) {
        Some(length) => Ok(length),
        None => Err(interp.overflow_error("cannot fit 'int' into an index-sized integer")),
    }
}

/// `__hash__`, which must return an int; a class that sets it to None cannot be hashed.
pub fn hash(interp: &mut Interp, receiver: &Value) -> Result<i64> {
    let name = interp.names.hash.clone();
    let method = interp.class_of(receiver).clone().lookup(interp, &name);
    if method.is_none_or(|method| method.is_none()) {
        return Err(super::hash::unhashable(interp, receiver));
    }
    let value = call_required(interp, receiver, &name, &[])?;
    match convert::native_value(&value) {
        // A number of 64 bits is the hash itself, not to be reduced as the hash of an int is; only -1 is no hash.
        number if number.is(Kind::Int) => Ok(number.as_int().filter(|&hash| hash != -1).unwrap_or(-2)),
        number if matches!(number.kind(), Kind::Bool | Kind::BigInt) => super::hash::hash(interp, number),
        _ => Err(interp.type_error("__hash__ method should return an integer")),
    }
}

/// `__next__`; StopIteration is the end.
pub fn next(interp: &mut Interp, receiver: &Value) -> Result<Option<Value>> {
    let name = interp.names.next.clone();
    match call_required(interp, receiver, &name, &[]) {
        Ok(value) => Ok(Some(value)),
        Err(raised) if interp.raised_is(&raised, ExceptionKind::StopIteration) => {
            let stop = interp.take_raised(raised);
            interp.iteration_result = super::types::exception::stop_iteration_value(interp, &stop);
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

/// `__contains__`, or the search by iteration when the class sets no method.
pub fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    let name = interp.names.contains.clone();
    if interp.class_of(container).clone().lookup(interp, &name).is_some_and(|method| method.is_none()) {
        let class = interp.class_of(container).name(interp);
        return Err(interp.type_error(format!("'{class}' object is not a container")));
    }
    let value = call_required(interp, container, &name, std::slice::from_ref(item))?;
    super::operators::is_true(interp, &value)
}

/// `__getitem__`
pub fn get_item(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    let name = interp.names.getitem.clone();
    call_required(interp, container, &name, std::slice::from_ref(key))
}

/// `__setitem__` or `__delitem__`
pub fn set_item(interp: &mut Interp, container: &Value, key: &Value, value: Option<&Value>) -> Result<()> {
    let found = match value {
        Some(value) => {
            let name = interp.names.setitem.clone();
            call_special(interp, container, &name, &[key.clone(), value.clone()])?
        }
        None => {
            let name = interp.names.delitem.clone();
            call_special(interp, container, &name, std::slice::from_ref(key))?
        }
    };
    match found {
        Some(_) => Ok(()),
        None => {
            // The class has the other of the two methods, or it would not have this slot.
            let name = if value.is_some() { "__setitem__" } else { "__delitem__" };
            Err(interp.raise(ExceptionKind::AttributeError, name))
        }
    }
}

/// `__getattribute__`, then `__getattr__` if that raised AttributeError.
pub fn get_attribute(interp: &mut Interp, object: &Value, name: &Ref<Str>) -> Result {
    let class = interp.class_of(object).clone();
    let (search, fallback) = (interp.names.getattribute.clone(), interp.names.getattr.clone());
    let own_search =
        class.lookup(interp, &search).filter(|method| !attribute::is_default_search(interp, method));
    let found = match own_search {
        Some(_) => call_required(interp, object, &search, &[name.to_value()]).map(Some),
        None => attribute::native_find(interp, object, name),
    };
    match found {
        Ok(Some(value)) => return Ok(value),
        Ok(None) if class.lookup(interp, &fallback).is_none() => {
            return Err(attribute::no_attribute(interp, object, name));
        }
        Ok(None) => {}
        Err(raised) => {
            let is_missing = interp.raised_is(&raised, ExceptionKind::AttributeError);
            if !is_missing || class.lookup(interp, &fallback).is_none() {
                return Err(raised);
            }
            drop(interp.take_raised(raised));
        }
    }
    call_required(interp, object, &fallback, &[name.to_value()])
}

/// Does `object.name` begin with the default search? `__getattr__` may come after it.
pub fn searches_by_default(interp: &mut Interp, class: &Ref<Class>) -> bool {
    match class.slots(interp).get_attribute {
        None => true,
        Some(function) if function as usize == get_attribute as *const () as usize => {
            let search = interp.names.getattribute.clone();
            class.lookup(interp, &search).is_none_or(|method| attribute::is_default_search(interp, &method))
        }
        Some(_) => false,
    }
}

/// `__setattr__` or `__delattr__`
pub fn set_attribute(
    interp: &mut Interp,
    object: &Value,
    name: &Ref<Str>,
    value: Option<&Value>,
) -> Result<()> {
    match value {
        Some(value) => {
            let method = interp.names.setattr.clone();
            call_required(interp, object, &method, &[name.to_value(), value.clone()])?;
        }
        None => {
            let method = interp.names.delattr.clone();
            call_required(interp, object, &method, &[name.to_value()])?;
        }
    }
    Ok(())
}

/// `__get__`
pub fn descriptor_get(
    interp: &mut Interp,
    descriptor: &Value,
    instance: Option<&Value>,
    owner: &Value,
) -> Result {
    let name = interp.names.get.clone();
    let instance = instance.cloned().unwrap_or_default();
    match call_special(interp, descriptor, &name, &[instance, owner.clone()])? {
        Some(value) => Ok(value),
        None => Ok(descriptor.clone()),
    }
}

/// `__set__` or `__delete__`
pub fn descriptor_set(
    interp: &mut Interp,
    descriptor: &Value,
    instance: &Value,
    value: Option<&Value>,
) -> Result<()> {
    let (name, arguments) = match value {
        Some(value) => (interp.names.set.clone(), vec![instance.clone(), value.clone()]),
        None => (interp.names.delete.clone(), vec![instance.clone()]),
    };
    match call_special(interp, descriptor, &name, &arguments)? {
        Some(_) => Ok(()),
        None => Err(interp.raise(ExceptionKind::AttributeError, name.as_str())),
    }
}

/// `__call__`
pub fn call(interp: &mut Interp, callable: &Value, arguments: CallArguments<'_>) -> Result {
    let name = interp.names.call.clone();
    attribute::call_special_with(interp, callable, &name, arguments)
}

/// `__init__`, which must return None.
pub fn initialize(interp: &mut Interp, receiver: &Value, arguments: CallArguments<'_>) -> Result<()> {
    let name = interp.names.init.clone();
    let value = attribute::call_special_with(interp, receiver, &name, arguments)?;
    if !value.is_none() {
        let class = interp.class_of(&value).name(interp);
        return Err(interp.type_error(format!("__init__() should return None, not '{class}'")));
    }
    Ok(())
}

/// The interned names of the operators' special methods.
impl OperatorNames {
    pub fn new(interned: &mut super::names::Interned) -> OperatorNames {
        let operator = |index: usize| BinaryOperator::ALL[index];
        let compare = [
            CompareOperator::Eq,
            CompareOperator::NotEq,
            CompareOperator::Lt,
            CompareOperator::LtE,
            CompareOperator::Gt,
            CompareOperator::GtE,
        ];
        OperatorNames {
            forward: std::array::from_fn(|index| interned.get(operator(index).method())),
            reflected: std::array::from_fn(|index| interned.get(operator(index).reflected_method())),
            in_place: std::array::from_fn(|index| interned.get(operator(index).in_place_method())),
            compare: compare.map(|operator| interned.get(operator.method())),
        }
    }
}
