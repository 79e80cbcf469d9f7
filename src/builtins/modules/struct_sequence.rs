//! Tuples whose items have names, as `sys.version_info` and `time.struct_time`: native classes derived from `tuple`.

use crate::object::{Instance, Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY, read_only_member};
use crate::runtime::{call, convert, iteration, representation};

/// The attribute of a field.
pub const fn field<const INDEX: usize>(
    name: &'static str,
    documentation: &'static str,
) -> AttributeDefinition {
    AttributeDefinition { name, documentation, get: get_field::<INDEX>, set: Some(read_only_member) }
}

fn get_field<const INDEX: usize>(_: &mut Interp, value: &Value) -> Result {
    Ok(convert::native::<Tuple>(value)
        .and_then(|tuple| tuple.items().get(INDEX))
        .cloned()
        .unwrap_or_default())
}

/// Declares a class of named tuples: `struct_sequence! { VERSION_INFO, "sys", "version_info", "doc"; 0 major, 1 minor }`.
#[macro_export]
macro_rules! struct_sequence {
    ($visibility:vis $name:ident, $module:literal, $class:literal, $doc:literal; $( $index:literal $field:ident ),+ $(,)?) => {
        $visibility static $name: $crate::runtime::types::definition::ClassDefinition = $crate::runtime::types::definition::ClassDefinition {
            name: $class,
            module: $module,
            documentation: $doc,
            attributes: &[ $( $crate::builtins::modules::struct_sequence::field::<$index>(stringify!($field), "") ),+ ],
            ..$crate::builtins::modules::struct_sequence::BASE
        };
    };
}

/// What all such classes share.
pub const BASE: ClassDefinition = ClassDefinition {
    kind: Kind::Tuple,
    base: Some(Kind::Tuple),
    flags: flags::NATIVE | flags::SEQUENCE | flags::NATIVE_VALUE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.construct = Some(construct);
    },
    ..EMPTY
};

/// The class object of a definition.
pub fn class(interp: &mut Interp, definition: &'static ClassDefinition) -> Ref<Class> {
    let base = interp.class_of_kind(Kind::Tuple).clone();
    let class = native_class_with_base(interp, definition, Some(base));
    let count = Value::int(definition.attributes.len() as i64);
    let namespace = class.namespace(interp);
    for name in ["n_fields", "n_sequence_fields"] {
        let name = interp.intern(name);
        drop(namespace.set_str(interp, &name, count.clone()));
    }
    let names = fields(interp, &class).iter().map(|name| Str::value(name)).collect();
    let match_args = interp.names.match_args.clone();
    drop(namespace.set_str(interp, &match_args, Tuple::from_vec(names).into()));
    class
}

/// An instance with these items.
pub fn make(interp: &mut Interp, class: &Ref<Class>, items: Vec<Value>) -> Value {
    let instance = call::new_instance(interp, class);
    if let Some(made) = instance.exact::<Instance>() {
        made.set_native(interp.token_mut(), Tuple::from_vec(items).into());
    }
    instance
}

/// `struct_time((2000, 1, ...))`
fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let name = class.name(interp);
    let [items] = arguments.values else {
        return Err(interp.type_error(format!("{name}() missing required argument 'sequence' (pos 1)")));
    };
    let items = iteration::collect(interp, items)?;
    let wanted = fields(interp, class).len();
    if items.len() != wanted {
        let given = items.len();
        return Err(interp.type_error(format!("{name}() takes a {wanted}-sequence ({given}-sequence given)")));
    }
    Ok(make(interp, class, items))
}

/// The names of the fields, in order.
fn fields(interp: &Interp, class: &Ref<Class>) -> Vec<String> {
    let attributes = class
        .namespace(interp)
        .entries(interp)
        .into_iter()
        .filter(|(_, value)| value.is(Kind::AttributeDescriptor));
    attributes.filter_map(|(name, _)| name.exact::<Str>().map(|name| name.as_str().to_owned())).collect()
}

/// `sys.version_info(major=3, minor=14, ...)`
fn repr(interp: &mut Interp, value: &Value) -> Result {
    let class = interp.class_of(value).clone();
    let items = convert::native::<Tuple>(value).map(|tuple| tuple.items().to_vec()).unwrap_or_default();
    let mut parts = Vec::with_capacity(items.len());
    for (name, item) in fields(interp, &class).into_iter().zip(items) {
        parts.push(format!("{name}={}", representation::repr(interp, &item)?.as_str()));
    }
    let name = representation::full_class_name(interp, &class);
    Ok(Str::value(&format!("{name}({})", parts.join(", "))))
}
