/**
 * The Data page: the built-in sets and the user's own to choose from, and beside what is looked at
 * the settings of points, inputs, scaling, gaps and split. {@code DataRoom} is the door of the page
 * and of the rooms below; only the wiring and the tour use it. Begin with {@code DataRoom}, then
 * {@code DataModels}.
 */
package engram.ui.data;
