/**
 * The article's four challenges, each a lab: what is worked out in one is plain numbers, the same
 * bit for bit for the same setup. A lab is a folder; it declares its {@code Setting}s as the
 * experiments on memory do, and its {@code Lab} can be saved. The window and the command line show
 * them. Begin with {@code Lab} and {@code Retraining}.
 */
package engram.labs;
