//! The second step: decides what each symbol is. A name that its scope does not bind belongs to the nearest enclosing
//! function that does, whose variable becomes a cell, and is free in every frame between; otherwise it is global.
//! Class bodies are passed over, except by annotation scopes, which look into the class around them first.

use super::{Resolution, ScopeId, ScopeKind, Scopes, usage};
use crate::compiler::names::{Interner, NameId};
use crate::compiler::{Outcome, fail};
use crate::source::Span;

/// Resolves all symbols. Scopes are numbered from the outside inwards, so that an inner one finds its surroundings done.
pub(super) fn resolve<'t>(mut scopes: Scopes<'t>, names: &Interner) -> Outcome<Scopes<'t>> {
    pass_to_frames(&mut scopes);
    let mut resolver = Resolver { scopes, names };
    for id in 0..resolver.scopes.all.len() as u32 {
        let scope = ScopeId(id);
        let mut index = 0;
        while let Some(symbol) = resolver.scopes.get(scope).symbols.get(index).copied() {
            resolver.symbol(scope, symbol.name, symbol.usage)?;
            index += 1;
        }
    }
    Ok(resolver.scopes)
}

/// Gives every name that a comprehension uses without binding it to the scope in whose frame it runs, unless that is a
/// class body, which the comprehension must not see.
fn pass_to_frames(scopes: &mut Scopes<'_>) {
    for id in (1..scopes.all.len() as u32).rev().map(ScopeId) {
        let scope = scopes.get(id);
        let Some(parent) = scope.parent else { continue };
        if !scope.kind.is_inlined() || looks_past(scopes, id) {
            continue;
        }
        let outer: Vec<NameId> = scope
            .symbols
            .iter()
            .filter(|symbol| !symbol.has(usage::BOUND))
            .map(|symbol| symbol.name)
            .collect();
        for name in outer {
            scopes.add(parent, name, usage::USE);
        }
    }
}

/// Does the inlined comprehension `id` stand in a class body, or in an annotation scope that sees one?
fn looks_past(scopes: &Scopes<'_>, id: ScopeId) -> bool {
    let frame = scopes.get(scopes.frame_of(id));
    frame.kind == ScopeKind::Class || frame.sees_class
}

struct Resolver<'t, 'n> {
    scopes: Scopes<'t>,
    names: &'n Interner,
}

enum Found {
    Scope(ScopeId),
    /// An enclosing scope declares the name global.
    Global,
    Nowhere,
}

impl Resolver<'_, '_> {
    fn symbol(&mut self, scope: ScopeId, name: NameId, bits: u16) -> Outcome {
        let kind = self.scopes.get(scope).kind;
        if kind.is_inlined() && bits & usage::BOUND == 0 {
            return self.of_comprehension(scope, name, bits);
        }
        if bits & usage::GLOBAL != 0 {
            if bits & usage::NONLOCAL != 0 && !kind.is_comprehension() {
                return self.complain(scope, name, "name", "is nonlocal and global");
            }
            self.scopes.resolve_to(scope, name, Resolution::GlobalExplicit);
            return Ok(());
        }
        if bits & usage::NONLOCAL != 0 {
            return self.nonlocal(scope, name);
        }
        if bits & usage::BOUND != 0 {
            // It becomes a cell when an inner scope, which has a higher number, captures it.
            self.scopes.resolve_to(scope, name, Resolution::Local);
            return Ok(());
        }
        self.outer(scope, name);
        Ok(())
    }

    fn nonlocal(&mut self, scope: ScopeId, name: NameId) -> Outcome {
        if self.scopes.get(scope).kind == ScopeKind::Module {
            let span = self.directive_span(scope, name);
            return fail("nonlocal declaration not allowed at module level", span);
        }
        match self.find(scope, name) {
            Found::Scope(owner) => {
                if self.scopes.symbol(owner, name).is_some_and(|symbol| symbol.has(usage::TYPE_PARAMETER)) {
                    let what = "nonlocal binding not allowed for type parameter";
                    let text = format!("{what} '{}'", self.names.get(name));
                    return fail(text, self.directive_span(scope, name));
                }
                self.capture(scope, owner, name);
                Ok(())
            }
            Found::Global | Found::Nowhere => self.complain(scope, name, "no binding for nonlocal", "found"),
        }
    }

    fn outer(&mut self, scope: ScopeId, name: NameId) {
        if self.scopes.get(scope).sees_class
            && let Some(resolution) = self.seen_in_class(scope, name)
        {
            self.scopes.resolve_to(scope, name, resolution);
            return;
        }
        match self.find(scope, name) {
            Found::Scope(owner) => self.capture(scope, owner, name),
            Found::Global | Found::Nowhere => self.scopes.resolve_to(scope, name, Resolution::GlobalImplicit),
        }
    }

    /// What an annotation scope finds in the class around it: a name bound there is looked up in the class, then among
    /// the globals, never in a function further out.
    fn seen_in_class(&self, scope: ScopeId, name: NameId) -> Option<Resolution> {
        if name == NameId::CLASS_DICT || name == NameId::CONDITIONAL_ANNOTATIONS {
            return None;
        }
        let mut at = self.scopes.get(scope).parent;
        while let Some(id) = at {
            let around = self.scopes.get(id);
            if around.kind == ScopeKind::Class {
                let bits = self.scopes.symbol(id, name).map_or(0, |symbol| symbol.usage);
                return match bits {
                    _ if bits & usage::GLOBAL != 0 => Some(Resolution::GlobalExplicit),
                    _ if bits & usage::BOUND != 0 && bits & usage::NONLOCAL == 0 => {
                        Some(Resolution::GlobalImplicit)
                    }
                    _ => None,
                };
            }
            // The type parameters between the scope and the class come first.
            if self.scopes.symbol(id, name).is_some_and(|symbol| symbol.has(usage::BOUND)) {
                return None;
            }
            at = around.parent;
        }
        None
    }

