//! `StringIO`: a text file in memory. Positions count characters; the byte offset of the position is kept beside it, so that reading on and
//! writing at the end cost nothing extra.

use super::base::size;
use super::newlines::{LineEnd, Newline};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{call, convert};
use std::any::Any;
use std::cell::RefCell;

/// The data of a `StringIO`.
pub struct StringIo {
    state: RefCell<Option<State>>,
}

/// The content of an open one.
struct State {
    text: String,
    /// The text's characters.
    length: usize,
    /// In characters; may lie behind the end.
    position: usize,
    /// The same in bytes, at most the text's length.
    offset: usize,
    newline: Newline,
}

impl NativeData for StringIo {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl StringIo {
    pub fn is_closed(&self) -> bool {
        self.state.borrow().is_none()
    }
}

impl State {
    fn move_to(&mut self, position: usize) {
        self.position = position;
        self.offset = offset_of(&self.text, position);
    }

    fn take(&mut self, bytes: usize) -> String {
        let end = (self.offset + bytes).min(self.text.len());
        let taken = self.text.get(self.offset..end).unwrap_or_default().to_owned();
        self.position += taken.chars().count();
        self.offset = end;
        taken
    }

    fn rest(&self) -> &str {
        self.text.get(self.offset..).unwrap_or_default()
    }

    /// How many bytes the next `count` characters take.
    fn bytes_of(&self, count: Option<usize>) -> usize {
        match count {
            Some(count) => offset_of(self.rest(), count),
            None => self.rest().len(),
        }
    }

    fn line_bytes(&self) -> usize {
        // Universal newlines were translated when the text was written.
        let newline = if self.newline == Newline::Universal { Newline::Only("\n") } else { self.newline };
        match newline.line_end(self.rest().as_bytes(), 0, true) {
            LineEnd::At(end) => end,
            LineEnd::Unsure => self.rest().len(),
        }
    }

    fn write(&mut self, text: &str) {
        let translated = match self.newline {
            Newline::Universal => self.newline.after_reading(text.to_owned()).into(),
            _ => self.newline.before_writing(text),
        };
        if self.position > self.length {
            // Behind the end: the gap is filled.
            self.text.extend(std::iter::repeat_n('\0', self.position - self.length));
            self.length = self.position;
            self.offset = self.text.len();
        }
        let characters = translated.chars().count();
        let end = self.offset + offset_of(self.rest(), characters);
        self.text.replace_range(self.offset..end, &translated);
        self.length = self.length.max(self.position + characters);
        self.offset += translated.len();
        self.position += characters;
    }
}

/// The byte offset of a character, at most the text's length.
fn offset_of(text: &str, characters: usize) -> usize {
    if text.as_bytes().get(..characters).is_some_and(<[u8]>::is_ascii) {
        return characters;
    }
    text.char_indices().nth(characters).map_or(text.len(), |(offset, _)| offset)
}

native_functions! { CONSTRUCTOR;
    /// Text I/O implementation using an in-memory buffer.
    def StringIO(initial_value="", newline="\n") = make;
}

native_functions! { METHODS;
    /// Retrieve the entire contents of the object.
    def getvalue(self, /) = get_value;
    /// Read at most size characters, returned as a string.
    def read(self, size=-1, /) = read;
    /// Read until newline or EOF.
    def readline(self, size=-1, /) = read_line;
    /// Write string to file.
    def write(self, s, /) = write;
    /// Change stream position.
    def seek(self, pos, whence=0, /) = seek;
    /// Tell the current file position.
    def tell(self, /) = tell;
    /// Truncate size to pos.
    def truncate(self, pos=None, /) = truncate;
    /// Close the IO object.
    def close(self, /) = close;
    /// Returns True if the IO object can be read.
    def readable(self, /) = is_able;
    /// Returns True if the IO object can be written.
    def writable(self, /) = is_able;
    /// Returns True if the IO object can be seeked.
    def seekable(self, /) = is_able;
}

pub static STRING: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "StringIO",
    module: "_io",
    documentation: "Text I/O implementation using an in-memory buffer.\n\nThe initial_value argument sets the value of object.  The newline\nargument is like the one of TextIOWrapper's constructor.",
    flags: flags::NATIVE | flags::BASE | flags::DICT | flags::WEAK,
    slots: |slots| {
        slots.construct = Some(construct);
        slots.next = Some(next);
    },
    methods: METHODS,
    attributes: &[
        AttributeDefinition { name: "newlines", documentation: "", get: |_, _| Ok(Value::NONE), set: None },
        AttributeDefinition { name: "encoding", documentation: "", get: |_, _| Ok(Value::NONE), set: None },
        AttributeDefinition { name: "errors", documentation: "", get: |_, _| Ok(Value::NONE), set: None },
        AttributeDefinition {
            name: "line_buffering",
            documentation: "",
            get: |_, _| Ok(Value::FALSE),
            set: None,
        },
    ],
    ..EMPTY
};

fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    // A derived class with its own `__init__` may take anything; what it passes on comes through `__init__` there.
    let arguments = if class.has(flags::NATIVE) { arguments } else { own_arguments(arguments) };
    let made = match CONSTRUCTOR.first() {
        Some(definition) => NativeDefinition::invoke(definition, interp, arguments)?,
        None => Value::NONE,
    };
    call::finish_construct(interp, class, made)
}

