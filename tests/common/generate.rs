//! Valid scenarios made by chance.
