//! Proves by abstract interpretation that a code object is safe to run without checks: every word decodes, every operand is
//! in range, jumps land on instructions, the operand stack has one depth wherever paths meet and stays within
//! `stack_size`, exception rows are sorted and never cut below what an instruction consumes, LOAD_FAST reads bound locals
//! and the cell instructions read cells. The machine relies on each of these.
//!
//! Paths are followed in program order, so that a join is left only when all forward edges have reached it; only loops
//! can bring a join back, and each return removes bits. The work is linear in the code for all but contrived programs.

use super::code::{Code, Constant, ExceptionEntry};
use super::opcodes::{Opcode, OperandKind};
use super::operand::Instruction;

/// Locals beyond this many are not followed: LOAD_FAST may not be used for them.
pub const TRACKED_LOCALS: u32 = 1024;

/// Checks `code` and every code object among its constants.
///
/// # Errors
/// A sentence that names the code object, the word and the broken rule.
pub fn verify(code: &Code) -> Result<(), String> {
    let mut waiting = vec![code];
    while let Some(code) = waiting.pop() {
        Verifier::new(code)
            .and_then(|mut verifier| verifier.run())
            .map_err(|reason| format!("{} in {}: {reason}", code.qualified_name, code.file_name))?;
        waiting.extend(code.constants.iter().filter_map(|constant| match constant {
            Constant::Code(inner) => Some(inner.as_ref()),
            _ => None,
        }));
    }
    Ok(())
}

/// What is known on reaching an instruction.
#[derive(Clone, Debug, Default)]
struct State {
    depth: u32,
    /// One bit per local: it is bound to a value or a cell on every path here.
    bound: Vec<u64>,
    /// One bit per local: it holds a cell on every path here.
    cell: Vec<u64>,
}

impl State {
    /// Keeps only what holds in both; says whether that was less than before.
    fn meet(&mut self, other: &State) -> bool {
        let mut changed = false;
        let pairs = self.bound.iter_mut().zip(&other.bound).chain(self.cell.iter_mut().zip(&other.cell));
        for (mine, theirs) in pairs {
            changed |= *mine & !theirs != 0;
            *mine &= theirs;
        }
        changed
    }
}

fn bit(bits: &[u64], local: u32) -> bool {
    bits.get(local as usize / 64).is_some_and(|word| word >> (local % 64) & 1 != 0)
}

fn set_bit(bits: &mut [u64], local: u32, value: bool) {
    if let Some(word) = bits.get_mut(local as usize / 64) {
        *word = *word & !(1 << (local % 64)) | u64::from(value) << (local % 64);
    }
}

/// A place where paths meet.
struct Join {
    /// `None` until a path reaches it.
    state: Option<State>,
    waiting: bool,
}

struct Verifier<'c> {
    code: &'c Code,
    /// Per word: 0 inside an instruction, 1 at the start of one, 2 + n at join n.
    marks: Vec<u32>,
    /// The word index of each join, in order.
    join_words: Vec<u32>,
    joins: Vec<Join>,
    /// The first join that may be waiting.
    next: usize,
}

/// Does the instruction leave in place some of the entries that its row pops and pushes again?
const fn looks_deeper(opcode: Opcode) -> bool {
    matches!(
        opcode,
        Opcode::Copy
            | Opcode::Swap
            | Opcode::ListAppend
            | Opcode::SetAdd
            | Opcode::MapAdd
            | Opcode::ListExtend
            | Opcode::SetUpdate
            | Opcode::DictUpdate
            | Opcode::DictMerge
            | Opcode::WithExceptStart
            | Opcode::ImportFrom
            | Opcode::GetAnext
            | Opcode::MatchKeys
            | Opcode::CheckExcMatch
    )
}

const START: u32 = 1;
const FIRST_JOIN: u32 = 2;

impl<'c> Verifier<'c> {
    fn new(code: &'c Code) -> Result<Self, String> {
        let mut verifier = Verifier {
            code,
            marks: vec![0; code.words.len()],
            join_words: Vec::new(),
            joins: Vec::new(),
            next: 0,
        };
        verifier.check_words()?;
        verifier.check_exceptions()?;
        verifier.mark_joins()?;
        Ok(verifier)
    }

