//! Mistakes with arrays: shapes that do not fit are drawn with the axis that differs.

use super::scene::{Scene, call_of, name_of};
use super::{Advice, help, label};
use crate::interpreter::lookup;
use crate::object::Value;
use crate::runtime::attribute;
use crate::syntax::ast::{Expression, ExpressionKind, PostfixKind};

/// The beginnings of messages, and what is said.
type Row = (&'static str, fn(&mut Scene) -> Option<Advice>);

const ROWS: &[Row] = &[
    ("The truth value of an array with", |scene| truth(scene)),
    ("operands could not be broadcast together with shapes", |scene| broadcast(scene)),
    ("matmul: Input operand 1 has a mismatch in its core dimension", |scene| product(scene)),
    ("Cannot interpret '", |scene| separate_lengths(scene)),
    ("cannot reshape array of size", |scene| reshape(scene)),
    ("setting an array element with a sequence. The requested array has an inhomogeneous shape", |_| {
        help("all rows need the same length; fill the short ones or keep a list of lists")
    }),
    ("axis ", |scene| axis(scene)),
    ("Cannot cast ufunc '", |scene| cast(scene)),
    ("only integers, slices (`:`), ellipsis", |scene| float_index(scene)),
    ("boolean index did not match indexed array", |_| {
        help("the mask needs the array's length; was it made from another array?")
    }),
    ("'numpy.ndarray' object has no attribute 'append'", |_| {
        help("arrays have a fixed size: collect in a list, then `np.array(list)`")
    }),
    ("Python integer ", |scene| small_integer(scene)),
    ("Singular matrix", |_| help("a row is a sum of multiples of others, so there is no inverse")),
    ("Integers to negative integer powers are not allowed", |scene| negative_power(scene)),
];

pub fn advise(scene: &mut Scene) -> Option<Advice> {
    let (_, say) = ROWS.iter().find(|(start, _)| scene.message.starts_with(start))?;
    say(scene)
}

/// The shape of an array.
fn shape(scene: &mut Scene, value: &Value) -> Option<Vec<i64>> {
    let class = scene.interp.type_name(value);
    if class != "ndarray" && class != "numpy.ndarray" {
        return None;
    }
    let name = scene.interp.intern("shape");
    let found = attribute::get(scene.interp, value, &name);
    let tuple = lookup::quietly(scene.interp, found)?;
    let tuple = tuple.exact::<crate::object::Tuple>()?;
    tuple.items().iter().map(Value::as_int).collect()
}

fn shown_shape(shape: &[i64]) -> String {
    let lengths: Vec<String> = shape.iter().map(i64::to_string).collect();
    if lengths.len() == 1 { format!("({},)", lengths.concat()) } else { format!("({})", lengths.join(", ")) }
}

fn truth(scene: &mut Scene) -> Option<Advice> {
    let text = scene.text().to_owned();
    let is_condition = super::scene::parse(&text).is_some() && !text.contains('\n') && text.len() < 40;
    if !is_condition {
        return help("say which you mean: `.any()` for some, `.all()` for every element");
    }
    help(format!("write `({text}).any()` for some or `({text}).all()` for every element"))
}

/// The shapes in a message: `(2,3) (4,)`.
fn shapes_in(message: &str) -> Vec<Vec<i64>> {
    let groups = message.split('(').skip(1).filter_map(|part| part.split(')').next());
    let shape = |group: &str| {
        group
            .split(',')
            .filter(|length| !length.trim().is_empty())
            .map(|length| length.trim().parse().ok())
            .collect()
    };
    groups.filter_map(shape).collect()
}

/// Both shapes right-aligned, with the axis in which neither is 1 and both differ.
fn broadcast(scene: &mut Scene) -> Option<Advice> {
    let shapes = shapes_in(&scene.message);
    let [left, right, ..] = &shapes[..] else { return None };
    let pairs = left.iter().rev().zip(right.iter().rev()).enumerate();
    let (from_end, (one, other)) =
        pairs.into_iter().find(|(_, (one, other))| one != other && **one != 1 && **other != 1)?;
    let axes = left.len().max(right.len());
    let drawn =
        label(format!("shapes {} and {}: {one} and {other} differ", shown_shape(left), shown_shape(right)))?;
    let from_left = axes - from_end;
    let place = if from_end == 0 { "last".to_owned() } else { format!("{from_left}.") };
    let turned = left.len() == 2 && right.len() == 1 && left.first() == right.first();
    let expression = scene.expression();
    let right_text = match expression.as_ref().map(|expression| &expression.kind) {
        Some(ExpressionKind::Binary(chain)) => chain.rest.last().map(|link| scene.part(&link.right)),
        _ => None,
    };
    let fix = match right_text {
        Some(text) if turned => format!("to go along the rows write `{text}[:, None]`"),
        _ => format!("the {place} axis must have the same length in both, or 1 in one"),
    };
    Some(Advice { help: Some(fix), ..drawn })
}

/// `a @ b` whose inner lengths differ; `b.T` is proposed if it fits.
fn product(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let ExpressionKind::Binary(chain) = &expression.kind else { return None };
    let [link] = &chain.rest[..] else { return None };
    let (left, right) = (scene.value(&chain.first)?, scene.value(&link.right)?);
    let (left, right) = (shape(scene, &left)?, shape(scene, &right)?);
    let inner = (*left.last()?, *right.get(right.len().checked_sub(2)?)?);
    let advice = label(format!("inner lengths {} and {} differ", inner.0, inner.1))?;
    let fits = right.len() == 2 && left.len() == 2 && left.get(1) == right.get(1);
    let (first, second) = (scene.part(&chain.first), scene.part(&link.right));
    let fix = fits.then(|| {
        let result = [left[0], right[0]];
        format!("`{first} @ {second}.T` gives shape {}", shown_shape(&result))
    });
    Some(Advice { help: fix, ..advice })
}

/// `np.zeros(2, 3)`
fn separate_lengths(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let arguments = call_of(postfix)?;
    let are_lengths = arguments.positional.len() > 1
        && arguments
            .positional
            .iter()
            .all(|argument| scene.value(argument).is_some_and(|value| value.as_int().is_some()));
    if !are_lengths {
        return None;
    }
    let lengths: Vec<String> = arguments.positional.iter().map(|argument| scene.part(argument)).collect();
    let function = scene.subject_text(postfix)?;
    help(format!("the shape is one argument: `{function}(({}))`", lengths.join(", ")))
}

/// The product of the lengths beside the size.
fn reshape(scene: &mut Scene) -> Option<Advice> {
    let size: i64 = scene.message.split_whitespace().nth(5)?.parse().ok()?;
    let wanted = shapes_in(&scene.message).into_iter().next()?;
    let product: i64 = wanted.iter().product();
    let factors: Vec<String> = wanted.iter().map(i64::to_string).collect();
    let said = format!("{} = {product}, but there are {size} elements", factors.join("x"));
    let first = *wanted.first()?;
    let other = wanted.get(1).copied().filter(|other| wanted.len() == 2 && *other > 0 && size % other == 0);
    match other {
        Some(other) => help(format!("{said}; ({}, {other}) fits", size / other)),
        None if wanted.len() == 2 && first > 0 && size % first == 0 => {
            help(format!("{said}; ({first}, {}) fits", size / first))
        }
        None => help(said),
    }
}

fn axis(scene: &mut Scene) -> Option<Advice> {
    if scene.class != "AxisError" {
        return None;
    }
    let dimensions: i64 = scene.message.rsplit(' ').next()?.parse().ok()?;
    match dimensions {
        0 => help("a single number has no axes"),
        1 => help("this array has only axis 0"),
        _ => help(format!("this array has the axes 0 to {}", dimensions - 1)),
    }
}

/// `a += 0.5` for whole numbers.
fn cast(scene: &mut Scene) -> Option<Advice> {
    let text = scene.text().to_owned();
    let to_integer = scene.message.contains("dtype('float64') to dtype('int");
    let (target, rest) = text.split_once('=')?;
    let (target, operator) = target.split_at_checked(target.len().checked_sub(1)?)?;
    let is_name = target.trim().chars().all(|character| character.is_alphanumeric() || character == '_');
    if !to_integer || !is_name || !"+-*/".contains(operator) {
        return None;
    }
    let target = target.trim();
    help(format!(
        "the array holds whole numbers; make a new one: `{target} = {target} {operator} {}`",
        rest.trim()
    ))
}

fn float_index(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let PostfixKind::Subscript(index) = &postfix.links.last()?.kind else { return None };
    let value = scene.value(index)?;
    let text = scene.part(index);
    value.as_float()?;
    help(format!("places are whole numbers: `int({text})`"))
}

/// `Python integer 300 out of bounds for uint8`
fn small_integer(scene: &mut Scene) -> Option<Advice> {
    let dtype = scene.message.rsplit(' ').next()?.to_owned();
    let (bits, is_signed) = match dtype.strip_prefix('u') {
        Some(rest) => (rest.strip_prefix("int")?.parse::<u32>().ok()?, false),
        None => (dtype.strip_prefix("int")?.parse::<u32>().ok()?, true),
    };
    let (low, high) = match (bits, is_signed) {
        (1..=64, true) => (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1),
        (1..=64, false) => (0, (1_i128 << bits) - 1),
        _ => return None,
    };
    help(format!("{dtype} holds {low} to {high}"))
}

fn negative_power(scene: &mut Scene) -> Option<Advice> {
    let expression = scene.expression()?;
    let ExpressionKind::Binary(chain) = &expression.kind else { return None };
    let base: &Expression = &chain.first;
    let text = scene.part(base);
    let text = if name_of(base).is_some() || matches!(base.kind, ExpressionKind::Postfix(_)) {
        text
    } else {
        return None;
    };
    help(format!("use floats: `{text}.astype(float)`"))
}
