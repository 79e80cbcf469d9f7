//! Expressions: each leaves its value on the stack. Chains are loops here, so that their length costs no native stack.

use super::variables::Access;
use super::{Compiler, Outcome, fail, folding};
use crate::bytecode::Opcode;
use crate::source::Span;
use crate::syntax::ast::{self, Expression, ExpressionKind};
use crate::syntax::operators::{BinaryOperator, UnaryOperator};

/// The instruction of a binary operator.
pub const fn binary_opcode(operator: BinaryOperator) -> Opcode {
    match operator {
        BinaryOperator::Add => Opcode::BinaryAdd,
        BinaryOperator::Sub => Opcode::BinarySubtract,
        BinaryOperator::Mult => Opcode::BinaryMultiply,
        BinaryOperator::MatMult => Opcode::BinaryMatrixMultiply,
        BinaryOperator::Div => Opcode::BinaryTrueDivide,
        BinaryOperator::Mod => Opcode::BinaryRemainder,
        BinaryOperator::Pow => Opcode::BinaryPower,
        BinaryOperator::LShift => Opcode::BinaryLeftShift,
        BinaryOperator::RShift => Opcode::BinaryRightShift,
        BinaryOperator::BitOr => Opcode::BinaryOr,
        BinaryOperator::BitXor => Opcode::BinaryXor,
        BinaryOperator::BitAnd => Opcode::BinaryAnd,
        BinaryOperator::FloorDiv => Opcode::BinaryFloorDivide,
    }
}

impl<'t> Compiler<'t, '_> {
    /// Compiles an expression; its value is pushed.
    pub fn expression(&mut self, expression: &'t Expression) -> Outcome {
        let span = expression.span;
        match &expression.kind {
            ExpressionKind::Name(name) if name == "__debug__" => {
                let value = self.options.optimize == 0;
                self.emit_constant(crate::bytecode::Constant::Boolean(value), span);
                Ok(())
            }
            ExpressionKind::Name(name) => self.name(name, Access::Load, span),
            ExpressionKind::Constant(constant) => {
                self.emit_constant(folding::literal(constant), span);
                Ok(())
            }
            ExpressionKind::Boolean { operator, values } => self.boolean(*operator, values, span),
            ExpressionKind::Named(named) => {
                self.expression(&named.value)?;
                self.emit(Opcode::Copy, 1, span);
                self.store_target(&named.target)
            }
            ExpressionKind::Binary(chain) => self.binary(chain, span),
            ExpressionKind::Unary { operator, operand } => self.unary(*operator, operand, expression),
            ExpressionKind::Lambda(lambda) => self.lambda(lambda, span),
            ExpressionKind::Conditional(node) => self.conditional(node, span),
            ExpressionKind::Dictionary(items) => self.dictionary(items, span),
            ExpressionKind::Set(items) => self.set(items, span),
            ExpressionKind::List(items) => self.list(items, span),
            ExpressionKind::Tuple(items) => self.tuple(items, expression),
            ExpressionKind::ListComprehension(_)
            | ExpressionKind::SetComprehension(_)
            | ExpressionKind::DictionaryComprehension(_) => self.inlined_comprehension(expression),
            ExpressionKind::Generator(node) => self.generator_expression(node, span),
            ExpressionKind::Await(value) => self.await_expression(value, span),
            ExpressionKind::Yield(value) => self.yield_expression(value.as_deref(), span),
            ExpressionKind::YieldFrom(value) => self.yield_from(value, span),
            ExpressionKind::Compare(compare) => self.compare(compare, span),
            ExpressionKind::Postfix(postfix) => self.postfix(postfix, span),
            ExpressionKind::FormattedString(parts) => self.formatted_string(parts, span),
            ExpressionKind::TemplateString(parts) => self.template_string(parts, span),
            ExpressionKind::Starred(_) => fail("can't use starred expression here", span),
            ExpressionKind::Slice(slice) => self.slice(slice, span),
        }
    }

    fn binary(&mut self, chain: &'t ast::BinaryChain, span: Span) -> Outcome {
        let mut known = folding::fold(&chain.first);
        if known.is_none() {
            self.expression(&chain.first)?;
        }
        let mut left_end = chain.first.span.end;
        for link in &chain.rest {
            if let Some(left) = known.take() {
                let folded = folding::fold(&link.right)
                    .and_then(|right| folding::fold_binary(link.operator, &left, &right));
                if folded.is_some() {
                    known = folded;
                    left_end = link.end;
                    continue;
                }
                self.emit_constant(left, Span::new(span.start, left_end));
            }
            self.operand(&link.right)?;
            left_end = link.end;
            self.emit(binary_opcode(link.operator), 0, Span::new(span.start, link.end));
        }
        if let Some(value) = known {
            self.emit_constant(value, span);
        }
        Ok(())
    }

    /// An operand, folded if it is constant.
    fn operand(&mut self, expression: &'t Expression) -> Outcome {
        match folding::fold(expression) {
            Some(constant) => {
                self.emit_constant(constant, expression.span);
                Ok(())
            }
            None => self.expression(expression),
        }
    }

    fn unary(&mut self, operator: UnaryOperator, operand: &'t Expression, whole: &'t Expression) -> Outcome {
        if let Some(constant) = folding::fold(whole) {
            self.emit_constant(constant, whole.span);
            return Ok(());
        }
        self.expression(operand)?;
        let opcode = match operator {
            UnaryOperator::Invert => Opcode::UnaryInvert,
            UnaryOperator::Not => Opcode::UnaryNot,
            UnaryOperator::Positive => Opcode::UnaryPositive,
            UnaryOperator::Negative => Opcode::UnaryNegative,
        };
        self.emit(opcode, 0, whole.span);
        Ok(())
    }
}
