//! `match` (language reference 8.6), compiled as CPython does. While a pattern is tested the stack holds, from below: what
//! earlier parts captured, what later parts still need (`on_top`), and the subject of the part at hand, which the part
//! consumes. A part that fails jumps to a label that pops exactly what lies there; names are bound only at the end.

use super::emitter::Label;
use super::names::NameId;
use super::{Compiler, Outcome, fail, folding};
use crate::bytecode::{Constant, Opcode};
use crate::source::Span;
use crate::syntax::Name;
use crate::syntax::ast::{self, ClassPattern, ExpressionKind, MappingPattern, Pattern, PatternKind};

/// The state of one `case`.
#[derive(Default)]
struct Attempt {
    /// Names captured so far; their values lie on the stack in this order.
    stores: Vec<NameId>,
    /// May a pattern that always matches stand here?
    allows_irrefutable: bool,
    /// `failures[n]` pops `n` values and goes to the next case.
    failures: Vec<Label>,
    /// How many values above the captures must be kept.
    on_top: u32,
}

impl Attempt {
    fn pops(&self) -> u32 {
        self.on_top + self.stores.len() as u32
    }
}

const fn is_wildcard(pattern: &Pattern) -> bool {
    matches!(pattern.kind, PatternKind::Wildcard | PatternKind::Star(None))
}

