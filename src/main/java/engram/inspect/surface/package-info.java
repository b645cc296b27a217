/**
 * What a network answers over one or two of its inputs, the others held: a grid of outputs, the
 * curve of one input, the small map of each neuron. The window's surfaces and maps draw it. Begin
 * with {@code InputSlice}, then {@code OutputSurface}.
 */
package engram.inspect.surface;
