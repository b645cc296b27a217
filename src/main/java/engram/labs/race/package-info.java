/**
 * Large data and better algorithms: optimisers race from the same initial weights on the same
 * gradients; what a step and an epoch cost as rows grow; how noisy the gradient of a mini-batch is;
 * and what several workers win until they mostly talk to each other. Begin with {@code RaceSetup}
 * and {@code RaceCourse}.
 *
 * <p>Losses and gradients are the same bit for bit for the same setup. Times are measured, with the
 * clock that the caller gives, and are never the same twice.
 */
package engram.labs.race;
