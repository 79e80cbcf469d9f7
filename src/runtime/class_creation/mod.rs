//! Making classes: native ones from their definitions, and those of scripts as `type(name, bases, namespace)` does it (language reference
//! 3.3.3): the winner metaclass, the layout the bases agree on, the C3 order, `__slots__`, `__set_name__` and `__init_subclass__`.

mod native;
mod order;
mod statement;

pub use native::{native_class, native_class_with_base};
pub use order::linearize;
pub use statement::build_class;

use crate::object::{Kind, Ref, Str, Tuple, Value, weak};
use crate::runtime::attribute;
use crate::runtime::call;
use crate::runtime::class::{Class, ClassState, flags};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::iteration;
use crate::runtime::native::CallArguments;
use crate::runtime::slots::{self, Slots};
use crate::runtime::types::class_method::{ClassMethod, StaticMethod};
use crate::runtime::types::definition::AttributeDefinition;
use crate::runtime::types::descriptor::AttributeDescriptor;
use crate::runtime::types::dict::Dict;
use native::{INHERITED, same_constructor};
use order::method_resolution_order;

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
    own_flags |= if layout_base.layout == Kind::Instance { 0 } else { flags::NATIVE_VALUE };
    for (name, flag) in [("__dict__", flags::DICT), ("__weakref__", flags::WEAK)] {
        let declares = |names: &Vec<Ref<Str>>| names.iter().any(|declared| declared.as_str() == name);
        own_flags |= if slot_declaration.as_ref().is_none_or(declares) { flag } else { 0 };
    }
    let qualified_name = take_qualified_name(interp, &own_namespace, name)?;
    let mut slot_names = layout_slot_names(interp, &bases);
    let own_slot_names =
        slot_names_to_add(interp, name, slot_declaration.as_deref().unwrap_or_default(), &own_namespace)?;
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
    let class =
        Class::allocate(state, own_namespace.clone(), layout_base.layout, own_flags, Slots::default());
    class.inline_slots.set(expected_slots(interp, &class, &bases, namespace));
    let order = method_resolution_order(interp, metaclass, &class, &bases)?;
    interp.write(&class.state).order = order;
    for base in &bases {
        let pointer = class.value().pointer();
        interp.write(&base.state).subclasses.push(pointer);
    }
    // Classes have a `__dict__` by themselves.
    if own_flags & flags::DICT != 0 && inherited_flags & flags::DICT == 0 && layout_base.layout != Kind::Class
    {
        show_dictionary(interp, &class, &own_namespace);
    }
    for (index, slot) in own_slot_names.iter().enumerate() {
        let descriptor =
            Ref::new(AttributeDescriptor::slot(slot.clone(), first_own_slot + index, class.clone()));
        drop(own_namespace.set_str(interp, slot, descriptor.into()));
    }
    complete_namespace(interp, &class, &own_namespace)?;
    inherit_slots(interp, &class, &layout_base);
    call_set_name(interp, &class, &own_namespace)?;
    call_init_subclass(interp, &class, keywords)?;
    Ok(class.to_value())
}

/// How many slots new instances get in their block: those of the bases, of `__slots__`, and one for each attribute that the class's
/// methods assign to `self` (`__static_attributes__`).
fn expected_slots(
    interp: &mut Interp,
    class: &Ref<Class>,
    bases: &[Ref<Class>],
    namespace: &Ref<Dict>,
) -> u32 {
    /// More attributes than this lie outside the block.
    const MOST: usize = 24;
    let name = interp.names.static_attributes.clone();
    let assigned = namespace
        .get_str(interp, &name)
        .and_then(|names| names.exact::<Tuple>().map(Tuple::len))
        .unwrap_or(0);
    let inherited = bases.iter().map(|base| base.inline_slots.get() as usize).max().unwrap_or(0);
    let declared = interp.read(&class.state).slot_names.len();
    (inherited + assigned).max(declared).min(MOST) as u32
}

/// Gives a class the attributes by which its instances show their dict and their weak references.
fn show_dictionary(interp: &mut Interp, class: &Ref<Class>, namespace: &Ref<Dict>) {
    for (name, definition) in
        [(interp.names.dict.clone(), &INSTANCE_DICTIONARY), (interp.names.weakref.clone(), &WEAK_REFERENCES)]
    {
        let descriptor = Ref::new(AttributeDescriptor::native(definition, class.clone()));
        drop(namespace.set_str(interp, &name, descriptor.into()));
    }
}

