//! What can be known of objects without running a program's code: values of names, attributes and simple expressions, and the names
//! objects have. Properties, `__getattr__`, `__getitem__` and calls are never run, so that asking changes nothing.

use crate::object::{Instance, Kind, Ref, Str, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::Interp;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::NativeFunction;
use crate::runtime::{attribute, call, convert, operators};
use crate::syntax::ast::{BinaryChain, Constant, Expression, ExpressionKind, Postfix, PostfixKind};
use crate::syntax::operators::{BinaryOperator, UnaryOperator};

/// The names that a piece of code can see.
pub struct Scope {
    pub locals: Option<Ref<Dict>>,
    pub globals: Ref<Dict>,
}

impl Scope {
    /// The value of a name.
    pub fn name(&self, interp: &Interp, name: &str) -> Option<Value> {
        let local = self.locals.as_ref().and_then(|locals| locals.get_text(interp, name));
        local
            .or_else(|| self.globals.get_text(interp, name))
            .or_else(|| interp.builtins.get_text(interp, name))
    }

    /// The value of an expression, as far as that can be had without running the program's code.
    pub fn value(&self, interp: &mut Interp, expression: &Expression) -> Option<Value> {
        match &expression.kind {
            ExpressionKind::Name(name) => self.name(interp, name),
            ExpressionKind::Constant(constant) => constant_value(constant),
            ExpressionKind::List(_) | ExpressionKind::ListComprehension(_) => Some(List::value(Vec::new())),
            ExpressionKind::Dictionary(_) => Some(Dict::new().into()),
            ExpressionKind::FormattedString(_) => Some(Str::value("")),
            ExpressionKind::Unary { operator, operand } => {
                let operand = self.value(interp, operand)?;
                let is_number = matches!(operand.kind(), Kind::Int | Kind::Float);
                if !is_number || *operator == UnaryOperator::Not {
                    return None;
                }
                let negated = operators::unary(interp, *operator, &operand);
                quietly(interp, negated)
            }
            ExpressionKind::Binary(chain) => self.arithmetic(interp, chain),
            ExpressionKind::Postfix(postfix) => self.postfix(interp, postfix, postfix.links.len()),
            _ => None,
        }
    }

    /// The value of the first `count` steps of a chain of attributes and subscripts.
    pub fn postfix(&self, interp: &mut Interp, postfix: &Postfix, count: usize) -> Option<Value> {
        let mut value = self.value(interp, &postfix.base)?;
        for link in postfix.links.get(..count)? {
            value = match &link.kind {
                PostfixKind::Attribute { name, .. } => attribute_of(interp, &value, name)?,
                PostfixKind::Subscript(index) => {
                    let index = self.value(interp, index)?;
                    item_of(interp, &value, &index)?
                }
                PostfixKind::Call(_) => return None,
            };
        }
        Some(value)
    }

    /// Sums, differences and products of plain numbers.
    fn arithmetic(&self, interp: &mut Interp, chain: &BinaryChain) -> Option<Value> {
        let mut value = self.value(interp, &chain.first)?;
        for link in &chain.rest {
            let right = self.value(interp, &link.right)?;
            let are_numbers =
                [&value, &right].iter().all(|operand| matches!(operand.kind(), Kind::Int | Kind::Float));
            let is_simple =
                matches!(link.operator, BinaryOperator::Add | BinaryOperator::Sub | BinaryOperator::Mult);
            if !are_numbers || !is_simple {
                return None;
            }
            let result = operators::binary(interp, link.operator, &value, &right);
            value = quietly(interp, result)?;
        }
        Some(value)
    }
}

fn constant_value(constant: &Constant) -> Option<Value> {
    match constant {
        Constant::None => Some(Value::NONE),
        Constant::True => Some(Value::bool(true)),
        Constant::False => Some(Value::bool(false)),
        Constant::Integer(number) => Some(Value::int(*number)),
        Constant::Float(number) => Some(Value::float(*number)),
        Constant::String(text) => Some(Str::value(&text.text)),
        _ => None,
    }
}

/// The result of a step whose failure only means that nothing is known.
pub fn quietly<T>(interp: &mut Interp, result: crate::runtime::interp::Result<T>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(raised) => {
            drop(interp.take_raised(raised));
            None
        }
    }
}

