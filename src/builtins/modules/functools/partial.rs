//! `functools.partial` and its `Placeholder`.

use crate::builtins::modules::DICTIONARY;
use crate::object::{Guarded, Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{BASE, DICT, NATIVE, WEAK};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::bound_method::BoundMethod;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY, read_only_member};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::generic_alias;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, call, convert, representation};
use std::any::Any;

/// A function with some of its arguments.
#[derive(Clone)]
struct Parts {
    function: Value,
    arguments: Ref<Tuple>,
    keywords: Ref<Dict>,
    /// How many of the arguments are placeholders.
    open: usize,
}

struct Partial {
    parts: Guarded<Parts>,
}

impl NativeData for Partial {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        let parts = self.parts.peek();
        visit(&parts.function);
        visit(parts.arguments.value());
        visit(parts.keywords.value());
    }

    fn clear(&mut self) {
        let empty = Parts {
            function: Value::NONE,
            arguments: Tuple::from_slice(&[]),
            keywords: Dict::new(),
            open: 0,
        };
        drop(std::mem::replace(self.parts.get_exclusive(), empty));
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The data of `Placeholder`.
struct Placeholder;

impl NativeData for Placeholder {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
    /// Set state information for unpickling.
    def __setstate__(self, state, /) = set_state;
}

native_functions! { CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = generic_alias::class_get_item;
}

native_functions! { PLACEHOLDER_METHODS;
    def __reduce__(self, /) = placeholder_name;
}

macro_rules! member {
    ($name:literal, $documentation:literal, $parts:ident => $value:expr) => {
        AttributeDefinition {
            name: $name,
            documentation: $documentation,
            get: |interp, value| {
                let $parts = parts(interp, value)?;
                Ok($value)
            },
            set: Some(read_only_member),
        }
    };
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "partial",
    module: "functools",
    documentation: "Create a new function with partial application of the given arguments and keywords.",
    flags: NATIVE | BASE | DICT | WEAK,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.call = Some(invoke);
        slots.representation = Some(repr);
        slots.descriptor_get = Some(|_, value, instance, _| {
            Ok(match instance {
                Some(instance) => BoundMethod::new(value.clone(), instance.clone()).into(),
                None => value.clone(),
            })
        });
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    attributes: &[
        member!("func", "function object to use in future partial calls", parts => parts.function),
        member!("args", "tuple of arguments to future partial calls", parts => parts.arguments.into()),
        member!("keywords", "dictionary of keyword arguments to future partial calls", parts => parts.keywords.into()),
        DICTIONARY,
    ],
    ..EMPTY
};

static PLACEHOLDER_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "_PlaceholderType",
    module: "functools",
    documentation: "The type of the Placeholder singleton.\n\nUsed as a placeholder for partial arguments.",
    flags: NATIVE,
    slots: |slots| {
        slots.construct = Some(|interp, _, arguments| match arguments.values {
            [] => Ok(placeholder(interp)),
            _ => Err(interp.type_error("PlaceholderType takes no arguments")),
        });
        slots.representation = Some(|_, _| Ok(Str::value("Placeholder")));
    },
    methods: PLACEHOLDER_METHODS,
    ..EMPTY
};

const STATE: &str = "functools.Placeholder";

/// Adds `partial` and `Placeholder` to the module.
pub fn add_to(interp: &mut Interp, module: &Ref<Module>) {
    let object = interp.class_of_kind(Kind::Instance).clone();
    let class = native_class_with_base(interp, &CLASS, Some(object.clone()));
    module.set(interp, "partial", class.into());
    let class = native_class_with_base(interp, &PLACEHOLDER_CLASS, Some(object));
    let placeholder = NativeObject::new(&class, Placeholder);
    interp.module_state.insert(STATE, Box::new(placeholder.clone()));
    module.set(interp, "Placeholder", placeholder);
}

fn placeholder(interp: &Interp) -> Value {
    interp
        .module_state
        .get(STATE)
        .and_then(|value| value.downcast_ref::<Value>())
        .cloned()
        .unwrap_or_default()
}

fn placeholder_name(_: &mut Interp, _: &Value) -> &'static str {
    "Placeholder"
}

fn is_placeholder(value: &Value) -> bool {
    value.is(Kind::Native) && NativeObject::data::<Placeholder>(value).is_some()
}

fn parts(interp: &mut Interp, value: &Value) -> Result<Parts> {
    match NativeObject::data::<Partial>(value) {
        Some(partial) => Ok(interp.read(&partial.parts).clone()),
        None => {
            let class = interp.type_name(value);
            let message =
                format!("descriptor requires a 'functools.partial' object but received a '{class}'");
            Err(interp.type_error(message))
        }
    }
}

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let Some((function, arguments)) = given.positionals().split_first() else {
        return Err(interp.type_error("type 'partial' takes at least one argument"));
    };
    if interp.class_of(function).slots(interp).call.is_none() {
        return Err(interp.type_error("the first argument must be callable"));
    }
    if arguments.last().is_some_and(is_placeholder) {
        return Err(interp.type_error("trailing Placeholders are not allowed"));
    }
    if given.keywords().any(|(_, value)| is_placeholder(value)) {
        return Err(interp.type_error("Placeholder cannot be passed as a keyword argument"));
    }
    let mut made = Parts {
        function: function.clone(),
        arguments: Tuple::from_slice(arguments),
        keywords: Dict::new(),
        open: 0,
    };
    // A partial of a partial is one, unless the inner one has attributes.
    if let Some(inner) = NativeObject::data::<Partial>(function)
        && attribute::own_dictionary(interp, function).is_none_or(|own| own.is_empty(interp))
        && NativeObject::attributes(interp, function).is_none_or(|own| own.is_empty(interp))
    {
        let inner = interp.read(&inner.parts).clone();
        made.function = inner.function.clone();
        made.arguments = Tuple::from_vec(joined(&inner, arguments));
        made.keywords = inner.keywords.copy(interp);
    }
    for (name, value) in given.keywords() {
        made.keywords.insert(interp, name, value)?;
    }
    made.open = made.arguments.items().iter().filter(|value| is_placeholder(value)).count();
    let made = NativeObject::new(class, Partial { parts: Guarded::new(made) });
    call::finish_construct(interp, class, made)
}

