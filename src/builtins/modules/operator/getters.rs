//! `itemgetter`, `attrgetter` and `methodcaller`.

use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::NATIVE;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, call, convert, operators, representation};
use std::any::Any;

/// What one of the objects was made with, and what it does.
struct Getter {
    /// Items, names of attributes, or a method's name and its positional arguments.
    parts: Ref<Tuple>,
    work: Work,
}

enum Work {
    Items,
    /// The names between the dots, for each attribute.
    Attributes(Vec<Vec<Ref<Str>>>),
    Method {
        name: Ref<Str>,
        keyword_names: Vec<Value>,
        keyword_values: Vec<Value>,
    },
}

impl NativeData for Getter {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.parts.value());
        if let Work::Method { keyword_values, .. } = &self.work {
            keyword_values.iter().for_each(visit);
        }
    }

    fn clear(&mut self) {
        self.parts = Tuple::from_slice(&[]);
        self.work = Work::Items;
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// Return state information for pickling
    def __reduce__(self, /) = reduce;
}

const GETTER: ClassDefinition =
    ClassDefinition { kind: Kind::Native, module: "operator", flags: NATIVE, methods: METHODS, ..EMPTY };

pub static CLASSES: [ClassDefinition; 3] = [
    ClassDefinition {
        name: "itemgetter",
        documentation: "Return a callable object that fetches the given item(s) from its operand.\n\n\
            After f = itemgetter(2), the call f(r) returns r[2].\n\
            After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])",
        slots: |slots| {
            slots.construct = Some(make_item_getter);
            slots.call = Some(invoke);
            slots.representation = Some(repr);
        },
        ..GETTER
    },
    ClassDefinition {
        name: "attrgetter",
        documentation: "Return a callable object that fetches the given attribute(s) from its operand.\n\n\
            After f = attrgetter('name'), the call f(r) returns r.name.\n\
            After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\n\
            After h = attrgetter('name.first', 'name.last'), the call h(r) returns\n\
            (r.name.first, r.name.last).",
        slots: |slots| {
            slots.construct = Some(make_attribute_getter);
            slots.call = Some(invoke);
            slots.representation = Some(repr);
        },
        ..GETTER
    },
    ClassDefinition {
        name: "methodcaller",
        documentation: "Return a callable object that calls the given method on its operand.\n\n\
            After f = methodcaller('name'), the call f(r) returns r.name().\n\
            After g = methodcaller('name', 'date', foo=1), the call g(r) returns\n\
            r.name('date', foo=1).",
        slots: |slots| {
            slots.construct = Some(make_method_caller);
            slots.call = Some(invoke);
            slots.representation = Some(repr);
        },
        ..GETTER
    },
];

/// The arguments of a constructor that takes at least one and no keywords.
fn positional<'a>(
    interp: &mut Interp,
    class: &Ref<Class>,
    arguments: CallArguments<'a>,
) -> Result<&'a [Value]> {
    let name = class.name(interp);
    if !arguments.names.is_empty() {
        return Err(interp.type_error(format!("{name}() takes no keyword arguments")));
    }
    if arguments.values.is_empty() {
        return Err(interp.type_error(format!("{name} expected 1 argument, got 0")));
    }
    Ok(arguments.values)
}

fn make_item_getter(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let parts = Tuple::from_slice(positional(interp, class, arguments)?);
    Ok(NativeObject::new(class, Getter { parts, work: Work::Items }))
}

fn make_attribute_getter(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let names = positional(interp, class, arguments)?;
    let mut paths = Vec::with_capacity(names.len());
    for name in names {
        let Some(name) = convert::native::<Str>(name) else {
            return Err(interp.type_error("attribute name must be a string"));
        };
        paths.push(name.as_str().split('.').map(|part| interp.intern(part)).collect());
    }
    let getter = Getter { parts: Tuple::from_slice(names), work: Work::Attributes(paths) };
    Ok(NativeObject::new(class, getter))
}

