//! JSON text to values: a recursive descent in which every function returns a value and the offset after it. Where no value begins,
//! StopIteration with the index is raised, which `raw_decode` makes an error of.

use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::NATIVE;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::{CallArguments, Owner};
use crate::runtime::numbers::integer_text;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::exception;
use crate::runtime::types::list::List;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{attribute, call, convert, operators};
use std::any::Any;

/// What a decoder was made with. `None` stands for what JSON's own types need.
struct Scanner {
    strict: bool,
    object_hook: Option<Value>,
    object_pairs_hook: Option<Value>,
    parse_float: Option<Value>,
    parse_int: Option<Value>,
    parse_constant: Value,
}

impl NativeData for Scanner {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        let hooks = [&self.object_hook, &self.object_pairs_hook, &self.parse_float, &self.parse_int];
        hooks.into_iter().flatten().for_each(&mut *visit);
        visit(&self.parse_constant);
    }

    fn clear(&mut self) {
        (self.object_hook, self.object_pairs_hook, self.parse_float, self.parse_int) =
            (None, None, None, None);
        self.parse_constant = Value::NONE;
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Scanner",
    module: "_json",
    documentation: "JSON scanner object",
    flags: NATIVE,
    slots: |slots| {
        slots.construct = Some(|interp, class, arguments| invoke::<0>(interp, class.value(), arguments));
        slots.call = Some(invoke::<1>);
    },
    ..EMPTY
};

native_functions! { CALLS;
    def make_scanner(cls, context) = make;
    def scan_once(self, string, idx) = scan_once;
}

fn invoke<const INDEX: usize>(interp: &mut Interp, receiver: &Value, arguments: CallArguments<'_>) -> Result {
    let mut values = vec![receiver.clone()];
    values.extend_from_slice(arguments.values);
    let arguments = CallArguments { values: &values, names: arguments.names };
    match CALLS.get(INDEX) {
        Some(function) => function.invoke_of(interp, Owner::None, arguments),
        None => Ok(Value::NONE),
    }
}

fn make(interp: &mut Interp, class: &Ref<Class>, context: &Value) -> Result {
    let setting = |interp: &mut Interp, name: &str| {
        let name = interp.intern(name);
        attribute::get(interp, context, &name)
    };
    let strict = setting(interp, "strict")?;
    let strict = operators::is_true(interp, &strict)?;
    let unless_none = |value: Value| Some(value).filter(|value| !value.is_none());
    let object_hook = unless_none(setting(interp, "object_hook")?);
    let object_pairs_hook = unless_none(setting(interp, "object_pairs_hook")?);
    let (float, int) = (setting(interp, "parse_float")?, setting(interp, "parse_int")?);
    let unless_class = |interp: &Interp, value: Value, kind: Kind| {
        Some(value).filter(|value| !value.same(interp.class_of_kind(kind).value()))
    };
    let parse_float = unless_class(interp, float, Kind::Float);
    let parse_int = unless_class(interp, int, Kind::Int);
    let parse_constant = setting(interp, "parse_constant")?;
    let scanner = Scanner { strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant };
    Ok(NativeObject::new(class, scanner))
}

fn scan_once(interp: &mut Interp, value: &Value, text: &Value, index: i64) -> Result<Ref<Tuple>> {
    let document = Document::of(interp, text)?;
    let Some(scanner) = NativeObject::data::<Scanner>(value) else {
        return Err(interp.type_error("a scanner is required"));
    };
    let Ok(index) = usize::try_from(index) else {
        return Err(interp.value_error("idx cannot be negative"));
    };
    if index >= document.string.characters() {
        return Err(stop(interp, index));
    }
    let mut reading = Reading { document, scanner, keys: [const { None }; KEYS] };
    let (made, end) = reading.value(interp, document.string.offset(index))?;
    Ok(Tuple::pair(made, Value::int(position_of(document, end))))
}

/// The index after the white space at `index`.
pub fn after_space(interp: &mut Interp, value: &Value, index: i64) -> Result<i64> {
    let document = Document::of(interp, value)?;
    let start = usize::try_from(index).unwrap_or(0);
    if start >= document.string.characters() {
        return Ok(index);
    }
    let start = document.string.offset(start);
    Ok(index.max(0) + (document.after_space(start) - start) as i64)
}

/// A JSON text.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    pub string: &'a Str,
    value: &'a Value,
}

/// The index of the character at a byte offset.
pub fn position_of(document: Document<'_>, offset: usize) -> i64 {
    let index = match document.string.is_ascii() {
        true => offset,
        false => document.part(0, offset).chars().count(),
    };
    index as i64
}

