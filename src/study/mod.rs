//! What would happen if: walk of the whole scenario, simulated trainees.
//!
//! May use: source, scenario, curriculum, play, assess.