/// Is it the name of something built in?
pub fn is_builtin(interp: &Interp, name: &str) -> bool {
    interp.builtins.get_text(interp, name).is_some()
}

/// The strings among the keys of a dict, in order.
pub fn text_keys(interp: &Interp, dict: &Dict) -> Vec<String> {
    let keys = dict.keys(interp);
    keys.iter().filter_map(|key| key.exact::<Str>()).map(|key| key.as_str().to_owned()).collect()
}

/// An item of a list, tuple, dict or string, by an int or string.
fn item_of(interp: &mut Interp, container: &Value, index: &Value) -> Option<Value> {
    let is_plain = matches!(container.kind(), Kind::List | Kind::Tuple | Kind::Dict | Kind::Str)
        && matches!(index.kind(), Kind::Int | Kind::Str);
    if !is_plain {
        return None;
    }
    let item = operators::get_item(interp, container, index);
    quietly(interp, item)
}

/// An attribute found in the object, its class or its module; `None` also when code would have to run to find it.
pub fn attribute_of(interp: &mut Interp, object: &Value, name: &str) -> Option<Value> {
    let name = interp.intern(name);
    if let Some(own) = attribute::own_attribute(interp, object, &name) {
        return Some(own);
    }
    if let Some(module) = convert::native_ref::<Module>(object).cloned() {
        return module_attribute(interp, &module, &name);
    }
    let class = match object.exact_ref::<Class>() {
        Some(class) => class,
        None => interp.class_of(object).clone(),
    };
    let found = class.search(interp, &name).map(|(value, _)| value)?;
    let is_computed = matches!(found.kind(), Kind::Property | Kind::AttributeDescriptor);
    (!is_computed).then_some(found)
}

/// Modules written in Rust may make some of their names when they are first asked for.
fn module_attribute(interp: &mut Interp, module: &Ref<Module>, name: &Ref<Str>) -> Option<Value> {
    if let Some(found) = module.namespace.get_str(interp, name) {
        return Some(found);
    }
    let fallback =
        module.get(interp, "__getattr__").filter(|function| function.exact::<NativeFunction>().is_some())?;
    let made = call::call(interp, &fallback, &[name.to_value()]);
    quietly(interp, made)
}

/// The names an object has, sorted: its own and those of its classes.
pub fn names_of(interp: &mut Interp, object: &Value) -> Vec<String> {
    let mut names = Vec::new();
    if let Some(module) = convert::native_ref::<Module>(object).cloned() {
        names = module_names(interp, &module);
    } else {
        if let Some(class) = object.exact_ref::<Class>() {
            add_class_names(interp, &class, &mut names);
        } else {
            names.extend(own_names(interp, object));
            let class = interp.class_of(object).clone();
            add_class_names(interp, &class, &mut names);
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

fn module_names(interp: &mut Interp, module: &Ref<Module>) -> Vec<String> {
    let native_list =
        module.get(interp, "__dir__").filter(|function| function.exact::<NativeFunction>().is_some());
    let Some(function) = native_list else { return text_keys(interp, &module.namespace) };
    let listed = call::call(interp, &function, &[]);
    let listed = quietly(interp, listed);
    match listed.as_ref().and_then(|listed| listed.exact::<List>()) {
        Some(list) => {
            let items = list.to_vec(interp);
            items.iter().filter_map(|item| item.exact::<Str>()).map(|name| name.as_str().to_owned()).collect()
        }
        None => Vec::new(),
    }
}

fn add_class_names(interp: &Interp, class: &Ref<Class>, names: &mut Vec<String>) {
    for class in class.order(interp) {
        names.extend(text_keys(interp, &class.namespace(interp)));
    }
}

/// The attributes of an instance itself.
fn own_names(interp: &Interp, object: &Value) -> Vec<String> {
    if let Some(dictionary) = attribute::own_dictionary(interp, object) {
        return text_keys(interp, &dictionary);
    }
    let Some(instance) = object.exact::<Instance>() else { return Vec::new() };
    let dictionary = instance.dictionary(interp.token()).and_then(|dictionary| dictionary.exact::<Dict>());
    let in_dictionary = dictionary.map(|dictionary| text_keys(interp, dictionary)).unwrap_or_default();
    let in_slots = instance.shape().names().iter().map(|name| name.as_str().to_owned());
    in_slots.chain(in_dictionary).collect()
}
