//! What can be told of a program before it runs: the bytes with which each choice can go on, and where matches can begin.

use super::program::{Anchor, Instruction, NONE, Program};
use super::single::Single;
use super::tree::Greed;
use memchr::memmem::Finder;

/// Where matches can begin.
pub enum Start {
    Anywhere,
    /// Only where the text begins.
    TextStart,
    Byte(u8),
    Literal(Box<Finder<'static>>),
    /// Only at these bytes.
    Bytes(Box<[bool; 256]>),
}

/// So many instructions are looked at to find the bytes with which something goes on.
const MOST_STEPS: usize = 48;

/// The bytes with which whatever matches from `pc` on begins; `None` if it may be empty or is not known. What follows an atomic group
/// counts only with `through_atomic`: inside one, the first way to match counts even if what follows then fails.
fn first_bytes(program: &Program, pc: u32, is_text: bool, through_atomic: bool) -> Option<[bool; 256]> {
    let mut table = [false; 256];
    let mut todo = vec![pc];
    let mut seen = Vec::new();
    while let Some(pc) = todo.pop() {
        if seen.contains(&pc) {
            continue;
        }
        if seen.len() == MOST_STEPS {
            return None;
        }
        seen.push(pc);
        match *program.code.get(pc as usize)? {
            Instruction::Single(single) => add(&mut table, program, single, is_text),
            Instruction::Literal { start, .. } => {
                let byte = *program.literals.get(start as usize)?;
                table[usize::from(byte)] = true;
            }
            Instruction::Split { other, .. } => todo.extend([pc + 1, other]),
            Instruction::Jump(target) => todo.push(target),
            Instruction::Repeat(number) => {
                let repeat = program.repeats.get(number as usize)?;
                add(&mut table, program, repeat.single, is_text);
                if repeat.least == 0 {
                    todo.push(pc + 1);
                }
            }
            Instruction::Loop(number) => {
                let row = program.loops.get(number as usize)?;
                todo.push(row.body);
                if row.least == 0 {
                    todo.push(row.exit);
                }
            }
            Instruction::LoopNext(number) => {
                let row = program.loops.get(number as usize)?;
                todo.extend([row.body, row.exit]);
            }
            Instruction::Look { end, .. } => todo.push(end),
            Instruction::AtomicEnd if through_atomic => todo.push(pc + 1),
            Instruction::At(_)
            | Instruction::Save(_)
            | Instruction::LoopStart(_)
            | Instruction::Atomic { .. } => todo.push(pc + 1),
            Instruction::Fail => {}
            Instruction::LookEnd
            | Instruction::AtomicEnd
            | Instruction::Conditional { .. }
            | Instruction::BackReference { .. }
            | Instruction::Match => return None,
        }
    }
    Some(table)
}

/// Adds the bytes with which a single character begins.
fn add(table: &mut [bool; 256], program: &Program, single: Single, is_text: bool) {
    match single {
        Single::Byte(byte) => table[usize::from(byte)] = true,
        Single::Any => table.fill(true),
        Single::NotNewline => {
            let newline = table[usize::from(b'\n')];
            table.fill(true);
            table[usize::from(b'\n')] = newline;
        }
        Single::Set(set) => {
            let Some(set) = program.sets.get(set as usize) else { return };
            let own = if is_text { 128 } else { 256 };
            for (slot, &member) in table.iter_mut().zip(&set.table).take(own) {
                *slot |= member;
            }
            if is_text && set.may_contain_non_ascii() {
                // The first bytes of UTF-8 sequences.
                table.iter_mut().skip(0xc2).take(0xf5 - 0xc2).for_each(|slot| *slot = true);
            }
        }
    }
}

/// Gives choices their guards.
pub fn add_guards(program: &mut Program, is_text: bool) {
    for pc in 0..program.code.len() {
        let (behind, at) = match program.code[pc] {
            Instruction::Split { .. } => (None, pc as u32 + 1),
            Instruction::Repeat(number) => (Some(number), pc as u32 + 1),
            Instruction::Loop(_) => (None, pc as u32 + 1),
            _ => continue,
        };
        let Some(table) = first_bytes(program, at, is_text, false) else { continue };
        let members = table.iter().filter(|&&member| member).count();
        if members == 256 {
            continue;
        }
        let only = table.iter().position(|&member| member).filter(|_| members == 1);
        let number = program.guards.len() as u32;
        program.guards.push(table);
        match (behind, program.code[pc]) {
            (Some(repeat), _) => {
                if let Some(row) = program.repeats.get_mut(repeat as usize) {
                    row.behind = number;
                    row.behind_byte = only.map(|byte| byte as u8);
                }
            }
            (None, Instruction::Loop(row)) => {
                if let Some(row) = program.loops.get_mut(row as usize) {
                    row.guard = number;
                }
            }
            (None, Instruction::Split { other, .. }) => {
                program.code[pc] = Instruction::Split { other, guard: number };
            }
            (None, _) => {}
        }
    }
}

/// Where matches of the whole program can begin.
pub fn start(program: &Program, is_text: bool) -> Start {
    let begins = program.code.iter().find(|instruction| !matches!(instruction, Instruction::Save(_)));
    if begins == Some(&Instruction::At(Anchor::TextStart)) {
        return Start::TextStart;
    }
    let prefix = prefix(program);
    if let [only] = prefix.as_slice() {
        return Start::Byte(*only);
    }
    if !prefix.is_empty() {
        return Start::Literal(Box::new(Finder::new(&prefix).into_owned()));
    }
    let Some(table) = first_bytes(program, 0, is_text, true) else { return Start::Anywhere };
    let mut members = table.iter().enumerate().filter(|(_, member)| **member);
    match (members.next(), members.count()) {
        (Some((byte, _)), 0) => Start::Byte(byte as u8),
        (_, 255) => Start::Anywhere,
        _ => Start::Bytes(Box::new(table)),
    }
}

/// The character of a run with which every match begins, if what follows the run cannot begin with it: then a failure at one place of
/// a run is a failure at all of them, because each leads to the same end of the run.
pub fn leading_run(program: &Program, is_text: bool) -> Option<Single> {
    let begins = program.code.iter().find(|instruction| !matches!(instruction, Instruction::Save(_)))?;
    let Instruction::Repeat(number) = *begins else { return None };
    let repeat = program.repeats.get(number as usize)?;
    if program.keys == 0 || repeat.most != u32::MAX || repeat.least > 1 || repeat.greed == Greed::Lazy {
        return None;
    }
    let mut own = [false; 256];
    add(&mut own, program, repeat.single, is_text);
    let behind = program.guards.get(repeat.behind as usize)?;
    let is_disjoint = own.iter().zip(behind).all(|(own, behind)| !(*own && *behind));
    is_disjoint.then_some(repeat.single)
}

/// The literal with which every match begins.
fn prefix(program: &Program) -> Vec<u8> {
    let mut prefix = Vec::new();
    for instruction in &program.code {
        match *instruction {
            Instruction::Save(_) => {}
            Instruction::Literal { start, length } => {
                let literal = program.literals.get(start as usize..(start + length) as usize);
                prefix.extend_from_slice(literal.unwrap_or_default());
            }
            Instruction::Single(Single::Byte(byte)) => prefix.push(byte),
            _ => break,
        }
    }
    prefix
}

/// Is the byte at `at` in the guard? Without a guard everything is.
#[inline(always)]
pub fn passes(program: &Program, guard: u32, bytes: &[u8], at: usize) -> bool {
    guard == NONE
        || match (program.guards.get(guard as usize), bytes.get(at)) {
            (Some(table), Some(&byte)) => table[usize::from(byte)],
            _ => false,
        }
}
