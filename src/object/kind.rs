//! The kinds of value: what the tag word of a value says. Kinds below [`Kind::FIRST_REFERENCE`] are immediate, the others point to
//! a counted object whose payload has one Rust type per kind.

macro_rules! kinds {
    ($( $(#[doc = $doc:literal])* $name:ident = $number:literal, )+) => {
        /// What a value is; equal to the low byte of its tag and to the kind in an object's header.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Kind { $( $(#[doc = $doc])* $name = $number ),+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[ $( Kind::$name ),+ ];
        }
    };
}

kinds! {
    /// No value: an unassigned local, a missing argument, an empty cell. Never visible to a script.
    Unbound = 1,
    None = 2,
    Bool = 3,
    Int = 4,
    Float = 5,
    NotImplemented = 6,
    Ellipsis = 7,

    Str = 16,
    BigInt = 17,
    Complex = 18,
    Bytes = 19,
    ByteArray = 20,
    MemoryView = 21,
    List = 22,
    Tuple = 23,
    Dict = 24,
    Set = 25,
    FrozenSet = 26,
    Range = 27,
    Slice = 28,
    /// A variable shared by a function and its closures.
    Cell = 29,
    Function = 30,
    BoundMethod = 31,
    /// A native function, alone or bound to its receiver (`len`, `[].append`).
    NativeFunction = 32,
    /// An unbound method of a native class (`list.append`).
    MethodDescriptor = 33,
    /// A special method of a native class made from a slot (`list.__len__`).
    SlotWrapper = 34,
    /// A computed attribute of a native class (`int.real`) or a slot made by `__slots__`.
    AttributeDescriptor = 35,
    Property = 36,
    ClassMethod = 37,
    StaticMethod = 38,
    Class = 39,
    /// An instance of a class made by a script; it may carry a native value (`class Stack(list)`).
    Instance = 40,
    Module = 41,
    Exception = 42,
    Traceback = 43,
    Code = 44,
    Frame = 45,
    /// A generator, coroutine or asynchronous generator.
    Generator = 46,
    ListIterator = 47,
    TupleIterator = 48,
    RangeIterator = 49,
    StrIterator = 50,
    BytesIterator = 51,
    DictIterator = 52,
    SetIterator = 53,
    /// Iterates by `__getitem__` from 0.
    SequenceIterator = 54,
    /// `iter(callable, sentinel)`
    CallableIterator = 55,
    Enumerate = 56,
    Zip = 57,
    Map = 58,
    Filter = 59,
    Reversed = 60,
    DictKeys = 61,
    DictValues = 62,
    DictItems = 63,
    MappingProxy = 64,
    Super = 65,
    Union = 66,
    GenericAlias = 67,
    TypeParameter = 68,
    TypeAlias = 69,
    Weak = 70,
    Template = 71,
    Interpolation = 72,
    /// The awaitables of asynchronous generators (`__anext__`, `asend`, `athrow`, `aclose`) and the wrapper of a coroutine's `__await__`.
    AsyncAwaitable = 73,
    Array = 74,
    /// An array's element as NumPy's own scalar type.
    ArrayScalar = 75,
    /// A value of a native module's own class (a file, a match, a deque ...): the class is in the header, the data behind a trait object.
    Native = 76,
    ListReverseIterator = 77,
}

impl Kind {
    /// Kinds from here on are pointers to counted objects.
    pub const FIRST_REFERENCE: u64 = 16;
    /// One more than the largest kind.
    pub const COUNT: usize = 80;

    /// Is a value of this kind a pointer to a counted object?
    #[inline(always)]
    pub const fn is_reference(self) -> bool {
        self as u64 >= Self::FIRST_REFERENCE
    }
}
