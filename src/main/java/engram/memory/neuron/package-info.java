/**
 * One neuron with two weights that learns by four rules: Hebb's, Oja's, the delta rule and
 * backpropagation. The window and {@code engram memory neuron} use it. Begin with {@code
 * NeuronRule} and {@code NeuronCourse}.
 */
package engram.memory.neuron;
