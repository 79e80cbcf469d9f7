//! TypeError of operators, loops, subscripts and keys: operands of the wrong type are shown with their values.

use super::attributes;
use super::origin::callee;
use super::scene::{Scene, name_of, parse, text_of};
use super::{Advice, help, label};
use crate::object::{Kind, Value};
use crate::syntax::ast::{Constant, Expression, ExpressionKind, PostfixKind, StatementKind};
use crate::syntax::operators::BinaryOperator;

pub fn advise(scene: &mut Scene) -> Option<Advice> {
    let message = scene.message.clone();
    let says = |text: &str| message.contains(text);
    if says("NoneType") && !says("not iterable") {
        return attributes::none(scene);
    }
    if says("can only concatenate str")
        || says("unsupported operand type(s)")
        || says("not supported between instances")
    {
        return operands(scene);
    }
    if says("object is not iterable") || says("object cannot be interpreted as an integer") {
        return not_iterable(scene);
    }
    if says("does not support item assignment") {
        return fixed_item(scene);
    }
    if says("unhashable type: 'list'") {
        return unhashable(scene);
    }
    if says("indices must be integers or slices, not float") {
        let index = index_text(scene)?;
        return help(format!("places are whole numbers: `int({index})`"));
    }
    if says("object is not subscriptable") && (says("function") || says("method")) {
        let expression = scene.expression()?;
        let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
        return attributes::uncalled(scene, postfix);
    }
    None
}

/// The two operands of the failing operation.
fn pair(expression: &Expression) -> Option<(&Expression, &Expression, Option<BinaryOperator>)> {
    match &expression.kind {
        ExpressionKind::Binary(chain) => match &chain.rest[..] {
            [link] => Some((&chain.first, &link.right, Some(link.operator))),
            _ => None,
        },
        ExpressionKind::Compare(compare) => match &compare.rest[..] {
            [(_, right)] => Some((&compare.left, right, None)),
            _ => None,
        },
        _ => None,
    }
}

/// `age` is the int 3, the other one a text.
fn operands(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let (left, right, operator) = pair(&expression)?;
    let values = (scene.value(left)?, scene.value(right)?);
    let mut said: Vec<String> = [(left, &values.0), (right, &values.1)]
        .into_iter()
        .filter(|(operand, _)| matches!(operand.kind, ExpressionKind::Name(_) | ExpressionKind::Postfix(_)))
        .map(|(operand, value)| format!("`{}` is {}", scene.part(operand), scene.shown(value)))
        .collect();
    said.dedup();
    let advice = if said.is_empty() { Advice::default() } else { label(said.join(", "))? };
    let fix = match (values.0.kind(), values.1.kind()) {
        (Kind::Str, Kind::Int | Kind::Float) => text_and_number(scene, left, right, &values.0, operator),
        (Kind::Int | Kind::Float, Kind::Str) => number_and_text(scene, right, &values.1, operator),
        _ => None,
    };
    let fix = fix.unwrap_or_default();
    let advice = Advice { help: fix.help, cause: fix.cause, ..advice };
    (advice.label.is_some() || advice.help.is_some()).then_some(advice)
}

/// Does a text read as a number, and with which function?
fn number_function(value: &Value) -> Option<&'static str> {
    let text = text_of(value)?.trim();
    if text.parse::<i64>().is_ok() {
        Some("int")
    } else {
        text.parse::<f64>().ok().filter(|number| number.is_finite()).map(|_| "float")
    }
}

/// The text came from `input()`, or reads as a number: it should be one.
fn converted(scene: &Scene, operand: &Expression, value: &Value) -> Option<Advice> {
    let function = number_function(value)?;
    let text = scene.part(operand);
    let origin = name_of(operand).and_then(|name| scene.origin(name));
    match origin.filter(|origin| callee(origin.value) == Some(("input", false))) {
        Some(origin) => {
            let cause = scene.mark_line(origin.span, "`input()` gives text");
            Some(
                help(format!("`{text}` is text from `input()`; use `{function}({text})`"))?
                    .with_cause(Some(cause)),
            )
        }
        None => help(format!("make it a number: `{function}({text})`")),
    }
}

