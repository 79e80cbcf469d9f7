//! The module `_collections`, behind `stdlib/collections/`: the containers and the counting that scripts use all the time.

mod counting;
mod default_dict;
mod deque;
mod tuple_getter;

use super::add_functions;
use crate::object::{Kind, Ref};
use crate::runtime::class::Class;
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::Interp;
use crate::runtime::types::module::Module;

native_functions! { FUNCTIONS;
    /// Count elements in the iterable, updating the mapping
    def _count_elements(mapping, iterable, /) = counting::count_elements;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_collections", Some("High performance data structures."));
    add_functions(interp, &module, "_collections", FUNCTIONS);
    let object = interp.class_of_kind(Kind::Instance).clone();
    let [deque, iterator, reverse_iterator] = [&deque::CLASS, &deque::ITERATOR, &deque::REVERSE_ITERATOR]
        .map(|definition| {
            let class = native_class_with_base(interp, definition, Some(object.clone()));
            module.set(interp, definition.name, class.to_value());
            class
        });
    drop(deque);
    let tuple_getter = native_class_with_base(interp, &tuple_getter::CLASS, Some(object));
    module.set(interp, "_tuplegetter", tuple_getter.into());
    let default_dict = default_dict::create_class(interp);
    module.set(interp, "defaultdict", default_dict.into());
    interp.module_state.insert(STATE, Box::new(Classes { iterator, reverse_iterator }));
    module
}

const STATE: &str = "_collections";

/// The classes that the module's code makes objects of.
struct Classes {
    iterator: Ref<Class>,
    reverse_iterator: Ref<Class>,
}

/// The classes of the module, which was made when the first of its objects was.
fn classes(interp: &Interp) -> Option<&Classes> {
    interp.module_state.get(STATE)?.downcast_ref()
}
