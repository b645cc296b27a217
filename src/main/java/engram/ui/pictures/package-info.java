/**
 * Data that are pictures: the weights of the first layer as pictures, and a pad to draw a digit on
 * and see it recognised.
 *
 * <p>The inspector shows the weights of one neuron in the same way. Begin with {@link
 * engram.ui.pictures.PicturesRoom}.
 */
package engram.ui.pictures;
