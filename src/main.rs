//! The program itself; everything it does is in the library.

fn main() {}
