//! Reads a PDF back through its structure tree, the way a screen reader does.
#![allow(dead_code)]

pub fn placeholder() {}
