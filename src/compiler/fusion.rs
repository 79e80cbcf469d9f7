//! Joins neighbouring instructions into the fused forms at the end of the opcode table. A pass over the finished list
//! before jumps are resolved: it never joins across a place that is jumped to or where another handler takes over, and
//! the joined instruction stands at the position of the part that can raise.

use super::emitter::{Emitter, Step};
use crate::bytecode::Opcode;
use crate::bytecode::operand::{TINY_INTEGERS, from_signed, local_and_name, pair, triple};

/// The steps after fusion, with the new index of every old one (and of the end).
pub struct Fused {
    pub steps: Vec<Step>,
    pub moved: Vec<u32>,
}

/// Runs the pass.
pub fn fuse(emitter: &Emitter) -> Fused {
    let targets = emitter.jump_targets();
    let mut steps = Vec::with_capacity(emitter.steps.len());
    let mut moved = Vec::with_capacity(emitter.steps.len() + 1);
    // The first step that later ones may be joined to.
    let mut barrier = 0;
    for (index, &step) in emitter.steps.iter().enumerate() {
        if targets.get(index).copied().unwrap_or(true) {
            join_neighbours(&mut steps, barrier, 0);
            barrier = steps.len();
        }
        moved.push(steps.len() as u32);
        steps.push(step);
        if !join_all(&mut steps, barrier) && join_neighbours(&mut steps, barrier, 1) {
            join_all(&mut steps, barrier);
        }
    }
    join_neighbours(&mut steps, barrier, 0);
    moved.push(steps.len() as u32);
    let mut fused = Fused { steps, moved };
    fused.close_loops(emitter);
    fused
}

impl Fused {
    /// The index of the step that a label stands before.
    pub fn step_of(&self, emitter: &Emitter, label: u32) -> usize {
        let place = emitter.label_place(label) as usize;
        self.moved.get(place).copied().unwrap_or_default() as usize
    }

    /// A `for` loop's last jump, back to its head, becomes a FOR_ITER that jumps back to the body.
    fn close_loops(&mut self, emitter: &Emitter) {
        for index in 0..self.steps.len() {
            let Some(step) = self.steps.get(index).filter(|step| step.opcode == Opcode::Jump) else {
                continue;
            };
            let place = self.step_of(emitter, step.target);
            let Some(head) = self.steps.get(place).filter(|_| place < index) else { continue };
            let opcode = match head.opcode {
                Opcode::ForIter => Opcode::ForIterLoop,
                Opcode::ForIterStore => Opcode::ForIterStoreLoop,
                _ => continue,
            };
            if head.handler == step.handler && self.step_of(emitter, head.target) == index + 1 {
                let closing = Step { opcode, target: step.target, ..*head };
                if let Some(step) = self.steps.get_mut(index) {
                    *step = closing;
                }
            }
        }
    }
}

/// Joins the last steps as long as that is possible.
fn join_all(steps: &mut Vec<Step>, barrier: usize) -> bool {
    let mut any = false;
    while steps.len() >= barrier + 2 {
        if steps.len() >= barrier + 3 && store_to_locals(steps) {
            return true;
        }
        let [.., first, second] = steps.as_slice() else { break };
        let joined = match steps.len() >= barrier + 3 {
            true => join_three(steps).map(|joined| (3, joined)),
            false => None,
        };
        let Some((count, joined)) = joined.or_else(|| join(first, second).map(|joined| (2, joined))) else {
            break;
        };
        steps.truncate(steps.len() - count);
        steps.push(joined);
        any = true;
    }
    any
}

/// Joins the two steps before the last `after` ones into a form that only saves an instruction; done late, because
/// the second of them may have something better to join with.
fn join_neighbours(steps: &mut Vec<Step>, barrier: usize, after: usize) -> bool {
    let Some(at) = steps.len().checked_sub(after + 2).filter(|&at| at >= barrier) else { return false };
    let (Some(first), Some(second)) = (steps.get(at), steps.get(at + 1)) else { return false };
    if first.handler != second.handler || first.operand > 0xff || second.operand > 0xff {
        return false;
    }
    let opcode = match (first.opcode, second.opcode) {
        (Opcode::LoadFast, Opcode::LoadFast) => Opcode::LoadFastLoadFast,
        (Opcode::LoadFast, Opcode::LoadConst) => Opcode::LoadFastLoadConst,
        (Opcode::StoreFast, Opcode::LoadFast) => Opcode::StoreFastLoadFast,
        (Opcode::StoreFast, Opcode::StoreFast) => Opcode::StoreFastStoreFast,
        _ => return false,
    };
    let joined = Step { opcode, operand: pair(first.operand, second.operand), ..*second };
    steps.splice(at..at + 2, [joined]);
    true
}

