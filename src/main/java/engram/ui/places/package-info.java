/**
 * The named places of the window: workspaces, panes, data sets, recipes, experiments, terms,
 * settings, samples and commands, each with an id such as {@code memory/forgetting}, a name in both
 * languages and a way to open it. A room says which it has ({@code XRoom.places()}); the wiring
 * adds them to the one {@link engram.ui.places.Places}. Whoever wants to lead somewhere, such as a
 * text or the search, asks that one: {@code places.open("pane/program")}, or with the state of the
 * program that it speaks of, {@code
 * places.open(PlaceLink.parse("train?preset=iris-repaired&epoch=40"))}. Every room may use it;
 * begin with {@code Place} and {@code Places}.
 */
package engram.ui.places;
