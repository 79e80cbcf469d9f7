//! Which name means what: the scopes of a program and their symbols (language reference 4.2; CPython's `symtable`).
//!
//! [`analyse`] walks the tree twice in effect: the builder notes in each scope how names are used, then the resolution
//! decides for each symbol whether it is local, a cell, free or global. List, set and dict comprehensions have scopes of
//! their own although they run in the frame of the scope around them (PEP 709): their names get slots of that frame.
//! The compiler looks scopes up by the tree node that opened them.

mod builder;
mod comprehensions;
pub mod definitions;
mod expressions;
mod resolution;
mod statements;

use super::Outcome;
use super::names::{FastMap, Interner, NameId};
use crate::source::Span;
use crate::syntax::ast;

/// The number of a scope; the module is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScopeId(pub u32);

/// What opened a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    Module,
    Class,
    Function,
    Lambda,
    GeneratorExpression,
    ListComprehension,
    SetComprehension,
    DictionaryComprehension,
    /// An `__annotate__` function (PEP 649).
    Annotation,
    /// The function around a generic definition that binds its type parameters (PEP 695).
    TypeParameters,
    /// The lazily evaluated value of a `type` statement.
    TypeAlias,
    /// The lazily evaluated bound or default of a type parameter.
    TypeVariable,
}

impl ScopeKind {
    /// Does the scope run in the frame of the scope around it?
    pub const fn is_inlined(self) -> bool {
        matches!(
            self,
            ScopeKind::ListComprehension | ScopeKind::SetComprehension | ScopeKind::DictionaryComprehension
        )
    }

    pub const fn is_comprehension(self) -> bool {
        self.is_inlined() || matches!(self, ScopeKind::GeneratorExpression)
    }

    /// Are its local names slots of a frame?
    pub const fn is_function_like(self) -> bool {
        !matches!(self, ScopeKind::Module | ScopeKind::Class)
    }
}

/// How a symbol is used in its scope; bits to be joined.
pub mod usage {
    pub const GLOBAL: u16 = 1;
    pub const LOCAL: u16 = 2;
    pub const PARAMETER: u16 = 4;
    pub const NONLOCAL: u16 = 8;
    pub const USE: u16 = 16;
    pub const IMPORT: u16 = 32;
    pub const ANNOTATED: u16 = 64;
    pub const ITERATION: u16 = 128;
    pub const TYPE_PARAMETER: u16 = 256;
    /// Deleted somewhere, by `del` or at the end of an `except ... as` clause.
    pub const DELETED: u16 = 512;
    /// Bound in this class body, and free as well, on the way from an inner function to an outer one.
    pub const PASSED_THROUGH: u16 = 1024;
    /// Made a binding of the scope.
    pub const BOUND: u16 = LOCAL | PARAMETER | IMPORT | TYPE_PARAMETER;
}

/// Where the value of a symbol is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// In a slot of the frame, or in the namespace of a module or class.
    Local,
    /// In a cell of the frame.
    Cell,
    /// In a cell that the closure brings.
    Free,
    GlobalImplicit,
    /// Named by a `global` statement.
    GlobalExplicit,
    /// Not bound in a comprehension: whatever it means in the scope around.
    Enclosing,
}

#[derive(Clone, Copy, Debug)]
pub struct Symbol {
    pub name: NameId,
    pub usage: u16,
    pub resolution: Resolution,
}

impl Symbol {
    pub const fn has(&self, bits: u16) -> bool {
        self.usage & bits != 0
    }
}

/// An annotation of a module or class variable, kept until `__annotate__` is compiled.
#[derive(Clone, Copy)]
pub struct DeferredAnnotation<'t> {
    pub name: NameId,
    pub expression: &'t ast::Expression,
    /// Its number among those that run conditionally.
    pub condition: Option<u32>,
}

