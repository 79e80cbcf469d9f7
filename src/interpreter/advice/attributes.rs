//! AttributeError: things asked of objects that have them not, above all of None and of text.

use super::origin::{callee, gives_nothing};
use super::scene::{Scene, call_of, name_of, text_of};
use super::{Advice, help, label};
use crate::object::Kind;
use crate::runtime::types::exception::{self, field};
use crate::syntax::ast::{Expression, ExpressionKind, Postfix};

/// Methods of lists, dicts and sets that change their object and give None, with what gives a new one instead.
const CHANGING: &[(&str, Option<&str>)] = &[
    ("add", None),
    ("append", None),
    ("clear", None),
    ("discard", None),
    ("extend", None),
    ("insert", None),
    ("remove", None),
    ("reverse", Some("reversed")),
    ("sort", Some("sorted")),
    ("update", None),
];

pub fn advise(scene: &mut Scene) -> Option<Advice> {
    if scene.message.contains("Did you mean") {
        return None;
    }
    let object = exception::get_field(scene.interp, &scene.error, field::OBJECT);
    let wrong = exception::get_field(scene.interp, &scene.error, field::NAME);
    let wrong = text_of(&wrong)?.to_owned();
    match object.kind() {
        Kind::None => none(scene),
        Kind::Str if CHANGING.iter().any(|(name, _)| *name == wrong) => changing_text(scene, &wrong),
        Kind::Tuple if CHANGING.iter().any(|(name, _)| *name == wrong) => {
            help("a tuple cannot change; make it a list first, with `list(...)`")
        }
        _ => None,
    }
}

/// A method of lists asked of a text.
fn changing_text(scene: &mut Scene, wrong: &str) -> Option<Advice> {
    let general = "text cannot change; build a new one with `+`";
    let StatementLine { target, argument } = statement_call(scene)?;
    match (wrong, argument) {
        ("append" | "extend", Some(argument)) => {
            help(format!("text cannot change; build a new one: `{target} = {target} + {argument}`"))
        }
        _ => help(general),
    }
}

/// A statement `target.method(argument)` with one argument.
struct StatementLine {
    target: String,
    argument: Option<String>,
}

fn statement_call(scene: &Scene) -> Option<StatementLine> {
    let statement = scene.statement()?;
    let text = scene.source(statement.span);
    let expression = super::scene::parse(&text)?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let target = name_of(&postfix.base)?.to_owned();
    let argument = match &call_of(postfix)?.positional[..] {
        [only] => text.get(only.span.range()).map(str::to_owned),
        _ => None,
    };
    Some(StatementLine { target, argument })
}

/// Something asked of None: where the None came from.
pub fn none(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let subject = subject_of(scene, &expression)?;
    let found = parse_subject(&subject)?;
    match found {
        Subject::Call(expression) => of_call(scene, &expression, None),
        Subject::Name(name) => {
            let origin = scene.origin(&name)?;
            let (span, value) = (origin.span, scene.source(origin.value.span));
            let expression = super::scene::parse(&value)?;
            let mark = scene.mark_line(span, format!("`{name}` became None here"));
            let advice = of_call(scene, &expression, Some(&name)).unwrap_or_default();
            Some(advice.with_label(format!("`{name}` is None")).with_cause(Some(mark)))
        }
    }
}

/// What None was expected not to be.
enum Subject {
    Name(String),
    Call(Expression),
}

fn parse_subject(text: &str) -> Option<Subject> {
    let expression = super::scene::parse(text)?;
    match name_of(&expression) {
        Some(name) => Some(Subject::Name(name.to_owned())),
        None => callee(&expression).is_some().then_some(Subject::Call(expression)),
    }
}

/// The text of the part of the failing expression that was None.
fn subject_of(scene: &mut Scene, expression: &Expression) -> Option<String> {
    match &expression.kind {
        ExpressionKind::Postfix(postfix) => scene.subject_text(postfix),
        ExpressionKind::Binary(chain) => {
            let last = &chain.rest.last()?.right;
            let operands = [&chain.first, last];
            let none = operands
                .into_iter()
                .find(|operand| scene.value(operand).is_some_and(|value| value.is_none()));
            Some(scene.part(none?))
        }
        ExpressionKind::Name(name) => Some(name.as_str().to_owned()),
        _ => None,
    }
}

/// Why a call gave None. `name` is what the result was called.
fn of_call(scene: &Scene, expression: &Expression, name: Option<&str>) -> Option<Advice> {
    let (called, is_method) = callee(expression)?;
    if is_method {
        let (_, instead) = CHANGING.iter().find(|(method, _)| *method == called)?;
        return match (instead, name) {
            (Some(instead), Some(name)) => {
                help(format!("`.{called}()` changes the list and gives None; use `{name} = {instead}(...)`"))
            }
            _ => {
                help(format!("`.{called}()` changes its object and gives None; call it on a line of its own"))
            }
        };
    }
    if called == "print" {
        return help("`print(...)` shows a value and gives None; keep the value itself");
    }
    let (function, span) = scene.definition(called)?;
    if !gives_nothing(function) {
        return None;
    }
    let cause = scene.mark_line(span, "no `return` in here");
    Some(help(format!("`{called}` has no `return`, so it gives None"))?.with_cause(Some(cause)))
}

/// Something asked of a function that should have been called.
pub fn uncalled(scene: &mut Scene, postfix: &Postfix) -> Option<Advice> {
    let text = scene.subject_text(postfix)?;
    Some(label(format!("`{text}` is a function"))?)
        .map(|advice| Advice { help: Some(format!("call it first: `{text}(...)`")), ..advice })
}
