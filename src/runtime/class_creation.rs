//! Making classes: native ones from their definitions, and those of scripts as `type(name, bases, namespace)` does it (language reference
//! 3.3.3): the winner metaclass, the layout the bases agree on, the C3 order, `__slots__`, `__set_name__` and `__init_subclass__`.

use super::attribute;
use super::call;
use super::class::{Class, ClassState, flags};
use super::interp::{Interp, Raised, Result};
use super::native::CallArguments;
use super::slots::{self, Slots};
use super::types::class_method::{ClassMethod, StaticMethod};
use super::types::definition::{AttributeDefinition, ClassDefinition};
use super::types::descriptor::{AttributeDescriptor, SlotWrapper};
use super::types::dict::Dict;
use super::types::native_function::{MethodDescriptor, NativeFunction};
use super::{iteration, operators};
use crate::object::{Kind, Ref, Str, Value, weak};

/// Makes a native class from its definition. Its base must exist already.
pub fn native_class(interp: &mut Interp, definition: &'static ClassDefinition) -> Ref<Class> {
    let base = match definition.base {
        Some(kind) => Some(interp.class_of_kind(kind).clone()),
        None => interp.classes.get(Kind::Instance as usize).cloned().flatten(),
    };
    native_class_with_base(interp, definition, base)
}

/// Makes a native class with a base that is not the class of a kind.
pub fn native_class_with_base(interp: &mut Interp, definition: &'static ClassDefinition, base: Option<Ref<Class>>) -> Ref<Class> {
    let mut slots = base.as_ref().map(|base| *base.slots(interp)).unwrap_or_default();
    let inherited = slots;
    slots.construct = if definition.flags & flags::NO_INSTANCES != 0 { None } else { slots.construct };
    (definition.slots)(&mut slots);
    let inherited_flags = base.as_ref().map_or(0, |base| base.flags.get() & INHERITED);
    let state = ClassState {
        name: definition.name.to_owned(),
        qualified_name: definition.name.rsplit('.').next().unwrap_or_default().to_owned(),
        metaclass: None,
        bases: base.iter().cloned().collect(),
        order: Vec::new(),
        subclasses: Vec::new(),
        slot_names: Vec::new(),
    };
    let namespace = Dict::new();
    let class = Class::allocate(state, namespace.clone(), definition.kind, definition.flags | flags::NATIVE | inherited_flags, slots);
    let order = std::iter::once(class.clone()).chain(base.iter().flat_map(|base| base.order(interp).to_vec())).collect();
    interp.write(&class.state).order = order;
    if let Some(base) = &base {
        let pointer = class.value().pointer();
        interp.write(&base.state).subclasses.push(pointer);
    }
    fill_native_namespace(interp, definition, &class, &namespace, &inherited, &slots);
    class
}

