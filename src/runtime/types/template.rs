//! `string.templatelib`: what a t-string gives (PEP 750). A Template has one string more than it has interpolations, in turn, the
//! strings perhaps empty.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::iterators::TupleIterator;
use super::sequence::receiver;
use super::{generic_alias, parameters};
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::{convert, representation};
use crate::syntax::operators::BinaryOperator;

/// The payload of a template.
pub struct Template {
    strings: Ref<Tuple>,
    interpolations: Ref<Tuple>,
}

impl Payload for Template {
    const KIND: Kind = Kind::Template;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.strings.value());
        visit(self.interpolations.value());
    }
}

/// The payload of an interpolation: a value and how it was written.
pub struct Interpolation {
    value: Value,
    expression: Value,
    /// `"s"`, `"r"`, `"a"` or None.
    conversion: Value,
    format: Value,
}

impl Payload for Interpolation {
    const KIND: Kind = Kind::Interpolation;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        [&self.value, &self.expression, &self.conversion, &self.format].into_iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop(std::mem::take(&mut self.value));
    }
}

native_functions! { CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = generic_alias::class_get_item;
}

const fn attribute(
    name: &'static str,
    documentation: &'static str,
    get: fn(&mut Interp, &Value) -> Result,
) -> AttributeDefinition {
    AttributeDefinition { name, documentation, get, set: None }
}

pub const TEMPLATE_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Template,
    name: "Template",
    module: "string.templatelib",
    documentation: "Template object",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr_template);
        slots.iterate = Some(iterate);
        slots.construct = Some(construct_template);
        slots.binary[BinaryOperator::Add as usize] = Some(concatenate);
    },
    class_methods: CLASS_METHODS,
    attributes: &[
        attribute("strings", "Strings", |interp, value| Ok(template(interp, value)?.strings.to_value())),
        attribute("interpolations", "Interpolations", |interp, value| {
            Ok(template(interp, value)?.interpolations.to_value())
        }),
        attribute("values", "Values of interpolations", values),
    ],
    ..EMPTY
};

pub const INTERPOLATION_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Interpolation,
    name: "Interpolation",
    module: "string.templatelib",
    documentation: "Interpolation object",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr_interpolation);
        slots.construct = Some(construct_interpolation);
    },
    class_methods: CLASS_METHODS,
    attributes: &[
        attribute("value", "Value", |interp, value| Ok(interpolation(interp, value)?.value.clone())),
        attribute("expression", "Expression", |interp, value| {
            Ok(interpolation(interp, value)?.expression.clone())
        }),
        attribute("conversion", "Conversion", |interp, value| {
            Ok(interpolation(interp, value)?.conversion.clone())
        }),
        attribute("format_spec", "Format specifier", |interp, value| {
            Ok(interpolation(interp, value)?.format.clone())
        }),
    ],
    ..EMPTY
};

static INTERPOLATION: NativeDefinition =
    parameters::constructor("Interpolation", "value, expression='', conversion=None, format_spec=''");

/// Gives `Interpolation` its `__match_args__`, which is no computed attribute; called once its class exists.
pub fn complete_classes(interp: &mut Interp) {
    let class = interp.class_of_kind(Kind::Interpolation).clone();
    let names =
        ["value", "expression", "conversion", "format_spec"].map(|name| interp.intern(name).to_value());
    let name = interp.names.match_args.clone();
    let namespace = class.namespace(interp);
    drop(namespace.set_str(interp, &name, Tuple::from_slice(&names).into()));
}

/// The template of a t-string: tuples of strings and interpolations.
pub fn make_template(strings: &Value, interpolations: &Value) -> Value {
    match (strings.exact_ref::<Tuple>(), interpolations.exact_ref::<Tuple>()) {
        (Some(strings), Some(interpolations)) => Value::new(Template { strings, interpolations }),
        _ => Value::NONE,
    }
}

/// An interpolation of a t-string; `conversion` is text or None, the others but the value are text.
pub fn make_interpolation(value: &Value, expression: &Value, conversion: Value, format: Value) -> Value {
    Value::new(Interpolation { value: value.clone(), expression: expression.clone(), conversion, format })
}

fn template<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Template> {
    receiver(interp, value)
}

fn interpolation<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Interpolation> {
    receiver(interp, value)
}