/// `__dict__` of instances.
static INSTANCE_DICTIONARY: AttributeDefinition = AttributeDefinition {
    name: "__dict__",
    documentation: "dictionary for instance variables",
    get: |interp, object| Ok(attribute::instance_dictionary(interp, object).into()),
    set: Some(|interp, object, value| match value {
        Some(value) if convert::native_value(value).is(Kind::Dict) => {
            let dictionary = convert::native_value(value).clone();
            attribute::set_instance_dictionary(interp, object, dictionary);
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
            Some(known) if known.layout == Kind::Instance => {
                Some(if base.layout == Kind::Instance { known } else { base })
            }
            Some(known) if base.layout == Kind::Exception && known.layout == Kind::Exception => {
                match crate::runtime::types::exception::joint_layout(interp, known, base) {
                    Some(joint) => Some(joint),
                    None => return Err(interp.type_error("multiple bases have instance lay-out conflict")),
                }
            }
            Some(known) if base.layout == Kind::Instance || base.layout == known.layout => Some(known),
            Some(_) => return Err(interp.type_error("multiple bases have instance lay-out conflict")),
        };
    }
    if have_slot_conflict(interp, bases) {
        return Err(interp.type_error("multiple bases have instance lay-out conflict"));
    }
    match winner {
        Some(winner) => Ok(winner.clone()),
        None => Ok(interp.class_of_kind(Kind::Instance).clone()),
    }
}

/// Do two bases have slots of their own that would lie in the same place?
fn have_slot_conflict(interp: &Interp, bases: &[Ref<Class>]) -> bool {
    let with_slots = || bases.iter().filter(|base| !interp.read(&base.state).slot_names.is_empty());
    with_slots().enumerate().any(|(index, left)| {
        with_slots().take(index).any(|right| {
            let (left_names, right_names) =
                (&interp.read(&left.state).slot_names, &interp.read(&right.state).slot_names);
            let shared = left_names.len().min(right_names.len());
            let owner = |class: &Ref<Class>| {
                class
                    .order(interp)
                    .iter()
                    .rfind(|class| interp.read(&class.state).slot_names.len() >= shared)
                    .cloned()
            };
            !matches!((owner(left), owner(right)), (Some(left), Some(right)) if left.same(&right))
        })
    })
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
    crate::runtime::text::predicates::text_is_identifier(text)
}

/// The slot names of the bases, in slot order. Only one base may have slots of its own.
fn layout_slot_names(interp: &Interp, bases: &[Ref<Class>]) -> Vec<Ref<Str>> {
    bases
        .iter()
        .map(|base| interp.read(&base.state).slot_names.clone())
        .max_by_key(Vec::len)
        .unwrap_or_default()
}

fn slot_names_to_add(
    interp: &mut Interp,
    class: &str,
    declared: &[Ref<Str>],
    namespace: &Ref<Dict>,
) -> Result<Vec<Ref<Str>>> {
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
    if name.starts_with("__") && !name.ends_with("__") && !class.is_empty() {
        format!("_{class}{name}")
    } else {
        name.to_owned()
    }
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
        && let Some(value) = crate::runtime::types::frame::current_module_name(interp)
    {
        drop(namespace.set_str(interp, &module, value));
    }
    for name in [interp.names.class_cell.clone(), interp.names.class_dict_cell.clone()] {
        if let Some(cell) = namespace.remove_str(interp, &name)
            && let Some(cell) = cell.exact::<crate::runtime::types::cell::Cell>()
        {
            let content =
                if name.same(&interp.names.class_cell) { class.to_value() } else { namespace.to_value() };
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
        let own: Vec<Ref<Str>> = class
            .namespace(interp)
            .entries(interp)
            .into_iter()
            .filter_map(|(key, _)| key.exact_ref::<Str>())
            .collect();
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
        let native = class
            .order(interp)
            .iter()
            .find(|class| class.has(flags::NATIVE))
            .and_then(|native| native.slots(interp).construct);
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
        let construct = if native {
            base.slots(interp).construct
        } else {
            Some(construct_by_method as ConstructFunction)
        };
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
            let (kind, key_text) =
                (interp.type_name(&value), crate::runtime::representation::repr(interp, &key)?);
            let class_name = class.name(interp);
            let note = format!(
                "Error calling __set_name__ on '{kind}' instance {} in '{class_name}'",
                key_text.as_str()
            );
            crate::runtime::types::exception::add_note(interp, &error, &note);
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
