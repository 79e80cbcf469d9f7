//! Exceptions: the payload, what native code makes and asks of them. An instance of a script's exception class is an instance with
//! a native exception inside; all functions here take either, and what is raised, stored as cause or context and handed to handlers
//! is always the outer value.
//!
//! - `layout`: what each layout carries besides the arguments
//! - `classes`: the class objects, from the table in [`crate::runtime::exceptions`]
//! - `base`, `named`, `os`, `syntax`, `unicode`, `group`: constructors, attributes and texts per layout
//! - `raising`: the `raise` statement, `except` and the chain of contexts; `star`: `except*`

mod base;
mod classes;
mod group;
mod layout;
mod named;
mod os;
mod raising;
mod star;
mod syntax;
mod unicode;

pub use classes::{create_classes, joint_layout};
pub use os::{raise_os_error, raise_os_error_about};
pub use raising::{matches, raise_from_value, set_context_from_handled};
pub use star::{group_match, prepare_reraise_star};

pub(crate) use layout::field;

use super::dict::Dict;
use super::list::List;
use crate::object::{Guarded, Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::exceptions::{ExceptionKind, ExceptionLayout, ROWS};
use crate::runtime::interp::{Interp, Raised};
use crate::runtime::{attribute, convert, report};

/// The payload of an exception.
pub struct Exception {
    /// The built-in class; of an exception inside an instance, the first built-in class of the instance's order.
    pub class: Ref<Class>,
    pub(crate) state: Guarded<ExceptionState>,
}

/// What of an exception can change.
pub struct ExceptionState {
    pub(crate) arguments: Ref<Tuple>,
    /// A traceback or None.
    pub(crate) traceback: Value,
    pub(crate) cause: Value,
    pub(crate) context: Value,
    pub(crate) suppress_context: bool,
    /// `__dict__`, once something was stored in it.
    pub(crate) attributes: Option<Ref<Dict>>,
    pub(crate) layout: ExceptionLayout,
    /// What the layout carries, in the order of [`field`]; Unbound is absent.
    pub(crate) fields: Box<[Value]>,
}

impl Payload for Exception {
    const KIND: Kind = Kind::Exception;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        let state = self.state.peek();
        visit(self.class.value());
        visit(state.arguments.value());
        [&state.traceback, &state.cause, &state.context]
            .into_iter()
            .chain(&state.fields)
            .for_each(&mut *visit);
        if let Some(attributes) = &state.attributes {
            visit(attributes.value());
        }
    }

    fn clear(&mut self) {
        let state = self.state.get_exclusive();
        let arguments = std::mem::replace(&mut state.arguments, Tuple::from_slice(&[]));
        let links = [&mut state.traceback, &mut state.cause, &mut state.context].map(std::mem::take);
        let (attributes, fields) = (state.attributes.take(), std::mem::take(&mut state.fields));
        drop((arguments, links, attributes, fields));
    }
}

impl Exception {
    /// An exception of a built-in class whose fields hold nothing yet.
    pub(crate) fn bare(class: Ref<Class>, layout: ExceptionLayout, arguments: Ref<Tuple>) -> Exception {
        let state = ExceptionState {
            arguments,
            traceback: Value::NONE,
            cause: Value::NONE,
            context: Value::NONE,
            suppress_context: false,
            attributes: None,
            layout,
            fields: layout::empty_fields(layout),
        };
        Exception { class, state: Guarded::new(state) }
    }
}

/// A fresh exception; what its layout carries is filled from the arguments as its constructor does.
pub fn new(interp: &mut Interp, kind: ExceptionKind, arguments: Vec<Value>) -> Value {
    let kind = if kind == ExceptionKind::OSError { os::kind_for(&arguments) } else { kind };
    let layout = layout_of(kind);
    let mut exception =
        Exception::bare(interp.exception_class(kind).clone(), layout, Tuple::from_vec(arguments));
    layout::fill(exception.state.get_exclusive());
    let made = Value::new(exception);
    if layout == ExceptionLayout::Os {
        os::store(interp, &made);
    }
    made
}

/// The layout of a kind's instances.
pub(crate) fn layout_of(kind: ExceptionKind) -> ExceptionLayout {
    let row = (kind as usize).checked_sub(1).and_then(|row| ROWS.get(row));
    row.map_or(ExceptionLayout::Plain, |row| row.layout)
}

/// The state of an exception, for reading.
pub(crate) fn state<'a>(interp: &'a Interp, exception: &'a Value) -> Option<&'a ExceptionState> {
    convert::native::<Exception>(exception).map(|exception| interp.read(&exception.state))
}

/// Changes the state of an exception. `change` must not drop values: it returns what it takes out.
pub(crate) fn change<R>(
    interp: &mut Interp,
    exception: &Value,
    change: impl FnOnce(&mut ExceptionState) -> R,
) -> Option<R> {
    convert::native::<Exception>(exception).map(|exception| change(interp.write(&exception.state)))
}

/// A field of the exception's layout; None when it is absent.
pub(crate) fn get_field(interp: &Interp, exception: &Value, index: usize) -> Value {
    let found = state(interp, exception).and_then(|state| state.fields.get(index));
    found.filter(|value| !value.is_unbound()).cloned().unwrap_or_default()
}

/// Sets a field of the exception's layout.
pub(crate) fn put_field(interp: &mut Interp, exception: &Value, index: usize, value: Value) {
    let old = change(interp, exception, |state| {
        state.fields.get_mut(index).map(|field| std::mem::replace(field, value))
    });
    drop(old);
}

