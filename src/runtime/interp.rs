//! The interpreter's state as native code sees it: the token that opens guarded content, the classes, the interned names, the
//! exception on its way, and the hooks through which code below the machine calls back into it.

use super::class::Class;
use super::exceptions::ExceptionKind;
use super::host::Host;
use super::machine::Machine;
use super::names::{Interned, Names};
use super::native::CallArguments;
use super::types::dict::Dict;
use super::types::exception;
use super::types::module::Module;
use crate::object::layout::Layouts;
use crate::object::{Guarded, Instance, Kind, Ref, Str, Token, Value, release};

/// The proof that an exception has been set in the interpreter; it carries nothing, so that `Result<Value>` fits two registers.
#[derive(Debug, PartialEq, Eq)]
pub struct Raised(());

/// What everything that can raise returns.
pub type Result<T = Value> = std::result::Result<T, Raised>;

/// What native code needs from the layers above it. The machine and the interpreter install theirs at start.
pub struct Hooks {
    /// Tells the memory manager about the payloads of native modules.
    pub add_layouts: fn(&mut Layouts),
    /// Calls a Python function (a `Kind::Function` value) to its end.
    /// The receiver goes before the arguments.
    pub call_function:
        fn(&mut Interp, function: &Value, receiver: Option<&Value>, arguments: CallArguments<'_>) -> Result,
    /// Resumes a generator; see `vm::generators`.
    pub resume: fn(&mut Interp, generator: &Value, resumption: Resumption) -> Result<Resumed>,
    /// The next item of a generator that is resumed by iteration; at the end the value it returned waits in `iteration_result`.
    pub next: fn(&mut Interp, generator: &Value) -> Result<Option<Value>>,
    /// Imports a module by its dotted name, as `import` does; the result is the module named, not its first part.
    pub import: fn(&mut Interp, name: &str) -> Result,
    /// Compiles source text to a code object.
    pub compile: fn(&mut Interp, request: CompileRequest<'_>) -> Result,
    /// Parses source text to objects of the module `ast`.
    pub parse: fn(&mut Interp, request: CompileRequest<'_>) -> Result,
    /// Runs the body of a class statement with `namespace` as its names; gives what the body returns.
    pub run_class_body: fn(&mut Interp, function: &Value, namespace: &Value) -> Result,
    /// Runs a module-level code object in these namespaces.
    pub run_code: fn(&mut Interp, code: &Value, globals: &Value, locals: &Value) -> Result,
}

/// How a generator is resumed.
pub enum Resumption {
    /// With a value for the `yield` expression (None to start).
    Send(Value),
    /// With an exception raised at the `yield`.
    Throw(Value),
}

/// How a generator stopped.
pub enum Resumed {
    Yielded(Value),
    Returned(Value),
}

/// What `compile`, `eval` and `exec` ask of the compiler.
pub struct CompileRequest<'a> {
    pub source: &'a str,
    pub file_name: &'a str,
    pub mode: CompileMode,
    /// Compile annotations to strings (`from __future__ import annotations` of the calling code).
    pub future_annotations: bool,
}

/// The third argument of `compile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompileMode {
    Exec,
    Eval,
    Single,
}

/// The state of one interpreter. It is not `Send`: objects stay on their thread.
pub struct Interp {
    pub(crate) token: Token,
    pub(crate) interned: Interned,
    /// Names the runtime itself uses.
    pub names: Names,
    /// The native class of each kind, by number.
    pub(crate) classes: Vec<Option<Ref<Class>>>,
    /// The exception classes, by [`ExceptionKind`].
    pub(crate) exception_classes: Vec<Ref<Class>>,
    /// The exception on its way up; set exactly while a [`Raised`] exists.
    pub(crate) raised: Option<Value>,
    /// `sys.modules`.
    pub modules: Ref<Dict>,
    /// The namespace of the `builtins` module.
    pub builtins: Ref<Dict>,
    /// Frames, stack and limits of the machine.
    pub machine: Machine,
    pub(crate) hooks: Hooks,
    /// The operating system, behind permissions.
    pub host: Box<dyn Host>,
    /// Key of the string hash, random per process.
    pub(crate) hash_key: (u64, u64),
    /// Objects whose `repr` is under way, for `[...]`.
    pub(crate) repr_in_progress: Vec<u64>,
    /// The classes of generators, coroutines and asynchronous generators.
    pub(crate) generator_classes: Vec<Ref<Class>>,
    /// The classes of dict iterators but the first.
    pub(crate) dict_iterator_classes: Vec<Ref<Class>>,
    /// The classes of array elements, in the order of the array layer's dtypes; empty until `numpy` is imported.
    pub(crate) array_scalar_classes: Vec<Ref<Class>>,
    /// `numpy.False_` and `numpy.True_`, of which there is one each.
    pub(crate) array_truths: [Value; 2],
    /// What the iterator that ended last returned; StopIteration takes it from here.
    pub(crate) iteration_result: Value,
    /// The strings of one Latin-1 character, made when first needed.
    pub(crate) characters: Vec<Option<Ref<Str>>>,
    /// Names of the modules written in Rust.
    pub(crate) native_module_names: Vec<&'static str>,
    /// Modules whose code is running for the first time, for the message of a circular import.
    pub(crate) modules_in_progress: Vec<String>,
    /// The limit of digits for conversions between int and str; 0 is none.
    pub int_max_str_digits: usize,
    /// Places for state of native modules, by name.
    pub module_state: std::collections::HashMap<&'static str, Box<dyn std::any::Any>>,
    pub(crate) method_cache: super::class::MethodCache,
    pub(crate) operator_names: super::slot_methods::OperatorNames,
}

impl Interp {
    /// The right to read guarded content.
    #[inline(always)]
    pub fn token(&self) -> &Token {
        &self.token
    }

