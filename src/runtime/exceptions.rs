//! The exception hierarchy, one row per class in the order of the library reference's tree ("Exception hierarchy"). From a row come the
//! class, its place in the tree and the [`ExceptionKind`] native code raises it by.

macro_rules! exceptions {
    ($( $name:ident : $base:ident $layout:ident $doc:literal; )+) => {
        /// A built-in exception class, as native code names it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum ExceptionKind { BaseException, $( $name ),+ }

        /// What a class's instances carry besides their arguments.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ExceptionLayout { Plain, Attribute, Name, Import, Stop, Exit, Os, Syntax, Unicode, Group, Key }

        /// A row of the table.
        pub struct ExceptionRow {
            pub kind: ExceptionKind,
            pub name: &'static str,
            pub base: ExceptionKind,
            pub layout: ExceptionLayout,
            pub documentation: &'static str,
        }

        /// All exception classes but BaseException itself, bases before derived classes.
        pub const ROWS: &[ExceptionRow] = &[ $( ExceptionRow {
            kind: ExceptionKind::$name,
            name: stringify!($name),
            base: ExceptionKind::$base,
            layout: ExceptionLayout::$layout,
            documentation: $doc,
        } ),+ ];
    };
}

exceptions! {
    GeneratorExit: BaseException Plain "Request that a generator exit.";
    KeyboardInterrupt: BaseException Plain "Program interrupted by user.";
    SystemExit: BaseException Exit "Request to exit from the interpreter.";
    Exception: BaseException Plain "Common base class for all non-exit exceptions.";
    BaseExceptionGroup: BaseException Group "A combination of multiple unrelated exceptions.";
    ExceptionGroup: BaseExceptionGroup Group "A combination of multiple unrelated exceptions.";
    ArithmeticError: Exception Plain "Base class for arithmetic errors.";
    FloatingPointError: ArithmeticError Plain "Floating-point operation failed.";
    OverflowError: ArithmeticError Plain "Result too large to be represented.";
    ZeroDivisionError: ArithmeticError Plain "Second argument to a division or modulo operation was zero.";
    AssertionError: Exception Plain "Assertion failed.";
    AttributeError: Exception Attribute "Attribute not found.";
    BufferError: Exception Plain "Buffer error.";
    EOFError: Exception Plain "Read beyond end of file.";
    ImportError: Exception Import "Import can't find module, or can't find name in module.";
    ModuleNotFoundError: ImportError Import "Module not found.";
    LookupError: Exception Plain "Base class for lookup errors.";
    IndexError: LookupError Plain "Sequence index out of range.";
    KeyError: LookupError Key "Mapping key not found.";
    MemoryError: Exception Plain "Out of memory.";
    NameError: Exception Name "Name not found globally.";
    UnboundLocalError: NameError Name "Local name referenced before assignment.";
    OSError: Exception Os "Base class for I/O related errors.";
    BlockingIOError: OSError Os "I/O operation would block.";
    ChildProcessError: OSError Os "Child process error.";
    ConnectionError: OSError Os "Connection error.";
    BrokenPipeError: ConnectionError Os "Broken pipe.";
    ConnectionAbortedError: ConnectionError Os "Connection aborted.";
    ConnectionRefusedError: ConnectionError Os "Connection refused.";
    ConnectionResetError: ConnectionError Os "Connection reset.";
    FileExistsError: OSError Os "File already exists.";
    FileNotFoundError: OSError Os "File not found.";
    InterruptedError: OSError Os "Interrupted by signal.";
    IsADirectoryError: OSError Os "Operation doesn't work on directories.";
    NotADirectoryError: OSError Os "Operation only works on directories.";
    PermissionError: OSError Os "Not enough permissions.";
    ProcessLookupError: OSError Os "Process not found.";
    TimeoutError: OSError Os "Timeout expired.";
    ReferenceError: Exception Plain "Weak ref proxy used after referent went away.";
    RuntimeError: Exception Plain "Unspecified run-time error.";
    NotImplementedError: RuntimeError Plain "Method or function hasn't been implemented yet.";
    PythonFinalizationError: RuntimeError Plain "Operation blocked during Python finalization.";
    RecursionError: RuntimeError Plain "Recursion limit exceeded.";
    StopAsyncIteration: Exception Plain "Signal the end from iterator.__anext__().";
    StopIteration: Exception Stop "Signal the end from iterator.__next__().";
    SyntaxError: Exception Syntax "Invalid syntax.";
    IndentationError: SyntaxError Syntax "Improper indentation.";
    TabError: IndentationError Syntax "Improper mixture of spaces and tabs.";
    SystemError: Exception Plain "Internal error in the Baton interpreter.";
    TypeError: Exception Plain "Inappropriate argument type.";
    ValueError: Exception Plain "Inappropriate argument value (of correct type).";
    UnicodeError: ValueError Plain "Unicode related error.";
    UnicodeDecodeError: UnicodeError Unicode "Unicode decoding error.";
    UnicodeEncodeError: UnicodeError Unicode "Unicode encoding error.";
    UnicodeTranslateError: UnicodeError Unicode "Unicode translation error.";
    Warning: Exception Plain "Base class for warning categories.";
    BytesWarning: Warning Plain "Base class for warnings about bytes and buffer related problems, mostly related to conversion from str or comparing to str.";
    DeprecationWarning: Warning Plain "Base class for warnings about deprecated features.";
    EncodingWarning: Warning Plain "Base class for warnings about encodings.";
    FutureWarning: Warning Plain "Base class for warnings about constructs that will change semantically in the future.";
    ImportWarning: Warning Plain "Base class for warnings about probable mistakes in module imports.";
    PendingDeprecationWarning: Warning Plain "Base class for warnings about features which will be deprecated in the future.";
    ResourceWarning: Warning Plain "Base class for warnings about resource usage.";
    RuntimeWarning: Warning Plain "Base class for warnings about dubious runtime behavior.";
    SyntaxWarning: Warning Plain "Base class for warnings about dubious syntax.";
    UnicodeWarning: Warning Plain "Base class for warnings about Unicode related problems, mostly related to conversion problems.";
    UserWarning: Warning Plain "Base class for warnings generated by user code.";
}

impl ExceptionKind {
    /// How many classes there are, BaseException included.
    pub const COUNT: usize = ROWS.len() + 1;
}
