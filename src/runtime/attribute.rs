//! Attributes: the default search and its data model (language reference 3.3.2), special methods, and the errors with their suggestions.

use super::call;
use super::class::{Class, flags};
use super::exceptions::ExceptionKind;
use super::interp::{Interp, Raised, Result};
use super::native::CallArguments;
use super::types::descriptor::SlotWrapper;
use super::types::dict::Dict;
use super::types::exception;
use super::types::function::{self, Function};
use super::types::module::Module;
use super::types::native_object::NativeObject;
use crate::object::shape::Storage;
use crate::object::{Instance, Kind, Ref, Str, Value};

/// `getattr(object, name)`; `name` is interned.
pub fn get(interp: &mut Interp, object: &Value, name: &Ref<Str>) -> Result {
    match interp.class_of(object).slots(interp).get_attribute {
        Some(function) => {
            interp.enter_native("")?;
            function(interp, object, name)
        }
        None => generic_get(interp, object, name),
    }
}

/// `getattr` whose AttributeError is `None`.
pub fn get_optional(interp: &mut Interp, object: &Value, name: &Ref<Str>) -> Result<Option<Value>> {
    if interp.class_of(object).slots(interp).get_attribute.is_none() {
        let found = find(interp, object, name);
        return Ok(interp.unless(found, ExceptionKind::AttributeError)?.flatten());
    }
    let found = get(interp, object, name);
    interp.unless(found, ExceptionKind::AttributeError)
}

/// `setattr` (`Some`) or `delattr`.
pub fn set(interp: &mut Interp, object: &Value, name: &Ref<Str>, value: Option<&Value>) -> Result<()> {
    match interp.class_of(object).slots(interp).set_attribute {
        Some(function) => function(interp, object, name, value),
        None => generic_set(interp, object, name, value),
    }
}

/// The method of this name called on a value.
pub fn call_method(interp: &mut Interp, receiver: &Value, name: &Ref<Str>, arguments: &[Value]) -> Result {
    call::call_method(interp, receiver, name, arguments)
}

/// `object.__getattribute__`: data descriptors of the class, then the instance's own attributes, then the class's.
pub fn generic_get(interp: &mut Interp, object: &Value, name: &Ref<Str>) -> Result {
    match find(interp, object, name)? {
        Some(value) => Ok(value),
        None => Err(no_attribute(interp, object, name)),
    }
}

/// The default search; `None` when there is no such attribute.
pub fn find(interp: &mut Interp, object: &Value, name: &Ref<Str>) -> Result<Option<Value>> {
    let class = interp.class_of(object).clone();
    let on_class = class.lookup(interp, name);
    if let Some(descriptor) = &on_class {
        let slots = interp.class_of(descriptor).slots(interp);
        if let (Some(get), Some(_)) = (slots.descriptor_get, slots.descriptor_set) {
            return get(interp, descriptor, Some(object), class.value()).map(Some);
        }
    }
    if let Some(own) = own_attribute(interp, object, name) {
        return Ok(Some(own));
    }
    match on_class {
        Some(descriptor) => match interp.class_of(&descriptor).slots(interp).descriptor_get {
            Some(get) => get(interp, &descriptor, Some(object), class.value()).map(Some),
            None => Ok(Some(descriptor)),
        },
        None => Ok(None),
    }
}

/// What the object itself holds under this name.
pub fn own_attribute(interp: &Interp, object: &Value, name: &Ref<Str>) -> Option<Value> {
    if let Some(instance) = object.exact::<Instance>() {
        let shape = instance.shape();
        if let Some(slot) = shape.slot(name) {
            let value = instance.slot(interp.token(), slot);
            return Some(value.clone())
                .filter(|value| !value.is_unbound() && !is_declared_slot(interp, instance, slot));
        }
        return instance.dictionary(interp.token())?.exact::<Dict>()?.get_str(interp, name);
    }
    own_dictionary(interp, object)?.get_str(interp, name)
}

/// Was the slot declared by `__slots__`, so that only its descriptor reads it?
fn is_declared_slot(interp: &Interp, instance: &Instance, slot: usize) -> bool {
    let Some(class) = Ref::<Class>::from_value(instance.class()) else { return false };
    slot < interp.read(&class.state).slot_names.len()
}

/// The attribute dict of objects that are not instances, if it exists already.
pub fn own_dictionary(interp: &Interp, object: &Value) -> Option<Ref<Dict>> {
    match object.kind() {
        Kind::Module => object.exact::<Module>().map(|module| module.namespace.clone()),
        Kind::Function => function::own_attributes(interp, object.exact::<Function>()?),
        Kind::Exception => exception::own_attributes(interp, object),
        Kind::Native => NativeObject::attributes(interp, object),
        _ => None,
    }
}

