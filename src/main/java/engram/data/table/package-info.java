/**
 * Rows and columns as the user has them: a {@code Table} that can be edited and written, what each
 * column is taken for ({@code ImportPlan}), and the data set that comes of it. Classes and
 * categories of a file are numbered as scikit-learn numbers them ({@code CategoryOrder}), unless an
 * ARFF file declares an order. Used by {@code data.read}, which makes tables of files, by the
 * command line and by the Data page. Begin with {@code Table}, then {@code DatasetMaker}, which
 * turns it into a {@code Dataset}.
 */
package engram.data.table;
