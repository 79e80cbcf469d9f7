//! Identifiers as small numbers for the length of one compilation, so that scopes and tables hash integers, and private
//! name mangling (language reference 6.2.1). A number stands for one text whichever tree node it came from. Used by every
//! part of the compiler.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use crate::syntax::Name;

/// A map keyed by small integers or short texts. Collisions that a script makes on purpose slow only its own compilation.
pub type FastMap<K, V> = HashMap<K, V, BuildHasherDefault<FastHasher>>;

/// Multiplies and rotates eight bytes at a time.
#[derive(Default)]
pub struct FastHasher(u64);

impl FastHasher {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Hasher for FastHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            self.mix(chunk.iter().fold(1, |word, &byte| word << 8 | u64::from(byte)));
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.mix(u64::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.mix(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.mix(value);
    }

    fn write_usize(&mut self, value: usize) {
        self.mix(value as u64);
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 29
    }
}

/// An identifier or string of this compilation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NameId(u32);

macro_rules! well_known {
    ($($constant:ident = $text:literal),+ $(,)?) => {
        /// The names the compiler itself speaks of.
        const WELL_KNOWN: &[&str] = &[$($text),+];

        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "only their numbers are used")]
        enum Order { $($constant),+ }

        impl NameId {
            $(pub const $constant: NameId = NameId(Order::$constant as u32);)+
        }
    };
}

well_known! {
    SUPER = "super",
    CLASS = "__class__",
    CLASS_DICT = "__classdict__",
    DEBUG = "__debug__",
    CONDITIONAL_ANNOTATIONS = "__conditional_annotations__",
    ITERABLE = ".0",
    FORMAT = ".format",
    TYPE_PARAMETERS = ".type_params",
    GENERIC_BASE = ".generic_base",
    DEFAULTS = ".defaults",
    KEYWORD_DEFAULTS = ".kwdefaults",
    MODULE_NAME = "__name__",
    MODULE = "__module__",
    QUALIFIED_NAME = "__qualname__",
    FIRST_LINE = "__firstlineno__",
    CLASS_TYPE_PARAMETERS = "__type_params__",
    STATIC_ATTRIBUTES = "__static_attributes__",
    CLASS_CELL = "__classcell__",
    CLASS_DICT_CELL = "__classdictcell__",
    ANNOTATE = "__annotate__",
    ANNOTATIONS = "__annotations__",
    ANNOTATE_FUNCTION = "__annotate_func__",
    DOCSTRING = "__doc__",
    TOP = "<module>",
    LAMBDA = "<lambda>",
    GENERATOR_EXPRESSION = "<genexpr>",
    LIST_COMPREHENSION = "<listcomp>",
    SET_COMPREHENSION = "<setcomp>",
    DICTIONARY_COMPREHENSION = "<dictcomp>",
    NOT_IMPLEMENTED_ERROR = "NotImplementedError",
}

/// The texts of all numbers.
pub struct Interner {
    by_address: FastMap<usize, NameId>,
    by_text: FastMap<Rc<str>, NameId>,
    texts: Vec<Rc<str>>,
}

impl NameId {
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl Interner {
    pub fn new() -> Interner {
        let mut interner =
            Interner { by_address: FastMap::default(), by_text: FastMap::default(), texts: Vec::new() };
        for text in WELL_KNOWN {
            interner.text(text);
        }
        interner
    }

    /// The number of a name of the tree. The tree shares equal names and outlives the compilation, so the address of the
    /// text identifies it.
    pub fn name(&mut self, name: &Name) -> NameId {
        let address = name.as_str().as_ptr() as usize;
        if let Some(&id) = self.by_address.get(&address) {
            return id;
        }
        let id = self.text(name);
        self.by_address.insert(address, id);
        id
    }

    /// The number of any text.
    pub fn text(&mut self, text: &str) -> NameId {
        if let Some(&id) = self.by_text.get(text) {
            return id;
        }
        let id = NameId(self.texts.len() as u32);
        let shared: Rc<str> = Rc::from(text);
        self.texts.push(shared.clone());
        self.by_text.insert(shared, id);
        id
    }

    /// The text of a number.
    pub fn get(&self, id: NameId) -> &Rc<str> {
        &self.texts[id.0 as usize]
    }

    /// The text of a number as programs see it: the parameter of annotation functions has a name for people.
    pub fn shown(&self, id: NameId) -> Rc<str> {
        match id {
            NameId::FORMAT => Rc::from("format"),
            other => self.get(other).clone(),
        }
    }

    /// The name as it is stored: `__x` inside `class C` is `_C__x`.
    pub fn mangle(&mut self, id: NameId, class: Option<NameId>) -> NameId {
        let Some(class) = class else { return id };
        let text = self.get(id);
        if !text.starts_with("__") || text.ends_with("__") || text.contains('.') {
            return id;
        }
        let owner = self.get(class).trim_start_matches('_');
        if owner.is_empty() {
            return id;
        }
        let mangled = format!("_{owner}{text}");
        self.text(&mangled)
    }
}
