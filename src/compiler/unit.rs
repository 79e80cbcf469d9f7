//! One code object in the making: its frame's slots, its pools of names and constants, the blocks that statements stand
//! in, and its beginning and end. `functions`, `classes` and their like open and close units.

use std::rc::Rc;

use super::blocks::Block;
use super::constants::Constants;
use super::emitter::{Emitter, Label};
use super::names::{FastMap, NameId};
use super::scope::{Resolution, ScopeId, ScopeKind, usage};
use super::{Compiler, Outcome, assembly, fail};
use crate::bytecode::{Code, CodeKind, Opcode, Parameters};
use crate::source::Span;

/// Clears the variables of a comprehension that an exception leaves.
pub struct Cleanup {
    pub label: Label,
    /// The handler in force around the comprehension.
    pub handler: u32,
    pub slots: Vec<u32>,
    pub span: Span,
}

/// A code object in the making.
pub struct Unit<'t> {
    /// The scope whose frame it is.
    pub scope: ScopeId,
    /// The scope in which names are now looked up: the frame's, or that of an inlined comprehension in it.
    pub active: ScopeId,
    pub kind: CodeKind,
    pub qualified_name: Rc<str>,
    pub first_line: u32,
    pub emitter: Emitter,
    pub blocks: Vec<Block<'t>>,
    pub constants: Constants,
    names: FastMap<NameId, u32>,
    name_list: Vec<NameId>,
    /// The slot of each name of the frame's scope and of the comprehensions in it.
    slots: FastMap<(ScopeId, NameId), u32>,
    locals: Vec<NameId>,
    cells: Vec<u32>,
    free_count: u32,
    /// Handlers of comprehensions, which are emitted last, out of the way.
    pub cleanups: Vec<Cleanup>,
    /// Attributes that methods set on `self`, for a class's `__static_attributes__`.
    pub static_attributes: Vec<NameId>,
}

impl<'t> Unit<'t> {
    pub fn new(scope: ScopeId, kind: CodeKind, qualified_name: Rc<str>, first_line: u32) -> Unit<'t> {
        Unit {
            scope,
            active: scope,
            kind,
            qualified_name,
            first_line,
            emitter: Emitter::default(),
            blocks: Vec::new(),
            constants: Constants::default(),
            names: FastMap::default(),
            name_list: Vec::new(),
            slots: FastMap::default(),
            locals: Vec::new(),
            cells: Vec::new(),
            free_count: 0,
            cleanups: Vec::new(),
            static_attributes: Vec::new(),
        }
    }

    pub fn name_index(&mut self, name: NameId) -> u32 {
        let list = &mut self.name_list;
        *self.names.entry(name).or_insert_with(|| {
            list.push(name);
            list.len() as u32 - 1
        })
    }

    /// The slot of a variable of `scope`, which is the frame's or that of a comprehension in it.
    pub fn slot(&self, scope: ScopeId, name: NameId) -> Option<u32> {
        self.slots.get(&(scope, name)).copied()
    }

    fn add_slot(&mut self, scope: ScopeId, name: NameId, is_cell: bool) -> u32 {
        let slot = self.locals.len() as u32;
        self.locals.push(name);
        self.slots.insert((scope, name), slot);
        if is_cell {
            self.cells.push(slot);
        }
        slot
    }

    /// The free variables in slot order.
    pub fn free_variables(&self) -> &[NameId] {
        let first = self.locals.len() - self.free_count as usize;
        self.locals.get(first..).unwrap_or_default()
    }
}