/// The held arguments and the given ones; the first of these fill the open places.
fn joined(parts: &Parts, given: &[Value]) -> Vec<Value> {
    let held = parts.arguments.items();
    let mut values = Vec::with_capacity(held.len() + given.len());
    if parts.open == 0 {
        values.extend_from_slice(held);
        values.extend_from_slice(given);
        return values;
    }
    let mut given = given.iter();
    for value in held {
        let filling = if is_placeholder(value) { given.next() } else { None };
        values.push(filling.unwrap_or(value).clone());
    }
    values.extend(given.cloned());
    values
}

fn invoke(interp: &mut Interp, value: &Value, given: CallArguments<'_>) -> Result {
    let parts = parts(interp, value)?;
    let positionals = given.positionals();
    if positionals.len() < parts.open {
        return Err(too_few(interp, parts.open, positionals.len()));
    }
    let mut values = joined(&parts, positionals);
    if parts.keywords.is_empty(interp) {
        values.extend(given.keywords().map(|(_, value)| value.clone()));
        return call::call_with(
            interp,
            &parts.function,
            CallArguments { values: &values, names: given.names },
        );
    }
    let keywords = parts.keywords.copy(interp);
    for (name, value) in given.keywords() {
        keywords.insert(interp, name, value)?;
    }
    let names = keywords.keys(interp);
    values.extend(keywords.values(interp));
    call::call_with(interp, &parts.function, CallArguments { values: &values, names: &names })
}

#[cold]
fn too_few(interp: &mut Interp, open: usize, given: usize) -> Raised {
    let expected = format!("expected at least {open}, got {given}");
    interp.type_error(format!("missing positional arguments in 'partial' call; {expected}"))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    if !representation::enter(interp, value) {
        return Ok(Str::value("..."));
    }
    let shown = arguments_text(interp, value);
    representation::leave(interp, value);
    let class = interp.class_of(value).clone();
    let name = representation::full_class_name(interp, &class);
    Ok(Str::from_string(format!("{name}({})", shown?)).into())
}

fn arguments_text(interp: &mut Interp, value: &Value) -> Result<String> {
    let parts = parts(interp, value)?;
    let mut text = representation::repr(interp, &parts.function)?.as_str().to_owned();
    for argument in parts.arguments.items() {
        text.push_str(", ");
        text.push_str(representation::repr(interp, argument)?.as_str());
    }
    for (name, value) in parts.keywords.entries(interp) {
        let name = representation::str(interp, &name)?;
        let value = representation::repr(interp, &value)?;
        text.push_str(&format!(", {}={}", name.as_str(), value.as_str()));
    }
    Ok(text)
}

fn reduce(interp: &mut Interp, value: &Value) -> Result<Ref<Tuple>> {
    let Parts { function, arguments, keywords, .. } = parts(interp, value)?;
    let class = interp.class_of(value).to_value();
    let own = match value.is(Kind::Instance) {
        true => attribute::own_dictionary(interp, value),
        false => NativeObject::attributes(interp, value),
    };
    let own = own.filter(|own| !own.is_empty(interp)).map(Value::from).unwrap_or_default();
    let state = Tuple::from_vec(vec![function.clone(), arguments.into(), keywords.into(), own]);
    Ok(Tuple::from_vec(vec![class, Tuple::from_slice(&[function]).into(), state.into()]))
}

fn set_state(interp: &mut Interp, value: &Value, state: &Value) -> Result<()> {
    let found = convert::native::<Tuple>(state).map(Tuple::items).unwrap_or_default();
    let (Some(partial), [function, arguments, keywords, own]) = (NativeObject::data::<Partial>(value), found)
    else {
        return Err(interp.type_error("invalid partial state"));
    };
    let is_callable = interp.class_of(function).slots(interp).call.is_some();
    let (Some(arguments), true) = (convert::native::<Tuple>(arguments), is_callable) else {
        return Err(interp.type_error("invalid partial state"));
    };
    let keywords = match convert::native::<Dict>(keywords) {
        Some(keywords) => keywords.copy(interp),
        None if keywords.is_none() => Dict::new(),
        None => return Err(interp.type_error("invalid partial state")),
    };
    if arguments.items().last().is_some_and(is_placeholder) {
        return Err(interp.type_error("trailing Placeholders are not allowed"));
    }
    let arguments = Tuple::from_slice(arguments.items());
    let open = arguments.items().iter().filter(|value| is_placeholder(value)).count();
    let parts = Parts { function: function.clone(), arguments, keywords, open };
    let old = std::mem::replace(interp.write(&partial.parts), parts);
    drop(old);
    if !own.is_none() {
        let attributes = (DICTIONARY.get)(interp, value)?;
        if let Some(attributes) = attributes.exact_ref::<Dict>() {
            attributes.update_from(interp, own)?;
        }
    }
    Ok(())
}
