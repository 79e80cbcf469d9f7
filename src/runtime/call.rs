//! Calling: the one way native code calls anything.

use super::attribute;
use super::class::{Class, flags};
use super::exceptions::ExceptionKind;
use super::interp::{Interp, Result};
use super::native::CallArguments;
use super::types::object;
use crate::object::{Instance, Kind, Ref, Str, Value};

/// Calls with positional arguments.
pub fn call(interp: &mut Interp, callable: &Value, arguments: &[Value]) -> Result {
    call_with(interp, callable, CallArguments::positional(arguments))
}

/// Calls with keyword arguments too.
pub fn call_keywords(
    interp: &mut Interp,
    callable: &Value,
    positional: &[Value],
    keywords: &[(Ref<Str>, Value)],
) -> Result {
    let values: Vec<Value> =
        positional.iter().cloned().chain(keywords.iter().map(|(_, value)| value.clone())).collect();
    let names: Vec<Value> = keywords.iter().map(|(name, _)| name.to_value()).collect();
    call_with(interp, callable, CallArguments { values: &values, names: &names })
}

/// Calls anything.
pub fn call_with(interp: &mut Interp, callable: &Value, arguments: CallArguments<'_>) -> Result {
    if callable.is(Kind::Function) {
        return (interp.hooks.call_function)(interp, callable, None, arguments);
    }
    match interp.class_of(callable).slots(interp).call {
        Some(function) => {
            interp.enter_native("")?;
            function(interp, callable, arguments)
        }
        None => {
            let class = interp.type_name(callable);
            Err(interp.type_error(format!("'{class}' object is not callable")))
        }
    }
}

impl Interp {
    /// Raises RecursionError when the native stack is nearly used up; native functions that can recurse through user data call it first.
    /// `doing` completes CPython's message, such as `" in comparison"`.
    #[inline(always)]
    pub fn enter_native(&mut self, doing: &str) -> Result<()> {
        if self.machine.native_stack_is_full() {
            return Err(
                self.raise(ExceptionKind::RecursionError, format!("maximum recursion depth exceeded{doing}"))
            );
        }
        Ok(())
    }

    /// The name of a value's class, for messages; classes that are not in the language in CPython show their module, as there.
    pub fn type_name(&self, value: &Value) -> String {
        self.name_of_class(self.class_of(value))
    }

    /// The name of a class, for messages.
    pub fn name_of_class(&self, class: &Class) -> String {
        let name = class.name(self);
        let namespace = class.namespace(self).get_str(self, &self.names.module);
        let Some(module) = namespace.as_ref().and_then(Value::exact::<Str>).map(Str::as_str) else {
            return name;
        };
        let shows_module = if class.has(flags::NATIVE) {
            module != "builtins"
        } else {
            LIKE_NATIVE.iter().any(|(home, names)| *home == module && names.contains(&name.as_str()))
        };
        if shows_module { format!("{module}.{name}") } else { name }
    }
}

/// Classes of the library that are in the language here and in C in CPython, whose messages name them with their module.
const LIKE_NATIVE: &[(&str, &[&str])] = &[
    ("collections", &["OrderedDict"]),
    ("datetime", &["date", "datetime", "time", "timedelta", "timezone", "tzinfo"]),
    ("decimal", &["Context", "Decimal", "SignalDict"]),
    (
        "itertools",
        &[
            "accumulate",
            "batched",
            "chain",
            "combinations",
            "combinations_with_replacement",
            "compress",
            "count",
            "cycle",
            "dropwhile",
            "filterfalse",
            "groupby",
            "islice",
            "pairwise",
            "permutations",
            "product",
            "repeat",
            "starmap",
            "takewhile",
            "zip_longest",
        ],
    ),
];

/// What a native `__new__` does last: returns the native value for the native class itself, an instance around it for a subclass.
pub fn finish_construct(interp: &mut Interp, class: &Ref<Class>, native: Value) -> Result {
    if class.has(flags::NATIVE) {
        return Ok(native);
    }
    let instance = new_instance(interp, class);
    if let Some(made) = instance.exact::<Instance>() {
        made.set_native(interp.token_mut(), native);
    }
    Ok(instance)
}

/// A new instance of a class made by a script, without attributes.
pub fn new_instance(interp: &mut Interp, class: &Ref<Class>) -> Value {
    // SAFETY of meaning: the root shape belongs to the class, which `class` keeps alive.
    let made = class.make_instance(interp);
    if class.has(flags::FINALIZER) {
        made.header().set(crate::object::Header::HAS_FINALIZER);
    }
    made.into()
}

/// Calls a class: `__new__`, then `__init__` if that gave an instance of the class (`type.__call__`).
pub fn instantiate(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let Some(construct) = class.slots(interp).construct else {
        let name = super::representation::full_class_name(interp, class);
        return Err(interp.type_error(format!("cannot create '{name}' instances")));
    };
    let made = construct(interp, class, arguments)?;
    let made_class = interp.class_of(&made);
    if !made_class.same(class) && !made_class.is_subclass_of(interp, class) {
        return Ok(made);
    }
    // The constructors of native classes refuse what they do not take, so that `object.__init__` has nothing to say.
    let says_nothing = |initialize| class.has(flags::NATIVE) && object::is_default_initializer(initialize);
    if let Some(initialize) = made_class.slots(interp).initialize.filter(|own| !says_nothing(*own)) {
        initialize(interp, &made, arguments)?;
    }
    Ok(made)
}

/// Calls the method `name` of a value.
pub fn call_method(interp: &mut Interp, receiver: &Value, name: &Ref<Str>, arguments: &[Value]) -> Result {
    let method = attribute::get(interp, receiver, name)?;
    call(interp, &method, arguments)
}