fn make_method_caller(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let Some(name) = arguments.positionals().first() else {
        return Err(interp.type_error("methodcaller needs at least one argument, the method name"));
    };
    let Some(name) = convert::native_ref::<Str>(name).cloned() else {
        return Err(interp.type_error("method name must be a string"));
    };
    let name = interp.intern_string(&name);
    let (keyword_names, keyword_values) =
        arguments.keywords().map(|(name, value)| (name.clone(), value.clone())).unzip();
    let work = Work::Method { name, keyword_names, keyword_values };
    Ok(NativeObject::new(class, Getter { parts: Tuple::from_slice(arguments.positionals()), work }))
}

fn invoke(interp: &mut Interp, value: &Value, arguments: CallArguments<'_>) -> Result {
    let Some(getter) = NativeObject::data::<Getter>(value) else { return Ok(Value::NONE) };
    let ([object], []) = (arguments.values, arguments.names) else {
        let name = interp.class_of(value).name(interp);
        let message = match arguments.names {
            [] => format!("{name} expected 1 argument, got {}", arguments.values.len()),
            _ => format!("{name}() takes no keyword arguments"),
        };
        return Err(interp.type_error(message));
    };
    match &getter.work {
        Work::Items => match getter.parts.items() {
            [item] => operators::get_item(interp, object, item),
            items => {
                let found: Result<Vec<Value>> =
                    items.iter().map(|item| operators::get_item(interp, object, item)).collect();
                Ok(Tuple::from_vec(found?).into())
            }
        },
        Work::Attributes(paths) => match paths.as_slice() {
            [path] => follow(interp, object, path),
            paths => {
                let found: Result<Vec<Value>> =
                    paths.iter().map(|path| follow(interp, object, path)).collect();
                Ok(Tuple::from_vec(found?).into())
            }
        },
        Work::Method { name, keyword_names, keyword_values } => {
            let method = attribute::get(interp, object, name)?;
            let own = getter.parts.items().get(1..).unwrap_or_default();
            let values = [own, keyword_values].concat();
            call::call_with(interp, &method, CallArguments { values: &values, names: keyword_names })
        }
    }
}

/// The attribute at the end of the path.
fn follow(interp: &mut Interp, object: &Value, path: &[Ref<Str>]) -> Result {
    let mut value = object.clone();
    for name in path {
        value = attribute::get(interp, &value, name)?;
    }
    Ok(value)
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(getter) = NativeObject::data::<Getter>(value) else { return Ok(Value::NONE) };
    let name = interp.class_of(value).name(interp);
    if !representation::enter(interp, value) {
        return Ok(Str::from_string(format!("operator.{name}(...)")).into());
    }
    let shown = arguments_text(interp, getter);
    representation::leave(interp, value);
    Ok(Str::from_string(format!("operator.{name}({})", shown?)).into())
}

fn arguments_text(interp: &mut Interp, getter: &Getter) -> Result<String> {
    let mut shown = Vec::new();
    for part in getter.parts.items() {
        shown.push(representation::repr(interp, part)?.as_str().to_owned());
    }
    if let Work::Method { keyword_names, keyword_values, .. } = &getter.work {
        for (name, value) in keyword_names.iter().zip(keyword_values) {
            let value = representation::repr(interp, value)?;
            let name = name.exact::<Str>().map(Str::as_str).unwrap_or_default();
            shown.push(format!("{name}={}", value.as_str()));
        }
    }
    Ok(shown.join(", "))
}

/// A method caller with keywords is made by a `functools.partial` that holds them.
fn reduce(interp: &mut Interp, value: &Value) -> Result<Ref<Tuple>> {
    let class = interp.class_of(value).to_value();
    let Some(getter) = NativeObject::data::<Getter>(value) else { return Ok(Tuple::from_slice(&[class])) };
    match &getter.work {
        Work::Method { name, keyword_names, keyword_values } if !keyword_names.is_empty() => {
            let functools = (interp.hooks.import)(interp, "functools")?;
            let partial = interp.intern("partial");
            let partial = attribute::get(interp, &functools, &partial)?;
            let values = [&[class, name.to_value()], keyword_values.as_slice()].concat();
            let maker =
                call::call_with(interp, &partial, CallArguments { values: &values, names: keyword_names })?;
            let rest = getter.parts.items().get(1..).unwrap_or_default();
            Ok(Tuple::pair(maker, Tuple::from_slice(rest).into()))
        }
        _ => Ok(Tuple::pair(class, getter.parts.to_value())),
    }
}