/// `object.__setattr__` and `object.__delattr__`.
pub fn generic_set(
    interp: &mut Interp,
    object: &Value,
    name: &Ref<Str>,
    value: Option<&Value>,
) -> Result<()> {
    let class = interp.class_of(object).clone();
    if let Some(descriptor) = class.lookup(interp, name)
        && let Some(set) = interp.class_of(&descriptor).slots(interp).descriptor_set
    {
        return set(interp, &descriptor, object, value);
    }
    if object.is(Kind::Instance) {
        if class.has(flags::DICT) {
            return match value {
                Some(value) => {
                    set_instance(interp, object, name, value.clone());
                    Ok(())
                }
                None => delete_instance(interp, object, name),
            };
        }
    } else if let Some(dictionary) = writable_dictionary(interp, object) {
        let existed = match value {
            Some(value) => {
                drop(dictionary.set_str(interp, name, value.clone()));
                true
            }
            None => dictionary.remove_str(interp, name).is_some(),
        };
        return if existed { Ok(()) } else { Err(no_attribute(interp, object, name)) };
    }
    Err(cannot_set(interp, object, name, &class))
}

fn writable_dictionary(interp: &mut Interp, object: &Value) -> Option<Ref<Dict>> {
    match object.kind() {
        Kind::Function => object.exact::<Function>().map(|function| function::attributes(interp, function)),
        Kind::Exception => exception::attributes(interp, object),
        Kind::Native => NativeObject::attributes(interp, object),
        _ => own_dictionary(interp, object),
    }
}

fn cannot_set(interp: &mut Interp, object: &Value, name: &Ref<Str>, class: &Ref<Class>) -> Raised {
    let class_name = interp.name_of_class(class);
    let name_text = name.as_str();
    let message = if class.lookup(interp, name).is_some() {
        format!("'{class_name}' object attribute '{name_text}' is read-only")
    } else if object.is(Kind::Instance) || class.has(flags::NATIVE) {
        format!(
            "'{class_name}' object has no attribute '{name_text}' and no __dict__ for setting new attributes"
        )
    } else {
        format!("'{class_name}' object has no attribute '{name_text}'")
    };
    attribute_error(interp, message, object, name)
}

/// Stores an attribute in an instance: in the slot its shape has for the name, a new slot, or the dict.
pub fn set_instance(interp: &mut Interp, object: &Value, name: &Ref<Str>, value: Value) {
    let Some(instance) = object.exact::<Instance>() else { return };
    if instance.shape().storage() == Storage::Dictionary {
        let dictionary = instance_dictionary(interp, object);
        drop(dictionary.set_str(interp, name, value));
        return;
    }
    let slot = match instance.shape().slot(name) {
        Some(slot) => slot,
        None => instance.add_slot(name),
    };
    let old = instance.set_slot(interp.token_mut(), slot, value);
    drop(old);
}

fn delete_instance(interp: &mut Interp, object: &Value, name: &Ref<Str>) -> Result<()> {
    if own_attribute(interp, object, name).is_none() {
        return Err(no_attribute(interp, object, name));
    }
    // Deleting keeps the order of the others, which slots cannot; such instances are rare.
    let dictionary = instance_dictionary(interp, object);
    drop(dictionary.remove_str(interp, name));
    Ok(())
}

/// The `__dict__` of an instance, made from its slots when first asked for.
pub fn instance_dictionary(interp: &mut Interp, object: &Value) -> Ref<Dict> {
    let Some(instance) = object.exact::<Instance>() else { return Dict::new() };
    if let Some(existing) = instance.dictionary(interp.token()).and_then(Value::exact_ref::<Dict>) {
        return existing;
    }
    let dictionary = Dict::new();
    let class = interp.class_of(object).clone();
    let declared = interp.read(&class.state).slot_names.len();
    let names: Vec<Ref<Str>> = instance.shape().names().to_vec();
    let kept: Vec<Value> = (0..declared).map(|slot| instance.slot(interp.token(), slot).clone()).collect();
    for (slot, name) in names.iter().enumerate().skip(declared) {
        let value = instance.slot(interp.token(), slot).clone();
        if !value.is_unbound() {
            dictionary.set_str(interp, name, value);
        }
    }
    let old = instance.become_dictionary(interp, &class, dictionary.to_value());
    for (slot, value) in kept.into_iter().enumerate() {
        drop(instance.set_slot(interp.token_mut(), slot, value));
    }
    drop(old);
    dictionary
}

