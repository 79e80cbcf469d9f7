//! Native functions: how a Rust function becomes callable from the language. A function is declared by a stub in the language's own
//! notation, from which come its name, arity, keywords, `help()` and `__text_signature__`; the typed Rust function stands under it:
//!
//! ```ignore
//! native_functions! { pub METHODS;
//!     /// Insert object before index.
//!     def insert(self, index, object, /) = insert;
//! }
//! fn insert(interp: &mut Interp, list: &List, index: isize, object: &Value) { ... }
//! ```
//!
//! Parameters left out arrive as Unbound, which `Option<T>` receives as `None`; `*args` arrives as a tuple, `**kwargs` as a dict.

use super::class::Class;
use super::interp::{Interp, Result};
use super::signature::Signature;
use crate::object::{Ref, Value};
use std::sync::OnceLock;

/// The arguments of a call: the positional ones, then the values of the keywords, whose names are strings.
#[derive(Clone, Copy)]
pub struct CallArguments<'a> {
    pub values: &'a [Value],
    /// The names of the last `names.len()` values.
    pub names: &'a [Value],
}

impl<'a> CallArguments<'a> {
    /// Positional arguments only.
    pub const fn positional(values: &'a [Value]) -> Self {
        CallArguments { values, names: &[] }
    }

    /// The positional arguments.
    pub fn positionals(&self) -> &'a [Value] {
        self.values.get(..self.values.len().saturating_sub(self.names.len())).unwrap_or_default()
    }

    /// The keyword arguments: names and values.
    pub fn keywords(&self) -> impl Iterator<Item = (&'a Value, &'a Value)> + use<'a> {
        let values =
            self.values.get(self.values.len().saturating_sub(self.names.len())..).unwrap_or_default();
        self.names.iter().zip(values)
    }
}

/// A native function as declared.
pub struct NativeDefinition {
    pub name: &'static str,
    /// The parameters as in the stub.
    pub parameters: &'static str,
    pub documentation: &'static str,
    /// Called with one value per parameter; those left out at the end may be missing.
    pub call: fn(&mut Interp, &[Value]) -> Result,
    pub(crate) signature: OnceLock<Signature>,
}

impl NativeDefinition {
    /// The parsed parameters.
    #[inline]
    pub fn signature(&self) -> &Signature {
        self.signature.get_or_init(|| Signature::parse(self.parameters))
    }

    /// The documentation without the blank that `///` leaves at the start of lines.
    pub fn doc(&self) -> String {
        let lines = self.documentation.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        lines.collect::<Vec<_>>().join("\n").trim_end().to_owned()
    }

    /// Binds arguments to parameters and calls.
    #[inline]
    pub fn invoke(&self, interp: &mut Interp, arguments: CallArguments<'_>) -> Result {
        self.invoke_of(interp, Owner::None, arguments)
    }

    /// Binds arguments to parameters and calls a function of `owner`.
    #[inline]
    pub fn invoke_of(&self, interp: &mut Interp, owner: Owner<'_>, arguments: CallArguments<'_>) -> Result {
        let signature = self.signature();
        if arguments.names.is_empty() && signature.takes_directly(arguments.values.len()) {
            return (self.call)(interp, arguments.values);
        }
        if signature.total() <= FEW_PARAMETERS {
            let mut bound = [const { Value::UNBOUND }; FEW_PARAMETERS];
            if signature.bind_few(arguments, &mut bound) {
                return (self.call)(interp, bound.get(..signature.total()).unwrap_or(&bound));
            }
        }
        let bound = signature.bind(interp, self, owner, arguments)?;
        (self.call)(interp, &bound)
    }
}

/// Up to so many parameters are bound without allocating.
const FEW_PARAMETERS: usize = 6;