fn stop(interp: &mut Interp, index: usize) -> Raised {
    let error = exception::new(interp, ExceptionKind::StopIteration, vec![Value::int(index as i64)]);
    interp.raise_with_context(error)
}

impl<'a> Document<'a> {
    pub fn of(interp: &mut Interp, value: &'a Value) -> Result<Document<'a>> {
        match convert::native::<Str>(value) {
            Some(string) => Ok(Document { string, value }),
            None => {
                let class = interp.type_name(value);
                Err(interp.type_error(format!("first argument must be a string, not {class}")))
            }
        }
    }

    pub fn bytes(self) -> &'a [u8] {
        self.string.as_str().as_bytes()
    }

    /// The text between two offsets; empty when there is none.
    pub fn part(self, start: usize, end: usize) -> &'a str {
        self.string.as_str().get(start..end).unwrap_or_default()
    }

    fn after_space(self, start: usize) -> usize {
        let rest = self.bytes().get(start..).unwrap_or_default();
        start + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count()
    }

    fn after_digits(self, start: usize) -> usize {
        let rest = self.bytes().get(start..).unwrap_or_default();
        start + rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    fn has(self, at: usize, byte: u8) -> bool {
        self.bytes().get(at) == Some(&byte)
    }

    fn starts_with(self, at: usize, word: &str) -> bool {
        self.bytes().get(at..).is_some_and(|rest| rest.starts_with(word.as_bytes()))
    }

    /// JSONDecodeError about the character at `offset`.
    #[cold]
    pub fn error(self, interp: &mut Interp, message: &str, offset: usize) -> Raised {
        let class =
            interp.loaded_module("json.decoder").and_then(|module| module.get(interp, "JSONDecodeError"));
        let Some(class) = class else { return interp.value_error(message) };
        let position = Value::int(position_of(self, offset));
        match call::call(interp, &class, &[Str::value(message), self.value.clone(), position]) {
            Ok(error) => interp.raise_with_context(error),
            Err(raised) => raised,
        }
    }
}

/// How many keys of objects are remembered, so that each is one string with one hash.
const KEYS: usize = 64;

/// One run of a scanner over a document.
struct Reading<'a> {
    document: Document<'a>,
    scanner: &'a Scanner,
    keys: [Option<Ref<Str>>; KEYS],
}

