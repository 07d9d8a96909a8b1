//! What it is worth: opportunities, scores, gates, compte rendu, debrief.
//!
//! May use: play, scenario, curriculum.
