//! Values of classes that native modules define (files, iterators of modules ...): the class beside data behind a trait object.

use super::dict::Dict;
use crate::object::{Kind, Payload, Ref, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::convert;
use crate::runtime::interp::Interp;
use std::any::Any;
use std::cell::OnceCell;

/// The data of a native module's object. It must keep its own state behind `Cell`, `Guarded` and the like.
pub trait NativeData: Any {
    /// Shows every value it owns, for the collector.
    fn trace(&self, _visit: &mut dyn FnMut(&Value)) {}
    /// Drops the values that can be part of a cycle.
    fn clear(&mut self) {}
    /// The data as `Any`, for [`NativeObject::data`].
    fn as_any(&self) -> &dyn Any;
}

/// The payload of a native module's object.
pub struct NativeObject {
    pub(crate) class: Ref<Class>,
    data: Box<dyn NativeData>,
    /// `__dict__`, for classes with [`flags::DICT`].
    attributes: OnceCell<Ref<Dict>>,
}

impl Payload for NativeObject {
    const KIND: Kind = Kind::Native;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.class.value());
        self.attributes.get().into_iter().for_each(|dict| visit(dict.value()));
        self.data.trace(visit);
    }

    fn clear(&mut self) {
        self.data.clear();
    }
}

impl NativeObject {
    /// An object of `class`.
    pub fn new(class: &Ref<Class>, data: impl NativeData) -> Value {
        Value::new(NativeObject { class: class.clone(), data: Box::new(data), attributes: OnceCell::new() })
    }

    /// The data of a value, if it is a `T` (also inside an instance of a subclass).
    pub fn data<T: NativeData>(value: &Value) -> Option<&T> {
        convert::native::<NativeObject>(value)?.data.as_any().downcast_ref::<T>()
    }

    /// The `__dict__` of an object whose class gives its instances one.
    pub fn attributes(_: &Interp, value: &Value) -> Option<Ref<Dict>> {
        let object = value.exact::<NativeObject>()?;
        object.class.has(flags::DICT).then(|| object.attributes.get_or_init(Dict::new).clone())
    }
}
