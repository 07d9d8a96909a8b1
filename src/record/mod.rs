//! What must not be lost: events, chain, store, replay.
//!
//! May use: scenario, curriculum, play, assess.
