//! `isinstance` and `issubclass` as protocols (language reference 3.3.4): tuples and unions, the metaclass's `__instancecheck__` and
//! `__subclasscheck__`, then inheritance. The built-in functions, `except` clauses of unusual classes and class patterns end here.

use super::attribute;
use super::class::Class;
use super::interp::{Interp, Raised, Result};
use super::operators;
use super::types::descriptor::AttributeDescriptor;
use crate::object::{Kind, Ref, Str, Tuple, Value};

const INSTANCE_TEXT: &str = "isinstance() arg 2 must be a type, a tuple of types, or a union";
const SUBCLASS_TEXT: &str = "issubclass() arg 2 must be a class, a tuple of classes, or a union";

/// `isinstance(value, class)`
///
/// # Errors
/// TypeError if `class` is nothing that has instances, and whatever `__instancecheck__` raises.
pub fn is_instance(interp: &mut Interp, value: &Value, class: &Value) -> Result<bool> {
    if let Some(class) = Ref::<Class>::from_value(class) {
        let own = interp.class_of(value);
        if own.same(class) {
            return Ok(true);
        }
        if has_plain_metaclass(interp, class) {
            return is_instance_of_class(interp, value, class);
        }
    }
    if let Some(choices) = choices(interp, class)? {
        interp.enter_native(" in __instancecheck__")?;
        for choice in choices.items().iter() {
            if is_instance(interp, value, choice)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    refuse_parameterized(interp, class, "isinstance")?;
    let name = interp.names.instance_check.clone();
    ask(interp, class, &name, value)?.map_or_else(|| is_instance_by_inheritance(interp, value, class), Ok)
}

/// `issubclass(subclass, class)`
///
/// # Errors
/// TypeError if either is no class, and whatever `__subclasscheck__` raises.
pub fn is_subclass(interp: &mut Interp, subclass: &Value, class: &Value) -> Result<bool> {
    if let Some(class) = Ref::<Class>::from_value(class)
        && has_plain_metaclass(interp, class)
    {
        return is_subclass_by_inheritance(interp, subclass, class.value());
    }
    if let Some(choices) = choices(interp, class)? {
        interp.enter_native(" in __subclasscheck__")?;
        for choice in choices.items().iter() {
            if is_subclass(interp, subclass, choice)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    refuse_parameterized(interp, class, "issubclass")?;
    let name = interp.names.subclass_check.clone();
    ask(interp, class, &name, subclass)?
        .map_or_else(|| is_subclass_by_inheritance(interp, subclass, class), Ok)
}

/// What `type.__instancecheck__` says: by inheritance, or by the `__class__` the value claims to have.
///
/// # Errors
/// TypeError if `class` is no class and has no `__bases__` either.
pub fn is_instance_by_inheritance(interp: &mut Interp, value: &Value, class: &Value) -> Result<bool> {
    if let Some(class) = Ref::<Class>::from_value(class) {
        return is_instance_of_class(interp, value, class);
    }
    if bases(interp, class)?.is_none() {
        return Err(interp.type_error(INSTANCE_TEXT));
    }
    let name = interp.names.class.clone();
    match attribute::get_optional(interp, value, &name)? {
        Some(claimed) => is_derived(interp, &claimed, class),
        None => Ok(false),
    }
}

/// What `type.__subclasscheck__` says.
///
/// # Errors
/// TypeError if either is no class and has no `__bases__` either.
pub fn is_subclass_by_inheritance(interp: &mut Interp, subclass: &Value, class: &Value) -> Result<bool> {
    if let (Some(subclass), Some(class)) = (subclass.exact::<Class>(), Ref::<Class>::from_value(class)) {
        return Ok(subclass.is_subclass_of(interp, class));
    }
    if !subclass.is(Kind::Class) && bases(interp, subclass)?.is_none() {
        return Err(interp.type_error("issubclass() arg 1 must be a class"));
    }
    if !class.is(Kind::Class) && bases(interp, class)?.is_none() {
        return Err(interp.type_error(SUBCLASS_TEXT));
    }
    is_derived(interp, subclass, class)
}

/// Is the metaclass `type` itself, so that only inheritance counts?
fn has_plain_metaclass(interp: &Interp, class: &Ref<Class>) -> bool {
    class.metaclass(interp).same(interp.class_of_kind(Kind::Class))
}

fn is_instance_of_class(interp: &mut Interp, value: &Value, class: &Ref<Class>) -> Result<bool> {
    let own = interp.class_of(value).clone();
    if own.is_subclass_of(interp, class) {
        return Ok(true);
    }
    // Only a class of a script can claim another `__class__`.
    if !value.is(Kind::Instance) || has_default_class_attribute(interp, &own) {
        return Ok(false);
    }
    let name = interp.names.class.clone();
    let claimed = attribute::get_optional(interp, value, &name)?;
    Ok(claimed
        .as_ref()
        .and_then(|claimed| claimed.exact::<Class>())
        .is_some_and(|claimed| claimed.is_subclass_of(interp, class)))
}

fn has_default_class_attribute(interp: &mut Interp, class: &Ref<Class>) -> bool {
    let name = interp.names.class.clone();
    let is_default =
        class.lookup(interp, &name).is_some_and(|found| found.exact::<AttributeDescriptor>().is_some());
    is_default && class.slots(interp).get_attribute.is_none()
}

/// The classes of a tuple or union; `None` for anything else.
fn choices(interp: &mut Interp, class: &Value) -> Result<Option<Ref<Tuple>>> {
    if let Some(tuple) = class.exact_ref::<Tuple>() {
        return Ok(Some(tuple));
    }
    if !class.is(Kind::Union) {
        return Ok(None);
    }
    let name = interp.intern("__args__");
    Ok(attribute::get(interp, class, &name)?.exact_ref::<Tuple>())
}

fn refuse_parameterized(interp: &mut Interp, class: &Value, function: &str) -> Result<()> {
    if class.is(Kind::GenericAlias) {
        return Err(interp.type_error(format!("{function}() argument 2 cannot be a parameterized generic")));
    }
    Ok(())
}

/// Asks the special method of the class's metaclass, if it has one.
fn ask(interp: &mut Interp, class: &Value, name: &Ref<Str>, about: &Value) -> Result<Option<bool>> {
    interp.enter_native("")?;
    match attribute::call_special(interp, class, name, std::slice::from_ref(about))? {
        Some(answer) => operators::is_true(interp, &answer).map(Some),
        None => Ok(None),
    }
}

/// The `__bases__` of something that behaves like a class.
fn bases(interp: &mut Interp, class: &Value) -> Result<Option<Ref<Tuple>>> {
    let name = interp.names.bases.clone();
    Ok(attribute::get_optional(interp, class, &name)?.and_then(|bases| bases.exact_ref::<Tuple>()))
}

/// Does following `__bases__` from `derived` lead to `class`?
fn is_derived(interp: &mut Interp, derived: &Value, class: &Value) -> std::result::Result<bool, Raised> {
    if derived.same(class) {
        return Ok(true);
    }
    interp.enter_native(" in __issubclass__")?;
    let Some(bases) = bases(interp, derived)? else { return Ok(false) };
    for base in bases.items() {
        if is_derived(interp, base, class)? {
            return Ok(true);
        }
    }
    Ok(false)
}