/// Sets AttributeError's `name` and `obj`.
pub fn set_attribute_details(interp: &mut Interp, exception: &Value, name: Value, object: Value) {
    put_field(interp, exception, field::NAME, name);
    put_field(interp, exception, field::OBJECT, object);
}

/// Sets NameError's `name`.
pub fn set_name_details(interp: &mut Interp, exception: &Value, name: Value) {
    put_field(interp, exception, field::NAME, name);
}

/// Sets ImportError's `name` and `path`.
pub fn set_import_details(interp: &mut Interp, exception: &Value, name: Value, path: Value) {
    put_field(interp, exception, field::MODULE_NAME, name);
    put_field(interp, exception, field::PATH, path);
}

/// Sets ImportError's `name_from`: the name that `from module import name` did not find.
pub fn set_import_name_from(interp: &mut Interp, exception: &Value, name: Value) {
    put_field(interp, exception, field::NAME_FROM, name);
}

/// Raises StopIteration with a value; None makes one without arguments.
pub fn stop_iteration(interp: &mut Interp, value: Value) -> Raised {
    let arguments = if value.is_none() { Vec::new() } else { vec![value] };
    let made = new(interp, ExceptionKind::StopIteration, arguments);
    interp.raise_with_context(made)
}

/// StopIteration's `value`.
pub fn stop_iteration_value(interp: &mut Interp, exception: &Value) -> Value {
    get_field(interp, exception, field::VALUE)
}

/// Is it an instance of BaseException?
pub fn is_exception(value: &Value) -> bool {
    convert::native::<Exception>(value).is_some()
}

/// Is it a class derived from BaseException?
pub fn is_exception_class(value: &Value) -> bool {
    value.exact::<Class>().is_some_and(Class::is_exception)
}

/// Is it an instance of this built-in class?
pub fn is_instance(interp: &Interp, exception: &Value, kind: ExceptionKind) -> bool {
    interp.class_of(exception).is_subclass_of(interp, interp.exception_class(kind))
}

/// The attribute dict of an exception of a built-in class, if it exists already.
pub fn own_attributes(interp: &Interp, exception: &Value) -> Option<Ref<Dict>> {
    interp.read(&exception.exact::<Exception>()?.state).attributes.clone()
}

/// The attribute dict of an exception of a built-in class, made when first asked for.
pub fn attributes(interp: &mut Interp, exception: &Value) -> Option<Ref<Dict>> {
    let exception = exception.exact::<Exception>()?;
    Some(interp.write(&exception.state).attributes.get_or_insert_with(Dict::new).clone())
}

/// Appends to `__notes__`, which is made if need be; notes that are no list are left alone.
pub fn add_note(interp: &mut Interp, exception: &Value, note: &str) {
    let name = interp.names.notes.clone();
    let note = Str::value(note);
    match attribute::find(interp, exception, &name) {
        Ok(Some(notes)) => {
            if let Some(list) = notes.exact::<List>() {
                list.push(interp, note);
            }
        }
        Ok(None) => {
            let stored = attribute::generic_set(interp, exception, &name, Some(&List::value(vec![note])));
            forget(interp, stored);
        }
        Err(raised) => drop(interp.take_raised(raised)),
    }
}

/// Drops the exception of a step that is done for its effect alone.
fn forget<T>(interp: &mut Interp, result: crate::runtime::Result<T>) {
    if let Err(raised) = result {
        drop(interp.take_raised(raised));
    }
}

macro_rules! links {
    ($( $(#[doc = $doc:literal])* $get:ident $set:ident $link:ident; )+) => { $(
        $(#[doc = $doc])*
        pub fn $get(interp: &Interp, exception: &Value) -> Value {
            state(interp, exception).map(|state| state.$link.clone()).unwrap_or_default()
        }

        #[doc = concat!("Sets what [`", stringify!($get), "`] gives; None clears it.")]
        pub fn $set(interp: &mut Interp, exception: &Value, value: Value) {
            let old = change(interp, exception, |state| std::mem::replace(&mut state.$link, value));
            drop(old);
        }
    )+ };
}

links! {
    /// `__traceback__`
    traceback set_traceback traceback;
    /// `__context__`
    context set_context context;
    /// `__cause__`
    cause set_cause_only cause;
}

/// Sets `__cause__`, which suppresses the context.
pub fn set_cause(interp: &mut Interp, exception: &Value, cause: Value) {
    set_cause_only(interp, exception, cause);
    set_suppress_context(interp, exception, true);
}

/// `__suppress_context__`
pub fn suppress_context(interp: &Interp, exception: &Value) -> bool {
    state(interp, exception).is_some_and(|state| state.suppress_context)
}

/// Sets `__suppress_context__`.
pub fn set_suppress_context(interp: &mut Interp, exception: &Value, suppress: bool) {
    change(interp, exception, |state| state.suppress_context = suppress);
}

/// `args`
pub fn arguments(interp: &Interp, exception: &Value) -> Ref<Tuple> {
    state(interp, exception).map_or_else(|| Tuple::from_slice(&[]), |state| state.arguments.clone())
}

/// What is printed of an exception that nobody can catch: one of a finalizer, a weak reference's callback or a generator being closed.
pub fn unraisable_text(interp: &mut Interp, error: &Value, source: &Value) -> String {
    report::unraisable(interp, error, source)
}