/// Flags that derived classes get from their bases.
const INHERITED: u32 = flags::MATCH_SELF | flags::SEQUENCE | flags::MAPPING | flags::EXCEPTION | flags::METACLASS | flags::FINALIZER | flags::DICT | flags::WEAK | flags::NATIVE_VALUE;

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
    if own.construct.is_some() && (!same_constructor(own.construct, inherited.construct) || definition.base.is_none()) {
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

fn same_constructor(left: Option<ConstructFunction>, right: Option<ConstructFunction>) -> bool {
    left.map(|function| function as usize) == right.map(|function| function as usize)
}

/// `type(name, bases, namespace, **keywords)`: the class statement's last step. `metaclass` is the one being called.
pub fn create(
    interp: &mut Interp,
    metaclass: &Ref<Class>,
    name: &str,
    bases: &[Value],
    namespace: &Ref<Dict>,
    keywords: CallArguments<'_>,
) -> Result {
    let bases = check_bases(interp, bases)?;
    let layout_base = best_layout(interp, &bases)?;
    let slot_declaration = declared_slots(interp, namespace)?;
    let own_namespace = namespace.copy(interp);
    let inherited_flags = bases.iter().fold(0, |sum, base| sum | base.flags.get() & INHERITED);
    let mut own_flags = flags::BASE | inherited_flags;
    if layout_base.layout != Kind::Instance {
        own_flags |= flags::NATIVE_VALUE;
    }
    let wants_dict = slot_declaration.as_ref().is_none_or(|names| names.iter().any(|name| name.as_str() == "__dict__"));
    if wants_dict {
        own_flags |= flags::DICT | flags::WEAK;
    }
    let qualified_name = take_qualified_name(interp, &own_namespace, name)?;
    let mut slot_names = layout_slot_names(interp, &bases);
    let own_slot_names = slot_names_to_add(interp, name, slot_declaration.as_deref().unwrap_or_default(), &own_namespace)?;
    let first_own_slot = slot_names.len();
    slot_names.extend(own_slot_names.iter().cloned());
    let state = ClassState {
        name: name.to_owned(),
        qualified_name,
        metaclass: Some(metaclass.clone()),
        bases: bases.clone(),
        order: Vec::new(),
        subclasses: Vec::new(),
        slot_names,
    };
    let class = Class::allocate(state, own_namespace.clone(), layout_base.layout, own_flags, Slots::default());
    class.inline_slots.set(bases.iter().map(|base| base.inline_slots.get()).max().unwrap_or(0).max(interp.read(&class.state).slot_names.len().min(24) as u32));
    let order = method_resolution_order(interp, metaclass, &class, &bases)?;
    interp.write(&class.state).order = order;
    for base in &bases {
        let pointer = class.value().pointer();
        interp.write(&base.state).subclasses.push(pointer);
    }
    // Classes have a `__dict__` by themselves.
    if wants_dict && inherited_flags & flags::DICT == 0 && layout_base.layout != Kind::Class {
        let name = interp.names.dict.clone();
        let descriptor = Ref::new(AttributeDescriptor::native(&INSTANCE_DICTIONARY, class.clone()));
        drop(own_namespace.set_str(interp, &name, descriptor.into()));
        let name = interp.names.weakref.clone();
        let descriptor = Ref::new(AttributeDescriptor::native(&WEAK_REFERENCES, class.clone()));
        drop(own_namespace.set_str(interp, &name, descriptor.into()));
    }
    for (index, slot) in own_slot_names.iter().enumerate() {
        let descriptor = Ref::new(AttributeDescriptor::slot(slot.clone(), first_own_slot + index, class.clone()));
        drop(own_namespace.set_str(interp, slot, descriptor.into()));
    }
    complete_namespace(interp, &class, &own_namespace)?;
    inherit_slots(interp, &class, &layout_base);
    call_set_name(interp, &class, &own_namespace)?;
    call_init_subclass(interp, &class, keywords)?;
    Ok(class.to_value())
}

/// `__dict__` of instances.
static INSTANCE_DICTIONARY: AttributeDefinition = AttributeDefinition {
    name: "__dict__",
    documentation: "dictionary for instance variables",
    get: |interp, object| Ok(attribute::instance_dictionary(interp, object).into()),
    set: Some(|interp, object, value| match value {
        Some(value) if value.is(Kind::Dict) => {
            attribute::set_instance_dictionary(interp, object, value.clone());
            Ok(())
        }
        Some(value) => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("__dict__ must be set to a dictionary, not a '{class}'")))
        }
        None => {
            attribute::set_instance_dictionary(interp, object, Dict::new().into());
            Ok(())
        }
    }),
};

/// `__weakref__` of instances: their first weak reference.
static WEAK_REFERENCES: AttributeDefinition = AttributeDefinition {
    name: "__weakref__",
    documentation: "list of weak references to the object",
    get: |_, object| Ok(weak::references_to(object).into_iter().next().unwrap_or_default()),
    set: None,
};