    /// The right to change guarded content.
    #[inline(always)]
    pub fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }

    /// The one string object for a name.
    pub fn intern(&mut self, text: &str) -> Ref<Str> {
        self.interned.get(text)
    }

    /// The interned twin of a string.
    pub fn intern_string(&mut self, string: &Ref<Str>) -> Ref<Str> {
        self.interned.intern(string)
    }

    /// The class of the native type `kind`.
    #[inline]
    pub fn class_of_kind(&self, kind: Kind) -> &Ref<Class> {
        match self.classes.get(kind as usize) {
            Some(Some(class)) => class,
            _ => missing_class(kind),
        }
    }

    /// The class of an exception kind.
    pub fn exception_class(&self, kind: ExceptionKind) -> &Ref<Class> {
        &self.exception_classes[kind as usize]
    }

    /// `type(value)`
    #[inline]
    pub fn class_of<'a>(&'a self, value: &'a Value) -> &'a Ref<Class> {
        match value.kind() {
            Kind::Instance => {
                match value.exact::<Instance>().map(Instance::class).and_then(Ref::from_value) {
                    Some(class) => class,
                    None => missing_class(Kind::Instance),
                }
            }
            Kind::Class => match value.exact::<Class>() {
                Some(class) => class.metaclass(self),
                None => missing_class(Kind::Class),
            },
            Kind::Exception
            | Kind::Native
            | Kind::ArrayScalar
            | Kind::DictIterator
            | Kind::Generator
            | Kind::AsyncAwaitable
            | Kind::TypeParameter => super::types::own_class(self, value),
            kind => self.class_of_kind(kind),
        }
    }

    /// Sets the exception on its way. Code that raises returns what this gives.
    #[cold]
    pub fn raise_value(&mut self, exception: Value) -> Raised {
        self.raised = Some(exception);
        Raised(())
    }

    /// Raises a built-in exception with a text.
    #[cold]
    pub fn raise(&mut self, kind: ExceptionKind, message: impl Into<String>) -> Raised {
        let message = Str::from_string(message.into()).into();
        let made = exception::new(self, kind, vec![message]);
        self.raise_with_context(made)
    }

    /// Raises a new exception whose `__context__` is the one being handled.
    #[cold]
    pub fn raise_with_context(&mut self, made: Value) -> Raised {
        exception::set_context_from_handled(self, &made);
        self.raise_value(made)
    }

    #[cold]
    pub fn type_error(&mut self, message: impl Into<String>) -> Raised {
        self.raise(ExceptionKind::TypeError, message)
    }

    #[cold]
    pub fn value_error(&mut self, message: impl Into<String>) -> Raised {
        self.raise(ExceptionKind::ValueError, message)
    }

    #[cold]
    pub fn index_error(&mut self, message: impl Into<String>) -> Raised {
        self.raise(ExceptionKind::IndexError, message)
    }

    #[cold]
    pub fn overflow_error(&mut self, message: impl Into<String>) -> Raised {
        self.raise(ExceptionKind::OverflowError, message)
    }

    /// `KeyError(key)`
    #[cold]
    pub fn key_error(&mut self, key: &Value) -> Raised {
        let made = exception::new(self, ExceptionKind::KeyError, vec![key.clone()]);
        self.raise_with_context(made)
    }

    /// MemoryError before an allocation of a size a script asked for.
    #[cold]
    pub fn memory_error(&mut self) -> Raised {
        let made = exception::new(self, ExceptionKind::MemoryError, Vec::new());
        self.raise_with_context(made)
    }

    /// The exception on its way, taken off it: whoever calls this handles it.
    pub fn take_raised(&mut self, _proof: Raised) -> Value {
        self.raised.take().unwrap_or(Value::NONE)
    }

    /// Is the exception on its way an instance of this class?
    pub fn raised_is(&self, _proof: &Raised, kind: ExceptionKind) -> bool {
        let class = self.exception_class(kind);
        self.raised.as_ref().is_some_and(|raised| self.class_of(raised).is_subclass_of(self, class))
    }

    /// Turns `Err` of this exception class into `Ok(None)`.
    pub fn unless<T>(&mut self, result: Result<T>, kind: ExceptionKind) -> Result<Option<T>> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(raised) if self.raised_is(&raised, kind) => {
                drop(self.take_raised(raised));
                Ok(None)
            }
            Err(raised) => Err(raised),
        }
    }

    /// Runs finalizers and weak-reference callbacks that became due; the machine calls this between instructions and after native calls.
    #[inline(always)]
    pub fn run_pending(&mut self) {
        if release::has_pending() {
            super::finalize::run_pending(self);
        }
    }

    /// A module from `sys.modules`.
    pub fn loaded_module(&mut self, name: &str) -> Option<Ref<Module>> {
        let name = self.intern(name);
        self.modules.get_str(self, &name)?.exact_ref::<Module>()
    }
}

/// Reads guarded content: `interp.read(&list.items)`.
impl Interp {
    /// Looks into guarded content.
    #[inline(always)]
    pub fn read<'a, T>(&'a self, guarded: &'a Guarded<T>) -> &'a T {
        guarded.get(&self.token)
    }

    /// Changes guarded content.
    #[inline(always)]
    pub fn write<'a, T>(&'a mut self, guarded: &'a Guarded<T>) -> &'a mut T {
        guarded.get_mut(&mut self.token)
    }
}

#[cold]
fn missing_class(kind: Kind) -> ! {
    // A kind without a class is a mistake in `types::create_classes`, found by the first test that asks.
    eprintln!("internal error: kind {kind:?} has no class");
    std::process::abort()
}