pub struct Scope<'t> {
    pub kind: ScopeKind,
    pub name: NameId,
    pub parent: Option<ScopeId>,
    pub children: Vec<ScopeId>,
    /// In the order of first appearance, parameters first.
    pub symbols: Vec<Symbol>,
    /// The class whose name mangles private names.
    pub class: Option<NameId>,
    /// Stands inside a function.
    pub is_nested: bool,
    pub is_generator: bool,
    /// An `async def`, or a comprehension that awaits.
    pub is_coroutine: bool,
    /// A class whose methods use `super()` or `__class__`.
    pub needs_class_cell: bool,
    /// A class whose annotation scopes look into its namespace.
    pub needs_class_dict: bool,
    /// An annotation scope that looks names up in the class around it first.
    pub sees_class: bool,
    /// `:=` binds a variable of this scope somewhere.
    pub has_named_expression: bool,
    /// The scope of the variable annotations of a module, class or function.
    pub annotation_scope: Option<ScopeId>,
    pub annotations: Vec<DeferredAnnotation<'t>>,
    /// How many of `annotations` run conditionally.
    pub conditional_annotations: u32,
    /// `global` and `nonlocal` statements, for error messages.
    directives: Vec<(NameId, Span)>,
}

/// Which scope of a node that opens several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Function,
    Class,
    Lambda,
    Comprehension,
    TypeAlias,
    TypeParameters,
    Annotations,
    Bound,
    Default,
}

/// All scopes of a program.
#[derive(Default)]
pub struct Scopes<'t> {
    all: Vec<Scope<'t>>,
    symbols: FastMap<u64, u32>,
    by_node: FastMap<(usize, u8), ScopeId>,
    /// The number of each conditionally run annotation, by the address of its statement.
    conditions: FastMap<usize, u32>,
}

const fn key(scope: ScopeId, name: NameId) -> u64 {
    (scope.0 as u64) << 32 | name.number() as u64
}

impl<'t> Scopes<'t> {
    pub const MODULE: ScopeId = ScopeId(0);

    pub fn get(&self, id: ScopeId) -> &Scope<'t> {
        &self.all[id.0 as usize]
    }

    fn get_mut(&mut self, id: ScopeId) -> &mut Scope<'t> {
        &mut self.all[id.0 as usize]
    }

    /// The scope that `node` opened in `role`.
    pub fn of<T>(&self, node: &T, role: Role) -> ScopeId {
        self.by_node.get(&(node as *const T as usize, role as u8)).copied().unwrap_or(Self::MODULE)
    }

    pub fn symbol(&self, scope: ScopeId, name: NameId) -> Option<&Symbol> {
        let index = *self.symbols.get(&key(scope, name))?;
        self.get(scope).symbols.get(index as usize)
    }

    /// The number of an annotation that runs conditionally.
    pub fn condition(&self, statement: &ast::AnnotatedAssign) -> Option<u32> {
        self.conditions.get(&(statement as *const ast::AnnotatedAssign as usize)).copied()
    }

    /// The nearest scope around `scope`, itself included, that has a frame.
    pub fn frame_of(&self, mut scope: ScopeId) -> ScopeId {
        while self.get(scope).kind.is_inlined()
            && let Some(parent) = self.get(scope).parent
        {
            scope = parent;
        }
        scope
    }

    /// Notes a use of `name`; returns the symbol with the usage it had before.
    fn add(&mut self, scope: ScopeId, name: NameId, usage: u16) -> u16 {
        let symbols = &mut self.all[scope.0 as usize].symbols;
        let index = *self.symbols.entry(key(scope, name)).or_insert_with(|| {
            symbols.push(Symbol { name, usage: 0, resolution: Resolution::GlobalImplicit });
            symbols.len() as u32 - 1
        });
        match symbols.get_mut(index as usize) {
            Some(symbol) => {
                let before = symbol.usage;
                symbol.usage |= usage;
                before
            }
            None => 0,
        }
    }

    fn resolve_to(&mut self, scope: ScopeId, name: NameId, resolution: Resolution) {
        if let Some(&index) = self.symbols.get(&key(scope, name))
            && let Some(symbol) = self.get_mut(scope).symbols.get_mut(index as usize)
        {
            symbol.resolution = resolution;
        }
    }
}

/// The program whose scopes are wanted.
#[derive(Clone, Copy)]
pub enum Program<'t> {
    Statements(&'t [ast::Statement]),
    Expression(&'t ast::Expression),
}

/// Builds and resolves the scopes of a program.
///
/// # Errors
/// The `SyntaxError`s that concern names: contradictory declarations, names without a binding, repeated parameters and
/// expressions that are not allowed where they stand.
pub fn analyse<'t>(program: Program<'t>, names: &mut Interner) -> Outcome<Scopes<'t>> {
    let scopes = builder::build(program, names)?;
    resolution::resolve(scopes, names)
}
