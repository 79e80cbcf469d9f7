//! Values to JSON text. The text is one string, or the pieces that CPython's `iterencode` gives.

use super::escapes::push_quoted;
use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::numbers::integer::IntegerView;
use crate::runtime::numbers::{float_text, integer_text};
use crate::runtime::operators::{self, BinaryOperator};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::runtime::{attribute, call, convert, iteration, representation};
use std::fmt::Write;

/// `_encode(encoder, value, pieces)`: a string; or, given a list, None, and the pieces are in the list, also those before an error.
pub fn encode(interp: &mut Interp, encoder: &Value, value: &Value, pieces: Option<&Value>) -> Result {
    let settings = Settings::of(interp, encoder)?;
    let list = pieces.and_then(Value::exact::<List>);
    let pieces = list.map(|_| Vec::new());
    let mut writer = Writer { settings: &settings, text: String::new(), pieces, open: Vec::new() };
    let written = writer.write(interp, value, 0);
    if let (Some(list), Some(mut pieces)) = (list, writer.pieces) {
        interp.write(&list.items).append(&mut pieces);
        return written.map(|()| Value::NONE);
    }
    written?;
    Ok(Str::from_string(writer.text).into())
}

/// What an encoder was made with.
struct Settings {
    default: Value,
    indent: Option<String>,
    item_separator: String,
    key_separator: String,
    check_circular: bool,
    ensure_ascii: bool,
    allow_nan: bool,
    sort_keys: bool,
    skip_keys: bool,
}

impl Settings {
    fn of(interp: &mut Interp, encoder: &Value) -> Result<Settings> {
        let setting = |interp: &mut Interp, name: &str| {
            let name = interp.intern(name);
            attribute::get(interp, encoder, &name)
        };
        let truth = |interp: &mut Interp, name: &str| {
            let value = setting(interp, name)?;
            operators::is_true(interp, &value)
        };
        let indent = setting(interp, "indent")?;
        let indent = match convert::native::<Str>(&indent) {
            _ if indent.is_none() => None,
            Some(text) => Some(text.as_str().to_owned()),
            None => {
                let spaces = operators::binary(interp, BinaryOperator::Mult, &Str::value(" "), &indent)?;
                convert::native::<Str>(&spaces).map(|text| text.as_str().to_owned())
            }
        };
        let separator = |interp: &mut Interp, name: &str, number: usize| {
            let value = setting(interp, name)?;
            match convert::native::<Str>(&value) {
                Some(text) => Ok(text.as_str().to_owned()),
                None => {
                    let class = interp.type_name(&value);
                    let message = format!("make_encoder() argument {number} must be str, not {class}");
                    Err(interp.type_error(message))
                }
            }
        };
        Ok(Settings {
            default: setting(interp, "default")?,
            indent,
            key_separator: separator(interp, "key_separator", 5)?,
            item_separator: separator(interp, "item_separator", 6)?,
            check_circular: truth(interp, "check_circular")?,
            ensure_ascii: truth(interp, "ensure_ascii")?,
            allow_nan: truth(interp, "allow_nan")?,
            sort_keys: truth(interp, "sort_keys")?,
            skip_keys: truth(interp, "skipkeys")?,
        })
    }
}

/// One run of an encoder.
struct Writer<'a> {
    settings: &'a Settings,
    /// The text since the last piece.
    text: String,
    pieces: Option<Vec<Value>>,
    /// The containers that are being written.
    open: Vec<u64>,
}