    fn instruction(&self, word: u32) -> Result<Instruction, String> {
        Instruction::decode(&self.code.words, word as usize)
            .ok_or_else(|| format!("word {word} is no instruction"))
    }

    /// Decodes all words and checks operands that need no flow.
    fn check_words(&mut self) -> Result<(), String> {
        let mut word = 0;
        while (word as usize) < self.code.words.len() {
            let step = self.instruction(word)?;
            if let Some(mark) = self.marks.get_mut(word as usize) {
                *mark = START;
            }
            self.check_operand(step)
                .map_err(|reason| format!("word {word}, {}: {reason}", step.opcode.name()))?;
            word += step.opcode.words() as u32;
        }
        Ok(())
    }

    fn check_operand(&self, step: Instruction) -> Result<(), String> {
        let within = |what: &str, index: u32, length: usize| match (index as usize) < length {
            true => Ok(()),
            false => Err(format!("{what} {index} is out of range")),
        };
        let local = |index| within("local", index, self.code.locals.len());
        let constant = |index| within("constant", index, self.code.constants.len());
        let name = |index| within("name", index, self.code.names.len());
        match step.opcode.operand_kind() {
            OperandKind::Local => local(step.operand)?,
            OperandKind::LocalLocal => local(step.a()).and_then(|()| local(step.b()))?,
            OperandKind::LocalLocalLocal => {
                local(step.a()).and_then(|()| local(step.b())).and_then(|()| local(step.c()))?;
            }
            OperandKind::LocalConstant => local(step.a()).and_then(|()| constant(step.b()))?,
            OperandKind::LocalInteger => local(step.a())?,
            OperandKind::LocalName => local(step.a()).and_then(|()| name(step.wide()))?,
            OperandKind::Constant => constant(step.operand)?,
            OperandKind::Name => name(step.operand)?,
            OperandKind::None
            | OperandKind::Target
            | OperandKind::Count
            | OperandKind::Integer
            | OperandKind::IntegerInPlace
            | OperandKind::Flags => {}
        }
        match (step.opcode, step.opcode.second_word(), step.second) {
            (_, Some("cache"), Some(cache)) => within("cache", cache, self.code.cache_count as usize),
            (Opcode::Copy, ..) if step.operand < 1 => Err("copies nothing".to_owned()),
            (Opcode::Swap, ..) if step.operand < 2 => Err("exchanges nothing".to_owned()),
            (Opcode::CopyFreeVars, ..) if step.operand != self.code.free_count => {
                Err("does not copy the whole closure".to_owned())
            }
            _ => Ok(()),
        }
    }

    fn is_start(&self, word: u32) -> bool {
        self.marks.get(word as usize).is_some_and(|&mark| mark >= START)
    }

    fn check_exceptions(&self) -> Result<(), String> {
        let mut last = 0;
        for entry in &self.code.exceptions {
            let ordered = last <= entry.start && entry.start < entry.end;
            let ends = entry.end as usize == self.code.words.len() || self.is_start(entry.end);
            if !(ordered && ends && self.is_start(entry.start) && self.is_start(entry.target)) {
                return Err(format!("exception row {} to {} is malformed", entry.start, entry.end));
            }
            last = entry.end;
        }
        Ok(())
    }

    /// Gives every jump target and handler a join.
    fn mark_joins(&mut self) -> Result<(), String> {
        let mut targets: Vec<u32> = self.code.exceptions.iter().map(|entry| entry.target).collect();
        targets.extend(super::operand::instructions(&self.code.words).filter_map(|(_, step)| step.target()));
        targets.push(0);
        for &target in &targets {
            if !self.is_start(target) {
                return Err(format!("a jump leads to word {target}, which is no instruction"));
            }
            if let Some(mark) = self.marks.get_mut(target as usize) {
                *mark = FIRST_JOIN;
            }
        }
        for (word, mark) in self.marks.iter_mut().enumerate() {
            if *mark == FIRST_JOIN {
                *mark = FIRST_JOIN + self.joins.len() as u32;
                self.joins.push(Join { state: None, waiting: false });
                self.join_words.push(word as u32);
            }
        }
        Ok(())
    }

