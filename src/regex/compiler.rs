//! From the tree of a pattern to its program.

use super::analysis;
use super::characters::{Alphabet, same_but_for_case};
use super::error::{CompileError, PatternError};
use super::flags;
use super::parser::Parsed;
use super::program::{Anchor, Instruction, Loop, NONE, Point, Program, Repeat};
use super::set::CharacterSet;
use super::single::Single;
use super::tree::{Greed, Node, Place, Sequence, SetItem, Width, width};

struct Compiler<'a> {
    program: Program,
    is_text: bool,
    widths: &'a [Option<Width>],
    /// The loops around what is being compiled.
    around: Vec<u32>,
    has_references: bool,
    /// The last place jumps lead to: a literal there is not joined to the one before.
    last_label: u32,
}

type Result<T> = std::result::Result<T, CompileError>;

/// Compiles a parsed pattern.
///
/// # Errors
/// A lookbehind without a fixed width.
pub fn compile(parsed: &Parsed, is_text: bool) -> Result<Program> {
    let program = Program {
        code: Vec::new(),
        sets: Vec::new(),
        literals: Vec::new(),
        repeats: Vec::new(),
        loops: Vec::new(),
        guards: Vec::new(),
        point_of: Vec::new(),
        points: Vec::new(),
        keys: 0,
        groups: parsed.widths.len() - 1,
        start: analysis::Start::Anywhere,
        leading_run: None,
    };
    let mut compiler = Compiler {
        program,
        is_text,
        widths: &parsed.widths,
        around: Vec::new(),
        has_references: false,
        last_label: 0,
    };
    compiler.sequence(&parsed.tree, parsed.flags)?;
    compiler.emit(Instruction::Match);
    let Compiler { mut program, has_references, .. } = compiler;
    number_keys(&mut program, has_references);
    analysis::add_guards(&mut program, is_text);
    program.start = analysis::start(&program, is_text);
    program.leading_run = analysis::leading_run(&program, is_text);
    Ok(program)
}

/// Gives every choice its range of keys.
fn number_keys(program: &mut Program, has_references: bool) {
    let mut total: u64 = 0;
    for point in &mut program.points {
        point.first_key = total;
        let mut states: u64 = 1;
        for &around in &point.loops {
            let counts = program.loops.get(around as usize).map_or(1, Loop::counts);
            states = states.saturating_mul(counts.saturating_mul(2));
        }
        total = total.saturating_add(states);
    }
    program.keys = if has_references || total > 1 << 40 { 0 } else { total };
    program.point_of.resize(program.code.len(), NONE);
}

