//! Classes: name, bases, method resolution order, namespace, slots and the shapes of their instances. Looking a name up in a class goes
//! through one cache; every change to a class gives it and its subclasses a fresh version, and their shapes fresh ids.

use super::interp::{Interp, Result};
use super::native::NativeDefinition;
use super::slots::{self, Slots};
use super::types::class_method::{ClassMethod, StaticMethod};
use super::types::dict::Dict;
use super::types::function::Function;
use super::types::native_function::{MethodDescriptor, NativeFunction};
use crate::object::shape::Storage;
use crate::object::{Guarded, Header, Instance, Kind, Payload, Ref, Shape, Str, Value, Word};
use std::cell::{Cell, RefCell};

/// Bits of [`Class::flags`].
pub mod flags {
    /// The class is native: scripts cannot change it.
    pub const NATIVE: u32 = 1;
    /// Scripts may derive from it.
    pub const BASE: u32 = 2;
    /// Instances have a `__dict__`.
    pub const DICT: u32 = 4;
    /// `__new__` of the class is that of `object` or of a native base.
    pub const NATIVE_NEW: u32 = 8;
    /// Instances match a class pattern's single positional sub-pattern with themselves (`int`, `str` ...).
    pub const MATCH_SELF: u32 = 16;
    /// Instances match sequence patterns.
    pub const SEQUENCE: u32 = 32;
    /// Instances match mapping patterns.
    pub const MAPPING: u32 = 64;
    /// Instances are exceptions.
    pub const EXCEPTION: u32 = 128;
    /// Instances are classes.
    pub const METACLASS: u32 = 256;
    /// Some class in the order defines `__del__`.
    pub const FINALIZER: u32 = 512;
    /// Every instance has the storage of a native value (`class Stack(list)`).
    pub const NATIVE_VALUE: u32 = 1024;
    /// Instances have `__weakref__`.
    pub const WEAK: u32 = 2048;
    /// Instances cannot be made by calling the class.
    pub const NO_INSTANCES: u32 = 4096;
    /// Attribute look-up on instances is the default search.
    pub const DEFAULT_SEARCH: u32 = 8192;
}

/// The payload of a class.
pub struct Class {
    /// The class itself, not counted: what shapes point to.
    own: Cell<Word>,
    pub(crate) flags: Cell<u32>,
    /// Changes with every change of the class or of one it derives from; what look-up caches compare. Never zero.
    pub(crate) version: Cell<u32>,
    /// The kind whose payload instances carry: `Kind::Instance` for plain classes, `Kind::List` for `class Stack(list)`.
    pub(crate) layout: Kind,
    /// The number of a built-in exception class, from 1; 0 for all others.
    pub(crate) exception_number: Cell<u8>,
    /// How many slots new instances get in their block: what earlier ones used.
    pub(crate) inline_slots: Cell<u32>,
    /// The Python `__init__` of a class that needs nothing else to make an instance, found for this version; null: there is none.
    pub(crate) initializer: Cell<(u32, *const Function)>,
    pub(crate) state: Guarded<ClassState>,
    pub(crate) slots: Guarded<Slots>,
    pub(crate) shape: RefCell<Option<Box<Shape>>>,
    pub(crate) dictionary_shape: RefCell<Option<Box<Shape>>>,
    /// The namespace: what the class itself defines.
    pub(crate) namespace: Guarded<Option<Ref<Dict>>>,
}

/// What of a class can change.
pub struct ClassState {
    pub name: String,
    pub qualified_name: String,
    pub metaclass: Option<Ref<Class>>,
    pub bases: Vec<Ref<Class>>,
    /// The method resolution order, the class itself first.
    pub order: Vec<Ref<Class>>,
    /// Addresses of the living direct subclasses, in the order they were made.
    pub subclasses: Vec<*mut Header>,
    /// The names `__slots__` declares in this class and the ones it derives from, in slot order.
    pub slot_names: Vec<Ref<Str>>,
}

impl Payload for Class {
    const KIND: Kind = Kind::Class;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        // SAFETY of meaning: the collector runs while no script does, so the content cannot change under it.
        let state = self.state.peek();
        state.metaclass.iter().for_each(|class| visit(class.value()));
        state.bases.iter().chain(&state.order).for_each(|class| visit(class.value()));
        if let Some(namespace) = self.namespace.peek() {
            visit(namespace.value());
        }
    }

    fn clear(&mut self) {
        let namespace = self.namespace.get_exclusive().take();
        let order = std::mem::take(&mut self.state.get_exclusive().order);
        drop((namespace, order));
    }
}

