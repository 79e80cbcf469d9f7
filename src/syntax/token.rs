//! The kinds of tokens and the automaton that recognizes them; the one home of logos.
//!
//! Invariant: the automaton decides only what a regular language can: keywords, operators, numbers, ASCII names and the
//! openings of strings. `lexer` extends names and strings, `layout` adds line structure and soft keywords. The grammar
//! refers to these kinds; what a token says is read from the source text by its span.

use logos::Logos;

use crate::source::Span;

/// What a token is. The comment kinds reach tools only, never the parser.
#[derive(Logos, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[logos(skip r"[ \t\x0C]+")]
#[logos(skip r"\\(\r\n|\r|\n)")]
#[repr(u8)]
pub enum TokenKind {
    #[token("False")]
    False,
    #[token("None")]
    None,
    #[token("True")]
    True,
    #[token("and")]
    And,
    #[token("as")]
    As,
    #[token("assert")]
    Assert,
    #[token("async")]
    Async,
    #[token("await")]
    Await,
    #[token("break")]
    Break,
    #[token("class")]
    Class,
    #[token("continue")]
    Continue,
    #[token("def")]
    Def,
    #[token("del")]
    Del,
    #[token("elif")]
    Elif,
    #[token("else")]
    Else,
    #[token("except")]
    Except,
    #[token("finally")]
    Finally,
    #[token("for")]
    For,
    #[token("from")]
    From,
    #[token("global")]
    Global,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("in")]
    In,
    #[token("is")]
    Is,
    #[token("lambda")]
    Lambda,
    #[token("nonlocal")]
    Nonlocal,
    #[token("not")]
    Not,
    #[token("or")]
    Or,
    #[token("pass")]
    Pass,
    #[token("raise")]
    Raise,
    #[token("return")]
    Return,
    #[token("try")]
    Try,
    #[token("while")]
    While,
    #[token("with")]
    With,
    #[token("yield")]
    Yield,
    /// `match` where it opens a statement.
    Match,
    /// `case` where it opens a block of a match statement.
    Case,
    /// `type` where it opens a statement.
    Type,

    #[token("(")]
    LeftParenthesis,
    /// The parenthesis after `with` that encloses all its items.
    WithParenthesis,
    #[token(")")]
    RightParenthesis,
    #[token("[")]
    LeftBracket,
    #[token("]")]
    RightBracket,
    #[token("{")]
    LeftBrace,
    #[token("}")]
    RightBrace,
    #[token(",")]
    Comma,
    #[token(":")]
    Colon,
    #[token(":=")]
    ColonEqual,
    #[token(";")]
    Semicolon,
    #[token(".")]
    Dot,
    #[token("...")]
    Ellipsis,
    #[token("->")]
    Arrow,
    #[token("@")]
    At,
    #[token("!")]
    Exclamation,
    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("*")]
    Star,
    #[token("**")]
    DoubleStar,
    #[token("/")]
    Slash,
    #[token("//")]
    DoubleSlash,
    #[token("%")]
    Percent,
    #[token("<<")]
    LeftShift,
    #[token(">>")]
    RightShift,
    #[token("&")]
    Ampersand,
    #[token("|")]
    Bar,
    #[token("^")]
    Caret,
    #[token("~")]
    Tilde,
    #[token("<")]
    Less,
    #[token(">")]
    Greater,
    #[token("<=")]
    LessEqual,
    #[token(">=")]
    GreaterEqual,
    #[token("==")]
    EqualEqual,
    #[token("!=")]
    NotEqual,
    #[token("=")]
    Equal,
    #[token("+=")]
    PlusEqual,
    #[token("-=")]
    MinusEqual,
    #[token("*=")]
    StarEqual,
    #[token("/=")]
    SlashEqual,
    #[token("//=")]
    DoubleSlashEqual,
    #[token("%=")]
    PercentEqual,
    #[token("@=")]
    AtEqual,
    #[token("&=")]
    AmpersandEqual,
    #[token("|=")]
    BarEqual,
    #[token("^=")]
    CaretEqual,
    #[token("<<=")]
    LeftShiftEqual,
    #[token(">>=")]
    RightShiftEqual,
    #[token("**=")]
    DoubleStarEqual,

    #[regex("[A-Za-z_][A-Za-z0-9_]*")]
    Name,
    #[regex(r"0[xX](_?[0-9a-fA-F])+|0[oO](_?[0-7])+|0[bB](_?[01])+")]
    #[regex(r"[0-9](_?[0-9])*(\.([0-9](_?[0-9])*)?)?([eE][+-]?[0-9](_?[0-9])*)?[jJ]?")]
    #[regex(r"\.[0-9](_?[0-9])*([eE][+-]?[0-9](_?[0-9])*)?[jJ]?")]
    Number,
    /// A whole string or bytes literal; the automaton finds its opening.
    #[regex(r#"([rRbBuU]|[bB][rR]|[rR][bB])?['"]"#)]
    String,
    #[regex(r#"([fF]|[fF][rR]|[rR][fF])['"]"#)]
    FStringStart,
    #[regex(r#"([tT]|[tT][rR]|[rR][tT])['"]"#)]
    TStringStart,
    /// Literal text of an f-string or t-string, or of a format specification in it.
    FStringMiddle,
    /// The closing quotes of an f-string or t-string.
    FStringEnd,

    #[regex(r"\r\n|\r|\n")]
    Newline,
    Indent,
    Dedent,
    #[regex(r"#[^\r\n]*", allow_greedy = true)]
    Comment,
    /// A character that starts no token, such as `$` or `?`.
    #[regex(r"[$?`]")]
    Unknown,
    EndOfFile,
    /// Before the tokens of a text that should be one expression.
    ExpressionStart,
}

impl TokenKind {
    /// `(`, `[` or `{`.
    pub fn is_opening(self) -> bool {
        matches!(
            self,
            TokenKind::LeftParenthesis
                | TokenKind::WithParenthesis
                | TokenKind::LeftBracket
                | TokenKind::LeftBrace
        )
    }

    /// `)`, `]` or `}`.
    pub fn is_closing(self) -> bool {
        matches!(self, TokenKind::RightParenthesis | TokenKind::RightBracket | TokenKind::RightBrace)
    }

    /// A reserved word, which no program can use as a name.
    pub fn is_keyword(self) -> bool {
        (self as u8) < TokenKind::Match as u8
    }

    /// Whether an operand can end with this token, so that `+` after it is a binary operator.
    pub fn ends_operand(self) -> bool {
        self.is_closing()
            || matches!(
                self,
                TokenKind::Name
                    | TokenKind::Number
                    | TokenKind::String
                    | TokenKind::FStringEnd
                    | TokenKind::Ellipsis
                    | TokenKind::True
                    | TokenKind::False
                    | TokenKind::None
            )
    }

    /// `+=` and the like.
    pub fn is_augmented_assignment(self) -> bool {
        let number = self as u8;
        (TokenKind::PlusEqual as u8..=TokenKind::DoubleStarEqual as u8).contains(&number)
    }
}

/// A token: what it is and where. Twelve bytes, so that the tokens of a file stay near the processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: TokenKind,
    pub start: u32,
    pub end: u32,
}

impl Token {
    pub fn span(self) -> Span {
        Span::new(self.start, self.end)
    }
}
