//! BaseExceptionGroup and ExceptionGroup (PEP 654): construction, which checks what is nested, and splitting by type or predicate.

use super::{Exception, base, field, get_field};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::{ExceptionKind, ExceptionLayout};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::slots::Slots;
use crate::runtime::types::definition::{AttributeDefinition, read_only_member};
use crate::runtime::types::generic_alias;
use crate::runtime::types::list::List;
use crate::runtime::{attribute, call, convert, iteration, operators, representation};

native_functions! { pub(super) METHODS;
    /// Make a group with the same message around other exceptions.
    def derive(self, exceptions, /) = derive;
    /// Part into a group of what matches and a group of the rest; either may be None.
    def split(self, matcher, /) = split;
    /// The group of what matches, or None.
    def subgroup(self, matcher, /) = subgroup;
}

native_functions! { pub(super) CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, item, /) = class_get_item;
}

pub(super) const ATTRIBUTES: &[AttributeDefinition] = &[
    AttributeDefinition {
        name: "message",
        documentation: "exception message",
        get: |interp, group| Ok(get_field(interp, group, field::GROUP_MESSAGE)),
        set: Some(read_only_member),
    },
    AttributeDefinition {
        name: "exceptions",
        documentation: "nested exceptions",
        get: |interp, group| Ok(get_field(interp, group, field::EXCEPTIONS)),
        set: Some(read_only_member),
    },
];

pub(super) fn slots(slots: &mut Slots) {
    slots.initialize = Some(initialize);
    slots.text = Some(text);
}

/// Only sets `args`: the fields are final from `__new__` on.
fn initialize(interp: &mut Interp, group: &Value, given: CallArguments<'_>) -> Result<()> {
    base::initialize(interp, group, given)
}

