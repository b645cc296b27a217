/**
 * The loss around the weights: along two directions of the space of all parameters, and the way
 * that the run took through it. The window's loss landscape draws it. Begin with {@code
 * ParameterPlane}, then {@code LossLandscape}.
 */
package engram.inspect.landscape;