impl Reading<'_> {
    fn value(&mut self, interp: &mut Interp, at: usize) -> Result<(Value, usize)> {
        let document = self.document;
        let (constant, value) = match document.bytes().get(at) {
            Some(b'"') => {
                let (text, end) = document.string(interp, at + 1, self.scanner.strict)?;
                return Ok((text.into(), end));
            }
            Some(b'{') => return self.object(interp, at + 1),
            Some(b'[') => return self.array(interp, at + 1),
            Some(b'0'..=b'9') => return self.number(interp, at),
            Some(b'n') => ("null", Some(Value::NONE)),
            Some(b't') => ("true", Some(Value::TRUE)),
            Some(b'f') => ("false", Some(Value::FALSE)),
            Some(b'N') => ("NaN", None),
            Some(b'I') => ("Infinity", None),
            Some(b'-') => ("-Infinity", None),
            _ => ("", None),
        };
        if !constant.is_empty() && document.starts_with(at, constant) {
            let value = match value {
                Some(value) => value,
                None => call::call(interp, &self.scanner.parse_constant, &[Str::value(constant)])?,
            };
            return Ok((value, at + constant.len()));
        }
        if document.has(at, b'-') {
            return self.number(interp, at);
        }
        Err(self.no_value(interp, at))
    }

    fn no_value(&self, interp: &mut Interp, at: usize) -> Raised {
        let index = position_of(self.document, at);
        stop(interp, index as usize)
    }

    fn number(&mut self, interp: &mut Interp, start: usize) -> Result<(Value, usize)> {
        let document = self.document;
        let mut end = start + usize::from(document.has(start, b'-'));
        let whole = if document.has(end, b'0') { end + 1 } else { document.after_digits(end) };
        if whole == end {
            return Err(self.no_value(interp, start));
        }
        end = whole;
        if document.has(end, b'.') {
            let after = document.after_digits(end + 1);
            end = if after > end + 1 { after } else { end };
        }
        if document.has(end, b'e') || document.has(end, b'E') {
            let digits = end + 1 + usize::from(document.has(end + 1, b'+') || document.has(end + 1, b'-'));
            let after = document.after_digits(digits);
            end = if after > digits { after } else { end };
        }
        let text = document.part(start, end);
        let value = match (end > whole, &self.scanner.parse_float, &self.scanner.parse_int) {
            (true, Some(hook), _) | (false, _, Some(hook)) => call::call(interp, hook, &[Str::value(text)])?,
            (true, None, _) => Value::float(text.parse().unwrap_or_default()),
            (false, _, None) => match integer_text::parse(text, 10, interp.int_max_str_digits) {
                Ok(number) => convert::from_integer(number),
                Err(failure) => return Err(interp.fail(failure)),
            },
        };
        Ok((value, end))
    }

    fn array(&mut self, interp: &mut Interp, start: usize) -> Result<(Value, usize)> {
        interp.enter_native(" while decoding a JSON array from a unicode string")?;
        let document = self.document;
        let mut values = Vec::new();
        let mut at = document.after_space(start);
        if document.has(at, b']') {
            return Ok((List::value(values), at + 1));
        }
        loop {
            let (value, end) = self.value(interp, at)?;
            values.push(value);
            at = document.after_space(end);
            if document.has(at, b']') {
                return Ok((List::value(values), at + 1));
            }
            at = self.after_comma(interp, at, b']', "Illegal trailing comma before end of array")?;
        }
    }

    /// The offset of what follows the comma at `at`.
    fn after_comma(&self, interp: &mut Interp, at: usize, close: u8, trailing: &str) -> Result<usize> {
        if !self.document.has(at, b',') {
            return Err(self.document.error(interp, "Expecting ',' delimiter", at));
        }
        let next = self.document.after_space(at + 1);
        if self.document.has(next, close) {
            return Err(self.document.error(interp, trailing, at));
        }
        Ok(next)
    }

    fn object(&mut self, interp: &mut Interp, start: usize) -> Result<(Value, usize)> {
        interp.enter_native(" while decoding a JSON object from a unicode string")?;
        let document = self.document;
        let mut entries = match self.scanner.object_pairs_hook {
            Some(_) => Entries::Pairs(Vec::new()),
            None => Entries::Dict(Dict::new()),
        };
        let mut at = document.after_space(start);
        while !document.has(at, b'}') {
            if !document.has(at, b'"') {
                let message = "Expecting property name enclosed in double quotes";
                return Err(document.error(interp, message, at));
            }
            let (key, end) = self.key(interp, at + 1)?;
            at = document.after_space(end);
            if !document.has(at, b':') {
                return Err(document.error(interp, "Expecting ':' delimiter", at));
            }
            let (value, end) = self.value(interp, document.after_space(at + 1))?;
            match &mut entries {
                Entries::Pairs(pairs) => pairs.push(Tuple::pair(key.into(), value).into()),
                Entries::Dict(dict) => drop(dict.set_str(interp, &key, value)),
            }
            at = document.after_space(end);
            if !document.has(at, b'}') {
                at = self.after_comma(interp, at, b'}', "Illegal trailing comma before end of object")?;
            }
        }
        Ok((self.made(interp, entries)?, at + 1))
    }

    /// What the hooks make of an object.
    fn made(&self, interp: &mut Interp, entries: Entries) -> Result {
        let (made, hook) = match entries {
            Entries::Pairs(pairs) => (List::value(pairs), &self.scanner.object_pairs_hook),
            Entries::Dict(dict) => (dict.into(), &self.scanner.object_hook),
        };
        match hook {
            Some(hook) => call::call(interp, hook, &[made]),
            None => Ok(made),
        }
    }

    /// A key, whose text starts at `start`: mostly one that was there before.
    fn key(&mut self, interp: &mut Interp, start: usize) -> Result<(Ref<Str>, usize)> {
        let bytes = self.document.bytes();
        let rest = bytes.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let end = start + length;
        if length == 0 || !self.document.has(end, b'"') {
            return self.document.string(interp, start, self.scanner.strict);
        }
        let text = self.document.part(start, end);
        let place = rest.iter().take(length.min(8)).fold(length, |sum, &byte| sum * 31 + usize::from(byte));
        let Some(known) = self.keys.get_mut(place % KEYS) else { return Ok((Str::new(text), end + 1)) };
        let key = match known {
            Some(key) if key.as_str() == text => key.clone(),
            _ => known.insert(Str::new(text)).clone(),
        };
        Ok((key, end + 1))
    }
}

/// The entries of an object that is being read.
enum Entries {
    Dict(Ref<Dict>),
    Pairs(Vec<Value>),
}
