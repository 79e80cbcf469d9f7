//! Interned strings: names are compared and looked up by address. The names the runtime itself uses are fields of [`Names`].

use crate::object::{Header, Ref, Str};
use std::collections::HashMap;

/// The table of interned strings of an interpreter.
#[derive(Default)]
pub struct Interned {
    table: HashMap<Box<str>, Ref<Str>>,
}

impl Interned {
    /// The one string object for `text`.
    pub fn get(&mut self, text: &str) -> Ref<Str> {
        if let Some(known) = self.table.get(text) {
            return known.clone();
        }
        self.add(Str::new(text))
    }

    /// The one string object with the text of `string`: itself, if it is the first.
    pub fn intern(&mut self, string: &Ref<Str>) -> Ref<Str> {
        if string.header().has(Header::INTERNED) {
            return string.clone();
        }
        match self.table.get(string.as_str()) {
            Some(known) => known.clone(),
            None => self.add(string.clone()),
        }
    }

    /// The interned string with this text, if there is one: a name nobody interned is no attribute of anything.
    pub fn find(&self, text: &str) -> Option<&Ref<Str>> {
        self.table.get(text)
    }

    fn add(&mut self, string: Ref<Str>) -> Ref<Str> {
        string.header().set(Header::INTERNED);
        self.table.insert(string.as_str().into(), string.clone());
        string
    }
}

macro_rules! names {
    ($( $field:ident = $text:literal, )+) => {
        /// The names the runtime looks up, interned at start.
        pub struct Names { $( pub $field: Ref<Str>, )+ }

        impl Names {
            /// Interns all of them.
            pub fn new(interned: &mut Interned) -> Names {
                Names { $( $field: interned.get($text), )+ }
            }
        }
    };
}

names! {
    empty = "", abstract_methods = "__abstractmethods__", abs_ = "__abs__", aenter = "__aenter__", aexit = "__aexit__", aiter = "__aiter__", all = "__all__", anext = "__anext__",
    annotate = "__annotate__", annotations = "__annotations__", await_ = "__await__", bases = "__bases__", bool_ = "__bool__",
    build_class = "__build_class__", builtins = "__builtins__", bytes_ = "__bytes__", cached = "__cached__", call = "__call__", cause = "__cause__",
    ceil = "__ceil__", class = "__class__", class_cell = "__classcell__", class_dict_cell = "__classdictcell__", class_getitem = "__class_getitem__",
    close = "close", complex_ = "__complex__", contains = "__contains__", context = "__context__", copy = "copy",
    default_factory = "default_factory", del = "__del__", delattr = "__delattr__", delete = "__delete__", delitem = "__delitem__", dict = "__dict__",
    dir = "__dir__", displayhook = "displayhook", divmod = "__divmod__", doc = "__doc__", enter = "__enter__", eq = "__eq__",
    excepthook = "excepthook", exit = "__exit__", file = "__file__", first_line_number = "__firstlineno__", float_ = "__float__", floor = "__floor__", flush = "flush",
    format = "__format__", fspath = "__fspath__", ge = "__ge__", generic_alias = "__origin__", get = "__get__", getattr = "__getattr__",
    getattribute = "__getattribute__", getitem = "__getitem__", getstate = "__getstate__", gt = "__gt__", hash = "__hash__", index = "__index__",
    init = "__init__", init_subclass = "__init_subclass__", instance_check = "__instancecheck__", int_ = "__int__", invert = "__invert__",
    items = "items", iter = "__iter__", keys = "keys", le = "__le__", len = "__len__", length_hint = "__length_hint__", loader = "__loader__", lt = "__lt__",
    main = "__main__", match_args = "__match_args__", metaclass = "metaclass", missing = "__missing__", module = "__module__",
    mro = "mro", mro_entries = "__mro_entries__", name = "__name__", ne = "__ne__", neg = "__neg__", new = "__new__", next = "__next__",
    notes = "__notes__", objclass = "__objclass__", orig_bases = "__orig_bases__", orig_class = "__orig_class__", package = "__package__",
    parameters = "__parameters__", path = "__path__", pos = "__pos__", prepare = "__prepare__", qualname = "__qualname__", readline = "readline", reduce = "__reduce__",
    reduce_ex = "__reduce_ex__", repr = "__repr__", reversed = "__reversed__", round = "__round__", self_ = "__self__", send = "send", set = "__set__",
    set_name = "__set_name__", setattr = "__setattr__", setitem = "__setitem__", sizeof = "__sizeof__", slots = "__slots__",
    spec = "__spec__", static_attributes = "__static_attributes__", stderr = "stderr", stdin = "stdin", stdout = "stdout", str_ = "__str__",
    subclass_check = "__subclasscheck__", subclass_hook = "__subclasshook__", suppress_context = "__suppress_context__", throw = "throw", traceback = "__traceback__",
    trunc = "__trunc__", type_params = "__type_params__", update = "update", values = "values", weakref = "__weakref__", wrapped = "__wrapped__", write = "write",
}
