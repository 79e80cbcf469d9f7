//! Shapes (hidden classes): which attribute of an instance lies in which slot. All instances of a class that got the same attributes in
//! the same order share a shape, so that one comparison of the shape's id serves as the guard of every cached look-up: of slots,
//! of methods and of class attributes. When a class changes, its shapes get fresh ids and all caches miss at once.

use super::{Ref, Str, Value};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// How the attributes of an instance are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// In slots, the shape says which.
    Slots,
    /// In a dict of the instance's own (after `__dict__` was asked for, or an attribute deleted).
    Dictionary,
}

/// A shape. It belongs to its class and lives as long as it.
pub struct Shape {
    id: Cell<u32>,
    class: *const Value,
    storage: Storage,
    /// Slot names, in slot order.
    names: Vec<Ref<Str>>,
    /// Address of the interned name to slot.
    slots: HashMap<usize, u32>,
    /// Shapes with one more attribute, by the address of its name.
    transitions: RefCell<HashMap<usize, Box<Shape>>>,
}

/// Up to this many slots a shape is searched without its table.
const FEW: usize = 8;

thread_local! {
    static NEXT_ID: Cell<u32> = const { Cell::new(1) };
}

fn fresh_id() -> u32 {
    NEXT_ID.with(|next| {
        let id = next.get();
        next.set(id.wrapping_add(1).max(1));
        id
    })
}

impl Shape {
    /// The shape of a class's instances before they have attributes; `class` is where the class keeps a value of itself.
    pub(crate) fn root(class: *const Value, storage: Storage, names: Vec<Ref<Str>>) -> Box<Shape> {
        let slots =
            names.iter().zip(0..).map(|(name, slot)| (name.value().pointer() as usize, slot)).collect();
        Box::new(Shape {
            id: Cell::new(fresh_id()),
            class,
            storage,
            names,
            slots,
            transitions: RefCell::default(),
        })
    }

    /// What caches compare. Never zero.
    #[inline(always)]
    pub fn id(&self) -> u32 {
        self.id.get()
    }

    /// The class of the instances.
    #[inline(always)]
    pub fn class(&self) -> &Value {
        // SAFETY: the shape belongs to the class, which outlives it and never moves.
        unsafe { &*self.class }
    }

    /// Where the attributes are.
    #[inline(always)]
    pub fn storage(&self) -> Storage {
        self.storage
    }

    /// The slot names in slot order.
    pub fn names(&self) -> &[Ref<Str>] {
        &self.names
    }

    /// The slot of an interned name.
    #[inline]
    pub fn slot(&self, name: &Ref<Str>) -> Option<usize> {
        // Few names are found sooner by looking at all of them.
        if self.names.len() <= FEW {
            return self.names.iter().position(|known| known.same(name));
        }
        self.slots.get(&(name.value().pointer() as usize)).map(|&slot| slot as usize)
    }

    /// The shape with the interned `name` added as the next slot.
    pub(crate) fn with(&self, name: &Ref<Str>) -> *const Shape {
        let key = name.value().pointer() as usize;
        if let Some(next) = self.transitions.borrow().get(&key) {
            return std::ptr::from_ref(&**next);
        }
        let mut names = self.names.clone();
        names.push(name.clone());
        let next = Shape::root(self.class, self.storage, names);
        let address = std::ptr::from_ref(&*next);
        self.transitions.borrow_mut().insert(key, next);
        address
    }

    /// Gives this shape and all that grew from it fresh ids.
    pub(crate) fn invalidate(&self) {
        self.id.set(fresh_id());
        let transitions = self.transitions.borrow();
        let mut open: Vec<*const Shape> =
            transitions.values().map(|shape| std::ptr::from_ref(&**shape)).collect();
        while let Some(shape) = open.pop() {
            // SAFETY: shapes live as long as their class, which is being changed and so alive.
            let shape = unsafe { &*shape };
            shape.id.set(fresh_id());
            open.extend(shape.transitions.borrow().values().map(|next| std::ptr::from_ref(&**next)));
        }
    }
}