fn text_and_number(
    scene: &Scene,
    left: &Expression,
    right: &Expression,
    text: &Value,
    operator: Option<BinaryOperator>,
) -> Option<Advice> {
    if let Some(advice) = converted(scene, left, text) {
        return Some(advice);
    }
    if operator != Some(BinaryOperator::Add) {
        return None;
    }
    let value = scene.part(right);
    if let ExpressionKind::Constant(Constant::String(literal)) = &left.kind
        && !literal.text.contains(['{', '}', '"', '\\', '\n'])
        && !value.contains(['"', '\\'])
    {
        let fixed = format!("f\"{}{{{value}}}\"", literal.text);
        if parse(&fixed).is_some() {
            return help(format!("put the value into the text: `{fixed}`"));
        }
    }
    help(format!("make it text: `str({value})`"))
}

fn number_and_text(
    scene: &Scene,
    right: &Expression,
    text: &Value,
    operator: Option<BinaryOperator>,
) -> Option<Advice> {
    converted(scene, right, text).or_else(|| {
        let is_sum = operator == Some(BinaryOperator::Add);
        if is_sum {
            help("a number and a text do not add up; make the number text with `str(...)`")
        } else {
            None
        }
    })
}

/// `for i in 5`, `for i in len(a)`, `range(len)`.
fn not_iterable(scene: &mut Scene) -> Option<Advice> {
    if scene.message.starts_with("'builtin_function_or_method' object cannot be interpreted") {
        let expression = scene.expression()?;
        let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
        let [only] = &super::scene::call_of(postfix)?.positional[..] else { return None };
        let name = name_of(only)?;
        return help(format!("`{name}` is a function; call it: `{name}(...)`"));
    }
    let statement = scene.statement()?;
    let StatementKind::For(each) = &statement.kind else { return None };
    let iterable = scene.source(each.iterable.span);
    let target = scene.source(each.target.span);
    if scene.message.starts_with("'int' object") {
        return help(format!("`for {target} in range({iterable}):`"));
    }
    if scene.message.starts_with("'NoneType' object") {
        let expression = parse(&iterable)?;
        let name = name_of(&expression)?;
        let origin = scene.origin(name)?;
        let cause = scene.mark_line(origin.span, format!("`{name}` became None here"));
        return Some(label(format!("`{name}` is None"))?.with_cause(Some(cause)));
    }
    None
}

/// `s[0] = 'z'` for a text, `t[0] = 1` for a tuple.
fn fixed_item(scene: &mut Scene) -> Option<Advice> {
    let statement = scene.statement()?;
    let StatementKind::Assign(assign) = &statement.kind else { return None };
    let [target] = &assign.targets[..] else { return None };
    let (target, value) = (scene.source(target.span), scene.source(assign.value.span));
    let expression = parse(&target)?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let name = name_of(&postfix.base)?;
    if scene.message.starts_with("'tuple'") {
        return help(format!("a tuple cannot change; make it a list: `{name} = list({name})`"));
    }
    let PostfixKind::Subscript(index) = &postfix.links.last()?.kind else { return None };
    match (&index.kind, scene.message.starts_with("'str'")) {
        (ExpressionKind::Constant(Constant::Integer(0)), true) => {
            help(format!("text cannot change; build a new one: `{name} = {value} + {name}[1:]`"))
        }
        (_, true) => help("text cannot change; build a new one from its parts with `+`"),
        _ => None,
    }
}

/// A list as a key or in a set: a tuple works.
fn unhashable(scene: &mut Scene) -> Option<Advice> {
    let place = if scene.message.contains("set element") { "in a set" } else { "as a key" };
    let general = format!("a list can change and so is no use {place}; use a tuple");
    let Some(expression) = scene.expression() else { return help(general) };
    let mut list = None;
    if let ExpressionKind::Postfix(postfix) = &expression.kind
        && let Some(PostfixKind::Subscript(index)) = postfix.links.last().map(|link| &link.kind)
    {
        list = Some(&**index);
    } else if let ExpressionKind::Dictionary(items) = &expression.kind {
        list = items
            .iter()
            .filter_map(|item| item.key.as_ref())
            .find(|key| matches!(key.kind, ExpressionKind::List(_)));
    }
    match list {
        Some(list) if matches!(&list.kind, ExpressionKind::List(items) if items.len() > 1) => {
            let text = scene.part(list);
            let inside = text.trim_matches(['[', ']']);
            help(format!("use a tuple {place}: `({inside})`"))
        }
        _ => help(general),
    }
}

/// The text of the index of the failing subscript.
fn index_text(scene: &Scene) -> Option<String> {
    let expression = scene.expression()?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let PostfixKind::Subscript(index) = &postfix.links.last()?.kind else { return None };
    Some(scene.part(index))
}
