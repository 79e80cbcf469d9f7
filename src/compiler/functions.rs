//! Function definitions and lambdas: defaults, decorators, the body and the closure.

use std::rc::Rc;

use super::names::NameId;
use super::scope::definitions::has_annotations;
use super::scope::{Resolution, Role};
use super::statements::docstring;
use super::unit::ClosedUnit;
use super::{Compiler, Outcome, fail};
use crate::bytecode::{CodeKind, Constant, Opcode, Parameters};
use crate::source::Span;
use crate::syntax::ast::{self, FunctionDefinition, Parameter};

/// Operand bits of MAKE_FUNCTION.
pub mod made_with {
    pub const DEFAULTS: u32 = 1;
    pub const KEYWORD_DEFAULTS: u32 = 2;
    pub const ANNOTATE: u32 = 4;
    pub const CLOSURE: u32 = 8;
}

/// A docstring without the indentation of its lines, as `inspect.cleandoc` begins.
pub fn clean_docstring(text: &str) -> Rc<str> {
    let text = expand_tabs(text);
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or("").trim_start_matches(' ');
    let indentation = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let margin = lines.clone().filter(|line| !line.trim_start_matches(' ').is_empty()).map(indentation).min();
    let margin = margin.unwrap_or(0);
    let mut cleaned = String::from(first);
    for line in lines {
        cleaned.push('\n');
        cleaned.push_str(line.get(margin.min(indentation(line))..).unwrap_or(""));
    }
    Rc::from(cleaned)
}

