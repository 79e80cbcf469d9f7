//! Every operator of the language, one row each: symbol, name in the tree, special methods.
//!
//! The single place where an operator is declared. The grammar's actions make these values, the dump prints their
//! names, the compiler picks instructions by them, and the runtime takes method names and symbols for messages from
//! them. Method names are those of the language reference, section 3.3.8 (emulating numeric types).

macro_rules! binary_operators {
    ($($variant:ident $symbol:literal $in_place_symbol:literal $method:literal $reflected:literal $in_place:literal;)*) => {
        /// An operator with two operands that are both evaluated.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum BinaryOperator { $($variant),* }

        impl BinaryOperator {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [BinaryOperator] = &[$(BinaryOperator::$variant),*];

            /// The node name that `ast.dump` prints.
            pub const fn tree_name(self) -> &'static str {
                match self { $(BinaryOperator::$variant => stringify!($variant)),* }
            }

            /// As written between the operands.
            pub const fn symbol(self) -> &'static str {
                match self { $(BinaryOperator::$variant => $symbol),* }
            }

            /// As written in an augmented assignment.
            pub const fn in_place_symbol(self) -> &'static str {
                match self { $(BinaryOperator::$variant => $in_place_symbol),* }
            }

            /// The method the left operand is asked for.
            pub const fn method(self) -> &'static str {
                match self { $(BinaryOperator::$variant => $method),* }
            }

            /// The method the right operand is asked for.
            pub const fn reflected_method(self) -> &'static str {
                match self { $(BinaryOperator::$variant => $reflected),* }
            }

            /// The method an augmented assignment asks its target for first.
            pub const fn in_place_method(self) -> &'static str {
                match self { $(BinaryOperator::$variant => $in_place),* }
            }
        }
    };
}

binary_operators! {
    Add      "+"  "+="  "__add__"      "__radd__"      "__iadd__";
    Sub      "-"  "-="  "__sub__"      "__rsub__"      "__isub__";
    Mult     "*"  "*="  "__mul__"      "__rmul__"      "__imul__";
    MatMult  "@"  "@="  "__matmul__"   "__rmatmul__"   "__imatmul__";
    Div      "/"  "/="  "__truediv__"  "__rtruediv__"  "__itruediv__";
    Mod      "%"  "%="  "__mod__"      "__rmod__"      "__imod__";
    Pow      "**" "**=" "__pow__"      "__rpow__"      "__ipow__";
    LShift   "<<" "<<=" "__lshift__"   "__rlshift__"   "__ilshift__";
    RShift   ">>" ">>=" "__rshift__"   "__rrshift__"   "__irshift__";
    BitOr    "|"  "|="  "__or__"       "__ror__"       "__ior__";
    BitXor   "^"  "^="  "__xor__"      "__rxor__"      "__ixor__";
    BitAnd   "&"  "&="  "__and__"      "__rand__"      "__iand__";
    FloorDiv "//" "//=" "__floordiv__" "__rfloordiv__" "__ifloordiv__";
}

macro_rules! compare_operators {
    ($($variant:ident $symbol:literal $method:literal $reflected:literal;)*) => {
        /// An operator of a comparison. Identity tests have no method (`""`); membership asks the right operand.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum CompareOperator { $($variant),* }

        impl CompareOperator {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [CompareOperator] = &[$(CompareOperator::$variant),*];

            /// The node name that `ast.dump` prints.
            pub const fn tree_name(self) -> &'static str {
                match self { $(CompareOperator::$variant => stringify!($variant)),* }
            }

            /// As written between the operands.
            pub const fn symbol(self) -> &'static str {
                match self { $(CompareOperator::$variant => $symbol),* }
            }

            /// The method that decides; empty for identity tests.
            pub const fn method(self) -> &'static str {
                match self { $(CompareOperator::$variant => $method),* }
            }

            /// The method the other operand is asked for; empty where there is none.
            pub const fn reflected_method(self) -> &'static str {
                match self { $(CompareOperator::$variant => $reflected),* }
            }
        }
    };
}

compare_operators! {
    Eq    "=="     "__eq__"       "__eq__";
    NotEq "!="     "__ne__"       "__ne__";
    Lt    "<"      "__lt__"       "__gt__";
    LtE   "<="     "__le__"       "__ge__";
    Gt    ">"      "__gt__"       "__lt__";
    GtE   ">="     "__ge__"       "__le__";
    Is    "is"     ""             "";
    IsNot "is not" ""             "";
    In    "in"     "__contains__" "";
    NotIn "not in" "__contains__" "";
}

macro_rules! unary_operators {
    ($($variant:ident $tree_name:literal $symbol:literal $method:literal;)*) => {
        /// An operator before one operand. `not` has no method of its own (`""`): it asks for the truth value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum UnaryOperator { $($variant),* }

        impl UnaryOperator {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [UnaryOperator] = &[$(UnaryOperator::$variant),*];

            /// The node name that `ast.dump` prints.
            pub const fn tree_name(self) -> &'static str {
                match self { $(UnaryOperator::$variant => $tree_name),* }
            }

            /// As written before the operand.
            pub const fn symbol(self) -> &'static str {
                match self { $(UnaryOperator::$variant => $symbol),* }
            }

            /// The operand's method; empty for `not`.
            pub const fn method(self) -> &'static str {
                match self { $(UnaryOperator::$variant => $method),* }
            }
        }
    };
}

unary_operators! {
    Invert   "Invert" "~"   "__invert__";
    Not      "Not"    "not" "";
    Positive "UAdd"   "+"   "__pos__";
    Negative "USub"   "-"   "__neg__";
}

/// An operator that may leave its right operand unevaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum BooleanOperator {
    And,
    Or,
}

impl BooleanOperator {
    /// The node name that `ast.dump` prints.
    pub const fn tree_name(self) -> &'static str {
        match self {
            BooleanOperator::And => "And",
            BooleanOperator::Or => "Or",
        }
    }

    /// As written between the operands.
    pub const fn symbol(self) -> &'static str {
        match self {
            BooleanOperator::And => "and",
            BooleanOperator::Or => "or",
        }
    }
}
