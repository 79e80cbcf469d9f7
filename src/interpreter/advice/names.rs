//! NameError, UnboundLocalError and ModuleNotFoundError: names that do not exist, or not yet.

use super::origin::visit_own;
use super::scene::{Scene, is_program, name_of, text_of};
use super::{Advice, help, label};
use crate::interpreter::stdlib;
use crate::runtime::report::suggestions;
use crate::runtime::types::exception::{self, field};
use crate::source::Span;
use crate::syntax::ast::{Expression, ExpressionKind, PostfixKind, StatementKind};

pub fn advise(scene: &mut Scene) -> Option<Advice> {
    let name = exception::get_field(scene.interp, &scene.error, field::NAME);
    match scene.class.as_str() {
        "ModuleNotFoundError" => missing_module(scene),
        "UnboundLocalError" => unbound(scene),
        _ => missing_name(scene, text_of(&name)?),
    }
}

fn missing_name(scene: &mut Scene, name: &str) -> Option<Advice> {
    if scene.message.contains("Did you forget to import") {
        return help(format!("put `import {name}` at the top"));
    }
    let sets = scene.sets(name);
    if let Some(later) = sets.iter().find(|span| span.start > scene.span.start) {
        let cause = scene.mark_line(*later, "it is set here, later");
        return Some(label(format!("`{name}` is not set yet"))?.with_cause(Some(cause)));
    }
    match meant(scene).filter(|meant| meant != name) {
        Some(meant) => {
            let cause = origin_of(scene, &meant);
            let mark = cause.map(|span| scene.mark_line(span, format!("`{meant}` is set here")));
            Some(help(format!("write `{meant}`"))?.with_label("not defined").with_cause(mark))
        }
        None if sets.is_empty() => unquoted(scene, name),
        None => None,
    }
}

/// The name CPython's message suggests, if it is the program's own: that it is near a built-in one may be chance.
fn meant(scene: &Scene) -> Option<String> {
    let meant = scene.message.split("Did you mean: '").nth(1)?.split('\'').next()?;
    let scopes = [scene.scope.locals.as_ref(), Some(&scene.scope.globals)];
    let is_own = scopes.into_iter().flatten().any(|names| names.get_text(scene.interp, meant).is_some());
    is_own.then(|| meant.to_owned())
}

/// Where a name of the program was set last before the failing line.
fn origin_of(scene: &Scene, name: &str) -> Option<Span> {
    let parameter = || scene.function()?.parameters.single().find(|parameter| parameter.name == *name);
    let assigned = scene.sets(name).into_iter().rfind(|span| span.start < scene.span.start);
    assigned.or_else(|| parameter().map(|parameter| parameter.span))
}

/// Text without quotes, as the argument of a call.
fn unquoted(scene: &Scene, name: &str) -> Option<Advice> {
    let statement = scene.statement()?;
    let StatementKind::Expression(expression) = &statement.kind else { return None };
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let PostfixKind::Call(arguments) = &postfix.links.last()?.kind else { return None };
    let is_argument = arguments.positional.iter().any(|argument| name_of(argument) == Some(name));
    if !is_argument || !is_plain_callee(&postfix.base) {
        return None;
    }
    let (before, after) =
        (Span::new(statement.span.start, scene.span.start), Span::new(scene.span.end, statement.span.end));
    let fixed = format!("{}\"{name}\"{}", scene.file.slice(before), scene.file.slice(after));
    if !is_program(&fixed) || fixed.contains('\n') {
        return None;
    }
    Some(help(format!("if you meant the text, add quotes: `{fixed}`"))?.with_label("not defined"))
}

fn is_plain_callee(callee: &Expression) -> bool {
    name_of(callee).is_some()
}

/// A name that is local because the function sets it somewhere.
fn unbound(scene: &mut Scene) -> Option<Advice> {
    let name = scene.message.split('\'').nth(1)?.to_owned();
    let function = scene.function()?;
    let mut first = None;
    visit_own(&function.body, &mut |statement| {
        let sets = match &statement.kind {
            StatementKind::Assign(assign) => {
                assign.targets.iter().any(|target| name_of(target) == Some(&name))
            }
            StatementKind::AugmentedAssign(assign) => name_of(&assign.target) == Some(&name),
            _ => false,
        };
        if sets && first.is_none() {
            first = Some(statement.span);
        }
    });
    let (span, function) = (first?, function.name.as_str().to_owned());
    let is_global = scene.scope.globals.get_text(scene.interp, &name).is_some();
    let here = span.start <= scene.span.start && scene.span.start < span.end;
    let why = format!("`{function}` sets `{name}`, so it is local to it");
    let advice = if is_global {
        help(format!("give `{name}` in as a parameter and return it, or write `global {name}`"))?
    } else {
        Advice::default()
    };
    Some(match here {
        true => advice.with_label(why),
        false => advice.with_label("not set yet").with_cause(Some(scene.mark_line(span, why))),
    })
}

fn missing_module(scene: &mut Scene) -> Option<Advice> {
    let name = scene.message.strip_prefix("No module named '")?.split('\'').next()?.to_owned();
    let native = scene.interp.native_module_names.iter().copied();
    let known = native.chain(stdlib::names()).filter(|name| !name.starts_with('_'));
    match suggestions::closest(known, &name) {
        Some(near) => help(format!("did you mean `{near}`?")),
        None => None,
    }
}
