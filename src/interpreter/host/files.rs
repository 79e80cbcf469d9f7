//! Files and folders by name, through the standard library and, where that lacks something, `system/files.rs`.

use super::SystemHost;
use crate::interpreter::system::{descriptors as open_files, files as system};
use crate::runtime::host::{Entry, EntryKind, FileStatus, FileSystem, Space, Target};
use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{DirBuilderExt, DirEntryExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

impl FileSystem for SystemHost {
    fn status(&self, target: &Target, follow: bool) -> io::Result<FileStatus> {
        let metadata = match target {
            Target::Path(path) if follow => fs::metadata(path)?,
            Target::Path(path) => fs::symlink_metadata(path)?,
            Target::Descriptor(descriptor) => open_files::borrowed(*descriptor)?.metadata()?,
        };
        Ok(status_of(&metadata))
    }

    fn entries(&self, target: &Target) -> io::Result<Vec<Entry>> {
        let folder = match target {
            Target::Path(path) => path.clone(),
            Target::Descriptor(descriptor) => {
                open_files::borrowed(*descriptor)?.metadata()?;
                PathBuf::from(format!("/dev/fd/{descriptor}"))
            }
        };
        let mut entries = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type().map_or(EntryKind::Other, |kind| {
                if kind.is_dir() {
                    EntryKind::Directory
                } else if kind.is_file() {
                    EntryKind::File
                } else if kind.is_symlink() {
                    EntryKind::Link
                } else {
                    EntryKind::Other
                }
            });
            entries.push(Entry { name: entry.file_name().into_vec(), kind, inode: entry.ino() });
        }
        Ok(entries)
    }

    fn make_directory(&mut self, path: &Path, mode: u32) -> io::Result<()> {
        DirBuilder::new().mode(mode).create(path)
    }

    fn remove_directory(&mut self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn remove(&mut self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn link(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    fn symbolic_link(&mut self, target: &Path, path: &Path) -> io::Result<()> {
        std::os::unix::fs::symlink(target, path)
    }

    fn read_link(&self, path: &Path) -> io::Result<PathBuf> {
        fs::read_link(path)
    }

    fn make_named_pipe(&mut self, path: &Path, mode: u32) -> io::Result<()> {
        system::make_named_pipe(path, mode)
    }

    fn set_mode(&mut self, target: &Target, mode: u32) -> io::Result<()> {
        let permissions = Permissions::from_mode(mode);
        match target {
            Target::Path(path) => fs::set_permissions(path, permissions),
            Target::Descriptor(descriptor) => open_files::borrowed(*descriptor)?.set_permissions(permissions),
        }
    }

    fn set_owner(
        &mut self,
        target: &Target,
        user: Option<u32>,
        group: Option<u32>,
        follow: bool,
    ) -> io::Result<()> {
        match target {
            Target::Path(path) if follow => std::os::unix::fs::chown(path, user, group),
            Target::Path(path) => std::os::unix::fs::lchown(path, user, group),
            Target::Descriptor(descriptor) => {
                std::os::unix::fs::fchown(&*open_files::borrowed(*descriptor)?, user, group)
            }
        }
    }

    fn set_times(&mut self, target: &Target, times: Option<(i128, i128)>, follow: bool) -> io::Result<()> {
        system::set_times(target, times, follow)
    }

    fn may_access(&self, path: &Path, mode: i32) -> bool {
        system::may_access(path, mode)
    }

    fn resize(&mut self, target: &Target, size: u64) -> io::Result<()> {
        match target {
            Target::Path(path) => fs::OpenOptions::new().write(true).open(path)?.set_len(size),
            Target::Descriptor(descriptor) => open_files::borrowed(*descriptor)?.set_len(size),
        }
    }

    fn enter(&mut self, target: &Target) -> io::Result<()> {
        match target {
            Target::Path(path) => std::env::set_current_dir(path),
            Target::Descriptor(descriptor) => system::enter(*descriptor),
        }
    }

    fn set_creation_mask(&mut self, mask: u32) -> u32 {
        system::set_creation_mask(mask)
    }

    fn space(&self, target: &Target) -> io::Result<Space> {
        system::space(target)
    }
}

fn status_of(metadata: &fs::Metadata) -> FileStatus {
    let moment =
        |seconds: i64, nanoseconds: i64| i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds);
    FileStatus {
        mode: metadata.mode(),
        inode: metadata.ino(),
        device: metadata.dev(),
        links: metadata.nlink(),
        user: metadata.uid(),
        group: metadata.gid(),
        size: metadata.size(),
        accessed: moment(metadata.atime(), metadata.atime_nsec()),
        modified: moment(metadata.mtime(), metadata.mtime_nsec()),
        changed: moment(metadata.ctime(), metadata.ctime_nsec()),
        block_size: metadata.blksize(),
        blocks: metadata.blocks(),
        special_device: metadata.rdev(),
    }
}
