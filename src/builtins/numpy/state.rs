//! What the module keeps per interpreter: its classes, dtype objects, printing options and error modes.
//!
//! It is made when first asked for, so that an array never exists without its class.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::error_state::ErrorState;
use super::errors::Exceptions;
use super::pool::Pool;
use super::{
    array_class, array_methods, dtype, error_state, flags, flat, iterator, print_options, random,
    scalar_classes, ufunc,
};
use crate::array::display::PrintOptions;
use crate::object::{Kind, Ref, Value};
use crate::runtime::class::Class;
use crate::runtime::class_creation::native_class;
use crate::runtime::interp::Interp;
use crate::runtime::types::native_function::MethodDescriptor;

/// The place in [`Interp::module_state`].
const PLACE: &str = "numpy";

/// Everything the module remembers.
pub struct State {
    pub print_options: RefCell<PrintOptions>,
    pub error_state: Cell<ErrorState>,
    /// Warnings that were shown, by file, line and text.
    pub shown_warnings: RefCell<HashSet<(String, u32, String)>>,
    pub exceptions: Exceptions,
    /// `numpy.dtype`
    pub dtype_class: Ref<Class>,
    /// The dtype objects, in the order of the array layer's dtypes.
    pub dtypes: Vec<Value>,
    pub ufunc_class: Ref<Class>,
    pub flags_class: Ref<Class>,
    pub flat_class: Ref<Class>,
    pub iterator_class: Ref<Class>,
    pub errstate_class: Ref<Class>,
    pub printoptions_class: Ref<Class>,
    pub stream_class: Ref<Class>,
    /// The objects of dtypes with parameters, by number, and their classes by name.
    pub extended_dtypes: RefCell<HashMap<usize, Value>>,
    pub extended_classes: RefCell<HashMap<&'static str, Ref<Class>>>,
    /// What words of texts, bytes and objects stand for.
    pub pool: RefCell<Pool>,
    /// The abstract classes of scalars, by name.
    pub abstract_scalars: Vec<(&'static str, Ref<Class>)>,
}

impl State {
    fn new(interp: &mut Interp) -> State {
        let class = native_class(interp, &array_class::CLASS);
        add_methods(interp, &class);
        if let Some(place) = interp.classes.get_mut(Kind::Array as usize) {
            *place = Some(class);
        }
        let abstract_scalars = scalar_classes::create(interp);
        let dtype_class = native_class(interp, &dtype::CLASS);
        let dtypes = dtype::create_objects(interp, &dtype_class);
        State {
            print_options: RefCell::default(),
            error_state: Cell::default(),
            shown_warnings: RefCell::default(),
            exceptions: Exceptions::create(interp),
            dtype_class,
            dtypes,
            ufunc_class: native_class(interp, &ufunc::CLASS),
            flags_class: native_class(interp, &flags::CLASS),
            flat_class: native_class(interp, &flat::CLASS),
            iterator_class: native_class(interp, &iterator::CLASS),
            errstate_class: native_class(interp, &error_state::CLASS),
            printoptions_class: native_class(interp, &print_options::CLASS),
            stream_class: native_class(interp, &random::CLASS),
            extended_dtypes: RefCell::default(),
            extended_classes: RefCell::default(),
            pool: RefCell::default(),
            abstract_scalars,
        }
    }
}

/// Puts the methods, whose tables stand with the functions of the same names, into the class.
fn add_methods(interp: &mut Interp, class: &Ref<Class>) {
    let namespace = class.namespace(interp);
    for definition in array_methods::TABLES.iter().flat_map(|table| table()) {
        let method = Ref::new(MethodDescriptor { definition, owner: class.clone() });
        let name = interp.intern(definition.name);
        drop(namespace.set_str(interp, &name, method.into()));
    }
}

/// The module's state.
pub fn state(interp: &mut Interp) -> Rc<State> {
    let known = interp.module_state.get(PLACE).and_then(|state| state.downcast_ref::<Rc<State>>());
    if let Some(state) = known {
        return state.clone();
    }
    let made = Rc::new(State::new(interp));
    interp.module_state.insert(PLACE, Box::new(made.clone()));
    made
}