impl Drop for Class {
    fn drop(&mut self) {
        let own = self.own.get().bits as *mut Header;
        for base in &self.state.get_exclusive().bases {
            // Bases outlive the classes that derive from them, and nobody reads the list while a class is being freed.
            base.state.peek_mut_for_drop(|state| state.subclasses.retain(|&listed| listed != own));
        }
    }
}

thread_local! {
    static NEXT_VERSION: Cell<u32> = const { Cell::new(1) };
}

fn fresh_version() -> u32 {
    NEXT_VERSION.with(|next| {
        let version = next.get();
        next.set(version.wrapping_add(1).max(1));
        version
    })
}

impl Class {
    /// A class with nothing in it yet; [`super::class_creation`] fills it.
    pub(crate) fn allocate(
        state: ClassState,
        namespace: Ref<Dict>,
        layout: Kind,
        flags: u32,
        slots: Slots,
    ) -> Ref<Class> {
        let made = Ref::new(Class {
            own: Cell::new(Word::UNBOUND),
            flags: Cell::new(flags),
            version: Cell::new(fresh_version()),
            layout,
            exception_number: Cell::new(0),
            inline_slots: Cell::new(0),
            initializer: Cell::new((0, std::ptr::null())),
            state: Guarded::new(state),
            slots: Guarded::new(slots),
            shape: RefCell::new(None),
            dictionary_shape: RefCell::new(None),
            namespace: Guarded::new(Some(namespace)),
        });
        made.own.set(made.value().word());
        made
    }

    /// Where shapes find the class: a value that owns no count.
    fn own(&self) -> *const Value {
        self.own.as_ptr().cast_const().cast()
    }

    /// The class as a value.
    pub fn to_value(&self) -> Value {
        // SAFETY: the words are those of the class itself, which is alive.
        unsafe { (*self.own()).clone() }
    }

    #[inline(always)]
    pub fn has(&self, flag: u32) -> bool {
        self.flags.get() & flag != 0
    }

    pub(crate) fn set_flag(&self, flag: u32, on: bool) {
        let flags = self.flags.get();
        self.flags.set(if on { flags | flag } else { flags & !flag });
    }

    /// `__name__`
    pub fn name(&self, interp: &Interp) -> String {
        interp.read(&self.state).name.clone()
    }

    /// The metaclass.
    pub fn metaclass<'a>(&'a self, interp: &'a Interp) -> &'a Ref<Class> {
        match &interp.read(&self.state).metaclass {
            Some(metaclass) => metaclass,
            None => interp.class_of_kind(Kind::Class),
        }
    }

    /// The method resolution order, the class itself first.
    pub fn order<'a>(&'a self, interp: &'a Interp) -> &'a [Ref<Class>] {
        &interp.read(&self.state).order
    }

    /// The direct bases.
    pub fn bases<'a>(&'a self, interp: &'a Interp) -> &'a [Ref<Class>] {
        &interp.read(&self.state).bases
    }

    /// The slots.
    #[inline(always)]
    pub fn slots<'a>(&'a self, interp: &'a Interp) -> &'a Slots {
        interp.read(&self.slots)
    }

    /// What the class itself defines; gone only while the collector takes the class apart.
    pub fn namespace(&self, interp: &Interp) -> Ref<Dict> {
        interp.read(&self.namespace).clone().unwrap_or_else(Dict::new)
    }

    /// Is the native function one of the class's own methods?
    pub fn defines(&self, interp: &Interp, definition: &NativeDefinition) -> bool {
        self.namespace(interp).values(interp).iter().any(|value| is_method(interp, value, definition))
    }

    /// The class of the order whose own method the native function is.
    pub fn definer(&self, interp: &Interp, definition: &NativeDefinition) -> Option<Ref<Class>> {
        self.order(interp).iter().find(|class| class.defines(interp, definition)).cloned()
    }

    /// Is it `other` or derived from it (by inheritance alone, without `__subclasscheck__`)?
    pub fn is_subclass_of(&self, interp: &Interp, other: &Ref<Class>) -> bool {
        interp.read(&self.state).order.iter().any(|class| class.same(other))
    }

    /// Is an instance of it an exception?
    pub fn is_exception(&self) -> bool {
        self.has(flags::EXCEPTION)
    }

    /// The attribute `name` (interned) of the class, found in the method resolution order; no descriptor is asked.
    pub fn lookup(&self, interp: &mut Interp, name: &Ref<Str>) -> Option<Value> {
        let (version, at) = (self.version.get(), MethodCache::place(self.version.get(), name));
        if let Some(found) = interp.method_cache.get(at, version, name) {
            return found;
        }
        let found = self.search(interp, name).map(|(value, _)| value);
        interp.method_cache.put(at, version, name, found.clone());
        found
    }