fn check_bases(interp: &mut Interp, bases: &[Value]) -> Result<Vec<Ref<Class>>> {
    if bases.is_empty() {
        return Ok(vec![interp.class_of_kind(Kind::Instance).clone()]);
    }
    let mut checked: Vec<Ref<Class>> = Vec::with_capacity(bases.len());
    for base in bases {
        let Some(class) = base.exact_ref::<Class>() else {
            return Err(interp.type_error("bases must be types"));
        };
        if !class.has(flags::BASE) {
            let name = class.name(interp);
            return Err(interp.type_error(format!("type '{name}' is not an acceptable base type")));
        }
        if checked.iter().any(|known| known.same(&class)) {
            let name = class.name(interp);
            return Err(interp.type_error(format!("duplicate base class {name}")));
        }
        checked.push(class);
    }
    Ok(checked)
}

/// The base whose native layout instances get; two different native layouts cannot be combined.
fn best_layout(interp: &mut Interp, bases: &[Ref<Class>]) -> Result<Ref<Class>> {
    let mut winner: Option<&Ref<Class>> = None;
    for base in bases {
        winner = match winner {
            None => Some(base),
            Some(known) if known.layout == Kind::Instance => Some(if base.layout == Kind::Instance { known } else { base }),
            Some(known) if base.layout == Kind::Exception && known.layout == Kind::Exception => {
                match super::types::exception::joint_layout(interp, known, base) {
                    Some(joint) => Some(joint),
                    None => return Err(interp.type_error("multiple bases have instance lay-out conflict")),
                }
            }
            Some(known) if base.layout == Kind::Instance || base.layout == known.layout => Some(known),
            Some(_) => return Err(interp.type_error("multiple bases have instance lay-out conflict")),
        };
    }
    match winner {
        Some(winner) => Ok(winner.clone()),
        None => Ok(interp.class_of_kind(Kind::Instance).clone()),
    }
}

/// `__slots__` as a list of names; `None` when the class does not declare it.
fn declared_slots(interp: &mut Interp, namespace: &Ref<Dict>) -> Result<Option<Vec<Ref<Str>>>> {
    let name = interp.names.slots.clone();
    let Some(declared) = namespace.get_str(interp, &name) else { return Ok(None) };
    let items = if declared.is(Kind::Str) { vec![declared] } else { iteration::collect(interp, &declared)? };
    let mut names = Vec::with_capacity(items.len());
    for item in items {
        match item.exact_ref::<Str>() {
            Some(text) if is_identifier(text.as_str()) => names.push(interp.intern_string(&text)),
            Some(_) => return Err(interp.type_error("__slots__ must be identifiers")),
            None => {
                let class = interp.type_name(&item);
                return Err(interp.type_error(format!("__slots__ items must be strings, not '{class}'")));
            }
        }
    }
    Ok(Some(names))
}

fn is_identifier(text: &str) -> bool {
    super::text::predicates::text_is_identifier(text)
}

/// The slot names of the bases, in slot order. Only one base may have slots of its own.
fn layout_slot_names(interp: &Interp, bases: &[Ref<Class>]) -> Vec<Ref<Str>> {
    bases.iter().map(|base| interp.read(&base.state).slot_names.clone()).max_by_key(Vec::len).unwrap_or_default()
}

fn slot_names_to_add(interp: &mut Interp, class: &str, declared: &[Ref<Str>], namespace: &Ref<Dict>) -> Result<Vec<Ref<Str>>> {
    let mut names = Vec::new();
    for slot in declared {
        if matches!(slot.as_str(), "__dict__" | "__weakref__") {
            continue;
        }
        if namespace.get_str(interp, slot).is_some() {
            let slot = slot.as_str();
            return Err(interp.value_error(format!("'{slot}' in __slots__ conflicts with class variable")));
        }
        let mangled = mangle(class, slot.as_str());
        names.push(interp.intern(&mangled));
    }
    Ok(names)
}