impl Compiler<'_> {
    fn here(&self) -> u32 {
        self.program.code.len() as u32
    }

    /// The place of the next instruction, to which a jump leads.
    fn label(&mut self) -> u32 {
        self.last_label = self.here();
        self.last_label
    }

    fn emit(&mut self, instruction: Instruction) -> u32 {
        let at = self.here();
        self.program.code.push(instruction);
        at
    }

    /// Emits an instruction that is a choice.
    fn emit_choice(&mut self, instruction: Instruction) -> u32 {
        let at = self.emit(instruction);
        self.program.point_of.resize(at as usize, NONE);
        self.program.point_of.push(self.program.points.len() as u32);
        self.program.points.push(Point { first_key: 0, loops: self.around.clone() });
        at
    }

    fn patch(&mut self, at: u32, instruction: Instruction) {
        if let Some(slot) = self.program.code.get_mut(at as usize) {
            *slot = instruction;
        }
    }

    fn sequence(&mut self, nodes: &[Node], flags: u32) -> Result<()> {
        nodes.iter().try_for_each(|node| self.node(node, flags))
    }

    fn node(&mut self, node: &Node, flags: u32) -> Result<()> {
        match node {
            Node::Literal(code) => self.literal(*code, flags),
            Node::NotLiteral(_) | Node::Any | Node::Set { .. } => {
                if let Some(single) = self.single(node, flags) {
                    self.emit(Instruction::Single(single));
                }
            }
            Node::At(place) => {
                self.emit(Instruction::At(anchor(*place, flags, self.alphabet(flags))));
            }
            Node::Repeat { greed, least, most, body } => self.repeat(*greed, *least, *most, body, flags)?,
            Node::Group { number, add, remove, body } => {
                let slot = number.map(|number| 2 * (number as u32 - 1));
                slot.map(|slot| self.emit(Instruction::Save(slot)));
                self.sequence(body, flags::combine(flags, *add, *remove))?;
                slot.map(|slot| self.emit(Instruction::Save(slot + 1)));
            }
            Node::Atomic(body) => {
                let at = self.emit(Instruction::Fail);
                self.sequence(body, flags)?;
                self.emit(Instruction::AtomicEnd);
                let end = self.label();
                self.patch(at, Instruction::Atomic { end });
            }
            Node::Look { behind, negated, body } => self.look(*behind, *negated, body, flags)?,
            Node::BackReference(group) => {
                self.has_references = true;
                let ignore_case = (flags & flags::IGNORECASE != 0).then(|| self.alphabet(flags));
                self.emit(Instruction::BackReference { group: *group as u32, ignore_case });
            }
            Node::Conditional { group, then, otherwise } => {
                self.has_references = true;
                let at = self.emit(Instruction::Fail);
                self.sequence(then, flags)?;
                let jump = self.emit(Instruction::Fail);
                let other = self.label();
                self.patch(at, Instruction::Conditional { group: *group as u32, otherwise: other });
                self.sequence(otherwise, flags)?;
                let end = self.label();
                self.patch(jump, Instruction::Jump(end));
            }
            Node::Branch(alternatives) => self.branch(alternatives, flags)?,
            Node::Fail => {
                self.emit(Instruction::Fail);
            }
        }
        Ok(())
    }

    fn alphabet(&self, flags: u32) -> Alphabet {
        if self.is_text && flags & flags::ASCII == 0 { Alphabet::Unicode } else { Alphabet::Ascii }
    }

    /// The bytes of a character; `None` for the halves of surrogate pairs, which no text has.
    fn encode(&self, code: u32, buffer: &mut [u8; 4]) -> Option<usize> {
        if !self.is_text {
            buffer[0] = u8::try_from(code).ok()?;
            return Some(1);
        }
        Some(char::from_u32(code)?.encode_utf8(buffer).len())
    }

    fn literal(&mut self, code: u32, flags: u32) {
        if flags & flags::IGNORECASE != 0
            && let Some(single @ Single::Set(_)) = self.single(&Node::Literal(code), flags)
        {
            self.emit(Instruction::Single(single));
            return;
        }
        let mut buffer = [0; 4];
        let Some(length) = self.encode(code, &mut buffer) else {
            self.emit(Instruction::Fail);
            return;
        };
        let bytes = buffer.get(..length).unwrap_or_default();
        let end = self.program.literals.len() as u32;
        let joins = self.last_label != self.here();
        match self.program.code.last_mut() {
            Some(Instruction::Literal { start, length }) if joins && *start + *length == end => {
                *length += bytes.len() as u32;
            }
            _ => {
                self.emit(Instruction::Literal { start: end, length: bytes.len() as u32 });
            }
        }
        self.program.literals.extend_from_slice(bytes);
    }

    fn add_set(&mut self, items: Vec<SetItem>, negated: bool, flags: u32, ignore_case: bool) -> Single {
        let alphabet = self.alphabet(flags);
        self.program.sets.push(CharacterSet::new(items, negated, alphabet, ignore_case));
        Single::Set(self.program.sets.len() as u32 - 1)
    }

    /// The node as a pattern of exactly one character.
    fn single(&mut self, node: &Node, flags: u32) -> Option<Single> {
        let ignore_case = flags & flags::IGNORECASE != 0;
        Some(match node {
            Node::Literal(code) | Node::NotLiteral(code) => {
                let negated = matches!(node, Node::NotLiteral(_));
                let twins = match ignore_case {
                    true => same_but_for_case(*code, self.alphabet(flags)),
                    false => vec![*code],
                };
                match (negated, twins.as_slice(), u8::try_from(*code)) {
                    (false, [_], Ok(byte)) if byte.is_ascii() || !self.is_text => Single::Byte(byte),
                    _ => {
                        let items = twins.into_iter().map(|twin| SetItem::Range(twin, twin)).collect();
                        self.add_set(items, negated, flags, false)
                    }
                }
            }
            Node::Any if flags & flags::DOTALL != 0 => Single::Any,
            Node::Any => Single::NotNewline,
            Node::Set { negated, items } => self.add_set(items.clone(), *negated, flags, ignore_case),
            Node::Group { number: None, add, remove, body } => match body.as_slice() {
                [only] => return self.single(only, flags::combine(flags, *add, *remove)),
                _ => return None,
            },
            _ => return None,
        })
    }

    fn look(&mut self, behind: bool, negated: bool, body: &Sequence, flags: u32) -> Result<()> {
        let back = match behind {
            false => 0,
            true => {
                let (least, greatest) = width(body, self.widths);
                let back = u32::try_from(least).ok();
                match back {
                    None => return Err(plain_error("looks too much behind")),
                    Some(_) if least != greatest => {
                        return Err(plain_error("look-behind requires fixed-width pattern"));
                    }
                    Some(back) => back,
                }
            }
        };
        let at = self.emit(Instruction::Fail);
        self.sequence(body, flags)?;
        self.emit(Instruction::LookEnd);
        let end = self.label();
        self.patch(at, Instruction::Look { behind: back, negated, end });
        Ok(())
    }

    fn branch(&mut self, alternatives: &[Sequence], flags: u32) -> Result<()> {
        let mut jumps = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            if index + 1 == alternatives.len() {
                self.sequence(alternative, flags)?;
                break;
            }
            let split = self.emit_choice(Instruction::Split { other: 0, guard: NONE });
            self.sequence(alternative, flags)?;
            jumps.push(self.emit(Instruction::Fail));
            let other = self.label();
            self.patch(split, Instruction::Split { other, guard: NONE });
        }
        let end = self.label();
        for jump in jumps {
            self.patch(jump, Instruction::Jump(end));
        }
        Ok(())
    }

    fn repeat(&mut self, greed: Greed, least: u32, most: u32, body: &Sequence, flags: u32) -> Result<()> {
        if most == 0 {
            return Ok(());
        }
        if let [only] = body.as_slice()
            && let Some(single) = self.single(only, flags)
        {
            let repeat = Repeat { single, least, most, greed, behind: NONE, behind_byte: None };
            self.program.repeats.push(repeat);
            self.emit_choice(Instruction::Repeat(self.program.repeats.len() as u32 - 1));
            return Ok(());
        }
        match (greed, least, most) {
            (Greed::Greedy | Greed::Lazy, 1, 1) => self.sequence(body, flags),
            (Greed::Greedy, 0, 1) => {
                let split = self.emit_choice(Instruction::Split { other: 0, guard: NONE });
                self.sequence(body, flags)?;
                let other = self.label();
                self.patch(split, Instruction::Split { other, guard: NONE });
                Ok(())
            }
            (Greed::Possessive, ..) => {
                let at = self.emit(Instruction::Fail);
                self.loop_over(false, least, most, body, flags, true)?;
                self.emit(Instruction::AtomicEnd);
                let end = self.label();
                self.patch(at, Instruction::Atomic { end });
                Ok(())
            }
            (greed, ..) => self.loop_over(greed == Greed::Lazy, least, most, body, flags, false),
        }
    }

    /// The general loop; with `atomic` each turn's first way to match is the only one.
    fn loop_over(
        &mut self,
        lazy: bool,
        least: u32,
        most: u32,
        body: &Sequence,
        flags: u32,
        atomic: bool,
    ) -> Result<()> {
        let number = self.program.loops.len() as u32;
        self.program.loops.push(Loop { least, most, lazy, body: 0, exit: 0, guard: NONE });
        self.emit(Instruction::LoopStart(number));
        self.around.push(number);
        self.emit_choice(Instruction::Loop(number));
        let start = self.here();
        let opening = if atomic { Some(self.emit(Instruction::Fail)) } else { None };
        self.sequence(body, flags)?;
        if let Some(opening) = opening {
            self.emit(Instruction::AtomicEnd);
            let end = self.label();
            self.patch(opening, Instruction::Atomic { end });
        }
        self.emit(Instruction::LoopNext(number));
        self.around.pop();
        let exit = self.label();
        if let Some(row) = self.program.loops.get_mut(number as usize) {
            (row.body, row.exit) = (start, exit);
        }
        Ok(())
    }
}

fn plain_error(message: &str) -> CompileError {
    PatternError { message: message.to_owned(), position: None }.into()
}

fn anchor(place: Place, flags: u32, alphabet: Alphabet) -> Anchor {
    let multiline = flags & flags::MULTILINE != 0;
    match place {
        Place::Beginning if multiline => Anchor::LineStart,
        Place::Beginning | Place::BeginningOfText => Anchor::TextStart,
        Place::End if multiline => Anchor::LineEnd,
        Place::End => Anchor::LastLineEnd,
        Place::EndOfText => Anchor::TextEnd,
        Place::Boundary => Anchor::Boundary(alphabet),
        Place::NonBoundary => Anchor::NonBoundary(alphabet),
    }
}
