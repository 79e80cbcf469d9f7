//! What scripts and the runtime see of running frames: `globals()`, `locals()`, zero-argument `super()`, and frame objects as tracebacks
//! keep them (code, globals and line; the locals of a finished call are gone).

use super::cell::Cell;
use super::code::CodeObject;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::dict::Dict;
use super::function;
use super::generator::{Generator, State};
use crate::bytecode::code::CodeKind;
use crate::object::{Guarded, Kind, Payload, Ref, Str, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::machine::Frame;

/// The payload of a frame object.
pub struct FrameObject {
    pub code: Ref<CodeObject>,
    pub globals: Ref<Dict>,
    pub line: u32,
    /// The names of a module or class body, or of a running function as they were when this was made; None: see `variables`.
    pub locals: Value,
    /// The locals of a call that an exception ended: the traceback keeps them alive, as in CPython.
    pub(crate) variables: Guarded<Vec<Value>>,
    pub back: Value,
}

impl Payload for FrameObject {
    const KIND: Kind = Kind::Frame;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.globals.value());
        visit(&self.locals);
        visit(&self.back);
        self.variables.peek().iter().for_each(visit);
    }

    fn clear(&mut self) {
        drop(std::mem::take(self.variables.get_exclusive()));
    }
}

macro_rules! attribute {
    ($name:literal, $get:expr) => {
        AttributeDefinition {
            name: $name,
            documentation: "",
            get: |interp, value| match value.exact::<FrameObject>() {
                Some(frame) => {
                    let get: fn(&mut Interp, &FrameObject) -> Value = $get;
                    Ok(get(interp, frame))
                }
                None => Ok(Value::NONE),
            },
            set: None,
        }
    };
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Frame,
    name: "frame",
    documentation: "",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| slots.representation = Some(repr),
    attributes: &[
        attribute!("f_code", |_, frame| frame.code.to_value()),
        attribute!("f_globals", |_, frame| frame.globals.to_value()),
        attribute!("f_builtins", |interp, _| interp.builtins.to_value()),
        attribute!("f_lineno", |_, frame| Value::int(i64::from(frame.line))),
        attribute!("f_locals", locals),
        attribute!("f_back", |_, frame| frame.back.clone()),
    ],
    ..EMPTY
};

fn repr(_: &mut Interp, value: &Value) -> Result {
    let Some(frame) = value.exact::<FrameObject>() else { return Ok(Value::NONE) };
    let (file, line, name) = (&frame.code.data.file_name, frame.line, &frame.code.data.name);
    Ok(Str::value(&format!("<frame at {:#x}, file '{file}', line {line}, code {name}>", value.identity())))
}

/// `f_locals`
pub fn locals(interp: &mut Interp, frame: &FrameObject) -> Value {
    if !frame.locals.is_none() {
        return frame.locals.clone();
    }
    let variables = interp.read(&frame.variables).clone();
    variables_dict(interp, &frame.code, |index| variables.get(index).cloned().unwrap_or(Value::UNBOUND))
}

/// A frame object for a traceback.
pub fn for_traceback(code: &Ref<CodeObject>, globals: &Ref<Dict>, line: u32, variables: Vec<Value>) -> Value {
    Value::new(FrameObject {
        code: code.clone(),
        globals: globals.clone(),
        line,
        locals: Value::NONE,
        variables: Guarded::new(variables),
        back: Value::NONE,
    })
}

/// Gives the locals of a call that ended to its frame object.
pub fn keep_variables(interp: &mut Interp, object: &Value, variables: Vec<Value>) {
    match object.exact::<FrameObject>() {
        Some(frame) => {
            let old = std::mem::replace(interp.write(&frame.variables), variables);
            drop(old);
        }
        None => drop(variables),
    }
}

/// A frame object for the frame `depth` calls up (0: the innermost), if there is one.
pub fn object_at(interp: &mut Interp, depth: usize) -> Option<Value> {
    let index = interp.machine.frames.len().checked_sub(depth + 1)?;
    let back = object_at(interp, depth + 1).unwrap_or_default();
    let frame = *interp.machine.frames.get(index)?;
    let (code, globals) = (frame.code_ref(), frame.globals_ref());
    let line = frame.line();
    let locals = locals_of(interp, &frame);
    Some(Value::new(FrameObject { code, globals, line, locals, variables: Guarded::default(), back }))
}

