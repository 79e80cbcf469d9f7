//! Views of dicts: what `keys()`, `values()` and `items()` give. A view shows the dict as it is at any moment. Keys and items are
//! set-like (`operations.rs`); the iterators are in `iterator.rs`.

pub mod iterator;
mod operations;

pub use iterator::{DictIterator, ITERATOR_CLASS};

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::dict::Dict;
use super::mapping_proxy;
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::slots::Slots;
use crate::runtime::{operators, representation};
use crate::syntax::operators::BinaryOperator;

/// What of a dict's entries a view or iterator shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Keys,
    Values,
    Items,
}

macro_rules! views {
    ($( $(#[doc = $doc:literal])* $view:ident $make:ident; )+) => { $(
        $(#[doc = $doc])*
        pub struct $view {
            dict: Ref<Dict>,
        }

        impl Payload for $view {
            const KIND: Kind = Kind::$view;
            const TRACKED: bool = true;

            fn trace(&self, visit: &mut dyn FnMut(&Value)) {
                visit(self.dict.value());
            }
        }

        $(#[doc = $doc])*
        pub fn $make(dict: &Ref<Dict>) -> Value {
            Value::new($view { dict: dict.clone() })
        }
    )+ };
}

views! {
    /// A view of a dict's keys.
    DictKeys keys;
    /// A view of a dict's values.
    DictValues values;
    /// A view of a dict's keys and values as pairs.
    DictItems items;
}

/// The class `dict_keys`.
pub const KEYS_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::DictKeys,
    name: "dict_keys",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: fill_set_like,
    methods: KEYS_METHODS,
    attributes: ATTRIBUTES,
    ..EMPTY
};

/// The class `dict_items`.
pub const ITEMS_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::DictItems,
    name: "dict_items",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: fill_set_like,
    methods: ITEMS_METHODS,
    attributes: ATTRIBUTES,
    ..EMPTY
};

/// The class `dict_values`.
pub const VALUES_CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::DictValues,
    name: "dict_values",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: fill,
    methods: VALUES_METHODS,
    attributes: ATTRIBUTES,
    ..EMPTY
};

const ATTRIBUTES: &[AttributeDefinition] = &[AttributeDefinition {
    name: "mapping",
    documentation: "dictionary that this view refers to",
    get: mapping,
    set: None,
}];

native_functions! { KEYS_METHODS;
    /// Return True if the view and the given iterable have a null intersection.
    def isdisjoint(self, object, /) = operations::is_disjoint;
    /// Return a reverse iterator over the dict keys.
    def __reversed__(self, /) = reversed;
}

native_functions! { ITEMS_METHODS;
    /// Return True if the view and the given iterable have a null intersection.
    def isdisjoint(self, object, /) = operations::is_disjoint;
    /// Return a reverse iterator over the dict items.
    def __reversed__(self, /) = reversed;
}

native_functions! { VALUES_METHODS;
    /// Return a reverse iterator over the dict values.
    def __reversed__(self, /) = reversed;
}

/// The slots of all views.
fn fill(slots: &mut Slots) {
    slots.length = Some(length);
    slots.iterate = Some(iterate);
    slots.representation = Some(repr);
}

/// The slots of keys and items.
fn fill_set_like(slots: &mut Slots) {
    fill(slots);
    slots.hash = None;
    slots.contains = Some(contains);
    slots.compare = Some(operations::compare);
    slots.binary[BinaryOperator::BitOr as usize] = Some(operations::union);
    slots.binary[BinaryOperator::BitAnd as usize] = Some(operations::intersection);
    slots.binary[BinaryOperator::Sub as usize] = Some(operations::difference);
    slots.binary[BinaryOperator::BitXor as usize] = Some(operations::symmetric_difference);
}

/// The dict a view shows and the part it shows; `None` for a value that is no view.
pub fn view_of(value: &Value) -> Option<(&Ref<Dict>, Part)> {
    match value.kind() {
        Kind::DictKeys => value.exact::<DictKeys>().map(|view| (&view.dict, Part::Keys)),
        Kind::DictValues => value.exact::<DictValues>().map(|view| (&view.dict, Part::Values)),
        Kind::DictItems => value.exact::<DictItems>().map(|view| (&view.dict, Part::Items)),
        _ => None,
    }
}

/// The view in the receiver of a slot or method.
fn receiver<'a>(interp: &mut Interp, value: &'a Value) -> Result<(&'a Ref<Dict>, Part)> {
    match view_of(value) {
        Some(view) => Ok(view),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("descriptor requires a view of a dict but received a '{class}'")))
        }
    }
}

fn length(interp: &mut Interp, view: &Value) -> Result<usize> {
    Ok(receiver(interp, view)?.0.len(interp))
}

fn iterate(interp: &mut Interp, view: &Value) -> Result {
    let (dict, part) = receiver(interp, view)?;
    Ok(DictIterator::new(interp, dict, part, false).into())
}

fn reversed(interp: &mut Interp, view: &Value) -> Result<Ref<DictIterator>> {
    let (dict, part) = receiver(interp, view)?;
    Ok(DictIterator::new(interp, dict, part, true))
}

fn mapping(interp: &mut Interp, view: &Value) -> Result {
    Ok(mapping_proxy::make(receiver(interp, view)?.0.to_value()))
}

/// Is it a key, or a pair whose key has that value?
fn contains(interp: &mut Interp, view: &Value, item: &Value) -> Result<bool> {
    let (dict, part) = receiver(interp, view)?;
    if part == Part::Keys {
        return dict.contains(interp, item);
    }
    let Some([key, value]) = item.exact::<Tuple>().map(Tuple::items) else { return Ok(false) };
    match dict.get(interp, key)? {
        Some(found) => operators::equal(interp, &found, value),
        None => Ok(false),
    }
}

/// `dict_keys([...])`
fn repr(interp: &mut Interp, view: &Value) -> Result {
    receiver(interp, view)?;
    if !representation::enter(interp, view) {
        return Ok(Str::value("..."));
    }
    let text = text_of_view(interp, view);
    representation::leave(interp, view);
    Ok(Str::from_string(text?).into())
}

fn text_of_view(interp: &mut Interp, view: &Value) -> Result<String> {
    let (dict, part) = receiver(interp, view)?;
    let iterator = DictIterator::new(interp, dict, part, false);
    let mut text = interp.type_name(view);
    text.push_str("([");
    let start = text.len();
    while let Some(item) = iterator.next(interp)? {
        if text.len() > start {
            text.push_str(", ");
        }
        text.push_str(representation::repr(interp, &item)?.as_str());
    }
    text.push_str("])");
    Ok(text)
}
