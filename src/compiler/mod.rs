//! Tree to bytecode. A compilation has three steps: `future` and `scope` read the tree and settle what every name means;
//! the construct files (`statements`, `expressions`, `functions`, ...) emit instructions through the `emitter`; `fusion`
//! and `assembly` make words of them. The interpreter calls the three `compile_*` functions.
//!
//! Invariant: code that comes out passes [`crate::bytecode::verifier`].

mod annotations;
mod assembly;
mod assignment;
mod bits;
mod blocks;
mod calls;
mod classes;
mod comprehensions;
mod conditions;
mod constants;
mod control_flow;
mod delegation;
mod displays;
mod emitter;
mod exceptions;
mod expressions;
mod folding;
mod functions;
mod fusion;
mod future;
mod imports;
mod names;
mod options;
mod patterns;
mod postfix;
mod scope;
mod statements;
mod strings;
mod type_parameters;
mod unit;
mod variables;
mod warnings;
mod with_statement;

use std::rc::Rc;

use self::assembly::Places;
use self::names::Interner;
use self::scope::{Program, Scopes};
use self::unit::Unit;
use crate::bytecode::{Code, CodeKind, Opcode};
use crate::source::{Diagnostic, SourceFile, Span};
use crate::syntax::ast;

pub use self::options::Options;
pub use self::warnings::Warning;

/// What a stage of the compiler gives back; the error is boxed to keep the way of success short.
type Outcome<T = ()> = Result<T, Box<Diagnostic>>;

/// A `SyntaxError`.
fn fail<T>(message: impl Into<String>, span: Span) -> Outcome<T> {
    Err(Box::new(Diagnostic::syntax(message, span)))
}

/// A compiled program.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub code: Code,
    /// `SyntaxWarning`s in the order of the source.
    pub warnings: Vec<Warning>,
}

/// Compiles a file or the text of `exec`.
///
/// # Errors
/// The `SyntaxError`s that only appear when names and blocks are looked at (`'return' outside function`, ...).
pub fn compile_module(
    module: &ast::Module,
    source: &SourceFile,
    options: &Options,
) -> Result<Compiled, Diagnostic> {
    let program = Program::Statements(&module.body);
    compile(program, source, options, |compiler| compiler.module_body(&module.body, false))
        .map_err(|error| *error)
}

/// Compiles statements typed at a prompt: the values of expression statements are shown.
///
/// # Errors
/// As for [`compile_module`].
pub fn compile_interactive(
    module: &ast::Module,
    source: &SourceFile,
    options: &Options,
) -> Result<Compiled, Diagnostic> {
    let program = Program::Statements(&module.body);
    compile(program, source, options, |compiler| compiler.module_body(&module.body, true))
        .map_err(|error| *error)
}

/// Compiles the expression of `eval`.
///
/// # Errors
/// As for [`compile_module`].
pub fn compile_expression(
    expression: &ast::Expression,
    source: &SourceFile,
    options: &Options,
) -> Result<Compiled, Diagnostic> {
    let compiled = compile(Program::Expression(expression), source, options, |compiler| {
        compiler.unit.kind = CodeKind::Expression;
        compiler.expression(expression)?;
        compiler.emit(Opcode::ReturnValue, 0, expression.span);
        Ok(())
    });
    compiled.map_err(|error| *error)
}

fn compile<'t>(
    program: Program<'t>,
    source: &SourceFile,
    options: &Options,
    body: impl FnOnce(&mut Compiler<'t, '_>) -> Outcome,
) -> Outcome<Compiled> {
    let mut names = Interner::new();
    let mut options = *options;
    if let Program::Statements(statements) = program {
        options.future_annotations |= future::scan(statements)?;
    }
    let scopes = scope::analyse(program, &mut names)?;
    let mut compiler = Compiler {
        source,
        file_name: Rc::from(source.name()),
        names,
        unit: Unit::new(Scopes::MODULE, CodeKind::Module, Rc::from("<module>"), 1),
        scopes,
        options,
        outer: Vec::new(),
        places: Places::new(source),
        warnings: Vec::new(),
        is_interactive: false,
        future_allowed: true,
    };
    compiler.begin_unit(Span::default());
    body(&mut compiler)?;
    let code = compiler.finish_unit(None, Default::default())?;
    Ok(Compiled { code, warnings: compiler.warnings })
}

/// The state of one compilation.
struct Compiler<'t, 's> {
    source: &'s SourceFile,
    file_name: Rc<str>,
    names: Interner,
    scopes: Scopes<'t>,
    options: Options,
    /// The code object in the making.
    unit: Unit<'t>,
    /// Those it stands in, the module first.
    outer: Vec<Unit<'t>>,
    places: Places<'s>,
    warnings: Vec<Warning>,
    is_interactive: bool,
    /// Nothing but a docstring and future imports has come yet.
    future_allowed: bool,
}
