//! The functions that `lru_cache` makes: results by arguments, the most recently used ones last in a dict.

use crate::builtins::modules::DICTIONARY;
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{DICT, NATIVE, WEAK};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::bound_method::BoundMethod;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, call, convert, hash};
use std::any::Any;
use std::cell::Cell;

/// A function that remembers its results.
struct CachedFunction {
    function: Value,
    /// `None`: all results are kept.
    most: Option<usize>,
    typed: bool,
    /// Makes the result of `cache_info`.
    information: Value,
    /// Separates positional from keyword arguments in a key: the class, which nobody passes.
    mark: Value,
    results: Ref<Dict>,
    hits: Cell<i64>,
    misses: Cell<i64>,
}

impl NativeData for CachedFunction {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.function);
        visit(self.results.value());
    }

    fn clear(&mut self) {
        self.function = Value::NONE;
        self.results = Dict::new();
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// Report cache statistics
    def cache_info(self, /) = cache_info;
    /// Clear the cache and cache statistics
    def cache_clear(self, /) = cache_clear;
    def __copy__(self, /) = itself;
    def __deepcopy__(self, memo, /) = deep_itself;
    def __reduce__(self, /) = reduce;
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "_lru_cache_wrapper",
    module: "functools",
    documentation: "Create a cached callable that wraps another function.",
    flags: NATIVE | DICT | WEAK,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.call = Some(invoke);
        slots.descriptor_get = Some(|_, value, instance, _| {
            Ok(match instance {
                Some(instance) => BoundMethod::new(value.clone(), instance.clone()).into(),
                None => value.clone(),
            })
        });
    },
    methods: METHODS,
    attributes: &[DICTIONARY],
    ..EMPTY
};

/// `_lru_cache_wrapper(function, maxsize, typed, cache_info_type)`
fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [function, most, typed, information] = arguments.values else {
        return Err(interp.type_error("_lru_cache_wrapper expected 4 arguments"));
    };
    let most = match most.is_none() {
        true => None,
        false => Some(usize::try_from(convert::to_i64(interp, most)?).unwrap_or(0)),
    };
    let data = CachedFunction {
        function: function.clone(),
        most,
        typed: crate::runtime::operators::is_true(interp, typed)?,
        information: information.clone(),
        mark: class.to_value(),
        results: Dict::new(),
        hits: Cell::new(0),
        misses: Cell::new(0),
    };
    Ok(NativeObject::new(class, data))
}

/// What a call is remembered by. A lone int or str is its own key, so that 1 and 1.0 are different calls.
fn key(interp: &mut Interp, cached: &CachedFunction, arguments: CallArguments<'_>) -> Value {
    if let ([only], false) = (arguments.values, cached.typed || !arguments.names.is_empty())
        && matches!(only.kind(), Kind::Int | Kind::BigInt | Kind::Str)
    {
        return only.clone();
    }
    if arguments.names.is_empty() && !cached.typed {
        return Tuple::from_slice(arguments.values).into();
    }
    let mut items = arguments.positionals().to_vec();
    if !arguments.names.is_empty() {
        items.push(cached.mark.clone());
        for (name, value) in arguments.keywords() {
            items.extend([name.clone(), value.clone()]);
        }
    }
    if cached.typed {
        items.extend(arguments.values.iter().map(|value| interp.class_of(value).to_value()));
    }
    Tuple::from_vec(items).into()
}

fn invoke(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    let Some(cached) = NativeObject::data::<CachedFunction>(value) else { return Ok(Value::NONE) };
    let function = cached.function.clone();
    let count = |counter: &Cell<i64>| counter.set(counter.get() + 1);
    if cached.most == Some(0) {
        count(&cached.misses);
        return call::call_with(interp, &function, arguments);
    }
    let key = key(interp, cached, arguments);
    let hash = hash::hash(interp, &key)?;
    let results = cached.results.clone();
    if let Some(result) = results.get_hashed(interp, &key, hash)? {
        count(&cached.hits);
        if cached.most.is_some() {
            // Put in again it is the most recent.
            results.remove_hashed(interp, &key, hash)?;
            results.insert_hashed(interp, hash, &key, &result)?;
        }
        return Ok(result);
    }
    count(&cached.misses);
    let result = call::call_with(interp, &function, arguments)?;
    if let Some(most) = cached.most
        && !results.contains_hashed(interp, &key, hash)?
        && results.len(interp) >= most
        && let Some(oldest) = results.hashed_after(interp, &mut 0)
    {
        results.remove_hashed(interp, &oldest.key, oldest.hash)?;
    }
    results.insert_hashed(interp, hash, &key, &result)?;
    Ok(result)
}

fn data<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a CachedFunction> {
    match NativeObject::data::<CachedFunction>(value) {
        Some(cached) => Ok(cached),
        None => Err(interp.raise(ExceptionKind::TypeError, "a cached function is required")),
    }
}

fn cache_info(interp: &mut Interp, value: &Value) -> Result {
    let cached = data(interp, value)?;
    let most = cached.most.map_or(Value::NONE, |most| Value::int(most as i64));
    let size = Value::int(cached.results.len(interp) as i64);
    let arguments = [Value::int(cached.hits.get()), Value::int(cached.misses.get()), most, size];
    call::call(interp, &cached.information, &arguments)
}

fn cache_clear(interp: &mut Interp, value: &Value) -> Result<()> {
    let cached = data(interp, value)?;
    cached.results.clear(interp);
    cached.hits.set(0);
    cached.misses.set(0);
    Ok(())
}

fn itself(_: &mut Interp, value: &Value) -> Value {
    value.clone()
}

fn deep_itself(_: &mut Interp, value: &Value, _memo: &Value) -> Value {
    value.clone()
}

/// Pickled by name.
fn reduce(interp: &mut Interp, value: &Value) -> Result {
    let name = interp.names.qualname.clone();
    attribute::get(interp, value, &name)
}
