//! Statements, with the parameters and type parameters of definitions.
//!
//! Invariant: an `If` holds all its `elif` branches, so that their number does not make the tree deeper.

use super::{Expression, Keyword, Pattern};
use crate::source::Span;
use crate::syntax::name::Name;
use crate::syntax::operators::BinaryOperator;

/// A whole file, or the statements typed at the prompt.
#[derive(Debug)]
pub struct Module {
    pub body: Vec<Statement>,
}

#[derive(Debug)]
pub struct Statement {
    pub kind: StatementKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum StatementKind {
    FunctionDefinition(Box<FunctionDefinition>),
    ClassDefinition(Box<ClassDefinition>),
    /// The value is absent for a bare `return`.
    Return(Option<Box<Expression>>),
    /// `del a, b[0], (c.d)`.
    Delete(Vec<Expression>),
    Assign(Box<Assign>),
    /// `type Name[T] = value`.
    TypeAlias(Box<TypeAlias>),
    AugmentedAssign(Box<AugmentedAssign>),
    AnnotatedAssign(Box<AnnotatedAssign>),
    /// `for` and `async for`.
    For(Box<For>),
    While(Box<While>),
    /// `if` with all its `elif` branches.
    If(Box<If>),
    /// `with` and `async with`.
    With(Box<With>),
    Match(Box<Match>),
    Raise(Box<Raise>),
    Try(Box<Try>),
    Assert(Box<Assert>),
    /// `import a.b as c, d`.
    Import(Vec<Alias>),
    ImportFrom(Box<ImportFrom>),
    Global(Vec<Name>),
    Nonlocal(Vec<Name>),
    Expression(Box<Expression>),
    Pass,
    Break,
    Continue,
}

#[derive(Debug)]
pub struct FunctionDefinition {
    pub name: Name,
    pub name_span: Span,
    pub type_parameters: Vec<TypeParameter>,
    pub parameters: Parameters,
    pub returns: Option<Expression>,
    pub body: Vec<Statement>,
    pub decorators: Vec<Expression>,
    /// `async def`.
    pub is_async: bool,
}

#[derive(Debug)]
pub struct ClassDefinition {
    pub name: Name,
    pub name_span: Span,
    pub type_parameters: Vec<TypeParameter>,
    pub bases: Vec<Expression>,
    /// `metaclass=...` and the arguments of `__init_subclass__`.
    pub keywords: Vec<Keyword>,
    pub body: Vec<Statement>,
    pub decorators: Vec<Expression>,
}

/// `a = b = value`.
#[derive(Debug)]
pub struct Assign {
    pub targets: Vec<Expression>,
    pub value: Expression,
}

#[derive(Debug)]
pub struct TypeAlias {
    /// Always a `Name` expression.
    pub name: Expression,
    pub type_parameters: Vec<TypeParameter>,
    pub value: Expression,
}

/// `target += value`. The target is a name, an attribute or a subscript.
#[derive(Debug)]
pub struct AugmentedAssign {
    pub target: Expression,
    pub operator: BinaryOperator,
    pub value: Expression,
}

/// `target: annotation = value`.
#[derive(Debug)]
pub struct AnnotatedAssign {
    pub target: Expression,
    pub annotation: Expression,
    pub value: Option<Expression>,
    /// A name without parentheses around it; only those are recorded in `__annotations__`.
    pub is_simple: bool,
}

#[derive(Debug)]
pub struct For {
    pub target: Expression,
    pub iterable: Expression,
    pub body: Vec<Statement>,
    pub otherwise: Vec<Statement>,
    pub is_async: bool,
}

#[derive(Debug)]
pub struct While {
    pub test: Expression,
    pub body: Vec<Statement>,
    pub otherwise: Vec<Statement>,
}

/// `if`, any number of `elif`, and `else`.
#[derive(Debug)]
pub struct If {
    /// At least one: the `if` itself, then each `elif`.
    pub branches: Vec<IfBranch>,
    pub otherwise: Vec<Statement>,
}

#[derive(Debug)]
pub struct IfBranch {
    pub test: Expression,
    pub body: Vec<Statement>,
    /// From the `if` or `elif` to the end of the whole statement, as CPython's nested node.
    pub span: Span,
}

#[derive(Debug)]
pub struct With {
    pub items: Vec<WithItem>,
    pub body: Vec<Statement>,
    pub is_async: bool,
}

#[derive(Debug)]
pub struct WithItem {
    pub context: Expression,
    pub target: Option<Expression>,
}

#[derive(Debug)]
pub struct Match {
    pub subject: Expression,
    pub cases: Vec<MatchCase>,
}

#[derive(Debug)]
pub struct MatchCase {
    pub pattern: Pattern,
    pub guard: Option<Expression>,
    pub body: Vec<Statement>,
}

#[derive(Debug)]
pub struct Raise {
    pub exception: Option<Expression>,
    pub cause: Option<Expression>,
}

#[derive(Debug)]
pub struct Try {
    pub body: Vec<Statement>,
    pub handlers: Vec<ExceptHandler>,
    pub otherwise: Vec<Statement>,
    pub finally: Vec<Statement>,
    /// The handlers are `except*`.
    pub is_star: bool,
}

#[derive(Debug)]
pub struct ExceptHandler {
    /// `except A, B:` gives a tuple. Absent for a bare `except:`.
    pub exception: Option<Expression>,
    pub name: Option<Name>,
    pub body: Vec<Statement>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Assert {
    pub test: Expression,
    pub message: Option<Expression>,
}

#[derive(Debug)]
pub struct ImportFrom {
    /// The dotted name; absent in `from . import x`.
    pub module: Option<Name>,
    /// Names, or one alias called `*`.
    pub names: Vec<Alias>,
    /// Number of leading dots.
    pub level: u32,
}

/// `name as as_name`; the name may be dotted in `import`, or `*` in `from`.
#[derive(Debug)]
pub struct Alias {
    pub name: Name,
    pub as_name: Option<Name>,
    pub span: Span,
}

/// The parameters of a function or lambda, in the order the language reference gives them.
#[derive(Debug, Default)]
pub struct Parameters {
    /// Before `/`.
    pub positional_only: Vec<Parameter>,
    pub positional_or_keyword: Vec<Parameter>,
    /// `*args`; its annotation may be `Starred`.
    pub variadic: Option<Box<Parameter>>,
    /// After `*` or `*args`; each with or without a default.
    pub keyword_only: Vec<Parameter>,
    /// `**kwargs`.
    pub keyword_variadic: Option<Box<Parameter>>,
}

#[derive(Debug)]
pub struct Parameter {
    pub name: Name,
    pub annotation: Option<Expression>,
    pub default: Option<Expression>,
    /// Name and annotation, without the default.
    pub span: Span,
}

#[derive(Debug)]
pub struct TypeParameter {
    pub kind: TypeParameterKind,
    pub name: Name,
    pub default: Option<Expression>,
    pub span: Span,
}

#[derive(Debug)]
pub enum TypeParameterKind {
    /// `T` or `T: bound`.
    TypeVariable { bound: Option<Expression> },
    /// `*Ts`.
    TypeVariableTuple,
    /// `**P`.
    ParameterSpecification,
}

impl Parameters {
    /// The parameters that take one value each, in order.
    pub fn single(&self) -> impl Iterator<Item = &Parameter> {
        self.positional_only.iter().chain(&self.positional_or_keyword).chain(&self.keyword_only)
    }
}
