//! `compile`, `eval`, `exec`, the namespaces, and what a class statement calls.

use crate::builtins::modules::io::text_of_bytes;
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{CompileMode, CompileRequest, Interp, Raised, Result};
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::frame;
use crate::runtime::{CallArguments, attribute, call, class_creation, convert, instance_check};

native_functions! { pub FUNCTIONS;
    /// Compile source into a code object that can be executed by exec() or eval().
    ///
    /// The source code may represent a Python module, statement or expression.
    /// The filename will be used for run-time error messages.
    /// The mode must be 'exec' to compile a module, 'single' to compile a
    /// single (interactive) statement, or 'eval' to compile an expression.
    /// The flags argument, if present, controls which future statements influence
    /// the compilation of the code.
    def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1) = compile;
    /// Evaluate the given source in the context of globals and locals.
    ///
    /// The source may be a string representing a Python expression
    /// or a code object as returned by compile().
    /// The globals must be a dictionary and locals can be any mapping,
    /// defaulting to the current globals and locals.
    /// If only globals is given, locals defaults to it.
    def eval(source, /, globals=None, locals=None) = eval;
    /// Execute the given source in the context of globals and locals.
    ///
    /// The source may be a string representing one or more Python statements
    /// or a code object as returned by compile().
    /// The globals must be a dictionary and locals can be any mapping,
    /// defaulting to the current globals and locals.
    /// If only globals is given, locals defaults to it.
    def exec(source, /, globals=None, locals=None, *, closure=None) = exec;
    /// Return the dictionary containing the current scope's global variables.
    ///
    /// NOTE: Updates to this dictionary *will* affect name lookups in the current
    /// global scope and vice-versa.
    def globals() = globals;
    /// Return a dictionary containing the current scope's local variables.
    ///
    /// NOTE: Whether or not updates to this dictionary will affect name lookups in
    /// the local scope and vice-versa is *implementation dependent* and not
    /// covered by any backwards compatibility guarantees.
    def locals() = locals;
    /// __build_class__(func, name, /, *bases, [metaclass], **kwds) -> class
    ///
    /// Internal helper function used by the class statement.
    def __build_class__(*args, **kwargs) = build_class;
    /// Call sys.breakpointhook(*args, **kws).
    ///
    /// sys.breakpointhook() must accept whatever arguments are passed.
    def breakpoint(*args, **kws) = breakpoint;
}

/// `from __future__ import annotations`, as a flag of `compile`.
const FUTURE_ANNOTATIONS: i64 = 0x100_0000;
/// The flags of all future statements, most of which have become the language.
const FUTURE_FLAGS: i64 = 0x1FE_0000 | 0x10 | 0x2000_0000;
/// `ast.PyCF_ONLY_AST`
const ONLY_TREE: i64 = 0x400;
/// `ast.PyCF_ALLOW_TOP_LEVEL_AWAIT`, `ast.PyCF_TYPE_COMMENTS`, `PyCF_DONT_IMPLY_DEDENT` and `PyCF_ALLOW_INCOMPLETE_INPUT`.
const OTHER_FLAGS: i64 = TOP_LEVEL_AWAIT | 0x1000 | 0x200 | 0x4000 | 0x8000;
const TOP_LEVEL_AWAIT: i64 = 0x2000;

