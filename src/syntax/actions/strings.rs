//! Actions of string literals, f-strings and t-strings: reference 2.5, PEP 701, PEP 750.
//!
//! Invariant: in a finished list of parts no two literals are adjacent and none is empty.

use super::{Context, Parsed, complain, failure};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::literal;

/// One literal of a sequence of adjacent ones.
pub enum StringPiece {
    Text { text: Box<str>, has_unicode_prefix: bool, span: Span },
    Bytes { bytes: Vec<u8>, span: Span },
    Formatted { parts: Vec<StringPart>, span: Span },
    Template { parts: Vec<StringPart>, span: Span },
}

impl StringPiece {
    fn span(&self) -> Span {
        match self {
            StringPiece::Text { span, .. }
            | StringPiece::Bytes { span, .. }
            | StringPiece::Formatted { span, .. }
            | StringPiece::Template { span, .. } => *span,
        }
    }
}

/// Adjacent literals: at least one.
pub struct Strings {
    pieces: Vec<StringPiece>,
}

pub fn first_string(piece: StringPiece) -> Box<Strings> {
    Box::new(Strings { pieces: vec![piece] })
}

pub fn next_string(mut strings: Box<Strings>, piece: StringPiece) -> Parsed<Box<Strings>> {
    if let Some(last) = strings.pieces.last()
        && matches!(last, StringPiece::Template { .. }) != matches!(piece, StringPiece::Template { .. })
    {
        let message = "cannot mix t-string literals with string or bytes literals";
        return complain(message, Span::new(last.span().start, piece.span().end));
    }
    strings.pieces.push(piece);
    Ok(strings)
}

pub fn string(context: &mut Context<'_>, l: u32, r: u32) -> Parsed<StringPiece> {
    let span = Span::new(l, r);
    let parts = literal::split(context.slice(l, r));
    if parts.is_bytes {
        let bytes = literal::decode_bytes(&parts, span).map_err(failure)?;
        return Ok(StringPiece::Bytes { bytes, span });
    }
    let text = literal::decode_text(parts.body, parts.is_raw, span).map_err(failure)?;
    Ok(StringPiece::Text { text, has_unicode_prefix: parts.has_unicode_prefix, span })
}

pub fn open_string(context: &mut Context<'_>, l: u32, r: u32) {
    let is_raw = context.slice(l, r).contains(['r', 'R']);
    context.open_strings.push(is_raw);
}

pub fn formatted_string(context: &mut Context<'_>, parts: Vec<StringPart>, l: u32, r: u32) -> StringPiece {
    context.open_strings.pop();
    StringPiece::Formatted { parts, span: Span::new(l, r) }
}

pub fn template_string(context: &mut Context<'_>, parts: Vec<StringPart>, l: u32, r: u32) -> StringPiece {
    context.open_strings.pop();
    StringPiece::Template { parts, span: Span::new(l, r) }
}

pub fn literal_part(
    context: &mut Context<'_>,
    mut parts: Vec<StringPart>,
    l: u32,
    r: u32,
) -> Parsed<Vec<StringPart>> {
    let span = Span::new(l, r);
    let is_raw = context.open_strings.last().copied().unwrap_or(false);
    // CPython names the token behind the literal, which is the closing quote.
    let place = Span::new(r, r + 1);
    let text = literal::decode_text(context.slice(l, r), is_raw, place).map_err(failure)?;
    push_literal(&mut parts, text, false, span);
    Ok(parts)
}

/// Adds literal text, joining it with literal text before it.
fn push_literal(parts: &mut Vec<StringPart>, added: Box<str>, has_prefix: bool, place: Span) {
    if added.is_empty() {
        return;
    }
    if let Some(StringPart::Literal { text, span, .. }) = parts.last_mut() {
        *text = [&**text, &*added].concat().into_boxed_str();
        span.end = place.end;
        return;
    }
    parts.push(StringPart::Literal { text: added, has_unicode_prefix: has_prefix, span: place });
}

/// What may follow the value of a replacement field.
pub struct FieldOptions {
    /// Where the `=` ends.
    pub debug: Option<u32>,
    pub conversion: Option<Conversion>,
    pub format: Option<Box<FormatSpecification>>,
}

/// Adds a replacement field. `e` is where the token after the value starts; `span` covers the braces.
pub fn field(
    context: &mut Context<'_>,
    mut parts: Vec<StringPart>,
    value: Expression,
    e: u32,
    options: FieldOptions,
    span: Span,
) -> Vec<StringPart> {
    let FieldOptions { debug, mut conversion, format } = options;
    let inside = span.start + 1;
    let source = context.slice(inside, after_space(context, e, span.end));
    if let Some(end) = debug {
        let end = after_comments(context, end, span.end);
        let text = without_comments(context.slice(inside, end)).into_boxed_str();
        push_literal(&mut parts, text, false, Span::new(inside, end));
        if conversion.is_none() && format.is_none() {
            conversion = Some(Conversion::Representation);
        }
    }
    let source = without_comments(source).into_boxed_str();
    let format = format.map(|format| *format);
    parts.push(StringPart::Field(Box::new(ReplacementField { value, source, conversion, format, span })));
    parts
}

