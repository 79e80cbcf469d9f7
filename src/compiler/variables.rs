//! Reading, binding and deleting names, and small conveniences for emitting. How a name is reached follows from its scope
//! and from where it is used.

use super::names::NameId;
use super::scope::{Resolution, ScopeId, ScopeKind};
use super::{Compiler, Outcome, fail};
use crate::bytecode::operand::{SMALL_INTEGERS, from_signed};
use crate::bytecode::{Constant, Opcode};
use crate::source::Span;
use crate::syntax::Name;

/// How a name is reached from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    Fast(u32),
    Cell(u32),
    /// A free variable read in a class body: the class's own namespace comes first.
    ClassOrCell(u32),
    /// The same in an annotation scope of a class.
    AnnotationOrCell(u32),
    Namespace,
    Global,
    /// A global read in an annotation scope of a class.
    AnnotationOrGlobal,
}

/// What is done with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Load,
    Store,
    Delete,
}

impl<'t> Compiler<'t, '_> {
    pub fn emit(&mut self, opcode: Opcode, operand: u32, span: Span) {
        self.unit.emitter.emit(opcode, operand, span);
    }

    /// Emits an instruction that names an attribute, global or imported module.
    pub fn emit_name(&mut self, opcode: Opcode, name: NameId, span: Span) {
        if self.unit.emitter.is_reachable() {
            let index = self.unit.name_index(name);
            self.emit(opcode, index, span);
        }
    }

    pub fn emit_constant(&mut self, constant: Constant, span: Span) {
        if !self.unit.emitter.is_reachable() {
            return;
        }
        match constant {
            Constant::Integer(value) if SMALL_INTEGERS.contains(&value) => {
                self.emit(Opcode::LoadSmallInt, from_signed(value as i32), span);
            }
            other => {
                let index = self.unit.constants.index(other);
                self.emit(Opcode::LoadConst, index, span);
            }
        }
    }

    pub fn emit_none(&mut self, span: Span) {
        self.emit_constant(Constant::None, span);
    }

    pub fn emit_text(&mut self, text: NameId, span: Span) {
        let text = self.names.get(text).clone();
        self.emit_constant(Constant::Text(text), span);
    }

    /// The class whose name mangles private names here.
    pub fn class(&self) -> Option<NameId> {
        self.scopes.get(self.unit.active).class
    }

    pub fn mangled(&mut self, name: &Name) -> NameId {
        let id = self.names.name(name);
        let class = self.class();
        self.names.mangle(id, class)
    }

    /// A name as the program writes it.
    pub fn name(&mut self, name: &Name, access: Access, span: Span) -> Outcome {
        let id = self.mangled(name);
        if id == NameId::DEBUG && access != Access::Load {
            return self.forbid_debug(access, span);
        }
        self.access(id, access, span);
        Ok(())
    }

    /// `__debug__` cannot be changed.
    pub fn forbid_debug<T>(&self, access: Access, span: Span) -> Outcome<T> {
        match access {
            Access::Delete => fail("cannot delete __debug__", span),
            Access::Load | Access::Store => fail("cannot assign to __debug__", span),
        }
    }

    pub fn load(&mut self, name: NameId, span: Span) {
        self.access(name, Access::Load, span);
    }

    pub fn store(&mut self, name: NameId, span: Span) {
        self.access(name, Access::Store, span);
    }

    /// Emits the access to a mangled name.
    pub fn access(&mut self, name: NameId, access: Access, span: Span) {
        match (self.storage(name), access) {
            (Storage::Fast(slot), _) => self.access_fast(slot, access, span),
            (Storage::Cell(slot), Access::Load) => self.emit(Opcode::LoadDeref, slot, span),
            (Storage::ClassOrCell(slot), Access::Load) => {
                self.emit(Opcode::LoadLocals, 0, span);
                self.emit(Opcode::LoadFromDictOrDeref, slot, span);
            }
            (Storage::AnnotationOrCell(slot), Access::Load) => {
                self.load_class_dict(span);
                self.emit(Opcode::LoadFromDictOrDeref, slot, span);
            }
            (Storage::AnnotationOrGlobal, Access::Load) => {
                self.load_class_dict(span);
                self.emit_name(Opcode::LoadFromDictOrGlobals, name, span);
            }
            (
                Storage::Cell(slot) | Storage::ClassOrCell(slot) | Storage::AnnotationOrCell(slot),
                Access::Store,
            ) => {
                self.emit(Opcode::StoreDeref, slot, span);
            }
            (
                Storage::Cell(slot) | Storage::ClassOrCell(slot) | Storage::AnnotationOrCell(slot),
                Access::Delete,
            ) => {
                self.emit(Opcode::DeleteDeref, slot, span);
            }
            (Storage::Namespace, Access::Load) => self.emit_name(Opcode::LoadName, name, span),
            (Storage::Namespace, Access::Store) => self.emit_name(Opcode::StoreName, name, span),
            (Storage::Namespace, Access::Delete) => self.emit_name(Opcode::DeleteName, name, span),
            (Storage::Global, Access::Load) => self.emit_name(Opcode::LoadGlobal, name, span),
            (Storage::Global | Storage::AnnotationOrGlobal, Access::Store) => {
                self.emit_name(Opcode::StoreGlobal, name, span);
            }
            (Storage::Global | Storage::AnnotationOrGlobal, Access::Delete) => {
                self.emit_name(Opcode::DeleteGlobal, name, span);
            }
        }
    }

    fn access_fast(&mut self, slot: u32, access: Access, span: Span) {
        let opcode = match access {
            Access::Load if self.unit.emitter.is_bound(slot) => Opcode::LoadFast,
            Access::Load => Opcode::LoadFastCheck,
            Access::Store => Opcode::StoreFast,
            Access::Delete => Opcode::DeleteFast,
        };
        self.emit(opcode, slot, span);
    }

    fn load_class_dict(&mut self, span: Span) {
        if let Some(slot) = self.unit.slot(self.unit.scope, NameId::CLASS_DICT) {
            self.emit(Opcode::LoadDeref, slot, span);
        }
    }

    /// How a mangled name is reached from the active scope.
    pub fn storage(&self, name: NameId) -> Storage {
        let mut scope = self.unit.active;
        loop {
            let resolution = self.scopes.symbol(scope, name).map(|symbol| symbol.resolution);
            if resolution == Some(Resolution::Enclosing)
                && scope != self.unit.scope
                && let Some(parent) = self.scopes.get(scope).parent
            {
                scope = parent;
                continue;
            }
            return self.resolved_storage(scope, name, resolution.unwrap_or(Resolution::GlobalImplicit));
        }
    }

    fn resolved_storage(&self, scope: ScopeId, name: NameId, resolution: Resolution) -> Storage {
        let info = self.scopes.get(scope);
        let is_frame = scope == self.unit.scope;
        let slot = self.unit.slot(scope, name).or_else(|| self.unit.slot(self.unit.scope, name));
        match (resolution, slot) {
            (Resolution::Local, Some(slot)) if info.kind.is_function_like() => Storage::Fast(slot),
            (Resolution::Cell, Some(slot)) => Storage::Cell(slot),
            (Resolution::Free, Some(slot)) if is_frame && info.kind == ScopeKind::Class => {
                Storage::ClassOrCell(slot)
            }
            (Resolution::Free, Some(slot)) if is_frame && info.sees_class && name != NameId::CLASS_DICT => {
                Storage::AnnotationOrCell(slot)
            }
            (Resolution::Free, Some(slot)) => Storage::Cell(slot),
            (Resolution::GlobalExplicit, _) => Storage::Global,
            _ if !is_frame => Storage::Global,
            _ if info.kind == ScopeKind::Module && self.options.namespace_is_globals => Storage::Global,
            _ if !info.kind.is_function_like() => Storage::Namespace,
            _ if info.sees_class => Storage::AnnotationOrGlobal,
            _ => Storage::Global,
        }
    }
}