impl Writer<'_> {
    /// Ends a piece.
    fn cut(&mut self) {
        if let Some(pieces) = &mut self.pieces {
            pieces.push(Str::from_string(std::mem::take(&mut self.text)).into());
        }
    }

    /// Begins a line at this level, if the text is indented.
    fn line(&mut self, level: usize) {
        if let Some(indent) = &self.settings.indent {
            self.text.push('\n');
            (0..level).for_each(|_| self.text.push_str(indent));
        }
    }

    fn write(&mut self, interp: &mut Interp, value: &Value, level: usize) -> Result<()> {
        if self.simple(interp, value)? {
            self.cut();
            return Ok(());
        }
        self.container(interp, value, level)
    }

    /// Writes a value without parts; `false`: it is none.
    fn simple(&mut self, interp: &mut Interp, value: &Value) -> Result<bool> {
        let native = convert::native_value(value);
        match native.kind() {
            Kind::Str => {
                let text = native.exact::<Str>().map(Str::as_str).unwrap_or_default();
                push_quoted(&mut self.text, text, self.settings.ensure_ascii);
            }
            _ => match self.plain_text(interp, native)? {
                Some(text) => self.text.push_str(text),
                None => return Ok(false),
            },
        }
        Ok(true)
    }

    /// The text of None or a truth value; numbers are written at once and leave an empty text.
    fn plain_text(&mut self, interp: &mut Interp, native: &Value) -> Result<Option<&'static str>> {
        Ok(Some(match native.kind() {
            Kind::None => "null",
            Kind::Bool if native.as_bool() == Some(true) => "true",
            Kind::Bool => "false",
            Kind::Int | Kind::BigInt => {
                match convert::integer(native) {
                    Some(IntegerView::Small(number)) => {
                        // Writing to a string does not fail.
                        let _ = write!(self.text, "{number}");
                    }
                    Some(number) => match integer_text::to_decimal(number, interp.int_max_str_digits) {
                        Ok(digits) => self.text.push_str(&digits),
                        Err(failure) => return Err(interp.fail(failure)),
                    },
                    None => {}
                }
                ""
            }
            Kind::Float => {
                let number = native.as_float().unwrap_or_default();
                match number.is_finite() {
                    true => {
                        float_text::push_repr(&mut self.text, number);
                        ""
                    }
                    false => self.special_float(interp, number)?,
                }
            }
            _ => return Ok(None),
        }))
    }

    fn special_float(&self, interp: &mut Interp, number: f64) -> Result<&'static str> {
        if !self.settings.allow_nan {
            let shown = float_text::repr(number);
            let message = format!("Out of range float values are not JSON compliant: {shown}");
            return Err(interp.value_error(message));
        }
        Ok(match number {
            number if number.is_nan() => "NaN",
            number if number > 0.0 => "Infinity",
            _ => "-Infinity",
        })
    }

    fn container(&mut self, interp: &mut Interp, value: &Value, level: usize) -> Result<()> {
        interp.enter_native(" while encoding a JSON object")?;
        let native = convert::native_value(value);
        match native.kind() {
            Kind::List | Kind::Tuple if item(interp, native, 0).is_none() => {
                self.text.push_str("[]");
                self.cut();
                return Ok(());
            }
            Kind::Dict if native.exact::<Dict>().is_some_and(|dict| dict.is_empty(interp)) => {
                self.text.push_str("{}");
                self.cut();
                return Ok(());
            }
            _ => {}
        }
        let identity = value.identity();
        if self.settings.check_circular {
            if self.open.contains(&identity) {
                return Err(interp.value_error("Circular reference detected"));
            }
            self.open.push(identity);
        }
        match native.kind() {
            Kind::List | Kind::Tuple => self.list(interp, value, level)?,
            Kind::Dict => self.dict(interp, value, level)?,
            _ => self.other(interp, value, level)?,
        }
        if self.settings.check_circular {
            self.open.pop();
        }
        Ok(())
    }

    fn list(&mut self, interp: &mut Interp, value: &Value, level: usize) -> Result<()> {
        self.text.push('[');
        self.line(level + 1);
        let mut at = 0;
        while let Some(item) = item(interp, convert::native_value(value), at) {
            if at > 0 {
                self.text.push_str(&self.settings.item_separator);
                self.line(level + 1);
            }
            if let Err(raised) = self.item(interp, &item, level + 1) {
                let class = interp.type_name(value);
                return Err(with_note(interp, raised, format!("when serializing {class} item {at}")));
            }
            at += 1;
        }
        if self.settings.indent.is_some() {
            self.line(level);
            self.cut();
        }
        self.text.push(']');
        self.cut();
        Ok(())
    }

    /// A simple item makes one piece with what stands before it.
    fn item(&mut self, interp: &mut Interp, item: &Value, level: usize) -> Result<()> {
        if self.simple(interp, item)? {
            self.cut();
            return Ok(());
        }
        self.cut();
        self.container(interp, item, level)
    }

    fn dict(&mut self, interp: &mut Interp, value: &Value, level: usize) -> Result<()> {
        self.text.push('{');
        self.cut();
        let mut is_first = true;
        if let (Some(dict), false) = (value.exact::<Dict>(), self.settings.sort_keys) {
            let mut position = 0;
            while let Some((key, item)) = dict.entry_after(interp, &mut position) {
                self.entry(interp, value, (&key, &item), &mut is_first, level + 1)?;
            }
        } else {
            for pair in self.items(interp, value)? {
                let Some([key, item]) = pair.exact::<Tuple>().map(Tuple::items) else {
                    return Err(interp.value_error("items must return 2-tuples"));
                };
                self.entry(interp, value, (key, item), &mut is_first, level + 1)?;
            }
        }
        if self.settings.indent.is_some() && !is_first {
            self.line(level);
            self.cut();
        }
        self.text.push('}');
        self.cut();
        Ok(())
    }

    /// What `items()` of a dict gives, in order if that is wanted.
    fn items(&self, interp: &mut Interp, value: &Value) -> Result<Vec<Value>> {
        let items = interp.intern("items");
        let items = attribute::call_method(interp, value, &items, &[])?;
        let items = iteration::collect(interp, &items)?;
        if !self.settings.sort_keys {
            return Ok(items);
        }
        let list = List::value(items);
        let sort = interp.intern("sort");
        attribute::call_method(interp, &list, &sort, &[])?;
        iteration::collect(interp, &list)
    }

    fn entry(
        &mut self,
        interp: &mut Interp,
        mapping: &Value,
        (key, item): (&Value, &Value),
        is_first: &mut bool,
        level: usize,
    ) -> Result<()> {
        let Some(name) = self.key(interp, key)? else { return Ok(()) };
        if !*is_first {
            self.text.push_str(&self.settings.item_separator);
        }
        self.line(level);
        if !*is_first || self.settings.indent.is_some() {
            self.cut();
        }
        *is_first = false;
        match name {
            Key::String(text) => push_quoted(&mut self.text, text, self.settings.ensure_ascii),
            Key::Number(text) => push_quoted(&mut self.text, &text, self.settings.ensure_ascii),
        }
        self.cut();
        self.text.push_str(&self.settings.key_separator);
        self.cut();
        match self.write(interp, item, level) {
            Ok(()) => Ok(()),
            Err(raised) => {
                let class = interp.type_name(mapping);
                let error = interp.take_raised(raised);
                let shown = representation::repr(interp, key)?;
                let raised = interp.raise_value(error);
                Err(with_note(interp, raised, format!("when serializing {class} item {}", shown.as_str())))
            }
        }
    }

    /// The text of a key; `None` for one that is to be left out.
    fn key<'k>(&mut self, interp: &mut Interp, key: &'k Value) -> Result<Option<Key<'k>>> {
        if let Some(text) = convert::native::<Str>(key) {
            return Ok(Some(Key::String(text.as_str())));
        }
        let before = std::mem::take(&mut self.text);
        let plain = self.plain_text(interp, convert::native_value(key));
        let written = std::mem::replace(&mut self.text, before);
        match plain? {
            Some("") => Ok(Some(Key::Number(written))),
            Some(text) => Ok(Some(Key::String(text))),
            None if self.settings.skip_keys => Ok(None),
            None => {
                let class = interp.type_name(key);
                let message = format!("keys must be str, int, float, bool or None, not {class}");
                Err(interp.type_error(message))
            }
        }
    }

    fn other(&mut self, interp: &mut Interp, value: &Value, level: usize) -> Result<()> {
        let made = call::call(interp, &self.settings.default, std::slice::from_ref(value))?;
        match self.write(interp, &made, level) {
            Ok(()) => Ok(()),
            Err(raised) => {
                let class = interp.type_name(value);
                Err(with_note(interp, raised, format!("when serializing {class} object")))
            }
        }
    }
}

/// A key of an object.
enum Key<'a> {
    String(&'a str),
    Number(String),
}

/// The item of a list or tuple, which may change meanwhile.
fn item(interp: &Interp, native: &Value, at: usize) -> Option<Value> {
    match native.exact::<List>() {
        Some(list) => list.get(interp, at),
        None => native.exact::<Tuple>()?.items().get(at).cloned(),
    }
}

/// The same exception with a note.
#[cold]
fn with_note(interp: &mut Interp, raised: Raised, note: String) -> Raised {
    let error = interp.take_raised(raised);
    let name = interp.intern("add_note");
    match attribute::call_method(interp, &error, &name, &[Str::from_string(note).into()]) {
        Ok(_) => interp.raise_value(error),
        Err(raised) => raised,
    }
}