/// Private names in `__slots__` are mangled as in the class's code (language reference 6.2.1).
fn mangle(class: &str, name: &str) -> String {
    let class = class.trim_start_matches('_');
    if name.starts_with("__") && !name.ends_with("__") && !class.is_empty() { format!("_{class}{name}") } else { name.to_owned() }
}

fn take_qualified_name(interp: &mut Interp, namespace: &Ref<Dict>, name: &str) -> Result<String> {
    let key = interp.names.qualname.clone();
    match namespace.remove_str(interp, &key) {
        None => Ok(name.to_owned()),
        Some(value) => match value.exact::<Str>() {
            Some(text) => Ok(text.as_str().to_owned()),
            None => {
                let class = interp.type_name(&value);
                Err(interp.type_error(format!("type __qualname__ must be a str, not {class}")))
            }
        },
    }
}

/// Wraps what the language wraps by itself, fills in `__module__`, `__doc__` and `__hash__`, and connects the `__class__` cell.
fn complete_namespace(interp: &mut Interp, class: &Ref<Class>, namespace: &Ref<Dict>) -> Result<()> {
    let names = [interp.names.init_subclass.clone(), interp.names.class_getitem.clone()];
    for name in names {
        if let Some(function) = namespace.get_str(interp, &name).filter(|value| value.is(Kind::Function)) {
            drop(namespace.set_str(interp, &name, ClassMethod::new(function).into()));
        }
    }
    let new = interp.names.new.clone();
    if let Some(function) = namespace.get_str(interp, &new).filter(|value| value.is(Kind::Function)) {
        drop(namespace.set_str(interp, &new, StaticMethod::new(function).into()));
    }
    let (eq, hash) = (interp.names.eq.clone(), interp.names.hash.clone());
    if namespace.get_str(interp, &eq).is_some() && namespace.get_str(interp, &hash).is_none() {
        drop(namespace.set_str(interp, &hash, Value::NONE));
    }
    let doc = interp.names.doc.clone();
    if namespace.get_str(interp, &doc).is_none() {
        drop(namespace.set_str(interp, &doc, Value::NONE));
    }
    let module = interp.names.module.clone();
    if namespace.get_str(interp, &module).is_none()
        && let Some(value) = super::types::frame::current_module_name(interp)
    {
        drop(namespace.set_str(interp, &module, value));
    }
    for name in [interp.names.class_cell.clone(), interp.names.class_dict_cell.clone()] {
        if let Some(cell) = namespace.remove_str(interp, &name)
            && let Some(cell) = cell.exact::<super::types::cell::Cell>()
        {
            let content = if name.same(&interp.names.class_cell) { class.to_value() } else { namespace.to_value() };
            let old = std::mem::replace(interp.write(&cell.content), content);
            drop(old);
        }
    }
    Ok(())
}

/// Takes the slots over from the base with the layout, then recomputes those that the class or its other bases define.
fn inherit_slots(interp: &mut Interp, class: &Ref<Class>, layout_base: &Ref<Class>) {
    let several = interp.read(&class.state).bases.len() > 1;
    let inherited = *layout_base.slots(interp);
    *interp.write(&class.slots) = inherited;
    if several {
        class.update_slots(interp);
    } else {
        let own: Vec<Ref<Str>> = class.namespace(interp).entries(interp).into_iter().filter_map(|(key, _)| key.exact_ref::<Str>()).collect();
        for (number, row) in slots::rows() {
            if own.iter().any(|name| name.as_str() == row.method) {
                class.update_slot(interp, number);
            }
        }
        class.update_flags(interp);
    }
    let new = interp.names.new.clone();
    let constructor = class.lookup(interp, &new);
    if constructor.is_some_and(|function| !function.is(Kind::NativeFunction)) {
        interp.write(&class.slots).construct = Some(construct_by_method);
    } else if same_constructor(layout_base.slots(interp).construct, Some(construct_by_method)) {
        let native = class.order(interp).iter().find(|class| class.has(flags::NATIVE)).and_then(|native| native.slots(interp).construct);
        interp.write(&class.slots).construct = native;
    }
}