/// `x, a` and `b` and a store to a subscript become `x` and a store to `a[b]`; says whether they did.
fn store_to_locals(steps: &mut Vec<Step>) -> bool {
    let [.., first, second, third] = steps.as_mut_slice() else { return false };
    if (first.opcode, third.opcode) != (Opcode::LoadFastLoadFast, Opcode::StoreSubscr)
        || first.handler != third.handler
    {
        return false;
    }
    let opcode = match second.opcode {
        Opcode::LoadFast if second.operand <= 0xff => Opcode::StoreSubscrLocals,
        Opcode::LoadSmallInt if fits_tiny(second.operand) => Opcode::StoreSubscrLocalInteger,
        _ => return false,
    };
    let (value, owner) = (first.operand & 0xff, first.operand >> 8);
    let store = Step { opcode, operand: pair(owner, second.operand), ..*third };
    *first = Step { opcode: Opcode::LoadFast, operand: value, ..*first };
    *second = store;
    steps.pop();
    true
}

/// A local compared with a small integer, and the jump; or a store to a local's item.
fn join_three(steps: &[Step]) -> Option<Step> {
    let [.., first, second, third] = steps else { return None };
    let is_tiny = second.opcode == Opcode::LoadSmallInt && fits_tiny(second.operand);
    let is_local = first.opcode == Opcode::LoadFast && first.operand <= 0xff;
    if !is_tiny || !is_local || first.handler != third.handler || second.handler != third.handler {
        return None;
    }
    let opcode = match third.opcode {
        Opcode::JumpUnlessLess => Opcode::JumpUnlessLocalLessInteger,
        Opcode::JumpUnlessLessEqual => Opcode::JumpUnlessLocalLessEqualInteger,
        Opcode::JumpUnlessEqual => Opcode::JumpUnlessLocalEqualInteger,
        Opcode::JumpUnlessNotEqual => Opcode::JumpUnlessLocalNotEqualInteger,
        Opcode::JumpUnlessGreater => Opcode::JumpUnlessLocalGreaterInteger,
        Opcode::JumpUnlessGreaterEqual => Opcode::JumpUnlessLocalGreaterEqualInteger,
        Opcode::StoreSubscr => Opcode::StoreSubscrLocalInteger,
        _ => return None,
    };
    Some(Step { opcode, operand: pair(first.operand, second.operand), ..*third })
}

/// The instruction that does what `first` and then `second` do.
fn join(first: &Step, second: &Step) -> Option<Step> {
    if first.handler != second.handler {
        return None;
    }
    let (opcode, operand, span) = match first.opcode {
        Opcode::LoadFast => after_load_fast(first, second)?,
        Opcode::LoadFastLoadFast => after_two_loads(first, second)?,
        Opcode::LoadSmallInt => after_integer(first, second)?,
        Opcode::ForIter if second.opcode == Opcode::StoreFast => {
            (Opcode::ForIterStore, second.operand, first.span)
        }
        Opcode::LoadGlobal if second.opcode == Opcode::PushNull => {
            (Opcode::LoadGlobalNull, first.operand, first.span)
        }
        Opcode::LoadConst => after_constant(first, second)?,
        _ if second.opcode == Opcode::StoreFast => after_arithmetic(first, second)?,
        _ if second.opcode == Opcode::PopJumpIfFalse => (jump_unless(first)?, second.operand, first.span),
        _ => return None,
    };
    let target = if first.opcode.jumps() { first.target } else { second.target };
    Some(Step { opcode, operand, target, handler: first.handler, span })
}

