/**
 * Two runs side by side: the run of the class and a twin that differs in one setting or in what was
 * changed, trained to the same epoch. Stands on {@code engram.training}; the window's twin pane
 * uses it. Begin with {@code TwinSession}.
 */
package engram.training.twin;