impl<'t> Compiler<'t, '_> {
    /// Starts a nested code object; what is emitted now goes there.
    pub fn open_unit(&mut self, scope: ScopeId, kind: CodeKind, name: NameId, span: Span) {
        let qualified_name = self.qualified_name(name, scope);
        let first_line = self.places.line(span.start);
        let unit = Unit::new(scope, kind, qualified_name, first_line);
        self.outer.push(std::mem::replace(&mut self.unit, unit));
        self.begin_unit(Span::at(span.start));
    }

    /// Lays out the frame and emits what every body starts with.
    pub fn begin_unit(&mut self, span: Span) {
        self.lay_out_slots();
        let unit = &mut self.unit;
        if unit.free_count > 0 {
            unit.emitter.emit(Opcode::CopyFreeVars, unit.free_count, span);
        }
        let first_free = unit.locals.len() as u32 - unit.free_count;
        for slot in first_free..unit.locals.len() as u32 {
            unit.emitter.set_bound(slot);
        }
        for &slot in &unit.cells {
            // The cells of comprehensions are made when the comprehension starts.
            let name = unit.locals.get(slot as usize);
            if name.is_some_and(|&name| unit.slots.get(&(unit.scope, name)) == Some(&slot)) {
                unit.emitter.emit(Opcode::MakeCell, slot, span);
            }
        }
        if matches!(unit.kind, CodeKind::Generator | CodeKind::Coroutine | CodeKind::AsyncGenerator) {
            unit.emitter.emit(Opcode::ReturnGenerator, 0, span);
            unit.emitter.emit(Opcode::PopTop, 0, span);
        }
    }

    fn lay_out_slots(&mut self) {
        let unit = &mut self.unit;
        let scope = self.scopes.get(unit.scope);
        let is_function = scope.kind.is_function_like();
        let mut free = Vec::new();
        for symbol in scope.symbols.iter().filter(|symbol| symbol.has(usage::PARAMETER)) {
            let slot = unit.add_slot(unit.scope, symbol.name, symbol.resolution == Resolution::Cell);
            unit.emitter.set_bound(slot);
            if symbol.has(usage::DELETED) {
                unit.emitter.deletable.insert(slot);
            }
        }
        for symbol in scope.symbols.iter().filter(|symbol| !symbol.has(usage::PARAMETER)) {
            match symbol.resolution {
                Resolution::Local if is_function => {
                    let slot = unit.add_slot(unit.scope, symbol.name, false);
                    if symbol.has(usage::DELETED) {
                        unit.emitter.deletable.insert(slot);
                    }
                }
                Resolution::Cell => {
                    unit.add_slot(unit.scope, symbol.name, true);
                }
                Resolution::Free => free.push(symbol.name),
                _ if symbol.has(usage::PASSED_THROUGH) => free.push(symbol.name),
                _ => {}
            }
        }
        self.lay_out_comprehensions();
        free.sort_by(|left, right| self.names.get(*left).cmp(self.names.get(*right)));
        let unit = &mut self.unit;
        unit.free_count = free.len() as u32;
        for name in free {
            unit.add_slot(unit.scope, name, false);
        }
    }

    /// Gives the variables of inlined comprehensions slots; comprehensions that never run at the same time share them.
    fn lay_out_comprehensions(&mut self) {
        let mut shared: FastMap<(NameId, u32, bool), u32> = FastMap::default();
        let mut waiting: Vec<ScopeId> = self.scopes.get(self.unit.scope).children.clone();
        while let Some(id) = waiting.pop() {
            let scope = self.scopes.get(id);
            if !scope.kind.is_inlined() {
                continue;
            }
            waiting.extend(&scope.children);
            let variables: Vec<(NameId, bool)> = scope
                .symbols
                .iter()
                .filter(|symbol| matches!(symbol.resolution, Resolution::Local | Resolution::Cell))
                .map(|symbol| (symbol.name, symbol.resolution == Resolution::Cell))
                .collect();
            for (name, is_cell) in variables {
                let nesting = self.same_name_around(id, name);
                let unit = &mut self.unit;
                match shared.get(&(name, nesting, is_cell)) {
                    Some(&slot) => {
                        unit.slots.insert((id, name), slot);
                    }
                    None => {
                        let slot = unit.add_slot(id, name, is_cell);
                        shared.insert((name, nesting, is_cell), slot);
                    }
                }
            }
        }
    }

    /// How many comprehensions around `scope` in the same frame have a variable of this name.
    fn same_name_around(&self, scope: ScopeId, name: NameId) -> u32 {
        let mut count = 0;
        let mut at = self.scopes.get(scope).parent;
        while let Some(id) = at.filter(|&id| id != self.unit.scope) {
            count += u32::from(self.unit.slot(id, name).is_some());
            at = self.scopes.get(id).parent;
        }
        count
    }

    /// Ends the current code object and goes back to the one around it.
    pub fn close_unit(&mut self, docstring: Option<Rc<str>>, parameters: Parameters) -> Outcome<ClosedUnit> {
        let code = self.finish_unit(docstring, parameters)?;
        let outer = self.outer.pop().unwrap_or_else(|| {
            Unit::new(super::scope::Scopes::MODULE, CodeKind::Module, Rc::from("<module>"), 1)
        });
        let inner = std::mem::replace(&mut self.unit, outer);
        Ok(ClosedUnit { code: Rc::new(code), closure: inner.free_variables().to_vec() })
    }

    /// Makes the code object of the current unit.
    pub fn finish_unit(&mut self, docstring: Option<Rc<str>>, parameters: Parameters) -> Outcome<Code> {
        self.emit_cleanups();
        let unit = &mut self.unit;
        let Some(assembled) = assembly::assemble(&unit.emitter, &mut self.places) else {
            return fail("the program is too large", Span::default());
        };
        let texts = |ids: &[NameId]| ids.iter().map(|&id| self.names.shown(id)).collect();
        let scope = self.scopes.get(unit.scope);
        Ok(Code {
            name: match scope.kind {
                ScopeKind::TypeParameters => last_part(&unit.qualified_name),
                _ => self.names.get(scope.name).clone(),
            },
            qualified_name: unit.qualified_name.clone(),
            file_name: self.file_name.clone(),
            first_line: unit.first_line,
            kind: unit.kind,
            parameters,
            locals: texts(&unit.locals),
            cells: std::mem::take(&mut unit.cells),
            free_count: unit.free_count,
            names: texts(&unit.name_list),
            constants: std::mem::take(&mut unit.constants.all),
            words: assembled.words,
            cache_count: assembled.cache_count,
            stack_size: unit.emitter.max_depth,
            exceptions: assembled.exceptions,
            positions: assembled.positions,
            docstring,
            nested: scope.is_nested && scope.kind.is_function_like(),
        })
    }

    fn emit_cleanups(&mut self) {
        for cleanup in std::mem::take(&mut self.unit.cleanups) {
            let emitter = &mut self.unit.emitter;
            emitter.restore_handler(cleanup.handler);
            emitter.place(cleanup.label);
            for slot in cleanup.slots {
                emitter.emit(Opcode::ClearFast, slot, cleanup.span);
            }
            emitter.emit(Opcode::Reraise, 0, cleanup.span);
        }
    }

    /// PEP 3155: where the definition stands, dotted.
    pub fn qualified_name(&self, name: NameId, scope: ScopeId) -> Rc<str> {
        let text = match self.scopes.get(scope).kind {
            ScopeKind::TypeParameters => format!("<generic parameters of {}>", self.names.get(name)),
            _ => self.names.get(name).to_string(),
        };
        let mut around = &self.unit;
        if self.scopes.get(around.scope).kind == ScopeKind::TypeParameters
            && let Some(outer) = self.outer.last()
        {
            around = outer;
        }
        let place = self.scopes.get(around.scope);
        let is_global = matches!(
            self.scopes.get(scope).kind,
            ScopeKind::Function | ScopeKind::Class | ScopeKind::TypeParameters
        ) && self
            .scopes
            .symbol(around.scope, name)
            .is_some_and(|symbol| symbol.resolution == Resolution::GlobalExplicit);
        match place.kind {
            ScopeKind::Module => Rc::from(text),
            _ if is_global => Rc::from(text),
            ScopeKind::Function | ScopeKind::Lambda => {
                Rc::from(format!("{}.<locals>.{text}", around.qualified_name))
            }
            _ => Rc::from(format!("{}.{text}", around.qualified_name)),
        }
    }
}

/// A finished nested code object.
pub struct ClosedUnit {
    pub code: Rc<Code>,
    /// The variables its closure must bring.
    pub closure: Vec<NameId>,
}

/// The part of a qualified name after the last dot that stands outside angle brackets.
fn last_part(qualified: &str) -> Rc<str> {
    let start = qualified.rfind(".<").map_or(0, |at| at + 1);
    Rc::from(qualified.get(start..).unwrap_or(qualified))
}
