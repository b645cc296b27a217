/**
 * The rows as a table that can be edited, searched, sorted, switched off row by row, pasted into
 * and saved as CSV; each edit is learned at once as another state of the user's own data. Used by
 * the Data page, and {@code SampleAdding} where a sample is made elsewhere. Begin with {@code
 * DataTableViewModel} and {@code DataTableEdits}.
 */
package engram.ui.data.table;
