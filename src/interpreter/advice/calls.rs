//! TypeError of calls: arguments that are missing or too many, a forgotten `self`, things that cannot be called.

use super::scene::{Scene, call_of, is_program, name_of};
use super::{Advice, help};
use crate::interpreter::lookup;
use crate::object::Kind;
use crate::source::Span;
use crate::syntax::ast::{ExpressionKind, FunctionDefinition, Postfix};

pub fn advise(scene: &mut Scene) -> Option<Advice> {
    let message = scene.message.clone();
    if message.ends_with("object is not callable") {
        return not_callable(scene);
    }
    let name = message.split("() ").next()?.rsplit('.').next()?.to_owned();
    if message.contains("some positional-only arguments passed as keyword arguments") {
        let wrong = message.rsplit('\'').nth(1)?;
        return help(format!("give `{wrong}` by its place: leave out `{wrong}=`"));
    }
    let is_count = message.contains("() missing ") || message.contains("() takes ");
    if !is_count {
        return None;
    }
    let (function, span) = scene.definition(&name)?;
    if lacks_self(scene, &message, function) {
        let rest: String = parameters(scene, function).iter().map(|name| format!(", {name}")).collect();
        let cause = scene.mark_line(span, "the object comes first");
        return Some(help(format!("add `self`: `def {name}(self{rest}):`"))?.with_cause(Some(cause)));
    }
    let missing = message.rsplit('\'').nth(1).filter(|_| message.contains("() missing "));
    let parameter = missing.and_then(|missing| function.parameters.single().find(|own| own.name == missing));
    let cause = match parameter {
        Some(parameter) => scene.mark(parameter.span, "this one has no value"),
        None => scene.mark_line(span, "called with another number of arguments"),
    };
    let own = if is_bound(scene) { None } else { first_of_method(function) };
    let written: Vec<String> = own.into_iter().chain(parameters(scene, function)).collect();
    let advice = help(format!("it is called as `{name}({})`", written.join(", ")))?;
    Some(advice.with_cause(Some(cause)))
}

/// The parameters as they are written, without `self`.
fn parameters(scene: &Scene, function: &FunctionDefinition) -> Vec<String> {
    let names = function.parameters.single().map(|parameter| match &parameter.default {
        Some(default) => format!("{}={}", parameter.name.as_str(), scene.source(default.span)),
        None => parameter.name.as_str().to_owned(),
    });
    names.filter(|name| name != "self").collect()
}

/// Is it called on an object, which is its first argument?
fn is_bound(scene: &Scene) -> bool {
    match scene.expression().map(|expression| expression.kind) {
        Some(ExpressionKind::Postfix(postfix)) => postfix.links.len() > 1,
        _ => false,
    }
}

/// `self`, for a method that is called without an object.
fn first_of_method(function: &FunctionDefinition) -> Option<String> {
    function
        .parameters
        .single()
        .next()
        .filter(|first| first.name == "self")
        .map(|first| first.name.as_str().to_owned())
}

/// Was a method given one argument more than it takes, its own object?
fn lacks_self(scene: &Scene, message: &str, function: &FunctionDefinition) -> bool {
    let is_method =
        message.split("() ").next().is_some_and(|name| name.contains('.') && !name.contains("<locals>"));
    let first = function.parameters.single().next();
    let names_self = first.is_some_and(|parameter| matches!(parameter.name.as_str(), "self" | "cls"));
    is_method
        && is_bound(scene)
        && !names_self
        && message.contains("() takes ")
        && function.decorators.is_empty()
}

fn not_callable(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let (arguments, subject) = (call_of(postfix)?, scene.subject_text(postfix)?);
    if let Some(advice) = hidden_builtin(scene, postfix) {
        return Some(advice);
    }
    let value = scene.subject(postfix)?;
    let inside = match &arguments.positional[..] {
        [only] if arguments.keywords.is_empty() => scene.part(only),
        _ => return None,
    };
    match value.kind() {
        Kind::List | Kind::Tuple | Kind::Dict | Kind::Str => {
            help(format!("use square brackets: `{subject}[{inside}]`"))
        }
        Kind::Int | Kind::Float => {
            let fixed = format!("{subject}*({inside})");
            if is_program(&fixed) { help(format!("write the `*`: `{fixed}`")) } else { None }
        }
        _ => None,
    }
}

/// A name that hides something built in.
fn hidden_builtin(scene: &Scene, postfix: &Postfix) -> Option<Advice> {
    let name = name_of(&postfix.base).filter(|_| postfix.links.len() == 1)?;
    if !lookup::is_builtin(scene.interp, name) {
        return None;
    }
    let span: Span = scene.sets(name).into_iter().rfind(|span| span.start < scene.span.start)?;
    let cause = scene.mark_line(span, format!("this replaced the built-in `{name}`"));
    Some(
        help(format!("give the value of line {} another name than `{name}`", cause.line))?
            .with_cause(Some(cause)),
    )
}