const fn jump_unless(compare: &Step) -> Option<Opcode> {
    Some(match compare.opcode {
        Opcode::CompareLess => Opcode::JumpUnlessLess,
        Opcode::CompareLessEqual => Opcode::JumpUnlessLessEqual,
        Opcode::CompareEqual => Opcode::JumpUnlessEqual,
        Opcode::CompareNotEqual => Opcode::JumpUnlessNotEqual,
        Opcode::CompareGreater => Opcode::JumpUnlessGreater,
        Opcode::CompareGreaterEqual => Opcode::JumpUnlessGreaterEqual,
        Opcode::ContainsOp if compare.operand == 0 => Opcode::JumpUnlessIn,
        Opcode::ContainsOp => Opcode::JumpUnlessNotIn,
        _ => return None,
    })
}

type Joined = (Opcode, u32, crate::source::Span);

fn after_load_fast(first: &Step, second: &Step) -> Option<Joined> {
    let local = first.operand;
    let opcode = match second.opcode {
        Opcode::BinaryAdd if second.operand == 0 => Opcode::AddLocal,
        Opcode::BinarySubtract if second.operand == 0 => Opcode::SubtractLocal,
        Opcode::BinaryMultiply if second.operand == 0 => Opcode::MultiplyLocal,
        Opcode::BinarySubscr => Opcode::SubscrLocal,
        Opcode::ReturnValue => Opcode::ReturnFast,
        _ => return after_small_local(first, second),
    };
    Some((opcode, local, second.span))
}

fn after_constant(first: &Step, second: &Step) -> Option<Joined> {
    let opcode = match second.opcode {
        Opcode::ReturnValue => Opcode::ReturnConst,
        Opcode::BinaryAdd if second.operand == 0 => Opcode::AddConstant,
        Opcode::BinarySubtract if second.operand == 0 => Opcode::SubtractConstant,
        Opcode::BinaryMultiply if second.operand == 0 => Opcode::MultiplyConstant,
        _ => return None,
    };
    Some((opcode, first.operand, second.span))
}

/// An operation whose result goes into a local.
fn after_arithmetic(first: &Step, second: &Step) -> Option<Joined> {
    let to = second.operand;
    if to > 0xff {
        return None;
    }
    let after_two = triple(first.operand & 0xff, first.operand >> 8, to);
    let (opcode, operand) = match first.opcode {
        Opcode::BinaryAdd if first.operand == 0 => (Opcode::AddStore, to),
        Opcode::BinarySubtract if first.operand == 0 => (Opcode::SubtractStore, to),
        Opcode::BinaryMultiply if first.operand == 0 => (Opcode::MultiplyStore, to),
        Opcode::AddLocal if first.operand <= 0xff => (Opcode::AddLocalStore, pair(first.operand, to)),
        Opcode::SubtractLocal if first.operand <= 0xff => {
            (Opcode::SubtractLocalStore, pair(first.operand, to))
        }
        Opcode::MultiplyLocal if first.operand <= 0xff => {
            (Opcode::MultiplyLocalStore, pair(first.operand, to))
        }
        Opcode::AddLocals => (Opcode::AddLocalsStore, after_two),
        Opcode::SubtractLocals => (Opcode::SubtractLocalsStore, after_two),
        Opcode::MultiplyLocals => (Opcode::MultiplyLocalsStore, after_two),
        _ => return None,
    };
    Some((opcode, operand, first.span))
}

/// The forms that have 8 bits for the local.
fn after_small_local(first: &Step, second: &Step) -> Option<Joined> {
    let local = first.operand;
    if local > 0xff {
        return None;
    }
    let both = |opcode| (second.operand <= 0xff).then(|| (opcode, pair(local, second.operand), second.span));
    let named = |opcode| {
        (second.operand <= 0xffff).then(|| (opcode, local_and_name(local, second.operand), second.span))
    };
    match second.opcode {
        Opcode::AddLocal => both(Opcode::AddLocals),
        Opcode::SubtractLocal => both(Opcode::SubtractLocals),
        Opcode::MultiplyLocal => both(Opcode::MultiplyLocals),
        Opcode::SubscrLocal => both(Opcode::SubscrLocals),
        Opcode::PopJumpIfFalse => Some((Opcode::JumpUnlessLocal, local, first.span)),
        Opcode::PopJumpIfTrue => Some((Opcode::JumpIfLocal, local, first.span)),
        Opcode::AddConstant => both(Opcode::AddLocalConstant),
        Opcode::SubtractConstant => both(Opcode::SubtractLocalConstant),
        Opcode::MultiplyConstant => both(Opcode::MultiplyLocalConstant),
        Opcode::AddInteger => with_tiny(Opcode::AddLocalInteger, first, second, second.operand),
        Opcode::MultiplyInteger => with_tiny(Opcode::MultiplyLocalInteger, first, second, second.operand),
        Opcode::RemainderInteger => with_tiny(Opcode::RemainderLocalInteger, first, second, second.operand),
        Opcode::SubscrInteger => with_tiny(Opcode::SubscrLocalInteger, first, second, second.operand),
        Opcode::AndInteger if second.operand & 1 == 0 => {
            with_tiny(Opcode::AndLocalInteger, first, second, from_signed(signed(second.operand) >> 1))
        }
        Opcode::ShiftRightInteger if second.operand & 1 == 0 => {
            with_tiny(Opcode::ShiftRightLocalInteger, first, second, second.operand >> 1)
        }
        Opcode::LoadAttr => named(Opcode::LoadFastAttr),
        Opcode::LoadMethod => named(Opcode::LoadFastMethod),
        Opcode::StoreAttr => named(Opcode::StoreFastAttr),
        _ => None,
    }
}

