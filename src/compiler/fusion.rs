//! Joins neighbouring instructions into the fused forms at the end of the opcode table. A pass over the finished list
//! before jumps are resolved: it never joins across a place that is jumped to or where another handler takes over, and
//! the joined instruction stands at the position of the part that can raise.

use super::emitter::{Emitter, Step};
use crate::bytecode::Opcode;
use crate::bytecode::operand::{TINY_INTEGERS, from_signed, local_and_name, pair};

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
    Fused { steps, moved }
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
    if (first.opcode, second.opcode, third.opcode)
        != (Opcode::LoadFastLoadFast, Opcode::LoadFast, Opcode::StoreSubscr)
        || second.operand > 0xff
        || first.handler != third.handler
    {
        return false;
    }
    let (value, owner) = (first.operand & 0xff, first.operand >> 8);
    let store = Step { opcode: Opcode::StoreSubscrLocals, operand: pair(owner, second.operand), ..*third };
    *first = Step { opcode: Opcode::LoadFast, operand: value, ..*first };
    *second = store;
    steps.pop();
    true
}

/// A local compared with a small integer, and the jump.
fn join_three(steps: &[Step]) -> Option<Step> {
    let [.., first, second, third] = steps else { return None };
    let is_tiny = second.opcode == Opcode::LoadSmallInt && fits_tiny(second.operand);
    let is_local = first.opcode == Opcode::LoadFast && first.operand <= 0xff;
    if !is_tiny || !is_local || first.handler != third.handler || second.handler != third.handler {
        return None;
    }
    let opcode = match third.opcode {
        Opcode::JumpUnlessLess => Opcode::JumpUnlessLocalLessInteger,
        Opcode::JumpUnlessEqual => Opcode::JumpUnlessLocalEqualInteger,
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
        Opcode::LoadConst if second.opcode == Opcode::ReturnValue => {
            (Opcode::ReturnConst, first.operand, second.span)
        }
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
        Opcode::AddInteger if fits_tiny(second.operand) => {
            Some((Opcode::AddLocalInteger, pair(local, second.operand), second.span))
        }
        Opcode::LoadAttr => named(Opcode::LoadFastAttr),
        Opcode::LoadMethod => named(Opcode::LoadFastMethod),
        Opcode::StoreAttr => named(Opcode::StoreFastAttr),
        _ => None,
    }
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
        _ => return None,
    };
    Some((opcode, first.operand, second.span))
}

fn after_integer(first: &Step, second: &Step) -> Option<Joined> {
    if second.opcode == Opcode::BinarySubscr {
        return Some((Opcode::SubscrInteger, first.operand, second.span));
    }
    if second.operand != 0 {
        return None;
    }
    let value = signed(first.operand);
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
