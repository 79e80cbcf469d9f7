//! `os.stat_result`, a tuple of ten numbers that knows more under names, and `os.statvfs_result`.

use super::State;
use crate::builtins::modules::struct_sequence as sequence;
use crate::object::{Instance, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::host::{FileStatus, Space};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::numbers::integer::Integer;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, read_only_member};
use crate::runtime::{convert, iteration, representation};
use crate::struct_sequence;

struct_sequence! { pub SPACE, "os", "statvfs_result", "statvfs_result: Result from statvfs or fstatvfs.";
0 f_bsize, 1 f_frsize, 2 f_blocks, 3 f_bfree, 4 f_bavail, 5 f_files, 6 f_ffree, 7 f_favail, 8 f_flag, 9 f_namemax }

/// How many items the tuple has.
const VISIBLE: usize = 10;

/// The names of the items.
const NAMES: [&str; VISIBLE] = [
    "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime",
    "st_ctime",
];

/// How many fields are known by their names alone: times as floats and in nanoseconds, block size, blocks, device.
const HIDDEN: usize = 9;

pub static CLASS: ClassDefinition = ClassDefinition {
    name: "stat_result",
    module: "os",
    documentation: "stat_result: Result from stat, fstat, or lstat.\n\nThis object may be accessed either as a tuple of\n  (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)\nor via the attributes st_mode, st_ino, st_dev, st_nlink, st_uid, and so on.\n\nPosix/windows: If your platform supports st_blksize, st_blocks, st_rdev,\nor st_flags, they are available as attributes only.\n\nSee os.stat for more information.",
    slots: |slots| {
        slots.representation = Some(repr);
        slots.construct = Some(construct);
    },
    attributes: &[
        sequence::field::<0>("st_mode", "protection bits"),
        sequence::field::<1>("st_ino", "inode"),
        sequence::field::<2>("st_dev", "device"),
        sequence::field::<3>("st_nlink", "number of hard links"),
        sequence::field::<4>("st_uid", "user ID of owner"),
        sequence::field::<5>("st_gid", "group ID of owner"),
        sequence::field::<6>("st_size", "total size, in bytes"),
        hidden::<0>("st_atime", "time of last access"),
        hidden::<1>("st_mtime", "time of last modification"),
        hidden::<2>("st_ctime", "time of last change"),
        hidden::<3>("st_atime_ns", "time of last access in nanoseconds"),
        hidden::<4>("st_mtime_ns", "time of last modification in nanoseconds"),
        hidden::<5>("st_ctime_ns", "time of last change in nanoseconds"),
        hidden::<6>("st_blksize", "blocksize for filesystem I/O"),
        hidden::<7>("st_blocks", "number of blocks allocated"),
        hidden::<8>("st_rdev", "device type (if inode device)"),
    ],
    ..sequence::BASE
};

/// A field that is no item of the tuple; it lies in a slot of the instance.
const fn hidden<const INDEX: usize>(name: &'static str, documentation: &'static str) -> AttributeDefinition {
    AttributeDefinition { name, documentation, get: get_hidden::<INDEX>, set: Some(read_only_member) }
}

fn get_hidden<const INDEX: usize>(interp: &mut Interp, value: &Value) -> Result {
    let found = value.exact::<Instance>().map(|instance| instance.slot(interp.token(), INDEX).clone());
    Ok(found.filter(|found| !found.is_unbound()).unwrap_or_default())
}

/// The class object.
pub fn class(interp: &mut Interp) -> Ref<Class> {
    let class = sequence::class(interp, &CLASS);
    let namespace = class.namespace(interp);
    let match_arguments = NAMES.iter().take(7).map(|name| Str::value(name)).collect();
    let facts = [
        ("n_fields", Value::int((VISIBLE + HIDDEN) as i64)),
        ("n_sequence_fields", Value::int(VISIBLE as i64)),
        ("n_unnamed_fields", Value::int(3)),
        ("__match_args__", Tuple::from_vec(match_arguments).into()),
    ];
    for (name, value) in facts {
        let name = interp.intern(name);
        drop(namespace.set_str(interp, &name, value));
    }
    class
}

/// The result for what the system knows about a file.
pub fn make(interp: &mut Interp, status: &FileStatus) -> Value {
    const NANOSECONDS: i128 = 1_000_000_000;
    let number = |number: u64| convert::from_integer(Integer::from(i128::from(number)));
    let times = [status.accessed, status.modified, status.changed];
    let mut items = vec![
        Value::int(i64::from(status.mode)),
        number(status.inode),
        number(status.device),
        number(status.links),
        Value::int(i64::from(status.user)),
        Value::int(i64::from(status.group)),
        number(status.size),
    ];
    items.extend(times.map(|time| convert::from_integer(Integer::from(time.div_euclid(NANOSECONDS)))));
    let seconds = times.map(|time| {
        Value::float(time.div_euclid(NANOSECONDS) as f64 + 1e-9 * time.rem_euclid(NANOSECONDS) as f64)
    });
    let nanoseconds = times.map(|time| convert::from_integer(Integer::from(time)));
    let rest = [status.block_size, status.blocks, status.special_device].map(number);
    let hidden = seconds.into_iter().chain(nanoseconds).chain(rest).collect();
    let class = State::of(interp).status.clone();
    join(interp, &class, items, hidden)
}

fn join(interp: &mut Interp, class: &Ref<Class>, items: Vec<Value>, hidden: Vec<Value>) -> Value {
    let made = sequence::make(interp, class, items);
    if let Some(instance) = made.exact::<Instance>() {
        for (index, value) in hidden.into_iter().enumerate() {
            drop(instance.set_slot(interp.token_mut(), index, value));
        }
    }
    made
}

/// `os.stat_result(items)` with ten to nineteen items.
fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let [items] = arguments.positionals() else {
        return Err(interp.type_error("stat_result() missing required argument 'sequence' (pos 1)"));
    };
    let mut items = iteration::collect(interp, items)?;
    let given = items.len();
    if given < VISIBLE {
        return Err(interp.type_error(format!(
            "os.stat_result() takes an at least {VISIBLE}-sequence ({given}-sequence given)"
        )));
    }
    if given > VISIBLE + HIDDEN {
        let most = VISIBLE + HIDDEN;
        return Err(interp.type_error(format!(
            "os.stat_result() takes an at most {most}-sequence ({given}-sequence given)"
        )));
    }
    let mut hidden = items.split_off(VISIBLE);
    hidden.resize(HIDDEN, Value::NONE);
    // Times that are not given as floats are the items'.
    for (index, time) in hidden.iter_mut().take(3).enumerate().filter(|(_, time)| time.is_none()) {
        *time = items.get(7 + index).cloned().unwrap_or_default();
    }
    Ok(join(interp, class, items, hidden))
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let items = convert::native::<Tuple>(value).map(|tuple| tuple.items().to_vec()).unwrap_or_default();
    let mut parts = Vec::with_capacity(items.len());
    for (name, item) in NAMES.iter().zip(items) {
        parts.push(format!("{name}={}", representation::repr(interp, &item)?.as_str()));
    }
    Ok(Str::value(&format!("os.stat_result({})", parts.join(", "))))
}

/// The result for the room in a file system.
pub fn make_space(interp: &mut Interp, space: &Space) -> Value {
    let items =
        space.iter().map(|&number| convert::from_integer(Integer::from(i128::from(number)))).collect();
    let class = State::of(interp).space.clone();
    sequence::make(interp, &class, items)
}
