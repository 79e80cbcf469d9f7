//! Turns the finished steps of one code object into words: picks the direction of jumps, threads jumps to jumps, lays
//! out inline caches, and writes the exception and position tables.

use super::emitter::{Emitter, Step};
use super::fusion::{self, Fused};
use crate::bytecode::operand::{MAX_OPERAND, encode};
use crate::bytecode::{ExceptionEntry, Opcode, Position, PositionEntry};
use crate::source::{SourceFile, Span};

/// The parts of a code object that the assembler makes.
pub struct Assembled {
    pub words: Vec<u32>,
    pub exceptions: Vec<ExceptionEntry>,
    pub positions: Vec<PositionEntry>,
    pub cache_count: u32,
}

/// How far a chain of jumps is followed.
const MAX_HOPS: u32 = 8;

/// Assembles the steps; `None` if the code is too large for 24-bit operands.
pub fn assemble(emitter: &Emitter, places: &mut Places<'_>) -> Option<Assembled> {
    let fused = fusion::fuse(emitter);
    let mut offsets = Vec::with_capacity(fused.steps.len() + 1);
    let mut offset = 0;
    for step in &fused.steps {
        offsets.push(offset);
        offset += step.opcode.words() as u32;
    }
    offsets.push(offset);
    if offset > MAX_OPERAND {
        return None;
    }
    let mut assembler = Assembler { emitter, fused: &fused, offsets: &offsets, cache_count: 0 };
    let mut words = Vec::with_capacity(offset as usize);
    for (index, step) in fused.steps.iter().enumerate() {
        if step.operand > MAX_OPERAND {
            return None;
        }
        assembler.write(index, step, &mut words);
    }
    let exceptions = assembler.exceptions();
    let positions = assembler.positions(places);
    Some(Assembled { words, exceptions, positions, cache_count: assembler.cache_count })
}

struct Assembler<'e> {
    emitter: &'e Emitter,
    fused: &'e Fused,
    /// The word at which each step starts, and the end.
    offsets: &'e [u32],
    cache_count: u32,
}

impl Assembler<'_> {
    /// The index of the step that a label stands before.
    fn step_of(&self, label: u32) -> usize {
        self.fused.step_of(self.emitter, label)
    }

    fn offset(&self, step: usize) -> u32 {
        self.offsets.get(step).or(self.offsets.last()).copied().unwrap_or_default()
    }

    fn write(&mut self, index: usize, step: &Step, words: &mut Vec<u32>) {
        if !step.opcode.jumps() {
            words.push(encode(step.opcode, step.operand));
            if step.opcode.second_word().is_some() {
                words.push(self.cache_count);
                self.cache_count += 1;
            }
            return;
        }
        let target = match step.opcode {
            // The label is the loop's head; the body starts behind it.
            Opcode::ForIterLoop | Opcode::ForIterStoreLoop => self.offset(self.step_of(step.target) + 1),
            _ => self.offset(self.thread(index, step)),
        };
        let is_backward = target <= self.offset(index);
        match step.opcode {
            Opcode::Jump | Opcode::JumpBackward if is_backward => {
                words.push(encode(Opcode::JumpBackward, target))
            }
            Opcode::Jump | Opcode::JumpBackward => words.push(encode(Opcode::Jump, target)),
            _ if step.opcode.second_word().is_some() => {
                words.extend([encode(step.opcode, step.operand), target]);
            }
            _ => words.push(encode(step.opcode, target)),
        }
    }

    /// Where a jump leads in the end. Only forward hops are taken, except by unconditional jumps, so that every loop
    /// passes a JUMP_BACKWARD.
    fn thread(&self, index: usize, step: &Step) -> usize {
        let mut at = self.step_of(step.target);
        for _ in 0..MAX_HOPS {
            let Some(next) = self.fused.steps.get(at).filter(|next| next.opcode == Opcode::Jump) else {
                break;
            };
            let further = self.step_of(next.target);
            let may_go_back = step.opcode == Opcode::Jump && next.handler == step.handler;
            if further <= at && !may_go_back || further == at || further == index {
                break;
            }
            at = further;
        }
        at
    }

    fn exceptions(&self) -> Vec<ExceptionEntry> {
        let mut entries: Vec<ExceptionEntry> = Vec::new();
        let mut current = 0;
        for (index, step) in self.fused.steps.iter().enumerate() {
            let start = self.offset(index);
            let end = self.offset(index + 1);
            if let Some((target, depth)) = self.handler(step.handler) {
                match entries.last_mut() {
                    Some(last) if current == step.handler && last.end == start => last.end = end,
                    _ => entries.push(ExceptionEntry { start, end, target, depth }),
                }
            }
            current = step.handler;
        }
        entries
    }

    fn handler(&self, number: u32) -> Option<(u32, u32)> {
        let handler = self.emitter.handlers.get(number.checked_sub(1)? as usize)?;
        Some((self.offset(self.step_of(handler.label.0)), handler.depth))
    }

    fn positions(&self, places: &mut Places<'_>) -> Vec<PositionEntry> {
        let mut entries: Vec<PositionEntry> = Vec::with_capacity(self.fused.steps.len());
        let mut last = None;
        for (index, step) in self.fused.steps.iter().enumerate() {
            if last != Some(step.span) {
                last = Some(step.span);
                entries
                    .push(PositionEntry { start: self.offset(index), position: places.position(step.span) });
            }
        }
        entries
    }
}

/// Turns byte offsets into lines and columns; remembers the last line, because offsets come nearly in order.
pub struct Places<'s> {
    file: &'s SourceFile,
    line: u32,
    start: u32,
    end: u32,
}

impl<'s> Places<'s> {
    pub fn new(file: &'s SourceFile) -> Places<'s> {
        Places { file, line: 1, start: 0, end: file.line_start(2) }
    }

    /// The line, from 1, and the column in bytes of an offset.
    fn place(&mut self, offset: u32) -> (u32, u32) {
        if offset < self.start || offset >= self.end {
            self.line = self.file.line_of(offset);
            self.start = self.file.line_start(self.line);
            self.end = self.file.line_start(self.line + 1);
        }
        (self.line, offset - self.start)
    }

    pub fn line(&mut self, offset: u32) -> u32 {
        self.place(offset).0
    }

    pub fn position(&mut self, span: Span) -> Position {
        let (line, column) = self.place(span.start);
        let (end_line, end_column) = self.place(span.end);
        Position { line, end_line, column, end_column }
    }
}