#[expect(clippy::too_many_arguments, reason = "the parameters are those of the function")]
fn compile(
    interp: &mut Interp,
    source: &Value,
    file_name: &Value,
    mode: &Value,
    flags: Option<i64>,
    _dont_inherit: Option<bool>,
    optimize: Option<i64>,
    _feature_version: Option<i64>,
) -> Result {
    let flags = flags.unwrap_or(0);
    if flags & !(FUTURE_FLAGS | ONLY_TREE | OTHER_FLAGS) != 0 {
        return Err(interp.value_error("compile(): unrecognised flags"));
    }
    if !(-1..=2).contains(&optimize.unwrap_or(-1)) {
        return Err(interp.value_error("compile(): invalid optimize value"));
    }
    let file_name = path_text(interp, file_name)?;
    let Some(mode_text) = convert::native::<Str>(mode) else {
        let class = interp.type_name(mode);
        return Err(interp.type_error(format!("compile() argument 'mode' must be str, not {class}")));
    };
    let mode = match mode_text.as_str() {
        "exec" => CompileMode::Exec,
        "eval" => CompileMode::Eval,
        "single" => CompileMode::Single,
        _ if flags & ONLY_TREE != 0 => {
            return Err(interp.value_error("compile() mode must be 'exec', 'eval', 'single' or 'func_type'"));
        }
        _ => return Err(interp.value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    };
    if flags & TOP_LEVEL_AWAIT != 0 {
        let message = "compile() with top-level await is not supported";
        return Err(interp.raise(ExceptionKind::NotImplementedError, message));
    }
    let text = match source_text(interp, source)? {
        Some(text) => text,
        None => match tree_text(interp, source, mode)? {
            Some(_) if flags & ONLY_TREE != 0 => return Ok(source.clone()),
            Some(text) => text,
            None => {
                return Err(interp.type_error("compile() arg 1 must be a string, bytes or AST object"));
            }
        },
    };
    if flags & ONLY_TREE == 0 {
        return compile_text(interp, &text, &file_name, mode, flags & FUTURE_ANNOTATIONS != 0);
    }
    check_text(interp, &text)?;
    let request = CompileRequest { source: &text, file_name: &file_name, mode, future_annotations: false };
    (interp.hooks.parse)(interp, request)
}

/// The source of a tree made of the classes of `ast`, which checks it; `None` for anything else.
fn tree_text(interp: &mut Interp, tree: &Value, mode: CompileMode) -> Result<Option<String>> {
    let Some(module) = interp.loaded_module("ast") else { return Ok(None) };
    let (Some(class), Some(function)) = (module.get(interp, "AST"), module.get(interp, "_compilable")) else {
        return Ok(None);
    };
    if !instance_check::is_instance(interp, tree, &class)? {
        return Ok(None);
    }
    let mode = match mode {
        CompileMode::Exec => "Module",
        CompileMode::Eval => "Expression",
        CompileMode::Single => "Interactive",
    };
    let made = call::call(interp, &function, &[tree.clone(), Str::value(mode)])?;
    Ok(convert::native::<Str>(&made).map(|text| text.as_str().to_owned()))
}

fn check_text(interp: &mut Interp, source: &str) -> Result<()> {
    if source.contains('\0') {
        return Err(interp.raise(ExceptionKind::SyntaxError, "source code string cannot contain null bytes"));
    }
    Ok(())
}

fn compile_text(
    interp: &mut Interp,
    source: &str,
    file_name: &str,
    mode: CompileMode,
    future_annotations: bool,
) -> Result {
    check_text(interp, source)?;
    (interp.hooks.compile)(interp, CompileRequest { source, file_name, mode, future_annotations })
}

/// A path given as str, bytes or an object with `__fspath__`.
pub fn path_text(interp: &mut Interp, path: &Value) -> Result<String> {
    if let Some(text) = convert::native::<Str>(path) {
        return Ok(text.as_str().to_owned());
    }
    if matches!(convert::native_value(path).kind(), Kind::Bytes) {
        return Ok(text_of_bytes(interp, path)?.unwrap_or_default());
    }
    let name = interp.names.fspath.clone();
    let made = attribute::call_special(interp, path, &name, &[])?;
    match made.as_ref().and_then(|made| made.exact::<Str>()) {
        Some(text) => Ok(text.as_str().to_owned()),
        None => {
            let class = interp.type_name(path);
            let message = match made {
                Some(made) => format!(
                    "expected {class}.__fspath__() to return str or bytes, not {}",
                    interp.type_name(&made)
                ),
                None => format!("expected str, bytes or os.PathLike object, not {class}"),
            };
            Err(interp.type_error(message))
        }
    }
}

/// The text of source given as str or bytes; `None` for anything else.
fn source_text(interp: &mut Interp, source: &Value) -> Result<Option<String>> {
    match convert::native::<Str>(source) {
        Some(text) => Ok(Some(text.as_str().to_owned())),
        None => text_of_bytes(interp, source),
    }
}

fn eval(interp: &mut Interp, source: &Value, globals: Option<&Value>, locals: Option<&Value>) -> Result {
    let (globals, locals) = (given(globals), given(locals));
    if let Some(locals) = locals
        && !is_mapping(interp, locals)
    {
        return Err(interp.type_error("locals must be a mapping"));
    }
    if let Some(globals) = globals
        && convert::native::<Dict>(globals).is_none()
    {
        let is_mapping = is_mapping(interp, globals);
        let message = if is_mapping {
            "globals must be a real dict; try eval(expr, {}, mapping)"
        } else {
            "globals must be a dict"
        };
        return Err(interp.type_error(message));
    }
    let (globals, locals) = namespaces(interp, globals, locals)?;
    if let Some(code) = source.exact::<CodeObject>() {
        check_free(interp, code, "eval")?;
        return run(interp, source, &globals, &locals);
    }
    let Some(text) = source_text(interp, source)? else {
        return Err(interp.type_error("eval() arg 1 must be a string, bytes or code object"));
    };
    let trimmed = text.trim_start_matches([' ', '\t']);
    let code = compile_text(interp, trimmed, "<string>", CompileMode::Eval, false)?;
    run(interp, &code, &globals, &locals)
}

fn exec(
    interp: &mut Interp,
    source: &Value,
    globals: Option<&Value>,
    locals: Option<&Value>,
    closure: Option<&Value>,
) -> Result {
    let (globals, locals) = (given(globals), given(locals));
    if let Some(globals) = globals
        && convert::native::<Dict>(globals).is_none()
    {
        let class = interp.type_name(globals);
        return Err(interp.type_error(format!("exec() globals must be a dict, not {class}")));
    }
    if let Some(locals) = locals
        && !is_mapping(interp, locals)
    {
        let class = interp.type_name(locals);
        return Err(interp.type_error(format!("locals must be a mapping or None, not {class}")));
    }
    let (globals, locals) = namespaces(interp, globals, locals)?;
    if let Some(code) = source.exact::<CodeObject>() {
        if given(closure).is_some() {
            return Err(
                interp.raise(ExceptionKind::NotImplementedError, "exec() with a closure is not supported")
            );
        }
        check_free(interp, code, "exec")?;
        run(interp, source, &globals, &locals)?;
        return Ok(Value::NONE);
    }
    if given(closure).is_some() {
        return Err(interp.type_error("closure can only be used when source is a code object"));
    }
    let Some(text) = source_text(interp, source)? else {
        return Err(interp.type_error("exec() arg 1 must be a string, bytes or code object"));
    };
    let code = compile_text(interp, &text, "<string>", CompileMode::Exec, false)?;
    run(interp, &code, &globals, &locals)?;
    Ok(Value::NONE)
}

fn given(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !value.is_none())
}

