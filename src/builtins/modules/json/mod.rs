//! The module `_json`, behind `stdlib/json/`: reading and writing JSON text (RFC 8259, with NaN and the infinities). Texts are read as
//! UTF-8 by byte offsets; what a script sees are indices of characters.

mod encoder;
mod escapes;
mod scanner;
mod strings;

use super::add_functions;
use crate::object::{Kind, Ref};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::Interp;
use crate::runtime::types::module::Module;

native_functions! { FUNCTIONS;
    /// scanstring(string, end, strict=True) -> (string, end)
    ///
    /// Scan the string s for a JSON string. End is the index of the
    /// character in s after the quote that started the JSON string.
    /// Unescapes all valid JSON string escape sequences and raises ValueError
    /// on attempt to decode an invalid string. If strict is False then literal
    /// control characters are allowed in the string.
    ///
    /// Returns a tuple of the decoded string and the index of the character in s
    /// after the end quote.
    def scanstring(string, end, strict=True, /) = strings::scan_string;
    /// encode_basestring(string) -> string
    ///
    /// Return a JSON representation of a Python string
    def encode_basestring(string, /) = escapes::encode_text;
    /// encode_basestring_ascii(string) -> string
    ///
    /// Return an ASCII-only JSON representation of a Python string
    def encode_basestring_ascii(string, /) = escapes::encode_ascii;
    def _after_space(string, index, /) = scanner::after_space;
    def _encode(encoder, value, pieces=None, /) = encoder::encode;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_json", Some("json speedups\n"));
    add_functions(interp, &module, "_json", FUNCTIONS);
    let object = interp.class_of_kind(Kind::Instance).clone();
    let class = native_class_with_base(interp, &scanner::CLASS, Some(object));
    module.set(interp, "make_scanner", class.into());
    module
}
