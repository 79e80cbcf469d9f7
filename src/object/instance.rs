//! Instances of classes made by scripts: a shape and slots in one block. What few instances need (more slots than the block has, a
//! dict, the native value of `class Stack(list)`) lies in an extra block.

use super::{Guarded, Kind, Object, Payload, Ref, Shape, Str, Token, Value, shape::Storage};
use std::cell::Cell;

/// The payload of an instance; its slots follow it.
#[repr(C)]
pub struct Instance {
    pub(crate) shape: Cell<*const Shape>,
    pub(crate) extra: Guarded<Option<Box<Extra>>>,
}

/// What few instances need.
#[derive(Default)]
pub struct Extra {
    /// Slots that did not fit the block.
    overflow: Vec<Value>,
    /// The dict of an instance whose storage is [`Storage::Dictionary`]; None (the language's) before it was asked for.
    pub(crate) dictionary: Value,
    /// The value of the native base class: a list for an instance of `class Stack(list)`. None without one.
    native: Value,
}

impl Instance {
    /// An instance with room for `slots` attributes in its block; it counts as an owner of its class.
    pub(crate) fn new(shape: &Shape, slots: usize) -> Ref<Instance> {
        std::mem::forget(shape.class().clone());
        let payload = Instance { shape: Cell::new(std::ptr::from_ref(shape)), extra: Guarded::new(None) };
        let made = Ref::with_tail(payload, slots);
        for index in 0..slots {
            // SAFETY: the block has room for `slots` values.
            unsafe { made.tail().add(index).write(Value::UNBOUND) };
        }
        made
    }

    /// The shape.
    #[inline(always)]
    pub fn shape(&self) -> &Shape {
        // SAFETY: the instance owns a count of its class, which owns the shape.
        unsafe { &*self.shape.get() }
    }

    /// The class.
    #[inline(always)]
    pub fn class(&self) -> &Value {
        self.shape().class()
    }

    /// Gives the instance another shape, perhaps of another class.
    pub(crate) fn set_shape(&self, shape: &Shape) {
        let old = self.shape().class();
        if !old.same(shape.class()) {
            std::mem::forget(shape.class().clone());
            // SAFETY: the instance owned one count of its old class.
            drop(unsafe { old.word().into_value() });
        }
        self.shape.set(std::ptr::from_ref(shape));
    }

    /// How many slots the block has.
    #[inline(always)]
    fn capacity(&self) -> usize {
        // SAFETY: the payload stands behind a header in the same block.
        unsafe { (*std::ptr::from_ref(self).cast::<super::Header>().sub(1)).word.get() }
    }

    /// How many slots lie in the instance's own block.
    #[inline(always)]
    pub(crate) fn inline_capacity(&self) -> usize {
        self.capacity()
    }

    #[inline(always)]
    pub(crate) fn slots(&self) -> *mut Value {
        std::ptr::from_ref(self).wrapping_add(1).cast_mut().cast()
    }

    /// The value in a slot: Unbound when it is empty or does not exist.
    #[inline]
    pub fn slot<'a>(&'a self, token: &'a Token, index: usize) -> &'a Value {
        if index < self.capacity() {
            // SAFETY: the first `capacity` values behind the payload are initialised; they change only with `&mut Token`.
            return unsafe { &*self.slots().add(index) };
        }
        let overflow =
            self.extra.get(token).as_ref().and_then(|extra| extra.overflow.get(index - self.capacity()));
        overflow.unwrap_or(const { &Value::UNBOUND })
    }

    /// Puts a value into a slot and returns what was there.
    pub fn set_slot(&self, token: &mut Token, index: usize, value: Value) -> Value {
        if index < self.capacity() {
            // SAFETY: as in `slot`; the token is borrowed exclusively.
            return unsafe { std::mem::replace(&mut *self.slots().add(index), value) };
        }
        let at = index - self.capacity();
        let overflow = &mut self.extra.get_mut(token).get_or_insert_default().overflow;
        if overflow.len() <= at {
            overflow.resize(at + 1, Value::UNBOUND);
        }
        overflow.get_mut(at).map_or(Value::UNBOUND, |slot| std::mem::replace(slot, value))
    }

