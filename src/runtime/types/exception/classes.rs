//! The classes of exceptions, made from the table: BaseException first, then every row under its base. A class has slots and
//! attributes of its own only where its layout begins; the others inherit them.

use super::{base, group, named, os, syntax, unicode};
use crate::object::{Kind, Ref};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::exceptions::{ExceptionKind, ExceptionLayout, ExceptionRow, ROWS};
use crate::runtime::interp::Interp;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};

/// A definition for a row; [`own`] completes it where the row's layout begins.
const fn plain(row: &ExceptionRow) -> ClassDefinition {
    ClassDefinition {
        kind: Kind::Exception,
        name: row.name,
        documentation: row.documentation,
        flags: FLAGS,
        ..EMPTY
    }
}

const FLAGS: u32 = flags::NATIVE | flags::BASE | flags::DICT | flags::WEAK | flags::EXCEPTION;

const fn own(row: &ExceptionRow) -> ClassDefinition {
    let plain = plain(row);
    match row.kind {
        ExceptionKind::SystemExit => {
            ClassDefinition { slots: named::exit_slots, attributes: named::EXIT_ATTRIBUTES, ..plain }
        }
        ExceptionKind::StopIteration => {
            ClassDefinition { slots: named::stop_slots, attributes: named::STOP_ATTRIBUTES, ..plain }
        }
        ExceptionKind::AttributeError => ClassDefinition {
            slots: named::attribute_slots,
            attributes: named::ATTRIBUTE_ATTRIBUTES,
            ..plain
        },
        ExceptionKind::NameError => {
            ClassDefinition { slots: named::name_slots, attributes: named::NAME_ATTRIBUTES, ..plain }
        }
        ExceptionKind::ImportError => {
            ClassDefinition { slots: named::import_slots, attributes: named::IMPORT_ATTRIBUTES, ..plain }
        }
        ExceptionKind::KeyError => ClassDefinition { slots: named::key_slots, ..plain },
        ExceptionKind::OSError => ClassDefinition { slots: os::slots, attributes: os::ATTRIBUTES, ..plain },
        ExceptionKind::SyntaxError => {
            ClassDefinition { slots: syntax::slots, attributes: syntax::ATTRIBUTES, ..plain }
        }
        ExceptionKind::UnicodeDecodeError => {
            ClassDefinition { slots: unicode::decode_slots, attributes: unicode::CODEC_ATTRIBUTES, ..plain }
        }
        ExceptionKind::UnicodeEncodeError => {
            ClassDefinition { slots: unicode::encode_slots, attributes: unicode::CODEC_ATTRIBUTES, ..plain }
        }
        ExceptionKind::UnicodeTranslateError => ClassDefinition {
            slots: unicode::translate_slots,
            attributes: unicode::TRANSLATE_ATTRIBUTES,
            ..plain
        },
        ExceptionKind::BaseExceptionGroup => ClassDefinition {
            slots: group::slots,
            methods: group::METHODS,
            class_methods: group::CLASS_METHODS,
            attributes: group::ATTRIBUTES,
            ..plain
        },
        _ => plain,
    }
}

static DEFINITIONS: [ClassDefinition; ROWS.len()] = {
    let mut definitions = [EMPTY; ROWS.len()];
    let mut row = 0;
    while row < ROWS.len() {
        definitions[row] = own(&ROWS[row]);
        row += 1;
    }
    definitions
};

static BASE: ClassDefinition = ClassDefinition {
    kind: Kind::Exception,
    name: "BaseException",
    documentation: "Common base class for all exceptions",
    flags: FLAGS,
    slots: base::slots,
    methods: base::METHODS,
    attributes: base::ATTRIBUTES,
    ..EMPTY
};

/// Makes all exception classes and fills the interpreter's table of them.
pub fn create_classes(interp: &mut Interp) {
    let object = interp.class_of_kind(Kind::Instance).clone();
    let base = native_class_with_base(interp, &BASE, Some(object));
    if let Some(place) = interp.classes.get_mut(Kind::Exception as usize) {
        *place = Some(base.clone());
    }
    interp.exception_classes = vec![base];
    for (row, definition) in ROWS.iter().zip(&DEFINITIONS) {
        let base = interp.exception_classes.get(row.base as usize).cloned();
        let class = native_class_with_base(interp, definition, base);
        interp.exception_classes.push(class);
    }
    for (number, class) in (1..).zip(&interp.exception_classes) {
        class.exception_number.set(number);
    }
    derive_groups_from_exception(interp);
}

/// ExceptionGroup is the one class with two bases: BaseExceptionGroup and Exception.
fn derive_groups_from_exception(interp: &mut Interp) {
    let group = interp.exception_class(ExceptionKind::ExceptionGroup).clone();
    let exception = interp.exception_class(ExceptionKind::Exception).clone();
    let mut order = group.order(interp).to_vec();
    order.insert(order.len().min(2), exception.clone());
    let state = interp.write(&group.state);
    state.bases.push(exception.clone());
    state.order = order;
    let pointer = group.value().pointer();
    interp.write(&exception.state).subclasses.push(pointer);
}

/// The kind of a built-in exception class.
pub(crate) fn kind_of(class: &Class) -> Option<ExceptionKind> {
    // BaseException, which is no row, has number 1.
    let row = class.exception_number.get().checked_sub(1)?;
    let row = row.checked_sub(1).and_then(|row| ROWS.get(usize::from(row)));
    Some(row.map_or(ExceptionKind::BaseException, |row| row.kind))
}

/// The built-in class an instance of `class` has its layout from: the first in the order that carries more than arguments, else the
/// first built-in one.
pub(crate) fn layout_class(interp: &Interp, class: &Ref<Class>) -> (Ref<Class>, ExceptionLayout) {
    let mut first = None;
    for ancestor in
        class.order(interp).iter().filter(|ancestor| ancestor.has(flags::NATIVE) && ancestor.is_exception())
    {
        let layout = kind_of(ancestor).map_or(ExceptionLayout::Plain, super::layout_of);
        if !matches!(layout, ExceptionLayout::Plain | ExceptionLayout::Key) {
            return (first.unwrap_or_else(|| ancestor.clone()), layout);
        }
        first.get_or_insert_with(|| ancestor.clone());
        if class.has(flags::NATIVE) || only_base(interp, class) {
            break;
        }
    }
    (
        first.unwrap_or_else(|| interp.exception_class(ExceptionKind::BaseException).clone()),
        ExceptionLayout::Plain,
    )
}

/// Has every class from this one up to the first built-in one a single base, so that the first built-in one decides?
fn only_base(interp: &Interp, class: &Ref<Class>) -> bool {
    class
        .order(interp)
        .iter()
        .take_while(|class| !class.has(flags::NATIVE))
        .all(|class| class.bases(interp).len() == 1)
}

/// Of two exception classes that are bases of one class, the one whose layout instances get; `None` when the two carry
/// different things, which no instance can have both.
pub fn joint_layout<'a>(
    interp: &Interp,
    left: &'a Ref<Class>,
    right: &'a Ref<Class>,
) -> Option<&'a Ref<Class>> {
    let (left_layout, right_layout) = (layout_class(interp, left).1, layout_class(interp, right).1);
    match (carries_fields(left_layout), carries_fields(right_layout)) {
        (_, false) => Some(left),
        (false, true) => Some(right),
        (true, true) => (left_layout == right_layout).then_some(left),
    }
}

fn carries_fields(layout: ExceptionLayout) -> bool {
    !matches!(layout, ExceptionLayout::Plain | ExceptionLayout::Key)
}