/// `BaseExceptionGroup.__new__`
pub(super) fn construct(
    interp: &mut Interp,
    class: &Ref<Class>,
    native: Ref<Class>,
    given: CallArguments<'_>,
) -> Result {
    let [message, exceptions] = given.positionals() else {
        let count = given.positionals().len();
        return Err(interp
            .type_error(format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({count} given)")));
    };
    if convert::native::<Str>(message).is_none() {
        let class = interp.type_name(message);
        return Err(
            interp.type_error(format!("BaseExceptionGroup.__new__() argument 1 must be str, not {class}"))
        );
    }
    let nested = nested_exceptions(interp, exceptions)?;
    let class = class_for(interp, class, &nested)?;
    let native = if class.has(flags::NATIVE) { class.clone() } else { native };
    let mut exception = Exception::bare(
        native,
        ExceptionLayout::Group,
        Tuple::from_slice(&[message.clone(), exceptions.clone()]),
    );
    exception.state.get_exclusive().fields = Box::new([message.clone(), Tuple::from_vec(nested).into()]);
    call::finish_construct(interp, &class, Value::new(exception))
}

fn nested_exceptions(interp: &mut Interp, exceptions: &Value) -> Result<Vec<Value>> {
    let is_sequence = interp.class_of(exceptions).slots(interp).get_item.is_some()
        && !convert::native_value(exceptions).is(Kind::Dict);
    if !is_sequence {
        return Err(interp.type_error("second argument (exceptions) must be a sequence"));
    }
    let nested = iteration::collect(interp, exceptions)?;
    if nested.is_empty() {
        return Err(interp.value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    if let Some(at) = nested.iter().position(|item| !super::is_exception(item)) {
        return Err(
            interp.value_error(format!("Item {at} of second argument (exceptions) is not an exception"))
        );
    }
    Ok(nested)
}

/// The class of the group: BaseExceptionGroup becomes ExceptionGroup when it may; what derives from Exception holds nothing else.
fn class_for(interp: &mut Interp, class: &Ref<Class>, nested: &[Value]) -> Result<Ref<Class>> {
    let only_exceptions =
        nested.iter().all(|item| super::is_instance(interp, item, ExceptionKind::Exception));
    let general = interp.exception_class(ExceptionKind::BaseExceptionGroup);
    let special = interp.exception_class(ExceptionKind::ExceptionGroup).clone();
    if class.same(general) {
        return Ok(if only_exceptions { special } else { class.clone() });
    }
    if only_exceptions || !class.is_subclass_of(interp, interp.exception_class(ExceptionKind::Exception)) {
        return Ok(class.clone());
    }
    if class.same(&special) {
        return Err(interp.type_error("Cannot nest BaseExceptions in an ExceptionGroup"));
    }
    let name = class.name(interp);
    Err(interp.type_error(format!("Cannot nest BaseExceptions in '{name}'")))
}

/// A group of the exceptions of a sequence, of the class that fits them.
pub(super) fn make(interp: &mut Interp, message: &Value, exceptions: Value) -> Result {
    let class = interp.exception_class(ExceptionKind::BaseExceptionGroup).to_value();
    call::call(interp, &class, &[message.clone(), exceptions])
}

fn text(interp: &mut Interp, group: &Value) -> Result {
    let message = get_field(interp, group, field::GROUP_MESSAGE);
    let message = representation::str(interp, &message)?;
    let count = nested(interp, group).len();
    let plural = if count == 1 { "" } else { "s" };
    Ok(Str::from_string(format!("{} ({count} sub-exception{plural})", message.as_str())).into())
}

/// Is it an exception group?
pub(super) fn is_group(interp: &Interp, exception: &Value) -> bool {
    super::state(interp, exception).is_some_and(|state| state.layout == ExceptionLayout::Group)
}

/// The exceptions of a group.
pub(super) fn nested(interp: &Interp, group: &Value) -> Vec<Value> {
    let exceptions = get_field(interp, group, field::EXCEPTIONS);
    exceptions.exact::<Tuple>().map(|tuple| tuple.items().to_vec()).unwrap_or_default()
}

fn class_get_item(_: &mut Interp, class: &Value, parameters: &Value) -> Value {
    generic_alias::new(class, parameters)
}

fn derive(interp: &mut Interp, group: &Value, exceptions: &Value) -> Result {
    let message = get_field(interp, group, field::GROUP_MESSAGE);
    make(interp, &message, exceptions.clone())
}

fn split(interp: &mut Interp, group: &Value, matcher: &Value) -> Result {
    let matcher = Matcher::of(interp, matcher)?;
    let parted = part(interp, group, &matcher, true)?;
    Ok(Tuple::from_vec(vec![parted.matching.unwrap_or_default(), parted.rest.unwrap_or_default()]).into())
}

fn subgroup(interp: &mut Interp, group: &Value, matcher: &Value) -> Result {
    let matcher = Matcher::of(interp, matcher)?;
    Ok(part(interp, group, &matcher, false)?.matching.unwrap_or_default())
}

/// What decides whether an exception belongs to the part that matches.
pub(super) enum Matcher<'a> {
    /// An exception class or a tuple of them.
    Classes(&'a Value),
    Predicate(&'a Value),
    /// The leaves with these identities.
    Leaves(&'a std::collections::HashSet<u64>),
}

impl<'a> Matcher<'a> {
    fn of(interp: &mut Interp, value: &'a Value) -> Result<Matcher<'a>> {
        if !value.is(Kind::Class) && interp.class_of(value).slots(interp).call.is_some() {
            return Ok(Matcher::Predicate(value));
        }
        let classes =
            value.exact::<Tuple>().is_some_and(|tuple| tuple.items().iter().all(super::is_exception_class));
        if classes || super::is_exception_class(value) {
            return Ok(Matcher::Classes(value));
        }
        Err(interp.type_error(
            "expected an exception type, a tuple of exception types, or a callable (other than a class)",
        ))
    }

    fn accepts(&self, interp: &mut Interp, exception: &Value) -> Result<bool> {
        match self {
            Matcher::Classes(classes) => super::matches(interp, exception, classes),
            Matcher::Predicate(predicate) => {
                let answer = call::call(interp, predicate, std::slice::from_ref(exception))?;
                operators::is_true(interp, &answer)
            }
            Matcher::Leaves(leaves) => {
                Ok(!is_group(interp, exception) && leaves.contains(&exception.identity()))
            }
        }
    }
}

/// The two parts of an exception.
#[derive(Default)]
pub(super) struct Parted {
    pub matching: Option<Value>,
    pub rest: Option<Value>,
}

/// Parts an exception and, if it is a group that does not match as a whole, what it contains. The rest is left out unless wanted.
pub(super) fn part(
    interp: &mut Interp,
    exception: &Value,
    matcher: &Matcher<'_>,
    want_rest: bool,
) -> Result<Parted> {
    if matcher.accepts(interp, exception)? {
        return Ok(Parted { matching: Some(exception.clone()), rest: None });
    }
    if !is_group(interp, exception) {
        return Ok(Parted { matching: None, rest: want_rest.then(|| exception.clone()) });
    }
    interp.enter_native(" in exceptiongroup_split_recursive")?;
    let (mut matching, mut rest) = (Vec::new(), Vec::new());
    for inner in nested(interp, exception) {
        let parted = part(interp, &inner, matcher, want_rest)?;
        matching.extend(parted.matching);
        rest.extend(parted.rest);
    }
    Ok(Parted { matching: subset(interp, exception, matching)?, rest: subset(interp, exception, rest)? })
}

/// A group derived from `group` around some of its exceptions, with its traceback, cause, context and notes.
fn subset(interp: &mut Interp, group: &Value, exceptions: Vec<Value>) -> Result<Option<Value>> {
    if exceptions.is_empty() {
        return Ok(None);
    }
    let name = interp.intern("derive");
    let made = attribute::call_method(interp, group, &name, &[List::value(exceptions)])?;
    if !is_group(interp, &made) {
        return Err(interp.type_error("derive must return an instance of BaseExceptionGroup"));
    }
    let traceback = super::traceback(interp, group);
    if !traceback.is_none() {
        super::set_traceback(interp, &made, traceback);
    }
    let (context, cause) = (super::context(interp, group), super::cause(interp, group));
    super::set_context(interp, &made, context);
    super::set_cause(interp, &made, cause);
    let notes_name = interp.names.notes.clone();
    if let Some(notes) = attribute::get_optional(interp, group, &notes_name)?
        && interp.class_of(&notes).slots(interp).get_item.is_some()
        && !convert::native_value(&notes).is(Kind::Dict)
    {
        let copied = List::value(iteration::collect(interp, &notes)?);
        attribute::set(interp, &made, &notes_name, Some(&copied))?;
    }
    Ok(Some(made))
}