impl<'t> Compiler<'t, '_> {
    pub fn match_statement(&mut self, node: &'t ast::Match) -> Outcome {
        self.expression(&node.subject)?;
        let end = self.unit.emitter.new_label();
        let has_default =
            node.cases.len() > 1 && node.cases.last().is_some_and(|case| is_wildcard(&case.pattern));
        let count = node.cases.len() - usize::from(has_default);
        for (index, case) in node.cases.iter().take(count).enumerate() {
            let is_last = index + 1 == count;
            let place = case.pattern.span;
            if !is_last {
                self.emit(Opcode::Copy, 1, place);
            }
            let mut attempt = Attempt {
                allows_irrefutable: case.guard.is_some() || index + 1 == node.cases.len(),
                ..Attempt::default()
            };
            self.pattern(&case.pattern, &mut attempt)?;
            for name in std::mem::take(&mut attempt.stores) {
                self.store(name, place);
            }
            if let Some(guard) = &case.guard {
                let label = self.failure(0, &mut attempt);
                self.jump_if(guard, label, false)?;
            }
            if !is_last {
                self.emit(Opcode::PopTop, 0, place);
            }
            self.statements(&case.body)?;
            self.unit.emitter.jump(Opcode::Jump, end, Span::at(place.start));
            self.place_failures(&mut attempt, place);
        }
        if let Some(case) = node.cases.last().filter(|_| has_default) {
            if let Some(guard) = &case.guard {
                self.jump_if(guard, end, false)?;
            }
            self.statements(&case.body)?;
        }
        self.unit.emitter.place(end);
        Ok(())
    }

    /// The label that pops `pops` values and fails.
    fn failure(&mut self, pops: u32, attempt: &mut Attempt) -> Label {
        while attempt.failures.len() <= pops as usize {
            attempt.failures.push(self.unit.emitter.new_label());
        }
        attempt.failures.get(pops as usize).copied().unwrap_or(Label(0))
    }

    fn jump_to_failure(&mut self, opcode: Opcode, attempt: &mut Attempt, span: Span) {
        let label = self.failure(attempt.pops(), attempt);
        self.unit.emitter.jump(opcode, label, span);
    }

    fn place_failures(&mut self, attempt: &mut Attempt, span: Span) {
        for (pops, label) in std::mem::take(&mut attempt.failures).into_iter().enumerate().rev() {
            self.unit.emitter.place(label);
            if pops > 0 {
                self.emit(Opcode::PopTop, 0, span);
            }
        }
    }

    fn pattern(&mut self, pattern: &'t Pattern, attempt: &mut Attempt) -> Outcome {
        let span = pattern.span;
        match &pattern.kind {
            PatternKind::Value(value) => {
                self.expression(value)?;
                self.emit(Opcode::CompareEqual, 0, span);
                self.jump_to_failure(Opcode::PopJumpIfFalse, attempt, span);
            }
            PatternKind::Singleton(constant) => {
                self.emit_constant(folding::literal(constant), span);
                self.emit(Opcode::IsOp, 0, span);
                self.jump_to_failure(Opcode::PopJumpIfFalse, attempt, span);
            }
            PatternKind::Sequence(patterns) => self.sequence_pattern(patterns, attempt, span)?,
            PatternKind::Mapping(mapping) => self.mapping_pattern(mapping, attempt, span)?,
            PatternKind::Class(class) => self.class_pattern(class, attempt, span)?,
            PatternKind::Star(name) => self.capture(name.as_ref(), attempt, span)?,
            PatternKind::Wildcard => {
                if !attempt.allows_irrefutable {
                    return fail("wildcard makes remaining patterns unreachable", span);
                }
                self.emit(Opcode::PopTop, 0, span);
            }
            PatternKind::Capture { pattern: None, name } => {
                if !attempt.allows_irrefutable {
                    return fail(format!("name capture '{name}' makes remaining patterns unreachable"), span);
                }
                self.capture(Some(name), attempt, span)?;
            }
            PatternKind::Capture { pattern: Some(inner), name } => {
                attempt.on_top += 1;
                self.emit(Opcode::Copy, 1, span);
                self.pattern(inner, attempt)?;
                attempt.on_top -= 1;
                self.capture(Some(name), attempt, span)?;
            }
            PatternKind::Or(alternatives) => self.or_pattern(alternatives, attempt, span)?,
        }
        Ok(())
    }

    /// A part of a pattern: it may match anything.
    fn part(&mut self, pattern: &'t Pattern, attempt: &mut Attempt) -> Outcome {
        let before = std::mem::replace(&mut attempt.allows_irrefutable, true);
        self.pattern(pattern, attempt)?;
        attempt.allows_irrefutable = before;
        Ok(())
    }

    /// `a1 ... an -> an a1 ...`: the top goes below `count - 1` others.
    fn rotate(&mut self, count: u32, span: Span) {
        for depth in (2..=count).rev() {
            self.emit(Opcode::Swap, depth, span);
        }
    }

    fn capture(&mut self, name: Option<&Name>, attempt: &mut Attempt, span: Span) -> Outcome {
        let Some(name) = name else {
            self.emit(Opcode::PopTop, 0, span);
            return Ok(());
        };
        let id = self.mangled(name);
        if id == NameId::DEBUG {
            return self.forbid_debug(super::variables::Access::Store, span);
        }
        self.check_new(id, attempt, span)?;
        self.rotate(attempt.pops() + 1, span);
        attempt.stores.push(id);
        Ok(())
    }

    fn check_new(&self, name: NameId, attempt: &Attempt, span: Span) -> Outcome {
        match attempt.stores.contains(&name) {
            true => fail(format!("multiple assignments to name '{}' in pattern", self.names.get(name)), span),
            false => Ok(()),
        }
    }

    fn sequence_pattern(&mut self, patterns: &'t [Pattern], attempt: &mut Attempt, span: Span) -> Outcome {
        let is_star = |pattern: &Pattern| matches!(pattern.kind, PatternKind::Star(_));
        let star = patterns.iter().position(is_star);
        if patterns.iter().filter(|pattern| is_star(pattern)).count() > 1 {
            return fail("multiple starred names in sequence pattern", span);
        }
        attempt.on_top += 1;
        self.emit(Opcode::MatchSequence, 0, span);
        self.jump_to_failure(Opcode::PopJumpIfFalse, attempt, span);
        let needed = patterns.len() - usize::from(star.is_some());
        if star.is_none() || needed > 0 {
            self.emit(Opcode::GetLen, 0, span);
            self.emit_constant(Constant::Integer(needed as i64), span);
            let compare = if star.is_none() { Opcode::CompareEqual } else { Opcode::CompareGreaterEqual };
            self.emit(compare, 0, span);
            self.jump_to_failure(Opcode::PopJumpIfFalse, attempt, span);
        }
        attempt.on_top -= 1;
        if patterns.iter().all(is_wildcard) {
            self.emit(Opcode::PopTop, 0, span);
            return Ok(());
        }
        match star {
            Some(star) if patterns.get(star).is_some_and(is_wildcard) => {
                self.subscript_sequence(patterns, star, attempt, span)
            }
            _ => self.unpack_sequence(patterns, star, attempt, span),
        }
    }

    fn unpack_sequence(
        &mut self,
        patterns: &'t [Pattern],
        star: Option<usize>,
        attempt: &mut Attempt,
        span: Span,
    ) -> Outcome {
        let count = patterns.len();
        match star {
            None => self.emit(Opcode::UnpackSequence, count as u32, span),
            Some(star) => {
                let after = count - star - 1;
                if star > 0xff || after > 0xffff {
                    return fail("too many expressions in star-unpacking sequence pattern", span);
                }
                self.emit(Opcode::UnpackEx, star as u32 | (after as u32) << 8, span);
            }
        }
        attempt.on_top += count as u32;
        for pattern in patterns {
            attempt.on_top -= 1;
            self.part(pattern, attempt)?;
        }
        Ok(())
    }

    /// `[a, *_, b]`: the middle need not be taken out.
    fn subscript_sequence(
        &mut self,
        patterns: &'t [Pattern],
        star: usize,
        attempt: &mut Attempt,
        span: Span,
    ) -> Outcome {
        attempt.on_top += 1;
        for (index, pattern) in patterns.iter().enumerate() {
            if is_wildcard(pattern) {
                continue;
            }
            self.emit(Opcode::Copy, 1, span);
            if index < star {
                self.emit_constant(Constant::Integer(index as i64), span);
            } else {
                self.emit(Opcode::GetLen, 0, span);
                self.emit_constant(Constant::Integer((patterns.len() - index) as i64), span);
                self.emit(Opcode::BinarySubtract, 0, span);
            }
            self.emit(Opcode::BinarySubscr, 0, span);
            self.part(pattern, attempt)?;
        }
        attempt.on_top -= 1;
        self.emit(Opcode::PopTop, 0, span);
        Ok(())
    }

    fn mapping_pattern(&mut self, mapping: &'t MappingPattern, attempt: &mut Attempt, span: Span) -> Outcome {
        let count = mapping.items.len() as u32;
        attempt.on_top += 1;
        self.emit(Opcode::MatchMapping, 0, span);
        self.jump_to_failure(Opcode::PopJumpIfFalse, attempt, span);
        if mapping.items.is_empty() && mapping.rest.is_none() {
            attempt.on_top -= 1;
            self.emit(Opcode::PopTop, 0, span);
            return Ok(());
        }
        if count > 0 {
            self.emit(Opcode::GetLen, 0, span);
            self.emit_constant(Constant::Integer(i64::from(count)), span);
            self.emit(Opcode::CompareGreaterEqual, 0, span);
            self.jump_to_failure(Opcode::PopJumpIfFalse, attempt, span);
        }
        self.mapping_keys(mapping, span)?;
        self.emit(Opcode::BuildTuple, count, span);
        self.emit(Opcode::MatchKeys, 0, span);
        attempt.on_top += 2;
        self.unpack_or_fail(count, attempt, span);
        attempt.on_top = attempt.on_top + count - 1;
        for (_, value) in &mapping.items {
            attempt.on_top -= 1;
            self.part(value, attempt)?;
        }
        attempt.on_top -= 2;
        match &mapping.rest {
            Some(rest) => {
                self.emit(Opcode::MatchRest, 0, span);
                self.emit(Opcode::Swap, 2, span);
                self.emit(Opcode::PopTop, 0, span);
                self.capture(Some(rest), attempt, span)?;
            }
            None => {
                self.emit(Opcode::PopTop, 0, span);
                self.emit(Opcode::PopTop, 0, span);
            }
        }
        Ok(())
    }

    fn mapping_keys(&mut self, mapping: &'t MappingPattern, span: Span) -> Outcome {
        let mut seen: Vec<Constant> = Vec::new();
        for (key, _) in &mapping.items {
            match folding::fold(key) {
                Some(constant) if seen.iter().any(|earlier| are_equal(earlier, &constant)) => {
                    let text = match &constant {
                        Constant::Integer(number) => number.to_string(),
                        Constant::Text(text) if !text.contains(['\'', '\\']) => format!("'{text}'"),
                        _ => self.source.slice(key.span).to_owned(),
                    };
                    return fail(format!("mapping pattern checks duplicate key ({text})"), span);
                }
                Some(constant) => seen.push(constant),
                None if matches!(key.kind, ExpressionKind::Postfix(_)) => {}
                None => {
                    return fail(
                        "mapping pattern keys may only match literals and attribute lookups",
                        key.span,
                    );
                }
            }
            self.expression(key)?;
        }
        Ok(())
    }

    /// `tuple or None -> items`, or fails; the tuple is already counted in `on_top`.
    fn unpack_or_fail(&mut self, count: u32, attempt: &mut Attempt, span: Span) {
        self.emit(Opcode::Copy, 1, span);
        self.jump_to_failure(Opcode::PopJumpIfNone, attempt, span);
        self.emit(Opcode::UnpackSequence, count, span);
    }

    fn class_pattern(&mut self, class: &'t ClassPattern, attempt: &mut Attempt, span: Span) -> Outcome {
        let mut names: Vec<Constant> = Vec::with_capacity(class.keywords.len());
        for (name, pattern) in &class.keywords {
            let id = self.names.name(name);
            let constant = Constant::Text(self.names.get(id).clone());
            if names.contains(&constant) {
                return fail(format!("attribute name repeated in class pattern: {name}"), pattern.span);
            }
            names.push(constant);
        }
        self.expression(&class.class)?;
        let count = (class.positional.len() + names.len()) as u32;
        self.emit_constant(Constant::Tuple(names), span);
        self.emit(Opcode::MatchClass, class.positional.len() as u32, span);
        attempt.on_top += 1;
        self.unpack_or_fail(count, attempt, span);
        attempt.on_top = attempt.on_top + count - 1;
        for pattern in class.positional.iter().chain(class.keywords.iter().map(|(_, pattern)| pattern)) {
            attempt.on_top -= 1;
            match is_wildcard(pattern) {
                true => self.emit(Opcode::PopTop, 0, span),
                false => self.part(pattern, attempt)?,
            }
        }
        Ok(())
    }

    fn or_pattern(&mut self, alternatives: &'t [Pattern], attempt: &mut Attempt, span: Span) -> Outcome {
        let end = self.unit.emitter.new_label();
        let mut control: Option<Vec<NameId>> = None;
        for (index, alternative) in alternatives.iter().enumerate() {
            let is_last = index + 1 == alternatives.len();
            let mut inner =
                Attempt { allows_irrefutable: is_last && attempt.allows_irrefutable, ..Attempt::default() };
            self.emit(Opcode::Copy, 1, alternative.span);
            self.pattern(alternative, &mut inner)?;
            match &control {
                None => control = Some(std::mem::take(&mut inner.stores)),
                Some(control) => self.reorder(control, &mut inner.stores, span)?,
            }
            self.unit.emitter.jump(Opcode::Jump, end, alternative.span);
            self.place_failures(&mut inner, alternative.span);
        }
        self.emit(Opcode::PopTop, 0, span);
        self.jump_to_failure(Opcode::Jump, attempt, span);
        self.unit.emitter.place(end);
        let control = control.unwrap_or_default();
        let rotations = control.len() as u32 + 1 + attempt.pops();
        for name in control {
            self.rotate(rotations, span);
            self.check_new(name, attempt, span)?;
            attempt.stores.push(name);
        }
        self.emit(Opcode::PopTop, 0, span);
        Ok(())
    }

    /// Brings the captures of an alternative into the order of the first one's.
    fn reorder(&mut self, control: &[NameId], stores: &mut [NameId], span: Span) -> Outcome {
        if control.len() != stores.len() {
            return fail("alternative patterns bind different names", span);
        }
        for wanted in (0..control.len()).rev() {
            let position = stores.iter().position(|name| control.get(wanted) == Some(name));
            let Some(position) = position.filter(|&position| position <= wanted) else {
                return fail("alternative patterns bind different names", span);
            };
            // The names from the first to the wanted place turn until the right one stands last.
            if let Some(turning) = stores.get_mut(..=wanted) {
                turning.rotate_left(position + 1);
            }
            if position != wanted {
                for _ in 0..=position {
                    self.rotate(wanted as u32 + 1, span);
                }
            }
        }
        Ok(())
    }
}

/// Are two keys equal at run time? Numbers are whatever their types.
fn are_equal(one: &Constant, other: &Constant) -> bool {
    match (number_of(one), number_of(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

/// The real and imaginary part of a number that a float holds exactly.
fn number_of(constant: &Constant) -> Option<(f64, f64)> {
    match constant {
        Constant::Boolean(value) => Some((f64::from(u8::from(*value)), 0.0)),
        Constant::Integer(number) if number.unsigned_abs() < 1 << 53 => Some((*number as f64, 0.0)),
        Constant::Float(number) => Some((*number, 0.0)),
        Constant::Complex { real, imaginary } => Some((*real, *imaginary)),
        _ => None,
    }
}