/// Where the space that starts at `from` ends.
fn after_space(context: &Context<'_>, from: u32, limit: u32) -> u32 {
    let rest = context.slice(from, limit);
    from + (rest.len() - rest.trim_ascii_start().len()) as u32
}

/// Where the space and the comments that start at `from` end.
fn after_comments(context: &Context<'_>, from: u32, limit: u32) -> u32 {
    let mut at = after_space(context, from, limit);
    while context.slice(at, limit).starts_with('#') {
        let rest = context.slice(at, limit);
        let comment = rest.find('\n').unwrap_or(rest.len());
        at = after_space(context, at + comment as u32, limit);
    }
    at
}

/// The text of a field's expression as `=` and t-strings show it: comments are left out.
fn without_comments(text: &str) -> String {
    if !text.contains('#') {
        return text.to_owned();
    }
    let tokens = crate::syntax::lexer::tokenize(text, true).tokens;
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for comment in tokens.iter().filter(|token| token.kind == crate::syntax::token::TokenKind::Comment) {
        kept.push_str(text.get(from..comment.start as usize).unwrap_or(""));
        from = comment.end as usize;
    }
    kept.push_str(text.get(from..).unwrap_or(""));
    kept
}

pub fn conversion(context: &mut Context<'_>, l: u32, r: u32) -> Parsed<Conversion> {
    let letter = context.slice(l, r);
    if context.text.get(..l as usize).is_some_and(|before| !before.ends_with('!')) {
        return complain(
            "f-string: conversion type must come right after the exclamation mark",
            Span::new(l, r),
        );
    }
    match letter {
        "s" => Ok(Conversion::String),
        "r" => Ok(Conversion::Representation),
        "a" => Ok(Conversion::Ascii),
        _ => {
            let message =
                format!("f-string: invalid conversion character '{letter}': expected 's', 'r', or 'a'");
            complain(message, Span::new(l, r))
        }
    }
}

pub fn format_specification(parts: Vec<StringPart>, l: u32, r: u32) -> Box<FormatSpecification> {
    Box::new(FormatSpecification { parts, span: Span::new(l, r) })
}

/// The expression that adjacent literals make together.
pub fn strings(strings: Box<Strings>, l: u32, r: u32) -> Parsed<Expression> {
    let span = Span::new(l, r);
    let pieces = strings.pieces;
    let are_bytes = pieces.iter().filter(|piece| matches!(piece, StringPiece::Bytes { .. })).count();
    let kind = if are_bytes == pieces.len() {
        ExpressionKind::Constant(join_bytes(pieces))
    } else if are_bytes > 0 {
        return complain("cannot mix bytes and nonbytes literals", span);
    } else if pieces.iter().all(|piece| matches!(piece, StringPiece::Text { .. })) {
        ExpressionKind::Constant(join_text(pieces))
    } else {
        let is_template = pieces.iter().any(|piece| matches!(piece, StringPiece::Template { .. }));
        let parts = join_parts(pieces);
        if is_template {
            ExpressionKind::TemplateString(parts)
        } else {
            ExpressionKind::FormattedString(parts)
        }
    };
    Ok(Expression { kind, span })
}

fn join_bytes(pieces: Vec<StringPiece>) -> Constant {
    let mut joined = Vec::new();
    for piece in pieces {
        if let StringPiece::Bytes { bytes, .. } = piece {
            joined.extend(bytes);
        }
    }
    Constant::Bytes(joined.into_boxed_slice())
}

fn join_text(mut pieces: Vec<StringPiece>) -> Constant {
    if pieces.len() == 1
        && let Some(StringPiece::Text { text, has_unicode_prefix, .. }) = pieces.pop()
    {
        return Constant::String(StringConstant { text, has_unicode_prefix });
    }
    let mut joined = String::new();
    let mut has_prefix = None;
    for piece in pieces {
        if let StringPiece::Text { text, has_unicode_prefix, .. } = piece {
            joined.push_str(&text);
            has_prefix.get_or_insert(has_unicode_prefix);
        }
    }
    let has_unicode_prefix = has_prefix.unwrap_or(false);
    Constant::String(StringConstant { text: joined.into_boxed_str(), has_unicode_prefix })
}

fn join_parts(pieces: Vec<StringPiece>) -> Vec<StringPart> {
    let mut joined = Vec::new();
    for piece in pieces {
        match piece {
            StringPiece::Text { text, has_unicode_prefix, span } => {
                push_literal(&mut joined, text, has_unicode_prefix, span);
            }
            StringPiece::Formatted { parts, .. } | StringPiece::Template { parts, .. } => {
                for part in parts {
                    match part {
                        StringPart::Literal { text, has_unicode_prefix, span } => {
                            push_literal(&mut joined, text, has_unicode_prefix, span);
                        }
                        StringPart::Field(_) => joined.push(part),
                    }
                }
            }
            StringPiece::Bytes { .. } => {}
        }
    }
    joined
}
