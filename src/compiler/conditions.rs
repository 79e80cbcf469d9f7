//! Conditions compiled straight to jumps: `and`, `or`, `not`, comparisons and `... if ... else ...` never make a truth
//! value when only the way to go is wanted. Also the value forms of `and` and `or`.

use super::emitter::Label;
use super::{Compiler, Outcome, folding};
use crate::bytecode::{Constant, Opcode};
use crate::source::Span;
use crate::syntax::ast::{self, Expression, ExpressionKind};
use crate::syntax::operators::{BooleanOperator, CompareOperator, UnaryOperator};

/// The truth value of a constant.
pub fn truth(constant: &Constant) -> bool {
    match constant {
        Constant::None => false,
        Constant::Ellipsis | Constant::BigInteger { .. } | Constant::Code(_) => true,
        Constant::Boolean(value) => *value,
        Constant::Integer(value) => *value != 0,
        Constant::Float(value) => *value != 0.0,
        Constant::Complex { real, imaginary } => *real != 0.0 || *imaginary != 0.0,
        Constant::Text(text) => !text.is_empty(),
        Constant::Bytes(bytes) => !bytes.is_empty(),
        Constant::Tuple(items) | Constant::FrozenSet(items) => !items.is_empty(),
    }
}

impl<'t> Compiler<'t, '_> {
    /// Jumps to `label` if the truth of `test` is `when`; falls through otherwise.
    pub fn jump_if(&mut self, test: &'t Expression, label: Label, when: bool) -> Outcome {
        let span = test.span;
        match &test.kind {
            ExpressionKind::Unary { operator: UnaryOperator::Not, operand } => {
                return self.jump_if(operand, label, !when);
            }
            ExpressionKind::Boolean { operator, values } => {
                return self.jump_if_boolean(*operator, values, label, when);
            }
            ExpressionKind::Conditional(node) => return self.jump_if_conditional(node, label, when, span),
            ExpressionKind::Compare(compare) => return self.jump_if_compare(compare, label, when, span),
            _ => {}
        }
        if let Some(constant) = self.constant(test) {
            if truth(&constant) == when {
                self.unit.emitter.jump(Opcode::Jump, label, span);
            }
            return Ok(());
        }
        self.expression(test)?;
        self.jump_on_truth(label, when, span);
        Ok(())
    }

    pub fn jump_on_truth(&mut self, label: Label, when: bool, span: Span) {
        let opcode = if when { Opcode::PopJumpIfTrue } else { Opcode::PopJumpIfFalse };
        self.unit.emitter.jump(opcode, label, span);
    }

    /// The value of an expression that the compiler knows.
    pub fn constant(&self, expression: &Expression) -> Option<Constant> {
        match &expression.kind {
            ExpressionKind::Name(name) if name == "__debug__" => {
                Some(Constant::Boolean(self.options.optimize == 0))
            }
            _ => folding::fold(expression),
        }
    }

    fn jump_if_boolean(
        &mut self,
        operator: BooleanOperator,
        values: &'t [Expression],
        label: Label,
        when: bool,
    ) -> Outcome {
        let Some((last, first)) = values.split_last() else { return Ok(()) };
        // `and` is decided by the first false value, `or` by the first true one.
        let decides = operator == BooleanOperator::Or;
        if decides == when {
            values.iter().try_for_each(|value| self.jump_if(value, label, when))
        } else {
            let end = self.unit.emitter.new_label();
            first.iter().try_for_each(|value| self.jump_if(value, end, decides))?;
            self.jump_if(last, label, when)?;
            self.unit.emitter.place(end);
            Ok(())
        }
    }

    fn jump_if_conditional(
        &mut self,
        node: &'t ast::Conditional,
        label: Label,
        when: bool,
        span: Span,
    ) -> Outcome {
        let otherwise = self.unit.emitter.new_label();
        let end = self.unit.emitter.new_label();
        self.jump_if(&node.test, otherwise, false)?;
        self.jump_if(&node.then, label, when)?;
        self.unit.emitter.jump(Opcode::Jump, end, span);
        self.unit.emitter.place(otherwise);
        self.jump_if(&node.otherwise, label, when)?;
        self.unit.emitter.place(end);
        Ok(())
    }

    fn jump_if_compare(
        &mut self,
        compare: &'t ast::Compare,
        label: Label,
        when: bool,
        span: Span,
    ) -> Outcome {
        self.check_identity(compare, span);
        if let [(operator, right)] = compare.rest.as_slice() {
            self.expression(&compare.left)?;
            if is_none(right) && matches!(operator, CompareOperator::Is | CompareOperator::IsNot) {
                let if_none = (*operator == CompareOperator::Is) == when;
                let opcode = if if_none { Opcode::PopJumpIfNone } else { Opcode::PopJumpIfNotNone };
                self.unit.emitter.jump(opcode, label, span);
                return Ok(());
            }
            self.comparand(*operator, right)?;
            self.compare_operator(*operator, span);
            self.jump_on_truth(label, when, span);
            return Ok(());
        }
        let cleanup = self.unit.emitter.new_label();
        let end = self.unit.emitter.new_label();
        let Some(((operator, right), rest)) = compare.rest.split_last() else { return Ok(()) };
        self.expression(&compare.left)?;
        self.compare_links(rest, cleanup, Opcode::PopJumpIfFalse, span)?;
        self.comparand(*operator, right)?;
        self.compare_operator(*operator, span);
        self.jump_on_truth(label, when, span);
        self.unit.emitter.jump(Opcode::Jump, end, span);
        self.unit.emitter.place(cleanup);
        self.emit(Opcode::PopTop, 0, span);
        if !when {
            self.unit.emitter.jump(Opcode::Jump, label, span);
        }
        self.unit.emitter.place(end);
        Ok(())
    }

    /// `left < a < b ...`: all comparisons but the last, each keeping its right operand for the next one below the result.
    fn compare_links(
        &mut self,
        links: &'t [(CompareOperator, Expression)],
        cleanup: Label,
        leave: Opcode,
        span: Span,
    ) -> Outcome {
        for (operator, right) in links {
            self.comparand(*operator, right)?;
            self.emit(Opcode::Swap, 2, span);
            self.emit(Opcode::Copy, 2, span);
            self.compare_operator(*operator, span);
            self.unit.emitter.jump(leave, cleanup, span);
        }
        Ok(())
    }

    /// The right side of a comparison; a display of constants after `in` needs no building.
    fn comparand(&mut self, operator: CompareOperator, right: &'t Expression) -> Outcome {
        if matches!(operator, CompareOperator::In | CompareOperator::NotIn)
            && let Some(constant) = folding::fold_container(right)
        {
            self.emit_constant(constant, right.span);
            return Ok(());
        }
        self.expression(right)
    }

    fn compare_operator(&mut self, operator: CompareOperator, span: Span) {
        let (opcode, operand) = match operator {
            CompareOperator::Eq => (Opcode::CompareEqual, 0),
            CompareOperator::NotEq => (Opcode::CompareNotEqual, 0),
            CompareOperator::Lt => (Opcode::CompareLess, 0),
            CompareOperator::LtE => (Opcode::CompareLessEqual, 0),
            CompareOperator::Gt => (Opcode::CompareGreater, 0),
            CompareOperator::GtE => (Opcode::CompareGreaterEqual, 0),
            CompareOperator::Is => (Opcode::IsOp, 0),
            CompareOperator::IsNot => (Opcode::IsOp, 1),
            CompareOperator::In => (Opcode::ContainsOp, 0),
            CompareOperator::NotIn => (Opcode::ContainsOp, 1),
        };
        self.emit(opcode, operand, span);
    }

    /// A comparison as a value.
    pub fn compare(&mut self, compare: &'t ast::Compare, span: Span) -> Outcome {
        self.check_identity(compare, span);
        let Some(((operator, right), rest)) = compare.rest.split_last() else { return Ok(()) };
        self.expression(&compare.left)?;
        if rest.is_empty() {
            self.comparand(*operator, right)?;
            self.compare_operator(*operator, span);
            return Ok(());
        }
        let cleanup = self.unit.emitter.new_label();
        let end = self.unit.emitter.new_label();
        self.compare_links(rest, cleanup, Opcode::JumpIfFalseOrPop, span)?;
        self.comparand(*operator, right)?;
        self.compare_operator(*operator, span);
        self.unit.emitter.jump(Opcode::Jump, end, span);
        self.unit.emitter.place(cleanup);
        self.emit(Opcode::Swap, 2, span);
        self.emit(Opcode::PopTop, 0, span);
        self.unit.emitter.place(end);
        Ok(())
    }

    /// `and` and `or` as a value.
    pub fn boolean(&mut self, operator: BooleanOperator, values: &'t [Expression], span: Span) -> Outcome {
        let Some((last, first)) = values.split_last() else { return Ok(()) };
        let end = self.unit.emitter.new_label();
        let opcode = match operator {
            BooleanOperator::And => Opcode::JumpIfFalseOrPop,
            BooleanOperator::Or => Opcode::JumpIfTrueOrPop,
        };
        for value in first {
            self.expression(value)?;
            self.unit.emitter.jump(opcode, end, span);
        }
        self.expression(last)?;
        self.unit.emitter.place(end);
        Ok(())
    }

    pub fn conditional(&mut self, node: &'t ast::Conditional, span: Span) -> Outcome {
        let otherwise = self.unit.emitter.new_label();
        let end = self.unit.emitter.new_label();
        self.jump_if(&node.test, otherwise, false)?;
        self.expression(&node.then)?;
        self.unit.emitter.jump(Opcode::Jump, end, span);
        self.unit.emitter.place(otherwise);
        self.expression(&node.otherwise)?;
        self.unit.emitter.place(end);
        Ok(())
    }
}

fn is_none(expression: &Expression) -> bool {
    matches!(expression.kind, ExpressionKind::Constant(ast::Constant::None))
}
