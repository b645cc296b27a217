/**
 * The frame of the window: bar, menu and keys, and the places that the panes are put into; most of
 * them behind the first frame, so that it comes soon. It loads the views of other rooms by their
 * names and knows little else of them. Its door is {@code WindowRoom}; begin with {@code
 * MainController}.
 */
package engram.ui.window;
