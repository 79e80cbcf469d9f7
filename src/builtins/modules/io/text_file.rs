//! Text files: a stream of bytes read and written as text. Reading decodes line by line, so that the position in bytes stays exact; only
//! encodings whose characters are wider than a byte are converted as a whole when first read.

use super::base::{closed_error, failed};
use super::bytes_access::{decode, encode};
use super::newlines::{LineEnd, Newline, SeenNewlines};
use super::stream::ByteStream;
use super::unsupported;
use crate::object::{Guarded, Str, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::text::codec::Encoding;
use crate::runtime::text::codec_wide::Unit;
use crate::runtime::types::native_object::NativeData;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The data of a `TextIOWrapper`.
pub struct TextFile {
    pub stream: Rc<RefCell<ByteStream>>,
    /// The binary file under it, made when first asked for.
    pub buffer: Guarded<Option<Value>>,
    pub name: Value,
    pub mode: String,
    pub settings: RefCell<Settings>,
    pub seen: Cell<SeenNewlines>,
    /// An iteration is under way, which makes `tell()` impossible.
    pub is_iterating: Cell<bool>,
}

/// What `reconfigure` can change.
#[derive(Clone)]
pub struct Settings {
    /// The codec of the next bytes; a byte order mark is read or written once.
    pub encoding: Encoding,
    /// As it was given.
    pub encoding_name: String,
    pub errors: String,
    pub newline: Newline,
    pub is_line_buffered: bool,
    pub is_write_through: bool,
    /// What is read ahead has been converted to UTF-8.
    pub is_converted: bool,
}

impl NativeData for TextFile {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.buffer.peek().iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop(self.buffer.get_exclusive().take());
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl TextFile {
    /// A text file over a stream.
    pub fn new(stream: Rc<RefCell<ByteStream>>, name: Value, mode: &str, settings: Settings) -> Self {
        TextFile {
            stream,
            buffer: Guarded::new(None),
            name,
            mode: mode.to_owned(),
            settings: RefCell::new(settings),
            seen: Cell::default(),
            is_iterating: Cell::new(false),
        }
    }

    /// Does text go to standard output as it is?
    pub fn is_plain_output(&self) -> bool {
        let settings = self.settings.borrow();
        let is_plain = matches!(settings.encoding, Encoding::Utf8)
            && !settings.is_write_through
            && matches!(settings.newline, Newline::Universal | Newline::Only("\n"));
        is_plain && self.stream.borrow().is_output()
    }
}

fn check_open(interp: &mut Interp, file: &TextFile) -> Result<()> {
    let is_closed = file.stream.borrow().is_closed();
    if is_closed { Err(closed_error(interp)) } else { Ok(()) }
}

/// Checks that the file can be read and converts wide encodings.
fn begin_reading(interp: &mut Interp, file: &TextFile) -> Result<()> {
    check_open(interp, file)?;
    if !file.stream.borrow().readable {
        return Err(unsupported(interp, "not readable"));
    }
    let settings = file.settings.borrow().clone();
    match settings.encoding {
        Encoding::Wide(_) if !settings.is_converted => {
            let content = read_bytes(interp, file, None)?;
            let text = decode(interp, &content, settings.encoding, &settings.errors)?;
            file.stream.borrow_mut().replace_ahead(text.into_bytes());
            file.settings.borrow_mut().is_converted = true;
        }
        Encoding::Utf8Signature => {
            let is_start = file.stream.borrow_mut().tell().is_ok_and(|position| position == 0);
            if is_start {
                fill_to(interp, file, 3)?;
                let mut stream = file.stream.borrow_mut();
                if stream.available().starts_with(b"\xef\xbb\xbf") {
                    stream.take(3);
                }
            }
            file.settings.borrow_mut().encoding = Encoding::Utf8;
        }
        _ => {}
    }
    Ok(())
}

fn read_bytes(interp: &mut Interp, file: &TextFile, count: Option<usize>) -> Result<Vec<u8>> {
    let result = file.stream.borrow_mut().read(&mut *interp.host, count);
    result.map_err(|error| failed(interp, &error))
}

/// Reads ahead until `count` bytes are there; says whether they are.
fn fill_to(interp: &mut Interp, file: &TextFile, count: usize) -> Result<bool> {
    loop {
        if file.stream.borrow().available().len() >= count {
            return Ok(true);
        }
        if !fill(interp, file)? {
            return Ok(false);
        }
    }
}

fn fill(interp: &mut Interp, file: &TextFile) -> Result<bool> {
    let result = file.stream.borrow_mut().fill(&mut *interp.host);
    result.map_err(|error| failed(interp, &error))
}

/// The text of bytes just read.
fn text_of(interp: &mut Interp, file: &TextFile, bytes: &[u8]) -> Result<String> {
    let settings = file.settings.borrow().clone();
    let encoding = if settings.is_converted { Encoding::Utf8 } else { settings.encoding };
    let text = decode(interp, bytes, encoding, &settings.errors)?;
    if settings.newline != Newline::Only("\n") && bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
        let mut seen = file.seen.get();
        seen.note(&text);
        file.seen.set(seen);
    }
    Ok(settings.newline.after_reading(text))
}

/// `file.read(count)`
pub fn read(interp: &mut Interp, file: &TextFile, count: Option<usize>) -> Result<String> {
    begin_reading(interp, file)?;
    file.is_iterating.set(false);
    let Some(count) = count else {
        let content = read_bytes(interp, file, None)?;
        return text_of(interp, file, &content);
    };
    let (mut text, mut characters) = (String::new(), 0);
    while characters < count {
        let bytes = next_bytes(interp, file, count - characters)?;
        if bytes.is_empty() {
            break;
        }
        let part = text_of(interp, file, &bytes)?;
        characters += part.chars().count();
        text.push_str(&part);
    }
    Ok(text)
}

/// The bytes of the next characters, at most `count`: a stretch of plain ASCII, or one other character.
fn next_bytes(interp: &mut Interp, file: &TextFile, count: usize) -> Result<Vec<u8>> {
    if !fill_to(interp, file, 1)? {
        return Ok(Vec::new());
    }
    let (plain, first) = {
        let stream = file.stream.borrow();
        let available = stream.available();
        let plain = available.iter().take(count).take_while(|&&byte| byte < 0x80 && byte != b'\r').count();
        (plain, available.first().copied().unwrap_or_default())
    };
    if plain > 0 {
        return Ok(file.stream.borrow_mut().take(plain));
    }
    let settings = file.settings.borrow().clone();
    let is_utf8 = settings.is_converted || matches!(settings.encoding, Encoding::Utf8);
    let length = match first {
        b'\r' if settings.newline == Newline::Universal => {
            fill_to(interp, file, 2)?;
            1 + usize::from(file.stream.borrow().available().get(1) == Some(&b'\n'))
        }
        0xC0..=0xDF if is_utf8 => 2,
        0xE0..=0xEF if is_utf8 => 3,
        0xF0..=0xF7 if is_utf8 => 4,
        _ => 1,
    };
    fill_to(interp, file, length)?;
    Ok(file.stream.borrow_mut().take(length))
}

/// `file.readline(limit)`; empty at the end.
pub fn read_line(interp: &mut Interp, file: &TextFile, limit: Option<usize>) -> Result<String> {
    begin_reading(interp, file)?;
    let newline = file.settings.borrow().newline;
    let (mut searched, mut is_all) = (0, false);
    let end = loop {
        let found = {
            let stream = file.stream.borrow();
            let available = stream.available();
            let found = newline.line_end(available, searched, is_all);
            searched = available.len();
            found
        };
        match found {
            LineEnd::At(end) => break end,
            LineEnd::Unsure if is_all => break searched,
            LineEnd::Unsure => is_all = !fill(interp, file)?,
        }
    };
    match limit {
        Some(limit) if limit < end => read_part_of_line(interp, file, limit, end),
        _ => {
            let bytes = file.stream.borrow_mut().take(end);
            text_of(interp, file, &bytes)
        }
    }
}

/// The first `limit` characters of a line of `length` bytes.
fn read_part_of_line(interp: &mut Interp, file: &TextFile, limit: usize, length: usize) -> Result<String> {
    let before = file.stream.borrow().available().len();
    let (mut text, mut characters) = (String::new(), 0);
    while characters < limit && before - file.stream.borrow().available().len() < length {
        let rest = length - (before - file.stream.borrow().available().len());
        let bytes = next_bytes(interp, file, (limit - characters).min(rest))?;
        let part = text_of(interp, file, &bytes)?;
        characters += part.chars().count();
        text.push_str(&part);
    }
    Ok(text)
}

/// The next line of an iteration; `None` at the end.
pub fn next_line(interp: &mut Interp, file: &TextFile) -> Result<Option<Value>> {
    file.is_iterating.set(true);
    let line = read_line(interp, file, None)?;
    if line.is_empty() {
        file.is_iterating.set(false);
        return Ok(None);
    }
    Ok(Some(Str::from_string(line).into()))
}

/// `file.write(text)`
pub fn write(interp: &mut Interp, file: &TextFile, text: &str) -> Result<()> {
    check_open(interp, file)?;
    if !file.stream.borrow().writable {
        return Err(unsupported(interp, "not writable"));
    }
    let settings = file.settings.borrow().clone();
    let translated = settings.newline.before_writing(text);
    let bytes = match settings.encoding {
        Encoding::Utf8 => translated.as_bytes().to_vec(),
        encoding => encode(interp, &translated, encoding, &settings.errors)?,
    };
    // The mark stands at the start of the file only.
    let without_mark = match settings.encoding {
        Encoding::Utf8Signature => Encoding::Utf8,
        Encoding::Wide(unit) => Encoding::Wide(unmarked(unit)),
        encoding => encoding,
    };
    file.settings.borrow_mut().encoding = without_mark;
    let is_due = settings.is_write_through || settings.is_line_buffered && text.contains(['\n', '\r']);
    let result = {
        let mut stream = file.stream.borrow_mut();
        let written = stream.write(&mut *interp.host, &bytes);
        if is_due { written.and_then(|()| stream.flush(&mut *interp.host)) } else { written }
    };
    result.map_err(|error| failed(interp, &error))
}

/// The encoding that goes on after a byte order mark.
fn unmarked(unit: Unit) -> Unit {
    if unit == Unit::UTF_16 {
        Unit::UTF_16_LITTLE
    } else if unit == Unit::UTF_32 {
        Unit::UTF_32_LITTLE
    } else {
        unit
    }
}