    fn join_at(&self, word: u32) -> Option<usize> {
        self.marks.get(word as usize).and_then(|mark| mark.checked_sub(FIRST_JOIN)).map(|join| join as usize)
    }

    fn run(&mut self) -> Result<(), String> {
        self.arrive(0, &self.entry_state())?;
        while let Some(join) = self.joins.get_mut(self.next) {
            if !std::mem::take(&mut join.waiting) {
                self.next += 1;
                continue;
            }
            let (Some(state), Some(&word)) = (join.state.clone(), self.join_words.get(self.next)) else {
                self.next += 1;
                continue;
            };
            self.walk(word, state)?;
        }
        Ok(())
    }

    /// Parameters are bound; everything else waits for the first instructions.
    fn entry_state(&self) -> State {
        let count = (self.code.locals.len() as u32).min(TRACKED_LOCALS).div_ceil(64) as usize;
        let mut state = State { depth: 0, bound: vec![0; count], cell: vec![0; count] };
        for local in 0..self.code.parameters.count() {
            set_bit(&mut state.bound, local, true);
        }
        state
    }

    /// Follows one path from a join to the next one or to its end.
    fn walk(&mut self, start: u32, mut state: State) -> Result<(), String> {
        let mut word = start;
        let mut covering: Option<ExceptionEntry> = None;
        loop {
            let step =
                self.instruction(word).map_err(|_| "control runs past the last instruction".to_owned())?;
            let fail = |reason: &str| Err(format!("word {word}, {}: {reason}", step.opcode.name()));
            if covering.is_none_or(|entry| word >= entry.end) {
                covering = self.code.handler(word).copied();
                self.reach_handler(covering, &state)?;
            }
            let effect = step.opcode.effect(step.operand);
            let Some(rest) = state.depth.checked_sub(effect.pops) else {
                return fail("the stack runs empty");
            };
            // What an instruction only looks at stays on the stack if it raises.
            let kept = if looks_deeper(step.opcode) { state.depth.min(rest + effect.pushes) } else { rest };
            // A suspended frame has given its value away and gets another one back before anything can be raised in it.
            if covering.is_some_and(|entry| kept < entry.depth) && step.opcode != Opcode::YieldValue {
                return fail("consumes what the handler needs");
            }
            if let Some(target) = step.target() {
                let jump = step.opcode.jump_effect(step.operand);
                let Some(rest) = state.depth.checked_sub(jump.pops) else {
                    return fail("the stack runs empty");
                };
                let mut after = state.clone();
                after.depth = rest + jump.pushes;
                if step.opcode == Opcode::ForIterStoreLoop {
                    self.write(&mut after, step.operand)?;
                }
                self.check_depth(&after)?;
                self.arrive(target, &after)?;
            }
            state.depth = rest + effect.pushes;
            self.check_depth(&state)?;
            match self.locals_after(step, &mut state) {
                Err(reason) => return fail(&reason),
                Ok(true) => self.reach_handler(covering, &state)?,
                Ok(false) => {}
            }
            if step.opcode.ends_block() {
                return Ok(());
            }
            word += step.opcode.words() as u32;
            if self.join_at(word).is_some() {
                return self.arrive(word, &state);
            }
            // The first word of a row is checked above even when the row before it ends here.
            covering = covering.filter(|entry| word < entry.end);
        }
    }

    fn check_depth(&self, state: &State) -> Result<(), String> {
        match state.depth <= self.code.stack_size {
            true => Ok(()),
            false => Err(format!("the stack grows to {} of {}", state.depth, self.code.stack_size)),
        }
    }

    fn reach_handler(&mut self, entry: Option<ExceptionEntry>, state: &State) -> Result<(), String> {
        let Some(entry) = entry else { return Ok(()) };
        let mut state = state.clone();
        state.depth = entry.depth + 1;
        self.check_depth(&state)?;
        self.arrive(entry.target, &state)
    }

