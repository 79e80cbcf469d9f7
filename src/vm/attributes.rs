//! Attribute access behind the inline caches: what happens on a miss, and what the cache keeps for the next time.
//!
//! A cache of a shape's id is valid as long as the id: a class that changes gives its shapes fresh ones. What it borrows (a method,
//! a class attribute) is owned by the class's namespace until then.

use crate::object::shape::Storage;
use crate::object::{Instance, Kind, Ref, Str, Value, Word};
use crate::runtime::attribute;
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::code::InlineCache;
use crate::runtime::types::descriptor::AttributeDescriptor;
use crate::runtime::types::super_object;

/// Slot numbers from here on mean: the cache's word is the value.
pub(crate) const IN_CLASS: u32 = 1 << 30;
/// The cache's word is a function of the class, to be called with the instance.
pub(crate) const METHOD: u32 = IN_CLASS + 1;
/// The cache's id is a native kind and its word a method of that kind's class.
pub(crate) const NATIVE_METHOD: u32 = IN_CLASS + 2;
/// More slots than this are never in an instance's own block.
const MOST_INLINE: usize = 28;

/// `object.name`; fills the cache.
#[inline(never)]
pub(crate) fn load(interp: &mut Interp, object: &Value, name: &Ref<Str>, cache: &InlineCache) -> Result {
    if let Some(instance) = object.exact::<Instance>() {
        remember_load(interp, instance, name, cache);
    }
    attribute::get(interp, object, name)
}

/// Notes where a plain attribute of an instance is, if the default search finds it without asking a descriptor.
fn remember_load(interp: &mut Interp, instance: &Instance, name: &Ref<Str>, cache: &InlineCache) {
    let Some(class) = Ref::<Class>::from_value(instance.class()).cloned() else { return };
    if class.slots(interp).get_attribute.is_some() || instance.shape().storage() != Storage::Slots {
        return;
    }
    let on_class = class.lookup(interp, name);
    if let Some(found) = &on_class {
        let slots = interp.class_of(found).slots(interp);
        if let Some(descriptor) = found.exact::<AttributeDescriptor>()
            && let Some(slot) = descriptor.slot_index()
            && slot < instance.inline_capacity()
        {
            cache.id.set(instance.shape().id());
            cache.slot.set(slot as u32);
            return;
        }
        if slots.descriptor_get.is_some() {
            return;
        }
    }
    match instance.shape().slot(name) {
        Some(slot) if slot < instance.inline_capacity() => {
            cache.id.set(instance.shape().id());
            cache.slot.set(slot as u32);
        }
        Some(_) => {}
        None => {
            if let Some(found) = on_class {
                cache.id.set(instance.shape().id());
                cache.slot.set(IN_CLASS);
                cache.word.set(found.word());
            }
        }
    }
}

/// The callable and receiver of `object.name(...)`: function and object for a method, else attribute and Unbound. Fills the cache.
#[inline(never)]
pub(crate) fn load_method(
    interp: &mut Interp,
    object: &Value,
    name: &Ref<Str>,
    cache: &InlineCache,
) -> Result<(Value, Value)> {
    let class = interp.class_of(object).clone();
    let default_search = match object.kind() {
        Kind::Instance => class.slots(interp).get_attribute.is_none(),
        Kind::Class | Kind::Module | Kind::Super | Kind::GenericAlias | Kind::BoundMethod => false,
        _ => class.slots(interp).get_attribute.is_none(),
    };
    if default_search && let Some(method) = class.lookup(interp, name) {
        let is_method = matches!(method.kind(), Kind::Function | Kind::MethodDescriptor | Kind::SlotWrapper);
        if is_method && attribute::own_attribute(interp, object, name).is_none() {
            remember_method(object, &method, cache);
            return Ok((method, object.clone()));
        }
    }
    Ok((attribute::get(interp, object, name)?, Value::UNBOUND))
}

fn remember_method(object: &Value, method: &Value, cache: &InlineCache) {
    if let Some(instance) = object.exact::<Instance>() {
        if instance.shape().storage() == Storage::Slots {
            cache.id.set(instance.shape().id());
            cache.slot.set(METHOD);
            cache.word.set(method.word());
        }
    } else if !matches!(
        object.kind(),
        Kind::Native | Kind::Exception | Kind::Generator | Kind::ArrayScalar | Kind::Function
    ) {
        // Native classes never change, so the kind alone is the guard.
        cache.id.set(object.kind() as u32);
        cache.slot.set(NATIVE_METHOD);
        cache.word.set(method.word());
    }
}

