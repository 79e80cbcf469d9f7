//! Code objects as bytes: what the build script makes of the library and importing reads. First stand all strings, once each, then the
//! code with numbers for them. Integers take as many bytes as they need (LEB128); signed ones are folded first.
//!
//! Invariant: [`read`] gives back what [`write`] was given, and `None`, never a panic, for bytes that are nothing of the kind.

use super::code::{Code, CodeKind, Constant, ExceptionEntry, Parameters, Position, PositionEntry};
use std::collections::HashMap;
use std::rc::Rc;

/// Tuples and code objects inside of each other: no more than the parser lets through.
const DEEPEST: usize = 200;

/// The kinds, whose places here are their numbers.
const KINDS: [CodeKind; 7] = [
    CodeKind::Function,
    CodeKind::Generator,
    CodeKind::Coroutine,
    CodeKind::AsyncGenerator,
    CodeKind::Module,
    CodeKind::Expression,
    CodeKind::ClassBody,
];

/// The code as bytes.
pub fn write(code: &Code) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.code(code);
    let mut head = Writer::default();
    head.number(writer.texts.len() as u64);
    for text in &writer.texts {
        head.bytes(text.as_bytes());
    }
    head.output.append(&mut writer.output);
    head.output
}

/// The code that was written; `None` for other bytes.
pub fn read(bytes: &[u8]) -> Option<Code> {
    let mut reader = Reader { bytes, texts: Vec::new(), depth: 0 };
    let count = reader.length()?;
    let mut texts = Vec::with_capacity(count);
    for _ in 0..count {
        texts.push(Rc::from(std::str::from_utf8(reader.bytes()?).ok()?));
    }
    reader.texts = texts;
    let code = reader.code()?;
    reader.bytes.is_empty().then_some(code)
}

#[derive(Default)]
struct Writer {
    output: Vec<u8>,
    texts: Vec<Rc<str>>,
    numbers: HashMap<Rc<str>, u64>,
}

impl Writer {
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.output.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.output.push(number as u8);
    }

    fn signed(&mut self, number: i64) {
        self.number(((number << 1) ^ (number >> 63)) as u64);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.output.extend_from_slice(bytes);
    }

    fn text(&mut self, text: &Rc<str>) {
        let next = self.texts.len() as u64;
        let number = *self.numbers.entry(text.clone()).or_insert(next);
        if number == next {
            self.texts.push(text.clone());
        }
        self.number(number);
    }

    fn each<T>(&mut self, items: &[T], write: fn(&mut Self, &T)) {
        self.number(items.len() as u64);
        items.iter().for_each(|item| write(self, item));
    }

    fn code(&mut self, code: &Code) {
        self.text(&code.name);
        self.text(&code.qualified_name);
        self.text(&code.file_name);
        self.number(code.first_line.into());
        self.number(KINDS.iter().position(|kind| *kind == code.kind).unwrap_or(0) as u64);
        let Parameters { positional, positional_only, keyword_only, has_star_args, has_star_kwargs } =
            code.parameters;
        for number in [positional, positional_only, keyword_only] {
            self.number(number.into());
        }
        let flags = [has_star_args, has_star_kwargs, code.nested, code.docstring.is_some()];
        self.number((0..).zip(flags).map(|(bit, flag)| u64::from(flag) << bit).sum());
        if let Some(docstring) = &code.docstring {
            self.text(docstring);
        }
        self.each(&code.locals, Self::text);
        self.each(&code.cells, |writer, cell| writer.number((*cell).into()));
        self.number(code.free_count.into());
        self.each(&code.names, Self::text);
        self.each(&code.constants, Self::constant);
        self.each(&code.words, |writer, word| writer.output.extend_from_slice(&word.to_le_bytes()));
        self.number(code.cache_count.into());
        self.number(code.stack_size.into());
        self.each(&code.exceptions, |writer, entry| {
            for number in [entry.start, entry.end, entry.target, entry.depth] {
                writer.number(number.into());
            }
        });
        self.positions(&code.positions);
    }

    /// Starts and lines as differences, which are small.
    fn positions(&mut self, entries: &[PositionEntry]) {
        self.number(entries.len() as u64);
        let (mut start, mut line) = (0, 0);
        for entry in entries {
            let position = entry.position;
            self.signed(i64::from(entry.start) - start);
            self.signed(i64::from(position.line) - line);
            (start, line) = (i64::from(entry.start), i64::from(position.line));
            self.signed(i64::from(position.end_line) - line);
            self.number(position.column.into());
            self.number(position.end_column.into());
        }
    }

    fn constant(&mut self, constant: &Constant) {
        let tag = match constant {
            Constant::None => 0,
            Constant::Ellipsis => 1,
            Constant::Boolean(false) => 2,
            Constant::Boolean(true) => 3,
            Constant::Integer(_) => 4,
            Constant::BigInteger { .. } => 5,
            Constant::Float(_) => 6,
            Constant::Complex { .. } => 7,
            Constant::Text(_) => 8,
            Constant::Bytes(_) => 9,
            Constant::Tuple(_) => 10,
            Constant::FrozenSet(_) => 11,
            Constant::Code(_) => 12,
        };
        self.output.push(tag);
        match constant {
            Constant::None | Constant::Ellipsis | Constant::Boolean(_) => {}
            Constant::Integer(number) => self.signed(*number),
            Constant::BigInteger { base, digits } => {
                self.number((*base).into());
                self.text(digits);
            }
            Constant::Float(float) => self.float(*float),
            Constant::Complex { real, imaginary } => {
                self.float(*real);
                self.float(*imaginary);
            }
            Constant::Text(text) => self.text(text),
            Constant::Bytes(bytes) => self.bytes(bytes),
            Constant::Tuple(items) | Constant::FrozenSet(items) => self.each(items, Self::constant),
            Constant::Code(code) => self.code(code),
        }
    }

    fn float(&mut self, float: f64) {
        self.output.extend_from_slice(&float.to_le_bytes());
    }
}

