//! Attribute access behind the inline caches: what happens on a miss, and what the cache keeps for the next time.
//!
//! A cache of a shape's id is valid as long as the id: a class that changes gives its shapes fresh ones. What it borrows (a method,
//! a class attribute) is owned by the class's namespace until then.

use crate::object::shape::Storage;
use crate::object::{Instance, Kind, Ref, Str, Value, Word};
use crate::runtime::attribute;
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::site_cache::Access;
use crate::runtime::slot_methods;
use crate::runtime::types::code::InlineCache;
use crate::runtime::types::descriptor::AttributeDescriptor;
use crate::runtime::types::module::Module;
use crate::runtime::types::property::Property;
use crate::runtime::types::super_object;

/// Slot numbers from here on mean: the cache's word is the value.
pub(crate) const IN_CLASS: u32 = 1 << 30;
/// The cache's word is a function of the class, to be called with the instance.
pub(crate) const METHOD: u32 = IN_CLASS + 1;
/// The cache's id is a native kind and its word a method of that kind's class.
pub(crate) const NATIVE_METHOD: u32 = IN_CLASS + 2;
/// The cache's word is the getter, written in the language, of a property of the class.
pub(crate) const PROPERTY: u32 = IN_CLASS + 3;
/// The cache's id is the version of a module's namespace and its word the number of the entry.
pub(crate) const MODULE: u32 = IN_CLASS + 4;
/// More slots than this are never in an instance's own block.
const MOST_INLINE: usize = 28;

/// Fills the cache of an instruction that sees instances of several shapes with what one like it found for this one before. Says whether
/// it did, so that the instruction is worth trying again.
#[inline(never)]
pub(crate) fn recall(
    interp: &Interp,
    object: &Value,
    name: &Ref<Str>,
    access: Access,
    cache: &InlineCache,
) -> bool {
    let Some(instance) = object.exact::<Instance>() else { return false };
    let shape = instance.shape().id();
    // The instruction knew this shape and could not go its fast way all the same.
    if cache.id.get() == shape {
        return false;
    }
    let Some((slot, word)) = interp.machine.sites.find(access, shape, name) else { return false };
    cache.id.set(shape);
    cache.slot.set(slot);
    cache.word.set(word);
    true
}

/// Notes what was found for instances of a shape, here and for all instructions of the kind.
fn remember(interp: &mut Interp, place: (Access, &Ref<Str>), cache: &InlineCache, found: (u32, u32, Word)) {
    let (shape, slot, word) = found;
    cache.id.set(shape);
    cache.slot.set(slot);
    cache.word.set(word);
    interp.machine.sites.put(place.0, shape, place.1, (slot, word));
}

/// `object.name`; fills the cache.
#[inline(never)]
pub(crate) fn load(interp: &mut Interp, object: &Value, name: &Ref<Str>, cache: &InlineCache) -> Result {
    if let Some(instance) = object.exact::<Instance>()
        && let Some((slot, word)) = plain_load(interp, instance, name)
    {
        remember(interp, (Access::Load, name), cache, (instance.shape().id(), slot, word));
    }
    note_module_entry(interp, object, name, cache);
    attribute::get(interp, object, name)
}

/// Fills the cache when `object` is a module whose namespace has the name and whose class has not.
fn note_module_entry(interp: &mut Interp, object: &Value, name: &Ref<Str>, cache: &InlineCache) {
    let Some(module) = object.exact::<Module>() else { return };
    if interp.class_of(object).clone().lookup(interp, name).is_some() {
        return;
    }
    if let Some(index) = module.namespace.index_of_str(interp, name) {
        cache.id.set(module.namespace.assign_keys_version(interp));
        cache.slot.set(MODULE);
        cache.word.set(Word::int(index as i64));
    }
}

