//! Starting an interpreter: memory layouts, classes, names and the empty machine.

use super::hash;
use super::host::Host;
use super::interp::{Hooks, Interp};
use super::machine::Machine;
use super::names::{Interned, Names};
use super::slot_methods::OperatorNames;
use super::types;
use super::types::dict::Dict;
use crate::object::{Kind, Ref, Token, Value};
use crate::runtime::class::Class;

impl Interp {
    /// A new interpreter with the built-in classes and nothing else. Native recursion may use `native_stack` bytes of this thread's stack.
    pub fn new(host: Box<dyn Host>, hooks: Hooks, native_stack: usize) -> Box<Interp> {
        types::register_layouts(hooks.add_layouts);
        let mut interned = Interned::default();
        let names = Names::new(&mut interned);
        let operator_names = OperatorNames::new(&mut interned);
        let hash_key = hash::key(&*host);
        let mut interp = Box::new(Interp {
            token: Token::for_interpreter(),
            interned,
            names,
            classes: vec![None; Kind::COUNT],
            exception_classes: Vec::new(),
            generator_classes: Vec::new(),
            dict_iterator_classes: Vec::new(),
            array_scalar_classes: Vec::new(),
            array_truths: [Value::NONE, Value::NONE],
            raised: None,
            modules: Dict::new(),
            builtins: Dict::new(),
            machine: Machine::new(native_stack),
            hooks,
            host,
            hash_key,
            repr_in_progress: Vec::new(),
            native_module_names: Vec::new(),
            modules_in_progress: Vec::new(),
            iteration_result: Value::NONE,
            int_max_str_digits: 4300,
            module_state: Default::default(),
            method_cache: Default::default(),
            operator_names,
            characters: Vec::new(),
        });
        types::create_classes(&mut interp);
        interp
    }

    /// The class of plain `object()` instances: `object` itself, which has slots for nothing.
    pub fn plain_object_class(&self) -> Ref<Class> {
        self.class_of_kind(Kind::Instance).clone()
    }
}
