//! The hash functions, one trait over the crates that compute them.

use blake2b_simd::Params as Blake2bParams;
use blake2s_simd::Params as Blake2sParams;
use sha3::digest::{DynDigest, ExtendableOutput, Update, XofReader};

/// A hash under way.
pub trait Hasher {
    fn update(&mut self, content: &[u8]);
    /// The digest of what came so far; `length` is that of functions with digests of any length.
    fn digest(&self, length: usize) -> Vec<u8>;
    fn copy(&self) -> Box<dyn Hasher>;
}

/// A hash function: name, digest and block size in bytes. Digest size 0 is any length.
pub struct Algorithm {
    pub name: &'static str,
    pub digest_size: usize,
    pub block_size: usize,
    pub start: fn() -> Box<dyn Hasher>,
}

struct Fixed(Box<dyn DynDigest>);

impl Hasher for Fixed {
    fn update(&mut self, content: &[u8]) {
        self.0.update(content);
    }

    fn digest(&self, _: usize) -> Vec<u8> {
        self.0.box_clone().finalize().into_vec()
    }

    fn copy(&self) -> Box<dyn Hasher> {
        Box::new(Fixed(self.0.box_clone()))
    }
}

#[derive(Clone)]
struct Extendable<T>(T);

impl<T: ExtendableOutput + Update + Clone + 'static> Hasher for Extendable<T> {
    fn update(&mut self, content: &[u8]) {
        self.0.update(content);
    }

    fn digest(&self, length: usize) -> Vec<u8> {
        let mut digest = vec![0; length];
        self.0.clone().finalize_xof().read(&mut digest);
        digest
    }

    fn copy(&self) -> Box<dyn Hasher> {
        Box::new(self.clone())
    }
}

#[derive(Clone)]
struct Blake2b(blake2b_simd::State);

impl Hasher for Blake2b {
    fn update(&mut self, content: &[u8]) {
        self.0.update(content);
    }

    fn digest(&self, _: usize) -> Vec<u8> {
        self.0.finalize().as_bytes().to_vec()
    }

    fn copy(&self) -> Box<dyn Hasher> {
        Box::new(self.clone())
    }
}

#[derive(Clone)]
struct Blake2s(blake2s_simd::State);

impl Hasher for Blake2s {
    fn update(&mut self, content: &[u8]) {
        self.0.update(content);
    }

    fn digest(&self, _: usize) -> Vec<u8> {
        self.0.finalize().as_bytes().to_vec()
    }

    fn copy(&self) -> Box<dyn Hasher> {
        Box::new(self.clone())
    }
}

fn fixed<T: DynDigest + Default + 'static>() -> Box<dyn Hasher> {
    Box::new(Fixed(Box::new(T::default())))
}

fn extendable<T: ExtendableOutput + Update + Default + Clone + 'static>() -> Box<dyn Hasher> {
    Box::new(Extendable(T::default()))
}

const fn row(
    name: &'static str,
    digest_size: usize,
    block_size: usize,
    start: fn() -> Box<dyn Hasher>,
) -> Algorithm {
    Algorithm { name, digest_size, block_size, start }
}

/// All functions but BLAKE2, which has parameters.
pub const ALGORITHMS: &[Algorithm] = &[
    row("md5", 16, 64, fixed::<md5::Md5>),
    row("sha1", 20, 64, fixed::<sha1::Sha1>),
    row("sha224", 28, 64, fixed::<sha2::Sha224>),
    row("sha256", 32, 64, fixed::<sha2::Sha256>),
    row("sha384", 48, 128, fixed::<sha2::Sha384>),
    row("sha512", 64, 128, fixed::<sha2::Sha512>),
    row("sha512_224", 28, 128, fixed::<sha2::Sha512_224>),
    row("sha512_256", 32, 128, fixed::<sha2::Sha512_256>),
    row("sha3_224", 28, 144, fixed::<sha3::Sha3_224>),
    row("sha3_256", 32, 136, fixed::<sha3::Sha3_256>),
    row("sha3_384", 48, 104, fixed::<sha3::Sha3_384>),
    row("sha3_512", 64, 72, fixed::<sha3::Sha3_512>),
    row("shake_128", 0, 168, extendable::<sha3::Shake128>),
    row("shake_256", 0, 136, extendable::<sha3::Shake256>),
];

/// The parameters of BLAKE2; each within the function's limits.
pub struct Blake2 {
    pub digest_size: usize,
    pub key: Vec<u8>,
    pub salt: Vec<u8>,
    pub person: Vec<u8>,
    pub fanout: u8,
    pub depth: u8,
    pub leaf_size: u32,
    pub node_offset: u64,
    pub node_depth: u8,
    pub inner_size: usize,
    pub last_node: bool,
}

/// A BLAKE2b under way.
pub fn blake2b(given: &Blake2) -> Box<dyn Hasher> {
    let mut params = Blake2bParams::new();
    params.hash_length(given.digest_size).key(&given.key).salt(&given.salt).personal(&given.person);
    params.fanout(given.fanout).max_depth(given.depth).max_leaf_length(given.leaf_size);
    params.node_offset(given.node_offset).node_depth(given.node_depth).inner_hash_length(given.inner_size);
    Box::new(Blake2b(params.last_node(given.last_node).to_state()))
}

/// A BLAKE2s under way.
pub fn blake2s(given: &Blake2) -> Box<dyn Hasher> {
    let mut params = Blake2sParams::new();
    params.hash_length(given.digest_size).key(&given.key).salt(&given.salt).personal(&given.person);
    params.fanout(given.fanout).max_depth(given.depth).max_leaf_length(given.leaf_size);
    params.node_offset(given.node_offset).node_depth(given.node_depth).inner_hash_length(given.inner_size);
    Box::new(Blake2s(params.last_node(given.last_node).to_state()))
}
