//! Numbers that look random and are the same everywhere, and damage to texts made with them.

/// Characters that mean something to YAML, to UTF-8 or to nobody.
pub const ODD: [char; 24] = [
    '\0', '\t', '\r', '\n', ' ', '"', '\'', ':', '-', '[', ']', '{', '}', '&', '*', '!', '|', '#', '%', '~',
    'ë', '🦀', '\u{FDD0}', '\u{FEFF}',
];

/// xorshift64*: small, seeded, the same everywhere.
pub struct Random(u64);

impl Random {
    /// Seeds that follow one another give numbers that have nothing to do with each other.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number from 0 up to `limit`, without it.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// Damages a text once: a bit, a byte, the rest of it, an odd character, or lines.
pub fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(bytes.len());
    match random.below(9) {
        0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        1 if at < bytes.len() => drop(bytes.remove(at)),
        2 => bytes.truncate(at),
        3 => {
            let mut odd = [0; 4];
            let odd = ODD[random.below(ODD.len())].encode_utf8(&mut odd).bytes();
            bytes.splice(at..at, odd);
        }
        sort => damage_lines(bytes, random, sort),
    }
}

/// Lines taken out, doubled, swapped, moved in, or given to another key.
fn damage_lines(bytes: &mut Vec<u8>, random: &mut Random, sort: usize) {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        return;
    }
    let (a, b) = (random.below(lines.len()), random.below(lines.len()));
    match sort {
        4 => drop(lines.remove(a)),
        5 => lines.insert(b, lines[a].clone()),
        6 => lines.swap(a, b),
        7 => drop(lines[a].splice(0..0, b"  ".iter().copied())),
        _ => {
            let cut = random.below(4).min(lines[a].len());
            lines[a].drain(..cut);
        }
    }
    *bytes = lines.concat();
}