    /// The attribute and the class that defines it.
    pub fn search(&self, interp: &Interp, name: &Ref<Str>) -> Option<(Value, Ref<Class>)> {
        for class in &interp.read(&self.state).order {
            if let Some(namespace) = interp.read(&class.namespace)
                && let Some(value) = namespace.get_str(interp, name)
            {
                return Some((value, class.clone()));
            }
        }
        None
    }

    /// The shape of new instances.
    pub(crate) fn root_shape(&self, interp: &Interp) -> *const Shape {
        if let Some(shape) = self.shape.borrow().as_deref() {
            return std::ptr::from_ref(shape);
        }
        let names = interp.read(&self.state).slot_names.clone();
        let made = Shape::root(self.own(), Storage::Slots, names);
        let address = std::ptr::from_ref(&*made);
        *self.shape.borrow_mut() = Some(made);
        address
    }

    /// The shape of instances whose attributes are in a dict. Slots declared by `__slots__` stay slots.
    pub(crate) fn dictionary_shape(&self, interp: &Interp) -> *const Shape {
        if let Some(shape) = self.dictionary_shape.borrow().as_deref() {
            return std::ptr::from_ref(shape);
        }
        let names = interp.read(&self.state).slot_names.clone();
        let made = Shape::root(self.own(), Storage::Dictionary, names);
        let address = std::ptr::from_ref(&*made);
        *self.dictionary_shape.borrow_mut() = Some(made);
        address
    }

    /// A new instance without attributes.
    pub(crate) fn make_instance(&self, interp: &Interp) -> Ref<Instance> {
        // SAFETY: the root shape lives as long as the class.
        let shape = unsafe { &*self.root_shape(interp) };
        Instance::new(shape, self.inline_slots.get() as usize)
    }

    /// To be called after any change: caches that knew the class, or one that derives from it, miss from now on.
    pub(crate) fn changed(&self, interp: &Interp) {
        self.version.set(fresh_version());
        for shape in [&self.shape, &self.dictionary_shape] {
            if let Some(shape) = shape.borrow().as_deref() {
                shape.invalidate();
            }
        }
        for subclass in self.subclasses(interp) {
            subclass.changed(interp);
        }
    }

    /// The living direct subclasses.
    pub fn subclasses(&self, interp: &Interp) -> Vec<Ref<Class>> {
        let listed = interp.read(&self.state).subclasses.iter();
        // SAFETY: a class takes itself off its bases' lists before it is freed.
        listed
            .map(|&subclass| Ref::from_value_unchecked(unsafe { Value::borrow_pointer(subclass) }))
            .collect()
    }

    /// Sets or deletes an attribute of the class and brings slots and caches up to date. Says whether there was one to delete.
    pub(crate) fn set_own(
        &self,
        interp: &mut Interp,
        name: &Ref<Str>,
        value: Option<&Value>,
    ) -> Result<bool> {
        let namespace = self.namespace(interp);
        let existed = match value {
            Some(value) => {
                namespace.set_str(interp, name, value.clone());
                true
            }
            None => namespace.remove_str(interp, name).is_some(),
        };
        self.changed(interp);
        if name.as_str().starts_with("__") {
            self.update_slots_for(interp, name);
        }
        Ok(existed)
    }

    /// Recomputes the slots that the special method `name` governs, here and in subclasses.
    fn update_slots_for(&self, interp: &mut Interp, name: &Ref<Str>) {
        self.update_flags(interp);
        for (number, row) in slots::rows() {
            if row.method == name.as_str() {
                self.update_slot(interp, number);
            }
        }
        for subclass in self.subclasses(interp) {
            subclass.update_slots_for(interp, name);
        }
    }

    /// Recomputes every slot from the special methods in the order.
    pub(crate) fn update_slots(&self, interp: &mut Interp) {
        for (number, _) in slots::rows() {
            self.update_slot(interp, number);
        }
        self.update_flags(interp);
    }

