//! Code objects: a compiled body with its constants as values and its inline caches. The machine runs these.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::function::parameter_flags;
use crate::bytecode::code::{Code, CodeKind, Constant};
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value, Word};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer_text;
use crate::runtime::{convert, representation};
use std::cell::Cell;
use std::rc::Rc;

/// What an instruction found the last time. It holds no counts: the guard (`id`) proves that what `word` borrows is still owned by
/// the class or namespace it came from.
#[derive(Clone)]
pub struct InlineCache {
    /// A shape's id, a class's or a namespace's version; 0 matches nothing.
    pub(crate) id: Cell<u32>,
    /// A slot, an index of an entry, or what kind of hit it is.
    pub(crate) slot: Cell<u32>,
    pub(crate) word: Cell<Word>,
}

/// The payload of a code object.
pub struct CodeObject {
    pub data: Rc<Code>,
    /// The first instruction.
    pub(crate) start: *const u32,
    pub(crate) constants: Box<[Value]>,
    pub(crate) names: Box<[Ref<Str>]>,
    pub(crate) local_names: Box<[Ref<Str>]>,
    pub(crate) caches: Box<[InlineCache]>,
    /// How many positional arguments make a call that needs no binding at all; `u32::MAX` when every call needs it.
    pub(crate) exact_arguments: u32,
    /// How many locals, cells and free variables there are.
    pub(crate) local_count: usize,
    /// Values of a frame: locals and the deepest operand stack.
    pub(crate) frame_size: usize,
    /// The line `co_lines` and tracebacks count from is in `data`; this caches `co_filename`.
    pub(crate) file_name: Value,
}

impl Payload for CodeObject {
    const KIND: Kind = Kind::Code;
}

impl CodeObject {
    /// Turns compiled code into an object the machine can run, inner functions included.
    pub fn load(interp: &mut Interp, data: &Rc<Code>) -> Ref<CodeObject> {
        let constants = data.constants.iter().map(|constant| load_constant(interp, constant)).collect();
        let names = data.names.iter().map(|name| interp.intern(name)).collect();
        let local_names: Box<[Ref<Str>]> = data.locals.iter().map(|name| interp.intern(name)).collect();
        let parameters = data.parameters;
        let simple = parameters.keyword_only == 0 && !parameters.has_star_args && !parameters.has_star_kwargs;
        let empty = InlineCache { id: Cell::new(0), slot: Cell::new(0), word: Cell::new(Word::UNBOUND) };
        Ref::new(CodeObject {
            start: data.words.as_ptr(),
            constants,
            names,
            caches: vec![empty; data.cache_count as usize].into_boxed_slice(),
            exact_arguments: if simple { parameters.positional } else { u32::MAX },
            frame_size: local_names.len() + data.stack_size as usize + 1,
            local_count: local_names.len(),
            local_names,
            file_name: interp.intern(&data.file_name).into(),
            data: data.clone(),
        })
    }

    /// How many parameters there are, `*args` and `**kwargs` included.
    pub fn parameter_count(&self) -> usize {
        let parameters = self.data.parameters;
        (parameters.positional + parameters.keyword_only) as usize
            + usize::from(parameters.has_star_args)
            + usize::from(parameters.has_star_kwargs)
    }
}

fn load_constant(interp: &mut Interp, constant: &Constant) -> Value {
    match constant {
        Constant::None => Value::NONE,
        Constant::Ellipsis => Value::ELLIPSIS,
        Constant::Boolean(truth) => Value::bool(*truth),
        Constant::Integer(number) => Value::int(*number),
        Constant::BigInteger { base, digits } => match integer_text::parse(digits, i64::from(*base), 0) {
            Ok(number) => convert::from_integer(number),
            Err(failure) => Str::value(&failure.message),
        },
        Constant::Float(number) => Value::float(*number),
        Constant::Complex { real, imaginary } => super::complex::make(*real, *imaginary),
        Constant::Text(text) => {
            if text.len() <= 40 {
                interp.intern(text).into()
            } else {
                Str::value(text)
            }
        }
        Constant::Bytes(bytes) => super::bytes::make(bytes),
        Constant::Tuple(items) => {
            Tuple::from_vec(items.iter().map(|item| load_constant(interp, item)).collect()).into()
        }
        Constant::FrozenSet(items) => {
            let items = items.iter().map(|item| load_constant(interp, item)).collect::<Vec<_>>();
            super::set::frozen_constant(interp, &items)
        }
        Constant::Code(code) => CodeObject::load(interp, code).into(),
    }
}

macro_rules! attributes {
    ($( $name:literal $get:expr; )+) => {
        &[ $( AttributeDefinition { name: $name, documentation: "", get: |interp, value| {
            match value.exact::<CodeObject>() {
                Some(code) => { let get: fn(&mut Interp, &CodeObject) -> Value = $get; Ok(get(interp, code)) }
                None => Ok(Value::NONE),
            }
        }, set: None } ),+ ]
    };
}

fn names_tuple(names: &[Ref<Str>]) -> Value {
    Tuple::of(names.iter().map(Ref::to_value)).into()
}

fn int(number: u32) -> Value {
    Value::int(i64::from(number))
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Code,
    name: "code",
    documentation: "A compiled body: function, class, module or expression.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| slots.representation = Some(repr),
    attributes: attributes! {
        "co_name" |_, code| Str::value(&code.data.name);
        "co_qualname" |_, code| Str::value(&code.data.qualified_name);
        "co_filename" |_, code| code.file_name.clone();
        "co_firstlineno" |_, code| int(code.data.first_line);
        "co_argcount" |_, code| int(code.data.parameters.positional);
        "co_posonlyargcount" |_, code| int(code.data.parameters.positional_only);
        "co_kwonlyargcount" |_, code| int(code.data.parameters.keyword_only);
        "co_nlocals" |_, code| Value::int(code.local_names.len() as i64 - i64::from(code.data.free_count));
        "co_varnames" |_, code| names_tuple(code.local_names.get(..code.local_names.len() - code.data.free_count as usize).unwrap_or_default());
        "co_freevars" |_, code| names_tuple(code.local_names.get(code.local_names.len() - code.data.free_count as usize..).unwrap_or_default());
        "co_cellvars" |_, code| Tuple::from_vec(code.data.cells.iter().filter_map(|&cell| code.local_names.get(cell as usize).map(Ref::to_value)).collect()).into();
        "co_names" |_, code| names_tuple(&code.names);
        "co_consts" |_, code| Tuple::from_slice(&code.constants).into();
        "co_stacksize" |_, code| int(code.data.stack_size);
        "co_flags" |_, code| int(parameter_flags(&code.data));
    },
    ..EMPTY
};

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let Some(code) = value.exact::<CodeObject>() else { return representation::default(interp, value) };
    let (name, file, line) = (&code.data.name, &code.data.file_name, code.data.first_line);
    Ok(Str::value(&format!("<code object {name} at {:#x}, file \"{file}\", line {line}>", value.identity())))
}

/// Is it the body of a generator, coroutine or asynchronous generator?
pub fn suspends(kind: CodeKind) -> bool {
    matches!(kind, CodeKind::Generator | CodeKind::Coroutine | CodeKind::AsyncGenerator)
}
