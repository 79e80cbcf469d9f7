//! `weakref.ref`: the class of weak references. The references themselves and what happens when a target dies are in
//! [`crate::object::weak`].

use super::arguments;
use super::bound_method::BoundMethod;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::generic_alias;
use super::sequence::receiver;
use crate::object::weak::{self, Weak};
use crate::object::{Instance, Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::{attribute, call, convert, hash, operators};
use crate::syntax::operators::CompareOperator;

native_functions! { CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = generic_alias::class_get_item;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Weak,
    name: "ReferenceType",
    module: "weakref",
    documentation: "",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.compare = Some(compare);
        slots.hash = Some(hash_reference);
        slots.call = Some(invoke);
        slots.construct = Some(construct);
        // `__new__` takes the arguments; the callback is none of `object.__init__`'s business.
        slots.initialize = Some(|_, _, _| Ok(()));
    },
    class_methods: CLASS_METHODS,
    attributes: &[AttributeDefinition { name: "__callback__", documentation: "", get: callback, set: None }],
    ..EMPTY
};

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    if !given.names.is_empty() && class.has(flags::NATIVE) {
        return Err(interp.type_error("ref() takes no keyword arguments"));
    }
    let positional = CallArguments::positional(given.positionals());
    let values = arguments::positional(interp, "__new__", positional, 1, 2)?;
    let callback = values.get(1).filter(|callback| !callback.is_none()).cloned().unwrap_or(Value::UNBOUND);
    let Some(target) = values.first() else { return Ok(Value::NONE) };
    let made = make(interp, target, callback)?;
    call::finish_construct(interp, class, made)
}

/// A weak reference to `target` with a callback, or Unbound for none.
///
/// # Errors
/// TypeError for what cannot be referenced weakly, as in CPython.
pub fn make(interp: &mut Interp, target: &Value, callback: Value) -> Result {
    match can_be_target(interp, target).then(|| weak::reference(target, callback)).flatten() {
        Some(made) => Ok(made.into()),
        None => {
            let class = interp.type_name(target);
            Err(interp.type_error(format!("cannot create weak reference to '{class}' object")))
        }
    }
}

/// Have objects of this kind room for weak references in CPython?
fn can_be_target(interp: &Interp, target: &Value) -> bool {
    match target.kind() {
        Kind::Instance => {
            let class = interp.class_of(target);
            // Instances of variable size have none even if their class has a dict.
            let native = target.exact::<Instance>().and_then(Instance::native).map(Value::kind);
            let has_fixed_size =
                !matches!(native, Some(Kind::Int | Kind::BigInt | Kind::Bool | Kind::Tuple | Kind::Bytes));
            class.has(flags::WEAK) && has_fixed_size
        }
        // A special method of a native class, bound, has a class of its own in CPython.
        Kind::BoundMethod => {
            target.exact::<BoundMethod>().is_some_and(|method| !method.function.is(Kind::SlotWrapper))
        }
        Kind::Native => interp.class_of(target).has(flags::WEAK),
        Kind::Set
        | Kind::FrozenSet
        | Kind::MemoryView
        | Kind::Function
        | Kind::NativeFunction
        | Kind::Class
        | Kind::Module
        | Kind::Code
        | Kind::Generator
        | Kind::Union
        | Kind::GenericAlias
        | Kind::TypeParameter
        | Kind::Array => true,
        _ => false,
    }
}

fn callback(interp: &mut Interp, value: &Value) -> Result {
    let reference: &Weak = receiver(interp, value)?;
    let callback = reference.callback();
    Ok(if callback.is_unbound() { Value::NONE } else { callback })
}

fn invoke(interp: &mut Interp, value: &Value, given: CallArguments<'_>) -> Result {
    if !given.names.is_empty() {
        return Err(interp.type_error("weakref() takes no keyword arguments"));
    }
    if !given.values.is_empty() {
        let count = given.values.len();
        return Err(interp.type_error(format!("weakref expected 0 arguments, got {count}")));
    }
    let reference: &Weak = receiver(interp, value)?;
    Ok(reference.target().unwrap_or_default())
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let reference: &Weak = receiver(interp, value)?;
    let own = value.identity();
    let Some(target) = reference.target() else {
        return Ok(Str::value(&format!("<weakref at {own:#x}; dead>")));
    };
    let (class, address) = (interp.type_name(&target), target.identity());
    let name = interp.names.name.clone();
    let name = attribute::get_optional(interp, &target, &name)?;
    let name = match name.as_ref().and_then(|name| name.exact::<Str>()) {
        Some(name) => format!(" ({})", name.as_str()),
        None => String::new(),
    };
    Ok(Str::from_string(format!("<weakref at {own:#x}; to '{class}' at {address:#x}{name}>")).into())
}

/// References are equal if their targets are; dead ones only to themselves.
fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(first), Some(second)) = (convert::native::<Weak>(left), convert::native::<Weak>(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let wanted = match operator {
        CompareOperator::Eq => true,
        CompareOperator::NotEq => false,
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    let equal = match (first.target(), second.target()) {
        (Some(first), Some(second)) => operators::equal(interp, &first, &second)?,
        _ => left.same(right),
    };
    Ok(Value::bool(equal == wanted))
}

/// The hash of the target, kept for when it has died.
fn hash_reference(interp: &mut Interp, value: &Value) -> Result<i64> {
    let reference: &Weak = receiver(interp, value)?;
    if let Some(known) = reference.hash.get() {
        return Ok(known);
    }
    let Some(target) = reference.target() else {
        return Err(interp.type_error("weak object has gone away"));
    };
    let hash = hash::hash(interp, &target)?;
    reference.hash.set(Some(hash));
    Ok(hash)
}