/// Tabs as spaces up to the next multiple of eight columns.
fn expand_tabs(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains('\t') {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut column = 0;
    for character in text.chars() {
        match character {
            '\t' => {
                let width = 8 - column % 8;
                out.extend(std::iter::repeat_n(' ', width));
                column += width;
            }
            '\n' | '\r' => {
                out.push(character);
                column = 0;
            }
            other => {
                out.push(other);
                column += 1;
            }
        }
    }
    out.into()
}

/// What a function's code object says of its parameters.
fn parameters_of(parameters: &ast::Parameters) -> Parameters {
    Parameters {
        positional: (parameters.positional_only.len() + parameters.positional_or_keyword.len()) as u32,
        positional_only: parameters.positional_only.len() as u32,
        keyword_only: parameters.keyword_only.len() as u32,
        has_star_args: parameters.variadic.is_some(),
        has_star_kwargs: parameters.keyword_variadic.is_some(),
    }
}

fn positional(parameters: &ast::Parameters) -> impl Iterator<Item = &Parameter> {
    parameters.positional_only.iter().chain(&parameters.positional_or_keyword)
}

/// Which defaults the parameters have.
fn default_flags(parameters: &ast::Parameters) -> u32 {
    let has_defaults = positional(parameters).any(|parameter| parameter.default.is_some());
    let has_keyword_defaults = parameters.keyword_only.iter().any(|parameter| parameter.default.is_some());
    u32::from(has_defaults) * made_with::DEFAULTS
        + u32::from(has_keyword_defaults) * made_with::KEYWORD_DEFAULTS
}

impl<'t> Compiler<'t, '_> {
    pub fn function_definition(&mut self, node: &'t FunctionDefinition, span: Span) -> Outcome {
        self.decorators(&node.decorators)?;
        let start = node.decorators.first().map_or(span, |first| Span::new(first.span.start, span.end));
        if node.type_parameters.is_empty() {
            self.push_defaults(&node.parameters, span)?;
            self.function_with_defaults(node, start, span)?;
        } else {
            self.generic_function(node, start, span)?;
        }
        self.apply_decorators(&node.decorators);
        let name = self.mangled(&node.name);
        if name == NameId::DEBUG {
            return self.forbid_debug(super::variables::Access::Store, span);
        }
        self.store(name, span);
        Ok(())
    }

    pub fn decorators(&mut self, decorators: &'t [ast::Expression]) -> Outcome {
        for decorator in decorators {
            self.expression(decorator)?;
            self.emit(Opcode::PushNull, 0, decorator.span);
        }
        Ok(())
    }

    pub fn apply_decorators(&mut self, decorators: &[ast::Expression]) {
        for decorator in decorators.iter().rev() {
            self.emit(Opcode::Call, 1, decorator.span);
        }
    }

    /// Pushes the tuple and the dict of default values, as far as there are any.
    fn push_defaults(&mut self, parameters: &'t ast::Parameters, span: Span) -> Outcome {
        let defaults: Vec<&'t ast::Expression> =
            positional(parameters).filter_map(|parameter| parameter.default.as_ref()).collect();
        if !defaults.is_empty() {
            let folded: Option<Vec<Constant>> =
                defaults.iter().map(|value| super::folding::fold(value)).collect();
            match folded {
                Some(constants) => self.emit_constant(Constant::Tuple(constants), span),
                None => {
                    defaults.iter().try_for_each(|value| self.expression(value))?;
                    self.emit(Opcode::BuildTuple, defaults.len() as u32, span);
                }
            }
        }
        let mut count = 0;
        for parameter in &parameters.keyword_only {
            if let Some(default) = &parameter.default {
                let name = self.mangled(&parameter.name);
                self.emit_text(name, parameter.span);
                self.expression(default)?;
                count += 1;
            }
        }
        if count > 0 {
            self.emit(Opcode::BuildMap, count, span);
        }
        Ok(())
    }

    /// `[defaults] [keyword defaults] -> function`
    fn function_with_defaults(&mut self, node: &'t FunctionDefinition, start: Span, span: Span) -> Outcome {
        self.check_parameter_names(&node.parameters)?;
        let mut flags = default_flags(&node.parameters);
        if has_annotations(node) {
            self.function_annotations(node, span)?;
            flags |= made_with::ANNOTATE;
        }
        let scope = self.scopes.of(node, Role::Function);
        let kind = match (node.is_async, self.scopes.get(scope).is_generator) {
            (false, false) => CodeKind::Function,
            (false, true) => CodeKind::Generator,
            (true, false) => CodeKind::Coroutine,
            (true, true) => CodeKind::AsyncGenerator,
        };
        let name = self.names.name(&node.name);
        self.open_unit(scope, kind, name, start);
        let doc = docstring(&node.body);
        let body = if doc.is_some() { node.body.get(1..).unwrap_or_default() } else { &node.body };
        self.statements(body)?;
        let end = node.body.last().map_or(span, |last| last.span);
        self.emit_none(end);
        self.emit(Opcode::ReturnValue, 0, end);
        let doc = doc.filter(|_| self.options.optimize < 2).map(clean_docstring);
        let closed = self.close_unit(doc, parameters_of(&node.parameters))?;
        self.make_function(closed, flags, span);
        Ok(())
    }

    fn check_parameter_names(&self, parameters: &ast::Parameters) -> Outcome {
        match super::scope::definitions::in_slot_order(parameters)
            .find(|parameter| &parameter.name == "__debug__")
        {
            Some(parameter) => fail("cannot assign to __debug__", parameter.span),
            None => Ok(()),
        }
    }

    pub fn lambda(&mut self, lambda: &'t ast::Lambda, span: Span) -> Outcome {
        self.check_parameter_names(&lambda.parameters)?;
        self.push_defaults(&lambda.parameters, span)?;
        let scope = self.scopes.of(lambda, Role::Lambda);
        let kind = match self.scopes.get(scope).is_generator {
            true => CodeKind::Generator,
            false => CodeKind::Function,
        };
        self.open_unit(scope, kind, NameId::LAMBDA, span);
        self.expression(&lambda.body)?;
        self.emit(Opcode::ReturnValue, 0, lambda.body.span);
        let closed = self.close_unit(None, parameters_of(&lambda.parameters))?;
        self.make_function(closed, default_flags(&lambda.parameters), span);
        Ok(())
    }

    /// `[what the flags say] -> function`: pushes closure and code, and makes the function.
    pub fn make_function(&mut self, closed: ClosedUnit, mut flags: u32, span: Span) {
        if !self.unit.emitter.is_reachable() {
            return;
        }
        if !closed.closure.is_empty() {
            for &name in &closed.closure {
                let slot = self.cell_slot(name);
                self.emit(Opcode::LoadFast, slot, span);
            }
            self.emit(Opcode::BuildTuple, closed.closure.len() as u32, span);
            flags |= made_with::CLOSURE;
        }
        self.emit_constant(Constant::Code(closed.code), span);
        self.emit(Opcode::MakeFunction, flags, span);
    }

    /// The slot of the cell that an inner function captures here.
    pub fn cell_slot(&self, name: NameId) -> u32 {
        let mut scope = self.unit.active;
        while scope != self.unit.scope {
            let resolution = self.scopes.symbol(scope, name).map(|symbol| symbol.resolution);
            if resolution == Some(Resolution::Cell)
                && let Some(slot) = self.unit.slot(scope, name)
            {
                return slot;
            }
            let Some(parent) = self.scopes.get(scope).parent else { break };
            scope = parent;
        }
        self.unit.slot(self.unit.scope, name).unwrap_or_default()
    }

    /// PEP 695: a function around the function binds the type parameters.
    fn generic_function(&mut self, node: &'t FunctionDefinition, start: Span, span: Span) -> Outcome {
        let flags = default_flags(&node.parameters);
        let scope = self.scopes.of(node, Role::TypeParameters);
        let name = self.names.name(&node.name);
        self.open_unit(scope, CodeKind::Function, name, start);
        self.type_parameters(&node.type_parameters, span)?;
        let mut count = 0;
        for (flag, parameter) in
            [(made_with::DEFAULTS, NameId::DEFAULTS), (made_with::KEYWORD_DEFAULTS, NameId::KEYWORD_DEFAULTS)]
        {
            if flags & flag != 0 {
                self.load(parameter, span);
                count += 1;
            }
        }
        self.function_with_defaults(node, start, span)?;
        self.emit(Opcode::Swap, 2, span);
        self.emit(Opcode::SetTypeParams, 0, span);
        self.emit(Opcode::ReturnValue, 0, span);
        let closed = self.close_unit(None, Parameters { positional: count, ..Parameters::default() })?;
        self.make_function(closed, 0, span);
        self.emit(Opcode::PushNull, 0, span);
        self.push_defaults(&node.parameters, span)?;
        self.emit(Opcode::Call, count, span);
        Ok(())
    }
}
