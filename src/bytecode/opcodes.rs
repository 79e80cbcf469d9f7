//! The instruction set: one row per opcode, from which come the enum, names, stack effects, operand kinds and documentation.
//!
//! An instruction is one 32-bit word, `opcode | operand << 8` (the operand has 24 bits), or for the fused forms
//! `opcode | a << 8 | b << 16 | c << 24`. Opcodes that cache what they found (`+ cache`) are followed by one more word, the
//! index of their cell in the code object's cache array; [`Opcode::words`] says how long an instruction is.
//! Jump targets are absolute word indices. Names are those of CPython's `dis` where the meaning is the same.
//!
//! The stack picture in a row reads `pops => pushes` with `n` standing for the operand. A second picture after `jump` holds
//! when the instruction jumps. The verifier proves every code object against these pictures before it runs.

/// What an instruction's operand means; the disassembler and the verifier read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperandKind {
    /// No operand.
    None,
    /// Index of a local variable, cell or free variable of the frame.
    Local,
    /// Index into the code's constants.
    Constant,
    /// Index into the code's names.
    Name,
    /// Absolute word index of an instruction.
    Target,
    /// A count of stack entries.
    Count,
    /// A signed 24-bit integer.
    Integer,
    /// Bits or an enumeration explained in the opcode's documentation.
    Flags,
    /// Two locals, `a` and `b`.
    LocalLocal,
    /// A local `a` and a constant `b`.
    LocalConstant,
    /// A local `a` and a signed 8-bit integer `b`.
    LocalInteger,
    /// A signed 23-bit integer above one bit that says whether the operator is in its in-place form.
    IntegerInPlace,
    /// Three locals, `a`, `b` and `c`.
    LocalLocalLocal,
    /// A local `a` and a 16-bit name index `b | c << 8`.
    LocalName,
}

/// What an instruction does to the operand stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StackEffect {
    pub pops: u32,
    pub pushes: u32,
}

macro_rules! opcodes {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident = $text:literal $operand:ident $(+ $extra:ident)? , ($n:ident : $pops:expr => $pushes:expr $(, jump $jump_pops:expr => $jump_pushes:expr)?);
    )+) => {
        /// An opcode; see the module's table for operands and stack effects.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Opcode { $( $(#[doc = $doc])+ $name ),+ }

        impl Opcode {
            /// Every opcode, in numeric order.
            pub const ALL: &'static [Opcode] = &[ $( Opcode::$name ),+ ];

            /// The opcode whose number is `byte`, if there is one.
            pub fn from_byte(byte: u8) -> Option<Opcode> {
                Self::ALL.get(usize::from(byte)).copied()
            }

            /// The name the disassembler prints.
            pub const fn name(self) -> &'static str {
                match self { $( Opcode::$name => $text ),+ }
            }

            /// The documentation of the table's row.
            pub const fn documentation(self) -> &'static str {
                match self { $( Opcode::$name => concat!($($doc, "\n"),+) ),+ }
            }

            /// How the operand is to be read.
            pub const fn operand_kind(self) -> OperandKind {
                match self { $( Opcode::$name => OperandKind::$operand ),+ }
            }

            /// How many 32-bit words the instruction takes, its cache or target word included.
            pub const fn words(self) -> usize {
                match self { $( Opcode::$name => 1 $( + { let _ = stringify!($extra); 1 } )? ),+ }
            }

            /// What the second word is: `"cache"`, `"target"` or nothing.
            pub const fn second_word(self) -> Option<&'static str> {
                match self { $( Opcode::$name => { let words: &[&str] = &[$(stringify!($extra))?]; if words.is_empty() { None } else { Some(words[0]) } } ),+ }
            }

            /// The stack effect when control falls through to the next instruction; `operand` is the 24-bit operand.
            pub const fn effect(self, operand: u32) -> StackEffect {
                match self { $( Opcode::$name => { let $n = operand; let _ = $n; StackEffect { pops: $pops, pushes: $pushes } } ),+ }
            }

            /// The stack effect when the instruction jumps.
            pub const fn jump_effect(self, operand: u32) -> StackEffect {
                match self { $( Opcode::$name => {
                    #[allow(unused_variables, reason = "few rows name their operand in the jump picture")]
                    let $n = operand;
                    $( if true { return StackEffect { pops: $jump_pops, pushes: $jump_pushes }; } )?
                    self.effect(operand)
                } ),+ }
            }
        }
    };
}

