//! Native classes, made from their definitions: slots become special methods, stubs become methods, and so on.

use super::ConstructFunction;
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, ClassState, flags};
use crate::runtime::interp::Interp;
use crate::runtime::slots::{self, Slots};
use crate::runtime::types::class_method::{ClassMethod, StaticMethod};
use crate::runtime::types::definition::ClassDefinition;
use crate::runtime::types::descriptor::{AttributeDescriptor, SlotWrapper};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::native_function::{MethodDescriptor, NativeFunction};

/// Makes a native class from its definition. Its base must exist already.
pub fn native_class(interp: &mut Interp, definition: &'static ClassDefinition) -> Ref<Class> {
    let base = match definition.base {
        Some(kind) => Some(interp.class_of_kind(kind).clone()),
        None => interp.classes.get(Kind::Instance as usize).cloned().flatten(),
    };
    native_class_with_base(interp, definition, base)
}

/// Makes a native class with a base that is not the class of a kind.
pub fn native_class_with_base(
    interp: &mut Interp,
    definition: &'static ClassDefinition,
    base: Option<Ref<Class>>,
) -> Ref<Class> {
    let mut slots = base.as_ref().map(|base| *base.slots(interp)).unwrap_or_default();
    let inherited = slots;
    slots.construct = if definition.flags & flags::NO_INSTANCES != 0 { None } else { slots.construct };
    (definition.slots)(&mut slots);
    let inherited_flags = base.as_ref().map_or(0, |base| base.flags.get() & INHERITED);
    let state = ClassState {
        name: definition.name.to_owned(),
        qualified_name: definition.name.to_owned(),
        metaclass: None,
        bases: base.iter().cloned().collect(),
        order: Vec::new(),
        subclasses: Vec::new(),
        slot_names: Vec::new(),
    };
    let namespace = Dict::new();
    let class = Class::allocate(
        state,
        namespace.clone(),
        definition.kind,
        definition.flags | flags::NATIVE | inherited_flags,
        slots,
    );
    let order = std::iter::once(class.clone())
        .chain(base.iter().flat_map(|base| base.order(interp).to_vec()))
        .collect();
    interp.write(&class.state).order = order;
    if let Some(base) = &base {
        let pointer = class.value().pointer();
        interp.write(&base.state).subclasses.push(pointer);
    }
    fill_native_namespace(interp, definition, &class, &namespace, &inherited, &slots);
    class
}

/// Flags that derived classes get from their bases.
pub(super) const INHERITED: u32 = flags::MATCH_SELF
    | flags::SEQUENCE
    | flags::MAPPING
    | flags::EXCEPTION
    | flags::METACLASS
    | flags::FINALIZER
    | flags::DICT
    | flags::WEAK
    | flags::NATIVE_VALUE;

fn fill_native_namespace(
    interp: &mut Interp,
    definition: &'static ClassDefinition,
    class: &Ref<Class>,
    namespace: &Ref<Dict>,
    inherited: &Slots,
    own: &Slots,
) {
    let set = |interp: &mut Interp, name: &str, value: Value| {
        let name = interp.intern(name);
        drop(namespace.set_str(interp, &name, value));
    };
    if own.construct.is_some()
        && (!same_constructor(own.construct, inherited.construct) || definition.base.is_none())
    {
        let new = NativeFunction::constructor(class);
        set(interp, "__new__", new);
    }
    for (number, row) in slots::rows() {
        if (row.is_set)(own) && row.method != "__getattr__" && !(row.same)(own, inherited) {
            let wrapper = Ref::new(SlotWrapper { row: number, owner: class.clone() });
            set(interp, row.method, wrapper.into());
        }
    }
    if own.hash.is_none() && own.compare.is_some() {
        set(interp, "__hash__", Value::NONE);
    }
    for method in definition.methods {
        let descriptor = Ref::new(MethodDescriptor { definition: method, owner: class.clone() });
        set(interp, method.name, descriptor.into());
    }
    for method in definition.class_methods {
        let inner = Ref::new(MethodDescriptor { definition: method, owner: class.clone() });
        set(interp, method.name, ClassMethod::new(inner.into()).into());
    }
    for method in definition.static_methods {
        let function = NativeFunction::new(method, class.to_value(), definition.module);
        set(interp, method.name, StaticMethod::new(function).into());
    }
    for attribute in definition.attributes {
        let descriptor = Ref::new(AttributeDescriptor::native(attribute, class.clone()));
        set(interp, attribute.name, descriptor.into());
    }
    // Attributes of the instances go before the class's own documentation and module.
    let is_free = |name: &str| definition.attributes.iter().all(|attribute| attribute.name != name);
    if is_free("__doc__") {
        set(interp, "__doc__", Str::value(definition.documentation));
    }
    if is_free("__module__") {
        set(interp, "__module__", Str::value(definition.module));
    }
}

pub(super) fn same_constructor(left: Option<ConstructFunction>, right: Option<ConstructFunction>) -> bool {
    left.map(|function| function as usize) == right.map(|function| function as usize)
}