fn is_mapping(interp: &Interp, value: &Value) -> bool {
    interp.class_of(value).slots(interp).get_item.is_some()
}

/// The namespaces to run in: those given, or those of the caller. Globals get `__builtins__`.
fn namespaces(
    interp: &mut Interp,
    globals: Option<&Value>,
    locals: Option<&Value>,
) -> Result<(Value, Value)> {
    let (globals, locals) = match (globals, locals) {
        (Some(globals), Some(locals)) => (globals.clone(), locals.clone()),
        (Some(globals), None) => (globals.clone(), globals.clone()),
        (None, Some(locals)) => (frame::current_globals(interp).to_value(), locals.clone()),
        (None, None) => (frame::current_globals(interp).to_value(), frame::current_locals(interp)?),
    };
    let name = interp.names.builtins.clone();
    if let Some(dict) = convert::native_ref::<Dict>(&globals)
        && dict.get_str(interp, &name).is_none()
    {
        let builtins = interp.builtins.to_value();
        drop(dict.clone().set_str(interp, &name, builtins));
    }
    Ok((globals, locals))
}

fn check_free(interp: &mut Interp, code: &CodeObject, function: &str) -> Result<()> {
    if code.data.free_count == 0 {
        return Ok(());
    }
    let count = code.data.free_count;
    Err(match function {
        "eval" => interp.type_error("code object passed to eval() may not contain free variables"),
        _ => interp.type_error(format!("code object requires a closure of exactly length {count}")),
    })
}

fn run(interp: &mut Interp, code: &Value, globals: &Value, locals: &Value) -> Result {
    interp.enter_native("")?;
    (interp.hooks.run_code)(interp, code, convert::native_value(globals), locals)
}

fn globals(interp: &mut Interp) -> Ref<Dict> {
    frame::current_globals(interp)
}

fn locals(interp: &mut Interp) -> Result {
    frame::current_locals(interp)
}

/// Positional and keyword arguments put together again, for functions that take all of them.
fn call_again<T>(
    interp: &mut Interp,
    arguments: &Tuple,
    keywords: &Dict,
    function: impl FnOnce(&mut Interp, CallArguments<'_>) -> std::result::Result<T, Raised>,
) -> std::result::Result<T, Raised> {
    let (names, values): (Vec<Value>, Vec<Value>) = keywords.entries(interp).into_iter().unzip();
    let values: Vec<Value> = arguments.items().iter().cloned().chain(values).collect();
    function(interp, CallArguments { values: &values, names: &names })
}

fn build_class(interp: &mut Interp, arguments: &Tuple, keywords: &Dict) -> Result {
    call_again(interp, arguments, keywords, class_creation::build_class)
}

fn breakpoint(interp: &mut Interp, arguments: &Tuple, keywords: &Dict) -> Result {
    let hook = interp.loaded_module("sys").and_then(|sys| sys.get(interp, "breakpointhook"));
    let Some(hook) = hook else {
        return Err(interp.raise(ExceptionKind::RuntimeError, "lost sys.breakpointhook"));
    };
    call_again(interp, arguments, keywords, |interp, arguments| call::call_with(interp, &hook, arguments))
}
