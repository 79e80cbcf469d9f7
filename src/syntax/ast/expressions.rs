//! Expressions: operators and postfix operations as flat chains, literals as plain data.
//!
//! Invariant: the first operand of a chain is no chain that starts at the same place.

use super::Parameters;
use crate::source::Span;
use crate::syntax::name::Name;
use crate::syntax::operators::{BinaryOperator, BooleanOperator, CompareOperator, UnaryOperator};

#[derive(Debug)]
pub struct Expression {
    pub kind: ExpressionKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum ExpressionKind {
    /// `a and b and c`: at least two values.
    Boolean {
        operator: BooleanOperator,
        values: Vec<Expression>,
    },
    /// `target := value`.
    Named(Box<Named>),
    /// A chain of binary operators, evaluated from the left.
    Binary(Box<BinaryChain>),
    Unary {
        operator: UnaryOperator,
        operand: Box<Expression>,
    },
    Lambda(Box<Lambda>),
    /// `then if test else otherwise`.
    Conditional(Box<Conditional>),
    Dictionary(Vec<DictionaryItem>),
    Set(Vec<Expression>),
    ListComprehension(Box<Comprehension>),
    SetComprehension(Box<Comprehension>),
    DictionaryComprehension(Box<DictionaryComprehension>),
    Generator(Box<Comprehension>),
    Await(Box<Expression>),
    Yield(Option<Box<Expression>>),
    YieldFrom(Box<Expression>),
    /// `a < b <= c`.
    Compare(Box<Compare>),
    /// Attributes, subscripts and calls after a primary expression.
    Postfix(Box<Postfix>),
    Constant(Constant),
    /// An f-string, joined with its neighbours.
    FormattedString(Vec<StringPart>),
    /// A t-string, joined with its neighbours.
    TemplateString(Vec<StringPart>),
    /// `*value`.
    Starred(Box<Expression>),
    Name(Name),
    List(Vec<Expression>),
    Tuple(Vec<Expression>),
    /// Only inside a subscript (possibly inside its tuple).
    Slice(Box<Slice>),
}

#[derive(Debug)]
pub struct Named {
    /// Always a `Name` expression.
    pub target: Expression,
    pub value: Expression,
}

/// `first op right op right ...`: `a * b + c` is one chain of two links, since every operator's left operand is all
/// that stands before it. Operands that bind tighter, or stand in parentheses, are chains of their own.
#[derive(Debug)]
pub struct BinaryChain {
    pub first: Expression,
    /// At least one.
    pub rest: Vec<BinaryLink>,
}

#[derive(Debug)]
pub struct BinaryLink {
    pub operator: BinaryOperator,
    pub right: Expression,
    /// Where the operation ends: after `right` and its parentheses. It starts where the chain's span starts.
    pub end: u32,
}

#[derive(Debug)]
pub struct Lambda {
    pub parameters: Parameters,
    pub body: Expression,
}

#[derive(Debug)]
pub struct Conditional {
    pub test: Expression,
    pub then: Expression,
    pub otherwise: Expression,
}

/// `key: value`, or `**value` when there is no key.
#[derive(Debug)]
pub struct DictionaryItem {
    pub key: Option<Expression>,
    pub value: Expression,
}

#[derive(Debug)]
pub struct Comprehension {
    pub element: Expression,
    /// At least one.
    pub clauses: Vec<ComprehensionClause>,
}

#[derive(Debug)]
pub struct DictionaryComprehension {
    pub key: Expression,
    pub value: Expression,
    /// At least one.
    pub clauses: Vec<ComprehensionClause>,
}

/// `async for target in iterable if condition ...`.
#[derive(Debug)]
pub struct ComprehensionClause {
    pub target: Expression,
    pub iterable: Expression,
    pub conditions: Vec<Expression>,
    pub is_async: bool,
}

#[derive(Debug)]
pub struct Compare {
    pub left: Expression,
    /// At least one.
    pub rest: Vec<(CompareOperator, Expression)>,
}

/// `base.name(arguments)[index]...`, applied from the left.
#[derive(Debug)]
pub struct Postfix {
    pub base: Expression,
    /// At least one.
    pub links: Vec<PostfixLink>,
}

#[derive(Debug)]
pub struct PostfixLink {
    pub kind: PostfixKind,
    /// From the `.`, `[` or `(` to the end of this step. The node CPython would have here starts where the whole
    /// chain's span starts and ends where this ends.
    pub span: Span,
}

#[derive(Debug)]
pub enum PostfixKind {
    Attribute {
        name: Name,
        name_span: Span,
    },
    /// The index may be a slice, or a tuple with slices and starred values in it.
    Subscript(Box<Expression>),
    Call(Box<Arguments>),
}

#[derive(Debug, Default)]
pub struct Arguments {
    /// Positional arguments, `Starred` among them.
    pub positional: Vec<Expression>,
    pub keywords: Vec<Keyword>,
}

/// `name=value`, or `**value` when there is no name.
#[derive(Debug)]
pub struct Keyword {
    pub name: Option<Name>,
    pub value: Expression,
    pub span: Span,
}

#[derive(Debug)]
pub struct Slice {
    pub lower: Option<Expression>,
    pub upper: Option<Expression>,
    pub step: Option<Expression>,
}

/// A literal's value. Text is UTF-8: literals with lone surrogates are rejected.
#[derive(Debug, Clone, PartialEq)]
pub enum Constant {
    None,
    True,
    False,
    Ellipsis,
    Integer(i64),
    /// An integer that does not fit in 64 bits.
    BigInteger(Box<BigInteger>),
    Float(f64),
    /// `1.5j`: the imaginary part.
    Imaginary(f64),
    String(StringConstant),
    Bytes(Box<[u8]>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct BigInteger {
    /// 2, 8, 10 or 16.
    pub base: u32,
    /// Digits of that base, without prefix or underscores.
    pub digits: Box<str>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct StringConstant {
    pub text: Box<str>,
    /// Written `u"..."`; only the dump shows it.
    pub has_unicode_prefix: bool,
}

/// A piece of an f-string or t-string. Adjacent literal pieces are joined, and none is empty.
#[derive(Debug)]
pub enum StringPart {
    Literal { text: Box<str>, has_unicode_prefix: bool, span: Span },
    Field(Box<ReplacementField>),
}

/// `{value!conversion:format}`.
#[derive(Debug)]
pub struct ReplacementField {
    pub value: Expression,
    /// The text between the brace and `!`, `:`, `=` or `}` as t-strings show it (with `=`, CPython keeps it apart).
    pub source: Box<str>,
    pub conversion: Option<Conversion>,
    /// Present, though perhaps empty, when there is a colon.
    pub format: Option<FormatSpecification>,
    pub span: Span,
}

#[derive(Debug)]
pub struct FormatSpecification {
    pub parts: Vec<StringPart>,
    pub span: Span,
}

/// `!s`, `!r` or `!a`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    String,
    Representation,
    Ascii,
}

impl Conversion {
    /// The letter after the exclamation mark.
    pub const fn letter(self) -> char {
        match self {
            Conversion::String => 's',
            Conversion::Representation => 'r',
            Conversion::Ascii => 'a',
        }
    }
}
