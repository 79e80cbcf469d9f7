//! Writes code objects as text: each source line, then its instructions in the manner of CPython's `dis`, with labels for
//! jump targets and the exception table at the end. Nested code objects follow their owner. `baton dis` and the `.dis`
//! goldens of the test suite print this.

use std::fmt::Write;

use super::code::{Code, Constant, Position};
use super::opcodes::{Opcode, OperandKind};
use super::operand::{Instruction, instructions};

/// The listing of `code` and of every code object among its constants. `source` is the text it was compiled from; without
/// it the lines are numbered only.
pub fn disassemble(code: &Code, source: &str) -> String {
    let lines: Vec<&str> = source.lines().collect();
    let mut out = String::new();
    let mut waiting = vec![code];
    while let Some(code) = waiting.pop() {
        if !out.is_empty() {
            out.push('\n');
        }
        Listing::new(code, &lines).write(&mut out);
        waiting.extend(code.constants.iter().rev().filter_map(|constant| match constant {
            Constant::Code(inner) => Some(inner.as_ref()),
            _ => None,
        }));
    }
    out
}

/// An instruction as it is shown.
pub struct Step {
    /// Its word index.
    pub word: u32,
    pub name: &'static str,
    /// The opcode's number.
    pub number: u32,
    pub operand: Option<u32>,
    /// What the operand means; a jump's is empty.
    pub text: String,
    /// The word that it may jump to.
    pub target: Option<u32>,
    pub position: Position,
}

impl Code {
    /// The instructions one by one.
    pub fn steps(&self) -> Vec<Step> {
        let listing = Listing::new(self, &[]);
        let step = |(word, step): (u32, Instruction)| Step {
            word,
            name: step.opcode.name(),
            number: step.opcode as u32,
            operand: (step.opcode.operand_kind() != OperandKind::None).then_some(step.operand),
            text: match step.opcode.operand_kind() {
                OperandKind::Target => String::new(),
                _ => listing.operand_text(Instruction { second: None, ..step }),
            },
            target: step.target(),
            position: self.position(word),
        };
        instructions(&self.words).map(step).collect()
    }
}

struct Listing<'c> {
    code: &'c Code,
    lines: &'c [&'c str],
    /// Word indices that have a label, sorted; a label's number is its place here plus one.
    labels: Vec<u32>,
}