    /// Joins `state` with what is known at `word`, and has it looked at again if that changed.
    fn arrive(&mut self, word: u32, state: &State) -> Result<(), String> {
        let Some(index) = self.join_at(word) else {
            return Err(format!("word {word} is no place to arrive at"));
        };
        let Some(join) = self.joins.get_mut(index) else { return Ok(()) };
        match &mut join.state {
            None => {
                join.state = Some(state.clone());
                join.waiting = true;
            }
            Some(known) if known.depth != state.depth => {
                return Err(format!("the stack is {} or {} deep at word {word}", known.depth, state.depth));
            }
            Some(known) => join.waiting |= known.meet(state),
        }
        if join.waiting {
            self.next = self.next.min(index);
        }
        Ok(())
    }

    /// Checks and follows what an instruction does to locals; says whether one became unbound.
    fn locals_after(&self, step: Instruction, state: &mut State) -> Result<bool, String> {
        use Opcode::*;
        let (a, b) = (step.a(), step.b());
        match (step.opcode.operand_kind(), step.opcode) {
            (OperandKind::LocalConstant | OperandKind::LocalInteger | OperandKind::LocalName, _) => {
                self.read(state, a)?;
            }
            (OperandKind::LocalLocalLocal, _) => {
                self.read(state, a)?;
                self.read(state, b)?;
                self.write(state, step.c())?;
            }
            (_, StoreFastLoadFast) => {
                self.write(state, a)?;
                self.read(state, b)?;
            }
            (_, StoreFastStoreFast) => {
                self.write(state, a)?;
                self.write(state, b)?;
            }
            (_, AddLocalStore | SubtractLocalStore | MultiplyLocalStore) => {
                self.read(state, a)?;
                self.write(state, b)?;
            }
            (OperandKind::LocalLocal, _) => {
                self.read(state, a)?;
                self.read(state, b)?;
            }
            (OperandKind::Local, _) => return self.local_after(step.opcode, step.operand, state),
            (_, CopyFreeVars) => {
                let count = self.code.locals.len() as u32;
                for local in count.saturating_sub(step.operand)..count {
                    set_bit(&mut state.bound, local, true);
                    set_bit(&mut state.cell, local, true);
                }
            }
            _ => {}
        }
        Ok(false)
    }

    /// The same for an instruction with one local.
    fn local_after(&self, opcode: Opcode, local: u32, state: &mut State) -> Result<bool, String> {
        use Opcode::*;
        match opcode {
            // What was found bound stays so.
            LoadFastCheck => set_bit(&mut state.bound, local, true),
            // The one at the end of a loop stores only when it jumps.
            ForIterStoreLoop => {}
            StoreFast | ForIterStore | AddStore | SubtractStore | MultiplyStore => {
                self.write(state, local)?
            }
            DeleteFast | ClearFast => {
                set_bit(&mut state.bound, local, false);
                set_bit(&mut state.cell, local, false);
                return Ok(true);
            }
            MakeCell => {
                set_bit(&mut state.bound, local, true);
                set_bit(&mut state.cell, local, true);
            }
            LoadDeref | StoreDeref | DeleteDeref | LoadFromDictOrDeref => self.use_cell(state, local)?,
            _ => self.read(state, local)?,
        }
        Ok(false)
    }

    fn use_cell(&self, state: &State, local: u32) -> Result<(), String> {
        match self.code.is_cell(local) && (local >= TRACKED_LOCALS || bit(&state.cell, local)) {
            true => Ok(()),
            false => Err(format!("local {local} holds no cell")),
        }
    }

    fn read(&self, state: &State, local: u32) -> Result<(), String> {
        let is_cell = local >= TRACKED_LOCALS && self.code.is_cell(local);
        match bit(&state.bound, local) || is_cell {
            true => Ok(()),
            false => Err(format!("local {local} may be unbound")),
        }
    }

    fn write(&self, state: &mut State, local: u32) -> Result<(), String> {
        if bit(&state.cell, local) {
            return Err(format!("local {local} is a cell"));
        }
        set_bit(&mut state.bound, local, true);
        Ok(())
    }
}