/// What a native function belongs to: messages name it (`list.append()`).
#[derive(Clone, Copy)]
pub enum Owner<'a> {
    None,
    Module(&'static str),
    Class(&'a Ref<Class>),
    /// The object a method is bound to; the method is one of its class or of a base.
    Receiver(&'a Value),
}

impl Owner<'_> {
    /// The qualified name of the owner's function `definition`.
    #[cold]
    pub fn qualify(self, interp: &Interp, definition: &NativeDefinition) -> String {
        let name = definition.name;
        match self {
            Owner::None | Owner::Module("builtins" | "") => name.to_owned(),
            Owner::Module(module) => format!("{module}.{name}"),
            Owner::Class(class) => format!("{}.{name}", class.name(interp)),
            Owner::Receiver(receiver) => {
                let class = receiver.exact_ref::<Class>().filter(|class| class.defines(interp, definition));
                match class.or_else(|| interp.class_of(receiver).definer(interp, definition)) {
                    Some(class) => format!("{}.{name}", class.name(interp)),
                    None => name.to_owned(),
                }
            }
        }
    }
}

/// Declares native functions; see the module's documentation.
#[macro_export]
macro_rules! native_functions {
    ($visibility:vis $table:ident; $( $(#[doc = $doc:literal])* def $name:ident ($($parameters:tt)*) = $function:path; )*) => {
        // The rows are a static of their own: a temporary with a `OnceLock` in it could not be borrowed for ever.
        $visibility static $table: &[$crate::runtime::native::NativeDefinition] = {
            const COUNT: usize = [$( stringify!($name) ),*].len();
            static ROWS: [$crate::runtime::native::NativeDefinition; COUNT] = [ $(
            $crate::runtime::native::NativeDefinition {
                name: stringify!($name),
                parameters: stringify!($($parameters)*),
                documentation: concat!($($doc, "\n"),*),
                call: |interp, arguments| $crate::runtime::native::Native::call(&$function, interp, arguments),
                signature: ::std::sync::OnceLock::new(),
            }
            ),* ];
            &ROWS
        };
    };
}

/// Where an argument stands, for messages.
#[derive(Clone, Copy)]
pub struct Place {
    /// Index among the parameters; 0 may be the receiver.
    pub index: usize,
}

/// A Rust type that a native function takes as a parameter.
pub trait Argument {
    /// The type with the lifetime of the arguments.
    type Item<'a>;
    /// Converts, or raises TypeError as CPython would.
    fn convert<'a>(interp: &mut Interp, value: &'a Value, place: Place) -> Result<Self::Item<'a>>;
}

/// A Rust type that a native function returns.
pub trait IntoResult {
    /// Converts to what the machine pushes.
    fn into_result(self, interp: &mut Interp) -> Result;
}

/// A Rust function that can be called with a slice of arguments; `Marker` only tells the implementations apart.
pub trait Native<Marker> {
    /// Converts the arguments, calls, converts the result.
    fn call(&self, interp: &mut Interp, arguments: &[Value]) -> Result;
}

macro_rules! native_arities {
    ($( ($($parameter:ident $index:literal),*) )+) => { $(
        impl<Function, Return, $($parameter),*> Native<(Return, $($parameter,)*)> for Function
        where
            $($parameter: Argument,)*
            Return: IntoResult,
            Function: Fn(&mut Interp, $($parameter),*) -> Return
                + for<'a> Fn(&mut Interp, $($parameter::Item<'a>),*) -> Return,
        {
            #[inline]
            #[allow(clippy::needless_lifetimes, reason = "needed from one parameter on")]
            #[allow(non_snake_case, reason = "each parameter's value is named after its type variable")]
            fn call(&self, interp: &mut Interp, arguments: &[Value]) -> Result {
                fn invoke<'a, Return, $($parameter: Argument),*>(
                    function: impl Fn(&mut Interp, $($parameter::Item<'a>),*) -> Return,
                    interp: &mut Interp,
                    _arguments: &'a [Value],
                ) -> Result<Return> {
                    $( let $parameter = $parameter::convert(interp, _arguments.get($index).unwrap_or(const { &Value::UNBOUND }), Place { index: $index })?; )*
                    Ok(function(interp, $($parameter),*))
                }
                invoke::<Return, $($parameter),*>(self, interp, arguments)?.into_result(interp)
            }
        }
    )+ };
}

native_arities! {
    ()
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8)
}