impl<'c> Listing<'c> {
    fn new(code: &'c Code, lines: &'c [&'c str]) -> Self {
        let mut labels: Vec<u32> = instructions(&code.words).filter_map(|(_, step)| step.target()).collect();
        for entry in &code.exceptions {
            labels.extend([entry.start, entry.end, entry.target]);
        }
        labels.sort_unstable();
        labels.dedup();
        Listing { code, lines, labels }
    }

    fn write(&self, out: &mut String) {
        self.write_header(out);
        let mut line = 0;
        for (index, step) in instructions(&self.code.words) {
            let position = self.code.position(index);
            if position.line != line && position.line != 0 {
                line = position.line;
                self.write_source_line(out, line);
            }
            let label = self.label(index).map(|number| format!("L{number}:")).unwrap_or_default();
            let text = self.operand_text(step);
            let _ = writeln!(out, "{}", format!("  {label:<6} {:<28} {text}", step.opcode.name()).trim_end());
        }
        for entry in &self.code.exceptions {
            let name =
                |word| self.label(word).map_or_else(|| "end".to_owned(), |number| format!("L{number}"));
            let (start, end, target) = (name(entry.start), name(entry.end), name(entry.target));
            let _ = writeln!(out, "  except {start} to {end} -> {target} [{}]", entry.depth);
        }
    }

    fn write_header(&self, out: &mut String) {
        let code = self.code;
        let _ = write!(out, "{} ({:?}, stack {}", code.qualified_name, code.kind, code.stack_size);
        let own = code.locals.len().saturating_sub(code.free_count as usize);
        for (title, names) in [
            ("locals", code.locals.iter().take(own).collect::<Vec<_>>()),
            ("cells", code.cells.iter().filter_map(|&slot| code.locals.get(slot as usize)).collect()),
            ("free", code.locals.iter().skip(own).collect()),
        ] {
            if !names.is_empty() {
                let names: Vec<&str> = names.iter().map(|name| name.as_ref()).collect();
                let _ = write!(out, ", {title} {}", names.join(" "));
            }
        }
        out.push_str(")\n");
    }

    fn write_source_line(&self, out: &mut String, line: u32) {
        let text = self.lines.get(line as usize - 1).map_or("", |text| text.trim());
        let _ = writeln!(out, "{}", format!("{line:>4} | {text}").trim_end());
    }

    fn label(&self, word: u32) -> Option<usize> {
        self.labels.binary_search(&word).ok().map(|place| place + 1)
    }

    fn operand_text(&self, step: Instruction) -> String {
        let n = step.operand;
        let text = match step.opcode.operand_kind() {
            OperandKind::None => String::new(),
            OperandKind::Local => self.local(n),
            OperandKind::Constant => self.constant(n),
            OperandKind::Name => self.name(n),
            OperandKind::Target => self.target(n),
            OperandKind::Count => n.to_string(),
            OperandKind::Flags => flags_text(step.opcode, n),
            OperandKind::Integer => step.signed().to_string(),
            OperandKind::LocalLocal => format!("{}, {}", self.local(step.a()), self.local(step.b())),
            OperandKind::LocalConstant => format!("{}, {}", self.local(step.a()), self.constant(step.b())),
            OperandKind::LocalInteger => format!("{}, {}", self.local(step.a()), step.b_signed()),
            OperandKind::IntegerInPlace => {
                format!("{}{}", step.signed() >> 1, if n & 1 != 0 { " in place" } else { "" })
            }
            OperandKind::LocalLocalLocal => {
                format!("{}, {}, {}", self.local(step.a()), self.local(step.b()), self.local(step.c()))
            }
            OperandKind::LocalName => format!("{}, {}", self.local(step.a()), self.name(step.wide())),
        };
        match (step.opcode.second_word(), step.second) {
            (Some("target"), Some(target)) => format!("{text} {}", self.target(target)),
            _ => text,
        }
    }

    fn local(&self, slot: u32) -> String {
        self.code.locals.get(slot as usize).map_or_else(|| format!("local {slot}?"), |name| name.to_string())
    }

    fn name(&self, index: u32) -> String {
        self.code.names.get(index as usize).map_or_else(|| format!("name {index}?"), |name| name.to_string())
    }

    fn constant(&self, index: u32) -> String {
        self.code.constants.get(index as usize).map_or_else(|| format!("constant {index}?"), constant_text)
    }

    fn target(&self, word: u32) -> String {
        self.label(word).map_or_else(|| format!("to word {word}?"), |number| format!("to L{number}"))
    }
}

/// What the bits of a flags operand say.
fn flags_text(opcode: Opcode, flags: u32) -> String {
    let words: &[(u32, &str)] = match opcode {
        Opcode::MakeFunction => &[(1, "defaults"), (2, "keyword defaults"), (4, "annotate"), (8, "closure")],
        Opcode::IsOp | Opcode::ContainsOp => &[(1, "not")],
        Opcode::CallFunctionEx => &[(1, "keywords")],
        Opcode::BinaryAdd
        | Opcode::BinarySubtract
        | Opcode::BinaryMultiply
        | Opcode::BinaryTrueDivide
        | Opcode::BinaryFloorDivide
        | Opcode::BinaryRemainder
        | Opcode::BinaryPower
        | Opcode::BinaryMatrixMultiply
        | Opcode::BinaryLeftShift
        | Opcode::BinaryRightShift
        | Opcode::BinaryAnd
        | Opcode::BinaryOr
        | Opcode::BinaryXor => &[(1, "in place")],
        _ => return flags.to_string(),
    };
    let set: Vec<&str> = words.iter().filter(|(bit, _)| flags & bit != 0).map(|&(_, word)| word).collect();
    set.join(", ")
}

/// A constant as its literal would be written.
fn constant_text(constant: &Constant) -> String {
    match constant {
        Constant::None => "None".to_owned(),
        Constant::Ellipsis => "...".to_owned(),
        Constant::Boolean(true) => "True".to_owned(),
        Constant::Boolean(false) => "False".to_owned(),
        Constant::Integer(value) => value.to_string(),
        Constant::BigInteger { base, digits } => match base {
            16 => format!("0x{digits}"),
            8 => format!("0o{digits}"),
            2 => format!("0b{digits}"),
            _ => digits.to_string(),
        },
        Constant::Float(value) => format!("{value:?}"),
        Constant::Complex { real, imaginary } => format!("({real:?}{imaginary:+?}j)"),
        Constant::Text(text) => format!("{text:?}"),
        Constant::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
        Constant::Tuple(items) if items.len() == 1 => format!("({},)", list_text(items)),
        Constant::Tuple(items) => format!("({})", list_text(items)),
        Constant::FrozenSet(items) => format!("frozenset({{{}}})", list_text(items)),
        Constant::Code(code) => format!("<code {}>", code.qualified_name),
    }
}

fn list_text(items: &[Constant]) -> String {
    items.iter().map(constant_text).collect::<Vec<_>>().join(", ")
}