fn own_arguments(arguments: CallArguments<'_>) -> CallArguments<'_> {
    let positional = arguments.positionals();
    let is_text = |value: &Value| value.is(Kind::Str) || value.is_none();
    let is_fitting = arguments.names.is_empty() && positional.len() <= 2 && positional.iter().all(is_text);
    if is_fitting { arguments } else { CallArguments::positional(&[]) }
}

fn make(interp: &mut Interp, initial: Option<&Value>, newline: Option<&Value>) -> Result {
    let newline = match newline {
        None => Newline::Only("\n"),
        Some(newline) if newline.is_none() => Newline::Universal,
        Some(newline) => {
            let Some(text) = convert::native::<Str>(newline) else {
                let class = interp.type_name(newline);
                return Err(interp.type_error(format!("newline must be str or None, not {class}")));
            };
            match Newline::named(Some(text.as_str())) {
                Some(newline) => newline,
                None => {
                    let shown = crate::runtime::text::repr::quote(text.as_str());
                    return Err(interp.value_error(format!("illegal newline value: {shown}")));
                }
            }
        }
    };
    let mut state = State { text: String::new(), length: 0, position: 0, offset: 0, newline };
    match initial.filter(|initial| !initial.is_none()) {
        None => {}
        Some(initial) => match convert::native::<Str>(initial) {
            Some(text) => {
                state.write(text.as_str());
                state.move_to(0);
            }
            None => {
                let class = interp.type_name(initial);
                return Err(interp.type_error(format!("initial_value must be str or None, not {class}")));
            }
        },
    }
    let class = super::classes(interp).string;
    Ok(NativeObject::new(&class, StringIo { state: RefCell::new(Some(state)) }))
}

fn with_state<T>(interp: &mut Interp, value: &Value, function: impl FnOnce(&mut State) -> T) -> Result<T> {
    match NativeObject::data::<StringIo>(value) {
        Some(data) => match data.state.borrow_mut().as_mut() {
            Some(state) => Ok(function(state)),
            None => Err(interp.value_error("I/O operation on closed file")),
        },
        None => Err(interp.value_error("I/O operation on uninitialized object")),
    }
}

fn get_value(interp: &mut Interp, value: &Value) -> Result<String> {
    with_state(interp, value, |state| state.text.clone())
}

fn read(interp: &mut Interp, value: &Value, count: Option<&Value>) -> Result<String> {
    let count = size(interp, count)?;
    with_state(interp, value, |state| state.take(state.bytes_of(count)))
}

fn read_line(interp: &mut Interp, value: &Value, limit: Option<&Value>) -> Result<String> {
    let limit = size(interp, limit)?;
    with_state(interp, value, |state| state.take(state.line_bytes().min(state.bytes_of(limit))))
}

fn next(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    let line = if value.is(Kind::Native) {
        Str::from_string(with_state(interp, value, |state| state.take(state.line_bytes()))?).into()
    } else {
        let name = interp.names.readline.clone();
        call::call_method(interp, value, &name, &[])?
    };
    Ok(if crate::runtime::operators::is_true(interp, &line)? { Some(line) } else { None })
}

fn write(interp: &mut Interp, value: &Value, text: &Value) -> Result<usize> {
    let Some(text) = convert::native_ref::<Str>(text).cloned() else {
        let class = interp.type_name(text);
        return Err(interp.type_error(format!("string argument expected, got '{class}'")));
    };
    with_state(interp, value, |state| state.write(text.as_str()))?;
    Ok(text.characters())
}

fn seek(interp: &mut Interp, value: &Value, position: i64, whence: Option<i64>) -> Result<i64> {
    let whence = whence.unwrap_or(0);
    let (here, length) = with_state(interp, value, |state| (state.position, state.length))?;
    let target = match (whence, usize::try_from(position)) {
        (0, Ok(position)) => position,
        (0, Err(_)) => return Err(interp.value_error(format!("Negative seek position {position}"))),
        (1 | 2, Ok(0)) => {
            if whence == 1 {
                here
            } else {
                length
            }
        }
        (1 | 2, _) => {
            return Err(
                interp.raise(crate::runtime::ExceptionKind::OSError, "Can't do nonzero cur-relative seeks")
            );
        }
        _ => return Err(interp.value_error(format!("Invalid whence ({whence}, should be 0, 1 or 2)"))),
    };
    with_state(interp, value, |state| state.move_to(target))?;
    Ok(target as i64)
}

fn tell(interp: &mut Interp, value: &Value) -> Result<usize> {
    with_state(interp, value, |state| state.position)
}

fn truncate(interp: &mut Interp, value: &Value, position: Option<&Value>) -> Result<i64> {
    let position = match position.filter(|position| !position.is_none()) {
        Some(position) => convert::to_i64(interp, position)?,
        None => tell(interp, value)? as i64,
    };
    let Ok(length) = usize::try_from(position) else {
        return Err(interp.value_error(format!("Negative size value {position}")));
    };
    with_state(interp, value, |state| {
        let end = offset_of(&state.text, length);
        state.text.truncate(end);
        state.length = state.length.min(length);
        state.offset = state.offset.min(end);
    })?;
    Ok(position)
}

fn close(_: &mut Interp, value: &Value) {
    if let Some(data) = NativeObject::data::<StringIo>(value) {
        *data.state.borrow_mut() = None;
    }
}

fn is_able(interp: &mut Interp, value: &Value) -> Result<bool> {
    with_state(interp, value, |_| true)
}