opcodes! {
    // ---- the stack ----
    /// Does nothing.
    Nop = "NOP" None, (n: 0 => 0);
    /// Drops the top of the stack.
    PopTop = "POP_TOP" None, (n: 1 => 0);
    /// Pushes a copy of the entry `n` from the top (1 is the top itself).
    Copy = "COPY" Count, (n: n => n + 1);
    /// Exchanges the top with the entry `n` from the top (2 is the one below it).
    Swap = "SWAP" Count, (n: n => n);
    /// Pushes the Unbound marker: "no receiver" below the arguments of a call.
    PushNull = "PUSH_NULL" None, (n: 0 => 1);
    /// Pushes constant `n`.
    LoadConst = "LOAD_CONST" Constant, (n: 0 => 1);
    /// Pushes the signed 24-bit integer in the operand.
    LoadSmallInt = "LOAD_SMALL_INT" Integer, (n: 0 => 1);

    // ---- local variables and cells ----
    /// Pushes a local that is known to be bound.
    LoadFast = "LOAD_FAST" Local, (n: 0 => 1);
    /// Pushes a local, or raises UnboundLocalError.
    LoadFastCheck = "LOAD_FAST_CHECK" Local, (n: 0 => 1);
    /// Makes a local Unbound, whatever it held: a comprehension's variable (or its cell) when the comprehension ends.
    ClearFast = "CLEAR_FAST" Local, (n: 0 => 0);
    /// Pops into a local.
    StoreFast = "STORE_FAST" Local, (n: 1 => 0);
    /// Makes a local Unbound, or raises UnboundLocalError.
    DeleteFast = "DELETE_FAST" Local, (n: 0 => 0);
    /// Replaces the value in a local (or Unbound) by a new cell that holds it.
    MakeCell = "MAKE_CELL" Local, (n: 0 => 0);
    /// Copies the `n` cells of the running function's closure into the last `n` locals.
    CopyFreeVars = "COPY_FREE_VARS" Count, (n: 0 => 0);
    /// Pushes the content of the cell in a local, or raises UnboundLocalError (own cell) or NameError (free variable).
    LoadDeref = "LOAD_DEREF" Local, (n: 0 => 1);
    /// Pops into the cell in a local.
    StoreDeref = "STORE_DEREF" Local, (n: 1 => 0);
    /// Empties the cell in a local, or raises as LOAD_DEREF does.
    DeleteDeref = "DELETE_DEREF" Local, (n: 0 => 0);
    /// Pops a mapping (a class body's namespace); pushes its entry for the cell's name, else the cell's content.
    LoadFromDictOrDeref = "LOAD_FROM_DICT_OR_DEREF" Local, (n: 1 => 1);

    // ---- names and globals ----
    /// Pushes a name: the frame's namespace, then globals, then builtins.
    LoadName = "LOAD_NAME" Name, (n: 0 => 1);
    /// Pops into the frame's namespace.
    StoreName = "STORE_NAME" Name, (n: 1 => 0);
    /// Deletes from the frame's namespace, or raises NameError.
    DeleteName = "DELETE_NAME" Name, (n: 0 => 0);
    /// Pushes a global, else a builtin, else raises NameError.
    LoadGlobal = "LOAD_GLOBAL" Name + cache, (n: 0 => 1);
    /// Pops into the module's globals.
    StoreGlobal = "STORE_GLOBAL" Name + cache, (n: 1 => 0);
    /// Deletes a global, or raises NameError.
    DeleteGlobal = "DELETE_GLOBAL" Name, (n: 0 => 0);
    /// Pops a mapping; pushes its entry for the name, else the global, else the builtin.
    LoadFromDictOrGlobals = "LOAD_FROM_DICT_OR_GLOBALS" Name, (n: 1 => 1);
    /// Pushes the frame's namespace (class bodies, modules).
    LoadLocals = "LOAD_LOCALS" None, (n: 0 => 1);
    /// Pushes `__build_class__`.
    LoadBuildClass = "LOAD_BUILD_CLASS" None, (n: 0 => 1);
    /// Pushes the AssertionError class, whatever the name means now.
    LoadAssertionError = "LOAD_ASSERTION_ERROR" None, (n: 0 => 1);

    // ---- attributes and subscripts ----
    /// `object -> object.name`
    LoadAttr = "LOAD_ATTR" Name + cache, (n: 1 => 1);
    /// `object -> function, object` for a method of the class, else `attribute, Unbound`; CALL follows.
    LoadMethod = "LOAD_METHOD" Name + cache, (n: 1 => 2);
    /// `value, object ->` sets `object.name = value`.
    StoreAttr = "STORE_ATTR" Name + cache, (n: 2 => 0);
    /// `object ->` deletes `object.name`.
    DeleteAttr = "DELETE_ATTR" Name, (n: 1 => 0);
    /// `super, class, self -> attribute`, looked up after `class` in the order of `self`'s class; `super` may be any object.
    LoadSuperAttr = "LOAD_SUPER_ATTR" Name + cache, (n: 3 => 1);
    /// `super, class, self -> function, self` or `attribute, Unbound`; CALL follows.
    LoadSuperMethod = "LOAD_SUPER_METHOD" Name + cache, (n: 3 => 2);
    /// `object, key -> object[key]`
    BinarySubscr = "BINARY_SUBSCR" None, (n: 2 => 1);
    /// `value, object, key ->` sets `object[key] = value`.
    StoreSubscr = "STORE_SUBSCR" None, (n: 3 => 0);
    /// `object, key ->` deletes `object[key]`.
    DeleteSubscr = "DELETE_SUBSCR" None, (n: 2 => 0);
    /// `object, start, stop -> object[start:stop]`
    BinarySlice = "BINARY_SLICE" None, (n: 3 => 1);
    /// `value, object, start, stop ->` sets `object[start:stop] = value`.
    StoreSlice = "STORE_SLICE" None, (n: 4 => 0);
    /// Pops 2 or 3 values and pushes the slice object of them.
    BuildSlice = "BUILD_SLICE" Count, (n: n => 1);

    // ---- operators; a non-zero operand is the in-place form (`+=`) ----
    /// `left, right -> left + right`
    BinaryAdd = "BINARY_ADD" Flags, (n: 2 => 1);
    /// `left, right -> left - right`
    BinarySubtract = "BINARY_SUBTRACT" Flags, (n: 2 => 1);
    /// `left, right -> left * right`
    BinaryMultiply = "BINARY_MULTIPLY" Flags, (n: 2 => 1);
    /// `left, right -> left / right`
    BinaryTrueDivide = "BINARY_TRUE_DIVIDE" Flags, (n: 2 => 1);
    /// `left, right -> left // right`
    BinaryFloorDivide = "BINARY_FLOOR_DIVIDE" Flags, (n: 2 => 1);
    /// `left, right -> left % right`
    BinaryRemainder = "BINARY_REMAINDER" Flags, (n: 2 => 1);
    /// `left, right -> left ** right`
    BinaryPower = "BINARY_POWER" Flags, (n: 2 => 1);
    /// `left, right -> left @ right`
    BinaryMatrixMultiply = "BINARY_MATRIX_MULTIPLY" Flags, (n: 2 => 1);
    /// `left, right -> left << right`
    BinaryLeftShift = "BINARY_LSHIFT" Flags, (n: 2 => 1);
    /// `left, right -> left >> right`
    BinaryRightShift = "BINARY_RSHIFT" Flags, (n: 2 => 1);
    /// `left, right -> left & right`
    BinaryAnd = "BINARY_AND" Flags, (n: 2 => 1);
    /// `left, right -> left | right`
    BinaryOr = "BINARY_OR" Flags, (n: 2 => 1);
    /// `left, right -> left ^ right`
    BinaryXor = "BINARY_XOR" Flags, (n: 2 => 1);
    /// `value -> -value`
    UnaryNegative = "UNARY_NEGATIVE" None, (n: 1 => 1);
    /// `value -> +value`
    UnaryPositive = "UNARY_POSITIVE" None, (n: 1 => 1);
    /// `value -> ~value`
    UnaryInvert = "UNARY_INVERT" None, (n: 1 => 1);
    /// `value -> not value`
    UnaryNot = "UNARY_NOT" None, (n: 1 => 1);
    /// `left, right -> left < right`
    CompareLess = "COMPARE_LT" None, (n: 2 => 1);
    /// `left, right -> left <= right`
    CompareLessEqual = "COMPARE_LE" None, (n: 2 => 1);
    /// `left, right -> left == right`
    CompareEqual = "COMPARE_EQ" None, (n: 2 => 1);
    /// `left, right -> left != right`
    CompareNotEqual = "COMPARE_NE" None, (n: 2 => 1);
    /// `left, right -> left > right`
    CompareGreater = "COMPARE_GT" None, (n: 2 => 1);
    /// `left, right -> left >= right`
    CompareGreaterEqual = "COMPARE_GE" None, (n: 2 => 1);
    /// `left, right -> left is right`; operand 1: `is not`.
    IsOp = "IS_OP" Flags, (n: 2 => 1);
    /// `value, container -> value in container`; operand 1: `not in`.
    ContainsOp = "CONTAINS_OP" Flags, (n: 2 => 1);

    // ---- jumps ----
    /// Jumps forward.
    Jump = "JUMP_FORWARD" Target, (n: 0 => 0);
    /// Jumps backward; interrupts, limits and the collector are served here.
    JumpBackward = "JUMP_BACKWARD" Target, (n: 0 => 0);
    /// Pops; jumps if it is false.
    PopJumpIfFalse = "POP_JUMP_IF_FALSE" Target, (n: 1 => 0);
    /// Pops; jumps if it is true.
    PopJumpIfTrue = "POP_JUMP_IF_TRUE" Target, (n: 1 => 0);
    /// Pops; jumps if it is None.
    PopJumpIfNone = "POP_JUMP_IF_NONE" Target, (n: 1 => 0);
    /// Pops; jumps if it is not None.
    PopJumpIfNotNone = "POP_JUMP_IF_NOT_NONE" Target, (n: 1 => 0);
    /// `and`: jumps and keeps the value if it is false, else drops it.
    JumpIfFalseOrPop = "JUMP_IF_FALSE_OR_POP" Target, (n: 1 => 0, jump 1 => 1);
    /// `or`: jumps and keeps the value if it is true, else drops it.
    JumpIfTrueOrPop = "JUMP_IF_TRUE_OR_POP" Target, (n: 1 => 0, jump 1 => 1);

    // ---- iteration and unpacking ----
    /// `iterable -> iterator`
    GetIter = "GET_ITER" None, (n: 1 => 1);
    /// `iterator -> iterator, next`; when exhausted drops the iterator and jumps.
    ForIter = "FOR_ITER" Target, (n: 1 => 2, jump 1 => 0);
    /// `sequence -> item n-1, ..., item 0` (item 0 on top), or raises ValueError.
    UnpackSequence = "UNPACK_SEQUENCE" Count, (n: 1 => n);
    /// As UNPACK_SEQUENCE with one starred target: `before | after << 8` (after at most 65,535); the list lies between them.
    UnpackEx = "UNPACK_EX" Flags, (n: 1 => (n & 0xff) + (n >> 8) + 1);

    // ---- displays and strings ----
    /// Pops `n` values, pushes the tuple of them.
    BuildTuple = "BUILD_TUPLE" Count, (n: n => 1);
    /// Pops `n` values, pushes a list of them.
    BuildList = "BUILD_LIST" Count, (n: n => 1);
    /// Pops `n` values, pushes a set of them.
    BuildSet = "BUILD_SET" Count, (n: n => 1);
    /// Pops `n` key/value pairs (key below value), pushes a dict of them.
    BuildMap = "BUILD_MAP" Count, (n: 2 * n => 1);
    /// Pops a value and appends it to the list `n` entries below the popped one (1 is the new top).
    ListAppend = "LIST_APPEND" Count, (n: n + 1 => n);
    /// Pops a value and adds it to the set `n` entries below.
    SetAdd = "SET_ADD" Count, (n: n + 1 => n);
    /// Pops value then key (value on top) and sets them in the dict `n` entries below.
    MapAdd = "MAP_ADD" Count, (n: n + 2 => n);
    /// Pops an iterable and extends the list `n` entries below.
    ListExtend = "LIST_EXTEND" Count, (n: n + 1 => n);
    /// Pops an iterable and adds its items to the set `n` entries below.
    SetUpdate = "SET_UPDATE" Count, (n: n + 1 => n);
    /// Pops a mapping and updates the dict `n` entries below (`{**mapping}`).
    DictUpdate = "DICT_UPDATE" Count, (n: n + 1 => n);
    /// Pops a mapping of keyword arguments and merges it into the dict `n` entries below; a repeated key or one that is no string raises
    /// TypeError naming the callable, which lies 3 entries further below (`callable, null, args, dict`).
    DictMerge = "DICT_MERGE" Count, (n: n + 1 => n);
    /// `list -> tuple`
    ListToTuple = "LIST_TO_TUPLE" None, (n: 1 => 1);
    /// Pops `n` strings, pushes their concatenation.
    BuildString = "BUILD_STRING" Count, (n: n => 1);
    /// `value -> str(value)` (1), `repr(value)` (2) or `ascii(value)` (3).
    ConvertValue = "CONVERT_VALUE" Flags, (n: 1 => 1);
    /// `value -> format(value, "")`
    FormatSimple = "FORMAT_SIMPLE" None, (n: 1 => 1);
    /// `value, spec -> format(value, spec)`
    FormatWithSpec = "FORMAT_WITH_SPEC" None, (n: 2 => 1);
    /// `value, expression text [, spec] -> Interpolation`; operand `conversion << 1 | has spec` (conversion as in CONVERT_VALUE, 0 none).
    BuildInterpolation = "BUILD_INTERPOLATION" Flags, (n: 2 + (n & 1) => 1);
    /// `strings tuple, interpolations tuple -> Template`
    BuildTemplate = "BUILD_TEMPLATE" None, (n: 2 => 1);

    // ---- functions and calls ----
    /// `callable, self or Unbound, n arguments -> result`
    Call = "CALL" Count, (n: n + 2 => 1);
    /// `callable, self or Unbound, n arguments, tuple of names -> result`; the last values are those of the names.
    CallKw = "CALL_KW" Count, (n: n + 3 => 1);
    /// `callable, Unbound, args tuple [, kwargs dict] -> result`; operand 1: with the dict. The args may be any iterable.
    CallFunctionEx = "CALL_FUNCTION_EX" Flags, (n: 3 + (n & 1) => 1);
    /// `[defaults tuple 1] [keyword defaults dict 2] [annotate function 4] [closure tuple 8] code -> function`; operand: which are there.
    MakeFunction = "MAKE_FUNCTION" Flags, (n: 1 + (n & 1) + (n >> 1 & 1) + (n >> 2 & 1) + (n >> 3 & 1) => 1);
    /// Returns the top of the stack to the caller.
    ReturnValue = "RETURN_VALUE" None, (n: 1 => 0);
    /// Ends the call with a generator, coroutine or asynchronous generator that owns this frame; resumed, a None lies on the stack.
    ReturnGenerator = "RETURN_GENERATOR" None, (n: 0 => 1);
    /// Suspends with the top of the stack as the value; resumed, the value sent lies there.
    YieldValue = "YIELD_VALUE" None, (n: 1 => 1);
    /// `iterable -> iterator` for `yield from`: a generator as it is, a coroutine only inside a coroutine.
    GetYieldFromIter = "GET_YIELD_FROM_ITER" None, (n: 1 => 1);
    /// `awaitable -> iterator`; operand 1: of `__aenter__`, 2: of `__aexit__` (for the message).
    GetAwaitable = "GET_AWAITABLE" Flags, (n: 1 => 1);
    /// `iterator, value sent -> iterator, value yielded`; when the iterator returns jumps with `iterator, value returned`.
    Send = "SEND" Target, (n: 2 => 2);
    /// `iterator, value -> value`, after SEND has jumped.
    EndSend = "END_SEND" None, (n: 2 => 1);
    /// `iterator, value sent, exception -> `: the handler of a suspended delegation; StopIteration becomes `None, its value`, others are raised again.
    CleanupThrow = "CLEANUP_THROW" None, (n: 3 => 2);
    /// `object -> object.__aiter__()`
    GetAiter = "GET_AITER" None, (n: 1 => 1);
    /// `async iterator -> async iterator, awaitable of __anext__()`
    GetAnext = "GET_ANEXT" None, (n: 1 => 2);
    /// `async iterator, exception ->`: drops both if it is StopAsyncIteration, else raises it again.
    EndAsyncFor = "END_ASYNC_FOR" None, (n: 2 => 0);
    /// `value -> wrapped value`: marks a value yielded by an asynchronous generator.
    AsyncGeneratorWrap = "ASYNC_GEN_WRAP" None, (n: 1 => 1);

    // ---- with ----
    /// `manager -> __exit__, result of __enter__()`
    BeforeWith = "BEFORE_WITH" None, (n: 1 => 2);
    /// `manager -> __aexit__, awaitable of __aenter__()`
    BeforeAsyncWith = "BEFORE_ASYNC_WITH" None, (n: 1 => 2);
    /// `__exit__, previous handled, exception -> the same, result of __exit__(type, exception, traceback)`
    WithExceptStart = "WITH_EXCEPT_START" None, (n: 3 => 4);

    // ---- exceptions; a handler starts with the stack cut to its depth and the exception pushed ----
    /// `exception -> previous handled exception or None, exception`; the exception is now the handled one.
    PushExcInfo = "PUSH_EXC_INFO" None, (n: 1 => 2);
    /// `previous ->`: makes it the handled exception again.
    PopExcept = "POP_EXCEPT" None, (n: 1 => 0);
    /// `exception, class or tuple -> exception, matches`
    CheckExcMatch = "CHECK_EXC_MATCH" None, (n: 2 => 2);
    /// `group or exception, class or tuple -> rest or None, match or None`
    CheckEgMatch = "CHECK_EG_MATCH" None, (n: 2 => 2);
    /// `original exception, list of raised and unhandled -> exception to raise or None`, as PEP 654 merges them.
    PrepareReraiseStar = "PREP_RERAISE_STAR" None, (n: 2 => 1);
    /// `exception ->` raises it again without adding to its traceback.
    Reraise = "RERAISE" None, (n: 1 => 0);
    /// `[exception [cause]] ->`: `raise`, with 0, 1 or 2 values.
    RaiseVarargs = "RAISE_VARARGS" Count, (n: n => 0);

    // ---- import ----
    /// `level, names tuple or None -> module`: `import` of the dotted name.
    ImportName = "IMPORT_NAME" Name, (n: 2 => 1);
    /// `module -> module, attribute`
    ImportFrom = "IMPORT_FROM" Name, (n: 1 => 2);
    /// `module ->`: all its public names into the frame's namespace.
    ImportStar = "IMPORT_STAR" None, (n: 1 => 0);

    // ---- match ----
    /// `subject -> subject, is it a mapping`
    MatchMapping = "MATCH_MAPPING" None, (n: 1 => 2);
    /// `subject -> subject, is it a sequence`
    MatchSequence = "MATCH_SEQUENCE" None, (n: 1 => 2);
    /// `subject, keys tuple -> subject, keys, values tuple or None`
    MatchKeys = "MATCH_KEYS" None, (n: 2 => 3);
    /// `subject, class, keyword names tuple -> attributes tuple or None`; operand: the count of positional patterns.
    MatchClass = "MATCH_CLASS" Count, (n: 3 => 1);
    /// `sequence -> sequence, its length`
    GetLen = "GET_LEN" None, (n: 1 => 2);
    /// `subject, keys tuple -> subject, dict of the entries without the keys` (`**rest`).
    MatchRest = "MATCH_REST" None, (n: 2 => 2);

    // ---- type parameters and annotations (PEP 695, 696, 649) ----
    /// `name -> TypeVar` (0), `ParamSpec` (1), `TypeVarTuple` (2).
    MakeTypeParameter = "MAKE_TYPE_PARAMETER" Flags, (n: 1 => 1);
    /// `parameter, function -> parameter`: sets its lazily evaluated bound (0), constraints (1) or default (2).
    SetTypeParameter = "SET_TYPE_PARAMETER" Flags, (n: 2 => 1);
    /// `name, type parameters tuple or None, function -> TypeAliasType`
    MakeTypeAlias = "MAKE_TYPE_ALIAS" None, (n: 3 => 1);
    /// `type parameters tuple -> Generic[parameters]`, the implicit base of a generic class.
    MakeGenericBase = "MAKE_GENERIC_BASE" None, (n: 1 => 1);
    /// `function, type parameters tuple -> function` with `__type_params__` set.
    SetTypeParams = "SET_TYPE_PARAMS" None, (n: 2 => 1);

    // ---- the prompt ----
    /// `value ->`: shows the value of an expression statement through `sys.displayhook`.
    PrintExpression = "PRINT_EXPR" None, (n: 1 => 0);

    // ---- fused forms, chosen by compiler/fusion.rs from the pairs that programs execute most ----
    /// LOAD_GLOBAL and PUSH_NULL in one: pushes a global (or builtin) to be called, then Unbound.
    LoadGlobalNull = "LOAD_GLOBAL_PUSH_NULL" Name + cache, (n: 0 => 2);
    /// Pushes locals `a` and `b`.
    LoadFastLoadFast = "LOAD_FAST_LOAD_FAST" LocalLocal, (n: 0 => 2);
    /// Pops into local `a`, then pushes local `b`.
    StoreFastLoadFast = "STORE_FAST_LOAD_FAST" LocalLocal, (n: 1 => 1);
    /// Pops into local `a`, then into local `b`.
    StoreFastStoreFast = "STORE_FAST_STORE_FAST" LocalLocal, (n: 2 => 0);
    /// Pushes local `a` and constant `b`.
    LoadFastLoadConst = "LOAD_FAST_LOAD_CONST" LocalConstant, (n: 0 => 2);
    /// Pushes `local a + local b`.
    AddLocals = "ADD_LOCALS" LocalLocal, (n: 0 => 1);
    /// Pushes `local a - local b`.
    SubtractLocals = "SUBTRACT_LOCALS" LocalLocal, (n: 0 => 1);
    /// Pushes `local a * local b`.
    MultiplyLocals = "MULTIPLY_LOCALS" LocalLocal, (n: 0 => 1);
    /// `left -> left + local`
    AddLocal = "ADD_LOCAL" Local, (n: 1 => 1);
    /// `left -> left - local`
    SubtractLocal = "SUBTRACT_LOCAL" Local, (n: 1 => 1);
    /// `left -> left * local`
    MultiplyLocal = "MULTIPLY_LOCAL" Local, (n: 1 => 1);
    /// Pushes `local a + integer b`; a negative integer stands for `local a - -b`, as in ADD_INTEGER.
    AddLocalInteger = "ADD_LOCAL_INTEGER" LocalInteger, (n: 0 => 1);
    /// `value -> value + integer`; a negative integer stands for the subtraction of its opposite (`__sub__`, not `__add__`).
    AddInteger = "ADD_INTEGER" Integer, (n: 1 => 1);
    /// `value -> value * integer`
    MultiplyInteger = "MULTIPLY_INTEGER" Integer, (n: 1 => 1);
    /// `value -> value % integer`, the integer positive.
    RemainderInteger = "REMAINDER_INTEGER" Integer, (n: 1 => 1);
    /// `value -> value // integer`, the integer positive.
    FloorDivideInteger = "FLOOR_DIVIDE_INTEGER" Integer, (n: 1 => 1);
    /// `local a += integer b` in place (`__iadd__`) for a bound local; a negative integer stands for `local a -= -b` (`__isub__`).
    IncrementLocal = "INCREMENT_LOCAL" LocalInteger, (n: 0 => 0);
    /// `value ->`: `local += value` in place (`__iadd__`) for a bound local; a string that only this local holds grows in place.
    AddToLocal = "ADD_TO_LOCAL" Local, (n: 1 => 0);
    /// `left -> left + constant`
    AddConstant = "ADD_CONST" Constant, (n: 1 => 1);
    /// Pushes `local a + constant b`.
    AddLocalConstant = "ADD_LOCAL_CONST" LocalConstant, (n: 0 => 1);
    /// `left, right ->`: stores `left + right` into the local.
    AddStore = "ADD_STORE" Local, (n: 2 => 0);
    /// `left ->`: stores `left + local a` into local `b`.
    AddLocalStore = "ADD_LOCAL_STORE" LocalLocal, (n: 1 => 0);
    /// Stores `local a + local b` into local `c`.
    AddLocalsStore = "ADD_LOCALS_STORE" LocalLocalLocal, (n: 0 => 0);
    /// `left -> left - constant`
    SubtractConstant = "SUBTRACT_CONST" Constant, (n: 1 => 1);
    /// Pushes `local a - constant b`.
    SubtractLocalConstant = "SUBTRACT_LOCAL_CONST" LocalConstant, (n: 0 => 1);
    /// `left, right ->`: stores `left - right` into the local.
    SubtractStore = "SUBTRACT_STORE" Local, (n: 2 => 0);
    /// `left ->`: stores `left - local a` into local `b`.
    SubtractLocalStore = "SUBTRACT_LOCAL_STORE" LocalLocal, (n: 1 => 0);
    /// Stores `local a - local b` into local `c`.
    SubtractLocalsStore = "SUBTRACT_LOCALS_STORE" LocalLocalLocal, (n: 0 => 0);
    /// `left -> left * constant`
    MultiplyConstant = "MULTIPLY_CONST" Constant, (n: 1 => 1);
    /// Pushes `local a * constant b`.
    MultiplyLocalConstant = "MULTIPLY_LOCAL_CONST" LocalConstant, (n: 0 => 1);
    /// `left, right ->`: stores `left * right` into the local.
    MultiplyStore = "MULTIPLY_STORE" Local, (n: 2 => 0);
    /// `left ->`: stores `left * local a` into local `b`.
    MultiplyLocalStore = "MULTIPLY_LOCAL_STORE" LocalLocal, (n: 1 => 0);
    /// Stores `local a * local b` into local `c`.
    MultiplyLocalsStore = "MULTIPLY_LOCALS_STORE" LocalLocalLocal, (n: 0 => 0);
    /// `value ->`: `local -= value` in place (`__isub__`) for a bound local.
    SubtractFromLocal = "SUBTRACT_FROM_LOCAL" Local, (n: 1 => 0);
    /// `value ->`: `local *= value` in place (`__imul__`) for a bound local.
    MultiplyLocalBy = "MULTIPLY_LOCAL_BY" Local, (n: 1 => 0);
    /// `value -> value & integer`
    AndInteger = "AND_INTEGER" IntegerInPlace, (n: 1 => 1);
    /// `value -> value << integer`, the integer at most 63.
    ShiftLeftInteger = "LSHIFT_INTEGER" IntegerInPlace, (n: 1 => 1);
    /// `value -> value >> integer`, the integer at most 63.
    ShiftRightInteger = "RSHIFT_INTEGER" IntegerInPlace, (n: 1 => 1);
    /// Pushes `local a * integer b`.
    MultiplyLocalInteger = "MULTIPLY_LOCAL_INTEGER" LocalInteger, (n: 0 => 1);
    /// Pushes `local a % integer b`, the integer positive.
    RemainderLocalInteger = "REMAINDER_LOCAL_INTEGER" LocalInteger, (n: 0 => 1);
    /// Pushes `local a & integer b`.
    AndLocalInteger = "AND_LOCAL_INTEGER" LocalInteger, (n: 0 => 1);
    /// Pushes `local a >> integer b`, the integer at most 63.
    ShiftRightLocalInteger = "RSHIFT_LOCAL_INTEGER" LocalInteger, (n: 0 => 1);
    /// `left, right ->`: jumps unless `left < right`.
    JumpUnlessLess = "JUMP_UNLESS_LT" Target, (n: 2 => 0);
    /// `left, right ->`: jumps unless `left <= right`.
    JumpUnlessLessEqual = "JUMP_UNLESS_LE" Target, (n: 2 => 0);
    /// `left, right ->`: jumps unless `left == right`.
    JumpUnlessEqual = "JUMP_UNLESS_EQ" Target, (n: 2 => 0);
    /// `left, right ->`: jumps unless `left != right`.
    JumpUnlessNotEqual = "JUMP_UNLESS_NE" Target, (n: 2 => 0);
    /// `left, right ->`: jumps unless `left > right`.
    JumpUnlessGreater = "JUMP_UNLESS_GT" Target, (n: 2 => 0);
    /// `left, right ->`: jumps unless `left >= right`.
    JumpUnlessGreaterEqual = "JUMP_UNLESS_GE" Target, (n: 2 => 0);
    /// `value, container ->`: jumps unless `value in container`.
    JumpUnlessIn = "JUMP_UNLESS_IN" Target, (n: 2 => 0);
    /// `value, container ->`: jumps if `value in container`.
    JumpUnlessNotIn = "JUMP_UNLESS_NOT_IN" Target, (n: 2 => 0);
    /// Jumps (second word) unless `local a < local b`.
    JumpUnlessLocalLessLocal = "JUMP_UNLESS_LOCAL_LT_LOCAL" LocalLocal + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a < integer b`.
    JumpUnlessLocalLessInteger = "JUMP_UNLESS_LOCAL_LT_INTEGER" LocalInteger + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a == integer b`.
    JumpUnlessLocalEqualInteger = "JUMP_UNLESS_LOCAL_EQ_INTEGER" LocalInteger + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a <= local b`.
    JumpUnlessLocalLessEqualLocal = "JUMP_UNLESS_LOCAL_LE_LOCAL" LocalLocal + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a <= integer b`.
    JumpUnlessLocalLessEqualInteger = "JUMP_UNLESS_LOCAL_LE_INTEGER" LocalInteger + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a == local b`.
    JumpUnlessLocalEqualLocal = "JUMP_UNLESS_LOCAL_EQ_LOCAL" LocalLocal + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a != local b`.
    JumpUnlessLocalNotEqualLocal = "JUMP_UNLESS_LOCAL_NE_LOCAL" LocalLocal + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a != integer b`.
    JumpUnlessLocalNotEqualInteger = "JUMP_UNLESS_LOCAL_NE_INTEGER" LocalInteger + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a > local b`.
    JumpUnlessLocalGreaterLocal = "JUMP_UNLESS_LOCAL_GT_LOCAL" LocalLocal + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a > integer b`.
    JumpUnlessLocalGreaterInteger = "JUMP_UNLESS_LOCAL_GT_INTEGER" LocalInteger + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a >= local b`.
    JumpUnlessLocalGreaterEqualLocal = "JUMP_UNLESS_LOCAL_GE_LOCAL" LocalLocal + target, (n: 0 => 0);
    /// Jumps (second word) unless `local a >= integer b`.
    JumpUnlessLocalGreaterEqualInteger = "JUMP_UNLESS_LOCAL_GE_INTEGER" LocalInteger + target, (n: 0 => 0);
    /// Jumps (second word) unless the local is true.
    JumpUnlessLocal = "JUMP_UNLESS_LOCAL" Local + target, (n: 0 => 0);
    /// Jumps (second word) if the local is true.
    JumpIfLocal = "JUMP_IF_LOCAL" Local + target, (n: 0 => 0);
    /// FOR_ITER (target in the second word) that stores the item into a local.
    ForIterStore = "FOR_ITER_STORE" Local + target, (n: 1 => 1, jump 1 => 0);
    /// FOR_ITER at the end of the loop: jumps back to the body with the next item; when exhausted drops the iterator and goes on.
    ForIterLoop = "FOR_ITER_LOOP" Target, (n: 1 => 0, jump 1 => 2);
    /// The same (target in the second word), storing the item into a local.
    ForIterStoreLoop = "FOR_ITER_STORE_LOOP" Local + target, (n: 1 => 0, jump 1 => 1);
    /// Pushes `local.name`: LOAD_FAST and LOAD_ATTR in one.
    LoadFastAttr = "LOAD_FAST_ATTR" LocalName + cache, (n: 0 => 1);
    /// LOAD_FAST and LOAD_METHOD in one.
    LoadFastMethod = "LOAD_FAST_METHOD" LocalName + cache, (n: 0 => 2);
    /// `value ->`: sets `local.name = value`.
    StoreFastAttr = "STORE_FAST_ATTR" LocalName + cache, (n: 1 => 0);
    /// Pushes `local a[local b]`.
    SubscrLocals = "SUBSCR_LOCALS" LocalLocal, (n: 0 => 1);
    /// `object -> object[local]`
    SubscrLocal = "SUBSCR_LOCAL" Local, (n: 1 => 1);
    /// `value ->`: sets `local a[local b] = value`.
    StoreSubscrLocals = "STORE_SUBSCR_LOCALS" LocalLocal, (n: 1 => 0);
    /// `object -> object[integer]`
    SubscrInteger = "SUBSCR_INTEGER" Integer, (n: 1 => 1);
    /// Pushes `local a[integer b]`.
    SubscrLocalInteger = "SUBSCR_LOCAL_INTEGER" LocalInteger, (n: 0 => 1);
    /// `value ->`: sets `local a[integer b] = value`.
    StoreSubscrLocalInteger = "STORE_SUBSCR_LOCAL_INTEGER" LocalInteger, (n: 1 => 0);
    /// Returns a local that is known to be bound.
    ReturnFast = "RETURN_FAST" Local, (n: 0 => 0);
    /// Returns constant `n`.
    ReturnConst = "RETURN_CONST" Constant, (n: 0 => 0);
}

impl Opcode {
    /// Does control never reach the instruction after this one?
    pub const fn ends_block(self) -> bool {
        matches!(
            self,
            Opcode::Jump
                | Opcode::JumpBackward
                | Opcode::ReturnValue
                | Opcode::ReturnFast
                | Opcode::ReturnConst
                | Opcode::Reraise
                | Opcode::RaiseVarargs
        )
    }

    /// Does the operand (or the second word) name an instruction to jump to?
    pub fn jumps(self) -> bool {
        self.operand_kind() == OperandKind::Target || self.second_word() == Some("target")
    }
}