fn construct_template(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    if !arguments.names.is_empty() {
        return Err(interp.type_error("Template.__new__ only accepts *args arguments"));
    }
    let mut strings: Vec<String> = vec![String::new()];
    let mut interpolations = Vec::new();
    for part in arguments.values {
        if let Some(text) = convert::native::<Str>(part) {
            if let Some(last) = strings.last_mut() {
                last.push_str(text.as_str());
            }
        } else if part.is(Kind::Interpolation) {
            interpolations.push(part.clone());
            strings.push(String::new());
        } else {
            let class = interp.type_name(part);
            let message =
                format!("Template.__new__ *args need to be of type 'str' or 'Interpolation', got {class}");
            return Err(interp.type_error(message));
        }
    }
    let strings = Tuple::of(strings.into_iter().map(|text| Str::from_string(text).into()));
    Ok(Value::new(Template { strings, interpolations: Tuple::from_vec(interpolations) }))
}

fn construct_interpolation(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [value, expression, conversion, format] = parameters::bind::<4>(interp, &INTERPOLATION, arguments)?;
    let expression = text(interp, expression, "expression")?;
    let conversion = match conversion.filter(|conversion| !conversion.is_none()) {
        Some(given) => {
            let known = parameters::text(interp, &given, INTERPOLATION.name, " 'conversion'")?;
            if !matches!(known.as_str(), "s" | "r" | "a") {
                let message = "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'";
                return Err(interp.value_error(message));
            }
            given
        }
        None => Value::NONE,
    };
    let format = text(interp, format, "format_spec")?;
    Ok(make_interpolation(&value.unwrap_or_default(), &expression, conversion, format))
}

fn text(interp: &mut Interp, given: Option<Value>, argument: &str) -> Result {
    let given = given.unwrap_or_else(|| interp.names.empty.to_value());
    parameters::text(interp, &given, INTERPOLATION.name, &format!(" '{argument}'"))?;
    Ok(given)
}

fn values(interp: &mut Interp, value: &Value) -> Result {
    let template = template(interp, value)?;
    let values = template.interpolations.items().iter().map(|item| match item.exact::<Interpolation>() {
        Some(interpolation) => interpolation.value.clone(),
        None => Value::NONE,
    });
    Ok(Tuple::of(values).into())
}

/// The strings that are not empty and the interpolations, in the order written.
fn iterate(interp: &mut Interp, value: &Value) -> Result {
    let template = template(interp, value)?;
    let mut interpolations = template.interpolations.items().iter();
    let mut parts = Vec::with_capacity(template.strings.len() + template.interpolations.len());
    for string in template.strings.items() {
        if string.exact::<Str>().is_some_and(|text| !text.as_str().is_empty()) {
            parts.push(string.clone());
        }
        parts.extend(interpolations.next().cloned());
    }
    Ok(TupleIterator::new(Tuple::from_vec(parts)).into())
}

/// The last string of the left template and the first of the right one become one.
fn concatenate(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let Some(left) = left.exact::<Template>() else { return Ok(Value::NOT_IMPLEMENTED) };
    let Some(right) = right.exact::<Template>() else {
        let class = interp.type_name(right);
        let name = "string.templatelib.Template";
        return Err(interp.type_error(format!("can only concatenate {name} (not \"{class}\") to {name}")));
    };
    let mut strings = left.strings.items().to_vec();
    if let (Some(last), Some((first, rest))) = (strings.pop(), right.strings.items().split_first()) {
        let joined = [&last, first].map(|part| part.exact::<Str>().map_or("", Str::as_str)).concat();
        strings.push(Str::from_string(joined).into());
        strings.extend_from_slice(rest);
    }
    let interpolations = [left.interpolations.items(), right.interpolations.items()].concat();
    Ok(Value::new(Template {
        strings: Tuple::from_vec(strings),
        interpolations: Tuple::from_vec(interpolations),
    }))
}

fn repr_template(interp: &mut Interp, value: &Value) -> Result {
    let template = template(interp, value)?;
    let strings = representation::repr(interp, template.strings.value())?;
    let interpolations = representation::repr(interp, template.interpolations.value())?;
    let text = format!("Template(strings={}, interpolations={})", strings.as_str(), interpolations.as_str());
    Ok(Str::from_string(text).into())
}

fn repr_interpolation(interp: &mut Interp, value: &Value) -> Result {
    let own = interpolation(interp, value)?;
    let mut parts = Vec::with_capacity(4);
    for part in [&own.value, &own.expression, &own.conversion, &own.format] {
        parts.push(representation::repr(interp, part)?.as_str().to_owned());
    }
    Ok(Str::from_string(format!("Interpolation({})", parts.join(", "))).into())
}