    /// Recomputes one slot. Rows that share a slot (`__add__` and `__radd__`) are considered together.
    pub(crate) fn update_slot(&self, interp: &mut Interp, number: usize) {
        let Some(row) = slots::row(number) else { return };
        let mut probe = Slots::default();
        (row.fill)(&mut probe);
        let sharing = slots::rows().filter(|(_, other)| (other.is_set)(&probe));
        let mut native: Option<Ref<Class>> = None;
        let (mut any, mut general) = (false, false);
        for (other_number, other) in sharing {
            let method = interp.intern(other.method);
            let Some(found) = self.lookup(interp, &method) else { continue };
            any = true;
            match found.exact::<super::types::descriptor::SlotWrapper>() {
                // A wrapper under another method's name (`__str__ = int.__repr__`) is a method like any other.
                Some(wrapper)
                    if wrapper.row == other_number
                        && native.as_ref().is_none_or(|known| known.same(&wrapper.owner)) =>
                {
                    native = Some(wrapper.owner.clone())
                }
                _ if found.is(Kind::None)
                    && (other.method == "__hash__"
                        || other.method == "__iter__"
                        || other.method == "__contains__") =>
                {
                    general = true
                }
                _ => general = true,
            }
        }
        let inherited = match (&native, general) {
            (Some(owner), false) => Some(*owner.slots(interp)),
            _ => None,
        };
        let own = interp.write(&self.slots);
        match inherited {
            Some(inherited) => (row.copy)(&inherited, own),
            None if any => (row.fill)(own),
            None => (row.empty)(own),
        }
    }

    /// Recomputes the flags that depend on special methods.
    pub(crate) fn update_flags(&self, interp: &mut Interp) {
        let del = interp.names.del.clone();
        let has_finalizer = self.lookup(interp, &del).is_some();
        self.set_flag(flags::FINALIZER, has_finalizer);
        let new = interp.names.new.clone();
        let native_new = self.lookup(interp, &new).is_none_or(|method| method.is(Kind::NativeFunction));
        self.set_flag(flags::NATIVE_NEW, native_new);
    }
}

/// The cache of class look-ups, shared by all classes. An entry is valid while the class has the same version.
pub struct MethodCache {
    entries: Vec<MethodCacheEntry>,
}

#[derive(Clone)]
struct MethodCacheEntry {
    version: u32,
    name: *const Header,
    found: Option<Value>,
}

const METHOD_CACHE_SIZE: usize = 4096;

impl Default for MethodCache {
    fn default() -> Self {
        MethodCache {
            entries: vec![
                MethodCacheEntry { version: 0, name: std::ptr::null(), found: None };
                METHOD_CACHE_SIZE
            ],
        }
    }
}

impl MethodCache {
    fn place(version: u32, name: &Ref<Str>) -> usize {
        ((version as usize).wrapping_mul(0x9e37) ^ (name.value().pointer() as usize >> 5)) % METHOD_CACHE_SIZE
    }

    fn get(&self, at: usize, version: u32, name: &Ref<Str>) -> Option<Option<Value>> {
        let entry = self.entries.get(at)?;
        (entry.version == version && entry.name == name.value().pointer().cast_const())
            .then(|| entry.found.clone())
    }

    fn put(&mut self, at: usize, version: u32, name: &Ref<Str>, found: Option<Value>) {
        if let Some(entry) = self.entries.get_mut(at) {
            *entry = MethodCacheEntry { version, name: name.value().pointer(), found };
        }
    }

    /// Forgets everything, so that the values it holds can be collected.
    pub fn clear(&mut self) {
        *self = MethodCache::default();
    }
}

impl Instance {
    /// Moves the attributes to a dict: gives the instance its class's dictionary shape; returns what was in the slots.
    pub(crate) fn become_dictionary(
        &self,
        interp: &mut Interp,
        class: &Ref<Class>,
        dictionary: Value,
    ) -> Vec<Value> {
        // SAFETY: the dictionary shape lives as long as the class, which `class` keeps alive.
        let shape = unsafe { &*class.dictionary_shape(interp) };
        self.set_shape(shape);
        self.set_dictionary(interp.token_mut(), dictionary)
    }

    /// Changes the class of the instance, whose layout the caller has checked.
    pub(crate) fn become_instance_of(&self, interp: &mut Interp, class: &Ref<Class>) {
        // SAFETY: the shapes live as long as the class, which `class` keeps alive.
        let shape = unsafe { &*class.dictionary_shape(interp) };
        self.set_shape(shape);
    }
}

/// Is the value what a native class keeps in its namespace for this native function?
fn is_method(interp: &Interp, value: &Value, definition: &NativeDefinition) -> bool {
    if let Some(method) = value.exact::<MethodDescriptor>() {
        return std::ptr::eq(method.definition, definition);
    }
    if let Some(function) = value.exact::<NativeFunction>() {
        return std::ptr::eq(function.definition, definition);
    }
    let class_method = value.exact::<ClassMethod>().map(|method| &method.function);
    let wrapped = class_method.or_else(|| value.exact::<StaticMethod>().map(|method| &method.function));
    wrapped.is_some_and(|function| is_method(interp, interp.read(function), definition))
}