struct Reader<'a> {
    /// What is still to be read.
    bytes: &'a [u8],
    texts: Vec<Rc<str>>,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(byte)
    }

    fn number(&mut self) -> Option<u64> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }

    fn small(&mut self) -> Option<u32> {
        u32::try_from(self.number()?).ok()
    }

    fn signed(&mut self) -> Option<i64> {
        let folded = self.number()?;
        Some((folded >> 1) as i64 ^ -((folded & 1) as i64))
    }

    /// A number of things that take a byte at least each.
    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok().filter(|&length| length <= self.bytes.len())
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        self.take(length)
    }

    fn text(&mut self) -> Option<Rc<str>> {
        let number = usize::try_from(self.number()?).ok()?;
        self.texts.get(number).cloned()
    }

    fn each<T>(&mut self, read: fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.length()?;
        let mut items = Vec::with_capacity(count);
        for _ in 0..count {
            items.push(read(self)?);
        }
        Some(items)
    }

    fn code(&mut self) -> Option<Code> {
        let (name, qualified_name, file_name) = (self.text()?, self.text()?, self.text()?);
        let first_line = self.small()?;
        let kind = *KINDS.get(self.number()? as usize)?;
        let (positional, positional_only, keyword_only) = (self.small()?, self.small()?, self.small()?);
        let flags = self.number()?;
        let flag = |bit: u32| flags >> bit & 1 != 0;
        let (has_star_args, has_star_kwargs) = (flag(0), flag(1));
        Some(Code {
            name,
            qualified_name,
            file_name,
            first_line,
            kind,
            parameters: Parameters {
                positional,
                positional_only,
                keyword_only,
                has_star_args,
                has_star_kwargs,
            },
            docstring: if flag(3) { Some(self.text()?) } else { None },
            locals: self.each(Self::text)?,
            cells: self.each(Self::small)?,
            free_count: self.small()?,
            names: self.each(Self::text)?,
            constants: self.each(Self::constant)?,
            words: self.words()?,
            cache_count: self.small()?,
            stack_size: self.small()?,
            exceptions: self.each(|reader| {
                let (start, end) = (reader.small()?, reader.small()?);
                Some(ExceptionEntry { start, end, target: reader.small()?, depth: reader.small()? })
            })?,
            positions: self.positions()?,
            nested: flag(2),
        })
    }

    fn words(&mut self) -> Option<Vec<u32>> {
        let count = self.length()?;
        let (words, _) = self.take(count.checked_mul(4)?)?.as_chunks::<4>();
        Some(words.iter().map(|word| u32::from_le_bytes(*word)).collect())
    }

    fn positions(&mut self) -> Option<Vec<PositionEntry>> {
        let count = self.length()?;
        let mut entries = Vec::with_capacity(count);
        let (mut start, mut line) = (0_i64, 0_i64);
        for _ in 0..count {
            start = start.checked_add(self.signed()?)?;
            line = line.checked_add(self.signed()?)?;
            let position = Position {
                line: u32::try_from(line).ok()?,
                end_line: u32::try_from(line.checked_add(self.signed()?)?).ok()?,
                column: self.small()?,
                end_column: self.small()?,
            };
            entries.push(PositionEntry { start: u32::try_from(start).ok()?, position });
        }
        Some(entries)
    }

    fn constant(&mut self) -> Option<Constant> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let constant = match self.byte()? {
            0 => Constant::None,
            1 => Constant::Ellipsis,
            2 => Constant::Boolean(false),
            3 => Constant::Boolean(true),
            4 => Constant::Integer(self.signed()?),
            5 => Constant::BigInteger { base: self.small()?, digits: self.text()? },
            6 => Constant::Float(self.float()?),
            7 => Constant::Complex { real: self.float()?, imaginary: self.float()? },
            8 => Constant::Text(self.text()?),
            9 => Constant::Bytes(Rc::from(self.bytes()?)),
            10 => Constant::Tuple(self.each(Self::constant)?),
            11 => Constant::FrozenSet(self.each(Self::constant)?),
            12 => Constant::Code(Rc::new(self.code()?)),
            _ => return None,
        };
        self.depth -= 1;
        Some(constant)
    }

    fn float(&mut self) -> Option<f64> {
        let bytes = self.take(8)?;
        Some(f64::from_le_bytes(bytes.try_into().ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compiler::{self, Options};
    use crate::source::SourceFile;
    use crate::syntax;

    const PROGRAM: &str = "'doc'\nclass A:\n    x: int = 10**30\n    def f(self, a, /, *b, c=(1, 2.5, None), **d):\n        \
        'f'\n        try:\n            return [lambda: self, b'x', 3j, a in {1, 2}]\n        finally:\n            print(f'{a!r:>5}')\n";

    fn program() -> Code {
        let file = SourceFile::new("<test>", PROGRAM);
        let module = syntax::parse_module(&file).unwrap();
        compiler::compile_module(&module, &file, &Options::default()).unwrap().code
    }

    #[test]
    fn gives_back_what_was_written() {
        let code = program();
        assert_eq!(read(&write(&code)), Some(code));
    }

    #[test]
    fn damaged_bytes_are_nothing_or_other_code() {
        let written = write(&program());
        for end in 0..written.len() {
            assert_eq!(read(&written[..end]), None);
        }
        for at in 0..written.len() {
            for byte in [0, 1, 0x7f, 0x80, 0xff] {
                let mut damaged = written.clone();
                damaged[at] = byte;
                let _ = read(&damaged);
            }
        }
    }
}
