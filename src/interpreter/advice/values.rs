//! Values that do not fit: numbers in texts, places and keys that do not exist, zero divisors, wrong counts, endless recursion.

use super::scene::{Scene, call_of, name_of, text_of};
use super::{Advice, help, label};
use crate::interpreter::lookup;
use crate::object::{Kind, Tuple, Value};
use crate::runtime::report::suggestions;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::source::Span;
use crate::syntax::ast::{ExpressionKind, PostfixKind, StatementKind};
use crate::syntax::operators::BinaryOperator;
use crate::syntax::{self, TokenKind};

pub fn advise(scene: &mut Scene) -> Option<Advice> {
    match scene.class.as_str() {
        "ValueError" if scene.message.starts_with("invalid literal for int()") => whole_number(scene),
        "ValueError" if scene.message.contains("values to unpack") => unpacking(scene),
        "IndexError" => index(scene),
        "KeyError" => key(scene),
        "ZeroDivisionError" => division(scene),
        "RecursionError" => recursion(scene),
        "RuntimeError" if scene.message.contains("changed size during iteration") => changed(scene),
        _ => None,
    }
}

/// `int('3.5')` and `int('')`.
fn whole_number(scene: &mut Scene) -> Option<Advice> {
    let text = scene.message.split_once(": '")?.1.strip_suffix('\'')?.to_owned();
    if text.trim().is_empty() {
        return help("the text is empty; did the user just press Enter?");
    }
    let expression = scene.expression()?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let [argument, ..] = &call_of(postfix)?.positional[..] else { return None };
    let argument = scene.part(argument);
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => help(format!("this is a decimal number: `float({argument})`")),
        _ => None,
    }
}

/// The two counts of an unpacking.
fn unpacking(scene: &mut Scene) -> Option<Advice> {
    let numbers: Vec<usize> = scene
        .message
        .split(|character: char| !character.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    let [expected, got] = numbers[..] else { return None };
    let names = if expected == 1 { "1 name".to_owned() } else { format!("{expected} names") };
    let values = if got == 1 { "1 value".to_owned() } else { format!("{got} values") };
    let advice = label(format!("{names} for {values}"))?;
    let last = match &scene.statement()?.kind {
        StatementKind::Assign(assign) if got > expected => match &assign.targets.last()?.kind {
            ExpressionKind::Tuple(items) | ExpressionKind::List(items) => name_of(items.last()?),
            _ => None,
        },
        _ => None,
    };
    let fix = last.map(|last| format!("to collect the rest in a list, write `*{last}`"));
    Some(Advice { help: fix, ..advice })
}

/// How many items a list, tuple or string has.
fn length(scene: &Scene, value: &Value) -> Option<usize> {
    match value.kind() {
        Kind::List => value.exact::<List>().map(|list| list.to_vec(scene.interp).len()),
        Kind::Tuple => value.exact::<Tuple>().map(|tuple| tuple.items().len()),
        Kind::Str => text_of(value).map(|text| text.chars().count()),
        _ => None,
    }
}

/// The places that exist.
fn index(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let PostfixKind::Subscript(index) = &postfix.links.last()?.kind else { return None };
    let (subject, name) = (scene.subject(postfix)?, scene.subject_text(postfix)?);
    let count = length(scene, &subject)?;
    let used = scene.value(index).filter(|_| !matches!(index.kind, ExpressionKind::Constant(_)));
    let used = used.map(|used| format!("`{}` is {}", scene.part(index), scene.shown(&used)));
    let advice = match count {
        0 => help(format!("`{name}` is empty")),
        1 => help(format!("`{name}` has 1 item, number 0")),
        _ => help(format!("`{name}` has {count} items, numbered 0 to {}", count - 1)),
    }?;
    Some(Advice { label: used, ..advice })
}

/// The keys that exist.
fn key(scene: &mut Scene) -> Option<Advice> {
    let wrong = scene.argument()?;
    let expression = scene.expression()?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let subject = scene.subject(postfix)?;
    let dict = subject.exact::<Dict>()?;
    let count = dict.len(scene.interp);
    let keys = lookup::text_keys(scene.interp, dict);
    let name = scene.subject_text(postfix)?;
    if count == 0 {
        return help(format!("`{name}` is empty"));
    }
    if let Some(wrong) = text_of(&wrong) {
        if let Some(near) = suggestions::closest(keys.iter().map(String::as_str), wrong) {
            return help(format!("did you mean the key '{near}'?"));
        }
        let listed = keys.iter().map(|key| format!("'{key}'")).collect::<Vec<_>>().join(", ");
        return if keys.len() == count { help(format!("the keys are {listed}")) } else { None };
    }
    let as_text = scene.shown(&wrong);
    let digits = as_text.rsplit(' ').next()?;
    keys.iter()
        .any(|key| key == digits)
        .then(|| help(format!("the key is the text '{digits}', not a number")))?
}

/// Why the divisor is 0.
fn division(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let ExpressionKind::Binary(chain) = &expression.kind else { return None };
    let link = chain.rest.iter().rfind(|link| {
        matches!(link.operator, BinaryOperator::Div | BinaryOperator::FloorDiv | BinaryOperator::Mod)
    })?;
    let divisor = &link.right;
    let text = scene.part(divisor);
    match &divisor.kind {
        ExpressionKind::Name(_) => label(format!("`{text}` is 0")),
        ExpressionKind::Binary(inner) => {
            let operands: Vec<_> =
                [&inner.first].into_iter().chain(inner.rest.iter().map(|link| &link.right)).collect();
            let mut named = Vec::new();
            for operand in operands.into_iter().filter(|operand| name_of(operand).is_some()) {
                let value = scene.value(operand)?;
                let shown = scene.shown(&value);
                named.push(format!(
                    "`{}` is {}",
                    scene.part(operand),
                    shown.rsplit(' ').next().unwrap_or_default()
                ));
            }
            if named.is_empty() {
                None
            } else {
                label(format!("`{text}` is 0 because {}", named.join(" and ")))
            }
        }
        ExpressionKind::Postfix(postfix) => {
            let is_length = name_of(&postfix.base) == Some("len");
            let [only] = &call_of(postfix)?.positional[..] else { return None };
            if is_length { label(format!("`{}` is empty", scene.part(only))) } else { None }
        }
        _ => None,
    }
}

/// A function that calls itself in every case.
fn recursion(scene: &mut Scene) -> Option<Advice> {
    let function = scene.function()?;
    let name = function.name.as_str().to_owned();
    let body = scene.file.slice(Span::new(function.name_span.end, function.body.last()?.span.end));
    let decides = |kind| {
        matches!(
            kind,
            TokenKind::If
                | TokenKind::And
                | TokenKind::Or
                | TokenKind::While
                | TokenKind::For
                | TokenKind::Try
                | TokenKind::Match
        )
    };
    let has_case = syntax::tokenize(body, false).tokens.iter().any(|token| decides(token.kind));
    if scene.frame.name != name {
        return None;
    }
    match has_case {
        false => help(format!("`{name}` calls itself in every case; add one that returns without a call")),
        true => label(format!("no case of `{name}` stopped it")),
    }
}

/// A container that changed while a loop went through it.
fn changed(scene: &mut Scene) -> Option<Advice> {
    let StatementKind::For(each) = &scene.statement()?.kind else { return None };
    let (target, iterable) = (scene.source(each.target.span), scene.source(each.iterable.span));
    help(format!("loop over a copy: `for {target} in list({iterable}):`"))
}
