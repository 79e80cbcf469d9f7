//! Baton: a small, fast Python with NumPy built in. This page is the map of the code.
//!
//! # The path of a program
//!
//! Text becomes tokens and a tree in [`syntax`], bytecode in [`compiler`] (checked by [`bytecode::verifier`]), and runs in [`vm`] on the
//! values of [`object`] with the types of [`runtime`]; what a program finds under a name is in [`builtins`], arrays are in [`array`].
//! [`interpreter`] joins the parts and is the embedding API; [`cli`] is the program `baton`.
//!
//! # The layers, in reading order
//!
//! | layer | what it is | what it may import |
//! |---|---|---|
//! | [`source`] | files, places in them, diagnostics as data | - |
//! | [`syntax`] | lexer (logos), layout, grammar (LALRPOP), tree, its dump | source |
//! | [`bytecode`] | the instruction table, code objects, disassembler, verifier | source, syntax's operators |
//! | [`object`] | values, headers, allocator, weak references, cycle collector: the unsafe core | - |
//! | [`compiler`] | tree to bytecode: scopes, one file per construct, folding, fusion | source, syntax, bytecode |
//! | [`runtime`] | what can be done with values; one file or folder per built-in type | source, syntax's operators, bytecode, object |
//! | [`array`] | n-dimensional arrays; knows ndarray and nothing of Python | - |
//! | [`regex`] | regular expressions; knows text and nothing of objects | runtime's text |
//! | [`vm`] | the machine's loop, calls, generators, unwinding, inline caches | source, bytecode, object, runtime |
//! | [`builtins`] | built-in functions, native modules, the binding of arrays as `numpy` | object, runtime, array, regex |
//! | [`interpreter`] | the embedding API, import, the operating system behind `Host` | all above |
//! | [`cli`] | command line, prompt (rustyline), drawn errors (miette) | source, interpreter |
//!
//! The layers source, syntax, bytecode and compiler are also a crate of their own (`front_end.rs`, with the manifest in `front_end/`):
//! the build script compiles the library with it, so that importing a module of `stdlib/` parses nothing.
//!
//! The table is kept by `tests/suite/architecture.rs`. Code below the machine calls back through the function pointers of
//! [`runtime::interp::Hooks`].
//!
//! # What holds everything together
//!
//! - A [`object::Value`] is two words; whoever holds one owns a count. Content that can change is guarded: reading it needs `&Interp`,
//!   changing it `&mut Interp`, and user code can run only with `&mut Interp`. So no container is ever borrowed while user code runs,
//!   and the compiler proves it ([`object::guarded`]).
//! - An instance of `class Stack(list)` is an instance that carries a list; a kind in a value's tag always means exactly that type.
//! - A class has [`runtime::slots::Slots`]; the table in that file relates them to special methods in both directions.
//! - Errors are of three kinds: [`source::Diagnostic`] (text), [`runtime::Raised`] (a program's exception), assertions (our mistakes).
//!
//! # How to add ...
//!
//! - **an opcode**: a row in `bytecode/opcodes.rs`; `vm/dispatch.rs` does not compile until it has the arm.
//! - **a built-in function**: a stub line and a typed function in a file of `builtins/functions/`.
//! - **a method**: a stub line in the type's `native_functions!` table and the typed function under it.
//! - **a native type**: a `Kind`, a payload with a `ClassDefinition` in `runtime/types/`, two lines in `runtime/types/mod.rs`.
//! - **a native module**: a file in `builtins/modules/` and one line in `builtins/mod.rs`.
//! - **a module in the language**: a file in `stdlib/`; it is compiled and embedded by the build.
//! - **an exception**: a row in `runtime/exceptions.rs`.
//! - **a ufunc, reduction or dtype**: a row in its table in `array/`.
//! - **advice about an error**: a row in `interpreter/advice/slips.rs` (syntax) or a function in the file of its family there.
//! - **a command of the prompt**: a function in `stdlib/_session/`; an option or command of `baton`: a row in `cli/arguments/table.rs`.
//! - **a test**: a script in `tests/`; the notation is described in `tests/suite/script.rs`.

#[macro_use]
pub mod runtime;
pub mod array;
pub mod builtins;
pub mod cli;
pub mod interpreter;
pub mod object;
pub mod regex;
pub mod vm;

pub use front_end::{bytecode, compiler, source, syntax};