    /// The value of the native base class, if the class has one.
    #[inline]
    pub fn native(&self) -> Option<&Value> {
        // SAFETY: the native value is set once, before a script sees the instance, and never replaced while it is borrowed.
        let extra = unsafe { &*self.extra.pointer() };
        extra.as_ref().map(|extra| &extra.native).filter(|native| !native.is_none())
    }

    /// Sets the native value of a new instance.
    pub fn set_native(&self, token: &mut Token, native: Value) {
        self.extra.get_mut(token).get_or_insert_default().native = native;
    }

    /// The dict, once the instance has one.
    pub fn dictionary<'a>(&'a self, token: &'a Token) -> Option<&'a Value> {
        if self.shape().storage() == Storage::Slots {
            return None;
        }
        self.extra
            .get(token)
            .as_ref()
            .map(|extra| &extra.dictionary)
            .filter(|dictionary| !dictionary.is_none())
    }

    /// Adds a slot for the interned `name` and returns its index; the shape is the one with this name added.
    pub(crate) fn add_slot(&self, name: &Ref<Str>) -> usize {
        let slot = self.shape().names().len();
        self.shape.set(self.shape().with(name));
        slot
    }

    /// Replaces the dict of an instance that has one.
    pub(crate) fn replace_dictionary(&self, token: &mut Token, dictionary: Value) -> Value {
        std::mem::replace(&mut self.extra.get_mut(token).get_or_insert_default().dictionary, dictionary)
    }

    /// Sets the dict and empties the slots; the caller sets a shape with [`Storage::Dictionary`].
    pub(crate) fn set_dictionary(&self, token: &mut Token, dictionary: Value) -> Vec<Value> {
        let capacity = self.capacity();
        let extra = self.extra.get_mut(token).get_or_insert_default();
        extra.dictionary = dictionary;
        let mut old = std::mem::take(&mut extra.overflow);
        for index in 0..capacity {
            // SAFETY: as in `slot`.
            old.push(unsafe { std::mem::replace(&mut *self.slots().add(index), Value::UNBOUND) });
        }
        old
    }

    fn each_value(&self, visit: &mut dyn FnMut(&Value)) {
        for index in 0..self.capacity() {
            // SAFETY: the slots are initialised; no script runs while the collector traces.
            visit(unsafe { &*self.slots().add(index) });
        }
        // SAFETY: as above.
        if let Some(extra) = unsafe { &*self.extra.pointer() } {
            extra.overflow.iter().for_each(&mut *visit);
            visit(&extra.dictionary);
            visit(&extra.native);
        }
    }
}

impl Payload for Instance {
    const KIND: Kind = Kind::Instance;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.class());
        self.each_value(visit);
    }

    fn clear(&mut self) {
        let mut dropped = Vec::new();
        for index in 0..self.capacity() {
            // SAFETY: the slots are initialised; the instance is out of every script's reach.
            dropped.push(unsafe { std::mem::replace(&mut *self.slots().add(index), Value::UNBOUND) });
        }
        if let Some(extra) = self.extra.get_exclusive() {
            dropped.append(&mut extra.overflow);
            dropped.push(std::mem::take(&mut extra.dictionary));
        }
    }

    fn block_size(object: &Object<Self>) -> usize {
        size_of::<Object<Self>>() + object.header.word.get() * size_of::<Value>()
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        for index in 0..self.capacity() {
            // SAFETY: the slots are initialised and dropped once.
            unsafe { self.slots().add(index).drop_in_place() };
        }
        // SAFETY: the instance owned one count of its class.
        drop(unsafe { self.class().word().into_value() });
    }
}

const _: () = assert!(size_of::<Object<Instance>>() == 32);
