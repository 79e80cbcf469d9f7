//! The syntax tree of a text as objects of the module `ast`, whose classes are found there by name. The hook behind `compile` with
//! `ast.PyCF_ONLY_AST`.

use super::compile::{Stage, raise, source_file};
use super::warnings;
use crate::object::{Ref, Str, Value};
use crate::runtime::class::Class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{CompileMode, CompileRequest, Interp, Result};
use crate::runtime::numbers::integer_text;
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::complex;
use crate::runtime::types::list::List;
use crate::runtime::{attribute, call, convert};
use crate::source::{SourceFile, Span};
use crate::syntax::ast::Constant;
use crate::syntax::{self, Field, Node};
use std::collections::HashMap;

/// Parses a text; gives an object of the class `Module`, `Expression` or `Interactive`.
pub fn parse_request(interp: &mut Interp, request: CompileRequest<'_>) -> Result {
    let file = source_file(request.file_name, request.source, request.mode);
    let module = (interp.hooks.import)(interp, "ast")?;
    let made = match request.mode {
        CompileMode::Eval => syntax::parse_expression(&file).map(|tree| {
            syntax::expression_nodes(&tree).map(|node| Objects::new(&file, module).top(interp, &node))
        }),
        CompileMode::Exec => syntax::parse_module(&file).map(|tree| {
            syntax::module_nodes(&tree).map(|node| Objects::new(&file, module).top(interp, &node))
        }),
        CompileMode::Single => syntax::parse_interactive(&file).map(|tree| {
            syntax::interactive_nodes(&tree).map(|node| Objects::new(&file, module).top(interp, &node))
        }),
    };
    let object = match made {
        Ok(Some(object)) => object?,
        Ok(None) => {
            let message = "maximum recursion depth exceeded during ast construction";
            return Err(interp.raise(ExceptionKind::RecursionError, message));
        }
        Err(diagnostic) => return Err(raise(interp, &file, &diagnostic, Stage::Parser)),
    };
    warnings::show_escapes(interp, &file)?;
    Ok(object)
}

/// Makes the objects of one tree.
struct Objects<'f> {
    file: &'f SourceFile,
    /// The module `ast`.
    module: Value,
    classes: HashMap<&'static str, Ref<Class>>,
    /// Operators and contexts, of which there is one each.
    single: HashMap<&'static str, Value>,
}

impl Objects<'_> {
    fn new(file: &SourceFile, module: Value) -> Objects<'_> {
        Objects { file, module, classes: HashMap::new(), single: HashMap::new() }
    }

    fn top(&mut self, interp: &mut Interp, node: &Node<'_>) -> Result {
        self.node(interp, node)
    }

    fn class(&mut self, interp: &mut Interp, name: &'static str) -> Result<Ref<Class>> {
        if let Some(class) = self.classes.get(name) {
            return Ok(class.clone());
        }
        let key = interp.intern(name);
        let found = attribute::get(interp, &self.module, &key)?;
        let Some(class) = found.exact_ref::<Class>() else {
            return Err(interp.type_error(format!("ast.{name} is not a class")));
        };
        self.classes.insert(name, class.clone());
        Ok(class.clone())
    }

    fn node(&mut self, interp: &mut Interp, node: &Node<'_>) -> Result {
        if let Some(single) = self.single.get(node.name) {
            return Ok(single.clone());
        }
        let class = self.class(interp, node.name)?;
        let made = call::new_instance(interp, &class);
        for (name, field) in &node.fields {
            let value = self.field(interp, field)?;
            let name = interp.intern(name);
            attribute::set_instance(interp, &made, &name, value);
        }
        match node.span {
            Some(span) => self.place(interp, &made, span),
            None if node.fields.is_empty() => drop(self.single.insert(node.name, made.clone())),
            None => {}
        }
        Ok(made)
    }

    fn place(&self, interp: &mut Interp, object: &Value, span: Span) {
        let (start, end) = (self.file.position(span.start), self.file.position(span.end));
        let places = [
            ("lineno", start.line),
            ("col_offset", start.byte_column),
            ("end_lineno", end.line),
            ("end_col_offset", end.byte_column),
        ];
        for (name, number) in places {
            let name = interp.intern(name);
            attribute::set_instance(interp, object, &name, Value::int(i64::from(number)));
        }
    }

    fn field(&mut self, interp: &mut Interp, field: &Field<'_>) -> Result {
        Ok(match field {
            Field::Absent | Field::Nothing => Value::NONE,
            Field::Node(node) => self.node(interp, node)?,
            Field::List(items) => {
                let mut values = Vec::with_capacity(items.len());
                for item in items {
                    values.push(self.field(interp, item)?);
                }
                List::value(values)
            }
            Field::Text(text) => interp.intern(text).into(),
            Field::Number(number) => Value::int(*number),
            Field::Constant(constant) => self.constant(interp, constant)?,
        })
    }

    fn constant(&self, interp: &mut Interp, constant: &Constant) -> Result {
        Ok(match constant {
            Constant::None => Value::NONE,
            Constant::True => Value::TRUE,
            Constant::False => Value::FALSE,
            Constant::Ellipsis => Value::ELLIPSIS,
            Constant::Integer(number) => Value::int(*number),
            Constant::BigInteger(number) => {
                match integer_text::parse(&number.digits, i64::from(number.base), 0) {
                    Ok(number) => convert::from_integer(number),
                    Err(failure) => return Err(interp.value_error(failure.message)),
                }
            }
            Constant::Float(number) => Value::float(*number),
            Constant::Imaginary(number) => complex::make(0.0, *number),
            Constant::String(text) => Str::value(&text.text),
            Constant::Bytes(bytes) => Bytes::value(bytes.to_vec()),
        })
    }
}