/// `object.name = value`; fills the cache.
#[inline(never)]
pub(crate) fn store(
    interp: &mut Interp,
    object: &Value,
    name: &Ref<Str>,
    value: &Value,
    cache: &InlineCache,
) -> Result<()> {
    let Some(instance) = object.exact::<Instance>() else {
        return attribute::set(interp, object, name, Some(value));
    };
    let Some(class) = Ref::<Class>::from_value(instance.class()).cloned() else { return Ok(()) };
    if class.slots(interp).set_attribute.is_none()
        && let Some(slot) = declared_slot(interp, &class, name)
        && slot < instance.inline_capacity()
    {
        cache.id.set(instance.shape().id());
        cache.slot.set(slot as u32);
        cache.word.set(Word::address(std::ptr::null::<u8>()));
    }
    let plain = class.slots(interp).set_attribute.is_none()
        && instance.shape().storage() == Storage::Slots
        && class.has(crate::runtime::class::flags::DICT)
        && !has_data_descriptor(interp, &class, name);
    if !plain {
        return attribute::set(interp, object, name, Some(value));
    }
    let before = instance.shape().id();
    let known = instance.shape().slot(name);
    attribute::set_instance(interp, object, name, value.clone());
    let slot = instance.shape().slot(name).unwrap_or(MOST_INLINE);
    if slot < instance.inline_capacity() {
        cache.id.set(before);
        cache.slot.set(slot as u32);
        let next = if known.is_some() { std::ptr::null() } else { std::ptr::from_ref(instance.shape()) };
        cache.word.set(Word::address(next));
    } else if slot < MOST_INLINE && class.inline_slots.get() as usize <= slot {
        // Later instances get room for it in their block.
        class.inline_slots.set(slot as u32 + 1);
    }
    Ok(())
}

/// The slot that `__slots__` of the class gives the name.
fn declared_slot(interp: &mut Interp, class: &Ref<Class>, name: &Ref<Str>) -> Option<usize> {
    class.lookup(interp, name)?.exact::<AttributeDescriptor>()?.slot_index()
}

fn has_data_descriptor(interp: &mut Interp, class: &Ref<Class>, name: &Ref<Str>) -> bool {
    match class.lookup(interp, name) {
        Some(found) => interp.class_of(&found).slots(interp).descriptor_set.is_some(),
        None => false,
    }
}

/// `super().name` where `operands` are the name `super` as the program sees it, the class and the first argument.
pub(crate) fn load_super(interp: &mut Interp, operands: [&Value; 3], name: &Ref<Str>) -> Result {
    let [callable, class, object] = operands;
    if let Some((start, object_class)) = real_super(interp, operands)?
        && !name.same(&interp.names.class)
        && let Some(found) = super_object::find_after(interp, &start, &object_class, name)
    {
        return super_object::bind_found(interp, found, object, &object_class);
    }
    let made = crate::runtime::call::call(interp, callable, &[class.clone(), object.clone()])?;
    attribute::get(interp, &made, name)
}

/// The callable and receiver of `super().name(...)`.
pub(crate) fn load_super_method(
    interp: &mut Interp,
    operands: [&Value; 3],
    name: &Ref<Str>,
) -> Result<(Value, Value)> {
    let object = operands[2];
    if let Some((start, object_class)) = real_super(interp, operands)?
        && let Some(found) = super_object::find_after(interp, &start, &object_class, name)
        && matches!(found.kind(), Kind::Function | Kind::MethodDescriptor | Kind::SlotWrapper)
        && !object.same(object_class.value())
    {
        return Ok((found, object.clone()));
    }
    Ok((load_super(interp, operands, name)?, Value::UNBOUND))
}

/// The class to start after and the class whose order is searched, if the name `super` still means the built-in one.
fn real_super(interp: &mut Interp, operands: [&Value; 3]) -> Result<Option<(Ref<Class>, Ref<Class>)>> {
    let [callable, class, object] = operands;
    if !callable.same(interp.class_of_kind(Kind::Super).value()) {
        return Ok(None);
    }
    let Some(start) = class.exact_ref::<Class>() else { return Ok(None) };
    let object_class = super_object::check(interp, &start, object)?;
    Ok(Some((start, object_class)))
}
