//! The classes of type parameters and the small objects around them: `typing.NoDefault`, and `P.args` and `P.kwargs` of a ParamSpec.
//! They are made once per interpreter.

use super::Flavor;
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::arguments;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{operators, representation};
use crate::syntax::operators::CompareOperator;
use std::any::Any;

const STATE_NAME: &str = "typing objects";

/// Classes and objects of `typing` that are native.
pub(super) struct TypingObjects {
    flavors: [Ref<Class>; 3],
    no_default: Value,
    arguments: Ref<Class>,
    keywords: Ref<Class>,
}

impl TypingObjects {
    /// Makes them; `flavors` are the classes of type parameters in the order of [`Flavor`].
    pub(super) fn create(interp: &mut Interp, flavors: [Ref<Class>; 3]) {
        let no_default_class = native_class(interp, &NO_DEFAULT_CLASS);
        let objects = TypingObjects {
            flavors,
            no_default: NativeObject::new(&no_default_class, NoDefault),
            arguments: native_class(interp, &ARGUMENTS_CLASS),
            keywords: native_class(interp, &KEYWORDS_CLASS),
        };
        interp.module_state.insert(STATE_NAME, Box::new(objects));
    }

    pub(super) fn get(interp: &Interp) -> Option<&TypingObjects> {
        interp.module_state.get(STATE_NAME).and_then(|state| state.downcast_ref())
    }

    pub(super) fn class_of(&self, flavor: Flavor) -> &Ref<Class> {
        let [variable, specification, tuple] = &self.flavors;
        match flavor {
            Flavor::Variable => variable,
            Flavor::Specification => specification,
            Flavor::VariableTuple => tuple,
        }
    }
}

/// `typing.NoDefault`
pub(super) fn no_default(interp: &Interp) -> Value {
    TypingObjects::get(interp).map(|objects| objects.no_default.clone()).unwrap_or_default()
}

/// `P.args`
pub(super) fn arguments_of(interp: &Interp, specification: &Value) -> Value {
    match TypingObjects::get(interp) {
        Some(objects) => part(&objects.arguments, specification),
        None => Value::NONE,
    }
}

/// `P.kwargs`
pub(super) fn keywords_of(interp: &Interp, specification: &Value) -> Value {
    match TypingObjects::get(interp) {
        Some(objects) => part(&objects.keywords, specification),
        None => Value::NONE,
    }
}

struct NoDefault;

impl NativeData for NoDefault {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

static NO_DEFAULT_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "NoDefaultType",
    documentation: "The type of the NoDefault singleton.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(|_, _| Ok(Str::value("typing.NoDefault")));
        slots.construct = Some(construct_no_default);
    },
    ..EMPTY
};

fn construct_no_default(interp: &mut Interp, _: &Ref<Class>, given: CallArguments<'_>) -> Result {
    if !given.values.is_empty() {
        return Err(interp.type_error("NoDefaultType takes no arguments"));
    }
    Ok(no_default(interp))
}

/// `P.args` or `P.kwargs`: the class says which.
struct SpecificationPart {
    origin: Value,
}

impl NativeData for SpecificationPart {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.origin);
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn part(class: &Ref<Class>, origin: &Value) -> Value {
    NativeObject::new(class, SpecificationPart { origin: origin.clone() })
}

fn origin(value: &Value) -> Value {
    NativeObject::data::<SpecificationPart>(value).map(|part| part.origin.clone()).unwrap_or_default()
}

native_functions! { PART_METHODS;
    /// They are no bases of classes.
    def __mro_entries__(self, bases, /) = super::mro_entries;
}

macro_rules! part_class {
    ($class:ident $name:literal $suffix:literal $construct:ident) => {
        static $class: ClassDefinition = ClassDefinition {
            kind: Kind::Native,
            name: $name,
            module: "typing",
            flags: flags::NATIVE,
            slots: |slots| {
                slots.representation = Some(|interp, value| {
                    let text = representation::repr(interp, &origin(value))?;
                    Ok(Str::value(&format!(
                        concat!("{}.", $suffix),
                        text.as_str().trim_start_matches(['~', '+', '-'])
                    )))
                });
                slots.compare = Some(compare);
                slots.hash = None;
                slots.construct = Some($construct);
            },
            methods: PART_METHODS,
            attributes: &[AttributeDefinition {
                name: "__origin__",
                documentation: "",
                get: |_, value| Ok(origin(value)),
                set: None,
            }],
            ..EMPTY
        };

        fn $construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
            let [specification] = arguments::exactly(interp, $name, given)?;
            Ok(part(class, specification))
        }
    };
}

part_class!(ARGUMENTS_CLASS "ParamSpecArgs" "args" construct_arguments);
part_class!(KEYWORDS_CLASS "ParamSpecKwargs" "kwargs" construct_keywords);

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    if !interp.class_of(left).same(interp.class_of(right)) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let equal = operators::equal(interp, &origin(left), &origin(right))?;
    Ok(match operator {
        CompareOperator::Eq => Value::bool(equal),
        CompareOperator::NotEq => Value::bool(!equal),
        _ => Value::NOT_IMPLEMENTED,
    })
}
