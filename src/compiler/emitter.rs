//! Collects the instructions of one code object: a list of steps with labels for targets. While it collects it knows the
//! depth of the operand stack, whether the place can be reached at all, which handler covers it and which locals are
//! surely bound, all by one pass, because jumps go forward except to the head of a loop.
//!
//! Invariant: nothing is emitted where control cannot come, so every step's depth is known. The constructs' files call
//! it; `fusion` and `assembly` take the finished list.

use super::bits::SlotSet;
use crate::bytecode::Opcode;
use crate::source::Span;

/// A place to jump to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(pub u32);

/// An instruction whose target is still a label.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub opcode: Opcode,
    /// The operand, or the label's number when the operand is a target.
    pub operand: u32,
    /// The label of an instruction with its target in the second word.
    pub target: u32,
    /// The handler that covers it: an index into [`Emitter::handlers`] plus one, or 0.
    pub handler: u32,
    pub span: Span,
}

/// Where exceptions go.
#[derive(Clone, Debug)]
pub struct Handler {
    pub label: Label,
    /// The stack is cut to this depth before the exception is pushed.
    pub depth: u32,
    is_used: bool,
    /// What was bound when its range began.
    bound: SlotSet,
}

#[derive(Clone, Debug, Default)]
struct LabelState {
    /// The index of the step it stands before.
    place: Option<u32>,
    /// What holds when control arrives there; `None` while nothing jumps to it.
    arrival: Option<(u32, SlotSet)>,
}

#[derive(Default)]
pub struct Emitter {
    pub steps: Vec<Step>,
    pub handlers: Vec<Handler>,
    labels: Vec<LabelState>,
    depth: u32,
    pub max_depth: u32,
    is_unreachable: bool,
    handler: u32,
    bound: SlotSet,
    /// Locals that may become unbound again somewhere in this code.
    pub deletable: SlotSet,
}

impl Emitter {
    pub fn new_label(&mut self) -> Label {
        self.labels.push(LabelState::default());
        Label(self.labels.len() as u32 - 1)
    }

    pub const fn is_reachable(&self) -> bool {
        !self.is_unreachable
    }

    pub const fn depth(&self) -> u32 {
        self.depth
    }

    /// Emits an instruction without a target.
    pub fn emit(&mut self, opcode: Opcode, operand: u32, span: Span) {
        if self.is_unreachable {
            return;
        }
        self.push(Step { opcode, operand, target: 0, handler: self.handler, span });
        let effect = opcode.effect(operand);
        self.depth = self.depth.saturating_sub(effect.pops) + effect.pushes;
        self.max_depth = self.max_depth.max(self.depth);
        match opcode {
            Opcode::StoreFast | Opcode::MakeCell | Opcode::LoadFastCheck => self.bound.insert(operand),
            Opcode::DeleteFast | Opcode::ClearFast => self.bound.remove(operand),
            _ => self.is_unreachable = opcode.ends_block(),
        }
    }

    /// Emits a jump.
    pub fn jump(&mut self, opcode: Opcode, label: Label, span: Span) {
        if self.is_unreachable {
            return;
        }
        self.push(Step { opcode, operand: label.0, target: label.0, handler: self.handler, span });
        let jump = opcode.jump_effect(label.0);
        let depth = self.depth.saturating_sub(jump.pops) + jump.pushes;
        self.max_depth = self.max_depth.max(depth);
        let bound = self.bound.clone();
        self.arrive(label, depth, &bound);
        let effect = opcode.effect(label.0);
        self.depth = self.depth.saturating_sub(effect.pops) + effect.pushes;
        self.max_depth = self.max_depth.max(self.depth);
        self.is_unreachable = opcode.ends_block();
    }

    fn push(&mut self, step: Step) {
        self.steps.push(step);
        if let Some(handler) =
            self.handler.checked_sub(1).and_then(|index| self.handlers.get_mut(index as usize))
            && !std::mem::replace(&mut handler.is_used, true)
        {
            let (label, depth) = (handler.label, handler.depth + 1);
            let bound = std::mem::take(&mut handler.bound);
            self.max_depth = self.max_depth.max(depth);
            self.arrive(label, depth, &bound);
        }
    }

    fn arrive(&mut self, label: Label, depth: u32, bound: &SlotSet) {
        let Some(state) = self.labels.get_mut(label.0 as usize) else { return };
        match &mut state.arrival {
            Some((_, known)) => known.intersect(bound),
            // A jump back to the head of a loop brings nothing new: the head has assumed the worst.
            none if state.place.is_none() => *none = Some((depth, bound.clone())),
            _ => {}
        }
    }

    /// Puts the label here; control arrives from above, if it can, and from the jumps seen so far.
    pub fn place(&mut self, label: Label) {
        let here = self.steps.len() as u32;
        let Some(state) = self.labels.get_mut(label.0 as usize) else { return };
        state.place = Some(here);
        let Some((depth, bound)) = state.arrival.take() else { return };
        if self.is_unreachable {
            self.is_unreachable = false;
            self.depth = depth;
            self.bound = bound;
        } else {
            self.bound.intersect(&bound);
        }
    }

    /// Puts the label at the head of a loop, to which later jumps return.
    pub fn place_loop_head(&mut self, label: Label) {
        self.bound.subtract(&self.deletable);
        self.place(label);
    }

    /// From here on exceptions go to `label`, with the stack as deep as it is now. Returns what to give to
    /// [`Emitter::restore_handler`] where that ends.
    pub fn enter_handler(&mut self, label: Label) -> u32 {
        self.enter_handler_at(label, self.depth)
    }

    /// The same with the depth to which the stack is cut.
    pub fn enter_handler_at(&mut self, label: Label, depth: u32) -> u32 {
        // Whatever happens inside, no more than this is sure when an exception comes.
        let mut bound = self.bound.clone();
        bound.subtract(&self.deletable);
        self.handlers.push(Handler { label, depth, is_used: false, bound });
        std::mem::replace(&mut self.handler, self.handlers.len() as u32)
    }

    /// The handler in force.
    pub const fn handler(&self) -> u32 {
        self.handler
    }

    pub fn restore_handler(&mut self, handler: u32) {
        self.handler = handler;
    }

    /// Is the local bound on every path to this place?
    pub fn is_bound(&self, slot: u32) -> bool {
        self.bound.contains(slot)
    }

    pub fn set_bound(&mut self, slot: u32) {
        self.bound.insert(slot);
    }

    /// The index of the step that a label stands before; past the last step for one that was never placed.
    pub fn label_place(&self, label: u32) -> u32 {
        self.labels.get(label as usize).and_then(|state| state.place).unwrap_or(self.steps.len() as u32)
    }

    /// Marks every step that a jump or handler leads to.
    pub fn jump_targets(&self) -> Vec<bool> {
        let mut targets = vec![false; self.steps.len() + 1];
        let jumps = self.steps.iter().filter(|step| step.opcode.jumps()).map(|step| step.target);
        for label in jumps.chain(self.handlers.iter().map(|handler| handler.label.0)) {
            if let Some(target) = targets.get_mut(self.label_place(label) as usize) {
                *target = true;
            }
        }
        targets
    }
}
