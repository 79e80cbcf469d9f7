//! The module `_itertools`, behind `stdlib/itertools.py`: iterators made of iterators. Each class is a constructor and a [`Step`]; no
//! state is borrowed while user code runs, so an iterator that is used by its own source is no danger.

mod combinatorics;
mod infinite;
mod joining;
mod selecting;

use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{BASE, NATIVE, WEAK};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, Owner};
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::iterators::own_iterator;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{call, iteration};
use std::any::Any;

/// What one of the iterators does.
trait Step: 'static {
    /// The next item; `None` at the end.
    fn next(&self, interp: &mut Interp) -> Result<Option<Value>>;
    /// Shows every value it owns.
    fn trace(&self, visit: &mut dyn FnMut(&Value));
    /// `(0)`, for the two classes that show their state behind their name.
    fn show(&self, _interp: &mut Interp) -> Option<Result<String>> {
        None
    }
    /// `operator.length_hint`, for the class that knows.
    fn left(&self) -> Option<i64> {
        None
    }
}

/// An iterator of this module.
struct Lazy {
    step: Box<dyn Step>,
}

impl NativeData for Lazy {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.step.trace(visit);
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { CONSTRUCTORS;
    def accumulate(cls, iterable, func=None, *, initial=None) = joining::accumulate;
    def batched(cls, iterable, n, *, strict=False) = joining::batched;
    def chain(cls, /, *iterables) = joining::chain;
    def combinations(cls, iterable, r) = combinatorics::combinations;
    def combinations_with_replacement(cls, iterable, r) = combinatorics::with_replacement;
    def compress(cls, data, selectors) = selecting::compress;
    def count(cls, start=0, step=1) = infinite::count;
    def cycle(cls, iterable, /) = infinite::cycle;
    def dropwhile(cls, predicate, iterable, /) = selecting::drop_while;
    def filterfalse(cls, function, iterable, /) = selecting::filter_false;
    def islice(cls, /, *args) = selecting::slice;
    def pairwise(cls, iterable, /) = joining::pairwise;
    def permutations(cls, iterable, r=None) = combinatorics::permutations;
    def product(cls, /, *iterables, repeat=1) = combinatorics::product;
    def repeat(cls, object, times=None) = infinite::repeat;
    def starmap(cls, function, iterable, /) = selecting::star_map;
    def takewhile(cls, predicate, iterable, /) = selecting::take_while;
    def zip_longest(cls, /, *iterables, fillvalue=None) = joining::zip_longest;
}

native_functions! { CHAIN_METHODS;
    /// Alternative chain() constructor taking a single iterable argument that evaluates lazily.
    def from_iterable(cls, iterable, /) = joining::chain_of;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = crate::runtime::types::generic_alias::class_get_item;
}

native_functions! { REPEAT_METHODS;
    def __length_hint__(self, /) = length_hint;
}

/// A class by the number of its constructor.
macro_rules! class {
    ($index:literal, $name:literal, $doc:literal) => {
        ClassDefinition {
            kind: Kind::Native,
            name: $name,
            module: "itertools",
            documentation: $doc,
            flags: NATIVE | BASE | WEAK,
            slots: |slots| {
                slots.construct = Some(construct::<$index>);
                slots.iterate = Some(own_iterator);
                slots.next = Some(advance);
                slots.representation = Some(repr);
            },
            ..EMPTY
        }
    };
}

/// In the order of the constructors.
static CLASSES: [ClassDefinition; 18] = [
    class!(0, "accumulate", "Return series of accumulated sums."),
    class!(1, "batched", "Batch data into tuples of length n. The last batch may be shorter than n."),
    ClassDefinition {
        class_methods: CHAIN_METHODS,
        ..class!(
            2,
            "chain",
            "Return a chain object whose .__next__() method returns elements from the first iterable until it is exhausted, then elements from the next iterable, until all of the iterables are exhausted."
        )
    },
    class!(3, "combinations", "Return successive r-length combinations of elements in the iterable."),
    class!(
        4,
        "combinations_with_replacement",
        "Return successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats."
    ),
    class!(5, "compress", "Return data elements corresponding to true selector elements."),
    class!(6, "count", "Return a count object whose .__next__() method returns consecutive values."),
    class!(
        7,
        "cycle",
        "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely."
    ),
    class!(8, "dropwhile", "Drop items from the iterable while predicate(item) is true."),
    class!(9, "filterfalse", "Return those items of iterable for which function(item) is false."),
    class!(
        10,
        "islice",
        "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object"
    ),
    class!(11, "pairwise", "Return an iterator of overlapping pairs taken from the input iterator."),
    class!(12, "permutations", "Return successive r-length permutations of elements in the iterable."),
    class!(13, "product", "Cartesian product of input iterables.  Equivalent to nested for-loops."),
    ClassDefinition {
        methods: REPEAT_METHODS,
        ..class!(
            14,
            "repeat",
            "repeat(object [,times]) -> create an iterator which returns the object for the specified number of times.  If not specified, returns the object endlessly."
        )
    },
    class!(
        15,
        "starmap",
        "Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence."
    ),
    class!(
        16,
        "takewhile",
        "Return successive entries from an iterable as long as the predicate evaluates to true for each entry."
    ),
    class!(
        17,
        "zip_longest",
        "Return a zip_longest object whose .__next__() method returns a tuple where the i-th element comes from the i-th iterable argument."
    ),
];

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module =
        Module::new(interp, "_itertools", Some("Functional tools for creating and using iterators."));
    let object = interp.class_of_kind(Kind::Instance).clone();
    for definition in &CLASSES {
        let class = native_class_with_base(interp, definition, Some(object.clone()));
        module.set(interp, definition.name, class.into());
    }
    module
}

/// Calls a constructor with the class before the arguments.
fn construct<const INDEX: usize>(
    interp: &mut Interp,
    class: &Ref<Class>,
    arguments: CallArguments<'_>,
) -> Result {
    let mut values = Vec::with_capacity(arguments.values.len() + 1);
    values.push(class.to_value());
    values.extend_from_slice(arguments.values);
    let arguments = CallArguments { values: &values, names: arguments.names };
    match CONSTRUCTORS.get(INDEX) {
        Some(constructor) => constructor.invoke_of(interp, Owner::None, arguments),
        None => Ok(Value::NONE),
    }
}

/// An object of the class with this step.
fn made(interp: &mut Interp, class: &Ref<Class>, step: impl Step) -> Result {
    let native = NativeObject::new(class, Lazy { step: Box::new(step) });
    call::finish_construct(interp, class, native)
}

fn advance(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    match NativeObject::data::<Lazy>(value) {
        Some(lazy) => lazy.step.next(interp),
        None => Ok(None),
    }
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let shown = NativeObject::data::<Lazy>(value).and_then(|lazy| lazy.step.show(interp));
    match shown {
        Some(shown) => {
            let name = interp.class_of(value).name(interp);
            Ok(Str::from_string(name + &shown?).into())
        }
        None => crate::runtime::representation::default(interp, value),
    }
}

fn length_hint(interp: &mut Interp, value: &Value) -> Result<i64> {
    match NativeObject::data::<Lazy>(value).and_then(|lazy| lazy.step.left()) {
        Some(left) => Ok(left),
        None => Err(interp.type_error("len() of unsized object")),
    }
}

/// Iterators over all of a tuple's items.
fn iterators(interp: &mut Interp, iterables: &Tuple) -> Result<Vec<Value>> {
    iterables.items().iter().map(|iterable| iteration::iterator(interp, iterable)).collect()
}
