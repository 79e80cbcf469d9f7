//! The first pass over the tree: opens scopes and notes how each uses its names. This file holds the builder's state and
//! the rules of one definition; the walk is in the files beside it, one per kind of construct.

use super::{Program, Role, Scope, ScopeId, ScopeKind, Scopes, usage};
use crate::compiler::names::{Interner, NameId};
use crate::compiler::{Outcome, fail};
use crate::source::Span;
use crate::syntax::Name;

/// Trees deeper than this are refused; it keeps every later walk far from the end of an 8 MiB stack.
const MAX_DEPTH: u32 = 1500;

pub(super) struct Builder<'t, 'n> {
    pub scopes: Scopes<'t>,
    pub names: &'n mut Interner,
    pub current: ScopeId,
    pub depth: u32,
    /// The class whose name mangles private names.
    pub class: Option<NameId>,
    /// Inside a statement whose body may not run.
    pub is_conditional: bool,
    /// Inside the iterable of a comprehension, how deep.
    pub iterable_depth: u32,
    /// Inside the target of a comprehension's `for`.
    pub is_iteration_target: bool,
    /// In a bound, default or alias value: what error messages call it.
    pub place: Option<&'static str>,
}

/// Builds the scopes of a program, unresolved.
pub(super) fn build<'t>(program: Program<'t>, names: &mut Interner) -> Outcome<Scopes<'t>> {
    let mut builder = Builder {
        scopes: Scopes::default(),
        names,
        current: Scopes::MODULE,
        depth: 0,
        class: None,
        is_conditional: false,
        iterable_depth: 0,
        is_iteration_target: false,
        place: None,
    };
    builder.push_scope(ScopeKind::Module, NameId::TOP);
    match program {
        Program::Statements(body) => builder.statements(body)?,
        Program::Expression(expression) => builder.expression(expression)?,
    }
    Ok(builder.scopes)
}

impl<'t> Builder<'t, '_> {
    fn push_scope(&mut self, kind: ScopeKind, name: NameId) -> ScopeId {
        let id = ScopeId(self.scopes.all.len() as u32);
        let parent = (id != Scopes::MODULE).then_some(self.current);
        let is_nested = parent.is_some_and(|parent| {
            let around = self.scopes.get(parent);
            around.is_nested || around.kind.is_function_like()
        });
        self.scopes.all.push(Scope {
            kind,
            name,
            parent,
            children: Vec::new(),
            symbols: Vec::new(),
            class: self.class,
            is_nested,
            is_generator: false,
            is_coroutine: false,
            needs_class_cell: false,
            needs_class_dict: false,
            sees_class: false,
            has_named_expression: false,
            annotation_scope: None,
            annotations: Vec::new(),
            conditional_annotations: 0,
            directives: Vec::new(),
        });
        if let Some(parent) = parent {
            self.scopes.get_mut(parent).children.push(id);
        }
        id
    }

    /// Opens the scope of `node` and makes it the current one; returns the one before, for [`Builder::leave`].
    pub fn enter<T>(&mut self, kind: ScopeKind, name: NameId, node: &T, role: Role) -> ScopeId {
        let id = self.push_scope(kind, name);
        self.scopes.by_node.insert((node as *const T as usize, role as u8), id);
        std::mem::replace(&mut self.current, id)
    }

    pub fn leave(&mut self, before: ScopeId) {
        self.current = before;
    }

    /// Lets the current annotation scope look into the class around it, if there is one.
    pub fn see_class(&mut self, before: ScopeId) {
        let around = self.scopes.get(before);
        if around.kind == ScopeKind::Class || around.sees_class {
            self.scopes.get_mut(self.current).sees_class = true;
            self.scopes.add(self.current, NameId::CLASS_DICT, usage::USE);
        }
    }

    pub fn kind(&self) -> ScopeKind {
        self.scopes.get(self.current).kind
    }

    /// The number of a name as the current class mangles it.
    pub fn mangled(&mut self, name: &Name) -> NameId {
        let id = self.names.name(name);
        self.names.mangle(id, self.class)
    }

    /// Notes that the current scope uses or binds a name.
    pub fn define(&mut self, name: &Name, bits: u16, span: Span) -> Outcome {
        let id = self.mangled(name);
        self.define_id(id, bits, span)
    }

    pub fn define_id(&mut self, name: NameId, bits: u16, span: Span) -> Outcome {
        let bits = if self.is_iteration_target { bits | usage::ITERATION } else { bits };
        let before = self.scopes.add(self.current, name, bits);
        let text = || self.names.get(name);
        if bits & before & usage::PARAMETER != 0 {
            return fail(format!("duplicate argument '{}' in function definition", text()), span);
        }
        if bits & before & usage::TYPE_PARAMETER != 0 {
            return fail(format!("duplicate type parameter '{}'", text()), span);
        }
        if self.is_iteration_target && before & (usage::GLOBAL | usage::NONLOCAL) != 0 {
            let message = "comprehension inner loop cannot rebind assignment expression target";
            return fail(format!("{message} '{}'", text()), span);
        }
        if bits & usage::GLOBAL != 0 {
            self.scopes.add(Scopes::MODULE, name, usage::GLOBAL);
        }
        Ok(())
    }

    /// Remembers where a name was declared `global` or `nonlocal`.
    pub fn note_directive(&mut self, name: NameId, span: Span) {
        self.scopes.get_mut(self.current).directives.push((name, span));
    }

    /// Runs `walk` one level deeper in the tree.
    pub fn deeper(&mut self, span: Span, walk: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        if self.depth >= MAX_DEPTH {
            return fail("the expression is nested too deeply", span);
        }
        self.depth += 1;
        walk(self)?;
        self.depth -= 1;
        Ok(())
    }

    /// Runs `walk` for statements that may not be reached.
    pub fn conditionally(&mut self, walk: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        let before = std::mem::replace(&mut self.is_conditional, true);
        walk(self)?;
        self.is_conditional = before;
        Ok(())
    }
}