fn with_tiny(opcode: Opcode, first: &Step, second: &Step, integer: u32) -> Option<Joined> {
    fits_tiny(integer).then(|| (opcode, pair(first.operand, integer), second.span))
}

/// Is the signed 24-bit operand one of 8 bits?
fn fits_tiny(operand: u32) -> bool {
    TINY_INTEGERS.contains(&i64::from(signed(operand)))
}

const fn signed(operand: u32) -> i32 {
    (operand << 8) as i32 >> 8
}

fn after_two_loads(first: &Step, second: &Step) -> Option<Joined> {
    let opcode = match second.opcode {
        Opcode::StoreSubscr => Opcode::StoreSubscrLocals,
        Opcode::JumpUnlessLess => Opcode::JumpUnlessLocalLessLocal,
        Opcode::JumpUnlessLessEqual => Opcode::JumpUnlessLocalLessEqualLocal,
        Opcode::JumpUnlessEqual => Opcode::JumpUnlessLocalEqualLocal,
        Opcode::JumpUnlessNotEqual => Opcode::JumpUnlessLocalNotEqualLocal,
        Opcode::JumpUnlessGreater => Opcode::JumpUnlessLocalGreaterLocal,
        Opcode::JumpUnlessGreaterEqual => Opcode::JumpUnlessLocalGreaterEqualLocal,
        _ => return None,
    };
    Some((opcode, first.operand, second.span))
}

fn after_integer(first: &Step, second: &Step) -> Option<Joined> {
    if second.opcode == Opcode::BinarySubscr {
        return Some((Opcode::SubscrInteger, first.operand, second.span));
    }
    let value = signed(first.operand);
    if let Some(opcode) = bit_operation(second.opcode, value) {
        return Some((opcode, from_signed(value << 1 | second.operand as i32), second.span));
    }
    if second.operand != 0 {
        return None;
    }
    let (opcode, operand) = match second.opcode {
        Opcode::BinaryAdd if value >= 0 => (Opcode::AddInteger, first.operand),
        // A negative operand says that the source subtracts, which matters to operands that are no numbers.
        Opcode::BinarySubtract if value > 0 => (Opcode::AddInteger, from_signed(-value)),
        Opcode::BinaryMultiply => (Opcode::MultiplyInteger, first.operand),
        Opcode::BinaryRemainder if value > 0 => (Opcode::RemainderInteger, first.operand),
        Opcode::BinaryFloorDivide if value > 0 => (Opcode::FloorDivideInteger, first.operand),
        _ => return None,
    };
    Some((opcode, operand, second.span))
}

/// The form of a bit operation that takes the integer from its operand, which has 23 bits for it.
fn bit_operation(opcode: Opcode, value: i32) -> Option<Opcode> {
    let is_shift = (0..=63).contains(&value);
    match opcode {
        Opcode::BinaryAnd if (-(1 << 22)..1 << 22).contains(&value) => Some(Opcode::AndInteger),
        Opcode::BinaryLeftShift if is_shift => Some(Opcode::ShiftLeftInteger),
        Opcode::BinaryRightShift if is_shift => Some(Opcode::ShiftRightInteger),
        _ => None,
    }
}