/// Where an attribute of an instance is, if the default search finds it without running anything: what caches keep.
fn plain_load(interp: &mut Interp, instance: &Instance, name: &Ref<Str>) -> Option<(u32, Word)> {
    let class = Ref::<Class>::from_value(instance.class()).cloned()?;
    if instance.shape().storage() != Storage::Slots || !slot_methods::searches_by_default(interp, &class) {
        return None;
    }
    let in_block = |slot: &usize| *slot < instance.inline_capacity();
    let on_class = class.lookup(interp, name);
    if let Some(found) = &on_class {
        if name.same(&interp.names.class) && is_default_class_attribute(interp, found) {
            return Some((IN_CLASS, class.value().word()));
        }
        if let Some(slot) = found.exact::<AttributeDescriptor>().and_then(AttributeDescriptor::slot_index) {
            return Some(slot).filter(in_block).map(|slot| (slot as u32, Word::UNBOUND));
        }
        if let Some(property) = found.exact::<Property>() {
            let getter = &interp.read(&property.parts).getter;
            return getter.is(Kind::Function).then(|| (PROPERTY, getter.word()));
        }
        if interp.class_of(found).slots(interp).descriptor_get.is_some() {
            return None;
        }
    }
    match instance.shape().slot(name) {
        Some(slot) => Some(slot).filter(in_block).map(|slot| (slot as u32, Word::UNBOUND)),
        None => on_class.map(|found| (IN_CLASS, found.word())),
    }
}

/// Is it the `__class__` of `object`, which gives what the shape knows?
fn is_default_class_attribute(interp: &mut Interp, found: &Value) -> bool {
    let (object, name) = (interp.class_of_kind(Kind::Instance).clone(), interp.names.class.clone());
    object.lookup(interp, &name).is_some_and(|default| default.same(found))
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
        Kind::Instance => slot_methods::searches_by_default(interp, &class),
        Kind::Class | Kind::Module | Kind::Super | Kind::GenericAlias | Kind::BoundMethod => false,
        _ => class.slots(interp).get_attribute.is_none(),
    };
    if default_search && let Some(method) = class.lookup(interp, name) {
        let is_method = matches!(method.kind(), Kind::Function | Kind::MethodDescriptor | Kind::SlotWrapper);
        if is_method && attribute::own_attribute(interp, object, name).is_none() {
            remember_method(interp, object, name, &method, cache);
            return Ok((method, object.clone()));
        }
    }
    note_module_entry(interp, object, name, cache);
    Ok((attribute::get(interp, object, name)?, Value::UNBOUND))
}

fn remember_method(
    interp: &mut Interp,
    object: &Value,
    name: &Ref<Str>,
    method: &Value,
    cache: &InlineCache,
) {
    if let Some(instance) = object.exact::<Instance>() {
        if instance.shape().storage() == Storage::Slots {
            let found = (instance.shape().id(), METHOD, method.word());
            remember(interp, (Access::Method, name), cache, found);
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
        let found = (instance.shape().id(), slot as u32, Word::address(std::ptr::null::<u8>()));
        remember(interp, (Access::Store, name), cache, found);
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
        let next = if known.is_some() { std::ptr::null() } else { std::ptr::from_ref(instance.shape()) };
        remember(interp, (Access::Store, name), cache, (before, slot as u32, Word::address(next)));
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

/// The callable and receiver of `super().name(...)`. The cache keeps the function for the class, by its version, and the object's shape.
pub(crate) fn load_super_method(
    interp: &mut Interp,
    operands: [&Value; 3],
    name: &Ref<Str>,
    cache: &InlineCache,
) -> Result<(Value, Value)> {
    let object = operands[2];
    if let Some((start, object_class)) = real_super(interp, operands)?
        && let Some(found) = super_object::find_after(interp, &start, &object_class, name)
        && matches!(found.kind(), Kind::Function | Kind::MethodDescriptor | Kind::SlotWrapper)
        && !object.same(object_class.value())
    {
        if let Some(instance) =
            object.exact::<Instance>().filter(|own| own.shape().storage() == Storage::Slots)
        {
            cache.id.set(instance.shape().id());
            cache.slot.set(start.version.get());
            cache.word.set(found.word());
        }
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