/// Replaces the `__dict__` of an instance.
pub fn set_instance_dictionary(interp: &mut Interp, object: &Value, dictionary: Value) {
    drop(instance_dictionary(interp, object));
    if let Some(instance) = object.exact::<Instance>() {
        drop(instance.replace_dictionary(interp.token_mut(), dictionary));
    }
}

/// The search of the nearest native class: what `object.__getattribute__` or a native type's own search finds.
pub fn native_find(interp: &mut Interp, object: &Value, name: &Ref<Str>) -> Result<Option<Value>> {
    let native = interp.class_of(object).order(interp).iter().filter(|class| class.has(flags::NATIVE));
    let search = native.clone().find_map(|class| class.slots(interp).get_attribute);
    match search {
        Some(function) => function(interp, object, name).map(Some),
        None => find(interp, object, name),
    }
}

/// Is the method `object.__getattribute__`?
pub fn is_default_search(interp: &Interp, method: &Value) -> bool {
    method.exact::<SlotWrapper>().is_some_and(|wrapper| {
        wrapper.owner.has(flags::NATIVE) && wrapper.owner.same(interp.class_of_kind(Kind::Instance))
    })
}

/// The special method of a value's class, bound to the value if it is a descriptor; the instance's own attributes are not asked
/// (language reference 3.3.12).
pub fn special(interp: &mut Interp, receiver: &Value, name: &Ref<Str>) -> Result<Option<Value>> {
    let class = interp.class_of(receiver).clone();
    let Some(method) = class.lookup(interp, name) else { return Ok(None) };
    match interp.class_of(&method).slots(interp).descriptor_get {
        Some(get) => get(interp, &method, Some(receiver), class.value()).map(Some),
        None => Ok(Some(method)),
    }
}

/// Calls a special method if the class has it.
pub fn call_special(
    interp: &mut Interp,
    receiver: &Value,
    name: &Ref<Str>,
    arguments: &[Value],
) -> Result<Option<Value>> {
    let class = interp.class_of(receiver).clone();
    let Some(method) = class.lookup(interp, name) else { return Ok(None) };
    call_found(interp, receiver, class.value(), &method, CallArguments::positional(arguments)).map(Some)
}

/// Calls a special method the class must have.
pub fn call_special_with(
    interp: &mut Interp,
    receiver: &Value,
    name: &Ref<Str>,
    arguments: CallArguments<'_>,
) -> Result {
    let class = interp.class_of(receiver).clone();
    match class.lookup(interp, name) {
        Some(method) => call_found(interp, receiver, class.value(), &method, arguments),
        None => Err(no_attribute(interp, receiver, name)),
    }
}

fn call_found(
    interp: &mut Interp,
    receiver: &Value,
    class: &Value,
    method: &Value,
    arguments: CallArguments<'_>,
) -> Result {
    if method.is(Kind::Function) {
        return (interp.hooks.call_function)(interp, method, Some(receiver), arguments);
    }
    interp.enter_native("")?;
    if matches!(method.kind(), Kind::MethodDescriptor | Kind::SlotWrapper) {
        let mut values = Vec::with_capacity(arguments.values.len() + 1);
        values.push(receiver.clone());
        values.extend_from_slice(arguments.values);
        return call::call_with(interp, method, CallArguments { values: &values, names: arguments.names });
    }
    match interp.class_of(method).slots(interp).descriptor_get {
        Some(get) => {
            let bound = get(interp, method, Some(receiver), class)?;
            call::call_with(interp, &bound, arguments)
        }
        None => call::call_with(interp, method, arguments),
    }
}

/// AttributeError for a name the object does not have.
#[cold]
pub fn no_attribute(interp: &mut Interp, object: &Value, name: &Ref<Str>) -> Raised {
    let name_text = name.as_str();
    let message = match object.kind() {
        Kind::Class => {
            let class = object.exact::<Class>().map(|class| class.name(interp)).unwrap_or_default();
            format!("type object '{class}' has no attribute '{name_text}'")
        }
        Kind::Module => super::types::module::no_attribute_message(interp, object, name_text),
        _ => format!("'{}' object has no attribute '{name_text}'", interp.type_name(object)),
    };
    attribute_error(interp, message, object, name)
}

/// AttributeError with `name` and `obj`, from which the traceback's "Did you mean" is made.
#[cold]
pub fn attribute_error(interp: &mut Interp, message: String, object: &Value, name: &Ref<Str>) -> Raised {
    let made = exception::new(interp, ExceptionKind::AttributeError, vec![Str::from_string(message).into()]);
    exception::set_attribute_details(interp, &made, name.to_value(), object.clone());
    interp.raise_with_context(made)
}