    fn of_comprehension(&mut self, scope: ScopeId, name: NameId, bits: u16) -> Outcome {
        if !looks_past(&self.scopes, scope) || bits & usage::GLOBAL != 0 {
            self.scopes.resolve_to(scope, name, Resolution::Enclosing);
            return Ok(());
        }
        let parent = self.scopes.get(scope).parent;
        if let Some(parent) = parent
            && self.scopes.get(parent).kind.is_inlined()
            && self.scopes.symbol(parent, name).is_some_and(|symbol| symbol.has(usage::BOUND))
        {
            self.scopes.resolve_to(scope, name, Resolution::Enclosing);
            return Ok(());
        }
        match self.find(scope, name) {
            Found::Scope(owner)
                if self.scopes.get(owner).kind.is_inlined() && self.same_frame(scope, owner) =>
            {
                self.scopes.resolve_to(scope, name, Resolution::Enclosing);
                self.pass_up(scope, owner, name);
            }
            Found::Scope(owner) => self.capture(scope, owner, name),
            Found::Global | Found::Nowhere => self.scopes.resolve_to(scope, name, Resolution::GlobalImplicit),
        }
        Ok(())
    }

    fn same_frame(&self, one: ScopeId, other: ScopeId) -> bool {
        self.scopes.frame_of(one) == self.scopes.frame_of(other)
    }

    /// Lets the comprehensions between `scope` and `owner`, all of one frame, refer outwards too.
    fn pass_up(&mut self, scope: ScopeId, owner: ScopeId, name: NameId) {
        let mut at = self.scopes.get(scope).parent;
        while let Some(id) = at.filter(|&id| id != owner) {
            self.scopes.add(id, name, usage::USE);
            self.scopes.resolve_to(id, name, Resolution::Enclosing);
            at = self.scopes.get(id).parent;
        }
    }

    /// The scope whose variable `name` is, seen from inside `scope`.
    fn find(&self, scope: ScopeId, name: NameId) -> Found {
        let mut at = self.scopes.get(scope).parent;
        while let Some(id) = at {
            let around = self.scopes.get(id);
            let bits = self.scopes.symbol(id, name).map_or(0, |symbol| symbol.usage);
            match around.kind {
                ScopeKind::Module => return Found::Nowhere,
                ScopeKind::Class
                    if name == NameId::CLASS
                        || name == NameId::CLASS_DICT
                        || name == NameId::CONDITIONAL_ANNOTATIONS && bits & usage::LOCAL != 0 =>
                {
                    return Found::Scope(id);
                }
                ScopeKind::Class => {}
                // What a comprehension declares is what its assignment expressions bind further out.
                _ if around.kind.is_comprehension() && bits & usage::BOUND == 0 => {}
                _ if bits & usage::GLOBAL != 0 => return Found::Global,
                _ if bits & usage::BOUND != 0 && bits & usage::NONLOCAL == 0 => return Found::Scope(id),
                _ => {}
            }
            at = around.parent;
        }
        Found::Nowhere
    }

    /// Makes the variable of `owner` a cell and free in every frame from `scope` outwards.
    fn capture(&mut self, scope: ScopeId, owner: ScopeId, name: NameId) {
        if self.scopes.get(owner).kind == ScopeKind::Class {
            let class = self.scopes.get_mut(owner);
            class.needs_class_cell |= name == NameId::CLASS;
            class.needs_class_dict |= name == NameId::CLASS_DICT;
            if name != NameId::CONDITIONAL_ANNOTATIONS {
                self.add_class_cell(owner, name);
            } else {
                self.scopes.resolve_to(owner, name, Resolution::Cell);
            }
        } else {
            self.scopes.resolve_to(owner, name, Resolution::Cell);
        }
        let mut at = Some(scope);
        while let Some(id) = at.filter(|&id| id != owner) {
            self.make_free(id, owner, name, id == scope);
            at = self.scopes.get(id).parent;
        }
    }

    /// `__class__` and `__classdict__` are cells of the class beside whatever the body calls so.
    fn add_class_cell(&mut self, class: ScopeId, name: NameId) {
        self.scopes.add(class, name, usage::USE);
        self.scopes.resolve_to(class, name, Resolution::Cell);
    }

    fn make_free(&mut self, id: ScopeId, owner: ScopeId, name: NameId, is_origin: bool) {
        let kind = self.scopes.get(id).kind;
        if kind.is_inlined() && self.same_frame(id, owner) {
            self.scopes.add(id, name, 0);
            self.scopes.resolve_to(id, name, Resolution::Enclosing);
            return;
        }
        let bits = self.scopes.add(id, name, 0);
        let is_bound_here = bits & (usage::BOUND | usage::GLOBAL) != 0 && bits & usage::NONLOCAL == 0;
        if kind == ScopeKind::Class && is_bound_here && !is_origin {
            self.scopes.add(id, name, usage::PASSED_THROUGH);
            return;
        }
        self.scopes.resolve_to(id, name, Resolution::Free);
    }

    fn directive_span(&self, scope: ScopeId, name: NameId) -> Span {
        let directives = &self.scopes.get(scope).directives;
        directives.iter().find(|(known, _)| *known == name).map(|&(_, span)| span).unwrap_or_default()
    }

    fn complain(&self, scope: ScopeId, name: NameId, before: &str, after: &str) -> Outcome {
        let text = format!("{before} '{}' {after}", self.names.get(name));
        fail(text, self.directive_span(scope, name))
    }
}
