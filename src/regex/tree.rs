//! The tree of a pattern, and how many characters its parts can match.

/// The largest number of repetitions, which stands for "any number".
pub const UNLIMITED: u32 = u32::MAX;
/// Widths are cut to this.
const WIDEST: u64 = 1 << 62;

/// A part of a pattern. Characters are code points, or bytes in patterns of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Literal(u32),
    /// Any character but this one: `[^a]`
    NotLiteral(u32),
    /// `.`
    Any,
    Set {
        negated: bool,
        items: Vec<SetItem>,
    },
    At(Place),
    Repeat {
        greed: Greed,
        least: u32,
        most: u32,
        body: Sequence,
    },
    /// A group with a number, with flags of its own, or neither.
    Group {
        number: Option<usize>,
        add: u32,
        remove: u32,
        body: Sequence,
    },
    Atomic(Sequence),
    Look {
        behind: bool,
        negated: bool,
        body: Sequence,
    },
    BackReference(usize),
    Conditional {
        group: usize,
        then: Sequence,
        otherwise: Sequence,
    },
    Branch(Vec<Sequence>),
    Fail,
}

pub type Sequence = Vec<Node>;

/// Places between characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// `^`
    Beginning,
    /// `\A`
    BeginningOfText,
    /// `$`
    End,
    /// `\Z`, `\z`
    EndOfText,
    /// `\b`
    Boundary,
    /// `\B`
    NonBoundary,
}

/// How a repetition chooses among counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Greed {
    Greedy,
    Lazy,
    Possessive,
}

/// A member of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetItem {
    /// From the first through the last.
    Range(u32, u32),
    Category {
        category: Category,
        negated: bool,
    },
}

/// `\d`, `\s`, `\w`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    Digit,
    Space,
    Word,
}

/// The least and the greatest number of characters.
pub type Width = (u64, u64);

/// The width of a sequence; `groups` are those of the groups by number.
pub fn width(sequence: &[Node], groups: &[Option<Width>]) -> Width {
    let mut total: Width = (0, 0);
    for node in sequence {
        let (least, greatest) = node_width(node, groups);
        total = (add(total.0, least), add(total.1, greatest));
    }
    total
}

fn add(left: u64, right: u64) -> u64 {
    left.saturating_add(right).min(WIDEST)
}

fn either(left: Width, right: Width) -> Width {
    (left.0.min(right.0), left.1.max(right.1))
}

fn node_width(node: &Node, groups: &[Option<Width>]) -> Width {
    match node {
        Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set { .. } => (1, 1),
        Node::At(_) | Node::Look { .. } | Node::Fail => (0, 0),
        Node::Repeat { least, most, body, .. } => {
            let (low, high) = width(body, groups);
            let high = match *most {
                UNLIMITED if high > 0 => WIDEST,
                most => high.saturating_mul(u64::from(most)).min(WIDEST),
            };
            (low.saturating_mul(u64::from(*least)).min(WIDEST), high)
        }
        Node::Group { body, .. } | Node::Atomic(body) => width(body, groups),
        Node::BackReference(group) => groups.get(*group).copied().flatten().unwrap_or((0, WIDEST)),
        Node::Conditional { then, otherwise, .. } => either(width(then, groups), width(otherwise, groups)),
        Node::Branch(alternatives) => {
            alternatives.iter().map(|one| width(one, groups)).reduce(either).unwrap_or((0, 0))
        }
    }
}
