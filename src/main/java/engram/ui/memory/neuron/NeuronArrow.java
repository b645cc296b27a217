package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronRule;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * The weights by one rule; at right angles to them is its decision line.
 *
 * @param name the rule's, with what is said of it
 * @param path the weights so far, the present ones last
 * @param strong whether it is the one that is explained
 */
record NeuronArrow(
    NeuronRule rule,
    String shortName,
    String name,
    Color color,
    List<double[]> path,
    boolean strong) {}