type ConstructFunction = fn(&mut Interp, &Ref<Class>, CallArguments<'_>) -> Result;

/// The construct slot of classes whose `__new__` was written in a script.
pub fn construct_by_method(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let name = interp.names.new.clone();
    let Some(method) = class.lookup(interp, &name) else {
        return Ok(call::new_instance(interp, class));
    };
    let function = match interp.class_of(&method).slots(interp).descriptor_get {
        Some(get) => get(interp, &method, None, class.value())?,
        None => method,
    };
    let mut values = Vec::with_capacity(arguments.values.len() + 1);
    values.push(class.to_value());
    values.extend_from_slice(arguments.values);
    call::call_with(interp, &function, CallArguments { values: &values, names: arguments.names })
}

/// Recomputes the construct slot after `__new__` was assigned to a class.
pub fn update_constructor(interp: &mut Interp, class: &Ref<Class>) {
    let layout_base = class.bases(interp).first().cloned();
    if let Some(base) = layout_base {
        let new = interp.names.new.clone();
        let native = class.lookup(interp, &new).is_none_or(|function| function.is(Kind::NativeFunction));
        let construct = if native { base.slots(interp).construct } else { Some(construct_by_method as ConstructFunction) };
        interp.write(&class.slots).construct = construct;
    }
}

/// `class.__bases__ = bases`: the order, the slots and the caches of the class and of all that derive from it are made anew.
pub fn change_bases(interp: &mut Interp, class: &Ref<Class>, bases: Vec<Ref<Class>>) -> Result<()> {
    let order = linearize(interp, class, &bases)?;
    let pointer = class.value().pointer();
    for base in class.bases(interp).to_vec() {
        interp.write(&base.state).subclasses.retain(|&listed| listed != pointer);
    }
    for base in &bases {
        interp.write(&base.state).subclasses.push(pointer);
    }
    let state = interp.write(&class.state);
    let old = (std::mem::replace(&mut state.bases, bases), std::mem::replace(&mut state.order, order));
    drop(old);
    class.changed(interp);
    class.update_slots(interp);
    for subclass in class.subclasses(interp) {
        let bases = subclass.bases(interp).to_vec();
        change_bases(interp, &subclass, bases)?;
    }
    Ok(())
}

fn call_set_name(interp: &mut Interp, class: &Ref<Class>, namespace: &Ref<Dict>) -> Result<()> {
    let name = interp.names.set_name.clone();
    for (key, value) in namespace.entries(interp) {
        // What has certainly no `__set_name__` need not be asked.
        if matches!(value.kind(), Kind::Function | Kind::Str | Kind::Int | Kind::None | Kind::Tuple) {
            continue;
        }
        let called = attribute::call_special(interp, &value, &name, &[class.to_value(), key.clone()]);
        if let Err(raised) = called {
            let error = interp.take_raised(raised);
            let (kind, key_text) = (interp.type_name(&value), super::representation::repr(interp, &key)?);
            let class_name = class.name(interp);
            let note = format!("Error calling __set_name__ on '{kind}' instance {} in '{class_name}'", key_text.as_str());
            super::types::exception::add_note(interp, &error, &note);
            return Err(interp.raise_value(error));
        }
    }
    Ok(())
}

/// Calls `super(class, class).__init_subclass__(**keywords)`.
fn call_init_subclass(interp: &mut Interp, class: &Ref<Class>, keywords: CallArguments<'_>) -> Result<()> {
    let name = interp.names.init_subclass.clone();
    let after: Vec<Ref<Class>> = class.order(interp).iter().skip(1).cloned().collect();
    for base in after {
        if let Some(method) = base.namespace(interp).get_str(interp, &name) {
            let bound = match interp.class_of(&method).slots(interp).descriptor_get {
                Some(get) => get(interp, &method, None, class.value())?,
                None => method,
            };
            call::call_with(interp, &bound, keywords)?;
            return Ok(());
        }
    }
    Ok(())
}

/// The class's order: by the metaclass's `mro` if it overrides it, else C3.
fn method_resolution_order(interp: &mut Interp, metaclass: &Ref<Class>, class: &Ref<Class>, bases: &[Ref<Class>]) -> Result<Vec<Ref<Class>>> {
    let name = interp.names.mro.clone();
    let custom = metaclass.lookup(interp, &name).filter(|method| method.is(Kind::Function));
    if let Some(method) = custom {
        interp.write(&class.state).order = vec![class.clone()];
        let made = call::call(interp, &method, &[class.to_value()])?;
        let items = iteration::collect(interp, &made)?;
        return Ok(items.iter().filter_map(Value::exact_ref::<Class>).collect());
    }
    linearize(interp, class, bases)
}

/// C3 (Barrett et al. 1996): merges the bases' orders and the list of bases, keeping the order of each.
pub fn linearize(interp: &mut Interp, class: &Ref<Class>, bases: &[Ref<Class>]) -> Result<Vec<Ref<Class>>> {
    let mut sequences: Vec<std::collections::VecDeque<Ref<Class>>> =
        bases.iter().map(|base| base.order(interp).iter().cloned().collect()).collect();
    sequences.push(bases.iter().cloned().collect());
    let mut order = vec![class.clone()];
    loop {
        sequences.retain(|sequence| !sequence.is_empty());
        if sequences.is_empty() {
            return Ok(order);
        }
        let next = sequences.iter().filter_map(|sequence| sequence.front()).find(|candidate| {
            !sequences.iter().any(|sequence| sequence.iter().skip(1).any(|later| later.same(candidate)))
        });
        let Some(next) = next.cloned() else { return Err(no_order(interp, bases)) };
        for sequence in &mut sequences {
            if sequence.front().is_some_and(|front| front.same(&next)) {
                sequence.pop_front();
            }
        }
        order.push(next);
    }
}

fn no_order(interp: &mut Interp, bases: &[Ref<Class>]) -> Raised {
    let names: Vec<String> = bases.iter().map(|base| base.name(interp)).collect();
    interp.type_error(format!("Cannot create a consistent method resolution order (MRO) for bases {}", names.join(", ")))
}

/// The metaclass of a new class: the most derived of `metaclass` and the bases' metaclasses.
pub fn winner_metaclass(interp: &mut Interp, metaclass: &Ref<Class>, bases: &[Value]) -> Result<Ref<Class>> {
    let mut winner = metaclass.clone();
    for base in bases {
        let other = interp.class_of(base).clone();
        if winner.is_subclass_of(interp, &other) {
            continue;
        }
        if other.is_subclass_of(interp, &winner) {
            winner = other;
            continue;
        }
        return Err(interp.type_error(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
        ));
    }
    Ok(winner)
}

/// `__build_class__(function, name, *bases, metaclass=..., **keywords)`: what a class statement calls.
pub fn build_class(interp: &mut Interp, arguments: CallArguments<'_>) -> Result {
    let [function, name, given_bases @ ..] = arguments.positionals() else {
        return Err(interp.type_error("__build_class__: not enough arguments"));
    };
    let bases = resolve_bases(interp, given_bases)?;
    let mut metaclass = None;
    let (mut keyword_names, mut keyword_values) = (Vec::new(), Vec::new());
    for (keyword, value) in arguments.keywords() {
        if keyword.exact::<Str>().is_some_and(|text| text.as_str() == "metaclass") {
            metaclass = Some(value.clone());
        } else {
            keyword_names.push(keyword.clone());
            keyword_values.push(value.clone());
        }
    }
    let metaclass = match metaclass {
        Some(given) => match given.exact_ref::<Class>() {
            Some(class) => winner_metaclass(interp, &class, &bases)?.to_value(),
            None => given,
        },
        None => {
            let first = bases.first().map(|base| interp.class_of(base).clone());
            let start = first.unwrap_or_else(|| interp.class_of_kind(Kind::Class).clone());
            winner_metaclass(interp, &start, &bases)?.to_value()
        }
    };
    let bases_tuple: Value = crate::object::Tuple::from_slice(&bases).into();
    let keywords = Keywords { names: keyword_names, values: keyword_values };
    let namespace = prepare(interp, &metaclass, name, &bases_tuple, &keywords)?;
    if bases.len() != given_bases.len() || bases.iter().zip(given_bases).any(|(own, given)| !own.same(given)) {
        let original = interp.names.orig_bases.to_value();
        let given: Value = crate::object::Tuple::from_slice(given_bases).into();
        operators::set_item(interp, &namespace, &original, &given)?;
    }
    let cell = run_class_body(interp, function, &namespace)?;
    let made = call_metaclass(interp, &metaclass, &[name.clone(), bases_tuple, namespace], &keywords)?;
    check_class_cell(interp, &cell, &made, name)?;
    Ok(made)
}

struct Keywords {
    names: Vec<Value>,
    values: Vec<Value>,
}

fn call_metaclass(interp: &mut Interp, callable: &Value, positional: &[Value], keywords: &Keywords) -> Result {
    let values: Vec<Value> = positional.iter().chain(&keywords.values).cloned().collect();
    call::call_with(interp, callable, CallArguments { values: &values, names: &keywords.names })
}

/// Replaces bases that are not classes by what their `__mro_entries__` says (PEP 560).
fn resolve_bases(interp: &mut Interp, given: &[Value]) -> Result<Vec<Value>> {
    let name = interp.names.mro_entries.clone();
    let mut bases = Vec::with_capacity(given.len());
    for base in given {
        if base.is(Kind::Class) {
            bases.push(base.clone());
            continue;
        }
        match attribute::get_optional(interp, base, &name)? {
            Some(method) => {
                let tuple: Value = crate::object::Tuple::from_slice(given).into();
                let entries = call::call(interp, &method, &[tuple])?;
                match entries.exact::<crate::object::Tuple>() {
                    Some(entries) => bases.extend_from_slice(entries.items()),
                    None => return Err(interp.type_error("__mro_entries__ must return a tuple")),
                }
            }
            None => bases.push(base.clone()),
        }
    }
    Ok(bases)
}

fn prepare(interp: &mut Interp, metaclass: &Value, name: &Value, bases: &Value, keywords: &Keywords) -> Result {
    let attribute_name = interp.names.prepare.clone();
    let Some(method) = attribute::get_optional(interp, metaclass, &attribute_name)? else { return Ok(Dict::new().into()) };
    let namespace = call_metaclass(interp, &method, &[name.clone(), bases.clone()], keywords)?;
    if interp.class_of(&namespace).slots(interp).get_item.is_none() {
        let (class, made) = (metaclass.exact::<Class>().map(|class| class.name(interp)).unwrap_or_default(), interp.type_name(&namespace));
        return Err(interp.type_error(format!("{class}.__prepare__() must return a mapping, not {made}")));
    }
    Ok(namespace)
}

/// Runs the class body in `namespace`; the body returns its `__class__` cell or None.
fn run_class_body(interp: &mut Interp, function: &Value, namespace: &Value) -> Result {
    (interp.hooks.run_class_body)(interp, function, namespace)
}

fn check_class_cell(interp: &mut Interp, cell: &Value, made: &Value, name: &Value) -> Result<()> {
    let Some(cell) = cell.exact::<super::types::cell::Cell>() else { return Ok(()) };
    if !made.is(Kind::Class) {
        return Ok(());
    }
    let content = interp.read(&cell.content).clone();
    if content.is_unbound() {
        let name = super::representation::repr(interp, name)?;
        let message = format!("__class__ not set defining {} as {}. Was __classcell__ propagated to type.__new__?", name.as_str(), super::representation::repr(interp, made)?.as_str());
        return Err(interp.raise(super::ExceptionKind::RuntimeError, message));
    }
    Ok(())
}