/// `gi_frame`: a frame object while the generator can still run.
pub fn of_generator(_: &mut Interp, generator: &Generator) -> Value {
    if generator.state.get() == State::Finished {
        return Value::NONE;
    }
    let line = generator.frame_at(std::ptr::null_mut()).line();
    Value::new(FrameObject {
        code: generator.code.clone(),
        globals: generator.function.globals.clone(),
        line,
        locals: Value::NONE,
        variables: Guarded::default(),
        back: Value::NONE,
    })
}

/// `globals()`: the namespace of the innermost frame's module.
pub fn current_globals(interp: &mut Interp) -> Ref<Dict> {
    match interp.machine.frames.last() {
        Some(frame) => frame.globals_ref(),
        None => Dict::new(),
    }
}

/// `locals()`: the namespace of a module or class body, or a new dict of a function's variables (PEP 667).
pub fn current_locals(interp: &mut Interp) -> Result {
    match interp.machine.frames.last().copied() {
        Some(frame) => Ok(locals_of(interp, &frame)),
        None => Ok(Dict::new().into()),
    }
}

fn locals_of(interp: &mut Interp, frame: &Frame) -> Value {
    let code = frame.code_ref();
    if matches!(code.data.kind, CodeKind::Module | CodeKind::Expression | CodeKind::ClassBody)
        && has_own_variables(interp, frame, &code)
    {
        return variables_dict(interp, &code, |index| frame.local(index));
    }
    let namespace = frame.namespace_value();
    if !namespace.is_unbound() {
        return namespace;
    }
    if matches!(code.data.kind, CodeKind::Module | CodeKind::Expression) {
        return frame.globals_ref().into();
    }
    variables_dict(interp, &code, |index| frame.local(index))
}

/// Does the frame run a comprehension in the body of a module or class? Only its variables are the frame's own, and only they are
/// its locals then, as in CPython.
fn has_own_variables(interp: &Interp, frame: &Frame, code: &CodeObject) -> bool {
    let own = code.local_names.len().saturating_sub(code.data.free_count as usize);
    code.local_names.iter().take(own).enumerate().any(|(index, name)| {
        let value = frame.local(index);
        let is_bound = match value.exact::<Cell>() {
            Some(cell) => !interp.read(&cell.content).is_unbound(),
            None => !value.is_unbound(),
        };
        is_bound && (name.as_str() == "_" || !name.as_str().starts_with(['.', '_']))
    })
}

/// The bound variables of a call as a dict; cells are looked into.
fn variables_dict(interp: &mut Interp, code: &Ref<CodeObject>, variable: impl Fn(usize) -> Value) -> Value {
    let locals = Dict::new();
    for (index, name) in code.local_names.iter().enumerate() {
        let value = variable(index);
        let value = match value.exact::<Cell>() {
            Some(cell) => interp.read(&cell.content).clone(),
            None => value,
        };
        if !value.is_unbound() && !name.as_str().starts_with('.') {
            locals.set_str(interp, name, value);
        }
    }
    locals.into()
}

/// The class a method was defined in (its `__class__` cell; Unbound when empty) and its first argument.
pub fn class_and_first_argument(interp: &mut Interp) -> Option<(Option<Value>, Value)> {
    let frame = *interp.machine.frames.last()?;
    let function = frame.function_ref()?;
    if frame.code_ref().data.parameters.positional == 0 {
        return None;
    }
    let class = function::free_variable(interp, &function, "__class__");
    Some((class, frame.local(0)))
}

/// `__name__` of the module the innermost frame belongs to.
pub fn current_module_name(interp: &mut Interp) -> Option<Value> {
    let globals = interp.machine.frames.last()?.globals_ref();
    let name = interp.names.name.clone();
    globals.get_str(interp, &name)
}

/// `file:line` of the innermost frame, for warnings.
pub fn warning_place(interp: &Interp) -> String {
    match interp.machine.frames.last() {
        Some(frame) => format!("{}:{}", frame.code_ref().data.file_name, frame.line()),
        None => "sys:1".to_owned(),
    }
}
