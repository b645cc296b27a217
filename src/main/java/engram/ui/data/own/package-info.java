/**
 * The user's own data sets of this session, and the one place where data of the run are changed.
 * The other rooms of the Data page stand on it. Begin with {@code OwnData} and {@code DataEditor}.
 */
package engram.ui.data.own;
