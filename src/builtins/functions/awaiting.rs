//! `aiter` and `anext`; with a default, `anext` gives an awaitable that turns StopAsyncIteration into a result.

use crate::object::{Guarded, Ref, Value};
use crate::object::{Kind, Tuple};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::exception;
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, iteration};
use std::any::Any;

native_functions! { pub FUNCTIONS;
    /// Return an AsyncIterator for an AsyncIterable object.
    def aiter(async_iterable, /) = aiter;
    /// Return the next item from the async iterator.
    ///
    /// If default is given and the async iterator is exhausted,
    /// it is returned instead of raising StopAsyncIteration.
    def anext(aiterator, default=None, /) = anext;
}

native_functions! { METHODS;
    /// Send a value into the awaitable.
    def send(self, value, /) = send;
    /// Raise an exception in the awaitable.
    def throw(self, *args) = throw;
    /// Close the awaitable.
    def close(self, /) = close;
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "anext_awaitable",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.iterate = Some(own_iterator);
        slots.await_ = Some(own_iterator);
        slots.next = Some(|interp, value| resume(interp, value, &Value::NONE));
    },
    methods: METHODS,
    ..EMPTY
};

/// `anext(iterator, default)` before it is awaited.
struct AnextAwaitable {
    awaitable: Value,
    default: Value,
    /// The iterator of the awaitable, once it has been asked for.
    iterator: Guarded<Option<Value>>,
}

impl NativeData for AnextAwaitable {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.awaitable);
        visit(&self.default);
        self.iterator.peek().iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop((
            std::mem::take(&mut self.awaitable),
            std::mem::take(&mut self.default),
            self.iterator.get_exclusive().take(),
        ));
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn aiter(interp: &mut Interp, iterable: &Value) -> Result {
    let Some(function) = interp.class_of(iterable).slots(interp).async_iterate else {
        let class = interp.type_name(iterable);
        return Err(interp.type_error(format!("'{class}' object is not an async iterable")));
    };
    let iterator = function(interp, iterable)?;
    if interp.class_of(&iterator).slots(interp).async_next.is_none() {
        let class = interp.type_name(&iterator);
        return Err(interp.type_error(format!("aiter() returned not an async iterator of type '{class}'")));
    }
    Ok(iterator)
}

fn anext(interp: &mut Interp, iterator: &Value, default: Option<&Value>) -> Result {
    let Some(function) = interp.class_of(iterator).slots(interp).async_next else {
        let class = interp.type_name(iterator);
        return Err(interp.type_error(format!("'{class}' object is not an async iterator")));
    };
    let awaitable = function(interp, iterator)?;
    let Some(default) = default else { return Ok(awaitable) };
    let class = awaitable_class(interp);
    Ok(NativeObject::new(
        &class,
        AnextAwaitable { awaitable, default: default.clone(), iterator: Guarded::new(None) },
    ))
}

fn awaitable_class(interp: &mut Interp) -> Ref<Class> {
    if let Some(class) = interp.module_state.get("anext").and_then(|state| state.downcast_ref::<Ref<Class>>())
    {
        return class.clone();
    }
    let class = native_class(interp, &CLASS);
    interp.module_state.insert("anext", Box::new(class.clone()));
    class
}

/// The iterator of the awaitable.
fn iterator_of(interp: &mut Interp, value: &Value) -> Result {
    let Some(data) = NativeObject::data::<AnextAwaitable>(value) else { return Ok(Value::NONE) };
    if let Some(known) = interp.read(&data.iterator).clone() {
        return Ok(known);
    }
    let Some(function) = interp.class_of(&data.awaitable).slots(interp).await_ else {
        let class = interp.type_name(&data.awaitable);
        return Err(interp.type_error(format!("'{class}' object can't be awaited")));
    };
    let awaitable = data.awaitable.clone();
    let iterator = function(interp, &awaitable)?;
    *interp.write(&data.iterator) = Some(iterator.clone());
    Ok(iterator)
}

/// The default instead of StopAsyncIteration, as the result.
fn finish(interp: &mut Interp, value: &Value, result: Result<Option<Value>>) -> Result<Option<Value>> {
    match interp.unless(result, ExceptionKind::StopAsyncIteration)? {
        Some(item) => Ok(item),
        None => {
            interp.iteration_result = NativeObject::data::<AnextAwaitable>(value)
                .map(|data| data.default.clone())
                .unwrap_or_default();
            Ok(None)
        }
    }
}

fn resume(interp: &mut Interp, value: &Value, sent: &Value) -> Result<Option<Value>> {
    let iterator = iterator_of(interp, value)?;
    let result = if sent.is_none() {
        interp.iteration_result = Value::NONE;
        iteration::next(interp, &iterator)
    } else {
        let name = interp.names.send.clone();
        attribute::call_method(interp, &iterator, &name, std::slice::from_ref(sent)).map(Some)
    };
    finish(interp, value, result)
}

fn shown(interp: &mut Interp, result: Option<Value>) -> Result {
    match result {
        Some(item) => Ok(item),
        None => {
            let result = std::mem::take(&mut interp.iteration_result);
            Err(exception::stop_iteration(interp, result))
        }
    }
}

fn send(interp: &mut Interp, value: &Value, sent: &Value) -> Result {
    let result = resume(interp, value, sent)?;
    shown(interp, result)
}

fn throw(interp: &mut Interp, value: &Value, arguments: &Tuple) -> Result {
    let iterator = iterator_of(interp, value)?;
    let name = interp.names.throw.clone();
    let result = attribute::call_method(interp, &iterator, &name, arguments.items()).map(Some);
    let result = finish(interp, value, result)?;
    shown(interp, result)
}

fn close(interp: &mut Interp, value: &Value) -> Result<()> {
    let iterator = iterator_of(interp, value)?;
    let name = interp.names.close.clone();
    attribute::call_method(interp, &iterator, &name, &[]).map(drop)
}
